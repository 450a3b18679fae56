"""Pure: the reader spoken of as somebody who is not there: "she" with nobody it could mean, their name with a verb."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guardian.checks.check import Reading
from guardian.checks.easywords import EASY, words
from guardian.checks.insight import seen
from guardian.checks.naming import known
from guardian.message.expressions import compiled
from guardian.message.text import Span

PRONOUN = compiled(
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
    r"|waiting list|blacklist|double|full (?:fee|price|rate)|quote|essay|we laughed|easy on|trouble|fuming|livid|"
    r"sounds? (?:like|"
    r"as)|in cash|deposit|one who|again|lot|"
    r"off the hook|lol|vip)\b|\b\d+ off\b"
)
_YOU = re.compile(r"\b(?:you|your|yours)\b")
_CAPITAL = re.compile(r"(?<=[a-z,;] )[A-ZÀ-ÞŠŽČŁ][\w’'-]+|\b(?:Mr|Mrs|Ms|Dr|Miss|Herr|Frau)\b")
_ACTS = compiled(rf"(?<=[a-z,;] )([A-ZÀ-ÞŠŽČŁ][\w-]{{2,}}){_WITH_VERB}|\b(?:[Mm]y|[Oo]ur) \w+ ([A-Z]\w+)")
NO_NAME = words(
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
        if len(name) > 2 and name in content and name not in NO_NAME and name.lower() not in signed.lower():
            for m in re.finditer(rf"(?<![\w,'’-])(?<!, ){re.escape(name)}(?![\w-])", content[begin:end]):
                at = begin + m.start()
                if _AFTER_NAME.match(content, begin + m.end()):
                    yield Span(at, begin + m.end())
    told: set[bool] = set()
    for m in PRONOUN.finditer(body.plain):
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
    theirs = _ACCOUNT.sub(" ", look.theirs.plain)
    if _HUMAN.search(look.body.plain, *look.body.sentence(at, at)):
        theirs = _ANIMAL.sub(" ", theirs)
    if kin.search(theirs) or kin.search(reading.letter.subject.lower()):
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


_ACCOUNT = compiled(
    r"\b(?:tenant|customer|client|patient|guest|member|student|user|owner|driver|partner|staff) (?:account|number|"
    r"portal|id|card|"
    r"contract|file|service|area|page|no)\b"
)
_ANIMAL = compiled(
    r"\b(?:dogs?|cats?|pupp(?:y|ies)|pups?|kittens?|horses?|pon(?:y|ies)|foals?|cal(?:f|ves)|parrots?|birds?|"
    r"rabbits?|hamsters?|"
    r"tortoises?|pets?|animals?|boats?|ships?)\b"
)
# What people do, and their animals do not.
_HUMAN = compiled(
    r"\b(?:haggl\w*|pays?|paid|complain\w*|insist\w*|mention\w*|threat\w*|lawyers?|review\w*|refund\w*|asks?|"
    r"notices?|writes?|rings?|calls?|"
    r"sues?|moans?|knows?|price|money|deposit|discount)\b"
)
_PRONOUNS = words("he him his she her hers")


def meant(reading: Reading, span: Span) -> bool:
    """Whether the "he" or "she" of these words is somebody told of before, and nothing in them is only said at a "
    "desk."""
    body = seen(reading).body
    at, end = body.forth(span.start), body.forth(span.end)
    m = PRONOUN.search(body.plain, at, end)
    if m is not None and _CHARGES.search(seen(reading).theirs.plain) is not None:
        return True
    if m is None or _DESK.search(body.plain, *body.sentence(at, end)):
        return False
    return named(reading, m.start(), male=m["he"] is not None)


# Whom customers have to deal with themselves, and ask advice about.
_CHARGES = compiled(
    r"\b(?:my|our|one of (?:my|our)) (?:\w+ )?(?:customers?|clients?|tenants?|guests?|patients?|pupils?|"
    r"students?|"
    r"employees?|staff|sellers?|buyers?|lodgers?|neighbou?rs?|landlord|landlady|boss|trainee|intern|supplier)\b(?! "
    r"(?:account|number|portal|id|card|contract|file|service|area|page|"
    r"no))"
)
_DESK = compiled(
    r"\b(?:comp|before (?:he|she|they)|mention|haggl\w*|let's hope|moan\w*|fob\w*|stall\w*|churn|vip|legal|sues?|"
    r"compensation|goodwill|lawyers?|"
    r"freebie|margin|on "
    r"file|list|"
    r"discount|vouchers?|refund\w*|swallow\w*|threat\w*|cheat\w*|lying|liar|lies|rude|difficult|nasty|furious|annoy\w*|"
    r"escalat\w*|ticket|internal|team|upsell|charge|blacklist\w*|complainer|pain|nightmare|in writing|admit\w*|"
    r"reviews?|ignore|push\w*|mistake|leak|breach|fault|recall|if (?:he|she|they))\b"
)


def _acting(text: str) -> list[str]:
    """Names that do something in the customer's words."""
    return [n for m in _ACTS.finditer(text) if (n := m[1] or m[2]) not in NO_NAME]


def _called(said: str, name: str) -> bool:
    """Whether the name is only spoken to: “Jo, if she asks …”."""
    return (
        re.search(
            rf"(?:^|[.!?(@,\n] ?)(?:(?:Hi|Hey|Hello|Dear|[Nn]ote (?:for|to)) )?{re.escape(name)}(?:[,:]| -)|"
            rf"@{re.escape(name)}",
            said,
        )
        is not None
    )


def _named(text: str) -> list[str]:
    return [m[0] for m in _CAPITAL.finditer(text) if m[0] not in NO_NAME]
