"""`guardian explain`: a check's reasons and examples, or the catalogue."""

from __future__ import annotations

import datetime as dt
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from guardian.cli.options import DEFAULT_CONFIG

if TYPE_CHECKING:
    from rich.console import Console

    from guardian.checks.check import Check
    from guardian.holds.model import Move
    from guardian.ports import Decision
    from guardian.state.store import Store


@click.command()
@click.argument("check", required=False)
@click.option("--ref", help="Why this letter was held: the reference in the reply and in the note.")
@click.option(
    "-c",
    "--config",
    type=click.Path(path_type=Path, dir_okay=False),
    default=DEFAULT_CONFIG,
    show_default=True,
    envvar="GUARDIAN_CONFIG",
    help="With --ref: the configuration, for its state.",
)
def command(check: str | None, ref: str | None, config: Path) -> None:
    """Tell why CHECK asks to reconsider, what it flags, what is better, and its options.

    Without CHECK: the catalogue. With a family's name: its checks. With --ref: why one letter was held, each time it
    was sent, and what became of it; its words are not known here, only the author has them.

    \b
    Examples:
      guardian explain
      guardian explain tone
      guardian explain tone.blame
      guardian explain --ref 7F3K2Q --config guardian.toml
    """
    from rich.console import Console

    from guardian.checks import catalogue

    console = Console(soft_wrap=False, highlight=False)
    if ref is not None:
        _letter(console, ref, config)
    elif check is None:
        _table(console, catalogue.ALL)
    elif (found := next((c for c in catalogue.ALL if c.id == check), None)) is not None:
        _page(console, found)
    elif family := [c for c in catalogue.ALL if c.family == check]:
        _table(console, family)
    else:
        near = catalogue.nearest(check, 1)
        hint = f'did you mean "{near[0]}"? ' if near else ""
        click.echo(f"guardian: there is no such check; {hint}`guardian explain` lists them all.", err=True)
        sys.exit(2)


def _letter(console: Console, ref: str, config: Path) -> None:
    """The story of one held letter: each decision on it with the checks' reasons, and its moves."""
    from rich.padding import Padding

    from guardian.cli.state import with_state

    async def work(store: Store) -> tuple[list[Decision], tuple[Move, ...]]:
        hold_id = ref.strip().upper()
        beginning = dt.datetime.fromtimestamp(0, dt.UTC)
        decisions = [d async for d in store.decisions(since=beginning, hold_id=hold_id)]
        return decisions, await store.history(hold_id)

    decisions, moves = with_state(config, work)
    if not decisions and not moves:
        shown = ref if ref.isalnum() and ref.isascii() and len(ref) < 20 else "of that name"
        click.echo(f"guardian: there is no letter {shown}, or it is forgotten (state.keep_decisions).", err=True)
        sys.exit(2)
    told: set[str] = set()
    for d in decisions:
        end = f"by override: {d.way}" if d.way else d.reason
        console.print(f"{d.at:%Y-%m-%d %H:%M:%S} UTC  [bold]{d.outcome}[/] ({end}), reply {d.code}, policy {d.policy}")
        console.print(f"  account {d.account or '-'}", markup=False)
        for check in d.checks:
            console.print(f"  ● {check}" + (f"  (score {d.scores[check]:.2f})" if check in d.scores else ""))
            if check not in told and (why := _why(check)):
                console.print(Padding(why, (0, 2, 0, 6)))
            told.add(check)
    if moves:
        console.print("What became of it:")
        for m in moves:
            console.print(f"  {m.at:%Y-%m-%d %H:%M:%S} UTC  {m.event:11}  {m.state.value}", markup=False)


def _why(check: str) -> str:
    from guardian.checks import catalogue

    return next((_first(c) for c in catalogue.ALL if c.id == check), "")


def _table(console: Console, checks: list[Check] | tuple[Check, ...]) -> None:
    from rich.table import Table

    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("check", no_wrap=True)
    table.add_column("action", no_wrap=True)
    table.add_column("what it finds")
    for check in checks:
        table.add_row(check.id, "praise" if check.signal else check.action.value, _first(check))
    console.print(table)


def _page(console: Console, check: Check) -> None:
    from rich.markdown import Markdown

    from guardian.settings.example import options_of

    kind = "praise: told to the author, never a reason to hold" if check.signal else f"action: {check.action.value}"
    about = re.sub(r"^(> .*)$", r"\1  ", check.about.strip(), flags=re.MULTILINE)  # each example on its line
    lines = [f"# {check.id}", "", about, "", "## Configuration", "", f"Default {kind}."]
    rows = [f"- `{name}` (default `{default!r}`): {doc}" for name, default, doc in options_of(check)]
    lines += ["", *rows, "", "```toml", f"[checks.{check.id}]", f'action = "{check.action.value}"', "```"]
    console.print(Markdown("\n".join(lines)))


def _first(check: Check) -> str:
    return " ".join(check.about.strip().split("\n\n")[0].split())
