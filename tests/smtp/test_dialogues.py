"""Each text in dialogues/ is one session over a real socket, compared octet by octet.

C: a line from the client (lines that follow each other go out in one write)   B: octets, as a Python literal
S: a line from the server, exact; <end> when it hangs up                       U: a line upstream heard, in order
L: a letter upstream got, stuffed, as a Python literal
! set NAME=VALUE   a setting of the listener       ! extension NAME=VALUE, ! without NAME...  what upstream offers
! upstream VERB CODE TEXT|TEXT   upstream's next reply to the verb; VERB REASON: it is Unavailable instead
! hello   EHLO and its usual reply
"""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from guardian.errors import Unavailable
from guardian.replies import Reply
from guardian.smtp.limits import Limits
from tests.smtp.rig import Client, World, running

DIALOGUES = sorted((Path(__file__).parent / "dialogues").glob("*.txt"))


def read(path: Path) -> list[tuple[str, str]]:
    """(mark, text) of each line."""
    lines = [line for line in path.read_text("utf-8").splitlines() if line and not line.startswith("#")]
    return [("!", line[2:]) if line.startswith("! ") else (line[0], line[3:]) for line in lines]


def prepare(steps: list[tuple[str, str]], world: World) -> dict[str, object]:
    """Carry out the directives; the listener's settings."""
    settings: dict[str, object] = {}
    for mark, text in steps:
        word, _, rest = text.partition(" ")
        if mark != "!" or word == "hello":
            continue
        if word == "set":
            name, _, value = rest.partition("=")
            settings[name] = eval(value, {"Limits": Limits})
        elif word == "extension":
            name, _, value = rest.partition("=")
            world.extensions[name] = value
        elif word == "without":
            for name in rest.split():
                del world.extensions[name]
        else:
            verb, _, answer = rest.partition(" ")
            code = answer.partition(" ")[0]
            if not code[:3].isdigit():
                scripted: Reply | Exception = Unavailable("scripted", reason=code)
            else:
                scripted = Reply(int(code[:3]), tuple(answer[4:].split("|")))
            world.script.setdefault(verb.encode(), []).append(scripted)
    return settings


async def play(steps: list[tuple[str, str]], client: Client) -> None:
    """Say and compare, in order."""
    pending = b""
    for mark, text in steps:
        if mark == "C":
            pending += text.encode() + b"\r\n"
        elif mark == "B":
            pending += ast.literal_eval(text)
        elif text == "hello":
            await client.say(b"EHLO client.test")
            assert (await client.reply())[0] == b"250-guardian.test"
        elif mark == "S":
            if pending:
                await client.send(pending)
                pending = b""
            if text == "<end>":
                assert await client.ended()
            else:
                assert await client.line() == text.encode()


@pytest.mark.parametrize("path", DIALOGUES, ids=lambda path: path.stem)
async def test_dialogue(path: Path) -> None:
    """What the text says is what happens, to the client and to upstream, and nothing besides."""
    steps = read(path)
    world = World()
    async with running(world, **prepare(steps, world)) as rig:
        await play(steps, await rig.client())
    assert world.said == [text.encode() for mark, text in steps if mark == "U"]
    assert world.accepted == [ast.literal_eval(text) for mark, text in steps if mark == "L"]
    assert world.logged == [] or all(event == "upstream unavailable" for event, _ in world.logged)
    assert not any(world.script.values()), "a scripted reply was never asked for"


def test_dialogues_are_there() -> None:
    """The folder is found: an empty parametrisation would pass unseen."""
    assert len(DIALOGUES) >= 20
