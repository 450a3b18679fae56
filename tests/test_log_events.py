"""Every log call in the source stands in logs.EVENTS: event and keys."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from guardian.logs import EVENTS

SOURCE = Path(__file__).resolve().parents[1] / "guardian"


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def calls() -> Iterator[tuple[str, str, set[str]]]:
    """(place, event, keys) of each `log("event", key=…)`, `self._log(…)` and `log.warning(…)`."""
    for path in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            function, first = node.func, node.args[0]
            direct = _name(function) in ("log", "_log")
            by_level = (
                isinstance(function, ast.Attribute)
                and function.attr in ("info", "warning", "error")
                and _name(function.value) in ("log", "_log")
            )
            if (direct or by_level) and isinstance(first, ast.Constant) and isinstance(first.value, str):
                keys = {keyword.arg for keyword in node.keywords if keyword.arg}
                yield f"{path.relative_to(SOURCE)}:{node.lineno}", first.value.replace(" ", "_"), keys


def test_every_event_and_key_is_in_the_table() -> None:
    """A line that is not in the table would not be written."""
    found = list(calls())
    assert len(found) > 10
    wrong = [
        (place, event, sorted(keys - (EVENTS[event].keys if event in EVENTS else set())))
        for place, event, keys in found
        if event not in EVENTS or not keys <= EVENTS[event].keys
    ]
    assert wrong == []


def test_every_event_is_written_somewhere() -> None:
    """The table promises nothing that the source does not write."""
    assert EVENTS.keys() - {event for _, event, _ in calls()} - {"library_message", "task_failed"} == set()
