"""care.hollow-empathy: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.care.hollow_empathy import CHECK
from tests.checks.flagged import assert_flags, both_ways

CASES = [
    "[[I do get how maddening]] this is. Even so, rules are rules.",
    "[[I truly sympathise]] with your situation. The fee is still due.",
    "Believe me, [[we know how stressful]] a move is. That said, we can't change the date.",
    "Gosh, a burst pipe at Christmas, how awful. Turn the tap under the sink, I'm with you in an hour.",
    "I know that feeling only too well! Your seat on the 14:10 is booked.",
    "It's heartbreaking to lose a pet. We come for him whenever you like, and there is no hurry.",
    "I would be furious as well. The fee is struck out.",
    "I do get how maddening this is. I've put you first in line for tomorrow.",
    "I can hear that you're upset. Let me ring you at four and go through it with you.",
    "[[I understand how upsetting this is]], but our terms are clear.",
    "[[We appreciate how much]] the trip means to you. Unfortunately the date cannot be changed.",
    "[[I can imagine how stressful that was]]. However, fees are non-refundable.",
    "[[We truly care]]. Nevertheless the warranty has expired.",
    "I hear you, and [[I totally get it]]. Sadly nothing can be done.",
    "[[Your anger is understandable]]. Claims must be filed within ten days according to our policy.",
    "I [[feel your pain]]! It is not possible to make exceptions.",
    "[[We realise how let down]] you feel. No exceptions are made.",
    "I [[feel for you]]! Deposits are not refundable under any circumstances.",
    "I understand how upsetting this is. I have cancelled the fee, and the letter goes out today.",
    "I realise how cross you are. The road was flooded; the van comes tomorrow at eight.",
    ("I know how important the date is to you. I can't move the fitter, so I have booked another firm for Tuesday."),
    "I understand your worry. Would you send me a photo of the crack?",
    "We know how much the dog means to you. You can bring her; the room has a balcony.",
    "The date cannot be changed.",
    "Unfortunately the fee is due; the reason is that the court set it.",
    "I can imagine how stressful that was. The money is back on your card.",
    "I understand how annoying this is. Please press the button for ten seconds.",
    "[[I appreciate that the fee came as a shock]]; nonetheless it is payable by the 30th.",
    "Sure, [[I'd be miffed as well]]. Can't do anything about it.",
    "While [[we share your sadness about the ruined wedding]] cake, claims must be made in the shop.",
    "[[Our hearts go]] out to you. The application is rejected.",
    "Naturally [[we can see why you'd be cross]], but the driver has to follow the route plan.",
    "I'm sure [[it was a bitter disappointment for the kids]]. Nevertheless, no ticket, no entry.",
    "[[I do get it]]. Really. Company rules, though.",
    "[[Nobody likes to wait in the cold]], we get that, but our schedule is our schedule.",
    "I appreciate the fee came as a shock. Shall I split it into three parts?",
    "I see where the confusion comes from: the page shows two dates.",
    "No parent wants to hear this: the place has gone, but Elm School has two left and I put his name down.",
    "Of course you miss the old dog park; the new one opens on Saturday by the mill.",
    "I'm sorry about your father. The account is now in your name, and nobody will write to him again.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case)


# A customer, and a reply that does nothing for them: there the same words are the fault.
UNHELPED = [
    (
        "Our baby's first photos were on the phone that you wiped.",
        "those first days never come back, I swallowed hard when I read it. Phones are reset before each repair.",
    ),
    (
        "I was groped on your night bus and the driver looked away.",
        "what you describe makes us angry and sad. No woman should be afraid on her way home. Drivers concentrate on "
        "the traffic.",
    ),
    (
        "The landlord's dog killed our rabbit.",
        "poor little Schnuffel! Children love so fiercely. Dogs are permitted by the lease.",
    ),
    (
        "My hearing dog was refused in your restaurant.",
        "how humiliating it must be to be stared at. We have the greatest respect for people like you. Animals are not "
        "admitted.",
    ),
    (
        "Your moving quote doubled on the day. I cried on the pavement.",
        "moving day is an emotional rollercoaster, and tears are only human. Quotes are estimates.",
    ),
    (
        "We've been waiting five hours in the emergency room with a child that has 40 degrees.",
        "hours like these feel endless to a mother, and each of us knows that chair. Waiting times are shown on the "
        "screen.",
    ),
    (
        "I failed because your proctor closed my laptop.",
        "of course you're angry, who wouldn't be? We've all had teachers. The mark is final.",
    ),
    (
        "You cancelled the course I gave up my shifts for.",
        "how disappointing after all your planning! We share your sadness completely. Courses run from eight "
        "participants.",
    ),
    (
        "Nobody told us that the ferry isn't running, we slept in the car with grandma.",
        "a night in the car at that age, oh dear. Our crew on land felt for every one of you. Sailings depend on the "
        "wind.",
    ),
    (
        "You lost the film rolls from our honeymoon.",
        "Reading your lines, my eyes got wet. Memories like these are worth more than any money. Our liability "
        "ends at the price of an unexposed roll, 6.90.",
    ),
    (
        "My luggage with the wedding rings is still missing on day 5.",
        "we know that behind each suitcase there is a story, and yours has touched the whole office. Tracing goes "
        "on until day 21, as is usual.",
    ),
    (
        "Our cat died at your boarding house and you didn't call us.",
        "there is a gap now where Minka used to lie, and no one can fill it. Nine lives are still too few. Cats "
        "over fourteen are taken at the owner's peril.",
    ),
    (
        "The wheel came off the pram, with the baby in it.",
        "as a young father I had to sit down after your first sentence. Nothing matters more than those little "
        "ones. The guarantee ended in March.",
    ),
    (
        "The tenant above floods my bakery every week, I'm ruined.",
        "as somebody whose uncle was a baker I know what sleepless nights that means. Bread is more than bread. "
        "Disputes between tenants are theirs to settle.",
    ),
    (
        "You towed my car from my own parking space and now want 320 euros. I missed my chemo.",
        "we feel for you with all our hearts. To miss something so important must be terrible, and all of us in the "
        "office swallowed hard. The yard is open from 8 to 5 and takes cash and card.",
    ),
    (
        "I've been without electricity since Sunday because you mixed up two meters. The food is all gone.",
        "sitting in the dark is awful, I know it from my own childhood. One suddenly sees how much one needs the "
        "light. I hope so much that it gets better for you!",
    ),
    (
        "I was hacked and 900 euros are gone. You do nothing!",
        "I would be beside myself too, honestly. Losing money like that hurts, and one feels so exposed. Payments "
        "that were confirmed with a code count as approved by the holder.",
    ),
    (
        "The night nurse ignored my mother's bell for two hours.",
        "to know one's mother in need and be far away is among the hardest things there are. We at Haus Linde carry "
        "that with you in our hearts. A night can be long for all of us.",
    ),
    (
        "Someone stole my bike from your guarded parking.",
        "a bike is freedom, I see it that way too, and mine was taken in 2019. I was angry for weeks. So I can well "
        "put myself in your place.",
    ),
]
# The same customers, and replies that help.
HELPED = [
    (
        "The landlord's dog killed our rabbit.",
        "poor Schnuffel, and poor kids. I rang the owner: the dog is on a lead from today, and he pays for a new "
        "rabbit when you're ready. If it runs free again, call me on 555 0121.",
    ),
    (
        "You cancelled my flight to my brother's funeral.",
        "no words help, I know. There's a seat at 6:10 tomorrow via Lyon, held in your name until nine tonight; ring "
        "me on 555 0177 and it's yours at no cost.",
    ),
    (
        "My daughter's hamster died at your vet's.",
        "the first goodbye in a child's life is a big one. His heart stopped under the gas; I was there. There's "
        "nothing to pay, and if she'd like, you can fetch him today until six.",
    ),
    (
        "You lost the film rolls from our honeymoon.",
        "I have no words that mend it. Two of the four rolls I found last night behind the drier; they are "
        "developed and safe, and I bring them to you on Wednesday. For the other two we search on, and the money "
        "for all four is on its way back.",
    ),
    (
        "My luggage with the wedding rings is still missing on day 5.",
        "the rings in it make this no ordinary bag. It was scanned in Lagos on Tuesday and never left; the "
        "station manager, Ms Bello, looks for it on the floor tonight, and I ring you at eight tomorrow whatever "
        "she finds.",
    ),
    (
        "My stall was given to someone else and I drove 300 km with a van full of pots.",
        "300 km with a full van, and then a stranger in your place. I gave it away at eight because the list said "
        "you'd cancelled. The place by the fountain is free from noon and costs you nothing; shall I hold it?",
    ),
    (
        "The tenant above floods my bakery every week, I'm ruined.",
        "every week is unbearable, with ovens underneath. I was in his flat this morning: it's the washing "
        "machine. It's sealed until a plumber has been, tomorrow at eight, and the rent for November falls away.",
    ),
    (
        "You towed my car from my own parking space and now want 320 euros. I missed my chemo.",
        "I am so sorry: to miss that is terrible. The driver read 14 for 41. The car is brought to your door by six, "
        "you pay nothing, and I have asked the clinic if they can fit you in tomorrow.",
    ),
    (
        "Nobody showed up to fix the lift and my husband in his wheelchair is stuck on the fifth floor since Monday.",
        "what a burden this must be for you two. The fitter is in the house from 1 today. Should it take longer, two "
        "men with a carrying chair bring your husband down tomorrow, whenever you say.",
    ),
    (
        "My flight was cancelled and I missed the birth of my daughter.",
        "such an hour can't be brought back, and I am sorry. The crew was over its hours. 600 euros are yours by law "
        "and are on their way, and for the flights of your little family this year I can book you free seats: just "
        "write to me.",
    ),
    (
        "They cut the gas off by mistake and my baby is ill.",
        "we hear how worried you are, and rightly so. The gas is on again at 17:30. A colleague brings two heaters "
        "within the hour, you needn't do anything.",
    ),
    (
        "The nursing service hasn't come since Thursday, my father lies in his own dirt.",
        "your lines went under my skin. Sister Olga is in the car and with him in half an hour. From tomorrow she "
        "comes at eight and at six, and I ring you each evening.",
    ),
]

test_flags_what_stands_where_help_should, test_leaves_it_alone_beside_help = both_ways(CHECK, UNHELPED, HELPED)
