"""Edge: `extends`: another file's policy, or a ready one's, under this file's own."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from guardian.errors import Misconfigured
from guardian.policy.presets import PRESETS
from guardian.settings.scopes import merged

DEEPEST = 5  # files, one extending the other
TABLES = ("extends", "policy", "checks", "scope", "phrase")


def with_base(
    path: Path, raw: dict[str, Any], read: Callable[[Path], dict[str, Any]], depth: int = 0
) -> dict[str, Any]:
    """`raw` with what it extends below it: its own keys count, its scopes come first, its phrases are added.

    `read` gives a file's tables, valid by themselves. Raises Misconfigured.
    """
    base = raw.get("extends")
    if base is None:
        return raw

    def wrong(text: str) -> Misconfigured:
        return Misconfigured((f"{path}: extends: {text}",))

    if not isinstance(base, str) or not base:
        raise wrong('must be "gentle", "normal", "strict" or the name of a file')
    if depth >= DEEPEST:
        raise wrong("too many files extend each other, or one extends itself")
    if base in PRESETS:
        below: dict[str, Any] = {"policy": {"preset": base}}
    else:
        file = path.parent / base
        if not os.path.exists(file):  # noqa: PTH110  (Path.exists raises for a name that is too long)
            raise wrong('there is no such file, and it is not "gentle", "normal" or "strict"')
        below = with_base(file, read(file), read, depth + 1)
    tables = {name: raw.get(name, {}) for name in ("policy", "checks")}
    out = {**raw, **{n: merged(below.get(n, {}), t) if isinstance(t, dict) else t for n, t in tables.items()}}
    own, phrases = raw.get("scope", []), raw.get("phrase", [])
    if isinstance(own, list):
        out["scope"] = [*own, *below.get("scope", [])]
    if isinstance(phrases, list):
        out["phrase"] = [*below.get("phrase", []), *phrases]
    return out
