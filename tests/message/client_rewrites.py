"""How mail apps write a text anew: functions of a text and of chance, by name, for the plain and for the HTML text.

`REAL_…` were seen with the apps that `client_mutations.py` names, or are what any app does.
"""

from __future__ import annotations

import html
import random
import re
from collections.abc import Callable

from tests.drafts import flow

Rewrite = Callable[[str, random.Random], str]

BOX = re.compile(r"\[guardian:\w+:begin\].*?\[guardian:\w+:end\]\n*", re.DOTALL)
CARD = re.compile(r"\n?<div [^>]*guardian-note.*?</div>\n?", re.DOTALL)
MARK = re.compile(r"\[guardian:\w+:(?:begin|end|sum:\w+)\]")


def in_body(source: str, around: str) -> str:
    """`source` with what stands in its body put into `around`."""
    m = re.search(r"(<body[^>]*>)(.*)(</body>)", source, re.DOTALL | re.IGNORECASE)
    if not m:
        return around.format(source)
    return source[: m.end(1)] + around.format(m[2]) + source[m.start(3) :]


def _wrapped(width: int) -> Rewrite:
    return lambda text, _: "\n".join(flow(line, width).replace(" \n", "\n") for line in text.split("\n"))


def _joined(text: str, _: random.Random) -> str:
    return re.sub(r"(?<=[^\n])\n(?=[^\n>-])", " ", text)


def _unseen(text: str, chance: random.Random) -> str:
    return MARK.sub(lambda m: chance.choice("\u200b\u00ad\u2060").join(m[0]), text)


def _cut_marks(text: str, chance: random.Random) -> str:
    tag = chance.choice(["<wbr>", "<span></span>", "<!-- -->", "<i></i>"])
    return MARK.sub(lambda m: m[0][: (at := chance.randint(1, len(m[0]) - 1))] + tag + m[0][at:], text)


def _referenced(text: str, _: random.Random) -> str:
    return MARK.sub(lambda m: "".join(f"&#{ord(x)};" if not x.isalnum() else x for x in m[0]), text)


def _outlook(source: str, _: random.Random) -> str:
    out = re.sub(r'<p [^>]*style="([^"]*)"[^>]*>', r"<p class=MsoNormal style='\1'><span lang=EN-GB>", source)
    return out.replace("</p>", "<o:p></o:p></span></p>").replace(' title="', ' alt="')


def _gmail(source: str, _: random.Random) -> str:
    out = re.sub(r"<p\b", "<div", source).replace("</p>", "</div><div><br></div>")
    return in_body(re.sub(r"\s*\n\s*", " ", out), '<div dir="ltr">{}</div>')


def _apple(source: str, _: random.Random) -> str:
    out = re.sub(r">([^<>\n]{8,})<", r'><span class="Apple-style-span">\1</span><', source)
    return out.replace(": #", ":#").replace("font-size:14px", "font-size: 14px; caret-color: rgb(0, 0, 0)")


def _without(*names: str) -> Rewrite:
    return lambda source, _: re.sub(rf' (?:{"|".join(names)})="[^"]*"', "", source)


def _blue(source: str, _: random.Random) -> str:
    def said(m: re.Match[str]) -> str:
        return "rgb({}, {}, {})".format(*(int(m[1][i : i + 2], 16) for i in (0, 2, 4)))

    return re.sub(r"#([0-9a-f]{6})\b(?!;?\w*&)", said, source)


def _broken(source: str, _: random.Random) -> str:
    return re.sub(r"</p>", "<br><br>", re.sub(r"<p(?: [^>]*)?>", "", source))


def _loose(source: str, _: random.Random) -> str:
    return CARD.sub(lambda m: re.sub(r"</?div[^>]*>", "", m[0]), source)


REAL_PLAIN: dict[str, Rewrite] = {
    "trailing_blanks_gone": lambda text, _: re.sub(r"[ \t]+\n", "\n", text),
    "wrapped_at_72": _wrapped(72),
}
REAL_HTML: dict[str, Rewrite] = {
    "one_line": lambda source, _: re.sub(r"\s*\n\s*", " ", source),
    "classes_prefixed": lambda source, _: source.replace('class="', 'class="v1'),
    "classes_gone": _without("class"),
    "colours_as_rgb": _blue,
}
OTHER_PLAIN: dict[str, Rewrite] = {
    "wrapped_at_40": _wrapped(40),
    "lines_joined": _joined,
    "lines_doubled": lambda text, _: text.replace("\n", "\n\n"),
    "indented": lambda text, _: "".join(f"    {x}\n" for x in text.split("\n")),
    "quoted_twice": lambda text, _: "".join(f">> {x}\n" for x in text.split("\n")),
    "unseen_characters": _unseen,
    "in_capitals": lambda text, _: BOX.sub(lambda m: m[0].upper(), text),
    "typographic": lambda text, _: re.sub(r'"(\w)', "\u201c\\1", text).replace("'", "\u2019"),
    "no_break_spaces": lambda text, _: re.sub(r"(?<=\w) (?=\w)", "\xa0", text),
}
OTHER_HTML: dict[str, Rewrite] = {
    "brackets_as_references": _referenced,
    "outlook": _outlook,
    "gmail": _gmail,
    "apple": _apple,
    "titles_gone": _without("title", "class"),
    "styles_gone": _without("style"),
    "loose": _loose,
    "broken_lines": _broken,
    "marks_cut_by_tags": _cut_marks,
    "everything_in_a_table": lambda s, _: in_body(s, "<table><tr><td>{}</td></tr></table>"),
    "tags_in_capitals": lambda s, _: re.sub(r"<(/?)(\w+)", lambda m: f"<{m[1]}{m[2].upper()}", s),
    "unclosed": lambda s, _: re.sub(r"</(?:p|div|body|html)>", "", s),
    "escaped_twice": lambda s, _: CARD.sub(lambda m: f"<pre>{html.escape(m[0])}</pre>", s),
}
