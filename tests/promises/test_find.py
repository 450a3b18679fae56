"""Promises and their days: a letter sent on a Wednesday at half past ten, in a zone one hour east."""

from __future__ import annotations

import datetime as dt

import pytest

from guardian.checks.fold import Folded
from guardian.promises.find import find

SENT = dt.datetime(2026, 9, 9, 10, 30, tzinfo=dt.timezone(dt.timedelta(hours=1)))

DATED = [
    ("Carol measures the wall tomorrow at 15:00.", "2026-09-10T15:00:00+01:00"),
    ("We swap the meter at 15:45 today.", "2026-09-09T15:45:00+01:00"),
    ("I'll give you a ring around eight tonight.", "2026-09-09T20:00:00+01:00"),
    ("Count on the kiln being warm again on Friday.", "2026-09-11"),
    ("We rewire the porch tomorrow.", "2026-09-10"),
    ("Olu and I come on Monday with the ladder.", "2026-09-14"),
    ("You'll know the result by Thursday.", "2026-09-10"),
    ("You get our estimate within two working days.", "2026-09-11"),
    ("We are committed to paying the rest no later than 2026-10-01.", "2026-10-01"),
    ("The fitter will ring you at a quarter past two.", "2026-09-09T14:15:00+01:00"),
    ("The gate is mended on the 20th.", "2026-09-20"),
    ("We're painting it a week from tomorrow.", "2026-09-17"),
    ("I'll send the refund by Friday.", "2026-09-11"),
    ("We will replace the lock tomorrow morning.", "2026-09-10"),
    ("I'm going to check with the workshop and call you back within 24 hours.", "2026-09-10T10:30:00+01:00"),
    ("You will have the certificate within three working days.", "2026-09-14"),
    ("Our plumber will be with you on Monday between 8 and 10.", "2026-09-14"),
    ("The new router ships today.", "2026-09-09"),
    ("We'll call you at 3 pm.", "2026-09-09T15:00:00+01:00"),
    ("By Thursday noon you will have the answer from me.", "2026-09-10T12:00:00+01:00"),
    ("My colleague Priya will ring you on 14 September at 9:30.", "2026-09-14T09:30:00+01:00"),
    ("We shall credit the fee to your account before the end of the month.", "2026-09-30"),
    ("Within two hours I'll have the site back up.", "2026-09-09T12:30:00+01:00"),
    ("Our team will process your claim within 2-3 weeks.", "2026-09-30"),
    ("We will answer before Friday.", "2026-09-10"),
    ("Your order leaves our warehouse on the 14th.", "2026-09-14"),
    ("I'll update you in half an hour.", "2026-09-09T11:00:00+01:00"),
    ("I'll phone you Monday week.", "2026-09-21"),
    ("We'll have someone round within the hour.", "2026-09-09T11:30:00+01:00"),
    ("We are going to move your server on Sunday, 13 September at 02:00.", "2026-09-13T02:00:00+01:00"),
    ("By the end of next week your meter will have been changed.", "2026-09-18"),
    ("We will pay it back before the weekend.", "2026-09-11"),
    ("The council tax rebate will reach you by 30/9.", "2026-09-30"),
    ("I'll have an answer by close of business tomorrow.", "2026-09-10"),
]
UNDATED = [
    "I promise to look into it.",
    "I'll let you know as soon as the part is here.",
    "If it drips again, we will replace the tap.",
    "We'll take it off the bill.",
]
NONE = [
    "We celebrate our birthday on Friday.",
    "We accept returns within 14 days.",
    "I play the organ there on Sunday.",
    "You see the ferry times on the board at 9.",
    "You'll see a charge on your bill from 3 September.",
    "Count on queues on Friday because of the fair.",
    "Please send us the form by Friday.",
    "You need to reply within 14 days.",
    "The shop closes at six today.",
    "We hope to have news next week.",
    "The parcel should arrive tomorrow.",
    "We sent it yesterday, and it went out at 9.",
    "Will you be home on Friday?",
    "DHL will deliver it on Friday.",
    "Your bank will post it within three days.",
    "I'd be happy to help.",
    "We will be closed on Monday.",
    "Finance pays out twice a month, on the 10th and the 25th.",
    "You can cancel until 30 September.",
    "It usually takes five days.",
    "Thank you for your letter of 3 September.",
    "We won't charge you for this.",
    "I look forward to meeting you on Friday.",
    "Your flight leaves at 6:40 on Friday.",
    'You wrote "we will pay by Monday" on the slip.',
]


@pytest.mark.parametrize(("text", "due"), DATED)
def test_dated(text: str, due: str) -> None:
    """One promise, with its day, and its hour where one is told."""
    assert [p.due for p in find(Folded(text), SENT)] == [due]


@pytest.mark.parametrize("text", UNDATED)
def test_undated(text: str) -> None:
    """A promise without a time."""
    assert [p.due for p in find(Folded(text), SENT)] == [""]


@pytest.mark.parametrize("text", NONE)
def test_none(text: str) -> None:
    """What the reader does, others do, is hoped, past or a fact."""
    folded = Folded(text)
    assert find(folded, SENT, folded.quotations) == ()


def test_several_in_one_sentence() -> None:
    """Each has its own time; "that day" is the one before."""
    text = "Tomorrow I will visit the flat, and on Friday the painter starts; I'll ring you that day."
    assert [p.due for p in find(Folded(text), SENT)] == ["2026-09-10", "2026-09-11", "2026-09-11"]


def test_words_are_the_authors() -> None:
    """The words of a promise stand in the text."""
    text = "Good news.\nWe\u2019ll send it\nby Friday, I think of you."
    found = find(Folded(text), SENT)
    assert [text[p.span.start : p.span.end] for p in found] == [p.words for p in found]
    assert found[0].words.startswith("We\u2019ll send it")


def test_zones_and_months_first() -> None:
    """In America the month comes first; the hour is the author's."""
    sent = dt.datetime(2026, 9, 9, 10, 30, tzinfo=dt.timezone(dt.timedelta(hours=-5)))
    assert find(Folded("I will send it on 9/10."), sent)[0].due == "2026-09-10"
    assert find(Folded("I will send it on 9/10."), SENT)[0].due == "2026-10-09"
    assert find(Folded("I'll call at 4 pm."), sent)[0].due == "2026-09-09T16:00:00-05:00"


def test_without_a_date_nothing_is_due() -> None:
    """A letter that does not say when it was sent has promises, and no days."""
    assert [p.due for p in find(Folded("I'll send it by Friday."), None)] == [""]


def test_the_turn_of_the_year() -> None:
    """A date that has passed is next year's."""
    sent = dt.datetime(2026, 12, 29, 15, 0, tzinfo=dt.UTC)
    assert find(Folded("We'll bring it on 5 January."), sent)[0].due == "2027-01-05"
    assert find(Folded("We'll bring it within five working days."), sent)[0].due == "2027-01-05"


def test_bounded() -> None:
    """Nonsense of 50 kB gives few promises, soon."""
    assert len(find(Folded("I will send it by Friday. " * 2_000), SENT)) <= 30
    for text in ("we will " * 6_000, "on monday " * 5_000, "1.1.1." * 8_000, "31 February 30/30 99th " * 2_000):
        find(Folded(text), SENT)
