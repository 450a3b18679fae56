"""Cues of tone.sarcastic: more ways of saying the opposite of what is meant."""

from __future__ import annotations

from guardian.checks.match import cue

OUT = "Leave it out: the answer itself is enough, and it cannot be taken amiss."
STRAIGHT = "Say it straight, without the irony: what you have found and what comes next, instead of “{words}”."

MOCKERIES = (
    cue(
        r"(?:where|what) would (?:we|the world|humanity|this company) (?:be|do) without (?:you|your|people like|"
        r"customers "
        r"like|such)|always (?:a|such a) (?:pleasure|joy|delight|treat) (?:to (?:hear|receive|read|get) (?:from you "
        r"again|your|another|yet another|one of your))|(?:thrilled|delighted|overjoyed|excited|ecstatic|enchanted) to "
        r"(?:receive|read|get|see|hear|have) (?:yet another|another|your (?:third|fourth|fifth|next|latest|\w+th)|one "
        r"more)|we (?:just|simply|really|so|do|all|absolutely) (?:love|adore|enjoy|live for) (?:it when|nothing more|"
        r"people who|customers who|guests who|being (?:shouted|told|called|accused|yelled|lectured|insulted|"
        r"threatened))|"
        r"(?:my|our|the) (?:absolute )?favou?rite (?:kind|sort|type|part) of (?:customer|call|ticket|e-?mail|question|"
        r"message|day|guest)|just what (?:we|i) (?:needed|wanted)|exactly what (?:we|i) needed(?: (?:today|on a))",
        0.75,
        advice=STRAIGHT,
    ),
    cue(
        r"(?:as if|because|clearly|obviously|apparently|evidently|of course|naturally|since)(?:,)? (?:we|i|our "
        r"team|nobody "
        r"here|everyone here|the rules|rules|the laws?|deadlines|physics)(?: \w+){0,2} (?:have |has |had |had we "
        r")?(?:nothing "
        r"(?:better|else) to do|don't apply|do not apply|all the time in the world|psychic|mind[- ]?readers?|only "
        r"exist|"
        r"exists? (?:only|just|solely) (?:for|to)|your (?:personal|private)|apply to everyone but)(?: \w+){0,2}|"
        r"(?:having|"
        r"had|have|has) nothing better to do|(?:because|as) that(?:'s| is) (?:all|exactly what) (?:we|i) (?:do|"
        r"needed) (?:all "
        r"day|here)",
        0.8,
        advice=STRAIGHT,
    ),
    # Advice that mocks.
    cue(
        r"(?:do |please |be sure to |pray )?(?:let|tell|inform|notify|call|write to|ping|e-?mail|drop) (?:us|me)(?: a "
        r"(?:line|postcard))?(?: know)? (?:when|if|once|as soon as|should) (?:you|it)(?:'ve| have|'ll)?(?: ever| "
        r"finally| "
        r"actually| eventually| at last| also| do)? (?:discover|invent|locate your|find (?:the|your) (?:manual|space|"
        r"shift|power|on|off|switch|button|glasses|brain|keyboard|patience|manners|instructions|search)|learn(?:ed|t)? "
        r"(?:to|how)|master|grow|solve the mystery|manage to (?:read|find|press|open|plug)|decide to (?:read|join|"
        r"listen)|"
        r"come (?:back )?(?:down )?to earth|work out (?:how|which|what)|figure out (?:how|which|what|"
        r"where))(?:e?d)?(?: "
        r"\w+){0,3}",
        0.6,
        advice=OUT,
        unless=r"\b(?:glad|happy|sorry|help you|i can|we can|i'll|we'll|love to (?:see|hear))\b",
    ),
    cue(
        r"(?:feel free|you(?:'re| are) (?:more than |very )?welcome|do feel free|why not|maybe|perhaps|try|try to|"
        r"might i "
        r"suggest|may i suggest|i suggest|might be worth|worth|consider|by all means)(?: to| you)? (?:read|us|"
        r"bookmark|look|"
        r"open|turn|switch|plug|press|google|scroll|writ|check|learn|mark|put|tak|put on|buy|listen)(?:e|ing|ging|"
        r"ting)?"
        r"(?: [\w'-]+){0,4} (?:this time|for once|for a change|one of these days|some ?day|sometime|once in a "
        r"while|now "
        r"and then|occasionally|once in a blue moon|in this (?:life|century))",
        0.85,
        advice=OUT,
    ),
    cue(
        r"(?:(?:it|that|this|reading|which) )?(?:really |often |usually )?(?:works?|does|do) (?:wonders|miracles|"
        r"like magic)"
        r"|you(?:'d| would| might| will|'ll|'ll)(?: even)? be (?:amazed|surprised|astonished|shocked) (?:at |by "
        r")?(?:what|"
        r"how)|(?:there is|there's|we have|it's called|it is called|ever heard of|have you (?:ever )?heard of|"
        r"also known as)"
        r" (?:a |an |the |this )?(?:little |amazing |wonderful |magic(?:al)? |clever |handy |marvellous |wondrous |"
        r"crazy |revolutionary ){1,2}(?:thing|invention|device|button|place|tool|page|concept|word)|a (?:little "
        r")?thing "
        r"called|(?:ever|never) heard of (?:a |an |the )?(?:\w+ )?(?:calendar|manual|google|search|dictionary|backups?|"
        r"password managers?|umbrella|map|clock|alarm|maths?|gravity|insurance|charger)",
        0.6,
        advice=OUT,
        unless=r"\b(?:sorry|glad|for your (?:skin|plants?)|works wonders (?:on|for|with))\b",
    ),
    cue(
        r"(?:here(?:'s| is)|just|now there's|want) (?:a |an )?(?:crazy|wild|radical|novel|revolutionary|free|hot|"
        r"little|"
        r"bold|shocking) (?:idea|thought|tip|hint|suggestion|fact|theory)|pro[- ]?tip(?=[:,])|(?:fun|little known) "
        r"fact(?=[:,])|(?:small |little |big )?hint(?=: )|here's a (?:thought|hint|concept|clue)(?=[:,])",
        0.45,
        advice=OUT,
    ),
    cue(
        r"(?:some|certain|other|most|those|for) (?:people|customers|persons|users|folks|readers|of us|individuals|"
        r"parents|"
        r"guests) (?:evidently|apparently|obviously|clearly|seemingly|just|simply|actually|who|still|do|can|"
        r"always) (?:need|"
        r"can|can't|cannot|read|have jobs|prefer|seem|think|never|don't|do not|actually|bother|manage|know|care|"
        r"like|want)"
        r"(?: \w+){0,3}|for those (?:who|of us who) (?:can't|cannot|don't|do not|didn't|never|can|actually) "
        r"(?:read|listen|work|bother|pay attention|know how|count|tell)(?: \w+){0,2}",
        0.55,
        advice=STRAIGHT,
        unless=r"\b(?:find (?:it|this)|prefer (?:to|the)|like (?:it|to)|help|who want|we offer|allerg\w+|sorry)\b",
    ),
    cue(
        r"(?:oh|ah|ooh|ooh),? (?:really(?=\?)|wow|sure|please|joy|goody|lucky (?:you|me|us)|the irony|"
        r"how (?:terrible|awful|dreadful|sad|lovely|nice|sweet|cute|exciting|original|tragic))(?=[.!,?])|yeah,? "
        r"(?:right|sure)(?=[.!,])|sure thing,? (?:boss|chief|pal|buddy)|as you (?:command|wish), (?:sir|boss|"
        r"master|your)|"
        r"your wish is (?:my|our) command|at your service, (?:your|o)|whoop[- ]?de[- ]?doo?|big whoop|ta[- ]?da+|"
        r"riii+ght|suuu+re|soo+o (?:sorry|sad)|rolls? (?:my |our )?eyes|eye ?roll|(?:/|\()s(?:arcasm)?\)?(?=$|\n)|"
        r"lucky (?:you|us|me)(?=[.!])|the joys? of|how (?:time|the mighty)|better late than never|welcome to "
        r"(?:the (?:party|"
        r"internet|club|21st century|world of (?:computers|adults|grown)|real world|modern world)|planet earth|"
        r"reality)",
        0.7,
        advice=OUT,
    ),
    cue(
        r"(?:(?:fourteen|\d+|twenty|ten|three|four|five|six|seven|eight|nine|a dozen|a hundred)[\w ]{0,20}),? "
        r"(?:wow|no "
        r"less|impressive|bravo|i'm impressed|we're impressed)|a whole (?:gallery|novel|library|essay|encyclop\w+|saga|"
        r"symphony|opera|army|orchestra|collection|epic)|and not (?:a single )?one of (?:the|them|which)|war and peace|"
        r"(?:your|this|that|the) (?:little )?(?:novel|saga|epic|magnum opus|manifesto|masterpiece|opus|rant|love "
        r"letter|"
        r"poetry)(?=[.!,]| (?:about|of|on))",
        0.5,
        advice=STRAIGHT,
        unless=r"\b(?:love|enjoy\w*|beautiful|wonderful|writing (?:a|your)|publish\w*|read your novel|library card)\b",
    ),
    cue(
        r"(?:oh|ah)(?:,)? (?:yes|brilliant|great|lovely|wonderful|perfect|fantastic|fabulous|marvellous|splendid|"
        r"terrific|no|what a)(?:,|, the|!|:) |just what "
        r"(?:our|my|the|this|everyone|every)(?: \w+){1,2} (?:needed|wanted|ordered|was missing)|(?:thank you|"
        r"thanks)(?: so much| very much| a lot)? for (?:taking|"
        r"needing|waiting|using|only|making us wait|letting us wait)(?: (?:only|just|a mere|merely|another|the|"
        r"all of|nearly|almost|over)){0,2} (?:\w+|\d+) (?:days|"
        r"weeks|months|hours|years|attempts|tries|reminders|e-?mails|mails|calls)|looking forward to (?:your|"
        r"another|yet another|an?)(?: \w+)? (?:third|fourth|fifth|"
        r"sixth|next|daily|\w+th|hourly|latest|complaint|rant|reminder|bad review|one-star)(?: \w+)?",
        0.6,
        advice=STRAIGHT,
        unless=r"\b(?:sorry|our (?:mistake|fault)|next visit|next (?:order|stay|season|year|week|course|lesson|"
        r"event|meeting)|so much for taking|glad|your next)\b",
    ),
    cue(
        r"(?:ten|\d+|nine|five) out of (?:ten|\d+|five) for|(?:full|top|high|extra) marks for|(?:an? )?a (?:plus "
        r")?for effort|(?:gold|brownie) (?:stars?|points?)(?: for)?"
        r"|(?:round of applause|standing ovation|drum ?roll|fanfare|medals?|trophy)(?: (?:please|for|"
        r"to))?(?=[.!,:]| for| please)|(?:perhaps|maybe|no doubt|presumably|"
        r"possibly|surely|i suppose|must have been)(?: (?:the|some|a|your|it was)){0,2} (?:fair(?:y|ies)|elves|"
        r"gremlins?|ghosts?|aliens?|leprechauns?|goblins?|pixies|"
        r"dragons?|poltergeists?|tooth fairy|borrowers|gnomes?|bermuda|invisible|evil twin|parallel universe)(?: "
        r"\w+){0,3}|(?:grew|grown|sprouted) (?:legs|wings)|walked "
        r"(?:off|away|out)(?: of \w+)? (?:by itself|on its own|all by)|into thin air|teleport\w*|abducted|bermuda "
        r"triangle",
        0.65,
        advice=STRAIGHT,
        unless=r"\b(?:sorry|gold star members?|gold points|bonus points (?:have|are|on))\b",
    ),
    cue(
        r"(?:you )?poor (?:soul|lamb|darling|dear|creature|wretch|mite)|a whole (?:two|three|four|five|ten|\d+|"
        r"couple|\w+) (?:minutes?|hours?|days?|seconds?|pounds?|euros?|"
        r"dollars?|cents?|pence|times?|steps?|clicks?|metres?|meters?)|(?:an entire|a staggering|a shocking|a "
        r"grand total of|a full and entire|all of) (?:two|three|four|five|"
        r"ten|\d+|fifteen|thirty|\w+) (?:minutes?|hours?|days?|seconds?|pounds?|euros?|dollars?|cents?|pence|"
        r"clicks?)|(?:deepest|humblest|most humble|profound|endless|a "
        r"thousand|a million|our most|sincerest) apologies (?:for not|for failing|that (?:we|the|our)|if the)(?: "
        r"\w+){0,3}|for not (?:predicting|foreseeing|guessing|reading "
        r"your|being (?:psychic|able to see)|knowing (?:by magic|that you))(?: \w+){0,3}|(?:gravity|time|maths?|"
        r"arithmetic|physics|spelling|the calendar|the clock) (?:works|"
        r"is|runs|must be)(?: \w+)? (?:different(?:ly)?|optional|another)(?: \w+){0,3}|(?:in|on) your (?:world|"
        r"universe|planet|household|parallel universe|dictionary|calendar|"
        r"part of the galaxy)(?=[.!,?]|$)|(?:the|that|your) (?:famous|legendary|infamous|notorious|mysterious|"
        r"amazing|incredible|fabled|celebrated) (?:\w+ )?(?:disappearing|"
        r"vanishing|invisible|missing|magic(?:al)?|talking|walking|flying|lost|unread|check|cheque|e-?mail|parcel|"
        r"form)(?: \w+)?",
        0.65,
        advice=STRAIGHT,
        unless=r"\b(?:sorry|that is too long|that's too long|long time)\b",
    ),
    cue(
        r"(?:i'm|i am|we're|we are) (?:quite |absolutely |very |pretty )?(?:sure|certain|confident|convinced)(?: "
        r"that)? (?:the|your|all|every|his|her|our) \w+(?: \w+)? "
        r"(?:will|would|are|is|have|has|can)(?: (?:all|surely|soon|just|be|gladly|happily|promptly)){0,2} (?:calm|"
        r"stop|wait|reconsider|delighted|thrilled|heartbroken|devastated|"
        r"love|moved|listen|oblige|apologi\w+|rush|waiting|queueing|impressed|shocked|grateful|weeping|shaking|"
        r"trembling)(?: \w+){0,3}|you must be (?:so |very |really |terribly "
        r"|awfully )?(?:proud|important|exhausted|special|a very busy|fun at)(?: \w+)?|must be (?:so |very "
        r")?(?:nice|lovely|wonderful|exhausting|hard) (?:being|having|to (?:be|have) (?:so|such|always|never|right|"
        r"perfect|the|that))(?: \w+)"
        r"{0,2}|if only there (?:were|was|had been) (?:a |an |some |any )?(?:\w+ )?(?:way|sign|button|page|manual|"
        r"e-?mail|place|list|law|thing|website|letter|label)(?: \w+){0,2}|"
        r"aren't you (?:special|lucky|clever|the clever|sweet|a clever|quick)|someone (?:got|woke|has|is|had|"
        r"needs|didn't|forgot)(?: \w+){0,2} (?:up on the wrong|out of bed|"
        r"too much time|their (?:coffee|nap)|(?:his|her|their) \w+ today)|what (?:were|was|could) (?:we|i) "
        r"(?:possibly )?(?:thinking|have been thinking|do without)|(?:this|it|that) "
        r"(?:may|might|will|could) (?:come as a (?:\w+ )?(?:shock|surprise)|shock you|surprise you|blow your mind|"
        r"astonish you|sound crazy)|brace yoursel(?:f|ves)|hold on to your|are "
        r"you sitting down|prepare to be (?:amazed|shocked)|(?:shocking|crazy|amazing|i know|wild|radical),? (?:i "
        r"know|right\?|isn't it|shocking|crazy|amazing|huh)|you know,? the "
        r"(?:one|thing|page|e-?mail|mail|paper|letter|button|big)(?: \w+){0,2}|who knew(?=[?!.]| that)|wouldn't "
        r"that be (?:nice|lovely|something|great)|good luck with that(?=[.!])|"
        r"nice to know(?=[.!])|how nice for you|lucky for you(?=[.!,])|(?:would|wouldn't) you believe it|believe "
        r"it or not(?=,|[.!])",
        0.65,
        advice=STRAIGHT,
        unless=r"\b(?:sorry|condolence\w*|proud of (?:her|him|them|your|yourself)|strength|worrying|worried|"
        r"congratulations)\b",
    ),
    cue(
        r"(?:call|alert|ring|wake|inform|notify|tell|someone (?:call|tell|alert)) the (?:president|mayor|king|"
        r"queen|pope|minister|navy|army|marines|newspapers?|un|united nations|whole world|fire brigade|"
        r"coast guard|nobel committee)|when the world (?:has )?(?:stops?|stopped)(?: \w+)?|how (?:very "
        r")?(?:refreshing|delightful|thrilling|exciting|wonderful|fascinating|enchanting|marvellous|original) "
        r"(?:to|that you|of you)(?: \w+){0,2}|letters the size of|(?:not|hardly) (?:quite )?(?:our|my|the) (?:top|"
        r"number one|highest) priority|(?:in|with) (?:letters|print|writing|signs?|capitals) (?:the size|as big|"
        r"so big|big enough)(?: \w+)?|(?:some|certain) (?:of us|people) (?:actually )?(?:work|have (?:jobs|work|a "
        r"life)|sleep)(?: \w+)?|as (?:anyone|you) can imagine,? (?:we|i) (?:are|am|were|was) (?:devastated|"
        r"heartbroken|thrilled)|(?:it|that) would have been (?:lovely|nice|wonderful|sweet|a joy) (?:to (?:see|"
        r"hear|have)|if you|had you)(?: \w+){0,4}|(?:who|that) (?:actually |really |genuinely )?care "
        r"(?:about|enough)(?: \w+){0,2} (?:tend|come|turn up|show up|are|have|usually|read|do|find)(?: \w+)?|"
        r"(?:well|nicely|cleverly) spotted(?=\. (?:there|the|it|that|you|we|our|a|have|try|did|now)|[.!]$)",
        0.6,
        advice=STRAIGHT,
        unless=r"\b(?:sorry|thank|thanks|ours|our (?:mistake|bug|fault)|corrected|fixed|glad|emergency|in case of|"
        r"next time we)\b",
    ),
    cue(
        r"how (?:very )?(?:clever|brave|wise|bold|noble|ingenious|resourceful|creative|talented|generous|patient|"
        r"modest) (?:to|of you|that you)"
        r"(?: \w+){0,2}|lost in admiration|(?:we|i)(?:'re| are|'m| am) (?:lost in|full of|overcome with|"
        r"speechless with|in) (?:admiration|awe|tears|"
        r"wonder|stitches)|(?:truly|really|utterly|terribly|remarkably|awfully|deeply) (?:cryptic|mysterious|"
        r"fascinating|tragic|heroic|original|"
        r"moving|touching|shocking|secret)(?: \w+)?|(?:deep|dark|well-kept|big|state) secret|(?:must|will|should) "
        r"(?:surely )?go down in history|"
        r"(?:the|a) (?:crime|scandal|tragedy|drama|outrage|discovery|achievement) of the (?:century|year|decade)|"
        r"(?:write|call|put) (?:it|that|this) "
        r"(?:in|into) (?:the )?(?:history books|guinness)|for the (?:history books|record books)|(?:we|i) (?:bow|"
        r"tremble|stand corrected, o|salute you|"
        r"applaud|marvel)|(?:your|the) royal (?:highness|treatment)|(?:roll out|rolled out) the red carpet|"
        r"(?:hope|trust) (?:that )?(?:was|is|wasn't|isn't) "
        r"too (?:much|hard|difficult|taxing|strenuous)(?: \w+){0,2}|(?:take|took) (?:you )?(?:all of|only|just) "
        r"(?:\w+) (?:days|weeks|months|attempts|"
        r"tries)",
        0.6,
        unless=r"\b(?:sorry|took us|took me|thank|we (?:rolled|will roll) out)\b",
        advice=STRAIGHT,
    ),
)
