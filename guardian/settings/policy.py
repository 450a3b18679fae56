"""The tables that say what becomes of a letter: [policy] with its inner ones, [[scope]], [[phrase]]."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field, Strict

from guardian.policy.model import Annotations, Audience, HoldReply, Mode, OnReviewFailure, Override, Then
from guardian.settings.section import Domain, Phrase, Section, Share, Switch, Text
from guardian.settings.value import between, duration, enforced, mailbox, short_name, times_of_day


class GateSection(Section):
    """How firm the gate is: what an author may do with a held letter besides changing it. docs/gate.md has examples."""

    override: Override = Field(
        Override.REASON,
        description='Sending it all the same: "never", "resend" it unchanged, with a "reason", or by an "approver".',
    )
    cooling_off: Annotated[float, BeforeValidator(between(duration, "0s", "7d"))] = Field(
        120.0,
        description='The time before the same words sent again count as a decision, "0s" to "7d".',
        json_schema_extra={"default_text": '"2m"'},
    )
    max_holds: Annotated[int, Strict(), Field(ge=0, le=100)] = Field(
        3,
        description="A letter that was held in so many reworked versions is not held again; 0 for no such end. "
        'With "never" and "approver" only where it is set.',
    )
    then: Then = Field(Then.PASS, description='What follows after max_holds: "pass", or "approver" (the lead decides).')
    approver: Annotated[Text, AfterValidator(mailbox)] = Field(
        "", description='The lead\'s login, for "approver".', json_schema_extra={"default_text": "nobody"}
    )


class ExemptSection(Section):
    """Letters that are not judged at all: they pass, and are counted by why."""

    internal: tuple[Domain, ...] = Field(
        (), description="Domains, with their subdomains: a letter whose recipients all belong to them is not judged."
    )
    auto_submitted: Switch = Field(True, description="What a machine sent: replies from holidays, reports (RFC 3834).")
    lists: Switch = Field(True, description="What goes to a mailing list, or in bulk (RFC 2919, Precedence).")
    signed: Switch = Field(False, description="S/MIME- and PGP-signed letters.")
    encrypted: Switch = Field(
        True,
        description="Letters that nobody can read; with false, on_review_failure says whether they are held.",
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
    hold_reply: HoldReply = Field(
        HoldReply.REJECT,
        description='A held letter: "reject", an error that the app shows at once; "accept", a note in INBOX instead.',
    )
    annotations: Annotations = Field(
        Annotations.INLINE,
        description='Where the remarks stand: "inline", at the top of the draft; "note", in a letter in INBOX.',
    )
    seal: Annotated[bool, Strict()] = Field(
        False,
        description="Write the recipients of a draft so that it bounces when it is sent around guardian.",
    )
    on_review_failure: OnReviewFailure = Field(
        OnReviewFailure.PASS,
        description='An unreviewed letter: "pass" it, "tempfail" (the app tries again) or "hold" it.',
    )
    languages: tuple[Literal["en"], ...] = Field(
        ("en",), description="Languages to judge. A letter in another one passes, and is counted."
    )
    hold_budget: Share = Field(
        1.0,
        description="Above this share of letters that would be held, guardian only observes until fewer are.",
        json_schema_extra={"default_text": '"100%"'},
    )
    budget_letters: Annotated[int, Strict(), Field(ge=20, le=100_000)] = Field(
        200, description="Of how many last letters hold_budget is the share."
    )
    enforce_for: Annotated[tuple[frozenset[str], float], BeforeValidator(enforced)] = Field(
        (frozenset(), 1.0),
        description="Hold letters of these accounts only, or of a share of all accounts; observe the others.",
        json_schema_extra={"default_text": '"100%"'},
    )
    audience: Audience = Field(
        Audience.PEOPLE,
        description='Who reads the reply to a held letter: "people", or "software", which gets a line to parse.',
    )
    exempt: ExemptSection = Field(default_factory=ExemptSection)
    gate: GateSection = Field(default_factory=GateSection)


class ScopeSection(Section):
    """Which letters a scope is for: all that is given must match. "*" stands for anything; lists are alternatives."""

    name: Annotated[Text, AfterValidator(short_name)] = Field(
        description="What the log calls it, beside the policy's digest."
    )
    from_: tuple[Text, ...] = Field((), alias="from", description="Addresses of the author.")
    to: tuple[Text, ...] = Field((), description="Addresses of recipients; one of them is enough.")
    account: tuple[Text, ...] = Field((), description="Logins.")
    domain: tuple[Domain, ...] = Field((), description="Domains of recipients, with their subdomains; one is enough.")
    subject: tuple[Text, ...] = Field((), description="Subjects.")
    first_reply: Switch | None = Field(
        None, description="true: the first answer in a thread; false: the later ones, and letters that answer nothing."
    )
    hours: Annotated[tuple[dt.time, dt.time], BeforeValidator(times_of_day)] | None = Field(
        None, description='From and to, such as "18:00-08:00", by this machine\'s clock and zone.'
    )
    days: tuple[Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"], ...] = Field(
        (), description="Days of the week."
    )


class PhraseSection(Section):
    """A house rule without code: words that are not to be written, and what to write instead."""

    flag: Phrase = Field(description='The words, in any case; "*" stands for letters within a word.')
    instead: Text = Field("", description="What to write instead.")
    action: Literal["note", "hold"] = Field("note", description='"note", or "hold" the letter.')
    message: Text = Field("", description="Why, in one sentence.")
