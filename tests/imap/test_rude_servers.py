"""Whatever an IMAP server does: an end in time, Unavailable or Refused, and no draft lost count of."""

from __future__ import annotations

import asyncio
import base64
import gc
import logging
import logging.config
import resource
import ssl
import time
from contextlib import suppress

import pytest
from aioimaplib import aioimaplib as library

from guardian.errors import GuardianError, OutcomeUnknown, Refused, Unavailable
from guardian.holds.model import DraftRef
from guardian.imap import drafts as drafts_module
from guardian.imap.drafts import ImapDrafts, ImapMailboxes
from guardian.message.token import token
from guardian.ports import Credentials
from tests.certificates import Authority
from tests.rude_imap import Behaviour, RudeImap, Step, rude_imap

CANARY = 'c4nary "pass\\word ü'
AGENT = Credentials("PLAIN", "agent@example.test", CANARY)
LIMIT = 0.4  # seconds for a command, where the server lets it run out
PATIENT = 10.0  # where it does not
BOUND = 20.0  # seconds for a whole test against a server that never answers


def letter(hold_id: str = "AB12C", size: int = 0) -> bytes:
    """A draft with its token."""
    head = b"Subject: s\r\nMessage-ID: <m@x>\r\nReferences: %s\r\n\r\n" % token(hold_id).encode()
    return head + b"letter-canary\r\n" + b"x" * size


@pytest.fixture(autouse=True)
def _brisk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drafts_module, "LOOKUP_PAUSES", (0.0, 0.05, 0.05))


def mailboxes(server: RudeImap, **more: object) -> ImapMailboxes:
    """guardian's way into `server`."""
    options = {"security": "none", "tls": None, "timeout": PATIENT, **more}
    return ImapMailboxes(host="127.0.0.1", port=server.port, **options)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """A certificate authority of the tests' own."""
    return Authority(tmp_path_factory.mktemp("authority"))


async def put(server: RudeImap, draft: bytes | None = None, **more: object) -> DraftRef:
    """Open, put, close."""
    opened = await mailboxes(server, **more).open(AGENT)
    try:
        draft = draft or letter()
        return await opened.put(draft, hold_id="AB12C", message_id="<m@x>", timeout=2.0)
    finally:
        await opened.close()


def says(*lines: str | bytes, tagged: str = "", stay: bool = True) -> Behaviour:
    """Send these lines, then the tagged answer when there is one; then stay, or close."""

    async def behave(step: Step) -> bool:
        await step.send(*lines)
        if tagged:
            await step.answer(tagged)
        return stay

    return behave


async def silent(step: Step) -> None:
    """Never answer."""
    await step.silence()


async def deaf(step: Step) -> None:
    """Never answer, and never read."""
    await asyncio.Event().wait()


async def closing(step: Step) -> None:
    """FIN."""


async def resetting(step: Step) -> None:
    """RST."""
    step.reset()


async def dripping(step: Step) -> None:
    """One octet now and then, for ever."""
    while True:
        step.writer.write(b"*")
        await step.writer.drain()
        await asyncio.sleep(0.02)


async def endless(step: Step) -> None:
    """A line without an end."""
    while True:
        step.writer.write(b"* OK " + b"x" * 65536)
        await step.writer.drain()


async def flood(step: Step) -> None:
    """Untagged lines without an end."""
    while True:
        step.writer.write(b"* OK x\r\n" * 1000)
        await step.writer.drain()


def wrong_tag(text: str) -> Behaviour:
    """An answer to a command that nobody gave."""
    return says(f"X999 {text}")


STEPS = ["GREETING", "CAPABILITY", "AUTHENTICATE", "LIST", "EXAMINE", "APPEND"]
MANNERS: dict[str, Behaviour] = {
    "silence": silent,
    "deaf": deaf,
    "close": closing,
    "reset": resetting,
    "drip": dripping,
    "endless-line": endless,
    "flood": flood,
    "bye": says("* BYE INVOKED limit"),
    "bye-close": says("* BYE [UNAVAILABLE] OK later", stay=False),
    "wrong-tag": wrong_tag("OK done"),
    "stray-plus": says("+ go", "+ go"),
    "garbage": says("HTTP/1.1 400 Bad Request", "Server: nginx"),
    "bare-lf": says(b"* OK x\n* OK y"),
    "nul": says(b"* OK \0"),
    "huge-literal": says(b'* LIST () "/" {1073741824}'),
    "bad": lambda step: says(tagged="BAD you" if step.tag != "*" else "BYE you")(step),
}


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


@pytest.mark.parametrize("manner", ["silence", "close", "reset", "bye", "wrong-tag", "stray-plus", "drip", "bad"])
async def test_stored_but_never_answered_is_found(manner: str) -> None:
    """When the answer to APPEND stays away, the draft is found by its token: one draft, and it counts as stored."""
    async with rude_imap(RudeImap({"STORED": MANNERS[manner]})) as server:
        if manner == "bad":  # an answer, though a wrong one
            with pytest.raises(Unavailable):
                await put(server)
            return
        ref = await put(server)
        assert ref == DraftRef(folder="Drafts", uidvalidity=77, uid=10, message_id="<m@x>")
        assert list(server.stored.values()) == [letter()]


@pytest.mark.parametrize("manner", ["deaf", "close", "reset", "bye", "wrong-tag", "stray-plus"])
async def test_cut_in_the_midst_of_the_literal(manner: str) -> None:
    """When the connection ends while the letter is being sent, nothing is stored and the letter is not held."""
    async with rude_imap(RudeImap({"LITERAL": MANNERS[manner]})) as server:
        began = time.monotonic()
        with pytest.raises(Unavailable):
            await put(server, letter(size=20_000_000))
        assert time.monotonic() - began < BOUND
        assert server.stored == {}
        assert server.connections == 1  # there is nothing to look for


async def test_an_earlier_draft_does_not_pass_for_the_lost_one() -> None:
    """An earlier draft of the same hold carries the same token, and does not prove that the new one was stored."""

    async def lose(step: Step) -> bool:
        step.server.stored.popitem()  # crashed before it was written
        return False

    server = RudeImap({"STORED": lose})
    server.keep(letter())
    async with rude_imap(server):
        with pytest.raises(Unavailable):
            await put(server)
        assert len(server.stored) == 1


@pytest.mark.parametrize("uidnext", [True, False])
async def test_a_later_draft_is_told_from_the_earlier(uidnext: bool) -> None:
    """With or without UIDNEXT the draft that was stored without an answer is found, not its predecessor."""

    async def examine(step: Step) -> bool:
        await step.send("* 1 EXISTS", "* OK [UIDVALIDITY 77] v")
        await step.answer("OK [READ-ONLY] there")
        return True

    server = RudeImap({"STORED": closing, **({} if uidnext else {"EXAMINE": examine})})
    server.keep(letter())
    async with rude_imap(server):
        assert (await put(server)).uid == 11
        assert len(server.stored) == 2


async def test_another_uidvalidity_proves_nothing() -> None:
    """When the folder was made anew meanwhile, its drafts are not compared with the old folder's numbers."""

    async def examine(step: Step) -> bool:
        await step.send(f"* OK [UIDVALIDITY {70 + step.number}] v", "* OK [UIDNEXT 10] n")
        await step.answer("OK [READ-ONLY] there")
        return True

    async with rude_imap(RudeImap({"STORED": closing, "EXAMINE": examine})) as server:
        with pytest.raises(Unavailable):
            await put(server)


async def test_stored_late_is_still_found() -> None:
    """A server that finishes storing after the connection is gone is asked again."""

    async def late(step: Step) -> bool:
        uid, octets = step.server.stored.popitem()
        asyncio.get_running_loop().call_later(0.08, step.server.stored.__setitem__, uid, octets)
        return False

    async with rude_imap(RudeImap({"STORED": late})) as server:
        assert (await put(server)).uid == 10


async def test_nobody_to_ask_is_an_unknown_outcome() -> None:
    """When the server cannot be asked either, the outcome is called unknown."""

    async def gone(step: Step) -> bool:
        if step.number == 1:
            await step.send("* OK rude")
        return step.number == 1

    async with rude_imap(RudeImap({"STORED": closing, "GREETING": gone})) as server:
        with pytest.raises(OutcomeUnknown):
            await put(server)


async def test_ok_without_appenduid() -> None:
    """Without UIDPLUS the reference comes from a search; with a broken search the draft still counts as stored."""
    async with rude_imap(RudeImap({"STORED": says(tagged="OK stored")})) as server:
        assert (await put(server)).uid == 10
    broken: dict[str, Behaviour] = {
        "STORED": says(tagged="OK stored"),
        "UID SEARCH": says(tagged="BAD search"),
    }
    async with rude_imap(RudeImap(broken)) as server:
        ref = await put(server)
        assert ref.uid == 0
        opened = await mailboxes(server).open(AGENT)
        assert await opened.holds(ref) is False
        assert await opened.retire(ref) == "unproven"
        await opened.close()


async def test_ok_before_the_literal_was_asked_for() -> None:
    """An OK to an APPEND whose letter was never taken is no OK."""
    async with rude_imap(RudeImap({"APPEND": says(tagged="OK [APPENDUID 77 10] sure")})) as server:
        with pytest.raises(Unavailable) as unavailable:
            await put(server)
        assert unavailable.value.reason == "desync"


async def test_ok_in_the_midst_of_the_literal() -> None:
    """An OK before the last octet was sent is no OK."""

    async def early(step: Step) -> bool:
        await step.answer("OK [APPENDUID 77 10] sure")
        await asyncio.sleep(0.2)
        return False

    async with rude_imap(RudeImap({"LITERAL": early})) as server:
        with pytest.raises(Unavailable):
            await put(server, letter(size=20_000_000))


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


# ------------------------------------------------------------------ greeting, TLS, login


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


# ------------------------------------------------------------------ retiring, with what servers lack


async def opened_with_draft(server: RudeImap) -> tuple[ImapDrafts, DraftRef]:
    """A mailbox with the neighbour 10, marked deleted, and the draft 11."""
    server.flags[server.keep(b"Subject: neighbour\r\n\r\n")].add("\\Deleted")
    opened = await mailboxes(server).open(AGENT)
    return opened, await opened.put(letter(), hold_id="AB12C", message_id="<m@x>")


@pytest.mark.parametrize(
    ("capabilities", "folders", "outcome", "verbs", "left"),
    [
        ("UIDPLUS MOVE", ("Trash",), "moved", ["UID MOVE"], {10}),
        ("UIDPLUS", ("Trash",), "moved", ["UID COPY", "UID STORE", "UID EXPUNGE"], {10}),
        ("", ("Trash",), "moved", ["UID COPY", "UID STORE"], {10, 11}),
        ("UIDPLUS MOVE", (), "removed", ["UID STORE", "UID EXPUNGE"], {10}),
        ("", (), "removed", ["UID STORE"], {10, 11}),
    ],
)
async def test_retiring_with_what_the_server_can(
    capabilities: str, folders: tuple[str, ...], outcome: str, verbs: list[str], left: set[int]
) -> None:
    """MOVE where there is one, else COPY and delete; nobody else's mail is ever expunged."""
    there = (rb'(\Drafts) "/" Drafts', *(b'(\\Trash) "/" %s' % f.encode() for f in folders))
    server = RudeImap(capabilities=f"IMAP4rev1 AUTH=PLAIN SASL-IR {capabilities}", folders=there)
    async with rude_imap(server):
        opened, ref = await opened_with_draft(server)
        assert await opened.retire(ref) == outcome
        assert server.verbs[server.verbs.index("UID FETCH") + 1 :] == verbs
        assert set(server.stored) == left
        assert server.trash == ([letter()] if folders else [])
        assert await opened.holds(ref) is False
        await opened.close()


@pytest.mark.parametrize("verb", ["UID MOVE", "UID COPY", "UID STORE"])
async def test_a_refused_step_leaves_it_alone(verb: str) -> None:
    """When a step of the removal is refused, the draft stays and it is said so."""
    capabilities = CAPABILITIES_OF.get(verb, "IMAP4rev1 AUTH=PLAIN UIDPLUS")
    server = RudeImap({verb: says(tagged="NO [NOPERM] no")}, capabilities=capabilities)
    async with rude_imap(server):
        opened, ref = await opened_with_draft(server)
        assert await opened.retire(ref) == "unproven"
        assert ref.uid in server.stored
        await opened.close()


CAPABILITIES_OF = {"UID MOVE": "IMAP4rev1 AUTH=PLAIN UIDPLUS MOVE"}


async def test_a_read_only_folder_is_left_alone() -> None:
    """Nothing is tried on a folder that the server opened for reading only."""
    server = RudeImap()

    async def select(step: Step) -> bool:
        await step.send("* OK [UIDVALIDITY 77] v")
        await step.answer("OK [READ-ONLY] there")
        return True

    server.behaviour = {"SELECT": select}
    async with rude_imap(server):
        opened, ref = await opened_with_draft(server)
        assert await opened.retire(ref) == "unproven"
        assert "UID MOVE" not in server.verbs
        await opened.close()


@pytest.mark.parametrize(
    ("code", "error"),
    [("[UNAVAILABLE] ", Unavailable), ("[NOPERM] ", Refused), ("", Refused), ("[INUSE] ", Unavailable)],
)
async def test_a_folder_that_is_there_and_cannot_be_opened(code: str, error: type[GuardianError]) -> None:
    """A draft is not called gone because its folder could not be opened: that would make a second one."""
    server = RudeImap()
    async with rude_imap(server):
        opened, ref = await opened_with_draft(server)
        server.behaviour = {verb: says(tagged=f"NO {code}no") for verb in ("EXAMINE", "SELECT")}
        with pytest.raises(error):
            await opened.holds(ref)
        with pytest.raises(error):
            await opened.retire(ref)
        await opened.close()


# ------------------------------------------------------------------ time, cancellation, secrets


async def test_the_callers_time_is_kept() -> None:
    """put ends within the time it is given, the search for an unconfirmed draft included."""
    async with rude_imap(RudeImap({"STORED": silent, "UID SEARCH": silent})) as server:
        opened = await mailboxes(server, timeout=30.0).open(AGENT)
        began = time.monotonic()
        with pytest.raises(Unavailable):
            await opened.put(letter(), hold_id="AB12C", message_id="<m@x>", timeout=0.6)
        assert 0.3 < time.monotonic() - began < BOUND
        await opened.close()


async def test_a_slow_append_outlasts_the_command_limit() -> None:
    """APPEND has its own limit: a server that needs longer than for other commands is waited for."""

    async def slow(step: Step) -> bool:
        await asyncio.sleep(1.2)
        await step.answer("OK [APPENDUID 77 10] stored")
        return True

    async with rude_imap(RudeImap({"STORED": slow})) as server:
        opened = await mailboxes(server, timeout=1.0).open(AGENT)
        assert (await opened.put(letter(), hold_id="AB12C", message_id="<m@x>")).uid == 10
        assert server.connections == 1
        await opened.close()


async def test_a_cancelled_command_ends_the_connection() -> None:
    """After a cancellation nothing more is said on that connection; the next call opens another."""
    started = asyncio.Event()

    async def hang(step: Step) -> bool:
        if step.number > 1:
            await step.server.obey(step)
            return True
        started.set()
        await step.silence()
        return False

    async with rude_imap(RudeImap({"UID SEARCH": hang})) as server:
        opened = await mailboxes(server, timeout=5.0).open(AGENT)
        task = asyncio.create_task(opened.find("AB12C"))
        await started.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert await opened.find("AB12C") is None
        assert server.connections == 2
        await opened.close()


async def test_a_lost_connection_is_learnt_at_once() -> None:
    """A command under way fails when the connection does, not when its time is over."""
    async with rude_imap(RudeImap({"UID SEARCH": closing})) as server:
        opened = await mailboxes(server, timeout=30.0).open(AGENT)
        began = time.monotonic()
        with pytest.raises(Unavailable):
            await opened.find("AB12C")
        assert time.monotonic() - began < BOUND
        await opened.close()


@pytest.mark.parametrize("verb", [*STEPS, "LITERAL", "STORED", ""])
@pytest.mark.parametrize("manner", ["bye", "wrong-tag", "garbage", "reset", "echo"])
@pytest.mark.parametrize("capabilities", ["IMAP4rev1 SASL-IR AUTH=PLAIN", "IMAP4rev1"])
async def test_no_secret_in_logs_or_exceptions(
    verb: str, manner: str, capabilities: str, caplog: pytest.LogCaptureFixture
) -> None:
    """At DEBUG, on every way to fail, neither password nor letter stands in a log record or an exception's text."""

    async def echo(step: Step) -> bool:
        await step.send(f"* OK {CANARY} letter-canary", f"{step.tag} NO {CANARY} letter-canary")
        return False

    if verb == "AUTHENTICATE" and "AUTH=" not in capabilities:
        verb = "LOGIN"
    caplog.set_level(logging.DEBUG)
    behaviour = {verb: echo if manner == "echo" else MANNERS[manner]} if verb else {}
    texts: list[str] = []
    async with rude_imap(RudeImap(behaviour, capabilities=capabilities)) as server:
        try:
            await put(server)
        except GuardianError as error:
            assert verb, "nothing was to go wrong"
            chain: BaseException | None = error
            while chain is not None:
                texts += [str(chain), repr(chain), repr(chain.args)]
                chain = chain.__cause__ or chain.__context__
    texts += [record.getMessage() for record in caplog.records] + [str(r.exc_info) for r in caplog.records]
    everything = "\n".join(texts)
    encoded = base64.b64encode(b"\0agent@example.test\0" + CANARY.encode()).decode()
    for secret in ("c4nary", "letter-canary", encoded, encoded[10:30], repr(CANARY)[1:-1]):
        assert secret not in everything


async def test_nothing_is_left_behind() -> None:
    """After failures of every kind no task of ours is still running."""
    before = asyncio.all_tasks()
    for manner in ("silence", "reset", "bye", "endless-line"):
        async with rude_imap(RudeImap({"CAPABILITY": MANNERS[manner]})) as server:
            with suppress(Unavailable):
                await put(server, timeout=LIMIT)
    gc.collect()
    assert asyncio.all_tasks() == before


@pytest.mark.parametrize("verb", ["AUTHENTICATE", "EXAMINE"])
async def test_no_secret_in_a_timeout(verb: str, caplog: pytest.LogCaptureFixture) -> None:
    """A command that ran out of time is not shown: neither in the exception nor, at DEBUG, in the log."""
    caplog.set_level(logging.DEBUG)
    async with rude_imap(RudeImap({verb: silent})) as server:
        with pytest.raises(Unavailable) as unavailable:
            await put(server, timeout=LIMIT)
    assert unavailable.value.reason == "timeout"
    everything = caplog.text + repr(unavailable.value) + repr(unavailable.value.__cause__)
    assert "c4nary" not in everything
    assert base64.b64encode(b"\0agent@example.test\0c4")[:20].decode() not in everything


def test_the_library_cannot_be_made_to_talk() -> None:
    """Whatever the logging configuration says later, aioimaplib's own logger stays silent."""
    logging.config.dictConfig(
        {"version": 1, "disable_existing_loggers": False, "loggers": {"aioimaplib": {"level": "DEBUG"}}}
    )
    logging.getLogger("aioimaplib.aioimaplib").setLevel(logging.DEBUG)
    assert not library.log.isEnabledFor(logging.CRITICAL)
