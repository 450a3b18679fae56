"""person.no-name: greetings to anybody although the name is known."""

from __future__ import annotations

import pytest

from guardian.checks.person.no_name import CHECK
from guardian.message.model import Address
from tests.checks.flagged import matches
from tests.checks.overlap import assert_fires, whole

# (greeting, the name to address, the customer's words)
PEOPLE = [
    ("[[To the tenant]],", "Odile Marchand", ""),
    ("[[To our members or guests]],", "Bram Visser", ""),
    ("[[Hello]],", "Priya Nair", ""),
    ("[[Dear customer]],", "Priya Nair", ""),
    ("[[Dear Sir or Madam]],", "Jonas Frei", ""),
    ("[[Hi there]],", "Jonas Frei", ""),
    ("[[Good afternoon]],", "Jonas Frei", ""),
    ("[[Dear valued guest]],", "", "We want a late checkout. Regards, Jonas Frei"),
    ("[[Hello]],", "info@bakery.example", "Can you come earlier? My name is Rita Blom."),
    ("[[Dear tenant]],", "Rita Blom", ""),
    ("[[Hey]],", "Rita Blom", "Rita here, where is it"),
    ("[[Hello dear swimmer]],", "Ines Sorel", "Is my lane free? Ines Sorel"),
    ("Hi ines,", "Ines Sorel", ""),
    ("Hello Rita,", "Rita Blom", ""),
    ("Rita,", "Rita Blom", ""),
    ("Hello,", "", "where is it"),
    ("Dear all,", "Rita Blom", ""),
    ("Good morning,", "Blom Bakery GmbH", ""),
    ("Dear Mrs Blom,", "Rita Blom", ""),
    ("Hello,", "billing@x.example", "please send the invoice again"),
    ("Hello and thank you, Rita!", "Rita Blom", ""),
    ("Hi both,", "Rita Blom", ""),
]
CASES = [greeting for greeting, _, _ in PEOPLE]


@pytest.mark.parametrize(("greeting", "to_name", "customer"), PEOPLE)
def test_cases(greeting: str, to_name: str, customer: str) -> None:
    """Flagged when a person's name is known and the greeting has none."""
    text = f"{greeting}\n\nyour parcel left today and comes on Friday.\n\nKind regards\nTorben"
    assert_fires(CHECK, text, to_name=to_name, customer=customer)


def test_a_longer_letter_without_any_greeting() -> None:
    """A line of talk needs none; a letter does, if the name stands nowhere in it."""
    said = "The two chairs are glued and stand in the hall. You can fetch them from eight to six, Saturdays till one. "
    more = "The bill is 60, and the old screws lie in a bag on the left seat, in case they are dear to you."
    asked = "When are my chairs ready? Rita"
    assert matches(CHECK, whole(said + more, to_name="Rita Blom", customer=asked))
    assert matches(CHECK, whole("The chairs are ready.", to_name="Rita Blom", customer=asked)) == []
    assert matches(CHECK, whole(f"{said}{more} See you then, Rita!", to_name="Rita Blom", customer=asked)) == []


def test_several_recipients_need_no_name() -> None:
    """One greeting cannot name them all."""
    letter = whole("Hello,\n\nthe bill is paid.")
    to = (Address(name="Rita Blom", address=""), Address(name="Jonas Frei", address=""))
    assert matches(CHECK, type(letter)(zones=letter.zones, to=to, to_name="Rita Blom")) == []


def test_advice_gives_the_name() -> None:
    """The name is there to be copied."""
    assert "Rita" in matches(CHECK, whole("Hello,\n\nthe bill is paid.", to_name="Rita Blom"))[0].advice
