"""Pure: the recipients named in a letter's header, sealed in its draft and unsealed on the way out (`message/seal.py`).

    Ann Miller <ann@example.net>    <->    "Ann Miller (ann at example.net)" <ann=example.net@held.invalid>

Mail apps write address fields anew, so unsealing goes by the address alone: the display name may have been quoted,
encoded or changed, and what guardian put into it is cut off in whatever spelling it has.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from guardian.message import seal
from guardian.message.fields import FIELD_LIMIT, decode_words, find_fields
from guardian.message.model import Address, Edit, Excerpt, HeaderField, apply_edits
from guardian.message.token import DOMAIN

SEALED_FIELDS = ("to", "cc", "bcc")
# Where apps copy recipients to. Bcc is not among them: it goes as a whole.
UNSEALED_FIELDS = (
    "to", "cc", "reply-to", "mail-followup-to", "mail-reply-to", "resent-to", "resent-cc",
)  # fmt: skip
LINE = 900  # octets of a header line from which on a sealed mailbox begins a new one (RFC 5322 §2.1.1: 998)

_TOKEN = re.compile(
    r'"(?:[^"\\]|\\.)*"?|<[^<>]*>?|[,;:]|[ \t\r\n]+|\(|(?:\[[^\[\]\s]*\]|[^\s",;:<>()\[\]])+|[\[\]>)]|.', re.DOTALL
)
_ATOMS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:[ \t\r\n]+[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_PIECE = re.compile(r'"((?:[^"\\]|\\.)*)"?|([^"]+)', re.DOTALL)
_SUFFIX = re.compile(r"\s*\([^\s()]+ at [^\s()]+\)\s*\Z")
_CERTAIN = re.compile(r"(?:\A|\s*\()[^\s()]+ at [^\s()]+\.[^\s()]+\)?\s*\Z")
_BARE = re.compile(r"\s*[^\s()]+ at [^\s()]+\s*\Z")
_UNSAID = re.compile(r"[^!#-'*-;=?-\[\]-~\u00a1-\U0010ffff]")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_BLANKS = re.compile(r"[ \t\r\n]+")
_LAST_LABEL = DOMAIN.rpartition(".")[2].encode()
_WORD = 75 - len("=?utf-8?q??=")  # octets in one encoded word (RFC 2047 §2)


@dataclass(frozen=True, slots=True)
class _Mailbox:
    """One mailbox of a field, as places in its octets: phrase and address; without brackets the phrase is empty."""

    start: int
    end: int
    phrase: tuple[int, int]
    address: str
    angle: bool


# ------------------------------------------------------------------ in


def seal_fields(excerpt: Excerpt) -> tuple[Edit, ...]:
    """The edits that seal every recipient in To, Cc and Bcc. A mailbox that cannot be sealed stays."""
    edits = []
    for f, text in _fields(excerpt, SEALED_FIELDS):
        line_start = grown = 0
        for m in _mailboxes(text):
            sealed = seal.seal(m.address)
            if sealed is None:
                continue
            new = _sealed(text, m, sealed)
            if text.rfind("\n", 0, m.start) >= line_start:
                line_start, grown = text.rfind("\n", 0, m.start) + 1, 0
            if m.start - line_start + grown + len(new) > LINE and m.start > line_start + 1:
                new, line_start, grown = "\r\n " + new, m.start, 0
            grown += len(new) - (m.end - m.start)
            edits.append(Edit(start=f.start + m.start, end=f.start + m.end, octets=_octets(new)))
    return tuple(edits)


def sealed_mailbox(address: str) -> str:
    """How a recipient without a display name stands in a sealed draft; `address` itself when it cannot be sealed."""
    sealed = seal.seal(address)
    return f'"{_human(address)}" <{sealed}>' if sealed else address


def _sealed(text: str, m: _Mailbox, sealed: str) -> str:
    human = _human(m.address)
    address = f"<{_latin(sealed)}>"
    if not m.angle:
        return f'"{_latin(human)}" {address}'
    phrase = text[slice(*m.phrase)]
    if not phrase:
        return f'"({_latin(human)})" {address}'
    if "=?" in phrase:
        return f"{phrase} {_encoded(f' ({human})')} {address}"
    said = _BLANKS.sub(" ", phrase) if _ATOMS.fullmatch(phrase) else _quotable(_unquoted(phrase))
    return f'"{said} ({_latin(human)})" {address}'


def _human(address: str) -> str:
    """ "ann at example.net": the address for people, in characters that neither a quoted string nor a comment minds."""
    local, _, domain = address.rpartition("@")
    return f"{_UNSAID.sub('_', local.strip(chr(34))) or '_'} at {_UNSAID.sub('_', domain)}"


# ------------------------------------------------------------------ out


def unseal_fields(excerpt: Excerpt) -> tuple[Edit, ...]:
    """The edits that bring back every real recipient, in whatever address field a mail app copied it to."""
    edits = []
    for f, text in _fields(excerpt, UNSEALED_FIELDS):
        for m in _mailboxes(text):
            real = seal.unseal(m.address)
            if real is not None:
                new = _unsealed(text, m, real)
            elif m.angle and (name := _without_suffix(text[slice(*m.phrase)], _CERTAIN)) is not None:
                new = f"{name} <{_latin(m.address)}>".lstrip()  # its author has put another address behind the name
            else:
                continue
            edits.append(Edit(start=f.start + m.start, end=f.start + m.end, octets=_octets(new)))
    return tuple(edits)


def has_sealed(excerpt: Excerpt) -> bool:
    """Whether a sealed address stands in the header, broken over lines or not."""
    return _LAST_LABEL in excerpt.header.lower() and seal.remains(_BLANKS.sub("", excerpt.header.decode("latin-1")))


def seal_remains(excerpt: Excerpt, edits: Sequence[Edit]) -> bool:
    """Whether a sealed address still stands in the header after `edits`, those in the body left out."""
    of_header = tuple(sorted((e for e in edits if e.end <= len(excerpt.header)), key=lambda e: e.start))
    return has_sealed(replace(excerpt, header=apply_edits(excerpt.header, of_header)))


def unsealed(address: Address) -> Address:
    """A recipient as it was before it was sealed."""
    real = seal.unseal(address.address)
    return replace(address, name=_cut(address.name) or "", address=real) if real else address


def _unsealed(text: str, m: _Mailbox, real: str) -> str:
    phrase = text[slice(*m.phrase)]
    if not m.angle or _BARE.fullmatch(_plain(phrase)):
        return _latin(real)
    # Some apps put a blank between two encoded words.
    exact = r"\s*".join(map(re.escape, _BLANKS.sub("", f"({_human(real)})")))
    name = _without_suffix(phrase, re.compile(rf"\s*{exact}\s*\Z"))
    if name is None:
        name = _without_suffix(phrase)
    return f"{phrase if name is None else name} <{_latin(real)}>".lstrip()


def _cut(name: str) -> str | None:
    """`name` without what guardian put behind it; None when nothing of that is there."""
    if _BARE.fullmatch(name):
        return ""
    left = _SUFFIX.sub("", name)
    return left if left != name else None


def _without_suffix(phrase: str, suffix: re.Pattern[str] = _SUFFIX) -> str | None:
    """A display name, as it stands in the header, without what guardian put into it; None when nothing is there."""
    said = _plain(phrase)
    found = suffix.search(said)
    if found is None:
        return None
    name = said[: found.start()]
    if "=?" in phrase:
        put_in = _encoded(f" {found[0].strip()}")
        if phrase.endswith(put_in):
            return phrase.removesuffix(put_in).rstrip()
        if not name.isascii():
            return _encoded(name)
    name = _latin(name)
    return name if not name or _ATOMS.fullmatch(name) else f'"{_quotable(name)}"'


def _plain(phrase: str) -> str:
    """What a phrase says: quotes taken off, encoded words decoded."""
    said = _BLANKS.sub(" ", _unquoted(phrase))
    return decode_words(said) if "=?" in said else _text(said)


def _unquoted(phrase: str) -> str:
    pieces = (_ESCAPED.sub(r"\1", p[1]) if p[1] is not None else p[2] for p in _PIECE.finditer(phrase))
    return _BLANKS.sub(" ", "".join(pieces)).strip()


def _quotable(text: str) -> str:
    return re.sub(r'(["\\])', r"\\\1", text)


def _encoded(text: str) -> str:
    """`text` as encoded words (RFC 2047 §4.2) with a blank between them, which does not count (§6.2)."""
    words = [""]
    for c in text:
        said = "_" if c == " " else c if c.isascii() and c.isalnum() else "".join(f"={o:02X}" for o in _utf8(c))
        if len(words[-1]) + len(said) > _WORD:
            words.append("")
        words[-1] += said
    return " ".join(f"=?utf-8?q?{word}?=" for word in words)


def _utf8(text: str) -> bytes:
    return text.encode("utf-8", "replace")


# ------------------------------------------------------------------ fields, in octets: one character is one octet


def _fields(excerpt: Excerpt, names: tuple[str, ...]) -> Iterator[tuple[HeaderField, str]]:
    for name in names:
        for f in find_fields(excerpt.structure, name):
            if f.end - f.start <= FIELD_LIMIT:
                yield f, excerpt.header[f.start : f.end].decode("latin-1")


def _mailboxes(field: str) -> Iterator[_Mailbox]:
    """The mailboxes of an address field (RFC 5322 §3.4), groups and comments passed over. Linear; never raises."""
    at = field.find(":") + 1
    words: list[tuple[int, int]] = []  # what stands before the brackets, or is the address without them
    angle: tuple[int, int] | None = None
    depth = 0
    while at < len(field):
        token = _TOKEN.match(field, at)
        assert token is not None  # it matches any character
        said, start, at = token[0], token.start(), token.end()
        if depth or said == "(":
            depth += said.count("(") - said.count(")")
        elif said == ":" and angle is None:
            words.clear()  # a group's name
        elif said in (",", ";"):
            yield from _mailbox(field, words, angle)
            words, angle = [], None
        elif said[0] == "<":
            angle = angle or (start, at)
        elif not said.isspace() and angle is None:
            words.append((start, at))
    yield from _mailbox(field, words, angle)


def _mailbox(field: str, words: list[tuple[int, int]], angle: tuple[int, int] | None) -> Iterator[_Mailbox]:
    if angle is not None:
        phrase = (words[0][0], words[-1][1]) if words else (angle[0], angle[0])
        address = field[angle[0] + 1 : angle[1]].removesuffix(">").strip()
        yield _Mailbox(min(phrase[0], angle[0]), angle[1], phrase, _text(address), True)
    elif words and all(a[1] == b[0] for a, b in pairwise(words)):
        start, end = words[0][0], words[-1][1]
        yield _Mailbox(start, end, (start, start), _text(field[start:end]), False)


def _text(octets: str) -> str:
    return octets.encode("latin-1", "replace").decode("utf-8", "surrogateescape")


def _latin(text: str) -> str:
    return text.encode("utf-8", "surrogateescape").decode("latin-1")


def _octets(text: str) -> bytes:
    return text.encode("latin-1")
