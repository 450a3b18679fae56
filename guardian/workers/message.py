"""What the relay and its workers say to each other: MessagePack by msgspec, each message after its length (4 octets).

MessagePack rather than pickle: a worker reads hostile letters, so nothing it sends back may become code.
"""

from __future__ import annotations

import struct
from typing import Any

import msgspec

from guardian.consider import Considered
from guardian.message.model import Edit, Envelope, Excerpt, Likeness, NoteContent

LENGTH = struct.Struct(">I")


class Configure(msgspec.Struct, tag="configure", frozen=True):
    """How letters are to be reviewed under the policy of this version."""

    policy: str
    key: bytes
    options: dict[str, dict[str, Any]]
    enabled: list[str] | None


class Consider(msgspec.Struct, tag="consider", frozen=True):
    """Read and review this letter, under a policy that the worker was configured for."""

    policy: str
    excerpt: Excerpt
    envelope: Envelope


class Recognise(msgspec.Struct, tag="recognise", frozen=True):
    """What is this letter recognised by?"""

    policy: str
    excerpt: Excerpt
    envelope: Envelope


class Annotate(msgspec.Struct, tag="annotate", frozen=True):
    """Work out the held draft of this letter."""

    excerpt: Excerpt
    note: NoteContent
    bcc: list[str]


class Answer(msgspec.Struct, tag="answer", frozen=True):
    """A letter considered, and the seconds of CPU it took."""

    considered: Considered
    seconds: float


class Recognised(msgspec.Struct, tag="recognised", frozen=True):
    """What a letter is recognised by."""

    likeness: Likeness


class Annotated(msgspec.Struct, tag="annotated", frozen=True):
    """The edits that make the draft."""

    edits: tuple[Edit, ...]


class Ready(msgspec.Struct, tag="ready", frozen=True):
    """Configured, warm, waiting."""


class Failed(msgspec.Struct, tag="failed", frozen=True):
    """It could not be done. `place` is module:line of the failure, never words of a letter."""

    reason: str
    place: str


Job = Configure | Consider | Recognise | Annotate
Result = Answer | Recognised | Annotated | Ready | Failed

_encoder = msgspec.msgpack.Encoder()
_jobs: msgspec.msgpack.Decoder[Job] = msgspec.msgpack.Decoder(Job)
_results: msgspec.msgpack.Decoder[Result] = msgspec.msgpack.Decoder(Result)


def frame(message: Job | Result) -> bytes:
    """A message as it goes over the socket."""
    body = _encoder.encode(message)
    return LENGTH.pack(len(body)) + body


def job(body: bytes) -> Job:
    """A job from its octets. Raises msgspec.DecodeError."""
    return _jobs.decode(body)


def result(body: bytes) -> Result:
    """A result from its octets. Raises msgspec.DecodeError."""
    return _results.decode(body)
