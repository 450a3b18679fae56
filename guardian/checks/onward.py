"""Pure: whether a reply goes on from here, or only tells how things are and how they came about.

A sentence goes on when somebody acts in it from now on or has just done so, when the reader is told or offered what to
do, when something is asked, when a time ahead is named, or when their matter is in order again. All the rest –
sympathy, causes, what was, what such things are like – leaves the reader where they were, however kind it is.
"""

from __future__ import annotations

import re

from guardian.checks.check import Reading
from guardian.checks.generalities import general
from guardian.checks.insight import once
from guardian.checks.sentences import telling
from guardian.checks.times import time_given

_JOINED = ("and ", "which ", "who ", "as ", "when ")
_LEAST, _SHORTEST = 2, 14  # sentences that only tell, and words of them all
_MOST = 12  # sentences: in longer letters something is done somewhere
_CLAUSES = re.compile(r"[;:,\u2013\u2014] |\b(?:and|but|so|which|who|because|since|as|when)\b ")

# First words of clauses that no order begins with.
_NO_ORDER = (
    r"(?:the|this|that|these|those|my|your|our|his|her|its|their|i|we|you|he|she|it|they|there|here|what|which|who|"
    r"nobody|somebody|someone|everybody|everyone|anyone|none|nothing|something|each|every|another|"
    r"whose|where|why|how|when|while|if|as|a|an|all|both|some|any|many|most|one|two|three|four|five|six|seven|eight|"
    r"nine|ten|of|in|on|at|by|for|from|with|without|to|after|before|since|until|till|under|over|behind|about|and|but|"
    r"or|so|not|no|nor|just|only|even|also|then|than|because|although|though|such|sorry|thank|"
    r"is|are|was|were|be|been|being|am|has|have|had|do|does|did|will|would|can|could|may|might|must|should|shall|"
    r"oh|ah|ugh|ouch|quite|rather|sent|given|made|taken|kept|due|next|out|up|down|off|through|around|along|across|"
    r"near|into|onto|per|like|except|worth|part|half|much|more|"
    r"less|very|too|still|back|full|ready|happy|glad|proud|aware|able|sure|busy|late|early|\w+ly|\w+ed|\w+ing|"
    r"\w*(?:tion|ment|ness|ity|ance|ence|ure|age|ery|ism|ship)|\w+[^s\W]s|\d\w*)"
)
_ORDER = re.compile(
    rf"(?:please |then |just |simply |now |do |don't |do not |kindly |first |also |always |never )*(?!{_NO_ORDER}\b)"
    r"[a-z]{2,}(?:-[a-z]+)? (?:(?:it|them|us|me|him|her|the|a|an|your|my|our|his|any|every|no|some|this|these|those|"
    r"both|one|two|three|up|out|off|down|in|on|by|to|at|over|back|round|outside|inside|for|with|from|into|as|what|"
    r"whatever|whichever)\b)|"
    r"(?:please |then |just |simply |now |do |first |sure,? )*(?:try|tap|ring|bring|restart|unplug|choose|select|"
    r"enter|type|put|wait|write|come|give|switch)\b(?! (?:is|are|was|were|"
    r"has|of|"
    r"that|which|cent\w*|line)\b) [\w\"]"
)
_TO_KNOWN = re.compile(r"[\w-]+ (?:it|them|us|me|him|her|your|this|these)\b")
_COMMAND = re.compile(
    r"please (?!note|understand|accept|know|bear|be (?:aware|assured|patient|advised)|rest|forgive|excuse)\w|don't "
    r"(?!know|think|have|want|see|like|always|get|come|you|we|they)\w"
)
_AHEAD = re.compile(
    r"\b(?:(?:until|till) (?:then|they)|will(?! (?:not|never)\b)|shall|going to|let's|let me|would you|could you|can "
    r"you|may i|shall i|if you(?! "
    r"(?:can imagine|will|think|know)\b))\b|'ll\b|\b(?:you|he|she|i|we) (?:can|may|could|might)(?! (?:not|never|only|"
    r"imagine|understand|see|be|have|hear|feel|well|relate|appreciate|tell that|say)\b)(?!'t) \w|"
    r"\b(?!(?:i|we|you|it|this|that|which|they|what|these)\b)[a-z]+ can (?!(?:not|never|be|have|come|take|happen|play|"
    r"mean|lead|"
    r"cause|make|get|also|still|sometimes|have|go|only|vary|differ|change)\b)[a-z]+ \w|(?<!n't you)(?<!n't it)\?"
)
_KNOWS = (
    r"(?:understand|imagine|follow|know|knew|see|saw|seen|hear|heard|notice|noticed|realise|realize|realised|realized|"
    r"regret|"
    r"hope|hoped|feel|felt|think|thought|believe|suppose|guess|remember|recall|appreciate|am|are|was|were|have|had|do|"
    r"did|can|could|may|might|must|should|would|need|wish|like|love|want|wanted|value|got|get|live|grew|learnt|"
    r"learned|agree|share|meant|mean|expected|expect|assume|assumed|gather|relate|sympathise|sympathize|don|didn|"
    r"weren|wasn|aren|couldn|only|never|not|all|too|both|use|used|work|worked|take (?:\w+ ){0,3}seriously|try|tried|"
    r"aim|strive|care|say|said|still|always|often|usually|simply|just|really|fully|truly|well|also|read|received|"
    r"looked|checked|noted|registered|recorded|logged|measured|counted|reproduced|listed|filed|marked|"
    r"written|wrote|been|taken note|"
    r"serve|sell|sold|run|ran|rely|depend|trust|own|make|speak|call it|opened|started|began)"
)
_OF_THEIRS = r"(?:you|your|yours|it|them|him|her|that|this|one|another|back|out|over)"
_DEED = re.compile(
    rf"\b(?:i|we)(?:'ve| have)? (?:already |now |just |also |then |since |both |all |today |personally |even |"
    rf"at once |this morning )*(?!{_KNOWS}\b)(?:[a-z]+ed\b|(?:sent|rang|rung|wrote|written|put|took|taken|told|made|"
    r"found|gave|given|"
    r"brought|kept|held|set|paid|spoke|spoken|left|cut|drove|went|gone|came|met|lent|"
    rf"bought|caught)\b|[a-z]+ (?:[\w-]+ ){{0,3}}{_OF_THEIRS}\b)|\b(?:i'm|i am|we're|we are) (?:\w+ )?(?!getting|"
    r"missing|having|facing|seeing|hoping|feeling|lacking)[a-z]+ing\b"
)
_COMES = re.compile(
    r"\b(?:comes|rings|calls|drives|brings|writes|checks|looks|takes|meets|sends|opens|files|posts|picks|fixes|"
    r"collects|waits|expects|shows|helps|sets|lends|hands|refunds|pays|replaces|repairs|delivers|carries|sits|stands|"
    r"flies|goes|gets|asks|tells|reaches|leaves|covers|books) (?:\w+ )?(?:you|your|yours|"
    r"it|them|him|her|over|by(?= (?:on|at|today|tomorrow|to|and)\b|[.,;]|$)|round|"
    r"back|out|"
    r"off|today|tonight|tomorrow|now|this|instead)\b|\b(?:leave|go|come|arrive) (?:\w+ )?(?:today|tonight|tomorrow|"
    r"out|back)\b|\b(?:has|have|knows?) (?:all )?(?:it|your?|our|my)\b|\b(?:says|"
    r"shows|reads|stands|counts|runs|works) (?:[\w-]+ "
    r"){0,3}now\b|\b(?:has|have) (?:\w+ )?(?:sent|paid|put|brought|found|given|made|set|[a-z]+ed) (?:it|you|them|"
    r"your)\b|\byou(?:'ll)? (?:get|owe|pay|needn't|need not|don't (?:have|need|owe|pay))\b"
)
_IN_ORDER = re.compile(
    r"(?:\b(?:is|are|goes|go|works?|runs?|get|lies?|stands?|waits?)|'s|'re)\b (?:(?!not\b|no\b|never\b)[\w-]+ "
    r"){0,4}(?:now|back|again|attached|"
    r"enclosed|below|on (?:its|the|their|his|her) way|ready|free|yours|here|with you|done|gone|off|waived|struck|void|"
    r"settled|solved|fixed|sorted|restored|corrected|refunded|replaced|repaired|returned to you|extended|cancelled|"
    r"reserved|booked|open|for you|waiting|deleted|ours|yours|in (?:the (?:post|mail)|your \w+)|(?<!do )with (?:the|"
    r"our) \w+)\b(?! (?:by|in|at|through|after|automatically|with the|in general)\b)|"
    r"\b(?:has|have) (?:now |just |already |all |since )*been (?:refunded|replaced|booked|fixed|restored|shipped|sent|"
    r"credited|cancelled|corrected|reset|repaired|extended|approved|changed|ordered|posted|dispatched|issued|reserved|"
    r"removed|waived|unlocked|paid|transferred|moved|arranged|told|informed|asked|found)\b|"
    r"\b(?:is|are|'s|'re) (?:already |now |just |being |\w+ )?(?!getting|missing|lacking|becoming|growing|lying|"
    r"standing|"
    r"coming up|thing|something|everything|anything|during|according|being\b|nothing|anything|something|interesting|"
    r"annoying|upsetting|disappointing|"
    r"frustrating|trying|worrying|surprising|alarming|distressing|demanding|failing|aging|ageing|rising|"
    r"running (?:low|out|late))[a-z]+ing\b|\bis being [a-z]+ed\b|"
    r"\b(?:on us|free of charge|no charge|at no cost|at our (?:cost|expense)|nothing to pay)\b|https?://|<url>|@"
)
_TO_BE_DONE = re.compile(
    r"\b(?:(?:i|we|it|they|he|she|one)'ll|[a-z]+ (?:will|shall)) (?!not\b|never\b|have to\b|want|ask|need|say|know|be "
    r"able)|\bgoes (?:out|back|to)\b|"
    r"\b(?:i|we) (?:send|put|post)"
)
_PAST = re.compile(r"\b(?:was|were|had|did|didn|wasn|weren|went|came|fell|broke|began|took|got|[a-z]{3,}ed)\b")
_NOW = re.compile(r"\b(?:is|are|will|'ll|can|comes?|goes|go|leaves?|starts?|be|set|do)\b|'ll\b")
# Times matter where somebody is spoken of, or where one is free.
_PERSONAL = re.compile(
    r"\b(?:i|we|you|your|yours|our|us|me|it|he|she|they|free|works|suits|possible|ready|latest|due|gets|left)\b|'ll\b"
)
_SPAN = re.compile(
    r"(?:[\w-]+ ){1,2}(?:minutes|hours|days|weeks|months|years) (?:is|are|seems?|feels?|must)\b|[^,]* apart\b|in the "
    r"day\b"
)
_HABIT = re.compile(
    r"\b(?:usually|normally|generally|as a rule|always|often|mostly|sometimes|typically|every (?:\w+ )?(?:year|month|"
    r"week|day|\w+ years|season)|(?:once|twice|\w+ times) an? (?:year|month|week|day)|each (?:year|month|week|day)|at "
    r"this time of|these days|too)\b"
)


def goes_on(plain: str) -> bool:
    """Whether the folded sentence moves anything on for its reader."""
    return moves(plain) or (_IN_ORDER.search(plain) is not None and not general(plain))


def moves(plain: str) -> bool:
    """Whether the folded sentence does that by what somebody does or is to do."""
    if _AHEAD.search(plain) or _COMMAND.search(plain) or _DEED.search(plain):
        return True
    if _COMES.search(plain) and _HABIT.search(plain) is None:
        return True
    begin, last = 0, ""
    ours = _PERSONAL.search(plain) is not None
    for m in (*_CLAUSES.finditer(plain), None):
        clause = plain[begin : m.start() if m else len(plain)].strip()
        # After “and” and “which” its subject may stand before, unless something is to be done with what is known.
        if _ORDER.match(clause) and (last not in _JOINED or _TO_KNOWN.match(clause)):
            return True
        ahead = ours and time_given(clause) and not (_SPAN.match(clause) or _HABIT.search(clause))
        if ahead and (_NOW.search(clause) or not _PAST.search(clause)):
            return True
        begin, last = (m.end(), m.group()) if m else (0, "")
    return False


def acts(plain: str) -> bool:
    """Whether something is told as done for the reader, being done, or to be done by us."""
    if plain.endswith("?") or _HABIT.search(plain):
        return False
    return any(sign.search(plain) is not None for sign in (_DEED, _COMES, _IN_ORDER, _TO_BE_DONE))


@once
def stands_still(reading: Reading) -> bool:
    """Whether the letter says several things, and none of them goes on. Worked out once per letter."""
    own = telling(reading)
    return (
        _LEAST <= len(own) <= _MOST
        and sum(s.plain.count(" ") + 1 for s in own) >= _SHORTEST
        and not any(goes_on(s.plain) for s in own)
    )
