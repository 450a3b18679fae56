"""The upstream client against ten steps gone wrong in eleven manners each: all 110 outcomes are known."""

from __future__ import annotations

import asyncio
import base64
import ssl
from dataclasses import dataclass, field

import pytest

from guardian.errors import OutcomeUnknown, Unavailable
from guardian.replies import Reply
from guardian.smtp import upstream as module
from guardian.smtp.upstream import Upstream, client_context, connect
from tests.bounds import HANGS
from tests.certificates import Authority
from tests.scripted_upstream import CLOSE, HANG, RESET, Act, ScriptedUpstream

LETTER = b"Subject: canary\r\n\r\ncanary\r\n"
PATIENCE = {"hang": 0.4}  # seconds; 5 where nothing is waited for in vain

GOOD = {
    "connect": 220, "ehlo": 250, "starttls": 220, "auth": 235, "mail": 250,
    "rcpt": 250, "data": 354, "body": 250, "rset": 250, "quit": 221,
}  # fmt: skip
STEPS = tuple(GOOD)
COMMANDS = STEPS[3:8]  # those whose reply the caller gets
REFUSED = {"4xx": 451, "5xx": 550, "421 and close": 421}
MANNERS = (
    *REFUSED,
    "close",
    "reset",
    "hang",
    "garbage",
    "several lines",
    "non-ASCII",
    "8 KiB line",
    "two replies",
)
HARMLESS = ("several lines", "non-ASCII")


def acts(step: str, manner: str) -> list[bytes | Act]:
    """What the server does at the step."""
    code = GOOD[step]
    last = "STARTTLS" if step == "ehlo" else "second"
    match manner:
        case "4xx":
            return [b"451-4.3.0 not\r\n451 4.3.0 now\r\n"]
        case "5xx":
            return [b"550 5.7.1 never\r\n"]
        case "421 and close":
            return [b"421 4.3.2 closing\r\n", CLOSE]
        case "close":
            return [CLOSE]
        case "reset":
            return [RESET]
        case "hang":
            return [HANG, CLOSE]
        case "garbage":
            return [b"\0\xffrubbish\n\r\n"]
        case "several lines":
            return [f"{code}-first \r\n{code} {last}\r\n".encode()]
        case "non-ASCII":
            return [f"{code}-schön\r\n{code} {last}\r\n".encode()]
        case "8 KiB line":
            return [f"{code} {'x' * 8192}\r\n".encode()]
        case "two replies":
            return [f"{code} first\r\n451 second\r\n".encode()]
    raise AssertionError(manner)


def expected(step: str, manner: str) -> str:
    """The outcome: "sent", "refused CODE at STEP", "unknown", "unavailable REASON", "sent, then closed"."""
    if manner in HARMLESS or step == "quit":
        return "sent"
    if step == "rset":
        return "sent, then closed"
    if step in COMMANDS:
        if manner in REFUSED:
            return f"refused {REFUSED[manner]} at {step}"
        if step == "body":
            return "unknown"
    if manner == "hang":
        return "unavailable timeout"
    if step == "starttls" or (step, manner) == ("ehlo", "5xx"):  # HELO instead, which offers no STARTTLS
        return "unavailable tls"
    if manner in REFUSED:
        return "unavailable greeting"
    return "unavailable lost" if manner in ("close", "reset") else "unavailable desync"


@dataclass
class Course:
    """How one whole session went."""

    outcome: str = ""
    replies: dict[str, Reply] = field(default_factory=dict)
    upstream: Upstream | None = None


async def converse(server: ScriptedUpstream, context: ssl.SSLContext, patience: float) -> Course:
    """Everything a session does, as far as it comes."""
    course = Course()
    try:
        upstream = course.upstream = await connect(
            host="localhost",
            port=server.port,
            security="starttls",
            tls=context,
            ehlo_name="relay.test",
            timeout=patience,
        )
    except Unavailable as error:
        course.outcome = f"unavailable {error.reason}"
        return course
    commands = {
        "auth": b"AUTH PLAIN " + base64.b64encode(b"\0agent\0canary-password"),
        "mail": b"MAIL FROM:<agent@team.test>",
        "rcpt": b"RCPT TO:<ana@customer.test>",
        "data": b"",
    }
    try:
        for step, command in commands.items():
            if command:
                reply = await upstream.command(command, timeout=patience)
            else:
                reply = await upstream.data(LETTER, timeout=patience)
                step = "body" if server.dots else "data"
            course.replies[step] = reply
            if not reply.ok:
                course.outcome = f"refused {reply.code} at {step}"
                break
        else:
            await upstream.reset()
            course.outcome = "sent, then closed" if upstream.closed else "sent"
    except OutcomeUnknown:
        course.outcome = "unknown"
    except Unavailable as error:
        course.outcome = f"unavailable {error.reason}"
    await upstream.quit()
    return course


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """The authority that signs the server's certificate."""
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="module")
def server_tls(authority: Authority) -> ssl.SSLContext:
    """The server's side of TLS."""
    return authority.issue("DNS:localhost").server_context()


@pytest.fixture(scope="module")
def client_tls(authority: Authority) -> ssl.SSLContext:
    """The client's side of TLS."""
    return client_context(str(authority.ca_file))


@pytest.mark.parametrize("manner", MANNERS)
@pytest.mark.parametrize("step", STEPS)
async def test_knows_the_outcome_of_every_fault(
    step: str,
    manner: str,
    server_tls: ssl.SSLContext,
    client_tls: ssl.SSLContext,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The outcome is the table's, in time; and whatever it is, the promises hold."""
    patience = PATIENCE.get(manner, 5)
    monkeypatch.setattr(module, "GOODBYE", patience)
    async with ScriptedUpstream({step: acts(step, manner)}, tls=server_tls) as server, asyncio.timeout(HANGS):
        course = await converse(server, client_tls, patience)
        server.release.set()
        assert course.outcome == expected(step, manner)
        # A 2xx to the letter: upstream holds exactly it. No 2xx, and not unknown: it does not.
        acknowledged = "body" in course.replies and course.replies["body"].ok
        if acknowledged:
            assert [letter.stuffed for letter in server.accepted] == [LETTER]
        elif course.outcome != "unknown":
            assert server.accepted == []
        assert server.dots == (course.outcome.startswith(("sent", "unknown")) or course.outcome.endswith("body"))
        assert b"AUTH" not in b"".join(server.clear)
        if course.upstream:
            assert course.upstream.closed
        if manner in HARMLESS and step in COMMANDS and step != "data":
            first = "schön" if manner == "non-ASCII" else "first "
            assert course.replies[step] == Reply(GOOD[step], (first, "second"))
        if manner == "4xx" and step in COMMANDS:
            assert course.replies[step] == Reply(451, ("4.3.0 not", "4.3.0 now"))
        async with asyncio.timeout(HANGS):
            while server.open:
                await asyncio.sleep(0.001)
