"""Cues of tone.dismissive: the matter declared over, somebody else's, or nothing at all."""

from __future__ import annotations

from guardian.checks.cues.belittling import HELP, MINE
from guardian.checks.cues.brushoff import BELIEVE, RULE
from guardian.checks.match import cue

WAY = (
    r"\b(?:but (?:i|we|here|you can|it|that)|instead|however|here is how|here's how|what (?:i|we) can|i(?:'ll|'ve)|"
    r"we(?:'ll|'ve)|i (?:will|have|can)|we "
    r"(?:have (?:asked|rung|sent|told)|can (?:offer|still)|will (?:send|ask|gladly|call|pay|replace|refund|check|"
    r"help))|"
    r"gladly|next round|appeal|ombudsman|if (?:you|it|this) (?:\w+ )?(?:still|wish|disagree|need|want|lasts|comes)|"
    r"let me|"
    r"not because|scam\w*|phish\w*|fraud\w*)\b"
)
WHY = WAY + r"|\b(?:because|since|so that|the reason|sorry|apolog\w*)\b"
OPEN = "Leave the door open: “If anything in this is not right for you, write to me and I will look again.”"
_THING = (
    r"(?:decision|matter|case|discussion|outcome|position|answer|ruling|subject|complaint|topic|chapter|"
    r"conversation|claim|"
    r"verdict|issue|file|ticket|assessment|judgement|judgment)"
)

DOORS = (
    cue(
        rf"{_THING} (?:is|was|remains?|stands?|has been|is hereby|is thus|is therefore)(?: now| thus| therefore| "
        rf"hereby| "
        rf"considered| as good as){{0,2}} (?:final|closed|over|settled|unchanged|concluded|finished|done|as (?:it "
        rf"is|stated)|"
        rf"dealt with|binding)(?: (?:and|for us|as far as|on our|from our|here)(?: \w+){{0,4}})?|(?:that|this)(?:'s|"
        rf" is)(?: "
        rf"now)? (?:the end of (?:the|this|it|our)(?: {_THING})?|all (?:i|we) (?:have|can|will|am|are)(?: "
        rf"\w+){{0,3}}|our "
        rf"(?:last|final) (?:word|answer|offer|reply))|end of (?:the )?(?:matter|story|conversation|discussion)|as "
        rf"far as "
        rf"(?:we are|we're|i am|i'm) concerned,? (?:the|this|it|that)(?: \w+){{0,3}} (?:closed|over|settled|done|"
        rf"finished)",
        0.65,
        advice=OPEN,
        unless=WHY + r"|\b(?:solved|resolved|refund\w*|reopen|once|when|until|if|will be)\b",
    ),
    cue(
        r"(?:we|i)(?:'ll| will| shall| would|'re| are|'m| am)? (?:not|no longer|never)(?: be| going to)? (?:reply|"
        r"replying|"
        r"answer|answering|respond|responding|correspond\w*|discuss\w*|enter|entering|read|reading|engag\w+|comment\w*|"
        r"tak\w+ (?:any )?(?:further )?(?:questions|calls|action|steps)|accept\w* (?:any )?(?:further|more)|"
        r"consider\w* (?:any "
        r")?(?:further|more)|review\w* (?:this|it|the|your))(?: (?:to|any|further|into|on|this|it|these|that|again|"
        r"such|more|"
        r"your|with|you|about)){0,4}(?: \w+)?|(?:won't)(?: be)? (?:reply|replying|answer|answering|respond|responding|"
        r"discuss\w*|correspond\w*|enter\w*|engag\w+|comment\w*|review\w*|reconsider\w*)(?: \w+){0,3}",
        0.7,
        advice=OPEN,
        unless=WHY + r"|\b(?:until|before|after|unless|weekend|holiday|office hours|on leave|away)\b",
    ),
    cue(
        r"no (?:further|more|other) (?:\w+ )?(?:correspondence|discussion|action|comments?|repl(?:y|ies)|communication|"
        r"information|explanations?|steps|review|responses?|messages|letters|e-?mails|calls|questions|help|support|"
        r"requests|"
        r"claims|complaints)(?: \w+){0,2} (?:will|is|are|can|shall|may|is to|need)(?: \w+){0,3}|(?:there(?:'s| is|"
        r"'s really| is "
        r"really| is simply)?|have|has|with) nothing (?:further|more|else|left) (?:to (?:add|say|discuss|do|offer|"
        r"tell)|(?:we|i) "
        r"(?:can|could|have|want))(?: \w+){0,3}",
        0.7,
        advice=OPEN,
        unless=WHY + r"|\b(?:you need to do|for you to do|needed from you|from your side|solved|nothing more you)\b",
    ),
    cue(
        r"(?:we|i|\w+ staff|the \w+) (?:cannot|can't|can not|could not|won't|will not|are not|aren't|is not|am not|"
        r"'re not) "
        r"(?:be )?(?:held |made |legally )?(?:responsible|liable|accountable|answerable)(?: (?:for|if|when|that)(?: "
        r"\w+){1,5})?"
        r"|(?:we|i) (?:take|accept|assume|bear|have|carry) no (?:responsibility|liability|blame|fault|duty)(?: "
        r"\w+){0,4}|(?:we |i "
        r")?(?:decline|deny|reject|disclaim) (?:all|any) (?:responsibility|liability|blame|claims?)(?: \w+){0,3}",
        0.55,
        advice=MINE,
        unless=WHY + r"|\b(?:please|keep|lock)\b",
    ),
    cue(
        r"(?:we|i) (?:really |simply |just |honestly )?(?:don't|do not|can't|cannot|fail to|fail|don't really) "
        r"(?:really |"
        r"honestly )?see (?:(?:any|a|the) (?:\w+ )?(?:reason|problem|issue|need|point|cause|fault|"
        r"grounds|fuss|difficulty|damage|defect)|what (?:the|you|is|there)|why (?:you|this|that|it|we should|i "
        r"should)|how (?:that|this|it) (?:is|concerns|"
        r"affects)|where the)(?: \w+){0,4}|(?:we|i) (?:see|have|had|find|found|know of) no "
        r"(?:real |good |valid |actual |possible )?(?:reason|need|cause|grounds?|point|occasion|fault|problem|evidence|"
        r"justification|basis|indication|room)(?: \w+){0,5}",
        0.6,
        advice=BELIEVE,
        unless=WHY
        + r"|\b(?:worry|concern(?:ed)?|change your|in your (?:account|order)|yet|from here|attach\w+|could you)\b",
    ),
    cue(
        r"(?:you(?:'re| are)|feel|always|be) (?:entirely |perfectly |quite |always |of course |more than )?(?:free|"
        r"welcome) to "
        r"(?:go|look|try|take|find|leave|shop|cancel|complain|choose|contact|seek|ask|buy)(?: \w+){0,3} "
        r"(?:elsewhere|somewhere|"
        r"someone else|somebody else|another|other|a competitor|the (?:press|court|ombudsman|competition))(?: \w+)?|"
        r"no matter "
        r"(?:what|how|who|why|when)(?: [\w']+){1,5},? (?:the|we|it|this|our)(?: \w+){1,4}|(?:whatever|regardless of|"
        r"irrespective "
        r"of) (?:the|your) (?:\w+ )?(?:reasons?|circumstances|cause|case|situation|explanation)(?: \w+){0,5}",
        0.6,
        advice=RULE,
        unless=WHY + r"|\b(?:happy|glad|help you|covers?|we pay|refund)\b",
    ),
    cue(
        r"(?:i|we) (?:really |honestly |simply |also )?(?:don't|do not|wouldn't|would not|have no idea|'ve no idea) "
        r"?(?:know |"
        r"see |understand )?what (?:else |more )?(?:you|to|i|we)(?: \w+)? (?:want|expect|would|tell|suggest|do|"
        r"supposed|hear|"
        r"should|could)(?: \w+){0,4}|what (?:do you|did you|would you|else do you) (?:want|expect|like) (?:us|me|"
        r"from us|from "
        r"me)(?: to do| to say)?(?: about \w+)?(?=[.?!])",
        0.65,
        advice="Ask it as an offer: “Which would help you more, … or …?”, instead of “{words}”.",
        unless=r"\b(?:with the|first|prefer|old|keep)\b",
    ),
    cue(
        r"(?:we|i) (?:get|have|see|hear|receive|deal with) (?:complaints?|mails?|e-?mails?|messages|letters|"
        r"requests|cases|people|"
        r"things|calls|problems|stories|dozens|hundreds|lots)(?: of (?:complaints?|these|them|mails|such|people))? "
        r"?(?:like (?:this|"
        r"yours|that|these|you))?(?: \w+)? (?:every|all|daily|constantly|a lot|weekly)(?: \w+){0,2}|(?:every|"
        r"any)(?:one|body) "
        r"could (?:say|claim|write|come) (?:that|this|along)",
        0.6,
        advice=HELP,
        unless=WHY,
    ),
    cue(
        r"(?:our|the|my) (?:\w+ )?(?:staff|team|colleagues?|drivers?|technicians?|doctors?|teachers?|guides?|"
        r"employees?|waiters?|"
        r"waitress|managers?|nurses?|agents?|crew|courier|builders?|trainers?|people|clerks?) (?:\w+ )?(?:did "
        r"nothing|have done "
        r"nothing|has done nothing|acted (?:correctly|properly|within|by|rightly)|(?:made|make) no (?:mistake|"
        r"error)|did "
        r"everything (?:right|correctly)|(?:was|were|is|are) (?:in the right|right|correct|only doing|just doing|"
        r"doing (?:their|"
        r"his|her))|followed (?:the |all |our |standard )?(?:procedures?|protocol|rules|policy|instructions)|knows? "
        r"what)"
        r"(?: \w+){0,2}|(?:nothing|no (?:reason|need|cause)) (?:for us )?to (?:apologi[sz]e|be sorry)(?: for)?",
        0.6,
        advice=BELIEVE,
        unless=WHY + r"|\b(?:not|n't|should)\b",
    ),
    cue(
        r"(?:making|make|made|read|reading) (?:far |way |a bit )?too much (?:of|out of|into|about|fuss)(?: \w+)?|"
        r"(?:works?|worked|"
        r"working|fine|ok|okay) (?:perfectly |just |well |perfectly well |fine )?(?:for|with) (?:everybody|"
        r"everyone|anyone|all (?:the|our)|the (?:other|rest)|our other|hundreds|thousands|most)(?: \w+){0,2}|(?:is|"
        r"are|was|were|"
        r"'s) (?:quite |perfectly |more than )?good enough(?: for (?:us|me|everybody|everyone|most|"
        r"anybody))?(?=[.,!;])|no reason "
        r"to (?:doubt|change|believe|act|look into|reopen|revisit)(?: \w+){0,3}",
        0.6,
        advice=BELIEVE,
        unless=WHY + r"|\b(?:not|n't|so the difference|could you)\b",
    ),
    cue(
        r"(?:has|have|had|got|'s) (?:absolutely )?nothing (?:whatsoever )?to do with (?:us|me|our \w+|the (?:shop|"
        r"school|company|"
        r"hotel|club|office|bank))|(?:not|isn't|never) (?:up to|for|on|about) (?:us|me) to (?:\w+)|(?:can't|cannot|"
        r"can not|never|"
        r"impossible to) (?:please|satisfy|help|suit) (?:everyone|everybody|all)|(?:make|keep) everyone happy|is "
        r"(?:simply |quite "
        r"|absolutely |completely |entirely )?out of the question",
        0.6,
        advice=MINE,
        unless=WHY,
    ),
)
