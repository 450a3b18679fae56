"""Pure: where a folded text tells a time, and which day and hour it means (see `due`)."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from guardian.message.expressions import compiled
from guardian.promises.due import RULES, Rule, number


@dataclass(frozen=True, slots=True)
class When:
    """text[start:end] is a time; `day` is what it means, `at` the hour when one is told.

    `again` is True for "then", "the same day": the time told before, `shift` days later for "the day after".
    """

    start: int
    end: int
    day: dt.date | None
    at: dt.time | None = None
    again: bool = False
    shift: int = 0

    def iso(self, zone: dt.tzinfo | None) -> str:
        """ISO 8601, "" when the day is not known."""
        if self.day is None:
            return ""
        if self.at is None:
            return self.day.isoformat()
        return dt.datetime.combine(self.day, self.at, zone).isoformat()


_AGAIN = compiled(
    r"\b(?:that (?:same )?(?:day|evening|morning|afternoon|night|week)|"
    r"(?:at )?the (?:very )?same (?:day|evening|morning|afternoon|week|time)|then|by then|straight after|"
    r"(?P<next>(?:the|a) day (?:after|later)(?! tomorrow)(?: that)?|the (?:following|next) day)|"
    r"(?P<count>an?|one|two|three|four|five|\d{1,2}) (?P<unit>days?|weeks?) (?:after (?:that|this|it)|later))\b"
)


def _shift(m: re.Match[str]) -> int:
    """How many days after the time told before."""
    if m["next"]:
        return 1
    return number(m["count"]) * (7 if m["unit"].startswith("week") else 1) if m["count"] else 0


_HOUR = r"(?P<hour>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_CLOCK = compiled(
    rf"(?<![\w.:])(?:(?P<pre>at|by|before|until|till|from|around|about|no later than|latest|and|-|to) )?(?:{_HOUR}"
    r"(?:[:.h](?P<minute>[0-5]\d))? ?(?P<half>a\.?m\b\.?|p\.?m\b\.?|o'clock|sharp|h\b|hours?\b(?! of))?|"
    r"(?P<noon>noon|midday|lunchtime|lunch))"
    r"(?![\w%:]|\.\d| ?(?:days?|weeks?|months?|minutes?|mins?|hours?|hrs?|working|business|to\b|of\b|pages?|people|"
    r"percent|euros?|pounds?|"
    r"dollars?|pieces?|%))"
)
_MOST = 20
_AGAIN_HINTS = ("then", "same", "that ", "straight", "day after", "later", "following day", "next day")


def likely(text: str) -> tuple[Rule, ...]:
    """The rules that may find something in a folded text."""
    return tuple([rule for rule in RULES if any(hint in text for hint in rule[2])])


def times(text: str, sent: dt.datetime | None, rules: tuple[Rule, ...] = RULES) -> list[When]:
    """The times that a folded text tells, in order. Without `sent` their days are not known."""
    base = sent or dt.datetime(2000, 1, 3, tzinfo=dt.UTC)
    found: list[When] = []
    for rule, made, hints in rules:
        for hint in hints:
            if hint in text:
                break
        else:
            continue
        for m in rule.finditer(text):
            if len(found) >= _MOST or any(m.start() < w.end and w.start < m.end() for w in found):
                continue
            meant = made(m, base)
            if meant is None or meant[0] is None:
                continue
            start, day = _before(text, m, *meant)
            found.append(When(start, m.end(), day if sent else None, meant[1] if sent else None))
    if any(hint in text for hint in _AGAIN_HINTS):
        found += [
            When(m.start(), m.end(), None, again=True, shift=_shift(m))
            for m in _AGAIN.finditer(text)
            if not any(m.start() < w.end and w.start < m.end() for w in found)
        ]
    return _with_clocks(text, _joined(text, sorted(found, key=lambda w: w.start)), sent)


def _joined(text: str, found: list[When]) -> list[When]:
    """Times side by side ("Sunday, 13 September") as one, with the second's day: it is the exacter."""
    out: list[When] = []
    for w in found:
        if out and not w.again and not out[-1].again and not text[out[-1].end : w.start].strip(" ,(the"):
            out[-1] = When(out[-1].start, w.end, w.day, w.at or out[-1].at)
        else:
            out.append(w)
    return out


_BEFORE = re.compile(r"\b(?:before|ahead of|prior to) (?:the |this |next )?$")


def _before(text: str, m: re.Match[str], day: dt.date | None, at: dt.time | None) -> tuple[int, dt.date | None]:
    """What stands behind "before": "before Friday" is Thursday, "before the weekend" Friday."""
    found = _BEFORE.search(text, max(0, m.start() - 20), m.start())
    inner = m.group().startswith("before ")
    if day is None or at is not None or not (found or inner) or "end of" in m.group() or "tomorrow" in m.group():
        return m.start(), day
    if "weekend" in m.group():
        return (found.start() if found else m.start()), day - dt.timedelta(days=2)
    return (found.start() if found else m.start()), day - dt.timedelta(days=1)


def _with_clocks(text: str, found: list[When], sent: dt.datetime | None) -> list[When]:
    clocks = [
        (m.start(), m.end(), _spoken(m)) for m in (_SPOKEN.finditer(text) if " past " in text or " to " in text else ())
    ]
    for m in _CLOCK.finditer(text):
        at = _hour(m, text)
        if at is None or any(m.start() < w.end and w.start < m.end() for w in found):
            continue
        if any(m.start() < b and a < m.end() for a, b, _ in clocks):
            continue
        clocks.append((m.start(), m.end(), at))
    out: list[When] = []
    for w in found:
        near = [c for c in clocks if w.at is None and (0 <= c[0] - w.end <= 12 or 0 <= w.start - c[1] <= 5)]
        if near and not w.again:
            start, end, at = near[0]
            clocks = [c for c in clocks if c not in near]
            at = _evening(text[w.start : w.end], at)
            out.append(When(min(w.start, start), max(w.end, end), w.day, at if sent else None))
        else:
            out.append(w)
    for start, end, at in clocks:
        if sent is None:
            out.append(When(start, end, None))
            continue
        now = sent.time()
        if at <= now and at.hour < 12 and (at.hour + 12) < 24 and not _EXACT.search(text, start, end):
            at = at.replace(hour=at.hour + 12)
        out.append(When(start, end, sent.date() if at > now else sent.date() + dt.timedelta(days=1), at))
    return sorted(out, key=lambda w: w.start)


_SPOKEN = compiled(
    rf"\b(?:(?:at|by|around|about|before|until|till) )?(?P<part>half|(?:a )?quarter|five|ten|twenty|twenty-five) "
    rf"(?P<side>past|to|after) {_HOUR}\b(?! (?:minutes?|days?|hours?|people|working|weeks?))"
)
_DAY_BEHIND = (" tonight", " tomorrow", " today", " this ", " in the ", " on ")
_MINUTES = {"half": 30, "quarter": 15, "five": 5, "ten": 10, "twenty": 20, "twenty-five": 25}


def _spoken(m: re.Match[str]) -> dt.time:
    """What “a quarter past three” means; nobody means three in the night."""
    minutes, hour = _MINUTES[m["part"].removeprefix("a ")], number(m["hour"]) % 24
    if 1 <= hour <= 6:
        hour += 12
    if m["side"] == "to":
        return dt.time((hour - 1) % 24, 60 - minutes)
    return dt.time(hour, minutes)


_EXACT = re.compile(r"a\.?m|p\.?m|\d:\d\d|noon")


def _evening(words: str, at: dt.time) -> dt.time:
    late = ("evening" in words or "tonight" in words or "afternoon" in words) and at.hour < 12
    return at.replace(hour=at.hour + 12) if late else at


def _hour(m: re.Match[str], text: str) -> dt.time | None:
    if m["noon"]:
        return dt.time(12, 0)
    sure = bool(m["minute"] or m["half"])
    near = m["pre"] in ("around", "about") and text.startswith(_DAY_BEHIND, m.end())
    if not sure and not near and m["pre"] not in ("at", "by", "before", "until", "till", "no later than"):
        return None
    hour = number(m["hour"])
    half = (m["half"] or "").replace(".", "")
    if half == "pm" and hour < 12:
        hour += 12
    elif half == "am" and hour == 12:
        hour = 0
    elif half not in ("am", "pm") and not m["minute"] and 1 <= hour <= 6 and "morning" not in text:
        hour += 12  # nobody means five in the night
    return dt.time(hour, int(m["minute"] or 0)) if hour < 24 else None
