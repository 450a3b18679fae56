"""Pure: guardian's note taken out of a text, plain or HTML, and nothing else."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from guardian.message import card, fence, markup
from guardian.message.model import Residue, Said

_BLANK_LINE = re.compile(r"[ \t>]{0,24}\r?(?:\n|\Z)")
_KEPT = frozenset(
    ["html", "head", "body", "table", "tbody", "thead", "tfoot", "tr", "td", "th"]
)  # never removed for being empty
_CARD = re.compile(rf"guardian:[0-9a-z]{{6}}|{card.CLASS}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Change:
    """Replace text[start:end], in code points, by `text`."""

    start: int
    end: int
    text: str = ""


def apply_changes(text: str, changes: Iterable[Change]) -> str:
    """`text` with every change carried out; they are in order and do not overlap."""
    out, at = [], 0
    for c in changes:
        out += [text[at : c.start], c.text]
        at = c.end
    out.append(text[at:])
    return "".join(out)


@dataclass(frozen=True, slots=True)
class Removal:
    """What taking the note out of one text comes to.

    `changes` remove every box that is surely guardian's own; with a residue other than NONE something of it
    stays. `ids` are the valid hold ids of whole marks; `differ` is what the note said of the letter's texts
    (`sums.write`); `said` is what the author wrote on the note's lines.
    """

    text: str
    changes: tuple[Change, ...] = ()
    ids: tuple[str, ...] = ()
    residue: Residue = Residue.NONE
    differ: bool = False
    said: tuple[Said, ...] = ()


def remove_plain(text: str) -> Removal:
    """The note's lines out of a plain text.

    What an author typed on the line of a mark, before the opening or behind the closing one, stays.
    format=flowed needs no care: marks are found across its line breaks, and a removal takes whole lines.
    """
    fences = fence.pair(text)
    changes = tuple(_lines(text, box.start, box.end) for box in fences.boxes if box.own)
    return Removal(
        apply_changes(text, _apart(changes)),
        tuple(_apart(changes)),
        fences.ids,
        fences.residue,
        fences.differ,
        _said(fences),
    )


def _said(fences: fence.Fences) -> tuple[Said, ...]:
    return tuple(s for box in fences.boxes for s in box.said)


def _is_blank(text: str) -> bool:
    return fence.NOISE.fullmatch(text) is not None


def _lines(text: str, start: int, end: int) -> Change:
    """The removal of the box text[start:end] and, where nothing else is on them, of the rest of its lines."""
    line_start = text.rfind("\n", 0, start) + 1 or int(text.startswith("\ufeff"))  # the byte order mark stays
    line_end = text.find("\n", end) + 1 or len(text)
    before, behind = text[line_start:start], text[end:line_end]
    if not _is_blank(before):
        words_meet = not _is_blank(behind) and not before[-1].isspace() and not behind[0].isspace()
        return Change(start, end, " " if words_meet else "")
    if not _is_blank(behind):
        return Change(start, end + (behind[0] in " \xa0"))
    blank = _BLANK_LINE.match(text, line_end)
    return Change(line_start, blank.end() if blank else line_end)


def _apart(changes: Iterable[Change]) -> list[Change]:
    """Changes in order, the earlier one winning where two meet."""
    out: list[Change] = []
    for c in sorted(changes, key=lambda c: (c.start, c.end)):
        at = out[-1].end if out else 0
        if c.start >= at:
            out.append(c)
        elif c.end > at:
            out.append(Change(at, c.end, c.text))
    return out


# ------------------------------------------------------------------ HTML


def remove_html(source: str) -> Removal:
    """The note's card out of an HTML text, whatever an app made of it; the markup around stays balanced.

    An element goes when nothing but the note was in it; one that holds the author's words too loses only the
    note, and the card's looks.
    """
    pieces = markup.scan(source)
    flat = markup.flatten(source, pieces)
    fences = fence.pair(flat.text)
    named = _CARD.search(source) is not None
    looks = list(card.find_looks(source, pieces))
    if not fences.ids and not named and not looks:
        return Removal(source, residue=fences.residue)
    elements = markup.build_elements(pieces, len(source))
    boxes = [(flat.source_start(b.start), flat.source_end(b.end)) for b in fences.boxes if b.own]
    shown = _shown(source, pieces, boxes)
    cuts = [cut for box in boxes for cut in _inside(box, pieces, elements)]
    cuts += [(e.start, e.end) for e in _emptied(elements, boxes, shown)]
    cuts += looks
    ids, residue = list(fences.ids), fences.residue
    if named:
        for e in elements:
            hold_id = _card_id(source, e)
            if hold_id is None:
                continue
            ids += [hold_id] if hold_id else []
            if not _between(shown, e.inner_start, e.inner_end):
                cuts.append((e.start, e.end))
            elif any(start < e.end and end > e.start for start, end in boxes):
                cuts += [(e.start, e.inner_start), (e.inner_end, e.end)]  # the author typed in the card
            elif residue is Residue.NONE:
                residue = Residue.LEFT_OVER
    changes = tuple(_with_line_ends(source, _joined(cuts)))
    text = apply_changes(source, changes)
    return Removal(text, changes, tuple(dict.fromkeys(ids)), residue, fences.differ, _said(fences))


def _card_id(source: str, element: markup.Element) -> str | None:
    """The hold id that a card's wrapper names, "" when it names none, None for other elements.

    The class may have got prefixes: Roundcube puts `v1` before it each time a draft is opened.
    """
    if not _CARD.search(source, element.start, element.inner_start):
        return None
    given = markup.attributes(source, element)
    ids = fence.find_ids(given.get("title", ""))
    if ids:
        return ids[0]
    return "" if any(c.endswith(card.CLASS) for c in given.get("class", "").lower().split()) else None


def _shown(source: str, pieces: Sequence[markup.Piece], boxes: Sequence[tuple[int, int]]) -> list[int]:
    """Where in the source something stands that a reader sees, outside the boxes."""
    out: list[int] = []
    for p in pieces:
        if p.kind == "void" and p.name in markup.SHOWN_VOID:
            out += [p.start] if not any(a <= p.start < b for a, b in boxes) else []
        elif p.kind == "text":
            at = p.start
            for a, b in boxes:
                if a < p.end and b > at:
                    out += _visible(source, at, min(a, p.end))
                    at = max(at, b)
            out += _visible(source, at, p.end)
    return out


def _visible(source: str, start: int, end: int) -> list[int]:
    text = source[start:end]
    return [start] if text.replace("&nbsp;", " ").replace("&#160;", " ").strip() else []


def _between(places: Sequence[int], start: int, end: int) -> bool:
    i = bisect_left(places, start)
    return i < len(places) and places[i] < end


def _inside(
    box: tuple[int, int], pieces: Sequence[markup.Piece], elements: Sequence[markup.Element]
) -> list[tuple[int, int]]:
    """What goes of the box: texts, comments, void elements, and elements that begin and end in it."""
    start, end = box
    tags = {e.start for e in elements if start <= e.start and e.end <= end}
    closing = {e.inner_end for e in elements if start <= e.start and e.end <= end}
    cuts = []
    for p in pieces:
        if p.end > start and p.start < end:
            kept = (p.kind == "open" and p.start not in tags) or (p.kind == "close" and p.start not in closing)
            if not kept:
                cuts.append((max(p.start, start), min(p.end, end)))
    return cuts


def _emptied(
    elements: Sequence[markup.Element], boxes: Sequence[tuple[int, int]], shown: Sequence[int]
) -> list[markup.Element]:
    """The elements around or across a box that show nothing besides it."""
    return [
        e
        for e in elements
        if e.name not in _KEPT
        and any(a < e.end and b > e.start for a, b in boxes)
        and not _between(shown, e.inner_start, e.inner_end)
    ]


def _joined(cuts: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    out: list[tuple[int, int]] = []
    for start, end in sorted(cuts):
        if out and start <= out[-1][1]:
            out[-1] = out[-1][0], max(out[-1][1], end)
        elif start < end:
            out.append((start, end))
    return out


def _with_line_ends(source: str, cuts: Iterable[tuple[int, int]]) -> list[Change]:
    """The cuts, and with each the line ends that `note.render_html` put before and behind the card."""
    out = []
    for start, end in cuts:
        before = source[max(0, start - 2) : start]
        behind = source[end : end + 2]
        if before.endswith("\n") and behind.startswith(("\n", "\r\n")):
            start -= 2 if before == "\r\n" else 1
            end += 2 if behind == "\r\n" else 1
        out.append(Change(start, end))
    return _apart(out)
