"""Pure: words whose letters were changed so that a reader still sees them and a search does not: "y0u", "st|_|pid",
"s.t.u.p.i.d", "y o u", "f**k", "soooo".

A word is only read as another when what comes out is a word that the cues or everyday English know; so order numbers,
versions, addresses and names stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from guardian.checks.pattern import WORDS


@dataclass(frozen=True, slots=True)
class Spelling:
    """text[start:end] is written for `word`.

    `kind` is letters, spaced, apart, split, masked, stretched, alike, accents, shape,
    marks or unseen.
    """

    start: int
    end: int
    word: str
    kind: str


_EVERYDAY_WORDS = """
    a able about account after again all also always am an and another any anyone anything are as ask at away back bad
    be because been before being better both but by call came can cannot care check clear clearly come could customer
    damn day days did do does doing done down each else email enough even ever every everyone everything fact fault
    feel find fine first follow for form found from get getting give go going good got had has have having hear hell
    hello help her here him his home how i idea if in into is it just keep kind know last later least leave let letter
    like listen little long look lot made mail make manual many may me mean might more most much must my need never
    new next no nobody none nor not nothing now number of off okay on once one only open or order other our out over
    own own page paid pay people please point policy possible problem put question quite read really reason refund
    reply right said same say see send sent service should simply since so some someone something soon sorry stop such
    sure take team tell than thank thanks that the their them then there these they thing think this those though time
    to told too try trying twice two under understand until up us use very wait want was way we week well went were
    what when where which while who whole why will wish with without word work would write wrong year yes yet you your
    yours yourself
    stupid idiot idiotic moron dumb fool foolish lazy liar lying rude ridiculous pathetic useless nonsense rubbish
    garbage trash hate ugly crazy insane loser clown joke silly shame ashamed disgusting annoying waste wasting
"""
_EVERYDAY = frozenset(_EVERYDAY_WORDS.split())
_RUDE_WORDS = """
    arse arsehole ass asses asshole assholes bastard bastards bitch bitches bitching bloody bollocks bullshit cock crap
    crappy cunt cunts damn damned damnit dick dickhead dumbass fuck fucked fucker fuckers fucking fuckin goddamn hell
    idiot idiots jackass moron morons motherfucker piss pissed prick retard retarded screw shit shits shitty slut
    stupid twat wanker whore wtf
"""
_RUDE = frozenset(_RUDE_WORDS.split())
_ENDINGS = re.compile(r"(?:'s|'ll|'re|'ve|'d|n't|s|es|ed|d|ing|ly|er|ers|est)$")

_SIGNS = "0o 2z 3e 4a 5s 6g 7t 8b 9g @a $s +t (c <c {c \u20ace \u00a7s \u00a5y 1il !il |il"
_LEET = {sign[0]: sign[1:] for sign in _SIGNS.split()}  # what a sign may stand for
_DRAWN = (
    ("|_|", "u"),
    ("\\/\\/", "w"),
    ("|\\/|", "m"),
    ("|-|", "h"),
    ("\\/", "v"),
    ("/\\", "a"),
    ("()", "o"),
    ("|<", "k"),
)
_BETWEEN = r"[.\-_*~/|+^,\u2022\u00b7]"

# Tokens with something in them that is no letter. A token begins after a blank: linear in the text.
_ODD = r"0-9@$!|+*#%&~^_\u2022\u00b7\u20ac\u00a7\u00a5(<{\\/"
_TOKEN = re.compile(rf"(?<!\S)[^\s{_ODD}]*+[{_ODD}]\S*")
_SPACED = re.compile(r"(?<!\S)[a-z0-9@$!](?: {1,4}[a-z0-9@$!']){3,}(?![\w'])")
_SPLIT = re.compile(rf"(?<![\w@])[a-z0-9@$](?:{_BETWEEN}{{1,2}}[a-z0-9@$]){{2,}}(?![\w@])")
_STRETCHED = re.compile(r"(?<!\w)[a-z]*?([a-z])\1\1[a-z']*")
_TRIPLE = re.compile(r"([a-z])\1\1")
# What must stand in a text that has the above, and costs little to look for.
_SPACED_SIGN = re.compile(r" [a-z0-9@$!'] {1,4}[a-z0-9@$!'] ")
_SPLIT_SIGN = re.compile(rf"{_BETWEEN}[a-z0-9@$]{_BETWEEN}")
_TOKEN_SIGN = re.compile(f"[{_ODD}]")
_TRIPLES_OF = tuple(3 * chr(c) for c in range(ord("a"), ord("z") + 1))
_RUN = re.compile(r"([a-z])\1+")
_ADDRESS = re.compile(r"@[\w-]+\.\w|://|^www\.|^/\w")
_QUANTITY = re.compile(r"[$\u20ac]?\d[\d.,:/-]*[a-z]{0,3}")
_LETTER = re.compile(r"[a-z]")
_MASK = re.compile(r"[*#@$%&!_\u2022-]+")
_ABBREVIATION = 4  # letters that may be an abbreviation's
_LONGEST = 30  # a longer token is no word
_MOST = 400  # tokens looked at


def known(word: str) -> bool:
    """Whether a lower-case word is one of the cues' or of everyday English, in any of its forms."""
    if word in _EVERYDAY or word in WORDS or word in _RUDE:
        return True
    short = _ENDINGS.sub("", word)
    return len(short) > 2 and short != word and (short in _EVERYDAY or short in WORDS or short + "e" in _EVERYDAY)


def spellings(text: str) -> list[Spelling]:
    """The disguised words of a lower-case text, in order, not overlapping."""
    found: list[Spelling] = []
    if _SPACED_SIGN.search(text):
        found += _spaced(text)
    if _SPLIT_SIGN.search(text):
        found += _splits(text)
    if _TOKEN_SIGN.search(text):
        found += _tokens(text)
    found += _stretches(text)
    if not found:
        return found
    out: list[Spelling] = []
    for s in sorted(found, key=lambda s: (s.start, -s.end)):
        if not out or s.start >= out[-1].end:
            out.append(s)
    return out


def _spaced(text: str) -> Iterator[Spelling]:
    for m in _SPACED.finditer(text):
        run = m.group()
        if "  " in run:
            words = [(w.start(), w.end(), w.group().replace(" ", "")) for w in _WORDS_APART.finditer(run)]
        else:
            words = _parted(run)
        plain = [(a, b, _read(w) or w) for a, b, w in words]
        # Options "a b c d", sums and "I B A N" are no words.
        least, letters = (2, 6) if "  " in run else (3, 5)
        if sum(len(w) for _, _, w in plain if len(w) >= least and known(w)) < letters:
            continue
        for a, b, w in plain:
            if b - a > 1:
                # One word alone may be a heading.
                yield Spelling(m.start() + a, m.start() + b, w, "spaced" if len(plain) > 1 else "apart")


_WORDS_APART = re.compile(r"\S(?: \S)*")


def _parted(run: str) -> list[tuple[int, int, str]]:
    """Letters that all stand one blank apart, as the fewest known words; [] when there is no such reading."""
    letters = run.replace(" ", "")[:120]
    best: list[tuple[float, int]] = [(0.0, 0)]
    for end in range(1, len(letters) + 1):
        ways = [
            (best[start][0] + (1.0 if end - start > 1 else 1.6), start)
            for start in range(max(0, end - 14), end)
            if best[start][0] < 1e6 and known(_read(letters[start:end]) or letters[start:end])
        ]
        best.append(min(ways, default=(1e9, end - 1)))
    if best[-1][0] >= 1e6:
        return []
    out, end = [], len(letters)
    while end:
        start = best[end][1]
        out.append((2 * start, 2 * end - 1, letters[start:end]))
        end = start
    return out[::-1]


def _splits(text: str) -> Iterator[Spelling]:
    for m in _SPLIT.finditer(text):
        word = re.sub(_BETWEEN, "", m.group())
        word = _read(word) or word
        if len(word) > 2 and not word.isdigit() and known(word):
            # "R.S.V.P." is no disguise: a short one needs company.
            yield Spelling(
                m.start(), m.end(), word, "split" if len(word) > _ABBREVIATION or word in _RUDE else "letters"
            )


def _tokens(text: str) -> Iterator[Spelling]:
    unsure: list[Spelling] = []
    found = 0
    for n, m in enumerate(_TOKEN.finditer(text)):
        if n >= _MOST:
            break
        token = m.group()
        if len(token) > _LONGEST or not _LETTER.search(token):
            continue
        kept = token.lstrip("(\"'[").rstrip(".,;:!?)\"']")
        word, kind = _token(kept)
        if word:
            start = m.start() + token.index(kept)
            spelling = Spelling(start, start + len(kept), word, kind)
            if kind == "unsure":
                unsure.append(spelling)
            else:
                found += 1
                yield spelling
    if found > 1 or (found and len(unsure) > 1):  # "t0" may be anything, but not beside "y0u" and "h4ve"
        yield from (Spelling(s.start, s.end, s.word, "letters") for s in unsure)


@lru_cache(maxsize=4_000)
def _token(token: str) -> tuple[str, str]:
    """(word, kind) of one token; ("", "") when it is just what it is."""
    if not token or token.isalpha() or _ADDRESS.search(token) or known(token):
        return "", ""
    masked = _unmasked(token)
    if masked:
        return masked, "masked"
    word = _read(token)
    if not word:
        parts = re.split(r"[*~^|_#\u2022\u00b7]", token.strip("*_~^|#"))
        joined = "".join(parts)
        if len(parts) > 1 and len(joined) > 3 and known(joined) and not all(map(known, parts)):
            return joined, "split"
        return "", ""
    if len(token) < 3 or _QUANTITY.fullmatch(token):
        return word, "unsure"
    return word, "letters"


def _read(token: str) -> str:
    """The known word that these signs stand for, "" when there is none."""
    written = token
    for drawn, letter in _DRAWN:
        token = token.replace(drawn, letter)
    choices = [_LEET.get(c, c) for c in token]
    if sum(len(c) > 1 for c in choices) > 3 or not any(c.isalpha() for c in token):
        return ""
    for letters in product(*choices):
        word = "".join(letters)
        if word == written and not _TRIPLE.search(word):
            return ""
        for made in (word, _RUN.sub(r"\1", word), _RUN.sub(r"\1\1", word)) if _TRIPLE.search(word) else (word,):
            if known(made):
                return made
    return ""


def _unmasked(token: str) -> str:
    """The rude word behind "f**k" or "s***", "" when the signs hide no such word."""
    masks = _MASK.findall(token)
    letters = len(_LETTER.findall(token))
    if not masks or not token[0].isalpha() or sum(map(len, masks)) + letters != len(token):
        return ""
    hidden = sum(map(len, masks))
    if (letters == 1 and (hidden < 3 or set("".join(masks)) != {"*"})) or masks == ["-"] or masks == ["_"]:
        return ""
    exact = re.compile("".join("[a-z]" if not c.isalpha() else c for c in token))
    loose = re.compile(_MASK.sub("[a-z]{1,3}", token))
    for shape in (exact, loose) if letters > 1 else (exact,):
        for word in _RUDE_IN_ORDER:
            if shape.fullmatch(word):
                return word
    return ""


# The likeliest first: a mask may fit several.
_RUDE_IN_ORDER = ("fuck", "shit", "damn", "bitch", "asshole", "fucking", "crap", *sorted(_RUDE))


def _stretches(text: str) -> Iterator[Spelling]:
    for run in _TRIPLES_OF:
        if run in text:
            break
    else:
        return
    for n, m in enumerate(_STRETCHED.finditer(text)):
        if n >= _MOST:
            break
        word = _stretched(m.group()) if len(m.group()) <= 2 * _LONGEST else ""
        if word:
            yield Spelling(m.start(), m.end(), word, "stretched")


@lru_cache(maxsize=2_000)
def _stretched(word: str) -> str:
    once, twice = _RUN.sub(r"\1", word), _RUN.sub(r"\1\1", word)
    long_only = _TRIPLES.sub(r"\1", word)  # "prooobably" and "stillll" keep their other doubles
    return next((w for w in (long_only, _TRIPLES.sub(r"\1\1", word), once, twice) if known(w)), "")


_TRIPLES = re.compile(r"([a-z])\1{2,}")
