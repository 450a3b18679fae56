"""The demo's upstream: a submission server that takes everything and sends nothing on."""

from __future__ import annotations

import asyncio
import logging
import warnings
from collections.abc import Callable
from dataclasses import dataclass, field

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session


@dataclass(frozen=True, slots=True)
class Received:
    """One letter that reached upstream."""

    mail_from: str
    rcpt_to: tuple[str, ...]
    octets: bytes = field(repr=False)


class Sink:
    """Takes letters of known users on loopback. `received` grows; `on_received` is told of each."""

    def __init__(self, users: dict[str, str], on_received: Callable[[Received], None] | None = None) -> None:
        self.received: list[Received] = []
        self._users, self._on_received = users, on_received
        self._server: asyncio.Server | None = None

    def _authenticate(
        self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: object
    ) -> AuthResult:
        ok = isinstance(data, LoginPassword) and self._users.get(data.login.decode()) == data.password.decode()
        return AuthResult(success=ok)

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        """Keep it."""
        letter = Received(envelope.mail_from or "", tuple(envelope.rcpt_tos), bytes(envelope.original_content or b""))
        self.received.append(letter)
        if self._on_received:
            self._on_received(letter)
        return "250 2.0.0 Ok: the demo's upstream has it"

    async def start(self, host: str, port: int = 0) -> int:
        """Listen; returns the port."""
        logging.getLogger("mail.log").setLevel(logging.CRITICAL)

        def session() -> SMTP:
            with warnings.catch_warnings(action="ignore"):  # passwords in clear: this is loopback, and a demo
                return self._session()

        self._server = await asyncio.get_running_loop().create_server(session, host, port)
        return int(self._server.sockets[0].getsockname()[1])

    def _session(self) -> SMTP:
        return SMTP(
            self,
            hostname="upstream.demo",
            enable_SMTPUTF8=True,
            auth_required=True,
            auth_require_tls=False,
            authenticator=self._authenticate,
            auth_exclude_mechanism=["LOGIN"],
        )

    async def stop(self) -> None:
        """Stop listening."""
        if self._server:
            self._server.close()
            await self._server.wait_closed()
