"""P1, P2, P3, P6 while the author's mailbox server misbehaves at each step of storing a held letter."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from functools import partial

import pytest
import pytest_asyncio

from guardian import replies
from guardian.replies import Reply
from tests.bounds import HANGS
from tests.e2e.daemon import Daemon
from tests.e2e.promises import TELLTALE, Upstream, drafted, guardian, send
from tests.letters_for import GOOD, HARSH, letter
from tests.rude_imap import CAPABILITIES, LIST, Behaviour, RudeImap, Step, rude_imap

pytestmark = pytest.mark.asyncio(loop_scope="module")

ANSWERED = 45.0  # seconds from the final dot to its answer, whatever hangs
VERBS = ("GREETING", "CAPABILITY", "AUTHENTICATE", "LIST", "EXAMINE", "APPEND", "LITERAL", "STORED")


async def obey(step: Step) -> bool:
    """What a good server does."""
    await step.server.obey(step)
    return True


async def go_on(_: Step) -> bool:
    """The literal may come."""
    return True


async def stored(step: Step) -> bool:
    """The OK to an APPEND."""
    await step.answer(f"OK [APPENDUID 77 {step.server.uidnext - 1}] stored")
    return True


WELL: Mapping[str, Behaviour] = {"LITERAL": go_on, "STORED": stored}


def says(text: str) -> Behaviour:
    """The tagged answer is this, and the session goes on; "" for no answer."""

    async def behave(step: Step) -> bool:
        await step.answer(text)
        return True

    return behave


async def bye(step: Step) -> None:
    """Ends the session in words."""
    await step.send("* BYE not now")


async def drop(_: Step) -> None:
    """Ends the session without a word."""


async def reset(step: Step) -> None:
    """Ends the session by RST."""
    step.reset()


async def rubbish(step: Step) -> bool:
    """Octets that are no IMAP."""
    await step.send(b"\0\xff{12}\r\n* * *", b"x9 OK what")
    return True


async def silence(step: Step) -> None:
    """Never answers."""
    await step.silence()


async def drop_in_the_literal(step: Step) -> None:
    """Takes some of the letter and goes."""
    await step.reader.read(100)


async def rubbish_in_the_literal(step: Step) -> None:
    """Takes some of the letter, talks nonsense, goes."""
    await step.reader.read(100)
    await rubbish(step)


def refuses_the_letter(text: str) -> Behaviour:
    """Takes all of the letter, stores nothing, says no."""

    async def behave(step: Step) -> None:
        size = int(step.rest.rpartition(b"{")[2][:-1])
        await step.reader.readexactly(size)
        await step.reader.readline()
        await step.answer(text)

    return behave


@dataclass
class Mailboxes:
    """The rude server's manners, for all sessions or for those to come: `claims` are taken first come, first served."""

    server: RudeImap
    script: dict[str, Behaviour] = field(default_factory=dict)
    claims: list[Mapping[str, Behaviour]] = field(default_factory=list)
    _own: dict[asyncio.StreamReader, Mapping[str, Behaviour]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.server.behaviour = {verb: partial(self._behave, verb) for verb in VERBS}

    async def _behave(self, verb: str, step: Step) -> bool | None:
        own = self._own.get(step.reader)
        if own is None:
            own = self._own[step.reader] = self.claims.pop(0) if self.claims else {}
        return await (self.script | own).get(verb, WELL.get(verb, obey))(step)

    def forget(self) -> None:
        """Good manners again, nothing stored."""
        self.script.clear()
        self.claims.clear()
        self._own.clear()
        self.server.stored.clear()
        self.server.flags.clear()
        self.server.capabilities, self.server.folders = CAPABILITIES, LIST

    @property
    def drafts(self) -> list[bytes]:
        """What is in Drafts."""
        return list(self.server.stored.values())


@dataclass
class Setting:
    """The servers of this module."""

    upstream: Upstream
    mailboxes: Mailboxes
    daemon: Daemon


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def servers(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Setting]:
    """A guardian between a good upstream and a rude mailbox server."""
    directory = tmp_path_factory.mktemp("mailbox-faults")
    async with (
        Upstream() as upstream,
        rude_imap(RudeImap()) as rude,
        guardian(directory, upstream=upstream.port, imap=rude.port) as daemon,
    ):
        yield Setting(upstream, Mailboxes(rude), daemon)


@pytest.fixture
def setting(servers: Setting) -> Setting:
    """The same, with good manners and empty ledgers."""
    servers.upstream.forget()
    servers.mailboxes.forget()
    return servers


def harsh(name: str) -> bytes:
    """A letter that is held, and that no other test sends."""
    tag = "".join(c if c.isalnum() else "-" for c in name)
    return letter(
        HARSH, message_id=f"<{tag}@example.test>", thread=f"<q-{tag}@customer.example>", subject=f"Re: {name}"
    )


NOT_STORED = replies.HOLD_NOT_STORED
REFUSED = replies.HOLD_REFUSED
FAULTS: dict[str, tuple[str, Behaviour, Reply]] = {
    "greeted with BYE": ("GREETING", bye, NOT_STORED),
    "dropped at once": ("GREETING", drop, NOT_STORED),
    "reset at once": ("GREETING", reset, NOT_STORED),
    "greeted with rubbish": ("GREETING", rubbish, NOT_STORED),
    "no capabilities": ("CAPABILITY", says("NO none"), NOT_STORED),
    "wrong login": ("AUTHENTICATE", says("NO [AUTHENTICATIONFAILED] agent@example.test secret"), REFUSED["login"]),
    "login server down": ("AUTHENTICATE", says("NO [UNAVAILABLE] later"), NOT_STORED),
    "login is BAD": ("AUTHENTICATE", says("BAD what"), NOT_STORED),
    "dropped at login": ("AUTHENTICATE", drop, NOT_STORED),
    "rubbish at login": ("AUTHENTICATE", rubbish, NOT_STORED),
    "no list": ("LIST", says("NO not now"), REFUSED["denied"]),
    "BYE at list": ("LIST", bye, NOT_STORED),
    "rubbish at list": ("LIST", rubbish, NOT_STORED),
    "Drafts not selectable": ("EXAMINE", says("NO [NOPERM] not yours"), REFUSED["denied"]),
    "dropped at Drafts": ("EXAMINE", drop, NOT_STORED),
    "over quota": ("APPEND", says("NO [OVERQUOTA] full"), REFUSED["quota"]),
    "over quota, said late": ("LITERAL", refuses_the_letter("NO [OVERQUOTA] full"), REFUSED["quota"]),
    "too big": ("APPEND", says("NO [TOOBIG] too big"), REFUSED["too-big"]),
    "over a limit": ("LITERAL", refuses_the_letter("NO [LIMIT] too many"), REFUSED["too-big"]),
    "no such folder": ("APPEND", says("NO [TRYCREATE] no Drafts"), REFUSED["no-drafts"]),
    "not permitted": ("APPEND", says("NO [NOPERM] not yours"), REFUSED["denied"]),
    "no, without a reason": ("APPEND", says("NO"), REFUSED["denied"]),
    "server bug": ("APPEND", says("NO [SERVERBUG] /var/mail/agent: Exception"), NOT_STORED),
    "append is BAD": ("APPEND", says("BAD syntax"), NOT_STORED),
    "OK without the letter": ("APPEND", says("OK [APPENDUID 77 9] stored"), NOT_STORED),
    "BYE at append": ("APPEND", bye, NOT_STORED),
    "dropped at append": ("APPEND", drop, NOT_STORED),
    "rubbish at append": ("APPEND", rubbish, NOT_STORED),
    "dropped in the literal": ("LITERAL", drop_in_the_literal, NOT_STORED),
    "reset in the literal": ("LITERAL", reset, NOT_STORED),
    "rubbish in the literal": ("LITERAL", rubbish_in_the_literal, NOT_STORED),
}


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.replace(" ", "-"))
async def test_a_letter_that_cannot_be_kept_is_refused_for_now(fault: str, setting: Setting) -> None:
    """P1, P2, P3: 4xx with the sentence that helps, no dot upstream; and the retry makes exactly one draft."""
    verb, behaviour, expected = FAULTS[fault]
    setting.mailboxes.script = {verb: behaviour}
    octets = harsh(fault)
    answer = await send(setting.daemon.port, octets)
    assert "\r\n".join(answer.lines).encode() + b"\r\n" == expected.wire()
    assert 400 <= answer.code < 500
    assert not TELLTALE.search(answer.text)
    assert setting.mailboxes.drafts == []

    setting.mailboxes.script = {}
    assert (await send(setting.daemon.port, octets)).code == 550
    assert [drafted([each], octets) for each in setting.mailboxes.drafts] == [1]
    assert setting.upstream.dots == 0


@pytest.mark.parametrize("end", [drop, reset, bye, rubbish], ids=lambda b: b.__name__)
async def test_stored_without_an_answer_is_found_again(end: Behaviour, setting: Setting) -> None:
    """P6: a server that stores the letter and is lost before its OK leaves one draft, which is looked up."""
    octets = harsh(f"stored then {end.__name__}")  # type: ignore[attr-defined]
    setting.mailboxes.claims = [{"STORED": end}]
    assert (await send(setting.daemon.port, octets)).code == 550
    assert len(setting.mailboxes.drafts) == 1
    assert (await send(setting.daemon.port, octets)).code == 550
    assert [drafted([each], octets) for each in setting.mailboxes.drafts] == [1]
    assert setting.upstream.dots == 0


async def test_stored_and_not_to_be_asked_is_one_draft_after_the_retry(setting: Setting) -> None:
    """P1, P6: nobody can say whether it is stored: 451, and the retry finds the draft that is there."""
    octets = harsh("stored and gone")
    setting.mailboxes.claims = [{"STORED": drop}, *[{"GREETING": drop}] * 5]
    answer = await send(setting.daemon.port, octets)
    assert "\r\n".join(answer.lines).encode() + b"\r\n" == replies.HOLD_NOT_STORED.wire()
    assert len(setting.mailboxes.drafts) == 1
    setting.mailboxes.claims.clear()
    assert (await send(setting.daemon.port, octets)).code == 550
    assert [drafted([each], octets) for each in setting.mailboxes.drafts] == [1]
    assert setting.upstream.dots == 0


async def test_a_mailbox_without_drafts_is_named(setting: Setting) -> None:
    """P3: no Drafts folder is 4xx and says what to do."""
    setting.mailboxes.server.folders = tuple(f for f in LIST if b"Drafts" not in f)
    answer = await send(setting.daemon.port, harsh("no drafts"))
    assert "\r\n".join(answer.lines).encode() + b"\r\n" == REFUSED["no-drafts"].wire()
    assert setting.upstream.dots == 0


async def test_a_limit_that_is_told_beforehand_is_kept(setting: Setting) -> None:
    """P3: APPENDLIMIT (RFC 7889) smaller than the letter: 452 without trying."""
    setting.mailboxes.server.capabilities = f"{CAPABILITIES} APPENDLIMIT=100"
    before = setting.mailboxes.server.verbs.count("APPEND")
    answer = await send(setting.daemon.port, harsh("append limit"))
    assert "\r\n".join(answer.lines).encode() + b"\r\n" == REFUSED["too-big"].wire()
    assert setting.mailboxes.server.verbs.count("APPEND") == before
    assert setting.upstream.dots == 0


async def test_good_letters_pass_without_a_mailbox(setting: Setting) -> None:
    """P2: a letter that passes never touches the mailbox, so its being down does not matter."""
    setting.mailboxes.script = {"GREETING": drop}
    before = setting.mailboxes.server.connections
    for number in range(5):
        octets = letter(GOOD, message_id=f"<fine{number}@example.test>", thread=f"<fine{number}@customer.example>")
        assert (await send(setting.daemon.port, octets)).code == 250
    assert len(setting.upstream.accepted) == 5
    assert setting.mailboxes.server.connections == before


async def test_no_server_at_all(setting: Setting, tmp_path_factory: pytest.TempPathFactory) -> None:
    """P3: nobody listens where the mailbox should be: 451, no dot upstream, good letters pass."""
    with contextlib.closing(await asyncio.start_server(lambda *_: None, "127.0.0.1", 0)) as taken:
        port = taken.sockets[0].getsockname()[1]
    directory = tmp_path_factory.mktemp("no-mailbox")
    async with guardian(directory, upstream=setting.upstream.port, imap=port) as daemon:
        answer = await send(daemon.port, harsh("no server"))
        assert "\r\n".join(answer.lines).encode() + b"\r\n" == replies.HOLD_NOT_STORED.wire()
        assert setting.upstream.dots == 0
        assert (await send(daemon.port, letter(GOOD))).code == 250


@pytest.mark.slow
async def test_whatever_hangs_in_the_mailbox_the_dot_is_answered_within_45_seconds(setting: Setting) -> None:
    """P1, P3, P6: silence at each step, all at once: answered in time, and one draft of each after a retry."""
    mailboxes = setting.mailboxes
    letters = {verb: harsh(f"silent {verb.lower()}") for verb in VERBS}
    answers = {}

    async def hold(verb: str) -> None:
        # One account each: guardian does one thing at a time for an account.
        answers[verb] = await send(setting.daemon.port, letters[verb], user=f"{verb.lower()}@example.test", patience=60)

    began = time.monotonic()
    async with asyncio.TaskGroup() as group:
        for verb in VERBS:
            mailboxes.claims.append({verb: silence})
            group.create_task(hold(verb))
            async with asyncio.timeout(HANGS):
                while mailboxes.claims:
                    await asyncio.sleep(0.005)
    assert time.monotonic() - began < ANSWERED
    # Stored and not confirmed is looked up on a new connection, within the same answer.
    assert {verb: answer.code for verb, answer in answers.items()} == dict.fromkeys(VERBS, 451) | {"STORED": 550}
    for verb in VERBS:
        user = f"{verb.lower()}@example.test"
        assert (await send(setting.daemon.port, letters[verb], user=user)).code == 550
        assert drafted(mailboxes.drafts, letters[verb]) == 1
    assert len(mailboxes.drafts) == len(VERBS)
    assert setting.upstream.dots == 0
