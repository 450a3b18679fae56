"""`guardian config`: write the commented configuration, check one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from guardian.cli.options import DEFAULT_CONFIG, report_misconfigured

if TYPE_CHECKING:
    from guardian.settings.model import Settings


@click.group()
def command() -> None:
    """Write the commented configuration, or check one.

    \b
    Examples:
      guardian config example > guardian.toml
      guardian config check guardian.toml
    """


@command.command()
def example() -> None:
    """Print a configuration with every option, its meaning and its default.

    Only the two host names must be filled in: the outgoing server's and the IMAP server's.

    \b
    Example:
      guardian config example > guardian.toml
    """
    from guardian.settings.example import render_example

    click.echo(render_example(), nl=False)


@command.command()
@click.argument("file", type=click.Path(path_type=Path), default=DEFAULT_CONFIG)
def check(file: Path) -> None:
    """Check FILE (default: /etc/guardian/guardian.toml) and tell all mistakes at once.

    Certificates and keys are tried; no server is asked. Exit code 0 when FILE can be used, 2 when not.

    \b
    Example:
      guardian config check guardian.toml
    """
    from guardian.errors import Misconfigured
    from guardian.settings.load import load

    try:
        settings = load(file)
    except Misconfigured as e:
        report_misconfigured(e)
    for line in summary(settings):
        click.echo(line)


def summary(settings: Settings) -> Iterator[str]:
    """What is in effect, in a few lines."""
    from guardian.checks.check import Action
    from guardian.settings.resolve import policy_of

    listen, policy = settings.listen, policy_of(settings)
    actions = list(policy.actions.values())
    counts = ", ".join(f"{actions.count(action)} {action.value}" for action in (Action.HOLD, Action.NOTE, Action.OFF))
    login = "login required" if listen.require_auth else f"no login for {', '.join(listen.allow_from) or 'loopback'}"
    yield "The configuration can be used."
    yield f"  listens    {', '.join([*listen.smtp, *(f'{e} (TLS)' for e in listen.smtps)])}; {login}"
    for name, server in (("upstream", settings.upstream), ("imap", settings.imap)):
        yield f"  {name:9}  {server.host}:{server.port}, {_SECURITY[server.security]}"
    yield f"  state      {settings.state.url}"
    yield f"  policy     {policy.version}: {policy.mode.value}; checks: {counts}"
    for name, server in (("upstream", settings.upstream), ("imap", settings.imap)):
        if server.host.endswith(".example.org"):
            yield f"Note: {name}.host is still the example's; fill in your own server."


_SECURITY = {"tls": "TLS", "starttls": "STARTTLS", "none": "in clear (loopback)"}
