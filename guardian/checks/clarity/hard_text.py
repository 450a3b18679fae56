"""The letter as a whole is hard to read.

## Why reconsider
Long sentences full of rare words are read twice, or not to the end. The reader should not need a dictionary, or a
second attempt, to get help.

## Flagged
> Notwithstanding the aforementioned contractual stipulations, the indemnification of consequential disadvantages is contingent upon an affirmative determination of causation by the designated assessor, whose appraisal presupposes comprehensive documentation of the antecedent circumstances. In consideration of the substantiated irregularities of the submitted documentation, a supplementary verification procedure is indispensable, the commencement of which necessitates your authorisation. Subsequent to the conclusion of said procedure, a definitive determination of entitlement will be communicated.

## Better
> Before we can pay, our assessor has to see what caused the damage. Two of the papers that you sent do not fit together, so we would like to look into it. May we? You will have our answer ten days after your yes.

## Left alone
> Your bike is ready. The chain is new, and I set the brakes. You can pick it up from nine in the morning, and it costs 40 pounds.
"""  # noqa: E501

from __future__ import annotations

from dataclasses import dataclass, field

from guardian.checks.check import Check, Match, Reading
from guardian.checks.insight import seen
from guardian.checks.readability import measured, syllables

_SHOWN = 4  # hard words named in the advice
_FEW = 18  # words that are enough to call a letter hard when nearly all of them are
_DENSE = 1.6  # syllables of hard words per distinct word; of short real mails one in two hundred has 1.15


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What an admin may set."""

    level: float = field(default=0.93, metadata={"doc": "how hard a letter may be (0 to 1; 0.5 is a newspaper)"})
    min_words: int = field(default=45, metadata={"doc": "shorter letters are left alone"})


def score(reading: Reading, options: Options) -> float:  # noqa: ARG001  (a check's score takes its options)
    """How hard the letter is."""
    return measured(reading).hardness


def find(reading: Reading, options: Options) -> list[Match]:
    """The first sentence after the greeting, when the whole letter is hard."""
    counts = measured(reading)
    dense = counts.words >= _FEW and counts.load >= _DENSE
    if not dense and (counts.hardness < options.level or counts.words < options.min_words):
        return []
    after = seen(reading).greeting.end
    first = next((s for s in reading.body.sentences if s.start >= after), None)
    if first is None:
        return []
    hardest = sorted(counts.hard, key=syllables, reverse=True)[:_SHOWN]
    advice = (
        f"{round(counts.words / counts.sentences)} words to a sentence, and words such as {', '.join(hardest)}: "
        "say it in short sentences, as you would on the phone."
    )
    return [
        Match(
            span=first.first(200),
            advice=advice,
            score=max(counts.hardness, options.level),
        )
    ]


CHECK = Check(
    id="clarity.hard-text",
    find=find,
    message="The letter that begins with “{words}” is hard to read.",
    label="begins a text hard to read",
    advice="Say it in short sentences with everyday words.",
    options=Options,
    score=score,
    about=__doc__,
)
