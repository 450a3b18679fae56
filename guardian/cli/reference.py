"""docs/commands.md, from the help of every command."""

from __future__ import annotations

from collections.abc import Iterator

import click

from guardian.cli import main


def render_commands() -> str:
    """The page: one section for each command with its `--help`, 100 columns wide."""
    out = [
        "# Commands",
        "",
        "Generated from `--help` by `make docs`; do not edit.",
        "",
    ]
    for name, text in _pages(main, "guardian", None):
        out += [f"## {name}", "", "```text", text, "```", ""]
    return "\n".join(out)


def _pages(command: click.Command, name: str, parent: click.Context | None) -> Iterator[tuple[str, str]]:
    context = click.Context(command, info_name=name.rpartition(" ")[2], parent=parent, **command.context_settings)
    context.terminal_width = context.max_content_width = 100
    yield name, "\n".join(line.rstrip() for line in command.get_help(context).splitlines())
    if isinstance(command, click.Group):
        for sub in command.list_commands(context):
            found = command.get_command(context, sub)
            assert found is not None
            yield from _pages(found, f"{name} {sub}", context)
