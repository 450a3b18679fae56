"""Cues of telling the reader's matter back: what happened to them, in order, or what it comes down to."""

from __future__ import annotations

from guardian.checks.match import Cues, cue

_DID = (
    r"(?:ordered|paid|booked|bought|tried|waited|called|rang|phoned|wrote|asked|sent|returned|moved|cancelled|signed|"
    r"arrived|came|"
    r"travelled|stood|sat|spent|received|got|were (?:told|charged|billed|promised|sent|given|left|asked|transferred|"
    r"passed|quoted|"
    r"booked|moved|put|refused|turned)|was (?:told|charged|promised)|had (?:ordered|paid|booked|been|to|already|the|"
    r"your|a|no)|lost|"
    r"missed|found|saw|noticed|installed|updated|changed|switched|reported|submitted|handed|posted|applied|registered|"
    r"logged|"
    r"followed|replaced|restarted|unplugged|reset|opened|chose|picked|planned|wanted|expected)"
)
_THEN = (
    r"(?:and|but|yet|then|only to|so|while|although|though|still|nobody|no one|nothing|got|instead|since|before|after|"
    r"now|which|"
    r"without|the \w+|it|have been|were|found|ended)"
)
_POINT = (
    r"(?:point|concern|worry|question|request|complaint|wish|problem|issue|fear|aim|hope|preference|objection|main "
    r"\w+|first \w+|"
    r"real \w+|biggest \w+|request|case|understanding|priority|goal|intention)"
)
_NOT = (
    r"\b(?:here(?:'s| is) (?:what|how)|our new|our app|i (?:will|'ll|have|can)|i'll|i've|please|if you|as soon as you|"
    r"once you|when you|"
    r"our range|did you know|you have to|you must|your turn|why not|upgrade|would you|could you)\b"
)
_START = r"(?:(?<=[.!?:] )|(?<=^)|(?<=\n))(?:right, |ok, |okay, |yes, |and |well, )?"

RETELLING = Cues(
    cue(
        rf"you(?:'ve| have|'d| had)? (?:also |already |then |first |now |even |just )?{_DID} [^.!?\n]{{3,90}},? "
        rf"{_THEN} (?:[\w'-]+ "
        rf"?){{1,6}}(?:,? (?:and|but|yet|then|so) [^.!?\n]{{3,80}})?",
        0.7,
        unless=_NOT,
    ),
    cue(
        r"(?:if|as far as|so far as|unless) (?:i|we)(?:'ve| have|'m| am)? (?:\w+ )?(?:follow(?:ed|ing)?|understood|"
        r"understand|got|get|"
        r"read(?:ing)?|hear(?:d|ing)?|grasped?|see|not mistaken|misread|take|gathered) ?(?:you|it|this|that|your \w+|"
        r"everything)?"
        r"(?: \w+)?,? [^.!?\n]{10,200}|(?:as|the way|what) (?:i|we) (?:understand|read|see|hear|take|gather)(?: it|"
        r" this| you| "
        r"from \w+ \w+)?(?:,| is(?: that)?) [^.!?\n]{10,200}|(?:i|we) (?:gather|take it|see|read|hear|note|"
        r"understand) (?:from your "
        r"(?:[\w-]+ ){1,3})?(?:that )?(?:you(?:'re|'ve|'d| are| have| had| were| would| want| need| cannot| can't)|"
        r"your|both|only|"
        r"one|two|none|nobody) [^.!?\n]{8,160}",
        0.7,
        unless=_NOT + r"|\bfirmware|version above\b",
    ),
    cue(
        rf"your (?:[\w'-]+ )?{_POINT}(?:,[^,.!?\n]{{2,30}},)? (?:is|was|seems to be|seems|are|as set out[^,]{{0,20}}, "
        rf"is) (?:that|the|"
        rf"not|to|whether|for|how|why|with|about|less|more) [^.!?\n]{{5,160}}|what you(?:'re| are|'d| would)? (?:\w+ "
        rf")?(?:asking|ask|"
        rf"need|want|wanted|like|prefer|mean|describe|after|looking for|saying|hoping for|expected)(?: for| to "
        rf"(?:have|know|see|get))?"
        rf"(?: \w+)? is (?:that|the|an?|to|for|not|how|why|whether|your|exactly)? ?[^.!?\n]{{4,160}}|you(?:'re| are) "
        rf"(?:\w+ )?(?:asking|"
        rf"wondering|saying|telling|worried|afraid|concerned|hoping|looking|after)(?: (?:me|us))? (?:whether|if|that|"
        rf"how|why|for|about|"
        rf"what|which|when|to) [^.!?\n]{{6,160}}|you (?:ask|wonder|doubt|fear|report|mention|describe|list|name|add|"
        rf"object|suspect) "
        rf"(?:whether|if|that|how|why|about|two|three|several|an?|the|your|what|which) [^.!?\n]{{6,160}}",
        0.7,
        unless=_NOT,
    ),
    cue(
        r"you(?:'d| would) (?:like|rather|prefer) (?:to )?(?!our|know|hear|learn|find)[^.!?\n]{4,80}(?:,? (?:and|"
        r"but|not|than|instead|"
        r"without|in your|at your|back)) [^.!?\n]{3,80}|you (?:don't|do not) (?:want|need|mind|care about|ask for) "
        r"[^.!?\n]{3,80}, "
        r"(?:you|but|only|just) [^.!?\n]{3,80}|(?:it|that)(?: is|'s)(?: not|n't) (?:really )?(?:the|about) "
        r"[^.!?\n]{3,50} that "
        r"(?:bothers|worries|annoys|troubles|matters to|upsets|hurts) you[^.!?\n]{0,100}|it isn't the "
        r"[^.!?\n]{3,50} that (?:bothers|"
        r"worries|annoys|troubles|upsets) you[^.!?\n]{0,100}|you want (?:to |the |your |it |an? )(?:[\w'-]+ "
        r"){1,6}(?:and|but|not|"
        r"without|instead|before|by) [^.!?\n]{3,80}",
        0.7,
        unless=_NOT,
    ),
    cue(
        r"it (?:\w+ )?(?:sounds|seems|looks|appears) (?:to me )?(?:as though|as if|like|that) (?!an? (?:good|great|"
        r"fine|plan))[^.!?\n]"
        r"{10,160}|(?:just )?(?:so|to make sure|to be sure|to check|to confirm)(?: that)? (?:we|i)(?:'re| are|'m| "
        r"am)? (?:\w+ )?(?:on "
        r"the same page|mean the same|have it right|get it right|understand|talk about the same|don't mix)(?: "
        r"\w+)?[,:;] "
        r"[^.!?\n]{10,200}|(?:in short|in (?:other words|a nutshell|sum)|to (?:sum up|summarise|summarize|"
        r"recap)(?: your (?:point|"
        r"message|mail))?|put (?:simply|briefly))[,:] (?:two|three|one|both|you(?:'d|'re|'ve)?|your|the|it|nobody|"
        r"no) [^.!?\n]{8,180}|"
        r"let me (?:check|see|make sure|repeat|sum up)[^.!?:\n]{0,40}: (?:two|three|one|both|you|your|the|it|"
        r"nobody|no) [^.!?\n]"
        r"{8,180}",
        0.7,
        unless=_NOT,
    ),
    cue(
        rf"{_START}so(?:,| if [^,.!?\n]{{3,40}},)? (?:you(?:'d|'re|'ve)?|your \w+|the [\w-]+(?: \w+)?|both \w+|"
        rf"it(?:'s| is| isn't)|"
        rf"nobody|only|all \w+|two|three|one) (?!can|may|could|should|will|need|must|don't have)[^.!?\n]{{4,80}}(?:,|"
        rf",? and|,? but|,? "
        rf"yet|,? only|,? then|,? while|,? although) [^.!?\n]{{3,100}}|(?:since|after|before|ever since) (?:the |your "
        rf"|our |last |you )"
        rf"[^,.!?\n]{{3,50}},? (?:you|your|the|it|nothing|nobody) [^.!?\n]{{3,70}} (?:but|yet|and|only|none|not|no "
        rf"longer|without|any "
        rf"more) [^.!?\n]{{3,80}}|you(?:'ve| have) (?:already |now |also )?(?:tried|called|rung|written|waited|been|"
        rf"asked|had|sent|"
        rf"restarted|checked|replaced|looked|reset|paid) [^.!?\n]{{4,90}}, (?:and|but|so|yet|without|with no) "
        rf"[^.!?\n]{{4,90}}",
        0.65,
        unless=_NOT + r"|\b(?:i have|we have|we'll|we will|i am|we are)\b",
    ),
    cue(
        r"(?:to put it |put )?in my (?:own )?words: [^.!?\n]{8,180}|you (?:say|said|write|wrote|tell me|told me|"
        r"report|explain) (?:that )?(?:both|the|your|you|it|all|only|nobody|there|one|two|neither) [^.!?\n]{6,160}|"
        r"the gist(?: of it)?(?:,[^,]{2,25},)?(?: is)?(?::| that) [^.!?\n]{8,180}|you(?:'re| are)(?: not|n't)? "
        r"(?:really )?(?:after|"
        r"asking for|looking for|complaining about|objecting to|worried about|talking about) [^.!?\n]{3,60}, "
        r"(?:you(?:'re| are)?|but) "
        r"[^.!?\n]{3,80}|you aren't after [^.!?\n]{3,60}, [^.!?\n]{3,80}|(?:both|all|two|three|four|some) "
        r"(?:of )?(?:your |the )?"
        r"[\w-]+(?: \w+)? (?:were|are|have|had|came|got|went|arrived) [^.!?\n]{3,60}, (?:but|yet|and|while) "
        r"(?:only|just|none|one|"
        r"not|neither|the other|nobody|nothing) [^.!?\n]{3,80}|(?:since|ever since|after) (?:the|your|our|last|"
        r"that) [\w-]+(?: \w+)?,? "
        r"your (?:[\w-]+ ){1,2}(?:drops?|fails?|stops?|won't|doesn't|does not|keeps?|has|have|is|are|shows?|runs?|"
        r"crash(?:es)?|"
        r"loses?|makes?|no longer|can't|cannot|hangs?|freezes?)(?: [^.!?\n]{3,80})?|you(?:'d| had) (?:hoped|wanted|"
        r"planned|expected|"
        r"meant|been told|been promised|asked|counted on) [^.!?\n]{8,140}",
        0.7,
        unless=_NOT,
    ),
)
