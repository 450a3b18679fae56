"""Praise: a word that gives courage or takes a worry away.

## Why it is good
Trouble makes people doubt themselves. “You did it right, it's the page that is confusing” lets them go on; a
reassurance works when it is about their case and true.

## Flagged
> You're doing well, most people need a second try.
> Nothing is lost, we can restore all of it.
> Don't worry, that message is harmless.

## Left alone
> The part costs nine euros and is in stock.
> Press the button until it is well and truly in.
"""

from __future__ import annotations

from guardian.checks.check import Check, NoOptions, Reading
from guardian.checks.courage import COURAGE
from guardian.checks.evidence import ADVICE, Evidence, with_model
from guardian.checks.insight import seen
from guardian.checks.layers import layered
from guardian.checks.match import Cues, cue

_VERY = r"(?:so |very |really |quite |absolutely |totally |perfectly |all |doing |just |truly |pretty |already ){0,3}"
_YOU = r"(?:you're|you are|you were|you've been|you have been)"

ENCOURAGES = Cues(
    cue(
        r"no (?:panic|stress|harm|damage|reason to (?:worry|panic))|(?:can|could|may|will) (?:all |easily |still |"
        r"always |quickly "
        r"|soon )?(?:be )?(?:brought back|restored|recovered|saved|undone|put right|mended|rescued|repaired|"
        r"reversed)(?: "
        r"easily)?|(?:everything|all|all of it|it all|your \w+) (?:is|are|'s) (?:all |still |quite |safely |well "
        r")?(?:in|there|"
        r"here|on|with us|kept|stored|backed)|you(?:'ll| will| are going to| can| have| clearly) (?:\w+ )?(?:do "
        r"(?:\w+ )?(?:well|"
        r"great|fine|it)|be (?:fine|ok|okay|great|good|glad|walking|back)|manage|succeed|get there|make it|pass|"
        r"recover|learn|"
        r"laugh|see (?:it|results)|have what it takes)|(?:already|you've) (?:\w+ )?(?:managed|done|passed|got "
        r"through|made it "
        r"through|finished) (?:the )?(?:hardest|worst|most|half|biggest)|was (?:spot on|excellent|very good|just "
        r"right|perfect)|"
        r"the (?:hardest|worst) (?:part|bit) is (?:over|behind|done)|haven't (?:killed|broken|lost|ruined|missed|done)",
        0.75,
    ),
    cue(
        rf"{_YOU} {_VERY}(?:doing (?:\w+ )?(?:well|great|fine|right|brilliantly|better|good|ok|okay|everything right)|"
        rf"nearly there|almost there|not far off|on the right (?:track|path|way)|making (?:\w+ )?progress|not alone|"
        rf"in (?:very )?"
        rf"(?:good|safe|the best) hands|brave|strong|(?:more than )?capable|safe|not the (?:only|first)|welcome to "
        rf"(?:ask|"
        rf"call|write)|worth|not (?:stupid|broken|too late|behind|doing anything wrong)|in good company|close)",
        0.85,
    ),
    cue(
        r"you(?:'ve| have)? (?:did|done|handled|managed|spotted|caught|made|chosen|chose|acted|got|described|"
        r"explained) "
        r"(?:\w+ ){0,4}(?:well|right|brilliantly|perfectly|the right (?:thing|choice|decision|step)|exactly right|"
        r"everything (?:right|you could|correctly)|a (?:great|good|fantastic|wonderful|fine) (?:job|start|step|"
        r"choice)|good "
        r"progress|in time|correctly)|well done|good (?:job|thinking|for you|on you|catch|instinct|start|going)|great "
        r"(?:job|work|start|step|progress|thinking|question|effort)|nice (?:work|job|catch)|bravo|congratulations|"
        r"congrats|"
        r"way to go|kudos|hats off|proud of you|(?:that's|that is|this is|it's|it is) (?:a )?(?:\w+ )?(?:fine|great|"
        r"big|good|huge|real|important) "
        r"(?:\w+ )?(?:step|start|progress|sign|achievement|decision|question|result|effort|improvement)",
        0.85,
    ),
    cue(
        r"(?:please )?(?:don't|do not|needn't|no need to|there's no need to|there is no need to|no reason to|nothing "
        r"to) "
        r"(?:\w+ )?(?:worry|panic|be (?:afraid|scared|nervous|worried|alarmed|ashamed|embarrassed)|fear|lose (?:hope|"
        r"heart)|"
        r"give up|despair|be discouraged|feel (?:bad|stupid|silly|guilty|rushed))|no (?:worries|harm done|rush|need to "
        r"worry)|(?:not|never|isn't|far from) (?:at all )?(?:hopeless|the end of|too late|a silly|a stupid|as bad as|"
        r"unusual|uncommon|serious|dangerous|lost|a lost cause)|far from (?:it|over)|take (?:your|all the) time|you "
        r"have "
        r"(?:plenty|all the) of? ?time|keep (?:going|it up|at it|trying|your head up)|hang in there|stay strong|"
        r"never give "
        r"up|hold on to",
        0.8,
    ),
    cue(
        r"you (?:can't|cannot|can not|couldn't|won't|will not) (?:\w+ )?(?:break|lose|damage|harm|delete|do (?:any|"
        r"much)|go "
        r"(?:far )?wrong|miss|be charged|pay|have to)(?: \w+){0,3}|(?:nothing|none of (?:it|this|that|your \w+)|not "
        r"a single "
        r"\w+|no \w+) (?:is|was|has been|gets|can be|will be|of \w+ is|are|were) (?:\w+ )?(?:lost|gone|broken|wrong|"
        r"deleted|"
        r"charged|at risk|affected|wasted|damaged|missing)|(?:everything|all of it|your \w+|it|they|all) (?:is|are|"
        r"'s) (?:\w+ )?"
        r"(?:safe|still there|intact|fixable|repairable|recoverable|saved|secure|in order|well protected)",
        0.75,
    ),
    cue(
        r"(?:it|this|that|things|everything|you|he|she|they)(?:'ll| will| is going to| are going to|'re going to| "
        r"can)? "
        r"(?:all )?(?:be (?:ok|okay|fine|alright|all right|better|worth it|over soon|back to normal)|gets? (?:better|"
        r"easier)|work out|turn out (?:well|fine|ok)|get through|pass|heal|recover|improve|make it|come good|pull "
        r"through)|"
        r"you(?:'ve| have)? (?:got|can do|can handle|can beat|can manage) (?:this|it|that)|(?:i'm|i am|we're|we are) "
        r"(?:\w+ )?(?:sure|confident|certain|convinced|hopeful) (?:\w+ ){0,6}(?:you|it|we|that|things)|i (?:believe|"
        r"have "
        r"faith|have every confidence|trust) in you|i (?:know|believe|think) you(?:'ll| will| can| are| could)|"
        r"we(?:'ll| "
        r"will) (?:get|sort|work|find|solve|manage|see) (?:\w+ ){0,3}(?:together|through|there|out|a way)|together we|"
        r"there(?:'s| is) (?:\w+ )?(?:hope|a way|a solution|plenty of time|light)",
        0.75,
    ),
    cue(
        r"(?:it's|it is|that's|that is|this is|that was|both are|which is|entirely|perfectly|completely|quite|totally) "
        r"(?:\w+ )?(?:normal|natural|common|ok to|okay to|to be expected|easily (?:fixed|solved|done|mended)|easy to "
        r"(?:fix|"
        r"solve|undo|mend|put right)|fixable|reversible|harmless|good news|a good sign|expected at)|(?:most|many|a "
        r"lot of|"
        r"lots of|plenty of|nearly all|almost all|even) (?:\w+ )?(?:people|of us|patients|beginners|customers|parents|"
        r"students|users|guests|starters|owners|learners|clients|experts) (?:\w+ ){0,2}(?:feel|ask|need|get|find|"
        r"take|have|"
        r"struggle|start|stumble|make|fall|go through|manage|say)|happens to (?:all|everyone|everybody|the best|many|"
        r"most)|"
        r"(?:easy|simple) (?:mistake|slip) to make|anyone (?:can|could|would) (?:have )?(?:miss|make|fall|do|missed|"
        r"made|"
        r"fallen|done)",
        0.7,
    ),
    cue(
        r"(?:i'm|i am|we're|we are|we'll be|i'll be|always) (?:\w+ )?(?:here (?:for you|to (?:help|listen)|if you|"
        r"all|the "
        r"whole|with you)|with you (?:all|on this|every|until|at)|by your side|on your side|rooting for you|keeping "
        r"(?:my|"
        r"our) fingers|looking after (?:you|it|this))|fingers crossed|you can (?:always|count on|rely on|call me|"
        r"ring me|"
        r"reach me)|best of luck|good luck|i hope (?:you|it|things|your|he|she|they|everything)|hopefully (?:you|it|"
        r"things|"
        r"he|she|they|everything|your)|wish(?:ing)? you|rest easy|put your mind at (?:rest|ease)|you (?:deserve|"
        r"matter|are "
        r"enough)|glad (?:you|that you|to hear)",
        0.6,
    ),
)

# Weak signs of warmth, which alone praise nothing.
_SOFT = Evidence(
    (ADVICE, -0.8),
    # How it would be for us, a word on who did it, that it will pass, that they have earned it.
    (
        r"(?:i|that|it) (?:would|'d|must)(?: have|'ve)?(?: been| be| feel| felt)? (?:so |really |very |"
        r"absolutely )?\w+(?:ed|ing)",
        0.9,
    ),
    (
        r"(?:that|it|this|he|she|they|you)(?: was| were| is| are|'s|'re) (?:so |very |really |such |just |a bit )?"
        r"(?:mean|rude|unfair|cruel|selfish|kind|thoughtful|generous|lucky|brave|inconsiderate|horrid|nasty|wonderful|"
        r"adorable|hilarious|gross|scary|rough)(?: of (?:him|her|them|you))?",
        0.9,
    ),
    (r"(?:fly by|before you know it|in no time|won't be long|will pass|blow over|on the mend|turn around)", 1.1),
    (
        r"you (?:definitely |really |totally |certainly |absolutely )?(?:should be|deserve|deserved|earned|must be|"
        r"must have)",
        1.0,
    ),
    (
        r"(?:take (?:your|all the) time|silver lining|bright side|poor (?:thing|guy|girl|dog|cat|you)|oh my|"
        r"goodness)",
        1.0,
    ),
    (
        r"(?:^|(?<=[.!?,] )|(?<=\n))(?:oh |wow |well |man |yeah |aw+ |gosh |,){0,2}(?:that|it|this|thats|its)(?:'s| "
        r"is| was| "
        r"must be| must have been| had to be| sounds| sure| surely| would| will be|s)? ?(?:so |very |really |pretty |"
        r"super |quite "
        r"|a |an |such |just |definitely |probably |surely |is |be ){0,3}\w+(?=[.!,?]|$)",
        1.0,
    ),
    (
        r"(?:i bet|i can (?:only )?imagine|i'm sure|im sure|i am sure|you must (?:be|have|feel)|you should be|what "
        r"an? \w+|how "
        r"\w+(?=[.!])|(?:she|he|they|it|you)(?:'ll| will) (?:be|get|come|learn|pass|soon|always)|karma|silver lining|"
        r"bless|at "
        r"least|happens to|been there|almost over|soon|fingers crossed|it's okay|better days)",
        1.0,
    ),
    (
        r"(?:ew+|eek|whoa|wow|dang|darn|gosh|geez|jeez|yay|woah|haha|aww+|oof|damn|gross|rude|mean|disgusting|brutal|"
        r"shame|"
        r"nuts|crazy|annoying|neat|cool|hilarious|adorable|bizarre|sucks|stinks)(?=[.!,?]|$)",
        0.9,
    ),
    (
        r"(?:sorry|so sorry|aw+|oh no|that sucks|i feel (?:you|for you)|my condolences|poor (?:you|thing)|ouch|oh "
        r"man|oh dear)",
        1.6,
    ),
    (
        r"(?:i hope|hope (?:you|it|things|he|she|they|your|everything)|hopefully|i wish|wish you|good luck|best of "
        r"luck|"
        r"all the best|take care|stay (?:safe|strong)|hang in there|keep (?:going|it up|fighting|your))",
        1.5,
    ),
    (
        r"(?:congrat\w*|proud|happy for|good for you|well done|great job|awesome|amazing|wonderful|fantastic|that's "
        r"great|"
        r"that is great|how (?:nice|sweet|lovely|cool|fun|exciting)|wow|glad|love (?:this|that|it|you))",
        1.2,
    ),
    (
        r"(?:you got this|you can do|you'll|you will|you are|you're) (?:\w+ )?(?:be|get|find|make|through|strong|"
        r"great|loved|"
        r"worth|brave|beautiful|not alone|amazing|going to|ok|okay|fine|good|better|not)",
        0.9,
    ),
    (r"(?:hugs?|<3|:\)|:\(|xoxo|xx|sending|love|prayers?|praying|thinking of you|heart)", 1.1),
    (r"(?:i'm here|i am here|here for you|pm me|message me|dm me|if you (?:need|want|ever)|talk to me|feel free)", 1.0),
    (
        r"(?:don't worry|no worries|it's ok|it's okay|its ok|it gets better|be (?:ok|okay|fine|alright)|i'm sure|i "
        r"believe in)",
        1.1,
    ),
    (
        r"(?:that|it|this)(?:'s| is| must be| must have been| sounds| sound| has to be| would be| must) (?:\w+ "
        r"){0,3}(?:awful|"
        r"terrible|horrible|sad|hard|tough|rough|great|awesome|amazing|scary|painful|nice|wonderful|exciting|cool|"
        r"good|bad|"
        r"frustrating|fun|crazy|heartbreaking|unfortunate|incredible|difficult|stressful|disappointing|annoying|lovely|"
        r"impressive|sweet|interesting|beautiful)|sounds (?:\w+ )?(?:like (?:an? )?)?(?:\w+ )?(?:awful|fun|scary|"
        r"hard|great|"
        r"nice|good|rough|exciting|painful|tough|terrible|delicious|cool)",
        1.4,
    ),
    (
        r"(?:i would|i'd|you should|you could|you need to|try|maybe you|have you tried|i think|i guess|in my opinion|"
        r"just)",
        -0.6,
    ),
    (r"(?:my|i had|i was|i've|i have|i did|i went|i used to|i remember)", -0.5),
)


def score(reading: Reading, options: NoOptions) -> float:  # noqa: ARG001  (a check's score takes its options)
    """How much warmth there is, weak signs included."""
    look = seen(reading)
    sure = _FIRM.total(look)
    return with_model(
        "care.encourages", -1.6 + _SOFT.total(look) + sure - 0.003 * min(len(reading.body.words), 200), reading
    )


_FIRM = Evidence(
    (
        r"(?:you're doing|you are doing|you did|you've done|you're not alone|you are not alone|well done|good job|"
        r"great job|"
        r"proud of you|don't give up|don't lose hope|stay strong|you've got this|you got this)",
        1.4,
    ),
    (
        r"(?:nothing is lost|can't break|far from hopeless|will get better|gets better|get through|perfectly normal|"
        r"completely normal|totally normal|it's normal|in good hands)",
        1.4,
    ),
)

CHECK = Check(
    id="care.encourages",
    find=layered(ENCOURAGES, COURAGE),
    message="“{words}” gives courage.",
    advice="",
    signal=True,
    score=score,
    about=__doc__,
)
