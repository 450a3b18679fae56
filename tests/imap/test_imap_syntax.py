"""IMAP's syntax: what we say is read back as it was meant, what servers say is read however it is cut."""

from __future__ import annotations

import asyncio
import base64

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from guardian.imap.session import Server, Session
from guardian.imap.syntax import (
    LINE_LIMIT,
    LITERAL_LIMIT,
    Answer,
    Literal,
    Response,
    ResponseReader,
    Violation,
    astring,
    decode_mailbox,
    encode_mailbox,
    parse,
    status,
    turns,
)
from tests.dovecot import Dovecot

ARGUMENTS = st.binary(max_size=80).filter(lambda b: not set(b) & set(b"\0\r\n"))


def read(octets: bytes, cut: int = 0) -> list[Response]:
    """Everything that a reader makes of `octets`, fed `cut` octets at a time."""
    reader = ResponseReader()
    step = cut or len(octets) or 1
    return [r for at in range(0, len(octets), step) for r in reader.feed(octets[at : at + step])]


# ------------------------------------------------------------------ arguments


@given(ARGUMENTS)
@example(b"NIL")
@example(b"nil")
@example(b"")
@example(b'a"b\\c')
@example(b"a]b")
@example(b"{5}")
def test_an_argument_is_read_back_as_it_was(octets: bytes) -> None:
    """Atom, quoted string or literal: a parser gets exactly the octets, as one value, never NIL."""
    part = astring(octets)
    if isinstance(part, Literal):
        assert part.octets == octets
    else:
        assert read(part + b"\r\n") == [(part,)]
        assert parse((part,)) == [octets]


@pytest.mark.parametrize("octets", [b"a\0b", b"a\rb", b"a\nb", b"a\r\nX LOGOUT"])
def test_what_would_end_the_line_is_no_argument(octets: bytes) -> None:
    """NUL, CR and LF are refused, in whatever form they could be sent."""
    with pytest.raises(ValueError, match="cannot be part"):
        astring(octets)


@pytest.mark.parametrize(
    ("octets", "part"),
    [
        (b"Drafts", b"Drafts"),
        (b"agent@example.test", b"agent@example.test"),
        (b"a b", b'"a b"'),
        (b"a*", b'"a*"'),
        (b"(x", b'"(x"'),
        ("ü".encode(), Literal("ü".encode())),
        (b"x" * 2000, b"x" * 2000),
        (b" " * 2000, Literal(b" " * 2000)),
        (b"a\tb", Literal(b"a\tb")),
    ],
)
def test_the_plainest_form_is_chosen(octets: bytes, part: bytes | Literal) -> None:
    """An atom where it can be one, quoted where not, a literal for the rest."""
    assert astring(octets) == part


def test_literals_wait_for_the_server() -> None:
    """A command with literals is sent in turns, each ending where the server has to ask."""
    said = turns([b"A1 LOGIN", Literal(b"us\xc3\xa9r"), b"x", Literal(b"p")])
    assert [b"".join(turn) for turn in said] == [b"A1 LOGIN {5}\r\n", b"us\xc3\xa9r x {1}\r\n", b"p\r\n"]


def test_a_literal_is_not_shown() -> None:
    """Neither passwords nor letters stand in the text of a value."""
    assert "secret" not in repr(Literal(b"secret"))
    assert "secret" not in repr(Answer(condition="OK", untagged=((b"secret",),)))


# ------------------------------------------------------------------ mailbox names


@given(st.text(st.characters(exclude_categories=("Cs",)), max_size=40))
@example("~peter/mail/台北/日本語")
@example("A&B&-C")
@example("&")
@example("🁻")
def test_mailbox_names_come_back(name: str) -> None:
    """Modified UTF-7 there and back is the same name, and 7 bits on the way."""
    wire = encode_mailbox(name)
    assert wire.isascii()
    assert decode_mailbox(wire) == name


@pytest.mark.parametrize(
    ("name", "wire"),
    [
        ("Entwürfe", b"Entw&APw-rfe"),
        ("~peter/mail/台北/日本語", b"~peter/mail/&U,BTFw-/&ZeVnLIqe-"),  # RFC 3501 §5.1.3
        ("Hi Mom -☺-!", b"Hi Mom -&Jjo--!"),
        ("R&D", b"R&-D"),
    ],
)
def test_known_mailbox_names(name: str, wire: bytes) -> None:
    """RFC 3501's own examples and those of servers."""
    assert encode_mailbox(name) == wire
    assert decode_mailbox(wire) == name


@pytest.mark.parametrize("wire", [b"a&b", b"&AP-", b"&APw", b"Entw\xc3\xbcrfe", b"&AGE-", b"&2D0-", b"&APw-&APw-"])
def test_names_that_are_no_utf7_stand_as_they_are(wire: bytes) -> None:
    """What is not the one right encoding is kept octet by octet."""
    assert decode_mailbox(wire) == wire.decode("latin-1")


@given(st.binary(max_size=40))
def test_any_name_decodes(wire: bytes) -> None:
    """No name makes the decoder fail, and two names never read alike unless one is spelled wrongly."""
    name = decode_mailbox(wire)
    assert name == wire.decode("latin-1") or encode_mailbox(name) == wire


def test_lone_surrogates_are_no_name() -> None:
    """A name that UTF-16 cannot carry is refused."""
    with pytest.raises(ValueError, match="surrogates"):
        encode_mailbox("a\ud800")


# ------------------------------------------------------------------ responses


STREAM = (
    b"* OK [CAPABILITY IMAP4rev1] hi {5}\r\n"
    b'* LIST (\\Drafts) "/" {8}\r\na* b\r\n"c\r\n'
    b"* 1 FETCH (UID 7 BODY[HEADER.FIELDS (MESSAGE-ID)] {0}\r\n FLAGS (\\Seen))\r\n"
    b"+ go {3}\r\nA1 OK [APPENDUID 1 2] done {9}\r\n"
)


@given(st.integers(1, len(STREAM)))
def test_however_the_stream_is_cut(cut: int) -> None:
    """The same responses come out of the same octets, whatever the network made of them."""
    assert read(STREAM, cut) == [
        (b"* OK [CAPABILITY IMAP4rev1] hi {5}",),
        (b'* LIST (\\Drafts) "/" ', b'a* b\r\n"c', b""),
        (b"* 1 FETCH (UID 7 BODY[HEADER.FIELDS (MESSAGE-ID)] ", b"", b" FLAGS (\\Seen))"),
        (b"+ go {3}",),
        (b"A1 OK [APPENDUID 1 2] done {9}",),
    ]


@given(st.binary(max_size=300), st.integers(1, 50))
@settings(max_examples=200)
def test_garbage_is_read_or_refused(octets: bytes, cut: int) -> None:
    """Any octets either make responses, wait for more, or are a violation; nothing else, and however they are cut."""
    outcomes = []
    for size in (cut, 0):
        try:
            outcomes.append([parse(response) for response in read(octets, size)])
        except Violation:
            outcomes.append(None)
    assert outcomes[0] == outcomes[1]


@pytest.mark.parametrize(
    "octets",
    [
        b"* OK x\n",
        b"* OK \0\r\n",
        b"x" * (LINE_LIMIT + 1),
        b"* LIST () NIL {%d}\r\n" % (LITERAL_LIMIT + 1),
        b"* X {0}\r\n".join([b""] * 2) + b" {9999999}\r\n",
        b"* LIST {600000}\r\n" + b"x" * 600000 + b" {600000}\r\n",
        (b"* X {1}\r\n" + b"y" * 90) * 2000,
    ],
)
def test_limits_of_the_reader(octets: bytes) -> None:
    """Bare LF, NUL, long lines and large literals are refused, literals of one response taken together."""
    with pytest.raises(Violation):
        read(octets)


def test_a_long_list_is_read_in_one_go() -> None:
    """Thousands of lines in one write need neither recursion nor quadratic time."""
    line = b'* LIST (\\HasNoChildren) "/" "some folder"\r\n'
    assert len(read(line * 100_000)) == 100_000


@pytest.mark.parametrize("line", [b"* X (", b"* X )", b'* X "abc', b"* X " + b"(" * 40 + b")" * 40, b'* X "a\\"'])
def test_values_that_do_not_parse(line: bytes) -> None:
    """What is not closed, not opened or nested too deep is a violation."""
    with pytest.raises(Violation):
        parse((line,))


def test_values() -> None:
    """Atoms, strings, literals, NIL and lists."""
    response = (b'(a "b \\"c\\" \\\\" NIL "NIL" (()) BODY[X (Y Z)]<0> ', b"lit (", b") x]y[z")
    assert parse(response) == [
        [b"a", b'b "c" \\', None, b"NIL", [[]], b"BODY[X (Y Z)]<0>", b"lit ("],
        b"x]y[z",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (b"OK", ("OK", ())),
        (b"ok done", ("OK", ())),
        (b"OK [APPENDUID 38505 3955] x", ("OK", ("APPENDUID", "38505", "3955"))),
        (b"NO [overquota] x", ("NO", ("OVERQUOTA",))),
        (b"NO []", ("NO", ())),
        (b"BYE INVOKED limit", ("BYE", ())),
        (b"OK text [LATER] x", ("OK", ())),
        (b"OKAY", None),
        (b"LIST () NIL x", None),
        (b"", None),
    ],
)
def test_status(text: bytes, expected: object) -> None:
    """Condition and code of a status response; everything else is none."""
    assert status(text) == expected


def test_an_answer_finds_its_codes_and_data() -> None:
    """Codes come from the tagged answer first, data from the responses of that name only."""
    answer = Answer(
        condition="OK",
        code=("READ-ONLY",),
        untagged=(
            (b"* OK [UIDVALIDITY 3] x",),
            (b"* SEARCH 4 5",),
            (b"* SEARCHX 6",),
            (b"* 2 FETCH (UID 9)",),
        ),
    )
    assert answer.find_code("UIDVALIDITY") == ("3",)
    assert answer.find_code("READ-ONLY") == ()
    assert answer.find_code("UIDNEXT") is None
    assert answer.words("SEARCH") == [b"4", b"5"]
    assert list(answer.data("FETCH")) == [[[b"UID", b"9"]]]


# ------------------------------------------------------------------ against Dovecot


@pytest.mark.server
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(ARGUMENTS, ARGUMENTS, st.booleans()), min_size=15, max_size=25))
@example([(b'x" {3}', b'pw" {5}', True), (b"x {3+}", b"a\\", True), (b"", b"", True), (b"", b"", False)])
def test_any_login_is_one_command(dovecot: Dovecot, logins: list[tuple[bytes, bytes, bool]]) -> None:
    """Whatever octets a login is made of, Dovecot reads one command, says no to it, and goes on in step."""

    async def attempt(user: bytes, password: bytes, by_login: bool) -> None:
        session = await Session.open(Server(host="127.0.0.1", port=dovecot.port, security="none", timeout=10))
        try:
            if by_login:
                answer = await session.execute("LOGIN", astring(user), astring(password))
            else:
                initial = base64.b64encode(b"\0" + user + b"\0" + password)
                answer = await session.authenticate("PLAIN", initial)
            assert not answer.ok
            assert (await session.execute("NOOP")).ok
        finally:
            await session.close()

    async def attempts() -> None:  # at once: Dovecot takes half a second for each refusal
        await asyncio.gather(*(attempt(*login) for login in logins))

    asyncio.run(attempts())


@pytest.mark.server
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(names=st.lists(st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0\r\n"), max_size=30)))
@example(names=['a" {5}', "b* c", "% d", "&", "ä/ö", "{3}", "NIL", "INBOX", "x]y[z", "(", "\\", "~", "x/"])
def test_any_mailbox_name_is_one_argument(dovecot: Dovecot, names: list[str]) -> None:
    """Names of all kinds are made or refused one by one, and those made are listed as they were named."""

    async def attempt() -> None:
        session = await Session.open(Server(host="127.0.0.1", port=dovecot.port, security="none", timeout=10))
        try:
            initial = base64.b64encode(b"\0second@example.test\0other secret")
            assert (await session.authenticate("PLAIN", initial)).ok
            for name in names:
                wire = encode_mailbox(name)
                made = await session.execute("CREATE", astring(wire))
                if made.ok:
                    wire = wire.rstrip(b"/")  # which says that folders will stand in it, and is no part of its name
                    answer = await session.execute("LIST", b'""', astring(wire))
                    listed = {values[2] for values in answer.data("LIST")}
                    assert wire in listed
                    assert (await session.execute("DELETE", astring(wire))).condition in ("OK", "NO")
                assert (await session.execute("NOOP")).ok
        finally:
            await session.close()

    asyncio.run(attempt())
