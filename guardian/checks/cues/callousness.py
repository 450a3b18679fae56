"""Cues of tone.insensitive: a misfortune is named, and in the same sentence made light of, sold to or billed."""

from __future__ import annotations

from guardian.checks.cues.hardships import KIN
from guardian.checks.cues.vocabulary import CUSTOMER
from guardian.checks.match import cue

_SORRY = "Say that you are sorry and what you do for them: “I am very sorry about …; I will …”, without “{words}”."
_EASE = "Make it light for them: “There is no hurry; when you are ready, … is all I need”, instead of “{words}”."
_PLAIN = "Say it plainly, without “{words}”: a reader who lives with it reads it otherwise."

GENTLE = (
    r"\b(?:sorry (?:for|about|to hear|that)|condolence\w*|sympath\w+|apolog\w+|no hurry|no rush|take (?:all )?the "
    r"time|nothing is due|waive\w*|free of charge|at no cost|insurance policy|smoke|alarm|prevent\w*|drill|brigade|"
    r"safety|museum|novel|film|whenever you|at your own pace|refund(?:ed)? in full|excess|premium|cover(?:s|ed)?|"
    r"leave policy|as long as you need|how hard|how heavy|no need|not have to|please don't|need not|support group|"
    r"nobody should|i can't imagine|i cannot imagine|we have (?:cancelled|stopped|closed|moved|extended|put)|thinking "
    r"of you|of course)\b"
)
# What befalls people. Server, battery and software "die" too: these are the words that are only said of persons.
LOSS = (
    r"(?:death|dying|passing|funerals?|bereavement|cancer|chemo\w*|tumou?r|stroke|miscarriages?|stillbirth|stillborn|"
    r"grief|mourning|grieving|widow(?:er|ed|hood|s)?|orphans?|coffin|burial|cremation|wake|hospice|dementia|"
    r"amputat\w+|heart attack|suicide|coma|paralysis|paralysed|paralyzed|leuk(?:a?emia)|chemotherapy|late "
    rf"(?:{KIN[3:-1]})|(?:lost|losing|loss of|buried|burying|bury|without) (?:a|your|his|her|the) (?:{KIN[3:-1]})|"
    rf"your (?:{KIN[3:-1]})(?:'s)? (?:is dead|died|has died|passed|being dead|dying|has passed|death))"
)
_HURT = (
    r"(?:divorces?|illness|disability|disabilities|disabled|wheelchair|depression|depressed|anxiety|panic attacks?|"
    r"dyslexia|autism|epilepsy|allerg(?:y|ies)|burglar(?:y|s|ies)|burgled|break-?in|robbery|robbed|mugging|mugged|"
    r"bankruptcy|bankrupt|redundancy|redundant|unemployed|unemployment|sacked|evicted|eviction|house fire|the fire|"
    r"the flood|flooded|flooding|earthquake|hurricane|accident|the crash|broken (?:leg|arm|hip|wrist|ankle|bones?|"
    r"pelvis|neck|collarbone|foot)|surgery|operation|hospital|hospitali[sz]ed|crutches|blindness|deafness|injur(?:y|"
    r"ies|ed)|burns|pain|migraines?|infertility|homeless(?:ness)?|debts?|lost (?:your|the|his|her|their) (?:job|home|"
    r"house|leg|sight|hearing|hair)|losing (?:your|a|the) (?:job|home|house|leg|hair)|being (?:ill|sick|blind|deaf|"
    r"widowed|divorced|fired|sacked|robbed|made redundant))"
)
WOE = rf"(?:{LOSS[3:-1]}|{_HURT[3:-1]})"
# Taking it lightly: with any misfortune, and with a death or grave illness only.
_LIGHT = (
    r"(?:bright side|plus side|upside|silver lining|positive side|funny side|good side|perks?|nothing (?:special|"
    r"unusual|dramatic|out of the ordinary|to cry|compared|to be ashamed)|no big deal|not a big deal|no tragedy|not a "
    r"tragedy|hardly a (?:tragedy|disaster|drama|catastrophe|reason)|dramatic|drama|fuss|moping|mope|wallow(?:ing)?|"
    r"self-pity|get over|got over|getting over|be over (?:it|him|her|that|the|this|your)|bounce back|cheer up|chin up|"
    r"perk up|snap out|pull yourself|toughen|man up|others (?:manage|cope|had|have|lost|don't|get)|(?:other|most|many|"
    r"lots of|plenty of) people (?:manage|cope|had|have|lose|get|live|work)|happens? (?:to (?:us all|all of us|"
    r"every\w+|the best|anyone)|all the time|every day|sooner)|sooner or later|these things happen|(?:part|fact) of "
    r"life|meant to be|for the best|a relief|relieved|a blessing|you(?:'re| are) lucky|lucky you|count yourself|been "
    r"worse|be worse|laugh(?:s|ing)?|haha|adventure|forgotten (?:the|all|it|him|her|about)|in no time|keeps? (?:you|"
    r"one|us) (?:slim|fit|young|busy|warm)|more (?:room|space|time for)|welcome (?:break|rest|change)|nice (?:break|"
    r"rest|change)|save (?:money|on)|saves? you|you(?:'ll| will) save|little thing|small thing|trifle|popular excuse|"
    r"fashionable|(?:only|just|merely|mostly|all|largely|simply) (?:a )?(?:phase|setback|hiccup|matter of|question "
    r"of)|excuses?|no excuse|at least you|at least he|at least she|build(?:s)? character|makes? (?:you|us|one) "
    r"stronger|a lesson|teach(?:es)? (?:you|us)|good (?:taste|excuse|riddance|exercise)|nothing (?:like|better than) "
    r"a)"
)
_MILD = (
    r"(?:upside|advantage|funny|fun|party|smile|happy|hooray|yay|cheerful|holiday|exciting|free time|time off|lucky|"
    r"luckily|peace at last|move on|moving on|moved on|living|forget|nowadays|these days|harmless|common|happens|"
    r"quite normal|perfectly normal|nothing new|expected|after all|fewer|less (?:washing|work|cooking|to)|single "
    r"(?:room|ticket|tariff|again)|cheaper|new (?:one|start|chapter|life|husband|wife|dog|cat|man|love|partner)|"
    r"another one|next one|pupp(?:y|ies)|kittens?|too bad|oh well|that's that|anyway|so much for|sunny|good news|"
    r"great|enjoy|fantastic|perfect|wonderful|special offers?|sale|discount|tariff|collection|upgrade|newsletter|"
    r"voucher|promotion|bonus|special price|cruise|singles|catalogue|interest you|treat yourself|did you know|have "
    r"you (?:seen|heard|tried))"
)
_NO_GROUND = (
    r"(?:does not|doesn't|do not|don't|cannot|can't|will not|won't|is no|are no|is not|isn't|are not|aren't|was no|no|"
    r"hardly|scarcely|barely|neither|nor)(?: \w+){0,3} (?:cancels?|change|release|excuses?|reasons?|grounds?|exempt|"
    r"exempts|entitle|affect|alter|relieve|suspend|justify|exceptions?|matter|concern|problem|headache|business|valid|"
    r"acceptable|clause|count|qualify|extend|postpone|our|free|interest)"
)
_CLAIM = (
    r"(?:still (?:owes?|due|payable|applies|apply|stands?|has to|must|need)|owes?|arrears|outstanding|overdue|within "
    r"(?:\w+ ){1,2}(?:days?|hours?|weeks?)|without delay|immediately|at once|by (?:noon|monday|tuesday|wednesday|"
    r"thursday|friday|tomorrow|tonight|midday)|fees? (?:remain|apply|are|is)|rules? (?:are|is)|contract (?:has|is|"
    r"runs|remains|does)|in person|inform us|in advance|proper notice|deadline|penalt(?:y|ies)|no exceptions?|private "
    r"matter|personal matter|kindly (?:return|settle|pay|send|remit)|or the|or we|bills? (?:stay|remain|don't|do not)|"
    r"rent (?:stays|remains|is)|costs? remain)"
)
_ABLE = (
    r"(?:schizophrenic|schizo|bipolar|autistic|psychotic|demented|senile|spastic|retarded|epileptic|paraplegic|manic|"
    r"psycho|mongoloid|dyslexic|ocd|brain-dead|brain dead|deranged|mental|anorexic|suicidal|crippled|lame)"
)

CALLOUSNESS = (
    cue(
        rf"{WOE}[,;:]?[^.!?\n]{{0,60}}[ ,;:-]{_LIGHT}(?: \w+)?|{_LIGHT}[,;:]?[^.!?\n]{{0,60}}[ ,;:-]{WOE}",
        0.6,
        advice=_SORRY,
        unless=GENTLE,
    ),
    cue(
        rf"{LOSS}[^.!?\n]{{0,50}}[ ,;:-]{_MILD}(?: \w+)?|{_MILD}[,;:]?[^.!?\n]{{0,50}}[ ,;:-]{LOSS}|(?:sorry for your "
        r"loss|condolences?|sad news|sorry about your \w+)[^.?\n]{0,30}[!.,] (?:have you|did you know|by the way|our "
        r"(?:summer|winter|spring|autumn|new)|don't forget|why not|may we|check out|now)(?: \w+){0,4}",
        0.6,
        advice=_SORRY,
        unless=GENTLE.replace(r"condolence\w*|", "").replace("sorry (?:for|about|to hear|that)|", "")
        + r"|\b(?:early death|death (?:star|metal|valley)|wake (?:up|me|you)|the wake|passing (?:on|it|through|"
        r"place))\b",
    ),
    cue(
        rf"{WOE}(?:,|'s)? (?:\w+ ){{0,3}}{_NO_GROUND}(?: \w+){{0,2}}|{LOSS}[^.!?\n]{{0,50}}[ ,;:-]{_CLAIM}(?: \w+)?|"
        r"(?:not being able to|being unable to|inability to|not) (?:walk\w*|see|hear\w*|speak\w*|read|work\w*|stand|"
        r"move|breathe|sleep\w*)[^.!?\n]{0,30} (?:is|are|was|'s)(?: \w+)? (?:no|not|hardly)(?: \w+)? (?:reasons?|"
        rf"excuses?|grounds?|problem|our|exception)|{_CLAIM}[^.!?\n]{{0,40}}[ ,;:-](?:within|after|of|before|despite|"
        rf"regardless of|notwithstanding|until|by) (?:the |your |his |her |a )?{LOSS}",
        0.6,
        advice=_EASE,
        unless=GENTLE + r"|\b(?:exempt|tumou?r (?:cells|bank)|depression filled|not our (?:rule|idea))\b",
    ),
    # He was old; others came through; I know how it is.
    cue(
        r"(?:he|she|it|they|your \w+)(?:'s| was| were| is| had been)(?: (?:already|after all|only|well|over|almost|"
        r"nearly|just|very)){0,3} (?:(?:sixty|seventy|eighty|ninety|a hundred)(?:-\w+)?|[6-9]\d|1\d\d|old|that old|a "
        r"good age)(?: \w+){0,2},? (?:what did you|after all|so (?:it|that|what)|you (?:could|must|should|surely|"
        rf"can't|cannot)|it was|that's)(?: \w+){{0,3}}|(?:my|our) (?:{KIN[3:-1]}|neighbou?r|boss|colleague|cousin|"
        r"grandma|niece|nephew|own)(?: \w+)? (?:had|has|went through|lost|suffered|got|broke|was)(?: \w+){0,4} (?:too|"
        r"same|worse|once|also|twice)[^.!?\n]{0,30} (?:and|but) (?:\w+ ){0,4}(?:back|fine|never|didn't|did not|"
        r"complain\w*|survived|managed|smiling|laughing|within|after|walking|still|worked|went|nobody)(?: \w+){0,3}|"
        r"(?:i|we) know (?:exactly |just |precisely |only too well )?(?:how|what) (?:you(?:'re| are)? ?(?:feel|"
        r"feeling|going through|mean)|it (?:feels|is))[,:;-]+ ?(?:my|our|i|the|we|when)(?: \w+){1,4}",
        0.6,
        advice=_SORRY,
        unless=GENTLE + r"|\b(?:years ago (?:he|she) (?:bought|joined|opened)|so if you)\b",
    ),
    cue(
        r"god (?:never|only|doesn't|does not|must|works|wanted|needed|gives|takes|has a|had a|knows best|will "
        r"provide)(?: \w+){0,4}|god's (?:will|plan|way|garden)|(?:it's|it is|it was|he was|she was|that's|that was|"
        r"you(?:'ve| have)? (?:only )?lost) (?:only|just|merely|but) (?:a |an |some |your |one )?(?:hair|leg|arm|"
        r"finger|toe|foot|breast|tooth|kidney|house|flat|roof|car|job|dog|cat|pet|money|things|stuff|furniture|metal|"
        r"phase|fright|scratch|bruise|early|old)(?: \w+)?(?=[,.;!]| and| which| that)|life is for the living|(?:every|"
        r"any) (?:crisis|cloud|setback|disaster|loss|tragedy|misfortune|blow|ending|sorrow|illness)(?: \w+)? (?:is|"
        r"has|brings|comes|holds|carries|offers|hides|opens)(?: \w+){0,3}|(?:crying|tears|weeping|sobbing|grieving|"
        r"mourning|self-pity|worrying|lamenting|wailing|sulking)(?: \w+){0,2} (?:won't|will not|doesn't|does not|"
        r"never|isn't going|is no|gets|has never|helps? no)(?: \w+){0,4}|(?:no|little|not much|what's the) (?:point|"
        r"use|sense|good|need)(?: (?:in|of))? (?:moping|crying|grieving|mourning|wallowing|sulking|weeping|feeling "
        r"sorry|lamenting|brooding|being (?:sad|bitter|upset)|dwelling)(?: \w+){0,3}",
        0.6,
        advice=_SORRY,
        unless=GENTLE + r"|\b(?:worrying about (?:the|your) (?:bill|form|cost|price)|warranty|deductible)\b",
    ),
    cue(
        r"(?:stop|quit|enough of|done with|instead of|rather than|enough)(?: (?:your|this|all|the|with))? "
        r"?(?:mourning|grieving|crying|moping|wallowing|feeling sorry|weeping|sobbing|lamenting|brooding|being (?:so "
        r")?(?:sad|depressed|sensitive|upset|gloomy))(?: \w+){0,3}|(?:should|ought to|must|surely|high time|time)(?: "
        r"\w+)? (?:be|have|you were|you got|to be|are) (?:(?:got|gotten|long|well|quite) )?over (?:it|him|her|this|"
        r"that|your|the)(?: \w+){0,3}|(?:be|feel|stay|get|look) (?:so |too |that |all )?(?:depressed|gloomy|sad|down|"
        r"upset|miserable|tearful|emotional)(?: about (?:it|this|that|him|her|the \w+|your \w+))?,? (?:it(?:'s| is| "
        r"was)|he(?:'s| is| was)|she(?:'s| is| was)) (?:only|just|not)(?: \w+){0,3}|(?:think|dream) of (?:all )?the "
        r"(?:money|time|space|room|holidays?|work|bills?|trouble|laundry) (?:you|that you)(?:'ll| will| can| are|"
        r"'re)?(?: \w+){0,3}|(?:must|will|should|has to) (?:be|come as|feel like) (?:a |an |quite a |such a |some "
        r")?(?:weight off|relief|blessing|release|liberation)(?: \w+){0,4} (?:gone|dead|died|over|passed|away|left|"
        r"without)(?: \w+)?",
        0.6,
        advice=_SORRY,
        unless=GENTLE + r"|\b(?:warranty|lock-?in|lease is over)\b",
    ),
    # The dead asked to act; the wrong question.
    cue(
        rf"(?:your|the) (?:late|dead|deceased|departed) (?:{KIN[3:-1]}|mr|mrs|person|tenant|customer|holder|member|"
        r"owner|patient|gentleman|lady|relative|spouse)(?: \w+)? (?:will|must|should|needs?|has|is|can|may|might|"
        r"would|ought|owes?|failed|forgot|did)(?: (?:have|to|need|still|please|kindly|required|asked|not)){0,3} (?:to "
        r")?(?:come|sign|call|appear|apply|confirm|cancel|pay|return|write|inform|contact|bring|fill|send|give|log|"
        r"ring|attend|notify|settle)(?: \w+){0,3}|(?:hear|get|have|need|see|want) (?:it|this|that|confirmation|a "
        r"letter|a signature|word)? ?(?:directly |in writing |straight |personally )?(?:from|by) (?:your "
        rf")?(?:{KIN[3:-1]}|him|her|the deceased|the dead \w+) (?:(?:him|her)self|personally|directly|in "
        r"person)[^.!?\n]{0,30}|how(?: exactly| precisely)? did (?:he|she|your \w+|they|the \w+) (?:die|kill|pass|"
        rf"hang|drown|end)(?: \w+){{0,2}}|(?:is|are|will|when will|was) your (?:{KIN[3:-1]})(?: \w+)? (?:going to die|"
        r"likely to die|about to die|expected to die|gonna die|die|pass)(?: \w+)?|(?:dead|deceased) (?:person|people|"
        r"persons|man|woman|body|account holder|party|gentleman|lady) (?:on|in|at|of) (?:your|the)(?: \w+)?|"
        r"(?:survivors?|victims?|mourners?|bereaved|widows?|widowers?)(?: \w+){0,4} (?:are|is) (?:kindly |hereby |"
        r"very |most )?(?:asked|reminded|requested|advised|welcome|required|invited)(?: \w+){0,3}",
        0.65,
        advice=_EASE,
        unless=GENTLE + r"|\b(?:estate|executor|help with|counsel\w*)\b",
    ),
    # Bodies, ages and minds held against the reader.
    cue(
        rf"(?:some(?:one|body)|any(?:one|body)|people|a (?:person|man|woman|guest|customer)|{CUSTOMER[3:-1]}) (?:with|"
        r"of|in) your (?:\w+ )?(?:disability|disabilities|age|size|weight|condition|state|handicap|build|background|"
        r"health|figure|illness|generation|frame)(?: \w+)? (?:should|shouldn't|ought|can't|cannot|could|had better|"
        r"need|are|is|might|may|would|tend|must|do|don't)(?: \w+){0,4}|(?:with|given|considering|because of|due to) "
        r"your (?:kind of |sort of |level of )?(?:disability|age|size|weight|handicap|figure|looks|illness|stutter|"
        r"accent|wheelchair|condition)[^.!?\n]{0,20},? (?:we|i|you|it)(?:'d| would| had)? (?:rather|prefer|better|"
        rf"shouldn't|should not|can't|cannot|hardly|are better|is no|might be)(?: \w+){{0,4}}|your (?:{KIN[3:-1]}|"
        r"guest|friend)'s (?:\w+ )?(?:fits?|seizures?|crying|stutter(?:ing)?|tics?|illness|disability|wheelchair|"
        r"attack|allergy|allergies|tears|autism|condition|death|funeral|cough(?:ing)?|screaming|handicap|medication|"
        r"accident|stroke|behaviou?r|meltdowns?|breathing|limp|epilepsy|diabetes|walker)(?: \w+)? (?:disturb\w*|upset|"
        r"scared?|annoy\w*|bother\w*|spoil\w*|delay\w*|frighten\w*|held up|block\w*|ruin\w*|put off|disrupt\w*|"
        r"embarrass\w*|cost|took|made|is (?:really |hardly |simply )?(?:not|no|your)|isn't|are not)(?: \w+){0,3}",
        0.6,
        advice=_PLAIN,
        unless=GENTLE + r"|\b(?:ramp|lift|free|reduced|you can (?:also )?(?:claim|apply|get))\b",
    ),
    cue(
        r"(?:even )?(?:only )?(?:a|the|any) (?:blind|deaf|one-armed|one-legged|lame|retarded|crippled|senile|demented|"
        r"dumb|legless|handicapped|disabled|mute|braindead|brain-dead|brain-damaged)(?: (?:old|deaf|blind))? (?:man|"
        r"woman|person|people|child|monkey|one|mole|cripple|idiot|bat|grandmother|granny) (?:could|can|would|will|"
        r"might|sees?|knows?|hears?|finds?|misses)(?: \w+){0,3}|(?:is|are|was|were|be|being|gone|going|went|goes|"
        r"acting|acts|act|behaves?|behaving|so|a bit|bit|totally|completely|absolutely|little|really|slightly|"
        r"somewhat|rather|very|quite|almost|half)(?: (?:a|an|so|all|totally|completely|really|being|like|quite|such|"
        rf"bit|the)){{0,3}} ?{_ABLE}(?=[.,!?;]| (?:today|again|about|this|on|with|when|lately|and|at|system|computer|"
        r"printer|server|machine|software|program|app|till|lift|boiler|app))|having (?:a|an|another|one of its)(?: "
        r"\w+)? (?:fits?|seizures?|stroke|heart attack|breakdown|panic attack|meltdown)|(?:see|need|needs|consult|"
        r"visit|call|ring|talk to) (?:a|an|your|some) (?:psychiatrist|shrink|head doctor|nerve doctor)|(?:on|take|"
        r"taken|forgot|change|up) (?:your|his|her|the|some) (?:happy )?(?:pills|meds|medication|dosage)(?=[.,!?;]| "
        r"today| this morning)",
        0.6,
        advice=_PLAIN,
        unless=GENTLE + r"|\b(?:doctor's|prescri\w+|pharmacy|patients?|diagnos\w+|with your (?:meds|medication)|"
        r"mental (?:health|load|note|arithmetic|work)|the (?:dose|label)|horse|flame)\b",
    ),
    cue(
        r"(?:hope|trust|heard|bet|sure)(?: that)? (?:the|your|his|her) (?:funeral|wake|burial|cremation|operation|"
        r"surgery|chemo|hospital stay|divorce)(?: \w+)? (?:was|went|is|had|will be)(?: \w+)? (?:fun|nice|great|a "
        r"(?:blast|success|good|nice)|lovely|lively|exciting|enjoyable|worth)|(?:happy|merry) (?:anniversary|birthday|"
        r"holidays|mother's day|father's day|valentine's)(?: \w+)?[!.,:][^.!?\n]{0,60} (?:since|after|of) (?:your|the|"
        r"his|her|you) (?:claim|fire|death|loss|accident|flood|funeral|divorce|lost|burglary|operation|\w+ died)(?: "
        r"\w+)?|(?:be|just be|you (?:should|can|must) be|feel|think yourself|you(?:'re| are)) (?:thankful|grateful|"
        r"glad|lucky|happy|fortunate)(?: that)?,? (?:it|he|she|they|others|nobody|no one|you)(?: \w+){0,2} (?:not|"
        r"only|lost|just|wasn't|weren't|isn't|didn't|died|alive|still|worse|dead|survived|both)(?: \w+){0,3}|let (?:a|"
        r"one) (?:little|small|tiny|silly|minor) (?:thing|matter) like (?:a|an|your|the|that|this)(?: \w+){0,4}|"
        r"(?:burglars?|thie(?:f|ves)|robbers?|muggers?)(?: \w+){0,3} (?:taste|favou?r|generous|thorough|tidy|busy|"
        r"liked|welcome|thank)(?: \w+)?",
        0.6,
        advice=_SORRY,
        unless=GENTLE + r"|\b(?:warranty|guarantee|in stock)\b",
    ),
)
