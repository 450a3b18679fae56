"""slips.internal-note: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.slips.internal_note import CHECK
from tests.checks.flagged import letter, matches
from tests.checks.overlap import assert_fires

CASES = [
    "[[@Mira can you approve this refund]] first?\n\nDear Mr Lund,\n\nyour refund is coming.",
    "Your claim is open. [[[internal: stall until the lawyer is back]]]",
    "[[Note to self]]: look at his file again. The bill is right.",
    "Your room is ready. [[Please don't tell the guest about the leak]].",
    "[[Agent note: third complaint this month]]\n\nWe have fixed the line.",
    "[[Not to be shared with the customer]]: the part is out of stock for good.",
    "The key is on its way. [[(team: he is on the blacklist)]]",
    "[[Could someone look over this before it goes out]]? The parcel left on Monday.",
    "[[For internal use only]]. The fee is waived.",
    "[[Customer is a known complainer]]. The meter is right.",
    "[[Do not forward this to the tenant]]. The boiler is old.",
    "[[Let's hope she doesn't notice]] the second fee.",
    "Our internal system lost the note, and I have written it anew.",
    "My colleague Mira checked the bill with me, and it is right.",
    "You may forward this letter to your landlord.",
    "If a guest loses the key, we open the door at any hour.",
    "When the customer is away, the driver leaves a card; you will find it on the door.",
    "Please tell the tenant below you that the water is off on Monday.",
    "The whole team says hello.",
    "I can't tell you yet what it costs; the garage writes tomorrow.",
    "Your note to the driver has reached him.",
    "We keep the room quiet for you after ten.",
    "[[@Nina can you give him half back, he won't notice.]]",
    "[[Internal: do not mention the recall yet.]]",
    "[[(Tom, is that still true? else delete)]]",
    "[[FYI only for us]]: third complaint about this fitter.",
    "[[Manager wants us to stall until Monday]].",
    "[[Legal says no admission of fault]], so keep it vague.",
    "[[Reminder for the team]]: this customer records calls.",
    "Our boss says hello and thanks you for the cake.",
    "The manager has agreed to pay the whole sum.",
    "Please don't tell the seller your password.",
    "Between us, the lake is nicer in May.",
    "Note for you: the gate closes at ten.",
    "My colleague Tom checks the boiler on Monday.",
    "Our legal team has looked at it and agrees with you.",
    "Ticket can be closed after this, [[customer is happy]].",
    "[[(Karin: is that right? I'd rather not promise the Friday.)]]",
    "[[Don't offer the refund unless he asks for it again]].",
    "[[--- draft for approval by TL ---]]",
    "Not sure we should admit that it was our mistake, [[legal please advise]].",
    "Our [[standing policy is to say no twice before we pay]].",
    "[[He's on the VIP list]] so be nice.",
    "Hey Mia, [[here is what I'd send]], can you have a look?",
    "[[for internal eyes]]: we lost the parcel and don't know where it is",
    "[[NB for Tom - he threatened to sue in 2021]].",
    "[[We told him it was out of stock but actually we just forgot]].",
    "[[Keep the reply short, he is a lawyer and twists]] everything.",
    "cc: legal ([[remove before sending]])",
    "[[Macro used: LATE_DELIVERY_2]]",
    "[[Priority: low, can wait till Monday]]",
    "The money comes on Friday. PS for Jana: [[she is the one with the lawyer brother]].",
    "[[Approved by RK]], do not exceed 200 EUR.",
    "The fee is wrong but [[nobody has noticed so far]], so let's keep it like this.",
    "[[Forwarded by Ole]]: can someone else take this nutcase?",
    "[[Assigned: Mo. Status: stalling.]]",
    "[[Don't put in writing]] that the part was faulty.",
    "[[She will never read the small print anyway]].",
    "[[our lawyer thinks we would lose]], so offer 300 and not a cent more",
    "This customer's [[LTV is low]], no need to bend over backwards.",
    "Hi team, [[whoever has the Graz desk]]: please answer this one.",
    "note: third chair this year, [[I suspect he is reselling]]",
    "I have asked my colleague Ben to check the amount again before we send it.",
    "You may tell the customer service desk that you spoke to me.",
    "Your note for the driver is on the parcel.",
    "The draft of your contract comes on Friday for you to look at.",
    "My boss agreed that we carry the cost.",
    "Shall I send it on Monday, or do you want it sooner?",
    "Our finance team has approved your refund.",
    "You asked whether the guest can park: yes, in the yard.",
    "On a virtual machine the guest can't know how late the clock is.",
    "You needn't wait for a second reminder, I pay it today.",
    "The small print says 14 days; I made it 30 for you.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Flagged where it should be, and only there."""
    assert_fires(CHECK, case)


ANSWERS = [
    ("My child was bitten", "We're sorry. Team: please no written admission, the mother works for a lawyer.", True),
    ("I want to speak to the boss", "The boss rings you on Monday. @Nina pls stall him until then.", True),
    (
        "Can I get a refund?",
        "Hi Jan, can you take this one? I've had it with her. You get your refund on Friday.",
        True,
    ),
    ("When does my room get painted?", "In May. Sabine, is that right? She'll hold us to it.", True),
    ("Is the car safe?", "Yes, it's safe. Legal says we mustn't mention the recall.", True),
    ("Do you have my size?", "We do. Customer type C, low spender, standard reply.", True),
    ("Why was I charged?", "It was our error, but let's not say so. Your money is on its way.", True),
    ("Where's my sofa?", "It left today. (Between us: the warehouse forgot it for two weeks, don't let on.)", True),
    ("Can I have a discount?", "We can offer 5 %. If he moans go up to 10, no more.", True),
    ("Is my claim approved?", "It is. Background: third claim this year, keep an eye on her.", True),
    ("Is there an internal number?", "Yes, dial 9 first and then the internal number.", False),
    ("Did you speak to Nina?", "I did, and Nina will ring you at four.", False),
    ("Is it confidential?", "It is: nobody but you and me sees these notes.", False),
    ("Who decides?", "Our legal department decides, and I'll tell you what they say by Friday.", False),
    ("Can my colleague see it?", "Yes, anyone in your team can see the note you left.", False),
    ("Can you tell your team?", "I've told the team, and they'll use the side door from now on.", False),
    (
        "Is there a discount for the second boat?",
        "We can give you 5 %. (Mona: margin is 30, so there's room if he haggles.)",
        True,
    ),
    ("The roof still leaks.", "The roofer comes on Friday. >>> don't mention that he was here last week already", True),
    (
        "Can I get my money back?",
        "We're looking at it. Status: waiting him out. Next step: none until he writes again.",
        True,
    ),
    (
        "My dog got sick from the food",
        "I'm sorry about your dog. The batch was bad but PR wants that kept out of writing.",
        True,
    ),
    ("Do you still have my file?", "Yes. Careful, this is the one who went to the newspaper last year.", True),
    (
        "I never got the second invoice",
        "I've sent it again. Do we even want to keep this account? She costs more than she brings.",
        True,
    ),
    ("Could you ring me?", "Of course, tomorrow at nine. pls someone else call, he talks for hours", True),
    ("How did you choose?", "By date. Officially. In truth the boss's niece got it, don't forward.", True),
    ("When is the surgery?", "On Monday. Staff: patient tends to faint, and to sue.", True),
    ("Can I still return it?", "Yes, until Friday. (Lena, he's the one with the lawyer, so no fuss please.)", True),
    ("When's my turn?", "You're third. Note for Max: put her last, she's always late anyway.", True),
    ("I'd like compensation.", "We can offer a free night. Don't go beyond that, he'd take a cup of coffee too.", True),
    ("Is there a discount?", "Yes, 5 %, and if you take both boats, 8.", False),
    ("The roof still leaks.", "The roofer was here last week and missed the spot; he comes again on Friday.", False),
    ("Who knows about it?", "Only my colleague Mona and I, and we keep it to ourselves.", False),
    ("Status?", "Status: the parts are here, the mechanic starts on Monday.", False),
    ("Can you ask the team?", "I asked the team, and they'd rather meet on Friday.", False),
    ("Can I still return it?", "Yes, until Friday. Lena at the desk takes it back without fuss.", False),
    ("When's my turn?", "You're third; Max calls you in.", False),
    ("Why so long?", "The honest reason: we forgot to order the part. I'm sorry.", False),
]


@pytest.mark.parametrize(("customer", "answer", "flagged"), ANSWERS)
def test_answers(customer: str, answer: str, flagged: bool) -> None:
    """Said to a colleague over the reader's head, and said to the reader."""
    assert bool(matches(CHECK, letter(answer, customer=customer))) is flagged
