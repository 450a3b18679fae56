"""What the demo prints: what passed, what was kept, the held draft as its author sees it, the settings to type in."""

from __future__ import annotations

from rich.console import Console
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from guardian.demo.mailapp import Outcome


def heading(console: Console, text: str) -> None:
    """A step of the story."""
    console.rule(Text(text, style="bold"), align="left", style="dim")


def letter(console: Console, text: str, title: str) -> None:
    """A letter's text in a frame; guardian's fence lines stand out."""
    body = Text(text.rstrip("\n"))
    body.highlight_regex(r"(?m)^\[guardian:.*$", "bold cyan")
    console.print(Panel(body, title=title, title_align="left", border_style="dim"))


def outcome(console: Console, result: Outcome) -> None:
    """What the mail app shows."""
    if result.sent:
        console.print(Text("  sent: upstream has it, octet for octet", style="green"))
        return
    console.print(Text(f"  the app says at once ({result.code}):", style="red"))
    for line in result.text.splitlines():
        console.print(Text(f"    {line}", style="red"))


def settings(console: Console, *, host: str, smtp_port: int, imap_port: int, user: str, password: str) -> None:
    """The table to copy into a mail app."""
    table = Table(title="Try it with your own mail app", title_justify="left", box=None, padding=(0, 2))
    for column in ("", "host", "port", "security", "user", "password"):
        table.add_column(column)
    table.add_row("outgoing (SMTP) = guardian", host, str(smtp_port), "none", user, password)
    table.add_row("incoming (IMAP)", host, str(imap_port), "none", user, password)
    console.print(table)
    console.print("Reply to the letter in the inbox. Nothing leaves this machine. Ctrl-C ends the demo.")
