"""Cues of care.non-apology: apologies for a feeling, for any inconvenience, with an if, or with a but."""

from __future__ import annotations

from guardian.checks.match import Cues, cue

_SORRY = r"(?:sorry|apologi[sz]e|apologies|apology|regret|regrets|apologi[sz]ing|apologi[sz]ed)"
_NAME_IT = "Name what happened, as ours: “I'm sorry that we …, and that it cost you …”, instead of “{words}”."
_OWN = "Say what you are sorry for, as yours and without an “if”: “I'm sorry that we …”, instead of “{words}”."
NAMED = (
    r"\b(?:because(?! (?:nobody|no one|you|others|most|everyone))|(?:i|we) had (?:read|written|noted|meant|put|taken|"
    r"counted)|"
    r"i was (?:short|curt|rude|abrupt) with|you found an? \w+ (?:in|on|under)|take all the time|our (?:mistake|fault|"
    r"error|bug)|my (?:mistake|fault|error)|we (?:sent|made|failed|missed|forgot|"
    r"lost|"
    r"charged|should|let|got|were wrong|did not|didn't|broke|mixed|left|gave|told|booked|kept you|never)|i "
    r"(?:sent|mixed|wrote|meant|got|muddled|confused|put|"
    r"made|"
    r"forgot|missed|should|gave|told|was wrong))\b"
)
_HARM = (
    r"(?:inconveniences?|trouble|confusion|disappointment|frustration|distress|issues?|problems?|upset|delays?|"
    r"offen[cs]e|"
    r"misunderstandings?|discomfort|annoyance|hardship|anxiety|stress|disruption|concerns?|impact|hurt|worry|"
    r"disturbance)"
)
_MAYBE = r"(?:may|might|could|possibly|perhaps|potentially|if)"
_FEELS = r"(?:feel|felt|feels|may feel|might feel|may have felt|might have felt|were left feeling|have felt)"

_CASE = (
    r"(?:if|should(?= (?:you|your|our|my|the|any|this|that|it|we|anyone|anything)\b)|were|in case|where|insofar "
    r"as|to the extent(?: that)?)(?! (?:you|we|i|anything|this|it|there) "
    r"(?:can|could|"
    r"need|have|want|would|like|prefer|send|has any|should|get|are able|do not hear|don't hear|arises?|happens))"
)
_RUE = r"(?:sorry|apologi[sz]e|apologies|regrets?|regretted|regrettable|regrettably|unfortunate|a pity|a shame)"
EXCUSES = Cues(
    cue(
        rf"{_SORRY},? but (?:some|other|others|most|many|plenty of|any) (?:\w+ ){{0,4}}(?:would|are|have|never|"
        rf"manage|find|like|love)(?: \w+)"
        rf"{{0,4}}|{_SORRY} (?:that )?(?:our|my|the) (?:[\w-]+ ){{1,3}}(?:isn't|is not|wasn't|was not|aren't) "
        rf"(?:to )?(?:everybody|everyone|your)"
        rf"(?:'s)?(?: \w+){{0,4}}|{_SORRY} that you (?:see|saw|regard|consider|feel|view|were|are|weren't|could "
        rf"not|couldn't|did not|didn't) "
        rf"(?:yourself|unable|not able|to (?:follow|see|understand)|follow|see|understand|read|in the mood|aware|"
        rf"notice)(?: \w+){{0,4}}|"
        rf"{_SORRY} for (?:how|the way|what) (?:this|that|it|you) (?:made you|makes you|felt|feel|perceived|seemed|"
        rf"experienced)(?: \w+){{0,2}}|"
        rf"(?:excuse|pardon|forgive) (?:us|me) for (?:trying|caring|asking|thinking|wanting|doing|following|"
        rf"being)(?: \w+){{1,4}}|"
        rf"unfortunate (?:that )?you (?:were|weren't|did not|didn't|felt|saw|found|could)(?: \w+){{1,5}}",
        0.75,
        advice=_OWN,
        unless=NAMED,
    ),
    cue(
        rf"{_CASE} (?:[\w'-]+ ){{1,6}}(?:[\w'-]+ ){{0,5}}[\w'-]+,? "
        rf"(?:then |well |of course )?(?:(?:i|we|that|this|it|our|my)(?:'m|'re|'s| am| are| is| do| can only| "
        rf"would be| take "
        rf"(?:it|note of (?:it|this|that)) with)? ?)?(?:\w+ ){{0,2}}{_RUE}(?! to say)",
        0.75,
        advice=_OWN,
        unless=NAMED,
    ),
    cue(
        rf"(?:a (?:pity|shame)|unfortunate|regrettable|{_RUE}) (?:that |if )(?:the |our |your |this |his |her |my "
        rf")?(?:[\w'-]+ )"
        rf"{{1,6}}(?:did not|didn't|do not|don't|does not|doesn't|has not|hasn't|was not|wasn't|is not|isn't|"
        rf"failed to) (?:\w+ )?"
        rf"(?:agree with|appeal to|suit|please|meet with|meet|satisfy|live up to|match|convince|reach|impress|find "
        rf"favou?r "
        rf"with|to|find|enjoy|feel|think) ?(?:you|your)(?: \w+){{0,3}}|{_SORRY} (?:that |to hear (?:that "
        rf")?)?you(?:'re| are|"
        rf" were|'ve been| have been) (?:\w+ )?(?:unhappy|dissatisfied|displeased|disappointed|not (?:happy|"
        rf"satisfied|pleased|"
        rf"content)|less than \w+|upset|unsatisfied|discontented)(?: (?:with|by|about|at|in)(?: \w+){{1,3}})?|not "
        rf"(?:everyone|"
        rf"everybody|to everyone's|all (?:guests|customers)) (?:\w+ )?(?:finds?|likes?|understands?|appreciates?|"
        rf"shares?|taste|"
        rf"gets?)(?: \w+){{0,3}}|(?:take|took|taken|note|noted) (?:\w+ ){{0,3}}with regret",
        0.7,
        advice=_OWN,
        unless=NAMED,
    ),
    cue(
        rf"(?:it(?:'s| is)|we (?:find|consider) it) (?:\w+ )?(?:unfortunate|regrettable|a (?:pity|shame)) (?:that|"
        rf"if) you (?:\w+ )?(?:{_FEELS}|experienced?|perceived?|found|find|see|saw|took|take|think|thought|"
        rf"consider(?:ed)?|"
        rf"view(?:ed)?|are (?:not|un|dis)\w*|were (?:not|un|dis)\w*|regard(?:ed)?|did not|didn't)(?: \w+){{0,3}}",
        0.8,
        advice=_OWN,
    ),
    cue(
        rf"if (?:it|this|that|the \w+|our \w+|my \w+|they) (?:\w+ )?(?:bother(?:s|ed)|upsets?|annoy(?:s|ed)|hurts?|"
        rf"troubles?|offends?|disturb(?:s|ed)|matters?|means? (?:so |that )?much)(?: \w+){{0,4}},? (?:then |well )?"
        rf"(?:i'm |we're |i am |we are |i |we )?{_SORRY}",
        0.8,
        advice=_OWN,
        unless=NAMED,
    ),
    cue(
        rf"{_SORRY} (?:that |if )?(?:you|your \w+|anyone|anybody) (?:still |ever )?{_FEELS} (?!unwell|ill|sick|"
        rf"poorly|dizzy|"
        rf"faint|cold|tired|alone|lonely|low|down|bad|worse|pain|so|as|any|no|too|worried|anxious|sad|nervous)\w+",
        0.8,
        advice=_OWN,
        unless=NAMED,
    ),
    cue(
        rf"{_SORRY} (?:\w+ )?to (?:anyone|anybody|those|all|everyone|everybody|any \w+) who (?:\w+ ){{0,3}}\w+|"
        rf"{_SORRY},? but "
        rf"(?:\w+ ){{1,4}}(?:is|are|was) (?:\w+ )?(?:standard|normal|common|usual|part of|routine|policy|how|what|"
        rf"the rule|"
        rf"customary|industry|simply|just)(?: \w+){{0,3}}",
        0.75,
        advice=_OWN,
        unless=NAMED,
    ),
    cue(
        rf"{_SORRY} (?:that |if |to hear (?:that )?)?(?:you|anyone|some|customers|people|guests|patients|your \w+) "
        rf"(?:still "
        rf")?{_FEELS} (?:that (?:way|we|this|our|the|your|you|it|he|she|they)|this way|like (?:that|this|we|you|it)|"
        rf"so|we|our|"
        rf"the (?:service|staff|team|visit|stay)|offended|insulted|ignored|slighted|misled|disappointed|it|hard done|"
        rf"unfairly|"
        rf"badly|mistreated|let down|unhappy|dissatisfied|aggrieved|the need|you (?:were|have been)|as (?:though|if)|"
        rf"strongly|"
        rf"frustrated|inconvenienced|uncomfortable|disrespected|unheard|unwelcome)",
        0.9,
        advice=_OWN,
    ),
    cue(
        rf"{_SORRY} (?:that |if |to hear that )?(?:you|anyone|he|she|your \w+) (?:\w+ )?(?:took|take|found|find|were "
        rf"offended|was offended|are offended|misunderstood|misread|misheard|misinterpreted|were upset by|perceived?|"
        rf"interpreted?|think|thought|believe|believed|see (?:it|things|this)|saw (?:it|things|this)|were under the|"
        rf"had the "
        rf"impression|have the impression|got the impression|consider(?:ed)?|experienced (?:it|this|our)|are "
        rf"(?:unhappy|"
        rf"dissatisfied|not (?:happy|satisfied)|disappointed with|displeased)|were (?:unhappy|dissatisfied|not "
        rf"(?:happy|"
        rf"satisfied)|disappointed (?:with|by|in)|displeased)|didn't (?:like|enjoy|understand)|did not (?:like|enjoy|"
        rf"understand)|expected (?:more|something|otherwise)|view|viewed|choose to|were (?:\w+ )?(?:hurt|upset|"
        rf"annoyed|insulted|shocked|bothered|irritated|"
        rf"disturbed|inconvenienced|left with|made to feel)(?! because))(?: \w+){{0,3}}",
        0.75,
        advice=_OWN,
        unless=NAMED,
    ),
    cue(
        rf"{_SORRY} (?:for |about |to |that )?(?:if |in case |to the extent |should |anyone who |to anyone who |to "
        rf"those who |"
        rf"to any \w+ who )(?:\w+ ){{0,5}}(?:caused?|may|might|offended|upset|hurt|inconvenien\w*|feel|felt|unclear|"
        rf"was|were|"
        rf"has|have|did|came across|seemed|sounded|appeared|wrong|rude|fell|gave)(?: \w+){{0,3}}",
        0.8,
        advice=_OWN,
        unless=NAMED,
    ),
    cue(
        rf"(?:if|should|in case|were) (?:you|anyone|this|that|it|he|she|we|your \w+) (?:have |has |had |did |may "
        rf")?(?:\w+ "
        rf")?(?:felt|feel|been|caused|find|found|taken|took|given|gave|offended|come across|to have)(?: "
        rf"\w+){{0,5}},? (?:then "
        rf")?(?:please accept|we|i|my|our)(?:'m| am|'re| are)? (?:\w+ )?(?:{_SORRY}|our {_SORRY}|my {_SORRY})|(?:it "
        rf"was |was "
        rf")?never (?:our|my|his|her|their) (?:\w+ )?intention(?: to \w+)?|(?:wasn't|was not) (?:our|my|his|her|the) "
        rf"(?:\w+ )?intention(?: to \w+)?",
        0.75,
        advice=_OWN,
        unless=NAMED,
    ),
    cue(
        rf"if (?:\w+ ){{0,4}}(?:offended|upset|hurt|inconvenienced|caused|wrong|offen[cs]e|rude|unclear|disappointed|"
        rf"inconvenience|bothered)(?: \w+){{0,4}},? (?:then )?(?:i|we)(?:'m| am|'re| are)? (?:\w+ )?{_SORRY}",
        0.8,
        advice=_OWN,
        unless=NAMED,
    ),
    cue(
        rf"{_SORRY} (?:to you )?(?:for |about )?(?:any|whatever) (?:\w+ ){{0,3}}{_HARM}(?: (?:or|and) (?:\w+ "
        rf")?{_HARM})?(?: "
        rf"(?:that )?(?:this|that|it|these|we|which|the \w+|you) (?:\w+ )?(?:may|might|could|has|have|had|caused)(?: "
        rf"have)?(?: been)?(?: caused)?)?(?: you)?(?: caused| experienced)?",
        0.7,
        advice=_NAME_IT,
        unless=NAMED,
    ),
    cue(
        rf"any (?:\w+ )?{_HARM} (?:\w+ ){{0,4}}(?:is|are|was) (?:\w+ )?(?:regretted|regrettable|unintended|"
        rf"unintentional)|"
        rf"(?:the |any |this )?(?:inconvenience|incident|matter|situation|delay|event)(?: caused)? (?:is|are|was) "
        rf"(?:\w+ "
        rf")?(?:regretted|regrettable)|no (?:offen[cs]e|harm|disrespect) (?:was |is )?(?:meant|intended)|(?:meant|"
        rf"intended) "
        rf"no (?:harm|offen[cs]e|disrespect)|(?:did not|didn't|never) (?:mean|intend) (?:any )?(?:to (?:offend|upset|"
        rf"hurt|"
        rf"cause)|offen[cs]e|harm)",
        0.85,
        advice=_NAME_IT,
        unless=NAMED,
    ),
    cue(
        rf"{_SORRY} (?:for |about )?(?:the|this) (?:inconvenience|confusion|misunderstanding|impression)(?: (?:this|"
        rf"that|it|"
        rf"you) (?:\w+ )?(?:may|might|believe|feel|perceived?)(?: have)?(?: \w+)?| {_MAYBE})",
        0.7,
        advice=_NAME_IT,
        unless=NAMED,
    ),
    cue(
        r"(?:mistakes|errors) (?:were|have been|may have been|might have been) made|(?:regret|apologi[sz]e|sorry|"
        r"regrets?) "
        r"(?:that|for|to hear|to hear of|about) (?:your|the|this) (?:\w+ )?(?:perception|impression|misunderstanding|"
        r"feelings|"
        r"dissatisfaction|perceived \w+|view|interpretation|reaction|unhappiness)|regret that (?:your|the) "
        r"(?:expectations?|"
        r"\w+ experience|experience) (?:\w+ ){0,4}(?:not|fell|short)|(?:regret|sorry) that (?:we|our \w+) (?:could not|"
        r"couldn't|did not|didn't|may not have) (?:meet|met|live up to|match|satisfy|please) (?:your |you)(?:\w+ "
        r")?(?:expectations|standards?|hopes|needs|wishes|requirements)?|(?:sorry|apologi[sz]e|regret) that "
        r"you(?:'ve| have)? (?:\w+ )?(?:chosen|decided|choose|chose) to(?: \w+){1,3}|if (?:that|this|it|the \w+) "
        r"(?:was|were|is|wasn't|isn't) (?:not )?(?:what|how|as|to) you(?:\w* \w+){0,3},? (?:then |well )?(?:i'm |"
        r"we're |i am |we are |i |we )?(?:sorry|apologi[sz]e)",
        0.8,
        advice=_OWN,
    ),
    cue(
        r"(?:sorry|apologi[sz]e|apologies),? but (?:you(?:'ll| will| must| should| have to| need to| did| didn't| "
        r"also| were|"
        r" clearly| never| signed| agreed| knew| could have)|surely|really|these things|this is (?:not|just|how|what|"
        r"normal|"
        r"standard)|that(?:'s| is) (?:just|how|the|life|not our)|it (?:is|was|isn't|wasn't) (?:not )?(?:our|my|us|"
        r"normal)|"
        r"other (?:customers|people|guests)|no one else|nobody else|everyone)(?: \w+){0,4}",
        0.75,
        advice="Leave out what follows the “but”: an apology stands alone; reasons get a sentence of their own.",
        unless=r"\b(?:you will be|you will get|you'll (?:get|have|be|receive))\b",
    ),
    cue(
        r"(?:sorry|apologi[sz]e|apologies|regret)[^.!?\n]{0,80}(?:as i'm sure you(?:'ll| will| would)? (?:agree|"
        r"understand|"
        r"appreciate)|but (?:you|surely you) (?:must|will|should) (?:understand|agree|admit|appreciate))|sorry you "
        r"(?:had|"
        r"have had) (?:to feel|a feeling|the feeling)|(?:sorry|apologi[sz]e) for (?:how|the way) (?:you|this|that|"
        r"it) (?:\w+ "
        r")?(?:feel|felt|perceived|came across|may|might|was (?:perceived|received|taken|understood))",
        0.75,
        advice=_OWN,
        unless=NAMED,
    ),
)
