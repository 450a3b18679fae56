"""Cues: any deed that is not done and any thing that cannot be: the rest of `denials`."""

from __future__ import annotations

from guardian.checks.cues.denials import ALLOWED, OPENS
from guardian.checks.match import Cues, cue

_HOUSE = (
    r"(?:[\w-]+ )?(?:airline|airport|bank|board|branch|bureau|chain|church|city|clinic|club|college|committee|company|"
    r"council|court|"
    r"department|depot|embassy|farm|firm|foundation|garage|gym|hospital|hostel|hotel|house|insurer|landlord|library|"
    r"management|manager|manufacturer|ministry|museum|office|owner|panel|parish|pharmacy|police|pool|practice|"
    r"publisher|"
    r"restaurant|school|shop|society|store|studio|surgery|team|theatre|trust|union|university|warehouse|workshop|zoo)"
)
# What is said with “not” without refusing anybody anything.
_BENIGN = (
    r"(?:worry|mind|know|see|think|need|have|want|find|hear|receive|understand|forget|mean|believe|recall|remember|"
    r"wait|thank|"
    r"tell|say|promise|expect|wish|charge|share|hesitate|blame|doubt|regret|read|reach|reproduce|explain|stress|"
    r"emphasi[sz]e|"
    r"get|be|yet|like|feel|judge|stop|miss|seem|look|appear|apply|affect|work|come|go|use|show|contain|include|store|"
    r"keep|pass|bite|always|only|even|just|hold|agree|matter|recommend|advise|suggest|notice|cost|sell (?:your|it|"
    r"them) (?:on|"
    r"address|data)|guess|imagine|help but|trust|care|stand|speak|open|close|work|run|log|locate|identify|confirm|"
    r"check|test|"
    r"answer|respond|reply|deliver on|arrive|quite|really|either|ask|owe|expire|argue|ring|take (?:it|this|that|you) "
    r"for|lose|sleep|rest|intend|plan|do (?:it|that|this) (?:again|on purpose)|hope)\b"
)
_BENIGN_DONE = (
    r"(?:found|seen|heard|reached|opened|read|sent|delivered|received|used|shown|known|needed|charged|billed|affected|"
    r"lost|"
    r"deleted|told|explained|verified|confirmed|located|identified|loaded|displayed|installed|connected|determined|"
    r"forgotten|"
    r"stored|shared|sold|logged|saved|printed|played|resolved|undone|avoided|prevented|ruled|understated|overstated|"
    r"beaten|"
    r"surprised|disappointed|able|different|present|silent|left|asked|applied|done again|caught|set|built|implemented|"
    r"represented|mapped|called|written|run|compiled|tested|reproduced|assumed|expected|supported|handled|enabled|"
    r"disabled)\b"
)

NOES = Cues(
    cue(
        r"(?:have|has|'ll have|going|need|must|will) (?:to )?(?:pass|beg off|bow out|say no|stay firm|disappoint)(?: "
        r"(?:on|up)"
        r"(?: \w+){1,3})?(?=[.,;!]|$)|not part of (?:what|our|the)(?: \w+){1,5}|(?:not|no) (?:this time|for us|with "
        r"us|in our house|under our roof|in "
        r"favou?r(?: of)?|"
        r"today and not tomorrow)(?=[.,;!]|$)|(?:stays?|remains?|belongs?) (?:outside|at home|in the car|at the door)"
        r"(?=[.,;!]|$)",
        0.65,
        unless=rf"{ALLOWED}|\bapologi\w+|\b(?:pass (?:it|this|your)|need not|if)\b",
    ),
    # Any deed that is not done, any thing that cannot be.
    cue(
        rf"(?:we|our [\w-]+(?: [\w-]+)?|they|the {_HOUSE}) (?:really |simply |just |generally |sadly )?(?:can't|cannot|"
        r"can not|won't|will "
        r"not|don't|do not|doesn't|does not|no longer|wouldn't|would not|(?:are|is)(?: not|n't) (?:\w+ )?(?:going|"
        r"able|willing|"
        rf"prepared|ready) to) (?:\w+ly )?(?!{_BENIGN})[a-z][a-z-]+(?: [\w'-]+){{0,6}}|(?:i|we) (?:can't|cannot|can "
        r"not|won't|will not|must "
        r"not|am not (?:going|able|prepared|willing|allowed) to|'m not (?:going|able|prepared|willing|allowed) to) "
        r"(?:let you|allow|permit|"
        rf"discuss|agree|accept|approve|grant|do that|do this|do it|take it|make)(?: [\w'-]+){{0,5}}|i'm not (?:going|"
        r"able|prepared|willing|"
        rf"allowed) to (?:\w+ly )?(?!{_BENIGN})[a-z][a-z-]+(?: [\w'-]+){{0,5}}|(?:can't|cannot|can not|won't|will not|"
        r"may not|must not|shall "
        rf"not|are not to|is not to) be (?:\w+ly )?(?!{_BENIGN_DONE})[a-z]+(?:ed|en|t|ne|wn|ld|de)(?: [\w'-]+){{0,4}}|"
        r"no (?:further |more |"
        r"other |additional |such |second |new )?[\w-]+ (?:will|can|shall|may|is|are|is to|are to) (?:be )?(?:\w+ly "
        r")?(?:issued|granted|made|"
        r"given|paid|allowed|accepted|offered|refunded|permitted|extended|approved|considered|admitted|handed out|sent "
        r"out|arranged|booked|"
        r"moved|provided|foreseen|planned)(?: [\w'-]+){0,4}",
        0.65,
        unless=rf"{ALLOWED}|\bapologi\w+|\b(?:recommend|advise|suggest)\b",
    ),
    cue(
        r"(?:is|are|was|were)(?:n't| not) (?:\w+ly )?(?:let|taken|given|handed|accepted|admitted|allowed|served|paid|"
        r"refunded) "
        r"(?:in|into|out|back|over|on|to|for|at|with)(?: [\w'-]+){1,4}|(?:does not|doesn't|do not|don't|did not|cannot|"
        r"can't) (?:apply|extend|"
        r"qualify|count|run|go) (?:to|for|towards) (?:you|your|this|that|such|them|him|her)(?: [\w'-]+){0,3}|(?:has|"
        r"have|had|they|she|he|"
        r"board|boss|committee|panel|owner|landlord|council|management|we|insurer|head office) said no(?=[.,;!]|$)|"
        r"(?:have to|must|will need "
        r"to|need to|'ll have to) (?:live with|put up with|accept|make do with|get used to|come to terms with)(?: "
        r"[\w'-]+){1,4}|(?:claim|"
        r"appeal|application|request|complaint|objection|petition|bid) (?:fails|failed|has failed|is void|lapses|has "
        r"lapsed|falls)"
        r"(?=[.,;!]|$| (?:for|on|at|in))|(?:decision|position|answer|ruling|verdict|offer|word|result|mark|price)(?: "
        r"[\w'-]+){0,4} (?:is|are|"
        r"remains?|stays?) (?:hereby |now )?(?:final|binding|firm|unchanged|definitive|not open to (?:appeal|"
        r"discussion|debate))(?=[.,;!]|$)|"
        rf"{OPENS}(?:i|we)(?:'d| would) rather not(?=[.,;!]|$| [a-z])|(?:not|ain't|isn't|is not|not really) (?:gonna|"
        r"going to) happen(?=[.,;!]|"
        r"$)|[\w-]+: (?:impossible|forbidden|out of the question|excluded|no chance|never|not offered|not "
        r"available)(?=[.,;!]|$)|nothing to be "
        r"(?:had|got|paid|refunded|done|gained|claimed|expected)(?: [\w'-]+){0,4}|(?:don't|do not|cannot|can't) (?:see|"
        r"find|consider) "
        r"(?:ourselves|myself|us) (?:in a position|able|obliged|bound|called upon)(?: [\w'-]+){0,5}|(?:may|can|must|"
        r"will|shall)(?: not|n't|not) "
        r"(?:[\w'-]+ ){1,4}[\w'-]+[,.;] ?(?:-? ?)(?:end of(?: story| discussion)?|full stop|period|that's (?:that|"
        r"final|it)|and that's "
        r"(?:that|final|it))(?=[.!,;]|$)|(?:the )?(?:rules|terms|regulations|policy|contract|law|statutes|by-?laws|"
        r"guidelines) (?:do not|don't|"
        r"does not|doesn't|won't|forbids?|prohibits?|rules? out|excludes?)(?: (?:allow|permit|provide|foresee|cover|"
        r"let))?(?: [\w'-]+){0,5}",
        0.65,
        unless=rf"{ALLOWED}|\bapologi\w+",
    ),
    cue(
        r"(?:unable|not able) to (?!find|see|reach|locate|reproduce|open|read|hear|confirm|verify|identify|check|"
        r"access|tell)[a-z]+ (?:the|your|"
        r"this|that|any|you|it|such|an?)(?: [\w'-]+){0,5}|(?:decided|opted|gone|chose|chosen) (?:in favou?r of|for|"
        r"with) (?:another|a different|somebody else|"
        r"someone else|other)(?: [\w'-]+){0,3}|(?:we|i|the [\w-]+|our [\w-]+) (?:keeps?|retains?|withholds?) (?:the|"
        r"your) (?:[\w-]+ )?(?:fees?|deposit|money|"
        r"payment|sum|charge|booking fee|premium|advance)(?=[.,;!]|$)|not how (?:we|i|things|this|it) (?:do|does|work|"
        r"works|are|is|run|handle)(?: [\w'-]+)"
        r"{0,4}|not (?:for us|up to us|on us|our place|our job|our policy|our practice|our custom) to(?: [\w'-]+){1,4}|"
        r"(?:sees?|saw|find|finds) (?:absolutely )?no "
        r"(?:need|point|reason|sense|use|merit) (?:for|in|to)(?: [\w'-]+){1,4}|(?:place|room|slot|seat|table|job|"
        r"position|flat|ticket) (?:has|was|is)(?: been)? "
        r"(?:\w+ )?(?:given away|awarded to)(?: [\w'-]+){0,4}|(?:could|can|will)(?: not|n't|not) be taken into "
        r"(?:account|"
        r"consideration)(?: [\w'-]+){0,3}|so (?:it's |it is |that's |the answer is )?(?:a )?no(?=[.,;!]|$)|i (?:won't|"
        r"will not|can't|cannot) (?:sign|approve|"
        r"authori[sz]e|do|give|change|move|make|take|write|issue|pay|send|sell|lend|book|refund|extend|accept|waive|"
        r"cancel|bend|break|unlock|reopen)(?: "
        r"[\w'-]+){1,5}|your [\w-]+(?: [\w-]+)? (?:can't|cannot|can not|won't|will not|may not|must not) "
        r"(?!be\b)[a-z]+(?: [\w'-]+){1,4}",
        0.65,
        unless=rf"{ALLOWED}|\bapologi\w+|\b(?:worry|fear|panic|wrong|be sure|know|feel|tell)\b",
    ),
    cue(
        r"no (?:discounts?|refunds?|returns?|exchanges?|extensions?|upgrades?|swaps?|deliver(?:y|ies)|visits?|pets?|"
        r"dogs?|children|credit|cheques?|cash|vouchers?|"
        r"transfers?|repairs?|appointments?|changes?|cancellations?|exceptions?|reductions?|payments?|entry|access|"
        r"parking) (?:on|at|in|for|after|before|during|under|"
        r"with|without|outside|this|here)(?: [\w'-]+){0,3}(?=[.!;]|$)|(?:we|i)'ll not (?:be )?(?!need|forget|charge|"
        r"keep|be)[a-z]+(?: [\w'-]+){0,4}|answer's (?:still |sadly |a )?"
        r"(?:no|negative)(?=[.,;!]|$)|(?:there(?:'s| is)|is|have) nothing (?:more |else |further |left )?(?:that "
        r")?(?:i|we) (?:can|could) (?:do|give|offer|say|add|change|pay|grant)"
        r"(?: [\w'-]+){0,4}|(?:hotel|shop|school|bank|clinic|airline|office|club|gym|council|company|landlord|library|"
        r"museum) (?:does not|doesn't|will not|won't|cannot|can't) "
        r"(?:hold|keep|store|take|open|close|work|use)(?: [\w'-]+){1,4}",
        0.65,
        unless=rf"{ALLOWED}|\b(?:no (?:changes?|payments?) (?:on|to|in) (?:your|our) side|needed|necessary|required|to "
        r"pay)\b",
    ),
)
