"""Cues of something to hold on to: what the author does, has done, offers, or lets the reader do."""

from __future__ import annotations

import re

from guardian.checks.fold import Folded
from guardian.checks.match import Cues, cue
from guardian.checks.wording import Wording, Words

_ADV = (
    r"(?:also |now |then |just |personally |gladly |try to |be able to |already |today |myself |ourselves "
    r"|soon |quickly |of course |certainly |happily |definitely )"
)
_NOT_DO = (
    r"(?!not\b|never\b|no\b|have to\b|need to\b|only\b|consider\b|hope\b|assume\b|remain\b|see\b|be\b(?! (?:in touch|"
    r"there|glad|happy|back|with|on|waiting|at|here|calling|sending|able))|wish\b|like\b|love\b|want\b|miss\b|die\b|"
    r"continue to (?:be|strive|work)\b|think\b|say\b|admit\b|always\b)"
)
_DONE = (
    r"(?:sent|called|rung|written|wrote|refunded|replaced|booked|checked|fixed|asked|moved|"
    r"added|put|arranged|shipped|"
    r"transferred|updated|cancelled|canceled|credited|extended|restored|reserved|sorted|opened|returned|forwarded|"
    r"set|started|raised|told|lifted|swapped|attached|corrected|recalculated|switched|escalated|waived|reset|removed|"
    r"changed|tested|spoken|spoke|rang|kept|held|blocked|unlocked|reopened|renewed|issued|ordered|posted|paid|"
    r"passed|handed|granted|approved|upgraded|activated|enabled|disabled|deleted|merged|copied|enclosed|repaired|"
    r"delivered|collected|found|made|given|gave|taken|took|left|raised|stopped|turned|rebooked|reported|filed|signed|"
    r"prepared|scheduled|confirmed|traced|carried|entered|listed|noted|pulled|rolled|rewritten|printed|packed|saved)"
)
_VERB = (
    r"(?:send|call|ring|write|refund|replace|book|check|look|fix|ask|move|add|put|get|find|make|keep|let|reach|"
    r"contact|follow|arrange|ship|transfer|update|cancel|credit|extend|restore|reserve|give|sort|open|take|bring|"
    r"pay|deliver|forward|provide|set|work|help|do|talk|meet|have|try|start|review|prepare|investigate|raise|"
    r"confirm|tell|show|come|load|lift|swap|measure|sit|walk|return|e-?mail|waive|split|spread|lend|exchange|"
    r"upgrade|switch|hold|post|pick|collect|drop|exempt|change|offer|issue|reset|unlock|resend|redo|join|trace|stop|"
    r"deduct|renew|rebook|exempt|recommend|suggest|guide|explain)"
)
_IMPERATIVE = (
    r"(?:send|reply|call|ring|phone|click|tap|open|let (?:me|us)|try|go|press|bring|tell|check|"
    r"choose|use|answer|write|"
    r"dm|follow|visit|provide|confirm|review|pay|select|log|sign|restart|reboot|install|update|download|upload|enter|"
    r"type|turn|switch|remove|unplug|plug|hold|add|set|keep|take|come|drop|show|give|contact|e-?mail|message|text|"
    r"return|fill|complete|read|see|look|make|start|run|clear|reset|change|ask|book|print|attach|forward|stay|put|"
    r"have|note|copy|pick|submit|share|join|get|find|wait|swap|report|delete|save|scan|create|move|disconnect|"
    r"reconnect|uninstall|reinstall|enable|disable|refresh|ignore|quote|collect|leave|place|push|pull|wash|rinse)"
)

STEPS = Cues(
    cue(
        rf"(?:i'll|we'll|i will|we will|i shall|we shall|i'm going to|i am going to|we're going to|we are going to|"
        rf"i'd be (?:glad|happy) to|i would be (?:glad|happy) to|we'd be (?:glad|happy) to) {_ADV}{{0,3}}"
        rf"{_NOT_DO}[a-z]{{2,15}}",
        0.8,
    ),
    cue(rf"(?:let me|(?:happy|glad) to|allow me to) {_ADV}?{_VERB}", 0.7),
    cue(
        rf"(?:i've|we've|i have|we have|i|we|i just|we just|i had|we had) {_ADV}{{0,2}}{_DONE}(?! "
        rf"(?:no|nothing|out)\b)",
        0.75,
    ),
    cue(
        r"(?:i'm|i am|we're|we are) (?:now |just |already )?(?:sending|booking|refunding|replacing|putting|"
        r"moving|arranging|crediting|cancelling|posting|shipping|calling|asking|keeping|setting|adding|"
        r"copying|passing|forwarding|waiving|extending|transferring|preparing)",
        0.7,
    ),
    cue(
        rf"(?:i|we) (?:can|could) {_ADV}{{0,2}}(?!not\b|only\b|see\b|be\b|understand|imagine|say\b|assure|"
        rf"hear\b|feel\b|relate|appreciate|tell that|'t)[a-z]{{2,14}}",
        0.65,
        unless=r"\b(?:nothing|if you could|that's all)\b",
    ),
    cue(
        r"(?:what|all|everything|one thing) (?:i|we) can (?:do|offer|suggest)",
        0.7,
        unless=r"\b(?:nothing|that's all|not what)\b",
    ),
    cue(
        rf"(?:would you like|do you want|would you prefer|if you'd (?:like|prefer|rather)|if you "
        rf"(?:like|wish|want|prefer)|"
        rf"shall (?:i|we)|should (?:i|we) {_VERB}|(?:may|can|could) (?:i|we) {_VERB}|how about|"
        rf"what about|what if (?:you|we|i|he|she|they)|why don't we|"
        rf"feel free to|let's (?!be clear|face|not)|let us (?!know))",
        0.65,
    ),
    cue(
        r"(?:you are|you're) (?:welcome|invited|free) to|(?:i|we) (?:suggest|propose|recommend|invite you|offer)|"
        r"my (?:offer|suggestion|proposal)",
        0.6,
    ),
)

# Steps in other moods, for whole letters: passive, imperative, options and orders.
_OTHER = Wording(
    rf"(?:^|[.!?:;>]\s+|\n\s{{0,4}}(?:[-*\u2022]|\d{{1,2}}[.)])?\s{{0,4}}|\bthen |\bplease |\bsimply |"
    r"\b(?:if|when|once|should|for|to|in|on|after|before|until|unless) [^.!?,\n]{3,80}, )"
    rf"(?:please |then |just |simply |now |also |next,? |first,? ){{0,2}}{_IMPERATIVE}\b(?! (?:is|was|are|to be)\b)|"
    r"\b(?:has|have) (?:now |already |just )?been (?:refunded|replaced|booked|fixed|resolved|restored|shipped|sent|"
    r"credited|cancelled|canceled|corrected|reset|solved|repaired|extended|approved|updated|changed|ordered|posted|"
    r"dispatched|issued|reserved|removed|waived|unlocked|paid|transferred)\b|"
    r"\b(?:is|are) (?:now |already )?(?:booked|reserved|on (?:its|their|the) way|attached|"
    r"enclosed|fixed|resolved|back|"
    r"solved|sorted|working again|credited|waiting for you|ready)\b|\bworks again\b|\bin your "
    r"(?:inbox|tray)\b|\b(?:and|but) (?:will|shall) (?!not\b|be sure)\w+|\b(?:willing|ready|prepared|"
    r"able) to (?!reproduce|confirm|see|say|tell|understand)\w+|"
    r"\b(?:could|can|would|will) you (?:please |kindly |also |just )?(?:send|tell|confirm|check|let|"
    r"share|try|reply|give|"
    r"provide|dm|write|call|look|bring|answer|show|say)\b|"
    r"\byou (?:can|could|may|might) (?:also |now |still |then |always |either |simply |just "
    r")?(?!not\b|be\b|see\b|understand\b|"
    r"imagine\b|have noticed\b|have heard\b|find (?:this|that) )[a-z]{2,14}\b|"
    r"\b(?:will|should|gets?|is going to|'ll) (?!not |never )(?:\w+ )?(?:arrive|be (?:with you|"
    r"there|back|delivered|refunded|credited|"
    r"replaced|repaired|fixed|restored|sent|online)|reach you|call you|write to you|ring you|contact you|receive)\b|"
    r"\b(?:goes|go|is going|are going) (?:back|out|off|into|on your)\b|\b(?:arrives?|reach(?:es)? you|"
    r"leaves? (?:today|tonight|us|our|tomorrow)|is (?:yours|void|waived)|"
    r"pays? (?:you )?nothing|free of charge|on us)\b|"
    r"\b(?:technician|engineer|courier|driver|colleague|nurse|doctor|manager) (?:\w+ ){0,3}(?:comes?|"
    r"calls?|will|rings?|"
    r"visits?|brings?)\b|https?://|<url>|\bwww\."
)
_QUESTION = re.compile(r"\?(?=\s|$|[\"')])")


def other_step(text: Folded | Words | str) -> bool:
    """Whether folded text gives a step that is not the author's own: an order, an option, a thing done, a link."""
    return _OTHER.search(text) is not None if isinstance(text, str) else _OTHER.found(text)


def question(text: str) -> bool:
    """Whether the folded text asks something."""
    return _QUESTION.search(text) is not None
