"""Pure: replies without a kind word: in scraps to somebody who asked kindly, or tired of somebody who asks again."""

from __future__ import annotations

import re

from guardian.checks.alone import alone
from guardian.checks.check import Match, Reading
from guardian.checks.helpful import answerable, signs
from guardian.checks.hinting import TELLING
from guardian.checks.insight import seen
from guardian.checks.sentences import Said, said
from guardian.checks.wording import Wording
from guardian.message.text import Span

_SCRAP = 4  # words of a scrap at most
_SCRAPS = 2
_WORDS = 45  # words of a reply whose tone they may be
_LIKELY = 0.6
# A word at the beginning of an order: what follows shows that it is no noun, and no ending speaks against a verb.
_BARE_ORDER = re.compile(
    r"(?:and |so |just |then |now |do )?(?!(?:the|this|that|these|those|there|here|what|which|who|when|where|how|"
    r"why|one|two|"
    r"three|four|five|some|any|all|each|every|both|yes|no|not|never|it|he|she|they|you|we|i|in|on|at|by|for|from|"
    r"to|with|of|"
    r"behind|under|over|through|after|before|until|since|if|as|so|and|but|or|mr|mrs|ms|same|first|last|next|table|"
    r"room|line|"
    r"number|lunch|dinner|page|row|floor|gate|box)\b)[a-z]{2,}(?<![^aeious]s)(?<!ed)(?<!ing)(?<!ly)(?<!ion)"
    r"(?: (?:the|a|an|your|one|it|them|him|her|me|us|this|that|on|in|at|to|up|out|off|again|before|early|there|"
    r"here|next|"
    r"round|down|over)\b|(?=[.]))"
)
_ORDER = re.compile(
    r"(?:and |so |just |then |do )?(?:search|look|read|check|see|ask|try|use|call|bring|take|get|buy|print|write|go|"
    r"come|wait|send|pay|count|open|find|think|note|remember|choose|decide|measure|fill|sign|google|scroll|listen|eat|"
    r"drink|walk|drive|park)\b"
)
_GIVES = re.compile(
    r"[\d@]|\b(?:attached|enclosed|done|sent|ready|free|here|fixed|yours|sorted|(?:mon|tues|wednes|thurs|fri|"
    r"satur|sun)days?|"
    r"today|tomorrow|tonight|noon|mornings?|afternoons?|evenings?|midnight|yes|sure|always|two|three|four|five|six|"
    r"seven|eight|"
    r"nine|ten|twelve|both|half|as (?:many|much|long)|(?:in|with) your name|mrs?|ms|frau|herr)\b"
)
_MARKS = re.compile(r"[;:!]| - ")
# Log-odds that a reply to somebody who asks is curt, fitted on replies of many writers, each with the others' weights.
_START = 4.2
_CURT = {
    "greets": -0.65,
    "marks": -1.35,
    "comma": -0.5,
    "gives": -2.4,
    "gives first": -1.8,
    "orders": 1.5,
    "scraps": 1.65,
    "asks back": 0.8,
    "words": -0.04,
    "longest": -0.07,
    "day or hour": -0.7,
    "reason": -0.65,
}
_SURE = 1.5  # log-odds from which on it is told
_COMMAS = 3
_NO = re.compile(r"\b(?:no|not|nope|never|none|\w+n't)\b")
_EVADES = re.compile(
    r"(?:yes\. )?(?:when|where|that|the same|as (?:always|ever|usual|on|in)|like|depends|it depends|to who(?:m|ever)|"
    r"who(?:m|ever)|if)\b(?!.*\d)"
)
_ASKED_KINDLY = Wording(
    r"\b(?:hi|hello|hey|dear|good (?:morning|day|evening|afternoon)|please|could (?:you|i|we)|would (?:you|it|i|we)|"
    r"may (?:i|we)|thanks?|thank you|i(?:'d| would) like|i wanted to ask|sorry|i'm not sure|i wonder|do you mind|"
    r"excuse me|pardon|would you mind|if possible|grateful)\b"
)
_KIND = Wording(
    r"\b(?:please|thank\w*|sorry|apolog\w*|kind\w*|glad\w*|happy|welcome|hope|wish\w*|enjoy|regards|help\w*|"
    r"of course|"
    r"not at all|sure|gladly|certainly|yes|yep|yeah|sadly|afraid|unfortunately|hi|hello|dear|hey|good (?:morning|day|"
    r"evening)|see you|best|cheers|i(?:'ll|'ve| will| have| can| think)|we(?:'ll|'ve| will| have| can)|you can|for "
    r"you|let me|done|perfect|would you|could you|can you|shall (?:i|we)|mind)\b|[!)]"
)


def curtness(reading: Reading) -> tuple[float, list[Said]]:
    """Log-odds that a short reply to somebody who asks is curt, by its shape; and the sentences that make it so."""
    look = seen(reading)
    every = [s for s in said(reading) if s.plain.rstrip().endswith((".", "?", "!"))]
    words = sum(s.plain.count(" ") + 1 for s in every)
    if not every or words > _WORDS or not look.customer.asked or not answerable(reading) or _KIND.found(look.body):
        return -_START, []
    giving = [_GIVES.search(s.plain) is not None for s in every]
    if all(giving):
        return -_START, []
    own = " ".join(s.plain for s in every)
    orders = [s for s in every if _BARE_ORDER.match(s.plain) or _ORDER.match(s.plain)]
    scraps = [s for s in every if s.plain.count(" ") < _SCRAP or _EVADES.match(s.plain)]
    back = [s for s in every if s.plain.endswith("?")]
    if not orders and not back:  # a word or two may be all there is to say
        bare = [s for s, gives in zip(every, giving, strict=True) if s in scraps and not gives]
        few = len(bare) < _SCRAPS and not any(_NO.search(s.plain) or _EVADES.match(s.plain) for s in bare)
        if few or not _ASKED_KINDLY.found(look.theirs):
            return -_START, []
    found, share = signs(reading), 1.0 / len(every)
    much = {
        "greets": float(look.greeting.end > look.greeting.start),
        "marks": float(_MARKS.search(own) is not None),
        "comma": min(_COMMAS, own.count(",")),
        "gives": share * sum(giving),
        "gives first": float(giving[0]),
        "orders": share * len(orders),
        "scraps": share * len(scraps),
        "asks back": share * len(back),
        "words": words,
        "longest": max(s.plain.count(" ") for s in every),
        "day or hour": found["day or hour"],
        "reason": found["reason"],
    }
    curt = [s for s in every if s in orders or s in scraps or s in back]
    return _START + sum(_CURT[name] * n for name, n in much.items()), curt or every


def clipped(reading: Reading) -> list[Match]:
    """The orders, scraps and questions of a curt reply."""
    odds, curt = curtness(reading)
    if odds < _SURE:
        return []
    return [
        Match(
            span=Span(curt[0].span.start, curt[-1].span.end),
            advice="Greet them, and say it in a whole sentence or two: “Good morning, … I'd be glad to …”",
            score=TELLING,
            hint=_LIKELY,
        )
    ]


# What somebody writes who asks again, or did not understand.
_AGAIN = Wording(
    r"\b(?:again|still|once more|one more|another question|remind|follow(?:ing)? up|any news|yet|sorry|forgot\w*|me "
    r"again|not sure|unsure|confused|(?:don't|didn't|do not|did not) (?:quite |really )?(?:get|understand|catch|"
    r"follow|know)|mixed up|chase|by accident|just checking|when (?:do|does|will|can|is|might)|how long)\b"
)
_MILD = Wording(
    r"\b(?:please|thank\w*|sorry|apolog\w*|glad\w*|happy|welcome|hope|wish\w*|of course|sure|gladly|certainly|"
    r"unfortunately|afraid|don't worry|no problem|i(?:'ll| will| can| think)|we(?:'ll| will| can)|can|you (?:see|get|"
    r"may|have until)|let me)\b|!"
)
_TIRED = 1.35
_TOLD = 5  # words of a sentence that says more than the bare answer


def tired(reading: Reading) -> list[Match]:
    """The last sentence of a reply to somebody who asks again that does nothing, names no day and is not kind."""
    look = seen(reading)
    if not look.customer.asked or not _AGAIN.search(look.theirs) or alone(reading) < _TIRED or _MILD.search(look.body):
        return []
    if signs(reading)["day or hour"]:
        return []
    every = [s for s in said(reading) if s.plain.rstrip().endswith(".")]
    if len(every) < _SCRAPS or every[-1].plain.count(" ") + 1 < _TOLD:
        return []
    return [Match(span=every[-1].span, score=TELLING, hint=_LIKELY)]
