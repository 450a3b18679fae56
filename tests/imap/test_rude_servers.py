"""Whatever an IMAP server does at whatever step: an end in time, Unavailable or Refused, and nothing stored."""

from __future__ import annotations

import resource
import time
from contextlib import suppress

import pytest

from guardian.errors import GuardianError, Refused, Unavailable
from tests.rude_imap import RudeImap, Step, rude_imap
from tests.rude_manners import (
    AGENT,
    BOUND,
    CANARY,
    LIMIT,
    MANNERS,
    STEPS,
    letter,
    mailboxes,
    put,
    says,
)

pytestmark = pytest.mark.usefixtures("brisk")


@pytest.mark.parametrize("manner", MANNERS)
@pytest.mark.parametrize("verb", STEPS)
async def test_every_manner_at_every_step(verb: str, manner: str) -> None:
    """Each bad manner at each step ends in time with Unavailable, and nothing counts as stored."""
    async with rude_imap(RudeImap({verb: MANNERS[manner]})) as server:
        began = time.monotonic()
        with pytest.raises(Unavailable):
            await put(server, timeout=LIMIT)
        assert time.monotonic() - began < BOUND
        assert server.stored == {}


@pytest.mark.parametrize("verb", ["AUTHENTICATE", "LIST", "EXAMINE", "APPEND"])
@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("", {"AUTHENTICATE": "login", "": "denied"}),
        ("[NOPERM] ", {"AUTHENTICATE": "login", "": "denied"}),
        ("[READ-ONLY] ", {"AUTHENTICATE": "login", "": "denied"}),
        ("[TRYCREATE] ", {"AUTHENTICATE": "login", "": "no-drafts"}),
        ("[NONEXISTENT] ", {"AUTHENTICATE": "login", "": "no-drafts"}),
        ("[OVERQUOTA] ", {"AUTHENTICATE": "login", "": "quota"}),
        ("[TOOBIG] ", {"AUTHENTICATE": "login", "": "too-big"}),
        ("[AUTHENTICATIONFAILED] ", {"AUTHENTICATE": "login", "": "denied"}),
        ("[UNAVAILABLE] ", {"AUTHENTICATE": None, "": None}),
        ("[INUSE] ", {"AUTHENTICATE": None, "": None}),
        ("[LIMIT] ", {"AUTHENTICATE": None, "": "too-big"}),
    ],
)
async def test_refusals(verb: str, code: str, reason: dict[str, str | None]) -> None:
    """NO at each step, with each response code, is the refusal that it means; temporary codes are Unavailable."""
    expected = reason.get(verb, reason[""])
    async with rude_imap(RudeImap({verb: says(tagged=f"NO {code}text with {CANARY}")})) as server:
        with pytest.raises(GuardianError) as raised:
            await put(server)
    if expected is None:
        assert isinstance(raised.value, Unavailable)
    else:
        assert isinstance(raised.value, Refused)
        assert raised.value.reason == expected
    assert "c4nary" not in str(raised.value)


@pytest.mark.parametrize("text", ["NO [OVERQUOTA] full", "NO [TOOBIG] too big"])
async def test_refused_after_the_literal(text: str) -> None:
    """A NO that comes only after the whole letter was taken is a refusal too."""
    async with rude_imap(RudeImap({"STORED": says(tagged=text)})) as server:
        with pytest.raises(Refused):
            await put(server)


async def test_refused_in_the_midst_of_the_literal() -> None:
    """A NO while the letter is still being sent ends the connection: what followed would be read as commands."""
    after: list[bytes] = []

    async def refuse(step: Step) -> None:
        await step.answer("NO [OVERQUOTA] full")
        with suppress(ConnectionError):
            while octets := await step.reader.read(1 << 20):
                after.append(octets)

    async with rude_imap(RudeImap({"LITERAL": refuse})) as server:
        with pytest.raises(Refused) as refused:
            await put(server, letter(size=20_000_000))
        assert refused.value.reason == "quota"
        assert server.connections == 1
    assert b"LOGOUT" not in b"".join(after)
    assert sum(map(len, after)) < 20_000_000


@pytest.mark.parametrize(("count", "works"), [(9_000, True), (10_500, False)])
async def test_many_folders(count: int, works: bool) -> None:
    """Thousands of folders in one write are read; more than ten thousand lines are refused."""
    folders = (*(b'() "/" "folder %d"' % n for n in range(count)), rb'(\Drafts) "/" Drafts')

    async def burst(step: Step) -> bool:
        step.writer.write(b"".join(b"* LIST %s\r\n" % folder for folder in folders))
        await step.answer()
        return True

    async with rude_imap(RudeImap({"LIST": burst})) as server:
        if works:
            assert (await put(server)).folder == "Drafts"
        else:
            with pytest.raises(Unavailable):
                await put(server)


async def test_many_octets() -> None:
    """Few lines, each within its limit, are too much when they are megabytes together."""

    async def burst(step: Step) -> bool:
        for _ in range(160):
            await step.send(b"* OK " + b"x" * 60_000)
        await step.answer()
        return True

    async with rude_imap(RudeImap({"LIST": burst})) as server:
        with pytest.raises(Unavailable) as unavailable:
            await put(server)
    assert unavailable.value.reason == "too-much"


async def test_a_draft_that_is_marked_deleted_is_not_found() -> None:
    """Also when the server's search does not leave it out."""
    server = RudeImap()
    server.flags[server.keep(letter())].add("\\Deleted")
    async with rude_imap(server):
        opened = await mailboxes(server).open(AGENT)
        assert await opened.find("AB12C") is None
        await opened.close()


async def test_a_size_that_the_server_does_not_take() -> None:
    """A letter over the server's APPENDLIMIT (RFC 7889) is refused without sending it."""
    async with rude_imap(RudeImap(capabilities="IMAP4rev1 AUTH=PLAIN APPENDLIMIT=1000")) as server:
        await put(server, letter())
        with pytest.raises(Refused) as refused:
            await put(server, letter(size=1000))
        assert refused.value.reason == "too-big"
        assert server.verbs.count("APPEND") == 1


async def test_memory_stays_bounded() -> None:
    """Servers that send without end cost no more than 16 MiB."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for manner in ("endless-line", "flood", "huge-literal"):
        async with rude_imap(RudeImap({"LIST": MANNERS[manner]})) as server:
            with pytest.raises(Unavailable):
                await put(server, timeout=LIMIT)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 16 * 1024
