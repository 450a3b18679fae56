"""Every example of docs/gate.md, in force: what each mode does with a letter that comes again."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest

from guardian.message.model import Label
from guardian.message.reason import LABELS
from guardian.policy.model import Policy
from guardian.settings.load import load
from guardian.settings.resolve import policy_of
from tests.fakes import submission
from tests.letters_for import HARSH, edited, letter
from tests.pipeline.conftest import Rig

PAGE = (Path(__file__).parents[2] / "docs" / "gate.md").read_text(encoding="utf-8")
SERVERS = '[upstream]\nhost = "smtp.example.org"\n[imap]\nhost = "imap.example.org"\n'
EXAMPLES = dict(re.findall(r"^## ([^\n]+)\n(?:(?!^## ).)*?^```toml\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE))


@dataclass(frozen=True)
class Way:
    """What comes of each thing that an author may do: whether it sends the letter."""

    at_once: bool = False  # the same words again
    later: bool = False  # the same words again, after the cooling-off
    reason: bool = False
    tries: bool = True  # a fourth reworked version


WAYS = {
    "With a reason": Way(reason=True),
    "By sending it again": Way(later=True),
    "Never": Way(tries=False),
    "By a lead": Way(tries=False),
    "After so many tries": Way(),
    "What nobody overrides": Way(tries=False),
    "Helpdesks and AI agents": Way(later=True),
}


@pytest.fixture(params=sorted(WAYS))
def example(request: pytest.FixtureRequest, rig: Rig, tmp_path: Path) -> tuple[Rig, Way, Policy]:
    """A pipeline under the policy of one example."""
    path = tmp_path / "guardian.toml"
    path.write_text(SERVERS + EXAMPLES[request.param])
    path.chmod(0o600)
    rig.policy = policy_of(load(path))
    rig.restart()
    return rig, WAYS[request.param], rig.policy


def test_every_example_is_tried() -> None:
    """One for each section that has a table."""
    assert EXAMPLES.keys() == WAYS.keys()


async def test_the_same_words_again(example: tuple[Rig, Way, Policy]) -> None:
    """At once never; after the cooling-off where that is a decision."""
    rig, way, policy = example
    await rig.send(submission(letter(HARSH)))
    assert (await rig.send(submission(letter(HARSH), id="s2"))).code == (250 if way.at_once else 550)
    rig.clock.at += policy.gate.cooling_off
    assert (await rig.send(submission(letter(HARSH), id="s3"))).code == (250 if way.later else 550)


@pytest.mark.parametrize("label", list(Label))
async def test_a_reason(example: tuple[Rig, Way, Policy], label: Label) -> None:
    """Sends it where a reason is asked for, unless a firm check holds it."""
    rig, way, _ = example
    await rig.send(submission(letter(HARSH)))
    draft = edited(rig.mailbox.drafts()[-1], {})
    offered = LABELS[label].encode() in draft
    assert offered == way.reason
    wrote = draft.replace(LABELS[label].encode(), LABELS[label].encode() + b" they asked for it")
    assert (await rig.send(submission(wrote, id="s2"))).code == (250 if way.reason else 550)


async def test_a_fourth_reworked_version(example: tuple[Rig, Way, Policy]) -> None:
    """Goes where there is an end to holding."""
    rig, way, _ = example
    words = [
        "you should have read the manual",
        "you failed to read it",
        "so it was your own mistake",
        "you are to blame",
    ]
    await rig.send(submission(letter(HARSH)))
    for i, (old, new) in enumerate(pairwise(words)):
        reply = await rig.send(submission(edited(rig.mailbox.drafts()[-1], {old: new}), id=f"s{i}"))
    assert reply.code == (250 if way.tries else 550)


async def test_firm_can_be_set_and_unset(example: tuple[Rig, Way, Policy]) -> None:
    """By default three checks are; the example moves two."""
    _, way, policy = example
    usual = {"slips.secret", "slips.internal-note", "person.placeholder"}
    moved = {"slips.secret", "slips.internal-note", "tone.blame"}
    assert policy.gate.firm == (moved if way is WAYS["What nobody overrides"] else usual)


async def test_software_is_answered_in_its_own_way(example: tuple[Rig, Way, Policy]) -> None:
    """The line to parse stands last, where the example asks for it."""
    rig, way, _ = example
    reply = await rig.send(submission(letter(HARSH)))
    assert ("guardian ref=" in reply.lines[-1]) == (way is WAYS["Helpdesks and AI agents"])
