"""Cues of tone.sarcastic: absurd offers, things with a mind of their own, mock regret, mock admiration."""

from __future__ import annotations

from guardian.checks.cues.mockery import OUT, STRAIGHT
from guardian.checks.cues.orders import FULL
from guardian.checks.match import cue

_WORLD = (
    r"(?:sun|moon|sea|weather|rain|snow|wind|tides?|clouds?|stars|earth|universe|planets?|laws of|ferry|train|trains|"
    r"plane|pilot|captain|river|mountains?|pope|king|queen|government|airline|calendar|gods?|time|volcano|motorway|"
    r"seasons?|gravity)"
)
_PRAISED = (
    r"(?:expertise|knowledge|patience|generosity|punctuality|modesty|memory|charm|manners|wisdom|tact|reading skills|"
    r"sense of (?:time|humour|urgency)|attention to detail|driving skills|diplomacy|grasp|command|logic|arithmetic|"
    r"maths|"
    r"geography|timing|way with words|faith in us|self-control|restraint)"
)
_SINCERE = (
    r"\b(?:thank\w*|thanks|grateful|appreciat\w*|glad|loved|lovely (?:photo|letter)|well done|great job|invit\w*|"
    r"wedding|"
    r"proud|beautiful\w*|enjoyed|congrat\w*|impressed|kind(?:ly|ness)|keeping you|kept you|waiting|late|sooner|our "
    r"(?:fault|mistake|own|bug))\b"
)

_EARNEST = r"\b(?:grateful|glad|helped|our (?:fault|mistake|own|bug)|invit\w*|wedding|proud|enjoyed|welcome|doctor)\b"

JESTS = (
    # Well done indeed.
    cue(
        r"(?:congratulations|congrats|well done|bravo|hats off|kudos|applause|chapeau)(?: to you)?(?: on| for| to)?(?: "
        r"[\w']+){0,4} first(?: [\w']+){1,6} (?:in (?:human |recorded |all )?(?:history|the world|the universe)|ever "
        r"to|on "
        r"earth|since records)|(?:can only|do so|must|have to|could only|simply have to|so) (?:admire|applaud|salute|"
        r"envy|"
        r"marvel at|bow to|congratulate)(?: [\w']+){1,4}|(?:just|simply|do so|so) (?:love|adore|enjoy) (?:it when|how|"
        r"people who|customers who|guests who|customers|people)(?: [\w']+){1,4}|(?:i|we) bow to your|nice try(?=[ "
        r",.!])|"
        r"(?:creative|innovative|artistic|novel|bold|unconventional|imaginative|original|interesting|unique|liberal|"
        r"generous|inventive|adventurous) (?:approach|interpretation|reading|use|take|definition|understanding) "
        r"(?:of|to|on)"
        r"(?: [\w']+){1,3}",
        0.6,
        advice=OUT,
        unless=_SINCERE + r"|\b(?:we love how|course|workshop|exhibition|painting|students?)\b",
    ),
    cue(
        rf"your (?:\w+ )?{_PRAISED}(?: (?:of|in|about|with|on)(?: \w+){{1,3}})?,? (?:is|are|was|were|knows|never|"
        rf"really|truly|"
        rf"surely)(?: \w+)? (?:legendary|boundless|no bounds|breathtaking|astounding|astonishing|impressive|"
        rf"unmatched|a "
        rf"marvel|ceases?|something else|fails? to|remarkable|proverbial|an inspiration to us all|amazes?|dazzling|"
        rf"second to "
        rf"none)|(?:truly |most |very |quite |so |really )?(?:impressive|remarkable|astonishing|good) for an? "
        rf"\w+(?=[.!,])|"
        r"(?:speed|haste|promptness|patience|punctuality|generosity|lightning|swift\w*|prompt\w*)[^.!?\n]{0,60} (?:a "
        r"mere|all "
        r"(?:of )?\w+ (?:minutes|seconds|hours|days|weeks|months|euros|pounds|dollars|cents|pence)|only (?:took|"
        r"needed))|a "
        r"(?:mere|paltry|trifling) \w+ (?:minutes|hours|days|weeks|months|years|calls|mails)(?= (?:late|after)|[.!])|"
        r"(?:good|"
        r"nice|great|interesting|fascinating|useful|comforting|reassuring) to (?:know|learn|hear|see)(?: that)? "
        r"you(?:'re| "
        r"are| have|'ve)?(?: also| now| such)?(?: an?)?(?: \w+)? (?:experts?|degree|psychic|specialist|professor|high "
        r"opinion|qualified (?:in|as|to)|know our|know my|nothing better|engineer)",
        0.6,
        advice=OUT,
        unless=_SINCERE,
    ),
    cue(
        r"(?:no doubt|i'm sure|i am sure|we're sure|surely|clearly|obviously|of course|doubtless),?(?: that)? "
        r"(?:your|the|"
        r"some) (?:\w+ ){1,6}(?:knows?|understands?|is|are) (?:\w+ ){0,6}(?:better than (?:we|us|i|our|the|any|all)|"
        r"more than "
        r"(?:we|us|i|our|any)|an expert|the expert|wiser)|our (?:very )?(?:favou?rite|dearest|most loyal|beloved|"
        r"resident|"
        r"best|number one) (?:\w+ )?(?:complainer|moaner|critic|troublemaker|whiner|know-it-all|pen pal|nag|grumbler|"
        r"detective|food critic|star reviewer|guest again|problem)|what (?:have|did) (?:we|i) (?:\w+ )?(?:ruin|"
        r"ruined|do "
        r"wrong|done wrong|broken|break|spoil|spoiled|spoilt|forgotten) (?:today|now|this time|again|for you)|your "
        r"(?:\w+ )?"
        r"(?:weekly|daily|hourly|\w+-page) (?:essay|novel|epistle|sermon|lecture|tirade|instalment|installment|rant|"
        r"opera|"
        r"drama|saga)|your (?:latest|next|charming|delightful|heartwarming|poetic|gripping|riveting|epic|learned|"
        r"scholarly|"
        r"illuminating|thrilling) (?:epistle|sermon|tirade|rant|opus|manifesto|saga|instalment|installment|outburst|"
        r"lecture|"
        r"masterpiece|essay on|letter of complaint|declaration of war|performance)",
        0.65,
        advice=OUT,
        unless=_SINCERE + r"|\b(?:doctor|vet|gp|midwife|pharmacist|publisher|bookshop)\b",
    ),
    # Delight that is none.
    cue(
        r"(?:lovely|delightful|wonderful|great|nice|a joy|what a joy|a pleasure|good|how nice|so nice) to (?:hear|read|"
        r"receive|get|see)(?: [\w']+){0,4} (?:for the \w+ time|yet again|(?:twice|five times|ten times) (?:today|a "
        r"day|this)|"
        r"every (?:hour|day|single|five))|(?:day|week|month|monday|morning|inbox|life|office|weekend) (?:would|"
        r"wouldn't|"
        r"would not|will|just)(?: \w+){0,4} (?:empty|dull|boring|same|complete|quiet) without|on the edge of (?:our|"
        r"my|the) "
        r"seats?|with bated breath|(?:hold|holding|held) (?:our|my) breath|(?:contain|hide|control|curb) (?:our|my) "
        r"(?:excitement|joy|enthusiasm|delight)|(?:is|are|was|were|'re|am|'m) (?:thrilled|delighted|overjoyed|"
        r"touched),? (?:"
        r"as (?:ever|always|usual)|no doubt|naturally|of course)(?:,| to| by| that)?|another (?:day|week|month|"
        r"\w+day),? "
        r"another (?:complaint|drama|crisis|catastrophe|tantrum|masterpiece)(?: \w+){0,2}|(?:lucky|silly|poor|foolish|"
        r"naughty) (?:us|me|old \w+)(?=[,.!:;]| for)(?: for)?|personal punching bag|at your beck and call|your wish "
        r"is (?:my|"
        r"our) command",
        0.65,
        advice=OUT,
        unless=_SINCERE,
    ),
    # Things with a mind of their own.
    cue(
        r"(?:maybe|perhaps|no doubt|presumably|surely|i suppose|i guess|clearly|of course|naturally|obviously|sure|"
        r"right|"
        r"yes),? (?:and )?(?:the|your|it|our|that)(?: \w+){0,3} (?:was|is|were|are|felt|got|grew|had|has|must be|"
        r"just)(?: "
        r"\w+){0,2} (?:shy|tired of|offended|homesick|lonely|bored|in a (?:bad )?mood|jealous|sulking|a mind of its "
        r"own|legs|"
        r"wings|afraid of|walked|ran away|jumped|vanished)(?: \w+){0,2}|(?:of course|naturally|obviously|no doubt|"
        r"clearly|"
        r"sure|surely|presumably|i suppose|yes),? (?:\w+ ){1,4}(?:broke|drank|ate|signed|smashed|dented|ordered|"
        r"cracked|bent|"
        r"jumped|fell|poured|stole|parked|spilled|spilt|unplugged|opened|pressed|deleted|cancelled|booked|cut|"
        r"scratched|"
        r"emptied|burned|burnt|set) (?:itself|themselves|(?:all )?by itself|all on its own|by magic)|(?:i suppose|"
        r"presumably|"
        r"let me guess|no doubt|i guess)[,:]? (?:and )?(?:the|your|a) (?:\w+ )?(?:dog|cat|goat|hamster|mice|ghosts?|"
        r"aliens?|"
        r"fair(?:y|ies)|gremlins?|elves|goblins?|burglars?|wind|butler)(?: \w+){0,2}|(?:aliens|gremlins|goblins|"
        r"little green "
        r"men|the tooth fairy|santa claus|a poltergeist)(?= |[.,!])",
        0.6,
        advice=STRAIGHT,
        unless=_SINCERE + r"|\b(?:toy|show|costume|film|book|game|vet)\b",
    ),
    # Absurd offers.
    cue(
        rf"(?:we|i)(?:'ll| will|'d| would| could|'re going to)?(?: just| simply| certainly| gladly| of course| also| "
        rf"quickly| "
        rf"at once| immediately| now){{0,2}} (?:ask|tell|order|move|stop|hold|turn|rewind|have a word with|speak to|"
        rf"have a "
        rf"chat with|write to|call|ring|instruct|bribe|switch off|rearrange|abolish|suspend) (?:the |our |all the |"
        rf"back )?(?:"
        rf"{_WORLD[3:-1]})(?: (?:to|back|itself|not|for|about|so|and|at once)){{1,2}}(?: \w+){{0,2}}|(?:turn|wind|"
        rf"put|set) "
        rf"back (?:the )?(?:time|clocks?)(?: for you)|(?:management|boss|people|man|chap) upstairs|(?:shall|should|"
        rf"may) (?:we|i)"
        rf"(?: also| perhaps| maybe| now)? (?:send|call|bring|fetch|order|alert|hire|notify|roll out|play|light|"
        rf"organi[sz]e|"
        rf"erect|put up|build|declare)(?: you| out)? (?:flowers\?|(?:the|an?|your) (?:army|coastguard|navy|press|"
        rf"president|"
        rf"marines|helicopter|butler|red carpet|statue|monument|violin\w*|orchestra|brass band|parade|national|"
        rf"priest|day of|"
        rf"air force|minute))|roll out the red carpet|by all means,? (?:hire|charter|build|swim|walk|buy yourself|keep "
        rf"(?:writing|calling|asking|shouting|telling)|continue to|do continue|invent|dig|carry on)(?: \w+){{0,3}}",
        0.65,
        advice=STRAIGHT,
        unless=_SINCERE,
    ),
    cue(
        rf"{FULL}(?:right|sure|yeah|oh sure|yes|of course|oh yes|certainly|absolutely|naturally),? (?:and (?:i "
        rf"suppose|i "
        rf"guess|i'm the|i am the|pigs|the (?:moon|earth|cow)|we all|my name is|next)|because (?:obviously|clearly|of "
        rf"course|naturally|surely|we all|everyone|everybody|we have nothing|nobody))(?: \w+){{0,4}}|do let (?:us|"
        rf"me) know "
        rf"(?:when|if|once) (?:your|you|it)(?: \w+){{0,4}} (?:calendar|schedule|diary|court)?(?: (?:has|have|finds?|"
        rf"can find) "
        rf"(?:room|space|time|a gap) (?:for|to) (?:pay|read|sign|answer|do|us|our)\w*)|(?:grace|enlighten|regale|"
        rf"delight) "
        rf"(?:us|me) with|deign(?:s|ed)? to|condescend(?:s|ed)? to|some ?time this (?:year|century|decade|millennium|"
        rf"lifetime)|in this (?:lifetime|century)|before the (?:century|decade|millennium|universe)|(?:not|n't) "
        rf"include an? "
        rf"(?:\w+ )?(?:butler|chauffeur|crystal ball|string quartet|miracles?|red carpet|unicorn|palace|personal "
        rf"(?:chef|"
        rf"slave|servant|assistant)|wine waiter|footman|magic\w*|mind[- ]reader)|(?:shocking|outrageous|cruel|unfair|"
        rf"inconceivable|hard to believe|tragic|scandalous) as (?:it|this|that) (?:may|might|must|will|is|sounds?|"
        rf"seems?)",
        0.65,
        advice=STRAIGHT,
        unless=_SINCERE,
    ),
    # Mock regret.
    cue(
        rf"(?:so|terribly|awfully|dreadfully|deeply|ever so|truly|most|frightfully|oh,? sorry|i'm|we're|how) sorry"
        rf"(?: that| if| for| about)? (?:the |that the )?{_WORLD} (?:did|does|do|is|was|won't|will|has|refus|fail|"
        rf"set|rose|"
        rf"wasn't|isn't|not|continu|insist)\w*(?: \w+){{0,2}}|sorry (?:that |if )?(?:our|my|the|that)(?: "
        rf"[\w'-]+){{1,3}} (?:got "
        rf"in the way of|gets in the way of|interfered with|interrupted|disturbed|clash\w*|dared|had the (?:cheek|"
        rf"nerve)|"
        rf"exists?|fail\w* to (?:read|guess|bow|part|amuse))(?: \w+){{0,2}}|(?:forgive|excuse|pardon) (?:us|me) for "
        rf"(?:obeying|following|sticking|closing|sleeping|eating|wanting|daring|insisting|trusting|caring|taking "
        rf"(?:a|the|our|"
        rf"my) (?:\w+ )?(?:lunch|break|holiday|day off|weekend|vacation)|asking you|having (?:rules|opening|feelings|"
        rf"a)|being "
        rf"(?:closed|open|a|an|polite|honest)|wishing|keeping to|not (?:guessing|knowing that you|predicting|reading|"
        rf"foreseeing|"
        rf"clairvoy))(?: \w+){{0,3}}|(?:and )?(?:here|there) (?:i|we) (?:was|were),? (?:\w+ ){{0,2}}(?:thinking|"
        rf"believing|"
        rf"assuming|imagining|hoping|under the)|(?:come|comes) as a (?:bitter|terrible|crushing|devastating|dreadful|"
        rf"cruel) "
        rf"(?:blow|shock|disappointment)|(?:earth|world|sun|universe|planet) (?:also |still |actually |does |really "
        rf")?(?:turns?|"
        rf"revolves?|exists?|spins?|rises?) (?:\w+ )?(?:for other|without you|around you|for everyone|around "
        rf"(?:other|anyone))",
        0.65,
        advice=STRAIGHT,
        unless=r"\b(?:keeping you|welcome|so long|sooner|our (?:fault|mistake)|cancel\w*|refund\w*|feared)\b",
    ),
    cue(
        r"how (?:very |terribly |extremely |awfully )?(?:nice|kind|good|thoughtful|considerate|generous|sweet|gracious|"
        r"lovely) of you to [^.!?\n]{2,60}(?:after the|afterwards|too late|only now|at (?:midnight|the last)|hours? "
        r"(?:after|"
        r"later|before)|minutes? (?:after|before|later)|all weekend|without (?:asking|paying|telling|a word)|while "
        r"we|instead "
        r"of)|(?:wow|oh|gosh|my goodness|oh no|oh my|oh dear|goodness),? (?:a |an )?(?:whole|all of|entire|full) \w+ "
        r"(?:pounds?|euros?|dollars?|minutes?|hours?|days?|pence|cents?|pages?)|(?:it|they|you|customers|people|that|"
        r"he|she) "
        r"(?:always|never) (?:do|does|is|are|did)(?=[.!])|you say(?=;)|(?:as|like) (?:the )?(?:world-famous|renowned|"
        r"leading|"
        r"great|eminent|celebrated) (?:expert|authority|specialist|scholar) (?:you|that you|on|in)(?: \w+){0,2}",
        0.55,
        advice=STRAIGHT,
        unless=_SINCERE,
    ),
    # Yes, because …; next you will be telling us …; ah yes, the famous …
    cue(
        rf"{FULL}(?:yes,? |right,? |sure,? |oh,? )?because (?:clearly|obviously|of course|naturally|surely|we(?: "
        rf"\w+)? (?:love|enjoy|like|adore|live)|everyone|everybody|nothing says)(?: \w+){{0,4}}|let me "
        rf"guess(?=[:,;])|next,? you(?:'ll| will)(?: be)? (?:tell|ask|claim|say|want|expect)\w*(?: \w+){{0,2}}|"
        rf"{FULL}(?:ah|oh),? (?:yes,? )?the (?:famous|classic|good old|inevitable|legendary|usual|ever-popular|"
        rf"dreaded|old story|old excuse)(?: \w+)?|(?:thanks|thank you)(?: (?:so much|very much|kindly|ever so much|a "
        rf"lot|a million))? for (?:insult|shout|hang|ignor|wast|ruin|slam|swear|blam|threaten|lectur|interrupt|accus|"
        rf"yell|scream|spoil|not (?:read|listen|answer|bother|pay|show))\w*(?: \w+){{0,2}}|(?:don't|do not) "
        rf"(?:strain|exhaust|hurt|overexert|overwork|tire) yourself(?: \w+){{0,2}}|(?:very|so|how) funny that(?: "
        rf"\w+){{1,3}}|how (?:very |terribly |awfully |extremely |wonderfully )?(?:convenient|original|surprising|"
        rf"unusual|tragic|inconvenient|curious|odd|handy) that(?: \w+){{1,3}}|(?:pleasure|joy|privilege|honou?r|"
        rf"delight) to (?:explain|answer|repeat|say|remind|tell)(?: [\w']+){{0,6}} (?:for the \w+ time|yet again)|"
        rf"(?:delighted|happy|thrilled|overjoyed|love) to drop everything|on a silver (?:tray|platter|plate)",
        0.65,
        advice=STRAIGHT,
        unless=_EARNEST,
    ),
    cue(
        r"(?:congratulations|congrats|well done|bravo|kudos)(?: to you)?(?: on| for)? (?:miss|break|los|forgett|"
        r"ignor|exceed|overdraw|crash|block|fail|destroy|lock|delet|ruin|spill|reaching the (?:limit|overdraft|"
        r"bottom)|not )\w*(?: \w+){0,3}|(?:your|the|some) (?:[\w']+ ){1,5}(?:knows?|understands?)(?: "
        r"[\w']+){0,2} (?:more|better)(?: [\w']+){0,4} than (?:we|us|our|any|all|the)(?: \w+)?|(?:of course|"
        r"naturally|obviously|surely|clearly),? (?:\w+ ){1,4}(?:must|has to|had to|can only|could only) (?:be|"
        r"have been) (?:the fault of |because of |due to )?(?:our|us|the|my)(?: \w+){0,3},? (?:and )?(?:not|"
        r"never)(?: \w+){0,3}|(?:entire|whole|every) (?:\w+ ){1,3}(?:just|only|specially|especially) for (?:you|"
        r"your)(?=[.,!; ])|other laws? of (?:physics|nature|gravity)(?: \w+){0,2}|(?:lovely|nice|great|beautiful|"
        r"pretty|charming|artistic) \w+,? (?:though|but|only|pity|shame)[^.!?\n]{0,30} (?:more useful|better|"
        r"nicer|even better|more helpful) (?:with the|if it|had it|without your)|(?:great|brilliant|excellent|"
        r"splendid|fantastic|wonderful|clever|genius) (?:idea|plan|thinking|suggestion),? (?:let's all|let us all|"
        r"why (?:not|don't we) all|we (?:could|should) (?:also|all)|let's just (?:all|let|give|leave))(?: "
        r"\w+){0,2}|your (?:generous|detailed|exhaustive|lavish|elaborate|comprehensive) (?:one|two|three|four|"
        r"five)-(?:word|line)(?: \w+)?|(?:naturally|of course|surely|no doubt|obviously),? the (?:dog|cat|hamster|"
        r"goldfish) (?:ate|did|chewed|pressed|stole|ordered|signed|hid)(?: \w+){0,2}",
        0.6,
        advice=STRAIGHT,
        unless=_EARNEST,
    ),
    cue(
        rf"(?:shall|should|would you like|do you want|can) (?:i|we|us to|me to) (?:also|perhaps also|maybe also|then "
        rf"also|next) (?:come (?:round|over|by)? ?and )?(?:hold|press|read|type|chew|tuck|sing|blow|wipe|tie|cut|"
        rf"plug|turn|push|open|wash|cook|walk)(?: \w+){{1,5}}\?|(?:hold your hand|wipe your \w+|tie your (?:shoes|"
        rf"laces)|tuck you in|sing you)(?: \w+){{0,4}}\?|{FULL}(?:most|truly|simply|quite) (?:impressive|fascinating|"
        rf"instructive|original|amusing|generous|touching|thoughtful),(?! (?:how|what|that|thank))(?: \w+){{1,3}}|"
        rf"must be (?:so |very |really |"
        rf"quite )?(?:hard|tough|exhausting|nice|wonderful|lovely|lonely|tiring),? (?:being|to be|having|never|"
        rf"always)(?: the only| so| always| such| perfect| never| infallible| that| being){{1,2}}(?: \w+)?|(?:i|we) "
        rf"(?:do|just|simply|really)(?: so)? (?:enjoy|love|adore|treasure) (?:receiv|get|be|repeat|explain|read|hear|"
        rf"answer|wait|work|clean)ing(?: [\w']+){{1,5}} (?:times|again|twice|on a (?:sunday|saturday)|at (?:night|"
        rf"midnight)|all (?:day|night|weekend)|at)|(?:was|were) (?:most|truly) (?:instructive|illuminating|"
        rf"enlightening|edifying|educational)|(?:so|how|very) (?:kind|nice|sweet|good|lovely)(?: of you)? that you "
        rf"(?:remember|remembered|think of|thought of|even|also|still|bother)\w*(?: \w+)? (?:when|only|once|as soon "
        rf"as|now)(?: \w+){{0,2}}",
        0.6,
        advice=STRAIGHT,
        unless=_SINCERE,
    ),
)
