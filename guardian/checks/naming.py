"""Pure: the names of a letter: whom its greeting names, and who its reader is by every spelling that is known."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from itertools import pairwise

from guardian.checks.check import Reading
from guardian.checks.easywords import words
from guardian.checks.insight import once, seen
from guardian.message.closing import greeting_of
from guardian.message.expressions import compiled
from guardian.message.text import Span

_GREETING_WORDS = words(
    "dear hi hello hey hiya howdy good morning afternoon evening day greetings hallo guten tag abend sehr geehrte "
    "geehrter liebe lieber moin servus grüezi bonjour bonsoir salut cher chère chers chères hola buenos buenas días "
    "dias tardes noches estimado estimada estimados querido querida ciao gentile buongiorno beste geachte olá prezado "
    "prezada hei hej ahoj hoi moi terve tere merhaba namaste salaam shalom privet zdravo salve respected kia ora "
    "goddag goedemorgen cześć czesc dzień dobry witaj witam szia kedves hyvä hyvää päivää dobrý den labas salam "
    "selam bună "
    "ziua droga drogi szanowna szanowny milá milý draga dragi once again my morgen dearest caro cara"
)
MALE = words("mr mister sir herr herrn monsieur m señor senor sr signor signore meneer sri")
FEMALE = words("mrs ms miss mx madam ma'am frau madame mme mlle señora senora sra signora signorina mevrouw") - {"mx"}
TITLES = MALE | FEMALE | words("mx dr prof professor doctor rev father sister captain ing dipl mag phd md jr")
# Greets a group, which needs no name, or a role, which is none.
GROUP = words(
    "all everyone everybody both team colleagues folks friends guys ladies gentlemen parents family families "
    "neighbours neighbors together"
)
_ROLE = words(
    "customer client guest member user policyholder resident subscriber patient tenant student passenger traveller "
    "traveler buyer shopper reader player homeowner cardholder account holder applicant partner friend there valued "
    "esteemed loyal sir madam or to whom it may concern neighbour neighbor parent citizen taxpayer owner visitor "
    "cardmember donor pupil driver landlord candidate supporter gamer merchant seller customers clients support "
    "again from and & the of you your our u"
)
_COMPANY = words(
    "gmbh ag kg ltd limited inc llc plc corp corporation co company sa sarl srl spa bv nv oy ab as aps kft team "
    "support service services info office sales accounts accounting billing purchasing einkauf orders helpdesk "
    "admin reception contact hello mail bureau department dept school university hotel clinic bakery shop store "
    "group society association club foundation council ministry restaurant cafe studio bank"
)
_PARTICLES = words("van von de der den del della di da dos das du la le el al bin ibn y e zu ter ten st")

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_NICKNAMES = """
robert bob rob bobby robbie bert|william bill will billy willy liam|richard rick dick rich ricky|james jim jimmy jamie
john jack johnny jon|joseph joe joey|michael mike mick mikey micha|thomas tom tommy|charles charlie chuck chas
edward ed eddie ted ned|david dave davey|daniel dan danny|matthew matt|anthony tony ant|andrew andy drew
christopher chris kit|nicholas nick nicky nico|stephen steve|steven steve|peter pete|patrick pat paddy|kenneth ken
ronald ron|donald don|gerald gerry jerry|gerard gerry|lawrence larry laurie|henry harry hank|frederick fred freddie
samuel sam sammy|benjamin ben benny benji|joshua josh|jonathan jon jonny|nathaniel nathan nate|gregory greg|jeffrey jeff
alexander alex sasha sandy al xander lex|alexandra alex sasha sandra alexa|alexandre alex|alejandro alex|philip phil
timothy tim|raymond ray|walter walt|arthur art|albert al bert|leonard len leo|vincent vince|zachary zach zac
elizabeth liz beth betty lisa eliza lizzie libby ella|margaret maggie meg peggy marge greta rita|katherine kate kathy
katie kat kit|catherine kate cathy cat katie|kathleen kathy kath|patricia pat patty trish tricia|jennifer jen jenny
jessica jess jessie|rebecca becky becca|susan sue susie|deborah deb debbie|barbara barb barbie babs|dorothy dot dottie
samantha sam|victoria vicky vicki tori|christina chris tina chrissy|christine chris tina chrissy|nicole nicky nic
stephanie steph|theresa terry tess|abigail abby|isabella bella izzy|gabriella gabby ella|natalie nat|natalia natasha
amanda mandy|pamela pam|judith judy|jacqueline jackie|josephine jo josie|joanna jo|caroline carrie caro|angela angie
veronica ronnie|valerie val|michelle shelly|melissa mel|melanie mel|eleanor ellie nell|francesca fran|frances fran
francis frank|franklin frank|francisco paco pancho|jose pepe|josef sepp jupp|johannes hans jo johan|hans-peter hape
friedrich fritz|maximilian max|maxim max|sebastian seb basti|ignacio nacho|manuel manu manolo|dolores lola|rosario charo
giuseppe beppe pino|luigi gigi|giovanni gianni vanni|salvatore toto turi|dmitri dima mitya|dmitry dima|mikhail misha
ivan vanya|nikolai kolya|vladimir vova|sergei seryozha|ekaterina katya|maria masha marie mia|anastasia nastya|olga olya
yekaterina katya|tatiana tanya|svetlana sveta|aleksandr sasha|aleksandra sasha ola|malgorzata gosia|katarzyna kasia
joanna asia|agnieszka aga|krzysztof krzys|tomasz tomek|piotr piotrek|wilhelmina mina willa minnie|ferdinand ferdi
antonio toni tonio|antonia toni|guadalupe lupe|eduardo edu|ludwig lutz|ulrich uli|ulrike uli rike|wolfgang wolf
bernadette bernie|bernard bernie|theodore ted theo|theodora dora theo|cornelia conny nele|gabriele gabi
brigitte gitte|dieter didi
""".replace("\n", "|")
_PAIRS = frozenset(
    frozenset((group.split()[0], other))
    for group in _NICKNAMES.split("|")
    if group.split()
    for other in group.split()[1:]
)
_FOLDS = {"ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ı": "i", "þ": "th", "ð": "d"}
_UMLAUTS = {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "ß": "ss", "æ": "ae"}


def tokens(name: str) -> tuple[str, ...]:
    """The words of a name that name somebody: no titles, particles or company words."""
    return tuple(
        part
        for w in _WORD.findall(name)
        if (low := w.lower().replace("’", "'")) not in TITLES | _PARTICLES | _COMPANY | {"and", "und", "et", "c", "o"}
        for part in ((w,) if "'" in low else (w, *w.split("-")) if "-" in w else (w,))
    )


def spellings(word: str) -> frozenset[str]:
    """A name without its accents, in both ways that mail systems write an umlaut."""
    low = unicodedata.normalize("NFC", word.lower().replace("’", "").replace("'", ""))
    bare = "".join(_FOLDS.get(c, c) for c in low)
    bare = "".join(c for c in unicodedata.normalize("NFKD", bare) if not unicodedata.combining(c))
    return frozenset((bare, "".join(c for c in unicodedata.normalize("NFKD", low.translate(_TABLE)) if c.isalpha())))


_TABLE = str.maketrans(_UMLAUTS)


def same(a: str, b: str) -> bool:
    """Whether two words are one name: spelled alike but for accents, an initial, a nickname, another script."""
    one, two = spellings(a), spellings(b)
    if one & two:
        return True
    if min(len(a), len(b)) == 1:
        return any(x[:1] == y[:1] for x in one for y in two)
    if not any(x and x.isascii() for x in one) or not any(x and x.isascii() for x in two):
        return True  # of another script: not ours to judge
    return any(frozenset((x, y)) in _PAIRS or _short_for(x, y) or _short_for(y, x) for x in one for y in two)


def _short_for(short: str, name: str) -> bool:
    """Whether a short name is made of a long one's letters, as Thea of Theodora."""
    if len(short) > _SHORT_NAME or len(name) - len(short) < _LEFT_OUT or short[:2] != name[:2] or len(short) < 3:
        return False
    letters = iter(name)
    return all(c in letters for c in short)


_SHORT_NAME, _LEFT_OUT = 5, 3  # letters of a short name at most, and how many it leaves out at least


@dataclass(frozen=True, slots=True)
class Greeted:
    """The greeting's names with their places in the body, its title, and whether it greets a group."""

    names: tuple[tuple[str, Span], ...]
    title: str
    title_at: Span
    group: bool


def greeting(reading: Reading) -> Span:
    """Where the greeting stands in the body; an empty span when there is none."""
    span = seen(reading).greeting
    if span.end > span.start:
        return span
    content = reading.body.content
    line = content.lstrip().partition("\n")[0]
    start = len(content) - len(content.lstrip())
    return Span(start, start + len(greeting_of(line)))


def greeted(reading: Reading) -> Greeted | None:
    """Whom the greeting names; None when the letter has no greeting."""
    span = greeting(reading)
    if span.end <= span.start:
        return None
    line = reading.body.content[span.start : span.end]
    names: list[tuple[str, Span]] = []
    title, title_at, group = "", Span(0, 0), False
    for m in _WORD.finditer(line):
        low = m.group().lower().replace("’", "'")
        at = Span(span.start + m.start(), span.start + m.end())
        if low in GROUP:
            group = True
        elif low in TITLES:
            if low in MALE | FEMALE and low not in ("sir", "madam", "ma'am", "m"):
                group = group or bool(title and (low in MALE) != (title in MALE))  # "Mr and Mrs"
                title, title_at = low, at
        elif low not in _GREETING_WORDS | _ROLE | _PARTICLES | _COMPANY:
            names.append((m.group(), at))
    return Greeted(tuple(names), title, title_at, group)


_LEAD = r"(?:[Mm]y name is|[Mm]y name's|[Tt]his is|I am|I'm|[Ii]t's|[Nn]ame:|[Ss]igned,?|[Ii]ch hei(?:ß|ss)e)"
_NAME = (
    r"(?:[A-ZÀ-ÞŠŽČŁ][\w'’.-]*)(?: (?:(?:van|von|de|der|den|del|di|da|la|le|bin|ben|al) "
    r"){0,2}[A-ZÀ-ÞŠŽČŁ][\w'’.-]*){0,3}"
)
_INTRODUCED = compiled(rf"\b{_LEAD} (?P<name>{_NAME})|(?P<here>{_NAME}) (?:here|speaking)\b")
_CLOSED = compiled(
    r"\b(?:[Rr]egards|[Tt]hanks?|[Tt]hank you|[Tt]hx|[Cc]heers|[Bb]est|[Ww]ishes|[Ss]incerely|[Yy]ours|"
    r"[Gg]reetings|[Gg]razie|"
    rf"[Mm]erci|[Dd]anke|[Gg]rüße|[Gg]ruß|[Ss]aludos|[Ll]ove|[Xx]x|[Cc]iao)[ ,.!\n–-]+(?P<name>{_NAME})"
)
_LAST = re.compile(
    rf"(?:^|[.!?,;:)\n–&-]|\b(?:and|und|et|y|og|och) )\s*(?:- ?|– ?|— ?)?(?P<name>(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? "
    rf")?{_NAME})[^\w\n]{{0,3}}(?:\((?P<title>[^()\n]{{1,20}})\))?\s*$"
)
_TAIL = re.compile(rf"(?P<name>{_NAME})(?:,[^.!?\n]{{0,60}}| \([^()\n]{{0,60}}\))\s*$")
# In the letter itself: spoken to ("thank you for waiting, Ines."), or named as the holder of something.
_SPOKEN_TO = re.compile(
    rf"\b(?:[Tt]hanks?|[Ss]orry|[Aa]pologi[sz]e|[Cc]ongratulations|right)\b[^,.!?\n]{{0,60}}, "
    rf"(?P<name>{_NAME})[.!?] (?=\w)"
)
_HOLDER = re.compile(
    r"\b(?:(?:in|under) (?:the|your) name(?: of)?|your name|holder|registered (?:to|for)|insured person|"
    r"booked for)[,:]? "
    rf"?\(?(?P<name>{_NAME})"
)
_NO_NAME = words(
    "i the a it thanks thank please ok yes no help regards hi hello why when how what where is can do my we you they "
    "he she this that not and but or best cheers sorry so still monday tuesday wednesday thursday friday saturday "
    "sunday january february march april may june july august september october november december sent iphone "
    "grazie merci danke kind warm yours very many"
)


def introduced(words: str) -> tuple[str, ...]:
    """How the customer writes their own name, from their signature and from "my name is …"."""
    words = words.strip()[-4_000:]
    found = [m.group("name") or m.group("here") for m in _INTRODUCED.finditer(words)]
    found += [m.group("name") for m in _CLOSED.finditer(words)]
    for last in (_LAST.search(words[-120:]), _TAIL.search(words[-140:])):
        if last is not None:
            found.append(last.group("name"))
    lines = [line.strip(" -–—,.") for line in words.splitlines() if line.strip()]
    found += [line for line in lines[-4:] if len(lines) > 1 and re.fullmatch(_NAME, line)]
    return tuple(dict.fromkeys(n.rstrip(".-") for n in found if n and n.split()[0].lower().strip(".") not in _NO_NAME))


def stated(words: str) -> tuple[str, ...]:
    """The reader's name as the letter itself states it outside its greeting."""
    words = words[:8_000]
    return tuple(m.group("name").rstrip(".-") for p in (_SPOKEN_TO, _HOLDER) for m in p.finditer(words))


def person(name: str) -> bool:
    """Whether it is a person's name rather than a company, a role or an address."""
    words = _WORD.findall(name)
    return (
        bool(tokens(name))
        and "@" not in name
        and not any(c.isdigit() for c in name)
        and len(words) <= 6
        and not any(w.lower() in _COMPANY for w in words)
    )


QUOTED = re.compile(r"[\"“„«][^\"“”»\n]{1,200}[\"”“»]")


@dataclass(frozen=True, slots=True)
class Known:
    """The reader's names: `people` as written, `words` every part that may be met in a greeting."""

    people: tuple[str, ...]
    words: tuple[str, ...]
    title: str  # "mr", "mrs" or "" as the reader writes it


@once
def known(reading: Reading) -> Known:
    """Every name that the reader is known by."""
    letter = reading.letter
    given = [letter.to_name, *(a.name for a in letter.to)]
    told = reading.customer.content[:20_000]
    bare = QUOTED.sub(" ", told)
    own = [*introduced(told), *seen(reading).customer.names]
    own = [n for n in own if n in bare]  # the words for a card are signed by whoever sends the flowers
    if not any(n and person(n) for n in [*given, *own]):
        own += stated(reading.body.content)
    people = [n for n in dict.fromkeys([*given, *own]) if n and person(n)]
    parts = [p for n in dict.fromkeys([*given, *own]) for p in (*tokens(n), *_company_words(n))]
    parts += [p for a in letter.to for p in _WORD.findall(a.address.partition("@")[0].replace("_", " ")) if len(p) > 1]
    return Known(tuple(people), tuple(dict.fromkeys(parts)), _title([*given, *own], reading.customer.content))


def _company_words(name: str) -> list[str]:
    return [] if person(name) else _WORD.findall(name)


def _title(names: list[str], words: str) -> str:
    """The reader's own title, when they give one: before a name, or in brackets behind the signature."""
    said = [n.split()[0].lower().strip(".") for n in names if n.split()]
    tail = words.strip()[-160:]
    said += [m.lower() for m in re.findall(r"\((Mr|Mrs|Ms|Miss|Herr|Frau|M|Mme)\.?\)", tail)]
    said += [m.lower() for m in re.findall(r"(?:^|[\s(])(Mr|Mrs|Ms|Miss|Herr|Frau|Mme)\.? [A-ZÀ-Þ][\w'’-]+\W*$", tail)]
    he, she = any(s in MALE for s in said), any(s in FEMALE for s in said)
    return "mr" if he and not she else "mrs" if she and not he else ""


def misspelt(a: str, b: str) -> bool:
    """Whether two words are one or two letters apart (insertion, loss, exchange)."""
    a, b = a.lower(), b.lower()
    if abs(len(a) - len(b)) > 2 or max(len(a), len(b)) > 30:
        return False
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        above, row = row, [i]
        for j, (y, (corner, over)) in enumerate(zip(b, pairwise(above), strict=True)):
            row.append(min(over + 1, row[j] + 1, corner + (x != y)))
    return row[-1] <= 2
