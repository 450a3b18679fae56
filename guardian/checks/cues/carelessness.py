"""Cues of tone.blame: the reader's carelessness as the subject of the sentence, and what it is said to have led to."""

from __future__ import annotations

from guardian.checks.cues.faults import hindsight
from guardian.checks.match import NOT_IF, cue

_FAIR = (
    r"\b(?:sorry|apolog\w*|(?:our|my) (?:own )?(?:fault|mistake|error|side|form|page|doing|oversight|label|part)|"
    r"(?:we|i) "
    r"(?:should|failed|forgot|missed|overlooked|ought)|no fault|don't worry|no problem|not your|n't your|easily done|"
    r"(?:could|can) you|please|(?:i|we)(?:'ll| will)|so (?:i|we)(?:'ve| have)|thank\w*|glad|whether|if it)\b"
)
_OWNER = (
    r"(?:customer|guest|user|tenant|client|owner|driver|passenger|buyer|policyholder|parent|member|holder)(?:'?s'?)"
)
_TOLD = r"(?:told|let|reported|noticed|written|spotted|said|rung|warned|called|flagged|mentioned|pointed|asked|helped)"

CARELESSNESS = (
    cue(
        r"(?:\w+ing)(?: [\w'-]+){1,6} (?:is|was) (?:simply |just |really |rather |entirely )?(?:your (?:own "
        r")?(?:error|"
        r"mistake|choice|fault|decision|doing|idea)|asking for (?:trouble|it)|(?:very |rather |quite "
        r")?(?:careless|unwise|"
        r"foolish|naive|reckless|irresponsible|negligent))|your (?:(?:not|never|having) (?:\w+ing|\w+ed)|forgetting|"
        r"failing|refusing|neglecting|omitting|leaving|ignoring|insisting|delaying|overlooking|skipping|rushing|"
        r"guessing)"
        r"(?: \w+){1,3}|(?:is|was) (?:entirely |all |clearly |plainly |simply |purely )?your (?:own )?(?:fault|"
        r"doing|error|"
        r"blunder|omission)(?=[.,;!]| and| since| because| as)",
        0.65,
        advice=hindsight,
        unless=_FAIR + r"|\b(?:no|none|nothing|if|up to you)\b",
    ),
    cue(
        rf"(?:if you (?:hadn't|had not|'d not)|had you not) (?!{_TOLD})(?:\w+)(?: \w+){{0,4}}|only (?:himself|"
        rf"herself|"
        r"themselves|themself|oneself|yourself|yourselves) to (?:blame|thank)|(?:none of (?:this|it|that)|all "
        r"(?:of )?this) "
        r"(?:would|could|need|might)(?:n't| not)? (?:ever )?have (?:come to pass|happened|been (?:needed|"
        r"necessary))|(?:a "
        r"(?:little|bit)|some|slightly|just a (?:little|bit)) (?:more |of )(?:care|thought|attention|caution|"
        r"foresight|"
        r"planning|honesty)(?: (?:on your|from your|when|in|with|while)(?: \w+){1,3})? (?:and (?:the|you|it|we|"
        r"none|this|"
        r"all)|would|could)(?: \w+){1,3}",
        0.65,
        advice=hindsight,
        unless=_FAIR,
    ),
    cue(
        r"you(?:'ve)? [^.!?;\n]{4,80},? (?:and|but|yet|then) now (?:you(?:'re| are)? )(?:want|wanting|"
        r"complain\w*|ask\w*|"
        r"expect\w*|blam\w+|demand\w*|would like|claim\w*|surprised|wonder\w*)(?: \w+){0,3}|(?:can't|cannot|can "
        r"not|can "
        r"hardly|not|n't) (?:possibly |really )?be (?:held )?(?:responsible|liable|accountable|blamed) for "
        r"(?:your|what you|"
        rf"how you|the way you)(?: \w+){{1,2}}|(?:as a result of|because of|due to|owing to|caused by|through) "
        rf"(?:the "
        rf"){_OWNER} (?:own )?(?:omission|negligence|failure|error|carelessness|misuse|delay|fault|mistake|conduct)",
        0.65,
        advice=hindsight,
        unless=_FAIR,
    ),
    cue(
        rf"{NOT_IF}you (?:yourself )?(?:broke|dropped|ruined|wrecked|bent|smashed|cracked|drowned|jammed|overloaded|"
        r"misplaced|scratched) (?:it|them|the|your|this)(?: \w+)?|(?:hardly|scarcely|not exactly|certainly not|"
        r"surely not) "
        r"(?:our|my) (?:fault|doing|mistake)|(?:problem|cause|fault|error|defect)[^.!?;\n]{0,40} (?:sits?|"
        r"sitting|stands?|"
        r"standing|is) (?:right )?(?:in front of|behind) the (?:screen|keyboard|monitor|computer)|(?:it's|it is|"
        r"that's|that "
        r"is|this is|this one is) (?:entirely |all )?on you(?=[.,;!]| that| and| not)|(?:was|is|would) it "
        r"(?:really |that )?"
        r"(?:too much|so hard|too hard|so difficult|too difficult|asking too much|that hard) to \w+[^.!?\n]{0,60}\?",
        0.65,
        advice=hindsight,
        unless=_FAIR,
    ),
    cue(
        rf"{NOT_IF}you (?:have |had |'ve )?never (?:even |once )?(?:ticked|opened|looked|signed (?!up)|filled|"
        rf"registered|"
        r"measured|cleaned|locked|closed|tested|tried|watered|noticed|complained|cancelled|objected|stored|came|"
        r"went|kept|"
        r"wrote|rang|brought|shut|took)(?: \w+){0,3}|by (?:not |never )?\w+ing[^.!?;\n]{2,60},? you(?:'ve| "
        r"have)? (?:made "
        r"us|forced us|left us|caused|obliged us|gave up)(?: \w+){0,3}|(?:since|because|as|after) your (?:own "
        r")?(?:side|"
        r"office|team|people|staff|secretary|husband|wife|son|daughter|family|guests?|driver|builder) (?:gave|forgot|"
        r"failed|never|didn't|did not|left|broke|lost|entered|refused)(?: \w+){0,3}|no \w+ was (?:ever )?(?:set "
        r"up|made|"
        r"kept|given|paid|sent|taken|returned) (?:on|from|by) (?:you|your (?:side|part|end))",
        0.6,
        advice=hindsight,
        unless=_FAIR,
    ),
    cue(
        r"(?:didn't|did not|doesn't|does not) (?:break|happen|vanish|fall|delete|open|crack|spill|tear)(?: \w+)? by "
        r"(?:itself|themselves)|so here we are(?=[.!])|where were you\?|we (?:both|all) know (?:who|whose)(?: "
        r"\w+){0,3}|"
        r"(?:one|a single|a simple|a quick) (?:\w+ )?(?:call|word|mail|e-?mail|message|look|question|note|"
        r"line)(?: from "
        r"you| on your part)? and (?:we|you|i|it|this|none|all)(?: of \w+)? (?:could|would|might)(?:n't)? "
        r"have(?: \w+){0,3}",
        0.6,
        advice=hindsight,
        unless=_FAIR,
    ),
)
