"""A review worker: `python -m guardian.workers.worker FD MEMORY`. Takes jobs on a socket, answers them in order.

It limits itself before the first letter: memory (RLIMIT_AS), no core dump (letters and secrets would be in it), no
life after the relay's death. Time is limited by the relay, which kills it. It writes nothing anywhere but the socket.
"""

from __future__ import annotations

import ctypes
import gc
import resource
import select
import signal
import socket
import sys
import time
from collections.abc import Iterator
from itertools import chain

from guardian.checks import match as cues
from guardian.checks import wording
from guardian.consider import Considering, annotate, consider, recognise
from guardian.errors import place_of
from guardian.message import structure
from guardian.message.model import Envelope
from guardian.workers import message

PR_SET_PDEATHSIG = 1

# A review makes some ten thousand objects that go with the letter. To look for rings among them several times in each
# letter took a fourteenth of its time; so it is done every few letters.
COLLECT = (50_000, 20, 20)

WARM_UP = (  # has a customer's words, so that it touches every check
    b"From: a@b.example\r\nTo: Ann <c@d.example>\r\nSubject: Re: Warm up\r\nContent-Type: text/html\r\n\r\n"
    b"<p>Hello Ann,</p><p>thank you for writing. We\xe2\x80\x99re sorry that it broke, and will see to it by Monday, "
    b"12 May. Could you please send us the order number?</p><p>Kind regards<br>Bob</p><p>On Mon, 1 Dec 2025 at 10:00, "
    b"Ann &lt;c@d.example&gt; wrote:</p><blockquote><p>Hello, my order still hasn't arrived and nobody answers. I am "
    b"very disappointed. Can you tell me where it is and when I get my refund?</p><p>Ann Lee</p></blockquote>\r\n"
)


def confine(memory: int) -> None:
    """Limit this process: `memory` octets of address space more than it has now, no core, dies with its parent."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the relay, which then ends us
    ctypes.CDLL(None, use_errno=True).prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with open("/proc/self/statm", encoding="ascii") as f:  # noqa: PTH123
        used = int(f.read().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + memory, used + memory))


def carry_out(job: message.Job, known: dict[str, Considering]) -> message.Result:
    """One job's result. `known`: how to review, by policy version; a Configure adds to it."""
    match job:
        case message.Configure(policy=policy, key=key, options=options, enabled=enabled):
            by = Considering(key=key, options=options, enabled=None if enabled is None else frozenset(enabled))
            warm = structure.scan(WARM_UP)
            consider(structure.excerpt(WARM_UP, warm), Envelope(mail_from="", rcpt_to=()), by)
            known[policy] = by
            gc.collect()
            gc.freeze()  # what is there now stays: a letter need not wait for it to be looked through
            gc.set_threshold(*COLLECT)
            return message.Ready()
        case message.Consider(policy=policy, excerpt=excerpt, envelope=envelope):
            began = time.process_time()
            return message.Answer(consider(excerpt, envelope, known[policy]), time.process_time() - began)
        case message.Recognise(policy=policy, excerpt=excerpt, envelope=envelope):
            return message.Recognised(recognise(excerpt, envelope, known[policy]))
        case message.Annotate(excerpt=excerpt, note=note, bcc=bcc):
            return message.Annotated(annotate(excerpt, note, bcc))


def _failure(error: BaseException) -> str:
    """What and where; its text may hold words of a letter and is left out."""
    return f"{type(error).__name__} at {place_of(error)}"


def _use_the_time(sock: socket.socket, to_compile: Iterator[None]) -> None:
    """Until a job comes, compile what letters may need, a pattern at a time."""
    while not select.select([sock], [], [], 0)[0] and next(to_compile, True) is None:
        pass


def serve(sock: socket.socket) -> None:
    """Answer jobs until the relay closes the socket."""
    known: dict[str, Considering] = {}
    to_compile = chain(cues.prepare(), wording.prepare())
    stream = sock.makefile("rb", buffering=1 << 16)
    while head := stream.read(message.LENGTH.size):
        body = stream.read(message.LENGTH.unpack(head)[0])
        try:
            octets = message.frame(carry_out(message.job(body), known))
        except MemoryError as e:
            octets = message.frame(message.Failed("memory", _failure(e)))
        except Exception as e:  # noqa: BLE001, RUF100  (one letter must not end the worker)
            octets = message.frame(
                message.Failed("unreadable" if isinstance(e, RecursionError) else "crash", _failure(e))
            )
        del body
        sock.sendall(octets)
        _use_the_time(sock, to_compile)


def main() -> None:
    """Entry point: FD is the inherited socket, MEMORY the octets a letter may take."""
    fd, memory = int(sys.argv[1]), int(sys.argv[2])
    with socket.socket(fileno=fd) as sock:
        confine(memory)
        serve(sock)


if __name__ == "__main__":
    main()
