"""tone.profanity: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.tone.profanity import CHECK
from guardian.review import review
from tests.checks.flagged import assert_flags, letter, matches

CASES = [
    "Let me look at this [[damn]] printer.",
    "The export is a piece of [[shit]].",
    "[[What the hell]] happened to your order?",
    "Some [[a**hole]] changed it on a Friday.",
    "Let me look at this printer.",
    'You wrote "this damn printer", and I see why.',
    "Dick Turner from Scunthorpe checked the class assessment.",
    "The dam and the shell are in the analysis.",
    "The shiitake arrived at the Hancock hotel.",
    "What a [[crappy]] week for all of us.",
    "Our supplier [[screwed up]] big time.",
    "Holy [[shit]], that is a long list.",
    "Just reboot the [[bloody]] thing.",
    "The whole release is [[FUBAR]], sorry.",
    "No idea [[who the hell]] approved that.",
    "That [[bastard]] of a cable broke again.",
    "He's a real [[arsehole]], our courier.",
    "[[Damn]] right it is late.",
    "[[f***ing]] printers.",
    "It's a [[pain in the ass]] to set up.",
    "Stop [[dicking around]] with the settings.",
    "The Hell's Kitchen tour starts at nine.",
    "Mr. Dickens and Mrs. Cockburn have signed.",
    "The shitake risotto is vegan.",
    "The Bloody Mary costs nine.",
    "The ferry passes Bloody Foreland at six.",
    "It runs on Damn Small Linux, so the disk is fine.",
    "Please move the [[Bloody]] boxes, Tom.",
    "We breed bull terriers; the bitch is three years old.",
    "The cockpit door was locked.",
    "Your analysis is right.",
    "The dam above Hellmouth Bay is closed.",
    "The assassin bug eats aphids.",
    'You wrote that it is "a damn shame", and I agree.',
    "A screw came loose; I have tightened it.",
    "The [[bloody]] courier lost it again.",
    "That was a [[shitty]] thing for our shop to do.",
    "I haven't a clue [[what the fuck]] happened in the warehouse.",
    "Holy [[crap]], that is a lot of boxes.",
    "Our supplier is a complete [[arsehole]] about returns.",
    "[[For Christ's sake]], the lid has to be shut.",
    "What a load of [[bollocks]].",
    "The [[damned]] printer ate your form.",
    "[[Jesus]], what a mess this order is.",
    "[[Who the hell]] signed this off?",
    "The pump is [[knackered]] and so is my [[bloody]] patience.",
    "Honest to God, what a [[shitshow]].",
    "You can [[shove that form up your backside]].",
    "That idiot of a driver [[pissed]] against the wall.",
    "Sorry about the [[cock-up]] with the cake.",
    "[[Christ]], not that pump again.",
    "In the left window the damned sit below and the saved above.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case)


def test_look_alikes_are_seen_through() -> None:
    """A zero-width blank or a Cyrillic letter does not hide the word."""
    found = review(letter("It is sh\u200bit, really, d\u0430mn it."), {}, {CHECK.id}).findings
    assert [f.words for f in found] == ["sh\u200bit", "d\u0430mn it"]


def test_allowed_and_extra_words() -> None:
    """A house may allow words of the list and add its own."""
    text = "The bloody thing is naff."
    assert len(matches(CHECK, letter(text))) == 1
    assert matches(CHECK, letter(text), allowed=("bloody",)) == []
    assert len(matches(CHECK, letter(text), extra=("naff",))) == 2
