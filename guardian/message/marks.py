"""Pure: guardian's marks in a draft's header: its token in References, and the Bcc field. Put in, and taken
out.

References is the only field that every mail app keeps when a draft is sent; custom fields and the Message-ID
are dropped by several. The token stands first in it, since apps derive In-Reply-To from the last entry and
trim the middle.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from guardian.message import fence, seal
from guardian.message.fields import body_of, decode_words, field_body, find_fields, without_comments
from guardian.message.model import Edit, Excerpt, HeaderField
from guardian.message.token import DIFFER, hold_id_of, kind_of, token

# The domain is nobody else's, so whatever id stands before it: a token that is not quite one must not leave either.
_TOKEN = re.compile(rb"<\s*guardian\.([0-9A-Z]{4,10})(?:\.[0-9A-Z]{1,8})?@held\.invalid\s*>", re.IGNORECASE)
_MESSAGE_ID = re.compile(rb"<[^<>\s]{1,900}>")
_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"')
_SEPARATOR = re.compile(r"[,;:\s<>]+")
_THREAD_FIELDS = ("references", "in-reply-to")
_FOLD = b"\r\n "


# ------------------------------------------------------------------ in


def add_token(excerpt: Excerpt, hold_id: str, *, differ: bool = False) -> tuple[Edit, ...]:
    """The edit that puts the hold's token first into References; none when it stands there already.

    A letter without References gets the field, with the id it answers behind the token (RFC 5322 §3.6.4):
    apps that make In-Reply-To anew take it from there. `differ` says, by a token of its own, that the letter's texts
    do not agree: where the draft has no note, there is no other place for it.
    """
    octets = token(hold_id).encode()
    if differ:
        octets += b"\t" + token(hold_id, DIFFER).encode()
    fields = find_fields(excerpt.structure, "references")
    if not fields:
        answered = field_body(excerpt.header, excerpt.structure, "in-reply-to") or b""
        ids = _MESSAGE_ID.findall(answered)[:1]
        # A tab, as no app writes: by it `remove_token` knows that the whole field was guardian's.
        return (_append(excerpt, b"References: " + b"\t".join([octets, *ids]) + b"\r\n"),)
    if _ids(excerpt.header[fields[0].start : fields[0].end])[:1] == [hold_id]:
        return ()
    at = _body(excerpt.header, fields[0])
    first_line = excerpt.header[at : fields[0].end].split(b"\n", 1)[0]
    if first_line[:1] in (b" ", b"\t") and first_line.strip():
        return (Edit(start=at, end=at, octets=b" " + octets + b"\r\n"),)
    return (Edit(start=at, end=at, octets=octets + (b" " if first_line.strip() else b"")),)


def add_bcc(excerpt: Excerpt, recipients: Sequence[str]) -> tuple[Edit, ...]:
    """The edit that names in Bcc those envelope recipients whom no address field names (RFC 5322 §3.6.3)."""
    missing = [r.encode("utf-8", "surrogateescape") for r in find_missing(excerpt, recipients)]
    if not missing:
        return ()
    fields = find_fields(excerpt.structure, "bcc")
    listed = (b"," + _FOLD).join(missing)
    if not fields:
        return (_append(excerpt, b"Bcc: " + listed + b"\r\n"),)
    field = excerpt.header[fields[0].start : fields[0].end]
    at = fields[0].start + len(field.rstrip())
    more = b"," + _FOLD if body_of(excerpt.header, fields[0]) else b" "
    return (Edit(start=at, end=at, octets=more + listed),)


def find_missing(excerpt: Excerpt, recipients: Iterable[str]) -> tuple[str, ...]:
    """Those of `recipients` that stand in neither To nor Cc nor Bcc, each once, in their order; case is
    ignored.
    """
    named: set[str] = set()
    for name in ("to", "cc", "bcc"):
        for f in find_fields(excerpt.structure, name):
            named |= set(_SEPARATOR.split(_addresses(excerpt.header[f.start : f.end])))
    named |= {real.lower() for address in named if (real := seal.unseal(address))}
    out: dict[str, str] = {}
    for r in recipients:
        if r.lower() not in named:
            out.setdefault(r.lower(), r)
    return tuple(out.values())


def _addresses(field: bytes) -> str:
    """An address field with its names, which may look like addresses, taken out."""
    text = without_comments(field.partition(b":")[2].decode("utf-8", "surrogateescape").lower())
    return " ".join(piece[piece.index("<") :] if "<" in piece else piece for piece in _QUOTED.sub(" ", text).split(","))


def _append(excerpt: Excerpt, field: bytes) -> Edit:
    """A new field behind the last one."""
    fields = excerpt.structure.fields
    at = fields[-1].end if fields else 0
    return Edit(start=at, end=at, octets=field)


def _body(header: bytes, field: HeaderField) -> int:
    return header.index(b":", field.start) + 1


# ------------------------------------------------------------------ out


def _ids(octets: bytes) -> list[str]:
    found = (hold_id_of(re.sub(rb"\s", b"", m[0]).decode("ascii")) for m in _TOKEN.finditer(octets))
    return [i for i in found if i]


def remove_token(excerpt: Excerpt) -> tuple[tuple[str, ...], tuple[Edit, ...]]:
    """The hold ids of the tokens in References and In-Reply-To, and the edits that take them out.

    A field with nothing else in it goes as a whole.
    """
    ids: list[str] = []
    edits: list[Edit] = []
    for f in excerpt.structure.fields:
        if f.name not in _THREAD_FIELDS:
            continue
        field = excerpt.header[f.start : f.end]
        found = _ids(field)
        if found:
            ids += found
            left = _without_tokens(field)
            edits.append(Edit(start=f.start, end=f.end, octets=left))
    return tuple(dict.fromkeys(ids)), tuple(edits)


def _without_tokens(field: bytes) -> bytes:
    name, _, body = field.partition(b":")
    ours = list(_TOKEN.finditer(body))
    if ours and body[ours[-1].end() : ours[-1].end() + 1] == b"\t" and len(body.split()) == len(ours) + 1:
        return b""  # the field that `add_token` made
    out, at = [], 0
    for m in _TOKEN.finditer(body):
        if not _ids(m[0]):
            continue
        start, end = m.span()
        line_end = 2 if body.startswith(b"\r\n", end) else 1 if body.startswith(b"\n", end) else 0
        folded = line_end and body[end + line_end : end + line_end + 1] in (b" ", b"\t")
        if folded and body[start - 1 : start] in (b" ", b"\t"):
            start, end = start - 1, end + line_end  # the rest keeps the fold's blank
        elif body[end : end + 1] in (b" ", b"\t") and body[end + 1 : end + 2] == b"<":
            end += 1
        elif start > at and body[start - 1 : start] in (b" ", b"\t") and not folded:
            start -= 1
        out.append(body[at:start])
        at = end
    left = b"".join([*out, body[at:]])
    return name + b":" + left if left.strip() else b""


def tells_differ(excerpt: Excerpt) -> bool:
    """Whether a token says that the letter's texts did not agree when it was held."""
    fields = [excerpt.header[f.start : f.end] for f in excerpt.structure.fields if f.name in _THREAD_FIELDS]
    return any(
        kind_of(re.sub(rb"\s", b"", m[0]).decode("ascii")) == DIFFER for field in fields for m in _TOKEN.finditer(field)
    )


def remove_bcc(excerpt: Excerpt) -> tuple[Edit, ...]:
    """The edits that take out every Bcc field: the envelope has those recipients."""
    return tuple(Edit(start=f.start, end=f.end, octets=b"") for f in find_fields(excerpt.structure, "bcc"))


def header_ids(excerpt: Excerpt, edits: Sequence[Edit]) -> tuple[str, ...]:
    """The hold ids that are still named anywhere in the header, encoded words included, after `edits`."""
    gone = {e.start: e for e in edits}
    out: list[str] = []
    for f in excerpt.structure.fields:
        e = gone.get(f.start)
        octets = e.octets if e and e.end == f.end else excerpt.header[f.start : f.end]
        text = octets.decode("latin-1")
        out += fence.find_ids(text)
        if "=?" in text:
            out += fence.find_ids(decode_words(octets))
    return tuple(dict.fromkeys(out))
