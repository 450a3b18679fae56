"""The bad manners of IMAP servers, and how to put a draft to a server that has them."""

from __future__ import annotations

import asyncio

from guardian.holds.model import DraftRef
from guardian.imap.drafts import ImapMailboxes
from guardian.message.token import token
from guardian.ports import Credentials
from tests.rude_imap import Behaviour, RudeImap, Step

CANARY = 'c4nary "pass\\word ü'
AGENT = Credentials("PLAIN", "agent@example.test", CANARY)
LIMIT = 0.4  # seconds for a command, where the server lets it run out
PATIENT = 10.0  # where it does not
BOUND = 20.0  # seconds for a whole test against a server that never answers


def letter(hold_id: str = "AB12C", size: int = 0) -> bytes:
    """A draft with its token."""
    head = b"Subject: s\r\nMessage-ID: <m@x>\r\nReferences: %s\r\n\r\n" % token(hold_id).encode()
    return head + b"letter-canary\r\n" + b"x" * size


def mailboxes(server: RudeImap, **more: object) -> ImapMailboxes:
    """guardian's way into `server`."""
    options = {"security": "none", "tls": None, "timeout": PATIENT, **more}
    return ImapMailboxes(host="127.0.0.1", port=server.port, **options)  # type: ignore[arg-type]


async def put(server: RudeImap, draft: bytes | None = None, **more: object) -> DraftRef:
    """Open, put, close."""
    opened = await mailboxes(server, **more).open(AGENT)
    try:
        draft = draft or letter()
        return await opened.put(draft, hold_id="AB12C", message_id="<m@x>", timeout=2.0)
    finally:
        await opened.close()


def says(*lines: str | bytes, tagged: str = "", stay: bool = True) -> Behaviour:
    """Send these lines, then the tagged answer when there is one; then stay, or close."""

    async def behave(step: Step) -> bool:
        await step.send(*lines)
        if tagged:
            await step.answer(tagged)
        return stay

    return behave


async def silent(step: Step) -> None:
    """Never answer."""
    await step.silence()


async def deaf(step: Step) -> None:
    """Never answer, and never read."""
    await asyncio.Event().wait()


async def closing(step: Step) -> None:
    """FIN."""


async def resetting(step: Step) -> None:
    """RST."""
    step.reset()


async def dripping(step: Step) -> None:
    """One octet now and then, for ever."""
    while True:
        step.writer.write(b"*")
        await step.writer.drain()
        await asyncio.sleep(0.02)


async def endless(step: Step) -> None:
    """A line without an end."""
    while True:
        step.writer.write(b"* OK " + b"x" * 65536)
        await step.writer.drain()


async def flood(step: Step) -> None:
    """Untagged lines without an end."""
    while True:
        step.writer.write(b"* OK x\r\n" * 1000)
        await step.writer.drain()


def wrong_tag(text: str) -> Behaviour:
    """An answer to a command that nobody gave."""
    return says(f"X999 {text}")


STEPS = ["GREETING", "CAPABILITY", "AUTHENTICATE", "LIST", "EXAMINE", "APPEND"]
MANNERS: dict[str, Behaviour] = {
    "silence": silent,
    "deaf": deaf,
    "close": closing,
    "reset": resetting,
    "drip": dripping,
    "endless-line": endless,
    "flood": flood,
    "bye": says("* BYE INVOKED limit"),
    "bye-close": says("* BYE [UNAVAILABLE] OK later", stay=False),
    "wrong-tag": wrong_tag("OK done"),
    "stray-plus": says("+ go", "+ go"),
    "garbage": says("HTTP/1.1 400 Bad Request", "Server: nginx"),
    "bare-lf": says(b"* OK x\n* OK y"),
    "nul": says(b"* OK \0"),
    "huge-literal": says(b'* LIST () "/" {1073741824}'),
    "bad": lambda step: says(tagged="BAD you" if step.tag != "*" else "BYE you")(step),
}
