"""guardian.metrics.meters: log events become numbers, and nothing private becomes a label."""

from __future__ import annotations

from typing import Any

import pytest
from prometheus_client.parser import text_string_to_metric_families

from guardian.logs import EVENTS
from guardian.metrics.meters import METERS, Metrics

CLOSED = {
    "submission": "s1",
    "listener": "smtp:587",
    "account": "agent@example.org",
    "outcome": "hold",
    "reason": "findings",
    "trouble": "",
    "checks": ["tone.blame", "care.upsell"],
    "hold": "7F3K2Q",
    "code": 550,
    "ms": 120.0,
    "review_ms": 20.0,
    "size": 2000,
    "policy": "abc",
}


def samples(metrics: Metrics) -> dict[tuple[str, tuple[str, ...]], float]:
    """Every sample by name and label values."""
    found = {}
    for family in text_string_to_metric_families(metrics.text().decode()):
        for s in family.samples:
            found[s.name, tuple(v for _, v in sorted(s.labels.items()))] = s.value
    return found


def test_a_closed_letter() -> None:
    """Counted by outcome, by reply, by check; timed in seconds, the review apart."""
    metrics = Metrics()
    metrics.hear("letter_closed", CLOSED)
    found = samples(metrics)
    assert found["guardian_letters_total", ("smtp:587", "hold", "findings")] == 1
    assert found["guardian_replies_total", ("5xx",)] == 1
    assert found["guardian_findings_total", ("tone.blame",)] == 1
    assert found["guardian_letter_seconds_sum", ("hold",)] == pytest.approx(0.12)
    assert found["guardian_review_seconds_sum", ()] == pytest.approx(0.02)
    assert found["guardian_relay_seconds_sum", ()] == pytest.approx(0.1)


def test_trouble_upstream_counts_only_where_it_was_upstream() -> None:
    """A held letter's trouble is a mailbox's."""
    metrics = Metrics()
    metrics.hear("letter_closed", {**CLOSED, "outcome": "pass", "trouble": "timeout", "code": 451})
    metrics.hear("letter_closed", {**CLOSED, "outcome": "hold", "trouble": "timeout", "code": 451})
    assert samples(metrics)["guardian_upstream_errors_total", ("timeout",)] == 1


@pytest.mark.parametrize(
    ("event", "values", "sample"),
    [
        ("hold_overridden", {"way": "reason", "checks": ["tone.blame"]}, ("guardian_overrides_total", ("reason",))),
        (
            "hold_overridden",
            {"way": "not-right", "checks": ["tone.blame"]},
            ("guardian_not_right_total", ("tone.blame",)),
        ),
        ("review_failed", {"reason": "timeout"}, ("guardian_review_failures_total", ("timeout",))),
        ("worker_replaced", {"reason": "crash"}, ("guardian_workers_replaced_total", ("crash",))),
        ("upstream_unavailable", {"reason": "tls"}, ("guardian_upstream_errors_total", ("tls",))),
        ("state_unavailable", {}, ("guardian_state_errors_total", ())),
        ("incident", {}, ("guardian_incidents_total", ())),
        ("reloaded", {}, ("guardian_reloads_total", ("taken",))),
        ("not_reloaded", {}, ("guardian_reloads_total", ("refused",))),
        ("hold_not_stored", {"reason": "quota"}, ("guardian_mailbox_errors_total", ("hold_not_stored", "quota"))),
    ],
)
def test_events(event: str, values: dict[str, Any], sample: tuple[str, tuple[str, ...]]) -> None:
    """Each event that an alarm is made of has its number."""
    metrics = Metrics()
    metrics.hear(event, values)
    assert samples(metrics)[sample] == 1


@pytest.mark.parametrize("event", sorted(EVENTS))
def test_no_event_without_its_values_breaks_it(event: str) -> None:
    """Whatever is said, also with nothing in it."""
    Metrics().hear(event, {})


def test_the_policy_in_force_is_one() -> None:
    """The one before it is no longer shown."""
    metrics = Metrics()
    metrics.policy("one")
    metrics.policy("two")
    assert [k for k in samples(metrics) if k[0] == "guardian_info"] == [("guardian_info", ("two", "0.1.0"))]


def test_nobody_and_nothing_private_is_a_label() -> None:
    """No account, no recipient, no submission: few labels, few values."""
    assert {label for meter in METERS.values() for label in meter.labels} <= {
        "version", "policy", "listener", "outcome", "reason", "code", "check", "way", "event",
    }  # fmt: skip
    metrics = Metrics()
    metrics.hear("letter_closed", CLOSED)
    assert b"agent@" not in metrics.text()
