"""Letters as mail apps write them, each with what must be read from it (tests/letters/*.eml and *.json)."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import pytest

from guardian.message import parse, structure
from guardian.message.model import Letter, Zones

LETTERS = Path(__file__).resolve().parent.parent / "letters"
NAMES = sorted(p.stem for p in LETTERS.glob("*.eml"))


def read(octets: bytes) -> Letter:
    """The letter in these octets."""
    return parse.read(structure.excerpt(octets, structure.scan(octets)))


@pytest.mark.parametrize("name", NAMES)
def test_reads_what_its_author_wrote(name: str) -> None:
    """Every zone, the attachments and the defects are exactly those written down beside the letter."""
    letter = read((LETTERS / f"{name}.eml").read_bytes())
    wanted = json.loads((LETTERS / f"{name}.json").read_text("utf-8"))
    for zone in dataclasses.fields(Zones):
        assert getattr(letter.zones, zone.name) == wanted.get(zone.name, ""), zone.name
    assert list(letter.attachments) == wanted.get("attachments", [])
    assert list(letter.defects) == wanted.get("defects", [])
    assert letter.encrypted is wanted.get("encrypted", False)
    assert letter.auto_submitted is wanted.get("auto_submitted", False)
    assert letter.customer == letter.zones.quoted


@pytest.mark.parametrize("name", NAMES)
def test_reads_the_same_with_bare_line_feeds(name: str) -> None:
    """A letter from a file, its lines ended by LF, reads as the one from the wire."""
    octets = (LETTERS / f"{name}.eml").read_bytes()
    assert read(octets.replace(b"\r\n", b"\n")) == read(octets)


def test_there_are_enough_letters() -> None:
    """The folder was found and holds the shapes of the mail apps."""
    assert len(NAMES) >= 40
