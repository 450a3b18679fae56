"""When a draft that could not be sent is tried again."""

from __future__ import annotations

from guardian.holds.model import DraftRef
from guardian.retries import PAUSES, Retries

ONE, OTHER = (DraftRef(folder="Send", uidvalidity=1, uid=n, message_id=f"<{n}@x.example>") for n in (1, 2))


def test_each_pause_is_longer_up_to_the_last() -> None:
    """And another draft does not wait for this one."""
    retries, now = Retries(), 100.0
    assert not retries.waits(ONE, now)
    for pause in (*PAUSES, PAUSES[-1]):
        assert retries.put_off(ONE, now) == pause
        assert retries.waits(ONE, now + pause - 0.1)
        assert not retries.waits(OTHER, now)
        now += pause
        assert not retries.waits(ONE, now)


def test_trouble_counts_from_when_it_was_first_seen() -> None:
    """Until it is over."""
    retries = Retries()
    assert retries.lasts(ONE, 5.0) == 0.0
    retries.put_off(ONE, 20.0)
    assert retries.lasts(ONE, 65.0) == 60.0
    retries.forget(ONE)
    assert not retries.waits(ONE, 66.0)
    assert retries.lasts(ONE, 70.0) == 0.0
