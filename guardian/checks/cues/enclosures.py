"""Pure: cues of saying that a file comes with the letter, beyond the plain "attached"; what such files are called."""

from __future__ import annotations

from guardian.checks.match import Cues, cue

EARLIER = (
    r"\b(?:you(?:'ve| have| had)? (?:(?:already|also|just|kindly|once|first|then|recently|now|so|have|last|have now) "
    r")?(?:attached|enclosed|sent)|yesterday|last (?:mail|e-?mail|message|week|time)|previous(?:ly)?|earlier|my "
    r"(?:mail|e-?mail|message|letter) of|on monday|https?://|www\.|link (?:below|above)|forget|forgot|forgotten|"
    r"attach(?:ed|ing)? (?:(?!and |so |which )\w+ ){0,4}(?:to|on|onto) (?:the|your|a|our|its) (?!e-?mail|mail|message|"
    r"letter|reply)|already (?:been |got |have |had |in |with |on |at |sent|attached|enclosed|mailed|posted)|(?:have|"
    r"had|"
    r"sent|got|attached|enclosed|it|them|one) already|not attached|no attachment|was attached|were attached|"
    r"could not be|couldn't|can't|cannot|"
    r"if you|attached (?:it )?to (?:the|your|a|my|this|that|each|every|our) (?:order|ticket|case|run|account|box|"
    r"parcel|profile|device|request|contract|claim|unit|wall|tap|door|invoice|cable|product|back|side|top|page|lid|"
    r"package)|strings attached|attached (?:garage|house|home|barn|building|bathroom|shower|kitchen|balcony|terrace|"
    r"garden|conservatory|carport|shed|stable|flat|room|strap|cord|handle|hook|lid|hose|bracket|rope|chain))\b"
)
FILE = (
    r"(?:pdf|invoice|form|file|document|contract|report|spreadsheet|screenshot|photo|picture|scan|label|certificate|"
    r"receipt|manual|guide|brochure|quote|quotation|offer|statement|list|timetable|plan|tickets?|boarding pass(?:es)?|"
    r"voucher|letter|copy|copies|files|documents|photos|forms|labels|sheet|table|map|drawing|template|agreement|menu|"
    r"programme|price list|bill|log|presentation|slides|image|zip|csv|confirmation|itinerary|schedule|summary|minutes|"
    r"instructions|leaflet|floor plan|estimate|survey|lease|video|recipe|proposal|deck|drafts?|pictures|scans|quotes|"
    r"quotations|screenshots|samples?|sketch|sketches|readings|plans|results|reports|contracts|x-ray|x-rays|chart|"
    r"figures|proofs|details|papers|certificates|invoices|receipts|statements|lists|calculation|overview|record|"
    r"records)"
)
_MAIL = r"(?:mail|e-?mail|message|letter|reply|note|answer|response)"
_PLACE = r"(?:annex|appendix|enclosures?|attachments?|attached files?|joined files?|added files?)"
_SEND = (
    r"(?:forward(?:ing)?|send(?:ing)?|pass(?:ing)?(?: on)?|return(?:ing)?|submit(?:ting)?|transmit(?:ting)?|provid(?:e|"
    r"ing)|deliver(?:ing)?|shar(?:e|ing)|giv(?:e|ing)|supply(?:ing)?|present(?:ing)?|resend(?:ing)?)"
)
_HERE = r"(?:below|here|underneath|at the (?:end|bottom|foot)|under this|down below)"

ENCLOSED = Cues(
    # It sits in the annex; it hangs on this mail.
    cue(
        rf"(?:find|finds|see|is|are|sits?|put|placed|added|included|included it|go|goes|come|comes|get|has|have)(?: "
        rf"[\w',-]+){{0,5}} (?:in|as) (?:the |an? |our )?{_PLACE}(?! of (?:the|your|our))",
        0.75,
        unless=EARLIER,
    ),
    cue(
        rf"in (?:the |an |our )?{_PLACE}(?: to this {_MAIL})?,? (?:you(?:'ll| will| can)?|there (?:is|are)|please|"
        rf"comes?|is|are|find|the|our)(?= )",
        0.65,
        unless=EARLIER,
    ),
    cue(
        rf"(?:hangs?|hanging|sits?|sitting|clipped|pinned|stapled|travels?|travelling|rides?|riding|tucked|slipped|"
        rf"goes|going|went|comes|coming|came|arrives?|follows?|rests?) (?:on|onto|with|to|in|along with|together with|"
        rf"under|behind) (?:this|the present|my) (?:very )?{_MAIL}",
        0.75,
        unless=EARLIER,
    ),
    cue(
        rf"{_SEND}(?: [\w',-]+){{1,6}} (?:with|in|by|via|through|along with|together with|attached to|under) "
        rf"(?:this|the present) {_MAIL}",
        0.7,
        unless=EARLIER,
    ),
    # The file that I added below.
    cue(
        rf"{FILE}s? (?:that |which )?(?:i|we)(?:'ve| have)? (?:just |also )?(?:attached|enclosed|appended|annexed|"
        rf"affixed)",
        0.85,
        unless=EARLIER,
    ),
    cue(
        rf"(?:{FILE}|pages?|sides|sheets|both|it|them|copy|copies)s? (?:that |which |and )?(?:(?:i|we)(?:'ve| "
        rf"have)? )?(?:just |also )?(?:added|pasted|scanned|placed|included|uploaded|photographed|dropped)(?: (?:it|"
        rf"them|the \w+))?(?: in)? {_HERE}"
        r"(?=[.,;!)\n]|$| (?:so|for|as|and|with|to)\b)",
        0.65,
        unless=EARLIER + r"|\bhttps?\b|\blink\b",
    ),
    cue(
        rf"(?:{FILE}|{FILE}s|pages?|terms|conditions|drawings) (?:is|are|has been|have been|was|were) (?:now |also |"
        rf"hereby |herewith )?(?:appended|annexed|affixed|enclosed|attached|subjoined|joined)(?: (?:to|with|in) "
        rf"this {_MAIL})?(?=[.,;!)\n]|$| (?:so|for|as|and|with|below|here)\b)",
        0.7,
        unless=EARLIER,
    ),
    cue(
        r"(?:see|check|look at|look into|refer to|consult|open|read|study|review|print(?: out)?|sign|fill (?:in|out)|"
        r"complete|use) (?:the |my |our )(?:file|pdf|document|spreadsheet|attachment|scan|sheet|screenshot|annex|"
        r"appendix|enclosure|excel|word document|zip)s? (?:for (?:all|the|more|details|your|each|every|any|prices|"
        r"further)|below|attached|enclosed|here(?=[.,;!]|$))",
        0.65,
        unless=EARLIER + r"|\b(?:on|in|under|from) (?:our|the|your) (?:site|website|portal|account|folder|page|app)\b",
    ),
    cue(
        rf"(?:two|three|both|the|your|all) (?:\w+ )?(?:{FILE}|labels) (?:{_HERE} )?as (?:an? )?(?:separate )?"
        rf"(?:file|files|pdf|pdfs|images?|word file|photos?)(?! (?:on|in|under|at|from|via) (?:the|your|our|my)\b| "
        rf"(?:once|when|as soon|after)\b)",
        0.7,
        unless=EARLIER,
    ),
    # Curt, and of another tongue.
    cue(
        rf"(?<=\()(?:see |as |copy |both |all |\w+ )?(?:attached|enclosed|annexed|in attachment)(?=\))|(?<=\[)"
        rf"(?:attached|enclosed)(?=\])|(?:attached|enclosed|annexed|herewith|hereby|joined)[:,]? (?:the|your|our|a|"
        rf"my|two|three|both|copy|all) (?P<thing>(?:\w+ ){{0,3}}{FILE}s?)"
        r"(?! (?:is|are|was|were|to the|by|with screws))|(?:attached|enclosed): [\w' ]{3,60}",
        0.75,
        unless=EARLIER,
    ),
    cue(
        r"(?:in|as) (?:attachment|annex|enclosure)(?=[.,;:!)\n]|$| (?:you|i|we|find|please|the|is|are|to this))|"
        r"(?:please |you )?find (?:here |hereby |herewith )?(?:joined|annexed|in (?:the )?annex|in attachment)(?: "
        r"[\w' -]{1,40})?",
        0.75,
        unless=EARLIER,
    ),
    cue(
        r"(?:goes|comes|is|are|sent|along|together|arrives?|included) with this(?=[.,;!\n]|$)|(?:comes?|sent|goes|"
        r"arrives?|going|delivered|delivering) (?:attached|enclosed|as attachment)",
        0.7,
        unless=EARLIER,
    ),
    cue(
        rf"(?:i|we)(?:'m|'re| am| are|'ve| have|'ll)? (?:also |just |now )?(?:add|append|annex|affix|include|put|"
        rf"adding|appending|including|added|appended|included|put)(?: [\w',-]+){{1,6}} (?:to|in|into|with|on) this "
        rf"{_MAIL}|(?:i|we)(?:'ve| have)? (?:also |just )?(?:included|include|added|add|put in) (?:a |the |your |"
        rf"our |two )?(?:copy|copies|scan|scans|pdf|print-?out|photos?|pictures?) "
        r"(?:of|from|showing|for)(?: [\w'-]+){1,4}",
        0.7,
        unless=EARLIER + r"|\b(?:in the (?:parcel|box|package|post|envelope))\b",
    ),
    cue(
        r"in (?:the|this) (?:file|pdf|document|spreadsheet|zip|scan|word file|slides?) (?:that |which )?(?:you"
        r"(?:'ll| will| can)?|i|we)(?:'ve| have)? (?:also )?(?:see|find|get|notice|read|made|prepared|sent)",
        0.65,
        unless=EARLIER + r"|\b(?:log|config|folder|your|download|open)\b",
    ),
    cue(
        r"(?:sending|send)(?: you)? (?:the|your|our|my|some|two|three|both|all)(?: [\w']+){1,4} (?:over|across|"
        r"along|herewith)(?: now| here| too)?(?=[.,;!\n]|$)|(?:two|three|four|five|six|\d+) (?:files?|pdfs?|"
        r"attachments|scans|photos in total)(?=[.)\n]|$)|(?:below|here|herewith|underneath|at the (?:bottom|end|"
        r"foot)(?: of this \w+)?) as (?:an? )?(?:\w+ )?(?:file|pdf|document|image|attachment|"
        r"spreadsheet|zip)|(?:see|cf|per|as per) att(?:\.|\b)|attached (?:also|too|again|now|herewith|here)(?: "
        r"[\w']+){0,4}|(?:this|here|that) is the (?:scan|copy|pdf|screenshot|print-?out)(?: (?:of|that|you)(?: "
        r"[\w'-]+){0,4})?",
        0.65,
        unless=EARLIER + r"|\bby (?:post|courier)\b",
    ),
    cue(
        r"(?:you )?find (?:enclosed|attached|annexed|appended)(?: (?:our|the|your|my|a|two)(?: [\w'-]+){1,3})?|"
        r"(?:look|glance|peek) at the (?:pdf|spreadsheet|file|attachment|attachments|enclosure|annex|zip)|attached "
        r"for (?:your|you)\b(?: \w+)?|put(?:ting)? (?:the|your|my|our|a|two|both)(?: [\w'-]+){1,3} in here|"
        r"(?<![\w] )(?:added|enclosures?|encl|attachments?|annex(?:es)?): [\w' ,]{3,60}",
        0.65,
        unless=EARLIER,
    ),
    cue(
        rf"as (?:an? )?(?:pdf|zip|scan|word file|excel file)(?=[,.;!\n]|$)|(?:find|get|receive|have)(?: "
        rf"[\w']+){{1,4}} (?:with|in) this {_MAIL}|(?:hangs|hanging|sits) below|(?:file|it) is (?:called|named) "
        rf"[\w.-]{{1,40}}\.(?:pdf|docx?|xlsx?|zip|png|jpe?g)",
        0.65,
        unless=EARLIER + r"|\b(?:link|portal|page|site|upload|send (?:it|them)|save|your)\b",
    ),
)
