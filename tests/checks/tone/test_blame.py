"""tone.blame: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.tone.blame import CHECK
from guardian.review import review
from tests.checks.flagged import assert_flags, letter

CASES = [
    "[[Had the tank been emptied in the autumn, there would be no crack]] in it now.",
    "[[You were told about the wet paint and leaned on the wall]] regardless.",
    "[[Your silence for two months cost you the garage]].",
    "It was [[your job to order the cakes, not ours]].",
    "The lift stuck [[because somebody on your side overloaded it]].",
    "We are not [[mind readers]]; nobody here can guess an allergy.",
    "[[You forgot the stamp again]].",
    "If the tank runs dry you hear it knock; here it is full.",
    "You were told the wrong date by my colleague, and I am sorry.",
    "The crack comes from the frost, and nothing here is your doing.",
    "It [[didn't break by itself]].",
    "And [[whose idea was the cheap glue?]]",
    "[[Only yourself to blame]], I fear.",
    "The noise comes from the building site next door.",
    "If you hadn't noticed the crack, we would have sent it to ten more customers.",
    "Because you were late through no fault of yours, the hotel keeps the room.",
    "You set the timer exactly right; the clock itself runs slow.",
    "The leak [[would never have spread if the valve had been closed as we told you]].",
    "[[Had the measurements on your form been right, the blinds would]] fit.",
    "[[It was your decision]] to skip the service, so the bill is what it is.",
    "[[That is what happens when a bike is left]] out in the rain all winter.",
    "[[None of our other guests had trouble with the]] lock.",
    "[[The delay is on your side]], as the signed copy came a week late.",
    "[[You chose to ignore the warning on]] the screen.",
    "[[Your failure to water the plants is what killed them]].",
    "[[You left us no choice but to]] cancel.",
    "[[You ought to have told the driver about the]] low bridge.",
    "We can hardly be [[blamed for an address you typed in yourself]].",
    "[[Someone on your end obviously unplugged]] it.",
    "[[If only you had rung before setting]] off.",
    "[[A quick look at the label would have spared you this]].",
    "If the valve was closed, the leak must come from above; our plumber will look on Monday.",
    "You weren't told about the fee, and you should have been.",
    "No one told you the room had changed, and I am sorry.",
    "When a bike stands in the rain the chain rusts; a drop of oil each month keeps it going.",
    "The size on the order was 38; I've changed it to 40 for you.",
    "None of our guests will be charged for the water.",
    "You did everything right; the form lost your answer.",
    "It was my decision to close early, and I should have asked you.",
    "[[You should have backed up before the update]].",
    "[[You failed to]] provide the form.",
    "Sadly [[you never told us about]] the move.",
    "[[If you had read the manual, you would know]].",
    "[[Why didn't you say so]]?",
    "I am surprised by [[your carelessness]] with the key.",
    "The address was missing. [[It is entirely your fault]].",
    "[[You should have ordered it sooner]].",
    "You should have received it sooner, and that is on us.",
    "We should have told you to back up first.",
    "You should have the refund by Monday.",
    "You should have received a second message by now.",
    "This is not your fault, and nothing you should have done differently.",
    "If you forgot to attach the form, just send it now.",
    'You wrote "you should have told me sooner", and I agree.',
    "I am sorry about your inability to log in this morning.",
    "[[You ought to have told us before the van]] left.",
    "[[This happened because you ignored the warning]].",
    "[[Had you followed the steps, the oven would still work]].",
    "[[You never paid attention to]] the dates.",
    "[[It was you who deleted the file]].",
    "[[The mistake is entirely on your side]].",
    "[[You should've checked the size first]].",
    "[[If only you had called before travelling]].",
    "[[You clearly did not]] read the terms.",
    "[[Your carelessness has cost us a day]].",
    "[[You forgot to]] enter the house number, so [[it's no wonder it got lost]].",
    "[[Thanks to your late reply]], the seats are gone.",
    "You [[have only yourself to blame]].",
    "[[You brought this on yourself]] by using a cheap charger.",
    "[[Please be more careful]] when typing your address.",
    "That [[would not have happened if you had locked the bike]].",
    "We should have told you before the van left.",
    "You should have the parcel by Tuesday.",
    "If you forgot the password, the link below resets it.",
    "The house number was missing on the label, so it went back; I have sent it again.",
    "You did nothing wrong, the page is confusing.",
    "The file was removed at 9:14; I have restored it.",
    "Had we known about the wedding, we would have rushed it. It leaves today.",
    "It is our fault, and we will put it right.",
    "You could have the blue one today or the red one on Friday.",
    "If you had the same trouble last year, tell me which box it was.",
    "You don't need to pay anything until it is settled.",
    "Did you perhaps get a letter from the bank? That would help me find it.",
    "You should not have been charged, and I have sent the money back.",
    "I forgot to attach the form; here it is.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case)


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("You should have backed up before the update.", "Having backed up before the update"),
        ("You failed to send the signed form.", "Could you send the signed form?"),
        ("As you never told us about the move, it went there.", "I did not know about the move"),
        ("Had you read the manual, it would be clear.", "the manual has more on this"),
    ],
)
def test_advice_rewrites_these_words(text: str, advice: str) -> None:
    """The better way is made of the author's own words."""
    assert advice in review(letter(text), {}, {CHECK.id}).findings[0].advice
