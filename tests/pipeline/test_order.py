"""The order of effects for each verdict, and what is left behind."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from guardian import replies
from guardian.checks.check import Action
from guardian.errors import OutcomeUnknown, Refused, ReviewFailed, Unavailable
from guardian.holds.model import State
from guardian.policy.model import Mode, OnReviewFailure
from guardian.replies import Reply
from tests.bounds import HANGS
from tests.fakes import FakeUpstream, hang, submission
from tests.letters_for import GOOD, HARSH, edited, letter
from tests.pipeline.conftest import Rig


def raising(error: Exception):
    """A fault that raises."""

    async def fault(_: str) -> None:
        raise error

    return fault


async def held(rig: Rig, **kw: object) -> bytes:
    """Send the harsh letter; return its draft."""
    reply = await rig.send(submission(letter(HARSH), id="s0", **kw))  # type: ignore[arg-type]
    assert reply.code == 550
    return rig.mailbox.drafts()[-1]


async def test_a_good_letter_goes_upstream_as_it_came(rig: Rig) -> None:
    """No IMAP, no change, upstream's reply word for word (P2, P4)."""
    octets = letter(GOOD)
    reply = await rig.send(submission(octets))
    assert reply == rig.upstream.reply
    assert rig.upstream.accepted == [octets]
    assert rig.journal.effects == ["consider", "data", "data-reply"]
    assert rig.closing()["outcome"] == "pass"


async def test_a_harsh_letter_is_stored_then_refused(rig: Rig) -> None:
    """Upstream sees no dot, Drafts has one draft, the reply has three lines and the same id (P1, P2)."""
    reply = await rig.send(submission(letter(HARSH)))
    assert (reply.code, len(reply.lines)) == (550, 3)
    assert rig.upstream.dots == 0
    assert rig.upstream.resets == 1
    assert len(rig.mailbox.drafts()) == 1
    (hold,) = await rig.holds()
    assert hold.state is State.HELD
    assert all(hold.id in line for line in (reply.lines[0], reply.lines[-1]))
    assert f"[guardian:{hold.id}:begin]".encode() in rig.mailbox.drafts()[0]
    wire = reply.wire().splitlines()
    assert all(len(line) <= 120 for line in wire)
    assert all(line[:9] in (b"550-5.7.1", b"550 5.7.1") for line in wire)


async def test_the_same_letter_again_makes_no_second_draft(rig: Rig) -> None:
    """New Message-ID and Date as Thunderbird makes them; same ref (P6)."""
    first = await rig.send(submission(letter(HARSH)))
    second = await rig.send(submission(letter(HARSH, message_id="<m2@example.test>"), id="s2"))
    assert first == second
    assert len(rig.mailbox.drafts()) == 1
    (hold,) = await rig.holds()
    assert hold.tries == 2


async def test_the_same_letter_again_after_the_draft_was_deleted_is_stored_again(rig: Rig) -> None:
    """What the reply says must be true."""
    await held(rig)
    rig.mailbox.folders["Drafts"].clear()
    await rig.send(submission(letter(HARSH), id="s2"))
    assert len(rig.mailbox.drafts()) == 1


async def test_the_held_draft_sent_unchanged_is_the_same_letter(rig: Rig) -> None:
    """The note is no change of the author's: one draft, same ref (P6)."""
    draft = await held(rig)
    reply = await rig.send(submission(draft, id="s2"))
    assert reply.code == 550
    assert rig.mailbox.drafts() == [draft]


@pytest.mark.parametrize("html", [False, True])
async def test_an_edited_draft_goes_out_clean(rig: Rig, html: bool) -> None:
    """Nothing of the hold leaves (P5); the draft moves to Trash; the hold is released."""
    await rig.send(submission(letter(HARSH, html=html)))
    draft = rig.mailbox.drafts()[0]
    revision = edited(draft, {HARSH: GOOD}, message_id="<new@example.test>")
    reply = await rig.send(submission(revision, id="s2"))
    assert reply.code == 250
    (sent,) = rig.upstream.accepted
    assert b"guardian" not in sent.lower()
    assert b"\r\nBcc:" not in sent
    assert b"References: <kettle-3@customer.example>" in sent
    assert rig.mailbox.drafts() == []
    assert len(rig.mailbox.folders["Trash"]) == 1
    (hold,) = await rig.holds()
    assert hold.state is State.RELEASED


async def test_a_resend_from_the_open_window_supersedes_the_draft(rig: Rig) -> None:
    """No mark in it: thread, recipients and words tie it to its hold."""
    await held(rig)
    text = HARSH.replace(
        "as I already said, you should have read the manual before using it.", "please read page 4 before using it."
    )
    text = text.replace("There is nothing we can do.", "I am sorry. Your money goes back today.")
    reply = await rig.send(submission(letter(text, message_id="<w@example.test>"), id="s2"))
    assert reply.code == 250
    assert rig.mailbox.drafts() == []
    (hold,) = await rig.holds()
    assert hold.state is State.RELEASED


async def test_a_revision_that_is_still_harsh_replaces_its_draft(rig: Rig) -> None:
    """One hold, one draft, the words it has now."""
    draft = await held(rig)
    revision = edited(draft, {"There is nothing we can do.": "That is your problem."})
    reply = await rig.send(submission(revision, id="s2"))
    assert reply.code == 550
    (hold,) = await rig.holds()
    assert hold.tries == 2
    (now,) = rig.mailbox.drafts()
    assert b"nothing we can do" not in now.partition(b":end]")[2]
    assert now.count(b":begin]") == 1
    assert len(rig.mailbox.folders["Trash"]) == 1


async def test_bcc_comes_back_in_the_draft_and_stays_out_of_the_letter(rig: Rig) -> None:
    """The envelope knows recipients that no field names."""
    rcpt = ("maria@customer.example", "boss@example.test")
    draft = await held(rig, rcpt=rcpt)
    assert b"\r\nBcc: boss@example.test\r\n" in draft
    reply = await rig.send(submission(edited(draft, {HARSH: GOOD}), id="s2", rcpt=rcpt))
    assert reply.code == 250
    assert b"boss@example.test" not in rig.upstream.accepted[0]


async def test_a_letter_to_somebody_else_is_no_revision(rig: Rig) -> None:
    """Its hold stays."""
    await held(rig)
    reply = await rig.send(
        submission(
            letter(GOOD, to="Maria B <tom@customer.example>", thread="<t@c.example>", message_id="<t2@example.test>"),
            id="s2",
            rcpt=("tom@customer.example",),
        )
    )
    assert reply.code == 250
    assert len(rig.mailbox.drafts()) == 1
    (hold,) = await rig.holds()
    assert hold.state is State.HELD


async def test_upstreams_refusal_of_a_revision_keeps_the_draft(rig: Rig) -> None:
    """Its words reach the author; the hold is as before (P3)."""
    draft = await held(rig)
    rig.upstream.reply = Reply(554, ("5.7.1 over your limit",))
    reply = await rig.send(submission(edited(draft, {HARSH: GOOD}), id="s2"))
    assert reply == rig.upstream.reply
    assert rig.mailbox.drafts() == [draft]
    (hold,) = await rig.holds()
    assert hold.state is State.HELD


async def test_observe_mode_holds_nothing_and_says_what_it_would(rig: Rig) -> None:
    """Decides and reports."""
    rig.policy = replace(rig.policy, mode=Mode.OBSERVE)
    reply = await rig.send(submission(letter(HARSH)))
    assert reply.code == 250
    assert rig.closing()["reason"] == "observed"
    assert "tone.blame" in rig.closing()["checks"]


async def test_a_mark_that_cannot_be_taken_out_is_held_in_any_mode(rig: Rig) -> None:
    """P5 is stronger than observe mode."""
    draft = await held(rig)
    rig.policy = replace(rig.policy, mode=Mode.OBSERVE)
    (hold,) = await rig.holds()
    torn = edited(draft, {HARSH: GOOD}, cut_end=f"[guardian:{hold.id}:end]")
    reply = await rig.send(submission(torn, id="s2"))
    assert reply.code == 550
    assert rig.upstream.dots == 0


async def test_without_a_login_nothing_is_held_and_nothing_sent(rig: Rig) -> None:
    """There are no Drafts to keep it in: temporary."""
    reply = await rig.send(submission(letter(HARSH), account=""))
    assert reply == replies.HOLD_NO_LOGIN
    assert rig.upstream.dots == 0


@pytest.mark.parametrize(
    ("policy", "code", "dots"),
    [(OnReviewFailure.PASS, 250, 1), (OnReviewFailure.TEMPFAIL, 451, 0), (OnReviewFailure.HOLD, 550, 0)],
)
async def test_a_failed_review_follows_the_policy(rig: Rig, policy: OnReviewFailure, code: int, dots: int) -> None:
    """Pass by default, loudly."""
    rig.policy = replace(rig.policy, on_review_failure=policy)
    rig.journal.faults["consider"] = raising(ReviewFailed("killed", reason="timeout"))
    reply = await rig.send(submission(letter(GOOD)))
    assert (reply.code, rig.upstream.dots) == (code, dots)
    assert rig.closing()["reason"] == "review-failed"


async def test_a_failed_review_never_lets_a_revision_pass_unread(rig: Rig) -> None:
    """The note might be in it (P5)."""
    draft = await held(rig)
    rig.journal.faults["consider"] = raising(ReviewFailed("killed", reason="timeout"))
    reply = await rig.send(submission(edited(draft, {HARSH: GOOD}), id="s2"))
    assert reply == replies.REVIEW_TEMPFAIL
    assert rig.upstream.dots == 0


@pytest.mark.parametrize(
    ("where", "error", "expected"),
    [
        ("imap-open", Unavailable("x", reason="timeout"), replies.HOLD_NOT_STORED),
        ("imap-open", Refused("x", reason="login"), replies.HOLD_REFUSED["login"]),
        ("imap-open", Refused("x", reason="no-drafts"), replies.HOLD_REFUSED["no-drafts"]),
        ("append", Refused("x", reason="quota"), replies.HOLD_REFUSED["quota"]),
        ("append", Unavailable("x", reason="lost"), replies.HOLD_NOT_STORED),
        ("annotate", ReviewFailed("x", reason="crash"), replies.HOLD_NOT_STORED),
        ("append", RuntimeError("secret host imap.internal"), replies.TROUBLE),
    ],
)
async def test_a_hold_that_cannot_be_stored_is_temporary(
    rig: Rig, where: str, error: Exception, expected: Reply
) -> None:
    """4xx, nothing upstream, and the next try works (P1, P3)."""
    rig.journal.faults[where] = raising(error)
    reply = await rig.send(submission(letter(HARSH)))
    assert reply == expected
    assert 400 <= reply.code < 500
    assert rig.upstream.dots == 0
    rig.journal.faults.clear()
    again = await rig.send(submission(letter(HARSH), id="s2"))
    assert again.code == 550
    assert len(rig.mailbox.drafts()) == 1


async def test_a_stored_draft_without_its_answer_is_found_again(rig: Rig) -> None:
    """The connection broke after the APPEND: the retry makes no second one (P6)."""
    rig.journal.faults["append-reply"] = raising(Unavailable("lost", reason="lost"))
    assert (await rig.send(submission(letter(HARSH)))).code == 451
    rig.journal.faults.clear()
    assert (await rig.send(submission(letter(HARSH), id="s2"))).code == 550
    assert len(rig.mailbox.drafts()) == 1


async def test_a_crash_between_draft_and_record_is_made_good(rig: Rig) -> None:
    """A new process over the same state finds the draft instead of making another."""
    rig.journal.faults["append-reply"] = hang
    task = asyncio.create_task(rig.pipeline.process(submission(letter(HARSH)), rig.upstream))
    async with asyncio.timeout(HANGS):
        while "append-reply" not in rig.journal.effects:
            await asyncio.sleep(0.01)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    rig.journal.faults.clear()
    rig.restart()
    assert (await rig.send(submission(letter(HARSH), id="s2"))).code == 550
    assert len(rig.mailbox.drafts()) == 1


@pytest.mark.parametrize("reason", ["refused", "timeout", "lost", "desync", "tls"])
async def test_upstreams_trouble_is_temporary_and_names_nobody(rig: Rig, reason: str) -> None:
    """4xx without host, path or class (P3)."""
    rig.journal.faults["data"] = raising(Unavailable("smtp.internal.example port 587", reason=reason))
    reply = await rig.send(submission(letter(GOOD)))
    assert 400 <= reply.code < 500
    assert not any(w in line for line in reply.lines for w in ("internal", "587", "Unavailable"))


async def test_an_unknown_outcome_is_not_called_sent(rig: Rig) -> None:
    """451, and the repeat goes upstream again: RFC 1047's gap."""
    rig.journal.faults["data-reply"] = raising(OutcomeUnknown("lost"))
    reply = await rig.send(submission(letter(GOOD)))
    assert reply == replies.OUTCOME_UNKNOWN


async def test_a_late_250_answers_the_repeat(rig: Rig) -> None:
    """Upstream took longer than the mail app waits: no second submission."""
    arrived: asyncio.Future[Reply] = asyncio.get_running_loop().create_future()

    class Slow(FakeUpstream):
        async def data(self, stuffed: bytes, *, timeout: float) -> Reply:
            self.dots += 1
            raise OutcomeUnknown("out of time")

        async def late_reply(self, *, timeout: float) -> Reply:
            return await arrived

    slow = Slow(rig.journal)
    assert (await rig.pipeline.process(submission(letter(GOOD)), slow)) == replies.OUTCOME_UNKNOWN
    arrived.set_result(Reply(250, ("2.0.0 late but here",)))
    reply = await rig.pipeline.process(submission(letter(GOOD, message_id="<again@x.example>"), id="s2"), rig.upstream)
    assert reply.lines == ("2.0.0 late but here",)
    assert rig.upstream.dots == 0


async def test_an_undelivered_250_answers_the_repeat(rig: Rig) -> None:
    """The app hung up before it had its answer, and sends again."""
    s = submission(letter(GOOD))
    reply = await rig.send(s)
    rig.pipeline.undelivered(s, reply)
    again = await rig.send(submission(letter(GOOD, message_id="<again@x.example>"), id="s2"))
    assert again == reply
    assert rig.upstream.dots == 1
    third = await rig.send(submission(letter(GOOD), id="s3"))
    assert third.code == 250
    assert rig.upstream.dots == 2


async def test_trash_that_fails_is_made_good_with_the_next_letter(rig: Rig) -> None:
    """The answer does not wait for it, and it is not forgotten."""
    draft = await held(rig)
    rig.journal.faults["retire"] = raising(Unavailable("down", reason="lost"))
    assert (await rig.send(submission(edited(draft, {HARSH: GOOD}), id="s2"))).code == 250
    assert len(rig.mailbox.drafts()) == 1
    rig.journal.faults.clear()
    second = letter(
        "You should have read the manual.", thread="<b@c.example>", subject="Re: b", message_id="<b@example.test>"
    )
    await rig.send(submission(second, id="s3"))
    bye = edited(rig.mailbox.drafts()[-1], {"You should have read the manual.": GOOD})
    assert (await rig.send(submission(bye, id="s4"))).code == 250
    assert rig.mailbox.drafts() == []


async def test_every_letter_closes_with_one_line_and_one_decision(rig: Rig) -> None:
    """The story of a letter stands in one place, without its words."""
    await rig.send(submission(letter(HARSH)))
    await rig.send(
        submission(
            letter(GOOD, thread="<x@y.example>", to="Maria <t@y.example>", message_id="<x@example.test>"),
            id="s2",
            rcpt=("t@y.example",),
        )
    )
    closing = [keys for event, keys in rig.lines if event == "letter_closed"]
    assert [c["outcome"] for c in closing] == ["hold", "pass"]
    assert "manual" not in repr(rig.lines)
    assert "maria" not in repr(rig.lines)


async def test_with_every_check_off_no_worker_sees_an_ordinary_letter(rig: Rig) -> None:
    """The relay alone: as fast as it can be."""
    rig.policy = replace(rig.policy, actions=dict.fromkeys(rig.policy.actions, Action.OFF))
    reply = await rig.send(submission(letter(HARSH)))
    assert reply.code == 250
    assert rig.journal.effects == ["data", "data-reply"]


async def test_with_every_check_off_a_revision_still_goes_out_clean(rig: Rig) -> None:
    """P5 does not depend on the checks."""
    draft = await held(rig)
    rig.policy = replace(rig.policy, actions=dict.fromkeys(rig.policy.actions, Action.OFF))
    reply = await rig.send(submission(draft, id="s2"))
    assert reply.code == 250
    assert b"guardian" not in rig.upstream.accepted[0]
    assert rig.mailbox.drafts() == []
