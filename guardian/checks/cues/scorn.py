"""Cues of tone.hostile: the reader warned off, called a liar or a case, shown the door, laughed at."""

from __future__ import annotations

from guardian.checks.cues.reprimand import COOL, FACT
from guardian.checks.match import cue

_OURS = (
    r"\b(?:sorry|apolog\w*|our own|(?:our|my) (?:mistake|fault|error|letter|reply|tone)|i (?:wrote|agree)|we "
    r"(?:wrote|agree))\b"
)
_OTHERS = r"|\b(?:scam\w*|the caller|phish\w*|fraud\w*|they|them|he|she|somebody|someone|whoever)\b"
_WARM = _OURS + r"|\b(?:thank\w*|glad|good luck|happy|lov(?:e|ed|ely)|grateful|thrilled|proud)\b"

SCORN = (
    cue(
        r"(?:^|(?<=[.!?,] )|(?<=\n))(?:so |well |then )?go to the (?:\w+ )?(?:papers?|press|police|court|media|"
        r"newspapers?|ombudsman|boss|lawyer|council)(?: then| if you| for all)(?: \w+)?|(?:i'd|we'd|i would|we would|"
        r"would) (?:\w+ )?(?:(?:enjoy|love|pay) (?:to see|seeing|watching|to watch) you (?:prove|try|explain|do|find|"
        r"argue|sue|fail|manage)\w*|pay to see(?: \w+){1,3})|(?:nobody|no one|anyone who|whoever|those who) "
        r"(?:calls?|insults?|threatens?|shouts? at|accuses?) (?:us|me|my \w+|our \w+)(?: \w+)? (?:and|gets?|can|will|"
        r"must|should|has|is)(?: \w+){0,4}",
        0.7,
        advice=COOL,
        unless=_OURS,
    ),
    cue(
        r"(?:in|with) (?:that|this|such a) (?:tone|way|manner|voice|language)[^.!?\n]{0,30}\b(?:again|once more|"
        r"one more time|will|we|i|you)|(?:talk|talking|speak|speaking|write|writing|shout|shouting) (?:to|at) (?:me|"
        r"us|my \w+|our \w+) (?:like (?:that|this)|in (?:that|this|such)|that way)|(?:try|threaten|do|say|write|call|"
        r"insult|accuse|ring|contact|come(?= here| in here| near| back)|swear|shout|show)[^.!?,\n]{0,30} (?:again|"
        r"once more|one more time)(?:,)? (?:and|or) (?:you|we|i|the|there)(?: \w+){0,4}|(?:any|one) more (?:of "
        r"(?:this|that|these|your)|word|mail|message|complaint|insult|threat|lie)s?[^.!?\n]{0,20}(?:,)? (?:and|or) "
        r"(?:you|we|i)(?: \w+){0,4}",
        0.75,
        advice=COOL,
        unless=_OURS + r"|\b(?:nobody should|no one should|please)\b",
    ),
    cue(
        r"(?:had|have had|'ve had) (?:quite |more than |just about |absolutely )?enough of (?:your|you|this|these|"
        r"that|it)(?: \w+){0,2}|enough is enough|(?:had it|fed up|sick|sick and tired|tired|weary) (?:with|of) "
        r"(?:you|your|this|these|people)(?: \w+){0,3}|(?:can't|cannot) stand (?:you|your|people)(?: \w+)?|get on "
        r"(?:my|our) nerves|leave (?:us|me|my \w+|our \w+) (?:alone|in peace|be)(?=[.!,;])",
        0.75,
        advice=COOL,
        unless=_OURS + r"|\b(?:waiting|you(?:'re| are|'ve| have| must)|understand|see why)\b",
    ),
    cue(
        r"(?:what|which) (?:kind|sort|type) of (?:a )?(?:person|people|man|woman|customer|parent|owner|company|"
        r"tenant|guest|human|idiot|mother|father|monster|student|neighbou?r) (?:\w+s|do|does|would|are|is|could|can|"
        r"has|have|writes?|leaves?)(?: \w+){0,2}|you (?:really |truly |simply |just )?(?:disgust|sicken|insult|"
        r"bore|amuse|appal|appall|nauseate|repel|revolt)(?:s|ed)? (?:us|me|my|our|the|everyone)(?: \w+)?|you make "
        r"(?:me|us) (?:sick|laugh|want to)",
        0.85,
        advice=FACT,
        unless=_OURS,
    ),
    cue(
        r"(?:nobody|no one|no-one)(?: \w+){0,4} (?:will|would|wants to|is going to|'ll|likes to|ever) ?(?:ever |"
        r"again )?(?:work|deal|serve|miss|help|like|touch|hire|rent|speak|talk)(?:s|ing)? (?:for |with |to )?you(?: "
        r"again)?|(?:you )?(?:won't|will not|'ll not) be missed|(?:glad|happy|pleased) to see the back of|take your "
        r"(?:\w+ )?(?:business|custom|money|complaints?|order|attitude|problems?) (?:elsewhere|somewhere else|away)|"
        r"(?:go|run) (?:and )?(?:bother|annoy|pester|cry to|whine to)(?: \w+){1,3}|don't (?:ever )?come back|never "
        r"set foot(?: \w+){0,3}",
        0.75,
        advice=COOL,
        unless=_OURS + r"|\b(?:if the \w+ (?:does|comes)|doesn't come back)\b",
    ),
    cue(
        r"(?:get|check|know|learn) your facts(?: straight| right| first)?|(?:don't|do not|can't|cannot) believe (?:a|"
        r"one|any|a single|your|you)(?: single)?(?: word| story| excuses?| lies?| tale)?(?=[.!,; ]| of)(?! (?:have|"
        r"had|are|were|got|waited))|(?:don't|do not|not) buy (?:it|that|your \w+|a word)(?=[.!,;])|(?:barefaced|"
        r"bare-faced|blatant|outright|downright|shameless|complete|pure|utter|absolute|sheer|total|simply|just|plain|"
        r"cheap|another) (?:lies?|nonsense|rubbish|fabrication|invention|cheek|blackmail|extortion|drivel|insolence|"
        r"impertinence|falsehood|garbage|slander|impudence|audacity|hypocrisy)(?=[.!,;]| (?:and|you|from|that|to|"
        r"we))",
        0.75,
        advice=FACT,
        unless=_OURS + _OTHERS,
    ),
    cue(
        r"what (?:\w+ )?(?:nonsense|rubbish|drivel|garbage|cheek|tosh|impertinence|insolence|impudence|nerve|a nerve|"
        r"a cheek|a joke|hypocrisy)(?: \w+){0,2}|(?:have|has|had|got|the) (?:the |some |a |such a )?(?:nerve|cheek|"
        r"gall|audacity|impudence|effrontery|insolence) to(?: \w+){1,2}|you(?:'re| are|'ve got| have got| have)? "
        r"(?:some |a |quite the |such a )?(?:nerve|cheek)(?=[.!,])|(?:should|ought to|must) be ashamed|have you no "
        r"(?:shame|manners|decency)|ashamed of (?:yourself|yourselves|your)|shame on|no sense of (?:shame|decency)",
        0.8,
        advice=FACT,
        unless=_OURS + r"|\b(?:nothing to be ashamed|not be ashamed|no need|don't be)\b",
    ),
    cue(
        r"you(?:'re| are) (?:just |only |obviously |clearly |simply |really |merely )?(?:after (?:free|money|our|a "
        r"(?:free|refund|discount)|something|compensation)|trying to (?:cheat|scam|con|trick|blackmail|extort|"
        r"defraud|swindle|rip|bully|intimidate|pull|get (?:something|money|it|a free))|fishing for|in it for|hunting "
        r"for|lying|making (?:it|this|that|things|stories) up|bluffing|blackmailing|looking for (?:a fight|trouble|"
        r"an excuse|free))(?: \w+){0,3}|you (?:obviously |clearly |evidently |apparently |must )?(?:have "
        r")?(?:nothing (?:better|else) to do|too much time|no life|no manners|no idea what you|no shame|no "
        r"decency)(?: \w+){0,3}|we(?:'re| are)? (?:all )?(?:know|onto|on to) (?:your|you|the|what you) ?(?:sort|"
        r"type|kind|game|tricks|little game|likes)?(?=[.!,]| of)",
        0.8,
        advice=FACT,
        unless=_OURS + r"|\b(?:if you(?:'re| are)|know (?:you|your) (?:of|from))\b",
    ),
    cue(
        r"your (?:\w+ )?(?:letter|mail|e-?mail|complaint|message|review|story|claim|excuse|demands?|request|"
        r"suggestion|threats?|behaviou?r|conduct|manners|attitude|language|tone|questions?|accusations?|arguments?|"
        r"whining|moaning)s? (?:is|are|was|were|belongs?|goes|went|leaves|has been|have been|can go|made|makes)(?: "
        r"\w+){0,3} (?:bin|trash|rubbish|dustbin|shredder|laughable|laugh\w*|contempt\w*|beneath|pathetic|"
        r"disgrace\w*|shameful|absurd|preposterous|outrageous|ludicrous|insult\w*|disgusting|ridiculous|unbearable|"
        r"intolerable|obnoxious|despicable|childish|infantile|impertinent|rude|appalling|sick|wasted)(?: \w+)?",
        0.8,
        advice=FACT,
        unless=_OURS + r"|\b(?:not|never|n't)\b",
    ),
    cue(
        r"how (?:stupid|dumb|naive|gullible|dense|thick|ignorant|selfish|arrogant|rude|shameless) (?:do you|are you|"
        r"can you|can one|can anyone|must|is it)(?: \w+){0,3}|wast(?:e|ed|ing) (?:enough |more than enough |so "
        r"much |too much |a lot |plenty )?(?:of )?(?:everyone's|everybody's|our|my|the (?:team|staff|court|doctor)'s|"
        r"people's|other people's|enough) (?:\w+ )?(?:time|money|energy|breath)|(?:someone|somebody|people|a person|"
        r"the likes|customers|types|characters) (?:like|of) (?:you|your (?:sort|kind|type|calibre))|your (?:lot|ilk|"
        r"sort)(?=[.!, ])",
        0.75,
        advice=COOL,
        unless=_OURS
        + r"|\b(?:glad|grateful|thank\w*|help|need|lucky|hope|better|love|happy|kind|good to have|proud)\b",
    ),
    cue(
        r"(?:go ahead|feel free|by all means|please do|do)(?:,)? (?:and )?(?:sue|report us|take us|call your "
        r"(?:lawyer|solicitor)|see how far)(?: \w+){0,3}|see how far (?:you|that|it)(?: \w+)?|see you in court|"
        r"you(?:'ll| will)(?: \w+)? (?:regret|be sorry|pay (?:dearly )?for (?:this|that|it)|live to regret|hear from "
        r"(?:our|my|the) (?:lawyers?|solicitors?|attorneys?|legal|police)|be hearing from (?:our|my|the)|have the "
        r"police|be banned|be barred|be thrown out|be reported)(?: \w+){0,2}|this is (?:your|the|a|my|our) (?:last|"
        r"final|only) warning|consider (?:this|yourself) (?:a |your )?(?:\w+ )?warn(?:ing|ed)|(?:and|or) you(?:'re| "
        r"are) (?:out|banned|barred|gone|history|off the)(?=[.!, ])|watch your (?:tone|language|mouth|words|step)|or "
        r"else(?=[.!])",
        0.75,
        advice=COOL,
        unless=_OURS + r"|\b(?:won't regret|not regret|never regret|not be sorry)\b",
    ),
    cue(
        r"keep your (?:\w+ )?(?:opinions?|advice|comments|threats|complaints?|remarks|lectures?|excuses|nose|hands|"
        r"insults)(?: \w+){0,3}|(?:grow up|get a life|get real|pull yourself together|act your age|get over "
        r"yourself)(?=[.!,])|(?:will not|won't|refuse to|not going to) be (?:lectured|insulted|threatened|"
        r"blackmailed|bullied|accused|shouted at|spoken to|talked to|told|dictated)(?: \w+){0,4}|(?:look for|find|"
        r"get) (?:yourself )?(?:an?other|a different|a new|some other) (?:dentist|doctor|school|hotel|shop|bank|"
        r"landlord|lawyer|club|insurer|garage|vet|trainer|teacher|victim|fool|idiot|mug|place to)(?=[.!,;]|$| to)",
        0.7,
        advice=COOL,
        unless=_OURS + r"|\b(?:list|near you|here is|help you|gladly|if you (?:prefer|wish|like)|happy to)\b",
    ),
    # Not here again, and not from your sort.
    cue(
        r"shows? (?:your|his|her) face (?:in |around )?(?:here|again|there)|(?:the|your) (?:ones|sort|kind|type) "
        r"(?:like|of) (?:you|letter|person|customer|people|guest)|(?:your|catch your|see your) kind (?:every|all the|"
        r"and|any)|(?:they|we|the \w+|my \w+) (?:all )?draw straws|i (?:frankly |almost |do |really )?pity (?:the|"
        r"your|anyone|whoever|anybody)|whistle for (?:it|your|the|that)|(?:with (?:me|us)) or not at all|(?:or|and|"
        r"because) (?:i'll|we'll|i will|we will) make sure (?:no |every |nobody |everyone |everybody )(?:\w+ )?|"
        r"thorn in (?:the|my|our) (?:\w+ )?side|hear (?:one more|another) (?:thing|word|complaint|peep) (?:from|out "
        r"of|about)|raise your voice (?:at|to) (?:my \w+|our \w+|me|us) (?:again|once|and|or)|you(?:'re| were| are|"
        r"'ve been| have been) (?:nothing but |always )?(?:trouble|bad news|a nightmare|a menace|a pest)(?= (?:from|"
        r"since|the|to|for)|[.,!])|you (?:parents|tenants|customers|students|patients|pensioners|foreigners|lot|"
        r"people|tourists) (?:are|always|never|only|all) (?:\w+ )?|worst thing that (?:has |has ever |ever "
        r")?happened to",
        0.8,
        advice=COOL,
        unless=_WARM,
    ),
    cue(
        r"closed to you|when a (?:judge|court) (?:tells|orders|makes|says)|(?:hope )?for your (?:own )?sake,? "
        r"(?:that )?(?:you|i|we|it)|lose (?:any |much )?sleep over (?:you|somebody|someone|people|your)|(?:a minute|"
        r"time|every minute) [^.!?;\n]{0,30}(?:stolen from|taken from|wasted on)|lower your sights|what you(?:'re| "
        r"are) (?:really )?(?:after|playing at|up to)(?=[.,;!]| and)|(?:we|i)(?:'ve| have) (?:beaten|seen off|dealt "
        r"with|broken|buried|outlasted) (?:cleverer|bigger|better|tougher|smarter|louder|far)(?: \w+)?|(?:don't|do "
        r"not|won't|will not) take (?:lessons|orders|lectures|advice|instruction) (?:in \w+ |on \w+ )?from|save "
        r"(?:the|your|us the|me the) (?:sob stor(?:y|ies)|tears|speech|theatrics|waterworks|drama)|things (?:i|we) "
        r"could (?:tell|say about|show)|make(?:s)? trouble (?:here|for)|where you belong|(?:can|could) (?:always "
        r")?crawl|grovel(?:ling)?|nobody (?:here )?(?:is going to|will|would) (?:lift a finger|miss you|shed a tear)|"
        r"(?:take|find) (?:your (?:\w+ )?(?:custom|business|money|trade|complaints?|attitude|moaning)|another "
        r"(?:fool|mug|idiot|victim)) (?:elsewhere|somewhere|to)",
        0.72,
        advice=COOL,
        unless=_WARM,
    ),
    cue(
        r"(?:don't|do not|never) (?:ever )?bother (?:this|us|me|my \w+|our \w+|the \w+) again|never (?:send|write|"
        r"call|contact|ring|email|order|come) (?:to )?(?:me |us |here |anything |from us ){0,2}again|nobody "
        r"(?:here )?cares (?:how|what|who|about|whether)|(?:i'll|we'll|i will|we will) tell your (?:dean|boss|"
        r"employer|wife|husband|parents|mother|neighbours|insurer|landlord|school)|or (?:your|the) (?:photos?|"
        r"pictures?|name|address) (?:goes|go|will)|for all (?:i|we) care",
        0.76,
        advice=COOL,
        unless=_WARM,
    ),
)
