"""The log: only what stands in EVENTS, nothing that steers a terminal, nothing that a library says."""

from __future__ import annotations

import asyncio
import io
import json
import logging
import warnings
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guardian.logs import EVENTS, LONGEST, Log, configure, render_events
from guardian.settings.model import LogSection

CANARY = "hunter2 \N{RIGHT-TO-LEFT OVERRIDE}"


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def stream() -> io.StringIO:
    """Where the log goes."""
    return io.StringIO()


@pytest.fixture
def log(stream: io.StringIO) -> Log:
    """A log of JSON lines of every level."""
    return Log(level="debug", text=False, stream=stream)


@pytest.fixture
def restored() -> Iterator[None]:
    """The standard library's logging as it was, afterwards."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    others = {
        name: (list(logger.handlers), logger.propagate, logger.level)
        for name, logger in logging.Logger.manager.loggerDict.items()
        if isinstance(logger, logging.Logger)
    }
    yield
    logging.captureWarnings(False)
    root.handlers, root.level = handlers, level
    for name, (theirs, propagate, theirs_level) in others.items():
        logger = logging.getLogger(name)
        logger.handlers, logger.propagate = theirs, propagate
        logger.setLevel(theirs_level)


def lines(stream: io.StringIO) -> list[dict[str, Any]]:
    """The lines written so far."""
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def test_a_closed_letter_is_one_json_line(log: Log, stream: io.StringIO) -> None:
    """Time in UTC, level, event, then the values in the order given."""
    log("letter_closed", submission="s1", outcome="hold", checks=["tone.blame"], code=550, ms=12.5)
    (line,) = lines(stream)
    assert line.pop("at").endswith("Z")
    assert list(line.items()) == [
        ("level", "info"),
        ("event", "letter_closed"),
        ("submission", "s1"),
        ("outcome", "hold"),
        ("checks", ["tone.blame"]),
        ("code", 550),
        ("ms", 12.5),
    ]
    assert not log.defects


def test_an_unknown_event_is_left_out_and_counted(log: Log, stream: io.StringIO) -> None:
    """Nobody writes what is not in the table."""
    log("password_seen", password=CANARY)
    assert stream.getvalue() == ""
    assert log.defects == {"password_seen": 1}


@pytest.mark.parametrize(
    "values",
    [{"subject": CANARY}, {"hold": {"to": CANARY}}, {"hold": ValueError(CANARY)}, {"hold": CANARY.encode()}],
)
def test_an_unknown_key_or_kind_of_value_is_left_out_and_counted(
    log: Log, stream: io.StringIO, values: dict[str, object]
) -> None:
    """The rest of the line is written."""
    log("letter_closed", code=250, **values)
    (line,) = lines(stream)
    assert line["code"] == 250
    assert "hunter2" not in stream.getvalue()
    assert log.defects == {f"letter_closed.{next(iter(values))}": 1}


def test_a_structlog_like_call_is_the_same(log: Log, stream: io.StringIO) -> None:
    """`log.warning("…")` writes the event at its own level; blanks in its name are underscores."""
    log.info("upstream unavailable", reason="refused")
    log.warning("upstream_unavailable", reason="refused")
    log.error("upstream_unavailable", reason="refused")
    assert [(line["event"], line["level"]) for line in lines(stream)] == [("upstream_unavailable", "warning")] * 3


def test_what_is_below_the_level_is_not_written(stream: io.StringIO) -> None:
    """level = "warning" leaves out what is "info"."""
    log = Log(level="warning", text=False, stream=stream)
    log("stopping")
    log("state_unavailable", reason="locked")
    assert [line["event"] for line in lines(stream)] == ["state_unavailable"]


@given(st.text(), st.booleans())
def test_no_value_can_steer_a_terminal_or_break_a_line(value: str, text: bool) -> None:
    """Whatever a client calls itself: one line of printable ASCII."""
    stream = io.StringIO()
    log = Log(level="info", text=text, stream=stream)
    log("letter_closed", account=value, checks=[value])
    written = stream.getvalue()
    assert written.endswith("\n")
    assert written.count("\n") == 1
    assert all(" " <= c <= "~" for c in written[:-1])


def test_a_long_value_is_cut(log: Log, stream: io.StringIO) -> None:
    """No line grows without bound."""
    log("letter_closed", account="a" * 10_000, checks=["b"] * 10_000, ms=float("nan"))
    (line,) = lines(stream)
    assert len(line["account"]) == LONGEST
    assert len(line["checks"]) == 50
    assert line["ms"] is None


def test_a_stream_that_fails_does_not_stop_mail(log: Log, stream: io.StringIO) -> None:
    """A closed or full standard error is counted, nothing is raised."""
    stream.close()
    log("stopping")
    assert log.defects == {"write": 1}


@pytest.mark.parametrize(
    ("format_", "stream", "text"),
    [
        ("auto", Terminal(), True),
        ("auto", io.StringIO(), False),
        ("json", Terminal(), False),
        ("text", io.StringIO(), True),
    ],
)
@pytest.mark.usefixtures("restored")
def test_text_on_a_terminal_json_elsewhere(format_: Any, stream: io.StringIO, text: bool) -> None:
    """Unless [log] format says otherwise."""
    log = configure(LogSection(format=format_), stream=stream)
    log("letter_closed", account="ann lee", code=250, checks=[], hold="")
    written = stream.getvalue()
    assert (written[0] != "{") is text
    if text:
        assert written.split(maxsplit=1)[1] == 'info    letter_closed account="ann lee" code=250 checks=- hold=""\n'


@pytest.mark.usefixtures("restored")
@pytest.mark.parametrize("name", ["mail.log", "aioimaplib", "asyncio", "sqlalchemy.engine", "any.other"])
def test_a_librarys_words_are_never_written(stream: io.StringIO, name: str) -> None:
    """Of a library's message only its name, severity and kind of error: nothing else is formatted."""
    library = logging.getLogger(name)
    disabled, library.disabled = library.disabled, False
    library.addHandler(logging.StreamHandler(stream))
    library.setLevel(logging.DEBUG)
    configure(LogSection(level="debug"), stream=stream)
    library.debug("password %s", CANARY)
    library.error("password %s", CANARY)
    try:
        raise ValueError(CANARY)
    except ValueError:
        library.exception("it failed: %s", CANARY)
    library.disabled = disabled
    said = [(x["event"], x["library"], x["severity"], x["error"]) for x in lines(stream)]
    assert said == [("library_message", name, "error", ""), ("library_message", name, "error", "ValueError")]
    assert "hunter2" not in stream.getvalue()


@pytest.mark.usefixtures("restored")
def test_a_warning_is_not_written_out(stream: io.StringIO) -> None:
    """Python's own warnings may quote values too."""
    configure(LogSection(), stream=stream)
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        logging.captureWarnings(True)
        warnings.warn(CANARY, stacklevel=1)
    assert [line["library"] for line in lines(stream)] == ["py.warnings"]
    assert "hunter2" not in stream.getvalue()


async def test_a_failed_task_is_told_without_its_words(log: Log, stream: io.StringIO) -> None:
    """asyncio's handler keeps the kind and the place of an exception."""
    loop = asyncio.get_running_loop()
    try:
        raise ValueError(CANARY)
    except ValueError as e:
        log.failed_task(loop, {"message": CANARY, "exception": e})
    log.failed_task(loop, {"message": CANARY})
    assert "test_logs:" in lines(stream)[0]["place"]
    assert [(x["event"], x["error"]) for x in lines(stream)] == [
        ("task_failed", "ValueError"),
        ("task_failed", ""),
    ]
    assert "hunter2" not in stream.getvalue()


def test_the_page_lists_every_event() -> None:
    """docs/reference.md has a row for each, with its keys."""
    page = render_events()
    for name, event in EVENTS.items():
        assert f"| `{name}` | {event.level} | {event.about} |" in page
        assert event.about.endswith(".")
