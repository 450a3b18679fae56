"""Cues of tone.insensitive: the form is asked of the dead, the fee runs on, and somebody is merry about it.

Heard only where the customer tells of death, grave illness or another hard time.
"""

from __future__ import annotations

from guardian.checks.cues.vocabulary import FULL
from guardian.checks.match import Cues, cue

_REST = r"(?: [\w'-]+){0,5}"
_EASE = "Make it light for them: “There is no hurry; when you are ready, … is all I need”, instead of “{words}”."
_SORRY = "Say that you are sorry and what you do for them: “I am very sorry about …; I will …”, without “{words}”."
_WAY = "Name a way that is open to them: “You can write to me here; I will …”, instead of “{words}”."
_HOLDER = (
    r"(?:(?:account |contract |policy |card |ticket |pass |licence )?(?:holder|owner|subscriber|member|tenant|patient|"
    r"passenger|student|deceased|insured|policyholder|customer|client|applicant|employee|cardholder))"
)
_GENTLE = (
    r"\b(?:sorry|condolence\w*|sympath\w*|no (?:need|hurry|rush)|needn't|need not|whenever|nothing (?:is|to)|not "
    r"(?:have to|need|charge)|i(?:'ll| will|'ve| have)|we(?:'ll| will|'ve| have)|waive\w*|if (?:he|she|they) (?:is|"
    r"are|can|feels?|wants?)|free of charge|without (?:any )?(?:fee|charge)|paid out)\b"
)

# Asked of those who cannot.
RED_TAPE = Cues(
    cue(
        r"(?:signed|confirmed|reported|cancelled|canceled|requested|made|given|submitted|notified|collected|returned|"
        r"lodged|initiated|ended|terminated|applied for|presented|done|asked for) (?:in person |only |personally |in "
        rf"writing ){{0,2}}by (?:the |their |its |our |an? )?{_HOLDER}{_REST}|only (?:the |an? )?{_HOLDER}s? (?:can|"
        rf"may|is|are|has|have|himself|herself|in person){_REST}|(?:the |an? ){_HOLDER} (?:must|has to|needs to|"
        r"should|is to|shall|is required|will have to)(?: \w+)? (?:come|appear|call|sign|apply|write|confirm|ring|"
        rf"cancel|report|send|inform|notify|return|attend){_REST}|(?:have|let|ask|get) (?:him|her|them|your \w+) "
        rf"(?:to )?(?:call|ring|phone|write|sign|come|contact|e-?mail|visit|fill|send|pay|confirm|help){_REST}|(?:he|"
        r"she|they|your (?:late )?\w+) (?:should|must|has to|needs to|have to|need to|ought to|is to|would have to|"
        r"will have to) (?:please )?(?:come|appear|call|sign|apply|write|confirm|ring|cancel|report|send|inform|"
        rf"notify|return|attend|log){_REST}",
        0.62,
        advice=_EASE,
        unless=_GENTLE,
    ),
    cue(
        rf"(?:remains?|is|are|stays?) the property of{_REST}|in (?:its|the|their) original (?:packaging|box|condition|"
        rf"packing){_REST}|(?:fees?|rents?|rates?|contract|subscription|instal?ments?|premiums?|membership|loan|meter|"
        r"clock|interest|charges?|invoice|debit) (?:for (?:the )?\w+ )?(?:runs?|continues?|goes(?! back)|go(?! back)|"
        r"carries|keeps?|remains?|is debited|are debited|will be debited|accrues?|ticks?|is due|are due)(?: "
        r"[\w'-]+){1,6}|(?:is|are|was|were|will be) (?:\w+ )?(?:debited|charged|collected|due|billed|invoiced|"
        r"deducted) (?:as (?:usual|always|before|planned|agreed)|on the (?:first|\d+)|every|until|in full|by the "
        rf"day){_REST}|{FULL}please note that (?:deaths?|bereavements?|illness|accidents?|hospital|absences?|"
        rf"funerals?|medical){_REST}|(?:deaths?|illness|absences?|accidents?|hospital stays?|emergencies|surgery) "
        r"(?:is|are|must|need|needs|has|have|should) (?:to )?(?:be )?(?:reported|notified|announced|proved|proven|"
        rf"documented|registered|certified|declared|no|not){_REST}",
        0.62,
        advice=_EASE,
        unless=_GENTLE,
    ),
    cue(
        r"(?:as|being|for) (?:a|an|the) (?:person|client|customer|family|member|tenant|patient|man|woman|widow\w*|"
        rf"household) (?:without|with no|in debt|out of work|lacking|on benefits|under|of reduced|unfit){_REST}|"
        rf"(?:risk|tariff|price|age) (?:class|category|group|band)(?= |[.,!]){_REST}|(?:the )?following consequences "
        r"for you|(?:in (?:the|this|such a) case of|upon|following) (?:death|decease|demise|separation|divorce|"
        r"illness|invalidity|unemployment),? (?:the|a|an|your|all|we|our)(?: [\w'-]+){1,6}|(?:due|up|overdue|"
        r"ready) for (?:its|his|her|the|a) (?:next |yearly |annual |\S+ )?(?:check\w*|service|inspection|renewal|"
        rf"visit|appointment|vaccination|haircut){_REST}|shall we (?:pencil|book|put|schedule|sign|reserve)(?: "
        r"[\w'-]+){1,4}",
        0.6,
        advice=_SORRY,
        unless=_GENTLE,
    ),
)

# Merry, or playing on the very word.
GALLOWS = Cues(
    cue(
        rf"(?:is|are|was|'s) (?:\w+ )?dead (?:for|on|in|to) (?:us|me|the|our){_REST}|plenty of life (?:in|left)|"
        r"(?:are|is|look|looks|simply|just|be|absolutely) (?:a )?(?:killer|killing it|to die for|drop-dead \w+|dead "
        r"(?:easy|simple|cheap|certain|sure))|to die for|over my dead body|dying to (?:see|hear|know|meet|help|try)|"
        r"scared to death|bored to death|kill(?:s|ing|ed)? (?:for|time|two birds|the mood|it)|dead (?:cheap|easy|"
        r"simple|keen|certain|good)|(?:a )?grave (?:mistake|matter)|dead and buried|rest in peace|six feet under|"
        rf"skeleton staff|{FULL}sure thing|be there or be square|one was in a hurry|back in the saddle|in the same "
        r"boat|good as new in no time",
        0.62,
        advice=_SORRY,
        unless=r"\b(?:sorry for your|condolence\w*|may (?:he|she|they) rest)\b",
    ),
    cue(
        r"one in (?:two|three|four|five|six|seven|eight|nine|ten|\d+)(?:,? (?:they say|i read|of us|marriages|"
        rf"couples|women|men|people|pregnancies|do|does|don't|ends?|end|goes?|as they say|so they)){_REST}|(?:fresh "
        r"air|exercise|a run|a walk|sport|yoga|sunshine|discipline|work|vitamins|a hobby|a holiday|a good \w+)(?: "
        r"\w+){0,4} (?:and|will|would|works?|does|helps?|is)(?: [\w'-]+){0,4} (?:charm|wonders|trick|normal|fine|"
        r"new|again|right|well|better|medicine|soon)(?: [\w'-]+){0,3}|i (?:go|went|do|did|take|took|eat|read|clean|"
        r"bake) [\w' ]{1,24} when(?:ever)? i(?:'m| am| feel| felt| was| get)(?: [\w'-]+){1,3}|be like (?:the|all "
        r"the|everyone|any|other)(?: other)?(?: [\w'-]+)?(?=[.,!])|all sorts here|(?:is|gets|'s) (?:soon|quickly|"
        rf"easily) (?:filled|replaced|forgotten|full again|mended){_REST}|(?:get|buy|adopt|find) (?:a new|another) "
        r"(?:one|dog|cat|horse|pet|friend|husband|wife|partner)(?: soon)?|(?:is|as|for|offers) (?:an? )?(?:\w+ "
        r")?(?:opportunity|chance)(?=[.:,!])|(?:looking|look|waiting|longing) for a (?:new )?(?:home|basket|family|"
        rf"owner){_REST}|a good (?:wash|clear-?out|shake-?up|rest|excuse|clean)(?=[.,!])|(?:saves?|save|saving) "
        r"(?:you )?(?:on|the|a lot|money|time)(?: [\w'-]+){1,5}|chance to (?:get rid|throw|clear|start|redecorate|"
        rf"buy|try){_REST}",
        0.6,
        advice=_SORRY,
        unless=_GENTLE + r"|\b(?:rehoming|save you the|to save you)\b",
    ),
    cue(
        r"(?:you two|you both|he|she|they|you) (?:looked|look|seemed|were) so (?:happy|good|sweet|cute|lovely|"
        rf"well){_REST}|(?:with|see you (?:\w+ )?with) a (?:bump|baby|ring|smile|new \w+)(?=[.!,])|(?:next time|the "
        r"next one|second time|third time)(?: [\w'-]+)? (?:it'll|it will|you'll|you will|works?|lucky|will)(?: "
        rf"[\w'-]+){{0,3}}|these things happen(?=[ .,!]){_REST}|we all have (?:our )?(?:bad|off|down) days|loads of "
        r"time|(?:give us|give it) another (?:chance|try|go)|(?:was it|is it) something we said|(?:what|how) (?:on "
        r"earth )?did you (?:do|manage that)\?!?|in no (?:hurry|rush) now|free as a bird|new (?:haircut|hairstyle|"
        r"look)|look(?:s|ing)? on the|the good news",
        0.6,
        advice=_SORRY,
        unless=_GENTLE,
    ),
    cue(
        r":\)|;\)|:-\)|;-\)|that's what i call(?: [\w'-]+){0,4}|hot (?:sale|stuff|news|deal)|(?:a little|some|a "
        r"bit of|a bit more|more|practise|practice)(?: a (?:little|bit))? ?(?:self-control|discipline|willpower|"
        r"effort|practice|will|courage|humou?r|gratitude|distance|gratefulness)?,? (?:goes a long way|then it'?(?:ll|"
        rf" will)|and it'?(?:ll| will)|would do|will do|never hurt|helps|works wonders|can do wonders){_REST}|"
        r"(?:seemed|looked|appeared|sounded) (?:to be )?(?:in (?:the best of|good|high|fine)|perfectly|quite|very|"
        rf"fully|rather)(?: [\w'-]+){{1,3}}|adults are (?:\w+ )?(?:responsible|free|able|expected){_REST}|(?:subject "
        r"to|after|observing|at|with) (?:the |a |our )?(?:usual |regular |statutory |agreed )?(?:\w+ )?(?:weeks|"
        r"months|days|week|month)(?:'s|s|')? notice|surprised how (?:fast|quickly|soon) (?:one|you|people) "
        rf"(?:forgets?|gets? over|move on|moves on){_REST}|plenty (?:more |of )?(?:singles|fish|men|women|babies|"
        rf"kittens|puppies|jobs|others){_REST}",
        0.6,
        advice=_SORRY,
        unless=_GENTLE,
    ),
)

# A way that is shut to this very reader.
BY_EAR = Cues(
    cue(
        r"(?:please |just |simply |kindly )?(?:call|ring|phone|telephone|dial)(?: us| me| our [\w-]+)?(?: (?:on|at|"
        rf"under|back|and|the|0[\d ]+|\d[\d ]+|hotline|number|team)){_REST}|(?:by|over the|via) (?:phone|telephone|"
        rf"hotline){_REST}|(?:hotline|phone line|call cent(?:re|er)){_REST}",
        0.62,
        advice=_WAY,
        unless=r"\b(?:no need|needn't|need not|instead of|without|not (?:have|need) to|text|relay|sign|video|if "
        r"somebody|if someone|chat|write|i(?:'ll| will|'ve| have)|we(?:'ll| will|'ve| have))\b",
    ),
)
BY_EYE = Cues(
    cue(
        r"(?:have|take|having|taking) a (?:quick |good |closer )?look(?: [\w'-]+){0,5}|as you can see|(?:look at|see|"
        r"watch|check) (?:the|our|this|these) (?:\w+ )?(?:pictures?|photos?|videos?|map|diagram|figure|drawing|screen|"
        r"colours?|colors?|sign|signs|board|display)(?: [\w'-]+){0,5}|(?:the|our|this) video(?: [\w'-]+){0,2} "
        r"shows?(?: [\w'-]+){0,5}",
        0.62,
        advice=_WAY,
        unless=r"\b(?:read (?:it|them) (?:out|aloud)|i(?:'ll| will|'ve)|we(?:'ll| will|'ve)|described|braille|audio|"
        r"let me)\b",
    ),
)
