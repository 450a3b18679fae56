"""The ready policies: they name what exists, each is stricter than the one before, and doubt speaks for passing."""

from __future__ import annotations

import itertools

import pytest

from guardian.checks import catalogue
from guardian.checks.check import Action, Finding, Where
from guardian.policy.presets import DEFAULT, PRESETS, actions, weighed

ORDER = ("gentle", "normal", "strict")


def finding(check: str, score: float, hint: float = 0.0) -> Finding:
    """A finding of this check, this sure."""
    return Finding(
        check=check, where=Where.BODY, start=0, end=1, words="x", message="", advice="", score=score, hint=hint
    )


def test_there_are_three_and_normal_is_the_default() -> None:
    """Their names stand in configurations."""
    assert tuple(PRESETS) == ORDER
    assert DEFAULT == "normal"


@pytest.mark.parametrize("name", ORDER)
def test_a_preset_names_only_checks_and_families_that_exist(name: str) -> None:
    """And says for whom it is."""
    known = {*catalogue.ids(), *catalogue.FAMILIES}
    assert set(PRESETS[name].actions) <= known
    assert PRESETS[name].about.endswith(".")


@pytest.mark.parametrize("name", ORDER)
def test_every_check_has_an_action_and_praise_never_holds(name: str) -> None:
    """Nothing is left to chance."""
    found = actions(PRESETS[name])
    assert set(found) == set(catalogue.ids())
    assert all(found[check.id] is not Action.HOLD for check in catalogue.ALL if check.signal)


def test_each_is_at_least_as_strict_as_the_one_before() -> None:
    """Action by action, and in its thresholds."""
    for mild, stern in itertools.pairwise(ORDER):
        before, after = actions(PRESETS[mild]), actions(PRESETS[stern])
        assert [c for c in before if before[c].force > after[c].force] == []
        assert PRESETS[mild].sure >= PRESETS[stern].sure
        assert PRESETS[mild].least >= PRESETS[stern].least
        assert PRESETS[mild].alone >= PRESETS[stern].alone
        assert PRESETS[mild].whole >= PRESETS[stern].whole


def test_normal_is_what_the_checks_say_themselves() -> None:
    """So that `guardian explain` and the default policy agree."""
    assert actions(PRESETS["normal"]) == {check.id: check.action for check in catalogue.ALL}


@pytest.mark.parametrize("name", ORDER)
def test_a_sure_finding_holds_in_any_letter_and_a_doubtful_one_in_a_letter_of_risk(name: str) -> None:
    """A harsh word is weighed with the letter around it."""
    preset = PRESETS[name]
    assert weighed(preset, finding("tone.hostile", 0.95), Action.HOLD, 0.0) is Action.HOLD
    below = Action.NOTE if preset.least else Action.HOLD
    assert weighed(preset, finding("tone.hostile", 0.55), Action.HOLD, 0.0) is below
    assert weighed(preset, finding("tone.hostile", 0.55), Action.HOLD, preset.least) is Action.HOLD
    least = max(preset.least, preset.alone)
    assert weighed(preset, finding("tone.hostile", 0.55), Action.HOLD, least, alone=True) is Action.HOLD


@pytest.mark.parametrize("name", ORDER)
def test_in_a_letter_of_high_risk_notes_hold(name: str) -> None:
    """Of tone, care and answer; never of clarity, never what is off."""
    preset = PRESETS[name]
    assert weighed(preset, finding("care.upsell", 0.9), Action.NOTE, preset.whole) is Action.HOLD
    assert weighed(preset, finding("care.upsell", 0.9), Action.NOTE, preset.whole - 0.01) is Action.NOTE
    assert weighed(preset, finding("care.upsell", 0.9), Action.NOTE, 1.0, known=False) is Action.NOTE
    assert weighed(preset, finding("clarity.long-sentence", 0.9), Action.NOTE, 1.0) is Action.NOTE
    assert weighed(preset, finding("care.upsell", 0.9), Action.OFF, 1.0) is Action.OFF


def test_a_fact_holds_whatever_the_letter_is_like() -> None:
    """A placeholder in a kind letter is still a placeholder."""
    assert weighed(PRESETS["gentle"], finding("person.placeholder", 0.5), Action.HOLD, 0.0) is Action.HOLD


@pytest.mark.parametrize("name", ORDER)
def test_a_hint_holds_only_a_letter_that_is_a_risk_as_a_whole(name: str) -> None:
    """Where the customer's words are known, and tell how much the letter helps."""
    preset = PRESETS[name]
    hint = finding("tone.hostile", 0.6, 0.7)
    assert weighed(preset, hint, Action.HOLD, preset.whole - 0.01) is Action.NOTE
    assert weighed(preset, hint, Action.HOLD, preset.whole) is Action.HOLD
