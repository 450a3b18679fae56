"""guardian.settings.resolve: files become policies, with scopes, phrases, thresholds and what they extend."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from guardian.checks.check import Action
from guardian.policy.facts import Facts
from guardian.policy.model import Audience, HoldReply, Mode, Override, Policy
from guardian.policy.scope import select
from guardian.settings.load import load
from guardian.settings.resolve import policy_of, ready_policy

HEAD = '[upstream]\nhost = "smtp.example.org"\n[imap]\nhost = "imap.example.org"\n'
LETTER = Facts(at=dt.datetime(2026, 11, 22, 10, 0, tzinfo=dt.UTC), recipients=("ann@vip.example",))


def policy(tmp_path: Path, text: str, before: str = "", **others: str) -> Policy:
    """The policy of a file with this text, beside files of these names."""
    for name, content in others.items():
        (tmp_path / f"{name}.toml").write_text(content)
        (tmp_path / f"{name}.toml").chmod(0o600)
    path = tmp_path / "guardian.toml"
    path.write_text(before + HEAD + text)
    path.chmod(0o600)
    return policy_of(load(path))


def test_a_scope_changes_what_it_names_and_nothing_else(tmp_path: Path) -> None:
    """Its own keys of [policy], its own checks; the rest is as for every letter."""
    whole = policy(
        tmp_path,
        '[policy]\nannotations = "note"\n[policy.gate]\ncooling_off = "9m"\nmax_holds = 7\n'
        '[checks.tone.blame]\naction = "note"\n'
        '[[scope]]\nname = "vip"\nto = ["*@vip.example"]\nhold_reply = "accept"\naudience = "software"\n'
        'gate.override = "never"\nchecks.clarity.action = "hold"\n',
    )
    vip = select(whole, LETTER)
    assert vip.version == f"{whole.version}/vip"
    assert (vip.hold_reply, vip.audience) == (HoldReply.ACCEPT, Audience.SOFTWARE)
    assert (whole.hold_reply, whole.audience) == (HoldReply.REJECT, Audience.PEOPLE)
    assert vip.annotations is whole.annotations
    assert (vip.gate.override, vip.gate.cooling_off, vip.gate.max_holds) == (Override.NEVER, 540.0, 7)
    assert vip.actions["clarity.passive"] is Action.HOLD
    assert whole.actions["clarity.passive"] is Action.NOTE
    assert vip.actions["tone.blame"] is Action.NOTE
    assert select(whole, replace(LETTER, recipients=("z@z.example",))) is whole


def test_the_version_tells_every_difference(tmp_path: Path) -> None:
    """Also one in a scope only; the same file gives the same one."""
    texts = (
        "",
        '[[scope]]\nname = "a"\nto = ["x@y.example"]\nmode = "observe"\n',
        '[[scope]]\nname = "a"\nto = ["z@y.example"]\nmode = "observe"\n',
        '[[scope]]\nname = "a"\nto = ["x@y.example"]\nchecks.tone.action = "off"\n',
        '[policy]\nhold_budget = "5%"\n',
        '[policy]\nenforce_for = ["b@x.example", "a@x.example"]\n',
        "[policy.exempt]\nsigned = true\n",
        '[[phrase]]\nflag = "revert"\n',
        '[checks.tone.blame]\nthreshold = "gentle"\n',
    )
    versions = [policy(tmp_path, text).version for text in texts]
    assert len(set(versions)) == len(texts)
    assert versions == [policy(tmp_path, text).version for text in texts]


def test_phrases_become_options_by_their_action(tmp_path: Path) -> None:
    """In every scope too."""
    whole = policy(
        tmp_path,
        '[[phrase]]\nflag = "revert"\ninstead = "answer"\nmessage = "Nobody says so."\n'
        '[[phrase]]\nflag = "project  titan"\naction = "hold"\n'
        '[[scope]]\nname = "vip"\nto = ["*@vip.example"]\nmode = "observe"\n',
    )
    for one in (whole, select(whole, LETTER)):
        assert one.options["house.avoid"]["phrases"] == (("revert", "answer", "Nobody says so."),)
        assert one.options["house.never"]["phrases"] == (("project titan", "", ""),)


def test_thresholds_weigh_as_another_ready_policy(tmp_path: Path) -> None:
    """For one check only."""
    found = policy(tmp_path, '[checks.tone.blame]\naction = "hold"\nthreshold = "gentle"\n')
    assert found.thresholds == {"tone.blame": "gentle"}
    assert found.preset == "normal"


def test_who_is_held_and_how_much(tmp_path: Path) -> None:
    """Canary, budget and exemptions as written."""
    found = policy(
        tmp_path,
        '[policy]\nenforce_for = "20%"\nhold_budget = "2.5%"\nbudget_letters = 500\n'
        '[policy.exempt]\ninternal = ["Example.org"]\nlists = false\n',
    )
    assert found.canary.share == 0.2
    assert found.budget == (0.025, 500)
    assert found.exempt.internal == ("example.org",)
    assert not found.exempt.lists


@pytest.mark.parametrize("name", ["gentle", "normal", "strict"])
def test_a_ready_policy_can_be_extended(tmp_path: Path, name: str) -> None:
    """By its name; this file's own keys count."""
    extended = policy(tmp_path, '[policy]\nmode = "observe"\n', before=f'extends = "{name}"\n')
    assert extended.actions == ready_policy(name).actions
    assert extended.mode is Mode.OBSERVE


def test_a_file_can_be_extended(tmp_path: Path) -> None:
    """Its checks below this file's, its scopes after them, its phrases added; and what it extends itself."""
    found = policy(
        tmp_path,
        '[checks.tone.blame]\naction = "off"\n[[phrase]]\nflag = "mine"\n'
        '[[scope]]\nname = "mine"\nto = ["a@b.example"]\nmode = "observe"\n',
        before='extends = "team.toml"\n',
        team=(
            'extends = "strict"\n[checks.tone.blame]\naction = "note"\n[checks.tone.hostile]\naction = "note"\n'
            '[[scope]]\nname = "theirs"\nto = ["c@b.example"]\nmode = "observe"\n[[phrase]]\nflag = "theirs"\n'
        ),
    )
    assert found.preset == "strict"
    assert (found.actions["tone.blame"], found.actions["tone.hostile"]) == (Action.OFF, Action.NOTE)
    assert [s.name for s in found.scopes] == ["mine", "theirs"]
    assert [p[0] for p in found.options["house.avoid"]["phrases"]] == ["theirs", "mine"]
