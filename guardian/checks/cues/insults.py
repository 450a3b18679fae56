"""Soft signs of hostility, for scores: what people are called, wished and told by somebody who means them harm.

None is a finding. Many are harmless in a letter about a pig farm or a broken nut; with other signs they are not.
"""

from __future__ import annotations

from guardian.checks.evidence import Evidence

INSULTS = Evidence(
    # Names for the witless.
    (
        r"(?:dimwits?|half-?wits?|nitwits?|twits?|imbeciles?|cretins?|morons?|idiots?|simpletons?|dunces?|dolts?|"
        r"numb(?:skulls?|nuts)|boneheads?|blockheads?|airheads?|knuckleheads?|meatheads?|dumb\w*|dunderheads?|"
        r"dingbats?|"
        r"ding-?dongs?|dopes?|dopey|dorks?|doofus\w*|goofs?|buffoons?|clowns?|nincompoops?|ninn(?:y|ies)|"
        r"simple-?minded|"
        r"small-?minded|feeble-?minded|brain-?dead|brainless|mindless|witless|vacuous|vapid|moronic|idiotic|asinine|"
        r"inane|imbecilic|clueless|ignoramus\w*|chimps?|monkeys?|donkeys?|lemmings?|sheeple|parrots?)",
        1.0,
    ),
    # For the bad and the base.
    (
        r"(?:scum\w*|vermin|parasit\w+|leech\w*|maggots?|rats?|weasels?|snakes?|swine|pigs?|hogs?|jackals?|vultures?|"
        r"cockroach\w*|slime\w*|slimy|sleaz\w+|creeps?|creepy|pervert\w*|degenerates?|deviants?|trash|filth\w*|"
        r"low-?lifes?|thugs?|goons?|bull(?:y|ies)|brutes?|savages?|barbarians?|tyrants?|despots?|dictators?|monsters?|"
        r"evil|wicked|vile|despicable|disgusting|disgraceful|repugnant|repulsive|revolting|loathsome|odious|"
        r"contemptible|"
        r"heartless|spineless|gutless|soulless|shameless|shameful|cowardly|hateful|spiteful|vindictive|venomous|"
        r"treacher\w+|traitors?|treason\w*|turncoats?|backstabb\w+)",
        0.9,
    ),
    (
        r"(?:crooks?|crooked|thie(?:f|ves)|thieving|fraud(?:s|sters?)?|con ?(?:man|men|artists?)|scam\w*|swindl\w+|"
        r"cheats?|cheaters?|liars?|lying|lied|corrupt\w*|graft|grifters?|charlatans?|quacks?|snake oil|phon(?:y|ies)|"
        r"fakes?|impostors?|hypocrit\w+|two-?faced|freeload\w+|moochers?|bums?|deadbeats?|loafers?|slackers?|"
        r"troughs?|troughers?|gravy train|cronies|cronyism|shills?|stooges?|hacks?|lackeys?|toad(?:y|ies)|minions?|"
        r"cultists?|cult|sycophants?|bootlick\w+|brown-?nos\w+)",
        0.8,
    ),
    # For the mad, the childish and the plain.
    (
        r"(?:nut ?(?:jobs?|cases?|bars?|ters?)|nutty|nuts|wing-?nuts?|wackos?|whackos?|wacky|whack ?jobs?|crackpots?|"
        r"loon(?:y|ies|s)?|lunatics?|lunacy|kooks?|kooky|crazies|crazy|insane|insanity|deranged|demented|unhinged|"
        r"delusional|psychos?|psychotic|psychopath\w*|sociopath\w*|maniacs?|rabid|raving|on (?:crack|drugs|meth)|"
        r"(?:been )?smoking|off (?:his|her|your|their) (?:meds|rocker)|mental(?:ly ill)?)",
        0.8,
    ),
    (
        r"(?:babies|crybab\w+|cry ?bab(?:y|ies)|brats?|bratty|spoiled|spoilt|childish|infantile|immature|juvenile|"
        r"puerile|petulant|tantrums?|whin(?:y|er|ers|ing)|snivel\w+|snowflakes?|wimps?|wuss\w*|sissy|twerps?|punks?|"
        r"jerks?|pricks?|dicks?|tools?|losers?|nobod(?:y|ies)|has-?beens?|wannabes?|misfits?|freaks?|weirdos?|ugly|fat|"
        r"hags?|old (?:bat|cow|goat|fart|fool|coot)|stink\w*|smelly|miserable|sad little|bitter|jealous)",
        0.6,
    ),
    # For whom they side with.
    (
        r"(?:racists?|racism|bigot\w*|xenophob\w+|misogyn\w+|sexists?|homophob\w+|nazis?|hitler|fascis\w+|stalin\w*|"
        r"stasi|gestapo|commies?|communists?|terrorists?|extremists?|zealots?|fanatics?|radicals?|libtards?|neo-?cons?|"
        r"cons|libs|lefties|leftists?|leftards?|righties|right-?wing\w*|left-?wing\w*|rednecks?|hillbill\w+|troll\w*|"
        r"apologists?|haters?|ilk|kool-?aid)",
        0.6,
    ),
    # Told to go, to stop, to look at themselves; wished harm.
    (
        r"(?:get lost|go away|go back to|go to hell|beat it|buzz off|bug off|shove (?:it|off)|stick it|"
        r"shut (?:up|your)|"
        r"put a sock|zip it|knock it off|cut (?:it out|the)|(?:stop|quit) (?:\w+ing|acting|being|making|your)|"
        r"(?:look|looking) in (?:the|a) mirror|speak for yourself|grow (?:up|a)|get (?:a (?:grip|life|clue|"
        r"job)|over it|"
        r"real|stuffed|bent)|go (?:eat|jump|take|cry|soak|fly|play)|(?:don't|can't) let the door|good riddance)",
        1.0,
    ),
    (
        r"(?:bullets?|shoot|shot|hang(?:ed|ing)?|noose|taser|beat(?:en)? up|punch\w*|slap\w*|smack\w*|kick(?:ed|ing)? "
        r"(?:in|his|her|your|their)|burn in|rot in|deserv\w+ (?:to|it|the|what|everything)|hope (?:you|he|she|they)|"
        r"drop dead|choke on|die|dead|kill\w*|wounds?|jail|prison|lock (?:him|her|them|you)|fired|horsewhip\w*|"
        r"tar and feather)",
        0.5,
    ),
    (
        r"(?:horse ?shit|(?:head|thumb|finger)s? (?:up|out of|in (?:the|your))|rear end|butts?|arse|ass|"
        r"knickers|panties|"
        r"pants|diapers?|sewer|gutter|sludge|bile|bilge|vomit\w*|puke|barf|stench|toilet|manure)",
        0.6,
    ),
    # Whom one does not attack.
    (r"(?:i(?:'m| am) sorry|my (?:fault|mistake|bad)|silly me|i was (?:wrong|stupid|dumb)|please let me)", -1.0),
)
