"""answer.no-ownership: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.answer.no_ownership import CHECK
from tests.checks.flagged import assert_flags

CASES = [
    "The change was made [[without my knowledge]].",
    "[[Someone will surely get to it]].",
    "[[It was the new trainee who did that]].",
    "[[We are merely the agent]]; the hotel sets the rules.",
    "I have raised it with the board and stay on it.",
    "Our system failed; I've corrected your bill by hand.",
    "The change was made by me on Monday, sorry.",
    "This [[was down to the freight company]] [[and not to us]]. [[Queries about it should go to them]].",
    "The booking platform double-sold the room. That [[is between you and the platform]].",
    "[[Somewhere along the line]] the form got lost. [[It has been flagged up]] to [[the relevant people]].",
    "[[The matter has been referred]] to [[the department in charge]]. They will be in contact if needed.",
    "[[We only rent]] the hall out; what the caterer does is [[not our concern]].",
    "[[Your case has been logged]] and will [[be handled by whoever is on duty]].",
    "The decision [[came from head office]] and was [[not ours to make]].",
    "[[There seems to have been a breakdown]] in communication. [[These things occur]] from time to time.",
    "[[The previous agent should have told you that]]. It was [[before my time]].",
    "The error [[originated with a subcontractor]]. [[It will be looked at]] internally.",
    "The menu cards come from the group; I've crossed the nuts out by hand and written to them.",
    "The mistake sits with the printers, but it's our book: I reprint yours tonight.",
    "The plan is made in Leeds, and I rang Leeds this morning.",
    "The tree was cut by a firm. I should have warned you, sorry.",
    "Luggage is handled by ground staff; I walked over and your bag is with me.",
    "The freight company dented it. That is still ours to put right: I have ordered a new one.",
    "The prices are set in our shop, by me.",
    "[[The responsible department]] will see to it.",
    "[[It appears that the form was mislaid]]. [[Mistakes happen]].",
    "Cleaning [[is done by an outside firm]]. We have [[no influence on that]].",
    "[[Your letter will be forwarded to the relevant office]].",
    "[[There seems to have been a mix-up]]. [[It will be looked into]].",
    "Tickets [[are handled by an external partner]]. [[You would have to raise it with them]].",
    "[[The system cancelled]] it. [[Errors can occur]].",
    "That [[is the responsibility of the network team]]. [[Someone will look at it]].",
    "The cleaning is done by an outside firm; I have called them, and I come by at two to see for myself.",
    "The workshop checks it on Monday, and I write to you the same day.",
    "It was our mistake: the form was mislaid. We sent a new one today.",
    "The form was not entered, and I should have checked.",
    "The relevant form is on page two.",
    "Tom from the depot has your parcel and rings you at six.",
    "The oven is made by a small firm in Parma.",
    "Your card is printed tonight.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case)
