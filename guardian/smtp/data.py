"""Sans I/O: where a letter ends in the stream after DATA (RFC 5321 §4.5.2)."""

from __future__ import annotations

END = b"\r\n.\r\n"
KEPT = len(END) - 1  # as much of the stream as an end that is still to come can have begun in


class Framer:
    """Takes the chunks of one letter until its final dot.

    Only CR LF . CR LF ends a letter (and . CR LF as its very first line, an empty letter), however the
    chunks are cut. A CR without its LF, or an LF without its CR, never ends anything; it sets `bare`, and
    the letter is to be refused, since servers differ in what they make of it (SMTP smuggling,
    CVE-2023-51764 and its like).

    `limit` is the most octets of an unstuffed letter (RFC 1870 §5) that are kept. What goes beyond is
    counted, not kept.
    """

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.bare = False
        self.too_large = False
        # The letter begins at the start of a line: with a CRLF before it, the first line is like any other.
        self._buffer = bytearray(b"\r\n")
        self._keeping = True
        self._open_cr = False  # the chunk before ended in CR
        # Stuffing adds at most one dot to a line of three octets, so an honest letter of `limit` stays
        # under this.
        self._most = limit + limit // 3 + len(END) + 2

    @property
    def held(self) -> int:
        """Octets in memory."""
        return len(self._buffer)

    def discard(self) -> None:
        """Keep nothing from here on; the end is still found."""
        self._keeping = False
        del self._buffer[:-KEPT]

    def feed(self, chunk: bytes | bytearray) -> bytes | None:
        """Take the next octets. None while the letter goes on; at its end the octets that follow it."""
        buffer = self._buffer
        before = len(buffer)
        buffer += chunk
        at = buffer.find(END, max(0, before - KEPT))
        if at < 0:
            self._count(chunk)
            if not self._keeping:
                del buffer[:-KEPT]
            elif len(buffer) > self._most:
                self.too_large = True
                self.discard()
            return None
        used = at + len(END) - before
        rest = bytes(chunk[used:])
        self._count(chunk[:used] if rest else chunk)
        del buffer[at + 2 :]
        return rest

    def letter(self) -> tuple[bytes, bytes] | None:
        """After the end: (stuffed, octets), one object twice when no line began with a dot; None if not kept.

        `stuffed` is as on the wire without the final dot's line; `octets` without the dots that stuffing
        put in.
        """
        if not self._keeping:
            return None
        # At most two copies at a time: a letter may be large, and several may be on their way.
        buffer, self._buffer = self._buffer, bytearray()
        self._keeping = False
        del buffer[:2]
        stuffed = bytes(buffer)
        del buffer
        octets = stuffed
        if b"\r\n." in stuffed:
            octets = stuffed.replace(b"\r\n.", b"\r\n")
        if octets.startswith(b"."):
            octets = octets[1:]
        if len(octets) > self.limit:
            self.too_large = True
            return None
        return stuffed, octets

    def _count(self, chunk: bytes | bytearray) -> None:
        """Each CR and each LF must be half of a CRLF; the halves may stand in two chunks."""
        if self.bare or not chunk:
            return
        pairs = chunk.count(b"\r\n")
        joined = self._open_cr and chunk[0] == 0x0A
        if self._open_cr and not joined:
            self.bare = True
            return
        self._open_cr = chunk[-1] == 0x0D
        if chunk.count(b"\n") != pairs + joined or chunk.count(b"\r") != pairs + self._open_cr:
            self.bare = True
