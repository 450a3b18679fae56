"""The greeting names somebody else, or spells the reader's name in another way than they do.

## Why reconsider
A name is the first thing that people read, and a wrong one says that nobody looked. It may also mean that this letter
was meant for somebody else.

## Flagged
> Hi Roland, thank you for waiting so long, Ronald. The parcel left today.
> Dear Mrs Ohm, sorry for the noise, Mrs Oehler. The drill is gone.

## Better
> Hi Ronald, thank you for waiting so long. The parcel left today.

## Left alone
> Hello, the parcel left today.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from guardian.checks.check import Action, Check, Match, NoOptions, Reading
from guardian.checks.easywords import EASY, words
from guardian.checks.naming import FEMALE, MALE, QUOTED, Greeted, Known, greeted, known, misspelt, same
from guardian.checks.strangers import NO_PERSON
from guardian.message.expressions import compiled
from guardian.message.text import Span

_BEFORE_OTHERS = words("to with from by called colleague agent mr mrs ms")
# Whom a letter is written for may be greeted by a first name, but not "Mr" and theirs.
_BEFORE_KIN = words("wife husband son daughter brother sister mother father partner friend boss neighbour neighbor")


def find(reading: Reading, options: NoOptions) -> list[Match]:  # noqa: ARG001  (a check's find takes its options)
    """Names in the greeting that are none of the reader's, and a title that is not theirs."""
    hello = greeted(reading)
    if hello is not None and hello.group:
        return []
    reader = known(reading)
    if not reader.people:
        return []
    spoken = [Match(span=span, advice=_advice(name, reader)) for name, span in _spoken_to(reading, reader)]
    if hello is None:
        return spoken
    out = []
    right = [n for n, _ in hello.names if _is_theirs(n, reader)]
    for name, span in hello.names:
        if name in right or _theirs(name, reading, titled=bool(hello.title)) or not _strange(name, right, reader):
            continue
        if _declined(name, reader, reading):
            continue
        out.append(Match(span=span, advice=_advice(name, reader)))
    if not out and hello.title and reader.title and _other(hello, reader):
        wanted = "Mr" if reader.title == "mr" else "Ms"
        out.append(Match(span=hello.title_at, advice=f"They write themselves “{wanted}”: address them so."))
    return [*out, *spoken]


# Called by a name in the middle of the letter: “Thank you for waiting, Ronald!”
_CALLED = compiled(
    r"\b(?:[Tt]hank(?:s| you)|[Ss]orry|[Aa]pologi[sz]e|[Ww]elcome|[Cc]ongratulations|[Ee]njoy|[Ss]ee you|[Gg]ood luck|"
    r"[Tt]ake care|[Hh]appy|[Aa]ll the best|[Yy]ou(?:'re| are) right|[Dd]on't worry|[Nn]o worries|[Tt]rust me|"
    r"[Gg]reat to hear|"
    r"[Gg]lad|[Hh]ope|[Hh]ave an? (?:good|nice|lovely))\b[^.!?\n,]{0,60}, (?:(?:dear|Mr|Mrs|Ms)\.? "
    r")?(?P<name>[A-ZÀ-ÞŠŽČŁ][a-zà-ÿ'’-]{2,20})(?=[.!](?:\s|$)|, (?:and|we|I|you|but)\b)"
)


def _spoken_to(reading: Reading, reader: Known) -> Iterator[tuple[str, Span]]:
    """Names by which the letter calls its reader outside the greeting, and that are nobody's here."""
    content = reading.body.content
    ends = f"{content[-120:]} {reading.letter.zones.signoff} {reading.letter.zones.signature}"
    for m in _CALLED.finditer(content):
        name = m["name"]
        if name.lower() in EASY or name in NO_PERSON or re.search(rf"(?m)^\W*{re.escape(name)}\b", ends):
            continue
        if name.lower() in reading.customer.content.lower() or any(
            same(part, k) for part in _parts(name) for k in reader.words
        ):
            continue
        yield name, Span(*m.span("name"))


def _strange(name: str, right: list[str], reader: Known) -> bool:
    """Whether a name that nothing matches is wrong, and not merely a part that we did not know."""
    if not right:
        return name[:1].isupper() or any(misspelt(name, k) for k in reader.words)
    left = [k for k in reader.words if not any(same(r, k) for r in right)]
    return bool(left) and (name[:1].isupper() or any(misspelt(name, k) for k in left))


def _is_theirs(name: str, reader: Known) -> bool:
    """Whether it is a name of the reader's; of a double name both halves, where theirs is double as well."""
    found = [any(same(part, k) for k in reader.words) for part in _parts(name)]
    return all(found[1:]) if len(found) > 1 and any("-" in k for k in reader.words) else any(found)


# Tongues in which a name changes when somebody is called by it: Olu for Ola.
_CALLING = re.compile(
    r"\s*(?:cześć|czesc|witaj|drog[ai]|szanown[ay]|ahoj|mil[áý]|drag[ai]|zdravo|bok)\b", re.IGNORECASE
)
_STEM = 2  # letters that such a name and its form share at least


def _declined(name: str, reader: Known, reading: Reading) -> bool:
    """Whether it is a form of the reader's name that their own tongue has for calling them."""
    if _CALLING.match(reading.body.content) is None:
        return False
    low = name.lower()
    return any(
        len(k) > _STEM and low[: max(_STEM, len(k) - 2)] == k.lower()[: max(_STEM, len(k) - 2)] for k in reader.words
    )


def _parts(name: str) -> tuple[str, ...]:
    """A double name may be called by either half."""
    return (name, *name.split("-")) if "-" in name else (name,)


def _theirs(name: str, reading: Reading, *, titled: bool) -> bool:
    """Whether the customer's own words hold this name other than as somebody they dealt with."""
    lowered = reading.customer.lowered
    low = name.lower()
    if low not in QUOTED.sub(" ", reading.customer.content[:20_000]).lower():
        return False  # what they only quote: the words on a card, a title
    others = _BEFORE_OTHERS | _BEFORE_KIN if titled else _BEFORE_OTHERS
    return any(w == low and (i == 0 or lowered[i - 1] not in others) for i, w in enumerate(lowered))


def _other(hello: Greeted, reader: Known) -> bool:
    return (hello.title in MALE and reader.title == "mrs") or (hello.title in FEMALE and reader.title == "mr")


def _advice(name: str, reader: Known) -> str:
    return (
        f"The reader is “{reader.people[0]}”; put that in for “{name}”, and make sure that the letter is "
        f"meant for them."
    )


CHECK = Check(
    id="person.wrong-name",
    find=find,
    message="“{words}” does not seem to be how the reader is called.",
    label="is not the reader's name",
    advice="Write the name as they write it themselves.",
    action=Action.HOLD,
    about=__doc__,
)
