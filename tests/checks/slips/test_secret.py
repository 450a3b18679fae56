"""slips.secret: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.slips.secret import CHECK
from tests.checks.flagged import letter, matches
from tests.checks.overlap import assert_fires

CASES = [
    "The new password is [[Heron#2210]], valid today.",
    "Log in with [[user ferry2 / password: Lak3side!]] and change it.",
    "The card [[5555 5555 5555 4444]] is blocked.",
    "Your [[PIN is 4821]] for the door and the phone.",
    "The token for the shop is [[ghp_16C7e42F292c6912E7710c838347Ae178B4a]].",
    "API key: [[b7f1c09de34a4f7c8a21]], put it in the header.",
    "Connect to [[postgres://ann:Rain77x@db.example.org/main]] from the office.",
    "The card is 3782 822463 10005, [[CVV 1234]].",
    "[[pw: tr0ub4dor]] until Friday.",
    "[[-----BEGIN RSA PRIVATE KEY-----]] and so on.",
    "I have reset your password; the link in the next mail lets you choose a new one.",
    "Never send your PIN or password by mail.",
    "The card ending in 4444 is blocked.",
    "Tracking number 4111111111111112 shows it in Hamburg.",
    "Your order no. 4000 1234 5678 9017 is packed.",
    "The password must have 8 characters, one of them a digit.",
    "The licence key for your game: AB12-CD34-EF56-GH78.",
    "Please transfer to our account DE89 3704 0044 0532 0130 00 by Friday.",
    "Put your own key where it says YOUR_API_KEY.",
    "The password is case-sensitive, and caps lock was on.",
    "Our number is +49 30 1234 5678 9, until six.",
    "[[The key for the guest network is Heron?52-marsh]].",
    "[[Your new PIN is 8820]].",
    "We charged the Mastercard [[5555 5555 5555 4444, valid until 04]]/27.",
    "The [[wifi password: sunny-Goat-714]]",
    "The [[master password for the vault is Quartz_Lynx42]].",
    "The connection string is [[mysql://shop:Gr4pes!x]]@db1.example.com/orders.",
    "The key is under the mat by the blue door.",
    "The key for your room is at the desk from three.",
    "Your password is the one that you chose in May.",
    "You can see your PIN in the app under Cards.",
    "The code was sent to your phone.",
    "The card ending in 4444 was charged.",
    "The voucher code is SPRING-24-HELLO.",
    "Your new login for the portal: [[user lena.brandt, pass Sommer2024]]!",
    "To get in at the back door [[use the code 4471#]], then turn left.",
    'You can log in with [["gardenia77]]" as the password for now.',
    "[[Your PIN is 7734]], please change it at the first withdrawal.",
    "Here is the [[token for the test server: glpat-9fKx2mQz7LrT5vWbN3Yd]]",
    "We booked it on the Visa [[4539 1488 0343 6467]], expiry 09/27.",
    "Sign in as admin with [[the password winter-lake-42]] and go to settings.",
    "The safe in the flat [[opens with 9 4 1 7]].",
    'The [[answer to your security question is "Biscuit]]".',
    "export [[AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENGbPxRfiCY4kd9sT1]]",
    "Your [[one-time code is 558210]], type it in within ten minutes.",
    "The [[key box hangs by the meter, combination 3-8-1-1]].",
    "I've set the [[voicemail PIN to 0420]] for you.",
    "[[pw: Moorhuhn_07]]",
    "The link with the token is https://shop.example.com/admin?[[access_token=9f8e7d6c5b4a39281706]]",
    'Log on as moll_i, your [[pass phrase is "seven grey herons"]].',
    "Here's what the bank needs: card no. [[4000 0566 5566 5556]], 11/26, CVC 123.",
    "I've switched off two-step login for you; until Monday you only need [[Wren#4410]].",
    "SSH: deploy@10.0.4.2, [[passphrase correct-Horse-9-battery]]",
    "You can use our [[staff code 90210]] at the till for the discount.",
    "[[Emergency code for the lift is 5588]].",
    'The [[answer we have for your security question "first pet" is Mopsi]].',
    "Her [[national insurance number is QQ 12 34 56 C]].",
    "Your [[backup codes are: 4821-9930]], 7712-0043, 5561-8820.",
    "[[Your puk is 44129087]].",
    "FTP: host ftp.example.net, [[user lopes, Pass: aL9#mango]]",
    "We have reset your password; you set a new one with the link below.",
    "Please never send us your PIN or your password by mail.",
    "The order number is 5512-8890-1123 and it left on Monday.",
    "The password must have at least 12 characters and one digit.",
    "The error code 0x80070005 means that the folder is locked.",
    "Use the key that we left with your neighbour.",
    "Sort code and account number are on the second page of your statement.",
    "The token of our thanks is on its way to you.",
    "The password for the zip file comes by text message.",
    "Your voucher code is HERON-2044.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Flagged where it should be, and only there."""
    assert_fires(CHECK, case)


ANSWERS = [
    ("I can't log in", "I've set a new password for you: Marmalade!88.", True),
    ("What's the code for the key safe?", "The key safe opens with 4-7-1-9.", True),
    ("wifi?", "The wifi is Gasthof5G, key is edelweiss2024.", True),
    ("Did you charge the right card?", "We charged your Visa 4929 1234 5678 9012, valid until 04/28, CVV 331.", True),
    ("Server access?", "Log in as root with hunter2tango on port 22.", True),
    ("PIN?", "Your new PIN is 7742, please change it soon.", True),
    ("Alarm?", "The alarm code for the studio is 0915#.", True),
    ("Account?", "I logged in with your password Blumenkohl7 and fixed it.", True),
    ("Database?", "Use postgres://shop:kiWi99x@db.shop.example/main to connect.", True),
    ("PIN?", "You choose your PIN at the machine; nobody here knows it.", False),
    ("Code?", "The discount code is SPRING10.", False),
    ("Password?", "Passwords need eight letters and a digit.", False),
    ("card?", "The card ending in 9012 was charged once.", False),
    ("Key?", "The key is under the mat.", False),
    ("Article?", "The article number is 4929-1234.", False),
    ("The gate is locked", "Press the star, then 5502, and the gate opens.", True),
    ("How do I get into the course?", "Sign in with anna.reis and the password Kachelofen12.", True),
    ("Which card did you use?", "The Mastercard 5500 0000 0000 0004, exp 09/27.", True),
    ("Our booking system is down", "It's up again. I logged in as you (PW: Torte&Tee9), hope that's ok.", True),
    ("The safe in room 4", "It's open now; I set it to 260391.", True),
    ("I forgot my PIN", "It is 8080, as you chose it in May.", True),
    ("Where's the key to the shed?", "In the key box by the door, combination 3-1-8-8.", True),
    ("The gate is locked", "Ring the bell at the gate, and we open it from here.", False),
    ("How do I get in?", "You set your password on the first visit; the link comes by text.", False),
    ("Which card?", "The one that ends in 0004.", False),
    ("What's the phone code?", "The dialling code for Graz is 0316.", False),
    ("The safe?", "You can set the safe to any six digits yourself.", False),
    ("The safe in my room doesn't lock.", "The battery is flat; our man is with you at 1430, in room 4012.", False),
    ("The app asks for my customer number.", "It is 40218873, and it stands on each bill, top right.", False),
    ("I forgot which course code I need to sign in.", "It is STAT2210, and the lab part is STAT2211.", False),
    ("My card doesn't open the car park.", "Level 2, bay 2140. The old one was model 3300, this is 4471.", False),
    ("Which number do I press at the box?", "It is 3-3-0-6 now, and the light goes green.", True),
    ("My tenant is locked out.", "Give him 8042# for today, the reader takes it until midnight.", True),
]


@pytest.mark.parametrize(("customer", "answer", "flagged"), ANSWERS)
def test_answers(customer: str, answer: str, flagged: bool) -> None:
    """Whatever opens something when it stands written out, and what opens nothing."""
    assert bool(matches(CHECK, letter(answer, customer=customer))) is flagged
