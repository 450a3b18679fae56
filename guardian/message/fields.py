"""Pure: header fields (RFC 5322 §2.2, §3.6.8): where they stand, their bodies, parameters and encoded words.

Each function is linear in what it is given, takes any octets and never raises. The first cap that bites is
the one on a field: nothing is read beyond `FIELD_LIMIT` octets of it.
"""

from __future__ import annotations

import re
from binascii import a2b_qp
from collections.abc import Sequence
from urllib.parse import unquote_to_bytes

from guardian.message.model import HeaderField, Structure
from guardian.message.transfer import decode_text, decode_transfer

HEADER_LIMIT = 256 * 1024
FIELD_LIMIT = 32 * 1024
FIELDS_LIMIT = 1_000
PARAMETERS_LIMIT = 100

_FIELD = re.compile(rb"([!-9;-~]{1,200})([ \t]*):[^\n]*(?:\n[ \t][^\n]*)*\n?")
_LINE = re.compile(rb"[^\n]*\n?")
_PRINTABLE = bytes(b for b in range(256) if (b >= 0x20 and b != 0x7F) or b in b"\t\r\n")
_EXOTIC_LINE_END = re.compile(rb"\xc2\x85|\xe2\x80[\xa8\xa9]")  # U+0085, U+2028, U+2029 end lines to some
_BLANK_FOLD = re.compile(rb"\n[ \t]+\r?\n")
_FOLD = re.compile(rb"\r?\n(?=[ \t])")
_ENCODED_WORD = re.compile(r"=\?([!->@-~]{1,60})\?([bBqQ])\?([^?]*)\?=")
_BETWEEN = re.compile(r"[;\s]*")
_PARAMETER = re.compile(r'([^\s=;"]{1,80})\s*=\s*(?:"((?:[^"\\]|\\.)*)"?|([^\s;]*))', re.DOTALL)
_SECTION = re.compile(r"([^*]+)\*(?:(\d{1,3})(\*?))?$")
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f]+")
_COMMON_NAMES = """
Return-Path Received Date From Sender Reply-To To Cc Bcc Subject Message-ID In-Reply-To References
MIME-Version Content-Type Content-Transfer-Encoding Content-Disposition Content-Language Content-ID
User-Agent X-Mailer Organization Importance X-Priority Auto-Submitted Precedence List-Id
"""
_NAMES: dict[bytes, str] = {n.encode(): n.lower() for n in _COMMON_NAMES.split()}  # spares decoding


def header_end(octets: bytes, start: int, end: int) -> int:
    """Where the body begins, behind the first empty line of octets[start:end]; `end` when there is none."""
    if octets.startswith((b"\r\n", b"\n"), start, end):
        return start + (2 if octets[start] == 13 else 1)
    crlf = octets.find(b"\n\r\n", start, end)
    bare = octets.find(b"\n\n", start, end if crlf < 0 else crlf + 1)
    if bare >= 0:
        return bare + 2
    return crlf + 3 if crlf >= 0 else end


def scan_fields(octets: bytes, start: int, end: int) -> tuple[list[HeaderField], list[str]]:
    """The fields of the header octets[start:end] (its empty line included or not), and its defects.

    A line that is no field is left out and reading goes on behind it: "broken-header". What lies between two
    fields is therefore text that another reader may take for the body.
    """
    fields: list[HeaderField] = []
    defects: list[str] = []
    if end - start > HEADER_LIMIT:
        defects.append("header-too-long")
        end = start + HEADER_LIMIT
    if end - start > 2 and octets.startswith(b"From ", start):
        defects.append("mbox-line")
        start = _LINE.match(octets, start, end).end()  # type: ignore[union-attr]  # matches everywhere
    at, lines = start, 0
    while at < end:
        found = _FIELD.match(octets, at, end)
        lines += 1
        if lines > FIELDS_LIMIT:
            defects.append("too-many-fields")
            break
        if found is None:
            line = _LINE.match(octets, at, end)
            if line is None or not line[0].strip(b"\r\n"):
                break
            defects.append("broken-header")
            at = line.end()
            continue
        name, blank = found.groups()
        if blank:
            defects.append("blank-before-colon")
        if found.end() - at > FIELD_LIMIT:
            defects.append("field-too-long")
        fields.append(HeaderField(name=_NAMES.get(name) or name.decode("ascii").lower(), start=at, end=found.end()))
        at = found.end()
    header = octets[start:end]
    if (
        header.translate(None, _PRINTABLE)
        or header.count(b"\r") != header.count(b"\r\n")
        or (not header.isascii() and _EXOTIC_LINE_END.search(header))
    ):
        defects.append("control-in-header")
    if (b"\n " in header or b"\n\t" in header) and _BLANK_FOLD.search(header[:-2]):
        defects.append("blank-fold")
    return fields, defects


def find_fields(structure: Structure | Sequence[HeaderField], name: str) -> tuple[HeaderField, ...]:
    """Every field of this name (any case), in their order."""
    fields = structure.fields if isinstance(structure, Structure) else structure
    wanted = name.lower()
    return tuple(f for f in fields if f.name == wanted)


def field_body(octets: bytes, structure: Structure | Sequence[HeaderField], name: str) -> bytes | None:
    """The first such field's body, unfolded (RFC 5322 §2.2.3), without blanks around it; None when there is
    none.

    `octets` is the letter, or its header alone: the places are the same.
    """
    for f in find_fields(structure, name):
        return body_of(octets, f)
    return None


def body_of(octets: bytes, field: HeaderField) -> bytes:
    """One field's body, unfolded, without blanks around it."""
    raw = octets[field.start : min(field.end, field.start + FIELD_LIMIT)]
    body = raw[raw.find(b":") + 1 :].strip()
    return _FOLD.sub(b"", body) if b"\n" in body else body


def decode_words(body: bytes | str) -> str:
    """A field body as text: encoded words (RFC 2047) and raw UTF-8 (RFC 6532) decoded, control characters
    one blank.
    """
    text = decode_text(body[:FIELD_LIMIT], "")[0] if isinstance(body, bytes) else body
    if "=?" in text:
        text = _decode_encoded_words(text)
    return _UNPRINTABLE.sub(" ", text).strip()


def _decode_encoded_words(text: str) -> str:
    out: list[str] = []
    pending: list[bytes] = []  # neighbours of one charset: some mail apps cut a character in two
    charset, at = "", 0

    def flush() -> None:
        if pending:
            out.append(decode_text(b"".join(pending), charset)[0])
            pending.clear()

    for word in _ENCODED_WORD.finditer(text):
        between = text[at : word.start()]
        own = word[1].partition("*")[0].lower()  # RFC 2231 §5: a language may follow
        if between.strip() or not at or own != charset:
            flush()
        if between.strip() or not at:
            out.append(between)
        charset = own
        raw = word[3].encode("utf-8", "replace")
        pending.append(decode_transfer(raw, "base64") if word[2] in "bB" else a2b_qp(raw, header=True))
        at = word.end()
    flush()
    out.append(text[at:])
    return "".join(out)


def parameters(body: bytes) -> tuple[str, dict[str, str], dict[str, list[str]]]:
    """A `value; name=value` body (RFC 2045 §5.1): (value, lower case; first of each parameter; all that are
    repeated).

    Names are lower case; RFC 2231 continuations and charsets, and encoded words where they should not be,
    are decoded.
    """
    text = decode_text(body[:FIELD_LIMIT], "")[0]
    if "(" in text:
        text = without_comments(text)
    value, _, _ = text.partition(";")
    plain: dict[str, str] = {}
    repeated: dict[str, list[str]] = {}
    pieces: dict[str, list[tuple[int, str, str]]] = {}
    at = len(value)
    for _ in range(PARAMETERS_LIMIT):
        at = _BETWEEN.match(text, at).end()  # type: ignore[union-attr]  # matches everywhere
        found = _PARAMETER.match(text, at)
        if found is None:
            at = text.find(";", at)
            if at < 0:
                break
            continue
        at = found.end()
        name = found[1].lower()
        quoted = found[2]
        said = re.sub(r"\\(.)", r"\1", quoted) if quoted is not None and "\\" in quoted else quoted or found[3] or ""
        section = _SECTION.match(name)
        if section and (section[2] is not None or name.endswith("*")):
            pieces.setdefault(section[1], []).append(
                (int(section[2] or 0), section[3] or ("" if section[2] else "*"), said)
            )
        elif name in plain:
            repeated.setdefault(name, [plain[name]]).append(said)
        else:
            plain[name] = said
    for name, sections in pieces.items():
        joined = _join_sections(sections)
        if name in plain:
            repeated.setdefault(name, [plain[name]]).append(joined)
        plain[name] = joined  # RFC 6266 §4.3 and every mail app: the extended form wins
    return value.strip().lower(), plain, repeated


def _join_sections(sections: list[tuple[int, str, str]]) -> str:
    charset, octets = "utf-8", []
    for i, (_, star, said) in enumerate(sorted(sections, key=lambda s: s[0])):
        if star and not i and said.count("'") >= 2:
            charset, _, said = said.split("'", 2)
        octets.append(unquote_to_bytes(said) if star else said.encode("utf-8", "replace"))
    return decode_text(b"".join(octets), charset)[0]


def without_comments(text: str) -> str:
    """`text` without its parenthesised comments (RFC 5322 §3.2.2), which nest; quoted strings are left
    alone.
    """
    out, depth, quoted, skip = [], 0, False, False
    for c in text:
        if skip:
            skip = False
        elif c == "\\":
            skip = True
        elif c == '"' and not depth:
            quoted = not quoted
        elif c == "(" and not quoted:
            depth += 1
            continue
        elif c == ")" and not quoted and depth:
            depth -= 1
            continue
        if not depth:
            out.append(c)
    return "".join(out)
