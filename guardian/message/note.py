"""Pure: guardian's note to the author, as it stands at the top of a held draft, in plain text and as an HTML
card.

The same paragraphs make both, since mail apps turn one into the other (the sums of `message/fence.py` depend
on it). The plain note survives format=flowed (RFC 3676): no blank begins or ends a line, and no line reads as
a quotation, a signature or an mbox separator.
"""

from __future__ import annotations

import html
import re
import textwrap
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from guardian.message import card, fence, sums
from guardian.message.model import Label, NoteContent, Remark
from guardian.message.reason import LABELS, find_label

WIDTH = 66  # columns: mail apps rewrap at 72
MOST_REMARKS = 12
LONGEST_WORD = 48
LONGEST_QUOTE = 160
LONGEST_TEXT = 400

HEADING = "NOT SENT YET. Only you see this."
WHY = "Why reconsider:"
BETTER = "A better way:"
ALSO = "Also worth a look:"
GOOD = "Already good:"
GONE = "Better now, and gone:"
CLOSING = "Change the letter below and send it again. This box is removed when you send."
FOR_LEAD = "FOR YOU TO DECIDE. This box is not sent."
ELSEWHERE = "The letter waits in your Drafts. Change it there and send it again."  # where the note is not in the draft

_INTRODUCTION = "These words may not do what you want them to. A second look is worth it:"
_AGAIN = "Thank you for reworking it. These words are worth one more look:"
_ANYWAY = (
    "If it is right as it is, write why behind one of these two lines and send it. What you write here is taken out "
    "with this box; only its length is kept."
)
_UNCHANGED = "Or send it again as it is, not before {after} have passed:"
_OFFERS = {
    "resend": f"{_UNCHANGED} then it goes out.",
    "approver": f"{_UNCHANGED} then your lead is asked.",
    "firm": "Some of this cannot be sent as it is, whatever the reason: please change it.",
}
_BELOW = "Below this box, take out every line that is not yours."
_REASONS = {
    "note-still-in-it": (
        "Part of an earlier box of mine may still be in this letter, or its plain and its HTML text differ, "
        f"so it was not sent. {_BELOW}"
    ),
    "half-fence": f"One of the two marks of an earlier box is gone, so it was not sent. {_BELOW}",
    "words-in-box": (
        "There are words of yours inside an earlier box of mine. Below this box, move them out of it, "
        "then take out what is left of it."
    ),
    "in-attachment": (
        "An attachment of this letter is a draft with a box of mine in it. Attach the letter without it."
    ),
    "parts-disagree": (
        "The plain and the HTML text of this letter say different things, so your reader might get the old "
        "words. Make the same change in both, or keep only one of them."
    ),
    "signed": ("This letter was signed with a box of mine in it. Take the box out by hand, then sign and send again."),
    "undecodable": "A text of this letter cannot be read, so it was not sent. Copy your words to a new one.",
    "left-over": f"Part of an earlier box of mine is still in this letter. {_BELOW}",
    "review-failed": "This letter could not be reviewed, so it waits here. Please read it again yourself.",
    "in-doubt": (
        "This letter may have been sent already: the outgoing mail server did not confirm it. Look whether it has "
        "reached its reader before you send it again."
    ),
    "not-accepted": (
        "The outgoing mail server does not accept this letter. Check its addresses and attachments, then send it again."
    ),
    "not-sent": "The outgoing mail server could not be reached for a while, so this letter is not sent. Send it again.",
    "no-recipient": "This letter has no recipient. Fill in who it is for, then send it again.",
    "given-up": "This letter was no longer waited for, so it was not sent. If it is still right, send it now.",
    "waiting": "This letter was not sent, and it still waits for you.",
    "lead-sent": "Your lead has decided about this letter: it was sent as you wrote it.",
    "lead-changed": "Your lead wrote some of this letter anew, and did not send it. Send it when you agree.",
    "lead-declined": "Your lead does not want this letter sent as it is.",
}
_HEADINGS = {"lead-sent": "SENT. Only you see this."}  # where the letter does not wait for its author
_SENTENCE_END = re.compile(r"(?<=[.!?:])\s+")
_TELLING = 24  # letters from which on a sentence of the note is nobody else's
_TELLING_IN_POINT = 14  # the same behind the number that a remark begins with
_POINT = re.compile(r"(?:^|(?<=[\n>*|]))[ \t>*|]{0,24}\d{1,2}\.[ \t\xa0]")
_MOST_POINTS = 40
_QUOTES = ("\u201c", '"', "\u201e")
_OWN = (
    HEADING,
    FOR_LEAD,
    *(
        s
        for t in (CLOSING, ELSEWHERE, _INTRODUCTION, _AGAIN, _ANYWAY, _OFFERS["firm"], *_REASONS.values())
        for s in _SENTENCE_END.split(t)
    ),
    _UNCHANGED.partition(" {")[0],
)
_OWN_RUNS = tuple(dict.fromkeys(r for r in map(sums.letters, _OWN) if len(r) >= _TELLING))
_LABELS = re.compile(
    "|".join(r"\s+".join(map(re.escape, x.split())) for x in (WHY, BETTER, ALSO, GOOD, GONE)), re.IGNORECASE
)
_LINE_START = re.compile(r">|From |--$")


@dataclass(frozen=True, slots=True)
class _Paragraph:
    """`lines` are set one under the other; `strong` is what of the first one stands out."""

    lines: tuple[str, ...]
    strong: str = ""

    @property
    def text(self) -> str:
        return " ".join(self.lines)


def remains(text: str, explanations: Collection[str] = ()) -> bool:
    """Whether sentences that only the note has stand in `text`: left after its marks were cut away.

    `explanations` are what remarks say besides the words they quote, as `explanation_runs` gives them.
    """
    if _LABELS.search(text) or find_label(text):
        return True
    run = sums.letters(text)
    if any(own in run for own in _OWN_RUNS) or any(e in run for e in explanations if len(e) >= _TELLING):
        return True
    points = (text[m.end() : m.end() + LONGEST_TEXT] for m in islice(_POINT.finditer(text), _MOST_POINTS))
    return any(_explains(point, explanations) for point in points)


def _explains(point: str, explanations: Collection[str]) -> bool:
    """Whether this is a remark: it begins with the words that it quotes, or with what it says of them."""
    run = sums.letters(point)
    if point.lstrip(" *_")[:1] in _QUOTES:
        return any(e in run for e in explanations)
    return any(run.startswith(e) for e in explanations)


def explanation_runs(messages: Iterable[str]) -> frozenset[str]:
    """What `remains` looks for of these messages of checks, in which `{words}` stands for the words flagged."""
    runs = (sums.letters(piece) for message in messages for piece in message.split("{words}"))
    return frozenset(run for run in runs if len(run) >= _TELLING_IN_POINT)


def render_plain(
    note: NoteContent, *, spell: Callable[[str], str] = str, differ: bool = False, line_end: str = "\n"
) -> str:
    """The note as lines of plain text, at most 66 columns, and the empty line that parts it from the letter.

    `spell` turns a text into one that the part's charset has; `differ` is for `sums.write`.
    """
    hold_id = note.hold_id
    paragraphs = [_Paragraph(tuple(map(spell, p.lines))) for p in _paragraphs(note)]
    lines = [f"{fence.begin(hold_id)} {paragraphs[0].text}"]
    for p in paragraphs[1:]:
        lines.append("")
        for line in p.lines:
            lines += textwrap.wrap(line, WIDTH - 2, break_long_words=True, break_on_hyphens=False)
    lines = [f"| {line}" if _LINE_START.match(line) else line for line in lines]
    lines += [
        "",
        *fence.sum_marks(hold_id, (p.text for p in paragraphs), differ=differ),
        fence.end(hold_id),
        "",
        "",
    ]
    return line_end.join(lines)


def render_html(note: NoteContent, *, differ: bool = False, line_end: str = "\n") -> str:
    """The note as one card, US-ASCII, lines under 998 octets (RFC 5322 §2.1.1), with a line end before and
    after it.

    Inline styles only: mail apps drop style sheets. The marks stand in paragraphs of their own, which become
    lines of their own where an app turns HTML into text.
    """
    hold_id = note.hold_id
    head, *rest = paragraphs = list(_paragraphs(note))
    heading = f'<b style="{card.HEADING}">{_escaped(head.text)}</b>'
    said = [_p(card.TOP, f"{fence.begin(hold_id)}<br>\n{heading}")]
    said += [_p(card.TEXT, "<br>\n".join(_marked_up(p))) for p in rest]
    said += [_p(card.MARK, mark) for mark in fence.sum_marks(hold_id, (p.text for p in paragraphs), differ=differ)]
    said.append(_p(card.MARK, fence.end(hold_id)))
    box = "\n".join([f'<div class="{card.CLASS}" title="guardian:{hold_id}" style="{card.BOX}">', *said, "</div>"])
    return f"\n{box}\n".replace("\n", line_end)


def _p(style: str, content: str) -> str:
    return f'<p style="{style}">{content}</p>'


def _marked_up(paragraph: _Paragraph) -> Iterator[str]:
    strong = _escaped(paragraph.strong)
    for i, line in enumerate(map(_escaped, paragraph.lines)):
        shown = line.replace(strong, f"<b>{strong}</b>", 1) if strong and i == 0 else line
        yield textwrap.fill(shown, 200, break_long_words=False, break_on_hyphens=False)


def _escaped(text: str) -> str:
    return html.escape(text, quote=False).encode("ascii", "xmlcharrefreplace").decode("ascii")


def _paragraphs(note: NoteContent) -> Iterator[_Paragraph]:
    yield _Paragraph((FOR_LEAD if note.ask else _HEADINGS.get(note.reason, HEADING),))
    if note.ask:
        yield _Paragraph((_clean(note.ask, 2 * LONGEST_TEXT),))
    reason = _REASONS.get(note.reason)
    if reason:
        yield _Paragraph((reason if note.inline else reason.replace("Below this box", "In the draft"),))
    if note.gone:
        yield _Paragraph((f"{GONE} {'; '.join(_clean(g, LONGEST_TEXT) for g in note.gone)}.",))
    holding = [r for r in note.remarks if r.holds]
    others = [r for r in note.remarks if not r.holds]
    shown = [*holding, *others][:MOST_REMARKS]
    if holding and not reason:
        yield _Paragraph((_AGAIN if note.tries > 1 else _INTRODUCTION,))
    for number, remark in enumerate(shown, 1):
        if not remark.holds and number == len(holding) + 1:
            yield _Paragraph((ALSO,))
        yield _remark(number, remark)
    left = len(note.remarks) - len(shown)
    if left:
        yield _Paragraph((f"And {left} more like these.",))
    if note.praise:
        yield _Paragraph((f"{GOOD} {' '.join(_clean(p, LONGEST_TEXT) for p in note.praise)}",))
    if note.offer == "reason":
        yield _Paragraph((_ANYWAY,))
        for label in Label:
            yield _Paragraph((LABELS[label],), strong=LABELS[label])
    elif note.offer:
        yield _Paragraph((_OFFERS[note.offer].format(after=note.after),))
    if note.reason not in _HEADINGS and not note.ask:
        yield _Paragraph((CLOSING if note.inline else ELSEWHERE,))


def _remark(number: int, remark: Remark) -> _Paragraph:
    """What is said on one remark. Most messages name the words; the others get them as a line of their own."""
    words = _clean(remark.words, LONGEST_QUOTE)
    message = _clean(remark.message.replace(remark.words, words) if words else remark.message, LONGEST_TEXT)
    advice = [f"{BETTER} {_clean(remark.advice, LONGEST_TEXT)}"] if remark.advice else []
    if not words:
        return _Paragraph((f"{number}. {WHY} {message}", *advice))
    quoted = f"\u201c{words}\u201d"
    if quoted in message:
        return _Paragraph((f"{number}. {message}", *advice), strong=quoted)
    return _Paragraph((f'{number}. "{words}"', f"{WHY} {message}", *advice), strong=f'"{words}"')


def _clean(text: str, longest: int) -> str:
    """One line without control characters or anything like a mark; long words and texts cut."""
    words = "".join(c if c.isprintable() else " " for c in text).split()
    cut = " ".join(w if len(w) <= LONGEST_WORD else f"{w[: LONGEST_WORD - 3]}..." for w in words)
    if len(cut) > longest:
        cut = f"{cut[: longest - 3].rsplit(' ', 1)[0]}..."
    return cut.replace("[", "(").replace("]", ")") if fence.find_ids(cut) else cut
