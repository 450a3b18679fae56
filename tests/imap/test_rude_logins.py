"""Greeting, TLS and login with servers that do them wrong, or offer little."""

from __future__ import annotations

import base64
import ssl
import time

import pytest

from guardian.errors import Refused, Unavailable
from guardian.ports import Credentials
from tests.certificates import Authority
from tests.rude_imap import Behaviour, RudeImap, Step, rude_imap
from tests.rude_manners import (
    BOUND,
    CANARY,
    LIMIT,
    mailboxes,
    put,
    says,
)


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """A certificate authority of the tests' own."""
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.mark.parametrize(
    "greeting", ["* PREAUTH welcome back", "* NO go away", "* 5 EXISTS", "OK", "* OKAY hello", "+ OK POP3"]
)
async def test_greetings_that_are_none(greeting: str) -> None:
    """Only "* OK" is a greeting; PREAUTH would be a mailbox that nobody proved to be the author's."""
    async with rude_imap(RudeImap({"GREETING": says(greeting)})) as server:
        with pytest.raises(Unavailable):
            await put(server)
        assert server.said == []


@pytest.mark.parametrize(
    ("capabilities", "behaviour"),
    [
        ("IMAP4rev1 AUTH=PLAIN", {}),
        ("IMAP4rev1 STARTTLS", {"STARTTLS": says(tagged="NO not today")}),
        ("IMAP4rev1 STARTTLS", {"STARTTLS": says(tagged="BAD what")}),
        ("IMAP4rev1 STARTTLS", {"STARTTLS": says(tagged="OK begin\r\n* CAPABILITY IMAP4rev1 AUTH=PLAIN")}),
        ("IMAP4rev1 STARTTLS", {"STARTTLS": says(tagged="OK begin\r\n* CAPA")}),
        ("IMAP4rev1 STARTTLS", {"STARTTLS": says(tagged="OK begin", stay=False)}),
        ("IMAP4rev1 STARTTLS", {"STARTTLS": says(tagged="OK begin")}),
        ("IMAP4rev1 STARTTLS", {"GREETING": says("* PREAUTH in")}),
    ],
)
async def test_starttls_is_never_done_without(capabilities: str, behaviour: dict[str, Behaviour]) -> None:
    """Stripped, refused, injected or broken STARTTLS ends the connection before any login."""
    async with rude_imap(RudeImap(behaviour, capabilities=capabilities)) as server:
        began = time.monotonic()
        with pytest.raises(Unavailable):
            await put(server, security="starttls", tls=ssl.create_default_context(), timeout=LIMIT)
        assert time.monotonic() - began < BOUND
        assert not {"LOGIN", "AUTHENTICATE"} & set(server.verbs)
        assert base64.b64encode(b"\0agent")[:6] not in b"".join(server.said)


@pytest.mark.parametrize(
    ("capabilities", "injected", "works"),
    [
        ("IMAP4rev1 LOGINDISABLED STARTTLS", b"", True),
        ("IMAP4rev1 AUTH=PLAIN STARTTLS", b"* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n", False),
        ("IMAP4rev1 AUTH=PLAIN STARTTLS", b"* CAPA", False),
        ("IMAP4rev1 AUTH=PLAIN", b"", False),
    ],
)
async def test_nothing_said_in_clear_counts_after_starttls(
    authority: Authority, capabilities: str, injected: bytes, works: bool
) -> None:
    """Octets between the OK and the handshake, or STARTTLS that was not offered, end it though the TLS is good."""
    context = authority.issue().server_context()

    async def start_tls(step: Step) -> bool:
        step.writer.write(f"{step.tag} OK begin\r\n".encode() + injected)
        await step.writer.drain()
        await step.writer.start_tls(context)
        step.server.capabilities = "IMAP4rev1 AUTH=PLAIN"  # other ones than in clear
        return True

    trusting = ssl.create_default_context(cafile=str(authority.ca_file))
    async with rude_imap(RudeImap({"STARTTLS": start_tls}, capabilities=capabilities)) as server:
        if works:
            assert (await put(server, security="starttls", tls=trusting)).uid == 10
            return
        with pytest.raises(Unavailable) as unavailable:
            await put(server, security="starttls", tls=trusting)
        assert unavailable.value.reason == "tls"
        assert "AUTHENTICATE" not in server.verbs


@pytest.mark.parametrize(
    ("capabilities", "said"),
    [
        ("IMAP4rev1 SASL-IR AUTH=PLAIN", b"AUTHENTICATE PLAIN "),
        ("IMAP4rev1 AUTH=PLAIN", b"AUTHENTICATE PLAIN\r\n"),
        ("IMAP4rev1", b"LOGIN agent@example.test {"),
        ("IMAP4rev1 LOGINDISABLED SASL-IR AUTH=PLAIN", b"AUTHENTICATE PLAIN "),
    ],
)
async def test_the_way_of_login(capabilities: str, said: bytes) -> None:
    """PLAIN when offered, at once or on demand; else LOGIN, with a literal where octets need it."""

    def permits(proof: bytes) -> bool:
        plain = b"\0agent@example.test\0" + CANARY.encode()
        return proof == base64.b64encode(plain) or proof.endswith(CANARY.encode())

    async with rude_imap(RudeImap(capabilities=capabilities, permits=permits)) as server:
        await put(server)
        assert any(said in line for line in server.said)


async def test_no_way_of_login() -> None:
    """A server that takes no password here is told none."""
    async with rude_imap(RudeImap(capabilities="IMAP4rev1 LOGINDISABLED")) as server:
        with pytest.raises(Refused) as refused:
            await put(server)
        assert refused.value.reason == "login"
        assert b"agent" not in b"".join(server.said)


@pytest.mark.parametrize(
    "capabilities",
    ["IMAP4rev1 AUTH=XOAUTH2 AUTH=OAUTHBEARER SASL-IR", "IMAP4rev1 AUTH=XOAUTH2 AUTH=OAUTHBEARER"],
)
@pytest.mark.parametrize(("mechanism", "reply"), [("XOAUTH2", b"\r\n"), ("OAUTHBEARER", b"AQ==\r\n")])
async def test_tokens(capabilities: str, mechanism: str, reply: bytes) -> None:
    """A token goes as the mail app gave it; the challenge that tells an error is answered, and is a refusal."""
    credentials = Credentials(mechanism, "agent@example.test", token=b"user=agent\x01auth=Bearer t0ken\x01\x01")
    seen: list[bytes] = []

    async def reject(step: Step) -> bool:
        initial = step.rest.partition(b" ")[2]
        if not initial:
            await step.send("+ ")
            initial = (await step.reader.readline()).strip()
        seen.append(base64.b64decode(initial))
        await step.send("+ eyJzdGF0dXMiOiI0MDEifQ==")
        seen.append(await step.reader.readline())
        await step.answer("NO [AUTHENTICATIONFAILED] expired")
        return True

    async with rude_imap(RudeImap({"AUTHENTICATE": reject}, capabilities=capabilities)) as server:
        with pytest.raises(Refused):
            await mailboxes(server).open(credentials)
    assert seen == [credentials.token, reply]
    async with rude_imap(RudeImap(capabilities=capabilities)) as server:
        opened = await mailboxes(server).open(credentials)
        await opened.close()
    async with rude_imap(RudeImap()) as server:
        with pytest.raises(Refused):
            await mailboxes(server).open(credentials)


async def test_nobody_listens() -> None:
    """A server that is not there is unavailable at once."""
    async with rude_imap(RudeImap()) as server:
        pass
    with pytest.raises(Unavailable) as unavailable:
        await put(server)
    assert unavailable.value.reason == "refused"
