"""Pure: every check there is, in order, with look-up by id and family, and their documentation."""

from __future__ import annotations

import dataclasses
import difflib
import re

from guardian.checks import answer, care, clarity, house, person, slips, tone
from guardian.checks.check import Check

FAMILIES = {
    "tone": tone,
    "care": care,
    "answer": answer,
    "person": person,
    "clarity": clarity,
    "slips": slips,
    "house": house,
}

ALL: tuple[Check, ...] = tuple(check for family in FAMILIES.values() for check in family.CHECKS)

_BY_ID = {check.id: check for check in ALL}


def get(check_id: str) -> Check | None:
    """The check of this id, None when there is none."""
    return _BY_ID.get(check_id)


def ids() -> tuple[str, ...]:
    """Every id, in the catalogue's order."""
    return tuple(_BY_ID)


def family(name: str) -> tuple[Check, ...]:
    """The checks of a family; () when there is none of that name."""
    module = FAMILIES.get(name)
    return tuple(module.CHECKS) if module else ()


def nearest(name: str, most: int = 3) -> tuple[str, ...]:
    """Ids and families that look like `name`, the likeliest first, at most `most`."""
    known = [*_BY_ID, *FAMILIES]
    by_end = [i for i in _BY_ID if i.partition(".")[2] == name]
    return tuple(dict.fromkeys([*by_end, *difflib.get_close_matches(name.lower(), known, n=most, cutoff=0.55)]))[:most]


def sections(about: str) -> dict[str, str]:
    """A check's docstring by section; "" is the first sentence."""
    parts = re.split(r"^## (.+)$", about.strip(), flags=re.MULTILINE)
    out = {"": parts[0].strip()}
    out.update({title.strip(): text.strip() for title, text in zip(parts[1::2], parts[2::2], strict=True)})
    return out


def quotes(text: str) -> tuple[str, ...]:
    """The block quotes of a section, one a line."""
    return tuple(line[1:].strip() for line in text.splitlines() if line.startswith(">"))


def render_checks() -> str:
    """docs/checks.md: every check with why, examples, options and its default."""
    out = [
        "# Checks",
        "",
        "Made from the checks themselves by `tools/gendocs.py`; do not edit by hand. A check's id is its "
        "key in the configuration",
        "(`[checks.tone.blame]`); `action` is `off`, `note` or `hold`, and the default is named with each.",
        "",
    ]
    for name, module in FAMILIES.items():
        out += [f"## {name}/", "", (module.__doc__ or "").strip(), ""]
        for check in module.CHECKS:
            out += _section(check)
    return "\n".join(out).rstrip() + "\n"


def _section(check: Check) -> list[str]:
    kind = "praise" if check.signal else f"default: {check.action.value}"
    extras = [
        *(["scored"] if check.score else []),
        *(["needs the customer's words"] if check.needs_customer else []),
    ]
    out = [f"### {check.id}", "", f"*{'; '.join([kind, *extras])}*", ""]
    for title, text in sections(check.about).items():
        if title:
            out += [f"**{title}**", ""]
        lines = text.splitlines()
        # Each example stands alone: without the backslash Markdown would run them together.
        out += [
            f"{line}\\" if line.startswith(">") and lines[i + 1 : i + 2] and lines[i + 1].startswith(">") else line
            for i, line in enumerate(lines)
        ]
        out.append("")
    fields = dataclasses.fields(check.options)
    if fields:
        out += ["**Options**", ""]
        out += [f"- `{f.name}` = `{_toml(f.default)}`: {f.metadata['doc']}." for f in fields]
        out.append("")
    return out


def _toml(value: object) -> str:
    if isinstance(value, tuple):
        return "[" + ", ".join(_toml(v) for v in value) + "]"
    return f'"{value}"' if isinstance(value, str) else str(value).lower() if isinstance(value, bool) else str(value)
