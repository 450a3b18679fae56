"""`guardian holds`: the letters that wait, from the same state as the daemon's. No text of a letter is in it."""

from __future__ import annotations

import datetime as dt
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from guardian.cli.options import config_option
from guardian.cli.state import with_state

if TYPE_CHECKING:
    from guardian.holds.model import Hold, Move
    from guardian.state.store import Store

IN_DOUBT_AFTER = dt.timedelta(minutes=11)  # on its way for longer: it may or may not have been sent


@click.group(invoke_without_command=True)
@click.pass_context
def command(context: click.Context) -> None:
    """What is held back, for how long and after how many tries. Without a command: the list.

    \b
    Examples:
      guardian holds
      guardian holds list --account agent@example.org
      guardian holds show 7F3K2
      guardian holds discard 7F3K2
    """
    if context.invoked_subcommand is None:
        context.invoke(list_)


@command.command("list")
@config_option
@click.option("--account", help="Only this account's.")
@click.option("--all", "everything", is_flag=True, help="Also those that were sent, discarded or given up.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def list_(config: Path, account: str | None, everything: bool, as_json: bool) -> None:
    """List the letters that wait, the newest first. Exit code 0, or 2 when the state cannot be read.

    \b
    Example:
      guardian holds list --all
    """

    async def work(store: Store) -> tuple[Hold, ...]:
        from guardian.holds.lifecycle import OPEN_STATES

        return await store.find(account=account, states=() if everything else OPEN_STATES)

    holds, now = with_state(config, work), dt.datetime.now(dt.UTC)
    if as_json:
        for hold in holds:
            click.echo(json.dumps(_facts(hold, now)))
    elif holds:
        _table(holds, now)
    else:
        click.echo("No letter waits.")


@command.command()
@click.argument("ref")
@config_option
@click.option("--json", "as_json", is_flag=True, help="A JSON object.")
def show(ref: str, config: Path, as_json: bool) -> None:
    """Show one hold with its history. REF is the one in the reply and in the note. Exit code 0 or 2.

    \b
    Example:
      guardian holds show 7F3K2
    """

    async def work(store: Store) -> tuple[Hold, tuple[Move, ...]] | None:
        hold = await store.get(ref.upper())
        return None if hold is None else (hold, await store.history(hold.id))

    found = with_state(config, work) or _unknown(ref)
    hold, history = found
    facts = _facts(hold, dt.datetime.now(dt.UTC))
    if as_json:
        moves = [{"at": m.at.isoformat(), "event": m.event, "state": m.state.value, "tries": m.tries} for m in history]
        click.echo(json.dumps({**facts, "history": moves}))
        return
    for key, value in facts.items():
        click.echo(f"{key:8}  {', '.join(value) or '-' if isinstance(value, list) else value}")
    click.echo("history")
    for m in history:
        click.echo(f"  {m.at:%Y-%m-%d %H:%M:%S} UTC  {m.event:11}  {m.state.value}")


@command.command()
@click.argument("refs", nargs=-1, required=True)
@config_option
def discard(refs: tuple[str, ...], config: Path) -> None:
    """Look after these holds no more. Their drafts stay where they are. Exit code 0, or 2 when one could not be.

    \b
    Example:
      guardian holds discard 7F3K2 9QX41
    """

    async def work(store: Store) -> list[str]:
        from guardian.errors import Conflict
        from guardian.holds.lifecycle import Event

        said = []
        for ref in refs:
            hold = await store.get(ref.upper())
            if hold is None:
                said.append(f"there is no hold {ref}")
                continue
            try:
                await store.advance(hold, Event.DISCARD)
            except ValueError:
                said.append(f"{hold.id} is {hold.state.value} already")
            except Conflict:
                said.append(f"{hold.id} was changed at this very moment; look again")
            else:
                click.echo(f"{hold.id} discarded; its draft, if there is one, stays in the Drafts of {hold.account}")
        return said

    wrong = with_state(config, work)
    for sentence in wrong:
        click.echo(f"guardian: {sentence}", err=True)
    if wrong:
        sys.exit(2)


def _facts(hold: Hold, now: dt.datetime) -> dict[str, Any]:
    """What is known of a hold; stable keys."""
    return {
        "ref": hold.id,
        "account": hold.account,
        "state": _state(hold, now),
        "held": hold.held_at.isoformat(timespec="seconds"),
        "age": age(now - hold.held_at),
        "changed": hold.changed_at.isoformat(timespec="seconds"),
        "tries": hold.tries,
        "reason": hold.reason,
        "checks": list(dict.fromkeys(f.check for f in hold.findings)),
        "lead": "asked" if hold.asked else "approved" if hold.is_approved else "-",
    }


def _state(hold: Hold, now: dt.datetime) -> str:
    in_doubt = hold.state.value == "releasing" and now - hold.changed_at >= IN_DOUBT_AFTER
    return "in doubt: it may have been sent" if in_doubt else hold.state.value


def _table(holds: Sequence[Hold], now: dt.datetime) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table(box=None, pad_edge=False, header_style="bold")
    for name in ("ref", "account", "state", "age", "tries", "checks"):
        table.add_column(name, no_wrap=name in ("ref", "age"))
    for hold in holds:
        facts = _facts(hold, now)
        table.add_row(
            *(str(facts[k]) for k in ("ref", "account", "state", "age", "tries")), ", ".join(facts["checks"]) or "-"
        )
    Console(highlight=False, markup=False).print(table)


def age(span: dt.timedelta) -> str:
    """A span of time in its largest unit: "40s", "7m", "3h", "12d"."""
    seconds = max(0, int(span.total_seconds()))
    for size, unit in ((86400, "d"), (3600, "h"), (60, "m")):
        if seconds >= size:
            return f"{seconds // size}{unit}"
    return f"{seconds}s"


def _unknown(ref: str) -> NoReturn:
    shown = ref if ref.isalnum() and ref.isascii() and len(ref) < 20 else "of that name"
    click.echo(f"guardian: there is no hold {shown}; `guardian holds list --all` lists them.", err=True)
    sys.exit(2)
