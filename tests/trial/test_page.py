"""guardian.trial.page and plot: a page that stands alone, shows the numbers and lets no letter's words be markup."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from guardian.policy.judge import Kind, exemption
from guardian.policy.model import Exempt
from guardian.trial import plot
from guardian.trial.page import UNJUDGED, render, unjudged
from guardian.trial.tally import Result, Tally
from guardian.trial.tried import Remark, Ruling, Tried

HOSTILE = "<script>alert(1)</script> & \"quoted\" 'too' {{ 7 * 7 }}"


def result(*, compared: bool = False) -> Result:
    """Three letters: one held by hostile words, one in another language, one good."""
    tally = Tally()
    held = Ruling(
        would_hold=True,
        reason="findings",
        holding=(Remark(check="tone.blame", words=HOSTILE, message=HOSTILE, advice=HOSTILE),),
    )
    clean = Ruling(would_hold=False, reason="clean")
    other = (clean, held, clean) if compared else (None, None, None)
    foreign = Ruling(would_hold=False, reason="language")
    tally.add(Tried(name=HOSTILE, subject=HOSTILE, month="2026-01", risk=0.9, ruling=held, against=other[0]))
    tally.add(Tried(name="b", month="2026-02", ruling=foreign, against=other[1]))
    tally.add(Tried(name="c", praise=("care.apologises",), ruling=clean, against=other[2]))
    return tally.result()


class Tags(HTMLParser):
    """Collects tags and addresses, and whether every element is closed in order."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []
        self.open: list[str] = []
        self.addresses: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append(tag)
        self.addresses += [v or "" for k, v in attrs if k in ("src", "href", "action", "data")]
        if tag not in ("meta", "br", "link", "img"):
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.mark.parametrize("compared", [False, True])
def test_words_of_letters_are_never_markup(compared: bool) -> None:
    """A subject, a file name and flagged words with tags in them are shown, not run; nor are they a template."""
    page = render(result(compared=compared), sources=[HOSTILE], policy=HOSTILE, other=HOSTILE, unreadable=[HOSTILE])
    tags = Tags()
    tags.feed(page)
    assert "script" not in tags.seen
    assert not tags.open
    assert "&lt;script&gt;" in page
    assert "{{ 7 * 7 }}" in page


def test_it_needs_nothing_from_anywhere() -> None:
    """No address is in it: it can be opened without a network and tells nobody."""
    tags = Tags()
    page = render(result(compared=True), sources=["sent"], policy="normal", other="strict")
    tags.feed(page)
    assert tags.addresses == []
    assert not re.search(r"url\(|@import|https?://", page)


def test_it_is_repeatable() -> None:
    """The same letters and policy give the same page."""
    assert render(result(), sources=["s"], policy="p") == render(result(), sources=["s"], policy="p")


def test_what_was_not_judged_is_said() -> None:
    """Letters that no check looked at are counted by why."""
    assert unjudged(result()) == {"in another language": 1}
    assert "1 in another language" in render(result(), sources=["s"], policy="p")


@pytest.mark.parametrize("kind", ["automatic", "listed", "signed", "encrypted", "internal"])
def test_every_exemption_has_its_words(kind: str) -> None:
    """None is left out of what was not judged."""
    why = exemption(Kind(**{kind: True}), Exempt(signed=True))
    assert why is not None
    assert why.value in UNJUDGED


def test_an_early_end_is_said() -> None:
    """Nobody should take half a trial for a whole one."""
    assert "Ended early" in render(result(), sources=["s"], policy="p", cut_short=True)
    assert "Ended early" not in render(result(), sources=["s"], policy="p")


def test_an_empty_trial_makes_a_page() -> None:
    """No letters, no division by nought."""
    assert "0 of 0" in render(Tally().result(), sources=["s"], policy="p")


@pytest.mark.parametrize(
    ("part", "whole", "shown"),
    [(0, 0, "-"), (0, 7, "0 %"), (1, 1000, "0.1 %"), (3, 100, "3.0 %"), (1, 8, "12 %"), (8, 8, "100 %")],
)
def test_shares(part: int, whole: int, shown: str) -> None:
    """As many digits as they can bear."""
    assert plot.share(part, whole) == shown
