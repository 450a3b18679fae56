"""answer.handoff: what it praises, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.answer.handoff import CHECK
from tests.checks.flagged import assert_flags

CASES = [
    "From Monday you'll be [[in Rosa's hands]]; she has been fitting kitchens for twenty years and has your sketch.",
    "[[I've shown your X-ray to Dr Lim]], and he'd like to see you himself.",
    "[[Samir, who built the thing, will]] call you this afternoon and knows what you've tried.",
    "Next to you is Petra from accounts, in copy; [[I've told her]] the whole story.",
    "[[You don't have to start from]] scratch: your file went with you to Mr Osei.",
    "[[My colleague Bo has agreed]] to look after you while I'm away.",
    "I've arranged with [[Joan in dispatch that she rings]] you before the van leaves.",
    "[[Did my colleague at the desk manage to help]] you?",
    "[[I've given Tom]] all your papers, so you can simply carry on with him.",
    "Marta [[takes it from here]], and I stay in the loop.",
    "The team will look at it.",
    "Ask the office.",
    "The doctor is in on Mondays.",
    "[[I've asked Nadia]] from our repair desk to look at it; [[she has your photos]].",
    "[[Let me introduce Tom]], who knows this oven best.",
    "[[My colleague Ines takes over on Monday]].",
    "From Monday Priya [[takes over]].",
    "[[She has read all our mails]].",
    "[[You won't need to explain anything]] twice.",
    "[[I'm copying in Marek]], who works on loans.",
    "[[Ruth from the ward knows]] your mother.",
    "Please contact the repair desk.",
    "My colleague and I wish you a good trip.",
    "I have your letter here.",
    "The desk is open until six.",
    "We introduced a new app.",
    "Take over the seat when you like.",
    "You can call the bank at any time.",
    "How was your trip?",
    "[[I have asked Marta]] from the lab to look at it; she has your notes.",
    "[[I'd like to introduce Ahmed]], our specialist for visas.",
    "I'm [[handing you over to Karim]]; he was there when it was built.",
    "[[I sent your photos to Kim]] in the workshop and asked her to answer you directly.",
    "[[I've asked Nils]] to call you, so [[you needn't explain it]] again.",
    "[[I spoke to Anke, our head of lettings, and she expects]] your call.",
    "I have looked at it myself.",
    "The lab has new opening hours.",
    "Kate sends her love.",
    "My colleagues and I wish you a good trip.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case)
