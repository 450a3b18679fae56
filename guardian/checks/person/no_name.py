"""The name is known, and the greeting has none.

## Why reconsider
“Dear customer” is what a machine writes. A name at the top costs two seconds and says: this is for you.

## Flagged
> Dear customer, the pump ships today and the guarantee runs in the name of Ines Sorel for a year.

## Better
> Dear Ms Sorel, the pump ships today and the guarantee runs in your name.

## Left alone
> The pump ships today.
"""

from __future__ import annotations

import re

from guardian.checks.check import Check, Match, NoOptions, Reading
from guardian.checks.naming import greeted, greeting, known, misspelt, person, same
from guardian.message.text import Span

_OPENING = 300  # characters in which the name may still come
_SPOKEN = re.compile(
    r"(?:^|[,.!?:;\n–-]|\b(?:Mr|Mrs|Ms|Dr)\.?)\s*([A-ZÀ-ÞŠŽČŁ][\w'’-]+)(?: [A-ZÀ-Þ][\w'’-]+)?(?=[,.!?:;\n–-]| -)"
)
_CIRCULAR = re.compile(
    r"\s*(?P<to>(?:To|to|Attn:?|For the attention of) (?:the|our|any|an?) [a-z][a-z /-]{2,50}),? "
    r"*\n"
)
_TITLE = re.compile(r"^(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Herr|Frau)\.?\s+)+", re.IGNORECASE)


def find(reading: Reading, options: NoOptions) -> list[Match]:  # noqa: ARG001  (a check's find takes its options)
    """The greeting, when it names nobody although the letter goes to one person whose name is known."""
    hello = greeted(reading)
    if hello is None:
        return _to_anybody(reading) or _to_nobody(reading)
    if hello.group or len(reading.letter.to) > 1:
        return []
    reader = known(reading)
    # "Hello dear yogi" names nobody: a name is written with a capital, or is theirs.
    if any(n[:1].isupper() or any(same(n, k) or misspelt(n, k) for k in reader.words) for n, _ in hello.names):
        return []
    named = _SPOKEN.findall(reading.body.content[:_OPENING])
    if not reader.people or any(same(w, k) for w in named for k in reader.words if len(k) > 1):
        return []
    span = greeting(reading)
    words = reading.body.content[span.start : span.end].rstrip(" ,:!.-–—")
    name = reader.people[0]
    first = _TITLE.sub("", name).split()[0] if _TITLE.sub("", name).split() else name
    good = f"“Hello {name},”" if _TITLE.match(name) else f"“Hello {first},” or with their full name, {name}"
    return [Match(span=Span(span.start, span.start + len(words)), advice=f"You know their name: {good}.")]


def _to_anybody(reading: Reading) -> list[Match]:
    """A first line as of a circular, “To the tenant,”, in a letter to one person."""
    m = _CIRCULAR.match(reading.body.content)
    people = known(reading).people
    if m is None or not people or len(reading.letter.to) > 1:
        return []
    return [Match(span=Span(*m.span("to")), advice=f"You know their name: “Hello {people[0]},”.")]


def _to_nobody(reading: Reading) -> list[Match]:
    """The first words of a longer first answer that has neither greeting nor name."""
    letter, content = reading.letter, reading.body.content
    people = known(reading).people
    if not any(n and person(n) for n in (letter.to_name, *(a.name for a in letter.to))) or len(letter.to) > 1:
        return []
    if not reading.customer.content or len(letter.references) > 1:
        return []
    if len(reading.body.words) < _LONG or any(k.lower() in content.lower() for k in known(reading).words if len(k) > 1):
        return []
    start = len(content) - len(content.lstrip())
    first = " ".join(content[start : start + 80].split()[:_FIRST])
    if not content[start:].startswith(first):
        return []
    name = next((w for w in _TITLE.sub("", people[0]).split() if len(w.strip(".")) > 1), people[0])
    return [
        Match(
            span=Span(start, start + len(first)),
            message="The letter begins with “{words}”, as if written to nobody; their name is known.",
            advice=f"Put a greeting above it: “Hello {name},”.",
        )
    ]


_LONG = 30  # words of a letter that is more than a line of talk
_FIRST = 4


CHECK = Check(
    id="person.no-name",
    find=find,
    message="“{words}” may read as if written to anybody; their name is known.",
    label="leaves out the known name",
    advice="Begin with the name.",
    about=__doc__,
)
