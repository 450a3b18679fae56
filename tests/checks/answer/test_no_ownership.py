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
    "This [[was down to the freight company and not to us]]. [[Queries about it should go to them]].",
    "The booking platform double-sold the room. That [[is between you and the platform]].",
    "[[Somewhere along the line]] the form got lost. [[It has been flagged up to the relevant people]].",
    "[[The matter has been referred]] to [[the department in charge]]. They will be in contact if needed.",
    "[[We only rent the hall out]]; what the caterer does [[is not our concern]].",
    "[[Your case has been logged]] and will [[be handled by whoever is on duty]].",
    "The decision [[came from head office]] and [[was not ours to make]].",
    "[[There seems to have been a breakdown]] in communication. [[These things occur from time to time]].",
    "[[The previous agent should have told you that]]. It was [[before my time]].",
    "The [[error originated with a subcontractor]]. [[It will be looked at internally]].",
    "The menu cards come from the group; I've crossed the nuts out by hand and written to them.",
    "The mistake sits with the printers, but it's our book: I reprint yours tonight.",
    "The plan is made in Leeds, and I rang Leeds this morning.",
    "The tree was cut by a firm. I should have warned you, sorry.",
    "Luggage is handled by ground staff; I walked over and your bag is with me.",
    "The freight company dented it. That is still ours to put right: I have ordered a new one.",
    "The prices are set in our shop, by me.",
    "[[The responsible department]] will see to it.",
    "[[It appears that the form was mislaid]]. [[Mistakes happen]].",
    "Cleaning [[is done by an outside firm]]. [[We have no influence on that]].",
    "[[Your letter will be forwarded to the relevant office]].",
    "[[There seems to have been a mix-up]]. [[It will be looked into]].",
    "Tickets [[are handled by an external partner]]. [[You would have to raise it with them]].",
    "[[The system cancelled it]]. [[Errors can occur]].",
    "That [[is the responsibility of the network team]]. [[Someone will look at it]].",
    "The cleaning is done by an outside firm; I have called them, and I come by at two to see for myself.",
    "The workshop checks it on Monday, and I write to you the same day.",
    "It was our mistake: the form was mislaid. We sent a new one today.",
    "The form was not entered, and I should have checked.",
    "The relevant form is on page two.",
    "Tom from the depot has your parcel and rings you at six.",
    "The oven is made by a small firm in Parma.",
    "Your card is printed tonight.",
    "[[An error has occurred in the process]].",
    "[[The system cancelled your booking automatically]].",
    "[[I only work here]].",
    "[[Apparently something went wrong with the order]].",
    "[[Due to an oversight the letter was not sent]].",
    "[[That must have been the night shift]].",
    "[[The responsible team has been made aware of the situation]].",
    "It is [[out of my hands]].",
    "[[Your case has been escalated]].",
    "[[The decision was taken by management]].",
    "[[Nobody told me about your call]].",
    "[[The booking fell through the cracks]].",
    "Apologies, [[the kitchen forgot]].",
    "[[A wrong address was used]].",
    "[[For reasons unknown]], [[the transfer did not go through]].",
    "Your complaint will be passed to [[the department in charge]].",
    "[[Something got mixed up]].",
    "[[We just deliver what we're given]].",
    "[[It will be taken care of by the relevant unit]].",
    "[[Somebody forgot to press send]].",
    "[[I didn't sell you that]].",
    "The previous manager agreed to that, [[not me]].",
    "[[Blame the snow]].",
    "I packed the wrong size, that was my mistake, and the right one left today.",
    "I have told our driver and he will ring the bell in future.",
    "Somebody from my team, Anna Weiss, will call you at ten.",
    "Mistakes like ours should not happen twice, so I changed the form.",
    "The heating was repaired on Tuesday by our plumber.",
    "Our team has fixed the printer and tested it twice.",
    "I forgot to pass your note on, and I'm sorry.",
    "Mistakes like this one cost you time, so I looked for the cause: our form.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case)
