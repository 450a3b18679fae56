"""Cues of tone.dismissive: not our matter, no interest in it, and other things that come first."""

from __future__ import annotations

from guardian.checks.match import cue

_HAND_ON = "Say who can help and that you have told them: “… looks after this; I have asked her to write to you by …”"
_CARE = "Say what it means to them, then what you will do: “I see this leaves you with …; I will …”, not “{words}”."
_NEXT = "Say what you can do: “I can't change that, because …; what I can do today is …”, instead of “{words}”."
# Words of help in the same sentence: then a limit is only a limit.
HELPED = (
    r"\b(?:(?:i|we)(?:'ll| will| shall)(?! not| never| live| survive)|so (?:i|we)(?:'ve| have| am|'m| put| asked)|"
    r"(?:i|we)(?:'ve| have) (?:\w+ ){0,2}(?:asked|sent|put|booked|ordered|told|passed|forwarded|reported|added|"
    r"attached|moved|called|rung|written|refunded|credited|changed|found|set|kept|arranged|fixed|cancelled|extended|"
    r"saved|made)|i'm (?:on it|calling|sending|ringing|asking|looking|writing)|here is|here's|here are|attached|"
    r"enclosed|instead|glad|gladly|happy to|free of charge|refund\w*|let me|let us know|let's|shall i|shall we|"
    r"(?:could|can|would|may) you|may i|could (?:i|we)|(?:i|we) can (?:offer|still|give|send|move|help|lend|put|do|"
    r"ask|show|take|swap|book|look)|thank\w*|don't worry|no need to|on its way|until then|in the meantime|if you "
    r"(?:send|tell|give|reply|write|would like|'d like)|by (?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|"
    r"tonight|on us|at no cost|my fault|our fault|our mistake|appeal|ombudsman|congratulations|good news)\b"
)
_US = (
    r"(?:us|me|this (?:\w+ )?(?:office|desk|department|line|team|school|practice|company|shop|board|council|hotel|"
    r"unit|branch|hospital|club|bank|firm|service|counter)|the (?:\w+ )?(?:office|desk|department|team|school|"
    r"practice|company|shop|board|council|hotel|committee|branch|hospital|club|bank|firm|authority|administration|"
    r"management|landlord|airline|university|association|library|editors?|clinic|agency|court|panel|ministry|insurer|"
    r"trust|town|museum)|our (?:\w+ )?(?:office|desk|department|team|company|shop|branch|staff|side))"
)
_MORE = (
    r"(?:other|more (?:important|urgent|pressing|serious)|bigger|better|worse|real|several|many|plenty of|enough|"
    r"dozens of|hundreds of|thousands of|(?:\w+ )?(?:hundred|thousand|dozen)|\d+) (?:other |more )?"
)

UNCONCERN = (
    # Others come first.
    cue(
        rf"{_MORE}(?:matters|things|cases|jobs|tasks|customers|problems|people|requests|files|priorities|patients|"
        r"projects|issues|work) (?:currently |now |simply |always )?(?:have|has|take|takes|get|gets|enjoy|come|comes|"
        r"must come) (?:higher |the )?(?:priority|precedence|first|our attention)|(?:i|we|there|we've|i've)(?: have| "
        rf"are|'ve| 're|'ve got| got)? {_MORE}(?:matters|things|cases|jobs|customers|problems|people|pupils|requests|"
        r"files|fish|patients|clients|guests|tenants|children|students|worries|orders|issues|members|passengers)(?: "
        r"on our \w+)? (?:here )?(?:to (?:think|worry|look|deal|do|attend|fry|see|care|take|consider|get|be|handle|"
        r"process|serve|manage)|waiting|in line|before you|with the same)(?: \w+){0,3}|(?:your|this|the) (?:case|"
        r"matter|letter|request|file|complaint|ticket|booking|message|e-?mail|concern|application|order|report) "
        r"(?:is|was) (?:just |only |merely |simply )?one (?:of|among|out of) (?:\w+ )?(?:thousands|many|hundreds|"
        r"dozens|several|countless|\d+|\w+ (?:hundred|thousand))|you(?:'re| are) (?:just |only |merely )?one (?:of|"
        r"among) (?:\w+ )?(?:thousands|hundreds|dozens|many (?:customers|people|guests|tenants|who))|(?:has|have|had|"
        r"is|are) (?:\w+ )?(?:low|lowest|no|little|minor|lesser) (?:priority|importance|urgency)|not (?:a|our|the|my|"
        r"high on (?:our|my|the)) (?:\w+ )?(?:priority|priorities|agenda|list)(?=[.,;!]| (?:at|right|for|now|just))",
        0.65,
        advice=_CARE,
        unless=HELPED + r"|\b(?:urgent|i know|who told us|fixed)\b",
    ),
    # Not our matter.
    cue(
        r"(?:is|are|was|'s|were|would be|falls|fall|lies|lie|isn't|aren't|wasn't) (?:really |simply |quite |"
        r"certainly |strictly )?(?:not |outside |beyond |n't )(?:for|up to|the (?:job|task|role|purpose|place|"
        r"business|duty|concern|function|responsibility) of|within the (?:remit|scope|role) of|(?:of (?:any "
        r")?)?(?:concern|interest|relevance|importance|consequence) (?:to|for)|a (?:matter|case|thing|question|topic|"
        rf"subject) for|something (?:for|that concerns|that interests)|of our|in our|among our|part of our) {_US}(?: "
        r"to \w+)?(?: \w+){0,3}|(?:(?:is|are|was|'s) not|isn't|hardly) (?:something|a thing|a matter|one of the "
        rf"things|a subject|a question)(?: that| which)? (?:{_US}|we|i) (?:\w+ )?(?:gets?|deals?|is|are|involves?|"
        r"interferes?|looks?|handles?|comments?|concerns?|wish|wants?|cares?|follows?|bothers?|takes?) (?:\w+ "
        r")?(?:involved|concerned|interested|into|with|in|on|itself|after|up|to|about)(?: \w+)?|(?:of|is of|are of) "
        r"(?:no|little|minor|limited) (?:interest|relevance|consequence|importance|concern|significance) (?:to|for|"
        r"in) (?:us|me|this|the \w+|our \w+)|(?:sort|settle|work|clear|fight|figure|resolve|agree|thrash|talk|"
        r"discuss|square|arrange)(?: (?:it|this|that|things|the matter|the rest|your \w+))?(?: out| over| up)? "
        r"(?:among|between|amongst) (?:yourselves|you(?:rselves)?|them(?:selves)?|the (?:two|three|both|neighbours))|"
        r"(?:that|this|it)(?:'s| is| remains| would be| must be)? (?:\w+ )?(?:strictly |purely |entirely )?between "
        r"you and (?:the |your |him|her|them|whoever)(?:\w+)?",
        0.65,
        advice=_HAND_ON,
        unless=HELPED + r"|\b(?:stays? between you and me|not for us to judge)\b",
    ),
    cue(
        r"(?:would be|is|'s|sounds like|looks like|seems|that's|becomes|remains) (?:more |rather |clearly |then |"
        r"entirely |purely |really )?(?:a (?:matter|question|case|thing|topic|job|problem|issue|subject)|something|"
        r"one|up to) (?:for|between|of) (?:your|the|an?|someone|somebody|others|another|whoever|them) ?(?:\w+ "
        r"){0,3}(?:,? (?:not|and not|rather than|or) (?:for )?(?:us|me|ours|whoever|whatever|one for us|someone|"
        r"this \w+)|(?=else(?=[.!,])))(?:else)?|(?:take|raise|discuss|bring|have|sort|pursue|address)(?: (?:that|"
        r"this|it))?(?: up)? with (?:somebody|someone|anyone|whoever)(?: else)?|(?:ask|contact|try|find|call|write "
        r"to|speak to|talk to|turn to|go to|bother|consult) (?:around|somebody else|someone else|anyone else|whoever|"
        r"another (?:department|office|firm|shop|company|\w+)|elsewhere|the next \w+)(?=[.,;!]| (?:about|who|for|"
        r"with|if|is|then|please)|$)|(?:(?:^|(?<=[.!?:] )|(?<=\n))no idea|i wouldn't know|we wouldn't know|i would "
        r"not know|i couldn't (?:say|tell you)|don't ask me|no clue|beats me|search me|how (?:should|would|am|are) "
        r"(?:i|we) (?:know|to know|supposed))(?=[.,;!?]| (?:and|why|what|who|how|where|when|about|if|you|sorry|i'm|"
        r"either))(?: \w+){0,3}",
        0.6,
        advice=_HAND_ON,
        unless=HELPED,
    ),
    cue(
        r"(?:decided|made|taken|settled|set|fixed) (?:high |far |way )?(?:above|over) (?:my|our) (?:head|pay ?grade|"
        r"level)s?|(?:not|isn't) (?:my|our) (?:circus|monkeys?|call|decision|table|place|cup of tea|baby|beer|pigeon|"
        r"turn|party|job|fight|field|line|house|war)(?=[.,;!]|$)|(?:i|we) (?:only|just|merely|simply) (?:work|answer|"
        r"do|sell|clean|sit|stand|pass|print|type|take|deliver|drive|relay|enter|book) (?:here|the (?:phone|phones|"
        r"post|calls|orders|tickets|rules|parcels|data|letters|forms|tables|coats|bar)|what|at|orders|messages?|it|"
        r"them)(?: \w+){0,2}(?=[.,;!]|$)|(?:can't|cannot|don't|do not|fail to|failing to|fails to|couldn't|"
        r"struggle to|really don't|honestly don't|hardly|can hardly) (?:quite |really |honestly )?(?:see|imagine|"
        r"understand|think|know|fathom|comprehend)(?: of)? (?:what (?:else )?(?:you|that|this|it|there|we|i)(?:'re| "
        r"are|'d| would|'s| is)?(?: \w+)? (?:expect|want|like|think|hope|suppos\w+|expected)(?:ing|ed)?(?: (?:me|us|"
        r"from|this|from me|from us|to do|with|that|to hear)){1,3}|why (?:this|that|it|you|the|we|your|anyone|"
        r"i)(?: \w+)? (?:should|would|need|has|have|must|ought|matters?|concerns?|bothers?|are (?:telling|writing|"
        r"asking)|'re (?:telling|writing))(?: \w+){0,3}|the (?:relevance|problem|urgency|fuss)|how (?:this|that|"
        r"it) (?:is|'s|concerns?|affects?|should|could|would)(?: \w+){0,4})",
        0.65,
        advice=_CARE,
        unless=HELPED + r"|\b(?:sorry|our (?:page|letter|form)|yet why|so i have)\b",
    ),
    # No interest in it.
    cue(
        r"(?:your|the|these|all your|any) (?:\w+ )?(?:dissatisfaction|displeasure|complaints?|opinion|remarks?|"
        r"comments?|concerns?|view|views|criticism|disappointment|letter|e-?mail|message|input|objections?|feedback|"
        r"report|annoyance|statement|points?|feelings|wishes|suggestion) (?:\w+ )?(?:has|have|was|were|is|are) "
        r"(?:\w+ )?(?:been )?(?:duly |hereby |now |also |merely )?(?:noted|recorded|registered|logged|filed|received|"
        r"taken note of|on file|archived|acknowledged)(?=[.!]|$| and (?:that|filed|will (?:be|not)|this|the matter))|"
        r"(?:we|i)(?:'ve| have)? (?:duly |hereby |have |now )?(?:noted|note|take note of|took note of|taken note of|"
        r"recorded|registered|logged|acknowledge) (?:it|this|that|your (?:\w+ )?(?:letter|complaint|opinion|remarks?|"
        r"comments?|message|e-?mail|view|views|point|points|displeasure|dissatisfaction|objections?|concerns?))(?: "
        r"\w+)?(?:(?= and (?:leave|left|will leave|that is|that's|this is|regard|consider|have nothing|see no))|"
        r"(?=\.(?: have a| the | goodbye| best| regards|\n|$)))|(?:and )?(?:leave|left|leaving|leaves) (?:it|this|"
        r"the matter|things|us|everything) (?:at that|there|as it is|as they are|be)(?=[.,;!]|$)|(?:^|(?<=[.!?] )|"
        r"(?<=\n))(?:ok|okay|right|fine|well|yes|alright|good|so)?,? ?(?:noted|whatever|so be it|as you like|as you "
        r"wish|suit yourself|be my guest|next|moving on)(?=[.,!])",
        0.55,
        advice=_CARE,
        unless=HELPED + r"|\b(?:will (?:be )?(?:reviewed|read|discussed|use)|we discuss)\b",
    ),
    cue(
        r"(?:an? |any |no |further |another |more ){0,3}(?:answer|reply|response|review|investigation|explanation|"
        r"fix|correction|discussion|callback|repair|inspection|apology|compensation|statement|examination|hearing|"
        r"solution|improvement|justification)s? (?:\w+ ){0,4}(?:is|are|will be|was|has been)? ?(?:not |neither "
        r")?(?:currently )?(?:intended|planned|envisaged|foreseen|provided for|called for|warranted|justified|"
        r"scheduled|on offer|forthcoming|in sight|to be expected)(?=[.,;!]|$| (?:at|for|in|by|here|on|to))",
        0.6,
        advice=_NEXT,
        unless=HELPED
        + r"|\b(?:is (?:planned|scheduled|provided|given|due|owed|justified)|are (?:planned|scheduled|given|due)|"
        r"will be (?:given|provided|scheduled))\b",
    ),
    cue(
        r"(?:sees?|saw|see|there(?:'s| is)|have|has|find|finds) (?:absolutely |really |simply |currently )?(?:no|"
        r"little|no further|not the slightest) (?:reason|need|cause|grounds?|occasion|point|merit|call|room|urgency|"
        r"use) (?:whatsoever |at all )?(?:to|for|in) (?:us |me |this |it )?(?:concern|discuss|deal|revisit|reopen|"
        r"investigate|look|change|act|apologi[sz]e|explain|react|respond|reply|answer|comment|pursue|take|make|do|go|"
        r"bother|any|further|reconsider|intervene|complain\w*|continu\w+|going|writing|discussi\w+|excitement|alarm|"
        r"panic|drama|fuss)(?: \w+){0,3}|(?:do|does|will|can|would|shall)(?: not|n't) (?:be )?(?:enter\w*|engag\w*|"
        r"participat\w*) (?:into|in) (?:any |further |a |such ){0,2}(?:correspondence|discussions?|debates?|"
        r"arguments?|conversations?|dialogue|exchange|negotiations?)(?: \w+){0,2}|(?:do|does|did|would|can|"
        r"could)(?: not|n't) (?:\w+ )?(?:consider|regard|view|see|deem|find|call|rate|count|class) (?:this|that|it|"
        r"your \w+|the \w+)(?: (?:to be|as))? ?(?:an? |any )?(?:real |actual |genuine )?(?:issue|problem|defect|"
        r"fault|urgent|serious|important|relevant|emergency|complaint|concern|error|priority|worth|worthy|our "
        r"(?:task|job|concern|role|problem))(?: \w+)?|non-issue|hardly (?:counts|qualifies|amounts|deserves|"
        r"justifies|warrants|matters|merits|worth|a reason|an emergency|a tragedy|a disaster|a catastrophe|the "
        r"end)(?: \w+){0,3}|(?:does|do|did)(?: not|n't) (?:\w+ )?(?:call for|deserve|merit|warrant|require) (?:an? "
        r"|any |our |further ){0,2}(?:explanation|answer|reply|response|comment|apology|attention|discussion|"
        r"investigation|reaction)",
        0.6,
        advice=_NEXT,
        unless=HELPED + r"|\b(?:no need for you|sorry|you (?:don't|do not) need|to worry)\b",
    ),
    cue(
        r"(?:i'm|i am|we're|we are|i|we)(?: really| simply)? (?:not going to|won't|will not|don't intend to|do not "
        r"intend to|have no intention of|refuse to|am not prepared to|don't wish to|do not wish to|don't want to|"
        r"would rather not) (?:get(?:ting)? into|go(?:ing)? into|discuss\w*|argu\w+|debat\w+|enter\w* into|justif\w+|"
        r"repeat\w*|spend\w*|waste|apologi[sz]\w+|engage|listen\w*|be drawn)(?: \w+){0,4}|(?:we|i) (?:hear|get|see|"
        r"read|have)(?: \w+)? (?:that|this|it|these|such \w+|those)(?: \w+)? (?:all the time|every (?:day|week|"
        r"single \w+)|a lot|constantly|daily|often enough|from everyone|from everybody)(?=[.!]|$)|you know where "
        r"(?:the (?:door|exit) is|to (?:go|complain|turn))|there(?:'s| is) the door|(?:so|and|but) why (?:bring|"
        r"raise|mention|ask|complain|bother|write|worry) ?(?:it|this|that|now|about|up|us|me|at all)?(?: "
        r"\w+){0,3}\?|(?:wait|queue|pay|apply|line up|deal with it|cope|take a number|live with it)(?: \w+){0,3} "
        r"(?:just )?like (?:everybody|everyone|anybody|anyone|all the|the)(?: \w+){0,2}(?=[.,;!]|$)|(?:consider|"
        r"deem|regard|find|believe) (?:the |our |this |that )(?:\w+ )?(?:explanation|answer|reply|response|"
        r"information|procedure|offer) (?:as )?(?:to be )?(?:sufficient|adequate|appropriate|reasonable|satisfactory|"
        r"enough|final|correct|justified)(?=[.,;!]|$)|sorry,? (?:but )?(?:i |we )?(?:can't|cannot|can not|couldn't) "
        r"(?:help|do (?:it|that|this)|be done)(?=[.!]|$)|sorry,? (?:no|nothing doing|not possible|no can do|can't be "
        r"done)(?=[.!]|$)",
        0.6,
        advice=_CARE,
        unless=HELPED + r"|\b(?:detail|details|why ask you)\b",
    ),
    cue(
        r"(?:rules?|terms|policy|deadline|conditions|law|price|this|that|it|same) (?:\w+ )?(?:apply|applies|goes|"
        r"holds?|counts?) (?:to|for) (?:everyone|everybody|all|all of us|every \w+)(?:,? (?:including you|you "
        r"included|also you|even you|no exceptions?|without exception|and that)(?: \w+){0,3})(?=[.,;!]|$)|not "
        r"(?:something|a thing|anything) (?:that )?(?:i'm|we're|i am|we are|i|we) (?:going to|willing to|prepared to|"
        r"about to|ready to|will|intend to|plan to|want to) (?:spend|waste|discuss|argue|deal|get|go|look|do|lose|"
        r"help|change|talk)(?: \w+){0,4}|(?:whatever|regardless of|no matter) (?:the |your |what the |what your |"
        r"how good the )?(?:reasons?|cause|circumstances|explanation|story|excuse|feelings?|situation)(?: "
        r"\w+){0,2},? (?:the|it|that|this|there|you|your)(?: \w+)? (?:is|are|stands?|remains?|stays?|must|has|have|"
        r"was|can't|cannot|won't|applies|doesn't)(?: \w+){0,3}|(?:regret|pity|shame|unfortunate|sad) (?:that )?you "
        r"(?:see|feel|view|take|perceive|find|chose to see) (?:it|this|things|that) (?:that way|this way|differently|"
        r"so|in that light|the way)|(?:^|(?<=[.!?] )|(?<=\n))(?:maybe|perhaps|possibly|try again|better luck) next "
        r"(?:year|time|week|month|season|term)(?=[.!]|$)|(?:nothing|no (?:record|trace|entry|note|sign)) (?:of (?:it|"
        r"that|this) )?(?:in|on) (?:our|the) (?:files?|system|records?|books|list|computer|notes|database),? so(?: "
        r"\w+)? (?:it|that|this|there|you|nothing)(?: \w+){1,4}",
        0.6,
        advice=_NEXT,
        unless=HELPED,
    ),
)
