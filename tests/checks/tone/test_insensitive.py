"""tone.insensitive: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.tone.insensitive import CHECK
from tests.checks.flagged import assert_flags

CASES = [
    "A [[stroke is no reason to miss a lesson]].",
    "It [[was only a hamster]].",
    "[[If you were really that ill, you would not write so much]].",
    "The [[flood has done you a favour]].",
    "[[It's not as if anybody died]].",
    "[[Others have lost more in the storm]].",
    "[[You'll find somebody new]] before the spring.",
    "[[Count yourself lucky]].",
    "The fire door opens outwards.",
    "At your age the fare is half.",
    "Losing a job is hard, and the pause of your contract costs nothing.",
    "There is no hurry with the keys while your mother is in hospital.",
    "[[Every cloud has a silver lining]].",
    "He [[had a good innings]].",
    "[[You're young]], [[you can have another]].",
    "[[It's just a cat]], [[you can get a new]] one.",
    "[[Time heals]] all wounds.",
    "[[At least you still have your other]] leg.",
    "[[I know exactly how you feel, my hamster died once]].",
    "[[Look on the bright side]], you'll save on rent.",
    "[[Others have it much worse than you]].",
    "[[God never gives us more than we]] can bear.",
    "[[What doesn't kill]] you makes you stronger.",
    "Have a fantastic day and [[keep smiling]]!",
    "Don't [[be so blind to the facts]].",
    "Our last update [[was a bit schizophrenic]].",
    "I'm so sorry about your mother. Nothing needs doing now.",
    "Please send the certificate whenever you are ready; there is no deadline.",
    "The blind in room 4 is fixed.",
    "Have a good trip.",
    "At least two of the five boxes have arrived.",
    "That idea [[is totally retarded]].",
    "[[Cheer up]], [[it could be worse]]!",
    "[[Everything happens for a reason]].",
    "[[At least it was only a car]].",
    "Our warnings [[fell on deaf ears]].",
    "I am very sorry about your father. There is no hurry with any of this.",
    "Please cheer for us at the match on Sunday.",
    "Deaf visitors can borrow a loop at the desk.",
    "At least one of the two files is empty.",
    "[[Your husband's death does not cancel the subscription]], I'm afraid.",
    "A [[miscarriage at eight weeks is really nothing unusual, so chin up and]] on with life.",
    "Well, [[he was ninety-one, what did you expect]]?",
    "Sorry for your loss! [[Have you seen our spring collection]]?",
    "[[My aunt had the same stroke and she was back at work in]] a week.",
    "[[God never gives us more than we]] can carry.",
    "Try to see the [[funny side of the flood]].",
    "The [[burglars clearly had good taste]], ha!",
    "[[Be thankful it was not your own child]].",
    "Well, [[your father won't be needing the parking space any]] longer.",
    "[[Look at it this way]]: no more mother-in-law at Christmas!",
    "[[It was only a stepfather]], though, wasn't it?",
    "[[We all get old]], forget things and wet the bed some day.",
    "[[If your wife had worn a helmet we would not be talking now]].",
    "You seem to have [[coped with the loss very quickly, so we can discuss the]] arrears.",
    "The hamster [[had a good run]], get a new one for ten pounds.",
    "[[Try to be glad for her, she is out of pain now and you are free of the night shifts]].",
    "[[If you were really that ill you would not be writing such long]] mails.",
    "[[These days everybody claims to have a trauma]].",
    "Our condolences. The early [[termination fee is 90 euros]].",
    "[[Look after yourself better next time, then you won't have another heart attack]].",
    "[[Sad about the dog, but vets have to live too]].",
    "I am so sorry about your husband; the subscription ends today and nothing is due.",
    "There is no hurry at all with the death certificate.",
    "The old server died last night, but no mail is lost.",
    "We can move the walking tour to a shorter route with a lift, if you would like that.",
    "Your dog's bed can be replaced free of charge.",
    "Your father's parking space stays yours until you decide.",
    "I'm sorry about your wife's fall. The helmet has nothing to do with the claim.",
    "She had reached a great age, and I can hear how much she meant to you.",
    "The other children have inhalers too, and the nurse keeps spares.",
    "We do make exceptions, and this is one.",
    "The life jackets will be free from now on; I am so sorry.",
    "Please cry if you need to, I have all the time in the world.",
    "Blind guests get the room with the balcony at the same price.",
    "There is no need to explain, and no details are needed.",
    "Parking is free for guests with a disability.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case)


ANSWERS = [
    (
        "My father passed away last week and I have to close his contract.",
        "[[Wonderful news]], [[closing a contract takes just two clicks!]] [[Enjoy your day!]]",
    ),
    (
        "My father passed away last week and I have to close his contract.",
        "[[He is in a better place]] now. [[Please pay the open balance within 10 days to avoid further charges]].",
    ),
    ("My father passed away last week and I have to close his contract.", "[[Don't be sad]], he had a good long life."),
    (
        "I broke my leg and cannot come to the course. My doctor says ten weeks.",
        "[[Look at it this way]], [[now you have lots of time to read]]!",
    ),
    (
        "I broke my leg and cannot come to the course. My doctor says ten weeks.",
        "[[Bones heal]], [[chin up]]! [[Happy hopping]]!",
    ),
    (
        "I broke my leg and cannot come to the course. My doctor says ten weeks.",
        "[[At least you didn't break both legs]].",
    ),
    (
        "We had to put our dog down, please stop the food deliveries.",
        "[[It was only a dog]], [[you can always get another one]].",
    ),
    ("I lost my job and can't pay this month.", "[[Great time to try]] something new! [[See it as an adventure]]."),
    (
        "My wife is in intensive care, I missed the deadline.",
        "Rules are rules, [[the deadline applies]] to everyone. A [[late fee of]] 40 applies.",
    ),
    (
        "Our house burned down on Friday. What about the internet contract?",
        "[[Exciting times ahead!]] We can't wait to connect your new home.",
    ),
    (
        "My daughter is being treated for anorexia and won't attend.",
        "She [[just needs to eat a proper meal]] and [[snap out of it]].",
    ),
    (
        "My husband has dementia and ordered 30 kettles.",
        "[[Haha]], [[that made us laugh!]] [[Have a fantastic weekend!]]",
    ),
    (
        "My father passed away last week and I have to close his contract.",
        "I am so sorry about your father. The contract ends today and nothing more will be charged.",
    ),
    (
        "My father passed away last week and I have to close his contract.",
        "Please accept my condolences. When you are ready, a copy of the certificate is all we need; there is no "
        "hurry.",
    ),
    (
        "I broke my leg and cannot come to the course. My doctor says ten weeks.",
        "I'm sorry about your leg. The course runs again in March, and your place is kept.",
    ),
    (
        "I broke my leg and cannot come to the course. My doctor says ten weeks.",
        "Get well soon! Your fee goes back today.",
    ),
    ("Is the museum accessible?", "Blind visitors can borrow an audio guide at the desk. Have a lovely visit!"),
    ("When does the sale start?", "Great news: it starts tomorrow! Enjoy the shopping."),
    ("We got engaged!", "Wonderful news, congratulations! We can't wait to see you both."),
    ("Where is my parcel?", "It comes tomorrow between nine and eleven. Have a great day!"),
    (
        "I lost my job and can't pay this month.",
        "I'm sorry to hear about your job. We can pause the payments for three months; just say yes.",
    ),
    (
        "My mother is in hospital, can I move the appointment?",
        "Of course. I have moved it to the 9th; I hope she is better soon.",
    ),
    ("Are the stairs steep?", "At least one handrail is on each side, and there is a lift at the back."),
    (
        "My wife died, please change the name on the account.",
        "I am very sorry for your loss. The name is changed; nobody will write to her again.",
    ),
]


@pytest.mark.parametrize(("customer", "case"), ANSWERS)
def test_answers(customer: str, case: str) -> None:
    """The same in an answer to these words."""
    assert_flags(CHECK, case, customer=customer)
