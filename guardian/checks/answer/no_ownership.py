"""Nobody stands behind the matter: “the team responsible”, “it will be looked into”, “mistakes were made”.

## Why reconsider
The reader turned to you, and for them you are the firm. They need to know who carries the matter from here, even
when others do the work. “I stay on it” is enough.

## Flagged
> The responsible department will look into it.
> It appears that the form was mislaid. Mistakes happen.
> Cleaning is done by an outside firm. We have no influence on that.

## Better
> The form was mislaid on our side. I sent a new one this morning, and I check on Friday that it arrived.

## Left alone
> The cleaning is done by an outside firm; I have called them, and I come by at two to see for myself.
> The workshop checks it on Monday, and I write to you the same day.
"""

from __future__ import annotations

import re

from guardian.checks.check import Check, Match, NoOptions, Reading
from guardian.checks.insight import seen
from guardian.checks.match import FIRES, Cues, cue, flagged_end, hits
from guardian.checks.sentences import Said, telling

_BODY = (
    r"(?:department|team|office|unit|desk|division|section|party|parties|partner|contractor|body|bodies|"
    r"colleagues?|staff|person|people|provider|supplier|committee|authority|company|service|vendor|agency|"
    r"administration|firm|subcontractor|process|procedure|machine|system|computer|carrier)"
)
_DONE_BY = (
    r"(?:handled|dealt with|managed|carried out|planned|done|processed|decided|organi[sz]ed|run|operated|"
    r"maintained|performed|looked after|taken care of|scheduled|issued|supplied|provided|arranged|"
    r"administered|determined|set|made|assigned|coordinated|overseen|prepared|sent out|sent|delivered)"
)
_WILL_BE = (
    r"(?:looked (?:into|at|after)|investigated|reviewed|processed|examined|checked|considered|assessed|"
    r"addressed|dealt with|taken care of|handled|followed up|forwarded|passed on|contacted|informed|"
    r"notified|evaluated|analy[sz]ed|taken|attended to|rectified|clarified|actioned|escalated|resolved|"
    r"corrected|discussed|raised|noted|remedied)"
)

CUES = Cues(
    cue(
        r"(?:by |with )?whoever (?:is |was )?(?:\w+ )?(?:maintains?|runs?|owns?|handles?|manages?|responsible|"
        r"in charge|looks? after|wrote|made|built|did|does|set|decided|decides)|(?:decided|determined|set|made|handled|"
        r"dealt with|managed|settled) (?:elsewhere|somewhere else|further up|higher up|above (?:us|me|my)|at "
        r"(?:a )?higher levels?|by others|upstairs)|(?:something|things|it) (?:\w+ )?(?:went|has gone|have gone|"
        r"must have gone) (?:\w+ )?wrong (?:\w+ ){0,2}(?:during|in|with|at|on|along|somewhere)",
        0.6,
        unless=r"\b(?:i'll|i will|i've|i have|we'll|we've|my|our) ",
    ),
    cue(
        rf"(?:the |our |your )?(?:responsible|relevant|competent|appropriate|respective|concerned|"
        rf"corresponding|proper|applicable) (?:\w+ )?{_BODY}|(?:the )?{_BODY} (?:responsible|in charge|"
        rf"concerned)(?: for (?:\w+ ?){{1,3}})?",
        0.75,
    ),
    cue(
        rf"(?:is|are|was|were|gets?|being|been|be) (?:\w+ )?{_DONE_BY} by (?:a |an |the |our |another |"
        rf"other |some |third )(?:\w+ ){{0,3}}(?:{_BODY}|company|firm|parties|archive|warehouse|system|"
        rf"headquarters|head office|depot|lab|workshop|store)",
        0.65,
    ),
    cue(
        rf"(?:it|this|that|the (?:\w+ ){{1,3}}|your (?:\w+ ){{1,3}}|(?:all |appropriate |further |"
        rf"necessary |corrective )?(?:steps|measures|action|actions)) ?(?:will|shall|is going to|is "
        rf"being|are being|has been|have been|may) (?:then |now |also )?(?:be )?(?:then |duly |"
        rf"promptly |carefully |internally )?{_WILL_BE}",
        0.55,
        unless=r"\bby (?:me|us|myself)\b",
    ),
    cue(r"(?:if|where|when|as) (?:deemed |found |it is |considered )?(?:necessary|appropriate|required|deemed)", 0.3),
    cue(
        r"(?:it (?:appears|seems|would appear|would seem|looks as if|looks like)|apparently|evidently|"
        r"presumably|there (?:appears|seems) to have been|there (?:must|may|might) have been)(?: "
        r"that)? (?!you\b|to work|fine\b|to be working)(?:\w+ ){0,6}(?:not|n't|lost|stuck|wrong|"
        r"missed|mislaid|mix-up|mixup|misunderstanding|error|mistake|failed|delay\w*|overlooked|"
        r"forgotten|confusion|problem|breakdown|glitch|never|slipped|misplaced|miscommunication|"
        r"cancelled)",
        0.5,
    ),
    cue(
        r"(?:mistakes?|errors?|delays?|mix-ups|oversights|these things|such things|that|things|"
        r"accidents) (?:can|do|will|may|were|are|have been|sometimes|unfortunately) (?:\w+ "
        r")?(?:happen|happens|occur|made|bound to happen|go wrong|get lost|slip through)|(?:mistakes|"
        r"such things|these things|accidents|errors|delays) happen|an? (?:error|mistake) (?:was made|"
        r"occurred|has occurred|happened)",
        0.6,
    ),
    cue(
        r"(?:no|not any|little) (?:influence|control|say|access|power|insight|responsibility|"
        r"bearing)(?: (?:on|over|in|into|for) (?:it|this|that|them|the \w+|what|how|their \w+))?|"
        r"(?:don't|do not|can't|cannot|doesn't|does not) (?:have any |have |influence|control|take "
        r"responsibility|accept (?:any )?responsibility|answer for|assume)(?:influence|control|say|"
        r"access|insight)?(?: on| over| for| in| into)?",
        0.45,
        unless=r"\byou (?:don't|do not|have|can't|cannot)\b",
    ),
    cue(
        r"you(?:'d| would|'ll| will)? (?:have|need) to (?:take (?:it|this|that) up|raise (?:it|this|"
        r"that)|ask|clarify (?:it|this|that)|sort (?:it|this|that)|settle (?:it|this|that)|chase) "
        r"(?:\w+ )?(?:with )?(?:them|the \w+|whoever|your \w+)",
        0.6,
    ),
    cue(
        r"(?:not|isn't|wasn't|aren't|weren't|nothing|hardly) (?:\w+ )?(?:our|my|in our|in my|the "
        r"\w+'s|down to us|up to us|due to us|on us) ?(?:fault|responsibility|doing|mistake|side|"
        r"error|hands|job|task|problem|department|area)?|(?:the fault|responsibility|blame|the "
        r"(?:error|problem|mistake)) (?:lies|is|rests) (?:with|elsewhere|on the side)",
        0.45,
        unless=r"\b(?:your|not your)\b(?= fault)",
    ),
    cue(
        r"(?:the (?:system|computer|software|machine|algorithm|process|procedure|database)) (?:did|"
        r"does|doesn't|didn't|has|hasn't|says|decides|decided|rejected|sent|set|cancelled|made|shows|"
        r"would not|wouldn't|won't|failed|automatically|generated|must have)",
        0.45,
    ),
    cue(
        r"(?:somebody|someone|one of (?:the|our) \w+|a colleague|another colleague|the (?:previous|"
        r"last|other|former) (?:colleague|agent|shift|team)|the (?:night|day|weekend) (?:shift|team)|"
        r"the trainee|the intern) (?:\w+ )?(?:will|must have|may have|might have|should have|forgot|"
        r"failed|has|made|did|probably|apparently|gets?|takes?|looks?)(?: \w+){0,3}",
        0.5,
    ),
    cue(
        r"(?:was|were|has been|had been|have been|is|got) (?:\w+ )?(?:not|never|n't) (?:\w+ "
        r")?(?:transmitted|sent|forwarded|processed|entered|recorded|passed on|delivered|updated|"
        r"registered|booked|informed|notified|communicated)|(?:was|were|has been|got) (?:\w+ "
        r")?(?:overlooked|mislaid|misplaced|lost|forgotten|stuck|delayed|mixed up|misrouted|lost in "
        r"the system|dropped)",
        0.35,
    ),
    cue(
        r"(?:the |under the |in the )?(?:responsibility|remit|competence|hands|domain|job) of (?:the |our |another |a )"
        r"(?:\w+ ){0,2}\w+",
        0.6,
        unless=r"\byour (?:responsibility|job)\b",
    ),
)
# Somebody speaks for the matter: “I …” or “we …” with something done or to be done, or a name with a deed.
_OWNER = re.compile(
    r"\b(?:i|i've|i'll|i'm|i'd)\b(?! (?:am |'m )?(?:sorry|afraid|understand|regret|apologi[sz]e|can't|"
    r"cannot|don't|do not|have no|am not|was not|wasn't|think|hope|see|"
    r"assume|suppose|believe|guess|note|must|would ask|appreciate|only))(?<!i'm)(?: \w+| am (?!sorry|"
    r"afraid|not|unable))|\bi'm (?!sorry|afraid|not|unable)\w+|"
    r"\b(?:my|our|on our) (?:own )?(?:mistake|fault|error|oversight|mix-up|slip)\b(?= |[.,])|"
    r"\b(?:leave|left) it with me\b|\bon us\b|\bours to\b|"
    r"\b(?:we|we've|we'll|we're) (?:have |will |are |now |already |just |shall )?(?:\w+ )?(?:sent|"
    r"send|sending|booked|book|refunded|refund|replaced|replace|called|call|"
    r"asked|ask|made|make|fixed|fix|changed|change|checked|check|carried|found|put|got|forgot|failed|"
    r"missed|lost|mislaid|should have|take|took|pay|paid|"
    r"correct|corrected|arrange|arranged|speak|spoke|spoken|stay|write|ring|rang|owe|own|keep|bring|"
    r"credit|credited|cover|restored|moved|stopped|let you)\b"
)
_NAME_ACTS = re.compile(
    r"\b(?!Our|The|Your|This|That|Please|Kind|Best|Dear|It|They|We|Support|Service|Team|Customer|"
    r"Visits?|Transmission|Mistakes|Apparently)[A-Z][a-z]{2,14}"
    r"(?: [A-Z][a-z]{2,14})?,? (?:there |who \w+ |from [\w ]{2,20} )?(?:filed|called|rang|sent|"
    r"checked|fixed|is fixing|is on|has (?:it|your)|knows|takes|"
    r"will (?:call|ring|write|come|bring|fix|send)|comes|brings|calls|rings|writes)\b"
)


def find(reading: Reading, options: NoOptions) -> list[Match]:
    """Words without an owner, when they are the tenor of the letter and nobody in it owns the matter."""
    del options
    look = seen(reading)
    own: tuple[Said, ...] = telling(reading)
    text = "\n".join(s.plain for s in own)
    if not own or _OWNER.search(text) or _NAME_ACTS.search(reading.body.content):
        return []
    found = [
        (c, m)
        for c, m in hits(CUES, look, look.body)
        if any(s.span.start <= look.body.back(m.start(), m.end()).start < s.span.end for s in own)
    ]
    open_ = 1.0
    for c, _ in found:
        open_ *= 1.0 - c.weight
    if 1.0 - open_ < 0.7:
        return []
    score = round(1.0 - open_, 3)
    return [
        Match(span=look.body.back(m.start(), flagged_end(m)), score=score)
        for c, m in found
        if c.weight >= min(FIRES, 0.45)
    ]


CHECK = Check(
    id="answer.no-ownership",
    find=find,
    message="“{words}” leaves them without anybody who stands behind it.",
    label="nobody takes it on",
    advice="Say who carries it from here: “I have asked … and stay on it; you hear from me on Thursday.”",
    about=__doc__,
)
