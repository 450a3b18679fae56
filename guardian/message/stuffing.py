"""Pure: dot-stuffing (RFC 5321 §4.5.2): a letter as it goes over the wire after DATA, and back."""

from __future__ import annotations


def stuff(octets: bytes) -> bytes:
    """`octets` ready for DATA: dots at line starts doubled, the last line ended."""
    if octets and not octets.endswith(b"\r\n"):
        octets += b"\r\n"
    stuffed = octets.replace(b"\r\n.", b"\r\n..")
    return b"." + stuffed if stuffed.startswith(b".") else stuffed


def unstuff(stuffed: bytes) -> bytes:
    """The letter that `stuff` made this of."""
    octets = stuffed.replace(b"\r\n.", b"\r\n")
    return octets[1:] if octets.startswith(b".") else octets
