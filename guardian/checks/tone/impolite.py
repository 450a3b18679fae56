"""Brusque words: bare orders, a flat “No”, a question that is a reproach.

## Why reconsider
What is quick for the writer is curt for the reader, and a curt answer is the one that is told to others. “Please” and
a reason cost a second.

## Flagged
> Why didn't you just read the manual?
> Send the log. Now would be good.
> I'm not a mind reader.
> No, fill in the form again.

## Better
> Could you tell me which manual you have?
> Could you send me the log? Then I can look at it today.

## Left alone
> No problem, I have changed it for you.
> Please send the log when you have a minute.
> Open the flap, wipe the glass and close it again.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from guardian.checks.alone import forgiven, heard
from guardian.checks.check import Action, Check, Match, Reading
from guardian.checks.clipped import clipped
from guardian.checks.cues.backtalk import BACKTALK
from guardian.checks.cues.bluntness import BLUNTNESS, SNEERS
from guardian.checks.cues.brusque import SNUBS
from guardian.checks.cues.curtness import BARE, CURT
from guardian.checks.cues.gruffness import GRUFFNESS
from guardian.checks.cues.orders import FULL, ORDERS, SOFT, WITHOUT
from guardian.checks.cues.snappishness import SNAPPISHNESS
from guardian.checks.gather import gathered, scored
from guardian.checks.hinting import hinted
from guardian.checks.insight import seen
from guardian.checks.match import Cues, cue, trimmed
from guardian.checks.wishes import fact_asked
from guardian.checks.wording import Wording

_START = r"(?:^|(?<=[.!?] )|(?<=[.!?:]\n)|(?<=\n)|(?<=[,;:] ))"
_REASON = "Give the no with its reason and the next best thing: “I can't …, because …; what I can do is …”"
_ASK = "Ask without the reproach: “Could you tell me …? Then I can …”, instead of “{words}”."


def _please(slots: Mapping[str, str]) -> str:
    asked = slots["asked"][:1].lower() + slots["asked"][1:]
    return f"Ask for it: “Could you {trimmed(asked, 70)}? Then I can …”"


CUES = Cues(
    # Orders.
    cue(
        rf"{FULL}(?:now |just |then |so |again: )?(?:send (?:me |us |it |the |your |a |over )|provide |give (?:me|"
        rf"us) |"
        r"tell (?:me|us) |answer (?:me|my|the|our) |explain (?:to (?:me|us)|why|yourself) |fix (?:it|this|that|"
        r"your) |get (?:it|that|this|"
        r"me|us) |do (?:it|that|this) |pay (?:it|up|the|now|your) |prove (?:it|that) |resend |submit |forward |"
        r"respond |reply |state |"
        r"supply |fill |hand )[^.!?\n]{0,60}(?:\bnow\b|immediately|at once|right away|asap|today|this instant|"
        r"straight away|without "
        r"(?:further )?delay|and be quick|or (?:else|i|we|it|you|nothing)\b|properly this time|this time|correctly)",
        0.7,
        advice=WITHOUT,
        unless=SOFT,
    ),
    cue(
        rf"{FULL}(?P<asked>(?:send|provide|give|resend|submit|supply|forward|state) (?:me |us )?(?:the|a|your|it|"
        rf"all|both|every|more) "
        r"[^.!?,;:\n]{2,40})(?=\.)",
        0.4,
        advice=_please,
        unless=SOFT,
    ),
    cue(
        r"(?:now|today|yesterday|this (?:week|year|century)|sooner|some ?time (?:today|this (?:week|year|"
        r"century))|before (?:christmas|"
        r"i retire|the end of the century)|quickly|tomorrow at the latest)(?:,)? (?:would|will) (?:be|do)(?: "
        r"(?:good|great|nice|"
        r"fine|perfect|lovely|ideal|appreciated|helpful))?(?=[.!])|preferably (?:today|now|this (?:week|year|"
        r"century)|before)|chop[- "
        r"]chop|(?:make|be) (?:it )?(?:quick|snappy) about it|(?:and )?make it (?:quick|snappy|fast)|hurry up|get "
        r"a move on|get on with "
        r"it|(?:what|what's) (?:is )?taking (?:you )?so long|on the double|jump to it|hop to it",
        0.75,
        advice=WITHOUT,
        unless=r"\b(?:if (?:now|today)|whether|would (?:now|today) (?:be|work)|sorry|suit)\b",
    ),
    # A flat no.
    cue(
        rf"{FULL}(?:no|nope|nah|wrong|false|incorrect|nonsense|rubbish|not true|negative|impossible|absolutely "
        rf"not|certainly not|"
        r"of course not|not happening|forget it|no way|no chance|out of the question|denied|rejected|"
        r"never), (?:come|"
        r"read|go|send|get|do|use|fill|wait|try|ask|call|look|pay|bring|you (?:can't|cannot|may not|must|need|"
        r"have|will|won't|"
        r"should)|it(?:'s| is) not|that(?:'s| is) not|we (?:don't|do not|won't|will not|can't|cannot|are not|"
        r"aren't))",
        0.55,
        advice=_REASON,
        unless=r"\b(?:no\. \d|because|sadly|unfortunately|sorry|afraid|but|instead|worry|problem|need to|hurry)\b|"
        r"\bno\.? ?\d",
    ),
    cue(
        rf"{FULL}(?:no|nope|nah|wrong|false|incorrect|denied|rejected|impossible|never|absolutely not|certainly "
        rf"not)(?=[.!])",
        0.4,
        advice=_REASON,
    ),
    cue(
        r"(?:not going to happen|not gonna happen|forget (?:about )?it(?=[.!])|in your dreams|dream on|keep "
        r"dreaming|when (?:hell|pigs)"
        r" \w+|over my dead body|(?:and )?that(?:'s| is) (?:final|that)(?=[.!\n]|$)|end of (?:story|discussion|"
        r"conversation|the "
        r"matter)|full stop(?=[.!\n]|$)|period(?=[.!]\n|[.!]$)|my answer is (?:still )?no|the answer is (?:still |"
        r"simply |just )?no"
        r"(?=[.!]|, and)|what part of (?:no|\w+) (?:don't|do not|didn't)|no means no|don't even (?:ask|try|think))",
        0.7,
        advice=_REASON,
        unless=r"\b(?:sorry|because|afraid|punctuation|sentence)\b",
    ),
    # Questions that reproach.
    cue(
        r"why (?:did|do|are|were|have|has|could|must|should|is|can|don't|didn't|won't|can't|couldn't|"
        r"haven't|aren't|wouldn't|"
        r"not)(?:n't| not)? ?(?:you|u)?(?: (?:not|just|simply|even|ever|always|still|actually|keep|so|never|only|"
        r"not just|go|first)){1,3}"
        r"(?: \w+){1,3}|why (?:didn't|don't|can't|couldn't|haven't|won't|wouldn't|aren't) you(?: \w+){1,3}|why "
        r"(?:should|would|must) "
        r"(?:i|we|anyone|anybody)(?: \w+){0,3}|why (?:on earth|in (?:the world|heaven's name|god's name)|the "
        r"heck)(?: \w+){1,3}|how come "
        r"you(?: \w+){1,3}",
        0.6,
        advice=_ASK,
        unless=r"\b(?:why don't you (?:go ahead|share|send|try|give|let|call|come|ask)|why not just|ask(?:ed)? "
        r"(?:yourself|me|us)? ?why|wonder\w*|see why|know why|explain why|understand why|sorry|ourselves|tell you "
        r"why|reason why|question why|why don't (?:you|we) (?:join|come|drop|give|let|try our|take)|why don't we)\b",
    ),
    cue(
        r"(?:did|do|have|can|could|are|were|will|would)(?:n't)? you (?:even|seriously|honestly|really (?:not|"
        r"think|believe|expect)|"
        r"not (?:read|see|know|think|understand|just|even|bother)|just (?:not|read))(?: \w+){0,3}\?|(?:can't|couldn't|"
        r"didn't|don't|haven't|won't) you (?:just|even|simply|read|see|think|look|wait|count|listen|understand|"
        r"tell|use|at least)(?: "
        r"\w+){0,3}|(?:do|does) (?:i|this|that|we|it) (?:really )?look like(?: \w+){1,3}|(?:what|who) (?:exactly |"
        r"the \w+ |on earth |in "
        r"the world )?(?:made you think|gave you (?:the|that) idea|do you (?:want|expect|think)(?: (?:me|us|from|i|we|"
        r"you|this|to|is))?|did you (?:expect|think)|are you (?:talking about|on about|trying to|even|thinking|"
        r"expecting)|told you "
        r"(?:that|to)|said (?:that|you|anything)|asked you|gave you (?:permission|the right)|is your (?:problem|"
        r"point))(?: \w+){0,2}|"
        r"what(?:'s| is) (?:your|the) (?:problem|point|issue|big deal|hold-up|matter with you)(?: \w+)?(?=\?)|"
        r"since when(?: \w+){0,3}|"
        r"says who|who cares|who asked|(?<=[.!?] )(?:and|so)\?|so what\?|what (?:now|is it (?:now|this time|"
        r"again))\?|what else\?|"
        r"(?:are we|is that|are you) (?:done|finished|quite (?:done|finished)|happy now|satisfied now)(?: now| "
        r"yet)?\?|is (?:it|that) (?:really "
        r"|so |that |really so |too )?(?:hard|difficult|much to ask|complicated) (?:to|for)(?: \w+){0,3}|how "
        r"(?:dare|many times)(?: \w+){0,2}",
        0.55,
        advice=_ASK,
        unless=r"\b(?:what do you think\b|what do you want (?:me|us) to (?:do|send|keep|change) (?:first|with)|"
        r"sorry|could you "
        r"actually see|do you really (?:need|want) (?:it|the) (?:by|today)|have you ever (?:tried|used|had|been|"
        r"changed)|would you really "
        r"like|love|glad|have you actually received|did you actually receive|really (?:nice|kind)|want from us\?)\b",
    ),
    # Not my job.
    cue(
        r"(?:i(?:'m| am)|we(?:'re| are)|this is|it(?:'s| is)|that's)(?: \w+)? not (?:running |here as |exactly "
        r")?(?:a|your|the|some kind of|"
        r"an)(?: \w+){0,2} (?:mind[- ]?readers?|secretar(?:y|ies)|baby-?sitters?|servants?|maids?|mother|mum|mom|"
        r"nann(?:y|ies)|assistants?|"
        r"slaves?|butlers?|waiters?|charit(?:y|ies)|hotel|library|kindergarten|day ?care|taxi(?: service)?|"
        r"therapists?|delivery "
        r"service|call cent(?:er|re)|information (?:desk|service|bureau)|help ?desk|personal \w+|google|"
        r"encyclop\w+|search engine|nursery|"
        r"restaurant|bank|post office|wizards?|magicians?|travel agen\w+|lost and found|counsel\w+|psychologists?|"
        r"fortune[- ]tellers?|"
        r"machines?|robots?|dog|doormat|errand \w+|it department|translation (?:service|bureau)|supermarket|"
        r"playground|circus|zoo|"
        r"discount(?:er| store| shop)?|bazaar|flea market|democracy|debate club|wish list|concierge)(?:,? (?:are|"
        r"is) (?:we|it|this|i))?|not "
        r"a [\w-]+ service, are we",
        0.8,
        advice=WITHOUT,
        unless=r"\b(?:sorry|afraid|doctor|lawyer|so (?:please|don't) take|licensed|legal advice)\b",
    ),
    cue(
        r"(?:not|isn't|hardly|nor is it) (?:really )?(?:my|our) (?:job|task|duty|place) to(?: \w+){0,3}|(?:i|we) "
        r"(?:don't|do not|haven't|have "
        r"not|haven't got|really don't|simply don't|hardly) (?:have |got )?(?:all (?:day|night|week)|(?:the "
        r")?time for (?:this|that|"
        r"your|such|games|nonsense)|time to (?:explain|discuss|argue|hold|chat|play|waste|answer every|go through|"
        r"deal))(?: \w+){0,2}|(?:i|"
        r"we)(?:'ve| have|'ve got| have got)? (?:better|other|more important|bigger|real) (?:things|work|problems|"
        r"matters|fish|customers)"
        r"(?: to (?:do|fry|attend|solve|deal|worry))?|(?:do|look|find|work|sort|figure|google|check|read|see|fix) "
        r"(?:it|that|this|them)"
        r"(?: up| out)? (?:yourself|for yourself|on your own)|do your own|help yourself(?=[.!])|(?:use|try) "
        r"(?:the|your|a) (?:search(?: "
        r"(?:function|bar|box|engine))?|eyes|head|brain|google|dictionary|common sense)(?=[.!,]| before| next| "
        r"first| like)|look it up"
        r"(?=[.!])|google (?:it|that)|(?:open|use) your eyes",
        0.65,
        advice="Give the first step here: “In short: …; the details are behind this link: …”",
        unless=r"\b(?:if you (?:prefer|like|want|wish|can)|you can|you could|i'll|we'll|i will|we will|happy to|"
        r"can do (?:it|that|this) yourself|"
        r"coffee|buffet|biscuits|easily|save|you may)\b",
    ),
    *ORDERS,
    *CURT,
    *SNUBS,
    *GRUFFNESS,
    *SNAPPISHNESS,
    *SNEERS,
    *BACKTALK,
    cue(rf"{FULL}(?:why|what|how|who|where)(?= )(?=[^?\n]{{1,80}}\?)", 0.08),
)

_BARE = Cues(*BARE)
_HELPED = -5.0  # log-odds from which on a letter helps so much that a weak finding is forgiven
_COURTESY = 1.0  # of `_curt`, that is no hint yet
_MUCH, _MORE, _ASKED = 2.5, 1.5, 0.6  # in few words, in others, and what is left where only a fact was asked
_SHORT = 16  # words: in so few, one bare order is the whole tone
_COURTEOUS = Wording(
    r"\b(?:please|thank\w*|sorry|apolog\w*|kind\w*|could you|would you|glad\w*|happy|welcome|hope|wish\w*|enjoy|"
    r"regards|help\w*|shall (?:i|we)|yes|"
    r"i(?:'ll|'ve| will| have| can)|we(?:'ll|'ve| will| have| can))\b"
)


def _curt(reading: Reading) -> float:
    """How much bare orders count: most in a few words with no courtesy among them."""
    if _COURTEOUS.search(seen(reading).body):
        return 0.4
    much = _MUCH if len(reading.body.words) <= _SHORT else _MORE
    return _ASKED * much if fact_asked(reading) else much


def _blunt(reading: Reading) -> float:
    """How much hints of bluntness count: in a few words without courtesy, and where nobody is helped."""
    return max(heard(reading), _curt(reading) - _COURTESY)


_sure, _bare = gathered(CUES, at=0.8), gathered(_BARE, at=0.62, sharpen=_curt)
_hinted = hinted(Cues(*BLUNTNESS), much=_blunt)


def find(reading: Reading, options: Any) -> list[Match]:
    """Orders and questions that are curt anywhere; bare orders in a letter without courtesy, and bare words in an
    answer.
    """
    found = forgiven([*_sure(reading, options), *_bare(reading, options)], reading, _HELPED)
    if found or not seen(reading).customer.known:
        return found
    return [*_hinted(reading, options), *clipped(reading)]


CHECK = Check(
    id="tone.impolite",
    find=find,
    message="“{words}” may come across as curt.",
    label="sounds curt",
    advice="Say it with “please” or “could you”, and with the reason.",
    action=Action.HOLD,
    score=scored("tone.impolite", CUES),
    about=__doc__,
)
