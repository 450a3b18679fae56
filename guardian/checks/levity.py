"""Pure: what tone.sarcastic hears in no phrase: trouble was told, and the reply admires, envies or wonders at it.

Praise, news, surprise or modesty belong to glad tidings. Said of the very thing that troubles the reader they mock.
"""

from __future__ import annotations

from guardian.checks.alone import helps_well, in_trouble
from guardian.checks.check import Match, Reading
from guardian.checks.insight import seen
from guardian.checks.sentences import holding, said
from guardian.checks.wording import Wording

_IN_IT = r"[^.!?;\n]"
_OTHERS = (
    r"(?:some|many|most|others|other (?:people|\w+s)|people|many people|some people|plenty|there are (?:people|those|"
    r"\w+s) who|half the \w+)"
)
_PRIZED = (
    r"(?:admire|applaud|salute|marvel|envy|congratulate|take (?:my|our) hats? off|love|like|enjoy|adore|cherish|"
    r"treasure|"
    r"appreciate|respect)"
)
_MARVEL = (
    r"(?:bold|brave|daring|remarkable|impressive|fascinating|astonishing|extraordinary|adventurous|ambitious|"
    r"courageous|"
    r"inventive|creative|original|elegant|charming|touching|moving|heroic|poetic|artistic|dramatic|classic|novel|"
    r"daring|"
    r"observant|sharp-eyed|sporting|enterprising|resourceful|curious|unusual|rare|refreshing)"
)
_MOCKS = Wording(
    # Others would love it.
    rf"\b{_OTHERS}(?:'d| would| might| do)? (?:\w+ )?(?:call|pay|envy|travel|queue|kill|dream|long|give|swear|"
    rf"love) {_IN_IT}{{0,30}}"
    r"\b(?:that|this|it|such)\b|"
    # One has to admire it.
    r"\b(?:one|i|we|you)(?:'ve)? (?:has to|have to|must|can only|can but|can't help but|cannot help but|can't but|"
    r"do(?: so| rather)?) "
    rf"(?:rather )?{_PRIZED}\b(?! to)|"
    r"\bwhat an? (?:\w+ )?(?:\w+) (?:you|that|this) (?:have|are|must|was|is|were)\b|"
    rf"(?<=, ){_MARVEL}(?=[.!])|(?:(?<=[.!?] )|(?<=\n)){_MARVEL}(?=[.!,])|"
    rf"\b(?:how|so|rather|quite|very|most|such an?) {_MARVEL}(?: of you| \w+)?(?=[.!,])|"
    r"\b(?:it's|it is|how|so) (?:so |such |a )?(?:rare|refreshing|touching|moving|heartening|nice|seldom|"
    r"delightful|good) (?:that|when|to "
    r"(?:have|see|meet|find|hear from|read)) (?:\w+ )?(?:somebody|someone|people|anybody|a (?:customer|guest|man|"
    r"woman|person|reader)|customers|guests)\b|"
    # One, who is nobody; it is really something else; such things have wishes; we did all we could, and less.
    r"\bone (?:shudders|wonders|marvels|must|has to|hopes|trusts|imagines|dares)\b|"
    r"\b(?:would|must) one \w+|"
    r"\b(?:think of|look (?:at|upon|on)|consider|regard|see|treat|take) (?:it|this|that|them|these) as (?:a|an|"
    r"your|some|part|our)\b|"
    r"\bha(?:s|ve) been known to\b|\bcongratulat\w+ (?:on|to|for)\b|\b(?:is|are|was|were) under the impression\b|"
    r"\b(?:has|have|had|was|were|is|are)(?: been| being)? (?:\w+ )?(?:spoken to|reprimanded|scolded|forgiven|"
    r"lectured|cautioned|arrested|sentenced)\b|"
    r"\b(?:more|most|less|least) (?:gifted|talented|patient|determined|adventurous|sensitive|demanding|fortunate|"
    r"experienced|courageous|careful|observant|agile|modest) "
    r"(?:\w+ )?(?:clients|customers|guests|users|readers|visitors|passengers|members|drivers|owners)\b|"
    r"\b(?:quaint|curious|strange|odd|old|charming|touching|tiresome|silly) (?:\w+ )?(?:custom|habit|"
    r"tradition|idea|notion|ritual|superstition)\b|\bmoment of silence\b|\b(?:our|my) (?:meteorologists|"
    r"philosophers|historians|poets|psychologists|clairvoyants|"
    r"astrologers|scientists|detectives|dancers|magicians)\b|"
    # What else would one do?
    r"\b(?:what|where|who|how|why|when) else (?:would|could|should|but|if not|is|does)\b|"
    # A pity, a surprise, a shock that it came so.
    r"\b(?:a|what a|such a) (?:pity|shame|surprise|shock|blow) (?:that|for|to find|when|it)\b"
    + _IN_IT
    + r"{0,30}\b(?:surprise|shock|news|"
    r"unexpected|expected|notice|read|look\w*|known?)\b|"
    r"\b(?:i|we) can (?:\w+ )?(?:see|imagine|understand|appreciate) (?:how|why|that) (?:that|it|this) (?:would|"
    r"might|could|must|may) "
    r"(?:\w+ )?(?:strike|seem|appear|look|come|sound) (?:\w+ ){0,3}(?:odd|strange|new|surpris\w+|shock\w*|unusual|"
    r"confus\w+|baffl\w+|"
    r"mysterious|puzzling|news|hard|difficult|complicated)\b|"
    # Modesty and fear that nobody feels.
    r"\b(?:we|i)(?:'d| would) (?:hate|loathe|never (?:dream|dare|forgive)|not dare|be the last) (?:for|to|of|if|it|"
    r"ourselves|myself)\b|"
    r"\b(?:he|she|they|we|i)(?:'s|'re|'ve)? (?:\w+ )?(?:lives?|living|yearns?|pines?|longs?|dreams? of|"
    r"been waiting (?:all|for years)) (?:\w+ )?(?:for|of) "
    r"(?:your|such|this|these|nothing|calls|mails|letters)\b|"
    r"\b(?:i|we)(?:'ve| have)? (?:\w+ )?(?:consulted|convened|deliberated|pondered|assembled|held a (?:meeting|"
    r"council)|put our heads together|"
    rf"scratched our heads)\b{_IN_IT}{{0,60}}\b(?:mean|could|possibly|what|why|how)\b|"
    r"\b(?:break|broke|breaking) (?:this|the|that) (?:news|truth|secret) (?:to \w+ )?(?:gently|softly|carefully)\b|"
    # A truth told as news.
    r"\b(?:as it turns out|it turns out|believe it or not|it seems|it appears|we (?:have )?(?:found|learnt|learned|"
    r"discovered|noticed)|rumour has it|"
    rf"science|experts|in our experience|oddly enough|for some reason){_IN_IT}{{1,40}}\b(?:is|are) (?:not the same|"
    r"a different|different|another|quite another)\b|"
    r"\b(?:it's|it is|that's|there's) (?:an old|a little|an ancient|a well-kept|a (?:\w+ )?secret|"
    r"a (?:\w+ )?trick)(?: \w+)?\b"
    rf"{_IN_IT}{{0,40}}\b(?:some|swear|works? wonders|but|tradition|trick|secret)\b"
)
_KIND = Wording(
    r"\b(?:sorry|apolog\w*|thank\w*|glad\w*|happy|(?:our|my) (?:\w+ )?(?:fault|mistake|side|error|slip)|careless|"
    r"we were|we should|i should|refund\w*|"
    r"you(?:'re| are) (?:right|welcome)|well done|congratulations|is on us|free of charge|at no|not your)\b"
)
_JOKES = Wording(
    r"\b(?:ha(?:ha)+|lol|hehe|love[ds]?|joking|kidding|funny|laugh\w*|great|wonderful|fantastic)\b|[:;]-?\)"
)
_SURE = 0.6
_HELPED = -4.5  # log-odds of a letter that helps so much that it may be playful
_STRAIGHT = "Say it straight: what it cost them, what you have found, and what comes next."


def mocks(reading: Reading) -> list[Match]:
    """The sentences that admire, envy or wonder at what troubles the reader."""
    look = seen(reading)
    if not look.customer.known or not in_trouble(reading) or _JOKES.found(look.theirs):
        return []
    every = said(reading)
    found = [i for i in holding(reading, _MOCKS) if _KIND.search(every[i].plain) is None]
    if not found or helps_well(reading, at=_HELPED):
        return []
    return [Match(span=every[i].span, advice=_STRAIGHT, score=_SURE) for i in found]
