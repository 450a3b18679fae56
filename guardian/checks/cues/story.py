"""Cues of telling one's own story: mission and pride, growth and awards, founders and family."""

from __future__ import annotations

from guardian.checks.match import Cues, cue

STORY = Cues(
    cue(
        r"our (?:\w+ ){0,2}(?:mission|vision|passion|journey|story|philosophy|values|dream|heritage|ambition|aim|"
        r"goal|success|growth|achievements?|history|commitment|dedication|reputation|culture|roots|promise|founders?|"
        r"ceo|chef|brand|dna|standards|expertise|pledge|anniversary|birthday|award|awards|transformation|strategy|"
        r"roadmap|rebrand|family|owners?|director)",
        0.9,
    ),
    cue(
        r"(?:we|i)(?:'re| are|'m| am|'ve been| have been) (?:\w+ )?(?:proud|passionate|thrilled|excited|delighted to "
        r"announce|humbled|honou?red|committed|known|dedicated|pioneers?|renowned|recognised|recognized|famous|"
        r"specialists|leaders?|experts|pinching|celebrating|growing|expanding|building|redesigning|rebuilding|"
        r"reinventing|transforming|launching|obsessed|driven|busy|swamped|rushed|exhausted|overworked|understaffed|"
        r"short-staffed|run off|snowed|overwhelmed|all very tired|tired)|(?:proud|pride) (?:of|to|in|ourselves)|"
        r"pride ourselves",
        0.9,
    ),
    cue(
        r"(?:since|founded in|established in|opened in|started in|began in|from) (?:our (?:first|foundation|founding|"
        r"start)|(?:18|19|20)\d\d|we (?:started|opened|were founded|began))|for (?:over|more than|almost|nearly|"
        r"some)? ?(?:\d+|\w+) (?:years|decades|generations) (?:we|our|now)|(?:over|more than|some) (?:\d[\d,.]*|\w+) "
        r"(?:\w+ )?(?:guests|customers|countries|employees|stores|awards|branches|members|users|patients|people "
        r"trust)|(?:carried|served|helped|handled?|handles|delivered|ship|treated|trained) (?:\w+ )?(?:\d[\d,.]*|"
        r"millions|thousands)|\d+ (?:million|thousand) \w+",
        0.9,
    ),
    cue(
        r"(?:we|i)(?:'ve| have|'d)? (?:\w+ )?(?:recently |just |also |finally |even )?(?:moved|opened|launched|"
        r"unveiled|won|grown|celebrated|hired|expanded|introduced|redesigned|rebranded|invested|renovated|merged|"
        r"acquired|doubled|tripled|raised|grew|built|been (?:working|packing|named|voted|awarded|featured|running|"
        r"nominated|through|rushed)|had (?:a|an|so|such|the|our)|got (?:a|an|married|engaged|the)|welcomed|survived|"
        r"struggled|lost (?:our|two|three|my))",
        0.7,
    ),
    cue(
        r"family (?:business|firm|company|run|owned)|(?:my|our) (?:great-)?(?:grand(?:father|mother|parents)|parents|"
        r"founders?) \w+|(?:third|second|fourth|fifth) generation|(?:we|i) (?:have |had )?always (?:believed|wanted|"
        r"loved|dreamed|dreamt|been|put|strived|tried)|finest|(?:we|i) (?:started|founded|created|began) (?:\w+ "
        r"){0,4}(?:with|because|as|in|when|to)|fell in love with|love what we do|what we do best|couldn't be "
        r"(?:prouder|happier|more excited)|never dreamed|dreamers|makers|(?:our|the) (?:\w+ ){0,2}(?:team|staff|"
        r"engineers|experts|designers|people) (?:\w+ )?(?:is|are|work|works|has|have|put|puts|love|loves|come|"
        r"trained|worked)|trained (?:in|at|with|under)|(?:been )?(?:featured|interviewed|reviewed|named|voted|"
        r"awarded|nominated|recognised|recognized)",
        0.8,
    ),
    cue(
        r"(?:world's|country's|nation's|europe's|city's|region's) (?:most|best|leading|largest|first|favou?rite)|one "
        r"of the (?:\w+ )?(?:best|leading|largest|fastest|most|top|finest|oldest)|(?:among|some of|amongst) the "
        r"(?:best|finest|most|largest|leading)|in the (?:industry|business|market|sector)|state-of-the-art|"
        r"cutting-edge|award-winning|industry-leading|awards?|world-class|market leader|number one|best-in-class|"
        r"next-generation|(?:feature|featured|article|interview|write-up|mention) in|what a (?:month|week|year|"
        r"summer|season|ride|journey)|(?:i|we) (?:barely|hardly|scarcely) (?:\w+)|rushed off (?:our|my) feet|(?:my|"
        r"our) (?:own )?(?:\w+ )?(?:twins|baby|wedding|holiday|vacation|back|boss|bed|dog|cat|kids|children|husband|"
        r"wife|knee|flu)|day and night|till midnight|(?:i|we) (?:personally )?(?:love|adore|live for|believe in|"
        r"strive|dream) (?:\w+)|(?:i|we) believe (?:that|in)|continuous(?:ly)? (?:improv\w+|evolv\w+|innovat\w+)|"
        r"innovati(?:on|ve)|ambitio(?:n|us)|exciting (?:time|news|changes|chapter|year)|next (?:chapter|level)|"
        r"stay(?:ed|ing)? up (?:all|late|until|till)|worked? (?:nights|weekends|around the clock|tirelessly|overtime)",
        0.8,
    ),
)
