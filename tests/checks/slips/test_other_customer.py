"""slips.other-customer: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.slips.other_customer import CHECK
from tests.checks.flagged import letter, matches
from tests.checks.overlap import assert_fires

CASES = [
    "The rent is paid. [[Mr Karl Voss's arrears]] are 900 euros, by the way.",
    "[[Another guest, Mrs Ilona Farkas]], had the same smell in her room.",
    "We fixed it [[as with Northgate Dental]] last month.",
    "[[The booking of Mrs Ruth Amsel]] clashes with yours.",
    "The blood test is fine. [[Ms Dana Kolb, born 2 May 1980]], needs another one.",
    "[[Ticket 88213 from Tessa Brandt]] describes the same crash.",
    "[[We refunded Harold Finch last week]] for the same reason.",
    "[[The Okonkwo family]] in the flat above has complained about you.",
    "[[One of our customers, Bluebell Nursery]], lost two days of data.",
    "The account is registered to [[petra.lang@fernmail.example]], another customer of ours.",
    "My colleague Ruth Amsel rings you at ten.",
    "Other guests had the same smell, and we have changed the filter.",
    "Dr. Kolb reads your results tomorrow.",
    "Ask for Harold at the desk; he has the key.",
    "Your ticket 88213 is solved.",
    "Write to me at petra@ourshop.example.",
    "We see this with Windows 11 and with Firefox on Linux.",
    "The driver, Mr Voss, left it with your neighbour.",
    "Thanks to Tessa Brandt from our lab we know the cause.",
    "The case of the phone is made of cork.",
    "Your neighbour [[Karl Brandt]] in flat 7 still owes us three months of rent.",
    "We left your parcel with [[Amara Nwosu]], Hill Street 9, phone 07700 900123.",
    "By mistake the blood [[results of Peter Novak, born]] 3 March 1961, were first sent to you.",
    "Another patient of ours, [[Tom Fenwick]], had exactly the same crown and lost it.",
    "You asked who parked there: it was [[Mr Okello]] from flat 3, his number is 0161 496 0011.",
    "[[Mrs Aldous]], customer number 40871, had the same leak.",
    "[[Our client Bellweather Foods]] pays 4.10 per box, so 4.30 is a good offer.",
    "Ms Clara Whitby, our vet, sees Bruno on Monday.",
    "Dr Oyelaran from our clinic asks you to come at nine.",
    "Your parcel is with your neighbour Mr Bates, as you asked.",
    "I talked to your husband, Mr Finch, this morning.",
    "My colleague Petra Lang from accounts will ring you.",
    "The contract is signed by our director, Oliver Marsh.",
    "Other guests in your house liked the lake room.",
    "I looked it up: order 88213 belongs to a [[Mr Petrov]] in Leeds, who ordered the same lamp.",
    "The same [[thing happened to Tomasz Wilk]] last week and he got a new pump.",
    "[[Mr Lindgren]] in the flat above you has not paid his rent for three months, hence the works.",
    "We refunded [[Mrs Duarte]] because her kettle leaked too, and we will do the same for you.",
    "[[Our client Baxter]] & Sons moved to the new plan in June and saves 200 a month.",
    "The bike you want is reserved for [[Paolo Ricci]], you can ask him at 0171 5550199.",
    "[[The tenant before you, Mr Okello]], left owing two rents.",
    "We also wrote to [[Peter Holm]] about his overdue invoice, he answered at once.",
    "Your account was merged with the one of [[g.hartwig@mailbox.example]] by mistake.",
    "The last guest, a [[Mrs Iversen]], left the window open.",
    "We had the very same trouble with a lady from Ulm, [[Renate Fuchs]], and she sued.",
    "Please sign below: I, [[Pavel Dvorak, born]] 02.02.1970, agree to the treatment.",
    "Enclosed is the report on [[Timmy Bell's reading test]].",
    "The invoice is made out to [[Baumann Elektro GmbH]], they pay in 60 days.",
    "The room next to yours is [[Mr Novak's]], he is on dialysis.",
    "Call [[Lucia Romero]] on 0655 401 223, she bought the last one.",
    "That was the child of [[the Yilmaz family]], the mother works nights.",
    "As I wrote to [[Mr Bauer, whose]] desk is late as well, the lorry broke down.",
    "I have [[Ms Petra Lind's address]] here by accident: 7 Oak Way.",
    "[[Our guest Mr Yamada]] told us that you were loud.",
    "My colleague Henrike Vogt will ring you tomorrow at ten.",
    "Several other customers have told us of the same fault.",
    "The bike is reserved for somebody else until Friday.",
    "We sent the form to your landlord, Mr Okello, as you asked.",
    "Your parcel is at the shop of Mr Singh, 3 Mill Road, ask for it there.",
    "Tomasz from our workshop looked at your pump.",
    "I have talked to Lena Krause in accounting, and she has corrected the bill.",
    "The manufacturer, Nordwind GmbH, sends the part in June.",
    "The works are led by Mr Costa, the builder.",
    "Many people from Ulm have written to us this week.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Flagged where it should be, and only there."""
    assert_fires(CHECK, case)


ANSWERS = [
    ("My test results?", "I attached by mistake the results of Leonard Fox; please delete them.", True),
    ("Can I look at the file?", "Sorry, I sent you the file of Abena Mensah, case 2231.", True),
    (
        "Is my password reset?",
        "Done. I see you share the login with Mehmet Yildiz, mehmet.yildiz@posteo.example, his was reset too.",
        True,
    ),
    ("The lawn is brown", "So is Mr Pargeter's next door. He doesn't water his either.", True),
    ("Why did I get two keys?", "One of them is Mr Lachlan's. He lives at 12 Ferry Road, please drop it there.", True),
    ("Can I swap my ticket?", "Yes, Daniela Ricci is giving hers back because her husband left her.", True),
    (
        "Is the cottage free in August?",
        "Not in August. The Petrov family have it, as every year since their divorce.",
        True,
    ),
    ("Do you also do braces for adults?", "Sure, Annegret Pohl is 52 and wears ours.", True),
    ("May I pay in instalments?", "Yes, we let Mrs Dragan pay in instalments after her husband's death.", True),
    (
        "Did you receive my complaint?",
        "Yes. Oddly, Colin Farrow from your street complained about the same driver.",
        True,
    ),
    ("Why was my table gone?", "We had given it to the Hoffmann family, who spend far more with us.", True),
    ("Can I board my parrot?", "Yes, in June. In May we have the parrots of Mrs Castellano, who is in prison.", True),
    ("Do your pills work?", "My client Harriet Boyle takes them against her depression and is well.", True),
    ("Is the loan amount normal?", "Yes. Yusuf Demir, a baker like you, got 40,000.", True),
    (
        "Is somebody else on the waiting list?",
        "Before you there's Bernhard Stolz, who needs the place more because he lost his job.",
        True,
    ),
    (
        "What will you do about the noise?",
        "We've told Jasmin Okoro in the flat above you that she'll be evicted.",
        True,
    ),
    (
        "When can I have my violin back?",
        "Your violin is ready. Mr Tarrant's cello, by the way, has a cracked neck and he can hardly afford the repair.",
        True,
    ),
    ("Which room do we have?", "Room 12, right beside Dr. Hansen and his new girlfriend.", True),
    ("I think the invoice isn't mine", "Right, it belongs to patient Dorothea Lindner, born 3 March 1944.", True),
    ("Who signs for the school?", "Mrs Quinn, the deputy head, signs for the school.", False),
    ("Who can I speak to?", "Ask for Mr Tarrant at the desk, he knows your case.", False),
    ("Which judge?", "Judge Hartwig hears the case on 4 June at nine.", False),
    ("Who got my letter?", "Mr Teichmann had it on his desk while he was ill. He's sorry, and so am I.", False),
    ("Who runs the yoga class?", "Since May it's Sandra Kiefer, who used to teach in Bern.", False),
    ("Which doctor?", "Dr. Lindner will see you, she is a specialist for knees.", False),
    (
        "Was it the same courier?",
        "Yes, it was Leonard Fox again. We have spoken with him and he'll ring twice from now on.",
        False,
    ),
    ("Whom do I ask for at the gate?", "Ask for Mr Nyberg. He has your pass and knows about the van.", False),
    ("Do you know a good gardener?", "Yes, Anton Greif in Birkenweg is good; he has his own firm.", False),
    ("Does the driver know the way?", "Yes, Mr Farrow drives this road twice a week.", False),
    ("Who will call me?", "My colleague Agnes Holm will call you on Thursday at ten.", False),
    ("How do I get there?", "Get off at Rosa Luxemburg Platz and walk down the hill.", False),
    ("Who wrote the guide?", "The guide was written by Olivia Trent, who lives on the island.", False),
    ("Who taught the course in May?", "In May it was Walter Ziegler who taught it; in June it's Sandra Kiefer.", False),
    (
        "Is my x-ray normal?",
        "yes, yours is. I looked at it next to that of Mr Teller, and he's got the arthritis, not you.",
        True,
    ),
    ("I'd like a quieter room.", "you can have 9. In 11 beside you there's Herr Dorn, who is drunk most nights.", True),
    (
        "Why was my seat taken?",
        "Because we sold it twice, to you and to Ms Priya Raman (priya.raman@larkmail.example).",
        True,
    ),
    ("Is my deposit safe?", "It is. The one we kept was Olga Petrenko's, she'd burnt the worktop.", True),
    (
        "I can't find my contract",
        "It had slipped into the file of the Novak sisters, together with their tax papers.",
        True,
    ),
    ("Which number is mine?", "Yours is 4471. 4472 is Mr Abdi, who hasn't paid since March.", True),
    ("The heating is cold", "Mr and Mrs Lowe downstairs complained too. She's expecting, so we start with them.", True),
    (
        "Why did my order go to someone else?",
        "Your name is like that of Carina Vogl, Lindweg 8 in Melk, and she signed for it.",
        True,
    ),
    (
        "Can I have the studio on Monday?",
        "No, on Mondays Daria Simic paints there; she's fallen out with her husband and needs the quiet.",
        True,
    ),
    ("Can I have the blue tent again?", "The blue one is out until Sunday; on Monday it's yours.", False),
    ("Who looks at my x-ray?", "Dr. Teller looks at it, then Mr Dorn, our physio, rings you.", False),
    (
        "My brother-in-law Sven pays less!",
        "Sven has a plan from 2019 that we no longer sell. I can give you 3 months for free.",
        False,
    ),
    ("Who's the trainer?", "Jakob Ried, who used to play for Graz, trains the under-tens.", False),
    ("Am I the only one with the rash?", "No, four more guests have written. Please stop using the cream.", False),
    ("Who will fit the kiln?", "Rosa Blum fits it; she's done ours for years.", False),
    ("Who complained about my hedge?", "I may not tell you who it was, but I can say what it was about.", False),
    ("Is the car still for sale?", "It was sold yesterday, I'm sorry. The next one comes in June.", False),
]


@pytest.mark.parametrize(("customer", "answer", "flagged"), ANSWERS)
def test_answers(customer: str, answer: str, flagged: bool) -> None:
    """Whatever is told of somebody else, and of those who are the reader's or the house's."""
    assert bool(matches(CHECK, letter(answer, customer=customer))) is flagged
