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

_PRONOUN = compiled(r"(?<![\w'-])(?:he|she)(?:'s|'ll|'d)?(?= [a-z])")
# Whom "he" or "she" may mean, said before in the letter or by the customer.
_SOMEBODY = re.compile(
    r"\b(?:he|she|him|her|his|hers|who|whoever|somebody|someone|anybody|anyone|nobody|everybody|person|one|people|"
    r"man|woman|boy|girl|lady|guy|kid|child|children|baby|son|daughter|wife|husband|mother|father|"
    r"mum|mom|mam|dad|gran\w*|grand\w+|aunt|uncle|niece|nephew|cousin|sister|brother|twins?|partner|friend|"
    r"neighbou?r|colleague|boss|dog|cat|bitch|puppy|pup|kitten|horse|mare|pony|foal|cow|bull|calf|parrot|bird|"
    r"hen|rabbit|hamster|tortoise|ship|boat|car|\w{3,}(?:er|or|ist|ian|ant|man|woman|eer)|nurse|vet|cook|chef|guide|"
    r"judge|clerk|guest|tenant|patient|client|student|pupil|agent|artist|author|bride|groom|"
    r"couple|landlord|landlady|candidate|owner|resident|carer|surgeon|cleaner|coach|host|teen\w*|animal|pet|tom|"
    r"queen|patron|saint|god|president|king)s?\b"
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
    r"off the hook|lol|vip)\b|\b\d+ off\b"
)
_YOU = re.compile(r"\b(?:you|your|yours)\b")
_CAPITAL = re.compile(r"(?<=[a-z,;] )[A-ZÀ-ÞŠŽČŁ][\w’'-]+|\b(?:Mr|Mrs|Ms|Dr|Miss|Herr|Frau)\b")
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
    customer = f"{reading.customer.content[:20_000]} {reading.letter.subject}"
    for name in names:
        if len(name) > 2 and name in content and name not in _NO_NAME and name.lower() not in signed.lower():
            for m in re.finditer(rf"(?<![\w,'’-])(?<!, ){re.escape(name)}(?![\w-])", content[begin:end]):
                at = begin + m.start()
                if _AFTER_NAME.match(content, begin + m.end()):
                    yield Span(at, begin + m.end())
    for m in _PRONOUN.finditer(body.plain):
        span = body.back(m.start(), m.end())
        sentence = body.plain[slice(*body.sentence(m.start(), m.end()))]
        if not _OFFICE.search(sentence) or _YOU.search(sentence):
            continue
        if not begin <= span.start < end:
            continue
        before = f"{customer}\n{content[begin : span.start]}"
        if _SOMEBODY.search(before.lower()) or any(n not in names for n in _named(before)):
            return
        yield span
        return


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
