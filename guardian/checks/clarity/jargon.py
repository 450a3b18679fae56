"""Words of the trade that the reader does not use.

## Why reconsider
“We'll touch base on the deliverables” is a fog to anybody outside. Plain words show that the writer knows the matter
well enough to say it simply.

## Flagged
> Let us touch base on the deliverables.
> We leverage synergies to move the needle.
> The lesion is idiopathic and contraindicates the procedure.

## Better
> I'll write again on Friday, when the three teams have agreed.
> We don't know what caused the spot, and would rather not operate.

## Left alone
> The new version loads in half the time.
> You always pay the first 100 pounds yourself (the “deductible”).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from guardian.checks.check import Check, Match, Reading, Where
from guardian.checks.insight import seen
from guardian.checks.match import Cues, cue, flagged_end, hits, plain
from guardian.checks.opaque import opaque
from guardian.checks.readability import measured, syllables
from guardian.message.text import Span

# One line per term: pattern = what to say instead. A term of the first list is fog wherever it stands.
_FOG = r"""
circl(?:e|ing) back = come back to it
touch(?:ing)? base = talk
reach(?:ing)? out to (?:the|our) \w+ team = ask …
leverag(?:e|es|ed|ing)(?! (?:ratio|of)) = use
synerg(?:y|ies|istic|ize|ise) = what we gain together
move the needle = make a difference
low-?hanging fruit = the easy part
(?:take|taking|took) (?:it|this|that) offline = talk about it later
(?:action|actioning|actioned) (?:the|this|that|your|these|it|on|items?|learnings?) = do
learnings = what we learnt
deliverables? = what we hand over
value[- ]?adds?|value proposition|value-added = what it is good for
(?:key |relevant |internal |all |the )?stakeholders? = the people involved
(?:are|is|be|get|getting|been|were|fully|once) aligned = agree
align(?:ed|ing)? (?:on|internally|across|around|expectations)|alignment (?:on|across|between|with) = agree
(?:need|reach|seek|get|internal) alignment = agree
go[- ]forward (?:basis|plan|roadmap|strategy)|going forward|moving forward = from now on
bandwidth (?:to|for|issues|constraints) = time
deep[- ]dive = a close look
drill(?:ing)? down = look closer
ideat(?:e|ion|ing) = think about it
(?:customer|client|user|guest|patient|data|solution)[- ](?:centric|centered|facing|obsessed)(?:ity)? = for you
best[- ](?:in|of)[- ](?:class|breed) = very good
(?:paradigm|mindset) shift = a change
(?:holistic|end-to-end|turnkey|omni-?channel|multi-?channel) (?:\w+ )?(?:approach|solution|view) = all in one
(?:holistic|end-to-end|turnkey|omni-?channel) (?:\w+ )?(?:experience|offering|journey|strategy|service) = all in one
(?:robust|scalable|seamless|frictionless|bespoke|next-gen) (?:\w+ )?(?:solution|offering|experience)s? = what it does
(?:robust|scalable|seamless|frictionless) (?:\w+ )?(?:framework|ecosystem|platform|integration)s? = what it does
(?:state-of-the-art|cutting-edge|world-class|mission-critical) (?:\w+ )?(?:solution|offering|platform)s? = what it does
(?:customer|user|buyer|guest|patient) (?:journey|touchpoints?|lifecycle) = how it goes for you
touch ?points? = places where we meet
pain ?points? = what bothers you
ecosystem (?:partners?|play|of) = the other programs
operationali[sz]e|incentivi[sz]e|monetiz|moneti[sz]e|productiz|producti[sz]e|synergi[sz]e = say what is done
contextuali[sz]e|strategi[sz]e|prioriti[sz]ation|onboard(?:ed)? (?:you|the)|upskill = say what is done
right-?siz(?:e|ing)|offboard\w*|sunset(?:ted|ting)|deprecat\w+|greenlit|rebaselin\w+ = say what is done
socialis\w+|sociali[sz]e (?:this|it) = say what is done
(?:kpi|okr|roi|bau|mvp|nps|csat|run rate|sla) (?:perspective|standpoint|wise|target|uplift|impact) = say it in words
(?:by|before|at) (?:eod|cob|close of play) = tonight, or the hour itself
at the end of the day|boil the ocean|open the kimono|blue-sky thinking = say what you mean by it
think outside the box|push the envelope|peel(?:ing)? the onion|run it up the flagpole = say what you mean by it
in the weeds|helicopter view|ducks in a row|single source of truth|north star = say what you mean by it
quick wins?|table stakes|swim ?lanes?|parking lot (?:it|this)|double-?click on = say what you mean by it
hard stop|sync up|wheelhouse|granular(?:ity)?|net-net|long tail|tee(?:d)? up = say what you mean by it
heavy lifting|on my radar|level[- ]set|ballpark|move the goalposts|bleeding edge = say what you mean by it
buy-in|workstreams?|headwinds|tailwinds|core competenc\w+|thought leader\w* = say what you mean by it
actionable(?: insights?)?|impactful|scope creep = say what you mean by it
sprint planning|in (?:the|our|this) (?:next |current )?sprint|backlog grooming = say what you mean by it
backlogged|roadmapp(?:ed|ing)|user stories|groom(?:ed|ing) the|vertical integration = say what you mean by it
cross-functional(?: teams?)?|(?:business|use) case validation|wholistic = say what you mean by it
go-to-market|route to market|share of wallet|net new|white ?space = say what you mean by it
incremental (?:upside|revenue|value|gains?)|enablement = say what it brings
(?:unlock|surface|drive|deliver) (?:\w+ )?(?:upside|value|efficiencies|growth|outcomes|impact) = say what it brings
your (?:vertical|ask|persona|use case)|the ask|verticals|our asks? = what you want, your trade
(?:pending|subject to|lack of|despite) (?:resourcing|prioriti[sz]ation|budget approval) = when there is time
(?:park|sociali[sz]|operationali[sz]|incentivi[sz])(?:e|ed|ing)? (?:your|this|the|next|that|it) = say what is done
lean(?:ing)? in(?:to)? (?:the|this|that|our)|double(?:d|ing)? down on|pivot(?:ed|ing)? (?:to|away) = say what is done
"""
# Law, insurance, medicine, money and machines: fog to those outside.
_TRADE = r"""
\w{2,20}(?:itis|aemia|ectomy|opathy|algia|rrh\w{2,5}) = plain words
\w{2,20}(?:oplasty|oscopy|uria|oderma|penia|megaly|sclerosis|plegia) = plain words
\w{3,20}(?:osis|otomy|ostomy|centesis|trophy|epsy|cytes?|lytic) = plain words
presents? with|secondary to|status post|in situ|per os|is indicated = plain words
atopy|atopic|cephal\w+|amoxi\w+|corticosteroids?|nsaids?|antihistamines?|topical(?:ly)?|palliative = plain words
time-barred|by operation of|tolling = what the law says, in short
statutes? of|limitation period|null and void|cease and desist = what the law says, in short
vicarious\w*|liquidated|negligen(?:t|ce) = it in short
jurisdiction|heretofore|abeyance|absent (?:any|such|tolling|proof) = it in short
islanding|overvoltage|undervoltage|overcurrent|crc errors?|kvar|earth fault|residual current|backflow = what it does
compounded|base rate|nominal rate|effective rate|apr|ltv|escrowed|drawdown|bullet repayment = pounds and days
graphomotor|visuomotor|fine motor|proprioce\w+|dyspraxi\w+|emergent|executive function\w* = what the child does
tort(?:ious|feasor)?s? = the law on damage
enur(?:e|es) = belongs to you
preclud(?:e|es|ed|ing) = rules out
(?:culpabl[ey]|culpability) = at fault
subrogat\w+ = we claim it back from whoever caused it
indemnif\w+|indemnity = pay for
deductible|franchise clause = what you pay yourself
(?:joint and several|severally) liab\w+ = each owes the whole
force majeure|bona fide|prima facie|inter alia|mutatis mutandis|pro rata(?: temporis)? = say it in English
per diem|ex gratia|ab initio|ipso facto|de facto|vis-à-vis|quid pro quo|pari passu = say it in English
ultra vires|in absentia|sub judice|res judicata|locus standi = say it in English
estoppel|novation|rescission|rescind\w*|lien|encumbrances?|encumbered|escrow = say what it does for them
promissory|covenants?|easement|appurtenan\w+|demised premises|lessors?|lessees? = say what it does for them
sublessee|hypothecat\w+|mortgagors?|assignor|assignee|garnish\w+|intestate|probate = say what it does for them
usufruct|chattels?|conveyanc\w+|tenanc(?:y|ies) at will|quiet enjoyment = say what it does for them
dilapidations|mesne profits|severable|severability|breach of covenant = say what it does for them
statutory (?:periodic|demand|instrument)|without prejudice|consequential loss\w* = say what it does for them
proximate cause|material misrepresentation|moral hazard|adverse selection = say what it does for them
reinsurance|retrocession|bordereau|underwrit\w+|actuarial = say what it does for them
endorsement (?:no|schedule)|rider|sum assured|surrender value|annuit(?:y|ies|ant) = say what it does for them
insurable interest|policy wording|in arrear|accru(?:al|als|ed)|amorti[sz]\w+ = say what it does for them
depreciat\w+|fiduciary|liquidity|collaterali[sz]\w+|overcollateral\w+|basis points = say what it does for them
yield curve|escheat\w*|chargeback|interchange|acquirer|issuing bank = say what it does for them
settlement (?:window|batch|cycle)|clearing house|nostro|value[- ]dat(?:e|ed|ing) = say what it does for them
direct debit mandate revocation|derogat\w+|abrogat\w+|promulgat\w+|ordinance = say what it does for them
by-?laws?|adjudicat\w+|ombudsm\w+ referral|remittance advice|ledger|reconciliation = say what it does for them
dunning|credit note offset|tax(?:able)? nexus|withholding|ex works|incoterms = say what it does for them
bill of lading|demurrage|consignee|consignor|manifested|drayage|cross-?dock\w* = say what it does for them
last[- ]mile(?: carrier)?|transshipment|deconsolidat\w+ = say what it does for them
customs (?:bond|entry|tariff code)|waybill|shrinkage|sku|planogram|backorder(?:ed)? = say what it does for them
drop-?ship\w*|rma'd|restock(?:ing)? fee = say what it does for them
idiopathic|contraindicat\w+|aetiolog\w+|etiolog\w+ = what it is, in words a child knows
lesions?|edema|oedema = what it is, in words a child knows
haematoma|hematoma|erythema\w*|pruritus|dyspn\w+|tachycardi\w* = what it is, in words a child knows
bradycardi\w*|hypertensi\w+|hypotensi\w+|myocardial|infarct\w*|ischa?emi\w+ = what it is, in words a child knows
stenosis|thrombo\w+|embol\w+|neoplas\w+|malignan\w+|benign|metasta\w+ = what it is, in words a child knows
biopsy|histolog\w+|cytolog\w+|prophyla\w+|analges\w+|anaesthe\w+|anesthe\w+ = what it is, in words a child knows
antipyretic|anticoagul\w+|antihypertensive|nephro\w+|hepat(?:ic|o\w+|itis) = what it is, in words a child knows
renal|gastro\w+|oesophag\w+|esophag\w+|endoscop\w+|laparoscop\w+ = what it is, in words a child knows
arthroscop\w+|colonoscop\w+|radiograph\w+|sonograph\w+|subcutaneous\w* = what it is, in words a child knows
intravenous\w*|intramuscular\w*|peri-?operative|post-?operative = what it is, in words a child knows
pre-?operative|comorbid\w*|asymptomatic|symptomatolog\w+|prognos\w+ = what it is, in words a child knows
differential diagnosis|palpat\w+|auscultat\w+|titrat\w+|bid|tid|prn = what it is, in words a child knows
nil by mouth|malocclusion|caries|periodont\w+|gingiv\w+|endodont\w+ = what it is, in words a child knows
occlus\w+|myopi\w+|presbyop\w+|astigmat\w+|intraocular|ophthalm\w+ = what it is, in words a child knows
dermat(?:itis|osis)|ventral|dorsal|distal|proximal|bilateral\w* = what it is, in words a child knows
unilateral\w*|sequelae|exacerbat\w+|febrile|afebrile|emesis|syncope|vertigo = what it is, in words a child knows
paraesthesia|paresthesia|neuropath\w+|sciatica|lumbar|cervical|thoracic = what it is, in words a child knows
spondyl\w+|orthotic|ablat\w+|resect\w+|excis(?:ion|ed)|suture\w*|debrid\w+ = what it is, in words a child knows
lambda (?:probe|sensor)|catalytic|alternator|flange|manifold|solenoid = what it does, in everyday words
thermocouple|actuator|condensate|inverter|rectifier|ampacity|busbar|rcd = what it does, in everyday words
tappets?|wishbone|bushings?|camshaft|crankshaft|cv joint|brake caliper = what it does, in everyday words
intercooler|immobili[sz]er|impeller|diverter valve|expansion vessel = what it does, in everyday words
heat exchanger|plenum|soffit|fascia|spalling|efflorescence|rising damp = what it does, in everyday words
subsidence|curtilage|abatement|rateable|precept|mpan|mprn|reactive power = what it does, in everyday words
half-hourly|kva|netcode|hit ?reg|tick ?rate|nerf(?:ed)?|dps|aggro = what it does, in everyday words
rubber-?banding|desync\w*|shaders?|pnr|interlin\w+|code-?share|fare basis = what it does, in everyday words
reissue|irregular operations|irrops|mct = what it does, in everyday words
involuntary (?:refund|rerouting|rebooking)|formative|summative|differentiated = what it does, in everyday words
scaffold(?:ed|ing)|pedagog\w+|metacognit\w+|phonem\w+|safeguarding lead = what it does, in everyday words
attainment|learning outcomes|overbook(?:ed|ing) protocol|rev ?par|rack rate = what it does, in everyday words
folio|no-show policy = what it does, in everyday words
"""
_TECH = r"""
idempoten\w+|race condition|deadlock\w*|mutex|stack trace|null pointer|segfault = what it means for them
garbage collect\w+|memory leak|thread pool|cron(?: ?job)?|daemon|webhook\w*|payload = what it means for them
endpoint|middleware|backend|back-end|front-end|upstream|downstream|load balancer = what it means for them
reverse proxy|failover|fail-over|redundan\w+ cluster|shard\w*|replica(?: set| lag)? = what it means for them
schema|migration script|rollback|roll-back|hot-?fix|regression|refactor\w*|codebase = what it means for them
repo|pull request|merge conflict|pipeline|ci/cd|kubernetes|docker|pods?|orchestrat\w+ = what it means for them
provision(?:ed|ing)?|de-?provision\w*|instantiat\w+|serializ\w+|deseriali[sz]\w+|json = what it means for them
xml|regex|oauth|jwt|saml|ldap|sso token|tls handshake|cipher|ssl termination = what it means for them
dns propagat\w+|propagat(?:e|ed|es|ion)|ttl|cname|mx records?|a record|nameservers?|spf = what it means for them
dkim|dmarc|smtp relay|greylist\w*|packet loss|latency|jitter|throughput|throttl\w+ = what it means for them
rate[- ]limit\w*|backhaul|dslam|attenuation|snr margin|vlan|nat|dhcp|mac address = what it means for them
firmware|bootloader|kernel|bios|uefi|raid|nvme|inode|mount point|checksum|hash mismatch = what it means for them
cache invalidation|invalidate the cache|ttfb|cdn|edge node|ingress|egress|telemetry = what it means for them
observability|heartbeat|keep-?alive|polling interval|queue depth|dead[- ]letter = what it means for them
asynchronous\w*|synchronous\w*|concurren\w+|multi-?tenant|tenant isolation|whitelist\w* = what it means for them
sandbox(?:ed)?|feature flag|a/b test|canary|blue-green|staging = what it means for them
prod(?:uction)? (?:env\w*|environment|cluster)|root cause|rca|post-?mortem|sev[- ]?\d = what it means for them
p[0-2] incident|http [45]\d\d|50[0-4] errors?|4\d\d errors?|callback|cursor|pagination = what it means for them
deprecated|legacy (?:stack|code|system) = what it means for them
"""


def _cues(lines: str, weight: float) -> list[tuple[str, float, str]]:
    return [(a.strip(), weight, b.strip()) for a, b in (x.rsplit(" = ", 1) for x in lines.strip().splitlines())]


def _built(lines: str, weight: float) -> Cues:
    return Cues(*(cue(p, w, advice=f"Say it plainly: {better}.") for p, w, better in _cues(lines, weight)))


FOG, TRADE, TECH = _built(_FOG, 0.8), _built(_TRADE, 0.6), _built(_TECH, 0.5)
_MANY = 3  # a machine's terms that make a letter hard
# Said right beside it, the term is being explained.
_EXPLAINED = re.compile(
    r"^[\w -]{0,12}[\"'”’]?,? ?(?:\((?!s\))|– |— |, (?:that is|which (?:means|is)|meaning|or|i\.e\.|in "
    r"other words|so|a |an |the )|means\b|is (?:what|when|the|a|an|short|just)\b|= )"
)
_BEFORE = re.compile(
    r"(?:\(|\bcalled(?: an?| the)?|\bknown as(?: an?| the)?|\bmeans?(?: an?| the)?|\bso-called|\bthe word|"
    r"\bthe term|\bnamed|\bsays|\blabelled|\bmenu|\bbutton|>)[ \"'“‘]*$"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What an admin may set."""

    extra: tuple[str, ...] = field(default=(), metadata={"doc": "words of your own trade that customers do not know"})
    allowed: tuple[str, ...] = field(default=(), metadata={"doc": "words of these lists that your customers do know"})


def find(reading: Reading, options: Options) -> list[Match]:
    """Terms that are neither the customer's own nor explained; a machine's term alone is left, two are not."""
    look = seen(reading)
    said = f"{reading.customer.content[:20_000]} {reading.letter.subject}".lower()
    allowed = {a.lower() for a in options.allowed}
    strong: list[tuple[Span, str, float]] = []
    weak: list[tuple[Span, str, float]] = []
    for cues in (FOG, TRADE, TECH, Cues(*map(plain, options.extra))):
        for c, m in hits(cues, look, look.body):
            words = look.body.plain[m.start() : flagged_end(m)]
            if (
                words in allowed
                or (words[:7] in said and cues is not FOG)
                or _explained(look.body.plain, m.start(), m.end())
            ):
                continue
            advice = c.advice if isinstance(c.advice, str) else ""
            (weak if cues is TECH else strong).append((look.body.back(m.start(), flagged_end(m)), advice, c.weight))
    fog = {reading.body.at(s).lower() for s, _, w in strong if w != 0.6}
    trade = {reading.body.at(s).lower() for s, _, w in strong if w == 0.6}
    tech = {reading.body.at(s).lower() for s, _, _ in weak}
    many = len(trade) + len(tech) // 2 >= 2 or len(tech) >= _MANY or (bool(trade) and _learned(reading, said))
    shown = [*strong, *(weak if many else [])] if fog or many else []
    terms = [(s.start, s.end) for s, _, _ in (*strong, *weak)]
    for span in opaque(reading.body.content, said, terms) if look.customer.known else ():
        known = [s for s, _, _ in shown] + [*look.code, look.greeting, look.signoff]
        if not any(k.start < span.end and span.start < k.end for k in known):
            shown.append((span, "Say it in everyday words, or explain each term.", 0.6))
    return [
        Match(span=s, where=Where.BODY, advice=a or "Say it in the words that they use.", score=w) for s, a, w in shown
    ]


def _learned(reading: Reading, said: str) -> bool:
    """Whether the letter is written in learned words besides."""
    return sum(max(0, syllables(w) - 3) for w in measured(reading).hard if w not in said) >= 2


def _explained(text: str, start: int, end: int) -> bool:
    return (
        _EXPLAINED.match(text[end : end + 40]) is not None
        or _BEFORE.search(text[max(0, start - 24) : start]) is not None
    )


CHECK = Check(
    id="clarity.jargon",
    find=find,
    message="“{words}” is a word of the trade; the reader may not know what is meant.",
    label="is jargon to the reader",
    advice="Say it in the words that they use.",
    options=Options,
    about=__doc__,
)
