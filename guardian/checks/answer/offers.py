"""Praise: a commitment, an offer or a concrete step.

## Why it is good
Compassion is acting on the problem. “I have booked the engineer for Monday” comforts more than any adjective.

## Flagged
> I have sent you a new one today.
> I'll call you tomorrow at ten.
> Would you like me to book it for you?

## Left alone
> The limit is there for all plans.
> We will not be able to do that.
> Our offers are on the website.
"""

from __future__ import annotations

import math
import re

from guardian.checks.check import Check, Match, NoOptions, Reading
from guardian.checks.cues.offering import OFFERING
from guardian.checks.cues.steps import STEPS, other_step, question
from guardian.checks.evidence import with_model
from guardian.checks.helpful import answerable, cold
from guardian.checks.helping import HELPING
from guardian.checks.insight import seen
from guardian.checks.layers import layered
from guardian.checks.match import Cues, cue, weighed
from guardian.checks.sentences import telling

# Requests and plans of everyday mail: no offers for praise, but the same intent.
_INTENT = Cues(
    cue(r"(?:please|pls|plz|kindly)", 0.45),
    cue(r"(?:could|can|would|will) (?:you|we|i|someone|one of you|the two of you|you guys)(?: \w+){0,2}", 0.4),
    cue(
        r"let (?:me|us|him|her|them|\w+) know|get back to (?:me|us)|give (?:me|us|him|her) a (?:call|"
        r"ring|shout)|(?:call|e-?mail|write|ping|page|text|contact) (?:me|us|him|her|them)|tell (?:me|"
        r"us|him|her|them)|send (?:me|us|it|them|him|her)|drop (?:me|us) a",
        0.45,
    ),
    cue(
        r"(?:i|we)(?:'d| would)? (?:need|want|like|ask|appreciate|prefer|propose|suggest|recommend|"
        r"request|invite|love)(?: you| it| for you| everyone| to)",
        0.4,
    ),
    cue(
        r"(?:what|how) about|why don't|why not|are you (?:available|free|able|around|up for|coming|"
        r"interested)|do you (?:want|have time|mind|think)|is (?:it|that|there) (?:possible|ok|okay|a "
        r"(?:time|way|chance))|would it be|when (?:can|could|would|are|will) (?:you|we|i)|where "
        r"(?:can|could|should) (?:you|we|i)|what time",
        0.4,
    ),
    cue(
        r"(?:lunch|dinner|coffee|drinks?|beer|breakfast|get together|meet(?:ing)?|call|conference "
        r"call|catch up|schedule|calendar|rsvp|available|discuss|review|visit|attend)",
        0.15,
    ),
    cue(
        r"(?:click|register|sign up|subscribe|reply|join|shop|order|download|log ?in|visit|check out|"
        r"learn more|see more|read more|apply|update|confirm|save|enjoy|find out|try|get|view|use|"
        r"take|make sure|be sure|remember|don't forget|don't miss|note)",
        0.12,
    ),
    cue(r"(?:should|must|need to|have to|ought to|had better|might want to|may want to)", 0.2),
    cue(
        r"(?:asap|as soon as|by (?:monday|tuesday|wednesday|thursday|friday|noon|tomorrow|close|the "
        r"end)|when you (?:get|have|can|are)|if you (?:have|need|would|could|can|want|are|like)|feel "
        r"free|any (?:questions|comments|thoughts))",
        0.25,
    ),
    cue(
        r"(?:i|we) (?:plan|intend|hope|expect|aim|shall|will|promise)|(?:i'll|we'll|i'm going to|we're going to)", 0.25
    ),
)


_steps = layered(STEPS, OFFERING)
_OURS = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Yy]ou|[Yy]our)\b")


def find(reading: Reading, options: NoOptions) -> list[Match]:
    """Words that offer or do something for the reader, or else what is promised to them."""
    found = _steps(reading, options) or [
        Match(span=span, score=0.7) for span in seen(reading).promised if _OURS.search(reading.body.at(span))
    ]
    return found or _given(reading)


_HELPS = -2.0  # log-odds: in a letter that helps so much, what helps is an offer whatever its words
_GIVING = ("will do", "costs nothing")


def _given(reading: Reading) -> list[Match]:
    """The first sentence that does something for the reader, in a letter that helps."""
    if not answerable(reading) or cold(reading) > _HELPS:
        return []
    for s in telling(reading):
        if any(HELPING[name].search(s.plain) for name in _GIVING) and not _FACTUAL.search(s.plain):
            return [Match(span=s.span.first(_LONG), score=0.5)]
    return []


_LONG = 200  # characters
# What is so for everybody, or is over, is no offer.
_FACTUAL = re.compile(r"\b(?:was|were|usually|always|often|normally|every|note that|see our|read our)\b")


_BESIDE = 0.3  # what the cues' log-odds count beside the model's, which knows such mail better


def score(reading: Reading, options: NoOptions) -> float:
    """How surely something is offered, promised, proposed or asked to be done."""
    look = seen(reading)
    open_ = (1.0 - weighed(STEPS)(reading, options)) * (1.0 - weighed(_INTENT)(reading, options))
    if other_step(look.body):
        open_ *= 0.6
    if question(look.body.plain):
        open_ *= 0.7
    rule = min(0.95, max(0.05, 1.0 - open_))
    return with_model("answer.offers", _BESIDE * math.log(rule / (1.0 - rule)), reading)


CHECK = Check(
    id="answer.offers",
    find=find,
    message="“{words}” gives them something to hold on to.",
    advice="",
    signal=True,
    score=score,
    about=__doc__,
)
