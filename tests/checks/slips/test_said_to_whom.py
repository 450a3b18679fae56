"""Letters with words that are not for their reader, or about somebody else; and near ones that are fine."""

from __future__ import annotations

from guardian.checks.slips import internal_note, other_customer
from tests.checks.flagged import told_apart

LETTERS = [
    (
        internal_note.CHECK,
        True,
        "Fleur",
        "Can I have the deposit back now?",
        "Hi Fleur,\n\nthe deposit is on its way, you'll see it by Tuesday.\n\n> Jo, is this the one "
        "with the red wine on the sofa?\n> yes. give it back anyway, the sofa was from 1998\n\nSam",
    ),
    (
        internal_note.CHECK,
        False,
        "Fleur",
        "Can I have the deposit back now? Is this about the red wine on the sofa?",
        "Hi Fleur,\n\n> Is this about the red wine on the sofa?\nno, the sofa was from 1998 "
        "anyway.\n\nThe deposit is on its way, you'll see it by Tuesday.\n\nSam",
    ),
    (
        internal_note.CHECK,
        True,
        "Sunniva",
        "Why is my visa not decided yet?",
        "Dear Sunniva,\n\nyour file is complete and waits for the consulate. They take about five "
        "weeks at the moment.\n\nThird time this week she has called. Yasmin took the last "
        "two.\n\nOle",
    ),
    (
        internal_note.CHECK,
        False,
        "Sunniva",
        "Why is my visa not decided yet? I have called three times this week!",
        "Dear Sunniva,\n\nyour file is complete and waits for the consulate. They take about five "
        "weeks at the moment. You called three times this week and Yasmin took two of them; I am "
        "sorry that nobody could say more.\n\nOle",
    ),
    (
        internal_note.CHECK,
        True,
        "Gaëlle",
        "Do you ship to Réunion?",
        "Bonjour Gaëlle,\n\nyes, by sea, 38 euros, six weeks.\n\nHas anybody ever done customs for "
        "this? I just made up the 38.\n\nTiago",
    ),
    (
        internal_note.CHECK,
        False,
        "Gaëlle",
        "Do you ship to Réunion?",
        "Bonjour Gaëlle,\n\nyes, by sea, 38 euros, six weeks. I have never done customs for "
        "Réunion myself, so I asked the post: nothing is due below 150.\n\nTiago",
    ),
    (
        internal_note.CHECK,
        True,
        "Dorothy",
        "Is the walking tour suited for somebody with a stick?",
        "Dear Dorothy,\n\nthe short one is flat and has benches, and our guide takes it "
        "slowly.\n\n(I'm not sure the new guide will, can one of you have a word with him?)\n\nPeak "
        "Walks",
    ),
    (
        internal_note.CHECK,
        False,
        "Dorothy",
        "Is the walking tour suited for somebody with a stick?",
        "Dear Dorothy,\n\nthe short one is flat and has benches, and our guide takes it slowly. "
        "(He is new, so have a word with him at the start; he likes to know.)\n\nPeak Walks",
    ),
    (
        other_customer.CHECK,
        True,
        "Uta Brandis",
        "Is the hall free on the 9th of May?",
        "Dear Uta,\n\nthe 9th is taken: the Kowalczyks christen their little one then. The 16th is "
        "free, all day, and costs the same.\n\nHallenwart",
    ),
    (
        other_customer.CHECK,
        False,
        "Uta Brandis",
        "Is the hall free on the 9th of May?",
        "Dear Uta,\n\nthe 9th is taken, a christening. The 16th is free, all day, and costs the "
        "same; Herr Kowalczyk, our caretaker, opens for you.\n\nHallenwart",
    ),
    (
        other_customer.CHECK,
        True,
        "Piers",
        "Can my dog have the kennel with the run?",
        "Hi Piers,\n\nfor the first week, yes. From the 8th it's Rolf Bekker's two Dobermans, the "
        "ones from the newspaper, and yours moves to number 5.\n\nKennels Dee",
    ),
    (
        other_customer.CHECK,
        False,
        "Piers",
        "Can my dog have the kennel with the run?",
        "Hi Piers,\n\nfor the first week, yes. From the 8th it's taken, and yours moves to number "
        "5. Rolf Bekker walks them all at seven and at five.\n\nKennels Dee",
    ),
    (
        other_customer.CHECK,
        True,
        "Nadia",
        "What did the biopsy show?",
        "Dear Nadia,\n\nyours is clean, nothing at all. I'm sorry for the scare: the sheet that "
        "came with it, for a W. Stadler, is the one with the bad result, and somebody stapled "
        "them together.\n\nPraxis am Tor",
    ),
    (
        other_customer.CHECK,
        False,
        "Nadia",
        "What did the biopsy show?",
        "Dear Nadia,\n\nyours is clean, nothing at all. I'm sorry for the scare: a sheet of "
        "another file was stapled to it. W. Stadler, who runs the lab, has looked at yours "
        "twice.\n\nPraxis am Tor",
    ),
    (
        internal_note.CHECK,
        True,
        "Henk",
        "Is my bike covered abroad?",
        "Dear Henk,\n\nyes, in all of Europe, for 90 days a year. Theft counts too, if it was "
        "locked.\n\nDo we really say 90? Sheet says 60 I think. Whoever sends this, look it "
        "up.\n\nFietszeker",
    ),
    (
        internal_note.CHECK,
        False,
        "Henk",
        "Is my bike covered abroad?",
        "Dear Henk,\n\nyes, in all of Europe, for 90 days a year. Theft counts too, if it was "
        "locked. Does the old sheet say 60? Then bin it, we changed it in May.\n\nFietszeker",
    ),
    (
        internal_note.CHECK,
        True,
        "Craig",
        "When will the boiler man come?",
        "Hi Craig,\n\nThursday between eight and noon, he rings half an hour before.\n\n> who has "
        "craig's boiler?\n> nobody. put him down for thursday and we'll see",
    ),
    (
        internal_note.CHECK,
        False,
        "Craig",
        "When will the boiler man come? I have been waiting since Monday.",
        "Hi Craig,\n\nThursday between eight and noon, he rings half an hour before.\n\n> When will "
        "the boiler man come? I have been waiting since Monday.",
    ),
    (
        other_customer.CHECK,
        True,
        "Jana",
        "Is the allotment next to mine free?",
        "Dear Jana,\n\nnot yet. Old Mr Sobotka is in a home now and his daughter hasn't given it "
        "up, I'd say by autumn. I put you first on the list.\n\nGarden club",
    ),
    (
        other_customer.CHECK,
        False,
        "Jana",
        "Is the allotment next to mine free?",
        "Dear Jana,\n\nnot yet, I'd say by autumn. I put you first on the list; Mr Sobotka, our "
        "treasurer, keeps it and is there on Saturdays.\n\nGarden club",
    ),
    (
        internal_note.CHECK,
        True,
        "Hilde",
        "Is the well water safe to drink?",
        "Dear Hilde,\n\nthe lab found nothing, the values are far below the limits, and you can "
        "drink it.\n\nAre we sure that was her sample? Two bottles had the same "
        "sticker.\n\nWasserlabor",
    ),
    (
        internal_note.CHECK,
        False,
        "Hilde",
        "Is the well water safe to drink?",
        "Dear Hilde,\n\nthe lab found nothing, the values are far below the limits, and you can "
        "drink it. Are we sure that it was your sample? Yes, each bottle has its own "
        "sticker.\n\nWasserlabor",
    ),
    (
        internal_note.CHECK,
        True,
        "Stellan",
        "When is my engine done?",
        "Hej Stellan,\n\nit runs again, and you can fetch it from Thursday noon.\n\n> stellan's "
        "volvo ready?\n> no, but say thursday, he's away till then anyway\n\nBilverkstad",
    ),
    (
        internal_note.CHECK,
        False,
        "Stellan",
        "When is my engine done? I'm away till Thursday.",
        "Hej Stellan,\n\nit runs again, and you can fetch it from Thursday noon.\n\n> I'm away till "
        "Thursday.\nthat fits well, then.\n\nBilverkstad",
    ),
    (
        other_customer.CHECK,
        True,
        "Margit",
        "Is there a discount for large families?",
        "Dear Margit,\n\nnot on paper. For the Osterholts with their seven we dropped the fee, so "
        "write to the board and name the ages.\n\nMusikschule",
    ),
    (
        other_customer.CHECK,
        False,
        "Margit",
        "Is there a discount for large families?",
        "Dear Margit,\n\nyes, from the third child on, 20 %. Write to the board; Ms Osterholt has "
        "the form.\n\nMusikschule",
    ),
    (
        internal_note.CHECK,
        False,
        "Piotr",
        "Is my father's bed near the window?",
        "Dear Piotr,\n\nit is since Monday. He sleeps better there.\n\nShe who had it before went "
        "home. Do we have his glasses? They lay in the dining room, yes.\n\nWard 3",
    ),
    (
        internal_note.CHECK,
        False,
        "Gerda",
        "When is the choir trip?",
        "Dear Gerda,\n\non the 12th, by coach from the church.\n\nWould somebody like to bring cake? "
        "Has anybody got a big thermos? Then just write to Ilse.\n\nThe board",
    ),
    (
        internal_note.CHECK,
        False,
        "Family Noonan",
        "Can the kids join the farm week?",
        "Dear Noonans,\n\nboth can, from Monday to Friday, wellies and a hat.\n\nCan one of you help "
        "on Wednesday, when we shear? It's two hours.\n\nFarm school",
    ),
    (
        other_customer.CHECK,
        False,
        "Bo",
        "Where can I see your roofs?",
        "Dear Bo,\n\nin Elm Road, at the house of the Pattersons, who show it to everyone on open "
        "day with our name on the fence. Or come to our yard.\n\nDach Holm",
    ),
]

test_letters = told_apart(LETTERS)
