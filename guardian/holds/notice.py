"""Pure: what is told about a hold: the note in the draft and the reply to the mail app."""

from __future__ import annotations

from guardian.checks import catalogue
from guardian.checks.check import Finding
from guardian.message.model import NoteContent, Remark, Residue
from guardian.policy.model import Verdict
from guardian.replies import Reply, own
from guardian.review import Review

LINE = 120  # columns, the code included: what Thunderbird's alert shows without a break (research on clients)


def content(hold_id: str, verdict: Verdict, review: Review, *, residue: Residue, tries: int) -> NoteContent:
    """What the note says: first what holds the letter, then what is only worth a look, then what is good already."""
    praise = []
    for signal in review.signals:
        check = catalogue.get(signal.check)
        text = check.message.replace("{words}", signal.words) if check else ""
        if text and text not in praise:
            praise.append(text)
    return NoteContent(
        hold_id=hold_id,
        remarks=tuple(
            Remark(check=f.check, words=f.words, message=f.message, advice=f.advice, holds=holds)
            for holds, findings in ((True, verdict.because), (False, verdict.notes))
            for f in findings
        ),
        praise=tuple(praise[:3]),
        reason=residue.value or verdict.reason.value,
        tries=tries,
    )


def reply(hold_id: str, verdict: Verdict) -> Reply:
    """550 with three lines. The last one stands alone: NeoMutt shows no other, and iOS at most that."""
    lines = [f"Not sent: kept in your Drafts to reconsider (ref {hold_id})."]
    if verdict.because:
        more = len(verdict.because) - 1
        lines.append(_short(verdict.because[0], f" {more} more in the draft." if more else " See the draft."))
    else:
        lines.append("Guardian's own note is still in the text. The draft says where.")
    lines.append(f"NOT SENT. Open Drafts, change it, send again (ref {hold_id}).")
    return own(550, "5.7.1", *lines)


def _short(finding: Finding, tail: str) -> str:
    """One line on a finding: its words, why, and how many more there are."""
    room = LINE - len("550-5.7.1 ") - len(tail)
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
