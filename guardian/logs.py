"""The log: every event guardian writes, with the only values it may carry. JSON lines, text on a terminal.

What is not in `EVENTS` is not written: an unknown event, an unknown key or a value that is no number, truth
value or text is left out and counted in `defects` (tests hold it at zero). Libraries' messages are never
written: they may quote passwords or letters. Only that there was one is said. Recipients have no key.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import json
import logging
import math
import re
import sys
from collections import Counter
from collections.abc import Callable, Mapping, MutableMapping
from dataclasses import dataclass
from typing import Any, TextIO

import structlog

from guardian.errors import place_of
from guardian.settings.model import LogSection

LONGEST = 200  # characters of one value
MOST = 50  # members of one list

_SIMPLE = frozenset({int, bool, type(None)})
_BARE = re.compile(r"[A-Za-z0-9_.:@+/-]+", re.ASCII)


@dataclass(frozen=True, slots=True)
class Event:
    """One kind of log line: what it says, how loud, and which values it may carry."""

    about: str
    keys: frozenset[str]
    level: str = "info"


def _event(about: str, keys: str = "", level: str = "info") -> Event:
    return Event(about, frozenset(keys.split()), level)


EVENTS: Mapping[str, Event] = {
    "started": _event("guardian takes letters.", "listeners policy"),
    "stopping": _event("SIGTERM or SIGINT has come: letters in progress are answered, no new ones taken."),
    "stopped": _event("Everything is written; the process ends."),
    "outcome_not_waited_for": _event(
        "The time to stop was up: these letters may or may not have been sent.", "submissions", "error"
    ),
    "no_room_for_connections": _event("The system has no room for more connections.", "listener errno", "error"),
    "letter_closed": _event(
        "One letter has its answer: the whole story in one line.",
        "submission listener account outcome reason trouble checks hold code ms review_ms upstream_ms size policy",
    ),
    "hold_overridden": _event(
        "A held letter was sent without the change: by `way`, with a reason of so many letters, against these checks. "
        "`not-right` counts against them.",
        "submission hold way length checks",
    ),
    "hold_budget_spent": _event(
        "More letters would be held than policy.hold_budget allows: guardian only observes until fewer are.",
        "policy rate budget",
        "error",
    ),
    "hold_budget_kept": _event("Holds are within policy.hold_budget again: letters are held.", "policy rate budget"),
    "review_failed": _event(
        "A letter could not be reviewed; policy.on_review_failure decided.",
        "submission reason size",
        "warning",
    ),
    "review_crashed": _event("A worker failed on a letter; place is in guardian's code.", "reason place", "warning"),
    "checks_failed": _event("These checks crashed on a letter; the others counted.", "submission checks", "warning"),
    "hold_not_stored": _event(
        "A letter should be held and could not be; the author was told to try again.",
        "submission hold reason",
        "warning",
    ),
    "hold_not_advanced": _event(
        "A move of a hold could not be recorded; the letter itself is not affected.",
        "hold move error",
        "warning",
    ),
    "hold_waiting": _event(
        "A held letter waits; `told`: its author was reminded by mail.", "hold account days tries told"
    ),
    "hold_expired": _event(
        "Nobody touched a held letter for holds.expire_after; its draft stays where it is.", "hold account was days"
    ),
    "hold_draft_deleted": _event("The author threw a held draft away.", "hold account"),
    "hold_sent_around": _event(
        "A held letter was sent by another way than through guardian.", "hold account", "warning"
    ),
    "holds_purged": _event("Holds that ended holds.purge_after ago were forgotten.", "count"),
    "decisions_forgotten": _event("Decisions from before state.keep_decisions were forgotten.", "count"),
    "folders_watched": _event("An account's folders are there and watched.", "account"),
    "folders_not_watched": _event(
        "An account's folders cannot be watched now; tried again after so many seconds.",
        "account reason seconds",
        "warning",
    ),
    "draft_released": _event("A draft moved to the Send folder was sent; filed: in Sent.", "hold account filed"),
    "draft_not_released": _event("A draft moved to the Send folder came back to Drafts.", "hold account reason"),
    "draft_refused": _event(
        "The outgoing server refused a moved draft for good, before it was sent.", "hold account reason", "warning"
    ),
    "lead_asked": _event("A copy of a held letter was placed before the lead.", "hold account"),
    "lead_not_asked": _event("A copy could not be placed before the lead.", "hold account reason", "warning"),
    "lead_approved": _event("The lead wants this very letter sent.", "hold account"),
    "lead_declined": _event("The lead does not want a letter sent as it is.", "hold account"),
    "author_not_told": _event("A note could not be put into the author's INBOX.", "hold account reason", "warning"),
    "draft_discarded": _event("A draft moved to the Discard folder went to Trash.", "hold account"),
    "release_put_off": _event(
        "A moved draft could not be dealt with now; tried again after so many seconds.",
        "hold account reason seconds",
        "warning",
    ),
    "draft_retired": _event("A superseded draft was moved away.", "hold result"),
    "draft_not_retired": _event("A superseded draft is still there; tried again later.", "hold reason", "warning"),
    "drafts_not_sealed": _event(
        'Apps that hold_reply = "accept" is for often send by other ways too, and a draft with remarks in it would go '
        'out as it is: set policy.seal = true or policy.annotations = "note".',
        "policy",
        "warning",
    ),
    "note_not_delivered": _event(
        "The note on a held letter could not be put into its author's INBOX; its draft is stored.",
        "hold reason",
        "warning",
    ),
    "sent_copy_moved": _event("A copy that a mail app filed in Sent of a held letter was moved aside.", "hold result"),
    "sent_copy_not_found": _event(
        "No copy of a held letter was found in Sent, or it is not looked for any more.", "hold reason"
    ),
    "reply_undelivered": _event("The client left before its answer; it is kept for the repeat.", "submission code"),
    "repeat_answered": _event("A letter came again whose answer was not known to its author.", "submission known"),
    "late_reply": _event("Upstream answered after the author had been told to wait.", "submission code"),
    "state_unavailable": _event("Holds could not be read or written.", "reason", "warning"),
    "worker_replaced": _event("A review worker was ended and another one started.", "reason", "warning"),
    "worker_start_failed": _event("A review worker did not start.", "error failures", "error"),
    "upstream_unavailable": _event("No session with the outgoing server.", "reason listener", "warning"),
    "no_answer_to_a_letter_in_time": _event(
        "A letter's answer is overdue; the author was told to look in Sent.", "submission listener", "error"
    ),
    "letter_answered_too_late": _event("The overdue answer has come.", "submission code", "warning"),
    "incident": _event(
        "A defect of guardian; the client got a temporary refusal.",
        "incident submission listener error kind place",
        "error",
    ),
    "metrics_not_served": _event(
        "The metrics' address cannot be listened on: guardian works without them.", "reason", "warning"
    ),
    "reloaded": _event("SIGHUP: this policy and these certificates are in force from now on.", "policy was"),
    "not_reloaded": _event(
        "SIGHUP: the new configuration cannot be used, the old one stays in force. Each mistake has its line.",
        "mistakes policy",
        "error",
    ),
    "reload_needs_restart": _event(
        "SIGHUP: these sections have changed and are taken at the next start only.", "sections", "warning"
    ),
    "task_failed": _event("A background task of the event loop failed.", "error place", "error"),
    "library_message": _event(
        "A library had something to say; its text is not kept.", "library severity error", "warning"
    ),
}


class Log:
    """`log("letter_closed", code=250, …)` writes one line. Never raises: a full disk must not stop mail.

    Attributes:
        defects: event, or event and key, or `write` -> how often something was left out.
    """

    def __init__(self, *, level: str, text: bool, stream: TextIO) -> None:
        self.defects: Counter[str] = Counter()
        self.listeners: list[Callable[[str, Mapping[str, Any]], None]] = []  # told of each line, whatever its level
        self._stream = stream
        self._logger = structlog.wrap_logger(
            structlog.WriteLogger(stream),
            processors=[structlog.processors.add_log_level, _stamp, _as_text if text else _as_json],
            wrapper_class=structlog.make_filtering_bound_logger(level),
            cache_logger_on_first_use=True,
        )

    def __call__(self, event: str, /, **values: object) -> None:
        """Write one line. `event` (blanks count as underscores) and its keys must stand in EVENTS."""
        known = EVENTS.get(event) or EVENTS.get(event := event.replace(" ", "_"))
        if known is None:
            self.defects[event] += 1
            return
        kept = {}
        for key, value in values.items():
            if key not in known.keys:
                self.defects[f"{event}.{key}"] += 1
            elif type(value) in _SIMPLE:
                kept[key] = value
            elif _is_plain(value):
                kept[key] = _bounded(value)
            else:
                self.defects[f"{event}.{key}"] += 1
        for listener in self.listeners:
            listener(event, kept)
        try:
            getattr(self._logger, known.level)(event, **kept)
        except (OSError, ValueError):
            self.defects["write"] += 1

    def info(self, event: str, **values: object) -> None:
        """The same; how loud a line is stands in EVENTS. For callers written for a structlog logger."""
        self(event, **values)

    def warning(self, event: str, **values: object) -> None:
        """The same as `info`."""
        self(event, **values)

    def error(self, event: str, **values: object) -> None:
        """The same as `info`."""
        self(event, **values)

    def failed_task(self, loop: asyncio.AbstractEventLoop, context: Mapping[str, Any]) -> None:
        """An asyncio exception handler that keeps kind and place, and no text: it could quote a letter."""
        error = context.get("exception")
        if isinstance(error, BaseException):
            self("task_failed", error=type(error).__name__, place=place_of(error))
        else:
            self("task_failed", error="", place="")


class _LibraryHandler(logging.Handler):
    """Says that a library logged something. What it said is not even put together."""

    def __init__(self, log: Log) -> None:
        super().__init__(logging.WARNING)
        self._log = log

    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[0] if record.exc_info else None
        self._log(
            "library_message",
            library=record.name,
            severity=record.levelname.lower(),
            error=error.__name__ if error else "",
        )


def configure(section: LogSection, *, stream: TextIO | None = None) -> Log:
    """The log as `[log]` says, on `stream` (standard error); the standard library's logging is led into it.

    Call it once, at start. `loop.set_exception_handler(log.failed_task)` brings in asyncio's complaints.
    """
    out = sys.stderr if stream is None else stream
    text = section.format == "text" or (section.format == "auto" and out.isatty())
    log = Log(level=section.level, text=text, stream=out)
    root = logging.getLogger()
    root.handlers = [_LibraryHandler(log)]
    root.setLevel(logging.WARNING)
    for name in list(logging.Logger.manager.loggerDict):
        logger = logging.getLogger(name)
        logger.handlers = []  # a handler of a library's own would write its messages past us
        logger.propagate = True
        if logger.level < logging.WARNING:
            logger.setLevel(logging.NOTSET)
    logging.captureWarnings(True)
    return log


def render_events() -> str:
    """A table of every event, for docs/reference.md."""
    out = ["| event | level | says | keys |", "|---|---|---|---|"]
    for name, event in EVENTS.items():
        keys = ", ".join(f"`{key}`" for key in sorted(event.keys))
        out.append(f"| `{name}` | {event.level} | {event.about} | {keys} |")
    return "\n".join(out)


def _is_plain(value: object) -> bool:
    if isinstance(value, list | tuple):
        return all(isinstance(member, str | int | float) for member in value)
    return value is None or isinstance(value, str | int | float)


def _bounded(value: object) -> object:
    if isinstance(value, str):
        clean = value.replace("\x7f", "?")  # the one control character that ASCII JSON does not escape
        return clean if len(clean) <= LONGEST else clean[: LONGEST - 3] + "..."
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, list | tuple):
        return [_bounded(member) for member in value[:MOST]]
    return value


def _stamp(_logger: object, _method: str, line: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    now = dt.datetime.now(dt.UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return {"at": now, "level": line.pop("level"), "event": line.pop("event"), **line}


def _as_json(_logger: object, _method: str, line: MutableMapping[str, Any]) -> str:
    return json.dumps(line, separators=(",", ":"))


def _as_text(_logger: object, _method: str, line: MutableMapping[str, Any]) -> str:
    at, level, event = line.pop("at"), line.pop("level"), line.pop("event")
    return " ".join([at[11:19], f"{level:7}", event, *(f"{key}={_word(value)}" for key, value in line.items())])


def _word(value: object) -> str:
    if isinstance(value, list):
        return ",".join(_word(member) for member in value) or "-"
    if isinstance(value, str) and value:
        return value if _BARE.fullmatch(value) else json.dumps(value)
    return json.dumps(value)
