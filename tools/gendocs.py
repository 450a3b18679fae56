"""Writes the pages of docs/ that are made from the code. `python tools/gendocs.py [--check]`: --check only compares (exit 1)."""

from __future__ import annotations

import sys
from pathlib import Path

from guardian.checks.catalogue import render_checks

DOCS = Path(__file__).resolve().parent.parent / "docs"

PAGES = {"checks.md": render_checks}


def main(arguments: list[str]) -> int:
    """Write every page, or with --check name those that differ. Returns the exit status."""
    stale = []
    for name, render in PAGES.items():
        page, text = DOCS / name, render()
        if page.exists() and page.read_text(encoding="utf-8") == text:
            continue
        stale.append(name)
        if "--check" not in arguments:
            page.parent.mkdir(exist_ok=True)
            page.write_text(text, encoding="utf-8")
    for name in stale:
        print(
            f"docs/{name} {'is not up to date: run tools/gendocs.py' if '--check' in arguments else 'written'}"
        )
    return 1 if stale and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
