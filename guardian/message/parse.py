"""Pure: a letter read from its excerpt: header fields decoded, texts decoded and divided into zones.

A mail app shows one of several views of a letter: the plain or the HTML text, a broken part or not. What any
of them may show counts, so that no rule can be hidden from in the view that guardian happened to take.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from email.utils import parsedate_to_datetime

from guardian.message import language
from guardian.message.addresses import addresses
from guardian.message.fields import body_of, decode_words, field_body, find_fields
from guardian.message.html import to_text
from guardian.message.lines import Line, of_plain, unflow
from guardian.message.model import Address, Excerpt, HeaderField, Letter, Part, Zones
from guardian.message.recipients import unsealed
from guardian.message.structure import UNPARSED
from guardian.message.transfer import decode_text, decode_transfer
from guardian.message.zones import divide, divide_lines

TEXT_LIMIT = 512 * 1024  # characters that are read of all texts together
_REFERENCES_LIMIT = 1_000

_MESSAGE_ID = re.compile(r"<[^<>\s]{1,998}>")
_STUB = re.compile(
    r"html (?:e-?mail|message|version|format|compatible|capable)|(?:not|n't) (?:support|display|show"
    r"|view)\w*.{0,40}html"
    r"|view (?:this|the) (?:e-?mail|message) in|html-(?:nachricht|format|ansicht)|unterstützt kein html"
    r"|format html|formato html",
    re.IGNORECASE,
)
_STUB_LENGTH = 400
_ENCODED_LINE = re.compile(r"^[A-Za-z0-9+/=]{40,}$")
_BULK = frozenset(("bulk", "list", "junk", "auto_reply"))
_CRYPT_TYPES = frozenset(("application/pgp-encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime"))
_SIGNATURES = frozenset(("application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature"))
_MACHINERY = _CRYPT_TYPES | _SIGNATURES | {UNPARSED}
_ARMOUR = "-----BEGIN PGP MESSAGE-----"
_CLEARSIGNED = "-----BEGIN PGP SIGNED MESSAGE-----"
_SHINGLES = (1, 2, 3)  # words; two views of one sentence share most of them, however an app laid it out
_FRESH_SHARE = 0.5


def read(excerpt: Excerpt, *, texts: Mapping[str, str] | None = None) -> Letter:
    """One letter as its author wrote it. Never raises; what could not be read is a code in `defects`.

    `texts` gives the decoded text of parts by path, for a caller that has already taken something out of
    them.
    """
    header, fields = excerpt.header, excerpt.structure.fields
    shown = _shown(excerpt.structure.parts)
    zones, more = _zones(excerpt, shown, texts or {})
    to = _addresses(header, fields, "to")
    from_ = _addresses(header, fields, "from")
    encrypted = not _said(zones) and (
        any(p.media_type in _CRYPT_TYPES for p in excerpt.structure.parts) or zones.pasted.startswith(_ARMOUR)
    )
    return Letter(
        subject=" ".join(decode_words(body_of(header, f)) for f in find_fields(fields, "subject")),
        from_=from_[0] if from_ else None,
        to=to,
        cc=_addresses(header, fields, "cc"),
        sent=date_of(field_body(header, fields, "date")),
        message_id=next(iter(_ids(field_body(header, fields, "message-id"))), ""),
        in_reply_to=next(iter(_ids(field_body(header, fields, "in-reply-to"))), ""),
        references=tuple(_ids(field_body(header, fields, "references"))),
        zones=zones,
        customer=zones.quoted,
        to_name=to[0].name if len(to) == 1 and "@" not in to[0].name else "",
        attachments=_attachments(excerpt.structure.parts, shown),
        auto_submitted=_automatic(header, fields),
        listed=_listed(header, fields),
        signed=_signed(excerpt.structure.parts, zones),
        encrypted=encrypted,
        defects=(*excerpt.structure.defects, *more),
    )


# ------------------------------------------------------------------ header


def _addresses(header: bytes, fields: Sequence[HeaderField], name: str) -> tuple[Address, ...]:
    found = find_fields(fields, name)
    return tuple(unsealed(a) for f in found for a in addresses(body_of(header, f)))[:1_000]


def _ids(body: bytes | None) -> list[str]:
    return _MESSAGE_ID.findall(decode_text(body, "")[0])[:_REFERENCES_LIMIT] if body else []


def date_of(body: bytes | None) -> dt.datetime | None:
    """The moment that the body of a Date field says, aware; None when there is none or it cannot be read."""
    if not body:
        return None
    try:
        sent = parsedate_to_datetime(decode_text(body[:100], "")[0])
        return sent if sent.tzinfo else sent.replace(tzinfo=dt.UTC)  # "-0000": UTC, place unknown (RFC 5322 §3.3)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _automatic(header: bytes, fields: Sequence[HeaderField]) -> bool:
    """Whether a machine wrote it (RFC 3834 §5)."""
    submitted = field_body(header, fields, "auto-submitted")
    return submitted is not None and submitted.split(b";")[0].strip().lower() not in (b"", b"no")


def _listed(header: bytes, fields: Sequence[HeaderField]) -> bool:
    """Whether a list sends it on, or it goes out in bulk (RFC 2919, the old Precedence field)."""
    if find_fields(fields, "list-id"):
        return True
    precedence = field_body(header, fields, "precedence")
    return precedence is not None and decode_words(precedence).lower() in _BULK


def _signed(parts: Sequence[Part], zones: Zones) -> bool:
    """Whether its author signed it (RFC 1847, RFC 8551 §3.5, RFC 4880 §7)."""
    return any(p.media_type in _SIGNATURES for p in parts) or _CLEARSIGNED in f"{zones.pasted}\n{zones.authored}"


def _attachments(parts: Sequence[Part], shown: Sequence[Part]) -> tuple[str, ...]:
    """Names of what the author attached: not the pictures that belong to the text, not signatures or keys."""
    out = []
    texts = {p.path for p in shown}
    for p in parts:
        picture = p.media_type.startswith("image/") and p.content_id and p.disposition != "attachment"
        view = p.alternative and p.disposition != "attachment" and not p.filename
        if not (p.path in texts or p.is_text or p.nested or picture or view or p.media_type in _MACHINERY):
            out.append(p.filename)
    if any(p.nested for p in parts):
        out.append("")
    return tuple(out)


# ------------------------------------------------------------------ text


def _shown(parts: Sequence[Part]) -> list[Part]:
    """The parts that make the letter's text. Without any, a named one that is not attached: some apps name
    the text.
    """
    own = [p for p in parts if p.is_text and not p.nested]
    if own:
        return own
    text_types = ("text/plain", "text/html")
    return [p for p in parts if p.media_type in text_types and p.disposition != "attachment" and not p.nested]


def _zones(excerpt: Excerpt, shown: Sequence[Part], given: Mapping[str, str]) -> tuple[Zones, list[str]]:
    defects: list[str] = []
    room = TEXT_LIMIT

    def text_of(part: Part) -> str:
        nonlocal room
        text = given.get(part.path)
        if text is None:
            octets = decode_transfer(excerpt.texts.get(part.path, b""), part.encoding)
            text, lossless = decode_text(octets, part.charset)
            if not lossless and part.charset not in ("", "us-ascii"):
                defects.append("undecodable-text")
        if len(text) > room:
            defects.append("text-cut")
        text = text[:room]
        room -= len(text)
        return text

    plain_or_html = _choose(shown, text_of, defects)
    lines: list[Line] = []
    for view in plain_or_html.chosen:
        if lines:
            lines.append(Line(""))
        lines += view
    zones = divide_lines(lines)
    others = [divide_lines(view) for view in plain_or_html.others]
    others += [divide(x) for x in _unaccounted(excerpt, text_of)]
    fresh = _fresh_text(lines, others)
    if fresh:
        defects.append("views-differ")
        zones = replace(zones, authored="\n\n".join(x for x in (zones.authored, fresh) if x))
    return zones, list(dict.fromkeys(defects))


@dataclass(slots=True)
class _Views:
    """The lines of each text that is shown, in order, and of the alternatives to them."""

    chosen: list[Sequence[Line]] = field(default_factory=list)
    others: list[Sequence[Line]] = field(default_factory=list)


def _choose(shown: Sequence[Part], text_of: Callable[[Part], str], defects: list[str]) -> _Views:
    """Of each alternative the plain text, unless it is empty or only points at the HTML one."""
    views = _Views()
    groups: dict[str, list[Part]] = {}
    # Alpine sends an alternative as two texts, one after the other: they are two views too.
    pair = [part.media_type for part in shown] == ["text/plain", "text/html"] and not any(p.alternative for p in shown)
    for part in shown:
        # Parts outside of any alternative stand alone; branches of one alternative share what is before the
        # last dot.
        group = (
            "pair"
            if pair
            else f"alternative {part.alternative.rpartition('.')[0]}"
            if part.alternative
            else f"part {part.path}"
        )
        groups.setdefault(group, []).append(part)
    for parts in groups.values():
        read_ = [(part, _lines(part, text_of(part), defects)) for part in parts]
        plain = [view for part, view in read_ if part.media_type == "text/plain"]
        html = [view for part, view in read_ if part.media_type == "text/html"]
        if plain and html and all(_is_stub(view) for view in plain):
            plain = []
        views.chosen += plain or html
        views.others += html if plain else []
    return views


def _lines(part: Part, text: str, defects: list[str]) -> Sequence[Line]:
    if part.media_type == "text/html":
        html = to_text(text)
        if html.cut:
            defects.append("text-cut")
        return html.lines
    return of_plain(unflow(text, delsp=part.delsp) if part.flowed else text)


def _is_stub(lines: Sequence[Line]) -> bool:
    said = " ".join(line.text for line in lines[:20] if line.text.strip())
    return not said or (len(lines) <= 20 and len(said) <= _STUB_LENGTH and _STUB.search(said) is not None)


def _unaccounted(excerpt: Excerpt, text_of: Callable[[Part], str]) -> list[str]:
    """Text that only some readers would show: lines of a broken header, bodies whose structure cannot be
    made out.
    """
    out = []
    if "broken-header" in excerpt.structure.defects:
        at, gaps = 0, []
        for f in excerpt.structure.fields:
            gaps.append(excerpt.header[at : f.start])
            at = f.end
        gaps.append(excerpt.header[at:])
        out.append(decode_text(b"".join(gaps), "")[0].strip())
    for part in excerpt.structure.parts:
        if part.media_type == UNPARSED and not part.nested:
            lines = text_of(part).splitlines()
            out.append("\n".join(x for x in lines if not _ENCODED_LINE.match(x)))
    return [x for x in out if x]


def _fresh_text(lines: Sequence[Line], others: Iterable[Zones]) -> str:
    """The sentences that the author wrote in another view and that are not in these lines, one paragraph
    each.
    """
    known: set[tuple[str, ...]] | None = None
    out: list[str] = []
    for zones in others:
        if known is None:
            known = set(_shingles("\n".join(line.text for line in lines), _SHINGLES))
        for start, end in language.sentence_spans(zones.authored):
            sentence = zones.authored[start:end]
            mine = next((m for n in reversed(_SHINGLES) if (m := _shingles(sentence, (n,)))), [])
            missing = sum(1 for s in mine if s not in known)
            if mine and missing > len(mine) * _FRESH_SHARE:
                out.append(sentence)
                known.update(mine)
    return "\n\n".join(out)


def _shingles(text: str, lengths: Sequence[int]) -> list[tuple[str, ...]]:
    words = [text[a:b].lower() for a, b in language.word_spans(text)]
    return [tuple(words[i : i + n]) for n in lengths for i in range(len(words) - n + 1)]


def _said(zones: Zones) -> bool:
    return any(c.isalpha() for c in zones.authored)
