"""Cues of tone.dismissive: the matter is too small, too common or too far off to be looked at, in any letter."""

from __future__ import annotations

from guardian.checks.match import cue

_HELPS = (
    r"\b(?:but|however|instead|unless|until|yet|though|because|sorry|apolog\w*|could you|can you|shall (?:i|we)|"
    r"let me|"
    r"so (?:i|we)(?:'ve| have|'ll| will|'m|'re| are| am)|(?:i|we)(?:'ll| will(?! not)|'d be| can(?! only))|"
    r"here(?:'s| "
    r"is)|if (?:it|that|you|this)|don't worry|to you,|glad|happy to|refund(?:ed)?|free of charge|shouldn't|"
    r"should not|"
    r"(?:i|we)(?:'ve| have) (?:asked|sent|found|put|moved|written|changed|opened|refunded|credited|passed)|fixed|"
    r"solved|resolved|thank you for|another|copied)\b"
)
_SORRY = (
    r"\b(?:because|sorry to|apolog\w*|here(?:'s| is)|i(?:'ll| will)|(?:i|we)'ve (?:asked|put|sent)|glad|happy to)\b"
)
_SEE = "Say what it means to them, then what you will do: “I see this leaves you with …; I will …”, not “{words}”."
_ASK = "Say how you will find out, and by when: “I will ask … and write to you by …”, instead of “{words}”."
_OPEN = "Leave the door open: “If anything in this is not right for you, write to me and I will look again.”"
_HAND = "Say who can help and that you have told them: “… looks after this; she will write to you by …”"
_THING = (
    r"(?:matter|case|ticket|file|complaint|claim|correspondence|discussion|conversation|exchange|issue|enquiry|"
    r"request)"
)

INDIFFERENCE = (
    # Too small.
    cue(
        r"(?:it|that|this)(?:'s| is| was) (?:only|just|merely) (?:a|an|one|some|two|three|\d+)(?: [\w-]+){1,4},? "
        r"(?:after "
        r"all|for (?:heaven's|goodness|god's)|not (?:a|an|the))(?: \w+){0,2}|(?:it was|that was|just|only) "
        r"(?:just |only "
        r")?one (?:bad |cold |late |lost |missed |small |little )\w+(?=[.,;!])|(?:wouldn't|would not|shouldn't|"
        r"stop|no need "
        r"to|quit|why|needn't) (?:be )?(?:mak(?:e|ing)) (?:such )?(?:a|so much) (?:\w+ )?(?:fuss|scene|drama|noise|"
        r"song)(?: \w+){0,3}|why (?:all (?:the|this) )?(?:worry|fuss|bother|drama|get (?:so )?(?:upset|worked up))"
        r"(?: yourself)? (?:about|over|for)(?: \w+){1,3}",
        0.65,
        advice=_SEE,
        unless=_HELPS,
    ),
    cue(
        r"(?:hardly|scarcely|barely|not exactly|not much of|far from) (?:a |an |the |any )?(?:real |big |great "
        r")?(?:problem|"
        r"disaster|crisis|tragedy|emergency|catastrophe|drama|hardship|end of the world|reason to|cause for|worth "
        r"(?:writing|mentioning|a|the|our|talking|getting))(?: \w+){0,3}|(?:is|are|was|were|of|seems?)(?: really|"
        r" quite| "
        r"simply| frankly| rather| completely){0,2} (?:neither here nor there|beside the point|immaterial|of "
        r"(?:very )?(?:"
        r"minor|little|no|secondary|marginal|limited) (?:importance|interest|concern|relevance|consequence|"
        r"significance)|"
        r"(?:not|hardly|no) (?:really |exactly |currently |at present )?(?:a |our |the |any |of )?(?:priority|"
        r"importance|"
        r"concern of (?:ours|mine)|interest to (?:us|me)|our concern)|low on (?:our|the|my) list)(?: \w+){0,3}",
        0.65,
        advice=_SEE,
        unless=_HELPS,
    ),
    cue(
        r"(?:isn't|is not|'s not|not|aren't|hardly|nowhere near|wasn't) (?:really |quite |exactly )?(?:special|"
        r"serious|"
        r"important|urgent|bad|severe|interesting|dramatic) enough (?:for|to)(?: \w+){1,4}|(?:can't|cannot|"
        r"couldn't|can "
        r"not|can hardly|could hardly) (?:really |possibly )?have been (?:all )?(?:that|so|too|very)(?: [\w]+){1,2}"
        r"|if (?:it|that|things|the \w+) (?:was|were|had been) (?:really |actually )?(?:that|so|as) (?:bad|important|"
        r"urgent|cold|loud|terrible|awful|serious|dirty|valuable|precious)(?: \w+){0,3}|(?:don't|do not|doesn't|does "
        r"not|isn't|is not|hardly|scarcely|never|nor)[^.!?;\n]{0,60} (?:deserves?|warrants?|merits?|justif\w+|"
        r"worth|calls? "
        r"for) (?:a |an |any |further |more |our |such |so much |the |much ){0,3}(?:discussion|investigation|"
        r"reply|answer|"
        r"response|fuss|attention|comment|debate|apology|effort|mention|time|trouble|look)",
        0.65,
        advice=_SEE,
        unless=_HELPS + r"|\bhave been (?:\w+ ){1,2}(?:pleasant|easy|nice|fun|comfortable|good|welcome|convenient)\b",
    ),
    cue(
        r"(?:let (?:it|this|that) (?:go|rest|drop|be)|(?:just |simply |time to |and )(?:move on|get over it|"
        r"laugh it off)|"
        r"(?:you |one |just |and )shrug(?: it off| and)?(?: \w+){0,2})(?=[.,!;]|$)|you(?:'ll| will) (?:live|"
        r"survive|get "
        r"over it|cope|manage|be over it)(?=[.!,;]|$)|worse things (?:have )?(?:happen|at sea)(?:ed)?|(?:no one|"
        r"nobody|"
        r"none) (?:was|were|got|has been)(?: \w+)? (?:hurt|harmed|injured|killed),? (?:we|so|there|i|it|and)(?: "
        r"\w+){1,4}"
        r"|(?:if|when) (?:that|this|it)(?:'s| is) your (?:biggest|only|worst|greatest) (?:problem|worry|concern)|"
        r"(?:oh "
        r"well|too bad|tough luck|hard luck|hard cheese|tough),? (?:better luck|but next|next time|then|for you)(?: "
        r"\w+){1,3}|better luck (?:next|with your next|another)(?: \w+)?",
        0.65,
        advice=_SEE,
        unless=_SORRY,
    ),
    # Too common.
    cue(
        r"(?:the|our) (?:very )?(?:only|first) (?:guest|customer|one|person|tenant|patient|client|passenger|"
        r"parent|user|"
        r"member|caller|reader|viewer)(?: \w+)? (?:who(?:'s| has| ever)?|to|that)(?: has| ever){0,2} (?:ever "
        r")?(?:complain|"
        r"mention|object|notic|mind|found fault|bother|rais|make a)\w*(?: \w+){0,3}|(?:everyone|everybody|all "
        r"(?:of )?(?:"
        r"our|the)(?: other)? \w+|the others|other people|we all) (?:else )?(?:has|have|had|must|needs?)(?: to)? "
        r"(?:wait|"
        r"queue|live with|cope|put up|accept|manage|make do|take turns)(?: [\w'-]+){0,4}|you(?:'re| are) (?:no|"
        r"not an) "
        r"exception|you(?:'re| are) (?:not special|no different)|what makes you (?:so|think|any)(?: \w+){1,3}|"
        r"why should "
        r"(?:you|your \w+|we) (?:be|get|have|make|treat|bother|care|go)(?: \w+){1,4}",
        0.6,
        advice=_SEE,
        unless=_HELPS,
    ),
    cue(
        r"(?:these|such|those) things (?:just |simply |do |will |can |tend to |always |sometimes |usually |"
        r"generally )"
        r"{0,3}(?:happen|take|go|sort|break|get|come|pass|occur|vary|settle)(?: [\w']+){0,5}|takes? as long as (?:it|"
        r"they) takes?|(?:they|it) (?:always|usually|generally|mostly|normally) (?:do|does|will)(?=[.!])|(?:will|"
        r"'ll|would|"
        r"usually|tends? to|should) (?:go away|blow over|settle|disappear|fade|sort (?:itself|themselves) out|clear "
        r"up|die down)(?: (?:eventually|by itself|on its own|sooner or later|in time|soon enough|one day|some day|"
        r"somehow))|(?:usually|mostly|always|generally|invariably|often) (?:turns? out|proves?|ends? up) (?:to "
        r"be |being )?"
        r"(?:nothing|a false|imagin\w+|harmless|not true|their own)",
        0.6,
        advice=_SEE,
        unless=_HELPS,
    ),
    cue(
        r"(?:we|i) (?:hear|get|see|receive) (?:this|that|these|those|such) (?:sort|kind|type)s? of (?:\w+)(?: "
        r"\w+){0,3}"
        r"(?=[.,!;]| and)|(?:(?<=[.!?,;] )|^|(?<=\n)|and )(?:that's life|such is life|c'est la vie|that is life|"
        r"life goes "
        r"on|stuff happens|so it goes|life isn't (?:always )?fair|(?:you|one|we) (?:can't|cannot) (?:have|please|"
        r"win) "
        r"(?:everything|everyone|everybody|them all))|(?:suppliers|people|drivers|we|everyone|everybody|humans|"
        r"computers|machines|shops|\w+s) (?:all )?makes? mistakes(?=[.,;!])|join the (?:queue|club)|get in line|"
        r"take a "
        r"number(?=[.!])",
        0.6,
        advice=_SEE,
        unless=_HELPS,
    ),
    # Not mine.
    cue(
        r"(?:that's|that is|it's|it is|this is|is) (?:purely |entirely |strictly |solely )?(?:a matter |"
        r"something |an "
        r"issue )?between you and (?:the|your|them|him|her|whoever)(?: \w+)?|(?:is|are|that's|it's) (?:really |"
        r"simply )?"
        r"(?:something|nothing|not something|not anything) (?:that )?(?:we|i|our \w+) (?:don't|do not|never|can't|"
        r"won't|would|will)? ?(?:deal|concern|handle|bother|discuss|look|go into|get involved|do anything)(?: "
        r"\w+){0,2}|"
        r"(?:i|we) (?:wouldn't|would not) know(?: who| what| where| how| why| either| about| if)?|(?:doesn't|"
        r"does not|"
        r"don't|do not) (?:really )?(?:concern|interest|bother) (?:me|us)(?=[.,;!]|$)|no concern of (?:mine|"
        r"ours)|(?:i|we)"
        r" (?:just|only|merely|simply) (?:work here|process the|answer the (?:phones?|mails?)|do (?:the|what)|pass "
        r"(?:things|it|them)|fill in|type|stamp|take the|sell the|read the(?! code))(?: \w+){0,3}",
        0.65,
        advice=_HAND,
        unless=_HELPS,
    ),
    cue(
        r"(?:can't|cannot|can not|unable to|not able to) (?:really )?(?:help|assist)(?: you)?(?: any(?: further| "
        r"more)?| "
        r"further)?(?: (?:there|here|with (?:that|this|it|the \w+(?: \w+)?|your \w+(?: \w+)?)))(?=[.,!;]|$)|"
        r"(?:not in a "
        r"position|in no position) to (?:comment|discuss|say|judge|go into|get involved|do|look)(?: \w+){0,3}|(?:no|"
        r"little|not the slightest|zero) interest in (?:\w+ing|your|the|this|that|it|a)(?: \w+){0,3}|(?:not|n't) "
        r"(?:really |particularly |at all )?interested in (?:your|hearing|discussing|going|why|what|how|excuses|"
        r"any)(?: "
        r"\w+){0,3}|(?:better|more important|bigger|more urgent|other) (?:things|fish|cases|customers|matters) "
        r"to (?:do|"
        r"fry|worry|attend|deal|think|look|see|serve)(?: \w+)?",
        0.6,
        advice=_HAND,
        unless=_HELPS + r"|\b(?:keeping|wasting|if you)\b",
    ),
    cue(
        r"(?:(?<=[.!?,;] )|^|(?<=\n)|i have |i've |we have |we've |i've got |honestly |sorry )(?:really |absolutely |"
        r"honestly )?no (?:idea|clue)(?=[.,!]| when| why| who| where| if| whether| what)(?: \w+){0,3}|nobody "
        r"(?:ever )?"
        r"tells (?:us|me)(?: \w+)?|don't ask (?:me|us)(?=[.,!]| why| how| what| when)|search me(?=[.!])|your "
        r"guess is as "
        r"good(?: \w+){0,2}|beats (?:me|us)(?=[.!,])|how (?:should|would|am|are|could) (?:i|we)(?: supposed to| "
        r"possibly)? "
        r"know(?: \w+){0,2}",
        0.65,
        advice=_ASK,
        unless=_HELPS + r"|\b(?:find out|had no idea|take care)\b",
    ),
    # Over and done.
    cue(
        r"(?:(?:isn't|is not|aren't|wasn't|ain't) (?:anything|much)|(?:there's|there is) (?:really |simply "
        r")?(?:nothing|"
        r"not much|little)) (?:more |else |left |further )?(?:to be (?:done|said|gained)|to (?:do|add|discuss|"
        r"say|talk about)|(?:that )?"
        r"(?:anyone|anybody|one|we) (?:can|could) do)(?: \w+){0,2}|(?:i|we)(?:'ve| have)(?: got)? nothing "
        r"(?:more |further |"
        r"else )?to (?:add|say|offer|discuss|explain)(?: \w+){0,2}|(?:doubt|don't think|do not think|don't "
        r"believe)[^.!?;"
        r"\n]{0,40} (?:writing|calling|asking|complaining|another|anyone|anybody|it)(?: \w+){0,3} (?:will|would|"
        r"is going to) "
        r"(?:change|help|read|make|care|do|achieve|matter|answer|listen)(?: \w+){0,3}|(?:the |my |our )answer "
        r"(?:stays|"
        r"remains|will (?:still |always )?be|won't change|will not change|is and remains)(?: the same| no| "
        r"unchanged)?",
        0.65,
        advice=_OPEN,
        unless=r"\b(?:but|instead|i(?:'ll| will)|we(?:'ll| will)|sorry|to worry|you need|if (?:that|this|it|so|not))\b",
    ),
    cue(
        rf"(?:regard|consider|treat|deem|view|see)(?:s|ed)? (?:the|this|your|that)(?: \w+)? ?{_THING} (?:as |to "
        rf"be )?(?:"
        rf"ended|closed|over|finished|settled|concluded|done)|{_THING} (?:is|are|was) (?:[\w ]{{2,32}} and )?(?:is )?"
        r"(?:hereby |now |therefore |thus )?(?:considered|regarded as|deemed|treated as) (?:closed|over|ended|"
        r"finished|"
        r"settled|done)|(?:so|therefore|hence|and|thus) (?:we|i)(?:'m|'re| are| am| have|'ve|'ll| will)? (?:now |"
        r"hereby |"
        r"therefore )?clos(?:e|ing|ed) (?:the|this|your|it)(?: \w+){0,2}|requires? no (?:further |more )?(?:action|"
        r"answer|reply|comment|response|follow-up)|no (?:further )?(?:action|steps) (?:will be|is being|are "
        r"being|shall "
        r"be|is planned)(?: \w+)?",
        0.65,
        advice=_OPEN,
        unless=r"\b(?:solved|resolved|fixed|refund\w*|reopen\w*|once|when|until|if|please|from you|on your "
        r"(?:side|part)|"
        r"yet|not)\b",
    ),
    cue(
        r"(?:we|i)(?: therefore| simply| just)? (?:won't|will not|shan't|aren't|are not|am not|do not|don't)(?: be| "
        r"going to| intend to| plan to| propose to)? (?:now )?(?:open(?:ing)? (?:a|the) (?:case|ticket|file|"
        r"claim|search)|look(?:ing)? into|look(?:ing)? for|"
        r"investigat\w+|"
        r"pursu\w+|follow(?:ing)? up|chas\w+|reopen\w*|spend(?:ing)? (?:any |more )?time|go(?:ing)? (?:over|into|"
        r"through) "
        r"(?:it|this|that))(?: \w+){0,4}|(?:won't|will not|isn't going to|not going to|never going to) be "
        r"(?:looked (?:at|"
        r"into)|investigated|pursued|followed up|taken further|reopened)|(?:i|we)?(?: really| honestly| simply)? ?(?:"
        r"can't|cannot|fail to|don't|do not) (?:see|understand|imagine|think) what (?:else )?you(?:'d| would)? "
        r"(?:want|"
        r"expect|like|hope|are asking|are complaining|still want)(?: \w+){0,3}",
        0.65,
        advice=_OPEN,
        unless=_HELPS,
    ),
    cue(
        r"what (?:exactly |else |on earth |more )?(?:do|did|should|am|are|can|shall) (?:you |i |we )(?:really |"
        r"honestly )?(?:want (?:us|me)|expect(?: us| me)?|supposed) (?:to )?(?:say|do about|do|tell|"
        r"change)(?: about)?(?: \w+){0,3}\?|what do you want (?:from|of) (?:us|me)|(?:i|we) (?:\w+ )?(?:don't|do "
        r"not|can't|"
        r"cannot) (?:\w+ )?(?:have (?:the )?time (?:for|to)|see (?:why (?:we|you|this|it|that)|the point|any "
        r"(?:reason|"
        r"point|need)|the need))(?: \w+){0,3}|(?:i|we) see no (?:reason|need|point|cause|grounds|basis) (?:to|"
        r"for|in|why)"
        r"(?! not| refuse)(?: \w+){0,3}|if you (?:don't|do not) like (?:it|this|that|the [\w ]{2,24}|our [\w "
        r"]{2,24}),? "
        r"(?:you (?:don't|do not|can|could|needn't|need not|are free)|don't|there(?:'s| is| are)|feel free|"
        r"nobody|no one|"
        r"go|try|look)(?: \w+){1,4}",
        0.65,
        advice=_SEE,
        unless=r"\b(?:refund|exchange|return|send it|swap|instead of the|first|next|sorry|for free|if you could)\b",
    ),
    cue(
        r"(?:feel free to|by all means|you(?:'re| are) (?:welcome|free) to|you (?:could|can|may)(?: always| of "
        r"course)?) "
        r"(?:always )?(?:be (?:disappointed|upset|angry|annoyed)|disagree|complain|write to|take it|try|appeal|go|"
        r"leave)(?: [\w']+){0,6},? (?:but|though|although|only) (?:i doubt|it won't|it will not|nobody|no one|"
        r"don't expect|"
        r"you won't|they'll|it'll|the (?:answer|result|outcome|decision)|that won't|i wouldn't|nothing)(?: "
        r"[\w']+){0,5}|"
        r"only (?:affects?|affected|concerns?|bothers?|happens? to|hits?) (?:a (?:few|handful|couple)|one|some|"
        r"very few|"
        r"you)(?: [\w]+){0,3},? (?:so|and|which means)(?: \w+)? (?:won't|will not|isn't|is not|we|not)(?: \w+){0,4}",
        0.65,
        advice=_OPEN,
        unless=r"\b(?:sorry|ombudsman|i(?:'ll| will)|within (?:\w+ )?(?:days|weeks|months)|patch|update)\b",
    ),
)
