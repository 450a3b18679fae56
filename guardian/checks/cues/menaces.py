"""Hints of tone.hostile: threats in a low voice, and contempt in a dry one, from somebody who does nothing else."""

from __future__ import annotations

from guardian.checks.cues.vocabulary import BASE, CUSTOMER, FOUL
from guardian.checks.match import cue

_COOL = "Leave out what you might do or think of them; say what you will do about the matter."
_OPEN = "Say where they can take it and by when you answer: “You can also ask …; I will …”."
_STAFF = (
    r"(?:people|staff|team|colleagues?|technicians?|drivers?|waiters?|nurses?|teachers?|engineers?|lads|girls|men|"
    r"crew)"
)

MENACES = (
    cue(
        r"people (?:who|that|like|of|with) \w+|get used to|cry about|you (?:signed|paid|asked|wanted|came|lost), you|"
        r"you(?:'ve| have) been (?:an? )?(?:poison|plague|pain|nuisance|burden|problem|thorn)|poison|plague|(?:one|a) "
        r"word from|gets? paid for|your attitude|will (?:touch|serve|hire|take|treat|help) you|make sure (?:the|that|"
        r"they|everybody|everyone|your)|where your|the day you|who reported|used to it",
        0.42,
        advice=_COOL,
    ),
    cue(
        r"then (?:teach|learn|take|pay|look|find|stop|buy|see) |(?:want|have|start|declare) (?:a )?war|be (?:glad|"
        r"happy|grateful|thankful) (?:that |there's |we |i |it |you |if )|(?:i|we) could (?:still |also |easily |"
        r"always )?(?:change|stop|undo|withdraw|tell|report|show|take)|you(?:'re| are) (?:nobody|nothing|no (?:one|"
        r"expert|doctor|lawyer)|lucky)|who would (?:want|pay|care|miss|believe|hire)|cranks?|(?:we|i) (?:block|ban|"
        r"delete|throw|ignore) |(?:your|his|her) employer|not (?:see|get) a (?:cent|penny|dime)|how you spent|nobody "
        r"(?:asked|wants|needs|invited) you|shut (?:your|up|it)|your mouth|(?:sleep|slept) through|then (?:want|wants|"
        r"expect) ",
        0.42,
        advice=_COOL,
    ),
    cue(
        r"(?:somewhere|someone|somebody) else|(?:get|buy|find|take|do) (?:your|it|that) (?:\w+ )?(?:somewhere|"
        r"elsewhere)|(?:throw|threw|thrown|kicked|put) you out|ask (?:yourself|a|once|again|me)|into the (?:shredder|"
        r"bin|fire|drawer|waste)|think what you|(?:you've|you have|you're|you are) (?:got )?an? (?:\w+-\w+ )?(?:flat|"
        r"room|nobody|nothing|customer|tenant|guest)|we(?:'ve| have) got (?:lawyers|time|your|ways)|stays that way|"
        r"your (?:voice|moaning|nagging|letters|little|kind)|with a brain|for grown-?ups|scroungers?|(?:to )?(?:whine|"
        r"moan|complain|grumble) about|drama|every (?:\w+ )?in (?:town|the)|do you never|don't you ever|than listen|"
        r"don't need (?:\w+ )?(?:people|you|your|customers|guests|who)",
        0.42,
        advice=_COOL,
    ),
    cue(
        r"evidence|so-called|you think|frankly|enough(?=[.!]| of)|the bin|waste|joke|elsewhere|either you|or (?:we|i|"
        r"you)(?:'ll| will| can| may)|demands?|bother(?:ed|ing)?|ombudsman|sue|do you think|the last (?:time|word|"
        r"reply|mail|letter|answer)|hear from (?:us|me|our)|groans?|sighs?|your name|comes as no surprise|better "
        r"things|little (?:hobby|game|problem|drama|complaint)|nothing to do|pester\w*|make of (?:it|that)|what you "
        r"like|credit (?:agency|rating|score)|drag(?:ged)?|your (?:complaint|mails?|letters?|claim|threats?|lawyer|"
        r"review|accusation|demand|so-called)",
        0.38,
        advice=_COOL,
    ),
    # What is done with such people.
    cue(
        r"(?:people|customers|tenants|parents|guests|patients|those|anyone|somebody|someone|whoever|an? (?:boy|girl|"
        r"man|woman|child|customer|person|guest|tenant|mother|father|parent|patient)(?: of \w+)?) (?:who|that) "
        r"(?:can't|cannot|won't|don't|doesn't|never|always|only|just|push\w*|shout\w*|complain\w*|write|count|"
        r"argue\w*|demand\w*|threaten\w*|make)|(?:answered|served|put|goes?|gone|went|moved?|come|comes) (?:\w+ "
        r"){0,2}(?:last|to the (?:very )?(?:end|bottom|back))|under the pile|bottom of the pile|the very end|(?:pay|"
        r"leave|stop|apologi[sz]e|withdraw|move|sign|keep quiet|take it)\b[^.!?\n]{0,30}, or|(?:had|have|has) "
        r"(?:quite )?enough (?:of|with)|sick of|tired of|fed up|the (?:two|three|four|lot|pair) of you|than (?:you|"
        r"with you|to you)|(?:him|her|it|them|yourself) elsewhere|out of (?:my|our) \w+|(?:that|this|every|old|cheap|"
        r"usual) (?:trick|game|lie|excuse|tale|story|tune)s?|heard (?:it all|every|that one|them all|enough|better)|"
        r"nuisances?|pushy|push(?:es|ing)?|noticed here|(?:sell|lose|lost|cost) (?:his|her|their|your|one's) (?:car|"
        r"house|job|licen[cs]e|home|savings)|(?:wouldn't|won't) be the (?:first|last)|in court|(?:thank|praise) "
        r"(?:god|heaven)|should (?:thank|be (?:thankful|ashamed|glad|happy|grateful)|look at)|to look at|look as if|"
        r"(?:don't|doesn't|do not) (?:look|sound|seem) (?:as|like)|should have (?:left|let|thrown|kept|stayed)|next "
        r"time (?:he|she|we|they)|a way of (?:growing|getting|disappearing|finding)|rather thick|with (?:that|such a) "
        r"(?:body|face|voice|name|temper|tone|income|job)|(?:said|told) (?:him|her|them) so",
        0.42,
        advice=_COOL,
    ),
    # What one knows of them and whom one knows.
    cue(
        r"(?:i|we) know (?:everyone|everybody|people|your|who|where|what|the|about|all)|(?:he|she|they) knows? "
        r"(?:where|who|your|you)|where you (?:live|work|park|shop)|your (?:\w+ )?(?:brother-in-law|boss|employer|"
        r"landlord|neighbours?|husband|wife|address|street|licen[cs]e|permit|contract|job|place|daughter's place|"
        r"reputation|future|next)|who'd (?:hire|want|take)|(?:hire|employ|take) you|in this (?:town|village|street|"
        r"house|trade|business|city)|(?:still )?(?:talks?|laughs?|jokes?) about you|then (?:tell|ask|show|do|go|write|"
        r"call|sue|leave|explain) |we certainly will|(?:too|also) have (?:a|our|some|things)|(?:other|next) "
        r"(?:hotels?|firms?|schools?|employers?|landlords?|shops?|doctors?)|schools for|boxes for|(?:the )?exit|"
        r"(?:find|found) (?:yourself )?(?:somebody|someone|another|a different) |puts? up with|you(?:'ve| have) "
        r"(?:spoken|said|had|made|been|lost|shown|proved|chosen|become|no)|now you know|what there is|stays? here|"
        r"goes the same way|the same way|not kindly|in the notes|are you calling|complain about|to complain|taught "
        r"(?:him|her|your)|such (?:children|people|guests|customers|letters|parents|patients|persons)",
        0.4,
        advice=_COOL,
    ),
    # “Go ahead.”
    cue(
        r"(?:go ahead|by all means|feel free|be my guest|suit yourself|(?:just )?try (?:it|me|us)|do (?:so|that|as "
        r"you|your worst|what you)|(?:please )?do(?=[.!])|you(?:'re| are) welcome to|you may|nobody (?:stops|is "
        r"stopping|will stop|forced|forces|asked|keeps|is keeping)|join the queue|good luck|see (?:how far|what)|the "
        r"door is)",
        0.4,
        advice=_OPEN,
    ),
    cue(
        r"(?:lawyers?|solicitors?|courts?|reviews?|ombuds\w+|the police|press|newspapers?|complaints?|regulators?|"
        r"judges?|inspectors?|consumer \w+|authorit(?:y|ies)|supervisors?|the (?:head|boss|owner|manager|director|"
        r"mayor|board))(?: \w+)? (?:write|stop|are|is|comes?|can|have|has|know|knows|costs?|will|do|don't|reads?|"
        r"golfs?|plays?|laughs?|likes?|works?|cuts?|was|were|and (?:i|we))",
        0.35,
        advice=_OPEN,
    ),
    # “If I were you.”
    cue(
        r"(?:i'd|i would|we'd|we would|you'd|you would|had) (?:better |rather |do well |be well advised |be wise "
        r")?(?:\w+ )?(?:think|be careful|look|watch|not|keep|mind|advise|suggest|reconsider|hate|never|leave|go|drop|"
        r"stop|wouldn't|prefer|hesitate|worry)|(?:i|we) wouldn't(?= )|if i were|were i you|in your (?:shoes|place|"
        r"position|situation)|think (?:it over|twice|again|carefully|hard|about)|(?:be|please be|well be) (?:\w+ "
        r")?(?:aware|warned|careful|glad|happy|grateful|thankful|advised)|watch (?:out|your|yourself|it)|(?:remember|"
        r"bear in mind|don't forget|do not forget|keep in mind|note) (?:that|who|where|what)|careful(?=[.,])|faster "
        r"than|sooner than you|before you",
        0.42,
        advice=_COOL,
    ),
    cue(
        r"(?:once|one|any|another|a single) more (?:\w+)|(?:one|any|another) (?:word|mail|such|letter|call|complaint|"
        r"time|step|peep)|(?:the )?next (?:time|one|letter|mail|call)|do (?:it|that|so|this) again|ever again|again "
        r"and|never again|last (?:time|warning|chance)|from (?:now|today) on",
        0.42,
        advice=_COOL,
    ),
    cue(
        r"(?:you'll|you will|you may|you might|you can|you could) (?:\w+ )?(?:hear|regret|see|be (?:sorry|shown|"
        r"removed|banned|blocked|surprised|hearing)|get (?:nothing|what|it)|never|wish|learn|have to|whistle|wait|"
        r"forget|keep|explain|answer)|you'd be (?:surprised|amazed|wise|sorry)|if you (?:intend|mean|want|wish|think|"
        r"insist|try|dare|keep|go on|continue|plan|care|ever|do|still)|(?:we|i) (?:have|keep|know|remember|record|"
        r"note|save|saved|kept|still have)(?: \w+){0,3} (?:your?|everything|it all|all of it|who|where|how|things|"
        r"ways|means|photos|copies)",
        0.4,
        advice=_COOL,
    ),
    cue(
        r"(?:good|long|excellent|elephant's) memor(?:y|ies)|on (?:my|our|the|a) (?:\w+ )?(?:list|radar)|on (?:file|"
        r"record)|screenshots?|recorded|cameras?|witness(?:es)?|evidence|proof|consequences|legal (?:steps|action|"
        r"department)|defam\w+|slander|libel|black-?list\w*|ban(?:ned|s)?|not welcome|unwelcome|trespass\w*|"
        r"report(?:ed)? (?:you|to the)|sued?|fined|prosecut\w+|bailiffs?|debt collect\w+|evict\w+|terminat\w+|notice "
        r"to|expel\w*|exclud\w+|withdraw\w*|waiting list|other (?:people|applicants|tenants|families) (?:want|wait|"
        r"would|are)|places? (?:is|are) (?:wanted|easily|quickly)|replaceable",
        0.38,
        advice=_COOL,
    ),
    # What they are.
    cue(
        r"your (?:\w+ )?(?:sort|kind|type|like|likes|manners|tone|attitude|behaviou?r|language|character|reputation|"
        r"face|mouth|head|conduct|temper|nerves?|smell|style|nature|upbringing|level|moods?|ego|drama|so-called|"
        r"games?|accusations?|threats?|insinuations?|lies|allegations?|story|stories|version|claims?|demands?|state|"
        r"theatre|hysteri\w+|nonsense|rubbish|opinions?|feelings|problem|affair|parents?|generation)|the (?:state|way|"
        r"manner|tone) (?:you|in which|of your)|starting with",
        0.4,
        advice=_COOL,
    ),
    cue(
        rf"(?:{CUSTOMER}|parents|types|characters|women|men|folks|persons|fathers|mothers|a \w+) (?:like|such as|of) "
        rf"(?:you|this|that|him|her|your)|better (?:people|{CUSTOMER}|manners|marks|ones|than you)|(?:another|others|"
        r"somebody|someone|people|one|more) (?:like|of) (?:you|your|that kind|this kind|this sort)|with (?:a|such|"
        r"such a) (?:\w+ ){0,2}(?:who|like)|you(?:'re| are| were| seem| sound| look)(?: \w+){0,2} (?:the|a|an|not|so|"
        r"too|very|quite|just|only|hardly|clearly|unpopular|difficult|known|one)",
        0.4,
        advice=_COOL,
    ),
    cue(
        r"(?:everybody|everyone|nobody|no one|the whole|half the)(?: \w+){0,4} (?:says|knows|thinks|talks|agrees|"
        r"laughs|will (?:miss|notice|care|believe)|misses|likes|believes|wants|cares|envies|is surprised|was "
        rf"surprised)|(?:my|our) {_STAFF}(?: \w+){{0,3}} (?:told|said|says|have|deserves?|need|needs|don't|won't|"
        r"refuse|never|laugh\w*|know)|i believe (?:him|her|his|them|my|the)|two sides|(?:his|her|their) word|not "
        r"(?:impressed|interested|amused)|what (?:i|we) think of|(?:our|my) opinion of",
        0.38,
        advice=_COOL,
    ),
    cue(
        r"pity|good riddance|relief|spare (?:me|us)|(?:throw|threw|thrown|kick|kicked|chuck|chucked) (?:\w+ )?(?:out|"
        r"off)|crush(?:ed)?|get (?:a|yourself) \w+|grow up|(?:wipe|shoes|boots|dirt|pigs?|rats?|vermin|cockroach\w*|"
        r"garbage|trash|smell|stink|disinfect\w*|fumigat\w*)|shall i (?:go on|continue)|need i|do i (?:need|have) to|"
        r"must i|(?:want|would you like|do you want) (?:me|us) to (?:go on|tell)|how dare|who do you|what gives|what "
        r"makes you|do you (?:really )?think|you think|deserved?|serves? you|earned it|had it coming|wast(?:e|ed|ing)|"
        r"begging|beggars?|charity|favou?r",
        0.4,
        advice=_COOL,
    ),
    cue(
        rf"(?:{FOUL}|{BASE}|liars?|lies|lying|cheat\w*|fraud\w*|shame\w*|insult\w*|sham|farce|circus)",
        0.35,
        advice=_COOL,
    ),
)
