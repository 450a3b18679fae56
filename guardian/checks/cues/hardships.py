"""Cues of tone.insensitive: a misfortune weighed, doubted, sold to or held against the one who has it."""

from __future__ import annotations

from guardian.checks.match import cue

_SORRY = "Say that you are sorry and what you do for them: “I am very sorry about …; I will …”, without “{words}”."
_EASE = "Make it light for them: “There is no hurry; when you are ready, … is all I need”, instead of “{words}”."
_TRUST = "Take their word for it, and ask only what you need: “So that we can …, could you …?”"
_PLAIN = "Say it plainly, without “{words}”: a reader who lives with it reads it otherwise."

KIN = (
    r"(?:husband|wife|mother|father|mum|mom|dad|son|daughter|brother|sister|partner|grand\w+|nan|gran|baby|child|aunt|"
    r"uncle|friend|spouse|dog|cat|fianc[eé]e?|parents|twins)"
)
WOE = (
    r"(?:deaths?|funerals?|bereavements?|cancer|strokes?|miscarriages?|stillbirths?|burglary|burglaries|bankruptcy|"
    r"divorces?|illness|disability|wheelchair|depression|panic attacks?|anxiety|grief|dementia|heart attacks?|surgery|"
    r"chemo\w*|amputation|redundancy|unemployment|los(?:ing|s of) (?:a|your|the|his|her|my) (?:job|leg|home|house|"
    rf"{KIN[3:-1]})|food poisoning|house fire|fire|flood|earthquake|accident|mourning|autism|epilepsy|mugging|"
    rf"break-in|war|hurricane|typhoon|dyslexia|(?:being|getting) (?:made redundant|fired|"
    r"laid off|sacked|divorced|widowed|robbed|burgled|mugged))"
)
_GENTLE = (
    r"\b(?:sorry (?:for|about|to hear|that)|condolence\w*|sympath\w+|apolog\w+|no hurry|no rush|take (?:all )?the time|"
    r"nothing is due|waive\w*|free of charge|at no cost|diagnos\w+|doctor|insurance policy|smoke|alarm|prevent\w*|risk|"
    r"drill|brigade|safety|museum|novel|film)\b"
)

HARSH = (
    # Death comes to everybody; others had it worse.
    cue(
        r"(?:every(?:one|body|thing)|we all|all of us|people|pets|animals|old people)(?: has to| have to| must| will| "
        r"eventually| do)? (?:dies?|passes away|pass away|loses (?:someone|somebody)|lose (?:someone|somebody)|gets? "
        r"ill|"
        r"has (?:their|his) (?:problems|troubles)|have (?:our|their) (?:problems|troubles))(?= (?:some|one|sooner|at|"
        r"eventually|now|you|after|and|sometimes)|[.,!;])(?: \w+)?|(?:others|other people|some people|plenty of "
        r"people|many "
        r"people|many|lots of people|millions)(?: have| had)? (?:lost|suffered|been through|went through|gone through|"
        r"manage|cope|survive|get by|live with|had to bear|bear)(?: [\w']+){0,4} (?:more|worse|harder|bigger|greater|"
        r"one "
        r"\w+|without|just fine|perfectly|fine|normally|than you|never complain|don't complain)(?: \w+){0,3}|(?:one|"
        r"you) "
        r"can (?:live|manage|get by|cope|function) (?:quite |very |perfectly )?(?:normally|well|happily|fine)(?: \w+)? "
        r"(?:with|without|on) (?:one|a|no|half)(?: \w+){0,2}|bad things come in threes|happens? for the best|god "
        r"must have|"
        r"(?:he|she|they) (?:is|are|'s|'re) (?:an? )?(?:angels?|stars?) now|another angel",
        0.65,
        advice=_SORRY,
        unless=_GENTLE,
    ),
    # An illness is no excuse; it changes nothing.
    cue(
        rf"{WOE}(?: \w+){{0,3}},? (?:isn't|is not|is no|does not|doesn't|aren't|are not|are no|don't|do not|cannot|"
        rf"can't|"
        rf"won't|hardly|is hardly|was hardly|was not|wasn't)(?: \w+){{0,3}} (?:reasons?|excuses?|grounds?|exceptions?|"
        rf"exempt|counts?|the end of|emergency|our (?:problem|concern|fault|business)|matter|tragedy|disaster|drama|"
        rf"among our|listed|entitle|release|relieve|change (?:our|the|anything|that)|alter)|(?:cancer|funeral|death|"
        rf"stroke|illness|"
        rf"hospital|"
        rf"surgery|grief|divorce|accident|baby|flood|fire|mourning|miscarriage) or (?:no|not)(?: \w+)?|{WOE}(?: "
        rf"\w+){{0,3}} "
        rf"(?:is|are|was|were|can be|could be|makes?|has become|as)(?: (?:a|an|the|also|often|really|just|quite|very|"
        rf"such|"
        rf"actually|mostly)){{0,3}} (?:popular|convenient|common|poor|handy|favou?rite|easy|lame|perfect|good|great|"
        rf"wonderful|welcome|ideal|excellent|fine|old) (?:excuse|reason|chance|opportunity|occasion|time|moment|way|"
        rf"thing)|"
        rf"(?:is|are|just|only|mostly|largely|all|simply|often|really) (?:a )?(?:matter|question) of (?:will|attitude|"
        rf"discipline|mind|mindset|positive|wanting|pulling|character|nerves|getting used|toughness)(?: ?-?\w+)?",
        0.65,
        advice=_SORRY,
        unless=_GENTLE + r"|\b(?:pre-existing|excess|cover(?:s|ed)? (?:you|by)|counts? as (?:one|a) )\b",
    ),
    # A blessing after all.
    cue(
        rf"{WOE}(?: \w+){{0,2}} (?:has |have |may have |did |might have )?(?:done|did|do|does) (?:you|him|her|them|"
        rf"everyone|"
        rf"us) a favou?r|look (?:at|on|upon) (?:it|this|that) (?:this way|as (?:a|an|your) (?:diet|holiday|break|"
        rf"rest|gift|"
        rf"chance|adventure|fresh|new|blessing|lesson|opportunity|challenge))|(?:will|'ll|would|should|surely|help "
        rf"you|makes?"
        rf" you) (?:make you )?forget (?:all about |about )?(?:the|your|that|all)(?: \w+)? (?:funeral|accident|loss|"
        rf"sorrows?|grief|operation|illness|fire|divorce|pain|worries|troubles)|(?:too busy|no time|little time|not "
        rf"have "
        rf"time|soon stop|soon forget) to (?:be sad|grieve|mourn|cry|be lonely|feel sorry|mope|worry about (?:him|"
        rf"her))|"
        rf"you(?:'ll| will| are going to)(?: soon| surely| quickly| certainly)? (?:find|meet|have|get) (?:somebody|"
        rf"someone|"
        rf"another (?:{KIN[3:-1]})|a new (?:{KIN[3:-1]})|love)(?: \w+){{0,2}} (?:soon|in no time|quickly|before long|"
        rf"again|"
        rf"new|else|better)|(?:be|get) over it (?:by|in|soon|before|quickly|after)|hardly (?:the end of the world|"
        rf"counts|"
        rf"fatal)|not (?:exactly )?the end of the world|(?:an? )?(?:opportunity|chance) to learn how to (?:handle|"
        rf"manage|"
        rf"live|look after)(?: \w+)?",
        0.65,
        advice=_SORRY,
        unless=_GENTLE + r"|\b(?:replacement|replaced)\b",
    ),
    # Only a dog; not as if anybody died.
    cue(
        r"(?:is|was|were|are|'s|it's|he's|she's)(?: \w+)? (?:only|just|merely|nothing but|but) (?:a |an |some |an? "
        r"old )?"
        r"(?:metal|material things|animals?|hamster|dog|cat|pet|rabbit|budgie|goldfish|parrot|guinea pig|canary|"
        r"tortoise|"
        r"possessions|bones?|flesh wound|early pregnancy|mole|tooth)(?:,? after all)?(?=[.,!;]| and)|(?:it's|it is|it "
        r"was|it wasn't|it isn't)(?: not)? as if (?:any(?:body|one)|some(?:body|one)|you|he|she|your \w+)(?: "
        r"\w+){0,2} (?:"
        r"died|dies|dead|hurt|killed|dying|lost|injured)|(?:early|miscarriage|that young|so small|that old)(?: "
        r"\w+){0,3} "
        r"(?:hardly|doesn't|does not|barely|scarcely) (?:really )?count(?:s)?|(?:be|should be|ought to be|must be|"
        r"you(?:'re| "
        r"are)|count yourself|consider yourself) (?:just |at least |very |so )?(?:glad|grateful|thankful|lucky|"
        r"fortunate)(?: "
        r"that)? (?:it|he|she|nobody|no one|you|they|the \w+|your \w+)(?: \w+)? (?:only|just (?:a|the)|wasn't|"
        r"weren't|isn't|"
        r"didn't|survived|alive|is the|was the|not the|still have|still got)(?: \w+){0,3}|at least (?:you|he|she|"
        r"they|it) "
        r"(?:saw it coming|knew|went|didn't (?:suffer|know|feel)|had (?:time|a)|died|passed|never)(?: \w+){0,2}",
        0.65,
        advice=_SORRY,
        unless=_GENTLE + r"|\b(?:warranty|guarantee|in stock|we(?:'re| are) (?:glad|grateful|lucky))\b",
    ),
    # Is it true? Prove it.
    cue(
        r"if you(?:'re| are| were| was| had)? (?:really|truly|actually|honestly|genuinely) (?:that |so |as |been )?(?:"
        r"depressed|ill|sick|disabled|injured|unwell|in pain|anxious|bereaved|grieving|blind|deaf|autistic|"
        r"traumati[sz]ed)|"
        r"(?:proof|evidence|sure|certain|prove)(?: that)? (?:he|she|they|it|the \w+|your \w+|you)(?: (?:really|"
        r"actually|"
        r"truly|is|was|are|were)){1,2} (?:died|die|dead|ill|sick|dying|disabled|injured|gone|stillborn)|we (?:get|"
        r"hear|"
        r"receive|know|see) (?:such|these|those|that|this|such sad|a lot of) (?:sob )?(?:stories|claims|story|"
        r"excuses|tales)"
        r"(?: \w+){0,3}|(?:alleged|supposed|so-called|claimed) (?:illness|disability|grief|funeral|bereavement|"
        r"depression|"
        r"death|operation|miscarriage|accident|injury|condition)|sob stor(?:y|ies)|(?:dead|funerals?|ill|dying|sick) "
        r"(?:grandmothers?|grannies|relatives|mothers?|pets?) (?:every|again|all the)",
        0.65,
        advice=_TRUST,
        unless=_GENTLE,
    ),
    # The dead are asked, and the mourners sold to.
    cue(
        rf"(?:inform|tell|ask|remind|notify) (?:the |your )?(?:dead|deceased|late)(?: \w+){{1,2}} (?:that|to|of|"
        rf"about)|(?:the|"
        rf"your) (?:deceased|dead \w+|late \w+) (?:must|should|has to|needs to|failed|did not|neglected|still owes|"
        rf"forgot|is "
        rf"(?:kindly )?(?:asked|requested|required|advised|reminded|in breach))(?: \w+){{0,3}}|failed to survive|"
        rf"(?:since|now "
        rf"that|now|as|seeing that)(?: that)? your (?:late )?{KIN}(?: \w+)? (?:no longer|(?:is|has|'s)(?: now)? "
        rf"(?:gone|dead|"
        rf"died|left|passed)|won't|died)[^.!?\n]{{0,80}} (?:tariff|cheaper|smaller|single|interest you|special|offer|"
        rf"save|"
        rf"upgrade|downgrade|discount|free up|sell|spare|enjoy|treat)|now that you(?:'re| are)(?: \w+)? (?:divorced|"
        rf"single|"
        rf"widowed|a widow|alone|unemployed|out of work|on your own|free|childless|retired hurt)[^.!?\n]{{0,90}} "
        rf"(?:cruise|"
        rf"weekends?|enjoy|perfect|offer|made for you|treat|club|fill|chance|time to|discount|holiday|tickets?)|good "
        rf"news"
        rf"(?: \w+){{0,4}} (?:late|deceased|dead) {KIN}|(?:may|can|might) we interest you|(?:our|a)(?: "
        rf"[\w'-]+){{1,3}} (?:might|"
        rf"may|will|could|would|should) (?:just )?cheer you up",
        0.65,
        advice=_SORRY,
        unless=_GENTLE,
    ),
    # It comes at a bad time for us; condolences and a demand.
    cue(
        rf"{WOE}(?: \w+){{0,3}} (?:came|comes|happened|chose|fell|has come|could not have come|couldn't have come|is|"
        rf"was)"
        rf"(?: (?:at|a|an|rather|very|most|quite|really|just)){{0,4}} (?:awkward|bad|inconvenient|unfortunate|busy|"
        rf"poor|"
        rf"worse|wrong|annoying|irritating|nuisance|ill-timed|untimely for)(?: \w+){{0,3}}|(?:regret|sorry (?:for|"
        rf"about)|"
        rf"sympathi[sz]e with|condolences (?:on|for)|sympathy (?:on|for)|understand)(?: \w+){{1,4}},? (?:and|but|"
        rf"however|"
        rf"nevertheless|still|yet),? (?:we |i |must |also |have to |would |would like to ){{0,4}}(?:remind you|point "
        rf"out|"
        rf"insist|draw your attention|rules are rules|business is business|a (?:contract|deal|rule) is)(?: "
        rf"\w+){{0,3}}|(?:"
        rf"when|by which|any date|how soon|how long|until|roughly when)[^.!?\n]{{0,30}} {KIN}(?: is| will| might| has| "
        rf"going| to| be| likely| probably| still){{1,5}} (?:gone|dead|die|pass|passed|live|last|out of the)(?: "
        rf"\w+)?|not to "
        rf"be (?:morbid|insensitive|indelicate|heartless|cruel|crude)(?:,| but)|(?:could|might) have (?:picked|"
        rf"chosen) a "
        rf"better (?:time|day|moment|week) to (?:die|fall ill|be ill|get sick|break|go)",
        0.65,
        advice=_EASE,
        unless=r"\b(?:no hurry|no rush|waive\w*|nothing is due|free of charge|so sorry)\b",
    ),
    # Illnesses and disabilities as insults.
    cue(
        r"(?:would|'d|must|has to|have to|need to|needs to|anyone)(?: have to| need to)? be(?: \w+)? (?:blind|deaf|"
        r"demented|"
        r"retarded|autistic|crippled|dyslexic|senile|mental)(?: not to| to| or)?(?: \w+){0,3}|(?:only|even|like|such|"
        r"what|"
        r"you|any|some|act like|acting like|talking to|for) (?:a |an )?(?:retards?|cripples?|spastics?|mongols?|"
        r"lunatics?|"
        r"mental patients?|madm[ae]n|psychos?|nutcases?|nutters?|schizos?)|are you (?:deaf|blind|mute|autistic|"
        r"dyslexic|"
        r"senile|retarded|demented|mentally ill)(?=\?| or (?:what|something|just|simply))|(?:acting|behaving|"
        r"sounding|sound|"
        r"seem|being|act|behave|going|gone|getting)(?: \w+)? (?:schizophrenic|bipolar|autistic|psychotic|schizo|mental|"
        r"demented|retarded|spastic)|(?:let|have|get|ask|put|find|send) (?:someone|somebody|a) (?:normal|healthy|"
        r"sane)(?: "
        r"\w+){0,2}|(?:stutter|stammer|limp|lisp|mumbl|shak|trembl)ing(?: [\w']+){0,4} (?:like that|makes?|is|all "
        r"the|won't)|"
        r"(?:at your age|with your (?:weight|figure|size|condition|handicap)|being (?:in a wheelchair|deaf|blind|old|"
        r"overweight|fat|disabled|pregnant|that old|your age)|for someone (?:your|of your) (?:age|size|weight)),?(?: "
        r"[\w']+){0,4} (?:to be expected|normal|only natural|can't|cannot|no wonder|no surprise|shouldn't|hardly|too "
        r"old|"
        r"risky|unlikely|what did you)",
        0.65,
        advice=_PLAIN,
        unless=_GENTLE + r"|\b(?:horse|blind(?:s| spot)|free|reduced|half|senior fare)\b",
    ),
    # Buck up.
    cue(
        r"(?:^|(?<=[.!?] )|(?<=\n))(?:smile|chin up|no long faces|don't be (?:so )?sad|head up|heads up, it|be happy)"
        r"(?=[!,])|have you (?:ever )?(?:tried|thought of|considered)(?: just| simply)? (?:not (?:thinking|being|"
        r"worrying|"
        r"crying)|smiling|cheering|relaxing|being (?:happy|happier|positive|less)|thinking positive\w*)|(?:it's |it "
        r"is |"
        r"perhaps |maybe |high |about )(?:\w+ )?time (?:to |you |for you to |that you )(?:let (?:go|him go|her go|it "
        r"go|them "
        r"go)|move on(?! to)|moved on|got over|get over|stop(?:ped)? (?:crying|grieving|mourning|moping|feeling)|got "
        r"back "
        r"on|get back on)(?: \w+){0,3}|(?:get|back|got) (?:back )?(?:on|in) the (?:horse|saddle)|let's look (?:ahead|"
        r"forward|on the)|that's what (?:you get|happens) (?:for|when|if) (?:having|keeping|living|you (?:have|keep|"
        r"live|get "
        r"old))(?: \w+){0,4}|an? \w+ (?:less|fewer) (?:mouth|person|plate|mouths) to feed",
        0.65,
        advice=_SORRY,
        unless=_GENTLE + r"|\b(?:camera|photo\w*|riding|lesson|passport)\b",
    ),
    # Regret with a but; the facts of it, used.
    cue(
        rf"(?:sorry|condolences|sad|pity|shame|regret)(?: (?:about|for|to hear|to learn|on|of|that|is|are|the|your|"
        rf"you|lost|our|a|his|her)){{1,5}} (?:{KIN}|{WOE}|loss)(?: \w+){{0,2}},? (?:but|yet|however|nevertheless|"
        rf"still)(?: [\w']+){{1,4}} (?:still|must|needs?|apply|applies|remains?|has to|have to|requires?|insist|"
        rf"stands?|cannot|can't)(?: \w+){{0,2}}|at least the {WOE}(?: \w+){{0,3}}|on the (?:plus|bright|positive|"
        rf"up) ?side,? (?:the |your |a |this )?{WOE}|{WOE}[^.!?\n]{{0,40}} (?:is|are|was) (?:\w+ )?(?:unfortunate|"
        rf"regrettable|sad|a pity|tragic|a shame),? (?:yet|but|however|though|nevertheless)(?: [\w']+){{1,3}}|"
        rf"condolences?[^.!?\n]{{0,40}} (?:don't forget|do not forget|deal|offer|discount|sale|promotion|by the way|"
        rf"points|upgrade|newsletter)|(?:{WOE}|loss)[;:,] (?:does (?:this|that|it) mean|which of you|is the|are you|"
        rf"did you|shall we|who (?:will|gets|keeps|pays)|have you)(?: \w+){{0,4}}|so (?:you|your \w+) (?:were|was|"
        rf"got|had|have|has)(?: \w+)? (?:robbed|mugged|burgled|sacked|fired|divorced|widowed|attacked|a stroke|"
        rf"cancer|an accident)(?: \w+){{0,2}}[;:,]|(?:died|deceased|passed away) without (?:to|giving|cancelling|"
        rf"canceling|telling|paying|notice|first)(?: \w+){{0,2}}|the deceased (?:is|was|has|owes?|had|still)(?: "
        rf"\w+){{0,2}} (?:arrears|owes?|debts?|default|behind|outstanding|overdue|breach)",
        0.65,
        advice=_EASE,
        unless=r"\b(?:no hurry|no rush|waive\w*|nothing is due|free of charge|whenever|take (?:all )?the time)\b",
    ),
    cue(
        r"(?:every(?:one|body)|we all|all of us|most people) loses? (?:a|an|their|one's|his|our) \w+|off (?:your|his|"
        r"her|the|my) (?:meds|medication|pills|trolley|rocker)|(?:forgot(?:ten)?|forget) (?:to take )?your (?:pills|"
        r"meds|medication)|with (?:your|a|his|her) (?:wheelchair|crutches|dyslexia|stutter|blindness|deafness|autism|"
        r"handicap|disability|illness|depression|condition)[^.!?\n]{0,50} (?:plenty of time|no hindrance|should be "
        r"no|surely|hardly|i suppose|what did you)|with a (?:bit|little) (?:of |more )?(?:will ?power|"
        r"self-discipline|self-control|positive thinking)|people (?:of )?your age (?:do|tend|often|always|shouldn't|"
        r"can't|forget|cannot|usually|never)(?: \w+){0,2}|(?:try|do try) not to be (?:so |too )?(?:sad|upset|down|"
        r"depressed|gloomy|unhappy)|(?:we've|we have) all been (?:depressed|ill|sad|divorced|there|unemployed|dumped|"
        r"sick|through)(?: \w+){0,2}|(?:walk|fresh air|laugh|hobby|holiday|good night's sleep) (?:does|do|works?|"
        r"will do|would do) (?:wonders|you good|the trick)|must have (?:made for|been|given you)(?: quite)? an? "
        r"(?:\w+ )?(?:exciting|interesting|fun|funny|thrilling|wild|colou?rful|unforgettable) (?:holiday|trip|day|"
        r"evening|night|ride|sight|journey|party|story)|the late (?:mrs|mr|ms|dr)\.? [\w.]+ would (?:have|now)|"
        r"(?:personal|family|domestic|private) (?:dramas?|tragedies)|(?:count|consider) yourself(?: \w+)? (?:lucky|"
        r"fortunate)|(?:nearly |almost )?(?:died|cried|screamed|howled|wept) (?:of |with )?laugh(?:ing|ter)|make a "
        r"drama (?:of|out of)(?: \w+){1,3}",
        0.65,
        advice=_SORRY,
        unless=_GENTLE + r"|\b(?:lens|your (?:joke|story)|kids|play)\b",
    ),
)
