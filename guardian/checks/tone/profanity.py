"""Swear words in the author's own words.

## Why reconsider
What is easy talk between colleagues is coarse in a letter, and it is what will be quoted. The sentence loses nothing
without it.

## Flagged
> Let me look at this damn printer.
> The export is a piece of shit.
> What the hell happened to your order?

## Better
> Let me look at this printer.

## Left alone
> You wrote "this damn printer", and I see why.
> Dick Turner from Scunthorpe checked the class assessment.
> The dam and the shell are in the analysis.
> The ferry passes Bloody Foreland at six.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from guardian.checks import learned
from guardian.checks.check import Action, Check, Match, Reading, Where
from guardian.checks.gather import own_subject
from guardian.checks.insight import seen
from guardian.checks.match import Cues, cue, phrases, plain, weighed


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What an admin may set."""

    extra: tuple[str, ...] = field(default=(), metadata={"doc": "more words or phrases to flag, in plain text"})
    allowed: tuple[str, ...] = field(default=(), metadata={"doc": "words of the list that are fine in this house"})


def _without(slots: Mapping[str, str]) -> str:
    rest = (slots.get("rest") or "").strip()
    return rf"Leave the word out: “{rest}” says the same." if rest else "Leave the word out."


def _plainly(slots: Mapping[str, str]) -> str:
    return rf"Say what is wrong with it in plain words, instead of “{slots['words']}”."


# Coarse, but said in sympathy: a false alarm on a comforting letter costs more than the word.
_SYMPATHY = (
    r"\b(?:sorry (?:you|man|that)|(?:shitty|crappy) (?:world|life)|judge you|message me|been where|lonely|ourselves|"
    r"myself|relate|i know (?:it|how|that feeling)|what you're going through|you're feeling|feel so|too screwed up|"
    r"ourselves)\b"
)
_REST = r"(?: (?P<rest>[a-z][\w'-]*(?: [\w'-]+)?))?"

CUES = Cues(
    cue(
        r"(?:(?:god)?damn(?:ed)?|goddamned|bloody|freaking|frigging|effing|f\*\*?ing|f\*\*?c?king|fucking?)(?! "
        r"(?:mary|mar(?:y|ies)|sunday|noses?|knees?|stools?|discharge|diarrh\w+|urine|cough|bandages?|flux|"
        rf"gums?|souls?|sits?|are|were|(?:and|or) the saved)){_REST}",
        0.95,
        advice=_without,
    ),
    cue(
        r"(?:what|why|who|where|how|when) the (?:hell|f\*\*|fuck)|(?:where|what|who)ever the hell|the hell (?:you|are|"
        r"is|with)|go to hell",
        0.9,
        advice="Leave the word out: the question stands without it.",
    ),
    cue(
        r"(?:bull|horse|dip)?sh[i*]t+(?:ty|s|show|load|head)?|bs(?=[.!])|(?:fuck|f\*\*?c?k)(?:s|ed|er|ers|up|-up)?|"
        r"\w+fuck|fck(?:ing|ed)?|wtf(?!::|[/_]|\.\w)|stfu|omfg|lmfao|motherf\w+|clusterf\w*",
        0.95,
        advice=_plainly,
        unless=_SYMPATHY,
    ),
    cue(
        r"(?:a|@)(?:s|\*|\$){2}(?:holes?|hat|hats)|arseholes?|jackass(?:es)?(?! (?:with|of|in|on|from|you) )|dumb "
        r"?ass|smart ?ass|(?:kick|pain in the|my|your|our|kiss my) (?:ass|arse)|half-?assed|bad-?ass",
        0.95,
        advice=_plainly,
    ),
    cue(
        r"bastards?(?! (?:files?|swords?|wings?|sizes?|toadflax|cabbage|title|thread))|bitch(?:es|ing|y)|son of a "
        r"bitch|(?:a|you|this|that) bitch|dickheads?|douche(?:bag)?s?|wankers?|bollocks|twats?|cunts?|pricks|(?:a|"
        r"such a) prick|pissed(?: off)?|piss(?:ing)? (?:me|us|off)|sluts?|whores?|retard(?:s|ed)",
        0.9,
        advice=_plainly,
        unless=r"\bflame retard\w*",
    ),
    cue(
        r"(?:which|really|totally|app|site|system|service|update|software|internet|weather|courier) sucks|sucks to "
        r"be|screwed (?:up|over)|screw (?:that|this|it|up)(?! (?:\w+ )?(?:in|on|into|onto|down|back|off|together|"
        r"tight\w*) )|crap(?:py)?|fubar|dick(?:ing|ed)? (?:about|around)|bugger(?:ed)?(?: up| off)?|arse|(?:greedy|"
        r"lazy|old|silly|cheeky|miserable|poor|you|stupid|tight) sods?|sod (?:it|off|all)|goddam\w*",
        0.55,
        advice=_plainly,
        unless=_SYMPATHY,
    ),
    cue(
        r"(?:for )?(?:feck|fecks|feck's|fecking|feckin|shite|bloody hell|bloomin' hell|sodding|frick(?:ing|in)|"
        r"flipping hell|ballsed up|balls-up|piece of (?:junk|crap|garbage)|crapped out|cocked up|arsed)",
        0.8,
        advice=_plainly,
    ),
    cue(
        r"(?:for )?(?:christ|jesus(?: christ)?|god)(?:'s|s)? sake|jesus(?: christ| h christ)?(?=[,!])|christ(?=[,!])|"
        r"(?:give|gives|gave) a (?:toss|monkey's|rat's|flying|damn|shit|fuck)|(?:give|gives) two (?:hoots|shits)|"
        r"(?:shove|stick|stuff) (?:it|that|them|your \w+|this|that \w+) (?:up|where the sun)(?: (?:your|their) "
        r"(?:\w+))?|cock-?ups?|(?:arse|ass|piss)-?up|(?:arsed|arsing|faff(?:ed|ing)?|pissing|farting|buggering|"
        r"mucking) (?:about|around)|knackered|hell's (?:bells|teeth)|(?:to|from|like|as) hell(?= and|[.,!])|the heck|"
        r"blasted|poxy|naffing|bugger all|sod's law|git(?=[.,!])|numpty|tosser|knob ?heads?|bell ?ends?|minger|"
        r"shag(?:ged|ging)|slag(?:ged)? off|turd|up (?:the|their|your) duff|screw(?:ed)? (?:the|them|you|him|her|it|"
        r"that)(?=[.,! ])",
        0.6,
        advice=_plainly,
        unless=r"\b(?:git (?:repo\w*|commit|branch|push|pull|log|status)|screw(?:ed)? (?:the|it|them|that) (?:\w+ "
        r")?(?:in|on|into|onto|down|back|off|to|together|tight\w*|lid|cap|bolt|bulb|nut|top|lamp|plate|shelf)|bloody "
        r"(?:mary|sunday))\b",
    ),
    cue(r"damn(?: it)?(?=[,.!])|dammit|goddammit", 0.85, advice="Leave the word out."),
)

_FIND = phrases(CUES)
_MILD = re.compile(r"\b(?:crap|frick|freak|frigg|flipp|heck|hell\b|suck|screw)")
_THEM = re.compile(r"\b(?:you|your|u)\b")
_ASIDE = 0.35  # how sure a mild word is that is not said to the reader: noted, and no reason to hold a letter


def _said(match: Match, reading: Reading) -> Match:
    """The match, fainter when it is a mild word in a sentence that does not speak of the reader."""
    look = seen(reading)
    where = look.body if match.where is Where.BODY else look.subject
    start, end = where.forth(match.span.start), where.forth(match.span.end)
    first, last = where.sentence(start, end)
    mild = _MILD.match(where.plain, start) or _MILD.search(where.plain, start, end)
    return replace(match, score=_ASIDE) if mild and not _THEM.search(where.plain, first, last) else match


# “Damn Small Linux”, “off Bloody Foreland”: written as names are, in the midst of a sentence.
_NAME = re.compile(r"(?<![.!?:\n\"“] )(?<=[\w,(] )[A-Z][a-z]+(?: [A-Z][a-z]+)* [A-Z][a-z]+")


def _names(match: Match, reading: Reading) -> bool:
    """Whether the word is part of a name."""
    text = reading.body if match.where is Where.BODY else reading.subject
    return _NAME.match(text.content, match.span.start) is not None


def find(reading: Reading, options: Options) -> list[Match]:
    """Every swear word of the list and of `extra`, without names and those in `allowed`."""
    found = [
        _said(m, reading)
        for m in _FIND(reading, options)
        if (m.where is Where.BODY or own_subject(reading)) and not _names(m, reading)
    ]
    if not options.allowed:
        return found
    look, kept = seen(reading), []
    fine = [plain(word) for word in options.allowed]
    for match in found:
        words = (
            (look.body if match.where == "body" else look.subject).content[match.span.start : match.span.end].lower()
        )
        if not any(v.regex.search(words) for c in fine for v in c.variants):
            kept.append(match)
    return kept


_LISTED = weighed(CUES)


def score(reading: Reading, options: Options) -> float:
    """The list's, or the learned model's (ToxiCR, Sarker et al. 2023), which knows more rough words than the list."""
    return max(_LISTED(reading, options), learned.score("tone.profanity", reading) or 0.0)


CHECK = Check(
    id="tone.profanity",
    find=find,
    message="“{words}” is coarse in a letter to a customer.",
    label="is rough language",
    advice="Leave the word out.",
    action=Action.HOLD,
    options=Options,
    score=score,
    about=__doc__,
)
