"""guardian.doctor.apps: what to type into mail apps."""

from __future__ import annotations

from guardian.doctor.apps import settings_for_apps, ways
from guardian.settings.model import Settings, Tls


def settings(*, tls: bool = True, **listen: object) -> Settings:
    """Settings with these listeners; a certificate is not looked at here."""
    made = Settings.model_validate(
        {
            "listen": {"hostname": "mx.example.org", **listen},
            "upstream": {"host": "a.example"},
            "imap": {"host": "b.example"},
        }
    )
    return made.model_copy(update={"tls": Tls.model_construct()}) if tls else made


def test_the_way_from_other_machines_comes_first() -> None:
    """TLS from the start before STARTTLS, both before loopback (RFC 8314)."""
    found = list(ways(settings(smtp=["127.0.0.1:2525", "0.0.0.0:587"], smtps=["0.0.0.0:465"])))
    assert [(w.port, w.security, w.local) for w in found] == [
        ("465", "SSL/TLS", False),
        ("587", "STARTTLS", False),
        ("2525", "STARTTLS", True),
    ]
    assert found[0].host == "mx.example.org"


def test_every_app_is_told_host_port_and_security() -> None:
    """The six kinds of app, with the values to type."""
    told = dict(settings_for_apps(settings(smtp=["0.0.0.0:587"], smtps=[])))
    for app in ("Thunderbird", "Apple Mail", "iPhone, iPad", "Android (K-9, Thunderbird)"):
        assert "mx.example.org" in told[app]
        assert "587" in told[app]
    assert "encryption STARTTLS" in told["Outlook (classic)"]
    assert any(app.startswith("Helpdesks") for app in told)


def test_a_loopback_listener_says_so() -> None:
    """Nobody else can reach it."""
    told = dict(settings_for_apps(settings(tls=False, smtp=["127.0.0.1:2525"], smtps=[])))
    assert "loopback" in told["From this machine only"]
    assert "127.0.0.1, port 2525" in told["Thunderbird"]
