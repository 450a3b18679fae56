"""The path grammar: what is passed on is what was said, octet by octet, or it is refused."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guardian.smtp import command
from guardian.smtp.command import Wrong
from tests.bounds import bounded

GOOD = [
    b"a@b",
    b"Ann.Smith+tag@X.example",
    b"a..b@docomo.example",
    b".a.@x.test",
    b"!#$%&'*+/=?^_`{|}~-@x.test",
    b'"b o b"@x.test',
    b'"a@b"@x.test',
    b'"a\\"b>c"@x.test',
    b'""@x.test',
    b"a@[192.0.2.1]",
    b"a@[IPv6:2001:db8::1]",
    b"a@xn--bcher-kva.test",
    b"a@under_score.test",
    b"a@x.test.",
    b"SRS0=abc=de=x.test=a@y.test",
    b"l" * 500 + b"@x.test",
    b"u%v@x.test",
    b"u!v@x.test",
]
BAD = [
    b"ann",
    b"@x.test",
    b"a@",
    b"a b@x.test",
    b" a@x.test",
    b"a@x.test ",
    b"a@b@c",
    b"u(c)@x.test",
    b"@r1,@r2:u@x.test",
    b"Ann <a@x.test",
    b"<a@x.test",
    b'"a@x.test',
    b'a"b@x.test',
    b'"a"b@x.test',
    b'"a\\"@x.test',
    b"a@[192.0.2.1",
    b"a@[]",
    b"a@[[1]]",
    b"a@x test",
    b"a@x,test",
    b"a;b@x.test",
    b"a,b@x.test",
    b"a:b@x.test",
    b"undisclosed",
    b"a@x\\y.test",
]
CONTROLS = [
    b"a\0@x.test",
    b"a\r@x.test",
    b"a\t@x.test",
    b"a\x1b@x.test",
    b"a\x7f@x.test",
    b"a@x.test>\r\nRCPT TO:<b@x.test",
]


@pytest.mark.parametrize("path", GOOD)
def test_good_paths_go_through_unchanged(path: bytes) -> None:
    """The octets between < and > are kept, for sender and recipient."""
    assert command.reverse_path(b"FROM:<%s>" % path).line(b"MAIL FROM:") == b"MAIL FROM:<%s>" % path
    assert command.forward_path(b"to:<%s>" % path, utf8=False).line(b"RCPT TO:") == b"RCPT TO:<%s>" % path


@pytest.mark.parametrize("path", BAD)
def test_bad_paths_are_refused(path: bytes) -> None:
    """With 553 and the enhanced code of a sender or a recipient."""
    with pytest.raises(Wrong) as sender:
        command.reverse_path(b"FROM:<%s>" % path)
    with pytest.raises(Wrong) as recipient:
        command.forward_path(b"TO:<%s>" % path, utf8=False)
    assert (sender.value.reply.code, sender.value.reply.lines[0][:5]) == (553, "5.1.7")
    assert (recipient.value.reply.code, recipient.value.reply.lines[0][:5]) == (553, "5.1.3")


@pytest.mark.parametrize("path", CONTROLS)
def test_control_characters_never_get_as_far(path: bytes) -> None:
    """A line with one is refused as a whole."""
    with pytest.raises(Wrong) as wrong:
        command.split(b"MAIL FROM:<%s>\r\n" % path)
    assert wrong.value.reply.code == 500


@pytest.mark.parametrize(
    "argument", [b"", b"a@x.test", b"FROM <a@x.test>", b"TO:<a@x.test>", b"FROM:<a@x.test", b"FROM:a@x.test>"]
)
def test_what_is_no_path_at_all(argument: bytes) -> None:
    """501."""
    with pytest.raises(Wrong) as wrong:
        command.reverse_path(argument)
    assert wrong.value.reply.code == 501


@pytest.mark.parametrize("path", [b"", b"Postmaster"])
def test_paths_of_one_side_only(path: bytes) -> None:
    """The null path is a sender only, Postmaster without a domain a recipient only."""
    if path:
        assert command.forward_path(b"TO:<%s>" % path, utf8=False).octets == path
        with pytest.raises(Wrong):
            command.reverse_path(b"FROM:<%s>" % path)
    else:
        assert command.reverse_path(b"FROM:<>").address == ""
        with pytest.raises(Wrong):
            command.forward_path(b"TO:<>", utf8=False)


@settings(max_examples=800, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                b"a",
                b"@",
                b'"',
                b"\\",
                b">",
                b"<",
                b" ",
                b".",
                b"[",
                b"]",
                b"\xc3\xbc",
                b"=",
                b"SMTPUTF8",
                b"\r",
                b"\n",
            ]
        ),
        max_size=14,
    ).map(b"".join)
)
def test_what_is_accepted_is_one_command(octets: bytes) -> None:
    """Whatever is between the brackets: refused, or passed on as one line with exactly it, one @ outside quotes."""
    try:
        verb, argument = command.split(b"MAIL FROM:<" + octets + b">\r\n")
        path = command.reverse_path(argument)
    except Wrong:
        return
    line = path.line(b"MAIL FROM:")
    assert verb == b"MAIL"
    assert (
        re.sub(rb" +", b" ", line) == re.sub(rb" +", b" ", b"MAIL FROM:<" + octets + b">")
        or b'" ' in line
        or b' "' in line
    )
    assert not re.search(rb"[\x00-\x1f]", line)
    bare = re.sub(rb'"(?:[^"\\]|\\.)*"', b"q", path.octets)
    assert bare.count(b"@") == (1 if path.octets else 0)
    assert not re.search(rb"[<> ]", bare)


def test_matching_is_linear() -> None:
    """A line as long as is taken at all, made to backtrack, is judged at once."""
    with bounded():
        for piece in (
            b'"' + b"\\ " * 6000,
            b"a" * 12_000,
            b'"' * 12_000,
            b"[" * 12_000,
            b"a@" * 6000,
            b"<" * 12_000,
            b"> " * 6000,
        ):
            with pytest.raises(Wrong):
                command.reverse_path(b"FROM:<" + piece)
