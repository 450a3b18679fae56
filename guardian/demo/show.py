"""What the demo prints: what passed, what was kept, the held draft as its author sees it, the settings to type in."""

from __future__ import annotations

from rich.console import Console
from rich.panel import Panel
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
    """What to type into a mail app."""
    console.print()
    console.print("Try it with your own mail app:", style="bold")
    for name, port in (("outgoing server (SMTP), this is guardian", smtp_port), ("incoming server (IMAP)", imap_port)):
        console.print(f"  {name}")
        console.print(f"    host {host}   port {port}   security none   user {user}   password {password}")
    console.print("Reply to the letter in the inbox. Nothing leaves this machine. Ctrl-C ends the demo.")
