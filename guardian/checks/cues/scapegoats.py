"""Cues: whose fault it was instead, what failed by itself, who decides: the rest of `evasions`."""

from __future__ import annotations

from guardian.checks.cues.denials import TECHNICAL
from guardian.checks.cues.directions import TRADE
from guardian.checks.cues.evasions import MORE, OTHER, OURS, TROUBLE
from guardian.checks.match import Cues, cue

BLAMING = Cues(
    # Whose fault it is; who says what; how nobody knew.
    cue(
        rf"(?:(?:it|that)'s|(?:it|that|this|{TROUBLE}) (?:was|is|were|will be|must be|must have been))(?: \w+ly| all| "
        r"down to| really)? "
        rf"{OTHER}(?:'s|s')? (?:fault|"
        rf"mistake|doing|error|decision|choice|idea|slip|responsibility|negligence|oversight|problem|job){MORE}|"
        rf"{OTHER} (?:is|are|was|were) "
        r"(?:\w+ly |at |solely |the )?(?:to blame|fault|responsible|liable|accountable|in charge|culprit|cause|"
        r"guilty)(?: (?:for|here|in|of|there)"
        rf"(?: [\w'-]+){{0,6}})?(?=[.,;!]|$)|(?:the )?(?:decision|choice|call|move|change|rule|policy|increase|"
        r"closure) (?:was|is|has been|had been) "
        rf"(?:made|taken|reached|imposed|introduced|ordered|set|decided) (?:up|by|at|in|over|higher|elsewhere){MORE}|"
        rf"(?:{TROUBLE}|it|this|that|these|"
        r"those|these \w+) (?:comes?|came|stems?|stemmed|originat\w+|arises?|arose|results?|resulted|lies|lay|sits) "
        r"(?:from|with|in|at) (?:the|our|an?|"
        r"another|some) (?:[\w'-]+ ){1,4}(?:software|system|process|side|end|department|team|hands|machine|"
        r"network)(?=[.,;!]|$)|(?:comes?|came|"
        r"stems?|originat\w+|arises?|results?) from (?:the|our|an?|another|some) [\w'-]+(?: [\w'-]+)?,? (?:and )?not "
        r"from (?:us|me|our [\w-]+|here)|"
        rf"{OTHER} (?:says?|said|swears?|swore|claims?|claimed|insists?|insisted|maintains?|assures? (?:me|us)|tells? "
        r"(?:me|us)|thinks?) (?:that )?"
        r"(?:it|they|he|she|nothing|everything|the)(?: [\w'-]+){1,5}|(?:no ?(?:one|body)) (?:here )?(?:ever "
        r")?(?:(?:told|informed|asked|notified|"
        r"warned|showed) (?:me|us)|(?:mentioned|passed|said|noticed|noted|thought) (?!you)[\w'-]+)(?: [\w'-]+){0,5}|"
        r"(?:not|isn't) my (?:circus|monkeys?|table|cup|"
        rf"department|desk|area|field|shift|watch|circus){MORE}",
        0.78,
        unless=OURS + r"|\b(?:i'll|we'll|i will|we will|i've|we've|if|your fault|not your|charge)\b|\?",
    ),
    # It failed, was not done, ought to have been.
    cue(
        r"(?:an?|the|our|some|your) (?:internal |automatic |automated |technical |[\w-]+ )?(?:process|procedure|"
        r"transfer|synchroni[sz]ation|sync|"
        r"routine|job|script|interface|import|export|upload|connection|payment|booking|handover|entry|check|step|"
        r"workflow|update) (?:has |have |had )?(?:"
        r"failed|broke down|didn't work|did not work|went wrong|was skipped|was missed|did not go through|didn't go "
        r"through|fell through(?: the "
        rf"cracks)?|was interrupted|got stuck|did not run|didn't run|was not triggered){MORE}|(?:fell|fall|slipped|"
        r"slips|fallen) (?:through|between) the "
        r"(?:cracks|net|gaps|stools)|there (?:was|were|has been|had been) (?:an? |some )?(?:[\w-]+ )?(?:breakdowns?|"
        r"break-?down|gaps?|failures?|lapses?|"
        rf"errors?|mix-?ups?|confusion|misunderstandings?|{TROUBLE}) (?:in|between|with|at|on|during){MORE}|(?:it|"
        r"this|that|the [\w-]+|your [\w-]+) "
        r"(?:was|were|has|had|have)(?: not|n't| never)(?: been)? (?:recorded|noted|entered|passed on|forwarded|"
        r"communicated|registered|flagged|"
        r"logged|documented|reported|mentioned|saved|marked|processed|taken into account)(?: (?:that|that your|"
        r"anywhere|by|in|on|at|to|correctly|"
        rf"properly|as))?{MORE}|(?:an?|the) (?:wrong|incorrect|old|outdated|invalid|false|faulty|different|previous) "
        r"[\w-]+ (?:was|were|had been|has been|"
        r"got) (?:used|sent|taken|given|printed|loaded|attached|assigned|saved|stored|installed|selected|applied|"
        rf"issued){MORE}|(?:should|ought to|was supposed to|"
        r"were supposed to|could) (?:really |obviously |certainly |of course )?have been (?:caught|noticed|checked|"
        r"spotted|told|informed|"
        rf"sent|done|flagged|noted|entered|picked up|seen|stopped|corrected|delivered|mentioned|handled|ready|clear)"
        rf"(?: (?:earlier|sooner|before|by|at|in|to|then|already|there|differently|long ago))?{MORE}|for (?:reasons|"
        r"some reason|whatever reason)"
        rf"(?: (?:unknown|beyond|outside|that|we|nobody|not|which)| \w+){MORE}|(?:inexplicably|mysteriously|somehow|"
        r"regrettably|unfortunately),? (?:your|the|an?) "
        rf"(?:[\w-]+ ){{1,3}}(?:was|were|did|has|had|got|went) (?:not |never )?(?:made|sent|lost|included|delivered|"
        r"booked|processed|missing|"
        rf"forgotten|overlooked|deleted|cancelled|reach|arrive|go){MORE}|(?:investigations?|checks|enquiries|"
        r"inquiries|talks|discussions|"
        r"analysis|clarification|the process|proceedings|work|review) (?:is|are|is still|are still|remain) (?:ongoing|"
        r"under ?way|in progress|"
        rf"pending|continuing|in hand){MORE}|(?:that's|that is|this is|it's|it is) (?:just |simply |unfortunately |"
        r"sadly )?(?:the way|how) (?:the|our|this|"
        r"these|it|things|they) (?:[\w-]+ )?(?:system|software|process|procedure|tariff|computer|things|rules|works?|"
        r"is|are|does|do|calculat\w+)"
        rf"{MORE}|(?:rely|depend|reliant|dependent) on (?:third parties|others|other people|external \w+|our "
        r"(?:partners|suppliers)|the (?:[\w-]+ )?"
        rf"(?:suppliers?|partners?|carriers?|airlines?|manufacturers?)){MORE}|(?:matter|case|file|ticket|request|"
        r"complaint|letter|claim|issue|it|this)"
        r" (?:is|are|lies|rests|sits) (?:now |currently |already )?(?:with|at|in the hands of) (?:the|our|another|"
        r"an?) (?:[\w-]+ )?(?:department|"
        r"team|office|authorit(?:y|ies)|specialists?|unit|management|lawyers?|board|committee|partner|colleagues?|"
        r"experts?|people|engineers?|"
        r"technicians?|developers?|insurer|manufacturer|supplier)(?: now| already| concerned| responsible| in "
        r"charge)?(?=[.,;!]|$)",
        0.78,
        unless=rf"{OURS}|\b{TECHNICAL}s?\b|\b(?:i'll|we'll|i will|we will|i've|we've|if|you should|when|so i|so we|"
        r"weather|storm|snow|strike|again|(?:on )?your (?:side|end|part)|outage)\b|\?",
    ),
    # We only pass it on; those above decide; it is up to them; somebody has been told.
    cue(
        r"(?:i|we) (?:only|just|merely|simply) (?:pass|forward|relay|follow|apply|implement|deliver|sell|rent|host|"
        r"print|hand|transmit|collect|answer|"
        r"type|execute|enter|carry|process|issue|book|list|publish|stamp|file|scan|sort|drive|ship|supply|clean|run|do|"
        r"work) "
        rf"(?:the|your|these|those|it|them|things|what|on|along|out|here|forms?|calls|messages)"
        rf"{MORE}|(?:head office|headquarters|management|the board|corporate|hq|the owners?|the bosses|my boss|"
        r"upstairs|those above|legal|the group|"
        r"the parent company|central office|the centre) (?:alone |always |usually |simply )?(?:decides?|sets?|makes?|"
        r"determines?|handles?|controls?|"
        r"dictates?|rules?|chooses?|wants?|insists?|deals? with|issues?) (?:these|those|such|all|this|that|the|what|"
        rf"how|it|on|everything)(?: [\w'-]+){{0,5}}|"
        r"(?:up|down) to (?:them|others|him|her|somebody else|someone else)(?: to [a-z]+)?(?: [\w'-]+){0,3}|(?:someone|"
        r"somebody|people|colleagues|the "
        r"relevant \w+|they|others|the right \w+)(?: [\w-]+){0,2} (?:has|have|had) been (?:told|informed|notified|made "
        r"aware|alerted|asked|contacted|"
        r"instructed|reminded|spoken to)(?: [\w'-]+){0,4}|(?:shared|discussed|raised|collected|gathered|placed|filed|"
        r"logged|registered) (?:and|with|in|at|by) "
        r"(?:the )?(?:appropriate|relevant|responsible|competent|respective|proper|right|shared|usual) "
        r"(?:stakeholders?|quarters?|channels?|places?|"
        r"persons?|people|parties|bod(?:y|ies)|levels?|ears|hands|desk|authorit(?:y|ies)|forum|owners?|[\w-]+)(?: "
        r"[\w'-]+){0,3}|(?:someone|somebody) "
        r"(?:should|will|would|may|might|must) (?:\w+ )?(?:be in (?:touch|contact)|get in (?:touch|contact)|contact|"
        r"call|reach|get back|have (?:told|noticed))"
        r"(?: [\w'-]+){0,4}|(?:damaged|lost|broken|caused|delayed|dented|cancelled|swapped|misplaced|scratched|deleted|"
        r"mixed up|forgotten|overlooked|"
        rf"miscalculated) (?:\w+ )?by {OTHER}(?: [\w'-]+){{0,3}}",
        0.78,
        unless=OURS + r"|\b(?:i'll|we'll|i will|we will|i've|we've|i have|we have|leave it|entirely up to you)\b|\?",
    ),
    # Others forgot, misread, never said; nobody could have known.
    cue(
        rf"(?:{OTHER}|someone|somebody|no ?one|nobody|(?:the|our|your) (?:cook|chef|waiter|waitress|porter|nurse|clerk|"
        r"pilot|crew|band|florist|"
        rf"baker|tailor|{TRADE})) (?:\w+ly |here |there |then )?(?:forgot|forgets|misread|misheard|misunderstood|"
        r"mistook|mislaid|mis[a-z]+ed|"
        r"overlooked|lost|broke|dropped|ignored|missed|swapped|deleted|damaged|failed|bungled|confused|promised|"
        r"didn't|did not|never|hasn't|has "
        r"not|wasn't|were not|weren't|(?:must|may|might|could) have) (?!you\b|your (?:own|side))[\w'-]+(?: "
        rf"[\w'-]+){{0,4}}|(?:i|we) (?:was|were|had been|have "
        rf"been) (?:only |just |never |not )?(?:told|informed|assured|led to|made to|notified)(?: [\w'-]+){{1,5}}|"
        r"(?:no ?one|"
        rf"nobody) (?:could|can|would) (?:possibly )?(?:have )?(?:known|foreseen|guessed|predicted)"
        rf"(?: [\w'-]+){{0,3}}|(?:our|my) hands (?:are|were) (?:bound|tied|full)(?: [\w'-]+){{0,4}}|(?:is|are|was|were|"
        r"got|gets|has been|have been) "
        r"(?:generated|sent|created|issued|calculated|cancelled|deleted|set|booked|charged|deducted|blocked|printed|"
        r"rejected|assigned|"
        r"produced|applied) (?:out |off )?(?:fully |purely |entirely |completely )?(?:automatically|by the (?:system|"
        r"computer|machine|software|algorithm))"
        rf"(?=[.,;!]|$)|(?:due|owing) to (?:[\w-]+ ){{1,4}}(?:your|the|it|no|this|that|we|nothing|nobody) (?:[\w'-]+ "
        rf"){{0,4}}(?:not|n't|never|no longer|"
        rf"could|cannot|late|lost|missed)(?: [\w'-]+){{0,3}}|(?:it|this|that|the [\w-]+|your [\w-]+) (?:was|were|has "
        r"been|had been|got) "
        r"(?:(?:not |never )(?:noticed|seen|caught|checked|spotted|thought of|foreseen|intended|planned)|mis[a-z]+ed|"
        r"overlooked)(?: "
        rf"[\w'-]+){{0,4}}|(?:the )?wrong [\w-]+ (?:was|were|got) (?:handed|given|put|taken|filled|brought|picked|cut|"
        r"made|fitted|served) ?(?:out|over|in|on|"
        rf"up)?(?: [\w'-]+){{0,3}}|(?:was|were|got) (?:left|put|thrown|dumped|dropped|placed) (?:[\w'-]+ ){{1,5}}by "
        rf"{OTHER}|[\w'-]+ (?:promised|said|sold|"
        rf"told|offered|agreed|did|booked|wrote|ordered)(?: [\w'-]+){{1,4}}, (?:and )?(?:i|we) (?:didn't|did not|never "
        r"did|wasn't|weren't|had no part)",
        0.78,
        unless=rf"{OURS}|\b{TECHNICAL}s?\b|\b(?:i'll|we'll|i will|we will|i've|we've|if|when|so (?:i|we)|because|that "
        r"bothers|not your|again|yet|your money|your refund|sorry|we gave|our short)\b|\?",
    ),
    # Decided elsewhere; informed; not by me; picked by a machine.
    cue(
        r"(?:is|are|was|were|gets?|has been|have been) (?:only |solely |always |all |simply )?(?:decided|determined|"
        r"imposed|dictated|ordered|laid down|"
        rf"set|fixed) (?:for us )?(?:by|at|in) {OTHER}(?: [\w'-]+){{0,3}}|i (?:didn't|did not|never|wasn't the one who|"
        r"am not the one who) (?:sell|sold|promise|promised|"
        r"tell|told|say|said|write|wrote|book|booked|sign|signed|agree|agreed|offer|offered|quote|quoted|pack|packed|"
        r"do|did|make|made|take|took)(?: [\w'-]+){0,4}(?=[.,;!]|$)|"
        r"(?:the|our|your) [\w-]+(?: [\w-]+)?'s? (?:fault|responsibility|job|decision|doing|mistake|error|business|"
        r"problem|concern|duty|task)(?=[.,;!]|$)|(?:the|our) [\w-]+"
        r"(?: [\w' -]{1,30})? (?:has|have) been (?:informed|notified|made aware|alerted|instructed|reminded)(?: (?:of|"
        r"about|accordingly|and)(?: [\w'-]+){0,4})?(?=[.,;!]|$)|(?:the |our )"
        r"(?:computer|system|software|algorithm|machine|robot|app|programme|program|website|tool) (?:\w+ly |just |"
        r"simply )?(?:picked|chose|decided|cancelled|did|set|made|put|sent|"
        r"assigned|booked|calculated|deleted|blocked|swapped|lost|ate|rejected|flagged|sorted|moved|changed|dropped|"
        r"closed|generated|created|charged|counted)(?: [\w'-]+){0,4}",
        0.78,
        unless=rf"{OURS}|\b{TECHNICAL}s?\b|\b(?:i'll|we'll|i will|we will|i've|we've|when|because|sorry|apologi\w+|not "
        r"your|your (?:money|refund)|by me)\b|\?",
    ),
)
