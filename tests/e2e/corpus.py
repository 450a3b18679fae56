"""Odd letters, made up from a seed: what a relay may spoil if it looks at a letter as more than octets."""

from __future__ import annotations

import base64
import quopri
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass

VOCABULARY = """
thank you for your letter the parcel is on its way page number green light today small kettle garden
blue number morning window paper river seven table water quiet music yellow stone bread
"""
WORDS = VOCABULARY.split()
EXOTIC = "Grüße, déjà vu, 東京, Ελλάδα, привет, ١٢٣, 👋🏽, ﬁne, a\u0301, \u202eabc\u202c, \u200b"


@dataclass(frozen=True)
class Odd:
    """A letter as it goes over the wire (`stuffed`), and the parameters of its MAIL."""

    name: str
    stuffed: bytes
    parameters: str = ""


def corpus(seed: int, rounds: int) -> Iterator[Odd]:
    """`rounds` letters of every kind, each different."""
    chance = random.Random(seed)
    for number in range(rounds):
        for kind in KINDS:
            octets = kind(chance)
            raw = kind in UNSTUFFED
            wire = octets if raw else (b"." if octets.startswith(b".") else b"") + octets.replace(b"\r\n.", b"\r\n..")
            utf8 = kind is utf8_fields
            eight = "" if wire.isascii() else " BODY=8BITMIME"
            yield Odd(f"{kind.__name__} {number}", wire, eight + (" SMTPUTF8" if utf8 else ""))


def words(chance: random.Random, count: int) -> str:
    """So many harmless words."""
    return " ".join(chance.choice(WORDS) for _ in range(count))


def lines(chance: random.Random, count: int) -> bytes:
    """So many lines of them."""
    return b"".join(words(chance, chance.randint(0, 12)).encode() + b"\r\n" for _ in range(count))


def head(chance: random.Random, more: bytes = b"") -> bytes:
    """A header with its empty line."""
    number = chance.randrange(10**9)
    return (
        b"From: Ada <agent@example.test>\r\nTo: Maria <maria@customer.example>\r\n"
        b"Subject: Re: %s\r\nMessage-ID: <%d@example.test>\r\nDate: Sat, 21 Nov 2026 09:00:00 +0000\r\n%s\r\n"
        % (words(chance, 3).encode(), number, more)
    )


def plain(chance: random.Random) -> bytes:
    """Nothing odd."""
    return head(chance) + lines(chance, 8)


def eight_bit(chance: random.Random) -> bytes:
    """A charset that is said, or wrong, or none; octets beyond ASCII."""
    charset = chance.choice([b"utf-8", b"iso-8859-1", b"x-nobody-knows", b"us-ascii", b""])
    said = b"Content-Type: text/plain; charset=%s\r\nContent-Transfer-Encoding: 8bit\r\n" % charset if charset else b""
    text = EXOTIC.encode() if chance.random() < 0.5 else EXOTIC.encode("latin-1", "ignore")
    return head(chance, said) + lines(chance, 2) + text + b"\r\n" + lines(chance, 2)


def any_octets(chance: random.Random) -> bytes:
    """Every octet but CR and LF, NUL and controls too, in lines of any length."""
    pool = [o for o in range(256) if o not in b"\r\n"]
    body = b"".join(bytes(chance.choices(pool, k=chance.randint(0, 300))) + b"\r\n" for _ in range(10))
    return head(chance) + body


def dots(chance: random.Random) -> bytes:
    """Lines of dots, lines that begin or end with them."""
    kinds = [b".", b"..", b"...", b". ", b".\t.", b".text", b"..text", b"text.", b"text..", b"", b" ."]
    return head(chance) + b"".join(chance.choice(kinds) + b"\r\n" for _ in range(30))


def dotted_first_line(chance: random.Random) -> bytes:
    """Dots from the very first octet on: no header at all."""
    return b"." * chance.randint(1, 5) + b"\r\n" + dots(chance)


def unstuffed_dots(chance: random.Random) -> bytes:
    """A client that forgets to double dots: lines that begin with one and have more."""
    return head(chance) + b"".join(b".%s\r\n" % words(chance, 3).encode() for _ in range(5))


def long_lines(chance: random.Random) -> bytes:
    """Lines far beyond RFC 5321's 1,000 octets."""
    return head(chance) + b"".join(b"x" * chance.choice([997, 998, 999, 1000, 4096, 70_000]) + b"\r\n" for _ in "ab")


def empty(_: random.Random) -> bytes:
    """Nothing between DATA and the dot."""
    return b""


def blank_lines(chance: random.Random) -> bytes:
    """Only line ends."""
    return b"\r\n" * chance.randint(1, 50)


def header_only(chance: random.Random) -> bytes:
    """No body; with and without the empty line."""
    return head(chance)[: chance.choice([None, -2])]


def no_header(chance: random.Random) -> bytes:
    """Text from the first line on."""
    return lines(chance, 5) or b"text\r\n"


def huge_header(chance: random.Random) -> bytes:
    """Many fields, long fields, folded in every way."""
    many = b"".join(b"X-Field-%d: %s\r\n" % (n, words(chance, 4).encode()) for n in range(1500))
    folded = b"X-Folded:" + b"\r\n \t" * 40 + b"end\r\nX-Long: " + b"y" * 30_000 + b"\r\n"
    to = b"Cc: " + b",\r\n ".join(b"n%d@customer.example" % n for n in range(800)) + b"\r\n"
    return head(chance, many + folded + to) + lines(chance, 3)


def broken_header(chance: random.Random) -> bytes:
    """Fields that are none, twice the same field, blanks before the colon, odd names."""
    odd = [
        b"no colon here", b"Subject : blank before", b": no name", b"Content-Type: text/plain", b" leading fold",
        b"content-type: multipart/mixed; boundary=", b"To: (((((", b"X-\x80: y", b"Bcc:", b"MIME-Version: 7",
        b"Content-Transfer-Encoding: x-uuencode", b"Date: yesterday", b"References: <a@b> <<c@d>>", b"X:\x0b\x0c",
    ]  # fmt: skip
    fields = b"".join(chance.choice(odd) + b"\r\n" for _ in range(12))
    return fields + head(chance) + lines(chance, 3)


def utf8_fields(chance: random.Random) -> bytes:
    """RFC 6532: fields in UTF-8."""
    return (
        head(chance, f"X-Name: {EXOTIC}\r\nComments: Ünïcödé <ü@exämple.test>\r\n".encode()) + EXOTIC.encode() + b"\r\n"
    )


def from_lines(chance: random.Random) -> bytes:
    """What mbox would quote, and an mbox line before the header."""
    first = b"From agent@example.test Sat Nov 21 09:00:00 2026\r\n" if chance.random() < 0.5 else b""
    return first + head(chance) + b"From here on all is well.\r\n>From there too.\r\n\r\nFrom x\r\n" + lines(chance, 2)


def multipart(chance: random.Random, kind: bytes, *parts: bytes) -> bytes:
    """A whole letter of these parts, its boundary quoted or not, its ends right or not."""
    boundary = b"=_%d%s" % (chance.randrange(10**6), chance.choice([b"", b" in it", b"'()+_,-./:=?"]))
    preamble = chance.choice([b"", b"This is a multipart message.\r\n", b"\r\n\r\n"])
    body = b"".join(b"--%s%s\r\n%s\r\n" % (boundary, chance.choice([b"", b" \t"]), part) for part in parts)
    end = chance.choice([b"--%s--\r\n" % boundary, b"--%s--  \r\nepilogue\r\n" % boundary, b""])
    said = b'MIME-Version: 1.0\r\nContent-Type: multipart/%s;\r\n\tboundary="%s"\r\n' % (kind, boundary)
    return head(chance, said) + preamble + body + end


def text_part(chance: random.Random) -> bytes:
    """A text part in some encoding."""
    kind = chance.choice([b"plain", b"html", b"calendar", b"plain; format=flowed; delsp=yes"])
    text = lines(chance, 4) + EXOTIC.encode() + b" \r\n"
    encoding, body = chance.choice(
        [
            (b"8bit", text),
            (b"BASE64", base64.encodebytes(text).replace(b"\n", b"\r\n")),
            (b"quoted-printable", quopri.encodestring(text).replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")),
            (b"binary", text),
        ]
    )
    return b"Content-Type: text/%s\r\nContent-Transfer-Encoding: %s\r\n\r\n%s" % (kind, encoding, body)


def blob(chance: random.Random, kind: bytes, size: int) -> bytes:
    """An attachment of random octets."""
    body = base64.encodebytes(chance.randbytes(size)).replace(b"\n", b"\r\n")
    return b"Content-Type: %s; name=x\r\nContent-Transfer-Encoding: base64\r\n\r\n%s" % (kind, body)


def alternative(chance: random.Random) -> bytes:
    """Two texts."""
    return multipart(chance, b"alternative", text_part(chance), text_part(chance))


def mixed(chance: random.Random) -> bytes:
    """A text, attachments, an attached letter."""
    inner = b"Content-Type: message/rfc822\r\n\r\n" + alternative(chance)
    return multipart(chance, b"mixed", text_part(chance), blob(chance, b"image/png", 9000), inner, b"")


def signed(chance: random.Random) -> bytes:
    """RFC 3156 and RFC 8551: blanks at line ends and the last line end are part of what is signed."""
    part = text_part(chance)[:-2] + b"  \r\nlast line \t"
    armour = b"-----BEGIN PGP SIGNATURE-----\r\n\r\n%s\r\n=AbCd\r\n-----END PGP SIGNATURE-----" % (
        base64.b64encode(chance.randbytes(60))
    )
    signature = b"Content-Type: application/pgp-signature\r\n\r\n" + armour
    if chance.random() < 0.5:
        signature = blob(chance, b"application/pkcs7-signature", 1800)
    return multipart(chance, b'signed; protocol="application/pgp-signature"; micalg=pgp-sha256', part, signature)


def enveloped(chance: random.Random) -> bytes:
    """An S/MIME letter: the whole body is base64, its lines as long as the mail app likes."""
    width = chance.choice([60, 64, 72, 76, 1000])
    text = base64.b64encode(chance.randbytes(chance.randint(100, 6000)))
    body = b"".join(text[i : i + width] + b"\r\n" for i in range(0, len(text), width))
    said = b"Content-Type: application/pkcs7-mime; smime-type=enveloped-data\r\nContent-Transfer-Encoding: base64\r\n"
    return head(chance, said) + body


def armoured(chance: random.Random) -> bytes:
    """Text signed in the clear (RFC 9580 §7): dashes and dots at line starts."""
    return (
        head(chance)
        + b"-----BEGIN PGP SIGNED MESSAGE-----\r\nHash: SHA512\r\n\r\n- -- \r\n.\r\n- ---- dash\r\n"
        + lines(chance, 3)
        + b"-----BEGIN PGP SIGNATURE-----\r\n\r\niQEz\r\n-----END PGP SIGNATURE-----\r\n"
    )


def other_charsets(chance: random.Random) -> bytes:
    """Escapes, wide characters with NUL and CR LF inside, a byte order mark."""
    text, charset = chance.choice(
        [
            ("東京の朝\r\n".encode("iso-2022-jp"), b"iso-2022-jp"),
            ("東京\r\n".encode("shift_jis"), b"shift_jis"),
            (b"\xef\xbb\xbf" + EXOTIC.encode() + b"\r\n", b"utf-8"),
            ("Wide\u0e01".encode("utf-16-le") + b"\r\n", b"utf-16"),
            (b"+AGE-+AGI-\r\n", b"utf-7"),
        ]
    )
    return head(chance, b"Content-Type: text/plain; charset=%s\r\n" % charset) + text


def blanks(chance: random.Random) -> bytes:
    """Blanks and tabs at line ends and alone, form feeds, signature lines."""
    kinds = [b"-- ", b"--", b" ", b"\t", b"text ", b"text\t \t", b"\x0c", b"\xa0", b"> ", b">>> > x", b"=", b"=20"]
    return head(chance) + b"".join(chance.choice(kinds) + b"\r\n" for _ in range(25))


def one_large(chance: random.Random) -> bytes:
    """Larger than every buffer on the way."""
    return multipart(
        chance, b"mixed", text_part(chance), blob(chance, b"application/zip", chance.randint(2**18, 2**20))
    )


KINDS: tuple[Callable[[random.Random], bytes], ...] = (
    plain, eight_bit, any_octets, dots, dotted_first_line, unstuffed_dots, long_lines, empty, blank_lines,
    header_only, no_header, huge_header, broken_header, utf8_fields, from_lines, alternative, mixed, signed,
    enveloped, armoured, other_charsets, blanks, one_large,
)  # fmt: skip
UNSTUFFED = (unstuffed_dots,)
