"""A sentence that is hard to hold in one's head.

## Why reconsider
Someone who is worried reads badly. Two short sentences carry the same thing and are understood at once.

## Flagged
> We looked at the log that your colleague sent us yesterday and found that the import stops at the line where the second currency begins, which is caused by the separator that your bank has changed in its last release, so that the file cannot be read until either you or they change it back.

## Better
> We looked at the log that your colleague sent us. The import stops where the second currency begins. Your bank has changed the separator, and until that is changed back the file cannot be read.
"""  # noqa: E501

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field

from guardian.checks.check import Check, Match, Reading
from guardian.checks.insight import seen
from guardian.message.expressions import compiled
from guardian.message.text import Span

_ROUGH = compiled(r"[.!?][\"')\]]? +|\n")
_JOINTS = frozenset(
    [
        "and",
        "but",
        "because",
        "which",
        "so",
        "while",
        "although",
        "where",
        "whereas",
        "however",
        "since",
        "as",
        "when",
        "if",
        "or",
        "that",
        "until",
        "who",
    ]
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What an admin may set."""

    max_words: int = field(default=38, metadata={"doc": "words a sentence may have"})


def find(reading: Reading, options: Options) -> list[Match]:
    """Sentences of more than `max_words` words; list items and table rows count as sentences of their own."""
    body, look = reading.body, seen(reading)
    # Splitting well costs more than all other checks together, so it is done only where a rough split
    # leaves much in one piece.
    if not any(piece.count(" ") > 0.7 * options.max_words for piece in _ROUGH.split(look.body.plain)):
        return []
    starts = [w.start for w in body.words]
    out = []
    for sentence in body.sentences:
        if sentence.start >= len(look.body.content):
            break
        for line in _lines(body.content, sentence):
            a, b = bisect_left(starts, line.start), bisect_left(starts, line.end)
            if b - a <= options.max_words or look.quiet_at(
                look.body.forth(line.start), look.body.forth(line.start) + 1
            ):
                continue
            out.append(
                Match(
                    span=line,
                    advice=_advice(reading, a, b),
                    score=min(1.0, (b - a) / (2 * options.max_words)),
                )
            )
    return out


def _lines(content: str, sentence: Span) -> list[Span]:
    """The sentence; its lines one by one when it is a list (a line that begins with a dash or number, or
    ends in a colon)."""
    text = content[sentence.start : sentence.end]
    if "\n" not in text:
        return [sentence]
    out: list[Span] = []
    at = sentence.start
    for line in text.split("\n"):
        stripped = line.lstrip()
        if (
            stripped[:1] in ("-", "*", "•")
            or stripped[:2].rstrip(".)").isdigit()
            or not out
            or content[out[-1].end - 1 : out[-1].end] in (":", ";")
        ):
            out.append(Span(at, at + len(line)))
        else:
            out[-1] = Span(out[-1].start, at + len(line))
        at += len(line) + 1
    return [s for s in out if s.end > s.start]


def _advice(reading: Reading, first: int, last: int) -> str:
    words, middle = reading.body.words, (first + last) // 2
    joints = [i for i in range(first + 5, last - 4) if reading.body.lowered[i] in _JOINTS]
    if not joints:
        return f"It has {last - first} words; say it in two or three sentences."
    at = min(joints, key=lambda i: abs(i - middle))
    shown = " ".join(reading.body.content[words[at].start : words[min(at + 4, last - 1)].end].split())
    return f"It has {last - first} words. A full stop before “{shown} …” makes two of it."


CHECK = Check(
    id="clarity.long-sentence",
    find=find,
    message="This sentence is long, and a worried reader may lose the thread.",
    label="is a long sentence",
    advice="Make two or three sentences of it.",
    options=Options,
    about=__doc__,
)
