"""Cues of tone.insensitive: illnesses compared, the dead mentioned like a change of address, feelings corrected."""

from __future__ import annotations

from guardian.checks.cues.callousness import GENTLE, LOSS, WOE
from guardian.checks.cues.hardships import KIN
from guardian.checks.cues.vocabulary import CUSTOMER, FULL
from guardian.checks.match import cue
from guardian.checks.wording import Wording

_SORRY = "Say that you are sorry and what you do for them: “I am very sorry about …; I will …”, without “{words}”."
_EASE = "Make it light for them: “There is no hurry; when you are ready, … is all I need”, instead of “{words}”."
_PLAIN = "Say it plainly, without “{words}”: a reader who lives with it reads it otherwise."
_AILMENT = (
    r"(?:diabetes|asthma|arthritis|migraines?|headaches?|back pain|a bad back|high blood pressure|allerg(?:y|ies)|"
    r"cancer|depression|anxiety|panic attacks?|dementia|alzheimer's|autism|adhd|dyslexia|epilepsy|insomnia|burn-?out|"
    r"a stroke|strokes|heart (?:attack|trouble|disease|attacks)|miscarriages?|divorces?|fits|stress|nerves|pain|"
    r"tumours?|tumors?|hearing loss|glasses|wrinkles|troubles?|worries|debts?|bad days|problems at home|trauma|grief|"
    r"ptsd|fibromyalgia|crohn's|eczema|vertigo|phobias?|a limp|a stutter|mood swings|postnatal \w+|menopause|"
    r"infertility|widowhood|funerals?|deaths? in the family|kidney stones|broken (?:bones|legs?|arms?|hearts?))"
)
_IMPAIRED = (
    r"(?:autistic|disabled|deaf|blind|elderly|handicapped|epileptic|demented|diabetic|dyslexic|wheelchair|overweight|"
    r"fat|obese|pregnant|frail|bipolar|depressed|anxious|grieving|widowed|bereaved|mentally ill|special needs|"
    r"stammering|incontinent|paralysed|paralyzed|lame|sick|infirm)"
)
_THEM = rf"(?:your (?:late |poor |old |dear )?(?:{KIN[3:-1]})|he|she|they|the (?:deceased|dead \w+|departed|late \w+))"

HEARTLESSNESS = (
    # Everybody has it; you don't look it; pull through.
    cue(
        r"(?:half (?:of )?(?:the|our|my)|most|many|every(?:one|body)|everyone(?: else)?|millions|lots|plenty|a lot|"
        r"one in|all of us|we all|who doesn't|who hasn't|loads|anyone over|at your age)[^.!?\n]{0,30} (?:has|have|"
        rf"had|get|gets|got|suffers?|lives?|loses?|goes|go|through|with|from|of) (?:[\w']+ ){{0,2}}{_AILMENT}(?: "
        r"\w+)?|you (?:do not|don't|hardly|certainly don't|didn't|did not) (?:even |really |exactly )?(?:look|sound|"
        r"seem|act|appear|strike me as)(?: (?:at all|very|that|so|particularly|all that|too|terribly|like))? "
        rf"(?:{_IMPAIRED[3:-1]}|ill|sick|sad|unwell|injured|traumati[sz]ed|someone|a (?:sick|disabled|blind|grieving)|"
        r"upset|dying|in pain)(?: \w+){0,4}|(?:pregnancy|grief|depression|old age|tiredness|dyslexia|anxiety|"
        r"burn-?out|stress|sadness|being (?:pregnant|old|sad|tired|deaf|a widow)|heartbreak|mourning|loneliness|a "
        r"(?:cold|stutter|miscarriage|divorce))(?: \w+)? (?:is|are|was)(?: really| certainly| simply)? (?:not|no)(?: "
        r"\w+)? (?:illness|disease|disability|excuse|emergency|reason|handicap|medical|valid|ground|tragedy|"
        r"life-threatening)",
        0.6,
        advice=_SORRY,
        unless=GENTLE,
    ),
    cue(
        rf"(?:the |all |most )?(?:other|others|all the other|every other|most other|healthy|normal)(?: {CUSTOMER})? "
        r"(?:manage|cope|get by|get along|come|walk|walked|climb|work|swim|survive|survived|live|do|eat|sleep|"
        r"manages)(?: \w+){0,3} (?:without|with|away|on|despite|just fine|perfectly)(?: (?:an?|the|their|no|from|"
        r"one))? (?:inhaler|wheelchair|pills|medication|crutches|lift|ramp|aid|help|leg|arm|broken|crash|asthma|"
        r"diabetes|illness|fuss|drama|tears|hearing aid|dog|carer|allerg\w+|pain|cane|stick|ease)(?: \w+)?|"
        rf"(?:{WOE[3:-1]}|{_AILMENT[3:-1]}) (?:will|would|should)(?: (?:soon|just|simply|surely|all|quickly|then|"
        r"also)){0,2} (?:stop|vanish|disappear|go away|pass|be gone|cure|heal|clear up|sort itself)(?: \w+){0,2}|"
        rf"(?:{WOE[3:-1]}|{_AILMENT[3:-1]}|being \w+) (?:can|may|might|could|is|has|gives|leaves)(?: (?:be|often|even|"
        r"also|actually|you|turn out to be)){0,3} (?:the best thing|a (?:great|good|wonderful|real|perfect|golden) "
        r"(?:chance|opportunity|start|thing|experience|time|excuse)|plenty of|lots of|all the time|more than enough|"
        r"good for|a chance|an opportunity|(?:very )?(?:healthy|useful|liberating|refreshing|educational|character)|"
        r"over-?rated|fashionable|all in)(?: \w+){0,3}",
        0.6,
        advice=_SORRY,
        unless=GENTLE,
    ),
    cue(
        r"(?:i|we|my \w+|our \w+)(?:'ve| have)? (?:lost|buried|had|broke|went through|been through|was|were)(?: "
        r"\w+){0,4} (?:too|as well|myself|ourselves|also|once|last (?:year|month|week))[,]? (?:and|but|yet) (?:i|"
        r"we|it|nobody|no one|she|he) (?:didn't|did not|never|don't|still|was|came|went|nobody|managed|got|worked|"
        r"made|had)(?: \w+){0,4}|was it (?:really|honestly|truly) (?:so|that|as) (?:bad|painful|awful|terrible|"
        r"serious|traumatic)(?: \w+){0,2}|(?:a )?(?:ripe|good|great|fine|grand) (?:old )?age,? (?:so|after all|"
        rf"what|you|there|why|it)(?: \w+){{0,4}}|no tears|{FULL}(?:we|people|humans|pets|animals|you)(?: all| just)? "
        r"(?:get|grow) old(?=[,. ])(?: \w+){0,3}|(?:it|he|she|that)(?:'s| is| was) (?:only|just|merely)(?: \w+)? "
        r"(?:a|an|your|the)? ?(?:step\w+|great-\w+|second cousin|cousin|distant \w+|in-law|neighbou?r|colleague|"
        r"half-\w+|ex-?\w*|foster \w+|tumou?r|sprain|concussion|mild \w+|first trimester|miscarriage|migraine|"
        r"nightmare|puppy|kitten|godmother|godfather|(?:mother|father|brother|sister)-in-law)(?=[,.!?]| though| "
        r"until| after| and| not)(?: \w+)?",
        0.6,
        advice=_SORRY,
        unless=GENTLE + r"|\b(?:a real help|it's just a (?:colleague|neighbour|neighbor))\b",
    ),
    # The dead, as of the books.
    cue(
        rf"{_THEM}(?: (?:will|would|'ll|won't|can|can't|is|isn't|has|no|hardly|surely|certainly|not|longer|any|be|of "
        r"course)){1,4} (?:need|needs|needing|require|requires|requiring|use|using|miss|notice|notices|missing|"
        rf"complain|complaining)(?: \w+){{0,4}}|(?:since|now that|now|as|because|seeing that)(?: that)? {_THEM}(?: "
        r"(?:no longer|is|has|'s|won't|isn't|can't|cannot|will not)) (?:needs?|requires?|uses?|wants?|dead|gone|died|"
        r"passed|able|around|with us|there)(?: \w+){0,3},? [^.!?\n]{0,60}(?:return|trust|expect|kindly|please|"
        r"owe|pay|invoice|charge|cancel|send|offer|could|may we|we can|need|have to|room|free)(?: \w+){0,3}|"
        rf"(?:your (?:{KIN[3:-1]})|he|she) would(?: \w+)? have (?:wanted|liked|agreed|paid|wished|insisted|told you|"
        r"been (?:ashamed|embarrassed|disappointed|the first))(?: \w+){0,4}|clear(?:ing)? out (?:his|her|their|"
        rf"your {KIN}'s|the) (?:things|room|flat|wardrobe|clothes|belongings|locker|desk|stuff|house)(?: \w+){{0,3}}",
        0.6,
        advice=_EASE,
        unless=GENTLE
        + r"|\b(?:not need to (?:do|worry|sign|pay|come)|needn't|if (?:he|she|they)|server|whenever|when you|nothing|"
        r"help you|shall we help|they (?:will|would|won't|can))\b",
    ),
    cue(
        rf"(?:(?:he|she|your (?:late )?(?:{KIN[3:-1]})|who|they|{LOSS[3:-1]})(?: (?:has|have|only|just|already|then|"
        rf"unfortunately)){{0,2}} (?:died|passed away|drowned|passed on|is dead|was dead|deceased)|{LOSS[3:-1]})(?: "
        r"\w+){0,4}[,;:]? (?:so|and|but|which means|therefore|hence|thus|yet|however|before|without|after)(?: "
        r"(?:we|you|the|a|your|this|he|she|it|that|in|no)){0,3}(?: \w+)? (?:charge|invoice|bill|owes?|due|pay|"
        r"paying|fee|full month|cancel\w*|notice|deposit|deadline|fine|penalty|debt|rent|forfeit\w*|expire\w*|"
        r"discuss|apply|applies|counts?|return|refundable|arrears|miss(?:ed)?|rebook\w*|transferable|close|vacate|"
        r"clear|hand)(?: \w+){0,3}|(?:next of kin|relatives|heirs|family)(?: of the (?:dead|deceased)(?: \w+)?)? "
        r"(?:must|shall|should|are to|is to|are required|has to|have to)(?: \w+){0,4}|(?:dead|deceased) (?:party|"
        r"tenant|client|customer|patient|occupant|subscriber|policyholder|user|passenger|resident)(?: \w+)?|(?:coped|"
        r"coping|dealt|dealing|got on|bounced back|recovered)(?: \w+)? (?:with )?(?:your|the|this|his|her|such a)? "
        r"?(?:loss|death|grief|bereavement|divorce)(?: \w+){0,3},? (?:so|and|then|which)(?: \w+){1,4}",
        0.6,
        advice=_EASE,
        unless=GENTLE
        + r"|\b(?:nothing|no (?:fee|notice|charge|rent|bill)|not (?:owe|due|charge|pay)|don't|won't|will not|without "
        r"(?:a|any) (?:fee|charge|notice)|cancelled (?:it|the)|refund\w*|stops?|released|ends?|paid (?:out|to you))\b",
    ),
    cue(
        rf"if (?:your (?:{KIN[3:-1]})|he|she|you)(?: had)?(?: only| just)? ?(?:had|worn|hadn't|been|listened|driven|"
        r"looked|taken|gone to|stopped|quit|not|eaten|slept)(?: \w+){1,6}[,]? (?:he|she|we|you|this|it|none)(?:'d| "
        r"would)(?: \w+)? (?:not|never|be|still be|have lived|be alive|n't)(?: \w+){0,4}(?= ?[.!?,])|"
        rf"(?:{_IMPAIRED}) (?:{CUSTOMER}|children|kids|women|men|users|ones)(?: \w+)? (?:are|should|shouldn't|can|"
        r"can't|cannot|must|tend|had|disturb|need to|slow|hold|upset|take|make|scare|do not|don't)(?: (?:be|be kept|"
        r"to|really|always|often|usually|all)){0,2} (?:better|best|rather|stay|kept|keep|elsewhere|at home|"
        r"separate|not|come|expect|up|the|others|too|long|quiet|accompanied|look|see|hear|read|mistakes|fit|disturb|"
        r"other)(?: \w+){0,3}|(?:slow|soft|weak|simple|touched|wrong|not right|not quite right|funny|sick|ill|"
        r"retarded|backward)(?: in)? (?:in )?(?:the|his|her|your) head|not all there|(?:a )?(?:few|couple of) "
        r"(?:sandwiches|screws|cards|bricks|fries) (?:short|loose|missing)|(?:screw|marbles) (?:loose|missing)|"
        r"(?:lost|losing) (?:his|her|your|their) marbles|special needs(?= |[.!])(?=[^.]{0,30}(?:colleague|"
        r"department|system|software|computer))|(?:two|three|four) kids,? (?:you|you'll|who)(?: \w+){0,3} "
        r"(?:notice|miss)",
        0.6,
        advice=_PLAIN,
        unless=GENTLE
        + r"|\b(?:better (?:seats|served|view|signs)|ramp|lift|free|loop|seat(?:s|ed)? (?:in front|near)|reduced|"
        r"welcome|priority|claim|see (?:more|also))\b",
    ),
    # Glad it is over; your own fault; how much longer.
    cue(
        r"(?:try to |just |please )?be (?:glad|happy|grateful|thankful|pleased|relieved) (?:for (?:him|her|them)|"
        r"that)[^.!?\n]{0,50} (?:pain|suffer\w*|over|gone|rest|peace|asleep|free|quick|died|sleep)(?: \w+){0,4}|"
        r"(?:out of (?:his|her|their) (?:pain|misery|suffering)|(?:now )?you(?:'re| are| will be)? (?:finally |at "
        r"last )?(?:free|rid) of (?:the|him|her|all|that|them)|no more (?:night shifts|nursing|bedpans|hospital "
        r"visits|visits|diapers|nappies|snoring|vet bills|caring|school runs|pills))(?: \w+){0,3}|(?:look after|take "
        r"care of|take better care of|mind|watch)(?: \w+){1,4} (?:better|next time|more carefully|in "
        r"future)[^.!?\n]{0,20},? (?:then|and|so)? ?(?:you|it|he|she|this)(?: \w+){0,2}(?:n't|not|never|no)(?: \w+)? "
        r"(?:have|had|get|suffer|happen|lose|need)(?: \w+){0,4}(?: heart attack| stroke| accident| burnout| breakdown|"
        r" miscarriage| again| dead)|(?:isn't|is|wasn't) it (?:about |high |not )?time (?:you |to |that you |for you "
        r"to )(?:throw|clear|sell|move|start|stop|get|find|date|forget|bury|give|let|remarry)(?: \w+){0,3} (?:his|her|"
        r"their|over|away|out|go|on|somebody|someone|again|new|crying|grieving|mourning)(?: \w+){0,3}",
        0.6,
        advice=_SORRY,
        unless=GENTLE + r"|\b(?:warranty|battery|filter|oil)\b",
    ),
    cue(
        rf"how (?:long|much longer|much time|soon) (?:does|has|will|is|do) (?:your (?:{KIN[3:-1]})|he|she|they)(?: "
        r"\w+){0,2} (?:have|got|live|last|left|to live|going to live|still|be in|be ill|be occupying|be around)(?: "
        r"\w+){0,3}|if you (?:really |truly )?(?:were|are|had been|was) (?:really |truly |actually )?(?:that |so |"
        r"as )?(?:ill|sick|depressed|disabled|sad|upset|injured|weak|anxious|unwell|hurt|poor)(?: as \w+ \w+)?,? "
        r"(?:you(?:'d| would)|how|why|you (?:could|can))(?: \w+){0,5}|(?:these days |nowadays |today "
        r")?(?:everybody|everyone|every second \w+|people|half the \w+)(?: (?:these days|nowadays|today))? "
        r"(?:claims?|pretends?|thinks they|has|says?|wants)(?: \w+){0,3} (?:trauma|depress\w+|burn-?out|allergy|"
        r"allergies|allergic|anxiety|adhd|autis\w+|disab\w+|a condition|intoleran\w+|ptsd|ill)(?: \w+)?|only (?:weak|"
        r"silly|sensitive|soft|spoilt|old|fragile) (?:people|women|men|children|minds|ones) (?:let|get|cry|are|have|"
        r"take|need|suffer|feel|make)(?: \w+){0,5}|(?:hope|trust)(?: that)? (?:your|his|her|the) (?:legs?|arms?|"
        r"hair|teeth|fingers?|breasts?|husband|wife|eyes|finger|foot|toe)(?: \w+)? (?:grows?|comes? off|came off|"
        r"finds?|(?:is|are) (?!better|well|fine|healing|soon))(?: \w+){0,4}(?:,? (?:ha|haha|lol))?|you(?:'re| are) "
        r"not the (?:only|first) (?:one|person|woman|man|\w+) (?:who(?:'s| has| is)?|with|to|in)(?: \w+)? (?:dead|"
        r"ill|sick|lost|lose|cancer|grief|deaf|blind|divorced|widowed|a dead|pain|miscarri\w+|bury|buried|suffer\w*|"
        r"robbed|sacked|burgled)(?: \w+){0,3}",
        0.6,
        advice=_SORRY,
        unless=GENTLE + r"|\b(?:you can (?:get|apply|claim|have)|alone in|not alone)\b",
    ),
    cue(
        rf"(?:ex|{KIN[3:-1]}|late \w+|deceased|he|she)(?: \w+){{1,6}},? (?:being|seeing (?:that |as )?(?:he|she)(?:'s|"
        r" is)|now that (?:he|she)(?:'s| is)|since (?:he|she)(?:'s| is)|as (?:he|she)(?:'s| is)|because (?:he|"
        r"she)(?:'s| is)) (?:now )?(?:dead|six feet under|gone|deceased|no more|buried|underground|in a coma)|the "
        r"deceased(?:'s)?(?: \w+){0,4} (?:in person|has to|must|should|needs? to|is to|sign\w*|personally|still|"
        r"himself|herself)(?: \w+){0,3}|(?:vets|doctors|undertakers|lawyers|surgeons|banks|landlords|insurers) "
        r"(?:have|need|must|want|has) (?:to (?:live|eat|earn)|also|their money)(?: \w+){0,3}|(?:the )?(?:good|best|"
        r"nice|great|positive|funny) thing about (?:losing|being|having|getting|a|an|the|your)(?: "
        r"\w+){0,3}[^.!?\n]{0,30} (?:you|no|save|less|more|it)(?: \w+){0,3}",
        0.55,
        advice=_SORRY,
        unless=GENTLE
        + r"|\b(?:good thing about (?:having|being) (?:a|an) (?:member|customer|account|subscription|local|small))\b",
    ),
)

# What is told beside condolences and should have waited for another letter.
ASIDES = (
    cue(
        r"(?:our|the|this|your) (?:\w+ )?(?:spring|summer|autumn|winter|new|latest|special|loyalty|bonus|christmas|"
        r"easter) (?:sale|collection|offers?|catalogue|range|points?|campaign|menu|programme|discount|deal|tariff)(?: "
        r"\w+){0,3}|(?:have you|did you|why not|don't forget|check out|treat|did you know|by the way|anyway|on "
        r"another note)(?: \w+){0,6} (?:sale|collection|offers?|voucher|points|discount|newsletter|app|upgrade|range|"
        r"catalogue|campaign|review|survey|deal|club|membership)(?: \w+){0,3}|(?:points|vouchers?|miles|credits?) "
        r"(?:will )?expires?(?: \w+){0,3}|(?:termination|cancellation|early exit|admin\w*|closing|handling|reminder|"
        r"exit) (?:fee|charge|penalty) (?:is|of|will|applies|remains|comes)(?: \w+){0,3}",
        0.6,
        advice=_SORRY,
        unless=r"\b(?:waive\w*|no (?:fee|charge)|not (?:apply|charge)|free of charge|nothing is due|refund\w*|stopped|"
        r"took you off)\b",
    ),
)
GRIEVING = Wording(
    r"\b(?:condolences?|(?:sorry|sad|sadness)(?: \w+){0,4} (?:loss|death|passing|bereavement|funeral|died|miscarriage|"
    r"stillbirth|diagnosis|cancer|tumou?r|stroke|accident|house fire)|your (?:late|dear departed) \w+)\b"
)
