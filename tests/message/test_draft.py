"""Making the held draft, and getting the letter back from it octet for octet."""

from __future__ import annotations

import email
import email.policy
import itertools
from email.message import EmailMessage

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from guardian.message import draft, fence, note, structure
from guardian.message.marks import find_missing
from guardian.message.model import Residue, apply_edits
from tests.drafts import CONTENT, HOLD, HTML, PLAIN, clean, hold, letter, multipart, part

TOKEN = b"<guardian.7F3K2Q@held.invalid>"
CHARSETS = [
    "utf-8",
    "us-ascii",
    "iso-8859-1",
    "windows-1252",
    "utf-16",
    "utf-16le",
    "iso-2022-jp",
    "gb18030",
    "shift_jis",
]
ENCODINGS = ["7bit", "8bit", "quoted-printable", "base64"]


def parsed(octets: bytes) -> EmailMessage:
    """The letter as Python's own parser reads it."""
    message = email.message_from_bytes(octets, policy=email.policy.SMTP)
    assert isinstance(message, EmailMessage)
    return message


def shapes(plain: bytes, marked_up: bytes) -> dict[str, bytes]:
    """Letters of every usual shape."""
    attached = b"Content-Type: application/pdf; name=x.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0=\r\n"
    alternative = multipart("alternative", plain, marked_up, boundary="in")
    return {
        "plain": plain,
        "html": marked_up,
        "alternative": alternative,
        "mixed": multipart("mixed", alternative, attached),
        "related": multipart("alternative", plain, multipart("related", marked_up, attached, boundary="rel")),
    }


@pytest.mark.parametrize(("charset", "encoding"), list(itertools.product(CHARSETS, ENCODINGS)))
def test_round_trip(charset: str, encoding: str) -> None:
    """In every charset and transfer encoding, and in every shape, cleaning gives the very letter back."""
    if charset.startswith("utf-16") and encoding != "base64":
        encoding = "base64"
    more = "" if encoding == "7bit" or charset in ("us-ascii", "iso-2022-jp", "shift_jis") else "é = ü   "
    plain, marked_up = (
        PLAIN.replace("Bob", f"Bob {more}"),
        HTML.replace("</p></body>", f"<br>{more}</p></body>"),
    )
    plain = plain.replace("\n-- \n", f"\n{more}\n-- \n") if more else plain
    for name, entity in shapes(
        part(plain, charset=charset, encoding=encoding),
        part(marked_up, html=True, charset=charset, encoding=encoding),
    ).items():
        octets = letter(entity)
        held = hold(octets)
        found, sent, _ = clean(held)
        assert sent == octets, name
        assert found.hold_ids == (HOLD,)
        assert found.residue in (Residue.NONE, Residue.PARTS_DISAGREE)
        for shown in parsed(held).walk():
            if shown.get_content_maintype() == "text":
                assert f"[guardian:{HOLD}:begin]" in shown.get_content()
                assert f"[guardian:{HOLD}:end]" in shown.get_content()


REFERENCES = [
    b"",
    b"References: <a@x>\r\n",
    b"References: <a@x> <b@y>\r\n",
    b"References: <a@x>\r\n <b@y>\r\n\t<c@z>\r\n",
    b"References:<a@x>\r\n",
    b"References:\r\n <a@x>\r\n",
    b"references:  <a@x>\r\nIn-Reply-To: <a@x>\r\n",
    b"In-Reply-To: <a@x>\r\n",
    b"In-Reply-To: <a@x> <b@x>\r\nMessage-ID: <m@x>\r\n",
]


@pytest.mark.parametrize("fields", REFERENCES)
def test_token_is_first_and_comes_out_again(fields: bytes) -> None:
    """The token is the first entry of References, the others keep their order, and the field is as it was
    after.
    """
    octets = letter(part(PLAIN), fields=fields)
    held = hold(octets)
    entries = str(parsed(held)["References"]).split()
    assert entries[0] == TOKEN.decode()
    before = str(parsed(octets)["References"] or "").split()
    answered = str(parsed(octets)["In-Reply-To"] or "").split()
    assert entries[1:] == (before or answered[:1])
    assert max(map(len, held.split(b"\r\n"))) <= 998
    found, sent, _ = clean(held)
    assert sent == octets
    assert found.residue is Residue.NONE


def test_bcc_names_who_stands_nowhere_else() -> None:
    """Recipients only the envelope knew are in Bcc, so that the author's app sends to them again."""
    octets = letter(part(PLAIN), fields=b'Cc: "eve@x, Eve" <carl@x>, Group: dan@x;\r\n')
    held = hold(octets, bcc=["ann@HOME.example", "carl@x", "dan@x", "eve@x", "boss@x", "boss@x"])
    assert str(parsed(held)["Bcc"]) == "eve@x, boss@x"
    assert clean(held)[1] == octets


def test_bcc_is_merged() -> None:
    """A Bcc field of the author's own keeps its addresses; there is still one field."""
    octets = letter(part(PLAIN), fields=b"Bcc: boss@x\r\n")
    held = hold(octets, bcc=["ann@home.example", "boss@x", "eve@x"])
    assert parsed(held).get_all("Bcc") == ["boss@x, eve@x"]
    assert clean(held)[1] == letter(part(PLAIN))


def test_find_missing_reads_names_apart_from_addresses() -> None:
    """A display name or a comment that looks like an address is none."""
    octets = letter(part(PLAIN), fields=b"Cc: =?utf-8?q?x?= <a@x>, bob@x (eve@x)\r\n")
    excerpt = structure.excerpt(octets, structure.scan(octets))
    assert find_missing(excerpt, ["a@x", "eve@x", "bob@x"]) == ("eve@x",)


def test_nothing_else_is_touched() -> None:
    """Each edit puts something in; nothing of the letter is replaced unless its part is base64."""
    for encoding in ("7bit", "8bit", "quoted-printable"):
        octets = letter(
            multipart("alternative", part(PLAIN, encoding=encoding), part(HTML, html=True, encoding=encoding))
        )
        excerpt = structure.excerpt(octets, structure.scan(octets))
        edits = draft.annotate(excerpt, CONTENT, ["x@y"])
        assert len(edits) == 4
        assert all(e.start == e.end for e in edits)


def test_words_that_the_charset_lacks_are_spelled() -> None:
    """Typographic characters become plain ones, others question marks, in the charset of the part."""
    content = CONTENT.remarks[0]
    octets = letter(part(PLAIN, charset="us-ascii", encoding="7bit"))
    note = type(CONTENT)(
        hold_id=HOLD, remarks=(type(content)(check="a.b", words="you’ve 漢", message="m", advice="a"),)
    )
    held = hold(octets, content=note)
    assert held.isascii()
    assert b'1. "you\'ve ?"' in held
    assert clean(held)[1] == octets


def test_signed_letters_keep_their_signature() -> None:
    """Nothing is put into a signed part; the token alone links the draft."""
    signature = b"Content-Type: application/pgp-signature\r\n\r\nxx\r\n"
    octets = letter(multipart("signed", part(PLAIN), signature))
    excerpt = structure.excerpt(octets, structure.scan(octets))
    assert not draft.annotatable(excerpt)
    held = hold(octets)
    assert held.count(b"guardian") == 1
    assert clean(held)[1] == octets


def test_a_letter_without_text_is_linked_too() -> None:
    """A letter that is nothing but an attachment gets its token and no note."""
    octets = letter(b"Content-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0=\r\n")
    assert clean(hold(octets))[1] == octets
    assert TOKEN in hold(octets)


def test_attached_and_forwarded_texts_are_left_alone() -> None:
    """The note goes into the letter's own texts only."""
    attached = b"Content-Type: text/plain; name=log.txt\r\nContent-Disposition: attachment\r\n\r\nlog\r\n"
    forwarded = b"Content-Type: message/rfc822\r\n\r\n" + letter(part("Earlier\n"))
    octets = letter(multipart("mixed", part(PLAIN), attached, forwarded))
    held = hold(octets)
    assert held.count(b":begin]") == 1
    assert held.endswith(octets[octets.index(b"log.txt") :])
    assert clean(held)[1] == octets


def test_unreadable_charsets_carry_no_note() -> None:
    """US-ASCII is not put into a text where it would not stand for itself."""
    octets = letter(b"Content-Type: text/plain; charset=utf-7\r\n\r\nHi\r\n")
    excerpt = structure.excerpt(octets, structure.scan(octets))
    assert not draft.annotatable(excerpt)
    assert hold(octets).count(b"guardian") == 1


def test_a_second_hold_has_one_note() -> None:
    """A draft that is held again has its old note replaced, not a second one on top."""
    octets = letter(multipart("alternative", part(PLAIN), part(HTML, html=True)))
    assert hold(hold(octets)) == hold(octets)


def test_quoted_printable_lines_stay_short() -> None:
    """No line of a quoted-printable part passes 76 octets, in the draft and after the cleaning (RFC 2045
    §6.7).
    """
    text = "<body>" + "é" * 100 + "x" * 200 + "<p>" + "y" * 300 + "</p></body>\n"
    held = hold(letter(part(text, html=True, encoding="quoted-printable")))
    body = held[held.index(b"\r\n\r\n") :]
    assert max(map(len, body.split(b"\r\n"))) <= 76
    assert clean(held)[1] == letter(part(text, html=True, encoding="quoted-printable"))


texts = st.text(
    alphabet=st.one_of(st.sampled_from(" \n\t<>&=.-éü’漢"), st.characters(exclude_categories=("Cs", "Cc"))),
    max_size=300,
)


@settings(max_examples=150, deadline=None)
@given(
    texts,
    texts,
    st.sampled_from(["plain", "html", "alternative", "mixed", "related"]),
    st.sampled_from(["8bit", "quoted-printable", "base64"]),
    st.sampled_from(["utf-8", "gb18030"]),
    st.sampled_from(REFERENCES),
    st.sampled_from(["", "; format=flowed", "; format=flowed; delsp=yes"]),
)
def test_round_trip_of_any_letter(
    plain: str, inner: str, shape: str, encoding: str, charset: str, fields: bytes, more: str
) -> None:
    """Whatever a letter says, its draft is cleaned to the very letter, unless what it says are the note's own words."""
    assume(not note.remains(plain) and not note.remains(inner))
    one = part(plain, charset=charset, encoding=encoding, more=more)
    other = part(f"<html><body>{inner}</body></html>", html=True, charset=charset, encoding=encoding)
    octets = letter(shapes(one, other)[shape], fields=fields)
    found, sent, _ = clean(hold(octets, bcc=["boss@x"]))
    assert sent == octets
    assert found.hold_ids == (HOLD,)
    assert found.residue is Residue.NONE


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300), st.sampled_from(["7bit", "8bit", "quoted-printable", "base64", "x-odd"]))
def test_any_octets_can_be_held(octets: bytes, encoding: str) -> None:
    """No body, however broken, makes drafting or cleaning raise, and what is sent has no mark in it."""
    for kind in (b"plain", b"html"):
        head = b"Content-Type: text/" + kind + b"; charset=utf-8\r\nContent-Transfer-Encoding: " + encoding.encode()
        found, sent, _ = clean(hold(letter(head + b"\r\n\r\n" + octets)))
        assert found.residue is not Residue.NONE or not fence.find_ids(sent.decode("latin-1"))


def test_edits_apply_in_order() -> None:
    """The edits are in order and apart, as `apply_edits` wants them."""
    octets = letter(part(PLAIN), fields=REFERENCES[3])
    excerpt = structure.excerpt(octets, structure.scan(octets))
    assert apply_edits(octets, draft.annotate(excerpt, CONTENT, ["x@y"])) == hold(octets, bcc=["x@y"])
