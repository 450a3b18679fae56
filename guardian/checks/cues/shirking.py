"""Cues of stepping aside: it was decided, others did it, the machine did, nobody knows who, I only work here."""

from __future__ import annotations

from guardian.checks.match import Cues, cue

_ANY = r"(?:[\w'-]+ )"
_DOER = (
    r"(?:(?:the |our |your |their |its |some |that |another )(?:[\w-]+ ){0,2}(?:courier|carrier|driver|"
    r"supplier|"
    r"contractor|firm|company|airport|airline|bank|hotel|partner|agency|warehouse|shop|manufacturer|maker|"
    r"builder|"
    r"installer|landlord|owner|council|platform|portal|provider|vendor|department|team|office|staff|trainee|"
    r"temp|intern|"
    r"colleague|shift|predecessor|system|computer|software|programme|post|school|teacher|developer|dealer|"
    r"seller|"
    r"agent|agents|dispatcher|garage|lab|caterer|organi[sz]er|operator|insurer|side|people|guys|crew|branch)"
    r"(?:'s)?)"
)
_MISHAP = (
    r"(?:mislaid|lost|misplaced|deleted|overlooked|forgotten|misrouted|mixed up|dropped|swapped|double-booked|"
    r"cancelled|(?:not|never|n't) (?:\w+ )?(?:sent|triggered|entered|passed on|forwarded|processed|recorded|"
    r"saved|"
    r"delivered|booked|received|registered|updated)|(?:got|gone|went|fell|slipped) (?:lost|missing|astray|"
    r"through))"
)
_OURS = r"\b(?:our (?:fault|mistake|error|side|end)|on our|by (?:us|me)|my (?:fault|mistake)|(?:we|i) should have)\b"

SHIRKING = Cues(
    # Decided, made, lost: by nobody.
    cue(
        r"it (?:was|has been|had been|'s been) (?:then |therefore |\w+ly )?(?:decided|resolved|agreed|determined|"
        r"ruled|"
        r"concluded|deemed|felt|considered)(?: necessary| best)?,? (?:not|that|to|by the|otherwise)|(?:a "
        r")?(?:decision|"
        r"choice) (?:was|has been|had been) (?:made|taken|reached) (?:to|that|not|by the|above|higher|elsewhere|"
        r"at)|"
        r"(?:the )?(?:mistakes?|errors?|oversights?|slips?|mix-ups?|blunders?) (?:was|were|has been|have been|had "
        r"been|"
        r"may have been|must have been|will have been) (?:made|committed)(?! (?:by|on) (?:us|me|our|my))|"
        r"(?:an?|some) (?:[\w-]+ )?(?:errors?|mistakes?|fault|glitch|mix-up|hiccup|slip) (?:has |have |had |must "
        r"have )?"
        r"(?:occurred|happened|crept in|arose|arisen|slipped in|intervened)(?: [\w'-]+){0,3}",
        0.78,
        unless=_OURS,
    ),
    cue(
        r"(?:unfortunate|unforeseen|various|certain|exceptional|extraordinary|external|the|a chain of|a series of|"
        r"a "
        r"combination of) (?:[\w-]+ )?(?:circumstances|events|factors|coincidences) (?:have |has )?(?:led|meant|"
        r"caused|"
        r"resulted|conspired|brought|made|prevented|are to blame)(?: [\w'-]+){0,4}|(?:how|why|where|when|who|what|"
        r"by "
        rf"whom) {_ANY}{{1,6}}(?:could not|couldn't|cannot|can't|can no longer|could no longer) (?:now |any longer "
        r")?be "
        r"(?:established|determined|explained|traced|reconstructed|found out|clarified|said|told|known|"
        r"ascertained)|"
        r"(?:there(?:'s| is)|there was) no (?:telling|knowing|saying|way of (?:telling|knowing|saying)) (?:who|how|"
        r"why|"
        r"where|what)(?: [\w'-]+){0,3}|(?:as|which|that) (?:can|may|will|does|sometimes can|unfortunately can) "
        r"(?:\w+ )?"
        r"(?:happen|occur)(?: [\w'-]+){0,3}|things (?:do |sometimes |will |can |just )?(?:get lost|go missing|go "
        r""
        r"astray|slip through|fall through the cracks|happen)(?: [\w'-]+){0,2}",
        0.78,
        unless=_OURS + r"|\bmake sure\b|\bso that\b",
    ),
    cue(
        r"(?:it|there) (?:appears|seems|would appear|would seem|looks like|looks as if|must have|may have|might "
        r"have)"
        rf"(?: to have been| that| as if| been)? {_ANY}{{1,6}}(?:was|were|wasn't|weren't|got|has been|have been|had "
        r""
        rf"been|hasn't been|is|seems) (?:\w+ )?{_MISHAP}(?: [\w'-]+){{0,3}}|(?:the|your|his|her|their) (?:[\w'-]+ "
        r"){1,3}"
        rf"(?:seems?|appears?) to have (?:been )?{_MISHAP}(?: [\w'-]+){{0,2}}|{_ANY}{{1,4}}(?:was|were|got|must "
        r"have been) "
        rf"{_MISHAP} somewhere(?: [\w'-]+){{0,3}}",
        0.76,
        unless=_OURS,
    ),
    # Others did it, and not us.
    cue(
        rf"{_DOER} (?:doing|fault|mistake|error|decision|choice|business|responsibility|problem),? (?:and |so "
        r")?(?:is )?"
        r"not (?:ours|mine|us|our \w+|my \w+)|(?:it|that|this)(?:'s| is| was)? ?(?:not|n't|wasn't|isn't) (?:us|"
        r"ours|me|"
        r"our (?:fault|doing|mistake|error|decision|choice)|my (?:fault|doing|mistake|decision))(?:,| but| who|;|:|"
        r"\.| -)"
        r"(?: [\w'-]+){0,4}|blame (?:the|them|it on|your|that on|him|her)(?: [\w'-]+){1,3}|(?:has|have|had|we've|"
        r"i've) "
        r"(?:absolutely |really )?nothing to do with (?:it|that|this|us|me|how|what|our)(?: [\w'-]+){0,2}|(?:we|i) "
        r"have "
        r"nothing to do(?=[,.;!]|$)|no ?(?:one|body) (?:here|at our|in our|on our)(?: \w+)? (?:had|has|did|is|was|"
        r"can)"
        r"(?: [\w'-]+){1,4}|nothing (?:on our side|on our part|here) (?:to|that)(?: [\w'-]+){1,3}|(?:don't|do not) "
        r"(?:ask|"
        r"blame) (?:me|us)|(?:is|was|lies|rests|sits) (?:entirely |squarely |solely |fully )?(?:on|with|at) "
        rf"{_DOER}(?: side| end| part| door)?,? (?:and )?(?:so )?(?:not (?:on |with )?(?:us|ours|our \w+)|we "
        r"(?:have|can|"
        r"had|cannot|can't))(?: [\w'-]+){0,3}",
        0.78,
        unless=r"\b(?:don't blame (?:you|yourself)|not your|your fault)\b",
    ),
    cue(
        r"(?:responsibility|liability|blame|the (?:fault|mistake|error|problem|cause)) (?:for "
        rf"(?:{_ANY}){{1,4}})?(?:lies|"
        rf"rests|sits|is) (?:entirely |squarely |solely |fully )?(?:with|on) {_DOER}|{_DOER} (?:messed|mixed|"
        r"screwed|"
        rf"mucked|fouled|botched|bungled)(?: [\w'-]+){{1,4}}|{_DOER} (?:\w+ )?(?:didn't do|did not do|failed to do|"
        r"doesn't "
        r"do|isn't doing) (?:its|their|his|her) (?:job|part|work)",
        0.78,
        unless=_OURS,
    ),
    cue(
        r"(?:someone|somebody|whoever (?:\w+ ){1,4}|one of (?:the|our) (?:[\w-]+ )?[\w-]+|(?:a|some|the|another|"
        r"that|the "
        r"new|a new) (?:colleague|trainee|temp|intern|apprentice|student|newcomer|lad|girl|boy|summer help|holiday "
        r""
        r"help))(?: (?:at|in|on|from) (?:the |our )?[\w-]+)? ?(?:must have|may have|might have|seems to have|"
        r"appears to "
        r"have|shouldn't have|should not have|should never have|ought not to have|probably|apparently|evidently|"
        r""
        r"presumably|obviously)(?: [\w'-]+){1,5}|(?:it|that|this) (?:was|must have been|will have been|'ll have "
        r"been|"
        r"might have been) (?:probably |most likely )?(?:the|a|one of the|one of our|some) (?:[\w-]+ "
        r")?(?:trainees?|temps?|"
        r"interns?|apprentices?|students?|new (?:\w+ )?(?:one|person|guy|girl|colleague|trainee|hire)|night shift|"
        r""
        r"colleagues?)(?: who| that|,|$)?(?: [\w'-]+){0,4}|they(?:'re| are) (?:always|forever|constantly) "
        r"\w+ing(?: "
        r"[\w'-]+){1,3}",
        0.78,
        unless=r"\b(?:i'll|we'll|i will|we will) |\?",
    ),
    cue(
        r"(?:(?:who|that|which) (?:\w+ )?(?:dealt|handled|took|did|arranged|booked|made|wrote|sold|promised|set)|"
        r"my "
        rf"predecessor) (?:{_ANY}){{0,6}}(?:no longer works|doesn't work|does not work|has left|has since left|left "
        r"us|"
        r"is no longer (?:here|with|at|employed)|is gone|has retired|don't ask)(?: [\w'-]+){0,4}|(?:my predecessor|"
        r"the "
        r"(?:previous|former|last|old) (?:owner|manager|team|agent|adviser|tenant|management|administration))(?: "
        r"\w+)? "
        r"(?:set|made|did|signed|agreed|promised|arranged|booked|wrote|told|sold|chose|left)(?: [\w'-]+){0,3},? "
        r"(?:so|"
        r"and|not) (?:don't|i|we|it)(?: [\w'-]+){1,4}",
        0.78,
        unless=r"\bi(?:'ve| have|'ll| will|'m| am taking)\b",
    ),
    # The machine did.
    cue(
        r"(?:the |our |this )?(?:system|computer|software|machine|algorithm|program|programme|website|app|portal|"
        r"tool|"
        r"database|form|template) (?:just |simply |unfortunately |automatically |itself )?(?:won't|doesn't|will "
        r"not|does "
        r"not|wouldn't|didn't) (?:let|allow|permit) (?:me|us|it|that|this|for)(?: [\w'-]+){0,2}|(?:the |our |this "
        r""
        r")(?:system|computer|software|machine|algorithm|program|programme|website|app|portal|tool) (?:[\w'-]+ "
        r"){1,5}"
        r"(?:automatically|by itself|on its own|of its own accord|all by itself)|(?:is|are|was|were) (?:[\w-]+ "
        r")?(?:"
        r"produced|generated|calculated|cancelled|sent|created|assigned|set|done|issued|deleted|chosen) "
        r"(?:fully |purely |entirely )?(?:automatically|by (?:the|our|a) (?:system|computer|software|machine|"
        r"algorithm|"
        r"program))(?:,)? (?:and |so )?(?:nobody|no one|we|i|it's|it is|there|the)(?: [\w'-]+){1,4}|computer says "
        r"no",
        0.78,
        unless=r"\b(?:you can|click|please|if you)\b|" + _OURS,
    ),
    # I was not there; I only work here.
    cue(
        r"(?:i|we) (?:wasn't|was not|weren't|were not) (?:even |myself )?(?:on (?:shift|duty|call)|there|in "
        r"(?:that|on|at|"
        r"the)|present|here|at work|around|working|involved|informed|told|asked|consulted|part of)(?: (?:that|then|"
        r"at|on|"
        r"in|when|of|about) ?[\w'-]*){0,3}|(?:i|we) (?:can't|cannot|couldn't|can not) (?:speak (?:to|for)|answer "
        r"for|be "
        r"answerable|vouch for|say anything about|comment on|tell what)(?: [\w'-]+){1,4}|(?:long )?before (?:my|"
        r"our) "
        r"time(?= |[,.;!]|$)|without (?:my|our) (?:knowledge|consent|involvement|say|approval)|how (?:should|could|"
        r"would|"
        r"am|are) (?:i|we) (?:to )?(?:know|have known)",
        0.78,
        unless=r"\bi(?:'ve| have|'ll| will| asked| rang| called)\b|\bso i (?!can|could)",
    ),
    cue(
        r"(?:i|we) (?:just|only|merely|simply) (?:work here|answer|pass (?:it|them|things|this|these|on)|follow|"
        r"relay|do "
        r"(?:what|as|my)|take (?:the )?(?:calls|orders|messages)|read (?:out|what)|type|forward|sit here|man the|"
        r"run "
        r"the (?:desk|till|phone)|fly|rent|sell|deliver|act|implement|apply)|(?:we're|we are|i'm|"
        r"i am) "
        r"(?:just|only|merely|simply) (?:the|an?) (?:[\w-]+ )?(?:agent|agency|agents|middleman|messenger|"
        r"intermediary|"
        r"broker|platform|receptionist|go-between|reseller|host|help|temp|cog)(?: [\w'-]+){0,3}|(?:our|my) hands "
        r"are tied"
        r"(?: [\w'-]+){0,3}|(?:head office|headquarters|management|the board|corporate|hq|the owners?|the bosses|"
        r"my "
        r"boss|upstairs|the top|those above) (?:makes?|sets?|decides?|dictates?|took|takes?|calls?|wants?) (?:the |"
        r""
        r"these |all |those |that |this |it |such |on |how |what )(?:[\w-]+ ){0,2}(?:rules?|decisions?|calls?|"
        r"prices|"
        r"terms|shots|dates|policy|policies|way|is done|happens)(?: [\w'-]+){0,3}",
        0.78,
        unless=r"\b(?:but|so) i\b|\bi(?:'ve| have|'ll| will)\b",
    ),
    # It will be seen to, by nobody.
    cue(
        r"(?:the )?(?:all )?(?:appropriate|necessary|relevant|suitable|corrective|further|required|adequate|"
        r"proper) "
        r"(?:steps|measures|actions?|conclusions|consequences|lessons) (?:will|are|have|is|were|has|shall)(?: be| "
        r"being| "
        r"been)? (?:\w+ )?(?:taken|undertaken|drawn|initiated|put in place|implemented|learned|learnt|carried "
        r"out)(?: "
        r"[\w'-]+){0,3}|(?:this|it|that|(?:the|your) [\w-]+(?: [\w-]+)?) (?:will|is|has|was|shall)(?: be| being| "
        r"been)? "
        r"(?:\w+ )?(?:investigated|looked into|reviewed|examined|raised|discussed|addressed|noted|escalated|passed "
        r"on|"
        r"forwarded|handled|dealt with|considered|assessed)(?:,)? (?:internally|in[- ]house|elsewhere|at a higher "
        r"level|"
        r"(?:by|to|with) (?:the )?(?:responsible|relevant|competent|appropriate|respective|proper|right) [\w-]+|by "
        r"those "
        r"(?:in charge|responsible|concerned))(?: [\w'-]+){0,2}|(?:by|to|with) (?:those|the (?:people|persons?|"
        r"ones|"
        r"parties)) (?:in charge|responsible|concerned)|(?:will|shall|'ll) be (?:picked up|handled|taken|answered|"
        r"dealt "
        r"with|processed) by (?:the next|a|whichever|the first|any|one of the) (?:free |available |next )?(?:agent|"
        r""
        r"colleague|person|member|clerk|officer|handler)(?: [\w'-]+){0,2}|(?:someone|somebody) will (?:surely|"
        r"certainly|"
        r"no doubt|probably|presumably|eventually|at some point|get (?:to|round|around) |have to)(?: [\w'-]+){1,4}|"
        r""
        r"(?:feedback|comments?|remarks?|complaint|concerns?) (?:has|have) been (?:duly )?noted(?: "
        r"[\w'-]+){0,4}",
        0.78,
        unless=r"\b(?:by (?:me|us)|i(?:'ve| have|'ll| will))\b",
    ),
)
