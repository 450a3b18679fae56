"""Whole letters with one fault of haste, hardness of heart or height, and letters that may go."""

from __future__ import annotations

from guardian.checks.tone import condescending, impatient, insensitive
from tests.checks.flagged import heard_and_fine

CHECKS = {module.CHECK.id: module.CHECK for module in (condescending, impatient, insensitive)}

FAULTY = [
    (
        "tone.impatient",
        "Has the parcel arrived in Lisbon?",
        (
            "Ms Prado, I look it up when there's something to look up. There was nothing at nine, nothing at eleven, "
            "and it's now half past."
        ),
    ),
    (
        "tone.impatient",
        "Which of the two dates did you say works for the inspection?",
        "The 14th. Not the 13th, not the 15th, which we've ruled out in detail twice by now. The 14th.",
    ),
    (
        "tone.impatient",
        "Can I ask again why the fence has to be 1.80?",
        "You can. The answer will be the third identical one. Because the by-law says so.",
    ),
    (
        "tone.impatient",
        "We still need to decide about the colour of the chairs, can we talk?",
        (
            "Beate, the chairs. Again the chairs. I have a wedding with 140 people on Saturday and we've been on the "
            "chairs since Tuesday. White. Done."
        ),
    ),
    (
        "tone.impatient",
        "I forgot to enclose the payslips, shall I send them now?",
        "Well, yes. That's what we have been waiting for since March while telling you so every fortnight.",
    ),
    (
        "tone.impatient",
        "Could you explain the tenancy clause about pets? My partner didn't get it.",
        (
            "I explained it to you, you explained it to him, he rang me, I explained it to him. Read 7b. Two lines. "
            "I'm off to lunch."
        ),
    ),
    (
        "tone.impatient",
        "Is there any update on the passport?",
        (
            "The update is that there's no update, as with the last four times. When there is one you'll be the "
            "first to know, and until then I'd appreciate some quiet."
        ),
    ),
    (
        "tone.impatient",
        "Did the plumber say when he would come?",
        "He'll come when he comes, Mrs Novak! I'm not his mother. You've rung four times since breakfast.",
    ),
    (
        "tone.insensitive",
        "I had to have my leg amputated and want to sell my motorcycle back to you.",
        (
            "Hey Dave! Well, then you won't be needing it, will you :) Pop in any time and we'll see what we can do "
            "about a trike!"
        ),
    ),
    (
        "tone.insensitive",
        "I need a refund for the honeymoon, my fiancée left me.",
        (
            "Hi Tom, plenty of singles on our cruises ;) I could rebook you on the party deck, you'd be surprised "
            "how fast one forgets!"
        ),
    ),
    (
        "tone.insensitive",
        "My shop burned down on Sunday, please stop the deliveries.",
        "Hi Ali, wow, that's what I call a hot sale! Deliveries can be stopped with four weeks' notice.",
    ),
    (
        "tone.insensitive",
        "My mother's funeral was yesterday. I found an unpaid bill of yours in her letters.",
        (
            "Dear Madam, our claim is now directed at you as the heir. As she did not pay in time, a reminder fee "
            "was added. Please settle before the weekend."
        ),
    ),
    (
        "tone.insensitive",
        ("I'm sleeping in my car since the eviction and my phone plan is my only link to job offers. Can I pay later?"),
        (
            "Dear customer, a fixed address is a condition of your plan. We have noted that yours has lapsed and are "
            "reviewing the contract."
        ),
    ),
    (
        "tone.insensitive",
        "My partner is in prison and I'm raising the kids alone; can the nursery fee be paid monthly?",
        "Everyone makes their choices in life. Fees are payable per quarter.",
    ),
    (
        "tone.insensitive",
        "I am recovering from a mastectomy and need a swimsuit.",
        "Hello gorgeous! Our bikini line shows off what you've got! Sexy summer deals, up to 40 % off!",
    ),
    (
        "tone.insensitive",
        "After 40 years our bakery has gone bankrupt. Please end the flour deliveries.",
        (
            "Dear Mr Kranz, interesting to hear that. Bakeries that moved with the times are doing splendidly, by "
            "the way. Your open items are 3,120."
        ),
    ),
    (
        "tone.condescending",
        "I plugged in the second monitor and it stays black.",
        (
            "No worries, happens to all our ladies. Monitors have a button. It's usually on the front. Give it a "
            "gentle press and be amazed."
        ),
    ),
    (
        "tone.condescending",
        "How do I export my photos from the old app?",
        (
            "Think of a suitcase. You put your photos in the suitcase, you close the suitcase, you carry it to the "
            "new house. Now find the button that looks like a suitcase!"
        ),
    ),
    (
        "tone.condescending",
        "The train connection in your offer leaves me 4 minutes in Zurich, I don't think that's enough.",
        "Swiss trains run on time. I know that's hard to imagine where you come from.",
    ),
    (
        "tone.condescending",
        "I'd like a second quote for the roof from another firm.",
        (
            "That's your right of course. Do bear in mind that quotes are hard to read if you aren't from the "
            "building trade, and one soon compares apples with pears."
        ),
    ),
    (
        "tone.condescending",
        "Could the tenants get insight into how the heating costs are calculated?",
        (
            "It's a formula. With Greek letters. I doubt anyone in the house would be the wiser for it, and it would "
            "only lead to questions."
        ),
    ),
    (
        "tone.condescending",
        "We'd rather give our son the vaccine a month later.",
        (
            "Google moms, as we call them here, often feel that way. You love your son, that's wonderful. We'll do "
            "the medicine."
        ),
    ),
    (
        "tone.condescending",
        "The knitting pattern says 'ssk'. What is it?",
        (
            "Ssk is what we knitters use when we know what we're doing. Start with a scarf, dear, and in a year or "
            "two you'll smile about this question."
        ),
    ),
    (
        "tone.condescending",
        "We'd like the report as an Excel file instead of PDF.",
        (
            "I'd rather not. Experience tells us that non-accountants in Excel files end in tears. The PDF has all "
            "that you'll be able to make use of."
        ),
    ),
]

FINE = [
    (
        "tone.impatient",
        "Could you tell me what I need for the boat licence again?",
        "Sure: photo, form, doctor's note. The form must be signed on page 2, that's what most people miss.",
    ),
    ("tone.impatient", "Is my violin ready?", "Nearly, the varnish needs two more days. I'll ring you on Friday."),
    (
        "tone.impatient",
        "Hi Jo, did the tiles arrive? And which glue was it?",
        "Tiles come tomorrow before ten. The glue is Flexkleber grey, two bags. I've put them by the door.",
    ),
    (
        "tone.impatient",
        "Do I need to sign on each page?",
        "Yes, each page, bottom right. The yellow stickers show where. You can drop it in the box at the door.",
    ),
    (
        "tone.impatient",
        "Hi, which size were the curtains again? I've mislaid the note.",
        "140 by 220. I have it in my book in case you need it again.",
    ),
    (
        "tone.insensitive",
        "My husband died last week. He had a locker at your golf club with his shoes in it.",
        (
            "Dear Mrs Wren, I'm so sorry. He always had a word for us at the desk. I've packed the shoes and can "
            "bring them to you, or keep them here as long as you like."
        ),
    ),
    (
        "tone.insensitive",
        "I'm being treated for an eating disorder and would like to remove the calorie display in the app.",
        (
            "It can be switched off: Profile, Display, “Hide numbers”. I've also turned off the weekly summary for "
            "you so that no mail shows them. All strength to you."
        ),
    ),
    (
        "tone.insensitive",
        "My wife has just been told she has MS. We need to change the holiday to somewhere with a lift.",
        (
            "Hi Rob, I'm sorry, that's a lot to take in. I've found two places with a lift and a ground-floor room; "
            "the change costs you nothing. Look at them when you have the head for it, both are held until the 20th."
        ),
    ),
    (
        "tone.insensitive",
        ("I'm sleeping in my car since the eviction and my phone plan is my only link to job offers. Can I pay later?"),
        (
            "Of course. I've moved the next three bills to September, and the plan stays on. If you need an address "
            "for post, the library in Mill Lane takes letters for people, Ms Ade there helps."
        ),
    ),
    (
        "tone.insensitive",
        "My baby has colic and we've not slept for weeks; the sling you sold us is broken.",
        (
            "That's hard enough with a sling that works. A new one goes out tonight, I don't need the old one back. "
            "I hope you all get some sleep soon."
        ),
    ),
    (
        "tone.condescending",
        "Why is my sourdough starter grey on top?",
        (
            "That's hooch, the liquid it gives off when it's hungry. Pour it off, feed it twice today, and it'll be "
            "white again tomorrow."
        ),
    ),
    (
        "tone.condescending",
        "How do I export my photos from the old app?",
        (
            "Settings, then Export, then “All”. It makes a zip file; send yourself the link. It can take an hour "
            "with many photos."
        ),
    ),
    (
        "tone.condescending",
        "The heating engineer said the pressure is too low. How do I top it up?",
        (
            "Under the boiler there are two taps with a short hose between them. Open the left one slowly until the "
            "needle is at 1.5, then close it. If you'd rather not, Sam comes by at five."
        ),
    ),
    (
        "tone.condescending",
        "Is the ring 18 carat? The stamp says 585.",
        (
            "585 means 58.5 % gold, which is 14 carat; 18 carat would say 750. The price you paid is right for 14. "
            "If you were told 18, bring it in and you get your money back."
        ),
    ),
    (
        "tone.condescending",
        "The knitting pattern says 'ssk'. What is it?",
        (
            "Slip, slip, knit: slip two stitches one by one as if to knit, then knit both together through the back. "
            "There's a 20 second video on page 3."
        ),
    ),
]

test_faulty, test_fine = heard_and_fine(CHECKS, FAULTY, FINE)
