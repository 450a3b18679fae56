"""Read the configuration: valid settings, or every mistake at once with its line and the remedy."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from guardian.checks.catalogue import ALL
from guardian.checks.check import Check
from guardian.errors import Misconfigured
from guardian.settings import accounts
from guardian.settings.bases import TABLES, with_base
from guardian.settings.checks import Reader
from guardian.settings.file import read_text, unusable
from guardian.settings.locate import line_of, locate
from guardian.settings.mistake import Mistake, of_section, unknown_key
from guardian.settings.model import SECTIONS, ChecksSection, Settings
from guardian.settings.policy import PolicySection
from guardian.settings.rule import contradictions
from guardian.settings.scopes import ScopeReader
from guardian.settings.section import Section

_AT_LINE = re.compile(r" ?\(at (?:line (\d+), column \d+|end of document)\)$")
NAMES = (*SECTIONS, "accounts", "checks", "scope", "phrase", "extends")


def load(path: Path, *, checks: Sequence[Check] = ALL) -> Settings:
    """The settings in this TOML file, for these checks.

    Raises Misconfigured with every mistake, each "FILE:LINE: key: what is wrong, and the remedy", in
    the file's order. Certificates and keys are tried; no server is asked. Values are not repeated.
    """

    def base(file: Path) -> dict[str, Any]:
        text = read_text(file)
        below = _parse(file, text)
        mistakes = [Mistake((name,), _ONLY_POLICY) for name in below if name not in TABLES]
        _read(file, text, {**below, **_SERVERS}, checks, mistakes)
        return below

    text = read_text(path)
    raw = _parse(path, text)
    return _read(path, text, with_base(path, raw, base), checks, [])


_ONLY_POLICY = "a file that others extend holds [policy], [checks], [[scope]] and [[phrase]] only"
_SERVERS = {"upstream": {"host": "localhost"}, "imap": {"host": "localhost"}}  # which a base need not name


def _read(path: Path, text: str, raw: dict[str, Any], checks: Sequence[Check], mistakes: list[Mistake]) -> Settings:
    sections: dict[str, Section] = {}
    for name in raw:
        if name not in NAMES:
            mistakes.append(Mistake((name,), unknown_key((name,), NAMES)))
    for name, section in SECTIONS.items():
        if name == "tls" and name not in raw:
            continue
        try:
            sections[name] = section.model_validate(raw.get(name, {}), context={"folder": path.parent})
        except ValidationError as e:
            mistakes += of_section(name, e, section)
    reader = Reader(checks)
    checked = reader.read(raw["checks"]) if "checks" in raw else ChecksSection()
    scoped = ScopeReader(raw.get("policy", {}), checks)
    scopes, phrases = scoped.scopes(raw.get("scope", [])), scoped.phrases(raw.get("phrase", []))
    let_in, wrong = accounts.read(raw.get("accounts", {}), path.parent)
    if isinstance(policy := sections.get("policy"), PolicySection) and isinstance(raw.get("accounts", {}), dict):
        leads = {policy.gate.approver, *(scope.policy.gate.approver for scope in scopes)}
        for lead in sorted(leads):
            mistakes += accounts.unknown_leads(lead, raw.get("accounts", {}))
    mistakes += [*wrong, *reader.mistakes, *scoped.mistakes]
    mistakes += [*contradictions(sections, with_tls="tls" in raw), *unusable(sections)]
    if mistakes:
        lines = locate(text)
        mistakes.sort(key=lambda m: line_of(lines, m.path))
        raise Misconfigured(tuple(m.sentence(str(path), lines) for m in mistakes))
    return Settings(**sections, accounts=let_in, checks=checked, scopes=scopes, phrases=phrases)


def _parse(path: Path, text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except RecursionError:
        raise Misconfigured((f"{path}: is nested too deeply",)) from None
    except ValueError as e:  # TOMLDecodeError; plain ValueError for a number of thousands of digits
        match = _AT_LINE.search(str(e))
        if match is None:
            raise Misconfigured((f"{path}: a number in it is too long",)) from None
        line = int(match[1] or text.count("\n") + 1)
        what = str(e)[: match.start()]
        raise Misconfigured((f"{path}:{line}: not TOML: {what[:1].lower()}{what[1:]}",)) from None
