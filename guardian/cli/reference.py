"""docs/commands.md, from the help of every command, and docs/reference.md, from the tables that the code uses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import click

from guardian import replies
from guardian.cli import main
from guardian.logs import render_events
from guardian.metrics.meters import METERS
from guardian.policy.model import Reason


def render_commands() -> str:
    """The page: one section for each command with its `--help`, 100 columns wide."""
    out = [
        "# Commands",
        "",
        "Generated from `--help` by `make docs`; do not edit.",
        "",
    ]
    for name, text in _pages(main, "guardian", None):
        out += [f"## {name}", "", "```text", text, "```", ""]
    return "\n".join(out)


def _pages(command: click.Command, name: str, parent: click.Context | None) -> Iterator[tuple[str, str]]:
    context = click.Context(command, info_name=name.rpartition(" ")[2], parent=parent, **command.context_settings)
    context.terminal_width = context.max_content_width = 100
    yield name, "\n".join(line.rstrip() for line in command.get_help(context).splitlines())
    if isinstance(command, click.Group):
        for sub in command.list_commands(context):
            found = command.get_command(context, sub)
            assert found is not None
            yield from _pages(found, f"{name} {sub}", context)


REASONS: Mapping[Reason, str] = {
    Reason.CLEAN: "no check found anything",
    Reason.NOTES_ONLY: "checks found something, and none of it holds a letter",
    Reason.FINDINGS: "held for the findings in `checks`",
    Reason.OBSERVED: "would have been held, but guardian only observes",
    Reason.CANARY: "would have been held, but not for this account yet (`policy.enforce_for`)",
    Reason.BUDGET: "would have been held, but more are than `policy.hold_budget` allows",
    Reason.INTERNAL: "all recipients are the team's own: not judged",
    Reason.SIGNED: "signed: not judged (`policy.exempt.signed`)",
    Reason.AUTOMATIC: "auto-submitted or list mail: not judged",
    Reason.ENCRYPTED: "cannot be read: not judged",
    Reason.LANGUAGE: "in none of the languages that the checks know: not judged",
    Reason.REVIEW_FAILED: "could not be reviewed: `policy.on_review_failure` decided",
    Reason.OVERRIDDEN: "would have been held, but its author, its history or a lead decided otherwise",
    Reason.IN_DOUBT: "a moved draft came back: it may have been sent already",
    Reason.NOT_ACCEPTED: "a moved draft came back: the outgoing server does not take it, for good",
    Reason.NOT_SENT: "a moved draft came back: the outgoing server could not be reached for long",
    Reason.NO_RECIPIENT: "a moved draft came back: it names nobody",
    Reason.GIVEN_UP: "a moved draft came back: its hold had ended",
    Reason.LEAD_CHANGED: "the lead wrote other words: its author decides about them",
    Reason.LEAD_DECLINED: "the lead does not want it sent as it is",
    Reason.NOTE_STILL_IN_IT: "held, because guardian's own marks could not be taken out with certainty",
}


def render_reference() -> str:
    """The page docs/reference.md: replies, reasons, log events, metrics."""
    out = ["# Reference", "", "Generated from the code's own tables by `make docs`; do not edit.", ""]
    out += [
        "## Replies",
        "",
        "What guardian itself says over SMTP. All else is the outgoing server's own.",
        "",
    ]
    out += ["| code | text |", "|---|---|"]
    out += [f"| {r.code} | {' / '.join(r.lines)} |" for r in sorted(_replies(), key=lambda r: (r.code, r.lines))]
    out += ["", 'A held letter gets three or four lines of 550, or 250 with `hold_reply = "accept"`.', ""]
    out += ["## Reasons", "", "`reason` in a letter's closing line, in the audit and in `guardian check --json`.", ""]
    out += ["| reason | says |", "|---|---|", *(f"| `{r.value}` | {REASONS[r]} |" for r in Reason), ""]
    out += ["## Log events", "", "Every line carries `at` (UTC), `level` and `event`. No line carries passwords,"]
    out += ["recipients, subjects or text of a letter.", "", render_events(), ""]
    out += ["## Metrics", "", "At `/metrics` of `[metrics] listen`, beside `/live` and `/ready`. A dashboard for"]
    out += ["Grafana: config/grafana.json.", "", "| metric | kind | labels | says |", "|---|---|---|---|"]
    for name, meter in METERS.items():
        labels = ", ".join(f"`{label}`" for label in meter.labels)
        out.append(f"| `{name}` | {meter.kind} | {labels} | {meter.about} |")
    return "\n".join(out) + "\n"


def _replies() -> Iterator[replies.Reply]:
    for value in vars(replies).values():
        if isinstance(value, replies.Reply):
            yield value
        elif isinstance(value, dict):
            yield from (v for v in value.values() if isinstance(v, replies.Reply))
