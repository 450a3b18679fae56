"""guardian.trial.judging: real workers, the verdicts of `guardian check`, flat memory, an early end."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from guardian.checks.check import Action
from guardian.cli.judged import NO_KEY, of_octets
from guardian.consider import considering
from guardian.policy.model import Outcome
from guardian.policy.scope import Scope
from guardian.settings.resolve import default_policy, ready_policy
from guardian.trial.judging import Judges, Workers, judge_all, judges
from guardian.trial.tally import Tally
from guardian.trial.tried import Tried

WORKERS = Workers(size=2, limit=20.0, memory=512_000_000)

TEXTS = {
    "harsh": "Hello Ann,\n\nyou should have read the manual. It is your own fault.\n\nKind regards\nBob",
    "good": "Hello Ann,\n\nI am sorry that your lamp broke. A new one leaves today and is with you by Friday.\n\nBob",
    "foreign": "Guten Tag Frau Meier,\n\nIhre Bestellung wurde heute übergeben und kommt am Freitag an.\n\nBob",
    "shout": "Hello Ann,\n\nTHIS HAS BEEN EXPLAINED TO YOU BEFORE! PLEASE STOP WRITING TO US!\n\nBob",
}


def letter(text: str, more: str = "") -> bytes:
    """A letter as it is stored, dated in March 2026."""
    head = (
        "From: bob@shop.example\r\nTo: Ann <ann@home.example>\r\nSubject: Your lamp\r\n"
        f"Date: Mon, 2 Mar 2026 10:00:00 +0000\r\nContent-Type: text/plain; charset=utf-8\r\n{more}\r\n"
    )
    return (head + text.replace("\n", "\r\n") + "\r\n").encode()


async def tried(those: Judges, letters: list[tuple[str, bytes]]) -> dict[str, Tried]:
    """What became of each letter, by name."""
    done: dict[str, Tried] = {}

    async def every() -> AsyncIterator[tuple[str, bytes]]:
        for one in letters:
            yield one

    await judge_all(those, every(), lambda t: done.setdefault(t.name, t), at_once=4)
    return done


async def test_scopes_by_account_are_tried_too() -> None:
    """A stored letter has no login: it is taken to be the address in From, unless it is known whose the letters are."""
    policy = default_policy()
    quiet = replace(policy, actions=dict.fromkeys(policy.actions, Action.OFF))
    policy = replace(policy, scopes=(Scope(name="bob", policy=quiet, account=("bob@shop.example",)),))
    for account, held in (("", False), ("bob@shop.example", False), ("kim@shop.example", True)):
        async with judges(policy, None, WORKERS, account) as those:
            done = await tried(those, [("harsh", letter(TEXTS["harsh"]))])
        assert done["harsh"].ruling.would_hold is held


async def test_verdicts_are_those_of_the_check_command() -> None:
    """Same letters, same pure code: the same are held, by the same checks, with the same risk."""
    policy = default_policy()
    letters = [(name, letter(text)) for name, text in TEXTS.items()]
    letters.append(("machine", letter(TEXTS["harsh"], "Auto-Submitted: auto-replied\r\n")))
    async with judges(policy, None, WORKERS) as those:
        done = await tried(those, letters)
    assert set(done) == {name for name, _ in letters}
    for name, octets in letters:
        judged = of_octets(octets, policy, considering(policy, NO_KEY))
        ruling = done[name].ruling
        assert ruling.would_hold is (judged.verdict.outcome is Outcome.HOLD)
        assert ruling.reason == judged.verdict.reason.value
        assert ruling.checks == {f.check for f in judged.verdict.because}
        assert done[name].risk == pytest.approx(judged.review.risk)
    assert done["harsh"].ruling.would_hold
    assert not done["good"].ruling.would_hold
    assert done["machine"].ruling.reason == "automatic"
    assert done["good"].month == "2026-03"


async def test_two_policies_side_by_side() -> None:
    """One that reviews otherwise has reviews of its own; one that only judges otherwise shares them."""
    policy = ready_policy("normal")
    quiet = dict.fromkeys(policy.actions, Action.OFF)
    async with judges(policy, ready_policy("strict"), WORKERS) as those:
        assert not those.apart
    silent = type(policy)(version="silent", actions=quiet, preset="normal", explicit=frozenset(quiet))
    async with judges(policy, silent, WORKERS) as those:
        assert those.apart
        done = await tried(those, [("harsh", letter(TEXTS["harsh"]))])
    assert done["harsh"].ruling.would_hold
    assert done["harsh"].against is not None
    assert not done["harsh"].against.would_hold


async def test_letters_are_taken_only_as_there_is_room() -> None:
    """Never more than `at_once` letters are taken from the source before they are done."""
    taken = told = 0
    ahead = []

    async def source() -> AsyncIterator[tuple[str, bytes]]:
        nonlocal taken
        for i in range(12):
            taken += 1
            ahead.append(taken - told)
            yield str(i), letter(TEXTS["good"])

    def tell(_: Tried) -> None:
        nonlocal told
        told += 1

    async with judges(default_policy(), None, WORKERS) as those:
        await judge_all(those, source(), tell, at_once=3)
    assert told == 12
    assert max(ahead) <= 4  # the one in hand, and three under way


async def test_an_early_end_keeps_what_was_told() -> None:
    """Cancelled in the middle: no worker is left behind, and the tally has what was done."""
    tally = Tally()
    enough = asyncio.Event()

    async def source() -> AsyncIterator[tuple[str, bytes]]:
        i = 0
        while True:
            i += 1
            yield str(i), letter(TEXTS["good"])

    def tell(t: Tried) -> None:
        tally.add(t)
        if tally.result().letters >= 5:
            enough.set()

    async def work() -> None:
        async with judges(default_policy(), None, WORKERS) as those:
            await judge_all(those, source(), tell, at_once=4)

    task = asyncio.create_task(work())
    await enough.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert tally.result().letters >= 5
