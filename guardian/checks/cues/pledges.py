"""Cues of promises that leave no way out: sure beyond doubt, never again, every bit of it, whatever comes."""

from __future__ import annotations

from guardian.checks.cues.certainty import again, known
from guardian.checks.match import Cues, cue

_ANY = r"(?:[\w'-]+ )"
_ON = r"(?:[\w',-]+ )"
_OTHER = (
    r"(?:it|this|that|they|these|those|everything|everyone|you|he|she|all|nobody|nothing|no one|"
    r"(?:the|your|every|any|each|a|an|his|her|their|our) (?:[\w'-]+ ){0,3}[\w-]+)"
)
_WILL = r"(?:'ll| will| won't| will not|'s going to| is going to| are going to|'re going to| can't| cannot)"
_ABSOLUTELY = (
    r"(?:absolutely |completely |totally |utterly |entirely |dead |one hundred per ?cent |a hundred per ?cent |"
    r""
    r"100 ?(?:%|per ?cent) |200 ?% |more than |perfectly |supremely |as sure as can be )"
)
_JUDGES = (
    r"(?:the |your |their |our )?(?:[\w-]+ )?(?:council|committee|airline|bank|judge|court|insurers?|embassy|"
    r"consulate|"
    r"landlord|landlady|owner|board|jury|university|school|college|ministry|tax office|registry|head office|"
    r"management|"
    r"customs|customs people|seller|buyer|manufacturer|employer|authorit(?:y|ies)|examiners?|inspectors?|"
    r"regulator|"
    r"company|lender|agency|carrier|courier|headmaster|principal|hospital|clinic|surgeon|boss|bosses|police)"
)
_MISHAP = (
    r"(?:fail\w*|lose|lost|los(?:t|ing)|get lost|go(?:es)? (?:missing|wrong|astray|down)|break\w*|broken|"
    r"leak\w*|"
    r"refus\w+|"
    r"reject\w*|say(?:s)? no|turn\w* (?:it|you|this) down|hold\w* (?:it|them|this|you)|miss\w*|be (?:late|lost|"
    r"refused|"
    r"rejected|delayed|declined|cancelled|stopped|stolen|hacked|held)|happen\w*|come(?:s)? back|return\w*|"
    r"crash\w*|"
    r"find\w*|notice\w*|make noise|delay\w*|declin\w*|object\w*|fade\w*|shrink\w*|rust\w*|run(?:s)? out|lets? "
    r"(?:us|"
    r"you) down|disappoint\w*|repeat\w*|occur\w*)"
)
_OWN_DEED = r"\b(?:i|we)(?:'ll| will| shall| can) (?!win|get you|make sure you|have you|never)"
_UNSURE = (
    r"\b(?:if|whether|unless|until|may|might|could|can't (?:promise|guarantee|say|be)|cannot (?:promise|"
    r"guarantee|say|"
    r"be)|not (?:guarantee|promise|sure|certain|say)|no guarantee|nobody can|no one can|hope|hopefully|was|"
    r"were)\b"
)

PLEDGES = Cues(
    # Sure, of what others do or what will be.
    cue(
        rf"(?:i'm|i am|we're|we are|you can be|you may be|i feel|we feel) (?:now )?{_ABSOLUTELY}(?:sure|certain|"
        r""
        r"positive|"
        rf"confident|convinced)(?: of it| about it)?(?: that)?,? {_OTHER}{_WILL}(?: [\w'-]+){{1,3}}|(?:i'm|i am|"
        r""
        r"we're|we are|"
        rf"i feel|we feel) (?:sure|certain|positive|convinced|confident)(?: that)?,? {_JUDGES}{_WILL}"
        r"(?: [\w'-]+){1,3}|(?:i'm|"
        r"i am|we're|we are) (?:certain|positive|convinced)(?: that)?,? (?:you|it|this|that|they|everything|your "
        r""
        r"[\w-]+)"
        rf"{_WILL}(?: [\w'-]+){{1,3}}",
        0.8,
        advice=known,
        unless=r"\b(?:will (?:not )?(?:understand|agree that|appreciate)|not (?:sure|certain)|if)\b",
    ),
    cue(
        rf"{_JUDGES}(?: is| are|'s|'re) (?:absolutely |practically |more or less |pretty much )?(?:bound|sure|"
        r"certain|"
        rf"guaranteed) to(?: [\w'-]+){{1,3}}|{_JUDGES}(?:'ll| will| is going to| are going to) (?:definitely|"
        r"certainly|surely|undoubtedly|"
        r"of course|100 ?%|most certainly|no doubt|gladly|easily) (?:approve|accept|agree|say yes|side|grant|pay|"
        r"rule|"
        r"give|let|"
        rf"allow|sign|cover|admit|pass|take|decide|find)(?: [\w'-]+){{0,3}}|{_JUDGES}(?: simply| just)? (?:won't|"
        r""
        r"will never|will "
        r"not|can't|cannot|wouldn't dare|always|never) (?:possibly |ever |dare )?(?:to )?(?:refuse|reject|say no|"
        r""
        r"turn (?:it|you|this|us) "
        r"down|object|approves?|says? yes|grants?|agrees?|refuses?|rejects?|lose it|hold it)(?: "
        r"[\w'-]+){0,3}",
        0.8,
        advice=known,
        unless=_UNSURE + r"|\b(?:because|as|since) (?:it|they|the)\b",
    ),
    # No way that it fails.
    cue(
        r"(?:there(?:'s| is)|there(?:'s| is)n't|there isn't|there is not|with|has|have|see|sees) (?:absolutely |"
        r"simply "
        r"|just |really |quite )?(?:no|not a|not the slightest|not the least|a|any|the slightest|zero|not one|"
        r"hardly a)"
        r" ?(?:earthly |single |slightest |realistic |possible )?(?:way|chance|possibility|danger|risk|"
        r"question)"
        rf"(?: (?:in the world|on earth|at all|whatsoever|left))?(?: that| of|,)? (?:{_OTHER}(?:'ll| will| would| "
        r"can| "
        rf"could|'s going to| is going to)? (?:\w+ )?)?{_MISHAP}(?: [\w'-]+){{0,3}}",
        0.8,
        advice=known,
        unless=r"\b(?:a (?:small|slight|certain|real|little|good) |there(?:'s| is) (?:still )?(?:a|the|any) |if|"
        r"because|has (?:a|the)|have (?:a|the))\b",
    ),
    cue(
        r"(?:it's|it is|that's|that is|it'd be|it would be) (?:absolutely |simply |completely |quite |totally |"
        r"just |"
        r"utterly |physically |technically )?(?:impossible|unthinkable|inconceivable|out of the question) (?:that "
        r""
        r"(?!i\b|we\b)"
        rf"{_ANY}{{1,5}}[\w'-]+|for (?:{_ANY}){{1,4}}to {_MISHAP})(?: [\w'-]+){{0,3}}|(?:absolutely |really "
        r")?(?:nothing|"
        r"what) "
        r"(?:can|could|will|is going to) (?:possibly |ever |really |now )?(?:go wrong|fail|happen to|stop (?:it|us|"
        r""
        r"you|this)|"
        r"get in the way|be lost|break|come between)(?: [\w'-]+){0,4}",
        0.8,
        advice=known,
        unless=r"\b(?:nothing (?:\w+ )?can (?:i|we)|if|told|said|known|seems?|almost|nearly|hoped|so that|swear)\b|\?",
    ),
    # Never again, not one more.
    cue(
        r"(?:you|your \w+|it|this|that|the [\w-]+)(?: and \w+)?(?:'ll| will|'re| are)? ?(?:won't|not|"
        r"never|"
        r"will never) "
        r"(?:going to |ever |be |have |see |get |need |hear |experience |notice |feel |lose |miss |suffer |find |"
        r""
        r"bother |"
        rf"trouble |haunt |leak |break |worry |fail |regret |catch |waste ){{1,3}}{_ON}{{0,6}}(?:ever(?: again)?|"
        r"again|"
        r"any ?more|any longer|as long as you live)|(?:won't|will not|not|never)(?: \w+){0,3} (?:a single|one "
        r"single|"
        r"another) (?:problem|dropout|issue|fault|outage|bad day|complaint|breakdown|hitch|delay|crash|error|"
        r"hiccup|"
        r"leak|"
        r"headache|stain|scratch|interruption|surprise|worry|minute of|day of|night of|penny more|drop)(?: "
        r"[\w'-]+){0,3}|"
        r"no (?:[\w-]+ ){1,3}(?:whatsoever |of any kind |ever )?(?:shall|will|can) (?:ever |again "
        r"){0,2}(?:occur|"
        r"happen|arise|"
        r"take place)(?: [\w'-]+){0,3}",
        0.8,
        advice=again,
        unless=_UNSURE
        + r"|\b(?:mails?|e-?mails?|letters?|newsletters?|messages?|reminders?|ads|adverts?|charged?|from us|"
        r"(?:so that|in order|make sure|ensure|to keep|to stop|to prevent|should|must|want|wish|would|did|didn't|"
        r"has|"
        r"have (?:not|never)|hasn't|haven't))\b|\?",
    ),
    # Whatever happens; without exception.
    cue(
        r"(?:under (?:all|any)|in (?:all|every)) (?:circumstances?|conditions?|weathers?|single case),? "
        rf"{_ANY}{{1,6}}(?:will|is|"
        r"are)(?: [\w'-]+){1,3}|"
        rf"(?:will|'ll|always|going to) {_ON}{{1,6}}(?:under all circumstances|without (?:any |a single )?exception|"
        r""
        rf"in (?:any|all) weathers?|no matter what|whatever happens|whatever (?:{_ANY}){{1,3}}(?:may |might )?"
        r"(?:says?|does?|thinks?|comes?|brings?|throws?)|come what may|one hundred per ?cent|a hundred per ?cent|"
        r"100 ?%|"
        r"guaranteed|for ?ever|rain or shine|every single time|without fail)|(?:we|our \w+|they|it) always "
        rf"{_ON}{{1,5}}"
        r"(?:without exception|every time|in any weather|no matter \w+)",
        0.75,
        advice=known,
        unless=_OWN_DEED + "|" + _UNSURE + r"|\b(?:deny|denied|please|must|should|remember|grateful|have to|need to)\b",
    ),
    cue(
        rf"(?:trust|believe) (?:me|us)[,:;]? (?:and )?{_ANY}{{1,6}}(?:will|won't|is going to|are going to|can't|"
        r"cannot) "
        r"[\w'-]+(?: [\w'-]+){0,3}|(?:(?:of course|sure|naturally|definitely|absolutely),? )"
        r"(?:it|they|he|she)(?:'ll| will)(?=[,.!;]|$)|(?:i'd|i would|i'll|i|we'd|we) (?:happily |gladly )?(?:bet|"
        r"stake|"
        r"wager|put) "
        r"(?:my|our) (?:[\w-]+ )?(?:life|house|reputation|name|job|shirt|hat|car|last \w+|hand|pension|savings|"
        r"boots?)"
        r"(?: [\w'-]+){0,3}|(?:i|we) (?:hereby |solemnly |do |can |personally )?(?:warrant|swear|vouch|pledge|"
        r""
        r"guarantee)"
        r"(?: to)?(?: you)? that(?: [\w'-]+){2,5}",
        0.8,
        advice=known,
        unless=r"\b(?:can't|cannot|not|don't) (?:\w+ )?(?:warrant|swear|vouch|pledge|guarantee)\b|\bif\b",
    ),
    cue(
        rf"(?:it|this|that|they|everything|you|he|she|(?:the|your) (?:[\w-]+ ){{0,2}}[\w-]+){_WILL} "
        rf"{_ON}{{1,6}}(?:i|"
        r"we) "
        r"(?:can )?(?:promise|guarantee|swear|assure you)(?! to\b)|(?:you have|you've got) (?:my|our) (?:\w+ "
        r")?word "
        rf"(?:that )?{_ON}{{1,6}}[\w'-]+",
        0.75,
        advice=known,
        unless=_OWN_DEED + "|" + _UNSURE + r"|\b(?:get better|be (?:ok|okay|alright|all right|fine))\b",
    ),
    # All of it, wholly and for good; what they will feel.
    cue(
        r"(?:will|'ll|is going to|are going to|gets?|removes?|takes? out|kills?) (?:be |have |get |love |receive |"
        r"see "
        r"|recover |enjoy |like |back |away ){0,3}(?:every|each) (?:single |last |and every )?(?:cent|penny|euro|"
        r"pound|"
        r"dollar|minute|second|trace|bit|speck|drop|wish|dream|one of (?:your|our|them))(?: [\w'-]+){0,3}|all "
        r"your "
        r"(?:wishes|dreams|problems|worries|troubles|pain) (?:will|are|come)(?: [\w'-]+){1,3}|(?:will|'ll|is "
        r"going "
        r"to|are going to) "
        r"(?:be |come out |go |heal |vanish |disappear |work |recover |hold )(?:completely|totally|entirely|100 ?%|"
        r""
        r"forever|for ever|permanently|for good|without (?:a |any )?(?:trace|scar))(?: [\w'-]+){0,2}",
        0.75,
        advice=known,
        unless=_UNSURE
        + r"|\bnot |\b(?:free of charge|deleted?|removed?|erased?|closed?|unavailable|offline|different|new|separate|"
        r"your choice|up to|voluntary|optional|clear|honest|frank|open)\b",
    ),
    cue(
        r"you(?:'ll| will|'re going to| are going to) (?:\w+ )?(?:be (?:absolutely |completely |simply |so |"
        r"totally |"
        r"more than )?(?:blown away|thrilled|over the moon|amazed|delighted with|in love|cured|pain-free|debt-free|"
        r""
        r"a new (?:man|woman|person)|100 ?% satisfied)|love every|never (?:regret|look back|be (?:homesick|bored|"
        r"ill|"
        r"late|alone)|want|have (?:a|any) \w+)|sleep (?:\w+ ){0,3}like a baby|not regret|win (?:the|this|your|"
        r"it))"
        r"(?: [\w'-]+){0,4}|(?:your|the) [\w-]+ (?:will|is going to) (?:\w+ )?(?:love every|never be|be as good as "
        r"new|"
        r"be (?:like|good as) new|be gone for (?:good|ever)|sleep like a baby)(?: [\w'-]+){0,3}",
        0.75,
        advice=known,
        unless=_UNSURE + r"|\b(?:charged|asked|told|shared|sold|used|shown|sent|published|invoiced|billed)\b|\?",
    ),
    cue(
        rf"(?:it|this|that|our [\w-]+|this [\w-]+|these [\w-]+|the [\w-]+) (?:never|always) {_ON}{{1,4}}(?:whatever|"
        r"no "
        r"matter|however|ever)(?: [\w'-]+){1,4}|(?:we|you|he|she|they)(?:'ll| will|'re going to| are going to) "
        r""
        r"(?:definitely|"
        r"certainly|surely|undoubtedly|easily|100 ?%|without (?:a )?doubt) (?:win|pass|succeed|recover|get (?:the|"
        r""
        r"your|it)|"
        rf"make it|be approved)(?: [\w'-]+){{0,3}}|(?:will|'ll|is|are) {_ON}{{1,6}}no (?:question|doubt)(?: about "
        r""
        r"(?:it|that))?(?=[.!;]|$)|(?:won't|will not|will never|'ll never|never) (?:ever )?(?:bother|trouble|haunt|"
        r""
        r"annoy|"
        r"hurt|plague) you(?: [\w'-]+){0,3}",
        0.75,
        advice=known,
        unless=_UNSURE,
    ),
    cue(
        r"(?:zero|no) (?:risks?|delays?|surprises|problems?|hassles?|worries|stress|downtime|errors|side "
        r"effects),? "
        r"(?:and |or )?(?:zero|no) (?:[\w-]+ )?(?:risks?|delays?|surprises|problems?|hassles?|worries|stress|"
        r"downtime|"
        r"errors|fuss|pain)|(?:and )?so will you(?=[,.!;]|$)|you(?:'ll| will) be no exception|(?:all|every one of|"
        r"each "
        r"of) our (?:[\w-]+ )?(?:customers|guests|members|patients|pupils|students|clients|readers|users) (?:is|"
        r"are|"
        r"has|have|get|gets)? ?(?:always|all|100 ?%)(?: [\w'-]+){1,2}|after (?:just |only )?(?:one|a single|the "
        r"first|"
        r"two) "
        r"(?:session|treatment|application|lesson|visit|use|night|wash|coat|pill),? (?:[\w'-]+ ){1,5}(?:will|'ll|"
        r"is|"
        r"are) (?:be )?(?:gone|vanish|disappear|cured|over|perfect|fluent|like new)(?: [\w'-]+){0,2}",
        0.75,
        advice=known,
        unless=_UNSURE,
    ),
)
