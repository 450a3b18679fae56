"""Cues of tone.impolite: the short order, the flat word, “your business, not mine”."""

from __future__ import annotations

from guardian.checks.cues.orders import FULL, WITHOUT
from guardian.checks.match import cue

_NO = "Give the no with its reason and the next best thing: “I can't …, because …; what I can do is …”"
_SOFT = (
    r"\b(?:please|could you|would you|sorry|thank\w*|happy|glad|gladly|if you (?:like|wish|can|prefer|want)|feel "
    r"free|when it suits|no rush|"
    r"whenever|kindly|i'll|we'll|i will|we will|take your time|need not|don't (?:need|have) to)\b"
)
_DO = (
    r"(?:send|read|call|pay|fill|bring|fix|look|check|ask|provide|sign|return|come|wait|use|stop|write|reply|"
    r"contact|answer|decide|prove|"
    r"show|explain|get|give|tell|go|submit|upload|resend|confirm|complete|remove|clear|collect|sort|find|buy|learn|"
    r"think|listen)"
)

CURT = (
    cue(
        r"(?:^|(?<=[.!?] )|(?<=\n))(?:so\?|and\?|next question|next(?=[.!])|case closed|that's that|and that's that|"
        r"end of|moving on|enough said)(?=[.!?]|$|\s)|can you (?:even )?read\?|reading (?:helps|it helps|"
        r"might help|would help)(?=[.!])|you(?:'ll| will) (?:see|hear from|get|find out|know|have) (?:us|me|it|them|"
        r"that)? ?when (?:you|we|i|it|they) (?:see|hear|get|do|does|find|have|gets?|comes?|are|is)(?: "
        r"\w+){0,2}(?=[.!])",
        0.6,
        advice=_NO,
        unless=_SOFT,
    ),
    cue(
        r"(?:^|(?<=[.!?] )|(?<=\n)|(?<=, ))then (?:don't|do not|just don't) (?:buy|come|use|order|do|book|eat|drink|"
        r"read|complain|ask|stay|sign|go|"
        r"apply)(?: \w+){0,3}(?=[.!])|(?:^|(?<=[.!?] )|(?<=\n)|(?<=, ))then (?:call|ask|try|buy|go|find|use|see|get|"
        r"do|shop|write|complain|look|go to)"
        r"(?: \w+){0,2} (?:someone|somebody|elsewhere|another|else|yourself|to someone|to them|somewhere)(?: "
        r"\w+)?(?=[.!])|(?:do|think|believe|write|buy|"
        r"go|say) (?:what|wherever|whatever|as|where) you (?:like|want|please|wish|must)(?=[.!,;])",
        0.65,
        advice=_NO,
        unless=_SOFT + r"|\b(?:if|you can|you may|free to|welcome)\b",
    ),
    cue(
        r"(?:i|we) (?:need|want|require|expect|demand|must have) (?:the|a|an|your|it|this|that|them|those|these|all|"
        r"an answer|both)(?: [\w'-]+){0,5} "
        r"(?:now|immediately|at once|right away|right now|asap|straight away|without delay|this instant|"
        r"yesterday)(?=[.!,])",
        0.6,
        advice="Say why and by when: “Could you send … by …? Then …”, instead of “{words}”.",
        unless=_SOFT + r"|\b(?:because|so that|since|to (?:send|keep|get|hold))\b",
    ),
    cue(
        rf"{FULL}(?:that(?:'s| is)|you(?:'re| are)|it(?:'s| is)|this is) (?:just |simply |plain |completely |"
        rf"totally |quite |absolutely )?"
        r"(?:wrong|not true|untrue|incorrect|false|nonsense)(?=[.!,;:])(?:,? (?:look|read|check|try|think|do it|"
        r"count) again)?|(?:look|read|check|think|"
        r"count) again(?=[.!])",
        0.5,
        advice="Say what you see instead: “In our list it says …; could you look whether …?”",
        unless=_SOFT + r"|\b(?:our|we|my|i was|at the (?:bottom|top|back)|page|code)\b",
    ),
    cue(
        r"what part of [^.!?\n]{2,40}(?= (?:don't|didn't|do you|did you|is|was|isn't)|\?)(?:[^.!?\n]{0,30}\?)?|(?:i|"
        r"we) (?:said|told you) (?:no|so|what)"
        r"(?=[.!,;])|no is no|(?:don't|do not) (?:bother|even think of|even think about|waste|dare)(?: (?:to "
        r")?(?:answer|writ|repl|call|com|ask|complain|apply|"
        r"try|your|me|us|my|our|our time|my time)(?:ing|e|y|ying)?)(?: \w+){0,2}",
        0.65,
        advice=WITHOUT,
        unless=_SOFT + r"|\b(?:enough for me|you don't)\b",
    ),
    cue(
        r"(?:don't|do not) (?:call|write|contact|e-?mail|ring|come|phone|message|ask|disturb|bother) (?:me |us |"
        r"here |back )(?:again|any ?more|about (?:this|"
        r"that|it)|for|with|every|on|before|until|unless|until you)?(?: \w+){0,2}(?=[.!,])|(?:do|should|must) not "
        r"(?:reply|respond|write back)(?=[.!])",
        0.6,
        advice=WITHOUT,
        unless=_SOFT
        + r"|\b(?:fraud\w*|scam\w*|from this (?:number|address)|automatic\w*|need|hesitate|unmonitored|not read)\b",
    ),
    cue(
        rf"{FULL}(?:just |now |so |then )?(?:fix|sort|do|solve|change|correct|pay|sign|finish|settle|clear|clean|"
        rf"remove) (?:it|this|that|them|up)(?: (?:out|"
        rf"up|first))?(?: (?:and|then|first|or|now|before)(?: \w+){{1,3}})(?=[.!,])|{FULL}(?:keep|make) (?:it|this|"
        rf"them) (?:short|brief|quick)(?: \w+){{0,2}}|"
        rf"(?:get|come) to the point|cut (?:it|the story) short|spare (?:me|us) (?:the|your)(?: \w+){{1,2}}|save "
        rf"(?:it(?=[.!])|your breath|us the)|(?:be|and be) "
        rf"(?:quick|brief|fast) about it|be (?:quick|brief)(?=[.!])",
        0.6,
        advice=WITHOUT,
        unless=_SOFT + r"|\b(?:rinse|leave it|minutes|step|lid|screw)\b",
    ),
    cue(
        r"(?:^|(?<=[.!?] )|(?<=\n)|(?<=, ))(?:we're |i'm |we are |i am )?(?:not interested|not my (?:job|call|"
        r"table)|none of (?:your|my|our) (?:business|"
        r"concern)|tough luck|tough|too bad|hard luck|suit yourself|make up your mind|figure (?:it|this|that) "
        r"out(?: yourself)?|do your (?:own )?(?:homework|"
        r"research)|sort (?:it|that|this) out yourself|your (?:loss|problem)|deal with it|live with it|get over it|"
        r"get used to it|what else|so "
        r"be it)(?=[.!])|(?:that|it|this)(?:'s| is| was) (?:entirely |purely |really )?your (?:business|problem|"
        r"affair|concern|lookout|headache|decision|"
        r"worry)(?:,? not (?:mine|ours))(?=[.!,;])|(?:that|it|this)(?:'s| is) your (?:problem|affair|headache|"
        r"lookout)(?=[.!])",
        0.65,
        advice=_NO,
        unless=_SOFT,
    ),
    cue(
        r"(?:is|was) (?:it|that|this) (?:really |so |that |too |honestly ){1,3}(?:hard|difficult|much to ask|"
        r"complicated|much trouble)(?: (?:to|for)(?: "
        r"\w+){1,4})?\?|you(?:'d| had)? (?:must|have to|better|are to)(?: \w+){1,6} or (?:forget|else|leave|lose|"
        r"we(?:'ll| will)|it|you(?:'ll| will))(?: "
        r"\w+){0,3}|(?:seriously|excuse me|hello|come on)\?(?= |$|\n)|(?:do|just do) as (?:you're|you are) told|"
        r"(?:do|just do) (?:as|what) (?:i|we) "
        r"(?:say|said|tell you|told you)",
        0.6,
        advice=WITHOUT,
        unless=_SOFT + r"|\b(?:does it really|can you hear)\b",
    ),
)

# Bare orders and words flung down: fine in a letter that is friendly otherwise or gives steps to follow.
BARE = (
    cue(
        rf"{FULL}{_DO} (?:us |me )?(?:the|a|an|your|it|this|that|to|for|again|back|in|all|both|out|up|somebody|"
        rf"someone|our|my)(?: [\w'-]+){{0,5}}(?=[.!])",
        0.34,
        advice=WITHOUT,
        unless=_SOFT,
    ),
    cue(
        rf"{FULL}(?:no|nope|wrong|done|denied|impossible|never|obviously|next|whatever|fine|later)(?=[.!])",
        0.34,
        advice=_NO,
        unless=_SOFT,
    ),
    cue(
        r"(?:we|i) (?:don't|do not|won't|will not|can't|cannot) (?:do|offer|accept|take|give|have|make|allow|want|"
        r"need|care)(?: \w+){0,3}(?=[.!])|you (?:must|have "
        r"to|need to|will have to|are to)(?: [\w'-]+){1,6}(?=[.!])|as (?:i|we) said|full stop|period(?=[.!])",
        0.2,
        advice=_NO,
        unless=_SOFT + r"|\b(?:because|since|but)\b",
    ),
)
