"""Where `guardian check` and `trial` find letters: .eml files, mbox, Maildir, folders of .eml, standard input."""

from __future__ import annotations

import contextlib
import mailbox
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Found:
    """One letter and what to call it."""

    name: str
    octets: bytes = field(repr=False)


def crlf(octets: bytes) -> bytes:
    """`octets` with the line ends of the wire, whatever the file had."""
    return octets.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def find(path: Path, tell: Callable[[str], None]) -> Iterator[Found]:
    """The letters at `path`, "-" for standard input. What holds none is told in a sentence, and ends nothing."""
    if str(path) == "-":
        yield from _file("stdin", sys.stdin.buffer.read(), tell)
        return
    try:
        if (path / "cur").is_dir() or (path / "new").is_dir():
            for file in sorted([*(path / "cur").glob("*"), *(path / "new").glob("*")]):
                if file.is_file():
                    yield from _read(file, tell)
        elif path.is_dir():
            files = sorted(p for p in path.rglob("*") if p.suffix in (".eml", ".msg", ".mbox") and p.is_file())
            if not files:
                tell(f"{path}: no .eml, no .mbox and no Maildir (cur/, new/) in this folder")
            for file in files:
                yield from find(file, tell)
        elif _is_mbox(path):
            yield from _mbox(path)
        else:
            yield from _read(path, tell)
    except OSError as e:
        tell(f"{path}: {_why(e)}")


def count(path: Path) -> int:
    """About how many letters `find` yields, for a progress bar; 0 for what cannot be read."""
    try:
        if (path / "cur").is_dir() or (path / "new").is_dir():
            return sum(1 for part in ("cur", "new") for _ in (path / part).glob("*"))
        if path.is_dir():
            return sum(count(p) for p in path.rglob("*") if p.suffix in (".eml", ".msg", ".mbox") and p.is_file())
        if not _is_mbox(path):
            return 1
        with contextlib.closing(mailbox.mbox(path, create=False)) as box:
            return len(box)
    except OSError:
        return 0


def _is_mbox(path: Path) -> bool:
    with path.open("rb") as f:
        return f.read(5) == b"From "


def _file(name: str, octets: bytes, tell: Callable[[str], None]) -> Iterator[Found]:
    if octets.startswith(b"From "):  # an mbox on standard input, or a letter saved with its mbox line
        _, _, octets = octets.partition(b"\n")
    if octets.strip():
        yield Found(name, crlf(octets))
    else:
        tell(f"{name}: empty")


def _read(file: Path, tell: Callable[[str], None]) -> Iterator[Found]:
    try:
        octets = file.read_bytes()
    except OSError as e:
        tell(f"{file}: {_why(e)}")
        return
    yield from _file(str(file), octets, tell)


def _mbox(path: Path) -> Iterator[Found]:
    box = mailbox.mbox(path, create=False)
    try:
        for number, key in enumerate(box.iterkeys(), 1):
            yield Found(f"{path}#{number}", crlf(box.get_bytes(key)))
    finally:
        box.close()


def _why(error: OSError) -> str:
    return (error.strerror or "cannot be read").lower()
