"""Letting the reader feel that they should have got it by now.

## Why reconsider
Somebody who asks again has not understood yet, or has not had an answer. “As I already said” tells them that they are
a burden. Say it once more, in other words and with the detail that was missing.

## Flagged
> As I already said, the refund takes five days.
> Per my last email, the form is on the website.
> How many more times do I need to explain this?

## Better
> To sum up what we have so far: the refund takes five days, so it arrives on Tuesday.
> The form is on the website, behind the second button; here is the link.

## Left alone
> As I said on the phone, I have booked the engineer for Monday.
> Once again, thank you for your patience.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from guardian.checks.alone import forgiven, heard
from guardian.checks.check import Action, Check, Match, Reading
from guardian.checks.clipped import tired
from guardian.checks.cues.exasperation import EXASPERATION, SIGHS
from guardian.checks.cues.nagging import NAGS
from guardian.checks.cues.pushing import KINDLY, PUSHES
from guardian.checks.cues.repeating import REPEATS
from guardian.checks.cues.rounds import ROUNDS
from guardian.checks.cues.tedium import TEDIUM
from guardian.checks.cues.weariness import WEARINESS
from guardian.checks.gather import gathered, scored
from guardian.checks.hinting import hinted
from guardian.checks.insight import seen
from guardian.checks.match import I_WE, Cues, cue, trimmed
from guardian.checks.reproach import reproaches
from guardian.checks.wording import Wording

_REST = r"(?:[,:]? (?P<rest>[^.!?;\n]{3,90}))?"
_SAID = (
    r"(?:said|mentioned|stated|explained|told you|written|wrote|informed you|advised|pointed out|indicated|noted|"
    r"made clear|outlined|communicated|specified|instructed|answered)"
)


def _again(slots: Mapping[str, str]) -> str:
    rest = slots.get("rest") or ""
    # What follows may be the next reproach: that is not repeated.
    if not rest or reproaches(rest):
        return "Leave it out, and say the thing itself once more, in other words."
    return f"Just say it: “To sum up: {trimmed(rest)}.”"


CUES = Cues(
    cue(rf"as {I_WE}(?:'ve| have|'d| had)? already {_SAID}{_REST}", advice=_again),
    cue(
        rf"(?:as|like) {I_WE}(?:'ve| have|'d| had)? (?:repeatedly |clearly |previously )(?:been )?{_SAID}{_REST}",
        0.7,
        advice=_again,
    ),
    cue(
        rf"{I_WE}(?:'ve| have|'d| had)? already (?:told|explained|answered|said|informed|advised)(?: you| this| "
        rf"that)?{_REST}",
        0.75,
        advice=_again,
        unless=r"\b(?:sorry|colleagues?)\b",
    ),
    cue(
        rf"as (?:already |repeatedly |previously |clearly |has been |was ){{1,3}}{_SAID}{_REST}",
        0.7,
        advice=_again,
    ),
    cue(
        rf"(?:as )?per my (?:last|previous|earlier|prior) (?:e-?mail|mail|message|note|letter){_REST}",
        advice=_again,
    ),
    cue(
        r"(?:see|read|refer to|check|reread|re-read) my (?:last|previous|earlier) (?:e-?mail|mail|message|reply)",
        0.7,
        advice=_again,
        unless=r"\b(?:if you(?:'ve| have)? (?:already )?read|skip|sorry)\b",
    ),
    cue(
        r"(?:let me|allow me to|i have to|i must|i need to|having to) (?:repeat (?:myself|this|it|that)|say (?:it|"
        rf"this) (?:once )?again|reiterate){_REST}",
        0.7,
        advice=_again,
        unless=KINDLY + r"|\b(?:to be sure|number|code|address)\b",
    ),
    cue(
        r"(?:once|one) (?:again|more time|last time),? (?!thank|thanks|sorry|apolog|we apolog|i apolog|please accept|"
        r"i'm sorry|we're sorry|i am sorry|we are sorry|my apolog|our apolog|many thanks|all the best|congrat|"
        r"welcome|we appreciate|i appreciate)(?:you|your|this|it|no|read|please|we|i)(?= )",
        0.55,
        advice=("Leave “once again” out and say the thing itself in other words, with the detail that was missing."),
        unless=r"\b(?:sorry|apologi[sz]e|thanks?|if (?:it|this)|try|happen|happens|glad|happy)\b",
    ),
    cue(
        r"(?<=, )one more time(?=[:,.!])|(?<=[.!?] )one more time(?=[:,])",
        0.7,
        advice="Leave it out and say the thing itself in other words.",
    ),
    cue(
        r"for the (?:last|third|fourth|fifth|umpteenth|hundredth|\w+th|\d\w+) (?:and final )?time(?=[,:.!]| (?:i|we|"
        r"please)|$)",
        0.7,
        advice=_again,
        unless=r"\b(?:sorry|apologi[sz]e|visited|ordered|happened|broke|written|wrote)\b",
    ),
    cue(
        r"how many (?:more )?times (?:do|did|must|have|should|will|are|can) (?:i|we|you)(?: have| need| intend)?(?: "
        r"to)?(?: \w+)?",
        advice=_again,
        unless=r"\bhow many times (?:do|did|have) you (?:see|try|tried|retry)\b",
    ),
    cue(
        r"you keep (?:asking|writing|calling|sending|e-?mailing|repeating|chasing)|stop (?:asking|writing to us|"
        r"chasing|(?:sending|calling|e-?mailing|asking|contacting) us)",
        0.85,
        advice="Answer what they still need: “I see this is still open for you; the state is: …”",
    ),
    cue(
        r"i(?:'ve| have)? (?:already )?told you (?:already|before|twice|(?:\w+|many|several) times)",
        0.8,
        advice=_again,
    ),
    cue(
        rf"as {_SAID} (?:multiple|several|many|countless|numerous|three|two|four) times(?P<rest>)|{_SAID} (?:this "
        r")?(?:countless|numerous|umpteen) times",
        0.8,
        advice=_again,
    ),
    cue(
        r"i(?:'m| am) not going to (?:explain|repeat|say|argue|discuss|answer)(?: (?:this|that|it|myself))?|(?:do|"
        r"must|should) i (?:really )?(?:have to |need to )?(?:spell|write) (?:it|this|that) out",
        0.8,
        advice="Say it once more in other words, with the detail that was missing.",
    ),
    cue(
        r"(?:we|i) (?:got|heard|understood|read) (?:it|you|that) the first time",
        advice="Leave it out: the answer itself is enough.",
    ),
    cue(
        r"chasing (?:us|me) (?:does|will|doesn't|won't)(?: not)?(?: \w+){0,3}|(?:have|had|is) nothing (?:more |"
        r"further )?to add",
        advice=("Give them something to hold on to: what you wait for, from whom, and the day you will write next."),
    ),
    cue(
        r"i (?:don't|do not) (?:know|see) how (?:else|many)(?: \w+){0,4}|how (?:hard|difficult) (?:can|is|could) "
        r"(?:it|this)(?: be)?",
        0.85,
        advice="Say the step itself, in smaller parts, and offer to do it together.",
    ),
    cue(
        r"was (?:that|this|it|i) not clear|(?:which|what) part of|(?:was|were) (?:we|i) not clear",
        0.7,
        advice="Say it once more in other words; ask what is still open.",
    ),
    cue(
        r"(?:just be patient|just wait|you(?:'ll| will)? (?:just |simply )have to wait|wait your turn)",
        0.55,
        advice="Give a time instead: “You will hear from me by Thursday noon”, and what happens until then.",
        unless=r"\b(?:sorry|apologi[sz]e|thank|unfortunately|don't|won't|not)\b",
    ),
    cue(
        r"(?:it was|it's|it is) in the \w+ (?:yesterday|last time|too|already|all along)",
        0.6,
        advice="Answer it here, in the letter, and add the link after it.",
    ),
    *PUSHES,
    *NAGS,
    *REPEATS,
    *WEARINESS,
    *TEDIUM,
    *SIGHS,
    *ROUNDS,
)

# What somebody writes who asks again.
_AGAIN = Wording(
    r"\b(?:again|still|once more|one more|another|remind|already|follow(?:ing)? up|update|any news|news|yet|since|"
    r"sorry|forgot\w*|lost|which|exactly|sure|understand|missing|when|repeat|mixed|waiting|heard|really|called|wrote|"
    r"asked)\b"
)


def _asked_again(reading: Reading) -> float:
    """How much hints count: twice where the customer asks again, or says that they are not sure."""
    much = heard(reading)
    return _TWICE * much if much and _AGAIN.search(seen(reading).theirs) else much


_HELPED = -6.5  # log-odds from which on a letter helps so much that a weak finding is forgiven
_TWICE = 1.5
_sure, _hinted = gathered(CUES), hinted(Cues(*EXASPERATION), much=_asked_again)


def find(reading: Reading, options: Any) -> list[Match]:
    """What sounds tired anywhere, and hints of it where nobody is helped."""
    return forgiven(_sure(reading, options), reading, _HELPED) or [*_hinted(reading, options), *tired(reading)]


CHECK = Check(
    id="tone.impatient",
    find=find,
    message="“{words}” can sound impatient.",
    label="sounds impatient",
    advice="Say the thing itself once more, in other words, without the reminder that it was said.",
    action=Action.HOLD,
    score=scored("tone.impatient", CUES),
    about=__doc__,
)
