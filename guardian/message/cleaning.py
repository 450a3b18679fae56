"""Pure: guardian's marks taken out of a letter that comes back, or the reason why they cannot be (P5).

Every text part is looked at, not the first one only: NeoMutt edits the plain part of an alternative and
sends the HTML part with the note still in it. What is left after the cleaning is read once more.
"""

from __future__ import annotations

import html
import re
from collections.abc import Collection, Iterable

from guardian.message import agreement, card, fence, marks, markup, note, recipients, seal, splice
from guardian.message.model import Cleaning, Edit, Excerpt, Label, Part, Residue, Said
from guardian.message.removal import Removal, remove_html, remove_plain
from guardian.message.transfer import codec_of, decode_text, decode_transfer

SUSPECTED = 64 * 1024  # octets of text
_TAG = re.compile(r"<[^<>]*>")
_NAME = b"guardian"
_NOT_LETTERS = bytes(c for c in range(256) if not 0x61 <= c <= 0x7A)
_OCTET_TAG = re.compile(rb"<[^<>]*>")
_ASCII_LIKE = frozenset({"ascii", "utf-8", "cp1252", "latin-1", "iso8859-15"})


def clean(excerpt: Excerpt, explanations: Collection[str] = ()) -> tuple[Cleaning, dict[str, str]]:
    """(what taking the marks out comes to, decoded and cleaned text of every part in `excerpt.texts`).

    A letter without marks gives `Cleaning()`. A mark is one with a valid hold id; with one in a shown text
    or in the header the letter is a revision: its Bcc goes out, its texts must agree, and sentences of the
    note without their marks are a residue too, those in `explanations` (see `note.remains`) among them. Of
    several residues the first in `Residue` is told.
    """
    texts: dict[str, str] = {}
    removals: list[Removal] = []
    edits: list[Edit] = []
    residues: set[Residue] = set()
    ids: list[str] = []
    tokens, header_edits = marks.remove_token(excerpt)
    for part in excerpt.structure.parts:
        if fence.find_ids(part.filename):
            residues.add(Residue.IN_ATTACHMENT)
        octets = excerpt.texts.get(part.path)
        if octets is None:
            continue
        text = texts[part.path] = decode_text(decode_transfer(octets, part.encoding), part.charset)[0]
        named = _find_ids(part, text)
        # Of a box that its author deleted, the looks may be left without a mark.
        styled = part.media_type == "text/html" and part.is_text and not part.nested and not part.signed
        if not named and not (styled and (tokens or card.CLASS in text)):
            continue
        if part.nested or not part.is_text:
            residues.add(Residue.IN_ATTACHMENT)
            continue
        ids += named
        if part.signed:
            residues.add(Residue.SIGNED)
            continue
        removal, texts[part.path], changed = _take_out(part, octets)
        removals.append(removal)
        residues.add(removal.residue)
        edits += changed
    ids += tokens
    edits += header_edits
    sealed = recipients.has_sealed(excerpt)
    if ids or sealed:
        edits += [*recipients.unseal_fields(excerpt), *marks.remove_bcc(excerpt)]
        differ = marks.tells_differ(excerpt) or any(r.differ for r in removals)
        residues |= _find_residues(excerpt, texts, explanations, differ=differ)
    left = marks.header_ids(excerpt, edits)
    if left or (sealed and recipients.seal_remains(excerpt, edits)):
        residues.add(Residue.LEFT_OVER)
    edits.sort(key=lambda e: e.start)
    residue = next((r for r in Residue if r in residues and r is not Residue.NONE), Residue.NONE)
    found = Cleaning(
        hold_ids=tuple(dict.fromkeys([*ids, *left])), edits=tuple(edits), residue=residue, said=_said(removals)
    )
    return found, texts


def _said(removals: Iterable[Removal]) -> tuple[Said, ...]:
    """What the author wrote on the note's lines: each once, though it may stand in several texts."""
    longest: dict[Label, int] = {}
    for removal in removals:
        for said in removal.said:
            longest[said.label] = max(said.length, longest.get(said.label, 0))
    return tuple(Said(label=label, length=length) for label, length in longest.items())


def may_be_marked(excerpt: Excerpt) -> bool:
    """Whether a mark of guardian's could be in this letter. False is certain; True wants `clean`.

    Made for the relay's own process: a decoding in C and a search for each text, bounded by `SUSPECTED`.
    """
    texts = [excerpt.texts.get(p.path) for p in excerpt.structure.parts]
    if excerpt.structure.defects or sum(len(t) for t in texts if t) > SUSPECTED:
        return True
    if _NAME in excerpt.header.lower() or b"=?" in excerpt.header or recipients.has_sealed(excerpt):
        return True
    for part in excerpt.structure.parts:
        octets = excerpt.texts.get(part.path)
        if octets is None:
            continue
        if codec_of(part.charset) not in _ASCII_LIKE:
            return True
        plain = decode_transfer(octets, part.encoding).lower()
        if part.media_type != "text/plain":
            if b"&#" in plain:
                return True
            plain = _OCTET_TAG.sub(b"", plain)
        # The letters alone: mail apps wrap, quote, emphasise and put unseen characters into what they find.
        if _NAME in plain.translate(None, _NOT_LETTERS):
            return True
    return False


def _find_ids(part: Part, text: str) -> tuple[str, ...]:
    """The hold ids that `text` names, its tags left out. Fast, since every ordinary letter is asked this."""
    ids = fence.find_ids(text)
    if part.media_type == "text/html":
        bare = _TAG.sub("", text)
        ids += fence.find_ids(html.unescape(bare) if "&" in bare else bare)
    return ids


def _take_out(part: Part, octets: bytes) -> tuple[Removal, str, tuple[Edit, ...]]:
    """The removal for a part, its text afterwards, and the edits."""
    writable = splice.read(octets, encoding=part.encoding, charset=part.charset)
    removal = (remove_html if part.media_type == "text/html" else remove_plain)(writable.text)
    raw = removal.text.encode(writable.codec, "surrogateescape")
    return (
        removal,
        decode_text(raw, part.charset)[0],
        splice.edit(octets, part.start, writable, removal.changes),
    )


def _find_residues(
    excerpt: Excerpt, texts: dict[str, str], explanations: Collection[str], *, differ: bool
) -> set[Residue]:
    """What is wrong with the shown texts of a revision after the cleaning.

    `differ`: its texts did not agree when it was held, so that they need not now.
    """
    found: set[Residue] = set()
    shown: dict[str, str] = {}
    for part in excerpt.structure.parts:
        if part.nested or not part.is_text:
            continue
        text = texts.get(part.path)
        octets = excerpt.texts.get(part.path, b"")
        whole = len(octets) == part.end - part.start
        if text is None or not whole or not splice.is_readable(octets, encoding=part.encoding, charset=part.charset):
            found.add(Residue.UNDECODABLE)
            continue
        shown[part.path] = text
        seen = text
        if part.media_type == "text/html":
            seen = markup.flatten(text, markup.scan(text)).text
        left = note.remains(seen, explanations) or seal.remains(seen)
        marked = left or fence.find_ids(text) or fence.find_ids(seen)
        if not part.signed and marked:
            found.add(Residue.LEFT_OVER)
    if not differ and not all(agreement.agree_all(excerpt, shown)):
        found.add(Residue.PARTS_DISAGREE)
    return found
