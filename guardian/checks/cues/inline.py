"""Pure: cues of what should be seen in the letter itself, or is handed over with "here": a picture below, a file "
"put in."""

from __future__ import annotations

from guardian.checks.cues.enclosures import EARLIER, FILE
from guardian.checks.match import Cues, cue

_SEEN = (
    r"(?:photos?|photographs?|pics?|pictures?|images?|snaps?|snapshots?|screenshots?|screen ?grabs?|sketch(?:es)?|"
    r"drawings?|"
    r"scans?|videos?|renderings?|mock-?ups?|diagrams?|x-?rays?|floor plans?|printouts?|pdfs?|files?|scores?|sheet "
    r"music|"
    r"collages?|recordings?|cut-?outs?|close-?ups?|plots?|graphs?|maps?)"
)
_PAPER = (
    r"(?:receipts?|certificates?|invoices?|forms?|cop(?:y|ies)|contracts?|statements?|confirmations?|quotes?|"
    r"quotations?|"
    r"bills?|reports?|leases?|translations?|transcripts?|tickets?|itinerary|labels?)"
)
_MAIL = r"(?:e-?mail|mail|message|letter|reply|note)"
_END = r"(?=[.,;:!?)\n]|$| -| (?:so|that|which|to show)\b)"
_ELSEWHERE = (
    EARLIER + r"|\b(?:lid|box|page|pages|site|shop|menu|screen|app|portal|account|gallery|folder|album|shelf|"
    r"parcel|package|envelope|wall|door|price|post|courier|manual|wikipedia|the fold|link|links|below the|above the|"
    r"send us|"
    r"send me|please send|could you send|can you send|your own|upload|tomorrow|later|if you)\b"
)

INLINE = Cues(
    # A picture that should stand in the letter.
    cue(
        rf"{_SEEN}(?: (?:of|from|with|for|that|which|i|we)(?: [\w'-]+){{1,6}})?,? (?:(?:is|are|right|just|see|down|"
        rf"here|further|"
        rf"directly|follows?|comes?) ){{0,2}}(?:below|underneath|beneath|down here|under this|under here){_END}",
        0.7,
        unless=_ELSEWHERE,
    ),
    cue(
        rf"(?:see|look at|have a look at|compare|here's|here is|here are|below is|below are|there's|there are|this "
        rf"is) (?:[\w'-]+ "
        rf"){{0,5}}{_SEEN} (?:below|underneath|beneath|down here){_END}|below(?: is| are|:) (?:a|the|two|three|my|"
        rf"our|some|both)"
        rf"(?: [\w'-]+){{0,2}} {_SEEN}",
        0.7,
        unless=_ELSEWHERE,
    ),
    cue(
        rf"{_SEEN}[^.!?\n]{{0,90}}[,;:]? (?:see (?:it |them |this )?below|look below|here (?:you (?:go|are)|it is|"
        rf"they are)|as you "
        rf"(?:can |will |may )?see(?: here| below)?){_END}",
        0.65,
        unless=_ELSEWHERE,
    ),
    cue(r"\[(?:image|cid|inline image|picture|photo|img|grafik|bild) ?[:.\d][:\w. /-]{0,40}\]", 0.8),
    # Handed over with "here".
    cue(
        rf"here (?:they are|it is|you (?:go|are)|we (?:go|are))[^.!?\n]{{0,40}} as (?:an? |one |two |single |"
        rf"separate )?(?:\w+ )?"
        rf"(?:{_SEEN}|documents?)",
        0.75,
        unless=_ELSEWHERE,
    ),
    cue(
        rf"here(?:'s| is| are| comes?) (?:the|your|my|our|an?|both|two|three|all|some)(?: [\w'-]+){{0,2}} (?:{_SEEN}|"
        rf"{_PAPER})"
        rf"(?=[.,;!\n]|$| (?:of|for|in|again|from|with|you|as|so|and)\b)",
        0.6,
        unless=_ELSEWHERE + r"|:|\bhttps?\b|\b(?:how|why|what|problem|address|number)\b",
    ),
    cue(
        rf"(?:popped|put|stuck|slipped|tucked|dropped|clipped|pinned|added|included|hung|thrown|chucked|stapled) "
        rf"(?:it|them|one|"
        rf"both|that|everything|all of (?:it|them)|(?:the|a|your|our|my)(?: [\w'-]+){{1,3}}) (?:on|in|onto|into|to|"
        rf"under|with) "
        rf"(?:here|this(?: {_MAIL})?){_END}|(?:popped|stuck|slipped|tucked|clipped|pinned|hung|stapled) (?:it|them|"
        rf"one|both) (?:on|"
        rf"in|onto) here",
        0.7,
        unless=_ELSEWHERE,
    ),
    cue(
        rf"(?:has|have) (?:also |now )?been (?:appended|annexed|enclosed|attached|added|included)(?: for you| here| "
        rf"below| to this "
        rf"{_MAIL}| as an? \w+)",
        0.7,
        unless=EARLIER,
    ),
    cue(
        rf"(?:which|that|and) (?:you(?:'ll| will| should)?|i|we|i'm|i am|we're)(?: also| now)? (?:get|receive|find|"
        rf"have|forward|send|"
        rf"pass|forwarding|sending|passing|sharing|handing)(?: it| them| you| on| over| along){{0,2}} (?:with|in|"
        rf"along with|together "
        rf"with) (?:this|the same|these lines)(?: {_MAIL})?(?=[.,;:!?)\n]|$| (?:has|shows?|is|are|tells?|lists?|"
        rf"holds?|and)\b)",
        0.75,
        unless=EARLIER,
    ),
    cue(
        rf"{_SEEN}[^.!?\n]{{0,50}} (?:with|in|on|along with|together with|under) this(?: {_MAIL})?(?=[.,;!?)\n]|$)|"
        rf"(?:{_SEEN}|{_PAPER}|"
        rf"{FILE}) (?:that |which )?(?:i'm|i am|we're|we are) (?:forwarding|sending|passing|sharing)(?: you| on| "
        rf"over)? (?:along )?"
        rf"(?:with|here|now)",
        0.7,
        unless=_ELSEWHERE,
    ),
    cue(
        rf"{_PAPER}(?: (?:for|of|from|about|on|in)(?: [\w'-]+){{1,4}})? (?:is|are) (?:included|enclosed|attached|"
        rf"added|in here|in "
        rf"this {_MAIL}|in the same {_MAIL})(?=[.,;!?)\n]|$| (?:too|here|as|made|so|again)\b)",
        0.65,
        unless=_ELSEWHERE,
    ),
    cue(
        r"(?:the |behind the |under the |at the |via the )?paper ?-?clip (?:above |below |here |up there |there "
        r")?(?:also )?(?:has|"
        r"holds|hides|shows|brings|opens|leads|gives|contains|you|is|are)|(?:behind|under|at|via|in) the paper ?-?clip",
        0.75,
        unless=r"\b(?:bent|reset|hole|pin|push|press|insert|tray|sim)\b",
    ),
    # Drawn or photographed for the reader, and not there.
    cue(
        rf"(?:photographed|scanned|filmed|recorded|sketched|screenshotted|copied|snapped|"
        rf"drawn)[^.!?\n]{{0,60}}(?:here (?:it|they) (?:comes?|"
        rf"is|are)|here you go){_END}|pasted (?:it|them|one|both|a \w+|the \w+) (?:in )?(?:here|below|under|beneath|"
        rf"above)(?: my "
        rf"(?:name|signature))?|(?:under|beneath|below|behind) my (?:name|signature)(?=[.,;:!\n]| you)",
        0.7,
        unless=_ELSEWHERE,
    ),
    cue(
        r"(?:get|have|receive|take) (?:it|them|one|this) as (?:an? )?(?:scan|pdf|file|photo|picture|copy|image|"
        r"recording) (?:now|here|right "
        r"away|already|with this|for now)|(?:including|adding|dropping|putting|sticking|slipping|popping|pasting|"
        r"tucking|hanging) "
        r"(?:it|them|one|both|the \w+|"
        r"an? \w+) (?:in |on )?(?:here|below|with this|to this)(?=[.,;:!\n]| (?:so|for|and|too)\b)|(?:see|find|get|"
        r"have) (?:it|them|both|"
        r"one|the \w+|your \w+) (?:at the (?:end|bottom|foot|top) of|below|under|beneath|in|on) this (?:e-?mail|mail|"
        r"message|letter|reply)",
        0.7,
        unless=EARLIER + r"|\blink\b",
    ),
    cue(
        rf"(?:see|look) for yourself[^\w\n]{{0,6}}(?:the )?(?:left|right|above|first|top|upper)|(?:added|joined|"
        rf"fixed|tied) to this {_MAIL}{_END}|"
        rf"(?:stills?|shots?|views?|{_SEEN})(?: (?:of|from)(?: [\w'-]+){{1,4}})? follows?(?=[:.,;!\n]| (?:here|below|"
        rf"now)\b)",
        0.7,
        unless=_ELSEWHERE,
    ),
    cue(
        r"(?:see|cf|as per) encl(?:osures?|s)?(?=[ .,;)\n]|$)|(?:receive|get|find|have) (?:it|them|both|one|this) "
        r"(?:herewith|hereby)|"
        r"[\w-]{2,50}\.(?:jpe?g|heic|png|tiff?)(?=[.,;!)\n]|$)",
        0.65,
        unless=EARLIER
        + r"|\b(?:your|you sent|folder|upload|rename|named|called|logo|file name|format|server|app|path|code)\b",
    ),
)
