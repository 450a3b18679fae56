"""A name, an address or a ticket of somebody else's business.

## Why reconsider
What belongs to another customer is theirs. The reader wonders who gets to read about them.

## Flagged
> As with Mrs Odell's account last week, the bank had blocked the card.
> Another customer, Brightwater Tours, had the same fault.
> The results of Mr Ernst Haas, born 4 May 1950, are high.

## Better
> We have seen the same fault elsewhere, and know the way out.

## Left alone
> My colleague Mrs Odell rings you tomorrow.
> Other customers had the same fault last week.
> The results go to Dr. Haas, your doctor.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from guardian.checks.addresses import foreign_addresses
from guardian.checks.check import Action, Check, Match, NoOptions, Reading
from guardian.checks.insight import seen
from guardian.checks.naming import greeted, known, same
from guardian.checks.scan import Scan, lowered
from guardian.checks.strangers import FOR_YOU, NO_PERSON, foreign_numbers, strangers
from guardian.message.expressions import compiled
from guardian.message.text import Span

_CAP = r"[A-ZÀ-ÞŠŽČŁ][\w&’'-]+"
_FULL = rf"{_CAP}(?: (?:(?:van|von|de|der|den|del|di|da|la|al) ){{0,2}}{_CAP}){{0,3}}"
_TITLED = rf"(?:Mr|Mrs|Ms|Miss|Herr|Frau|Dr)\.? {_FULL}"
_CLIENT = (
    r"(?:customer|client|guest|patient|tenant|member|user|policyholder|student|passenger|buyer|resident|"
    r"subscriber|account holder|applicant|pupil|school|company|family|firm|shop|hotel|team|couple)"
)
_MATTER = (
    r"(?:account|order|booking|policy|results?|appointment|ticket|case|file|invoice|bill|claim|contract|"
    r"reservation|payment|loan|mortgage|parcel|subscription|"
    r"balance|complaint|refund|address|e-?mail address|phone number|data|details|records?|prescription|"
    r"application|(?:\w+ )?tests?|exams?|homework|certificate|passport|x-rays?|quote|deed|visa|salary|surgery|"
    r"operation|rent|arrears|lease|membership|room|stay|licence|license|domain|server|site|statement|"
    r"savings|scan|diagnosis|treatment|grades?|report|form|password|card)"
)

_PLACES = (
    # "Mrs Odell's account"
    compiled(rf"(?P<who>{_TITLED}|{_CAP} {_CAP})(?:'s|’s|s'|s’) (?:\w+ ){{0,2}}{_MATTER}\b"),
    # "the account of Mrs Odell", "ticket #4 of Elm Dental"
    compiled(
        rf"\b(?i:{_MATTER})(?: (?:no\.? ?|number )?#?[\w-]*\d[\w-]*)? (?:of|for|from|by|belonging to|under|in "
        rf"the name of) (?i:the )?(?P<who>{_TITLED}|{_CAP} {_FULL})"
    ),
    compiled(
        rf"\b(?i:the) (?P<who>{_CAP}(?: {_CAP})?) (?:case|booking|family|order|claim|file|policy|"
        rf"contract|complaint|ticket|refund|tenancy|wedding|party)\b(?! (?:room|suite|plan|tariff|ticket|package|"
        rf"house|home|name|doctor|car|offer|card|business|bakery))"
    ),
    # "another customer, Brightwater Tours"
    compiled(
        rf"\b(?i:(?:another|an?|one|the other|other|different|our|a fellow|your fellow) (?:of our )?(?:\w+ "
        rf")?{_CLIENT}s?),? (?:(?i:called|named|like|such as|from|at) )?\(?(?P<who>{_TITLED}|{_FULL})"
    ),
    # "as with Brightwater Tours last week"
    compiled(
        rf"\b(?i:(?:as|same|like|also|again|happened|problem|issue|fault|thing|mistake|case|did|it))(?: (?:as|"
        rf"happened|just|it|was|the case|we did|we had|same))? (?:with|to|at|for) (?P<who>{_TITLED}|{_CAP} "
        rf"{_FULL})(?=[ ,.(])"
    ),
    compiled(
        rf"\b(?i:(?:i|we)(?:'ve| have)? (?:just |also |recently )?(?:had|saw|did|fixed|solved|refunded|helped|"
        rf"told|gave|granted|arranged)) (?:[\w ]{{0,30}} (?:with|for|at|to) )?(?P<who>{_TITLED}|{_CAP} "
        rf"{_CAP})(?= (?:last|this|on|in|two|yesterday|the other|recently|a|who|whose|too|from|after|when)\b|"
        rf"[,.(])"
    ),
    # "Mr Ernst Haas, born …"
    compiled(
        rf"(?P<who>{_TITLED}|{_CAP} {_CAP}),? (?:\(?born|\(?DOB|d\.o\.b|\(?aged|of \d+ [A-Z]|who (?:lives|owes|"
        rf"has (?:not )?paid|cancelled|complained|ordered|booked|bought)|whose|owes|has not paid|was "
        rf"(?:furious|refunded|charged|diagnosed|evicted)|is (?:behind|in arrears|also (?:a|our)))\b"
    ),
    # "as I told Mr Odell of Brightwater"
    compiled(
        rf"\b(?i:i|we) (?:told|wrote to|explained to|promised|offered|said to|answered) (?P<who>{_TITLED}|"
        rf"{_CAP} {_CAP})(?= (?:of|from|at|this|last|on|in|yesterday|too|as)\b|[,.])"
    ),
    # "you come after Mr Odell"
    compiled(
        rf"\b(?:[Yy]ou(?:'re|’re| are| come)|[Yy]our (?:turn|appointment|slot|seat|table)) [^.\n]{{0,40}}?(?:after|"
        rf"before|"
        rf"between|instead of) (?P<who>{_TITLED}|{_CAP} {_CAP})(?='s|’s|,| and| who|\.|$)"
    ),
    # "your neighbour in flat 4, Mrs Odell, …"
    compiled(
        rf"\b(?i:the (?:tenant|guest|lady|gentleman|man|woman|couple|people|family|patient|buyer|owner|pupil|"
        rf"person)) (?:in|on|at|from|of|before|after|next|upstairs|downstairs|above|below)[^.,\n]{{0,30}}, "
        rf"(?P<who>{_TITLED}|{_FULL})"
    ),
)
_ONE_WORD = (2, 3, 9)  # of _PLACES: one capital is name enough; the others need a title or two
_NAMED = compiled(
    rf"(?<![\w-])(?:{_TITLED}|{_CAP} (?:& )?{_CAP}|[A-Z]\. {_CAP}|[Tt]he {_CAP}(?:s|(?: [a-z]+)? party| family| couple|"
    rf" sisters| "
    rf"brothers| twins| house)\b|[Ff]amil(?:y|ie) {_CAP})"
)
_SCANS = {i: Scan(_PLACES[i].pattern) for i in _ONE_WORD}
_SENTENCE = re.compile(r"(?:[^.!?\n]|(?<=Mr)\.|(?<=Dr)\.|(?<=Ms)\.|(?<=Mrs)\.){4,500}")
_TICKET = Scan(
    rf"\b(?i:(?:ticket|case|order|booking|claim|invoice|reference|policy|file|request|incident|customer|client|patient|"
    rf"member|account)) ?(?:no\.? "
    rf"?|number |nr\.? ?)?#?(?P<id>[A-Z]{{0,4}}-?\d[\w-]{{2,14}}),? (?:of|from|by|belonging to|which (?:is|"
    rf"was) for|for|\() ?(?P<who>{_TITLED}|{_FULL})"
)
# "QX44121, the lamp for Mrs Odell"; "Dear Mrs Odell, your claim …" in the middle of the letter.
_NUMBERED = compiled(
    rf"\b[A-Z]{{1,4}}-?\d{{4,10}},? (?:the |an? |with )?(?:\w+ ){{1,4}}(?:for|of|to) (?P<who>{_TITLED}|{_CAP} "
    rf"{_CAP})(?=[,.;)]| "
    rf"(?:is|was|comes|goes|went|left)\b)"
)
_PAID = compiled(
    rf"(?<![\w.,])(?:[€$£] ?)?\d[\d.,]*(?: (?:euros?|pounds|dollars|EUR|CHF))? (?:came )?(?:from|by) (?:a |an |one )?"
    rf"(?P<who>(?:Sir|Lady|Lord) {_FULL}|{_TITLED}|[A-Z]\. {_CAP}|{_CAP} {_CAP})(?=[.,;)]| (?:and|who|on|in|"
    rf"yesterday|last)\b)"
)
_SECOND_GREETING = compiled(
    rf"(?:(?<=[.!?] )|(?<=[^,]\n))(?:Dear|Hi|Hello|Hey|Good (?:morning|afternoon|evening)) (?P<who>{_TITLED}|"
    rf"{_FULL})(?=[,:!])"
)
_COLLEAGUE = re.compile(
    r"\b(?:colleagues?|our|my|manager|supervisor|technician|engineer|driver|fitter|plumber|doctor|teacher|"
    r"specialist|adviser|advisor|team ?mate|boss|agent|ask for|speak (?:to|with)|talk(?:ed)? to|spoke "
    r"(?:to|with)|thanks to|together with|"
    r"on behalf of|representing|your client|courier|carrier|manufacturer|supplier|partner|bank|developed by|made by|"
    r"sold by|version|update|"
    r"release|shipped with|by)(?: (?:the|our|my|a))?(?: \w+){0,2}[,:]? ?$",
    re.IGNORECASE,
)
# A name anywhere, in a sentence that tells what is another's and has no colleague in it.
_ANYBODY = re.compile(rf"(?P<who>{_TITLED}|(?<![.!?] ){_CAP} {_CAP}|(?<=[.!?] ){_CAP} {_CAP}(?=['’]s))")
_PRIVATE = compiled(
    r"\b(?:owes?|owed|arrears|refused (?:his|hers|theirs|her|him|the|to)|was refused|were refused|turned "
    r"down|reject(?:ed|s)|complain(?:ed|s|t)|furious|angry|"
    r"born|diagnos\w+|divorc\w+|pregnan\w+|evict\w+|(?:flat|room|apartment|policy|account|ticket|order|"
    r"claim|seat|file) (?:no\. ?)?#?\d\w*|"
    r"(?:his|her|their) (?:results?|account|booking|file|rent|bill|claim|order|visa|loan|application|card|"
    r"data|deposit|address|number|mother|father|wife|husband|child)|"
    r"mixed|confused (?:you|your)|meant for|was for|were for|intended for|addressed to|that of|same "
    r"(?:trouble|problem|issue|fault|case|thing)|"
    r"(?:is|was|were|got) (?:also )?(?:behind|late|overdue|bankrupt|ill|sick|charged|refunded|cancelled|"
    r"fired|dismissed|banned|suspended|denied|hacked)|"
    r"(?:still|remains?|are|is) (?:unpaid|outstanding|owing)|still (?:open|due)|(?:open|unpaid|outstanding|overdue) "
    r"(?:since|for)|has (?:an?|two|three) (?:open |pending |other )?(?:claims?|complaints?|cases?|tickets?|debts?|"
    r"loans?)|"
    r"got (?:a|the|his|her) (?:refund|discount|rebate|voucher)|(?:booked|reserved|rented|offered|bought) by|"
    r"offered (?:us )?\d+|(?:customer|client|patient|member|account|policy|file) (?:no\.?|number|nr\.?|id) ?#?\d+|"
    r"(?:phone|tel\.?|mobile) (?:no\.? ?|number )?\+?\d+|plates? [a-z]{1,3}|"
    r"neighbou?r|(?:below|above|next to|beside|opposite|before|after) you\b|(?:is|are) suing|sued|another "
    r"(?:customer|client|guest|patient|tenant|member)|also (?:has|had|wants|wanted|"
    r"booked|asked|paid|lost)|told us|told me|as (?:he|she|they) (?:said|told|wrote))\b",
    re.IGNORECASE,
)
_HELPS = re.compile(
    r"\b(?:colleagues?|our|my|adviser|advisor|manager|technician|engineer|driver|doctor|nurse|teacher|"
    r"team|department|desk|counter|ask for|speak (?:to|with)|please (?:bring|give|hand|take|show|ask|see|go|come|"
    r"contact|leave)|"
    r"(?:calls?|rings?|writes?|visits?|meets?|helps?|answers?|shows?|sends?|brings?|tells?) (?:to )?you|"
    r"will (?:call|ring|write|visit|meet|help|answer|send|bring|tell|contact|see)|checked|"
    r"sings|conducts|dances|performs|(?:with|at|to|by) your neighbou?r|practi[sc]es|teaches|coaches|runs the|leads "
    r"the|on duty|looks after|"
    r"ended the call|(?:after|when|that) you(?:'d| had)? (?:called|told|asked|met|spoke|rang)|told you|took your|"
    r"wrote to you|"
    r"repaired|looked at|you (?:met|spoke|know|saw)|your (?:son|daughter|wife|"
    r"husband|mother|father|"
    r"partner|colleague|doctor|lawyer|agent|child|brother|sister|friend|bank|insurer))\b",
    re.IGNORECASE,
)


def find(reading: Reading, options: NoOptions) -> list[Match]:  # noqa: ARG001  (a check's find takes its options)
    """Names of others beside their matters, private addresses, and tickets that are said to be another's."""
    look, content = seen(reading), reading.body.content[:100_000]
    lines = _lines_with_names(content)
    own: Own | None = None
    hello = greeted(reading)
    to_reader = hello is not None and any(same(n, k) for n, _ in hello.names for k in known(reading).words)
    out: list[Match] = []
    found = (
        *_named(content, lines),
        *_told(content, lines),
        *foreign_addresses(content, reading),
        *_tickets(content, to_reader=to_reader),
    )
    theirs = f"{reading.customer.content[:20_000]} {reading.letter.subject}"
    many = hello is not None and hello.group  # whom all are told of, a singer or a speaker
    for span, who, sure in (
        *((span, who, 1.0) for span, who in found),
        *(() if many else strangers(content, lines, asked=look.customer.known)),
        *foreign_numbers(content, theirs),
    ):
        if any(m.span.start < span.end and span.start < m.span.end for m in out):
            continue
        a, b = look.body.forth(span.start), look.body.forth(span.end)
        own = own or Own(reading)
        if own.knows(who) or any(x <= a and b <= y for x, y in look.quiet):
            continue
        out.append(
            Match(
                span=span,
                advice=f"Leave out whose it is: without “{who}” the sentence says as much to this reader.",
                score=sure,
            )
        )
    return out


def _named(content: str, lines: list[tuple[int, int]]) -> Iterator[tuple[Span, str]]:
    low = lowered(content)
    for i, pattern in enumerate(_PLACES):
        scan = _SCANS.get(i)
        found = scan.finditer(content, low) if scan else (m for a, b in lines for m in pattern.finditer(content, a, b))
        for m in found:
            before = content[max(0, m.start() - 40) : m.start()]
            who = m.group("who")
            words = [w.strip(".") for w in who.split()]
            client = pattern is _PLACES[3]
            if client and any(c.isupper() for c in content[m.start() + 1 : m.start("who")]):
                continue  # "a Family Plan": a product
            if (
                any(w in NO_PERSON for w in words)
                or (not client and _COLLEAGUE.search(before))
                or any(w.isupper() for w in words)
            ):
                continue
            yield Span(m.start(), m.end()), who


def _lines_with_names(content: str) -> list[tuple[int, int]]:
    """The lines that hold a title with a name or two capitals side by side; no pattern reaches over a line's end."""
    out: list[tuple[int, int]] = []
    at = 0
    while (m := _NAMED.search(content, at)) is not None:
        begin, end = content.rfind("\n", 0, m.start()) + 1, content.find("\n", m.end())
        out.append((begin, end if end >= 0 else len(content)))
        at = out[-1][1]
    return out


def _told(content: str, lines: list[tuple[int, int]]) -> Iterator[tuple[Span, str]]:
    """Names in sentences that tell what only concerns the one who bears the name."""
    for sentence in (m for a, b in lines for m in _SENTENCE.finditer(content, a, b)):
        if _ANYBODY.search(content, *sentence.span()) is None:
            continue
        if not _PRIVATE.search(sentence.group()) or _HELPS.search(sentence.group()):
            continue
        for m in _ANYBODY.finditer(content, *sentence.span()):
            named = m.group("who").split()
            if content[: m.start()].endswith(("at the ", " of the ")) or named[0].startswith("Dr"):
                continue  # a place, or somebody who treats the reader
            if FOR_YOU.match(content, m.end(), sentence.end()):
                continue
            if not any(w.strip(".") in NO_PERSON or w.isupper() for w in named):
                yield Span(*m.span()), m.group("who")


def _tickets(content: str, *, to_reader: bool) -> Iterator[tuple[Span, str]]:
    for m in (
        m
        for pattern in (_TICKET, _NUMBERED, _PAID, *((_SECOND_GREETING,) if to_reader else ()))
        for m in pattern.finditer(content)
    ):
        if not any(w.strip(".") in NO_PERSON for w in m.group("who").split()):
            yield Span(*m.span()), m.group("who")


class Own:
    """What belongs to this conversation: the reader's names, the customer's words, the subject, the author's name."""

    def __init__(self, reading: Reading) -> None:
        letter = reading.letter
        self._said = " ".join([reading.customer.content[:20_000], letter.subject, letter.zones.quoted[:20_000]]).lower()
        # Names in the last lines are the author's, if they are lines of a name's length.
        last = [line for line in reading.body.content[-160:].split("\n")[1:] if len(line.split()) <= 6]
        signed = " ".join([*last[-2:], letter.zones.signoff])
        self._greeting = letter.zones.greeting.lower()
        self._signed = f"{signed} {letter.zones.signature} {letter.from_.name if letter.from_ else ''}".lower()
        self._names = known(reading).words

    def knows(self, who: str) -> bool:
        """Whether this name or address has its place here."""
        low = who.lower()
        if low in self._said:
            return True
        parts = [
            w.strip(".,").lower() for w in who.split() if len(w.strip(".")) > 2 and w.strip(".") not in _TITLE_WORDS
        ]
        if not parts or any(p in self._said or p in self._signed for p in parts[-1:]):
            return True
        return any(same(p, k) for p in parts for k in self._names if len(k) > 2) or low.split()[-1] in self._greeting


_TITLE_WORDS = frozenset(("Mr", "Mrs", "Ms", "Miss", "Herr", "Frau", "Dr"))


CHECK = Check(
    id="slips.other-customer",
    find=find,
    message="“{words}” seems to be somebody else's business.",
    label="seems to be of another customer",
    advice="Leave out whose it is.",
    action=Action.HOLD,
    about=__doc__,
)
