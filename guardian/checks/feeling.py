"""Pure: how upset a customer's words are and how surely they complain, from weighted words and wordings.

Weights are judgements of a reader, in steps: a word of anger, a failure, a wait, thanks. Hand-made, so that they do
not depend on one kind of text.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice

from guardian.checks.scan import Scan

# (upset, complaint) of a word, by its beginning; "=" marks a whole word.
_WORDS = {
    (1.5, 1.0): """
        furious angr infuriat outrag appall livid fuming disgust disgrace unaccept ridicul pathetic horrend horribl
        atroci abysmal incompeten inexcus unprofess shameful shambl fiasco scam fraud liar =lied thiev =robbed =rip-off
        =ripped nightmare wtf bullshit =bs fuck shit =sucks =suck =sucked crap =hell worst terribl awful useless
        =joke clueless rude rudest dishonest despicab unbelievab insult humiliat inept
        negligen fail fails failed failing
        failure =ugh =smh disappoint frustrat annoy upset irritat unhappy lousy wretched miserabl poorest hate hated
        dreadful shocking betray cheated mislead misled horrified absurd ludicrous nonsense
        =fed =screwed screw =pissed pissing =unreal laughable embarrass disrespect =grr =argh sickening
        incapable refuses refusing refused =stupid idiot moron lazy careless ruined ruin ruining unsafe
        """,
    (1.0, 0.9): """
        =poor poorly worse =bad badly =sad sadly annoyed ignor stranded =stuck helpless desperate tears crying cried
        worried worry scared afraid panic devastat heartbroken stress exhaust waste wasted wasting =mess messed
        complain compensat lawyer =sue ashamed unhelp uncomfort =never =nothing nobody =lost losing broken broke damaged
        hung =hold rebook stolen
        overcharg unanswered unresolved unreliable inconvenien mistreat =excuse excuses =lame =gross filthy dirty
        =lies ridic =deleted blame blaming regret dissatisf =fault scammed
        """,
    (0.5, 0.8): """
        =late =delay delayed delays cancelled canceled cancelling cancellation missing missed wrong wrongly error errors
        crash crashes crashed bug bugs issue issues problem problems trouble faulty defect damage =slow slowly expired
        declined rejected denied charged twice disconnect =down outage refund leak leaking stopped unable waiting waited
        =still =yet hour hours hrs =hr minutes mins weeks =week days =again =already =another =third
        =without blocked locked =no =not cannot =nor lack lacks refusal =dead =stop glitch
        charging charges fees lose =hacked =wait =why lag lags laggy =empty overpriced =tried trying
        =pay =paid paying =money bag bags luggage =since =told =supposed =instead =expected
        """,
    (-0.8, -0.7): """
        thank thanks =thx =ty =great awesome love loved loving amazing excellent appreciat =best perfect happy glad kind
        kudos brilliant fantastic wonderful superb delight impress congrat =yay =cool =fun =haha =lol excited beautiful
        enjoy enjoyed welcome =nice friendly helpful =rock =rocks =good =better =sweet =cute =hope =wow =yes =yeah
        =please =pls
        """,
}
_EXACT: dict[str, tuple[float, float]] = {}
_BEGINS: dict[str, tuple[float, float]] = {}
for _weights, _some in _WORDS.items():
    for _word in _some.split():
        (_EXACT if _word.startswith("=") else _BEGINS)[_word.lstrip("=")] = _weights
_LENGTHS = tuple(sorted({len(w) for w in _BEGINS}, reverse=True))

_NEGATED = re.compile(r"(?:\w+n'?t|not|never|no|cannot|hardly|nothing)$")
# A pattern, what it adds to (upset, complaint), and strings of which one must be there; () when there is none.
_WORDINGS: tuple[tuple[Scan, float, float, tuple[str, ...]], ...] = tuple(
    (Scan(pattern), upset, complaint, hints)
    for pattern, upset, complaint, hints in (
        (
            r"n't\b|\b(?:cant|dont|doesnt|wont|isnt|didnt|wasnt|havent|hasnt)\b",
            0.55,
            0.6,
            ("n't", "nt"),
        ),
        (
            r"\b(?:worst|bad|poor|terrible|zero|no) (?:customer )?(?:service|support|experience|communication)\b",
            1,
            1,
            (" service", " support", "experience", "communication"),
        ),
        (
            r"\b(?:on hold|hung up|hang up|hangs up|no (?:one|answer|response|reply|help|luck)|nobody)\b",
            1,
            0.9,
            ("on hold", "hung", "hang", "no ", "nobody"),
        ),
        (
            r"\bthanks (?:for (?:nothing|the (?:delay|wait)|ruining|losing|cancel\w+|leaving|making))\b",
            2.5,
            2,
            ("thanks for",),
        ),
        (
            r"\b(?:never (?:again|fly\w*|us\w*|buy\w*|order\w*|com\w+ back)|last time|switch\w* to|lost (?:a|"
            r"my) (?:customer|business))\b",
            1.3,
            1,
            ("never", "last time", "switch", "lost"),
        ),
        (
            r"\b(?:not|isn't|wasn't|never|aren't) (?:at all |very |too |so |a )?(?:happy|"
            r"good|great|cool|ok|okay|helpful|pleased|impressed|acceptable|fair|nice|right|working|funny)\b",
            1.4,
            1.2,
            ("not", "n't", "never"),
        ),
        (
            r"\b(?:how (?:dare|hard|can you|could you|is (?:it|this|that))|what a|get it together|do better|"
            r"get your act|are you (?:kidding|serious)|seriously|really\?|come on|what (?:is|'s) (?:wrong|"
            r"going on))\b",
            0.8,
            0.6,
            ("how", "what", "get", "do better", "are you", "seriously", "really?", "come on"),
        ),
        (
            r"\b\d+\s*\+?\s*(?:hours?|hrs?|minutes?|mins?|days?|weeks?|months?|times)\b|\b(?:an|two|three|four|"
            r"five|six) (?:hours?|weeks?|months?|days?)\b",
            0.5,
            0.4,
            ("hour", "hr", "minute", "min", "day", "week", "month", "times"),
        ),
        (
            r"\b(?:still|yet) (?:no|not|waiting|haven't|hasn't|nothing|don't|"
            r"can't)\b",
            0.6,
            0.8,
            ("still", "yet"),
        ),
        (
            r"\b(?:does|do|did|is|are|was|will|would|can|could)(?:n't| not) (?:even )?(?:work|load|open|"
            r"let|help|answer|respond|reply|arrive|start|connect|turn|show|get|have|receive|know|care)\w*\b",
            0.5,
            0.8,
            ("n't ", "not "),
        ),
        (
            r"#\w*(?:fail|bad|worst|never|suck|hate|not|poor|terrible|horrible|disappoint|customerservice)\w*",
            1.2,
            1,
            ("#",),
        ),
        (
            r"\b(?:my|our|the|this) (?:new |last )?(?:order|account|phone|package|parcel|card|bill|payment|"
            r"subscription|item|delivery|app|site|website|booking|flight|laptop|screen|router|internet|service|"
            r"machine|car|ticket|invoice|money|product|device|shoes|store|line|connection|password|email|update|"
            r"battery|console|game)s?\b",
            0.1,
            0.7,
            ("my ", "our ", "the ", "this "),
        ),
        (
            r"\b(?:why|help|fix|fixed|asap|any (?:idea|news|update|help)|no longer|keeps? \w+ing|every time|"
            r"trying to|customer (?:service|support|care)|order number|received|arrived|ordered|bought|purchased|"
            r"replacement|warranty|been \w+ing)\b",
            0.2,
            0.7,
            (),
        ),
        (
            r"\byou(?:r| guys|'ve)?\b",
            0.15,
            0.25,
            ("you",),
        ),
        (
            r"\b(?:your (?:customer service|staff|company|agents?|employees?|system|website|site|app|service))\b",
            0.4,
            0.6,
            ("your ",),
        ),
        (
            r"\b(?:above and beyond|thank you so much|thanks so much|well done|good job|great job|keep it up|"
            r"made my day|can't wait|no problem|no worries|shout ?out)\b",
            -1.6,
            -1.2,
            ("above", "so much", "done", "good job", "great job", "keep", "made", "can't", "no prob", "no worr", "out"),
        ),
        (
            r"[\U0001F600-\U0001F60E\U0001F618\U0001F970\u2764\U0001F44D\U0001F64F\U0001F389]|:-?\)|;-?\)|<3",
            -0.8,
            -0.6,
            (),
        ),
        (
            r"[\U0001F612\U0001F61E-\U0001F62D\U0001F644\U0001F624\U0001F92C\U0001F44E]|:-?\(|(?<!\w):-?/(?!/)|"
            r":'\(",
            0.8,
            0.5,
            (),
        ),
    )
)
_SHOUT = re.compile(r"\b[A-Z]{4,}\b(?:\W+[A-Z]{2,}\b)+|[!?]{2,}")
_WORD = re.compile(r"[a-z]+(?:['\u2019-][a-z]+)*")
_FULL = 20.0  # words; what a short text says counts in full, longer ones slowly add


def felt(words: str, plain: str) -> tuple[float, float]:
    """(upset, complaint), 0 to 1, of the customer's words; `plain` is their folded form."""
    upset = complaint = 0.0
    before = ""
    found = _WORD.findall(plain)
    for word in found:
        u, c = _weight(word)
        if u < 0 and _NEGATED.match(before):
            u = c = 0.4
        upset, complaint, before = upset + u, complaint + c, word
    for pattern, u, c, hints in _WORDINGS:
        if hints and not any(hint in plain for hint in hints):
            continue
        n = sum(1 for _ in islice(pattern.finditer(plain, plain), 3))
        upset, complaint = upset + u * n, complaint + c * n
    shouts = min(3, len(_SHOUT.findall(words)))
    upset, complaint = upset + 0.5 * shouts, complaint + 0.3 * shouts
    share = (max(_FULL, len(found)) / _FULL) ** 0.5
    return _squash(0.8 * upset / share + 0.4 * complaint / share - 1.6), _squash(1.1 * complaint / share - 1.8)


@lru_cache(maxsize=20_000)
def _weight(word: str) -> tuple[float, float]:
    exact = _EXACT.get(word)
    if exact is not None:
        return exact
    for n in _LENGTHS:
        begins = _BEGINS.get(word[:n]) if n <= len(word) else None
        if begins is not None:
            return begins
    return 0.0, 0.0


def _squash(x: float) -> float:
    """A sum of evidence as a number from 0 to 1 (logistic), without the exponential's overflow."""
    x = max(-30.0, min(30.0, x))
    return float(round(1.0 / (1.0 + 2.718281828459045**-x), 4))
