"""The logins that the admin gives: read anew each time, never a secret in an error."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from guardian.accounts import Accounts
from guardian.errors import Refused, Unavailable
from guardian.settings.model import Account


async def test_a_password_file_is_read_anew(tmp_path: Path) -> None:
    """Its first line, without the line end; a changed one counts at once."""
    file = tmp_path / "password"
    accounts = Accounts({"sam": Account(password_file=str(file), login="sam*master")})
    for password in ("one", "two words"):
        file.write_text(f"{password}\nnot this\n")
        found = await accounts.credentials("sam")
        assert (found.mechanism, found.user, found.password) == ("PLAIN", "sam*master", password)


async def test_a_systemd_credential(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From the folder that systemd names."""
    (tmp_path / "sam").write_text("secret")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    assert (await Accounts({"sam": Account(credential="sam")}).credentials("sam")).password == "secret"


async def test_a_token_command() -> None:
    """What it prints goes into the initial response of XOAUTH2."""
    command = (sys.executable, "-c", "print('abc.def')")
    found = await Accounts({"sam": Account(oauth2_command=command)}).credentials("sam")
    assert (found.mechanism, found.token) == ("XOAUTH2", b"user=sam\x01auth=Bearer abc.def\x01\x01")


@pytest.mark.parametrize(
    "account",
    [
        Account(password_file="/nowhere/at/all"),
        Account(credential="none"),
        Account(oauth2_command=("/nowhere/at/all",)),
        Account(oauth2_command=(sys.executable, "-c", "print('hunter2'); raise SystemExit(1)")),
        Account(oauth2_command=(sys.executable, "-c", "pass")),
    ],
)
async def test_what_cannot_be_had_is_temporary(account: Account) -> None:
    """And the error shows nothing."""
    with pytest.raises(Unavailable) as caught:
        await Accounts({"sam": account}).credentials("sam")
    assert caught.value.reason == "credentials"
    assert "hunter2" not in str(caught.value)


async def test_an_account_that_is_not_listed() -> None:
    """Has no login."""
    with pytest.raises(Refused) as caught:
        await Accounts({}).credentials("sam")
    assert caught.value.reason == "no-account"
