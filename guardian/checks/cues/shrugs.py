"""Cues of tone.dismissive: shrugs that only a letter without help makes; beside help each of them is fine."""

from __future__ import annotations

from guardian.checks.cues.belittling import MINE
from guardian.checks.cues.brushoff import RULE
from guardian.checks.cues.doors import OPEN, WAY, WHY
from guardian.checks.match import cue

_SHRUG = "Say what it means to them and what you will do about it: “I see that …; I will …”, instead of “{words}”."
_TIME = "Give a time and a way: “Try again from … on; if it is not there then, write to me”, instead of “{words}”."

# Each of these is fine beside help, and a closed door where the letter gives none.
SHRUGS = (
    cue(
        r"(?:it would be|it is|it's|that is|that's|that would be) (?:then |therefore )?for (?:you|the customer|others|"
        r"them) to (?:\w+)(?: \w+){0,4}|(?:we|they|the \w+) (?:only |just )?(?:deals?|works?|trades?|talks?) (?:only "
        r")?with (?:\w+ ){1,3}(?:and not|not|only|rather than)(?: \w+){0,3}|(?:will|would|can|could|may) (?:however |"
        r"therefore |then |also )?not be (?:taken into account|considered|accepted|possible|refunded|reimbursed|"
        r"changed|reissued|altered|discussed)(?: \w+){0,2}|in such cases,? (?:it is|it's|the|we|there)(?: \w+){1,4}|"
        r"(?:is|are) \w+ in the end(?: \w+){0,4}|(?:once|when) (?:\w+ ){1,2},? (?:is|are|it's|they're) "
        r"(?:\w+)(?=[.!])|(?:has been|was|were|have been) added to the (?:others|pile|list|rest|file)|should you wish "
        r"to(?: \w+){1,4}|the usual (?:procedure|process|period|time|way|rules)(?: \w+){1,6}",
        0.46,
        advice=_SHRUG,
        unless=WHY,
    ),
    # Wisdom instead of an answer: how such things are.
    cue(
        r"(?:^|(?<=[.!?,;:] )|(?<=\n))(?:every|each|any|even the best) (?:\w+ ){1,2}(?:has|have|makes?|does|needs?|"
        r"takes?|comes?|loses?|gets?|goes|ages?|varies|vary|breaks?|fails?|costs?|changes?|creaks?|squeaks?|leaks?|"
        r"will)(?: \w+){1,4}(?=[.!,;])|(?:\w+s) are \w+s,? and \w+s are \w+s|(?:^|(?<=[.!?] )|(?<=\n))(?:it's|it is|"
        r"that's|this is) (?:winter|summer|autumn|christmas|monday|the season|november|december|january|life|business|"
        r"politics|nature|technology|the weather|show business|how it is)(?=[.!,;])",
        0.46,
        advice=_SHRUG,
        unless=WHY,
    ),
    cue(
        r"(?:we|everyone|everybody|you|people|one) (?:all )?(?:just |simply |do )?(?:have|has|must|need|needs|learn|"
        r"learns)(?: to)? (?:live with|put up with|accept|cope|adapt|get used|bear|adjust|make do|pay for)(?: "
        r"\w+){0,3}|(?:most|many|few|our other|other|hardly any) (?:\w+ )?(?:viewers|readers|customers|guests|people|"
        r"users|members|clients|patients|parents|tenants|students|players|listeners|passengers|buyers)(?: \w+)? "
        r"(?:don't|do not|never|seem|hardly|have (?:\w+ )?(?:bought|moved|switched|accepted|coped|managed)|manage|"
        r"accept|cope)(?: [\w']+){1,5}|(?:we've|we have)? ?had (?:nobody|no one|none) (?:else )?(?:\w+){1,2}(?: \w+)?",
        0.46,
        advice=_SHRUG,
        unless=WHY,
    ),
    cue(
        r"(?:these|such|those|things like (?:that|this)|mistakes|accidents|delays|mix-ups|errors|it|this|that|"
        r"breakages|hiccups) (?:things )?(?:do |will |just |can |simply |sometimes |always |does ){0,2}happens?(?: "
        r"\w+){0,3}(?=[.,!;])|such is life|c'est la vie|(?:no one|nobody) is perfect|we(?:'re| are) (?:all |only "
        r")?human|that's life|bad luck|can't be helped|cannot be helped|can't win them all",
        0.46,
        advice=_SHRUG,
        unless=WHY + r"|\bto (?:me|us|all of us|everyone|everybody|the best)\b",
    ),
    cue(
        r"(?:is|are|'s) (?:simply |just |all |only |perfectly |completely |quite |entirely |absolutely |very |fairly "
        r")?(?:part (?:and parcel )?of|normal|natural|to be expected|unavoidable|inevitable|within (?:tolerance|the "
        r"norm|limits|specification|spec|the rules)|nothing unusual|nothing special|standard|not unusual|not a "
        r"(?:defect|fault|mistake|reason|problem))(?: [\w']+){0,5}",
        0.46,
        advice=_SHRUG,
        unless=WHY + r"|\b(?:not normal|if it|standard (?:size|room|delivery|mail|post|class))\b",
    ),
    cue(
        r"(?:it|that|this)(?:'s| is| was) (?:only|just|merely|nothing more than) (?:a|an|some|one|two|three|five|ten|"
        r"\d+|[£$€]\d+)(?: \w+){1,4}(?=[.,!;]| after all)|(?:i|we) wouldn't (?:worry|bother|lose sleep|think|make|"
        r"read|fret)(?: \w+){0,4}|not worth (?:fussing|getting (?:upset|worked up)|worrying|the (?:fuss|trouble|"
        r"bother))(?: \w+){0,3}",
        0.46,
        advice=_SHRUG,
        unless=WHY,
    ),
    cue(
        r"(?:as per|per|under|according to|in line with|in accordance with|pursuant to|see|refer to|as stated in|"
        r"covered by|set out in|it's all in|it is all in|it's in|it is in|(?:stated|written|explained|set out|printed|"
        r"clearly) in) (?:(?:our|the|your|standard|general) (?:\w+ )?(?:terms|conditions|t&cs?|policy|rules?|contract|"
        r"small print|fine print|regulations?|tariff|agreement|guarantee|warranty|statutes|by-?laws|faqs?|manual|"
        r"brochure|leaflet|price list|handbook|notice|tenancy)|(?:section|clause|paragraph|article|point) \d+)(?: "
        r"[\w§()]+)?|(?:that|this|it|those|these)(?:'s| is| are|'re| was) (?:simply |just |always )?(?:our|the|"
        r"company|school|house|club|standard) (?:\w+ )?(?:policy|rules?|terms|conditions|procedure|regulations?|"
        r"practice)",
        0.46,
        advice=RULE,
        unless=WHY + r"|\b(?:password|you (?:asked|wrote|mentioned)|safety|below|attached|leaflet on|page \d+ of)\b",
    ),
    cue(
        r"(?:not|isn't|aren't|is nothing) (?:really |actually |exactly )?(?:something|anything|a matter|a thing|a "
        r"topic|what|an area)? ?(?:that )?(?:we|i|our (?:team|department|office|shop|staff)) (?:can |could |normally |"
        r"usually |actually |would )?(?:deal|do|handle|offer|look|cover|support|take|concern|help|provide|get "
        r"involved)(?: \w+){0,3}|(?:outside|beyond|falls outside|out of|not (?:within|in|part of)|lies outside) "
        r"(?:our|my|the) (?:\w+ )?(?:remit|scope|control|responsibilit\w+|area|competence|department|hands|power|"
        r"influence|jurisdiction|duties|brief)",
        0.46,
        advice=MINE,
        unless=WHY,
    ),
    cue(
        r"(?:we|i)(?:'ve| have)? (?:duly |of course |already )?(?:noted|registered|recorded|taken note of|logged|"
        r"taken (?:\w+ )?on board|taken cognisance of)(?: (?:your|the|all)(?: \w+){1,3})?(?=[.!,]|$)|(?:your|the) "
        r"(?:comments?|feedback|complaint|remarks?|opinion|views?|point|suggestions?|message|dissatisfaction|wishes) "
        r"(?:has|have|is|are|was|were)(?: been| duly| hereby){0,2} (?:noted|registered|recorded|logged|received|"
        r"filed)(?=[.!,]|$| and)",
        0.46,
        advice="Say what comes of it: “I have passed this to …, who …”, instead of “{words}”.",
        unless=WHY,
    ),
    cue(
        r"you (?:knew|were (?:aware|told|informed)|accepted|agreed|signed|had (?:read|seen|been told|been "
        r"informed))(?: \w+){0,6} (?:when|before|at the time|by|in advance|beforehand|conditions?|rules?|terms|price|"
        r"risks?|contract)(?: \w+){0,3}",
        0.46,
        advice=RULE,
        unless=WHY,
    ),
    cue(
        r"(?:is|was|'s|remains) (?:purely |strictly |a matter |something |an issue |a thing |entirely )?between you "
        r"and (?:your|the|them|him|her|\w+)(?: \w+)?|(?:(?:somebody|someone) else|another (?:department|team|company|"
        r"office)|the other (?:department|team|office)) (?:will |would |must |should )?(?:have|has|need|needs|deals?|"
        r"handles?|looks?|is|take|see|look|sort)(?: \w+){0,4}|you(?:'ll| will)? (?:simply |just |then |also )?(?:need|"
        r"have|must)(?: to)? (?:take (?:it|this|that) up|sort (?:it|this|that) out|speak|talk|turn|complain|address "
        r"(?:it|this)|raise (?:it|this)|go)(?: (?:with|to)(?: \w+){1,3})?|(?:the rest|that part|everything else|"
        r"anything else|that) (?:is|'s) (?:up to|for|with|down to) (?:the|your|them|him|her|you|others)(?: \w+)?|we "
        r"(?:only|just|merely) (?:sell|provide|pass|rent|host|book|arrange|forward|act|deliver|print|list|ship|send|"
        r"transport|collect|lease|store|process|supply|make|manage|run)(?: [\w']+){0,4}",
        0.46,
        advice=MINE,
        unless=WHY + r"|\b(?:here is|number|name is|expects you|knows about)\b",
    ),
    cue(
        r"(?:try|call|write|check|ask|come(?: back)?|ring|log in|order|apply|book)(?: again| back)? (?:again |back "
        r")?(?:later|another time|some other time|next (?:week|month|year|time)|elsewhere|in a few (?:days|weeks|"
        r"hours)|some ?time)(?=[.!,]|$)|(?:just|simply|you just have to|you'll just have to|you will have to) (?:wait|"
        r"be patient|keep trying|try again|hope)(?: \w+){0,3}",
        0.46,
        advice=_TIME,
        unless=WHY + r"|\b(?:happy|glad|from|server|i am|we are|between|after)\b",
    ),
    cue(
        r"(?:nobody|no one|none of us) (?:here )?(?:(?:can|could|will|would|is able to) (?:say|tell|know|help|do|"
        r"change|explain)|knows?(?= what| why| when| how|[.,]))(?: \w+){0,4}|who knows(?=[.?!])|(?:hard|difficult|"
        r"impossible) to (?:say|tell|know)|(?:i|we)(?:'ve| have| had)? (?:really |absolutely |simply )?(?:no|got no) "
        r"(?:idea|clue|way|means|knowledge|influence|say|control)(?: [\w']+){0,4}|(?:i|we) (?:really |honestly |"
        r"simply |just )?(?:don't|do not|wouldn't|couldn't) know(?: either| that| why| anything)?(?=[.!])",
        0.46,
        advice="Say how you will find out, and by when: “I will ask … and write to you by …”, instead of “{words}”.",
        unless=WHY + r"|\b(?:yet|idea how|find out)\b",
    ),
    cue(
        r"(?:all )?(?:sales|decisions|bookings|prices|fees|payments|tickets|orders|deposits|purchases|items|charges) "
        r"(?:are|is|remain) (?:\w+ )?(?:final|non-?refundable|not refund\w*|binding|fixed|not negotiable)|(?:a|an|the|"
        r"any|no) (?:refund|replacement|compensation|exception|reduction|exchange|discount|repayment|return|credit|"
        r"extension|reimbursement)s? (?:is|are|was|will be|can be|could be) (?:therefore |thus |not )?(?:due|foreseen|"
        r"provided|excluded|possible|an option|made|granted|given|paid|owed|issued|offered|available|considered)|"
        r"(?:the|this|your) (?:fee|charge|fine|deposit|amount|invoice|price|penalty|surcharge) (?:stays|stands|"
        r"remains|is due|applies|is payable|will not be)(?: \w+){0,3}",
        0.46,
        advice=RULE,
        unless=WHY + r"|\b(?:(?:is|are) (?:available|possible|provided|due) (?:within|on|from|until|if|to|by)|has been|"
        r"tomorrow)\b",
    ),
    cue(
        r"(?:have|'ve|are|'m|am|was|were|been|will|'ll|has)(?: now| therefore| hereby| already)? (?:clos(?:ed|ing|e)|"
        r"archiv(?:ed|ing|e)|fil(?:ed|ing)) (?:this|your|the) (?:ticket|case|request|file|matter|complaint|claim|"
        r"enquiry|query|conversation)|(?:ticket|case|request|complaint|claim|enquiry|query) (?:has been|is|was|will "
        r"be|is now|is hereby) (?:closed|archived|filed|rejected|declined|dismissed|refused|denied)",
        0.46,
        advice=OPEN,
        unless=WHY + r"|\b(?:solved|resolved|reopen\w*|repl(?:y|ies))\b",
    ),
    cue(
        r"(?:we|i|the \w+|our \w+|he|she|they) (?:do|does|did|are doing|always do|can only do)(?: only)? (?:our|the|"
        r"their|his|her|my|what) (?:very )?(?:best|\w+ can|we can|they can)|(?:as|more) (?:quickly|soon|fast) as "
        r"(?:possible|we can)|in due (?:course|time)|thank you for your (?:understanding|feedback|patience)(?=[.!]|$)",
        0.25,
        advice=_SHRUG,
        unless=WAY,
    ),
)
