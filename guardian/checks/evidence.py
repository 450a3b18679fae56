"""Soft evidence for scores: many small signs, each too weak to be a finding, added as log-odds."""

from __future__ import annotations

import math

from guardian.checks.check import Reading
from guardian.checks.insight import Seen
from guardian.checks.learned import score as learned_score
from guardian.checks.match import Cues, cue, hits

# Advice and facts, which stand where a word about the reader could have stood.
ADVICE = (
    r"(?:i'd |i would |i can |might |highly )?(?:recommend|suggest|suggesting|advice|advise)|resources?|counsel\w+|"
    r"therap\w+|"
    r"professional|studies|research|exercise|meditation|mindfulness|for (?:instance|example)|such as|apps?|websites?|"
    r"online|journal\w*|a good way|a great way|helps? (?:to|with|people|me)|what (?:i|works|worked)|"
    r"the best (?:thing|way)|"
    r"perhaps|maybe|(?:it|you|there) might|you could|there are|another (?:way|option|idea|thing)|"
    r"(?:talking|reaching|speaking) (?:to|out|with)|focus(?:ing)? on|find (?:an?|someone)|"
    r"(?:can|could|may|might|will) help|one (?:thing|way|step)|"
    r"try (?:to|\w+ing)|have you (?:tried|considered|thought|talked|spoken|reached)|percent|%|government|vaccin\w+"
)
_AGAIN = 0.5  # what a second place of the same sign adds, of the first one's weight
_MODEL = 0.8  # how much of a model's log-odds is added to the rules'


class Evidence:
    """Signs with their log-odds: `total` adds those that a letter has, each at most one and a half times."""

    def __init__(self, *signs: tuple[str, float]) -> None:
        self._cues = Cues(*(cue(pattern, odds) for pattern, odds in signs))

    def total(self, look: Seen) -> float:
        """The sum for the letter's body."""
        counts: dict[int, int] = {}
        odds: dict[int, float] = {}
        for c, _ in hits(self._cues, look, look.body, quiet=False):
            counts[id(c)] = counts.get(id(c), 0) + 1
            odds[id(c)] = c.weight
        return sum(odds[i] * (1.0 + (_AGAIN if n > 1 else 0.0)) for i, n in counts.items())


def likely(log_odds: float) -> float:
    """Log-odds as a number from 0 to 1."""
    return round(1.0 / (1.0 + math.exp(-max(-20.0, min(20.0, log_odds)))), 4)


def with_model(name: str, log_odds: float, reading: Reading) -> float:
    """The rules' log-odds and the learned model's, when there is one, as a number from 0 to 1."""
    learned = learned_score(name, reading)
    if learned:  # 0 where nothing was judged
        learned = max(0.01, min(0.99, learned))
        log_odds += _MODEL * math.log(learned / (1.0 - learned))
    return likely(log_odds)
