"""Pure: the two lines of the note on which its author may write, and what was written there.

What stands behind such a label, up to the next line of the note's own, is the author's reason. It goes out of the
letter with the box. Only how long it is leaves this module: nothing of its words is kept (P7).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from guardian.message.model import Label, Said
from guardian.message.sums import length_of, letters, unit

LABELS = {Label.SEND_ANYWAY: "Send anyway because:", Label.NOT_RIGHT: "Not right because:"}
LONGEST = 600  # letters: who writes more was writing the letter, and must not lose it

_NAMES = {letters(text): label for label, text in LABELS.items()}
# Mail apps wrap, quote and emphasise; the colon tells the label from the same words in a reason.
_GAP = r"(?:[^\w.,;:!?]|_)"
_LABEL = re.compile(
    rf"(?:send{_GAP}{{1,12}}anyway|not{_GAP}{{1,12}}right){_GAP}{{1,12}}because{_GAP}{{0,6}}:", re.IGNORECASE
)
_FAR = 8 * LONGEST  # characters, blanks and quotation marks included
_MOST_UNITS = 64
_MOST_LABELS = 4  # in one piece of a box: a note has two


def find_label(text: str) -> bool:
    """Whether one of the labels stands in `text`; people write the second one themselves, but do not begin with it."""
    return any(
        _NAMES.get(letters(m[0])) is Label.SEND_ANYWAY or _begins(text, m.start()) for m in _LABEL.finditer(text)
    )


def _begins(text: str, at: int) -> bool:
    """Whether nothing but blanks and marks of quotation or emphasis stands before this place on its line."""
    before = text[max(0, at - 40) : at].rpartition("\n")[2]
    return not any(c.isalnum() for c in before)


def take_out(text: str, units: Sequence[str]) -> tuple[str, list[Said]]:
    """(`text`, a piece of a box, without the reasons in it; what was said).

    `units` are those of the box's sums: a label counts only when the note had it. A reason that is too long to be one
    stays where it is.
    """
    units = list(dict.fromkeys(units))[:_MOST_UNITS]
    found = [m for m in islice(_LABEL.finditer(text), _MOST_LABELS) if unit(letters(m[0])) in units]
    out, said, at = [], [], 0
    for i, m in enumerate(found):
        limit = found[i + 1].start() if i + 1 < len(found) else len(text)
        end = m.end() + _length(text[m.end() : limit], units)
        count = len(letters(text[m.end() : end]))
        if 0 < count <= LONGEST:
            said.append(Said(label=_NAMES[letters(m[0])], length=count))
            out.append(text[at : m.end()])
            at = end
    return "".join([*out, text[at:]]), said


def _length(text: str, units: Sequence[str]) -> int:
    """Where in `text`, which follows a label, the note's own next line begins."""
    if len(text) > _FAR:
        return len(text)
    lines = text.splitlines(keepends=True)
    runs = [letters(line) for line in lines]
    whole, at, start = "".join(runs), 0, 0
    lengths = [(own, length_of(own)) for own in units]
    for line, run in zip(lines, runs, strict=True):
        if run and any(n and unit(whole[at : at + n]) == own for own, n in lengths):
            return start
        at, start = at + len(run), start + len(line)
    for own, n in lengths:  # an app may have made one line of all
        if 0 < n <= len(whole) and unit(whole[len(whole) - n :]) == own:
            return _place(text, len(whole) - n)
    return len(text)


def _place(text: str, count: int) -> int:
    """Where in `text` the letters after the first `count` begin."""
    for i, c in enumerate(text):
        count -= len(letters(c))
        if count < 0:
            return i
    return len(text)
