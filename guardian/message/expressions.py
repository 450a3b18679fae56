"""Pure: `compiled`, which is re.compile, and finds sooner where this Python's `re` is built as we know it."""

from __future__ import annotations

import re
from collections.abc import Callable

Compile = Callable[..., re.Pattern[str]]


def best() -> Compile:
    """The quicker way to compile, (pattern, flags=0) -> expression, or that of `re` where its parts are others."""
    try:
        from guardian.message.expression_tree import compiled
    except (ImportError, AttributeError):
        return re.compile
    return compiled


compiled = best()
