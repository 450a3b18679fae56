"""Sans I/O: a command line taken apart (RFC 5321 §4.1.1), in octets: what is passed on is what was said."""

from __future__ import annotations

import re
from dataclasses import dataclass

from guardian import replies
from guardian.errors import GuardianError
from guardian.message import seal
from guardian.replies import Reply


class Wrong(GuardianError):
    """The command is wrong; `reply` tells the client so. Nothing of the line stands in it."""

    def __init__(self, reply: Reply) -> None:
        super().__init__(reply.lines[0])
        self.reply = reply


@dataclass(frozen=True, slots=True)
class Path:
    """A path with its parameters (RFC 5321 §4.1.2): `octets` as they stood between < and >."""

    octets: bytes
    parameters: tuple[bytes, ...]

    @property
    def address(self) -> str:
        """The path as text; always valid UTF-8, which is ASCII without SMTPUTF8."""
        return self.octets.decode()

    def value(self, keyword: bytes) -> bytes | None:
        """The value of a parameter, upper case; b"" when it has none, None when it is not there."""
        for parameter in self.parameters:
            name, _, value = parameter.partition(b"=")
            if name.upper() == keyword:
                return value.upper()
        return None

    def line(self, verb: bytes) -> bytes:
        """The command to say it with, such as b"MAIL FROM:<ann@example.org> SIZE=9", without CRLF."""
        return b" ".join((b"%s<%s>" % (verb, self.octets), *self.parameters))


_CONTROL = re.compile(rb"[\x00-\x1f\x7f]")

# Where dots stand in a local part, and what a domain may look like in full, is upstream's business:
# addresses such as a..b@docomo.ne.jp exist. What could mean something else to the next parser is refused:
# control characters, blanks outside quotes, unbalanced quotes, source routes, a second @.
_LOCAL = (
    rb"(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~.\x80-\xff-]+|"
    rb'"(?:[\x20\x21\x23-\x5b\x5d-\x7e\x80-\xff]|\\[\x20-\x7e])*")'
)
_DOMAIN = rb"(?:[A-Za-z0-9_.\x80-\xff-]+|\[[\x21-\x5a\x5e-\x7e]+\])"
_MAILBOX = _LOCAL + b"@" + _DOMAIN
_FROM = re.compile(rb"FROM: *<((?:" + _MAILBOX + rb")?)>(?: +(.*))?", re.IGNORECASE)
_TO = re.compile(rb"TO: *<(" + _MAILBOX + rb"|postmaster)>(?: +(.*))?", re.IGNORECASE)
_FROM_SOMETHING = re.compile(rb"FROM: *<.*>.*", re.IGNORECASE)
_TO_SOMETHING = re.compile(rb"TO: *<.*>.*", re.IGNORECASE)
_HEXCHAR = re.compile(rb"\+([0-9A-F]{2})")  # xtext, RFC 3461 §4
_PARAMETER = re.compile(rb"[A-Za-z0-9][A-Za-z0-9-]*(?:=[\x21-\x7e\x80-\xff]+)?")


def split(line: bytes) -> tuple[bytes, bytes]:
    """(verb in upper case, argument without outer blanks) of a line that still has its end.

    Raises Wrong when the line does not end in CRLF or holds a control character.
    """
    verb, _, argument = answer(line).partition(b" ")
    return verb.upper(), argument.strip(b" ")


def answer(line: bytes) -> bytes:
    """A line that answers a challenge, without its CRLF. Raises Wrong as `split` does."""
    if not line.endswith(b"\r\n") or _CONTROL.search(line, 0, len(line) - 2):
        raise Wrong(replies.BARE_LINE_END)
    return line[:-2]


def reverse_path(argument: bytes) -> Path:
    """The argument of MAIL (RFC 5321 §4.1.1.2; RFC 6531 §3.4). Raises Wrong."""
    found = _FROM.fullmatch(argument)
    if not found:
        raise Wrong(replies.BAD_SENDER if _FROM_SOMETHING.fullmatch(argument) else replies.BAD_ARGUMENT)
    path = Path(found[1], _parameters(found[2] or b""))
    utf8 = path.value(b"SMTPUTF8")
    if utf8:
        raise Wrong(replies.BAD_PARAMETER)
    if path.value(b"BODY") == b"BINARYMIME":
        raise Wrong(replies.NO_BINARYMIME)
    _only_in(path, replies.BAD_SENDER, utf8=utf8 is not None)
    return path


def forward_path(argument: bytes, *, utf8: bool) -> Path:
    """The argument of RCPT (RFC 5321 §4.1.1.3); `utf8` when MAIL said SMTPUTF8. Raises Wrong."""
    found = _TO.fullmatch(argument)
    if not found:
        raise Wrong(replies.BAD_RECIPIENT if _TO_SOMETHING.fullmatch(argument) else replies.BAD_ARGUMENT)
    path = Path(found[1], _parameters(found[2] or b""))
    _only_in(path, replies.BAD_RECIPIENT, utf8=utf8)
    return path


def unsealed(path: Path, *, utf8: bool) -> Path:
    """A forward path that a sealed draft brings, with the real recipient; any other one as it is. Raises Wrong.

    The original recipient of DSN (RFC 3461 §4.2), which goes to upstream too, is told anew.
    """
    real = seal.unseal(path.address)
    if real is None:
        return path
    said = tuple(p if p.partition(b"=")[0].upper() != b"ORCPT" else _original(p) for p in path.parameters)
    return forward_path(b" ".join((b"TO:<%s>" % real.encode(), *said)), utf8=utf8)


def _original(parameter: bytes) -> bytes:
    name, _, value = parameter.partition(b"=")
    kind, semicolon, address = value.partition(b";")
    told = _HEXCHAR.sub(lambda m: bytes((int(m[1], 16),)), address)
    real = seal.unseal(told.decode("utf-8", "surrogateescape"))
    if real is None:
        return parameter
    # Without utf-8 addresses of its own (RFC 6533 §3), xtext is printable ASCII but "+" and "=".
    escaped = b"".join(b"%c" % o if 33 <= o <= 126 and o not in b"+=" else b"+%02X" % o for o in real.encode())
    return name + b"=" + kind + semicolon + escaped


def _parameters(text: bytes) -> tuple[bytes, ...]:
    parameters = tuple(text.split())
    if not all(_PARAMETER.fullmatch(p) for p in parameters):
        raise Wrong(replies.BAD_PARAMETER)
    names = [p.partition(b"=")[0].upper() for p in parameters]
    if len(set(names)) != len(names):
        raise Wrong(replies.BAD_PARAMETER)
    return parameters


def _only_in(path: Path, bad: Reply, *, utf8: bool) -> None:
    """US-ASCII, or UTF-8 when it was asked for (RFC 6531 §3.3)."""
    said = b" ".join((path.octets, *path.parameters))
    if said.isascii():
        return
    if not utf8:
        raise Wrong(replies.NO_SMTPUTF8)
    try:
        said.decode()
    except UnicodeDecodeError:
        raise Wrong(bad) from None
