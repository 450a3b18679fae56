"""`guardian trial`: what a policy would have held of letters that were sent already."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import AsyncIterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from guardian.cli.options import DEFAULT_CONFIG, password_of, report_misconfigured

if TYPE_CHECKING:
    from rich.console import Console

    from guardian.policy.model import Policy
    from guardian.settings.model import Settings
    from guardian.trial.tally import Result
    from guardian.trial.tried import Ruling, Tried

READY = ("gentle", "normal", "strict")
EXAMPLES_SHOWN = 5  # on the terminal; the page has more


@click.command()
@click.option(
    "-c",
    "--config",
    type=click.Path(path_type=Path, dir_okay=False),
    envvar="GUARDIAN_CONFIG",
    help=f"The configuration with the policy. Without it {DEFAULT_CONFIG} if that exists, else the default policy.",
)
@click.option(
    "--against", metavar="POLICY", help='Another configuration, or "gentle", "normal", "strict": what changes?'
)
@click.option("--html", type=click.Path(path_type=Path, dir_okay=False), help="Write a page with plots and examples.")
@click.option("--json", "as_json", is_flag=True, help="The result as one JSON object on standard output.")
@click.option("--words", is_flag=True, help="With --json: also the flagged words and the subjects of the examples.")
@click.option("--account", help="Read this account's Sent folder over IMAP ([imap] of the configuration), read-only.")
@click.option("--password-stdin", is_flag=True, help="With --account: read the password from standard input.")
@click.option("--folder", default="", help="With --account: another folder than Sent.")
@click.option("--most", type=click.IntRange(min=1), help="With --account: only the newest so many letters.")
@click.option("--examples", type=click.IntRange(0, 200), default=20, show_default=True, help="Examples of each kind.")
@click.option("--workers", type=click.IntRange(1, 64), help="Review processes.  [default: one for each processor]")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
def command(
    config: Path | None,
    against: str | None,
    html: Path | None,
    as_json: bool,
    words: bool,
    account: str | None,
    password_stdin: bool,
    folder: str,
    most: int | None,
    examples: int,
    workers: int | None,
    paths: tuple[Path, ...],
) -> None:
    """Show what a policy would have held, before anybody is bothered. Nothing is sent, nothing is changed.

    PATH is an .eml file, an mbox, a Maildir or a folder of .eml files, best of letters that your team has *sent*.

    \b
    Exit status: 0 when the letters were tried (also when some would be held), 2 when none could be,
    130 when you ended it early (the result so far is shown).
    \b
    Examples:
      guardian trial ~/Maildir/.Sent
      guardian trial --against strict --html trial.html sent.mbox
      guardian trial -c guardian.toml --against stricter.toml --json sent/ | jq .rate
      guardian trial -c guardian.toml --account agent@example.org --most 2000
    """
    from guardian.cli import letters as files
    from guardian.errors import GuardianError, Misconfigured

    if not paths and not account:
        raise click.UsageError("Which letters? Give a PATH, or --account for a Sent folder over IMAP.")
    if config is None and DEFAULT_CONFIG.exists():
        config = DEFAULT_CONFIG
    if account and config is None:
        raise click.UsageError("--account needs --config: its [imap] says where the mailbox is.")
    try:
        settings, policy, called = _policy(str(config) if config else "normal")
        other = _policy(against) if against else None
    except Misconfigured as e:
        report_misconfigured(e)

    unreadable: list[str] = []

    password = password_of(account, from_stdin=password_stdin) if account else ""

    async def every() -> AsyncIterator[tuple[str, bytes]]:
        for path in paths:
            for found in files.find(path, unreadable.append):
                yield found.name, found.octets
        if account and settings:
            try:
                async for letter in _sent(settings, account, password, folder, most):
                    yield letter
            except GuardianError as e:
                unreadable.append(f"{settings.imap.host}: {e}")

    total = None if account else sum(files.count(path) for path in paths)
    try:
        result, cut_short = _try(
            every(), policy, other[1] if other else None, examples, workers, settings, account or "", total
        )
    except GuardianError as e:
        click.echo(f"guardian: {e}", err=True)
        sys.exit(2)
    for sentence in unreadable:
        click.echo(f"guardian: {sentence}", err=True)
    if html:
        _write(html, result, paths, account, called, other[2] if other else "", unreadable, cut_short)
    if as_json:
        click.echo(json.dumps(as_object(result, policy=called, version=policy.version, words=words), indent=2))
    else:
        _show(result, called, other[2] if other else "", html)
    if cut_short:
        sys.exit(130)
    sys.exit(0 if result.letters else 2)


def _policy(named: str) -> tuple[Settings | None, Policy, str]:
    """The policy in a configuration, or a ready one; and what to call it. Raises Misconfigured."""
    from guardian.settings.load import load
    from guardian.settings.resolve import policy_of, ready_policy

    if named in READY:
        return None, ready_policy(named), f'the ready policy "{named}"'
    settings = load(Path(named))
    return settings, policy_of(settings), named


def _try(
    letters: AsyncIterator[tuple[str, bytes]],
    policy: Policy,
    against: Policy | None,
    examples: int,
    workers: int | None,
    settings: Settings | None,
    account: str,
    total: int | None,
) -> tuple[Result, bool]:
    """The result, and whether it was cut short by Ctrl-C."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    from guardian.settings.model import ReviewSection
    from guardian.trial.judging import Workers, judge_all, judges
    from guardian.trial.tally import Tally

    tally = Tally(most=examples)
    review = settings.review if settings else ReviewSection()
    size = workers or os.cpu_count() or 1
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    console = Console(stderr=True)
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        bar = progress.add_task("Starting", total=total)

        def tell(tried: Tried) -> None:
            tally.add(tried)
            progress.update(bar, advance=1, description="Reviewing")

        async def work() -> None:
            how = Workers(size=size, limit=review.timeout, memory=review.memory)
            async with judges(policy, against, how, account) as those:
                await judge_all(those, letters, tell, at_once=2 * size)

        try:
            asyncio.run(work())
        except KeyboardInterrupt:
            return tally.result(), True
    return tally.result(), False


async def _sent(
    settings: Settings, account: str, password: str, folder: str, most: int | None
) -> AsyncIterator[tuple[str, bytes]]:
    from guardian.app import mailboxes
    from guardian.imap.archive import ImapArchive
    from guardian.ports import Credentials

    archive = await mailboxes(settings).open_as(ImapArchive, Credentials("PLAIN", account, password))
    try:
        async for letter in archive.letters(folder, most=most):
            yield letter
    finally:
        await archive.close()


def _write(
    html: Path,
    result: Result,
    paths: tuple[Path, ...],
    account: str | None,
    called: str,
    other: str,
    unreadable: list[str],
    cut_short: bool,
) -> None:
    from guardian.trial.page import render

    sources = [*map(str, paths), *([f"the Sent folder of {account}"] if account else [])]
    page = render(result, sources=sources, policy=called, other=other, unreadable=unreadable, cut_short=cut_short)
    try:
        html.write_text(page, encoding="utf-8")
    except OSError as e:
        click.echo(f"guardian: {html}: cannot be written: {(e.strerror or '').lower()}", err=True)
        sys.exit(2)


def as_object(result: Result, *, policy: str, version: str, words: bool) -> dict[str, Any]:
    """The contract of `guardian trial --json`. Without `words` it holds no text of a letter, its subject neither."""

    def example(tried: Tried, ruling: Ruling) -> dict[str, Any]:
        shown = {"name": tried.name, "risk": round(tried.risk, 4), "checks": sorted(ruling.checks)}
        if words:
            shown |= {"subject": tried.subject, "findings": [asdict(r) for r in ruling.holding]}
        return shown

    out: dict[str, Any] = {
        "policy": policy,
        "version": version,
        "letters": result.letters,
        "held": result.held,
        "rate": round(result.rate, 6),
        "reasons": dict(result.reasons),
        "checks": {c.check: {"held": c.held, "noted": c.noted} for c in result.checks},
        "praise": dict(result.praise),
        "risks": [{"letters": n, "held": held} for n, held in result.risks],
        "months": {m.name: {"letters": m.letters, "held": m.held} for m in result.months},
        "worst": [example(t, t.ruling) for t in result.worst],
        "best": [{"name": t.name, "risk": round(t.risk, 4), "praise": list(t.praise)} for t in result.best],
    }
    if c := result.against:
        out["against"] = {
            "held": c.held_there,
            "both": c.both,
            "only_here": c.only_here,
            "only_there": c.only_there,
            "checks": {s.check: {"only_here": s.here, "only_there": s.there} for s in c.shifts},
            "here": [example(t, t.ruling) for t in c.here],
            "there": [example(t, t.against) for t in c.there if t.against],
        }
    return out


def _show(result: Result, called: str, other: str, html: Path | None) -> None:
    from rich.console import Console
    from rich.table import Table

    from guardian.trial.page import unjudged
    from guardian.trial.plot import share

    console = Console(highlight=False)
    console.print(
        f"[bold]{result.held} of {result.letters} letters would be held[/] ({share(result.held, result.letters)}) "
        f"under {called}."
    )
    if left_out := unjudged(result):
        console.print("Not judged: " + ", ".join(f"{n} {why}" for why, n in left_out.items()) + ".", style="dim")
    if result.checks:
        table = Table(box=None, pad_edge=False, padding=(0, 3, 0, 0))
        table.add_column("check")
        table.add_column("holds", justify="right")
        table.add_column("", justify="right", style="dim")
        table.add_column("only notes", justify="right")
        for c in result.checks:
            table.add_row(
                c.check, str(c.held or ""), share(c.held, result.letters) if c.held else "", str(c.noted or "")
            )
        console.print()
        console.print(table)
    if both := result.against:
        console.print(
            f"\nBeside {other}: held there {both.held_there} ({share(both.held_there, result.letters)}), "
            f"by both {both.both}, only here {both.only_here}, only there {both.only_there}."
        )
        for t in both.there[:EXAMPLES_SHOWN]:
            if t.against:
                _example(console, t, t.against, "only there")
        for t in both.here[:EXAMPLES_SHOWN]:
            _example(console, t, t.ruling, "only here")
    if result.worst:
        console.print("\n[bold]The riskiest[/]")
        for t in result.worst[:EXAMPLES_SHOWN]:
            _example(console, t, t.ruling, "")
    if html:
        console.print(f"\nMore, with plots: {html}")
    elif result.worst:
        console.print("\n--html trial.html shows more, with plots.", style="dim")


def _example(console: Console, tried: Tried, ruling: Ruling, kind: str) -> None:
    from rich.padding import Padding
    from rich.text import Text

    head = Text.assemble((f"{tried.risk:.2f} ", "red"), (tried.subject or "(no subject)", "bold"), f"  {tried.name}")
    head.append(f"  {kind}" if kind else "", "dim")
    console.print(head, overflow="ellipsis", no_wrap=True)
    for remark in ruling.holding[:3]:
        said = Text.assemble((remark.check, "dim"), f"  {remark.words!r}" if remark.words else f"  {remark.message}")
        console.print(Padding(said, (0, 0, 0, 5)), overflow="ellipsis", no_wrap=True)
