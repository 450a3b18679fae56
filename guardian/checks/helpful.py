"""Pure: how much a whole reply does for the reader, from many small signs; what no single sentence shows.

A letter can be cold without one cold word, by what is absent: nobody says “I”, nothing is offered, no day
is named. Each sign is weak, so they are added as log-odds. The weights were fitted on whole support letters
written for guardian and on the public replies of twitter-care (Apache-2.0), and rounded.
"""

from __future__ import annotations

import re
from itertools import islice

from guardian.checks.acknowledgement import ACKNOWLEDGES, APOLOGISES
from guardian.checks.check import Reading
from guardian.checks.insight import seen
from guardian.checks.match import FIRES, hits
from guardian.checks.steps import STEPS, other_step
from guardian.checks.times import time_given

_VERBS = (
    r"(?:send|sent|call|called|ring|rang|write|wrote|look|looked|see|saw|found|find|put|book|booked|check|checked|ask|"
    r"asked|hold|keep|kept|bring|brought|refund|refunded|fix|fixed|move|moved|change|changed|take|took|read|spoke|"
    r"talked|went|meet|come|came|make|made|pay|paid|order|ordered|open|opened|start|started|add|added|give|gave|reset|"
    r"replace|replaced|raise|raised|stay|arrange|arranged|extend|extended|cancel|cancelled|set|tell|told|show|help|"
    r"walk|listen|listened|test|tested|think|suspect|know|understand|hope|wish|love|suggest|recommend|need|want|can|"
    r"could|would|should|must)"
)
_ADVERB = r"(?:'ve|'ll|'d|'m| have| will| am| would| just| also| now| already| personally| really| do| gladly){0,3}"
SIGNS = {
    "i": re.compile(rf"\bi{_ADVERB} {_VERBS}\b"),
    "any_i": re.compile(r"\b(?:i|i'm|i've|i'll|i'd|me|my|myself)\b"),
    "we_do": re.compile(
        r"\bwe(?:'ll|'ve|'re| will| have| are| can| could| would)? (?:also |now |just |already |gladly |happily )?"
        r"(?:send|sent|sending|replac\w+|refund\w*|fix\w*|repair\w*|book\w*|extend\w*|credit\w*|arrang\w+|deliver\w*|"
        r"collect\w*|bring\w*|ship\w*|waiv\w+|cover\w*|pay|paid|pick\w*|move[ds]?|add(?:ed)?|look\w*|check\w*|help\w*|"
        r"investigat\w+|work\w*|follow\w*|get|got|see|assist\w*|connect\w*|pass\w*|forward\w*|keep|kept|let|give|gave|"
        r"offer\w*|call\w*|write|come|update\w*|restor\w+|found)\b"
    ),
    "if_you": re.compile(
        r"\bif (?:you|it|that|this|they|she|he|anything|there|not|so|one|\w+day)\b|\bshould (?:you|it|that|anything)\b|"
        r"\bunless\b|\bwhichever\b|\beither\b"
    ),
    "choice": re.compile(
        r"\byou (?:can|could|may|might|get|have|keep)\b|\bor (?:you|we|i|would|if|the)\b|\bwould you\b|"
        r"\bwhat (?:i|we) can\b|\binstead\b|\bhappy to\b|\bglad to\b|\bcan offer\b|\blet me\b|\bshall (?:i|we)\b"
    ),
    "please": re.compile(r"\b(?:please|could you|can you|would you|will you)\b"),
    "repay": re.compile(
        r"\b(?:refund\w*|on us|free of charge|for free|no (?:charge|cost|fee|extra)|at our (?:cost|expense)|"
        r"(?:money|amount|fee|price|deposit|\d+)(?: \w+){0,3} (?:back|returned|credited|waived)|credit(?:ed)?|waived?|"
        r"replacement|voucher|we cover|gift|for nothing)\b"
    ),
    "why": re.compile(
        r"\b(?:because|since|so that|the reason|as the|so (?:we|i|you|it)|that's why|which is why|the cause)\b|\w; |: "
    ),
    "where": re.compile(
        r"https?://|<url>|\bwww\.|\b(?:call|ring|dm|reply|write|email|e-mail|message|text|reach|contact) "
        r"(?:me|us|back)\b|"
        r"\b(?:just|direct|directly) (?:reply|answer)\b|\b(?:room|desk|counter|page|menu|settings?|button|link)\b|"
        r"\b\d{3,4} ?\d{3,4}\b"
    ),
    "until": re.compile(
        r"\b(?:until|till|in the meantime|meanwhile|from now on|as of|tonight|tomorrow|today|this morning)\b"
    ),
    "rule": re.compile(
        r"\b(?:terms|conditions|policy|policies|rules?|regulations?|contract|according to|as stated|irrespective|"
        r"regardless|reserve the right|reminded?|remind you|obligat\w+|duty|liab\w+|not (?:covered|insured|included|"
        r"eligible|refundable|possible|entitled)|excluded|voluntar\w+|invoiced|deducted|deadline|classified|"
        r"in order of|queue|responsib\w+|disclaimer|clause|paragraph|signs?|final|closed|rejected|remains?|applies|"
        r"apply|procedure|irregularit\w+|section)\b"
    ),
    "lesson": re.compile(
        r"\b(?:had you|next time|in (?:the )?future|you(?:'d| would| might| should| ought| could have| have to| "
        r"need to)(?: \w+)? (?:be wise|have|find|want|know|read|been|known|expect|learn|remember|consider)|you should|"
        r"of course|other (?:customers|guests|people|users|tenants|parents|patients)|customers|residents|tenants|"
        r"relatives|members|decent|after all|as you know|surely|sensible|wise|common sense|own accord)\b"
    ),
    "everybody": re.compile(
        r"\b(?:everyone|everybody|nobody|people|others?|most (?:people|customers|users|of our)|usually|always|never|"
        r"simply|often|generally|every \w+)\b"
    ),
    "says_so": re.compile(
        r"(?:^|[.!?,\n] ?)(?:yes|yep|sure|done|sadly|gladly|certainly|by all means|with pleasure|caught it|got it|"
        r"found it|good (?:news|question|catch))\b"
    ),
    "comforts": re.compile(
        r"\b(?:hugs?|proud|you(?:'ve| have)? got this|stay strong|hang in there|not alone|far from|you(?:'re| are) "
        r"doing|don't (?:give up|worry|blame|be so hard)|feel better|get better|gets better|good luck|congrat\w+|"
        r"been there|same (?:here|boat)|me too|well done|bless)\b"
    ),
    "shrug": re.compile(
        r"\b(?:these things|things happen|it happens|happens?|is what it is|that's (?:life|how|the way|just|"
        r"\w+ing for you)|can't be helped|nothing (?:we|i|to)|works (?:for|on)|fine (?:here|for)|what can be (?:done|"
        r"managed)|normal|in due course|as usual|looks?|seems?|supposed|just|only|whatever|lol|haha|funny|drama\w*)\b"
    ),
    "cheer": re.compile(
        r"!|:-?[)dp]|\b(?:exciting|excited|awesome|amazing|wonderful|great that|lovely|enjoy|have a|happy to announce|"
        r"did you know|discover|why not|premium|newsletter|follow us|join|bring a friend|upgrade|look forward)\b"
    ),
    "passive": re.compile(
        r"\b(?:is|are|was|were|be|been|being) (?:\w+ )?(?:processed|reviewed|handled|considered|forwarded|informed|"
        r"noted|regarded|investigated|retained|received|recorded|advised|requested|required|expected|made|taken|issued|"
        r"charged|calculated|assessed|decided|determined|passed|logged|registered)\b"
    ),
    "stock": re.compile(
        r"\bthank(?:s| you)(?: so much| very much)? for (?:your (?:mail|email|e-mail|message|enquiry|inquiry|interest|"
        r"feedback|request|letter|patience|understanding|loyalty)|contacting|reaching|sharing|choosing|banking|shopping|"
        r"being a)|\bdear (?:customer|sir|madam|tenants?|members?|guests?|user|client|patient)\b|\bvalued\b"
    ),
    "ours": re.compile(
        r"\b(?:(?:my|our) (?:mistake|fault|error|bug|slip|doing|oversight)|(?:we|i) (?:forgot|missed|should have|"
        r"shouldn't have|got (?:it|this|that) wrong|broke|overlooked|were wrong|was wrong)|you(?:'re| are| were) right|"
        r"you did (?:well|right)|should never have|no wonder|every reason)\b"
    ),
}
WEIGHTS = {
    "says_so": -1.85,
    "where": -1.35,
    "until": -1.2,
    "why": -1.1,
    "any_i": -0.9,
    "steps": -0.9,
    "i": -0.85,
    "other": -0.7,
    "we_do": -0.6,
    "ours": -0.6,
    "kind": -0.4,
    "please": -0.4,
    "if_you": -0.35,
    "time": -0.35,
    "repay": -0.35,
    "sorry": -0.3,
    "comforts": -0.2,
    "choice": -0.15,
    "shrug": 0.5,
    "cheer": 0.65,
    "rule": 0.85,
    "stock": 1.1,
    "everybody": 1.25,
    "passive": 1.5,
    "lesson": 1.8,
}
START = 0.0
_MOST = 3  # of one sign that count


def signs(reading: Reading) -> dict[str, float]:
    """How often each sign stands in the letter, up to three times, and what the shared cues found."""
    look = seen(reading)
    found = {name: _count(pattern, look.body.plain) for name, pattern in SIGNS.items()}
    for name, cues in (("steps", STEPS), ("kind", ACKNOWLEDGES), ("sorry", APOLOGISES)):
        found[name] = min(_MOST, sum(c.weight >= FIRES for c, _ in hits(cues, look, look.body)))
    found["other"] = float(other_step(look.body.plain))
    found["time"] = float(time_given(look.body.plain))
    return found


def _count(pattern: re.Pattern[str], text: str) -> float:
    return float(sum(1 for _ in islice(pattern.finditer(text), _MOST)))


def cold(reading: Reading) -> float:
    """Log-odds that the reply leaves the reader alone; 0 where the customer's words are unknown or settle the matter.

    Below 0 it helps; above 2 it hardly ever does.
    """
    look = seen(reading)
    if not look.customer.known or look.customer.settled:
        return 0.0
    if _KEY not in look.memo:
        look.memo[_KEY] = START + sum(WEIGHTS[name] * n for name, n in signs(reading).items())
    found: float = look.memo[_KEY]
    return found


_KEY = "helpful.cold"
