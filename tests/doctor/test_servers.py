"""guardian.doctor.servers: what the two servers offer, refuse and lack."""

from __future__ import annotations

import pytest

from guardian.doctor.finding import State
from guardian.doctor.servers import offers


@pytest.mark.parametrize(
    ("extensions", "auth", "worst", "word"),
    [
        ({"AUTH": "PLAIN LOGIN", "SIZE": "35882577", "8BITMIME": ""}, True, State.OK, "34 MiB"),
        ({"AUTH": "PLAIN", "SIZE": "0", "8BITMIME": ""}, True, State.WARN, "how large"),
        ({"AUTH": "PLAIN", "SIZE": "9"}, True, State.WARN, "8BITMIME"),
        ({"AUTH": "GSSAPI", "SIZE": "9", "8BITMIME": ""}, True, State.FAIL, "no login"),
        ({"SIZE": "9", "8BITMIME": ""}, False, State.OK, "nothing"),
    ],
)
def test_what_it_offers(extensions: dict[str, str], auth: bool, worst: State, word: str) -> None:
    """Logins that can be passed on, sizes, eight bits; each lack with what follows from it."""
    said = offers(extensions, require_auth=auth)
    order = list(State)
    assert max((s.state for s in said), key=order.index) is worst
    assert any(word in s.text for s in said)
    assert all(s.remedy for s in said if s.state is not State.OK)
