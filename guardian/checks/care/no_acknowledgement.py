"""The customer is upset or reports a problem, and the reply goes straight to business.

## Why reconsider
An answer that is right can still feel cold when it skips what happened to the reader. One sentence in the words of
their case is enough; a stock phrase is not needed.

## Flagged
> The order was cancelled in our system. The amount returns to the card that it was paid with.

## Left alone
> I'm sorry that the cot did not come. The amount returns to the card that it was paid with.
> What a fright for you. The amount returns to the card that it was paid with.
> You waited all week, and nobody answered. The amount returns to the card that it was paid with.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from guardian.checks.alone import alone, helps_well, in_trouble
from guardian.checks.check import Action, Check, Match, Reading
from guardian.checks.cues.acknowledgement import ACKNOWLEDGES, APOLOGISES
from guardian.checks.cues.commiseration import COMMISERATION, FELT
from guardian.checks.cues.courage import COURAGE
from guardian.checks.cues.encouragement import ENCOURAGES
from guardian.checks.cues.fellow_feeling import FELLOW
from guardian.checks.cues.heed import HEED
from guardian.checks.cues.owning import OWNING
from guardian.checks.cues.recognition import RECOGNITION
from guardian.checks.fold import Folded
from guardian.checks.insight import seen
from guardian.checks.match import FIRES, Cues, cue, hits, trimmed
from guardian.checks.misfortune import hard
from guardian.checks.said_back import shared_sentences
from guardian.checks.sentences import said
from guardian.checks.wording import Wording
from guardian.message.text import Span

# Short of an apology, but the matter is taken up as a person would.
_WARM = Cues(
    cue(
        r"sad(?:ly)?|regret\w*|ashamed|embarrass\w*|disgrace|(?:a|our) failure|wrong of us|condolences|sympath\w+|"
        r"heartbreaking|shock\w*|thank you for your (?:patience|understanding|honesty)|thanks for (?:bearing|your "
        r"patience|waiting|telling|being)|thank you for (?:bearing|waiting|telling|trusting|being|letting|pointing|"
        r"raising|bringing|flagging)",
        0.6,
    ),
    cue(
        r"(?:happy|glad|here|love|want|like) to (?:help|assist|look|see what|get this)|(?:can|will|'ll|hope (?:this|"
        r"that|it)) (?:help|helps|assist)|look into (?:this|it|that) "
        r"for you|(?:i'm|i am|we're|we are|so|very|really) (?:\w+ )?(?:glad|happy|pleased|relieved)|good news|great "
        r"news|"
        r"don't worry|"
        r"no worries|well spotted|good catch|poor (?:you|thing|\w+)|(?:your|you) (?:concern|frustration|anger|upset|"
        r"worry|"
        r"disappointment|trouble|patience|question is fair)",
        0.6,
    ),
    cue(
        r"(?:you(?:'re| are) right|you were right|understandabl[ey]|i (?:\w+ )?understand|we (?:\w+ )?understand|can "
        r"imagine|"
        r"only imagine|(?:i|we) (?:\w+ )?(?:appreciate|realise|realize|see why|see how|hear you)|must (?:have been|"
        r"be) "
        r"(?:\w+ )?(?:\w+ing|hard|awful|tough|terrible|horrible|worried|tired|upset)|no wonder|rightly|of all "
        r"(?:days|times|"
        r"people|places|nights|weeks)|i'd be|i would be|anyone would|nobody should|no one should|that is a long|"
        r"that's a "
        r"long|too long|not good enough|not ok|not okay|not acceptable|unacceptable)",
        0.6,
    ),
    cue(
        r"(?:should (?:not |never )?have|shouldn't have|ought to have|never should|(?:we|i) (?:\w+ )?(?:failed|"
        r"missed|forgot|"
        r"messed|muddled|overlooked|slipped|got (?:it|this|that) wrong|made (?:a|the|an) (?:\w+ )?(?:mistake|error)|"
        r"were "
        r"wrong|was wrong|owe you|let you)|because (?:i|we)|undo (?:it|this|that)|good (?:that|of) you|our (?:\w+ "
        r")?(?:bug|fault|mistake|"
        r"error|muddle|failure|slip|doing|blunder|"
        r"mess|"
        r"oversight)|my (?:fault|mistake|error|oversight|slip)|was (?:ours|on us|mine)|on us, not)",
        0.6,
    ),
    cue(
        r"(?:i|we) (?:really |do |truly |very much |sincerely )?(?:hope|wish) (?:you|your|that you|he|she|they|it)|"
        r"awful|"
        r"terrible|horrible|dreadful|nightmare|ordeal|miserable|frustrat\w+|upsetting|worrying|stressful|annoying|"
        r"painful|"
        r"maddening|infuriating|disappoint\w+|frightening|scary|oh no|oh dear|ouch|ugh|oof|yikes|goodness|heavens|"
        r"dear me",
        0.6,
    ),
)
_COUNTED = cue(  # a sentence that opens with how long or how often
    r"(?:^|(?<=\n)|(?<=[.!?] ))(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|a|another|all|half "
    r"a|a "
    r"whole|one)(?: (?:full|long|whole|cold|more|entire))?[ -](?:days?|weeks?|hours?|months?|times|letters|nights?|"
    r"years?|"
    r"calls|attempts|mornings?|evenings?|visits|year)(?:[- ]olds?)? (?:with|without|in|and|for|on|is|are|of|before|"
    r"instead|"
    r"after|at|alone|to|late)",
    0.6,
)
_TOLD = Cues(_COUNTED)
# Feelings and what is at stake, as upset people write them.
_DISTRESS = Wording(
    r"\b(?:furious|angry|livid|fuming|upset\w*|in tears|cry(?:ing)?|cried|we(?:pt|eping)|sobb(?:ed|ing)|i (?:feel|"
    r"felt) (?:so|like|such|very|really|utterly)|devastated|heartbroken|desperate|gutted|"
    r"frustrat\w*|"
    r"disappoint\w*|disgust\w*|appalled|outrag\w*|ridiculous|unacceptable|disgrace\w*|shock\w*|scared|terrified|"
    r"worried(?! "
    r"about which)|anxious|panic\w*|stressed|exhausted|fed up|sick of|had enough|humiliat\w*|ashamed|embarrass\w*|"
    r"let down|"
    r"ruined|nightmare|awful|terrible|horrible|worst|shambles|joke|scream|unbelievable|never again|lost (?:my|our|"
    r"all|every)|"
    r"i'm so (?:tired|angry|sad)|can't sleep|cannot sleep|what am i supposed|end of my (?:rope|tether)|wits?'? end|"
    r"last straw|losing (?:it|my mind|hope)|drives? me|driving me|how dare|no excuse|can't believe|cannot believe|"
    r"not acceptable|never (?:came|showed|turned up)|nobody (?:answers|cares|helps|replies)|"
    r"no one "
    r"(?:answers|cares|helps|replies)|"
    r"(?:third|fourth|fifth|sixth|tenth) (?:time|\w+,|\w+ (?:in a row|already|now|this \w+))|"
    r"honeymoon|newborn|had to (?:drive|go|walk|sleep|wait|leave|cancel|borrow|"
    r"pay|stand|carry|throw)|beside myself|at my wits|pissed|"
    r"buried|heirloom|irreplaceable|(?:grandmother|grandfather|late (?:mother|father|husband|wife))'s|"
    r"stranded|freezing|bleeding|hospital|funeral|died|wedding)\b|!{2,}|\?!+"
)

# What else befalls people, plainly told: heard where the reply does nothing for them.
_BEFALLS = Wording(
    r"\b(?:(?:my|our|his|her) (?:\w+ )?(?:wife|husband|mother|father|mum|mom|dad|son|daughters?|boy|girl|brother|"
    r"sister|grand\w+|kids?|child(?:ren)?|baby|babies|twins|parents?|dogs?|cats?|horse|rabbit|hamster|parrot|pony|"
    r"hens?|bees|fish|friends?|family|partner|fianc[eé]e?)|(?:my|our|his|her) (?:\w+|\d+)-(?:year|month|"
    r"week)-olds?|grandm\w+|grandp\w+|weddings?|birthday|funeral|anniversary|"
    r"christmas|honeymoon|graduation|exams?|pregnan\w+|diagnos\w+|interview|concert|only day|last (?:attempt|chance)|"
    r"faint\w*|fell|bitten|swollen|vomit\w*|poison\w*|blood|burn(?:t|ed)|smoke|smoking|caught fire|flames|shak(?:ing|"
    r"en)|trembl\w+|fear|afraid|scared|nightmares?|insulin|inhaler|asthma|attack|overdos\w*|ambulance|slept|awake|"
    r"thrown out|refused|turned away|sent home|expelled|laughed|mocked|shouted|yelled|insulted|groped|spat|pushed|"
    r"slapped|trapped|stranded|in the (?:rain|dark|cold|snow|storm|heat)|walked|waited|stolen|theft|took my|"
    r"taken \d+|"
    r"lost (?:the|my|our) (?:job|work|shop|customers?|home|flat|place)|ruined|destroyed|wrecked|without (?:water|"
    r"heating|heat|power|electricity|light|food|gas|a (?:bed|toilet|phone|"
    r"home|roof|shower|cooker|car))|no (?:water|heating|power|electricity|light)|mice|rats?|bugs?|cockroach\w*|"
    r"maggots?|mould|mold|glass in|marathon|propos(?:ed|al)|on hold|(?:third|fourth|fifth|sixth) (?:time|month|week|"
    r"day|visit|letter)|for (?:two|three|four|five|six|seven|eight|nine|ten|\d+|weeks|months) (?:weeks|months|years|"
    r"hours)|wages|salary|savings|stranger|debt collectors?|in front of (?:everyone|everybody|all|the whole))\b"
)
# They say that it was us.
_ACCUSES = re.compile(
    r"\b(?:you(?:'ve| have|'re| are)? (?:\w+ )?(?:\w{2,}ed|cut|left|lost|broke|sent|put|sold|told|said|forgot|gave|"
    r"took|made|let|hung|threw|shut|hit|ran|drove|kept|wrote|shrank|tore|burnt|spilt|bent|charge|keep|send|lose|"
    r"break)|"
    r"(?:your|the) (?:[\w'-]+ ){1,4}(?:\w{2,}ed|cut|left|lost|broke|sent|put|sold|told|said|says|forgot|gave|took|"
    r"made|"
    r"let|hung|threw|shut|hit|ran|drove|came|went|stood|sat|fell|bit|ate|stole|did|was|were|has|had) )"
)
_SPEAKS = re.compile(r"\b(?:i|me|my)\b")
_LEFT_ALONE = 1.4  # of `alone`: nothing is done at all
_COLDER = 1.1
_COLD = 0.7  # of `alone`, from which a reply that takes nothing up is held to be so
_FEW, _SOME = 8, 15  # words of such a reply; where what befell them is told without feeling

_FRAGMENT = 0.6  # how much a sentence without a verb must say back
_FINITE = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|can|will|may|must|does|do|did|\w{2,}ed|takes?|stems?|contains?|"
    r"refers?|follows?|"
    r"requires?|applies|shows?)\b"
)
_PERSONAL_WORDS = "i i'm i've i'd i'll my me you your you're you've you'll yours"
_PERSONAL = frozenset(_PERSONAL_WORDS.split())
_VERY_UPSET = 0.75  # without a word of feeling
_SHORT = 12  # characters that are too few for a sentence
_BRIEF = 60  # words
_MOST_READ = 5_000  # characters of the customer's words
_PERSON_LEAST = 4  # words that speak from one person to another


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What an admin may set."""

    upset: float = field(
        default=0.5, metadata={"doc": "how upset the customer must be (0 to 1); half of it where they name a feeling"}
    )
    min_words: int = field(default=15, metadata={"doc": "shorter replies are left alone"})


def distressed(reading: Reading, options: Options) -> bool:
    """Whether the customer complains and is upset by what happened."""
    customer = seen(reading).customer
    words = reading.letter.customer
    feels = (
        _DISTRESS.search(seen(reading).theirs if len(words) <= _MOST_READ else Folded(words[:_MOST_READ])) is not None
    )
    if not feels and customer.upset < _VERY_UPSET:
        return False
    return max(customer.upset, customer.complaint / 2 if feels else 0.0) >= options.upset / 2


def acknowledged(reading: Reading) -> bool:
    """Whether a sentence takes up what happened: by feeling, by fault, or by telling it back to them."""
    look = seen(reading)
    if any(
        c.weight >= FIRES
        for cues in (ACKNOWLEDGES, APOLOGISES, FELLOW, RECOGNITION, HEED, OWNING, COURAGE, ENCOURAGES, _WARM)
        for c, _ in hits(cues, look, look.body)
    ):
        return True
    if hits(_TOLD, look, look.body) or any(c.weight >= FELT for c, _ in hits(COMMISERATION, look, look.body)):
        return True
    told = shared_sentences(reading)
    if any(sure >= 1.0 and re.search(r"\byou", reading.body.at(s).lower()) for s, sure in told):
        return True
    first = _first(reading)
    if any(sure >= _FRAGMENT and s == first and not _FINITE.search(reading.body.at(s).lower()) for s, sure in told):
        return True
    if look.body.plain.count("?") and len(reading.body.words) < _BRIEF:
        return True  # they are asked what happened
    words = reading.body.lowered
    person = sum(w in _PERSONAL for w in words)
    return bool(told) and "i" in {w.partition("'")[0] for w in words} and person >= _PERSON_LEAST


def _first(reading: Reading) -> Span | None:
    """The first sentence after the greeting."""
    after = seen(reading).greeting.end
    return next((s for s in reading.body.sentences if s.start >= after and s.end - s.start > _SHORT), None)


def _plainly(reading: Reading, options: Options) -> bool:
    """Whether they are so upset that a word of it is due, unless the reply helps in many ways."""
    long = len(reading.body.words) >= options.min_words
    return long and distressed(reading, options) and not helps_well(reading)


def _coldly(reading: Reading) -> bool:
    """Whether something befell them, and the reply does nothing for them."""
    if len(reading.body.words) < _FEW or not in_trouble(reading) or alone(reading) < _COLD:
        return False
    look = seen(reading)
    much = alone(reading) if len(reading.body.words) >= _SOME else 0.0
    if hard(reading) or _DISTRESS.search(look.theirs) or (much >= _COLDER and _BEFALLS.search(look.theirs)):
        return True
    return much >= _LEFT_ALONE and _ACCUSES.search(look.theirs.plain[:_MOST_READ]) is not None


def _impersonally(reading: Reading, options: Options) -> bool:
    """Whether something befell them, and nobody answers who says I: with little help, or to somebody very upset."""
    if len(reading.body.words) < _SOME or not in_trouble(reading):
        return False
    look = seen(reading)
    if not alone(reading) and not (look.customer.upset >= _VERY_UPSET and distressed(reading, options)):
        return False
    if not (hard(reading) or _DISTRESS.search(look.theirs) or _BEFALLS.search(look.theirs)):
        return False
    return not any(_SPEAKS.search(s.plain) or "?" in s.plain for s in said(reading))


def find(reading: Reading, options: Options) -> list[Match]:
    """The first sentence after the greeting, when nothing in the letter acknowledges the trouble."""
    look = seen(reading)
    due = _plainly(reading, options) or _coldly(reading) or _impersonally(reading, options)
    if not due or acknowledged(reading):
        return []
    first = _first(reading)
    if first is None:
        return []
    span = first.first(200)
    about = trimmed(look.customer.problem, 90)
    advice = (
        f"Begin with what happened to them. They wrote: “{about}”. For example: “I'm sorry about …; I can "
        f"see why that …”"
    )
    return [Match(span=span, advice=advice if about else "", score=round(look.customer.upset, 3), whole=True)]


CHECK = Check(
    id="care.no-acknowledgement",
    find=find,
    message="They wrote about trouble, and “{words}” goes straight to business: it may feel cold.",
    label="the trouble is not acknowledged",
    advice="Begin with one sentence on what happened to them.",
    action=Action.NOTE,
    options=Options,
    needs_customer=True,
    about=__doc__,
)
