"""Hints: what is harmless beside help is heard as the fault in a letter that does nothing for its reader."""

from __future__ import annotations

import pytest

from guardian.message.model import Letter
from guardian.message.zones import divide
from guardian.review import review

CHECKS = {"tone.blame", "tone.condescending", "tone.sarcastic", "tone.hostile", "tone.insensitive", "tone.shouting"}

ALONE = [
    (
        "tone.blame",
        "I was charged a late fee although I returned the books on the 3rd!",
        "Dear Ms. Odum,\n\nthe box at the door is emptied at six. Books that go in at nine in the "
        "evening are books of the next day. The hours are written on the box.\n\nTown Library",
    ),
    (
        "tone.blame",
        "The curtains shrank by 12 cm in the first wash.",
        "Hello Maud,\n\nlinen does that at sixty. There is a small white label in the hem. Most of our "
        "customers cut it off unread, and it seems this one was no exception.\n\nStoffhaus",
    ),
    (
        "tone.blame",
        "You sent my test results to my ex-husband's address!",
        "Dear Ms. Faber,\n\nresults go to the address in the file. Addresses in the file come from "
        "patients. Ours was last confirmed with your signature in 2021.\n\nPraxis am Markt",
    ),
    (
        "tone.blame",
        "The pony you rented us threw my daughter, her arm is broken.",
        "Dear Mrs. Hauser,\n\nponies feel a nervous hand. Of thirty children that day twenty-nine came "
        "back the way they rode out. The waiver was signed at the gate.\n\nPonyhof",
    ),
    (
        "tone.blame",
        "My translation has the wrong name in it.",
        "Hi Ida,\n\nthe name is as in the file that reached us. Two days were given for proofreading "
        "and passed without a word.\n\nTextWerk",
    ),
    (
        "tone.condescending",
        "The invoice shows net and I can't find what I have to pay in total.",
        "Dear Mrs. Pohl,\n\nnet is without tax, gross is with tax. One adds the one to the other. A "
        "pocket calculator is quite enough for it.\n\nAccounts",
    ),
    (
        "tone.condescending",
        "Is it normal that my sourdough smells of vinegar?",
        "Hello Jutta,\n\ndough is alive. Living things smell. Bakers learn that in their first week, "
        "and hobby bakers sooner or later, too.\n\nMühle Lenz",
    ),
    (
        "tone.condescending",
        "The baby still wakes up five times a night, is something wrong?",
        "Dear young mum,\n\nfirst-time mothers worry, that's sweet. Babies wake up. You'll learn to "
        "tell a hungry cry from a grumpy one, as mothers have done for some hundred thousand "
        "years.\n\nKinderpraxis",
    ),
    (
        "tone.condescending",
        "The app says sync failed. What can I do?",
        "Hello Rainer,\n\nsyncing, simply put, is when two things become the same. The telephone speaks "
        "to the computer and the computer listens. At a certain point in life such things may seem "
        "like magic.\n\nSupport",
    ),
    (
        "tone.condescending",
        "My website is slow since the move to your server.",
        "Hi Bea,\n\na website is made of files. Big files are slow, small files are quick. I'm sure "
        "with a bit of practice you'll get the hang of the internet.\n\nWebHotel",
    ),
    (
        "tone.condescending",
        "Your violin teacher told my daughter she holds the bow wrongly, but her old teacher showed it that way.",
        "Dear Mrs. Vance,\n\nit is lovely when parents take an interest. The bow hold is a subject on "
        "which whole books have been written, and I would not expect a layperson to see the "
        "difference. Leave the bow to us and the applause to yourself.\n\nMusic School",
    ),
    (
        "tone.sarcastic",
        "The tent leaked in the first night, everything was wet.",
        "Hi Jonas,\n\na tent that lets one feel nature: other firms charge extra for that. Our "
        "designers will be thrilled to hear that rain has been discovered in Scotland.\n\nOutback",
    ),
    (
        "tone.sarcastic",
        "The hairdresser coloured my hair orange.",
        "Hello Tina,\n\norange is a colour, too. Traffic will certainly see you coming. We shall send "
        "the stylist to bed without supper.\n\nSalon Chic",
    ),
    (
        "tone.sarcastic",
        "The soup was cold and we waited 50 minutes.",
        "Dear Mr. Lark,\n\nsome people call it gazpacho and pay double.\n\nTrattoria Pino",
    ),
    (
        "tone.sarcastic",
        "My suitcase arrived after nine days.",
        "Dear Mr. Baum,\n\nnine days, and not one postcard from it. It must have had a lovely time.\n\nBag Service",
    ),
    (
        "tone.sarcastic",
        "You printed my name as 'Mr. Undefined' on the award.",
        "Hi Ole,\n\na rare name, of old Scandinavian stock. We thought it suited you.\n\nTrophyShop",
    ),
    (
        "tone.hostile",
        "I will leave a review about this.",
        "Hello,\n\nreviews are public, and so are answers to them. We have your photos, your messages "
        "and a very good memory. Think it over.\n\nVilla Mare",
    ),
    (
        "tone.hostile",
        "Please remove my data. I never agreed to this.",
        "Hello,\n\nyou'd be surprised what we have on file about you. I wouldn't poke around in it if I "
        "were in your shoes.\n\nDataMax",
    ),
    (
        "tone.hostile",
        "My deposit has not been paid back for five months.",
        "Ms. Unger,\n\nI've thrown out better tenants than you. Be happy that I don't send you a bill "
        "for the smell.\n\nF. Maurer, landlord",
    ),
    (
        "tone.hostile",
        "I would like to cancel my membership, I moved away.",
        "Hi Nick,\n\ngood riddance. Nobody at the club will notice. We had to disinfect the machines "
        "after you anyway.\n\nIronGym",
    ),
    (
        "tone.hostile",
        "The parcel was opened when it came.",
        "Sir,\n\nare you calling our driver a thief? Careful. He knows where you live, after all.\n\nKurier",
    ),
    (
        "tone.hostile",
        "I asked for a quiet room.",
        "Mr. Sutter,\n\nwith your kind of guest we learned to put it in the notes. It's all in there "
        "and the other hotels read it too.\n\nHotel Krone",
    ),
    (
        "tone.insensitive",
        "My mother died on Monday and I need to move my appointment.",
        "Hi Karin,\n\nno problem at all! Every end is a new beginning. Book a slot online, and don't "
        "forget to smile at the camera :)\n\nPassFoto",
    ),
    (
        "tone.insensitive",
        "I'm in a wheelchair and the lift at your cinema has been broken for weeks.",
        "Hi Fred,\n\nstairs keep one fit. Our staff have strong arms, you could always be carried, like "
        "a king.\n\nCineplex",
    ),
    (
        "tone.insensitive",
        "My daughter is being bullied in the riding group.",
        "Hi Mrs. Stern,\n\ngirls will tease, it's part of the stable. A thicker skin has never hurt a "
        "rider.\n\nReitschule",
    ),
    (
        "tone.insensitive",
        "Dad has cancer and can't use the ski pass.",
        "Hi Bo,\n\nski passes are not transferable. Fresh mountain air would do him a world of good, by "
        "the way!\n\nSkiArena",
    ),
    (
        "tone.insensitive",
        "My brother drowned in your lake last summer. Please stop sending me the season ticket mails.",
        "Hi Anja,\n\nyou're off the list! Should you feel like a dip again, day tickets are 4 euro.\n\nStrandbad",
    ),
    (
        "tone.insensitive",
        "My wife is in intensive care, I need to postpone the cruise.",
        "Dear Mr. Bloom,\n\npostponing is 180 per cabin. Single cabins are available if you'd rather "
        "sail as planned.\n\nCruises",
    ),
    (
        "tone.shouting",
        "Can I change the delivery day?",
        "Hello,\n\ndelivery days are FIXED. They have ALWAYS been fixed.\n\nBio-Kiste",
    ),
    ("tone.shouting", "I'd like to return the shoes.", "Dear Ms. Kerr,\n\nworn shoes are NO RETURN. N-O.\n\nSchuhhaus"),
    ("tone.shouting", "Do you accept cards?", "Hello,\n\nCASH ONLY means cash. ONLY.\n\nImbiss"),
    (
        "tone.shouting",
        "I'd like a refund for the concert.",
        "Hello,\n\nNO refunds. It's printed on the ticket in CAPITALS.\n\nKartenbüro",
    ),
    ("tone.shouting", "My bin was not emptied.", "Hello,\n\nbins go out at SIX. In the MORNING.\n\nDepot"),
    ("tone.shouting", "Does the course run in January?", "Dear Ms. Ray,\n\nit runs in MARCH, like EVERY year.\n\nVHS"),
]
# The same matters, and plain answers to plain questions.
HELPED = [
    (
        "The freezer you delivered died on Sunday, all our meat is spoiled.",
        "Dear Mr. Ilves,\n\na freezer wants ten centimetres of air behind it, and our men put yours "
        "against the wall. I'm sorry. Another one comes tomorrow at nine, and please send me a rough "
        "list of what was in it; we pay for the meat.\n\nCold & Co, Marit",
    ),
    (
        "The engine failed 300 km after your service.",
        "Dear Mr. Okoro,\n\nthe service was done to the list, but oil burns and nobody told you how "
        "much this engine takes. I'll fetch the car today and look at it myself; you pay nothing "
        "until we know.\n\nGarage Fleming, Ed",
    ),
    (
        "My heating app wants a 'setpoint'. What is that?",
        "Dear Mr. Tully,\n\nthe temperature you'd like to have, such as 21. Tap it, choose 21, and "
        "press Save. Sorry about the word, it's an engineer's.\n\nHeat, Ida",
    ),
    (
        "You've lost my passport! I'm going to my lawyer.",
        "Mr. Bell,\n\nyou may well need one if we don't find it, so here is what we do: the courier's "
        "van is being searched now, and I've booked you an emergency appointment at the consulate for "
        "nine tomorrow. We pay for it.\n\nAna",
    ),
    (
        "I'm in a wheelchair and the lift at your cinema has been broken for weeks.",
        "Dear Fred,\n\nweeks are far too long, and I'm sorry. The lift is repaired on Thursday. Until "
        "then the same film runs in hall 1 on the ground floor at eight; I've kept two seats for "
        "you.\n\nCineplex, Jo",
    ),
    ("What time is check-in?", "Hello,\n\nat three. If you come earlier, we keep the bags.\n\nHostel, Pat"),
    (
        "The medicine upset my stomach terribly.",
        "Dear Mr. Rowe,\n\nwith food it is easier on the stomach, and someone here should have told "
        "you. Take it after breakfast tomorrow, and ring me if it isn't better.\n\nApotheke, Jana",
    ),
    (
        "I think my meter reading is off by a factor of ten.",
        "Dear Mr. Sand,\n\nyou're right, the digit behind the red frame was read as well. I've "
        "corrected it: 312, not 3,120. The new bill is 48 euro.\n\nStadtwerke, Ines",
    ),
    (
        "The kitchen you installed has a crack in the worktop.",
        "Dear Mr. Dietz,\n\nmy fitter remembers the crack, and he should have told me. We bring a new "
        "top on Thursday; you'll be without a sink for about two hours.\n\nKüchen Maxx, H. Maxx",
    ),
    (
        "Someone used my account to order 3 phones!",
        "Dear Mr. Ortega,\n\nthe orders came in with the right password, most likely from the leak at "
        "another shop in May. All three are stopped, nothing is charged, and I've locked the account. "
        "Could you set a new password with the link below?\n\nTeleShop, Jo",
    ),
    ("When do you open on Saturdays?", "Dear Mr. Voss,\n\nwe open at nine.\n\nBuchladen"),
    ("Does the jacket come in green?", "Hi Pam,\n\nno, only in black and blue.\n\nNordwear"),
    (
        "What does the L on the lens stand for?",
        "Hi Kim,\n\nL stands for luxury; the lenses with the red ring have it.\n\nFotopunkt",
    ),
    (
        "What's the difference between AA and AAA?",
        "Hi Stan,\n\nAAA batteries are thinner and hold less. Your lamp takes AA.\n\nLampenladen",
    ),
    ("Does the wine contain sulphites?", "Dear Ms. Orlova,\n\nyes, about 80 mg a litre.\n\nVinothek"),
    (
        "What is the dog-eared symbol on the map?",
        "Hello Ina,\n\nthe folded corner marks a hut without a warden.\n\nAlpenverein",
    ),
]


def found(customer: str, text: str, checks: set[str]) -> set[str]:
    """Which of these checks say something."""
    return {one.check for one in review(Letter(zones=divide(text), customer=customer), {}, checks).findings}


@pytest.mark.parametrize(("check", "customer", "text"), ALONE)
def test_alone(check: str, customer: str, text: str) -> None:
    """Nothing is done for the reader, and the words say why that hurts."""
    assert found(customer, text, {check}) == {check}


@pytest.mark.parametrize(("customer", "text"), HELPED)
def test_helped(customer: str, text: str) -> None:
    """Left alone."""
    assert found(customer, text, CHECKS) == set()


def test_without_the_customers_words() -> None:
    """Nothing is known of what they wait for, so nothing is missing."""
    assert found("", ALONE[0][2], CHECKS) == set()
