"""person.wrong-name: greetings that name somebody else, and those that name the reader in one of their ways."""

from __future__ import annotations

import pytest

from guardian.checks.person.wrong_name import CHECK
from guardian.message.model import Address
from tests.checks.flagged import matches, unmarked
from tests.checks.overlap import assert_fires, whole

# (greeting, the name to address, the customer's words)
PEOPLE = [
    ("Dear [[Rufus]],", "Jolanda Kern", "On the cake please: “All my love, Rufus”. Jolanda Kern"),
    ("Dear Rufus,", "J. Kern", "This is Rufus, Jolanda's husband. Is the cake ready?"),
    ("Hi [[Marc]],", "Mark Ellison", ""),
    ("Dear Ms [[Bell]],", "Ms Ball", "Where is it? Ms Ball"),
    ("Dear [[Sarah]],", "Sara Lindqvist", ""),
    ("Hello Mr [[Patel]],", "Priya Nair", "Is it here?\nPriya"),
    ("Good morning [[Julia]],", "Juliet Moreau", ""),
    ("Dear Mr [[Whitfield-Ames]],", "Joan Whitlock", "regards, Joan Whitlock"),
    ("Dear [[Mr]] Whitfield,", "Mrs Joan Whitfield", "regards Mrs Whitfield"),
    ("Dear Mr [[Müler]],", "Jürgen Müller", ""),
    ("Hi Nele [[Peeters]],", "Nele Jonckheer", ""),
    ("[[Peter]],", "Petra Novak", "The lamp is broken. Petra"),
    ("Hi [[Jonson]],", "info@x.example", "It is late. Thanks, Emma Johnson"),
    ("Hi [[Fiona]],", "Theodora Vance", ""),
    ("Hi Thea,", "Theodora Vance", ""),
    ("Hei Aino,", "Aino Laakso", ""),
    ("Hi Liz,", "Elizabeth Warren", ""),
    ("Dear Mr. Mueller,", "Jürgen Müller", ""),
    ("Hi Jose,", "José Ortega", ""),
    ("Dear Mr and Mrs Vane,", "Arthur Vane", ""),
    ("Hi Anna and Tom,", "Anna Reed", "Anna and Tom here"),
    ("Hi Anna-Lena,", "Anna Lena Vogt", ""),
    ("Hi Jean,", "Jean-Pierre Blanc", ""),
    ("Dear Team,", "Priya Nair", ""),
    ("Dear Ms de la Cruz,", "Maria de la Cruz", ""),
    ("Dear Mr O'Brien,", "Sean O’Brien", ""),
    ("Hello Sandra,", "Acme Ltd", "please send the bill"),
    ("Good morning Mrs. Linde!", "Linde, Birgit", ""),
    ("Dear Linde family,", "Birgit Linde", ""),
    ("Dear Rosa,", "Mei Lin", "I write for my mother Rosa, who has no computer. Mei"),
    ("Hi J.,", "Jonas Frei", ""),
    ("Hi Дмитрий,", "Dmitry Orlov", ""),
    ("Hi there,", "Birgit Linde", ""),
    ("Hi Petra,", "", ""),
    ("Dear [[Eva-Rosa]],", "Eva-Marie Dorn", ""),
    ("Dear Eva-Marie,", "Eva-Marie Dorn", ""),
    ("Cześć Ewo,", "Ewa Kubik", ""),
    ("Dear Nell and James,", "Nell Orr", "A table for two, please. Nell & Jim Orr"),
]
CASES = [greeting for greeting, _, _ in PEOPLE]


@pytest.mark.parametrize(("greeting", "to_name", "customer"), PEOPLE)
def test_cases(greeting: str, to_name: str, customer: str) -> None:
    """Flagged when nothing that is known of the reader bears the name."""
    text = f"{greeting}\n\nyour parcel left today and comes on Friday.\n\nKind regards\nTorben"
    assert_fires(CHECK, text, to_name=to_name, customer=customer)


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("Dear Sanna,\n\nthe clasp is mended. Thank you for your trust, Sandra!\n\nIda", True),
        ("Hello Sanna,\n\nit's at the desk. Have a good weekend, Senna, and see you on Monday.\n\nIda", True),
        ("Dear Sanna,\n\nthe clasp is mended. Thank you for your trust, Sanna!\n\nIda", False),
        ("Dear Sanna,\n\nthe clasp is mended. Thank you for coming on Monday, truly!\n\nIda", False),
    ],
)
def test_called_by_name_in_the_letter(text: str, flagged: bool) -> None:
    """A name by which the reader is called further down is looked at, too."""
    assert bool(matches(CHECK, whole(text, to_name="Sanna Vik", customer="Where is my bracelet?"))) is flagged


def test_the_address_and_every_recipient_count() -> None:
    """A name from an address or of another recipient is a known one."""
    text, _ = unmarked("Dear Ms Kaya,\n\nthe bill is paid.")
    to = (Address(name="Ayse", address="ayse.kaya@x.example"),)
    letter = whole(text)
    assert matches(CHECK, type(letter)(zones=letter.zones, to=to)) == []


def test_advice_gives_the_name() -> None:
    """The right name is there to be copied."""
    found = matches(CHECK, whole("Hi Marc,\n\nthe bill is paid.", to_name="Mark Ellison"))
    assert "Mark Ellison" in found[0].advice
