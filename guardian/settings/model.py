"""Every option, once: its key, type, default, limits and one sentence about it. No file is read here.

The loader, the commented example, docs/configuration.md and `config check` are made from these models.
What is planned but not built stands in `PLANNED`, so that it is refused by name instead of being ignored.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, Strict

from guardian.checks.check import Action
from guardian.policy.model import Mode, OnReviewFailure
from guardian.settings.value import (
    Security,
    between,
    duration,
    endpoint,
    file_path,
    host_name,
    network,
    node_name,
    size,
    state_url,
)

PLANNED: Mapping[str, str] = {
    "listen.proxy_protocol": "PROXY headers",
    "policy.gate": "the gate's own rules",
    "scope": "scopes",
    "phrase": "house phrases",
}

PLANNED_VALUES: Mapping[str, tuple[str, ...]] = {
    "policy.hold_reply": ("accept",),
    "policy.annotations": ("note",),
}

Text = Annotated[str, Strict()]
Endpoint = Annotated[Text, AfterValidator(endpoint)]
Network = Annotated[Text, AfterValidator(network)]
Host = Annotated[Text, AfterValidator(host_name)]
Port = Annotated[int, Strict(), Field(ge=1, le=65535)]
Count = Annotated[int, Strict(), Field(ge=1, le=100_000)]
File = Annotated[Path, BeforeValidator(file_path)]
CaFile = Annotated[str, BeforeValidator(lambda value, info: str(file_path(value, info)))]


class Section(BaseModel):
    """One table of the configuration."""

    model_config = ConfigDict(extra="forbid", frozen=True, validate_default=False)


class Listen(Section):
    """Where mail apps hand in their letters."""

    smtp: tuple[Endpoint, ...] = Field(
        ("127.0.0.1:2525",),
        description="Addresses for SMTP; STARTTLS is offered when [tls] is set, and required off loopback.",
    )
    smtps: tuple[Endpoint, ...] = Field((), description="Addresses for SMTP inside TLS from the start (needs [tls]).")
    require_auth: Annotated[bool, Strict()] = Field(
        True, description="Whether a client must log in; false only on loopback or with allow_from."
    )
    allow_from: tuple[Network, ...] = Field(
        (), description="With require_auth = false: the networks that may hand in letters without a login."
    )
    hostname: Host = Field(
        default_factory=node_name,
        description="The name guardian gives itself in its greeting and to the outgoing server.",
        json_schema_extra={"default_text": "this machine's name"},
    )
    max_connections: Count = Field(1000, description="Connections at one time, from everybody.")
    max_connections_per_ip: Count = Field(
        50, description="Connections at one time from one address; loopback is not limited."
    )


class Tls(Section):
    """guardian's own certificate, shown to mail apps."""

    cert: File = Field(description="The certificate with its chain, a PEM file; relative to this file's folder.")
    key: File = Field(description="The certificate's private key, a PEM file without a passphrase.")


class Upstream(Section):
    """The real outgoing (submission) server: letters that pass go there, with the author's own login."""

    host: Host = Field(description="Its name, as in the mail app's account settings for outgoing mail.")
    port: Port = Field(587, description="Its port.")
    security: Security = Field(
        "starttls",
        description='"tls" (port 465), "starttls" (port 587) or, for a loopback host only, "none".',
    )
    ca_file: CaFile | None = Field(
        None,
        description="Certificate authorities to trust instead of the system's, a PEM file.",
        json_schema_extra={"default_text": "the system's"},
    )


class Imap(Section):
    """The server that holds the authors' Drafts folders; held letters wait there."""

    host: Host = Field(description="Its name, as in the mail app's account settings for incoming mail.")
    port: Port = Field(993, description="Its port.")
    security: Security = Field(
        "tls", description='"tls" (port 993), "starttls" (port 143) or, for a loopback host only, "none".'
    )
    ca_file: CaFile | None = Field(
        None,
        description="Certificate authorities to trust instead of the system's, a PEM file.",
        json_schema_extra={"default_text": "the system's"},
    )
    drafts: Text = Field(
        "",
        description="The Drafts folder's name, when the server does not mark it (RFC 6154).",
        json_schema_extra={"default_text": "the folder that the server marks"},
    )


class State(Section):
    """What is remembered across restarts: holds and decisions, never the text of a letter."""

    url: Annotated[Text, AfterValidator(state_url)] = Field(
        "sqlite:///guardian.db",
        description='The database: "sqlite:///FILE" in the working directory, or "sqlite:////PATH/FILE".',
    )


class PolicySection(Section):
    """What becomes of a letter that wants reconsidering."""

    mode: Mode = Field(
        Mode.ENFORCE, description='"enforce" holds letters; "observe" decides and reports, and holds nothing.'
    )
    preset: Literal["gentle", "normal", "strict"] = Field(
        "normal",
        description='How much is held: "gentle", "normal" or "strict". [checks.…] makes exceptions.',
    )
    hold_reply: Literal["reject"] = Field(
        "reject", description="What the mail app is told of a held letter: an error that it shows at once."
    )
    annotations: Literal["inline"] = Field(
        "inline", description="Where the remarks stand: in a box at the top of the draft."
    )
    on_review_failure: OnReviewFailure = Field(
        OnReviewFailure.PASS,
        description='An unreviewed letter: "pass" it, "tempfail" (the app tries again) or "hold" it.',
    )


class ReviewSection(Section):
    """The worker processes that read the letters."""

    workers: Annotated[int, Strict(), Field(ge=1, le=64)] = Field(
        default_factory=lambda: min(2, os.cpu_count() or 1),
        description="Worker processes.",
        json_schema_extra={"default_text": "2, or 1 on a machine with one processor"},
    )
    timeout: Annotated[float, BeforeValidator(between(duration, "100ms", "30s"))] = Field(
        10.0,
        description='The longest that one review may take, "100ms" to "30s".',
        json_schema_extra={"default_text": '"10s"'},
    )
    memory: Annotated[int, BeforeValidator(between(size, "128MB", "16GB"))] = Field(
        512_000_000,
        description='The most memory that one worker may use, "128MB" to "16GB".',
        json_schema_extra={"default_text": '"512MB"'},
    )


class LogSection(Section):
    """The log, on standard error. It never holds passwords, recipients or text of a letter."""

    level: Literal["debug", "info", "warning", "error"] = Field(
        "info", description='The least level that is written: "debug", "info", "warning" or "error".'
    )
    format: Literal["auto", "json", "text"] = Field(
        "auto", description='"json" lines, "text", or "auto": text on a terminal, else JSON.'
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ChecksSection:
    """`[checks.…]` as it was written, already valid. Keys are families, and check ids.

    Attributes:
        families: family -> action.
        actions: check id -> action.
        options: check id -> the options that were set.
    """

    families: Mapping[str, Action] = field(default_factory=dict)
    actions: Mapping[str, Action] = field(default_factory=dict)
    options: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)


class Settings(Section):
    """The whole configuration."""

    listen: Listen = Field(default_factory=Listen)
    tls: Tls | None = None
    upstream: Upstream
    imap: Imap
    state: State = Field(default_factory=State)
    policy: PolicySection = Field(default_factory=PolicySection)
    review: ReviewSection = Field(default_factory=ReviewSection)
    log: LogSection = Field(default_factory=LogSection)
    checks: ChecksSection = Field(default_factory=ChecksSection)


SECTIONS: Mapping[str, type[Section]] = {
    "listen": Listen,
    "tls": Tls,
    "upstream": Upstream,
    "imap": Imap,
    "state": State,
    "policy": PolicySection,
    "review": ReviewSection,
    "log": LogSection,
}
