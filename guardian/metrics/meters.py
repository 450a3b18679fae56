"""Every number that guardian counts, once: its name, what it says, its labels; and how log events become numbers.

Names and units follow Prometheus' conventions: seconds, octets, `_total` for what only grows.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector, generate_latest

from guardian import __version__

SECONDS = (0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 45.0)
OCTETS = (1e3, 3e3, 1e4, 3e4, 1e5, 3e5, 1e6, 3e6, 1e7, 3e7)


@dataclass(frozen=True, slots=True)
class Meter:
    """One family of numbers. `buckets` make it a histogram; without them `gauge` tells a level from a count."""

    about: str
    labels: tuple[str, ...] = ()
    buckets: tuple[float, ...] = ()
    gauge: bool = False

    @property
    def kind(self) -> str:
        """As Prometheus calls it."""
        return "histogram" if self.buckets else "gauge" if self.gauge else "counter"


METERS: Mapping[str, Meter] = {
    "guardian_info": Meter("The version, and the policy in force; always 1.", ("version", "policy"), gauge=True),
    "guardian_letters_total": Meter(
        "Letters that have their answer, by what became of them and why.", ("listener", "outcome", "reason")
    ),
    "guardian_replies_total": Meter("Answers to final dots, by the reply code's class: 2xx, 4xx, 5xx.", ("code",)),
    "guardian_letter_seconds": Meter(
        "From the final dot to the answer, the outgoing server's time included.", ("outcome",), SECONDS
    ),
    "guardian_review_seconds": Meter("Reading and reviewing a letter, waiting for a worker included.", (), SECONDS),
    "guardian_relay_seconds": Meter("The time that is not review: the outgoing server, or Drafts.", (), SECONDS),
    "guardian_letter_bytes": Meter("Sizes of letters.", (), OCTETS),
    "guardian_findings_total": Meter("Letters in which a check found something.", ("check",)),
    "guardian_overrides_total": Meter("Held letters sent without the change, by the way that was taken.", ("way",)),
    "guardian_not_right_total": Meter('"Not right because": letters against a check that held them.', ("check",)),
    "guardian_holds_open": Meter("Letters that are held now.", gauge=True),
    "guardian_holds_oldest_seconds": Meter("The age of the letter that has been held longest.", gauge=True),
    "guardian_upstream_errors_total": Meter("Trouble with the outgoing server, by what it was.", ("reason",)),
    "guardian_mailbox_errors_total": Meter(
        "What could not be done in a mailbox, by the event in the log and why.", ("event", "reason")
    ),
    "guardian_state_errors_total": Meter("Holds that could not be read or written."),
    "guardian_review_failures_total": Meter("Letters that could not be reviewed, by why.", ("reason",)),
    "guardian_workers_replaced_total": Meter("Review workers that were ended and replaced, by why.", ("reason",)),
    "guardian_workers": Meter("Review workers that are running.", gauge=True),
    "guardian_sessions": Meter("Connections of mail apps that are open.", gauge=True),
    "guardian_incidents_total": Meter("Defects of guardian itself; each has a line in the log."),
    "guardian_reloads_total": Meter("Reloads asked for by SIGHUP: taken, or refused.", ("outcome",)),
    "guardian_observing": Meter(
        "1 while guardian only observes because more letters were held than policy.hold_budget allows.", gauge=True
    ),
    "guardian_loop_lag_seconds": Meter("How late the event loop is, measured once a second.", (), SECONDS),
}

_UPSTREAM = ("refused", "timeout", "greeting", "tls", "desync", "lost", "outcome-unknown")
_MAILBOX = (
    "hold_not_stored",
    "note_not_delivered",
    "author_not_told",
    "folders_not_watched",
    "draft_not_retired",
    "lead_not_asked",
)


class Metrics:
    """The numbers of one process. `hear` takes what the log is told; levels are set or asked for at each reading."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        ProcessCollector(registry=self.registry)
        self._meters: dict[str, Any] = {}
        for name, meter in METERS.items():
            if meter.buckets:
                made: Any = Histogram(name, meter.about, meter.labels, buckets=meter.buckets, registry=self.registry)
            else:
                made = (Gauge if meter.gauge else Counter)(name, meter.about, meter.labels, registry=self.registry)
            self._meters[name] = made

    def count(self, name: str, /, by: float = 1, **labels: str) -> None:
        """Add to a counter."""
        self._of(name, labels).inc(by)

    def observe(self, name: str, value: float, /, **labels: str) -> None:
        """One more value of a histogram."""
        self._of(name, labels).observe(value)

    def set(self, name: str, value: float, /, **labels: str) -> None:
        """A gauge's level."""
        self._of(name, labels).set(value)

    def watch(self, name: str, level: Callable[[], float]) -> None:
        """A gauge whose level is asked for at each reading."""
        self._of(name, {}).set_function(level)

    def _of(self, name: str, labels: Mapping[str, str]) -> Any:
        meter = self._meters[name]
        return meter.labels(**labels) if labels else meter

    def policy(self, version: str) -> None:
        """The policy in force."""
        self._meters["guardian_info"].clear()
        self.set("guardian_info", 1, version=__version__, policy=version)

    def hear(self, event: str, values: Mapping[str, Any]) -> None:
        """One line of the log, as numbers. Never raises for a value that is missing."""
        if event == "letter_closed":
            self._letter(values)
        elif event == "hold_overridden":
            self.count("guardian_overrides_total", way=str(values.get("way")))
            if values.get("way") == "not-right":
                for check in values.get("checks") or ():
                    self.count("guardian_not_right_total", check=check)
        elif event == "review_failed":
            self.count("guardian_review_failures_total", reason=str(values.get("reason")))
        elif event == "worker_replaced":
            self.count("guardian_workers_replaced_total", reason=str(values.get("reason")))
        elif event == "upstream_unavailable":
            self.count("guardian_upstream_errors_total", reason=str(values.get("reason")))
        elif event == "state_unavailable":
            self.count("guardian_state_errors_total")
        elif event in ("incident", "task_failed"):
            self.count("guardian_incidents_total")
        elif event in ("hold_budget_spent", "hold_budget_kept"):
            self.set("guardian_observing", float(event == "hold_budget_spent"))
        elif event in ("reloaded", "not_reloaded"):
            self.count("guardian_reloads_total", outcome="taken" if event == "reloaded" else "refused")
        elif event in _MAILBOX:
            self.count("guardian_mailbox_errors_total", event=event, reason=str(values.get("reason", "")))

    def _letter(self, values: Mapping[str, Any]) -> None:
        outcome, trouble = str(values.get("outcome")), str(values.get("trouble") or "")
        self.count(
            "guardian_letters_total",
            listener=str(values.get("listener") or ""),
            outcome=outcome,
            reason=str(values.get("reason")),
        )
        self.count("guardian_replies_total", code=f"{int(values.get('code') or 0) // 100}xx")
        seconds, review = float(values.get("ms") or 0) / 1e3, float(values.get("review_ms") or 0) / 1e3
        self.observe("guardian_letter_seconds", seconds, outcome=outcome)
        self.observe("guardian_review_seconds", review)
        self.observe("guardian_relay_seconds", max(0.0, seconds - review))
        self.observe("guardian_letter_bytes", float(values.get("size") or 0))
        for check in values.get("checks") or ():
            self.count("guardian_findings_total", check=check)
        if outcome == "pass" and trouble in _UPSTREAM:
            self.count("guardian_upstream_errors_total", reason=trouble)

    def text(self) -> bytes:
        """All of it, in Prometheus' text format."""
        return generate_latest(self.registry)
