"""Cheer, platitudes and jokes where somebody has had bad luck; sayings that hurt the disabled and the ill.

## Why reconsider
Who has lost somebody, is ill or afraid reads every word twice. “Cheer up” asks them to hide it, and a merry sign-off
tells them that nobody has read their letter. Say that you are sorry, and make the matter light for them.

## Flagged
> Cheer up, it could be worse!
> Everything happens for a reason.
> At least it was only a car.
> Our warnings fell on deaf ears.

## Better
> I am very sorry about your father. There is no hurry with any of this.

## Left alone
> Please cheer for us at the match on Sunday.
> Deaf visitors can borrow a loop at the desk.
> At least one of the two files is empty.
"""

from __future__ import annotations

from typing import Any

from guardian.checks.asides import truths
from guardian.checks.check import Action, Check, Match, Reading
from guardian.checks.cues.callousness import CALLOUSNESS
from guardian.checks.cues.consolation import COMFORTS, DEADLINES, HUSHES
from guardian.checks.cues.frivolities import FRIVOLITIES
from guardian.checks.cues.hardships import HARSH
from guardian.checks.cues.heartlessness import ASIDES, GRIEVING, HEARTLESSNESS
from guardian.checks.cues.merriment import MERRIMENT
from guardian.checks.cues.red_tape import BY_EAR, BY_EYE, GALLOWS, RED_TAPE
from guardian.checks.gather import gathered
from guardian.checks.hinting import TELLING, hinting, tempered, where_hard
from guardian.checks.insight import seen
from guardian.checks.match import Cues, cue
from guardian.checks.misfortune import grave, hard
from guardian.checks.unfeeling import felt, unfeeling
from guardian.checks.wording import Wording
from guardian.message.expressions import compiled

_SORRY = "Say that you are sorry and what you do for them: “I am very sorry about …; I will …”, without “{words}”."
_EASE = "Make it light for them: “There is no hurry; when you are ready, … is all I need”, instead of “{words}”."
_IDIOM = "Say it plainly, without “{words}”: a reader who lives with it reads it otherwise."

_PLATITUDES = (
    cue(
        r"(?:these|such|hard|tough|bad) (?:things|times|days|trials)(?: only)? make (?:us|you|one|people) (?:stronger|"
        r"tougher|wiser)|look at the (?:upside|bright|positives?)|(?:time for|chance for|chance of|opportunity for|"
        r"make) a (?:fresh|new|clean) start|cheer up(?! (?:your|the|a|any|my|our) )|chin up(?=[.!,])|keep (?:smiling|"
        r"your chin up)|put a smile (?:back )?on|turn that frown|every cloud has(?: a| its)?(?: silver)?|silver "
        r"lining|(?:on|see|look (?:on|at)|seeing|looking (?:on|at)|find) the (?:bright|sunny|positive) side|"
        r"everything happens for a reason|(?:things|it|that|this) (?:could|might) (?:always |easily |well |have "
        r")?(?:be|been) (?:a lot |much |far |so much )?worse|worse things (?:have )?happen(?:ed)?|time heals|what "
        r"doesn't kill|plenty (?:more )?(?:of )?fish in the|when one door closes|(?:he|she|they)(?:'s| is|'re| are) "
        r"in a better place|all's well that ends well|no use crying over|no point (?:in )?crying|crying over spil\w+|"
        r"accidents (?:will |do )?happen|look back (?:on|at) (?:it|this|that|the)(?: \w+){0,2} (?:and|with)(?: \w+)? "
        r"(?:laugh|smile|chuckle)|(?:laugh|smile) about (?:it|this|that)(?: all)? (?:one day|some day|someday|soon|"
        r"later)|right as rain|(?:a )?blessing in disguise|(?:life|the show) (?:goes|must go) on|that's life(?=[.!,])|"
        r"such is life|c'est la vie|it was meant to be|meant to be(?=[.!])|it wasn't meant to be|every (?:ending|end) "
        r"is a (?:new )?(?:beginning|start)|when life gives you|laughter is the best|you(?:'ll| will) (?:soon "
        r")?(?:get over|be over) (?:it|this|him|her)|(?:get|got) over (?:it|him|her|this) (?:soon|quickly|in time)|"
        r"(?:pull|snap)(?:s|ed)? (?:himself|herself|yourself|themselves|out of it)(?: together| out of it)?|man up|"
        r"toughen up|suck it up|move on with (?:your|his|her) life|don't (?:be (?:sad|so sad|upset|down|glum)|cry|let "
        r"it get you down|dwell on)|he(?:'s| is) only (?:a|an) (?:dog|cat|animal)|(?:it|he|she) was (?:just|only) an? "
        r"(?:dog|cat|animal|pet|old \w+)|lived (?:a )?(?:long|good|full) (?:and \w+ )?life|had a good (?:innings|run)|"
        r"you can (?:always )?(?:try again|have another|get another|get a new)|you(?:'re| are) (?:still )?young(?: "
        r"enough)?|plenty of time to (?:have|find|meet)|keep (?:calm|your hair on)(?: and)?",
        0.8,
        advice=_SORRY,
        unless=r"\b(?:people say|say(?:ing)? that|captain obvious|i(?:'m| am) (?:a|just)|i'd|could have been "
        r"worse without|thanks to you|team|match|cheer up the|to cheer (?:him|her|them|you) up|young drivers?|hope to "
        r"put a smile)\b",
    ),
    cue(
        r"(?:but |well, |and )?at least (?:you(?:'re| are|'ve| have| still| can| didn't \w+| got| know| had|'ll| "
        r"will)?|it(?:'s| is| was| wasn't| didn't| happened)|he(?:'s| is| was| had| didn't)|she(?:'s| is| was| had| "
        r"didn't)|they(?:'re| are| were)|nobody|no one|now you|your \w+ (?:is|are|was|were))(?: (?:still|only|just|"
        r"not|now|alive|insured|safe|healthy|young|free|more|some|a|an|the|your|had|have|time|died|was|is|hurt|"
        r"suffer\w*|quick\w*|home|both|all|other|another|enough)){1,3}",
        0.65,
        advice=_SORRY,
        unless=r"\b(?:characters?|percent|%|days?|hours?|so that|let me|minutes|weeks|once|one of|need at least)\b",
    ),
    cue(
        r"(?:a bit|a little|somewhat|rather|just|only) (?:down|blue|low|under the weather|moody|sad)(?: in| these| "
        r"from|[.,;])|(?:plenty of|lots of|many|everyone|everybody|we all|a lot of) (?:\w+ )?(?:feels?|gets?|has|"
        r"have) (?:a (?:bit|little) )?(?:down|sad|low|stressed|tired|blue|bad days)(?: \w+){0,2}|(?:get|getting|do|"
        r"some) (?:some )?(?:fresh air|exercise|sport)(?= (?:and|would|will|helps|might)|[.!])|(?:should|could|must|"
        r"needs to|has to|ought to|just) (?:just )?(?:pull (?:himself|herself|themselves|yourself)|get a grip|get out "
        r"more|think positive|stay positive|smile more|toughen up|calm down|relax)|think positive|positive "
        r"(?:thinking|vibes|attitude)(?: \w+)?|stay positive|good vibes only",
        0.6,
        advice=_SORRY,
        unless=r"\b(?:i|we|server|site|page|network|price|line|result|test|system)\b",
    ),
)

_IDIOMS = (
    cue(
        r"(?:fall|fell|falls|falling|fallen|land|landed) on deaf ears|turn(?:s|ed|ing)? a (?:blind eye|deaf ear)|"
        r"(?:the )?blind leading the blind|(?:are|were|is|being|been) (?:you )?(?:blind|deaf)(?: or (?:what|something|"
        r"blind|deaf|just))|deaf and dumb|dumb and deaf|(?:a |total(?:ly)? |complete(?:ly)? |so |such a |really |"
        r"pretty |kind of |very |too |like (?:a |an )?|sounds |looks |this is |that's |bit )(?:lame|retarded|spastic|"
        r"schizo(?:phrenic)?|psychotic|psycho|bipolar|autistic|demented|senile|crippled|mongoloid|midget|handicapped|"
        r"ocd|lunatics?|madhouse|loony|spaz|nutcase|nutter)(?= (?:excuse|about|attempt|joke|idea|and)|[.,!?;:]|$| on "
        r"(?:this|that|these))|lame (?:excuses?|jokes?|attempt|answer|argument)|(?:mental|lunatic|loony|nut)(?: |"
        r"-)?(?:house|asylum|case|bin)|loony bin|(?:the )?(?:lunatics|inmates) (?:are |have )?(?:running|taken over)|"
        r"crippl(?:ed|ing) (?:by|our|the|us)|(?:kill (?:myself|yourself|ourselves)|slit (?:my|your) wrists|hang "
        r"(?:myself|yourself)|shoot (?:myself|yourself))(?= by| mission|[.,!]| if| over)|(?:commercial|career|"
        r"political|professional) suicide|having a (?:stroke|heart attack|fit|seizure|nervous breakdown|meltdown)|"
        r"(?:gave|gives|give) (?:me|us) a (?:heart attack|stroke)|(?:so|a bit|a little|totally|very|being|am|i'm|bit) "
        r"(?:ocd|bipolar|adhd|dyslexic|schizophrenic)(?= about|[.,!?]| today| with)|(?:like|as) (?:a |the )?(?:cancer|"
        r"lepers?|plague|tumou?rs?|cripples?|schizophrenics?)(?=[.,!?]| on| in| that)|confined to (?:a|your|his|her) "
        r"(?:wheel)?chair|wheelchair[- ]bound|suffers? from (?:autism|deafness|being deaf)|normal (?:people|children|"
        r"kids|customers)(?= (?:don't|do|can|have|would))|(?:third|3rd)[- ]world (?:country|conditions|problems)|"
        r"(?:special|short) bus|what are you, (?:blind|deaf|stupid|crazy)",
        0.7,
        advice=_IDIOM,
        unless=r"\b(?:horse|limp|flame|fire|stem cell|diagnos\w+|doctor|sorry)\b",
    ),
)

# Demands that are fine as such and cruel in an answer to a death or a grave illness.
_STERN = Cues(
    cue(
        r"(?:please |kindly |must |to be )?(?:pay|settle|remit|paid|payable|settled)(?: \w+){0,3} within (?:\w+) "
        r"(?:days?|weeks?|hours?)|to avoid (?:further|legal|any|additional) (?:action|charges?|fees|steps|costs|"
        r"measures|proceedings)|(?:legal|enforcement|debt|further) (?:action|proceedings|collection|collectors?|"
        r"steps)|passes to the estate|(?:late|cancellation|termination|admin\w*|early exit|reminder) (?:fees?|"
        r"charges?|penalt\w+) (?:of|appl\w+|will|is|are|remain\w*|become)|(?:no|without|not make|not making|cannot "
        r"make|can't make) (?:any )?exceptions?|(?:the|our|full) (?:terms|contract|policy|policies|rules|regulations|"
        r"deadline|notice period|fee|balance|fine) (?:still |do |does |are |is |remains? )?(?:apply|applies|due|"
        r"binding|clear|stands?|remain|in force|must be)|remains? (?:due|payable|binding|in force)|count(?:s)? as "
        r"(?:zero|a fail\w*|absen\w+|a no[- ]show|unexcused|failed)|is not (?:an illness|a valid reason|an emergency|"
        r"a reason|grounds|considered|sufficient|our concern|covered by goodwill)|(?:should|must|have to|need to|"
        r"needs to|has to) (?:be )?(?:hand\w*|submit\w*|present\w*|appear|report|attend)(?: \w+){0,3} (?:in person|on "
        r"the day|personally|without delay|immediately)|(?:private|personal) (?:affairs|matters|circumstances|life|"
        r"problems|reasons) (?:around|are|do|cannot|can't|have|is|must|should)(?: \w+)?|(?:upload|send|provide|attach|"
        r"submit|present) (?:the|a|us the|us a|your)(?: \w+){0,2} (?:death certificate|proof of death)(?: in the app| "
        r"immediately| at once| first| or)|only permanent conditions|permanent conditions (?:only|count)|in no case|"
        r"under no circumstances|first[- ]come|(?:in future|next time),? (?:please )?(?:plan|inform|let|cancel|notify|"
        r"book|tell)\w*",
        0.7,
        advice=_EASE,
    ),
)

CUES = Cues(*_PLATITUDES, *COMFORTS, *_IDIOMS, *HARSH, *CALLOUSNESS, *HEARTLESSNESS)
_HUSHES, _DEADLINES = Cues(*HUSHES), Cues(*DEADLINES)

_CONDOLED = (
    "sorry",
    "condolence",
    "sympath",
    "saddened",
    "my heart",
    "our hearts",
    "thoughts are with",
    "apolog",
    "forgive",
)
_DEAF = Wording(
    r"\b(?:deaf|hard of hearing|hearing (?:loss|impaired|aids?)|(?:can't|cannot|can not|don't) (?:hear|speak|use "
    r"(?:the|a|your) (?:phone|telephone|\w+ hotline|hotline)|phone)|stammer\w*|stutter\w*|lost my voice|mute|"
    r"laryn\w+)\b"
)
_BLIND = Wording(
    r"\b(?:blind|(?:visually|sight) impaired|(?:can't|cannot|can not) see|screen ?reader|lost my (?:eye)?sight|guide "
    r"dog)\b"
)
_AT_LEISURE = Wording(r"\b(?:no (?:hurry|rush|pressure)|whenever|take (?:all )?(?:your|the) time|whichever)\b")
_LEAVING = compiled(r"\b(?:sorry|sad) to (?:see|lose) (?:you|him|her|them)\b")
_always, _merry, _stern, _aside = gathered(CUES), gathered(MERRIMENT), gathered(_STERN), gathered(Cues(*ASIDES))
_hushing, _pressing = gathered(_HUSHES), gathered(_DEADLINES)
_taped, _laughing = gathered(RED_TAPE), gathered(GALLOWS)
_by_ear, _by_eye = gathered(BY_EAR), gathered(BY_EYE)
_hinted = hinting(Cues(*FRIVOLITIES), truths(0.35), much=where_hard, score=TELLING)


def find(reading: Reading, options: Any) -> list[Match]:
    """Platitudes and hurtful sayings anywhere; where the customer tells of hardship light, stern or general words, and
    a letter that passes over it.
    """
    found = _sure(reading, options) or unfeeling(reading)
    return found or ([] if felt(reading) else _hinted(reading, options))


def _plainly(reading: Reading, options: Any) -> list[Match]:
    found = _always(reading, options)
    look = seen(reading)
    if GRIEVING.found(look.body) or grave(reading):
        found += _aside(reading, options)
    if not look.customer.known:
        return found
    if _DEAF.found(look.theirs):
        found += _by_ear(reading, options)
    if _BLIND.found(look.theirs):
        found += _by_eye(reading, options)
    merry = [*_merry(reading, options), *_hushing(reading, options)]
    laughing, taped = _laughing(reading, options), _taped(reading, options)
    stern = [*_stern(reading, options), *(() if _AT_LEISURE.found(look.body) else _pressing(reading, options))]
    if not (merry or stern or laughing or taped):
        return found
    said = any(word in _LEAVING.sub("", look.body.plain) for word in _CONDOLED)
    if grave(reading):
        return [*found, *merry, *laughing, *(() if said else [*stern, *taped])]
    if said:
        return found
    if hard(reading):
        return [*found, *merry, *laughing, *taped]
    return [*found, *merry] if max(look.customer.upset, look.customer.complaint) >= _TROUBLED else found


_sure = tempered(_plainly)
_TROUBLED = 0.6  # how upset, or how much of a complaint, makes merry words hurt

CHECK = Check(
    id="tone.insensitive",
    find=find,
    message="“{words}” may hurt somebody who is having a hard time.",
    label="may hurt in a hard time",
    advice="Say that you are sorry, and make the matter light for them.",
    action=Action.HOLD,
    about=__doc__,
)
