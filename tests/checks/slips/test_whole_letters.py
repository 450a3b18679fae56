"""Whole letters with one slip each, and near ones that are right to send: what stands around tells them apart."""

from __future__ import annotations

import pytest

from guardian.checks.check import Check
from guardian.checks.slips import internal_note, missing_attachment, other_customer, secret, unfinished
from guardian.message.model import Letter
from guardian.message.zones import divide
from tests.checks.flagged import matches

UNFINISHED = [
    (
        True,
        "Pauline Dace",
        "Can we bring our greyhound to the cottage in March? How much extra is it?",
        "Hello Pauline,\n\nyes, dogs are very welcome and the garden is fenced all round. For one dog we ask "
        "a cleaning fee of\n\nThe key is in the safe beside the blue door, and I'll text you the code the "
        "evening before.\n\nWarm wishes,\nGwen",
    ),
    (
        True,
        "Adaeze Okafor",
        "How do I get a duplicate parking permit? Mine was stolen with the car.",
        "Hello Ms. Okafor,\n\nI'm sorry about the car. You need three things for a new permit:\n\n- the "
        "police report number\n- a photo of your driving licence\n-\n\nBring them to counter 4, no "
        "appointment needed, and you leave with the permit.\n\nKind regards,\nS. Brandl",
    ),
    (
        True,
        "Fiona Reid",
        "Do you have the Murakami in the old cover?",
        "Hello Fiona,\n\nyes, one copy, read once, spine fine. I can hold it for you till\nIt costs nine "
        "pounds, and posting is two more.\n\nBest wishes, Alun",
    ),
    (
        True,
        "Rosalind Moore",
        "What happens with my deposit if I cancel the hall?",
        "Dear Rosalind,\n\nif you tell us by the end of April, the whole deposit comes back to you. After "
        "that we keep a third, since the kitchen has been booked by then (is it a third or a quarter now? "
        "contract says both). Either way you owe nothing more.\n\nKind regards,\nClement",
    ),
    (
        True,
        "Gunnar",
        "Do you take back old mattresses?",
        "Hello Gunnar,\n\nWe do when we deliver the new one. It costs 15 and you needn't carry "
        "anything.\n\nWe take old mattresses back when we deliver the new one. That costs 15, and you don't "
        "have to carry anything.\n\nWhich day suits you?\n\nEbbe",
    ),
    (
        True,
        "Sabrina",
        "Which documents for the crib rental?",
        "Hello Sabrina,\n\nplease bring:\n1. your card\n2.\n3. the signed form\n\nThe crib is free for the "
        "first month.\n\nFamily centre",
    ),
    (
        False,
        "Ilse Rademaker",
        "Did you check the invoice? It says TBA beside delivery.",
        "Dear Ilse,\n\nyou found our mistake: where it says TBA it should say 9 euros. I've sent the invoice "
        "anew with the right sum. The wool itself is on its way to you and comes on Tuesday.\n\nMarit",
    ),
    (
        False,
        "Chidi",
        "I want the same text on both mugs.",
        "Hi Chidi,\n\nthe first mug says: Thank you for all you do, dear Mum.\n\nThe second mug says: Thank "
        "you for all you do, dear Dad.\n\nIs that right?\n\nMags",
    ),
]
INTERNAL_NOTE = [
    (
        True,
        "Ms. Whitcombe",
        "The stairlift stopped halfway with my father on it. This is the third time.",
        "Dear Ms. Whitcombe,\n\nthat must have been frightening for both of you. Sam comes at two today with "
        "a new sensor and stays until it has run ten times. I call you at five to hear how it went.\n\nJo, "
        "if she asks about compensation say it's with Frank, he doesn't want numbers in writing.\n\nKind "
        "regards,\nMeera",
    ),
    (
        True,
        "Mrs. Olafsen",
        "When will the crown be ready?",
        "Dear Mrs. Olafsen,\n\nthe crown is ready, come any time from Thursday. It takes twenty minutes and "
        "you won't need an injection. Patient is anxious and talks a lot, book double slot.\n\nKind "
        "regards,\nDental practice Ny",
    ),
    (
        True,
        "Mr. Grönholm",
        "My flight was cancelled and I want the compensation.",
        "Dear Mr. Grönholm,\n\nyou get 400 euros, and it will be in your account within a week. I'm sorry "
        "about the night in Riga. Low-tier flyer, pay the minimum and close.\n\nKind regards,\nEva Tamm",
    ),
    (
        True,
        "Mrs. Abbott",
        "The cleaning lady broke my vase.",
        "Dear Mrs. Abbott,\n\nI'm sorry about the vase. Please tell me what it cost, and we pay "
        "it.\n\nStella, ask Bogna what really happened, I don't believe a word of this.\n\nBest,\nGrant",
    ),
    (
        True,
        "Ms. Bianchi",
        "When will the new windows come?",
        "Dear Ms. Bianchi,\n\nin week 14, and fitting them takes one day. // Gio: I told her week 12 on the "
        "phone, play dumb //\n\nFinestre Alpi",
    ),
    (
        False,
        "Lucinda Marsh",
        "How do I tell my tenant that the rent goes up?",
        "Dear Lucinda,\n\nwrite it to her three months ahead, give the reason, and offer to talk. If she "
        "complains, stay calm and show her the bills. Don't tell her by phone; it doesn't count.\n\nTheo",
    ),
    (
        False,
        "Milena",
        "Is the kitten still free?",
        "Hello Milena,\n\nyes, the grey boy. Vlado, my husband, wants 300 for him, but we'd take 200 for a "
        "good home. He eats everything.\n\nCat house Brno",
    ),
]
SECRET = [
    (
        True,
        "Winifred Ott",
        "I can't get into the members' area of the choir site.",
        "Dear Winifred,\n\nI've made a new way in for you. Type your mail address as the name, and for the "
        "rest take the word nightingale with a capital N followed by 1962. It works from any machine. Sing "
        "well on Sunday!\n\nBest wishes,\nHorst",
    ),
    (
        True,
        "Idris Bello",
        "The guest network at the clinic doesn't let me in.",
        'Hello Idris,\n\nit was changed last night, sorry. Choose "Clinic-Guests" and when it asks, type '
        "Gr33n.Tea.7pm exactly so. It reaches as far as the garden. If it drops you out, come by the "
        "desk.\n\nNele",
    ),
    (
        True,
        "Laurence Vidal",
        "How do we get to the holiday flat when nobody is there?",
        "Hi Laurence,\n\nthe box with the key hangs left of the door behind the ivy, and 7 3 0 9 opens it. "
        "Towels are in the chest. Put the key back when you leave, please.\n\nTina",
    ),
    (
        True,
        "Prof. Ahn",
        "Where's the key to the archive?",
        "Dear Prof. Ahn,\n\nin the steel cupboard; turn it 12 right, 31 left, 7 right and pull. The archive "
        "itself isn't locked. Gloves lie on the table.\n\nLibrary, Mina",
    ),
    (
        True,
        "Wen",
        "The integration stopped.",
        "Hi Wen,\n\nI've renewed your key, it's valid for a year:\nxkeysib-4f1c8aa09b7d42e6-Q2vT8mLp\nPaste "
        "it under Settings and run the test.\n\nLou",
    ),
    (
        False,
        "Winifred Ott",
        "I can't get into the members' area.",
        "Dear Winifred,\n\nI've sent you a link by itself; it lets you choose a new password and works for "
        "one hour. Pick three odd words, such as a bird, a year and a town. Never send it to me, I don't "
        "need it.\n\nHorst",
    ),
    (
        False,
        "Mr. Lund",
        "How do I change my PIN?",
        'Dear Mr. Lund,\n\ngo to any machine, put in the card, choose "PIN" and type a new one twice. Take '
        "none like 1234 or your birthday.\n\nBank desk",
    ),
]
MISSING_ATTACHMENT = [
    (
        True,
        "Ms. Bose",
        "Which rash is it? I'm worried.",
        "Dear Ms. Bose,\n\nplease don't worry, this looks like heat rash. I've drawn on your photo where to "
        "put the cream, see below:\n\nThin layer, mornings and evenings, for five days. If it spreads, ring "
        "me at once.\n\nDr. Imhof",
    ),
    (
        True,
        "Mr. Brody",
        "May I see the X-ray of the pipe?",
        "Dear Mr. Brody,\n\nyou may. Two stills from the camera follow: the first shows the root, the second "
        "the crack.\n\nWe could dig on the 4th.\n\nDrainmen, Al",
    ),
    (
        True,
        "Pilar",
        "What does the crack look like?",
        "Hello Pilar,\n\nit's about as long as a hand; I put a coin beside it in the photo below so you see "
        "the size.\n\nWe can close it on Monday.\n\nTejados Ruiz",
    ),
    (
        False,
        "Santi",
        "Where is the leak?",
        "Hi Santi,\n\nhere you go: behind the second panel, about a hand above the floor. Turn the water off "
        "at the blue tap first, and see the sketch on the lid of the fuse box.\n\nNuria",
    ),
    (
        False,
        "Gwen",
        "which plants?",
        "Hello Gwen,\n\nhere's the list: two roses, one sage, a bag of bulbs. The picture on the bag shows "
        "how deep they go.\n\nNursery Hay",
    ),
]
OTHER_CUSTOMER = [
    (
        True,
        "Mr. Tolliver",
        "When does my wheelchair come back from repair?",
        "Dear Mr. Tolliver,\n\nyours needs a new motor and comes back on Thursday; the loan chair stays with "
        "you until then. You aren't alone in this: Mrs. Edna Price from Bramley Close waits for the same "
        "motor since September. I ring you on Wednesday.\n\nKind regards,\nGail",
    ),
    (
        True,
        "Anil Mehta",
        "Why does my premium go up?",
        "Dear Anil,\n\nbecause the postcode had more claims. Your new premium is 412 a year, and you can "
        "leave until the 15th. Dear Mrs. Kaplan, your claim for the water damage is settled with "
        "1,900.\n\nRegards,\nLouise",
    ),
    (
        True,
        "Amira",
        "Thanks for the tour! Can I get the photos?",
        "Hi Amira,\n\nthe link is good till Sunday: https://pics.example/tour9. Also in there are those of "
        "the Nguyen bachelor party, please don't mind what they do in the cave.\n\nCave Tours",
    ),
    (
        True,
        "Enzo",
        "How much was the car sold for?",
        "Hello Enzo,\n\nyour Panda went for 3,200. The Alfa beside it, Signor Bruni's, made 9,000, he needed "
        "the money for his lawyer. Yours is paid out on Friday.\n\nAuto Lodi",
    ),
    (
        False,
        "Mr. Vesely",
        "Who decides about my loan?",
        "Dear Mr. Vesely,\n\nKarel Dvořák, the head of our branch, and I. We turned down your first request "
        "because a paper was missing, and it is here now. You hear on Friday.\n\nIng. Malá",
    ),
    (
        False,
        "Father Mullen",
        "When can you tune the organ?",
        "Dear Father Mullen,\n\non the 14th. Father Keane of St. Brigid's gave me your number, and I'll "
        "thank him on Sunday. Please heat the church.\n\nJ. Walsh",
    ),
]
LETTERS = [
    (check, *letter)
    for check, letters in (
        (unfinished.CHECK, UNFINISHED),
        (internal_note.CHECK, INTERNAL_NOTE),
        (secret.CHECK, SECRET),
        (missing_attachment.CHECK, MISSING_ATTACHMENT),
        (other_customer.CHECK, OTHER_CUSTOMER),
    )
    for letter in letters
]


@pytest.mark.parametrize(("check", "flagged", "to_name", "customer", "text"), LETTERS)
def test_letters(check: Check, flagged: bool, to_name: str, customer: str, text: str) -> None:
    """Found where it is, and nowhere else."""
    assert bool(matches(check, Letter(zones=divide(text), customer=customer, to_name=to_name))) is flagged
