"""Pure: whether words that an advice would repeat are a reproach themselves."""

from __future__ import annotations

import re

_REPROACH = re.compile(
    r"\b(?:you(?:'ve|'d|'re)?|your|yours|yourself|why|stop|must|should|cannot|can't|won't|never|nothing|read|"
    r"obviously|clearly|simply|just|again|"
    r"already|fault|stupid\w*|idiot\w*|ridiculous|nonsense|damn\w*|hell|not (?:our|my))\b|!",
    re.IGNORECASE,
)


def reproaches(words: str) -> bool:
    """Whether the words speak of the reader, or in a tone, that advice had better not repeat."""
    return bool(_REPROACH.search(words))
