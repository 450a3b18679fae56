"""Cues of a person who is introduced: what they know already, what they are good at, when they come."""

from __future__ import annotations

from guardian.checks.match import Cues, cue

_SO = r"(?:already |now |just |also |all |both |since |kindly |been )?"
_THINGS = (
    r"(?:file|files|notes?|letters?|mails?|messages?|pictures?|photos?|drawings?|plans?|sketch|measurements?|x-rays?|"
    r"papers|documents?|case|story|list|lists|report|details|numbers?|receipts?|screenshots?|summary|log|logs|scans?|"
    r"samples?|application|contract|order|question|address|sizes|history|records?|results?|videos?|book|call)"
)

# They are ready for this reader.
READY = Cues(
    cue(
        rf"(?:(?:he|she|they|who)(?:'s|'ve)|\w+,? (?:has|have)) {_SO}(?:read|seen|heard|gone (?:through|over)|been "
        rf"(?:through|"
        r"told|following|sitting)|looked (?:at|through|into|over)|studied|met|watched|listened to|sat (?:in|with)|had "
        r"a "
        r"look|spoken (?:to|with)|visited|everything|it all|all (?:there is|of it|you)|run|tried) \w+(?: \w+){0,3}",
        0.8,
        unless=r"\b(?:i|we|you) have \w+",
    ),
    cue(
        rf"(?:(?:he|she|who)'s|they've|\w+ (?:has|already has|keeps|holds)) (?:got )?{_SO}(?:your|all "
        rf"your|"
        rf"the|my|all|both|\w+'s) (?:[\w'-]+ ){{0,3}}{_THINGS}",
        0.75,
    ),
    cue(
        rf"(?:your|the|all|his|her|our|my) (?:[\w'-]+ ){{0,2}}{_THINGS} (?:is|are|lies|lie|sits?|went|go|goes) "
        rf"{_SO}(?:on|"
        rf"in|with|at|to|before) (?:his|her|their|him|them|\w+'s)",
        0.6,
    ),
    cue(
        r"(?:i|we)(?:'ve| have|'d)? (?:already |just |also )?(?:told|shown|showed|given|gave|briefed|filled|walked|"
        r"handed|"
        r"played|read|explained|described|pinged|rung|rang|asked|sent|mailed|messaged|introduced|copied|passed) (?:him|"
        r"her|them|[\w.]+)(?: \w+)? (?:about|with|your|the|all|what|everything|how|through|my|whether|on|in|for|if|to "
        r"(?:call|ring|write|look|see|keep|come|phone|answer|wait))",
        0.75,
        unless=r"\b(?:told|sent|given|gave|asked|shown|showed|handed|mailed) (?:you|the customer)\b",
    ),
    cue(
        r"(?:he|she|they|who|\w+) (?:(?:is|are) (?:\w+ )?(?:keeping|holding|saving|expecting|reserving|waiting)|keeps|"
        r"holds|"
        r"saves|has (?:kept|reserved|saved|blocked)) (?:\w+ ){0,6}(?:for you|free|you|your (?:call|visit|mail)|open|"
        r"slot|at \w+)",
        0.7,
    ),
    cue(
        r"(?:so (?:that )?)?you (?:needn't|don't (?:need|have) to|won't have to|can|need not) (?:begin|start|carry on|"
        r"go on|"
        r"continue|pick up|tell|explain|repeat)(?: \w+){0,2} (?:where|at the (?:beginning|start)|from|again|"
        r"everything|it|the "
        r"story)",
        0.7,
    ),
    cue(
        r"(?:with me (?:twice|since|in|from|at|on)|beside me (?:in|on|at|when|the)|knows? (?:the|your|our|all|it|him|"
        r"her|"
        r"every)(?: [\w']+){0,5}|(?:by|off by) heart|from me since|(?:has|had) agreed to)",
        0.6,
        unless=r"\b(?:i|we|you|us|me|to) know\b|\bknow (?:that|if|how|when)\b",
    ),
    cue(
        r"(?:forwarded|sent|gave|given|showed|shown|told|passed|handed|read|mailed|left|lent|played) (?:him|her|them|"
        r"it to "
        r"(?:him|her|them))(?: \w+){1,3}|you (?:won't|will not) (?:be asked|hear the same|have to say|start)(?: "
        r"\w+){1,3}|"
        r"went (?:over|through) (?:it|your|the|all|everything)(?: \w+){0,3} (?:together|with (?:him|her|them))|whom "
        r"you "
        r"(?:met|know|spoke)|with a note (?:on|about|of)(?: \w+){1,4}|(?:your|the) (?:[\w'-]+ ){1,3}(?:is|are|lies?|"
        r"went|"
        r"goes) (?:already |now )?(?:on|in|before|to|with) (?:his|her|their) \w+",
        0.7,
        unless=r"\byou (?:sent|gave|told|showed|left) (?:him|her|them)\b",
    ),
    cue(
        r"(?:he|she|they) knows? (?:that )?(?:you|your|you're|what|where|about|who)(?: \w+){0,4}|(?:described|"
        r"mentioned|"
        r"put|explained|shown|showed|took|brought) (?:you|your|it|this|the) (?:[\w'-]+ ){0,3}to (?:him|her|them)|"
        r"(?:he|she|"
        r"they)(?:'s| is|'re| are) (?:now |already )?(?:going (?:over|through)|reading|looking (?:at|over|through)|"
        r"studying|"
        r"preparing|working on|on) (?:your|the|it|all)(?: \w+){0,2}|tell (?:him|her|them) (?:i|we|that i) sent you|say "
        r"(?:hello|hi) from me",
        0.7,
    ),
    cue(
        r"(?:here's|here is|that's|below is) (?:all|everything|what) (?:[\w-]+ ){1,3}(?:wrote|sent|told|tried|needs|"
        r"asked)",
        0.7,
    ),
)
# They are good at it.
ABLE = Cues(
    cue(
        r"for (?:the last |over |nearly |almost )?(?:\w+ )?(?:years|decades)|(?:by trade|born in|all day|every week|"
        r"every "
        r"day|nothing but|better than|better at|strong point|at home in|has a (?:hand|nose|good ear|knack|gift) for|"
        r"is the "
        r"(?:one|man|woman|person) (?:to|who|for)|the best (?:\w+ ){1,6}(?:is|belongs)|same kind of|knows? (?:all|"
        r"every|"
        r"more|most)|speaks? \w+|trained (?:as|in|with)|used to (?:be|work|run|teach)|(?:has|have) (?:done|grown|built|"
        r"sown|won|written|taught|treated|fitted|cleared|run|made|mended|raised|worked|settled|sorted|helped|flown)|"
        r"(?:does|do|did|wrote|built|won|grew|taught|sorted|ran|made|drew|treated|helped|specialises|specializes|loves|"
        r"lives for) (?:\w+ )?(?:these|those|this|that|them|small|such|such|it|two|three|our|your|the|in|just|\w+ "
        r"like)|"
        r"years (?:of|in|as|at|behind|on)|(?:is|'s) (?:a|an|our|the) (?:\w+ ){0,3}(?:expert|specialist|hand|carpenter|"
        r"nurse|lawyer|engineer|teacher|midwife|surgeon|mechanic|gardener|vet|guide|builder|translator|baker|doctor))",
        0.6,
    ),
)
# They come to the reader.
COMES = Cues(
    cue(
        r"(?:\w+ (?:calls|rings|phones|answers|writes|visits|waits|sees|meets|takes (?:over|you)|comes|drops|expects|"
        r"reaches)|(?:he|she|they|who|\w+)(?:'ll| will) (?:call|ring|phone|answer|write|visit|wait|see|meet|be "
        r"(?:waiting|"
        r"at|with|there|in touch)|take (?:over|you)|come|drop|expect|reach))(?: you| your "
        r"\w+| by| in| round| out| at \w+)?(?: \w+){0,4} (?:today|tonight|tomorrow|this \w+|on (?:mon|tues|wednes|"
        r"thurs|"
        r"fri|satur|sun)\w+|on \d\w*|at [\w:]+|around \w+|before \w+|by \w+|from \w+|next week)|(?:hear|call|mail|"
        r"word) "
        r"from (?:him|her|them|\w+)",
        0.6,
        unless=r"\b(?:i|we|i'll|we'll|i will|we will) (?:call|ring|phone|answer|write|visit|wait|see|meet|come|drop)\b",
    ),
    cue(
        r"(?:booked|put) you (?:down |in )?(?:for|with|on|at)(?: [\w:]+){1,3}|(?:expect|await) (?:a|an|his|her|their) "
        r"(?:\w+ "
        r"){0,2}(?:call|mail|letter|visit|reply|message)|from (?:now on|the \d\w+|\w+day|january|february|march|april|"
        r"may|june|july|august|september|october|november|"
        r"december)(?: on)?,? (?:it's|it is|you're with|you are with|\w+'s)|takes (?:the|over|your|my|it|you)(?: "
        r"\w+){1,3} "
        r"(?:from|in|on)|(?:cc'd|in copy|copied in|on cc)|with your (?:ok|okay|permission|consent|leave)",
        0.6,
    ),
)
# How it went with the one before.
AFTERCARE = Cues(
    cue(
        r"(?:was|were|did|has|is|how was|how is|how did|how were) (?:the |your )?(?:\w+ ){0,4}(?:any help|any use|of "
        r"help|"
        r"(?:with|to|from) (?:him|her|them|\w+)|clear (?:up|things)|help(?:ed)?|manage to|useful|good to you|kind)"
        r"(?: \w+){0,6}(?=\?)",
        0.6,
    ),
)
