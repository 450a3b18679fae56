"""The letter speaks of something else than what was asked.

## Why reconsider
A text block about the wrong matter tells the reader that nobody read their letter. The first sentence of a good answer
could only have been written to them.

## Flagged
> Invoices can be found in your profile under Payments. There you choose the bank account and the currency.

## Better
> I'm sorry that the cot is late: the driver had the wrong street. It arrives tomorrow before noon.

## Left alone
> The cot left the depot this morning; the driver rings you an hour before.
> Could you tell me the order number?
"""

from __future__ import annotations

import re
from dataclasses import replace

from guardian.checks.alone import alone, in_trouble, out_of_our_hands
from guardian.checks.check import Check, Match, NoOptions, Reading
from guardian.checks.cues.handover import SIGNPOST
from guardian.checks.cues.steps import question
from guardian.checks.helpful import cold, signs
from guardian.checks.insight import seen
from guardian.checks.kinds import asks_when, tells_when
from guardian.checks.match import trimmed
from guardian.checks.onward import acts
from guardian.checks.sentences import telling
from guardian.checks.topics import kin, matter, names, shared, sides
from guardian.message.expressions import compiled
from guardian.message.text import Text

# An answer to this reader, whatever its words: yes or no, a deed, a question back, a word on their trouble.
_ANSWERS = compiled(
    r"^(?:yes|yep|no|sure|of course|absolutely|certainly|exactly|correct|right|indeed|not yet|because|"
    r"unfortunately not|i'm afraid)\b|"
    r"\b(?:i|we)(?:'ve| have|'d| had)? (?:just |now |already |also )?(?:sent|called|rung|rang|"
    r"refunded|replaced|booked|checked|fixed|asked|moved|added|put|arranged|"
    r"changed|corrected|cancelled|found|looked|spoke|spoken|taken|took|told|reset|restored|switched|"
    r"removed|made|kept|held|ordered|credited|traced|lifted|extended)\b|"
    r"\b(?:sorry (?:that|about|for (?:the|your))|your (?:question|concern|problem|idea|suggestion|"
    r"point))\b|\b(?:i'll|i will|i can)\b|\boh no\b|^what an? \w+[.!]|\bshould (?:not|never) have\b|\bby us\b|\b(?:has|"
    r"have) been \w+ed\b|\b(?:has|have) (?:now "
    r"|just )?been found\b|\b(?:issue|trouble|problem|fix|delay)\b"
)
_POINTS_BACK = re.compile(r"\b(?:it|that(?! (?:you|we|i)\b|'re)|this|these|those|he|she|they|them|him|her|both|your)\b")
_AKIN = 0.3  # of fields: words of one trade
_MUCH = 10  # telling words, none of them theirs, in an answer to a question
_LEAST = 4  # telling words that either side must have before they can be said to miss each other


def find(reading: Reading, options: NoOptions) -> list[Match]:
    """The first telling sentence, when nothing in the letter touches the customer's matter."""
    del options
    both = sides(reading)
    theirs, ours, plain = both.theirs, both.ours, both.plain
    if _welcomes_other(reading):
        return [_match(reading)]
    if _turns_to_them(reading):
        return []
    if _elsewhere(reading):
        return [_match(reading)]
    if _helps(reading):
        return []
    if _strays(reading):
        return [_match(reading)]
    if len(theirs.weights) < _LEAST or len(ours.weights) < _LEAST + 3:
        return []
    if question(plain) or any(_ANSWERS.search(line) for line in plain.splitlines()):
        return []
    common, alike = shared(theirs, ours) + shared(matter(reading.subject), ours), kin(theirs, ours)
    # What stands behind a link cannot be seen.
    if SIGNPOST.search(plain) and (common > 0.0 or alike > 0.0 or len(ours.weights) < 12):
        return []
    # A word or a field in common may be the firm's trade rather than the matter: then nothing may point back to it.
    points_back = _POINTS_BACK.search(plain) is not None
    if (common > 0.0 or alike > 0.16) and (common > 1.3 or alike > 0.55 or points_back or len(ours.weights) < 9):
        return []
    # It is plainly about something else, not just told in words that we do not know.
    strange = max((n for f, n in ours.fields.items() if f not in theirs.fields), default=0)
    if strange < 2 and (len(ours.weights) < 9 or _POINTS_BACK.search(plain) or " you" in plain):
        return []
    return [_match(reading)]


# A first sentence without a verb, or of how far it is so, is the answer to what was asked.
_VERB = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|do|does|did|will|can|could|may|might|must|should|would|'ll|[a-z]+n't|"
    r"(?:we|you|i|they|it|he|she) [a-z]+)\b|'(?:s|re|ve|d|m)\b"
)
_NAMED = re.compile(
    r"(?!(?:the|our|your|my|this|these|please|thank|thanks|to|great|good|welcome|every|we|all|new)\b)"
    r"(?:(?:\w+ly|mostly|about|around|up|only|right|left|behind|between|from|next|for|just) (?:[\w-]+[ :.]?){1,8}|"
    r"(?![a-z]+[a-z](?<![sui])s\b)(?:[\w-]+[ :.]?){1,4})$"
)
_HOW_FAR = re.compile(
    r"\b(?:no(?! (?:charge|cost|better|doubt|matter|limits?|need to|flash))|not(?! only)|none|nobody|never|but|unless|"
    r"except|officially|usually|normally)\b|n't\b"
)
_LEFT_OUT = re.compile(r"\b(?:it|them|those|these|him|her|both)\b|\b(?:do|does|did|will|can|would|has|have|may|must)$")
_ONE_OF_THEM = re.compile(
    r"(?:one|none|both|neither|two|three|any|each|some)(?:,| (?:at|in|on|of|is|are|near|by|"
    r"behind)\b)"
)
_LEAD = re.compile(r"[^.,;:!]*")


def _turns_to_them(reading: Reading) -> bool:
    """Whether a sentence can only be read together with theirs: it leaves out what they named, or does something."""
    own = telling(reading)
    if not seen(reading).customer.questions:  # who tells of trouble is met by what is done
        return any(acts(s.plain) and not s.plain.endswith("!") for s in own)
    lead = _LEAD.match(own[0].plain) if own else None
    if lead is None:
        return False
    if not _VERB.search(lead[0]) and _NAMED.match(lead[0]) and not own[0].plain.endswith("!"):
        return True
    if _HOW_FAR.search(own[0].plain) or _LEFT_OUT.search(lead[0]):
        return True
    return any(_ONE_OF_THEM.match(s.plain) for s in own)


def _elsewhere(reading: Reading) -> bool:
    """Whether they asked something, and the letter says much in which no word and no field of theirs is."""
    both, plain = sides(reading), sides(reading).plain
    theirs, ours = both.theirs, both.ours
    if not seen(reading).customer.questions or len(theirs.weights) < _LEAST or len(ours.weights) < _MUCH:
        return False
    if shared(theirs, ours) + shared(matter(reading.subject), ours) > 0.0 or kin(theirs, ours) > _AKIN:
        return False
    if _SPEAKS.search(plain) or (asks_when(seen(reading).theirs.plain) and tells_when(plain)):
        return False
    return not (question(plain) or SIGNPOST.search(plain) or any(_ANSWERS.search(line) for line in plain.splitlines()))


_SPEAKS = re.compile(r"\b(?:i|i'[a-z]+|sorry)\b")
_HELPS = -4.1  # log-odds: a letter that helps so much speaks of their matter, whatever its words
_DATED_HELP = -2.5  # and one that names a day or does something, if it helps so much
_MOVING = ("day or hour", "will do", "done")


def _helps(reading: Reading) -> bool:
    much = cold(reading)
    if much >= _DATED_HELP:
        return out_of_our_hands(reading)
    return much < _HELPS or any(signs(reading)[name] for name in _MOVING)


_ALONE = 0.9
_FEW = 2  # telling words of theirs, and sentences in which a fact is told
_SOME = 6  # telling words of the letter's
_KIN, _KIN_OF_TRADE = 0.36, 0.6
_SEVERAL = 8  # telling words of the letter's, among which one of theirs is the firm's trade
_SALES_QUESTION = re.compile(r"^(?:have you (?:tried|seen|heard|thought)|did you know|why not|looking for|ready for)\b")
_NOTHING, _ONE_WORD = 1.3, 1.3  # a letter so cold may share a word of the firm's trade
_DATED = re.compile(
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|januari|februari|march|april|may|june|juli|august|septemb|octob|"
    r"novemb|decemb|\d+)$"
)
_TAKEN_UP = re.compile(
    r"^(?:yes|yep|no|sure|of course|absolutely|certainly|exactly|correct|right|indeed|not yet|unfortunately|i'm "
    r"afraid)\b|\b(?:sorry|your (?:question|concern|problem|idea|suggestion|point|request|wish|case|matter|letter)|"
    r"i'll|i will|i can|oh no|what an?|poor|ouch|how (?:awful|horrible|sad|annoying)|terrible|please (?:use|do)|don't|"
    r"but|not what|we (?!have|offer|are|invite|celebrate|wish|look)\w+|issue|trouble|problem|fix|delay|errors?|"
    r"mistakes?|mistaken|loss|lost|damages?|harmless|wrong|inconvenience|"
    r"regret\w*|noted|approved|progress\w*|systems?|automatic\w*|generated|triggered|forwarded|condolences|smell\w*|"
    r"harm\w*|happens?|occurs?|somewhere along|belongs? to|dealt with|drivers?|plumbers|technicians?|(?:was|were|has "
    r"been|have been|been) (?:\w+ )?(?:taken|raised|found|set up|lost|mixed|noticed|opened|arranged|carried|sent|put)|"
    r"[^.!]+\?)(?: |"
    r"$|[.,!])"
)


def _strays(reading: Reading) -> bool:
    """Whether a letter that does nothing has no word of theirs, nor one that points back to them."""
    both, own = sides(reading), telling(reading)
    weights = {s: w for s, w in both.theirs.weights.items() if not _DATED.match(s)}
    if len(weights) < _FEW or len(both.ours.weights) < _SOME or alone(reading) < _ALONE:
        return False
    common = shared(replace(both.theirs, weights=weights), both.ours) + shared(matter(reading.subject), both.ours)
    nothing = alone(reading) >= _NOTHING
    if common > (_ONE_WORD if nothing and len(both.ours.weights) >= _SEVERAL else 0.0):
        return False
    if kin(both.theirs, both.ours) > (_KIN_OF_TRADE if nothing else _KIN) or _POINTS_BACK.search(own[0].plain):
        return False
    said = [s.plain for s in own if not _SALES_QUESTION.match(s.plain)]
    if any(_TAKEN_UP.search(plain) or question(plain) for plain in said) or SIGNPOST.search(both.plain):
        return False
    return len(own) > _FEW or len(said) < len(own) or in_trouble(reading)


# What the letter is glad that they are interested in.
_INTEREST = re.compile(
    r"\b(?:interest(?:ed)? in|(?:asking|writing|enquiring|your (?:question|request|enquiry|message)) (?:about|on|"
    r"regarding)) (?P<what>[^.!?;:]{3,80})"
)
_MEANT = 0.3


def _welcomes_other(reading: Reading) -> bool:
    """Whether it takes up an interest that they did not tell of."""
    for s in telling(reading)[:_FEW] if alone(reading) >= _MEANT else ():
        found = _INTEREST.search(s.plain)
        if found:
            theirs, what = sides(reading).theirs, matter(Text(found["what"]))
            return (
                bool(what.weights)
                and shared(theirs, what) == 0.0
                and (alone(reading) >= _NOTHING or not names(set(theirs.fields), what))
            )
    return False


def _match(reading: Reading) -> Match:
    first = telling(reading)[0].span
    wanted = trimmed(" ".join(reading.customer.content.split()), 80)
    advice = f"They wrote: “{wanted}”. Begin with a sentence that could only be about this."
    return Match(span=first.first(200), advice=advice, score=0.8, whole=True)


CHECK = Check(
    id="answer.off-topic",
    find=find,
    message="“{words}” is about something else than what they asked.",
    label="misses what they asked",
    advice="Begin with a sentence that could only have been written to them.",
    options=NoOptions,
    needs_customer=True,
    about=__doc__,
)
