"""Cues of tone.hostile: the reader warned off, called a liar or a case, shown the door, laughed at."""

from __future__ import annotations

from guardian.checks.cues.reprimand import COOL, FACT
from guardian.checks.match import cue

_OURS = (
    r"\b(?:sorry|apolog\w*|our own|(?:our|my) (?:mistake|fault|error|letter|reply|tone)|i (?:wrote|agree)|we "
    r"(?:wrote|agree))\b"
)
_OTHERS = r"|\b(?:scam\w*|the caller|phish\w*|fraud\w*|they|them|he|she|somebody|someone|whoever)\b"

SCORN = (
    cue(
        r"(?:^|(?<=[.!?,] )|(?<=\n))(?:so |well |then )?go to the (?:\w+ )?(?:papers?|press|police|court|media|"
        r"newspapers?|ombudsman|boss|lawyer|council)(?: then| if you| for all)(?: \w+)?|(?:i'd|we'd|i would|we "
        r"would|would) "
        r"(?:\w+ )?(?:(?:enjoy|love|pay) (?:to see|seeing|watching|to watch) you (?:prove|try|explain|do|find|argue|"
        r"sue|fail|manage)\w*|pay to see(?: \w+){1,3})|(?:nobody|no one|anyone who|whoever|those who) (?:calls?|"
        r"insults?|threatens?|shouts? at|accuses?) (?:us|me|my \w+|our \w+)(?: \w+)? "
        r"(?:and|gets?|can|will|must|should|has|is)(?: \w+){0,4}",
        0.7,
        advice=COOL,
        unless=_OURS,
    ),
    cue(
        r"(?:in|with) (?:that|this|such a) (?:tone|way|manner|voice|language)[^.!?\n]{0,30}\b(?:again|once more|one "
        r"more time|will|we|i|you)|"
        r"(?:talk|talking|speak|speaking|write|writing|shout|shouting) (?:to|at) (?:me|us|my \w+|our \w+) (?:like "
        r"(?:that|this)|in (?:that|"
        r"this|such)|that way)|(?:try|threaten|do|say|write|call|insult|accuse|ring|contact|come|swear|shout|"
        r"show)[^.!?,\n]{0,30} (?:again|"
        r"once more|one more time)(?:,)? (?:and|or) (?:you|we|i|the|there)(?: \w+){0,4}|(?:any|one) more (?:of "
        r"(?:this|that|these|your)|"
        r"word|mail|message|complaint|insult|threat|lie)s?[^.!?\n]{0,20}(?:,)? (?:and|or) (?:you|we|i)(?: \w+){0,4}",
        0.75,
        advice=COOL,
        unless=_OURS + r"|\b(?:nobody should|no one should|please)\b",
    ),
    cue(
        r"(?:had|have had|'ve had) (?:quite |more than |just about |absolutely )?enough of (?:your|you|this|these|"
        r"that|it)(?: \w+){0,2}|enough "
        r"is enough|(?:had it|fed up|sick|sick and tired|tired|weary) (?:with|of) (?:you|your|this|these|people)(?: "
        r"\w+){0,3}|(?:can't|cannot) "
        r"stand (?:you|your|people)(?: \w+)?|get on (?:my|our) nerves|leave (?:us|me|my \w+|our \w+) (?:alone|in "
        r"peace|be)(?=[.!,;])",
        0.75,
        advice=COOL,
        unless=_OURS + r"|\b(?:waiting|you(?:'re| are|'ve| have| must)|understand|see why)\b",
    ),
    cue(
        r"(?:what|which) (?:kind|sort|type) of (?:a )?(?:person|people|man|woman|customer|parent|owner|company|"
        r"tenant|guest|human|idiot|mother|"
        r"father|monster|student|neighbou?r) (?:\w+s|do|does|would|are|is|could|can|has|have|writes?|leaves?)(?: "
        r"\w+){0,2}|you (?:really |"
        r"truly |simply |just )?(?:disgust|sicken|insult|bore|amuse|appal|appall|nauseate|repel|revolt)(?:s|ed)? "
        r"(?:us|me|my|our|the|everyone)"
        r"(?: \w+)?|you make (?:me|us) (?:sick|laugh|want to)",
        0.85,
        advice=FACT,
        unless=_OURS,
    ),
    cue(
        r"(?:nobody|no one|no-one)(?: \w+){0,4} (?:will|would|wants to|is going to|'ll|likes to|ever) ?(?:ever |"
        r"again )?(?:work|deal|serve|miss|"
        r"help|like|touch|hire|rent|speak|talk)(?:s|ing)? (?:for |with |to )?you(?: again)?|(?:you )?(?:won't|will "
        r"not|'ll not) be missed|(?:glad|"
        r"happy|pleased) to see the back of|take your (?:\w+ )?(?:business|custom|money|complaints?|order|attitude|"
        r"problems?) (?:elsewhere|"
        r"somewhere else|away)|(?:go|run) (?:and )?(?:bother|annoy|pester|cry to|whine to)(?: \w+){1,3}|don't "
        r"(?:ever )?come back|never set foot"
        r"(?: \w+){0,3}",
        0.75,
        advice=COOL,
        unless=_OURS + r"|\b(?:if the \w+ (?:does|comes)|doesn't come back)\b",
    ),
    cue(
        r"(?:get|check|know|learn) your facts(?: straight| right| first)?|(?:don't|do not|can't|cannot) believe "
        r"(?:a|one|any|a single|your|you)"
        r"(?: single)?(?: word| story| excuses?| lies?| tale)?(?=[.!,; ]| of)(?! (?:have|had|are|were|got|waited))|"
        r"(?:don't|do not|not) buy (?:it|"
        r"that|your \w+|a word)(?=[.!,;])|(?:barefaced|bare-faced|blatant|outright|downright|shameless|complete|"
        r"pure|utter|absolute|sheer|total|"
        r"simply|just|plain|cheap|another) (?:lies?|nonsense|rubbish|fabrication|invention|cheek|blackmail|"
        r"extortion|drivel|insolence|"
        r"impertinence|falsehood|garbage|slander|impudence|audacity|hypocrisy)(?=[.!,;]| (?:and|you|from|that|to|we))",
        0.75,
        advice=FACT,
        unless=_OURS + _OTHERS,
    ),
    cue(
        r"what (?:\w+ )?(?:nonsense|rubbish|drivel|garbage|cheek|tosh|impertinence|insolence|impudence|nerve|a "
        r"nerve|a cheek|a joke|hypocrisy)"
        r"(?: \w+){0,2}|(?:have|has|had|got|the) (?:the |some |a |such a )?(?:nerve|cheek|gall|audacity|impudence|"
        r"effrontery|insolence) to(?: "
        r"\w+){1,2}|you(?:'re| are|'ve got| have got| have)? (?:some |a |quite the |such a )?(?:nerve|"
        r"cheek)(?=[.!,])|(?:should|ought to|must) be "
        r"ashamed|have you no (?:shame|manners|decency)|ashamed of (?:yourself|yourselves|your)|shame on|no sense "
        r"of (?:shame|decency)",
        0.8,
        advice=FACT,
        unless=_OURS + r"|\b(?:nothing to be ashamed|not be ashamed|no need|don't be)\b",
    ),
    cue(
        r"you(?:'re| are) (?:just |only |obviously |clearly |simply |really |merely )?(?:after (?:free|money|our|a "
        r"(?:free|refund|discount)|"
        r"something|compensation)|trying to (?:cheat|scam|con|trick|blackmail|extort|defraud|swindle|rip|bully|"
        r"intimidate|pull|get (?:something|money|"
        r"it|a free))|fishing for|in it for|hunting for|lying|making (?:it|this|that|things|stories) up|bluffing|"
        r"blackmailing|looking for (?:a "
        r"fight|trouble|an excuse|free))(?: \w+){0,3}|you (?:obviously |clearly |evidently |apparently |must "
        r")?(?:have )?(?:nothing (?:better|else) "
        r"to do|too much time|no life|no manners|no idea what you|no shame|no decency)(?: \w+){0,3}|we(?:'re| are)? "
        r"(?:all )?(?:know|onto|on to) "
        r"(?:your|you|the|what you) ?(?:sort|type|kind|game|tricks|little game|likes)?(?=[.!,]| of)",
        0.8,
        advice=FACT,
        unless=_OURS + r"|\b(?:if you(?:'re| are)|know (?:you|your) (?:of|from))\b",
    ),
    cue(
        r"your (?:\w+ )?(?:letter|mail|e-?mail|complaint|message|review|story|claim|excuse|demands?|request|"
        r"suggestion|threats?|behaviou?r|"
        r"conduct|manners|attitude|language|tone|questions?|accusations?|arguments?|whining|moaning)s? (?:is|are|"
        r"was|were|belongs?|goes|went|leaves|has "
        r"been|have been|can go|made|makes)(?: \w+){0,3} (?:bin|trash|rubbish|dustbin|shredder|laughable|laugh\w*|"
        r"contempt\w*|beneath|pathetic|"
        r"disgrace\w*|shameful|absurd|preposterous|outrageous|ludicrous|insult\w*|disgusting|ridiculous|unbearable|"
        r"intolerable|obnoxious|"
        r"despicable|childish|infantile|impertinent|rude|appalling|sick|wasted)(?: \w+)?",
        0.8,
        advice=FACT,
        unless=_OURS + r"|\b(?:not|never|n't)\b",
    ),
    cue(
        r"how (?:stupid|dumb|naive|gullible|dense|thick|ignorant|selfish|arrogant|rude|shameless) (?:do you|are you|"
        r"can you|can one|can anyone|must|is "
        r"it)(?: \w+){0,3}|wast(?:e|ed|ing) (?:enough |more than enough |so much |too much |a lot |plenty )?(?:of "
        r")?(?:everyone's|everybody's|our|my|"
        r"the (?:team|staff|court|doctor)'s|people's|other people's|enough) (?:\w+ )?(?:time|money|energy|breath)|"
        r"(?:someone|somebody|people|a "
        r"person|the likes|customers|types|characters) (?:like|of) (?:you|your (?:sort|kind|type|calibre))|your "
        r"(?:lot|ilk|sort)(?=[.!, ])",
        0.75,
        advice=COOL,
        unless=_OURS
        + r"|\b(?:glad|grateful|thank\w*|help|need|lucky|hope|better|love|happy|kind|good to have|proud)\b",
    ),
    cue(
        r"(?:go ahead|feel free|by all means|please do|do)(?:,)? (?:and )?(?:sue|report us|take us|call your "
        r"(?:lawyer|solicitor)|see how far)(?: "
        r"\w+){0,3}|see how far (?:you|that|it)(?: \w+)?|see you in court|you(?:'ll| will)(?: \w+)? (?:regret|be "
        r"sorry|pay (?:dearly )?for (?:this|that|"
        r"it)|live to regret|hear from (?:our|my|the) (?:lawyers?|solicitors?|attorneys?|legal|police)|be hearing "
        r"from (?:our|my|the)|have the police|be "
        r"banned|be barred|be thrown out|be reported)(?: \w+){0,2}|this is (?:your|the|a|my|our) (?:last|final|"
        r"only) warning|consider (?:this|yourself) (?:"
        r"a |your )?(?:\w+ )?warn(?:ing|ed)|(?:and|or) you(?:'re| are) (?:out|banned|barred|gone|history|off "
        r"the)(?=[.!, ])|watch your (?:tone|"
        r"language|mouth|words|step)|or else(?=[.!])",
        0.75,
        advice=COOL,
        unless=_OURS + r"|\b(?:won't regret|not regret|never regret|not be sorry)\b",
    ),
    cue(
        r"keep your (?:\w+ )?(?:opinions?|advice|comments|threats|complaints?|remarks|lectures?|excuses|nose|hands|"
        r"insults)(?: \w+){0,3}|(?:grow up|get a "
        r"life|get real|pull yourself together|act your age|get over yourself)(?=[.!,])|(?:will not|won't|refuse to|"
        r"not going to) be "
        r"(?:lectured|insulted|threatened|blackmailed|bullied|accused|shouted at|spoken to|talked to|told|"
        r"dictated)(?: \w+){0,4}|(?:look for|find|get) "
        r"(?:yourself )?(?:an?other|a different|a new|some other) (?:dentist|doctor|school|hotel|shop|bank|landlord|"
        r"lawyer|club|insurer|garage|vet|"
        r"trainer|teacher|victim|fool|idiot|mug|place to)(?=[.!,;]|$| to)",
        0.7,
        advice=COOL,
        unless=_OURS + r"|\b(?:list|near you|here is|help you|gladly|if you (?:prefer|wish|like)|happy to)\b",
    ),
)
