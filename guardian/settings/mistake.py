"""Pure: a mistake in the configuration, in words. Values are never repeated: one may be a secret."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from guardian.settings.locate import Key, line_of
from guardian.settings.model import inner, tables
from guardian.settings.section import Section

_TYPES = {
    "bool_type": "must be true or false, without quotes",
    "int_type": "must be a whole number, without quotes",
    "int_from_float": "must be a whole number, without quotes",
    "float_type": "must be a number, without quotes",
    "string_type": "must be text in quotes",
    "tuple_type": "must be a list in brackets",
    "list_type": "must be a list in brackets",
    "model_type": "must be a table",
    "model_attributes_type": "must be a table",
    "dict_type": "must be a table",
}


@dataclass(frozen=True, slots=True)
class Mistake:
    """What is wrong with the value at `path`, as a clause that follows the key."""

    path: Key
    text: str

    def sentence(self, file: str, lines: Mapping[Key, int]) -> str:
        """`FILE:LINE: key: what is wrong`, in printable characters: a file's name in it may hold others."""
        text = "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in self.text)
        return f"{file}:{line_of(lines, self.path)}: {dotted(self.path)}: {text}"


def dotted(path: Key) -> str:
    """The key as written in TOML, members of lists as `[0]`. Printable ASCII, cut when very long."""
    out = ""
    for part in path:
        if part.isascii() and part.isdigit() and out:
            out += f"[{part}]"
            continue
        bare = part.isascii() and part.replace("-", "").replace("_", "").isalnum()
        out += ("." if out else "") + (part if bare else json.dumps(part))[:60]
    return out


def nearest(word: str, known: Iterable[str]) -> str:
    """`; did you mean "x"?` for the known word most like this one, or nothing."""
    found = difflib.get_close_matches(word[:60].lower(), list(known), n=1, cutoff=0.6)
    return f'; did you mean "{found[0]}"?' if found else ""


def unknown_key(path: Key, known: Iterable[str]) -> str:
    """What to say of a key that is not there: misspelt, misplaced or plainly unknown."""
    for name, _, options in tables():
        if path[-1] in options:
            return f"unknown key; `{path[-1]}` belongs to [{name}]"
    if hint := nearest(path[-1], known):
        return f"unknown key{hint}"
    return "unknown key; remove it (`guardian config example` shows all keys)"


def of_section(name: str, error: ValidationError, section: type[Section]) -> Iterator[Mistake]:
    """The mistakes that pydantic found in one table."""
    for detail in error.errors(include_url=False):
        table = section
        for key in detail["loc"][:-1]:
            table = inner(table).get(str(key), table)
        yield of_detail((name,), detail, tuple(table.model_fields))


def of_detail(prefix: Key, detail: ErrorDetails, known: Sequence[str]) -> Mistake:
    """One pydantic error as a mistake. `known` are the keys of the table."""
    path = prefix + tuple(str(part) for part in detail["loc"])
    kind, context = detail["type"], detail.get("ctx", {})
    if kind == "extra_forbidden":
        return Mistake(path, unknown_key(path, known))
    if kind == "missing":
        table = ".".join(part for part in path[:-1] if not part.isdigit())
        return Mistake(path, f"is missing; add it under {f'[[{table}]]' if path[-2].isdigit() else f'[{table}]'}")
    if kind in ("literal_error", "enum"):
        return Mistake(path, _choice(detail["input"], str(context.get("expected", ""))))
    if kind == "greater_than_equal":
        return Mistake(path, f"must be at least {context['ge']}")
    if kind == "less_than_equal":
        return Mistake(path, f"must be at most {context['le']}")
    if kind == "value_error":
        return Mistake(path, str(context["error"]))
    return Mistake(path, _TYPES.get(kind, "has the wrong type"))


def _choice(given: Any, expected: str) -> str:
    choices = [part.strip(" '") for part in expected.replace(" or ", ",").split(",")]
    quoted = [f'"{choice}"' for choice in choices]
    allowed = quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} or {quoted[-1]}"
    return f"must be {allowed}{nearest(given, choices) if isinstance(given, str) else ''}"
