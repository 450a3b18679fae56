"""A letter that is mostly about its author: achievements, plans and hardships instead of the reader's matter.

## Why reconsider
Somebody who waits for an answer does not want our story. Half a sentence of ours may explain a delay; the rest of the
room belongs to what becomes of theirs.

## Flagged
> We are proud of our spring range. Our designers won two awards for it. We are investigating.

## Better
> Your curtains are hemmed again and leave us on Tuesday; the three euros for the call are on us.

## Left alone
> We had two drivers ill, so your round came last. Your crates are at the gate by six.
> Your coat is at the tailor. We mixed up two hangers, and yours hung under Meyer.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from guardian.checks.alone import alone, heard
from guardian.checks.check import Check, Match, Reading
from guardian.checks.cues.boasting import BOASTING, BURDEN
from guardian.checks.cues.own_story import OWN_STORY
from guardian.checks.cues.owning import OWNING
from guardian.checks.cues.story import STORY
from guardian.checks.cues.tidings import TIDINGS
from guardian.checks.evidence import Evidence, with_model
from guardian.checks.helpful import answerable, signs
from guardian.checks.insight import seen
from guardian.checks.match import hits
from guardian.checks.remedy import Said, helps, sentences
from guardian.message.text import Span

_OUR_WORDS = "i i'm i've i'd i'll me my mine myself we we're we've we'd we'll us our ours ourselves"
_YOUR_WORDS = "you you're you've you'd you'll your yours yourself"
_OURS = frozenset(_OUR_WORDS.split())
_YOURS = frozenset(_YOUR_WORDS.split())

_SOFT = Evidence(
    (
        r"(?:i was|i had|i've (?:had|been|done|never|also|got|seen|lost)|i have (?:had|been|a|to|the|also|never|my|"
        r"two|three|done|always|experienced)|i did|i went|i got|i felt|i used to|i lost|i found|i started|i tried|i "
        r"made|i took|i came|i left|i quit|i remember|i know (?:how|what|that|the|i|when|from)|i (?:just|also|too|"
        r"actually|recently|once|always|never|usually|still|personally|myself|often|even))",
        1.7,
    ),
    (
        r"(?:my (?:\w+ )?(?:mom|mum|mother|dad|father|husband|wife|boyfriend|girlfriend|friends?|brother|sister|son|"
        r"daughter|kids?|children|family|parents|job|boss|work|dog|cat|ex|partner|school|life|own|experience|team|"
        r"car|house|self|best|first|last|age|case|situation|therapist|doctor|fiance|uncle|aunt|grand\w+|cousin|niece|"
        r"nephew|roommate|company|studio))",
        1.6,
    ),
    (
        r"(?:me too|same here|i too|been there|same (?:thing|boat|situation|way|problem|issue|experience)|happened "
        r"to me|for me|to me|with me|helped me|told me|made me|gave me|let me tell|in my (?:experience|case|life|"
        r"opinion)|myself|when i|where i|because i|as i|since i|if i was|after i|before i|mine)",
        1.4,
    ),
    (
        r"(?:i(?:'m| am) (?:a|an|in|from|also|currently|doing|not|going|good|fine|ok|okay|well|so|very|still|\d+|"
        r"retired|married|divorced|single|unemployed|working|living|\w+ing))",
        0.9,
    ),
    (
        r"(?:i (?:love|like|enjoy|hate|feel|work|live|do|want|need|can|think|would|could|teach|play|watch|listen|"
        r"read|run|have))",
        0.8,
    ),
    (
        r"(?:i (?:understand|see|hear|hope|am sorry|suggest|recommend|can (?:see|understand|imagine|help|hear))|i'm "
        r"(?:sorry|glad|here|sure|happy)|how can i|can i help|may i|i'd (?:suggest|recommend))",
        -0.9,
    ),
    (r"(?:you|your|you're|yourself|you've)", -0.6),
    (r"(?:what|how|do|did|have|are|is|why|when|where|can|could|would) (?:\w+ ){1,6}\?", -0.5),
    (
        r"(?:years? ago|last (?:year|month|week)|back (?:then|when)|at (?:first|the time)|a few (?:years|months|"
        r"weeks)|once)",
        0.6,
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What an admin may set."""

    share: float = field(default=0.4, metadata={"doc": "share of the letter's words that is its own story"})
    least: int = field(default=2, metadata={"doc": "sentences of its own story"})


def find(reading: Reading, options: Options) -> list[Match]:
    """The stretch that tells the author's story, when it takes most of the letter and the reader hardly stands in "
    "it."""
    look = seen(reading)
    every = sentences(reading)
    places = [m.start() for _, m in hits(STORY, look, look.body)]
    story, whole = [], 0
    for said in every:
        whole += said.words
        if not any(said.start <= p < said.end for p in places):
            continue
        text = look.body.plain[said.start : said.end].split()
        ours = sum(w.strip(".,!?;:") in _OURS for w in text)
        yours = sum(w.strip(".,!?;:") in _YOURS for w in text)
        if ours >= yours and yours <= 1:
            story.append(said)
    if len(story) < options.least and _alone(reading, every):
        story = [s for s in every if s.words >= _SENTENCE]
    if len(story) < options.least and (
        _ourselves(reading, every) or _news(reading, every) or _elsewhere(reading, every)
    ):
        return [Match(span=look.body.back(_start(look.body.plain, every[0].start), every[-1].end))]
    if len(story) < options.least:
        return []
    words = reading.body.lowered
    if 2 * sum(w in _YOURS for w in words) > sum(w in _OURS for w in words):
        return []
    if sum(s.words for s in story) < options.share * whole:
        return []
    spans = [look.body.back(_start(look.body.plain, s.start), s.end) for s in story]
    joined: list[Span] = []
    for span in spans:
        if joined and not look.body.content[joined[-1].end : span.start].strip():
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return [Match(span=span) for span in joined]


_SENTENCE = 4  # words
_SPOKEN = 0.4  # share of sentences that begin with us, of a letter in which nobody is spoken to


def _alone(reading: Reading, every: tuple[Said, ...]) -> bool:
    """Whether the letter speaks of its author alone: nothing to the reader, nothing done, asked or promised."""
    look = seen(reading)
    if not look.customer.known or any(w in _YOURS for w in reading.body.lowered) or any(map(helps, every)):
        return False
    plain = look.body.plain
    ours = [s for s in every if set(plain[s.start : s.end].replace(",", " ").split()[:_HEAD]) & _OURS]
    return (
        len(reading.body.words) <= _TOLD
        and len(ours) >= _LEAST_ALONE
        and len(ours) >= _SPOKEN * len(every)
        and "?" not in plain
    )


def _ourselves(reading: Reading, every: tuple[Said, ...]) -> bool:
    """Whether a letter of a line or two only boasts or groans, with no word of the reader's side."""
    look = seen(reading)
    words = reading.body.lowered
    if not every or len(words) > _LINES:
        return False
    if sum(w in _YOURS for w in words) > sum(1 for _ in _THE_CASE.finditer(look.body.plain)):
        return False
    if look.customer.known and (alone(reading) < _LITTLE_HELP or _ABOUT_US.search(look.theirs.plain)):
        return False
    places = [m.start() for cues in (STORY, BOASTING, BURDEN, OWN_STORY) for _, m in hits(cues, look, look.body)]
    told = [s.words for s in every if any(s.start <= p < s.end for p in places)]
    return 2 * sum(told) > sum(s.words for s in every)


def _news(reading: Reading, every: tuple[Said, ...]) -> bool:
    """Whether half of a letter is news of the house, told to somebody who waits for an answer and gets no help; or of
    one in which they are not spoken to at all, whatever is done.
    """
    look = seen(reading)
    if not look.customer.known or _ABOUT_US.search(look.theirs.plain) or hits(OWNING, look, look.body):
        return False
    warm = heard(reading) < _UNHELPED
    if warm and (any(w in _YOURS for w in reading.body.lowered) or any(map(helps, every))):
        return False
    places = [
        m.start() for cues in (TIDINGS, STORY, BOASTING, BURDEN, OWN_STORY) for _, m in hits(cues, look, look.body)
    ]
    if not places and (warm or signs(reading)["taken up"] > _TAKEN_UP):
        return False
    news = {s: any(s.start <= p < s.end for p in places) for s in every}
    told = [s.words for s in every if (news[s] or not warm) and _told(look.body.plain, s, news[s])]
    return len(told) >= _NEWS and 2 * sum(told) >= sum(s.words for s in every)


def _elsewhere(reading: Reading, every: tuple[Said, ...]) -> bool:
    """Whether the letter speaks of its author, neither to the reader nor of anything they wrote, and gives nothing."""
    look = seen(reading)
    if len(reading.body.words) < _TOLD_LEAST or not answerable(reading) or _ABOUT_US.search(look.theirs.plain):
        return False
    found = signs(reading)
    if any(found[name] for name in _GIVEN):
        return False
    ours, whole, told = 0, 0, 0
    for s in every:
        words = [w.strip(".,!?;:") for w in look.body.plain[s.start : s.end].split()]
        if not _YOURS.isdisjoint(words):
            return False
        own = sum(w in _OURS or w in _HOUSE for w in words)
        ours, whole, told = ours + own, whole + s.words, told + (s.words if own else 0)
    news = bool(hits(TIDINGS, look, look.body) or hits(STORY, look, look.body))
    enough = (_FEW_OURS if news else _MANY_OURS) if found["taken up"] <= _HARDLY else _ALL_OURS
    return ours >= enough and told >= _MOSTLY * whole and found["taken up"] <= _TAKEN_UP


def _told(plain: str, said: Said, news: bool) -> bool:
    """Whether the sentence tells of the author, and does nothing for the reader."""
    words = [w.strip(".,!?;:") for w in plain[said.start : said.end].split()]
    if any(w in _YOURS for w in words):
        return False
    return news or (any(w in _OURS for w in words) and not said.refuses and not helps(said))


# “Your complaint” is what brings us trouble, not what the reader is helped with; “you know” is said to anybody.
_THE_CASE = re.compile(
    r"\byour (?:\w+ )?(?:case|complaint|review|rating|mail|letter|call|feedback|comments?|criticism|question|request|"
    r"matter|order)\b|\b(?:do|as|if) you (?:know|knew|see|understand)\b|\bhave you know\b|\byou (?:can't|cannot|can "
    r"hardly|wouldn't|won't|would hardly) (?:believe|imagine)\b|\b(?:tell|share with|like) you\b|\byou know\b|"
    r"\bbetween you and me\b"
)
_ABOUT_US = re.compile(
    r"\b(?:what's (?:new|going on) (?:at|with|in)|how (?:old|long have|big|many of you)|(?:who|where|how) (?:runs?|"
    r"was|were|do you|is (?:it|she|he)|are you|"
    r"owns|makes|founded)|about (?:you|yourself|your)|your (?:company|firm|story|background|experience|history))\b"
)
_LINES = 40  # words
_LITTLE_HELP, _UNHELPED, _NEWS, _TAKEN_UP = 0.05, 0.8, 2, 0.34
_HEAD, _LEAST_ALONE, _TOLD = 3, 3, 120
_TOLD_LEAST, _FEW_OURS, _MANY_OURS, _ALL_OURS, _MOSTLY, _HARDLY = 20, 3, 4, 6, 0.6, 0.12
_HOUSE = frozenset(
    ("administration", "director", "directors", "management", "ceo", "chairman", "president", "committee", "team")
)
_GIVEN = ("step", "near day", "costs nothing", "asks", "place", "yes or no", "kind", "answers")


def _start(plain: str, start: int) -> int:
    return start + len(plain[start:]) - len(plain[start:].lstrip())


def score(reading: Reading, options: Options) -> float:  # noqa: ARG001  (a check's score takes its options)
    """How much the text speaks of its author: shares of I and we against you, and what is told of oneself."""
    look = seen(reading)
    words = reading.body.lowered
    n = max(5, len(words))
    own = sum(w in _OURS for w in words) / n
    their = sum(w in _YOURS for w in words) / n
    story = 0.6 * min(3, len(hits(STORY, look, look.body)))
    total = -2.6 + _SOFT.total(look) + 12.0 * own - 8.0 * their + story + 0.006 * min(n, 150)
    return with_model("care.self-absorbed", total, reading)


CHECK = Check(
    id="care.self-absorbed",
    find=find,
    message="“{words}” speaks mostly of us: somebody who waits for an answer may feel forgotten.",
    label="speaks mostly of ourselves",
    advice="Turn it round: begin with what becomes of their matter and by when; half a sentence of our side is enough.",
    options=Options,
    score=score,
    about=__doc__,
)
