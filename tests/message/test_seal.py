"""Sealed recipients: away they bounce, back they are exactly what they were."""

from __future__ import annotations

import email
import email.policy
import re
from email.header import Header
from email.headerregistry import Address as Written
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guardian.message import recipients, seal, structure
from guardian.message.model import Address, Edit, Excerpt, NoteContent, Residue, apply_edits
from guardian.smtp import command
from guardian.smtp.command import Wrong
from tests.drafts import CONTENT, HOLD, clean, hold

ATEXT = "abcxyzABC019!#$%&'*+-/=?^_`{|}~."
LOCALS = st.one_of(
    st.text(st.sampled_from(ATEXT), min_size=1, max_size=20),
    st.text(st.sampled_from("aB= .@,;:<>()[]"), max_size=12).map(lambda t: f'"{t}"'),
    st.sampled_from(['"a\\"b"', '"a\\\\b"', "jürgen", "用户", "=", "==", "=3D", "a=b", "=41=42", ".", "..", "a.", "-"]),
)
DOMAINS = st.sampled_from(
    [
        "example.org",
        "EXAMPLE.org",
        "x",
        "a-b.c_d.example",
        "xn--bcher-kva.example",
        "bücher.example",
        "[192.0.2.1]",
        "[IPv6:2001:db8::1]",
        "edeka.de",
        "3d.example",
        "held.invalid.example",
        "invalid",
    ]
)
NAMES = st.one_of(
    st.sampled_from(["", "Ann", "Ann Miller", "Miller, Ann", "Dr. Ann", 'A "B" C', "Jürgen Müller", "用户", "a\\b"]),
    st.sampled_from(
        ["Sales (at Acme)", "Ann (ann at example.org)", "ann at example.org", "=?utf-8?q?x?=", "@", "O'Hara"]
    ),
    st.text(st.characters(min_codepoint=0x20, max_codepoint=0x24F, exclude_characters="\x7f"), max_size=60),
)


def excerpt_of(octets: bytes) -> Excerpt:
    """The letter as it is read."""
    return structure.excerpt(octets, structure.scan(octets))


def with_fields(*fields: str) -> bytes:
    """A letter with these fields."""
    return "".join(f"{f}\r\n" for f in ("From: a@shop.example", *fields, "Subject: x", "", "Dear Ann,")).encode()


def sealed(octets: bytes) -> bytes:
    """The letter with its recipients sealed."""
    return apply_edits(octets, recipients.seal_fields(excerpt_of(octets)))


def unsealed(octets: bytes) -> bytes:
    """The letter with its recipients back."""
    return apply_edits(octets, recipients.unseal_fields(excerpt_of(octets)))


def resent(octets: bytes) -> bytes:
    """As a mail app writes the address fields anew: names decoded, joined and encoded again, folded."""

    def written(name: str, address: str) -> str:
        quoted = name.replace("\\", "\\\\").replace('"', '\\"')
        phrase = f'"{quoted}"' if name.isascii() else Header(name, "utf-8", maxlinelen=75).encode(linesep="\r\n")
        return f"{phrase} <{address}>" if name else address

    to = ",\r\n ".join(written(name, address) for name, address in of(octets, "To"))
    return with_fields(f"To: {to}")


def of(octets: bytes, name: str) -> list[tuple[str, str]]:
    """(display name, address) of a field, as the standard library reads it."""
    value = email.message_from_bytes(octets, policy=email.policy.SMTP)[name]
    return [(a.display_name, a.addr_spec) for a in value.addresses] if value else []


# ------------------------------------------------------------------ addresses


@given(LOCALS, DOMAINS)
def test_a_sealed_address_comes_back_exactly(local: str, domain: str) -> None:
    """Whatever stands in the local part; and it is an atom that every mail app takes, at a domain that is nobody's."""
    address = f"{local}@{domain}"
    said = seal.seal(address)
    if said is None:
        assert not seal._LOCAL.fullmatch(local)
        return
    assert seal.unseal(said) == address
    assert said.endswith("@held.invalid")
    packed = said.removesuffix("@held.invalid")
    assert re.fullmatch(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~\u0080-\U0010ffff-]+(\.[^.\s\"(),:;<>@\[\\\]]+)*", packed)


def test_the_form_of_the_issue() -> None:
    """For people who read it."""
    assert seal.seal("customer@example.org") == "customer=example.org@held.invalid"
    assert seal.seal("a=b@example.org") == "a=3Db=example.org@held.invalid"


@pytest.mark.parametrize(
    "address",
    [
        "ann@example.org",
        "guardian.7F3K2Q@held.invalid",
        "guardian@held.invalid",
        "x@held.invalid",
        "=@held.invalid",
        "=x@held.invalid",
        "a=@held.invalid",
        "a=b c@held.invalid",
        "a=b@held.invalid.example",
        "",
        "@",
        "postmaster",
        "=0D=0Aa=x.org@held.invalid",
        "=FF=x.org@held.invalid",
        "a=-.-..x@held.invalid",
    ],
)
def test_only_sealed_addresses_are_unsealed(address: str) -> None:
    """guardian's own domain, and there only what it has made."""
    assert seal.unseal(address) is None


def test_case_and_quotes_do_not_matter() -> None:
    """Apps change them in domains and around local parts."""
    assert seal.unseal('"customer=example.org"@HELD.Invalid') == "customer@example.org"
    assert seal.unseal("a=3db=example.org@held.invalid") == "a=b@example.org"


@given(st.text(max_size=60))
def test_any_text_is_read(text: str) -> None:
    """Nothing raises, and what comes out is a mailbox that may be sealed again."""
    real = seal.unseal(f"{text}@held.invalid")
    assert real is None or "@" in real


# ------------------------------------------------------------------ fields


@pytest.mark.parametrize(
    ("plain", "shown"),
    [
        ("To: Ann Miller <ann@example.net>", 'To: "Ann Miller (ann at example.net)" <ann=example.net@held.invalid>'),
        ("To: ann@example.net", 'To: "ann at example.net" <ann=example.net@held.invalid>'),
        ("To: <ann@example.net>", 'To: "(ann at example.net)" <ann=example.net@held.invalid>'),
        ('Cc: "Miller, Ann" <a@b.c>', 'Cc: "Miller, Ann (a at b.c)" <a=b.c@held.invalid>'),
        (
            "To: Team: a@b.c, Bob <b@b.c>;",
            'To: Team: "a at b.c" <a=b.c@held.invalid>, "Bob (b at b.c)" <b=b.c@held.invalid>;',
        ),
        ("To: undisclosed-recipients:;", "To: undisclosed-recipients:;"),
        ("To: a@b.c (Ann)", 'To: "a at b.c" <a=b.c@held.invalid> (Ann)'),
        ("To: x@y (a, b <c@d>)", 'To: "x at y" <x=y@held.invalid> (a, b <c@d>)'),
        ("To: nobody, <>, @, <@a,@b:c@d>", "To: nobody, <>, @, <@a,@b:c@d>"),
        ("To: a@b.c,\r\n\td@e.f", 'To: "a at b.c" <a=b.c@held.invalid>,\r\n\t"d at e.f" <d=e.f@held.invalid>'),
    ],
)
def test_fields_are_sealed_and_come_back(plain: str, shown: str) -> None:
    """In every form that address fields have; what is not touched comes back to the octet."""
    octets = with_fields(plain)
    assert sealed(octets) == with_fields(shown)
    assert unsealed(with_fields(shown)) == octets


@given(st.lists(st.tuples(NAMES, st.sampled_from(["ann", "a=b", "x.y", "n+tag"])), min_size=1, max_size=5))
def test_recipients_come_back_however_an_app_writes_them(people: list[tuple[str, str]]) -> None:
    """Names encoded, joined and folded anew by the app: the same people in the end, and nothing of guardian's."""
    first = EmailMessage(policy=email.policy.SMTP)
    names = [" ".join(n.split()) for n, _ in people]
    first["To"] = [Written(n, addr_spec=f"{a}@example.net") for n, (_, a) in zip(names, people, strict=True)]
    first["Subject"] = "x"
    first.set_content("Dear Ann,\n")
    octets = first.as_bytes()
    back = unsealed(resent(sealed(octets)))
    assert [a for _, a in of(back, "To")] == [a for _, a in of(octets, "To")]
    assert b"held.invalid" not in back
    untouched = unsealed(sealed(octets))
    assert of(untouched, "To") == of(octets, "To")
    assert all(len(line) <= 998 for line in sealed(octets).split(b"\r\n"))


def test_many_recipients_make_no_overlong_line() -> None:
    """RFC 5322 §2.1.1."""
    octets = with_fields("To: " + ", ".join(f"Customer Number {i} <customer.{i}@example.net>" for i in range(300)))
    assert max(map(len, sealed(octets).split(b"\r\n"))) <= 998
    assert [a for _, a in of(unsealed(sealed(octets)), "To")] == [f"customer.{i}@example.net" for i in range(300)]


@given(st.binary(max_size=300))
def test_any_octets_are_read(noise: bytes) -> None:
    """Hostile fields raise nothing, and their edits do not overlap."""
    octets = b"To: " + noise.replace(b"\r", b"").replace(b"\n", b"") + b"\r\nSubject: x\r\n\r\nDear Ann\r\n"
    unsealed(sealed(octets))


def test_a_hostile_field_is_read_in_one_pass() -> None:
    """32 KiB of openings."""
    for piece in ("<", '"', "(", "a@b.c,", "=?", '"(a at b.c', "[", "\\"):
        unsealed(sealed(with_fields("To: " + piece * (32_000 // len(piece)))))


# ------------------------------------------------------------------ what authors do to a sealed draft


SEALED = NoteContent(hold_id=HOLD, remarks=CONTENT.remarks, seal=True)
BODY = ("MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8")


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        ('"Ann Miller (ann at example.net)" <ann=example.net@held.invalid>', b"Ann Miller <ann@example.net>"),
        ('"Annie (ann at example.net)" <ann=example.net@held.invalid>', b"Annie <ann@example.net>"),
        ("Annie <ann=example.net@held.invalid>", b"Annie <ann@example.net>"),
        ("ann=example.net@held.invalid", b"ann@example.net"),
        ('"Ann (ann at example.net)" <anna=example.com@held.invalid>', b"Ann <anna@example.com>"),
        ('"Ann (ann at example.net)" <anna@example.com>', b"Ann <anna@example.com>"),
        ('"Ann (ann at example.net)" <ann=example.net@held.invalid>, bob@b.c', b"Ann <ann@example.net>, bob@b.c"),
        ("Ann\r\n (ann at example.net)\r\n <ann=example.net@held.invalid>", b"Ann <ann@example.net>"),
        ("=?utf-8?q?J=C3=BC_=28j_at_b=2Ec=29?= <j=b.c@held.invalid>", b"=?utf-8?q?J=C3=BC?= <j@b.c>"),
        ("=?utf-8?b?SsO8IChqIGF0IGIuYyk=?= <j=b.c@held.invalid>", b"=?utf-8?q?J=C3=BC?= <j@b.c>"),
    ],
)
def test_what_authors_do_to_a_recipient(field: str, expected: bytes) -> None:
    """Left, renamed, corrected, added, written by another app: header as it should be, nothing of guardian's in it."""
    octets = with_fields(f"To: {field}", f"References: <guardian.{HOLD}@held.invalid>", *BODY)
    found, sent, _ = clean(octets)
    assert found.residue is Residue.NONE
    assert found.hold_ids == (HOLD,)
    assert b"To: " + expected + b"\r\n" in sent
    assert b"held.invalid" not in sent
    assert b" at example.net" not in sent


def test_a_sealed_draft_comes_back_to_the_octet() -> None:
    """To, Cc, Bcc that only the envelope knew, token and note: all that was put in is taken out again."""
    octets = with_fields("To: Ann Miller <ann@example.net>", "Cc: b@example.net,\r\n c@example.net", *BODY)
    draft = hold(octets, bcc=("ann@example.net", "b@example.net", "boss@example.org"), content=SEALED)
    assert b'Bcc: "boss at example.org" <boss=example.org@held.invalid>\r\n' in draft
    assert not re.search(rb"(?m)^(?:To|Cc|Bcc):.*[^=]@(?!held\.invalid)", draft)
    assert clean(draft)[1] == octets


def test_a_sealed_draft_that_is_held_again_has_no_second_seal() -> None:
    """What could not be cleaned keeps its sealed recipients; none of them counts as missing."""
    octets = with_fields("To: Ann Miller <ann@example.net>", *BODY)
    draft = hold(octets, content=SEALED)
    again = hold(draft, bcc=("ann@example.net",), content=SEALED)
    assert b"Bcc:" not in again
    assert again.count(b"=example.net@held.invalid") == 1


def test_a_sealed_address_without_any_other_mark_is_taken_for_a_revision() -> None:
    """The state is lost and the app has dropped References: it unseals all the same, and Bcc goes."""
    octets = with_fields('To: "Ann (ann at b.c)" <ann=b.c@held.invalid>', 'Bcc: "x at y" <x=y@held.invalid>', *BODY)
    found, sent, _ = clean(octets)
    assert (found.hold_ids, found.residue) == ((), Residue.NONE)
    assert b"To: Ann <ann@b.c>\r\n" in sent
    assert b"Bcc" not in sent


@pytest.mark.parametrize(
    "octets",
    [
        with_fields("To: ann=b.c@held.invalid", "X-Original: <ann=b.c@held.invalid>", *BODY),
        with_fields("To: ann=b.c@held.invalid", *BODY) + b"\r\n\r\nI wrote to ann=b.c@held.invalid too.\r\n",
        with_fields("To: Ann <ann=b.c\r\n @held.invalid>", *BODY),
    ],
)
def test_a_seal_that_cannot_be_taken_off_is_a_residue(octets: bytes) -> None:
    """In a field nobody knows, in the text, broken by a line end: held again (P5)."""
    assert clean(octets)[0].residue is not Residue.NONE


def test_an_ordinary_letter_is_left_alone() -> None:
    """Names that look like guardian's stay, where nothing else is guardian's."""
    octets = with_fields('To: "Bob (bob at b.c)" <bob@b.c>', *BODY)
    assert clean(octets)[0].edits == ()


def test_checks_see_the_customer_as_before() -> None:
    """Name and address are those that the reader has."""
    address = Address(name="Ann Miller (ann at b.c)", address="ann=b.c@held.invalid")
    assert recipients.unsealed(address) == Address(name="Ann Miller", address="ann@b.c")
    assert recipients.unsealed(Address(name="ann at b.c", address="ann=b.c@held.invalid")).name == ""
    assert recipients.unsealed(Address(name="x (a at b)", address="a@b")).name == "x (a at b)"


# ------------------------------------------------------------------ the envelope


@given(LOCALS, DOMAINS)
def test_rcpt_brings_the_real_recipient(local: str, domain: str) -> None:
    """Upstream hears of the address that a plain draft would have named, or refuses the sealed one itself."""
    said = seal.seal(f"{local}@{domain}")
    if said is None:
        return
    path = command.forward_path(b"TO:<%s> NOTIFY=NEVER" % said.encode(), utf8=True)
    assert command.unsealed(path, utf8=True).line(b"RCPT TO:") == f"RCPT TO:<{local}@{domain}> NOTIFY=NEVER".encode()


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        (b"TO:<ann@b.c>", b"<ann@b.c>"),
        (b"TO:<a=b.c@held.invalid> ORCPT=rfc822;a+3Db.c@held.invalid", b"<a@b.c> ORCPT=rfc822;a@b.c"),
        (b"TO:<a=b.c@held.invalid> orcpt=rfc822;x@y NOTIFY=NEVER", b"<a@b.c> orcpt=rfc822;x@y NOTIFY=NEVER"),
        (b"TO:<ann@b.c> ORCPT=rfc822;a+3Db@x.org", b"<ann@b.c> ORCPT=rfc822;a+3Db@x.org"),
        (b"TO:<guardian.7F3K2Q@held.invalid>", b"<guardian.7F3K2Q@held.invalid>"),
        (b"TO:<=22j=20d=22=b.c@held.invalid>", b'<"j d"@b.c>'),
    ],
)
def test_what_upstream_hears(said: bytes, heard: bytes) -> None:
    """Only the recipient is another, and DSN's original recipient with it (P5)."""
    assert command.unsealed(command.forward_path(said, utf8=False), utf8=False).line(b"") == heard


def test_a_sealed_address_beyond_ascii_needs_smtputf8() -> None:
    """As the plain one does."""
    path = command.forward_path("TO:<ü=b.c@held.invalid>".encode(), utf8=True)
    assert command.unsealed(path, utf8=True).address == "ü@b.c"
    with pytest.raises(Wrong):
        command.unsealed(command.Path(b"=C3=BC=b.c@held.invalid", ()), utf8=False)


def test_edits_are_in_order() -> None:
    """They are carried out together with others."""
    octets = sealed(with_fields("To: a@b.c, d@e.f", "Cc: g@h.i"))
    edits: tuple[Edit, ...] = recipients.unseal_fields(excerpt_of(octets))
    assert [e.start for e in edits] == sorted(e.start for e in edits)
