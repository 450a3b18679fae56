"""Pure: what is worked out of patterns beforehand, so that a worker need not do it each time it starts.

data/patterns.bin holds it by a digest of each pattern; tools/work_out.py writes it. A pattern that is not there, since
somebody has just written it, is worked out when it is asked for; so is everything when the modules that work it out are
not those that wrote the file. It is never wrong, only slower.
"""

from __future__ import annotations

import json
import pkgutil
import zlib
from collections.abc import Callable, Iterable
from hashlib import blake2b
from typing import Any, TypeVar

MAGIC = b"guardian-patterns 1\n"
FILE = "data/patterns.bin"
# The modules of this package that work things out.
MAKERS = ("beginnings", "commonness", "gates", "match", "pattern", "scan", "wording")

T = TypeVar("T")
Kept = dict[str, dict[str, Any]]  # by kind and digest

_kept: Kept | None = None


def get(kind: str, pattern: str, work_out: Callable[[], T]) -> T:
    """What `work_out` gives for a pattern, lists for tuples unless it had to be worked out now."""
    global _kept  # noqa: PLW0603  (read once per process)
    if _kept is None:
        _kept = _read()
    some = _kept.get(kind)
    found: T | None = some.get(digest(pattern)) if some else None
    return work_out() if found is None else found


def forget(kind: str) -> None:
    """Let go of a kind that nobody will ask for again."""
    if _kept is not None:
        _kept.pop(kind, None)


def joined(groups: Iterable[Iterable[str]]) -> str:
    """Strings in groups as one string: a tenth of the memory while the file is read."""
    return "\n".join("\r".join(group) for group in groups)


def parted(one: str) -> list[list[str]]:
    """The same undone."""
    return [group.split("\r") for group in one.split("\n")]


def digest(pattern: str) -> str:
    """What a pattern is known by."""
    return blake2b(pattern.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def makers() -> str:
    """A digest of the modules that work things out."""
    found = blake2b(digest_size=16)
    for name in MAKERS:
        found.update(pkgutil.get_data("guardian.checks", f"{name}.py") or b"")
    return found.hexdigest()


def packed(kept: Kept) -> bytes:
    """The file's octets."""
    return MAGIC + makers().encode() + b"\n" + zlib.compress(json.dumps(kept, separators=(",", ":")).encode(), 9)


def unpacked(data: bytes) -> Kept:
    """What a file holds; nothing when other modules have written it."""
    head, _, body = data.removeprefix(MAGIC).partition(b"\n")
    if not data.startswith(MAGIC) or head != makers().encode():
        return {}
    kept: Kept = json.loads(zlib.decompress(body))
    return kept


def _read() -> Kept:
    try:
        return unpacked(pkgutil.get_data("guardian", FILE) or b"")
    except (OSError, ValueError, zlib.error):
        return {}
