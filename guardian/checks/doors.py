"""Cues of tone.dismissive: the matter declared over, nobody's, or nothing; shrugs that only a letter without help makes."""

from __future__ import annotations

from guardian.checks.belittling import HELP, MINE
from guardian.checks.brushoff import BELIEVE, RULE
from guardian.checks.match import cue

_WAY = (
    r"\b(?:but (?:i|we|here|you can|it|that)|instead|however|here is how|here's how|what (?:i|we) can|i(?:'ll|'ve)|we(?:'ll|'ve)|i (?:will|have|can)|we "
    r"(?:have (?:asked|rung|sent|told)|can (?:offer|still)|will (?:send|ask|gladly|call|pay|replace|refund|check|help))|"
    r"gladly|next round|appeal|ombudsman|if (?:you|it|this) (?:\w+ )?(?:still|wish|disagree|need|want|lasts|comes)|let me|"
    r"not because|scam\w*|phish\w*|fraud\w*)\b"
)
_WHY = _WAY + r"|\b(?:because|since|so that|the reason|sorry|apolog\w*)\b"
_OPEN = "Leave the door open: “If anything in this is not right for you, write to me and I will look again.”"
_THING = (
    r"(?:decision|matter|case|discussion|outcome|position|answer|ruling|subject|complaint|topic|chapter|conversation|claim|"
    r"verdict|issue|file|ticket|assessment|judgement|judgment)"
)

DOORS = (
    cue(
        rf"{_THING} (?:is|was|remains?|stands?|has been|is hereby|is thus|is therefore)(?: now| thus| therefore| hereby| "
        rf"considered| as good as){{0,2}} (?:final|closed|over|settled|unchanged|concluded|finished|done|as (?:it is|stated)|"
        rf"dealt with|binding)(?: (?:and|for us|as far as|on our|from our|here)(?: \w+){{0,4}})?|(?:that|this)(?:'s| is)(?: "
        rf"now)? (?:the end of (?:the|this|it|our)(?: {_THING})?|all (?:i|we) (?:have|can|will|am|are)(?: \w+){{0,3}}|our "
        rf"(?:last|final) (?:word|answer|offer|reply))|end of (?:the )?(?:matter|story|conversation|discussion)|as far as "
        rf"(?:we are|we're|i am|i'm) concerned,? (?:the|this|it|that)(?: \w+){{0,3}} (?:closed|over|settled|done|finished)",
        0.65,
        advice=_OPEN,
        unless=_WHY + r"|\b(?:solved|resolved|refund\w*|reopen|once|when|until|if|will be)\b",
    ),
    cue(
        r"(?:we|i)(?:'ll| will| shall| would|'re| are|'m| am)? (?:not|no longer|never)(?: be| going to)? (?:reply|replying|"
        r"answer|answering|respond|responding|correspond\w*|discuss\w*|enter|entering|read|reading|engag\w+|comment\w*|"
        r"tak\w+ (?:any )?(?:further )?(?:questions|calls|action|steps)|accept\w* (?:any )?(?:further|more)|consider\w* (?:any "
        r")?(?:further|more)|review\w* (?:this|it|the|your))(?: (?:to|any|further|into|on|this|it|these|that|again|such|more|"
        r"your|with|you|about)){0,4}(?: \w+)?|(?:won't)(?: be)? (?:reply|replying|answer|answering|respond|responding|"
        r"discuss\w*|correspond\w*|enter\w*|engag\w+|comment\w*|review\w*|reconsider\w*)(?: \w+){0,3}",
        0.7,
        advice=_OPEN,
        unless=_WHY + r"|\b(?:until|before|after|unless|weekend|holiday|office hours|on leave|away)\b",
    ),
    cue(
        r"no (?:further|more|other) (?:\w+ )?(?:correspondence|discussion|action|comments?|repl(?:y|ies)|communication|"
        r"information|explanations?|steps|review|responses?|messages|letters|e-?mails|calls|questions|help|support|requests|"
        r"claims|complaints)(?: \w+){0,2} (?:will|is|are|can|shall|may|is to|need)(?: \w+){0,3}|(?:there(?:'s| is|'s really| is "
        r"really| is simply)?|have|has|with) nothing (?:further|more|else|left) (?:to (?:add|say|discuss|do|offer|tell)|(?:we|i) "
        r"(?:can|could|have|want))(?: \w+){0,3}",
        0.7,
        advice=_OPEN,
        unless=_WHY + r"|\b(?:you need to do|for you to do|needed from you|from your side|solved|nothing more you)\b",
    ),
    cue(
        r"(?:we|i|\w+ staff|the \w+) (?:cannot|can't|can not|could not|won't|will not|are not|aren't|is not|am not|'re not) "
        r"(?:be )?(?:held |made |legally )?(?:responsible|liable|accountable|answerable)(?: (?:for|if|when|that)(?: \w+){1,5})?"
        r"|(?:we|i) (?:take|accept|assume|bear|have|carry) no (?:responsibility|liability|blame|fault|duty)(?: \w+){0,4}|(?:we |i "
        r")?(?:decline|deny|reject|disclaim) (?:all|any) (?:responsibility|liability|blame|claims?)(?: \w+){0,3}",
        0.55,
        advice=MINE,
        unless=_WHY + r"|\b(?:please|keep|lock)\b",
    ),
    cue(
        r"(?:we|i) (?:really |simply |just |honestly )?(?:don't|do not|can't|cannot|fail to|fail|don't really) (?:really |"
        r"honestly )?see (?:(?:any|a|the) (?:\w+ )?(?:reason|problem|issue|need|point|cause|fault|"
        r"grounds|fuss|difficulty|damage|defect)|what (?:the|you|is|there)|why (?:you|this|that|it|we should|i should)|how (?:that|this|it) (?:is|concerns|"
        r"affects)|where the)(?: \w+){0,4}|(?:we|i) (?:see|have|had|find|found|know of) no "
        r"(?:real |good |valid |actual |possible )?(?:reason|need|cause|grounds?|point|occasion|fault|problem|evidence|"
        r"justification|basis|indication|room)(?: \w+){0,5}",
        0.6,
        advice=BELIEVE,
        unless=_WHY + r"|\b(?:worry|concern(?:ed)?|change your|in your (?:account|order)|yet|from here|attach\w+|could you)\b",
    ),
    cue(
        r"(?:you(?:'re| are)|feel|always|be) (?:entirely |perfectly |quite |always |of course |more than )?(?:free|welcome) to "
        r"(?:go|look|try|take|find|leave|shop|cancel|complain|choose|contact|seek|ask|buy)(?: \w+){0,3} (?:elsewhere|somewhere|"
        r"someone else|somebody else|another|other|a competitor|the (?:press|court|ombudsman|competition))(?: \w+)?|no matter "
        r"(?:what|how|who|why|when)(?: [\w']+){1,5},? (?:the|we|it|this|our)(?: \w+){1,4}|(?:whatever|regardless of|irrespective "
        r"of) (?:the|your) (?:\w+ )?(?:reasons?|circumstances|cause|case|situation|explanation)(?: \w+){0,5}",
        0.6,
        advice=RULE,
        unless=_WHY + r"|\b(?:happy|glad|help you|covers?|we pay|refund)\b",
    ),
    cue(
        r"(?:i|we) (?:really |honestly |simply |also )?(?:don't|do not|wouldn't|would not|have no idea|'ve no idea) ?(?:know |"
        r"see |understand )?what (?:else |more )?(?:you|to|i|we)(?: \w+)? (?:want|expect|would|tell|suggest|do|supposed|hear|"
        r"should|could)(?: \w+){0,4}|what (?:do you|did you|would you|else do you) (?:want|expect|like) (?:us|me|from us|from "
        r"me)(?: to do| to say)?(?: about \w+)?(?=[.?!])",
        0.65,
        advice="Ask it as an offer: “Which would help you more, … or …?”, instead of “{words}”.",
        unless=r"\b(?:with the|first|prefer|old|keep)\b",
    ),
    cue(
        r"(?:we|i) (?:get|have|see|hear|receive|deal with) (?:complaints?|mails?|e-?mails?|messages|letters|requests|cases|people|"
        r"things|calls|problems|stories|dozens|hundreds|lots)(?: of (?:complaints?|these|them|mails|such|people))? ?(?:like (?:this|"
        r"yours|that|these|you))?(?: \w+)? (?:every|all|daily|constantly|a lot|weekly)(?: \w+){0,2}|(?:every|any)(?:one|body) "
        r"could (?:say|claim|write|come) (?:that|this|along)",
        0.6,
        advice=HELP,
        unless=_WHY,
    ),
    cue(
        r"(?:our|the|my) (?:\w+ )?(?:staff|team|colleagues?|drivers?|technicians?|doctors?|teachers?|guides?|employees?|waiters?|"
        r"waitress|managers?|nurses?|agents?|crew|courier|builders?|trainers?|people|clerks?) (?:\w+ )?(?:did nothing|have done "
        r"nothing|has done nothing|acted (?:correctly|properly|within|by|rightly)|(?:made|make) no (?:mistake|error)|did "
        r"everything (?:right|correctly)|(?:was|were|is|are) (?:in the right|right|correct|only doing|just doing|doing (?:their|"
        r"his|her))|followed (?:the |all |our |standard )?(?:procedures?|protocol|rules|policy|instructions)|knows? what)"
        r"(?: \w+){0,2}|(?:nothing|no (?:reason|need|cause)) (?:for us )?to (?:apologi[sz]e|be sorry)(?: for)?",
        0.6,
        advice=BELIEVE,
        unless=_WHY + r"|\b(?:not|n't|should)\b",
    ),
    cue(
        r"(?:making|make|made|read|reading) (?:far |way |a bit )?too much (?:of|out of|into|about|fuss)(?: \w+)?|(?:works?|worked|"
        r"working|fine|ok|okay) (?:perfectly |just |well |perfectly well |fine )?(?:for|with) (?:everybody|"
        r"everyone|anyone|all (?:the|our)|the (?:other|rest)|our other|hundreds|thousands|most)(?: \w+){0,2}|(?:is|are|was|were|"
        r"'s) (?:quite |perfectly |more than )?good enough(?: for (?:us|me|everybody|everyone|most|anybody))?(?=[.,!;])|no reason "
        r"to (?:doubt|change|believe|act|look into|reopen|revisit)(?: \w+){0,3}",
        0.6,
        advice=BELIEVE,
        unless=_WHY + r"|\b(?:not|n't|so the difference|could you)\b",
    ),
    cue(
        r"(?:has|have|had|got|'s) (?:absolutely )?nothing (?:whatsoever )?to do with (?:us|me|our \w+|the (?:shop|school|company|"
        r"hotel|club|office|bank))|(?:not|isn't|never) (?:up to|for|on|about) (?:us|me) to (?:\w+)|(?:can't|cannot|can not|never|"
        r"impossible to) (?:please|satisfy|help|suit) (?:everyone|everybody|all)|(?:make|keep) everyone happy|is (?:simply |quite "
        r"|absolutely |completely |entirely )?out of the question",
        0.6,
        advice=MINE,
        unless=_WHY,
    ),
)

_SHRUG = "Say what it means to them and what you will do about it: “I see that …; I will …”, instead of “{words}”."
_TIME = "Give a time and a way: “Try again from … on; if it is not there then, write to me”, instead of “{words}”."

# Each of these is fine beside help, and a closed door where the letter gives none.
SHRUGS = (
    cue(
        r"(?:it would be|it is|it's|that is|that's|that would be) (?:then |therefore )?for (?:you|the customer|others|them) to (?:\w+)(?: \w+){0,4}|(?:we|they|the \w+) (?:only |just )?(?:deals?|works?|trades?|talks?) (?:only )?with (?:\w+ ){1,3}"
        r"(?:and not|not|only|rather than)(?: \w+){0,3}|(?:will|would|can|could|may) (?:however |therefore |then |also )?not be (?:taken into account|considered|accepted|possible|refunded|reimbursed|changed|reissued|altered|discussed)"
        r"(?: \w+){0,2}|in such cases,? (?:it is|it's|the|we|there)(?: \w+){1,4}|(?:is|are) \w+ in the end(?: \w+){0,4}|(?:once|when) (?:\w+ ){1,2},? (?:is|are|it's|they're) (?:\w+)(?=[.!])|(?:has been|was|were|have been) added to the "
        r"(?:others|pile|list|rest|file)|should you wish to(?: \w+){1,4}|the usual (?:procedure|process|period|time|way|rules)(?: \w+){1,6}",
        0.46,
        advice=_SHRUG,
        unless=_WHY,
    ),
    # Wisdom instead of an answer: how such things are.
    cue(
        r"(?:^|(?<=[.!?,;:] )|(?<=\n))(?:every|each|any|even the best) (?:\w+ ){1,2}(?:has|have|makes?|does|needs?|"
        r"takes?|comes?|loses?|gets?|goes|ages?|varies|vary|breaks?|fails?|costs?|changes?|creaks?|squeaks?|leaks?|will)(?: \w+){1,4}(?=[.!,;])|(?:\w+s) are \w+s,? and \w+s are \w+s"
        r"|(?:^|(?<=[.!?] )|(?<=\n))(?:it's|it is|that's|this is) (?:winter|summer|autumn|christmas|monday|"
        r"the season|november|december|january|life|business|politics|nature|technology|the weather|show business|how it is)(?=[.!,;])",
        0.46,
        advice=_SHRUG,
        unless=_WHY,
    ),
    cue(
        r"(?:we|everyone|everybody|you|people|one) (?:all )?(?:just |simply |do )?(?:have|has|must|need|needs|learn|learns)(?: to)? (?:live with|put up with|accept|"
        r"cope|adapt|get used|bear|adjust|make do|pay for)(?: \w+){0,3}|(?:most|many|few|our other|other|hardly any) (?:\w+ )?(?:viewers|readers|customers|guests|"
        r"people|users|members|clients|patients|parents|tenants|students|players|listeners|passengers|buyers)(?: \w+)? (?:don't|do not|never|seem|hardly|have (?:\w+ )?(?:bought|moved|switched|accepted|coped|managed)|"
        r"manage|accept|cope)(?: [\w']+){1,5}|(?:we've|we have)? ?had (?:nobody|no one|none) (?:else )?(?:\w+){1,2}(?: \w+)?",
        0.46,
        advice=_SHRUG,
        unless=_WHY,
    ),
    cue(
        r"(?:these|such|those|things like (?:that|this)|mistakes|accidents|delays|mix-ups|errors|it|this|that|breakages|hiccups) "
        r"(?:things )?(?:do |will |just |can |simply |sometimes |always |does ){0,2}happens?(?: \w+){0,3}(?=[.,!;])|such is life|"
        r"c'est la vie|(?:no one|nobody) is perfect|we(?:'re| are) (?:all |only )?human|that's life|bad luck|can't be helped|"
        r"cannot be helped|can't win them all",
        0.46,
        advice=_SHRUG,
        unless=_WHY,
    ),
    cue(
        r"(?:is|are|'s) (?:simply |just |all |only |perfectly |completely |quite |entirely |absolutely |very |fairly )?"
        r"(?:part (?:and parcel )?of|normal|natural|to be expected|unavoidable|inevitable|within (?:tolerance|the "
        r"norm|limits|specification|spec|the rules)|nothing unusual|nothing special|standard|not unusual|not a (?:defect|fault|"
        r"mistake|reason|problem))(?: [\w']+){0,5}",
        0.46,
        advice=_SHRUG,
        unless=_WHY + r"|\b(?:not normal|if it|standard (?:size|room|delivery|mail|post|class))\b",
    ),
    cue(
        r"(?:it|that|this)(?:'s| is| was) (?:only|just|merely|nothing more than) (?:a|an|some|one|two|three|five|ten|\d+|[£$€]\d+)"
        r"(?: \w+){1,4}(?=[.,!;]| after all)|(?:i|we) wouldn't (?:worry|bother|lose sleep|think|make|read|fret)(?: \w+){0,4}|"
        r"not worth (?:fussing|getting (?:upset|worked up)|worrying|the (?:fuss|trouble|bother))(?: \w+){0,3}",
        0.46,
        advice=_SHRUG,
        unless=_WHY,
    ),
    cue(
        r"(?:as per|per|under|according to|in line with|in accordance with|pursuant to|see|refer to|as stated in|covered by|set out "
        r"in|it's all in|it is all in|it's in|it is in|(?:stated|written|explained|set out|printed|clearly) in) (?:(?:our|the|your|"
        r"standard|general) (?:\w+ )?(?:terms|conditions|t&cs?|policy|rules?|contract|small print|fine print|regulations?|tariff|agreement|"
        r"guarantee|warranty|statutes|by-?laws|faqs?|manual|brochure|leaflet|price list|handbook|notice|tenancy)|(?:section|clause|paragraph|"
        r"article|point) \d+)(?: [\w§()]+)?|(?:that|this|it|those|these)(?:'s| is| are|"
        r"'re| was) (?:simply |just |always )?(?:our|the|company|school|house|club|standard) (?:\w+ )?(?:policy|rules?|terms|"
        r"conditions|procedure|regulations?|practice)",
        0.46,
        advice=RULE,
        unless=_WHY + r"|\b(?:password|you (?:asked|wrote|mentioned)|safety|below|attached|leaflet on|page \d+ of)\b",
    ),
    cue(
        r"(?:not|isn't|aren't|is nothing) (?:really |actually |exactly )?(?:something|anything|a matter|a thing|a topic|what|an area)?"
        r" ?(?:that )?(?:we|i|our (?:team|department|office|shop|staff)) (?:can |could |normally |usually |actually |would )?(?:deal|"
        r"do|handle|offer|look|cover|support|take|concern|help|provide|get involved)(?: \w+){0,3}|(?:outside|beyond|falls outside|"
        r"out of|not (?:within|in|part of)|lies outside) (?:our|my|the) (?:\w+ )?(?:remit|scope|control|responsibilit\w+|area|"
        r"competence|department|hands|power|influence|jurisdiction|duties|brief)",
        0.46,
        advice=MINE,
        unless=_WHY,
    ),
    cue(
        r"(?:we|i)(?:'ve| have)? (?:duly |of course |already )?(?:noted|registered|recorded|taken note of|logged|taken (?:\w+ "
        r")?on board|taken cognisance of)(?: (?:your|the|all)(?: \w+){1,3})?(?=[.!,]|$)|(?:your|the) (?:comments?|feedback|complaint|"
        r"remarks?|opinion|views?|point|suggestions?|message|dissatisfaction|wishes) (?:has|have|is|are|was|were)(?: been| duly| "
        r"hereby){0,2} (?:noted|registered|recorded|logged|received|filed)(?=[.!,]|$| and)",
        0.46,
        advice="Say what comes of it: “I have passed this to …, who …”, instead of “{words}”.",
        unless=_WHY,
    ),
    cue(
        r"you (?:knew|were (?:aware|told|informed)|accepted|agreed|signed|had (?:read|seen|been told|been informed))(?: \w+){0,6} "
        r"(?:when|before|at the time|by|in advance|beforehand|conditions?|rules?|terms|price|risks?|contract)(?: \w+){0,3}",
        0.46,
        advice=RULE,
        unless=_WHY,
    ),
    cue(
        r"(?:is|was|'s|remains) (?:purely |strictly |a matter |something |an issue |a thing |entirely )?between you and (?:your|the|"
        r"them|him|her|\w+)(?: \w+)?|(?:somebody|someone|another (?:department|team|company|office)|the other (?:department|team|"
        r"office)) (?:else )?(?:will |would |must |should )?(?:have|has|need|needs|deals?|handles?|looks?|is|take|see|look|sort)(?: "
        r"\w+){0,4}|you(?:'ll| will)? (?:simply |just |then |also )?(?:need|have|must)(?: to)? (?:take (?:it|this|that) up|sort (?:it|"
        r"this|that) out|speak|talk|turn|complain|address (?:it|this)|raise (?:it|this)|go)(?: (?:with|to)(?: \w+){1,3})?|(?:the rest|"
        r"that part|everything else|anything else|that) (?:is|'s) (?:up to|for|with|down to) (?:the|your|them|him|her|you|others)"
        r"(?: \w+)?|we (?:only|just|merely) (?:sell|provide|pass|rent|host|book|arrange|forward|act|deliver|print|list|ship|send|"
        r"transport|collect|lease|store|process|supply|make|manage|run)(?: [\w']+){0,4}",
        0.46,
        advice=MINE,
        unless=_WHY + r"|\b(?:here is|number|name is|expects you|knows about)\b",
    ),
    cue(
        r"(?:try|call|write|check|ask|come(?: back)?|ring|log in|order|apply|book)(?: again| back)? (?:again |back )?(?:later|another "
        r"time|some other time|next (?:week|month|year|time)|elsewhere|in a few (?:days|weeks|hours)|some ?time)(?=[.!,]|$)|(?:just|"
        r"simply|you just have to|you'll just have to|you will have to) (?:wait|be patient|keep trying|try again|hope)(?: \w+){0,3}",
        0.46,
        advice=_TIME,
        unless=_WHY + r"|\b(?:happy|glad|from|server|i am|we are|between|after)\b",
    ),
    cue(
        r"(?:nobody|no one|none of us) (?:here )?(?:(?:can|could|will|would|is able to) (?:say|tell|know|help|do|change|explain)|knows?(?= what| why| when| how|[.,]))"
        r"(?: \w+){0,4}|who knows(?=[.?!])|(?:hard|difficult|impossible) to (?:say|tell|know)|(?:i|we)(?:'ve| have| had)? "
        r"(?:really |absolutely |simply )?(?:no|got no) (?:idea|clue|way|means|knowledge|influence|say|control)(?: [\w']+){0,4}|(?:i|"
        r"we) (?:really |honestly |simply |just )?(?:don't|do not|wouldn't|couldn't) know(?: either| that| why| anything)?(?=[.!])",
        0.46,
        advice="Say how you will find out, and by when: “I will ask … and write to you by …”, instead of “{words}”.",
        unless=_WHY + r"|\b(?:yet|idea how|find out)\b",
    ),
    cue(
        r"(?:all )?(?:sales|decisions|bookings|prices|fees|payments|tickets|orders|deposits|purchases|items|charges) (?:are|is|remain) "
        r"(?:\w+ )?(?:final|non-?refundable|not refund\w*|binding|fixed|not negotiable)|(?:a|an|the|any|no) (?:refund|replacement|"
        r"compensation|exception|reduction|exchange|discount|repayment|return|credit|extension|reimbursement)s? (?:is|are|was|will be|"
        r"can be|could be) (?:therefore |thus |not )?(?:due|foreseen|provided|excluded|possible|an option|made|granted|given|paid|"
        r"owed|issued|offered|available|considered)|(?:the|this|your) (?:fee|charge|fine|deposit|amount|invoice|price|penalty|"
        r"surcharge) (?:stays|stands|remains|is due|applies|is payable|will not be)(?: \w+){0,3}",
        0.46,
        advice=RULE,
        unless=_WHY + r"|\b(?:(?:is|are) (?:available|possible|provided|due) (?:within|on|from|until|if|to|by)|has been|tomorrow)\b",
    ),
    cue(
        r"(?:have|'ve|are|'m|am|was|were|been|will|'ll|has)(?: now| therefore| hereby| already)? (?:clos(?:ed|ing|e)|archiv(?:ed|"
        r"ing|e)|fil(?:ed|ing)) (?:this|your|the) (?:ticket|case|request|file|matter|complaint|claim|enquiry|query|conversation)|"
        r"(?:ticket|case|request|complaint|claim|enquiry|query) (?:has been|is|was|will be|is now|is hereby) (?:closed|archived|filed|"
        r"rejected|declined|dismissed|refused|denied)",
        0.46,
        advice=_OPEN,
        unless=_WHY + r"|\b(?:solved|resolved|reopen\w*|repl(?:y|ies))\b",
    ),
    cue(
        r"(?:we|i|the \w+|our \w+|he|she|they) (?:do|does|did|are doing|always do|can only do)(?: only)? (?:our|the|their|his|her|my|"
        r"what) (?:very )?(?:best|\w+ can|we can|they can)|(?:as|more) (?:quickly|soon|fast) as (?:possible|we can)|in due (?:course|"
        r"time)|thank you for your (?:understanding|feedback|patience)(?=[.!]|$)",
        0.25,
        advice=_SHRUG,
        unless=_WAY,
    ),
)
