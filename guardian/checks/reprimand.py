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
            r"|disk|drive|subscription|server|site|phone|computer)\b"
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
