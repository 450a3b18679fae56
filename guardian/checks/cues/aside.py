"""Pure: cues of speaking about the reader, or about one's own house, as colleagues do among themselves."""

from __future__ import annotations

from guardian.checks.match import Cues, cue

# The reader, or one's own house, spoken of as colleagues do.
ASIDE = Cues(
    cue(
        (
            r"(?<![\w] )(?<!@)(?<!the )(?<!our )(?<!a )(?<!your )(?<!every )(?<!each )(?:customer|client|user|cust|cx|"
            r"caller|guest|patient|tenant|pax|claimant) (?:has|is|was|wants|called|says|said|claims|can't|cannot|"
            r"keeps|asked|asks|complains|complained|needs|seems|refuses|threatens|doesn't|did|had|will|reports|"
            r"reported|states|suspects|demands|insists)(?: [\w'-]+){0,5}"
        ),
        0.8,
        unless=(
            r"\b(?:any|every|each|another|when|if|new|one|per|first) (?:customer|client|user|guest|"
            r"patient|tenant)\b"
        ),
    ),
    cue(
        (
            r"(?:do not|don't|never|no need to|pls don't|please don't) (?:offer|promise|refund|charge|mention|"
            r"admit|tell|give|compensate|quote|discuss|waive|reveal|reply|answer|respond|call)(?: [\w'-]+){0,5} "
            r"(?:unless|until|if|before) (?:he|she|they|customer|the customer)(?: [\w'-]+){0,4}"
        ),
        0.9,
    ),
    cue(
        (
            r"(?:do not|don't|never|pls don't|please don't) (?:charge|refund|tell|upset|anger|offer|promise|"
            r"remind|bill|push|chase|contact) (?:him|her|them)(?: [\w'-]+){0,5}"
        ),
        0.7,
        unless=r"\b(?:your|you)\b",
    ),
    cue(
        (
            r"(?:let's|lets|let us|we'll|we can|we could|better|i'd) (?:see|wait|hope|hold|check|stall|sit tight|"
            r"hold off|wait and see) (?:and see )?(?:if|whether|until|till|that) (?:he|she|they|the customer|"
            r"customer|this one)(?: [\w'-]+){1,5}"
        ),
        0.85,
        unless=r"\b(?:your|you)\b",
    ),
    cue(
        (
            r"(?:he|she|they)(?:'s| is| was|'re| are) (?:the (?:one|guy|lady|woman|man|same (?:one|guy|lady)) "
            r"(?:who|that|from|with)|one of (?:those|our)|that (?:one|guy|lady)|our (?:worst|best|biggest)|a "
            r"(?:regular|lawyer|blogger|journalist|nightmare|handful|friend of))(?: [\w'-]+){0,6}"
        ),
        0.8,
        unless=r"\b(?:your|you|colleague)\b",
    ),
    cue(
        (
            r"tread (?:lightly|carefully|softly)|handle with (?:care|kid gloves)|kid gloves|walk on eggshells|"
            r"(?:don't|do not) poke the bear|cover our (?:backs?|backsides?|asses)|damage limitation|keep (?:him|"
            r"her|them) (?:sweet|happy|quiet|off our backs?)"
        ),
        0.8,
        unless=r"\b(?:parcel|package|box|glass|fragile)\b",
    ),
    cue(
        (
            r"(?:ticket|case|call|chat|thread) (?:summary|recap|history|log|notes?)(?: for (?:tier|l|level|second|"
            r"2nd|third|the|qa|ops|legal)[^.\n]{0,20})?(?=:)|(?:summary|recap|reminder|note|heads[- ]up|context|"
            r"background|hand-?over|info|warning) (?:for|to) (?:us|tier ?\d|l[123]|the team|our team|second line|"
            r"colleagues|whoever|the next|ops|qa|legal|finance|support|agents?)(?: [\w'-]+){0,4}"
        ),
        0.85,
        unless=r"\byour?\b",
    ),
    cue(
        (
            r"(?:please|pls|plz) (?:prioriti[sz]e|escalate|expedite|triage|assign|bump|action|loop me in|keep me "
            r"posted|approve|sign off|proofread|double-check)(?: (?:this|it|asap|him|her|them|the ticket|today|"
            r"before sending))?(?=[.!,)\]\n]|$)"
        ),
        0.75,
    ),
    cue(
        (
            r"(?:legal|finance|accounts|management|compliance|hq|head office|the boss|marketing|pr|the lawyers?|"
            r"our lawyers?) (?:says?|said|wants?|told (?:us|me)|thinks?|confirmed|insists?) (?:that )?(?:we(?:'re|"
            r" are| should| shouldn't| must| mustn't| can't| have| might)|not to|it's our|don't)(?: [\w'-]+){0,6}"
        ),
        0.8,
        unless=r"\b(?:you|your)\b",
    ),
    cue(
        (
            r"(?:please|pls|plz|can you|could you) (?:send|post|mail) (?:this|it|that|the (?:draft|text|reply|"
            r"answer) below)(?: out| off)? (?:from|for me|via|after|tomorrow|once|as|on|under|when)(?: "
            r"[\w'-]+){0,5}"
        ),
        0.75,
        unless=r"\b(?:back|form|label|return|parcel|courier|post office)\b",
    ),
    cue(
        (
            r"this (?:one|guy|lady|man|woman|bloke|chap|account)(?:'s| is| was) (?:an? |really |very |such a "
            r")?(?:vip|important|difficult|tricky|pain|regular|nightmare|handful|friend|rude|lost cause|"
            r"timewaster|time-waster|known|worth)(?: [\w'-]+){0,4}"
        ),
        0.85,
    ),
    cue(
        (
            r"we (?:already )?(?:knew|know) (?:about (?:it|this)|(?:that )?(?:the|it|this)(?: [\w'-]+){1,4} "
            r"(?:was|is|were|are|has|had)(?: [\w'-]+){1,3})(?=[,.;!)\]\n]|$| but)"
        ),
        0.45,
    ),
    cue(
        (
            r"(?:don't|do not|didn't) want (?:him|her|them|the (?:customer|client|guest|patient|tenant)|this) to "
            r"(?:know|find out|see|get out|hear|notice|realise|realize|ask)(?: [\w'-]+){0,4}|(?:he|she|they) "
            r"(?:doesn't|don't|won't|needn't|must not|mustn't|shouldn't) (?:need to )?(?:know|find out|notice|"
            r"hear)(?: [\w'-]+){0,4}"
        ),
        0.8,
        unless=r"\b(?:your|you)\b",
    ),
    cue(
        r"(?<!the )(?<!our )(?:btw|psst|ok|also|so|ps|right|fyi),? (?:team|guys|folks|everyone on the team)("
        r"?=[,:;.!?)\]\n -])",
        0.8,
    ),
    cue(
        (
            r"(?<!\w )(?<!\w\w, )(?:manager|boss|supervisor|team ?lead|legal|finance|head office|compliance|"
            r"management) (?:approved|ok'?ed|okayed|signed off|agreed|refused|declined|said|says|wants)(?: "
            r"[\w'-]+){1,6}"
        ),
        0.75,
        unless=r"\b(?:you|your)\b",
    ),
    cue(
        (
            r"(?:remove|delete|take (?:this|it) out|cut this|strip this)(?: this)?(?: bit| part| line| note)? "
            r"before (?:sending|you send|it goes|we send|mailing|this goes)(?: \w+){0,2}"
        ),
        0.95,
    ),
)
