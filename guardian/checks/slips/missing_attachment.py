"""The letter says that something is attached, and nothing is.

## Why reconsider
The reader looks for it, then writes to ask, and a day is gone.

## Flagged
> I have attached the invoice for October.
> Please find enclosed the signed form.
> I'm attaching the signed copy.

## Left alone
> The log you attached ends at noon.
> Please attach a photo of the plug to your answer.
> The hose is attached to the tap with two screws.
> The invoice was attached to my mail of Monday.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from guardian.checks.check import Action, Check, Match, Reading, Where
from guardian.checks.cues.accompanying import ACCOMPANYING
from guardian.checks.cues.enclosures import EARLIER, ENCLOSED, FILE
from guardian.checks.cues.inline import INLINE
from guardian.checks.handed import handed
from guardian.checks.insight import seen
from guardian.checks.match import I_WE, Cues, Hit, cue, flagged_end, hits, plain, spelled, trimmed


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What an admin may set."""

    extra: tuple[str, ...] = field(
        default=(), metadata={"doc": "more phrases that announce an attachment, in plain text"}
    )


_KIND = (
    r"(?:pdf|word|excel|csv|zip|image|jpe?g|png|docx?|xlsx?|spreadsheet|attachment|attachments|word file|"
    r"pdf file|excel file|text file)"
)
_THING = (
    r"(?:(?:a|an|the|your|our|my|this|some|two|three|both|all|signed|completed|new|updated|revised|"
    r"corrected|full|detailed|latest|final) ){0,3}"
)
_REST = r"(?: (?P<rest>(?:a|an|the|your|our|my|two|three|some|both)? ?[\w-]+(?: [\w-]+){0,3}))?"


def _attach(slots: Mapping[str, str]) -> str:
    thing = trimmed(slots.get("rest") or slots.get("thing") or "", 50)
    return (
        f"Attach {thing}, or say where it can be found." if thing else "Attach the file, or say where it can be found."
    )


CUES = Cues(
    cue(
        rf"{I_WE}(?:'ve| have|'m| am|'re| are|'ll| will)? (?:also |now |just )?(?:attach|attached|"
        rf"attaching|enclose|enclosed|enclosing){_REST}",
        0.9,
        advice=_attach,
        unless=EARLIER,
    ),
    cue(
        rf"(?:please )?(?:find|see)(?: the)? (?:attached|enclosed|attachment|attachments|enclosure){_REST}",
        0.9,
        advice=_attach,
        unless=EARLIER,
    ),
    cue(
        rf"(?:attached|enclosed)(?: herewith| hereto)? (?:please find|you(?:'ll| will| can)? find|is|"
        rf"are){_REST}",
        0.85,
        advice=_attach,
        unless=EARLIER,
    ),
    cue(
        r"(?:is|are|as|\w's) (?:attached|enclosed)(?: (?:to|with|in) this (?:mail|e-?mail|message|letter)| "
        r"herewith| hereto| below)?(?=[.,;:!?)\n]|$| for (?:your|you|reference|signature|review|approval|"
        r"information|each)|"
        r" so (?:that|you)| here\b| as (?:a |an )?(?:pdf|word|requested|promised|agreed|discussed))",
        0.8,
        advice=_attach,
        unless=EARLIER,
    ),
    cue(
        rf"(?:in|see|to|from|with|per|on|the|our|my) the attached {_THING}(?:\w+)|(?:see|view|open|review|"
        rf"read|use|complete|sign|fill (?:in|out)|check|return|follow) the (?:attached|enclosed|"
        rf"attachment)(?: \w+)?",
        0.75,
        advice=_attach,
        unless=EARLIER,
    ),
    cue(
        rf"(?:here(?:'s| is| are| comes?| you(?:'ll)? (?:find|have))|(?:see|find|i'm sending(?: you)?|i am sending(?: "
        rf"you)?|i send(?: you)?|sending(?: you)?|"
        rf"(?:i've|i have|we've|we have) (?:added|included|put|scanned)|you(?:'ll| will| can)? (?:find|get|"
        rf"receive)|this mail (?:has|brings|contains)|please (?:sign|"
        rf"check|read|print|use)) )[\w' ,-]{{1,50}} (?:as|in) (?:a |an )?{_KIND}",
        0.85,
        advice=_attach,
        unless=EARLIER,
    ),
    cue(
        rf"(?:the |your |our |a )?(?P<thing>(?:\w+ ){{0,2}}{FILE}) (?:is |are |goes |comes |come |go |travels "
        rf")?(?:with|in|to|on|under|below|at the (?:bottom|"
        rf"end|foot) of) this (?:mail|e-?mail|message|letter|reply|note)",
        0.8,
        advice=_attach,
        unless=EARLIER,
    ),
    cue(
        rf"(?:the |your )?(?P<thing>(?:\w+ )?{FILE}) (?:is|are) (?:added|included|appended|annexed|enclosed|"
        rf"clipped|pinned)(?: here| below| as a file)?"
        r"(?=[.,;:!?)\n]|$| (?:for (?:you|your)|to this))",
        0.65,
        advice=_attach,
        unless=EARLIER,
    ),
    cue(
        rf"(?:here(?:'s| is| are| comes?)|i'm sending(?: you)?|i am sending(?: you)?|i send(?: you)?|with this (?:mail|"
        rf"e-?mail|message|letter)|i've added|i have added|i've included|"
        rf"i've put in|i(?:'m| am) adding) (?:you )?(?:(?:get|receive|come|comes) )?(?:the|your|a|an|our|my|"
        rf"two|three|both|some|all(?: the)?) (?P<thing>(?:\w+ ){{0,3}}{FILE})(?: "
        r"(?:you (?:asked|wanted|need|needed|requested)(?: for)?|again|once more|too|along|with this "
        r"mail))?(?=[.,;!)\n]|$| (?:for|plus|and|of|from|that|which|with))",
        0.6,
        advice=_attach,
        unless=EARLIER
        + r"|:|\bhttps?\b|\b(?:link|page|post|courier|separate|separately|below|tomorrow|tonight|today|by "
        r"letter|in the mail|portal|problem|what|how|"
        r"short|why|plan for|steps)\b",
    ),
    cue(
        (
            r"\((?:\d|two|three|four|five|one) (?:files?|pdfs?|attachments?|pages? attached|documents?|photos?|"
            r"images?)\)|(?:as|in|by|via) (?:an? )?(?:e-?mail )?attachment"
        ),
        0.75,
        advice=_attach,
        unless=EARLIER,
    ),
    cue(
        r"(?:i've|i have|we've|we have|i|we) (?:popped|put|slipped|tucked|dropped|clipped|added|included|"
        r"pinned) [\w' ]{1,40} (?:in|on|to|into|with|under) (?:with )?this (?:e-?mail|mail|message|letter)|"
        r"(?:sending|send|sent|forwarding|returning|providing)(?: you)? [\w' ]{1,40} herewith",
        0.8,
        advice=_attach,
        unless=EARLIER,
    ),
    cue(r"pfa|attachment:|attachments:|encl(?:osure|osures|\.)?:|anlage:", 0.75, advice=_attach, unless=EARLIER),
    cue(
        (
            r"(?:see|open|sign|print|read|use|check|fill in|fill out|complete|in) (?:the )?(?:file "
            r")?[\w-]{2,50}\.(?:pdf|docx?|xlsx?|zip|csv|png|jpe?g|ics)"
        ),
        0.6,
        advice=_attach,
        unless=EARLIER + r"|\b(?:your|folder|directory|log|config|server|open the file|download)\b",
    ),
    cue(rf"the (?:attached|enclosed) {FILE}", 0.75, advice=_attach, unless=EARLIER),
    # "You'll find the plan enclosed", "Invoice attached.", "the attached" with no noun.
    cue(
        r"(?:you(?:'ll| will| can| may| should)?|please|kindly|pls) (?:also )?(?:find|see) [\w' -]{1,60} (?:attached|"
        r"enclosed|annexed|appended)(?! (?:to (?:the|your|a|our)|by|in (?:the|your)))",
        0.8,
        advice=_attach,
        unless=EARLIER,
    ),
    cue(
        rf"(?P<thing>(?:\w+ ){{0,2}}{FILE}) (?:attached|enclosed)(?=[.,;:!?)\n]|$| (?:so|for|as|below|here|and|"
        rf"with an?|"
        r"to this|herewith)\b)",
        0.7,
        advice=_attach,
        unless=EARLIER,
    ),
    cue(
        r"(?:look at|see|read|sign|check|review|open|return|print|complete|both|pages? of|parts? of|copy of|"
        r"refer to) the "
        r"(?:attached|enclosed)(?=[.,;:!?)\n]|$| (?:and|by|before|for|so|with|at|to see|when)\b)",
        0.75,
        advice=_attach,
        unless=EARLIER,
    ),
    cue(
        rf"(?:see|find|check|sign|read|use|print|complete) (?:the |your |my )?(?:{_KIND}|{FILE}) (?:below|attached|"
        rf"enclosed)",
        0.75,
        advice=_attach,
        unless=EARLIER,
    ),
    cue(
        r"in the (?:annex|enclosure|enclosures|appendix) (?:to this (?:mail|e-?mail|letter) )?(?:you(?:'ll| will|"
        r" can)?|"
        r"i(?:'ve| have)|we(?:'ve| have))",
        0.7,
        advice=_attach,
        unless=EARLIER,
    ),
    cue(
        r"(?:scanned|put|added|placed|dropped|included|popped|saved) [\w' -]{1,50} (?:in here|here for you)|"
        rf"{FILE} (?:that |which )?(?:i've|i have|we've|we have|i|we) (?:also )?(?:added|put|included|placed|dropped) "
        r"(?:to|in|into|with|on) this (?:mail|e-?mail|message|letter|reply)",
        0.75,
        advice=_attach,
        unless=EARLIER,
    ),
    cue(
        r"(?:in|see|open|is|are) (?:in )?the (?:pdf|zip|spreadsheet|word file|excel file|pdf file) (?:that |which )?"
        r"(?:comes|goes|is coming|travels|below|here|with this|i'm sending|i am sending|i've put|at the (?:end|"
        r"bottom))",
        0.75,
        advice=_attach,
        unless=EARLIER,
    ),
    cue(
        rf"(?:i|we)(?:'m| am|'re| are)? (?:also )?(?:include|including) (?:the|your|a|an|my|our) "
        rf"(?P<thing>(?:\w+ ){{0,3}}{FILE})",
        0.6,
        advice=_attach,
        unless=EARLIER + r"|\b(?:in the (?:price|parcel|box|package|post)|by post)\b",
    ),
    cue(
        r"(?:sending|send)(?: you| over| along| across)? (?P<thing>(?:\w+ ){1,5})(?:along )?with "
        r"this(?=[.,;!?\n]|$)",
        0.7,
        advice=_attach,
        unless=EARLIER,
    ),
    cue(
        r"(?:see|find|in|open|with) the (?:\w+ ){0,2}attachments?|(?:see|find) the (?:\w+ ){0,2}(?:below |"
        r"enclosed )?as (?:a )?(?:pdf|word file|attachment)",
        0.75,
        advice=_attach,
        unless=EARLIER,
    ),
)
# A file's name by itself at a line's end is how some programs show what is attached.
_SHOWN = re.compile(
    r"^[ \t\[<(-]{0,6}[\w.() -]{1,80}\.(?:pdf|docx?|xlsx?|pptx?|png|jpe?g|zip|csv|ics|heic|txt|mp[34])[ \t\])>]{0,4}$",
    re.IGNORECASE | re.MULTILINE,
)


def find(reading: Reading, options: Options) -> list[Match]:
    """Announcements of an attachment in a letter that has none."""
    if reading.letter.attachments or _SHOWN.search(reading.body.content):
        return []
    look = seen(reading)
    out = []
    extra = hits(Cues(*map(plain, options.extra)), look, look.body) if options.extra else []
    plainly = [*hits(CUES, look, look.body), *extra]
    told: list[Hit] = [*plainly]
    more = (hits(some, look, look.body) for some in (ENCLOSED, ACCOMPANYING, INLINE))
    for h in (h for some in more for h in some):
        if not any(h[1].start() < m.end() and m.start() < h[1].end() for _, m in told):
            told.append(h)
    for c, m in told:
        out.append(
            Match(
                span=look.body.back(m.start(), flagged_end(m)),
                where=Where.BODY,
                advice=spelled(c, m, look.body),
                score=c.weight,
            )
        )
    return out or [Match(span=span, score=0.7) for span in handed(look)]


CHECK = Check(
    id="slips.missing-attachment",
    find=find,
    message="“{words}”, but nothing is attached.",
    label="but nothing is attached",
    advice="Attach the file, or say where it can be found.",
    action=Action.HOLD,
    options=Options,
    about=__doc__,
)
