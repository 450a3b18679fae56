"""Cues of tone.sarcastic: causes nobody believes, thanks for a nuisance, news that is none."""

from __future__ import annotations

from guardian.checks.cues.mockery import OUT, STRAIGHT
from guardian.checks.cues.vocabulary import CLAUSE, CUSTOMER, FULL, LETTER, ORDINAL
from guardian.checks.match import cue

_TRUE = (
    r"\b(?:sorry (?:about|for|to)|apolog\w*|condolence\w*|(?:our|my) (?:mistake|fault|error|side|doing|slip)|thank "
    r"you|thanks|saved|congratul\w+|baby|wedding|helps? (?:us|me)|helped|of ours|on us|grateful|glad)\b"
)
_THING = (
    r"(?:wall|tree|lamp|lamp ?post|post|fence|car|door|cup|mug|phone|key|keys|printer|bike|form|invoice|letter|mail|"
    r"parcel|box|goldfish|hamster|cat|dog|budgie|parrot|sofa|oven|boiler|washing machine|fridge|toaster|radiator|"
    r"meter|screen|laptop|tablet|window|glass|vase|carpet|chair|table|bed|ladder|hammer|drill|kettle|iron|shoes?|"
    r"ticket|card|wallet|money|cake|soup|steak|sun|moon|rain|wind|tap|pipe|hose|mower|engine|brakes?|tyres?|handbrake|"
    r"gate|bollard|hedge|plant|cactus|clock|alarm|deadline|password|cookie|fairy|elves|gnomes?|films?|photos?|coffee|"
    r"water|council|landlord|weather|mayor|queen|king|whole (?:council|village|town|world|street|school))"
)
_ACTS = (
    r"(?:jump|leap|leapt|attack|run|ran|walk|hid|hide|ate|eat|swallow|fly|flew|crawl|bit|bite|sneak|stole|steal|decid|"
    r"want|felt|got bored|got up|escap|paid|ordered|watch|made up|mov|plot|conspir|control|spend|drank|grew|packed|"
    r"signed|forgot|lied|dialled|dialed|unplugged|filled|pressed|opened|came alive|threw|drove|parked|climbed|"
    r"dissolved|evaporated|vanished|invented|melted|painted|broke)(?:e?d|s|es|ing|ned|ped)?"
)
_NUISANCE = (
    r"(?:parking|blocking|leaving|waking|dumping|ignoring|shouting|yelling|breaking|spilling|throwing|losing|"
    r"forgetting|missing|keeping|wasting|smoking|painting|cutting|bringing back|returning|losing|filling|unplugging|"
    r"slamming|storming|ringing|calling|threatening|insulting|setting off|flooding|feeding|telling|teaching|"
    r"explaining|reminding|correcting|turning up|arriving|showing up|coming|cancelling|canceling|changing|hiding|"
    r"lying|sitting on)"
)
_BADLY = (
    r"(?:across|at (?:three|four|five|six|midnight|night|the last|one minute)|twice|all over|in the middle|late|"
    r"hours? (?:late|after)|weeks? (?:late|after)|days? (?:late|after)|our (?:job|work|own)|my (?:job|own|name)|us "
    r"(?:how|our|what|waiting)|on the (?:lawn|stairs|floor|carpet|bride|pitch)|upside|in (?:two|three|four|several|"
    r"many|\w+) pieces|empty|wet|covered|full of|dirty|with(?: \w+)? (?:mud|jam|crumbs|coffee))"
)

JEERS = (
    cue(
        rf"{CLAUSE}(?:right|sure|yes|yeah|oh|ah|yep|of course|well|okay|ok|and all),? because (?!of\b)(?:\w+ "
        r"){0,2}\w+|(?:i suppose|i guess|i imagine|i take it|presumably|no doubt|i'm sure|i'm certain|i am sure|i am "
        r"certain|surely|apparently|so|let me guess|perhaps|maybe|yes|clearly|evidently)[,:]? (?:that )?(?:the|your|a|"
        rf"his|her)(?: \w+)? ?{_THING} (?:\w+ )?(?:suddenly |simply |just |must have |personally |nightly |all |its "
        rf"nights |happily )?{_ACTS}(?: \w+){{0,4}}|(?:council|landlord|company|firm|mayor|government|staff|team|"
        r"whole \w+|board|bank|management|universe|world|we)(?: \w+)? (?:spends?|plots?|plotting|conspires?|"
        r"personally (?:controls?|makes?)|gets? up|stays? up|live|lives)(?: (?:all|its|our|their|every|the|at))?(?: "
        r"\w+)? (?:nights?|days?|plotting|just to|only to|against your|to (?:annoy|spite|upset|irritate)|conspiring|"
        r"thinking (?:up|of) ways)(?: \w+){0,3}|(?:just|only|solely|purely) to (?:annoy|spite|upset|irritate|torment|"
        r"anger|bother|tease|punish) (?:you|your)(?: \w+)?",
        0.6,
        advice=STRAIGHT,
        unless=_TRUE
        + r"|\b(?:not (?:just|only|solely|purely) to|never (?:just|only) to|water (?:ran|got|came|has) (?:out|in|"
        r"over)|card was|signed by|in the storm|was (?:signed|broken|paid|moved))\b",
    ),
    cue(
        r"(?:sincere|heartfelt|special|warmest|humble|profound|undying|eternal|deepest|many|our|my|a big|big|so much) "
        r"?(?:thanks|gratitude|compliments|congratulations|thank you)(?: (?:so|very) much)? (?:for|to you for|on|to "
        rf"whoever) {_NUISANCE}[^.!?\n]{{0,40}} ?{_BADLY}(?: \w+){{0,3}}|(?:how|so|very|terribly|really|most) "
        r"(?:considerate|thoughtful|kind|generous|clever|nice|sweet|good|lovely|brave|gracious|charming|helpful|"
        rf"noble) of you to[^.!?\n]{{0,50}} ?{_BADLY}(?: \w+){{0,3}}|(?:good|great|nice|lucky|lovely|wonderful)(?: "
        r"thing| job| that| to see| of you)? (?:you|that you)(?: (?:only|all|just|have|had))? (?:waited|told|asked|"
        r"left|forgot|ignored|mentioned?|wrote|decided|remembered|noticed|thought)[^.!?\n]{0,40} (?:until the last|"
        r"only (?:now|after)|after (?:the|we|it|everything)|at the last|today|(?:two|three|four|five|ten|\d+) (?:days|"
        r"weeks|months|minutes) (?:late|after|before))(?: \w+){0,3}|(?:glad|good|nice|lovely|delighted|happy|pleased) "
        r"(?:to (?:see|hear|know)|that)[^.!?\n]{0,60} (?:as a (?:doorstop|coaster|paperweight|fan|hat|bookmark|"
        r"frisbee|suggestion|napkin)|to good use|so seriously|as ever|unread|unopened|untouched)(?: \w+){0,3}",
        0.6,
        advice=STRAIGHT,
        unless=r"\b(?:sorry|apolog\w*|condolence\w*|(?:our|my) (?:mistake|fault)|without (?:being asked|charge|delay|"
        r"any fuss)|saved|helped|so early|again (?:next|soon))\b",
    ),
    cue(
        r"(?:i hear(?: that)?|i'm told|i am told|they say|rumou?r has it|word is|it is said|legend has it|some say|"
        r"they do say|experts say|scientists say)(?: that)? (?:it|reading|this|that|switching|plugging|the|asking|"
        r"opening|pressing|thinking|listening|people|water|soap|keys|batteries|some)(?: \w+){0,4} (?:helps?|works?|"
        rf"does|do|wonders|a difference|exist|manage|can)(?: \w+)?|{CLAUSE}(?:perhaps|maybe|have you tried|try|you "
        r"could try|why not|might i suggest|may i suggest|a tip)[,:]? (?:try )?(?:switching|turning|plugging|reading|"
        r"opening|looking|putting|taking|closing|pressing|asking|using|wearing|adding|unlocking|charging)(?: "
        r"\w+){1,5}[,;:-] (?:i hear|they say|i'm told|it helps|it works|that helps|works wonders|just a|crazy|wild|"
        r"strange|i know|revolutionary|apparently)(?: \w+){0,3}|(?:shocking|breaking|amazing|latest|big|astonishing|"
        r"stop press|exclusive|sensational|dramatic|hot|earth-shattering) (?:news|update|discovery|revelation)(?: "
        r"flash)?:(?: \w+){0,3}|(?:crazy|unbelievable|incredible|shocking|mad|wild|revolutionary|radical) as (?:it|"
        r"that|this) (?:sounds|may (?:sound|seem|be)|seems|is|might (?:sound|seem|be))(?: to believe)?|(?:it's|it is|"
        rf"that's) (?:almost|nearly) as (?:if|though)(?: \w+){{1,4}}|{FULL}(?:wow|gosh|my my|my, my|oh my|goodness|"
        r"ooh|blimey)[,!:]? (?:a whole|an entire|two|three|four|all of|only|just)(?: \w+){1,4}",
        0.55,
        advice=OUT,
        unless=_TRUE
        + r"|\b(?:lovely photo|beautiful|what a (?:lovely|beautiful|great|kind|wonderful)|that (?:was|is) (?:quick|"
        r"fast|kind|great)|that's (?:great|wonderful|kind))\b",
    ),
    cue(
        r"(?:you(?:'re| are| were| must be|'d be)|as) (?:\w+ ){0,2}(?:the )?(?:very )?(?:first|only) (?:person|human|"
        rf"{CUSTOMER}|one|man|woman|being)(?: \w+)? (?:ever|in history|in the history|on earth|in the world|alive|"
        rf"since)(?: \w+){{0,5}}|(?:first|only) (?:person|human|{CUSTOMER}|one|man|woman) in (?:the )?(?:history|"
        r"world|universe|galaxy)(?: \w+){0,4}|(?:of course|naturally|obviously|surely|certainly|clearly|by all means|"
        r"sure|yes),? (?:let us |let's |we will |we'll |we |the |our |all |everyone |every |a )(?:[\w']+ "
        r"){1,5}(?:should|must|will|can|shall|ought|stop|wait|change|move|cancel|close|drop|rewrite|shut|delay|"
        r"rebuild|halt|hold|all)(?: \w+){0,3} (?:while|because|just|so that|until|whenever|if|for|since) (?:you|your|"
        rf"one)(?: \w+){{0,4}}|{CLAUSE}(?:by all means|sure|of course|yes)?,? ?let(?:'s| us) (?:just |all |simply "
        r")?(?:stop|change|move|cancel|close|drop|rewrite|shut|delay|rebuild|halt|redo|reprint|throw|ignore|break|"
        r"bend|wait|pretend|forget|blame) (?:the|all|everything|our|every|that|a)(?: \w+){0,5} (?:for|because|just|so|"
        r"over|until) (?:you|your|one|of|a|that)(?: \w+){0,3}",
        0.55,
        advice=STRAIGHT,
        unless=_TRUE
        + r"|\b(?:welcome|if you (?:like|wish|prefer|want|need)|we(?:'ll| will) (?:wait|hold|keep|close|change)|"
        r"cancel (?:it|the \w+) for you|for your (?:safety|peace|convenience|order|account)|first person (?:ever )?to "
        r"(?:report|tell)|waive\w*)\b",
    ),
    cue(
        r"(?:lovely|wonderful|great|brilliant|marvellous|fantastic|splendid|superb|terrific|perfect|excellent|"
        r"fabulous|genius|clever|bright|master|inspired|bold|cunning|foolproof|interesting) (?:plan|idea|move|"
        r"strategy|choice|decision|thinking|solution|approach|trick|stroke|invention|method|tactic)(?:,|:| -) "
        r"\w+ing(?: \w+){0,5}|: an? (?:real |true |absolute |little )?(?:masterpiece|work of art|triumph|poem|gem|"
        r"classic|joy|delight|symphony|marvel|miracle|record|bestseller)(?=[.,!]|$)(?:,? (?:truly|really|indeed))?|"
        r"(?:a|an)? ?(?:masterpiece|work of art|triumph|stroke of genius|thing of beauty),? (?:truly|really|indeed|"
        r"honestly|no doubt|your \w+)|if it isn't (?:our|my|the)(?: \w+){1,3}|(?:our|my) (?:favou?rite|dear|beloved|"
        r"most beloved|number one|best|star) (?:customer|client|tenant|guest|complainer|caller|critic|passenger|"
        r"parent|reader|member|pupil)(?: \w+)? (?:with|again|is back|strikes|returns|has|and|who|writes|calls)(?: "
        r"\w+){0,4}|another (?:urgent|dramatic|life-and-death|life or death|heart-?breaking|earth-shattering|"
        rf"desperate|tragic) (?:\w+ )?(?:emergency|tale|saga|{LETTER}|episode|story|crisis|catastrophe|instal?lment|"
        rf"chapter)|(?:yet another|the latest|next|a new|thrilling|exciting|{ORDINAL}) (?:episode|instal?lment|"
        r"chapter|act|verse|season|sequel) (?:of|in) (?:the|your|our|this)(?: \w+){0,3}",
        0.6,
        advice=STRAIGHT,
        unless=_TRUE + r"|\b(?:the next (?:chapter|season|episode)|book|series|show|course|birthday)\b",
    ),
    cue(
        r"(?:apologies|sorry|forgive us|forgive me|pardon us|excuse us)(?: \w+)? (?:for|that|if) (?:not |we |i |"
        r"having |failing |our )(?:\w+ )?(?:foreseen|foreseeing|guessed|guessing|predicted|predicting|anticipated|"
        r"read your|knowing|known by|psychic|clairvoyant|sensed|smelled|smelt|dreamt|divined|crystal|telepathy|failed "
        r"to (?:guess|read your|predict))(?: \w+){0,4}|(?:a |such a |what a )?(?:pity|shame|too bad|tragic|sad)(?: "
        r"that)? (?:the )?(?:laws? of|gravity|physics|arithmetic|maths?|the calendar|the clock|time|reality|reading|"
        r"facts)(?: \w+){0,2} (?:don't|do not|doesn't|does not|won't|is|are|applies|apply|also|still|gets?)(?: "
        r"\w+){0,3}|(?:ministry|minister|department|bureau|museum|hall of fame|world championships?|olympics|academy) "
        r"(?:of|for|in) (?:missing|silly|lost|bad|complain\w*|moaning|excuses|late|wasted|invented|impossible|useless|"
        r"hurt|broken)(?: \w+)?|(?:ten|nine|eight|full|top|\d+)(?: \w+){0,2} (?:for|out of \w+ for) (?:effort|trying|"
        r"creativity|imagination|originality|drama|acting|persistence|style|the performance)(?: ?,)?(?: \w+){0,3}|"
        r"(?:an? )?(?:oscar|prize|medal|trophy|award|grammy|nobel|certificate|gold star)(?: \w+)? (?:for|goes to|"
        r"to)(?: \w+)? (?:most|best|longest|loudest|creative|bravery in|patience|invention|dramatic|the (?:longest|"
        r"loudest|best|most|silliest)|your|whoever)(?: \w+){0,3}|(?:what an? (?:honou?r|privilege|pleasure|treat|joy|"
        r"delight|thrill)) to be (?:yelled|shouted|screamed|lectured|insulted|blamed|threatened|told|called|woken|"
        r"corrected|sworn|accused|kept|ignored|reminded|barked|sued)(?: \w+){0,3}",
        0.6,
        advice=STRAIGHT,
        unless=r"\b(?:sorry (?:about|to hear)|condolence\w*|(?:our|my) (?:mistake|fault)|competition|jury|ceremony|"
        r"firefighters|pupils?|students?|school prize)\b",
    ),
    cue(
        r"some of us(?: \w+)? (?:even |actually |do |really |still |also )?(?:read|work|have|sleep|pay|know|need|"
        r"manage|prefer|can|eat|try|like|listen|think|wait|have to)(?: \w+){0,4}|(?:in case (?:you|it) (?:hadn't|had "
        r"not|haven't|have not|escaped) ?(?:noticed|heard|realised|realized|it|your (?:notice|attention))?)(?: "
        r"\w+){0,3}|(?:you may|you might|you could) (?:also )?(?:have (?:noticed|heard|read|spotted)|be (?:interested|"
        r"fascinated|surprised|delighted|relieved|thrilled) to (?:learn|hear|know|discover|read)) (?:that )?(?:there "
        r"is a|we have a|the (?:door|sign|sun|earth|box|form|week|label)|it has|doors|water|paper|trains|shops|ice|"
        r"fire|glass)(?: \w+){0,4}|(?:as|like) (?:every|any) (?:child|toddler|schoolchild|five-year-old|dog|goldfish) "
        r"(?:knows|can|could|would)(?: \w+)?|the (?:shock|horror|drama|tragedy|outrage|injustice|cruelty|scandal|"
        r"suspense|humanity|agony|audacity|disgrace) of (?:it|it all|having|a|being|being asked|an?)(?=[.!,]| \w+)(?: "
        r"\w+){0,3}",
        0.5,
        advice=STRAIGHT,
        unless=_TRUE
        + r"|\b(?:i am so|that must|that sounds|how (?:awful|annoying|sad|frustrating)|what a (?:shame|day|pity|night|"
        r"start|mess)|was (?:damaged|lost|broken|late)|i'll|we'll|let me|(?:reach|send) (?:you|it))\b",
    ),
    cue(
        r"(?:wonderful|great|lovely|brilliant|marvellous|fantastic|super|splendid|terrific|perfect|oh|ah|yes|yay),? "
        r"(?:we|everyone|everybody|i|who doesn't|our \w+)(?: \w+)? (?:all |simply |just |really |always |so |too "
        r")?(?:loves?|adores?|enjoys?|lives? for|needed|wanted|cherish\w*|worships?|look forward to|find it "
        r"(?:outrageous|shocking|scandalous)) (?:a|an|that|being|it|nothing|another|to be|surprise|such|these|long|"
        r"angry|a good)(?: \w+){0,4}|(?:so|very|really|truly|ever so) (?:glad|pleased|grateful|kind|good|happy|"
        r"delighted|relieved)(?: (?:that|of|for))? (?:you|your)(?: \w+){0,4} (?:a whole|an entire|all of|a full|only|"
        r"at least|half an?|one whole|a single) (?:\w+ )?(?:minutes?|seconds?|lines?|words?|sentences?|pages?|hours?|"
        r"days?|glance|star|stars)(?: \w+){0,4}|(?:nobody|no one|never has anyone|has anyone|surely no one|no "
        r"human)(?: (?:has|in history|on earth|else|being)){0,2} (?:ever )?(?:suffered|been through|endured|waited|"
        r"had it|worked|been treated|been wronged)(?: \w+){0,3} (?:like|as|so|more|worse)(?: (?:much|hard|long|"
        r"cruelly|badly|you|than|as)){1,3}(?: \w+){0,3}",
        0.6,
        advice=STRAIGHT,
        unless=_TRUE + r"|\b(?:see you|your visit|to have you|meet you|welcome)\b",
    ),
    cue(
        r"(?:perhaps|maybe|could|can|surely|have|let|ask|try asking) (?:your|the|a|his|her) (?:dog|cat|hamster|"
        r"goldfish|toddler|baby|parrot|neighbou?r's dog|horse|budgie|houseplant|pot plant|grandchild|six-year-old|"
        r"five-year-old|child|kids?|children)(?: \w+)? (?:can |could |to |should |might |would )?(?:read|explain|show|"
        r"help|do|spell|fill|teach|tell|write|count|press|do it|understand)(?: \w+){0,4}|(?:do |please |kindly "
        r")?(?:let|tell|call|inform) (?:me|us)(?: know)? (?:when|once|if|as soon as) you(?:'ve| have|'re| are)?(?: "
        r"(?:quite|finally))? (?:finished|done|completed|invented|rewritten|solved|found time|repealed|abolished|"
        r"figured out) (?:rewriting|redesigning|reinventing|teaching|correcting|running|managing|improving|our|the|a|"
        r"how|to|all|world|gravity|being)(?: \w+){0,4}|(?:bow|bows|bowing|defer|kneel|yield|surrender) (?:to|before) "
        r"(?:your|such|so much) (?:superior|greater|vast|deep|infinite|profound|obvious|immense|boundless)?(?: "
        r"?\w+){0,3}|(?:your|such) (?:superior|vast|infinite|encyclopa?edic|boundless|unrivalled|unmatched|legendary) "
        r"(?:knowledge|wisdom|expertise|skills?|understanding|intellect|grasp|insight|experience|taste|mastery)(?: "
        r"\w+){0,3}|(?:i bet|i wager|my guess is|no doubt|surely)(?: that)? (?:the|your|a|his) \w+ (?:just |simply |"
        r"must have )?(?:licked|signed|sealed|posted|ate|jumped|walked|decided|felt|wanted|ran|broke|turned|unplugged|"
        r"hid|drove|flew|opened|closed|dropped|moved|painted)(?: \w+){0,4}",
        0.6,
        advice=OUT,
        unless=_TRUE
        + r"|\b(?:whole family|children can (?:read|do|help) (?:along|it too)|card was|(?:driver|courier|neighbou?r|"
        r"tenant|plumber|builder|cleaner) (?:must|just|simply|turned|moved|closed|opened|dropped|broke))\b",
    ),
    cue(
        r"(?:(?:it's|it is|how|so|very|most|really|quite|truly|i'm|we're|am) )(?:touching|touched|moving|moved|sweet|"
        r"adorable|heart-?warming|charming|fascinating|impressive|admirable|comforting)(?: by)?,? (?:how (?:much|"
        r"deeply|keenly|often|passionately|seriously|closely) |that )?(?:you|your|to see you|to see how)(?: \w+)? "
        r"(?:worry|worries|care|cares?|concern|interest|attention|devotion|mind|follow|study|count|check|watch|notice|"
        rf"fret|measure)(?: \w+){{0,4}}|{FULL}(?:how|very|so|most) (?:creative|inventive|resourceful|imaginative|"
        r"daring|bold|heroic|grown-up|mature|classy|elegant|tactful|subtle|charming|gallant|noble|considerate|brave|"
        r"convenient|original|clever|modest|ladylike|chivalrous|neighbourly|sporting)(?=[.!])|(?:good (?:morning|day|"
        r"evening|afternoon)|hello|merry christmas|happy (?:new year|monday|birthday)|cheers|a pleasure) to you "
        r"too(?=[.,!])|(?:another|new|different) (?:day|week|year|month|monday|morning|season), (?:another|the same|"
        r"same|one more|a new)(?: \w+){1,4}|(?:left|forgot|lent|lost|mislaid|dropped|broke|sold)(?: \w+)? (?:my|our|"
        r"the) (?:\w+ )?(?:magic wand|wand|crystal ball|time machine|telescope|invisibility|superpowers|cape|halo|"
        r"x-ray|mind-reading|helicopter|private jet|oracle|magic \w+)(?: \w+){0,3}|you (?:could|can|might|may|"
        r"should)(?: \w+)? (?:sue|arrest|fine|blame|report|complain to|write to|bill|ask|call|petition|scold) the "
        r"(?:rain|weather|sun|wind|sea|moon|clouds?|snow|tide|gods?|universe|calendar|clock|birds?|bees|wasps|"
        r"seagulls|pigeons|alphabet|laws? of|winter|autumn|spring|season|manufacturer of time)(?: \w+){0,2}|"
        r"(?:alerted|informed|notified|called|warned|woken|mobili[sz]ed|dispatched) the (?:navy|army|air force|"
        r"marines|coast ?guard|palace|pope|president|united nations|fbi|cia|swat|secret service|cavalry|ministry|"
        r"mountain rescue|queen|king|government|papers|press|nobel|media)(?: \w+){0,4}|(?:trains|cars|clocks|planes|"
        r"buses|ovens|doors|keys|phones|shoes|umbrellas|scissors|soup|ice|fire|water|snow|winter|summer|glass|paint|"
        r"cats|dogs)(?: \w+){0,2} (?:run|runs|work|works|tends?|are|is|gets?|fly|melts?|burns?|breaks?|dries|dry|bark|"
        r"barks?) (?:on|in|when|to|by|at|if|with)(?: \w+){1,4}, not (?:on|in|by|at|with|when)(?: \w+){1,3}",
        0.55,
        advice=STRAIGHT,
        unless=_TRUE
        + r"|\b(?:flood\w*|stranded|lost at sea|in distress|touched by your (?:letter|words|kindness|gift|card))\b",
    ),
)
