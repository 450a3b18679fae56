"""What the commands share that look into the daemon's state, while it runs or not."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from guardian.cli.options import report_misconfigured

if TYPE_CHECKING:
    from guardian.state.store import Store

T = TypeVar("T")


def with_state(config: Path, work: Callable[[Store], Awaitable[T]]) -> T:
    """What `work` finds in the state. Ends with 2 and a sentence when there is none."""
    from guardian.errors import Misconfigured, Unavailable
    from guardian.settings.load import load
    from guardian.state.store import connect

    async def whole(url: str) -> T:
        store = await connect(url, create=False)
        try:
            return await work(store)
        finally:
            await store.close()

    try:
        return asyncio.run(whole(load(config).state.url))
    except Misconfigured as e:
        report_misconfigured(e)
    except Unavailable as e:
        click.echo(f"guardian: {e}", err=True)
        sys.exit(2)
