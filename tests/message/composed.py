"""A letter as a mail app holds it while its author writes: opened from a draft, sent as octets."""

from __future__ import annotations

import email
import email.policy
import re
import textwrap
from dataclasses import dataclass
from email.message import EmailMessage
from html.parser import HTMLParser
from typing import Any

from guardian.message.transfer import encode_transfer
from tests.drafts import multipart

_BLOCKS = frozenset(["p", "div", "table", "tr", "ul", "ol", "h1", "h2", "blockquote", "body", "html", "section"])


@dataclass(frozen=True, slots=True)
class Composed:
    """`fields` is the header without what says how the texts are written, lines ended by CRLF; texts have LF."""

    plain: str | None
    html: str | None
    fields: str
    layout: str = "alternative"
    charset: str = "utf-8"
    encoding: str = "quoted-printable"
    flowed: bool = False

    def octets(self) -> bytes:
        """The letter that the app sends."""
        entities = []
        if self.plain is not None:
            entities.append(self._entity(self.plain, "plain"))
        if self.html is not None:
            entities.append(self._entity(self.html, "html"))
        whole = entities[0] if len(entities) == 1 and self.layout != "mixed" else multipart(self.layout, *entities)
        return self.fields.encode() + b"MIME-Version: 1.0\r\n" + whole

    def _entity(self, text: str, subtype: str) -> bytes:
        unknown = "xmlcharrefreplace" if subtype == "html" else "replace"
        octets = text.replace("\n", "\r\n").encode(self.charset, unknown)
        encoding = self.encoding if self.encoding != "7bit" or octets.isascii() else "8bit"
        flowed = "; format=flowed" if self.flowed and subtype == "plain" else ""
        head = f"Content-Type: text/{subtype}; charset={self.charset}{flowed}\r\n"
        return f"{head}Content-Transfer-Encoding: {encoding}\r\n\r\n".encode() + encode_transfer(octets, encoding)


def opened(draft: bytes) -> Composed:
    """A draft as an app opens it."""
    header = draft.partition(b"\r\n\r\n")[0].decode() + "\r\n"
    fields = re.findall(r"(?m)^[^\s:]+:.*\r\n(?:[ \t].*\r\n)*", header)
    kept = "".join(f for f in fields if not f.lower().startswith(("content-", "mime-version")))
    message = email.message_from_bytes(draft, policy=email.policy.SMTP)
    texts: dict[str, str] = {}
    for part in message.walk():
        if isinstance(part, EmailMessage) and part.get_content_maintype() == "text":
            texts[part.get_content_subtype()] = str(part.get_content()).replace("\r\n", "\n")
    return Composed(texts.get("plain"), texts.get("html"), kept)


# ------------------------------------------------------------------ HTML turned into text


class _Text(HTMLParser):
    """As Thunderbird and Roundcube write it: `*` for bold, list marks, `>` before what is cited."""

    def __init__(self) -> None:
        super().__init__()
        self.paragraphs: list[tuple[int, str]] = []
        self._words: list[str] = []
        self._depth = self._hidden = 0

    def handle_starttag(self, tag: str, _attrs: Any) -> None:
        if tag in ("style", "head", "title", "script"):
            self._hidden += 1
        elif tag == "br":
            self._words.append("\n")
        elif tag in ("b", "strong"):
            self._words.append("*")
        elif tag == "li":
            self._end()
            self._words.append(" * ")
        elif tag in _BLOCKS:
            self._end()
        if tag == "blockquote":
            self._depth += 1

    def handle_endtag(self, tag: str) -> None:
        if tag in ("style", "head", "title", "script"):
            self._hidden = max(0, self._hidden - 1)
        elif tag in ("b", "strong"):
            self._words.append("*")
        elif tag in _BLOCKS or tag == "li":
            self._end()
        if tag == "blockquote":
            self._depth = max(0, self._depth - 1)

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self._words.append(re.sub(r"[ \t\r\n]+", " ", data))

    def close(self) -> None:
        super().close()
        self._end()

    def _end(self) -> None:
        text = "\n".join(line.strip(" ") for line in "".join(self._words).split("\n")).strip("\n")
        if text.strip():
            self.paragraphs.append((self._depth, text.replace("\xa0", " ")))
        self._words = []


def to_text(source: str, width: int = 72) -> str:
    """HTML as the plain text that an app makes of it, hard wrapped at `width` columns."""
    parser = _Text()
    parser.feed(source)
    parser.close()
    out = []
    for depth, paragraph in parser.paragraphs:
        quote = "> " * min(depth, 3)
        for line in paragraph.split("\n"):
            wrapped = textwrap.wrap(line, width - len(quote), break_long_words=False, break_on_hyphens=False)
            out += [quote + piece for piece in wrapped] or [quote.rstrip()]
        out.append(quote.rstrip())
    return "\n".join(out) + "\n"
