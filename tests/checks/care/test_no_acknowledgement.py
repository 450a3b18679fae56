"""care.no-acknowledgement: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.care.no_acknowledgement import CHECK
from tests.checks.flagged import assert_flags, both_ways, letter, matches

CUSTOMER = "The cot did not arrive and nobody answers, we waited all week. I am furious."

CASES = [
    "Hello,\n\n[[The order was cancelled in our system.]] The amount returns to the card it came from.",
    "[[Model 300 has a newer firmware.]] Load it from the page and restart the device twice.",
    "[[The sheet lies at the counter.]] Fill it in and post it to the office in the main street.",
    "[[Deliveries are made between eight and six.]] A signature is required at the door in all districts.",
    "[[Article 4471 is back in stock in May.]] Reservations are possible in the shop and by telephone.",
    "[[The depot is open on weekdays until five.]] Goods are kept there for ten days and then returned.",
    "[[Claims are processed in the order of receipt.]] The average time is currently fifteen working days.",
    "[[Status: in transit.]] The next scan takes place at the regional hub in the course of the night.",
    "[[Refunds are made to the original means of payment.]] The bank may take several days to show them.",
    "I'm sorry that the cot did not come. The amount returns to the card that it was paid with.",
    "What a fright for you. The amount returns to the card that it was paid with.",
    "The label was printed twice, and that is our mistake. The amount returns to your card.",
    "Sent today.",
    "You waited all week for the cot, and nobody answered you. The amount returns to the card it came from.",
    "A whole week of waiting and no cot. The amount returns to the card, and a new one leaves tonight.",
    "Oh dear, and that with a baby on the way. A driver brings a cot this evening between six and eight.",
    "No wonder that you are cross. A driver brings a cot this evening between six and eight, at our cost.",
    "This should never happen. A driver brings a cot this evening between six and eight, at our cost.",
    "We dropped the ball here. A driver brings a cot this evening between six and eight, at our cost.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case, customer=CUSTOMER)


def test_silent_without_the_customers_words() -> None:
    """Without the customer's words nothing can be missing."""
    assert matches(CHECK, letter("The order was cancelled in our system. The amount returns to the card.")) == []


def test_silent_for_a_calm_question() -> None:
    """A plain question wants no consolation."""
    text = "The shop opens at nine. The entrance is in the side street, next to the bakery, and has a ramp."
    assert matches(CHECK, letter(text, customer="When do you open on Saturdays?")) == []


def test_advice_shows_what_they_wrote() -> None:
    """The customer's plainest sentence is shown, to be taken up."""
    text = "The order was cancelled in our system. The amount returns to the card that it was paid with."
    assert "The cot did not arrive" in matches(CHECK, letter(text, customer=CUSTOMER))[0].advice


# A customer, and a reply that does nothing for them: there the same words are the fault.
UNHELPED = [
    (
        "Your crane dropped a beam on our playground. Ten minutes earlier the toddlers were out there.",
        "site hours are 7 to 18. The fence is moved in week 32. Deliveries come by the north gate.",
    ),
    (
        "I found my wedding dress with a cigarette hole after your cleaning.",
        "delicate fabrics are treated by hand. Slips are kept for 60 days.",
    ),
    (
        "My wheelchair was left on the apron at Lisbon and I was carried out like a sack.",
        "assistance is requested 48 hours before departure. Devices travel in the hold.",
    ),
    (
        "The blood sample got lost for the second time, he has to be pricked again and he screams already at the door",
        "a new form is at the front desk. The laboratory takes samples until 10:30.",
    ),
    (
        "You invoiced my mother three months after her burial.",
        "a contract ends with the receipt of the death certificate. The amount is calculated by day.",
    ),
    (
        "I'm 71 and your conductor made me leave the train at a station without a roof, at night, because of a ticket "
        "on the phone that had no battery.",
        "digital tickets must be shown on a device. A print-out is accepted as well. Fares are listed at the counter.",
    ),
    (
        "my dog came home from your daycare with a torn ear and nobody said a word!!",
        "daycare is open from 7 to 19. Dogs play in groups of twelve. A vet is two streets away.",
    ),
    (
        "We drove 300 km for the concert and were refused at the door although we have tickets. My daughter has saved "
        "for a year.",
        "admission is by QR code only. Codes are sent to the address given in the order. The tour goes on until June.",
    ),
    (
        "You switched off our power by mistake and all the insulin in my fridge is warm.",
        "meter 4471 was reconnected at 11:20. Each reconnection is listed on the next bill with its date.",
    ),
    (
        "I found a needle in the sand of your playground. My two-year-old had it in her hand.",
        "Sand is sieved in April and October. The next date is 14 October. The form for reports can be found "
        "under Services.",
    ),
    (
        "they cut the wrong tree. the one we planted when our daughter was born.",
        "the invoice has been changed to one tree. Stump grinding can be added for 90. The wood has been stacked "
        "behind the garage.",
    ),
    (
        "You delivered the wheelchair without brakes and my father rolled into the road.",
        "The brake set (art. 5512) ships separately. It will reach you on Thursday. Fitting takes ten minutes "
        "with a size 5 key; a drawing is enclosed.",
    ),
    (
        "My mother lay on the floor for nine hours because the emergency button was dead.",
        "The battery of the device lasts two years. Replacement batteries (CR123) are in the shop. A test call "
        "should be made monthly.",
    ),
    (
        "I feel so stupid. I transferred 2000 to a fake landlord who used your page.",
        "the listing has been removed. Reports go through the form on the page, with the transfer slip as a PDF up "
        "to 5 MB.",
    ),
    (
        "I was left on the operating table without anaesthetic working. I screamed and they told me to hold still.",
        "the anaesthetic used was articaine, 1.7 ml. The report can be collected at the desk from Wednesday. "
        "Stitches are removed after seven days.",
    ),
    (
        "I'm shaking while I write this. Your son-of-a-landlord came into my flat at night.",
        "a second cylinder can be fitted at the tenant's request; keys are handed over at the office. The cost is "
        "split. Please name two dates.",
    ),
    (
        "You took my daughter's insulin at the festival gate. She collapsed.",
        "medicines are admitted with a doctor's note. Items handed in can be collected at gate C until Sunday, 18:00.",
    ),
]
# The same customers, and replies that help.
HELPED = [
    (
        "The heating has been off for eleven days; I'm eight months pregnant and sleep in a coat.",
        "eleven days in a coat, and the baby on the way: that's on us, and I'm sorry. Two heaters are at your door by "
        "six, and the fitter comes at eight tomorrow with the pump.",
    ),
    (
        "You cut down the pear tree. My children's names were in the bark.",
        "I wish you had heard it from us before. The stem is still here; I've asked them to cut out the piece with the "
        "names. Where may we bring it?",
    ),
    (
        "I was stuck in your lift for four hours on Friday night, I am claustrophobic.",
        "four hours in that box, with that fear: I'm so sorry. The alarm line was dead because of a loose cable. It's "
        "connected since this morning, and I rang it myself twice.",
    ),
    (
        "Our only photos of my brother were on that disk. You formatted it.",
        "We wiped it, and nobody asked you first. There is a fair chance: nothing has been written to it since, "
        "so please leave it off. A lab in Lund takes it tomorrow, at our cost, and I drive it there.",
    ),
    (
        "They towed my van with all my tools and I lost the job.",
        "I see what that cost you. The sign was behind a tree, so the 210 falls away: go to Depot 3, Harbour "
        "Road, show this mail. For the lost job write to our insurer, form enclosed; I've confirmed on it that "
        "the fault is ours.",
    ),
    (
        "Your alarm centre let it ring 20 minutes while someone was breaking in. I hid in the wardrobe with my kids.",
        "twenty minutes in a wardrobe with your children are twenty too many. The operator had two alarms and "
        "took yours second. I've asked for the recording, and I come to you today at five with a technician to "
        "check every door.",
    ),
    (
        "Your valet scraped our wedding car along the pillar while the guests watched.",
        "in front of your guests, of all moments. I've seen the film from the ramp: it was us. The repair is "
        "ours, the paint shop fetches the car on Monday, and the florist's bill too.",
    ),
    (
        "The taxi your hotel ordered never came. I ran two kilometres with my suitcase in the rain and cried on the "
        "platform when the train left.",
        "you had to run through the rain because of us: the order never left our desk. Your new ticket for 17:05 is "
        "attached, first class, paid by us.",
    ),
    (
        "My cat died in your boarding house and you let me find out from a bill.",
        "I can't undo that you learned it from a bill. She lay in her basket on Sunday morning; the vet thinks of "
        "her heart. We have kept her for you. Come whenever you want, I'm here until eight.",
    ),
    (
        "For months I've cared for this garden and your men mowed everything down. I sat there and cried.",
        "all those months, mown down in ten minutes, because I had not told the firm. I have ordered what you name "
        "to me from the nursery, and would plant it with you.",
    ),
    (
        "You took my daughter's insulin at the festival gate. She collapsed.",
        "she collapsed because our man took what keeps her alive. He's off the gate since noon. Is she home again? "
        "I'd like to bring the pen back myself.",
    ),
]

test_flags_what_stands_where_help_should, test_leaves_it_alone_beside_help = both_ways(CHECK, UNHELPED, HELPED)
