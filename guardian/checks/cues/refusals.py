"""Cues of a no to somebody's wish: cannot, will not, declined, not on offer, a no from us."""

from __future__ import annotations

from guardian.checks.match import Cues, cue

_THING = (
    r"(?:refunds?|returns?|exchanges?|extensions?|discounts?|compensation|reimbursement|exceptions?|pets?|"
    r"dogs?|replacement|"
    r"cancellations?|repairs?|upgrades?|deliver(?:y|ies)|appointments?|changes?|transfers?|credits?|vouchers?|"
    r"instalments|"
    r"sale items|check-?out|visits?|waivers?|reduction|rebates?|late [\w-]+|early [\w-]+|earlier [\w-]+|later "
    r"[\w-]+)"
)
_YOURS = r"(?:your|this|that|the|his|her|their) (?:[\w-]+ ){0,4}"
_AGREE = (
    r"(?:give|grant|offer|refund|replace|exchange|extend|change|move|shift|accept|accommodate|approve|admit|"
    r"help|waive|"
    r"reduce|return|take back|pay|reimburse|compensate|cover|repair|mend|allow|permit|provide|send|deliver|"
    r"swap|cancel|"
    r"reopen|honou?r|issue|make|let|do|agree|consider|fulfil|meet|comply|arrange|lower|rebook|store|reserve|"
    r"hold|switch|"
    r"book|fit|unlock|lend|admit|enrol|rent|serve|process|assist|support you)"
)

REFUSALS = Cues(
    cue(
        r"(?:we|i|our \w+|the (?:committee|board|school|hotel|bank|council|company|management|club|clinic|"
        r"airline)) "
        r"(?:\w+ly )?(?:can't|cannot|can not|won't|will not|are unable to|am unable to|is unable to|are not able "
        r""
        r"to|am not "
        r"able to|are not prepared to|are not willing to|won't be able to|will not be able to|don't|do not|aren't "
        r""
        r"going to|"
        r"are not going to|aren't able to|refuse to|decline to|are not in a position to|must decline to|wouldn't|"
        r""
        r"would not|"
        r"won't be|will not be|(?:has|have) (?:resolved|decided|chosen|voted|agreed) (?:not to|against))(?: be)? "
        r""
        r"(?:\w+ )?"
        rf"(?:{_AGREE}|giving|granting|replacing|changing|moving|extending|refunding|offering|admitting|paying|"
        r""
        r"accepting|"
        r"making|waiving|exchanging|taking)(?: [\w'-]+){0,6}",
        0.7,
        unless=r"\b(?:help (?:but|wondering|it)|make any sense|consider (?:it|this) (?:a|closed)|do (?:it|"
        r"this|that) again|let you down|charge|know|think|want to|wait to)\b",
    ),
    cue(
        rf"(?:{_YOURS}[\w-]+|it|this|that|which|{_THING}|(?:an?|the|any) (?:[\w-]+ ){{1,4}}[\w-]+|[\w-]+ing "
        r"(?:[\w'-]+ "
        r"){1,5}[\w-]+)"
        r"(?: is| are| was| were| has| have| will|'s|'ve|'ll)?(?:n't| not|, sadly,|, however,)?(?: been| be)? "
        r"(?:hereby |now "
        r"|therefore |unfortunately |simply |not |never ){0,2}(?:rejected|declined|denied|refused|turned down|"
        r"dismissed|"
        r"out of the question|unsuccessful|without merit|found to be without merit)",
        0.75,
        unless=r"\b(?:payment|card|transaction|commit|patch|merge|connection|pull request|not (?:been )?declined)\b",
    ),
    cue(
        rf"(?:{_YOURS}[\w-]+|it|this|that|{_THING}|(?:an?|the|any) (?:[\w-]+ ){{1,5}}[\w-]+)(?: \w+)?"
        r"(?:(?: is| are| was| were| will| could| has| have| can| would)(?:n't| not| no longer)|(?:'s|'ll|'re) "
        r"(?:not|no longer)|"
        r" won't| can't| cannot)(?: been| be)? "
        r"(?:\w+ly )?"
        r"(?:possible|allowed|permitted|granted|accepted|approved|eligible|refundable|transferable|exchangeable|an "
        r""
        r"option|"
        r"on offer|exchanged|refunded|returned|extended|paid(?: out)?|made|arranged|changed|moved|waived|reduced|"
        r""
        r""
        r"reimbursed|issued|given|replaced|repaired|cancelled|happening|done|successful|admitted|offered|taken "
        r""
        r"back|going "
        r"to happen|met|honou?red|considered|upheld|altered|brought forward|accommodated|fulfilled)(?: "
        r"[\w'-]+){0,4}|(?:is|"
        r"are|be|that's|can)(?:n't| not) be done|can't be done|(?:is|are) (?:simply |strictly )?(?:not|n't) "
        r"(?:allowed|"
        r"permitted|possible)(?: [\w'-]+){0,3}|(?:isn't|aren't) (?:allowed|permitted|possible|an option|on "
        r"offer)",
        0.7,
        unless=r"\b(?:if|when|already|yet (?:been|done)|supported|installed|configured|compiled?|function|class|method|"
        r"version|patch|code|api|kernel|driver|variable|module|compiler|thread|build|commit|branch|server)\b",
    ),
    cue(
        r"(?:the |my |our )?answer (?:to (?:that|this|your [\w-]+) )?(?:is|remains|stays|must be|has to be) "
        r"(?:still |sadly |"
        r"therefore |a |an? \w+ )?(?:no|negative)|(?:it's|it is|that's|that is|it'll be|it must be|it has to be) "
        r""
        r"(?:a |still a "
        r"|sadly a )?(?:no|'no')(?: from (?:us|me|our \w+))?(?=[,.;!]|$)|(?:in|with) the negative|(?:we|i) (?:must|"
        r""
        r"have to|"
        r"had to|need to|regret to|are forced to|are obliged to|will have to) (?:\w+ )?(?:decline|refuse|reject|"
        r""
        r"say no|"
        r"turn (?:it|this|that|you|your [\w-]+) down|disappoint you)(?: [\w'-]+){0,3}|(?:not|isn't) something "
        r"(?:that )?"
        r"(?:we|i)(?:'d)? (?:\w+ )?(?:do|offer|can|allow|accept|provide)?|there (?:will|is|are|can|'s|"
        r"shall)(?:'s)? (?:be )?"
        rf"(?:therefore )?no {_THING}(?: [\w'-]+){{0,5}}|no {_THING}(?=[.!,;]|$)|(?:exceptions?|{_THING}) (?:is|are|"
        r""
        r"will|can) "
        r"(?:be )?(?:not|never)(?: be)? (?:made|given|paid|granted|allowed|possible)(?: [\w'-]+){0,4}",
        0.75,
        unless=r"\b(?:no (?:changes?|repairs?|exceptions?) (?:are|is|were|was) (?:needed|necessary|required)|thrown)\b",
    ),
    cue(
        r"you(?:'re| are)(?:n't| not) (?:\w+ )?(?:eligible|entitled|allowed|permitted|qualified)(?: [\w'-]+){0,5}|"
        r""
        r"you (?:do "
        r"not|don't) (?:\w+ )?(?:qualify|meet)(?: [\w'-]+){0,4}|as much as (?:we|i)(?:'d| would)? (?:like|love|"
        r""
        r"want)(?: "
        r"[\w'-]+){1,6},? (?:we|i) (?:can't|cannot|won't|must)|^(?:nope|no)[,.!] ?(?:we |i |it |that |this |"
        r"sorry)?(?: ?[\w'-]+"
        r"){0,4}|(?:sorry|unfortunately|regrettably|sadly|i'm afraid),? (?:but )?no(?=[.!,;]|$)|(?:this|the|our) "
        r""
        r"(?:decision|"
        r"ruling|verdict) (?:is|stands|remains)(?: [\w'-]+){0,2}(?: final| as it is)?(?:,? and no reasons(?: "
        r"[\w'-]+){1,3})?|if "
        r"you(?:'re| are) asking (?:whether|if)(?: [\w'-]+){1,6},? (?:we|i) (?:would not|wouldn't|won't|will not|"
        r""
        r"can't|cannot)|"
        r"(?:this|that|it) (?:we|i) (?:cannot|can't|can not|won't|will not|don't|do not) (?:make|do|give|offer|"
        r""
        r"allow)",
        0.7,
        unless=r"\b(?:no (?:problem|worries|need|trouble|doubt|rush|charge)|final (?:version|draft))\b",
    ),
)
