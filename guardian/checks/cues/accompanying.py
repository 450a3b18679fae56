"""Pure: cues of a file that comes with the letter, by how it is said to come along: joined, below, under the clip."""

from __future__ import annotations

from guardian.checks.cues.enclosures import EARLIER, FILE
from guardian.checks.match import Cues, cue

# What is meant for sending, beyond the plainest.
_MORE = (
    r"(?:accounts|waiver|patterns?|scores?|sheets?|speech|eulogy|dates|dimensions|protocol|deeds?|polic(?:y|ies)|"
    r"licen[cs]e|pass|badge|cv|reference|references|questionnaire|application|power of attorney|mandate|diagrams?|"
    r"worksheets?|syllabus|transcripts?|prescription|referral|roster|rota|inventory|catalogue|catalog|flyer|posters?|"
    r"lyrics|recording|logo|artwork|proofs?|blueprint|layout|permits?|guarantee|declaration|consent|checklist|"
    r"rules|terms|analysis|findings|evaluation|assessment|reminder|credit note|delivery note|order form|"
    r"prices|specification|specs|tables|maps|visuals|impressions?|mock-?ups?|views|exercises|readings|"
    r"testimonials?|statutes|application form|booking form|order|cost breakdown|breakdown|budget|"
    r"datasheet|data sheet|fact sheet|handout|worksheet|notice|attestation|documentation|paperwork|article|essay)"
)
ANY_FILE = rf"(?:{FILE}|{_MORE})"
# What is surely a file, and cannot be words of the letter itself.
_HARD_FILE = (
    r"(?:pdfs?|scans?|photos?|photographs?|pictures?|images?|spreadsheet|documents?|files?|screenshots?|drawings?|"
    r"certificate|invoice|receipt|x-rays?|copy|copies|forms?|brochure|leaflet|contract|lease|slides|zip|video|"
    r"recording|voucher|tickets?|boarding pass(?:es)?|label|attachments?|floor plan|sketch(?:es)?|template|maps?)"
)
_THIS = (
    r"(?:this|these|the present|my present) (?:short |few |little )?(?:e-?mail|mail|message|letter|lines|note|reply|"
    r"answer|text)"
)
_JOINED = r"(?:attached|enclosed|appended|annexed|subjoined|affixed)"
_OF_THINGS = (
    r"|\b(?:strings attached|attached (?:garage|house|home|barn|building|bathroom|shower|kitchen|balcony|terrace|"
    r"garden|conservatory|carport|strap|cord|handle|hook|lid|hose|bracket|rope|chain)|attached at (?:the|all|both|two|"
    r"one)|(?:box|parcel|package|packet|envelope|crate|post|courier|medal|delivery|shipment|hamper)\b|tomorrow|tonight|"
    r"later|next week|next mail|(?:please|kindly|just|can|could|must|should|to|you|always|and|then|don't|do not) "
    r"(?:attach|enclose|append|annex|add|include)|your (?:reply|answer|mail|e-?mail|message|response|application|"
    r"request)\b|you (?:attached|enclosed|sent|added|included)|when you|as soon as|once (?:you|we|i)|(?:was|were|been) "
    r"(?:attached|enclosed|appended|annexed|added|included)|(?:fence|garden|cage|dog|bird|horse) enclosure)"
)
_UNLESS = EARLIER + _OF_THINGS
_YOU = r"(?:you(?:'ll| will| can| should| may| now)?|we|i)"

# What "attached" may mean beside: fixed to a thing, fond of somebody, sent by others or at another time, asked for.
_NOT_SENT = (
    _UNLESS + r"|(?:so|very|how|more|less|too|deeply|emotionally|quite|really|grow|grown|grew|become|became|get|gets|"
    r"got|getting|stay|stays|be|being|remain|remains|keep|come|permanently|firmly|loosely|securely|fully|still) "
    r"(?:attached|enclosed)\b|\b(?:attached|enclosed|appended|annexed|attaching) (?:it |them |that |this )?(?:firmly |"
    r"directly |only |just |too |so )?(?:to|by|onto|at|with|in|on|within|between|via|from)\b(?! (?:this|these|here|"
    r"my e?mail|the present)\b)|\b(?:enclosed|attached) (?:balcon\w+|terrace|patio|"
    r"veranda|room|shower|pool|space|area|garden|courtyard|yard|porch|bed|run|fan|crate|"
    r"field|paddock|pitch|spaces|areas|pen|cabin|lift|seat|light|lamp|body|tank|piece|part|parts|screws?|pot|battery|"
    r"charger|cable|key|keys|sachet|leash|lead|wheels?|engine)\b|\b(?:not|nothing|isn't|aren't|wasn't|weren't|"
    r"without) (?:\w+ ){0,2}(?:attached|enclosed|attaching|enclosing|appended)\b|\b(?:by|before|after|when|while|of|"
    r"instead of|for|try|from|about|avoid|is|start|stop|mean|means) (?:attaching|enclosing|appending)\b|\b(?:he|she|"
    r"they|it|which|that|someone|somebody|customers?|people) (?:attached|enclosed|attaches|encloses)(?= (?:a|the|it|"
    r"his|her|their|him|them|an)\b)|\b(?:if|whether|should|did|does|unless|until) |\battached (?:one|ones)\b|"
    r"\byour (?:\w+ ){1,2}(?:arrived|came|reached|is here|are here)\b"
)

ACCOMPANYING = Cues(
    # Whatever else it says: the word itself, in a sentence that gives it no other sense.
    cue(
        r"(?:[\w'-]+ ){0,3}(?:attached|enclosed|appended|annexed|enclosing|attaching)"
        r"(?: (?!and\b|so\b|for\b|but\b)[\w'-]+){0,2}",
        0.65,
        unless=_NOT_SENT,
    ),
    cue(rf"{ANY_FILE}(?: [\w']+){{0,4}} herewith", 0.7, unless=_NOT_SENT),
    # Joined, in every form of the word.
    cue(
        rf"(?:i|we)(?:'ve| have|'m| am|'re| are)? (?:also |now |just |again |hereby |herewith )?(?:append(?:ed|ing)?|"
        rf"annex(?:ed|ing)?|subjoin(?:ed|ing)?|affix(?:ed|ing)?) (?P<rest>(?:\w+ ){{0,3}}{ANY_FILE})",
        0.8,
        unless=_UNLESS,
    ),
    cue(
        rf"(?:^|(?<=[.!?:] )|(?<=\n))(?:also |again |once more |hereby )?(?:attaching|enclosing|appending|annexing) "
        rf"(?P<rest>(?:[\w']+ ){{0,4}}{ANY_FILE})",
        0.85,
        unless=_UNLESS,
    ),
    cue(
        rf"{_JOINED}(?: herewith| hereto| here| below)?,? {_YOU} (?:have|get|receive|see|send|hand|find|give|"
        r"pass|return|present|forward|submit)",
        0.8,
        unless=_UNLESS,
    ),
    cue(
        rf"{ANY_FILE} (?:for|of|from|with|about|on|to)(?: [\w']+){{1,5}} (?:is|are) (?:also |now |herewith |hereby )?"
        rf"{_JOINED}(?=[.,;:!?)\n]|$| (?:here|below|to this|for your|as))",
        0.75,
        unless=_UNLESS,
    ),
    cue(
        rf"{_MORE} (?:is|are|comes?|goes|has been|have been) (?:also |now |herewith |hereby )?{_JOINED}"
        r"(?=[.,;:!?)\n]|$| (?:here|below|to this|for your|as))",
        0.75,
        unless=_UNLESS,
    ),
    cue(
        rf"{ANY_FILE} {_JOINED} (?:below|here(?:with|to|in|under)?|underneath|again|once more|for (?:you|your))",
        0.8,
        unless=_UNLESS,
    ),
    cue(
        rf"{_JOINED} (?:the|your|our|my|a|an|two|three|both|all|some|once more|again)(?: [\w'-]+){{0,3}} {ANY_FILE}"
        r"(?! (?:is|are|was|were) (?:a|an|the|too|not|wrong|out))",
        0.7,
        unless=_UNLESS,
    ),
    cue(
        rf"{ANY_FILE} {_JOINED}(?=[.,;:!?)\n]|$)",
        0.7,
        unless=_UNLESS,
    ),
    # It comes along with this letter.
    cue(
        rf"{ANY_FILE}(?: [\w']+){{0,4}} (?:is|are|comes?) (?:\w+ )?(?:joined|added|included|attached|clipped|fixed|"
        rf"pinned|stapled|coupled|appended|annexed) (?:to|with|on|onto|at the (?:end|foot|bottom) of) {_THIS}",
        0.8,
        unless=_UNLESS,
    ),
    cue(rf"(?:accompan(?:y|ies|ying)|supplement(?:s|ing)?) {_THIS}", 0.8, unless=_UNLESS),
    cue(
        rf"{_HARD_FILE}(?: [\w',-]+){{0,6}} (?:with|to|in|on|onto|under|below|beneath|underneath|behind|at the (?:end|"
        rf"bottom|foot|top) of) {_THIS}(?! (?:is|are|link|i|we|that|to|for|about|of|as an answer))",
        0.75,
        unless=_UNLESS + r"|\b(?:links?|described|explained|mentioned|listed|asked|refer\w*)\b",
    ),
    cue(
        rf"(?:in|with|to|under|below|beneath) {_THIS},? (?:(?:i|we|you|there|please|should|will|also|can) ){{1,3}}"
        rf"(?:have|be|find|see|get|receive|put|include|included|add|added|is|are) (?:the|a|an|your|our|my|"
        rf"two|three|all|both)(?: [\w'-]+){{0,2}} {_HARD_FILE}",
        0.75,
        unless=_UNLESS,
    ),
    cue(
        rf"(?:put|placed|stuck|tucked|slipped|dropped|added|loaded|included|hung|clipped|pinned|stapled|tacked) "
        rf"(?:it|them|both|all(?: of them)?|that|one|those|everything) (?:in|into|on|onto|to|with|under|"
        rf"below|behind) {_THIS}",
        0.75,
        unless=_UNLESS,
    ),
    cue(
        rf"{ANY_FILE} (?:that |which )?(?:i|we)(?:'ve| have)? (?:just |also |now )?(?:clipped|pinned|stapled|tacked|"
        rf"hung|sent along|put in|put on|slipped in|included|added)(?: on| in| here| along| below| for you){{0,2}}"
        r"(?=[.,;:!?)\n]|$| (?:and|so|for|which|shows?|here)\b)",
        0.65,
        unless=_UNLESS + r"|\b(?:account|site|website|portal|page|app|cart|basket|order|folder|shop)\b",
    ),
    cue(
        r"(?:sent|send|sending|put|pass|passing|passed|coming|comes|goes|going|travels|is|are) (?:it |them |one |both |"
        r"these |this )?along (?:here|with (?:this|these|my)|in this|as (?:an? )?(?:pdf|file|scan|image|photo|word|"
        r"attachment|document))",
        0.75,
        unless=_UNLESS,
    ),
    cue(
        r"(?:here|with (?:this|these)|herewith|hereby|goes|comes|i'm sending|i am sending|i(?:'ve| have)? sent|"
        r"we(?:'ve| have)? sent|we send|i send|gets?|out to you|to you)[^.!?;\n]{0,60} (?:as|in) (?:an? |one |a single "
        r")?(?:pdf|image|photo|scan|jpe?g|word document|excel sheet|spreadsheet|zip|picture|document)(?=[.,;:!?)\n]|$)",
        0.7,
        unless=_UNLESS + r"|\b(?:upload|save|download|portal|counts?|https?|even|fine|enough)\b",
    ),
    cue(
        r"(?:pleased|happy|glad|delighted|proud) to (?:enclose|attach|append)|pleasure (?:in|of) (?:enclosing|"
        r"attaching|appending)|(?:in|to|with|under|among) (?:the|this) (?:e-?mail|mail|message|letter)'s "
        r"(?:attachments?|annex|enclosures?)",
        0.75,
        unless=EARLIER,
    ),
    cue(
        rf"{ANY_FILE}[^.!?\n]{{0,40}},? as (?:an? )?(?:pdf|scan|image|photo|word file|attachment)(?: this time| "
        rf"again| now| too| "
        r"for you)?(?=[.,;!)\n]|$)",
        0.65,
        unless=_UNLESS + r"|\b(?:upload|save|download|portal|account|available|can|send us|send me|want|need|prefer|"
        r"fine|enough|even|also take|accept)\b",
    ),
    cue(
        rf"(?:find|see|have|get) (?:\w+ ){{1,5}}{ANY_FILE}(?: \w+){{0,4}} (?:at the (?:very )?(?:bottom|foot|end)|"
        rf"further down|"
        r"underneath|below my (?:name|signature))(?=[.,;!)\n]|$)",
        0.6,
        unless=_UNLESS + r"|\b(?:page|site|shop|account|garden|street|hall|box|room|shelf|drawer)\b",
    ),
    cue(
        rf"{ANY_FILE}[^.!?\n]{{0,30}} (?:which|that) (?:i'm|i am|we're|we are|i|we) (?:sending|send|passing|pass) "
        rf"(?:along|you|over|on|with this)|{ANY_FILE}(?: [\w']+){{0,4}} (?:is|are) (?:added|included|placed here) for "
        rf"your (?:files?|records|"
        r"reference|information|papers)|in the (?:file|pdf|document|picture|image|scan|spreadsheet) (?:above|"
        r"below)(?=[.,;!)\n]|$)",
        0.7,
        unless=_UNLESS + r"|\b(?:by post|by courier|account|portal)\b",
    ),
    # Where the reader is to look: the clip, the foot of the letter.
    cue(
        r"(?:click|tap|press|look|hit|open)(?: on| at| under| behind)? the (?:little |small |grey )?(?:paper ?-?clip|"
        r"attachment|file below|file above|icon of the file)|under the (?:little )?paper ?-?clip",
        0.75,
        unless=_UNLESS,
    ),
    cue(
        rf"(?:scroll|look|go|see|jump)(?: down)?(?: to| at)? the (?:bottom|end|foot|top) of {_THIS}[^.!?\n]{{0,40}} "
        rf"{_HARD_FILE}",
        0.75,
        unless=_UNLESS,
    ),
    cue(
        rf"(?:open|view|read|print|sign|return|study|check|consult|take|use|compare)(?: out)?(?: with)? the (?:joined|"
        rf"accompanying|annexed|appended|added|included|subjoined) (?:\w+ ){{0,2}}{ANY_FILE}|"
        rf"(?:in|see|from|with|per) the (?:accompanying|annexed|appended|subjoined|joined) (?:\w+ ){{0,2}}{ANY_FILE}",
        0.7,
        unless=_UNLESS,
    ),
)
