"""Sentences in which nobody acts.

## Why reconsider
“It was decided” hides who decided. The reader wants a person to turn to, and somebody who does something for them.

## Flagged
> Your bag was traced. It has been opened, and two things were taken out.
> An error was made and the account was closed. A letter will be sent.

## Better
> I have your complaint. Ida decides on Thursday and rings you.

## Left alone
> Your parcel was sent on Monday. I am glad that it came.
> The door was opened by the driver, and he left the key with us.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from guardian.checks.check import Check, Match, Reading
from guardian.checks.insight import seen
from guardian.checks.wording import Wording

_IRREGULAR = (
    r"taken|made|sent|done|given|found|put|set|seen|told|shown|written|broken|chosen|kept|held|paid|sold|"
    r"lost|brought|built|caught|cut|drawn|driven|forgotten|"
    r"left|met|read|run|spent|thrown|understood|withdrawn|begun|overseen|undertaken|undergone|dealt|"
    r"sought|borne|hidden|stolen|torn|worn|split|laid|led|fed|felt|"
    r"heard|dropped|shut|overlooked|mistaken|passed on|looked into|put right|redone|rebuilt|reset|resent|"
    r"thought|bought|taught|won|hit|hurt"
)
_ADVERB = (
    r"(?:(?:\w+ly|also|now|then|not|never|always|already|still|just|yet|first|since|once|again|too|often|soon) ){0,2}"
)
_STATE = (
    r"(?:pleased|interested|delighted|excited|concerned|worried|married|tired|located|based|supposed|"
    r"allowed|used|bored|confused|surprised|disappointed|annoyed|"
    r"frustrated|retired|qualified|entitled|satisfied|ashamed|embarrassed|relieved|prepared|involved|"
    r"dressed|aged|armed|crowded|experienced|"
    r"gifted|limited|mixed|related|scared|shocked|skilled|stressed|touched|upset|wicked|need|indeed|red|"
    r"bed|shed|seed|feed|speed|hundred|covered|insured|included|"
    r"born|welcomed|amazed|thrilled|devastated|stranded|saddened|sorted|broken|ill-advised|mistaken|done|set)"
)
_PASSIVE = Wording(
    rf"\b(?:(?P<past>was|were|wasn't|weren't|(?:has|have|had|hasn't|haven't) {_ADVERB}been|(?:will|would|"
    rf"can|could|may|might|must|should|shall|cannot|can't|won't) {_ADVERB}be|"
    rf"(?:is|are|was|were|am|'s|'re) {_ADVERB}being|to be|to have been|having been|got|(?:will|would|"
    rf"should|could|may|might|must) have been)|(?P<now>is|are)) "
    rf"{_ADVERB}(?!{_STATE}\b)(?P<verb>(?:re|un|over|mis|out)?(?:{_IRREGULAR})|[a-z]{{2,}}ed)\b(?! by "
    rf"(?!the (?:end|time|deadline)|then|\d|\w+day|now|mistake|error|accident|post|mail|e-?mail|phone|"
    rf"letter|hand|tomorrow|noon))"
)
_PROCESS = re.compile(
    r"(?:decid|requir|request|advis|not|process|review|assess|expect|regrett|believ|consider|assum|"
    r"recommend|examin|investigat|evaluat|analys|analyz|monitor|"
    r"determin|inform|remind|ask|deem|suggest|anticipat|reject|refus|declin|denied|escalat)\w*$"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What an admin may set."""

    most: int = field(default=2, metadata={"doc": "passive verbs without a doer that a letter may have"})
    share: float = field(default=0.75, metadata={"doc": "how many such verbs to a sentence are too many"})


def find(reading: Reading, options: Options) -> list[Match]:
    """Passive verbs that name no doer, when there are more than a few and they carry the letter."""
    look = seen(reading)
    found = [
        m
        for m in _PASSIVE.finditer(look.body)
        if not look.quiet_at(m.start(), m.end()) and (m["past"] or _PROCESS.match(m["verb"]))
    ]
    if len(found) <= options.most:
        return []
    sentences = [s for s in reading.body.sentences if look.greeting.end <= s.start and s.end - s.start > 15]
    if len(found) < options.share * max(1, len(sentences)):
        return []
    return [
        Match(
            span=look.body.back(*m.span()),
            advice=f"Say who does it: “I …”, “Ida …” or “we …” instead of “{m.group()}”.",
        )
        for m in found
    ]


CHECK = Check(
    id="clarity.passive",
    find=find,
    message="In “{words}” nobody acts; the reader may wonder who is there for them.",
    label="names nobody who acts",
    advice="Say who does it.",
    options=Options,
    about=__doc__,
)
