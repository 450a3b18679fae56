"""Where a letter ends, against a reference that looks at one octet at a time."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from guardian.smtp.data import Framer

LIMIT = 1 << 20
# Pieces rather than single octets: random octets hardly ever make an end.
PIECES = st.sampled_from([b"\r\n", b"\r", b"\n", b".", b"..", b"\0", b"a", b" ", b"\r\n.\r\n", b"\r\n."])
STREAM = st.lists(PIECES, max_size=30).map(b"".join)


def reference(stream: bytes) -> tuple[bytes, bytes, bytes] | None:
    """(stuffed, octets, rest) by reading lines that end in CRLF; None when there is no end."""
    stuffed = octets = b""
    while (at := stream.find(b"\r\n")) >= 0:
        line, stream = stream[: at + 2], stream[at + 2 :]
        if line == b".\r\n":
            return stuffed, octets, stream
        stuffed += line
        octets += line[1:] if line.startswith(b".") else line
    return None


def is_bare(octets: bytes) -> bool:
    """Whether a CR or an LF stands alone."""
    rest = octets.replace(b"\r\n", b"")
    return b"\r" in rest or b"\n" in rest


def feed(framer: Framer, chunks: list[bytes]) -> bytes | None:
    """Feed until the end; the rest, with the chunks that were not needed."""
    for i, chunk in enumerate(chunks):
        rest = framer.feed(chunk)
        if rest is not None:
            return rest + b"".join(chunks[i + 1 :])
    return None


def cut(stream: bytes, places: list[int]) -> list[bytes]:
    """The stream in chunks."""
    marks = sorted({0, len(stream), *(p % (len(stream) + 1) for p in places)})
    return [stream[a:b] for a, b in pairwise(marks)]


@settings(max_examples=1500, deadline=None)
@given(STREAM, st.lists(st.integers(0, 200), max_size=12))
@example(b".\r\nNOOP\r\n", [1, 2, 3])
@example(b"a\r\n.\r\n", [1, 2, 3, 4, 5])
@example(b"\r\n.\r\n.\r\n", [2])
@example(b"a\r", [1])
def test_agrees_with_the_reference(stream: bytes, places: list[int]) -> None:
    """However the stream is cut: the same letter, the same rest, and bare CR or LF is noticed exactly when there."""
    framer = Framer(LIMIT)
    rest = feed(framer, cut(stream, places))
    expected = reference(stream)
    if expected is None:
        assert rest is None
        return
    stuffed, octets, after = expected
    assert rest == after
    assert framer.bare == is_bare(stuffed)
    if not framer.bare:
        assert framer.letter() == (stuffed, octets)


@settings(max_examples=300, deadline=None)
@given(STREAM, st.integers(0, 40), st.lists(st.integers(0, 200), max_size=6))
def test_limit_counts_the_letter_without_stuffing(stream: bytes, limit: int, places: list[int]) -> None:
    """A letter is kept exactly when its own octets are within the limit; its end is found either way."""
    framer = Framer(limit)
    rest = feed(framer, cut(stream, places))
    expected = reference(stream)
    if expected is None or framer.bare:
        return
    stuffed, octets, after = expected
    assert rest == after
    kept = framer.letter()
    assert kept == ((stuffed, octets) if len(octets) <= limit else None)
    assert framer.too_large == (len(octets) > limit)


def test_same_object_without_dots() -> None:
    """A letter without dots to take out is one object, not two copies."""
    framer = Framer(LIMIT)
    assert framer.feed(b"a\r\nb.\r\n.\r\n") == b""
    letter = framer.letter()
    assert letter is not None
    assert letter[0] is letter[1]


def test_discard_forgets_and_still_finds_the_end() -> None:
    """After discard next to nothing is held, and the end is found across chunks."""
    framer = Framer(LIMIT)
    framer.feed(b"x" * 1000 + b"\r\n")
    framer.discard()
    assert framer.held < 10
    assert framer.feed(b".") is None
    assert framer.feed(b"\r") is None
    assert framer.feed(b"\nrest") == b"rest"
    assert framer.letter() is None


@pytest.mark.parametrize(
    ("line", "size", "most"),
    [
        (b"x" * 74 + b"\r\n", 25 << 20, 1.5),
        (b"\r\n", 10 << 20, 1.5),
        (b"..\r\n", 10 << 20, 1.5),
        (b"y" * 65536, 25 << 20, 1.5),
    ],
    ids=["25 MB of lines", "10 MiB of empty lines", "10 MiB of dots", "25 MB in one line"],
)
def test_time_is_linear(line: bytes, size: int, most: float) -> None:
    """Large letters of any shape take well under the limit, which a line at a time would not (seconds of CPU)."""
    stream = line * (size // len(line)) + b"\r\n.\r\n"
    chunks = [stream[i : i + 65536] for i in range(0, len(stream), 65536)]
    started = time.process_time()
    framer = Framer(64 << 20)
    rest = feed(framer, chunks)
    letter = framer.letter()
    taken = time.process_time() - started
    assert rest == b""
    assert letter is not None
    assert len(letter[0]) == len(stream) - 3
    assert taken < most
