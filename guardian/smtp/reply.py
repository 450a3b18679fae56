"""Reads an SMTP server's replies, strictly (RFC 5321 §4.2). No I/O: octets in, `Reply` values out.

A server that answers in any other form cannot be paired with our commands any more, so every deviation ends
the connection instead of being guessed at: a reply taken for the next command's is how mail gets lost.
"""

from __future__ import annotations

import re

from guardian.errors import Unavailable
from guardian.replies import Reply

LINE_LIMIT = 4096  # octets with CRLF; RFC 5321 §4.5.3.1.5 says 512, real servers go beyond it
LINES_LIMIT = 512
REPLY_LIMIT = 64 * 1024  # octets of one reply, all lines

# Reply-line: code, then nothing or a separator and a textstring (HTAB, printable ASCII); octets above 127
# are no textstring, but servers do send them and a 250 is a 250.
_line = re.compile(rb"([2-5][0-9][0-9])(?:([ -])([\t\x20-\x7e\x80-\xff]*))?").fullmatch


class ReplyParser:
    """Splits the octets of one connection into replies."""

    __slots__ = ("_broken", "_code", "_lines", "_size", "_tail")

    def __init__(self) -> None:
        self._tail = b""
        self._lines: list[str] = []
        self._code = b""
        self._size = 0
        self._broken = ""

    @property
    def pending(self) -> bool:
        """Whether the beginning of an unfinished reply is held."""
        return bool(self._tail or self._lines)

    def feed(self, data: bytes) -> list[Reply]:
        """Take the next octets, return the replies they complete, in order.

        Texts are kept exactly: enhanced codes, leading and trailing blanks, octets above 127 (as UTF-8,
        what is not UTF-8 as lone surrogates). Raises Unavailable(reason="desync") at the first deviation
        and ever after; replies that were completed by the same octets are then not to be trusted either,
        and are not returned.
        """
        if self._broken:
            raise Unavailable(self._broken, reason="desync")
        if self._tail:
            data = self._tail + data
        replies: list[Reply] = []
        start = 0
        while (end := data.find(b"\r\n", start)) >= 0:
            self._take(data, start, end, replies)
            start = end + 2
        self._tail = tail = data[start:]
        # What can never become a line is refused now, not when more octets come: a bare LF would wait for
        # ever.
        if tail and (len(tail) >= LINE_LIMIT or b"\n" in tail or b"\r" in tail[:-1]):
            raise self._refuse("reply line is too long or not ended by CRLF")
        return replies

    def _take(self, data: bytes, start: int, end: int, replies: list[Reply]) -> None:
        size = end + 2 - start
        self._size += size
        if size > LINE_LIMIT or self._size > REPLY_LIMIT or len(self._lines) >= LINES_LIMIT:
            raise self._refuse("reply is too long")
        match = _line(data, start, end)
        if match is None:
            raise self._refuse("reply line has no valid code or holds control characters")
        code, separator, text = match.groups()
        if self._lines and code != self._code:
            raise self._refuse("lines of one reply carry different codes")
        self._code = code
        self._lines.append((text or b"").decode("utf-8", "surrogateescape"))
        if separator != b"-":
            replies.append(Reply(int(code), tuple(self._lines)))
            self._lines.clear()
            self._size = 0

    def _refuse(self, why: str) -> Unavailable:
        self._broken = why
        return Unavailable(why, reason="desync")
