"""Cues of promises that know what is to come: a certainty added, a decision that is others', for ever and never."""

from __future__ import annotations

from guardian.checks.cues.certainty import DENIED, again, known
from guardian.checks.match import Cues, cue

_OUTCOME = (
    r"(?:be (?:approved|accepted|granted|fine|there|on time|safe|gone|fixed|solved|cured|refunded|delivered|ready|back|"
    r"delighted|happy|sorted|published|admitted|painless|over|free|compensated|reimbursed|paid|successful|a success)|"
    r"arrive|work|come|get|reach|pass|solve|hold|last|succeed|win|love|sell|qualify|heal|recover|agree|accept|approve|"
    r"say yes|grow|improve|go (?:smoothly|well|through|away)|rule in|find|stay|survive|stop|disappear|make it|receive|"
    r"have|grant)"
)
_NOT_OURS = (
    r"(?:it|this|that|they|these|everything|nothing|you|he|she|all|(?:the|your|our|every|any|each|a|an|my) "
    r"(?:[\w-]+ ){1,3})"
)
# Certainty added to what will be, whatever its verb.
ADDED = Cues(
    cue(
        r"(?:come rain or shine|rain or shine|come what may|no matter what(?: happens)?|"
        r"whatever "
        r"happens|make no mistake|no doubt about it|without (?:any |a |the slightest |a shadow of )?doubt|beyond "
        r"(?:any |a |"
        r"all )?(?:shadow of (?:a )?)?doubt|with(?:out)? (?:absolute |complete |total |full |one hundred per "
        r"?cent |100 ?% )"
        r"?certainty|without exception|that(?:'s| is) (?:a )?(?:certain(?:ty)?|a promise|guaranteed|for (?:sure|"
        r"certain)|"
        r"definite|a fact)|for (?:sure|"
        r"certain)|"
        r"without fail|every (?:single )?time|guaranteed|you have my word|my word on it|i can tell you (?:now|already|"
        r"today) that|(?:trust|believe|take it from) me)",
        0.6,
        advice=known,
        unless=DENIED
        + r"|\b(?:i|we)(?:'ll| will| shall) |\b(?:if|whether|was|were|had|agree|right|cotton|wool|owned)\b",
    ),
    cue(
        r"no question about (?:it|that)|no two ways about it|come hell or high water|(?:will|'ll) (?:one hundred|"
        r"a hundred|"
        r"hundred|100) ?(?:%|per ?cent) \w+",
        0.7,
        advice=known,
    ),
)
# What will be, said of more than we can know.
KNOWN_AHEAD = Cues(
    cue(
        rf"{_NOT_OURS}(?: is| are|'s|'re|'m| was)? ?(?:absolutely |almost |quite )?(?:bound|sure|certain|guaranteed|"
        rf"100 ?% sure|destined|assured) to (?:\w+ )?{_OUTCOME}(?: \w+){{0,3}}|(?:can't|cannot|can not|couldn't) "
        rf"(?:possibly "
        rf"|ever )?(?:fail|go wrong|lose|miss|break down|be late|be refused|be rejected|get lost|leak|happen again)|"
        rf"(?:there(?:'s| is)|with) (?:absolutely |simply |just )?no (?:way|chance|possibility|danger|risk) "
        rf"(?:that |of |for "
        rf"|on earth )?(?:\w+ ){{0,6}}(?:late|lost|lose|fail\w*|wrong|refus\w*|reject\w*|break\w*|not|n't|leak\w*|"
        rf"again|"
        rf"happen\w*|miss\w*|declin\w*|delay\w*)|(?:it(?:'s| is)|that(?:'s| is)) (?:\w+ )?impossible (?:for|that) "
        rf"(?:\w+ ){{1,5}}(?:lost|fail|to|late|wrong|will|can|could|be)|(?:nothing|what)(?: whatsoever| on earth)? "
        rf"(?:can|could|will) (?:possibly |ever )?(?:go wrong|happen|stop|fail|break|get in the way)(?: \w+){{0,3}}",
        0.75,
        advice=known,
        unless=DENIED.replace("can't|cannot|can not|couldn't|could not|", "").replace(
            "no \\w+ (?:is|are|can|will)|", ""
        )
        + r"|\bso (?:that )?(?:it|this|nothing)\b|\bmake sure\b|"
        r"\b(?:can't|cannot|won't|couldn't|not|nobody can) (?:\w+ )?(?:promise|guarantee|say|swear|assure|claim)\b",
    ),
    cue(
        r"(?:i'd|i would|we'd|we would|i'll|i|we) (?:\w+ )?(?:stake|bet|put|lay|wager) (?:\w+ )?(?:my|our|money|"
        r"anything|"
        r"good money|a (?:pound|euro|dollar|tenner|crate|month's)) ?(?:reputation|name|life|house|job|shirt|hat|"
        r"money|hand|"
        r"salary|on it|on that)?(?: (?:on|that|in the fire))?(?: \w+){0,4}|(?:i|we)(?:'d| would|'ll| will) eat "
        r"(?:my|our) "
        r"hats?|put my hand in the fire",
        0.75,
        advice=known,
    ),
    cue(
        r"(?:a|are|is|be|were) (?:all )?(?:thing|things) of the past|(?:for|till|until|to) (?:all )?(?:eternity|"
        r"kingdom come|the end of (?:time|your days|days))|in (?:your|our|his|her|a) lifetime|(?:for)?ever and "
        r"(?:ever|a day)|not (?:a|one|a single|one single|the slightest) (?:\w+ ){1,2}(?:will|is going to|'ll)(?: "
        r"\w+){1,4}|whatever (?:[\w']+ ){1,4}(?:throws?|brings?|comes?|happens?)(?: at \w+)?|"
        r"(?:last|lasts|hold|holds|keep|keeps|work|"
        r"works|be|stay)"
        r" (?:you )?(?:for )?(?:a lifetime|for ?ever|for life|all (?:your|its) life|eternally|an eternity|until "
        r"the end of "
        r"time|for good|indefinitely)|(?:never|not) (?:ever )?(?:have to|need to|need|want)? ?(?:worry|think|hear|"
        r"deal|suffer|wait|bother|call|complain|see|replace|repair) (?:\w+ ){0,4}(?:again|ever again|any ?more)|"
        r"(?:you(?:'ll|"
        r" will)|it(?:'ll| will)) (?:never|not) (?:ever )?(?:have|see|get|experience|suffer|need) (?:a single|any|"
        r"another|"
        r"one single)(?: \w+){0,3}|(?:that|this|it)(?:'s| is| was| will be|'ll be) (?:definitely |certainly )?the "
        r"(?:very )?"
        r"last (?:time|you)(?: \w+){0,3}",
        0.7,
        advice=again,
        unless=DENIED.replace("won't|will not|", "") + r"|\b(?:hope|should|if|so that you|ought)\b",
    ),
    cue(
        r"(?:works?|helps?|succeeds?|fits?|heals?|cures?|delivers?|arrives?|holds?|passes|pass|gets through|"
        r"solves?) (?:for "
        r"|on |with )?(?:everyone|everybody|every (?:single )?(?:case|time|patient|customer|child|machine|\w+)|"
        r"all (?:our )?"
        r"(?:customers|patients|cases|students|clients)|in (?:every|all|100 ?% of) (?:cases?|single case)|without "
        r"exception)|(?:we|our \w+|they|i)(?:'ve| have)? (?:\w+ )?(?:never|not once) (?:ever )?(?:lose|lost|miss|"
        r"missed|"
        r"fail|failed|had|have|let|break|broken|break down|get|got|disappoint|disappointed|make|made) (?:a |an |"
        r"any |one |"
        r"anyone|anybody|a single |mistakes)(?: ?\w+){0,3}",
        0.65,
        advice=known,
        unless=DENIED + r"|\b(?:but|however|until|such|this before|was|were|has)\b",
    ),
    cue(
        r"(?:the |your |our |their )?(?:judge|court|council|committee|bank|embassy|consulate|board|jury|insurer|"
        r"insurance|"
        r"airline|tax office|ministry|landlord|school|university|examiners?|doctors?|customs|registry|regulator|"
        r"other side|"
        r"seller|buyer|manufacturer|weather)(?:'ll| will| is going to| are going to| won't| can't) (?:\w+ "
        r")?(?:rule|agree|"
        r"approve|accept|say yes|grant|pay|give|let|refuse|say no|object|side|decide|admit|pass|sign|cover|hold|be)"
        r"(?: \w+){0,4}|you(?:'ll| will| are going to|'re going to) (?:\w+ )?(?:win (?:the|this|your|it)|be "
        r"(?:cured|pain-free|"
        r"symptom-free|debt-free|rich|granted|accepted|approved)|pass (?:the|your|it)|get (?:the (?:job|loan|visa|"
        r"place|flat|"
        r"permit|grant)|every (?:penny|cent)))(?: \w+){0,3}",
        0.55,
        advice=known,
        unless=DENIED
        + r"|\b(?:if|when|once|as soon as|probably|likely|should|tell|informs?|decide (?:on|in|by)|after|until|"
        r"whether|may|might|i think|usually)\b",
    ),
    cue(
        r"(?:you )?(?:have |need |needn't |don't |do not |can )(?:\w+ )?(?:nothing (?:\w+ )?(?:to )?(?:fear|worry "
        r"about)|"
        r"(?:stop|not) (?:have to )?(?:worry|worrying|fear|be afraid)|worry|fear)[,;:]? (?:\w+ ){0,3}(?:will|"
        r"can't|cannot|"
        r"can|is|are|'ll) (?:\w+ )?(?:be fine|be there|work|arrive|go (?:wrong|well|smoothly)|be alright|be all right|"
        r"happen)(?: \w+){0,3}",
        0.5,
        advice=known,
        unless=r"\b(?:i(?:'ve| have|'ll)|we(?:'ve| have|'ll)|because|if|as)\b",
    ),
)
