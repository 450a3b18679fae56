"""Pure: a regular expression that is compiled when it is first needed, which most never are in a process's life."""

from __future__ import annotations

import re

from guardian.message.expressions import compiled


class Late:
    """A pattern and its flags; `regex` compiles it once."""

    __slots__ = ("_flags", "_pattern", "_regex")

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self._pattern, self._flags = pattern, flags
        self._regex: re.Pattern[str] | None = None

    @property
    def regex(self) -> re.Pattern[str]:
        """The expression. Raises re.error when it is none."""
        if self._regex is None:
            self._regex = compiled(self._pattern, self._flags)
        return self._regex
