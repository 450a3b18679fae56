"""Pure: the policy that the settings say, with its scopes, as one value with one version."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any

from guardian.checks.catalogue import ALL
from guardian.checks.check import Action, Check
from guardian.policy import presets
from guardian.policy.model import Exempt, Gate, Override, Policy
from guardian.policy.presets import PRESETS, Preset
from guardian.policy.scope import Scope
from guardian.policy.share import Canary
from guardian.settings.model import ChecksSection, ScopeGiven, Settings
from guardian.settings.policy import GateSection, PhraseSection, PolicySection
from guardian.settings.scopes import overlaid
from guardian.settings.value import split_endpoint

HOUSE = {"note": "house.avoid", "hold": "house.never"}  # the checks that look for house phrases, by action


def policy_of(settings: Settings, *, checks: Sequence[Check] = ALL) -> Policy:
    """The policy that these settings say: an action for every check, the options that were set, the scopes.

    An action set for one check is stronger than its family's, which is stronger than the preset's. What
    marks something done well is never held: its family can only switch it off.
    """
    listen = settings.listen
    ports = {f"{kind}:{split_endpoint(e)[1]}" for kind in ("smtp", "smtps") for e in getattr(listen, kind)}
    named = {f"{kind}:{split_endpoint(e)[1]}" for kind in ("smtp", "smtps") for e in listen.accept}
    accepting = frozenset(ports & named)
    phrases = _phrases(settings.phrases)

    def one(section: PolicySection, given: ChecksSection) -> Policy:
        return _policy(section, overlaid(given, ChecksSection(options=phrases)), checks, accepting)

    whole = one(settings.policy, settings.checks)
    scopes = [(s, one(s.policy, overlaid(settings.checks, s.checks))) for s in settings.scopes]
    if not scopes:
        return whole
    version = _digest([whole.version, *((s.match.model_dump(), p.version) for s, p in scopes)])
    return dataclasses.replace(
        whole,
        version=version,
        scopes=tuple(_scope(s, dataclasses.replace(p, version=f"{version}/{s.match.name}")) for s, p in scopes),
    )


def default_policy(*, checks: Sequence[Check] = ALL) -> Policy:
    """The policy without a configuration: every check with its own action."""
    return _policy(PolicySection(), ChecksSection(), checks)


def ready_policy(preset: str, *, checks: Sequence[Check] = ALL) -> Policy:
    """One of the ready policies, by its name in `presets.PRESETS`."""
    return _policy(PolicySection.model_validate({"preset": preset}), ChecksSection(), checks)


def _scope(given: ScopeGiven, policy: Policy) -> Scope:
    return Scope(policy=policy, **{k: v for k, v in given.match if k != "policy"})


def _phrases(given: Sequence[PhraseSection]) -> Mapping[str, Mapping[str, Any]]:
    """Options for the checks that look for house phrases."""
    out: dict[str, dict[str, Any]] = {}
    for p in given:
        out.setdefault(HOUSE[p.action], {"phrases": ()})["phrases"] += ((p.flag, p.instead, p.message),)
    return out


def _policy(
    policy: PolicySection, section: ChecksSection, checks: Sequence[Check], accepting: frozenset[str] = frozenset()
) -> Policy:
    actions = {check.id: _action(check, PRESETS[policy.preset], section) for check in checks}
    explicit = {c.id for c in checks if c.id in section.actions or c.family in section.families}
    accounts, share = policy.enforce_for
    made = Policy(
        version="",
        mode=policy.mode,
        hold_reply=policy.hold_reply,
        accepting=accepting,
        annotations=policy.annotations,
        seal=policy.seal,
        on_review_failure=policy.on_review_failure,
        actions=actions,
        options=section.options,
        preset=policy.preset,
        explicit=frozenset(explicit),
        gate=_gate(policy.gate, frozenset(c.id for c in checks if section.firm.get(c.id, c.firm))),
        audience=policy.audience,
        thresholds=section.thresholds,
        exempt=Exempt(**policy.exempt.model_dump()),
        canary=Canary(accounts=accounts, share=share),
        budget=(policy.hold_budget, policy.budget_letters),
    )
    return dataclasses.replace(made, version=_digest(dataclasses.asdict(made)))


def _digest(says: object) -> str:
    """The same for the same meaning, whatever the order of a file or of a set."""

    def plain(value: object) -> object:
        return sorted(value) if isinstance(value, frozenset) else str(value)

    text = json.dumps(says, sort_keys=True, default=plain)
    return hashlib.blake2b(text.encode(), digest_size=4).hexdigest()


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
