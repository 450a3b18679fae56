"""Hints of tone.sarcastic: quips and fancies in a letter that does nothing about the matter."""

from __future__ import annotations

from guardian.checks.cues.vocabulary import CUSTOMER, ORDINAL
from guardian.checks.match import cue

_STRAIGHT = "Say it straight, what you have found and what comes next."
_LIGHT = "To them it is no joke: name what it cost them and what you do about it."
_FINE = (
    r"(?:generous|nice|kind|thoughtful|brave|clever|exciting|lovely|sweet|original|interesting|fascinating|"
    r"convenient|touching|charming|unusual|odd|strange|tragic|dramatic|awful|dreadful|terrible|fitting|festive|"
    r"romantic|right|refreshing|considerate|observant|attentive|resourceful|modern|ambitious|imaginative|inspiring|"
    r"sporting|wise)"
)
_MARVEL = (
    r"(?:stamina|courage|patience|talent|imagination|dedication|devotion|persistence|endurance|flair|genius|taste|"
    r"drama|tragedy|ordeal|horror|suffering|heroism|bravery|wisdom|insight|erudition|eloquence|strength|presence of "
    r"mind|powers? of \w+|eye for \w+|gift for \w+|grasp of \w+|memory|sense of \w+)"
)
_RATHER = r"(?:quite |very |most |so |deeply |truly |all |really |always |ever |naturally |only |just ){0,2}"
# Whom a house would really speak to.
_STAFF = (
    r"(?:team|drivers?|couriers?|kitchen|chef|manager|supplier|warehouse|office|colleagues?|engineers?|technicians?|"
    r"plumber|fitter|nurses?|doctors?|teachers?|builders?|neighbours?|landlord|bank|insurer|carrier|airline|hotel|"
    r"police|council|owner|agent|agency|maker|manufacturer|factory|caretaker|cleaners?|staff|crew|depot|shop|branch|"
    r"board|committee|parents|seller|buyer|two|others?|whole|right|person|people|man|woman|lab|clinic|school|"
    r"developers?|new|next)"
)
_SINCERE = (
    r"\b(?:sorry|apolog\w*|thank\w*|(?:our|my) (?:fault|mistake|error|bug|side)|welcome|congratulations|you(?:'re| "
    r"are) right|glad)\b"
)
# What has no business in a letter of business.
_FANCY = (
    r"el(?:f|ves)|unicorns?|dragons?|wizards?|fair(?:y|ies)|witch(?:es)?|magic(?:al|ally)?|poets?|opera|novels?|"
    r"medals?|plaques?|statues?|monuments?|orchestra|champagne|parades?|angels?|ghosts?|circus|santa|nobel|saints?|"
    r"majesty|royalty|the moon|mars|universe|galaxy|oracle|minute's silence|red carpet|fanfare|trumpets?|fireworks|"
    r"confetti|halo|pyramids?|dinosaurs?|stone age|middle ages|museum piece|lullab(?:y|ies)|destiny|the gods|"
    r"heavens?|paradise|philosoph\w+|shakespeare|hamlet|einstein|picasso|mozart|noah|moses|columbus|juggl\w+|"
    r"acrobats?|telepath\w+|clairvoyan\w+|tea leaves|treasure|pirates?|knights?|throne|standing ovation|guinness|"
    r"world record|framed?|masterpiece|expedition|safari|meditat\w+|monks?|stoic\w*|martyr\w*|heroic|legendary|"
    r"folklore|mytholog\w+|marriage|flog(?:ged|ging)?|at dawn|guillotine|gallows|dungeon|firing squad"
)

# Surer, whatever else the letter does.
QUIPS = (
    cue(
        r"who (?:are|am) (?:we|i) to (?:question|argue|judge|disagree|contradict|stand|deny|say|complain)|there(?:'s|"
        r" is) a (?:word|name|term) for (?:that|it|this|people|such)|(?:which|that|this|and) (?:we|i) salute|(?:we|"
        r"i) salute (?:you|your|the|that)|(?:grateful|obliged|honoured|thankful|delighted|humbled|fascinated) to be "
        r"(?:taught|lectured|instructed|corrected|enlightened|told)|one (?:can only|does) (?:wonder|marvel|weep)|one "
        r"(?:wonders|shudders|marvels|trembles|weeps) (?:how|what|whether|to think|why|if|at)|(?:marketing|accounts|"
        r"management|the (?:kitchen|office|team|board|weather|printer|system)) sends? (?:you )?(?:its|their) (?:love|"
        r"regards|condolences)|most (?:people|customers|guests) would be (?:flattered|delighted|thrilled|grateful|"
        r"honoured)|how (?:right|wise|brave|clever|astute|noble|perceptive) (?:you (?:were|are)|of you)|yet you "
        r"(?:still |somehow )?(?:found|mustered|summoned) (?:the|enough) (?:strength|time|energy|courage|breath)|"
        r"(?:i'm|we're|i am|we are) (?:reliably|credibly|solemnly) (?:told|informed|assured)|\w+'s? loss,? (?:i'm|"
        r"we're|i am|we are) sure",
        0.8,
        advice=_STRAIGHT,
        unless=_SINCERE,
    ),
    cue(
        r"(?:i|we)(?:'ll| shall| will) (?:of course|naturally|certainly|be sure to|gladly|at once|immediately) "
        r"(?:let|inform|tell|ask|remind|instruct|alert|warn|notify|have a word with|write to|persuade) (?:it|the "
        rf"(?!{_STAFF}))\w*|(?:taken|took|take) the liberty of (?:informing|telling|asking|warning|reminding|"
        r"instructing)|(?:may|might|shall|let) (?:we|i|us|me) (?:just )?(?:congratulate|commend|applaud|thank) the|"
        r"(?:congratulate|console|comfort|scold|reprimand|lecture|apologi[sz]e to) the "
        rf"(?!{_STAFF})\w+|consult(?:ed|ing)? (?:a|an|the) (?:ruler|priest|oracle|stars|dictionary|horoscope|fortune|"
        r"bones|tea leaves|weather)|(?:flogg|behead|whipp|crucify|banish|exil)(?:ing|ed) (?:the|"
        r"our|him|her|them|somebody|someone|whoever)|heads will roll|at dawn(?=[.,!])|(?:never|not|yet to) (?:come "
        r"across|seen|encountered|found) in (?:the|any) (?:books?|literature|wild|manuals?)",
        0.72,
        advice=_STRAIGHT,
        unless=_SINCERE,
    ),
)

WHIMSIES = (
    # Mock admiration, and thanks for a lesson.
    cue(
        rf"{_RATHER}(?:how|so|most|rather) (?:very )?{_FINE}(?=[.,!?;:]|$| of| you| it| that)|what (?:an? )?(?:\w+ "
        rf")?{_MARVEL}|(?:which|that|this) (?:we|i) (?:{_RATHER})?(?:salute|admire|applaud|respect|commend|envy|"
        r"treasure|cherish)|(?:we|i) (?:salute|applaud|commend|bow to|tip (?:our|my) hats? to)|(?:grateful|thankful|"
        r"obliged|indebted|honoured|humbled|delighted|thrilled|touched|moved|riveted|fascinated|enchanted) (?:to be "
        r"(?:taught|told|informed|reminded|corrected|instructed)|by your (?:story|letter|account|tale|words|mail|"
        r"message|description))|(?:keen|happy|glad|eager|willing) to (?:learn|be taught|be corrected)|one is never "
        r"too old|never too old",
        0.72,
        advice=_STRAIGHT,
    ),
    # The distance of “one”, and a stage whisper.
    cue(
        r"one (?:hopes|wonders|imagines|gathers|presumes|suspects|trusts|shudders|marvels|weeps|dare not|can but|can "
        r"only (?:imagine|wonder|marvel|hope))|who (?:are|am) (?:we|i) to|there(?:'s| is) a (?:word|name|term) for|"
        r"(?:and|but|,) yet (?:you|here you|your \w+|they|he|she) (?:\w+ed|found|had|have|are|is|were|was|still|even|"
        r"took|made|wrote|came)|you (?:still |even )?(?:found|had) the (?:strength|time|courage|energy|presence|"
        r"leisure|heart)|(?:some|others?) (?:people |guests )?(?:would )?call (?:it|this|that)|sends? (?:you "
        r")?(?:its|their|his|her) (?:love|regards|apologies|condolences|best)|(?:most|some|many|other|others|lesser) "
        rf"(?:{CUSTOMER} )?(?:would|might|pay) (?:be|have|call|consider|give|kill|dream|queue|find|see|say|kindly|"
        r"good|extra|double|a \w+)",
        0.72,
        advice=_STRAIGHT,
    ),
    # What is never to be: “we shall of course ask the captain to wait”.
    cue(
        r"(?:we|i)(?:'ll| shall| will|'d) (?:of course|naturally|gladly|certainly|be sure to|make sure (?:to|that)|"
        r"see to it that|be delighted to|alert|wake|summon|instruct|command|ban|abolish|rewrite|postpone|reschedule|"
        r"consult|petition|forbid)|(?:of course|naturally|next time|by all means),? (?:we|i)(?:'ll| shall| will) "
        r"(?:be sure to |make sure to |of course |also )?(?!be in|let you|send you|refund|credit)\w+|(?:if|should) "
        r"(?:that|it|this) (?:would |should |might )?(?:suits?|pleases?|is (?:convenient|agreeable)|be (?:convenient|"
        r"agreeable|acceptable|to your))",
        0.72,
        advice=_STRAIGHT,
    ),
    # Misfortune called a gain, and little made of it with a straight face.
    cue(
        r"(?:i'd|i would|some would|one might|one could|some might|we'd|we would|we prefer to|we like to) call (?:it|"
        r"that|this)|think of (?:it|the|all|how|what)|(?:at )?no (?:additional|extra|further) (?:charge|cost)|made "
        r"no charge|didn't (?:even )?charge (?:for|extra)|thrown in|(?:is|are) also (?:a|an) \w+|never (?:short|"
        r"bored|lonely|alone)|worse (?:ways|things|weekends|places|fates|company)|has (?:its|a certain|its own) "
        r"(?:charms?|advantages?|upsides?|appeal)|(?:sort|part) of the (?:charm|fun|experience|adventure|package|"
        r"concept)|(?:splendid|wonderful|perfect|great|ideal|rare|fine|unique|golden|welcome|excellent|marvellous) "
        r"(?:opportunity|chance|occasion|excuse|exercise|addition|conversation piece)|is the new \w+|in some "
        r"(?:countries|cultures|circles)|(?:a bit of|some|a little|a good) (?:exercise|character|mystery|excitement|"
        r"adventure|suspense|fresh air)|builds? character|for the same (?:price|money)",
        0.5,
        advice=_LIGHT,
    ),
    cue(
        r"(?:merely|a mere|no fewer than|no less than|all of|a whole|whole|a full|entire|a grand total of|as many "
        r"as) (?:\w+ )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|fifty|\d+)|"
        r"(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\d+) (?:whole|entire|full|solid|mere) "
        r"\w+|(?:the |an? )odd \w+|last (?:time )?(?:we|i) (?:looked|checked|heard)|as far as (?:we|i) (?:know|can "
        r"tell)|if memory serves|as it happens|as it were|so to speak|strictly speaking|funnily enough|curiously|, "
        r"(?:a|an) (?:detail|fact|notion|concept|idea|technique|skill|art|feat|habit|device|invention|tradition|"
        r"theory|method|approach|custom|pastime|discipline|phenomenon|subtlety|nuance|possibility) (?:that|which|"
        r"known|we|i|not|few|of|so)|for (?:some |many )?centuries|since the (?:dawn|beginning|invention|days)",
        0.5,
        advice=_STRAIGHT,
    ),
    # How mockery begins, and what is said with a wink.
    cue(
        r"oh,|oh (?:no|dear)[,!]|ah,|ah yes|well,|wow|naturally|of course|by all means|needless to say|no doubt|"
        r"doubtless|surely|evidently|apparently|presumably|supposedly|allegedly|alas|indeed|truly|i dare say|rumou?r|"
        r"it is said|so they say|or so (?:they|we|i)|(?:haven't|have not) you heard|do (?:let|write|tell|send|call|"
        r"come|keep|give|bring|try|remember|forgive|feel)|would (?:care|deign|be so (?:good|kind))|be so (?:good|"
        r"kind) as|rest assured|at your service|never fear|thank (?:heavens?|goodness)|(?:it is|it's|how) (?:good|"
        r"nice|lovely|a comfort|reassuring|heartening|touching|refreshing) (?:to|that)|(?:good|nice|lovely|"
        r"reassuring) to (?:hear|know|see|read|learn) that|had no idea|it (?:had )?never occurred|(?:we|i) (?:do |"
        r"can )?(?:only |but )?hope (?:you|the|your|that|it|they|he|she) \w+",
        0.42,
        advice=_STRAIGHT,
    ),
    cue(
        r"(?:with )?bated breath|on tenterhooks|edge of (?:our|my|their) seats?|the (?:whole|entire) \w+ (?:is|was|"
        r"are|has|stands|waits|wept|laughed|knows)|everything (?:stops|stopped)|(?:drop|dropped|drops) everything|"
        r"lost sleep|(?:not|hardly|barely) slept|weep(?:ing|s)?|wept|sob(?:bing|s|bed)?|tears|mourn(?:s|ing)?|"
        r"speechless|in awe|heartbroken|inconsolable|devastated|shattered|astonish(?:ed|ing|ingly)|enchanted|"
        r"spellbound|flattered|overjoyed|thrilled|blush(?:es|ed|ing)?|surviv(?:ed?|al|ors?)|recover from|scarred|"
        r"traumati[sz]ed|rest in peace|homesick|lonely|shy|moody|on strike|a mind of its own|a life of its own|had "
        r"to end|for posterity|(?:tell|show) (?:your|the) grandchildren|once in a lifetime|goes down in",
        0.5,
        advice=_STRAIGHT,
    ),
    # Mock measures, proverbs, and a trouble seen from its bright side.
    cue(
        r"(?:we|i)(?:'ll| will| shall) (?:have|get) (?:the \w+|it|him|her|them) (?:\w+ )?(?:arrested|shot|framed|"
        r"executed|removed|banned|flogged|fired|stuffed|bronzed|exorci[sz]ed|blessed|cancelled|abolished)|put a stop "
        r"to (?:it|that|this)|rome (?:was not|wasn't)|glass (?:is )?half[ -](?:full|empty)|(?:people|men|women|"
        r"customers|romans) can't (?:all )?be wrong|patience is a|good things (?:come|take)|no news is|every cloud|"
        r"silver lining|the thought that counts|eye of the beholder|please everyone|third time|early bird|"
        r"practi[cs]e makes|variety is|less is more|what doesn't kill|beggars|one man's|absence makes|when life "
        r"gives|there's no such thing as|you can't have everything|the grass is|rules are (?:made|there)|(?:may|"
        r"might|will) have heard of (?:it|them|that|him)|(?:that's|it's|that is|is) what (?:i|we|they|some|others) "
        r"call|(?:ask|asking|talk|talking|sing|singing|speak|speaking|apologi[sz]ing|praying) (?:to )?(?:it|them) "
        r"(?:very |more )?(?:nicely|kindly|politely|gently|firmly)|so (?:overwhelmed|moved|dazzled|taken|captivated|"
        r"gripped|shaken|excited) (?:by|with|at|about)|(?:this|that|your|such) (?:valuable|precious|profound|"
        r"important|vital|priceless|crucial|fascinating|useful) (?:insight|tip|advice|observation|input|contribution|"
        r"discovery|information|news)|how (?:\w+ )?(?!much|many|long|often|far|kind)\w+ of (?:you|her|him|them|us|me|"
        r"it)(?=[, .!])|if (?:you|one) (?:lean|squint|stand|look|close|listen|hold|try|tilt|stretch|climb)s? (?:\w+ "
        r"){0,4}enough|that would be (?:the|your|it|our|me|him)|look at it (?:this|that) way|think of it as|pays? "
        r"(?:good money|extra|a fortune|double|dearly|a lot|thousands|handsomely) for|(?:shocking|outrageous|"
        r"scandalous|imagine|incredible|amazing|astonishing|unheard of|unbelievable)[,:!] |(?:not |hardly |clearly "
        r"not |never )?in (?:the|a|no) mood (?:to|for)",
        0.72,
        advice=_STRAIGHT,
    ),
    cue(
        r"in fairness|to be fair|in (?:our|its|his|her|their) defence|since you (?:insist|ask|mention)|keep us "
        r"posted|frankly|so (?:it|that|this|the|every|all|there|your|everything) [^.!?;\n]{3,60}\?|(?:i'm|we're|i "
        r"am|we are) (?:quite |very )?(?:sure|certain|confident) (?:it|he|she|they|you|that|the)|(?:it|he|she|they) "
        r"did (?:look|seem|sound|feel|try)|(?:and|as) (?:many|some|most) (?:have|do|did|will)|with pleasure|(?:some|"
        r"many) have \w+|for those of us|(?:far )?too (?:famous|good|clever|modest|beautiful|important|polite|shy|"
        r"busy being)",
        0.48,
        advice=_STRAIGHT,
    ),
    cue(
        r"thoughts and prayers|(?:a|the|an) (?:task force|committee|inquiry|investigation|commission|monument|day of "
        r"mourning|state of emergency) (?:has been|will be|was|is being)|(?:will|shall|is to|are to) be (?:rationed|"
        r"banned|abolished|outlawed|forbidden|taxed|prohibited) (?:from now|at once|immediately|henceforth|again)|"
        r"think of (?:all )?(?:the|what|everything)|(?:but|and|so) which (?:\w+ ?){0,3}\?|so many to choose|of "
        r"(?:his|her|its|their|your) genius|(?:take|takes|taking) lessons from|whenever (?:it|that) suits|"
        r"(?:ripening|maturing|resting|sleeping|ageing) (?:\w+ )?(?:nicely|peacefully|well)|shelf of its own|a word "
        r"with (?:it|them) about|(?:will|does|did|can) (?:surely )?be jealous|read it a \w+|enjoying (?:its|his|her|"
        r"their) (?:freedom|retirement|holiday|time)",
        0.72,
        advice=_STRAIGHT,
    ),
    cue(
        r"what better (?:way|time|place|moment|occasion)|(?:engrave|carve|chisel|embroider|print) (?:it|that|this|"
        r"your \w+) in (?:marble|stone|gold|granite|letters|capitals)|in our hearts|(?:sure|certain) your \w+ knows?|"
        r"(?:flowers|condolences|chocolates|champagne|a wreath|a bouquet) (?:have|has|will|is|are)|missing you|(?:a|"
        r"an) (?:device|invention|machine|technology|instrument|app|tool) (?:that|which) (?:has|never|needs)|if you "
        r"can find (?:the|your|it)|take our word for|a (?:bit|little|moment) of (?:privacy|peace|me-time|romance)|"
        r"money isn't everything",
        0.72,
        advice=_STRAIGHT,
    ),
    # A thing that thinks and feels, and a proverb for an answer.
    cue(
        r"(?:is|are) (?:a|an) (?:\w+ )?\w+, too(?=[.,!;]|$)|(?:some|other|others|many) (?:people |guests |firms "
        r")?(?:call|pay|charge|dream|travel|climb|would kill)|we thought (?:it|you|that|of)|suit(?:s|ed)? you|"
        r"(?:send|sent|put) (?:the|our|him|her) (?:\w+ )?to bed|without supper|in the corner|certainly|(?:i'm|i am|"
        r"we're|we are|one is|it is) (?:often )?(?:told|assured|informed)|as far as (?:we|i) (?:know|can tell)|"
        r"strictly speaking|somewhere(?: in the world)? it|clearly|things are looking up|for the best|hard to forget|"
        r"loss, (?:i'm|i am)|(?:is|are|was) (?:more of )?(?:a feeling|a state of mind|an attitude|a mood|a luxury "
        r"problem|a matter of \w+|all relative|overrated)|it turns out|makes perfect|(?:it|he|she) must (?:have "
        r")?(?:been |be )?(?:hungry|tired|bored|thirsty|homesick|felt|liked|thought|wanted)|(?:has|have|been) "
        r"(?:praised|admired|known|celebrated) for|no surcharge|(?:we'd|i'd|let's) call it|(?:what|which) (?:is "
        r"known as|they call|we call|people call)|(?:is|are) seeing (?:more of )?the world|a say(?=[.,!])|rather "
        r"than (?:admire|watch|contemplate|discuss|enjoy)|the new \w+(?=[.,!?])|so (?:enjoyable|entertaining|"
        r"successful|popular|exciting)|(?:read|performed|sung|acted) (?:aloud |out )?by|comes round|in (?:such "
        r")?good company|before there was|stand(?:ing)? (?:its|their) ground|\w+ notice is",
        0.55,
        advice=_STRAIGHT,
    ),
    cue(_FANCY, 0.5, advice=_STRAIGHT),
    # Good words for a bad matter.
    cue(
        r"lov(?:e|es|ed|ely)|wonderful|luxur(?:y|ious)|artist\w*|pleasure|tradition|famous|views?|generous|sense of "
        r"humou?r|guest of honou?r|premi[eè]re|discover(?:y|ies|ed)|congratulat\w+|remarkabl[ey]|"
        r"impressive|touching|miracle|fashionable|the weather|as good as",
        0.38,
        advice=_LIGHT,
    ),
    cue(
        r"(?:takes?|took|requires?|needs?|calls for|shows?|betrays?) (?:some |real |a certain |a special |rare |"
        rf"great |true )?(?:{_MARVEL}|skill|commitment|style|humou?r|nerves)|(?:the|what a|such a|a) (?:true|real|"
        r"born|rare|keen|sharp|natural|gifted) \w+|patience of|(?:only|just) (?:kidding|joking)|perhaps (?:the|it|"
        r"hearing|some|next|one|you|he|she|they)|maybe (?:the|it|some|next|one|you)|(?:a |an )?(?:not one|not a "
        r"single|not even a)|(?:had|has|have) (?:clearly |evidently )?(?:mistaken|confused|taken) \w+(?: \w+)? for|"
        r"more than (?:we|i|they|most) \w+|hardly (?:need|worth|a)|with you around|(?:somebody|someone) "
        rf"(?:remembered|noticed|found)|(?:{ORDINAL}) (?:person|customer|guest|letter|caller|to \w+)|first to (?:let|"
        r"tell|notice|know|ask)|some use|(?:happy|glad) to (?:hear|see) (?:that )?(?:the|our|your)|as (?:we|one) "
        r"(?:all )?knows?|surprise[ds]?",
        0.42,
        advice=_STRAIGHT,
    ),
)
