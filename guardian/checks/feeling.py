"""Pure: how upset a customer's words are and how surely they complain, from weighted words and wordings.

Weights are judgements of a reader, in steps: a word of anger, a failure, a wait, thanks. Hand-made, so that they do
not depend on one kind of text.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice

from guardian.checks.cues.grievance import WORDINGS
from guardian.checks.fold import Folded
from guardian.checks.wording import Wording
from guardian.message.expressions import compiled

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
        =wth =ffs =yikes grumpy surly snarky unfriendly condescend disorganis disorganiz chaos chaotic
        =fed =screwed screw =pissed pissing =unreal laughable embarrass disrespect =grr =argh sickening
        incapable refuses refusing refused =stupid idiot moron lazy careless ruined ruin ruining unsafe
        """,
    (0.3, 0.2): """
        =had =was =were =but =because =until =same =half =whole =being =than =while =seems =due =better
        """,
    (0.1, 0.3): """
        =getting =tried =sent =yet =used =working =find =please =been =has =their =then =saying =off =now
        """,
    (1.0, 0.9): """
        =poor poorly worse =bad badly =sad sadly annoyed ignor stranded =stuck helpless desperate tears crying cried
        worried worry scared afraid panic devastat heartbroken stress exhaust waste wasted wasting =mess messed
        complain compensat lawyer =sue ashamed unhelp uncomfort =never =nothing nobody =lost losing broken broke damaged
        hung =hold rebook stolen
        overcharg unanswered unresolved unreliable inconvenien mistreat =excuse excuses =lame =gross filthy dirty
        =canned =generic robotic scripted =bumped misplac mishandl overbook oversold understaff hassle headache unnerv
        =pity shocked struggl malfunction misinform =lies ridic =deleted blame blaming regret dissatisf =fault scammed
        """,
    (0.5, 0.8): """
        =late =delay delayed delays cancelled canceled cancelling cancellation missing missed wrong wrongly error errors
        crash crashes crashed bug bugs issue issues problem problems trouble faulty defect damage =slow slowly expired
        declined rejected denied charged twice disconnect =down outage refund leak leaking stopped unable waiting waited
        =still =yet hour hours hrs =hr minutes mins weeks =week days =again =already =another =third
        =without blocked locked =no =not cannot =nor lack lacks refusal =dead =stop glitch
        charging charges fees lose =hacked =wait =why lag lags laggy =empty overpriced =tried trying
        =pay =paid paying =money bag bags luggage =since =told =supposed =instead =expected
        =sitting =sat =standing queue tarmac =runway overnight reschedul =mechanical =zero unavailable throttl
        buffering spam dropped dropping =blank =invalid unresponsive drain overheat rammed packed =lines
        """,
    (-1.0, -0.5): """
        thank thanks =thx =ty =great awesome love loved loving amazing excellent appreciat =best perfect happy glad kind
        kudos brilliant fantastic wonderful superb delight impress congrat =yay =cool =fun =haha =lol excited beautiful
        enjoy enjoyed welcome friendly helpful =rock =rocks =sweet =cute
        """,
    (-0.4, -0.4): """
        =good
        """,
}
_EXACT: dict[str, tuple[float, float]] = {}
_BEGINS: dict[str, tuple[float, float]] = {}
for _weights, _some in _WORDS.items():
    for _word in _some.split():
        (_EXACT if _word.startswith("=") else _BEGINS)[_word.lstrip("=")] = _weights
_LENGTHS = tuple(sorted({len(w) for w in _BEGINS}, reverse=True))

_NEGATED = re.compile(r"(?:\w+n'?t|not|never|no|cannot|hardly|nothing)$")
_SHOUT = compiled(r"\b[A-Z]{4,}\b(?:\W+[A-Z]{2,}\b)+|[!?]{2,}")
_WORD = compiled(r"[a-z]++(?:['\u2019-][a-z]++)*")
_ASKS, _ASKED = 0.3, -0.6  # what a question adds to a complaint, and to being upset
_FULL = 20.0  # words; what a short text says counts in full, longer ones slowly add


def felt(folded: Folded) -> tuple[float, float]:
    """(upset, complaint), 0 to 1, of the customer's words."""
    plain = folded.plain
    upset = complaint = 0.0
    before = ""
    found = _WORD.findall(plain)
    for word in found:
        u, c = _weight(word)
        if u < 0 and _NEGATED.match(before):
            u = c = 0.4
        upset, complaint, before = upset + u, complaint + c, word
    if "?" in plain:
        complaint += _ASKS
        upset += _ASKED
    for pattern, u, c, hints in WORDINGS:
        for hint in hints:
            if hint in plain:
                break
        else:
            if hints:
                continue
        told = pattern.finditer(folded) if isinstance(pattern, Wording) else pattern.finditer(plain, plain)
        n = sum(1 for _ in islice(told, 3))
        if not n:
            continue
        upset, complaint = upset + u * n, complaint + c * n
    shouts = min(3, len(_SHOUT.findall(folded.content)))
    upset, complaint = upset + 0.5 * shouts, complaint + 0.3 * shouts
    share = (max(_FULL, len(found)) / _FULL) ** 0.5
    return _squash(0.8 * upset / share + 0.4 * complaint / share - 1.8), _squash(1.1 * complaint / share - 2.3)


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
