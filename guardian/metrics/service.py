"""Edge: the numbers of a running guardian, served as `[metrics]` says."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import AsyncExitStack

from guardian import logs
from guardian.metrics.endpoint import Endpoint
from guardian.metrics.meters import Metrics
from guardian.metrics.rounds import look_around
from guardian.ports import Clock, HoldStore


async def serve(
    stack: AsyncExitStack,
    address: tuple[str, int],
    *,
    log: logs.Log,
    store: HoldStore,
    clock: Clock,
    ready: Callable[[], bool],
    workers: Callable[[], int],
    sessions: Callable[[], int],
) -> Metrics:
    """Count what the log is told and look around, until `stack` closes. An address that is taken is only logged."""
    metrics = Metrics()
    log.listeners.append(metrics.hear)
    stack.callback(log.listeners.remove, metrics.hear)
    metrics.watch("guardian_workers", workers)
    metrics.watch("guardian_sessions", sessions)
    rounds = asyncio.get_running_loop().create_task(look_around(metrics, store, clock))
    stack.callback(rounds.cancel)
    endpoint = Endpoint(metrics=metrics.text, ready=ready)
    try:
        await endpoint.start(*address)
        stack.push_async_callback(endpoint.stop)
    except OSError as error:
        log("metrics_not_served", reason=type(error).__name__)
    return metrics
