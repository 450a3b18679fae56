"""Cues of tone.insensitive: merry words, fine in most letters, painful in an answer to bad news."""

from __future__ import annotations

from guardian.checks.match import Cues, cue

_SORRY = "Say that you are sorry and what you do for them: “I am very sorry about …; I will …”, without “{words}”."
_LIGHT = "Close quietly: “Write to me whenever it suits you”, instead of “{words}”."

MERRIMENT = Cues(
    cue(
        r"(?:great|good|fantastic|wonderful|fabulous|exciting|brilliant|amazing) news(?=[:!,]| for you)|never "
        r"been (?:easier|simpler|more fun|a "
        r"better)|(?:you(?:'re| are)|and you're|all) (?:good to go|all set|ready to rock)|(?:we(?:'re| are)|"
        r"i(?:'m| am)|so|super|really) "
        r"(?:\w+ )?(?:thrilled|excited|delighted|over the moon|pumped|stoked|ecstatic)(?: to| that| you| about| "
        r"for|[!.])|(?:we |i )?(?:can't|"
        r"cannot|can hardly) wait to (?:have|see|welcome|hear|get)(?: \w+){0,3}|(?:have|enjoy|wish you|wishing "
        r"you) (?:a |an |the |your )?(?:"
        r"(?:most |truly |really )?(?:fantastic|great|wonderful|lovely|amazing|awesome|fabulous|sparkling|super|"
        r"sunny|magical|brilliant|"
        r"beautiful|happy|joyful|marvellous|terrific|merry|relaxing|fun|cracking|delightful|splendid|blessed|"
        r"cheerful) )(?:rest of (?:your|the) "
        r")?(?:day|evening|weekend|week|time|morning|afternoon|night|christmas|holidays?|summer|one|season|stay)|"
        r"happy (?:shopping|days|friday|"
        r"monday|weekend|holidays|travels|trails|cooking|gaming)|(?:woo ?hoo|yay|hooray|oops(?:ie)?|whoops(?:ie)?|"
        r"oopsy|uh[- ]oh|haha\w*|hehe|"
        r"lol|hurrah|yippee|ta-?da|howdy|cheerio|toodle\w*|xoxo|sunny regards)(?=[!.,? )\n]|$)|next (?:big )?"
        r"(?:adventure|chapter|journey)|(?:exciting|fun|awesome|thrilling|wonderful) (?:times|opportunit\w+|"
        r"chance|things|new|journey|news|offers?)"
        r"|(?:even|so much|all the) (?:better|nicer|more fun) (?:holiday|trip|time|next)(?: \w+)?|look forward to "
        r"an? (?:even )?\w+|"
        r"enjoy (?:the|your|a|some)(?: (?:extra|free|well-deserved|little|bit of|peace|break|rest|time|quiet|me|"
        r"some|new|first|special|"
        r"complimentary)){1,3}|treat yourself|spoil yourself|keep (?:on )?(?:smiling|shining|rocking|sparkling)|"
        r"see you on the|have a play|hit "
        r"the spot|what's not to (?:love|like)|pop (?:a|some|it|on|in|over)|(?:love|loving) (?:it|hearing from "
        r"you|to hear from our)",
        0.6,
        advice=_LIGHT,
        unless=r"\b(?:sorry|condolence\w*|sympath\w*|strength|recover\w*|get well)\b",
    ),
    cue(r"[\U0001f389\U0001f38a\U0001f60d\U0001f618\U0001f929\U0001f973\U0001f4aa\u2728]", 0.55, advice=_LIGHT),
    cue(
        r"(?:with great power|as they say|as the saying goes|must have (?:been|had) (?:quite )?(?:fun|a hoot)|"
        r"joking aside|just kidding|what a "
        r"(?:story|hoot|laugh|pity)(?=!)|maybe (?:her|his|your|the) [\w ]{1,20} will (?:shrink|grow|heal|dry)|"
        r"(?:the )?(?:circle of life|luck of "
        r"the draw)|bad luck(?=[.!,])|tough luck|hard luck|hard cheese|oh well|never mind(?=[.!,])|no "
        r"worries(?=[.!,])|no biggie|no drama|no "
        r"harm (?:done|seems|was|came)|(?:old|young) enough to|heals?(?=[.,!])|(?:surely )?(?:you )?found "
        r"(?:something|another) nice|sturdier one|"
        r"charm has|a (?:splendid|lovely|perfect|great) (?:present|gift) for)",
        0.6,
        advice=_SORRY,
        unless=r"\b(?:sorry|condolence\w*|sympath\w*)\b",
    ),
    cue(
        r"(?:look at|see|think of|view|take|regard) (?:it|this|that) (?:this way|positively|as (?:an?|your) "
        r"(?:\w+ )?(?:adventure|chance|opportunity|experience|gift|holiday|break|blessing|challenge|fresh|new|"
        r"rest|lesson))|"
        r"(?:great|good|perfect|ideal|excellent|wonderful) (?:time|moment|chance|opportunity|occasion|excuse) "
        r"(?:to|for) (?:\w+)|(?:now|then|so|finally|at last) you(?:'ll|'ve| will| can| have)?(?: have| got)? "
        r"(?:finally |"
        r"plenty of |lots of |lots more |more |so much |all the |some )?(?:time|peace|space|room) (?:to|for)(?: "
        r"\w+)?|(?:time|chance) to (?:relax|read|rest|binge|catch up|recharge)|happy (?:hopping|healing|mourning|"
        r"resting)|"
        r"(?:just |simply )?(?:needs?|has|ought|should) to (?:eat|cheer|smile|try harder|calm down|relax|toughen|"
        r"get over|grow up|stop)(?: \w+){0,3}|(?:bones?|wounds?|legs?|hearts?|burns?|bruises|skin|fractures?|it "
        r"all|everything|"
        r"a \w+) (?:do |will |soon |always )?heals?|exciting (?:times|new|chapter)",
        0.6,
        advice=_SORRY,
        unless=r"\b(?:sorry|take (?:all )?the time|no need|i have|we have|welcome|if you)\b",
    ),
)
