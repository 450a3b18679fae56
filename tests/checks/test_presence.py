"""Who speaks in a letter, and how much of the customer's words it takes up."""

from __future__ import annotations

import pytest

from guardian.checks.insight import read
from guardian.checks.presence import presence
from tests.checks.flagged import letter

CUSTOMER = "The gate of our allotment is locked since Friday. Who has the key?"
MATTER = "The key hangs in the shed."


def signs(text: str) -> dict[str, float]:
    """Of a letter to this customer."""
    return presence(read(letter(text, customer=CUSTOMER)))


@pytest.mark.parametrize(
    "end",
    ["Garden Office", "The Garden Team", "Your allotment association", "Key Services", "GateKeeper", "Administration",
     "Best regards,\nMember Relations", "Returns, Level 2"],
)  # fmt: skip
def test_a_desk_signs(end: str) -> None:
    """And nobody in the letter says “I”."""
    assert signs(f"Dear Mr. Ode,\n\n{MATTER}\n\n{end}")["nobody"] == 1.0
    assert signs(f"Dear Mr. Ode,\n\nI looked: it hangs in the shed.\n\n{end}")["nobody"] == 0.0


@pytest.mark.parametrize(
    "end", ["Wanja", "Wanja, Garden Office", "Wanja Ode\nGarden Office", "Kind regards,\nWanja", "Best,\nLaurence"]
)
def test_a_person_signs(end: str) -> None:
    """Whatever else stands beside the name."""
    assert signs(f"Dear Mr. Ode,\n\n{MATTER}\n\n{end}")["nobody"] == 0.0


def test_a_letter_without_a_signature_tells_nothing() -> None:
    """Its last line is a sentence."""
    assert signs(MATTER)["nobody"] == signs(f"Hello,\n\n{MATTER}")["nobody"] == 0.0


@pytest.mark.parametrize(
    "text",
    ["Entrance is by appointment.", "Admission to allotments ended at six.", "Locks never open by themselves.",
     "Old gates need care.", "Copies on loan must come back."],
)  # fmt: skip
def test_what_is_told_to_anybody(text: str) -> None:
    """A sentence that begins with a thing in general."""
    assert signs(text)["rule of its own"] == 1.0


@pytest.mark.parametrize(
    "text",
    ["Your admission is paid.", "The locks are new.", "These keys fit.", "Nothing is lost.", "Marek has the key."],
)
def test_what_is_told_of_this_matter(text: str) -> None:
    """Something certain, or somebody."""
    assert signs(text)["rule of its own"] == 0.0


def test_the_customers_words_are_taken_up() -> None:
    """As a share of those that tell something."""
    assert signs("Thank you for writing.")["taken up"] == 0.0
    assert signs("Since Friday the gate of your allotment is locked, and I have the key.")["taken up"] > 0.7


def test_who_says_i() -> None:
    """And not “we”; and whom the letter names."""
    assert signs("I looked, and Marek has the key.")["i"] == 1.0
    assert signs("I looked, and we have the key.")["i"] == 0.0
    assert signs("I looked, and Marek has the key.")["names"] == 1.0
    assert signs("The gate is closed on Friday.")["names"] == 0.0


def test_how_it_is_said() -> None:
    """In one sentence, in three words, or one thing linked with another."""
    assert signs("The key hangs in the shed.")["brief"] == 1.0
    assert signs("No keys. There are locks.")["clipped"] == 2.0
    assert signs("Nothing to pay. It's code 4471.")["clipped"] == 0.0
    assert signs("The key hangs in the shed, on the left. The gate is closed.")["linked"] == 0.5


def test_the_smaller_signs() -> None:
    """Opening hours and cheer."""
    found = signs("We are open daily, Mon-Fri. See you soon! Enjoy :)")
    assert found["hours"] == 2.0
    assert found["cheer"] == 2.0
