"""care.self-absorbed: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.care.self_absorbed import CHECK
from guardian.checks.insight import read
from tests.checks.flagged import assert_flags, letter, unmarked

CUSTOMER = "The cot did not arrive and nobody answers, we waited all week. I am furious."

CASES = [
    (
        "[[We are so proud of our spring range. Our designers won two awards for it, and we have sold it in nine "
        "countries.]] It will be checked."
    ),
    (
        "[[What a summer it was for us! We opened a second bakery, and our founder got married. We are thrilled.]]"
        " Bread is a bit late."
    ),
    "[[Our team works day and night. We are passionate about cots, and we have won three awards this year.]]",
    (
        "[[We are a family business in the third generation. Our grandfather founded the firm, and we have always "
        "believed in wood.]]"
    ),
    (
        "[[Our vision is a better night for all. We have grown to nine people and opened a second hall. We are "
        "thrilled.]]"
    ),
    (
        "[[I've had such a week!]] My car broke down and my son was ill. [[I barely slept, and my office is full "
        "of boxes.]]"
    ),
    (
        "[[We believe that sleep matters. Our designers love what they do, and we couldn't be prouder of our "
        "spring series.]]"
    ),
    (
        "[[For over thirty years we have been pioneers. Our heritage is our promise, and we strive for perfection "
        "every day.]]"
    ),
    "We had two drivers ill, so your round came last. Your crates are at the gate by six.",
    "Your coat is at the tailor. We mixed up two hangers, and yours hung under Meyer.",
    "You get a new cot on Friday. We had the wrong label on the pallet, so yours went to Linz.",
    "Your cot is here, and your driver is Tom. Please have your code ready.",
    "The cot left on Monday and comes on Friday.",
    "I have your file in front of me. Your claim is paid, and you will see it on Thursday.",
    "We are three people here, so I packed yours myself. It is on the van.",
    "We lost the label, and your cot stood in the hall. You have it tomorrow.",
    "[[The numbers speak for themselves: 98% of our clients are happy.]]",
    "[[With us, quality is not a word but a way of life.]]",
    "[[Our firm looks back on a proud past and forward to a bright future.]]",
    "[[It makes me personally sad when guests complain.]]",
    "[[Please understand that our team is under enormous pressure at the moment.]]",
    "[[Nobody thinks of us when the phones never stop.]]",
    "[[Honestly, this job is getting harder every day.]]",
    "[[Gosh, it's been mental here, the phones, the mails, the boss on holiday.]]",
    "[[Our philosophy has always been excellence in all that we do.]]",
    "[[Innovation runs in our veins.]]",
    "We have 40 years of records here, so I could find your mother's policy.",
    "Our team in Ghent has your bag, and the courier leaves at six.",
    "The museum opens at ten, and the lift is on the left.",
    "The move to the new warehouse cost your order two days, and that was bad planning by us.",
    "You said the phones never stop in your office; a second line would cost 9 euros.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case, customer=CUSTOMER)


def test_score_is_there_whether_or_not_it_fires() -> None:
    """What is marked scores higher than what is left alone."""
    assert CHECK.score is not None
    marked = [read(letter(unmarked(c)[0], customer=CUSTOMER)) for c in CASES if "[[" in c]
    plain = [read(letter(c, customer=CUSTOMER)) for c in CASES if "[[" not in c]
    high = sum(CHECK.score(r, CHECK.options()) for r in marked) / len(marked)
    low = sum(CHECK.score(r, CHECK.options()) for r in plain) / len(plain)
    assert 0 <= low < high <= 1
