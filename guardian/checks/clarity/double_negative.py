"""Two negations that the reader has to take apart.

## Why reconsider
“Not unlikely not to” costs a minute of thought, and half of the readers end up with the opposite.

## Flagged
> It is not impossible that the part comes on Friday.
> There is no reason why you shouldn't get it.
> Don't untick the box if you never want no mail.
> You won't fail to notice it.

## Better
> The part may come on Friday.
> You should get it.

## Left alone
> I can't send it without your address.
> No problem, it is not far.
> The lift is not working, so we do not charge for the room.
"""

from __future__ import annotations

import itertools
import re

from guardian.checks.check import Check, Match, NoOptions, Reading
from guardian.checks.insight import seen
from guardian.checks.wording import Wording

_UN = (
    r"(?:un(?:likely|common|usual|reasonable|related|true|fair|happy|able|aware|clear|important|necessary|"
    r"known|expected|familiar|helpful|realistic|safe|willing|"
    r"problematic|acceptable|ticked|checked|marked|selected|subscribed|available|successful|justified|"
    r"thinkable|limited|restricted|affected|welcome|wanted|reliable)|"
    r"in(?:significant|considerable|frequent|correct|accurate|appropriate|effective|convenient|"
    r"conceivable|eligible|sufficient|complete|valid|capable|consistent|dependent)|"
    r"im(?:possible|probable|plausible|practical|material|proper|permissible)|ir(?:relevant|regular|"
    r"reversible|responsible|replaceable)|il(?:legal|logical|legible)|"
    r"dis(?:similar|satisfied|abled|allowed|connected|agreeable|inclined|missed)|non-?\w+|forbidden|"
    r"prohibited|excluded|absent|denied|lacking|without (?:merit|reason|cause|hope|risk)|disallow|"
    r"disagree)"
)
_NOT = r"(?:\w+n't|not|never|cannot|nor|cant|dont|doesnt|wont|isnt)"
_NO = r"(?:no|none|nothing|nobody|no one|nowhere|neither)"
_REVERSE = (
    r"(?:fail(?:s|ed|ing)? to|untick\w*|uncheck\w*|unselect\w*|deselect\w*|disabl(?:e|ed|ing|es)|"
    r"deactivat\w*|unsubscrib\w*|opt(?:ed|ing)? out|prevent\w*|forbid\w*|prohibit\w*|den(?:y|ies|ied)|"
    r"refus(?:e|es|ed|ing)|refrain\w*|avoid(?:s|ed|ing)?|without|unless|lack(?:s|ing)?|exclud\w+|"
    r"disallow\w*|omit\w*|neglect\w*|stop(?:s|ped|ping)?)"
)
_CLAUSE = re.compile(r"[^.,;:!?()\n]{3,400}")
# A new clause begins here: what it denies is another matter.
_JOINT = re.compile(
    r" (?:and|but|or|if|because|so|when|while|since|as|where|which|who|until|though|although|then|what|"
    r"how|whether|than|once|after|before|in case) "
)
_TOKEN = Wording(
    rf"\b(?:(?P<un>(?:{_NOT}|(?:no one|nobody|nothing) (?:is|was)) (?:(?:at all|entirely|really|so|that|"
    rf"very|always|quite|necessarily|be|been|"
    rf"actually) ){{0,2}}{_UN})|(?P<reverse>{_REVERSE})|(?P<not>{_NOT})|(?P<no>{_NO}))\b"
)
_SWITCHES = (
    "fail",
    "untick",
    "uncheck",
    "disab",
    "deactiv",
    "unsub",
    "deselect",
    "unselect",
    "neglect",
    "omit",
    "refrain",
)
_NEAR = 4  # words between two negations that bear on each other
_SUBJECT = re.compile(
    r"\b(?:i|we|you|he|she|it|they|that|this|there|is|was|are|means|to)\b"
)  # a clause of its own begins
_SET = re.compile(
    r"\b(?:no (?:problem|worries|hurry|rush|need|longer|matter|trouble|doubt|one's|\d+|bother|big deal|"
    r"extra (?:cost|charge)|idea|way|time)|not only|not just|not (?:yet|even)|why not|or not|if not|"
    r"nothing (?:to worry|but)|for nothing|"
    r"can't wait|cannot wait|couldn't agree more|no (?:more|less) than|don't (?:hesitate|worry)|do not "
    r"(?:hesitate|worry)|never ?mind|not at all|nothing (?:else|more|new)|"
    r"couldn't be (?:better|happier|easier)|can't stop|stop (?:by|at|in))\b"
)
_SAID = Wording(
    r"\b(?:not (?:as if|that|true|the case|to say|saying)|\w+n't (?:say|think|mean|believe|claim|deny|suggest)|"
    r"not (?:say|think|mean|believe|claim|deny))(?: (?:\w+(?<!n't)(?<!not)) ?){0,3} ?"
    r"(?:never|nothing|nobody|no one|none|not|\w+n't)\b|\b(?:no|none|nobody|"
    r"nothing)\b[^.,;:!?\n]{0,40}\bwithout (?:no|any no|not)\b"
)
_REASON = Wording(
    r"\bno (?:\w+ )?(?:reason|way|cause|doubt|case|evidence|sign|chance)\b[^.,;:!?\n]{0,30}\b(?:n't|"
    r"\w+n't|not|never|cannot|no)\b"
)


def find(reading: Reading, options: NoOptions) -> list[Match]:  # noqa: ARG001  (a check's find takes its options)
    """Clauses with two negations that bear on each other."""
    look = seen(reading)
    plain, out = look.body.plain, []
    for clause in _CLAUSE.finditer(plain):
        if not _TOKEN.may(look.body, *clause.span()):
            continue
        for start, end in _pieces(clause.start(), clause.group()):
            found = _negations(plain, start, end)
            if found and not look.quiet_at(*found):
                out.append(Match(span=look.body.back(*found)))
    for m in (*_REASON.finditer(look.body), *_SAID.finditer(look.body)):
        if not look.quiet_at(*m.span()):
            out.append(Match(span=look.body.back(*m.span())))
    return out


def _pieces(at: int, clause: str) -> list[tuple[int, int]]:
    cuts = [0, *(m.start() + 1 for m in _JOINT.finditer(clause)), len(clause)]
    return [(at + a, at + b) for a, b in itertools.pairwise(cuts)]


def _negations(plain: str, start: int, end: int) -> tuple[int, int] | None:
    """From the first to the last negation of a piece, when they are two that turn each other round."""
    tokens = list(_TOKEN.regex.finditer(plain, start, end))
    if not tokens:
        return None
    spared = [m.span() for m in _SET.finditer(plain, start, end)]
    tokens = [m for m in tokens if not any(a <= m.start() < b for a, b in spared)]
    alone = next((m for m in tokens if m["un"]), None)
    if alone is not None:
        return alone.span()
    switch = [m for m in tokens if m["reverse"] and m.group().startswith(_SWITCHES)]
    for first, second in itertools.pairwise(tokens):
        between = plain[first.end() : second.start()]
        if len(between.split()) > _NEAR or _SUBJECT.search(between) or first.group() == "neither":
            continue
        turned = (first["not"] and second in switch) or (first in switch and second["not"])
        doubled = (
            (first["not"] or first["no"]) and (second["not"] or second["no"]) and not (first["no"] and second["no"])
        )
        near = len(between.split()) <= 2 or not (first["not"] and second["not"])
        if turned or (doubled and near):
            return first.start(), second.end()
    return None


CHECK = Check(
    id="clarity.double-negative",
    find=find,
    message="“{words}” denies twice; the reader has to work out what is meant.",
    label="denies twice",
    advice="Say what is, instead of what is not: “it works when …”, “you may …”.",
    about=__doc__,
)
