"""Every option, once: its key, type, default, limits and one sentence about it. No file is read here.

The loader, the commented example, docs/configuration.md and `config check` are made from these models.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field, Strict
from pydantic.fields import FieldInfo

from guardian.checks.check import Action
from guardian.settings.policy import PhraseSection, PolicySection, ScopeSection
from guardian.settings.section import (
    DAY,
    CaFile,
    Count,
    CredentialName,
    Endpoint,
    File,
    Folder,
    Host,
    Network,
    Port,
    Section,
    Span,
    Text,
)
from guardian.settings.value import Security, between, duration, endpoint, node_name, size, state_url


class Listen(Section):
    """Where mail apps hand in their letters."""

    smtp: tuple[Endpoint, ...] = Field(
        ("127.0.0.1:2525",),
        description=(
            "Addresses for SMTP; STARTTLS is offered when [tls] is set, and required off loopback. "
            '"systemd" takes the sockets of guardian.socket.'
        ),
    )
    smtps: tuple[Endpoint, ...] = Field(
        (), description='Addresses for SMTP inside TLS from the start (needs [tls]), or "systemd".'
    )
    accept: tuple[Endpoint, ...] = Field(
        (),
        description='Those of these addresses where hold_reply is "accept", whatever [policy] says: for phones, say.',
    )
    require_auth: Annotated[bool, Strict()] = Field(
        True, description="Whether a client must log in; false only on loopback or with allow_from."
    )
    allow_from: tuple[Network, ...] = Field(
        (), description="With require_auth = false: the networks that may hand in letters without a login."
    )
    proxy_protocol: Annotated[bool, Strict()] = Field(
        False,
        description=(
            "Whether each connection begins with a load balancer's PROXY header (version 1 or 2), which says who "
            "connected; then nobody else may reach the port."
        ),
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
    keep_decisions: Span = Field(
        90 * DAY,
        description="How long decisions are kept for `guardian audit` and `guardian explain --ref`.",
        json_schema_extra={"default_text": '"90d"'},
    )


class Folders(Section):
    """Folders that guardian makes. By the first three, with [accounts] only, people decide about a held letter."""

    send: Folder = Field(
        "Guardian/Send", description="A draft moved here is reviewed again and, when it may go, sent and filed in Sent."
    )
    discard: Folder = Field("Guardian/Discard", description="A draft moved here goes to Trash, and is not sent.")
    approve: Folder = Field(
        "Guardian/Approve", description="Where letters lie before the lead, who moves them to one of the two others."
    )
    not_sent: Folder = Field(
        "Guardian/Not sent",
        description='Where a copy goes that a mail app filed in Sent of a letter held with hold_reply = "accept".',
    )


class Holds(Section):
    """How long held letters are looked after."""

    expire_after: Span = Field(
        14 * DAY,
        description="A held letter that nobody touched for so long is given up; its draft stays where it is.",
        json_schema_extra={"default_text": '"14d"'},
    )
    purge_after: Span = Field(
        90 * DAY,
        description="What is remembered of a letter is forgotten so long after it was sent, discarded or given up.",
        json_schema_extra={"default_text": '"90d"'},
    )
    renotify: Span = Field(
        3 * DAY,
        description="How often an author is told again that a letter waits; in the log, with [accounts] by mail.",
        json_schema_extra={"default_text": '"3d"'},
    )


class Account(Section):
    """Lets guardian into this account's mailbox, for [folders] and reminders. The key is the login name.

    Exactly one of password_file, credential and oauth2_command must be given. Mail apps go on with their own login.
    """

    password_file: File | None = Field(None, description="A file whose first line is the password.")
    credential: CredentialName | None = Field(
        None, description="The name of a systemd credential (LoadCredential=) whose first line is the password."
    )
    oauth2_command: tuple[Text, ...] | None = Field(
        None, description="A program with its arguments that prints an OAuth2 access token, without a shell."
    )
    login: Text = Field(
        "",
        description="The name to log in with where it is another one, such as a Dovecot master user's.",
        json_schema_extra={"default_text": "the account"},
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


class MetricsSection(Section):
    """Numbers for Prometheus at /metrics, and /live and /ready for probes, over HTTP. Nothing in them is private."""

    listen: Annotated[Text, AfterValidator(lambda value: value and endpoint(value))] = Field(
        "127.0.0.1:9464", description='The address, "" for none. Whoever reaches it can read the numbers.'
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
        firm: check id -> whether nobody may override it, where that was set.
        thresholds: check id -> the ready policy by which its findings are weighed, where that was set.
    """

    families: Mapping[str, Action] = field(default_factory=dict)
    actions: Mapping[str, Action] = field(default_factory=dict)
    options: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    firm: Mapping[str, bool] = field(default_factory=dict)
    thresholds: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ScopeGiven:
    """One `[[scope]]`, already valid: for which letters, the whole `[policy]` that counts for them, and the changes in
    `[checks]`.
    """

    match: ScopeSection
    policy: PolicySection
    checks: ChecksSection


class Settings(Section):
    """The whole configuration."""

    listen: Listen = Field(default_factory=Listen)
    tls: Tls | None = None
    upstream: Upstream
    imap: Imap
    state: State = Field(default_factory=State)
    policy: PolicySection = Field(default_factory=PolicySection)
    folders: Folders = Field(default_factory=Folders)
    holds: Holds = Field(default_factory=Holds)
    accounts: Mapping[str, Account] = Field(default_factory=dict)
    review: ReviewSection = Field(default_factory=ReviewSection)
    metrics: MetricsSection = Field(default_factory=MetricsSection)
    log: LogSection = Field(default_factory=LogSection)
    checks: ChecksSection = Field(default_factory=ChecksSection)
    scopes: tuple[ScopeGiven, ...] = ()
    phrases: tuple[PhraseSection, ...] = ()


SECTIONS: Mapping[str, type[Section]] = {
    "listen": Listen,
    "tls": Tls,
    "upstream": Upstream,
    "imap": Imap,
    "state": State,
    "policy": PolicySection,
    "folders": Folders,
    "holds": Holds,
    "review": ReviewSection,
    "metrics": MetricsSection,
    "log": LogSection,
}


def inner(section: type[Section]) -> Mapping[str, type[Section]]:
    """The tables inside a table, by key."""
    kinds = {key: option.annotation for key, option in section.model_fields.items()}
    return {key: kind for key, kind in kinds.items() if isinstance(kind, type) and issubclass(kind, Section)}


def tables() -> Iterator[tuple[str, type[Section], Mapping[str, FieldInfo]]]:
    """Every table with its path in TOML and its options, those of inner tables behind their outer one's."""
    for name, section in SECTIONS.items():
        within = inner(section)
        yield name, section, {key: f for key, f in section.model_fields.items() if key not in within}
        for key, table in within.items():
            yield f"{name}.{key}", table, table.model_fields
