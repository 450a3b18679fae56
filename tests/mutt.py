"""Mutt and NeoMutt driven in tmux, as their user sees them: keys in, screen out.

The editor is sed with a program that the test sets before each edit, so that a letter is written and changed
without a second screen program. What must be waited for is polled for; there is no fixed pause.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import time
from pathlib import Path
from types import TracebackType

# Confirmations are off, so that each key press does one thing; TLS is off, because all of it is on loopback.
MUTTRC = """\
set from="{account}" realname="Sam" use_from=yes hostname="example.test"
set folder="imap://127.0.0.1:{imap}/" imap_user="{account}" imap_pass="{password}"
set spoolfile="+INBOX" postponed="+Drafts" record="+Sent"
set smtp_url="smtp://{account}@127.0.0.1:{smtp}/" smtp_pass="{password}" smtp_authenticators="plain"
set ssl_starttls=no ssl_force_tls=no
set editor="{directory}/editor" edit_headers=no autoedit=no fast_reply=yes include=yes
set abort_unmodified=no abort_nosubject=no
set recall=no postpone=ask-yes copy=yes wait_key=no confirmappend=no mail_check=5 sleep_time=1
set header_cache="" message_cachedir=""
set charset="utf-8" send_charset="us-ascii:utf-8" tmpdir="{directory}" signature=""
"""

# The screen is wiped and the edit counted, so that the compose menu seen after it is a new one. The file is
# made to look older: were it newer than mutt's stamp by the clock's last digit, mutt would ask about it.
EDITOR = """\
#!/bin/sh
printf '\\033[2J\\033[Hediting'
sed -i -f '{directory}/edit.sed' "$1" && touch -d '5 seconds ago' "$1" && echo >>'{directory}/edits'
"""

COMPOSE = re.compile(r"-- (Neo)?Mutt: Compose")
SEEN_WITHIN = 20.0  # seconds


class Mutt:
    """One mutt or neomutt in a terminal of its own. A context manager; leaving it ends the program.

    Args:
        program: "mutt" or "neomutt".
        directory: an empty directory for its files.
        smtp, imap: ports on 127.0.0.1.
    """

    def __init__(self, program: str, directory: Path, *, smtp: int, imap: int, account: str, password: str) -> None:
        self.program = program
        self.directory = directory
        directory.mkdir(parents=True, exist_ok=True)
        muttrc = MUTTRC.format(account=account, password=password, smtp=smtp, imap=imap, directory=directory)
        (directory / "muttrc").write_text(muttrc, encoding="ascii")
        editor = directory / "editor"
        editor.write_text(EDITOR.format(directory=directory), encoding="ascii")
        editor.chmod(0o700)
        self._raw = directory / "raw"
        self._socket = directory / "tmux"

    def __enter__(self) -> Mutt:
        home = self.directory / "home"
        home.mkdir()
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "LC_ALL": "C.UTF-8",
            "TERM": "xterm",
            "SHELL": "/bin/sh",
        }
        # Nothing on the screen must be missed: the program starts only when the pipe stands.
        program = f"{shutil.which(self.program)} -n -F {self.directory}/muttrc 2>{self.directory}/errors"
        self._tmux(
            "-f",
            "/dev/null",
            "new-session",
            "-d",
            "-s",
            "mail",
            "-x",
            "160",
            "-y",
            "50",
            f"read go; exec {program}",
            env=environment,
        )
        self._tmux("pipe-pane", "-o", f"cat >> {self._raw}")
        self.press("Enter")
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._tmux("kill-server", check=False)

    def press(self, *keys: str) -> None:
        """Type these keys, by tmux's names for them."""
        self._tmux("send-keys", *keys)

    def screen(self) -> str:
        """What is to be seen right now."""
        return self._tmux("capture-pane", "-p")

    def shown(self) -> str:
        """All that was on the screen since the start, without escape sequences: what passed quickly, too."""
        raw = self._raw.read_text(encoding="utf-8", errors="replace") if self._raw.exists() else ""
        return re.sub(r"\x1b(\[[0-9;?]*[ -/]*[@-~]|[()][A-Z0-9]|[=>])", " ", raw)

    def wait(self, pattern: str | re.Pattern[str], *, ever: bool = False) -> str:
        """Wait until `pattern` is on the screen (`ever`: has been since the start); the screen then."""
        until = time.monotonic() + SEEN_WITHIN
        while not re.search(pattern, self.shown() if ever else self.screen()):
            assert time.monotonic() < until, f"{self.program} does not show {pattern!r}, but:\n{self.screen()}"
            time.sleep(0.05)
        return self.screen()

    def edit_by(self, *program: str) -> None:
        """The sed commands that the next edit runs over the text."""
        (self.directory / "edit.sed").write_text("\n".join(program) + "\n", encoding="utf-8")

    def open(self) -> None:
        """Wait for the index, with at least one letter in it."""
        self.wait(r"(?m)^ +1 ")

    def answer(self) -> None:
        """Reply to the letter under the cursor, through the editor, to the compose menu."""
        self._edit("r")

    def send(self) -> None:
        """Press Send in the compose menu."""
        self.press("y")

    def abandon(self) -> None:
        """Leave the compose menu without keeping anything."""
        self.press("q")
        self.wait(r"(?i)(postpone|save) .*\?")
        self.press("n")
        self.wait(r"(?m)^ +1 ")

    def recall(self) -> None:
        """Open the only draft, edit it, and come back to the compose menu."""
        self.press("R")
        self.wait(COMPOSE)
        self.revise()

    def refused(self, pattern: str) -> None:
        """Wait until the refusal that `pattern` describes has been told to the user.

        NeoMutt (20220429) beeps, wipes an error after DATA off the screen and keeps it in its history.
        """
        if self.program == "neomutt":
            self.wait("\x07", ever=True)
            self.wait(COMPOSE)
            self.press(":")
            self.press("exec error-history", "Enter")
            self.wait(pattern)
            self.press("q")
            self.wait(COMPOSE)
        else:
            self.wait(pattern)

    def revise(self) -> None:
        """Edit the letter that is in the compose menu once more."""
        self._edit("e")

    def readdress(self, recipient: str) -> None:
        """Replace the recipients in the compose menu."""
        self.press("t")
        self.wait(r"(?m)^To: ")
        self.press("C-u", recipient, "Enter")
        self.wait(rf"(?m)^ +To: {re.escape(recipient)}$")

    def _edit(self, key: str) -> None:
        """Press `key`, which calls the editor; wait until it is done and the compose menu is there."""
        edits = self.directory / "edits"
        before = edits.stat().st_size if edits.exists() else 0
        self.press(key)
        until = time.monotonic() + SEEN_WITHIN
        while (edits.stat().st_size if edits.exists() else 0) == before:
            assert time.monotonic() < until, f"{self.program} did not call the editor, but shows:\n{self.screen()}"
            time.sleep(0.05)
        self.wait(COMPOSE)

    def _tmux(self, *arguments: str, check: bool = True, env: dict[str, str] | None = None) -> str:
        run = subprocess.run(
            ["tmux", "-S", str(self._socket), *arguments],
            capture_output=True,
            text=True,
            timeout=20,
            check=False,
            env=env,
        )
        assert not check or run.returncode == 0, f"tmux {arguments[0]}: {run.stderr}"
        return run.stdout
