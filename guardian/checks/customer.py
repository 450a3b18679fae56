"""Pure: what the customer's words say. Read once per letter: `seen(reading).customer` (see insight.py).

    customer = seen(reading).customer
    customer.known                 # False: there are no words of theirs, and everything below is empty
    customer.upset, .complaint     # 0 to 1
    customer.asked                 # Asked(span, words, request): each question and request, in order
    customer.questions             # how many of `asked` are questions
    customer.problems              # Told(span, words): the sentences that report trouble, in order
    customer.problem               # the plainest of them, "" when there is none
    customer.names                 # how they write their own name: signature and "my name is …", as written
    customer.settled               # True when they say that the matter is solved, or only say thanks

Spans are counted in `reading.customer.content`. Everything is bounded: the first 20,000 characters are read.
"""

from __future__ import annotations

from dataclasses import dataclass

from guardian.message.text import Span

MOST_READ = 20_000  # characters


@dataclass(frozen=True, slots=True)
class Asked:
    """One thing the customer wants to know or to have. `request` is True for what is wished for rather than asked."""

    span: Span
    words: str
    request: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """One sentence that reports trouble."""

    span: Span
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerState:
    """What the customer's words say; the module's text tells each member."""

    known: bool = False
    upset: float = 0.0
    complaint: float = 0.0
    questions: int = 0
    problem: str = ""
    asked: tuple[Asked, ...] = ()
    problems: tuple[Told, ...] = ()
    names: tuple[str, ...] = ()
    settled: bool = False
