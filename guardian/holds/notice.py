"""Pure: what is told about a hold: the note in the draft and the reply to the mail app."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from guardian.checks import catalogue
from guardian.checks.check import Finding
from guardian.holds.gate import Offer, Ruling
from guardian.holds.model import Hold
from guardian.message.model import NoteContent, Remark, Residue
from guardian.policy.model import Audience, Outcome
from guardian.replies import Reply, own
from guardian.review import Review

LINE = 120  # columns, the code included: what Thunderbird's alert shows without a break (research on clients)
HEAD = len("550-5.7.1 ")
_KEPT = "Kept in your Drafts to reconsider, not sent"


def content(hold_id: str, ruling: Ruling, review: Review, *, residue: Residue, tries: int) -> NoteContent:
    """What the note says: first what holds the letter, then what is only worth a look, then what is good already.

    `tries` is how often the letter came. Of a revision it is told what is gone since, and where other words were
    tried for the same thing the advice is another one.
    """
    verdict = ruling.verdict
    praise = []
    for signal in review.signals:
        check = catalogue.get(signal.check)
        text = check.message.replace("{words}", signal.words) if check else ""
        if text and text not in praise:
            praise.append(text)
    tried = [key.tried for key in ruling.keys] or [0] * len(verdict.because)
    return NoteContent(
        hold_id=hold_id,
        remarks=(
            *(_remark(f, times, holds=True) for f, times in zip(verdict.because, tried, strict=True)),
            *(_remark(f, 0, holds=False) for f in verdict.notes),
        ),
        praise=tuple(praise[:3]),
        reason=residue.value or verdict.reason.value,
        tries=tries if ruling.compare.is_worked_on else 1,
        gone=_gone(ruling),
        offer="firm" if ruling.firm else "" if ruling.offer is Offer.NONE else ruling.offer.value,
        after=spoken(ruling.wait),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Folders:
    """What the folders by which a letter is decided about are called."""

    send: str
    discard: str
    approve: str


def for_lead(hold: Hold, ruling: Ruling, review: Review, author: str, folders: Folders) -> NoteContent:
    """What the note says in the copy that lies before the lead. `author`: name and address, as the letter has them."""
    said = content(hold.id, ruling, review, residue=Residue.NONE, tries=hold.tries)
    who = author if hold.account in author else f"{author} [{hold.account}]" if author else hold.account
    ask = (
        f"{who} asks whether this letter may be sent. Move it to {folders.send} to have it sent in their name, or to "
        f"{folders.discard} to have it left to them. If you change it, it goes back to them and is not sent."
    )
    return replace(said, ask=ask, offer="", gone=())


def _remark(finding: Finding, tried: int, *, holds: bool) -> Remark:
    advice = finding.advice
    if tried:
        times = {1: "once", 2: "twice"}.get(tried, f"{tried} times")
        advice = f"you reworded this {times}; {other_advice(finding)}"
    return Remark(check=finding.check, words=finding.words, message=finding.message, advice=advice, holds=holds)


def other_advice(finding: Finding) -> str:
    """What else a check has to say on how to do better: its general advice, or an example from its page."""
    check = catalogue.get(finding.check)
    if check is None:
        return finding.advice
    if finding.advice != check.advice and "{words}" not in check.advice:
        return f"another way: {check.advice}"
    examples = catalogue.quotes(catalogue.sections(check.about).get("Better", ""))
    return f"for instance: “{examples[0]}”" if examples else "leave it out, and say what happens next."


def _gone(ruling: Ruling) -> tuple[str, ...]:
    """What is no longer wrong at all since the last hold, in the checks' own words."""
    still = {key.check for key in ruling.keys}
    checks = (catalogue.get(name) for name in dict.fromkeys(ruling.compare.changed) if name not in still)
    return tuple(check.label for check in checks if check and check.label)


def spoken(seconds: float) -> str:
    """A time to wait, rounded up: "1 second", "90 seconds", "2 minutes"."""
    for size, unit, most in ((1, "second", 100), (60, "minute", 100), (3600, "hour", 48)):
        count = max(1, math.ceil(seconds / size))
        if count < most and not (size == 1 and count % 60 == 0):
            return f"{count} {unit}{'' if count == 1 else 's'}"
    return f"{math.ceil(seconds / 86400)} days"


def reply(hold_id: str, ruling: Ruling, *, audience: Audience = Audience.PEOPLE, noted: bool = False) -> Reply:
    """550 with three lines. The last one stands alone: NeoMutt shows no other, and iOS at most that.

    For software there is a fourth line, made to be parsed: the hold's id, the checks that hold the letter, and when
    it may come again. `noted`: what is to be said stands in a note in INBOX.
    """
    where = "note in your inbox" if noted else "draft"
    because = ruling.verdict.because
    asked = ruling.outcome is Outcome.APPROVE
    better = len(ruling.compare.changed)
    thanks = f" {better} {'is' if better == 1 else 'are'} better now, thank you." if better and not asked else ""
    what = "your lead is asked" if asked else "kept in your Drafts to reconsider"
    lines = [f"Not sent: {what} (ref {hold_id}).{thanks}"]
    if because:
        more = len(because) - 1
        lines.append(_short(because[0], f" {more} more in the {where}." if more else f" See the {where}."))
    else:
        lines.append(f"Guardian's own note is still in the text. The {where} says where.")
    if asked:
        lines.append(f"NOT SENT. Your lead decides; it is in your Drafts as well (ref {hold_id}).")
    elif ruling.same and ruling.unchanged_after is not None:
        lines.append(f"NOT SENT. Change it, or send it as it is in {spoken(ruling.wait)} (ref {hold_id}).")
    else:
        lines.append(f"NOT SENT. Open Drafts, change it, send again (ref {hold_id}).")
    if audience is Audience.SOFTWARE:
        lines.append(_for_software(hold_id, ruling))
    return own(550, "5.7.1", *lines)


def acceptance(hold_id: str, ruling: Ruling, *, audience: Audience = Audience.PEOPLE) -> Reply:
    """250 for a held letter that is stored, where the policy says so; software reads one line more, as in `reply`."""
    lines = [f"{_KEPT} (ref {hold_id})"]
    if audience is Audience.SOFTWARE:
        lines.append(_for_software(hold_id, ruling))
    return own(250, "2.0.0", *lines)


def is_acceptance(reply: Reply) -> bool:
    """Whether this 250 is guardian's own, of a letter that was kept and not sent."""
    return reply.code == 250 and reply.lines[0].startswith(f"2.0.0 {_KEPT}")


def _for_software(hold_id: str, ruling: Ruling) -> str:
    """One line of key=value pairs; checks that have no room in it are counted: `checks=tone.blame,+3`."""
    checks = list(dict.fromkeys(f.check for f in ruling.verdict.because)) or [ruling.verdict.reason.value]
    tail = " retry=after-change"
    if ruling.unchanged_after is not None:
        tail += f" unchanged-after={math.ceil(ruling.unchanged_after)}"
    for shown in range(len(checks), 0, -1):
        left = len(checks) - shown
        line = f"guardian ref={hold_id} checks={','.join(checks[:shown])}{f',+{left}' if left else ''}{tail}"
        if len(line) <= LINE - HEAD:
            break
    return line


def _short(finding: Finding, tail: str) -> str:
    """One line on a finding: its words, why, and how many more there are."""
    room = LINE - HEAD - len(tail)
    words = _ascii(finding.words)
    if len(words) > 48:
        words = words[:45].rstrip() + "..."
    check = catalogue.get(finding.check)
    label = _ascii(check.label) if check else ""
    said = f'"{words}": {label}.' if words else f"{label[:1].upper()}{label[1:]}."
    return (said if len(said) <= room else said[: room - 3].rstrip() + "...") + tail


def _ascii(text: str) -> str:
    """`text` on one line, in printable ASCII, typographic quotes and dashes made plain."""
    plain = " ".join(text.split()).translate(str.maketrans("\u2018\u2019\u201c\u201d\u2013\u2014\u00a0", "''\"\"-- "))
    plain = plain.replace("\u2026", "...").replace('"', "'")
    return "".join(c if " " <= c <= "~" else "?" for c in plain)
