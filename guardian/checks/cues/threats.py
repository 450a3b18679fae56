"""Cues of tone.hostile: threats, showing the door, low opinions of the reader, each by its construction."""

from __future__ import annotations

from guardian.checks.cues.reprimand import COOL, FACT
from guardian.checks.match import cue

_VICE = (
    r"(?:stubborn|stupid|pig-headed|lazy|greedy|arrogant|difficult|unreasonable|petty|dim|dense|thick|childish|"
    r"selfish|rude|nasty|impossible|obnoxious|spoilt|spoiled|dishonest|ungrateful|hysterical|cheap|mean|useless|slow)"
)
_BAD = (
    r"(?:ridiculous|pathetic|absurd|laughable|disgraceful|outrageous|idiotic|stupid|shameful|insulting|insolent|"
    r"disgusting|childish|petty|nasty|miserable|impertinent|preposterous|shameless|cheap|low|vile|dumb|spiteful)"
)
_LETTER = (
    r"(?:claims?|demands?|complaints?|requests?|excuses?|story|stories|letters?|e-?mails?|mails?|reviews?|threats?|"
    r"messages?|questions?|suggestions?|accusations?|behaviou?r|arguments?|ideas?|attitude|trick|stunt|letter)"
)
_RABBLE = (
    r"(?:complainers?|moaners?|whiners?|whingers?|liars?|grumblers?|trouble-?makers?|cheapskates?|scroungers?|"
    r"freeloaders?|spongers?|skinflints?|busybod(?:y|ies)|nuisances?|know-it-alls?|time-?wasters?|chancers?|crooks?|"
    r"cheats?|con artists?|con men|scammers?|thieves|bull(?:y|ies)|crybab(?:y|ies)|drama queens?|hooligans?|"
    r"leech(?:es)?|"
    r"parasites?|layabouts?|ingrates?|timewasters?|blackmailers?|fraudsters?|trolls?|nitpickers?|bores?|pensioners)"
)
_CALM = (
    r"\b(?:sorry|apolog\w+|our (?:fault|mistake|own|side)|ourselves|to use your word|thank\w*|glad|grateful|"
    r"scam\w*|phish\w*|fraud warning|(?:he|she|they|anyone|anybody|someone|somebody) (?:threatens?|insults?|tells?|"
    r"shouts?|says?)|i(?:'d| would)? (?:can only )?agree|you(?:'re| are) right|had to|unlike|never (?:called|meant|"
    r"said)|"
    r"(?:we|i) (?:can|could|should|will) only agree|can only agree)\b"
)

THREATS = (
    # If you think that …, you are mistaken.
    cue(
        r"if you(?: really| seriously| honestly)? (?:think|believe|imagine|suppose|reckon|fancy|expect)[^.!?\n]{3,90}, "
        r"(?:then )?(?:you(?:'re| are|'ve| have| can|'ll| had better|'d better| should)? (?:\w+ ){0,3}(?:mistaken|"
        r"wrong|think again|another th\w+ coming|dreaming|fooling yourself|deluded|in for|joking|kidding|mad|crazy)|"
        r"think again|dream on|forget it|good luck)",
        0.75,
        advice=COOL,
        unless=_CALM,
    ),
    # One more …, and …
    cue(
        r"(?:one|just one|any) (?:more |further |single )(?:word|message|mail|e-?mail|letter|call|complaint|"
        r"review|threat|insult|peep|outburst|stunt|remark|lie|trick|step|visit)(?: [\w']+){0,6},? and (?:your|you|we|"
        r"i(?!t)|the (?:police|deal|whole|contract)|that)(?:'ll|'re|'m)?(?: \w+){0,2}|(?:say|do|try|write|threaten|"
        r"insult|call|shout at|speak to|talk to)(?: [\w']+){1,5} again,? and (?:you|we|i)(?:'ll| will|'re| are)|"
        r"any (?:further|more) (?:abuse|threats?|insults?|lies|nonsense|cheek|rudeness|outbursts?|whining|complaints?)"
        r"(?: [\w']+){0,6} (?:will|shall|and)(?: \w+){1,3}",
        0.7,
        advice=COOL,
        unless=_CALM + r"|\b(?:then (?:it|you|we) (?:is|are|can)|straight to|will be (?:answered|free|read)|by hand)\b",
    ),
    # Do not threaten us.
    cue(
        r"(?:don't|do not|never|stop|quit)(?: you)?(?: ever| dare| even| try to){0,2} (?:threaten(?:ing)?|"
        r"insult(?:ing)?|"
        r"lectur(?:e|ing)|accus(?:e|ing)|blackmail(?:ing)?|shout(?:ing)? at|yell(?:ing)? at|rais(?:e|ing) your "
        r"voice(?: at| to| with|)|"
        r"push(?:ing)?|talk(?:ing)? (?:back|down) to|order(?:ing)?|patroni[sz](?:e|ing))(?: at| to| with)?"
        r" (?:me|us|my|our)(?: \w+)?",
        0.7,
        advice=COOL,
        unless=_CALM,
    ),
    # You will …, or else; either you …, or …
    cue(
        r"you(?:'ll| will| must|'d better| had better)? (?:pay|leave|apologi[sz]e|sign|stop|remove|withdraw|delete|"
        r"take|"
        r"come|move|clear|bring|return|accept|shut|behave)[^.!?\n]{2,70} or (?:we|i)(?:'ll| will| shall|'m going to|"
        r"'re "
        r"going to) (?:see to|make sure|make you|have you|put you|throw|drag|take you|report|sue|tell|ruin|call the "
        r"police|change the locks|publish|destroy)(?: [\w']+){0,3}|either you (?:calm|stop|behave|apologi[sz]e|shut|"
        r"listen|pay up|accept|change your|do as|grow|drop|quit|take (?:it|that|your)|watch|keep quiet)[^.!?\n]{0,60}"
        r" or(?: \w+){1,3}|see to it that (?:no|nobody|no one|every|everyone|everybody|the whole|you)(?: [\w']+){1,6}",
        0.75,
        advice=COOL,
        unless=_CALM + r"|\b(?:you get|you receive|reach(?:es)? you|goes wrong|happens?)\b",
    ),
    # Review, sue, complain: see what happens.
    cue(
        r"(?:go ahead|go on|feel free|by all means|be my guest|please do|you can|do)[,:]? (?:and )?(?:to )?(?:leave|"
        r"write|"
        r"post|publish) (?:your|that|another|us (?:a|your)|as many)(?: [\w-]+){0,3} reviews?|(?:write|say|post|tell "
        r"them|tell people|publish|threaten) what(?:ever)? you (?:like|want|please)|we (?:do )?know (?:where|which) "
        r"you(?:r \w+)? (?:live|lives|is|are|work)|laughed out of|laughing ?stock|(?:i'll|i will|we'll|we will|to|and) "
        r"have you (?:removed|arrested|thrown|banned|barred|escorted|evicted|reported|blacklisted|locked)(?: \w+){0,2}|"
        r"(?:set|sets|put) (?:foot|one foot|a foot) (?:in|on|inside)(?: \w+){1,3},? (?:and|i'm|i'll|we'll|i will|we "
        r"will|again)|(?:i'm|i am|we're|we are|i'll be|we'll be) calling the police|(?:harshest|severest|toughest) "
        r"(?:\w+ )?(?:measures|steps|action|consequences)",
        0.7,
        advice=COOL,
        unless=_CALM
        + r"|\b(?:happy to|love to (?:read|hear)|your (?:honest|own) (?:review|opinion)|burglar\w*|emergency)\b",
    ),
    # We do not want you.
    cue(
        r"(?:we|i) (?:really |simply |just )?(?:don't|do not|never|no longer)(?: \w+)? (?:want|wish|need|care)(?: to "
        r"(?:see|hear (?:from|of)|have|serve|deal with|meet|talk to))? you(?:r (?:kind|sort|face|custom|money|name|"
        r"type|"
        r"lot))?(?: (?:back|again|here|anywhere|in (?:our|my)|at (?:our|my)|near|on (?:our|my)|ever)|(?=[.!,;]))|"
        r"(?:see|glad to see|happy to see) the (?:back|last) of you|(?:can|could|may|might as well) rot(?: \w+){0,3}|"
        r"for all (?:i|we) care|hang(?:ing)? up on you|(?:i|we)(?:'d| would) (?:rather|sooner) (?:lose|close|burn|give|"
        r"eat|go|throw|do without|shut)[^.!?\n]{2,60} than (?:to )?(?:speak|serve|deal|sell|work|talk|see|have|do "
        r"business|listen)(?: \w+){0,4}|(?:nobody|no one|not one|none of (?:us|my \w+))(?: [\w']+){0,4} (?:can stand|"
        r"can "
        r"bear|could stand|wants to (?:deal|work|talk|speak|see)|likes|will miss|would miss|cares (?:about|what))(?: "
        r"[\w']+){0,2} you(?:r \w+)?",
        0.75,
        advice=COOL,
        unless=_CALM + r"|\byou to (?:worry|wait|pay|lose|miss|be|have|think|feel|go|travel)\b",
    ),
    # I won't waste another word, I won't stand for this.
    cue(
        r"(?:i|we)(?:'m| am|'re| are)? (?:won't|will not|refuse to|not going to|shan't|shall not|have no intention "
        r"of|am not|'m not|don't intend to) (?:wast(?:e|ing) (?:another|one more|any more|a single|more|my|our)|"
        r"stand for|put(?:ting)? up with|tolerat(?:e|ing)(?! \w+ (?:towards|against|of) you)|lower(?:ing)?|"
        r"dignify(?:ing)?|stoop(?:ing)?|listening|indulg(?:e|ing)|be (?:spoken|talked|shouted|treated|bullied|pushed|"
        r"told))(?: [\w']+){1,4}|(?:waste|wasted|wasting) (?:another|one more|a single|any more) (?:minute|second|"
        r"hour|word|breath|thought|day|penny)(?: \w+){0,3}|beneath (?:contempt|me|us|my|our)(?: dignity)?|(?:filed|"
        r"belongs?|goes|went|put|ended|landed) (?:straight |directly |right |it )?(?:in|into|to) the (?:bin|shredder|"
        r"rubbish|trash|waste\w*)(?! and (?:we|i) (?:send|replace|refund))",
        0.75,
        advice=COOL,
        unless=_CALM + r"|\b(?:old|used|empty|label|filter|packaging|cartridge|waste of your|the (?:bad|wrong))\b",
    ),
    # What people they are.
    cue(
        rf"(?:serial|professional|chronic|habitual|born|compulsive|perpetual|notorious|greedy|bored|bitter|petty|"
        rf"pack of|"
        rf"bunch of|bloody|nasty|common|cheap|for|no more than|nothing but|of|you) (?:an? )?(?:\w+ )?{_RABBLE}"
        rf"(?= (?:like|such|who|and|to)|[.,!;?]|$)|{_RABBLE} (?:like|such as) (?:you|yourself)|(?:customers?|tenants?|"
        r"guests?|people|clients?|persons?|types|members?|parents?|patients?) such as (?:you|yourself)",
        0.7,
        advice=COOL,
        unless=_CALM + r"|\b(?:police|protect|against|beware|watch out|pension|insurance|ticket|discount|fares?)\b",
    ),
    cue(
        r"what an? (?:nasty|horrible|miserable|sorry|real|despicable) (?:piece of work|little \w+|person|man|woman|"
        r"excuse "
        r"for)|you(?:'re| are) (?:exactly |just |really )?the (?:kind|sort|type) of \w+ (?:every|no|nobody|that (?:no|"
        r"every|makes|gives)|who (?:makes|gives|never|always|thinks)|we (?:don't|dread|can do|avoid))(?: \w+){0,3}|"
        r"(?:it "
        r"|that )?takes (?:a special|a certain|some|a rare) (?:kind|sort|type|degree|level)? ?of (?:\w+ )?(?:\w+) to|"
        r"you "
        r"(?:wouldn't|don't|couldn't|would not) (?:know|recogni[sz]e) (?:an? |the |good |what )[^.!?\n]{2,50} if (?:it|"
        r"you|one|someone)|your (?:kind|sort|type|breed|lot|ilk) of (?:customer|people|person|tenant|guest|client)s?",
        0.75,
        advice=COOL,
        unless=_CALM + r"|\b(?:we like|love|welcome|kind of (?:customer|guest) we (?:like|love|want))\b",
    ),
    cue(
        rf"you(?:'re| are| were| was|'ve been| have been|r being)? ?(?:weren't|wasn't|not |n't )?(?:being |really |"
        rf"quite |"
        rf"always )?(?:so|this|such an?|that|too) (?:\w+ )?{_VICE}(?=[.,!;?]| (?:about|that|to|all|we|i|person|"
        rf"customer|"
        rf"man|woman|and))|(?:exhausting|hard|tiring|sad|awful|lonely)(?: \w+)? (?:being|to be) (?:this|so|that|you|"
        rf"such)"
        rf"(?: \w+)?|(?:a |any )?grown[- ]?up? (?:man|woman|adult|person|people|men|women)(?: [\w']+){{0,3}} (?:writ|"
        rf"behav|"
        rf"act|throw|cry|complain|whin|shout|stamp|sulk|who|arguing)\w*",
        0.65,
        advice=COOL,
        unless=_CALM
        + r"|\bif you(?:'re| are) (?:too|so) (?:slow|cheap)\b|\b(?:please|slow (?:connection|internet|lane))\b",
    ),
    # What they wrote, and what they are after.
    cue(
        rf"(?:this|that|your|these|those)(?: \w+){{0,2}} {_LETTER} (?:is|was|are|were)(?: [\w']+){{0,3}} (?:an? "
        rf"(?:\w+ )?"
        rf"(?:joke|insult|disgrace|farce|lie|scam|cheek|impertinence|waste|fraud|try-on|shakedown|outrage|"
        rf"embarrassment)|"
        rf"{_BAD})|what an? (?:\w+,? )?{_BAD} (?:\w+ )?(?:{_LETTER[3:-1]}|thing|man|woman|person|customer|attempt|"
        rf"way)|how "
        rf"(?:utterly |very |absolutely |truly |completely )?(?:typical|{_BAD[3:-1]})(?= (?:of|for|to)|[.!,])|"
        rf"the (?:most|single most) {_BAD} (?:\w+ )?(?:{_LETTER[3:-1]}|thing|attempt|nonsense|person|customer)|the "
        rf"(?:\w+est|"
        rf"worst) (?:excuse|letter|complaint|customers?|tenants?|guests?|mail|e-?mail|story|lie|manners|person) (?:i|"
        rf"we|"
        rf"in|of)",
        0.7,
        advice=FACT,
        unless=_CALM + r"|\b(?:our|we|us) (?:\w+ )?(?:delay|fault|system|form|site|reply|answer|error)\b",
    ),
    cue(
        r"(?:you have|you've(?: got)?|you had|with|what|some|the|such|had the|have the|has the) (?:some |a lot of |"
        r"quite |"
        r"the |a |such |sheer |real )?(?:nerve|cheek|gall|audacity|effrontery|impudence|brass neck)(?= (?:to|of|"
        r"\w+ing|asking|"
        r"coming|writing|complaining|demanding|when|after)|[.!,])|your (?:\w+ )?(?:greed|rudeness|selfishness|"
        r"pettiness|"
        r"dishonesty|spite|malice|vanity|cowardice|bile|venom|bad manners|lack of (?:manners|decency|respect|shame)|"
        r"stubbornness|meanness|cheek|impudence|nastiness|(?:little|silly|cheap|dirty|petty) (?:games?|tricks?|"
        r"schemes?|"
        r"stunts?|act|ploys?|scam))|see (?:right |straight )?through (?:you|your)(?= |[.!])|you must (?:really "
        r")?(?:think|"
        r"take|believe|consider) (?:(?:that )?(?:we're|we are|i'm|i am)|us|me)(?: \w+){0,3} (?:stupid|fools?|idiots?|"
        r"daft|"
        r"blind|naive|morons?|mugs?)",
        0.75,
        advice=COOL,
        unless=_CALM + r"|\b(?:nerve (?:block|pain|damage|test)|dentist|dental)\b",
    ),
    cue(
        r"(?:disgrac|embarrass|humiliat|degrad|ridicul)(?:ed|ing|e) yourself|(?:made|make|making) (?:a |an )?(?:\w+ "
        r")?(?:"
        r"fool|spectacle|scene|show|idiot|exhibition|clown) of yourself|(?:get|climb|come) (?:off|down (?:from|off)) "
        r"your "
        r"(?:high )?(?:horse|pedestal|back)|get a grip|(?:where|who) (?:he|she|they|your \w+) (?:gets?|got|learns?|has|"
        r"learned|learnt) (?:it|that|his manners|her manners)(?: from)?(?=[.!,])|nothing (?:we|i|anyone|you)(?: "
        r"\w+)? (?:"
        r"do|does|say|says|did|offer)? ?(?:will|would|could|is|can) (?:ever )?(?:satisfy|please|be enough|good enough)|"
        r"(?:impossible|no way) to (?:please|satisfy) (?:you|people)|you(?:'d| would| will|'ll)? (?:complain|moan|"
        r"grumble|"
        r"whine|find fault|find something)[^.!?\n]{0,40} (?:even if|if we|if i|anyway|no matter|whatever we)|(?:quit|"
        r"stop|"
        r"cut out|enough of|cease) (?:your |the |this |all this |that )?(?:whining|moaning|whinging|crying|bitching|"
        r"grumbling|bleating|ranting|nagging|pestering)|your (?:whining|ranting|rant|moaning|tirade|bleating|howling)",
        0.7,
        advice=COOL,
        unless=_CALM + r"|\b(?:baby|dog|puppy|motor|engine|grip (?:on the|strength)|brush)\b",
    ),
    cue(
        r"(?:will|'ll|going to|could|may|might) (?:get|become|turn|be)(?: \w+)? (?:unpleasant|ugly|nasty|expensive|"
        r"painful) for you|(?:keep|carry) (?:this|that|it) (?:up|on),? and (?:i|we|you|your|the police)(?:'ll| will|"
        r"'re| are)?(?: [\w']+){1,3}|what(?: on earth| the "
        r"hell| in the world|ever)? is (?:the matter|wrong) with you|(?:a|no) (?:more|less) (?:pathetic|ridiculous|"
        r"tiresome|stupid|absurd|shameless|rude|unpleasant)(?: \w+){1,3} (?:has|have|did|i have|we have)(?: never| "
        r"seldom| rarely| ever)|(?:never|seldom|rarely) have (?:i|we)(?: \w+)? (?:seen|read|met|heard|come across|"
        r"encountered|dealt)(?: \w+){0,4}|the (?:single )?most (?:tiresome|annoying|difficult|unpleasant|rude|"
        r"demanding|exhausting|unreasonable|obnoxious|arrogant|stupid|ungrateful|tedious|irritating) \w+ (?:i|"
        r"we)(?:'ve| have)?(?: ever)? (?:dealt|met|had|served|seen|known|come|ever)|(?:nobody|no one|who) asked for "
        r"your(?: \w+)?|(?:negotiate|deal|talk|do business|argue|work) with (?:cheats|crooks|liars|thieves|bullies|"
        r"idiots|fools|blackmailers|scum|clowns)|save your breath|you(?:'ve| have) been nothing but(?: \w+){1,2}|you "
        r"want (?:a |some )?(?:war|fight|trouble|battle)(?: with(?: \w+){1,3})?\?|the only (?:broken|wrong|faulty|"
        r"stupid|slow|defective|dishonest|rude|difficult) (?:thing|part|one|person)(?: [\w']+){0,4} is you",
        0.7,
        advice=COOL,
        unless=_CALM,
    ),
    cue(
        r"(?:i|we) hope (?:your|the) next(?: \w+){1,2} (?:is|are|will be|turns out|treats you) (?:just |every bit "
        r")?as(?: \w+){1,3} as you|(?:contemptible|despicable|detestable|loathsome|reprehensible)|(?:be )?(?:very "
        r")?careful who(?:m)? you (?:accuse|threaten|insult|talk to|speak to|call|mess)|(?:i|we) (?:have|know|'ve "
        r"got) your (?:home |private )?address(?=[ .,!](?!(?:on|in|from|as|and|wrong|now)\b))|(?:deserves?|worth|"
        r"merits?) (?:not )?(?:one|a|a single|another|even a) (?:second|minute|moment|word|penny)(?: of)?(?: (?:our|"
        r"my))?|(?:just |now )?get lost(?= with|[.!,])|(?:wast|ruin|steal)(?:e|ed|ing) (?:my|our|everybody's|"
        r"everyone's|half (?:my|our|the)|a whole|the whole) (?:\w+ )?(?:afternoon|morning|evening|day|week|weekend|"
        r"night|life|lunch)|with (?:this|that|your|all this) (?:drivel|nonsense|rubbish|tripe|whining|claptrap|"
        r"garbage|twaddle)|of (?:this|your|that) (?:whining|moaning|drivel|nonsense|rubbish|tripe|stupid \w+)|with "
        r"(?:this|that|your) (?:stupid|silly|idiotic|ridiculous|endless) (?:complain\w*|\w+ing|questions?|letters?|"
        r"mails?)|(?:demands|complaints|manners|behaviour|behavior) (?:such as|like) yours",
        0.7,
        advice=COOL,
        unless=_CALM,
    ),
)
