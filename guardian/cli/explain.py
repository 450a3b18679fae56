"""`guardian explain`: a check's reasons and examples, or the catalogue."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from rich.console import Console

    from guardian.checks.check import Check


@click.command()
@click.argument("check", required=False)
def command(check: str | None) -> None:
    """Tell why CHECK asks to reconsider, what it flags, what is better, and its options.

    Without CHECK: the catalogue. With a family's name: its checks.

    \b
    Examples:
      guardian explain
      guardian explain tone
      guardian explain tone.blame
    """
    from rich.console import Console

    from guardian.checks import catalogue

    console = Console(soft_wrap=False, highlight=False)
    if check is None:
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
