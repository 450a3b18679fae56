"""Pure: people who are neither the reader nor of the house, by what a sentence tells of them.

No one sign makes a stranger: a name with what only concerns its bearer (health, money, where they live), with dealings
of our own with them, or beside another's number, adds up.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from guardian.checks.easywords import words
from guardian.checks.scan import Scan
from guardian.message.text import Span

_CAP = r"(?:[OD]['’])?[A-ZÀ-ÞŠŽČŁ][\w-]*[a-zà-ÿ][\w-]*"
_PARTICLE = r"(?:(?:van|von|de|der|den|del|di|da|la|al|bin|ter) ){0,2}"
_TITLED = (
    rf"(?:Mr|Mrs|Ms|Miss|Herr|Frau|Dr|Prof|Mr and Mrs|Herr und Frau)\.? (?:[A-Z]\. )?{_PARTICLE}{_CAP}(?: "
    rf"{_PARTICLE}{_CAP}){{0,2}}"
)
_STARTS = (
    r"(?!(?:The|Customer|Client|Patient|Guest|Tenant|Member|Order|Our|Call|Ask|Please|Dear|See|Tell|Give|Write|"
    r"Contact|As|With|For|And|But|Because|Since|When|If|After|"
    r"Before|"
    r"Ring|Phone|Meet|Only|Then|So|Also|"
    r"Unlike|Like|Even|Poor|Old|Young|Little|Just|Did|Does|Has|Had|Is|Was|Both|Thank|Thanks|Congratulate|Remember|"
    r"Visit|Imagine|Yesterday|Today)\b)"
)
_PAIR = rf"{_STARTS}{_CAP} (?:[A-Z]\.? )?{_PARTICLE}{_CAP}"
_FIRM = (
    rf"{_CAP}(?: {_CAP}){{0,2}} (?:GmbH|Ltd|Limited|Inc|AG|LLC|plc|AB|BV|SA|Oy|& (?:Sons?|Co|Partners?|"
    rf"Daughters?|S[öo]hne)|(?:and|und) (?:Sons?|S[öo]hne))"
)
_PERSON = re.compile(
    rf"(?<![\w@.-])(?P<who>{_TITLED}|{_FIRM}|{_PAIR})(?P<poss>['’]s?)?(?!\w)"
    rf"|\b(?:[Tt]he|[Aa]) (?P<kin>(?!Mrs|Ms|Miss){_CAP}s|{_CAP} (?:family|couple|wedding|twins|brothers|sisters))\b"
)
_SENTENCE = re.compile(
    r"(?:[^.!?\n]|(?<=Mr)\.|(?<=Dr)\.|(?<=Ms)\.|(?<=Mrs)\.|(?<=\bno)\.|(?<=[a-z])\.(?=[a-z])|\."
    r"(?=\d)){4,500}"
)

# What concerns only the one who bears the name.
_OWN = re.compile(
    r"\b\d{1,4}[a-z]?,? [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)? (?:Road|Street|Lane|Avenue|Way|Close|Drive|Court|Terrace|"
    r"Place|Square|Hill|Gardens|Row|Crescent|Mews)\b"
    r"|\b[A-Z][\w-]+(?:weg|stra(?:ß|ss)e|gasse|platz|allee|katu|gatan|vej|veien|tie|laan|straat) \d+"
    r"|\b[A-Z][\w-]+ (?:Road|Street|Lane|Avenue|Way|Close|Drive|Terrace|Crescent) \d+"
    r"|(?<![\w.])\+?\d{2,5}[ /-]\d{3,4}[ -]?\d{3,5}(?!\w)|(?<![\w.+-])[\w.+-]{1,64}@"
    r"[\w-]{1,60}\.[\w.]+|\b\d{1,2}[./]\d{1,2}[./](?:19|"
    r"20)\d\d\b"
    r"|(?i:\b(?:born|aged?|is \d{2}|turned \d{2}|year-old|maiden name|widow(?:ed|er)?|divorc\w+|pregnan\w+|separat"
    r"(?:ed|ion)|arrested|bankrupt\w*|insolven\w*|"
    r"diagnos\w+|surgery|operation|operated|hip|knee|disc|cancer|tumou?r|diabet\w+|depress\w+|blood|hiv|rehab|"
    r"therapy|treatment|chemo|dementia|heart|stroke|"
    r"prescri\w+|tablets|medication|dialysis|(?:his|her) (?:back|leg|arm|eyes|kidneys?|lungs?|nerves|teeth)|"
    r"allerg\w+|disab\w+|illness|ill|sick|hospital|miscarriage|ivf|results?|scans?|"
    r"x-rays?|"
    r"owes?|owed|owing|arrears|overdue|unpaid|outstanding|in debt|debts?|behind with|earns?|salary|income|credit "
    r"rating|bounced|mortgage|pension|savings|"
    r"loan|wage|rent|evict\w+|inherit\w+|fined|convicted|sued|suing|lawsuit|court|police|custody|will|drunk|drinks|"
    r"affair|"
    r"lives (?:at|in|above|below|next)|living at|moved (?:in|out)|flat \d+|room \d+|apartment \d+|lost (?:his|her|"
    r"their)|passed away|died))\b"
)
# Right before the name: what we or fate did with them, as with a customer.
_DONE = re.compile(
    r"\b(?:refunded|charged|credited|billed|invoiced|(?:gave|given|granted|offered|sold|promised|delivered|handed|"
    r"went|sent|lent|"
    r"leased|rented|let|posted|shipped|assigned|allocated) (?:it |that |this |them |one |the \w+ )?to|(?:reserved|"
    r"booked|kept|meant|intended|held|"
    r"made|ordered|mixed up|saved) (?:for|with)|(?:taken|booked|ordered|bought|paid|rented|reserved|claimed|made|"
    r"opened|placed|cancell?ed|"
    r"reported) by|addressed to|made out to|(?:gave|given|let|offered) (?:your|the|this|that|his|her) [\w-]+(?: "
    r"[\w-]+)? to|belong(?:s|ed|ing) to|registered (?:to|for|under|on)|merged with|left with|confused "
    r"(?:you |it |this )?with|mixed (?:you |it |this |them )?up "
    r"with|swapped with|instead of|outbid by|wrote to|written to|(?:complaint|results?|file|order|account|payment|"
    r"claim|policy|booking|parcel|bill|name|that|those|one|card|data) (?:of|for|from)|told|fined|evicted|"
    r"banned|visited|in the name of|under the name|on behalf of|the case of|as (?:with|for)|happened (?:to|with)|"
    r"like|(?:trouble|problems?|issues?|mix-up|dispute|argument) with) (?:an? |the |our \w+ |our |also )?$"
)
# Right behind it: what customers do, and what is done to them.
_DID = re.compile(
    r"^(?:['’]s?)?(?: and (?:his|her) \w+)?,?(?: on [\d +/-]{6,20},)?(?: next door| upstairs| downstairs| "
    r"opposite)?(?: (?:he|she|they)\b)?(?: (?:who|from|of|in|"
    r"at) [\w ’'-]{1,30},?)? ?(?:who |also |has |had |"
    r"have |just |once |already |still |even |then |never |"
    r"is |was |were |are |got |too ){0,3}(?:cancell?ed|complain(?:s|ed|ing)|owes?|owed|paid|pays?|paying|ordered|"
    r"bought|outbid|failed|lost|returned|refused|"
    r"died|passed away|appealed|threatened|broke|damaged|forgot|forgets|withdrew|stayed|stays|left (?!you|it|a|"
    r"word)|divorced|refunded|"
    r"charged|moved (?:to|out|in)|switched|changed (?:the|his|her)|got (?:a )?(?:better|lower|cheaper|good|special|"
    r"bigger) \w+|saves|behind|late with|"
    r"overdue|in arrears|suing|ill|evicted|banned|fired|dismissed|suspended|denied|hacked|furious|the same (?:\w+ "
    r"){0,2}(?:problem|fault|error|issue|trouble|mistake|thing)|"
    r"got (?:\d+|a (?:discount|refund|rebate|voucher)|his money|her money)|\d+ ?%|a (?:discount|refund|rebate|"
    r"voucher|claim|complaint)|an open|two open|waiting for|unpaid|earns?|"
    r"has (?:a|an|two|three) (?:open|pending|loan|debt))\b"
)
_FROM = re.compile(r"^,? (?:from|of|in|at) [A-Z]\w+|^ \(")
_LIKE = re.compile(
    r"\b(?:the same|same|similar|identical|too|as well|also|like you|just like|likewise|instead of you|before you|"
    r"after you|ahead of you|next to yours?|above you|below you|"
    r"next door|upstairs|downstairs|by mistake|by accident|in error|wrongly|accidentally|between (?:you and me|us)|"
    r"(?:paid|pays|got|asked) (?:less|more|sooner|earlier|half)|(?:less|more|cheaper|sooner|better|faster) than you|"
    r"because (?:he|she|they)|"
    r"don't tell|in confidence|strictly|"
    r"last week|last month|yesterday|the other day|straight after|right before|right after)\b",
    re.IGNORECASE,
)
_STRANGER = re.compile(
    r"\b(?:another|other|different|previous|last|former|fellow|next|first|neighbou?ring|the|a|your|our|that) (?:\w+ "
    r")?(?:customer|client|guest|patient|tenant|"
    r"member|buyer|bidder|applicant|candidate|resident|neighbou?r|classmate|student|pupil|parent|passenger|owner|"
    r"user|subscriber|policyholder|shopper|people|"
    r"families|claimant|borrower|participant|visitor|donor|seller|caller|competitor|couple|occupant)s?\b|\bpatient:|"
    r"\bcustomer:|\bclient:|\b(?:customer|client|patient|member|policy|account|order|"
    r"ticket|booking|case|claim|file|invoice) (?:no\.? ?|number |nr\.? ?|#)?#?[A-Z]{0,3}-?\d[\w-]{2,}",
    re.IGNORECASE,
)
_HELPS = re.compile(
    r"\b(?:colleagues?|our (?!customer|client|guest|patient|tenant|member)(?:\w+ )?\w+,?|my|adviser|advisor|manager|"
    r"technician|engineer|driver|doctor|nurse|teacher|team|department|desk|"
    r"counter|ask for|speak (?:to|with)|(?:calls?|rings?|writes?|visits?|meets?|helps?|shows?|brings?|waits?) (?:to "
    r"|for |with )?(?:you|a sign)|fits|repairs|"
    r"will (?:call|ring|write|visit|meet|help|answer|send|bring|tell|contact|see|look|take|fix|check|drive|come|be)|"
    r"(?:comes?|calls?|drives?|rings|visits|starts) (?:to you |in |by |round |over )?"
    r"(?:on|at|tomorrow|today|this|next)\b|checked|practi[sc]es|teaches|coaches|runs|leads|on duty|looks after|"
    r"takes over|in charge|"
    r"(?:after|when|that|as) you(?:'d|’d| had)? (?:called|told|asked|met|spoke|rang|know|said)|told you|took your|"
    r"wrote to you|repaired|looked at|you (?:met|spoke|saw|named|gave)|"
    r"your (?:\w+ )?(?:son|daughter|wife|husband|mother|father|partner|colleague|doctor|lawyer|agent|child|brother|"
    r"sister|friend|bank|insurer|landlord|former|surgeon|dentist|vet|employer|"
    r"solicitor|notary|architect|accountant)|developed|made by|manufactur\w+|supplier|carrier|courier|author|"
    r"composed|painted|directed|novel|film|book|song|play|album|"
    r"founded|named after|new (?:vet|doctor|therapist|teacher|colleague)|therapist|trainer|instructor|guide|judge|"
    r"mayor|minister|president|director|chef|"
    r"written by|by the|designed|museum|theatre|concert|band|exhibition|stop|station|bus|line|train|exit|turn "
    r"(?:left|right)|airport|branch|shop|store|hotel)\b",
    re.IGNORECASE,
)
NO_PERSON = words(
    "I We You Your Our The This That It If When In On At For And But Or As My His Her Their Yes No Not So Now "
    "Please Thank Thanks Dear Hi Hello Hey "
    "January February March April May June July August September October November December Monday Tuesday Wednesday "
    "Thursday Friday Saturday Sunday "
    "Christmas Easter English German French Spanish Italian Dutch Europe European America American Germany France "
    "Spain Italy London Paris Berlin Google Apple Microsoft "
    "Windows Android Amazon Firefox Chrome Safari Outlook Excel Word Linux Mac iPhone iPad Visa Mastercard PayPal "
    "DHL UPS FedEx Royal Hermes Samsung Bluetooth Stripe "
    "WordPress Facebook Instagram WhatsApp YouTube Netflix Spotify Premium Pro Plus Basic Contact Center Centre "
    "Department Office Desk Line University Council Railway Airport "
    "Station Street Road Park Standard Business Gold Silver Data Tax Bank Card Account Settings Customer Support "
    "Service Services Team Terms Black New North South East West Great United "
    "St Saint Central Old Upper Lower Kind Best Warm Regards Sincerely Act Law Court House Hotel Hall School "
    "College Hospital Clinic Museum Church Lane Avenue Way Close Square Bridge Island Lake "
    "River Mountain Valley Beach Bay Club Group Company Insurance Health Fund Plan Family Home Garden Care Energy "
    "Mobile Cloud Online Store Shop Market Deluxe Suite Series Model Version "
    "Room Floor Building Tower Gate Platform Terminal Section Form Page Level Class Order Ticket Invoice Policy "
    "Help Menu Tools File Edit View User Admin Web App Wi-Fi Energy Red Blue Green White"
    " Dhl Intel Nintendo Paypal PlayStation Playstation Sony Steam Whatsapp Wifi Wordpress Xbox Youtube"
)
_ENOUGH, _ENOUGH_UNASKED = 3, 4  # without the customer's words nobody can say who is a stranger
_CERTAIN = 4
_MOST = 60  # names of a letter that are looked at; a list of more is an address book
_MATTER = Scan(
    rf"\b(?i:matter|case|file|suit)(?: of)? (?P<who>{_CAP}(?: {_CAP})?) (?:\./\.|v\.?|vs\.?|against|/) {_CAP}"
)
# Spoken to in the middle of a letter: what follows the second comma is a clause of its own.
_SPOKEN_TO = Scan(
    rf"(?<=, )(?P<who>(?:Mr|Mrs|Ms|Miss|Herr|Frau)\.? {_PARTICLE}{_CAP}), (?=(?:your?|we|I|it|as|please|thank|this|"
    rf"that|there|Dr|Mr|Ms|but|if|so|the "
    r"\w+ (?:is|has|will|was))\b)"
    rf"|(?m:^|(?<=[.!?] ))(?P<reader>(?:Mr|Mrs|Ms|Miss|Herr|Frau)\.? {_PARTICLE}{_CAP}), (?=(?:your?|we|I|please|"
    rf"thank|this)\b)"
    rf"|(?i:thank you|thanks|sorry|yes|no|well|so|understand|see), (?P<whom>(?:Mr|Mrs|Ms|Miss|Herr|Frau)\.? "
    rf"{_PARTICLE}{_CAP})(?=[.,!])"
)
# "your husband, Mr Finch, …": the name of who was named before, and nobody spoken to.
_PERSON_BEFORE = re.compile(
    r"\b(?:(?:[Yy]our|[Oo]ur|[Mm]y|his|her|its|their|[Aa]nother) (?:[\w-]+ ){0,2}[\w-]+|(?:[Tt]he|[Aa]n?|[Oo]ne|new|"
    r"former) (?:[\w-]+ ){0,3}(?:\w+(?:er|or|ist|man|"
    r"woman|ian|ant|lady|ent)|nurse|vet|chef|head|boss|guide|judge|clerk|mayor|lady|friend)(?: (?:of|from|at|in) "
    r"[\w ]{2,20})?|[Cc]olleague|[Nn]eighbou?r), $"
)
_ID = re.compile(r"(?<![\w/.-])(?P<head>[A-Z]{1,4}-?)(?P<tail>\d{3,8})(?![\w-])")
_NEAR_ID = re.compile(rf"\b(?:his|her|their|Mr|Mrs|Ms|Herr|Frau|neighbou?r)\b|\({_CAP}")


def strangers(content: str, lines: list[tuple[int, int]], *, asked: bool) -> Iterator[tuple[Span, str, float]]:
    """(where, who, how sure) for each person of whom a sentence tells more than this reader should know.

    `lines` are those with names; `asked` says whether the customer's words are known.
    """
    enough = _ENOUGH if asked else _ENOUGH_UNASKED
    left = _MOST
    for sentence in (m for a, b in lines for m in _SENTENCE.finditer(content, a, b)):
        said = sentence.group()
        for m in _PERSON.finditer(content, *sentence.span()):
            left -= 1
            if left < 0:
                return
            who = m.group("who") or m.group("kin")
            parts = [w.strip(".") for w in who.split()]
            if any(w in NO_PERSON or w.isupper() for w in parts if w not in _FORMS):
                continue
            weight = _weight(said, m, sentence.start())
            if weight >= enough:
                yield Span(*m.span()), who, 1.0 if weight >= _CERTAIN else 0.7


_FORMS = words("GmbH Ltd Limited Inc AG LLC plc AB BV SA Oy & Co family couple wedding twins brothers sisters")


def _weight(said: str, m: re.Match[str], at: int) -> int:
    """What the sentence tells of this name, less what makes it one of the house or of the reader's own people."""
    before, after = said[: m.start() - at], said[m.end() - at :]
    who = m.group("who")
    title = who.split()[0].strip(".") if who else ""
    if title and title not in _TITLES and title not in _LEARNED and _PLACED.search(before):
        return 0  # "at the Albergo Fonte": a thing or a place
    around = f"{before} \u2026 {after}"
    own = _OWN.search(f"{before[-40:]} \u2026 {after[:90]}") is not None
    role = _STRANGER.search(before[-45:]) is not None or before.lower().endswith(_ROLES)
    kin = m.group("kin") is not None
    titled = title in _TITLES
    points = (
        kin * (_DONE.search(before) is not None)
        + 2 * own
        + 2 * (_DONE.search(before) is not None)
        + 2 * (_DID.match(after) is not None)
        + 2 * role
        + (_LIKE.search(around) is not None)
        + (m.group("poss") is not None) * (3 if titled and _THEIRS.match(after) else 1)
        + (_FROM.match(after) is not None)
    )
    helps = (_HELPS.search(around) is not None or FOR_YOU.match(after) is not None) and not (own and role)
    return points - 3 * helps - (title in _LEARNED)


# Said right before two capitals, they are a place or a thing.
_PLACED = re.compile(
    r"\b(?:[Tt]he|[Ii]n|[Aa]t|[Nn]ear|[Rr]ue|[Vv]ia|[Cc]alled|[Nn]amed|[Oo]n|[Oo]pen|[Cc]lick|"
    r"[Pp]ress|[Cc]hoose|[Ss]elect|[Uu]nder) $"
)
_ROLES = ("customer ", "client ", "patient ", "tenant ", "guest ", "member ", "caller ", "applicant ")
_THEIRS = re.compile(
    r" (?:\w+ )?(?:son|daughter|wife|husband|dog|cat|child|mother|father|baby|horse|marriage|"
    r"pregnancy|divorce)\b"
)
FOR_YOU = re.compile(
    r"[^.;]{0,80}\b(?<!same )(?<!is )(?:for|with|to|at|asks|tells|shows|gives|lets|brings|phones?|rings?|calls?|"
    r"sees?) (?:you|your)\b"
)
_LEARNED = words("Dr Prof")
_TITLES = words("Mr Mrs Ms Miss Herr Frau")


def foreign_numbers(content: str, theirs: str) -> Iterator[tuple[Span, str, float]]:
    """Numbers made like the customer's own that are another's, with a person beside them."""
    own = {m["tail"]: m["head"] for m in _ID.finditer(theirs)}
    heads = set(own.values())
    for m in _ID.finditer(content) if heads else ():
        if (
            m["head"] in heads
            and m["tail"] not in own
            and _NEAR_ID.search(content[max(0, m.start() - 60) : m.end() + 40])
        ):
            yield Span(*m.span()), m.group(), 1.0
    for m in _SPOKEN_TO.finditer(content) if any(t in content for t in ("Mr", "Ms", "Miss ", "Herr ", "Frau ")) else ():
        if _PERSON_BEFORE.search(content[max(0, m.start() - 45) : m.start()]):
            continue
        named = m.groupdict()
        who = named.get("who") or named.get("reader") or named["whom"]
        yield Span(m.start(), m.start() + len(m[0].rstrip(" ,"))), who, 1.0
    for m in _MATTER.finditer(content) if any(v in content for v in ("./.", " v", " against ", " / ")) else ():
        yield Span(*m.span()), m["who"], 1.0
