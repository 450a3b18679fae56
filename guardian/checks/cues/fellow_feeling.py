"""Cues of feeling with the reader by what happened, what they were owed, or what anybody would feel."""

from __future__ import annotations

from guardian.checks.cues.acknowledgement import FEEL, HARD
from guardian.checks.match import Cues, cue

_BITTER = (
    r"(?:bitter|rotten|lousy|poor|bad|wretched|dismal|grim|sorry|unkind|cruel|miserable|sour|trying|hard to (?:take|"
    r"bear|swallow|forget)|a lot to (?:take|carry|go through)|too much|no small (?:thing|matter)|unbearable|"
    r"unforgivable|"
    r"unpleasant|anything but (?:pleasant|nice|fun|easy)|not (?:easy|nice|fun|right|fair|good enough|ok|okay|how|what)|"
    r"far from (?:ideal|easy|nice|fair)|the wrong way round|beyond annoying|more than (?:annoying|enough|a nuisance))"
)
_TIME = (
    r"(?:birthday|wedding|holidays?|christmas|honeymoon|anniversary|weekend|day off|first day|trip|funeral|party|exam)"
)

FELLOW = Cues(
    cue(
        r"you (?:paid|asked|trusted|waited|planned|booked|came|counted|relied|saved|travelled|warned|told|wrote|"
        r"rang|called) (?:[\w',]+ ){1,6}"
        r"and (?:we|got|found|looked|were|then|nobody|no one|still|nothing|it)(?: [\w']+){1,4}|(?:and|but) we "
        r"(?:spoilt|spoiled|ruined|let|"
        r"lost|broke|missed|forgot|failed|wrecked|left|kept|sent|gave|did)(?: \w+){1,4}|(?:your \w+|he|she|they|"
        r"nobody|the \w+) should "
        r"(?:not|never)(?: have)? (?:have )?had to(?: \w+){1,4}|(?:wouldn't|would not) (?:believe|trust|want|"
        r"forgive|use) us (?:either|any "
        r"more|again)|(?:can't|cannot|hard to|could not) (?:think of|imagine) (?:much|anything|a) (?:\w+ "
        r")?worse(?: \w+){0,2}|(?:once|twice|"
        r"\w+ times) too (?:often|many)|you trusted us(?: \w+){1,5}",
        0.75,
        unless=r"\bif\b",
    ),
    cue(
        r"(?:i|we) (?:can |do |could )?(?:hardly |barely |scarcely |only |well |fully |totally |really |certainly "
        r")?(?:get|"
        r"understand|see|imagine|appreciate|know) (?:why|how) (?:you(?:'re|'ve| are| have| were| feel| felt| must|"
        r" had| want| "
        r"would)?|that|this|it|such|much) (?:\w+ )?(?:hurts?|feels?|felt|must|had enough|enough|fed|tired|worried|"
        r"angry|upset|"
        r"cross|losing|lost|don't|doubt|no longer|wonder|are|is|was|were|weighs?|stings?|means?|meant|"
        r"matters?)(?: [\w']+){0,4}|"
        r"you(?:'re| are| were) the (?:one|ones) (?:who|standing|left|paying|waiting|holding|\w+ing)(?: "
        r"[\w']+){1,5}|to (?:see|"
        r"find|hear|get|stand|learn|come|wait|open|read|lose|arrive) (?:[\w',]+ ){3,6}(?:is|was|must|hurts?|"
        r"would)(?: \w+){1,3}",
        0.7,
    ),
    cue(
        rf"(?:that|this|it|which)(?:'s| is| was| must be| must have been| has been| sounds| feels| would be)? (?:a "
        rf"|an |such "
        rf"a |quite a |really |very |so |simply |just |plainly ){{0,2}}{_BITTER}(?: (?:way|start|end|thing|news|"
        rf"blow|pill|day|"
        rf"week|surprise|experience|situation)(?: to \w+)?)?",
        0.7,
        unless=r"\b(?:sorry to say|bad (?:disk|sector|link|request|cable|fuse)|if)\b",
    ),
    cue(
        rf"(?:nobody|no one|no (?:parent|patient|guest|tenant|traveller|passenger|student|customer|bride|child|"
        rf"family|pet "
        rf"owner|\w+)|nobody's|who) (?:wants?|likes?|should(?: ever)?|ought|deserves?|expects?|would (?:want|like|"
        rf"wish)|needs?|"
        rf"can be expected)(?: to| ever)?(?: have to)? (?:\w+ ){{0,3}}(?:wait|hear|read|get|find|be|sit|stand|"
        rf"chase|beg|ask|"
        rf"live|go|see|that|this|it|face|worry|fight|spend|pay|{_TIME})(?: [\w']+){{0,6}}",
        0.75,
        unless=r"\bno (?:need|reason)\b",
    ),
    cue(
        r"you (?:did|do|have done|had done) (?:everything|all|nothing|your part|exactly what)(?: \w+){0,3} "
        r"(?:right|wrong|you "
        r"could|asked(?: of you)?|correctly|by the book)?(?: and| but| yet)?(?: still)?(?: \w+){0,4}|you "
        r"(?:should(?:n't| "
        r"not| never)|ought not to|ought never to) (?:have )?(?:had|have|been|be|need|needed)(?: to)? (?:\w+ "
        r"){0,3}(?:ask|"
        r"wait|chase|write|call|ring|pay|wonder|worry|explain|repeat|find out|fight|left|hear|beg|remind|sit|"
        r"stand|come|go|"
        r"put up|deal|learn)(?: [\w']+){0,4}|you(?:'ve| have)? (?:already )?(?:waited|been waiting|been patient|"
        r"had to|lost|"
        r"missed|spent|rung|called|written|sat|stood|been (?:left|sent|passed|without)) (?:[\w']+ ){0,6}(?:too "
        r"long|long "
        r"enough|for nothing|in vain|because of (?:us|our)|on our account|through no fault|and nobody|and no one|"
        r"without "
        r"(?:an answer|a word|a reply))",
        0.8,
        unless=r"\bif\b",
    ),
    cue(
        rf"your (?:\w+ )?{FEEL}(?:,? (?:and|or) \w+)? (?:is|are|was|were|makes?) (?:\w+ )?(?:more than |only |"
        rf"quite |entirely "
        rf"|perfectly |all too |completely |very )?(?:fair|justified|understandable|right|reasonable|natural|warranted|"
        rf"sense|called for|real|valid|legitimate|deserved|no surprise)|(?:it|that|this|which) makes (?:perfect |"
        rf"complete |"
        rf"total |every )?sense(?: \w+){{0,5}}|(?:no|little|small) wonder(?: [\w']+){{0,4}}|(?:not|hardly) "
        rf"surpris(?:ing|ed)"
        rf"(?: \w+){{0,3}}|(?:i|we|anyone|anybody|everyone)(?:'d| would)(?: \w+)? (?:be|feel|have been|have felt|"
        rf"react|think) "
        rf"(?:\w+ )?(?:cross|angry|upset|the same|worried|annoyed|livid|furious|let down|cheated|alarmed|exactly|"
        rf"just|like "
        rf"you|that way|as you)(?: \w+){{0,3}}",
        0.8,
    ),
    cue(
        r"(?:i|we) (?:can |do |could )?(?:\w+ )?(?:tell|see|feel|read|sense|notice) (?:from \w+ \w+ )?(?:how "
        r"(?:much|hard|"
        r"long|tired|upset|worried|\w+)|what (?:it|this|that)|that (?:your (?:trust|patience|confidence|faith)|"
        r"this (?:has|"
        r"is|was|hurts?|hit|means?)))(?: [\w']+){1,6}|i take it from your \w+(?: [\w']+){1,6}|your (?:trust|patience|"
        r"confidence|faith)(?: in us)? (?:is|has been|was|must be) (?:\w+ )?(?:gone|shaken|tested|tried|stretched|"
        r"lost|worn|"
        r"exhausted|damaged|at an end)(?: \w+){0,3}|(?:i|we) (?:don't|do not) (?:take|underestimate|make light of|"
        r"want to "
        r"play down)(?: \w+){1,5}",
        0.75,
        unless=r"\b(?:the log|the screenshot|in the|from the)\b",
    ),
    cue(
        rf"(?:an?|two|three|four|five|six|ten|\d+|another|half an?|the whole|all) (?:\w+ )?(?:hours?|days?|weeks?|"
        rf"months?|"
        rf"nights?|calls?|letters?|times|mails?|winters?|evenings?|{_TIME})(?: of| in| on| with| without| and| for|,)"
        rf"(?: [\w'-]+){{1,6}}[,:;]? (?:that(?:'s| is| was| would)|is|are|was|would|must be|then|and (?:then|still|"
        rf"now)) "
        rf"(?:\w+ )?(?:{HARD}|{_BITTER}|too long|far too long|nothing (?:one|anybody|anyone)|not something|enough "
        rf"to|no (?:fun|"
        rf"joke|way))|(?:nothing|not something|not a thing) (?:one|anyone|anybody|you|people) (?:forgets?|wants?|"
        rf"expects?|gets "
        rf"over|shakes? off|laughs? off|should)(?: \w+){{0,3}}",
        0.75,
    ),
)
