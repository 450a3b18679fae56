"""Cues of care.self-absorbed: news of the house and its people, which makes a story where nobody is helped."""

from __future__ import annotations

from guardian.checks.cues.vocabulary import NUMBER
from guardian.checks.match import Cues, cue

_MORE = r"(?: [\w'-]+){1,6}"
_SPAN = (
    r"(?:since (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|"
    r"summer|autumn|winter|easter|christmas|monday|tuesday|wednesday|thursday|friday|saturday|sunday|we|i|then|"
    r"\d{4}|five|six|seven|eight)|this (?:spring|summer|autumn|winter|year|season|month)|last (?:year|spring|"
    r"summer|autumn|winter|month|season)|in (?:january|february|march|april|may|june|july|august|september|october|"
    r"november|december|spring|summer|autumn)|these (?:days|weeks|months)|of late|lately|in years|for years|over the "
    r"years)"
)
_KIN = (
    r"(?:wife|husband|mother|father|mum|mom|dad|son|daughter|brother|sister|uncle|aunt|grand\w+|children|kids|twins|"
    r"partner|apprentice|colleagues?|boss|founder|director|chef|owner|intern|team|crew|staff|designers?|drivers?|"
    r"doctor|engineers?|bakers?|cto|ceo|people|dog|cat|back|knee|hands?|heart|life|work|hall|studio|house|kitchen|"
    r"workshop|shop|office|fleet|building|garden|cellar|archive|choir|orchestra|show|book|essay|concert|opening|"
    r"party|tour|season|company|firm|business|industry|trade|craft|method|art|concept|system|software|stack|"
    r"migration|warehouse|website|collection|range|menu|label|brand|name|roof|van|boat|ship|ovens?|machines?|trees|"
    r"vines|bees|farm|land)"
)

TIDINGS = Cues(
    cue(
        rf"(?:our|my) (?:[\w-]+ ){{0,2}}{_KIN}(?: [\w'-]+){{0,3}} (?:is|are|was|were|has|have|had|does|did|said|says|"
        r"got|became|began|won|left|passed|failed|broke|will|would|came|come|comes|went|turns?|turned|gave|know|"
        r"knows|love|loves|put|took|made|runs?|ran|think|thinks|works?|worked|played|plays|isn't|wasn't|"
        rf"hasn't){_MORE}|(?:one|two|three|four|half|most|several|some|all) of (?:us|our {_KIN}){_MORE}|(?:i|"
        r"we)(?:'ve| have|'d| had)? (?:\w+ )?(?:learned|learnt|taught|studied|trained|played|sang|danced|rehearsed|"
        r"lectured|travelled|founded|inherited|restored|planted|baked|brewed|cooked|painted|written|wrote|built|"
        r"dreamed|dreamt|cried|wept|laughed|slept|hiked|prayed|celebrated|toasted|raised|suffered|struggled|fought|"
        rf"survived|grown|grew|changed|moved|met|discovered){_MORE}",
        0.3,
    ),
    cue(
        r"(?:i|we)(?:'ve| have|'m| am|'re| are|'d| had)? (?:[\w-]+ ){0,3}(?:been|had|worked?|carried|carry|made|"
        r"done|taken|served|seen|spent|lost|put|given|started|opened|launched|went|gone|got|hired|named|voted|won|"
        r"lived|stood|sat|groomed?|delivered?|repaired?|ran|run|kept|walk|rise|get up|sell|bake|print|produce|employ|"
        rf"ship|process|handle)(?: [\w'-]+){{1,6}} (?:{_SPAN}|(?:for )?{NUMBER} (?:years|months|weeks|days|hours|"
        r"generations|seasons|people|countries|cities|awards|prizes|times))|(?:has|have) been (?:a |an )?(?:[\w-]+ "
        r")?(?:intense|wild|busy|hard|long|full|hectic|crazy|tough|strange|wonderful|beautiful|exciting|difficult|"
        r"great|big|rough|moving|emotional)(?: [\w'-]+){1,5}|(?:is|was|are|were) (?:so |very |truly |really |"
        r"simply |all )?(?:magical|gorgeous|unforgettable|overwhelming|humbling|a beauty|a dream|a joy|a delight|a "
        r"triumph|a success|no small thing|my life|our life|my passion|our passion|in (?:my|our) (?:blood|dna|"
        r"hearts?|bones)|like (?:one |a )?famil(?:y|ies))",
        0.3,
    ),
    cue(
        r"(?:i|we) (?:love|loved|adore|believe|don't believe|feel|felt|see|dream|think|thought|live|breathe|wanted|"
        r"want|always|never|still|know|understand|am|are|came|come|used to)(?: [\w'-]+){1,6} (?:as|by|in|of|to|"
        r"with|like|for|from|at) (?:[\w'-]+ ?){1,4}|(?:tears?|goosebumps|a lump|butterflies|stars|fire) in (?:my|"
        rf"our|her|his|their){_MORE}|(?:i|we)(?:'m| am|'re| are) (?:so |very |all |just |really |more than |"
        r"incredibly |immensely ){0,2}(?:proud|excited|thrilled|happy|grateful|tired|exhausted|busy|back from|home "
        r"from|drained|moved|touched|speechless|overjoyed|in love|in the middle|on the road|the (?:first|second|"
        r"third|oldest|largest|youngest|biggest|best|only))(?: [\w'-]+){0,6}|what an? (?:evening|night|show|party|"
        r"ride|week|year|summer|season|journey|time|month|day)|(?:you|one) (?:can't|cannot|can hardly|wouldn't) "
        r"(?:imagine|believe)|believe (?:us|me)(?=[.!,])",
        0.3,
    ),
    cue(
        r"(?:the )?(?:[\w-]+ )?(?:opening|party|interview|concert|tour|exhibition|launch|rebrand|move|merger|"
        r"migration|renovation|anniversary|jubilee|festival|premiere|competition|training|retreat|conference|photo "
        r"shoot|inventory|audit|harvest|wedding|baby|book|podcast|article|film|prize|award|cup|medal|new (?:building|"
        r"kitchen|software|shop|logo|hall|roof|collection|concept|oven|website|studio|warehouse|office|premises|"
        r"team))(?: [\w'-]+){0,3} (?:is|was|are|were|has|have|had|went|took|takes|will|came|comes|looks?|means?|"
        rf"made|kept|drained|cost)(?: [\w'-]+){{0,6}}|(?:turns?|turned|celebrates?|becomes?) (?:{NUMBER}|fifty|sixty|"
        r"forty|thirty|ninety|eighty|seventy)(?: [\w'-]+){0,3}|(?:years?|generations|decades) (?:ago|of "
        r"(?:experience|work|craft|tradition|history|passion))|as i (?:always|like to|often) say|(?:youngest|oldest|"
        r"largest|second largest|biggest|finest|first) (?:[\w-]+ )?(?:in|of|to|on) (?:the|our|its|any|all|town)(?: "
        r"[\w'-]+){0,3}",
        0.3,
    ),
    cue(
        r"(?:the|our) (?:firm|company|office|practice|studio|house|shop|team|school|agency|clinic|choir|group|chain|"
        r"band|club|gallery|bank|whole \w+)(?: \w+)? (?:moved|celebrates?|is celebrating|turns|turned|opened|opens|"
        r"grew|grows|won|wins|has moved|has grown|has won|has opened|has been|is growing|is moving|is over|feels?|"
        rf"felt|joined|merged|went){_MORE}|(?:feel|felt|are|am) (?:so |truly |all |really )?(?:blessed|humbled|proud|"
        r"family|one team|floating|over the moon|exhausted|worn out|wiped out)(?: [\w'-]+){0,4}|(?:lost|gained|"
        r"welcomed|signed|hired|have|had|with|plus|served|sold|carried|moved|trained|taught) (?:some |over |about |"
        rf"more than |our )?{NUMBER}(?: [\w'-]+){{1,5}}",
        0.3,
    ),
)
