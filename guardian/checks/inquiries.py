"""Pure: what the customer wants to know, question by question, with what each is about."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from guardian.checks.check import Reading
from guardian.checks.fold import Folded
from guardian.checks.topics import Matter, matter

_MOST = 12  # questions looked at
_MOST_READ = 20_000  # characters
_STOPS = re.compile(r"[.!?](?=\s|$|[\"')])|\n|$")
_LONGEST = 300  # characters of a question
_SHORTEST = 10
_TELLING = 2  # words that tell what is asked for
# "How big is it, and does it need …": a second question in the same breath.
_ASKS_ON = re.compile(
    r",? (?:and|or(?= (?:how|what|where|who|why|which)\b)|but|plus)(?: also| then)?,? (?=(?:does|do|did|is|are|was|can|"
    r"could|may|might|will|would|should|have|has|must|how|what|where|who|whom|why|which|whether|please|if(?= (?:there|"
    r"it|i|"
    r"we|you|the|my|our|he|she|they|this|that)\b)|when(?= (?:does|do|is|are|can|will|would|should)))\b)|"
    r"[,;] (?=(?:(?:does|do|did|is|are|was|can|could|may|will|would|should|have|has|must) (?:i|we|you|it|he|she|they|"
    r"there|the|my|our|your|this|that|one|any)|how (?:much|many|long|far|big|do|does|is|are|can|old|often)|(?:what|"
    r"where|who|which|when) (?:is|are|do|does|can|should|will|may|\w+ (?:is|are|do|does))) )|"
    r",? (?:and |or )?\(?(?<!\d)[1-9][.)] (?=\w)",
    re.IGNORECASE,
)
# What is asked without a mark: "Please tell me …", "I'd like to know …".
_WANTS_TO_KNOW = re.compile(
    r"\b(?:(?:please|kindly|could you|can you)[\w ,]{0,12}\b(?:tell|advise|explain|confirm|let (?:me|us) know)|"
    r"(?:let me know|tell me|i(?:'d| would) (?:like|love|need) to know|i(?: also)? need to know|"
    r"i(?:'m| am)? wonder(?:ing)?))\b",
    re.IGNORECASE,
)
_ASKING = re.compile(
    r"(?:(?<=[:,;] )|(?<![^.!?\n])\W{0,3}"
    r"(?:(?:and|but|also|so|then|hi|hello|please|quick question)\W{1,3}){0,2})(?:does|"
    r"do|did|is|are|was|can|could|may|might|will|would|should|have|has|must|how|what|where|who|why|which|whether|when|"
    r"if|whom|whose|i(?:'d like| need| want) to know|tell me)\b",
    re.IGNORECASE,
)
# What is asked for is done or it is not: a request, with a question mark or without.
_REQUESTS = re.compile(
    r"\b(?:please|kindly|(?:can|could|will|would) (?:you|someone|somebody|anyone)|i(?:'d| would) like you to|i ask "
    r"you to)(?: also| please| "
    r"kindly| "
    r"just| then| maybe| possibly)* (?:send|post|mail|e-?mail|return|refund|give|re-?send|forward|add|change|correct|"
    r"cancel|"
    r"move|book|rebook|reserve|put|keep|hold|delete|remove|issue|reissue|replace|ship|bring|take|swap|exchange|"
    r"transfer|"
    r"update|extend|credit|repay|reimburse|order|print|renew|unsubscribe|stop|collect|pick|leave|set|make|switch|"
    r"connect|install|fix|repair|lend|sign|register|deliver)\b|"
    r"\b(?:i|we)(?:'d| would)(?: also| really)? (?:need|like|love|want) (?:an?|the|two|three|some|another|my|our|"
    r"\d+)\b",
    re.IGNORECASE,
)
_IF = re.compile(r"if (?:the|my|our|he|she|they|this|that)\b", re.IGNORECASE)
_NUMBERED = re.compile(r"^\s*(?:(?:\(?\d{1,2}[.)]|[-*\u2022])\s*)?")
# “Right?” and “any ideas?” hang on the question before.
_FOLLOWS = re.compile(
    r"^\W*(?:and )?(?:if (?:so|not|yes|no)|or not|right|correct|ok|okay|really|seriously|hello|anyone|"
    r"you know|is that (?:right|correct|ok|okay|possible|normal)|why|how|when|what|how come|any "
    r"(?:ideas?|news|update))\W*\?$"
)


@dataclass(frozen=True, slots=True)
class Inquiry:
    """One question: its words, the same folded, what it is about, and whether its sentence asks several things.

    `wish`: somebody is to do something, which is answered by doing it.
    """

    words: str
    plain: str
    about: Matter
    part: bool
    wish: bool = False


def inquiries(reading: Reading) -> list[Inquiry]:
    """The customer's questions, in order; one without a telling word has nothing in `about.weights`."""
    content = reading.customer.content[:_MOST_READ]
    out: list[Inquiry] = []
    for start, end, part in _asked(content):
        asked = content[start:end]
        lead = len(asked) - len(_NUMBERED.sub("", asked))
        words = " ".join(asked[lead:].split())
        plain = Folded(words).plain
        if len(plain) > 2 and not _FOLLOWS.match(plain):
            about = matter(reading.customer, start + lead, end)
            wish = _REQUESTS.search(content, start, end) is not None
            if not about.weights or (wish and len(about.weights) < _TELLING and _POINTS.search(plain)):
                # it hangs on what stands before it
                about = matter(reading.customer, _before(content, start), end)
            out.append(Inquiry(words, plain, about, part, wish))
        if len(out) >= _MOST:
            break
    return out


_POINTS = re.compile(r"\b(?:it|that|this|them|those|one|both|her|him)\b")


def _before(content: str, start: int) -> int:
    """Where the statement begins that the question at `start` hangs on."""
    stops = [
        m.end() for m in _STOPS.finditer(content, max(0, start - _LONGEST), start) if content[m.end() : start].strip()
    ]
    return stops[-1] if stops else max(0, start - _LONGEST)


def several(content: str) -> bool:
    """Whether the customer's words may ask two things or more; it may say yes where they do not."""
    requests = sum(1 for _ in islice(_REQUESTS.finditer(content), 2))
    asks = requests > 0 or _asks(content)
    return content.count("?") + requests > 1 or (asks and _ASKS_ON.search(content) is not None)


def _asks(content: str) -> bool:
    return "?" in content or _WANTS_TO_KNOW.search(content) is not None


def _asked(content: str) -> Iterator[tuple[int, int, bool]]:
    """(start, end, part) of each question, taken apart where one asks on."""
    begin = 0
    for m in _STOPS.finditer(content):
        at = m.start()
        if m.group() == "." and content[max(0, at - 2) : at].strip(" (").isdigit():
            continue  # the dot of a number: “1. How …”
        start = max(begin, at - _LONGEST)
        begin = at + 1
        marked = m.group() == "?" or _REQUESTS.search(content, start, at) is not None
        wondered = _WANTS_TO_KNOW.search(content, start, at) is not None
        if at - start <= 1 or not (marked or wondered):
            continue
        # What stands before “…, is there …?” may be a statement.
        part = False
        for on in _ASKS_ON.finditer(content, start + _SHORTEST, at):
            if _IF.match(content, on.end()) and not wondered:
                continue
            part = True
            if on.group()[0] not in ",;" or " " in on.group().strip() or _ASKING.search(content, start, on.start()):
                yield start, on.start(), part
            start = on.end()
        if marked or part:
            yield start, at + 1, part
