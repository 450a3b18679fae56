"""answer.vague-timing: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.answer.vague_timing import CHECK
from tests.checks.flagged import assert_flags, letter, matches

CASES = [
    "The plumber will swing by [[when he can]].",
    "We will call you back [[sometime]].",
    "It [[takes as long as it takes]].",
    "You hear from me by the 14th at the latest.",
    "It ships tomorrow and should arrive soon after.",
    "The crane can only come when the road is free, so [[please have a little patience]] with us.",
    "Your file is with the assessor and you'll hear back [[once she has had a look]].",
    "Somebody will be round to look at the boiler [[at some stage]].",
    "We'll get to your request [[when things calm down here]].",
    "The replacement door should be with you [[before too long]].",
    "I'll come back to you [[as and when I know more]].",
    "Your deposit will be paid out [[in the coming period]].",
    "We are a bit stretched at the moment, so [[it might be a while until we can]] ring you.",
    "Your case will be [[dealt with in turn]].",
    "It [[shouldn't be long now]] before the technician contacts you.",
    "The tailor has your coat; pick it up on Friday after three.",
    "The crane comes on the 4th at seven, so please move the car by then.",
    "The doctor signs it before lunch today.",
    "Please send the form whenever it suits you.",
    "The fair ends on Sunday and the welder is at your gate on Monday.",
    "The assessor has your file; you'll hear from me on Wednesday, whatever she says.",
    "We write [[once the review is finished]].",
    "The review is finished.",
    "We will get back to you [[as soon as possible]].",
    "You will receive your refund [[in due course]].",
    "Our team is looking into it and will reply [[shortly]].",
    "We are going to answer [[at the earliest opportunity]].",
    "The new lift should be running [[any day now]].",
    "We shall write to you [[when time permits]].",
    "[[It may take a while until the garage]] answers us.",
    "[[Please be patient]] while we look for it.",
    "A nurse will ring you [[soon]].",
    "The permit will be issued [[in a timely manner]].",
    "I will get back to you by Thursday noon, also if I have nothing new by then.",
    "You will have your refund within five working days.",
    "You will hear from me as soon as possible, and by Friday at the latest.",
    "Get well soon!",
    "Please send us the form as soon as you can.",
    "We hope to see you again soon.",
    "The plumber rings you tomorrow between two and four, so you will soon be warm.",
    "It is being treated with priority: the answer is here on 12 May.",
    "Thank you for answering so soon.",
    "Could you send the serial number soon, please?",
    "We'll let you know [[in good time]].",
    "Hopefully this gets sorted [[before too long]].",
    "The technician drops by [[one of these days]].",
    "We'll be in touch [[at our earliest convenience]].",
    "[[Can't say how long]], the lab is slow.",
    "The matter has our attention and you will hear more [[in time]].",
    "[[Sometime this season]] the fence will be painted.",
    "[[We are on it]], back to you [[asap]].",
    "It'll be [[ready when the paint is dry]].",
    "[[We're a bit behind]], it's [[taking longer than usual]].",
    "Delivery is delayed [[until further notice]].",
    "The money [[is being processed]].",
    "[[As soon as we hear from the lab]], we'll tell you.",
    "We will attend to your matter [[presently]].",
    "One of our advisers will be with you [[as quickly as possible]].",
    "Your form [[is being looked at]].",
    "The replacement is due in [[any moment]].",
    "We're looking into it and [[will revert]].",
    "It's [[hard to tell when the spare part comes]].",
    "[[Your turn will come]].",
    "It'll [[be some time before we know]].",
    "The answer will come by post [[eventually]].",
    "[[It's being worked on]].",
    "You will have it by Thursday noon.",
    "I hope you feel better soon.",
    "Come by whenever you like, we are open until six.",
    "Thank you for your quick reply.",
    "I don't know yet how long it takes, so I will write to you on Wednesday either way.",
    "The next bus leaves at 8.40.",
    "You'll have it on Tuesday.",
    "As soon as the lab calls, at the latest on Friday, I write to you.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case)


def test_extra_phrases() -> None:
    """A house may name more phrases that are no time."""
    found = matches(CHECK, letter("We will answer in the fullness of days."), extra=("in the fullness of days",))
    assert len(found) == 1


def test_a_time_behind_us_is_none() -> None:
    """“For three weeks” and “two days ago” say nothing of what is to come."""
    assert matches(CHECK, letter("You wrote two days ago. We will answer soon."))
    assert not matches(CHECK, letter("You wrote two days ago. We will answer soon, in three days."))
