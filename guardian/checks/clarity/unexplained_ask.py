"""The reader is asked for something private or laborious, and not told what for.

## Why reconsider
“Send us your ID” makes people wonder what happens with it. With the reason beside it, most are glad to help.

## Flagged
> Please send us a copy of your passport.
> We need your date of birth and your employer's address.
> Kindly record every phone call and share your payslips.

## Better
> Could you send us a copy of your passport? The airline needs its number for the new ticket.

## Left alone
> To make sure that nobody else closes your account, please send us a copy of your passport.
> Please tell me which colour you would like.
> Please send your ID card number, since the bank asks for it.
"""

from __future__ import annotations

import re

from guardian.checks.check import Check, Match, NoOptions, Reading
from guardian.checks.insight import seen
from guardian.checks.match import trimmed
from guardian.checks.scan import Scan
from guardian.checks.wording import Wording
from guardian.message.expressions import compiled

_GIVE = (
    r"(?:send|provide|give|submit|supply|forward|upload|share|e-?mail|attach|photograph|scan|complete|"
    r"return|fill (?:in|out)|hand in|bring|enter|disclose|state|indicate|"
    r"confirm|tell (?:us|me)|let (?:us|me) (?:have|know)|post|fax|furnish|text|dictate|present|produce|"
    r"include|list|write down|draw|measure|count|record|film|note down|obtain|get|"
    r"have|install|uninstall|disable|deactivate|turn off|switch off|open|set up|create|grant|allow|enable)"
)
_NEED = (
    r"(?:(?:we|i)(?:'ll| will|'d| would| shall)?(?: also| still| then| first| now| just)? (?:need|require|"
    r"want|have to (?:see|have|know|ask for)|must (?:see|have|know|ask for)|ask (?:you )?for|like to "
    r"(?:see|have|know)|request)|(?:is|are|will be) (?:needed|required|requested)|missing (?:is|are)|"
    r"(?:needed|required|missing):)"
)
_PRIVATE = (
    r"(?:passports?|(?:photo |national |valid |government )?ids?(?: cards?| documents?)?|identity (?:card|"
    r"papers|documents?)|identification|driv(?:er'?s|ing) licen[cs]e|date of birth|birth ?dates?|dob|"
    r"birth certificate|marriage certificate|death certificate|"
    r"marital status|employers?|employment|occupation|job title|salary|income|pay ?slips?|payslip|tax "
    r"(?:number|id|return|code|certificate|assessment)|bank (?:statements?|details|account|card)|credit "
    r"(?:card|report|score)|card (?:number|details)|"
    r"account (?:password|login|access)|passwords?|log-?in(?: details| data)?|credentials|pin|"
    r"admin(?:istrator)? (?:user|access|account|login|password|rights)|(?:remote|root|ftp|ssh|full) "
    r"access|access to your (?:\w+ )?(?:mailbox|account|computer|phone|laptop|server|home|site|shop)|"
    r"social security(?: number)?|ssn|national insurance(?: number)?|insurance (?:number|card)|health "
    r"(?:card|records?|insurance)|medical (?:records?|history|report|certificate)|diagnos[ie]s|"
    r"prescriptions?|doctor's (?:note|letter)|sick note|vaccination (?:card|record)|blood (?:type|group|"
    r"test)|weight|"
    r"proof of (?:\w+ ){0,2}\w+|utility bills?|rental contract|lease|tenancy agreement|criminal record|"
    r"police (?:report|record|certificate)|references? from|nationality|citizenship|religion|ethnicity|"
    r"gender|sexual orientation|"
    r"names? and (?:addresses|ages?|birth ?dates?)|names? of (?:your|all|every|everyone|everybody|each|"
    r"the other)(?: \w+){0,3}|"
    r"home address|private (?:number|address|phone)|mobile number|phone number|mother's maiden name|"
    r"maiden name|signature|fingerprints?|selfie|video(?: of| call)?|photos? (?:of|from)|pictures? (?:of|"
    r"from)|"
    r"antivirus|anti-virus|firewall|port \d+|floor ?plans?|measurements|blueprints|inventory|itemi[sz]ed list|"
    r"full list|list of all|complete "
    r"list|every (?:room|invoice|receipt|page|message|device)|all (?:the )?(?:rooms|invoices|receipts|"
    r"pages|messages|devices|correspondence|letters|e-?mails|statements|documents|papers|serial numbers)|"
    r"original (?:packaging|receipt|invoice|box|documents?)|"
    r"(?:three|two|four|five|six|twelve|\d+) (?:copies|months|years|photos|quotes|estimates|witnesses|"
    r"references|references?|bank statements|pay ?slips)|imei|serial numbers? of|ip address|mac address|"
    r"browser history|screen ?recording|log files?|har file|memory dump|full backup|database (?:dump|"
    r"export)|source code|phone bill|"
    r"form [a-z0-9-]+|affidavit|notary|notarial|stamped by|notari[sz]ed \w+|certified (?:copy|copies|"
    r"translation)|power of attorney|"
    r"statutory declaration|witness statement|consent form|questionnaire)"
)
_MUCH = Wording(rf"\b{_PRIVATE}\b")  # every pattern below needs it
_ASK = compiled(
    rf"(?:(?:^|[.!?:;,\n–-]|\bplease\b|\bkindly\b|\band\b|\bthen\b|\balso\b|\byou (?:must|need to|have to|"
    rf"will need to|'ll need to|are (?:required|requested|asked) to|should|may)|\b(?:could|can|would|will) "
    rf"you(?: please| kindly| also)?|\bask you to|\brequire you to|\bneed you to|\bwant you "
    rf"to)\s*(?:please |kindly |first |also |just |simply )?{_GIVE}(?: (?:us|me|over|back|in|to us|to "
    rf"me))?|\b{_NEED})"
    rf"\b(?P<rest>[^.!?;\n]{{0,90}}?\b{_PRIVATE})\b[^.!?;\n]{{0,120}}"
)
_QUESTION = compiled(rf"\bwhat(?:'s| is| are) your (?:\w+ )?{_PRIVATE}\b[^.!?;\n]{{0,40}}")
_DEMANDED = Scan(
    rf"\b(?:a |an |your |the )?(?:\w+ ){{0,3}}{_PRIVATE}(?: [^.!?;\n]{{0,40}}?)? (?:is|are|will be|must be|"
    rf"has to be|have to be|should be) (?:\w+ )?(?:needed|required|requested|provided|submitted|presented|"
    rf"sent|supplied|produced|enclosed|uploaded|mandatory)\b[^.!?;\n]{{0,120}}"
    # Without a verb: “Your …, please.”
    rf"|(?<=[.!?:\n] )(?:first,? )?(?:your |a copy of your |the )(?:[\w'-]+ ){{0,3}}{_PRIVATE}\b[^.!?;:\n]{{0,50}}"
    rf"\bplease(?=[.!\n])"
)
_REASON = re.compile(
    r"\b(?:because|since (?!birth|\d|january|february|march|april|may|june|july|august|september|october|november|"
    r"december|"
    r"you (?:moved|started|joined)|the (?:start|beginning))|so that|so (?:we|i|you|that|the|it|they|nobody|no one|"
    r"your|he|she|our|his|her|"
    r"as)|so, |in order|that way|this way|the reason|reasons?|for (?:this|that) reason|by law|the law|"
    r"legally|regulations?|required by|(?:needs?|wants?|asks?|asked|requires?|insists?|checks?|compares?|"
    r"uses?) (?:\w+ ){0,2}(?:it|them|this|that|its|their|the number|one)\b|"
    r"otherwise|prevents?|protects?|makes? sure|ensures?|helps?|would help|allows? (?:us|me)|lets? (?:us|you|"
    r"me)|tells (?:us|me)|shows (?:us|me|whether|which|that|how|what)|used (?:only )?(?:to|for)|(?:need|"
    r"needed|use|want|used|asking|ask) (?:\w+ ){0,3}(?:to|for) (?!us|me\b|this|that\b)|"
    r"without (?:it|them|this|that|which|one|these)|only then|(?:cut|made|fitted|set|adjusted|matched|"
    r"written|printed) (?:to|for|on) (?:it|them|you|your)|carries your|carry your|goes on|printed on|"
    r"belongs? (?:on|in)|which (?:we|i|the) (?:need|use)|i can (?:see|tell|check|find|compare|then)|we "
    r"can (?:see|tell|check|find|compare)|to (?:rule out|tell|see|find|check|verify|prove|confirm|make|"
    r"protect|keep|avoid|prevent|be (?:sure|able)|"
    r"work out|calculate|match|compare|identify|know|book|issue|print|pay|register|claim|apply|order|"
    r"reach|fit|choose|prepare|transfer|refund|look|understand|decide|show|get|let|help|repair|replace|"
    r"test|measure|plan|cut|set|add|move|stop|close|open|unlock|release|process|complete|comply|establish|"
    r"assess|trace)\b|"
    r"as (?:we|i|the|it|your|this|they|there|you|our|he|she|cards?) |why\b|that's how|this is how|it's "
    r"(?:for|how|what|the)|(?:they|it|these|this|that) (?:go|goes|serves?|is for|are for|proves?|must|has "
    r"to|have to|decides?|says?|determines?)|for (?:the|your|our|a|an|its|their|his|her|customs|tax|"
    r"insurance|security|safety|age|identity|delivery) ?(?:\w+ ){0,2}(?:refund|transfer|payment|ticket|"
    r"visa|permit|contract|check|claim|booking|"
    r"card|law|office|bank|court|airline|records?|safety|security|protection|delivery|order|policy|"
    r"account|certificate|letter|form|fitting|quote|calculation|reservation|registration|customs|insurer|"
    r"insurance|declaration|badge|pass|contract|passport|cover|test|repair|technician|engineer|lab|doctor|"
    r"authority|police|tax)|"
    r"from (?:that|this|it|them|these|which|there)|with (?:it|them|that|this|these|those) (?:i|we|the)|"
    r"cannot (?:receive|be))\b"
)
_IF_ASKED = re.compile(
    r"\b(?:if you (?:like|want|wish|prefer)|never|don't|do not|no need|needn't|not need|you asked|as you "
    r"asked|when you come)\b"
)


def find(reading: Reading, options: NoOptions) -> list[Match]:  # noqa: ARG001  (a check's find takes its options)
    """Requests for something private or laborious without a reason in the sentence or the ones beside it."""
    look = seen(reading)
    plain, out = look.body.plain, []
    if _MUCH.search(look.body) is None:
        return []
    for pattern in (_ASK, _DEMANDED, _QUESTION):
        for m in pattern.finditer(plain):
            if look.quiet_at(m.start() + 1, m.end()):
                continue
            start = m.start() + len(m.group()) - len(m.group().lstrip(" .!?:;,\n–-"))
            around = plain[_back(plain, start) : _forth(plain, m.end())]
            if _REASON.search(around) or _IF_ASKED.search(plain[_start(plain, start) : m.end()]):
                continue
            words = trimmed(look.body.words_at(start, m.end()), 60)
            advice = f"Say what for, in the same sentence: “{words}, so that …”, or leave out what you do not need."
            out.append(Match(span=look.body.back(start, m.end()), advice=advice))
    return out


def _start(plain: str, at: int) -> int:
    """Where the sentence that holds this place begins."""
    return max(plain.rfind(stop, max(0, at - 400), at) + 1 for stop in (". ", "! ", "? ", "\n"))


def _back(plain: str, at: int) -> int:
    """Where the sentence before begins."""
    begin = max(0, _start(plain, at) - 2)
    return _start(plain, begin) if begin else 0


def _forth(plain: str, at: int) -> int:
    """Where the sentence after ends."""
    for _ in range(2):
        stop = re.compile(r"[.!?](?=\s|$)").search(plain, at + 1, at + 400)
        at = stop.start() if stop else min(len(plain), at + 200)
    return at


CHECK = Check(
    id="clarity.unexplained-ask",
    find=find,
    message="“{words}” asks for much and does not say what for; the reader may hesitate.",
    label="asks without a reason",
    advice="Say what you need it for.",
    about=__doc__,
)
