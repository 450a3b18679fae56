"""Closing the door: brushing the matter off, or handing it back, with no way forward.

## Why reconsider
“There is nothing we can do” ends the conversation while the customer still has the problem. A clear no is fine; it
needs a reason and the next best thing that you, or somebody you name, can do.

## Flagged
> There is nothing we can do about that.
> That's not my department.
> It is what it is.
> You will just have to live with it.

## Better
> I can't undo it, but here is what I can do today: I send you a new one.
> Billing decides that; I have asked Ruth there to write to you by noon.

## Left alone
> There is nothing you need to do.
> There is nothing we can do on the old server, but I can move you to the new one today.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from guardian.checks.alone import alone, forgiven, heard
from guardian.checks.check import Action, Check, Match, Reading
from guardian.checks.contempt import despising
from guardian.checks.cues.brushoff import BRUSH_OFFS
from guardian.checks.cues.doors import DOORS
from guardian.checks.cues.finalities import FINALITIES
from guardian.checks.cues.indifference import INDIFFERENCE
from guardian.checks.cues.platitudes import PLATITUDES
from guardian.checks.cues.rebuff import REBUFFS
from guardian.checks.cues.shrugs import SHRUGS
from guardian.checks.cues.trivialities import TRIVIALITIES
from guardian.checks.cues.unconcern import UNCONCERN
from guardian.checks.cues.worldly import WORLDLY
from guardian.checks.gather import gathered
from guardian.checks.helpful import signs
from guardian.checks.hinting import hinted
from guardian.checks.insight import seen
from guardian.checks.match import CANT, I_WE, Cues, cue, trimmed
from guardian.checks.unmoved import unmoved

_WAY_OUT = r"\b(?:but|however|instead|except|other than|unless|until|though|although|what (?:i|we) can)\b"


def _next_best(slots: Mapping[str, str]) -> str:
    rest = trimmed(slots.get("rest") or "", 60)
    about = f" {rest}" if rest.split(" ")[-1] not in ("", "that", "this", "it") else ""
    return f"Say what you can do: “I can't change that{about}, because …; what I can do today is …”"


_HAND_ON = "Say who can help and that you have told them: “… looks after this; I have asked her to write to you by …”"
_CARE = (
    "Say what it means to them, then what you will do: “I see this leaves you with …; I will …”, instead of “{words}”."
)

CUES = Cues(
    cue(
        rf"(?:there(?:'s| is)|there(?:'s| is) (?:really|simply|just)) (?:nothing|not (?:much|a lot)|little) (?:more "
        rf"|else |that ){{0,3}}{I_WE} (?:can|could) (?:do|offer|say|add)(?: "
        rf"(?P<rest>(?:about|for|on|to|regarding)[^.!?;,\n]{{2,60}}))?",
        advice=_next_best,
        unless=_WAY_OUT,
    ),
    cue(
        rf"{I_WE} {CANT} (?:do anything|help (?:you )?(?:with (?:that|this|it)|there|any further|further)|be of "
        rf"(?:any )?(?:further )?(?:help|assistance))(?P<rest>)",
        0.7,
        advice=_next_best,
        unless=_WAY_OUT + r"|\buntil\b|\bif you\b|\bwithout\b",
    ),
    cue(r"nothing (?:more |else )?(?:can|could) be done(?P<rest>)", 0.85, advice=_next_best, unless=_WAY_OUT),
    cue(
        r"(?:(?:that's|that is|it's|it is|this is|is) (?:simply |just |really )?(?:not|none of)|(?:isn't|aren't)) "
        r"(?:my|our) (?:department|job|concern|business|problem|responsibility|area)",
        0.85,
        advice=_HAND_ON,
        unless=r"\b(?:but|however|i have asked|i've asked|i asked|i'll|i will)\b",
    ),
    cue(
        r"(?:not|none of|nor|neither|hardly|isn't) (?:really )?(?:our|my) (?:problem|concern|business)",
        0.8,
        advice=_HAND_ON,
    ),
    cue(r"(?:it is|it's|that is|that's) what it is", advice=_CARE),
    cue(
        r"(?:that's|that is|this is) (?:just |simply )?(?:how|the way) (?:it|things|they|we|life|this|that|the \w+|"
        r"these things|systems?|business|contracts?|insurance|prices|rules)(?: \w+){0,2} "
        r"(?:go|goes|is|are|works?|do|does)(?=[.!,;\n]|$)",
        0.6,
        advice=_CARE,
        unless=r"\b(?:here is|here's|good|great|glad)\b",
    ),
    cue(
        r"(?:that's|that is|this is|those are|these are) (?:just |simply )?(?:(?:our|the|company) "
        r"(?:policy|policies|rules?))(?=[.!\n]|$)",
        0.8,
        advice=(
            "Give the reason behind the rule, and what is possible within it: “The reason is …; what I can do is …”"
        ),
    ),
    cue(
        r"(?:rules|policy) (?:are|is) (?:rules|policy)|no means no|no exceptions(?=[.!\n]|$)|(?:won't|will "
        r"not|don't|do not|cannot|can't) (?:make|be making) (?:any )?exceptions?",
        0.8,
        advice=(
            "Give the reason behind the rule, and what is possible within it: “The reason is …; what I can do is …”"
        ),
    ),
    cue(
        r"you(?:'ll| will) (?:just |simply )?(?:have|need) to (?:live|deal|cope|put up|make do|manage) with(?: "
        r"\w+)?|you(?:'ll| will) get (?:used to|over)(?: \w+)?|(?:just |simply )(?:deal with it|get over it|live with "
        r"it|get used to it)|(?:deal with it|get over it)(?=[.!])",
        advice=_CARE,
    ),
    cue(
        r"(?:take|leave) it or (?:leave|take) it|like it or (?:not|lump it)|if you (?:don't|do not) like it",
        advice=_CARE,
        unless=r"\b(?:return|refund|send it back|exchange|switch|undo|change it)\b",
    ),
    cue(
        r"(?:(?:i|we) (?:don't|do not|couldn't|could not) (?:really |honestly )?care(?! of| for| about the "
        r"colou?r)|who cares(?=[?!])|so what(?=[?!]))(?! so much| whether| which)|(?:^|(?<=[.!?] )|"
        r"(?<=\n))whatever(?=[.!,])",
        0.85,
        advice=_CARE,
        unless=r"\b(?:don't|do not) care (?:about )?(?:which|when)\b",
    ),
    cue(
        r"(?:there(?:'s| is)|there really is|is) (?:really |simply |absolutely )?no (?:point|use|sense) (?:in "
        r")?(?:writing|asking|calling|complaining|arguing|discussing|contacting|trying|chasing)",
        advice=_CARE,
    ),
    cue(
        rf"{I_WE} (?:now )?(?:consider|regard|deem|view) (?:this|the|your) (?:\w+ )?(?:matter |case |ticket "
        rf"|complaint |issue |subject )?(?:as )?closed|(?:this|the) (?:matter|case|discussion|"
        rf"subject|topic|conversation) is (?:now |hereby )?(?:closed|over|settled)",
        0.7,
        advice=("Leave the door open: “If anything in this is not right for you, write to me and I will look again.”"),
        unless=(r"\b(?:resolved|refunded|if (?:you|there|anything)|let me know|reopen|please|once|when|because)\b"),
    ),
    cue(
        rf"{I_WE} (?:don't|do not|won't|will not|cannot|can't|are not going to|refuse to) (?:go into|look "
        rf"into|discuss|debate|argue|respond to|answer|enter into|comment on|deal with|handle|entertain) "
        rf"(?:this|that|such|individual|any|these|it)(?: \w+){{0,2}}",
        0.65,
        advice=_next_best,
        unless=_WAY_OUT + r"|\b(?:yet|because|by phone|over the phone)\b",
    ),
    cue(
        r"(?:please )?(?:do not|don't|refrain from) (?:contact|contacting|write|writing|call|calling|"
        r"e-?mail|e-?mailing|bother|bothering|ask|asking)(?: to)? (?:us|me|again|our|individual|any)(?: \w+)?",
        0.65,
        advice=(
            "Say when they will hear from you, so that they need not ask: “I'll write to you on … with the state.”"
        ),
        unless=(
            r"\b(?:hesitate|need|unless|from this|on this address|by phone|if you|you don't|you do not|"
            r"scam\w*|fraud\w*|phish\w*)\b"
        ),
    ),
    cue(
        r"refrain from (?:further |any |making |sending |posting ){1,3}(?:\w+)",
        0.65,
        advice="Say when they will hear from you, so that they need not ask.",
    ),
    cue(
        r"(?:find|look|search|google|figure) (?:it |that |this )(?:up |out )?(?:yourself|on your own)|figure it "
        r"out(?=[.!]|$)|google (?:it|is your friend)|rtfm|lmgtfy",
        0.85,
        advice="Give the first step here, and the link after it.",
        unless=r"\b(?:we'll|we will|i'll|i will|help|together|let's|we can|i can|trying to|us)\b",
    ),
    cue(
        r"(?:just |simply |you can always |go )?(?:read|check|see|consult|rtfm) the (?:manual|docs|"
        r"documentation|faqs?|terms|website|fine print)(?=[.!\n]|$)",
        0.55,
        advice=("Give the answer in a line, and the page for the rest: “In short: …; the details are on page …”"),
        unless=(
            r"\b(?:please|you can|here|for (?:more|details|the)|to (?:see|find|learn)|in (?:short|brief)|we|i|could "
            r"you|if)\b"
        ),
    ),
    cue(
        r"(?:no one|nobody) else (?:has |have )?(?:had |has )?(?:this|that|ever|any|reported|complain\w+)(?: "
        r"\w+)?|other (?:customers|clients|people|users) (?:manage|have no|don't have|do not have|never|cope)(?: \w+)?",
        0.75,
        advice="Take their case as it is: “I have not seen this before, so let us find out together: …”",
    ),
    cue(
        r"(?:works|working|runs) (?:just |perfectly )?fine (?:here|for (?:us|me|everyone))",
        0.6,
        advice="Take their case as it is: “Here it works, so the difference must be …; could you tell me …?”",
        unless=r"\b(?:so|could you|let's|can you|which|what)\b",
    ),
    cue(
        r"(?:you(?:'re| are) )?(?:overreacting|making (?:a fuss|a big deal|a mountain)|being (?:dramatic|"
        r"difficult|unreasonable|too sensitive|oversensitive))|calm down|get a grip|not (?:that )?big (?:of )?a "
        r"deal|(?:stop|quit) (?:whining|complaining|moaning)",
        0.85,
        advice="Take the feeling as it is: “I can see why this upsets you: …”",
    ),
    cue(
        r"(?:take|make) (?:it|that|this) up with (?:them|whoever|someone|your|the (?:seller|sender|"
        r"manufacturer|bank))(?: \w+)?",
        0.6,
        advice=_HAND_ON,
        unless=r"\b(?:i|we)(?:'ll| will| have|'ve| can)\b",
    ),
    cue(
        r"(?:not|isn't|don't see) (?:a|an|any) (?:real |actual )?(?:problem|issue) (?:here|on our (?:side|end)|for "
        r"us)|don't see (?:the|a|any) (?:problem|issue)",
        0.6,
        advice=_CARE,
        unless=r"\b(?:if|you need|will be|won't be|so|yet)\b",
    ),
    cue(
        r"(?:your|this) (?:so-called )?(?:concern|complaint|opinion|question|feedback|claim|issue) (?:is|are|was) "
        r"(?:irrelevant|baseless|unfounded|without merit|invalid|noted(?=[.!]))|(?:duly )?noted(?=[.!]? *$)",
        0.6,
        advice=_CARE,
    ),
    cue(
        r"(?:waste|wasting|wasted) (?:of )?(?:my|our|everyone's|everybody's|the team's) (?:valuable |precious )?time",
        0.6,
        advice=_CARE,
    ),
    *DOORS,
    *INDIFFERENCE,
    *REBUFFS,
    *UNCONCERN,
    *TRIVIALITIES,
    *FINALITIES,
    *WORLDLY,
    cue(
        r"(?:irrelevant|nonsense|pointless|doesn't matter|does not matter|makes no sense|ridiculous|silly)",
        0.3,
    ),
    cue(r"(?:obviously|clearly|just|simply|of course)", 0.1),
)

_HELPED = -3.0  # log-odds from which on a letter helps so much that a weak finding is forgiven
_COUNTER = Cues(*BRUSH_OFFS)
_SHRUGS = Cues(*SHRUGS)
_BESIDE_HELP, _MOST = 0.8, 2.0  # how much shrugs count in a letter that helps, and at most


def _counted(reading: Reading) -> float:
    """How much the voice of the counter counts: the more, the more the letter leaves its reader alone."""
    return 1.0 + alone(reading)


def _shrugged(reading: Reading) -> float:
    """How much shrugs count: less in a letter that helps."""
    return min(_MOST, _BESIDE_HELP + alone(reading))


_plain, _counter = gathered(CUES), gathered(_COUNTER, at=0.68, sharpen=_counted)
_shrugs = gathered(_SHRUGS, at=0.68, sharpen=_shrugged)


def _unasked(reading: Reading) -> float:
    """How much platitudes count: not at all beside a question, which leaves the door open."""
    much = heard(reading, asked=0.0)
    return 0.0 if much and signs(reading)["asks"] else much


_hinted = hinted(Cues(*PLATITUDES), much=_unasked)


def find(reading: Reading, options: Any) -> list[Match]:
    """Doors that are closed in so many words; in an answer to a customer, the voice of the counter,
    shrugs and commonplaces where no help stands beside them, and a letter that does nothing at all.
    """
    found = _plain(reading, options)
    if not seen(reading).customer.known:
        return found
    found += [*_shrugs(reading, options), *_counter(reading, options)]
    found = forgiven(found, reading, _HELPED)
    return found or [*_hinted(reading, options), *unmoved(reading)]


CHECK = Check(
    id="tone.dismissive",
    find=find,
    message="“{words}” can feel like a door being closed.",
    label="can feel like a closed door",
    advice="Say what you can do, or who can, and when.",
    action=Action.HOLD,
    score=despising("tone.dismissive", CUES, _COUNTER, _SHRUGS),
    about=__doc__,
)
