"""Whole replies by what they do with what was asked and told: each question by its kind, trouble by what follows."""

from __future__ import annotations

from guardian.checks import answer
from tests.checks.flagged import CheckReplied, heard_and_fine

BY_ID = {check.id: check for check in answer.CHECKS}
_PEDAL = (
    "The left pedal wobbles. Could you look at it on Saturday, and please post me the spare key I forgot on your "
    "counter."
)
_CHARGER = (
    "Will you refund the second night? We left at 6 because of the alarm. And our charger is still in 204, please "
    "post it."
)
_FERRY = "What time does the ferry get in on the 4th? Is there a taxi rank? Can I leave a suitcase at the terminal?"
FAULTY: CheckReplied = [
    (
        "answer.unanswered",
        _PEDAL,
        "Hi Bram,\n\nSaturday from nine is good, just roll it in. A wobbling pedal is nearly always the thread; ten "
        "minutes if we have the insert.\n\nRadhaus",
    ),
    (
        "answer.unanswered",
        _CHARGER,
        "Dear Family Brandt,\n\nI'm so sorry about that night; a detector in the kitchen had failed and has been "
        "replaced since. The second night, 118 euros, goes back to your card today.\n\nHotel Sonne, Mara",
    ),
    (
        "answer.unanswered",
        _FERRY,
        "Good morning Mr Oduya,\n\nthe boat docks at 18:20. Taxis stand to the right of the exit; a ride into town is "
        "about fourteen euros. We wish you a calm crossing!\n\nPort Office",
    ),
    (
        "answer.no-next-step",
        "The photos of our wedding are gone from your gallery link. Both our families wanted prints.",
        "Dear Asha,\n\nthat must have been a shock. The galleries moved to another server in spring, and a handful "
        "didn't come along. We keep originals on two drives. It was a beautiful day in that orchard.\n\nLichtblick",
    ),
    (
        "answer.no-next-step",
        "Three of my hens died the day after your vet vaccinated them.",
        "Dear Ms Carey,\n\nI was sad to read this. The vaccine was from lot 22B, which went to eleven farms. Heat and "
        "transport put stress on birds. No other farm has told us of losses.\n\nRural Vets",
    ),
    (
        "answer.no-next-step",
        "Since the update the till prints no receipts and I have a queue out the door.",
        "Hi Gülay,\n\nugh, on a Saturday too. Update 5.2 brought a new driver for thermal printers, and older ones "
        "speak "
        "another dialect. The till itself keeps all sales in memory.\n\nKassenprofi",
    ),
    (
        "answer.cold-handoff",
        "Can you change the address on my late husband's policy? I don't know where to begin.",
        "Dear Mrs Fontaine,\n\nwe are the branch, policies are done in Nantes. The number there is 02 40 11 22 33, "
        "between nine and eleven.\n\nAssurances",
    ),
    (
        "answer.off-topic",
        "Which adapter do I need for the hob, the old one had three phases?",
        "Hi Stan,\n\ncopper pans conduct heat best, followed by aluminium. For daily use a heavy stainless base is a "
        "good "
        "compromise. Clean with lemon and salt.\n\nKüchenhaus",
    ),
    (
        "answer.bare-refusal",
        "Could we have breakfast at 5:30? Our flight is at seven.",
        "Dear Ms Quist,\n\nbreakfast is from seven.\n\nHotel Garden",
    ),
    (
        "answer.vague-timing",
        "How long until my bike is back?",
        "Hi Uwe,\n\nthe part is ordered. We call when it's here.\n\nBike Shop",
    ),
    (
        "answer.vague-timing",
        "When does the new teacher start?",
        "Dear Ms Amin,\n\nas soon as the contract is signed by all sides. We'll be in touch.\n\nMusic School",
    ),
    (  # praise
        "answer.asks-to-wait",
        "Can I switch the boiler on again?",
        "Dear Mr Kun,\n\nleave it off for tonight, please. The valve gets its second test at eight tomorrow; from "
        "nine you "
        "may.\n\nTherme",
    ),
]
FINE: CheckReplied = [
    (
        "answer.unanswered",
        _PEDAL,
        "Hi Bram,\n\nSaturday from nine is good, just roll it in; ten minutes if we have the insert. It's in an "
        "envelope "
        "already and goes out tonight.\n\nRadhaus",
    ),
    (
        "answer.unanswered",
        _CHARGER,
        "Dear Family Brandt,\n\nI'm so sorry about that night. 118 euros go back to your card today. Housekeeping "
        "found it "
        "behind the bed; it left with the noon post.\n\nHotel Sonne, Mara",
    ),
    (
        "answer.unanswered",
        _FERRY,
        "Good morning Mr Oduya,\n\n18:20. Right of the exit, always five or six of them. There are lockers behind the "
        "café, four euros a day, big enough for a cello.\n\nPort Office",
    ),
    (
        "answer.no-next-step",
        "Three of my hens died the day after your vet vaccinated them.",
        "Dear Ms Carey,\n\nI was sad to read this. Put the three in a bag in a cool place: Nadia fetches them before "
        "noon, "
        "the lab opens one tonight, and lot 22B is blocked meanwhile.\n\nRural Vets",
    ),
    (
        "answer.no-next-step",
        "The crown you put in on Monday fell out at lunch, I swallowed half of it.",
        "Dear Mr Quist,\n\nwhat an unpleasant surprise. Swallowed pieces are harmless. Half past four is free; chew "
        "on the "
        "other side until then.\n\nDental practice Ek",
    ),
    (
        "answer.cold-handoff",
        "I was charged twice on your ferry app. Can you give me the 64 back?",
        "Hello,\n\nthe app is a product of SeaPay. I've reported both numbers there; they return 64 within three days, "
        "and if not, we do.\n\nFerry Line",
    ),
    (
        "answer.off-topic",
        "My daughter's violin strings keep snapping on the E. Is it the bridge?",
        "Dear Mr Sato,\n\nusually a sharp edge in the groove. A soft pencil run through it twice helps; if they "
        "still break "
        "after that, pop in and I file it for nothing.\n\nMusikhaus Linde",
    ),
    (
        "answer.off-topic",
        "Which adapter do I need for the hob, the old one had three phases?",
        "Hi Stan,\n\nnone. An electrician puts a bridge between L1 and L2, it's in the bag with the "
        "screws.\n\nKüchenhaus",
    ),
    (
        "answer.bare-refusal",
        "Could we have breakfast at 5:30? Our flight is at seven.",
        "Dear Ms Quist,\n\nbreakfast is from seven, when the cook is in; two bags with rolls and a thermos stand at "
        "reception from five.\n\nHotel Garden",
    ),
    (
        "answer.vague-timing",
        "When does the new teacher start?",
        "Dear Ms Amin,\n\nas soon as the contract is signed by all sides, which is on the 3rd; first lessons from the "
        "10th.\n\nMusic School",
    ),
    (
        "answer.asks-to-wait",
        "Can I switch the boiler on again?",
        "Dear Mr Kun,\n\nyes, it passed its second test at eight. Set it to sixty.\n\nTherme",
    ),
]

test_faulty, test_fine = heard_and_fine(BY_ID, FAULTY, FINE)
