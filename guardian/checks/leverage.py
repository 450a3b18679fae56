"""Pure: what tone.hostile hears in no phrase: a threat, by what the writer holds and what the reader had better choose.

A threat has two halves. One is what the writer has, knows or decides of the reader's; the other makes the reader's
choice or wish the question: “do you really want …?”, “I'd think it over”. Either is harmless alone. Who wants nothing
of the reader's any more, ever, needs no second half.
"""

from __future__ import annotations

from guardian.checks.alone import helps_well
from guardian.checks.check import Match, Reading
from guardian.checks.cues.vocabulary import BASE, LETTER
from guardian.checks.helpful import signs
from guardian.checks.insight import seen
from guardian.checks.sentences import holding, said
from guardian.checks.wording import Wording

_IN_IT = r"[^.!?;\n]"
_KIN = (
    r"(?:brothers?|sisters?|cousins?|wife|husband|father|mother|uncle|son|daughter|friends?|lawyers?|solicitors?|"
    r"boss|"
    r"neighbours?|partner|\w+-in-law|people|boys|lads|dogs?|cameras?)"
)
_OBJECT = (  # what the reader does about it
    r"(?:complain\w*|tell|told|writ(?:e|es|ing)|posts?|posting|publish\w*|reviews?|rings? the|ringing the|calls? the|"
    r"calling the|go(?:es|ing)? (?:on|to|public|over)|went to|appeal\w*|push\w*|insist\w*|reports?|reporting|argu\w+|"
    r"fight|sue|suing|press|pressing|make a fuss|keep|kept|carry on|do that|do it|do this|do so|try)"
)
# What the writer holds.
_HELD = Wording(
    r"\b(?:i|we|(?:my|our) \w+)(?:'ve| have| has| also)? (?:know|knows|seen|hold|holds|keep|keeps|photographed|"
    r"filmed|recorded)\b"
    rf"{_IN_IT}{{0,45}}\b(?:you|your|you're)\b|\b(?:on|in) my (?:phone|camera|files?|records?|drawer)\b|"
    r"\bwe have your signature\b|"
    r"\b(?:answers?|listens?|talks?|reports?) to (?:me|us)\b|"
    r"\b(?:i|we)(?:'ve| have)? (?:\w+ ){0,2}(?:know|ken|remember|saw|see|heard|hear|recognise|"
    r"recognize) (?:\w+ ){0,2}"
    rf"(?:who|where|what|when|which|how|whose|why)\b{_IN_IT}{{0,40}}\b(?:you|you're|your|you've|yours)\b|"
    r"\b(?:i|we)(?:'ve| have)?(?: got)? (?:\w+ ){0,2}(?:have|kept|keep|hold|holding|know|saved|got) "
    r"(?:(?:\w+ ){0,6}(?:of you|about you|of yours)\b|your (?:\w+ )?(?:name|address|home|house|street|hotel|"
    r"passport|face|number plate|"
    r"plate|employer|wife|husband|boss|school|children|kids|deposit|photos?|pictures?|keys?|car|letters|card|data)\b|"
    r"(?:every(?:one|body)?|all|half|most|enough|a lot|plenty|many|some|people)\b(?: of)?(?: the)? (?:\w+ ){0,3}"
    r"(?:in|from|at|on|between|here|there|who)\b)|"
    rf"\bmy {_KIN}(?: and \w+)?(?:'s)? (?:\w+ ){{0,2}}(?:is|are|sits?|works?|runs?|knows?|has|have|plays?|lives?|"
    r"owns?|"
    rf"drinks?|golfs?)\b{_IN_IT}{{0,60}}\b(?:you|your)\b|"
    r"\b(?:he|she|they) (?:already |also )?(?:has|have|knows?) (?:already )?(?:your|where you|who you|what you)\b|"
    r"\b(?:i'm|i am|we're|we are) the (?:one|ones|person|man|woman|people|only \w+) (?:who|that)\b|"
    r"\b(?:behind|in|under|on) my (?:gate|hands?|lock|key|yard|garage|desk|books)\b|"
    r"\b(?:list|queue|line|number) of (?:people|families|others|those)\b|"
    r"\b(?:my|our) (?:drivers?|men|lads|boys|people|staff|colleagues?|dogs?|son|brother|"
    r"cousin) (?:\w+ ){0,3}(?:pass|passes|know|knows|live|lives|"
    r"work|works|drive|drives|drink|drinks) (?:\w+ ){0,3}your\b|"
    r"\b(?:stays?|remains?|lies?|lie|sits?|so (?:do|does)) (?:\w+ ){0,5}(?:with (?:me|us)|in (?:my|our|"
    r"a) (?:drawer|safe|folder|file|desk|cupboard))\b|"
    r"\bthere are (?:others|more|other \w+) (?:that|which|of)\b|\b(?:i|we) (?:also )?(?:sit|serve) (?:on|"
    r"in) (?:the|our|their)\b|"
    r"\byour \w+(?: \w+){0,5} (?:over|through|across|under|from|on|off) (?:my|our) (?:\w+ )?(?:field|land|ground|"
    r"property|roof|wall|yard|drive|fence|line|"
    r"pipe|server|road|lane)\b"
)
# The reader's choice or wish, made a question.
_CHOICE = Wording(
    r"\bare you (?:\w+ )?sure (?:that )?you (?:want|wish|need|would|'d)\b|\byou're sure you (?:want|wish)\b|"
    r"\b(?:i'd|i would) (?!like|love|be (?:glad|happy)|suggest|recommend|say|appreciate)(?:\w+ ){1,6}(?:if i|"
    r"in your)\b|"
    r"\b(?:choose|weigh|mind|watch) (?:my|your|one's|every|each) words?\b|\b(?:keep|stay|be|"
    r"keeping) (?:very )?(?:quiet|silent|still)(?: about (?:it|that|this))?\b|"
    r"\b(?:do|would|are|will) you (?:\w+ )?(?:really|honestly|truly|seriously|quite) (?:\w+ )?(?:wish|want|sure|"
    r"like|need|prepared|"
    r"ready|willing)\b|"
    r"\b(?:i'd|i would|you'd|you would|you might|you may want to|you should|one should|just|please|so|and|better|"
    r"well|to) "
    r"(?:do well |be wise |better )?(?:\w+ )?(?:think (?:it over|twice|again|hard|carefully|very carefully|"
    r"about (?:it|that|whether))|"
    r"(?:be|stay) (?:very |a bit |rather )?(?:careful|quiet)|reconsider|sleep on it)\b|"
    r"\b(?:have|take) a (?:good |long |little )?think\b|\bthink (?:it over|twice|very carefully)\b|"
    r"\bif i (?:were|was) you\b|\bwere i you\b|\bin your (?:place|shoes|position)\b|"
    r"\b(?:would|'d) (?:do well|be (?:wise|well advised)|be a (?:pity|shame))\b|"
    r"\b(?:a|what a) (?:pity|shame) if\b|\bdon't be (?:surprised|astonished)\b|\bask yourself (?:\w+ )?(?:whether|"
    r"if|what)\b|"
    r"\bworth (?:it|that|the \w+|\d+)(?: \w+)? to you\b|\bwe both know\b|\blet's see (?:who|which|how|what|"
    r"whether)\b|"
    r"\b(?:we'll|we will|you'll|you will) see (?:who|which|how far|what|whether)\b|"
    r"\bforget (?:about )?(?:it|this|each other|the whole)\b|\b(?:in return|in exchange)\b|\bfew (?:\w+ )?(?:enjoy|"
    r"enjoyed|like|liked|"
    r"come back|try it)\b|\b(?:finds?|found) (?:this|that|such|it) (?:\w+ ){0,4}(?:interesting|amusing|funny)\b|"
    r"\bdraw attention to\b|\bin no hurry\b|"
    rf"\b(?:not|\w+n't|nobody|no one|none|never)\b{_IN_IT}{{0,30}}\b(?:seen|heard|read|known?|told|shown|asked|"
    rf"found)\b{_IN_IT}{{0,20}}\byet\b|"
    r"\bso far (?:nobody|no one|none|nothing)\b|\b(?:bear in mind|remember|don't forget|do not forget|keep in mind|"
    r"mind you|consider) (?:also )?(?:that|who|what|"
    r"where|how)\b|\b(?:i should|i'd|i would) (?:let|leave) (?:it|the \w+|this|that) (?:rest|be|alone|lie|go)\b|"
    r"\bha(?:ve|s) a way of\b|"
    r"(?:(?<=[.!?] )|(?<=\n))do (?:enjoy|take|keep|give|say|ask)\b"
)
# No more of the reader's, ever.
_SHUN = Wording(
    r"\b(?:i|we)(?:'ll| will|'d| would)? (?:won't|not|never|don't want|do not want|refuse to|"
    r"have no wish to)(?: \w+){0,4} "
    r"(?:another|again|any ?more|ever|one more|further)\b"
    rf"{_IN_IT}{{0,25}}\b(?:of yours|from you|your \w+|with you|for you|you)\b|"
    r"\b(?:i|we)(?:'ll)? (?:won't|will not|never|don't want|do not want|refuse to|"
    r"have no wish to) (?:\w+ ){0,3}(?:touch|open|read|work|"
    r"serve|sell|lift|hear|see|want|have|deal|your|you)\b"
    rf"{_IN_IT}{{0,25}}\b(?:again|any ?more|another|ever)\b|"
    r"\b(?:i|we) (?:don't|do not|won't|will not|never) (?:\w+ )?(?:want|have|work|serve|sell|cook|build|deal|let) "
    r"(?:\w+ ){0,3}(?:(?:you(?! to)|your \w+|people like|that (?:kind|sort)|those (?:who|"
    r"people)))\b[^.!?;\n]{0,30}\b(?:again|any ?more|"
    r"here|mind|in my|in our|through my|on my|near)\b"
)
_NO_ROOM = Wording(
    r"\b(?:has|have|had|there(?:'s| is| are)) no (?!cost|charge|fee|need|risk|extra|reason|better|problem|hassle|"
    r"harm|rush|more work|penalty|deadline|other)\w+ "
    r"(?:left )?for (?:you|people like|somebody like|someone like|customers like|your (?:kind|sort|like))\b|"
    r"\b(?:then |and )?(?:don't|do not|never|needn't) (?:you )?(?:come|run|crawl|write|turn|look) (?:\w+ )?(?:to|"
    r"at|near|for) (?:me|us|here) (?:when|if|with|for|again)\b|"
    r"\b(?:nobody|no one|not a soul|(?:don't|doubt) (?:\w+ )?(?:think|believe|that)? ?any(?:one|"
    rf"body)){_IN_IT}{{0,25}}\b(?:would|will|'d) (?:object|miss|notice|"
    r"care|cry|mourn|complain|weep|shed)\b|"
    rf"\b(?:you|you're|your (?:\w+ )?\w+)(?:'re| are| is| was| were)? (?:\w+ )?the (?:least|worst|{BASE}est|"
    rf"most {BASE})\b{_IN_IT}{{0,40}}\b(?:i|we)(?:'ve| have|'d| had)?"
    r" (?:ever |yet )?(?:had|seen|met|taught|known|dealt|served|read)\b"
)
_IF_YOU = Wording(
    rf"\bif (?:you|i hear|i see|we hear|we see|this|that|there)\b{_IN_IT}{{0,30}}\b(?:once more|one more|again|"
    r"another|any more|"
    rf"ever|{_OBJECT})\b{_IN_IT}{{0,50}}"
    r"(?:\b(?:you|your \w+(?: \w+)?)(?:'ll| will| may| might| can| could|'s| is| goes?)(?: \w+){0,2} (?:not be|not|"
    r"be (?:gone|out|sorry|"
    r"late|locked|towed|last|told|moved)|gone|out|lost|lose|regret|never|find|sorry|elsewhere|wonder|learn|"
    r"see what|explain)\b|"
    r"\bdon't be (?:surprised|astonished)\b|\b(?:everybody|everyone|your (?:wife|husband|boss|employer|neighbours|"
    r"landlord|parents|bank|family))\b)|"
    r"\b(?:any more|one more|another|a (?:second|third|further)) (?:of (?:this|that|these|those)|word|peep|visit|"
    rf"line|step|stunt|scene|{LETTER})\b"
    r"[^.!?;\n]{0,40} (?:and|or) (?:i|we|you|the|your|nobody|no one|every\w*)\b|"
    r"\bif (?:you|this) (?:keeps?|go(?:es)?|carr(?:y|ies)|continues?|persists?|ever|insists?|"
    rf"{_IN_IT}{{1,30}} once more)\b{_IN_IT}{{0,40}}\b(?:(?:i|we)(?:'ll| will| shall) "
    r"(?:\w+ )?(?:tell|report|block|close|make sure|see to|stop|throw|ban|cancel|let everyone|show|drop|end|hand)|"
    r"there (?:won't|will not|will be no)|you won't|nobody|no one)\b"
)
_OTHERS_DID = Wording(
    r"\b(?:people|those|others|anyone|anybody|everyone|(?:the|our) last (?:\w+ )?\w+) (?:who|that) (?:do|does|"
    rf"did|{_OBJECT}|tried|told|wrote|rang|posted|complained|argued|insisted|appealed|"
    rf"pushed)\b{_IN_IT}{{0,40}}\b(?:finds?|found|"
    r"regret\w*|learn\w*|wish\w*|sorry|gone|left|lost|moved|quiet|not (?:here|with us|any more))\b"
)
_TELL_ON = Wording(
    r"\b(?:i|we)(?:'ll| will| shall|'m going to|'re going to) (?:\w+ ){0,2}(?:tell|warn|inform|let|write to|"
    r"speak to|ring|call|"
    r"have a word with|make sure|see to it)\b[^.!?;\n]{0,50}\b(?:about you|who you|what (?:kind|sort) of|"
    r"what you (?:are|did|do)|"
    r"never to|not to (?:serve|sell|let|work|take)|your (?:wife|husband|boss|employer|parents|school|landlord|"
    r"neighbours|"
    r"customers|bank))\b|"
    r"\b(?:i|we)(?:'ve| have)? (?:\w+ )?(?:told|asked|warned|instructed|informed|"
    r"shown) [^.!?;\n]{0,40}\b(?:about you|who you|what to expect|(?:not|never) to \w+[^.!?;\n]{0,20}"
    r"\b(?:you|your|you're)|to (?:avoid|refuse|ignore) (?:you|your)|your (?:mail|letter|message) (?:around|round))\b"
)
_FAIR = Wording(
    r"\b(?:sorry|apolog\w*|thank\w*|please don't hesitate|glad\w*|happy|(?:our|my) (?:fault|mistake|side)|"
    r"so (?:that )?(?:i|we|you) "
    r"(?:can|know|don't|needn't|won't)|so (?:i|we)(?:'ve|'ll)|free|for you|welcome|to help|help you|refund\w*|"
    r"you(?:'re| are) right|"
    r"i(?:'d| would) have to|at no|on us|better (?:for|off)|save you|cheaper|because)\b"
)
_HELPED = -3.8  # log-odds of a letter that helps so much that it threatens nobody
_HELPING = ("done", "kind", "costs nothing", "near day", "in place", "owns")
_ALONE = (_SHUN, _NO_ROOM, _IF_YOU, _TELL_ON, _OTHERS_DID)
_NEAR = 2  # sentences between the two halves
_SURE, _SHUNNED = 0.65, 0.6
_THREATENS = "“{words}” may feel like a threat, or like being sent away for good."
_CALM = "Leave out what you have on them or might do to them; say what you will do about the matter, and until when."


def threats(reading: Reading) -> list[Match]:
    """The sentences in which the reader is threatened or shown the door for good."""
    if not seen(reading).customer.known:
        return []
    found = dict.fromkeys((i for wording in _ALONE for i in _unfair(reading, wording)), _SHUNNED)
    held = _unfair(reading, _HELD)
    for at in _unfair(reading, _CHOICE) if held else ():
        near = [i for i in held if abs(i - at) <= _NEAR]
        if near:
            found |= dict.fromkeys([at, *near], _SURE)
    if not found or (helps_well(reading, at=_HELPED) and any(map(signs(reading).get, _HELPING))):
        return []
    every = said(reading)
    return [
        Match(span=every[i].span, message=_THREATENS, advice=_CALM, score=sure) for i, sure in sorted(found.items())
    ]


def _unfair(reading: Reading, wording: Wording) -> list[int]:
    """The sentences that hold the wording and nothing that is fair or kind."""
    every = said(reading)
    return [i for i in holding(reading, wording) if _FAIR.search(every[i].plain) is None]
