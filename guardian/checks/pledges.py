"""Cues of promises that hold no way back: sure beyond doubt, never again, no way it fails, all of it, whatever happens."""

from __future__ import annotations

from guardian.checks.certainty import again, known
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
    r"100 ?(?:%|per ?cent) |200 ?% |more than |perfectly |supremely |as sure as can be )"
)
_JUDGES = (
    r"(?:the |your |their |our )?(?:[\w-]+ )?(?:council|committee|airline|bank|judge|court|insurers?|embassy|consulate|"
    r"landlord|landlady|owner|board|jury|university|school|college|ministry|tax office|registry|head office|management|"
    r"customs|customs people|seller|buyer|manufacturer|employer|authorit(?:y|ies)|examiners?|inspectors?|regulator|"
    r"company|lender|agency|carrier|courier|headmaster|principal|hospital|clinic|surgeon|boss|bosses|police)"
)
_MISHAP = (
    r"(?:fail\w*|lose|lost|los(?:t|ing)|get lost|go(?:es)? (?:missing|wrong|astray|down)|break\w*|broken|leak\w*|"
    r"refus\w+|"
    r"reject\w*|say(?:s)? no|turn\w* (?:it|you|this) down|hold\w* (?:it|them|this|you)|miss\w*|be (?:late|lost|refused|"
    r"rejected|delayed|declined|cancelled|stopped|stolen|hacked|held)|happen\w*|come(?:s)? back|return\w*|crash\w*|"
    r"find\w*|notice\w*|make noise|delay\w*|declin\w*|object\w*|fade\w*|shrink\w*|rust\w*|run(?:s)? out|lets? (?:us|"
    r"you) down|disappoint\w*|repeat\w*|occur\w*)"
)
_OWN_DEED = r"\b(?:i|we)(?:'ll| will| shall| can) (?!win|get you|make sure you|have you|never)"
_UNSURE = (
    r"\b(?:if|whether|unless|until|may|might|could|can't (?:promise|guarantee|say|be)|cannot (?:promise|guarantee|say|"
    r"be)|not (?:guarantee|promise|sure|certain|say)|no guarantee|nobody can|no one can|hope|hopefully|was|were)\b"
)

PLEDGES = Cues(
    # Sure, of what others do or what will be.
    cue(
        rf"(?:i'm|i am|we're|we are|you can be|you may be|i feel|we feel) (?:now )?{_ABSOLUTELY}(?:sure|certain|"
        rf"positive|"
        rf"confident|convinced)(?: of it| about it)?(?: that)?,? {_OTHER}{_WILL}(?: [\w'-]+){{1,3}}|(?:i'm|i am|"
        rf"we're|we are|"
        rf"i feel|we feel) (?:sure|certain|positive|convinced|confident)(?: that)?,? {_JUDGES}{_WILL}"
        rf"(?: [\w'-]+){{1,3}}|(?:i'm|"
        rf"i am|we're|we are) (?:certain|positive|convinced)(?: that)?,? (?:you|it|this|that|they|everything|your "
        rf"[\w-]+)"
        rf"{_WILL}(?: [\w'-]+){{1,3}}",
        0.8,
        advice=known,
        unless=r"\b(?:will (?:not )?(?:understand|agree that|appreciate)|not (?:sure|certain)|if)\b",
    ),
    cue(
        rf"{_JUDGES}(?: is| are|'s|'re) (?:absolutely |practically |more or less |pretty much )?(?:bound|sure|certain|"
        rf"guaranteed) to(?: [\w'-]+){{1,3}}|{_JUDGES}(?:'ll| will| is going to| are going to) (?:definitely|"
        rf"certainly|surely|undoubtedly|"
        rf"of course|100 ?%|most certainly|no doubt|gladly|easily) (?:approve|accept|agree|say yes|side|grant|pay|rule|"
        rf"give|let|"
        rf"allow|sign|cover|admit|pass|take|decide|find)(?: [\w'-]+){{0,3}}|{_JUDGES}(?: simply| just)? (?:won't|"
        rf"will never|will "
        rf"not|can't|cannot|wouldn't dare|always|never) (?:possibly |ever |dare )?(?:to )?(?:refuse|reject|say no|"
        rf"turn (?:it|you|this|us) "
        rf"down|object|approves?|says? yes|grants?|agrees?|refuses?|rejects?|lose it|hold it)(?: [\w'-]+){{0,3}}",
        0.8,
        advice=known,
        unless=_UNSURE + r"|\b(?:because|as|since) (?:it|they|the)\b",
    ),
    # No way that it fails.
    cue(
        rf"(?:there(?:'s| is)|there(?:'s| is)n't|there isn't|there is not|with|has|have|see|sees) (?:absolutely |simply "
        rf"|just |really |quite )?(?:no|not a|not the slightest|not the least|a|any|the slightest|zero|not one|hardly a)"
        rf" ?(?:earthly |single |slightest |realistic |possible )?(?:way|chance|possibility|danger|risk|question)"
        rf"(?: (?:in the world|on earth|at all|whatsoever|left))?(?: that| of|,)? (?:{_OTHER}(?:'ll| will| would| can| "
        rf"could|'s going to| is going to)? (?:\w+ )?)?{_MISHAP}(?: [\w'-]+){{0,3}}",
        0.8,
        advice=known,
        unless=r"\b(?:a (?:small|slight|certain|real|little|good) |there(?:'s| is) (?:still )?(?:a|the|any) |if|"
        r"because|has (?:a|the)|have (?:a|the))\b",
    ),
    cue(
        rf"(?:it's|it is|that's|that is|it'd be|it would be) (?:absolutely |simply |completely |quite |totally |just |"
        rf"utterly |physically |technically )?(?:impossible|unthinkable|inconceivable|out of the question) (?:that "
        rf"(?!i\b|we\b)"
        rf"{_ANY}{{1,5}}[\w'-]+|for (?:{_ANY}){{1,4}}to {_MISHAP})(?: [\w'-]+){{0,3}}|(?:absolutely |really )?(?:nothing|"
        rf"what) "
        rf"(?:can|could|will|is going to) (?:possibly |ever |really |now )?(?:go wrong|fail|happen to|stop (?:it|us|"
        rf"you|this)|"
        rf"get in the way|be lost|break|come between)(?: [\w'-]+){{0,4}}",
        0.8,
        advice=known,
        unless=r"\b(?:nothing (?:\w+ )?can (?:i|we)|if|told|said|known|seems?|almost|nearly|hoped|make sure|so that)\b|\?",
    ),
    # Never again, not one more.
    cue(
        rf"(?:you|your \w+|he|she|they|it|this|that|the [\w-]+)(?: and \w+)?(?:'ll| will|'re| are)? ?(?:won't|not|never|"
        rf"will never) "
        rf"(?:going to |ever |be |have |see |get |need |hear |experience |notice |feel |lose |miss |suffer |find |"
        rf"bother |"
        rf"trouble |haunt |leak |break |worry |fail |regret |catch |waste ){{1,3}}{_ON}{{0,6}}(?:ever(?: again)?|again|"
        rf"any ?more|any longer|as long as you live)|(?:won't|will not|not|never)(?: \w+){{0,3}} (?:a single|one single|"
        rf"another) (?:problem|dropout|issue|fault|outage|bad day|complaint|breakdown|hitch|delay|crash|error|hiccup|"
        rf"leak|"
        rf"headache|stain|scratch|interruption|surprise|worry|minute of|day of|night of|penny more|drop)(?: "
        rf"[\w'-]+){{0,3}}|"
        rf"no (?:[\w-]+ ){{1,3}}(?:whatsoever |of any kind |ever )?(?:shall|will|can) (?:ever |again ){{0,2}}(?:occur|"
        rf"happen|arise|"
        rf"take place)(?: [\w'-]+){{0,3}}",
        0.8,
        advice=again,
        unless=_UNSURE
        + r"|\b(?:mails?|e-?mails?|letters?|newsletters?|messages?|reminders?|ads|adverts?|charged?|from us|"
        r"(?:so that|in order|make sure|ensure|to keep|to stop|to prevent|should|must|want|wish|would|did|didn't|has|"
        r"have (?:not|never)|hasn't|haven't))\b|\?",
    ),
    # Whatever happens; without exception.
    cue(
        rf"(?:under|in) (?:all|any|every) (?:circumstances?|conditions?|weathers?|case),? {_ANY}{{1,6}}(?:will|is|"
        rf"are)(?: [\w'-]+){{1,3}}|"
        rf"(?:will|'ll|always|going to) {_ON}{{1,6}}(?:under all circumstances|without (?:any |a single )?exception|"
        rf"in (?:any|all) weathers?|no matter what|whatever happens|whatever (?:{_ANY}){{1,3}}(?:may |might )?"
        rf"(?:says?|does?|thinks?|comes?|brings?|throws?)|come what may|one hundred per ?cent|a hundred per ?cent|100 ?%|"
        rf"guaranteed|for ?ever|rain or shine|every single time|without fail)|(?:we|our \w+|they|it) always {_ON}{{1,5}}"
        rf"(?:without exception|every time|in any weather|no matter \w+)",
        0.75,
        advice=known,
        unless=_OWN_DEED + "|" + _UNSURE + r"|\b(?:please|must|should|remember|grateful|have to|need to)\b",
    ),
    cue(
        rf"(?:trust|believe) (?:me|us)[,:;]? (?:and )?{_ANY}{{1,6}}(?:will|won't|is going to|are going to|can't|cannot) "
        rf"[\w'-]+(?: [\w'-]+){{0,3}}|(?:(?:of course|sure|naturally|definitely|absolutely),? )"
        rf"(?:it|they|he|she)(?:'ll| will)(?=[,.!;]|$)|(?:i'd|i would|i'll|i|we'd|we) (?:happily |gladly )?(?:bet|stake|"
        rf"wager|put) "
        rf"(?:my|our) (?:[\w-]+ )?(?:life|house|reputation|name|job|shirt|hat|car|last \w+|hand|pension|savings|boots?)"
        rf"(?: [\w'-]+){{0,3}}|(?:i|we) (?:hereby |solemnly |do |can |personally )?(?:warrant|swear|vouch|pledge|"
        rf"guarantee)"
        rf"(?: to)?(?: you)? that(?: [\w'-]+){{2,5}}",
        0.8,
        advice=known,
        unless=r"\b(?:can't|cannot|not|don't) (?:\w+ )?(?:warrant|swear|vouch|pledge|guarantee)\b|\bif\b",
    ),
    cue(
        rf"(?:it|this|that|they|everything|you|he|she|(?:the|your) (?:[\w-]+ ){{0,2}}[\w-]+){_WILL} {_ON}{{1,6}}(?:i|"
        rf"we) "
        rf"(?:can )?(?:promise|guarantee|swear|assure you)(?! to\b)|(?:you have|you've got) (?:my|our) (?:\w+ )?word "
        rf"(?:that )?{_ON}{{1,6}}[\w'-]+",
        0.75,
        advice=known,
        unless=_UNSURE,
    ),
    # All of it, wholly and for good; what they will feel.
    cue(
        rf"(?:will|'ll|is going to|are going to|gets?|removes?|takes? out|kills?) (?:be |have |get |love |receive |see "
        rf"|recover |enjoy |like |back |away ){{0,3}}(?:every|each) (?:single |last |and every )?(?:cent|penny|euro|pound|"
        rf"dollar|minute|second|trace|bit|speck|drop|wish|dream|one of (?:your|our|them))(?: [\w'-]+){{0,3}}|all your "
        rf"(?:wishes|dreams|problems|worries|troubles|pain) (?:will|are|come)(?: [\w'-]+){{1,3}}|(?:will|'ll|is going "
        rf"to|are going to) "
        rf"(?:be |come out |go |heal |vanish |disappear |work |recover |hold )(?:completely|totally|entirely|100 ?%|"
        rf"forever|for ever|permanently|for good|without (?:a |any )?(?:trace|scar))(?: [\w'-]+){{0,2}}",
        0.75,
        advice=known,
        unless=_UNSURE
        + r"|\bnot |\b(?:free of charge|deleted?|removed?|erased?|closed?|unavailable|offline|different|new|separate|"
        r"your choice|up to|voluntary|optional|clear|honest|frank|open)\b",
    ),
    cue(
        r"you(?:'ll| will|'re going to| are going to) (?:\w+ )?(?:be (?:absolutely |completely |simply |so |totally |"
        r"more than )?(?:blown away|thrilled|over the moon|amazed|delighted with|in love|cured|pain-free|debt-free|"
        r"a new (?:man|woman|person)|100 ?% satisfied)|love every|never (?:regret|look back|be (?:homesick|bored|ill|"
        r"late|alone)|want|have (?:a|any) \w+)|sleep (?:\w+ ){0,3}like a baby|not regret|win (?:the|this|your|it))"
        r"(?: [\w'-]+){0,4}|(?:your|the) [\w-]+ (?:will|is going to) (?:\w+ )?(?:love every|never be|be as good as new|"
        r"be (?:like|good as) new|be gone for (?:good|ever)|sleep like a baby)(?: [\w'-]+){0,3}",
        0.75,
        advice=known,
        unless=_UNSURE + r"|\b(?:charged|asked|told|shared|sold|used|shown|sent|published|invoiced|billed)\b|\?",
    ),
    cue(
        r"(?:zero|no) (?:risks?|delays?|surprises|problems?|hassles?|worries|stress|downtime|errors|side effects),? "
        r"(?:and |or )?(?:zero|no) (?:[\w-]+ )?(?:risks?|delays?|surprises|problems?|hassles?|worries|stress|downtime|"
        r"errors|fuss|pain)|(?:and )?so will you(?=[,.!;]|$)|you(?:'ll| will) be no exception|(?:all|every one of|each "
        r"of) our (?:[\w-]+ )?(?:customers|guests|members|patients|pupils|students|clients|readers|users) (?:is|are|"
        r"has|have|get|gets)? ?(?:always|all|100 ?%)(?: [\w'-]+){1,2}|after (?:just |only )?(?:one|a single|the first|"
        r"two) "
        r"(?:session|treatment|application|lesson|visit|use|night|wash|coat|pill),? (?:[\w'-]+ ){1,5}(?:will|'ll|is|"
        r"are) (?:be )?(?:gone|vanish|disappear|cured|over|perfect|fluent|like new)(?: [\w'-]+){0,2}",
        0.75,
        advice=known,
        unless=_UNSURE,
    ),
)
