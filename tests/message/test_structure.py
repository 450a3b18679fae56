"""The MIME skeleton: places, defects, limits."""

from __future__ import annotations

import base64
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guardian.message import structure
from guardian.message.model import Structure
from guardian.message.structure import UNPARSED, excerpt, field_body, find_fields, part_fields, scan
from tests.bounds import bounded

MULTIPART = b"Content-Type: multipart/mixed; boundary=b\r\n\r\n"

PIECES = [
    *(b"Content-Type: multipart/mixed; boundary=b\r\n", b"Content-Type: text/plain; charset=x\r\n", b"\r\n", b"--b"),
    *(b"Content-Type: message/rfc822\r\n", b"\n", b"--b--\r\n", b"--b\r\n", b"Content-Type: multipart/alternative"),
    *(
        b'; boundary="c"\r\n',
        b"--c\r\n",
        b"--c--",
        b"text",
        b"Subject: a\r\n b\r\n",
        b"broken\r\n",
        b"\xff\x00 ",
        b" : ",
    ),
    *(b"Content-Transfer-Encoding: base64\r\n", b"=?utf-8?q?=41?=", b"Content-Disposition: attachment; filename=a\r\n"),
]


def bare(octets: bytes) -> list[tuple[str, bytes]]:
    """(path, body) of each part."""
    return [(p.path, octets[p.start : p.end]) for p in scan(octets).parts]


def check_places(octets: bytes, found: Structure) -> None:
    """Fields and parts lie inside the octets, in order, without overlap."""
    at = 0
    for f in found.fields:
        assert at <= f.start < f.end <= found.header_end
        assert octets[f.start : f.end].lower().startswith(f.name.encode())
        at = f.end
    assert 0 <= found.header_end <= len(octets)
    at = 0
    for p in sorted(found.parts, key=lambda p: (p.start, p.end)):
        assert at <= p.start <= p.end <= len(octets)
        assert p.header_start <= p.start
        at = p.end
    paths = [p.path for p in found.parts]
    assert len(set(paths)) == len(paths)


@given(st.one_of(st.binary(max_size=500), st.lists(st.sampled_from(PIECES), max_size=40).map(b"".join)))
def test_any_octets_have_a_structure(octets: bytes) -> None:
    """Nothing raises, every place lies inside, and the excerpt's texts are the octets at those places."""
    found = scan(octets)
    check_places(octets, found)
    cut = excerpt(octets, found)
    assert cut.size == len(octets)
    assert cut.header == octets[: found.header_end]
    for p in found.parts:
        if p.media_type.startswith("text/"):
            assert cut.texts[p.path] == octets[p.start : p.end]
        assert all(f.name for f in part_fields(octets, p))


def test_paths_are_imap_section_numbers() -> None:
    """Parts are numbered as RFC 9051 §6.4.5 does, through alternatives and forwarded messages."""
    octets = (
        MULTIPART
        + b"preamble\r\n--b\r\nContent-Type: multipart/alternative; boundary=c\r\n\r\n--c\r\n\r\nplain\r\n--c\r\n"
        b"Content-Type: text/html\r\n\r\n<p>\r\n--c--\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n"
        b"Subject: x\r\n\r\nold\r\n"
        b"--b\r\nContent-Type: message/rfc822\r\n\r\nContent-Type: multipart/mixed; boundary=d\r\n\r\n"
        b"--d\r\n\r\nin\r\n--d--\r\n--b--\r\n"
    )
    assert bare(octets) == [("1.1", b"plain"), ("1.2", b"<p>"), ("2.1", b"old"), ("3.1", b"in")]
    parts = scan(octets).parts
    assert [p.nested for p in parts] == [False, False, True, True]
    assert [p.alternative for p in parts] == ["1.1", "1.2", "", ""]
    assert scan(octets).defects == ()


def test_a_single_part_has_no_number() -> None:
    """The body of a letter without multipart is the part with the empty path."""
    assert bare(b"Subject: x\r\n\r\nbody\r\n") == [("", b"body\r\n")]
    assert bare(b"\r\nbody") == [("", b"body")]
    assert bare(b"Subject: x\r\n") == [("", b"")]


def test_what_a_part_says_of_itself_is_read() -> None:
    """Charset, encoding, flow, disposition, continued and encoded names (RFC 2231, 2047) and Content-ID."""
    octets = (
        MULTIPART
        + b'--b\r\nContent-Type: TEXT/Plain; charset="UTF-8"; format=Flowed; delsp=YES\r\nContent-Transfer-Encoding:'
        b' Quoted-Printable\r\n\r\na\r\n--b\r\nContent-Type: image/png; name="=?utf-8?q?=C3=A4?=.png"\r\n'
        b"Content-ID: <i@x>\r\n"
        b"Content-Disposition: attachment;\r\n filename*0*=utf-8''%C3%A4;\r\n filename*1=\"b c\"\r\n\r\n\r\n--b--\r\n"
    )
    text, picture = scan(octets).parts
    assert (text.media_type, text.charset, text.encoding) == ("text/plain", "utf-8", "quoted-printable")
    assert text.flowed
    assert text.delsp
    assert (picture.filename, picture.disposition, picture.content_id) == ("äb c", "attachment", "<i@x>")
    assert [f.name for f in part_fields(octets, picture)] == ["content-type", "content-id", "content-disposition"]


def test_fields_are_looked_up_unfolded() -> None:
    """A field is found in any case, its folds undone; all of a name are found in order."""
    octets = b"To: a\r\nX-Thing: one\r\n\ttwo\r\nTO: b\r\n\r\n"
    found = scan(octets)
    assert field_body(octets, found, "x-THING") == b"one\ttwo"
    assert field_body(octets, found, "Cc") is None
    assert [octets[f.start : f.end] for f in find_fields(found, "to")] == [b"To: a\r\n", b"TO: b\r\n"]


@pytest.mark.parametrize(
    ("octets", "defect"),
    [
        (b"Subject : x\r\n\r\n", "blank-before-colon"),
        (b"Subject: ok\r\nbroken line\r\nBcc: z@z\r\n\r\n", "broken-header"),
        (b"A: b\r\n\x0bSubject: x\r\n\r\n", "control-in-header"),
        (b"A: b\xc2\x85Subject: x\r\n\r\n", "control-in-header"),
        (b"A: b\rSubject: x\r\n\r\n", "control-in-header"),
        (b"A: b\r\n  \r\n c\r\n\r\n", "blank-fold"),
        (b"Content-Type: text/plain\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b--", "two-content-types"),
        (b"From: a\r\nFrom: b\r\n\r\n", "repeated-field"),
        (
            b"Content-Type: multipart/mixed; boundary=a; boundary=b\r\n\r\n--b\r\n\r\nx\r\n--b--\r\n",
            "repeated-parameter",
        ),
        (b"Content-Type: multipart/mixed\r\n\r\n--b\r\n\r\nx", "missing-boundary"),
        (b"Content-Type: multipart/mixed; boundary=zz\r\n\r\n--b\r\n\r\nx", "boundary-not-found"),
        (MULTIPART + b"--b\r\n\r\nx", "unclosed-multipart"),
        (MULTIPART + b"--b\r\n\r\nx\r\n--b--\r\n--b\r\n\r\ny\r\n--b--\r\n", "part-after-close"),
        (MULTIPART + b"--bad\r\n\r\nx\r\n--b\r\n\r\n--b--\r\n", "boundary-prefix"),
        (
            b"Content-Type: multipart/mixed; boundary=" + b"b" * 71 + b"\r\n\r\n--" + b"b" * 71 + b"--\r\n",
            "long-boundary",
        ),
        (b"Content-Transfer-Encoding: base64; x\r\nContent-Transfer-Encoding: 7bit\r\n\r\n", "repeated-field"),
        (b"Content-Transfer-Encoding: bse64\r\n\r\n", "bad-encoding"),
        (b"Content-Transfer-Encoding: base64\r\n\r\naGVsbG8=\r\n!!!!d29ybGQ=", "text-after-padding"),
        (b"Content-Type: text\r\n\r\n", "bad-content-type"),
        (b"Content-Type: text/plain; charset=punycode\r\n\r\n", "unknown-charset"),
        (
            MULTIPART.replace(b"\r\n\r\n", b"\r\nContent-Transfer-Encoding: base64\r\n\r\n") + b"--b--",
            "encoded-multipart",
        ),
        (b"From x Mon\r\nSubject: x\r\n\r\n", "mbox-line"),
    ],
)
def test_what_readers_disagree_on_is_a_defect(octets: bytes, defect: str) -> None:
    """Each ambiguity that lets two readers see two letters has its code."""
    assert defect in scan(octets).defects


def test_ordinary_letters_have_no_defect() -> None:
    """Boundaries that begin alike, as Outlook and others make them, are no defect when both are real."""
    octets = (
        b'Content-Type: multipart/mixed; boundary="=_x"\r\n\r\n--=_x\r\n'
        b'Content-Type: multipart/alternative; boundary="=_xalt"\r\n'
        b"\r\n--=_xalt\r\n\r\na\r\n--=_xalt--\r\n--=_x--\r\n"
    )
    assert scan(octets).defects == ()
    assert bare(octets) == [("1.1", b"a")]


@pytest.mark.parametrize(
    ("octets", "hidden"),
    [
        (b"Content-Type: multipart/mixed\r\n\r\nsecret", b"secret"),
        (b"Content-Type: multipart/mixed; boundary=zz\r\n\r\nsecret", b"secret"),
        (MULTIPART + b"--b\r\nsecret words\r\n\r\n\r\n--b--\r\n", b"secret words\r\n\r\n"),
    ],
)
def test_text_that_only_some_would_show_is_kept(octets: bytes, hidden: bytes) -> None:
    """What no rule accounts for becomes an unparsed part, so that it can be looked at."""
    found = [p for p in scan(octets).parts if p.media_type == UNPARSED]
    assert [octets[p.start : p.end] for p in found] == [hidden]
    assert not found[0].is_text


def bombs() -> dict[str, bytes]:
    """Structures that are quadratic or fatal for other readers."""
    nested = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (i, i) for i in range(1_000))
    deep = b"".join(b"Content-Type: multipart/mixed; boundary=bb%d\r\n\r\n--bb%d\r\n" % (i, i) for i in range(19))
    return {
        "nested multipart": nested,
        "nested messages": b"Content-Type: message/rfc822\r\n\r\n" * 1_000,
        "many parts": MULTIPART + b"--b\r\n\r\nx\r\n" * 200_000,
        "many fields": b"a: b\r\n" * 100_000 + b"\r\n",
        "broken header": b"a b\r\n" * 100_000,
        "one folded field": b"a: b\r\n" + b" x\r\n" * 300_000,
        "parameters": b"Content-Type: text/plain" + b"; a=b" * 16_000 + b"\r\n\r\n",
        "semicolons": b"Content-Type: text/plain" + b"; " * 16_000 + b"\r\n\r\n",
        "open quotes": b"Content-Type: text/plain" + b'; a="' * 16_000 + b"\r\n\r\n",
        "comments": b"Content-Type: " + b"(" * 32_000 + b"\r\n\r\n",
        "false delimiters": MULTIPART + b"--bb\r\n" * 500_000,
        "delimiters at every level": deep + b"\r\n" + b"--bb\r\n" * 500_000,
        "no line": b"a" * 5_000_000,
        "only lines": b"\n" * 5_000_000,
    }


@pytest.mark.parametrize("name", bombs())
def test_hostile_structures_are_bounded(name: str) -> None:
    """Time, parts and fields stay small whatever the octets say; the clock is only a guard against hanging."""
    octets = bombs()[name]
    with bounded():
        found = scan(octets)
        excerpt(octets, found)
    assert len(found.parts) <= structure.PARTS_LIMIT + 1
    assert len(found.fields) <= 1_000
    check_places(octets, found)


def test_limits_are_named_when_they_bite() -> None:
    """Too deep, too many, too long: the code says which."""
    found = {name: set(scan(octets).defects) for name, octets in bombs().items()}
    assert "too-deep" in found["nested multipart"] & found["nested messages"]
    assert "too-many-parts" in found["many parts"]
    assert {"too-many-fields", "header-too-long"} <= found["many fields"]
    assert "field-too-long" in found["one folded field"]
    assert "too-many-delimiters" in found["false delimiters"]


def test_an_attachment_costs_only_a_search() -> None:
    """25 MB of attachment are found, not read: the excerpt carries the text alone."""
    attached = base64.encodebytes(random.Random(1).randbytes(18_000_000)).replace(b"\n", b"\r\n")
    octets = (
        MULTIPART
        + b"--b\r\n\r\nhi\r\n--b\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + attached
        + b"--b--\r\n"
    )
    with bounded():
        found = scan(octets)
    assert excerpt(octets, found).texts == {"1": b"hi"}
    assert octets[found.parts[1].start : found.parts[1].end] == attached[:-2]


def test_too_much_text_is_cut_and_said(monkeypatch: pytest.MonkeyPatch) -> None:
    """Shown text has the room first; what does not fit is cut and named."""
    monkeypatch.setattr(structure, "TEXT_LIMIT", 10)
    monkeypatch.setattr(structure, "ATTACHED_TEXT_LIMIT", 3)
    octets = (
        MULTIPART + b"--b\r\nContent-Type: text/csv\r\nContent-Disposition: attachment\r\n\r\n1,2,3\r\n"
        b"--b\r\n\r\nsix ch\r\n--b--\r\n"
    )
    cut = excerpt(octets, scan(octets))
    assert cut.texts == {"1": b"1,2", "2": b"six ch"}
    assert "too-much-text" in cut.structure.defects
