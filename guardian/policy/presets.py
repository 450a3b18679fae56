"""Pure: three ready policies – gentle, normal, strict – as data. What they hold, in figures: docs/judgement.md.

`normal` is what the checks' own defaults say. A policy of the admin's own begins with one of them and names exceptions.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from guardian.checks import catalogue
from guardian.checks.check import Action, Check, Finding

OFF, NOTE, HOLD = Action.OFF, Action.NOTE, Action.HOLD
JUDGED = ("tone", "care", "answer")  # families whose notes may hold a letter that is a risk as a whole
FAINT = 0.4  # a finding less sure than this is a note, unless the letter is a risk as a whole


@dataclass(frozen=True, slots=True, kw_only=True)
class Preset:
    """One ready policy.

    Attributes:
        about: for whom it is, one sentence.
        actions: check id -> action, where it is not the check's own; family -> action before that.
        sure: a finding this sure (0 to 1) holds the letter whatever the rest of it is like.
        least: a less sure finding of a check that holds does so only in a letter of at least this risk; 0 = in any.
        alone: the same for the only finding of tone in an answer to known words: a slip of the tongue in a kind letter.
        whole: in a letter of at least this risk, notes of tone, care and answer hold it as well; above 1 = never.
    """

    about: str
    actions: Mapping[str, Action] = field(default_factory=dict)
    sure: float
    least: float
    alone: float = 0.0
    whole: float


PRESETS: Mapping[str, Preset] = {
    "gentle": Preset(
        about="For the first weeks: holds what nobody would want to have sent, and notes the rest.",
        actions={
            "tone": NOTE,
            "tone.blame": HOLD,
            "tone.dismissive": HOLD,
            "tone.hostile": HOLD,
            "tone.profanity": HOLD,
        },
        sure=0.9,
        least=0.1,
        alone=0.3,
        whole=0.95,
    ),
    "normal": Preset(
        about="The default: holds harsh words, and letters that are cold as a whole.",
        sure=0.8,
        least=0.0,
        alone=0.25,
        whole=0.5,
    ),
    "strict": Preset(
        about="Where every letter counts, such as complaints or first replies: care and answer hold too.",
        actions={
            "tone": HOLD,
            "care.cold": HOLD,
            "care.hollow-empathy": HOLD,
            "care.non-apology": HOLD,
            "care.no-acknowledgement": HOLD,
            "care.upsell": HOLD,
            "care.asks-favour": HOLD,
            "care.bare-discount": HOLD,
            "answer.bare-refusal": HOLD,
            "answer.cold-handoff": HOLD,
            "answer.no-next-step": HOLD,
            "answer.unanswered": HOLD,
        },
        sure=0.7,
        least=0.0,
        whole=0.3,
    ),
}
DEFAULT = "normal"


def action(preset: Preset, check: Check) -> Action:
    """What the preset does with a check's findings. Praise is never a reason to hold."""
    found = preset.actions.get(check.id, preset.actions.get(check.family, check.action))
    return NOTE if check.signal and found is HOLD else found


def actions(preset: Preset) -> dict[str, Action]:
    """Check id -> action, for every known check."""
    return {check.id: action(preset, check) for check in catalogue.ALL}


def weighed(
    preset: Preset, finding: Finding, asked: Action, risk: float, *, alone: bool = False, known: bool = True
) -> Action:
    """What one finding does in a letter of this risk, where its check's action is `asked`.

    `known`: the customer's words are; without them what a letter leaves out is noted only.
    `alone`: it is the only one of tone, and the customer's words are known.
    A faint finding (a mild word not said to the reader) holds only where notes do, and so does a hint: what may be a
    fault because the letter helps nobody does not hold a letter that is otherwise well.
    Slips and names (a placeholder, another customer's data) are facts, whatever the letter is like.
    """
    family = finding.check.partition(".")[0]
    if asked is OFF or family not in JUDGED:
        return asked
    if asked is HOLD and finding.score >= FAINT and not (finding.hint and known):
        least = max(preset.least, preset.alone) if alone else preset.least
        return HOLD if finding.score >= preset.sure or risk >= least else NOTE
    return HOLD if risk >= preset.whole and (known or family == "tone") else NOTE
