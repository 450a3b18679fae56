"""Cues of tone.impatient: what was said is said again with a sigh, and the reader is hurried along."""

from __future__ import annotations

from guardian.checks.cues.pushing import FRESH, KINDLY, WAIT
from guardian.checks.match import cue

_START = r"(?:^|(?<=[.!?:] )|(?<=\n))"
_KIND = (
    KINDLY + r"|\b(?:congrat\w*|welcome|glad|on the phone|never answered|i never|we never|my (?:fault|mistake)|our "
    r"(?:fault|mistake))\b"
)

NAGS = (
    cue(
        r"for the \w+ and (?:hopefully |i hope |god willing )?(?:last|final) time|how (?:else )?to (?:make|put|say|"
        r"explain|phrase|word) (?:it|this|that)(?: any| to you)? (?:plainer|clearer|simpler|differently|better|"
        r"otherwise|more \w+)|(?:don't|do not|haven't|have not|really don't|simply don't) have (?:the |any )?time to "
        r"(?:keep|go|answer|explain|discuss|argue|start|repeat|chat|hold|read)(?: \w+){0,3}|(?:gone|been|went) "
        r"(?:over|through) (?:this |that |it |these |all this |everything )?(?:at length|in detail|many times|already|"
        r"enough|several times|again and again|before)|(?:collect|gather|bundle|save up|combine|limit) your "
        r"(?:questions|mails|e-?mails|requests|wishes|messages|complaints)(?: \w+){0,4}|by the dozen|one (?:after|at "
        r"a time) the other|every (?:five minutes|other minute|other hour|single day)|are (?:we|you) (?:now )?(?:done|"
        r"finished)(?: now)?\?",
        0.65,
        advice=FRESH,
        unless=_KIND,
    ),
    cue(
        rf"{_START}(?:and )?again(?::|, (?:the|this|that|it|you|please|your|there|all|only|what|nobody|as)) ?(?:\w+)?|"
        rf"{_START}once more(?::|, (?:the|this|that|it|you|no|your|since|because|in|for)) ?(?:\w+)?|like (?:i|"
        r"we)(?:'ve| have)? (?:\w+ )?(?:said|told you|explained|wrote|mentioned)(?=[,.:!]| before| already)|as "
        r"(?:stated|said|explained|written|pointed out) (?:earlier|before|previously|repeatedly)(?: and)?(?: (?:in|"
        r"by|on)(?: \w+){1,3})?|(?:in|on) (?:both|all|each|every one|three|four) (?:of )?(?:my|our) (?:letters|"
        r"mails|e-?mails|messages|replies|calls)",
        0.6,
        advice=FRESH,
        unless=_KIND + r"|\b(?:try|press|restart|turn|table|figure|address)\b",
    ),
    cue(
        r"you(?:'ve| have| had)? (?:already |now )?asked (?:me |us )?(?:this|that|the same|about (?:this|that)|for "
        r"(?:this|that))(?: \w+){0,2} (?:before|already|twice|yesterday|last|several|three|four|many|again)(?: \w+)?|"
        r"(?:i|we)(?:'ve| have)? (?:already )?(?:answered|said|covered|explained|dealt with|replied to) (?:that|this|"
        r"it|so)(?: (?:question|already|before|yesterday|once|in|on|to you))?(?=[.,!;]| already| before| once| in my| "
        r"yesterday)|(?:that|this|it) (?:has|had|was) (?:all )?(?:already )?(?:been )?(?:said|explained|answered|"
        r"discussed|covered|settled|agreed)(?: \w+)? (?:already|before|at length|in detail|weeks|last|twice|more "
        r"than)(?: \w+)?|we(?:'ve| have)? (?:already )?(?:discussed|talked about|gone over|gone through|been over|"
        r"been through|covered) (?:this|that|it|all this) (?:already|at length|in detail|before|several|more than|"
        r"many|twice|often|enough)(?: \w+)?",
        0.6,
        advice=FRESH,
        unless=_KIND + r"|\b(?:here is|quote)\b",
    ),
    cue(
        r"how (?:much )?(?:clearer|plainer|simpler|more (?:clearly|plainly|simply|often)|more) (?:can|could|do|must|"
        r"should|does|shall) (?:i|we|it|this)(?: \w+){0,4}|(?:can|could) only (?:repeat|refer you|say again|point you|"
        r"say it again)(?: \w+){0,4}|(?:i|we) (?:won't|will not|am not going to|are not going to|can't|cannot) "
        r"(?:keep|go on|do so|say (?:it|this|that)|explain (?:it|this|that)|answer (?:it|this|that))(?: \w+){0,2} "
        r"(?:again|repeating|explaining|answering|third time|\w+th time|once more|any more|forever)",
        0.7,
        advice=FRESH,
        unless=_KIND,
    ),
    cue(
        r"(?:please |kindly |now )?stop (?:sending|writing|calling|e-?mailing|asking|chasing|pushing|reminding|"
        r"nagging|pestering|ringing|phoning|messaging|pressing|bombarding|hounding)(?: \w+){0,3}|(?:won't|will not|"
        r"doesn't|does not|isn't going to|not going to|cannot|can't) (?:go|get|be|make (?:it|things|us|them|anything|"
        r"this)|happen|arrive|move|work|come|speed)(?: \w+)? (?:any )?(?:faster|quicker|sooner|more quickly|up)(?: "
        r"\w+){0,3}",
        0.7,
        advice=WAIT,
        unless=_KIND + r"|\b(?:to stop|will stop|scam\w*|they|spam|sooner than|get up|come up)\b",
    ),
    cue(
        r"(?:please |so |just |now )?(?:hurry up|(?<!no )(?<!any )(?<!a )hurry(?=[.!])|get a move on|speed (?:it|this|"
        r"things) up|chop chop)(?: please)?|(?:let's|let us|can we|could we|shall we|i'd like to|i want to|may we)(?: "
        r"please| just| finally| all| now){0,2} (?:move on|get (?:this|it|that) over|get on with|wrap (?:this|it) up|"
        r"leave it at that|be done|put (?:this|it) to bed|drop (?:this|it)|get it done|come to an end|close this)(?: "
        r"\w+){0,3}|(?:don't|do not|haven't|have not|can't|cannot) (?:have|got|wait|spend|sit here) (?:all|the whole|"
        r"forever|until christmas)(?: (?:day|week|night|morning|afternoon|time))?",
        0.6,
        advice="Say the day you need it and why: “Could you send it by …? Then …”, instead of “{words}”.",
        unless=_KIND + r"|\b(?:we(?:'ll| will) (?:speed|hurry)|no need|refund\w*|reached your|arrived|solved|"
        r"working)\b",
    ),
    cue(
        r"(?:we|i)(?:'ve| have)? (?:do |also |really )?(?:have|got|do have) (?:\w+ )?(?:other|more|hundreds of|dozens "
        r"of|many|enough|plenty of) (?:other |more )?(?:cases|customers|clients|patients|guests|orders|things|work|"
        r"tickets|people|tenants|students|jobs|mails|matters) (?:besides|than|apart from|to (?:look|deal|see|do|"
        r"attend|serve|answer)|as well|too|waiting|on (?:our|my))(?: \w+){0,3}|(?:not|hardly) (?:our|my|the) only "
        r"(?:customer|client|patient|guest|case|order|student|tenant)",
        0.6,
        advice=WAIT,
        unless=_KIND + r"|\b(?:because|so (?:it|the|i|we))\b",
    ),
    cue(
        r"(?:could|can|would|will|may i ask you to|please|kindly|if you (?:could|would|can))(?: you)?(?: please| "
        r"kindly)? (?:finally|at long last|at last|once and for all|for once|eventually)(?: \w+){0,2}|(?:could|can|"
        r"would|will) you (?:please |kindly |just |actually |for once ){0,2}(?:read|listen|pay attention|look at) "
        r"(?:to )?(?:what|my|carefully|properly|first|again)(?: \w+){0,3}|(?:as soon as|when|if|once) you (?:finally|"
        r"at last|ever|eventually|manage to|bother to|get round to|get around to|find the time|deign|have finally)(?: "
        r"\w+){0,2}|when (?:are|will|do|can|may) (?:you|we|i) (?:finally|ever|at last|intend|going to|expect)(?: "
        r"\w+){0,4}",
        0.6,
        advice="Ask for it kindly: “Could you send … by …? I'll go on at once.”",
        unless=_KIND
        + r"|\b(?:when can (?:we|i) expect|when are you going to (?:be|arrive|come|move|travel|visit|land))\b",
    ),
    cue(
        rf"{_START}(?:i'm|i am|we're|we are|i have been|i've been|we've been) (?:still )?waiting(?:(?=!)| since| for "
        r"(?:days|weeks|months|ages|your|over|more))(?: \w+){0,2}|still (?:waiting|nothing|no \w+)(?=!)|(?:do|must|"
        r"should|shall) (?:i|we) (?:really |honestly |seriously |now )?(?:need to |have to )?(?:really )?(?:go "
        r"(?:through|over)|start|say|repeat|do) (?:this|that|it|all)(?: \w+){0,2}|(?:sink|sunk|sinking|sinks) in|"
        r"what are you waiting for|what(?:'s| is) (?:the|your) hold-?up|why (?:is|does|did) (?:it|this|that) tak\w+ "
        r"(?:you )?so long|once and for all|(?:for|since) (?:weeks|days|months) now(?=[.,!])|(?:yet )?another "
        r"(?:reminder|mail|e-?mail|message|call) (?:from you|about this|on this)|the answer (?:was|is|remains|stays) "
        r"(?:still )?(?:the same|no|unchanged|in my)",
        0.55,
        advice=WAIT,
        unless=_KIND + r"|\b(?:too|so am i|hasn't sunk|take your time)\b",
    ),
)
