"""Praise: the reply says back what the customer told, in the words of their case.

## Why it is good
People who hear their own matter told back know that they were read, and a misunderstanding shows at once. It takes one
line, and no formula.

## Flagged
> What I hear is that the cot has not arrived and that you waited all week.

## Left alone
> Every letter is important to us and is read with care.
> A colleague has been informed and will write.
"""

from __future__ import annotations

import math

from guardian.checks.check import Check, Match, NoOptions, Reading
from guardian.checks.cues.restating import RESTATING
from guardian.checks.cues.retelling import RETELLING
from guardian.checks.evidence import ADVICE, Evidence, with_model
from guardian.checks.insight import seen
from guardian.checks.match import Cues, cue, hits
from guardian.checks.said_back import shared_sentences, telling

RESTATES = Cues(
    cue(
        r"if i (?:understand|understood|have understood|read|get|hear|follow) (?:you|it|this|your \w+|correctly|"
        r"right)(?: "
        r"\w+){0,3}|as i (?:read|understand) (?:it|you|your \w+)|let me (?:see|make sure|check) (?:if |that |whether "
        r")?i "
        r"(?:understand|have|got|understood)(?: \w+){0,4}|(?:have|did) i (?:got|understood|understand|get|read) "
        r"(?:that|it|"
        r"you|this) (?:right|correctly)|what i (?:hear|understand|read|take) (?:is|from)|correct me if|(?:just )?to "
        r"(?:sum up "
        r"what you|recap what you|repeat what you|be sure i)(?: \w+){0,4}|in your own words",
        0.8,
        unless=r"\b(?:tell|describe|explain|please)\b[^.!?]{0,20}in your own words",
    ),
)

# Signs of having understood: feelings named, the situation told back, the same gone through oneself.
_SOFT = Evidence(
    (ADVICE, -0.8),
    (
        r"(?:^|(?<=[.!?] )|(?<=\n))(?:yeah |yes |yep |oh |lol |wow |hey |,){0,3}(?:same|me too|me neither|this|exactly|"
        r"been there|"
        r"agreed|i agree|i know|definitely|relatable|so true|true|i do(?: too)?|i feel|i get|i hear|i understand|i can "
        r"relate|i've|"
        r"i have|i was|i had|my \w+|all the time|every day|it (?:really |does )?sucks)",
        1.3,
    ),
    (
        r"(?:you should|you need to|you have to|you could|you can|try(?:ing)?|talk to|ask (?:your|a|him|her|"
        r"them)|see a|"
        r"go to|find a|"
        r"take (?:it|a|some|care)|give yourself|recommend|suggest|could help|might help|will help|don't|be honest|look "
        r"(?:up|at|for)|"
        r"consider|maybe|how about|have you|i would|i'd)",
        -0.9,
    ),
    (
        r"(?:i|we) (?:\w+ ){0,2}(?:understand|know (?:how|what|that|the|exactly|this)|relate|can see|can tell|hear "
        r"(?:you|"
        r"that)|get (?:it|that|you|this|what)|feel (?:the same|you|this|like|that|exactly)|imagine|see (?:that|why|"
        r"how|what))",
        1.4,
    ),
    (
        r"(?:same (?:here|thing|boat|way|situation|with me|for me|problem|exact)|me too|me neither|been there|i'm "
        r"the same|"
        r"i am the same|exactly (?:how|what|the same|this|like)|this is (?:me|exactly)|my life|story of my|i too|"
        r"i also|happens to me|i've been|i have been|i was (?:in|there|the|like|also)|i went through|i felt|i used "
        r"to|i had "
        r"(?:the|a|this|that|my)|for me|in my (?:experience|case)|with me)",
        1.5,
    ),
    (
        r"(?:it|that|this|you|things) (?:sounds?|seems?|must|looks?)(?: like| as if| that| to me| be| have| so| "
        r"very)?|sounds "
        r"like|seems like|you(?:'re| are) (?:feeling|going through|having|worried|stressed|upset|anxious|frustrated|"
        r"dealing|"
        r"trying|afraid|in a|saying|looking|experiencing|probably|just|not alone)|you (?:feel|felt|seem|said|mentioned|"
        r"have been|were|had|must|might feel|may feel|want|don't feel)|so you|i'm hearing|makes you",
        1.1,
    ),
    (
        r"(?:depress\w*|anxi\w*|lonel\w*|hopeless\w*|empty|emptiness|numb\w*|suicid\w*|tired|exhaust\w*|scared|"
        r"afraid|guilt\w*|"
        r"asham\w*|pain\w*|hurts?|struggl\w*|stress\w*|overwhelm\w*|motivat\w*|worthless|feel(?:s|ing|ings)?|felt|"
        r"cry\w*|sad|"
        r"hate|angry|worri\w*|frustrat\w*|upset|difficult|hard|tough|rough)",
        0.9,
    ),
    (r"(?:i|i'm|i've|my|me|myself)", 0.8),
    (r"(?:was|were|had|felt|went|got|did|used|would|became|made|lost|told|started|couldn't|didn't|wasn't)", 0.5),
    (r"(?:because|when|until|since|even though|as if|like you|somehow|sometimes|always|never|every (?:day|time))", 0.5),
    (
        r"(?:pm me|message me|dm me|good luck|hope (?:you|it)|happy birthday|congrat\w*|thank you|thanks|hugs?|i'm "
        r"here|want to "
        r"talk|you should|you need to|try to|have you|do you|are you|what (?:is|are|do|happened|kind)|how (?:old|are|"
        r"is|do))",
        -0.7,
    ),
)


_SHARED = 0.5  # of their telling words, where the sentence is built to say them back


def find(reading: Reading, options: NoOptions) -> list[Match]:  # noqa: ARG001  (a check's find takes its options)
    """Sentences that share enough of the customer's telling words, or announce that they say it back."""
    look = seen(reading)
    out = [Match(span=look.body.back(*m.span()), score=c.weight) for c, m in hits(RESTATES, look, look.body)]
    told = [
        (look.body.back(*m.span()), c.weight) for cues in (RESTATING, RETELLING) for c, m in hits(cues, look, look.body)
    ]
    if look.customer.known:
        shared = [span for span, sure in shared_sentences(reading) if sure >= _SHARED]
        told = [(t, w) for t, w in told if any(s.start <= t.start < s.end for s in shared)]
    out += [Match(span=span, score=weight) for span, weight in told]
    for span, sure in shared_sentences(reading):
        if sure >= 1.0:
            out.append(Match(span=span, score=min(1.0, 0.5 + sure / 4)))
    return out


def score(reading: Reading, options: NoOptions) -> float:  # noqa: ARG001  (a check's score takes its options)
    """How much the reply shows that it understood: what is said back, feelings named, the same gone through."""
    look = seen(reading)
    words = len(reading.body.words)
    said = max((s for _, s in shared_sentences(reading)), default=0.0)
    both = len(set(telling(reading.body).values()) & set(telling(reading.customer).values()))
    total = -3.4 + _SOFT.total(look) + 0.8 * min(said, 2.0) + 0.12 * min(both, 8) + 0.35 * math.log1p(min(words, 80))
    total += 1.5 if hits(RESTATES, look, look.body) else 0.0
    total -= 1.2 * min(look.body.plain.count("?"), 2) * (1.0 if words < 25 else 0.4)
    return with_model("care.understands", total, reading)


CHECK = Check(
    id="care.understands",
    find=find,
    message="“{words}” tells them that they were read.",
    advice="",
    signal=True,
    score=score,
    about=__doc__,
)
