"""Cues of tone.condescending: the reader as a layman, a beginner, or one of those who cannot judge."""

from __future__ import annotations

from guardian.checks.cues.talking_down import PLAIN, STEP
from guardian.checks.cues.tutelage import KIND
from guardian.checks.match import cue

_EQUAL = "Speak to them as to a colleague of another trade: name the thing once in plain words, without “{words}”."
_LAY = (
    r"(?:lay ?(?:persons?|people|man|men|woman|women)|laym[ae]n|outsiders?|amateurs?|non-?experts?|novices?|"
    r"beginners?|(?:the )?untrained(?: \w+)?|(?:the )?uninitiated|dilettantes?|non-?specialists?|hobby \w+|mere "
    r"mortals|civilians|newcomers?|the (?:general )?public|simple \w+|ordinary (?:people|customers|users|folk)|"
    r"tenants?|customers?|patients?|parents|users?|(?:the )?average \w+|(?:people|those|someone|somebody|anyone) "
    r"(?:without|with no|who lacks?|lacking) (?:\w+ )?(?:training|experience|knowledge|background|degree|education|"
    r"qualifications?))"
)
_SEE = (
    r"(?:see|notice|understand|know|grasp|judge|follow|tell|appreciate|spot|recognise|recognize|comprehend|assess|"
    r"realise|realize|make sense|evaluate|imagine|have an opinion|read|form)"
)
_SKILLED = (
    r"(?:us|me|those|the|people|experts?|professionals?|specialists?|qualified|trained|someone|somebody|grown-?ups|"
    r"adults)"
)
_MATTERS = (
    r"(?:thinking|technical(?: side| part| stuff| details)?|diagnos\w+|reasoning|judging|judge?ment|law|legal(?: "
    r"side| part)?|medicine|medical(?: side)?|maths?|mathematics|science|engineering|planning|deciding|decisions?|"
    r"conclusions?|interpretation|interpreting|hard part|difficult (?:part|bits)|such (?:things|matters|questions|"
    r"judge?ments)|financ\w+|numbers|complicated \w+|assessment|strategy|electrics|pedagogy|teaching|expertise)"
)

LAYMEN = (
    # Who cannot judge.
    cue(
        rf"{_LAY}(?: like you(?:rself)?)? (?:\w+ly |simply |just |often |usually |generally |mostly |always "
        r")?(?:wouldn't|would not|can't|cannot|can not|couldn't|could not|don't|do not|doesn't|does not|won't|will "
        r"not|might not|may not|rarely|seldom|never|fails? to|tends? (?:to|not to)|is unable|are unable|can hardly|"
        r"hardly|(?:is|are) (?:hardly |not )(?:in a position|able|qualified|equipped|expected))(?: \w+)? (?:to "
        rf")?(?:\w+ )?{_SEE}(?: \w+){{0,3}}|(?:don't|do not|can't|cannot|wouldn't|would not|never|hardly) (?:really "
        rf")?expect {_LAY}(?: like you(?:rself)?)? to(?: \w+){{1,5}}|for (?:an? )?{_LAY} (?:it|this|that|things)(?:'s|"
        r" is| may| must| can) (?:\w+ )?(?:be |seem |look |appear )?(?:hard|difficult|impossible|confusing|tricky|"
        rf"easy to (?:mis\w+|confuse))(?: \w+){{0,2}}|as {_LAY} (?:often|so often|usually|tend to|always|will|"
        r"sometimes|generally|do)(?: \w+){0,4}",
        0.65,
        advice=_EQUAL,
        unless=KIND
        + r"|\b(?:we (?:don't|do not) expect (?:our )?(?:customers|patients|parents|tenants|users) to (?:pay|wait)"
        r"|our (?:page|form|site|menu|text|letter)|should(?:n't| not) have to|hidden|receive|reply|charge)\b",
    ),
    cue(
        rf"(?:leave|let) (?:the |all |that |this |any |such |your ){{0,2}}{_MATTERS}(?: of this| of it| of \w+| about "
        rf"\w+)? (?:to|with|in the hands of|up to) {_SKILLED}(?: \w+){{0,4}}|(?:those|people|ones|us|we|experts|"
        r"staff) (?:of us )?who(?:'ve| have| had| actually| really){0,2} (?:studied|trained|understand|know|"
        r"learned|learnt|do this|work|are (?:trained|qualified|paid)|make a living|spent)(?: \w+){0,4}|(?:what|as) "
        r"(?:we |the |us )?(?:professionals|experts|engineers|adults|grown-?ups|specialists|people in (?:the )?\w+|"
        r"in the (?:trade|profession|business|industry|field)|we in the \w+|doctors|lawyers|those in the know)(?: "
        r"would| might| like to| do)? (?:call|say|know|refer|describe|term)(?: \w+){0,3}|(?:we|i) (?:have |'ve "
        r")?(?:\w+ )?(?:do|deal|work|handle|see|done|been|doing|live) (?:\w+ ){0,5}(?:every day|for \w+ years|all "
        r"day|day in|for a living|since before you)[^.!?\n]{0,12}[,;:] (?:so (?:please |kindly )?(?:trust|leave|"
        r"believe|let|you)|perhaps |maybe |please |you (?:can|may|should)|believe |trust |leave |kindly )(?: "
        r"?\w+){1,4}",
        0.65,
        advice=_EQUAL,
        unless=KIND + r"|\b(?:so (?:we|i)(?:'ll| will| can| know)|you can relax|good hands)\b",
    ),
    cue(
        r"(?:(?:rather |quite |far |well |a (?:little|bit) |somewhat |simply |all )?(?:beyond|too (?:deep|high|"
        r"complex|technical|advanced|subtle|complicated|specialised|specialized|involved) for|lost on|over the "
        rf"heads? of|out of (?:the )?reach (?:of|for)|more than what)) (?:what )?(?:one|you|an? (?:\w+ )?{_LAY}|"
        rf"{_LAY}|someone|somebody|most (?:people|\w+)|your)(?: \w+){{0,2}} (?:can|could|to|explain|judge|grasp|"
        r"understand|follow|need|would|will|in your|understanding|horizon)(?: \w+){0,3}|(?:if you(?:'d| had)?|were "
        r"you|had you) (?:\w+ )?(?:studied|trained|read law|been (?:to|in|trained|a)|a (?:little|bit) more|worked|"
        r"qualified|more (?:experienced|familiar)|an? (?:expert|engineer|lawyer|doctor|professional|musician|"
        r"specialist)|ever (?:run|worked|studied|managed|owned|taught|had)|spent|known|knew|"
        r"understood)[^.!?;\n]{0,60},? you(?:'d| would)(?: \w+)? (?:see|know|understand|realise|realize|appreciate|"
        r"agree|not|recognise|find|have|be|never)(?: \w+){0,4}",
        0.65,
        advice=_EQUAL,
        unless=KIND + r"|\b(?:you would have (?:got|received|seen)|sooner|for months|no way to know)\b",
    ),
    cue(
        r"(?:you|he|she|they)(?:'re| are| is)? (?:seem|appear|look|must be|obviously|clearly|evidently|are "
        r"(?:obviously|clearly|evidently))(?: to be| rather| still| quite| very| a little| a bit){0,2} (?:new to|"
        r"unfamiliar with|inexperienced|out of your depth|green|not (?:used|accustomed) to|a stranger to|confused "
        r"(?:about|as to)|ill-informed|misinformed|not aware|unaware|mixing up|confusing (?:two|several|things))(?: "
        r"\w+){0,4}|(?:isn't|is not|are not|aren't|not|hardly|seems? un) ?(?:something |things |terms |words |a "
        r"word |an area )?(?:you(?:'re| are) |all that |very |really |entirely |exactly |particularly |so )?familiar "
        r"to you(?=[.,;!]|$)|you(?:'re| are) confusing (?:two|several|things|this|apples|cause|the)(?: \w+){0,3}|"
        r"not (?:everyone|everybody|everyone's|everybody's|all people|all of us|every \w+)(?:'s)? ?(?:is|can|has|was|"
        r"gets|knows|understands|gift|strength|strong \w+|forte|thing|talent)?(?: \w+){0,2} (?:cut out|gifted|born|"
        r"made|blessed|clever|quick|able|talented|good|technical|numerate|organi[sz]ed|bright|for (?:numbers|maths|"
        r"spreadsheets|forms))(?: \w+){0,3}|(?:everybody's|everyone's|your|some people's|a \w+'s) (?:strong "
        r"(?:suit|point|side)|forte|strength|thing)(?=[.,;!])",
        0.6,
        advice=_EQUAL,
        unless=KIND + r"|\b(?:my|our|not your fault|in stock|easy access|lift|stairs|is free)\b",
    ),
    cue(
        r"(?:i|we) (?:know|realise|realize|understand|appreciate|see|imagine|am sure|are sure|'m sure|accept)(?: "
        r"that)? (?:it|this|that|these|forms?|numbers|contracts|\w+)(?: \w+){0,2} (?:can be|may be|must be|are|is|"
        r"isn't|aren't|seems?|must seem|may seem|looks?)(?: not| all| very| rather| quite| terribly| a bit| a little|"
        r" a lot){0,2} (?:hard|difficult|confusing|overwhelming|complicated|tricky|too much|daunting|challenging|a "
        r"lot|mysterious|easy) ?(?:for|to take|from|at your|when you|if you) ?(?:people|someone|somebody|customers|"
        r"you|where you|a|an|the|in|at|your)(?: \w+){0,4}|(?:people|someone|somebody|persons?|customers?|tenants?|"
        r"users|ladies|gentlemen|anyone|those|one) (?:like (?:you(?:rself|rselves)?|yours)|of your (?:sort|kind|"
        r"background|type|education|level|standing|age|generation)|in your (?:position|situation|trade|line))(?: "
        r"\w+){0,3}|from where you (?:sit|stand|are)|(?:less|poorly|not so|un|badly|not very|barely)-?(?: ?well)? "
        r"?(?:educated|informed|qualified|schooled|literate|experienced|trained) (?:\w+s|people|person|\w+)(?: "
        r"\w+){0,2}",
        0.6,
        advice=_EQUAL,
        unless=KIND
        + r"|\b(?:meet|love|lucky|great|more people like|help\w*|support\w*|members like|because of people|others "
        r"in your (?:position|situation)|entitled|discount|grant|qualif\w+ for|most people in your)\b",
    ),
    cue(
        r"for (?:the benefit of )?(?:those|anyone|the people|readers|all|everyone) (?:of (?:you|us) )?(?:who|that) "
        r"(?:have|has|'ve|may have|are|still|don't|do not|can't|haven't|had)(?: \w+)? (?:never|yet to|unaware|"
        r"unfamiliar|slow|know|read|understand|struggl\w+|followed|missed|noticed|been (?:paying|asleep)|trouble)(?: "
        r"\w+){0,4}|for the (?:slow(?:er)?|uninitiated|hard of \w+|people (?:at|in) the back|beginners among)(?: "
        r"\w+){0,2}|for (?:someone|somebody|a (?:man|woman|person|customer|layman|beginner|tenant)) (?:who "
        r"(?:knows|has|understands|has never|claims)|with (?:so|as|no|little|such|your))(?: \w+){1,4}|"
        r"(?:considering|given|seeing|for|despite) how (?:very )?(?:little|few) (?:of (?:it|this) )?(?:you|one|"
        r"people|they)(?: \w+)? (?:know|understand|knows?|grasp|have|can|see|read)(?: \w+){0,4}|how (?:very "
        r")?little (?:you|people|customers) (?:actually |really )?(?:know|understand|grasp)(?: \w+){0,3}",
        0.65,
        advice=_EQUAL,
        unless=KIND
        + r"|\b(?:(?:people|those|anyone) who (?:don't|do not|haven't) (?:have|know) (?:it|us|a|the) yet|need|the "
        r"bus|new (?:here|members))\b",
    ),
    cue(
        r"have you (?:ever |perhaps |maybe |actually |even )?(?:considered|thought|asked yourself|wondered|stopped "
        r"to|reflected|heard|noticed|come across|paused)(?: \w+)?,? (?:that|whether|why|of|how) (?:the|other|our|we|"
        r"somebody|someone|perhaps|maybe|people|there|an? |experts?|professionals?|those|it|not|you|your)(?: "
        r"\w+){0,4} (?:might|may|could|know|knows|have|has|be|are|is|a reason|better|exists?)(?: \w+){1,3}|"
        r"(?:most|other|all|the|even|many|our) (?:\w+ )?(?:people|customers|children|users|pupils|clients|members|"
        r"guests|tenants|students|kids|beginners)(?: \w+)? (?:grasp|understand|get|manage|figure|work|master|learn|"
        r"pick|find|know|see|read|solve|have understood|do)(?:ed)? (?:this|it|that|these|them|such|how)(?: "
        r"\w+){0,2} (?:by|after|in|within|on|before|at|without|from) (?:the |a |about |their )?(?:first|few|second|"
        r"minutes?|age|once|one|two|three|years?|\d+|seconds|asking|help|day|couple|single|start|primary|school|"
        r"explanation|being)(?: \w+){0,2}|(?:people|customers|those|anyone|members|parents|users) who (?:have |'ve "
        r"|has |actually |really )?(?:done|do|does|read|reads|think|thinks|know|knows|understand|prepare|listen|look|"
        r"pay)(?: [\w-]+){1,5} (?:don't|do not|doesn't|never|rarely|seldom|hardly|wouldn't|have no need to|need "
        r"not) (?:usually |normally |generally |ever )?(?:ask|raise|send|put|write|need|call|bother|come|pose|"
        r"have)(?: \w+){0,3}",
        0.65,
        advice=PLAIN,
        unless=KIND + r"|\b(?:we know|heard of our|free)\b",
    ),
    cue(
        r"(?:it|this|that|things|everything|the \w+)(?: all)? (?:must|may|might|will|probably|surely|no doubt|does|"
        r"can) (?:all )?(?:seems?|looks?|appears?|sounds?|feels?|be|come across as) (?:all |very |so |rather |quite |"
        r"terribly |awfully |a bit |a little ){0,2}(?:complicated|confusing|difficult|overwhelming|technical|"
        r"mysterious|daunting|puzzling|strange|magic|like magic|abstract|much|advanced) (?:to|from|for|when|if) "
        r"(?:you|where|someone|somebody|an?|the|one|people|outside|your|those)(?: \w+){0,3}|(?:that|which|this|"
        r"it)(?:'s| is) (?:what is |what's |what we |something )?(?:called|known as|named) (?:an?|the|\"?\w+\"?) "
        r"?(?:\w+ ?){0,2}(?=[.!]|, (?:by the way|dear|as you|you))|(?:electricity|water|money|time|heating|food|"
        r"paper|quality|service|staff|repairs?|petrol|it)(?: \w+)? (?:is not free|isn't free|does not grow|doesn't "
        r"grow|costs money|does cost|does not fall|doesn't come (?:free|from nowhere)|doesn't fall|don't grow)(?: "
        r"\w+){0,3}|the sun(?:,)? (?:\w+ ){0,4}(?:rises|sets|goes down|comes up|shines)",
        0.6,
        advice=STEP,
        unless=KIND + r"|\b(?:new tool|our (?:letter|form|rules|statement)|in short|file is|street is|dish)\b",
    ),
    cue(
        r"you(?:'ll| will| may| must| might)(?: perhaps| surely)? have (?:noticed|heard|realised|realized|gathered|"
        r"been told) (?:that )?(?:water|the sun|money|the earth|winter|trees|ice|fire|grass|time|people|prices|"
        r"nobody|not everyone|(?:we|i) (?:are|have) other|there (?:is|are) other)(?: \w+){1,4}|(?:someone|somebody|"
        r"people|those|a person|one) with (?:a (?:bit|little) |slightly |somewhat |rather |much |far )?more "
        r"(?:know-how|experience|knowledge|expertise|training|sense|understanding|brains|skill)(?: \w+){0,3}|"
        r"(?:any|every|a|the) (?:half-?\w+|attentive|averagely \w+|intelligent|moderately \w+|reasonably \w+|"
        r"thinking|literate|educated|bright|sane|rational|sober|alert) (?:reader|person|customer|listener|human|"
        r"being|adult|mind|user|parent|guest|driver|man|woman|client|child) (?:gets?|sees?|knows?|understands?|would|"
        r"could|can|will|grasps?|manages?|notices?|realises?|might|reads?)(?: \w+){0,4}|(?:how|don't know how|not "
        r"sure how|can't|cannot|couldn't)(?: else)? (?:i|we|possibly|to|make|put|say|explain|be)(?: [\w']+){0,5} "
        r"(?:any )?(?:simpler|plainer|more (?:simply|clearly|plainly|obvious|basic))(?: than| for| to|(?=[.!]))|"
        r"(?:don't|do not|needn't|need not) (?:have to |need to )?(?:follow|understand|grasp|question) (?:the |our |"
        r"my |all the )?(?:reasoning|why|logic|reasons?|how|background|theory|details|ins and outs|mechanics|maths|"
        r"whys)(?: \w+){0,2}|(?:at|for|with) your (?:age|time of life|background|education|stage of life|"
        r"qualifications),? (?:it|one|technology|things|that|this|you|computers|the|such|some|a|these|we|i|\w+ "
        r"(?:can|may|is|are))(?: \w+){0,4}",
        0.6,
        advice=_EQUAL,
        unless=KIND + r"|\b(?:job|apply|applicant|position|candidate|we would love|any age)\b",
    ),
    cue(
        r"(?:skipped|missed|slept through|bunked|dozed(?: off)? (?:in|during|through)|(?:were|was) absent (?:from|"
        r"for)|never had|weren't at) (?:the |your |that |any )?(?:class|lesson|lecture|chapter|day|term|maths|"
        r"physics|geography)(?: in school| at school)? (?:on (?!mon|tues|wednes|thurs|fri|satur|sun|the \d)|in|about|"
        r"when|where)(?: \w+){1,3}|(?:nice|good|great|lovely|brave|valiant) (?:try|attempt|guess)[,!.]? (?:but|"
        r"however|though|really)(?: \w+){1,4}|you (?:seem|appear) to (?:think|believe|imagine|assume|expect|be "
        r"under the impression|have the idea|forget|labour under)(?: that)?(?: [\w']+){1,6}|(?:make|makes|made|"
        r"making) you (?:look|sound|appear|seem) (?:less |more |rather |a bit )?(?:silly|stupid|foolish|ignorant|"
        r"unprofessional|uneducated|childish|naive|amateurish)|(?:i|we)(?:'ll| will| shall| can only| must) (?:just |"
        r"simply |kindly |charitably )?assume (?:that )?(?:you (?:simply |just |merely |have |'ve )?(?:misread|"
        r"misunderst\w+|overlooked|forgot\w*|didn't|did not|don't|missed|were|skim\w+)|this is|it's your)(?: "
        r"\w+){0,4}|(?:clever|smart|observant|astute|brave|bold|sharp|perceptive) of you to (?:spot|notice|find|"
        r"try|work|figure|realise|point out|read|see|have noticed|discover|remember)(?: \w+){0,4}|(?:someone|"
        r"somebody|anyone|people|those|outsiders?) (?:outside|from outside|not in|not from|who (?:is|are) not in) "
        r"(?:of )?(?:the |our |this )?(?:field|trade|profession|industry|business|subject|discipline|medicine|law|"
        r"music|building)",
        0.6,
        advice=_EQUAL,
        unless=KIND + r"|\b(?:if you (?:skipped|missed)|recording|next one|best)\b",
    ),
    cue(
        rf"(?:things|matters|details|reasons|it|that|this|which) (?:that |which )?(?:an? |the |no )?{_LAY} (?:need "
        r"not|needn't|doesn't need to|does not need to|has no need to|shouldn't|need) (?:know|understand|worry|"
        r"concern|judge|be told)(?: \w+){0,3}|(?:grown-?ups|intelligent people|sensible people|mature people|"
        r"educated people|serious people|reasonable people|normal people|clever people|most adults) (?:read|check|"
        r"know|understand|pay|plan|ask|don't|do not|can|would|wouldn't|keep|solve|accept|talk|behave|handle|"
        r"think)(?: \w+){1,4}|(?:make|makes|making|made) (?:it|this|that|things) (?:easier|simpler|clearer|easy|"
        r"simple|clear) (?:enough )?(?:for you|for people like you|even for you) to (?:grasp|understand|follow|"
        r"digest|comprehend)(?: \w+){0,2}|(?:since|long) before you (?:could|were born|had heard|left school|knew|"
        r"even)(?: \w+){0,3}|when you(?:'ve| have) (?:been|worked|lived|raised|run|done|managed|seen|taught|"
        r"brought|gained|spent)[^.!?;\n]{3,60},? (?:as i have|like me|as we have|you(?:'ll| will| may| can) (?:see|"
        r"understand|know|agree|realise|talk|think|learn|come))(?: \w+){0,3}|(?:isn't|is not|aren't|was never|"
        r"never was|is clearly not|is evidently not|not) (?:exactly |really |clearly )?your (?:friend|strength|forte|"
        r"strong (?:point|suit|side)|subject|strongest|talent)(?: \w+){0,2}|(?:adults|grown-?ups) (?:in the room|"
        r"at the table|will (?:take|handle|decide|deal|sort)|are talking)(?: \w+){0,4}|(?:doesn't|does not|don't) "
        r"(?:quite |really |actually )?work (?:like|quite like) that(?=[.!,;]|$)",
        0.6,
        advice=_EQUAL,
        unless=KIND + r"|\b(?:if \w+ (?:is|isn't)|yet|version|release|branch)\b",
    ),
    cue(
        r"(?:help from|ask|get|find|leave it to|hire) (?:someone|somebody|a person|people) who (?:can|does|is able "
        r"to|knows how|understands)(?=[.!,;]|$)|anyone with (?:eyes|ears|half a brain|a brain|a pulse|common sense|"
        r"an ounce|two eyes|basic)(?: \w+){0,4} (?:can|could|would|will|sees|knows|should)(?: \w+){0,3}|(?:say|"
        r"repeat|explain|tell you|write) (?:this|it|that) (?:only|just) once|(?:one|you|children|people|we all|"
        r"everyone) (?:learns?|is taught|are taught|learned|learnt) (?:that |this |it )?(?:at|in) (?:school|primary "
        r"school|kindergarten|nursery|first grade|the first \w+)|try thinking(?: \w+){0,5}|you (?:seem|appear) to "
        r"have (?:missed|forgotten|skipped|overlooked|misunderstood|slept)(?: \w+){0,3}|your little (?:blog|hobby|"
        r"shop|business|theory|experiment|project|club|list|plan|idea|problem|spreadsheet|calculation|drawing|"
        r"research)(?: \w+){0,2}",
        0.58,
        advice=_EQUAL,
        unless=KIND + r"|\b(?:lovely|love|(?:i|we)(?:'ll| will)|so (?:i|we))\b",
    ),
    # Who is taken for new to it, though they did not say so; what such people believe; what others can explain.
    cue(
        r"(?:if|when|where|as|until|unless|once) (?:you|one|people|someone|somebody)(?:'re| are| is|'ve| have|'s| "
        r"has)?(?: not|n't)? (?:\w+ )?(?:starting out|new to (?:this|it|such|the)|yet to learn|worked with|dealt "
        r"with|never (?:worked|used|done|run|studied|had to))(?: [\w'-]+){0,3}|(?:tells?|shows?|explains?)(?: to)?(?: "
        r"you)? what an? [\w-]+ (?:is|means?|does)|(?:he|she|they|who)(?:'ll| will)? (?:know|understand) what i "
        r"mean|there (?:is|are) such things? as(?: [\w-]+){1,3}|(?:[a-z-]+s|men|women|people|laymen) (?:do "
        r"|understandably |naturally |often |usually |mostly |always |generally |typically |sometimes |rarely |seldom "
        r"|tend to |do tend to |are (?:often |usually |sometimes |easily "
        r"))(?:surprised|confused|think|believe|expect|worry|panic|imagine|assume|"
        r"misunderstand|underestimate|overestimate|mix up|count the|feel that)(?: [\w'-]+){0,4}",
        0.65,
        advice=_EQUAL,
        unless=KIND + r"|\b(?:welcome|help|i am|i'm|you(?:'re| are) new)\b",
    ),
)
