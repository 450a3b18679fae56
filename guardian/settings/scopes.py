"""Pure: the arrays `[[scope]]` and `[[phrase]]`, and what a scope changes in `[policy]` and `[checks]`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pydantic import ValidationError

from guardian.checks.check import Check
from guardian.settings.checks import Reader
from guardian.settings.locate import Key
from guardian.settings.mistake import Mistake, of_detail, of_section
from guardian.settings.model import ChecksSection, ScopeGiven
from guardian.settings.policy import PhraseSection, PolicySection, ScopeSection

# What counts for all letters together cannot be another for some of them.
COMMON = ("hold_budget", "budget_letters", "enforce_for", "exempt")
CHANGED = tuple(key for key in PolicySection.model_fields if key not in COMMON)
MATCHED = tuple(field.alias or key for key, field in ScopeSection.model_fields.items())


class ScopeReader:
    """Reads the arrays and gathers mistakes. `policy` is the `[policy]` table as written, `checks` those that exist."""

    def __init__(self, policy: object, checks: Sequence[Check]) -> None:
        self.mistakes: list[Mistake] = []
        self._policy = policy if isinstance(policy, dict) else {}
        self._checks = checks

    def scopes(self, given: object) -> tuple[ScopeGiven, ...]:
        """The valid scopes, in order."""
        found: dict[str, ScopeGiven] = {}
        for path, table in self._tables("scope", given):
            scope = self._scope(path, table)
            if scope is not None and scope.match.name in found:
                self.mistakes.append(Mistake((*path, "name"), "another scope has this name"))
            elif scope is not None:
                found[scope.match.name] = scope
        return tuple(found.values())

    def phrases(self, given: object) -> tuple[PhraseSection, ...]:
        """The valid phrases, in order."""
        found = []
        for path, table in self._tables("phrase", given):
            try:
                found.append(PhraseSection.model_validate(table))
            except ValidationError as e:
                keys = tuple(PhraseSection.model_fields)
                self.mistakes += [of_detail(path, d, keys) for d in e.errors(include_url=False)]
        return tuple(found)

    def _tables(self, name: str, given: object) -> Iterator[tuple[Key, dict[str, Any]]]:
        if not isinstance(given, list):
            self.mistakes.append(Mistake((name,), f"must be written with two brackets: [[{name}]]"))
            return
        for i, table in enumerate(given):
            if isinstance(table, dict):
                yield (name, str(i)), table
            else:
                self.mistakes.append(Mistake((name, str(i)), "must be a table"))

    def _scope(self, path: Key, table: dict[str, Any]) -> ScopeGiven | None:
        before = len(self.mistakes)
        changes = {key: value for key, value in table.items() if key in CHANGED}
        for key in COMMON:
            if key in table:
                self.mistakes.append(Mistake((*path, key), "counts for all letters together; write it in [policy]"))
        rest = {k: v for k, v in table.items() if k not in CHANGED and k not in COMMON and k != "checks"}
        match = None
        try:
            match = ScopeSection.model_validate(rest)
        except ValidationError as e:
            known = (*MATCHED, *CHANGED, "checks")
            self.mistakes += [of_detail(path, d, known) for d in e.errors(include_url=False)]
        policy = self._changed(path, changes)
        reader = Reader(self._checks)
        checks = reader.read(table.get("checks", {}))
        self.mistakes += [Mistake((*path, *m.path), m.text) for m in reader.mistakes]
        if match is not None and set(rest) <= {"name"}:
            self.mistakes.append(Mistake(path, f"is for every letter; say for which: {', '.join(MATCHED[1:])}"))
        if match is not None and not changes and "checks" not in table:
            self.mistakes.append(Mistake(path, "changes nothing; add checks.… or a key of [policy], such as mode"))
        if match is None or policy is None or len(self.mistakes) > before:
            return None
        return ScopeGiven(match=match, policy=policy, checks=checks)

    def _changed(self, path: Key, changes: dict[str, Any]) -> PolicySection | None:
        """`[policy]` with the scope's own keys in it."""
        try:
            PolicySection.model_validate(changes)
        except ValidationError as e:
            self.mistakes += [Mistake((*path, *m.path[1:]), m.text) for m in of_section("policy", e, PolicySection)]
            return None
        try:
            return PolicySection.model_validate(merged(self._policy, changes))
        except ValidationError:  # [policy] itself has mistakes, and they are told there
            return None


def merged(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    """Both tables as one; where both have a key, `above` counts, and tables within them are merged alike."""
    out = dict(below)
    for key, value in above.items():
        lower = out.get(key)
        out[key] = merged(lower, value) if isinstance(lower, dict) and isinstance(value, dict) else value
    return out


def overlaid(below: ChecksSection, above: ChecksSection) -> ChecksSection:
    """Both sections as one; what `above` says of a family or check counts."""
    return ChecksSection(
        families={**below.families, **above.families},
        actions={**below.actions, **above.actions},
        options=merged(below.options, above.options),
        firm={**below.firm, **above.firm},
        thresholds={**below.thresholds, **above.thresholds},
    )
