"""`guardian demo`: see it work, with nothing to set up."""

from __future__ import annotations

import asyncio
import sys

import click

from guardian.cli.options import report_misconfigured


@click.command()
@click.option("--once", is_flag=True, help="End after the story, with 0, instead of staying for your own mail app.")
@click.option("--port", default=2525, show_default=True, help="Where guardian takes letters; 0 takes a free port.")
def command(once: bool, port: int) -> None:
    """Show the whole gate on an embedded default: an IMAP mailbox, an upstream that sends nothing, sample letters.

    Shows a letter that passes, one that is held, its annotated draft as the agent sees it, and the revision going out.
    Then it stays and prints the settings to type into your own mail app. Everything is on loopback and in memory.

    \b
    Examples:
      guardian demo
      guardian demo --once --port 0
    """
    from rich.console import Console

    from guardian.demo.story import DemoFailed, run
    from guardian.errors import GuardianError, Misconfigured

    try:
        asyncio.run(run(Console(highlight=False), port=port, once=once))
    except Misconfigured as e:
        report_misconfigured(e)
    except (DemoFailed, GuardianError) as e:
        click.echo(f"guardian: the demo failed: {e}", err=True)
        sys.exit(1)
