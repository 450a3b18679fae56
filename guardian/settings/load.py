"""Read the configuration: valid settings, or every mistake at once with its line and the remedy."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import re
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from guardian.checks.catalogue import ALL
from guardian.checks.check import Action, Check
from guardian.errors import Misconfigured
from guardian.policy import presets
from guardian.policy.model import Gate, Mode, Override, Policy
from guardian.policy.presets import PRESETS, Preset
from guardian.settings import accounts
from guardian.settings.checks import Reader
from guardian.settings.file import read_text, unusable
from guardian.settings.locate import line_of, locate
from guardian.settings.mistake import Mistake, of_section, unknown_key
from guardian.settings.model import SECTIONS, ChecksSection, GateSection, PolicySection, Section, Settings
from guardian.settings.rule import contradictions
from guardian.settings.value import split_endpoint

_AT_LINE = re.compile(r" ?\(at (?:line (\d+), column \d+|end of document)\)$")


def load(path: Path, *, checks: Sequence[Check] = ALL) -> Settings:
    """The settings in this TOML file, for these checks.

    Raises Misconfigured with every mistake, each "FILE:LINE: key: what is wrong, and the remedy", in
    the file's order. Certificates and keys are tried; no server is asked. Values are not repeated.
    """
    text = read_text(path)
    raw = _parse(path, text)
    mistakes: list[Mistake] = []
    sections: dict[str, Section] = {}
    for name in raw:
        if name not in (*SECTIONS, "accounts", "checks"):
            mistakes.append(Mistake((name,), unknown_key((name,), [*SECTIONS, "accounts", "checks"])))
    for name, section in SECTIONS.items():
        if name == "tls" and name not in raw:
            continue
        try:
            sections[name] = section.model_validate(raw.get(name, {}), context={"folder": path.parent})
        except ValidationError as e:
            mistakes += of_section(name, e, section)
    reader = Reader(checks)
    checked = reader.read(raw["checks"]) if "checks" in raw else ChecksSection()
    let_in, wrong = accounts.read(raw.get("accounts", {}), path.parent)
    if isinstance(policy := sections.get("policy"), PolicySection) and isinstance(raw.get("accounts", {}), dict):
        mistakes += accounts.unknown_leads(policy.gate.approver, raw.get("accounts", {}))
    mistakes += [*wrong, *reader.mistakes, *contradictions(sections, with_tls="tls" in raw), *unusable(sections)]
    if mistakes:
        lines = locate(text)
        mistakes.sort(key=lambda m: line_of(lines, m.path))
        raise Misconfigured(tuple(m.sentence(str(path), lines) for m in mistakes))
    return Settings(**sections, accounts=let_in, checks=checked)  # each name has its own section


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


def policy_of(settings: Settings, *, checks: Sequence[Check] = ALL) -> Policy:
    """The policy that these settings say: an action for every check, and the options that were set.

    An action set for one check is stronger than its family's, which is stronger than the preset's. What
    marks something done well is never held: its family can only switch it off.
    """
    listen = settings.listen
    ports = {f"{kind}:{split_endpoint(e)[1]}" for kind in ("smtp", "smtps") for e in getattr(listen, kind)}
    named = {f"{kind}:{split_endpoint(e)[1]}" for kind in ("smtp", "smtps") for e in listen.accept}
    return _policy(settings.policy, settings.checks, checks, frozenset(ports & named))


def default_policy(*, checks: Sequence[Check] = ALL) -> Policy:
    """The policy without a configuration: every check with its own action."""
    return _policy(PolicySection(), ChecksSection(), checks)


def ready_policy(preset: str, *, checks: Sequence[Check] = ALL) -> Policy:
    """One of the ready policies, by its name in `presets.PRESETS`."""
    return _policy(PolicySection.model_validate({"preset": preset}), ChecksSection(), checks)


def _policy(
    policy: PolicySection, section: ChecksSection, checks: Sequence[Check], accepting: frozenset[str] = frozenset()
) -> Policy:
    actions = {check.id: _action(check, PRESETS[policy.preset], section) for check in checks}
    explicit = {c.id for c in checks if c.id in section.actions or c.family in section.families}
    gate = _gate(policy.gate, frozenset(c.id for c in checks if section.firm.get(c.id, c.firm)))
    says = {
        "mode": policy.mode,
        "preset": policy.preset,
        "explicit": sorted(explicit),
        "hold_reply": policy.hold_reply,
        "accepting": sorted(accepting),
        "annotations": policy.annotations,
        "seal": policy.seal,
        "on_review_failure": policy.on_review_failure,
        "gate": {**dataclasses.asdict(gate), "firm": sorted(gate.firm)},
        "audience": policy.audience,
        "actions": actions,
        "options": {name: dict(values) for name, values in section.options.items()},
    }
    digest = hashlib.blake2b(json.dumps(says, sort_keys=True, default=str).encode(), digest_size=4)
    return Policy(
        version=digest.hexdigest(),
        mode=Mode(policy.mode),
        hold_reply=policy.hold_reply,
        accepting=accepting,
        annotations=policy.annotations,
        seal=policy.seal,
        on_review_failure=policy.on_review_failure,
        actions=actions,
        options=section.options,
        preset=policy.preset,
        explicit=frozenset(explicit),
        gate=gate,
        audience=policy.audience,
    )


def _gate(section: GateSection, firm: frozenset[str]) -> Gate:
    """The gate's rules. Who writes "never" or "approver" means it: there max_holds counts only where it is set."""
    gate = Gate(**section.model_dump(), firm=firm)
    strict = gate.override in (Override.NEVER, Override.APPROVER)
    return dataclasses.replace(gate, max_holds=0) if strict and "max_holds" not in section.model_fields_set else gate


def _action(check: Check, preset: Preset, section: ChecksSection) -> Action:
    family = section.families.get(check.family, presets.action(preset, check))
    if check.signal and family is Action.HOLD:
        family = check.action
    return section.actions.get(check.id, family)
