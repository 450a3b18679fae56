"""Cues of tone.blame: what would not be if people were different, what their own did, and what they now expect."""

from __future__ import annotations

from guardian.checks.cues.deeds import DONE, FAIR, LAPSE, LAPSED, ROLE, WANTED
from guardian.checks.cues.faults import hindsight, quality
from guardian.checks.match import NOT_IF, cue

# People who belong to the reader.
_KIN = (
    r"(?:mother|father|mum|mom|dad|parents|wife|husband|son|daughter|children|child|kids?|brother|sister|nephew|"
    r"niece|grandson|granddaughter|partner|family|friends?|neighbours?|neighbors?|colleagues?|team|office|assistant|"
    r"secretary|accountant|accounts|staff|boss|builders?|plumber|electrician|handyman|lawyer|doctor|cleaner|tenants?|"
    r"employees?|driver|guests?|people|company|side|end|dog|cat|flatmate|predecessor|agent|receptionist|bookkeeper|"
    r"it department|department|purchasing|office manager)"
)
_THEY = rf"(?:you|your (?:own |\w+ )?{_KIN}|the {ROLE}|somebody there|someone there|people|one)"
_HOW = r"(?:at least |just |simply |easily |really |also |perhaps |surely |have |certainly |as well |equally |only )"
_BEAR = (
    r"(?:live with|expect|bear|accept|reckon|be surprised|not be surprised|complain|blame|put up|face|take the|pay "
    r"(?:the price|for it|dearly)|carry|suffer|wonder|deal with|cope|be prepared|count on|not complain|not wonder|"
    r"come (?:running|crying|to us)|cry|moan|feel|learn)"
)
_BAD = (
    r"(?:incomplete|late|too late|wrong|illegible|unreadable|unsigned|missing|incorrect|unpaid|overdue|a mess|sloppy|"
    r"untidy|useless|faulty|full of (?:errors|mistakes|gaps)|half empty|blank|out of date|inaccurate|contradictory|"
    r"unclear|invalid)"
)

HINDSIGHTS = (
    # If people were different.
    cue(
        r"(?:would|wouldn't|could|couldn't|might|need)(?: not| never)? (?:be|have|work|run|look|stand|come|go|cost|"
        rf"exist|last|need|take|know|get|happen|arrive|\w+)[^.!?;\n]{{2,70}} if (?:you|people|customers|your {_KIN}|"
        rf"everyone|everybody|one|parents|guests|tenants|passengers|the {ROLE})(?: \w+ly| just| simply| only| also| "
        r"ever)? (?:were(?: not| more| less| a)|weren't|had(?: not| n't)?|hadn't|paid|read|looked|listened|checked|"
        r"took|kept|knew|answered|stopped|didn't|did(?: not| what| your| as)|would (?:only|just|listen|read|stop|"
        r"finally|for once)|showed up|turned up|came|stuck|cared|bothered|thought|followed|behaved|treated|used)(?: "
        r"\w+){0,4}",
        0.62,
        advice=hindsight,
        unless=FAIR
        + r"|\b(?:would (?:help|be (?:a great |a big |of )?(?:easier|great|kind|nice|lovely|good|best|better|help\w*|"
        r"fine|possible|grateful|useful|ideal|wonderful)|mind|prefer|appreciate|like|love)|i(?:'d| would)|we(?:'d| "
        r"would)|if you had (?:any|a|no|trouble|problems|questions|time|seen|the))\b",
    ),
    cue(
        r"(?:anyone|anybody|whoever|he|she|those|people|everyone|everybody|someone|somebody|a (?:person|man|woman|"
        rf"{ROLE})|{ROLE})? ?(?:who|whoever) (?!need|want|like|prefer|wish|qualif|ha(?:s|ve) (?:paid|booked|a "
        r"))[^.!?;\n]{4,70} (?:has to|have to|must|should|shouldn't|can't|cannot|can hardly|mustn't|need not|"
        r"needn't|will have to|can expect|may not|ought to|ought not to|can only|had better) (?:also |then |not |"
        rf"simply |just |really )?{_BEAR}(?: \w+){{0,4}}|(?:ought to|should|must|need to|might) (?:surely |really |at "
        r"least )?(?:know|remember) (?:where|what|when|how|which|whether|why) you(?:'ve| have|r| yourself)?(?: "
        r"\w+){1,3}|what (?:on earth |in the world )?(?:were|was|are|is|possessed|made|did) (?:you|your \w+|anyone|"
        r"him|her)(?: \w+)? (?:thinking|up to|think(?:ing)? (?:of|when|would)|expect(?:ing)?|doing (?:when|with|in|"
        r"on|leaving)|to (?:leave|try|do|put|think|open|use|climb|sign|throw))(?: \w+){0,4}|how (?:hard|difficult) "
        r"(?:is|can|could|was|would) it (?:be )?(?:really )?(?:to|for)(?: \w+){1,5}",
        0.62,
        advice=hindsight,
        unless=FAIR,
    ),
    # What they could have done.
    cue(
        rf"(?:(?<!nothing )(?<!what )(?<!which )(?<!anything )you|your (?:own |\w+ )?{_KIN}|the {ROLE}|people|"
        r"somebody|someone) (?:really |surely |certainly )?(?:should|ought to|could|might|needed to|were supposed to|"
        rf"was supposed to) {_HOW}{{1,3}}(?!{WANTED}|been (?:able|told|sent|given|informed|asked)){DONE}(?: "
        rf"\w+){{0,4}}|your (?:own |\w+ )?{_KIN} (?:really |surely )?(?:should|ought to|could|might)(?: at least| "
        rf"just)? have (?!{WANTED}|been){DONE}(?: \w+){{0,4}}|(?:you|your {_KIN}|the {ROLE}) (?:were|was) (?:\w+ "
        r")?supposed to [^.!?;\n]{3,70}(?:,| and| but|;) (?:which|but|and|yet|you)(?: you| that| this| it| he| she|"
        r" they)? ?(?:didn't|did not|never|haven't|didn't happen|was not|wasn't|failed|ignored|chose|forgot)(?: "
        r"\w+){0,2}",
        0.62,
        advice=hindsight,
        unless=FAIR + r"|\b(?:if you|you could just|could be|should be|by now|never reached|in vain)\b",
    ),
    cue(
        r"(?:i|we) (?:can )?(?:see|notice|noticed|note|gather|take it|observe|must note|regret to see|assume|find|"
        rf"have to note)(?: that| from \w+ \w+)? (?:you|your {_KIN})(?:'ve| have| has)? (?:again |once more |once "
        rf"again |yet again |still |simply )?(?:{LAPSED}|chosen|not bothered|not read|not done|never|didn't|did not|"
        r"not managed|couldn't be)(?! (?:us|received?|get|got|had|have|heard?))(?: \w+){1,4}|(?:\w\w+ed|done|set|"
        r"put|given|chosen|written|made|broken|installed|bent|torn|cut|left|overheard|bitten) (?:\w+ )?by (?:you(?! "
        rf")|you(?=[.,;!]| and| yourself)|your (?:own |\w+ )?{_KIN})(?=[.,;!]|$| and| in| at| on| last| when| who)|"
        rf"because (?:you|your {_KIN}|someone|somebody)(?: \w+)? (?:{LAPSED}|didn't|did not|never|wouldn't|couldn't "
        r"be|refused|can't|cannot|don't|won't) (?!received?|get|hear|have|need)(?:\w+)(?: \w+){0,3}|(?:error|"
        r"mistake|typo|slip|gap|omission|wrong \w+|missing \w+|contradictions?|carelessness) in (?:the|your|what) "
        r"(?:[\w-]+ ){0,3}you(?:'ve| have)? (?:supplied|gave|given|entered|sent|provided|wrote|filled|typed|"
        r"submitted|handed|quoted|chose|told)(?: \w+)?",
        0.6,
        advice=hindsight,
        unless=FAIR
        + r"|\b(?:(?:requested|required|signed|ordered|wanted|approved|described|reported|mentioned|confirmed|"
        r"agreed|recommended|written|booked|paid|chosen|made|sent) by you|so that you|as (?:asked|requested)|if|may|"
        r"might)\b",
    ),
    # And now they expect.
    cue(
        r"(?:and|so|but|yet|then) (?:now |then |still |yet )?(?:you(?:'re| are)?|he|she|they|people) (?:now |still |"
        r"then |actually |seriously |really |come and |have the nerve to |dare to )?(?:act |are |seem |look "
        r")?(?:surprised|astonished|shocked|wonder(?:ing)? why|expect (?:us|me|that|help|sympathy|a)|"
        r"complain(?:ing)?|blame (?:us|me|the|our|it)|want us to|ask(?:ing)? us (?:to|why)|demand(?:ing)?|accuse|"
        r"come (?:to us|running|crying|back)|think (?:we|it's our)|crying)(?: \w+){0,4}|you(?:'ve)? "
        r"[^.!?;\n]{4,70} and (?:now |then |still |yet )?(?:expect (?:us|me|a|it|help|that)|demand|complain|blame "
        rf"(?:us|me|it)|accuse|wonder why|think (?:we|it's|it is))(?: \w+){{0,3}}|if {_THEY} (?:can't|cannot|can not|"
        r"don't|won't|are unable to|are too \w+ to|doesn't|does not|do not)[^.!?;\n]{3,60},? (?:then )?(?:hire|"
        r"learn|stay (?:at )?home|maybe you|perhaps you|you shouldn't|you should not|don't (?:come|blame|expect|"
        r"complain|be)|buy (?:a|yourself)|get (?:yourself )?(?:a |an )?(?:calendar|diary|watch|alarm|planner|"
        r"assistant|secretary|proper|bigger|better|decent|life|help)|we can't|nobody can|there is nothing|that's not|"
        r"it's not (?:us|our))(?: \w+){0,3}",
        0.62,
        advice=hindsight,
        unless=FAIR + r"|\b(?:moved|and think (?:it is|it's) (?:great|good|lovely))\b",
    ),
    cue(
        rf"(?:sadly |unfortunately |apparently )?(?:some|certain|too many|a few|many) (?:\w+ )?{ROLE} (?:still |"
        r"simply |always |just |seem to )?(?:think|believe|treat|consider|imagine|forget|can't be bothered|refuse|"
        r"insist|assume|ignore|expect (?:us|everything|miracles)|never (?:read|learn|listen|check|think))(?: "
        r"\w+){1,5}|your (?:\w+ ){1,3}(?:was|were|is|are|came|arrived|reached us|came in) (?:\w+ "
        rf")?{_BAD}[^.!?;\n]{{0,30}}(?:,|;| -)? (?:thus|hence|so(?! i| we)|which is why|therefore|and that|from the "
        r"(?:start|beginning)|from day one|as usual|once again|yet again|again|as always)(?: \w+){0,4}|"
        r"(?:consequences?|costs?|damage|risk|loss|result|outcome|bill|expense)(?: of (?:this|that|it))? (?:is|are|"
        r"were|was) (?:therefore |then |simply |entirely )?(?:not (?:ours|our \w+|for us)|yours|for you|on you|your "
        r"own|down to you)(?: to (?:bear|carry|pay|settle|cover|deal with))?(?=[.,;!]|$)|(?:kept|hidden|concealed|"
        r"withheld) from us|not (?:disclosed|mentioned|declared|admitted) to us|(?:it|that) (?:was|wasn't|was "
        r"certainly) (?:nobody|no one|none of us|not one of us|anyone|anybody|not us|nobody here)(?: here| in (?:our|"
        r"this) \w+| on our \w+)?(?=[.,;!]|$)|(?:chase|run after|babysit|spoon-?feed|nanny|mother|hold the hand of|"
        r"follow up on|remind) (?:every|each|all|you|our|grown|adult)(?: \w+){0,2} (?:like|who|whenever|for|"
        r"because|all the|at every|with|to)(?: \w+){0,3}",
        0.58,
        advice=quality,
        unless=FAIR
        + r"|\b(?:(?:so|help) (?:that )?(?:we|i)|remind you (?:to|of|about) (?:the|your) (?:appointment|date))\b",
    ),
    cue(
        rf"{NOT_IF}(?:three|four|five|several|two|countless|many|numerous|repeated|\d+) (?:reminders?|letters?|"
        r"e-?mails?|calls?|warnings?|messages?|requests?|attempts?)(?: (?:and|but|from us|later|went|were sent|by us|"
        r"so far|on our part))?,? (?:(?:and )?(?:still )?(?:not one|no|zero|not a single|never a|without a|without "
        r"any|nothing|none|unanswered|ignored))(?: \w+){0,3}|(?:blame|put|pin) (?:it|that|this) on (?:the|us|me|"
        r"our|others|someone|everybody|whoever)(?: \w+)?(?: if you (?:like|want|must|wish))|(?:the|this|that) \w+ "
        r"(?:was|were) (?:not |never )(?:\w+ly )?(?:set|shut|closed|locked|sealed|covered|cleaned|watered|oiled|"
        r"serviced|insured|declared|labelled|labeled|packed|fastened|secured|registered|dated|tightened|charged|"
        r"renewed|cancelled)(?: \w+){0,3},? (?:and|so|which|hence|thus|therefore)(?! (?:we|i) )(?: \w+){1,5}|"
        rf"(?:up to|the job of|for|a matter for|on) (?:you|the {ROLE}|each {ROLE}|every {ROLE})(?: alone)?,? (?:and "
        r")?not (?:us|ours|to us|for us|our \w+|the \w+)(?=[.,;!]|$)",
        0.58,
        advice=hindsight,
        unless=FAIR,
    ),
    # What the papers show, and who did what.
    cue(
        r"(?:the|any|that|this|your) (?:[\w-]+ ){1,3}(?:is|are|was|were) (?:therefore |then |entirely |solely |all "
        r")?on you(?=[.,;!]|$)|(?:wrong|incorrect|false|mistyped|outdated|invalid|incomplete|misspelled|misspelt|"
        r"faulty) (?:[\w-]+ ){1,3}(?:that |which )?you(?:'ve| have| had)?(?: yourself)? (?:entered|gave|given|"
        r"typed|supplied|provided|sent|wrote|filled|quoted|chose|put|handed|submitted|told)(?: \w+){0,2}|without "
        r"(?:due|proper|reasonable|any|the necessary|sufficient|enough|the slightest|taking) (?:care|caution|"
        r"attention|thought|diligence|consideration|supervision|precautions?)(?=[.,;!]|$| (?:and|by|in|when|for))|"
        rf"why (?:did|have|do|are|were|would) (?:you|your {_KIN}|anyone) (?:not |still |then |only |even )?(?:wait\w*|"
        rf"leave|left|let|{LAPSE}|keep \w+ing|say nothing|said nothing)(?! the \w+ review)[^?\n]{{3,90}}\?|it(?:'s| "
        r"is| was) (?:\w+ )?your (?:own )?(?:responsibility|job|duty|task|obligation),? (?:and )?not (?:ours|mine|"
        r"the [\w']+|our \w+)(?: \w+){0,2}|(?:^|(?<=[.!?] )|(?<=\n))(?:we|i) (?:did not|didn't|never "
        r"did)(?=[.,;!])|(?:and|but|which|yet|that) you (?:did not|didn't|were not|weren't|have not|haven't|never "
        r"did|could not|couldn't|failed to)(?=[.;!]|$)",
        0.6,
        advice=hindsight,
        unless=FAIR
        + r"|\b(?:wait for|not sure|charged?|which you did not|that you did not|(?:that|which) you (?:didn't|have "
        r"not|haven't|weren't|were not))\b",
    ),
    cue(
        rf"the (?:only )?(?:one|person|party|side) (?:who|that|which) (?:\w+ ){{0,2}}(?:{LAPSED}|caused|did|made|"
        r"changed|installed|wrote|typed|chose|started|decided|opened|entered)[^.!?;\n]{0,40} (?:is|was) (?:you|"
        rf"your {_KIN}|yourself|not us|not me)(?=[.,;!]| \w+)|(?:logs?|records?|files?|audit trail|cameras?|footage|"
        r"system|history|recordings?|timestamps?|photos?|pictures?|signature|register|paperwork|track record|data) "
        r"(?:clearly |plainly |also |all )?(?:shows?|proves?|says?|tells?|makes?|confirms?|leaves?)(?: us| me)? "
        rf"(?:that )?(?:(?:it was )?you (?:{LAPSED}|didn't|did not|never|entered|opened|changed|chose|typed|waited|"
        rf"only (?:\w+ed|came|went|read))|your {_KIN}|no doubt|otherwise|a different (?:story|picture)|who (?:is|was|"
        r"did)|it plain|plainly)(?: \w+){0,4}|you were the last (?:one |person )?(?:to|who)(?: \w+){1,3}|(?:was|"
        r"were|has been|have been) (?:\w+ly )?(?:handled|treated|stored|used|operated|installed|driven|worn|washed|"
        r"opened|cleaned|assembled|set up|looked after) (?:\w+ly )?(?:without|carelessly|wrongly|incorrectly|"
        r"improperly|roughly|negligently|too (?:hot|long|hard|fast|roughly)|against|contrary to)(?: \w+){0,3}",
        0.58,
        advice=quality,
        unless=FAIR + r"|\b(?:factory|our (?:fault|drivers?|workshop|staff|mistake|team)|you never received)\b",
    ),
    cue(
        r"because (?:nobody|no one|someone|somebody) (?:at|on|in|of|from) your (?:\w+)(?: \w+){1,4}|(?:told|asked|"
        r"reminded|warned|instructed|advised)(?: [\w-]+){1,5} (?:twice|three times|several times|repeatedly|more "
        rf"than once|often enough|again and again)(?: \w+){{0,4}}|(?:you|your (?:own )?{_KIN}) (?:\w+ )?(?:preferred "
        r"not to|chose not to|saw no need to|didn't see fit|thought otherwise|decided otherwise|decided against|knew "
        r"better)(?: \w+){0,3}|(?:i|we) (?:can|must|have to|could) (?:only |therefore |just )?(?:assume|conclude|"
        rf"suppose|presume|guess|infer)(?: that)? (?:you|your {_KIN}|someone|somebody)(?: have| had|'ve)? (?:\w+ly "
        rf")?(?!{WANTED})(?:{LAPSED}|\w\w+ed|didn't|did not|never|chose|left|put|took)(?: \w+){{0,3}}|by (?:the way|"
        r"how|what|where) (?:in which )?you (?!feel|want|like|wish|'d|would|responded|handled)\w+(?: \w+){0,3}|"
        r"(?:can't|cannot|can not|couldn't|won't|not|n't)(?: possibly| really)? be (?:held )?(?:responsible|liable|"
        r"accountable|blamed|answerable|to blame) for (?:your|what you|how you|people who|customers who|those who|"
        r"the way you|what your)(?: \w+){1,4}",
        0.6,
        advice=hindsight,
        unless=r"\b(?:sorry|apolog\w*|our (?:fault|mistake)|(?:i|we)(?:'ll| will)|thank\w*|impressed|touched"
        r"|moved by|love|struck|you (?:can't|cannot|won't|will not) be|if you'd rather|nobody can|glad)\b",
    ),
    cue(
        r"with (?:proper|regular|a little|some|normal|better|more|due|earlier|timely|ordinary) (?:\w+ing|\w+ance|"
        r"care|planning|attention|checks|notice|use|\w+ion),? (?:the|it|this|you|your|that|none|nothing)(?: "
        r"\w+){0,3} would(?:n't)? (?:have|still|never|not)(?: \w+){0,3}|(?:find it|it(?:'s| is)|seems|strikes "
        r"(?:me|us) as) (?:rather |very |quite |a bit |somewhat |more than )?(?:strange|odd|curious|peculiar|"
        r"suspicious|remarkable|convenient|funny|telling|noteworthy) (?:that|how|when) (?:you|your|nobody|no one|"
        r"people)(?: \w+){1,4}|you (?:\w+ )?(?:signed|clicked|agreed|ordered|booked|paid|accepted|bought|confirmed|"
        r"went|drove|left|started|acted|opened|used|drilled|washed) (?:[\w-]+ ){0,4}without (?:reading|checking|"
        r"asking|looking|thinking|telling|testing|measuring|a word|notice|permission|waiting|saying|so much as|even|"
        r"bothering|consulting|knowing)(?: \w+)?|(?:can't|cannot|can not|won't|nobody can|no \w+ can) (?:help|save|"
        r"treat|protect|advise|teach|serve|insure|reach|cure)(?: \w+){0,3} (?:who|that|if they|when they|unless "
        r"they) (?:don't|do not|won't|refuse|never|ignore|doesn't|does not|keep|insist)(?: \w+){0,4}|you(?:'ve| "
        rf"have)? (?:\w+ )?(?:{LAPSED}|forgotten) [^.!?;,\n]{{1,40}} (?:again|once more|yet again|as usual|as always|"
        r"for the (?:second|third|fourth|umpteenth) time)(?=[.,;!]|$)|why (?:wasn't|weren't|hasn't|haven't|isn't) "
        r"(?:the|this|that|it|these|your|we|nobody) (?:\w+ ){0,4}(?:reported|mentioned|told|informed|raised|"
        r"returned|paid|sent|checked|cleaned|locked|cancelled|said|done|disclosed|shut|closed|notified|contacted|"
        r"signed|serviced|watered|charged)(?: \w+){0,3}\?|(?:wasn't|was not|weren't|were not|fine|intact|undamaged|"
        r"in (?:perfect|good|working) order|spotless|sealed)(?: there)? when (?:it|they|the \w+|we) (?:left|handed|"
        r"sent|shipped|delivered)(?: \w+){0,3}|which (?:\w+ly )?(?:did not|didn't|was not|wasn't|has not|hasn't|"
        r"never) (?:happen|happened|done|been done|take place|occur)(?=[.,;!]|$)",
        0.58,
        advice=hindsight,
        unless=FAIR + r"|\b(?:received|arrived|reached|heard|if you|courier|carrier|you owe nothing)\b",
    ),
    # How little it would have taken, and who else managed.
    cue(
        r"(?:a (?:little|bit of|touch of|modicum of)|some|more) (?:\w+ )?(?:attention|care|patience|thought|planning|"
        r"foresight|caution|common sense|preparation|reading|discipline|supervision|goodwill) (?:[^.!?;\n]{0,50} "
        r")?(?:would|might|could) (?:\w+ )?have|(?:other|most|all the other|all other|our other) (?:\w+ )?(?:parents|"
        r"customers|guests|tenants|clients|members|users|people|passengers|patients|students|owners|buyers|"
        r"neighbours|families|drivers) (?:\w+ )?(?:manages?d?|managed|have no trouble|had no trouble|cope|coped|"
        r"remember(?:ed)?|bother(?:ed)?|got it right|know better|take the trouble|took the trouble)|(?:is|was|'s) "
        r"(?:simply |just |really |practically )?asking for (?:it|trouble)|the (?:price|reward|wages) of (?:skipping|"
        r"ignoring|waiting|rushing|haste|impatience|neglect\w*|forgetting|not \w+ing)|(?:someone|somebody|anyone|"
        r"anybody) (?:else )?to (?:blame|hold responsible|pin it on)|what (?:was|were|did) (?:anyone |anybody |you |"
        r"one |people )?(?:expected|supposed|expect|think was going) to happen|before (?:you )?(?:look(?:ing)?|"
        r"point(?:ing)?) (?:at us|the finger|a finger|fingers)|(?:look|think|ask yourself) (?:\w+ )?(?:at |about "
        r")?who (?:signed|left|chose|ordered|booked|packed|parked|pressed|clicked|forgot)",
        0.7,
        advice=hindsight,
        unless=FAIR,
    ),
    cue(
        r"had (?:a|an|the|your|anybody|anyone|somebody|someone|one) [^.!?;,\n]{4,60}, (?:there|the|it|this|that|"
        r"your|none|nothing|nobody|no \w+|all|you) (?:\w+ ){0,3}would|if you(?:'d| had) let (?:him|her|them|us|me) "
        r"\w+|(?:doesn't|does not|don't|do not|didn't|did not|never) (?:just |simply |usually )?(?:break|crack|come|"
        r"happen|appear|disappear|get in there|get there|open|fall|tear|vanish|delete|switch|leak|melt|bend|burn|"
        r"jump|grow|walk|arise|unplug|move|drop|flood|spill)(?: \w+){0,2} (?:by (?:itself|themselves)|on (?:its|"
        r"their) own|out of (?:nowhere|thin air)|for no reason)|(?:it was|it's) not (?:us|we|me|our \w+) who (?:\w+ "
        r"?){1,5}",
        0.62,
        advice=hindsight,
        unless=FAIR,
    ),
)
