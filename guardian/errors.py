"""The exceptions that cross module borders, and where one was raised. Library exceptions are turned into these where
the library is imported.

None of their texts ever reaches an SMTP client: what a client is told stands in `replies.py`.
They carry no password, token or text of a letter, so that they may be logged.
"""


class GuardianError(Exception):
    """Anything guardian raises on purpose."""


class Unavailable(GuardianError):
    """Somebody guardian needs (upstream, the IMAP server, the state, a worker) is not there right now: temporary.

    Attributes:
        reason: a short stable code for logs and metrics, such as "refused", "timeout", "desync", "tls".
    """

    def __init__(self, text: str, *, reason: str = "unavailable") -> None:
        super().__init__(text)
        self.reason = reason


class OutcomeUnknown(Unavailable):
    """The connection was lost after the last octet was sent and before the answer (RFC 1047's gap)."""

    def __init__(self, text: str, *, reason: str = "outcome-unknown") -> None:
        super().__init__(text, reason=reason)


class Refused(GuardianError):
    """The IMAP server said NO for good: wrong password, no such folder, over quota.

    Attributes:
        reason: a short stable code: "login", "no-drafts", "quota", "denied", "too-big".
    """

    def __init__(self, text: str, *, reason: str) -> None:
        super().__init__(text)
        self.reason = reason


class Denied(GuardianError):
    """The outgoing server refused for good, before a letter was sent: the login, the sender or a recipient.

    Attributes:
        reason: "login", "sender", "recipient", "size", "needs-8bit".
    """

    def __init__(self, text: str, *, reason: str) -> None:
        super().__init__(text)
        self.reason = reason


class Misconfigured(GuardianError):
    """The configuration cannot be used. `mistakes` holds one sentence each: where, what, and the remedy."""

    def __init__(self, mistakes: tuple[str, ...]) -> None:
        super().__init__("\n".join(mistakes))
        self.mistakes = mistakes


class ReviewFailed(GuardianError):
    """A letter could not be reviewed: the worker died, ran out of time or memory, or could not read the letter.

    Attributes:
        reason: "timeout", "crash", "memory", "unreadable".
    """

    def __init__(self, text: str, *, reason: str) -> None:
        super().__init__(text)
        self.reason = reason


class Conflict(GuardianError):
    """Somebody else changed this hold since it was read (compare-and-set)."""


def place_of(error: BaseException) -> str:
    """Where an exception was raised: `module:line` of the innermost frame in guardian's own code, of the innermost one
    when none is; "?" when it was not raised. Its text is left out: it may hold words of a letter.
    """
    place, own, at = "?", "", error.__traceback__
    while at is not None:
        module = at.tb_frame.f_globals.get("__name__", "?")
        place = f"{module}:{at.tb_lineno}"
        own = place if module.startswith("guardian.") else own
        at = at.tb_next
    return own or place
