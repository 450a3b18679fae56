"""Cues of tone.impolite: the shrugged sentence, the door held open to leave by, the question thrown back."""

from __future__ import annotations

from guardian.checks.cues.orders import WITHOUT
from guardian.checks.cues.vocabulary import CLAUSE, DEGREE, FULL, LETTER
from guardian.checks.match import cue

_NO = "Give the no with its reason and the next best thing: “I can't …, because …; what I can do is …”"
_ASK = "Ask without the reproach: “Could you tell me …? Then I can …”, instead of “{words}”."
_SOFT = (
    r"\b(?:please|could you|would you|sorry|afraid|apolog\w*|thank\w*|happy|glad|gladly|happily|if you (?:like|wish|"
    r"prefer|want)|feel free|when it suits|no rush|whenever|kindly|i'll|we'll|i will|we will|i've|we've|take your "
    r"time|need not|don't (?:need|have) to|you may|welcome|shall i|shall we|i'd like|i can|we can|my colleague|our "
    r"(?:fault|mistake)|understand)\b"
)
_HELP = (
    r"\b(?:sorry|afraid|apolog\w*|thank\w*|happy|glad|gladly|if you (?:like|wish|prefer|want)|i'll|we'll|i've|we've|"
    r"shall i|shall we|i can|we can|our (?:fault|mistake|side)|my (?:fault|mistake|side)|so that|welcome|if i)\b"
)
_TOLD = r"(?:send|read|call|pay|fill|bring|check|sign|come|wait|write|give|get|do|put|use|show|return|type|print|count)"
_ONCE = (
    r"(?:next time|this time|for once|for a change|in future|properly|correctly|like everyone(?: else)?|like "
    r"everybody(?: else)?|like the rest(?: of us)?|like a normal person|like any(?:one|body) else|as told|as "
    r"instructed|from now on|the right way|before you (?:write|ask|call|complain|bother|start|open your)|if you can "
    r"manage|and be quick|and that's it|and that's that|or (?:don't|not|leave it|forget it|else|go without|stay (?:at "
    r")?home|lose it))"
)

GRUFFNESS = (
    # Yours, not mine.
    cue(
        r"(?:that|this|it|which)(?:'s| is| would be| was| remains)(?: \w+)? (?:for you to|up to you|on you|your|"
        r"yours)(?: \w+){0,4},? (?:and )?not (?:me|us|mine|ours|my|our|for us|for me|up to (?:me|us))(?: \w+)?|"
        rf"{FULL}(?:(?:ask|call|try|tell|write to|ring|mail|bother|see|talk to)(?: [\w']+){{1,5}}),? not (?:me|us|"
        r"here|this|the)(?: \w+)?|(?:wrong|not my|not our|other|another) (?:department|desk|office|person|number|"
        r"address|counter|inbox|floor)(?=[.!]|, (?:try|ask|not|go))",
        0.6,
        advice=WITHOUT,
        unless=_HELP + r"|\b(?:passed|walked|forwarded|choice, not|decision, not)\b",
    ),
    cue(
        rf"{FULL}no (?:[\w-]+ ){{0,2}}[\w-]+, no (?:[\w-]+ )?[\w-]+(?:, no [\w-]+)?(?=[.!])|(?:monday|tuesday|"
        r"wednesday|thursday|friday|saturday|sunday|no|closed|final|full|yes|done|out|never|sold out|tomorrow|today|"
        r"six|five|noon|private|paid|late|gone|one|two|now|end|booked) means(?=(?: \w+)? (?:monday|tuesday|wednesday|"
        r"thursday|friday|saturday|sunday|no|closed|final|full|yes|done|out|never|sold|tomorrow|today|six|five|noon|"
        rf"private|paid|late|gone|one|two|now|end|booked)(?=[.!,]))(?: \w+){{1,2}}|{CLAUSE}(?:take it or leave it|"
        rf"(?:be (?:there|here|on time)|{_TOLD[3:-1]}|{_TOLD[3:-1]} (?:it|that|them|in|up)|like it|want it)(?: "
        r"\w+){0,2},? or (?:don't|not|leave (?:it)?|forget it|else|lump it|lose it|go without|do without)(?=[.!,]))",
        0.6,
        advice=_NO,
        unless=_SOFT + r"|\b(?:no (?:fee|charge|obligation|catch|questions|cost|risk|hurry|rush|worries|need|waiting|"
        r"strings|forms?),)\b",
    ),
    cue(
        r"(?:you want|you need|you(?:'d| would) like|want|need)(?: (?:a|an|the|it|to|your|more|\w+)){1,5}, (?:you |"
        r"then (?:you )?|so )?(?:pay|come|wait|ask|get|buy|earn|read|book|fill|sign|do it|find|call|bring|go)(?: "
        r"\w+){0,4}(?=[.!])|(?:i|we)(?:'ve| have)? (?:no|not the (?:faintest|slightest|foggiest)|not a|zero|"
        r"absolutely no|really no|honestly no|haven't (?:a|the|any)(?: \w+)?|don't have (?:a|the|any)(?: \w+)?) "
        r"(?:idea|clue|inkling|notion)(?: (?:what|who|where|why|how|which|when)(?: (?:you|your|on earth|that|this|it|"
        r"any))(?: \w+){0,4}|(?=[.!]))|(?:makes?|made|making) (?:no|little|zero|not much) sense(?: (?:whatsoever|at "
        r"all|to (?:me|us|anyone|anybody)))?",
        0.55,
        advice=WITHOUT,
        unless=_SOFT + r"|\b(?:want to (?:cancel|change|see)|need help|that (?:fee|rule|page)|our (?:page|letter|form|"
        r"website)|it makes (?:no|little) sense to|yet|not yet|find out|so i|i asked)\b",
    ),
    # Come back when; don't before.
    cue(
        rf"{CLAUSE}(?:please |kindly |just |then |and )?(?:come back|write again|call again|call back|try again|get "
        r"back (?:to (?:me|us)|in touch)|ask again|talk to me|write back|contact (?:me|us)|apply again|bother us|"
        r"speak to me|return) (?:when|once|after|if|only when|only if|as soon as) you(?:'ve| have|'re| are)? (?:have |"
        r"can |know|read|done|learn|found|find|got|get|made|decided|finished|able|calmed|ready to (?:be|pay|listen)|"
        rf"grown|bothered|sobered|understood|paid|are|something|half)(?: \w+){{0,5}}|{CLAUSE}(?:do not|don't|please "
        r"don't|and don't|no need to) (?:write|call|come|ring|ask|bother|contact|reply|mail|e-?mail|send|book|apply|"
        r"answer|show)(?: (?:us|me|here|back|again|anything|it|in|up)){0,2} (?:before|until|unless|till|without|"
        r"again(?=[.!])|any more|anymore)(?: \w+){0,3}|(?:do not|don't) (?:write|call|ring|contact|mail|e-?mail) "
        r"(?:us|me|here|again|this (?:address|office|number)),? (?:again|we'll|we will|i'll|any more|anymore|ever)(?: "
        r"\w+){0,2}",
        0.55,
        advice=WITHOUT,
        unless=r"\b(?:sorry|afraid|thank\w*|happy|glad|scam\w*|phish\w*|you like|have (?:a )?(?:time|moment|minute|"
        r"news)|had (?:time|a)|need|until (?:it|the (?:lid|oven|paint|lamp|light|glue|screen|machine))|wet|hot|"
        r"whenever|are (?:back|rested|well|better|ready(?! to))|know (?:the date|your dates|when|more))\b",
    ),
    cue(
        rf"{CLAUSE}(?:whatever you(?:'ve| have)? (?:did|do|done|pressed|changed|touched|broke|said|think|say), "
        r"(?:undo|fix|stop|don't|do not|put|it's|it is|the answer|it won't|we|i|no)|as if (?:i|we|anyone|anybody) "
        r"(?:could|would|can|should|knew|cared|had|were)|(?:i|we) (?:don't|do not|can't|cannot|won't|will not) (?:do|"
        r"discuss|negotiate|haggle|read|answer|argue|debate|take|accept|deal (?:in|with)|bother with|care for|"
        r"waste)(?: (?:\w+|such|this|that|these|your))?(?: \w+)?(?=\.(?: |\n|$))|not interested(?: in (?:your|the|why|"
        r"excuses|reasons|stories|how))?(?: \w+){0,2}|(?:i|we) (?:don't|do not) (?:care|mind|give a) (?:why|what|who|"
        r"how|whether|if|about your)(?: \w+){0,3})(?: \w+){0,2}",
        0.55,
        advice=WITHOUT,
        unless=_SOFT
        + r"|\b(?:cash|cards?|cheques?|returns|because|since|until|on (?:sunday|saturday)s?|dogs|reservations|take "
        r"(?:it|that|this|your|sides|any)|stock|which (?:day|one)|mind (?:which|what|if|how|whether))\b",
    ),
    # Is there a question in this; nobody reads that.
    cue(
        r"is there (?:a|an|any|even a)(?: \w+)? (?:question|point|request|reason|purpose|message|sense)(?: "
        r"(?:somewhere|anywhere|hidden|here|in|to|behind|for)(?: \w+){0,3})\?|(?:nobody|no one|who|i don't|we don't|i "
        r"can't|we can't|i won't|nobody here|not going to|haven't got time to|don't have time to|no time to|who has "
        r"time to|can't be bothered to|do you (?:really |seriously )?(?:think|expect) (?:i|we|me|us|anyone)(?: "
        r"(?:will|to|have time to))?) (?:reads?|wade through|go through|understands?|follow|plough through|answer) "
        r"(?:all (?:of )?(?:this|that)|(?:such|so) (?:long|many)|a page|pages|three pages|(?:a|such) (?:long|wall)|"
        r"novels?|essays?|that much|this much|your (?:handwriting|novel|scribbles?|scrawl|essay|writing|rambling))(?: "
        rf"\w+){{0,3}}|{FULL}(?:shorter|in english|in one sentence|less prose|fewer words|plain english|spare me the "
        r"(?:details|story)|facts only|just the facts|cut it short|the short version)(?: next time)?(?=[.,!])|your "
        r"(?:handwriting|photos?|scan|writing|spelling|grammar|english|picture|drawing|sketch|letter|mail|form|"
        rf"description|list|file)(?: \w+)? (?:is|are|looks?)(?: {DEGREE})? (?:unreadable|illegible|awful|useless|"
        r"hopeless|terrible|a mess|rubbish|garbage|atrocious|no good|a joke|unusable|incomprehensible|gibberish|"
        r"impossible to (?:read|follow|understand)|all wrong)",
        0.6,
        advice=_ASK,
        unless=_HELP + r"|\b(?:on (?:our|my) side|at our end|because|reached us)\b",
    ),
    cue(
        rf"{CLAUSE}(?:kindly |please |just |maybe |perhaps |try and |you (?:should|ought to|need to|might|must|could) "
        r"){0,2}(?:learn (?:how )?to (?!\w+ more)(?:attach|read|spell|write|count|use|listen|type|scan|park|tell|open|"
        r"drive|follow|fill|wait|say|behave|add|behave|pay|sign|queue|knock|cook)(?: \w+){0,3}|use your (?:eyes|brain|"
        r"head|ears|common sense|imagination)(?: \w+)?|try (?:reading|thinking|using your|listening|looking|asking|"
        r"being (?:polite|nice|on time|civil))(?: \w+){0,3}|get (?:yourself )?(?:a (?:decent|proper|new|real|better|"
        r"job|grip|calendar|watch|map|dictionary|clue)|glasses|some glasses|new glasses)(?: \w+)?|buy (?:yourself "
        r")?(?:a (?:watch|map|calendar|dictionary|clock|ruler|proper|decent|better)|glasses|some glasses)(?: \w+)?)|"
        r"have you (?:ever |even |perhaps |actually )?(?:tried|considered|thought (?:of|about)|bothered) (?:thinking|"
        r"reading|looking|listening|using your|asking someone|to (?:think|read|look|listen|ask)|checking|counting|"
        r"opening your|googling|paying)(?: \w+){0,4}|has (?:nobody|no one|anybody|anyone)(?: ever)? (?:shown|taught|"
        r"told|explained)(?: to)? you(?: \w+){0,4}",
        0.55,
        advice=_ASK,
        unless=_HELP + r"|\b(?:course|lesson|workshop|tutorial|try asking (?:for|at)|try looking (?:in|under|at|on)|"
        r"learn to (?:use it|drive with)|before)\b",
    ),
    cue(
        r"(?:this|that|it|we|here)(?:'s| is|'re| are|, this is)(?: \w+)? (?:a|an|the) (?:[\w-]+ )?[\w-]+,? (?:and "
        r")?not (?:a|an|the|your|some) (?:[\w-]+ )?(?:museum|hotel|charity|zoo|circus|bank|kindergarten|nursery|"
        r"playground|library|restaurant|cafe|bazaar|market|hospital|taxi|bus|theatre|cinema|spa|palace|dating|help "
        r"?desk|supermarket|church|school|club|party|democracy|wish list|courier|removal|call cent(?:re|er)|bureau|"
        r"agency|therapist|babysit\w*|storage|warehouse|post office|debating|parliament|ritz|pub|dump|toilet|"
        r"picnic)(?: \w+){0,2}|(?:i|we)(?:'m| am|'re| are) (?:busy (?:people|here)|(?:a )?busy (?:office|shop|surgery|"
        r"practice|garage|kitchen|man|woman|person)|eating|at lunch|on my (?:break|lunch)|having (?:lunch|a coffee|my "
        r"break)|in a hurry|short of time)(?: here)?|(?:i|we) (?:have|'ve got|have got) (?:real|actual|proper|paying|"
        r"better|more important|other|serious|enough) (?:work|customers|patients|guests|clients|problems|things|jobs|"
        r"cases)(?: \w+){0,3}",
        0.55,
        advice=WITHOUT,
        unless=_HELP + r"|\b(?:because|which is why)\b",
    ),
    # Reproachful questions and short answers.
    cue(
        r"what (?:did|would|else did|else do|exactly did|on earth did|were) you (?:really |seriously |honestly "
        r")?(?:expect(?:ing)?|think(?:ing)?|imagine|hope|suppose)(?: (?:me|us|for|from|to|at|of|would|was|that|i|we|"
        r"this|it))?(?: \w+){0,4}\?|(?:and|so|then|but) (?:what|how|where|who|why) (?:am|are|should|shall|do|does|did|"
        rf"would|is|can|was|has) (?:i|we|it|that|this)(?: \w+){{0,6}}\?|{FULL}(?:so|and)? ?(?:you|your \w+|so you) "
        r"[^?.!\n]{4,50}, (?:big (?:surprise|deal)|so what|who cares|what of it|and\?|too bad|tough|hard luck|serves "
        r"you)(?: \w+)?|(?:(?:don't|didn't|can't|couldn't|haven't|do not|did not) (?:you|people)|(?:do|did|can|have) "
        r"(?:you|people) (?:ever|even|not|never|seriously|honestly|people)) (?:see|read|notice|look at|listen|look|"
        r"expect|check|know|learn|think|count|understand)(?: (?:the|a|me to|us to|any|what|it|how|your|that|at|to|our|"
        r"my|signs?))(?: \w+){0,5}\?",
        0.55,
        advice=_ASK,
        unless=r"\b(?:sorry|afraid|thank\w*|glad|happy|could you|would you like|do you (?:see|know|read|check|think|"
        r"understand|want|expect) (?:the|a|how|what|that)|did you (?:see|notice|read|check|think|want|expect) (?:the|"
        r"a|any|how|what|that|it|your)|do you (?:expect|know) (?:any|your)|how can (?:i|we) help|what can (?:i|we) do|"
        r"where do we go|how (?:do|should) (?:i|we)|shall we|learn)\b",
    ),
    cue(
        rf"{FULL}(?:your (?:{LETTER[3:-1]}|opinion|view|wish|feelings?|advice|suggestion|point|concern|objection|"
        r"remark)(?: \w+)? (?:has been|have been|is|are|was|were) (?:noted|on file|filed|received|registered|read|"
        rf"recorded|in the bin))(?=\.|, (?:goodbye|good day|and|that))|{FULL}(?:it (?:says|said|stands|stood|is "
        r"written|is printed) (?:so|that|right there|it)? ?(?:on|in) the (?:box|door|label|sign|form|ticket|bill|page|"
        rf"contract|packet|wall|leaflet|lid|first page|site|bottle|back))(?=[.!])|{FULL}(?:wrong (?:form|file|day|"
        r"page|size|number|date|code|key|box|photo)|(?:too|very) (?:late|bad|long|early)|not (?:today|now|here|mine|"
        r"ours|possible|happening|a chance|like that)|same as (?:above|before)|see (?:the )?(?:website|contract|sign|"
        r"faq|manual|form|terms|rules|label|page \d+|notice|board)|read (?:it|the (?:sign|label|manual|contract|rules|"
        r"form|terms|notice|box|page))(?: again| first| then)?|(?:obviously|clearly|certainly|definitely|absolutely|"
        r"still|simply|again|plainly|hell|god) (?:no|not))(?=[.!])",
        0.5,
        advice=_NO,
        unless=_HELP + r"|\b(?:please)\b",
    ),
    cue(
        rf"{CLAUSE}(?:please |kindly |just |now |and )?{_TOLD}(?: [\w'-]+){{1,6}},? {_ONCE}(?: (?:does|do|has to|have "
        r"to|must))?(?=[.!,])|(?:where|when|what)(?:'s| is| are|'re) my (?:\w+ )?(?:form|money|key|keys|answer|"
        r"signature|photo|photos|report|copy|file|payment|parcel|reply|list|invoice|book|books)\?|you can (?:write|"
        r"call|ask|complain|beg|shout|threaten|send|come|ring|cry|argue)(?: [\w']+){0,6}(?: (?:like|want|wish|please|"
        r"will)| all day| till| until| ten times| a hundred)(?: \w+)?,? (?:the|it|we|i|but|my|our|nothing)(?: "
        r"\w+){0,3}|(?:straight|proper|clear|simple|direct|honest) answer(?: \w+)?,? (?:for once|please|for a change|"
        r"this time|now)",
        0.55,
        advice=WITHOUT,
        unless=_HELP
        + r"|\b(?:and you(?:'re| are)|works (?:this|next) time|whatever you|any time|anytime|in future (?:we|you "
        r"(?:can|will|need|won't))|you can (?:call|ask|ring|write|come)(?: \w+){0,3} (?:all|as often|whenever))\b",
    ),
)
