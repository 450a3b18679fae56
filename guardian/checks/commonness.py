"""Pure: how often a string is met in letters, roughly, so that patterns wait for the rarest of theirs."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache


def forget() -> None:
    """Let go of what was only worked out to choose needles."""
    _frequency.cache_clear()


def commonness(some: Iterable[str]) -> float:
    """How often one of the needles is met, roughly."""
    return sum(map(_frequency, some))


@lru_cache(maxsize=100_000)
def _frequency(needle: str) -> float:
    """As `commonness`, of one: everyday words often, others the less the longer they are."""
    words = needle.split()
    if not words or (len(needle) == 1 and needle.isascii()):  # to look for a letter costs more than it tells
        return 9.0
    rarest = min(_EVERYDAY.get(word) or 6.0 / 3.0 ** len(word) for word in words)
    return rarest * 0.4 ** (len(words) - 1)


# Words by how many sentences of replies hold them, as weights: a third, a tenth, a thirtieth, a hundredth.
_STEPS = {
    3.0: "the and you it a is to",
    1.0: "i your in on for of we at that with",
    0.4: "by can one are be from not so if have this our has no us was as 's 't n't it's",
    0.15: """
        or there me out day will all see would please may been do time back about 're 've up before an 'd my like new
        'll 'm what they tell days should only he go again when first sorry week off here get any she now could need
        after also did had his how its just know make more other over some such take than thank their them then these
        up use very well were which who i'm very don't
    """,
}
_EVERYDAY = {word: weight for weight, words in reversed(_STEPS.items()) for word in words.split()}
