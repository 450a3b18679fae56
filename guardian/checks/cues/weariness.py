"""Cues of tone.impatient: counting, sighing and hurrying, in whatever words it comes."""

from __future__ import annotations

from guardian.checks.cues.pushing import FRESH, KINDLY, WAIT
from guardian.checks.cues.vocabulary import CLAUSE, FULL, LETTER, NUMBER, ORDINAL, PESTERING, SAID
from guardian.checks.match import cue

_KIND = (
    KINDLY + r"|\b(?:congrat\w*|welcome|my (?:fault|mistake)|our (?:fault|mistake|side)|you(?:'re| are) right|too "
    r"long|take (?:all )?(?:your|the) time|landlord|supplier|courier|bank|they|he|she|for you|on your behalf|agree "
    r"with|happily|pleasure|you(?:'ve| have| were| are)(?: been)? (?:sent|passed|going|had|given)|you had|money|until|"
    r"before my (?:leave|holiday)|you will (?:be|have|need)|you'll (?:be|have|need))\b"
)
_DAY = (
    r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|last (?:week|month|time|year|\w+day)|the "
    r"\d+\w*|march|april|may|june|july|august|september|october|november|december|january|february|this morning|"
    r"earlier|before)"
)
_REQUEST = "Ask for it kindly: “Could you send … by …? I'll go on at once.”"

WEARINESS = (
    # It has been said so many times.
    cue(
        r"(?:(?:i|we)(?:'ve| have|'d| had)?|(?:you|it|that|this|they|all this)(?:'ve been| have been| has been| had "
        r"been| was| were|'s been))(?: (?:now|already|also|both|clearly|told you|patiently|kindly|carefully)){0,3} "
        rf"{SAID}(?: (?:you|this|that|it|to|the|your|for|about|out|on|in|of|how|what|why|where|us|me|my|our|"
        r"\w+)){0,5},? (?:(?:on|at least|about|some|now|in|by|no fewer than|no less than|more than) "
        rf"){{0,2}}(?:{NUMBER[3:-1]})(?: (?:separate|different|times|of my|of our|letters))? ?(?:times|occasions|"
        r"mails|e-?mails|letters|messages|people|calls|colleagues|reminders|ways|of us)(?: \w+)?",
        0.65,
        advice=FRESH,
        unless=_KIND + r"|\b(?:our people|written by|two ways|happened|two letters|asked (?:two|three|four) "
        r"colleagues|(?:i|we)(?:'ve| have) (?:asked|sent|told) (?:two|three) (?:colleagues|people))\b",
    ),
    cue(
        r"(?:told|explained|answered|said|written|mentioned|stated|repeated|reminded|warned|replied|been over|gone "
        r"over|gone through)(?: (?:you|this|that|it|before|already|so|to you)){0,2},? (?:twice|thrice|repeatedly|time "
        r"and (?:time )?again|over and over(?: again)?|again and again|ad nauseam|to death|day after day|more than "
        r"once|often enough|enough times|so often|once too often|only (?:yesterday|last week|this morning))(?=[.,!;:]|"
        r" (?:already|by|now|that|in|on|and))|(?:how (?:often|many times)|lost count|losing count|cannot count|can't "
        r"count|stopped counting|no longer count|gave up counting)(?: (?:of|how|the|often|many|times|number|i|we|you|"
        rf"have|i've|we've|you've|do|did|must|should|will|shall|need|is|it|be|to|now)){{1,6}} {SAID}(?: \w+)?",
        0.65,
        advice=FRESH,
        unless=_KIND,
    ),
    cue(
        r"(?:this|that|it|yours|here)(?:'s| is| was|, then, is| makes| must be| will be)(?: (?:now|already|your|the|"
        rf"my|our|at least|by my count|about|officially)){{1,3}} (?:{ORDINAL[3:-1]}|second)(?: (?:such|unnecessary|"
        rf"identical|separate|further))? {LETTER}(?: (?:from you|of yours|this|today|in|about|on|i|we|asking|you|to "
        rf"you|since|within)(?: \w+)?)?|{CLAUSE}(?:{ORDINAL[3:-1]}|second|yet another|another|final|last)(?: and "
        rf"(?:last|final))? (?:reminder|request|attempt|time of asking|warning)(?=[:.,!]|$)(?: \w+)?|{CLAUSE}for the "
        rf"{ORDINAL} (?:time|month|week|day)(?: (?:now|running|this (?:week|morning|month|day)|today|already|in a "
        rf"row))?(?=[:,.!]|$)|{CLAUSE}(?:{ORDINAL[3:-1]}|second) time (?:of asking|i|we|this|now)(?: \w+)?",
        0.65,
        advice=FRESH,
        unless=_KIND + r"|\b(?:birthday|anniversary|order from|happened|ignore (?:it|this)|if (?:it|they|you)|"
        r"order\w*|crash\w*|broke\w*|fail\w*|visit\w*|win|won|late|delayed|library|disregard)\b",
    ),
    cue(
        rf"(?:{NUMBER[3:-1]}) (?:{LETTER[3:-1]}|phone calls|times)(?: (?:from you|in|since|within|a|per|this|today|on|"
        r"about|over|later|and|already)){1,3}(?: \w+){0,2}(?=[.,!;])(?:,? (?:but|yet|won't|will not)(?: \w+){1,3})|"
        rf"(?:writ|call|ask|ring|phon|mail|send|repeat|remind)(?:e|ing|ting)?(?: \w+){{0,3}} (?:{NUMBER[3:-1]}|every|"
        r"each|all|twice)(?: \w+)? (?:times?|hours?|minutes?|day|mails|letters|messages|morning|week)(?: a day| an "
        r"hour| over)? (?:won't|will not|does not|doesn't|isn't|is not|makes?|changes?|never)(?: \w+){0,4}",
        0.6,
        advice=WAIT,
        unless=_KIND,
    ),
    # Pushing does not help.
    cue(
        rf"(?:{PESTERING[3:-1]}|(?:more|further|daily|constant|repeated) (?:{LETTER[3:-1]}))(?: (?!to\b)[\w']+){{0,6}}"
        r" (?:won't|will not|does not|doesn't|isn't going to|is not going to|can't|cannot|never|doesn't ever|hardly|"
        r"only|just|is no (?:way|use)|does nothing|will do nothing|gets? (?:you|us) nowhere)(?: \w+){1,6}",
        0.6,
        advice=WAIT,
        unless=_KIND + r"|\b(?:if|your (?:writing|printer|phone)|phone calls|costs?|charges?|stop ringing|rings?|"
        r"screen|app|alarm|bell|button|pressing (?:it|the)|machine|oven|only takes|wear\w*|asking price|writing "
        r"(?:paper|desk|course|group))\b",
    ),
    cue(
        rf"{CLAUSE}(?:please |kindly |now |and |so |just ){{0,2}}(?:do not|don't|stop|no need to|there (?:is|was|'s) "
        r"(?:really |absolutely |simply |just )?no (?:need|point|reason|use|sense)(?: to| in)?|refrain from|quit|"
        r"cease)(?: (?:keep|keep on|to|in|you|continue|continuing|continually|constantly)){0,2} (?:ring|call|writ|"
        r"phon|ask|mail|chas|send|remind|nag|pester|push|messag|text|repeat|badger|e-?mail)(?:e|ing|ting|ging|ding|"
        r"s)?(?: (?:me|us|my|our|the|a|any|more|office|\w+)){0,3} (?:every|each|daily|hourly|again(?! (?:if|when|"
        r"until))|twice|all the time|constantly|all day|any ?more(?=[.,!])|about (?:this|it) again|over and over|"
        rf"three times|reminders|(?:more|further) (?:{LETTER[3:-1]}))(?: \w+)?",
        0.65,
        advice=WAIT,
        unless=_KIND + r"|\b(?:no need to (?:send|call|write|ask) (?:it |them |the \w+ )?again|saved|so you)\b",
    ),
    # The answer stays what it was, and where it was.
    cue(
        r"(?:my|our) (?:\w+ )?(?:reply|answer|mail|e-?mail|letter|message|position|statement|explanation|response|"
        rf"note)s?(?: (?:of|from|on|dated) {_DAY})?(?: (?:already|still|also|clearly|simply)){{0,2}} (?:holds?|"
        r"stands?|contain(?:ed|s)|covered|covers|says?|said|sets? out|set it out|explain(?:ed|s)|answer(?:ed|s)|"
        r"(?:has|have) not changed|hasn't changed|haven't changed|was (?:clear|plain|complete|perfectly)|were "
        r"(?:clear|plain)|applies|remains?)(?: (?:it all|all (?:of )?this|everything|all you|this|that|what|the same|"
        r"exactly|unchanged|quite|very|in full))?(?: \w+){0,2}|(?:it|that|this|everything|the answer|all of (?:this|"
        r"it)|all (?:this|that))(?: \w+)? (?:is|was|stands?|'s) (?:all |already |also )?in (?:my|our|the) (?:(?:last|"
        r"first|previous|earlier|welcome|original) )?(?:mail|e-?mail|letter|message|reply|answer|note)(?: \w+){0,3}",
        0.55,
        advice=FRESH,
        unless=_KIND + r"|\b(?:contains? (?:the|a|your|our) (?:keys?|form|invoice|link|file)|wrong|not clear|missing|"
        r"mistaken?|left out|offer|attach\w*)\b",
    ),
    cue(
        rf"{CLAUSE}(?:the )?same (?:answer|reply|response|story|request|question|thing|advice|form|game|mail) (?:as "
        r"(?:last|before|ever|always|yesterday|the|in|i|we|on|every)|again|applies|every time|for the)(?: \w+){0,2}|"
        r"nothing (?:has |have |will have |will )?(?:changed|change|new|moved|happened) (?:since|here|on (?:my|our|"
        r"this)|in the (?:last|past|meantime))(?: (?:you|your|this|my|our|yesterday|last|the|then|i|we))?(?: "
        r"\w+){0,2}|(?:read|reread|re-read|look at|check|see|consult|open|study|try reading|go back to)(?: \w+)? my "
        rf"(?:\w+ )?(?:mail|e-?mail|letter|message|answer|reply|note)s?(?: (?:from|of|on|dated) {_DAY}| again| once "
        r"more| properly| carefully)(?: \w+)?|(?:as|like) you(?:'d| would| will| should| might| could| can)(?: \w+)? "
        r"(?:know|see|have (?:seen|read|known|noticed)|recall|remember) (?:from|in|if you had|had you)(?: \w+){0,4}",
        0.6,
        advice=FRESH,
        unless=_KIND + r"|\b(?:in your booking|in your account|since (?:the update|\d+)|no charge|as you left|"
        r"enclosed|from your (?:own|account|statement|screen|photo))\b",
    ),
    cue(
        r"to (?:repeat|say (?:it|this) again|recap|remind you|go over it|restate|reiterate|recapitulate)(?: (?:once "
        r"more|again|myself|yet again|for the))?(?: what (?:i|we|you)(?:'ve| have)?(?: \w+){1,3}|: |, (?=the|no|you|"
        r"we|i|it|there|this|that|your|all|only|parking|dogs|refunds|a))|(?:i|we)(?:'ve| have)? (?:said|written|"
        r"explained|done|told you) (?:all|everything)(?: (?:there is|that|i|we|one|can|could|to)){1,4}(?: \w+){0,3}|"
        r"there(?:'s| is) nothing (?:more|else|further|left|new) (?:to|that|i|we)(?: \w+){1,3}",
        0.55,
        advice=FRESH,
        unless=_KIND
        + r"|\b(?:test|measurement|exercise|step|dose|order|nothing (?:more|else|further|left) (?:to (?:pay|do|sign|"
        r"send|fill)|for you|you (?:need|have)|that you))\b",
    ),
    # Round in circles, out of patience.
    cue(
        r"(?:(?:go|going|went|gone|talk|talking|move|moving|run|running|been|turn|turning)(?: \w+)? (?:a?round|in)(?: "
        r"(?:and round|in|this|the|these|same|that|endless|a)){0,4} (?:circles?|loops?|houses|block)|broken record|"
        r"groundhog day|d[eé]j[aà] vu|treadmill|merry-go-round|(?:same|old) (?:song|tune|ground|conversation|"
        r"discussion|debate)(?: \w+)?|not this again|here we go again|(?:must|do|should|can) we (?:really |honestly |"
        r"always )?(?:have|go through|do|start|go over|keep having) (?:this|that|the same)(?: \w+)?(?: \w+)? "
        r"?(?:again|every|all over|discussion|conversation|once more|debate|argument))",
        0.6,
        advice=FRESH,
        unless=_KIND + r"|\b(?:knit\w*|crochet|cable|belt|music|band|concert|track|song (?:on|by|for)|stitch\w*|bus|"
        r"tour|walk\w*|robot|mower|gym)\b",
    ),
    cue(
        r"(?:my|our|everyone's|everybody's|the team's|the office's|even|all|of) patience(?: \w+)? (?:is|has|with|for|"
        r"was|wears?|does|runs?|ran|ends?|will)(?: \w+){0,3}|(?:run|running|ran|run short|short) (?:out )?of "
        r"patience(?: \w+){0,2}|(?:losing|lost|lose|lacks?|no|out of|test(?:ed|ing|s)?|try(?:ing)?|strain(?:ing|ed)?|"
        r"tax(?:ing|ed)?|exhaust(?:ing|ed)?) (?:all |my |our |the |any |of )?(?:last )?patience(?: \w+){0,2}|patience "
        r"(?:is not|isn't) (?:endless|infinite|unlimited|limitless|inexhaustible|without)",
        0.65,
        advice=WAIT,
        unless=_KIND + r"|\b(?:your patience|beg|no patience needed)\b",
    ),
    cue(
        r"(?:that|this)(?:'s| is| was| will be) (?:(?:really|now|absolutely|positively|definitely) )?(?:the (?:very "
        r")?last|my (?:very )?last|my final|our last|our final) (?:time|word|mail|e-?mail|message|answer|reply|letter|"
        r"reminder|explanation)(?: (?:i|we|on|you|about|from|that|to))?(?: \w+){0,3}|(?:i|we)(?:'m| am|'re| are)? "
        r"(?:won't|will not|shan't|refuse to|not going to|not prepared to|do not intend to|don't intend to|have no "
        r"intention of|do not propose to|not willing to|can't keep|cannot keep|can't go on|cannot go on) "
        rf"(?:{PESTERING[3:-1]}|copy|copying|go|going|explain|explaining|say|saying|write|repeat|answer|answering|"
        r"discuss|discussing|argue|run|running|keep|send|sending|type|typing|look|looking|hold|holding|debate|"
        r"debating|start|spell|spelling|wait|waiting)(?: \w+){0,6} (?:again|a (?:second|third|fourth) time|once more|"
        r"any (?:more|longer|further)|anymore|twice|forever|all over|every|yet another|another|you for|after you|out "
        r"for)(?: \w+){0,2}",
        0.65,
        advice=FRESH,
        unless=_KIND + r"|\b(?:last (?:letter|message) (?:of|from) (?:your|the))\b",
    ),
    # Still nothing; hurry.
    cue(
        r"(?:still|yet|again|so far|as usual|weeks later|as yet)(?: \w+)? (?:(?:nothing|no (?:answer|reply|word|sign|"
        r"signature|form|photo|payment|decision|news|response|\w+))(?: \w+)? (?:from you(?:r side)?|on your (?:side|"
        r"part|end)|by you)|without (?:your|a (?:reply|word|sign|decision|signature)|any (?:reply|word|sign|"
        r"answer))(?: \w+)?)|(?:i|we) (?:have|had|am|are|'ve) (?:yet to (?:see|receive|hear|get|be sent)|(?:had |got |"
        r"heard |received )?nothing from you|seen nothing|heard nothing|received nothing|still (?:sitting|standing|"
        r"waiting) here)(?: \w+){0,3}|the clock is ticking|time is (?:ticking|running)(?: \w+)?|before (?:the roof "
        r"(?:falls|caves)|hell freezes|the cows|i retire|we (?:all )?(?:die|retire)|i (?:die|grow old|turn)|the next "
        r"(?:ice age|century|millennium)|the (?:end of the (?:century|decade|world)|sun))(?: \w+){0,2}",
        0.55,
        advice=_REQUEST,
        unless=_KIND
        + r"|\b(?:gift|presents?|parcels? (?:arrive|reach)|closed|delivery|open|shop|worry|no rush|sale)\b",
    ),
    cue(
        r"how (?:much )?(?:longer|long)(?: exactly| on earth| more)? (?:do|does|did|will|must|should|shall|is|are|can|"
        r"could) (?:you|it|i|we|one|that|this)(?: (?:going|really|actually|still|all|have|need|intend|plan|want|take|"
        r"expect|to|be|supposed|possibly|ever)){0,5} (?:for (?:a|one|two|three|that|this|you)|to (?:scan|sign|send|"
        r"decide|read|find|write|answer|reply|fill|tick|press|open|make|choose|pay|take a|look|measure|click|get (?:a|"
        r"one|your)|wait|have to)|wait|keep|go on|drag|carry on)(?: \w+){0,3}|(?:today|this (?:week|month|year)|in "
        r"this (?:life|lifetime|century|decade)|this (?:century|decade)|some ?time (?:this|soon)),? or (?:next|only|"
        r"in the|in|some|not|tomorrow|shall)(?: \w+){0,3}\?|what(?:'s| is) (?:so (?:hard|difficult|complicated) "
        r"(?:about|in|with)|keeping you|holding you|stopping you|taking you|the delay|the hold-?up|it now|it this "
        r"time)(?: \w+){0,3}",
        0.6,
        advice=_REQUEST,
        unless=_KIND
        + r"|\b(?:scan of a page|to (?:get|send) your (?:parcel|order)|on your (?:machine|side|phone)|need the "
        r"(?:room|car|van)|stay|keep (?:it|the)|want to (?:keep|stay))\b",
    ),
    cue(
        r"(?:would|do|could|can|will|might|may) (?:you|i|we)(?: \w+){0,2} (?:finally|at last|at long last|for once|"
        r"once and for all)(?: \w+){1,3}|(?:let's|let us|please|kindly|just|could we|can we|may we|shall we)(?: "
        r"\w+){0,4} (?:get on with|move on (?:to|from|with)|be done with|get to the point|come to the point|come to "
        r"(?:a|an) (?:decision|end|agreement)|get (?:it|this) over|make up your mind|put (?:it|this) behind us)(?: "
        rf"\w+){{0,3}}|{FULL}(?:please |now |kindly |just )?(?:come to a decision|decide|make a decision|choose|"
        r"answer (?:me|us|the question|my question)|get on with it|get to the point|out with it|make up your mind|get "
        r"moving|speed up|chop chop|hurry)(?=[.,!;]| already| now| at last)",
        0.55,
        advice=_REQUEST,
        unless=_KIND + r"|\b(?:when you|whenever|decide,? (?:then|and)|choose,? (?:and|then)|your life|enjoy)\b",
    ),
    cue(
        r"(?:can't|cannot|couldn't|won't|will not|not going to|don't want to|do not want to|no wish to)(?: \w+)? "
        rf"(?:keep|go on|continue|spend(?: \w+){{0,3}}|be) {PESTERING}(?: \w+){{0,3}}|you (?:ask|write|call|complain|"
        r"say),? (?:i|we) (?:answer|explain|reply|say|write)(?: \w+)?,? (?:and )?(?:then )?you (?:ask|write|call|"
        rf"complain|say)(?: \w+)?|{FULL}(?:\*?sigh\*?|\*sighs\*|yawn|good grief|enough)(?=[.,!:]| of this)|(?:yes|ok|"
        r"okay|right|fine),? (?:yes|okay|fine|right|all right),? (?:i (?:know|heard|got|have|understood|read)|we "
        r"(?:know|heard|got))(?: \w+){0,3}|(?:you|i|we)(?: \w+)? (?:said|told|wrote|asked)(?: \w+){0,2} (?:so "
        r")?already(?=[.,!])|(?:i|we)(?:'d| would)(?: \w+)? have (?:thought|hoped|assumed|expected)(?: that)? (?:\w+ "
        rf")?(?:{NUMBER[3:-1]}|once|twice|one)(?: \w+){{1,4}}|(?:i|we)(?:'d| had)? hoped(?: that)? (?:this|that|it|"
        r"the (?:matter|question|subject|issue|point|topic)) (?:was|were|is|had been)(?: now)? (?:settled|closed|"
        r"clear|dealt|finished|done|understood|over|answered)(?: \w+){0,3}",
        0.55,
        advice=FRESH,
        unless=_KIND + r"|\b(?:but (?:it is|your|i see|we see|clearly|then)|order\w*|room for)\b",
    ),
)
