"""The reply parser: strict, and blind to how the octets were cut."""

from __future__ import annotations

import itertools
import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from guardian.errors import Unavailable
from guardian.replies import Reply
from guardian.smtp.reply import LINE_LIMIT, LINES_LIMIT, REPLY_LIMIT, ReplyParser


def parse(*chunks: bytes) -> list[Reply]:
    """The replies in these octets, fed one after the other."""
    parser = ReplyParser()
    return [reply for chunk in chunks for reply in parser.feed(chunk)]


GOOD = {
    "one line": (b"250 2.1.0 Ok\r\n", Reply(250, ("2.1.0 Ok",))),
    "several lines": (b"250-a\r\n250-b\r\n250 c\r\n", Reply(250, ("a", "b", "c"))),
    "blanks stay": (b"250-  a \r\n250  b\t \r\n", Reply(250, ("  a ", " b\t "))),
    "a code alone": (b"250\r\n", Reply(250, ("",))),
    "a code alone ends": (b"250-a\r\n250\r\n", Reply(250, ("a", ""))),
    "an empty text": (b"354 \r\n", Reply(354, ("",))),
    "an empty line within": (b"550-\r\n550 x\r\n", Reply(550, ("", "x"))),
    "a dash in the text": (b"250 -250-x\r\n", Reply(250, ("-250-x",))),
    "UTF-8": ("550 5.1.1 Empfänger unbekannt\r\n".encode(), Reply(550, ("5.1.1 Empfänger unbekannt",))),
    "Latin-1": (b"250 gr\xfc\xdfe\r\n", Reply(250, ("gr\udcfc\udcdfe",))),
    "a second digit that RFC 5321 does not list": (b"299 x\r\n", Reply(299, ("x",))),
    "the longest line": (b"250 " + b"x" * (LINE_LIMIT - 6) + b"\r\n", Reply(250, ("x" * (LINE_LIMIT - 6),))),
    "the most lines": (
        b"250-x\r\n" * (LINES_LIMIT - 1) + b"250 x\r\n",
        Reply(250, ("x",) * LINES_LIMIT),
    ),
}

BAD = {
    "a bare LF": b"250 ok\n",
    "a bare LF within": b"250 o\nk\r\n",
    "a bare CR within": b"250 o\rk\r\n",
    "a CR and then a CRLF": b"250 ok\r\r\n",
    "NUL": b"250 o\0k\r\n",
    "escape": b"250 \x1b[2J\r\n",
    "DEL": b"250 \x7f\r\n",
    "two digits": b"25 ok\r\n",
    "four digits": b"2500 ok\r\n",
    "a sign": b"-25 ok\r\n",
    "a class that is none": b"999 ok\r\n",
    "a preliminary class": b"150 wait\r\n",
    "an underscore": b"250_ok\r\n",
    "no separator": b"250ok\r\n",
    "letters": b"abc ok\r\n",
    "digits that are not ASCII": "２５０ ok\r\n".encode(),
    "an empty line": b"\r\n",
    "a leading blank": b" 250 ok\r\n",
    "codes that change": b"250-a\r\n550 b\r\n",
    "text within": b"250-a\r\nhello\r\n250 b\r\n",
    "too long a line": b"250 " + b"x" * (LINE_LIMIT - 5) + b"\r\n",
    "too long a line without an end": b"250 " + b"x" * LINE_LIMIT,
    "too many lines": b"250-x\r\n" * LINES_LIMIT + b"250 x\r\n",
    "too long a reply": (b"250-" + b"x" * 4000 + b"\r\n") * (REPLY_LIMIT // 4000 + 1),
    "another protocol": b"SSH-2.0-OpenSSH_9.2\r\n",
    "a web page": b"HTTP/1.1 400 Bad Request\r\n",
    "TLS": b"\x15\x03\x01\x00\x02\x02\x46\r\n",
}


@pytest.mark.parametrize("name", GOOD)
def test_reads_what_the_grammar_allows_verbatim(name: str) -> None:
    """Code, lines and blanks come out exactly as they stood, nothing is left over."""
    octets, reply = GOOD[name]
    parser = ReplyParser()
    assert parser.feed(octets) == [reply]
    assert not parser.pending


@pytest.mark.parametrize("name", GOOD)
def test_reads_octet_by_octet(name: str) -> None:
    """A reply that trickles in is the same reply, and pending until its last octet."""
    octets, reply = GOOD[name]
    parser = ReplyParser()
    for i in range(len(octets) - 1):
        assert parser.feed(octets[i : i + 1]) == []
        assert parser.pending
    assert parser.feed(octets[-1:]) == [reply]


@pytest.mark.parametrize("name", BAD)
def test_refuses_what_the_grammar_does_not_allow(name: str) -> None:
    """Every deviation is a desync, at once and ever after."""
    parser = ReplyParser()
    with pytest.raises(Unavailable) as first:
        parser.feed(BAD[name])
    with pytest.raises(Unavailable) as again:
        parser.feed(b"250 ok\r\n")
    assert first.value.reason == again.value.reason == "desync"


@pytest.mark.parametrize("name", BAD)
def test_refuses_octet_by_octet(name: str) -> None:
    """The cut of the octets hides no deviation."""
    with pytest.raises(Unavailable):
        parse(*(BAD[name][i : i + 1] for i in range(len(BAD[name]))))


def test_gives_replies_in_order() -> None:
    """Two replies in one packet are two replies; what follows them is pending."""
    parser = ReplyParser()
    assert parser.feed(b"354 go\r\n250 2.0.0 ok\r\n55") == [Reply(354, ("go",)), Reply(250, ("2.0.0 ok",))]
    assert parser.pending


def reference(octets: bytes) -> tuple[list[Reply], bool]:
    """The same grammar, all lines at once: the replies, and whether a deviation follows them."""
    replies: list[Reply] = []
    lines: list[str] = []
    size, code = 0, b""
    *whole, rest = octets.split(b"\r\n")
    for line in whole:
        size += len(line) + 2
        head, separator, text = line[:3], line[3:4], line[4:]
        fits = re.fullmatch(rb"[2-5]\d\d", head) and separator in (b"", b" ", b"-")
        clean = not any((c < 32 and c != 9) or c == 127 for c in text)
        room = len(line) + 2 <= LINE_LIMIT and size <= REPLY_LIMIT and len(lines) < LINES_LIMIT
        if not (fits and clean and room and (not lines or head == code)):
            return replies, True
        code = head
        lines.append(text.decode("utf-8", "surrogateescape"))
        if separator != b"-":
            replies.append(Reply(int(head), tuple(lines)))
            lines, size = [], 0
    broken = len(rest) >= LINE_LIMIT or b"\n" in rest or b"\r" in rest[:-1]
    return replies, broken


OCTETS = st.lists(
    st.one_of(
        st.sampled_from([b"\r\n", b"\r", b"\n", b"250", b"354", b"550", b"-", b" ", b"250 ok\r\n", b"250-", b"\0"]),
        st.sampled_from([b"x" * 4090, b"\xff", b"\t", b"421 bye\r\n"]),
        st.binary(max_size=6),
    ),
    max_size=30,
).map(b"".join)


@given(OCTETS, st.lists(st.integers(0, 400), max_size=12))
@example(b"250 ok\r\n250 ok\r\n", [8])
@example(b"250-a\r\n250 b\r\n", [6])
def test_any_octets_in_any_cut_give_replies_or_one_error(octets: bytes, cuts: list[int]) -> None:
    """Whatever comes, however cut: the reference's replies, or a desync exactly where it has one."""
    expected, broken = reference(octets)
    parser = ReplyParser()
    replies: list[Reply] = []
    edges = sorted({0, len(octets), *(min(c, len(octets)) for c in cuts)})
    failed = False
    for start, end in itertools.pairwise(edges):
        try:
            replies += parser.feed(octets[start:end])
        except Unavailable as error:
            failed = error.reason == "desync"
            break
    assert failed == broken
    assert replies == expected[: len(replies)] if broken else replies == expected


@given(
    st.integers(200, 599),
    st.lists(st.text(st.characters(codec="utf-8", exclude_categories=["Cc"])), min_size=1),
)
def test_reads_back_any_reply(code: int, lines: list[str]) -> None:
    """Written by the grammar, read by the parser: equal."""
    octets = b"".join(f"{code}{'-' if i < len(lines) - 1 else ' '}{line}\r\n".encode() for i, line in enumerate(lines))
    assert parse(octets) == [Reply(code, tuple(lines))]
