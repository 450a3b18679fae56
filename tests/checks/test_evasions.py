"""Twenty ways to hide words from a search: what is flagged in plain words is flagged all the same, or said to be
disguised."""

from __future__ import annotations

import re
from collections.abc import Callable

from guardian.checks import catalogue
from guardian.checks.check import Check
from guardian.review import review
from tests.checks.flagged import letter

_CYRILLIC = str.maketrans("aeopcyxiAEOPCXBHKMT", "аеорсухіАЕОРСХВНКМТ")
_GREEK = str.maketrans("aovinAEOBHKMNT", "αονιηΑΕΟΒΗΚΜΝΤ")
_LEET = str.maketrans("aeiostAEIOST", "431057431057")
_SIGNS = str.maketrans("aisAIS", "@!$@!$")
_ACCENTS = str.maketrans("aeiouAEIOU", "áèîöüÁÈÎÖÜ")
_SMALL = str.maketrans("abcdeghijklmnoprtuvwyz", "ᴀʙᴄᴅᴇɢʜɪᴊᴋʟᴍɴᴏᴘʀᴛᴜᴠᴡʏᴢ")
_WORD = re.compile(r"[A-Za-z]{3,}")
_LONG = re.compile(r"[A-Za-z]{4,}")


def _shifted(upper: int, lower: int) -> Callable[[str], str]:
    return lambda text: "".join(
        chr(upper + ord(c) - 65) if "A" <= c <= "Z" else chr(lower + ord(c) - 97) if "a" <= c <= "z" else c
        for c in text
    )


def _within(sign: str, words: re.Pattern[str] = _WORD) -> Callable[[str], str]:
    """Each word with a sign after its second letter."""
    return lambda text: words.sub(lambda m: m.group()[:2] + sign + m.group()[2:], text)


def _between(sign: str) -> Callable[[str], str]:
    """Each long word with a sign between all its letters."""
    return lambda text: _LONG.sub(lambda m: sign.join(m.group()), text)


EVASIONS: dict[str, Callable[[str], str]] = {
    "zero-width": lambda text: _WORD.sub(lambda m: "\u200b".join(m.group()), text),
    "word joiner": _within("\u2060"),
    "soft hyphen": _within("\u00ad"),
    "bidi marks": lambda text: " ".join(f"\u202a{w}\u202c" for w in text.split(" ")),
    "combining flood": lambda text: "".join(c + "\u0301\u0323\u0334" * 10 if c.isalpha() else c for c in text),
    "accents": lambda text: text.translate(_ACCENTS),
    "cyrillic": lambda text: text.translate(_CYRILLIC),
    "greek": lambda text: text.translate(_GREEK),
    "full width": _shifted(0xFF21, 0xFF41),
    "bold": _shifted(0x1D400, 0x1D41A),
    "sans italic": _shifted(0x1D608, 0x1D622),
    "circled": _shifted(0x24B6, 0x24D0),
    "small capitals": lambda text: text.translate(_SMALL),
    "figures": lambda text: text.translate(_LEET),
    "signs": lambda text: text.translate(_SIGNS),
    "spaced": lambda text: "  ".join(" ".join(w) for w in text.split()),
    "full stops": _between("."),
    "hyphens": _between("-"),
    "stretched": lambda text: _LONG.sub(lambda m: m.group()[:-1] + m.group()[-1] * 4, text),
    "blanks": lambda text: text.replace(" ", " \u00a0\u2009 "),
}
KEPT = 0.99


def _customer(check: Check) -> str:
    return (
        "The cot did not arrive and nobody answers, we waited all week. I am furious." if check.needs_customer else ""
    )


def _found(check: Check, text: str) -> bool:
    result = review(letter(text, customer=_customer(check), subject="Re: x"), {}, {check.id, "tone.disguised"})
    assert result.failed == ()
    return any(f.check in (check.id, "tone.disguised") for f in result.findings)


def test_evasions_hide_nothing() -> None:
    """Every flagged example of every check that words alone bring about, in every disguise."""
    assert len(EVASIONS) == 20
    lost, tried = [], 0
    for check in catalogue.ALL:
        if check.signal:
            continue
        for quote in catalogue.quotes(catalogue.sections(check.about)["Flagged"]):
            if not _found(check, quote):
                continue  # needs more than words: a recipient, an attachment, a thread
            for name, evade in EVASIONS.items():
                tried += 1
                if not _found(check, evade(quote)):
                    lost.append((check.id, name, evade(quote)))
    assert tried > 400
    assert len(lost) <= (1 - KEPT) * tried, lost
