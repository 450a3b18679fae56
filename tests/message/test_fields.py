"""Header bodies: encoded words, parameters, comments, address lists."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guardian.message.addresses import ADDRESSES_LIMIT, addresses
from guardian.message.fields import decode_words, parameters, without_comments
from tests.bounds import bounded


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        (b"plain", "plain"),
        (b"=?utf-8?q?J=C3=B6rg_B?=", "Jörg B"),
        (b"=?utf-8?b?w6Q=?= =?utf-8?b?w7Y=?=", "äö"),
        (b"a =?utf-8?q?=c3?=\r\n =?utf-8?q?=a4?= b", "a ä b"),
        (b"=?iso-8859-1*de?Q?=E4?= x", "ä x"),
        (b"=?utf-8?q?x=0d=0aBcc:_evil@x?=", "x Bcc: evil@x"),
        (b"=?no-such?q?a?=", "a"),
        (b"=?utf-8?x?a?=", "=?utf-8?x?a?="),
        ("gr\u00fc\u00dfe".encode(), "grüße"),
        (b"\xe4", "ä"),
    ],
)
def test_encoded_words_are_decoded(body: bytes, wanted: str) -> None:
    """RFC 2047 words, split characters and raw octets become text, and never a line break."""
    assert decode_words(body) == wanted


@given(st.binary(max_size=300))
def test_any_body_becomes_one_line(body: bytes) -> None:
    """No octets raise or leave a control character in the text."""
    assert decode_words(body).isprintable() or not any(ord(c) < 32 for c in decode_words(body))
    parameters(body)
    assert all("\n" not in a.name for a in addresses(body))


def test_parameters_are_read_with_their_repetitions() -> None:
    """Quoted pairs, comments and blanks as RFC 2045 has them; a second value of a name is told."""
    assert parameters(b'Text/Plain (c (x)); charset="u\\"tf"; x = 1; X=2; name=a b') == (
        "text/plain",
        {"charset": 'u"tf', "x": "1", "name": "a"},
        {"x": ["1", "2"]},
    )


def test_comments_nest_and_spare_quoted_strings() -> None:
    """RFC 5322 §3.2.2 comments go, brackets in quotation marks stay."""
    assert without_comments('a(b(c)d)e "(f)" \\(g') == 'ae "(f)" \\(g'


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        (b"ann@example.org", [("", "ann@example.org")]),
        (b"Ann Lee <ann@example.org>", [("Ann Lee", "ann@example.org")]),
        (b'"Lee, Ann" <ann@example.org>, b@x', [("Lee, Ann", "ann@example.org"), ("", "b@x")]),
        (b"=?utf-8?q?Lee=2C_Ann?= <ann@example.org>", [("Lee, Ann", "ann@example.org")]),
        (b"Team: a@x, Bo <b@x>; c@x (Cy)", [("", "a@x"), ("Bo", "b@x"), ("", "c@x")]),
        (b"a@good.example <b@evil.example>", [("a@good.example", "b@evil.example")]),
        (b"undisclosed-recipients:;", []),
        (b'"a \\" b" <c@x>', [('a " b', "c@x")]),
        (b"", []),
    ],
)
def test_address_lists_are_split(body: bytes, wanted: list[tuple[str, str]]) -> None:
    """Names with commas, groups, comments; what stands in angle brackets is the address."""
    assert [(a.name, a.address) for a in addresses(body)] == wanted


@pytest.mark.parametrize(
    "body",
    [
        b"a@b.example, " * 16_000,
        b'"' * 16_000,
        b"(" * 30_000,
        b"<" * 30_000,
        b"a:" * 15_000,
        b"=?utf-8?q?a?= " * 16_000,
        b"=?a?q?" * 5_000,
        b'"\\' * 15_000,
    ],
)
def test_hostile_bodies_are_bounded(body: bytes) -> None:
    """What takes other readers seconds or gigabytes is cut and linear; the clock only guards against hanging."""
    with bounded():
        assert len(addresses(body)) <= ADDRESSES_LIMIT
        assert len(decode_words(body)) <= 32 * 1024
        parameters(body)
