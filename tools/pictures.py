"""The pictures of the terminal and of a trial's page in docs/images, made anew from what the commands really print.

    .venv/bin/python tools/pictures.py [check] [trial] [doctor] [report]

Every letter in them is written here. The page is photographed by Chromium, the rest is drawn by rich.
"""

from __future__ import annotations

import asyncio
import io
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import MONOKAI
from rich.text import Text

from guardian.demo.mailbox import embedded_mailbox
from guardian.demo.sink import Sink

ROOT = Path(__file__).resolve().parents[1]
IMAGES = ROOT / "docs" / "images"
LARGEST = 120_000  # octets
USER, PASSWORD = "agent@example.org", "not kept anywhere"
FONTS = re.compile(r"\s*@font-face \{.*?\}\n", re.DOTALL)  # rich names a web server for them: none is asked here

ASKED = (
    "the lamp flickers since last week, and I have read the manual twice. Can I send it back?",
    "my parcel has not come yet. Where is it, and when will it be here?",
    "I was charged twice for one order. Could you look into that?",
    "the tablet does not turn on any more. What can I try?",
)
GOOD = (
    "I am sorry that the lamp flickers. Our driver takes it back from your door on {day}, and the money is on your "
    "account the day after.",
    "thank you for waiting. Your parcel left us this morning, and it is with you by {day}. If it is not, write to me "
    "and I will call them.",
    "you are right, we charged you twice, and I am sorry. I have sent the second amount back today; it reaches you by "
    "{day}.",
    "please hold the power button for ten seconds. If it stays dark, tell me and I will send you another one by {day}.",
)
PLAIN = (
    "please send it back within 30 days.",
    "the parcel has been handed to the carrier. Please contact the carrier.",
    "the amount will be refunded.",
    "please restart it and check the cable.",
)
HARSH = (
    "you should have read the manual before you wrote to us. There is nothing we can do.",
    "as I already told you, this is your own fault. Calm down and wait like everybody else.",
    "obviously you did not even look at the page. Stop writing to us.",
    "as per our policy that is not possible.",
    "please find the label attached. Dear [NAME], print it and put it on the box.",
)
DAYS = ("Tuesday", "Wednesday", "Thursday", "Friday")
NAMES = ("Maria Keller", "Tom Brook", "Ann Miller", "Jonas Weber", "Lena Park", "Ravi Shah")
MATTERS = ("The lamp flickers", "Where is my parcel?", "Charged twice", "Tablet stays dark")


def letter(chance: random.Random, number: int) -> bytes:
    """One answer to a customer; one in fourteen is harsh, three are cool."""
    kind, name = chance.randrange(len(ASKED)), chance.choice(NAMES)
    good = PLAIN[kind] if number % 14 in (1, 8, 12) else GOOD[kind].format(day=chance.choice(DAYS))
    text = HARSH[number // 14 % len(HARSH)] if number % 14 == 5 else good
    first = name.split()[0]
    return (
        f"From: Sam Reed <{USER}>\r\nTo: {name} <{first.lower()}@customer.example>\r\n"
        f"Subject: Re: {MATTERS[kind]}\r\n"
        f"Message-ID: <{number}@example.org>\r\nIn-Reply-To: <q{number}@customer.example>\r\n"
        f"Date: {chance.randint(1, 28)} {chance.choice(('Jun', 'Jul', 'Aug', 'Sep', 'Oct'))} 2026 10:00:00 +0000\r\n"
        f"Content-Type: text/plain; charset=utf-8\r\n\r\nDear {first},\r\n\r\n{text}\r\n\r\nKind regards\r\nSam\r\n\r\n"
        f"On Monday {name} wrote:\r\n> {ASKED[kind]}\r\n"
    ).encode()


def sent(folder: Path, count: int) -> None:
    """A folder of letters that somebody has sent, the same each time."""
    chance = random.Random(20261122)
    folder.mkdir()
    for number in range(count):
        (folder / f"{number:03}.eml").write_bytes(letter(chance, number))


def guardian(folder: Path, *arguments: str, said: str = "") -> str:
    """What a command prints on a terminal of 100 columns. `said` is its standard input."""
    done = subprocess.run(
        [sys.executable, "-m", "guardian", *arguments],
        cwd=folder,
        env={**os.environ, "FORCE_COLOR": "1", "COLUMNS": "100", "TERM": "xterm-256color"},
        input=said,
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    return done.stdout


def draw(name: str, command: str, printed: str) -> None:
    """The terminal after a command, as docs/images/NAME.svg."""
    console = Console(record=True, width=100, file=io.StringIO(), force_terminal=True, color_system="truecolor")
    console.print(Text.assemble(("$ ", "bold green"), command))
    console.print(Text.from_ansi(printed.rstrip()))
    path = IMAGES / f"{name}.svg"
    path.write_text(
        FONTS.sub("", console.export_svg(title="guardian", theme=MONOKAI, unique_id=name)), encoding="utf-8"
    )
    told(path)


def told(path: Path) -> None:
    """Say what was made, and that it is small enough."""
    size = path.stat().st_size
    print(f"{path.relative_to(ROOT)}: {size} octets")
    assert size < LARGEST, "too large for a page"


def check(folder: Path) -> None:
    """A harsh letter with its words marked."""
    shutil.copy(ROOT / "guardian" / "demo" / "letters" / "2-bad.eml", folder / "reply.eml")
    draw("check", "guardian check reply.eml", guardian(folder, "check", "reply.eml"))


def trial(folder: Path) -> None:
    """A trial beside the strict policy."""
    sent(folder / "sent", 140)
    draw("trial", "guardian trial --against strict sent/", guardian(folder, "trial", "--against", "strict", "sent/"))


def report(folder: Path) -> None:
    """The same as a page, the upper part of it."""
    sent(folder / "sent", 140)
    guardian(folder, "trial", "--against", "strict", "--html", "trial.html", "sent/")
    path = IMAGES / "trial-report.png"
    browser = shutil.which("chromium") or "chromium"
    options = ("--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--window-size=900,1250")
    subprocess.run(
        [browser, *options, f"--user-data-dir={folder}/browser", f"--screenshot={path}", f"file://{folder}/trial.html"],
        check=True,
        capture_output=True,
        timeout=120,
    )
    told(path)


async def doctor(folder: Path) -> None:
    """Each edge, tried on an outgoing server and a mailbox that live as long as this."""
    sink = Sink({USER: PASSWORD})
    port = await sink.start("127.0.0.1")
    try:
        async with embedded_mailbox(host="127.0.0.1", port=0, users={USER: PASSWORD}) as mailbox:
            config = folder / "guardian.toml"
            config.write_text(
                '[listen]\nhostname = "guardian.example.org"\n'
                f'[upstream]\nhost = "localhost"\nport = {port}\nsecurity = "none"\n'
                f'[imap]\nhost = "localhost"\nport = {mailbox.port}\nsecurity = "none"\n'
            )
            config.chmod(0o600)
            arguments = ("doctor", "-c", "guardian.toml", "--account", USER, "--password-stdin")
            printed = await asyncio.to_thread(guardian, folder, *arguments, said=PASSWORD + "\n")
            printed = printed.replace(str(folder), "/var/lib/guardian")  # a folder that nobody sees again
    finally:
        await sink.stop()
    draw("doctor", f"guardian doctor -c guardian.toml --account {USER}", printed)


def main() -> None:
    """The pictures that were asked for, or all of them."""
    wanted = sys.argv[1:] or ["check", "trial", "doctor", "report"]
    for name in wanted:
        with tempfile.TemporaryDirectory(prefix="guardian-pictures-") as folder:
            if name == "doctor":
                asyncio.run(doctor(Path(folder)))
            else:
                {"check": check, "trial": trial, "report": report}[name](Path(folder))


if __name__ == "__main__":
    main()
