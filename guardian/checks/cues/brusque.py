"""Cues of tone.impolite: reproach in a question, the snub, the errand handed back, each by its construction."""

from __future__ import annotations

from guardian.checks.cues.orders import FULL, WITHOUT
from guardian.checks.match import cue

_NO = "Give the no with its reason and the next best thing: “I can't …, because …; what I can do is …”"
_ASK = "Ask without the reproach: “Could you tell me …? Then I can …”, instead of “{words}”."
_KIND = (
    r"\b(?:please|sorry|afraid|thank\w*|thanks|glad|gladly|happy|may i ask|ask why|wonder\w*|feel free|no (?:need|rush|"
    r"problem|worries)|needn't|don't have to|take your time|welcome|if you (?:like|wish|prefer))\b"
)

SNUBS = (
    # Why are you asking me this?
    cue(
        r"why (?:are|were|do|did|would|must|have) you(?: [\w']+){0,2} (?:ask|writ|tell|call|contact|bother|complain|"
        r"copy|"
        r"shout|e-?mail|phon|ring|bring|wast|bring|com)\w* (?:me|us|to me|to us|here|about|with)(?: \w+){0,2}|(?:did|"
        r"has|"
        r"does) it (?:never|not|ever|really not) (?:occur|occurred|cross|crossed|strike|struck)(?: \w+){0,3}|"
        r"did(?:n't)? "
        r"it (?:not |never |ever )?(?:occur|cross)(?: \w+){0,2}|(?:did|do|does|have|are|were|can|is|was)(?:n't)? "
        r"(?:you|"
        r"anyone|anybody)(?: \w+)? (?:even|bother to|bothering to) (?:listen|read|look|try|check|open|think|pay|count|"
        r"understand|know|notice|see|own|speak)\w*(?: \w+){0,2}|if you(?:'d| had|'ve| have)?(?: only| ever| even| "
        r"just)? "
        r"(?:bothered|cared|could be bothered|can be bothered|took the trouble|taken the trouble|had the (?:decency|"
        r"sense|manners))(?: to)?(?: \w+){0,3}|(?:and )?what(?: exactly)? is that supposed to mean|(?:did|has)n't "
        r"(?:your "
        r"(?:mother|parents|father|mum|mom)|anyone|anybody|nobody|no one) (?:ever )?(?:teach|taught|told|tell) you(?: "
        r"\w+){0,3}|were you (?:raised|born|brought up) in",
        0.65,
        advice=_ASK,
        unless=_KIND,
    ),
    # How is it possible that someone …?
    cue(
        r"how (?:is it|can it be|on earth is it|could it be) (?:even |at all )?possible(?: that| for)?(?: \w+){0,3}|"
        r"how can "
        r"(?:someone|somebody|anyone|anybody|one|a person|you)(?: \w+)? (?:need|manage|fail|not|possibly|be so|get "
        r"it)(?: "
        rf"\w+){{0,3}}|{FULL}must you(?: \w+){{1,4}}|{FULL}(?:oh,? |oh no,? |ah,? |not )?you again(?=[.!?])|what is it "
        rf"(?:this time|now|today)|what(?:'s| is) (?:it |wrong )?(?:this time|now)(?=[?,])|(?:what|which) (?:part|"
        rf"bit|word) "
        rf"of(?= \"|(?: [\w'-]+){{1,6}} (?:is|was|are|do|don't|did|didn't|isn't)(?: you)?(?: \w+){{0,2}} (?:so |not |"
        rf"understand|giving|get|hard|difficult|unclear|confusing|grasp))",
        0.65,
        advice=_ASK,
        unless=_KIND,
    ),
    # Have somebody read it to you; ask your husband.
    cue(
        r"(?:have|get|let) (?:somebody|someone|an adult|a grown-?up|a child|anyone|one of your \w+) (?:to )?(?:read|"
        r"explain|translate|spell) (?:it|this|that|them|the \w+)(?: (?:to|for) you)?|(?:ask|let|get) your (?:husband|"
        r"wife|"
        r"partner|son|daughter|kids?|children|mother|father|boss|boyfriend|girlfriend|grandchild\w*),?(?: to)?[^.!?\n]"
        r"{0,30}(?:maybe|perhaps|might know|may know|he (?:may|might|will)|she (?:may|might|will)|explain)|in "
        r"(?:proper|full|"
        r"complete|whole|plain) (?:sentences|english)(?= next| please|[.!,])|try (?:writing|speaking|"
        r"reading|thinking|spelling) (?:in |it |your |proper |before |first )(?:\w+)?|(?:no|not a|not the faintest|not "
        r"the slightest|haven't a|without a) (?:clue|idea) what you(?:'re| are| want| mean)(?: \w+){0,3}|learn (?:to|"
        r"how "
        r"to) (?:park|drive|read|write|spell|count|add|type|listen|cook|swim|use|behave|knock|queue|wait|tell)(?: "
        r"\w+){0,2}"
        r"(?= and|[.,!;]| before| first)",
        0.6,
        advice=_ASK,
        unless=_KIND + r"|\b(?:to help you learn|want to learn|you(?:'ll| will| can| could) learn|your child)\b",
    ),
    cue(
        r"(?:it )?(?:would|might|may|'d) (?:really |also |certainly |greatly )?help(?: \w+)? if you (?:could |would |"
        r"had |"
        r"at least |actually |just |only |first |once ){0,2}(?:spell|read (?:my|what|our)|listen|learn|learned|"
        r"learnt|knew|"
        r"know|bother|bothered|stop|stopped|pay attention|paid attention|think|thought|stuck|answered|wrote in|made up|"
        r"made sense|got to)(?: \w+){0,4}|your (?:handwriting|spelling|grammar|english|punctuation|scrawl|writing)(?: "
        r"\w+)? (?:is|was|are|leaves?|makes?|needs?)(?: \w+){0,4}|your (?:\w+,? )?(?:long-winded|rambling|endless|"
        r"interminable|incoherent|confused|tedious|wordy|overlong|muddled|garbled|never-ending)(?: [\w-]+){0,2}",
        0.65,
        advice=_ASK,
        unless=_KIND
        + r"|\b(?:lovely|great|excellent|very good|good|fine|beautiful|course|teacher|lesson|exam|essay)\b",
    ),
    # I won't read that.
    cue(
        r"(?:i|we)(?:'m| am|'re| are)? (?:certainly |definitely |simply |really |just )?(?:not going to|won't|will not|"
        r"refuse to|can't be bothered to|couldn't be bothered to|don't intend to|don't plan to|have no intention of|am "
        r"not|'m not|gave up on) ?(?:even )?(?:read|look at|go through|argue|search|listen|doing|reading|wade|"
        r"waste)\w* "
        r"(?:all |any of |through |with |over |to )?(?:this|that|it|your|these|those|you|any of|such|three|four|"
        r"pages)(?: "
        rf"\w+)?|{FULL}(?:yeah|yep|well|erm?|um|right|ok|okay),? (?:no|nope|nah)(?=[.!,])|{FULL}(?:i'm |we're |i am |"
        rf"we "
        rf"are )?(?:really )?not interested(?: in (?:your|that|this|hearing|the))?(?: \w+){{0,2}}|"
        rf"your [^.!?\n]{{3,90}}[:;] (?:no|nope|never|denied|rejected)(?=[.!])",
        0.6,
        advice=_NO,
        unless=_KIND + r"|\b(?:not interested in (?:selling|your (?:data|password|card))|wait)\b",
    ),
    # I'm the manager here, not you; don't call us.
    cue(
        r"(?:i'm|i am|we're|we are) the (?:\w+ )?\w+ here(?:,|;| and)? (?:not you|you(?:'re| are) not|and you|i(?:'ll| "
        r"will))|(?:i'm|i am|we're|we are|i decide|we decide|i know|we know)[^.!?\n]{0,40}, not you(?=[.,!])|"
        r"(?:(?:don't|do "
        r"not) (?:call|write|mail|contact|ring|e-?mail|chase|phone)(?: to)? (?:us|me),? (?:we|i)(?:'ll| will) (?:call|"
        r"write|mail|contact|ring|find|get|let)\w*(?: \w+){0,2})|refrain from (?:bother|contact|writ|call|disturb|"
        r"troubl|"
        r"pester|wast|send|mail|e-?mail|chas|rais|comment)\w* (?:this|us|me|our|my|any more|further|to|the)(?: \w+)?|"
        r"leave (?:us|me) (?:in peace|alone|be)(?= until|[.,!])|just do (?:what|as) (?:the|it|we|i)(?: \w+){1,2} "
        r"(?:says?|"
        r"said|tells?|told|asks?|want)|matters? (?:of such|so|as) (?:triv\w+|small|petty)|before you (?:come|start|"
        r"go)? ?(?:"
        r"crying|running|complaining|whining|moaning|bother|pester|shouting)(?: \w+){0,2}",
        0.65,
        advice=WITHOUT,
        unless=_KIND + r"|\b(?:fraud\w*|scam\w*|cold call\w*)\b",
    ),
    # Then we'll see; take it or leave it; if you don't like it, leave.
    cue(
        rf"{FULL}(?:then|and then|after that) (?:we'll see|we will see|we can talk|we'll talk|i'll look|i might|maybe)"
        rf"(?=[.!])|take it or leave it|{FULL}(?:be|come|pay|sign|like it|believe it|wait|call|do it)(?: \w+){{0,3}} "
        rf"or "
        rf"(?:don't|not|leave(?: it)?|go|forget it|lump it)(?=[.!])|if you (?:don't|do not|didn't) like (?:it|that|"
        rf"this|"
        rf"(?:the|our) \w+)(?: \w+){{0,2}},? (?:then )?(?:leave(?=[.!,])|tough|too bad|bad luck|hard luck|don't|"
        rf"there's the "
        rf"door|the door|go (?:elsewhere|somewhere|away|home)|you can (?:leave|go (?:elsewhere|somewhere))|find "
        rf"(?:another|"
        rf"someone|somewhere)|your problem|that's (?:your|too)|complain)(?: \w+){{0,2}}|{FULL}(?:just )?(?:go home|"
        rf"shut the door|sit down|wait outside|stop (?:asking|writing|calling|whining))(?=[.!])|(?:and|so) (?:stop|"
        rf"quit) "
        rf"(?:asking|writing|calling|whining|complaining|bothering|crying)(?: \w+)?",
        0.65,
        advice=_NO,
        unless=_KIND,
    ),
    cue(
        rf"you (?:write|send|sent|wrote|give|gave) (?:me|us)(?: \w+){{0,3}} (?:long )?(?:pages|essays?|novels?|mails|"
        rf"e-?mails|messages)(?: \w+){{0,2}}|tell me only (?:what|the|when|if)(?: \w+){{0,3}}|(?:i've|we've|i have|"
        rf"we have|i "
        rf"got)(?: got)? (?:an? )(?:shop|business|restaurant|school|surgery|office|hotel|company|department|kitchen|"
        rf"team|"
        rf"garage|ward|practice) to run|{FULL}(?:whatever|who cares|big deal|your point|and your point is|so what|what "
        rf"about it|what of it)(?=[.!?])|that's (?:not|hardly) (?:a|my|our) (?:question|concern|business)(?=[.!,])|"
        rf"(?:refund|"
        rf"discount|exchange|apology|help|compensation|explanation)\? (?:no|none|never|forget it|not from|not a "
        rf"chance|not "
        rf"today)(?=[.!, ])",
        0.6,
        advice=WITHOUT,
        unless=_KIND,
    ),
    # Clipped talk, and sending the reader off to look.
    cue(
        rf"{FULL}now(?=[.!](?: |$|\n))|do your homework|, (?:and )?then we(?:'ll| will| can) (?:talk|see)(?=[.!])|"
        rf"(?:keep|make) it (?:short|brief|quick|snappy|fast)(?=[.,!;?]| and)|{FULL}whatever, (?:just|the|you|do|it|"
        rf"i|we)(?: \w+)?|try (?:reading|listening|looking|thinking|using|opening|turning|asking)(?: [\w']+){{0,6}} "
        rf"(?:for once|first|for a change|next time|before)|learn how (?:a|an|the|your|our) \w+(?: \w+)? works?|"
        rf"{FULL}not doing (?:that|it|this)(?=[.!, ])|your (?:question|request|"
        rf"suggestion|idea|point|query|objection)s? (?:is|was|are|makes|make|were)(?: \w+){{0,2}} (?:silly|pointless|"
        rf"stupid|absurd|ridiculous|no sense|nonsense|irrelevant|daft|dumb|superfluous)|{FULL}(?:yeah,? yeah|yes,? "
        rf"yes|blah,? blah)(?: \w+)?|(?:we|i) heard you(?=[,.;! ]| the first)|if you(?:'d| had| have) (?:a|an|any|"
        rf"half a|an ounce of|one|some|eyes|ears)(?: \w+){{0,2}} ?(?:brain|sense|clue|manners|decency|in your head|"
        rf"head for)(?: \w+){{0,2}}|(?:google|the (?:spam folder|search (?:function|box)|manual|dictionary|internet)|"
        rf"dictionaries|manuals) exists?|{FULL}(?:so,? |and )?(?:n?ever) heard of(?: \w+){{1,3}}",
        0.6,
        advice=WITHOUT,
        unless=_KIND + r"|\b(?:pupils?|class|teacher|students?|school|we heard you (?:like|love|are))\b",
    ),
    cue(
        rf"(?:can't|cannot|couldn't|could not) be bothered(?: (?:to|with))? \w+|(?:there are|i have|we have|i've|"
        rf"we've) (?:\w+ )?(?:important|paying|real|more important|serious) (?:customers|people|clients|guests|"
        rf"patients|cases|work)(?: \w+){{0,3}}|what more (?:do you|could you|can you|must i|should i|can i)(?: "
        rf"\w+){{0,3}}|{FULL}[a-z]+ (?:[\w']+ ){{1,5}}like (?:everyone|everybody|anyone|any) (?:else|normal "
        rf"\w+)(?=[.!,;])|like (?:everyone|everybody) else(?= (?:does|did|has|must))|(?:do not|don't) (?:make "
        rf"(?:discussions?|trouble|drama|problems|me)|argue|discuss)(?= |[.!,])|no (?:discussions?|arguments|"
        rf"debates?|ifs|buts|back ?talk)(?=[.!,])|(?:nobody|no one|who) (?:here )?(?:reads|has time (?:to read|for)|"
        rf"wants to read|is going to read) (?:mails|e-?mails|letters|messages|that|this|such|all|so|your|stuff)(?: "
        rf"\w+){{0,2}}|boil it down|(?:i|we) (?:don't|do not|can't|cannot|fail to) see why (?:i|we|anyone) (?:should|"
        rf"must|have to|need|would)(?: \w+){{0,3}}|get (?:yourself )?a (?:proper|real|decent) \w+(?= and|[.,!;])|"
        rf"(?:quit|stop) (?:guessing|fiddling|messing|playing (?:around|about)|fooling|poking)(?: \w+)?|let "
        rf"(?:someone|somebody|people|a person) who (?:understands?|knows?|can)(?: \w+){{0,3}}|(?:has|have|got) no "
        rf"time for (?:further|your|such|more|any|this|these|games)(?: \w+){{0,2}}|give (?:it|that|this|me) a "
        rf"(?:rest|break)(?=[.,!;])|your (?:ancient|antique|prehistoric|silly|precious|stupid|funny|little) "
        rf"(?:phones?|computers?|laptops?|machines?|questions?|mails?|problems?|list|car)",
        0.6,
        advice=WITHOUT,
        unless=_KIND + r"|\b(?:give (?:your|it a rest for)|password|blood|because|unlike)\b",
    ),
)
