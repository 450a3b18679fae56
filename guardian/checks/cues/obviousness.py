"""Cues of tone.condescending: what everybody knows, what need not be said, and what the reader surely knows too."""

from __future__ import annotations

from guardian.checks.cues.talking_down import FAULT, PLAIN
from guardian.checks.match import cue

_ANYONE = (
    r"(?:anyone|anybody|everyone|everybody|every (?:child|schoolchild|adult|driver|\w+ \w+|\w+)|any (?:\w+ "
    r")?(?:person|adult|child|fool|idiot|user|customer|developer|owner|traveller|parent|student|driver|beginner|"
    r"schoolchild|layman|professional|engineer|administrator|admin|tenant|guest|pilot|cook|gardener|accountant|"
    r"homeowner|cyclist)|most (?:people|customers|users|adults|children|of our (?:\w+ )?(?:customers|users|guests|"
    r"members|clients))|a (?:child|five-year-old|toddler|monkey|grandmother|kid|first-grader|schoolchild|child of "
    r"(?:five|six|ten|\w+))|my (?:\w+ )?(?:grandmother|granny|grandma|gran|nan|mother|five-year-old|kid|kids|daughter|"
    r"son|dog|cat|goldfish))"
)
_KNOWS = (
    r"(?:knows?|(?:can|could|would|will|should|ought to|must)(?: surely| easily| certainly| have)? (?:know|knows|"
    r"known|tell|told|see|seen|understand|understood|spot|spotted|notice|noticed|guess|guessed|figure|manage|managed|"
    r"work it out|confirm|do (?:that|this|it)|use (?:it|this)|follow|get (?:it|this)|handle|grasp|realise|realize)|"
    r"understands?|manages?|sees?|gets (?:it|this)|grasps?|has (?:no|managed|understood)|realises?|realizes?|does "
    r"(?:it|this)|finds? (?:it|this) (?:easy|simple|straightforward))"
)

OBVIOUSNESS = (
    cue(
        rf"(?:as |like |which |something |this |that |even )?{_ANYONE}(?: (?:with|who|of|in|at)(?: [\w'-]+){{1,6}})? "
        rf"{_KNOWS}(?: (?:that|this|it))?",
        0.7,
        advice=PLAIN,
        unless=r"\b(?:anyone (?:could|can) (?:see|tell|understand) (?:why|how|that you)|can see (?:your|the|it "
        r"online)|link|shared|public|safe|lock|hide|private|visible|permission|notif\w+|glad|reassur\w+|sorry|does "
        r"everyone|does anyone|feeling|feels|will know|let (?:us|me) know|helpful|before (?:we|i)|happens|so easily|"
        r"mistake|easy to miss|access|will see|we (?:assumed|thought|shouldn't))\b",
    ),
    cue(
        r"(?:it(?:'s| is)|this is|that's|that is|a matter of|with|use|using|just|simply|plain|purely|pure|some|a "
        r"little|a bit of|basic) (?:just |simply |a |only |plain |basic |simple |pure |your |some |good "
        r"){0,3}(?:common (?:knowledge|sense)|general knowledge|(?<!general )basic (?:knowledge|maths?|arithmetic|"
        r"logic|reading|literacy|physics|courtesy|hygiene|geography|etiquette|manners|computer skills|it skills)|"
        r"elementary|child's play|kid's stuff|abc|logic(?=[.!,]))(?=[.!,;:\n]| that| to| and| for| would|$)",
        0.7,
        advice=PLAIN,
        unless=r"\b(?:course|class|lesson|module|level|we (?:teach|offer|start)|workshop|syllabus)\b",
    ),
    cue(
        r"(?:it (?:goes without saying|should(?:n't| not)? (?:be |have been |go without )?(?:obvious|clear|"
        r"self-evident|self-explanatory|evident|plain|apparent|need (?:saying|explaining|explanation)|come as (?:a|"
        r"no) surprise|hard|difficult|saying)|(?:is|was|should be|ought to be|seems?) (?:rather |fairly |pretty |"
        r"quite |really |perfectly |actually |more than )?(?:self-explanatory|self-evident|obvious enough|clear "
        r"enough))|hardly needs (?:saying|explaining)|i (?:shouldn't|should not|don't think i|really shouldn't) "
        r"(?:have|need) to (?:explain|spell|tell|point out))",
        0.65,
        advice=PLAIN,
        unless=FAULT
        + r"|\b(?:thank|grateful|delighted|glad|welcome|not clear enough|refund|you will not|you won't|our slip)\b",
    ),
    cue(
        r"(?:surely|certainly|presumably|i (?:assume|take it|presume|imagine|suppose|gather|dare say)|we (?:assume|"
        r"take it|presume))(?: that)?,? (?:even )?(?:you|a (?:person|man|woman|lady|company|business|professional)|"
        r"someone|anyone)(?: (?:of|in|at|with|like)(?: \w+){1,4})?(?: (?:do|did|must|should|can|could|will|would|also|"
        r"already|at least|even|have|are|were|'re|'ve)){0,2} (?:know|knew|known|aware|realis\w+|realiz\w+|understand|"
        r"understood|familiar|capable|able to (?:read|count|add|tell|find|follow|see)|read|heard of|notice\w*|checked|"
        r"went through|looked|see how|see that|follow|appreciate that|not expect|agree that even)",
        0.65,
        advice=PLAIN,
        unless=r"\b(?:better than (?:i|we|me|us)|glad|sorry|thank|how (?:hard|frustrat\w+|much)|received|by now|"
        r"we will|i will|we'll|i'll)\b",
    ),
    cue(
        r"(?:as|like) you (?:should|ought to|must|surely|certainly|will surely|no doubt|doubtless|undoubtedly|would|"
        r"really should|might|of course|probably)(?: \w+)? (?:know|have known|be aware|realise|realize|remember|"
        r"understand|have (?:read|noticed|seen|learned|learnt|guessed|been taught))|you(?:'re| are| do| must| should| "
        r"ought to| would)(?: \w+)? (?:aware|know|realise|realize|understand|know by now)(?: of course| "
        r"surely)?(?:,)? (?:i (?:hope|trust|assume|presume|take it)|don't you|aren't you|right|surely|that (?:a|an|"
        r"the|we|this|our|it) [\w ]{2,50}\?)|you do (?:know|realise|realize|understand|remember)(?= that| how| what| "
        r"we| the|,)|if you knew (?:anything|the first thing|how)|you would know (?:this|that|it) if|don't you "
        r"(?:know|realise|realize|understand)",
        0.75,
        advice=PLAIN,
        unless=r"\b(?:may know|might know|from your (?:own )?work|as you know best|glad|sorry|thank)\b",
    ),
)
