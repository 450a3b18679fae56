"""Pure: sentences, words and stems by NLTK, from data in this file. Nothing is downloaded (NLTK >= 3.10)."""

from __future__ import annotations

import re
from functools import lru_cache

from nltk.stem.snowball import EnglishStemmer
from nltk.tokenize.punkt import PunktParameters, PunktSentenceTokenizer

ABBREVIATIONS = frozenset("mr mrs ms dr prof no inc ltd ext e.g i.e a.m p.m etc vs approx dept jan feb mar apr jun jul aug sep sept oct nov dec".split())

_WORD = re.compile(r"\w+(?:['\u2019\-]\w+)*")
_BLOCK = re.compile(r"\n[ \t]*\n")


def _punkt() -> PunktSentenceTokenizer:
    parameters = PunktParameters()
    parameters.abbrev_types = set(ABBREVIATIONS)
    return PunktSentenceTokenizer(parameters)


_PUNKT = _punkt()
_STEMMER = EnglishStemmer()


def sentence_spans(content: str) -> list[tuple[int, int]]:
    """(start, end) of each sentence."""
    out, at = [], 0
    for block in [*_BLOCK.finditer(content), None]:
        end = block.start() if block else len(content)
        out += [(at + a, at + b) for a, b in _PUNKT.span_tokenize(content[at:end])]
        at = block.end() if block else end
    return out


def word_spans(content: str) -> list[tuple[int, int]]:
    """(start, end) of each word."""
    return [m.span() for m in _WORD.finditer(content)]


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """The stem of a lower-case word."""
    return str(_STEMMER.stem(word))
