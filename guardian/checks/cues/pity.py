"""Cues of feeling with somebody, more loosely than for praise."""

from __future__ import annotations

from guardian.checks.cues.acknowledgement import FEEL, HARD
from guardian.checks.match import Cues, cue

PITY = Cues(
    cue(
        r"(?:sympathi[sz](?:e|ing)|empathi[sz](?:e|ing)|feel (?:for|with) you|commiserate)|(?:greatest|deepest|full|"
        r"every|all our|our|my|much|sincere|utmost) (?:sympath(?:y|ies)|compassion|understanding for|empathy)|"
        r"(?:our|my) (?:thoughts|hearts?|prayers) (?:\w+ )?(?:is|are|go|goes|bleeds?|breaks?)(?: \w+){0,4}|(?:take|"
        r"taken|took) (?:\w+ ){0,3}to heart|how you (?:must |are |might |may |'re )?feel(?:ing)?|(?:it|this|that) "
        r"(?:\w+ )?hurts?|understandably|in your shoes",
        0.8,
    ),
    cue(
        rf"(?:your|the) (?:\w+ )?{FEEL}(?: [\w'-]+){{0,6}} (?:is|are|was|were|has been|have been) (?:[\w'-]+ "
        rf"){{0,3}}(?:valid|"
        rf"understood|heard|noted|real|shared|justified|understandable|legitimate|respected|fair|natural|reasonable|"
        rf"appreciated|felt|something)|(?:understand|understanding|share|feel|see|hear|respect|honou?r|acknowledge|"
        rf"recogni[sz]e|appreciate|get|sense) (?:[\w'-]+ ){{0,3}}(?:your|their) (?:\w+ )?(?:{FEEL}|sadness|"
        rf"situation|circumstances|position|point)|(?:you(?:'re| are| were| must be| feel)|be|was|been) (?:\w+ "
        rf"){{0,2}}(?:{FEEL}|{HARD})",
        0.8,
    ),
    cue(
        rf"(?:it|that|this|what \w+ \w+|being \w+|waiting|\w+ing)(?: [\w'-]+){{0,6}}(?:'s| is| was| must be| must have "
        rf"been| can be| sounds| has been| can't be| can't have been) (?:[\w'-]+ ){{0,3}}(?:{HARD}|maddening|no fun|"
        rf"no joke|no picnic|easy|nice|a lot)|(?:nobody|no one|none of us|who) (?:\w+ )?(?:likes?|wants?|enjoys?) "
        rf"(?:to )?(?:[\w'-]+ ?){{1,4}}|(?:i|we|i'd|we'd|anyone|anybody|i would|we would) (?:\w+ )?(?:be|feel|hate|"
        rf"mind) (?:\w+ )?(?:{FEEL}|it|that|the same|likewise)|(?:hear you|get it|get that|feel you|understand that|"
        rf"see where you)(?=[,;.]| but| and| are coming|"
        rf"'re coming)",
        0.75,
    ),
)
