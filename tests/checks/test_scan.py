"""A scan finds exactly what its expression finds."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guardian.checks import catalogue, scan
from guardian.checks.gates import needs
from guardian.checks.scan import Scan, alternatives

PATTERNS = (
    r"\b(?:refund|ref|re[fd]\w*|(?i:PIN) code)\b",
    r"a(?:b|c)+|ab|\d{2,4}|(?<=x)y|[(|)]z",
    r"(?P<who>[A-Z]\w+)'s (?:order|bill)|x|xx+",
    r"\b(?:a|b)\b|\b(?:c)\b",
    r"[]|]q|[^]|]w|\|v",
)


@pytest.mark.parametrize("pattern", PATTERNS)
@given(text=st.text("abcxyzqvw |()]'defrPINpin cod0123 orderbilRefund\u0130\u017f\n", max_size=60))
def test_scan_finds_what_its_expression_finds(pattern: str, text: str) -> None:
    """Gates and alternatives change nothing that is found."""
    for flags in (0, re.IGNORECASE):
        expected = [(m.span(), _told(m)) for m in re.compile(pattern, flags).finditer(text)]
        assert [(m.span(), _told(m)) for m in Scan(pattern, flags).finditer(text)] == expected


def _told(m: re.Match[str]) -> dict[str, str]:
    return {k: v for k, v in m.groupdict().items() if v is not None}


def test_parts() -> None:
    """An expression's outermost alternatives, word boundaries kept."""
    assert alternatives(r"\b(?:ab|c[|])\b") == [r"\b(?:ab)\b", r"\b(?:c[|])\b"]
    assert alternatives(r"a\|b|(c|d)") == [r"a\|b", "(c|d)"]


@pytest.mark.parametrize(
    ("pattern", "strings"),
    [
        (r"\bpass(?:word|port)s?\b", ("pass",)),
        (r"(?:port|word)\b", ("port", "word")),
        (r"(?:please )?\w+", ()),
        (r"(?:send|give)(?: me)? \d", ("give", "send")),
        (r"[?!]+x?", ("!", "?")),
        (r"(?:a|\d)", ()),
    ],
)
def test_needs(pattern: str, strings: tuple[str, ...]) -> None:
    """The strings that every match must hold."""
    assert needs(pattern) == strings


def test_in_long_texts_the_same_is_found() -> None:
    """Of every expression that a check has, in texts that are looked through once for the strings of all."""
    quotes = [q for c in catalogue.ALL for text in catalogue.sections(c.about).values() for q in catalogue.quotes(text)]
    odd = " Card 4111 1111 1111 1111, CVV 123. TODO: ask [name]. PASSWORD: Hunter2! ticket #8812-33 DE89 3704 0044 0532"
    texts = ["\n".join(quotes[i : i + 12]) + odd for i in range(0, len(quotes), 12)]
    tried = 0
    for expression in scan.every():
        for text in texts:
            found = [m.span() for m in expression.finditer(text)]
            assert found == [m.span() for m in expression.whole.finditer(text)], expression.pattern
            tried += len(found)
    assert tried > 20
