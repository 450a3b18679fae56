"""Edge: the logins that the admin gave guardian for mailboxes it looks after: password files, systemd credentials,
programs that print an OAuth2 access token.

Read anew for each login, so that a changed password is taken at once; kept nowhere (P7).
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator, Mapping
from pathlib import Path

from guardian.errors import Refused, Unavailable
from guardian.ports import Credentials
from guardian.settings.model import Account

COMMAND_LIMIT = 30.0  # seconds that a token command may take
LONGEST = 64 * 1024  # octets of a password or token


class Accounts:
    """The accounts of the configuration, by login name."""

    def __init__(self, accounts: Mapping[str, Account]) -> None:
        self._accounts = dict(accounts)

    def __iter__(self) -> Iterator[str]:
        return iter(self._accounts)

    def __contains__(self, account: object) -> bool:
        return account in self._accounts

    async def credentials(self, account: str) -> Credentials:
        """What to log in with as `account`.

        Raises Unavailable (reason "credentials") when it cannot be had now, Refused (reason "no-account") when the
        admin gave none.
        """
        entry = self._accounts.get(account)
        if entry is None:
            raise Refused("no login was given for this account", reason="no-account")
        user = entry.login or account
        if entry.oauth2_command is not None:
            token = await _printed(entry.oauth2_command)
            said = b"user=%s\x01auth=Bearer %s\x01\x01" % (user.encode(), token)
            return Credentials("XOAUTH2", user, token=said)
        path = entry.password_file or Path(os.environ.get("CREDENTIALS_DIRECTORY", "")) / str(entry.credential)
        try:
            with path.open("rb") as file:
                said = file.read(LONGEST)
            password = said.splitlines()[0].decode() if said else ""
        except (OSError, UnicodeDecodeError):
            raise Unavailable("the password cannot be read", reason="credentials") from None
        if not password:
            raise Unavailable("the password is empty", reason="credentials")
        return Credentials("PLAIN", user, password)


async def _printed(command: tuple[str, ...]) -> bytes:
    """The token that a program prints on its standard output."""
    try:
        process = await asyncio.create_subprocess_exec(
            *command,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
        )
    except OSError:
        raise Unavailable("the token command cannot be run", reason="credentials") from None
    assert process.stdout is not None
    try:
        async with asyncio.timeout(COMMAND_LIMIT):
            said = (await process.stdout.read(LONGEST)).strip()
            status = await process.wait()
    except TimeoutError:
        raise Unavailable("the token command took too long", reason="credentials") from None
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    if status or not said or not said.isascii() or any(c <= 0x20 for c in said):
        raise Unavailable("the token command printed no token", reason="credentials")
    return said
