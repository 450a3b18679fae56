"""Praise: a question that wants to know more.

## Why it is good
Whoever asks has listened and does not guess. A good question is short, can be answered at once, and is asked before
the advice, not after it.

## Flagged
> Does the pump run at night as well?
> Could you tell me which of the two keys sticks?
> Please let me know when you saw it last.

## Left alone
> Why not ask at the desk?
> Noise can come from belts or bearings.
> Did you know that we open on Sundays?
"""

from __future__ import annotations

import re

from guardian.checks.check import Check, Match, NoOptions, Reading
from guardian.checks.evidence import Evidence, with_model
from guardian.checks.insight import Seen, seen
from guardian.checks.match import Cues, cue, hits
from guardian.message.expressions import compiled

# Asked without wanting to know: advice, pitches, reproaches, courtesies and offers.
_RHETORIC = re.compile(
    r"^(?:\W|so |and |but |well |oh |then )*(?:why (?:pay|spend|go|look|queue|buy|choose|settle|risk|wait|worry|"
    r"bother|not|don't you|didn't you|wouldn't you|on "
    r"earth|would (?:you|"
    r"anyone|we)|should (?:we|i))|how (?:about|dare|hard|could you|can you (?:expect|be)|many times|on earth)|what "
    r"(?:about "
    r"(?!the |your )|if|else (?:can|could) (?:i|we)|more (?:can|could|do)|did you expect|do you expect|on earth|can "
    r"(?:i|"
    r"we) (?:say|do))|who (?:(?:could|can|would|wouldn't|could ever) (?:resist|say no|refuse|blame|not|ever|argue)|"
    r"likes|wants|needs|enjoys|loves|has time|doesn't|hasn't|isn't|didn't|would(?:n't)?|"
    r"knows|knew|wouldn't|cares|else)|what could (?:be|go|possibly)|what(?:'s| is) (?:not to|there to)|what(?:'s|"
    r" is) the (?:fuss|big deal|rush|hurry)|what are you waiting for|was(?:n't) (?:that|it|this)|"
    r"what were you (?:thinking|"
    r"expecting)|"
    r"(?:are|is) (?:we|this) an? \w+ or an?|(?:would|could|will|can) you [^?]{0,60}\b(?:stars|review us|reviews?|"
    r"ratings?|"
    r"survey|questionnaire|thumbs up)|did(?:n't)? you "
    r"(?:even |really |not |actually "
    r")?(?:know "
    r"that|know(?!\w)|read|bother|look|think)|have(?:n't)? you (?:even |not |ever )?(?:considered|read|thought|heard|"
    r"bothered)|do(?:n't)? you (?:really |seriously |even )?(?:think|realise|realize|understand|see|agree|know that|"
    r"know how|expect)|is(?:n't)? (?:there |that |it |this )?(?:anything else|something|lovely|wonderful|fun|"
    r"a dream|too much|great|nice|clear now|so hard|obvious)|"
    r"are(?:n't)? you (?:serious|kidding|sure you read|even)|can(?:'t)? you (?:not )?(?:see|read|imagine|believe)|"
    r"any "
    r"(?:other |more |further )?questions|anything else|guess what|right|ok(?:ay)?|ready|sounds? good|really|see|you "
    r"know|remember|hungry|bored|fancy|tired of|looking for|need (?:more|a|an|help)|want (?:more|a|an|to)|interested|"
    r"love|still (?:not|no)|got (?:a|any) (?:question|minute)|"
    r"(?:isn't|aren't|wasn't|weren't|doesn't) (?:the|our|these) (?![^?]{0,80}\byou)|"
    r"shall (?:i|we)|should (?:i|we)|may (?:i|we) (?:suggest|"
    r"recommend|use|remind)|would you (?:consider|mind not)|could you please stop|will you ever|when will you ever|"
    r"where "
    r"(?:would|is the harm)|problem)\b"
)
_LED = compiled(  # a question by the order of its words, at the start of a clause
    r"(?:^|[.!?:;,\n] ?|\b(?:and|or|but|so|then|also|well|oh|um|er|right|okay|ok|please|sorry|yeah|yes|now) )"
    r"(?:(?:what|which|who|whom|whose|where|when|how)(?:'s|'re|'d)?\b(?: (?!i |we )\w+){0,3} (?:is|are|was|were|do|"
    r"does|"
    r"did|have|has|had|can|could|will|would|should|you|your|it|the|that)\b|(?:is|are|was|were|do|does|did|d'you|have|"
    r"has|had|can|could|will|would|may|might) (?:i|you|it|that|this|there|he|she|they|your|the|we|any)\b)"
)
_REQUESTS = Cues(
    cue(
        r"(?:could|can|would|will|may i ask you to|might) you (?:please |kindly |also |just |perhaps |maybe |"
        r"possibly |"
        r"quickly ){0,2}(?:tell|let (?:me|us) know|confirm|say|describe|explain|specify|clarify|check whether|"
        r"check if|"
        r"give (?:me|us)|send (?:me|us)|share|show (?:me|us)|remind me|elaborate|walk (?:me|us)|look (?:whether|if)|"
        r"see "
        r"(?:whether|if)|name|point|provide|note down|read out)(?: \w+){0,6}",
        0.9,
    ),
    cue(
        r"(?:please |just |do )?(?:tell (?:me|us)|say|let (?:me|us) know|confirm|describe|specify|"
        r"clarify)(?: please)? "
        r"(?:(?:a (?:bit|little)|some) more|which|what|when|where|who|how|whether|if (?:it|the|you (?:see|have|can "
        r"see|get|"
        r"still|had|are|were|did))|your|the)(?: \w+){0,6}",
        0.8,
        unless=r"\b(?:any (?:other |further |more )?questions|anything else|need (?:anything|help|more|further)|"
        r"how we "
        r"did)\b",
    ),
    cue(
        r"(?:i|we)(?:'d| would) (?:\w+ )?(?:like|love|need|want) to (?:know|understand|hear|ask|learn)(?: \w+){0,6}|"
        r"(?:i'm|"
        r"i am|we're|i was|just) (?:\w+ )?(?:wondering|curious)(?: \w+){0,6}|(?:i|we)(?:'d|"
        r" would)? (?:\w+ )?need (?:just |only )?(?:two|three|four|a few|"
        r"one|some|\d) (?:\w+ )?(?:facts?|things?|details?|answers?|numbers?|bits?|points?) (?:\w+ )?(?:from you|"
        r"first|"
        r"of you|to (?:begin|start|go on))|(?:one|a|two|three|a few|some|just one) "
        r"(?:\w+ )?questions?(?=[:,.]| (?:first|from|so|to|before))|(?:i|we) (?:just |only |still )?(?:need|want) to "
        r"(?:know|ask|understand) (?:which|what|when|where|who|how|whether|if)(?: \w+){0,6}|what i (?:still )?need "
        r"to know|"
        r"(?:it would|that would|would) help (?:me |us |a lot )?to (?:know|hear|see|learn|have)(?: \w+){0,6}|(?:we|"
        r"i) "
        r"were "
        r"wondering(?: \w+){1,6}|(?:i'd|we'd|i would|we would) be (?:interested|curious|keen|grateful|glad) to "
        r"(?:know|hear|learn|"
        r"see)(?: \w+){0,6}|(?:kindly |please )?advise (?:whether|if|which|when|how|what)(?: \w+){1,6}|(?:isn't|is "
        r"not|not quite|not yet) "
        r"clear to (?:me|us)(?: yet)?(?:,| is| whether| namely| if| what| which)(?: \w+){0,6}|help me understand(?: "
        r"\w+){0,4}",
        0.85,
        unless=r"\b(?:you (?:want|need|would like) to know|you may be wondering|love to hear (?:from|"
        r"your feedback))\b",
    ),
)

_SOFT = Evidence(
    (
        r"(?:^|(?<=[.!?] ))(?:and |or |then |just |so |right |okay ){0,3}(?:your|the|which|what|who|where|when|"
        r"how)(?: "
        r"\w+){1,4}(?: "
        r"please| then)?$",
        2.6,
    ),
    (
        r"(?:and )?(?:your|the) (?:\w+ ){0,2}(?:postcode|post code|initials?|name|number|address|surname|time|date|"
        r"code)(?: please)?$",
        1.6,
    ),
    (
        r"(?:let me|let's|i'll) (?:just )?take (?:your|you're|the)|(?:was it|is it|is that|was that|or is it|"
        r"you mean|"
        r"do i|did i)",
        0.9,
    ),
    (
        r"(?:what|which|who|where|when|how)(?:'s| is| are| was| did| do| does| have| would| can| kind| sort| long| "
        r"many| much| "
        r"often| time| number| code| about| else)",
        1.3,
    ),
    (
        r"(?:is|are|was|were|do|does|did|d'you|have|has|can|could|will|would|may) (?:you|it|that|this|there|your|"
        r"they|he|she)",
        1.2,
    ),
    (
        r"(?:have|had) you (?:got|tried|been|had|ever|talked|thought|considered|spoken)|do you (?:have|know|want|"
        r"think|feel|mind|"
        r"like|remember)|are you (?:\w+ing|a|in|on|able|sure|okay|ok|still)",
        1.0,
    ),
    (
        r"(?:can|could|may) i (?:\w+ )?(?:take|have|ask|confirm|just)|(?:can|could|would) you (?:\w+ )?(?:confirm|"
        r"give|tell|say|"
        r"spell|hold|describe|explain|elaborate)",
        1.4,
    ),
    (r"(?:your|the) (?:\w+ )?(?:name|address|postcode|number|account|date of birth|e-?mail|code)", 0.7),
    (
        r"(?:tell (?:me|us) (?:more|about)|talk about (?:it|what)|want to talk|care to|mind (?:if i ask|sharing|"
        r"telling)|i'm curious|"
        r"curious|wondering|i wonder|what happened|what's (?:up|wrong|going on))",
        1.6,
    ),
    (
        r"(?:why not|why don't you|did you know|how about|shall i|if you|when you|what i|that's what|who (?:is|are) "
        r"(?:the|there))",
        -0.8,
    ),
    (r"(?:would|do) you (?:like|want) (?:me|us)|which would you prefer|what time would", 0.8),
)


_ITSELF = re.compile(
    r" *(?:it(?:'s| is) all|simply|just|easy|see (?:the|our|page)|here(?:'s| is| are)|the answer|that's|because|"
    r"well,|everything|"
    r"you(?:'ll| will) find (?:it|all|the answer)|read )\b"
)


def questions(look: Seen) -> list[tuple[int, int]]:
    """(start, end) in the folded body of the questions that want an answer."""
    out, start = [], 0
    for end in look.body.ends:
        text = look.body.plain[start:end]
        lead = len(text) - len(text.lstrip())
        if text.rstrip().endswith("?") and len(text.split()) >= 2 and not look.quiet_at(start + lead, end):
            clause = start + max(lead, _clause(text))
            if _ITSELF.match(look.body.plain, end) or _answered(
                text, look.body.plain, end
            ):  # asked to be answered by the next sentence
                start = end
                continue
            if not _RHETORIC.match(look.body.plain[clause:end]) and not _RHETORIC.match(text[lead:]):
                out.append((start + lead, end))
        start = end
    return out


_YOURS = re.compile(r"\b(?:you|your|yours|he|she|his|her|or)\b")
_REPLIES = re.compile(r" *(?:it|they|yes|no|by|within|once)\b(?! (?:helps?|would|could|might) )[^?]*?[.!]")


def _answered(text: str, plain: str, end: int) -> bool:
    """Whether the writer asks, of nobody's matter, what the next sentence answers."""
    return _YOURS.search(text) is None and _REPLIES.match(plain, end, end + _NEAR) is not None


_NEAR = 200  # characters


def _clause(text: str) -> int:
    """Where the last clause before the question mark begins, after a colon, semicolon or dash."""
    places = [at + len(mark) for mark in (": ", "; ", " - ", ", and ", ", but ") if (at := text.rfind(mark)) >= 0]
    return max(places, default=0)


def find(reading: Reading, options: NoOptions) -> list[Match]:  # noqa: ARG001  (a check's find takes its options)
    """Real questions and requests to be told something."""
    look = seen(reading)
    places = questions(look) + [m.span() for _, m in hits(_REQUESTS, look, look.body)]
    return [Match(span=look.body.back(a, b)) for a, b in places]


def score(reading: Reading, options: NoOptions) -> float:  # noqa: ARG001  (a check's score takes its options)
    """How surely the letter asks: by its marks, by the order of its words, and by how much of it is question."""
    look = seen(reading)
    plain = look.body.plain
    marks = plain.count("?")
    asked = len(questions(look))
    led = len(_LED.findall(plain[:5_000]))
    words = max(1, len(reading.body.words))
    density = (asked + led) / words
    total = (
        -3.0
        + min(2.0, 9.0 * density)
        + 1.2 * min(asked, 3)
        + 2.4 * bool(marks)
        + 0.4 * min(marks, 4)
        + 0.9 * min(led, 3)
    )
    total += 0.8 * _SOFT.total(look) + 1.2 * bool(hits(_REQUESTS, look, look.body))
    total += (1.0 if plain.rstrip().endswith("?") else 0.0) + min(1.5, 12.0 * asked / words) - 0.012 * min(words, 150)
    return with_model("care.asks", total, reading)


CHECK = Check(
    id="care.asks",
    find=find,
    message="“{words}” asks before it assumes.",
    advice="",
    signal=True,
    score=score,
    about=__doc__,
)
