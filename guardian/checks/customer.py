"""Pure: what the customer's words say. Read once per letter: `seen(reading).customer` (see insight.py).

    customer = seen(reading).customer
    customer.known                 # False: there are no words of theirs, and everything below is empty
    customer.upset, .complaint     # 0 to 1
    customer.asked                 # Asked(span, words, request): each question and request, in order
    customer.questions             # how many of `asked` are questions
    customer.problems              # Told(span, words): the sentences that report trouble, in order
    customer.problem               # the plainest of them, "" when there is none
    customer.names                 # how they write their own name: signature and "my name is …", as written
    customer.settled               # True when they say that the matter is solved, or only say thanks

Spans are counted in `reading.customer.content`. Everything is bounded: the first 20,000 characters are read.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice

from guardian.checks.feeling import felt
from guardian.checks.fold import Folded
from guardian.checks.signatory import own_names
from guardian.message.expressions import compiled
from guardian.message.text import Span

MOST_READ = 20_000  # characters


@dataclass(frozen=True, slots=True)
class Asked:
    """One thing the customer wants to know or to have. `request` is True for what is wished for rather than asked."""

    span: Span
    words: str
    request: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """One sentence that reports trouble."""

    span: Span
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerState:
    """What the customer's words say; the module's text tells each member."""

    known: bool = False
    upset: float = 0.0
    complaint: float = 0.0
    questions: int = 0
    problem: str = ""
    asked: tuple[Asked, ...] = ()
    problems: tuple[Told, ...] = ()
    names: tuple[str, ...] = ()
    settled: bool = False


_QUESTION = re.compile(r"\?+(?=[\s)\"'\]]|$)")
_WH = (
    r"(?:what|when|where|which|who|whom|whose|why|how|can|could|will|would|is|are|was|were|do|does|did|has|have|"
    r"should|shall|may|might|am)"
)
_STARTS_ASKING = re.compile(
    rf"(?:(?:and|but|so|also|or|then|hi|hello|please|sorry|ok|okay|well)[, ]+){{0,3}}(?:{_WH}(?:n't| not)?) "
    r"(?:i|we|you|it|this|that|the|my|our|your|there|they|he|she|any|a|an|much|many|long|soon|often|late|do|does|did|"
    r"is|are|was|were|can|could|will|would|should|has|have|to)\b"
)
# Not asked to be answered: "Are you kidding me?", "Really?", "How hard can it be?"
_RHETORICAL = re.compile(
    r"^(?:oh |so |and |but |well |i mean,? )?(?:really|seriously|right|ok(?:ay)?|no|yes|huh|eh|hello|what|wtf|pardon|"
    r"are you (?:\w+ )?(?:kidding|joking|serious|insane|mad)(?: me)?|is this (?:a|some kind of) joke|"
    r"how hard (?:can|is) "
    r"(?:it|this|that)(?: be)?(?: to .*)?|how dare you.*|who (?:does|do) (?:that|this|you think).*|what a .*|"
    r"do(?:n't)? you (?:even |really )?(?:care|think .*)|how (?:are|is) (?:you|everything|it going|things)(?: .*)?|"
    r"why (?:do|did) i (?:even )?bother.*|how are you(?: today| doing)?|isn't it|right)$"
)
_AND_ASKS = compiled(
    rf"(?:,|;| -)? (?:and|or|also|but|plus)(?: also| then)?,? (?={_WH} (?:i|we|you|it|this|that|the|"
    r"my|our|there|they|do|does|did|is|are|much|many|long|will|can|should|would)\b)|, (?=(?:what|"
    r"when|where|which|who|why|how|can|could) (?:i|we|you|it|the|my|do|does|is|are|much|many|long)\b)"
)
_WONDER = compiled(
    r"\b(?:(?:can|could|would|will|may|might) (?:you|someone|anyone|somebody|anybody|i)(?: please| kindly|"
    r" perhaps| maybe)?"
    r" (?:tell|let|explain|confirm|advise|clarify|say|check|find out|look|know|ask|get|have|send|help)|"
    r"(?:i(?:'d| would)|we(?:'d| would)) (?:like|love|appreciate|be (?:grateful|glad|"
    r"interested))(?: it)?(?: very much)? "
    r"(?:to (?:know|understand|hear|find out|learn|ask|see)|if you could)|"
    r"(?:i|we)(?:'m| am|'re| are| was| were)? (?:just |also |still )?(?:wonder(?:ed|ing)?|asking|unsure|"
    r"not sure|curious|"
    r"puzzled|confused)|"
    r"(?:please |do |just |and )*(?:tell|let) (?:me|us) (?:know )?(?:what|when|where|which|who|why|how|if|"
    r"whether|the|your)|"
    r"(?:please|kindly) (?:explain|confirm|advise|clarify|tell|let me know|say)|"
    r"(?:i|we) (?:still )?(?:do not|don't|have no idea|can't|cannot|couldn't)(?: know| understand| see| find|"
    r" tell| figure "
    r"out| work out)* (?:what|when|where|which|who|why|how|if|whether)|"
    r"(?:my|our|the|one|another|a|next|first|second|third|last|other|further) (?:\w+ )?question(?: \w+){0,3} "
    r"(?:is|was|about|regarding|concerning|on)|"
    r"(?:i|we) (?:need|want|have|got) (?:to know|to ask|an answer|a question)|any (?:idea|news|update|word|chance))\b"
)
_REQUEST = re.compile(
    r"\b(?:(?:please|kindly|pls) (?!note|find|see attached|be aware|excuse|forgive|accept)\w+|"
    r"(?:i|we)(?:'d| would) (?:like|love|prefer|appreciate|expect|want) (?!to (?:know|understand|hear|find out|"
    r"ask|thank))"
    r"|(?:i|we) (?:want|need|demand|request|expect|require|insist on|ask(?:ed)? (?:you )?(?:for|to)) "
    r"(?!to know|to ask)(?:you |a |an |the |my |our |this |that |it |to |some |your )|"
    r"send (?:me|us)|give (?:me|us)|refund (?:me|us|my|our)|cancel (?:my|our|the|this)|call me|let me have|"
    r"make sure|see to it)"
)
_TROUBLE = re.compile(
    r"(?:"
    r"brok\w*|crack\w*|damag\w*|defect\w*|faulty|wrong\w*|missing|lost|los(?:e|es|ing)|late|delay\w*|"
    r"cancel\w*|fail\w*|error\w*|crash\w*|bugs?|issue\w*|problem\w*|trouble|stuck|stopp?\w*|hacked|stolen|"
    r"expired|declin\w*|reject\w*|denied|charged|overcharged|double|twice|vanish\w*|disappear\w*|gone|"
    r"empty|leak\w*|burn\w*|injur\w*|hurt|disconnect\w*|down|outage|complain\w*|unable|slow\w*|mistake\w*|"
    r"nobody|overpaid|mis\w+ed|bites|blisters|blocked|waiting|waited|noise|noisy|smell\w*|dirty|cold|torn|"
    r"stain\w*|flicker\w*|freez\w*|froze\w*|dead|dies|mould\w*|mold\w*|short|scratch\w*|dent\w*|"
    r"disappoint\w*|frustrat\w*|annoy\w*|unacceptable|terribl[ey]|awful|refus\w*|ignor\w*|unhappy|worse|"
    r"worst"
    r")$"
)
_TROUBLES = re.compile(
    r"\b(?:"
    r"no (?:response|answer|reply|sign|trace|power|signal|hot water|heating|access|sound|picture)|no one|"
    r"(?:second|third|fourth) time|again and again|"
    r"still (?:no|not|waiting|haven't|hasn't|nothing|don't|doesn't|can't)|"
    r"never (?:came|arrived|received|got|showed|answered|replied|worked)|locked out"
    r")\b"
)
_TROUBLED = ("no", "time", "again and", "still", "never", "locked out")
_FAILS = re.compile(
    r"(?:does|do|did|is|was|are|were|has|have|had|ca|can|could|wo|would|should|ai)n(?:'t|t)$|(?:cannot|not|cant|"
    r"dont|wont|keeps)$"
)
_SETTLED = re.compile(
    r"\b(?:(?:it|that|this|everything|all|the \w+|problem|issue|matter)(?:'s| is| has| was|'ve| have)?(?: been|"
    r" now| all| "
    r"just| finally| already){0,3} (?:work(?:s|ing|ed)(?: (?:now|again|fine|perfectly|great|well))?|solved|"
    r"sorted(?: out)?|fixed|resolved|settled|"
    r"arrived|here|fine now|done|perfect|good now)|"
    r"(?:did|does|do) the trick|(?:that|this|it) (?:helped|helps|fixed it|solved it|worked|answers)|(?:i|"
    r"we) (?:found it|"
    r"got it (?:working|now|to work)|figured it out|worked it out|managed to)|(?:all|we(?:'re| are)|i(?:'m| am)) "
    r"(?:good|set|sorted)(?: now)?|problem solved|no (?:further|more|other) (?:questions?|help|action)|never ?mind|"
    r"nothing (?:else|more|further)(?: needed| to do)?|you can close)\b"
)
_THANKS = re.compile(
    r"\b(?:thanks?|thank you|thx|cheers|ta|much appreciated|many thanks|grateful|perfect|great|brilliant|"
    r"lovely|wonderful)\b"
)
_UNSETTLED = re.compile(r"\b(?:but|however|still|unless|until|yet|except|although)\b")
_MOST_ASKED = 20


def state(words: Folded | str) -> CustomerState:
    """What the customer's words say."""
    folded = Folded(words[:MOST_READ]) if isinstance(words, str) else words
    if not folded.plain.strip():
        return CustomerState()
    upset, complaint = felt(folded)
    sentences = [span for span in zip((0, *folded.ends), folded.ends, strict=False) if span[1] - span[0] > 2]
    asked = tuple(islice(_asked(folded, sentences), _MOST_ASKED))
    told = [(_trouble(folded.plain[a:b]), a, b) for a, b in sentences]
    problems = [t for t in told if t[0]]
    return CustomerState(
        known=True,
        upset=upset,
        complaint=complaint,
        questions=sum(not a.request for a in asked),
        problem=folded.words_at(*max(problems, key=lambda t: t[0])[1:]) if problems else "",
        asked=asked,
        problems=tuple(Told(*_placed(folded, a, b)) for _, a, b in problems),
        names=own_names(folded.content),
        settled=_settled(folded, sentences, asked, upset),
    )


def mixed(customer: CustomerState, upset: float | None, complaint: float | None) -> CustomerState:
    """The state with a learned model's opinion taken in, where there is one: weighed with ours in log-odds."""
    if not customer.known:
        return customer
    return replace(
        customer,
        upset=_weighed(customer.upset, upset, _TRUST_UPSET),
        complaint=_weighed(customer.complaint, complaint, _TRUST_COMPLAINT),
    )


# How much the models count beside the words, seen on letters of neither's making.
_TRUST_UPSET = 0.3
_TRUST_COMPLAINT = 0.05


def _weighed(ours: float, learned: float | None, trust: float) -> float:
    if learned is None:
        return ours
    odds = (1 - trust) * _log_odds(ours) + trust * _log_odds(learned)
    return round(1 / (1 + math.exp(-odds)), 4)


def _log_odds(p: float) -> float:
    p = min(max(p, 1e-4), 1 - 1e-4)
    return math.log(p / (1 - p))


def _placed(folded: Folded, start: int, end: int) -> tuple[Span, str]:
    said = folded.plain[start:end]
    start, end = start + len(said) - len(said.lstrip()), start + len(said.rstrip())
    return folded.back(start, end), folded.words_at(start, end)


def _asked(folded: Folded, sentences: list[tuple[int, int]]) -> Iterator[Asked]:
    wondering = [w for w in _WONDERING if w in folded.plain]
    requesting = [w for w in _REQUESTING if w in folded.plain]
    for start, end in sentences:
        said = folded.plain[start:end].strip()
        marked = _QUESTION.search(said) is not None
        if marked and _RHETORICAL.match(said.rstrip("?! .")):
            continue
        if marked or _STARTS_ASKING.match(said) or _wonders(said, wondering):
            joints = [m.span() for m in _AND_ASKS.finditer(folded.plain, start, end)]
            for a, b in zip([start, *(j[1] for j in joints)], [*(j[0] for j in joints), end], strict=True):
                # What stands before the first "and when …" may be a statement.
                part = folded.plain[a:b].strip()
                if b == end or a > start or _STARTS_ASKING.match(part) or _wonders(part, wondering):
                    yield Asked(*_placed(folded, a, b))
        elif _has(said, requesting) and _REQUEST.search(said):
            yield Asked(*_placed(folded, start, end), request=True)


def _wonders(said: str, wondering: list[str]) -> bool:
    return _has(said, wondering) and _WONDER.search(said) is not None


def _has(said: str, hints: Sequence[str]) -> bool:
    for hint in hints:  # noqa: SIM110  (a generator costs more than the search)
        if hint in said:
            return True
    return False


# Cheap to look for, and most sentences have none.
_WONDER_HINTS = (
    "can |could |would |will |may |might |like|'d |wonder|asking|sure|curious|puzzled|confused|tell |"
    "let |please|kindly|know|idea|can't|cannot|couldn't|question|answer|any "
)
_WONDERING = tuple(_WONDER_HINTS.split("|"))
_REQUEST_HINTS = (
    "please|kindly|pls|'d |would |want|need|demand|request|expect|require|insist|ask|send|give |refund|"
    "cancel|call |let me|make sure|see to"
)
_REQUESTING = tuple(_REQUEST_HINTS.split("|"))


def _trouble(said: str) -> int:
    found = sum(map(_is_trouble, _WORD.findall(said)))
    return found + (len(_TROUBLES.findall(said)) if _has(said, _TROUBLED) else 0)


@lru_cache(maxsize=20_000)
def _is_trouble(word: str) -> bool:
    return _TROUBLE.match(word) is not None or _FAILS.match(word) is not None


_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?")


def _settled(folded: Folded, sentences: list[tuple[int, int]], asked: tuple[Asked, ...], upset: float) -> bool:
    if asked or upset > 0.6:
        return False
    said = [folded.plain[a:b] for a, b in sentences]
    if any(
        _SETTLED.search(s) and not _UNSETTLED.search(s) and not any(map(_is_trouble, _WORD.findall(s))) for s in said
    ):
        return True
    return bool(said) and any(map(_THANKS.search, said)) and not any(map(_trouble, said)) and len(folded.plain) < 300
