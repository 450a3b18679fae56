"""Cues of tone.condescending: what any grown person is said to know, and who is said to struggle with it."""

from __future__ import annotations

from guardian.checks.cues.talking_down import FAIR, PLAIN
from guardian.checks.match import cue

COMMONPLACES = (
    # What a grown person would know.
    cue(
        r"(?:surely|certainly|honestly|seriously),? you (?:didn't|did not|don't|do not|can't|cannot|weren't|"
        r"aren't)(?: really| "
        r"seriously)? (?:think|expect|believe|imagine|suppose|mean|want|expecting|suggesting)(?: \w+){0,3}|you "
        r"(?:may|might)"
        r"(?: well)? not (?:be aware|have heard|realise|realize|understand)(?: of)? (?:how|what)(?: "
        r"\w+){1,5}|should be "
        r"(?:familiar|known|clear|obvious|no news) to (?:an adult|anyone|any \w+|someone|a (?:grown|\w+) \w+)|"
        r"(?:for|to) "
        r"(?:people|someone|somebody|users|those|anyone|a person) (?:without|with no|lacking|with little) (?:a |"
        r"any |much |"
        r"the )?(?:\w+ )?(?:background|training|knowledge|education|understanding|degree)|(?:it's|it is) "
        r"(?:elementary|basic|"
        r"primary[- ]school) \w+ that(?: \w+){1,3}",
        0.65,
        advice=PLAIN,
        unless=FAIR + r"|\b(?:course|class|beginners?|suitable|ideal|deserve)\b",
    ),
    cue(
        r"(?:if|when) you (?:just |really |only )?(?:think|concentrate)(?: very| really| a bit| just){0,2} "
        r"(?:hard|harder|"
        r"carefully|logically)(?: about (?:it|this|that))?,? (?:you(?:'ll| will)|you might|you may|it)(?: "
        r"\w+){0,3}|in "
        r"(?:simple|plain|easy) (?:terms|words|language) for (?:the|a|you|laymen|those)(?: \w+)?|you(?:'re| are) "
        r"(?:probably |"
        r"perhaps |obviously |clearly |no doubt |surely |maybe )?used to (?:easier|simpler|less|toys|more "
        r"basic)(?: \w+)?|a "
        r"(?:customer|layman|layperson|user|patient|tenant|guest|client|passenger|beginner|member)(?: \w+)? "
        r"(?:cannot|can't|"
        r"can hardly|is hardly|isn't|is not|is in no) (?:\w+ )?(?:judge|know|tell|understand|assess|appreciate|"
        r"position|"
        r"qualified|able to (?:judge|tell|know))(?: \w+){0,3}|that you (?:don't|do not|didn't|can't|cannot|fail "
        r"to|failed "
        r"to) (?:understand|follow|grasp|see|know|get)[^.!?;\n]{2,40} (?:is|was|does) (?:\w+ )?(?:normal|no "
        r"surprise|hardly|"
        r"not surpris\w+|to be expected|surprise)",
        0.65,
        advice=PLAIN,
        unless=FAIR,
    ),
    cue(
        r"try (?:to|and) remember (?:for next time|next time|in (?:the )?future|that)(?: \w+){0,3}|(?:did|has) "
        r"(?:nobody|no "
        r"one|somebody|anyone) (?:here )?(?:ever )(?:explain\w*|teach|taught|tell|told|show\w*) (?:to )?you(?: "
        r"\w+){0,4}|"
        r"(?:ladies|women|girls|housewives|pensioners|seniors|the elderly|old people|foreigners|amateurs|"
        r"mothers)(?: \w+)? "
        r"(?:find|struggle|have (?:trouble|difficulty)|can't|cannot|mix|confuse)(?: \w+){1,4}|(?:go|goes|going|"
        r"went|fly|sail|"
        r"pass) (?:right |way |straight |completely )?over your head|good (?:girl|boy|lad|lass)(?: for| and|"
        r"[.!])|(?:maybe|"
        r"perhaps|why not) (?:you (?:could|should) )?(?:start|begin|try) with something (?:smaller|simpler|"
        r"easier|more basic)"
        r"(?: \w+){0,3}|(?:common sense|simple logic|plain logic) (?:would |should |alone |itself )?(?:suggests?|"
        r"tells?|says?|"
        r"dictates?|requires?)(?: \w+){0,3}|use (?:the|some|a little|your own) (?:brains?|head|grey cells|logic|"
        r"common sense)|"
        r"(?:had you|if you had) (?:any|the slightest|even a basic|a basic|the least) (?:grasp|idea|"
        r"understanding|notion|"
        r"knowledge|clue|sense|experience) (?:of|about|in|how)(?: \w+){0,2}",
        0.65,
        advice=PLAIN,
        unless=FAIR + r"|\b(?:dog|cat|vet|pup\w*|treat|pets?)\b",
    ),
    cue(
        r"(?:is|it's|are) called (?:an? |the )?(?:\w+ ){1,3}for a reason|(?:i|we) (?:don't|do not) (?:suppose|"
        r"imagine|"
        r"think|believe) you(?:'ve| have)? (?:ever|even)(?: \w+){1,4}|walk you through the (?:very |absolute "
        r")?basics(?: "
        r"\w+){0,3}|what you call [^.!?;\n]{2,30},? (?:professionals|experts|specialists|the rest of us|everyone "
        r"else|grown-"
        r"ups) calls?(?: \w+){0,3}|(?:was|were) never your (?:favou?rite|strong|best) (?:\w+)|(?:when|once) you "
        r"run your own"
        r"(?: \w+){1,2}|that you (?:even |have to |need to )?ask(?: at all| this| that)? (?:tells|shows|says|"
        r"proves)(?: "
        r"\w+){0,4}",
        0.65,
        advice=PLAIN,
        unless=FAIR,
    ),
)
