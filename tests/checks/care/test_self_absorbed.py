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
