"""slips.secret: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.slips.secret import CHECK
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
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Flagged where it should be, and only there."""
    assert_fires(CHECK, case)
