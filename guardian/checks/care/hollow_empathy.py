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
from math import prod

from guardian.checks.alone import in_trouble, out_of_our_hands
from guardian.checks.check import Check, Match, Reading
from guardian.checks.cues.acknowledgement import ACKNOWLEDGES, FEEL, HARD
from guardian.checks.cues.commiseration import COMMISERATION
from guardian.checks.cues.fellow_feeling import FELLOW
from guardian.checks.cues.own_story import OWN_STORY
from guardian.checks.cues.owning import OWNING
from guardian.checks.cues.pity import PITY
from guardian.checks.cues.recognition import RECOGNITION
from guardian.checks.cues.sympathy import DECLARED, SYMPATHY
from guardian.checks.helpful import cold_beside
from guardian.checks.helping import HELPING
from guardian.checks.hinting import EASY, TELLING, in_sentences
from guardian.checks.hollow import taken_back
from guardian.checks.insight import Seen, seen
from guardian.checks.match import I_WE, Cues, cue, hits
from guardian.checks.remedy import Said, helps, sentences
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
_FEELS = (ACKNOWLEDGES, SYMPATHY, DECLARED, RECOGNITION, COMMISERATION, FELLOW, PITY, _EMPATHY, _KINDLY)
_HEARD = 0.3  # how sure it is that words feel with somebody
_NOTHING_ELSE = -2.1  # log-odds that what stands beside the kind words leaves the reader alone


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What an admin may set."""

    most_words: int = field(default=160, metadata={"doc": "longer letters are left alone"})


def find(reading: Reading, options: Options) -> list[Match]:
    """The kind words, where nothing beside them does anything; of an answer to words that are not known, where it
    refuses."""
    look = seen(reading)
    if out_of_our_hands(reading) or look.body.plain.count(" ") >= options.most_words:
        return []
    if look.customer.known:
        return _all_there_is(reading)
    return _refused(reading) or [Match(span=look.body.back(a, b), score=0.8) for a, b in taken_back(reading)]


def _all_there_is(reading: Reading) -> list[Match]:
    """The sentences that feel with somebody in trouble, where the others do nothing for them."""
    look = seen(reading)
    if not in_trouble(reading):
        return []
    kind = [(c, m) for cues in _FEELS for c, m in hits(cues, look, look.body) if not _POLITE.search(m[0])]
    places = union(m.span() for _, m in kind)
    left = prod(1.0 - max(c.weight for c, m in kind if a <= m.start() < b) for a, b in places)
    if 1.0 - left < EASY or hits(OWNING, look, look.body):
        return []
    own = [m.span() for _, m in hits(OWN_STORY, look, look.body)]
    told = [*own, *(m.span() for c, m in kind if c.weight >= _HEARD)]
    if any(_arranges(look, s) and not any(s.start <= a < s.end for a, _ in told) for s in sentences(reading)):
        return []
    if cold_beside(reading, (look.body.sentence(*place) for place in (*places, *own))) < _NOTHING_ELSE:
        return []
    every = [Match(span=look.body.back(*place), score=TELLING, hint=TELLING) for place in places]
    return in_sentences(every, reading)


def _arranges(look: Seen, said: Said) -> bool:
    """Whether the sentence does something, by a time ahead, with a number or at our cost, and is no story of long "
    "ago."""
    place = look.body.plain, said.start, said.end
    free = HELPING["costs nothing"].regex.search(*place) is not None
    return (free or (helps(said) and said.telling)) and _LONG_AGO.search(*place) is None


def _refused(reading: Reading) -> list[Match]:
    """The words of sympathy, where a sentence refuses and none helps."""
    look = seen(reading)
    kind = [m.span() for _, m in hits(_EMPATHY, look, look.body)]
    every = sentences(reading) if kind else ()
    if not any(s.refuses for s in every) or any(helps(s) or _tells(s) for s in every):
        return []
    return [Match(span=look.body.back(a, b), score=0.9) for a, b in sorted(kind)]


_LONG_AGO = re.compile(r"\b(?:in (?:19|20)\d\d|ago|once|back then)\b")
_POLITE = re.compile(r"\b(?:sorry|thanks?|apologi[sz]e|apolog(?:y|ies)|right|fair)\b")


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
