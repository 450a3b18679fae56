"""The policy on a letter's way: scopes, exemptions, for whom it is enforced, and a budget of holds."""

from __future__ import annotations

from dataclasses import replace

import pytest

from guardian.checks.check import Action
from guardian.policy.model import Exempt, Mode, Policy
from guardian.policy.scope import Scope
from guardian.policy.share import LEAST, Canary
from tests.fakes import submission
from tests.letters_for import GOOD, HARSH, letter
from tests.pipeline.conftest import Rig


def scoped(rig: Rig, scope: Policy, **match: object) -> None:
    """Put a scope into the policy in force."""
    one = Scope(name="some", policy=replace(scope, version=f"{rig.policy.version}/some"), **match)
    rig.policy = replace(rig.policy, scopes=(one,))


async def code(rig: Rig, text: str = HARSH, name: str = "s", *, about: str = "kettle", **fields: str) -> int:
    """The reply's code for a letter in the thread `about` something."""
    made = letter(text, message_id=f"<{name}@x.example>", subject=f"Re: {about}", thread=f"<{about}@customer.example>")
    if fields:
        made = b"".join(f"{k.replace('_', '-')}: {v}\r\n".encode() for k, v in fields.items()) + made
    return (await rig.send(submission(made, id=name))).code


async def test_a_letter_is_judged_by_its_scope(rig: Rig) -> None:
    """And the closing line names that policy."""
    quiet = replace(rig.policy, actions=dict.fromkeys(rig.policy.actions, Action.OFF))
    scoped(rig, quiet, to=("maria@*",))
    assert await code(rig) == 250
    assert rig.closing()["policy"].endswith("/some")
    scoped(rig, quiet, to=("nobody@*",))
    assert await code(rig, name="s2") == 550
    assert "/" not in rig.closing()["policy"]


async def test_a_scope_can_observe(rig: Rig) -> None:
    """What it would have held is in the log."""
    scoped(rig, replace(rig.policy, mode=Mode.OBSERVE), account=("*",))
    assert await code(rig) == 250
    assert rig.closing()["reason"] == "observed"
    assert rig.closing()["checks"]


@pytest.mark.parametrize(
    ("exempt", "fields", "reason"),
    [
        (Exempt(internal=("customer.example",)), {}, "internal"),
        (Exempt(), {"List-Id": "<team.example>"}, "automatic"),
        (Exempt(), {"Auto-Submitted": "auto-replied"}, "automatic"),
    ],
)
async def test_exempt_letters_pass_and_say_why(rig: Rig, exempt: Exempt, fields: dict[str, str], reason: str) -> None:
    """Each kind by its own key."""
    rig.policy = replace(rig.policy, exempt=exempt)
    assert await code(rig, **fields) == 250
    assert rig.closing()["reason"] == reason


@pytest.mark.parametrize(
    ("exempt", "fields"),
    [
        (Exempt(internal=("other.example",)), {}),
        (Exempt(lists=False), {"List-Id": "<team.example>"}),
        (Exempt(auto_submitted=False), {"Auto-Submitted": "auto-replied"}),
    ],
)
async def test_what_is_not_exempt_is_judged(rig: Rig, exempt: Exempt, fields: dict[str, str]) -> None:
    """An exemption taken away."""
    rig.policy = replace(rig.policy, exempt=exempt)
    assert await code(rig, **fields) == 550


async def test_only_the_canaries_are_held(rig: Rig) -> None:
    """The others' letters pass, and the log says that they would have been held."""
    rig.policy = replace(rig.policy, canary=Canary(accounts=frozenset({"somebody@else.example"})))
    assert await code(rig) == 250
    assert rig.closing()["reason"] == "canary"
    rig.policy = replace(rig.policy, canary=Canary(accounts=frozenset({"agent@example.test"})))
    assert await code(rig, name="s2") == 550


async def test_a_budget_that_is_spent_holds_nobody(rig: Rig) -> None:
    """Loudly, once; and letters are held again when fewer would be."""
    rig.policy = replace(rig.policy, budget=(0.5, 30))
    held = [await code(rig, name=f"h{i}", about=f"lamp{i}") for i in range(LEAST + 2)]
    assert held[0] == 550
    assert held[-1] == 250
    assert rig.closing()["reason"] == "budget"
    spent = [keys for event, keys in rig.lines if event == "hold_budget_spent"]
    assert len(spent) == 1
    assert spent[0]["budget"] == 0.5
    for i in range(30):
        await code(rig, GOOD, name=f"g{i}", about=f"desk{i}")
    assert [event for event, _ in rig.lines].count("hold_budget_kept") == 1
    assert await code(rig, name="last", about="last") == 550


async def test_reconsidering_does_not_spend_the_budget(rig: Rig) -> None:
    """The same letter again and again is one letter."""
    rig.policy = replace(rig.policy, budget=(0.5, 30))
    for i in range(LEAST * 2):
        assert await code(rig, name=f"same{i}") == 550
