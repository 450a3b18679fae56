"""guardian.doctor.machine: the file, the ports, the certificate, the state and the clock of this machine."""

from __future__ import annotations

import datetime as dt
import socket
import sqlite3
from collections.abc import Iterable
from pathlib import Path

import pytest

from guardian.doctor import machine
from guardian.doctor.finding import Said, State
from guardian.settings.model import Settings, Tls
from tests.certificates import Authority, Certificate

NOW = dt.datetime.now(dt.UTC) + dt.timedelta(hours=1)  # certificates made meanwhile are valid


def worst(said: Iterable[Said]) -> tuple[State, str]:
    """The gravest line's state and text; what is not all right must come with a remedy."""
    lines = list(said)
    assert all(line.remedy for line in lines if line.state is not State.OK)
    line = max(lines, key=lambda s: list(State).index(s.state))
    return line.state, line.text


def settings(**listen: object) -> Settings:
    """Settings with these listeners."""
    return Settings.model_validate(
        {
            "listen": {"hostname": "mx.example.org", **listen},
            "upstream": {"host": "a.example"},
            "imap": {"host": "b.example"},
        }
    )


def tls(certificate: Certificate) -> Tls:
    """The [tls] section with these files."""
    certificate.key.chmod(0o600)
    return Tls.model_construct(cert=certificate.cert, key=certificate.key)


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """One for the whole module."""
    return Authority(tmp_path_factory.mktemp("tls"))


@pytest.mark.parametrize(
    ("name", "days", "later", "state", "word"),
    [
        ("mx.example.org", 90, 0, State.WARN, "no chain"),
        ("mx.example.org", 5, 0, State.WARN, "ends in"),
        ("mx.example.org", 5, 9, State.FAIL, "expired"),
        ("mx.example.org", 5, -9, State.FAIL, "valid only from"),
        ("other.example", 90, 0, State.WARN, "not for mx.example.org"),
    ],
)
def test_certificates(authority: Authority, name: str, days: int, later: int, state: State, word: str) -> None:
    """Its beginning and end, its names and its chain."""
    section = tls(authority.issue(f"DNS:{name}", days=days))
    said = list(machine.certificate(section, "mx.example.org", NOW + dt.timedelta(days=later)))
    assert any(s.state is state and word in s.text for s in said)


def test_a_whole_chain_is_all_right(authority: Authority, tmp_path: Path) -> None:
    """The certificate with its authority's after it, for our name."""
    one = authority.issue("DNS:mx.example.org", "DNS:mail.example.org", days=90)
    chain = tmp_path / "full.pem"
    chain.write_bytes(one.cert.read_bytes() + authority.ca_file.read_bytes())
    assert worst(machine.certificate(tls(Certificate(chain, one.key)), "mx.example.org", NOW))[0] is State.OK


def test_a_key_that_everybody_may_read(authority: Authority) -> None:
    """Fails: who has it can be guardian."""
    one = authority.issue("DNS:mx.example.org", days=90)
    section = tls(one)
    one.key.chmod(0o644)
    assert worst(machine.certificate(section, "mx.example.org", NOW)) == (
        State.FAIL,
        f"everybody on this machine may read {one.key}",
    )


@pytest.mark.parametrize(("folder", "how"), [("tls", "reload"), ("run/credentials/guardian.service", "restart")])
def test_a_renewed_certificate_is_taken_in_the_right_way(tmp_path: Path, folder: str, how: str) -> None:
    """systemd copies credentials when the service starts: a reload would go on with the old one."""
    section = tls(Authority(tmp_path / folder).issue("DNS:mx.example.org", days=3))
    remedies = [s.remedy for s in machine.certificate(section, "mx.example.org", NOW)]
    assert f"renew it, then: systemctl {how} guardian" in remedies


def test_wildcards_stand_for_one_label(authority: Authority) -> None:
    """RFC 9525."""
    section = tls(authority.issue("DNS:*.example.org", days=90))
    assert not any("not for" in s.text for s in machine.certificate(section, "mx.example.org", NOW))
    assert any("not for" in s.text for s in machine.certificate(section, "a.mx.example.org", NOW))


def test_self_signed_and_none(authority: Authority) -> None:
    """Both work, for this machine; both are warned about."""
    assert any("itself" in s.text for s in machine.certificate(tls(authority.self_signed()), "localhost", NOW))
    assert worst(machine.certificate(None, "localhost", NOW))[0] is State.WARN


def test_a_free_port() -> None:
    """Can be listened on."""
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        port = s.getsockname()[1]
    assert worst(machine.ports(settings(smtp=[f"127.0.0.1:{port}"])))[0] is State.OK


@pytest.mark.parametrize(
    ("greeting", "state"), [(b"220 mx.example.org ESMTP\r\n", State.OK), (b"220 other ESMTP\r\n", State.FAIL)]
)
def test_a_taken_port(greeting: bytes, state: State) -> None:
    """By guardian itself it is as it should be; by anything else nothing will work."""
    import threading

    with socket.create_server(("127.0.0.1", 0)) as server:

        def greet() -> None:
            connection, _ = server.accept()
            with connection:
                connection.sendall(greeting)

        thread = threading.Thread(target=greet)
        thread.start()
        address = f"127.0.0.1:{server.getsockname()[1]}"
        found, text = worst(machine.ports(settings(smtp=[address])))
        thread.join()
    assert found is state, text


def test_an_address_of_another_machine() -> None:
    """Fails, with how to see this machine's own."""
    assert worst(machine.ports(settings(smtp=["192.0.2.1:2525"], require_auth=True)))[0] is State.FAIL


def database(path: Path) -> None:
    """A state with one held letter, as far as the doctor looks."""
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE holds (id TEXT, state TEXT)")
        db.executemany("INSERT INTO holds VALUES (?, ?)", [("a", "held"), ("b", "released")])
    db.close()


def test_the_state(tmp_path: Path) -> None:
    """What it holds is counted; nothing is created where there is none yet."""
    assert worst(machine.state("sqlite:///guardian.db", tmp_path))[0] is State.OK
    assert list(tmp_path.iterdir()) == []
    database(tmp_path / "guardian.db")
    assert worst(machine.state("sqlite:///guardian.db", tmp_path)) == (
        State.OK,
        f"{tmp_path / 'guardian.db'}: 1 letters held",
    )


def test_a_damaged_or_missing_state(tmp_path: Path) -> None:
    """Each fails with its remedy."""
    (tmp_path / "guardian.db").write_bytes(b"not a database" * 100)
    assert worst(machine.state("sqlite:///guardian.db", tmp_path))[0] is State.FAIL
    assert "no folder" in worst(machine.state("sqlite:////no/such/place/guardian.db", tmp_path))[1]


def test_the_clock_says_the_time() -> None:
    """Synchronised or not depends on the machine; a warning has its remedy."""
    state, text = worst(machine.clock(dt.datetime(2026, 11, 22, 1, 2, tzinfo=dt.UTC)))
    assert state is not State.FAIL
    assert text.startswith("2026-11-22 01:02 UTC")


def test_a_file_that_its_group_may_change(tmp_path: Path) -> None:
    """Is warned about."""
    path = tmp_path / "guardian.toml"
    path.touch()
    path.chmod(0o660)
    assert any("its group" in s.text for s in machine.configuration(path))
    path.chmod(0o640)
    assert not any("its group" in s.text for s in machine.configuration(path))
