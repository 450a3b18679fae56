"""`guardian audit`: every decision, for who has to account for them. No text of a letter, no recipient's address."""

from __future__ import annotations

import csv
import datetime as dt
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from guardian.cli.options import config_option
from guardian.cli.state import with_state

if TYPE_CHECKING:
    from guardian.ports import Decision
    from guardian.state.store import Store

COLUMNS = (
    "at", "account", "outcome", "reason", "checks", "ref", "override", "reason_length", "against", "code", "ms",
    "size", "policy", "recipients", "submission",
)  # fmt: skip


def _span(_context: click.Context, _parameter: click.Parameter, value: str) -> dt.timedelta:
    from guardian.settings.value import duration

    try:
        return dt.timedelta(seconds=duration(value))
    except ValueError as e:
        raise click.BadParameter(str(e)) from None


@click.command()
@config_option
@click.option("--since", default="7d", show_default=True, callback=_span, help='How far back: "12h", "30d".')
@click.option("--account", default="", help="Only this account's letters.")
@click.option("--outcome", type=click.Choice(["pass", "hold", "error"]), help="Only these.")
@click.option("--csv", "as_csv", is_flag=True, help="A table for a spreadsheet, with a line of headings.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line, the checks' scores included.")
def command(config: Path, since: dt.timedelta, account: str, outcome: str | None, as_csv: bool, as_json: bool) -> None:
    """Export the decisions: when, whose letter, under which policy, which checks, what became of it.

    Recipients are keyed digests: the same recipient has the same one, and nobody can tell who it is. Decisions are
    kept for state.keep_decisions. Without --csv or --json: one line each, to be read.

    \b
    Exit status: 0, or 2 when the state cannot be read.
    \b
    Examples:
      guardian audit --since 24h --outcome hold
      guardian audit --since 30d --csv > decisions.csv
      guardian audit --json | jq 'select(.override != "") | [.ref, .override, .against]'
    """
    if as_csv and as_json:
        raise click.UsageError("--csv or --json, not both.")
    from_ = dt.datetime.now(dt.UTC) - since
    write = _csv() if as_csv else _json if as_json else _line

    async def work(store: Store) -> int:
        count = 0
        async for decision in store.decisions(since=from_, account=account):
            if outcome is None or decision.outcome == outcome:
                write(decision)
                count += 1
        return count

    count = with_state(config, work)
    if not count and not as_csv and not as_json:
        click.echo("No letter was decided on in that time.")


def facts(decision: Decision) -> dict[str, Any]:
    """What is exported of a decision; stable keys, see COLUMNS."""
    return {
        "at": decision.at.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        "account": decision.account,
        "outcome": decision.outcome,
        "reason": decision.reason,
        "checks": list(decision.checks),
        "ref": decision.hold_id,
        "override": decision.way,
        "reason_length": decision.length,
        "against": list(decision.against),
        "code": decision.code,
        "ms": round(decision.ms, 1),
        "size": decision.size,
        "policy": decision.policy,
        "recipients": list(decision.recipients),
        "submission": decision.submission,
    }


def _csv() -> Callable[[Decision], None]:
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(COLUMNS)

    def write(decision: Decision) -> None:
        found = facts(decision)
        writer.writerow([_cell(found[name]) for name in COLUMNS])

    return write


def _cell(value: object) -> object:
    """One cell. A spreadsheet takes text that begins so for a formula: an account may be called anything."""
    text = " ".join(map(str, value)) if isinstance(value, list) else value
    return f"'{text}" if isinstance(text, str) and text[:1] in ("=", "+", "-", "@", "\t", "\r") else text


def _json(decision: Decision) -> None:
    click.echo(json.dumps({**facts(decision), "scores": decision.scores}, ensure_ascii=False))


def _line(decision: Decision) -> None:
    marks = [f"ref {decision.hold_id}" if decision.hold_id else "", decision.way and f"override: {decision.way}"]
    said = "  ".join(filter(None, [", ".join(decision.checks), *marks]))
    click.echo(
        f"{decision.at:%Y-%m-%d %H:%M:%S}  {decision.outcome:5} {decision.reason:13} {decision.code}  "
        f"{decision.account or '-'}  {said}".rstrip()
    )
