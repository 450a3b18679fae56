"""Cues of tone.blame: what happened told as somebody else’s fault."""

from __future__ import annotations

from collections.abc import Mapping

from guardian.checks.match import cue

VICE = (
    r"(?:negligence|carelessness|incompetence|ignorance|inattention|laziness|sloppiness|recklessness|"
    r"indifference|"
    r"mismanagement|mishandling|thoughtlessness|impatience|misuse|shortcomings|inadequac(?:y|ies)|"
    r"disorganization|disregard|"
    r"procrastination|complacency|unprofessionalism|stubbornness)"
)
LACK = (
    r"(?:attention|care|understanding|communication|preparation|effort|response|responsiveness|"
    r"professionalism|diligence|respect|"
    r"knowledge|judgment|judgement|competence|planning|focus|organi[sz]ation|foresight|initiative|"
    r"accountability|consideration|"
    r"clarity|detail|interest|engagement|follow-through|follow-up|awareness|rigou?r|commitment|coordination|"
    r"precision|insight|"
    r"thoroughness|oversight|skills?|action|urgency|depth|accuracy|leadership|patience|cooperation)"
)
ACCESS = (
    r"(?! (?:log|sign|access|connect|open|use|reach|get|see|view|download|send|receive|pay|book|order|"
    r"play|load))"
)


def hindsight(slots: Mapping[str, str]) -> str:
    """The advice to leave the past out."""
    return (
        f"Leave the past out and say what helps now: “Once I know … I can sort this out”, instead of "
        f"“{slots['words']}”."
    )


def quality(slots: Mapping[str, str]) -> str:
    """The advice to name what happened, not a failing."""
    return (
        f"Name what happened and not a failing of theirs: “What went wrong is …; to put it right, …”, "
        f"without “{slots['words']}”."
    )


FAULTS = (
    cue(
        r"why (?:did you not|didn't you|haven't you|have you not|couldn't you|can't you)(?: \w+){0,2}"
        r"|why (?:did|would) you (?:even|ever|just)(?: \w+)?",
        0.75,
        advice="Ask without the reproach: “Could you tell me …?”, instead of “{words}”.",
    ),
    cue(
        r"please (?:try to )?(?:be more careful|pay (?:more |closer )?attention|(?:actually|finally) read|"
        r"be more (?:considerate|diligent))",
        0.8,
        advice=("Offer the help that prevents it: “To keep this from happening again, …”, instead of “{words}”."),
    ),
    cue(
        r"next time,? (?:please )?(?:try reading|read|pay|think|do not|don't|make sure)(?: "
        r"\w+){0,2}",
        0.6,
        advice="Put it as help: “What helps another time: …”, instead of “{words}”.",
        unless=r"\b(?:we|i)(?:'ll| will)\b",
    ),
    cue(
        r"you (?:really |seriously )?(?:need|have|ought) to (?:be more careful|pay (?:more |closer )?attention|"
        r"learn(?= to|[.!]|$)|get your act|step up|do better|improve(?= your (?:attitude|work|conduct)|[.!]|$)|take "
        r"(?:more )?responsibility|be more \w+)",
        0.8,
        advice=quality,
    ),
    cue(
        r"(?:need|needs|should|must|have) (?:really )?(?:to )?take (?:more |full )?responsibility",
        0.7,
        advice=quality,
        unless=r"\b(?:we|i)\b",
    ),
    cue(
        r"(?<!nothing )(?<!what )you (?:should|could|might)(?:'ve| of) (?!received|been|got|gotten|had|heard|"
        r"seen)\w+(?: \w+){0,3}|if only you(?:'d| had)?(?: \w+){1,3}|(?:would|could) (?:not|never|n't) have "
        r"(?:happened|occurred|been (?:necessary|lost|broken|a problem|needed))(?: \w+)? (?:if|had) you(?:'d| "
        r"had)?(?: \w+){1,3}|wouldn't have (?:happened|occurred|been \w+)(?: \w+)? (?:if|had) you(?: \w+)"
        r"{1,3}|(?:thanks|due|owing) to your (?:own )?(?:late|slow|missing|wrong|incomplete|poor|careless|lack|"
        r"failure|mistakes?|delay|carelessness|error|negligence|inattention|silence|forgetfulness|"
        r"haste|impatience|indecision|refusal|stubborn\w*)(?: \w+)?|because of your (?:own )?(?:late|slow|missing|"
        r"wrong|incomplete|poor|careless|lack|failure|mistakes?|delay|carelessness|error|"
        r"negligence|inattention|silence|haste|impatience|refusal)(?: \w+)?|(?:since|as|because|after) you "
        r"(?:failed|forgot|neglected|missed|waited|ignored|refused|insisted|chose not|couldn't be bothered|"
        r"can't be bothered|did not bother|didn't bother|left it|took so long|took too long)(?: \w+){0,3}|(?:of|"
        r"by) your own (?:making|doing|fault|choosing)|self-inflicted|(?:you )?(?:can |may )?only (?:have )?"
        r"(?:blame )?yourself to blame|(?:it|that)(?:'s| is) (?:no|small|little) wonder(?: that)?(?: \w+){0,2}",
        0.75,
        advice=hindsight,
        unless=r"\b(?:no problem|happens|don't worry|sorry|our (?:mistake|fault|page|form)|we should|(?:as|since|"
        r"because|after) you (?:missed|forgot) (?:the|your|it),? (?:i|we)(?:'ve| have|'ll)?|i have|we have|"
        r"i've|"
        r"we've|link below|resets?|no harm|patient with)\b",
    ),
    cue(
        r"you (?:entered|typed|gave (?:us|me)|chose|picked|ordered|sent|selected|used|booked|filled in|clicked|"
        r"wrote|put|plugged|installed|signed)(?: (?:us|me|in|the form|it|on|down))? (?:the |a |an |in the |on the )?"
        r"(?:wrong|incorrect|incomplete|false|invalid|old)(?: \w+)?|you (?:waited(?! far| too long for)|left it|took) "
        r"(?:too long|until (?:the last|it was)|so long|far too)(?: \w+){0,2}|(?:so )?(?:it|this) was you(?:,| who| "
        r"that| and| not| yourself)(?: \w+){0,2}|(?:the )?(?:mistake|error|fault|problem|blame|responsibility|delay) "
        r"(?:is|was|lies|rests) (?:entirely |clearly |solely |fully |therefore |obviously )?(?:on your side|with "
        r"you(?=[.,!])|yours(?=[.,!])|your own|on your part|at your end|down to you)|(?:don't|do not|never) "
        r"(?:blame|complain|come) (?:to )?(?:us|me)(?: \w+){0,3}|(?:and|only to|just to) then "
        r"(?:complain|blame|accuse|ask us|expect us|wonder)(?: \w+){0,3}|(?:we|i) (?:can't|cannot|can not|could "
        r"not|couldn't) (?:be held |be )?(?:responsible|blamed|help it|be expected|do anything)(?: \w+)? "
        r"(?:if|when|that|for) you(?:r)?(?: \w+){0,3}|you (?:of all people|yourself "
        r"(?:said|wrote|chose|ordered|signed|asked|agreed|entered|told))(?: \w+){0,2}|(?:parents|"
        r"customers|guests|users|students|tenants|passengers|members|patients|people|clients|owners) (?:\w+ "
        r")?(?:need|have|ought|should|must) (?:to )?(?:\w+ )?(?:take (?:more |some )?responsibility|learn|pay (?:more "
        r")?attention|be more (?:careful|attentive|responsible)|look after their|read (?:the|their|before))(?: "
        r"\w+){0,2}",
        0.65,
        advice=hindsight,
        unless=r"\b(?:no problem|easy|easily|happens|don't worry|sorry|our (?:mistake|fault|page|form)|no harm|"
        r"just (?:reply|send|tell)|i(?:'ve| have)|we(?:'ve| have)|can be changed|i can|we can|confusing|"
        r"alike)\b",
    ),
    cue(
        r"you (?:have |had |also |simply |just |clearly )?(?:left|dropped|broke|lost|deleted|ignored|skipped|"
        r"missed|unplugged|spilled|spilt|overloaded|overfilled|washed|opened|switched off|turned off|damaged|"
        r"misused|mistyped|misread|overlooked|mixed up|"
        r"forgot|mishandled|tampered with|exceeded|drove|removed|threw)(?: [\w']+){1,5},? (?:so(?! that| i| we)|"
        r"hence|therefore|and (?:so|now|that's|that is|then)|which is why|that's why|no wonder)(?: \w+){0,2}|"
        r"(?:that|this|it|the (?:rest|blame|damage|delay|loss|fault|mess))"
        r"(?:'s| is| was| one is) (?:\w+ )?(?:on you|down to you|all you|your own (?:doing|lookout|making)|your "
        r"lookout|your bad)(?=[.!,;]|$)|you never (?:once |even |actually |really )?(?:told|said|sent|gave|read|"
        r"paid|wrote|asked|came|took|brought|did|made|kept|"
        r"let|saw fit|thought|bothered|replied|responded|answered|checked|confirmed|mentioned|called|changed|"
        r"cancelled|canceled|returned|showed|used|set|switched|turned|followed|updated|informed|signed|registered|"
        r"tried|looked|tested|cleaned|locked|saved|"
        r"enabled|activated|installed)(?: \w+){0,2}|had (?:the|your|this|that|it)(?: \w+){1,3} been (?:\w+ "
        r")?(?:by you|on time|in time|correct(?:ly)?|filled|signed|sent|paid|returned|locked|checked|complete|"
        r"closed|read|stored|packed)(?: \w+){0,2}|(?:we|i|nobody) "
        r"(?:would|wouldn't|would not) (?:not )?(?:be|have) (?:here|in this (?:position|mess|situation)|this "
        r"(?:problem|mess|conversation|situation|discussion))(?: \w+)?|you(?:'ve| have)? missed (?:the|your|our) "
        r"(?:\w+ )?(?:date|deadline|appointment|slot|window|"
        r"chance|cut-off|train|call|payment)(?: by \w+ \w+)?(?=[.!])|you(?:'ve| have)? (?:only )?got what you "
        r"(?:ordered|asked|paid|chose|deserve)(?: \w+)?|as you would (?:have )?(?:know|known|seen|see)(?: \w+)? "
        r"(?:if|had)(?: \w+){1,3}",
        0.6,
        advice=hindsight,
        unless=r"\b(?:no problem|easy|easily|happens|don't worry|sorry|our (?:mistake|fault|page|form)|we should|"
        r"no harm|i(?:'ve| have) (?:put|kept|found|sent|moved|held)|we(?:'ve| have) (?:put|kept|found|sent|"
        r"moved|held)|you never (?:have|need)|what you ordered, so|"
        r"none of (?:this|it|that)|late round|another (?:date|slot)|back and well|i kept|it's safe|it is safe)\b",
    ),
    cue(r"(?:and )?then complain(?: to us)?", 0.8, advice=hindsight),
    cue(rf"(?<!not )(?<!under )your (?:\w+ ){{0,2}}{VICE}", 0.9, advice=quality),
    cue(rf"your (?:\w+ ){{0,2}}lack of (?:\w+ )?{LACK}", 0.9, advice=quality),
    cue(
        rf"your (?:\w+ )?(?:failure|inability|refusal|unwillingness|reluctance) to{ACCESS}",
        0.8,
        advice=quality,
    ),
    cue(
        r"your (?:\w+ )?(?:oversights?|excuses?|poor \w+|careless \w+|sloppy \w+|mistakes?|blunders?|"
        r"lapses?|missteps?)",
        0.7,
        advice=quality,
        unless=r"\b(?:no problem|easy|happens|don't worry|not your|sorry|correct your|fix your|fixed your)\b",
    ),
    cue(
        r"(?:your|this) (?:blatant|repeated|constant|consistent|persistent|continual|ongoing) (?:mistakes?|"
        r"errors?|delays?|failures?|"
        r"complaints?|inability|refusal|disregard|excuses|oversights?|requests?|questions?)",
        0.7,
        advice=quality,
        unless=r"\b(?:sorry|apologi[sz]e)\b",
    ),
    cue(
        r"(?:hardly|scarcely|not really|certainly not|clearly not|surely not) (?:our|my|the \w+'s) (?:doing|fault|"
        r"mistake|problem|error|responsibility)|you (?:might|"
        r"could|ought to|would) (?:at least )?have (?:looked|checked|asked|read|called|noticed|thought|said|told|"
        r"mentioned|known|seen that|written|waited|tried|"
        r"wondered|guessed|tested|made sure|taken)(?: \w+){0,3}|your own (?:settings?|actions?|choices?|doing|"
        r"decision|words|entry|entries|order|staff|people|devices?|"
        r"negligence|handling|instructions)(?: \w+)? (?:did|caused|led|broke|is|are|was|were|made|have|has|say|"
        r"show)(?: \w+)?|(?:nobody|no one) (?:(?:told|asked|advised|"
        r"invited) you to|(?:forced|made) you)(?: \w+){0,3}|who (?:told|asked|forced|made|advised) you(?: \w+){0,3}|"
        r"you (?:are|"
        r"were|'re) the one who(?: \w+){0,3}|it(?:'s| is| was) (?:you|your "
        r"\w+) (?:who|that|which)(?: \w+){0,3}|(?:the )?(?:cause|reason|culprit|problem|explanation|issue)(?: "
        r"here)? (?:is|was) (?:simply |clearly |quite simply )?(?:you|your "
        r"(?:own|\w+ing|mistake|error|haste|negligence|misuse|handling|failure|inattention|\w+ness))(?=[.!,]| "
        r"\w+)|due to (?:improper|incorrect|wrong|careless|negligent|poor|rough|"
        r"faulty) (?:use|handling|storage|care|treatment|maintenance|packing|packaging|operation|installation)|"
        r"misuse(?: by)?(?=[.,!]| by)|(?:as|like) you (?:make|made) your bed|"
        r"you reap what|(?:one|you) (?:gets?|get) what (?:one|you)(?: \w+)?",
        0.6,
        advice=hindsight,
        unless=r"\b(?:no problem|easily|happens|don't worry|sorry|our (?:page|form|mistake|fault)|not your|no "
        r"need|it's you who (?:decides?|choose)|your choice|i could(?:n't)?|we could)\b",
    ),
)
