"""Cues of times that are none: “soon”, “in turn”, “when things calm down”."""

from __future__ import annotations

from collections.abc import Mapping

from guardian.checks.match import Cues, cue, trimmed

_POSSIBLE = (
    r"(?:it(?:'s| is) (?:\w+ )?possible|possible|we can|i can|we're able|we are able|practicable|"
    r"circumstances (?:permit|allow)|feasible|is possible|they can|he can|she can|humanly possible|"
    r"(?:we |i |they |he |she |you )?possibly can|"
    r"(?:my|our|the|his|her|their)? ?(?:workload|diary|schedule|rota|staffing|capacity|time|weather) "
    r"(?:allows?|"
    r"permits?))"
)
_SOON = r"(?:soon|quickly|fast|promptly|speedily|swiftly|early|quick|rapidly)"
_STAGE = r"(?:point|stage|later (?:point|date|time|stage)|juncture|moment|time or other|time)"
_AHEAD = r"(?:near|foreseeable|not too distant|not-too-distant|immediate|coming|next|following)"
_PERIOD = r"(?:future|period|days|weeks|months|time|while|days or weeks|weeks or months)"
_SOMEBODY = (
    r"(?:he|she|they|we|i|it|this|that|things|everything|there|somebody|someone|somebody else|everyone|"
    r"(?:the|our|my|an?|his|her|their|any|more|new|further|one of (?:the|our)) (?:[\w-]+ ){0,2}[\w-]+)"
)
_COMES_TRUE = (
    r"(?:has|have|had|gone|went|goes|is|are|gets?|got|finds?|calms?|quieten\w*|quiets?|settles?|slows?|eases?|"
    r"allows?|permits?|knows?|"
    r"hears?|becomes?|comes?|lands?|arrives?|lifts?|passes|'s (?:had|got|been|back|free|done|known|heard|clear|a)|'ve "
    r"(?:had|got|been|heard|"
    r"looked|checked|finished|done)|arises?|frees?|opens?|turns?|"
    r"reach(?:es)?|(?:is|are|'s|'re) (?:again |all |fully )?(?:back|free|available|done|ready|finished|clear|"
    r"known|"
    r"complete|over|through|any|some|more|news|something|an? \w+|less \w+|up to speed))"
)


def by_day(slots: Mapping[str, str]) -> str:
    """What to write instead: the day."""
    return (
        f"Put a day or hour in place of “{trimmed(slots['words'], 60)}”: “by Thursday noon”, or the day you "
        f"will write again."
    )


VAGUE = Cues(
    cue(rf"(?:just )?as {_SOON} as {_POSSIBLE}", 0.8, advice=by_day),
    cue(
        r"(?:in|within) (?:the|our) (?:usual|normal|standard|customary|regular|ordinary) (?:time ?frame|time|"
        r"period|turnaround(?: time)?|processing time)|(?:when|once|as soon as|after) (?:the |our |your |"
        r"it |this |that |all )?(?:processing|review|work|checks?|investigation|examination|procedure|is|"
        r"has been|file|application|request|everything) (?:is |are |has been |have been |was )?"
        r"(?:complete[d]?|finished|done|processed|concluded|over)",
        0.75,
        advice=by_day,
    ),
    cue(r"(?:asap|a\.s\.a\.p)", 0.8, advice=by_day),
    cue(
        r"(?:in|with|on|at|by|as part of) (?:one of )?(?:the|our|a|an) (?:next|upcoming|coming|future|later|"
        r"following|"
        r"subsequent) (?:possible |available |regular |scheduled )?(?:releases?|updates?|versions?|flights?|"
        r"deliver(?:y|ies)|"
        r"batch(?:es)?|runs?|tours?|rounds?|sessions?|meetings?|shipments?|trains?|occasions?|opportunit(?:y|ies)|"
        r""
        r"sprints?|vans?|boats?|sittings?|editions?|transports?)|(?:capacity|time|weather|staff|staffing|stock|"
        r""
        r"resources|"
        r"circumstances|conditions|availability|traffic|the weather|all being well|god|funds) (?:permitting|"
        r"allowing|"
        r"willing)|as (?:things|matters|it|the \w+|this) (?:develops?|progress(?:es)?|moves?(?: along| on)?|"
        r"evolves?|"
        r"unfolds?|comes? in|goes? along|proceeds?)|as (?:and when|soon as there(?:'s| is|'re| are))(?: \w+){0,3}|"
        r""
        r"(?:further|next) (?:information|news|details|updates?|steps) (?:will|to) (?:follow|come)",
        0.7,
        advice=by_day,
    ),
    cue(
        rf"in due (?:course|time)|in the (?:very )?{_AHEAD} {_PERIOD}|at some {_STAGE}"
        r"(?: in (?:the (?:near )?future|time))?|at (?:our|the) (?:earliest|first|"
        r"next|soonest) (?:convenience|opportunity|possible (?:time|moment|date)|chance)|"
        r"at the (?:earliest|soonest)(?: possible)?(?: date| time| moment)?|in the fullness of time|at a later "
        r""
        r"(?:date|time|stage|point)|at (?:the|an) (?:appropriate|right|proper|given|suitable|opportune) (?:time|"
        r""
        r"moment|stage|point)|(?:all )?in good time|some time or (?:an)?other|"
        r"in the (?:short|medium|long)(?:er)? term|when the time comes|sooner or later|by and by|down "
        r"the (?:line|road|track)|one fine day|further down the line|later on",
        0.8,
        advice=by_day,
    ),
    cue(
        r"(?<!is )(?<!are )(?:very |fairly |quite |pretty |real )?(?:shortly|soon)(?! (?:after|as|"
        r"before|enough|to be|afterwards|be over))(?<!too soon)(?<!so soon)(?<!sooner)",
        0.75,
        advice=by_day,
    ),
    cue(
        r"(?:very |most )?(?:promptly|swiftly|speedily|expeditiously|momentarily|presently|in no time|"
        r"before (?:too |very |so )?long|any (?:day|time|moment|minute|week) now|"
        r"in a (?:bit|little while|little bit|short while|while|short time|jiffy|wee while)|in (?:the "
        r")?(?:coming|next few|following) while|"
        r"(?:in|over|during) (?:the )?(?:coming|following|next few|next couple of) (?:days|weeks|months)(?! we)|"
        r""
        r"in the (?:days|weeks|months) (?:ahead|to come)|one of these days|some "
        r"(?:day|time soon|time later)|someday|sometime(?:s)? (?:soon|next|later|this)|"
        r"eventually|in time|over time|for the time being|for now|(?:not|won't|shouldn't|can't|"
        r"isn't) (?:be )?(?:too |very |that |so |much )?(?:long|far off|far away)(?: now| to wait)?)",
        0.6,
        advice=by_day,
        unless=r"\b(?:was|were|got|answered|arrived|replied|had|did|responded|came|solved|resolved|thank|"
        r"thanks|for now)\b",
    ),
    cue(
        r"in a (?:timely|prompt|speedy|reasonable) (?:manner|fashion|time|time ?frame|way)|(?:after|"
        r"in|for|within) (?:some|a (?:little|short|certain|reasonable)) (?:time|while|period)|"
        r"(?:when|where|if|whenever) (?:possible|time (?:permits|allows)|(?:capacity|resources|"
        r"circumstances|workload|the situation|our schedule) (?:permits?|allows?))|"
        r"as and when(?: \w+)?|(?:with|as a|at) (?:the )?(?:high|highest|utmost|top|full|urgent|some) "
        r"(?:priority|urgency|possible speed)|"
        r"until further notice|without (?:undue |further |unnecessary |any )?delay|in (?:the )?(?:order|sequence) "
        r""
        r"(?:of "
        r"receipt|they|it|received|in which|of arrival)|when (?:it's|it is) your turn|"
        r"(?:dealt with|handled|processed|answered|worked through|looked at|treated|taken|seen to) (?:strictly "
        r")?"
        r"(?:in (?:turn|order|sequence)|one (?:by|after) (?:one|the other|another))|one after (?:another|the "
        r"other)|"
        r"(?:when|once|as soon as) (?:we|i) (?:get|have|find) (?:a|the|some) (?:chance|moment|minute|"
        r"time|opportunity|capacity)|when (?:we|i) get (?:round|around) to it",
        0.7,
        advice=by_day,
    ),
    cue(
        r"(?:may|might|can|could|will|'ll|to|may well) (?:take|be) (?:some|a (?:little |bit )?(?:more )?|quite "
        r""
        r"(?:some|a)|longer|a little) ?(?:time|while|longer|bit)|"
        r"(?:takes|needs?|give it|give us|allow(?: us| them)?) (?:some|a (?:little|bit of|bit more)) (?:more "
        r")?time|(?:the "
        r")?(?:exact )?(?:date|time|duration|timeline|timing|timeframe) (?:is|cannot be|can't be|has yet to be|is "
        r""
        r"yet to "
        r"be) (?:not (?:yet )?|yet )?(?:known|"
        r"unknown|foreseen|given|predicted|said|named|confirmed|fixed|determined|announced|decided|open|"
        r"uncertain)",
        0.65,
        advice=by_day,
    ),
    cue(
        r"stay tuned|watch this space|keep an eye out|don't hold your breath|we'll see|time will tell|"
        r"(?:there is|there's|we have) (?:currently )?no (?:eta|date|estimate|timeline|time ?frame|fixed date)(?: "
        r""
        r"\w+)?|"
        r"(?:can't|cannot|unable to|not able to) (?:\w+ )?(?:say|tell you|give (?:you )?(?:a|an|any)|name|predict|"
        r""
        r"commit to)"
        r" (?:\w+ ){0,3}(?:when|how long|date|time|eta|time ?frame|estimate|day)",
        0.65,
        advice=by_day,
    ),
    cue(
        r"(?:we|i)(?:'ll| will| shall) (?:let you know|inform you|notify you|update you|be in touch|"
        r"get back to you|come back to you|revert(?: to you)?|keep you (?:posted|updated|informed))"
        r"(?= (?:when|once|if|as soon as|should) (?:there|we|i|it|anything|something|more|further|new))",
        0.55,
        advice="Name the day on which you will write, also if there is nothing new by then: “You'll hear "
        "from me on Thursday.”",
    ),
    cue(
        r"soonish|some ?time(?! (?:ago|back|before|to|for|since|after|between|around|on|in (?:january|february|"
        r"march|april|"
        r"may|june|july|august|september|october|november|december|20)))(?=[,.!;]|$| this (?:season|year|month|"
        r"spring|summer|"
        r"autumn|fall|winter)| in the| during| over| when| or other)|(?:closer|nearer) to (?:the|your) (?:date|"
        r"time|day|event|"
        r"start|end)|nearer the time|(?:in|over|during) the (?:course of the|coming|following|next few|weeks|"
        r"months) ?(?:year|"
        r"season|month|weeks|months|spring|summer|autumn|winter|to come|ahead)|after (?:an?|the|some) "
        r"(?:appropriate|suitable|"
        r"reasonable|certain|usual|due|customary) (?:period|time|interval|while|delay)|(?:when|whenever|once|as "
        r"soon as) "
        r"(?:he|she|they|it|one|someone|somebody)(?:'s| is|'re| are|'s back| can| gets?| finds?| has| frees?)(?: "
        r"next| again)? "
        r"?(?:in (?:the|your) (?:area|region|neighbourhood|district|stock)|nearby|passing|around|back in stock|by|"
        r"up|free|a "
        r"(?:free )?(?:moment|minute|slot))?(?=[,.!;]|$)|(?:won't|will not|can't|shouldn't) be (?:very |so |too |"
        r"all that |"
        r"that )?(?:much longer|long)|takes? as long as it (?:takes?|needs?)|when (?:it's|it is|they're|they are|"
        r"we're|we are) "
        r"(?:ready|done|finished|through|back|able)|(?:needs?|takes?|will take) (?:its |their |some |a bit of |"
        r"more )?time(?=[,"
        r".;!]|$)",
        0.7,
        advice=by_day,
        unless=r"\b(?:was|were|got|arrived|replied|had|did|please|could you|can you|if you|thank|thanks|ready to)\b",
    ),
)

# What hangs on something of ours that has no day either; told only of what will be done.
EVENTS = Cues(
    cue(
        rf"(?:when|whenever|once|as soon as|after|the (?:very )?(?:moment|minute|day|second|instant)) {_SOMEBODY} "
        rf"?(?:[\w-]+ )?{_COMES_TRUE}(?: [\w'-]+){{0,4}}",
        0.7,
        advice=by_day,
    ),
)

# A word that comes from somebody, some day.
WORD = Cues(
    cue(
        r"(?:we|they|he|she|somebody|someone|(?:a|an|our|the|my|one of (?:our|the)) (?:[\w-]+ ){1,3})"
        r"(?:'ll| ?will| ?shall| is going to| are going to) (?:\w+ )?(?:be in (?:touch|contact)|get in (?:touch|"
        r""
        r"contact)|"
        r"reach out|contact you|come back to you|get back to you|be (?:calling|contacting|writing)|notify you|"
        r"inform you|update you|revert)(?: (?:with|to|about) \w+){0,2}|and will (?:be in touch|get back to you|"
        r""
        r"come back "
        r"to you)|you(?:'ll| will) (?:\w+ )?(?:be (?:contacted|notified|informed|updated|called|advised)|hear "
        r"(?:back )?"
        r"from (?:us|them|her|him|our \w+|the \w+)|receive (?:a|an|another|further) (?:\w+ )?(?:reply|answer|"
        r"letter|"
        r"message|e-?mail|call|notification|word|information|news))|"
        r"will (?:follow|be sent (?:to you )?(?:separately|by separate \w+)|come (?:separately|by separate \w+)|"
        r""
        r"be forthcoming)(?! (?:the|your|up|a|our|these|this|all)\b)",
        0.55,
        advice=by_day,
    ),
)
