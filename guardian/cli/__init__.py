"""The command line. `guardian --help` loads no command: each is imported when it is called."""

from __future__ import annotations

import importlib
from collections.abc import Mapping

import click

from guardian import __version__

COMMANDS: Mapping[str, str] = {
    "run": "The daemon: relay good letters, keep the others in Drafts.",
    "check": "Review letters from files or stdin and show the words to reconsider.",
    "trial": "What a policy would have held of letters that were sent already.",
    "explain": "Why a check asks to reconsider, with examples.",
    "holds": "What is held back, how long, after how many tries.",
    "audit": "Every decision, as a table or JSON, for whoever has to account for them.",
    "doctor": "Is everything there that guardian needs? Each edge, with the remedy.",
    "config": "Write the commented configuration, or check one.",
    "demo": "Try everything on this machine, without any server of yours.",
}


class Commands(click.Group):
    """A group whose commands are the modules `guardian.cli.NAME`, each with a click command `command`."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names, in the order of the help."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command, imported now; None when there is none of this name."""
        if cmd_name not in COMMANDS:
            return None
        command = importlib.import_module(f"guardian.cli.{cmd_name}").command
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands in the help, from the table instead of from their modules."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, "-V", "--version", prog_name="guardian", message="%(prog)s %(version)s")
def main() -> None:
    """Consider and reconsider every word before hitting send.

    guardian stands between your mail app and your outgoing mail server. Letters that would hurt, brush
    off or mislead a customer are not sent: they wait in Drafts, with the words to reconsider and a better
    way to say it.

    \b
    Begin here:
      guardian demo                               try it, nothing to set up
      guardian check letter.eml                   review one letter
      guardian trial ~/Maildir/.Sent              what would have been held, before you begin
      guardian explain tone.blame                 why a check asks to reconsider
      guardian config example > guardian.toml     then fill in your two servers
      guardian config check guardian.toml && guardian doctor -c guardian.toml
      guardian run --config guardian.toml

    guardian COMMAND --help tells more about each command.
    """
