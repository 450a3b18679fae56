"""Whole replies of many trades: each check of answers finds its fault in them, and leaves those alone that help."""

from __future__ import annotations

import pytest

from guardian.checks.answer import CHECKS
from tests.checks.flagged import found_in

BY_ID = {check.id: check for check in CHECKS}

# (check, the customer's words, the reply)
FOUND = (
    (
        "answer.asks-to-wait",
        "Any result from the blood test?",
        "Dear Mr Nowak,\n\ncould you hold out till Wednesday? The lab repeats one value and it takes them two "
        "days.\n\nPractice",
    ),
    (
        "answer.asks-to-wait",
        "chat: are you still there?",
        "Yes, sorry. One value takes a while to load; five minutes and I'm back with it.\n\nOla",
    ),
    (
        "answer.bare-refusal",
        "Might my class (24 kids) visit the dairy in May? We'd love to see the calves.",
        "Dear Ms Haug,\n\nwhat a nice idea! Classes aren't something we take. All the best to the kids!\n\nMolkerei",
    ),
    (
        "answer.bare-refusal",
        "I was 40 min late because of the strike. Would you let me sit the test this afternoon instead?",
        "Dear candidate,\n\nadmission closed at 8:30. Your fee is forfeited.\n\nTestcenter",
    ),
    (
        "answer.bare-refusal",
        "Would it be possible to leave our suitcases till six? Flight's at nine.",
        "Dear guests,\n\nluggage leaves the house together with its owners. We hope you enjoyed your "
        "stay.\n\nPension Alma",
    ),
    (
        "answer.cold-handoff",
        "My father's ashes haven't arrived at the cemetery.",
        "Dear Mr Pauli,\n\ntransport is arranged by the crematorium. It'd be best to enquire there.\n\nFuneral "
        "home Stille",
    ),
    (
        "answer.cold-handoff",
        "How do I get the photos from the school trip? My daughter's crying because she has none.",
        "Hi,\n\nthe photographer sells them himself.\n\nSchool office",
    ),
    (
        "answer.cold-handoff",
        "Your installer set the thermostat to Fahrenheit and I can't change it.",
        "Hello,\n\nthermostats are made by Nolte. Nolte knows their own menus best.\n\nSolarpartner",
    ),
    (
        "answer.handoff",
        "Who looks after my case now that you retire?",
        "Dear Mr Lang,\n\nfrom August you're with Tomasz Zielak, who sat beside me in court both times. He knows "
        "the file by heart. How was the first talk with him?\n\nA. Frey",
    ),
    (
        "answer.handoff",
        "Is there someone who speaks Turkish? It's about my father's operation.",
        "Dear Ms Demirel,\n\nthere is: Nurse Aylin on ward 3 was born in Izmir. I've told her about your father "
        "and she'll be waiting for you at two.\n\nReception",
    ),
    (
        "answer.handoff",
        "My roses have black spots and I don't want to spray.",
        "Hi Grace,\n\nroses aren't my strong point, Marek's are, he grew them for the botanical garden. Your "
        "pictures are on his phone and he answers tonight.\n\nGarden centre",
    ),
    (
        "answer.handoff",
        "The tax form for the violin import is beyond me.",
        "Hello Yo-Lin,\n\nlet me bring Paula in, cc'd: she's cleared instruments for twenty years. Paula, here's "
        "all Yo-Lin wrote so far, she needs it by Friday.\n\nHans",
    ),
    (
        "answer.no-next-step",
        "The photographer you placed with us never delivered the album, wedding was in March!!",
        "Dear Mr and Mrs Shah,\n\nan album is the memory of a lifetime, and I do feel for you. He's been on our "
        "list since 2016 and has never had a complaint. Perhaps he's just a perfectionist.\n\nHochzeitsbüro",
    ),
    (
        "answer.no-next-step",
        "My grandson's hearing aid fell apart after your service.",
        "Dear Mrs Amsel,\n\nI looked it up, the service was on the 12th and the colleague noted nothing unusual. "
        "The tube and the hook were both original parts. It's a very small device.\n\nHörzentrum",
    ),
    (
        "answer.no-next-step",
        "the gas bottle you delivered hisses at the valve, I put it on the balcony",
        "Hi,\n\nthe balcony is the right place for it. A hiss means that gas is coming out, usually at the "
        "seal.\n\nGas Express",
    ),
    (
        "answer.no-ownership",
        "My son was given peanuts at your camp though his form says allergy in red.",
        "Dear Mr Stein,\n\nmeals are prepared by an external kitchen according to lists. It would appear that the"
        " list was not up to date at the time.\n\nCamp direction",
    ),
    (
        "answer.no-ownership",
        "You towed my car from my own parking space.",
        "Dear Madam,\n\nthe towing was ordered on the basis of a report. Reports are processed by the shift in "
        "charge. An error cannot be excluded.\n\nParking authority",
    ),
    (
        "answer.no-ownership",
        "The interpreter didn't come, and my mother signed things she didn't understand.",
        "Dear Ms Tran,\n\ninterpreters are provided by the district's pool. The ward assumes they come when "
        "booked.\n\nWard 4",
    ),
    (
        "answer.off-topic",
        "The pool's so cold my kids' lips were blue, and the app promised 28 degrees.",
        "Dear swimmer,\n\nseason tickets for the winter are on sale from 1 October at the desk. Holders of last "
        "year's ticket get theirs a week earlier. Photos may be taken on site.\n\nAquaworld",
    ),
    (
        "answer.off-topic",
        "The choir rehearsal room was locked again on Tuesday and fifteen of us stood in the rain.",
        "Dear members,\n\nthe summer concert programme is complete: Fauré, Rutter and two spirituals. Scores can "
        "be bought at the music shop for 14 euros.\n\nThe board",
    ),
    (
        "answer.off-topic",
        "Why do you ask for my bank statements to lend me a bicycle?",
        "Hi there,\n\nour e-bikes have a 500 Wh battery and reach 80 km on a charge. They come in sage and "
        "clay.\n\nRad & Tat",
    ),
    (
        "answer.offers",
        "The zip of the sleeping bag is stuck.",
        "Hi Nora,\n\nrub a candle along the teeth and pull slowly. If that fails, hand it in at any of our shops "
        "and it's changed within the week.\n\nOutdoor",
    ),
    (
        "answer.offers",
        "I can't manage the stairs at the moment, hip.",
        "Dear Mr Holt,\n\nthen the library comes to you. Tell me three authors you like and Ben drops a bag off "
        "on his way home.\n\nTown library",
    ),
    (
        "answer.overpromise",
        "My rash comes back every spring, will your cream help?",
        "Hello Sandra,\n\nsmear it on for three evenings and spring will be your favourite season. I've yet to "
        "meet the rash that stood up to it.\n\nKräuterhof",
    ),
    (
        "answer.overpromise",
        "I'm worried the cake won't survive the 200 km drive.",
        "Hi Petra,\n\ndrive as you please, take the cobbles if you like. It gets there looking just as it did on "
        "my table.\n\nTortenzauber",
    ),
    (
        "answer.overpromise",
        "Can you really get my deposit back from the landlord?",
        "Dear Mr Nair,\n\nlandlords pay when they see my letterhead. Two weeks and the 1,800 are on your "
        "account.\n\nRA Voss",
    ),
    (
        "answer.overpromise",
        "Is my data safe with a small firm like yours?",
        "Hi Marek,\n\nsafer than with your bank. There's nobody out there who could get into our cellar, and "
        "there never will be.\n\nCloudKeller",
    ),
    (
        "answer.unanswered",
        "Does the flat have a bath, and is the cellar dry? I store books. Also what's the commute to the main station?",
        "Hi Nele!\n\nIt has a lovely bath with a window. Viewing is by the old lady below, she has the keys; ring"
        " at Weber.\n\nPaul",
    ),
    (
        "answer.unanswered",
        "How do I wash the down jacket, and can the torn sleeve be patched by you?",
        "Hello Ivo,\n\n30 degrees, a special detergent, and two tennis balls in the dryer so the down fluffs "
        "up.\n\nAlpin",
    ),
    (
        "answer.unanswered",
        "When's the funeral, may we bring our own music, and is there parking for a bus?",
        "Dear family,\n\nthe ceremony is on Friday the 8th at eleven in the small chapel. Flowers may be "
        "delivered from nine.\n\nCemetery office",
    ),
    (
        "answer.unanswered",
        "What's the password policy? And who approves access for externals? I've got one starting Monday.",
        "Hey, 14 characters, no expiry, MFA on. The wiki has the long read.\n\nIT",
    ),
    (
        "answer.unanswered",
        "Does the cot mattress come with it, what wood is it, and how do you get it up to the 4th floor?",
        "Hi Aoife,\n\nit's beech, oiled twice, from a forest near Sligo. You'll love the grain.\n\nCots & Co",
    ),
    (
        "answer.vague-timing",
        "The scaffolding outside my shop, when does it come down?",
        "Dear Ms Popescu,\n\nthe painters have finished the upper floors and are now working their way down. As "
        "soon as the last coat has dried, the scaffolders get their call.\n\nBauleitung",
    ),
    (
        "answer.vague-timing",
        "When do I hear about the apprenticeship?",
        "Hi Emre,\n\nwe had so many great applications! We're reading every one of them carefully, so give us a "
        "little time. You'll get mail either way.\n\nHR",
    ),
    (
        "answer.vague-timing",
        "I've been waiting for my new glasses since the 4th.",
        "Dear Mr Ashby,\n\nthe lenses have left Jena and are somewhere between there and here. Once they're in we"
        " fit them right away.\n\nOptik",
    ),
)
# Replies that share words with such ones, and help.
LEFT = (
    (
        "answer.asks-to-wait",
        "Any result from the blood test?",
        "Dear Mr Nowak,\n\nall values are fine, no need to wait for our call.\n\nPractice",
    ),
    (
        "answer.bare-refusal",
        "Might my class visit the dairy in May?",
        "Dear Ms Haug,\n\nnot in May, the cows calve then. In September gladly; how does the 12th look?\n\nMolkerei",
    ),
    (
        "answer.cold-handoff",
        "The gas meter reading on my bill belongs to the flat upstairs.",
        "Dear Ms Okoro,\n\nthe operator swapped the two meters. I've reported it there and you get a new bill by "
        "the 20th.\n\nBilling",
    ),
    (
        "answer.handoff",
        "Who looks after my case now?",
        "Dear Mr Lang,\n\nthe file will be given to another lawyer. You will be informed.\n\nChambers",
    ),
    (
        "answer.no-next-step",
        "the gas bottle you delivered hisses at the valve",
        "Hi,\n\nclose the valve, leave it outside, no flame near it. A colleague fetches it within the "
        "hour.\n\nGas Express",
    ),
    (
        "answer.no-ownership",
        "My son was given peanuts at your camp.",
        "Dear Mr Stein,\n\nthat list was mine to update and I didn't. The kitchen now has it in red, and I sat "
        "with him until the doctor came. How is he today?\n\nCamp direction",
    ),
    (
        "answer.off-topic",
        "The pool's so cold my kids' lips were blue.",
        "Dear Mr Vega,\n\nthe pump broke at noon; from tomorrow the water's at 28 again, and today's entry you "
        "get back.\n\nAquaworld",
    ),
    (
        "answer.offers",
        "The zip of the sleeping bag is stuck.",
        "Hi Nora,\n\nzips do get stuck on sleeping bags, particularly the two-way sort. It's a common "
        "thing.\n\nOutdoor",
    ),
    (
        "answer.overpromise",
        "My rash comes back every spring, will your cream help?",
        "Hello Sandra,\n\nit soothes the itch for most; against the cause it does nothing. Try a sample before "
        "you buy.\n\nKräuterhof",
    ),
    (
        "answer.unanswered",
        "Does the flat have a bath, and is the cellar dry?",
        "Hi Nele!\n\nA bath with a window. Down below it's damp in spring, so no books there please, there's an "
        "attic for those.\n\nPaul",
    ),
    (
        "answer.unanswered",
        "How do I wash the down jacket, and can the torn sleeve be patched by you?",
        "Hello Ivo,\n\n30 degrees with two tennis balls in the dryer. Bring it in and we put a patch on while you"
        " wait.\n\nAlpin",
    ),
    (
        "answer.unanswered",
        "May I prune now, and what do I do about the lice?",
        "Hi Bea,\n\nwait for the forsythia to bloom. Soapy water at dusk.\n\nRosarium",
    ),
    (
        "answer.unanswered",
        "Two things about the cello rental: can my son take it to camp in Norway, and who pays if the bridge snaps?",
        "Dear Mrs Lindqvist,\n\nNorway is fine, in the hard case that we lend you. A snapped bridge is on our "
        "insurance; you pay the first 30 euros.\n\nVera",
    ),
    (
        "answer.unanswered",
        "hi, is the loft still available from May? And are the bills in the rent?",
        "Hey Tom! Yep still free from the 1st, heating and water in, power you pay yourself (about 40 a month).\n\nKaz",
    ),
    (
        "answer.vague-timing",
        "The scaffolding outside my shop, when does it come down?",
        "Dear Ms Popescu,\n\non the 18th, or the 20th if it rains.\n\nBauleitung",
    ),
)


@pytest.mark.parametrize(("check", "customer", "reply"), FOUND)
def test_the_fault_is_found(check: str, customer: str, reply: str) -> None:
    """By the check that is meant."""
    assert found_in(BY_ID[check], reply, customer)


@pytest.mark.parametrize(("check", "customer", "reply"), LEFT)
def test_what_helps_is_left_alone(check: str, customer: str, reply: str) -> None:
    """By the check that looks for it."""
    assert not found_in(BY_ID[check], reply, customer)
