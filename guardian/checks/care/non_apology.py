"""An apology that takes nothing on: for the reader's feelings, for “any inconvenience”, with an “if”.

## Why reconsider
“Sorry if you feel that way” says that the reader's feeling is the problem. “Any inconvenience this may have caused”
says that nobody looked what was caused. Name what went wrong, as yours, and say what you do about it.

## Flagged
> I'm sorry you feel that way.
> We apologise for any inconvenience this may have caused.
> Any inconvenience is regretted.

## Better
> I'm sorry that we sent it to the old address.
> I apologise for the two days you spent without a phone.

## Left alone
> I'm sorry you feel unwell; stay in bed and we deliver on Monday.
> I'm sorry you had to wait so long.
"""

from __future__ import annotations

from guardian.checks.check import Action, Check
from guardian.checks.match import I_WE, Cues, cue, phrases

_SORRY = r"(?:sorry|apologi[sz]e|apologies|regret)"
_NAME_IT = "Name what happened, as ours: “I'm sorry that we …, and that it cost you …”, instead of “{words}”."
_OWN = "Say what you are sorry for, as yours and without an “if”: “I'm sorry that we …”, instead of “{words}”."
_NAMED = (
    r"\b(?:because|our (?:mistake|fault|error|bug)|we (?:sent|made|failed|missed|forgot|lost|charged|should|"
    r"let|got|were wrong|did not|didn't)|i (?:sent|made|forgot|missed|should))\b"
)

CUES = Cues(
    cue(
        rf"{_SORRY} (?:that |if |to hear (?:that )?)?(?:you|anyone|some|customers|people) (?:feel|felt|may "
        rf"feel|might feel|may have felt|might have felt) (?:that (?:way|we|this|our)|this way|like "
        rf"(?:that|this)|so|we|offended|disappointed in|it)",
        0.9,
        advice=_OWN,
    ),
    cue(
        rf"{_SORRY} (?:that )?(?:you|anyone) (?:took|take|found|were offended|was offended|misunderstood|"
        rf"were upset by|perceived?|interpreted?|think|thought|believe|see it)(?: \w+)?",
        0.75,
        advice=_OWN,
        unless=_NAMED,
    ),
    cue(
        rf"{_SORRY} (?:for |about |to |that )?(?:if |anyone who |to anyone who )(?:\w+ ){{0,3}}(?:caused|"
        rf"may|might|offended|upset|hurt|inconvenien\w*|feel|felt|unclear|was|were)",
        0.8,
        advice=_OWN,
        unless=_NAMED,
    ),
    cue(
        rf"{_SORRY} (?:for |about )?any (?:\w+ )?(?:inconvenience|trouble|confusion|disappointment|"
        rf"frustration|distress|issues?|problems?|upset|delay)(?: (?:this|that|it|these|we|which|the \w+) "
        rf"(?:may|might|could|has|have|had)(?: have)?(?: been)?(?: caused)?)?(?: you)?(?: caused| "
        rf"experienced)?",
        0.7,
        advice=_NAME_IT,
        unless=_NAMED,
    ),
    cue(
        r"any (?:\w+ )?(?:inconvenience|trouble|confusion|upset) (?:caused )?(?:is|are) (?:\w+ )?regretted|"
        r"(?:the |any )?inconvenience(?: caused)? is (?:\w+ )?regretted",
        0.9,
        advice=_NAME_IT,
    ),
    cue(
        rf"{_SORRY} (?:for |about )?(?:the|this) inconvenience(?: (?:this|that|it) (?:may|might) have "
        rf"caused)",
        0.6,
        advice=_NAME_IT,
        unless=_NAMED,
    ),
    cue(
        rf"mistakes (?:were|have been) made|{I_WE} (?:regret|apologi[sz]e|are sorry) (?:that|for|to hear) "
        rf"(?:your|the) (?:perception|impression|misunderstanding|feelings)",
        0.8,
        advice=_OWN,
    ),
)

CHECK = Check(
    id="care.non-apology",
    find=phrases(CUES, subject=False),
    message="“{words}” can sound like an excuse rather than an apology.",
    label="is not quite an apology",
    advice="Name what went wrong, as yours, and what you do about it.",
    action=Action.NOTE,
    about=__doc__,
)
