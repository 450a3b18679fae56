"""Cues of tone.dismissive: the short rebuff: no point, no reason, not us, not today, somebody may look at it."""

from __future__ import annotations

from guardian.checks.match import cue

_HELPS = (
    r"\b(?:but|however|instead|unless|until|yet|though|because|sorry (?:for|about|that)|apolog\w*|could you|can "
    r"you|shall "
    r"(?:i|we)|let me|so (?:i|we)(?:'ve| have|'ll| will|'m|'re| are| am)|(?:i|we)(?:'ll| will(?! not)|'d be)|"
    r"here(?:'s| is)|"
    r"don't worry|glad|happy to|refund(?:ed)?|free of charge|fixed|solved|resolved|thank you for|reopen\w*|appeal|"
    r"(?:i|we)(?:'ve| have) (?:asked|sent|found|put|moved|written|changed|passed))\b"
)
_SEE = "Say what it means to them, then what you will do: “I see this leaves you with …; I will …”, not “{words}”."
_HAND = "Say who can help and that you have told them: “… looks after this; she will write to you by …”"
_WHEN = "Say who will look at it, and by when: “… looks at it on Thursday; I will write to you then.”"

REBUFFS = (
    cue(
        r"(?:hardly|scarcely|not|n't|barely)[^.!?;\n]{0,50} worth (?:pursuing|anybody's|anyone's|our|the "
        r"(?:trouble|effort|"
        r"paper)|discussing|investigating|fixing|looking|arguing)(?: \w+){0,2}|(?:others?|other \w+|some|many(?: "
        r"\w+)?) (?:have|had|are|get|got) (?:it )?(?:far |much |a lot |way )?worse(?: off)?(?=[.,;!]|$)|"
        r"(?:little|no|not much|hardly "
        r"any) (?:point|use|sense) (?:in |to )?(?:you |your |our |us )?(?:writing|asking|calling|complaining|looking|"
        r"searching|arguing|discussing|talking|reporting|opening|trying)(?: \w+){0,3}|(?:is|are|was) (?:hardly |"
        r"surely |"
        r"really )?(?:no|not a|hardly a) (?:reason|cause|ground|occasion) to (?:contact|write|call|complain|"
        r"bother|ring|"
        r"raise|get upset)(?: \w+){0,2}",
        0.65,
        advice=_SEE,
        unless=_HELPS,
    ),
    cue(
        r"(?:(?:ticket|case|matter|subject|issue) (?:is )?(?:closed|shut)|so that's that|(?:that|it|this)(?:'ll| "
        r"will) have "
        r"to do|(?<=, )(?:big deal|so what|who cares|who knows|end of story)|case closed)(?=[.!?]|$)|(?:have|has|"
        r"is|are)"
        r"(?: duly| hereby| been){0,2} (?:noted|registered|received|recorded|logged|filed),? (?:and|but|with) "
        r"(?:no|require|"
        r"need|there|that|nothing|will not|won't|the rest|the others)(?: \w+){0,4}|no (?:action|change|steps?|reply|"
        r"measures?) (?:is|are) (?:foreseen|planned|intended|envisaged)|(?:wording|policy|contract|rules?|terms|"
        r"record|log|"
        r"document|clause|conditions)(?: \w+)? speaks? for (?:itself|themselves)|(?:need not|needn't) concern "
        r"you|none of "
        r"your (?:business|concern)",
        0.65,
        advice=_SEE,
        unless=_HELPS,
    ),
    cue(
        r"(?:feel free|by all means|go ahead|you're welcome|be my guest)[^.!?;\n]{2,50} if (?:it|that|this|you) "
        r"(?:matters|"
        r"means|bothers|must|insist|upsets|feel you)(?: \w+){0,3}|if (?:it|that|this) (?:bothers|annoys|upsets|"
        r"disturbs|"
        r"offends|worries|matters to) you(?: so much| that much)?,? (?:then )?(?:don't|do not|just|simply|turn|"
        r"look|close|"
        r"buy|wear|why|go|move)(?: \w+){0,3}|(?:nobody|no one|none of us)(?: here)? (?:can|could|is going to) (?:do "
        r"(?:anything|much|a thing)|help)(?: \w+){0,3}|have (?:really |absolutely |honestly )?no (?:idea|clue) "
        r"(?:and|either|"
        r"nor)(?: \w+){0,3}|(?:such|that|this) is the (?:nature|fate|lot|fun|joy) of(?: \w+){1,2}",
        0.6,
        advice=_SEE,
        unless=_HELPS,
    ),
    cue(
        r"(?:we|i)(?:'re| are|'m| am) (?:only|just|merely) (?:the|a|an) (?:\w+ )?(?:reseller|seller|shop|agent|"
        r"middleman|"
        r"intermediary|broker|messenger|agency|platform|landlord|courier|host|helpdesk|front desk|operator|"
        r"marketplace|"
        r"dealer|importer|receptionist|driver|trainee)|(?:go and |go )(?:ask|see|complain to|bother|talk to|"
        r"annoy) (?:the|"
        r"your|whoever|someone|somebody)(?: \w+)?|(?:was |that's |it's )before my time|(?:don't|do not) look at "
        r"(?:me|us)"
        r"(?=[.!,;]|$)|nothing to do with (?:us|me|our (?:side|department|team|shop|office|end))(?: \w+){0,3}|"
        r"you(?:'d| "
        r"would| might| may)(?: perhaps| well)? be (?:happier|better off|better served) (?:with (?:a different|"
        r"another|"
        r"someone else|some other)|elsewhere|somewhere else)(?: \w+){0,2}",
        0.6,
        advice=_HAND,
        unless=_HELPS,
    ),
    cue(
        r"(?:someone|somebody|one of us|a colleague) (?:may|might)(?: or (?:may|might) not)(?: \w+){1,3}|"
        r"(?:logged|noted|"
        r"filed|put|added)(?: it| that| this| your \w+)?(?: down)? (?:somewhere|on (?:a|the|some) (?:pile|heap)|"
        r"with the "
        r"rest)(?: \w+){0,3}|(?:can't|cannot|not possible|impossible|no time|don't|won't)[^.!?;\n]{2,50} (?:each|"
        r"every) "
        r"(?:single|individual|little) (?:customer|guest|complaint|wish|request|case|mail|e-?mail|user|client|"
        r"problem)(?: "
        r"\w+)?|(?:most|other|the other|thousands of|millions of) (?:\w+ )?\w+ (?:manage|cope|get by|get on|"
        r"live)(?: with it|"
        r" with that| perfectly| quite| just){0,2} (?:fine|well|without)(?=[.,!;]|$)|(?:everybody|everyone) "
        r"(?:gets|has|"
        r"suffers)[^.!?;\n]{2,30}, (?:just|so (?:get|don't|live|deal)|get over|live with|learn)(?: \w+){0,3}",
        0.6,
        advice=_WHEN,
        unless=_HELPS,
    ),
    cue(
        r"(?:leave|left) it at that(?=[.,;!]|$)|(?:it )?(?:makes|will make|would make) no difference (?:to (?:us|"
        r"me|the "
        r"outcome)|what you|who you|how often)(?: \w+){0,2}|you(?:'ve| have)(?: already)? (?:had|got|been given) "
        r"(?:your|an|"
        r"our) answer(?=[.,;!]|$)|(?:i|we) (?:can't|cannot|don't|fail to) see (?:the|any|a|what the|how (?:that|"
        r"this) is "
        r"(?:any of )?(?:our|my)) (?:problem|business|issue|fuss|concern)(?: \w+){0,2}|(?:there are|are) (?:far |"
        r"much )?worse "
        r"(?:fates|things)(?: \w+){0,2}|(?<=, )full stop(?=[.!]|$)|(?:has|have)? ?always been (?:that way|like "
        r"that|like "
        r"this|this way),? (?:and|so)(?: \w+){0,3}|we just (?:run|sell|drive|rent|host|deliver|print) (?:the|"
        r"them|it)",
        0.6,
        advice=_SEE,
        unless=_HELPS,
    ),
)
