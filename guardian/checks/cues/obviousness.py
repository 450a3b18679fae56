"""Cues of tone.condescending: what everybody knows, what need not be said, and what the reader surely knows too."""

from __future__ import annotations

from guardian.checks.cues.talking_down import FAULT, PLAIN
from guardian.checks.match import cue

_ANYONE = (
    r"(?:anyone|anybody|everyone|everybody|every (?:child|schoolchild|adult|driver|\w+ \w+|\w+)|any (?:\w+ )?(?:person|"
    r"adult|child|fool|idiot|user|customer|developer|owner|traveller|parent|student|driver|beginner|schoolchild|layman|"
    r"professional|engineer|administrator|admin|tenant|guest|pilot|cook|gardener|accountant|homeowner|cyclist)|most "
    r"(?:people|customers|users|adults|children|of our (?:\w+ )?(?:customers|users|guests|members|clients))|a "
    r"(?:child|five-year-old|toddler|monkey|grandmother|kid|first-grader|schoolchild|child of (?:five|six|ten|\w+))|my "
    r"(?:\w+ )?(?:grandmother|granny|grandma|gran|nan|mother|five-year-old|kid|kids|daughter|son|dog|cat|goldfish))"
)
_KNOWS = (
    r"(?:knows?|(?:can|could|would|will|should|ought to|must)(?: surely| easily| certainly| have)? (?:know|knows|known|"
    r"tell|told|see|seen|understand|understood|spot|spotted|notice|noticed|guess|guessed|figure|manage|managed|work it "
    r"out|confirm|do (?:that|this|it)|use (?:it|this)|follow|get (?:it|this)|handle|grasp|realise|realize)|"
    r"understands?|"
    r"manages?|sees?|gets (?:it|this)|grasps?|has (?:no|managed|understood)|realises?|realizes?|does (?:it|this)|"
    r"finds? (?:it|this) (?:easy|simple|straightforward))"
)

OBVIOUSNESS = (
    cue(
        rf"(?:as |like |which |something |this |that |even )?{_ANYONE}(?: (?:with|who|of|in|at)(?: "
        rf"[\w'-]+){{1,6}})? {_KNOWS}"
        r"(?: (?:that|this|it))?",
        0.7,
        advice=PLAIN,
        unless=r"\b(?:anyone (?:could|can) (?:see|tell|understand) (?:why|how|that you)|can see (?:your|the|it "
        r"online)|link|"
        r"shared|public|safe|lock|hide|private|visible|permission|notif\w+|glad|reassur\w+|sorry|does everyone|"
        r"does anyone|"
        r"feeling|feels|will know|let (?:us|me) know|helpful|before|happens|so easily|mistake|easy to miss|access|"
        r"will see|we (?:assumed|thought|shouldn't))\b",
    ),
    cue(
        r"(?:it(?:'s| is)|this is|that's|that is|a matter of|with|use|using|just|simply|plain|purely|pure|some|a "
        r"little|a bit "
        r"of|basic) (?:just |simply |a |only |plain |basic |simple |pure |your |some |good ){0,3}(?:common "
        r"(?:knowledge|"
        r"sense)|general knowledge|(?<!general )basic (?:knowledge|maths?|arithmetic|logic|reading|literacy|physics|"
        r"courtesy|hygiene|geography|etiquette|manners|computer skills|it skills)|elementary|child's play|kid's "
        r"stuff|abc|"
        r"logic(?=[.!,]))(?=[.!,;:\n]| that| to| and| for| would|$)",
        0.7,
        advice=PLAIN,
        unless=r"\b(?:course|class|lesson|module|level|we (?:teach|offer|start)|workshop|syllabus)\b",
    ),
    cue(
        r"(?:it (?:goes without saying|should(?:n't| not)? (?:be |have been |go without )?(?:obvious|clear|"
        r"self-evident|"
        r"self-explanatory|evident|plain|apparent|need (?:saying|explaining|explanation)|come as (?:a|no) "
        r"surprise|hard|"
        r"difficult|saying)|(?:is|was|should be|ought to be|seems?) (?:rather |fairly |pretty |quite |really |"
        r"perfectly |"
        r"actually |more than )?(?:self-explanatory|self-evident|obvious enough|clear enough))|hardly needs "
        r"(?:saying|explaining)|i (?:shouldn't|should not|don't think i|really shouldn't) (?:have|need) to (?:explain|"
        r"spell|tell|point out))",
        0.65,
        advice=PLAIN,
        unless=FAULT
        + r"|\b(?:thank|grateful|delighted|glad|welcome|not clear enough|refund|you will not|you won't|our slip)\b",
    ),
    cue(
        r"(?:surely|certainly|presumably|i (?:assume|take it|presume|imagine|suppose|gather|dare say)|we "
        r"(?:assume|take it|"
        r"presume))(?: that)?,? (?:even )?(?:you|a (?:person|man|woman|lady|company|"
        r"business|professional)|someone|anyone)(?: (?:of|in|at|with|like)(?: \w+){1,4})?(?: (?:do|did|must|"
        r"should|can|could|"
        r"will|would|also|already|at least|even|have|are|were|'re|'ve)){0,2} (?:know|knew|known|aware|realis\w+|"
        r"realiz\w+|"
        r"understand|understood|familiar|capable|able to (?:read|count|add|tell|find|follow|see)|read|heard of|"
        r"notice\w*|"
        r"checked|went through|looked|see how|see that|follow|appreciate that|not expect|agree that even)",
        0.65,
        advice=PLAIN,
        unless=r"\b(?:better than (?:i|we|me|us)|glad|sorry|thank|how (?:hard|frustrat\w+|much)|received|by now|"
        r"we will|i "
        r"will|we'll|i'll)\b",
    ),
    cue(
        r"(?:as|like) you (?:should|ought to|must|surely|certainly|will surely|no doubt|doubtless|undoubtedly|"
        r"would|really "
        r"should|might|of course|probably)(?: \w+)? (?:know|have known|be aware|realise|realize|remember|"
        r"understand|have "
        r"(?:read|noticed|seen|learned|learnt|guessed|been taught))|you(?:'re| are| do| must| should| ought to| "
        r"would)(?: "
        r"\w+)? (?:aware|know|realise|realize|understand|know by now)(?: of course| surely)?(?:,)? (?:i (?:hope|"
        r"trust|assume|"
        r"presume|take it)|don't you|aren't you|right|surely|that (?:a|an|the|we|this|our|it) [\w ]{2,50}\?)|you "
        r"do (?:know|"
        r"realise|realize|understand|remember)(?= that| how| what| we| the|,)|if you knew (?:anything|the first "
        r"thing|how)|"
        r"you would know (?:this|that|it) if|don't you (?:know|realise|realize|understand)",
        0.75,
        advice=PLAIN,
        unless=r"\b(?:may know|might know|from your (?:own )?work|as you know best|glad|sorry|thank)\b",
    ),
)
