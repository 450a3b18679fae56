"""Cues of tone.dismissive: life is like that, there is worse, others bear it too, and whoever minds may leave."""

from __future__ import annotations

from guardian.checks.cues.unconcern import HELPED
from guardian.checks.match import cue

_CARE = "Say what it means to them, then what you will do: “I see this leaves you with …; I will …”, not “{words}”."
_STAY = "Say what would make it right where they are: “What I can do is …; would that help?”, instead of “{words}”."
_NEXT = "Give the reason, and the next best thing: “I can't change that, because …; what I can do today is …”"
_PLACE = (
    r"(?:hotels?|schools?|shops?|firms?|companies|company|doctors?|dentists?|clubs?|banks?|insurers?|landlords?|"
    r"flats?|places?|providers?|restaurants?|airlines?|gyms?|courses?|garages?|salons?|suppliers?|dealers?|teachers?|"
    r"vets?|nurser(?:y|ies)|practices?|options|towns?|jobs?|universit(?:y|ies)|tools?|products?|apps?|brands?)"
)
_SUIT = r"(?:suit|please|bother|satisfy|agree with|appeal to|displease|annoy|trouble|upset|disturb|like|fit|work for)"

TRIVIALITIES = (
    # Whoever minds may leave.
    cue(
        r"(?:then |so |well,? |please |simply |just |maybe |perhaps )?(?:(?:you(?:'re| are)|feel|are) (?:always |"
        r"very |quite |perfectly |certainly |of course |more than )?(?:free|welcome|at liberty)(?: to)? |you (?:can|"
        r"may|could|might) (?:always|of course|certainly|well|just|simply|as well) |by all means,? |nobody (?:stops|"
        r"is stopping|keeps|forces) you(?: from| to)? ?|why not |try |consider )(?:go(?:ing)?|try(?:ing)?|"
        r"switch(?:ing)?|mov(?:e|ing)|look(?:ing)?|tak(?:e|ing) your|cancel(?:ling)?|leav(?:e|ing)|find(?:ing)?|"
        r"chang(?:e|ing)|shop(?:ping)?|book(?:ing)?|ask(?:ing)?|buy(?:ing)?) ?(?:out|away|elsewhere|to the "
        r"competition|the competition|another|other|an?other|somebody else|someone else|somewhere else|a different|"
        rf"{_PLACE}|business|custom|your \w+)(?: (?:if|then|elsewhere|somewhere|to|whenever|at|should|when)(?: "
        r"\w+){0,5})?(?=[.,;!]|$)|(?:move|switch\w*|leave|cancel|go|quit|change|try\w*|find)(?: \w+){0,3} if "
        r"(?:it|this|that|they|the \w+|we|you)(?: really| so)?(?: bothers?| annoys?| troubles?| disturbs?| upsets?| "
        rf"(?:don't|doesn't) {_SUIT}| (?:are|'re) (?:not|so|that) \w+)(?: you)?(?: (?:so|that) much)?|(?:we|nobody|no "
        r"one|i) (?:won't|will not|wouldn't|is going to|are not going to|shall not) (?:stop|keep|hold|prevent|hinder|"
        r"miss) you|go to the competition",
        0.65,
        advice=_STAY,
        unless=HELPED + r"|\b(?:without (?:a )?fee|any time|at any time|whenever you like)\b",
    ),
    cue(
        r"if (?:the|this|that|our|it|you|any|my|these)(?: \w+){0,3} (?:doesn't|does not|don't|do not|isn't|is not|"
        rf"aren't)(?: \w+)? (?:{_SUIT}|to your (?:liking|taste)|good enough|acceptable|enough|happy|satisfied|"
        r"convenient|fast enough)(?: (?:you|for you|it|this|that|with \w+))?,? (?:then )?(?:that(?:'s| is)|"
        r"there(?:'s| is| are)|you(?:'ll| will| can| may| could| are| must| might)?|tough|bad luck|so be it|too bad|"
        r"go|find|try|look|we|feel|please|perhaps|maybe|i can't|don't)(?: \w+){1,4}|(?:plenty|lots|no shortage|a "
        rf"lot|enough) (?:of )?(?:other |of )?{_PLACE} (?:in|around|out there|elsewhere|nearby|to choose|you|that|"
        r"where|who|which)(?: \w+){0,2}|(?:file|make|lodge|submit|write|send|raise|put in|open|start|leave|post|go "
        r"ahead and|complain|sue|appeal|call|escalate)(?: (?:a|an|your|another|it|us|that|the))?(?: \w+)? if you "
        r"(?:must|insist|feel you must|really must|have nothing better|feel the need)",
        0.6,
        advice=_STAY,
        unless=HELPED
        + r"|\b(?:send it back|return|exchange|swap|change it|tell (?:us|me)|another (?:date|time|size)|reply|"
        r"call (?:us|me)|ring|write)\b",
    ),
    # Life is like that.
    cue(
        r"(?:falls?|comes?) (?:under|with|within) the (?:normal|general|usual|ordinary|job|territory|risks? of)(?: "
        r"\w+){0,3}|(?:part|risks?|facts?|joys?|way) of (?:everyday |modern |city |daily |normal )?(?:life|living|"
        r"nature|the (?:game|deal|course|trade|world|business))(?=[.,;!]|$| (?:in|with|when|and|here))|(?:one|some|"
        r"just one|another) of (?:those|life's) (?:things|days|quirks|little \w+|\w+ quirks)|(?:things|stuff|"
        r"accidents|mistakes|delays|shit|such things|these things)(?: simply| just| do)? (?:happens?|occur)(?=[.!]|$|"
        r", (?:that|get|next|move|deal|we|you|it|nothing))|(?:such|that|c'est|that's|this) (?:is |'s |just )?(?:life|"
        r"la vie|the way of the world|show ?business|winter|war|technology|modern life|fate|tough|just tough|hard "
        r"cheese)(?=[.!,])|(?:you|one|people|everyone|everybody)(?: soon|'ll| will| simply| just| all)? (?:gets?|"
        r"grows?|becomes?|got) (?:used|accustomed|hardened) to (?:it|this|that|them|\w+)(?: \w+)?|(?:learn|have|need|"
        r"got|get|going) to (?:live|cope|make do|put up|bear|lump|manage) (?:with )?(?:it|this|that|them|such|"
        r"these)(?=[.,;!]| \w+)",
        0.6,
        advice=_CARE,
        unless=HELPED + r"|\b(?:to (?:all|any) of us|sorry|easily|as you know|we (?:have|need) to)\b",
    ),
    cue(
        r"you(?:'ll| will| can| would|'d| should) (?:surely |certainly |probably |no doubt |all |still )?(?:survive|"
        r"live(?=[.!,])|live without|do without|get by|cope(?: without)?|manage without|manage somehow|get over "
        r"(?:it|this|that)|pull through|not die|bear it|be able to (?:bear|stand|cope|wait|do without)|(?:hardly|"
        r"barely|not even) notice)(?: [\w']+){0,3}|(?:won't|will not|never|didn't|doesn't|not going to|hardly) "
        r"(?:really )?(?:kill|hurt|harm|bite|ruin|break) (?:you|anyone|anybody|nobody|a soul|the \w+)(?: \w+){0,2}|"
        r"(?:there (?:are|is)|there(?:'s|'re)|i(?:'ve| have) (?:seen|known|heard)|we(?:'ve| have) (?:seen|had|known)|"
        r"it could be|could have been|things could be) (?:far |much |a lot |certainly |surely |always )?(?:worse|"
        r"more serious|bigger|greater|harder) (?:things|problems|fates|cases|worries|tragedies|troubles?|than|"
        r"disasters)(?: \w+){0,3}|(?:in|on) the (?:great |grand |big |bigger |wider |larger |grander |overall "
        r")?(?:scheme|picture|order|run) of (?:things|life)|(?:in|looking at|seen in|see) the (?:big|bigger|larger|"
        r"wider) picture|(?:a|an?) (?:bit|little|touch|spot|drop) of (?:noise|dust|dirt|rain|waiting|cold|patience|"
        r"mud|damp|\w+) (?:never|won't|will not|doesn't|has never|is hardly)(?: \w+){1,3}|not the end of the world|"
        r"no(?:body| one|t a soul) (?:has |ever |was |is ){0,2}(?:died|dies|dying|harmed|hurt)(?: (?:from|of|"
        r"by))?(?: \w+)?",
        0.6,
        advice=_CARE,
        unless=HELPED
        + r"|\b(?:sorry|if the|scans?|test|which is what matters|luckily|fortunately|the main thing|relieved|"
        r"could have been (?:far |much )?worse)\b",
    ),
    cue(
        r"(?:it's|it is|it was|that's|that is|this is|they're|we're (?:only )?talking about|we are (?:only )?talking "
        r"about) (?:only|just|merely|a mere|after all only) (?:a |an |one |some |two |a few |about |\d+ |(?:a "
        r")?(?:couple|handful) of )(?!moment|minute|click|step|draft|guess|question|suggestion|formality|test|"
        r"reminder|idea|thought|proposal|copy|second|days?|estimate|precaution|first|rough|preview|hand|stone's|"
        r"short|quick|phone|call|note)(?:\w+ )?\w+(?=[.!]|,? (?:after all|not|for (?:heaven|god|goodness)|mind you|"
        r"isn't it|come on))|(?:perfectly|completely|quite|entirely|absolutely|totally) (?:normal|usual|common|"
        r"ordinary|standard|acceptable)(?:,)? (?:and|so) (?:does|do|is|are|needs?|requires?|no|there|nothing|we|"
        r"hardly|not|you)(?: \w+){0,4}|(?:everyone|everybody|all (?:of )?(?:our|the|your) \w+|the others?|others|"
        r"all others|other (?:people|tenants|customers|guests|parents|members)) (?:\w+ )?(?:has|have|had|gets?|got|"
        r"puts? up|put up|lives?|manages?|copes?|waits?|waited|pays?|paid|must|needs?|survived?|bears?|"
        r"accepts?)[^.!?;\n]{2,50}(?:,| and|,? so) (?:so )?(?:why|you|it|what|we|nobody|no one|I|there|none|they) "
        r"?(?:should|must|can|will|are|is|have|makes?|hardly|don't|can't|isn't|complain\w*|don't complain|didn't|"
        r"never|no)(?: \w+){0,3}|why should (?:you|your \w+|we|i|anyone|it|they|this)(?: \w+)? (?:be|get|make|care|"
        r"have|pay|bother|matter|change|treat|do|apply|give|expect|worry|spend|help|go|wait)(?: \w+){0,3}",
        0.6,
        advice=_CARE,
        unless=HELPED + r"|\b(?:you should not have to|why should i (?:choose|use|buy)|sorry)\b",
    ),
    # No more of it.
    cue(
        r"(?:the |my |our )?(?:answer|decision|reply|position|ruling|result|price|fee|bill|amount|outcome) "
        r"(?:remains|stays|stands|is still|is and remains|will be|will remain|will stay|is)(?: and will (?:be|remain|"
        r"stay))? (?:a )?(?:no|the same|unchanged|as it (?:is|was)|what it is|final|where it is|negative)(?=[.,;!]|$|"
        r" and| next| no matter| whatever| however| regardless)(?: \w+){0,2}|be that as it may|that (?:may|might) "
        r"(?:well |all )?be(?: so| true| the case)?,? (?:but|the|we|it|and|yet|still)(?: \w+){0,3}|(?:neither|is "
        r"neither) here nor there|(?:beside|besides|not) the point(?=[.,;!]|$)|(?:makes?|made|make) (?:no|not the "
        r"slightest|little|hardly any) (?:difference|odds)(?: (?:to|for|in|at) \w+)?(?=[.,;!]|$)|(?:changes?|alters?|"
        r"changed) (?:nothing|little|not a thing|none of)(?: (?:here|about|in|for|on|at))?(?=[.,;!]| (?:it|this|that|"
        r"the|our|us)|$)|(?:don't|do not|doesn't|does not|didn't|never) (?:come|enter|play|figure|count|weigh|matter|"
        r"interest)(?: into| a role| a part)?(?: (?:it|this|that|here|us|me|in this|in such|the \w+))(?=[.,;!]|$)|"
        r"(?:whether|if|what|how) (?:you|one|that|it|this|people|he|she)(?: \w+){1,6} (?:is|are|makes?|was) "
        r"(?:irrelevant|immaterial|no concern|of no|neither|beside|your (?:affair|business|problem)|unimportant|not "
        r"(?:relevant|our|a factor|the point|my|important|decisive))(?: \w+){0,3}",
        0.6,
        advice=_NEXT,
        unless=HELPED
        + r"|\b(?:because|since|don't have to decide|it is up to you|it's up to you|up to you,? and|fixed price"
        r"|guaranteed)\b",
    ),
    cue(
        r"(?:have|has|having|there(?:'s| is)|are|'ve) (?:absolutely |really |simply |also |got )?(?:no|little|zero) "
        r"(?:influence|control|say|part|interest|power|means|sway|dealings) (?:over|on|in|of|to do with|with|there|"
        r"here|about|whatsoever|at all)(?: \w+){0,2}|(?:nothing|little|not much|not a lot|no more) (?:more |else |"
        r"further )?(?:that )?(?:this|the|our|any) (?:\w+ )?\w+ (?:can|could|is able to|will|is willing to|is going "
        r"to|intends to) (?:do|say|offer|add)(?: \w+){0,3}|(?:nothing|not much|little) (?:more )?to (?:be "
        r")?(?:done|add|say|discuss|report|tell you)(?: (?:about|to|on|in|here|from|i'm|i am|there|against|for|"
        r"unfortunately))?(?: (?:that|this|it|me|us|afraid|my|our side))?(?=[.,;!]|$)|no comment(?=[.!]| (?:on|"
        r"from))|(?:that|this|it)(?:'s| is| was) (?:\w+ )?(?:unfortunate|regrettable|too bad|a pity|a shame|tough|"
        r"sad|bad luck|just bad luck|life)(?=[.!](?: (?:the|we|it|our|next|you|i can't|that)|$))|(?:tough|hard|bad|"
        r"rotten) (?:luck|cheese|lines)(?=[.,!]|$)|too bad(?=[.,!]|$)|(?:heard|had|seen|read|received|answered|"
        r"explained) (?:this|that|these|such|it|the \w+|them)(?: \w+){0,2} (?:so many|so often|a (?:hundred|"
        r"thousand|million)|countless|dozens of|hundreds of|many times|often enough|far too)(?: \w+)?(?: that| "
        r"before| now| already|,)?(?: ?\w+){0,3}",
        0.58,
        advice=_NEXT,
        unless=HELPED
        + r"|\b(?:sorry|on your side|to the quote|nothing to add|so (?:it|the page|we've)|you (?:need|have) to)\b",
    ),
    cue(
        r"(?:wait|we(?:'ll| will| shall)|you(?:'ll| will)|let's|just wait)(?: just| have to)? (?:and )?see(?:,|;| -| "
        r"if| whether| what| how)(?: [\w']+){1,6} (?:or (?:not|it (?:won't|doesn't)|they (?:won't|don't)))|(?:sort|"
        r"work|clear|resolve|solve|fix|heal|settle|right)s? (?:it|them)(?:self|selves)(?: out)?(?: in time| "
        r"eventually| one day| somehow| sooner or later)?(?=[.,;!]| or)|(?:blow|pass) (?:over|away)(?: (?:by itself|"
        r"on its own|in time|eventually|sooner or later|one day|with time))(?=[.,;!]|$)|time will tell|(?:honestly|"
        r"seriously|really|and|so|sorry|well|is that|was that)(?:,| -)? ?(?:is|was) (?:that|this|it) (?:really "
        r")?(?:all|it|what you|worth|why you|a reason|the reason|your (?:biggest|only|whole))(?: [\w']+){0,6}\?|"
        r"try (?:again|it again|back|us)? ?(?:some|any|on) (?:other |another )?(?:day|time|week)(?=[.,;!]|$)|perhaps "
        r"(?:somebody|someone) (?:is|will be|'s) (?:in|there|around)|(?:where|what) (?:would|will|does|should) "
        r"(?:that|it|this|we|i)(?: all)? (?:end|be|lead|stop|come|go)(?: up)?(?: \w+){0,2}\?|for (?:such|so) "
        r"(?:an? )?(?:small|little|minor|trivial|tiny|low|petty|few)(?: \w+){1,3},? (?:we|there|the|it|nobody|no "
        r"one|i)(?: \w+)? (?:not|don't|do not|won't|can't|cannot|is no|isn't|never|doesn't|does not)(?: \w+){0,4}|"
        r"(?:no longer|not|doesn't|does not|don't|never) (?:any ?more )?exists? (?:any ?more )?(?:for|to|with|as far "
        r"as) (?:us|me|our|we|i)|(?:can't|cannot|can not|could hardly|can hardly) (?:possibly |really )?be expected "
        r"to (?:\w+ ){0,2}(?:look|check|answer|reply|deal|know|remember|investigate|care|read|keep|respond|help|"
        r"explain|follow|trace|hold|chase|write)(?: \w+){0,4}",
        0.6,
        advice=_CARE,
        unless=HELPED + r"|\b(?:you (?:can't|cannot)|customers (?:can't|cannot)|sorry|results?)\b",
    ),
    cue(
        r"(?:we|i|this|the \w+)(?:'re| are|'m| am| is| isn't| aren't)? (?:not|n't|no|hardly|after all not) "
        r"(?:running )?(?:a|an|your|here as (?:a|your)|the) (?:\w+ )?(?:charity|nanny|babysitter|mother|bank|shrink|"
        r"therapist|helpline|hotline|information desk|travel agency|daycare|day care|zoo|bakery|circus|psychologist|"
        r"agony aunt|butler|servants?|detectives?|counsellor|magicians?|wizards?|police|court|lost[- ]property "
        r"office|storage|dating agency|lawyer|secretary|taxi|nursery|hospital|social service|welfare office|"
        r"complaints? department|wishing well|playground|post office)(?: \w+)?(?=[.,;!]|$| and| for| or)|(?:free|"
        r"welcome|entitled|at liberty|allowed) to (?:feel|think|believe|hold|have|see|find|be) (?:that|so|it|what|"
        r"whatever|your|this|an?|the|different\w*|otherwise|disappointed|unhappy|upset|angry)(?: "
        r"\w+)?[^.!?\n]{0,20}(?:[;:,] (?:it|that|this|but|we|the|nothing|our)(?: \w+){0,3}|(?=[.!]))|(?:all|"
        r"everybody|everyone) (?:has|have|had|gets?) the same (?:\w+ )?(?:problem|trouble|issue|rules|conditions|"
        r"noise|damp|wait|price)(?: \w+){0,3}",
        0.6,
        advice=_CARE,
        unless=HELPED,
    ),
    cue(
        r"nothing (?:special|unusual|remarkable|extraordinary|urgent) about (?:your|this|that|it)(?: \w+){0,2}|"
        r"your (?:feelings|opinion|views?|wishes|preferences?|reasons|circumstances|mood)(?: \w+){0,4} (?:is|are|"
        r"was|were) (?:not|hardly|of no) (?:relevant|important|interest|concern|consequence|the point|my|our|a "
        r"factor)(?: \w+){0,3}|(?:have to|need to|must) (?:just |simply )?(?:sort|fix|solve|handle|resolve|settle|"
        r"arrange|figure)(?: (?:that|this|it|the \w+|things))? (?:out )?(?:for )?yoursel(?:f|ves)(?=[.!]|$)|(?:live|"
        r"deal) with it(?=[.!]|$)|why are you (?:telling|writing|asking|sending|bothering|showing) (?:me|us|this|"
        r"to)(?: \w+){0,3}\?|(?:it's|it is|that's|this is) (?:really |hardly )?not (?:that|so|all that|exactly) "
        r"(?:serious|bad|important|urgent|dramatic|terrible|tragic|big),? (?:is it|really|honestly|come on)|(?:i've|"
        r"i have|we've|we have)(?: got)? \w+ other (?:e-?mails|calls|people|customers|letters|tickets|patients|cases|"
        r"guests) to (?:answer|see|do|deal|call|read|serve|look)(?: \w+){0,2}|(?:get|getting|go|going|carry) (?:on|"
        r"back) (?:with|to) (?:my|our) (?:actual |real |own )?(?:work|day|job|evening|lunch|life)",
        0.6,
        advice=_CARE,
        unless=HELPED + r"|\b(?:(?:i|we) can|whatever you|(?:i|we) (?:live|deal))\b",
    ),
)
