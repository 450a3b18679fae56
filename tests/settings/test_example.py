"""The commented configuration and the page about it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pydantic.fields import FieldInfo

from guardian.checks.catalogue import ALL
from guardian.policy.presets import PRESETS
from guardian.settings.example import render_configuration, render_example, render_ready
from guardian.settings.load import load
from guardian.settings.model import tables
from guardian.settings.resolve import default_policy, policy_of, ready_policy

ROOT = Path(__file__).resolve().parents[2]
OPTIONS = [(name, key, option) for name, _, options in tables() for key, option in options.items()]


def load_text(text: str, folder: Path):
    """Load this text as a file."""
    path = folder / "guardian.toml"
    path.write_text(text)
    path.chmod(0o600)
    return load(path)


def test_the_example_can_be_used_as_it_is(tmp_path: Path) -> None:
    """It says what no configuration says, but for the two hosts."""
    settings = load_text(render_example(), tmp_path)
    bare = load_text('[upstream]\nhost = "smtp.example.org"\n[imap]\nhost = "imap.example.org"\n', tmp_path)
    assert settings == bare


def test_what_is_commented_out_is_the_default(tmp_path: Path) -> None:
    """Every line put in force (but files, name and the family's example) changes nothing."""
    text = re.sub(r"^# A whole family.*?\n\n", "", render_example(), flags=re.MULTILINE | re.DOTALL)
    text = re.sub(r"^#\[accounts\..*?\n\n", "", text, flags=re.MULTILINE | re.DOTALL)
    text = re.sub(r"^#\[\[.*?\n\n", "", text, flags=re.MULTILINE | re.DOTALL)
    text = re.sub(r"^#extends.*\n", "", text, flags=re.MULTILINE)
    text = re.sub(r"^#(\[tls\]|cert|key|ca_file|hostname|workers)\b.*\n", "", text, flags=re.MULTILINE)
    text = re.sub(r"^#\[tls\]\n", "", text, flags=re.MULTILINE)
    text = re.sub(r"^#(?=[\[a-z])", "", text, flags=re.MULTILINE)
    settings = load_text(text, tmp_path)
    bare = load_text(render_example(), tmp_path)
    assert settings.model_copy(update={"checks": bare.checks}) == bare
    assert policy_of(settings).actions == default_policy().actions
    for check in ALL:
        values = settings.checks.options.get(check.id, {})
        assert check.options(**values) == check.options()


def test_the_scope_and_the_phrase_shown_can_be_used(tmp_path: Path) -> None:
    """With every key that they can have."""
    text = "".join(re.findall(r"^#\[\[.*?\n\n", render_example(), re.MULTILINE | re.DOTALL))
    head = '[upstream]\nhost = "smtp.example.org"\n[imap]\nhost = "imap.example.org"\n'
    settings = load_text(head + re.sub(r"^#(?=[\[a-z])", "", text, flags=re.MULTILINE), tmp_path)
    assert [s.match.name for s in settings.scopes] == ["vip"]
    assert settings.scopes[0].match.model_fields_set == set(type(settings.scopes[0].match).model_fields)
    assert [p.flag for p in settings.phrases] == ["kindly do the needful"]


@pytest.mark.parametrize("name", sorted(PRESETS))
def test_a_ready_policy_s_file_says_what_its_name_does(name: str, tmp_path: Path) -> None:
    """config/policies/: extending the file is extending the name, and what it shows of each check is true."""
    shown = render_ready(name)
    (tmp_path / "ready.toml").write_text(shown)
    (tmp_path / "ready.toml").chmod(0o600)
    hosts = '[upstream]\nhost = "smtp.example.org"\n[imap]\nhost = "imap.example.org"\n'
    by_file = policy_of(load_text(f'extends = "ready.toml"\n{hosts}', tmp_path))
    assert by_file.actions == ready_policy(name).actions
    assert by_file.preset == name
    for check, action in ready_policy(name).actions.items():
        assert re.search(rf"^#   {re.escape(check)} +{action.value}\b", shown, re.MULTILINE)


@pytest.mark.parametrize(("section", "key", "option"), OPTIONS)
def test_every_option_is_described(section: str, key: str, option: FieldInfo) -> None:
    """A sentence in the model, its key in the example and in the page."""
    description = option.description
    assert description is not None
    assert description.endswith(".")
    assert re.search(rf"^#?{key} = ", render_example(), re.MULTILINE)
    assert f"| `{key}` |" in render_configuration()


def test_every_check_is_listed() -> None:
    """In the example as a table, in the page as a row."""
    for check in ALL:
        assert f"#[checks.{check.id}]\n" in render_example()
        assert f"| `{check.id}` |" in render_configuration()


def test_lines_are_short_enough_to_read() -> None:
    """The example fits a terminal of 110 columns."""
    assert max(len(line) for line in render_example().splitlines()) <= 110


def test_the_file_in_the_repository_is_current() -> None:
    """config/guardian.toml is what `guardian config example` prints."""
    assert (ROOT / "config" / "guardian.toml").read_text(encoding="utf-8") == render_example()
