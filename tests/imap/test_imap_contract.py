"""What `ports.Drafts` promises, over pymap and over Dovecot in clear, by STARTTLS and by implicit TLS."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any, Protocol

import pytest

from guardian.demo.mailbox import EmbeddedMailbox, embedded_mailbox
from guardian.errors import Refused, Unavailable
from guardian.holds.model import DraftRef
from guardian.imap.drafts import ImapDrafts, ImapMailboxes
from guardian.imap.syntax import encode_mailbox
from guardian.message.token import token
from guardian.ports import Credentials
from tests.dovecot import Dovecot, require_dovecot, running_dovecot

AGENT = Credentials("PLAIN", "agent@example.test", "secret")


def letter(hold_id: str, number: int = 1, body: bytes = b"Dear Ann,\r\n\r\nhello\r\n") -> bytes:
    """A draft with its token."""
    return (
        b"From: agent@example.test\r\nTo: ann@example.net\r\nBcc: boss@example.test\r\n"
        b"Subject: letter\r\nMessage-ID: <m%d@example.test>\r\n"
        b"References: %s\r\n <q@example.net>\r\nX-Raw: 8bit \xff\xe4\r\n\r\n" % (number, token(hold_id).encode()) + body
    )


class Server(Protocol):
    """A mailbox server with a way into it that is not ours."""

    @property
    def mailboxes(self) -> ImapMailboxes: ...
    async def messages(self, folder: str) -> list[bytes]: ...
    async def store(self, folder: str, octets: bytes, flags: str = "") -> None: ...


class Embedded:
    """pymap."""

    def __init__(self, server: EmbeddedMailbox) -> None:
        self.server = server
        self.mailboxes = ImapMailboxes(host="127.0.0.1", port=server.port, security="none", tls=None, timeout=10)

    async def messages(self, folder: str) -> list[bytes]:
        return await self.server.messages(AGENT.user, folder)

    async def store(self, folder: str, octets: bytes, flags: str = "") -> None:
        await self.server.store(AGENT.user, folder, octets, flags.split())


class External:
    """Dovecot."""

    def __init__(self, server: Dovecot, security: str) -> None:
        self.server = server
        self.mailboxes = mailboxes_of(server, security)
        server.empty(AGENT.user, "Drafts", "Trash")

    async def messages(self, folder: str) -> list[bytes]:
        return await asyncio.to_thread(self.server.messages, AGENT.user, encode_mailbox(folder).decode())

    async def store(self, folder: str, octets: bytes, flags: str = "") -> None:
        await asyncio.to_thread(self.server.store, AGENT.user, encode_mailbox(folder).decode(), octets, flags)


def mailboxes_of(server: Dovecot, security: str = "none", **more: Any) -> ImapMailboxes:
    """guardian's way into `server`."""
    port = server.tls_port if security == "tls" else server.port
    tls = None if security == "none" else server.client_tls()
    return ImapMailboxes(host="127.0.0.1", port=port, security=security, tls=tls, **{"timeout": 10, **more})


@pytest.fixture(
    params=[
        "pymap",
        pytest.param("none", marks=pytest.mark.server),
        pytest.param("starttls", marks=pytest.mark.server),
        pytest.param("tls", marks=pytest.mark.server),
    ]
)
async def server(request: pytest.FixtureRequest) -> AsyncIterator[Server]:
    """Each server and way of connecting in turn."""
    if request.param != "pymap":
        yield External(request.getfixturevalue("dovecot"), request.param)
        return
    async with embedded_mailbox(host="127.0.0.1", port=0, users={AGENT.user: AGENT.password}) as embedded:
        yield Embedded(embedded)


@asynccontextmanager
async def opened_by(mailboxes: ImapMailboxes, credentials: Credentials = AGENT) -> AsyncIterator[ImapDrafts]:
    """The mailbox, closed at the end of the block."""
    opened = await mailboxes.open(credentials)
    try:
        yield opened
    finally:
        await opened.close()


@pytest.fixture
async def drafts(server: Server) -> AsyncIterator[ImapDrafts]:
    """The agent's opened mailbox."""
    async with opened_by(server.mailboxes) as opened:
        yield opened


async def test_stores_exactly_these_octets(server: Server, drafts: ImapDrafts) -> None:
    """What is put is what lies in the folder, octet by octet, and the reference proves it."""
    draft = letter("AB12C")
    ref = await drafts.put(draft, hold_id="AB12C", message_id="<m1@example.test>")
    assert await server.messages("Drafts") == [draft]
    assert (ref.folder, ref.message_id) == ("Drafts", "<m1@example.test>")
    assert ref.uid > 0
    assert ref.uidvalidity > 0
    assert await drafts.holds(ref)


async def test_stores_large_drafts(server: Server, drafts: ImapDrafts) -> None:
    """A draft of several megabytes arrives whole."""
    draft = letter("BIG01", body=b"0123456789abcdef" * 4 + b"\r\n") + (b"x" * 76 + b"\r\n") * 60_000
    await drafts.put(draft, hold_id="BIG01", message_id="<m1@example.test>")
    assert await server.messages("Drafts") == [draft]


async def test_finds_the_newest_draft_of_a_hold(server: Server, drafts: ImapDrafts) -> None:
    """Of two drafts with one token the later is found; a hold without a draft is not."""
    await drafts.put(letter("AB12C", 1), hold_id="AB12C", message_id="<m1@example.test>")
    second = await drafts.put(letter("AB12C", 2), hold_id="AB12C", message_id="<m2@example.test>")
    await drafts.put(letter("AB12CD", 3), hold_id="AB12CD", message_id="<m3@example.test>")
    assert await drafts.find("AB12C") == second
    assert await drafts.find("ZZZZZ") is None


async def test_finds_by_whole_tokens_only(server: Server, drafts: ImapDrafts) -> None:
    """A token inside another word is not the hold's token, and a draft marked deleted is no draft."""
    await server.store("Drafts", letter("AB12C").replace(b"<guardian.", b"<xguardian."))
    await server.store("Drafts", letter("AB12C"), "\\Deleted")
    assert await drafts.find("AB12C") is None


async def test_retire_moves_exactly_the_draft(server: Server, drafts: ImapDrafts) -> None:
    """The draft goes to Trash, its neighbours stay, also those marked deleted; again, it is gone."""
    draft, neighbour = letter("AB12C"), b"Subject: neighbour\r\nMessage-ID: <n@example.test>\r\n\r\nx\r\n"
    await server.store("Drafts", neighbour, "\\Deleted")
    ref = await drafts.put(draft, hold_id="AB12C", message_id="<m1@example.test>")
    assert await drafts.retire(ref) == "moved"
    assert await server.messages("Trash") == [draft]
    assert await server.messages("Drafts") == [neighbour]
    assert not await drafts.holds(ref)
    assert await drafts.retire(ref) == "gone"


@pytest.mark.parametrize(
    ("change", "outcome"),
    [
        ({"uidvalidity": 7}, "unproven"),
        ({"message_id": "<other@example.test>"}, "unproven"),
        ({"uid": 99_999}, "gone"),
        ({"uid": 0}, "unproven"),
        ({"folder": 'Nowhere & "so" ö'}, "gone"),
    ],
)
async def test_what_does_not_match_is_left_alone(
    server: Server, drafts: ImapDrafts, change: dict[str, Any], outcome: str
) -> None:
    """A reference that differs in one thing retires nothing and is not held."""
    ref = await drafts.put(letter("AB12C"), hold_id="AB12C", message_id="<m1@example.test>")
    wrong = replace(ref, **change)
    assert not await drafts.holds(wrong)
    assert await drafts.retire(wrong) == outcome
    assert await server.messages("Drafts") == [letter("AB12C")]
    assert await server.messages("Trash") == []


async def test_a_wrong_password_is_refused(server: Server) -> None:
    """A login that the server refuses says so."""
    with pytest.raises(Refused) as refused:
        await server.mailboxes.open(Credentials("PLAIN", AGENT.user, "wrong"))
    assert refused.value.reason == "login"


@pytest.mark.parametrize("password", ["a\rb", "a\nb", "a\0b"])
async def test_line_breaks_in_a_login_are_refused(server: Server, password: str) -> None:
    """NUL, CR and LF never reach the server."""
    with pytest.raises(Refused) as refused:
        await server.mailboxes.open(Credentials("PLAIN", AGENT.user, password))
    assert refused.value.reason == "login"


async def test_one_opened_mailbox_serves_many_at_once(server: Server, drafts: ImapDrafts) -> None:
    """A hundred drafts put at once on one opened mailbox each arrive whole, once, under their own reference."""
    ids = [f"H{n:04}" for n in range(100)]
    letters = {i: letter(i, n, b"%d\r\n" % n * (n + 1)) for n, i in enumerate(ids)}
    refs = await asyncio.gather(
        *(drafts.put(letters[i], hold_id=i, message_id=f"<m{n}@example.test>") for n, i in enumerate(ids))
    )
    assert sorted(await server.messages("Drafts")) == sorted(letters.values())
    assert len({ref.uid for ref in refs}) == len(ids)
    assert await drafts.find("H0042") == refs[42]


async def test_many_mailboxes_at_once(server: Server) -> None:
    """Sessions of one account that put at the same time keep their drafts apart."""

    async def one(number: int) -> DraftRef:
        hold_id = f"S{number:04}"
        async with opened_by(server.mailboxes) as opened:
            return await opened.put(letter(hold_id, number), hold_id=hold_id, message_id=f"<m{number}@x>")

    refs = await asyncio.gather(*(one(n) for n in range(25)))
    assert sorted(await server.messages("Drafts")) == sorted(letter(f"S{n:04}", n) for n in range(25))
    assert len({ref.uid for ref in refs}) == 25


async def test_a_closed_mailbox_forgets_the_login(server: Server, drafts: ImapDrafts) -> None:
    """After close nothing is opened again, and closing twice does no harm."""
    await drafts.close()
    await drafts.close()
    with pytest.raises(Unavailable):
        await drafts.find("AB12C")


async def test_a_connection_lost_meanwhile_is_opened_again(server: Server, drafts: ImapDrafts) -> None:
    """A session that the server dropped between two calls costs a new connection, not the draft."""
    assert drafts._session is not None
    drafts._session.abort()
    await drafts.put(letter("AB12C"), hold_id="AB12C", message_id="<m1@example.test>")
    assert await server.messages("Drafts") == [letter("AB12C")]


# ------------------------------------------------------------------ Dovecot only


@pytest.mark.server
async def test_flags_of_the_draft(dovecot: Dovecot) -> None:
    """The draft is a draft, read and flagged."""
    dovecot.empty(AGENT.user, "Drafts")
    async with opened_by(mailboxes_of(dovecot)) as opened:
        await opened.put(letter("AB12C"), hold_id="AB12C", message_id="<m1@example.test>")
    flags = await asyncio.to_thread(dovecot.flags, AGENT.user, "Drafts")
    assert [f - {"\\Recent"} for f in flags] == [{"\\Draft", "\\Seen", "\\Flagged"}]


@pytest.mark.server
@pytest.mark.parametrize("security", ["none", "starttls", "tls"])
async def test_odd_logins(dovecot: Dovecot, security: str) -> None:
    """Users and passwords of every kind get in, and each into their own mailbox."""
    for number, (user, password) in enumerate(dovecot.users.items()):
        async with opened_by(mailboxes_of(dovecot, security), Credentials("PLAIN", user, password)) as opened:
            await opened.put(letter("ODD01", number), hold_id="ODD01", message_id=f"<m{number}@example.test>")
        assert letter("ODD01", number) in await asyncio.to_thread(dovecot.messages, user, "Drafts")


@pytest.mark.server
@pytest.mark.parametrize(
    ("special", "made", "separator", "prefix", "configured", "folder"),
    [
        ({"Entwürfe": "\\Drafts", "Papierkorb": "\\Trash"}, (), "/", "", "", "Entwürfe"),
        ({}, ("Entwürfe", "Papierkorb"), "/", "", "", "Entwürfe"),
        ({}, ("INBOX.Drafts", "INBOX.Trash"), ".", "INBOX.", "", "INBOX.Drafts"),
        ({}, ("INBOX.Rédigé", "INBOX.Trash"), ".", "INBOX.", "Rédigé", "INBOX.Rédigé"),
        ({}, ('Team.a* b & "c"', "Trash"), ".", "", 'Team/a* b & "c"', 'Team.a* b & "c"'),
        ({"Mine/🁻": "\\Drafts"}, ("Drafts", "Trash"), "/", "", "Drafts", "Mine/🁻"),
    ],
)
async def test_folder_names(
    special: dict[str, str], made: tuple[str, ...], separator: str, prefix: str, configured: str, folder: str
) -> None:
    """Drafts are found by special use, by the configured name and by custom, in any script and hierarchy."""
    require_dovecot()
    with running_dovecot(special=special, separator=separator, prefix=prefix) as server:
        with server.session(AGENT.user) as other:
            for name in made:
                assert other.create(quoted(name))[0] == "OK"
        async with opened_by(mailboxes_of(server, drafts=configured)) as opened:
            ref = await opened.put(letter("AB12C"), hold_id="AB12C", message_id="<m1@example.test>")
            assert ref.folder == folder
            assert await opened.find("AB12C") == ref
            assert await opened.holds(ref)
            assert await opened.retire(ref) == "moved"
            assert not await opened.holds(ref)


def quoted(name: str) -> str:
    """A mailbox name on the wire."""
    return '"' + encode_mailbox(name).decode().replace('"', '\\"') + '"'


@pytest.mark.server
async def test_no_drafts_folder() -> None:
    """A mailbox without any Drafts folder is refused by that name."""
    require_dovecot()
    with running_dovecot(special={"Trash": "\\Trash"}) as server, pytest.raises(Refused) as refused:
        await mailboxes_of(server, drafts="Elsewhere").open(AGENT)
    assert refused.value.reason == "no-drafts"


@pytest.mark.server
async def test_without_trash_the_draft_is_removed() -> None:
    """Where there is no Trash the draft is expunged, and nothing else is."""
    require_dovecot()
    with running_dovecot(special={"Drafts": "\\Drafts"}) as server:
        server.store(AGENT.user, "Drafts", b"Subject: neighbour\r\n\r\nx\r\n", "\\Deleted")
        async with opened_by(mailboxes_of(server)) as opened:
            ref = await opened.put(letter("AB12C"), hold_id="AB12C", message_id="<m1@example.test>")
            assert await opened.retire(ref) == "removed"
        assert server.messages(AGENT.user, "Drafts") == [b"Subject: neighbour\r\n\r\nx\r\n"]


@pytest.mark.server
async def test_over_quota() -> None:
    """A full mailbox is refused by that reason."""
    require_dovecot()
    extra = """
mail_plugins = $mail_plugins quota
plugin {
  quota = count:User
  quota_rule = *:storage=2K
  quota_vsizes = yes
}
"""
    with running_dovecot(extra=extra) as server:
        async with opened_by(mailboxes_of(server)) as opened:
            with pytest.raises(Refused) as refused:
                await opened.put(letter("AB12C", body=b"x" * 4000), hold_id="AB12C", message_id="<m1@example.test>")
    assert refused.value.reason == "quota"


@pytest.mark.server
@pytest.mark.parametrize("security", ["tls", "starttls"])
async def test_a_certificate_nobody_vouches_for(dovecot: Dovecot, security: str) -> None:
    """A server whose certificate is not trusted is not given the password."""
    port = dovecot.tls_port if security == "tls" else dovecot.port
    mailboxes = ImapMailboxes(host="127.0.0.1", port=port, security=security, tls=None, timeout=5)
    before = dovecot.log.count("Login:")
    with pytest.raises(Unavailable) as unavailable:
        await mailboxes.open(AGENT)
    assert unavailable.value.reason == "tls"
    assert dovecot.log.count("Login:") == before
