"""Pure: the edits that turn a letter into its held draft.

The draft is the letter, octet for octet, with three things put in: the hold's token first in References, a
Bcc field for recipients that only the envelope knew, and guardian's note at the top of every text that is
shown. `message/cleaning.py` takes the same out again.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from guardian.message import agreement, marks, markup, note, recipients, splice
from guardian.message.model import Edit, Excerpt, NoteContent, Part
from guardian.message.removal import Change, remove_html, remove_plain
from guardian.message.splice import Writable


def annotatable(excerpt: Excerpt) -> bool:
    """Whether a text part exists that can carry the note. A letter without one is held by its token alone."""
    return bool(_carriers(excerpt))


def annotate(excerpt: Excerpt, content: NoteContent, bcc: Sequence[str]) -> tuple[Edit, ...]:
    """The edits on the letter's unstuffed octets, in order.

    `bcc` are the envelope's recipients; those that stand in To, Cc or Bcc are left out. Each part keeps its
    transfer encoding and charset. Notes of earlier holds that can surely be told are replaced. Signed parts
    are left alone: a note in them would break the signature. All texts are, when the note is not inline.
    """
    carriers = _carriers(excerpt)
    texts = {p.path: splice.read(excerpt.texts[p.path], encoding=p.encoding, charset=p.charset) for p in carriers}
    removals = {p.path: (remove_html if _is_html(p) else remove_plain)(texts[p.path].text) for p in carriers}
    differ = not all(agreement.agree_all(excerpt, {path: r.text for path, r in removals.items()}))
    edits = [*marks.add_token(excerpt, content.hold_id, differ=differ and not content.inline)]
    if content.seal:
        edits += recipients.seal_fields(excerpt)
        bcc = [recipients.sealed_mailbox(r) for r in marks.find_missing(excerpt, bcc)]
    edits += marks.add_bcc(excerpt, bcc)
    for p in carriers if content.inline else ():
        text = texts[p.path]
        changes = [_note(p, text, content, differ), *removals[p.path].changes]
        changes.sort(key=lambda c: c.start)
        edits += splice.edit(excerpt.texts[p.path], p.start, text, changes)
    return tuple(sorted(edits, key=lambda e: e.start))


def _carriers(excerpt: Excerpt) -> list[Part]:
    """The parts that the note goes into: shown as text, whole, not signed, nobody's earlier letter."""
    return [
        p
        for p in excerpt.structure.parts
        if p.is_text
        and not p.nested
        and not p.signed
        and len(excerpt.texts.get(p.path, b"")) == p.end - p.start
        and p.path in excerpt.texts
        and splice.is_readable(excerpt.texts[p.path], encoding=p.encoding, charset=p.charset)
    ]


def _is_html(part: Part) -> bool:
    return part.media_type == "text/html"


def _note(part: Part, writable: Writable, content: NoteContent, differ: bool) -> Change:
    if _is_html(part):
        at = markup.insertion_point(writable.text, markup.scan(writable.text))
        text = note.render_html(content, differ=differ, line_end=writable.line_end)
    else:
        at = 1 if writable.text.startswith("\ufeff") else 0  # behind a byte order mark
        text = note.render_plain(
            content, spell=partial(Writable.spell, writable), differ=differ, line_end=writable.line_end
        )
    return Change(at, at, text)
