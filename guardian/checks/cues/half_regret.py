"""Cues of regret that is half taken back: for a reader's reaction, under a condition, or with a defence behind it."""

from __future__ import annotations

from guardian.checks.match import Cues, cue

_SORRY = r"(?:sorry|apologi[sz]es?|apologi[sz]ing|apologies|apology|regrets?|regretful|pardon)"
_HURT = (
    r"(?:upset|upsets|bother(?:s|ed)|annoy(?:s|ed)|offend(?:s|ed)|hurts?|irritate[sd]?|disappoint(?:s|ed)|troubled?|"
    r"disturb(?:s|"
    r"ed)|frustrate[sd]?|inconvenience[sd]?|anger(?:s|ed)|distresse[sd]|unsettle[sd]?|shock(?:s|ed)|confuse[sd]?|"
    r"displease[sd]?|"
    r"put you off|rub(?:s|bed) you|struck you|worrie[sd]|alarm(?:s|ed)|embarrass(?:ed|es)|insult(?:s|ed)|stress(?:ed|"
    r"es))"
)
_PERCEIVE = (
    r"(?:perceived?|felt|feels?|think|thought|believed?|consider(?:ed)?|regard(?:ed)?|viewed?|see|saw|deem(?:ed)?|"
    r"interpret(?:ed)?|"
    r"judge[sd]?|rate[sd]?|experienced?|sense[sd]?|read|dislike[sd]?|object(?:ed)? to|disagreed?|expected|hoped for|"
    r"imagined|"
    r"minded|resent(?:ed)?|react(?:ed)?|insist(?:ed)?|construed?)"
)
_WHO = (
    r"(?:you|your (?:\w+ )?(?:wife|husband|son|daughter|mother|father|family|party|guests?|team|colleagues?|client|"
    r"group|child)|"
    r"anyone|anybody|someone|some (?:\w+ )?(?:guests|customers|people|patients|tenants|players|members|users|parents|"
    r"readers)|"
    r"certain \w+|a few \w+|guests|customers|people|patients|tenants|players|passengers|parents|he|she|they)"
)
_DEFENCE = (
    r"(?:you (?:clicked|accepted|signed|agreed|chose|picked|booked|ordered|knew|know|did|didn't|were|could|should|"
    r"must|ought|"
    r"also|never|ticked|ignored|insisted|started|asked for|had)|nobody|no one|no-one|rules? (?:are|is)|the rules?|"
    r"our "
    r"rules?|"
    r"the (?:terms|notice|sign|small print|contract|policy|conditions|warning|deadline|information|label)|it (?:was|"
    r"is|does) "
    r"(?:clearly|plainly|all|up|there|stated|written|on|in|happen|not)|(?:most|many|all|other|no other|hardly any|"
    r"few|"
    r"thousands "
    r"of|plenty of) \w+|others|everyone|everybody|this is (?:how|what|normal|standard|the way|usual|common)|"
    r"that(?:'s|"
    r" is| isn't| "
    r"is not| was not| wasn't) (?:how|what|just|the|our|not|life|really|exactly|my|true|quite)|these things|such "
    r"things|mistakes "
    r"(?:do )?happen|in (?:fairness|our defen[cs]e|all honesty|truth)|to be (?:fair|honest)|let's (?:be|face)|"
    r"honestly|frankly|"
    r"we (?:did|do|are only|were only|acted|followed|stand by|see it|had no|have no|never|can't be|cannot be|"
    r"maintain|"
    r"believe)|"
    r"i (?:did|do|am only|was only|acted|followed|stand by|only|really|just|see it|never)|it (?:really )?(?:wasn't|"
    r"isn't|was not|is "
    r"not) (?:really |entirely |quite )?(?:me|us|our|my)|what (?:did|do|can|could) |surely|life |nothing )"
)
_OWN = "Say what you are sorry for, as yours and without an “if”: “I'm sorry that we …”, instead of “{words}”."
_ALONE = "An apology stands alone: leave out what takes it back, and say what you do about it, instead of “{words}”."
_NAMED = (
    r"\b(?:because (?:we|i|our|my|of (?:our|my))|(?:our|my) (?:mistake|fault|error|bug|slip|end|side)|(?:we|i)(?:'d|"
    r"'ve| had| "
    r"have)? (?:sent|made|failed|missed|forgot|forgotten|lost|charged|should have|got|did not|didn't|broke|broken|"
    r"mixed|left|gave|"
    r"given|told|booked|kept|wrote|written|put|typed|misread|muddled|overlooked|confused|read|noted|was (?:short|"
    r"rude|"
    r"wrong|curt|"
    r"careless)|were (?:late|wrong|slow|careless|rude))|you found an? \w+ (?:in|on|under)|unwell|ill|sick|dizzy|"
    r"poorly|faint)\b"
)

HALF_REGRET = Cues(
    cue(
        rf"{_SORRY} (?:that |if |to (?:hear|learn|see|read|note) (?:that )?|about how |for how )?{_WHO}(?:'ve| have| "
        rf"has|'d| had| "
        rf"may have| might have| may| might)? (?:\w+ly |still |ever |been |so )?{_PERCEIVE} (?:that |it |this |of "
        rf")?(?:to be |as |"
        rf"an? |the |our |my |we |i |he |she |they |us |in |like |so |too |your )?(?:[\w'-]+ ?){{1,6}}",
        0.75,
        advice=_OWN,
        unless=_NAMED,
    ),
    cue(
        rf"{_SORRY} (?:that |if |to (?:hear|learn|see) (?:that )?)(?:this|that|it|the|our|my|some|one of our) "
        rf"(?:[\w'-]+ ){{0,5}}"
        rf"(?:{_HURT}|made|makes|left|leaves|gave|gives|caused?|came|comes|sounded|seemed|appeared|felt|"
        rf"was perceived|"
        rf"was (?:taken|"
        rf"received|understood|seen|felt)|struck) (?:you|as|across|to you|anyone|amiss|badly|the wrong)(?: "
        rf"[\w'-]+){{0,5}}|{_SORRY} "
        rf"(?:that |if )?(?:our|my|the) (?:[\w-]+ ){{1,4}}(?:isn't|is not|wasn't|was not|aren't|weren't|doesn't|does "
        rf"not|didn't|did "
        rf"not) (?:\w+ )?(?:yours?|for you|to your|suit|please|appeal|what you|match|live up|"
        rf"meet)(?: [\w'-]+){{0,4}}",
        0.75,
        advice=_OWN,
        unless=_NAMED,
    ),
    cue(
        rf"{_SORRY}(?:,|[^.!?\n]{{0,90}},| [^.!?\n]{{2,60}}) (?:but|although|though|yet|only|however|even if|because|"
        rf"then again|mind "
        rf"you) (?:as \w+ (?:know|said),? )?{_DEFENCE}(?: ?[\w'-]+){{0,6}}",
        0.75,
        advice=_ALONE,
        unless=_NAMED
        + r"|\byou(?:'ll| will) (?:get|have|receive)\b|\bwe (?:never|did|do|are only) (?:\w+ )?(?:should|checked)\b",
    ),
    cue(
        rf"(?:(?<!\w )should|(?<!\w )were|if|in case|where|in so far as|insofar as|as far as|to the extent that|to "
        rf"whatever extent|inasmuch as)(?! "
        rf"(?:you|i|we) (?:can|need|want|like|prefer|have any|wish|decide|change|still))[^.!?\n]{{3,90}}(?:{_HURT}|"
        rf"inconvenien\w*|"
        rf"offen[cs]e|unclear|misleading|rude|harsh|curt|short of|below|distress|felt|feel|perceived|upsetting|"
        rf"caused|"
        rf"happened|"
        rf"wrong|fault|made)[^.!?\n]{{0,60}}(?:sorry|pardon|regret\w*|apologi[sz]\w*|apolog(?:y|ies))|"
        rf"{_SORRY}[^.!?\n]{{0,90}}(?:if "
        rf"(?:there (?:was|were|is|has been)|any|so|indeed|it (?:really )?(?:was|did|has))|in so far as|insofar as|"
        rf"to "
        rf"the extent|as "
        rf"far as (?:it|this|that|any))(?: ?[\w'-]+){{0,6}}",
        0.75,
        advice=_OWN,
        unless=_NAMED,
    ),
    cue(
        r"(?:any|all|whatever|possible|such) (?:[\w'-]+ ){0,3}(?:upset|inconveniences?|discomfort|offen[cs]e|"
        r"distress|"
        r"trouble|"
        r"disappointment|confusion|hurt|annoyance|disruption|harm|irritation|hardship|feelings|impression|"
        r"dissatisfaction|"
        r"displeasure|nuisance)[^.!?\n]{0,100}(?:is|are|was|were|be) (?:of course |naturally |very much |most |"
        r"sincerely |deeply |"
        r"greatly |\w+ ){0,2}(?:regretted|regrettable|unintended|unintentional|not intended|unfortunate|deplored)|"
        r"regrets? (?:the "
        r"|any |this |these )?(?:way|manner|fact|circumstances|events|situation|course of|turn of|outcome|incident|"
        r"episode|matter|"
        r"occurrence|perception|impression|dissatisfaction)(?: [\w'-]+){0,6}|(?:regrettably|unfortunately|sadly),? "
        r"(?:some|certain|"
        r"a few|you|guests|customers)(?: [\w'-]+){0,3} (?:may|might|could|seem to|appear to)(?: have)? (?:perceived?|"
        r"felt|feel|found|"
        r"find|experienced?|taken|take|considered|got|viewed?|interpreted?)(?: [\w'-]+){0,5}",
        0.7,
        advice=_OWN,
        unless=_NAMED + r"|\b(?:i've|we've|i'll|we'll|i have|we have|we will|i will)\b",
    ),
    cue(
        r"(?:i|we)(?:'d| would| could| might| can| will) (?:\w+ )?(?:apologi[sz]e|say sorry|be sorry),? (?:but|if|"
        r"only|except|were|"
        r"though)(?: [\w'-]+){1,6}|sorry,? (?:not sorry|but not sorry|i guess|i suppose|whatever|then|if you must)|"
        r"(?:pardon|"
        r"excuse|forgive) (?:any|whatever|possible) (?:[\w'-]+ ?){1,4}|for what it's worth,? (?:we're|i'm|we are|i "
        r"am|sorry|our|"
        r"my) ?(?:[\w'-]+ ?){0,3}|(?:an|the|our|my|this|your) apology,? (?:for what|if that|such as|as far|if you|"
        r"for whatever)(?: "
        r"[\w'-]+){1,4}|(?:we|i) (?:can|could|will) (?:only )?(?:apologi[sz]e|say sorry)(?: so)? (?:if|as often "
        r"as) (?:that|it|you)"
        r"(?: [\w'-]+){1,5}",
        0.8,
        advice=_ALONE,
    ),
    cue(
        rf"(?:pity|shame|unfortunate|regrettable|{_SORRY}) (?:that |if |how )?you (?:\w+ )?(?:see|view|take|regard|"
        rf"read|judge|interpret|"
        rf"look at|think of) (?:[\w'-]+ ){{1,4}}(?:light|way|so|badly|negatively|like that|as)(?: [\w'-]+){{0,3}}|"
        rf"{_SORRY} (?:that |if )?"
        rf"you(?:'re| are| were|'ve been)(?: \w+)? (?:so |too |this |quite |that |rather |easily |very |overly "
        rf")(?:sensitive|upset|"
        rf"unhappy|offended|bothered|easily \w+|hard to please|particular|fussy|emotional|impatient|demanding|touchy|"
        rf"attached|strict|"
        rf"annoyed|angry|disappointed)(?: [\w'-]+){{0,4}}|{_SORRY} (?:that |if )?(?:this|that|it|things) (?:has |"
        rf"have "
        rf"|had )?(?:become|"
        rf"became|turned into|is|was|feels?|felt|seems?|seemed) (?:such |so |quite |to be )?(?:an? )?(?:big|huge|"
        rf"major|large|much of a|"
        rf"dramatic|important|difficult|hard)(?: [\w'-]+){{0,3}} (?:for|to) you|(?:no ?one|nobody|none of us|i|we) "
        rf"(?:\w+ )?(?:meant|"
        rf"means|intended|wanted|set out|wished|was trying|were trying) (?:to be |to |any )(?:rude|unkind|harsh|hurt|"
        rf"offend|upset|insult|"
        rf"harm|offen[cs]e|disrespect|annoy|cause)(?: [\w'-]+){{0,4}}|(?:i've|i have|we've|we have|i already|we "
        rf"already|i) (?:now |"
        rf"already )?said (?:i'm |we're |i am |that i'm )?sorry(?:,| so| already| now|\.)?(?: [\w'-]+){{0,3}}|"
        rf"apologi[sz]e,? should "
        rf"(?:it|the|this|that|our|any)(?: [\w'-]+){{1,6}}",
        0.75,
        advice=_OWN,
        unless=_NAMED,
    ),
    cue(
        rf"{_SORRY} (?:that )?you(?:'re| are| were|'ve been)? (?:still )?(?:find|finding|found|have|having|struggle|"
        rf"struggling) (?:it )?"
        rf"(?:\w+ )?(?:hard|difficult|impossible|trouble|tough) (?:to )?(?:accept|understand|see|follow|believe|come "
        rf"to terms|adjust|get "
        rf"used|accepting|understanding)(?: [\w'-]+){{0,4}}|(?:not|never|n't) (?:meant|intended|said|done) (?:in "
        rf")?(?:the|that) way (?:you|it|"
        rf"this|that)(?: [\w'-]+){{0,4}}|{_SORRY}(?: about (?:that|this|it)| for (?:that|this|"
        rf"the \w+))?,? but (?:the|"
        rf"our|your) [\w-]+ (?:does|"
        rf"do|did|clearly|says?|warns?|warned|states?|stated|shows?|showed|was (?:marked|clear|there)|is (?:marked|"
        rf"clear)|were told)(?: "
        rf"[\w'-]+){{0,5}}",
        0.75,
        advice=_OWN,
        unless=_NAMED + r"|\b(?:find it hard|trouble understanding) (?:your|the) (?:accent|handwriting)\b",
    ),
    cue(
        r"to (?:whatever|the|what) extent (?:that )?(?:our|the|my|any|it|we|this)[^.!?\n]{0,100}(?:regrettable|"
        r"regretted|"
        r"regret|sorry|apolog\w+|unfortunate|deplorable)|(?:may|might|could) have had (?:a|some|any) (?:part|share|"
        r"hand|"
        r"role) in[^.!?\n]{0,60}(?:regrettable|regret|sorry|unfortunate)",
        0.75,
        advice=_OWN,
        unless=_NAMED,
    ),
)
