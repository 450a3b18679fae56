"""Pure: what help does to the tone of a letter: weak findings are forgiven beside it, and hints count without it."""

from __future__ import annotations

from dataclasses import replace

from guardian.checks.check import Match, Reading
from guardian.checks.helpful import alone, cold
from guardian.checks.hinting import TELLING, troubled
from guardian.checks.sentences import said

_SURE = 0.75  # a finding this sure is told however much the letter helps
_HARMLESS, _STEP, _TOP = 0.3, 2.0, 1.45  # how much a letter may leave alone, how fast hints come to count, the most
_LEFT = 1.1  # how much a letter leaves alone in which single words count
_ASKED = 0.75  # what is left of it where the customer only asks


def unhelped(reading: Reading) -> float:
    """How much hints of tone count, by what the letter leaves undone: a little less where nothing went wrong."""
    much = min(_TOP, max(0.0, _STEP * (alone(reading) - _HARMLESS)))
    return much if not much or troubled(reading) else _ASKED * much


def told(reading: Reading) -> float:
    """The same, and nothing where the customer only asks."""
    return unhelped(reading) if troubled(reading) else 0.0


def untended(reading: Reading) -> float:
    """The same for single words: where a letter does next to nothing."""
    return told(reading) if alone(reading) >= _LEFT else 0.0


def in_sentences(found: list[Match], reading: Reading) -> list[Match]:
    """The sentences in which single words were found, each told once and whole."""
    out = []
    for s in said(reading) if found else ():
        inside = [m for m in found if s.span.start <= m.span.start < s.span.end]
        if inside:
            out.append(replace(inside[0], span=s.span, advice=""))
    return out


def urged(found: list[Match], reading: Reading) -> list[Match]:
    """The findings, weak ones surer in a letter that does nothing."""
    if not any(m.score < TELLING for m in found) or unhelped(reading) < 1.0:
        return found
    return [replace(m, score=max(m.score, TELLING)) for m in found]


def forgiven(found: list[Match], reading: Reading, enough: float) -> list[Match]:
    """The findings without the weak ones, where the letter is as warm as that (log-odds of `cold`, below 0)."""
    if not any(m.score < _SURE for m in found) or cold(reading) > enough:
        return found
    return [m for m in found if m.score >= _SURE]
