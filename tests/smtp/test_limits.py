"""guardian.smtp.limits: how long a refused login waits for its answer."""

from __future__ import annotations

import ipaddress

import pytest

from guardian.smtp import limits
from guardian.smtp.limits import FORGOTTEN_AFTER, FREE_REFUSALS, LONGEST_PAUSE, Limits, Occupancy

ONE = ipaddress.ip_address("192.0.2.7")


def test_who_mistypes_does_not_wait_and_who_guesses_does() -> None:
    """A few are free; then longer with each, up to a quarter of a minute."""
    occupancy = Occupancy(Limits())
    pauses = [occupancy.refused(ONE, float(i)) for i in range(12)]
    assert pauses[:FREE_REFUSALS] == [0.0] * FREE_REFUSALS
    assert pauses[FREE_REFUSALS:] == [1.0, 2.0, 4.0, 8.0, *[LONGEST_PAUSE] * 5]


def test_others_do_not_wait_for_it() -> None:
    """Each client is counted by itself; an IPv6 network of 64 bits is one; this machine is not counted."""
    occupancy = Occupancy(Limits())
    for i in range(9):
        occupancy.refused(ONE, float(i))
        occupancy.refused(ipaddress.ip_address("2001:db8::1"), float(i))
    assert occupancy.refused(ipaddress.ip_address("192.0.2.8"), 9.0) == 0.0
    assert occupancy.refused(ipaddress.ip_address("2001:db8::2"), 9.0) > 0.0
    assert [occupancy.refused(limits.LOOPBACK, float(i)) for i in range(9)] == [0.0] * 9


def test_it_is_forgotten() -> None:
    """After ten minutes of quiet."""
    occupancy = Occupancy(Limits())
    for i in range(9):
        occupancy.refused(ONE, float(i))
    assert occupancy.refused(ONE, 9.0 + FORGOTTEN_AFTER) == 0.0


def test_memory_does_not_grow_with_their_number(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of many clients those that were quiet longest are forgotten."""
    monkeypatch.setattr(limits, "MOST_REMEMBERED", 3)
    occupancy = Occupancy(Limits())
    for i in range(9):
        for _ in range(5):
            occupancy.refused(ipaddress.ip_address(f"192.0.2.{i}"), 0.0)
    assert len(occupancy._refusals) <= 3
