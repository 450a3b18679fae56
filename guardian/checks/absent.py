"""Pure: the reader spoken of as somebody who is not there: "she" with nobody it could mean, their name with a verb."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guardian.checks.check import Reading
from guardian.checks.easywords import EASY, words
from guardian.checks.insight import seen
from guardian.checks.naming import known, same
from guardian.message.expressions import compiled
from guardian.message.text import Span

_PRONOUN = compiled(
    r"(?<![\w'-])(?P<he>he|him|his)(?:'s|'ll|'d)?(?![\w'-])|(?<![\w'-])(?:she|hers?)(?:'s|'ll|'d)?(?![\w'-])"
)
# Whom "he" or "she" may mean, said before in the letter or by the customer.
_HIM = (
    r"he|him|his|man|boy|guy|lad|bloke|chap|sons?|grandsons?|father|dad|grand(?:father|dad|pa)|husband|brother|"
    r"uncle|nephew|boyfriend|gentleman|groom|waiter|landlord|king|bull|stallion|\w+(?<!wo)man|mr|sir|monsieur|herr"
)
_HER = (
    r"she|her|hers|woman|girl|lady|daughters?|mother|mum|mom|mam|gran|grand(?:mother|ma|daughter)|granny|nan|wife|"
    r"sister|aunt|niece|girlfriend|bride|waitress|landlady|queen|mare|cow|bitch|hen|midwife|\w+woman|mrs|ms|miss|"
    r"madame|frau|boat|ship"
)
_ANYBODY = (
    r"who|whoever|somebody|someone|anybody|anyone|nobody|everybody|person|kid|child|children|baby|toddler|twins?|"
    r"cousin|partner|spouse|friend|fianc\w+|parents?|grandparents?|neighbou?r|colleague|boss|dog|cat|puppy|pup|"
    r"kitten|horse|pony|foal|calf|"
    r"parrot|bird|rabbit|hamster|tortoise|pet|animal|nurse|vet|cook|chef|guide|judge|clerk|guest|tenant|patient|"
    r"client|customer|"
    r"students?|pupil|agent|artist|author|couple|candidate|owner|resident|carer|surgeon|cleaner|coach|host|teen\w*|"
    r"doctor|dr|"
    r"driver|teacher|tutor|engineer|plumber|fitter|seller|buyer|builder|lawyer|manager|worker|officer|courier|trainer|"
    r"instructor|employee|employer|assistant|accountant|consultant|conductor|painter|mechanic|gardener|baker|butcher|"
    r"technician|receptionist|caretaker|operator|\w{4,}(?:ist|ian|eer)|singer|player|minister|president|director|"
    r"inspector|"
    r"member|staff|speaker|writer|photographer|hairdresser|barber|babysitter|passenger|intern|trainee|apprentice|"
    r"successor|predecessor|supervisor|adviser|advisor|porter|janitor|professor|lodger|flatmate|roommate|housemate"
)
_MALE = compiled(rf"\b(?:{_HIM}|{_ANYBODY})s?\b")
_FEMALE = compiled(rf"\b(?:{_HER}|{_ANYBODY})s?\b")
_WITH_VERB = (
    r"(?:'s|’s)? (?:is|was|has|had|wants?|will|would|can|does|did|says?|said|told|asked|needs?|comes|came|"
    r"and (?:I|we))\b"
)
_VERB = (
    r"(?:is|was|has|had|wants?|will|would|keeps?|kept|called|wrote|says?|said|can't|cannot|doesn't|didn't|needs?|"
    r"seems?|sounds?|sounded|asked|asks|cried|complain(?:s|ed)|isn't|wasn't|should|gets?|got|thinks?|"
    r"claims?|claimed|threatened|never|always|only|just|still|paid|pays|lives|knows?|likes?|hates?|refused|insists?|"
    r"won't|must|does|did|may|might|can|could)"
)
_AFTER_NAME = re.compile(rf"(?:'s)? {_VERB}\b")
# What colleagues say of a customer, and nobody of a driver.
_OFFICE = re.compile(
    r"\b(?:tell|told|admit|pays?|paid|refund\w*|lawyers?|sues?|swallows?|notices?|complain\w*|reviews?|small print|"
    r"suspect|cheat\w*|rings? again|calls? again|writes? again|discount|vouchers?|point|lying|lies|liar|annoy\w*|rude|"
    r"difficult|churn\w*|cancels?|resell\w*|threat\w*|drop it|give up|gives up|goes away|furious|upset|angry|insists?|"
    r"compensation|goodwill|credit|chargeback|escalat\w*|stall\w*|ignore|believes?|buys? it|knows?|find out|finds out|"
    r"asks? (?:again|about)|insist\w*|mention\w*|charge|bill|sell|sweet|happy|nervous|picky|fussy|chatty|folds?|cry|"
    r"cried|"
    r"loaded|tight|stingy|followers|claimed|careful|watch|cheap\w*|expensive|push\w*|nothing|upsell|regular|worst|best"
    r"|waiting list|blacklist|double|full (?:fee|price|rate)|quote|essay|we laughed|easy on|one who|again|lot|"
    r"off the hook|lol|vip)\b|\b\d+ off\b"
)
_YOU = re.compile(r"\b(?:you|your|yours)\b")
_CAPITAL = re.compile(r"(?<=[a-z,;] )[A-ZÀ-ÞŠŽČŁ][\w’'-]+|\b(?:Mr|Mrs|Ms|Dr|Miss|Herr|Frau)\b")
_ACTS = compiled(rf"(?<=[a-z,;] )([A-ZÀ-ÞŠŽČŁ][\w-]{{2,}}){_WITH_VERB}|\b(?:[Mm]y|[Oo]ur) \w+ ([A-Z]\w+)")
_NO_NAME = words(
    "I I'm I'll I've I'd January February March April May June July August September October November December "
    "Monday Tuesday Wednesday Thursday "
    "Friday Saturday Sunday Christmas Easter English German French Spanish PDF OK"
)


def absent(reading: Reading) -> Iterator[Span]:
    """Where a letter to a customer whose words are known speaks of them as of somebody else."""
    look, content = seen(reading), reading.body.content
    if not look.customer.known:
        return
    begin = look.greeting.end
    end = look.signoff.start if look.signoff.end > look.signoff.start else len(content)
    zones = reading.letter.zones
    signed = f"{zones.signoff} {zones.signature} {' '.join(content[-120:].splitlines()[1:])}"
    names, body = known(reading).words, look.body
    for name in names:
        if len(name) > 2 and name in content and name not in _NO_NAME and name.lower() not in signed.lower():
            for m in re.finditer(rf"(?<![\w,'’-])(?<!, ){re.escape(name)}(?![\w-])", content[begin:end]):
                at = begin + m.start()
                if _AFTER_NAME.match(content, begin + m.end()):
                    yield Span(at, begin + m.end())
    told: set[bool] = set()
    for m in _PRONOUN.finditer(body.plain):
        span = body.back(m.start(), m.end())
        lo, hi = body.sentence(m.start(), m.end())
        sentence = body.plain[lo:hi]
        male = m["he"] is not None
        if not begin <= span.start < end or male in told:
            continue
        if not _OFFICE.search(sentence) or _YOU.search(sentence):
            told.add(male)  # of somebody who has their place in this letter
        elif not named(reading, m.start(), male=male):
            first = body.back(lo, hi)
            yield _trimmed(content, first) if first.end - first.start <= _MOST else span
            return


_MOST = 160


def _trimmed(content: str, span: Span) -> Span:
    """A sentence without the blanks before it."""
    words = content[span.start : span.end]
    return Span(span.end - len(words.lstrip()), span.start + len(words.rstrip()))


def named(reading: Reading, at: int, *, male: bool) -> bool:
    """Whether "he" or "she" at a place of the folded body may mean somebody told of before, by the customer or here."""
    look, kin = seen(reading), _MALE if male else _FEMALE
    if kin.search(look.theirs.plain) or kin.search(reading.letter.subject.lower()):
        return True
    names = known(reading).words
    if any(n not in names for n in _acting(reading.customer.content[:20_000])):
        return True
    body = look.body
    lo = body.sentence(at, at)[0]
    before = body.plain[body.forth(look.greeting.end) : at]
    near = body.back(body.sentence(max(0, lo - 2), max(0, lo - 2))[0], at)
    said = reading.body.content[max(near.start, look.greeting.end) : near.end]
    return (
        any(m[0] not in _PRONOUNS for m in kin.finditer(before))
        or any(m[1].lower() not in EASY and m[1] not in names for m in _SUBJECT.finditer(said))
        or _AT_WORK.search(said) is not None
        or any(n not in names for n in _named(said) if not _called(said, n))
    )


_SUBJECT = compiled(rf"(?:^|[.!?:\n] ?)([A-ZÀ-ÞŠŽČŁ][\w-]{{2,}})(?:{_WITH_VERB}|(?: and \w+)?,? (?:who|whose)\b)")
_AT_WORK = compiled(
    r"\b(?:[Tt]he|[Aa]n?|[Oo]ur|[Mm]y|[Yy]our) (?:[a-z]+ )?(?!order|number|letter|offer|water|paper|computer|printer|"
    r"router|"
    r"charger|boiler|folder|server|matter|other|winter|summer|dinner|corner|counter|floor|door|motor|error|colou?r|"
    r"register|"
    r"filter|folder|heater|cover|answer|voucher|meter|chapter|centre|center|quarter|silver|leather|weather|shower|"
    r"paper|"
    r"tower|power|newsletter|sticker|adapter|cooler|freezer|mower|drawer|locker|shutter|trailer|scanner|speaker|timer|"
    r"toaster|mirror|sensor|elevator|calculator|radiator|generator|tractor|refrigerator|never|ever|under|over|after|"
    r"later|"
    r"better|bigger|smaller|longer|shorter|larger|cheaper|sooner|lower|higher|older|newer|former|"
    r"latter)[a-z]{3,}(?:er|or)s?\b"
)


_PRONOUNS = words("he him his she her hers")


def meant(reading: Reading, span: Span) -> bool:
    """Whether the "he" or "she" of these words is somebody told of before, and nothing in them is only said at a "
    "desk."""
    body = seen(reading).body
    at, end = body.forth(span.start), body.forth(span.end)
    m = _PRONOUN.search(body.plain, at, end)
    if m is None or _DESK.search(body.plain, *body.sentence(at, end)):
        return False
    return named(reading, m.start(), male=m["he"] is not None)


_DESK = compiled(
    r"\b(?:mention|moan\w*|fob\w*|stall\w*|churn|vip|legal|sues?|compensation|goodwill|lawyers?|freebie|margin|on "
    r"file|list|"
    r"discount|vouchers?|refund\w*|swallow\w*|threat\w*|cheat\w*|lying|liar|lies|rude|difficult|nasty|furious|annoy\w*|"
    r"escalat\w*|ticket|internal|team|upsell|charge|blacklist\w*|complainer|pain|nightmare|in writing|admit\w*|"
    r"reviews?|ignore|push\w*|mistake|leak|breach|fault|recall|if (?:he|she|they))\b"
)


def _acting(text: str) -> list[str]:
    """Names that do something in the customer's words."""
    return [n for m in _ACTS.finditer(text) if (n := m[1] or m[2]) not in _NO_NAME]


def _called(said: str, name: str) -> bool:
    """Whether the name is only spoken to: “Jo, if she asks …”."""
    return (
        re.search(
            rf"(?:^|[.!?(@,\n] ?)(?:(?:Hi|Hey|Hello|Dear|[Nn]ote (?:for|to)) )?{re.escape(name)}[,:]|"
            rf"@{re.escape(name)}",
            said,
        )
        is not None
    )


def _named(text: str) -> list[str]:
    return [m[0] for m in _CAPITAL.finditer(text) if m[0] not in _NO_NAME]


# Somebody asked or told in the middle of a letter, by a first name that is not the reader's.
_ASKED = compiled(
    r"(?:(?<=[.!?] )|(?<=\n)|(?<=\())(?:(?:Hi|Hey|Hello) )?(?P<name>[A-Z][a-z\u00e0-\u00ff]{2,}),? (?:can you|could "
    r"you|would you (?:take|check|mind)|is (?:that|this|it) (?:right|ok|okay|correct|true|still)|pls|plz|please "
    r"(?:check|take|confirm|don't|do not|handle|call (?:him|her|them))|do we|did we|should (?:we|I)|are we|have we|"
    r"shall we|what (?:else )?(?:can|should|do) (?:we|I)|take this|(?:show|give|tell|send|call|ring|take|offer|let|put|"
    r"get|make|write|ask|keep|refund|book|move|check|stall) (?:him|her|them)|you ok with|ok with you|your call|"
    r"thoughts|any idea|fyi|FYI)\b"
)
_OF_THEM = re.compile(
    r"\b(?:he|she|him|her|them|they|this one|the ticket|we say|we tell|we do|we refund|we offer|"
    r"here)\b"
)
_REACH = 160


def asked_aside(reading: Reading) -> Iterator[Span]:
    """Where a colleague is asked by name, and the reader is whom they are asked about."""
    look, content = seen(reading), reading.body.content
    readers = None
    for m in _ASKED.finditer(content, look.greeting.end):
        name = m["name"]
        if name.lower() in EASY or name.endswith("ly") or name in _NO_NAME:
            continue
        readers = readers if readers is not None else known(reading).words
        if not readers or any(same(name, r) for r in readers):
            continue
        end = min(len(content), m.end() + _REACH)
        if _OF_THEM.search(content, m.end(), end):
            stop = content.find("?", m.end(), end)
            yield Span(m.start("name"), stop + 1 if stop >= 0 else m.end())


_SPOKEN = compiled(
    r"\((?P<aside>[A-Z][a-z\u00e0-\u00ff]{2,}), (?:please |pls )?(?:cut|delete|drop|lose|strike|skip|scrap|kill|"
    r"check|see|"
    r"look|don't|do not|not|no|take (?:this|that|it) out|leave (?:this|that|it) out|keep|fix|reword|your|tell|is|was|"
    r"are)\b"
    r"[^()\n]{0,80}\)?|, (?P<told>[A-Z][a-z\u00e0-\u00ff]{2,}), (?:he|she|they|this one|this lady|this "
    r"guy)\b[^.!?\n]{3,80}"
    r"|(?m:^)(?P<typed>[a-z]{3,12}),? (?:can|could|pls|plz|please|would|will) (?:u|you|pls|please|check|look|send|ok|"
    r"do|not|"
    r"call|have|take|sort)\b[^.!?\n]{5,100}"
)
_TYPED = compiled(
    r"(?<![\w'’-])(?:u|ur|pls|plz|thx|tks|dont|cant|wont|didnt|doesnt|isnt|wasnt|hasnt|im|ive|shes|hes|theyre|w/|w/o|"
    r"b4|"
    r"btw|fyi|imo|tbh|lol|cust|cx|tmrw|tmr|bc|cuz|abt|dunno|gonna|wanna|prob|def|appt|acct|mgr|custs|ppl|"
    r"smth)(?![\w'’-])"
)
_FEW = 2  # such words in one line, where no other line has any


def other_hand(reading: Reading) -> Iterator[Span]:
    """A colleague spoken to by name, and a line that was typed in another manner than the rest of the letter."""
    look, content = seen(reading), reading.body.content
    readers: tuple[str, ...] | None = None
    for m in _SPOKEN.finditer(content, look.greeting.end):
        name = m["aside"] or m["told"] or m["typed"]
        if name.lower() in EASY or name.endswith("ly") or name in _NO_NAME:
            continue
        readers = readers if readers is not None else known(reading).words
        if not readers or any(same(name, r) for r in readers):
            continue
        if m["told"] and named(reading, look.body.forth(m.end("told") + 3), male=" he " in m[0]):
            continue
        yield Span(m.start(m.lastgroup or 0), m.end())
    lines = list(_LINE.finditer(content, look.greeting.end)) if look.greeting.end > look.greeting.start else []
    odd = [m for m in lines if _TYPED.search(m[0])]
    if len(odd) == 1 and len(lines) > 1 and len(_TYPED.findall(odd[0][0])) >= _FEW:
        yield Span(*odd[0].span())


_LINE = re.compile(r"[^\s\n][^\n]{15,300}")
