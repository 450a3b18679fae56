"""Cues of speaking of oneself: what we are and have won, and what it costs us."""

from __future__ import annotations

from guardian.checks.match import Cues, cue

_FIRM = (
    r"(?:company|firm|business|house|team|staff|hotel|school|club|shop|practice|clinic|group|brand|agency|studio|"
    r"workshop|restaurant|family|branch|department|crew|network|organi[sz]ation|store|people|fleet|rooms?|processes|"
    r"engineers?|drivers?|technicians?|teachers?|cooks?|chefs?|products?|service|kitchen|cars?|machines?|warehouse|"
    r"system|platform|app|software|breakfast|director|owner|founder|boss|ceo|investors?|shareholders?|board)"
)
_HARD = (
    r"(?:exhausted|shattered|overworked|worn out|run ragged|swamped|snowed under|understaffed|stretched|tired|burnt "
    r"out|stressed|drained|busy|flat out|at (?:our|my) limits?|on (?:our|my) last legs|under (?:a lot of |great |"
    r"enormous )?(?:pressure|stress)|short of (?:staff|hands|people)|struggling|suffering|at breaking point)"
)
_GOOD = (
    r"(?:awards?|award-winning|medals?|prizes?|patents?|certified|certificates?|accredited|hand-?picked|famous|"
    r"renowned|"
    r"legendary|second to none|unrivalled|unmatched|the (?:best|finest|youngest|largest|biggest|oldest|fastest|"
    r"friendliest|"
    r"most modern|number one)|market leader|leader in|world-class|first-rate|top-notch|the envy|highest (?:goals|"
    r"standards|quality|rating)|passion|excellence|innovation|tradition|heritage|craftsmanship|success|record|"
    r"trophy|five stars|nominated|voted|ranked|rated)"
)

BOASTING = Cues(
    cue(
        rf"(?:our|the entire|my) (?:[\w-]+ ){{0,2}}{_FIRM}(?:'s [\w-]+)? (?:is|are|was|were|has|have|sets?|stands?|"
        rf"holds?|won|wins|enjoys?|boasts?|prides?|lives?|reach(?:es)?|receiv\w+)(?: been| being| receiving| itself| "
        rf"themselves)? (?:[\w-]+ ){{0,5}}{_GOOD}",
        0.8,
    ),
    cue(
        rf"(?:we|i)(?:'re| are|'ve| have|'m| am)? (?:\w+ )?(?:been |hold |own |won |got |received |collected |earned |"
        rf"named |set ourselves |a |an |the |clear |proud |known |very |among |number one |for our |as |pioneered |"
        rf"invented |lead |live |stand for |aim for |reach |scored ){{1,4}}(?:[\w-]+ ){{0,4}}(?:{_GOOD}|ourselves|"
        rf"our values|overnight \w+|branch(?:es)?|countries)",
        0.75,
    ),
    cue(
        r"(?:few|no other|hardly any|not many|no) (?:[\w-]+ ){1,3}(?:can|could|may) (?:look back|match|boast|claim|"
        r"compete|say|offer|keep up)(?: [\w'-]+){0,4}|(?:what|everything) (?:our \w+|we) (?:\w+ )?(?:stands? for|"
        r"believes? "
        r"in|lives? (?:for|by)|do(?:es)?) (?:is|comes)(?: [\w'-]+){0,4}|(?:speaks?|speaking) for (?:itself|themselves)|"
        r"as (?:an? |the |one of the )(?:[\w'-]+ ){0,4}(?:family (?:firm|business|company)|market leader|leading "
        r"\w+|pioneers?|award-winning \w+|specialists?|leader|experts?|number one)|being (?:an? |the )(?:[\w'-]+ "
        r"){0,2}(?:market leader|leader|pioneer|family (?:firm|business))|(?:two|three|four|five|six|seven|\d+) "
        r"generations",
        0.8,
    ),
    cue(
        r"(?:we|i)(?:'ve| have)? (?:always )?(?:done|did|do|run|built|made) (?:it|this|things|everything) (?:our|my) "
        r"(?:own )?way|(?:our|my) way has|made us (?:what|who) we are|what the future holds for us|(?:we|i)(?:'ve| "
        r"have)? "
        r"(?:just |recently |now |also )?(?:invested|spent|put) (?:[\w£$€.,]+ ){0,4}(?:millions?|thousands|a fortune|"
        r"heavily|a lot of (?:money|effort)|hundreds of \w+)(?: [\w'-]+){0,4}|(?:we|i)(?:'re| are|'m| am) (?:\w+ "
        r")?(?:glad|thrilled|delighted|pleased|happy|excited|satisfied|proud|over the moon) (?:about|for|with|of|at|"
        r"that|to announce|to share) (?:our|my|how (?:i|we)|what (?:i|we)|ourselves|myself|it|us|the (?:award|launch|"
        r"news))(?: [\w'-]+){0,4}|(?:scored|rated|gave|awarded|ranked|congratulated|patted) (?:ourselves|our own|"
        r"myself)(?: [\w'-]+){0,4}",
        0.8,
    ),
    cue(
        r"(?:i've|i have|we've|we have|i had|we had) (?:been|worked|had|run|taught|driven|cooked|baked|repaired|"
        r"sold) (?:[\w'-]+ ){0,5}(?:for|since|over|in) (?:over |more than |almost |nearly |about |some )?(?:\w+ )?"
        r"(?:years|decades|generations|\d{4})(?: [\w'-]+){0,4}|(?:i|we) know (?:what|how) (?:i'm|i am|we're|we are|"
        r"to do (?:my|our)|my|our) (?:\w+ ?){0,3}|(?:i|we) know (?:my|our) (?:\w+ )?(?:job|trade|business|shoes|cars|"
        r"stuff|craft|customers)",
        0.75,
    ),
)

BURDEN = Cues(
    cue(
        rf"(?:we|i|my \w+|our (?:\w+ )?{_FIRM})(?:'re| are|'m| am|'ve been| have been| has been| is| were| was)? "
        rf"(?:all |very |so |completely |totally |already |simply |really |just |incredibly |extremely |quite |"
        rf"currently ){{0,3}}{_HARD}(?: [\w'-]+){{0,4}}|(?:busy|hard|difficult|tough|crazy|mad|stressful|terrible|"
        rf"hectic|long|rough|awful) (?:month|week|year|season|day|time|summer|winter|quarter)(?: \w+){{0,3}} (?:for "
        rf"(?:us|me)|too|here|as well|on our|on my)|had (?:an? )(?:[\w-]+ ){{0,2}}(?:busy|hard|difficult|tough|crazy|"
        rf"stressful|terrible|hectic|long|rough|awful) (?:month|week|year|season|day|time|summer|winter|quarter)",
        0.75,
    ),
    cue(
        r"(?:costs?|cost|costing|takes?|took|hurts?|hurt|hits?|harms?|harmed|damages?|damaged|ruins?|pains?|pained|"
        r"saddens?|worries|burdens?|weighs on|affects?) (?:us|me|our|my) (?:[\w'-]+ ){0,5}(?:money|effort|time|work|"
        r"deeply|badly|a lot|dear|dearly|figures|margins?|profits?|reputation|business|name|sleep|feelings|stars|"
        r"team|staff|pride|hard|sales|ranking|statistics|nerves|bonus|quarter)(?: [\w'-]+){0,4}|(?:how much|what) "
        r"(?:[\w'-]+ ){1,5}(?:costs|cost|means to|does to|did to) (?:us|me|our \w+)|(?:we|i) live (?:off|by|from|on) "
        r"(?:our|my) (?:\w+ ?){1,2}",
        0.75,
    ),
    cue(
        r"(?:for (?:us|me)(?: as)? (?:an? )?(?:[\w-]+ ){0,3}(?:business|firm|company|shop|school|family|charity|start-?"
        r"up|club)?,? )?(?:it|this|that|returns?|complaints?|refunds?|reviews?|\w+s?) (?:is|are|was|makes?|means?|"
        r"would be|mean) "
        r"(?:an? |such an? )?(?:heavy |big |huge |real |great |enormous |lot of |terrible )?(?:burden|loss|blow|cost|"
        r"expense|strain|extra work|work|trouble|headache|nightmare) (?:on|for|to) (?:us|me|our \w+|my \w+)(?: "
        r"\w+){0,3}|(?:lost|losing|lose) (?:a fortune|(?:a lot of |so much )?money|thousands|millions|sales|income|"
        r"revenue)(?: [\w'-]+){0,4}",
        0.75,
    ),
    cue(
        r"(?:get|got|have|need|want) (?:this|it|your \w+|these) (?:off|out of) (?:my|our) (?:desk|hands|way|hair|plate|"
        r"list|inbox|books)|(?:i|we)(?:'ve| have)? (?:already |also |still )?(?:have|got|do|juggle|hold) (?:two|three|"
        r"four|five|so many|too many|a dozen|\d+) (?:other )?(?:jobs|cases|tickets|roles|projects|customers|letters|"
        r"tasks|things)(?: to \w+)?|(?:understand|consider|imagine|think of|spare a thought for|put yourself in|see|"
        r"appreciate) (?:our|my) (?:\w+ )?(?:situation|position|side|shoes|place|point of view|stress|workload|"
        r"difficulties|problems)(?: [\w'-]+){0,4}|think of (?:ourselves|myself|our own \w+)(?: first)?|(?:my|our) "
        r"(?:\w+ )?(?:holidays?|vacation|weekend|shift|lunch|break|day off|evening) (?:starts?|begins?|is|was|has|"
        r"ends?)(?: [\w'-]+){0,4}|what with (?:my|our)(?: [\w'-]+){1,4}",
        0.75,
    ),
    cue(
        r"(?:nobody|no one|none) (?:\w+ ){0,2}(?:regrets?|suffers?|suffered|hurts?|is sorrier|is sadder|is more "
        r"(?:upset|"
        r"disappointed)|lost|lose|feels?) (?:[\w'-]+ ){0,5}(?:than|as) (?:we|us|i|me|much as (?:we|i|us))(?: "
        r"\w+)?|(?:we|i) (?:\w+ )?(?:suffer|suffered|hurt|lose|lost|regret) (?:\w+ )?(?:most|more than|as well|too)|"
        r"(?:stressful|hard|difficult|unpleasant|awful|terrible|bad|long|tiring) (?:\w+ )?(?:for (?:me|us)(?: too| as "
        r"well)?|day too|time too)|(?:our|my) (?:\w+ )?(?:investors?|shareholders?|owners?|bank|boss|board|accountant|"
        r"manager) (?:expects?|wants?|demands?|insists?|needs?|will (?:kill|shout)|is (?:on|angry|furious))(?: "
        r"[\w'-]+){0,4}",
        0.75,
    ),
)
