"""`guardian demo`: the whole gate in one process, on loopback: an embedded mailbox, an upstream that sends nothing."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import sys
import tempfile
from importlib.resources import files
from pathlib import Path

from rich.console import Console

from guardian import logs
from guardian.app import App
from guardian.demo import show
from guardian.demo.mailapp import MailApp, edited, text_of
from guardian.demo.mailbox import embedded_mailbox
from guardian.demo.sink import Received, Sink
from guardian.settings.model import Imap, Listen, Settings, State, Upstream

HOST = "127.0.0.1"
USER, PASSWORD = "agent@demo.example", "demo"

HARSH = "as I already said, you should have read the manual before using it.\nThere is nothing we can do."
BETTER = (
    "I am sorry. Three leaking kettles in six weeks is more than anyone\n"
    "should put up with. I have sent your money back this morning; it\n"
    "reaches you by Thursday. Please send me a photo of the shelf, and I\n"
    "will see to it that we pay for it."
)


class DemoFailed(Exception):
    """The demo did not show what it should; its text says what."""


def _letter(name: str) -> bytes:
    return (files("guardian.demo") / "letters" / name).read_bytes().replace(b"\n", b"\r\n")


def _expect(condition: bool, what: str) -> None:
    if not condition:
        raise DemoFailed(what)


async def run(console: Console, *, port: int, once: bool) -> None:
    """Start everything, tell the story, and stay until Ctrl-C unless `once`. Raises DemoFailed, Misconfigured."""
    async with contextlib.AsyncExitStack() as stack:
        where = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="guardian-demo-")))
        told = asyncio.Event()

        def received(letter: Received) -> None:
            if told.is_set():
                console.print(f"[green]upstream received[/] a letter for {', '.join(letter.rcpt_to)}")

        sink = Sink({USER: PASSWORD}, received)
        up_port = await sink.start(HOST)
        stack.push_async_callback(sink.stop)
        mailbox = await stack.enter_async_context(embedded_mailbox(host=HOST, port=0, users={USER: PASSWORD}))
        settings = Settings(
            listen=Listen(smtp=(f"{HOST}:{port}",), hostname="guardian.demo"),
            upstream=Upstream(host=HOST, port=up_port, security="none"),
            imap=Imap(host=HOST, port=mailbox.port, security="none"),
            state=State(url=f"sqlite:///{where}/guardian.db"),
        )
        app = App(settings, logs.Log(level="error", text=True, stream=sys.stderr))
        await app.start()
        stack.push_async_callback(app.stop)
        agent = MailApp(
            host=HOST, smtp_port=app.listeners[0].port, imap_port=mailbox.port, user=USER, password=PASSWORD
        )
        await _tell(console, agent, sink)
        told.set()
        show.settings(
            console, host=HOST, smtp_port=agent.smtp_port, imap_port=agent.imap_port, user=USER, password=PASSWORD
        )
        if not once:
            stopping = asyncio.Event()
            for number in (signal.SIGINT, signal.SIGTERM):
                asyncio.get_running_loop().add_signal_handler(number, stopping.set)
            await stopping.wait()


async def _tell(console: Console, agent: MailApp, sink: Sink) -> None:
    """Four letters, as an agent's day brings them."""
    customer, good, bad, second = (
        _letter(n) for n in ("0-customer.eml", "1-good.eml", "2-bad.eml", "3-second-bad.eml")
    )
    await asyncio.to_thread(agent.file, "INBOX", customer)

    show.heading(console, "1. A good letter passes as if guardian were not there")
    show.letter(console, text_of(good), "to Jonas Weber")
    result = await asyncio.to_thread(agent.send, good, ["jonas.weber@customer.example"])
    show.outcome(console, result)
    _expect(result.sent and sink.received[-1].octets == good, "the good letter did not arrive octet for octet")

    show.heading(console, "2. A harsh one is not sent")
    show.letter(console, text_of(bad), "to Maria Keller")
    result = await asyncio.to_thread(agent.send, bad, ["maria.keller@customer.example"])
    show.outcome(console, result)
    _expect(result.code == 550 and len(sink.received) == 1, "the harsh letter was not held")

    show.heading(console, "3. It waits in the agent's own Drafts, with the words to reconsider")
    drafts = await asyncio.to_thread(agent.folder, "Drafts")
    _expect(len(drafts) == 1, "the harsh letter is not in Drafts")
    show.letter(console, text_of(drafts[0]), "Drafts: Re: Third broken kettle")

    show.heading(console, "4. Changed and sent again, it goes out clean")
    revision = edited(drafts[0], {HARSH: BETTER})
    result = await asyncio.to_thread(agent.send, revision, ["maria.keller@customer.example"])
    show.outcome(console, result)
    _expect(result.sent and len(sink.received) == 2, "the changed letter was not sent")
    arrived = sink.received[-1].octets
    _expect(b"guardian" not in arrived.lower(), "something of the hold left with the letter")
    show.letter(console, text_of(arrived), "what Maria Keller gets")

    show.heading(console, "5. Another one, left in Drafts for you to try")
    result = await asyncio.to_thread(agent.send, second, ["tom.brook@customer.example"])
    show.outcome(console, result)
    _expect(result.code == 550, "the second letter was not held")
