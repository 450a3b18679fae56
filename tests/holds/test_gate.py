"""The gate: what a revision is compared with, and every way around it that a policy allows."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guardian.checks.check import Finding, Where
from guardian.holds import notice
from guardian.holds.gate import Change, Offer, Ruling, Way, compare, is_same, rule
from guardian.holds.model import FindingKey, Hold, State
from guardian.message.model import Label, Likeness, Residue, Said
from guardian.policy.model import Audience, Gate, Outcome, Override, Reason, Then, Verdict
from guardian.review import Review

NOW = dt.datetime(2026, 11, 21, 9, 0, tzinfo=dt.UTC)
BLAME = FindingKey(check="tone.blame", digest="1")
CURT = FindingKey(check="tone.impatient", digest="2")
SECRET = FindingKey(check="slips.secret", digest="3")
LIKENESS = Likeness(letter="a", recipients=("r",), thread="t", subject="s", sketch=b"w" * 256)
OTHER = replace(LIKENESS, letter="b", sketch=b"v" * 256)
SAID = Said(label=Label.SEND_ANYWAY, length=20)
DISPUTED = Said(label=Label.NOT_RIGHT, length=12)
keys = st.builds(
    FindingKey,
    check=st.sampled_from(["tone.blame", "tone.impatient", "slips.secret"]),
    digest=st.sampled_from(["1", "2", "3", "4"]),
    tried=st.integers(0, 3),
)


def finding(check: str, words: str = "You should have", advice: str = "Say how.") -> Finding:
    """One that holds."""
    return Finding(
        check=check, where=Where.BODY, start=0, end=len(words), words=words, message="It stings.", advice=advice
    )


def hold(*found: FindingKey, rounds: int = 1, ago: float = 10.0) -> Hold:
    """A letter held `ago` seconds ago."""
    return Hold(
        id="7F3K2Q",
        account="agent",
        state=State.HELD,
        version=1,
        likeness=LIKENESS,
        findings=found or (BLAME,),
        rounds=rounds,
        since=NOW - dt.timedelta(seconds=ago),
    )


def ruled(
    gate: Gate, *found: FindingKey, held: Hold | None = None, said: tuple[Said, ...] = (), **kw: object
) -> Ruling:
    """The ruling on a letter with these findings; the held words again, unless a likeness is given."""
    found = found or (BLAME,)
    verdict = Verdict(outcome=Outcome.HOLD, reason=Reason.FINDINGS, because=tuple(finding(k.check) for k in found))
    given_: dict[str, object] = {"likeness": LIKENESS if held else None, "writable": True, "now": NOW, **kw}
    return rule(verdict, gate, keys=found, hold=held, said=said, **given_)  # type: ignore[arg-type]


# ------------------------------------------------------------------ word by word


def test_kept_words_are_untouched_and_others_are_changed() -> None:
    """One finding of two is gone: it is changed, the other one untouched."""
    comparison, found = compare([BLAME, CURT], [CURT])
    assert (comparison.now, comparison.changed, found) == ((Change.UNTOUCHED,), ("tone.blame",), (CURT,))
    assert comparison.is_worked_on


def test_other_words_for_the_same_check_are_a_try() -> None:
    """Each rewording that trips the same check again is counted, also from hold to hold."""
    comparison, found = compare([BLAME], [replace(BLAME, digest="9")])
    assert (comparison.now, comparison.changed, found[0].tried) == ((Change.TRIED,), (), 1)
    _, again = compare(found, [replace(BLAME, digest="8")])
    assert again[0].tried == 2
    untouched, kept = compare(again, [replace(BLAME, digest="8")])
    assert (untouched.now, kept[0].tried) == ((Change.UNTOUCHED,), 2)
    assert not untouched.is_worked_on


def test_what_was_not_there_is_new() -> None:
    """A second place of one check is no try of the first, which still stands."""
    comparison, _ = compare([BLAME], [BLAME, replace(BLAME, digest="9")])
    assert comparison.now == (Change.UNTOUCHED, Change.NEW)


@given(st.lists(keys, max_size=6), st.lists(keys, max_size=6))
def test_every_finding_is_accounted_for(held: list[FindingKey], now: list[FindingKey]) -> None:
    """Each held finding is untouched, tried once at most, or changed; nothing is counted twice or forgotten."""
    comparison, found = compare(held, now)
    assert len(comparison.now) == len(found) == len(now)
    assert [(k.check, k.digest) for k in found] == [(k.check, k.digest) for k in now]
    tried = sum(c is Change.TRIED for c in comparison.now)
    kept = len({(k.check, k.digest) for k in now} & {(k.check, k.digest) for k in held})
    assert tried + len(comparison.changed) <= len(held) - kept
    if {(k.check, k.digest) for k in now} >= {(k.check, k.digest) for k in held} and len(held) == kept:
        assert comparison.changed == ()


def test_the_same_words_are_known_however_an_app_wrote_them() -> None:
    """Another digest of the parts, but the same words to the same people with the same findings."""
    rewritten = replace(LIKENESS, letter="z")
    assert is_same(hold(), rewritten, [BLAME])
    assert not is_same(hold(), rewritten, [CURT])
    assert not is_same(hold(), replace(rewritten, recipients=("q",)), [BLAME])
    assert not is_same(hold(), replace(rewritten, sketch=b""), [BLAME])


# ------------------------------------------------------------------ overriding


@pytest.mark.parametrize("override", [Override.NEVER, Override.RESEND, Override.REASON, Override.APPROVER])
def test_a_first_letter_is_held_in_every_mode(override: Override) -> None:
    """Nobody overrides what they have not seen, whatever they wrote into it."""
    assert ruled(Gate(override=override), said=(SAID,)).outcome is Outcome.HOLD


def test_never() -> None:
    """Neither time nor reason helps, and none is offered."""
    ruling = ruled(Gate(override=Override.NEVER, max_holds=0), held=hold(ago=9999, rounds=9), said=(SAID,))
    assert (ruling.outcome, ruling.offer) == (Outcome.HOLD, Offer.NONE)


@pytest.mark.parametrize(("ago", "outcome", "wait"), [(30, Outcome.HOLD, 90), (120, Outcome.PASS, 0)])
def test_resend(ago: float, outcome: Outcome, wait: float) -> None:
    """The same words count as a decision when the cooling-off is over; before, the time left is told."""
    ruling = ruled(Gate(override=Override.RESEND), held=hold(ago=ago))
    assert (ruling.outcome, ruling.wait) == (outcome, wait)
    assert ruling.way is (Way.RESEND if outcome is Outcome.PASS else None)
    assert ruling.verdict.reason is (Reason.OVERRIDDEN if outcome is Outcome.PASS else Reason.FINDINGS)


def test_other_words_begin_the_cooling_off_anew() -> None:
    """A reworked letter that still trips a check is no resend."""
    ruling = ruled(Gate(override=Override.RESEND), replace(BLAME, digest="9"), held=hold(ago=999), likeness=OTHER)
    assert (ruling.outcome, ruling.wait, ruling.rounds) == (Outcome.HOLD, 120, 2)


@pytest.mark.parametrize(
    ("said", "way", "length"),
    [((SAID,), Way.REASON, 20), ((DISPUTED,), Way.NOT_RIGHT, 12), ((SAID, DISPUTED), Way.NOT_RIGHT, 32)],
)
def test_reason(said: tuple[Said, ...], way: Way, length: int) -> None:
    """A reason lets it through at once; what is called not right is told apart."""
    ruling = ruled(Gate(), held=hold(), said=said)
    assert (ruling.outcome, ruling.way, ruling.length) == (Outcome.PASS, way, length)


def test_no_reason_is_no_reason() -> None:
    """An empty line, or a long wait, changes nothing; the line is offered again."""
    ruling = ruled(Gate(), held=hold(ago=9999), said=(replace(SAID, length=0),))
    assert (ruling.outcome, ruling.offer) == (Outcome.HOLD, Offer.REASON)


@pytest.mark.parametrize("override", [Override.NEVER, Override.RESEND, Override.APPROVER])
def test_a_reason_counts_only_where_it_is_asked_for(override: Override) -> None:
    """An older draft may still have the line."""
    assert ruled(Gate(override=override), held=hold(), said=(SAID,)).outcome is Outcome.HOLD


def test_where_no_note_can_stand_sending_again_is_the_way() -> None:
    """A signed letter has no line to write on."""
    assert ruled(Gate(), held=hold(ago=10), writable=False).offer is Offer.RESEND
    assert ruled(Gate(), held=hold(ago=130), writable=False).way is Way.RESEND


def test_approver() -> None:
    """The same words again after the cooling-off go before the lead."""
    gate = Gate(override=Override.APPROVER, approver="lead")
    assert ruled(gate, held=hold(ago=10)).outcome is Outcome.HOLD
    assert ruled(gate, held=hold(ago=130)).outcome is Outcome.APPROVE


@pytest.mark.parametrize(("then", "outcome"), [(Then.PASS, Outcome.PASS), (Then.APPROVER, Outcome.APPROVE)])
@pytest.mark.parametrize("override", list(Override))
def test_max_holds(override: Override, then: Then, outcome: Outcome) -> None:
    """After three reworked versions the fourth is not held again, in every mode; the third at once again still is."""
    gate = Gate(override=override, then=then)
    reworked = replace(BLAME, digest="9")
    assert ruled(gate, reworked, held=hold(rounds=2), likeness=OTHER).outcome is Outcome.HOLD
    ruling = ruled(gate, reworked, held=hold(rounds=3), likeness=OTHER)
    assert ruling.outcome is outcome
    assert ruling.way is (Way.MAX_HOLDS if then is Then.PASS else None)
    assert ruled(gate, held=hold(rounds=3)).outcome is Outcome.HOLD


def test_only_work_on_the_flagged_words_counts_as_a_version() -> None:
    """Three changes elsewhere do not wear the gate out."""
    assert ruled(Gate(), held=hold(rounds=2), likeness=OTHER).rounds == 2


@pytest.mark.parametrize("gate", [Gate(override=o, firm=frozenset({"slips.secret"})) for o in Override])
def test_what_is_firm_is_never_overridden(gate: Gate) -> None:
    """Neither by time, nor by reason, nor by the number of holds; it is told that there is no way around."""
    ruling = ruled(gate, BLAME, SECRET, held=hold(BLAME, SECRET, ago=9999, rounds=9), said=(SAID, DISPUTED))
    assert (ruling.outcome, ruling.firm, ruling.offer) == (Outcome.HOLD, True, Offer.NONE)


@pytest.mark.parametrize("reason", [Reason.NOTE_STILL_IN_IT, Reason.REVIEW_FAILED])
def test_what_is_not_held_for_its_words_is_not_overridden(reason: Reason) -> None:
    """P5 is stronger than any reason."""
    verdict = Verdict(outcome=Outcome.HOLD, reason=reason)
    ruling = rule(
        verdict, Gate(), keys=(), hold=hold(ago=9999, rounds=9), likeness=LIKENESS, said=(SAID,), writable=True, now=NOW
    )
    assert (ruling.outcome, ruling.way) == (Outcome.HOLD, None)


@given(
    st.sampled_from(list(Override)),
    st.lists(keys, min_size=1, max_size=4),
    st.lists(keys, min_size=1, max_size=4),
    st.integers(1, 9),
    st.floats(0, 10_000),
    st.lists(st.sampled_from([SAID, DISPUTED]), max_size=2),
    st.booleans(),
)
def test_a_pass_always_has_its_way(
    override: Override,
    held: list[FindingKey],
    now: list[FindingKey],
    rounds: int,
    ago: float,
    said: list[Said],
    same: bool,
) -> None:
    """What is held passes only by a way that the mode or the number of holds opens, and never with a secret."""
    gate = Gate(override=override, firm=frozenset({"slips.secret"}))
    ruling = ruled(
        gate,
        *now,
        held=hold(*held, rounds=rounds, ago=ago),
        said=tuple(said),
        likeness=LIKENESS if same else OTHER,
    )
    assert (ruling.outcome is Outcome.PASS) == (ruling.way is not None)
    assert ruling.verdict.outcome is ruling.outcome
    if ruling.way:
        assert not any(k.check == "slips.secret" for k in now)
        allowed = {Override.RESEND: {Way.RESEND}, Override.REASON: {Way.REASON, Way.NOT_RIGHT}}.get(override, set())
        assert ruling.way in allowed | ({Way.MAX_HOLDS} if rounds >= 3 else set())
        assert (ruling.length > 0) == (ruling.way in (Way.REASON, Way.NOT_RIGHT))


# ------------------------------------------------------------------ what is told


def test_the_note_of_a_second_hold_says_what_got_better_and_gives_other_advice() -> None:
    """What is gone in the check's own words; a rewording gets an example or the general advice."""
    reworked = replace(BLAME, digest="9")
    ruling = ruled(Gate(), reworked, held=hold(BLAME, CURT), likeness=OTHER)
    content = notice.content("7F3K2Q", ruling, Review(), residue=Residue.NONE, tries=2)
    assert content.gone == ("sounds impatient",)
    assert content.remarks[0].advice.startswith("you reworded this once; another way: ")
    assert (content.tries, content.offer) == (2, "reason")


def test_the_reply_to_a_revision_says_how_much_is_better() -> None:
    """In its first line, as far as it goes."""
    ruling = ruled(Gate(), CURT, held=hold(BLAME, CURT), likeness=OTHER)
    assert notice.reply("7F3K2Q", ruling).lines[0] == (
        "5.7.1 Not sent: kept in your Drafts to reconsider (ref 7F3K2Q). 1 is better now, thank you."
    )


def test_nothing_is_praised_that_was_not_done() -> None:
    """Changes elsewhere leave the note as it was."""
    ruling = ruled(Gate(), held=hold(), likeness=OTHER)
    content = notice.content("7F3K2Q", ruling, Review(), residue=Residue.NONE, tries=2)
    assert (content.gone, content.tries, content.remarks[0].advice) == ((), 1, "Say how.")


def test_the_reply_to_an_early_resend_tells_the_time_left() -> None:
    """In its last line, which stands alone."""
    ruling = ruled(Gate(override=Override.RESEND), held=hold(ago=30))
    assert notice.reply("7F3K2Q", ruling).lines[-1] == (
        "5.7.1 NOT SENT. Change it, or send it as it is in 90 seconds (ref 7F3K2Q)."
    )


@pytest.mark.parametrize("count", [1, 3, 20])
def test_software_gets_a_line_to_parse(count: int) -> None:
    """The last of four, at most 120 columns, the same code; checks without room are counted."""
    names = ["tone.blame", "answer.no-next-step", "care.no-acknowledgement", *(f"tone.made-up-{i}" for i in range(20))]
    found = [FindingKey(check=name, digest=name) for name in names[:count]]
    reply = notice.reply("7F3K2Q", ruled(Gate(), *found), audience=Audience.SOFTWARE)
    wire = reply.wire().decode().splitlines()
    assert len(wire) == 4
    assert all(len(line) <= 120 and line[:3] == "550" for line in wire)
    pairs = dict(pair.split("=") for pair in reply.lines[-1].removeprefix("5.7.1 guardian ").split())
    assert pairs["ref"] == "7F3K2Q"
    assert pairs["retry"] == "after-change"
    shown = pairs["checks"].split(",")
    left = int(shown.pop()) if shown[-1].startswith("+") else 0
    assert len(shown) + left == count
    assert shown == names[: len(shown)]


def test_software_is_told_when_the_same_letter_may_come_again() -> None:
    """In seconds, where that is a way."""
    reply = notice.reply("7F3K2Q", ruled(Gate(override=Override.RESEND)), audience=Audience.SOFTWARE)
    assert reply.lines[-1] == "5.7.1 guardian ref=7F3K2Q checks=tone.blame retry=after-change unchanged-after=120"


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "1 second"),
        (0.2, "1 second"),
        (59.5, "1 minute"),
        (90, "90 seconds"),
        (120, "2 minutes"),
        (3600, "60 minutes"),
        (7200, "2 hours"),
        (604800, "7 days"),
    ],
)
def test_times_as_people_say_them(seconds: float, text: str) -> None:
    """Rounded up, in the unit that reads well."""
    assert notice.spoken(seconds) == text
