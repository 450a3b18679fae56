"""slips.other-customer: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.slips.other_customer import CHECK
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
