"""Pure: IMAP's syntax, as much of it as keeping a draft needs (RFC 3501 §9, RFC 9051 §9).

Out: one encoder for every argument (atom, else quoted, else literal) and modified UTF-7 for mailbox names.
In: a reader that cuts the octets of a server into responses without recursion and within limits, and a parser
for their values.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

LINE_LIMIT = 64 * 1024  # octets of one response, its literals not counted
LITERAL_LIMIT = 1024 * 1024  # octets of all literals of one response
DEPTH_LIMIT = 32

_ATOM = re.compile(rb"[!#$&'+,\-./0-9:;<=>?@A-Z^_`a-z|}~]+")  # ASTRING-CHAR without brackets
_QUOTABLE = re.compile(rb"[\x20-\x7e]{0,1000}")
_LITERAL_AHEAD = re.compile(rb"~?\{([0-9]{1,10})\}$")
_STATUS = re.compile(rb"(OK|NO|BAD|BYE|PREAUTH)(?: +\[([^\]]*)\].*| .*)?", re.IGNORECASE | re.DOTALL)
_STATUS_LINE = re.compile(rb"\+|\* (?:OK|NO|BAD|BYE|PREAUTH)\b|[^* ]+ (?:OK|NO|BAD)\b", re.IGNORECASE)
_QUOTED = re.compile(rb'"((?:[^"\\]|\\.)*)"', re.DOTALL)
_VALUE = re.compile(rb'(?:BODY|BINARY)\[[^\]]*\][^ ()"]*|[^ ()"]+', re.IGNORECASE)  # RFC 3501's section has blanks
_SHIFTED = re.compile(r"&([A-Za-z0-9+,]*)-")

Response = tuple[bytes, ...]  # text, literal, text, literal, … text: literals at the odd places
Value = bytes | None | list["Value"]


class Violation(ValueError):
    """A server's octets that are no IMAP, or more than any answer needs. Its text never shows them."""


# ------------------------------------------------------------------ what we say


@dataclass(frozen=True, slots=True)
class Literal:
    """An argument that goes as a synchronising literal (RFC 3501 §4.3): only after the server's "+"."""

    octets: bytes = field(repr=False)


Part = bytes | Literal


def astring(octets: bytes) -> Part:
    """`octets` as one argument: an atom when it can be one, else quoted, else a literal.

    Raises ValueError for NUL, CR and LF, which no user name, password or mailbox name has a use for.
    """
    if re.search(rb"[\0\r\n]", octets):
        raise ValueError("NUL, CR and LF cannot be part of an IMAP argument")
    if _ATOM.fullmatch(octets) and octets.upper() != b"NIL":
        return octets
    if _QUOTABLE.fullmatch(octets):
        return b'"' + octets.replace(b"\\", b"\\\\").replace(b'"', b'\\"') + b'"'
    return Literal(octets)


def turns(line: Sequence[Part]) -> list[tuple[bytes, ...]]:
    """A command line, its arguments joined by blanks, as what is written at once and what after each "+"."""
    out: list[tuple[bytes, ...]] = []
    text = bytearray()
    literal: tuple[bytes, ...] = ()
    for i, part in enumerate(line):
        if i:
            text += b" "
        if isinstance(part, Literal):
            text += b"{%d}\r\n" % len(part.octets)
            out.append((*literal, bytes(text)))
            text, literal = bytearray(), (part.octets,)
        else:
            text += part
    out.append((*literal, bytes(text) + b"\r\n"))
    return out


def encode_mailbox(name: str) -> bytes:
    """A mailbox name in modified UTF-7 (RFC 3501 §5.1.3). Raises ValueError for lone surrogates."""
    out = []
    for run in re.findall(r"[ -%'-~]+|&|[^ -~]+", name):
        if run == "&":
            out.append(b"&-")
        elif " " <= run[0] <= "~":
            out.append(run.encode("ascii"))
        else:
            packed = base64.b64encode(run.encode("utf-16-be")).rstrip(b"=").replace(b"/", b",")
            out.append(b"&" + packed + b"-")
    return b"".join(out)


def decode_mailbox(octets: bytes) -> str:
    """The mailbox name that modified UTF-7 `octets` stand for.

    A name that is not what `encode_mailbox` makes (servers have them: raw UTF-8, a single "&") is given back
    as it stands, octet by octet.
    """
    raw = octets.decode("latin-1")
    try:
        name = _SHIFTED.sub(lambda m: _unshift(m[1]), raw)
        return name if encode_mailbox(name) == octets else raw
    except ValueError:
        return raw


def _unshift(packed: str) -> str:
    if not packed:
        return "&"
    try:
        octets = base64.b64decode(packed.replace(",", "/") + "=" * (-len(packed) % 4), validate=True)
    except binascii.Error as error:
        raise ValueError("not base64") from error
    return octets.decode("utf-16-be")


# ------------------------------------------------------------------ what the server says


class ResponseReader:
    """Cuts a stream of octets into responses, however they were split on the way."""

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._scanned = 0
        self._pieces: list[bytes] = []
        self._text = 0
        self._literals = 0
        self._awaited: int | None = None

    @property
    def started(self) -> bool:
        """Whether octets of an unfinished response are kept."""
        return bool(self._buffer or self._pieces)

    def feed(self, octets: bytes) -> Iterator[Response]:
        """Every response that `octets` complete. Raises Violation when one breaks the syntax or a limit."""
        self._buffer += octets
        while True:
            if self._awaited is not None:
                if len(self._buffer) < self._awaited:
                    return
                self._pieces.append(self._take(self._awaited))
                self._awaited = None
            line = self._line()
            if line is None:
                return
            human = _STATUS_LINE.match(self._pieces[0] if self._pieces else line)  # its text may end in anything
            size = None if human else _LITERAL_AHEAD.search(line)
            if size:
                self._literals += int(size[1])
                if self._literals > LITERAL_LIMIT:
                    raise Violation("literal over the limit")
                self._pieces.append(line[: size.start()])
                self._awaited = int(size[1])
            else:
                response = (*self._pieces, line)
                self._pieces, self._text, self._literals = [], 0, 0
                yield response

    def _line(self) -> bytes | None:
        end = self._buffer.find(b"\n", self._scanned)
        self._scanned = len(self._buffer) if end < 0 else 0
        if self._text + (end if end >= 0 else len(self._buffer)) > LINE_LIMIT:
            raise Violation("line over the limit")
        if end < 0:
            return None
        line = self._take(end + 1)
        if not line.endswith(b"\r\n") or b"\0" in line:
            raise Violation("bare LF or NUL in a line")
        self._text += len(line)
        return line[:-2]

    def _take(self, size: int) -> bytes:
        taken = bytes(self._buffer[:size])
        del self._buffer[:size]
        self._scanned = 0
        return taken


def parse(response: Response) -> list[Value]:
    """The values of a response: octets of atoms, strings and literals, None for NIL, lists for parentheses.

    Raises Violation for what is not balanced or too deep.
    """
    root: list[Value] = []
    stack = [root]
    for i, piece in enumerate(response):
        if i % 2:
            stack[-1].append(piece)
            continue
        at = 0
        while at < len(piece):
            sign = piece[at : at + 1]
            if sign == b"(":
                inner: list[Value] = []
                stack[-1].append(inner)
                stack.append(inner)
                if len(stack) > DEPTH_LIMIT:
                    raise Violation("nested too deep")
                at += 1
            elif sign in (b")", b" "):
                if sign == b")" and len(stack) == 1:
                    raise Violation("parenthesis closed that was not open")
                if sign == b")":
                    stack.pop()
                at += 1
            else:
                value, at = _scalar(piece, at)
                stack[-1].append(value)
    if len(stack) > 1:
        raise Violation("parenthesis not closed")
    return root


def _scalar(piece: bytes, at: int) -> tuple[Value, int]:
    if piece[at : at + 1] == b'"':
        quoted = _QUOTED.match(piece, at)
        if not quoted:
            raise Violation("quotation mark not closed")
        return re.sub(rb"\\(.)", rb"\1", quoted[1], flags=re.DOTALL), quoted.end()
    atom = _VALUE.match(piece, at)
    assert atom is not None  # every octet but those handled before begins one
    return (None if atom[0].upper() == b"NIL" else atom[0]), atom.end()


def status(text: bytes) -> tuple[str, tuple[str, ...]] | None:
    """(condition, response code) of what follows "* " or the tag in a status response; None when it is none.

    The code is its words, the first in capitals (`("APPENDUID", "38505", "3955")`), or () (RFC 3501 §7.1).
    """
    match = _STATUS.fullmatch(text)
    if not match:
        return None
    words = (match[2] or b"").decode("ascii", "replace").split()
    return match[1].decode("ascii").upper(), (words[0].upper(), *words[1:]) if words else ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A command's tagged answer with the untagged responses that came before it."""

    condition: str  # "OK", "NO", "BAD"
    code: tuple[str, ...] = ()
    untagged: tuple[Response, ...] = field(default=(), repr=False)

    @property
    def ok(self) -> bool:
        """Whether the server has done it."""
        return self.condition == "OK"

    def find_code(self, name: str) -> tuple[str, ...] | None:
        """The words after `name` in the response code of that name, the tagged one first; None without."""
        codes = [self.code, *(s[1] for r in self.untagged if (s := status(r[0][2:])))]
        return next((c[1:] for c in codes if c[:1] == (name,)), None)

    def data(self, name: str) -> Iterator[list[Value]]:
        """The values of each untagged response called `name`, from after the name on. Raises Violation."""
        head = re.compile(rb"\* (?:[0-9]+ )?" + name.encode("ascii") + rb"(?: |$)", re.IGNORECASE)
        for response in self.untagged:
            match = head.match(response[0])
            if match:
                yield parse((response[0][match.end() :], *response[1:]))

    def words(self, name: str) -> list[bytes]:
        """Every atom and string of the untagged responses called `name`. Raises Violation."""
        return [value for values in self.data(name) for value in values if isinstance(value, bytes)]
