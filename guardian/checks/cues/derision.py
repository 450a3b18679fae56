"""Cues of tone.sarcastic: praise that meets a mishap, questions that have their answer, credentials lent in mockery."""

from __future__ import annotations

from guardian.checks.cues.mockery import OUT, STRAIGHT
from guardian.checks.cues.vocabulary import CLAUSE, CUSTOMER, FULL, NUMBER, ORDINAL, TRADES
from guardian.checks.match import cue

_TRUE = (
    r"\b(?:sorry|apolog\w*|condolence\w*|(?:our|my) (?:mistake|fault|error|side|doing)|thank(?:s| you)|saved|"
    r"congratul\w+|baby|wedding|engagement|worked for us|helps?|helped|of ours|on us)\b"
)
_JOY = (
    r"(?:lovely|wonderful|great|brilliant|marvellous|marvelous|fantastic|splendid|delightful|charming|superb|terrific|"
    r"perfect|excellent|fabulous|magnificent|glorious|priceless|adorable|thrilling|exciting|riveting|fascinating|"
    r"heart-?warming|touching|refreshing|exquisite|outstanding|stunning|amazing|enchanting|super|joyous|neat|classy|"
    r"elegant|original|good|nice|impressive)"
)
_MOVED = (
    r"(?:thrilled|delighted|overjoyed|ecstatic|honou?red|touched|moved|flattered|enchanted|charmed|tickled|over the "
    r"moon|blessed|privileged|speechless|in awe|humbled|moved to tears|ever so glad|so pleased|so happy)"
)
_MISHAP = (
    r"(?:yelled|shouted|screamed|threatened|insulted|blamed|accused|sworn|complaints?|rants?|reminders?|excuses?|"
    r"one-star|one star|capital letters|capitals|insults?|threats?|tirades?|late|too late|a week after|weeks after|"
    r"months after|days after|at last|lost|broke|broken|missing|forgot|forgotten|again|yet another|last minute|last "
    rf"moment|twice|{ORDINAL[3:-1]}|unreadable|wrong|ignored?|not free enough|not \w+ enough|nothing better|\w+ pages|"
    r"squeak\w*|smashed|spilt|spilled|burnt|painted over|upside down|unplugged|crumbs|coffee-stained|blurred)"
)
_BREAK = (
    r"(?:break|breaks|breaking|broke|lose|losing|lost|miss|missing|missed|forget|forgetting|forgot|ignore|ignoring|"
    r"ignored|ruin|ruining|smash|smashing|flood|flooding|destroy|destroying|burn|burning|misread|misreading|jam|"
    r"jamming|crash|crashing|block|blocking|kill|killing|spill|spilling|wreck|wrecking|overlook|overlooking|drop|"
    r"dropping|delet\w+|melt|melting|blow|blowing|mis\w+ing|lock yourself|locking yourself|drown|drowning|snap|"
    r"snapping)"
)
_MENIAL = (
    r"(?:chew|carry|water|wash|feed|wipe|tuck|tie|sing|iron|peel|massage|fan|polish|serenade|blow|rock|spoon-?feed|"
    r"hold your hand|breathe|butter|brush|gift-?wrap|hand-?deliver|dance|applaud|bow|kneel|curtsy|read it (?:aloud|"
    r"out)|bedtime|lullaby|foot rub|red carpet|butler|champagne|marching band|brass band|violin|cut up|cut (?:your|"
    r"his|her)|fluff|pamper|burp|warm your|bake you|mow your|walk your dog|do your (?:homework|laundry|dishes|taxes|"
    r"breathing))"
)
_SURELY = (
    r"(?:naturally|of course|obviously|clearly|surely|apparently|evidently|no doubt|presumably|as we all know|sure)"
)
_ITSELF = (
    r"(?:by (?:itself|themselves|magic|accident on purpose)|on (?:its|their) own|(?:itself|themselves)(?= (?:with|"
    r"into|out|off|up|over)|[.,?!]))"
)

DERISION = (
    # Praise and a mishap.
    cue(
        rf"{CLAUSE}(?:oh |ah |how |well |just |what |so |very |really )?{_JOY}(?: news| stuff| work| job)?[,:!-]+ "
        rf"(?:yet another|another|one more|a (?:\w+ )?(?:{ORDINAL[3:-1]}|second|new) |the {ORDINAL} |more "
        r")(?:\w+)?(?: \w+)?|(?:am|are|was|were|i'm|we're|be|so|deeply|truly|quite|simply|really|how|feel|absolutely) "
        rf"{_MOVED} (?:to (?:be|read|hear|learn|see|receive|find|know)|that|by|at|about|with)[^.!?\n]{{0,60}} "
        rf"{_MISHAP}(?: \w+)?|what (?:a|an) (?:treat|joy|delight|pleasure|honou?r|thrill|privilege|gift|rare pleasure|"
        r"blessing)[,:] (?:a|an|another|yet|your|being|to|the|this)(?: \w+){0,3}|(?:can (?:hardly|barely|scarcely)|"
        r"can't|cannot) (?:contain|hide|control|curb) (?:my|our) (?:excitement|joy|delight|enthusiasm|tears|"
        r"happiness)(?: \w+){0,2}",
        0.6,
        advice=STRAIGHT,
        unless=r"\b(?:sorry|apolog\w*|condolence\w*|engaged|baby|another (?:chance|option|possibility)|lost and found|"
        r"come again|again (?:next|soon|this)|welcome\w*|see you|back again)\b",
    ),
    cue(
        r"(?:congratulations|congrats|well done|bravo|kudos|full marks|a round of applause|applause|hats off|cheers|"
        r"great job|good job|nice work|fantastic idea|great idea|brilliant idea|genius idea|clever idea|bright idea|"
        r"splendid idea|nice one|great work)(?: to you| indeed)?,? (?:on|for|to|that|with|you(?:'ve| "
        rf"have)?)[^.!?\n]{{0,40}}(?: {_BREAK}| reading| the (?:first|only) (?:person|customer|one|guest|man|woman|"
        r"tenant)| candle| hammer| spoon| fork| hair ?dryer)(?: \w+){0,3}|(?:thanks|thank you|grateful|obliged|glad|"
        r"good|nice|kind|lovely)(?: (?:so|ever|very|much|of|you|a|lot|we|are|indeed)){0,5} (?:for|that|to|you)(?: "
        r"\w+){1,6} (?:(?:a|two|three|four|\w+) (?:days?|weeks?|months?|years?) (?:after|late|too late)|at the last "
        r"(?:minute|moment|second)|after the (?:deadline|event|fact)|when it(?:'s| is| was) too late)(?: \w+){0,3}",
        0.6,
        advice=STRAIGHT,
        unless=r"\b(?:sorry|apolog\w*|our (?:mistake|fault)|reading (?:exam|prize|competition|the draft|us)|"
        r"break(?:ing)? (?:the news|down)|record|helped|on the house|baby|book club)\b",
    ),
    cue(
        rf"{_JOY} (?:timing|memory|planning|thinking|attitude|start|manners|reading|listening|effort|teamwork|"
        r"handwriting|aim|logic|excuse)(?:,)? (?:as (?:always|ever|usual)|yet again|there, |once again)(?: \w+)?|"
        rf"{FULL}(?:charming|delightful|original|interesting|fascinating|full of surprises|priceless|classy|elegant|"
        r"creative|poetic|subtle|mature|how mature|classic|adorable|touching|inspired)(?:,| stuff,| work,| touch,) "
        rf"(?:your|this|that|these|the) \w+(?: \w+)?|{CLAUSE}(?:well|so),? that (?:went|worked(?: out)?|turned out|"
        rf"ended|was) (?:{_JOY[3:-1]}|splendidly|beautifully|brilliantly|swimmingly|nicely|perfectly|smoothly|well|a "
        r"success)[^.!?\n]{0,20}(?:didn't it|wasn't it|then|i see)|even (?:for you|by your standards)|record (?:for "
        r"you|by your standards|even)|by your standards",
        0.6,
        advice=STRAIGHT,
        unless=_TRUE,
    ),
    # Questions that answer themselves, causes that are none.
    cue(
        rf"{CLAUSE}(?:so|oh|ah|and|aha|i see|ah yes|right|oh yes),? [^.!?\n]{{5,90}}, (?:did|was|is|has|have|do|does|"
        r"are|were|can|will|would) (?:it|you|we|he|she|they)\?|(?:let me|i'll|we'll|let's) (?:just )?[^.!?\n]{5,80}, "
        r"shall (?:i|we)\?|(?:did|does|do|has|have|is|was) (?:the|your|it|a) (?:\w+ )?\w+ (?:perhaps |maybe |by any "
        r"chance |just |suddenly )?(?:fill\w*|sign\w*|press\w*|order\w*|open\w*|break|broke\w*|park\w*|walk\w*|"
        r"type\w*|lose|lost|eat\w*|swallow\w*|drink|drunk|move\w*|unplug\w*|cancel\w*|dial\w*) (?:[\w']+ "
        rf"){{0,3}}{_ITSELF}(?: \w+)?|(?:{_SURELY[3:-1]}|i'm sure|i am sure|i bet|i suppose|must have|somehow) "
        r"[^.!?\n]{0,50}(?:fill|sign|press|order|open|broke|break|park|made|make|walk|type|typed|lose|lost|moved?|"
        r"unplug|cancel|dial|wrote|set|turn|switch|put|drove|book|flew|climb|clean|paint|grew)\w* (?:[\w']+ "
        rf"){{0,4}}{_ITSELF}(?: \w+)?",
        0.6,
        advice=STRAIGHT,
        unless=r"\b(?:sorry|apolog\w*|n't|don't|didn't|not|never|automatic\w*|update\w*|timer|will (?:switch|turn|"
        r"move|open)|(?:switch|turn|open|move|close|lock|reset|restart|start|set|clean|charg|updat)(?:s|es)? "
        r"(?:itself|off|on)|thank\w*|our (?:system|mistake|fault)|within)\b",
    ),
    cue(
        rf"{FULL}because (?:{_SURELY[3:-1]}|nobody|everyone|everybody|who (?:needs|doesn't|wouldn't|has)|heaven|god|"
        r"what (?:could|else|we)|that's (?:what|how|all|exactly)|nothing (?:says|is)|we all|we have (?:nothing|all)|"
        r"there's nothing|reading|paying|rules)(?: \w+){0,5}|(?:and|yet|but|so) (?:here|there) (?:i|we) (?:was|were|"
        r"am|are|sat|stood)(?: \w+)? (?:thinking|hoping|assuming|believing|expecting|under the impression|"
        rf"imagining)(?: \w+){{0,4}}|{FULL}(?:and|funny,?|silly me,?|oh,? and|to think) (?:i|we) (?:always |had |"
        r"really |actually )?(?:thought|assumed|believed|imagined|was under)(?: \w+){0,5}|nothing says [^.!?\n]{2,50} "
        r"(?:quite )?like(?: \w+){1,3}|(?:printed|written|put (?:up|there)|hung|hang|there|exists?|only|just|merely|"
        r"purely|mere|made|meant|as) (?:just |only |purely |merely )?(?:for (?:decoration|ornament|show|our (?:own "
        r")?(?:amusement|entertainment)|the fun of it|fun|a laugh|the birds)|decoration|decorative|ornamental|an "
        r"ornament|wallpaper)(?=[.,!?]| and| then)|(?:as|for|just|merely|only) (?:a|an) (?:friendly |gentle |polite |"
        r"rough |mere |kind |vague )?(?:suggestion|recommendation|piece of advice|guideline)(?=[.,!?]| and| to)",
        0.6,
        advice=STRAIGHT,
        unless=r"\b(?:sorry|apolog\w*|our (?:fault|mistake)|please take (?:it|this)|thank\w*|you were right|turns? "
        r"out|take it as|only as|it's just a|it is just a|this is only|but (?:it|the|you|that)|not only|we sell)\b",
    ),
    cue(
        r"(?:remind me|tell me|refresh my memory|enlighten me|educate me|do tell|pray tell|explain to me)(?: (?:again|"
        r"here|once more|please))?,? (?:which of|who (?:of|is|was|exactly|has|made|opened)|how (?:exactly|a|an|does "
        r"one|anyone|anybody|that|on earth)|since when|when did|what exactly|where exactly|in which|on which)(?: "
        r"\w+){0,5}|which (?:of us|one of us) (?:is|was|has|went|studied|trained|learned)(?: \w+){1,3}|next (?:thing "
        r")?you(?:'ll| will|'re going to|'d)(?: \w+)? (?:tell|telling|say|saying|claim|want|ask|demand|blame|complain|"
        r"be telling|be saying|be asking|be blaming)(?: \w+){0,5}|what(?:'s| is| comes) next,? (?:a|an|the|will|shall|"
        r"do|are|our|free)(?: \w+){0,4}\?|let me guess[:,. ](?: ?\w+){0,4}|(?:again|too|also|as well|as always|as "
        r"usual|as ever),? (?:i take it|i presume|i gather|i suppose|i imagine|i assume|no doubt)(?=[.,?!])",
        0.55,
        advice=STRAIGHT,
        unless=_TRUE.replace("helps?|helped|", "")
        + r"|\b(?:sit|lesson|course|explain to me how (?:it|the)|but (?:please|if)|i can (?:fix|change|see))\b",
    ),
    # Credentials lent in mockery, the reader as the centre of the world.
    cue(
        r"(?:i|we) (?:had no idea|didn't know|did not know|wasn't aware|weren't aware|hadn't realised|hadn't realized|"
        r"was not aware|were not aware|never knew|didn't realise|didn't realize|was unaware|must have missed|had not "
        rf"heard)[^.!?\n]{{3,60}} (?:{TRADES[3:-1]}|trained|qualified|licensed|certified|degree in|diploma|phd|"
        r"doctorate|royal\w*|magic\w*|a king|a queen|a prince\w*|majesty|your own (?:law|rules|laws)|centre of|center "
        r"of|famous|celebrity|exempt|above the|open all night|a charity|a hotel)(?: \w+)?|(?:i see|i gather|i hear|"
        r"clearly|obviously|evidently|of course|no doubt|apparently|since|as|now that|so|being)(?: that)? you(?:'re| "
        r"are|'ve become| have become| became| know| understand| have studied|'ve studied| must be| are now)(?: "
        r"\w+){0,2} (?:(?:a|an|the|such a|our|quite the|something of an?|now|resident|overnight|famous|great|"
        rf"self-taught|world) ){{1,3}}{TRADES}(?: \w+){{0,3}}|you (?:clearly |obviously |evidently |of course |surely "
        r"|must |no doubt |apparently )(?:know|understand|have (?:more|read)|are)(?: (?:far|much|so|a lot|it|all|this|"
        r"things)){0,2} (?:more|better)(?: \w+){0,4} than (?:three|two|our|my|all|any|every|both|the)(?: \w+){1,2}",
        0.6,
        advice=STRAIGHT,
        unless=r"\b(?:sorry|apolog\w*|our (?:fault|mistake)|thank\w*|grateful|glad|happy to|so (?:i|we)(?:'ll| will| "
        r"can)|skip|ask(?:ing)? you|your advice)\b",
    ),
    cue(
        r"(?:if you say so|of course|yes|right|certainly|sure|as you wish|very well|whatever you say|indeed|fine|"
        r"understood|noted|absolutely|correct), (?:professor|your honou?r|detective|chef|captain|general|inspector|"
        r"master|maestro|herr \w+|sir,|madam,|chief|boss|doctor,|great one|princess|prince|majesty)(?=[.,! ])|"
        rf"{FULL}(?:yes,? )?(?:{_SURELY[3:-1]}),? (?:we all|the whole|the entire|everyone|everybody|all of us|nobody "
        r"else|no one else|the world|our only|the universe)(?: \w+){1,6}|(?:in|on) (?:your|some people's) (?:world|"
        r"universe|planet|galaxy|dreams|version of)(?: \w+)?|(?:world|planet|galaxy|universe|land) (?:without|where|"
        r"in which|with no) (?:deadlines|rules|money|clocks|gravity|bills|contracts|nobody|everything|rain|work|"
        r"traffic|everybody|reality)(?: \w+){0,3}|(?:it )?must be (?:so |very |rather |quite |truly )?(?:wonderful|"
        r"lovely|nice|great|marvellous|fun|relaxing|bliss|pleasant|convenient|splendid|amazing)(?: \w+)? (?:to|having|"
        r"being|living|when|not|on) (?:be|live|have|know|never|always|not|so|everything|nothing|such|your|one|get|do|"
        r"think|believe|own|the|a|that|planet)(?: \w+){0,3}",
        0.55,
        advice=STRAIGHT,
        unless=_TRUE
        + r"|\b(?:welcome|invited|everyone (?:can|may|is|who|gets|has)|everybody (?:can|may|is|who|gets|has)|to be "
        r"(?:home|back|a (?:mother|father|grand\w+))|have (?:him|her|them|your (?:son|daughter|mother|own))|so that "
        r"(?:we|everyone)|in the world|the whole (?:team|family|amount|sum|order|price)|the entire (?:team|amount|"
        r"order))\b",
    ),
    # Hyperbole about small things.
    cue(
        rf"(?:whole|entire|mere|staggering|precious|endless|grand total of|all of|sum of|loss of) (?:{NUMBER[3:-1]}|"
        r"one|two) (?:minutes?|seconds?|hours?|pounds?|euros?|dollars?|cents?|pence|francs?|steps?|clicks?|metres?|"
        r"meters?|lines?|words?|boxes|signatures?|questions?|pennies)(?! (?:refund\w*|back|credit))(?: \w+)?|(?:a "
        rf")?mere {NUMBER} (?:days?|weeks?|months?|years?) (?:late|after|of|too)(?: \w+)?|(?:strain|ordeal|agony|"
        r"torment|exertion|trauma|torture|hardship|suffering|superhuman effort|heroic effort|unbearable \w+|herculean "
        r"\w+|burden|exhausting \w+|challenge|intellectual challenge|cruelty|horror|tragedy|indignity) of (?:having "
        r"to |a |ticking|filling|reading|clicking|signing|pressing|opening|walking|writing|queueing|waiting|lifting|"
        r"finding|typing|looking|turning|scrolling|choosing|counting|posting|printing|paying|standing|using|"
        r"answering)(?: \w+){0,4}|(?:deepest|heartfelt|sincerest|sincere|profound|most profound|warmest|greatest) "
        r"(?:sympath\w+|condolences|pity|apologies) (?:for|on|to|that) (?:having to|having had|the (?:unbearable|"
        r"terrible)|your (?:thumb|finger|broken nail|long)|gravity|making you (?:read|wait|think|walk))(?: \w+){0,4}|"
        r"the (?:price|cost|weight|length) of (?:a|one) (?:coffee|cup|sandwich|stamp|chewing|pint|biscuit|bus)(?: "
        r"\w+)?!",
        0.6,
        advice=STRAIGHT,
        unless=r"\b(?:sorry (?:that|for|about)|funeral|diagnos\w+|full (?:two|three|six|\d+) (?:months|hours)|"
        r"refund\w*|burden of proof|cancer|included|discount|whole (?:one|two) (?:hours?) (?:early|earlier)|for free|"
        r"guarantee\w*)\b",
    ),
    cue(
        r"(?:would you|would madam|would sir|do you want|shall|should|perhaps|maybe|next|don't you|why don't we|we "
        rf"could|let me|i'll|we'll|i could|can i|may i)[^.!?\n]{{0,50}} {_MENIAL}(?: [\w']+){{0,5}} (?:for you|your|"
        rf"too|as well|his|her|along|with it|while|at the same time|to you|also)(?: \w+){{0,3}}|{_MENIAL}(?: "
        r"\w+){0,5},? (?:too|as well|while (?:we're|i'm|we are|i am) at it|perhaps|maybe|also)\?|(?:wave|waving|"
        r"consult|rub|ask|check|swing|polish|dust off|fetch|use|get out|read) (?:my|our|the) (?:magic|wand|crystal|"
        r"tea ?leaves|oracle|horoscope|tarot|genie|lamp of|stars|ouija|broomstick|spell book|fairy)(?: \w+)?|add "
        r"(?:\w+ ){1,3}to (?:our|my|the) (?:list of (?:services|duties|skills|talents)|job description|duties|menu|"
        r"services|price list)|(?:telepathic|psychic|supernatural|magical|clairvoyant|mind-reading|superhuman|"
        r"prophetic) (?:abilit\w+|powers?|skills?|gifts?|talents?)|mind[- ]reading(?: \w+)?",
        0.6,
        advice=STRAIGHT,
        unless=r"\b(?:sorry|apolog\w*|gift-?wrap (?:it|the|them|your)|water your (?:plants|garden) (?:while|until|"
        r"during) you|wash (?:it|the)|carry (?:it|the) (?:out|forward|up|in)|our (?:service|package)|free|while you|"
        r"away|holiday|deliver\w* (?:it )?to (?:your|the))\b",
    ),
    cue(
        r"(?:funny|strange|odd|curious|somehow|strangely|oddly|curiously|miraculously|amazing|remarkable|astonishing|"
        r"interesting)(?:ly)?(?: how| that| enough)?,? (?:the|all|every|our|all the)(?: \w+)? other "
        rf"(?:{NUMBER[3:-1]} )?(?:\w+ )?(?:{CUSTOMER[3:-1]}|one|person)(?: \w+){{1,4}}|(?:somehow|miraculously|"
        rf"strangely|magically) (?:\w+ ){{0,3}}(?:{NUMBER[3:-1]}) (?:other )?{CUSTOMER}(?: \w+){{1,3}}|conveniently "
        r"(?:forgot\w*|lost|ignored?|left|miss\w*|overlooked|omitted|disappeared|vanished|broke|failed|skipp\w+|"
        r"did)(?: \w+){0,2}|you(?:'ll| will| may|'d| might) be (?:shocked|stunned|amazed|astonished|astounded|"
        r"devastated|flabbergasted|heartbroken) (?:to|that|at|how)(?: \w+){1,4}|(?:one wonders|it(?:'s| is| remains) "
        r"(?:a|one of the great|quite a|something of a) (?:\w+ )?(?:mystery|riddle|miracle|wonder|puzzle)) (?:how|why|"
        r"what|that|where)(?: \w+){1,5}|how could (?:i|we|anyone|one) (?:possibly |ever )?(?:refuse|resist|say no|"
        r"forget|have managed|manage|have survived|cope|live|have coped|have lived|sleep)(?: \w+){0,4}|(?:since|as) "
        r"you ask so (?:nicely|sweetly|charmingly)",
        0.55,
        advice=STRAIGHT,
        unless=r"\b(?:sorry|apolog\w*|thank\w*|to us|our (?:side|system|fault|mistake)|we(?:'re| are) (?:looking|"
        r"checking)|same (?:fault|problem|error)|beautiful|looking into)\b",
    ),
    cue(
        rf"{CLAUSE}(?:sure|of course|by all means|go ahead|yes|certainly|please|oh|do),? (?:do |just )?(?:go on|let's|"
        r"blame|park|ignore|keep|break|smash|bring|ring|change|invite|call|throw|leave|cancel|tell|accuse|shout|"
        r"complain|take|cut|jump|help yourself|drive|drop|put|use|ask|feed|smoke|wake|burn|send|insult)(?: "
        r"[\w']+){1,6}(?: \w+){0,4}(?:, (?:why not|it's only|it is only|that's (?:only|what|just|all)|we (?:love|all|"
        r"have nothing|so|don't need|only)|who|the \w+(?: \w+)? (?:loves?|won't|has nothing)|i have nothing|nobody|"
        r"rules are|what could)| for one \w+ \w+)(?: \w+){0,3}|(?:enchanted|haunted|cursed|bewitched|possessed|under "
        r"a spell|a will of its own|wizardry|sorcery|witchcraft|black magic|evil spirits?|poltergeists?|the fairies|"
        r"gremlins|aliens|the tooth fairy)(?=[.,!?;]| (?:who|that|again|did|in|must|took|and))|(?:take|accept|treat|"
        r"frame|regard|print) [^.!?\n]{0,40} (?:as|for) (?:gospel|holy writ|holy scripture|scripture|an oracle)|"
        r"(?:i'm sure|i am sure|no doubt|bet|imagine) (?:that )?(?:the|your|his|her|any) (?:judge|court|jury|police|"
        r"postman|dog|cat|neighbou?rs?|boss|bank|mayor|taxman|fairies|elves|wind|moths?|mice|goldfish|hamster)(?: "
        r"\w+){0,2} (?:ate|took|stole|hid|signed|drank|impressed|delighted|thrilled|fascinated|amused|tears|swallowed|"
        r"typed|did|moved|pressed|love|laugh|swoon)(?: \w+){0,2}",
        0.55,
        advice=STRAIGHT,
        unless=r"\b(?:sorry|apolog\w*|thank\w*|house|film|castle|ghost tour|costume|party|halloween|show|book)\b",
    ),
)

# Words of the reader held up between quotation marks.
QUOTED = (
    cue(
        r"(?:your|this|that|these|those|such|another)(?: \w+)? \"(?:urgent|emergenc(?:y|ies)|urgency|problems?|"
        r"issues?|lost|missing|broken|defect|fault|expertise|expert|experience|knowledge|quick|accident(?:al)?|"
        r"illness|sick|mistake|misunderstanding|disaster|catastrophe|tragedy|ordeal|suffering|evidence|proof|research|"
        r"facts|rights?|loyal(?:ty)?|valuable|precious|perfect|unopened|unused|professional|careful|friend|lawyer|"
        r"genius|art|masterpiece|simple|honest|innocent|concerns?|opinion|feelings|trauma|stress|damage|complaint|"
        r"question|idea|solution|explanation|reason|excuse)(?: \w+)?\"(?: \w+)?|(?:you|he|she|they|it)(?:'ve| have| "
        r"had)?(?: \w+)? \"(?:forgot|forgotten|lost|misplaced|never|didn't|accidentally|by accident|just|only|paid|"
        r"sent|posted|returned|read|tried|checked|cleaned|repaired|fixed|followed|could not|couldn't|did not|"
        r"overlooked|broke|fell|slipped|disappeared|vanished|happened)(?: \w+){0,2}\"(?: \w+)?|(?:is|was|are|were) "
        r"\"(?:in the post|on (?:its|the) way|lost|broken|stolen|not (?:my|your) fault|an accident|an emergency|"
        r"urgent|sick|ill|forgotten|coming)\"(?: \w+)?",
        0.6,
        advice=OUT,
        unless=r"\b(?:label|button|field|marked|folder|status|says|shows?|reads?|called|sorry|apolog\w*|our (?:fault|"
        r"mistake)|right|page|menu|form|column|box|tab|list|key|click|choose|select|press)\b",
    ),
)
