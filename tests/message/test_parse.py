"""A letter read whole: header, views of its text, and nothing to hide behind."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guardian.message import parse, structure
from guardian.message.model import Address, Letter
from tests.bounds import bounded
from tests.message.test_structure import PIECES

BAD = "You should have read the manual."
ALTERNATIVE = "Content-Type: multipart/alternative; boundary=b\n\n--b\n"


def read(octets: bytes | str, texts: dict[str, str] | None = None) -> Letter:
    """The letter in these octets, lines ended by CRLF."""
    raw = octets if isinstance(octets, bytes) else octets.replace("\n", "\r\n").encode()
    return parse.read(structure.excerpt(raw, structure.scan(raw)), texts=texts)


@given(st.one_of(st.binary(max_size=400), st.lists(st.sampled_from(PIECES), max_size=30).map(b"".join)))
def test_any_octets_are_a_letter(octets: bytes) -> None:
    """Reading never raises, and what the zones say of the text's ends stands in it."""
    letter = read(octets)
    assert letter.zones.greeting in letter.zones.authored
    assert letter.customer == letter.zones.quoted


def test_the_header_is_read() -> None:
    """Names decoded, addresses split, identifiers and date taken out of what stands around them."""
    letter = read(
        'From: =?utf-8?q?J=C3=B6rg?= <j@x.example>\nTo: "Lee, Ann" <ann@y.example>\nCc: a@x, b@x\n'
        "Subject: =?utf-8?b?R3LDvMOfZQ==?=\n again\nDate: Mon, 8 Jan 2024 11:02:00 +0100 (CET)\nMessage-ID:  <m@x> x\n"
        "In-Reply-To: your letter <q@y>\nReferences: <p@y>\n <q@y>\n\nHi"
    )
    assert letter.from_ == Address(name="Jörg", address="j@x.example")
    assert letter.to_name == "Lee, Ann"
    assert [a.address for a in letter.cc] == ["a@x", "b@x"]
    assert letter.subject == "Grüße again"
    assert letter.sent == dt.datetime(2024, 1, 8, 10, 2, tzinfo=dt.UTC)
    assert (letter.message_id, letter.in_reply_to, letter.references) == ("<m@x>", "<q@y>", ("<p@y>", "<q@y>"))


@pytest.mark.parametrize(
    "date", ["", "yesterday", "Mon, 99 Foo 20240 99:99", "Mon, 8 Jan 99999 11:02:00 +9999", "0" * 5_000]
)
def test_a_senseless_date_is_none(date: str) -> None:
    """A date that cannot be read is not there."""
    assert read(f"Date: {date}\n\nx").sent is None


def test_a_date_without_place_is_utc() -> None:
    """ "-0000" says that the zone is unknown (RFC 5322 §3.3)."""
    assert read("Date: Mon, 8 Jan 2024 11:02:00 -0000\n\nx").sent == dt.datetime(2024, 1, 8, 11, 2, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("to", "name"),
    [("Ann <a@x>", "Ann"), ("Ann <a@x>, Bo <b@x>", ""), ("a@x", ""), ('"a@x" <a@x>', "")],
)
def test_the_name_to_address_needs_one_recipient(to: str, name: str) -> None:
    """Two recipients, or an address for a name, give no name."""
    assert read(f"To: {to}\n\nx").to_name == name


@pytest.mark.parametrize(
    ("field", "automatic"),
    [
        ("Auto-Submitted: auto-replied; x=y", True),
        ("Auto-Submitted: no", False),
        ("Precedence: BULK", True),
        ("Precedence: first-class", False),
        ("List-Id: <x.example>", True),
        ("X-Auto: yes", False),
    ],
)
def test_machines_and_lists_are_known(field: str, automatic: bool) -> None:
    """RFC 3834's field marks what a machine wrote, Precedence and List-Id what goes to many."""
    letter = read(f"{field}\n\nx")
    assert (letter.auto_submitted or letter.listed) is automatic
    assert letter.auto_submitted is (automatic and field.startswith("Auto"))


@pytest.mark.parametrize(
    ("raw", "signed"),
    [
        ("Content-Type: text/plain\n\nHello.", False),
        ("Content-Type: text/plain\n\n-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nHello.\n", True),
        (
            'Content-Type: multipart/signed; boundary=b; protocol="application/pgp-signature"\n\n'
            "--b\nContent-Type: text/plain\n\nHello.\n--b\nContent-Type: application/pgp-signature\n\nx\n--b--\n",
            True,
        ),
    ],
)
def test_signed_letters_are_known(raw: str, signed: bool) -> None:
    """S/MIME and PGP, as a part and clear-signed: they have an exemption of their own."""
    assert read(raw).signed is signed


@pytest.mark.parametrize(
    "letter",
    [
        f"Subject : x\n\n{BAD}",
        f"Subject: ok\n{BAD}\nBcc: z@z\n\nFine.",
        f"\x0bSubject: ok\n\n{BAD}",
        f"Content-Type: text/plain\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n{BAD}\n--b--\n",
        f"Content-Type: multipart/mixed; boundary=a; boundary=b\n\n--b\n\n{BAD}\n--b--\n",
        f"Content-Type: multipart/mixed\n\n--b\n\n{BAD}\n--b--\n",
        f"Content-Type: multipart/mixed; boundary=c\n\n{BAD}",
        f"Content-Type: multipart/mixed; boundary=b\n\n--b\n{BAD}\n\nFine.\n--b--\n",
        f"Content-Type: multipart/mixed; boundary=b\n\n--b\n\nFine.\n--b--\n--b\n\n{BAD}\n",
        f"Content-Transfer-Encoding: base46\n\n{BAD}",
        "Content-Transfer-Encoding: base64\n\nRmluZS4=\n!!!!IFlvdSBzaG91bGQgaGF2ZSByZWFkIHRoZSBtYW51YWwu",
        f"Content-Type: text/plain; charset=punycode\n\n{BAD}",
        f"Content-Type: text\n\n{BAD}",
        f"Content-Type: text/plain; name=body.txt\n\n{BAD}",
        f"{ALTERNATIVE}Content-Type: text/html\n\n<p>{BAD}\n--b\n\nFine.\n--b--\n",
        f"{ALTERNATIVE}\nFine.\n{BAD}\n--b\nContent-Type: text/html\n\nFine.\n--b--\n",
        "Content-Type: text/html\n\n<p>You <b>sh</b>ould have <!-- x -->read the&nbsp;manual.",
        "Content-Type: multipart/mixed; boundary=b\n\n"
        + "--b\nContent-Type: multipart/mixed; boundary=b\n\n" * 30
        + f"--b\n\n{BAD}",
    ],
)
def test_words_cannot_hide_where_readers_disagree(letter: str) -> None:
    """In every blind spot of a parser the words that some reader shows are read."""
    assert BAD in " ".join(read(letter).zones.authored.split())


@pytest.mark.parametrize("subjects", [["fine", BAD], [BAD, "fine"]])
def test_of_two_subjects_both_count(subjects: list[str]) -> None:
    """A second Subject field is shown by some readers."""
    letter = read("".join(f"Subject: {s}\n" for s in subjects) + "\nx")
    assert BAD in letter.subject
    assert "repeated-field" in letter.defects


def test_texts_that_were_cleaned_are_taken() -> None:
    """A caller's text replaces the part's own."""
    assert read("Subject: x\n\nwith marks", texts={"": "without"}).zones.authored == "without"


def test_an_encrypted_letter_has_nothing_to_read() -> None:
    """S/MIME and inline PGP are encrypted; a readable text beside them is not."""
    armour = "-----BEGIN PGP MESSAGE-----\n\nabc=\n-----END PGP MESSAGE-----\n"
    assert read("Content-Type: application/pkcs7-mime; name=smime.p7m\n\nAAAA").encrypted
    assert read(f"Subject: x\n\n{armour}").encrypted
    assert not read(f"Subject: x\n\nHi Ann, {BAD}\n\n{armour}").encrypted


@pytest.mark.parametrize(
    ("part", "names"),
    [
        ("Content-Type: application/pdf; name=a.pdf", ("a.pdf",)),
        ("Content-Type: image/png; name=a.png\nContent-ID: <a>", ()),
        ("Content-Type: image/png\nContent-ID: <a>\nContent-Disposition: attachment; filename=b.png", ("b.png",)),
        ("Content-Type: image/png\nContent-Disposition: inline; filename=c.png", ("c.png",)),
        ("Content-Type: text/plain\nContent-Disposition: attachment; filename=log.txt", ("log.txt",)),
        ("Content-Type: application/zip\nContent-Disposition: attachment", ("",)),
        ("Content-Type: application/pgp-signature; name=x.asc", ()),
    ],
)
def test_attachments_are_what_the_author_attached(part: str, names: tuple[str, ...]) -> None:
    """Pictures inside the text and signatures are none."""
    letter = read(f"Content-Type: multipart/mixed; boundary=b\n\n--b\n\nHi\n--b\n{part}\n\nAAAA\n--b--\n")
    assert letter.attachments == names


@pytest.mark.parametrize(
    "octets",
    [
        b"Subject: " + b"=?utf-8?q?a?= " * 16_000 + b"\r\n\r\n",
        b"To: " + b"a@b.example, " * 40_000 + b"\r\n\r\n",
        b"References: " + b"<a@b> " * 40_000 + b"\r\n\r\n",
        b"Content-Type: text/html\r\n\r\n" + b"<div>" * 200_000,
        b"Subject: x\r\n\r\n" + "e\u0301\u0301".encode() * 300_000,
        b"Subject: x\r\n\r\n" + "\ufdfa".encode() * 300_000,
        b"Subject: x\r\n\r\n" + b"Mr. A. " * 100_000,
        b"Subject: x\r\n\r\n" + b"\r\n" * 3_000_000,
        b"Content-Transfer-Encoding: base64\r\n\r\n" + b"QQ==" * 1_000_000,
        b"Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n\r\na\r\n--b\r\nContent-Type: text/html\r\n\r\n"
        + b"b c d. " * 70_000,
    ],
    ids=range(10),
)
def test_hostile_letters_are_bounded(octets: bytes) -> None:
    """The whole reading is linear and capped; the clock only guards against hanging."""
    with bounded():
        letter = read(octets)
    assert len(letter.zones.authored) <= 2 * parse.TEXT_LIMIT + 10
    assert len(letter.to) <= 1_000
