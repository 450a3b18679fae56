"""Pure: how much a whole reply does for the reader, from many small signs; what no single sentence shows.

A letter can be cold without one cold word, by what is absent: nothing is done, no reason is given, no day is named,
no way leads on. Each sign is weak, so they are added as log-odds. The weights were fitted by tools/whole.py on whole
letters and on twins written for guardian and on the public replies of twitter-care (Apache-2.0), then rounded; “done”,
“in place”, “there” and “nobody” were set by hand afterwards, when their wordings changed. Where the sum is too stern
by construction – what was asked for is done, a plain question is met – it has an upper bound.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from guardian.checks.check import Reading
from guardian.checks.helping import HELPING, LEAVING
from guardian.checks.insight import once, seen
from guardian.checks.open_matter import settled
from guardian.checks.presence import presence
from guardian.checks.replied import answers, granted
from guardian.checks.said_back import shared_sentences
from guardian.checks.sentences import said
from guardian.checks.times import times_given
from guardian.checks.wishes import fact_asked
from guardian.checks.wording import Wording

Place = tuple[int, int]

START = -0.19
WEIGHTS = {
    "done": -0.4,
    "will do": -0.48,
    "way on": -0.40,
    "step": -1.07,
    "asks": -1.10,
    "place": -1.26,
    "reason": -0.75,
    "kind": 0.01,
    "costs nothing": -0.59,
    "near day": -0.44,
    "in place": -0.3,
    "there": -0.6,
    "somebody": -0.63,
    "owns": -0.84,
    "yes or no": -0.98,
    "lesson": 0.91,
    "general": 0.80,
    "people": 0.52,
    "market": 1.39,
    "rule": 0.30,
    "filed": 1.04,
    "mockery": 0.49,
    "boast": 1.44,
    "formula": 0.42,
    "day or hour": -0.25,
    "said back": -0.79,
    "answers": -1.47,
    "nobody": 1.30,
    "i": -0.84,
    "names": -0.51,
    "rule of its own": 1.24,
    "brief": -0.37,
    "clipped": 0.77,
    "hours": 1.42,
    "cheer": 0.32,
    "linked": -0.83,
    "taken up": -0.66,
}
HELPS = -1.8  # a letter that helps in two ways and shuts nobody out is at most this cold
GRANTED = -2.5  # and one that does what they ask for, and shuts nobody out, in however few words
PLAIN = -0.5  # and one of few words that meets a plain question
_PLAIN, _TOLD = 14, 30  # words
_ENOUGH = 2
_DEEDS = ("done", "will do", "step", "asks")
_MOST = 3  # of one sign that count
_TROUBLED = 0.3
_FEW = 3  # words: shorter ones ask for nothing unless they say so

# Words by which a customer thanks, agrees, greets or hands over, and waits for nothing.
_NOTHING_OWED = Wording(
    r"\b(?:thanks?(?! god)|thank you|thx|cheers|grateful|appreciate\w*|well done|congratulations|happy (?:new year|"
    r"christmas|"
    r"easter)|merry christmas|enjoy(?:ed)?|love[sd]?|perfect|brilliant|great|wonderful|fantastic|(?:sounds|looks|all) "
    r"good|see you|looking forward|agreed|confirmed|no (?:worries|problem|rush|hurry)|for your (?:information|records|"
    r"files)|fyi|just (?:wanted|to say|letting)|here(?:'s| is| are| you (?:go|are))|(?:is|are|find|please see) "
    r"(?:\w+ )?"
    r"(?:attached|enclosed)|attached (?:is|are|you)|as discussed)\b"
)
_WAITS = Wording(
    r"\b(?:wondering|checking in|following up|any (?:news|updates?)|waiting for|please (?:note|change|update|"
    r"remove|stop|cancel|send|correct|confirm|"
    r"delete|move|call|tell|let (?:me|us) know)|no (?:reply|answer)|("
    r"?:came|arrived) without)\b"
)

# What a person tells of their inner life, and words of business: without those it is nobody's to mend.
_INNER_LIFE = Wording(
    r"\b(?:i(?:'m| am|'ve| have)? (?:\w+ ){0,2}(?:feel|feeling|felt|sad|depressed|lonely|miss|hate|scared|alone|"
    r"tired of|proud|happy|cry|cried|failed|failing|failure|suck|die|give up|lost (?:my |a |our )?(?:m[uo]m|mother|dad|"
    r"father|friends?|brother|sister|wife|husband|son|daughter|baby|child|job|grand\w+|cat|dog|partner|hope|"
    r"all|him|her|interest|motivation))|depress\w+|suicid\w+|lonel\w+|anxiety|panic "
    r"attacks?|therap\w+|my life|in life|to be loved|feel(?:ing)? (?:really |so |very |like )?(?:bad|sad|down|low|"
    r"shit|empty|numb|nothing)|worthless|pointless|better off (?:dead|without)|(?:my|negative|dark) thoughts|"
    r"thoughts? of|(?:get|got|getting|am|i'm|was|so|too) drunk|(?<!beside )myself|relationship|girlfriend|boyfriend|"
    r"(?<!her )(?<!his )friends?|self[- ]harm|grie[fv]\w*|(?:kill|hang) (?:him|her)self|no more me|be here anymore|"
    r"(?:have|got) no ?one|my meds|uplifting|"
    r"(?:makes?|made) me feel|(?:live|living) without (?!heating|water|power|internet)|a burden|killing me|"
    r"broke up|passed away|(?:grand\w+|mom|mum|dad|cat|dog) (?:just )?(?:died|passed|is dead|got))\b"
)
_BUSINESS = Wording(
    r"\b(?:orders?|ordered|refund\w*|invoices?|bills?|billed|bookings?|booked|appointments?|delivery|delivered|parcel|"
    r"package|customers?|tickets?|charged?|fees?|payment|contract|subscription|membership|insurance|policy|claim|"
    r"warranty|repair\w*|replace\w*|product|website|app|password|log ?in|error|install\w*|hotel|flight|clinic|landlord|"
    r"heating|cancel\w*|paid|covered|grades?|please (?:stop|send|change|remove|close|(?:tell|let) (?:us|me))|estimated|"
    r"costs?|pay|lessons?|fits?|(?:may|can|could|shall) i (?:\w+ ){1,6}a \w+|your (?!mom|dad|friends?|life|self|"
    r"mind|head|heart|family|parents|feelings?|thoughts?)\w+|you (?:sent|"
    r"sold|said|told|promised|cut|took|deleted|lost|left|ruined|don't want us|didn't want us)|account|because of "
    r"you|medicines?|prescriptions?|pharmac\w+|patients?|connections?|trains?|bus|buses|"
    r"(?:euros?|"
    r"dollars?|pounds?)"
    r")\b|[$\u20ac\u00a3]\d|\d ?[$\u20ac\u00a3]"
)


@once
def signs(reading: Reading) -> dict[str, float]:
    """How often each sign stands in the letter, up to three times."""
    found = _counted(reading, ())
    return {
        **found,
        "said back": min(float(_MOST), max((much for _, much in shared_sentences(reading)), default=0.0)),
        "answers": 0.0 if any(found[name] for name in LEAVING) else answers(reading),
        **presence(reading),
    }


def _counted(reading: Reading, taken: Sequence[Place]) -> dict[str, float]:
    """How often each sign that is a wording stands beside these places."""
    return {
        name: float(min(_MOST, sum(not any(start < b and a < end for a, b in taken) for start, end in some)))
        for name, some in _worded(reading).items()
    }


@once
def _worded(reading: Reading) -> dict[str, list[Place]]:
    """Where each sign that is a wording stands in the folded body, in words that are not the customer's."""
    look = seen(reading)
    theirs = look.theirs.plain

    def at(sign: Wording) -> list[Place]:
        return [m.span() for m in sign.finditer(look.body) if not look.quiet_at(m.start(), m.end())]

    return {
        **{name: at(sign) for name, sign in HELPING.items()},
        **{name: [p for p in at(sign) if look.body.plain[slice(*p)] not in theirs] for name, sign in LEAVING.items()},
        "day or hour": times_given(look.body, look.quiet_at),
    }


def owed(reading: Reading) -> bool:
    """Whether the customer waits for something: not when they settle the matter, give thanks or only hand over."""
    look = seen(reading)
    customer = look.customer
    if not customer.known:
        return False
    if _WAITS.search(look.theirs) is not None:
        return True
    if customer.settled or settled(look.theirs):
        return False
    if customer.asked or customer.problems or max(customer.upset, customer.complaint) >= _TROUBLED:
        return True
    return len(look.theirs.plain.split()) >= _FEW and _NOTHING_OWED.search(look.theirs) is None


@once
def answerable(reading: Reading) -> bool:
    """Whether a reply is owed that can be judged by its help. Private grief is nobody's to mend."""
    theirs = seen(reading).theirs
    return owed(reading) and (not _INNER_LIFE.found(theirs) or _BUSINESS.found(theirs))


@once
def cold(reading: Reading) -> float:
    """Log-odds that the reply leaves the reader alone; 0 where no reply is owed or the customer's words are unknown.

    Below 0 it helps; above 2 it hardly ever does.
    """
    if not answerable(reading):
        return 0.0
    found = signs(reading)
    odds = _cold(found)
    if any(found[name] for name in (*LEAVING, "rule of its own")):
        return odds
    if granted(reading):
        return min(odds, GRANTED)
    words = sum(s.plain.count(" ") + 1 for s in said(reading))
    plain = words <= _PLAIN and fact_asked(reading)
    told = words <= _TOLD and (found["near day"] or found["in place"])  # when, or that it is so now
    return min(odds, PLAIN) if plain or told else odds


def cold_beside(reading: Reading, places: Iterable[Place]) -> float:
    """The same of what stands beside these places of the folded body: a pitch, a present, a sigh is no help."""
    return _cold({**signs(reading), **_counted(reading, tuple(places))})


def _cold(found: dict[str, float]) -> float:
    odds = START + sum(WEIGHTS[name] * n for name, n in found.items())
    if any(found[name] for name in LEAVING):
        return odds
    # Help of two kinds, and nothing that shuts out: however grave the matter, that is not nothing.
    kinds = sum(bool(found[name]) for name in (*HELPING, "day or hour"))
    return min(odds, HELPS) if kinds >= _ENOUGH and any(found[name] for name in _DEEDS) else odds
