"""Letters, their held drafts, and what mail apps make of a draft."""

from __future__ import annotations

import html
import re
import textwrap
from collections.abc import Sequence

from guardian import consider
from guardian.message import cleaning, draft, markup, note, structure
from guardian.message.model import Cleaning, NoteContent, Remark, apply_edits
from guardian.message.transfer import encode_transfer

HOLD = "7F3K2Q"
CONTENT = NoteContent(
    hold_id=HOLD,
    remarks=(
        Remark(
            check="tone.blame",
            words="You should have read the manual",
            message="It can sound as if the customer is to blame.",
            advice='Say where it stands: "It is on page 3 of the manual, I copied it for you."',
        ),
        Remark(
            check="answer.vague-timing",
            words="asap",
            message="Nobody knows when that is.",
            advice="Give a day.",
            holds=False,
        ),
    ),
    praise=("You thank the customer by name.",),
)
PLAIN = "Dear Ann,\n\nthank you for your letter. You should have read the manual.\n\n-- \nBob\n"
HTML = (
    "<html><head><style>p{margin:0}</style></head><body>"
    "<p>Dear Ann,</p><p>thank you for your letter. You should have read the manual.</p>"
    "<p>-- <br>Bob</p></body></html>\n"
)


def part(text: str, *, html: bool = False, charset: str = "utf-8", encoding: str = "8bit", more: str = "") -> bytes:
    """A MIME entity: its header and body, lines ended by CRLF."""
    body = encode_transfer(text.replace("\n", "\r\n").encode(charset), encoding)
    kind = "text/html" if html else "text/plain"
    head = f"Content-Type: {kind}; charset={charset}{more}\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n"
    return head.encode() + body


def multipart(kind: str, *parts: bytes, boundary: str = "=_b1") -> bytes:
    """A multipart entity of these parts."""
    line = f"--{boundary}\r\n".encode()
    inner = b"".join(line + p + b"\r\n" for p in parts)
    return f'Content-Type: multipart/{kind}; boundary="{boundary}"\r\n\r\n'.encode() + inner + line[:-2] + b"--\r\n"


def letter(entity: bytes, *, fields: bytes = b"") -> bytes:
    """A whole letter around an entity."""
    return b"From: bob@shop.example\r\nTo: ann@home.example\r\nSubject: Your order\r\n" + fields + entity


def hold(octets: bytes, *, bcc: Sequence[str] = (), content: NoteContent = CONTENT) -> bytes:
    """The held draft of a letter."""
    excerpt = structure.excerpt(octets, structure.scan(octets))
    return apply_edits(octets, draft.annotate(excerpt, content, bcc))


def clean(octets: bytes) -> tuple[Cleaning, bytes, dict[str, str]]:
    """(what the cleaning of a letter comes to, the letter that would be sent, its texts)."""
    excerpt = structure.excerpt(octets, structure.scan(octets))
    found, texts = cleaning.clean(excerpt, consider.EXPLANATIONS)
    return found, apply_edits(octets, found.edits), texts


def plain_of(source: str, width: int = 72) -> str:
    """HTML turned into text as mail apps do when they make the plain part anew: paragraphs, rewrapped, `*`
    for bold.
    """
    bold = re.sub(r"</?b>", "*", source)
    shown = markup.flatten(bold, markup.scan(bold)).text
    paragraphs = [" ".join(p.split()) for p in re.split(r"\n\s*\n", shown)]
    return "\n\n".join(textwrap.fill(p, width) for p in paragraphs if p) + "\n"


def flow(text: str, width: int = 60) -> str:
    """Text as format=flowed (RFC 3676): long lines softly broken, lines that need it stuffed with a blank."""
    out = []
    for line in text.split("\n"):
        pieces = textwrap.wrap(line, width, break_on_hyphens=False) if line != "-- " else [line]
        out += [f"{p} " for p in pieces[:-1]] + (pieces[-1:] or [""])
    return "\n".join(f" {x}" if x.startswith((" ", ">", "From ")) else x for x in out)


def reserialise(source: str) -> str:
    """HTML as Roundcube writes it: classes prefixed, no comments, attributes in another order, other
    references.
    """

    def tag(m: re.Match[str]) -> str:
        given = re.findall(r'([\w-]+)="([^"]*)"', m[2])
        kept = [(k, f"v1{v}" if k == "class" else v) for k, v in reversed(given) if not k.startswith("data-")]
        return f"<{m[1].lower()}{''.join(f' {k}={chr(34)}{v}{chr(34)}' for k, v in kept)}>"

    source = re.sub(r"<!--.*?-->", "", source, flags=re.DOTALL)
    source = re.sub(r"<(\w+)((?:\s+[\w-]+=\"[^\"]*\")*)\s*/?>", tag, source)
    return re.sub(r"\n+", " ", source).replace("&quot;", '"').replace(" [", "&nbsp;[").replace("'", "&#39;")


def note_sentences() -> list[str]:
    """Every sentence of CONTENT's note that is not a quotation of the author."""
    said = [r.message for r in CONTENT.remarks] + [r.advice for r in CONTENT.remarks]
    return [*said, *CONTENT.praise, note.HEADING, note.CLOSING, note.WHY, note.BETTER]


def says_note(octets: bytes) -> bool:
    """Whether a letter, its parts decoded, has a mark or a sentence of the note in it, however it is laid
    out.
    """
    excerpt = structure.excerpt(octets, structure.scan(octets))
    _, texts = cleaning.clean(excerpt)
    seen = [octets.decode("latin-1"), *texts.values()]
    seen += [html.unescape(re.sub(r"<[^>]*>", "", t)) for t in texts.values()]
    runs = ["".join(c for c in s.lower() if c.isalnum()) for s in seen]
    wanted = [
        "guardian" + HOLD.lower(),
        *("".join(c for c in s.lower() if c.isalnum()) for s in note_sentences()),
    ]
    return any(w in run for w in wanted for run in runs)
