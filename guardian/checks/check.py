"""What a check is, and what it finds. A check is one file: `guardian/checks/<family>/<name>.py` with one `CHECK`.

The id of a check is its path (`tone.blame`), its key in the configuration (`[checks.tone.blame]`) and its section in
docs/checks.md. The module docstring is its documentation, in fixed sections: a first sentence on what it finds, then
`## Why reconsider`, `## Flagged` and `## Better` (or `## Left alone`) with block quotes that are tested.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from guardian.message.model import Letter
from guardian.message.text import Span, Text


class Action(StrEnum):
    """What policy does with a finding. Ordered by force: OFF < NOTE < HOLD."""

    OFF = "off"
    NOTE = "note"
    HOLD = "hold"

    @property
    def force(self) -> int:
        """0, 1, 2: for taking the stronger of two."""
        return ("off", "note", "hold").index(self.value)


class Where(StrEnum):
    """Which text a span is counted in."""

    BODY = "body"
    SUBJECT = "subject"


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """One place where a check applies. `advice` and `message` override the check's own when given."""

    span: Span
    where: Where = Where.BODY
    message: str = ""
    advice: str = ""
    score: float = 1.0  # 0 to 1, how sure
    hint: float = 0.0  # of what is a fault only where nothing helps: how likely, beside other hints
    whole: bool = False  # it speaks of the letter as a whole, and its span only points at a place


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A check's span with its words, reason and advice. `start`/`end` are code points in the text it stands in."""

    check: str
    where: Where
    start: int
    end: int
    words: str
    message: str
    advice: str
    score: float = 1.0
    hint: float = 0.0  # as of its match
    whole: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Signal:
    """Something done well, with the words that do it."""

    check: str
    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a check is given: the letter with its texts ready for questions. Texts compute sentences and words once."""

    letter: Letter
    body: Text  # letter.zones.authored
    subject: Text
    customer: Text  # the customer's words; empty when unknown
    insights: dict[str, Any] = field(
        default_factory=dict
    )  # computed once per letter by checks/reading.py (upset, problem, …)


@dataclass(frozen=True, slots=True, kw_only=True)
class NoOptions:
    """The options of a check that has none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One rule.

    Attributes:
        id: family.name, as its path.
        find: (reading, options) -> matches; pure, linear in the text.
        message: one kind sentence on what the reader may feel; `{words}` is replaced by the flagged words.
        advice: what to write instead; a Match may bring a better one for its own words.
        label: two to five words for one line of an SMTP reply, said of the flagged words: "sounds impatient".
        action: what the default policy does with it.
        signal: True when it marks something done well (praise) instead of something to reconsider.
        options: a frozen dataclass of the options an admin may set, every field with a default and metadata={"doc": …}.
        score: optional (reading, options) -> 0..1, reported whether or not the check fires.
        score_id: the name its score is reported under, where that says more than its id.
        firm: True when nobody may override it, unless the admin says so.
        covers: checks whose findings of the whole letter say a part of what this one says: an author is told it once.
        needs_customer: keeps quiet when the customer's words are unknown.
        about: the module's docstring.
    """

    id: str
    find: Callable[[Reading, Any], Iterable[Match]]
    message: str
    advice: str
    about: str
    label: str = ""
    action: Action = Action.NOTE
    signal: bool = False
    options: type[Any] = NoOptions
    score: Callable[[Reading, Any], float] | None = None
    score_id: str = ""
    needs_customer: bool = False
    firm: bool = False
    covers: tuple[str, ...] = ()
    languages: tuple[str, ...] = ("en",)

    @property
    def family(self) -> str:
        """The part before the dot."""
        return self.id.partition(".")[0]
