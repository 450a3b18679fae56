"""`guardian run`: the daemon."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from pathlib import Path

import click

from guardian.cli.options import config_option, report_misconfigured


def event_loop() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """uvloop's loop where it is installed (a seventh faster, less memory for large letters), else asyncio's own."""
    try:
        import uvloop
    except ImportError:
        return None
    return uvloop.new_event_loop


@click.command()
@config_option
def command(config: Path) -> None:
    """Take letters from mail apps, relay the good ones, keep the others for a second look.

    Runs in the foreground until SIGTERM or Ctrl-C, then answers the letters in progress and ends with 0. Logs JSON
    lines on stderr, or text when stderr is a terminal. Under systemd it reports READY=1 and beats the watchdog.
    SIGHUP (`systemctl reload guardian`) takes a changed policy, its checks and the certificate at once, or, when the
    file has a mistake, nothing of it.

    \b
    Examples:
      guardian run --config /etc/guardian/guardian.toml
      guardian config example > guardian.toml && guardian config check guardian.toml && guardian run -c guardian.toml
    """
    from guardian import logs
    from guardian.daemon import run
    from guardian.errors import Misconfigured, ReviewFailed
    from guardian.settings.load import load

    try:
        settings = load(config)
        log = logs.configure(settings.log)
        with asyncio.Runner(loop_factory=event_loop()) as runner:
            runner.run(run(settings, log, path=config))
    except Misconfigured as e:
        report_misconfigured(e)
    except ReviewFailed as e:
        click.echo(f"guardian: the review workers do not start ({e}); is [review] memory too small?", err=True)
        sys.exit(2)
