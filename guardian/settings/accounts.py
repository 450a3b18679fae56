"""Pure but for the password files' modes: the tables `[accounts."LOGIN"]`."""

from __future__ import annotations

import stat
from collections.abc import Iterator, Mapping
from pathlib import Path

from pydantic import ValidationError

from guardian.settings.mistake import Mistake, of_detail
from guardian.settings.model import Account

SOURCES = ("password_file", "credential", "oauth2_command")


def read(table: object, folder: Path) -> tuple[dict[str, Account], list[Mistake]]:
    """(the valid accounts by login, what is wrong with the others). `folder`: where relative paths start."""
    if not isinstance(table, dict):
        return {}, [Mistake(("accounts",), 'must be tables: [accounts."agent@example.org"]')]
    found: dict[str, Account] = {}
    mistakes: list[Mistake] = []
    for name, value in table.items():
        path = ("accounts", name)
        if not isinstance(value, dict):
            mistakes.append(Mistake(path, f"must be a table; put the login in quotes: {_SHOWN}"))
            continue
        if not name.strip() or not name.isprintable():
            mistakes.append(Mistake(path, "the table's name must be the account's login name"))
            continue
        try:
            account = Account.model_validate(value, context={"folder": folder})
        except ValidationError as e:
            tables = [key for key, v in value.items() if isinstance(v, dict)]
            if tables:  # [accounts.agent.example.org], without quotes around the dots
                mistakes.append(Mistake((*path, tables[0]), f"is a table; put the login in quotes: {_SHOWN}"))
            else:
                mistakes += [of_detail(path, d, tuple(Account.model_fields)) for d in e.errors(include_url=False)]
            continue
        wrong = list(_of_account(path, account))
        mistakes += wrong
        if not wrong:
            found[name] = account
    return found, mistakes


_SHOWN = '[accounts."agent@example.org"]'


def _of_account(path: tuple[str, ...], account: Account) -> Iterator[Mistake]:
    given = [name for name in SOURCES if getattr(account, name) is not None]
    if len(given) != 1:
        yield Mistake(path, "needs exactly one of password_file, credential and oauth2_command")
    elif account.oauth2_command == ():
        yield Mistake((*path, "oauth2_command"), 'must name a program, such as ["/usr/local/bin/token", "agent"]')
    elif account.password_file is not None:
        yield from _of_file((*path, "password_file"), account.password_file)


def _of_file(path: tuple[str, ...], file: Path) -> Iterator[Mistake]:
    try:
        mode = file.stat().st_mode
        with file.open("rb") as opened:
            opened.read(1)
    except OSError as e:
        yield Mistake(path, f"{file} cannot be read: {(e.strerror or 'trouble').lower()}")
        return
    if mode & stat.S_IROTH:
        yield Mistake(path, f"everybody may read {file}; run: chmod o-r {file}")


def unknown_leads(lead: str, accounts: Mapping[str, object]) -> Iterator[Mistake]:
    """A lead whose mailbox guardian cannot open. `lead` "" = none."""
    if lead and lead not in accounts:
        yield Mistake(
            ("policy", "gate", "approver"), f'guardian must get into the lead\'s mailbox: add [accounts."{lead}"]'
        )
