"""How much a whole reply does for the reader: below 0 where it helps, above where it leaves them alone."""

from __future__ import annotations

import pytest

from guardian.checks.alone import alone
from guardian.checks.helpful import answerable, cold, cold_beside
from guardian.checks.insight import read, seen
from tests.checks.flagged import letter

CUSTOMER = "The tap in room 12 drips since Sunday and nobody came. What happens now?"

HELPS = [
    "I called the plumber, and he comes tomorrow at nine. If he is late, ring me on 555 0107.",
    "Sorry, we forgot your note. I'll change the washer myself this afternoon, and the night is on us.",
    "Yes, please turn the valve under the sink until it stops; Marek replaces the tap tonight.",
    "Could you send us a photo of the tap? Then we bring the right part today.",
    "Done: the washer is new since noon. Please tell me if it drips again.",
]
LEAVES = [
    "Taps are checked by residents according to section 4 of the house rules. Your note has been registered.",
    "Thank you for your feedback! Most people never hear it. Have a wonderful stay!",
    "Other guests always manage. Next time you should have asked for a room at the back, of course.",
    "The matter was noted and is being processed in order of receipt. The decision is final.",
    "These things happen in old houses. Everybody knows that water is always moving.",
]

PLAIN = [
    ("My fob doesn't open the bike shed any more.", "Hi Noor,\n\nthe shed got a new reader on Monday and your fob "
     "wasn't copied over, sorry. It is now; hold it to the left of the handle.\n\nBram"),
    ("Can you hold table 4 for us till eight?", "Gladly, till quarter past if you ring.\n\nMirela"),
    ("Is there a lift to the second floor?", "Hi Ana,\n\nthere is, behind the cloakroom. Press 2M and you come out "
     "beside the studio.\n\nMuseum desk, Pim"),
    ("When do you pick up the old fridge?", "Tuesday between ten and twelve, Mr. Bakke. Please leave it by the garage "
     "and take the door off its hook.\n\nRecycling, Aud"),
    ("Why was my blood test cancelled?", "The tube had burst in the centrifuge, Mr. Lindqvist, so it has to be drawn "
     "again. Come any morning before nine, no need to queue: say my name.\n\nLab, Signe"),
    ("Would you lower the rent for February? We had no hot water for nine days.", "Dear Mr. Achterberg,\n\nnine of "
     "twenty-eight days, so I take a third off February: you pay 610. The boiler man signed off yesterday; if it goes "
     "again, ring me at night too.\n\nF. Weidlich"),
]  # fmt: skip
TERSE = [
    ("Could you cancel the second ticket?", "Cancelled; the 12 are on their way to you.\n\nBox office"),
    ("Please remove my old address from the file.", "Removed.\n\nRecords"),
    ("Can you lend us two more chairs for Sunday?", "We lend you four.\n\nParish desk"),
    ("Would half past four be possible?", "Half past four works, see you then.\n\nIrma"),
]  # fmt: skip
BARE = [
    ("The sofa bed you delivered has a broken slat. My parents sleep on it tonight.", "Dear Mr. Sandvik,\n\nslats are "
     "wearing parts. Wearing parts are excluded. Slats can be found in any DIY store.\n\nM\u00f6bel Centrale"),
    ("Could you explain the 90 for 'handling'?", "Handling is what it says. Things were handled.\n\nAccounts"),
    ("My son was bullied on your bus and the driver laughed.", "Drivers look at the road. Boys tease each other and "
     "are friends by supper. I'd leave it there, in his interest.\n\nSchool Bus Co-op, H. Brandt"),
    ("Where is the money for the lamp I sent back in May?", "Sums are booked as they are booked. Waiting is part of "
     "shopping.\n\nLamp House"),
]  # fmt: skip


@pytest.mark.parametrize(("customer", "text"), PLAIN)
def test_a_plain_answer_is_help(customer: str, text: str) -> None:
    """However short: no hint counts beside it."""
    reading = read(letter(text, customer=customer))
    assert answerable(reading)
    assert alone(reading) == pytest.approx(0.0, abs=0.4)


@pytest.mark.parametrize(("customer", "text"), TERSE)
def test_what_is_done_needs_few_words(customer: str, text: str) -> None:
    """Nor a person who says “I”."""
    assert cold(read(letter(text, customer=customer))) < -1.0


def test_a_rule_about_the_deed_is_no_deed() -> None:
    """They ask for it, and are told when it is done and when not."""
    reading = read(letter("Tickets are cancelled in writing only.", customer="Could you cancel the second ticket?"))
    assert cold(reading) > -1.0


@pytest.mark.parametrize(("customer", "text"), BARE)
def test_bare_statements_leave_alone(customer: str, text: str) -> None:
    """Without a harsh word: hints count in full."""
    assert alone(read(letter(text, customer=customer))) > 1.2


@pytest.mark.parametrize(
    ("customer", "owed"),
    [
        ("Just checking in about the offer for the roof. Thanks!", True),
        ("The tap you fixed on Monday drips worse now.", True),
        ("I've lost my ticket, may I still get in?", True),
        ("The box came without the screws. Great manual, by the way!", True),
        ("Great, it works again. Thank you!", False),
        ("I miss my brother and I can't live without him.", False),
    ],
)
def test_what_is_owed_a_reply(customer: str, owed: bool) -> None:
    """A question or a fault, however politely told; not thanks, and not private grief."""
    assert answerable(read(letter("We will see.", customer=customer))) is owed


@pytest.mark.parametrize("text", HELPS)
def test_help_is_seen(text: str) -> None:
    """An act, a day, a person who says “I”."""
    assert cold(read(letter(text, customer=CUSTOMER))) < 0.0


@pytest.mark.parametrize("text", LEAVES)
def test_what_is_absent_is_seen(text: str) -> None:
    """No harsh word, and nothing for the reader."""
    assert cold(read(letter(text, customer=CUSTOMER))) > 1.0


@pytest.mark.parametrize("customer", ["", "Thanks a lot, it works again now!"])
def test_nothing_can_be_missing(customer: str) -> None:
    """Without the customer's words, or when they say that the matter is settled."""
    assert cold(read(letter(LEAVES[0], customer=customer))) == 0.0


def test_what_a_pitch_does_is_no_help() -> None:
    """Beside it, the letter may do nothing."""
    pitch = "We can send you our new mixer tap today, for free until Friday."
    reading = read(letter(f"Your note was registered. {pitch}", customer=CUSTOMER))
    start = seen(reading).body.plain.index("we can")
    assert cold_beside(reading, ()) == pytest.approx(cold(reading))
    assert cold_beside(reading, [(start, start + len(pitch))]) > cold(reading)
