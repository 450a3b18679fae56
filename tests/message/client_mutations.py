"""What mail apps, and the people before them, make of a held draft: a function each, in a catalogue.

`real` are those that were seen with Thunderbird 153, Roundcube 1.6.5, mutt 2.2.12, NeoMutt 20220429 and Alpine 2.26, or
that these apps let their users do; the others are thought of, from harmless to hostile.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import replace

from tests.drafts import flow, reserialise
from tests.message import client_rewrites as rewrites
from tests.message.client_rewrites import BOX, CARD, MARK, in_body
from tests.message.composed import Composed, to_text
from tests.message.mutation import enter, enter_rewrites

REASON = "Zuzana wished for precisely these sentences yesterday"
TYPED = "Velvet greetings from platypus street."
_PARAGRAPH = re.compile(r"<p [^>]*>.*?</p>\n?", re.DOTALL)
_TEXT = re.compile(r"(?<=>)[^<>]+(?=<)")


# ------------------------------------------------------------------ whole apps


@enter(real=True)
def thunderbird(c: Composed, _: random.Random) -> Composed:
    """HTML kept, its source wrapped, the plain text made from it; format=flowed."""
    if c.html is None:
        return replace(c, plain=flow(c.plain or "", 72), flowed=True, encoding="8bit")
    source = re.sub(r"(?<=\w) (?=\w)", "\n      ", c.html, count=12)
    return replace(c, plain=flow(to_text(source, 10_000), 72), html=source, flowed=True, encoding="8bit")


@enter(real=True)
def thunderbird_plain_only(c: Composed, _: random.Random) -> Composed:
    """The HTML draft sent as plain text."""
    if c.html is None:
        return c
    return replace(c, plain=flow(to_text(c.html, 10_000), 72), html=None, flowed=True, encoding="8bit")


@enter(real=True)
def roundcube(c: Composed, chance: random.Random) -> Composed:
    """HTML written anew at each saving, classes prefixed; the plain text wrapped harder."""
    if c.html is None:
        lines = (c.plain or "").split("\n")
        return replace(c, plain="\n".join(flow(line, 66) for line in lines), flowed=True)
    source = c.html
    for _ in range(chance.randint(1, 3)):
        source = reserialise(source)
    return replace(c, plain=to_text(source, 66), html=source, flowed=True)


@enter(real=True)
def mutt(c: Composed, _: random.Random) -> Composed:
    """The plain text octet for octet, the HTML gone."""
    return c if c.plain is None else replace(c, html=None, encoding="8bit")


@enter(real=True, differs=True)
def neomutt(c: Composed, _: random.Random) -> Composed:
    """The plain text edited once more, the HTML left as it was."""
    return c if c.plain is None else replace(c, plain=f"{c.plain}\n{TYPED}\n", encoding="8bit")


@enter(real=True)
def alpine(c: Composed, _: random.Random) -> Composed:
    """Both texts one after the other, In-Reply-To made from the last of References."""
    return replace(c, layout="mixed", encoding="base64", flowed=c.plain is not None)


@enter(real=True)
def answered(c: Composed, _: random.Random) -> Composed:
    """The copy in Sent, with the box in it, quoted in an answer."""
    plain = c.plain and "You wrote:\n" + "".join(f"> {x}".rstrip() + "\n" for x in c.plain.rstrip("\n").split("\n"))
    cited = '<div class="moz-cite-prefix">You wrote:<br></div><blockquote type="cite" cite="mid:1@x">{}</blockquote>'
    return replace(c, plain=plain, html=c.html and in_body(c.html, cited))


# ------------------------------------------------------------------ people before apps


@enter(real=True)
def typed_above(c: Composed, _: random.Random) -> Composed:
    """Words above the box."""
    source = c.html and re.sub(r"(<body[^>]*>)", rf"\g<1><p>{TYPED}</p>", c.html, count=1)
    return replace(c, plain=c.plain and f"{TYPED}\n\n{c.plain}", html=source)


@enter(real=True)
def typed_behind(c: Composed, _: random.Random) -> Composed:
    """Words behind the closing mark."""
    return _each(c, lambda text: re.sub(r"(\[guardian:\w+:end\])", rf"\g<1> {TYPED}", text, count=1))


@enter(real=True)
def reason_given(c: Composed, chance: random.Random) -> Composed:
    """A reason on the line for it."""
    label = chance.choice(["Send anyway because:", "Not right because:"])
    again = re.compile(rf"{label}(?!\s*Zuzana)")
    plain = c.plain and again.sub(f"{label} {REASON}", c.plain, count=1)
    source = c.html and re.sub(rf"{label}(?!\s*(?:</b>)?\s*Zuzana)(</b>)?", rf"{label}\g<1> {REASON}", c.html, count=1)
    return replace(c, plain=plain, html=source)


@enter(real=True)
def box_deleted(c: Composed, _: random.Random) -> Composed:
    """The whole box marked and deleted."""
    source = c.html and re.sub(r"<p [^>]*>\[guardian:\w+:begin\].*?:end\]</p>", "<p><br></p>", c.html, flags=re.DOTALL)
    return replace(c, plain=c.plain and BOX.sub("", c.plain), html=source)


@enter(real=True)
def point_deleted(c: Composed, chance: random.Random) -> Composed:
    """One paragraph of the box struck off, in both texts."""
    place = chance.randint(1, 6)

    def of_plain(m: re.Match[str]) -> str:
        paragraphs = m[0].split("\n\n")
        return "\n\n".join(paragraphs[:place] + (paragraphs[place + 1 :] if place < len(paragraphs) - 2 else []))

    def of_html(m: re.Match[str]) -> str:
        found = [p for p in _PARAGRAPH.findall(m[0]) if not MARK.search(p)]
        return m[0].replace(found[place - 1], "", 1) if place - 1 < len(found) else m[0]

    plain = c.plain and BOX.sub(lambda m: of_plain(m) if place < len(m[0].split("\n\n")) - 2 else m[0], c.plain)
    return replace(c, plain=plain, html=c.html and CARD.sub(of_html, c.html))


@enter(real=True)
def saved_and_opened(c: Composed, _: random.Random) -> Composed:
    """Written and read once more."""
    return replace(c, plain=c.plain and c.plain.rstrip("\n") + "\n\n\n", html=c.html and c.html.strip() + "\n")


def _each(c: Composed, rewrite: Callable[[str], str]) -> Composed:
    return replace(c, plain=c.plain and rewrite(c.plain), html=c.html and rewrite(c.html))


@enter(real=False)
def box_below(c: Composed, _: random.Random) -> Composed:
    """The box cut and pasted below the letter."""
    box, card = BOX.search(c.plain or ""), CARD.search(c.html or "")
    plain = c.plain if not box else f"{BOX.sub('', c.plain or '', count=1)}\n{box[0]}"
    source = c.html if not card else CARD.sub("", c.html or "", count=1).replace("</body>", f"{card[0]}</body>")
    return replace(c, plain=plain, html=source)


@enter(real=False)
def box_doubled(c: Composed, _: random.Random) -> Composed:
    """The box pasted once more at the end."""
    box, card = BOX.search(c.plain or ""), CARD.search(c.html or "")
    plain = c.plain if not box else f"{c.plain}\n{box[0]}"
    return replace(c, plain=plain, html=c.html and c.html.replace("</body>", f"{card[0] if card else ''}</body>"))


@enter(real=False)
def box_in_box(c: Composed, _: random.Random) -> Composed:
    """The box pasted into itself."""
    box, card = BOX.search(c.plain or ""), CARD.search(c.html or "")
    return replace(
        c,
        plain=c.plain if not box else c.plain and c.plain.replace("\n\n", f"\n\n{box[0]}\n\n", 1),
        html=c.html if not card else c.html and c.html.replace("</p>", f"</p>{card[0]}", 1),
    )


@enter(real=False)
def box_torn(c: Composed, chance: random.Random) -> Composed:
    """Lines from anywhere in the box to anywhere in it deleted; paragraphs in the HTML."""
    a, b = sorted((chance.random(), chance.random()))

    def tear(m: re.Match[str]) -> str:
        pieces = _PARAGRAPH.findall(m[0]) if "<p" in m[0] else m[0].splitlines(keepends=True)
        left = pieces[: int(a * len(pieces))] + pieces[int(b * len(pieces)) :]
        return f'<div class="guardian-note">{"".join(left)}</div>' if "<p" in m[0] else "".join(left)

    return replace(c, plain=c.plain and BOX.sub(tear, c.plain), html=c.html and CARD.sub(tear, c.html))


@enter(real=False)
def box_cut(c: Composed, chance: random.Random) -> Composed:
    """A run of characters deleted that begins anywhere in the box."""
    place, length = chance.random(), chance.randint(1, 300)

    def cut(m: re.Match[str]) -> str:
        at = int(place * len(m[0]))
        return m[0][:at] + m[0][at + length :]

    def cut_html(m: re.Match[str]) -> str:
        return _TEXT.sub(lambda t: cut(t) if chance.random() < 0.1 else t[0], m[0])

    return replace(c, plain=c.plain and BOX.sub(cut, c.plain), html=c.html and CARD.sub(cut_html, c.html))


@enter(real=False)
def box_remnant(c: Composed, chance: random.Random) -> Composed:
    """All of the box deleted but a paragraph or two."""
    a = chance.randint(0, 8)
    b = a + chance.randint(1, 2)

    def leave(m: re.Match[str]) -> str:
        return "\n\n".join(re.split(r"\n\n", m[0])[a:b]) + "\n\n"

    return replace(
        c,
        plain=c.plain and BOX.sub(leave, c.plain),
        html=c.html and CARD.sub(lambda m: "\n".join(_PARAGRAPH.findall(m[0])[a:b]), c.html),
    )


@enter(real=False)
def mark_deleted(c: Composed, chance: random.Random) -> Composed:
    """One kind of mark gone."""
    kind = chance.choice(["begin", "end", r"sum:\w+", r"(?:begin|end)", r"(?:begin|end|sum:\w+)"])
    return _each(c, lambda text: re.sub(rf"\[guardian:\w+:{kind}\]", "", text))


@enter(real=False)
def typed_inside(c: Composed, chance: random.Random) -> Composed:
    """Words of the author's inside the box."""
    line = chance.randint(1, 4)

    def type_in(m: re.Match[str]) -> str:
        pieces = re.split(r"(</p>|\n\n)", m[0])
        return "".join([*pieces[: 2 * line], f" {TYPED} ", *pieces[2 * line :]])

    return replace(c, plain=c.plain and BOX.sub(type_in, c.plain), html=c.html and CARD.sub(type_in, c.html))


# ------------------------------------------------------------------ header fields


@enter(real=True)
def references_refolded(c: Composed, _: random.Random) -> Composed:
    """References in one line."""
    return replace(c, fields=re.sub(r"(>)\s*\r\n[ \t]+(<)", r"\1 \2", c.fields))


@enter(real=False)
def references_lost(c: Composed, _: random.Random) -> Composed:
    """A new letter, without a thread."""
    return replace(c, fields=re.sub(r"(?m)^References:.*\r\n(?:[ \t].*\r\n)*", "", c.fields))


@enter(real=True)
def recipients_rewritten(c: Composed, chance: random.Random) -> Composed:
    """The recipients made pills and written anew."""
    way = chance.randint(0, 2)

    def rewrite(m: re.Match[str]) -> str:
        if way == 0:
            return f"<{m[2]}>"
        name = m[1].replace('"', "").strip()
        return f'"{name}" <{m[2]}>' if way == 1 or not name.isascii() else f"=?UTF-8?Q?{_q(name)}?= <{m[2]}>"

    def field(m: re.Match[str]) -> str:
        said = re.sub(r"\r\n[ \t]+", " ", m[0])
        return re.sub(r'((?<=[:,])\s*"[^"]*"|(?<=[:,])[^<>,":]*)\s*<([^<>\s]+)>', lambda x: " " + rewrite(x), said)

    return replace(c, fields=re.sub(r"(?m)^(?:To|Cc): .*\r\n(?:[ \t].*\r\n)*", field, c.fields))


def _q(name: str) -> str:
    return "".join(x if x.isalnum() and x.isascii() else f"={o:02X}" for x in name for o in x.encode())[:4000]


# ------------------------------------------------------------------ how texts are written


@enter(real=True)
def in_base64(c: Composed, _: random.Random) -> Composed:
    """Texts in base64."""
    return replace(c, encoding="base64")


@enter(real=True)
def in_windows_1252(c: Composed, _: random.Random) -> Composed:
    """The charset of old Windows apps, when it has all characters."""
    texts = (c.plain or "") + (c.html or "")
    return c if texts.encode("cp1252", "ignore").decode("cp1252") != texts else replace(c, charset="windows-1252")


@enter(real=False)
def in_ascii(c: Composed, _: random.Random) -> Composed:
    """What US-ASCII has not is a question mark."""
    return replace(c, charset="us-ascii", encoding="7bit")


@enter(real=False)
def in_utf_16(c: Composed, _: random.Random) -> Composed:
    """A charset in which no octet is ASCII's."""
    return replace(c, charset="utf-16", encoding="base64")


enter_rewrites(plain=rewrites.REAL_PLAIN, marked_up=rewrites.REAL_HTML, real=True)
enter_rewrites(plain=rewrites.OTHER_PLAIN, marked_up=rewrites.OTHER_HTML, real=False)
