"""care.cold: letters that do nothing for their reader, in double brackets what shuts out, and those that do help."""

from __future__ import annotations

import pytest

from guardian.checks.care.cold import CHECK
from guardian.checks.insight import read
from guardian.policy.model import Policy
from guardian.policy.presets import PRESETS, actions, weighed
from guardian.review import review
from tests.checks.flagged import assert_flags, letter

CUSTOMER = "The washing machine you delivered has flooded my kitchen. I called four times and nobody came!"
CASES = [
    "Machines leave our house tested. [[Hoses are connected by whoever installs them.]]",
    "[[Most customers never have any trouble with this model.]] Water finds its way.",
    "[[Floods are part of life, and old houses are old houses.]]",
    "[[Your complaint has been registered and is being processed in the order of receipt.]] The terms apply.",
    "[[According to section 9 of the conditions, liability is excluded.]] The matter is closed.",
    "You should have read the manual first. [[Next time you will surely think of it.]]",
    "Thank you for your feedback! [[Discover our new range of dryers, now with 20 % off.]]",
    "Thank you for choosing us! [[Thousands of families love our machines.]]",
    "A little water never hurt anybody. [[Kitchens always dry.]]",
    "Everybody thinks that it is the machine. [[It usually is the plumbing.]]",
    "[[Had you bought the installation, this would not be a topic.]]",
    "The technicians are in great demand these days. [[Patience is a virtue, as my father always said.]]",
    "Any claim must be submitted in writing by registered post. [[It is assessed when it is assessed.]]",
    "Machines are machines. [[No other customers have reported anything.]]",
    "A flooded kitchen is the last thing you need. I'm sending Marta tomorrow at nine to look at the hose.",
    "We can't pay for the floor, because the hose was not ours. If you send us two photos, I'll ask the maker today.",
    "Sorry, we fitted the wrong hose. A new machine is on its way and will be with you on Friday.",
    "Please turn off the tap under the sink first. Then ring me on 555 0107, I'm here until eight.",
    "Our technician has been informed and will call you within the hour.",
    "Four calls and no answer: that is not how it should be. Which evening suits you for the repair?",
    "The insurance covers the floor. The form is attached; please send it back by Monday.",
    "Was the hose the grey one or the white one? I'd like to bring the right part.",
]
COLD = [
    (
        "I returned the boots two weeks ago and have no refund. I need the money.",
        "Refunds are processed in the order of "
        "receipt. It is not possible to give information on individual cases. Please refrain from further enquiries.",
    ),
    (
        "The washing machine you delivered has flooded my kitchen.",
        "Machines leave our house tested. Connecting the hose "
        "tightly is the job of whoever installs it. Water has its own mind.",
    ),
    (
        "I was double charged for my ticket, my account is overdrawn now.",
        "That is a matter between you and your bank. Most people keep a small reserve for such cases.",
    ),
    (
        "I am still waiting for an answer about my visa. My wedding is in nine days!",
        "Applications are answered when they "
        "are decided. A wedding is not one of the reasons listed in the regulation.",
    ),
    (
        "I fell on your wet stairs and broke my wrist.",
        "The sign was standing there, and hundreds of visitors walked by "
        "it without falling. One wonders about the shoes.",
    ),
    (
        "Our bins have not been collected for four weeks. Rats!",
        "Your concern has been noted. The collection calendar is "
        "published annually. Residents are reminded that bins must be placed at the kerb.",
    ),
    (
        "My luggage with my insulin is lost!",
        "Thank you for flying with us! Your feedback helps us to get better every day. Have you seen our new lounge?",
    ),
    (
        "Was the operation a success? Nobody tells me anything.",
        "Information is given during ward rounds. Relatives are always asked to be patient.",
    ),
]
HELPFUL = [
    (
        "I returned the boots two weeks ago and have no refund.",
        "We have received your return and the refund has been "
        "issued. It usually takes 3 to 5 business days to appear on your statement.",
    ),
    (
        "How do I reset my password?",
        "Please click “Forgot password” and enter your address. The link is valid for an hour.",
    ),
    (
        "Do you ship to Norway?",
        "Unfortunately we don't ship to Norway. Our partner in Oslo sells the same range: www.shop.example.",
    ),
    (
        "Does the warranty cover water damage?",
        "The warranty does not cover water damage, because it is limited to "
        "defects in manufacture. A repair costs between 60 and 90. Would you like an estimate?",
    ),
    ("Is the museum open on Easter Monday?", "The museum is open from 10 to 17 on Easter Monday."),
    (
        "The hot water is off again in flat 12.",
        "Thank you for your report. The plumber has been informed and will come this afternoon.",
    ),
    (
        "My son lost his jacket on the bus.",
        "We have passed your description to the depot. Found items are kept there for "
        "30 days; the counter is open from 9 to 12.",
    ),
    ("Can you change my booking from Friday to Saturday?", "Done, you're booked for Saturday at 14:00."),
    (
        "Why do you need my passport number?",
        "The law requires hotels to register it. It is stored for one year and then deleted.",
    ),
    (
        "The mushrooms in my box were mouldy.",
        "Oh no! We've put 6.50 back on your balance, and your next box has fresh ones in it.",
    ),
]
NOT_OWED = [
    ("Thanks a lot, it works again now!", "Machines leave our house tested."),
    ("Just wanted to say that the cake was wonderful.", "Everybody says that."),
    ("Here's the log.", "Logs are read in the order of receipt."),
    ("My grandmother died and I miss her so much.", "Nobody is ever ready for that."),
    ("", "Applications are answered when they are decided."),
]  # fmt: skip


def flagged(customer: str, text: str) -> list[str]:
    """The words that the check flags."""
    reading = read(letter(text, customer=customer))
    return [reading.body.at(m.span) for m in CHECK.find(reading, CHECK.options())]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case, customer=CUSTOMER)


@pytest.mark.parametrize(("customer", "text"), COLD)
def test_what_does_nothing_for_the_reader(customer: str, text: str) -> None:
    """One sentence of it is flagged, with what is missing."""
    assert len(flagged(customer, text)) == 1


@pytest.mark.parametrize(("customer", "text"), [*HELPFUL, *NOT_OWED])
def test_what_helps_or_is_not_owed(customer: str, text: str) -> None:
    """A plain answer, a reasoned no, a deed; and letters that nobody waits for."""
    assert flagged(customer, text) == []


@pytest.mark.parametrize(("customer", "text"), COLD)
def test_the_default_policy_holds_it(customer: str, text: str) -> None:
    """By the letter's risk, and with a finding that says why."""
    found = review(letter(text, customer=customer), {})
    preset, policy = PRESETS["normal"], Policy(version="x", actions=actions(PRESETS["normal"]))
    held = [f for f in found.findings if weighed(preset, f, policy.actions[f.check], found.risk) == "hold"]
    assert held


def test_the_advice_takes_up_the_customers_matter() -> None:
    """The message says what they are left with, the advice offers a sentence for each of two things."""
    customer, text = COLD[1]
    [match] = CHECK.find(read(letter(text, customer=customer)), CHECK.options())
    assert "flooded my kitchen" in match.message
    assert match.advice.count(": “") == 2


def test_the_words_that_shut_out_are_shown() -> None:
    """Not simply the last ones."""
    assert flagged(*COLD[2]) == ["Most people keep a small reserve for such cases."]
