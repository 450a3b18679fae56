"""Cues of tone.blame: what the reader did wrong, told as a fact, as a rule for people in general, or as a question."""

from __future__ import annotations

from guardian.checks.cues.faults import hindsight
from guardian.checks.match import cue

_FAIR = (
    r"\b(?:sorry|apolog\w*|(?:our|my) (?:own )?(?:fault|mistake|error|side|form|page|doing|oversight|website|label|"
    r"letter|part)|(?:we|i) (?:should|failed|forgot|missed|overlooked|mixed|ought)|no harm|no fault|don't worry|"
    r"no problem|"
    r"not (?:your|because)|easily done|(?:could|can|would) you (?:please )?(?!not)\w+|please (?:send|tell|let|don't)|"
    r"(?:i|we)(?:'ll| will)|so (?:i|we)(?:'ve| have|'m|'re| are| am)|free of charge|understandabl[ey]|thank\w*|"
    r"glad)\b"
)
_USER = (
    r"(?:customer|guest|user|tenant|client|owner|driver|passenger|buyer|parents?|patient|visitor|traveller|rider|"
    r"student|member|operator|sender|recipient|subscriber|hirer|renter|applicant)(?:'?s?'?)"
)
_DID = (
    r"(?:\w\w+ed|taken|read|told|kept|paid|sent|given|done|brought|made|thought|chosen|put|shut|set|left|bought|come|"
    r"gone|got|rung|written|held|worn|hung|driven|known|let|listened)"
)
_GENTLE_DID = (
    r"(?:received|noticed|experienced|enjoyed|needed|wanted|liked|hoped|expected|earned|seen|charged|wondered)"
)
_WRONG = (
    r"(?:wrong(?:ly)?|incorrectly|badly|improperly|carelessly|upside down|back to front|the wrong way(?: round)?|too "
    r"(?:hard|fast|long|much|little|hot|late|often)|without (?:reading|checking|asking|looking|thinking))"
)
_BAD_DEED = (
    r"(?:left|lost|broke|dropped|ignored|forced|spilled|spilt|forgot|overl\w+|missed|misread|miscounted|refused|"
    r"neglected|failed|waited|skipped|deleted|(?:gave|entered|typed|chose|picked|took|pressed|bought)(?: us)? "
    r"(?:the |"
    r"a )?wrong|insisted|(?:were|came|arrived|paid|answered) (?:too )?late|turned up late|didn't bother|"
    r"couldn't be bothered|washed|"
    r"tampered|meddled|fiddled|messed|jumped|rushed|mistyped|mixed)"
)

ACCUSATIONS = (
    # What might have been.
    cue(
        r"(?:would|could|might|'d) (?:still |now |also |probably |not |never |all )?(?:be|have|run|work|fit|look|"
        r"know|"
        rf"stand|hold)[^.!?;\n]{{0,64}},? (?:had you|if you had|if you'd|if only you(?:'d| had)?)(?: only| just| "
        rf"simply|"
        rf" not| bothered to| at least| actually| ever| even){{0,2}} (?!{_GENTLE_DID}){_DID}(?: \w+){{0,3}}",
        0.65,
        advice=hindsight,
        unless=_FAIR,
    ),
    cue(
        r"(?<!what )(?<!which )(?<!as )(?<!nothing )(?<!something )(?<!anything )(?<!think )(?<!mail )you (?:really |"
        rf"surely |certainly )?(?:should|ought to)(?:'ve| have) (?:\w+ly )?(?!{_GENTLE_DID})\w\w\w+ed (?:the|your|it|"
        r"this|that|them|us|for|up|in|before|whether|with|how|on|out|twice|properly|more)(?: \w+)?",
        0.65,
        advice=hindsight,
        unless=_FAIR + r"|\bnot have\b|\bby now\b",
    ),
    cue(
        r"(?:wouldn't|would not|would never|would hardly|couldn't|could not) have (?:happened|occurred|come to this|"
        r"arisen|broken|got lost|been (?:\w+ )?(?:necessary|needed|charged|lost|damaged|cancelled|delayed))"
        r"[^.!?;\n]{0,40} (?:if you|had you|with (?:a (?:bit|little)|more|proper|normal|due|reasonable|ordinary)|to "
        r"(?:a|an|someone|somebody|people)) (?:\w+)(?: \w+){0,4}|(?:(?<=[.!?:;] )|^|(?<=\n))(?:so )?(?:perhaps |"
        r"maybe )?"
        r"next time,? (?:you (?:might|should|could|may)(?: want to)? )?(?:please )?(?:just )?(?:leave (?:home|"
        r"the house|"
        r"earlier)|check|read|think|look|ask|listen|plan|measure|remember|pay attention|be more|try (?:reading|"
        r"asking|"
        r"to|and)|set an alarm|do your|learn)(?: \w+){0,4}",
        0.6,
        advice=hindsight,
        unless=_FAIR,
    ),
    # Whose fault it is.
    cue(
        r"(?:fault|blame|responsibility|mistake|error|cause|problem) (?:\w+ly )?(?:lies|lay|is|was|rests|sits|"
        r"remains)"
        rf"(?: \w+ly| squarely| alone)? (?:with|on the side of|at the door of) (?:the|our|your) (?:\w+ )?{_USER}|"
        r"(?:only|just) (?:got )?yoursel(?:f|ves) to (?:thank|blame)|you (?:can|may|should|might) thank "
        r"yoursel(?:f|ves)|"
        r"(?:clear|plain|simple|pure|classic|case of|is|was|due to|down to|obvious|typical) (?:a )?(?:user|operator|"
        rf"{_USER}|handling|pilot|rider) error|(?:nothing|no fault)(?: \w+)? (?:wrong )?(?:except|but|other than|"
        rf"apart "
        r"from|save)(?: for)? (?:how|what|the way|your)(?: \w+){1,4}",
        0.7,
        advice=hindsight,
        unless=_FAIR + r"|\b(?:not|isn't|wasn't|no) (?:a )?(?:user|operator|\w+) error\b",
    ),
    cue(
        r"(?:isn't|is not|wasn't|was not|not|never)[^.!?;\n]{2,60} (?:it's|it is|it was|but|rather) (?:in |with |"
        r"about |down to )?(?:what|how|the way|because) you (?!asked|wanted|ordered|wished|paid|agreed|described|"
        r"said|"
        r"wrote|feel|need|like|prefer|would|can|will|deserve|expect)(?:\w+)(?: \w+){0,3}|(?:it )?(?:certainly |"
        r"surely |"
        r"definitely )?(?:wasn't|was not|wasn't) (?:any of us|one of us|any of ours|us|me|our (?:staff|driver|team|"
        r"people|doing))(?=[.!,;])|which (?:rather |only |really |just |pretty much )?(?:tells?|shows?|says?|"
        r"speaks?)(?: you| us| me)? (?:where|who|something|a lot|volumes|all|everything|it all|enough)(?: \w+){0,3}",
        0.6,
        advice=hindsight,
        unless=_FAIR,
    ),
    cue(
        r"(?:comes?|came|stems?|stemmed|results?|resulted|arises?|arose|follows) (?:\w+ly )?(?:from|of) (?:your|the) "
        r"(?:own )?(?:way (?:of|you)|ways|habits?|manner|style of|failure|refusal|insistence|carelessness|lack of|"
        r"neglect|misuse|improper|incorrect|wrong|poor|bad|rough|impatience|haste)(?: \w+){0,3}|(?:caused|down "
        r"to|due "
        r"to|because of|thanks to|result of|explained by|on account of) you(?:r)? (?:simply |just )?(?:not |"
        r"never )?(?!booking|"
        r"opening|missing|understanding|being (?:a|an|our|so)|standing|wedding|savings?|heating|setting|landing|"
        r"evening"
        r"|following|feeling|billing|shipping|building|parking)\w+ing(?: \w+){1,3}",
        0.65,
        advice=hindsight,
        unless=_FAIR,
    ),
    cue(
        r"(?:put|got|gotten|landed|brought|manoeuvred|maneuvered|talked) yoursel(?:f|ves) (?:in|into|in to) "
        r"(?:this|that|"
        r"such|the|a)(?: \w+)?|of your own (?:making|doing|choosing)|you (?:made|have made) your (?:own )?bed|you "
        r"(?:rather |really |practically )?(?:asked|were asking) for (?:it|trouble|this)|you had (?:it|this|that) "
        r"coming|self-inflicted|you(?:'ve| have)? (?:messed|screwed|mixed|botched|bungled|cocked|mucked) (?:it|this|"
        r"that|the \w+|things|everything|your \w+)? ?(?:up)?(?: \w+)?|you(?:'ve| have)? made (?:a|the|an|this|that|"
        r"another|your)(?: \w+)? (?:mistake|error|blunder)",
        0.65,
        advice=hindsight,
        unless=_FAIR + r"|\b(?:if|anyone|everyone)\b",
    ),
    # What the reader did or let be.
    cue(
        r"you(?:'ve| have|'d| had) been (?:\w+ing) (?:[\w'-]+ ){0,4}(?:wrong|all along|the whole time|"
        r"incorrectly|badly|"
        r"carelessly|without)(?: \w+){0,2}|you (?:yourself )?(?!said|wrote|told|mentioned|asked|found|received|"
        r"noticed|"
        r"were|are|have|had|will|can|may|need|should|do|did)(?:\w+ed|put|set|left|built|hung|wore|drove|did|held|"
        r"kept) "
        rf"(?:it|the|this|them|your|that)(?: [\w-]+){{0,2}} {_WRONG}(?: \w+){{0,2}}",
        0.6,
        advice=hindsight,
        unless=_FAIR + r"|\b(?:if|because we|charged|at first|shows?)\b",
    ),
    cue(
        r"you (?:simply |just |clearly |also |then |still )?(?:didn't|did not|haven't|have not|never|failed to) "
        r"(?:do|did|done|kept|keep|hold|held|play|played|fulfil|fulfill|meet|met|honou?r) (?:up )?(?:yours|your "
        r"(?:own )?"
        r"(?:part|share|bit|job|side|end|homework|duty|obligations?|word|promise))|you (?:simply |just |clearly |"
        r"then |"
        r"still |again )?(?:didn't|did not|never) (?:bother|tell (?:us|me|the|anyone|anybody)|inform|mention|say so|"
        r"warn|let (?:us|me|anyone) know|notify|report|turn up|show up|look after|take care|lock|switch|water|charge)"
        r"(?: [\w'-]+){0,6}",
        0.55,
        advice=hindsight,
        unless=_FAIR + r"|\b(?:if|but|anyway|all the same|need|needn't|have to|why)\b",
    ),
    cue(
        r"(?:because|since|as|given that|seeing that|so) you(?:r \w+)? (?:weren't|were not|wasn't|was not|aren't|are "
        r"not|isn't) (?:watching|careful|paying|listening|looking|supervis\w+|attentive|thinking|concentrating|"
        r"prepared|"
        r"willing|reading|following|interested)(?: \w+){0,2}|(?:because|since|given that|seeing that|after|the "
        r"moment) "
        rf"you (?:\w+ly |simply |just |yourself ){{0,2}}{_BAD_DEED}(?: \w+){{0,3}}",
        0.6,
        advice=hindsight,
        unless=_FAIR + r"|\b(?:if|here is|here's|new one)\b",
    ),
    cue(
        r"(?:you )?(?:don't|do not|won't|will not|refuse to|can't|cannot|just can't)(?: want to| bring yourself "
        r"to| like "
        r"to| seem to| have the courage to)? (?:admit|own up|accept (?:that it|responsibility|the blame)|take (?:any "
        r")?(?:responsibility|the blame))(?: \w+){0,2}|(?:no|little|small) wonder(?: that)? (?:the|it|your|we|our|he|"
        r"she|they|nobody|things|there)(?: \w+){1,4}|you(?:'ll| will)? (?:have to|must|need to|should|may) (?:now )?"
        r"(?:bear|face|carry|live with|answer for|stand by|own|take) (?:the|your|that|this) (?:\w+ "
        r")?(?:consequences?|"
        r"blame|mistake|fault|damage you|result)",
        0.65,
        advice=hindsight,
        unless=_FAIR + r"|\b(?:you(?:'re| are) (?:upset|cross|angry|annoyed|tired)|we (?:don't|won't|can't|do not))\b",
    ),
    cue(
        r"your (?:own )?(?:late (?:payment|arrival|cancellation|reply|answer|return)|(?:wrong|incorrect|missing|"
        r"false) "
        r"(?:\w+)|sloppy \w+|careless \w+|illegible \w+|silence|impatience|haste|indecision|forgetfulness|"
        r"inattention|stubbornness|untidiness|changes of mind|driving|handling|behaviour|behavior) (?:\w+ly )?(?:"
        r"caused|cost|made|led|held|delayed|ruined|forced|brought|broke|killed|damaged|is (?:the reason|why|what|to "
        r"blame)|was (?:the reason|what|to blame)|has (?:cost|caused|made|led))(?: \w+){0,3}|you were (?:clearly |"
        r"explicitly |expressly |plainly |quite clearly )?(?:supposed|meant|required|obliged|asked|told|warned|"
        r"reminded|advised|instructed) (?:twice |several times |more than once )?(?:not )?to (?!receive|get|be|have|"
        r"hear|expect|wait|ignore|pay (?:less|twice))\w+(?: \w+){0,3}",
        0.55,
        advice=hindsight,
        unless=_FAIR + r"|\b(?:nobody|no one|wrongly|though|but (?:we|our|the)|by mistake|never)\b",
    ),
    # People in general.
    cue(
        r"(?:who(?:ever)?|anyone who|those who|people who|that) (?:reads?|checks?|follows?|listens?|plans?|measures?|"
        r"looks?|thinks?|asks?|pays? (?:attention|on time)|prepares?|keeps?|closes?|locks?|bothers?) [^.!?;\n]{2,"
        r"60} (?:doesn't|does not|don't|do not|wouldn't|won't|never|has no|have no|can't|hardly) (?:\w+ )?(?:end "
        r"up|get|"
        r"have|run|need|face|find|miss|lose|make|trouble|problem|go|happen|write)(?: \w+){0,3}|(?:who(?:ever)?|that) "
        r"(?:leaves?|ignores?|forgets?|skips?|parks?|doesn't|don't|does not|do not|never|overloads?|waits?|"
        r"refuses?|drives?|throws?|loses?) [^.!?;\n]{2,60}"
        r" (?:shouldn't|should not|can't|cannot|mustn't|need not|needn't|must not|can hardly) (?:\w+ "
        r")?(?:complain|be "
        r"surprised|expect|blame|wonder|come|act|moan|claim)(?: \w+){0,3}",
        0.65,
        advice=hindsight,
        unless=_FAIR,
    ),
    cue(
        r"(?:is|was|remains|it's|being|that's) (?:always |solely |entirely |after all |surely |clearly )?(?:your|the "
        rf"{_USER}) (?:own |sole )?(?:responsibility|job|duty|task|obligation|business|lookout) (?:to|and (?:not|"
        rf"nobody))"
        r"(?: \w+){0,4}",
        0.6,
        advice=hindsight,
        unless=_FAIR + r"|\b(?:not|never|isn't|ours)\b",
    ),
    # Questions.
    cue(
        r"how (?:could|can|do|did) (?:you|anyone|anybody|somebody|someone) (?:possibly |ever |manage to |even )?(?:"
        r"forget|miss|leave|lose|overlook|break|confuse|fail|mix|ignore|let|not (?:see|notice|know|check|read))(?: "
        r"[\w'-]+){0,4}|whose (?:fault|mistake|doing|idea|signature|job|responsibility) (?:is|was)(?: "
        r"\w+){1,4}\?|(?:(?<="
        r"[.!?] )|^|(?<=\n))(?:and |so )?who (?:ticked|typed|left|forgot|broke|dropped|"
        r"lost|pressed|deleted|unplugged)[^.!?\n]{2,60}\?",
        0.65,
        advice="Ask without the reproach: “When did you notice it?”, instead of “{words}”.",
        unless=_FAIR + r"|\b(?:do you (?:know|remember)|lose weight|miss out)\b",
    ),
)
