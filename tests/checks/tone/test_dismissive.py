"""tone.dismissive: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.tone.dismissive import CHECK
from tests.checks.flagged import assert_flags, both_ways, letter, matches

CASES = [
    "If this was your own order, there's nothing to do.",
    "The noise [[is not something this office gets involved in]].",
    "[[If the bunk does not suit you, there are plenty of hotels in town]].",
    "[[Sort it out among yourselves]].",
    "[[Your displeasure has been noted]].",
    "[[You will survive a week without]] a tumble dryer.",
    "[[File a complaint if you must]].",
    "I [[fail to see why that should concern the orchestra]].",
    "You can write [[as often as you like, nothing will change]].",
    "We will [[look at the gate when somebody has time]].",
    "[[Be that as it may]], the fee stands.",
    "The form has no line for it, so just write it in the margin.",
    "We hear that a lot this week, so the fitter now checks every valve.",
    "What you do with the old one is up to you; I can collect it for free.",
    "Honestly, [[there are worse fates than a late]] train.",
    "[[Why all the fuss about a button]]?",
    "We won't look at it before Monday, because the lab is closed, and then you come first.",
    "There isn't much to do until the part arrives; I'll call you when it does.",
    "I have no idea why it broke, so I'm sending it to the workshop.",
    "We don't open on Sundays.",
    "[[Our decision is final and we will not be replying to further letters]].",
    "I'm afraid [[that is the end of the matter]] as far as we are concerned.",
    "[[We cannot be held responsible for what the courier does]].",
    "[[There is nothing further to add]].",
    "[[That's simply how the system works]].",
    "You'll have to [[take that up with the manufacturer]].",
    "[[We don't see a problem here]].",
    "[[If you don't like it, you are free to go elsewhere]].",
    "[[No further correspondence will be entered into]].",
    "[[I really don't know what you want us to do about]] it.",
    "[[You'll get used to it]].",
    "[[We get complaints like this every day]].",
    "[[The matter is closed for us]].",
    "[[Not our problem]], I'm afraid.",
    "We are not responsible for the road, but I have rung the council and they come on Friday.",
    "These things happen to us too, and here is how we mend it: a new seal, free, tomorrow.",
    "A little noise is normal for the first hour; if it lasts longer, call me and we swap it.",
    "You'll have to take the form to the bank; the clerk there, Ms Holm, knows about it.",
    "That can't have been easy with two small children.",
    "I don't know yet what happened, but I will find out by noon.",
    "We've noted your comments and changed the menu from tomorrow.",
    "[[There is nothing we can do about the]] lost parcel.",
    "[[That's not my department]].",
    "[[It is what it is]].",
    "[[You will just have to live with it]].",
    "[[Calm down]], [[it is only a chair]].",
    "[[There is no point in writing to us]].",
    "There is nothing we can do on the old server, but I can move you to the new one today.",
    "There is nothing you need to do.",
    "I can't undo it, but here is what I can do today: I send you a new one.",
    "Please do not hesitate to contact us.",
    "If you do not like it, return it within a month and we refund you.",
    "I don't care which colour it gets.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case)


def test_advice_keeps_the_matter() -> None:
    """The better way names what cannot be changed, in the author's words."""
    found = matches(CHECK, letter("There is nothing we can do about the lost parcel."))
    assert "I can't change that about the lost parcel" in found[0].advice


ANSWERS = [
    (
        "Where is my refund? You promised it two weeks ago and I have heard nothing.",
        "Refunds [[take as long as they take]].",
    ),
    (
        "Where is my refund? You promised it two weeks ago and I have heard nothing.",
        "[[That is a matter for your bank]], not for us.",
    ),
    (
        "Where is my refund? You promised it two weeks ago and I have heard nothing.",
        "Two weeks [[is perfectly normal]]. [[Everyone else waits too]].",
    ),
    (
        "Where is my refund? You promised it two weeks ago and I have heard nothing.",
        "[[The case is closed on our side]].",
    ),
    (
        "Where is my refund? You promised it two weeks ago and I have heard nothing.",
        "[[You will have to accept that]].",
    ),
    (
        "The lift has been broken for a month and I can't carry the pram.",
        "Lifts break down. [[Tenants are expected to be]] able to use the stairs.",
    ),
    (
        "Your driver was rude to my son.",
        "[[We find that very hard to believe]]. [[None of our passengers has ever complained about him]].",
    ),
    ("The soup made us all sick.", "Taste [[is subjective]] and nobody else was ill."),
    ("I was double billed.", "[[The system shows one charge]], [[so there is only]] one charge."),
    ("My seat was broken on a nine hour flight.", "[[If you don't like it you are free to fly with someone]] else."),
    (
        "The update wiped my save game, 200 hours!",
        "[[It's only a game]]. Backups are the [[responsibility of the player]].",
    ),
    ("The nursery lost my daughter's coat.", "Coats [[get lost]]. [[We accept no liability]]."),
    ("My claim was rejected, why?", "[[The decision is final]]. [[We do not give reasons]]."),
    ("I need the certificate for my visa on Monday.", "[[Not my problem]], I'm afraid. Ask the registry."),
    (
        "Where is my refund? You promised it two weeks ago and I have heard nothing.",
        "Two weeks is too long. I have pushed it through just now; it reaches you by Thursday.",
    ),
    (
        "Where is my refund? You promised it two weeks ago and I have heard nothing.",
        "The bank holds it, not us, but I rang them: they release it tomorrow.",
    ),
    (
        "The lift has been broken for a month and I can't carry the pram.",
        "The part comes from Italy and lands on the 4th. Until then Mr. Hale from the office carries the pram "
        "up, just ring him.",
    ),
    (
        "Your driver was rude to my son.",
        "That should not happen. I have spoken with him, and he would like to say sorry to your son.",
    ),
    (
        "The soup made us all sick.",
        "I am sorry. The soup of that day has been taken off the menu and the kitchen is being checked today.",
    ),
    (
        "I was double billed.",
        "Our system shows one charge; the other one may be a hold by your bank. Could you send me the statement?",
    ),
    (
        "My seat was broken on a nine hour flight.",
        "Nine hours on a broken seat, I'm sorry. 150 euros are on their way to your card.",
    ),
    ("Can I cancel today?", "The clay is ordered, so I can't refund today's class, but a friend may take your place."),
    ("Is the fee refundable?", "No, because the caterer is paid a week ahead. I can move you to May at no cost."),
    (
        "My claim was rejected, why?",
        "The policy covers burst pipes, not rain. You may ask the ombudsman to look at it, free of charge; I'd "
        "be glad to send him the file.",
    ),
    ("Where do I complain?", "Complaints go to Ms. Ito, who answers within two days: ito@line.example."),
    (
        "Can you add a dark mode?",
        "There is no plan for it this year, and I'd rather tell you now. The high-contrast theme is the nearest thing.",
    ),
]


@pytest.mark.parametrize(("customer", "case"), ANSWERS)
def test_answers(customer: str, case: str) -> None:
    """The same in an answer to these words."""
    assert_flags(CHECK, case, customer=customer)


# Whole replies: to whom, and what; such words are the fault in a letter that does nothing.
UNHELPED = [
    (
        "Half of the seedlings were dead on arrival.",
        (
            "Dear Tom,\n\nplants are living things. What dies was perhaps not meant to be in your garden. The "
            "other half is doing well, as you say.\n\nNursery Team"
        ),
    ),
    (
        "I fell on your wet floor and my wrist is swollen.",
        "Dear Mr. Otieno,\n\nfloors get wet when they are cleaned. A cold pack does wonders.\n\nMall",
    ),
    (
        "I paid for a double room and got two single beds pushed together.",
        ("Dear Mr. Sorel,\n\nthe gap closes with a blanket. Guests from Japan ask for exactly this.\n\nHotel Post"),
    ),
    (
        "My late father's watch came back from you without its strap.",
        "Dear Mr. Renner,\n\nthe watch runs. Straps can be had in every size and colour.\n\nUhren Service",
    ),
    (
        "My mother waited four hours on a trolley in the corridor.",
        ("Dear Mr. Amis,\n\ncorridors are part of a hospital. Your mother was seen on the same day.\n\nPatient Office"),
    ),
    (
        "My mother's hearing test was lost and she has to do it all again.",
        "Dear Ms. Greco,\n\nthe test takes half an hour. Older people often enjoy coming here.\n\nEar clinic",
    ),
    (
        "The daycare fed my daughter nuts, though we filled out the allergy sheet.",
        ("Dear parents,\n\nshe was laughing again by three. Sheets come in by the dozen in September.\n\nLittle Bears"),
    ),
    (
        "The kids' bike fell apart on the first ride and my son has a cut lip.",
        "Dear Mr. Voss,\n\na bike is made of screws. Cuts heal fast at that age.\n\nSpielwelt",
    ),
    (
        "The wall paint you mixed is three shades off from the sample I brought.",
        ("Dear Mrs. Gill,\n\ncolours look different from one day to the next. Light does that.\n\nPaint Counter"),
    ),
    (
        "We've had no hot water for five days with a newborn in the house.",
        (
            "Dear Mr. and Mrs. Adeyi,\n\na kettle does the same job. The fitter has your street on his "
            "list.\n\nStadtwerke"
        ),
    ),
    (
        "Your crew left our garden full of cables and a broken fence post.",
        "Dear Ms. Finch,\n\nfibre is the future. Gardens recover.\n\nRollout Team",
    ),
]
# And such words beside help, or a plain answer to a plain question.
HELPED = [
    (
        "The boiler bangs every night at two, the baby wakes up each time.",
        (
            "Dear Ms. Orlov,\n\nboilers make sounds when there is air in them, but not like that. Karl comes on "
            "Thursday at nine and bleeds it. If it bangs tonight, turn the dial to 1; that stops it until he is "
            "there."
        ),
    ),
    (
        "I was seated behind a pillar, the ticket said full view.",
        (
            "Dear Mr. Blum,\n\nthe pillar dates from 1880 and should have been on your ticket. We refund the 60 "
            "and keep you two seats in row 5 for the 12th."
        ),
    ),
    (
        "Our street was not gritted again and my mother fell on the ice.",
        (
            "Dear Mr. Lind,\n\nI'm sorry to hear about your mother. Streets are gritted in order of importance, "
            "and yours is on list C; I have asked for list B because of the home at number 9. A bin with grit is "
            "put at your corner today."
        ),
    ),
    (
        "My tenant file was mailed to my neighbour by mistake, with my salary slips in it.",
        (
            "Dear Mr. Varga,\n\nthat should never have left our office. I've told our data officer, who writes "
            "to you today, and from now on files go by registered post only. Please keep the envelope for us."
        ),
    ),
    (
        "My late father's watch came back from you without its strap.",
        (
            "Dear Mr. Renner,\n\nI found the strap in the tray of the workbench; I should have checked. It "
            "leaves today by registered post, and you'll have it on Friday."
        ),
    ),
    (
        "Half of the seedlings were dead on arrival.",
        (
            "Dear Tom,\n\nplants are living things and four days in a box were too long for them. Twenty new "
            "ones go out on Monday at no cost."
        ),
    ),
    (
        "The screen protector you fitted has three bubbles in it.",
        ("Hi Ben,\n\nsmall bubbles go out within two days. These are too big; come by, we fit a new one, no charge."),
    ),
    (
        "Do cats mind the smell?",
        "Hi,\n\nmost don't.\n\nPet shop",
    ),
    (
        "When will the next issue be out?",
        "Dear Mr. Tam,\n\non the first of March.\n\nThe editors",
    ),
    (
        "What's the weather like in May?",
        "Hi,\n\nmild, mostly dry, about 18 degrees.\n\nHost",
    ),
    (
        "Is the trail open for dogs?",
        "Hi,\n\nyes, on a lead.\n\nPark office",
    ),
]

test_flags_what_stands_where_help_should, test_leaves_it_alone_beside_help = both_ways(CHECK, UNHELPED, HELPED)
