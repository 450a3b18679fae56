"""Cues of giving courage, said to the reader: shared by the praise for it and by checks that look for care."""

from __future__ import annotations

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
        r")?(?:in(?= (?:safe|good|order|place|one))|there|here|on(?= (?:record|file|the safe))|"
        r"with us|kept|stored|backed)|you(?:'ll| will| are going to| can| have| clearly) (?:\w+ )?(?:do "
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
