"""The same words beside help and without: letters that leave a customer alone, ones that help, and plain answers."""

from __future__ import annotations

import pytest

from guardian.checks.answer import CHECKS
from tests.checks.flagged import matches
from tests.checks.overlap import whole

BY_ID = {check.id: check for check in CHECKS if not check.signal}

# (check, the customer's words, the reply)
LEFT_ALONE = (
    (
        "answer.bare-refusal",
        "Please may I have my late mother's answering machine tape back?",
        "Dear Mr Diaz,\n\ntapes are the property of the care home.",
    ),
    (
        "answer.bare-refusal",
        "I booked the wrong month by mistake ten minutes ago, could you switch it to July?",
        "Hello,\n\nbookings are final once made.",
    ),
    (
        "answer.bare-refusal",
        "I lost my job. Could we pause the piano lessons until spring?",
        "Dear Ms Ferro,\n\ncontracts run for the school year. We hope you keep enjoying the music!",
    ),
    (
        "answer.bare-refusal",
        "Could you hold the horse until the 20th? My father is in intensive care.",
        "Dear Ms Lyle,\n\nhorses are collected on the agreed day. We keep to that with everyone.",
    ),
    (
        "answer.bare-refusal",
        "Could you print my essay in larger type for the exam? My eyes are getting worse.",
        "Dear Mo,\n\nexam papers come in 11 point. We wish you every success.",
    ),
    (
        "answer.cold-handoff",
        "Your seed drill manual gives the wrong torque and I stripped the bolt.",
        "Hi,\n\nmanuals get written at the factory. The factory people like to have the serial number first.",
    ),
    (
        "answer.cold-handoff",
        "My son's glasses were broken during your ski course.",
        "Hello,\n\nfor damage of that kind there are insurances. Yours surely has a counsellor.",
    ),
    (
        "answer.cold-handoff",
        "Why was my late-night bus replaced by a taxi that never came?",
        "Dear passenger,\n\ntaxis are called by the control room. The control room is part of the county.",
    ),
    (
        "answer.cold-handoff",
        "The rental car smelled of smoke and they charged me 250 for it.",
        "Hi Ugo,\n\ncleaning fees are set at the station. Stations are franchises. You'd be better "
        "off taking it up with Faro directly.",
    ),
    (
        "answer.cold-handoff",
        "My scooter's recall notice bounced between three addresses.",
        "Hi Dev,\n\nrecalls run through the importer's database. The importer might correct an "
        "address on request. We rent scooters, that's all.",
    ),
    (
        "answer.no-next-step",
        "The kiln shelf you sold us cracked and ruined forty pots by our pupils.",
        "Dear Ms Day,\n\nforty pots, what a pity! Cordierite is rated to 1,280 degrees. The "
        "children must have been disappointed.",
    ),
    (
        "answer.no-next-step",
        "The ambulance bill has my dead husband's name on it.",
        "Dear Mrs Rowe,\n\nwe offer our condolences. Bills are always made out to the person "
        "carried. We see how this can come across.",
    ),
    (
        "answer.no-next-step",
        "The bus stop sign fell on my car.",
        "Dear Mr Egan,\n\nthe sign was mounted in 2008. There was a lot of wind that night. Cars "
        "are parked there every day.",
    ),
    (
        "answer.no-next-step",
        "The choir tour hotel had no heating and two children are ill.",
        "Dear Ms Sand,\n\nwe're so sorry for the little ones. The hotel has three stars and good "
        "ratings. Nobody in the office had heard of heating trouble there.",
    ),
    (
        "answer.no-next-step",
        "The microphone died in the middle of my mother's eulogy.",
        "Dear Mr Vance,\n\nwe share your grief. The microphone was charged that morning like every "
        "morning. Your mother was known to many of us.",
    ),
    (
        "answer.no-ownership",
        "The crane took my balcony railing with it.",
        "Dear Ms Ost,\n\ncranes on the site are operated by the crane hire company. Balconies "
        "protrude. Nobody reported an impact that day.",
    ),
    (
        "answer.no-ownership",
        "The new tiles have come loose after a month.",
        "Dear Mr Bari,\n\ntiles are laid by whoever the site manager has on the day. Adhesives are "
        "bought centrally. Some batches are said to have been old.",
    ),
    (
        "answer.no-ownership",
        "My boarding pass had my maiden name and they didn't let me fly.",
        "Dear Ms Sand,\n\nnames are taken over from the profile. The profile is kept by the "
        "alliance. At the gate they have their instructions.",
    ),
    (
        "answer.no-ownership",
        "Our baby's crib recall letter went to the previous owner.",
        "Dear parents,\n\nletters are generated from the registration cards. A card may have been "
        "filled in by someone else at some time.",
    ),
    (
        "answer.no-ownership",
        "You cut off my water by mistake.",
        "Hello,\n\ncut-offs are carried out by the night team on the basis of lists. Lists come "
        "from accounts. Accounts gets them from the meter people.",
    ),
    (
        "answer.off-topic",
        "You charged me for a dog I don't have.",
        "Dear citizen,\n\nthe open-air pool starts its season on 10 May. Season tickets are on "
        "sale. The slide has been repainted.",
    ),
    (
        "answer.off-topic",
        "Can the neighbour's hedge be cut? It blocks my light.",
        "Dear tenant,\n\nthe new washing machines work with tokens. Tokens are sold by the "
        "caretaker. One token lasts for one cycle.",
    ),
    (
        "answer.off-topic",
        "Your tutor gave my son the answers to the test.",
        "Hello dear parents,\n\nregistration for the robotics camp is open! Lunch is provided. Siblings pay half.",
    ),
    (
        "answer.off-topic",
        "Can I have the operation report for my new doctor?",
        "Dear patient,\n\nour hospital radio is looking for volunteers. Evening shifts are "
        "especially welcome. Training is given.",
    ),
    (
        "answer.off-topic",
        "I found a tooth in my burger.",
        "Hey there,\n\nthe double cheese week is on! Two for one till Sunday. Shakes come in six flavours.",
    ),
    (
        "answer.overpromise",
        "Is my CV good enough for the job?",
        "Hi Ron,\n\nyou're in. They'd be fools to look at anybody else.",
    ),
    (
        "answer.overpromise",
        "Is there any risk in signing before the survey?",
        "Hi Dan,\n\nsign away. Houses in this street don't have surprises.",
    ),
    (
        "answer.overpromise",
        "Is the mushroom really edible?",
        "Hi Uwe,\n\nyou could feed it to a baby. There has never been a safer mushroom.",
    ),
    (
        "answer.overpromise",
        "Do you think they'll accept our offer for the house?",
        "Dear Anna and Jo,\n\nthey'd be mad not to. It's yours. Order the furniture.",
    ),
    (
        "answer.overpromise",
        "Is the data recoverable? It's my whole thesis.",
        "Hi Tim,\n\nevery byte comes back. We've never met a disk that beat us. Stop worrying.",
    ),
    (
        "answer.unanswered",
        "My dad is diabetic: what's in the starter, can he have the dessert without sugar, and is there a lift?",
        "Hello Jan,\n\nthe starter is a beetroot carpaccio with goat's cheese. It's everybody's favourite!",
    ),
    (
        "answer.unanswered",
        "Can I freeze the soup, how long does it keep, and is there celery in it? I'm allergic.",
        "Hi Dora,\n\nthe soup freezes very well. Many guests do that.",
    ),
    (
        "answer.vague-timing",
        "My deposit for the cancelled concert hasn't come back.",
        "Hi Fred,\n\nrefunds are rolling out in waves. Yours is in one of the next waves.",
    ),
    (
        "answer.vague-timing",
        "How soon can someone come? The toilet is overflowing.",
        "Dear Mr Hope,\n\nour people are out and about. You're not forgotten!",
    ),
    (
        "answer.vague-timing",
        "I ordered the birthday cake pan in April, where is it?",
        "Hi Mona,\n\nit's somewhere between the factory and you. It has every intention of arriving!",
    ),
    (
        "answer.vague-timing",
        "How long until the leak is fixed? The bucket is full every two hours.",
        "Dear Ms Cho,\n\nwe've put you at the top of the pile. Roofers are hard to come by.",
    ),
    (
        "answer.vague-timing",
        "When will someone look at the mould? My baby coughs.",
        "Dear Mr Dane,\n\nyour report is marked as urgent. Urgent reports are looked at before the others.",
    ),
)
# (the customer's words, the reply): what is said in passing beside a deed
HELPED = (
    (
        "The hotel piano lid fell on my fingers.",
        "Dear Mr Lenz,\n\nthe piano is on loan, but it stands in our hall. The prop is screwed "
        "tight since this morning. Whatever the doctor costs, let us have the bill.",
    ),
    (
        "Your seed drill manual gives the wrong torque and I stripped the bolt.",
        "Hi Pat,\n\nit's 45, not 54; the factory turned the digits round. A bolt goes out to you "
        "today and the manual online is corrected.",
    ),
    (
        "I paid for my son's exam but the list doesn't have him.",
        "Dear Ms Noor,\n\nyour payment had last year's number on it. I've added him by hand: room 4, seat 12.",
    ),
    (
        "The optician sold me reading glasses instead of driving glasses.",
        "Dear Mr Falk,\n\nthe tick was in the wrong box, and the tick was mine. New lenses come on "
        "Thursday for nothing; keep the others.",
    ),
    (
        "The scales at your recycling yard are off by 40 kilos.",
        "Hello Mr Bell,\n\nwe drove a test weight over them: 38 too many. You get 22 euros back, "
        "and so does everyone since May.",
    ),
    (
        "My sick note was passed on to my team.",
        "Dear Mr Kay,\n\nit should never have left my desk. The mail is deleted from all twelve "
        "inboxes, and the data officer has my report.",
    ),
    (
        "Can the neighbour's hedge be cut? It blocks my light.",
        "Dear Mr Abt,\n\ndown to 1.80, from October on. I'll write to them and you needn't say a word.",
    ),
    (
        "Will the dental insurance pay for the implant?",
        "Dear Ms Hill,\n\nmost pay half, yours perhaps less. Send me the plan and I ask them before we begin.",
    ),
    (
        "Is my CV good enough for the job?",
        "Hi Ron,\n\nfor the first round, yes. Put the welding course at the top, that's what they are after.",
    ),
    (
        "Could we get the bigger room for the memorial? More people are coming than we thought.",
        "Dear Ms Kühn,\n\nit's taken till three. Either the bigger one at half past, or both small "
        "ones with the door open?",
    ),
    (
        "How much is shipping to Malta, do you insure it, and can you leave the invoice out of the box?",
        "Dear Ms Vella,\n\n28, insured, and the invoice comes by mail instead.",
    ),
    (
        "When will I get the scan result? I can't sleep.",
        "Dear Ms Wood,\n\ntonight by eight. Dr Ngo rings you herself.",
    ),
    (
        "My deposit for the cancelled concert hasn't come back.",
        "Hi Fred,\n\nit bounced off an old card. Tell me the new one and it leaves the same day.",
    ),
    (
        "How soon can someone come? The toilet is overflowing.",
        "Dear Mr Hope,\n\nKev is ten minutes away. Turn the tap under the cistern clockwise till then.",
    ),
    (
        "The bank froze my account after you reported my address wrong.",
        "Dear Ms Oduya,\n\naddresses reach the banks through the credit agency, so I sent it the "
        "correction with your register extract this morning. Ms Falk at the bank has a copy and "
        "opens the account today.",
    ),
    (
        "My son's glasses were broken during your ski course.",
        "Hello,\n\nit was our instructor who stepped on them. Get new ones and send us the bill; "
        "our insurance number is on the form I attach.",
    ),
    (
        "Why was my late-night bus replaced by a taxi that never came?",
        "Dear passenger,\n\nthe control room called one and gave the wrong stop. That's our "
        "mistake. Your 24 euros for the ride home are refunded as soon as we have the receipt.",
    ),
    (
        "Somebody keyed my car in your garage, and you have cameras.",
        "Dear Mr Holt,\n\ncamera six shows a man at 18:04. The film is saved, the police may have "
        "it at any time, and I've reported it myself too: case 5512.",
    ),
)
# (a question for a fact, the fact)
PLAIN = (
    ("Is the kiosk open in winter?", "On weekends it is."),
    ("How many eggs go into the dough?", "Three, and one yolk for the glaze."),
    ("Which floor is the library on?", "The second, and the lift stops right there."),
    ("Do I need cash for the cloakroom?", "One euro, or a chip from the desk."),
    ("Are guests allowed in the gym?", "Only on Sundays."),
    ("Is the bread sourdough?", "All of it except the rolls."),
    ("What does the red light on the box mean?", "That the battery is charging."),
    ("Does the choir sing in Latin?", "Mostly in English."),
    ("Where are the toilets?", "Behind the stage on the right."),
    ("How long is the film?", "A little over two hours."),
    ("Is there a discount for pensioners?", "One euro off on weekdays."),
    ("Is the castle lit at night?", "Until eleven."),
    ("Do you speak Danish?", "Two of us do."),
    ("Is the roof terrace open to everyone?", "Only to guests of the house."),
    ("What's the dress code?", "There is none."),
    ("Where can I lock my bike?", "In the yard, through the green gate."),
)


@pytest.mark.parametrize(("check", "customer", "reply"), LEFT_ALONE)
def test_without_help_it_is_the_fault(check: str, customer: str, reply: str) -> None:
    """The check hears it, whoever signs."""
    letter = whole(f"{reply}\n\nKind regards\n\nMara Quint", customer=customer)
    assert matches(BY_ID[check], letter)


@pytest.mark.parametrize(("customer", "reply"), HELPED)
def test_beside_help_it_is_harmless(customer: str, reply: str) -> None:
    """No check of answers minds it."""
    letter = whole(f"{reply}\n\nKind regards\n\nMara Quint", customer=customer)
    assert not [id_ for id_, check in BY_ID.items() if matches(check, letter)]


@pytest.mark.parametrize(("customer", "reply"), PLAIN)
def test_a_fact_answers_a_question_for_it(customer: str, reply: str) -> None:
    """However short."""
    letter = whole(reply, customer=customer)
    assert not [id_ for id_, check in BY_ID.items() if matches(check, letter)]
