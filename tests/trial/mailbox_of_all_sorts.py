"""A mailbox of all sorts of mail, made up from a seed: what has stood in real ones for thirty years, and what broke on
its way. No text in it is anybody's.
"""

from __future__ import annotations

import base64
import quopri
import random
from collections.abc import Callable, Iterator
from pathlib import Path

GOLDEN = sorted((Path(__file__).parents[1] / "letters").glob("*.eml"))
NAMES = ("Ann", "José", "Maria Keller", "O'Brien", "Ли", "Dr. Weiß", "x")
SENTENCES = (
    "Your lamp left our house this morning and is with you by Friday.",
    "You should have read the manual before you switched it on.",
    "I am sorry that the kettle leaks; a new one is on its way.",
    "As I already said, there is nothing we can do.",
    "Could you send us a picture of the label under the base?",
    "Per our policy, returns are accepted within 30 days only.",
    "Thank you for waiting, I have found the parcel.",
    "CALM DOWN AND READ WHAT I WROTE!",
    "Please find the invoice attached.",
    "The refund of EUR 12.50 arrives within three working days.",
    "Dear [NAME], your order XXX is ready.",
    "Guten Tag, Ihr Paket kommt am Freitag an.",
    "Bonjour, votre colis arrivera vendredi prochain.",
    "ご注文ありがとうございます。",
    "Grüße, déjà vu, 👋🏽 e\u0301 \u202eabc\u202c \u200b",
    ">From here on the text looks like a separator.",
    "Traceback (most recent call last):",
    "https://shop.example/orders/4711?x=" + "y" * 60,
)
CHARSETS = ("utf-8", "iso-8859-1", "windows-1252", "utf-16", "koi8-r", "shift_jis", "us-ascii", "x-nobody-knows", "")

Kind = Callable[[random.Random, int], bytes]


def letters(seed: int, count: int) -> Iterator[tuple[str, bytes]]:
    """(name, octets with CRLF), every kind in turn, each different."""
    chance = random.Random(seed)
    for number in range(count):
        kind = KINDS[number % len(KINDS)]
        yield f"{number:05}-{kind.__name__}", kind(chance, number)


def said(chance: random.Random, most: int = 12) -> str:
    """A few sentences in a few paragraphs."""
    return "".join(
        chance.choice(SENTENCES) + chance.choice((" ", "\r\n", "\r\n\r\n")) for _ in range(chance.randint(1, most))
    )


def header(chance: random.Random, number: int, *fields: str) -> bytes:
    """The usual fields and these, with the empty line."""
    name = chance.choice(NAMES)
    day = f"{chance.randint(1, 28)} {chance.choice(('Jan', 'May', 'Oct'))} 20{chance.randint(10, 26)}"
    dates = (f"{day} 10:{number % 60:02}:00 +0{chance.randint(0, 9)}00", f"Mon, {day} 08:00", "yesterday", "")
    lines = [
        "From: Bob <bob@shop.example>",
        f"To: {name} <c{number}@home.example>",
        f"Subject: Re: {chance.choice(SENTENCES)[:40]}",
        f"Message-ID: <{number}.{chance.randrange(10**9)}@shop.example>",
        f"Date: {chance.choices(dates, (20, 2, 1, 1))[0]}",
        *fields,
    ]
    chance.shuffle(lines)
    return "\r\n".join(lines).encode("utf-8") + b"\r\n\r\n"


def plain(chance: random.Random, number: int) -> bytes:
    """As it should be."""
    return header(chance, number, "Content-Type: text/plain; charset=utf-8") + said(chance).encode()


def charset(chance: random.Random, number: int) -> bytes:
    """Words in one charset, which is told, told wrongly, or not told; in any transfer encoding."""
    true, told = chance.choice(CHARSETS[:6]), chance.choice(CHARSETS)
    octets = said(chance).encode(true, "replace")
    coding = chance.choice(("8bit", "base64", "quoted-printable", "x-uuencode"))
    if coding == "base64":
        octets = base64.encodebytes(octets).replace(b"\n", b"\r\n")
    elif coding == "quoted-printable":
        octets = quopri.encodestring(octets)
    kind = f"Content-Type: text/plain; charset={told}" if told else "MIME-Version: 1.0"
    return header(chance, number, kind, f"Content-Transfer-Encoding: {coding}") + octets


def alternative(chance: random.Random, number: int) -> bytes:
    """Plain and HTML, which say the same, or something else each."""
    text = said(chance)
    other = text if chance.random() < 0.7 else said(chance)
    html = (
        f"<html><body><p style='color:#333'>{other}</p><blockquote type=cite>{said(chance)}</blockquote></body></html>"
    )
    parts = [("text/plain; charset=utf-8", text.encode()), ("text/html; charset=utf-8", html.encode())]
    return header(chance, number, 'Content-Type: multipart/alternative; boundary="b"') + multipart("b", parts)


def attachments(chance: random.Random, number: int) -> bytes:
    """A text, and files of any kind behind or before it."""
    octets = base64.encodebytes(chance.randbytes(chance.randint(0, 5000)))
    parts = [
        ("text/plain", said(chance).encode()),
        ('application/pdf; name="invoice.pdf"\r\nContent-Transfer-Encoding: base64', octets),
        ("text/x-log", b"2026-11-22 ERROR\r\n" * chance.randint(0, 50)),
    ]
    chance.shuffle(parts)
    return header(chance, number, 'Content-Type: multipart/mixed; boundary="=_x"') + multipart("=_x", parts)


def nested(chance: random.Random, number: int) -> bytes:
    """Multiparts within multiparts, sometimes very deep, sometimes with one boundary for all."""
    body, name = said(chance).encode(), "b"
    kind = "text/plain"
    for depth in range(chance.choice((2, 3, 8, 60))):
        name = f"b{depth}" if chance.random() < 0.9 else "b"
        body, kind = (
            multipart(name, [(kind, body), ("text/html", b"<p>" + said(chance, 2).encode())]),
            f"multipart/mixed; boundary={name}",
        )
    return header(chance, number, f"Content-Type: {kind}") + body


def forwarded(chance: random.Random, number: int) -> bytes:
    """Somebody else's letter, as an attachment or in the text."""
    inner = plain(chance, number)
    if chance.random() < 0.5:
        parts = [("text/plain", b"FYI\r\n"), ("message/rfc822", inner)]
        return header(chance, number, "Content-Type: multipart/mixed; boundary=f") + multipart("f", parts)
    return (
        header(chance, number) + said(chance, 3).encode() + b"\r\n\r\n-------- Forwarded Message --------\r\n" + inner
    )


def quoted(chance: random.Random, number: int) -> bytes:
    """An answer above, below or within the words that it answers, of several generations."""
    old = "".join(
        "\r\n".join(">" * depth + " " + line for line in said(chance, 4).split("\r\n")) + "\r\n"
        for depth in range(1, 4)
    )
    new, lead = said(chance, 4), "On Mon, 2 Mar 2026 at 10:00, Ann <ann@home.example> wrote:\r\n"
    body = chance.choice((new + "\r\n\r\n" + lead + old, lead + old + "\r\n" + new, lead + old + new + "\r\n" + old))
    return (
        header(chance, number, "In-Reply-To: <q@home.example>", "References: <p@home.example> <q@home.example>")
        + body.encode()
    )


def listed(chance: random.Random, number: int) -> bytes:
    """To a mailing list, or in bulk."""
    field = chance.choice(
        ("List-Id: <talk.lists.example>", "Precedence: bulk", "List-Post: <mailto:talk@lists.example>")
    )
    return header(chance, number, field, "List-Unsubscribe: <mailto:x@lists.example>") + said(chance).encode()


def automatic(chance: random.Random, number: int) -> bytes:
    """Holidays, bounces, read receipts."""
    kind = chance.choice(
        (
            "Auto-Submitted: auto-replied",
            "Auto-Submitted: (soon) auto-generated; x=y",
            "Auto-Submitted: no",
            "X-Auto-Response-Suppress: All",
            "Content-Type: multipart/report; report-type=delivery-status; boundary=r",
        )
    )
    parts = [("text/plain", said(chance).encode()), ("message/delivery-status", b"Reporting-MTA: dns; x\r\n\r\n")]
    return header(chance, number, kind) + multipart("r", parts)


def sealed(chance: random.Random, number: int) -> bytes:
    """Signed or encrypted."""
    signed = chance.random() < 0.5
    kind = "signed" if signed else "encrypted"
    protocol = f"application/pgp-{'signature' if signed else 'encrypted'}"
    parts = [
        ("text/plain" if signed else protocol, said(chance).encode() if signed else b"Version: 1\r\n"),
        (protocol if signed else "application/octet-stream", b"-----BEGIN PGP MESSAGE-----\r\n" + b"A" * 300),
    ]
    return header(chance, number, f'Content-Type: multipart/{kind}; protocol="{protocol}"; boundary=s') + multipart(
        "s", parts
    )


def broken_fields(chance: random.Random, number: int) -> bytes:
    """Fields twice, without a colon, without an end, of octets that are none of ASCII, folded badly, far too long."""
    odd = (
        b"Subject: again\r\n",
        b"no colon here\r\n",
        b"Subject: \xff\xfe\x00\x80\r\n",
        b'To: "unended <a@b\r\n\t,, ;;: <<>>@@\r\n',
        b'Content-Type: text/plain; charset="utf-8\r\n',
        b"Content-Type: multipart/mixed\r\n",
        b"Subject: =?utf-8?B?" + b"4" * 50 + b"?= =?x?q?=ZZ?=\r\n",
        b"X-Long: " + b"a" * 20_000 + b"\r\n",
        b"Received: from a\r\n by b\r\n" * 200,
        b"\r\n",
    )
    return b"".join(chance.sample(odd, chance.randint(1, 5))) + header(chance, number) + said(chance).encode()


def torn(chance: random.Random, number: int) -> bytes:
    """One of the golden letters with octets lost, doubled or changed."""
    octets = bytearray(_golden(chance))
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(octets) + 1)
        how = chance.randrange(3)
        if how == 0:
            del octets[at : at + chance.randint(1, 200)]
        elif how == 1:
            octets[at:at] = octets[at : at + chance.randint(1, 200)]
        else:
            octets[at:at] = chance.randbytes(chance.randint(1, 20))
    return bytes(octets) or b"x"


def golden(chance: random.Random, number: int) -> bytes:
    """A letter as some mail app writes it, with another text somewhere in it."""
    octets = _golden(chance)
    at = octets.find(b"\r\n\r\n") + 4
    return octets[:at] + (b"" if chance.random() < 0.3 else said(chance, 3).encode() + b"\r\n") + octets[at:]


def empty(chance: random.Random, number: int) -> bytes:
    """Nothing to read: no body, a body of blanks, a header alone and unended."""
    return chance.choice(
        (
            header(chance, number),
            header(chance, number) + b" \r\n\t\r\n" * chance.randint(1, 100),
            header(chance, number)[:-2],
            b"\r\n\r\n",
            header(chance, number, "Content-Type: multipart/mixed; boundary=e"),
            header(chance, number, "Content-Type: multipart/mixed; boundary=e") + multipart("e", []),
        )
    )


def huge(chance: random.Random, number: int) -> bytes:
    """Much of one thing: text, one line, quotation marks, tags, base64."""
    size = chance.choice((30_000, 200_000))
    body = chance.choice(
        (
            said(chance).encode() * (size // 300),
            b"word " * (size // 5),
            b"\r\n".join(b">" * (i % 70) + b" x" for i in range(size // 40)),
            b"<div>" * (size // 5) + b"deep",
            base64.encodebytes(chance.randbytes(size)).replace(b"\n", b"\r\n"),
        )
    )
    kind = "text/html" if body.startswith(b"<") else "text/plain"
    return header(chance, number, f"Content-Type: {kind}") + said(chance, 3).encode() + b"\r\n" + body


def any_octets(chance: random.Random, number: int) -> bytes:
    """A header, and then whatever octets."""
    return header(chance, number) + chance.randbytes(chance.randint(1, 4000))


def multipart(boundary: str, parts: list[tuple[str, bytes]]) -> bytes:
    """A body of these parts (Content-Type, octets)."""
    mark = b"--" + boundary.encode()
    told = b"".join(mark + f"\r\nContent-Type: {kind}\r\n\r\n".encode() + octets + b"\r\n" for kind, octets in parts)
    return b"preamble\r\n" + told + mark + b"--\r\n"


def _golden(chance: random.Random) -> bytes:
    octets = chance.choice(GOLDEN).read_bytes()
    return octets.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


KINDS: tuple[Kind, ...] = (
    plain,
    charset,
    alternative,
    attachments,
    nested,
    forwarded,
    quoted,
    listed,
    automatic,
    sealed,
    broken_fields,
    torn,
    golden,
    empty,
    plain,
    quoted,
    any_octets,
    charset,
    golden,
    huge,
)
