"""Write guardian/data/patterns.bin: what is worked out of all patterns beforehand; --check tells whether it is current.

Whoever edits a table needs no step to try it: what the file does not hold is worked out when it is asked for. A worker
then starts the slower, by about half a second when the file is of no use at all.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from guardian import consider as _everything  # noqa: E402, F401  (after the path; it brings every module with patterns)
from guardian.checks import index, match, scan, wording, worked_out  # noqa: E402

PATH = ROOT / "guardian" / worked_out.FILE


def work_out() -> worked_out.Kept:
    """Everything that is worked out of the patterns that there are. Raises ValueError for a pattern that is none."""
    variants = {variant.pattern for cues in index.every() for _, variant in cues.variants}
    kept: worked_out.Kept = {
        "required": {worked_out.digest(p): match.work_out(p) for p in variants},
        "wording": {worked_out.digest(w.pattern): wording.work_out(w.pattern) for w in wording.every()},
        "scan": {worked_out.digest(s.key): scan.work_out(s.pattern, s.flags) for s in scan.every()},
    }
    return {kind: dict(sorted(some.items())) for kind, some in kept.items()}


def missing(path: Path = PATH) -> int:
    """How many patterns the file does not hold, and how many it holds that are no more."""
    try:
        there = worked_out.unpacked(path.read_bytes())
    except OSError:
        there = {}
    now = work_out()
    return sum(len(some.keys() ^ there.get(kind, {}).keys()) for kind, some in now.items())


def main(arguments: list[str]) -> int:
    """0 when the file is current (or has been written), 1 when --check found that it is not."""
    lacking = missing()
    if not lacking:
        return 0
    if "--check" in arguments:
        print(
            f"{PATH.relative_to(ROOT)} lacks {lacking} patterns or has them in excess; run: make docs", file=sys.stderr
        )
        return 1
    PATH.write_bytes(worked_out.packed(work_out()))
    print(f"wrote {PATH.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
