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
            clean = line
            if not (line.isascii() and line.isprintable()):
                clean = "".join(c if " " <= c <= "~" or (utf8 and _shown(c)) else "?" for c in line)
            body = clean.encode("utf-8" if utf8 else "ascii")[:506]
            if utf8:
                body = body.decode("utf-8", "ignore").encode()
            sep = b"-" if i < len(self.lines) - 1 else b" "
            out.append(b"%03d%s%s\r\n" % (self.code, sep, body))
        return b"".join(out)


def _shown(c: str) -> bool:
    return c.isprintable() and not 0xD800 <= ord(c) <= 0xDFFF


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
HOLD_NOT_STORED = own(
    451, "4.3.0", "The letter could not be put into your Drafts. Nothing was sent. Please try again in a moment."
)
HOLD_NO_LOGIN = own(
    451, "4.7.0", "Not sent: it needs a second look, and without a login there are no Drafts to keep it in."
)
HOLD_REFUSED = {
    "login": own(
        451, "4.7.8", "Not sent: it needs a second look, but your mailbox refused the login. Tell your admin."
    ),
    "no-drafts": own(
        451, "4.2.0", "Not sent: it needs a second look, but your mailbox has no Drafts folder. Create one."
    ),
    "quota": own(452, "4.2.2", "Not sent: it needs a second look, but your mailbox is full. Make room and send again."),
    "too-big": own(452, "4.3.4", "Not sent: it needs a second look, but it is too large for your Drafts folder."),
    "denied": own(
        451, "4.2.0", "Not sent: it needs a second look, but your Drafts folder cannot be written to. Tell your admin."
    ),
}

# ---------------------------------------------------------------- the session with the client (RFC 5321 §4.2, RFC 3463)

READY_FOR_TLS = own(220, "2.0.0", "Ready to start TLS")
BYE = own(221, "2.0.0", "Bye")
DONE = own(250, "2.0.0", "OK")
HELP = own(214, "2.0.0", "See RFC 5321 and RFC 6409; your mail app knows the rest.")
NO_VRFY = own(252, "2.0.0", "Not looked up. Send the letter and see.")
GO_AHEAD = Reply(354, ("End data with <CR><LF>.<CR><LF>",))

IDLE_TOO_LONG = own(421, "4.4.2", "Nothing came for too long. Closing.")
SESSION_TOO_LONG = own(421, "4.4.2", "This session has lasted long enough. Please connect again.")
TOO_SLOW = own(421, "4.4.2", "The letter came too slowly. Nothing was sent. Closing.")
SHUTTING_DOWN = own(421, "4.3.2", "Restarting. Please connect again in a moment.")
TOO_MANY_CONNECTIONS = own(421, "4.7.0", "Too many connections. Please try again in a moment.")
TOO_MANY_ERRORS = own(421, "4.7.0", "Too many errors. Closing.")
TOO_MANY_LOGINS = own(421, "4.7.0", "Too many failed logins. Closing.")
TOO_MUCH_JUNK = own(421, "4.7.0", "Too many commands without a letter. Closing.")
LOGIN_AGAIN = own(421, "4.7.0", "The outgoing mail server wants a new login. Please connect again.")

MEMORY_FULL = own(452, "4.3.1", f"Too many large letters at once. {TRY_AGAIN}")
TOO_MANY_RECIPIENTS = own(452, "4.5.3", "Too many recipients for one letter.")

UNKNOWN_COMMAND = own(500, "5.5.2", "Unknown command")
BARE_LINE_END = own(500, "5.5.2", "A command ends in CR LF and holds no control characters")
LINE_TOO_LONG = own(500, "5.5.2", "Line too long")
BAD_ARGUMENT = own(501, "5.5.4", "Wrong argument")
BAD_PARAMETER = own(501, "5.5.4", "Wrong parameter")
BAD_BASE64 = own(501, "5.5.2", "Not the base64 form of such a login")
AUTH_CANCELLED = own(501, "5.7.0", "Login cancelled")
NOT_ACTING_FOR = own(501, "5.5.4", "Logging in to act for another account is not offered")
NOT_OFFERED = own(502, "5.5.1", "Not offered here")
OTHER_PROTOCOL = own(502, "5.5.1", "This is an SMTP server. Closing.")
HELLO_FIRST = own(503, "5.5.1", "Say EHLO first")
OUT_OF_ORDER = own(503, "5.5.1", "Not now: the letter before it is not finished")
MAIL_FIRST = own(503, "5.5.1", "Say MAIL first")
RCPT_FIRST = own(503, "5.5.1", "No recipient was accepted")
ALREADY_SECURE = own(503, "5.5.1", "TLS is on already")
ALREADY_LOGGED_IN = own(503, "5.5.1", "Logged in already")
UNKNOWN_MECHANISM = own(504, "5.5.4", "This way to log in is not offered")
STARTTLS_FIRST = own(530, "5.7.0", "Must issue a STARTTLS command first")
AUTH_FIRST = own(530, "5.7.0", "Authentication required")
AUTH_NEEDS_TLS = own(538, "5.7.11", "No login in clear: issue STARTTLS first")
BARE_CR_OR_LF = own(550, "5.6.11", "Not sent: the letter holds a bare CR or LF (RFC 5321 section 2.3.8)")
TOO_LARGE = own(552, "5.3.4", "Not sent: the letter is larger than the outgoing mail server takes")
BAD_SENDER = own(553, "5.1.7", "Not a valid sender address")
BAD_RECIPIENT = own(553, "5.1.3", "Not a valid recipient address")
NO_SMTPUTF8 = own(553, "5.6.7", "Addresses beyond ASCII are not offered here")
NO_BINARYMIME = own(555, "5.5.4", "BODY=BINARYMIME is not offered here")
