"""Pure: HTML as a reader sees it: lines of text that know their quotation depth, with hidden text left out.

The tokens are those of the HTML standard (§13.2.5: quoted attribute values, comments, raw-text elements),
read in one pass with a stack of open elements. No tree is built: a tree of 500 KB of nested `<div>` takes
the parsers at hand seconds, since HTML's own rules are quadratic there, and text needs no tree.
"""

from __future__ import annotations

import html as entities
import re
from collections import Counter
from dataclasses import dataclass, field

from guardian.message.elements import BLOCKS, RAW, VOID, named
from guardian.message.lines import Label, Line

SOURCE_LIMIT = 512 * 1024  # characters
_SCOPE_LIMIT = 20  # inline elements looked through for an open <p>

_SPACED = named("p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre")
_UNSEEN = RAW | {"template", "select"}  # what is in them is not read as markup
_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]*)")
_ATTRIBUTE = re.compile(r"""[\s/]*([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|(?!["'])([^\s>]*)))?""")
_UNCLOSED_QUOTE = re.compile(r"\s*=\s*[\"']")  # behind an attribute's name: its value ends nowhere
_BLANKS = re.compile(r"[ \t\n\r\f\xa0]+")
_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|pt|em|rem|%)?\s*(?:;|!|$)"
    r"|mso-hide\s*:\s*all"
    r"|opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$)|max-height\s*:\s*0(?:px)?\s*(?:;|!|$)"
)
_INDENT = re.compile(r"border\s*:\s*(?:none|0)|margin\s*:\s*0(?:px)?\s+0(?:px)?\s+0(?:px)?\s+40px")

# Names as mail apps write them; a quoted one gets "x_" (Outlook) or "v1" (Roundcube) in front.
_PREFIX = re.compile(r"^(?:x_|v1)+")
_NAMED: dict[str, Label] = {
    **dict.fromkeys(("gmail_attr", "moz-cite-prefix", "reply-intro", "moz-email-headers-table"), Label.LEAD),
    **dict.fromkeys(
        (
            *("divrplyfwdmsg", "appendonsend", "outlookmessageheader", "olk_src_body_section"),
            *("mail-editor-reference-message-container", "ms-outlook-mobile-reference-message"),
        ),
        Label.REST,
    ),
    **dict.fromkeys(("moz-forward-container", "forwarded-message"), Label.FORWARDED),
    **dict.fromkeys(
        (
            *("moz-signature", "gmail_signature", "gmail_signature_prefix", "signature", "_rc_sig"),
            *("applemailsignature", "apple-signature", "ms-outlook-mobile-signature", "mobile-signature"),
            *("protonmail_signature_block", "tutanota_signature", "ydp-signature", "k9mail-signature"),
        ),
        Label.SIGNATURE,
    ),
}
_QUOTING = frozenset(("yahoo_quoted", "protonmail_quote", "tutanota_quote", "zmail_extra", "yahooquoted"))


@dataclass(frozen=True, slots=True)
class HtmlText:
    """What an HTML text says. `cut` tells that it was longer than 512 KiB and the rest was not read."""

    lines: tuple[Line, ...]
    cut: bool = False

    @property
    def text(self) -> str:
        """All of it, quotations marked by ">" as in plain text."""
        return "\n".join(f"{'>' * x.depth} {x.text}" if x.depth else x.text for x in self.lines)


@dataclass(slots=True)
class _Element:
    name: str
    hidden: bool
    depth: int
    label: Label
    pre: bool
    spaced: bool = False  # a blank line stands before and behind it
    items: int = -1  # of an <ol>: how many items it has had; -1 in other elements


@dataclass(slots=True)
class _Reader:
    source: str
    stack: list[_Element] = field(default_factory=lambda: [_Element("", False, 0, Label.NONE, False)])
    open: Counter[str] = field(default_factory=Counter)
    out: list[Line] = field(default_factory=list)
    line: list[str] = field(default_factory=list)
    gap: bool = False  # a blank line is due before the next text
    rest: bool = False  # a mail app's mark said: quotation from here on

    def read(self) -> None:
        source, at, end = self.source, 0, len(self.source)
        while at < end:
            tag = source.find("<", at)
            if tag < 0:
                self.text(source[at:])
                break
            if tag > at:
                self.text(source[at:tag])
            at = self.markup(tag)
        self.end_line()

    def markup(self, at: int) -> int:
        """Read what begins with "<" at `at`; where it ends."""
        source = self.source
        found = _TAG.match(source, at)
        if found is None:
            if source.startswith("<!--", at):
                for short in (">", "->"):
                    if source.startswith(short, at + 4):
                        return at + 4 + len(short)
                closing = source.find("-->", at + 4)
                return closing + 3 if closing >= 0 else len(source)
            if source.startswith(("<!", "<?", "</"), at):
                closing = source.find(">", at + 2)
                return closing + 1 if closing >= 0 else len(source)
            self.text("<")
            return at + 1
        name = found[2].lower()
        attributes: dict[str, str] = {}
        at = found.end()
        while not source.startswith(">", at):
            attribute = _ATTRIBUTE.match(source, at)
            if attribute is None:
                at = source.find(">", at)
                if at < 0:
                    return len(source)
                break
            at = attribute.end()
            if _UNCLOSED_QUOTE.match(source, at):
                return len(source)
            value = attribute[2] or attribute[3] or attribute[4] or ""
            attributes.setdefault(attribute[1].lower(), value)
        at += 1
        if found[1]:
            self.close(name)
        else:
            if name in _UNSEEN:
                return self.raw(name, at)
            self.start(name, attributes)
        return at

    def raw(self, name: str, at: int) -> int:
        """Skip an element whose content is no markup; a text field's content is shown."""
        closing = re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE | re.ASCII).search(self.source, at)
        stop = closing.start() if closing else len(self.source)
        if name in ("textarea", "xmp"):
            self.text(self.source[at:stop])
        if closing is None:
            return stop
        after = self.source.find(">", stop)
        return after + 1 if after >= 0 else len(self.source)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "br":
            self.end_line(always=True)
            return
        if name == "img":
            alt = attributes.get("alt", "")
            if alt and len(alt) <= 4 and not any(c.isalnum() for c in alt):
                self.text(alt)  # an emoji that the app drew as a picture
            return
        if name in BLOCKS:
            self.imply_end(name)
            self.end_line()
        elif name in ("td", "th") and self.line:
            self.line.append(" ")
        if name in VOID:
            return
        element = self.element(name, attributes)
        # Outlook sets its paragraphs without a gap, and an empty one where it wants a gap.
        element.spaced = name in _SPACED and "msonormal" not in attributes.get("class", "").lower()
        if element.spaced:
            self.gap = True
        if name == "ol":
            element.items = 0
        if name == "li" and not element.hidden:
            self.line.append(self.bullet())
        self.stack.append(element)
        self.open[name] += 1

    def element(self, name: str, attributes: dict[str, str]) -> _Element:
        around = self.stack[-1]
        label, depth = around.label, around.depth
        style = attributes.get("style", "").lower()
        hidden = around.hidden or "hidden" in attributes or bool(style and _HIDDEN.search(style))
        names = [
            _PREFIX.sub("", n) for n in f"{attributes.get('class', '')} {attributes.get('id', '')}".lower().split()[:20]
        ]
        quoting = bool(_QUOTING.intersection(names))
        if name == "blockquote":
            quoting = "gmail_quote" in names or "cite" in attributes or "type" in attributes
            quoting = quoting or not _INDENT.search(style)
        if quoting:
            depth, label = depth + 1, Label.NONE
        for n in names:
            named = _NAMED.get(n)
            if named is Label.REST:
                self.end_line()
                self.rest = True
            elif named is not None:
                label = named
        pre = around.pre or name == "pre" or ("white-space" in style and "pre" in style)
        if name == "pre" and label is Label.NONE and not depth:
            label = Label.PASTED
        return _Element(name, hidden, depth, label, pre)

    def bullet(self) -> str:
        for element in self.stack[:-6:-1]:
            if element.name == "ol":
                element.items += 1
                return f"{element.items}. "
            if element.name in ("ul", "menu", "dir"):
                break
        return "- "

    def imply_end(self, name: str) -> None:
        """A block ends an open <p>, an <li> its neighbour (HTML standard §13.2.6.4.7)."""
        target = "li" if name == "li" else "p"
        if not self.open[target]:
            return
        for back in range(1, min(len(self.stack), _SCOPE_LIMIT)):
            element = self.stack[-back]
            if element.name == target:
                self.close(target)
                return
            if element.name in BLOCKS or element.name in ("td", "th"):
                return

    def close(self, name: str) -> None:
        if name in ("p", "br") and not self.open[name]:
            self.end_line(always=True)
            return
        if not self.open[name]:
            return
        if name in BLOCKS:
            self.end_line()
        while True:
            element = self.stack.pop()
            self.open[element.name] -= 1
            if element.name in BLOCKS:
                self.end_line(of=element)
            if element.spaced:
                self.gap = True
            if element.name == name:
                return

    def text(self, raw: str) -> None:
        element = self.stack[-1]
        if element.hidden:
            return
        if "&" in raw:
            raw = _unescape(raw)
        if element.pre:
            lines = raw.replace("\r\n", "\n").replace("\xa0", " ").split("\n")
            for i, piece in enumerate(lines):
                if i:
                    self.end_line(always=True)
                if piece:
                    self.line.append(piece)
            return
        said = _BLANKS.sub(" ", raw)
        if said and (said != " " or self.line or "\xa0" in raw):
            self.line.append(said)

    def end_line(self, *, always: bool = False, of: _Element | None = None) -> None:
        """Finish the line being written; an empty one only counts when it was asked for (<br>)."""
        element = of or self.stack[-1]
        joined = "".join(self.line)
        said = joined.rstrip() if element.pre else _BLANKS.sub(" ", joined).strip()
        if joined.endswith("-- ") and said == "--":
            said = "-- "
        self.line.clear()
        if not said.strip() and not always:
            if joined:  # a paragraph of one no-break blank is how mail apps write an empty line
                self.gap = True
            return
        if self.gap and said and self.out and self.out[-1].text:
            self.out.append(Line("", self.out[-1].depth if self.out[-1].depth == element.depth else 0))
        self.gap = False
        self.out.append(Line(said, element.depth, Label.REST if self.rest else element.label))


def _unescape(raw: str) -> str:
    try:
        return entities.unescape(raw)
    except ValueError:  # a numeric reference of thousands of digits
        return raw


def to_text(source: str) -> HtmlText:
    """The lines that a reader of this HTML sees. Linear in the length; never raises; 512 KiB are read."""
    reader = _Reader(source[:SOURCE_LIMIT])
    reader.read()
    return HtmlText(tuple(reader.out), cut=len(source) > SOURCE_LIMIT)
