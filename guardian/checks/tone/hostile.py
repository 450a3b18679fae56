"""Anger or contempt aimed at the reader: insults, threats, sneers, orders in the tone of a reprimand.

## Why reconsider
A letter stays, and is read again. Anger in it ends the relationship, and what was right in it is no longer heard.

## Flagged
> This is ridiculous, stop wasting our time.
> You people are impossible.
> Are you stupid?
> Spare me the excuses.

## Better
> I want to get this right with you; the one thing I still need is the serial number.

## Left alone
> That delay is ridiculous and it is our fault.
> You are not stupid at all: the page is badly made.
> A hostile takeover notice was sent to all shareholders.
"""

from __future__ import annotations

from typing import Any

from guardian.checks.check import Action, Check, Match, Reading
from guardian.checks.contempt import despising
from guardian.checks.cues.affronts import AFFRONTS
from guardian.checks.cues.attacks import ATTACKS
from guardian.checks.cues.disdain import DISDAIN
from guardian.checks.cues.menaces import MENACES
from guardian.checks.cues.reprimand import COOL, FACT, FLAWS, JUDGING, OURS, REPRIMANDS, SOFT
from guardian.checks.cues.scorn import SCORN
from guardian.checks.cues.threats import THREATS
from guardian.checks.gather import gathered
from guardian.checks.hinting import KINDLY, TELLING, hinting, tempered
from guardian.checks.insight import seen
from guardian.checks.leverage import threats
from guardian.checks.match import I_WE, Cues, cue
from guardian.checks.wording import Wording

_INSULT = (
    r"(?:idiots?|stupid|morons?|dumb|imbeciles?|fools?|foolish|pathetic|clueless|incompetent|useless|lazy|"
    r"ignorant|liars?|dishonest|"
    r"crazy|insane|ridiculous|disgusting|delusional|hopeless|worthless|childish|a joke|a disgrace|an "
    r"embarrassment|annoying|a waste|"
    r"scum|trash|hypocrites?|cowards?|unprofessional|impossible|arrogant|rude|a liar|an idiot|a fool|a "
    r"moron|jerks?|a jerk|losers?|a loser)"
)

CUES = Cues(
    cue(
        rf"you(?:'re| are|r)? (?:all |just |such |so |really |simply |being |clearly |obviously |both |"
        rf"either |a bunch of ){{0,3}}(?:a |an )?(?<!not )(?:\w+ )?{_INSULT}",
        advice=COOL,
        unless=r"\b(?:not|never|aren't|don't think|feel like|don't feel)\b",
    ),
    cue(
        rf"are you (?:really |all |just |completely |actually )?(?:that |so )?(?:a |an )?{_INSULT}(?=[?! "
        rf"])|are you (?:kidding|joking|serious|blind|deaf|out of your mind)",
        advice=COOL,
    ),
    cue(
        r"you people|people like you|your kind(?= (?:of people|always|never)|[!?])|(?:you|u) (?:idiots?|"
        r"morons?|clowns?|fools?|losers?)",
        advice=COOL,
        unless=r"\b(?:help|meet|thank|glad|grateful|lucky|need more)\b",
    ),
    cue(
        r"stop (?:wasting|whining|complaining|lying|bothering|harassing|being|making (?:excuses|up)|"
        r"playing|pretending|this nonsense)(?: \w+){0,2}",
        0.85,
        advice=COOL,
        unless=r"\b(?:i'll|we'll|i will|we will|we should|we must|we need to|i should)\b",
    ),
    cue(
        r"(?:a (?:complete |total |huge |utter |big )?waste|wasting) of (?:my|our|everyone's) (?:time|"
        r"money|energy)|waste (?:my|our) time",
        0.85,
        advice=COOL,
        unless=r"\b(?:sorry|your time|apologi[sz]e|don't want|didn't want)\b",
    ),
    cue(
        r"shut up|good riddance|drop dead(?=[.!])|(?:^|(?<=[.!?] )|(?<=\n))(?:please |just |now "
        r"){0,2}(?:go away|get lost)(?=[.!,])|go to hell|screw you|f(?:\*+|u)ck you|up yours|get out of "
        r"here|piss off|bugger off|mind your own business|none of your business",
        1.0,
        advice=COOL,
    ),
    cue(
        r"(?:don't|do not) (?:come crawling back|even think|ever (?:write|contact|call|email)|you dare|"
        r"play (?:dumb|games))|how dare you|who do you think you are|what(?:'s| is) wrong with you|what "
        r"(?:were|are) you (?:even )?thinking",
        advice=COOL,
    ),
    cue(
        r"spare (?:me|us) (?:the|your)(?: \w+)?|cut the (?:crap|nonsense|excuses)|save (?:me|us) the "
        r"(?:excuses|drama|lecture)|(?:no more|enough of (?:your|these)|enough with (?:your|the)|tired of "
        r"(?:your|these)|sick of (?:your|this)|time for) (?:\w+ )?excuses",
        advice=COOL,
        unless=r"\bwe (?:have|make)\b",
    ),
    cue(
        r"(?:your|these|this|those) (?:so-called|pathetic|ridiculous|absurd|stupid|idiotic|childish|lame|"
        r"nonsensical|sorry|laughable|endless|silly|dumb|amateur|amateurish|half-baked|shoddy|subpar|"
        r"lackluster|lacklustre|mediocre|feeble|abysmal|dismal|outrageous|appalling|disgraceful) (?:\w+)",
        0.8,
        advice=FACT,
        unless=OURS,
    ),
    cue(
        r"(?:this|that|it|what you (?:did|wrote|sent)|your \w+|your \w+ \w+)(?:'s| is| was| has been) "
        r"(?:just |simply |absolutely |completely |totally |utterly |frankly |quite |nothing short of |"
        r"nothing but |beyond |clearly |truly |downright |entirely |wholly |becoming |both |not only "
        r"){0,3}(?:ridiculous|pathetic|absurd|laughable|disgraceful|outrageous|idiotic|stupid|nonsense|"
        r"rubbish|garbage|trash|shameful|insulting|unacceptable|inexcusable|appalling|abysmal|atrocious|"
        r"inadequate|subpar|deplorable|embarrassing|a joke|a disgrace|a disaster|a mess|unprofessional|"
        r"incompetent|lackluster|mediocre|amateurish|sloppy|alarming|baffling|infuriating|intolerable|no "
        r"longer excusable|beyond me|careless|reckless)",
        0.75,
        advice=FACT,
        unless=(
            r"\b(?:(?:ridiculous|absurd|unacceptable|outrageous|shameful|embarrassing|disgraceful) (?:that (?:a|an|"
            r"the|it|we|our|this)|how long|for a)|"
            r"our (?:fault|mistake|side|part|end|error|responsibility|service)|we (?:are|were|should|"
            r"failed|let|did|have)|sorry|apologi[sz]e|i (?:agree|understand|know|see)|you(?:'re| are) "
            r"right|ours|(?:can|could) only agree|to use your|you had to|our (?:\w+ ){0,2}(?:answer|reply))\b"
        ),
    ),
    cue(
        r"(?:i|we) (?:am|are|was|were|'m|'re) (?:\w+ )?(?:appalled|disgusted|fed up|sick (?:and tired )?of|"
        r"tired of|done with|not impressed|unimpressed|astounded|baffled|dismayed|outraged|furious|"
        r"insulted|flabbergasted|exasperated|disappointed (?:by|in|with|at) (?:you|your|the way you))(?: "
        r"\w+)?",
        0.75,
        advice=FACT,
        unless=r"\b(?:ourselves|our own|myself)\b",
    ),
    cue(
        r"(?:i(?:'ve| have) (?:never|rarely|seldom) (?:seen|met|encountered|read|heard|dealt)(?: \w+){0,2} "
        r"(?:such|so|worse|less))(?: \w+)?",
        0.7,
        advice=FACT,
        unless=r"\b(?:nice|kind|good|great|patient|lovely|helpful|beautiful|wonderful)\b",
    ),
    cue(
        r"(?:can't|cannot|couldn't|can not) (?:even )?follow (?:\w+ )?(?:instructions|steps)|suggest (?:that )?you "
        r"learn|(?:i|we) have better things to do|(?:do your (?:job|homework|research)|(?<!hard to )(?<!easy to "
        r")learn (?:to|how to) (?:read|write|listen|do your|spell|follow)|get your act together|pull yourself "
        r"together|grow up|get real|get over yourself|step up your game|know your place|use your (?:brain|head)|pull "
        r"your weight|get a (?:life|clue)|think before you)",
        0.85,
        advice=COOL,
        unless=r"\b(?:learn how to (?:read|write) (?:data|files?|to|from|sql|code))\b",
    ),
    cue(
        r"(?:assuming|provided|if|unless|hopefully|hope|wonder if|presuming|find(?:s)? you)(?: that)?,? "
        r"(?:you(?:'re| are)? |that's |that isn't |it's |it isn't |this isn't |this (?:is|email|mail|"
        r"message) |of course ){0,3}(?:even |actually |at all |not |ever |finally |somewhat "
        r"){0,3}(?:capable of|capable|know how|can manage|can handle|competent|bothered|able to (?:handle|"
        r"comprehend|grasp|understand|manage|follow|read)|beyond your|too (?:much|hard|difficult|"
        r"complicated|complex)(?: \w+)? for (?:you|someone))",
        0.75,
        advice=COOL,
        unless=r"\b(?:i (?:can|could|will)|we (?:can|could|will)|happy to|glad to|let me know)\b",
    ),
    cue(
        r"(?:your|this) (?:utter |complete |sheer |total |blatant |apparent |obvious |profound |glaring |"
        r"usual |continued |continuous |ongoing |constant |consistent |evident |clear )(?:incompetence|"
        r"ignorance|arrogance|negligence|stupidity|laziness|nonsense|disregard|disrespect|inability|"
        r"failure|lack|oversight|disconnect|misunderstanding|neglect|carelessness|errors?|mistakes?)",
        0.85,
        advice=FACT,
    ),
    cue(
        r"your (?:\w+ )?(?:incompetence|arrogance|stupidity|nonsense|audacity|ego|attitude|drama|whining|"
        r"rants?|tantrums?|antics|ineptitude|insolence|hypocrisy|condescension|sarcasm|sanctimony|naivety|"
        r"naïveté|apathy|theatrics|hostility)",
        0.8,
        advice=FACT,
        unless=r"\b(?:great|positive|good|love|kind|appreciate your|thank)\b",
    ),
    cue(
        rf"{I_WE} (?:have had enough|had enough) of (?:you|people like|your)|(?:we|i) (?:will|'ll|shall) "
        rf"(?:sue|destroy|ruin|make you (?:pay|regret)|see you in court|report you)|you(?:'ll| will) "
        rf"(?:regret|be sorry|pay for) (?:this|that|it)?|(?:or else(?=[.!\n]|$))|face (?:the "
        rf")?(?:consequences|legal action)|(?:this is|consider this) (?:your|a|my) (?:final|last) warning",
        0.8,
        advice=COOL,
    ),
    cue(
        r"(?:maybe|perhaps),? (?:you(?:'re| are| should| just| can| could|'d)?|it's time you|if you(?:'d)?|"
        r"next time you(?:'ll)?|someone) (?:\w+ ){0,2}(?:not cut out|rethink|reconsider (?:your|whether)|"
        r"find (?:another|a different)|start (?:by )?(?:doing|reading|listening|paying|thinking)|stick to|"
        r"learn|stop|spend less|focus(?:ed)? (?:more |less )?on|put (?:some|more|in)|try (?:reading|"
        r"listening|doing|thinking|focusing)|spent less|bothered|pay(?:ing)? attention|leave (?:it|this) "
        r"to)",
        0.75,
        advice=COOL,
    ),
    *AFFRONTS,
    *ATTACKS,
    *DISDAIN,
    *SCORN,
    *THREATS,
    cue(
        r"(?:negligence|incompetence|carelessness|sloppy|excuses?|shoddy|disregard|inadequate|lackluster|"
        r"lacking|disappoint(?:ed|ing|ment)|failures?|failed)",
        0.15,
        unless=OURS,
    ),
    *REPRIMANDS,
    cue(r"(?:you|your|yours|yourself)", 0.03),
)

_SMALL, _JUDGING = Cues(*SOFT), Cues(*FLAWS, *JUDGING)
_WARM = Wording(
    r"\b(?:thank\w*|thanks|grateful|gratitude|appreciat\w+|valued?|valuable|glad|happy to|pleas(?:ed|ure)|"
    r"look(?:ing)? forward|wonderful|"
    r"excellent|great (?:job|work)|confident|excited|delighted|kind(?:ly|ness)?|together|support you|hope "
    r"you(?:'re| are)|welcome|sorry|"
    r"apolog\w+|at your convenience|insightful|thoughtful|admire|expertise|well done)\b"
)


def _unthanked(reading: Reading) -> float:
    """Small reproaches weigh less with every warm word of the letter."""
    return 1.0 / (1.0 + 0.6 * min(4, sum(1 for _ in _WARM.finditer(seen(reading).body))))


_sure, _small = tempered(gathered(CUES, at=0.9)), tempered(gathered(_SMALL, at=0.58, sharpen=_unthanked))
_hinted = hinting(Cues(*MENACES), unless=KINDLY, score=TELLING)


def find(reading: Reading, options: Any) -> list[Match]:
    """Open attacks; small reproaches, where they are many and nothing is warm; low threats, where nothing helps."""
    found = [*_sure(reading, options), *_small(reading, options), *threats(reading)]
    return found or _hinted(reading, options)


CHECK = Check(
    id="tone.hostile",
    find=find,
    message="“{words}” may feel like an attack.",
    label="sounds hostile",
    advice="Say what happened and what you need, without judging the person.",
    action=Action.HOLD,
    score=despising("tone.hostile", CUES, _JUDGING, trust=0.3),
    about=__doc__,
)
