"""Pure: times as letters give them ("by Friday", "within two working days", "tomorrow at 9"), and the day they mean.

Counted from when the letter was sent, in its own zone. Working days are Monday to Friday and count from the day after;
"end of the week" is Friday, "the weekend" Sunday, "next week" its Friday; "before" a day is the day before it. Where a
range is given its end counts. The text is in folded form (see checks/fold.py); where times stand in it is `times`'s
matter.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Callable

_COUNTED = "zero one two three four five six seven eight nine ten eleven twelve"
_NUMBERS = {word: i for i, word in enumerate(_COUNTED.split())} | {
    "a": 1,
    "an": 1,
    "couple of": 2,
    "a couple of": 2,
    "few": 3,
    "a few": 3,
    "fourteen": 14,
    "fifteen": 15,
    "twenty": 20,
    "twenty-four": 24,
    "thirty": 30,
    "forty-five": 45,
    "forty-eight": 48,
    "sixty": 60,
    "ninety": 90,
}
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = tuple(m.lower() for m in calendar.month_name if m)
_MONTH_STEMS = tuple(m[:3] for m in _MONTHS)
_DAY_FIRST_FROM = dt.timedelta(hours=-3)  # zones west of it write the month first

_NUMBER = r"(?:\d{1,3}|" + "|".join(sorted(map(re.escape, _NUMBERS), key=len, reverse=True)) + ")"
_WEEKDAY = (
    r"(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday|s)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|"
    r"sun(?:day)?)"
)
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)"
)
_UNIT = (
    r"(?P<unit>(?:full |clear )?(?:working|business|work)[ -]?days?|workdays?|(?:calendar )?days?|hours?|hrs?|"
    r"minutes?|mins?|weeks?|fortnights?|months?)"
)


_UNITS = ("day", "hour", "hr", "min", "week", "fortnight", "month")  # one stands in each that `_UNIT` matches


def number(words: str) -> int:
    """A number in figures or words; 1 when it is neither."""
    return int(words) if words.isdigit() else _NUMBERS.get(words, 1)


def _weekday(word: str) -> int:
    return next(i for i, name in enumerate(_WEEKDAYS) if name.startswith(word[:3]))


def workdays_after(day: dt.date, count: int) -> dt.date:
    """The day that many working days (Monday to Friday) after `day`."""
    while count > 0:
        day += dt.timedelta(days=1)
        count -= day.weekday() < 5
    return day


def _months_after(day: dt.date, count: int) -> dt.date:
    month = day.month - 1 + count
    year, month = day.year + month // 12, month % 12 + 1
    return dt.date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def _dated(sent: dt.date, day: int, month: int, year: int | None) -> dt.date | None:
    """The date; without a year the one nearest after sending, or of the last weeks."""
    try:
        if year is not None:
            return dt.date(year + 2000 if year < 100 else year, month, day)
        made = dt.date(sent.year, month, day)
        return made if (sent - made).days < 60 else dt.date(sent.year + 1, month, day)
    except ValueError:
        return None


_Found = tuple[dt.date | None, dt.time | None] | None
Rule = tuple[re.Pattern[str], Callable[[re.Match[str], dt.datetime], _Found], tuple[str, ...]]


def _in(m: re.Match[str], sent: dt.datetime) -> _Found:
    if not (m["low"] or m["half"]):
        return None
    count, unit = number(m["high"] or m["low"] or "1"), m["unit"]
    if m["half"]:
        count, unit = 30, "minutes"
    if "work" in unit or "business" in unit:
        return workdays_after(sent.date(), count), None
    if unit.startswith(("hour", "hr", "min")):
        then = sent + (dt.timedelta(minutes=count) if unit.startswith("min") else dt.timedelta(hours=count))
        return then.date(), then.time().replace(second=0, microsecond=0, tzinfo=None)
    if unit.startswith("month"):
        return _months_after(sent.date(), count), None
    weeks = {"w": 7, "f": 14}.get(unit[0], 1)
    return sent.date() + dt.timedelta(days=count * weeks), None


def _by_weekday(m: re.Match[str], sent: dt.datetime) -> _Found:
    today, day = sent.date(), _weekday(m["to"] or m["day"])
    ahead = (day - today.weekday()) % 7
    monday = today - dt.timedelta(days=today.weekday())
    if m["next"] or m["week"] == "next week":
        return monday + dt.timedelta(days=7 + day), None
    if m["week"] == "week" or m["later"]:
        return today + dt.timedelta(days=ahead + 7), None
    return today + dt.timedelta(days=ahead or (0 if m["this"] else 7)), None


def _by_end(m: re.Match[str], sent: dt.datetime) -> _Found:
    today, what = sent.date(), m["what"]
    monday = today - dt.timedelta(days=today.weekday())
    later = 7 if "next" in m.group() or "following" in m.group() else 0
    if what == "week":
        return monday + dt.timedelta(days=later + 4 if today.weekday() < 5 or later else 11), None
    if what == "month":
        then = _months_after(today.replace(day=1), 1 if later else 0)
        return then.replace(day=calendar.monthrange(then.year, then.month)[1]), None
    return dt.date(today.year + bool(later), 12, 31), None


def _week(m: re.Match[str], sent: dt.datetime) -> _Found:
    today = sent.date()
    monday = today - dt.timedelta(days=today.weekday())
    if "weekend" in m.group():
        return monday + dt.timedelta(days=13 if "next" in m.group() else 6), None
    if "month" in m.group():
        then = _months_after(today.replace(day=1), "next" in m.group())
        return then.replace(day=calendar.monthrange(then.year, then.month)[1]), None
    days = {"early": 1, "mid": 2, "middle": 2}.get((m["part"] or "").split(" ")[0].rstrip("-"), 4)
    return monday + dt.timedelta(days=days + (7 if "next" in m.group() or "following" in m.group() else 0)), None


def _by_date(m: re.Match[str], sent: dt.datetime) -> _Found:
    month = next(i for i, name in enumerate(_MONTHS, 1) if name.startswith(m["month"][:3]))
    return _dated(sent.date(), int(m["to"] or m["day"]), month, int(m["year"]) if m["year"] else None), None


def _by_figures(m: re.Match[str], sent: dt.datetime) -> _Found:
    first, second = int(m["a"]), int(m["b"])
    offset = sent.utcoffset() or dt.timedelta()
    if m["sep"] == "/" and offset < _DAY_FIRST_FROM and first <= 12:
        first, second = second, first
    return _dated(sent.date(), first, second, int(m["year"]) if m["year"] else None), None


def _by_ordinal(m: re.Match[str], sent: dt.datetime) -> _Found:
    today, day = sent.date(), int(m["day"])
    month = today if day >= today.day else _months_after(today.replace(day=1), 1)
    return _dated(today, day, month.month, month.year), None


def _feast(m: re.Match[str], sent: dt.datetime) -> _Found:
    day, month = {"chr": (25, 12), "xma": (25, 12), "box": (26, 12), "new": (31, 12)}[m.group()[:3]]
    if "christmas eve" in m.group():
        day = 24
    elif "day" in m.group() and month == 12 and day == 31:
        day, month = 1, 1
    return _dated(sent.date(), day, month, None), None


def _hour_on(_: re.Match[str], sent: dt.datetime) -> _Found:
    then = sent + dt.timedelta(hours=1)
    return then.date(), then.time().replace(second=0, microsecond=0, tzinfo=None)


def _weeks_on(m: re.Match[str], sent: dt.datetime) -> _Found:
    days = 7 * number(m["count"] or "1") + ((m["day"] or m["then"]) == "tomorrow")
    return sent.date() + dt.timedelta(days=days), None


def _days_on(days: int) -> Callable[[re.Match[str], dt.datetime], _Found]:
    return lambda _, sent: (sent.date() + dt.timedelta(days=days), None)


_END_OF = (
    r"(?:by |before |at )?(?:the )?(?:end|close) of (?:the |this )?(?:day|business)(?: today)?|eod|cob|within the day"
)
_NO_DAY = rf"(?!,? (?:on )?(?:tomorrow|{_WEEKDAY}\b|the \d|\d))"
_TO = r"(?: ?(?:-|to|or|and) ?"
_ABOUT = r"(?:about |around |the |next |at most |roughly |a maximum of |approximately )*"
_SPAN = rf"(?P<half>half an )?(?P<low>{_NUMBER})?(?: ?(?:-|to|or) ?(?P<high>{_NUMBER}))? ?{_UNIT}"

RULES: tuple[Rule, ...] = tuple(
    (re.compile(rf"(?<![\w.]){pattern}(?!\w)"), made, hints)
    for pattern, made, hints in (
        (r"(?:the )?day after tomorrow", _days_on(2), ("day after",)),
        (
            rf"(?:(?P<count>{_NUMBER}) weeks? (?:from|on) (?P<day>today|tomorrow)|(?P<then>today|tomorrow) week)",
            _weeks_on,
            ("from to", "on to", " week"),
        ),
        (
            r"(?:first thing |early |late |later |by )?tomorrow(?:'s)?(?: (?:morning|afternoon|evening|night))?",
            _days_on(1),
            ("tomorrow",),
        ),
        (r"within the (?:next )?hour", _hour_on, ("the hour", "next hour")),
        (r"overnight", _days_on(1), ("overnight",)),
        (
            r"(?:later |still |by the end of |before the end of |the end of |end of )?"
            rf"(?:today|tonight|this (?:very )?(?:morning|afternoon|evening)|the day(?! (?:after|later|before)))|"
            rf"(?:{_END_OF}){_NO_DAY}",
            _days_on(0),
            (
                "today",
                "tonight",
                "this very ",
                "this morning",
                "this afternoon",
                "this evening",
                "the day",
                "end of",
                "close of",
                "eod",
                "cob",
            ),
        ),
        (r"(?:the )?end of (?:the |this |next |the following )?(?P<what>week|month|year)", _by_end, ("end of",)),
        (
            r"(?P<later>a week (?:on|from) )?(?:(?:on|by|until|before|this|coming) )?(?P<this>this )?(?P<next>next )?"
            rf"(?P<day>{_WEEKDAY})(?:(?: ?-| to| or| and) (?P<to>{_WEEKDAY}))?,? ?"
            r"(?P<week>next week|this week|week(?! of))?",
            _by_weekday,
            tuple(day[:3] for day in _WEEKDAYS),
        ),
        (r"(?:the |this |next |coming ){1,2}weekend", _week, ("weekend",)),
        (
            r"(?P<part>early|late|mid-?|later|the middle of|middle of|the course of|sometime)? ?"
            r"(?:this|next|the coming|the following) (?:week|month)",
            _week,
            (" week", " month"),
        ),
        (
            rf"(?:in|within|inside|inside of|under|the next|no later than|at most|after) {_ABOUT}{_SPAN}"
            r"(?:'? time| from now)?",
            _in,
            _UNITS,
        ),
        (
            rf"{_SPAN} (?:from now|from today|at (?:the )?(?:most|latest))",
            _in,
            ("from now", "from today", "most", "latest"),
        ),
        (
            rf"(?:the )?(?P<day>\d{{1,2}})(?:st|nd|rd|th|\.)?{_TO}(?P<to>\d{{1,2}})(?:st|nd|rd|th)?)?(?: of)? "
            rf"(?P<month>{_MONTH})\.?,?(?: (?P<year>20\d\d))?",
            _by_date,
            _MONTH_STEMS,
        ),
        (
            rf"(?P<month>{_MONTH})\.? (?:the )?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?{_TO}(?P<to>\d{{1,2}})"
            r"(?:st|nd|rd|th)?)?(?:,? (?P<year>20\d\d))?(?![:\d])",
            _by_date,
            _MONTH_STEMS,
        ),
        (r"(?P<year>20\d\d)-(?P<b>\d\d)-(?P<a>\d\d)(?P<sep>)", _by_figures, ("20",)),
        (r"(?P<a>\d{1,2})(?P<sep>[./])(?P<b>\d{1,2})(?:[./](?P<year>20\d\d|\d\d)?)?", _by_figures, (".", "/")),
        (r"the (?P<day>\d{1,2})(?:st|nd|rd|th)", _by_ordinal, ("st", "nd", "rd", "th")),
        (
            r"(?:christmas(?: eve| day)?|xmas|boxing day|new year(?:'s)?(?: day| eve)?)",
            _feast,
            ("christmas", "xmas", "boxing", "new year"),
        ),
    )
)
