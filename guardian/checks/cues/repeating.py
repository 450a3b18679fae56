"""Cues of tone.impatient: counting how often something was said, sighing over it, pressing for an answer."""

from __future__ import annotations

from guardian.checks.cues.orders import FULL
from guardian.checks.cues.pushing import FRESH, KINDLY, WAIT
from guardian.checks.match import cue

_ASK = "Ask for it kindly, with the day and the reason: “Could you send … by …? Then I can …”, instead of “{words}”."
_NTH = (
    r"(?:umpteenth|nth|hundredth|thousandth|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:nd|rd|th))"
)
_OFTEN = (
    r"(?:repeatedly|over and over(?: again)?|again and again|time and (?:time )?again|time after time|on (?:\w+ )?"
    r"(?:several|many|numerous|countless|two|three|four|multiple|various|more than one|all those) (?:\w+ )?occasions|"
    r"umpteen times|often enough|more than often enough)"
)
_MAILS = r"(?:e-?mails?|mails?|messages?|repl(?:y|ies)|letters?|notes?|answers?|texts?|replies|calls?)"
_SAID = (
    r"(?:said|told|written|wrote|explained|stated|mentioned|answered|asked|sent|given|provided|shown|informed|reminded|"
    r"made clear|pointed out|repeated|confirmed|listed|advised)"
)
_PATIENT = (
    KINDLY + r"|\b(?:(?:you|we) had to (?:ask|write|call|wait|chase)|must be|for you|my (?:fault|mistake)|our (?:fault|"
    r"mistake|own)|should not have|shouldn't have|no hurry|no rush|take your time|third time lucky|lucky|in peace|"
    r"you(?:'ve| have)? (?:told|asked|explained|reminded|written to|sent) us|will be asked|failed you|supplier|maker|"
    r"wrong)\b"
)

REPEATS = (
    # For the nth time.
    cue(
        rf"(?:this is|is now|it's|that's|it is|{FULL}for) (?:now )?the (?:\w+ and )?{_NTH} time(?= (?:i|we|that i|"
        rf"that we|"
        rf"of|in|"
        rf"now)|[:,;.!]| and)|for the (?:umpteenth|nth|hundredth|thousandth) time|(?:now|already|again) (?:for "
        rf")?the {_NTH} time|(?:explain|go(?:ing)? (?:through|over) (?:this|that|it|all|everything|the (?:rules|list|"
        rf"steps|\w+ rules))|say|repeat|"
        rf"tell|"
        rf"write|answer|ask|send|remind|list)(?:ing|s|ed)?(?: [\w']+){{0,6}} (?:a|for a) {_NTH} time|one (?:final|"
        rf"last) "
        rf"(?:attempt|try|effort|explanation)(?= (?:at|to)|[:,.])|once (?:more|again),? (?:and |but )?(?:very |more )?"
        rf"(?:slowly|loudly|clearly|for (?:you|everyone|the (?:record|slow|hard|last)))|{_SAID} (?:you|this|it|"
        rf"that),? (?:and|then) {_SAID}(?: you)?"
        rf"(?=[,. ])",
        0.7,
        advice=FRESH,
        unless=_PATIENT + r"|\b(?:you (?:write|wrote|called|call|ask|asked|had)|try|press|attempt to deliver)\b",
    ),
    cue(
        rf"{_SAID}(?: [\w']+){{0,4}} {_OFTEN}|{_OFTEN} (?:been )?{_SAID}|(?:made|been made|making) (?:this |it |that |"
        rf"myself |ourselves )?(?:abundantly|perfectly|very|quite|crystal|absolutely|more than|sufficiently) (?:clear|"
        rf"plain)|(?:as|like|just as|exactly as) (?:\w+ )?{_SAID}(?: [\w']+){{0,2}} (?:in|on|by) (?:all|both|each|"
        rf"every|"
        rf"every one|several|two|three|four|five)(?: [\w']+){{1,4}}|i (?:must |have to |can only |would |will "
        rf")?(?:once "
        rf"(?:more|again) |again )?refer you,? (?:again|back|once|yet|for the|to (?:what|my|the mail|our))(?: "
        rf"\w+){{0,2}}|"
        rf"(?:see|read|reread|re-read|consult|check|refer to) (?:also )?(?:my|our) {_MAILS} (?:of|from|dated) (?:the |"
        rf"last |this )?\w+",
        0.6,
        advice=FRESH,
        unless=_PATIENT + r"|\b(?:leaflet|tracking|to find)\b",
    ),
    cue(
        r"(?:will|shall) not be (?:provided|repeated|explained|answered|sent|discussed|told) (?:again|any ?more|any "
        r"further|twice|once more|a \w+ time)|(?:'ve|have|is|there's|got) nothing (?:more |further |else |new |left "
        r")?to "
        r"(?:add|say)(?: (?:to|on|about|beyond)(?: \w+){1,2})?(?=[ .,!;])|(?:can't|cannot|can not|couldn't|don't know "
        r"how to|could hardly|can hardly)(?: [\w']+){0,2} (?:say|make|put|explain|write|be|stress|express|phrase)(?: "
        r"[\w']+){0,3} (?:any )?(?:more (?:often|clearly|plainly|simply|clear|plain|simple|explicit)|clearer|plainer|"
        r"simpler)|(?:not sure|no idea|don't (?:know|see|understand)|wonder|beyond me) why (?:i|we) (?:have|need|"
        r"must|am|"
        r"are|should|keep)(?: to)? (?:go|explain|repeat|say|tell|remind|answer|write|having|repeating|explaining)(?: "
        r"\w+){0,3}",
        0.65,
        advice=FRESH,
        unless=_PATIENT,
    ),
    # Another day, another mail; it is getting tiresome.
    cue(
        rf"another (?:day|week|month|morning|hour|\w+day),? another (?:{_MAILS[3:-1]}|reminder|question|complaint|"
        rf"round)|"
        rf"same (?:old )?(?:question|request|mail|story|complaint),? (?:the )?same (?:answer|reply|story)|(?:is|it's|"
        rf"this "
        rf"is|that is|are|gets?|getting|becoming|been|grows?|rather|becomes?)(?: (?:really|slowly|getting|becoming|a "
        rf"bit|"
        rf"rather|quite|very|frankly|now|more than a little|beginning to get|starting to get|somewhat)){{1,3}} "
        rf"(?:tiresome|"
        rf"tedious|wearisome|wearying|a bother|old(?=[.!])|a nuisance|boring|a bit much|a chore|exasperating|"
        rf"repetitive|tired of|"
        rf"weary of|bored (?:of|with)|impatient)(?: \w+){{0,3}}|(?:tiresome|tedious|wearisome|exhausting) to (?:repeat|"
        rf"explain|answer|go|say|have)(?: \w+){{0,3}}|(?:yet )?another reminder that|(?:dragged|dragging|drags|gone|"
        rf"going) "
        rf"on (?:for )?(?:far |quite |much |way )?(?:too long|long enough|for ever|forever)",
        0.6,
        advice=FRESH,
        unless=_PATIENT
        + r"|\b(?:getting (?:a bit |rather |quite )?old,? (?:and|so) (?:the|a)|friend\w*|machine|boiler|"
        r"car|laptop|battery|phone|building|bike|system)\b",
    ),
    # Do I really have to?
    cue(
        r"(?:do|must|should|will|did)(?:n't)? (?:i|we) (?:really|seriously|honestly|truly) (?:need|have|keep|must)(?: "
        r"to)?(?: [\w']+){1,4}|(?:^|(?<=[.!?] )|(?<=\n))must (?:i|we) (?:go|repeat|explain|say|tell|spell|draw|write|"
        r"always|really|do)(?: \w+){0,4}|draw you a (?:picture|map|diagram)|didn't (?:i|we)\?|(?:i|we) did "
        r"(?:mention|say|"
        r"tell|write|warn|explain|point)(?: [\w']+){0,4} (?:at the time|more than once|from the (?:start|outset|"
        r"beginning)|already|before|twice|clearly)|(?:i|we)(?:'d| would| had)? (?:have )?(?:thought|expected|hoped|"
        r"assumed)"
        r"(?: [\w']+){0,5} (?:clear|obvious|settled|understood|got it|enough|finished|done)(?: enough)? (?:by now|"
        r"already|"
        r"last|the first|long ago)(?: \w+)?",
        0.65,
        advice=FRESH,
        unless=_PATIENT + r"|\b(?:draw you a map to|happy)\b",
    ),
    # Read before you write.
    cue(
        rf"(?:read|look (?:at|through)|open|go through|check|study)(?: [\w'-]+){{0,3}} (?:what|{_MAILS[3:-1]}|answer|"
        rf"instructions?|explanation|it|thread|this|that|attachments?)(?: [\w']+){{0,5}},? (?:before|instead of|"
        rf"rather than)"
        rf" (?:you )?(?:(?:write|reply|ask|respond|complain|send|mail|e-?mail)\b|(?:call|contact|ring|phone)(?: us| "
        rf"me| "
        rf"again)|(?:writ|reply|ask|respond|complain|send|mail|e-?mail|call)ing)(?: \w+){{0,3}}|you(?:'ve| have)(?: "
        rf"already| now)? had (?:the |this |that |my |our |all |plenty of |enough |ample |more than |long ){{0,3}}"
        rf"(?:\w+ )?(?:answer|reply|form|link|information|details|instructions|documents?|contract|papers|draft|quote|"
        rf"invoice|reminder|time|mail|e-?mail|message|list|code|notice|warning|weeks|months|days|enough) "
        rf"(?:since|for (?:\w+ )?(?:days|weeks|months|ages|long)|to (?:decide|"
        rf"answer|"
        rf"reply|send|read|think|sort|pay|sign|choose|make))(?: \w+)?",
        0.6,
        advice=FRESH,
        unless=_PATIENT
        + r"|\b(?:problem|trouble|fault|pain|flu|cough|leak|to deal|to worry|before you (?:reply|send) to)\b",
    ),
    # Yes or no? Make up your mind.
    cue(
        r"(?:so |well,? |and )?(?:will|are|did) you [^.!?\n]{2,60} or not\?|(?:give|tell|send) (?:"
        r"me|us) a (?:straight|simple|clear|plain|definite)? ?(?:yes or (?:a )?no|answer(?=[.!,]))|(?:just|simply|"
        r"only) "
        r"(?:a |say |give me a |give us a )?(?:simple )?yes or (?:a )?no|(?:finally|at last|at long last|already|for "
        r"once|"
        r"just|kindly|soon|once and for all) (?:could you )?(?:make (?:up )?your minds?(?: up)?|"
        r"decide(?=[.!,])|come "
        r"to a decision)(?: already)?|make (?:up )?your minds?(?: up)? (?:already|at last|finally|now|soon|for once|"
        r"today)|"
        r"so (?:can|could) we (?:finally|at last|please)(?: \w+){1,4}|(?:put|lay) (?:this|that|it|the (?:matter|case|"
        r"subject|topic|issue|\w+ matter)) (?:to|"
        r"at) (?:bed|rest)",
        0.6,
        advice=_ASK,
        unless=_PATIENT + r"|\b(?:to sleep|mark|tick|baby|child|whether|refund\w* (?:has|reached))\b",
    ),
    # Still waiting, for ever; what takes so long?
    cue(
        r"(?:still|been|am|are|'m|'re) (?:waiting|awaiting)[^.!?\n]{0,60} (?:you (?:promised|said|were|owe|have owed|"
        r"should)|(?:i|we) (?:asked|requested|reminded|begged))(?: [\w']+){0,4}|(?:had|have) (?:the|your|this|that|"
        r"a)(?: "
        r"[\w']+){1,5} (?:open|ready|waiting|here|on (?:my|our|the) (?:desk|table|screen)) (?:for|since)(?: \w+){1,3} "
        r"now|what(?:'s| is| was|'s it)(?: \w+)? taking (?:you|so|that|this)(?: \w+){0,2}|why (?:is|does|are|did|"
        r"has)(?: "
        r"[\w']+){1,4} (?:tak\w+|need)(?: you)? (?:so|this|that|such a) long|how long (?:does|can|could|will|did|do|"
        r"is)(?: "
        r"it| you| one| anyone){1,2} (?:take|need|going to take)(?: you| someone| anyone)? to (?:sign|read|decide|"
        r"answer|"
        r"reply|pay|make up|find|fill|choose|write|pick|tick|say)(?: \w+){1,3}|(?:can't|cannot|won't|will not|not "
        r"going to|"
        r"can hardly) (?:hold|wait|keep|leave|reserve|sit|stay|go on)(?: [\w']+){0,6} (?:for ever|forever|"
        r"indefinitely|all "
        r"year|until doomsday|any longer)(?=[.!,]| while| for you| because)|until (?:christmas|doomsday|easter|the "
        r"cows)",
        0.6,
        advice=_ASK,
        unless=_PATIENT + r"|\b(?:data|records?|files?|load|open until|valid until|offer|closed until|for christmas)\b",
    ),
    cue(
        r"(?:better|other|more important|nicer|bigger) things to do (?:than|with)|(?:my|our) time is (?:\w+ "
        r")?(?:valuable|"
        r"precious|limited|money|short)|time is money|(?:will|'ll) (?:be (?:done|ready|there|finished)|come|happen|"
        r"arrive) "
        r"when (?:it|they)(?:'s| is|'re| are| comes?| arrives?)(?: (?:done|ready|here))?(?=[.!,])|you (?:should|"
        r"ought to|"
        r"could|might)(?: really| surely| well)? have (?:had )?(?:this |that |it |the \w+ )?(?:sorted|done|known|"
        r"understood|"
        r"decided|read|learnt|learned|signed|finished|worked|figured|managed|grasped|realised|realized)(?: "
        r"[\w']+){0,4} "
        r"(?:long ago|by now|weeks ago|months ago|already|ages ago)|(?:can't|cannot|couldn't|can not) be (?:really "
        r")?(?:"
        r"that|so|too) (?:hard|difficult|complicated|much)(?: \w+)? to(?: \w+){1,2}|(?:come on|oh please),? (?:it's|"
        r"it is|"
        r"how|just|we|this)(?: [\w']+){0,3}|(?:(?:gone|going|been) through|explained|discussed|covered) (?:this|that|"
        r"it|"
        r"all (?:this|that)) (?:with you|to you)(?=[ .,!])|(?:you|they|it) (?:were|was|have been|has been) (?:sent|"
        r"given|"
        r"told|shown|asked)(?: [\w']+){0,4} (?:in|on|at) \w+,? (?:(?:in|on|at) \w+,? )?and (?:again|once more|in|on|"
        r"at)",
        0.6,
        advice=WAIT,
        unless=_PATIENT + r"|\b(?:come on (?:in|over|by|down|board)|your time)\b",
    ),
    # Non-native, clipped and formal forms of the same.
    cue(
        rf"{FULL}(?:and )?(?:once|yet) (?:again|more):|{FULL}(?:once )?again,? and (?:i hope|hopefully|this time|for "
        rf"the)(?: \w+)?|are we (?:quite |finally |all )?(?:done|finished|through)(?: here| now| yet)?\?|(?:my|our) "
        rf"(?:\w+ )?(?:{_MAILS[3:-1]}|explanation|instructions?|position)(?: of(?: the)? \w+| on \w+)? (?:was|is|"
        rf"were|are) (?:perfectly|quite|very|abundantly|crystal|absolutely|sufficiently) (?:clear|plain|explicit)|"
        rf"(?:refer|go back|return) to (?:our|my) (?:earlier|previous|last|prior|first|former|several)(?: \w+)? "
        rf"(?:{_MAILS[3:-1]}|correspondence)|(?:can't|cannot|couldn't|can not|shouldn't|doesn't)(?: possibly| "
        rf"really)? take (?:a|an|that|so|this|two|three|four|several) (?:whole )?(?:weeks?|long|months?|days?|hours?|"
        rf"years?)(?: long)? to(?: \w+){{1,2}}|when,? (?:if ever|exactly|precisely|on earth|pray),? (?:do|are|will|"
        rf"can|may|might) (?:you|we|i)(?: \w+){{1,4}}|(?<!to )(?<!and )(?:get|come) to the point|either (?:answer|give|"
        rf"send|pay|decide|tell|sign|reply)(?: [\w']+){{1,6}},? or (?:let it|drop|stop|forget|close|leave|don't)(?: "
        rf"\w+)?|(?:did|have)n't (?:we|i)(?: just| already)? (?:settle|agree|discuss|explain|say|tell|cover|go over|"
        rf"answer|sort|been|told|said|explained|settled|answered)(?: \w+){{0,3}}",
        0.6,
        advice=FRESH,
        unless=_PATIENT,
    ),
    cue(
        rf"(?:repeated|constant|daily|endless|continual|frequent|incessant|countless|hourly|persistent) (?:\w+-?\w* "
        rf")?(?:enquiries|inquiries|questions|reminders|{_MAILS[3:-1]}|chasing|follow-ups?|requests|chasers|"
        rf"prompting)(?: [\w']+){{0,6}} (?:only|merely|just|do not|don't|does not|doesn't|won't|will not|simply|"
        rf"serves?|cannot)(?: \w+){{1,2}}|your (?:endless|constant|repeated|countless|continual|incessant|"
        rf"never-ending|hourly|daily) (?:\w+-?\w* )?(?:enquiries|inquiries|questions|reminders|{_MAILS[3:-1]}|"
        rf"chasing|requests|follow-ups?)|(?:i|we) (?:told|wrote to|informed|asked) you (?:on|in|last) \w+,? (?:and "
        rf")?(?:(?:i|we) (?:told|wrote|asked)|(?:on|in) \w+ and|again)(?: \w+){{0,3}}|if you(?:'d| would| had| "
        rf"could)?(?: just| only)? (?:let|allow|allowed|give|gave|given) (?:me|us) (?:to )?(?:finish|speak|work|a "
        rf"chance|explain|get on|some peace|do (?:my|our))|(?:answer|reply|say|tell (?:me|us))(?: me| us| with| "
        rf"simply| just| a){{0,3}} yes or (?:a )?no|(?:one|you|i|we)(?:'d| would)(?: have)? (?:think|thought|expect|"
        rf"expected|hope|hoped|imagine|imagined)(?: that)? after (?:\w+ ){{1,3}}(?:reminders?|{_MAILS[3:-1]}|weeks|"
        rf"months|years|explanations?|attempts|times)",
        0.6,
        advice=FRESH,
        unless=_PATIENT,
    ),
    cue(
        rf"dragg(?:ed|ing) on (?:for|since)(?: \w+){{1,2}}|i (?:say|tell|write|explain|repeat)(?: it| you| "
        rf"this){{1,2}} (?:now|already|again)|(?:any |all )?(?:additional|further|more|new) (?:query|queries|"
        rf"questions?|enquir\w+|inquir\w+|reminders?|{_MAILS[3:-1]})(?: [\w']+){{0,3}} (?:as |is |are |would be |"
        rf"will be )(?:\w+ )?(?:superfluous|unnecessary|pointless|ignored|unanswered|unwelcome|redundant|a waste)|"
        rf"(?:responded|answered|replied|explained)(?: \w+){{0,2}} (?:exhaustively|ad nauseam|to death|more than "
        rf"once)|(?:could|can|will|would|please|just)(?: you)?(?: please| just)? (?:decide|answer|reply|pay|sign|"
        rf"choose|respond|do it|send it|tell us|pick one) already|{FULL}(?:yeah,? yeah|all ?right,? "
        rf"all ?right|ok(?:ay)?,? ok(?:ay)?)(?=[,.;! ])|(?:got|received|have|read|saw|seen) your (?:first|last|other|"
        rf"previous) (?:two|three|four|five|six|seven|eight|nine|ten|dozen|twenty|\d+) (?:{_MAILS[3:-1]}|reminders?)|"
        rf"(?:answer|form|link|information|reply|code|invoice|contract|leaflet)(?: [\w']+){{0,4}} has been (?:there|"
        rf"online|in your (?:inbox|mailbox|account|hands)|with you|on the (?:website|page|table)) (?:since|for|"
        rf"all)(?: \w+){{0,2}}|(?:got|have) (?:\w+ )?(?:tickets|cases|customers|mails|patients|orders|calls|people) "
        rf"(?:open|waiting|in the queue|to answer),? (?:so|and)(?: \w+){{1,2}}",
        0.6,
        advice=FRESH,
        unless=_PATIENT + r"|\bso (?:it|there|my|our)\b",
    ),
)
