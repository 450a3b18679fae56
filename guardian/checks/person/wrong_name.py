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

from guardian.checks.check import Action, Check, Match, NoOptions, Reading
from guardian.checks.easywords import words
from guardian.checks.naming import FEMALE, MALE, QUOTED, Greeted, Known, greeted, known, misspelt, same

_BEFORE_OTHERS = words("to with from by called colleague agent mr mrs ms")
# Whom a letter is written for may be greeted by a first name, but not "Mr" and theirs.
_BEFORE_KIN = words("wife husband son daughter brother sister mother father partner friend boss neighbour neighbor")


def find(reading: Reading, options: NoOptions) -> list[Match]:  # noqa: ARG001  (a check's find takes its options)
    """Names in the greeting that are none of the reader's, and a title that is not theirs."""
    hello = greeted(reading)
    if hello is None or hello.group:
        return []
    reader = known(reading)
    if not reader.people:
        return []
    out = []
    right = [n for n, _ in hello.names if any(same(part, k) for part in _parts(n) for k in reader.words)]
    for name, span in hello.names:
        if name in right or _theirs(name, reading, titled=bool(hello.title)) or not _strange(name, right, reader):
            continue
        out.append(Match(span=span, advice=_advice(name, reader)))
    if not out and hello.title and reader.title and _other(hello, reader):
        wanted = "Mr" if reader.title == "mr" else "Ms"
        out.append(Match(span=hello.title_at, advice=f"They write themselves “{wanted}”: address them so."))
    return out


def _strange(name: str, right: list[str], reader: Known) -> bool:
    """Whether a name that nothing matches is wrong, and not merely a part that we did not know."""
    if not right:
        return name[:1].isupper() or any(misspelt(name, k) for k in reader.words)
    left = [k for k in reader.words if not any(same(r, k) for r in right)]
    return bool(left) and (name[:1].isupper() or any(misspelt(name, k) for k in left))


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
