"""Cases in [[double bracket]] notation: what stands in brackets is flagged, and nothing else is."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pytest

from guardian.checks.check import Check, Match, Where
from guardian.checks.insight import read, seen
from guardian.message.model import Letter, Zones
from guardian.message.zones import divide

_MARK = re.compile(r"\[\[(.*?)\]\](?!\])", re.DOTALL)


def letter(text: str, *, customer: str = "", greeting: str = "", signoff: str = "", **fields: Any) -> Letter:
    """A letter of these words."""
    return Letter(zones=Zones(authored=text, greeting=greeting, signoff=signoff), customer=customer, **fields)


def matches(check: Check, of: Letter, **options: Any) -> list[Match]:
    """What the check finds in the letter, as a review would ask it."""
    reading = read(of)
    if check.needs_customer and not seen(reading).customer.known:
        return []
    return sorted(check.find(reading, check.options(**options)), key=lambda m: (m.where, m.span))


def found_in(check: Check, reply: str, customer: str, **options: Any) -> list[Match]:
    """What the check finds in a whole reply, greeting and sign-off included."""
    return matches(check, Letter(zones=divide(reply), customer=customer), **options)


def unmarked(case: str) -> tuple[str, list[tuple[int, int]]]:
    """The text without brackets, and the spans that stood in them."""
    spans, out, at = [], "", 0
    for m in _MARK.finditer(case):
        out += case[at : m.start()]
        spans.append((len(out), len(out) + len(m.group(1))))
        out += m.group(1)
        at = m.end()
    return out + case[at:], spans


def assert_flags(
    check: Check, case: str, *, customer: str = "", attachments: Sequence[str] = (), **options: Any
) -> list[Match]:
    """Each bracketed stretch is covered by findings that begin and end with it; nothing outside is
    flagged."""
    text, expected = unmarked(case)
    found = [
        m
        for m in matches(check, letter(text, customer=customer, attachments=tuple(attachments)), **options)
        if m.where is Where.BODY
    ]
    joined: list[tuple[int, int]] = []
    for m in found:
        if joined and m.span.start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], m.span.end))
        else:
            joined.append((m.span.start, m.span.end))
    assert [text[a:b] for a, b in joined] == [text[a:b] for a, b in expected], case
    return found


Replied = Sequence[tuple[str, str]]  # a customer's words and a reply to them
Replying = Callable[[str, str], None]
CheckReplied = Sequence[tuple[str, str, str]]  # the check's id before them
CheckReplying = Callable[[str, str, str], None]


def assert_scores_apart(check: Check, cases: Sequence[str], customer: str = "") -> None:
    """Cases with marked words score higher than those without, on the whole; all between 0 and 1."""
    assert check.score is not None
    scores: dict[bool, list[float]] = {True: [], False: []}
    for case in cases:
        reading = read(letter(unmarked(case)[0], customer=customer))
        scores["[[" in case].append(check.score(reading, check.options()))
    low, high = (sum(some) / len(some) for some in (scores[False], scores[True]))
    assert 0 <= low < high <= 1


def both_ways(check: Check, unhelped: Replied, helped: Replied) -> tuple[Replying, Replying]:
    """Two tests: the check flags each reply that does nothing for its reader, and none of those that help."""

    @pytest.mark.parametrize(("customer", "reply"), unhelped)
    def test_flags_what_stands_where_help_should(customer: str, reply: str) -> None:
        """Words that are harmless beside help."""
        assert found_in(check, reply, customer)

    @pytest.mark.parametrize(("customer", "reply"), helped)
    def test_leaves_it_alone_beside_help(customer: str, reply: str) -> None:
        """Much is done for them."""
        assert found_in(check, reply, customer) == []

    return test_flags_what_stands_where_help_should, test_leaves_it_alone_beside_help


def told_apart(letters: Sequence[tuple[Check, bool, str, str, str]]) -> Callable[[Check, bool, str, str, str], None]:
    """A test of whole letters: (check, whether it flags, the reader's name, their words, the reply) each."""

    @pytest.mark.parametrize(("check", "flagged", "to_name", "customer", "text"), letters)
    def test_letters(check: Check, flagged: bool, to_name: str, customer: str, text: str) -> None:
        """Found where it is, and not in the letter that only shares its words."""
        assert bool(matches(check, Letter(zones=divide(text), customer=customer, to_name=to_name))) is flagged

    return test_letters


def heard_and_fine(
    checks: Mapping[str, Check], faulty: CheckReplied, fine: CheckReplied
) -> tuple[CheckReplying, CheckReplying]:
    """Two tests of several checks, by their ids: each is heard in the replies that are faulty, and not in fine ones."""

    @pytest.mark.parametrize(("check", "customer", "reply"), faulty)
    def test_faulty(check: str, customer: str, reply: str) -> None:
        """It is heard."""
        assert found_in(checks[check], reply, customer)

    @pytest.mark.parametrize(("check", "customer", "reply"), fine)
    def test_fine(check: str, customer: str, reply: str) -> None:
        """Nothing is."""
        assert found_in(checks[check], reply, customer) == []

    return test_faulty, test_fine
