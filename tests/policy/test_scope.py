"""guardian.policy.scope: which policy a letter falls under."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from guardian.policy.facts import Facts
from guardian.policy.model import Policy
from guardian.policy.scope import Scope, in_domain, select
from tests.bounds import bounded

SUNDAY = dt.datetime(2026, 11, 22, 20, 30, tzinfo=dt.UTC)
LETTER = Facts(
    account="agent@example.org",
    sender="bob@shop.example",
    recipients=("ann@vip.example", "ben@home.example"),
    subject="Your complaint of Monday",
    first_reply=True,
    at=SUNDAY,
)
OTHER = Policy(version="other")


@pytest.mark.parametrize(
    ("given", "covers"),
    [
        ({"to": ("*@vip.example",)}, True),
        ({"to": ("*@VIP.example", "x@y")}, True),
        ({"to": ("*@nobody.example",)}, False),
        ({"from_": ("bob@*",)}, True),
        ({"account": ("agent@example.org",)}, True),
        ({"account": ("lead@example.org",)}, False),
        ({"domain": ("home.example",)}, True),
        ({"domain": ("example",)}, True),
        ({"domain": ("ome.example",)}, False),
        ({"subject": ("*complaint*",)}, True),
        ({"subject": ("complaint",)}, False),
        ({"first_reply": True}, True),
        ({"first_reply": False}, False),
        ({"days": ("sat", "sun")}, True),
        ({"days": ("mon",)}, False),
        ({"hours": (dt.time(8), dt.time(18))}, False),
        ({"hours": (dt.time(18), dt.time(8))}, True),
        ({"hours": (dt.time(20, 30), dt.time(21))}, True),
        ({"hours": (dt.time(20), dt.time(20, 30))}, False),
        ({"to": ("*@vip.example",), "days": ("mon",)}, False),
        ({}, True),
    ],
)
def test_what_it_covers(given: dict[str, Any], covers: bool) -> None:
    """Each kind of condition; all that are given must match."""
    assert Scope(name="s", policy=OTHER, **given).covers(LETTER) is covers


def test_the_first_that_covers_counts() -> None:
    """In the file's order; without one the policy itself."""
    one, two = Policy(version="one"), Policy(version="two")
    scopes = (
        Scope(name="a", policy=OTHER, to=("nobody@x",)),
        Scope(name="b", policy=one, to=("*@vip.example",)),
        Scope(name="c", policy=two, domain=("vip.example",)),
    )
    whole = Policy(version="whole", scopes=scopes)
    assert select(whole, LETTER) is one
    assert select(whole, replace(LETTER, recipients=("z@z.example",))) is whole


def test_a_letter_to_nobody_matches_no_recipient() -> None:
    """An empty list of recipients is not everybody."""
    assert not Scope(name="s", policy=OTHER, domain=("x",)).covers(replace(LETTER, recipients=()))


@pytest.mark.parametrize(
    ("address", "inside"),
    [("a@example.org", True), ("a@mail.Example.org.", True), ("a@badexample.org", False), ("a", False), ("", False)],
)
def test_domains(address: str, inside: bool) -> None:
    """The domain and its parts, not what only ends alike."""
    assert in_domain(address, ("example.org",)) is inside


def test_stars_are_not_slow() -> None:
    """A pattern of many stars on a long subject: nobody can stop the relay with it."""
    scope = Scope(name="s", policy=OTHER, subject=("*a*a*a*a*a*a*a*a*a*b",))
    with bounded():
        assert not scope.covers(replace(LETTER, subject="a" * 5000))
