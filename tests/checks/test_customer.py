"""What the customer's words say: questions, requests, trouble, names, feeling, and whether it is over."""

from __future__ import annotations

import pytest

from guardian.checks.customer import MOST_READ, mixed, state
from tests.bounds import bounded

LETTER = """Hello,

my name is Anna O'Brien-Smith. The kettle leaks and nobody answers. When will the new one come, and can I keep the
old one? I'd like to know whether the warranty covers it. Please send me a label. Are you kidding me?

Kind regards,
Anna"""


def test_everything_in_one_letter() -> None:
    """Each thing asked with its place; what asks for no answer is left out."""
    customer = state(LETTER)
    assert [(a.words, a.request) for a in customer.asked] == [
        ("When will the new one come", False),
        ("can I keep the old one?", False),
        ("I'd like to know whether the warranty covers it.", False),
        ("Please send me a label.", True),
    ]
    assert customer.questions == 3
    assert [" ".join(LETTER[a.span.start : a.span.end].split()) for a in customer.asked] == [
        a.words for a in customer.asked
    ]
    assert customer.problem == "The kettle leaks and nobody answers."
    assert [p.words for p in customer.problems] == [customer.problem]
    assert customer.names == ("Anna", "Anna O'Brien-Smith")
    assert not customer.settled


@pytest.mark.parametrize(
    "text",
    [
        "how do I change my address",
        "Can you tell me what it costs.",
        "I wonder if you could explain the tariff.",
        "No idea how to reset it, any news?",
        "We are not sure whether this is the right form.",
        "Let me know when it ships.",
    ],
)
def test_questions_with_and_without_a_mark(text: str) -> None:
    """A question is a question without its mark."""
    assert state(text).questions == 1


@pytest.mark.parametrize(
    "text", ["Really?", "Are you serious?", "It came on Monday.", "How dare you?", "Thank you for the label.", "Ok?"]
)
def test_nothing_is_asked(text: str) -> None:
    """Statements, and what is only said like a question."""
    assert state(text).questions == 0


@pytest.mark.parametrize("text", ["Please cancel my order.", "I want a refund.", "I would like the blue one."])
def test_requests(text: str) -> None:
    """What is wished for is kept apart from what is asked."""
    assert [a.request for a in state(text).asked] == [True]


@pytest.mark.parametrize(
    ("text", "settled"),
    [
        ("Thanks, it works now!", True),
        ("That did the trick, thank you.", True),
        ("Never mind, I found it.", True),
        ("Thank you so much!", True),
        ("Thanks, but it still doesn't work.", False),
        ("It works now, but when do I get my money?", False),
        ("The tap drips.", False),
    ],
)
def test_settled(text: str, settled: bool) -> None:
    """Whether the matter is over."""
    assert state(text).settled is settled


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("It broke.\n\nRegards,\nKarl von Hof", ("Karl von Hof",)),
        ("This is Dr. Mia Lund. The key is lost.", ("Mia Lund",)),
        ("It is late - Maria", ("Maria",)),
        ("It is late.\n\nTom", ("Tom",)),
        ("It is late.\n\nSent from my iPhone", ()),
        ("I am Sorry to ask.\n\nThanks", ()),
    ],
)
def test_names(text: str, names: tuple[str, ...]) -> None:
    """As they write it themselves."""
    assert state(text).names == names


def test_upset_is_in_order() -> None:
    """From delight to fury."""
    texts = (
        "Thank you, that was wonderful help!",
        "Which colour does the lid have?",
        "The lid does not close, and I have waited two weeks for an answer.",
        "This is a disgrace. Nobody answers, I am furious, and I want my money back NOW!!!",
    )
    upset = [state(text).upset for text in texts]
    assert upset == sorted(upset)
    assert upset[1] < 0.4
    assert upset[3] > 0.8
    assert state(texts[2]).complaint > 0.5


@pytest.mark.parametrize(
    ("calm", "cross"),
    [
        ("Can I bring my own skates, or do you rent them?", "I couldn't rent any skates, you had none left at all."),
        (
            "How do I change the blade? I'm trying to cut felt.",
            "The blade still doesn't cut, and your film says it should.",
        ),
        ("Here is the oak I mean: https://oak.example/7", "Your man sawed off the oak that we told him to leave."),
        (
            "My sister and her husband would love to see the mill.",
            "Your mill was shut when we came, and nobody told us.",
        ),
        ("Thanks, the choir was amazing!", "Thanks, but the choir was late and half of it was missing."),
    ],
)
def test_who_asks_calmly_does_not_complain(calm: str, cross: str) -> None:
    """A question, a wish, a link or joy counts less than what went wrong."""
    one, other = state(calm), state(cross)
    assert one.upset < other.upset
    assert one.complaint < other.complaint


def test_a_models_opinion_is_mixed_in() -> None:
    """Between ours and the model's, nearer to ours; without a model ours stands."""
    ours = state("The lid does not close.")
    both = mixed(ours, 0.99, None)
    assert ours.upset < both.upset < 0.99
    assert both.complaint == ours.complaint
    assert mixed(state(""), 0.9, 0.9) == state("")


@pytest.mark.parametrize(
    "unit", ["?", "why is it ", "my name is A", "\nTom", "Regards,\n", "no ", "please send ", "\u200b"]
)
def test_bounded(unit: str) -> None:
    """Whatever they send is read soon."""
    with bounded():
        state(unit * (2 * MOST_READ // len(unit)))
