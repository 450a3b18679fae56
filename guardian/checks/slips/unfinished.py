"""A note to oneself, a gap or a second version that was still to be dealt with.

## Why reconsider
The reader gets half a thought, and sees that it was not meant for them yet.

## Flagged
> The visit costs ?? euros. TODO ask Ida.
> The roof is done on the __th of May.
> We refund half of it. [maybe all of it, find out]
> The reason for the delay is that the

## Better
> The visit costs 40 euros.

## Left alone
> Really?? That was quick of you.
> The box marked ____ on page two is for the doctor.
> My to-do list for today has your boiler on top.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from guardian.checks.check import Action, Check, Match, Reading, Where
from guardian.checks.drafts import drafts, last_words
from guardian.checks.gaps import gaps, open_end, twice
from guardian.checks.insight import seen
from guardian.checks.leftovers import MAYBE, breaks_off, leftovers, stops_short
from guardian.checks.scan import Scan, lowered
from guardian.message.expressions import compiled
from guardian.message.text import Span

_ASK = (
    r"(?:check|ask|confirm|verify|clarify|find out|look up|double[- ]check|fill in|fill out|complete|"
    r"finish|add|insert|rewrite|reword|"
    r"rephrase|update|change|fix|remove|delete|get|need|needs|decide|or|was|maybe|not sure|unsure|is this|"
    r"is that|still|waiting|cite|source|"
    r"link|date|amount|price|name|number|figure|explain|expand|more|shorten|see|pls|please)"
)
_WORK = Scan(
    r"(?<![/\w.-])(?:TODO|TO DO|FIXME|TBD|TBA|TBC|TBF|WIP|tbd|tbc)\b(?!-| [Ll]ists?\b| (?:by|with) (?:you|"
    r"us)\b)[^.\n]{0,40}"
    r"|\b(?:todo|fixme|wip)\s*:[^.\n]{0,60}"
    rf"|\[(?i:{_ASK})\b[^\]\n]{{0,80}}\]"
    r"|\[(?:\?+|-{2,}|_{2,})\]"
    r"|\((?i:check|ask|confirm|verify|find out|look up|double[- ]check|fill in|need to|needs|tbd|todo(?! lists?\b)|"
    r"todo:|not sure (?:if|about|whether)|rewrite|reword|"
    r"is (?:this|that) (?:right|correct|still)|still (?:to|need)|or was it|maybe (?:mention|say|add|"
    r"leave)|add (?:link|date|price|name|number|details?|more)|get|insert)\b"
    r"(?![ -](?:the|your|in|out|our|it|that you|with your|at the|also|below|above|now|early|for|us|at)\b|-)[^("
    r")\n]{0,70}\)"
    r"|\((?i:check|confirm|ask|verify)(?: this| that| it)? (?:w/|with|@)[^()\n]{1,50}\)|\([\w ]{1,40}\?{2,}\)"
    r"|\b(?:[Tt]he|[Oo]n|[Aa]t|is|of|by|in|to|costs?|about|around|for|until|from|before|after|over|"
    r"between|and|or) \?{2,4}(?:st|nd|rd|th|:\?\?| ?%| ?(?:euros?|eur|dollars?|pounds?|days?|hours?|"
    r"weeks?|pm|am|o'clock|points|kg|m))?(?!\w)|[€$£] ?\?+|\b\d*\?{2,}\d+\b"
    r"|(?<=[a-z,:(] )_{1,12}(?:st|nd|rd|th)?(?![\w_/?-])|(?<=[€$£])_{1,12}"
    r"|(?<![\w/.-])(?:xx|x\.xx|xx:xx|xx[.:/-]xx(?:[./-]x{2,4})?|XX)(?:st|nd|rd|th)?(?![\w/-])(?: "
    r"(?:euros?|dollars?|pounds?|days?|hours?|weeks?|o'clock|%|am|pm))?"
    r"|(?m:^[ \t>*-]*(?i:alternative(?:ly)?(?: wording| version| text)?|draft|rough draft|first draft|old "
    r"version|new version|"
    r"notes?(?: to self)?|reminder|placeholder|outline|end here|rest of (?:the )?(?:mail|text|"
    r"letter))\s*[:\]>-](?!//)[^\n]{0,80}$)"
    r"|\b(?i:alternative|other|second|old|new|better) (?i:wording|version|phrasing|sentence)s?\s*:[^\n.]{0,80}"
    r"|(?:(?<!<)<{2,4}|<-{1,2}|-{1,2}>|={2,3}>|(?<!#)#{2,4}|(?<!\*)\*{3,5}|//(?= ))\s?(?i:check|todo|fix|"
    r"ask|confirm|verify|"
    r"rewrite|add|finish|needs?|not sure|insert|is this|continue)\b[^\n]{0,80}"
    r"|(?<!<)<(?i:fill in|fill|insert|add|check|ask|confirm|once|tbd|todo|reason|see)\b [^>\n]{2,80}>"
    r"|\{(?i:fill in|insert|add|check|ask|confirm|tbd|todo|see|once)\b [^}\n]{2,80}\}"
    r"|\[(?i:something|anything|blah)\b[^\]\n]{2,60}\]"
    r"|\b[a-z]+ [XYN] (?:euros?|dollars?|pounds?|days?|hours?|weeks?|months?|%|percent)(?!\w)"
    r"|\((?i:how (?:many|much|long|often)|which|what|who|when|where|whose|price|amount|date|number|how|name|time|"
    r"room|address|link|reason|model|"
    r"right|correct)\b[^()\n]{0,40}\?+\)"
    r"|\((?i:delete|choose|pick|keep|select) (?i:one|as (?:appropriate|applicable|needed)|whichever|"
    r"either|the right one)[^()\n]{0,30}\)|\b(?i:delete as (?:appropriate|applicable))\b"
    r"|\b(?:ADD|INSERT|CHECK|ASK|CONFIRM|FIX|FINISH|REWRITE|EXPAND|MENTION|VERIFY|UPDATE|ATTACH|LINK)(?: "
    r"(?!YOUR|OUR|THE|NOW|IT|THIS)[A-Z]{2,}){1,5}\b"
    r"|\([^()\n]{0,50}\b(?i:look (?:it|this|that) up|check (?:this|that|it)|not sure yet|to be "
    r"(?:confirmed|checked|decided)|needs? checking|i think\?|ask (?:her|him|them|[A-Z]\w+))\)"
    r"|\b(?i:blah(?:,? blah)+|bla(?:,? bla)+|asdf+|qwerty|yada yada)\b"
    r"|\b(?i:(?:finish|complete|rewrite|fix|expand|shorten|reword) (?:this|that)(?: (?:bit|part|paragraph|"
    r"sentence|section|later|tomorrow|before)){1,3})\b"
    r"|\b(?i:(?:need|have|remember|must|don't forget) to (?:check|ask|confirm|add|verify|insert|look up) "
    r"(?:this|that|with|the (?:price|date|amount|figure|number|link|name))[^.\n]{0,30}(?:before|first|"
    r"here|later)[^.\n]{0,30})"
    r"|\b(?i:(?:insert|add|put|paste) (?:the |a |an |your |my |his |her |some )?(?:\w+ )?(?:link|price|"
    r"name|date|amount|number|text|reason|details?|address|figure|quote|apology|offer|paragraph|sentence) "
    r"here)\b"
)
# The words right before, when a gap is what the letter is about.
_ABOUT = re.compile(
    r"\b(?:field|line|box|blank|gap|space|column|button|marked|says?|reads?|called|named|shows?|type|"
    r"enter|pattern|underscores?|version|size|leave|roman|"
    r"chapter|user|file|part|displays?|letters?|word)\b\W{0,3}(?:\w+\W{1,2}){0,2}$",
    re.IGNORECASE,
)
_CUT = compiled(
    r"(?<![.!?])(?<![.!?][\"')]) (?:the|a|an|and|but|or|because|which|whose|our|your|my|their|its|will|"
    r"would|could|should|if|while|than|"
    r"(?:is|was|are) that|(?:covers|includes|means|contains|requires)|(?:due|in order|able|want|need|"
    r"going|have|has|had|is|are|unable|asked) to|will be|"
    r"(?:would|will|might|may|must|should|can|could) (?:have|need|like|want) to|(?<!think )(?<!thought )"
    r"(?<!read )about|around|approximately|roughly|as soon as|as long as|depending on|between|costs|"
    r"(?:that|which|if|when|where|until|before|because|so) (?:you|we|they|i|it|he|she)|"
    r"has been|have been|(?:of|for|in|with|from|by|at|on|to) (?:the|a|an|our|your)|,|please|so that)$"
)
_VERSION = re.compile(
    r"^[ \t>*-]*(?:version|variant|draft|take) [ab12]\b ?[:).-][^\n]{0,80}", re.IGNORECASE | re.MULTILINE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What an admin may set."""

    extra: tuple[str, ...] = field(default=(), metadata={"doc": "more marks that your team writes for “not done yet”"})


def find(reading: Reading, options: Options) -> list[Match]:
    """Marks of unfinished work in text and subject, and a last sentence that breaks off."""
    look = seen(reading)
    out = []
    extra = re.compile("|".join(re.escape(e) for e in options.extra)) if options.extra else None
    for folded, where in ((look.body, Where.BODY), (look.subject, Where.SUBJECT)):
        text = folded.content
        for pattern in (_WORK, extra):
            for m in pattern.finditer(text) if pattern else ():
                start, end = m.start(), m.start() + len(m.group().rstrip())
                if where is Where.BODY and _spared(reading, start, end):
                    continue
                mark = m.group().split()[0].strip(":.,")
                if pattern is _WORK and mark.isupper() and mark in reading.customer.content:
                    continue  # what they ask about
                if pattern is _WORK and _ABOUT.search(text[max(0, start - 40) : start]) and m.group()[0] != "[":
                    continue
                out.append(Match(span=Span(start, end), where=where))
    versions = list(_VERSION.finditer(look.body.content))
    if len(versions) > 1:
        out += [Match(span=Span(*m.span()), advice="Keep one version, and take the other out.") for m in versions]
    out += [Match(span=span, advice="Finish this sentence, or take it out.") for span in _broken(reading)]
    content = look.body.content
    low = lowered(content)
    more = [*leftovers(content, low), *((span, MAYBE) for span in (*gaps(content, low), *twice(content)))]
    zones = reading.letter.zones
    follows = zones.pasted or zones.quoted  # what the last line leads to
    matter = _matter(reading)
    last = None if follows else breaks_off(matter, told=reading.customer.content[:20_000])
    if last is None and not follows and (open_ := open_end(matter)) is not None:
        last = (open_, MAYBE)
    if last is not None:
        at = len(content) - len(content[look.greeting.end :].lstrip())
        more.append((Span(at + last[0].start, at + last[0].end), last[1]))
    stop = look.signoff.start if look.signoff.end > look.signoff.start else len(content)
    shaped = () if follows else drafts(content, low, begin=look.greeting.end, end=stop)
    for span, sure, advice in (*((span, sure, "") for span, sure in more), *shaped):
        about = content[span.start] not in "[(" and _ABOUT.search(content[max(0, span.start - 40) : span.start])
        known = any(m.span.start < span.end and span.start < m.span.end for m in out if m.where is Where.BODY)
        leads = zones.pasted and content[span.end - 1] == ":"  # to what stands there and was not written for the letter
        if not (about or known or leads or _spared(reading, span.start, span.end)):
            out.append(Match(span=span, score=sure, advice=advice))
    return out


def _matter(reading: Reading) -> str:
    """The letter between its greeting and its sign-off, less a last line that is a name."""
    look, content = seen(reading), reading.body.content
    stop = look.signoff.start if look.signoff.end > look.signoff.start else len(content)
    text = content[look.greeting.end : stop].strip()
    above, _, last = text.rpartition("\n")
    named = len(last.split()) <= _LEAST and last[:1].isupper() and not last.rstrip().endswith((".", "!", "?", ":", ","))
    return above.rstrip() if above and named else text


# "(how old is she?)", "(I ask because …)"
_TO_READER = re.compile(
    r"\((?:(?i:how|which|what|who|when|where|why)\b[^()]*\b(?:is|are|was|were|do|does|did|can|could|would|will|have|"
    r"has|"
    r"should) (?:you|she|he|they|your)\b[^()]*(?<!\?)\?\)|I ask\b)"
)


def _spared(reading: Reading, start: int, end: int) -> bool:
    """In code, between quotation marks, or the reader asked by the way."""
    look = seen(reading)
    if _TO_READER.match(look.body.content, start, end):
        return True
    a, b = look.body.forth(start), look.body.forth(end)
    return any(c.start < end and start < c.end for c in look.code) or any(
        x < b and a < y for x, y in look.body.quotations
    )


def _broken(reading: Reading) -> Iterator[Span]:
    """The last words before the sign-off, or of a paragraph, when they break off in the middle of a sentence."""
    look, content = seen(reading), reading.body.content
    stop = look.signoff.start if look.signoff.end > look.signoff.start else len(content)
    text = content[:stop].rstrip()
    for m in (*_PARAGRAPH.finditer(text), None):
        end = m.start() if m else len(text)
        last = text[:end].rpartition("\n")[2]
        said = last.rstrip()
        # A short last line is a name or a sign-off that we do not know.
        cut = len(last.split()) >= _LEAST and (
            _CUT.search(said, max(0, len(said) - _CUT_REACH)) or (m is not None and stops_short(said))
        )
        if cut and (m is None or said[-1] != ","):
            yield Span(*last_words(content, end - len(last), end))


_PARAGRAPH = re.compile(r"\n[ \t]*\n(?![ \t]*(?:[-*\u2022]|\d+[.)]|https?://))")
_LEAST = 4  # words of a line that may break off
_CUT_REACH = 60  # characters that the end of one has at most


CHECK = Check(
    id="slips.unfinished",
    find=find,
    message="“{words}” looks as if it was still to be finished.",
    label="looks unfinished",
    advice="Finish it or take it out: “{words}”.",
    action=Action.HOLD,
    options=Options,
    about=__doc__,
)
