"""Write the generated pages of docs/ and config/guardian.toml; --check only tells which are not current."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from guardian.checks.catalogue import render_checks  # noqa: E402  (after the path)
from guardian.cli.reference import render_commands, render_reference  # noqa: E402
from guardian.holds.lifecycle import render_lifecycle  # noqa: E402
from guardian.policy.presets import PRESETS  # noqa: E402
from guardian.settings.example import render_configuration, render_example, render_ready  # noqa: E402

PAGES: Mapping[str, Callable[[], str]] = {
    "config/guardian.toml": render_example,
    **{f"config/policies/{name}.toml": partial(render_ready, name) for name in PRESETS},
    "docs/checks.md": render_checks,
    "docs/commands.md": render_commands,
    "docs/configuration.md": render_configuration,
    "docs/holds.md": render_lifecycle,
    "docs/reference.md": render_reference,
}


def stale(root: Path = ROOT) -> list[str]:
    """The pages under `root` that differ from what the code says, or are missing."""
    out = []
    for name, render in PAGES.items():
        path = root / name
        if not path.is_file() or path.read_text(encoding="utf-8") != render():
            out.append(name)
    return out


def write(root: Path = ROOT) -> list[str]:
    """Write the pages that are stale; their names."""
    names = stale(root)
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(PAGES[name](), encoding="utf-8")
    return names


def main(arguments: list[str]) -> int:
    """0 when all is current (or has been written), 1 when --check found a stale page."""
    if "--check" in arguments:
        names = stale()
        for name in names:
            print(f"{name} is not current; run: make docs", file=sys.stderr)
        return 1 if names else 0
    for name in write():
        print(f"wrote {name}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
