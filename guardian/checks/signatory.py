"""Pure: who signs a customer's letter: how they write their own name, under it and in it."""

from __future__ import annotations

import re
from itertools import islice

from guardian.message.expressions import compiled

_SIGN_OFF = re.compile(
    r"(?im)^[ \t]*(?:(?:(?:kind|best|warm|many|with kind|with best)[ \t]+)?(?:regards|wishes|thanks|greetings)|"
    r"thank you"
    r"(?: very much| in advance)?|thanks(?: in advance| again| a lot)?|yours(?: \w+)?|sincerely|cheers|best|love|br|"
    r"respectfully|cordially|take care|bye|ta)[ \t]*[,.!\u2013-]*[ \t]*(?:\n\s*)*(?:[-\u2013\u2014~]+[ \t]*)?"
    r"(?P<name>[^\W\d_][\w.'\u2019-]*(?:[ \t]+[^\W\d_][\w.'\u2019-]*){0,3})[ \t]*[,.]?[ \t]*$"
)
_LAST_LINE = re.compile(
    r"\n[ \t]*(?:[-\u2013\u2014~]+[ \t]*)?(?P<name>[^\W\d_][\w.'\u2019-]*(?:[ \t]+[^\W\d_][\w.'\u2019-]*){0,2})"
    r"[ \t]*[.]?\s*$"
)
_DASHED = re.compile(
    r"[ \t][-\u2013\u2014][ \t]?(?P<name>[A-Z\u00c0-\u00de][\w.'\u2019]*"
    r"(?: [A-Z\u00c0-\u00de][\w.'\u2019]*){0,2})[.]?\s*$"
)
_SELF = compiled(
    r"\b(?i:my name(?:'s|\u2019s| is)|name is|i am called|call me|this is|it's|i am|i'm|i\u2019m) (?:Mr\.? |"
    r"Mrs\.? |Ms\.? |Dr\.? )?"
    r"(?P<name>[A-Z\u00c0-\u00de][\w'\u2019-]+(?: (?:(?:van|von|de|der|den|da|del|la|bin|al|O)[ ']){0,2}"
    r"[A-Z\u00c0-\u00de][\w'\u2019-]+){0,2})"
)


def own_names(content: str) -> tuple[str, ...]:
    """The names they give themselves, as written: under the letter, on its last line, after “my name is”."""
    found = [m["name"] for m in islice(_SIGN_OFF.finditer(content), 5)]
    found += [m["name"] for m in (_LAST_LINE.search(content[-80:]), _DASHED.search(content[-80:])) if m]
    found += [m["name"] for m in islice(_SELF.finditer(content), 5)]
    return tuple(dict.fromkeys(name.rstrip(".") for name in found if _is_name(name)))


def _is_name(words: str) -> bool:
    return words[:1].isupper() and not _NO_NAME.search(words.lower())


_NO_NAME = re.compile(
    r"\b(?:i|me|the|a|an|and|or|but|not|no|yes|please|thanks?|thank|regards|you|your|my|our|we|is|are|was|hello|"
    r"hi|dear|"
    r"sent|from|phone|iphone|order|monday|tuesday|wednesday|thursday|friday|saturday|sunday|sorry|ok|okay|sincerely|"
    r"help|team|again|still|now|waiting|advance|much|very|truly|faithfully|best|kind|wishes|cheers|english|british|"
    r"american|german|french|spanish)\b"
)
