"""Hints of tone.sarcastic: quips and fancies in a letter that does nothing about the matter."""

from __future__ import annotations

from guardian.checks.cues.vocabulary import ORDINAL
from guardian.checks.match import cue

_STRAIGHT = "Say it straight, what you have found and what comes next."
_LIGHT = "To them it is no joke: name what it cost them and what you do about it."
_FINE = (
    r"(?:generous|nice|kind|thoughtful|brave|clever|exciting|lovely|sweet|original|interesting|fascinating|convenient|"
    r"touching|charming|unusual|odd|strange|tragic|dramatic|awful|dreadful|terrible|fitting|festive|romantic|"
    r"refreshing|considerate|observant|attentive|resourceful|modern|ambitious|imaginative|inspiring|sporting)"
)
# What has no business in a letter of business.
_FANCY = (
    r"el(?:f|ves)|unicorns?|crystal ball|dragons?|wizards?|fair(?:y|ies)|witch(?:es)?|magic(?:al|ally)?|poems?|poets?|"
    r"opera|novels?|medals?|plaques?|statues?|monuments?|orchestra|champagne|parades?|angels?|pigeons?|ghosts?|circus|"
    r"santa|father christmas|nobel|saints?|kings?|queens?|majesty|royal(?:ty)?|the moon|mars|planets?|universe|galaxy|"
    r"oracle|minute's silence|red carpet|fanfare|trumpets?|brass band|fireworks|confetti|laurels?|halo|pyramids?|"
    r"dinosaurs?|stone age|middle ages|museum piece|oak barrels?|supper|bedtime|lullab(?:y|ies)|fortune|destiny|fate|"
    r"the gods|the stars|heavens?|paradise|eden|philosoph\w+|shakespeare|hamlet|sherlock|einstein|picasso|mozart|"
    r"tolstoy|houdini|napoleon|caesar|columbus|robinson|robin hood|james bond|juggl\w+|acrobats?|tightrope|hypnosis|"
    r"telepath\w+|clairvoyan\w+|horoscope|tea leaves|voodoo|curse|spell|potion|treasure|pirates?|knights?|castle|"
    r"throne|crown|sceptre|marching|drum ?roll|curtain call|encore|applause|standing ovation|oscars?|guinness|record "
    r"book|world record|wallpaper(?:ing)?|paper(?:ing)? the|framed?|bonfire|carnival|masterpiece|avant-?garde|modern "
    r"art|still life|expedition|safari|survival (?:training|camp)|spa|wellness|meditation|monks?|monaster\w+|yoga|zen|"
    r"stoic\w*|martyr\w*|heroes|heroic|hero|legends?|legendary|folklore|mytholog\w+"
)

WHIMSIES = (
    cue(
        r"(?:well|nicely|neatly|cleverly) (?:planned|done|spotted|timed|observed|played)|happy to see|pass the time|"
        r"how \w+s (?:say|tell|show|express)|(?:at least|now) we (?:now )?know|know now that|delicate stage|"
        r"negotiations?|months early|is for those|(?:says?|said) (?:they're|they are|hello)|other (?:fingers?|socks?|"
        r"shoes?|eyes?|ears?|hands?)",
        0.42,
        advice=_STRAIGHT,
    ),
    # What nobody would say in earnest.
    cue(
        r"overrated|underrated|virtues?|virtuous|relationship|romance|marriage|survived?|surviv(?:ors?|al)|better[- "
        r"]looking|handsome|the workers|workers of the world|eat cake|people used to|used to (?:look|walk|write|talk|"
        r"read|manage|live)|in the dark|bigger (?:house|car|room|flat|door|wall|family)|longer (?:wall|arms|legs|"
        r"table)|wave back|being (?:waved|shouted|looked|asked|told|kissed) at|nobody has complained|no complaints so "
        r"far|had to end|end like (?:that|this)|it's not you|mind of its own|free will|freedom of|democracy|"
        r"conspiracy|revolution|evolution|the weather|climate|winter sports?|olympic\w*|marathon|training|sport|"
        r"meditat\w+|therapy|therapeutic|cure|remedy|vitamin|beauty sleep|good for (?:the|your) \w+|nearly an? |"
        r"almost an? |practically an? |as good as|for free|free (?:of charge|shower|wash|sauna)",
        0.38,
        advice=_STRAIGHT,
    ),
    # How mockery begins.
    cue(
        r"oh,|ah,|well,|wow|naturally|of course|surprise[ds]?|surprising|by all means|brilliant|do let|(?:i'm|we're|"
        r"we are|i am) (?:quite |very |so )?sure|truly|aren't you|what an? \w+|we shall|(?:starting|beginning|started|"
        r"begun) to|miss(?:ed|ing)? you|rest assured|(?:the|our) (?:whole|entire) \w+|(?:drop|dropped|drops) "
        r"(?:everything|the)|how \w+ that|instead of|patience|congratulations|yet another|yet again|after only|only "
        r"after|(?:somebody|someone) (?:remembered|noticed|read|found)|at your service|never fear|fear not|thank "
        r"(?:heavens?|goodness)|deeply|terribly|frightfully|dreadfully|most (?:kind|grateful|impressed|unfortunate)|"
        r"cherish\w*|edge of|seats|good (?:laugh|story|joke|one)|makes (?:total|perfect) sense|top of the pile|go on|"
        r"almost given up|given up|gravity|very impressed",
        0.36,
        advice=_STRAIGHT,
    ),
    cue(_FANCY, 0.45, advice=_STRAIGHT),
    # Good words for a bad matter.
    cue(
        r"likes?|loves?|envy|envies|envious|promoted|promotion|congratulat\w+|excellent|well[- ]received|sunny(?: "
        r"side)?|tropical|cocktails?|umbrellas?|holidays?|concerts?|requests|partial to|state of mind|the (?:\w+ "
        r"){1,2}in question|as they say|intends? to|(?:looks?|looking) after (?:its|his|her|their)|must have thought|"
        r"thought it|word of thanks|part of the (?:order|plan|deal|contract|booking|price|service)|going to be very|"
        r"proud of|mingle|not charge for|unforgettable|memorable|world-class|first-class|vip|guest of honou?r|"
        r"privileged|chosen|lucky|blessed|gentlemen|ladies and|audience|performance|premi[eè]re|show must|stage|"
        r"talent",
        0.36,
        advice=_LIGHT,
    ),
    cue(
        r"lovely|wonderful|splendid|delight(?:s|ed|ful)?|in fashion|fashionable|stylish|elegant|trend(?:y|s)?|"
        r"luxur(?:y|ious)|exclusive|limited edition|collector's|rewards?|prizes?|celebrat\w+|soul|jazz|art|artistic|"
        r"poetic|poetry|dance|dancing|beaut(?:y|iful)|picturesque|warmest|nature|wildlife|sunshine|healthy|fitness|in "
        r"shape|slimming|diet|calories|pleasure|joy|enjoy(?:s|ed|able)?|treat|feast|banquet|buffet|honeymoon|"
        r"spontane\w+|flexible|flexibility|creative|creativity|innovative|tradition|heritage|philosophy|school of "
        r"thought|a suggestion|anonymous|famous|celebrity|fans?|autograph|souvenirs?|postcards?|world tour|"
        r"sightseeing|scenic|views?|idyll(?:ic)?|cosy|intimate|generosity|hospitality|gourmet|delicac(?:y|ies)|"
        r"speciality|homemade|organic|vitamins?|character|personality|sense of humou?r|laughs?|smiles?|suits? you|"
        r"suited you|becomes you|flatter(?:s|ing)|company|friends",
        0.36,
        advice=_LIGHT,
    ),
    cue(
        r"(?:finnish|italian|french|british|scottish|german|swiss|spanish|japanese|rich|clever|busy|famous|brave|"
        r"strong|northern|southern|ancient|real) (?:people|men|women|romans|greeks|guests|cooks|kings)|in (?:finland|"
        r"italy|paris|scotland|iceland|siberia|rome|some (?:countries|cultures|circles)|other (?:countries|cultures)|"
        r"former times|the (?:old days|arctic|jungle|desert|tropics|stone age))|(?:not one|not a single|and not (?:a|"
        r"one|even)|not even a)|which is more than|more than (?:the|one|we|i|they)|we thought (?:it|we'd|you|that|of)|"
        r"must (?:have (?:had|been|felt|enjoyed|thought|wanted|liked)|be|feel|love)|such an? \w+ (?:number|word|"
        r"concept|idea|thing|hour|colou?r|age)|commoner than|rarer than|older than|wishes to|prefers? to|(?:do|does|"
        r"did) (?:so|pay|love|like|enjoy) |is such an?|another word for|short for|also known as|better known as|not "
        r"for everyone|matter of (?:taste|opinion|perspective)|depends how|philosoph\w+|in a way|in a sense|"
        r"technically|strictly|in theory|on paper|at heart|given time|one day|some day|by christmas|by easter|in "
        r"spring|next life|in our defence|to be fair|on the plus side",
        0.38,
        advice=_STRAIGHT,
    ),
    # Feelings that nobody has.
    cue(
        r"weep(?:ing|s)?|wept|sob(?:bing|s|bed)?|tears|mourn(?:s|ing)?|grie(?:f|ve|ving)|(?:not|hardly|barely) slept|"
        r"sleepless|thrilled|overjoyed|flattered|devastated|crushed|shattered|speechless|breathless|in awe|"
        r"astonish(?:ed|ing|ingly)|amazed|stunned|enchanted|spellbound|heartbroken|inconsolable|beside (?:ourselves|"
        r"himself|themselves)|(?:be|was|were|are|is) (?:so |most |quite )?(?:delighted|honoured|charmed|touched|"
        r"moved) (?:to hear|that|by)|blush(?:es|ed|ing)?|trembl\w+|faint(?:ed|ing)?|ashamed of itself|gave (?:its|"
        r"their) li\w+|rest in peace|thinking it over|sulk(?:s|ing)?|offended|shy|lonely|homesick|tired of life|on "
        r"strike|moody",
        0.45,
        advice=_STRAIGHT,
    ),
    # Misfortune called a gain.
    cue(
        r"(?:is|are) (?:a|an) (?:\w+ )?\w+,? too(?=[.,!;]|$)|(?:is|are) also (?:a|an) \w+|(?:pays?|charges?|"
        r"costs?)(?: \w+)? (?:extra|double|good money|a fortune|more|a lot|dearly|thousands|hundreds)|(?:some|other|"
        r"others|many) (?:\w+ )?(?:people |guests |customers |firms )?(?:call|would call|pay|charge|would give|dream|"
        r"travel|climb|would kill)|we (?:prefer to |like to )?call (?:it|that|this)|think of (?:the|it|all|how|what)|"
        r"look at it|at no (?:additional|extra|further) (?:charge|cost)|included in the (?:price|fare)|thrown in|for "
        r"the same (?:price|money)|said to be|is the new \w+|never (?:short|bored|lonely|alone)|worse (?:ways|things|"
        r"weekends|places|fates|company)|has (?:its|a certain|its own) (?:charms?|advantages?|upsides?|appeal)|"
        r"(?:sort|part) of the (?:charm|fun|experience|adventure|package|concept)|(?:splendid|wonderful|perfect|great|"
        r"ideal|rare|fine|unique|golden|welcome|excellent|marvellous) (?:opportunity|chance|occasion|excuse|way|"
        r"moment|time|reason|exercise|addition)|adventur(?:e|es|ous|er)|romantic|exotic|rustic|vintage|abstract|"
        r"minimalist|interactive|bonus|souvenir|surprise (?:gift|element)|element of surprise|keeps? (?:one|you|us|"
        r"the \w+) (?:\w+ )?(?:fit|young|warm|busy|awake|on)|builds? character|(?:fresh air|patience|exercise|waiting|"
        r"silence|variety) (?:is|are|never|does)",
        0.45,
        advice=_LIGHT,
    ),
    # Quips.
    cue(
        r"(?:only |just )?(?:kidding|joking)|or so (?:they|we|i|the|it|people)|(?:i'm|we're|we are|i am) told|(?:one|"
        r"i|we) hears?(?=[,. ])|they say|it is said|so it is said|rumou?r(?:s|ed)? has|(?:haven't|have not) you heard|"
        r"as (?:one|we all|everyone|everybody) knows|alas|i dare say|no less|if (?:one|you) (?:has|have|will|must|"
        r"like|squint)|who (?:would|could|knew)(?: have)?(?: \w+)?|imagine that|somewhere,? |evidently|apparently|"
        r"presumably|supposedly|allegedly|mysterious(?:ly)?|myster(?:y|ies)|miracle|miraculous(?:ly)?|separates? the|"
        r"goes down in|for posterity|for the (?:grand)?children|tell (?:your|the) grandchildren|once in a lifetime|"
        r"since (?:the|time)|(?:and|here|it is|it's) only (?:\w+)(?=[.!])|only the \w+th",
        0.45,
        advice=_STRAIGHT,
    ),
    cue(
        r"(?:takes?|took|requires?|needs?|calls for|shows?|betrays?) (?:some |real |a certain |a special |rare |great "
        r"|true )?(?:talent|skill|courage|imagination|dedication|commitment|devotion|persistence|stamina|flair|some "
        r"doing|genius|taste|style|humou?r|nerves)|quite (?:a|an|the) \w+|(?:a|the|what a|such a) (?:true|real|born|"
        r"rare|keen|sharp|fine|natural|gifted) (?:\w+)|(?:clearly|obviously|evidently|truly) (?:a|an|the) |patience "
        r"of|eye for|gift for|memory like|discover(?:y|ies|ed)|achievement|feat|collector|connoisseur|"
        r"congratulations?|bravo|hats off|chapeau|remarkabl[ey]|impressive|fascinating|extraordinar(?:y|ily)|"
        r"incredible|unheard[- ]of|splendid(?:ly)?|delightful|riveting|thrilling|gripping|touching|moving",
        0.4,
        advice=_STRAIGHT,
    ),
    cue(rf"(?:how|very|most|so|rather) (?:very )?{_FINE}(?=[.,!?;]|$| of)", 0.48, advice=_STRAIGHT),
    cue(
        r"would (?:care|deign|be so (?:good|kind))|be so (?:good|kind) as|find it in (?:your|our|their) hearts?|most "
        r"obliged|humbl[ey]|deign|beg (?:to|your)|at your leisure|pray|if it (?:isn't|is not) too much|do forgive|"
        r"forgive (?:us|me|him|her|them)|gracious(?:ly)?|your (?:excellency|highness|lordship|ladyship|esteemed)|"
        r"esteemed|bow|curtsey|kneel|on (?:our|my) knees|privilege|honou?r|a thousand|whim|mercy|in (?:his|her|its|"
        r"their) (?:infinite )?wisdom|see fit|by royal",
        0.45,
        advice=_STRAIGHT,
    ),
    cue(
        rf"(?:{ORDINAL}) (?:person|customer|guest|letter|caller|to \w+)|(?:we|i|they|he|she) had hoped|(?:had|has|"
        r"have) (?:clearly |evidently )?(?:mistaken|confused|taken) \w+(?: \w+)? for|does not, |do not, |perhaps "
        r"(?:the|it|hearing|a|an|some|next|one|you|he|she|they)|maybe (?:the|it|a|an|some|next|one|you)|(?:do|does|"
        r"are|is|did|have|can|shall|would) (?:you|we|i|it|they|he|she)(?: \w+){1,6}\?|hardly (?:need|worth|a)|with "
        r"you around|first to (?:let|tell|notice|know|ask)|we(?:'ll| shall| will) (?:\w+ )?(?:have|see that|ask|"
        r"question|send|inform|tell|name|wake|order|light|order) (?:the|a|an|him|her|them|it|our|that)",
        0.4,
        advice=_STRAIGHT,
    ),
    cue(
        r"(?:minus|plus|zero|solid|whopping|mere|grand total|all of|full|entire) (?:\w+ )?(?:\w+)",
        0.22,
        advice=_STRAIGHT,
    ),
)
