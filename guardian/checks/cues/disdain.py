"""Cues of tone.hostile: upbringing, company and deserts thrown at the reader; the door shown for good."""

from __future__ import annotations

from guardian.checks.cues.reprimand import COOL, FACT
from guardian.checks.cues.vocabulary import ABUSE, BASE, CLAUSE, CUSTOMER, FOUL, FULL, LETTER
from guardian.checks.match import cue

_KIND = (
    r"\b(?:sorry|apolog\w+|our (?:fault|mistake|own|side|system)|ourselves|thank\w*|glad|grateful|scam\w*|phish\w*|i "
    r"agree|corner|your case|you(?:'re| are) right|had to|by mistake|of ours|we were|i was|deserve(?:d)? better|"
    r"congratulat\w+|well deserved|proud of you|enjoy|our (?:letter|system|answer))\b"
)
_SHUN = (
    r"(?:serve|have|see|host|deal with|work (?:for|with)|talk to|speak to|write to|rent to|sell to|teach|treat|"
    r"welcome|take|let|help|hear from|do business with|cook for|spend|put up with|answer|listen to|repair|drive|read)"
)

DISDAIN = (
    cue(
        r"(?:i|we)(?:'d| would)(?: (?:honestly|much|far|gladly|really))? (?:sooner|rather|prefer to) [^.!?\n]{3,70} "
        rf"than (?:ever |to )?{_SHUN}(?: \w+){{0,3}} (?:you|your|yours|such|people|customers|guests|him|her|them|"
        r"animal|owner)|(?:i|we|nobody here|no one here)(?: (?:really|simply|certainly|definitely))? (?:do not|don't|"
        rf"will not|won't|refuse to|would not|wouldn't|would never|shall not|no longer|never) {_SHUN} (?:people|"
        r"customers|guests|anybody|anyone|men|clients|tenants|those|somebody|someone) (?:who|that|like|of)(?: "
        r"\w+){1,3}|(?:i|we)(?: \w+)? (?:would not|wouldn't|would never|wouldn't even|would not even) (?:hire|trust|"
        r"employ|let|wish|lend|give|rent|sell|touch|want|invite|recommend) (?:you|your \w+)(?: \w+){0,4}",
        0.65,
        advice=COOL,
        unless=_KIND
        + r"|\b(?:want you to|wish you (?:to|any)|under (?:eighteen|18|age)|without (?:a|an) (?:appointment|"
        r"licen[cs]e|ticket)|recommend you|let you (?:down|wait|pay|go|travel|drive)|who are (?:ill|sick)|charge)\b",
    ),
    cue(
        r"who(?:ever)?(?: (?:has|on earth))? (?:raised|brought|educated|taught|reared)(?: \w+)? you(?: \w+){0,4}|"
        r"(?:made|making|make) (?:a|an|quite a|such a|complete) (?:complete |total |right |real |utter )?(?:fool|ass|"
        r"spectacle|idiot|laughing ?stock|exhibition|clown|nuisance|pest) of your(?:self|selves)(?: \w+){0,2}|(?:have|"
        r"had) you (?:got )?(?:no|any|absolutely no|not an ounce of|not a shred of|really no) (?:shame|manners|"
        r"decency|conscience|pride|respect|heart|self-respect|dignity|sense|honou?r)(?: \w+){0,2}|(?:ever heard of|"
        r"heard of|is a word you|do you know the word) (?:manners|decency|respect|honesty|shame|gratitude|good "
        r"manners|courtesy)(?: \w+)?",
        0.7,
        advice=COOL,
        unless=_KIND + r"|\b(?:who taught you (?:to (?:sew|knit|bake|play|paint))|respect)\b(?= grounds)",
    ),
    cue(
        r"(?:went|goes|going|belongs?|is|put|landed|thrown|threw|ended|filed)(?: \w+)? (?:straight |right |directly "
        r")?(?:in|into|to) (?:the|my|our) (?:shredder|bin|trash|rubbish|dustbin|waste ?paper basket|waste|garbage|"
        r"fire|toilet|paper shredder|recycling|spam folder|spam) (?:where (?:it|they) belongs?|unread|with the|"
        r"and(?! (?:we|i) (?:send|replace|refund)))(?: \w+)?|where (?:it|they|you) belongs?|not (?:one|a single|a) "
        r"word (?:of|in) (?:it|this|that|what|your)[^.!?\n]{0,50} (?:is|was|rings?|can be) (?:true|right|honest|"
        r"correct|believed|credible)|(?:nothing|little) (?:of )?(?:what )?you (?:say|said|wrote|write|claim|claimed|"
        r"tell|told)(?: \w+){0,3} (?:is|was|makes?|rings?|can be|matters?|has)(?: \w+){0,2}|(?:borders?|"
        r"bordering|verges?|verging) on (?:the )?(?:criminal|insane|insanity|fraud|harassment|abuse|ridiculous|"
        r"absurd|blackmail|theft|vandalism|lunacy|madness|pathological)|(?:a|an) (?:bad|poor|sick|cheap|tasteless|"
        r"feeble|lame) joke",
        0.6,
        advice=FACT,
        unless=_KIND + r"|\b(?:key|card|cutlery|glasses|shelf|back where|nothing you (?:say|said|told) (?:me|us) "
        r"(?:is|will be) (?:shared|passed))\b",
    ),
    cue(
        r"(?:behav(?:ed?|es|ing)|act(?:ed|s|ing)?|carr(?:y|ied|ying) on|liv(?:ed?|es|ing)|ate|eat|talk(?:ed|s|ing)?|"
        r"writ(?:es?|ing)|wrote|treat(?:ed|ing|s)?(?: \w+){1,3}|danc(?:ed|ing)|shout(?:ed|ing)?) (?:to \w+ \w+ )?like "
        rf"(?:a|an|some|the|such)? ?(?:{ABUSE[3:-1]}|animals?|pigs?|wild \w+|beasts?|dirt|slaves?|servants?|toddlers?|"
        r"spoilt \w+|spoiled \w+|madm[ae]n|maniac|monkeys?|hooligans?|cavem[ae]n|barn ?yard|sty|two-year-old|"
        r"three-year-old|king|queen|rubbish|doormats?|scum|trash)(?: \w+)?|like dirt(?=[.,!])|(?:puts? up with|"
        r"stands?|lives? with|bears?|endures?|tolerates?) (?:you|someone like you|a person like you|such a "
        rf"person)(?=[.,!?]| at| every| and)|too {BASE} (?:for|to|even)(?: \w+){{0,3}}",
        0.65,
        advice=FACT,
        unless=_KIND
        + r"|\b(?:we treated you|you (?:were|have been|felt) treated|our (?:driver|staff|waiter|clerk)|cheap to|one "
        r"person)\b",
    ),
    cue(
        r"the way you(?:'ve| have)? (?:\w+ ){0,2}(?:carry on|carried on|behave[ds]?|talk(?:ed)?|act(?:ed)?|"
        r"treat(?:ed)?|go on|went on|spoke|speak|wrote|write|shout(?:ed)?)[^.!?\n]{0,50} (?:you'd|one would|anyone "
        r"would|is|was|makes?|made|disgusts?|tells?|told|shows?|says?|i|we|speaks?)(?: \w+){0,3}|(?:that's|that is|"
        r"this is|is|pretty|rather|quite|a bit|very) rich(?: coming)?(?: from| of|,|(?=\.))(?: \w+)?|take(?:s)? the "
        r"(?:biscuit|cake|crown)(?=[.,!])|beats? (?:the lot|everything|them all)|(?:to hear|hearing|coming) (?:this|"
        r"that|such \w+)? ?(?:from|of) (?:a|an|some)(?: \w+)? (?:man|woman|person|customer|tenant|someone|family|"
        r"client|guest) who(?: \w+){1,4}",
        0.6,
        advice=FACT,
        unless=_KIND + r"|\b(?:rich (?:in|soil|cream)|cake (?:out|home|with)|means a lot|kind)\b",
    ),
    cue(
        r"you(?:'ve| have)? (?:only |just )?(?:got|get|received|have|had)(?: \w+)? (?:exactly |just |only |precisely "
        r")?what you (?:deserved?|asked for|paid for|had coming|wanted)|(?:serves?|served) (?:you|him|her|them) right|"
        r"(?:you|he|she|they) (?:had|have) it coming|(?:nothing|no) (?:less|better) than you deserve|you (?:don't|do "
        r"not|hardly) deserve (?:it|an?|any|our|my|this|to|the)(?: \w+){0,3}|you deserve (?:nothing|no |all of it|"
        r"every bit of it|it|everything you)(?: \w+){0,2}|(?:more|a more) (?:sensible|intelligent|interesting|"
        r"grown-up|civil|productive|pleasant|meaningful|polite) (?:conversations?|answers?|company|talks?|"
        r"discussions?|letters?)(?: \w+)? (?:with|from|than|out of) (?:my|a|the|our|any)(?: \w+){0,2}|your "
        r"(?:threats?|lawyers?|solicitors?|insults?|shouting|anger|bluff\w*|tears|titles?|money|connections|little "
        r"\w+|big words|fury|tantrums?|stars?|reviews?)(?: \w+)? (?:do not|don't|does not|doesn't|won't|will not|"
        r"hardly|never|leaves?|bores?|amuses?) ?(?:scare|impress|frighten|worry|bother|intimidate|move|interest|work|"
        r"cut|change|buy|us|me)(?: \w+){0,2}",
        0.65,
        advice=COOL,
        unless=_KIND
        + r"|\b(?:deserve (?:it|every bit of it)(?: \w+){0,3} (?:rest|holiday|prize|so)|don't deserve to be|deserve "
        r"no less|your money (?:will not|won't) (?:be|change))\b",
    ),
    cue(
        r"(?:we|i)(?:'ll| will| shall| are going to|'m going to) (?:fight|bury|crush|finish|ruin|expose|hound|haunt|"
        r"bankrupt|destroy|humiliate|name and shame|blacklist|block|ban|bill|report|sue) you(?:r \w+)?(?: \w+){0,4}|"
        r"(?:i|we)(?:'m|'re| am| are)(?: \w+)? (?:calling|phoning|ringing|informing|bringing in|fetching|involving) "
        r"(?:the|my|our) (?:police|lawyers?|solicitors?|cops|authorities|bailiffs?|sheriff|security)(?: \w+)?|"
        rf"(?:{CUSTOMER[3:-1]}|(?:some(?:one|body)|a (?:man|woman|person))) with your (?:record|history|reputation|"
        r"past|manners|track record|attitude|temper|income)(?: \w+){0,5}|(?:come|coming|came|run|running|crawl|"
        r"crawling)(?: \w+){0,2} (?:whining|crying|moaning|begging|whimpering|wailing|complaining|grovelling)(?: "
        r"\w+){0,3}|your (?:kids?|children|daughter|son|dog|husband|wife|mother|father|family|friends?|lot|brats?)(?: "
        rf"\w+)? (?:behaved?|is|are|was|were) (?:\w+ ){{0,2}}(?:{FOUL[3:-1]}|{ABUSE[3:-1]}|{BASE[3:-1]}|like)(?: "
        r"\w+)?",
        0.65,
        advice=COOL,
        unless=_KIND
        + r"|\b(?:bill you (?:monthly|only|for|at|on|once)|report your (?:loss|claim)|block your (?:card|old|account "
        r"so|number)|block you a|in your own interest|you asked|demanding|if you wish|like (?:to|the|it)|(?:break-?in|"
        r"robber\w*|burglar\w*|intruder|stolen|theft))\b",
    ),
    cue(
        rf"{CLAUSE}(?:and |so |now |please |just |do )?(?:keep (?:it|that|them|this|your \w+(?: \w+)?) to yourself|"
        r"shove (?:it|your|that|them)|stuff (?:it|your)|stick (?:it|your|that) (?:where|up|in)|spare (?:us|me) "
        r"(?:your|the|any|this|further)|save (?:your|it for)|stop (?:crying|whining|moaning|whingeing|bleating|lying|"
        r"playing|pretending|acting|bullying|harassing|pestering|insulting|threatening|making)(?: \w+){0,4}|watch "
        r"(?:it|your (?:step|mouth|tone|back))|pipe down|button it|zip it|buzz off|bog off|push off|sling your hook|"
        r"hop it|scram|take a hike|(?:go|get) (?:and )?(?:jump|hang|stuff|boil|take a running)|don't (?:flatter|kid) "
        rf"yourself|wipe that|get off (?:my|our|your high)|climb down)(?=[.,!?; ])(?: \w+){{0,3}}|{FULL}(?:sorry,? "
        r"but |honestly,? |frankly,? )?(?:you (?:bore|sicken|disgust|revolt|repel|nauseate|insult|exhaust|drain|appal|"
        rf"appall|tire|annoy|infuriate|amuse) (?:me|us|everyone|everybody)|your (?:{LETTER[3:-1]}|face|name|voice|"
        r"number|attitude|manners?|tone)(?: \w+)? (?:bores?|sickens?|disgusts?|revolts?|nauseates?|insults?|makes? "
        r"(?:me|us|my) (?:sick|ill|laugh|stomach|cringe)|gives? (?:me|us)))(?: \w+){0,2}",
        0.65,
        advice=COOL,
        unless=r"\b(?:sorry for|apolog\w+|thank\w*|glad|stop playing (?:when|if|the)|stop making (?:the|it|a) "
        r"(?:sound|noise)|scam\w*|watch (?:it|your step) (?:on|when|by|at|in|live|here|with)|save (?:your|it for) "
        r"(?:work|file|changes|seat|place|ticket|receipt|later|money|password|settings|progress)|save your|stick "
        r"(?:it|your) in|a smile|gives us (?:time|a chance|the chance|joy|hope|pleasure)|keep (?:it|that|this) to "
        r"yourself (?:and|until|for))\b",
    ),
    # Owed nothing, pitied by none, struck off.
    cue(
        r"(?:nobody|no one|we|i|this \w+|the \w+)(?: (?:here|in \w+ \w+|on \w+ \w+))? (?:owes?|owe) you (?:anything|"
        r"nothing|a thing|an? (?:explanation|apology|answer|reply|penny|cent|favou?r|living))(?: \w+)?|(?:i|we) have "
        r"(?:no|zero|little|absolutely no|not an ounce of|very little) (?:sympathy|respect|pity|patience|time|use|"
        rf"understanding|tolerance|compassion|mercy|interest)(?: (?:for|with|left|in)){{1,2}} (?:{CUSTOMER[3:-1]}|you|"
        r"your|liars|vandals|cheats|bullies|thieves|those|whiners|moaners|this|that|such|what|anybody|anyone)(?: "
        r"\w+){0,3}|(?:and )?that (?:includes|means) you(?=[.,!])|(?:is|was) it (?:your|a) (?:hobby|pastime|habit|"
        r"mission|job|idea of fun)(?: of yours)? to(?: \w+){1,4}|do you (?:enjoy|get a kick out of|take pleasure in|"
        r"like|love) (?:\w+ing) (?:people|others|us|our|the|nurses|staff|everyone)(?: \w+){0,3}|you(?:'re| are)? "
        r"(?:ought|should|deserve|need) (?:to )?(?:have (?:your|that)|be|lose) (?:\w+ )?(?:licen[cs]e|dog|children|"
        r"kids|key|phone|permit|banned|fined|locked|arrested|evicted|kicked|sacked|reported|thrown|ashamed|barred|"
        r"prosecuted|jailed|spanked|removed|grounded)(?: \w+){0,4}",
        0.65,
        advice=COOL,
        unless=_KIND + r"|\b(?:we owe you|i owe you|refund\w*|ashamed of nothing|not be)\b",
    ),
    cue(
        r"(?:no|little|not a|hardly a|small|'m not|am not|not) (?:wonder|surprised?|surprise)(?: that)? (?:your|you|"
        r"he|she|they|nobody|everyone|the) (?:last|previous|former|old|ex|own|have|had|were|are|got|live|lost|cannot|"
        r"can't|keep|\w+) (?:[\w']+ ){0,2}(?:dropped|left|fired|sacked|divorced|evicted|ran|threw|gave up on|refused|"
        r"avoid\w*|hates?|rid of|no friends|alone|thrown|kicked|banned|quit|blocked|no one)(?: \w+){0,3}|(?:put|"
        r"placed|added|entered)(?: \w+){0,3} (?:on|to|in) (?:the|our|a|my) (?:black ?list|banned list|ban list|list "
        r"of (?:people|customers|persons|guests|troublemakers|those|clients) (?:we|who (?:are not|won't|do not|"
        r"don't)))(?: \w+){0,4}|(?:rude|stupid|silly|nasty|dumb|impolite|angry|insolent|cheap) (?:letters?|questions?|"
        r"people|customers|mails?|words|guests|tone) (?:gets?|deserves?|earns?|receives?|calls? for|brings?|pays?|ask "
        r"for)(?: \w+){1,4}|(?:threatening|insulting|bullying|shouting at|yelling at|screaming at|attacking|blaming|"
        r"scaring|picking on|humiliating) (?:a|an|our|my|the|somebody|someone|young|people|girls?|women|nurses?|"
        r"apprentices?|trainees?)(?: \w+){0,3},? (?:how|is|very|what|shame|really|you|that's|that is|won't|will not|"
        r"makes)(?: \w+){0,4}|not even (?:my|our|a|the) (?:\w+ )?(?:teenagers?|kids|children|toddlers?|dog|son|"
        r"daughter|two-year-old|grandchildren|pupils|dogs|cat)(?: \w+){1,6}|one needs no enemies|(?:any)?one with a "
        r"(?:functioning|working|halfway working) brain",
        0.65,
        advice=COOL,
        unless=_KIND
        + r"|\b(?:mailing list|waiting list|guest list|no wonder you (?:are|were) (?:angry|upset|cross))\b",
    ),
    cue(
        r"(?:get|come|climb|step) (?:out of|down from|off) (?:your|that) (?:\w+ )?(?:bubble|ivory tower|pedestal|high "
        r"horse|throne|cloud|soapbox|trip)|(?:what|whatever) (?:on earth |in the world |the hell |the devil )?(?:is|"
        r"has got into|got into|possessed|came over|is wrong with|is the matter with) (?:the matter with )?you(?: "
        r"people| lot)?(?: \w+){0,3}\?|(?:consider|regard|treat) (?:your \w+|yourself|this \w+) (?:\w+ )?(?:ended|"
        r"terminated|cancelled|banned|barred|expelled|over|warned|lucky|evicted|sacked|fired|blacklisted|closed)(?: "
        r"\w+)?|good luck (?:finding|getting|with finding|in finding) (?:another|a|any|some\w+|one)(?: \w+){0,3} "
        r"(?:who|that|which|will|to|stupid|willing|as)(?: \w+){0,4}|nothing but (?:trouble|grief|problems|a nuisance|"
        r"a pain|hassle|headaches|bother|lies|excuses|complaints|insults)(?=[.,!]| (?:from|since|to|with))|"
        r"play(?:ing)? the (?:victim|innocent|martyr|fool|wounded|poor)(?: \w+)?|(?:i|we)(?:'m| am|'re| are) not "
        r"(?:here to be|your|going to be|paid to be|prepared to be|willing to be) (?:insulted|shouted|yelled|abused|"
        r"bullied|spoken|punch\w*|whipping|doormat|verbal|sworn|treated|slaves?|servants?|threatened)(?: \w+){0,3}",
        0.65,
        advice=COOL,
        unless=_KIND + r"|\b(?:consider (?:it|this|your \w+) (?:done|closed) (?:unless|and)|closed unless)\b",
    ),
    # Tolerated no longer, and lucky so far.
    cue(
        r"see how far (?:that|this|it|your|you|the|such)(?: \w+){0,4} (?:gets?|takes?|goes|will get) ?(?:you)?|"
        rf"{CUSTOMER} like you (?:are|make|cost|give|ruin|spoil|is|have|should|ought|belong|never|always|think|don't|"
        r"do not|can|drive|keep|bring)(?: \w+){0,4}|you (?:were|are|can be|should be|got|must be) (?:\w+ )?(?:lucky|"
        r"fortunate)(?: that)? (?:i|we|the \w+|my \w+|our \w+|nobody|no one|he|she|it) (?:[\w']+ ){0,2}(?:not|didn't|"
        r"don't|am not|wasn't|weren't|haven't|isn't|only|even|still)(?: \w+){0,4}|(?:will not|won't|cannot|can't|"
        r"refuse to|do not|don't|shall not|no longer|not going to|not prepared to) (?:tolerate|stand for|put up with|"
        r"suffer|endure|accept|take|listen to|stomach) (?:any |this |such |your |further |more |that |anything "
        rf"){{1,3}}(?:{FOUL[3:-1]}|{LETTER[3:-1]}|drivel|nonsense|behaviou?r|tone|language|abuse|rudeness|insults?|"
        r"threats?|rubbish|attitude|conduct|cheek|lies|treatment|outbursts?|kind of|sort of|from you|whining|moaning|"
        r"bullying|lip|sulking|games)(?: \w+){0,2}",
        0.65,
        advice=COOL,
        unless=_KIND
        + r"|\b(?:your card|feedback|happier|good customers?|lovely|keep us going|possible|best|new claims|after "
        r"the)\b",
    ),
    cue(
        rf"(?:your|such a|such|another|one more) (?:\w+ )?{FOUL} (?:{LETTER[3:-1]}|behaviou?r|attitude|tone|manners?|"
        r"remarks?|words|games?|stunts?|threats?|accusations?|conduct|tricks?|lies|excuses?|outbursts?|performance|"
        r"insults?|sense of|little \w+)|(?:shut|close|watch|mind|wash out) (?:your|that) (?:big |dirty |foul "
        r")?(?:mouth|face|trap|gob)|choose your (?:next |future )?words (?:with care|carefully|wisely|better)|leave "
        r"(?:the rest of us|everyone(?: else)?|everybody(?: else)?|us(?: all)?|my \w+|normal people) (?:in peace|"
        r"alone|be)|(?:there(?:'s| is)|you know where) the door(?: is)?(?=[.,!])|the door is (?:over there|where|that "
        r"way|right there|open for you to leave)(?: \w+){0,4}|keep (?:your|their|his|her) (?:mouths?|traps?|gobs?) "
        r"shut|(?:very |right |absolute )?bottom of the (?:pile|stack|list|queue|heap)(?: for you|, where you "
        r"belong)(?: \w+){0,3}|for your (?:children|child|family|wife|husband|dog|colleague|pupil|patient)(?:'s|s'|"
        r"ren's)? sake(?: \w+){0,4}|takes the prize(?= for|[.,!])|(?:can't|cannot|couldn't) stand (?:dealing|working|"
        r"talking|you|your|the sight|people like|another)(?: \w+){0,4}",
        0.65,
        advice=COOL,
        unless=_KIND + r"|\b(?:novel|photo|entry|video|exhibit|entries)\b",
    ),
)
