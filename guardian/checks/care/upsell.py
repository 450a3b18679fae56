"""A sales pitch in the answer to somebody whose trouble is still open.

## Why reconsider
Whoever waits for help reads an offer as “they want my money first”. Solve the matter; what may be of use to them can
be said in a later letter, or when they ask for it.

## Flagged
> We are looking into the issue. Have you heard about our Gold plan with faster support?
> Sorry about the delay! Switch to Premium now and save 30 % all year.

## Better
> We are looking into the issue, and I'll ring at four.

## Left alone
> Sorry about the delay. I have upgraded you to the larger room, at no cost.
> The Gold plan is 9 euros a month and the one you have is 5.
"""

from __future__ import annotations

import math
import re

from guardian.checks.alone import hearing, helps_well, in_trouble
from guardian.checks.check import Check, Match, NoOptions, Reading
from guardian.checks.cues.allurements import ALLUREMENTS
from guardian.checks.cues.dealing import LURES, TERMS
from guardian.checks.cues.enticement import ENTICES
from guardian.checks.cues.mending import MENDS
from guardian.checks.cues.promotion import PITCHES
from guardian.checks.cues.wares import PULLS, WARES
from guardian.checks.evidence import Evidence, with_model
from guardian.checks.hinting import EASY, hinted, in_sentences
from guardian.checks.insight import Seen, seen
from guardian.checks.layers import layered
from guardian.checks.match import Cues, hits
from guardian.checks.open_matter import may_be_open
from guardian.checks.pattern import compiled
from guardian.checks.sentences import Said, telling
from guardian.checks.wording import Wording
from guardian.message.text import Span

_pitches = layered(PITCHES, WARES)
_much = hearing(own=("costs nothing", "way on", "place"), asked=0.4)
_hinted = hinted(ALLUREMENTS, much=_much, at=EASY)
_HELPS = -4.5  # an offer sounds like a way on

# Words with which somebody asks about what can be bought: the answer to them is no pitch.
_WANTED = compiled(
    r"(?:what (?:would|does|do|will|is)|how much|is there|are there|do you (?:have|offer|sell)|can i|could i|"
    r"should i|"
    r"i(?:'d| would) (?:like|love|rather)|i want|we want|thinking (?:of|about)|interested in|which|tell me) (?:\w+ "
    r"){0,6}(?:costs?|price|upgrade|upgrading|bigger|larger|plans?|packages?|quote|offers?|premium|options?|deal|"
    r"insurance|warranty|alternatives?|membership|subscription|switch|demo|trial)|(?:send|give|make) (?:me|us) "
    r"(?:an? )?"
    r"(?:\w+ )?(?:quote|offer|price|demo)"
)

# How companies address everybody, and how they answer one person.
_SOFT = Evidence(
    (
        r"(?:learn|read|find out|see|discover|know) more|more (?:info|information|here|at|details)|check (?:it )?out|"
        r"click (?:here|on|the)|take a look|have a look at|look out for|stay tuned|tune in|watch|listen|download",
        1.6,
    ),
    (
        r"(?:join|register|vote|enter|visit|get|try|help us|share|follow|discover|explore|meet|ask your|sign up|"
        r"apply|"
        r"subscribe|shop|buy|order|book|save|win|donate|support|read|see|tell us|don't forget|remember to|"
        r"celebrate)(?= "
        r"(?:us|the|our|your|a|an|how|what|why|now|today|at|this|for|free|up|in|more|here|yourself))",
        1.1,
    ),
    (r"https?|www\.\w+|bit\.ly|<url>|\w+\.(?:com|org|net|co)", 1.1),
    (r"#\w+|tips?|webcast|webinar|event|campaign|report|survey|contest|chance to|ways to|\d+ (?:tips|ways|steps)", 0.7),
    (r"(?:what|how|are|do|does|is|want|need|looking)(?: \w+){1,6}\?", 0.3),
    (r"(?:offers?|deals?|discount|sale|free|new|% off|exclusive|limited|launch\w*|available now|today only)", 0.5),
    (
        r"(?:thanks|thank you|tx|thx|congrats|congratulations|welcome|well done|great (?:job|work|photo|shot|to)|"
        r"glad)",
        -1.8,
    ),
    (
        r"(?:sorry|apologi[sz]e|we're (?:looking|checking|working)|please (?:dm|contact|e-?mail|call|send|reply|"
        r"follow us)|"
        r"hi|hello|hey|dm us|let us know|we'll|we will|here is|here's|unfortunately|i'm|we understand|we hear|"
        r"appreciate)",
        -1.5,
    ),
    (
        r"(?:rt|you(?:'re| are)|yes|no|we agree|looking forward|good luck|happy to|enjoy(?:ed)?|love (?:it|this|"
        r"that)|wow)",
        -1.0,
    ),
)


def find(reading: Reading, options: NoOptions) -> list[Match]:
    """The pitches, when the matter is open and the customer did not ask what can be bought."""
    if _WANTED.search(seen(reading).theirs.plain):
        return []
    is_open = may_be_open(reading)
    if helps_well(reading, at=_HELPS):
        return _dealt(reading) if is_open else []
    if not is_open:
        return _pulls(reading) if _bare(reading) else []
    return (
        _pitches(reading, options)
        or _pulls(reading)
        or _dealt(reading)
        or in_sentences(_hinted(reading, options), reading)
        or _named(reading)
    )


_LINE = 25  # words


def _bare(reading: Reading) -> bool:
    """Whether the letter is a line to somebody whose words are not known, without a subject of its own."""
    look = seen(reading)
    return not (look.customer.known or look.subject.plain.strip()) and len(reading.body.words) <= _LINE


# Something with a name of its own: “our Business Cloud”, “PhotoVault”; and what is said of such things, or is not.
_NAME = re.compile(
    r"\b(?:[Tt]he|[Oo]ur|[Aa]n?|[Ww]ith|[Gg]o|[Ff]or) (?:[a-z]{1,20} )?([A-Z][\w+-]*[a-z+][\w+-]*(?: (?:[A-Z]\w*|"
    r"\d+)){0,3})"
    r"(?!\w)|\b([A-Z][a-z]+[A-Z]\w*(?: [A-Z]\w+)?)(?!\w)"
)
_PRAISED = re.compile(
    r"\b(?:is|are|comes?|has|have|keeps?|gives?|costs?|covers?|include[sd]?|starts?|lets?|takes|holds?|offers?|do|"
    r"does|"
    r"spares?|saves?|protects?|feel|feels|would|will|love|loves|profits?|backed|swear|runs?|makes?|fits?|lasts?|"
    r"free)\b"
)
_NO_WARE = re.compile(
    r"\b(?:was|were|had|been|did|sorry|because|warranty|covered for|regulations?|council|ministry|apologi[sz]\w*|won|"
    r"awards?|members leave|sake|(?:mon|tues|wednes|thurs|fri|satur|sun)day|easter|christmas|thanks|motorway)\b"
)
_MENDED = Wording(MENDS)
_TOLD = 0.55


def _named(reading: Reading) -> list[Match]:
    """Sentences that praise something by its name, which the customer has not used, in a letter that does little."""
    much = _much(reading)
    if not much or not in_trouble(reading):
        return []
    return [
        Match(span=s.span, score=_TOLD, hint=min(1.0, _TOLD * much))
        for s in telling(reading)
        if _PRAISED.search(s.plain)
        and not (_NO_WARE.search(s.plain) or _MENDED.search(s.plain))
        and _names(reading, s.span)
    ]


def _names(reading: Reading, span: Span) -> bool:
    """Whether something is called by a name there that the customer has not used."""
    theirs = seen(reading).theirs.plain
    names = (m[1] or m[2] for m in _NAME.finditer(reading.body.at(span)))
    return any(not any(w in theirs for w in name.lower().split()) for name in names)


_DEAL, _BY_NAME, _STRETCH = 0.6, 0.35, 3  # how sure, how much a name tells, and sentences of one pitch


def _dealt(reading: Reading) -> list[Match]:
    """Neighbouring sentences in which a lure stands beside a price, a last day, a name of its own or another lure."""
    look = seen(reading)
    lures = hits(LURES, look, look.body)
    if not lures:
        return []
    theirs = look.theirs.plain
    out: list[Match] = []
    every = [
        (c, m)
        for c, m in (*lures, *hits(TERMS, look, look.body))
        if m[0] not in theirs and _MENDED.regex.search(look.body.plain, *look.body.sentence(m.start(), m.end())) is None
    ]
    for some in _neighbours(reading):
        start, end = look.body.forth(some[0].span.start), look.body.forth(some[-1].span.end)
        inside = [(c, m) for c, m in every if start <= m.start() < end]
        if not any(c in LURES.every for c, _ in inside):
            continue
        named = any(_names(reading, s.span) for s in some)
        left = math.prod(1.0 - c.weight for c in {id(c): c for c, _ in inside}.values()) * (1.0 - _BY_NAME * named)
        if 1.0 - left < _DEAL:
            continue
        first, last = min(m.start() for _, m in inside), max(m.start() for _, m in inside)
        told = [s.span for s in some if _between(look, s.span, first, last)]
        if not out or told[0].start >= out[-1].span.end:
            out.append(Match(span=Span(told[0].start, told[-1].end), score=round(1.0 - left, 3)))
    return out


def _between(look: Seen, span: Span, first: int, last: int) -> bool:
    return look.body.forth(span.end) > first and look.body.forth(span.start) <= last


def _neighbours(reading: Reading) -> list[tuple[Said, ...]]:
    """Every few telling sentences that stand together without a blank line."""
    every = telling(reading)
    text = reading.body.content
    ends = [i for i, s in enumerate(every, 1) if i == len(every) or "\n\n" in text[s.span.end : every[i].span.start]]
    out: list[tuple[Said, ...]] = []
    start = 0
    for end in ends:
        out += [every[i : min(end, i + _STRETCH)] for i in range(start, max(start + 1, end - _STRETCH + 1))]
        start = end
    return out


_PULLED = 0.58  # how much the pulls of one sentence must come to
_OPENING = 0.65  # of the letter's first
_PITCH = 32  # words: a longer sentence holds many things by chance


def _pulls(reading: Reading) -> list[Match]:
    """Sentences that pull in several ways at once, each harmless alone; the first must pull harder."""
    look = seen(reading)
    out = []
    for i, s in enumerate(telling(reading)):
        if len(s.plain.split()) > _PITCH:
            continue
        start, end = look.body.forth(s.span.start), look.body.forth(s.span.end)
        pulls = _open(PULLS, look, start, end) if i or look.customer.known else 1.0
        left = min(pulls, _open(ENTICES, look, start, end))
        if 1.0 - left >= (_PULLED if i else _OPENING):
            out.append(Match(span=s.span, score=round(1.0 - left, 3)))
    return out


def _open(cues: Cues, look: Seen, start: int, end: int) -> float:
    """What the different pulls between two places leave open."""
    found = {id(c): c.weight for c, m in hits(cues, look, look.body) if start <= m.start() < end}
    return math.prod(1.0 - w for w in found.values())


def score(reading: Reading, options: NoOptions) -> float:  # noqa: ARG001  (a check's score takes its options)
    """How much the letter sells or calls on everybody to act, whether or not a matter is open."""
    look = seen(reading)
    sold = sum(2.5 * c.weight for c, _ in hits(PITCHES, look, look.body)[:3])
    return with_model("care.promotes", _SOFT.total(look) + sold - 1.0, reading)


CHECK = Check(
    id="care.upsell",
    find=find,
    message="Their matter is still open: “{words}” may read as if selling came first.",
    label="sells while a matter is open",
    advice="Leave the offer out of this letter, and use the room for what happens next with their matter.",
    score=score,
    score_id="care.promotes",
    about=__doc__,
)
