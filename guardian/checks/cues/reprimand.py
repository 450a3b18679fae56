"""Cues of tone.hostile: the reprimand, as one writes it to somebody who is held to be failing."""

from __future__ import annotations

from guardian.checks.match import cue

COOL = "Take the heat out, keep the matter: “What I need to go on is …; then I can …”, instead of “{words}”."
FACT = (
    "Say what happened and what you need, without judging the person: “… did not arrive; could you …?”, "
    "instead of “{words}”."
)
OURS = r"\b(?:our|we|us|my|sorry|apologi[sz]e|mine)\b"

REPRIMANDS = (
    cue(
        r"(?:raises?|raising|raised|calls?|calling|brings?|puts?)(?: \w+)? (?:questions?|concerns?|doubts?|"
        r"into question)(?: \w+){0,2} "
        r"(?:about |whether |regarding |over |as to )?(?:your|you)(?: \w+)?|(?:question|questioning|doubt|"
        r"wonder about) your (?:\w+)",
        0.65,
        advice=FACT,
        unless=r"\b(?:thank|glad|happy to|no (?:questions?|concerns?|doubts?)|answer|any|if|may|might)\b",
    ),
    cue(
        r"reflect(?:s|ed|ing)? (?:\w+ )?(?:poorly|badly|negatively|a lack|your lack)(?: \w+){0,2}|under "
        r"your (?:watch|supervision|leadership)",
        0.65,
        advice=FACT,
        unless=OURS,
    ),
    cue(
        r"(?:suggest|urge|advise|need|time|expect|imperative|have|trust)(?: that)? (?:for "
        r")?(?:you )?(?:to )?(?:perhaps )?"
        r"(?:re-?evaluate|reconsider|reassess|rethink|re-?examine|revisit) (?:how you (?:\w+)|"
        r"your (?:approach|priorities|role|strategy|position|contributions?|methods?|attitude|tone|behaviou?r|"
        r"conduct|standards|commitment|understanding|decisions?|handling|performance|career|stance|work|way))",
        0.65,
        advice=COOL,
        unless=r"\b(?:i(?:'ll| will)|we(?:'ll| will)|if you like|order|booking|thank|glad|happy)\b",
    ),
    cue(
        r"(?:your|the|this|these|such) (?:\w+ ){0,3}(?:is|are|was|were|has been|have been|seems?|seemed|"
        r"falls?|remains?) (?:\w+ ){0,2}"
        r"(?:underwhelming|lackluster|lacklustre|subpar|mediocre|questionable|unimpressive|disconcerting|"
        r"deficient|insufficient at best|"
        r"patroni[sz]ing|condescending|baseless|obnoxious|insulting|wanting)",
        0.6,
        advice=FACT,
        unless=OURS,
    ),
    cue(
        r"(?:your (?:\w+ ){1,4}(?:lacks?|lacked|lacking|overlooks?|overlooked|barely (?:\w+)|"
        r"dampens?|falls? short))"
        r"(?: \w+){0,2}",
        0.55,
        advice=FACT,
        unless=(
            r"\b(?:payment|card|transaction|order|device|account|connection|login|upload|import|sorry|"
            r"apologi[sz]e|we|our|plan|browser"
            r"|videos?|channel|disk|drive|subscription|server|site|phone|computer)\b"
        ),
    ),
    cue(
        r"leav(?:es|ing) (?:much|a lot|a great deal|plenty|nothing|something) to (?:be desired|the "
        r"imagination)|left much to be desired|"
        r"barely scratch(?:es|ed)?|settl(?:e|ing) for mediocrity|markedly absent|glaring(?:ly)? (?:\w+)|"
        r"(?:professional integrity)|"
        r"stark contrast to the standards|time for (?:excuses|leniency)|last call to",
        0.6,
        advice=FACT,
        unless=OURS,
    ),
    cue(
        r"you (?:appear|seem|seemed|sound|come across as)(?: to be)? (?:\w+ )?(?:oblivious|clueless|unable|"
        r"unwilling|incapable|confused about|"
        r"intent on|determined to|more interested in|to (?:overlook|lack|ignore|have missed|misunderstand|"
        r"have forgotten|forget|think that|"
        r"struggle|believe you)|consistently)",
        0.7,
        advice=FACT,
        unless=r"\b(?:to (?:log|sign|access|connect|open|reach|use)|sorry|help you)\b",
    ),
    cue(
        r"your (?:\w+ )?(?:e-?mail|message|tone|comments?|critique|accusations?|feedback|approach|"
        r"response)(?: \w+)? (?:is|was|seems?|seemed|"
        r"felt|feels|came across|comes across)(?: as)? (?:\w+ ){0,2}(?:harsh|rude|intense|patroni[sz]ing|"
        r"condescending|dismissive|aggressive|"
        r"unfair|bothersome|intrusive|tiresome|unhelpful|unclear)|(?:baseless|unwarranted|unsolicited) "
        r"(?:critiques?|criticisms?|"
        r"accusations?|advice|wisdom|opinions?)|(?:finger-?pointing|pointing fingers|throwing shade|"
        r"hurl(?:ing)? \w+)",
        0.6,
        advice=FACT,
        unless=r"\b(?:sorry|apologi[sz]e|our)\b",
    ),
    cue(
        r"(?:i am|i'm|i must say,? i(?:'m| am)|we're|we are|frankly,? i'm) (?:\w+ ){0,2}(?:puzzled|"
        r"perplexed|astonished|disappointed|"
        r"troubled|alarmed|dismayed|shocked|concerned) (?:by|at|with|about|that|to see) (?:how |the "
        r"(?:apparent |evident )?)?(?:your|you)(?: \w+)?",
        0.6,
        advice=FACT,
        unless=(
            r"\b(?:had to|have not (?:had|received)|haven't (?:had|received)|were (?:charged|treated|left)|"
            r"sorry|well-being|safety|loss|health|experience)\b"
        ),
    ),
    cue(
        r"(?:need to|must|have to|time to|call to|chance to) (?:prove|demonstrate|show)(?: \w+)? your (?:worth|value|"
        r"capability|competence|commitment|ability)|"
        r"if you (?:intend|want|wish) "
        r"(?:on |to )(?:be taken seriously|remain(?:ing)? (?:a|an|on|in|with|part)|keep(?:ing)? your (?:job|role|"
        r"position))|(?:shouldn't|should "
        r"not) (?:be|have) (?:\w+ ){0,2}"
        r"(?:the output|asking|telling|reminding|the one)|i need to (?:reiterate|remind you|spell)|it "
        r"(?:should go|goes) without saying",
        0.55,
        advice=COOL,
        unless=r"\b(?:welcome|happy|glad|thank)\b",
    ),
)

# Small reproaches, each of them harmless: a letter full of them, without a word of thanks, is a reprimand all the same.
_BAD = (
    r"(?:concerning|troubling|worrying|disappointing|questionable|puzzling|surprising|regrettable|unfortunate|"
    r"alarming|disheartening|"
    r"frustrating|disconcerting|unacceptable|unsatisfactory|dismaying)"
)
FLAWS = (
    cue(
        rf"(?:it(?:'s| is)|this is|that is|which is|find it|i find this) (?:\w+ )?{_BAD}(?: (?:to (?:see|witness|"
        rf"note|observe|hear|find|"
        rf"learn)|that|how|when|whether))?|(?:i am|i'm|we are|must say,? i am) (?:\w+ ){{0,2}}(?:puzzled|concerned|"
        rf"disappointed|troubled|"
        rf"surprised|perplexed|dismayed|alarmed)(?: (?:by|about|at|with|that|to))?",
        0.4,
        advice=FACT,
        unless=r"\b(?:for you|must be|you(?:'ve| have) had|thank|sorry|apolog\w+)\b",
    ),
    cue(
        r"(?:it |there )?(?:appears?|seems?)(?: to be| there (?:is|are|might be|may be))?(?: that)?(?: \w+){0,2} "
        r"(?:gaps?|confusion|lack|"
        r"misunderstanding|disconnect|pattern|oversight|overlooked|failed|neglect\w*|shortcomings?|insufficient|"
        r"unaware|misalign\w+|"
        r"unclear|need to revisit)|(?:some|the|these|those|certain|existing|persistent|notable|apparent|several|"
        r"significant|recurring) "
        r"(?:gaps|shortcomings|deficiencies|inefficienc\w+|inadequac\w+|weaknesses|redundanc\w+|oversights|lapses|"
        r"inconsistencies)",
        0.35,
        advice=FACT,
        unless=OURS,
    ),
    cue(
        r"fall(?:s|ing|en)? short|fell short|(?:did not|didn't|does not|doesn't|not|haven't|hasn't|has not|have "
        r"not|fails? to|fully) "
        r"(?:been )?(?:fully |quite |yet )?(?:completed?|met|meet|match|matched|align\w*|sufficient|reflect\w*|"
        r"adequate\w*|satisf\w+|"
        r"reach\w*)(?: \w+){0,2} (?:our|the|my|expected|required|accurately|organi\w+|standards?|expectations?|"
        r"strategic|level)|lack(?:s|ed|"
        r"ing)? (?:of )?(?:the |any |proper |sufficient |clear |detailed |substantive |substantial )?(?:depth|"
        r"clarity|detail\w*|rigou?r|"
        r"precision|justification|effort|substance|engagement|support|focus|thought|evidence|comments|structure|"
        r"initiative|communication)",
        0.4,
        advice=FACT,
        unless=OURS,
    ),
)
_DEMANDS = (
    cue(
        r"(?:typically |usually |normally |rightly |reasonably )?expected (?:of|from|in|at) (?:a|an|your|someone|"
        r"our|the)(?: \w+){0,2}|i "
        r"(?:expect|expected|had expected|would expect|hoped|had hoped|was hoping)(?: \w+){0,3} (?:more|better|"
        r"changes?|improvements?|to see|"
        r"encouragement|results|progress|promptly)|expectations? (?:we|that|which|i) (?:can't|cannot)|(?:is|are) "
        r"(?:expected|required) (?:to|of) "
        r"(?:\w+)|improvement plan|performance (?:review|gaps?|issues|problems)|step(?:ping)? up",
        0.35,
        advice=FACT,
        unless=OURS,
    ),
    cue(
        r"(?:beneficial|helpful|advisable|useful|wise|worth\w*|important|necessary|time|recommend\w*|suggest\w*|"
        r"want|wish|consider|need(?:ed)?)"
        r"(?: (?:to|if|for|you|that|we|it|be|is|perhaps|maybe)){0,4} (?:reconsider|revisit|reassess|re-?evaluat|"
        r"rethink|re-?examin|"
        r"prioriti[sz]e|reflect on|explore (?:the )?root)\w*(?: \w+){0,3}|(?:strengthen|improve|deepen|enhance|"
        r"refresh|clarify) your "
        r"(?:understanding|knowledge|approach|skills|performance|communication|involvement|work)|(?:adjustments?|"
        r"changes?) to your (?:priorities|"
        r"approach|workflow|work|methods)|(?:advanced|further|additional|more) training|areas? (?:for|of|that "
        r"need) improvement|room for "
        r"improvement|(?:more|in-depth|deeper|better|thorough) understanding of|needs? (?:your )?immediate "
        r"(?:attention|action)",
        0.35,
        advice=COOL,
        unless=r"\b(?:thank|appreciate|together|happy|glad|if you (?:like|wish))\b",
    ),
    cue(
        r"(?:please |kindly )?(?:address|resolve|rectify|correct|handle|fix) (?:this|these|the|it)(?: \w+){0,3} "
        r"(?:soon|promptly|quickly|swiftly|"
        r"immediately|urgently|without delay)|(?:crucial|imperative|essential|vital|non-negotiable|paramount|"
        r"mandatory) (?:that|to|for|as)?|it has "
        r"come to my attention|continued? (?:oversights?|delays?|failures?|lack|errors|issues)|(?:may|might|could|"
        r"would|will) (?:also )?(?:\w+ "
        r")?(?:impact|jeopardi[sz]e|compromise|affect|undermine|damage|reflect (?:on|poorly)|hurt|hinder|"
        r"delay)(?: \w+){0,2}|(?:ongoing|overdue|"
        r"recurring|repeated|persistent) (?:\w+)",
        0.25,
        advice=COOL,
        unless=OURS,
    ),
    cue(
        r"(?:a bit|rather|quite|somewhat|certainly|pretty|overly|unduly|unnecessarily|a little|too|so|very) "
        r"(?:direct|intense|strong|harsh|candid|"
        r"blunt|critical|exaggerated|unfair|challenging|dismissive|aggressive|demanding|straightforward|"
        r"presumptuous|one-sided)|(?:misplaced|"
        r"unwarranted|uncalled for|out of line|exaggerated|unjustified)|(?:i|we) (?:find|found|felt|feel)(?: "
        r"that)? (?:your|the|some of your|certain)"
        r"(?: \w+){1,3} (?:a|to|were|was|is|are|rather|quite|somewhat|\w+ing)",
        0.45,
        advice=COOL,
        unless=r"\b(?:sorry|we were|i was|our)\b",
    ),
    cue(
        r"your (?:feedback|comments?|critiques?|review|tone|general\w+|assumptions?|accusations?|criticisms?|"
        r"concerns?|remarks?|point|insights?|"
        r"oversight|directives?|demands?)|(?:clearly|obviously|apparently|evidently),? you (?:think|believe|feel|"
        r"find|don't|have|are|expect)|despite "
        r"the \w+ of your|(?:point taken|duly noted|understood)(?=[.!,])",
        0.3,
        advice=COOL,
        unless=r"\b(?:thank|appreciate|grateful|value[ds]?|welcome|helpful)\b",
    ),
    cue(
        r"(?:lies?|lie|issue is|problem is|start|originates?)(?: \w+){0,2} (?:elsewhere|higher up|with "
        r"(?:management|you|your|others)|not (?:in|with)"
        r"(?: \w+)?)|(?:begrudging|reluctant|grudging)ly|prove (?:you|your \w+|them) wrong|rather than (?:focus|"
        r"point|blam|critici|assign|"
        r"singling|accus|complain|simply)\w*(?: \w+){0,2}|(?:limited|lack of|insufficient|no) (?:support|"
        r"resources|guidance|encouragement)|more "
        r"(?:supportive|collaborative|constructive|respectful|balanced|considerate|measured) (?:\w+)|"
        r"(?:recogni[sz]e|acknowledge|consider|understand|"
        r"appreciate) the (?:challenges|constraints|pressures?|realities|circumstances|workload)(?: \w+){0,3}|"
        r"shared responsibility|(?:existing|"
        r"bureaucratic) (?:\w+ )?(?:frameworks?|hurdles)|(?:even if|even though|although) (?:i|the|it's)(?: \w+){0,4}",
        0.4,
        advice=COOL,
        unless=r"\b(?:sorry|apolog\w+)\b",
    ),
    cue(
        r"(?:while|although|even though) i (?:understand|acknowledge|appreciate|agree|see|respect|'m aware|am "
        r"aware)|however|nevertheless|"
        r"regardless|i believe|i must say|quite (?:apparent|clear|evident)",
        0.2,
        advice=COOL,
    ),
)
SOFT = (*FLAWS, *_DEMANDS)

# Nouns and verbs of a flaw: evidence for the score of a sentence, nothing to mark.
JUDGING = (
    cue(
        r"gaps?|oversights?|redundan\w+|deficien\w+|shortcomings?|inefficien\w+|inadequa\w+|stagnat\w+|neglect\w*|"
        r"fail(?:s|ed|ure|ures|ing)?|"
        r"miss(?:ed|ing)|overlook\w*|outdated|mistakes?|errors?|flaw(?:s|ed)?|weak(?:ness\w*)?|poor(?:ly)?|"
        r"inconsisten\w+|confus\w+|misalign\w*|"
        r"questionable|insufficient\w*|incomplete|unclear|vague|mediocr\w+|incompeten\w+|ignoran\w+|careless\w*|"
        r"condescending|patroni[sz]ing|"
        r"dismissive|baseless|misguided|misplaced|unprofessional|lackluster|subpar|disregard\w*|inability|"
        r"excuses?|delays?|unwarranted",
        0.35,
        unless=r"\b(?:i (?:apologi[sz]e|regret|will|made|failed|missed|overlooked)|sorry|my (?:mistake|oversight|"
        r"fault|error|part)|our (?:mistake|fault|error))\b",
    ),
    cue(
        r"not (?:\w+ )?(?:optimi[sz]ed|promising|reflect\w*|met|meet\w*|sufficient|adequate|explored|clear|ideal|"
        r"up to)|(?:haven't|hasn't|didn't|doesn't|"
        r"isn't|aren't|wasn't) (?:\w+ )?(?:met|meet|match\w*|reflect\w*|quite|fully|been|seem|appear)|barely|"
        r"hardly|merely|lacks?|lacking|lack of|dampens?|"
        r"undermin\w+|jeopardi[sz]\w+|concerning|troubling|alarming|disappoint\w+|puzzl\w+|surpris\w+",
        0.3,
        unless=r"\b(?:sorry|apologi[sz]e|don't hesitate)\b",
    ),
    cue(
        r"(?:it |there )?(?:seems?|appears?)|(?:i|we)(?:'ve| have)? noticed|"
        r"it has come to my attention|your (?:recent|current|team|role|approach)",
        0.12,
    ),
)
