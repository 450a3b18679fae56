"""Guards against hanging. They judge no speed: what works never comes near them, on however busy a machine."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

HANGS = 60.0  # seconds by the clock that a test waits for what comes at once
ENDLESS = 30.0  # seconds of a test's own work on hostile input that takes one, where it takes minutes when it is wrong


@contextmanager
def bounded() -> Iterator[None]:
    """Work that ends: AssertionError after ENDLESS seconds of this process's own, the work of others left out."""

    def over(_: int, __: FrameType | None) -> None:
        raise AssertionError(f"still at work after {ENDLESS:g} s of its own")

    before = signal.signal(signal.SIGPROF, over)
    signal.setitimer(signal.ITIMER_PROF, ENDLESS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
