"""Pure: which of the admin's policies a letter falls under."""

from __future__ import annotations

import datetime as dt
import fnmatch
from collections.abc import Iterable
from dataclasses import dataclass

from guardian.policy.facts import Facts
from guardian.policy.model import Policy

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """A policy for some letters. What is empty or None matches every letter; all that is given must match.

    Attributes:
        from_, to, account, subject: patterns in which "*" stands for anything, without regard to case; one must match.
            `to` matches when one of the recipients does.
        domain: of recipients; also its subdomains.
        hours: from and to, of `Facts.at`; when the end is before the beginning, through midnight.
        days: of DAYS.
    """

    name: str
    policy: Policy
    from_: tuple[str, ...] = ()
    to: tuple[str, ...] = ()
    account: tuple[str, ...] = ()
    domain: tuple[str, ...] = ()
    subject: tuple[str, ...] = ()
    first_reply: bool | None = None
    hours: tuple[dt.time, dt.time] | None = None
    days: tuple[str, ...] = ()

    def covers(self, facts: Facts) -> bool:
        """Whether a letter falls under it."""
        return (
            _one(self.from_, (facts.sender,))
            and _one(self.to, facts.recipients)
            and _one(self.account, (facts.account,))
            and _one(self.subject, (facts.subject,))
            and (not self.domain or any(in_domain(r, self.domain) for r in facts.recipients))
            and self.first_reply in (None, facts.first_reply)
            and (not self.days or DAYS[facts.at.weekday()] in self.days)
            and (self.hours is None or _within(self.hours, facts.at.time()))
        )


def select(policy: Policy, facts: Facts) -> Policy:
    """The policy of the first scope that covers the letter, else `policy` itself."""
    return next((scope.policy for scope in policy.scopes if scope.covers(facts)), policy)


def in_domain(address: str, domains: Iterable[str]) -> bool:
    """Whether an address belongs to one of these domains, or to a part of one."""
    host = address.rpartition("@")[2].rstrip(".").lower()
    return any(host == d or host.endswith("." + d) for d in domains)


def _one(patterns: tuple[str, ...], values: Iterable[str]) -> bool:
    return not patterns or any(fnmatch.fnmatchcase(v.lower(), p.lower()) for v in values for p in patterns)


def _within(hours: tuple[dt.time, dt.time], at: dt.time) -> bool:
    begin, end = hours
    return begin <= at < end if begin <= end else at >= begin or at < end
