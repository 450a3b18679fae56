"""A paragraph with no break to rest at.

## Why reconsider
On a phone, twelve lines without a break fill the screen. The reader skips, and misses the one thing that they should do.

## Flagged
> We looked at your booking this morning. The first night was charged twice because the payment page was loaded again. The second charge was taken off at noon. Your bank needs three days to show it. The breakfast was not in the first price. We have added it for free. The room now faces the garden. The lift is being repaired until the ninth. There are stairs to the second floor. Please tell us if stairs are hard for you. We have one room on the ground floor. It has no balcony, but it is larger. The garage closes at eleven at night. The key for it hangs behind the desk. If you come later, ring the bell at the side door. The night porter will let you in. He also has the key for the bicycles. Towels for the lake are in the wardrobe. The path to the lake starts behind the kitchen. It takes ten minutes on foot.

## Better
> The first night was charged twice; the second charge was taken off at noon.
> Your room now faces the garden.

## Left alone
> The room faces the garden. Breakfast is from seven to ten.
"""  # noqa: E501

from __future__ import annotations

import re
from dataclasses import dataclass, field

from guardian.checks.check import Check, Match, Reading
from guardian.checks.insight import seen
from guardian.message.text import Span

_PARAGRAPH = re.compile(r"[^\n]+(?:\n(?![ \t]*\n)[^\n]+)*")
_LIST_LINE = re.compile(r"^[ \t]*(?:[-*•·–]|\d{1,2}[.)])[ \t]", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What an admin may set."""

    max_words: int = field(default=130, metadata={"doc": "words a paragraph may have"})


def find(reading: Reading, options: Options) -> list[Match]:
    """The first words of each paragraph that is too long; lists have breaks of their own."""
    look, out = seen(reading), []
    for m in _PARAGRAPH.finditer(look.body.content):
        count = len(m.group().split())
        if count <= options.max_words or len(_LIST_LINE.findall(m.group())) >= 3:
            continue
        end = m.start() + len(m.group()[:120].rsplit(" ", 1)[0])
        advice = (
            f"This paragraph has {count} words. Put a blank line where the next thing begins, and what they "
            f"should do on a line of its own."
        )
        out.append(Match(span=Span(m.start(), end), advice=advice, score=min(1.0, count / (2 * options.max_words))))
    return out


CHECK = Check(
    id="clarity.wall-of-text",
    find=find,
    message="The paragraph that begins with “{words}” is long; on a phone it fills the screen.",
    label="begins a wall of text",
    advice="Put a blank line where the next thing begins.",
    options=Options,
    about=__doc__,
)
