"""Anger or contempt aimed at the reader: insults, threats, sneers, orders in the tone of a reprimand.

## Why reconsider
A letter stays, and is read again. Anger in it ends the relationship, and what was right in it is no longer heard.

## Flagged
> This is ridiculous, stop wasting our time.
> You people are impossible.
> Are you stupid?
> Spare me the excuses.

## Better
> I want to get this right with you; the one thing I still need is the serial number.

## Left alone
> That delay is ridiculous and it is our fault.
> You are not stupid at all: the page is badly made.
> A hostile takeover notice was sent to all shareholders.
"""

from __future__ import annotations

from guardian.checks.check import Action, Check
from guardian.checks.match import I_WE, Cues, cue, phrases, weighed

_COOL = "Take the heat out, keep the matter: “What I need to go on is …; then I can …”, instead of “{words}”."
_FACT = "Say what happened and what you need, without judging the person: “… did not arrive; could you …?”, instead of “{words}”."
_OURS = r"\b(?:our|we|us|my|sorry|apologi[sz]e|mine)\b"
_INSULT = (
    r"(?:idiots?|stupid|morons?|dumb|imbeciles?|fools?|foolish|pathetic|clueless|incompetent|useless|lazy|ignorant|liars?|dishonest|"
    r"crazy|insane|ridiculous|disgusting|delusional|hopeless|worthless|childish|a joke|a disgrace|an embarrassment|annoying|a waste|"
    r"scum|trash|hypocrites?|cowards?|unprofessional|impossible|arrogant|rude|a liar|an idiot|a fool|a moron|jerks?|a jerk|losers?|a loser)"
)

CUES = Cues(
    cue(
        rf"you(?:'re| are|r)? (?:all |just |such |so |really |simply |being |clearly |obviously |both |either |a bunch of ){{0,3}}(?:a |an )?(?<!not )(?:\w+ )?{_INSULT}",
        advice=_COOL,
        unless=r"\b(?:not|never|aren't|don't think|feel like|don't feel)\b",
    ),
    cue(
        rf"are you (?:really |all |just |completely |actually )?(?:that |so )?(?:a |an )?{_INSULT}(?=[?! ])|are you (?:kidding|joking|serious|blind|deaf|out of your mind)",
        advice=_COOL,
    ),
    cue(
        r"you people|people like you|your kind(?= (?:of people|always|never)|[!?])|(?:you|u) (?:idiots?|morons?|clowns?|fools?|losers?)",
        advice=_COOL,
        unless=r"\b(?:help|meet|thank|glad|grateful|lucky|need more)\b",
    ),
    cue(
        r"stop (?:wasting|whining|complaining|lying|bothering|harassing|being|making (?:excuses|up)|playing|pretending|this nonsense)(?: \w+){0,2}",
        0.85,
        advice=_COOL,
        unless=r"\b(?:i'll|we'll|i will|we will|we should|we must|we need to|i should)\b",
    ),
    cue(
        r"(?:a (?:complete |total |huge |utter |big )?waste|wasting) of (?:my|our|everyone's) (?:time|money|energy)|waste (?:my|our) time",
        0.85,
        advice=_COOL,
        unless=r"\b(?:sorry|your time|apologi[sz]e|don't want|didn't want)\b",
    ),
    cue(
        r"shut up|good riddance|drop dead(?=[.!])|(?:^|(?<=[.!?] )|(?<=\n))(?:please |just |now ){0,2}(?:go away|get lost)(?=[.!,])|go to hell|screw you|f(?:\*+|u)ck you|up yours|get out of here|piss off|bugger off|mind your own business|none of your business",
        1.0,
        advice=_COOL,
    ),
    cue(
        r"(?:don't|do not) (?:come crawling back|even think|ever (?:write|contact|call|email)|you dare|play (?:dumb|games))|how dare you|who do you think you are|what(?:'s| is) wrong with you|what (?:were|are) you (?:even )?thinking",
        advice=_COOL,
    ),
    cue(
        r"spare (?:me|us) (?:the|your)(?: \w+)?|cut the (?:crap|nonsense|excuses)|save (?:me|us) the (?:excuses|drama|lecture)|(?:no more|enough of (?:your|these)|enough with (?:your|the)|tired of (?:your|these)|sick of (?:your|this)|time for) (?:\w+ )?excuses",
        advice=_COOL,
        unless=r"\bwe (?:have|make)\b",
    ),
    cue(
        r"(?:your|these|this|those) (?:so-called|pathetic|ridiculous|absurd|stupid|idiotic|childish|lame|nonsensical|sorry|laughable|endless|silly|dumb|amateur|amateurish|half-baked|shoddy|subpar|lackluster|lacklustre|mediocre|feeble|abysmal|dismal|outrageous|appalling|disgraceful) (?:\w+)",
        0.8,
        advice=_FACT,
        unless=_OURS,
    ),
    cue(
        r"(?:this|that|it|what you (?:did|wrote|sent)|your \w+|your \w+ \w+)(?:'s| is| was| has been) (?:just |simply |absolutely |completely |totally |utterly |frankly |quite |nothing short of |nothing but |beyond |clearly |truly |downright |entirely |wholly |becoming |both |not only ){0,3}(?:ridiculous|pathetic|absurd|laughable|disgraceful|outrageous|idiotic|stupid|nonsense|rubbish|garbage|trash|shameful|insulting|unacceptable|inexcusable|appalling|abysmal|atrocious|inadequate|subpar|deplorable|embarrassing|a joke|a disgrace|a disaster|a mess|unprofessional|incompetent|lackluster|mediocre|amateurish|sloppy|alarming|baffling|infuriating|intolerable|no longer excusable|beyond me|careless|reckless)",
        0.75,
        advice=_FACT,
        unless=r"\b(?:our (?:fault|mistake|side|part|end|error|responsibility|service)|we (?:are|were|should|failed|let|did|have)|sorry|apologi[sz]e|i (?:agree|understand|know|see)|you(?:'re| are) right|ours)\b",
    ),
    cue(
        r"(?:i|we) (?:am|are|was|were|'m|'re) (?:\w+ )?(?:appalled|disgusted|fed up|sick (?:and tired )?of|tired of|done with|not impressed|unimpressed|astounded|baffled|dismayed|outraged|furious|insulted|flabbergasted|exasperated|disappointed (?:by|in|with|at) (?:you|your|the way you))(?: \w+)?",
        0.75,
        advice=_FACT,
        unless=r"\b(?:ourselves|our own|myself)\b",
    ),
    cue(
        r"(?:i(?:'ve| have) (?:never|rarely|seldom) (?:seen|met|encountered|read|heard|dealt)(?: \w+){0,2} (?:such|so|worse|less))(?: \w+)?",
        0.7,
        advice=_FACT,
        unless=r"\b(?:nice|kind|good|great|patient|lovely|helpful|beautiful|wonderful)\b",
    ),
    cue(
        r"(?:do your (?:job|homework|research)|learn (?:to|how to) (?:read|write|listen|do your|spell|follow)|get your act together|pull yourself together|grow up|get real|get over yourself|step up your game|know your place|use your (?:brain|head)|pull your weight|get a (?:life|clue)|think before you)",
        0.85,
        advice=_COOL,
        unless=r"\b(?:learn how to (?:read|write) (?:data|files?|to|from|sql|code))\b",
    ),
    cue(
        r"(?:assuming|provided|if|unless|hopefully|hope|wonder if|presuming|find(?:s)? you)(?: that)?,? (?:you(?:'re| are)? |that's |that isn't |it's |it isn't |this isn't |this (?:is|email|mail|message) |of course ){0,3}(?:even |actually |at all |not |ever |finally |somewhat ){0,3}(?:capable of|capable|know how|can manage|can handle|competent|bothered|able to (?:handle|comprehend|grasp|understand|manage|follow|read)|beyond your|too (?:much|hard|difficult|complicated|complex)(?: \w+)? for (?:you|someone))",
        0.75,
        advice=_COOL,
        unless=r"\b(?:i (?:can|could|will)|we (?:can|could|will)|happy to|glad to|let me know)\b",
    ),
    cue(
        r"(?:your|this) (?:utter |complete |sheer |total |blatant |apparent |obvious |profound |glaring |usual |continued |continuous |ongoing |constant |consistent |evident |clear )(?:incompetence|ignorance|arrogance|negligence|stupidity|laziness|nonsense|disregard|disrespect|inability|failure|lack|oversight|disconnect|misunderstanding|neglect|carelessness|errors?|mistakes?)",
        0.85,
        advice=_FACT,
    ),
    cue(
        r"your (?:\w+ )?(?:incompetence|arrogance|stupidity|nonsense|audacity|ego|attitude|drama|whining|rants?|tantrums?|antics|ineptitude|insolence|hypocrisy|condescension|sarcasm|sanctimony|naivety|naïveté|apathy|theatrics|hostility)",
        0.8,
        advice=_FACT,
        unless=r"\b(?:great|positive|good|love|kind|appreciate your|thank)\b",
    ),
    cue(
        rf"{I_WE} (?:have had enough|had enough) of (?:you|people like|your)|(?:we|i) (?:will|'ll|shall) (?:sue|destroy|ruin|make you (?:pay|regret)|see you in court|report you)|you(?:'ll| will) (?:regret|be sorry|pay for) (?:this|that|it)?|(?:or else(?=[.!\n]|$))|face (?:the )?(?:consequences|legal action)|(?:this is|consider this) (?:your|a|my) (?:final|last) warning",
        0.8,
        advice=_COOL,
    ),
    cue(
        r"(?:maybe|perhaps),? (?:you(?:'re| are| should| just| can| could|'d)?|it's time you|if you(?:'d)?|next time you(?:'ll)?|someone) (?:\w+ ){0,2}(?:not cut out|rethink|reconsider (?:your|whether)|find (?:another|a different)|start (?:by )?(?:doing|reading|listening|paying|thinking)|stick to|learn|stop|spend less|focus(?:ed)? (?:more |less )?on|put (?:some|more|in)|try (?:reading|listening|doing|thinking|focusing)|spent less|bothered|pay(?:ing)? attention|leave (?:it|this) to)",
        0.75,
        advice=_COOL,
    ),
    cue(
        r"(?:not|never) (?:exactly |really )?(?:cut out for|up to the (?:task|job)|fit for|qualified (?:to|for))",
        0.6,
        advice=_FACT,
        unless=r"\b(?:i|we|the (?:device|cable|product)|sorry)\b",
    ),
    cue(
        r"(?:a |any |even a )?(?:child|toddler|monkey|five-year-old|kindergart\w+|first-grader|intern|beginner|anyone with (?:half )?a brain|anyone with eyes) (?:could|can|would|knows?)",
        0.8,
        advice=_COOL,
        unless=r"\b(?:safe|lock|open|easy enough)\b",
    ),
    cue(
        r"(?:it is|it's|that's|this is) (?:\w+ )?(?:appalling|astonishing|astounding|baffling|laughable|mind-boggling|disheartening|unbelievable|absurd|ludicrous|shocking|disgraceful|infuriating|pathetic|alarming|concerning|troubling|disappointing|surprising|frustrating|unfortunate|telling|remarkable|amusing|clear|evident|apparent|obvious)(?: how| that| to see){1,3} (?:often |little |poorly |much |many |few |badly |casually )?(?:you|your)(?:'ve|'re)?(?: \w+)?",
        0.65,
        advice=_FACT,
        unless=r"\b(?:had to|have to go through|were (?:charged|treated|left|given)|been waiting|you've been|is (?:late|broken|delayed)|put (?:a lot|so much)|worked hard|care about|excellent|great)\b",
    ),
    cue(
        r"(?:level|degree|kind|sort|standard|amount) of (?:incompetence|negligence|carelessness|ignorance|professionalism (?:you|expected|i expect)|disrespect|nonsense|disregard|mediocrity)|(?:expected|expect|would expect|one expects?|hoped?) (?:\w+ )?(?:more|better|nothing less|a higher) (?:\w+ )?(?:from|of) (?:you|someone|a|an|your|our)(?: \w+)?",
        0.65,
        advice=_FACT,
        unless=r"\b(?:from us|of us|you (?:would|can|may|rightly|should|expected|deserve))\b",
    ),
    cue(
        r"(?:someone|anyone|a person|a professional|a leader|a manager|an? \w+) (?:of|in|at|with) your (?:\w+ )?(?:position|experience|stature|calib(?:er|re)|level|seniority|role|expertise|credentials|rank|standing)",
        0.6,
        advice=_FACT,
        unless=r"\b(?:great|glad|grateful|value|benefit|help|useful|honou?r)\b",
    ),
    cue(
        r"(?:rectify|fix|correct|address|resolve|handle|deal with|sort|redo) (?:this|these|it|your \w+)(?: \w+){0,3} (?:immediately|at once|right now|without (?:further )?(?:delay|excuses?)|or (?:else|face)|before (?:it|this|things|more|further|you))(?! (?:you)? (?:travel|leave))|(?:i|we) (?:expect|demand|insist)(?: on)? (?:an? |your |you to |that you |to see |nothing less |immediate |better |more |full |prompt |significant |corrections |improvements? |results ){1,3}(?:\w+)?",
        0.55,
        advice=_COOL,
        unless=r"\b(?:i'll|we'll|i will|we will|i'm going to|we are going to|in order to|so that we|help you|we can|i can|we need to|working to|work to|i want to|we want to)\b",
    ),
    cue(
        r"(?:raises?|raising|raised|calls?|calling|brings?|puts?)(?: \w+)? (?:questions?|concerns?|doubts?|into question)(?: \w+){0,2} "
        r"(?:about |whether |regarding |over |as to )?(?:your|you)(?: \w+)?|(?:question|questioning|doubt|wonder about) your (?:\w+)",
        0.65,
        advice=_FACT,
        unless=r"\b(?:thank|glad|happy to|no (?:questions?|concerns?|doubts?)|answer|any|if|may|might)\b",
    ),
    cue(
        r"reflect(?:s|ed|ing)? (?:\w+ )?(?:poorly|badly|negatively|a lack|your lack)(?: \w+){0,2}|under your (?:watch|supervision|leadership)",
        0.65,
        advice=_FACT,
        unless=_OURS,
    ),
    cue(
        r"(?:suggest|urge|advise|recommend|need|want|time|expect|imperative|have|trust)(?: that)? (?:for )?(?:you )?(?:to )?(?:perhaps )?"
        r"(?:re-?evaluate|reconsider|reassess|rethink|re-?examine|revisit) (?:your|how you) (?:\w+)",
        0.65,
        advice=_COOL,
        unless=r"\b(?:i(?:'ll| will)|we(?:'ll| will)|if you like|order|booking|thank|glad|happy)\b",
    ),
    cue(
        r"(?:your|the|this|these|such) (?:\w+ ){0,3}(?:is|are|was|were|has been|have been|seems?|seemed|falls?|remains?) (?:\w+ ){0,2}"
        r"(?:underwhelming|lackluster|lacklustre|subpar|mediocre|questionable|unimpressive|disconcerting|deficient|insufficient at best|"
        r"patroni[sz]ing|condescending|baseless|obnoxious|insulting|wanting)",
        0.6,
        advice=_FACT,
        unless=_OURS,
    ),
    cue(
        r"(?:your (?:\w+ ){1,4}(?:lacks?|lacked|lacking|overlooks?|overlooked|barely (?:\w+)|fails?|failed|dampens?|falls? short))"
        r"(?: \w+){0,2}",
        0.55,
        advice=_FACT,
        unless=r"\b(?:payment|card|transaction|order|device|account|connection|login|upload|import|sorry|apologi[sz]e|we|our|plan|browser"
        r"|disk|drive|subscription|server|site|phone|computer)\b",
    ),
    cue(
        r"leav(?:es|ing) (?:much|a lot|a great deal|plenty|nothing|something) to (?:be desired|the imagination)|left much to be desired|"
        r"barely scratch(?:es|ed)?|settl(?:e|ing) for mediocrity|markedly absent|glaring(?:ly)? (?:\w+)|(?:professional integrity)|"
        r"stark contrast to the standards|time for (?:excuses|leniency)|last call to",
        0.6,
        advice=_FACT,
        unless=_OURS,
    ),
    cue(
        r"you (?:appear|seem|seemed|sound|come across as)(?: to be)? (?:\w+ )?(?:oblivious|clueless|unable|unwilling|incapable|confused about|"
        r"intent on|determined to|more interested in|to (?:overlook|lack|ignore|have missed|misunderstand|have forgotten|forget|think that|"
        r"struggle|believe you)|consistently)",
        0.7,
        advice=_FACT,
        unless=r"\b(?:to (?:log|sign|access|connect|open|reach|use)|sorry|help you)\b",
    ),
    cue(
        r"your (?:\w+ )?(?:e-?mail|message|tone|comments?|critique|accusations?|feedback|approach|response)(?: \w+)? (?:is|was|seems?|seemed|"
        r"felt|feels|came across|comes across)(?: as)? (?:\w+ ){0,2}(?:harsh|rude|intense|patroni[sz]ing|condescending|dismissive|aggressive|"
        r"unfair|bothersome|intrusive|tiresome|unhelpful|unclear)|(?:baseless|unwarranted|unsolicited) (?:critiques?|criticisms?|"
        r"accusations?|advice|wisdom|opinions?)|(?:finger-?pointing|pointing fingers|throwing shade|hurl(?:ing)? \w+)",
        0.6,
        advice=_FACT,
        unless=r"\b(?:sorry|apologi[sz]e|our)\b",
    ),
    cue(
        r"(?:i am|i'm|i must say,? i(?:'m| am)|we're|we are|frankly,? i'm) (?:\w+ ){0,2}(?:puzzled|perplexed|astonished|disappointed|"
        r"troubled|alarmed|dismayed|shocked|concerned) (?:by|at|with|about|that|to see) (?:how |the (?:apparent |evident )?)?(?:your|you)(?: \w+)?",
        0.6,
        advice=_FACT,
        unless=r"\b(?:had to|have not (?:had|received)|haven't (?:had|received)|were (?:charged|treated|left)|sorry|well-being|safety|loss|health|experience)\b",
    ),
    cue(
        r"(?:prove|demonstrate|show)(?: \w+)? your (?:worth|value|capability|competence|commitment|ability)|if you (?:intend|want|wish) "
        r"(?:on |to )(?:remain|remaining|keep|keeping|stay|staying|be taken) (?:\w+)|(?:shouldn't|should not) (?:be|have) (?:\w+ ){0,2}"
        r"(?:the output|asking|telling|reminding|the one)|i need to (?:reiterate|remind you|spell)|it (?:should go|goes) without saying",
        0.55,
        advice=_COOL,
        unless=r"\b(?:welcome|happy|glad|thank)\b",
    ),
    cue(
        r"(?:frankly|honestly|quite frankly|to be (?:frank|honest|blunt)|let me be (?:clear|blunt|frank)|let's be (?:clear|honest|real)|make no mistake),? (?:this|your|you|it|i'm|i am|there|that|the|we|these|i)",
        0.45,
        unless=r"\b(?:sorry|thank|glad|great|our (?:fault|mistake)|don't know)\b",
    ),
    cue(
        r"(?:unacceptable|inexcusable|intolerable|disgraceful|disgrace|pathetic|ridiculous|ludicrous|absurd|stupid\w*|idiot\w*|moron\w*|dumb|garbage|trash|crap|bullshit|nonsense|loser|liar|hate|disgusting|sucks?|shame|joke|clown\w*|hypocrit\w*|ignorant|racist|bigot\w*|insane|crazy|evil|kill|fool\w*|lies?|lying)",
        0.35,
        unless=_OURS,
    ),
    cue(
        r"(?:negligence|incompetence|carelessness|sloppy|excuses?|shoddy|disregard|inadequate|lackluster|lacking|disappoint(?:ed|ing|ment)|failures?|failed)",
        0.15,
        unless=_OURS,
    ),
    cue(r"(?:you|your|yours|yourself)", 0.03),
)

CHECK = Check(
    id="tone.hostile",
    find=phrases(CUES),
    message="“{words}” may feel like an attack.",
    advice="Say what happened and what you need, without judging the person.",
    action=Action.HOLD,
    score=weighed(CUES),
    about=__doc__,
)
