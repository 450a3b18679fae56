"""Kind words about the reader's feelings, and then a refusal or nothing.

## Why reconsider
“I understand your frustration, but …” uses the feeling as a way to the no. Readers notice that nothing follows, and
the kind words turn into an insult. A no can stand; with it goes what you can do, or at least the reason.

## Flagged
> I understand how upsetting this is, but our terms are clear.
> We appreciate how much the trip means to you. Unfortunately the date cannot be changed.

## Better
> Two weeks without heating in January is hard. I can't bring the fitter's date forward, so I am sending two heaters.

## Left alone
> I understand how upsetting this is. I have cancelled the fee, and the letter goes out today.
> I realise how cross you are. The road was flooded; the van comes tomorrow at eight.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from guardian.checks.alone import hearing, helps_well, out_of_our_hands
from guardian.checks.check import Check, Match, Reading
from guardian.checks.cues.acknowledgement import ACKNOWLEDGES, FEEL, HARD
from guardian.checks.cues.commiseration import COMMISERATION
from guardian.checks.cues.dead_ends import DEAD_ENDS, PITY, TRIES
from guardian.checks.cues.fellow_feeling import FELLOW
from guardian.checks.helpful import cold
from guardian.checks.hinting import EASY, hinted, in_sentences
from guardian.checks.hollow import taken_back
from guardian.checks.insight import Seen, seen
from guardian.checks.match import I_WE, Cues, cue, hits
from guardian.checks.open_matter import is_open
from guardian.checks.remedy import ACTS, Said, helps, sentences
from guardian.message.text import union

_EMPATHY = Cues(
    cue(
        rf"{I_WE} (?:\w+ ){{0,2}}(?:understand|appreciate|realise|realize|imagine|know|see|feel) (?:how|what) \w+ "
        rf"(?:this|that|"
        rf"it|you|things) (?:\w+ )?(?:is|are|was|must|feels?|were|has|have)|(?:we|i) feel (?:you|with you|sorry for "
        rf"you)|"
        rf"(?:that|this|it) (?:really |totally |truly |so |must )?(?:sucks|stinks|hurts|hurt)|(?:breaks|break) (?:my|"
        rf"our) hearts?",
        0.9,
    ),
    cue(
        rf"{I_WE} (?:\w+ ){{0,2}}(?:understand|appreciate|realise|realize|imagine|know|see|recognise|recognize|get|"
        rf"hear|"
        rf"sympathi[sz]e|empathi[sz]e)(?: with)?(?:,? but| your (?:\w+ )?{FEEL}| (?:how|that) (?:\w+ ){{0,6}}(?:{HARD}|"
        rf"{FEEL}|important|much))",
        0.9,
    ),
    cue(
        r"(?:we've|we have) all been there|been there|feel your pain|feel for you|our hearts? (?:goes|go)|my heart "
        r"(?:goes|breaks)|is the worst|(?:we|i) (?:really |truly |do |genuinely |deeply ){1,3}care|(?:i|we) (?:totally|"
        r"completely|fully|really|truly) (?:understand|get it|get that|sympathi[sz]e)|(?:i'd|i would|we'd|we would|"
        r"anyone would) (?:\w+ )?(?:be|feel) (?:\w+ )?(?:frustrated|upset|annoyed|angry|disappointed|the same)|what "
        r"you(?:'re| "
        r"are) going through|how you(?:'re| are| must be)? feel(?:ing)?|sad to (?:hear|read)",
        0.9,
    ),
    cue(
        rf"(?:and|also|fully|do|can|well) (?:understand|appreciate|imagine|realise|realize|know|see) (?:how|what|"
        rf"that|why) "
        rf"(?:\w+ ){{0,6}}(?:{HARD}|{FEEL}|important|much|means|feels)|sorry (?:for|about) your (?:\w+ )?loss|sorry to "
        rf"(?:hear|read|learn)|condolences|(?:your|the) (?:\w+ )?{FEEL} (?:is|are) (?:\w+ )?(?:understandable|valid|"
        rf"justified|natural)",
        0.9,
    ),
)
# The same without a word for a feeling.
_KINDLY = Cues(
    cue(
        rf"(?:believe me|trust me),? (?:i|we)|(?:i|we) (?:\w+ ){{0,2}}(?:know|realise|realize|understand|"
        rf"appreciate|get)"
        rf"(?: that)? (?:this|that|it|these)(?: news| answer| reply)? (?:isn't|is not|wasn't|won't be|will not be|"
        rf"may not "
        rf"be|can't be|is hardly|is far from|are not)(?: \w+){{0,5}}|(?:not|isn't|wasn't|hardly) (?:the (?:\w+ "
        rf")?(?:news|"
        rf"answer|reply|response|outcome|result)|what) you(?:'d| had| were| would have)? (?:hoped|hoping|wanted|"
        rf"expected|"
        rf"expecting|wished|like)(?: \w+){{0,2}}|(?:nobody|no one|none of us|who) (?:likes|wants|enjoys|loves)(?: "
        rf"[\w']+)"
        rf"{{1,5}}|(?:see|know|understand) where you(?:'re| are) coming from|(?:we're|we are|i'm|i am) (?:\w+ "
        rf")?(?:with you|"
        rf"on your side|feeling for you|there with you)|(?:put (?:myself|ourselves)|if (?:i|we) (?:was|were)) in your "
        rf"(?:shoes|place|position|situation)|you have (?:every|all|our (?:full )?) ?(?:right|reason|sympath\w+)"
        rf"(?: [\w']+){{0,5}}|(?:being|going|living|waiting|sitting|standing|travelling|working) (?:[\w']+ "
        rf"){{1,6}}(?:is|"
        rf"can be|must be|isn't|is never) (?:\w+ )?(?:{HARD}|no fun|no joke|easy|nice|funny|pleasant|\w+ing)|what an? "
        rf"(?:\w+ )?(?:{HARD}|shame|pity|let-?down)(?: [\w']+){{0,5}}|(?:we|i) (?:\w+ )?(?:feel|share) your (?:\w+ "
        rf")?{FEEL}|"
        rf"(?:hear|see|tell|sense) (?:that )?(?:you(?:'re| are)|how) (?:\w+ )?(?:{FEEL}|{HARD})|(?:it|that|this) "
        rf"must (?:be|"
        rf"have been|feel) (?:\w+ ){{0,2}}{HARD}(?: [\w']+){{0,4}}",
        0.8,
    ),
)
# Formulas that stand where help should be.
_FORMULA = Cues(
    cue(
        r"thank you for (?:being|your (?:loyalty|patience|understanding|feedback|trust))|loyal|valued|hang in there|"
        r"chin up|"
        r"(?:passed|forwarded|noted|shared) (?:\w+ ){0,4}(?:on|along|to|feedback|comments?)|taken (?:note|on board)|"
        r"bear with "
        r"us|your (?:patience|understanding|feedback|opinion) (?:is|means)|strive|committed to|do our best|take (?:\w+ "
        r"){0,3}seriously|hugs",
        0.9,
    ),
)
_FEELING = re.compile(rf"\b(?:{FEEL}|{HARD}|oh|how)\b")
_hinted = hinted(COMMISERATION, much=hearing(own=("i", "said back")), at=EASY)
_EMPATHIC = 0.7  # of ACKNOWLEDGES: surer than a plain thank-you


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What an admin may set."""

    cold: float = field(
        default=0.5,
        metadata={"doc": "log-odds that the letter does nothing for them, from which kind words are hollow"},
    )
    most_words: int = field(default=160, metadata={"doc": "longer letters are left alone"})


def find(reading: Reading, options: Options) -> list[Match]:
    """The kind words, when a refusal, a formula or a dead end stands beside them and no sentence does anything."""
    if helps_well(reading) or out_of_our_hands(reading):
        return []
    look = seen(reading)
    found = _refused(reading, options)
    places = [] if found else _left(look, options) or taken_back(reading)
    found = found or [Match(span=look.body.back(a, b), score=0.8) for a, b in places]
    return found or in_sentences(_hinted(reading, options), reading)


def _refused(reading: Reading, options: Options) -> list[Match]:
    look = seen(reading)
    kind = [m.span() for _, m in hits(_EMPATHY, look, look.body)]
    if look.customer.known and not kind:
        kind = [m.span() for _, m in hits(_KINDLY, look, look.body)]
    if look.customer.known:
        kind += [
            m.span()
            for c, m in (*hits(ACKNOWLEDGES, look, look.body), *hits(FELLOW, look, look.body))
            if c.weight >= _EMPATHIC and "sorry" not in m[0] and _FEELING.search(m[0])
        ]
    if not kind:
        return []
    every = sentences(reading)
    if sum(s.words for s in every) > options.most_words or any(helps(s) or _tells(s) for s in every):
        return []
    refused = any(s.refuses for s in every)
    formula = look.customer.known and is_open(reading) and bool(hits(_FORMULA, look, look.body))
    turned = look.customer.known and any(s.turns for s in every[1:])
    idle = look.customer.known and is_open(reading) and cold(reading) >= options.cold
    if not refused and not formula and not turned and not idle:
        return []
    return [Match(span=look.body.back(a, b), score=0.9 if refused else 0.7) for a, b in sorted(kind)]


def _left(look: Seen, options: Options) -> list[tuple[int, int]]:
    """The words that feel with the reader, where a dead end follows them and nobody does anything."""
    if len(look.body.plain.split()) > options.most_words:
        return []
    ends = [m.span() for _, m in hits(DEAD_ENDS, look, look.body)]
    if not ends:
        return []
    kind = [m.span() for cues in (_EMPATHY, _KINDLY, PITY) for _, m in hits(cues, look, look.body)]
    kind += [
        m.span()
        for cues in (ACKNOWLEDGES, FELLOW)
        for _, m in hits(cues, look, look.body)
        if _FEELING.search(m[0]) and not _POLITE.search(m[0])
    ]
    kind = union(s for s in kind if any(s[0] < end[1] for end in ends))
    taken = [*kind, *ends]
    acts = [m for _, m in hits(ACTS, look, look.body) if not any(m.start() < b and a < m.end() for a, b in taken)]
    helped = any(not _MEANT.search(m[0]) and not look.body.plain.startswith("'t", m.end()) for m in acts)
    return [] if helped or hits(TRIES, look, look.body) else kind


_POLITE = re.compile(r"\b(?:sorry|thanks?|apologi[sz]e|apolog(?:y|ies))\b")
_MEANT = re.compile(r"\b(?:tell|say|see|hear|imagine|understand|understood|let you know)\b|\?$")


def _tells(said: Said) -> bool:
    return not said.empty and not said.refuses and (said.acts or said.reason or (said.telling and not said.turns))


CHECK = Check(
    id="care.hollow-empathy",
    find=find,
    message="“{words}” is kind, but no help follows it, so it may read as a phrase.",
    label="kind words with no help",
    advice="Let an act follow: what you have done or can do, by when; and where it must be a no, the reason for it.",
    options=Options,
    about=__doc__,
)
