"""A client that arrives at the very moment of stopping, on both event loops."""

from __future__ import annotations

import asyncio
import importlib.util
from collections.abc import Callable

import pytest

from guardian.smtp import session as module
from tests.bounds import HANGS
from tests.smtp.rig import running

LOOPS = ["asyncio"] + ["uvloop"] * (importlib.util.find_spec("uvloop") is not None)


def loop_factory(name: str) -> Callable[[], asyncio.AbstractEventLoop]:
    """A factory for the loop of this name."""
    if name == "asyncio":
        return asyncio.new_event_loop
    import uvloop

    return uvloop.new_event_loop


@pytest.mark.parametrize("name", LOOPS)
def test_a_client_that_has_just_arrived_does_not_disturb_stopping(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """P1: stopping begins between connection_made and the greeting: it ends well, and the client is told 421."""

    async def arrive() -> None:
        stopping: list[asyncio.Task[tuple[str, ...]]] = []
        async with running(require_auth=False) as rig:
            made = module.Session.connection_made

            def connection_made(self: module.Session, transport: asyncio.BaseTransport) -> None:
                made(self, transport)
                stopping.append(asyncio.get_running_loop().create_task(rig.listener.stop(1)))

            monkeypatch.setattr(module.Session, "connection_made", connection_made)
            client = await rig.client()
            async with asyncio.timeout(HANGS):
                while not stopping:
                    await asyncio.sleep(0.001)
                assert await stopping[0] == ()
            assert (await client.line()).startswith((b"421 4.3.2", b"220 guardian.test"))

    with asyncio.Runner(loop_factory=loop_factory(name)) as runner:
        runner.run(arrive())
