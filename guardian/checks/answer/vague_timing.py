"""“Soon”, “as soon as possible”, “in due course” as the only time given.

## Why reconsider
“Soon” is an hour to one and a month to another. A customer who knows the day can plan, and does not need to ask
again. When you do not know the day, name the day on which you will write.

## Flagged
> We will get back to you as soon as possible.
> You will receive your refund in due course.
> Our team is looking into it and will reply shortly.
> Please be patient while we look into it.

## Better
> I will get back to you by Thursday noon, also if I have nothing new by then.
> You will have your refund within five working days.

## Left alone
> You will hear from me as soon as possible, and by Friday at the latest.
> Get well soon!
> Please send us the form as soon as you can.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from guardian.checks.alone import alone, heard
from guardian.checks.check import Check, Match, NoOptions, Reading
from guardian.checks.cues.handover import SIGNPOST
from guardian.checks.cues.limbo import LIMBO
from guardian.checks.cues.someday import SOMEDAY
from guardian.checks.cues.vagueness import EVENTS, VAGUE, WORD
from guardian.checks.cues.waiting import WAIT
from guardian.checks.fold import Folded
from guardian.checks.helpful import cold
from guardian.checks.hinting import hinting
from guardian.checks.insight import seen
from guardian.checks.match import FIRES, Cues, hits, phrases
from guardian.checks.open_matter import is_open
from guardian.checks.sentences import telling
from guardian.checks.times import time_given


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What an admin may set."""

    extra: tuple[str, ...] = field(default=(), metadata={"doc": "more phrases that name no time, in plain text"})


_NO = re.compile(
    r"\b(?:(?:hope|hoping|wish|hopefully)\b(?! to (?:have|resolve|get|fix|restore|send|be able|receive|complete|"
    r"finish|hear back from))[^.!?]{0,40}\b(?:you(?! (?:the|an?|more|about|what|when|soon)\b)|your|helps)\b|each "
    r"\w+day|"
    r"every (?:\w+day|day|morning|week|\w+ (?:hours?|days?|weeks?))|right (?:after|now|away)|straight away|fingers "
    r"crossed|don't think|do not "
    r"think|need (?:this|it|to)|"
    r"no (?:hurry|rush)|see you(?! when)|talk to you|speak (?:to you )?soon|well soon|better soon|"
    r"thank you for|thanks for|hear from you|looking forward|look forward|as soon as you|as quickly as you|welcome you|"
    r"welcoming|at your (?:earliest|own|leisure)|(?:please|could you|can you|kindly) (?:\w+ "
    r"){0,25}(?:asap|as soon as possible|soon|shortly|promptly))\b"
)
_HOPED = re.compile(
    r"\b(?:(?:hope|hoping|wish)(?! to (?:have|resolve|get|fix|restore|send|be able|receive|complete|finish|hear back "
    r"from))|hopefully)\b"
)
_WE = re.compile(
    r"\b(?:we|we'll|i|i'll|it'll|that'll|they'll|he'll|she'll|our|they|team|colleagues?|engineers?|you(?:'ll| will| "
    r"should)|"
    r"will|shall|being|should|"
    r"it(?:'s| is)|can|shouldn't|won't|expect\w*|planned|scheduled|due|wait|patien\w*|stay tuned|watch this space|"
    r"may|might|going to|coming|"
    r"arrives?|follows?|to follow|"
    r"returned|refunded|confirmed|gets?|hear from|sent|expect|comes?|happens?|takes?|needs?)\b"
)


_AHEAD = re.compile(
    r"\b(?:will|shall|going to)\b|'ll\b|\b(?:he|she|they|it|we|i) (?:takes?|gets?|looks?|starts?|does|do|comes?|turns?|"
    r"sees?|picks?|sends?|writes?|calls?|rings?|answers?)\b"
)
# A day for it would be the reader's, or is somebody else's to name.
_YOURS = re.compile(r"\b(?:you|your \w+|please)\b")


def find(reading: Reading, options: Options) -> list[Match]:
    """Vague times about what the author's side will do, in a letter that names no time at all."""
    look = seen(reading)
    text = look.body.plain
    extra = phrases(Cues(), subject=False)(reading, options) if options.extra else []
    vague = [(c, m) for c, m in hits(SOMEDAY, look, look.body) if c.weight >= FIRES]
    others = [(c, m) for c, m in hits(VAGUE, look, look.body) if c.weight >= FIRES]
    vague += [(c, m) for c, m in others if not any(m.start() < o.end() and o.start() < m.end() for _, o in vague)]
    if not vague:
        when = _ASKED_WHEN.search(look.theirs.plain) is not None
        events = hits(EVENTS, look, look.body)
        vague = [(c, m) for c, m in events if _of_ours(text, look.body.sentence(*m.span()), m, asked=when)]
    if not vague and is_open(reading):
        vague = hits(WORD, look, look.body)
    waits = [m for c, m in hits(WAIT, look, look.body) if c.weight >= FIRES]
    if time_given(text):
        return []
    if not (vague or extra or waits):
        return _dodged(reading)
    out = list(extra)
    helps = cold(reading) < _HELPS
    for c, m in vague:
        a, b = look.body.sentence(m.start(), m.end())
        sentence = text[a:b]
        if _NO.search(sentence) or (helps and c.weight < _SURE):
            continue
        if c not in SOMEDAY.every and (_HOPED.search(sentence) or not _WE.search(sentence)):
            continue
        words = look.body.words_at(m.start(), m.end())
        advice = c.advice if isinstance(c.advice, str) else c.advice({"words": words})
        out.append(Match(span=look.body.back(m.start(), m.end()), advice=advice, score=c.weight))
    for m in waits:
        advice = "Say how long: “Please give me until Thursday noon; I will write then, also if there is nothing new.”"
        out.append(Match(span=look.body.back(m.start(), m.end()), advice=advice, score=0.6))
    return out or _dodged(reading)


_ASKED_WHEN = re.compile(
    r"\b(?:when(?: will| can| do| does| is| are| may| could| should| shall| would|'s|'ll)|how (?:long|soon|much "
    r"longer)|by when|until when|what (?:day|date|time)|which (?:day|week)|(?:need|want|give me|tell me) (?:\w+ "
    r"){0,3}(?:a date|a day|an? eta|a time)|(?:any (?:idea|news)|know|tell me|say) when|any (?:date|day|eta)(?: "
    r"\w+){0,4}\?)\b|\bwhen ?\?|"
    r"\bany (?:date|eta)\b"
)
_UNDER_WAY = re.compile(
    r"\b(?:will|'ll|being|in hand|in progress|under way|underway|on (?:its|the|our|(?:\w+ )?\w+'s) (?:way|list|pile|"
    r"desk)|work(?:s|ing) through|moving (?:along|on|up)|making (?:good )?progress|next (?:ones|waves?|batch)|as "
    r"(?:he|she|they|we|it) can\b|in turn|one after|in line|"
    r"working on|looking into|"
    r"nearly|almost|not yet|still|once|until|depends|as soon as|when (?:it|they|he|she|the|all)|be in touch|waiting|"
    r"gets?|comes?|decides?)\b"
)
_OVER = re.compile(
    r"\b(?:is|are|was|were|has|have|'s|'ve) (?:now |already |just |been |all )*(?:done|ready|fixed|sent|arrived|here|"
    r"there|finished|refunded|repaired|shipped|open|back|solved|delivered|paid|posted|restored|works?|working(?! "
    r"(?:on|through|his|her|their|our|its|hard|flat|as|to|at|round))|in "
    r"your)\b(?! (?:out |up )?(?:after|once|when|as soon|in turn|in order|until)\b)|\b\d"
)
_IF_EVER = re.compile(r"\b(?:when|once|as soon as|until|till|if|after) [^.!?,;\n]{1,80}")  # what is not yet so
_MOST_READ = 5_000  # characters of the customer's


def _dodged(reading: Reading) -> list[Match]:
    """The sentence that says it is under way, where they asked for the day and no day is told in any form."""
    look = seen(reading)
    if not look.customer.known or SIGNPOST.search(look.body.plain):
        return []
    theirs = Folded(reading.customer.content[:_MOST_READ]).plain
    left = alone(reading) >= _ALONE
    asked = _ASKED_WHEN.search(theirs) is not None
    if not (asked or (left and _WAITS.search(theirs))):
        return []
    own = telling(reading)
    if (
        _OVER.search(_IF_EVER.sub("", look.body.plain))
        or (left and _TOLD.search(look.body.plain))
        or any(s.plain.rstrip().endswith("?") for s in own)
    ):
        return []
    found = [Match(span=s.span, score=0.6) for s in own if _UNDER_WAY.search(s.plain) and len(s.plain) < _LONG][:1]
    if found or not left:
        return found
    found = _limbo(reading, NoOptions())
    if found or not own or not (asked or _WAITS_LONG.search(theirs)):
        return found
    return [Match(span=own[0].span.first(_LONG), score=0.5)]


_ALONE = 0.6
_HELPS, _SURE = -4.5, 0.7  # beside much help only plain words are heard
_limbo = hinting(LIMBO, much=heard, unless=())
# A time of day, or how long it is, in whatever form.
_TOLD = re.compile(
    r"(?<!finds )(?<!has )(?<!find )\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|half|some|few) "
    r"(?:\w+ )?(?:minute|hour|day|"
    r"week|month|year)s?\b|\bat (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|half)\b|"
    r"\b(?:around|by|from|after) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon)\b|\b(?:today|"
    r"tonight|tomorrow)\b"
)
_WAITS_LONG = re.compile(
    r"\b(?:still (?:no|not|waiting|nothing|haven't|hasn't)|(?:weeks|months) ago|promised (?:for|by|to me)|was "
    r"promised|where(?:'s| is| are) (?:my|it\b|they\b)|any (?:news|update|word)|said (?:last|on)|overdue|(?:was|were) "
    r"due|been "
    r"waiting|for (?:\w+ ){1,2}(?:weeks|months) now|you've had it since)\b"
)
# They wait, and say since when.
_WAITS = re.compile(
    r"\b(?:still (?:no|not|waiting|nothing|haven't|hasn't|isn't|in|on)|waiting|waited|for (?:\w+ ){1,2}(?:days|weeks|"
    r"months|years)|since (?:\w+day|january|february|march|april|may|june|july|august|september|october|november|"
    r"december|last|\w+ of|\d)|(?:ordered|sent|paid|applied|booked|submitted|filed|wrote|asked|handed) (?:[\w'-]+ "
    r"){0,4}(?:in|"
    r"on) (?:january|february|march|april|may|june|july|august|september|october|november|december|\d)|i wait\b|"
    r"(?:days|weeks|months) (?:ago|now|later|have)|where(?:'s| is| are) (?:my|"
    r"it\b|they\b)|any "
    r"(?:news|update|progress|word)|(?:promised|said|told|supposed|meant|due|should have)|overdue|yet|hasn't|haven't|"
    r"never (?:came|arrived|got|received))\b"
)


_LONG = 200  # characters


def _of_ours(text: str, sentence: tuple[int, int], m: re.Match[str], *, asked: bool) -> bool:
    """Whether something of ours will be done when something else of ours is so far; asked when, all of it is."""
    hangs = asked and not m[0].startswith("when ")
    return (hangs or _AHEAD.search(text, *sentence) is not None) and _YOURS.search(m[0]) is None


CHECK = Check(
    id="answer.vague-timing",
    find=find,
    message="“{words}” leaves them guessing when.",
    label="gives no time",
    advice="Name the day or the hour, or the day on which you will write again.",
    options=Options,
    about=__doc__,
)
