"""Pure: sentences, words, stems and the language, by NLTK and from data in this file. Nothing is downloaded.

Sentences are Punkt's (Kiss and Strunk 2006) with a hand-made list of abbreviations. NLTK 3.10 runs each of
Punkt's patterns under a time limit, about a millisecond for a letter; where a full stop leaves no doubt, its
answer is known beforehand, and it is only asked about the blocks that hold an abbreviation, an initial, a
number or an ellipsis.
"""

from __future__ import annotations

import re
from functools import lru_cache

from guardian.message.closing import is_greeting, is_signoff
from guardian.message.expressions import compiled
from guardian.message.nltk_parts import EnglishStemmer, PunktParameters, PunktSentenceTokenizer

ABBREVIATIONS = frozenset(
    (
        *(
            "mr",
            "mrs",
            "ms",
            "dr",
            "prof",
            "st",
            "jr",
            "sr",
            "rev",
            "hon",
            "no",
            "nos",
            "nr",
            "inc",
            "ltd",
            "co",
        ),
        *(
            "corp",
            "llc",
            "ext",
            "tel",
            "e.g",
            "i.e",
            "eg",
            "ie",
            "a.m",
            "p.m",
            "etc",
            "vs",
            "approx",
            "dept",
            "est",
        ),
        *(
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec",
            "mon",
            "tue",
            "wed",
        ),
        *(
            "thu",
            "fri",
            "u.s",
            "u.k",
            "u.s.a",
            "ph.d",
            "fig",
            "vol",
            "ca",
            "cf",
            "incl",
            "excl",
            "ref",
            "attn",
        ),
        *("min", "max", "hrs", "hr", "mins", "sec", "temp", "acct", "qty", "pcs", "z.b", "d.h", "bzw", "usw"),
    )
)

_PUNKT_BLOCK = 5_000  # characters of one block that Punkt is asked about
_PUNKT_TOTAL = 20_000  # and of a whole text; what is beyond ends at each full stop
_STEM_LENGTH = 40

_WORD = compiled(r"\w++(?:['\u2019\-]\w++)*")
_LIST_ITEM = re.compile(r"[ \t]*(?:[-*\u2022\u2013\u00b7+]|\d{1,3}[.)]|\(?[a-z]\))[ \t]+\S")
_END = compiled(r"[.!?\u2026]+[\"'\u201d\u2019)\]]*")
_DOUBT = re.compile(r"(?:^|[\s(\"'\u201c\u201e/])([^\s(\"'\u201c\u201e/]{1,12})\.[\"'\u201d\u2019)\]]*$")
_CONTENT = re.compile(r"\w")

_GUESS_WORDS = 600
_GUESS_LEAST = 3  # telling words; with fewer, a text's language cannot be told
_FUNCTION_WORDS = (  # English first; then others, of which only that they are not English matters
    "the and you your to of for with that this have has is are be been it we our they not but from on at as by an "
    "if or would could should will can please thanks thank hello dear regards about there their them were which "
    "when what how who more some any do does did don't i'm we're you're i my me been because than then also after",
    "der die das und ist nicht ich sie wir ihr mit für auf von den dem ein eine einen zu im auch es bei haben wird "
    "werden sind sehr bitte danke vielen grüße grüßen ihnen ihre ihren uns unser oder wenn wie noch nach hallo "
    "geehrte geehrter liebe können über aus bestellung gerne leider kein keine mir mich dass als zum zur",
    "le la les des du de et est pas vous nous votre vos notre je il elle que qui pour avec sur dans une un ce cette "
    "ne au aux merci bonjour cordialement monsieur madame mais plus sont été être avons avez commande par",
    "el la los las de del y es no que en un una por para con su sus se le lo nos usted ustedes gracias hola saludos "
    "estimado estimada pero más como está están hemos ha han al pedido si sí muy también porque mi",
    "il lo la gli le di del della e è non che per con un una sono si ci vi grazie buongiorno saluti gentile ordine "
    "abbiamo ha hanno suo sua nostro più ma anche come questo alla dal nel",
    "het een en van is niet ik je u wij we dat die voor met op te zijn aan bij hebben uw ons bedankt groet groeten "
    "beste bestelling ook maar naar wordt heeft kunnen als er dit deze graag",
    "o os as um uma de do da dos das e é não que para com em no na por se você seu sua nosso obrigado obrigada olá "
    "pedido mas mais foi são está estamos temos ao pela pelo",
    "nie się jest na że do z w i to dziękuję proszę dzień dobry pozdrawiam zamówienie jak ale dla przez czy od",
    "och att det är inte för med som på av en ett vi ni har till tack hej vänliga hälsningar kan om den de",
)
_ENGLISH_ENDINGS = ("ing", "tion", "'s", "n't", "ould", "ght", "ness", "ful", "'ll", "'ve")
_OTHER_ENDINGS = ("ung", "keit", "heit", "lich", "isch", "ción", "mente", "iones", "ement", "eux", "zione", "ão")


def _telling() -> dict[str, tuple[int, ...]]:
    english = frozenset(_FUNCTION_WORDS[0].split())
    telling: dict[str, tuple[int, ...]] = dict.fromkeys(english, (0,))
    for i, words in enumerate(_FUNCTION_WORDS[1:], start=1):
        for word in frozenset(words.split()) - english:
            telling[word] = (*telling.get(word, ()), i)
    return telling


_TELLING = _telling()


def _punkt() -> PunktSentenceTokenizer:
    parameters = PunktParameters()  # type: ignore[no-untyped-call]
    parameters.abbrev_types = set(ABBREVIATIONS)
    return PunktSentenceTokenizer(parameters)  # type: ignore[no-untyped-call]


_PUNKT = _punkt()
_STEMMER = EnglishStemmer()  # type: ignore[no-untyped-call]


def sentence_spans(content: str) -> list[tuple[int, int]]:
    """(start, end) of each sentence, without blanks around it.

    A blank line, a list item, a greeting line and a sign-off line always end one. What has no letter or
    digit is part of the sentence before.
    """
    out: list[tuple[int, int]] = []
    room = _PUNKT_TOTAL
    for start, end in _blocks(content):
        block = content[start:end]
        cuts, doubtful = _ends(block)
        if doubtful and len(block) <= min(_PUNKT_BLOCK, room):
            room -= len(block)
            spans = list(_PUNKT.span_tokenize(block))
        else:
            spans = list(zip([0, *cuts], [*cuts, len(block)], strict=True))
        fresh = True
        for a, b in spans:
            said = block[a:b]
            a += len(said) - len(said.lstrip())
            b -= len(said) - len(said.rstrip())
            if a >= b:
                continue
            if out and not fresh and _CONTENT.search(block, a, b) is None:
                out[-1] = (out[-1][0], start + b)
            else:
                out.append((start + a, start + b))
            fresh = False
    return out


def _blocks(content: str) -> list[tuple[int, int]]:
    """(start, end) of the stretches that no sentence crosses."""
    out: list[tuple[int, int]] = []
    start, at, apart = 0, 0, False
    for line in content.split("\n"):
        end = at + len(line)
        if not line or line.isspace():
            if at > start:
                out.append((start, at))
            start, apart = end + 1, False
        else:
            alone = len(line) <= 80 and (is_greeting(line) or is_signoff(line))
            if (apart or alone or _LIST_ITEM.match(line)) and at > start:
                out.append((start, at))
                start = at
            apart = alone
        at = end + 1
    if len(content) > start:
        out.append((start, len(content)))
    return out


def _ends(block: str) -> tuple[list[int], bool]:
    """Where sentences end inside a block when each full stop ends one, and whether Punkt may see it
    otherwise.
    """
    cuts, doubtful = [], False
    for found in _END.finditer(block):
        end = found.end()
        if not block[end : end + 1].isspace():
            continue
        mark = found[0].rstrip("\"'\u201d\u2019)]")
        if mark[-1] == "." and not doubtful:
            if len(mark) > 1:
                doubtful = True
            else:
                before = _DOUBT.search(block, max(0, found.start() - 14), end)
                word = before[1].lower() if before else ""
                doubtful = len(word) == 1 or word in ABBREVIATIONS or "." in word or word.isdigit()
        elif mark[-1] == "\u2026":
            continue
        cuts.append(end)
    return cuts, doubtful


def word_spans(content: str) -> list[tuple[int, int]]:
    """(start, end) of each word: letters, digits, inner apostrophes and hyphens."""
    return [m.span() for m in _WORD.finditer(content)]


@lru_cache(maxsize=20_000)
def _stem(word: str) -> str:
    return str(_STEMMER.stem(word))  # type: ignore[no-untyped-call]


def stem(word: str) -> str:
    """The stem of a lower-case word (Snowball English); a run of over 40 characters is no word and stays as
    it is.
    """
    return _stem(word) if len(word) <= _STEM_LENGTH else word


def guess(content: str) -> str:
    """ "en", "other" (surely none of ours), or "" when the text is too short or too mixed to tell.

    Counted are function words that only one of the languages has, and telling word endings at half their
    weight; letters of another script settle it. Looks at 600 words at most.
    """
    said = content[: _GUESS_WORDS * 12].lower().replace("\u2019", "'")
    words = [w for w in _WORD.findall(said)[:_GUESS_WORDS] if not w.isdigit()]
    foreign = sum(1 for w in words if w[0] > "\u024f" and w[0].isalpha())
    if foreign > len(words) / 2:
        return "other" if foreign >= _GUESS_LEAST else ""
    weights = [0.0] * len(_FUNCTION_WORDS)
    ends = 0.0
    for word in words:
        for i in _TELLING.get(word, ()):
            weights[i] += 1
        if len(word) > 4:
            weights[0] += 0.5 * word.endswith(_ENGLISH_ENDINGS)
            ends += 0.5 * word.endswith(_OTHER_ENDINGS)
    english, other = weights[0], max(weights[1:]) + ends
    if english >= _GUESS_LEAST and english >= other:
        return "en"
    if other >= _GUESS_LEAST and other > 1.5 * english:
        return "other"
    return ""
