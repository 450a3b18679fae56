"""One Dovecot, one Postfix and one guardian between them for each test process; folders start empty."""

from __future__ import annotations

import smtplib
import ssl
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.dovecot import Dovecot, dovecot
from tests.e2e.daemon import Daemon
from tests.e2e.mailbox import Mailbox
from tests.postfix import ACCOUNT, Postfix, run_postfix

__all__ = ["dovecot"]

PASSWORD = "secret"

Login = Callable[..., AbstractContextManager[smtplib.SMTP]]


@pytest.fixture(scope="session")
def postfix(dovecot: Dovecot) -> Iterator[Postfix]:
    """The upstream."""
    yield from run_postfix(dovecot.auth_socket)


def sections(dovecot: Dovecot, postfix: Postfix) -> dict[str, dict[str, Any]]:
    """The two tables that every configuration needs, without TLS on loopback."""
    return {
        "upstream": {"host": "127.0.0.1", "port": postfix.port, "security": "none"},
        "imap": {"host": "127.0.0.1", "port": dovecot.port, "security": "none"},
    }


@pytest.fixture(scope="session")
def guardian(dovecot: Dovecot, postfix: Postfix, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Daemon]:
    """A guardian between the two, with the default policy."""
    daemon = Daemon(tmp_path_factory.mktemp("guardian"), sections(dovecot, postfix))
    daemon.start()
    yield daemon
    daemon.stop()


@pytest.fixture
def mailbox(dovecot: Dovecot, postfix: Postfix) -> Mailbox:
    """The agent's mailbox, empty, and nothing delivered yet."""
    box = Mailbox(dovecot.port, ACCOUNT, PASSWORD)
    box.clear("INBOX", "Drafts", "Sent", "Trash")
    postfix.clear()
    return box


@pytest.fixture
def login(guardian: Daemon) -> Login:
    """Opens an authenticated session through guardian; or, with `port`, through another server."""

    @contextmanager
    def session(port: int = 0, *, tls: bool = False, ca: Path | None = None) -> Iterator[smtplib.SMTP]:
        if tls:
            context = ssl.create_default_context(cafile=ca)
            client: smtplib.SMTP = smtplib.SMTP_SSL("127.0.0.1", port, timeout=60, context=context)
        else:
            client = smtplib.SMTP("127.0.0.1", port or guardian.port, timeout=60)
        with client:
            client.ehlo()
            client.login(ACCOUNT, PASSWORD)
            yield client

    return session
