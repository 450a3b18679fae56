"""care.over-apology: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.care.over_apology import CHECK
from tests.checks.flagged import assert_flags, letter, matches

CASES = [
    "I'm sorry. [[I'm really sorry]]. I can't tell you [[how sorry]] I am. [[Sorry]]!",
    "We are so sorry, [[we truly regret this]], [[please forgive us]], and again [[our apologies]].",
    "I do apologise. It was bad of us, [[I'm ashamed]], and I [[beg your pardon]]. Once again: [[so sorry]].",
    "Sorry for this, [[sorry]] for that, [[sorry]] for everything, [[sorry]] again.",
    "I can only apologise, [[apologise]] and [[apologise]] again; [[we feel awful]].",
    "A thousand pardons! [[We are mortified]], [[deeply sorry]] and full of [[remorse]]. Do [[forgive us]].",
    "I'm sorry for the wait. It leaves today.",
    "Sorry about the noise, and sorry too that nobody rang. The drill is gone from Monday.",
    "I apologise for the letter. No apology can bring back the day, so here is what we do.",
    "So sorry! I [[apologise]] for the delay, [[sorry]] again, and once more [[our deepest apologies]].",
    ("We're sorry. [[Please accept our apologies]]. I want to [[say sorry]] again, and I [[apologise]] for the tone."),
    "My apologies! [[I'm so sorry]], [[I feel terrible]], and [[please forgive me]].",
    "Sorry, [[sorry]], [[sorry]]! [[And sorry]] for the long mail.",
    (
        "We apologise for the noise. [[We are very sorry]]. [[Sorry]] for the dust too, and [[our apologies]] to "
        "the cat."
    ),
    (
        "Words cannot express it: apologies. [[I am deeply sorry]], and [[so sorry]] for the fuss, [[with my "
        "deepest apologies]]."
    ),
    (
        "I'm sorry about the seat. [[I'm sorry]] about the meal. [[I'm sorry]] about the film. [[I'm sorry]] about"
        " the landing."
    ),
    "Our sincere apologies. [[We regret this]]. [[We are mortified]]. We [[apologise]] to your mother as well.",
    "I'm sorry for the wrong size, and for the queue at the desk.",
    "Sorry for coming late.",
    "I apologise. The road was closed, and I should have rung.",
    "We're sorry for the noise. It ends on Friday, and we apologise to the children.",
    "Sorry about the typo. The badge is at the desk.",
    "The lamp goes out today, with the shade.",
    "Better safe than sorry, so I measured it twice.",
    "No need to apologise! We all forget a key.",
    "I'm sorry. The bill was wrong, and that was my mistake.",
    "[[I'm such an idiot]], I'm so sorry, I hope you can forgive me one day.",
    "Kindly accept our [[most profound and heartfelt apologies for the]] belated sending of the catalogue.",
    "[[A thousand pardons]] for the typo in your name.",
    "We owe you [[a million apologies]] and then some.",
    "Please, please accept my apologies, I [[know I said it already but I am sorry]] beyond words.",
    "I feel so bad, [[I could cry]], I'm so sorry about the sauce.",
    "I [[can't tell you how ashamed]] I am, please forgive us, I am so very sorry, again.",
    "We [[hang our heads in shame]] and hope you'll have mercy on us.",
    "Oh no, so sorry!! [[My bad]]!! Totally [[my bad]], [[sorry]] again!!",
    "I [[apologise again and again and will]] apologise tomorrow too.",
    "It was a bad slip, and I've changed the way we count the boxes.",
    "Sorry to bother you again: which size was it?",
    "The label was misprinted; I'm sorry, and the new ones ship today.",
    "Sorry, that was the wrong link; here is the right one.",
    "I'm sorry for your loss. Take whatever time you need.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case)


def test_the_number_is_an_option() -> None:
    """A team may want to hear of the second one."""
    text = "I'm sorry about the lamp. I apologise for the wait."
    assert matches(CHECK, letter(text)) == []
    assert len(matches(CHECK, letter(text), most=1)) == 1
