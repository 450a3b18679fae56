"""care.self-absorbed: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.care.self_absorbed import CHECK
from guardian.checks.insight import read
from tests.checks.flagged import assert_flags, both_ways, letter, unmarked

CUSTOMER = "The cot did not arrive and nobody answers, we waited all week. I am furious."

CASES = [
    (
        "[[We are so proud of our spring range. Our designers won two awards for it, and we have sold it in nine "
        "countries.]] It will be checked."
    ),
    (
        "[[What a summer it was for us! We opened a second bakery, and our founder got married. We are thrilled.]]"
        " Bread is a bit late."
    ),
    "[[Our team works day and night. We are passionate about cots, and we have won three awards this year.]]",
    (
        "[[We are a family business in the third generation. Our grandfather founded the firm, and we have always "
        "believed in wood.]]"
    ),
    (
        "[[Our vision is a better night for all. We have grown to nine people and opened a second hall. We are "
        "thrilled.]]"
    ),
    (
        "[[I've had such a week!]] My car broke down and my son was ill. [[I barely slept, and my office is full "
        "of boxes.]]"
    ),
    (
        "[[We believe that sleep matters. Our designers love what they do, and we couldn't be prouder of our "
        "spring series.]]"
    ),
    (
        "[[For over thirty years we have been pioneers. Our heritage is our promise, and we strive for perfection "
        "every day.]]"
    ),
    "We had two drivers ill, so your round came last. Your crates are at the gate by six.",
    "Your coat is at the tailor. We mixed up two hangers, and yours hung under Meyer.",
    "You get a new cot on Friday. We had the wrong label on the pallet, so yours went to Linz.",
    "Your cot is here, and your driver is Tom. Please have your code ready.",
    "The cot left on Monday and comes on Friday.",
    "I have your file in front of me. Your claim is paid, and you will see it on Thursday.",
    "We are three people here, so I packed yours myself. It is on the van.",
    "We lost the label, and your cot stood in the hall. You have it tomorrow.",
    "[[The numbers speak for themselves: 98% of our clients are happy.]]",
    "[[With us, quality is not a word but a way of life.]]",
    "[[Our firm looks back on a proud past and forward to a bright future.]]",
    "[[It makes me personally sad when guests complain.]]",
    "[[Please understand that our team is under enormous pressure at the moment.]]",
    "[[Nobody thinks of us when the phones never stop.]]",
    "[[Honestly, this job is getting harder every day.]]",
    "[[Gosh, it's been mental here, the phones, the mails, the boss on holiday.]]",
    "[[Our philosophy has always been excellence in all that we do.]]",
    "[[Innovation runs in our veins.]]",
    "We have 40 years of records here, so I could find your mother's policy.",
    "Our team in Ghent has your bag, and the courier leaves at six.",
    "The museum opens at ten, and the lift is on the left.",
    "The move to the new warehouse cost your order two days, and that was bad planning by us.",
    "You said the phones never stop in your office; a second line would cost 9 euros.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case, customer=CUSTOMER)


def test_score_is_there_whether_or_not_it_fires() -> None:
    """What is marked scores higher than what is left alone."""
    assert CHECK.score is not None
    marked = [read(letter(unmarked(c)[0], customer=CUSTOMER)) for c in CASES if "[[" in c]
    plain = [read(letter(c, customer=CUSTOMER)) for c in CASES if "[[" not in c]
    high = sum(CHECK.score(r, CHECK.options()) for r in marked) / len(marked)
    low = sum(CHECK.score(r, CHECK.options()) for r in plain) / len(plain)
    assert 0 <= low < high <= 1


# Whole replies: to whom, and what; such words are the fault in a letter that does nothing.
UNHELPED = [
    (
        "I asked for my data to be deleted a month ago.",
        (
            "Hi,\n\nprivacy is in our genes. We were at three conferences about it, and our lawyer co-wrote a "
            "chapter.\n\nStartup"
        ),
    ),
    (
        "I still have no answer on my tenancy.",
        (
            "Dear Mr. Dean,\n\nI took over this office in May and it was in a state. I've been putting order "
            "into it folder by folder. My predecessor left me forty boxes.\n\nHousing"
        ),
    ),
    (
        "I still haven't got the keys to the flat I bought.",
        (
            "Dear Ms. Roy,\n\nproperty is a people business and I'm a people person. I sold eleven flats in your "
            "street alone. My phone never sleeps.\n\nEstate agent"
        ),
    ),
    (
        "I'd like to know when my passport photo order is ready.",
        (
            "Hi,\n\nthe studio has just been repainted and it looks gorgeous. I've always wanted that blue. "
            "Opening party is on the 5th.\n\nFoto Lux"
        ),
    ),
    (
        "My skin has reacted badly to your cream.",
        (
            "Hi lovely,\n\nI created this cream in my kitchen after my divorce. It saved me. Every pot has a "
            "piece of my story in it.\n\nNatur"
        ),
    ),
    (
        "My suit isn't ready and I need it tonight.",
        (
            "Dear Sir,\n\nour house has dressed ministers and two kings. My grandfather sewed by candlelight. "
            "Each of our buttonholes takes an hour.\n\nTailor"
        ),
    ),
    (
        "Please tell me what's wrong with my car, you have had it for 9 days.",
        (
            "Dear Mr. Finn,\n\ntwo of us are on holiday and one is ill, and my wife does the books on top of her "
            "job. I'm under cars from six to nine. My back isn't what it was.\n\nGarage Finn"
        ),
    ),
    (
        "The delivery man was rude to me.",
        (
            "Dear customer,\n\nour drivers wear new uniforms since June. They were designed in Antwerp from "
            "recycled nets. We are enormously proud of them.\n\nCourier"
        ),
    ),
    (
        "The sofa's leg broke, what can be done?",
        (
            "Dear Ms. Bauer,\n\nour sofas are built in a small village where my uncle had his first saw. He "
            "would be ninety now. We still use his drawings.\n\nSofa Manufaktur"
        ),
    ),
    (
        "Where is the report you promised for the board?",
        (
            "Dear Kate,\n\nthe firm moved to the harbour last week. The light is amazing, and there's a canteen "
            "with oysters. We're all still pinching ourselves.\n\nConsultants"
        ),
    ),
    (
        "You printed 500 flyers with the wrong date!",
        (
            "Dear Ken,\n\nit was the week of the fair, the big press was down, and I had a root canal on "
            "Tuesday. We printed like mad men.\n\nPrint shop"
        ),
    ),
    (
        "You lost my registration and now the marathon is full.",
        (
            "Dear Aroha,\n\n42 volunteers, six months without a free evening, and then the storm took our tent: "
            "nobody "
            "sees what goes on behind the scenes. I've cried more than once this spring. Still, the team grew "
            "together, "
            "and that's what counts to us.\n\nRace Office"
        ),
    ),
    (
        "My ballet shoes came in two different sizes.",
        (
            "Dear Clémence,\n\ndance has been my life since I was four. I trained in Lyon under Madame Roux, I danced "
            "on "
            "three continents, and when my knee gave in I turned to making shoes. Each pair carries a piece of my "
            "story. "
            "In autumn I publish my memoirs.\n\nSolange"
        ),
    ),
    (
        "When will someone look at the crack in my ceiling?",
        (
            "Dear Mrs Novak,\n\nI took over this estate from my father in 2003. It hasn't been easy. I put in the "
            "lifts, I "
            "planted the limes, I fought the council for the parking. People forget that. I shall be seventy in "
            "May.\n\n"
            "A. Dvorak"
        ),
    ),
]
# And such words beside help, or a plain answer to a plain question.
HELPED = [
    (
        "I was double charged for the gym and it's been a month.",
        ("Hi Alex,\n\nwith 600 new members in January your mail got buried. The second 39 went back this morning."),
    ),
    (
        "Please tell me what's wrong with my car, you have had it for 9 days.",
        (
            "Dear Mr. Finn,\n\ntwo of us are on holiday, so it stood. I've had it up this morning: the front "
            "left bearing. The part comes tomorrow, and you can collect it at five. A loan car is here for you "
            "until then."
        ),
    ),
    (
        "The dog came back from grooming with a cut on his ear.",
        (
            "Hi Mara,\n\nI've groomed dogs for 22 years and this still makes me feel awful. The clipper slipped "
            "when he shook. Please show it to Dr. Lind today, she sends the bill to me."
        ),
    ),
    (
        "The software crashes when I export.",
        (
            "Hi Al,\n\nwe rewrote the engine and broke exports over 2 GB. Version 4.1.2 is out since noon and "
            "mends it: Help > Update."
        ),
    ),
    (
        "You didn't deliver the oil and it's freezing.",
        (
            "Hello Mr. Orr,\n\nwe're two drivers short and skipped your street. Karl comes tonight at eight with "
            "300 litres; the rest follows on Monday."
        ),
    ),
    (
        "My hearing aid whistles. When can I come?",
        (
            "Dear Ms. Tan,\n\nwe're opening a branch this week and short of people, but there's a gap today at "
            "four. Bring the charger along."
        ),
    ),
    (
        "Where is the report you promised for the board?",
        (
            "Dear Kate,\n\nwe moved last week and I fell behind. You get the report tonight by eight, and the "
            "two tables for the board by noon."
        ),
    ),
    (
        "My order has been 'packing' for 12 days.",
        (
            "hey hey! we had 900 orders in a weekend and yours slid under the table, sorry. it left this morning, "
            "track: "
            "LM220. the girls @ Lumi"
        ),
    ),
    (
        "What's new at the institute? My old colleague asked.",
        (
            "Dear Mr Hahn,\n\nwe've a new sequencer, one of three in the country, and Professor Adler has been "
            "elected to "
            "the academy. The jubilee is on the 9th.\n\nInstitute of Pathology"
        ),
    ),
    (
        "You sent the tickets to my ex.",
        (
            "Dear Lou,\n\nunforgivable of us, the old address was still in the file. New ones are at the box office. "
            "I am "
            "ashamed.\n\nRik"
        ),
    ),
    (
        "How many branches do you have?",
        "Hello,\n\nwe have forty.\n\nHear well",
    ),
    (
        "How was the concert?",
        "Hi,\n\nwe loved it; two hundred came.\n\nChoir",
    ),
    (
        "Did the play go well?",
        "Hi,\n\nit did, we had three curtain calls!\n\nTheatre",
    ),
    (
        "Do you ship abroad?",
        "Hello,\n\nwe do, to all of Europe.\n\nTeam",
    ),
]

test_flags_what_stands_where_help_should, test_leaves_it_alone_beside_help = both_ways(CHECK, UNHELPED, HELPED)
