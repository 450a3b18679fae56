"""Where guardian listens, and what it says when it cannot."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from guardian.errors import Misconfigured
from guardian.listening import places, server_context, telling
from guardian.settings.model import Listen


def test_addresses_and_handed_sockets_in_order() -> None:
    """Every socket of a unit is a listener of its own."""
    one, other = socket.socket(), socket.socket()
    with one, other:
        listen = Listen.model_validate({"smtp": ["127.0.0.1:1025", "systemd"], "smtps": ["[::1]:1465"]})
        assert list(places(listen, {"smtp": [one, other]})) == [
            (False, "127.0.0.1:1025", None),
            (False, "systemd", one),
            (False, "systemd", other),
            (True, "[::1]:1465", None),
        ]


def test_a_socket_that_systemd_did_not_hand_over() -> None:
    """The remedy is said."""
    listen = Listen.model_validate({"smtp": ["systemd"]})
    with pytest.raises(Misconfigured, match=r"enable the \.socket units"):
        list(places(listen, {"smtps": []}))


@pytest.mark.parametrize(
    ("number", "remedy"),
    [(98, "another program"), (13, "below 1024"), (99, "no such address"), (5, "input/output error")],
)
def test_what_keeps_it_from_an_address(number: int, remedy: str) -> None:
    """With the address, and what to do."""
    with pytest.raises(Misconfigured, match=rf"192\.0\.2\.1:25: .*{remedy}"), telling("192.0.2.1:25"):
        raise OSError(number, "Input/output error")


def test_a_certificate_that_is_none(tmp_path: Path) -> None:
    """Named by its file."""
    wrong = tmp_path / "cert.pem"
    wrong.write_text("no certificate")
    with pytest.raises(Misconfigured, match=r"cert\.pem"):
        server_context(wrong, wrong)
