"""Pure: words whose letters were changed so that a reader still sees them and a search does not: "y0u", "st|_|pid",
"s.t.u.p.i.d", "y o u", "f**k", "soooo".

A word is only read as another when what comes out is a word that the cues or everyday English know; so order
numbers, versions, addresses and names stay as they are.
"""

from __future__ import annotations

import re
from functools import lru_cache

from guardian.checks.pattern import WORDS

_LEET = str.maketrans("013457@$!|+896(€£¥", "oieastasiltbgcely"[:17] + "y") if False else {}
