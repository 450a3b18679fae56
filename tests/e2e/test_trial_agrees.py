"""`guardian trial` says of stored letters what `guardian run` decides on the same letters when they are sent."""

from __future__ import annotations

import contextlib
import json
import smtplib
import subprocess
import sys
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from tests.e2e.conftest import Login
from tests.e2e.daemon import Daemon
from tests.e2e.letters import BAD_TEXT, FRAME, GOOD_TEXT, IMPATIENT, reply
from tests.e2e.mailbox import Mailbox

pytestmark = pytest.mark.server

TEXTS = {
    "bad": BAD_TEXT,
    "good": GOOD_TEXT,
    "impatient": FRAME % IMPATIENT,
    "foreign": "Guten Tag Frau Miller,\r\n\r\nIhr neues Gerät wurde versandt und kommt am Freitag an.\r\n\r\nSam\r\n",
    "shout": FRAME % "STOP WRITING TO US! THIS HAS BEEN EXPLAINED TO YOU!",
    "empty": "",
    "placeholder": FRAME % "Dear [NAME], your order XXX is on its way.",
}


def test_the_same_letters_the_same_verdicts(guardian: Daemon, mailbox: Mailbox, login: Login, tmp_path: Path) -> None:
    """Plain and HTML: as many held, for the same reasons, by the same checks."""
    letters = {
        f"{name}-{kind}": reply(text, f"{name}-{kind}", html=kind == "html")
        for name, text in TEXTS.items()
        for kind in ("plain", "html")
    }
    before = len(guardian.closed())
    for name, octets in letters.items():
        (tmp_path / f"{name}.eml").write_bytes(octets)
        with login() as client, contextlib.suppress(smtplib.SMTPDataError):
            client.sendmail(*_envelope(octets), octets)
    lines = guardian.closed(before + len(letters))[before:]
    done = subprocess.run(
        [sys.executable, "-m", "guardian", "trial", "--json", "-c", str(guardian.config), str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    found = json.loads(done.stdout)
    assert found["letters"] == len(letters)
    assert found["held"] == sum(line["outcome"] == "hold" for line in lines)
    assert 0 < found["held"] < found["letters"]
    reasons = [line["reason"] for line in lines]
    assert found["reasons"] == {reason: reasons.count(reason) for reason in found["reasons"]}
    counted = {check: n["held"] + n["noted"] for check, n in found["checks"].items()}
    checks = [check for line in lines for check in line["checks"] if check in counted]
    assert counted == {check: checks.count(check) for check in counted}


def _envelope(octets: bytes) -> tuple[str, list[str]]:
    message = message_from_bytes(octets, policy=policy.SMTP)
    return message["From"].addresses[0].addr_spec, [a.addr_spec for a in message["To"].addresses]
