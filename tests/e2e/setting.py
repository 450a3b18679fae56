"""A guardian between a good upstream and an embedded mailbox, as most tests of promises want it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from guardian.demo.mailbox import EmbeddedMailbox, embedded_mailbox
from tests.e2e.daemon import Daemon
from tests.e2e.promises import ACCOUNT, PASSWORD, Upstream, guardian


@dataclass
class Setting:
    """The servers of a test or a module."""

    upstream: Upstream
    mailbox: EmbeddedMailbox
    daemon: Daemon

    async def drafts(self, account: str = ACCOUNT) -> list[bytes]:
        """What is in the account's Drafts."""
        return await self.mailbox.messages(account, "Drafts")

    def logged(self, event: str) -> list[dict[str, Any]]:
        """The log's lines of this event."""
        return [line for line in self.daemon.events() if line["event"] == event]


@asynccontextmanager
async def servers_for(accounts: Iterable[str], directory: Path, **sections: dict[str, Any]) -> AsyncIterator[Setting]:
    """They know these accounts; `sections` are more of guardian's configuration."""
    users = dict.fromkeys(accounts, PASSWORD)
    async with (
        Upstream(users=users, require_auth=True) as upstream,
        embedded_mailbox(host="127.0.0.1", port=0, users=users) as mailbox,
        guardian(directory, upstream=upstream.port, imap=mailbox.port, **sections) as daemon,
    ):
        yield Setting(upstream, mailbox, daemon)
