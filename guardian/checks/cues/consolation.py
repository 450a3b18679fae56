"""Cues of tone.insensitive: comfort that belittles a misfortune, doubt of an illness, idioms made of other
people's lives."""

from __future__ import annotations

from guardian.checks.match import cue

_SORRY = "Say that you are sorry and what you do for them: “I am very sorry about …; I will …”, without “{words}”."
_IDIOM = "Say it plainly, without “{words}”: a reader who lives with it reads it otherwise."
_PLAIN = (
    r"\b(?:sorry (?:for|about|to|that)|condolence\w*|you(?:'re| are) right|we (?:should|were) (?:not|wrong)|"
    r"nobody should)\b"
)

# Said to anybody, whatever they have told.
COMFORTS = (
    cue(
        r"(?:others|other people|some people|many people|many|people|plenty of people|some) (?:\w+ )?(?:have|had|"
        r"are|have got) (?:it )?(?:much |far |a lot |"
        r"even |way ){0,2}worse(?: off)?(?: \w+){0,3}|(?:i|we) (?:know|understand) (?:exactly|just|only too well|"
        r"precisely) how (?:you|that|it) feels?|(?:i|we) "
        r"(?:know|understand) how (?:you|that|it) feels?[,;:] (?:my|i|when|we|our)(?: \w+){0,3}|(?:god|life|the "
        r"universe|fate|nature|the lord) (?:never |only |"
        r"doesn't |does not |won't )(?:gives?|sends?|hands?|throws?)(?: \w+){0,4}|(?:god|the lord|fate|life|the "
        r"universe) (?:has|had|needed|wanted|must have) "
        r"(?:a|other|another|his|better|him|her)(?: \w+){0,2}",
        0.7,
        advice=_SORRY,
        unless=_PLAIN,
    ),
    cue(
        r"(?:are|were) you (?:really |quite |absolutely )?(?:sure|certain)(?: that)? (?:you(?:'re| are| were)|"
        r"it(?:'s| is|was)|he(?:'s| is)|she(?:'s| is)) (?:not |n't )"
        r"(?:just |only |simply )?(?:a (?:bit|little) )?(?:stressed|tired|imagining|exaggerating|anxious|nervous|"
        r"depressed|overreacting|sensitive|overworked)"
        r"(?: \w+)?|(?:just|only|all|probably|simply|maybe) (?:in your head|stress|nerves|anxiety|your age|hormones|"
        r"a phase|a mood|psychological)(?=[.!,;])|"
        r"(?:you|he|she|they) (?:really )?(?:don't|do not|doesn't|does not|didn't) (?:look|seem|sound|appear) "
        r"(?:\w+ )?(?:ill|sick|disabled|autistic|blind|deaf|"
        r"handicapped|depressed|unwell|pregnant|in pain)(?: to (?:me|us))?|(?:you|he|she) (?:look|looks|seem|seems|"
        r"sound|sounds) (?:perfectly |quite |very )?(?:"
        r"healthy|fine|too young|normal|well enough)(?: to (?:me|us|be))?(?=[.!,;]| to)|every(?:one|body) (?:is|"
        r"gets|feels) (?:a (?:bit|little) )?(?:sad|tired|"
        r"stressed|down|anxious|depressed|autistic|adhd|ocd)(?: sometimes| now and then)?|(?:so|really|actually) "
        r"(?:disabled|ill|sick)\?",
        0.65,
        advice="Take their word for it, and ask only what you need: “So that we can …, could you …?”",
        unless=_PLAIN + r"|\b(?:hear your voice|glad)\b",
    ),
    cue(
        r"(?:so |as |totally |completely |utterly |a bit |a little |rather |pretty |quite |really |absolutely |"
        r"proper |just |sheer |went |gone |goes |driving (?:me|us) "
        r"){1,2}(?:mental|lame|schizo\w*|bipolar|autistic|spastic|demented|retarded|psycho|psychotic|paranoid|"
        r"senile|crippled|spazz\w*|loony|bonkers mad|ocd|"
        r"crackbrained)(?! (?:disorder|patients?|people|children|adults|health|illness))|(?:be|being|are|were|was|"
        r"is|so|too|not|act|acted) (?:so |too )?(?:blind|deaf|"
        r"dumb) to (?:\w+)|(?:blind|deaf) (?:to (?:the )?(?:facts|reason|reality|criticism|advice|needs?))|"
        r"tone[- ]deaf|turn(?:ed|ing)? a (?:blind eye|deaf ear)|"
        r"(?:the )?(?:blind leading the blind)|lame (?:excuse|joke|attempt|duck|argument|report|story|answer|idea)|"
        r"(?:crippl(?:ed|ing)|paraly[sz]ed) (?:by|our|the|us|"
        r"with)(?: \w+)?|(?:wheelchair|bed)[- ]bound|confined to (?:a|his|her|your) wheelchair|(?:the|a|for|our) "
        r"(?:handicapped|disabled|cripples?|invalids?|retards?|"
        r"lunatics?|psychos?|midgets?|spastics?)(?! (?:parking|toilet|access|ramp|seat|bay|space|people|guests|"
        r"customers|visitors|badge|person|child|passengers|"
        r"students|entrance|lift|account|user|link|button|button|card|feature))(?=[.,!;]| (?:is|are|can|must|will|"
        r"who))|(?:madhouse|nuthouse|lunatic asylum|loony bin)",
        0.65,
        advice=_IDIOM,
        unless=r"\b(?:diagnos\w+|who is|school|society|association|charity|carpet|wind\w*|blind spot|spelt)\b",
    ),
)

# Said to somebody who has just told of a misfortune.
HUSHES = (
    cue(
        r"(?:sorry|sad|we're sad|we are sad|always sad|shame|pity) (?:to see|that|when|to lose|you're|you are|to "
        r"say)(?: you| him| her| them| members| customers)?(?: are|'re)? ?(?:leav\w+|go\b|goes|left|quit\w*)(?: "
        r"\w+){0,3}|(?:rejoin|come back|"
        r"re-?subscribe|join again|return|order again|see you again|welcome (?:you|her|him) back)(?: \w+){0,3} "
        r"(?:any ?time|soon|whenever|within|one day|next|again|with)(?: \w+){0,4}|if (?:he|she|they) (?:ever "
        r")?(?:changes?|change) (?:his|her|"
        r"their) mind|better luck(?: \w+){0,2}|next little one|your next (?:baby|one|pet|dog|cat|husband|wife|child|"
        r"pregnancy)|(?:keep|keeps|save|saved|earn|collect|use|redeem) (?:your|his|her|their|all) (?:\w+ "
        r")?(?:points|hearts|stars|miles|"
        r"bonus|rewards?|credits|discount|perks)(?: \w+)?|(?:now|as|since|perhaps now|maybe now)(?: that)? "
        r"you(?:'ve| have)? (?:got |have )?(?:the |more |some |plenty of |all the )?(?:time|leisure|free time|"
        r"space)(?: \w+){0,4}",
        0.65,
        advice="Close quietly: “Write to me whenever it suits you”, instead of “{words}”.",
    ),
    cue(
        r"(?:on|look on|look at|see|there is|there's|with|find) (?:the|a|its|one|always a) (?:plus|bright|positive|"
        r"upside|good|sunny|brighter)(?: side| thing)?(?: of "
        r"(?:it|things))?(?=[,.!:]| you| is| in)|silver lining|(?:probably|perhaps|maybe|surely|certainly|all|only|"
        r"really|is|was)? ?for the best(?! of)|(?:you|one|we|"
        r"she|he|they) (?:have|has|need|needs|must|ought|should|will have|just have|'ll have)(?: \w+)?(?: to)? "
        r"(?:move on|be strong|stay strong|let go|get over (?:it|this|"
        r"that)|look ahead|look forward|carry on|pull yourself|accept it|snap out|think positive|stay positive|"
        r"toughen up|soldier on|face (?:it|facts)|man up|keep going|be "
        r"brave)(?: \w+){0,4}",
        0.6,
        advice=_SORRY,
    ),
    cue(
        r"(?:try |you should |best |just )?(?:not to|don't|do not|stop) (?:think|dwell|worry|brood|be (?:so )?sad|"
        r"cry|crying|grieve|grieving|mourn|mourning|thinking|take "
        r"it (?:so|too)|let it|get yourself down|feel sorry for yourself|be too)(?! (?:\w+ )?(?:you should|that you|"
        r"it's your|it is your))(?: \w+){0,5}|we(?:'ll| will| all|'ve all)?(?: all)? (?:have to|must|will|gotta|"
        r"lose|die|"
        r"go|grow|get|been there)(?: \w+)? (?:go|die|face|some ?(?:time|day|one)|old|one day|sooner or later|"
        r"eventually|someone)(?: \w+){0,3}|every(?:one|body) (?:dies|"
        r"loses|has to go|gets old|has problems|goes through)(?: \w+){0,2}|death (?:is|comes|happens)(?: \w+){0,4}|"
        r"(?:he|she|they|it) (?:is|are|'s|'re|has gone|went|will "
        r"be)(?: \w+)? (?:in|to) a better place|(?:he|she|they|it) (?:wouldn't|would not|would) (?:want|have wanted|"
        r"have liked) you(?: \w+){0,3}|(?:a|what a|at least a) "
        r"(?:blessing|mercy|relief|release|merciful release)(?: \w+){0,3}|(?:had|has|lived|with|enjoyed) a (?:good|"
        r"long|full|fine|ripe) (?:old )?(?:life|innings|run|age)",
        0.6,
        advice=_SORRY,
        unless=r"\b(?:worry about (?:the|any|this|that|a) (?:\w+ )?(?:form|fee|deadline|bill|payment|paper\w*|"
        r"date|car|account|room|parcel|order|rest)|no hurry|take all the|"
        r"i(?:'ll| will)|we(?:'ll| will))\b",
    ),
    cue(
        r"(?:just|only|merely|after all) (?:a|an|your|the|one) (?:\w+ )?(?:cat|dog|pet|hamster|animal|budgie|rabbit|"
        r"horse|car|phone|thing|house|scratch|bone|job|exam|"
        r"marriage|relationship|ring|picture|plant)(?=[.,!;])|(?:you can|can|could|you'll|why not|time to|simply) "
        r"(?:always |just |still |soon |easily )?(?:get|buy|have|find|"
        r"adopt|make|try for|try) (?:a new|another|a different|some new|the next)(?: \w+)?|plenty (?:more|of other) "
        r"fish|(?:you(?:'re| are)|she is|he is) (?:still )?young"
        r"(?=[.,!;])|(?:at least|thank god|be glad|good thing|luckily) (?:you|he|she|it|they|nobody|there|now you|"
        r"that) (?:still |didn't |did not |can |have |had |was |were |"
        r"wasn't |isn't |are )(?: ?\w+){0,4}|(?:it )?could (?:have been|be) (?:much |far |a lot )?worse|time "
        r"(?:heals|is a)(?: \w+){0,2}|what doesn't kill(?: \w+){0,3}",
        0.6,
        advice=_SORRY,
        unless=r"\b(?:replacement|free of charge|i(?:'ve| have)|we(?:'ve| have))\b",
    ),
)
DEADLINES = (
    cue(
        r"[^ \n.!?,][^.!?\n,]{3,90}!",
        0.55,
        advice="In a letter to somebody in grief no sentence is merry: end “{words}” with a full stop, or leave "
        "it out.",
        unless=r"\b(?:happy for|proud|congrat\w*|great work|well done|hey|hi|hello|hug\w*|love[ds]?|thank\w*|good "
        r"luck)\b",
    ),
    cue(
        r"(?:send|forward|upload|provide|submit|return|bring|present|supply|post|mail|fill in|sign|pay|settle|hand "
        r"in|vacate|clear|empty)(?: [\w'-]+){0,6} (?:within|by|no later "
        r"than|until|before|in the next) (?:\w+ )?(?:\d+|two|three|five|seven|ten|fourteen|thirty|a|the|\w+day|noon|"
        r"midnight|end)(?: \w+){0,4}|or (?:the|your|his|her|we|it)(?: "
        r"\w+){0,2} (?:will|stays|remains|is|be|must|shall|have to|closes|lapses|expires)(?: \w+){0,3}|(?:otherwise|"
        r"failing (?:which|this)|if not),? (?:the|we|your|it|a)(?: "
        r"\w+){0,4}",
        0.6,
        advice="Make it light for them: “There is no hurry; when you are ready, … is all I need”, instead of "
        "“{words}”.",
        unless=r"\b(?:i'll|we'll|i will|we will|whenever|no hurry|if you (?:like|wish|can))\b",
    ),
)
