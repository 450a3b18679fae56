"""Pure: people who are neither the reader nor of the house, by what a sentence tells of them.

No one sign makes a stranger: a name with what only concerns its bearer (health, money, where they live), with dealings
of our own with them, or beside another's number, adds up.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from guardian.checks.bystanders import beside, set_off
from guardian.checks.easywords import words
from guardian.checks.scan import Scan
from guardian.message.expressions import compiled
from guardian.message.text import Span

_CAP = r"(?:[OD]['’])?[A-ZÀ-ÞŠŽČŁ][\w-]*[a-zà-ÿ][\w-]*"
_PARTICLE = r"(?:(?:van|von|de|der|den|del|di|da|la|al|bin|ter) ){0,2}"
_TITLED = (
    rf"(?:Mr|Mrs|Ms|Miss|Herr|Frau|Dr|Prof|Mr and Mrs|Herr und Frau|Signora?|Señora?|Madame|Monsieur|Mme|Pani?|Fru|"
    rf"Mevrouw|Meneer)\.? (?:[A-Z]\. )?{_PARTICLE}{_CAP}(?: "
    rf"{_PARTICLE}{_CAP}){{0,2}}"
)
_STARTS = (
    r"(?!(?:The|Customer|Client|Patient|Guest|Tenant|Member|Order|Our|Call|Ask|Please|Dear|See|Tell|Give|Write|Contact|"
    r"As|With|For|And|But|Because|Since|When|If|After|Before|Ring|Phone|Meet|Only|Then|So|Also|Unlike|Like|Even|Poor|"
    r"Old|Young|Little|Just|Did|Does|Has|Had|Is|Was|Both|Thank|Thanks|Congratulate|Remember|Visit|Imagine|Yesterday|"
    r"Today)\b)"
)
_PAIR = rf"{_STARTS}{_CAP} (?:[A-Z]\.? )?{_PARTICLE}{_CAP}"
_FIRM = (
    rf"{_CAP} & {_CAP}|{_CAP}(?: {_CAP}){{0,2}} (?:GmbH|Ltd|Limited|Inc|AG|LLC|plc|AB|BV|SA|Oy|& (?:Sons?|Co|Partners?|"
    rf"Daughters?|S[öo]hne)|(?:and|und) (?:Sons?|S[öo]hne))"
)
_INITIAL = rf"(?:(?<=\b[Aa] )|(?<=\b[Aa]n )|(?<=\bone )|(?<=\bfor )|(?<=\bby ))[A-Z]\. {_CAP}"
_PERSON = compiled(
    rf"(?<![\w@.-])(?P<who>{_TITLED}|{_FIRM}|{_PAIR}|{_INITIAL})(?P<poss>['’]s?)?(?!\w)|\b(?:(?:[Tt]he|"
    rf"[Aa]) (?P<kin>(?!Mrs|Ms|"
    rf"Miss)(?:[VD][aei]n? )?{_CAP}s|{_CAP} (?:[a-z]+ )?(?:family|couple|wedding|twins|brothers|sisters|house|home|"
    rf"party|children|"
    rf"kids|girls|boys))|"
    rf"[Ff]amil(?:y|ie) (?P<clan>{_CAP}))\b"
)
_SENTENCE = re.compile(
    r"(?:[^.!?\n]|(?<= [A-Z])\.(?= [A-Z])|(?<=Mr)\.|(?<=Dr)\.|(?<=Ms)\.|(?<=Mrs)\.|(?<=\bno)\.|(?<=[a-z])\.(?=[a-z])|\."
    r"(?=\d)){4,500}"
)

# What concerns only the one who bears the name.
_OWN = compiled(
    r"\b\d{1,4}[a-z]?,? [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)? (?:Road|Street|Lane|Avenue|Way|Close|Drive|Court|Terrace|"
    r"Place|Square|Hill|Gardens|Row|Crescent|Mews)\b|\b[A-Z][\w-]+(?:weg|stra(?:ß|ss)e|gasse|platz|allee|katu|gatan|"
    r"vej|veien|tie|laan|straat) \d+|\b\d{1,4}[a-z]? [A-Z][\w-]+(?:weg|stra(?:ß|ss)e|gasse|platz|allee|gatan|gata|"
    r"vej|veien|"
    r"laan|straat)\b|\b(?:[Vv]ia|[Rr]ue|[Cc]alle|[Rr]ua|[Pp]iazza) [A-Z]\w+(?: \w+)?,? \d+|\b\d{1,4}[a-z]?,? "
    r"[A-Z][\w’'-]+ "
    r"(?:Rise|Mead|Croft|Fold|Green|Grove|Mount|View|Walk|Park|Quay|Wharf|Vale|Dale|Bank|End)\b|\b[A-Z][\w-]+ "
    r"(?:Road|Street|Lane|Avenue|Way|Close|Drive|Terrace|Crescent) \d+|"
    r"(?<![\w.])\+?\d{2,5}[ /-]\d{3,4}[ -]?\d{3,5}(?!\w)|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,60}\.[\w.]+|"
    r"\b\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d\b|(?i:\b(?:born|aged?|is \d{2}|turned \d{2}|year-old|maiden name|"
    r"widow(?:ed|er)?|divorc\w+|pregnan\w+|separat(?:ed|ion)|arrested|bankrupt\w*|insolven\w*|diagnos\w+|surgery|"
    r"operation|operated|hip|knee|disc|cancer|tumou?r|diabet\w+|depress\w+|blood|hiv|rehab|therapy|treatment|chemo|"
    r"dementia|heart|stroke|prescri\w+|tablets|medication|dialysis|(?:his|her) (?:back|leg|arm|eyes|kidneys?|lungs?|"
    r"nerves|teeth)|allerg\w+|disab\w+|illness|ill|sick|hospital|miscarriage|ivf|results?|scans?|x-rays?|owes?|owed|"
    r"owing|arrears|overdue|unpaid|outstanding|in debt|debts?|behind with|earns?|salary|income|credit rating|bounced|"
    r"mortgage|pension|savings|loan|wage|rent|evict\w+|inherit\w+|fined|convicted|sued|suing|lawsuit|court|police|"
    r"custody|will|drunk|on benefits|unemployed|jobless|out of work|on the dole|single (?:mother|mum|father|parent)|"
    r"in (?:a|the) (?:home|hospice|"
    r"clinic)|in care|(?:his|her|their) (?:son|daughter|wife|husband|ex|mother|father|lawyer|doctor|late \w+)|"
    r"alone with|"
    r"criminal|conviction|police record|(?:his|her) record|split up|broke up|drinks|affair|lives (?:at|in|above|"
    r"below|next)|living at|moved (?:in|out)|flat \d+|room \d+|"
    r"apartment \d+|lost (?:his|her|their)|passed away|died))\b"
)
# Right before the name: what we or fate did with them, as with a customer.
_DONE = re.compile(
    r"\b(?:refunded|charged|credited|billed|invoiced|(?:gave|given|granted|offered|sold|promised|delivered|handed|went|"
    r"sent|lent|leased|rented|let|posted|shipped|assigned|allocated) (?:it |that |this |them |one |the \w+ )?to|"
    r"(?:reserved|booked|kept|meant|intended|held|made|ordered|mixed up|saved) (?:for|with)|(?:taken|booked|ordered|"
    r"bought|paid|rented|reserved|claimed|made|opened|placed|cancell?ed|reported) by|addressed to|made out to|(?:gave|"
    r"given|let|offered) (?:your|the|this|that|his|her) [\w-]+(?: [\w-]+)? to|belong(?:s|ed|ing) to|registered (?:to|"
    r"for|under|on)|(?:fetched|collected|picked up|handed in|won|taken over|signed for|accepted) by|left (?:it|yours|"
    r"them|your "
    r"\w+|one|that|the \w+) (?:with|at)|merged with|left with|confused (?:you |it |this )?with|mixed (?:you |it |"
    r"this |them )?up with|"
    r"swapped with|instead of|outbid by|wrote to|written to|(?:complaint|results?|file|order|account|payment|claim|"
    r"policy|booking|parcel|bill|name|that|those|one|card|data) (?:of|for|from)|told|fined|evicted|banned|visited|in "
    r"the name of|under the name|the case of|as (?:with|for)|(?:[Oo]nly|[Ee]xcept|but) (?:with|for|in)|happened (?:to|"
    r"with)|like|(?:trouble|problems?|issues?|"
    r"mix-up|dispute|argument) with) (?:an? |the |our \w+ |our |also )?$"
)
# Right behind it: what customers do, and what is done to them.
_DID = re.compile(
    r"^(?:['’]s?)?(?: and (?:his|her) \w+)?,?(?: on [\d +/-]{6,20},)?(?: next door| upstairs| downstairs| "
    r"opposite)?(?: (?:he|she|they)\b)?(?: (?:who|from|of|in|at) [\w ’'-]{1,30},?)? ?(?:who |also |has |had |have |"
    r"just |once |already |still |even |then |never |is |was |were |are |got |too |both |all ){0,4}(?:put (?:down|in|"
    r"into|on)|"
    r"barred|expelled|locked up|graded|placed|passed|marked|sent home|thrown|turned away|kept back|cancell?ed|"
    r"complain(?:s|ed|"
    r"ing)|owes?|owed|paid|pays?|paying|ordered|bought|outbid|failed|lost|returned|refused|died|passed away|appealed|"
    r"threatened|broke|damaged|forgot|forgets|withdrew|stayed|stays|left (?!you\b|it\b|a\b|word)|divorced|refunded|"
    r"charged|moved (?:to|out|in)|switched|changed (?:the|his|her)|got (?:a )?(?:better|lower|cheaper|good|special|"
    r"bigger) \w+|saves|behind|late with|overdue|in arrears|suing|ill|evicted|banned|fired|dismissed|suspended|denied|"
    r"hacked|furious|the same (?:\w+ ){0,2}(?:problem|fault|error|issue|trouble|mistake|thing)|got (?:\d+|a "
    r"(?:discount|refund|rebate|voucher)|his money|her money)|\d+ ?%|a (?:discount|refund|rebate|voucher|claim|"
    r"complaint)|an open|two open|waiting for|unpaid|earns?|has (?:a|an|two|three) (?:open|pending|loan|debt))\b"
)
_FROM = re.compile(r"^,? (?:from|of|in|at) [A-Z]\w+|^ \(")
_LIKE = compiled(
    r"\b(?:the same|, you (?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)|same|not (?:for )?yours?|not you|"
    r"similar|identical|too|as well|also|like you|just like|likewise|instead of you|before you|after you|ahead of you|"
    r"next to yours?|above you|below you|next door|upstairs|downstairs|by mistake|by accident|in error|wrongly|"
    r"accidentally|between (?:you and me|us)|(?:paid|pays|got|asked) (?:less|more|sooner|earlier|half)|(?:less|more|"
    r"cheaper|sooner|better|faster) than you|because (?:he|she|they)|don't tell|in confidence|strictly|last week|last "
    r"month|yesterday|the other day|straight after|right before|right after)\b",
    re.IGNORECASE,
)
_STRANGER = re.compile(
    r"\b(?:another|other|different|previous|last|former|fellow|next|first|neighbou?ring|the|a|your|our|that) (?:\w+ "
    r")?(?:customer|client|guest|patient|tenant|member|buyer|bidder|applicant|candidate|resident|neighbou?r|classmate|"
    r"student|pupil|parent|passenger|owner|user|subscriber|policyholder|shopper|people|families|claimant|borrower|"
    r"participant|visitor|donor|seller|caller|competitor|couple|occupant)s?\b|\bpatient:|\bcustomer:|\bclient:|"
    r"\b(?:customer|client|patient|member|policy|account|order|ticket|booking|case|claim|file|invoice) (?:no\.? ?|"
    r"number |nr\.? ?|#)?#?[A-Z]{0,3}-?\d[\w-]{2,}",
    re.IGNORECASE,
)
_HELPS = compiled(
    r"\b(?:colleagues?|our (?!customer|client|guest|patient|tenant|member)(?:\w+ )?\w+,?|my|ask for|on behalf of|(?:i|"
    r"we)(?:'ve| have|'d)? (?:just |also |already )?(?:spoke|spoken|speak|asked|rang|rung|phoned|called|talked|been on|"
    r"turned|checked|met with|written)\b(?: \w+){0,3}|speak (?:to|with)|(?:calls?|rings?|writes?|visits?|meets?|helps?|"
    r"shows?|brings?|waits?) (?:to |for |with )?(?:you|a sign)|fits|repairs|\w{2,}s you\b|you (?:told|asked|named|"
    r"wished|wanted) (?:us|me|for)|(?:sings|plays|conducts|dances|performs|lectures|preaches|speaks)\b|(?:his|her) "
    r"(?:number|extension|line) is\b|(?<!they )(?<!it )(?<!that )will (?:call|ring|write|visit|meet|help|answer|send|"
    r"bring|tell|contact|see|look|"
    r"take|fix|check|drive|come|be)|(?<!who )(?:comes?|calls?|drives?|rings|visits|starts) (?:to you |in |by |round |"
    r"over "
    r")?(?:on|at|tomorrow|today|this|next)\b|checked|practi[sc]es|teaches|coaches|runs|leads|on duty|looks after|takes "
    r"over|in charge|(?:after|when|that|as) you(?:'d|’d| had)? (?:called|told|asked|met|spoke|rang|know|said)|told you|"
    r"took your|wrote to you|repaired|looked at your|you (?:met|spoke|saw|named|gave)|born (?:in )?1[0-8]\d\d|born "
    r"(?:in )?19[0-2]\d|developed|made by|manufactur\w+|"
    r"supplier|carrier|courier|author|composed|painted|directed|novel|film|book|song|play|album|founded|named after|"
    r"new (?:vet|doctor|therapist|teacher|colleague)|judge|mayor|minister|president|director|chef|written by|by the(?! "
    r"way\b)|designed|museum|theatre|concert|band|exhibition|stop|station|bus|line|train|exit|turn (?:left|right)|"
    r"airport|branch|shop|store|hotel)\b",
    re.IGNORECASE,
)
# The same beside the name: what somebody of the house is.
_HELPER = re.compile(
    r"\b(?:your (?:\w+ )?(?:son|daughter|wife|husband|mother|father|partner|colleague|doctor|lawyer|agent|child|"
    r"brother|sister|friend|bank|insurer|landlord|former|surgeon|dentist|vet|employer|solicitor|notary|architect|"
    r"accountant)|adviser|advisor|manager|technician|engineer|driver|doctor|nurse|teacher|team|department|desk|counter|"
    r"therapist|trainer|instructor|guide|assistant|deputy|head of \w+|receptionist|caretaker|fitter|plumber|"
    r"electrician|consultant|specialist|midwife|tutor|coach|curator|librarian|agent|head|chief|owner|boss|"
    r"director|founder|officer|clerk|secretary|treasurer|chair(?:man|woman)?|office|centre|center|council|authority|"
    r"ministry|agency|bank|hospital|clinic|branch|company|station|court|embassy|bureau|works|highways|police)\b",
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
_ENOUGH, _ENOUGH_UNASKED = 4, 5  # without the customer's words nobody can say who is a stranger
_CERTAIN = 5
_SURELY = 2  # points that a name is somebody's
_MOST = 60  # names of a letter that are looked at; a list of more is an address book
_MATTER = Scan(
    rf"\b(?i:matter|case|file|suit)(?: of)? (?P<who>{_CAP}(?: {_CAP})?) (?:\./\.|v\.?|vs\.?|against|/) {_CAP}"
)
# Spoken to in the middle of a letter: what follows the second comma is a clause of its own.
_SPOKEN_TO = Scan(
    rf"(?<=, )(?P<who>(?:Mr|Mrs|Ms|Miss|Herr|Frau)\.? {_PARTICLE}{_CAP}), (?=(?:your?|we|I|it|as|please|thank|this|"
    rf"that|there|Dr|Mr|Ms|but|if|so|the "
    r"\w+ (?:is|has|will|was))\b)"
    rf"|(?m:^|(?<=[.!?] ))(?P<reader>(?:Mr|Mrs|Ms|Miss|Herr|Frau)\.? {_PARTICLE}{_CAP}), (?=(?:your?|we|I|please|thank|"
    rf"this)\b)|(?i:thank you|thanks|sorry|yes|no|well|so|understand|see), (?P<whom>(?:Mr|Mrs|Ms|Miss|Herr|Frau)\.? "
    rf"{_PARTICLE}{_CAP})(?=[.,!])"
)
# "your husband, Mr Finch, …": the name of who was named before, and nobody spoken to.
_PERSON_BEFORE = re.compile(
    r"\b(?:(?:[Yy]our|[Oo]ur|[Mm]y|his|her|its|their|[Aa]nother) (?:[\w-]+ ){0,2}[\w-]+|(?:[Tt]he|[Aa]n?|[Oo]ne|new|"
    r"former) (?:[\w-]+ ){0,3}(?:\w+(?:er|or|ist|man|woman|ian|ant|lady|ent)|nurse|vet|chef|head|boss|guide|judge|"
    r"clerk|mayor|lady|friend)(?: (?:of|from|at|in) [\w ]{2,20})?|[Cc]olleague|[Nn]eighbou?r), $"
)
_ID = compiled(r"(?<![\w/.-])(?P<head>[A-Z]{1,4}-?)(?P<tail>\d{3,8})(?![\w-])")
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
            who = m.group("who") or m.group("kin") or m.group("clan")
            parts = [w.strip(".") for w in who.split()]
            if any(w in NO_PERSON or (len(w) > 1 and w.isupper()) for w in parts if w not in _FORMS):
                continue
            weight = _weight(said, m, sentence.start(), content[m.end() : m.end() + 240])
            if weight >= enough:
                yield Span(*m.span()), who, 1.0 if weight >= _CERTAIN else 0.7


_FORMS = words("GmbH Ltd Limited Inc AG LLC plc AB BV SA Oy & Co family couple wedding twins brothers sisters")


def _weight(said: str, m: re.Match[str], at: int, following: str) -> int:
    """What the sentence tells of this name, less what makes it one of the house or of the reader's own people."""
    before, after = said[: m.start() - at], said[m.end() - at :]
    who = m.group("who")
    title = who.split()[0].strip(".") if who else ""
    known = beside(before, f"{m.group('poss') or ''}{after}", following)
    if title and title not in _TITLES and title not in _LEARNED and known < _SURELY and _PLACED.search(before):
        return 0  # "at the Albergo Fonte": a thing or a place
    around = f"{before} \u2026 {after}"
    own = _OWN.search(f"{before[-40:]} \u2026 {after[:90]}") is not None
    role = _STRANGER.search(before[-45:]) is not None or before.lower().endswith(_ROLES)
    kin = m.group("who") is None
    titled = title in _TITLES
    points = (
        kin * (_DONE.search(before) is not None)
        + (kin and _FAMILY.match(m.group()) is not None)
        + (2 + kin) * own
        + (2 + kin) * (_NEXT_IN_LINE.search(after[:60]) is not None)
        + (own and len(_REACHED.findall(after[:90])) > 0)
        + 2 * (_DONE.search(before) is not None)
        + 2 * (_DID.match(after) is not None)
        + 2 * role
        + (_LIKE.search(around) is not None)
        + (m.group("poss") is not None) * (3 if titled and _THEIRS.match(after) else 1)
        + (_FROM.match(after) is not None)
        + set_off(before, after, who=who or "", thing=m.group("poss") is not None and not titled)
        + known
    )
    near = f"{before[-45:]} \u2026 {after[:35]}"
    helps = (
        _HELPS.search(around) is not None
        or (_HELPER.search(near) is not None and not _LEFT_WITH.search(before))
        or FOR_YOU.match(after) is not None
    ) and not (own and (role or _IN_NEED.search(after[:90])))
    return points + titled - 3 * helps - (title in _LEARNED)


_IN_NEED = re.compile(
    r"\b(?:alone with|on benefits|divorc|widow|pregnan|debts?|single|out of work|split up|in arrears|owes)"
)
_LEFT_WITH = re.compile(
    r"\b(?:left|gave|handed|dropped|delivered) (?:it|yours|them|your \w+|one|that|the \w+) (?:with|at|to) $"
)
_NEXT_IN_LINE = re.compile(r"^[^.!?]{0,50}\b(?:then|before|ahead of|in front of) you\b")
_REACHED = re.compile(r"\+?\d{2,5}[ /-]\d{3,4}[ -]?\d{2,5}|\bwho lives\b|\blives in\b|@")
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
    r"(?:, [^,.;]{2,40},)?[^.;,]{0,80}\b(?<!same )(?<!is )(?<!not )(?:for|with|to|at|asks|tells|shows|gives|lets|"
    r"brings|phones?|rings?|calls?|sees?) (?:you|your)\b"
)
_FAMILY = re.compile(r"[Ff]amil|.* (?:family|couple|house|home)$")
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
