"""Cues of regret that takes nothing on: passive, conditional, for how it was taken, or thrown at the reader."""

from __future__ import annotations

from guardian.checks.match import Cues, cue

_SORRY = r"(?:sorry|apologi[sz]e|apologi[sz]ing|apologies|apology|regrets?)"
_RUE = rf"(?:(?:a|such a|what a|a great|a real) (?:shame|pity)|unfortunate|regrettable|{_SORRY})"
_OWN = "Say what you are sorry for, as yours and without an “if”: “I'm sorry that we …”, instead of “{words}”."
_ALONE = "An apology stands alone: leave out what takes it back, and say what you do about it, instead of “{words}”."
_NAMED = (
    r"\b(?:because (?:we|i|our|my)|our (?:mistake|fault|error|side|driver|end)|my (?:mistake|fault|error|slip)|(?:we|"
    r"i) (?:sent|made|failed|missed|forgot|lost|charged|should have|got|did not|didn't|broke|mixed|left|gave|told|"
    r"booked|kept|wrote|put|typed|signed))\b"
)
_TAKEN = (
    r"(?:took|take|taken|interpret(?:ed)?|perceived?|misunderst(?:and|ood)|misread|misinterpret(?:ed)?|misheard|"
    r"read|understood|understand|received|experienced?|viewed?|saw|found)"
)
_MAY = r"(?:may|might|could|should)"

REGRET = Cues(
    cue(
        rf"{_RUE} (?:that |how |if |for how |for the way |about how )?(?:you|your \w+|some \w+|anyone|people)(?:'ve| "
        rf"have|'d| had)? (?:\w+ )?{_TAKEN} (?:[\w'-]+ ){{0,6}}(?:wrong way|personally|badly|amiss|like that|that way|"
        rf"this way|as (?:an? |rude|criticism)|so seriously|to heart|the letter|our|my|the \w+)(?: [\w'-]+){{0,4}}|"
        rf"{_SORRY} (?:for|about) (?:how|the way|what) (?:you|your \w+|some|people) (?:\w+ )?{_TAKEN}(?: "
        rf"[\w'-]+){{0,4}}",
        0.8,
        advice=_OWN,
        unless=_NAMED,
    ),
    cue(
        r"(?:if|should(?! not| never| have)|in case|to the extent that|insofar as|where)(?! (?:you|i|we) (?:can|need|"
        r"want|like|prefer))"
        r"[^.!?\n]{5,120}(?:(?:i|we)(?:'d| would| should)? (?:of course |then |certainly |naturally |obviously |"
        r"indeed )?(?:be|feel|have to be) sorry|(?:we|i|it|the \w+|our \w+|my \w+|this) (?:\w+ )?(?:expresses?|"
        r"regrets?|offers?|extends?|apologi[sz]es?)(?: (?:its|our|their|my))?(?: \w+)?)",
        0.8,
        advice=_OWN,
        unless=_NAMED,
    ),
    cue(
        rf"(?:apologi[sz]e|apologies|sorry|apologi[sz]ing) (?:if|in case|should) (?:the|our|any|this|that|it|"
        rf"anything|some|something|there|these|those|a) [^.!?\n]{{3,120}}|{_SORRY} (?:to|towards) (?:whoever|whomever|"
        rf"anybody|anyone|those|all|any \w+|every\w+)(?: [\w'-]+)? (?:who|{_MAY}|that)(?: [\w'-]+){{1,6}}",
        0.75,
        advice=_OWN,
        unless=_NAMED,
    ),
    cue(
        r"(?:regrets?|apolog(?:y|ies)|sorrow) (?:is|are|was|were|has been|have been) (?:hereby |sincerely |duly "
        r")?(?:expressed|"
        r"offered|extended|conveyed|noted|due)(?: (?:for|about|over|to) (?:any|whatever|the|all|possible|those)"
        r"[^.!?\n]{0,80})?|(?:any|whatever|all|possible|such) (?:\w+ )?(?:upset|inconveniences?|discomfort|"
        r"offen[cs]e|"
        r"distress|trouble|"
        r"disappointment|confusion|hurt|annoyance|disruption|harm|irritation|hardship|feelings) "
        r"[^.!?\n]{0,100}(?:is|"
        r"are|was|were) (?:\w+ )?(?:regretted|regrettable|unintended|unintentional)(?: by (?:the|our|us)(?: "
        r"\w+){0,2})?",
        0.8,
        advice=_OWN,
        unless=_NAMED,
    ),
    cue(
        rf"{_SORRY} (?:for |about |over )?(?:the |any |all |our |your |some |this )?(?:possible|potential|perceived|"
        rf"alleged|supposed|so-called|apparent|"
        rf"eventual|claimed|presumed|hypothetical|suspected) (?:[\w'-]+ ?){{1,4}}|{_SORRY} (?:that |if |because )?your "
        rf"(?:\w+ )?"
        rf"(?:expectations?|hopes?|wishes|demands|ideas?|standards?|taste|idea|views?)(?: of [^.!?\n]{{2,40}})? "
        rf"(?:[\w'-]+ ){{0,6}}(?:not met|not fulfilled|different|disappointed|unmet|too high|weren't|wasn't|were|was|"
        rf"could not|couldn't|did not|didn't|differ|higher)(?: \w+){{0,2}}",
        0.8,
        advice=_OWN,
        unless=_NAMED,
    ),
    cue(
        rf"{_SORRY} (?:that |if )?(?:you|your \w+) (?:\w+ )?(?:couldn't|could not|can't|cannot|didn't|did not|don't|"
        rf"do not|weren't able to|were unable to|won't|failed to|are unable to|refuse to|"
        rf"chose (?:not )?to|choose (?:not )?to|decided (?:not )?to|find it (?:hard|difficult) to|struggle to) "
        rf"(?:\w+ )?(?:appreciate|understand|see|enjoy|follow|accept|recogni[sz]e|value|like|grasp|realise|realize|"
        rf"read|notice|agree|share|respect|believe)(?: [\w'-]+){{0,5}}",
        0.8,
        advice=_OWN,
        unless=_NAMED,
    ),
    cue(
        rf"{_SORRY}(?:,| [^.!?\n]{{2,80}},) (?:but|although|though|yet|only) (?:honestly |really |frankly |then |you "
        rf"know |surely |after all |also |in fairness |to be fair |let's be honest )?(?:,)?(?:these things|such "
        rf"things|that(?:'s| is) (?:life|just|how|what|the)|it (?:happens|was|is)|you (?:did|do|were|had|are|could "
        rf"have|should have|must|chose|picked|knew|signed|agreed|know|clicked|left|never|might)|what (?:did|do|can|"
        rf"were) you|nobody (?:else|forced|made)|no one (?:else|forced)|everyone|others|other \w+|most \w+|(?:the )?"
        rf"couriers?|mistakes happen|things happen)(?: [\w'-]+){{0,6}}",
        0.75,
        advice=_ALONE,
        unless=_NAMED + r"|\byou(?:'ll| will)? (?:get|have|receive|can|may)\b",
    ),
    cue(
        r"(?:sorry|apologies|apologi[sz]e),? (?:then,? )?(?:i suppose|if (?:you insist|that (?:helps|makes "
        r"you|is what|'s what)|it makes you|you must|you like|you say so|we must)|or whatever|"
        r"happy now)(?: [\w'-]+){0,5}|(?:is it |so )?(?:an? )?apology (?:that )?you(?:'re| are)? (?:want|wanted|after|"
        r"looking for|"
        r"expect|need|insist on)(?: [\w'-]+){0,5}|(?:consider|take|regard) (?:this|that|it) (?:as )?(?:your|an|the|my|"
        r"our) apology|(?:fine|alright|all right|okay|ok|well)(?: then)?,? (?:sorry|i apologi[sz]e|we apologi[sz]e)|if "
        r"(?:it|that|this) (?:makes|helps) (?:you|it)(?: \w+){0,3},? (?:i'm |we're |i am |we are )?(?:sorry|i "
        r"apologi[sz]e)",
        0.8,
        advice=_ALONE,
    ),
)
