"""Classes of words that the cues of tone share: a word added here widens every wording that uses its class."""

from __future__ import annotations

FULL = r"(?:^|(?<=[.!?] )|(?<=\n))"  # a sentence begins
CLAUSE = r"(?:^|(?<=[.!?,:;] )|(?<=\n)|(?<=- ))"

# What people write to each other, and how often.
LETTER = (
    r"(?:letters?|e-?mails?|mails?|messages?|notes?|reply|replies|answers?|questions?|requests?|complaints?|"
    r"enquir(?:y|ies)|inquir(?:y|ies)|tickets?|calls?|reviews?|posts?|reminders?|texts?|applications?|claims?|"
    r"appeals?|essays?|voicemails?|comments?|queries|query|feedback|objections?|demands?|rants?|novels?|write-ups?|"
    r"posting|tirades?|wishes|wish)"
)
PESTERING = (
    r"(?:calling|ringing|phoning|writing|mailing|e-?mailing|asking|texting|messaging|complaining|chasing|nagging|"
    r"pestering|shouting|yelling|screaming|pushing|reminding|moaning|whining|whingeing|wailing|crying|begging|"
    r"pleading|arguing|swearing|knocking|repeating|threatening|insisting|fussing|ranting|sulking|grumbling|griping|"
    r"bleating|stamping|pressing|urging|hurrying|ringing up|phoning up|worrying|panicking|haggling)"
)
NUMBER = (
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|a dozen|dozens|"
    r"a hundred|hundreds|a thousand|thousands|several|many|numerous|multiple|countless|umpteen|\d+)"
)
ORDINAL = (
    r"(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|twentieth|hundredth|thousandth|"
    r"umpteenth|nth|\d+(?:rd|th|st|nd))"
)
SAID = (
    r"(?:said|told|explained|answered|written|wrote|mentioned|requested|stated|repeated|sent|pointed|spelled|spelt|"
    r"gone over|gone through|been over|been through|described|listed|replied|informed|confirmed|covered|discussed|"
    r"shown|reminded|warned|advised|asked|laid out|set out|clarified|addressed|dealt with)"
)
TRADES = (
    r"(?:plumbers?|electricians?|mechanics?|doctors?|lawyers?|engineers?|bakers?|dentists?|vets?|experts?|architects?|"
    r"builders?|teachers?|professors?|cooks?|chefs?|pilots?|drivers?|scientists?|chemists?|physicists?|joiners?|"
    r"carpenters?|gardeners?|roofers?|programmers?|technicians?|accountants?|specialists?|professionals?|surgeons?|"
    r"nurses?|solicitors?|meteorologists?|tailors?|florists?|librarians?|landlords?)"
)

# What people are called, and what is said of them.
VICE = (
    r"(?:stupidity|idiocy|arrogance|rudeness|insolence|impudence|impertinence|effrontery|audacity|greed|malice|spite|"
    r"cowardice|dishonesty|ignorance|incompetence|laziness|carelessness|thoughtlessness|selfishness|shamelessness|"
    r"nastiness|vulgarity|hypocrisy|ingratitude|pettiness|meanness|childishness|foolishness|silliness|vanity|hysteria|"
    r"self-pity|bad manners|ill will|sloppiness|stinginess|pig-headedness|obstinacy|stubbornness|self-importance|"
    r"entitlement|negligence|recklessness|brazenness|deceit|dimness|thickness|gall)"
)
BASE = (
    r"(?:stupid|thick|dense|dim|daft|dumb|foolish|idiotic|clueless|ignorant|brainless|witless|gormless|careless|lazy|"
    r"greedy|selfish|spoilt|spoiled|rude|arrogant|petty|nasty|spiteful|vile|dishonest|shameless|ungrateful|"
    r"unreasonable|childish|immature|hysterical|pathetic|disgusting|unbearable|insufferable|tiresome|obnoxious|"
    r"incompetent|useless|deluded|paranoid|unhinged|clumsy|slow-witted|pig-headed|obtuse|negligent|reckless|"
    r"ill-mannered|bad-mannered|dimwitted|slovenly|entitled(?! to)|self-important|quarrelsome|insolent|impertinent|"
    r"demanding|vulgar|cheap|stingy|gullible|cowardly|hypocritical|slow on the uptake)"
)
FOUL = (
    r"(?:nasty|vile|ridiculous|pathetic|absurd|laughable|ludicrous|disgraceful|outrageous|idiotic|stupid|insulting|"
    r"childish|pitiful|preposterous|disgusting|shameful|contemptible|offensive|obscene|grotesque|scandalous|"
    r"hysterical|infantile|spiteful|venomous|poisonous|petty|impertinent|insolent|rude|moronic|asinine|senseless|"
    r"rambling|incoherent|deranged|silly|whiny|whining|snotty|snide|abusive|hateful|malicious|cowardly|cheap|ugly|"
    r"daft|dreadful)"
)
ABUSE = (
    r"(?:idiots?|fools?|morons?|imbeciles?|liars?|cheats?|crooks?|thief|thieves|scoundrels?|parasites?|scroungers?|"
    r"freeloaders?|whiners?|moaners?|bull(?:y|ies)|brats?|nuisances?|pests?|hypocrites?|cowards?|clowns?|jokers?|"
    r"swindlers?|fraudsters?|troublemakers?|know-?it-?alls?|amateurs?|simpletons?|dimwits?|halfwits?|dunces?|oafs?|"
    r"louts?|boors?|vandals?|savages?|slobs?|barbarians?|timewasters?|time-wasters?|disgrace|embarrassment|"
    r"blockheads?|numbskulls?|ignoramus|cretins?|twits?|prats?|snobs?|leech(?:es)?|vultures?|ingrates?|layabouts?|"
    r"loudmouths?|drama queens?|skinflints?|cheapskates?|maniacs?|lunatics?|windbags?|busybod(?:y|ies))"
)
DEGREE = (
    r"(?:quite|very|really|so|such|simply|just|completely|totally|utterly|absolutely|truly|frankly|rather|pretty|"
    r"thoroughly|clearly|obviously|evidently|plainly|downright|extremely|unbelievably|incredibly|remarkably|perfectly|"
    r"decidedly|frightfully|awfully|terribly|all|both|honestly|seriously|beyond)"
)
CUSTOMER = (
    r"(?:people|customers?|clients?|tenants?|guests?|parents?|patients?|members?|readers?|students?|pupils?|users?|"
    r"buyers?|passengers?|drivers?|residents?|neighbours?|neighbors?|visitors?|callers?|owners?|applicants?|families|"
    r"persons?|adults?|households?|policyholders?|subscribers?|travellers?|cyclists?|shoppers?|volunteers?|donors?|"
    r"lodgers?|players?|candidates?|couples?|brides?)"
)
