"""person.placeholder: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.person.placeholder import CHECK
from tests.checks.flagged import letter, matches
from tests.checks.overlap import assert_fires

CASES = [
    "Dear [[[Customer Name]]],\n\nyour seat is booked.",
    "Hi [[{firstname}]],\n\nthe bill is paid.",
    "Hello [[*|FNAME|*]],\n\nyour table is kept.",
    "Dear Mr [[%LASTNAME%]],\n\nthe visa is ready.",
    "[[Dear ,]]\n\nyour permit is ready.",
    "Dear [[null]],\n\nthe lesson is on Monday.",
    "Your claim [[<claim number>]] is paid.",
    "The engineer comes on [[DD/MM/YYYY]] in the morning.",
    "We refund [[€XX]] to your card.",
    "Your flight leaves at [[[insert time]]].",
    "Follow the steps: [[INSERT LINK]] HERE. Then restart. Your code: [[${code}]].",
    "[[Lorem ipsum dolor sit amet]], and the rest follows.",
    "The wreath is at the chapel on [[PICKUP_DATE]] by nine.",
    "On the form, write your own FIRST NAME in capitals.",
    "Dear Ms Rowe,\n\nyour seat is booked.",
    "In the template, write `{firstname}` where the name goes.",
    "Click the button [Save] and then [Close].",
    "The date field takes the format DD/MM/YYYY.",
    "The size XXXL is sold out; XXL is here.",
    "Hello,\n\nthe bill is paid.",
    "The error says “undefined is not a function”; that is our bug.",
    "The form asks for your name and the date of the visit.",
    "We pay [as the contract says] half of it.",
    "Press <Enter> twice and wait for the tone.",
    "Hi [[%FIRSTNAME%]], your order is ready.",
    "Hello [[<Name>]], thank you for your call.",
    "Dear [[Mr/Mrs ...]], thank you for your letter.",
    "Dear [[XXXX]], thank you for your booking.",
    "Hello [[${user.first}]], welcome back.",
    "Your new rate is [[{rate}]] a month.",
    "Dear [[#name#]], your bike is ready.",
    "Hello [[@firstname]], here is your code.",
    "Hi [[|*FNAME*|]], see you soon.",
    "[[Hello (name of customer)]], we have good news.",
    "Your order [[#ORDER_ID#]] left our house.",
    "Hi [[Firstname]], your table is booked.",
    "Hello [[{0}]], your table is booked for {1}.",
    "[[Dear Guest_Name]], your table is booked.",
    "Dear [[Mr. / Mrs. Moll]], your table is booked.",
    "The bill of [[{amount_due}]] is open.",
    "Your reservation no. [[<RES_NO>]] is safe.",
    "[[Hello NAME_OF_GUEST]], your table is booked.",
    "Press [Enter] and wait.",
    "The file is called report_{year}.csv in your folder.",
    "The words [sic] stand in the letter that you sent.",
    "The hotel is on Park Street (behind the church).",
    "I think it was the cable (the grey one).",
    "Your table is booked for four people on Friday.",
    'The bag comes in [sic] "lether".',
    "I write this on behalf of Mr and Mrs Moll.",
    "Your boat is ready on [[«Day»]].",
    "He called it «beautiful», and he was right.",
    "Press «Order» twice.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Flagged where it should be, and only there."""
    assert_fires(CHECK, case)


def test_the_known_name_is_put_in() -> None:
    """When the name to address is known, the advice gives it."""
    found = matches(CHECK, letter("Hi {{first_name}}, hello.", to_name="Nele Jonckheer"))
    assert "Nele Jonckheer" in found[0].advice


def test_greeting_and_subject_are_looked_at() -> None:
    """A gap in the greeting or the subject counts as much."""
    found = matches(CHECK, letter("Dear [NAME],\n\nhello.", greeting="Dear [NAME],", subject="Order {{order_id}}"))
    assert [m.where for m in found] == ["body", "subject"]


def test_allowed_and_extra() -> None:
    """A house may allow what looks like a gap, and add gaps of its own."""
    assert matches(CHECK, letter("Write [ENTER DATE] now."), allowed=("[enter date]",)) == []
    assert len(matches(CHECK, letter("Dear ???,"), extra=("???",))) == 1


def test_what_the_customer_asks_about_is_no_gap() -> None:
    """Whoever asks about a gap gets it named, and is still not greeted by one."""
    asked = "The labels print {{ shelf_no }} and no number."
    named = "Take {{ shelf_no }} out of the second line and print one label."
    assert matches(CHECK, letter(named, customer=asked)) == []
    assert matches(CHECK, letter(named, customer="The labels are crooked."))
    means = "Seat “XXX” means that none was booked; sit where you like."
    assert matches(CHECK, letter(means, customer="My ticket says seat XXX, is that right?")) == []
    assert matches(CHECK, letter("You leave from %QUAY%.", customer="My ticket says XXX, is that right?"))
    assert matches(CHECK, letter(f"Hi {{{{name}}}},\n\n{named}", customer=asked, greeting="Hi {{name}},"))
