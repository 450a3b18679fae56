"""Pure: cues of speaking about the reader behind their back: what they are like, how to treat them, what to hide."""

from __future__ import annotations

from guardian.checks.match import Cues, cue

# Said in the same sentence, "he" and "she" are people of the letter and not its reader.
OTHERS = (
    r"\b(?:your (?:\w+ )?(?:wife|husband|son|daughter|mother|father|partner|child|sister|brother|colleague|doctor|"
    r"vet|nurse|"
    r"neighbou?r|landlord|landlady|tenant|seller|buyer|boss|dog|cat|friend|lawyer|agent|assistant|teacher|grandson|"
    r"granddaughter|aunt|uncle|guest|client|customer|bank|insurer|guide|host|builder|driver|team|boy|girl|kids?|horse|"
    r"manager|staff|patient|pupil|baby|cousin|carer|cleaner)|my colleague|our (?:\w+ )?(?:driver|fitter|technician|"
    r"nurse|"
    r"doctor|engineer|vet|dentist|baker|plumber|colleague|manager|gardener|teacher|guide)|the (?:driver|fitter|"
    r"technician|nurse|"
    r"doctor|engineer|vet|courier|plumber|seller|landlord|teacher|surgeon|dentist))\b"
)
THEM = (
    r"(?:him|her|them|the (?:customer|client|guest|patient|tenant|user|member|caller|mum|mother|lady|guy|man|"
    r"woman|family|couple))"
)
_THEY = (
    r"(?:he|she|they|customer|client|cust|cx|guest|tenant|patient|caller|the (?:customer|client|guest|patient|"
    r"tenant|user|member|caller|mum|mother|lady|guy))"
)
_GIVE = (
    r"(?:refund|credit|voucher|discount|goodwill|money|compensation|rebate|upgrade|deposit|fee|waiver|replacement|"
    r"full amount|"
    r"difference|gift card|settlement|offer|recall|leak|fault|defect|delay|price|real reason|mistake|outage|bug|breach|"
    r"increase|problem|truth)"
)
_ANGRY = (
    r"(?:calling|ringing|writing|e-?mailing|complaining|threatening|chasing|moaning|whining|shouting|swearing|"
    r"kicking off|"
    r"going on|pestering|nagging|bombarding|hounding|phoning|texting|kicking up|making a fuss|posting|venting)"
)
PAPER = r"(?:draft|reply|answer|response|e-?mail|mail|message|text|letter|wording|version|template|macro)"

WORKSHOP = Cues(
    # The reader is spoken of: what they keep doing, are, threatened.
    cue(
        rf"(?:she|he|they)(?:'s|'ve| is| are| has| have)? (?:been |keeps? |kept |just |still |now |always |already "
        rf"){{0,2}}"
        rf"{_ANGRY}(?: [\w'-]+){{0,5}}",
        0.8,
        unless=OTHERS,
    ),
    cue(
        r"(?:she|he|they)(?:'s| is| are| was|'re) (?:really |very |a bit |so |pretty |quite |super |always )?"
        r"(?:rude|angry|cross|"
        r"livid|furious|difficult|demanding|hard work|annoying|picky|fussy|touchy|nasty|aggressive|pushy|"
        r"unreasonable|litigious|"
        r"on the vip list|on (?:our|the) (?:\w+ )?list|a vip|an influencer|a journalist|a blogger|a lawyer|a "
        r"timewaster|"
        r"a (?:serial|repeat|regular|known|chronic) \w+|known (?:for|to)|high[- ]risk|low[- ]priority|a write-off)",
        0.75,
        unless=OTHERS,
    ),
    cue(
        r"(?:she|he|they)(?: has| have|'s|'ve| had)? (?:already )?(?:threatened|swore|"
        r"demanded|sued) "
        r"(?:to|us|legal|it on|that|a)(?: [\w'-]+){0,4}",
        0.65,
        unless=OTHERS,
    ),
    cue(
        rf"this (?:is the|makes it the|is already the) (?:\w+ )?(?:time|mail|e-?mail|call|complaint|ticket) (?:that "
        rf")?(?:she|he|"
        rf"they|{THEM})(?: [\w'-]+){{1,4}}|(?:second|third|fourth|fifth|\d+(?:nd|rd|th)) (?:complaint|call|mail|"
        rf"ticket|refund|"
        rf"claim|return|chargeback) (?:from|by|of) (?:him|her|them|this (?:one|customer|guest|guy|lady|client))",
        0.85,
        unless=OTHERS,
    ),
    cue(
        r"(?:careful|beware|watch out|heads[- ]up|caution|warning|attention)[,:!-]? (?:- )?(?:this one|he|she|they|"
        r"customer|client|"
        r"guest|the (?:mum|customer|client|guest|tenant))(?:'s)? [\w'-]+(?: [\w'-]+){0,5}",
        0.85,
        unless=r"\byour?\b",
    ),
    cue(
        r"this (?:one|guy|lady|customer|client|guest|man|woman|bloke|person) (?:writes|posts|leaves|sues|calls|"
        r"rings|complains|"
        r"moans|never|always|will|is going to|has|hates|wants|likes|twists|records|knows|pays|tips)(?: [\w'-]+){0,5}",
        0.75,
        unless=r"\byour?\b",
    ),
    # How to treat them.
    cue(
        rf"(?:just |simply |so |let's |lets |please |pls |better |rather )?(?:fob|brush|put|palm|wear|string|shut|"
        rf"calm|cool|soften|butter|"
        rf"stall|humou?r|placate|ghost|ignore|starve|ride|wait) {THEM}(?: (?:off|down|out|along|up|for now|a bit|"
        rf"until|till))"
        rf"(?: [\w'-]+){{0,4}}",
        0.8,
        unless=OTHERS,
    ),
    cue(
        rf"(?:just |simply |let's |lets |please |pls |we can |we could |we might |i'd |i would |so )(?:just )?"
        rf"(?:give|offer|send|grant|refund|pay|"
        rf"throw|credit|comp|promise|slip|fob) {THEM} (?:the |a |an |some |another |\d+ ?%? ?|half |his |her |"
        rf"their |in ){{0,2}}(?:[\w-]+ )?"
        rf"{_GIVE}(?: [\w'-]+){{0,5}}",
        0.75,
        unless=OTHERS,
    ),
    cue(
        rf"(?:i|we) (?:would ?n'?t|wouldn't|shouldn't|should not|won't|didn't|haven't|don't|do not|did not|must not|"
        rf"mustn't|better not) "
        rf"(?:yet |really |actually )?(?:tell|told|mention|mentioned|admit|admitted|say|said|inform|informed|let "
        rf"on)(?: to)? {THEM}"
        rf"(?: (?:about|that|of|why|how|yet|to|the|what)\b)?(?: [\w'-]+){{0,5}}",
        0.8,
        unless=OTHERS,
    ),
    cue(
        rf"(?:don't|do not|dont|never|no need to|avoid|not to|without|please not|rather not|i'd not|better not) "
        rf"(?:offer|offering|mention|mentioning|"
        rf"admit|admitting|promise|promising|give|volunteer|raise|bring up|disclose|reveal|discuss|quote|pay|"
        rf"concede)(?:ing)? "
        rf"(?:the |a |an |any |that |our |about the |more )?(?:[\w-]+ )?{_GIVE}(?: (?:unless|until|if|before|till|"
        rf"yet|at all|again|or)\b"
        rf"(?: [\w'-]+){{0,6}})?(?=[.,;:!?)\]\n]|$)",
        0.7,
        unless=r"\byour?\b|\bi (?:can|do|did|want|won)|\bwe (?:can|do|did|want|won)|\bwant(?:ed)? to\b",
    ),
    cue(
        rf"(?:keep|make|leave) (?:it|this|the {PAPER}) (?:short|brief|vague|general|curt|friendly|polite|neutral|"
        rf"formal|noncommittal|"
        rf"non-committal|sweet|cool|high[- ]level)(?: with {THEM}| for (?:him|her|them)|, (?:he|she|they)(?:'s| is|"
        rf" has| twists?| reads?| records?)"
        rf"(?: [\w'-]+){{0,4}})",
        0.85,
    ),
    cue(
        rf"(?:be|stay|play|go) (?:nice|gentle|firm|careful|polite|vague|easy|tough|hard|dumb|strict|cautious|extra "
        rf"nice|friendly)"
        rf"(?: (?:with|to|on|around) {THEM}| here)",
        0.8,
        unless=OTHERS + r"|\bplease be\b",
    ),
    cue(
        rf"(?:keep|play|buy|stall|string) [\w' ]{{0,20}}(?:short|vague|time|dumb|along) (?:with {THEM}|until legal|"
        rf"till legal|for now|here)",
        0.75,
        unless=r"\byour?\b",
    ),
    cue(
        r"(?:we can|can|could|we could|may|might|happy to|ok to|willing to|allowed to|i'd|we'd) (?:go|come) (?:down "
        r"|up |as (?:low|high|far) as )"
        r"(?:to )?[€$£]?\d[\d.,]*(?: ?(?:%|euros?|eur|percent|pounds|dollars|k))?(?: [\w'-]+){0,3}|(?:start|begin|"
        r"open|try) (?:with|at|low at) \d+ ?%?"
        r"(?: (?:first|only|and (?:go|see|work)))?(?=[.,;)\n]|$| and\b)|(?:max|maximum|limit|ceiling|cap|no more "
        r"than) (?:is |of )?[€$£]?\d+ ?(?:%|euros?)? "
        r"(?:goodwill|discount|refund|for (?:him|her|them|this one))",
        0.7,
        unless=r"\byour?\b|\bi could\b|\bmy offer\b",
    ),
    cue(
        rf"(?:offer|refund|pay|credit|discount|apologi[sz]e|replace|escalate|upgrade|settle|call back|reply|answer|"
        rf"close|cancel)"
        rf"(?: [\w'-]+){{0,4}} (?:only if|unless|only when|as soon as|the moment|in case|if) {_THEY} (?:asks?|"
        rf"pushes|push|insists?|mentions?|notices?|complains?|"
        rf"calls?|writes?|comes? back|threatens?|replies|moans?|brings?|raises?|demands?|escalates?|still|gets?|"
        rf"keeps?)(?: [\w'-]+){{0,4}}",
        0.75,
        unless=OTHERS,
    ),
    # What they are not to know, and what was done behind their back.
    cue(
        r"(?:but |and |as |since |because |while |so |though )?(?:they|she|he|customers?|tenants?|guests?) (?:don't|"
        r"doesn't|do not|does not|didn't|won't|mustn't|"
        r"shouldn't|haven't|hasn't|needn't) (?:yet )?(?:know|noticed?|suspect|realise|realize|find out|guess|ask|"
        r"been told|need to know)"
        r"(?: (?:yet|about|that|this|it|of)(?: [\w'-]+){0,3})?(?=[.,;:!?)\]\n]|$)",
        0.65,
        unless=OTHERS + r"|\b(?:many|most|some|people|if|how|why) ",
    ),
    cue(
        rf"(?:we|i)(?:'ve| have)? (?:told|promised|wrote|said to) {THEM} (?:that |it |we |this |yesterday |last "
        rf"\w+ )?[^.!?\n]{{3,60}} (?:but|although|even though|which "
        rf"(?:isn't|was not|wasn't|is not)) (?:actually|really|in fact|in reality|we|it|true|that|the)(?: "
        rf"[\w'-]+){{0,5}}",
        0.8,
        unless=OTHERS,
    ),
)
