"""Pure: how hard a text is to read, by counting: hard words weighed by their syllables, sentence length, "of".

Formulas such as Flesch's count syllables and words; Dale and Chall's counts the words that are not easy. This one does
both per distinct word, so that one long name does not decide. Nothing in it is fitted to a labelled set.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import lru_cache

from guardian.checks.check import Reading
from guardian.checks.easywords import EASY, easy
from guardian.checks.insight import once
from guardian.message.expressions import compiled

_WORD = compiled(r"[A-Za-z]+(?:['\u2019][a-z]+)?")
_END = compiled(r"[.!?][\"'\u201d\u2019)]*\s+|\n\n+")
_VOWELS = re.compile(r"[aeiouy]+")
_APART = re.compile(r"i[ao](?!u)|[aeo]ing|eo|ua|uou|iu")
_TOGETHER = re.compile(r"[ct]io|[cgst]ia|gio|gua|qua")
_SIBILANT_ES = ("ses", "zes", "ches", "shes", "ges", "ces", "xes", "ies", "les")
_MOST = 20_000  # characters


@lru_cache(maxsize=8192)
def syllables(word: str) -> int:
    """How many syllables a lower-case English word has, roughly: groups of vowels, silent endings taken off."""
    count = len(_VOWELS.findall(word))
    if (word.endswith("e") and not word.endswith(("le", "ee", "ie", "ye", "oe"))) or (
        word.endswith("le") and word[-3:-2] in tuple("aeiouy")
    ):
        count -= 1
    if (word.endswith("es") and not word.endswith(_SIBILANT_ES)) or (
        word.endswith("ed") and len(word) > 3 and word[-3] not in "tdl"
    ):
        count -= 1
    return max(1, count + len(_APART.findall(word)) - len(_TOGETHER.findall(word)))


@dataclass(frozen=True, slots=True)
class Measure:
    """What was counted. `hard` are the distinct hard words, in order of appearance."""

    words: int
    sentences: int
    word_length: float
    load: float  # syllables of hard words per distinct word
    of: float  # share of "of": nouns hung on nouns
    hard: tuple[str, ...]

    @property
    def hardness(self) -> float:
        """0 to 1: 0.5 is a text at the level of a broadsheet newspaper."""
        if not self.words:
            return 0.0
        length = math.log(max(1.0, self.words / self.sentences))
        x = 5.0 * (self.load - 0.62) + 1.3 * (length - 3.0) + 18.0 * (self.of - 0.032)
        # Few words say little about a text.
        x = x * min(1.0, self.words / 60) - 2.0 * max(0.0, 1.0 - self.words / 60)
        return round(1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, x)))), 4)


def measure(text: str) -> Measure:
    """Counts of the text's first 20,000 characters. Names (capitals, not in the list) do not count as hard."""
    text = text[:_MOST]
    found = _WORD.findall(text)
    low = [w.lower().replace("\u2019", "'") for w in found]
    common = [x for w, x in zip(found, low, strict=True) if not w[0].isupper() or x in EASY]
    distinct = tuple(dict.fromkeys(common))
    hard = tuple(x for x in distinct if not easy(x))
    return Measure(
        words=len(found),
        sentences=max(1, sum(1 for piece in _END.split(text) if _WORD.search(piece))),
        word_length=sum(map(len, found)) / max(1, len(found)),
        load=sum(min(4, syllables(x)) for x in hard) / max(1, len(distinct)),
        of=low.count("of") / max(1, len(low)),
        hard=hard,
    )


@once
def measured(reading: Reading) -> Measure:
    """The body's measure."""
    return measure(reading.body.content)
