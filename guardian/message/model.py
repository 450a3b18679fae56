"""Pure: the values that a letter is taken apart into. All are frozen, and travel between processes by msgspec."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """Who a letter is from and for, as SMTP said it (RFC 5321 §2.3.1): addresses without angle brackets, case kept."""

    mail_from: str
    rcpt_to: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """Replace octets[start:end] by `octets`. Edits never overlap and are kept in order of `start`."""

    start: int
    end: int
    octets: bytes


def apply_edits(octets: bytes, edits: tuple[Edit, ...]) -> bytes:
    """`octets` with every edit carried out; the same object when there is none.

    Raises ValueError when edits overlap, are out of order or lie outside.
    """
    if not edits:
        return octets
    out: list[bytes | memoryview] = []
    at = 0
    view = memoryview(octets)
    for e in edits:
        if not at <= e.start <= e.end <= len(octets):
            raise ValueError("edits overlap or lie outside the letter")
        out += [view[at : e.start], e.octets]
        at = e.end
    out.append(view[at:])
    return b"".join(out)


# ------------------------------------------------------------------ structure: where things stand in the octets


@dataclass(frozen=True, slots=True, kw_only=True)
class HeaderField:
    """One header field with its place: octets[start:end] is the whole field, CRLF and folded lines included."""

    name: str  # lower case
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One leaf of the MIME tree (RFC 2045). octets[start:end] is its body, still transfer-encoded."""

    path: str  # "" for a single-part letter, else "1", "2.1", … (IMAP's section numbers, RFC 9051 §6.4.5)
    start: int
    end: int
    media_type: str  # lower case, such as "text/plain"
    charset: str  # lower case, "" when not given
    encoding: str  # content-transfer-encoding, lower case, "7bit" by default
    disposition: str  # "inline", "attachment" or ""
    filename: str  # decoded, "" when none
    flowed: bool = False  # RFC 3676 format=flowed
    delsp: bool = False
    nested: bool = False  # inside a message/rfc822: somebody's earlier letter, forwarded
    signed: bool = False  # inside multipart/signed: touching it breaks the signature
    header_start: int = 0  # where the part's own header begins; octets[header_start:start] is that header
    content_id: str = ""  # as given, angle brackets included
    alternative: str = ""  # path of the branch of the nearest multipart/alternative it stands in, "" in none

    @property
    def is_text(self) -> bool:
        """Whether this part is shown as the letter's text (not an attachment)."""
        return self.media_type in ("text/plain", "text/html") and self.disposition != "attachment" and not self.filename


@dataclass(frozen=True, slots=True, kw_only=True)
class Structure:
    """The skeleton of a letter, found in its octets without decoding anything."""

    header_end: int  # where the body starts
    fields: tuple[HeaderField, ...]
    parts: tuple[Part, ...]
    defects: tuple[str, ...] = ()  # stable codes: "broken-header", "two-content-types", "too-many-parts", …


@dataclass(frozen=True, slots=True, kw_only=True)
class Excerpt:
    """What a review worker is given: the header and the text parts, never an attachment's octets.

    `texts` holds, for each part of `structure.parts` that is read (`is_text`, nested or attached text), its octets.
    """

    structure: Structure
    header: bytes
    texts: dict[str, bytes]  # part path -> octets
    size: int


# ------------------------------------------------------------------ what was read


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """A mailbox of a From, To or Cc field (RFC 5322 §3.4), name decoded."""

    name: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Zones:
    """A letter's text taken apart. Only `authored` is judged as the author's own words.

    `authored` keeps the author's paragraphs in order, joined by blank lines, without quotation, signature, disclaimer,
    forwarded part, code or log blocks. `greeting` and `signoff` are the lines found at its ends ("Dear Ann,",
    "Kind regards\nBob"); they stand in `authored` too.
    """

    authored: str
    quoted: str = ""  # the customer's words being answered, marks taken off
    signature: str = ""
    disclaimer: str = ""
    forwarded: str = ""
    pasted: str = ""  # code, logs, error messages, policies between marks
    greeting: str = ""
    signoff: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """One letter as its author wrote it: what the checks look at."""

    subject: str = ""
    from_: Address | None = None
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    sent: dt.datetime | None = None
    message_id: str = ""  # with angle brackets
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    zones: Zones = field(default_factory=lambda: Zones(authored=""))
    customer: str = ""  # the customer's words: zones.quoted, or given by the caller
    to_name: str = ""  # the name to address, when it is known
    attachments: tuple[str, ...] = ()  # names of attached files ("" for nameless ones)
    auto_submitted: bool = False  # RFC 3834
    listed: bool = False  # RFC 2919, or a list's Precedence
    signed: bool = False  # S/MIME or PGP
    encrypted: bool = False  # S/MIME or PGP: there is nothing to read
    defects: tuple[str, ...] = ()


# ------------------------------------------------------------------ guardian's own marks in a letter


class Residue(StrEnum):
    """Why guardian's marks could not be taken out with certainty (P5)."""

    NONE = ""
    HALF_FENCE = "half-fence"  # a begin without its end, or the other way round
    WORDS_IN_BOX = "words-in-box"  # words that are not guardian's stand between the fences
    IN_ATTACHMENT = "in-attachment"  # a mark inside an attached or forwarded text
    PARTS_DISAGREE = "parts-disagree"  # the plain and the HTML text say different things after editing
    SIGNED = "signed"  # the mark stands inside a signed part
    UNDECODABLE = "undecodable"  # a text part that cannot be decoded while the letter is a known revision
    LEFT_OVER = "left-over"  # a mark survived the cleaning


class Label(StrEnum):
    """A line of the note on which the author may write."""

    SEND_ANYWAY = "send-anyway"
    NOT_RIGHT = "not-right"


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """That the author wrote something on such a line: how many letters, not what (P7)."""

    label: Label
    length: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Cleaning:
    """What taking guardian's marks out of a letter came to.

    `hold_ids` are those read from the marks (fences first, then the References token), without repetition.
    `edits` are against the letter's unstuffed octets. When `residue` is not NONE the edits must not be sent.
    """

    hold_ids: tuple[str, ...] = ()
    edits: tuple[Edit, ...] = ()
    residue: Residue = Residue.NONE
    said: tuple[Said, ...] = ()  # one for each line, the longest of all texts


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """What a letter is recognised by, without its text. Every member is a digest keyed with the state's own secret.

    Attributes:
        letter: of recipients, subject, thread and every part's content; not of Date, Message-ID or MIME boundaries,
            which mail apps make anew on each attempt. Equal digests = the same letter again.
        recipients: one digest each, sorted.
        thread: of In-Reply-To, "" when there is none.
        subject: of the subject without Re:/Fwd: and blanks.
        sketch: MinHash of the authored words (Broder 1997): 64 numbers, b"" for an empty text.
    """

    letter: str
    recipients: tuple[str, ...]
    thread: str
    subject: str
    sketch: bytes = b""


# ------------------------------------------------------------------ the note in a held draft


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """One entry of the note: what was said, why it wants reconsidering, a better way."""

    check: str
    words: str
    message: str
    advice: str
    holds: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteContent:
    """What the note says, and how the draft is made. Rendered by `message/note.py` and `message/letter_note.py`.

    Attributes:
        inline: whether it stands in the draft; else it is a letter of its own, and the draft stays as it was written.
        seal: whether the recipients in the draft are sealed.
    """

    hold_id: str
    remarks: tuple[Remark, ...]
    praise: tuple[str, ...] = ()  # what is already good, one short sentence each
    reason: str = "findings"
    tries: int = 1
    inline: bool = True
    seal: bool = False
    gone: tuple[str, ...] = ()  # what is no longer wrong since the last hold, a few words each
    offer: str = ""  # what the author may do besides changing it: "reason", "resend", "approver", "firm" (nothing)
    ask: str = ""  # the question to a lead, in the copy that lies before them
    after: str = ""  # how long it must wait before it is sent unchanged: "2 minutes"
