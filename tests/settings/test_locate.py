"""On which line a key stands."""

from __future__ import annotations

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guardian.settings.locate import line_of, locate

DOCUMENT = '''# a comment
top = 1
"q.\\u0041" = """a text
[not-a-table]
no-key = 2
"""
[listen]  # another comment
smtp = [ # with a comment
  "127.0.0.1:2525", # [not.a.table]
  "[::1]:2525",
]
tls = { cert = "a # b", 'key' = {deep = 1} }
[checks.tone]
shouting.action = "off"
[[scope]]
name = 'first'
[scope.checks]
clarity = 1
[[scope]]
name = \'\'\'second
\'\'\'
when = 2026-01-01 07:00:00
lists = [[1, 2], [3], {a = 1},]
nothing = []
none = {}
'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("top",), 2),
        (("q.A",), 3),
        (("listen",), 7),
        (("listen", "smtp"), 8),
        (("listen", "smtp", "0"), 9),
        (("listen", "smtp", "1"), 10),
        (("listen", "tls", "key", "deep"), 12),
        (("checks", "tone"), 13),
        (("checks", "tone", "shouting", "action"), 14),
        (("scope", "0", "name"), 16),
        (("scope", "0", "checks", "clarity"), 18),
        (("scope", "1"), 19),
        (("scope", "1", "when"), 22),
        (("scope", "1", "lists", "2", "a"), 23),
        (("scope", "1", "none"), 25),
    ],
)
def test_each_key_has_its_line(path: tuple[str, ...], line: int) -> None:
    """Tables, lists, inline tables, dotted and quoted keys; comments and texts do not mislead."""
    tomllib.loads(DOCUMENT)
    assert locate(DOCUMENT)[path] == line


def test_a_key_that_is_not_written_is_where_its_table_is() -> None:
    """What is missing is reported at the nearest table above it, else at the top."""
    lines = locate(DOCUMENT)
    assert line_of(lines, ("listen", "port")) == 7
    assert line_of(lines, ("imap", "host")) == 1


NAMES = st.text(st.characters(min_codepoint=32, max_codepoint=0x2FF, exclude_characters='"\\\x7f'), max_size=6)
VALUES = st.sampled_from(
    [
        "1",
        "true",
        '"x"',
        "'[y]'",
        '"""\n[z]\n"""',
        "[1,\n2]",
        "{ a = 1 }",
        "[{ b = 'x' }, 2]",
        "1979-05-27 07:32:00",
    ]
)


@given(st.lists(st.tuples(NAMES, VALUES), max_size=12, unique_by=lambda pair: pair[0]), st.booleans())
def test_every_key_of_a_document_is_found_where_it_stands(members: list[tuple[str, str]], crlf: bool) -> None:
    """For any keys and values, the line found is the line written."""
    text, expected = "[table]\n", {}
    for name, value in members:
        expected[name] = text.count("\n") + 1
        text += f'"{name}" = {value} # comment\n'
    text += '[other]\n"last" = 1\n'
    assert set(tomllib.loads(text)["table"]) == set(expected)
    lines = locate(text.replace("\n", "\r\n") if crlf else text)
    assert {name: lines["table", name] for name in expected} == expected
    assert lines["other", "last"] == text.count("\n")
