"""Letters made to cost much: deep, wide, ambiguous, or dear to some parser. Each is small to send and legal SMTP."""

from __future__ import annotations

import base64
import zlib
from collections.abc import Callable

HEAD = (
    b"From: Ada <agent@example.test>\r\nTo: Maria <maria@customer.example>\r\nSubject: Re: kettle\r\n"
    b"Message-ID: <bomb@example.test>\r\nMIME-Version: 1.0\r\n"
)
TEXT = b"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
PAGE = b"Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"


def text(body: bytes) -> bytes:
    """A plain letter."""
    return HEAD + TEXT + wrapped(body)


def page(body: bytes) -> bytes:
    """An HTML letter."""
    return HEAD + PAGE + wrapped(body)


def wrapped(body: bytes) -> bytes:
    """The body with a line end behind it."""
    return body.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n") + b"\r\n"


def nested(depth: int) -> bytes:
    """Multiparts in multiparts."""
    out = b"".join(b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n' % (n, n) for n in range(depth))
    return HEAD + out + TEXT + b"inside\r\n"


def attached(depth: int) -> bytes:
    """Letters in letters."""
    return HEAD + b"Content-Type: message/rfc822\r\n\r\n" * depth + TEXT + b"inside\r\n"


def wide(count: int) -> bytes:
    """Very many parts."""
    return HEAD + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n" + b"--b\r\n\r\nx\r\n" * count + b"--b--\r\n"


def field(name: bytes, body: bytes) -> bytes:
    """One field with this body, in lines."""
    lines = [body[at : at + 900] for at in range(0, len(body), 900)]
    return HEAD + name + b": " + b"\r\n ".join(lines) + b"\r\n" + TEXT + b"short\r\n"


def encoded(body: bytes) -> bytes:
    """A plain letter in base64."""
    return (
        HEAD
        + b"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + base64.encodebytes(body).replace(b"\n", b"\r\n")
    )


def zipped() -> bytes:
    """An attachment that unpacks to 100 MB, for whoever opens it."""
    packed = zlib.compress(b"\0" * 100_000_000, 9)
    return (
        HEAD + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nhere\r\n--b\r\n"
        b"Content-Type: application/zip\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + base64.encodebytes(packed).replace(b"\n", b"\r\n")
        + b"--b--\r\n"
    )


BOMBS: dict[str, Callable[[], bytes]] = {
    "multipart 1,000 deep": lambda: nested(1000),
    "multipart 20,000 deep": lambda: nested(20_000),
    "letters 5,000 deep": lambda: attached(5000),
    "100,000 parts": lambda: wide(100_000),
    "16,000 addresses": lambda: field(b"Cc", b"a@b.example, " * 16_000),
    "16,000 quotes": lambda: field(b"Reply-To", b'"' * 16_000),
    "comments 10,000 deep": lambda: field(b"Cc", b"(" * 10_000),
    "16,000 parameters": lambda: field(b"Content-Type", b"text/plain" + b"; a=b" * 16_000),
    "16,000 encoded words": lambda: field(b"Thread-Topic", b"=?utf-8?q?a?= " * 16_000),
    "subject of 1 MB": lambda: field(b"Subject", b"why " * 250_000),
    "30,000 references": lambda: field(b"References", b"<a@b.example> " * 30_000),
    "<a ": lambda: page(b"<a " * 200_000),
    "<!--": lambda: page(b"<!--" * 200_000),
    "</": lambda: page(b"</" * 300_000),
    "elements 100,000 deep": lambda: page(b"<div>" * 100_000 + b"you should"),
    "inline elements": lambda: page(b"<b><i><u>you</b>" * 40_000),
    "tables in tables": lambda: page(b"<table><tr><td>" * 20_000),
    "100,000 attributes": lambda: page(b"<p " + b"".join(b"a%d=b " % n for n in range(100_000)) + b">x"),
    "300,000 entities": lambda: page(b"&amp;&#x41;&nosuch;" * 100_000),
    "a style of 2 MB": lambda: page(b"<style>" + b"p{color:red}" * 170_000 + b"</style>you should have"),
    "combining marks": lambda: text(b"a" + "\u0301\u0323".encode() * 200_000),
    "U+FDFA": lambda: text("\ufdfa".encode() * 300_000),
    "zero-width": lambda: text("y\u200bo\u200bu\u200b ".encode() * 100_000),
    "surrogates and tags": lambda: text("\U000e0041".encode() * 100_000 + b"\xed\xa0\x80" * 50_000),
    "punycode": lambda: HEAD + b"Content-Type: text/plain; charset=punycode\r\n\r\n" + b"a" * 200_000 + b"\r\n",
    "one word of 1 MB": lambda: text(b"a" * 1_000_000),
    "one sentence of 1 MB": lambda: text(b"you should have said so and " * 36_000),
    "200,000 sentences": lambda: text(b"No. " * 200_000),
    "you should have": lambda: text(b"you should have " * 60_000),
    "As I already": lambda: text(b"as i already as per my last as i " * 30_000),
    "exclamations": lambda: text(b"!?" * 400_000),
    "capitals": lambda: text(b"WHY DO YOU ASK " * 60_000),
    "quotation marks": lambda: text(b'"' * 500_000),
    "quotation 5,000 deep": lambda: text(b"\n".join(b">" * n + b" x" for n in range(0, 5000, 10))),
    "100,000 quoted lines": lambda: text(b"> On Monday, Ann wrote:\n" * 100_000),
    "On … wrote:": lambda: text(b"On Mon, 16 Nov 2026 at 10:00 Ann <a@b.example> " * 20_000),
    "signature lines": lambda: text(b"-- \n" * 200_000),
    "1,000,000 line ends": lambda: text(b"\n" * 1_000_000),
    "blanks": lambda: text(b" \t" * 500_000 + b"x"),
    "dates": lambda: text(b"by Friday at 5 pm on 12/11/2026 or tomorrow " * 25_000),
    "placeholders": lambda: text(b"{{[[<<" * 150_000),
    "links": lambda: text(b"http://a.b.c.d.e/" * 60_000),
    "base64 of 8 MB": lambda: encoded(b"you should have read the manual. " * 250_000),
    "a zip of 100 MB": zipped,
    "half a note": lambda: text(b"[guardian:7F3K2Q:begin] " * 40_000),
    "guardian's marks": lambda: text(b"[guardian:7F3K2Q:begin]\nx\n[guardian:7F3K2Q:end]\n" * 15_000),
}
