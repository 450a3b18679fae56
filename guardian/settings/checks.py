"""Pure: the tables `[checks.FAMILY]` and `[checks.FAMILY.NAME]`, read against the checks that exist."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from typing import Any, get_type_hints

from pydantic import ConfigDict, ValidationError, create_model

from guardian.checks.check import Action, Check
from guardian.policy.presets import PRESETS
from guardian.settings.locate import Key
from guardian.settings.mistake import Mistake, nearest, of_detail
from guardian.settings.model import ChecksSection

_NOT_A_TABLE = "must be a table"
_SEE = "; `guardian explain` lists them"


class Reader:
    """Reads the tables and gathers mistakes."""

    def __init__(self, checks: Sequence[Check]) -> None:
        self.mistakes: list[Mistake] = []
        self._checks = {check.id: check for check in checks}
        self._families = {check.family for check in checks}
        self._family_actions: dict[str, Action] = {}
        self._actions: dict[str, Action] = {}
        self._options: dict[str, Mapping[str, Any]] = {}
        self._firm: dict[str, bool] = {}
        self._thresholds: dict[str, str] = {}

    def read(self, table: object) -> ChecksSection:
        """The valid part of `[checks]`; what is not valid is in `mistakes`."""
        if not isinstance(table, dict):
            self._wrong(("checks",), _NOT_A_TABLE)
            return ChecksSection()
        for family, members in table.items():
            path = ("checks", family)
            if family not in self._families:
                self._wrong(path, self._unknown_family(family))
            elif not isinstance(members, dict):
                self._wrong(path, f'{_NOT_A_TABLE}: [checks.{family}] with action = "hold", "note" or "off"')
            else:
                self._family(family, members)
        return ChecksSection(
            families=self._family_actions,
            actions=self._actions,
            options=self._options,
            firm=self._firm,
            thresholds=self._thresholds,
        )

    def _family(self, family: str, members: dict[str, object]) -> None:
        names = [name for name in self._checks if name.startswith(f"{family}.")]
        for key, value in members.items():
            path, name = ("checks", family, key), f"{family}.{key}"
            if key == "action":
                if (action := self._action(path, value)) is not None:
                    self._family_actions[family] = action
            elif name not in self._checks:
                here = nearest(key, ["action", *(n.partition(".")[2] for n in names)])
                self._wrong(path, f"unknown check or key{here or nearest(name, self._checks) or _SEE}")
            elif not isinstance(value, dict):
                self._wrong(path, f'{_NOT_A_TABLE}: [checks.{name}] with action = "hold", "note" or "off"')
            else:
                self._check(path, self._checks[name], value)

    def _check(self, path: Key, check: Check, table: dict[str, object]) -> None:
        options = dict(table)
        if "action" in options:
            at = (*path, "action")
            action = self._action(at, options.pop("action"))
            if action is Action.HOLD and check.signal:
                self._wrong(at, 'this check marks something done well: "note" or "off"')
            elif action is not None:
                self._actions[check.id] = action
        if "firm" in options:
            self._set_firm((*path, "firm"), check, options.pop("firm"))
        if "threshold" in options:
            self._set_threshold((*path, "threshold"), check, options.pop("threshold"))
        if options:
            self._set_options(path, check, options)

    def _set_threshold(self, path: Key, check: Check, value: object) -> None:
        if value not in PRESETS:
            hint = nearest(value, list(PRESETS)) if isinstance(value, str) else ""
            self._wrong(path, f'must be "gentle", "normal" or "strict"{hint}')
        elif check.signal:
            self._wrong(path, "this check marks something done well: it holds nothing")
        else:
            self._thresholds[check.id] = str(value)

    def _set_firm(self, path: Key, check: Check, value: object) -> None:
        if not isinstance(value, bool):
            self._wrong(path, "must be true or false, without quotes")
        elif check.signal:
            self._wrong(path, "this check marks something done well: it holds nothing")
        else:
            self._firm[check.id] = value

    def _set_options(self, path: Key, check: Check, given: dict[str, object]) -> None:
        hints = get_type_hints(check.options)
        fields: dict[str, Any] = {f.name: (hints[f.name], _default(f)) for f in dataclasses.fields(check.options)}
        strict = ConfigDict(extra="forbid", strict=True)
        model = create_model("Options", __config__=strict, **fields)
        try:
            found = model.model_validate({k: _tuples(v) for k, v in given.items()})
            values = found.model_dump(exclude_unset=True)
            check.options(**values)
        except ValidationError as e:
            known = ("action", "firm", "threshold", *fields)
            self.mistakes += [of_detail(path, d, known) for d in e.errors(include_url=False)]
        except ValueError as e:  # the options' own __post_init__
            self._wrong(path, str(e))
        else:
            self._options[check.id] = values

    def _action(self, path: Key, value: object) -> Action | None:
        try:
            return Action(value)  # type: ignore[arg-type]  # anything that is not one of them is a ValueError
        except ValueError:
            hint = nearest(value, [a.value for a in Action]) if isinstance(value, str) else ""
            self._wrong(path, f'must be "hold", "note" or "off"{hint}')
            return None

    def _unknown_family(self, family: str) -> str:
        if family in self._checks:
            return f"write [checks.{family}], without quotes around the name"
        named = [name for name in self._checks if name.partition(".")[2] == family]
        if named:
            return f"unknown family; did you mean [checks.{named[0]}]?"
        return f"unknown family{nearest(family, sorted(self._families)) or _SEE}"

    def _wrong(self, path: Key, text: str) -> None:
        self.mistakes.append(Mistake(path, text))


def _default(option: dataclasses.Field[Any]) -> Any:
    return option.default if option.default_factory is dataclasses.MISSING else option.default_factory()


def _tuples(value: object) -> object:
    """TOML's lists as tuples: options are frozen."""
    return tuple(_tuples(v) for v in value) if isinstance(value, list) else value
