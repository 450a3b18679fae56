"""`guardian doctor`: is everything there that guardian needs?"""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from guardian.cli.options import config_option, password_of, report_misconfigured

if TYPE_CHECKING:
    from rich.console import Console

    from guardian.doctor.finding import Said
    from guardian.ports import Credentials
    from guardian.settings.model import Settings


@click.command()
@config_option
@click.option("--account", help="Also log in as this account, and look at its folders. The password is asked for.")
@click.option("--password-stdin", is_flag=True, help="With --account: read the password from standard input.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object per line: edge, state, text, remedy.")
@click.option("--apps/--no-apps", default=True, show_default=True, help="Show what to type into mail apps.")
def command(config: Path, account: str | None, password_stdin: bool, as_json: bool, apps: bool) -> None:
    """Try everything that a letter passes, in its order, and tell the remedy for what is not right.

    The configuration and who may read it, the ports, the certificate and its end, the outgoing server (TLS, logins,
    sizes), the mailbox server (TLS, login, Drafts and Trash), what is remembered, a review worker, the clock. Nothing
    is sent and nothing is changed. The password is used for this and kept nowhere.

    \b
    Exit status: 0 nothing failed (there may be warnings), 1 something failed, 2 the configuration cannot be used.
    \b
    Examples:
      guardian doctor --config /etc/guardian/guardian.toml
      guardian doctor --account agent@example.org
      guardian doctor --json | jq 'select(.state != "ok")'
    """
    from rich.console import Console

    from guardian.errors import Misconfigured
    from guardian.ports import Credentials
    from guardian.settings.load import load

    try:
        settings = load(config)
    except Misconfigured as e:
        report_misconfigured(e)
    credentials = None
    if account:
        credentials = Credentials("PLAIN", account, password_of(account, from_stdin=password_stdin))
    console = Console(highlight=False)
    failed = asyncio.run(_examine(console, config, settings, credentials, as_json=as_json))
    if apps and not as_json:
        _show_apps(console, settings)
    sys.exit(1 if failed else 0)


async def _examine(
    console: Console, path: Path, settings: Settings, credentials: Credentials | None, *, as_json: bool
) -> bool:
    from guardian.doctor.examination import examine
    from guardian.doctor.finding import State

    failed = False
    async for said in examine(path, settings, credentials):
        failed = failed or said.state is State.FAIL
        if as_json:
            line = {"edge": said.edge, "state": said.state.value, "text": said.text, "remedy": said.remedy}
            click.echo(json.dumps(line, ensure_ascii=False))
        else:
            _show(console, said)
    return failed


def _show(console: Console, said: Said) -> None:
    from rich.padding import Padding
    from rich.text import Text

    from guardian.doctor.finding import State

    mark = {State.OK: ("ok  ", "green"), State.WARN: ("warn", "yellow"), State.FAIL: ("FAIL", "bold red")}[said.state]
    console.print(Text.assemble(mark, f"  {said.edge:12}", said.text))
    if said.remedy:
        console.print(Padding(Text(f"→ {said.remedy}", style="cyan"), (0, 0, 0, 18)))


def _show_apps(console: Console, settings: Settings) -> None:
    from rich.padding import Padding
    from rich.text import Text

    from guardian.doctor.apps import settings_for_apps

    console.print("\nIn mail apps, change the outgoing server only:", style="bold")
    for app, what in settings_for_apps(settings):
        console.print(Text(app, style="bold"))
        console.print(Padding(Text(what), (0, 0, 0, 4)))
