"""Cues of promises about what is in nobody's hand: outcomes, other people's decisions, for ever and never."""

from __future__ import annotations

from collections.abc import Mapping

from guardian.checks.match import Cues, cue, trimmed

DENIED = (
    r"\b(?:can't|cannot|can not|couldn't|could not|won't|will not|wouldn't|would not|don't(?! worry)|do not(?! worry)|"
    r"doesn't|does not|isn't|"
    r"is not|aren't|are not|never (?:say|said|promise|guarantee|want)|nobody|no one|no \w+ (?:is|are|"
    r"can|will)|not (?:able|possible|a|in|going|"
    r"guaranteed|100|sure|certain|want|promise)|unable|without (?:a |any )?guarantee|no guarantee|nor|"
    r"neither|if (?:i|we) "
    r"(?:could|said|promised|were)|instead of|rather than|wish i could|hardly|hard to|difficult to|should not have|"
    r"shouldn't have|wrong to|too (?:early|soon) to)\b|\?"
)
_SURE = r"(?:guarantee|promise|assure you|swear|vouch|give you my word|bet)"
_WILL = r"(?:will|won't|'ll|is going to|are going to|is|are|can|cannot|can't|would|always|never)"
_IT = r"(?:(?:it|this|that|they|these|there|everything|nothing|you|he|she|all) ?|(?:your|the|our) (?:\w+ ){1,3})"


def known(slots: Mapping[str, str]) -> str:
    """What to write instead: what is known."""
    del slots
    return "Say what you know and what happens if it fails: “It should …; if it has not by Friday, I will …”"


def again(slots: Mapping[str, str]) -> str:
    """What to write instead of “never again”."""
    return (
        f"In place of “{trimmed(slots['words'], 60)}”, name what was changed and what they can do if it comes back: "
        "“The cause was …, it is replaced; should it return, …”"
    )


CERTAIN = Cues(
    cue(
        r"(?:is|are|was|it's|that's|you're) as good as (?:in your \w+|in the \w+|done|yours|sorted|fixed|sold|approved|"
        r"granted|there|solved|won|settled)|not (?:one|a single|one single) (?:\w+ ){1,4}has ever (?:been )?\w+|(?:it "
        r"will|you will|we will|it does|it works),? (?:trust|believe) (?:us|me)\b|(?:trust|believe) (?:us|me),? (?:it|"
        r"you|this|that|we)(?:'ll| will| works?)",
        0.75,
        unless=DENIED,
    ),
    cue(
        rf"(?:i|we)(?: can|'ll| will| do|'d| would)? (?:\w+ )?{_SURE}(?:,)?(?: to)?(?: you| that| both){{0,2}} "
        rf"(?:\w+ )?{_IT}(?:\w+ )?{_WILL}(?: (?!your\b)\w+){{0,3}}",
        0.85,
        advice=known,
        unless=DENIED.replace("won't|will not|", "").replace("isn't|is not|aren't|are not|", ""),
    ),
    cue(
        r"(?:i|we)(?: can|'ll| will| do)? (?:\w+ )?guarantee (?:you )?(?:that|it|this|success|"
        r"results?|delivery|a seat|approval|on-time|no )",
        0.8,
        advice=known,
        unless=DENIED,
    ),
    cue(
        r"(?:is|are|'s|be|absolutely,?|it's|that's|100 ?%|fully|totally|completely|success|delivery|"
        r"results?|arrival|approval),? guaranteed(?! (?:by (?:law|the))| for (?:\w+ ){0,2}(?:years?|"
        r"months?))",
        0.75,
        advice=known,
        unless=DENIED,
    ),
    cue(
        r"guaranteed(?= (?:to|by|before|on|in time|next|tomorrow|tonight|within|this))|(?<=[,.!] )guaranteed(?=[,.!])",
        0.7,
        advice=known,
        unless=DENIED,
    ),
    cue(
        r"(?:100 ?%|100 ?percent|100 per cent|a hundred per ?cent|hundred ?percent|one hundred per "
        r"?cent|a hundred and ten per ?cent|110 ?%|1000 ?%) "
        r"(?:sure|certain|safe|secure|uptime|availability|reliable|reliability|guaranteed|guarantee|"
        r"on time|confident|positive|success|"
        r"effective|fool-?proof|accurate|water-?proof|bug-free|error-free|that|going to|will|"
        r"successful|sorted|fixed|it)",
        0.85,
        advice=known,
        unless=DENIED,
    ),
    cue(
        rf"{_IT}(?:will|'ll|is going to|are going to|would) (?:definitely|certainly|absolutely|surely|"
        rf"undoubtedly|100 ?%|for sure|without (?:a )?doubt|"
        r"without fail) (?:not |never )?(?:be|arrive|work|come|get|reach|have|receive|pass|solve|fix|"
        r"hold|last|make|succeed|happen|fit|stay|go|win|"
        r"like|love|help|stop|run|improve|see|heal|grow|cure|sell|qualify)",
        0.75,
        advice=known,
        unless=DENIED.replace("|not (?:able", "|not (?:able"),
    ),
    cue(
        r"(?:definitely|certainly|absolutely|undoubtedly|surely) (?:will |going to |be )(?!let|call|"
        r"send|write|look|check|pass|get back|forward|ask|try|tell|remember|keep|do|take|consider)\w+",
        0.6,
        advice=known,
        unless=DENIED + r"|\b(?:i|we)(?:'ll| will)? (?:definitely|certainly|absolutely)\b",
    ),
    cue(
        r"(?:will|'ll) (?:\w+ ){1,6}(?:without fail|for sure|for certain|without (?:a )?doubt|come "
        r"what may|no matter what|no ifs)",
        0.7,
        advice=known,
        unless=DENIED + r"|\b(?:i|we)(?:'ll| will) (?:call|ring|write|phone|get back|let you)\b",
    ),
    cue(
        r"(?:will|can|is|are|'ll|it's|this is|going to)? ?(?:never|not|won't)(?: (?:ever|be|to))? "
        r"(?:happen|occur|break|fail|go wrong|be repeated|crash|repeat itself|come back)(?: to you| "
        r"for you)?(?: (?:ever )?again| a second time)?(?= |[.!,]|$)",
        0.7,
        advice=again,
        unless=r"\b(?:can't|cannot|could not|couldn't|no one|nobody|swear|if|so that|make sure|to (?:prevent|"
        r"avoid|stop|see)|hope|hopefully|should|so|in order|why|did|does|has|have|had|was|were|try|"
        r"trying|want|wish|ensure|help|must|ought)\b(?! (?:i|we) (?:guarantee|promise))|\?",
    ),
    cue(
        r"(?:i|we) (?:can |will )?(?:guarantee|promise|assure you|swear)(?: you)?(?: that)?,? (?:this|"
        r"it|that|such a thing)(?: will|'ll|'s going to)? (?:not|never|won't)",
        0.9,
        advice=again,
    ),
    cue(
        r"(?:no|zero|without(?: any)?|not the slightest|not the least) (?:risk|risks|danger|downtime|"
        r"doubt|chance of (?:failure|delay|loss|a problem))(?: (?:whatsoever|at all|of any kind|"
        r"involved|for you))",
        0.8,
        advice=known,
        unless=r"\b(?:can't|cannot|not say|never)\b",
    ),
    cue(
        r"(?:there(?:'s| is)|at|with) (?:absolutely )?(?:no|zero) (?:risk|danger|doubt|question|way "
        r"(?:it|this|that)(?: \w+)? (?:fail|break|go wrong|be late|not))(?! that the| of| in the)",
        0.65,
        advice=known,
        unless=r"\b(?:can't|cannot|not say|was|were)\b",
    ),
    cue(
        r"(?:risk-free|foolproof|fool-proof|fail-safe|bulletproof|unbreakable|unhackable|a sure thing|"
        r"a dead cert|a done deal|as good as (?:done|yours|approved|settled|sorted)|(?:nothing|what) "
        r"(?:can|could|will) (?:possibly )?go wrong|(?:no|without) ifs(?:,| or| and)? (?:or |and |no "
        r")?buts|in the bag)",
        0.75,
        advice=known,
        unless=DENIED,
    ),
    cue(
        r"(?:you have|you've got|on|i give you) (?:my|our) (?:word|word of honou?r|solemn promise)(?: "
        r"(?:on|for) (?:it|that))?|(?:my|our) word on (?:it|that)|mark my words|cross my heart|hand "
        r"on heart|hold me to it|take it from me",
        0.65,
        advice=known,
        unless=DENIED + r"|\bi(?:'ll| will) (?:ring|call|phone|write|come|be there|tell|send|let you|look|stay)\b",
    ),
    cue(
        r"(?:you can |you may |do )?(?:rest assured|be assured|be certain|be (?:absolutely |"
        r"completely |quite |very )?sure|count on it|bank on it|bet on it|rely on it)(?: that)?,? "
        r"(?:it|this|that|they|everything|nothing|your \w+|the \w+|you)(?:'ll| will|'s| is| are|'re) "
        r"(?:\w+ )?(?:be|arrive|work|have|get|never|always|not|come|fixed|safe|covered|approved)",
        0.7,
        advice=known,
        unless=DENIED.replace("won't|will not|", "") + r"|\bmake sure\b",
    ),
    cue(
        r"(?:you can |you may )(?:absolutely |totally |safely |always )?(?:count|bank|bet|rely) on "
        r"(?:it|that)(?=[.!,;]|$| being| arriving)",
        0.65,
        advice=known,
        unless=DENIED,
    ),
    cue(
        r"(?:our|the|my|we|they|he|she|it|this|that) (?:\w+ ){0,3}(?:always|never) (?:deliver|"
        r"delivers|approve|approves|arrive|arrives|works?|fails?|goes wrong|breaks?|says? (?:yes|no)|"
        r"lets? (?:us|you) down|late|comes? on time|gets? (?:through|lost)|miss(?:es)?|accepts?|wins?|"
        r"pays?)(?: \w+){0,3}",
        0.6,
        advice=known,
        unless=DENIED + r"|\b(?:if|when|almost|nearly|not always|was|were|had|which|who)\b",
    ),
    cue(
        r"(?:i|we) (?:can |do )?(?:promise|assure|guarantee)(?: you)? (?:complete|total|full|absolute|"
        r"permanent|perfect|immediate|instant|a full|an immediate|success|results) ?\w*",
        0.65,
        advice=known,
        unless=DENIED,
    ),
    cue(
        r"(?:completely|totally|absolutely|perfectly|entirely|fully) (?:safe|secure|risk-free|"
        r"harmless|reliable|bug-free|fool-?proof|impossible (?:that|for))",
        0.5,
        advice=known,
        unless=DENIED + r"|\b(?:feel|understand|were|was)\b",
    ),
    cue(
        r"(?:permanently|once and for all|forever|for good) (?:fixed|solved|resolved|gone|cured|over)|"
        r"(?:fixed|solved|resolved|gone|cured) (?:permanently|once and for all|forever|for good)|"
        r"(?:it|that|this) (?:will|'ll) be the last time|(?:the )?last time (?:this|that|it) (?:will "
        r")?(?:ever )?happens?",
        0.65,
        advice=again,
        unless=DENIED + r"|\b(?:hope|should|deleted|removed|lost|want)\b",
    ),
    cue(
        r"(?:you will|you'll) (?:never|always) (?:have|see|get|be|experience|need|lose|face)(?: \w+){1,4}",
        0.6,
        advice=known,
        unless=DENIED + r"|\b(?:welcome|if|in our hearts|as long as)\b",
    ),
)
