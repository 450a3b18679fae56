"""Hints of tone.hostile: threats in a low voice, and contempt in a dry one, from somebody who does nothing else."""

from __future__ import annotations

from guardian.checks.cues.vocabulary import BASE, CUSTOMER, FOUL, LETTER, PESTERING
from guardian.checks.match import cue

_COOL = "Leave out what you might do or think of them; say what you will do about the matter."
_OPEN = "Say where they can take it and by when you answer: “You can also ask …; I will …”."
_STAFF = (
    r"(?:people|staff|team|colleagues?|technicians?|drivers?|waiters?|nurses?|teachers?|engineers?|lads|girls|men|"
    r"crew|moderators|desk|office|reception)"
)
_SOMEBODY = (
    r"(?:people|customers|tenants|parents|guests|patients|those|anyone|anybody|somebody|someone|whoever|passengers|"
    r"an? (?:boy|girl|man|woman|child|customer|person|guest|tenant|mother|father|parent|patient|passenger|member|"
    r"client|student)(?: of \w+)?|the (?:ones|sort|kind|type))"
)
_TOWN = r"(?:town|village|valley|street|house|trade|business|city|neighbourhood|club|branch|county|region|country)"
_POWERS = (
    r"(?:lawyers?|solicitors?|courts?|ombuds\w+|the police|press|newspapers?|regulators?|judges?|inspectors?|"
    r"consumer \w+|authorit(?:y|ies)|supervisors?|the (?:head|boss|owner|manager|director|mayor|board))"
)

MENACES = (
    # What will come of one more word.
    cue(
        r"(?:once|one|any|another|a single) more (?:\w+ ){0,4}(?:and|or|means|will|from you)|(?:one more|another) "
        rf"(?:of (?:these|those|your)|{LETTER}|word|peep|line|step) (?:\w+ ){{0,4}}(?:and|or|like|means|will)|(?:keep|"
        rf"carry on|go on|continue) (?:{PESTERING}|writing|like this|this up|that up) (?:\w+ )?and|or else|or not at "
        r"all|and you(?:'ll| will| can| may) (?:be (?:out|banned|blocked|sorry|removed|last)|lose|regret|find|"
        r"whistle|wait|never)|for (?:much )?less|(?:i'll|we'll|i will|we will|i shall|we shall) (?:make sure|see to "
        r"it|see) (?:that )?(?:no|every|nobody|everybody|everyone|the|you|your|they|all|how)|(?:in|of|across) "
        rf"(?:this|the) (?:whole )?{_TOWN} (?:will|knows?|takes?|hears?|is|are)|(?:knows?|hears?|learns?|remembers?) "
        r"(?:your name|who you are|what you|why|of you|about you)|(?:he|she|they|everyone|everybody) knows? where|"
        r"are you (?:calling|accusing)|careful(?=[.,])|(?:i|we) know (?:where|which|who|what) (?:you|your|house|"
        r"school|car|sort)|whistle for|shows? (?:your|his|her|their) face|a different sort of|how (?:the \w+|they|"
        r"people|far) (?:takes?|likes?|will like|your \w+ gets?)|on (?:the|our|my) (?:\w+ )?list (?:by|of|faster|"
        r"sooner|for)|(?:our|my|the) (?:solicitor|lawyer|barrister|legal \w+)s? (?:will|would|enjoys?|loves?|has|"
        r"have|reads?|likes?)",
        0.72,
        advice=_COOL,
    ),
    # What such people are, and who would rather be without them.
    cue(
        rf"(?:{_SOMEBODY}|types|characters|men|folks|persons|fathers|mothers) (?:like|such as) (?:you|yourself|this|"
        rf"that|him|her)|{_SOMEBODY} (?:who|that)(?:'ve| have|'s| has)? (?:can't|cannot|couldn't|won't|don't|doesn't|"
        r"never|always|only|just|needed|push\w*|shout\w*|complain\w*|write|count|argue\w*|demand\w*|threaten\w*|make|"
        r"pick|come|sets?|plays?)|(?:the|your) (?:ones|likes|sort|kind|type) (?:of you|like)|(?:everyone|everybody|"
        r"forty|others|all|each) (?:\w+ ){0,4}(?:has|have|with|had) better (?:manners|\w+)|better (?:manners|"
        rf"people|{CUSTOMER}|than you)|(?:somebody|someone|anybody|anyone|people|customers|guests|patients|families) "
        r"(?:more )?(?:decent|nicer|politer|grateful|worth (?:it|helping)|deserving|who deserve\w*)|you(?:'re| are) "
        r"the (?:reason|kind|sort|type|one|only|very) (?:\w+ ){0,3}(?:why|we|i|who|that)|some of us|(?:take|get) "
        r"(?:no |your )?(?:lessons|lectures|advice|orders|instruction) (?:in \w+ )?(?:from|off)|not (?:paid|here|my "
        r"job|our job) to (?:be |have |listen|take|attend|hold)|(?:don't|doesn't|didn't|do not|does not) (?:\w+ "
        r")?(?:it )?to be (?:barked|shouted|yelled|sworn|lectured|talked|spoken|moaned|insulted|accused)|had (?:our|"
        r"my) fill of|up to here with|lift a finger",
        0.72,
        advice=_COOL,
    ),
    cue(
        r"more (?:\w+ )?in (?:his|her|their|my|one) little finger|(?:a|any) grown (?:man|woman|adult|person)|only "
        r"one (?:\w+ )?(?:crybaby|moaner|who|that)|crybab(?:y|ies)|quitters?|(?:better|nicer|other) (?:tenants|"
        r"guests|customers|clients|patients) (?:to|who)|(?:guests|customers|people|patients|clients) who "
        r"(?:appreciate|value|deserve|know how)|not a (?:nursing home|charity|kindergarten|babysitter|zoo|nanny|"
        r"therapist)|look in the mirror|(?:somebody|someone|anybody) who cares|a (?:little|bit) (?:more )?(?:humble|"
        r"humility|gratitude|respect)|since you were in|world will recover|won't be missed|(?:nothing|something) to "
        r"say to you|stop clogging|nobody(?: here)? has (?:ever )?heard of|enjoy the laugh|remember who|decide the "
        r"order|holds? your hand|try my patience|adds? a (?:week|day|month)|policing us|let the door|you can (?:cook|"
        r"sleep|sit|wait|stand|walk|freeze|eat) (?:on|in|outside|there|till)|(?:don't|do not) (?:expect to|ring "
        r"(?:him|her|me|us)|come to (?:me|us))",
        0.72,
        advice=_COOL,
    ),
    cue(
        r"of your (?:modest|limited|standing|calibre|mentality)|as (?:difficult|stupid|bad|rude|mad|hopeless|useless|"
        r"lazy) as (?:you|her|his|your|the)|(?:not|never|hardly) going to be you|(?:functioning|working|normal) "
        r"(?:brain|attention span|mind|memory)|(?:bad review|complain again|the board|the press|the "
        r"papers)\b[^.!?\n]{0,20} and (?:we|i|you|your)|(?:get |are |not |is )paid to be|(?:would|'d) do (?:you|"
        r"him|her) good|you can (?:clear|pack|hand in|look for|forget)|(?:have|has) (?:their|his|her) reasons|(?:is|"
        r"was|were|being|such) (?:drivel|tripe|twaddle|claptrap|bilge)|(?:afford|want|wish) to (?:annoy|cross|upset|"
        r"provoke|anger) (?:me|us)|entitled (?:mothers|fathers|parents|people|customers|guests|tenants)",
        0.72,
        advice=_COOL,
    ),
    cue(
        r"(?:a fuss|up|by \w+day|one more \w+|quiet|at once|complain)[^.!?\n]{0,20} (?:and|or) (?:i'll have|we'll "
        r"have|i will have|your (?:photos?|name|car|things|file|place|mail)|you're out)|hop(?:ing|ed) you(?:'d| "
        r"would) (?:stay|never|not|leave|go|be gone)|no (?:great )?loss to|(?:so is|that's the end of|lost) (?:our|"
        r"my) patience|all of them (?:more|nicer|better|politer)|more important than you|spare (?:yourself|everyone|"
        r"the (?!parts?|key|room|tyre)\w+)|can't (?:even )?(?:find|open|read|use|work|close|hold|turn) a (?!way|time|"
        r"slot|replacement|free|better|part)|as (?:dull|ugly|boring|dreary|dim|thick) (?:as|with)|first-year's",
        0.78,
        advice=_COOL,
    ),
    # Where they may go.
    cue(
        r"(?:take|find|get|buy|bring|carry|try) (?:your|it|that|them|yourself|him|her|somebody|someone|another|a "
        r"different) (?:\w+ ){0,3}(?:elsewhere|somewhere|else|fool|mug|idiot|victim)|there(?:'s| is) the door|"
        r"(?:the|our) door (?:is|stands|works|opens|has)|you(?:'ll| will)? (?:deal|have to deal|put up) with|be my "
        r"guest|i'd (?:pay|love|like) to (?:watch|see)|(?:grovel|crawl|beg|kneel|apologi[sz]e) (?:a (?:little|bit)|"
        r"first|nicely|and|to)|lower your (?:sights|voice|expectations|tone)|cry (?:about|to)|(?:stay|stays|get|got|"
        r"you're|you are|are) (?:gone|out|banned|lost)(?=[.,!]| and)|save (?:the|your|me|us) (?:\w+ )?(?:story|tears|"
        r"breath|speech|excuses?)|keep (?:words|your|it|that|such|them|quiet)(?: \w+){0,3} to yourself|think what "
        r"you|what you like(?=[.,!])|(?:sea|town|world|city|country|market) is (?:large|big|wide|full)|i (?:frankly |"
        r"truly |almost |do )?pity|(?:is|are|was) (?:beneath|too good for) (?:you|us|me)",
        0.72,
        advice=_COOL,
    ),
    # Low talk of the reader.
    cue(
        r"frankly|poison|plague|scroungers?|so-called|spare (?:me|us)|good riddance|you(?:'ve| have) been (?:an? "
        r")?(?:pain|nuisance|burden|problem|thorn)|(?:had|have|has) (?:quite )?enough (?:of|with)|sick of|tired of|"
        r"fed up|(?:they|we|i) (?:all )?(?:draw|drew) straws|had a (?:good )?laugh|get used to|used to it|grow up|"
        r"how dare|who do you|what gives|serves? you|had it coming|deserved?|(?:him|her|it|them|yourself) elsewhere|"
        r"wast(?:e|ed|ing)|stolen from|nuisances?|pushy|whin(?:e|ing)|moan(?:ing|s)?|snivel\w*|grudge|thick skin|for "
        r"grown-?ups|with a brain|drama|never (?:lifted|worked|done|had|written|built|run|held|learnt|learned)|not "
        r"much of a|if (?:you ask me|it's that simple|it's so simple)|speak up|do you never|don't you ever|than "
        r"listen|shut (?:your|up|it)|your mouth|born here",
        0.48,
        advice=_COOL,
    ),
    cue(
        r"your (?:\w+ )?(?:sort|kind|type|likes|manners|tone|attitude|behaviou?r|language|character|reputation|face|"
        r"mouth|head|conduct|temper|nerves?|smell|style|upbringing|moods?|ego|drama|so-called|games?|accusations?|"
        r"threats?|insinuations?|lies|allegations?|story|stories|version|demands?|theatre|hysteri\w+|nonsense|"
        r"rubbish|opinions?|affair|charm|voice|moaning|nagging|letters|hobb(?:y|ies)|lawyer|review|complaint|wife|"
        r"husband|street|garden|house|hives|employer|boss|neighbours?)|the (?:state|way|manner|tone) (?:you|in which|"
        r"of your)|starting with|every time there is a|there is (?:always )?a story",
        0.42,
        advice=_COOL,
    ),
    cue(
        r"you(?:'re| are| were| seem| sound| look)(?: \w+){0,2} (?:the|not|so|too|very|quite|just|only|hardly|"
        r"clearly|unpopular|difficult|known|nobody|nothing|no (?:one|expert|doctor|lawyer))|(?:another|others|one|"
        r"more) (?:like|of) (?:you|your|that kind|this kind|this sort)|(?:of|with) (?:a|such|such a) (?:\w+ "
        r"){0,2}(?:who|like)|the (?:two|three|four|lot|pair) of you|you(?:'ve| have) (?:spoken|said|had|made|been|"
        r"lost|shown|proved|become|no)|you (?:signed|paid|asked|wanted|came|lost|cheated|started|ring|moan|lie|shout|"
        r"lied), (?:you|we|and)|(?:don't|doesn't|do not) (?:look|sound|seem) (?:as|like)|such (?:children|people|"
        r"guests|customers|letters|parents|patients|persons)|taught (?:him|her|your)",
        0.4,
        advice=_COOL,
    ),
    # “Go ahead.”
    cue(
        r"(?:go ahead|by all means|feel free|suit yourself|(?:just )?try (?:it|me|us)|do (?:so|that|as you|your "
        r"worst|what you)|you(?:'re| are) welcome to|nobody (?:stops|is stopping|will stop|forced|forces|asked|keeps|"
        rf"is keeping|wants|needs|invited)|join the queue|good luck|see (?:how far|what))|{_POWERS}(?: \w+)? (?:write|"
        r"stop|are|is|comes?|can|have|has|know|knows|costs?|will|do|don't|reads?|golfs?|plays?|laughs?|likes?|works?|"
        r"cuts?|was|were|and (?:i|we))|we(?:'ve| have) got (?:lawyers|time|your|ways)|(?:have|has|got) (?:the "
        r")?(?:time|lawyers?|money) and|the (?:last (?:time|word|reply|mail|letter|answer))|(?:answered|served|put|"
        r"goes?|gone|went|moved?|come|comes) (?:\w+ ){0,2}(?:last|in the bin|into the bin|to the (?:very )?(?:end|"
        r"bottom|back))|bottom of the pile|(?:into|in) the (?:shredder|bin|fire)",
        0.42,
        advice=_OPEN,
    ),
    # “If I were you.”
    cue(
        r"(?:i'd|i would|we'd|we would|you'd|you would|had) (?:better |rather |do well |be well advised |be wise "
        r")?(?:\w+ )?(?:think|be careful|watch|not|mind|advise|reconsider|hate|never|wouldn't|hesitate|worry)|(?:i|"
        r"we) wouldn't(?= )|if i were|were i you|in your (?:shoes|place)|think (?:it over|twice|again|carefully|"
        r"hard)|(?:be|please be|well be) (?:\w+ )?(?:aware|warned|careful|advised|glad|happy|grateful|thankful)|"
        r"watch (?:out|your|yourself|it)|(?:remember|bear in mind|don't forget|do not forget|keep in mind) (?:that|"
        r"who|where|what)|faster than|sooner than you|before you|(?:i|we) (?:could|can) (?:still |also |easily |"
        r"always )?(?:change|stop|undo|withdraw|tell|report|show)|not kindly|in the notes|memory|on (?:file|record)|"
        r"screenshots?|recorded|witness(?:es)?|consequences|legal (?:steps|action|department)|defam\w+|slander|libel|"
        r"black-?list\w*|ban(?:ned|s)?|not welcome|unwelcome|trespass\w*|report(?:ed)? you|prosecut\w+|bailiffs?|"
        r"debt collect\w+|evict\w+|terminat\w+|expel\w*|waiting list|replaceable|(?:you'll|you will|you may|you "
        r"might|you can|you could) (?:\w+ )?(?:hear|regret|see|be (?:sorry|shown|removed|surprised)|never|wish|learn|"
        r"explain)|if you (?:intend|mean|insist|try|dare|keep|go on|continue|ever|still)|do (?:it|that|so|this) "
        r"again|ever again|never again|last (?:time|warning|chance)|from (?:now|today) on|again and",
        0.42,
        advice=_COOL,
    ),
    cue(
        r"(?:everybody|everyone|nobody|no one|the whole|half the)(?: \w+){0,4} (?:says|knows|thinks|talks|agrees|"
        r"laughs|will (?:miss|notice|care|believe)|misses|likes|believes|wants|cares|envies|is surprised|was "
        rf"surprised)|(?:my|our) {_STAFF}(?: \w+){{0,3}} (?:told|said|says|deserves?|don't|won't|refuse|never|"
        r"laugh\w*|know|came off|have (?:famil|feelings|been told))|(?:shaking|in tears|afraid of you)|i believe "
        r"(?:him|her|his|them|my|the)|two sides|(?:his|her|their) word|not (?:impressed|interested|amused)|what (?:i|"
        r"we) think of|(?:our|my) opinion of|whom to expect|been told (?:whom|what|who)",
        0.42,
        advice=_COOL,
    ),
    cue(
        rf"(?:{FOUL}|{BASE}|liars?|lies|lying|cheat\w*|fraud\w*|shame\w*|insult\w*|sham|farce|circus)",
        0.35,
        advice=_COOL,
    ),
)
