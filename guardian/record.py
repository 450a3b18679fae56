"""One letter on its way, and what is written down of it when it has its answer: the closing line and the decision."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from guardian.consider import Considered
from guardian.errors import Unavailable, place_of
from guardian.holds.gate import Ruling
from guardian.holds.link import Link
from guardian.message import fingerprint
from guardian.message.model import Structure
from guardian.policy.facts import Facts
from guardian.policy.model import Outcome, Policy, Verdict
from guardian.ports import Clock, Decision, HoldStore, Submission
from guardian.replies import Reply

Log = Callable[..., Any]


@dataclass(slots=True, kw_only=True)
class Passage:
    """What is known of one letter on its way through guardian.

    `began` and `deadline` are of `Clock.monotonic`; `octets` are without guardian's marks as soon as it is known where
    they stand.
    """

    submission: Submission
    facts: Facts
    policy: Policy
    began: float
    deadline: float
    structure: Structure
    octets: bytes
    considered: Considered | None = None
    verdict: Verdict | None = None
    ruling: Ruling | None = None
    link: Link | None = None
    hold_id: str = ""
    review_ms: float = 0.0
    trouble: str = ""
    checks: tuple[str, ...] = ()


class Recorder:
    """Writes down what became of letters. Arguments as `Pipeline`."""

    def __init__(self, *, store: HoldStore, clock: Clock, key: bytes, log: Log) -> None:
        self._store, self._clock, self._key, self._log = store, clock, key, log

    def trouble(self, letter: Passage, error: Exception) -> None:
        """A defect of guardian: what and where, without its text."""
        letter.trouble = type(error).__name__
        self._log("incident", submission=letter.submission.id, error=letter.trouble, place=place_of(error))

    async def close(self, letter: Passage, reply: Reply) -> None:
        """One closing line and one decision for every letter. Never raises Unavailable."""
        s, v, c, r = letter.submission, letter.verdict, letter.considered, letter.ruling
        way = r.way if r and r.outcome is Outcome.PASS and reply.ok else None
        against = tuple(sorted({f.check for f in v.because})) if v and way else ()
        length = r.length if r and way else 0
        outcome = v.outcome.value if v else "error"
        reason = v.reason.value if v else "error"
        ms = round((self._clock.monotonic() - letter.began) * 1e3, 1)
        self._log(
            "letter_closed",
            submission=s.id,
            listener=s.listener,
            account=s.account,
            outcome=outcome,
            reason=reason,
            trouble=letter.trouble,
            checks=list(letter.checks),
            hold=letter.hold_id,
            code=reply.code,
            ms=ms,
            review_ms=round(letter.review_ms, 1),
            size=len(s.octets),
            policy=letter.policy.version,
        )
        if way:
            self._log(
                "hold_overridden", submission=s.id, hold=letter.hold_id, way=way.value, length=length, checks=against
            )
        decision = Decision(
            at=self._clock.now(),
            submission=s.id,
            account=s.account,
            policy=letter.policy.version,
            outcome=outcome,
            reason=reason,
            checks=letter.checks,
            scores=c.review.scores if c else {},
            recipients=fingerprint.of_recipients(s.envelope, self._key),
            hold_id=letter.hold_id,
            code=reply.code,
            ms=ms,
            size=len(s.octets),
            way=way.value if way else "",
            length=length,
            against=against,
        )
        with contextlib.suppress(Unavailable):
            await self._store.record(decision)
