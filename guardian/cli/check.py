"""`guardian check`: what guardian says of letters, without sending them."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from guardian.cli.options import DEFAULT_CONFIG, report_misconfigured

if TYPE_CHECKING:
    from rich.console import Console

    from guardian.cli.judged import Judged
    from guardian.consider import Considering
    from guardian.policy.model import Policy


@click.command()
@click.option(
    "-c",
    "--config",
    type=click.Path(path_type=Path, dir_okay=False),
    envvar="GUARDIAN_CONFIG",
    help=f"The configuration with the policy. Without it {DEFAULT_CONFIG} if that exists, else the default policy.",
)
@click.option("--json", "as_json", is_flag=True, help="One JSON object per letter, a line each, instead of text.")
@click.option(
    "--account",
    metavar="LOGIN",
    default="",
    help="Whose letters these are, for [[scope]] and [policy.canary]. Without it, of the address in From.",
)
@click.option("--jsonl", is_flag=True, help="Read JSON lines on standard input, write one review per line, in order.")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path, allow_dash=True))
def command(config: Path | None, as_json: bool, account: str, jsonl: bool, paths: tuple[Path, ...]) -> None:
    """Review letters and show the words to reconsider. Nothing is sent, nothing is changed.

    PATH is an .eml file, an mbox, a Maildir, a folder of .eml files, or - for standard input (the default).

    \b
    Exit status: 0 every letter would pass, 1 some would be held, 2 something could not be reviewed.
    \b
    Examples:
      guardian check reply.eml
      guardian check --json ~/Maildir/.Sent | jq 'select(.verdict == "hold") | .file'
      echo '{"id": "1", "text": "You should have read the manual."}' | guardian check --jsonl
    """
    from guardian.errors import Misconfigured

    try:
        policy, by = _policy(config)
    except Misconfigured as e:
        report_misconfigured(e)
    if jsonl:
        sys.exit(_lines(policy, by))
    sys.exit(_letters(paths or (Path("-"),), policy, by, account=account, as_json=as_json))


def _policy(config: Path | None) -> tuple[Policy, Considering]:
    from guardian.cli.judged import NO_KEY
    from guardian.consider import considering
    from guardian.settings.load import load
    from guardian.settings.resolve import default_policy, policy_of

    if config is None and DEFAULT_CONFIG.exists():
        config = DEFAULT_CONFIG
    policy = policy_of(load(config)) if config else default_policy()
    return policy, considering(policy, NO_KEY)


def _lines(policy: Policy, by: Considering) -> int:
    """JSON lines in, JSON lines out; a line that cannot be read gets an object with "error"."""
    from guardian.cli.judged import as_json, of_words

    held = failed = False
    for line in sys.stdin:
        if not line.strip():
            continue
        given: Any = None
        try:
            given = json.loads(line)
            if not isinstance(given, dict):
                raise ValueError("not a JSON object")
            judged = of_words(given, policy, by)
            out = as_json(judged, id=given.get("id", ""))
            held = held or judged.held
        except ValueError as e:
            failed = True
            out = {"id": given.get("id", "") if isinstance(given, dict) else "", "error": f"cannot be reviewed: {e}"}
        sys.stdout.write(json.dumps(out, ensure_ascii=False) + "\n")
    sys.stdout.flush()
    return 2 if failed else int(held)


def _letters(paths: tuple[Path, ...], policy: Policy, by: Considering, *, account: str, as_json: bool) -> int:
    from rich.console import Console

    from guardian.cli import judged as judging
    from guardian.cli.letters import Found, find

    console = Console(highlight=False, soft_wrap=False)
    held = seen = 0
    failed = False

    def tell(sentence: str) -> None:
        nonlocal failed
        failed = True
        click.echo(f"guardian: {sentence}", err=True)

    def every() -> Iterator[Found]:
        for path in paths:
            yield from find(path, tell)

    for found in every():
        seen += 1
        judged = judging.of_octets(found.octets, policy, by, account=account)
        held += judged.held
        if as_json:
            click.echo(json.dumps(judging.as_json(judged, file=found.name), ensure_ascii=False))
        else:
            show(console, found.name, judged)
    if not as_json and seen > 1:
        console.print(f"{seen} letters, {held} would be held.")
    return 2 if failed else int(held > 0)


def show(console: Console, name: str, judged: Judged) -> None:
    """One letter with its words marked, then each finding with why and a better way."""
    from rich.padding import Padding
    from rich.text import Text

    from guardian.checks.check import Action, Where
    from guardian.policy.judge import action_of

    colours = {Action.HOLD: "bold white on red", Action.NOTE: "black on yellow"}
    holds = len(judged.verdict.because)
    state = ("HELD", "bold red") if judged.held else ("passes", "bold green")
    head = Text.assemble((state[0], state[1]), "  ", (name, "bold"))
    if judged.verdict.because or judged.verdict.notes:
        head.append(f"  {holds} to reconsider, {len(judged.verdict.notes)} worth a look", "dim")
    elif judged.verdict.reason.value not in ("clean", "notes-only"):
        head.append(f"  ({judged.verdict.reason.value})", "dim")
    console.print(head)
    findings, policy = [*judged.verdict.because, *judged.verdict.notes], judged.policy
    if judged.subject:
        subject = Text(judged.subject, style="bold")
        for f in findings:
            if f.where is Where.SUBJECT:
                subject.stylize(colours[action_of(f, judged.review, policy)], f.start, f.end)
        console.print(Padding(subject, (0, 2)))
    text = Text(judged.text.strip("\n"))
    lead = len(judged.text) - len(judged.text.lstrip("\n"))
    for f in findings:
        if f.where is Where.BODY:
            text.stylize(colours[action_of(f, judged.review, policy)], f.start - lead, f.end - lead)
    for s in judged.review.signals:
        text.stylize("green", s.start - lead, s.end - lead)
    console.print(Padding(text, (0, 2, 1, 2)))
    for f in findings:
        dot = "red" if action_of(f, judged.review, policy) is Action.HOLD else "yellow"
        mark = Text.assemble(("● ", dot), (f.check, "bold"))
        if f.words:
            mark.append(f"  {' '.join(f.words.split())[:70]!r}", "dim")
        console.print(mark)
        console.print(Padding(Text(f.message), (0, 2, 0, 4)))
        console.print(Padding(Text(f.advice, style="green"), (0, 2, 1, 4)))
