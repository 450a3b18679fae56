"""Pure: whether a sentence tells how such things are, of all bikes or of bread, and not of the reader's own."""

from __future__ import annotations

import re

# Words with which a sentence of the matter at hand begins.
_AT_HAND = (
    r"(?:the|this|that|these|those|my|your|our|his|her|its|their|i|we|you|he|she|it|they|there|here|please|thanks?|"
    r"yes|no|and|but|so|if|as|when|while|once|since|because|although|though|unless|until|before|after|for|from|to|"
    r"with|in|on|at|by|of|under|over|not|just|only|then|now|today|tomorrow|yesterday|tonight|monday|tuesday|"
    r"wednesday|thursday|friday|saturday|sunday|what|which|who|whose|where|why|how|good|sorry|best|kind|dear|hello|"
    r"hi|mr|mrs|ms|dr|both|all|two|three|four|five|six|seven|eight|nine|ten|works|looks|sounds|seems|depends|goes|"
    r"gets|payment|delivery|confirmation|nothing|something|everything|anything|nobody|someone|somebody|everyone|one|"
    r"let|sure|done|fixed|right|again|also|first|second|third|next|last|usually|normally|perhaps|maybe|yours|ours|"
    r"mine)"
)
_TIED = r"(?:(?:in|of|at|on|for|from|with|without|like|under|after|before|by) (?:[\w-]+ ){1,3})?"
_PLURAL = re.compile(
    rf"(?!{_AT_HAND}\b)(?:[a-z-]+ )?[a-z-]{{2,}}(?<![suiy'])s {_TIED}(?:also |do |just |only |simply |mostly |always |"
    r"never |often |usually |can |may |will |must )?(?!(?:go|belong|come) (?:to|in|into|behind|on|out|through|by|"
    r"from)\b|are (?:booked|ready|sent|reserved|packed|paid|confirmed|included|ordered|refunded|on|back|free|open|"
    r"welcome|due|here|there|in)\b|and\b|or\b|but\b|is\b|was\b|if\b)[a-z']{2,}(?<![sg])(?<!ed)(?<!ly)\b|"
    rf"(?!{_AT_HAND}\b)[a-z-]{{3,}}(?:men|women|people|children|feet|teeth|mice) (?:are|do|have|get|know|like|say|"
    r"live)\b"
)
_ANY = re.compile(
    r"(?:an?|every|each|any|even the best|no) (?!colleague|technician|driver|friend|replacement|refund|new\b|letter|"
    r"mail|member|parcel|courier|credit|copy|link|link|voucher|label|list|form|bus\b|loan|spare|second|third|few|"
    rf"lot\b|full|scan|phone|photo|word|line|note|call|name)(?:[a-z-]+ ){{1,3}}{_TIED}(?:is|isn't|has|does|doesn't|"
    r"needs|takes|can|may|must|will|wants|makes|costs|carries|gives|goes|comes|holds|lives|lasts|"
    r"[a-z]{2,}[^s\W]s)\b"
)
_MASS = re.compile(
    rf"(?!{_AT_HAND}\b)[a-z-]{{4,}}(?<!s) {_TIED}(?:is|isn't|has its|comes|needs|takes|does that|heals|grows|fades|"
    r"shrinks|goes|varies|changes|moves|means|always|never)\b"
)
_FOR_THEM = re.compile(
    r"\b(?:enough|free|fine|included|(?:twenty|thirty|forty|fifty|sixty|ninety)-\w+|you|your|yours|i|i'll|i've|we|"
    r"we'll|we've|our|my|please|ms|mr|mrs|dr)\b|[\d@]"
)


def general(plain: str) -> bool:
    """Whether the folded sentence, which begins with its first word, speaks of such things in general."""
    if _FOR_THEM.search(plain):
        return False
    return any(kind.match(plain) is not None for kind in (_PLURAL, _ANY, _MASS))
