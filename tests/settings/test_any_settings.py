"""Whatever stands in a configuration, and in the one that it extends: settings come of it, or sentences."""

from __future__ import annotations

import datetime as dt
import json
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from guardian.errors import Misconfigured
from guardian.settings.example import render_example
from guardian.settings.load import NAMES, load
from guardian.settings.model import SECTIONS
from guardian.settings.policy import ExemptSection, GateSection, PhraseSection, PolicySection
from guardian.settings.resolve import policy_of
from guardian.settings.scopes import MATCHED

SECRET = "hunter2-and-no-more"
HEAD = '[upstream]\nhost = "smtp.example.org"\n[imap]\nhost = "imap.example.org"\n'

WORDS = st.sampled_from(
    (
        *("gentle", "normal", "strict", "observe", "enforce", "hold", "note", "off", "base.toml", "other.toml"),
        *("reason", "never", "approver", "accept", "software", "5%", "100.5%", "2m", "0s", "9d", "18:00-08:00"),
        *("24:00-08:00", "mon", "en", "de", "a@b.example", "*@vip.example", "example.org", "[", "*", "", " ", "."),
        *(SECRET, "a" * 300, "../" * 60, "nul\0", "line\nbreak", "\x1b[31m", "ünï", "\ud7ff", "127.0.0.1:99999"),
    )
)
SCALARS = st.one_of(
    WORDS,
    st.text(max_size=12),
    st.booleans(),
    st.integers(-(2**70), 2**70),
    st.floats(),
    st.just(dt.date(2026, 11, 22)),
    st.just(dt.time(9, 0)),
    st.just(dt.datetime(2026, 11, 22, 9, tzinfo=dt.UTC)),
)
KEYS = st.one_of(
    st.sampled_from((*PolicySection.model_fields, *GateSection.model_fields, *ExemptSection.model_fields)),
    st.sampled_from((*MATCHED, *PhraseSection.model_fields, "checks", "threshold", "firm", "max_words", "allowed")),
    st.sampled_from(("tone", "blame", "clarity", "long-sentence", "house", "avoid", "tnoe", SECRET)),
    st.text(max_size=8),
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(KEYS, inner, max_size=3)),
    max_leaves=8,
)
TABLES = st.dictionaries(KEYS, VALUES, max_size=5)
FILES = st.fixed_dictionaries(
    {},
    optional={
        "extends": st.one_of(WORDS, VALUES),
        "scope": st.one_of(st.lists(TABLES, max_size=3), VALUES),
        "phrase": st.one_of(st.lists(TABLES, max_size=3), VALUES),
        "policy": st.one_of(TABLES, VALUES),
        "checks": st.one_of(st.dictionaries(KEYS, TABLES, max_size=3), VALUES),
        "accounts": VALUES,
    },
)
ANY_FILE = st.one_of(FILES, st.dictionaries(st.one_of(st.sampled_from(NAMES), KEYS), VALUES, max_size=4))


def toml(value: Any) -> str:
    """One value as TOML, tables inline."""
    match value:
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case float():
            return repr(value)
        case str():
            return json.dumps(value).replace("\x7f", "\\u007f")
        case list():
            return f"[{', '.join(map(toml, value))}]"
        case dict():
            return "{" + ", ".join(f"{toml(k)} = {toml(v)}" for k, v in value.items()) + "}"
        case _:
            return str(value.isoformat())


def document(tables: dict[str, Any], head: str = "") -> str:
    """A whole file: plain keys, `head`, then tables and arrays of tables under headings of their own."""
    first, rest = "", ""
    for name, value in tables.items():
        if isinstance(value, dict):
            rest += f"[{toml(name)}]\n" + "".join(f"{toml(k)} = {toml(v)}\n" for k, v in value.items())
        elif isinstance(value, list) and value and all(isinstance(v, dict) for v in value):
            for table in value:
                rest += f"[[{toml(name)}]]\n" + "".join(f"{toml(k)} = {toml(v)}\n" for k, v in table.items())
        else:
            first += f"{toml(name)} = {toml(value)}\n"
    return first + head + rest


def load_all(text: str, base: str = "") -> None:
    """Load `text` beside a base.toml: a policy comes of it, or sentences in which nothing secret stands."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "guardian.toml"
        for file, content in ((path, text), (Path(folder) / "base.toml", base)):
            file.write_text(content, encoding="utf-8", newline="")
            file.chmod(0o600)
        mistakes: tuple[str, ...] = ()
        try:
            policy_of(load(path))
        except Misconfigured as e:
            mistakes = e.mistakes or ("",)
        for sentence in mistakes:
            assert sentence.startswith(folder)
            assert sentence.isprintable(), sentence
            assert len(sentence) < 600
            assert SECRET not in sentence.rpartition(": ")[2]  # a key is named where it stands, a value never


@settings(deadline=None, max_examples=300)
@given(ANY_FILE, ANY_FILE)
@example({"extends": "a" * 300}, {})
@example({"extends": "base.toml"}, {"extends": "guardian.toml"})
@example({"tls": {"cert": "\x1b[2J.pem", "key": "k.pem"}}, {})
@example({"extends": "base.toml", "scope": {}}, {"scope": "x"})
@example({"scope": [{"name": "a", "subject": ["["], "mode": "observe"}]}, {})
@example({"phrase": [{"flag": "* *"}, {"flag": "**a**"}]}, {})
def test_tables_of_any_kind(own: dict[str, Any], base: dict[str, Any]) -> None:
    """Scopes, phrases, policy, checks and extends, right, wrong, and of the wrong kind, in either file."""
    head = "" if {"upstream", "imap"} & own.keys() else HEAD
    load_all(document(own, head), document(base))


@settings(deadline=None, max_examples=150)
@given(st.lists(st.tuples(st.integers(0, 40_000), st.integers(0, 60), st.text(max_size=8)), min_size=1, max_size=5))
def test_a_spoilt_example(cuts: list[tuple[int, int, str]]) -> None:
    """The commented example with its comments taken off, and pieces of it lost or replaced."""
    text = _EXAMPLE
    for at, length, instead in cuts:
        at %= len(text) + 1
        text = text[:at] + instead.encode("utf-8", "ignore").decode() + text[at + length :]
    load_all(text)


_EXAMPLE = "\n".join(line.removeprefix("#") for line in render_example().splitlines() if not line.startswith("# "))


@pytest.mark.parametrize("name", [*SECTIONS, "accounts", "checks", "scope", "phrase", "extends"])
@pytest.mark.parametrize("value", ["x", 1, True, [], [1], {}, [{}], [[]], {"": {}}, dt.time(9, 0)], ids=repr)
def test_each_table_of_each_kind(name: str, value: Any) -> None:
    """A value of every type where a table belongs."""
    head = "" if name in ("upstream", "imap") else HEAD
    load_all(document({name: value}, head))
