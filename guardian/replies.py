"""Pure: every SMTP reply that guardian itself gives, in one table, and the form that all replies take.

5xx stands here only for a wrong command and for the policy's hold reply (P3); guardian's own and the network's trouble
is 4xx and names no host, path or class. Upstream's replies are passed on as `Reply` values made by smtp/reply.py.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reply:
    """A code and its lines (RFC 5321 §4.2). `lines` are texts without code; the enhanced code, when there is one,
    is part of each line's text, as it goes over the wire (RFC 2034 §4).
    """

    code: int
    lines: tuple[str, ...]

    @property
    def ok(self) -> bool:
        """2xx."""
        return 200 <= self.code < 300

    @property
    def temporary(self) -> bool:
        """4xx."""
        return 400 <= self.code < 500

    def wire(self, *, utf8: bool = False) -> bytes:
        """The octets, each line `ddd-text` or `ddd text`, CRLF ended, made of printable ASCII (UTF-8 only if asked).

        Control characters, bare CR and LF become "?"; lines are cut so that none is over 510 octets with its code.
        """
        out = []
        for i, line in enumerate(self.lines or ("",)):
            clean = "".join(c if " " <= c <= "~" or (utf8 and c.isprintable() and not 0xD800 <= ord(c) <= 0xDFFF) else "?" for c in line)
            body = clean.encode("utf-8" if utf8 else "ascii")[:506]
            if utf8:
                body = body.decode("utf-8", "ignore").encode()
            sep = b"-" if i < len(self.lines) - 1 else b" "
            out.append(b"%03d%s%s\r\n" % (self.code, sep, body))
        return b"".join(out)


def own(code: int, enhanced: str, *texts: str) -> Reply:
    """A reply of guardian's own, the enhanced status code on each line (RFC 3463)."""
    return Reply(code, tuple(f"{enhanced} {t}" if enhanced else t for t in texts))


TRY_AGAIN = "Nothing was sent. Please try again in a moment."

UPSTREAM_DOWN = own(451, "4.4.1", f"The outgoing mail server does not answer. {TRY_AGAIN}")
UPSTREAM_LOST = own(451, "4.4.2", f"The connection to the outgoing mail server was lost. {TRY_AGAIN}")
UPSTREAM_TLS = own(454, "4.7.0", f"No secure connection to the outgoing mail server. {TRY_AGAIN}")
UPSTREAM_DESYNC = own(451, "4.5.0", f"The outgoing mail server answered out of turn. {TRY_AGAIN}")
OUTCOME_UNKNOWN = own(451, "4.4.2", "The outgoing mail server did not confirm. Look in Sent before you send again.")
TROUBLE = own(451, "4.3.0", f"A temporary problem on our side. {TRY_AGAIN}")
REVIEW_TEMPFAIL = own(451, "4.3.0", f"The letter could not be reviewed. {TRY_AGAIN}")
HOLD_NOT_STORED = own(451, "4.3.0", "The letter could not be put into your Drafts. Nothing was sent. Please try again in a moment.")
HOLD_NO_LOGIN = own(451, "4.7.0", "Not sent: it needs a second look, and without a login there are no Drafts to keep it in.")
HOLD_REFUSED = {
    "login": own(451, "4.7.8", "Not sent: it needs a second look, but your mailbox refused the login. Tell your admin."),
    "no-drafts": own(451, "4.2.0", "Not sent: it needs a second look, but your mailbox has no Drafts folder. Create one."),
    "quota": own(452, "4.2.2", "Not sent: it needs a second look, but your mailbox is full. Make room and send again."),
    "too-big": own(452, "4.3.4", "Not sent: it needs a second look, but it is too large for your Drafts folder."),
    "denied": own(451, "4.2.0", "Not sent: it needs a second look, but your Drafts folder cannot be written to. Tell your admin."),
}
