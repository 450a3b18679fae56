"""Cues: what is denied, kept back or left as it is, by whoever and in whatever form: the other half of `refusals`."""

from __future__ import annotations

from guardian.checks.match import Cues, cue

# Beginning of a sentence or of what stands behind a colon, a dash or a comma.
OPENS = r"(?:(?<=[.!?:;,] )|(?<=- )|(?<=\n)|(?<=^))"
_STOPS = r"(?=[.,;!]|$|\n| -|,? (?:sorry|regards|and|as|for|at|from|here|with|this|today|i'm afraid|unfortunately)\b)"
_NOT = (
    r"(?:can't|cannot|can not|cant|couldn't|could not|won't|wont|will not|wouldn't|would not|shan't|shall not|"
    r"don't|do not|dont|doesn't|does not|no longer|never|may not|must not|(?:is|are|am|'re|'m)(?: not|n't)(?: \w+)? "
    r"(?:going to|able to|willing to|prepared to|allowed to|authori[sz]ed to|permitted to|minded to|inclined to|about "
    r"to|in a position to|ready to|here to|obliged to|required to)|(?:is|are|am|'re|'m) unable to|refuses? to|"
    r"declines? "
    r"to|have to decline to|must decline to|(?:does|do) not (?:intend|propose|plan|wish|mean) to|(?:doesn't|don't) "
    r"(?:intend|propose|plan|wish|mean) to|(?:has|have) no (?:intention|plans?|wish) (?:of|to)|not)"
)
_GRANT = (
    r"(?:permit|allow|grant|extend|offer|accept|approve|waive|refund|reimburse|compensate|exchange|replace|reopen|"
    r"reconsider|reverse|revise|amend|overturn|lift|accommodate|entertain|honou?r|renew|prolong|postpone|reschedule|"
    r"rebook|swap|substitute|refit|repay|pay out|pay back|give back|give out|hand out|hand over|release|disclose|"
    r"lend|loan|lease|admit|enrol|enroll|readmit|reinstate|restore|reactivate|unblock|unban|unlock|reduce|lower|"
    r"discount|forgive|cancel|credit|issue|arrange for|provide|supply|sell (?!your|it|them)\w+|deliver|dispatch|ship|"
    r"serve|seat|let in|"
    r"let out|take back|take on|take up|take part|make (?:an? |any |this |that |such )?(?:\w+ )?(?:exceptions?|"
    r"changes?|"
    r"allowances?|concessions?)|go back on|give in|change (?:the|your|our|this|that|it)|move (?:the|your|our|this|that|"
    r"it)|shift (?:the|your|our|this|that|it)|do (?:that|this|it|so|such|refunds|exchanges|swaps|repairs|returns)|"
    r"agree "
    r"to|accede to|consent to|comply with|assist with|help (?:you )?with|support (?:this|that|your)|proceed with|enter "
    r"into|"
    r"change|budge|"
    r"negotiate|discuss (?:this|it|that) (?:further|any)|process (?:the|your|this)|repair (?:the|your|this|it)|"
    r"cover (?:the|your|this|it|such|that|any)|reply to (?:such|that)|contribute|subsidi[sz]e|authori[sz]e|sanction|"
    r"endorse|sign off|rent (?:it |them )?(?:out )?to)"
)
_GRANTING = (
    r"(?:permitting|allowing|granting|extending|offering|accepting|approving|waiving|refunding|reimbursing|"
    r"compensating|exchanging|replacing|reopening|reconsidering|reversing|revising|amending|lifting|accommodating|"
    r"renewing|rescheduling|rebooking|swapping|releasing|lending|admitting|reinstating|restoring|reactivating|"
    r"unblocking|reducing|lowering|cancelling|issuing|providing|supplying|delivering|paying|making|taking|changing|"
    r"moving|doing|giving|covering|helping|processing|proceeding|going ahead|pursuing|sending|fixing|repairing)"
)
_GRANTED = (
    r"(?:possible|allowed|permitted|granted|accepted|approved|eligible|refundable|transferable|exchangeable|payable|"
    r"admissible|covered|admitted|considered|looked at|entertained|refunded|extended|paid out|payable|waived|reduced|"
    r"reimbursed|compensated|replaced|honou?red|upheld|accommodated|foreseen|envisaged|negotiable|up for "
    r"(?:discussion|negotiation|debate)|on offer|on the (?:table|cards)|in the cards|for sale|an option|a possibility|"
    r"reopened|reconsidered|amended|altered|rebooked|booked|shortened|lowered|swapped|taken back|taken up|fulfilled|"
    r"authori[sz]ed|sanctioned|endorsed|renewed|prolonged|postponed|deferred|brought forward|lifted|overturned|"
    r"reversed|revised|met|tolerated|welcome here|let in|served|done|feasible|happening|credited|deducted|refitted|"
    r"split|combined|merged|transferred|exchanged|disclosed|released|given out|handed out|reinstated|restored|"
    r"unblocked|supported by us|part of (?:our|the) (?:service|offer|deal|package))"
)
_BE = r"(?:is|are|was|were|be|been|it's|that's|has been|have been)"
_WISH = (
    r"(?:request|application|appeal|claim|objection|petition|complaint|proposal|plan|bid|wish|suggestion|submission|"
    r"permission|leave|consent|approval|entry|admission|access|cover|compensation|refund|reimbursement|payment|"
    r"extension|exception|exemption|exchange|return|transfer|upgrade|change|discount|credit|swap|cancellation|"
    r"reinstatement|waiver|offer|motion|dispute|case|appointment|booking|visa|permit|licence|license|loan|grant|"
    r"replacement|subsidy|membership)"
)
_ADVERB = r"(?:\w+ly |now |hereby |herewith |therefore |thus |also |again |still |just |not |sadly )?"
_FINE = (
    r"(?:no (?:charges?|fees?|costs?|worr\w+|doubt|trouble)|not (?:be )?(?:\w+ )?(?:charged|billed|asked|affected)|"
    r"charge you|deducted from your|(?:get|receive|send you|see|be) (?:an?|any|no|another) (?:\w+ )?(?:bill|invoice|"
    r"reminder|newsletter|spam|penalt\w+)|your data|your details|"
    r"third part(?:y|ies))"
)
TECHNICAL = (
    r"(?:version|patch|code|api|kernel|driver|variable|module|compiler|compile\w*|thread|build|commit|branch|server|"
    r"function|class|method|merge|config\w*|argument|parameter|header|string|pointer|lock|cpu|memory|flag|test|null|"
    r"buffer|interface|package|release|plugin|linux|bug|fix|run-?time|file|path|node|cache|type|array|object|script)s?"
)
ALLOWED = rf"\b(?:{_FINE}|{TECHNICAL}|if|until|unless|yet|so (?:i|we)|that's why|already|help but)\b"


DENIALS = Cues(
    # Somebody will not.
    cue(
        rf"(?:we|i|our [\w-]+(?: [\w-]+)?|they|(?:the|this|my) (?:[\w-]+ ){{0,2}}[\w-]+) {_NOT} (?:be )?(?:\w+ly |then "
        r"|"
        rf"also |currently |at present |ever )?(?:{_GRANT}|{_GRANTING})(?: [\w'-]+){{0,6}}|"
        rf"(?:and|but|also|,) {_NOT} (?:be )?{_GRANT}(?: [\w'-]+){{0,6}}|"
        rf"(?:we|i)(?:'m|'re| am| are)(?: not|n't) (?:going to be |\w+ly )?{_GRANTING}(?: [\w'-]+){{0,6}}|"
        r"(?:declin\w+|refus\w+|reject\w+|declined|denied) (?:to (?!answer\b)\w+|your (?:[\w-]+ ){0,2}"
        rf"{_WISH})(?: [\w'-]+){{0,5}}|(?:will|shall|have|has|are|is|we) (?:\w+ )?(?:decided|chosen|resolved|ruled|"
        r"voted|"
        r"elected|opted|determined) (?:against|not to)(?: [\w'-]+){0,5}|(?:turned|turning|turn) (?:down|away) (?:your|"
        rf"the|this|that|his|her)(?: [\w'-]+){{0,4}}|{_ADVERB}(?:not|n't) (?:be )?(?:something|a thing|anything) "
        r"(?:that )?(?:[\w-]+ ){1,3}(?:permits?|allows?|offers?|does?|accepts?|provides?|covers?|would|can)"
        r"(?: [\w'-]+){0,3}",
        0.7,
        unless=ALLOWED,
    ),
    # It is not done.
    cue(
        rf"(?:{_BE}(?:n't| not| no longer| never)|(?:can|could|will|would|may|shall)(?:n't| not|not| no longer| never)|"
        rf"can't|won't|cant|wont)(?: be| been)? {_ADVERB}{_GRANTED}(?: (?:to|for|at|in|on|after|before|once|under|with|"
        rf"by|from|of)(?: [\w'-]+){{1,4}})?{_STOPS}",
        0.7,
        unless=rf"{ALLOWED}|\b(?:when|are you|is it|why|has not been (?:booked|transferred|done|approved|considered)|"
        r"sure)\b",
    ),
    cue(
        rf"{_WISH}s?(?: [\w', -]{{0,80}})? {_BE} (?:[\w-]+,? ){{0,4}}(?:and )?(?:declined|denied|refused|rejected|"
        r"turned "
        rf"down|dismissed|withheld|thrown out|negative|unsuccessful|void|struck out|not (?:approved|accepted|granted))"
        rf"(?: [\w'-]+){{0,4}}|"
        rf"(?:your|the|this|his|her|their) (?:[\w-]+ ){{0,4}}[\w-]+ (?:did not|didn't|has not|hasn't|was not|wasn't|"
        r"could not|couldn't|does not|doesn't|failed to)(?: be| been)? (?:succeed\w*|successful|make it|convinc\w+|get "
        r"through|pass|qualify|selected|chosen|shortlisted|upheld|go through|prevail|meet (?:the|our|all))"
        r"(?: [\w'-]+){0,3}",
        0.7,
        unless=ALLOWED + r"|\bpayment (?:was|is|has been)\b|\bcard\b",
    ),
    # You will not have it.
    cue(
        r"you(?:'re| are)?(?: simply)? (?:won't|will not|can't|cannot|may not|not|aren't|are not|shall not|don't|do "
        r"not)(?: \w+ly)? "
        r"(?:(?:be )?(?:getting|receiving|given|refunded|reimbursed|compensated|offered|allowed|permitted|admitted|"
        r"eligible|entitled|covered|considered)|get|receive|have (?:it|that|this|one|an?|the|your)|be (?:refunded|"
        r"reimbursed|compensated|admitted|getting|receiving)|qualify|claim|keep (?:it|the|your)|exchange|return|"
        r"bring|swap|cancel|extend|transfer|postpone|take (?:it|the|your|any|a))(?: [\w'-]+){0,6}|"
        rf"(?:there(?:'s| is| are| was|'ll be| will be| shall be| can be)|with|has|have|see|sees|saw|found|find|finds|"
        rf"can see|could see|given|under|at) {_ADVERB}no (?:legal |valid |good |further |other |real )?(?:grounds?|"
        r"basis|cause|justification|scope|room|leeway|entitlement|right|possibility|prospect|provision|option|mandate|"
        r"authority|case|flexibility|budget|appetite|reason) (?:to|for|of|in|on|under|why|that)(?: [\w'-]+){1,5}|"
        r"(?:there(?:'s| is| are|'ll be| will be| shall be) (?:therefore |also |simply )?(?:no|not any)|there won't "
        r"be "
        r"(?:an?|any|one)|there isn't (?:an?|any)|you get no|we (?:give|pay|grant|offer|make|do|accept|allow|issue) "
        r"no) "
        r"(?:[\w-]+ ){0,2}(?:refunds?|returns?|exchanges?|extensions?|discounts?|compensation|reimbursements?|"
        r"exceptions?|replacements?|credits?|rebates?|vouchers?|waivers?|reductions?|upgrades?|swaps?|money|payments?|"
        r"allowance|appeal|exemption)(?: [\w'-]+){0,5}|there (?:won't|will not) be (?:one|any)(?=[.!,;]|$)|no "
        r"(?:refunds?|exchanges?|swaps?|exceptions?|returns?|discounts?|"
        r"extensions?|transfers?|upgrades?|pets?|dogs?|credit|compensation|instalments|cancellations?),? (?:and |or "
        r")?no "
        r"[\w-]+",
        0.7,
        unless=ALLOWED
        + r"|\b(?:worr\w+|panic|afraid|concern\w*|fear|alarm|apologi[sz]e|hurry|doubt|stress|is granted|reason to "
        r"(?:decline|refuse|reject|doubt|complain))\b",
    ),
    # It stays as it is.
    cue(
        r"(?:the|your|this|that|our|my) (?:[\w-]+ ){0,2}(?:fees?|fine|charges?|penalty|surcharge|deposit|decision|"
        r"refusal|rejection|ban|suspension|verdict|ruling|rules?|mark|grade|answer|points|restriction|block|bill|"
        r"invoice) "
        r"(?:still |simply |therefore )?(?:stands?|stays?|remains?|holds?|(?:will|must|shall|has to) (?:stand|remain|"
        rf"stay|be paid))(?: (?:as it is|as is|with us|where it is|unchanged|the same|final|in force|in place|what it "
        rf"is|no))?{_STOPS}|(?:we|i) (?:will |shall |'ll )?(?:keep|retain|withhold|are keeping|are withholding) (?:the|"
        r"your) "
        r"(?:[\w-]+ )?(?:deposit|fee|money|payment|sum)(?: [\w'-]+){0,3}|(?:leave|leaving|left) (?:it|the matter) "
        r"(?:at "
        r"that|there)(?=[.!,;]|$)|(?:stick|stand|abide|remain|staying|sticking|standing) (?:to|by|with|firm on) (?:our|"
        r"the|my|this|that) (?:[\w-]+ )?(?:decision|answer|ruling|refusal|position|assessment|no)(?: [\w'-]+){0,3}|"
        r"(?:our|"
        r"my|the) (?:answer|position|decision|mind|view|stance|assessment) (?:[\w-]+ ){0,5}(?:has not|hasn't|will not|"
        r"won't|is not going to|isn't going to|does not|doesn't|cannot|can't)(?: been| be)? (?:chang\w*|altered|moved?|"
        r"reversed|appealed|different|revis\w+)(?: [\w'-]+){0,4}|(?:is|are|remains?) (?:off the table|off limits|a "
        r"non-starter|a no-go|no-go|ruled out|excluded|non-negotiable|not negotiable|closed to (?:you|new)|"
        rf"forbidden|prohibited|barred){_STOPS}",
        0.7,
        unless=rf"\b(?:{TECHNICAL}|if|until|unless|yet|your (?:bill|invoice) (?:stays|remains) the same)\b",
    ),
    # A bare word of it.
    cue(
        r"(?:an?|our|the) (?:firm|clear|hard|definite|flat|resounding|solid|final|sad|simple|big|plain|straight) no"
        r"(?: from [\w'-]+(?: [\w'-]+)?)?(?=[.,;!]|$)|(?:like|love|wish|say yes|glad|happy)(?: [\w' -]{1,80})?, but "
        r"(?:(?:it's |it is |that's )?(?:a |sadly |i'm afraid )?no|(?:we|i) (?:can't|cannot|won't|don't))(?=[.!;]|$)|"
        rf"{OPENS}(?:(?:sorry|well|regrettably|unfortunately|sadly|i'm afraid),? )?(?:not (?:possible|allowed|"
        r"permitted|approved|"
        r"accepted|granted|negotiable|an option|something we (?:do|offer|can do)|with us|eligible|doable|going to "
        r"happen|happening|on offer|"
        r"up for (?:discussion|debate)|in this (?:case|shop|house))|(?:request |application |claim )?(?:denied|"
        r"declined|refused|rejected|dismissed)|no chance|can't be done|cannot be done|out of the question|impossible|"
        r"no can do|not a chance|no exceptions?|no way|afraid not|we don't do (?:that|this|those)|nothing doing|"
        r"forget "
        rf"it){_STOPS}|"
        r"(?<=[?.] )(?:sorry, |afraid |unfortunately )?(?:no|nope|never|not)(?=[.,;!]|$)|[\w-]+: (?:no|nope|not "
        r"possible|"
        r"not allowed|denied|declined|rejected|not eligible|refused|negative)(?=[.!;]|$)|(?:answer|outcome|result|"
        r"reply|response|"
        r"decision|verdict)(?: [\w', -]{1,90})? (?:is|was|remains|stays|must be|has to be|will be|can only be)(?: "
        r"still| "
        r"sadly| in the| a| an)? (?:no|nope|negative|refusal|rejection)(?=[.,;!]|$)|it is (?:not|n't) (?:foreseen|"
        r"envisaged|intended|planned|provided)(?: [\w'-]+){1,5}|(?:can't|cannot|couldn't|can not|not able to|unable to|"
        r"won't) (?:do|help) (?:anything|much|a thing|you|you out)(?: (?:about|with|for|on|there|here|in)(?: "
        r"[\w'-]+){0,4})?"
        rf"{_STOPS}|(?:we|i)(?:'ll| will| shall)? (?:must |have to )?(?:pass on|be passing on|give (?:it|this) a miss)"
        r"(?: [\w'-]+){0,4}|(?:will|shall|would)(?: not|n't) be (?:doing|taking|pursuing|following|going|repeating|"
        r"acting)(?: (?:that|this|it|up))?(?: [\w'-]+){0,3}",
        0.7,
        unless=rf"\b(?:{TECHNICAL}|no (?:problem|worries|need|trouble|doubt|rush|charge)|not possible (?:yet|until))\b",
    ),
)
