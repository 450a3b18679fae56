"""What several commands share: the --config option, and how mistakes in it are told."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NoReturn

import click

from guardian.errors import Misconfigured

DEFAULT_CONFIG = Path("/etc/guardian/guardian.toml")

config_option = click.option(
    "-c",
    "--config",
    type=click.Path(path_type=Path, dir_okay=False),
    default=DEFAULT_CONFIG,
    show_default=True,
    envvar="GUARDIAN_CONFIG",
    help="The configuration (TOML).",
)


def report_misconfigured(error: Misconfigured) -> NoReturn:
    """Every mistake on a line of its own, then exit 2."""
    for mistake in error.mistakes:
        click.echo(f"guardian: {mistake}", err=True)
    sys.exit(2)


def password_of(account: str, *, from_stdin: bool) -> str:
    """The account's password: the first line of standard input, or asked for on the terminal without showing it."""
    if from_stdin:
        return sys.stdin.readline().rstrip("\r\n")
    answer: str = click.prompt(f"Password of {account}", hide_input=True, err=True)
    return answer
