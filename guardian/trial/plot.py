"""Pure: the report's plots, as SVG elements that take their colours from the page's own style."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from guardian.trial.tally import BINS, CheckCount, Month

ROW = 26  # pixels for one bar of a list
LABEL, TRACK, VALUE = 190, 430, 90  # widths of a list's columns
WIDTH = LABEL + TRACK + VALUE
TALL = 170  # height of a column chart's plot area


def _svg(width: int, height: int, title: str, body: str) -> str:
    return (
        f'<svg viewBox="0 0 {width} {height}" role="img" aria-label="{escape(title, quote=True)}">'
        f"<title>{escape(title)}</title>{body}</svg>"
    )


def share(part: int, whole: int) -> str:
    """A share in per cent, with as many digits as it can bear: "0.4 %", "12 %", "-" of nothing."""
    if not whole:
        return "-"
    percent = 100 * part / whole
    return f"{percent:.0f} %" if percent >= 10 or percent == 0 else f"{percent:.1f} %"


def by_check(counts: Sequence[CheckCount], letters: int) -> str:
    """A bar for each check: letters it holds (strong), and in which it only notes (pale)."""
    most = max((c.held + c.noted for c in counts), default=0) or 1
    rows = []
    for i, c in enumerate(counts):
        y, held, noted = i * ROW, TRACK * c.held / most, TRACK * c.noted / most
        rows.append(
            f"<g><title>{escape(c.check)}: holds {c.held}, notes in {c.noted} of {letters}</title>"
            f'<text class="label" x="{LABEL - 10}" y="{y + 17}" text-anchor="end">{escape(c.check)}</text>'
            f'<rect class="held" x="{LABEL}" y="{y + 6}" width="{held:.1f}" height="14" rx="2"/>'
            f'<rect class="noted" x="{LABEL + held:.1f}" y="{y + 6}" width="{noted:.1f}" height="14" rx="2"/>'
            f'<text class="value" x="{LABEL + held + noted + 8:.1f}" y="{y + 17}">{c.held} + {c.noted}</text></g>'
        )
    return _svg(WIDTH, max(1, len(counts)) * ROW + 4, "Letters held and noted, by check", "".join(rows))


def by_risk(risks: Sequence[tuple[int, int]]) -> str:
    """How many letters have which risk, in columns of 0.05, the held ones strong at the foot.

    The height is the square root, so that few still show.
    """
    most = max([n for n, _ in risks], default=0) or 1
    wide = WIDTH / BINS
    columns = []
    for i, (n, held) in enumerate(risks):
        tall = TALL * (n / most) ** 0.5
        foot = tall * held / n if n else 0.0
        x, w, base = i * wide + 2, wide - 4, 20 + TALL
        columns.append(
            f"<g><title>{n} letters of risk {i / BINS:.2f} to {(i + 1) / BINS:.2f}, {held} held</title>"
            f'<rect class="plain" x="{x:.1f}" y="{base - tall:.1f}" width="{w:.1f}" height="{tall - foot:.1f}"/>'
            f'<rect class="held" x="{x:.1f}" y="{base - foot:.1f}" width="{w:.1f}" height="{foot:.1f}"/>'
        )
        if n:
            columns.append(
                f'<text class="value" x="{(i + 0.5) * wide:.1f}" y="{base - 6 - tall:.1f}" text-anchor="middle">{n}'
                "</text>"
            )
        columns.append("</g>")
    axis = "".join(
        f'<text class="label" x="{WIDTH * i / 4:.0f}" y="{TALL + 38}" text-anchor="{anchor}">{i / 4:g}</text>'
        for i, anchor in enumerate(("start", "middle", "middle", "middle", "end"))
    )
    return _svg(WIDTH, TALL + 46, "Letters by risk, from 0 to 1", "".join(columns) + axis)


def by_month(months: Sequence[Month]) -> str:
    """The share held in each month, as columns under a common scale."""
    rates = [m.held / m.letters for m in months]
    most = max([*rates, 0.01])
    wide = min(60.0, WIDTH / max(1, len(months)))
    every = max(1, round(50 / wide))  # a label each so many columns, or they would overlap
    columns = []
    for i, (m, rate) in enumerate(zip(months, rates, strict=True)):
        tall, middle = TALL * rate / most, (i + 0.5) * wide
        columns.append(
            f"<g><title>{m.name}: {m.held} of {m.letters} held, {share(m.held, m.letters)}</title>"
            f'<rect class="held" x="{i * wide + 2:.1f}" y="{20 + TALL - tall:.1f}" width="{wide - 4:.1f}" '
            f'height="{max(tall, 1):.1f}" rx="2"/>'
        )
        if i % every == 0:
            columns.append(
                f'<text class="value" x="{middle:.1f}" y="{14 + TALL - tall:.1f}" text-anchor="middle">'
                f"{share(m.held, m.letters)}</text>"
                f'<text class="label" x="{middle:.1f}" y="{TALL + 38}" text-anchor="middle">{m.name}</text>'
            )
        columns.append("</g>")
    return _svg(WIDTH, TALL + 46, "Share held, by month", "".join(columns))
