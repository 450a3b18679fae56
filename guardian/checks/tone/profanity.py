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
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

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
    return f"Leave the word out: “{rest}” says the same." if rest else "Leave the word out."


def _plainly(slots: Mapping[str, str]) -> str:
    return f"Say what is wrong with it in plain words, instead of “{slots['words']}”."


# Coarse, but said in sympathy: a false alarm on a comforting letter costs more than the word.
_SYMPATHY = (
    r"\b(?:sorry (?:you|man|that)|(?:shitty|crappy) (?:world|life)|judge you|message me|been where|lonely|"
    r"ourselves|myself|relate|i know (?:it|how|that feeling)|what you're going through|you're feeling|"
    r"feel so|too screwed up|ourselves)\b"
)
_REST = r"(?: (?P<rest>[a-z][\w'-]*(?: [\w'-]+)?))?"

CUES = Cues(
    cue(
        rf"(?:(?:god)?damn(?:ed)?|goddamned|bloody|freaking|frigging|effing|f\*\*?ing|f\*\*?c?king|"
        rf"fucking?)(?! (?:mary|mar(?:y|ies)|sunday|noses?|knees?|stools?|discharge|diarrh\w+|urine|cough|bandages?|"
        rf"flux|gums?)){_REST}",
        0.95,
        advice=_without,
    ),
    cue(
        r"(?:what|why|who|where|how|when) the (?:hell|f\*\*|fuck)|(?:where|what|who)ever the hell|the hell "
        r"(?:you|are|is|with)|go to hell",
        0.9,
        advice="Leave the word out: the question stands without it.",
    ),
    cue(
        r"(?:bull|horse|dip)?sh[i*]t+(?:ty|s|show|load|head)?|bs(?=[.!])|(?:fuck|f\*\*?c?k)(?:s|ed|er|ers|"
        r"up|-up)?|\w+fuck|fck(?:ing|ed)?|wtf(?!::|[/_]|\.\w)|stfu|omfg|lmfao|motherf\w+",
        0.95,
        advice=_plainly,
        unless=_SYMPATHY,
    ),
    cue(
        r"(?:a|@)(?:s|\*|\$){2}(?:holes?|hat|hats)|arseholes?|jackass|dumb ?ass|smart ?ass|(?:kick|pain in "
        r"the|my|your|our|kiss my) (?:ass|arse)|half-?assed|bad-?ass",
        0.95,
        advice=_plainly,
    ),
    cue(
        r"bastards?(?! (?:files?|swords?|wings?|sizes?|cut|toadflax|cabbage|title|thread))|bitch(?:es|ing|y)|son of "
        r"a bitch|(?:a|you|this|that) bitch|dickheads?|douche(?:bag)?s?|"
        r"wankers?|bollocks|twats?|cunts?|pricks|(?:a|such a) prick|pissed(?: off)?|piss(?:ing)? (?:me|us|"
        r"off)|sluts?|whores?|retard(?:s|ed)",
        0.9,
        advice=_plainly,
        unless=r"\bflame retard\w*",
    ),
    cue(
        r"(?:which|really|totally|app|site|system|service|update|software|internet|weather|courier) sucks|"
        r"sucks to be|screwed (?:up|over)|screw (?:that|this|it|up)|crap(?:py)?|fubar|dick(?:ing|ed)? (?:about|"
        r"around)|bugger(?:ed)?(?: up| off)?|arse|sod (?:it|off|all)|goddam\w*",
        0.55,
        advice=_plainly,
        unless=_SYMPATHY,
    ),
    cue(
        r"(?:for )?(?:feck|fecks|feck's|fecking|feckin|shite|bloody hell|bloomin' hell|sodding|frick(?:ing|in)|"
        r"flipping hell|ballsed up|balls-up|"
        r"piece of (?:junk|crap|garbage)|crapped out|cocked up|arsed)",
        0.8,
        advice=_plainly,
    ),
    cue(r"damn(?: it)?(?=[,.!])|dammit|goddammit", 0.85, advice="Leave the word out."),
)

_FIND = phrases(CUES)


def find(reading: Reading, options: Options) -> list[Match]:
    """Every swear word of the list and of `extra`, without those in `allowed`."""
    found = [m for m in _FIND(reading, options) if m.where is Where.BODY or own_subject(reading)]
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
