"""Pure: the commented configuration and docs/configuration.md, written from the models and the checks."""

from __future__ import annotations

import dataclasses
import json
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pydantic.fields import FieldInfo

from guardian.checks.catalogue import ALL
from guardian.checks.check import Check
from guardian.settings.model import PLANNED, PLANNED_VALUES, Account, tables

WIDTH = 100
EXAMPLES: Mapping[tuple[str, str], object] = {
    ("upstream", "host"): "smtp.example.org",
    ("imap", "host"): "imap.example.org",
    ("tls", "cert"): "fullchain.pem",
    ("tls", "key"): "privkey.pem",
    ("upstream", "ca_file"): "ca.pem",
    ("imap", "ca_file"): "ca.pem",
    ("listen", "hostname"): "guardian.example.org",
    ("review", "workers"): 2,
}
ACCOUNT: Mapping[str, object] = {
    "password_file": "agent.password",
    "credential": "agent",
    "oauth2_command": ("/usr/local/bin/access-token", "agent@example.org"),
    "login": "agent@example.org*guardian",
}


def render_example(*, checks: Sequence[Check] = ALL) -> str:
    """config/guardian.toml: every option with its sentence; all but the two host names are commented out."""
    out = [
        "# The configuration of guardian. Only the two host names must be filled in; what is commented out",
        "# shows the default. `guardian config check FILE` tells every mistake with its line.",
        '# Durations are written "500ms", "90s", "2m" or "7d"; sizes "800KB" or "50MB".',
        "",
    ]
    for name, section, fields in tables():
        out += _comment(section.__doc__ or "")
        used = name != "tls"
        out.append(f"[{name}]" if used else f"#[{name}]")
        for key, field in fields.items():
            out += _comment(field.description or "")
            fill = field.is_required() and used
            written = f"{key} = {_literal(EXAMPLES.get((name, key), _default(field)))}"
            out.append(f"{written}  # fill in" if fill else f"#{written}")
        out.append("")
    out += _accounts()
    out += _checks(checks)
    return "\n".join(out).rstrip() + "\n"


def render_configuration(*, checks: Sequence[Check] = ALL) -> str:
    """docs/configuration.md: the same as tables."""
    out = [
        "# Configuration",
        "",
        "Generated from `guardian/settings/model.py` by `make docs`; do not edit.",
        "",
        "One TOML file, by default `/etc/guardian/guardian.toml`. Only `[upstream] host` and `[imap] host`",
        "must be given. `guardian config example` writes a commented file, `guardian config check` tells",
        "every mistake at once with its line. Unknown keys are mistakes.",
        "",
        'Durations are written `"500ms"`, `"90s"`, `"2m"`, `"12h"` or `"7d"`; sizes `"800KB"`, `"50MB"`',
        '(powers of ten) or `"512MiB"`. Relative paths start at the folder of the file.',
        "",
    ]
    for name, section, fields in tables():
        out += [
            f"## [{name}]",
            "",
            section.__doc__ or "",
            "",
            "| key | default | what it does |",
            "|---|---|---|",
        ]
        out += [
            f"| `{key}` | {_shown_default(field)} | {_cell(field.description or '')} |" for key, field in fields.items()
        ]
        out.append("")
    out += ['## [accounts."LOGIN"]', "", *(" ".join(text.split()) + "\n" for text in _about_accounts())]
    out += ["| key | default | what it does |", "|---|---|---|"]
    out += [
        f"| `{key}` | {_shown_default(field) if key == 'login' else 'none'} | {_cell(field.description or '')} |"
        for key, field in Account.model_fields.items()
    ]
    out.append("")
    out += [
        "## [checks.FAMILY] and [checks.FAMILY.NAME]",
        "",
        "What is done with a finding: `action` is `hold` (the letter goes to Drafts), `note` (told in",
        "the draft of a letter that is held anyway) or `off`. What is set for a family counts for its",
        "checks, except those that have an action of their own. [checks.md](checks.md) explains each.",
        "What a firm check finds is never overridden ([gate.md](gate.md)); `firm = true` or `false` for one",
        "check changes that.",
        "",
        "| check | default action | options |",
        "|---|---|---|",
    ]
    for check in checks:
        options = "; ".join(f"`{name} = {_literal(default)}` {_cell(doc)}" for name, default, doc in options_of(check))
        out.append(f"| `{check.id}` | `{check.action.value}`{_kind(check)} | {options} |")
    out += ["", "## Not available in this version", ""]
    out += [f"- `{key}`: {what}" for key, what in PLANNED.items()]
    out += [f'- `{key} = "{value}"`' for key, values in PLANNED_VALUES.items() for value in values]
    return "\n".join(out) + "\n"


def _kind(check: Check) -> str:
    return " (praise)" if check.signal else " (firm)" if check.firm else ""


def options_of(check: Check) -> Iterator[tuple[str, Any, str]]:
    """(name, default, sentence) of each option of a check besides its action."""
    for option in dataclasses.fields(check.options):
        yield option.name, getattr(check.options(), option.name), option.metadata.get("doc", "")


def _about_accounts() -> list[str]:
    return (Account.__doc__ or "").strip().split("\n\n")


def _accounts() -> Iterator[str]:
    for text in _about_accounts():
        yield from _comment(text)
    yield '#[accounts."agent@example.org"]'
    for key, field in Account.model_fields.items():
        yield from _comment(field.description or "")
        yield f"#{key} = {_literal(ACCOUNT[key])}"
    yield ""


def _checks(checks: Sequence[Check]) -> Iterator[str]:
    yield from _comment(
        'What is done with a finding: "hold" the letter, "note" it in the draft of a letter that is held '
        'anyway, or "off". What is set for a family counts for its checks, except those that have an action '
        "of their own. `guardian explain` tells what each check is about. What a check with firm = true finds is "
        "never overridden."
    )
    yield "# A whole family at once, for instance:"
    yield f"#[checks.{checks[0].family}]"
    yield '#action = "note"'
    yield ""
    for check in checks:
        yield from _comment(check.about.strip().partition("\n")[0])
        yield f"#[checks.{check.id}]"
        yield f"#action = {_literal(check.action.value)}"
        if check.firm:
            yield "#firm = true"
        for name, default, doc in options_of(check):
            yield from _comment(doc)
            yield f"#{name} = {_literal(default)}"
        yield ""


def _comment(text: str) -> list[str]:
    return [f"# {line}" for line in textwrap.wrap(" ".join(text.split()), WIDTH)]


def _default(field: FieldInfo) -> Any:
    text = _extra(field).get("default_text", "")
    if text.startswith('"'):
        return json.loads(text)
    return None if text or field.is_required() else field.get_default(call_default_factory=True)


def _extra(field: FieldInfo) -> dict[str, Any]:
    return field.json_schema_extra if isinstance(field.json_schema_extra, dict) else {}


def _shown_default(field: FieldInfo) -> str:
    if field.is_required():
        return "*required*"
    text = str(_extra(field).get("default_text", ""))
    if text and not text.startswith('"'):
        return text
    return f"`{_literal(_default(field))}`"


def _literal(value: object) -> str:
    """A value as TOML."""
    if value is None:
        return '""'
    if isinstance(value, bool | int | float):
        return json.dumps(value)
    if isinstance(value, tuple | list | frozenset):
        return f"[{', '.join(_literal(member) for member in value)}]"
    return json.dumps(str(value), ensure_ascii=False)


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
