"""P7: no password, token, recipient or text of a letter in logs, state, processes or replies, on any path."""

from __future__ import annotations

import asyncio
import base64
import json
import os
import signal
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.bounds import HANGS
from tests.e2e.daemon import Daemon
from tests.e2e.promises import Answer, Client, Upstream, client, stuffed, workers
from tests.letters_for import GOOD, HARSH, letter
from tests.rude_imap import CAPABILITIES, RudeImap, Step, rude_imap
from tests.scripted_upstream import CLOSE, DEFAULT

# Each form carries a token of its own, looked for in any case, as it is, escaped and in base64.
FORMS = (
    "{}", 'quo"te{}"', "back\\slash{}\\", "{} with blanks ", "pässwörd€{}", "{}" + "x" * 300, "{}bGlrZSBiYXNlNjQ=",
    "%s%{{w}}$HOME{}", "{{5}}{}", "NIL{}", "'; drop table holds; --{}", "<b>{}</b>&amp;",
)  # fmt: skip
TOKENS = [f"kanarie{number:02d}zq" for number in range(len(FORMS))]
PASSWORDS = [form.format(token) for form, token in zip(FORMS, TOKENS, strict=True)]
WRONG = [password.replace("kanarie", "falsch") for password in PASSWORDS]
BEARER = "ya29.beareryzq-0123456789"
BAD_BEARER = "ya29.badbeareryzq-0123"
TYPED = "tippfehleryzq"  # secrets where no command has them

WORDS = ("Bodywortyzq", "Subjektyzq", "Zitatyzq", "Anhangyzq", "Namenyzq")
RECIPIENT = "empfaengeryzq@customer.example"


def users() -> dict[str, str]:
    """One account for each password, and one with a token."""
    return {f"agent{n}@example.test": p for n, p in enumerate(PASSWORDS)} | {"token@example.test": BEARER}


def needles() -> Iterator[bytes]:
    """Everything that must not be found, lower case."""
    secrets = [*PASSWORDS, *WRONG, BEARER, BAD_BEARER, TYPED]
    plain = [*TOKENS, *(t.replace("kanarie", "falsch") for t in TOKENS), BEARER, BAD_BEARER, TYPED, *WORDS, RECIPIENT]
    for text in [*plain, *(s for s in secrets if len(s) > 8)]:
        for form in (text, json.dumps(text)[1:-1], repr(text)[1:-1]):
            yield form.encode().lower()
    for number, secret in enumerate(secrets):
        for user in (f"agent{number % len(PASSWORDS)}@example.test", "token@example.test"):
            yield base64.b64encode(f"\0{user}\0{secret}".encode()).lower()
        yield base64.b64encode(secret.encode()).lower()


NEEDLES = tuple(dict.fromkeys(needles()))


def found_in(octets: bytes) -> list[bytes]:
    """Which of them are there."""
    octets = octets.lower()
    return [needle for needle in NEEDLES if needle in octets]


@dataclass
class World:
    """The servers, and everything that any client was told."""

    upstream: Upstream
    mailbox: RudeImap
    daemon: Daemon
    heard: list[Answer] = field(default_factory=list)

    @asynccontextmanager
    async def client(self) -> AsyncIterator[Client]:
        """A session whose answers are kept."""
        async with client(self.daemon.port) as app:
            try:
                yield app
            finally:
                self.heard += app.heard

    def look(self) -> dict[str, list[bytes]]:
        """Where something was found: replies, the log, every file of the state, every process."""
        places: dict[str, bytes] = {"replies": repr(self.heard).encode() + b"\n".join(_lines(self.heard))}
        own = (self.daemon.config, self.daemon.directory / "tls")
        for path in self.daemon.directory.rglob("*"):
            if path.is_file() and path not in own:
                places[path.name] = path.read_bytes()
        for pid in [self.daemon.pid, *workers(self.daemon)]:
            for name in ("environ", "cmdline"):
                places[f"{name} of {pid}"] = Path(f"/proc/{pid}/{name}").read_bytes()
        assert {"log", "guardian.db"} <= set(places)
        return {place: hits for place, octets in places.items() if (hits := found_in(octets))}


def _lines(heard: list[Answer]) -> Iterator[bytes]:
    for answer in heard:
        for line in answer.lines:
            yield line.encode()


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """A guardian that logs everything, between an upstream with logins and a mailbox that can be rude."""
    async with (
        Upstream(users=users(), require_auth=True) as upstream,
        rude_imap(RudeImap(capabilities=f"{CAPABILITIES} AUTH=XOAUTH2 AUTH=OAUTHBEARER")) as mailbox,
    ):
        daemon = Daemon(
            tmp_path,
            {
                "upstream": {"host": "127.0.0.1", "port": upstream.port, "security": "none"},
                "imap": {"host": "127.0.0.1", "port": mailbox.port, "security": "none"},
                "review": {"workers": 2},
                "log": {"level": "debug"},
            },
        )
        try:
            await asyncio.to_thread(daemon.start)
            yield World(upstream, mailbox, daemon)
        finally:
            await asyncio.to_thread(daemon.stop, signal.SIGKILL)


def planted(text: str, number: int) -> bytes:
    """A letter with a token in every corner but the words that are flagged."""
    octets = letter(
        f"{text}\n\nThe {WORDS[0]} is on page 4, {number}.",
        subject=f"Re: {WORDS[1]} {number}",
        to=f"Maria {WORDS[4]} <{RECIPIENT}>",
        message_id=f"<m{number}.{len(text)}@example.test>",
        thread=f"<q{number}.{len(text)}@customer.example>",
        quoted=f"My {WORDS[2]} is broken.",
    )
    return octets.replace(b"MIME-Version", f"X-File: {WORDS[3]}.pdf\r\nMIME-Version".encode(), 1)


async def say_plain(app: Client, user: str, password: str) -> Answer:
    """AUTH PLAIN with its initial response."""
    assert (await app.ask(b"EHLO app.example")).code == 250
    return await app.ask(b"AUTH PLAIN " + base64.b64encode(f"\0{user}\0{password}".encode()))


async def say_login(app: Client, user: str, password: str) -> Answer:
    """AUTH LOGIN, line by line."""
    assert (await app.ask(b"EHLO app.example")).code == 250
    assert (await app.ask(b"AUTH LOGIN")).code == 334
    assert (await app.ask(base64.b64encode(user.encode()))).code == 334
    return await app.ask(base64.b64encode(password.encode()))


async def say_bearer(app: Client, user: str, token: str, mechanism: str = "XOAUTH2") -> Answer:
    """AUTH XOAUTH2 or OAUTHBEARER; a challenge is answered as the mechanism says."""
    assert (await app.ask(b"EHLO app.example")).code == 250
    message = f"user={user}\1auth=Bearer {token}\1\1"
    if mechanism == "OAUTHBEARER":
        message = f"n,a={user},\1host=mail.example\1port=587\1auth=Bearer {token}\1\1"
    answer = await app.ask(f"AUTH {mechanism} ".encode() + base64.b64encode(message.encode()))
    return await app.ask(b"AQ==" if mechanism == "OAUTHBEARER" else b"") if answer.code == 334 else answer


async def send(app: Client, octets: bytes) -> Answer:
    """The letter, to the planted recipient."""
    return await app.letter(octets, RECIPIENT, sender="agent0@example.test")


async def test_every_form_of_password_works_and_leaves_no_trace(world: World) -> None:
    """P7: 12 forms of password, by PLAIN and LOGIN, right and wrong, for letters that pass and that are held."""
    for number, (user, password) in enumerate(list(users().items())[: len(FORMS)]):
        async with world.client() as app:
            assert (await say_plain(app, user, password)).code == 235, FORMS[number]
            assert (await send(app, planted(GOOD, number))).code == 250
        async with world.client() as app:
            assert (await say_login(app, user, password)).code == 235, FORMS[number]
            assert (await send(app, planted(HARSH, number))).code == 550, FORMS[number]
        for say in (say_plain, say_login):
            async with world.client() as app:
                assert (await say(app, user, WRONG[number])).code == 535
    assert len(world.upstream.accepted) == len(world.mailbox.stored) == len(FORMS)
    assert [a.secret.decode() for a in world.upstream.attempts if a.accepted][::2] == PASSWORDS
    assert world.look() == {}


async def test_tokens_leave_no_trace(world: World) -> None:
    """P7: XOAUTH2 and OAUTHBEARER, right and wrong with their error challenges, upstream and at the mailbox."""
    for mechanism in ("XOAUTH2", "OAUTHBEARER"):
        async with world.client() as app:
            assert (await say_bearer(app, "token@example.test", BEARER, mechanism)).code == 235
            assert (await send(app, planted(GOOD, len(mechanism)))).code == 250
            assert (await send(app, planted(HARSH, len(mechanism)))).code == 550
        async with world.client() as app:
            assert (await say_bearer(app, "token@example.test", BAD_BEARER, mechanism)).code == 535
        world.mailbox.permits = lambda _: False
        async with world.client() as app:
            assert (await say_bearer(app, "token@example.test", BEARER, mechanism)).code == 235
            assert (await send(app, planted(HARSH, 50 + len(mechanism)))).code == 451
        world.mailbox.permits = lambda _: True
    assert world.look() == {}


MISTYPED = [
    "AUTH PLAIN {}", "AUTH PLAIN {}!", "AUTH LOGIN {}\x01", "AUTH {} abc", "{}", "{} {}", "LOGIN agent {}", "PASS {}",
    "EHLO {}", "EHLO {}\x00", "MAIL FROM:<{}", "MAIL FROM:<a@example.test> AUTH={}", "MAIL FROM:<a@example.test> {}={}",
    "RCPT TO:<{}@>", "DATA {}", "HELP {}", "VRFY {}", "EXPN {}", "NOOP {}", "STARTTLS {}", "RSET {}", "QUIT {}",
    "GET /{} HTTP/1.1", "BDAT 10 {}", "\x1b[31m{}", "{}\u2028{}",
]  # fmt: skip


async def test_secrets_in_the_wrong_place_leave_no_trace(world: World) -> None:
    """P7: what is typed into the wrong command, line or answer is neither logged nor said back."""
    lines = [line.replace("{}", form) for line in MISTYPED for form in (TYPED, TYPED * 300, PASSWORDS[1])]
    for line in lines:
        async with world.client() as app:
            await app.ask(b"EHLO app.example")
            answer = await app.ask(line.encode())
            assert answer.code == 0 or answer.code >= 200
    continuations = [b"*", b"!", base64.b64encode(TYPED.encode())[:-1], TYPED.encode(), b"=", b"\0", b"x" * 20_000]
    for mechanism in (b"PLAIN", b"LOGIN", b"XOAUTH2"):
        for continuation in continuations:
            async with world.client() as app:
                await app.ask(b"EHLO app.example")
                assert (await app.ask(b"AUTH " + mechanism)).code == 334
                answer = await app.ask(continuation)
                if answer.code == 334:
                    answer = await app.ask(base64.b64encode(TYPED.encode()) + b"!")
                assert answer.code == 0 or answer.code >= 400
    assert world.look() == {}


async def test_failures_upstream_leave_no_trace(world: World) -> None:
    """P7: upstream that drops, babbles or is not there, at login and at each step of the letter."""
    user, password = "agent3@example.test", PASSWORDS[3]
    faults = {
        step: [b"\0\xffrubbish " + what.encode() + b"\r\n", CLOSE]
        for step, what in zip(("auth", "mail", "rcpt", "data", "body"), ("a", "b", "c", "d", "e"), strict=True)
    }
    for step, acts in faults.items():
        for script in ({step: acts}, {step: [CLOSE]}, {step: [b"421 4.3.2 closing\r\n", CLOSE]}):
            world.upstream.forget(script)
            async with world.client() as app:
                answer = await say_plain(app, user, password)
                if answer.code == 235:
                    answer = await send(app, planted(GOOD, 60))
                assert answer.code // 100 == 4
    world.upstream.forget()
    await world.upstream.stop()
    async with world.client() as app:
        assert (await app.ask(b"EHLO app.example")).code == 451
        await app.ask(b"AUTH PLAIN " + base64.b64encode(f"\0{user}\0{password}".encode()))
    await world.upstream.start()
    assert world.look() == {}


async def test_failures_of_the_mailbox_leave_no_trace(world: World) -> None:
    """P7: a mailbox server that says back what it was told, answers under a wrong tag, or goes, at each step."""

    async def echo(step: Step) -> bool:
        await step.answer(f"NO [AUTHENTICATIONFAILED] {step.rest.decode('latin-1')}")
        return True

    async def wrong_tag(step: Step) -> None:
        await step.send(b"x99 OK " + step.rest, b"* BYE " + step.rest)

    async def go(_: Step) -> None:
        return None

    for number, verb in enumerate(("AUTHENTICATE", "LOGIN", "LIST", "EXAMINE", "APPEND")):
        for behaviour in (echo, wrong_tag, go):
            world.mailbox.capabilities = "IMAP4rev1" if verb == "LOGIN" else CAPABILITIES
            world.mailbox.behaviour = {verb: behaviour}
            async with world.client() as app:
                # An account each: the letter was never stored, and is tried again.
                assert (await say_plain(app, f"agent{number}@example.test", PASSWORDS[number])).code == 235
                answer = await send(app, planted(HARSH, 70 + number))
                assert answer.code // 100 == 4, (verb, answer)
    assert world.upstream.dots == 0
    assert world.look() == {}


async def test_dying_workers_and_a_dying_guardian_leave_no_trace(world: World) -> None:
    """P7: workers killed with a letter in them, an open session, kill -9 with letters under way."""
    world.upstream.script = {"body": [1.0, DEFAULT]}
    for pid in (stopped := workers(world.daemon)):
        os.kill(pid, signal.SIGSTOP)
    async with world.client() as app, world.client() as idle:
        assert (await say_plain(idle, "agent1@example.test", PASSWORDS[1])).code == 235
        assert (await say_plain(app, "agent2@example.test", PASSWORDS[2])).code == 235
        await app.envelope(RECIPIENT, sender="agent2@example.test")
        app.send(stuffed(planted(HARSH, 80)) + b".\r\n")
        await app.writer.drain()
        async with asyncio.timeout(HANGS):
            while app.writer.transport.get_write_buffer_size():
                await asyncio.sleep(0.01)
        for pid in stopped:
            os.kill(pid, signal.SIGKILL)
        assert (await app.reply()).code == 250  # on_review_failure = "pass", and no hold of this account is open
        assert world.look() == {}  # while a session is open
        idle.send(b"MAIL FROM:<agent1@example.test>\r\nRCPT TO:<" + RECIPIENT.encode() + b">\r\nDATA\r\n")
        idle.send(stuffed(planted(GOOD, 81)) + b".\r\n")
        dots = world.upstream.dots
        async with asyncio.timeout(HANGS):
            while world.upstream.dots == dots:
                await asyncio.sleep(0.01)
        found = world.look()
        await asyncio.to_thread(world.daemon.stop, signal.SIGKILL)
    assert found == {}
    for path in world.daemon.directory.glob("*"):
        if path.is_file() and path != world.daemon.config:
            assert found_in(path.read_bytes()) == [], path.name
    assert any(event["event"] == "review_failed" for event in world.daemon.events())


def test_the_search_finds_what_it_looks_for() -> None:
    """P7's tests can fail: each secret and word is found in a log line, as it is, escaped or in base64."""
    for text in (*PASSWORDS, *WRONG, BEARER, TYPED, *WORDS, RECIPIENT):
        assert found_in(json.dumps({"event": f"x {text}"}).encode()), text
        assert found_in(text.upper().encode()) or not text.isascii(), text
    for number, password in enumerate(PASSWORDS):
        assert found_in(base64.b64encode(f"\0agent{number}@example.test\0{password}".encode()))
