"""Cues of asking for patience in other words: a moment, leave it with me, not before, until it is done."""

from __future__ import annotations

from guardian.checks.match import Cues, cue

_SPAN = (
    r"(?:(?:an?|one|two|three|four|five|six|ten|\d+|another|a few|a couple of|some|half an?|the|several)(?: or "
    r"two)? "
    r"(?:more |further |full |working |business |extra )?(?:seconds?|secs?|moments?|minutes?|hours?|days?|"
    r"weeks?|months?|"
    r"evening|weekend|tick))"
)
_TILL = (
    r"(?:until|till|before|while|whilst|as long as|pending|(?:for )?(?:another|a|one|two|three|a few|the next|"
    r"\d+)|by|up to)"
)
_ASKING = (
    r"(?:please|kindly|(?:could|can|would|will|may|might) (?:you|i|we)(?: please)?|(?:i|we)(?:'d| would| must| "
    r"have to|'ll "
    r"have to)?(?: kindly)? (?:ask|beg|request|need|want)(?: you)?|you(?:'ll| will)? (?:need|have|will have|"
    r"may have) to|if "
    r"you(?: could| can| would|'d)?|it(?:'d| would) (?:help|be (?:best|kind|good|great|better)) if you|do|"
    r"just)"
)
_DENIED = (
    r"\b(?:needn't|no need|don't (?:have|need) to|won't (?:have|need) to|rather than|can't wait|(?:had|made|"
    r"kept) (?:you |"
    r"to )?wait|you (?:waited|had)|thank you for (?:having|waiting)|why|no longer|without (?:having|"
    r"waiting))\b"
)

# The reader is asked to wait, and the words say for what or how long.
PATIENCE = Cues(
    cue(
        rf"(?:stay|remain|keep) (?:seated|your seats?|where you are|inside|in (?:the|your) \w+|at home)(?: \w+){{0,2}} "
        rf"(?:for|until|till) (?:{_SPAN}|[\w'-]+)(?: [\w'-]+){{0,4}}|(?:wants?|needs?|takes?) (?:about |just |only )?"
        r"(?:another (?:\w+ )?|(?:an?|one|two|three|four|five|six|ten|\d+|a few|some) (?:more|further|extra) "
        r")(?:seconds?|"
        r"minutes?|hours?|days?|weeks?|months?)|(?:an?|one|two|three|four|five|six|ten|\d+|half an?) (?:more "
        r")?(?:seconds?|"
        r"minutes?|hours?|days?) and (?:i'm|i am|we're|we are|it's|it is|you have|you'll|you get|they're)(?: "
        r"[\w'-]+){1,4}",
        0.7,
        unless=_DENIED + r"|\b(?:walk|drive|oven|bake|cook|knead|rinse|each day|a day|dose)\b",
    ),
    cue(
        rf"{_ASKING} (?:that you |to |you to |just |please |kindly |perhaps |maybe ){{0,3}}(?:wait|hold off|hold on|"
        r"hang on|"
        r"sit tight|stay put|be patient|remain patient|stay patient|bear with (?:me|us)|have (?:still )?(?:a "
        r"(?:little|bit "
        r"of) |some )?patience|hold out|keep (?:it|them|the [\w-]+)|manage|cope|make do|hold your fire|stand by|"
        r"postpone|put "
        r"(?:it|that) off|give (?:it|us|me|them|him|her)|allow|leave it|not (?:[\w-]+ ){1,6})(?: [\w'-]+){0,6} "
        rf"{_TILL}"
        r"(?: [\w'-]+){1,4}",
        0.8,
        unless=_DENIED,
    ),
    cue(
        r"(?:please |just |kindly )?(?:hang on|hold on|hold the line|stay on the line|bear with (?:me|us)|wait|one|"
        r"just|just "
        r"one|just a|give (?:me|us|it)|half)(?: for)?(?: just)? (?:a|an|one)? ?(?:quick |little |short )?(?:sec|"
        r"second|moment|"
        r"minute|mo|tick|jiffy|bit)(?=[,.!:;]| please| while|$)|(?:please |kindly )?(?:stay|remain|hold) (?:on "
        r")?the line"
        r"(?! (?:is|was))|(?:please |kindly |just ){1,2}(?:sit tight|hang tight|stand by|hang on|hold "
        r"on)(?=[,.!;:]|$)",
        0.7,
        unless=_DENIED,
    ),
    cue(
        r"(?:please |just |can you |could you |kindly )?leave (?:it|this|that|the rest) with (?:me|us) (?:until|"
        r"till|for|over)"
        r"(?: [\w'-]+){1,4}|(?:let|give|allow) (?:me|us|it|them|him|her|the [\w-]+|my [\w-]+|our [\w-]+) (?:have "
        r")?(?:"
        rf"until|till|{_SPAN}|to the end of)(?: [\w'-]+){{0,5}}|(?:may|can|could|might|must) (?:i|we) (?:keep|ask|"
        r"beg|have) "
        r"(?:you|for|your)(?: [\w'-]+){0,4} (?:waiting|patience|wait|forbearance|indulgence|time)(?: "
        r"[\w'-]+){0,4}|(?:"
        rf"spare|grant) (?:me|us) {_SPAN}|(?:i|we)(?:'ll| will| would|'d)? (?:still |just |only )?need(?: about| "
        r"another)? "
        rf"{_SPAN}(?: [\w'-]+){{0,4}}",
        0.8,
        unless=_DENIED,
    ),
    cue(
        r"(?:please |kindly )?(?:don't|do not) (?:[\w'-]+ ){1,6}(?:yet|until|till|before|for now)(?:,? (?:but "
        r")?(?:wait|"
        r"hold|stay)(?: [\w'-]+){1,4}| [\w'-]+){0,4}|(?:your|a little|some|a bit of|further|more|little) "
        r"(?:patience|"
        r"forbearance|understanding) (?:is|would be|will be) (?:requested|asked|appreciated|needed)(?: "
        r"[\w'-]+){0,5}|"
        r"(?:request|ask for|beg|appeal to|count on|need) (?:for )?your (?:kind )?(?:patience|forbearance|"
        r"indulgence)"
        rf"(?: [\w'-]+){{0,5}}|it(?:'ll| will)(?: still)? (?:take|be) (?:a (?:little|bit|while)|some|{_SPAN})(?: "
        r""
        r"(?:longer|more|time|while)){0,2},? (?:so |and |please |we |i ){0,3}(?:thank you for|thanks for|ask "
        r"for|bear|be "
        r"patient|hold)(?: [\w'-]+){1,3}|asks? (?:all |our |the )?(?:parents|guests|you|members|tenants|"
        r"customers|"
        r"passengers|residents|everyone) to (?:wait|be patient|hold)(?: [\w'-]+){0,5}",
        0.75,
        unless=_DENIED + r"|\b(?:don't know|do not know|don't think|i don't|we don't|they don't)\b",
    ),
    cue(
        rf"leave (?:it|them|the [\w-]+) (?:[\w-]+ ){{1,3}}(?:for|until|till) {_SPAN}|(?:until|till|while) "
        r"(?:[\w'-]+ ){1,6}"
        r"[\w'-]+, (?:could|can|may|would|might|please|kindly)(?: i| we| you)?(?: ask you)?(?: to)?(?: please)? "
        r"(?:hold|wait|"
        r"not|be patient|stay|keep|bear)(?: [\w'-]+){0,4}",
        0.75,
        unless=_DENIED,
    ),
    # What for, or until which event.
    cue(
        r"(?:please |just |kindly )?(?:bear with (?:me|us)|hold (?:on|off|out|fire)|hang (?:on|in there|tight)|sit "
        r"tight|stand by|stay "
        r"(?:put|tuned|near|by|close|with (?:me|us))|(?:please|kindly|just|ask you to|you to|need you to|have you) "
        r"(?:wait|be patient|remain "
        r"patient)|wait please)(?: [\w' -]{0,60})? (?:while|until|till|so that|because|for (?:five|ten|two|three|some|"
        r"a few|another|one|a|an|\d+)|some "
        rf"(?:hours|days|minutes))(?: [\w'-]+){{1,4}}|(?:best|better|wise|wiser|advisable|good|safest|kind) (?:to|if "
        r"you(?: could)?|not to) (?:hold "
        rf"off|wait|try (?:it )?again|leave|stay|keep|postpone|not|send|order|pay|book)(?: [\w'-]+){{0,6}} (?:until|"
        r"till|after|before)(?: [\w'-]+)"
        rf"{{1,4}}|(?:need|want|beg|ask|asking|urge) you to (?:be patient|wait|hold|bear|stay|hang|sit)(?: "
        rf"[\w'-]+){{1,5}}|(?:ask|asking|beg|request|"
        rf"begging)(?: you)? for (?:about |just |only |up to )?{_SPAN}(?: [\w'-]+){{0,3}}|(?:please|kindly) allow "
        r"(?:us |it |for |up to |about |at least |a "
        r"good )?(?:[\w-]+ ){1,3}(?:days?|weeks?|hours?|minutes?)(?: [\w'-]+){0,4}|(?:except|but|other than) (?:to "
        r")?(?:wait|be patient|sit tight|hold "
        r"on)(?: for| until)(?: [\w'-]+){1,4}",
        0.75,
        unless=_DENIED + r"|\b(?:we|i|they|he|she) (?:have |had |has )?wait(?:ed|s)?\b|\bwaiting room\b",
    ),
    cue(
        r"(?:must|have to|need to|'d like to|would like to) ask (?:all |our |the |any )?(?:[\w-]+ ){0,2}(?:to|not to) "
        r"(?:stay|remain|wait|hold|keep|be "
        r"patient|leave|bear)(?: [\w'-]+){1,5}|(?:grateful|thankful|obliged|glad|happy|appreciate it|appreciate) "
        r"(?:for your (?:kind |continued |further )?"
        r"patience|if you(?:'d| could| would| can)? (?:be able to )?(?:wait|hold|bear|be patient|give (?:us|me)))(?: "
        r"(?:while|until|till|as|for|so)"
        r"(?: [\w'-]+){1,5})|(?:would|is|will) it (?:be )?(?:all right|alright|ok|okay|fine|possible|acceptable)(?: "
        r"with you| for you)? (?:if|that|when) "
        r"(?:i|we) (?:came?|got?|get|took|take|wrote|write|rang|ring|called|call|answered|answer|needed|need|have|had|"
        r"finish\w*|do|did)(?: [\w'-]+){1,5}|"
        r"(?:do|would) you mind (?:if (?:i|we) (?:took|take|need|needed|have|had|come|came|get|got)|waiting|"
        r"holding)(?: [\w'-]+){1,5}|thank(?:s| you) for "
        r"(?:waiting|bearing with (?:us|me)|holding on|your patience) (?:a (?:little|bit) longer|until|till|while|"
        r"another)(?: [\w'-]+){0,4}|(?:i|we)(?:'ll| "
        r"will)? (?:still |just )?need (?:a (?:bit|little)|some|slightly|rather) (?:more |longer |of )?(?:more )?time "
        r"(?:to|for|before|until)(?: [\w'-]+)"
        r"{1,4}|(?:are|is) (?:kindly )?(?:requested|asked|invited) to (?:await|wait|remain patient|be patient|hold)(?: "
        r"[\w'-]+){0,4}|(?:remain|stay|be) "
        r"patient (?:until|till|while)(?: [\w'-]+){1,4}|(?:until|till) [\w' -]{3,70}, (?:please|kindly) (?:don't|do "
        r"not|keep|leave|wait|stay|"
        r"hold|refrain)(?: [\w'-]+){1,4}|(?:please |kindly )?(?:leave|let|keep) (?:the|your|it|them) (?:[\w'-]+ "
        r"){0,5}(?:until|till|to the end before|"
        r"before you)(?: [\w'-]+){1,4}|try (?:it |this |that )?again (?:after|in|at|once|when)(?: "
        r"[\w'-]+){1,4}(?<!later)",
        0.75,
        unless=_DENIED + r"|\b(?:if (?:it|that|this) (?:fails|does)|error|resend)\b",
    ),
)
