"""Edge: an IMAP server in this process, its mailboxes in memory: pymap, with what mail apps miss in it.

pymap is alpha and pinned; whatever is particular to it stays in this file. It knows no special use (RFC 6154), so
that is added to its LIST; its command line has one user and no folders, so the server is put together here.
"""

from __future__ import annotations

import asyncio
import logging
import ssl
from argparse import Namespace
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

from proxyprotocol.result import ProxyResultUnknown
from proxyprotocol.sock import SocketInfo
from pymap.backend.dict import Config, Identity, Login
from pymap.backend.dict.filter import FilterSet
from pymap.backend.dict.mailbox import MailboxSet
from pymap.imap import IMAPServer
from pymap.listtree import ListEntry, ListTree
from pymap.parsing.message import AppendMessage
from pymap.parsing.specials.fetchattr import FetchRequirement
from pymap.parsing.specials.flag import Flag
from pymap.user import Passwords, UserMetadata
from pysasl.hashing import Cleartext

FOLDERS = ("Drafts", "Sent", "Trash")
# pymap logs every line at DEBUG, logins and letters too.
logging.getLogger("pymap").propagate = False
logging.getLogger("pymap").addHandler(logging.NullHandler())

LINE_LIMIT = 64 * 1024 * 1024  # octets: pymap reads a literal through the stream's line limit


class _Entry(ListEntry):
    @property
    def attributes(self) -> Sequence[bytes]:
        return [*super().attributes, *([self.name.encode()] if self.name in FOLDERS else [])]


class _Tree:
    """A pymap list tree whose entries tell their special use."""

    def __init__(self, tree: ListTree) -> None:
        self._tree = tree

    def __getattr__(self, name: str) -> Any:
        return getattr(self._tree, name)

    def list_matching(self, ref_name: str, filter_: str) -> Iterable[ListEntry]:
        for entry in self._tree.list_matching(ref_name, filter_):
            yield _Entry(entry.name, entry.exists, entry.marked, entry.has_children)


class _Mailboxes(MailboxSet):
    async def list_mailboxes(self) -> Any:
        return _Tree(await super().list_mailboxes())

    async def list_subscribed(self) -> Any:
        return _Tree(await super().list_subscribed())


class _Config(Config):
    @property
    def login_capability(self) -> Sequence[bytes]:
        return [*super().login_capability, b"SPECIAL-USE"]


class EmbeddedMailbox:
    """The running server. Its mailboxes can be read and filled without IMAP."""

    def __init__(self, host: str, port: int, mailboxes: Mapping[str, MailboxSet]) -> None:
        self.host = host
        self.port = port
        self._mailboxes = mailboxes

    async def messages(self, user: str, folder: str) -> list[bytes]:
        """The octets of each message of a folder, by rising UID. Raises KeyError for an unknown folder."""
        mailbox = await self._mailboxes[user].get_mailbox(folder)
        out = []
        async for message in mailbox.messages():
            loaded = await message.load_content(FetchRequirement.CONTENT)
            out.append(bytes(loaded.get_body(None)))
        return out

    async def store(self, user: str, folder: str, octets: bytes, flags: Sequence[str] = ()) -> None:
        """Put a message into a folder, with `flags` such as "\\\\Seen". Raises KeyError for an unknown folder."""
        mailbox = await self._mailboxes[user].get_mailbox(folder)
        marks = frozenset(Flag(flag.encode()) for flag in flags)
        await mailbox.append(AppendMessage(octets, datetime.now(UTC), marks))


@asynccontextmanager
async def embedded_mailbox(
    *, host: str, port: int, users: Mapping[str, str], folders: Sequence[str] = FOLDERS
) -> AsyncIterator[EmbeddedMailbox]:
    """Serve plain IMAP on `host`:`port` (0: a free one) for `users`, login to password. For loopback only.

    Each user has INBOX and `folders`; those called Drafts, Sent and Trash have that special use.
    """
    config = _config(host, port)
    login = Login(config)
    mailboxes: dict[str, MailboxSet] = {}
    for user, password in users.items():
        hashed = await Passwords(config).hash_password(password)
        await Identity(user, login, None, frozenset()).set(UserMetadata(config, user, password=hashed))
        mailboxes[user] = made = _Mailboxes()
        for folder in folders:
            await made.add_mailbox(folder)
            await made.set_subscribed(folder, True)
        config.set_cache[user] = (made, FilterSet())
    serve = IMAPServer(login, config)
    sessions: set[asyncio.Task[None]] = set()

    async def session(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        sessions.add(task)
        try:
            peer = SocketInfo.get(writer, ProxyResultUnknown(), unique_id=uuid4().bytes)
            await serve(reader, writer, peer)
        except (ConnectionError, asyncio.CancelledError):
            pass  # the mail app went away, or the server is being closed
        finally:
            sessions.discard(task)
            writer.transport.abort()

    server = await asyncio.start_server(session, host, port, limit=LINE_LIMIT)
    try:
        yield EmbeddedMailbox(host, server.sockets[0].getsockname()[1], mailboxes)
    finally:
        server.close()
        open_ones = list(sessions)
        for task in open_ones:
            task.cancel()
        await asyncio.gather(*open_ones, return_exceptions=True)
        await server.wait_closed()


def _config(host: str, port: int) -> Config:
    arguments = Namespace(
        debug=False, host=host, port=port, cert=None, key=None, tls=False, passlib_cfg=None,
        proxy_protocol=None, inherited_sockets=None,
    )  # fmt: skip
    config = _Config(
        arguments,
        host=host,
        port=port,
        demo_data=False,
        demo_user="",
        demo_password="",
        tls_enabled=False,
        secure_auth=False,
        ssl_context=ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER),
        hash_context=Cleartext(),
        invalid_user_sleep=0.0,
    )
    config.apply_context()
    return config
