"""Wording that puts the fault on the reader.

## Why reconsider
Someone who writes to support already has a problem. Being told it is their doing makes them defend themselves instead
of trying the remedy, and it is rarely needed to solve the matter. State what happened, take your own part, and say
what comes next.

## Flagged
> You should have backed up before the update.
> You failed to provide the form.
> As you never told us about the move, the parcel went to the old flat.
> So it was your own mistake.
> If you had read the manual, you would know.

## Better
> We should have told you to back up first.
> You should have the refund by Monday.
> You should have received a second message by now.
> This is not your fault.
> Could you send us the form? Then I can finish this today.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from guardian.checks.asides import causes, reports, truths, witnesses
from guardian.checks.check import Action, Check, Match, Reading
from guardian.checks.contempt import REPROACH, despising
from guardian.checks.cues.accusation import ACCUSATIONS
from guardian.checks.cues.aspersions import ASPERSIONS
from guardian.checks.cues.carelessness import CARELESSNESS
from guardian.checks.cues.culprits import CULPRITS
from guardian.checks.cues.deeds import LAPSED
from guardian.checks.cues.faults import FAULTS, hindsight, quality
from guardian.checks.cues.fingers import FINGERS
from guardian.checks.cues.hindsights import HINDSIGHTS
from guardian.checks.cues.omissions import OMISSIONS
from guardian.checks.gather import gathered
from guardian.checks.hinting import hinting, once, tempered
from guardian.checks.insight import seen
from guardian.checks.match import BARELY, DONT, IS, NOT_IF, Cues, cue, trimmed
from guardian.checks.wording import Wording

_DONE = (
    r"(?:read|backed|checked|known|asked|told|contacted|called|let us know|thought|kept|paid|sent|given|"
    r"done|brought|taken|"
    r"made sure|saved|tested|looked|chosen|informed|followed|noticed|noted|realised|realized|considered|"
    r"mentioned|verified|"
    r"planned|prepared|updated|cancelled|canceled|booked|waited|reported|written|opened|clicked|"
    r"listened|worked|submitted|"
    r"understood|learned|learnt|provided|returned|ensured|double-checked|avoided|prevented|spotted|googled)"
)
_REST = r"(?P<rest>[^.!?;\n]{0,80})?"


def _beforehand(slots: Mapping[str, str]) -> str:
    done = trimmed(f"{slots['done']} {slots['rest']}", 70)
    return f"Say what helps from here: “Having {done} saves trouble next time; for now, here is what I can do: …”"


def _now_i_know(slots: Mapping[str, str]) -> str:
    rest = trimmed(slots["rest"], 60)
    return f"Begin from now: “I did not know {rest}; now that I do, …”, instead of “{slots['words']}”."


def _found_in(slots: Mapping[str, str]) -> str:
    return f"Point to it without the reproach: “In short: …; {trimmed(slots['rest'], 60)} has more on this.”"


def _ask(slots: Mapping[str, str]) -> str:
    return f"Ask for it: “Could you {trimmed(slots['rest'], 70)}? Then I can go on at once.”"


CUES = Cues(
    cue(
        rf"(?<!what )(?<!which )(?<!as )(?<!nothing )(?<!something )(?<!anything )(?<!think )you "
        rf"{BARELY}(?:should|ought to|"
        rf"must|needed to)(?: at least| really| just| simply| already)? have (?P<done>{_DONE})"
        rf"(?! (?:only|less|nothing|an e-?mail|a message|a letter)){_REST}",
        advice=_beforehand,
    ),
    cue(
        r"you could(?: at least| really| just| simply| easily)? have (?P<done>read|checked|asked|called|"
        r"told|avoided|prevented|"
        rf"googled|looked|waited|saved|planned|let us know){_REST}",
        0.8,
        advice=_beforehand,
    ),
    cue(
        r"(?<!nothing )you (?:should|ought to|could|might) have (?!received|been|got|gotten|had|heard|seen)"
        r"(?P<done>\w+)(?: \w+){0,2} (?:sooner|earlier|first|beforehand|in advance|more carefully)",
        0.85,
        advice=hindsight,
    ),
    cue(r"you (?:should|ought to|could) have (?:been more|known better|thought of)", 0.9, advice=hindsight),
    cue(r"you (?:should not|shouldn't) have (?!been|had to|received|got|to)\w+", 0.8, advice=hindsight),
    cue(
        r"(?<!that )you must have (?:forgotten|overlooked|misread|misunderstood|ignored)",
        0.6,
        advice=hindsight,
    ),
    cue(
        rf"{NOT_IF}you(?:'ve| have|'d| had)? (?:again |clearly |simply |repeatedly |obviously |also |"
        rf"apparently |consistently )?"
        rf"(?:failed|neglected|forgot|forgotten|refused|omitted) to{_REST}",
        advice=_ask,
    ),
    cue(
        r"(?:it's|it is|that's|that is|this is|is|was) not (?:our|my) (?:fault|mistake|error|doing)",
        0.7,
        advice="Leave out whose fault it is: “Here is what happened, and here is how we put it right: …”",
        unless=r"\b(?:not (?:only|just)|sorry|apologi[sz]e)\b",
    ),
    cue(r"(?:nobody|no one) (?:(?:forced|made) you(?: to)?|(?:asked|told) you to)", 0.85, advice=hindsight),
    cue(
        r"(?<!that )you must have (?:dropped|broken|lost|deleted|damaged|spilled|bent|thrown)(?: it)?",
        0.65,
        advice=hindsight,
    ),
    cue(
        rf"{NOT_IF}you (?:did not|didn't|couldn't be|could not be|never)(?: even)? (?:bother|bothered)(?: "
        rf"to)?",
        advice=hindsight,
    ),
    cue(
        rf"(?:it|this|that|which|problem|mistake|error){IS} (?:entirely |completely |all |clearly |simply |"
        rf"really )?your (?:own )?"
        r"(?:fault|mistake|error|doing|oversight|problem,? not ours)",
        advice="Leave out whose fault it is: “Here is what happened, and here is how we put it right: …”",
    ),
    cue(
        r"(?:was|were) (?:entirely |all )?your (?:own )?(?:decision|choice)(?=[.!;\n]|$)",
        0.8,
        advice=hindsight,
    ),
    cue(
        r"(?:the |this )?(?:fault|mistake|error|blame|responsibility) (?:is|lies|was) (?:entirely |solely |"
        r"clearly )?"
        r"(?:yours|with you|on your (?:side|end)|on you)",
        advice="Leave out whose fault it is: “Here is what happened, and here is how we put it right: …”",
    ),
    cue(
        r"you(?:'re| are) (?:entirely |solely |clearly )?(?:the one )?(?:to blame|at fault|the (?:problem|"
        r"cause))",
        advice=quality,
    ),
    cue(
        r"(?:have|has) only yourself to blame|you brought this (?:up)?on yourself|(?:only|just) blame "
        r"yourself",
        1.0,
        advice=hindsight,
    ),
    cue(
        rf"{NOT_IF}you (?:clearly|obviously|apparently|evidently|simply) (?:did not|didn't|have not|"
        rf"haven't|{DONT}|never|ignored|"
        r"missed|misread|misunderstood|overlooked|lack|failed|forgot|deleted|entered|broke|lost)",
        advice=hindsight,
    ),
    cue(
        rf"{NOT_IF}you (?:have |had )?never (?:switched|checked|answered|replied|responded|read|told|asked|"
        rf"sent|mentioned|provided|"
        r"listen|listened|said|paid|returned|bothered|followed|confirmed|set|enabled|activated)",
        0.8,
        advice=hindsight,
    ),
    cue(
        rf"{NOT_IF}you (?:have |had )?never (?:told|informed|mentioned to) us (?P<rest>[^.,!?;\n]{{3,70}})",
        0.85,
        advice=_now_i_know,
    ),
    cue(
        r"(?:if you had|if you'd|had you) (?:only |just |actually |bothered to )?(?:read|checked|consulted|"
        r"looked at) "
        r"(?P<rest>(?:the|our|my) [^.,!?;\n]{2,60})",
        0.85,
        advice=_found_in,
        unless=r"\b(?:sorry|apologi[sz]e|our (?:fault|mistake|error))\b",
    ),
    cue(
        r"(?:if you had|if you'd|had you) (?:only |just |actually |simply |bothered to )?(?:read|checked|"
        r"listened|followed|told|asked|"
        r"paid|looked|called|informed|contacted|done|given|taken|e-?mailed|written|confirmed|made sure|"
        r"used|kept|backed)",
        0.8,
        advice=hindsight,
        unless=r"\b(?:sorry|apologi[sz]e|our (?:fault|mistake|error))\b",
    ),
    cue(
        rf"{NOT_IF}you (?:did not|didn't) (?:even )?(?:read|listen|follow (?:the|my|our)|pay attention|"
        rf"check|care to|think)",
        0.8,
        advice=hindsight,
    ),
    cue(
        r"(?:happened |failed |broke |is |was )?because you (?:did not|didn't|never|ignored|failed|forgot|"
        r"deleted|broke|have not|haven't)"
        r"(?! (?:received?|get|got|want|have|hear|heard|see|seen|yet))",
        0.7,
        advice=hindsight,
    ),
    *FAULTS,
    *FINGERS,
    *ACCUSATIONS,
    *CARELESSNESS,
    *OMISSIONS,
    *CULPRITS,
    *HINDSIGHTS,
    cue(
        r"you (?:caused|created|broke) (?:this|the (?:problem|damage|mess|issue|error|delay))",
        0.8,
        advice=hindsight,
    ),
    cue(
        r"you (?:keep|kept|continue to|consistently|constantly|repeatedly) "
        r"(?:fail|fall short|miss|missing|make|making|making the same|forget|forgetting|ignore|ignoring|"
        r"overlook|neglect)\w*",
        0.8,
        advice=quality,
    ),
    cue(
        r"(?:careless|negligent|irresponsible) (?:of you|on your part)|on your part (?:is|was) (?:careless|"
        r"unacceptable)",
        0.9,
        advice=quality,
    ),
    cue(
        r"(?:falls?|fell|falling|fallen) (?:far |well |significantly )?short(?: of)?|(?:not|doesn't|does "
        r"not|didn't|hasn't|hardly) "
        r"(?:met|meet|meeting) (?:the |our |my )?(?:\w+ )?(?:expectations?|standards?|expected)",
        0.4,
        unless=r"\b(?:we|our service|sorry|apologi[sz]e)\b",
    ),
    cue(r"you (?:did not|didn't|haven't|have not|don't|do not)", 0.15),
    cue(r"your (?:fault|responsibility|oversight|negligence)", 0.3, unless=r"\bnot your\b"),
)

_BOTH = "Put both accounts side by side and look into it: “Here it says …; what do you have? I will …”."
_THEIRS = "Say what you do about theirs, and how it happens only if it helps them: “I will …”."
_sure = tempered(gathered(CUES, at=0.8))
_hinted = hinting(
    Cues(*ASPERSIONS),
    truths(0.32),
    reports(0.4),
    witnesses(0.66, _BOTH),
    causes(0.72, _THEIRS),
    much=once(asked=0.0),
)


# A customer who owns up, or asks what they did wrong, may be told.
_OWNED_UP = Wording(
    r"\b(?:(?:did|have|do|am) i (?:do|done|go|gone|make|made|get|miss|missed|forget|forgotten|doing|making|\w+ "
    rf"wrong)|my (?:own )?(?:fault|mistake|error|bad|stupidity)|i (?:\w+ )?{LAPSED} (?:[^.!?\n]{{0,40}} )?(?:by "
    r"(?:mistake|accident)|accidentally)|i (?:accidentally|mistakenly|stupidly)|silly me|stupid of me)\b"
)


def find(reading: Reading, options: Any) -> list[Match]:
    """Reproaches, and plain facts that are one where the letter does nothing about the trouble."""
    found = _sure(reading, options)
    return found if found or _OWNED_UP.found(seen(reading).theirs) else _hinted(reading, options)


CHECK = Check(
    id="tone.blame",
    find=find,
    message="“{words}” can read as blame.",
    label="can read as blame",
    advice="Say what happens next instead of whose fault it was.",
    action=Action.HOLD,
    score=despising("tone.blame", CUES, signs=(REPROACH,), trust=0.8, start=0.5),
    about=__doc__,
)
