"""Pure: everything that a worker does with one letter, in order: guardian's marks out, the rest read, then reviewed."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from guardian.checks import catalogue
from guardian.checks.check import Action
from guardian.message import cleaning, draft, likeness, note, parse
from guardian.message.model import Cleaning, Edit, Envelope, Excerpt, Letter, Likeness, NoteContent
from guardian.policy.facts import Facts
from guardian.policy.judge import Kind
from guardian.policy.model import Policy
from guardian.policy.scope import in_domain
from guardian.review import Review, review

EXPLANATIONS = note.explanation_runs(c.message for c in catalogue.ALL if not c.signal)


@dataclass(frozen=True, slots=True, kw_only=True)
class Considered:
    """A worker's whole answer for one letter."""

    review: Review
    cleaning: Cleaning
    likeness: Likeness | None = None
    message_id: str = ""
    automatic: bool = False
    encrypted: bool = False
    listed: bool = False
    signed: bool = False
    annotatable: bool = True  # whether a part exists that can carry the note


@dataclass(frozen=True, slots=True, kw_only=True)
class Considering:
    """What a worker needs to know besides the letter: which checks run with which options, and the state's secret.

    `enabled` None means every check.
    """

    key: bytes = field(repr=False)
    options: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    enabled: Collection[str] | None = None


def considering(policy: Policy, key: bytes) -> Considering:
    """What the workers need to know of a policy: checks that are off do not run."""
    enabled = [name for name, action in policy.actions.items() if action is not Action.OFF]
    return Considering(key=key, options=policy.options, enabled=enabled)


def kind_of(considered: Considered, policy: Policy, facts: Facts) -> Kind:
    """What kind of letter it is, as far as exemptions go by it."""
    internal = policy.exempt.internal
    return Kind(
        automatic=considered.automatic,
        listed=considered.listed,
        signed=considered.signed,
        encrypted=considered.encrypted,
        internal=bool(internal and facts.recipients and all(in_domain(r, internal) for r in facts.recipients)),
    )


def consider(excerpt: Excerpt, envelope: Envelope, by: Considering) -> Considered:
    """The review of one letter as its author wrote it, and what must come out of it.

    `likeness` is worked out only for a letter that may be held or is a revision; else `recognise` gives it.
    """
    cleaned, texts = cleaning.clean(excerpt, EXPLANATIONS)
    letter = parse.read(excerpt, texts=texts)
    found = review(letter, by.options, by.enabled)
    wanted = bool(found.findings or cleaned.hold_ids)
    return Considered(
        review=found,
        cleaning=cleaned,
        likeness=_likeness(excerpt, envelope, letter, texts, by.key) if wanted else None,
        message_id=letter.message_id,
        automatic=letter.auto_submitted,
        encrypted=letter.encrypted,
        listed=letter.listed,
        signed=letter.signed,
        annotatable=draft.annotatable(excerpt),
    )


def recognise(excerpt: Excerpt, envelope: Envelope, by: Considering) -> Likeness:
    """What a letter is recognised by."""
    _, texts = cleaning.clean(excerpt)
    return _likeness(excerpt, envelope, parse.read(excerpt, texts=texts), texts, by.key)


def _likeness(excerpt: Excerpt, envelope: Envelope, letter: Letter, texts: dict[str, str], key: bytes) -> Likeness:
    own = [p for p in excerpt.structure.parts if p.is_text and not p.nested]
    shown = [(p.media_type, texts.get(p.path, "").encode("utf-8", "surrogatepass")) for p in own]
    return likeness.measure(key=key, envelope=envelope, letter=letter, parts=shown)


def annotate(excerpt: Excerpt, note: NoteContent, bcc: Sequence[str]) -> tuple[Edit, ...]:
    """The edits that turn a letter into its held draft."""
    return draft.annotate(excerpt, note, bcc)
