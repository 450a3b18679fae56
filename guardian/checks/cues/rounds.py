"""Cues of tone.impatient: one round too many: what is counted, what was said, and whoever may stop now."""

from __future__ import annotations

from guardian.checks.cues.pushing import FRESH, KINDLY, WAIT
from guardian.checks.cues.vocabulary import FULL, LETTER, NUMBER, ORDINAL, SAID
from guardian.checks.match import cue

_REST = r"(?: [\w'-]+){0,5}"
_KIND = (
    KINDLY + r"|\b(?:please keep|attach\w*|enclosed|so (?:i|we)(?:'ve| have|'ll| will)|(?:my|our) (?:fault|mistake|"
    r"side|slip)|take your time|pleasure|order\w*)\b"
)
_ROUND = (
    rf"(?:{LETTER[3:-1]}|rounds?|versions?|changes?|drafts?|corrections?|explanations?|attempts?|tr(?:y|ies)|"
    r"conversations?|discussions?|meetings?|phone calls?|plans?|proofs?|visits?|wishes|time)"
)

ROUNDS = (
    # Counted.
    cue(
        r"(?:this|that|it|yours|which)(?:'s| is| was| makes| makes it) (?:now |already |by now |your |my |the "
        rf"){{1,3}}{ORDINAL} (?:\w+ )?{_ROUND} (?:from you|this (?:week|month|morning|year)|today|since|in (?:a|one|"
        rf"two|three|as many)|within|about (?:it|this|that|the same)){_REST}|{NUMBER} {_ROUND} (?:in|within|since) "
        rf"{NUMBER} (?:days|weeks|hours|minutes)",
        0.78,
        advice=FRESH,
        unless=_KIND + r"|\b(?:birthday|anniversary|crash\w*|broke\w*|fail\w*|late|delayed|we (?:sent|needed|made))\b",
    ),
    cue(
        rf"(?:has|have) (?:now |already )?(?:had|been through|gone through|seen|got through) {NUMBER} {_ROUND}|(?:i|"
        r"we)(?:'ve| have)(?: now)? (?:reached|come to) the end of (?:my|our|this|the) [\w-]+(?: [\w-]+)?(?=[.,;])|"
        r"(?:let|make) this (?:be )?the last (?:mail|letter|time|change|round|question|call|version|"
        rf"discussion){_REST}|if (?:this|that|it) (?:was|were|is|could be|would be|remained) (?:now )?the last{_REST}|"
        rf"(?:a|this) {ORDINAL} {_ROUND} (?:will|would|won't|wouldn't|is|does|doesn't|can|could)(?: not|n't)?{_REST}|"
        rf"more often than (?:my|our|any|the|most){_REST}|(?:i|we)(?:'ve| have) {SAID}(?: [\w'-]+){{1,4}} (?:more "
        rf"often|oftener) than{_REST}",
        0.6,
        advice=FRESH,
        unless=_KIND,
    ),
    # Said, at length, and in all these places.
    cue(
        rf"{FULL}(?:and )?at (?:some |great |considerable )?length(?=[.!])|in (?:which|what) other words?{_REST}|"
        r"(?:went|gone|go|going) (?:through|over) (?:it|this|that|them|all this|all of (?:it|this))(?: [\w'-]+)? "
        rf"(?:at length|in detail|yesterday|last \w+|on the phone|on \w+day|twice|step by step){_REST}|(?:didn't|did "
        r"not|don't|haven't|have not) (?:i|we) (?:just |already |only just |not )?(?:say|said|tell|told|explain\w*|"
        r"send|sent|answer\w*|write|written|been|go|gone|settle\w*|cover\w*|discuss\w*|agree\w*|done|do|"
        rf"had){_REST}\?|what (?:did|have|had) (?:i|we) (?:just |only just |always )?(?:say|said|tell you|told you|"
        rf"write|written){_REST}\?|(?:is|are|was|were|stands?|stood) (?:also|too|as well|likewise|again) in my{_REST}",
        0.62,
        advice=FRESH,
        unless=_KIND,
    ),
    cue(
        rf"{FULL}(?:as |like )?(?:{SAID}|before|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)(?=\. ?(?:$|\n|"
        rf"[a-z]+\.))|{FULL}(?:as )(?:described|stated|explained|written|said|discussed|agreed|printed|shown)(?: "
        r"above| below| there| already)?(?=\.)|as (?:stands|stated|written|printed|shown|it says) (?:in|on|at|under) "
        rf"the [\w-]+, (?:on|in|at|under) (?:the|my|our|your){_REST}|(?:i|we)(?:'ve| have)? (?:said|told you|wrote|"
        r"promised) (?:i|we)(?:'d|'ll| would| will)? (?:ring|call|write|let you know|be in touch|get back)(?=[.!])|"
        r"(?:like|as) (?:it|they) (?:was|were|did) (?:last \w+|the last time|on \w+day|yesterday)(?=[.!])",
        0.56,
        advice=FRESH,
        unless=_KIND,
    ),
    # First this, then that.
    cue(
        rf"{FULL}first (?:it was |you wanted |you said |came |there was |it had to be )?(?:[\w'-]+ ){{0,3}}[\w'-]+, "
        rf"then{_REST}, (?:and )?(?:now|today|this week){_REST}|(?:it's|it is|that's|now) (?:\w+ )?(?:day|week|month|"
        rf"the \w+ (?:day|week|month)) (?:{NUMBER}|\w+) and (?:i|we){_REST}|you(?:'ve| have)? (?:changed|moved|"
        rf"switched|swapped|altered) (?:your mind|it|this|that|the \w+) (?:{NUMBER} times|again|once again|yet again|"
        rf"twice|every){_REST}|(?:can|could|may|shall) we (?:please |just |at last |now )?(?:agree|settle|decide|"
        rf"stick|stay) (?:on|for|with|to) (?:one|something|what|it|that|a){_REST}",
        0.6,
        advice=WAIT,
        unless=_KIND + r"|\b(?:first (?:press|turn|open|take|put|add)|mix|stir|then (?:press|turn|click))\b",
    ),
    # Whoever keeps us from working.
    cue(
        rf"(?:stop|quit|give up|instead of|rather than|without) counting (?:the|my|our|days|hours){_REST}|(?:yours|"
        r"your [\w-]+|this|that) (?:isn't|is not|is hardly|'s not|was not|wasn't) the only [\w-]+ (?:on|in|we|i|to|"
        rf"that|waiting){_REST}|(?:i|we) do (?:also )?have (?:other|several other|more than one|a few other|plenty of|"
        rf"{NUMBER} other) [\w-]+(?: [\w'-]+){{0,3}}|(?:in|for|during) which (?:i|we) (?:would|could|might)(?: long)? "
        rf"have (?:been|done|finished|written|made|answered|sent|repaired){_REST}|(?:costs?|cost|costing|takes?|"
        r"robs?) (?:me|us)(?: [\w'-]+){0,3} (?:hour|minutes|time|morning|day|evening|nerves|sleep) (?:in|that|i|we|"
        r"each|every|which)(?: [\w'-]+){1,6}",
        0.58,
        advice=WAIT,
        unless=_KIND,
    ),
    cue(
        rf"(?:are|is|were) (?:\w+ )?(?:days|hours|weeks|time) (?:in|on|for) which (?:my|our|the|i|we|nobody){_REST}|"
        rf"while (?:my|our) (?:people|men|crew|team|staff|builders) (?:are )?(?:stand|wait|sit)\w*{_REST}|(?:i|"
        r"we)(?:'d| would)(?: have)? (?:liked|like|loved|preferred|needed|appreciated it if|wished) (?:to (?:know|"
        r"hear|have known|have heard|learn|have)|that|knowing)(?: [\w'-]+){0,4} (?:ago|earlier|sooner|last (?:week|"
        r"month|\w+day)|before now|by now)|(?:would have been|might have been) (?:nice|good|useful|helpful|kind) to "
        rf"(?:know|hear|be told|learn)(?: [\w'-]+){{0,3}} (?:ago|earlier|sooner|last \w+|before){_REST}|(?:i|we) do "
        rf"wonder (?:what|why|how|whether){_REST}",
        0.58,
        advice=WAIT,
        unless=_KIND,
    ),
    # Patience is asked for, and two hands shown.
    cue(
        rf"{FULL}(?:a little |some |a bit of |just )?patience(?:, please)?(?=[.!])|{FULL}(?:all )?in good "
        r"time(?=[.!])|hold your horses|keep your (?:hair|shirt|hat) on|(?:only )?(?:have|got|'ve) (?:only |just "
        r")?two hands|there(?:'s| is) only one of me|(?:i|we)(?:'m| am|'re| are) (?:not|no) (?:a |an )?(?:machines?|"
        r"robots?|magicians?|octopus|wizards?|conjurors?|clairvoyants?)|as fast as (?:i|we) can (?:type|write|go|"
        r"work|walk)|before you (?:ask|write|call|ring|mail|phone)(?: \w+)? (?:again|once more|a (?:second|third|"
        rf"fourth) time){_REST}|(?:save|saves|spare|spares|saving|sparing) (?:us both|us all|both of us|everyone|us|"
        rf"me) (?:another|a further|the next|any more|any further|yet another|more|a) {_ROUND}{_REST}",
        0.58,
        advice=WAIT,
        unless=_KIND + r"|\b(?:shake|lift|push|hold it|lever|steering|wheel)\b",
    ),
    cue(
        r"(?:and |then )?come back (?:to (?:me|us) )?when you (?:have|did|are done|'ve|'re done|know|can)(?=[.!]| "
        r"(?:read|done|finished|decided|understood|them|it|that|what))(?: \w+)?|(?:read|do|fill in|follow|tick|"
        r"answer|check|try)(?: [\w'-]+){1,3}, all (?:of (?:it|them)|\w+ of them|the way)(?=[.,!])|and this time "
        r"(?:please )?(?:all|to the end|with|read|properly|slowly|carefully|in full|completely|the right|both|really|"
        rf"without){_REST}|what (?:can|could|is|was) (?:there )?(?:be )?(?:so |that )?(?:hard|difficult|complicated|"
        rf"tricky) (?:about|in|with|to){_REST}|(?:again|more|right|on),? from the top(?=[.,:;!])",
        0.6,
        advice=FRESH,
        unless=_KIND + r"|\b(?:from the top (?:shelf|drawer|floor))\b",
    ),
    # The same once more, and no sooner for asking.
    cue(
        r"(?:don't|doesn't|won't|does not|do not|will not|didn't|never|can't|cannot) [\w-]+(?: \w+)? (?:any "
        r")?(?:faster|quicker|sooner|earlier|better|shorter) (?:by|when|if|because|through|for|with|just|"
        rf"from){_REST}|(?:following up|asking(?: again)?|chasing|calling|writing again|(?:every|each|a|another|more|"
        rf"one) (?:{LETTER[3:-1]}|follow-ups?)) (?:only |just )?(?:makes?|moves?|puts?|sets?|throws?|pushes?|costs?|"
        r"brings?) (?:it|you|us|me|things|everything|the)(?: \w+)?(?: \w+)? (?:further|back|down|one|place|longer|"
        rf"the day|to the|slower|behind|later){_REST}|{ORDINAL} (?:identical|same|equal)(?: one)?|{FULL}what (?:i|"
        r"we)(?:'ve| have)? (?:needed|asked (?:you )?for|been asking for|wanted|requested|been waiting for|been "
        r"missing)(?: [\w'-]+){0,3} (?:since|for|all)(?: [\w'-]+){1,3}",
        0.62,
        advice=WAIT,
        unless=_KIND,
    ),
    cue(
        r"(?:nothing|no news|none|not there|no) (?:at|on|in|this) [\w-]+, (?:and )?(?:nothing|no news|none|not there|"
        rf"no) (?:at|on|in|this){_REST}|as of [\w' -]{{3,30}}, as of{_REST}|and (?:after|then) (?:that|this),? (?:one "
        rf"more|another|yet another|the next){_REST}|(?:last|final) (?:go|try|attempt|word|answer|explanation) "
        r"(?:from|on) (?:my|our) (?:side|part|end)|(?:will be|is now|was now) the (?:final|last) (?:one|change|round|"
        r"version|answer|explanation|draft)(?=[.,;!]| whatever| no matter)(?: \w+)?|nothing (?:simpler|plainer|"
        rf"clearer|more|else|better) (?:in store|left|to (?:offer|say|add)){_REST}|(?:in|within|before the end of) "
        r"(?:this|my) (?:lifetime|century|decade)|(?:finish|finished|done|end|close) (?:it |this |that )?in this "
        r"life|before (?:i|we) (?:retire|die|grow old|go grey|turn grey|turn to dust)",
        0.6,
        advice=FRESH,
        unless=_KIND,
    ),
    # Said an hour ago, between two reminders.
    cue(
        r"as (?:i|we) (?:said|wrote|told you|mentioned|explained|announced)(?: [\w'-]+){0,4} (?:ago|yesterday|this "
        r"morning|last (?:week|month|time|\w+day)|before|twice|already)(?=[.,;:!])|you (?:asked|wrote|called|rang|"
        rf"mailed)(?: me| us)? (?:on|at|in|this) [\w' ]{{2,16}}, (?:on |at |in |this )?[\w' ]{{2,16}},? and{_REST}|"
        r"(?:each|every|all|no|noon|now|today|closed|final|full|yes|tomorrow|\w+day|both|one)(?: [\w-]+)? means "
        r"(?:each|every|all|no|noon|now|today|closed|final|full|yes|tomorrow|\w+day|both|one)(?: [\w-]+)?(?=[.!,;])|"
        r"so (?:that )?(?:we|i|you) (?:wouldn't|won't|don't|didn't|needn't) (?:have to |need to )?(?:have|go through|"
        rf"do|repeat|discuss) this{_REST}|last \w+,? and the [\w-]+ before(?: that)?|{FULL}the (?:same )?one (?:i|we) "
        rf"(?:mentioned|told you|sent|wrote|said|explained|showed|described)(?=[.!,])|my [\w-]+ reminder of{_REST}|my "
        rf"reminder of{_REST}|(?:has been|sits|lies|is sitting|is lying|has sat) in your (?:inbox|mailbox|account|"
        rf"hands) (?:since|for){_REST}",
        0.62,
        advice=FRESH,
        unless=_KIND,
    ),
    cue(
        rf"(?:running|run|ran) out of (?:ways|patience|words|answers|explanations) (?:to|for|of)?{_REST}|(?:as with|"
        rf"like|same as) the last {NUMBER} (?:times?|{LETTER[3:-1]}){_REST}|(?:appreciate|like|love|need|grateful for|"
        r"ask for) (?:some|a little|a bit of) (?:quiet|peace|silence|calm)(?: [\w'-]+){0,3}|(?:get|have|got) "
        rf"(?:this|it|that) over with{_REST}|(?:other|others|rest|everyone|everybody|applicants|guests|parents|"
        rf"{NUMBER})(?: [\w'-]+){{0,2}} (?:managed|manage|coped|found it|did it|got there) without (?:a (?:mail|"
        rf"question|call|word|reminder)|asking|writing|help|calling){_REST}|at some point (?:a|the|we|one|this|"
        rf"somebody)(?: [\w'-]+){{1,3}} (?:has|have|must|needs?|should|ought)(?: to)?{_REST}|you(?:'ve| have)? "
        rf"(?:rung|rang|called|written|wrote|asked|phoned|mailed|texted)(?: (?:me|us|here|in))? (?:{NUMBER} times|"
        rf"twice|every){_REST}",
        0.6,
        advice=WAIT,
        unless=_KIND,
    ),
    cue(
        r"(?:confirm|say|explain|send|write|tell you|repeat|type|answer|ask|print|spell)(?:ing|ed)?(?: (?:it|this|"
        rf"that|them|you|so))? (?:for )?(?:a|the) {ORDINAL} time{_REST}|as (?:i|we) told (?:you|your [\w-]+|him|her|"
        rf"them) (?:at|on|in|before){_REST}|when you (?:rang|called|asked|wrote|came)(?: [\w'-]+){{0,3}},? and (?:it|"
        rf"he|she|they|there|nothing)(?: [\w'-]+){{1,4}} (?:now|still|either|yet){_REST}|(?:it|that|this|nothing|"
        r"they)(?:'s| has|hasn't| has not| have| haven't)(?: not)? (?:changed|moved|altered) since (?:this morning|"
        rf"yesterday|you|an hour|noon|lunch|breakfast|your last|monday|then){_REST}|about (?:this|it|that),? (?:and "
        rf")?an? [\w -]{{2,20}} about (?:this|it|that){_REST}",
        0.62,
        advice=FRESH,
        unless=_KIND,
    ),
)
