"""Pure: a trial's result as one HTML page that needs nothing from anywhere."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from guardian import __version__
from guardian.policy.model import Reason
from guardian.trial import plot
from guardian.trial.tally import Result

CHECKS_SHOWN = 25
UNJUDGED = {
    Reason.AUTOMATIC.value: "automatic or list mail",
    Reason.INTERNAL.value: "to the team itself",
    Reason.SIGNED.value: "signed",
    Reason.ENCRYPTED.value: "encrypted",
    Reason.LANGUAGE.value: "in another language",
    Reason.REVIEW_FAILED.value: "could not be reviewed",
}


def unjudged(result: Result) -> dict[str, int]:
    """Letters that no check looked at, by why, in words."""
    return {words: result.reasons[reason] for reason, words in UNJUDGED.items() if result.reasons.get(reason)}


def render(
    result: Result,
    *,
    sources: Sequence[str],
    policy: str,
    other: str = "",
    unreadable: Sequence[str] = (),
    cut_short: bool = False,
) -> str:
    """The page. `policy` and `other` say in words which policies these are; every text is escaped."""
    left_out = unjudged(result)
    return _template().render(
        result=result,
        sources=sources,
        policy=policy,
        other=other,
        unreadable=unreadable,
        cut_short=cut_short,
        version=__version__,
        noted=result.reasons.get(Reason.NOTES_ONLY.value, 0),
        unjudged=sum(left_out.values()),
        unjudged_why=", ".join(f"{n} {words}" for words, n in left_out.items()),
        by_check=plot.by_check(result.checks[:CHECKS_SHOWN], result.letters),
        by_risk=plot.by_risk(result.risks),
        by_month=plot.by_month(result.months),
        share=plot.share,
    )


@cache
def _template() -> Template:
    environment = Environment(
        loader=PackageLoader("guardian", "trial"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("report.html")
