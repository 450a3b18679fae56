"""tone.blame: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.tone.blame import CHECK
from guardian.review import review
from tests.checks.flagged import assert_flags, both_ways, letter

CASES = [
    "[[Had the tank been emptied in the autumn, there would be no crack]] in it now.",
    "[[You were told about the wet paint and leaned on the wall]] regardless.",
    "[[Your silence for two months cost you the garage]].",
    "It was [[your job to order the cakes, not ours]].",
    "The lift stuck [[because somebody on your side overloaded it]].",
    "We are not [[mind readers]]; nobody here can guess an allergy.",
    "[[You forgot the stamp again]].",
    "If the tank runs dry you hear it knock; here it is full.",
    "You were told the wrong date by my colleague, and I am sorry.",
    "The crack comes from the frost, and nothing here is your doing.",
    "It [[didn't break by itself]].",
    "And [[whose idea was the cheap glue?]]",
    "[[Only yourself to blame]], I fear.",
    "The noise comes from the building site next door.",
    "If you hadn't noticed the crack, we would have sent it to ten more customers.",
    "Because you were late through no fault of yours, the hotel keeps the room.",
    "You set the timer exactly right; the clock itself runs slow.",
    "The leak [[would never have spread if the valve had been closed as we told you]].",
    "[[Had the measurements on your form been right, the blinds would]] fit.",
    "[[It was your decision]] to skip the service, so the bill is what it is.",
    "[[That is what happens when a bike is left]] out in the rain all winter.",
    "[[None of our other guests had trouble with the]] lock.",
    "[[The delay is on your side]], as the signed copy came a week late.",
    "[[You chose to ignore the warning on]] the screen.",
    "[[Your failure to water the plants is what killed them]].",
    "[[You left us no choice but to]] cancel.",
    "[[You ought to have told the driver about the]] low bridge.",
    "We can hardly be [[blamed for an address you typed in yourself]].",
    "[[Someone on your end obviously unplugged]] it.",
    "[[If only you had rung before setting]] off.",
    "[[A quick look at the label would have spared you this]].",
    "If the valve was closed, the leak must come from above; our plumber will look on Monday.",
    "You weren't told about the fee, and you should have been.",
    "No one told you the room had changed, and I am sorry.",
    "When a bike stands in the rain the chain rusts; a drop of oil each month keeps it going.",
    "The size on the order was 38; I've changed it to 40 for you.",
    "None of our guests will be charged for the water.",
    "You did everything right; the form lost your answer.",
    "It was my decision to close early, and I should have asked you.",
    "[[You should have backed up before the update]].",
    "[[You failed to]] provide the form.",
    "Sadly [[you never told us about]] the move.",
    "[[If you had read the manual, you would know]].",
    "[[Why didn't you say so]]?",
    "I am surprised by [[your carelessness]] with the key.",
    "The address was missing. [[It is entirely your fault]].",
    "[[You should have ordered it sooner]].",
    "You should have received it sooner, and that is on us.",
    "We should have told you to back up first.",
    "You should have the refund by Monday.",
    "You should have received a second message by now.",
    "This is not your fault, and nothing you should have done differently.",
    "If you forgot to attach the form, just send it now.",
    'You wrote "you should have told me sooner", and I agree.',
    "I am sorry about your inability to log in this morning.",
    "[[You ought to have told us before the van]] left.",
    "[[This happened because you ignored the warning]].",
    "[[Had you followed the steps, the oven would still work]].",
    "[[You never paid attention to]] the dates.",
    "[[It was you who deleted the file]].",
    "[[The mistake is entirely on your side]].",
    "[[You should've checked the size first]].",
    "[[If only you had called before travelling]].",
    "[[You clearly did not]] read the terms.",
    "[[Your carelessness has cost us a day]].",
    "[[You forgot to]] enter the house number, so [[it's no wonder it got lost]].",
    "[[Thanks to your late reply]], the seats are gone.",
    "You [[have only yourself to blame]].",
    "[[You brought this on yourself]] by using a cheap charger.",
    "[[Please be more careful]] when typing your address.",
    "That [[would not have happened if you had locked the bike]].",
    "We should have told you before the van left.",
    "You should have the parcel by Tuesday.",
    "If you forgot the password, the link below resets it.",
    "The house number was missing on the label, so it went back; I have sent it again.",
    "You did nothing wrong, the page is confusing.",
    "The file was removed at 9:14; I have restored it.",
    "Had we known about the wedding, we would have rushed it. It leaves today.",
    "It is our fault, and we will put it right.",
    "You could have the blue one today or the red one on Friday.",
    "If you had the same trouble last year, tell me which box it was.",
    "You don't need to pay anything until it is settled.",
    "Did you perhaps get a letter from the bank? That would help me find it.",
    "You should not have been charged, and I have sent the money back.",
    "I forgot to attach the form; here it is.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case)


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("You should have backed up before the update.", "Having backed up before the update"),
        ("You failed to send the signed form.", "Could you send the signed form?"),
        ("As you never told us about the move, it went there.", "I did not know about the move"),
        ("Had you read the manual, it would be clear.", "the manual has more on this"),
    ],
)
def test_advice_rewrites_these_words(text: str, advice: str) -> None:
    """The better way is made of the author's own words."""
    assert advice in review(letter(text), {}, {CHECK.id}).findings[0].advice


# What the records show, what happened to the minute, and what brings such trouble about.
UNHELPED = [
    (
        "The deposit was not returned: 300 for a stain on the carpet. That stain was there when we moved in.",
        "Dear tenants,\n\nthe protocol of that day mentions no stain. It carries two signatures, and neither is "
        "ours alone. A stain that nobody sees on moving in and everybody sees on moving out has usually arrived "
        "in between.\n\nHausverwaltung",
    ),
    (
        "Why is there a late fee on my library card? I returned all on the 3rd.",
        "Dear Ms Prior,\n\nthe machine books what is put on the belt, one at a time. Two at a time, it books "
        "one. A receipt was offered and declined at 17:41. The fee is 2.80.\n\nStadtbücherei",
    ),
    (
        "Two guests got ill after the buffet you catered.",
        "Dear Ms Castellanos,\n\nwhen we left at nine the fish was on ice. What stood in the room at midnight "
        "was no longer on ice. Guests like to graze, hosts like to chat. Our kitchen passed every inspection of "
        "the year.\n\nMesa Catering",
    ),
    (
        "The photos from the wedding have no picture of my grandmother. She came from Chile for it.",
        "Dear Camila,\n\na photographer captures what is pointed out to her. The list of family shots had eleven "
        "names on it. There was no twelfth. Eight hours pass quickly.\n\nStudio Blende",
    ),
    (
        "I've been locked out of the exam portal, I got the code wrong because it was cut off in the mail.",
        "Dear candidate,\n\nthe code has eight characters; six were entered, three times. Mail programs display "
        "mails in full when the window is opened wide enough. The portal does what it is built to "
        "do.\n\nExaminations",
    ),
    (
        "The dog sitter lost my dog's medicine and he had a fit.",
        "Dear Tess,\n\nmedicines are handed over in the labelled box, says the agreement. There was a freezer "
        "bag. A sitter with four dogs sorts by label, and where there is none, things get tidied away.\n\nPawsome",
    ),
    (
        "My daughter was left at the bus stop, the bus drove by at 7:20. It's due at 7:24.",
        "Dear parents,\n\nchildren are to be at the stop five minutes early, as the leaflet of August explains. "
        "At 7:19 there were children at every stop but one. The driver can only pick up those who are "
        "there.\n\nSchulbus",
    ),
    (
        "I was charged for damage to the rental scooter, I only rode it to the station.",
        "Hello rider,\n\nthe scooter was undamaged at 17:02 when the ride began. At 17:19, when it ended, the "
        "mirror was missing. Seventeen minutes, one rider. 85 has been debited.\n\nScoot",
    ),
]

HELPED = [
    (
        "The deposit was not returned: 300 for a stain on the carpet. That stain was there when we moved in.",
        "Dear tenants,\n\nthe protocol of that day mentions no stain, but the photos that your predecessor sent "
        "us do. So it isn't yours. The 300 are on their way.\n\nHausverwaltung, Jutta",
    ),
    (
        "Why is there a late fee on my library card? I returned all on the 3rd.",
        "Dear Ms Prior,\n\nthe machine booked one book for two on the 3rd; it does that when they stick "
        "together. The other was on our shelf, so the fee is gone.\n\nStadtbücherei, Ole",
    ),
    (
        "Two guests got ill after the buffet you catered.",
        "Dear Ms Castellanos,\n\nthat is serious, and I'm sorry for the two. When we left at nine the fish was "
        "on ice; we should not have left it at all. I've sent our samples to the lab this morning and ring you "
        "with the result on Thursday. The fish isn't charged.\n\nMesa Catering, Pilar",
    ),
    (
        "The photos from the wedding have no picture of my grandmother. She came from Chile for it.",
        "Dear Camila,\n\nI shot the list of eleven and should have kept my eyes open beyond it. I went through "
        "all 2,300 frames again: she is in seventeen, four of them lovely. They are in your folder "
        "now.\n\nStudio Blende, Ilka",
    ),
    (
        "I've been locked out of the exam portal, I got the code wrong because it was cut off in the mail.",
        "Dear candidate,\n\nthe code has eight characters and our mail shows six of them in some programs. "
        "You're unlocked, and the full code is 55KW-02QT. The clock starts only when you log "
        "in.\n\nExaminations, B. Iqbal",
    ),
    (
        "The dog sitter lost my dog's medicine and he had a fit.",
        "Dear Tess,\n\nI'm so sorry for the fit. It was in a freezer bag and the sitter threw it out without "
        "asking, which must never happen. We pay the vet. I'd like to ring you at six and hear how he "
        "is.\n\nPawsome, Gill",
    ),
    (
        "My daughter was left at the bus stop, the bus drove by at 7:20. It's due at 7:24.",
        "Dear parents,\n\nearly is worse than late, and 7:20 is too early. The log shows it, the driver knows "
        "it. Tomorrow he waits till 7:26, and my number, 555 0120, is for you if he doesn't.\n\nSchulbus, Frau "
        "Kern",
    ),
    (
        "I was charged for damage to the rental scooter, I only rode it to the station.",
        "Hello rider,\n\nthe photo before your ride is from the day before, so it proves nothing; the mirror may "
        "have gone overnight. The 85 is back on your card. Thanks for asking.\n\nScoot, Dana",
    ),
]

test_flags_what_stands_where_help_should, test_leaves_it_alone_beside_help = both_ways(CHECK, UNHELPED, HELPED)
