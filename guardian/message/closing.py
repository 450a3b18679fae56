"""Pure: how a letter opens and ends: greeting, sign-off, signature. English, German, French,
Spanish.

Other languages get what needs no words: the signature delimiter and mail apps' own markup.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_WIDTH = 200
_SIGNATURE_LINES = 25
_NAME_LINES = 14
_DASHES_LINES = 8
_MOBILE_LINES = 3

_GREETING_WORDS = (
    r"dear|hi|hello|hey|hiya|howdy|good (?:morning|afternoon|evening|day)|greetings|to whom it may concern"
    r"|hallo|guten (?:tag|morgen|abend)|sehr geehrte[rs]?|liebe[rs]?|moin(?: moin)?|servus|grüezi|grüß gott"
    r"|bonjour|bonsoir|salut|cher|chère|chers|chères|madame|monsieur|hola|buen(?:os|as) (?:días|dias"
    r"|tardes|noches)"
    r"|estimad[oa]s?|querid[oa]s?|apreciad[oa]|ciao|gentile|buongiorno|beste|geachte|olá|prezad[oa]"
)
_GREETING = re.compile(rf"^\s*(?:{_GREETING_WORDS})\b[^,:!?\n]{{0,60}}(?:[,:!–—-]|\.(?=\s|$)|$)", re.IGNORECASE)
_NAME_ONLY = re.compile(
    r"^\s*(?:(?:Mr|Mrs|Ms|Dr|Herr"
    r"|Frau)\.? )?[A-ZÀ-Þ][\w'’.-]{1,20}(?: [A-ZÀ-Þ][\w'’.-]{1,20}){0,2}\s?[,:!]\s*$"
)

_SIGNOFF_WORDS = (
    r"(?:(?:with|my|our|many|very|all (?:the|my)|kind(?:est)?|warm(?:est)?|best|friendly) )*"
    r"(?:regards|wishes|best|greetings|respects)(?: from [\w ]{1,30})?|kind(?:est)? regards|rgds|br|kr"
    r"|best|all the best"
    r"|yours (?:sincerely|faithfully|truly)|(?:very )?(?:sincerely|respectfully)(?: yours)?|cordially"
    r"|faithfully|warmly"
    r"|cheers|take care|have a (?:great|good|nice|lovely|wonderful) (?:day|week|weekend|evening"
    r"|one)(?: ahead)?"
    r"|with (?:appreciation|gratitude|thanks|sympathy)|in sympathy|yours"
    r"|(?:mit )?(?:den )?(?:freundlichen?|besten?|herzlichen?|vielen|schönen?|lieben?|sonnigen?) gr(?:üße"
    r"|üßen|uß|üsse|üssen|uss|uesse|uessen)"
    r"(?: aus [\w ]{1,30})?|hochachtungsvoll|mfg|lg|vg|viele grüße|beste grüße|schöne grüße|gruß|ihr(?:e)?"
    r"|(?:bien )?(?:cordialement|à vous|sincèrement)|(?:bien )?amicalement|salutations(?: distinguées)?"
    r"|(?:meilleures|sincères) salutations|bonne journée|bien à vous|respectueusement"
    r"|(?:un )?(?:cordial(?:es)?|atentos?|afectuosos?) (?:saludos?)|(?:un )?(?:saludos?"
    r"|abrazo)(?: cordial(?:es)?)?"
    r"|(?:muy )?atentamente|cordialmente|cordiali saluti|saluti|met vriendelijke groet(?:en)?|groet(?:en"
    r"|jes)?"
)
_THANKS_WORDS = (
    r"(?:many |with |best )?thanks(?: again| so much| a lot| in advance)?(?: and (?:kind |best )?regards)?"
    r"|thank you(?: again| so much| very much| in advance)?|thx|vielen dank|danke(?: schön)?"
    r"|merci(?: d'avance)?"
    r"|(?:muchas )?gracias"
)
_SIGNOFF = re.compile(
    rf"^\s*(?:{_SIGNOFF_WORDS})\s*(?:[,.!–—-]\s*(?P<name>[^\d,.;:!?]{{0,40}}))?[.,!]?\s*$", re.IGNORECASE
)
_THANKS = re.compile(rf"^\s*(?:{_THANKS_WORDS})\s*(?:[,!–—-]\s*(?P<name>[^\d,.;:!?]{{0,40}})|[.])?\s*$", re.IGNORECASE)

_FIRST_WORD = re.compile(r"[\s,.!–—-]")
_SIGNOFF_STARTS = frozenset(
    (
        *(
            "with",
            "my",
            "our",
            "many",
            "very",
            "all",
            "kind",
            "kindest",
            "warm",
            "warmest",
            "best",
            "friendly",
        ),
        *(
            "regards",
            "wishes",
            "greetings",
            "respects",
            "rgds",
            "br",
            "kr",
            "yours",
            "sincerely",
            "respectfully",
        ),
        *(
            "cordially",
            "faithfully",
            "warmly",
            "cheers",
            "take",
            "have",
            "in",
            "thanks",
            "thank",
            "thx",
            "mit",
        ),
        *(
            "den",
            "freundliche",
            "freundlichen",
            "beste",
            "besten",
            "herzliche",
            "herzlichen",
            "viele",
            "vielen",
        ),
        *(
            "schöne",
            "schönen",
            "liebe",
            "lieben",
            "sonnige",
            "sonnigen",
            "hochachtungsvoll",
            "mfg",
            "lg",
            "vg",
        ),
        *("gruß", "ihr", "ihre", "danke", "bien", "cordialement", "à", "sincèrement", "amicalement", "merci"),
        *("salutations", "meilleures", "sincères", "bonne", "respectueusement", "un", "cordial", "cordiales"),
        *(
            "atento",
            "atentos",
            "afectuoso",
            "afectuosos",
            "saludo",
            "saludos",
            "abrazo",
            "muy",
            "atentamente",
        ),
        *("cordialmente", "cordiali", "saluti", "met", "groet", "groeten", "groetjes", "muchas", "gracias"),
    )
)

_MOBILE = re.compile(
    r"^\s*(?:sent (?:from|via|with) (?:my |the )?[\w .]{2,40}|get outlook for \w+.{0,40}"
    r"|von meinem? [\w ]{2,30} gesendet"
    r"|gesendet (?:von|mit) [\w .]{2,40}|diese nachricht wurde von meinem .{2,60} gesendet|envoyé (?:de"
    r"|depuis) mon [\w ]{2,30}"
    r"|enviado (?:desde|de) mi [\w ]{2,30}|holen sie sich outlook für \w+.{0,40})\s*$",
    re.IGNORECASE,
)
_CONTACT = re.compile(
    r"@|https?://|www\.|\+\d|\d{3}|\||\b(?:tel|phone|fax|mobile|mobil|ext|gmbh|ltd|inc|llc|support|team"
    r"|service|agent"
    r"|manager|engineer|specialist|representative|department|kundenservice|kundendienst|soporte"
    r"|assistance)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"\w[\w'’]*\s+\w+\s+\w+\s+\w+.*[.!?]\s*$")
_POSTSCRIPT = re.compile(r"^\s*p\.?\s?p?\.?s\b\.?\s*:?", re.IGNORECASE)


def greeting_of(line: str) -> str:
    """The greeting that a letter's first line is or begins with: "Dear Ann,", or "" when it greets nobody."""
    said = line[:_WIDTH]
    found = _GREETING.match(said)
    if found is not None:
        greeting = found[0].strip()
        rest = said[found.end() :].strip()
        # Without a comma, "Hi Ann thank you for …" has no telling end; only a line of its own counts.
        return greeting if len(greeting.split()) <= (7 if not rest else 5) else ""
    return said.strip() if _NAME_ONLY.match(said) else ""


def is_greeting(line: str) -> bool:
    """Whether the line as a whole is a greeting."""
    said = line.strip()
    return 0 < len(said) <= 80 and greeting_of(said) == said


def is_signoff(line: str) -> bool:
    """Whether the line as a whole is a sign-off such as "Kind regards,"; thanks alone count only with a
    comma or name.
    """
    said = line.strip()
    if not 0 < len(said) <= 80 or _FIRST_WORD.split(said.lower(), 1)[0] not in _SIGNOFF_STARTS:
        return False
    if _SIGNOFF.match(said):
        return True
    thanks = _THANKS.match(said)
    return thanks is not None and (said.endswith(",") or bool(thanks["name"]))


def delimiter_at(lines: Sequence[str]) -> int | None:
    """Where the signature begins by its delimiter ("-- ", RFC 3676 §4.3, or "--"), None when there is
    none.
    """
    for i in range(len(lines) - 1, -1, -1):
        line = lines[i]
        if line not in ("-- ", "--", "—") and not (line.startswith("___") and not line.strip("_ ")):
            continue
        below = sum(1 for x in lines[i + 1 :] if x.strip())
        if below <= (_SIGNATURE_LINES if line == "-- " else _DASHES_LINES) and not any(
            _POSTSCRIPT.match(x) for x in lines[i + 1 :]
        ):
            return i
        return None
    return None


def mobile_at(lines: Sequence[str]) -> int | None:
    """Where a phone's own line ("Sent from my iPhone") begins, None when there is none."""
    below = 0
    for i in range(len(lines) - 1, -1, -1):
        if not lines[i]:
            continue
        if _MOBILE.match(lines[i][:_WIDTH]):
            return i
        below += 1
        if below >= _MOBILE_LINES:
            break
    return None


def signoff_at(lines: Sequence[str]) -> tuple[int, int, int] | None:
    """(start, end, end of the signature below) of the last sign-off; None when there is none.

    The sign-off is its phrase and the name below it; what follows of short lines (title, company, telephone)
    is signature. A postscript or a full sentence ends it.
    """
    for i in range(len(lines) - 1, -1, -1):
        if not is_signoff(lines[i]):
            continue
        named = _SIGNOFF.match(lines[i].strip()) or _THANKS.match(lines[i].strip())
        has_name = bool(named and named["name"])
        block: list[int] = []
        for j in range(i + 1, len(lines)):
            said = lines[j].strip()
            if not said:
                continue
            if len(said) > 90 or _POSTSCRIPT.match(said) or is_greeting(said) or len(block) >= _NAME_LINES:
                break
            if _SENTENCE.match(said) and not _CONTACT.search(said):
                break
            block.append(j)
        taken = block[: 0 if has_name else 1]
        if taken and len(lines[taken[0]].strip()) > 50:
            taken = []
        end = taken[-1] + 1 if taken else i + 1
        return i, end, block[-1] + 1 if block else end
    return None
