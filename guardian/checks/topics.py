"""Pure: what a text is about: its telling stems and the fields of life they belong to. For comparing both sides."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from guardian.checks.check import Reading
from guardian.checks.insight import once
from guardian.checks.sentences import telling
from guardian.message import language
from guardian.message.text import Text

MOST_WORDS = 1_500  # of a text that are looked at

# Each line is one field: words that people use for each other, or beside each other, when they talk of one matter.
_FIELDS = """
delivery: delivery deliver parcel package shipment ship shipping courier driver tracking carrier post dispatch
delivery: depot transit arrive doorstep neighbour
refund: refund money reimburse repay repayment compensation compensate credit chargeback back owed euros dollars
refund: pounds
invoice: invoice bill billing charge charged debit debited payment pay paid fee cost amount statement
invoice: subscription direct card method credit
price: price cost discount voucher coupon code offer cheaper rate tariff sale expensive euro dollar pound free
price: quote
account: account login log sign password username profile verify verification authenticator reset locked email
account: 2fa pin credentials
cancel: cancel cancellation end terminate termination stop close quit unsubscribe leave notice withdraw expire
cancel: renewal renew
return: return exchange swap send size wrong fit label unworn tags
repair: repair fix mend replace replacement spare part broken broke crack faulty defect warranty guarantee
repair: technician engineer
booking: booking book reservation reserve appointment slot date reschedule rebook table seat ticket
flight: flight fly plane airport boarding gate luggage baggage bag suitcase passport visa airline layover
flight: connection
train: train bus coach platform station tram ferry ride journey trip fare stop ticket
hotel: hotel room night stay guest check-in checkout bed breakfast reception suite key
internet: internet wifi wi-fi broadband router connection signal network line outage speed fibre modem coverage
internet: tower mbit megabit
phone: phone mobile call sim number handset iphone android roaming contract text sms device
computer: computer laptop mac pc windows macbook screen keyboard battery charger printer drive disk boot update
computer: driver usb cable
software: app software version update bug crash error install download feature setting menu click browser
software: release button
web: website site domain dns certificate ssl https padlock hosting server htaccess browser php ip redirect page
web: visitors renewal
mail: email mail inbox spam imap smtp mailbox message outlook gmail newsletter attachment
data: data privacy gdpr delete deletion export import anonymise backup restore file files database record
data: records personal copy table
users: user users team member members invite role permission access admin employee licence seat workspace
stock: stock available availability sold order ordered item product catalogue size colour restock warehouse
address: address move moving home house flat office street postcode location relocate
contract: contract agreement terms policy clause sign term conditions plan tariff
insurance: insurance insured cover coverage covered claim policy premium damage damaged theft stolen liability
health: doctor dr nurse patient pain pill pills medicine medication dose prescription surgery operation clinic
health: ward hospital symptom treatment test blood eat fasting leg knee stiff swollen
visit: visit visitor visiting hours come bring children child relatives ward
opening: open opening hours close closed till holiday weekend
food: food meal meals eat drink menu lunch breakfast vegan allergy allergic gluten nut nuts ingredient diet
food: kitchen cafeteria canteen restaurant sausage soup cake bread snack kiosk coffee
family: child children son daughter baby kid kids mother father grandmother grandfather wife husband girlfriend
family: boyfriend partner twins parents
pets: dog cat pet pets animal puppy vet leash
car: car vehicle drive driving parking park garage tyre engine rental licence plate fuel mileage
bike: bike bicycle cycle helmet
bank: bank card account transfer iban loan mortgage interest overdraft deposit atm balance cash sepa visa
bank: mastercard
energy: electricity gas meter reading power energy heating boiler kwh water radiator solar heat hot warm cold
property: landlord tenant rent lease deposit flat apartment leak plumber mould damp neighbour noise key window
property: door lift
school: school class teacher pupil student exam exams course term lesson homework grade enrol fees maths parents
council: council permit bin bins rubbish waste collection tax passport registry licence form application
council: recycling
work: job apply application interview salary shift employer cv
game: game player level server match console steam purchase skin ban banned character save multiplayer
media: video channel stream streaming music song playlist episode movie show watch listen subscriber
media: monetization upload
security: hacked fraud stolen scam security suspicious phishing unauthorised breach unlock malware
photo: photo picture image camera album print
event: event concert show venue ticket seat festival wedding party band music play dance
forest: tree wood log firewood fell branch hedge shade trees
shopgoods: shoe shoes dress jacket coat shirt sofa chair table lamp bed cot toy book
documents: document documents form certificate id passport letter copy paper signature proof receipt
waiting: wait waiting queue hold hours delay late delayed
transport: drive driver taxi car lift home ride pick
tracking: where status track tracking number progress
size: size large small fit measure cm inch kg weight height
gym: gym membership member class trainer freeze
library: library book loan fine overdue lend
loyalty: points miles status loyalty reward rewards card
limit: limit limits quota storage space gb upgrade plan capacity
api: api key token integration webhook endpoint request rate
"""
_STOP_WORDS = """
    a about above after again all almost also although always am an and another any anybody anyone anything are
    aren't as ask at away be because been before being below best better between both but by came can can't
    cannot case come could couldn't customer day days dear did didn't do does doesn't doing don't done down each
    either else enough etc even ever every everything few find first for from further get gets getting give
    given gladly go goes going gone good got great had happen happened happens happy has hasn't have haven't
    having he hello help helped helping her here hey hi him his hope how however i i'd i'll i'm i've if in
    inconvenience information instead into is isn't issue it it's its just keep kind kindly know last later
    least let let's like little long look looking lot made make many may maybe me message might mine more
    morning most much must my myself need needs never new next no not nothing now of off often ok okay on once
    one only onto or other others our out over own per perhaps please possible problem put quite rather really
    reason regards reply right said same saw say says see seem seems send sent she should shouldn't show since
    so some somebody someone something soon sorry still such sure take taken team tell than thank thanks that
    that's the their them then there there's these they they're thing things think this those though through
    time times to today told tomorrow too touch tried try two under understand until up upon us use used using
    url very via want wanted wants was wasn't way we we'd we'll we're we've week weeks well went were what
    what's when where whether which while who whole whom whose why will wish with within without won't work
    working works would wouldn't write yes yesterday yet you you'd you'll you're you've your yours yourself i’m
    don’t it’s contact contacting reach support service question questions answer hear details detail assist
    hour hours minute minutes half assistance anyone anyway able already actually ago around back away bit since
    feel free check checking year years month months hour next morning evening
"""
_STOP = frozenset(_STOP_WORDS.split())
_TELLING = re.compile(r"\d|[A-Z]{2}|\w[A-Z]")


@lru_cache(maxsize=1)
def _fields() -> dict[str, tuple[str, ...]]:
    out: dict[str, set[str]] = {}
    for line in _FIELDS.strip().splitlines():
        name, _, words = line.partition(":")
        for word in words.split():
            out.setdefault(language.stem(word), set()).add(name)
    return {stem: tuple(sorted(names)) for stem, names in out.items()}


@dataclass(frozen=True, slots=True)
class Matter:
    """What a text is about. `weights`: how telling each stem is; `fields`: how many different stems name each field."""

    weights: dict[str, float]
    fields: dict[str, int]


def matter(text: Text, start: int = 0, end: int | None = None) -> Matter:
    """The matter of text.content[start:end]."""
    weights: dict[str, float] = {}
    fields: Counter[str] = Counter()
    known = _fields()
    starts, ends, every = _telling_words(text)
    first = bisect_left(starts, start) if start else 0
    last = bisect_right(ends, end, first) if end is not None else len(every)
    for stem, parts, weight in every[first:last]:
        for part in parts:
            weights.setdefault(part, 1.0)
        if stem in weights:
            continue
        weights[stem] = weight
        if stem in known:
            fields.update(known[stem])
    return Matter(weights, dict(fields))


_TOLD = "topics.told"
Told = tuple[str, tuple[str, ...], float]  # a word's stem, the stems of its parts and how telling it is


def _telling_words(text: Text) -> tuple[list[int], list[int], list[Told]]:
    """The text's telling words: where they begin and end, and what they tell. Worked out once per text."""
    found: tuple[list[int], list[int], list[Told]] | None = text.memo.get(_TOLD)
    if found is None:
        content = text.content
        some = [
            (start, end, told)
            for (start, end), word in zip(text.words[:MOST_WORDS], text.written, strict=False)
            if (told := _told(word)) is not None and content[start - 1 if start else 0] not in "@<"
        ]
        found = text.memo[_TOLD] = [t[0] for t in some], [t[1] for t in some], [t[2] for t in some]
    return found


@lru_cache(maxsize=20_000)
def _told(word: str) -> Told | None:
    """What a word tells; None for one that tells nothing."""
    low = word.lower().replace("\u2019", "'").removesuffix("'s")
    if low in _STOP or (len(low) < 3 and not low.isdigit()):
        return None
    parts = low.split("-") if "-" in low else ()  # “gift-wrapped” speaks of wrapping too
    stems = tuple(language.stem(part) for part in parts if len(part) > 3 and part not in _STOP)
    weight = 1.6 if _TELLING.search(word) else 1.3 if word[0].isupper() or len(low) > 7 else 1.0
    return language.stem(low), stems, weight


def shared(a: Matter, b: Matter) -> float:
    """How much telling words the two have in common: the weights of the stems that stand in both."""
    return sum(min(w, b.weights[s]) for s, w in a.weights.items() if s in b.weights)


def meet(a: Matter, b: Matter) -> bool:
    """Whether the two have a telling word in common: `shared` is above 0."""
    return not a.weights.keys().isdisjoint(b.weights)


def names(fields: set[str], b: Matter) -> bool:
    """Whether the matter names one of these fields at all."""
    return any(f in b.fields for f in fields)


def kin(a: Matter, b: Matter) -> float:
    """How alike their fields are, 0 to 1 (cosine)."""
    if not a.fields or not b.fields:
        return 0.0
    dot = sum(n * b.fields.get(f, 0) for f, n in a.fields.items())
    size = sum(n * n for n in a.fields.values()) * sum(n * n for n in b.fields.values())
    return float(dot / size**0.5)


@dataclass(frozen=True, slots=True)
class Sides:
    """What the customer and the letter are about, and the letter's telling sentences, folded, one a line."""

    theirs: Matter
    ours: Matter
    plain: str


@once
def sides(reading: Reading) -> Sides:
    """Both sides' matter."""
    own = telling(reading)
    start, end = (own[0].span.start, own[-1].span.end) if own else (0, 0)
    return Sides(matter(reading.customer), matter(reading.body, start, end), "\n".join(s.plain for s in own))
