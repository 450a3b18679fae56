"""config/grafana.json: a dashboard of numbers that guardian really has."""

from __future__ import annotations

import json
import re
from pathlib import Path

from guardian.metrics.meters import METERS

DASHBOARD = json.loads((Path(__file__).parents[2] / "config" / "grafana.json").read_text(encoding="utf-8"))
EXPRESSIONS = [target["expr"] for panel in DASHBOARD["panels"] for target in panel["targets"]]


def test_every_number_in_it_exists() -> None:
    """By name, a histogram with its suffix, and with labels that it has."""
    assert EXPRESSIONS
    for expression in EXPRESSIONS:
        for name in re.findall(r"guardian_\w+", expression):
            family = re.sub(r"_(?:bucket|sum|count)$", "", name)
            assert family in METERS, name
            assert (family != name) == bool(METERS[family].buckets), name
        labels = {label for meter in METERS.values() for label in meter.labels} | {"le"}
        for group in re.findall(r"by \(([^)]*)\)", expression):
            assert {label.strip() for label in group.split(",")} <= labels


def test_panels_do_not_overlap() -> None:
    """Each has its own place on the 24 columns."""
    taken: set[tuple[int, int]] = set()
    for panel in DASHBOARD["panels"]:
        at = panel["gridPos"]
        cells = {(x, y) for x in range(at["x"], at["x"] + at["w"]) for y in range(at["y"], at["y"] + at["h"])}
        assert not cells & taken
        assert at["x"] + at["w"] <= 24
        taken |= cells
