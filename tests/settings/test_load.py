"""Good configurations, and the policy that comes of them."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from pydantic import ValidationError

from guardian.checks.catalogue import ALL
from guardian.checks.check import Action
from guardian.errors import Misconfigured
from guardian.policy.model import Annotations, HoldReply, Mode, OnReviewFailure, Override
from guardian.settings.load import load
from guardian.settings.model import Settings
from guardian.settings.resolve import default_policy, policy_of

SERVERS = '[upstream]\nhost = "smtp.example.org"\n[imap]\nhost = "imap.example.org"\n'


@pytest.fixture
def write(tmp_path: Path):
    """Writes a configuration and loads it."""

    def load_text(text: str) -> Settings:
        path = tmp_path / "guardian.toml"
        path.write_text(SERVERS + text)
        path.chmod(0o600)
        return load(path)

    return load_text


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with cert.pem, its key.pem, another one's other.pem, and locked.pem with a passphrase."""
    folder = tmp_path_factory.mktemp("tls")

    def openssl(*arguments: str) -> None:
        subprocess.run(["openssl", *arguments], cwd=folder, check=True, capture_output=True)

    new = ("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2")
    openssl(*new, "-subj", "/CN=guardian.test", "-keyout", "key.pem", "-out", "cert.pem")
    openssl(*new, "-subj", "/CN=other.test", "-keyout", "other.pem", "-out", "othercert.pem")
    openssl("pkey", "-in", "key.pem", "-aes128", "-passout", "pass:hunter2", "-out", "locked.pem")
    return folder


def test_two_hosts_are_enough(write) -> None:
    """Everything else has the defaults of the agreement."""
    s = write("")
    assert s.listen.smtp == ("127.0.0.1:2525",)
    assert (s.listen.smtps, s.listen.require_auth, s.tls) == ((), True, None)
    assert (s.upstream.port, s.upstream.security, s.upstream.ca_file) == (587, "starttls", None)
    assert (s.imap.port, s.imap.security, s.imap.drafts) == (993, "tls", "")
    assert s.state.url == "sqlite:///guardian.db"
    assert (s.policy.mode, s.policy.on_review_failure) == (Mode.ENFORCE, OnReviewFailure.PASS)
    assert (s.review.timeout, s.review.memory) == (10.0, 512_000_000)
    assert 1 <= s.review.workers <= 2
    assert s.listen.hostname


@pytest.mark.parametrize(
    ("text", "seconds"), [("100ms", 0.1), ("1.5s", 1.5), ("30s", 30.0), ("0.5m", 30.0), ("2s", 2.0)]
)
def test_durations(write, text: str, seconds: float) -> None:
    """Milliseconds to minutes."""
    assert write(f'[review]\ntimeout = "{text}"\n').review.timeout == seconds


@pytest.mark.parametrize(("text", "octets"), [("128MB", 128_000_000), ("1GiB", 2**30), ("16GB", 16_000_000_000)])
def test_sizes(write, text: str, octets: int) -> None:
    """Powers of ten, or of two with an i."""
    assert write(f'[review]\nmemory = "{text}"\n').review.memory == octets


@pytest.mark.parametrize("text", ["10", "s", "-1s", "1 s", "1S", "10s\\n", "٣s", "1e3s", ""])
def test_what_is_no_duration(write, text: str) -> None:
    """Only digits and a unit, nothing around them."""
    with pytest.raises(Misconfigured, match="must be a duration"):
        write(f'[review]\ntimeout = "{text}"\n')


def test_a_public_listener_with_its_certificate(write, pair: Path) -> None:
    """Off loopback, with TLS; relative paths start at the configuration's folder, absolute ones stay."""
    s = write(
        '[listen]\nsmtp = ["0.0.0.0:587", "[::]:587"]\nsmtps = ["mail.example.org:465"]\n'
        f'[tls]\ncert = "{pair}/cert.pem"\nkey = "{pair}/key.pem"\n'
    )
    assert s.tls is not None
    assert s.tls.cert == pair / "cert.pem"


@pytest.mark.parametrize(
    ("key", "said"),
    [("other.pem", "tls.key: does not belong to the cert"), ("locked.pem", "tls.key: is locked")],
)
def test_a_key_that_does_not_fit_is_told(write, pair: Path, key: str, said: str) -> None:
    """Another certificate's key, and one with a passphrase (nobody is asked for it)."""
    with pytest.raises(Misconfigured) as caught:
        write(f'[tls]\ncert = "{pair}/cert.pem"\nkey = "{pair}/{key}"\n')
    assert said in str(caught.value)


def test_a_private_authority(pair: Path) -> None:
    """ca_file is tried; a relative one stands beside the configuration."""
    path = pair / "guardian.toml"
    path.write_text(SERVERS.replace('imap.example.org"', 'imap.example.org"\nca_file = "cert.pem"'))
    path.chmod(0o600)
    assert load(path).imap.ca_file == str(pair / "cert.pem")


def test_a_relay_for_the_own_network(write, pair: Path) -> None:
    """Without a login only for the networks that are named."""
    s = write(
        '[listen]\nsmtp = ["192.0.2.1:25"]\nrequire_auth = false\n'
        'allow_from = ["10.1.0.0/16", "2001:db8::/32"]\n'
        f'[tls]\ncert = "{pair}/cert.pem"\nkey = "{pair}/key.pem"\n'
    )
    assert s.listen.allow_from == ("10.1.0.0/16", "2001:db8::/32")


def test_clear_text_stays_possible_on_loopback(write, tmp_path: Path) -> None:
    """security = "none" for a server on this machine."""
    path = tmp_path / "g.toml"
    path.write_text(
        '[upstream]\nhost = "127.0.0.1"\nport = 25\nsecurity = "none"\n[imap]\nhost = "localhost"\nsecurity = "none"\n'
    )
    path.chmod(0o600)
    assert load(path).imap.security == "none"


def test_settings_are_frozen(write) -> None:
    """Nobody changes them on the way."""
    with pytest.raises(ValidationError, match="frozen"):
        write("").listen.smtp = ()


def test_the_policy_without_settings_is_each_checks_own() -> None:
    """Every check has an action, its own."""
    assert default_policy().actions == {check.id: check.action for check in ALL}


def test_a_check_is_stronger_than_its_family(write) -> None:
    """Family, then exception; praise is never held."""
    policy = policy_of(
        write('[checks.tone]\naction = "off"\n[checks.tone.blame]\naction = "note"\n[checks.care]\naction = "hold"\n')
    )
    for check in ALL:
        if check.family == "tone":
            assert policy.actions[check.id] is (Action.NOTE if check.id == "tone.blame" else Action.OFF)
        elif check.family == "care":
            assert policy.actions[check.id] is (check.action if check.signal else Action.HOLD)
        else:
            assert policy.actions[check.id] is check.action


def test_options_are_given_on_as_they_were_set(write) -> None:
    """Only those that were set, lists as tuples, ready for the check's own dataclass."""
    policy = policy_of(
        write('[checks.clarity.long-sentence]\nmax_words = 12\n[checks.tone.shouting]\nallowed = ["SKU"]\n')
    )
    assert policy.options == {
        "clarity.long-sentence": {"max_words": 12},
        "tone.shouting": {"allowed": ("SKU",)},
    }


@pytest.mark.parametrize(
    ("text", "gate"),
    [
        ("", (Override.REASON, 120.0, 3)),
        ('override = "resend"\ncooling_off = "90s"', (Override.RESEND, 90.0, 3)),
        ('override = "never"', (Override.NEVER, 120.0, 0)),
        ('override = "never"\nmax_holds = 3', (Override.NEVER, 120.0, 3)),
        ("max_holds = 0", (Override.REASON, 120.0, 0)),
    ],
)
def test_the_gate(write, text: str, gate: tuple[Override, float, int]) -> None:
    """Who writes "never" means it: the number of holds counts there only when it is set."""
    found = policy_of(write(f"[policy.gate]\n{text}\n")).gate
    assert (found.override, found.cooling_off, found.max_holds) == gate


def test_firm_checks(write) -> None:
    """Three by themselves; the admin's word counts more."""
    usual = {"slips.secret", "slips.internal-note", "person.placeholder"}
    assert default_policy().gate.firm == usual
    moved = write("[checks.tone.blame]\nfirm = true\n[checks.slips.secret]\nfirm = false\n")
    assert policy_of(moved).gate.firm == usual - {"slips.secret"} | {"tone.blame"}
    assert policy_of(moved).version != default_policy().version


def test_the_version_is_that_of_what_the_policy_says(write) -> None:
    """The same policy has the same version however it is written, another one another."""
    plain, said, other = (
        write(""),
        write('[policy]\nmode = "enforce"\npreset = "normal"\n'),
        write('[checks.tone.blame]\naction = "off"\n'),
    )
    assert policy_of(plain).version == policy_of(said).version == default_policy().version
    assert policy_of(other).version != policy_of(plain).version


def test_a_listener_may_accept_where_others_reject(write) -> None:
    """One address for phones; the policy knows it by the listener's name."""
    policy = policy_of(write('[listen]\nsmtp = ["127.0.0.1:2525", "127.0.0.1:2526"]\naccept = ["127.0.0.1:2526"]\n'))
    assert policy.replies_at("smtp:2526") is HoldReply.ACCEPT
    assert policy.replies_at("smtp:2525") is HoldReply.REJECT


def test_how_held_letters_are_kept(write) -> None:
    """Reply, place of the remarks and seal are the policy's, and part of its version."""
    policy = policy_of(write('[policy]\nhold_reply = "accept"\nannotations = "note"\nseal = true\n'))
    assert policy.replies_at("smtp:2525") is HoldReply.ACCEPT
    assert (policy.annotations, policy.seal) == (Annotations.NOTE, True)
    assert policy.version != default_policy().version
