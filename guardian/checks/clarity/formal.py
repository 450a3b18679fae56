"""Stiff business language where plain words would do.

## Why reconsider
“Kindly be advised that” says nothing that the next words do not say better, and it puts a counter between two people.

## Flagged
> Please be advised that your parcel left today.
> As per your request, the aforementioned order was cancelled.
> We hereby acknowledge receipt of your correspondence.

## Better
> Your parcel left today.
> You asked us to cancel the order, and we did.

## Left alone
> Thank you for your letter; I have cancelled the order.
> Dear Mr Ames, the contract ends in May.
"""

from __future__ import annotations

import math
import re
from functools import lru_cache

from guardian.checks.check import Check, Match, NoOptions, Reading, Where
from guardian.checks.insight import seen
from guardian.checks.match import Cues, cue, hits, phrases
from guardian.checks.readability import measured

_GONE = "Leave “{words}” out and begin with the thing itself."


def _plain(words: str) -> str:
    return f"Say “{words}”."


CUES = Cues(
    cue(
        (
            r"(?:i am|we are|i'm|we're) writing (?:to (?:inform|advise|notify|confirm|acknowledge)(?: you)?(?: "
            r"that| of)?|with regard|in (?:reference|response|reply|regard|relation))"
        ),
        0.7,
        advice=_GONE,
    ),
    cue(
        (
            r"(?:we|i) refer to (?:your|our|the) (?:letter|e-?mail|message|call|request|correspondence)|\d(?:st|"
            r"nd|rd|th) (?:inst|ult|prox)\.?"
        ),
        0.65,
        advice=_GONE,
    ),
    cue(
        (
            r"(?:please|kindly|you are (?:hereby )?) ?(?:be |kindly be )?(?:advised|informed|notified|apprised|"
            r"reminded|aware)(?: that| of)?"
        ),
        0.85,
        advice=_GONE,
    ),
    cue(r"(?:please|kindly) (?:take (?:note|notice)|note)(?: of the fact)? that", 0.6, advice=_GONE),
    cue(
        (
            r"(?:we|i) (?:hereby |herewith |wish to |would like to |beg to |regret to |are pleased to |have to "
            r")(?:advise|inform|notify|acknowledge|apprise|bring to your (?:attention|notice)|confirm receipt)(?: "
            r"you)?(?: that| of)?"
        ),
        0.65,
        advice=_GONE,
    ),
    cue(
        (
            r"(?:this (?:letter|e-?mail|message|mail) )?(?:is to|serves to) (?:inform|advise|notify|confirm|"
            r"acknowledge)(?: you)?(?: that| of| receipt)?"
        ),
        0.75,
        advice=_GONE,
    ),
    cue(
        (
            r"as per (?:your|our|the|my)(?: \w+)?|in accordance with(?: (?:your|our|the) \w+)?|pursuant to|in "
            r"pursuance of|in conformity with"
        ),
        0.7,
        advice=_plain("as you asked, as we agreed, under"),
    ),
    cue(
        (
            r"(?:with|in) (?:reference|regards?|respect|relation|connection) to|in respect of|further to(?: "
            r"(?:your|our|the))?|in (?:receipt|view|light|furtherance|consideration) of|with a view to"
        ),
        0.55,
        advice=_plain("about, because of, in order to"),
    ),
    cue(
        r"(?:here|there|where)(?:by|with|of|under|unto|after|to|in(?:after|before)?|upon|from)",
        0.75,
        advice=_GONE,
        unless=r"\b(?:thereafter|hereafter|where(?:by|upon|of)) (?:you|he|she|they)\b",
    ),
    cue(
        (
            r"(?:afore|above|under)[ -]?(?:mentioned|said|stated|referenced|named|captioned|noted)|the (?:said|"
            r"captioned|undersigned)(?= \w)|the undersigned"
        ),
        0.75,
        advice="Name the thing again: “the order of 3 May”.",
    ),
    cue(
        (
            r"kindly (?:provide|furnish|submit|forward|revert|confirm|send|arrange|contact|ensure|refer|return|"
            r"complete|find|note|do the needful|acknowledge|supply|remit|quote|share|let|allow|bear|refrain|await|"
            r"advise|visit|click)"
        ),
        0.65,
        advice=_plain("please …, or: could you …?"),
    ),
    cue(
        (
            r"(?:do the needful|revert (?:back )?(?:to (?:us|me)|at (?:your|the) earliest|with|by)|at (?:your|"
            r"the) (?:earliest|soonest) (?:convenience|possible)|at your (?:soonest|earliest)|by return (?:of "
            r")?(?:post|mail|e-?mail)?|under separate cover|for your (?:perusal|kind (?:attention|information|"
            r"consideration|perusal)|necessary action))"
        ),
        0.8,
        advice=_plain("please answer by Friday"),
    ),
    cue(
        (
            r"(?:please find|find) (?:attached|enclosed)(?: herewith| hereto)?|(?:attached|enclosed) (?:please "
            r"find|hereto|herewith)"
        ),
        0.5,
        advice=_plain("here is …"),
    ),
    cue(
        (
            r"(?:should|if) you (?:require|desire|be in need of|wish for|have need of) (?:any )?(?:further|"
            r"additional)(?: \w+){0,2}|(?:do|please) not hesitate to(?: \w+){0,2}|we remain at your (?:disposal|"
            r"service)|(?:is|are|remain) at your (?:entire )?disposal"
        ),
        0.6,
        advice=_plain("write to me if anything is unclear"),
    ),
    cue(
        (
            r"(?:we|i) (?:shall|should) be (?:obliged|grateful|glad|happy|pleased)|(?:would|it would) be "
            r"(?:appreciated|much obliged)|(?:your|we thank you for your) (?:kind|prompt|esteemed|valued|further) "
            r"(?:attention|cooperation|co-operation|consideration|patronage|custom|assistance|instructions|reply|"
            r"response|understanding|indulgence)|thanking you in (?:advance|anticipation)"
        ),
        0.65,
        advice=_plain("thank you"),
    ),
    cue(
        (
            r"(?:prior|subsequent|previous|consequent) to|in the event (?:that|of)|for the purposes? of|in the "
            r"amount of|a copy of same|until such time as|in order that|by virtue of|on the grounds that|owing to "
            r"the fact that|due to the fact that|notwithstanding|inasmuch as|insofar as|commencing (?:on|from)|"
            r"with effect from|in lieu of|for the duration of|in excess of|on (?:a|an) \w+ basis|in due course"
        ),
        0.55,
        advice=_plain("before, after, if, for, because, from, instead of"),
    ),
    cue(
        (
            r"(?:it (?:is|has been|was) (?:hereby )?(?:noted|observed|ascertained|established|determined|brought "
            r"to our (?:attention|notice)|incumbent upon|imperative|advisable|requested|regretted)|it (?:should|"
            r"must|is to) be (?:noted|borne in mind|stressed|emphasi[sz]ed))(?: that)?"
        ),
        0.65,
        advice=_plain("we saw, please"),
    ),
    cue(
        (
            r"(?:effectuate|endeavou?r to|ascertain|remit(?:tance)?|expedite|commence(?:ment)?|facilitate|"
            r"utili[sz]e|procure|furnish|rectif(?:y|ied)|peruse|solicit|apprise|render(?:ed)? (?:void|assistance)|"
            r"duly|forthwith|henceforth|thus far|cognisant|cognizant|accede to|tender (?:our|my|an) apolog\w+|"
            r"incur(?:red)? a|accord(?:ed)? you|deem(?:ed)? (?:it )?(?:necessary|appropriate|fit)|your good "
            r"(?:self|selves|office)|esteemed|the same shall|shall be (?:deemed|construed|liable|entitled|"
            r"effected))"
        ),
        0.55,
        advice=_plain("find out, send, speed up, begin, end, use, get, put right"),
    ),
    cue(
        (
            r"(?:failure to (?:comply|do so|respond|submit)|non-?(?:compliance|receipt|payment|performance|"
            r"availability)) (?:will|shall|may|of|with)"
        ),
        0.55,
        advice=_plain("if it does not come by …, …"),
    ),
    cue(
        (
            r"(?:dear|respected) (?:sirs?|madams?)(?: ?(?:/|or|and) ?(?:sirs?|madams?))?(?=[,:\n]|$)|to whom "
            r"(?:it|this) may concern|gentlemen:"
        ),
        0.5,
        advice="Write their name.",
    ),
    cue(
        (
            r"(?:we|i) (?:trust|remain|anticipate) (?:that |this |the (?:above|foregoing) )?(?:you (?:will|find)|"
            r"meets|is|clarifies|,|yours)(?: \w+){0,4}|yours (?:faithfully|respectfully)|(?:most )?respectfully "
            r"(?:yours|submitted)"
        ),
        0.5,
        advice="Say goodbye as you would on the phone.",
    ),
)

_CASUAL = re.compile(
    r"(?:gonna|wanna|gotta|kinda|yeah|yep|nope|hey|hiya|ok|okay|cool|guys?|stuff|thx|btw|lol|haha\w*|"
    r"wow|awesome|damn|crap|dude|buddy|folks|kids?|bucks|pretty|"
    r"really|alot|fun|crazy|nuts|guess|anyway|oh|ya|glad|love|hi|bye|weekend|mom|mum|dad|"
    r"baby|beer|party|game|tonight|sounds|maybe|sucks?|hang|big|bit|"
    r"things?|way|too|great|nice|happy|hope|miss|dinner|lunch|got|gotten|just|sure|quick|"
    r"cheers|bet|hear|talk|super|fine)"
)
_PAIRS = ("so much", "a lot", "check out", "no worries")
_CASUAL_PAIR = re.compile(r"\b(?:so much|a lot|check out|no worries)\b")
_FORMAL = re.compile(
    r"(?:please|regarding|attached|enclosed|pursuant|agreements?|contact|request\w*|requir\w*|provid\w*|"
    r"ensure|additional\w*|information|review\w*|following|therefore|"
    r"however|sincerely|regards|respectively|shall|herein\w*|thereof|advise[ds]?|confirm\w*|receiv\w*|"
    r"currently|available|effective|upon|per|via|questions|department|"
    r"employees?|approv\w*|contracts?|document\w*|schedul\w*|meetings?|dear|appreciat\w*|assist\w*|"
    r"further|inform\w*|such|any|accordance|notif\w*|submit\w*|regard|"
    r"participa\w*|opportunit\w*|applicable|necessary|prior|concerning|proposal|issues?|process\w*|"
    r"compl\w*|service|access|resolv\w*|management)"
)
_WORD = re.compile(r"\w+")
_SHORT = re.compile(
    r"['\u2019](?:(?<=\wn['\u2019])t|(?<=\w['\u2019])(?:re|ll|ve|d|m)|(?<=\bit['\u2019])s)\b(?:['\u2019]\w+)*",
    re.IGNORECASE,
)
_LOW_START = re.compile(r"(?:^|[.!?]\s+|\n\n+)[a-z]")


_STIFF, _LOOSE = 1, -1


@lru_cache(maxsize=20_000)
def _manner(word: str) -> int:
    if _FORMAL.fullmatch(word):
        return _STIFF
    return _LOOSE if _CASUAL.fullmatch(word) else 0


def score(reading: Reading, options: NoOptions) -> float:  # noqa: ARG001  (a check's score takes its options)
    """How formal the register is: formal words against casual ones, long words, and no signs of haste."""
    body = reading.body.content[:20_000]
    low = seen(reading).body.plain[:20_000]
    counts = measured(reading)
    if not counts.words:
        return 0.0
    look = seen(reading)
    stiff = sum(c.weight for c, _ in hits(CUES, look, look.body))
    manners = [_manner(word) for word in _WORD.findall(low)]
    plus = manners.count(_STIFF) + 2.0 * stiff
    minus = (
        manners.count(_LOOSE)
        + (len(_CASUAL_PAIR.findall(low)) if any(pair in low for pair in _PAIRS) else 0)
        + len(_SHORT.findall(body))
        + 2 * body.count("!")
        + body.count("..")
        + len(_LOW_START.findall(body))
    )
    x = 1.6 * (plus - 1.2 * minus) / counts.words**0.5 + 1.1 * (counts.word_length - 4.4)
    return round(1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, x)))), 4)


_SURE = 0.7  # a phrase that is stiff by itself
_DENSE = 0.045  # what the others must weigh together for each word of the letter
_every = phrases(CUES)


def find(reading: Reading, options: NoOptions) -> list[Match]:
    """Stiff phrases; those that many people write by habit only where the letter is full of them."""
    found = _every(reading, options)
    dense = sum(m.score for m in found) >= _DENSE * max(1, measured(reading).words)
    return [m for m in found if dense or m.score >= _SURE or m.where is Where.SUBJECT]


CHECK = Check(
    id="clarity.formal",
    find=find,
    message="“{words}” is counter language; a person would say it more simply.",
    label="is stiff business language",
    advice="Say it as you would on the phone.",
    score=score,
    about=__doc__,
)
