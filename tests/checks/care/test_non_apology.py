"""care.non-apology: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.care.non_apology import CHECK
from tests.checks.flagged import assert_flags, both_ways

CASES = [
    "I'm [[sorry, but some people would have been glad of that]] room.",
    "[[Sorry that our humour isn't everybody's cup of tea]].",
    "We [[regret that you see yourself as the injured party]].",
    "[[If a wrong impression has arisen, we regret]] this.",
    "My [[apologies that you were unable to follow the instructions]].",
    "We're [[sorry for how this made you feel]].",
    "It's [[unfortunate that you weren't in the mood that evening]].",
    "[[Excuse us for trying to help]].",
    "[[It's a pity that you see it that way]].",
    "We're [[sorry that our service did not live up to your standards]].",
    "I'm sorry that I gave your room away.",
    "If the drip comes back, I'm sorry to say it needs a new valve, and that is on us.",
    "It's unfortunate that the post was closed; I drive it over myself.",
    "We're sorry for the cold soup.",
    "I'm sorry that we sent you the wrong bill.",
    "I'm sorry you were left standing in the rain; the driver had the old address.",
    "[[It is regrettable that you perceived the visit as]] rushed.",
    "[[If this upsets you so much, sorry]].",
    "It is a pity that you missed the boat; our board showed the wrong hour.",
    "I'm [[sorry you feel that way]].",
    "We [[apologise for any inconvenience this may have caused]].",
    "[[Any upset caused is regretted]].",
    "[[Sorry if anyone was offended]].",
    "We are [[sorry that you perceived the visit as]] rushed.",
    "I [[apologise if my words came across as harsh]].",
    "[[If you were upset by the letter, we apologise]].",
    "We [[regret that you found the tone cold]].",
    "I'm [[sorry, but you have to understand that we are]] three people.",
    "[[Mistakes were made]] at the depot.",
    "I'm sorry that we sent it to the old address.",
    "I apologise for the two days you spent without a phone.",
    "I'm sorry you feel unwell; stay in bed and we deliver on Monday.",
    "I'm sorry you had to wait so long.",
    "Sorry about the noise, it was our compressor.",
    "We apologise: the gate was locked because I forgot the key.",
    "I'm sorry for your loss.",
    "I am sorry, we kept you in the dark for a month.",
    "I regret what I said on the phone.",
    "We're sorry for the delay of two weeks, and for the silence.",
    "[[Any distress you may have felt is regrettable]].",
    "I'm [[sorry this has become such a big thing for you]].",
    "[[It was never our intention to cause]] offence.",
    "If my colleague was a bit blunt, [[well, sorry]] about that.",
    "[[Sorry for any bother, but that's what cheap tickets are like]].",
    "It's a [[pity you see our gesture in that light]].",
    "[[It is unfortunate that you experienced the stay in]] this manner.",
    "[[Sorry you feel hard done]] by.",
    "We're [[sorry our sense of humour isn't yours]].",
    "I [[regret that you see no value in our training]].",
    "I'm sorry you are not well.",
    "I'm sorry that I took your question the wrong way.",
    "I'm sorry the soup was cold. A hot one is on its way.",
    "We are sorry the lift was out. It runs again since noon.",
    "Let me know if anything in the letter is unclear.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case)


# A customer, and a reply that does nothing for them: there the same words are the fault.
UNHELPED = [
    (
        "The clinic mixed up my files and told me I had a tumour.",
        "we can only regret how that telephone call was received. Findings are always provisional.",
    ),
    (
        "You hung my painting upside down for the entire exhibition.",
        "abstract art invites many views. The gallery is sorry to learn that this one was not yours.",
    ),
    (
        "The nanny forgot our son at the playground.",
        "we're truly sorry for everybody involved, Nadia too. Afternoons can be confusing.",
    ),
    (
        "You put a stranger's ashes in my aunt's urn.",
        "the house apologises for the irritation. In sixty years there have been very few complaints.",
    ),
    (
        "The photographer missed the kiss and the speeches.",
        "an apology is surely in order from somebody. Weddings are lively and a camera has one lens.",
    ),
    (
        "You printed my old name on the badge, in front of everyone.",
        "we regret that the badge was experienced as hurtful. Names are taken over from the list.",
    ),
    (
        "You published my address in the club magazine.",
        "the committee wishes to express its regret that Ms. Hart objects to the listing. Apologies are hereby "
        "extended where required.",
    ),
    (
        "the fish was off, we were all sick",
        "we're of course sorry whenever a guest tells us something like this. 120 plates left the kitchen that night "
        "and 116 guests were happy.",
    ),
    (
        "You deleted my account with 9 years of recipes.",
        "we apologize on behalf of the system. Regrettable as it is, such things are nobody's doing.",
    ),
    (
        "You told my boss why I was at your clinic!",
        "It saddens us that our way of dealing with data has met with your displeasure. Should there have been a "
        "lapse, it happened in good faith.",
    ),
    (
        "There was a cockroach in the salad.",
        "any deviation from the quality you are used to is of course to be deplored. We trust that we may welcome "
        "you again.",
    ),
    (
        "The nurse talked about my HIV in the corridor.",
        "discretion is held in high regard here. That in the bustle of a ward a sentence may carry further than "
        "intended is something that we, too, find less than ideal.",
    ),
    (
        "You mixed up our luggage and my medicine went to Oslo.",
        "we would have wished you a smoother arrival. It is never pleasant when belongings and passengers go "
        "separate ways, and we ask you to bear with the system.",
    ),
    (
        "My son got nuts in spite of his allergy card.",
        "mistakes happen where people work, and people work hard here. We very much hope that the matter can be "
        "regarded as a regrettable one-off.",
    ),
    (
        "Your driver dented my gate and denied it.",
        "the driver recalls it differently. In the spirit of good neighbourliness we voice our regret that the "
        "gate has suffered.",
    ),
    (
        "Your instructor shouted at my son in front of everyone at the pool.",
        "we are sorry that the tone at our pool takes some getting used to. Should it have come across as loud, that "
        "was not how it was meant.",
    ),
    (
        "The neighbours read my test result because you sent it on a postcard.",
        "please excuse it, if that bothered you. Sorry also for any awkward talk on the stairs that may have come of "
        "it.",
    ),
    (
        "You sent the debt letter to my office. My boss opened it.",
        "we apologise for any awkwardness you may attach to this.",
    ),
    (
        "My hotel room was entered while I was in the shower.",
        "please accept our apologies in case the visit of our staff came at a bad moment for you.",
    ),
    (
        "Your teller counted my savings out loud in front of the queue.",
        "we are sorry if discretion was not quite what you had pictured.",
    ),
    (
        "You printed my name wrong in the obituary of my son.",
        "any irritation that readers may have felt is regretted by the editors.",
    ),
]
# The same customers, and replies that help.
HELPED = [
    (
        "My grandma was stuck in your revolving door and people laughed.",
        "please tell her that we are sorry. The sensor was set too slow; it's been changed, and a porter now stands "
        "there until six. If she was hurt, we pay the doctor.",
    ),
    (
        "You leaked my salary to the whole department.",
        "I did, with a wrong click, and I apologise. The mail was recalled at 9:20, four people had opened it; I've "
        "spoken to each. Would you like me to tell your boss, or will you?",
    ),
    (
        "My daughter was left out of the school photo.",
        "sorry, we called the list from the wrong page and she sat in the library. On Thursday at ten I take her "
        "picture and set it in; if you'd rather have the whole class again, tell me.",
    ),
    (
        "You told my boss why I was at your clinic!",
        "I'm sorry. Our receptionist named the ward on the phone, and she must not. I have reported it to the "
        "data commissioner today, and I would like to tell you in person what follows; is Wednesday at five good?",
    ),
    (
        "The nurse talked about my HIV in the corridor.",
        "she should not have, and I am sorry. I've spoken with her today; every handover on this ward is now "
        "behind a closed door. You may take it to the data officer, her number is 2210, and I would understand if "
        "you did.",
    ),
    (
        "My son got nuts in spite of his allergy card.",
        "I handed him the wrong tray. I'm so sorry; I can't think of much else. The allergy trays are red from "
        "tomorrow and I've asked for a second pair of eyes at the counter. How is he?",
    ),
    (
        "Your instructor shouted at my son in front of everyone at the pool.",
        "I'm sorry: he shouted, and he shouldn't have. I spoke with him today, and on Friday he says so to your son "
        "himself, if your son likes. Another group at four has a place, should you prefer it.",
    ),
    (
        "The coach left my son out of every match because of his weight. He said so.",
        "I'm sorry that a coach of ours said such a thing to a boy of ten. He will tell your son himself on Tuesday, "
        "and your son plays on Saturday.",
    ),
    (
        "Your app shared my location with my ex. I told you to stop.",
        "sorry, we failed you here: your request lay unread for nine days. Sharing is off since 8:12 for all "
        "devices, and he can't turn it on again. If you feel unsafe, this number helps at any hour: 0800 116.",
    ),
    (
        "You printed my name wrong in the obituary of my son.",
        "I am sorry, on that page of all pages. The proof was right and I misread it. It runs again on Saturday, "
        "correct, and there is no bill.",
    ),
]

test_flags_what_stands_where_help_should, test_leaves_it_alone_beside_help = both_ways(CHECK, UNHELPED, HELPED)
