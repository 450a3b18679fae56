"""Pure: what the learned models look at in a sentence, as short strings ("you should", "@thanks").

Words, pairs of words, the grammar around them with the content taken out, pieces of words (so that an unknown form
of a known word still says something) and cues: the politeness strategies of Danescu-Niculescu-Mizil et al. (2013,
"A computational approach to politeness with application to social factors"), questions, negation, person, hedges,
modality, punctuation. The same function serves training and review, so that they cannot drift apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from guardian.message.expressions import compiled

PIECE = 4  # characters of a piece of a word, its ends marked
TOKEN = compiled(r"[a-z]+(?:'[a-z]+)?|[0-9]+|[?!]+|\.\.+|[:;]-?[()dp]|\.")
_MASK = re.compile(r"@\w+|<(?:url|email|number)>|https?:\S+|\w+@[\w.]+")

# What a word does, whatever it stands beside. A word may do several things.
_CLASSES = {
    "i": "i i'm i've i'll i'd me my mine myself",
    "we": "we we're we've we'll we'd us our ours ourselves",
    "you": "you you're you've you'll you'd your yours yourself yourselves u ur",
    "they": "he she they them their his her him someone somebody everyone anyone people",
    "not": "not no never nothing none nobody nowhere neither nor cannot without",
    "must": "must should shouldn't ought need needs needed have has had supposed required",
    "could": "could would might may couldn't wouldn't",
    "can": "can will can't won't shall",
    "thanks": "thanks thank thx thankyou appreciate appreciated grateful cheers gratitude",
    "sorry": "sorry apologies apology apologize apologise apologized apologised regret forgive pardon excuse",
    "please": "please pls plz kindly",
    "hedge": (
        "think thought believe guess suppose seems seem appears maybe perhaps possibly probably likely somewhat "
        "rather sometimes usually generally apparently wonder wondering unsure might may about around almost"
    ),
    "fact": "really actually honestly surely indeed truly frankly clearly obviously simply evidently certainly",
    "all": "always never ever every all any everything anything whole entire completely totally absolutely utterly",
    "just": "just only even still already again yet once",
    "what": "what why who whom which whose",
    "how": "how when where",
    "greet": "hi hello hey dear greetings",
    "time": "now immediately today tonight soon tomorrow asap quickly urgent urgently instantly finally",
    "good": (
        "good great nice glad happy love lovely wonderful excellent perfect awesome amazing helpful hope "
        "hopefully welcome pleased interesting interested enjoy kind thoughtful delighted useful best better "
        "fantastic cool"
    ),
    "bad": (
        "bad wrong terrible awful horrible poor useless stupid ridiculous nonsense pointless idiot idiotic dumb "
        "lazy worst worse sucks crap ugly garbage rubbish silly absurd pathetic disgusting annoying annoyed hate "
        "unacceptable incompetent ignorant careless sloppy mess fail fails failed failure broken waste wasting "
        "wasted bullshit shit damn hell fuck fucking wtf ass asshole moron fool foolish lame insane crazy "
        "hopeless shame disgrace liar lying"
    ),
    "feel": (
        "feel feeling feels felt feelings sad upset angry afraid scared worried worry frustrated frustrating "
        "frustration disappointed disappointing disappointment stress stressful hard tough difficult painful hurt "
        "lonely anxious overwhelmed devastating heartbreaking tired exhausted"
    ),
    "see": "understand understood hear heard sounds sound imagine see know realize realise sense appreciate",
    "care": ("care support together luck strength hug hugs safe proud deserve alone help helping stay hang okay well"),
    "do": "do does did don't doesn't didn't doing done",
    "trouble": (
        "problem problems issue issues trouble error errors broken lost missing late delay delayed delays cancel "
        "cancelled canceled stuck waiting waited refund charged wrong down crash crashed slow damaged fault fix "
        "hours days weeks months ignored rude complaint lied scam refused stolen"
    ),
    "buy": (
        "buy offer offers sale discount save deal deals free win join check visit learn discover download "
        "subscribe upgrade shop order exclusive limited newsletter webinar register sign"
    ),
    "send": (
        "send sent forward attach attached call meet meeting schedule discuss review confirm arrange email "
        "provide update set deliver submit prepare draft contact fax print reply respond"
    ),
    "but": "but however although though yet unless",
    "so": "so and then or because well",
}
_CLASS: dict[str, tuple[str, ...]] = {}
for _name, _list in _CLASSES.items():
    for _word in _list.split():
        _CLASS[_word] = (*_CLASS.get(_word, ()), _name)

# Words that make grammar rather than matter; all others become "*" in a frame.
_FRAMING = ("i", "we", "you", "not", "must", "could", "can", "what", "how", "but", "so")
_GRAMMAR = (
    "a an the this that these those it its it's that's there here is isn't are aren't was wasn't were weren't be been "
    "being am do does did don't doesn't didn't to of in on at for with from by as if than too very more most much many "
    "some any all just only even still already again please sorry thank thanks let lets let's go get got up out off "
    "? ! . 0"
)
_FUNCTION = frozenset(" ".join((*(_CLASSES[c] for c in _FRAMING), _GRAMMAR)).split())
_OPENING = ("what", "how", "please", "thanks", "sorry", "i", "we", "you", "greet", "so", "but", "good", "fact", "can")
_OPENS = frozenset((*_OPENING, "could", "do", "hedge", "just", "bad", "must"))


def sentence(plain: str) -> tuple[list[str], list[str]]:
    """(words, everything else) of one folded sentence. Words are looked up with `pieces` of them where unknown."""
    words, pairs, grammar, cues = parts(plain)
    return words, [*map(pair, pairs), *map(frame, grammar), *cues]


def pair(of: tuple[str, str]) -> str:
    """Two words as a feature."""
    return f"{of[0]} {of[1]}"


def frame(of: tuple[str, str, str]) -> str:
    """Three words, of which those of content are "*", as a feature."""
    return f"{of[0]}|{of[1]}|{of[2]}"


def parts(
    plain: str,
) -> tuple[list[str], Iterable[tuple[str, str]], Iterable[tuple[str, str, str]], list[str]]:
    """(words, `pair`s, `frame`s, cues) of one folded sentence: to be made features where they are not known yet."""
    words = _words(plain)
    if not words:
        return words, (), (), []
    here = [w if w in _FUNCTION else "*" for w in words]
    pairs = zip(("^", *words), words, strict=False)
    grammar = zip(("^", "^", *here), ("^", *here), here, strict=False)
    seen: set[str] = set()
    for w in words:
        if w in _CLASS:
            seen.update(_CLASS[w])
    if "n't" in plain and any(w.endswith("n't") for w in words):
        seen.add("not")
    return words, pairs, grammar, _cues(words, seen)


def _words(plain: str) -> list[str]:
    if "@" in plain or "<" in plain or "://" in plain:
        plain = _MASK.sub(" ", plain)
    words = TOKEN.findall(plain)
    return [
        w[:24] if w[0] >= "a" else "0" if w[0].isdigit() else w[:2] if w[0] in "?!" else ".." if w[:2] == ".." else w
        for w in words
    ]


_OPEN = {w: tuple(f"@^{c}" for c in some if c in _OPENS) for w, some in _CLASS.items()}
_SEEN = {c: f"@{c}" for c in _CLASSES}
_IN_QUESTION = tuple(
    (c, f"@?{c}")
    for c in ("you", "not", "what", "how", "could", "can", "please", "thanks", "i", "bad", "just", "hedge")
)
_IN_CALL = tuple((c, f"@!{c}") for c in ("thanks", "good", "bad", "you", "not", "time"))
_BESIDE = frozenset(
    ("not", "must", "bad", "just", "all", "fact", "good", "feel", "see", "trouble", "can", "could", "do")
)
_YOU_AND = {c: f"@you+{c}" for c in _BESIDE}
_WE_AND = {c: f"@we+{c}" for c in _BESIDE}
_TOGETHER = tuple(
    (a, b, f"@{a}&{b}")
    for a, b in (("not", "good"), ("not", "bad"), ("sorry", "but"), ("sorry", "feel"), ("sorry", "trouble"),
                 ("feel", "hard"), ("hedge", "could"), ("please", "not"), ("please", "time"), ("i", "send"),
                 ("we", "send"), ("please", "send"), ("can", "send"), ("could", "send"), ("what", "not"))
)  # fmt: skip


def _cues(words: list[str], seen: set[str]) -> list[str]:
    """The strategies that the sentence's words show together."""
    first, last = words[0], words[-1]
    n = len(words)
    out = [_SEEN[c] for c in seen]
    out += _OPEN.get(first, ())
    out.append("@n2" if n < 4 else "@n6" if n < 8 else "@n12" if n < 15 else "@n25" if n < 26 else "@n99")
    if last[0] == "?" or last == "!?":
        out.append("@?")
        out += [name for c, name in _IN_QUESTION if c in seen]
    elif last[0] == "!":
        out.append("@!")
        out += [name for c, name in _IN_CALL if c in seen]
    if "??" in words or "!!" in words or "?!" in words or "!?" in words:
        out.append("@!!")
    if ".." in words:
        out.append("@..")
    you, we = "you" in seen, "we" in seen or "i" in seen
    if you or we:
        beside = seen & _BESIDE
        if you:
            out += [_YOU_AND[c] for c in beside]
        if we:
            out += [_WE_AND[c] for c in beside]
    else:
        out.append("@nobody")
    out += [name for a, b, name in _TOGETHER if a in seen and b in seen]
    if first == "^" or (first not in _FUNCTION and first not in _CLASS and first.isalpha() and n > 2):
        out.append("@^verb?")
    return out


def pieces(word: str) -> list[str]:
    """Pieces of a word, its ends marked: what is known of a word that training did not see."""
    if len(word) < PIECE or not word[0].isalpha():
        return []
    marked = f"<{word}>"
    return [f"~{marked[i : i + PIECE]}" for i in range(len(marked) - PIECE + 1)]
