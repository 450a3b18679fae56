"""Cues of tone.hostile: sneers, threats and showing the door."""

from __future__ import annotations

from guardian.checks.cues.reprimand import COOL, FACT, OURS
from guardian.checks.match import cue

ATTACKS = (
    cue(
        r"(?:not|never) (?:exactly |really )?(?:cut out for|up to the (?:task|job)|fit for|qualified (?:to|"
        r"for))",
        0.6,
        advice=FACT,
        unless=r"\b(?:i|we|the (?:device|cable|product)|sorry)\b",
    ),
    cue(
        r"(?:(?:a|any|even a) (?:child|toddler|monkey|five-year-old|kindergart\w+|first-grader|intern|"
        r"beginner)|anyone with (?:half )?a brain|anyone with eyes) (?:could|can|would|knows?)(?!'t)",
        0.8,
        advice=COOL,
        unless=r"\b(?:safe|lock|open|easy enough|free|adult|seat|ride|reach|swallow|eat|ticket|small|play|burn|hurt)\b",
    ),
    cue(
        r"(?:it is|it's|that's|this is) (?:\w+ )?(?:appalling|astonishing|astounding|baffling|laughable|"
        r"mind-boggling|disheartening|unbelievable|absurd|ludicrous|shocking|disgraceful|infuriating|"
        r"pathetic|alarming|concerning|troubling|disappointing|surprising|frustrating|unfortunate|telling|"
        r"remarkable|amusing|clear|evident|apparent|obvious)(?: how| that| to see){1,3} (?:often |little |"
        r"poorly |much |many |few |badly |casually )?(?:you|your)(?:'ve|'re)?(?: \w+)?",
        0.65,
        advice=FACT,
        unless=(
            r"\b(?:had to|have to go through|were (?:charged|treated|left|given)|been waiting|you've been|"
            r"is (?:late|broken|delayed)|put (?:a lot|so much)|worked hard|care about|excellent|great)\b"
        ),
    ),
    cue(
        r"(?:level|degree|kind|sort|standard|amount) of (?:incompetence|negligence|carelessness|ignorance|"
        r"professionalism (?:you|expected|i expect)|disrespect|nonsense|disregard|mediocrity)|(?:expected|"
        r"expect|would expect|one expects?|hoped?) (?:\w+ )?(?:more|better|nothing less|a higher) (?:\w+ "
        r")?(?:from|of) (?:you|someone|a|an|your|our)(?: \w+)?",
        0.65,
        advice=FACT,
        unless=r"\b(?:from us|of us|you (?:would|can|may|rightly|should|expected|deserve))\b",
    ),
    cue(
        r"(?:someone|anyone|a person|a professional|a leader|a manager|an? \w+) (?:of|in|at|with) your "
        r"(?:\w+ )?(?:position|experience|stature|calib(?:er|re)|level|seniority|role|expertise|"
        r"credentials|rank|standing)",
        0.6,
        advice=FACT,
        unless=r"\b(?:great|glad|grateful|value|benefit|help|useful|honou?r)\b",
    ),
    cue(
        r"(?:rectify|fix|correct|address|resolve|handle|deal with|sort|redo) (?:this|these|it|your \w+)(?: "
        r"\w+){0,3} (?:immediately|at once|right now|without (?:further )?(?:delay|excuses?)|or (?:else|"
        r"face)|before (?:it|this|things|more|further|you))(?! (?:you)? (?:travel|leave))|(?:i|we) "
        r"(?:expect|demand|insist)(?: on)? (?:that you (?:fix|correct|rectify|improve|address|stop) |nothing less |"
        r"immediate "
        r"|better |more |full |prompt |significant |corrections |improvements? |results ){1,3}(?:\w+)?",
        0.55,
        advice=COOL,
        unless=(
            r"\b(?:i'll|we'll|i will|we will|i'm going to|we are going to|in order to|so that we|help you|"
            r"we can|i can|we need to|working to|work to|i want to|we want to)\b"
        ),
    ),
    cue(
        r"shame on (?:you|your)|(?:only|just) (?:an? |a complete |a total )?(?:idiots?|fools?|morons?|imbeciles?|"
        r"cretins?)(?: (?:would|could|does|do))?|(?:you|what|such|complete|total|utter|absolute|bunch of|these|those|"
        r"pack of|like|bloody) (?:an? )?(?:idiots?|morons?|imbeciles?|cretins?|clowns?|scum|parasites?|thugs?|"
        r"crooks?|scammers?|frauds?|cheats?|thieves|thief|bullies|bully|pigs?|vermin|lowlifes?|nutcases?|weirdos?|"
        r"crybab(?:y|ies)|drama queens?|snowflakes?|troublemakers?|freeloaders?|scroungers?)|take your (?:\w+ "
        r")?(?:business|money|drama|complaints?|attitude|custom|nonsense|whining|problems?|account|order|sob story) "
        r"(?:elsewhere|somewhere else|to (?:someone|our|another)|and (?:go|leave|stick|shove))|(?<!you to )(?<!can "
        r")(?<!may )keep your (?:money|excuses|opinions?|comments|tone|drama|custom|insults)|(?:we|i|nobody here|no "
        r"one here|this \w+) (?:don't|do not|won't|will not|no longer|does not|doesn't|can't|refuses? to|have no "
        r"(?:need|use|time) for|need)(?: (?:want|need|serve|deal with|tolerate|accept|put up with|do business with|"
        r"work with|host|like|care for)) (?:customers|people|guests|clients|tenants|students|parents|someone|anyone|"
        r"patients|members|users|your (?:kind|type|sort|attitude|tone|nonsense|games|behaviou?r|money|custom|"
        r"business|drama|insults))(?: like (?:you|yours|that))?",
        0.85,
        advice=COOL,
        unless=r"\b(?:sorry (?:that|you were|about)|(?:we|i)(?:'ll| will| would|'d)? (?:quite |"
        r"fully )?understand|apolog\w+|i was|i am such|my own|our own|called you|scam "
        r"warning|beware|protect)\b",
    ),
    cue(
        r"(?:don't|do not|never) (?:you )?(?:ever|dare)(?: \w+){0,3}|you(?:'re| are| were) (?:nothing but|just|"
        r"simply|only|a real|such a|a|being|becoming|one of those) (?:\w+ )?(?:trouble\w*|pests?|"
        r"nuisances?|burdens?|problem|pain|disappointment|bull(?:y|ies)|cheat|fraud|thief|greedy|spoil(?:ed|t)|"
        r"entitled|petty|nasty|insolent|shameless|whiner|complainer|baby|child|brat|"
        r"fantasist|freeloader|joke|time-?waster|nobody|loser|liar|menace|headache|customers? (?:nobody|no one|"
        r"we))|(?:and )?so are you(?=[.!])|you must be (?:out of your|joking|kidding|crazy|mad|"
        r"insane|dreaming|drunk|blind|deaf|desperate|stupid|bored|new (?:here|to this))(?: \w+)?|(?:are you|"
        r"you(?:'re| are)) (?:out of your mind|off your (?:head|rocker)|mad|nuts|delusional|insane|"
        r"drunk|on drugs|having a laugh)|what planet are you|which planet|(?:see to it|make sure|make certain|"
        r"ensure)(?: that)? you(?:'ll| will|'d)? (?:never|don't|do not|won't|pay|regret|get "
        r"nothing|are (?:banned|blocked|sued))(?: \w+){0,3}",
        0.8,
        advice=COOL,
        unless=r"\b(?:miss|run out|lose|worry|have to wait|sorry|you're a joy|not just|that you never (?:have|"
        r"need)|never (?:have to|need to)|charged|forget your password|happens? again|share (?:your|it|"
        r"this)|give (?:your|it)|password|pin|code|open the|touch|press|leave the|put|mix|use)\b",
    ),
    cue(
        r"(?:a|an|another|such a|your|this|that|the|one more|nothing but a) (?:\w+ )?(?:pathetic|desperate|cheap|"
        r"shameless|ridiculous|feeble|transparent|laughable|blatant|poor|pitiful|clumsy) "
        r"(?:attempts?|excuses?|lies?|tricks?|stunts?|story|stories|moves?|ploys?|claims?|accusations?)|"
        r"attempt(?:s|ing)? to (?:scam|cheat|trick|blackmail|extort|squeeze|con|defraud|wriggle|bully|"
        r"get (?:free|something|money|out of|a free))(?: \w+){0,2}|(?:you(?:'ll| will)|or you(?:'ll)?) (?:regret|"
        r"never (?:again|hear from)|hear from (?:our|my) (?:lawyers?|solicitors?|"
        r"attorneys?)|be hearing from (?:our|my)|get nothing|pay (?:dearly|for it)|soon find out|find out the "
        r"hard)(?: \w+){0,2}|(?:see|meet) you in court|(?:our|my) (?:lawyers?|solicitors?|"
        r"attorneys?|legal team) will (?:be in touch|deal|contact you|see|have|take|destroy|handle you|be "
        r"delighted)|(?:you have been|consider yourself|be) (?:warned|banned|blacklisted|blocked)|banned "
        r"for life|(?:put|puts|added|place) you on (?:a|our|the) (?:black ?list|ban list)|blacklist(?:ed)? you|we "
        r"know where you|(?:you|one) more (?:word|complaint|e-?mail|mail|call|message|review|"
        r"peep)(?: like (?:that|this))? and|try (?:that|this|it) again and|(?:watch|mind) (?:it|yourself|your "
        r"(?:step|back))(?=[.!,])|or face the|before (?:i|we) lose (?:my|our) (?:patience|temper)|"
        r"(?:don't|do not) (?:test|try|push) (?:me|us|my|our)(?: \w+)?",
        0.75,
        advice=COOL,
        unless=r"\b(?:scam warning|phish\w*|beware|someone|criminals?|fraudsters?|poor attempt at (?:baking|"
        r"humour)|sorry|we take)\b",
    ),
    cue(
        r"(?:i|we) (?:really |sincerely |just |do )?hope (?:that )?(?:you|your \w+(?: \w+)?|they|whoever) "
        r"(?:chokes?|rots?|suffers?|fails?|enjoys? (?:dealing|the mess|having|each other)|gets? what (?:you|they)|"
        r"have (?:more|better) luck|learn(?:s|ed)? (?:your|a|from|some)|never|leave|go)(?: \w+){0,3}|good luck "
        r"(?:finding|getting|with (?:that|your (?:lawyer|new|lawsuit|review|attitude)))(?: \w+){0,3}|"
        r"(?:we|i|the whole \w+|everyone here) (?:all )?(?:laughed|had a (?:good )?laugh|(?:are|were) (?:all "
        r")?laughing|can only laugh)(?: \w+){0,3}|nobody (?:likes|wants|needs|asked|cares about|will miss) "
        r"(?:you|your)(?: \w+)?|(?:people|customers|guests|clients|persons|someone|types|folk) (?:like (?:you|"
        r"yourself)|of your (?:sort|kind|type|calibre))|eat (?:people|customers) like|you deserve(?:d)? "
        r"(?:it|this|what|to (?:lose|fail|wait|be))(?: \w+)?|serves you right|(?:crawl|come) back (?:crawling|"
        r"begging)|go (?:cry|whine|complain|moan|bother|annoy|sue|ahead and (?:sue|try|complain|post|do "
        r"your))(?: \w+){0,3}|(?:be my guest|knock yourself out|do your worst|see if (?:i|we) care|make (?:me|"
        r"us)(?=[.!]))|not worth (?:our|my) (?:time|while|breath|trouble)|a waste of (?:our|my|everyone's|space)"
        r"(?: \w+)?",
        0.75,
        advice=COOL,
        unless=r"\b(?:sorry|asked you (?:before|whether|if)|you deserve (?:better|an answer|to know|a)|"
        r"never (?:have|need)|enjoy(?:s)? the "
        r"(?:stay|trip|show|meal|music|film|new)|never happens|we hope you never have to|great|love)\b",
    ),
    cue(
        r"(?:con (?:man|men|artists?|woman)|fraudster|swindler|charlatan|blackmailer|vandal|hypocrite|lunatic|"
        r"maniac|savage|tyrant|bully|crook|thief|liar|cheat|troll|stalker)(?=[.!,;]| and| who)|(?:is|was|are) "
        r"(?:all |just |nothing but |clearly |simply |obviously "
        r"|pure )?(?:an? |all )?(?:complete |total |outright |blatant |pack of |bare-faced |utter )?(?:lie|lies|"
        r"fabrication|invention|slander|libel|fairy tale|fraud|scam|blackmail|extortion|nonsense|rubbish|bullshit|"
        r"garbage|made up)(?=[.!,;]| and| to)|set foot (?:in|on)(?: \w+){1,3} "
        r"again|(?:i|we|or i|or we)(?:'ll| will)? (?:call|inform|notify|report you to|involve|fetch|go to) the "
        r"(?:police|authorities|cops|tax)|(?:by far )?the (?:most|single most) (?:annoying|difficult|rude|stupid|"
        r"unpleasant|impolite|ungrateful|demanding|ignorant|tiresome|arrogant) "
        r"(?:person|customer|guest|client|people|family|tenant|caller|member|patient|student|passenger)|the "
        r"(?:rudest|worst|stupidest|dumbest|laziest|nastiest|greediest) (?:person|customer|guest|client|people|"
        r"family|tenant|caller|member|patient|student|passenger)|(?:your|you and "
        r"your) (?:lies|tantrums?|threats?|tricks|cheek|insolence|stupidity|rubbish|bullshit|crap|moaning|"
        r"whinging|complaining|begging|bullying|drivel|rambling|ramblings|nagging|shouting|screaming|histrionics|"
        r"blackmail)|(?:not|never) (?:welcome|wanted) (?:here|back|any ?more|in (?:our|"
        r"this))|you(?:'re| are) (?:no longer|not) (?:welcome|wanted)|we(?:'ve| have) (?:had|seen) (?:enough|"
        r"quite enough|plenty) of (?:you|your|people|this)|enough is enough|(?:we|i) (?:don't|do not|won't|will "
        r"not) (?:be|get) (?:bullied|blackmailed|threatened|pushed around|insulted|lectured) "
        r"by(?: \w+){1,3}|(?:we|i) couldn't care less|don't give a (?:damn|toss|fig|hoot|monkey's)(?: \w+)?",
        0.7,
        advice=COOL,
        unless=r"\b(?:the thief|a thief (?:took|stole|broke)|stolen|burglar|drunk driver|train\w*|scam (?:mail|"
        r"e-?mail|call|site|warning)|phish\w*|sorry|fake|spam|not a (?:scam|lie|fraud)|is fraud|(?:how|where) it is "
        r"made up|it is made up of|"
        r"report(?:ed)? (?:the|it|this)|hurt|injured|emergency|in danger|threatens|someone|intruder|"
        r"welcome back|you(?:'re| "
        r"are) always)\b",
    ),
    cue(
        r"(?:frankly|honestly|quite frankly|to be (?:frank|honest|blunt)|let me be (?:clear|blunt|frank)|"
        r"let's be (?:clear|honest|real)|make no mistake),? (?:this|your|you|it|i'm|i am|there|that|the|we|"
        r"these|i)",
        0.45,
        unless=r"\b(?:sorry|thank|glad|great|our (?:fault|mistake)|don't know)\b",
    ),
    cue(
        r"(?:unacceptable|inexcusable|intolerable|disgraceful|disgrace|pathetic|ridiculous|ludicrous|"
        r"absurd|stupid\w*|idiot\w*|moron\w*|dumb|garbage|trash|crap|bullshit|nonsense|loser|liar|hate|"
        r"disgusting|sucks?|shame|joke|clown\w*|hypocrit\w*|ignorant|racist|bigot\w*|insane|crazy|evil|"
        r"kill|fool\w*|lies?|lying)",
        0.35,
        unless=OURS,
    ),
    cue(
        r"your (?:\w+ )?(?:behaviou?r|conduct|tone|manners?|attitude|language|performance|outburst|e-?mail|mail|"
        r"letter|message|complaint|review|demand|request|"
        r"story|claim|accusations?|comments?|remarks?)(?: \w+){0,4} (?:is|was|are|were) (?:\w+ "
        r"){0,2}(?:disgusting|disgraceful|appalling|shameful|outrageous|"
        r"unacceptable|inexcusable|pathetic|ridiculous|laughable|absurd|insulting|offensive|despicable|childish|"
        r"vile|rude|revolting|embarrassing|beneath "
        r"contempt|a disgrace|a joke|an insult|an outrage|out of line|nonsense|rubbish|garbage|slander|libel)|"
        r"show your face|(?:be )?thrown out|(?:a|what a|such a) "
        r"(?:load|pack|heap|pile|bunch) of (?:rubbish|nonsense|lies|crap|garbage|bull|old|excuses|tripe|hogwash)|"
        r"you (?:lied|cheated|tricked|deceived|invented|"
        r"made (?:it|this|that|the whole \w+) up|stole|are making (?:it|this) up|tried to (?:cheat|trick|con|fool|"
        r"scam))(?: \w+){0,2}|(?:and )?you know (?:it|that "
        r"perfectly well|full well)(?=[.!])|(?:we|i) (?:know|knew) (?:exactly |very well |full well )?(?:what|"
        r"who) (?:kind|sort) of (?:a )?(?:person|people|man|woman|customer|trouble\w*|client|tenant|guest|game|"
        r"character)(?: \w+){0,3}|(?:get out|"
        r"stay away|back off|beat it|scram|clear off)(?:,? (?:now|and stay out|from (?:us|me|here)))?(?=[!])|"
        r"(?:stay|keep) away from (?:us|me|our|my|this)|we "
        r"(?:don't|do not) (?:like|trust|believe|negotiate with) (?:you|people)|(?:do|does|did) you (?:really |"
        r"honestly |seriously )?(?:think|take us|take me) "
        r"(?:we|i|for|you)(?:'re| are| am)? (?:stupid|idiots?|fools?|a fool|an idiot|blind|born yesterday|deaf)|"
        r"(?:what|who) (?:the hell |on earth )?(?:gives|gave) "
        r"you the right|(?:you|your \w+) (?:make|makes|made) (?:me|us|everyone) (?:sick|laugh|puke|angry|want to)|"
        r"(?:fed up|had it|sick) (?:with|of) (?:you|your)"
        r"(?: \w+)?|(?:i|we) (?:hate|despise|detest|loathe) (?:you|your|people|customers)(?: \w+)?",
        0.7,
        advice=COOL,
        unless=r"\b(?:sorry|(?:our|my) (?:\w+ ){0,2}(?:answer|reply|work|letter|mail|advice)|(?:was|were) treated|"
        r"not (?:a )?nonsense|you lied (?:down|on the)|fire|evacuat\w+|"
        r"emergency|smoke|gas|data)\b",
    ),
)
