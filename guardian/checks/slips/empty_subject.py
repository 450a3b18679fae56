"""The letter has no subject, or one that says nothing.

## Why reconsider
The subject is what the reader sees in a list of fifty, and what they search for in a month.

## Flagged
> Hello Ines, the pump ships on Monday and arrives on Wednesday.

## Left alone
> Thank you!
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from guardian.checks.check import Check, Match, Reading
from guardian.checks.insight import seen
from guardian.checks.match import trimmed
from guardian.message.text import Span

_PREFIX = re.compile(r"^(?:(?:re|fwd?|aw|wg|antw|sv|vs|tr|rif|res)(?:\[\d+\])?\s*:\s*)+", re.IGNORECASE)
_NOTHING = re.compile(
    r"[\W_]*(?:\(?\[?(?:no|without|ohne|kein|sans|sin)[ -](?:subject|betreff|objet|asunto|title)\]?\)?|"
    r"untitled|subject|betreff|"
    r"no title|none|null|n/?a|undefined|test|asdf|xxx?|tbd|todo|blank|empty|new message|hi|hello|hey)?[\W_]*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What an admin may set."""

    min_words: int = field(default=6, metadata={"doc": "shorter letters need no subject"})


def find(reading: Reading, options: Options) -> list[Match]:
    """The first words of a letter whose subject is missing or says nothing."""
    subject = _PREFIX.sub("", reading.letter.subject.strip())
    if not _NOTHING.fullmatch(subject) or len(reading.body.words) < options.min_words:
        return []
    after = seen(reading).greeting.end
    first = next((s for s in reading.body.sentences if s.start >= after), reading.body.sentences[0])
    words = reading.body.at(first)
    about = trimmed(seen(reading).customer.problem or " ".join(words.split()), 50)
    span = Span(first.start, first.start + len(words[:80].rsplit(" ", 1)[0] if len(words) > 80 else words))
    return [Match(span=span, advice=f"Give it a subject in their words, such as “{about}”.")]


CHECK = Check(
    id="slips.empty-subject",
    find=find,
    message="The subject says nothing: in a full inbox this letter is easily missed.",
    label="has no subject above it",
    advice="Say in four or five words what the letter is about.",
    options=Options,
    about=__doc__,
)
