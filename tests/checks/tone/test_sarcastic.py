"""tone.sarcastic: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.tone.sarcastic import CHECK
from tests.checks.flagged import assert_flags

CASES = [
    "[[Of course, the vase broke itself]].",
    "[[Shall we roll out the red carpet]] for your caravan?",
    "Do [[forgive us for closing on Sundays]].",
    "[[Your patience is legendary, all four minutes]] of it.",
    "[[We'll just ask the tide to wait]].",
    "[[Let me guess]]: nobody touched it.",
    "[[Lucky us]], a fourth letter.",
    "[[Next you'll be telling us that]] the goat drove.",
    "Thank you for your patience, it was a great help.",
    "We will ask the pilot of the balloon for you.",
    "Of course you may bring your aunt.",
    "I love how the bench turned out.",
    "[[Oh, how awful that the tea was]] lukewarm.",
    "[[Thank you for enlightening]] us on our own trade.",
    "I'm sure [[the universe will rearrange itself for your parcel]].",
    "[[What a shock]] that a lake hotel has mosquitoes.",
    "[[Congratulations, you found]] the off switch.",
    "[[Of course, we will just print some more money for you]].",
    "[[Sorry for not reading your mind]].",
    "[[Well, aren't we in a hurry]].",
    "[[Because obviously our bakers get up]] at three [[just to annoy you]].",
    "[[How surprising that water is wet]].",
    "[[I'll alert the press at once]].",
    "Thanks so much for your [[patience of almost four minutes]].",
    "[[If only someone had written that down]], on the ticket, in red.",
    "[[Great, another reminder]].",
    "Thank you for your patience over these four long weeks.",
    "What a shock that must have been, a tree through the roof!",
    "Great, that was the last form I needed.",
    "Congratulations, you passed with 92 points.",
    "How nice to see you at the appointment on Monday.",
    "I'm thrilled to hear the baby sleeps now.",
    "You found the bug: the switch was wired the wrong way round by us.",
    "Well spotted, thank you; the price is corrected.",
    "Oh [[brilliant, another password reset]]. [[Just what our Monday needed]].",
    "[[Thank you for taking eleven days]] to find the signature line.",
    "[[Congratulations on managing]] to open the attachment.",
    "What an unexpected [[plot twist]]: the router was unplugged.",
    "We were so [[looking forward to your fifth call]] this morning.",
    "[[Ten out of ten for]] reading the instructions, I'm sure.",
    "How [[lovely that you finally found time to sign the]] lease.",
    "I'd check with [[my crystal ball]], but it's being serviced.",
    "[[Perhaps the fairies moved your suitcase]].",
    "[[I am sure the ocean will calm down once it]] hears about your cruise.",
    "[[A whole three minutes]] on hold, [[you poor soul]].",
    "[[Gold star for]] you, the invoice was in your inbox all along.",
    "Our [[deepest apologies for not predicting the hailstorm]].",
    "Clearly [[gravity works differently at your house]].",
    "[[Ah yes, the famous disappearing parcel]].",
    "Thank you for sending the photos so quickly.",
    "Congratulations on the new flat! The lease starts on the 1st.",
    "Well done, the test passed at your first try.",
    "What a lovely surprise to read that the dog is home.",
    "Great catch, the price on page two was indeed wrong.",
    "I'm finally able to tell you that the part has arrived.",
    "Good question: the fee covers the courier.",
    "The storm closed the bridge, so the van came a day late.",
    "Wow, thirty years with us! I have added a thank-you to the order.",
    "Feel free to bookmark this page, it shows the state of all lines.",
    "Impressive work on the import, all 900 rows are clean.",
    "How kind of you to ask. Yes, the shop is open on Sunday.",
    "I wish we had a magic wand for this one; the fix takes two days and I'm sorry.",
    "Surprisingly, the second lamp works; I'll send a new bulb for the first.",
    "[[Thanks for finally sending]] the log.",
    "[[Well spotted, Sherlock]].",
    "[[What a surprise]], the cable was not plugged in.",
    "[[I'm afraid our crystal ball]] is at the mender's.",
    "Thanks for the log, that is what I needed.",
    "Thanks for sending the log so fast.",
    "Well spotted, that was a bug of ours.",
    "What a nice surprise to hear from you!",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case)
