"""The order of effects when a draft is moved to a folder, and what a crash or a fault at each of them leaves behind."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from guardian.errors import GuardianError, OutcomeUnknown, Unavailable
from guardian.holds.model import State
from guardian.policy.model import Gate, Override
from guardian.release import IN_DOUBT_AFTER, TRY_FOR
from guardian.replies import Reply
from guardian.sending import envelope_of
from guardian.state.store import connect
from tests.fakes import FakeClock, Fault, hang, submission
from tests.letters_for import GOOD, HARSH, edited, letter
from tests.shelves import AGENT, FOLDERS, LEAD, Rig


@pytest.fixture
async def rig(tmp_path: Path) -> AsyncIterator[Rig]:
    """A pipeline with a releaser, one author's mailbox and the lead's."""
    clock = FakeClock()
    store = await connect(f"sqlite:///{tmp_path}/state.db", now=clock.now)
    rig = Rig(store, clock=clock)
    yield rig
    await rig.pipeline.drain(1)
    await store.close()


async def held(rig: Rig, text: str = HARSH) -> None:
    """A letter is held; its draft is the only one in Drafts."""
    assert (await rig.pipeline.process(submission(letter(text)), rig.upstream)).code == 550
    await rig.pipeline.drain(5)


def rework(rig: Rig) -> None:
    """The author edits the draft and moves it to Send: their app stores another message."""
    (old,) = rig.shelf.folders["Drafts"]
    rig.shelf.delete("Drafts", old.uid)
    rig.shelf.store(FOLDERS.send, edited(old.octets, {HARSH: GOOD}))


def move(rig: Rig, target: str) -> None:
    """The author moves the draft as it is."""
    (draft,) = rig.shelf.folders["Drafts"]
    rig.shelf.shift("Drafts", draft.uid, target)


async def test_a_reworked_draft_is_sent_filed_and_put_away(rig: Rig) -> None:
    """Once, clean, to everybody the draft names, with a session of its own that is ended."""
    await held(rig)
    rework(rig)
    await rig.attend()
    (sent,) = rig.submitter.accepted
    assert b"guardian" not in sent.lower()
    assert rig.submitter.envelopes[0][1].rcpt_to == ("maria@customer.example",)
    assert rig.submitter.sessions[0].quits == 1
    assert rig.shelf.texts("Sent") == [sent]
    assert rig.shelf.texts(FOLDERS.send) == []
    assert rig.shelf.texts("Drafts") == []
    assert (await rig.hold()).state is State.RELEASED


async def test_an_unchanged_draft_comes_back(rig: Rig) -> None:
    """The same policy as a resend: one draft, with its note, nothing sent."""
    await held(rig)
    move(rig, FOLDERS.send)
    await rig.attend()
    assert rig.submitter.accepted == []
    (draft,) = rig.shelf.texts("Drafts")
    assert b":begin]" in draft
    assert rig.shelf.texts(FOLDERS.send) == []


async def test_a_discarded_draft_goes_to_trash(rig: Rig) -> None:
    """And its hold ends."""
    await held(rig)
    move(rig, FOLDERS.discard)
    await rig.attend()
    assert len(rig.shelf.texts("Trash")) == 1
    assert (await rig.hold()).state is State.DISCARDED


async def test_somebody_elses_letter_is_not_released(rig: Rig) -> None:
    """A token can be written by anybody: the hold must be the account's own."""
    await held(rig)
    (draft,) = rig.shelf.texts("Drafts")
    rig.leads.store(FOLDERS.send, draft)
    await rig.attend(LEAD)
    assert rig.submitter.accepted == []
    assert rig.leads.texts("Drafts") == [draft]


@pytest.mark.parametrize("denial", ["login", "recipient"])
async def test_what_upstream_refuses_before_data_comes_back_with_the_reason(rig: Rig, denial: str) -> None:
    """In the note."""
    await held(rig)
    rework(rig)
    rig.submitter.denies = denial
    await rig.attend()
    (draft,) = rig.shelf.texts("Drafts")
    assert b"does not accept this letter" in draft.replace(b"=\r\n", b"").replace(b"\r\n", b" ")
    assert rig.shelf.texts(FOLDERS.send) == []


async def test_what_upstream_refuses_at_the_dot_comes_back(rig: Rig) -> None:
    """Its 5xx is final; the draft can be moved again."""
    await held(rig)
    rework(rig)
    rig.submitter.reply = Reply(554, ("5.7.1 no",))
    await rig.attend()
    assert len(rig.shelf.texts("Drafts")) == 1
    assert (await rig.hold()).state is State.HELD
    rig.submitter.reply = Reply(250, ("2.0.0 ok",))
    move(rig, FOLDERS.send)
    await rig.attend()
    assert len(rig.submitter.accepted) == 1


async def test_a_letter_stays_while_upstream_is_down_and_then_comes_back(rig: Rig) -> None:
    """Tried again after a while, not at each look; given back after an hour."""
    await held(rig)
    rework(rig)
    rig.submitter.down = True
    await rig.attend()
    await rig.attend()
    assert rig.journal.effects.count("begin") == 1
    assert len(rig.shelf.texts(FOLDERS.send)) == 1
    for _ in range(12):
        rig.clock.at += TRY_FOR / 6
        await rig.attend()
    (draft,) = rig.shelf.texts("Drafts")
    assert b"could not be reached" in draft
    assert rig.shelf.texts(FOLDERS.send) == []


async def test_a_letter_in_doubt_is_given_back_and_not_sent_again(rig: Rig) -> None:
    """The dot was sent and no answer came: the note says so; moving it again is a new decision (P1, P6)."""

    async def lost(_: str) -> None:
        raise OutcomeUnknown("lost")

    await held(rig)
    rework(rig)
    rig.journal.faults["data-reply"] = lost
    await rig.attend()
    assert (await rig.hold()).state is State.RELEASING
    rig.journal.faults.clear()
    await rig.attend()
    assert len(rig.shelf.texts(FOLDERS.send)) == 1
    rig.clock.at += IN_DOUBT_AFTER.total_seconds()
    await rig.attend()
    assert len(rig.submitter.accepted) == 1
    (draft,) = rig.shelf.texts("Drafts")
    assert b"may have been sent already" in draft.replace(b"=\r\n", b"").replace(b"\r\n", b" ")
    assert rig.shelf.texts(FOLDERS.send) == []


async def test_a_draft_that_is_still_in_drafts_is_not_sent_by_its_copy(rig: Rig) -> None:
    """Some apps move by copying: a minute's patience, then the copy goes to Trash."""
    await held(rig)
    rig.shelf.store(FOLDERS.send, rig.shelf.texts("Drafts")[0])
    await rig.attend()
    rig.clock.at += 61
    await rig.attend()
    assert rig.submitter.accepted == []
    assert len(rig.shelf.texts("Drafts")) == 1
    assert rig.shelf.texts(FOLDERS.send) == []


EFFECTS = (
    "lying", "holds", "read", "begin", "consider", "data", "data-reply", "file", "retire", "imap-open", "imap-close",
)  # fmt: skip


async def cut(rig: Rig, account: str, effect: str, fault: Fault = hang) -> None:
    """A look that fails or ends at `effect`, and then another process."""
    rig.journal.faults[effect] = fault
    task = asyncio.create_task(rig.releaser.attend(account, rig.shelves.by_account[account]))
    await asyncio.wait({task}, timeout=0.3)
    task.cancel()
    rig.journal.faults.clear()  # what waits there waits on; what is dead begins nothing more
    await asyncio.gather(task, return_exceptions=True)
    await rig.pipeline.drain(0.05)
    rig.clock.at += 1
    rig.restart()


@pytest.mark.parametrize("effect", EFFECTS)
@pytest.mark.parametrize("kind", ["kill", "unavailable"])
async def test_a_cut_at_any_effect_loses_nothing_and_sends_once(rig: Rig, effect: str, kind: str) -> None:
    """After a restart the letter is sent, or given back in doubt: never both, never twice, never nowhere."""
    await held(rig)
    rework(rig)

    async def unavailable(effect: str) -> None:
        raise OutcomeUnknown("gone") if effect == "data-reply" else Unavailable("gone", reason="lost")

    await cut(rig, AGENT, effect, hang if kind == "kill" else unavailable)
    for _ in range(4):
        rig.clock.at += IN_DOUBT_AFTER.total_seconds()
        await rig.attend()
    assert len(rig.submitter.accepted) <= 1
    drafts = rig.shelf.texts("Drafts")
    assert len(rig.submitter.accepted) == 1 or len(drafts) == 1
    if drafts:
        assert b"may have been sent already" in drafts[0].replace(b"=\r\n", b"").replace(b"\r\n", b" ")
    assert rig.shelf.texts(FOLDERS.send) == []
    assert all(b"guardian" not in sent.lower() for sent in rig.submitter.accepted)


async def test_a_letter_sent_before_a_crash_is_filed_after_it(rig: Rig) -> None:
    """What went is found again in the moved draft: the copy in Sent does not depend on this process."""
    await held(rig)
    rework(rig)
    await cut(rig, AGENT, "file")
    await rig.attend()
    assert rig.shelf.texts("Sent") == rig.submitter.accepted
    assert len(rig.submitter.accepted) == 1
    assert rig.shelf.texts(FOLDERS.send) == rig.shelf.texts("Drafts") == []


async def test_an_old_letter_put_into_send_again_is_neither_sent_nor_filed(rig: Rig) -> None:
    """Its hold ended long ago; what the author did to its copy in Sent since is the author's."""
    await held(rig)
    rework(rig)
    (moved,) = rig.shelf.texts(FOLDERS.send)
    await rig.attend()
    (copy,) = rig.shelf.folders["Sent"]
    rig.shelf.delete("Sent", copy.uid)
    rig.clock.at += 3 * 86_400
    rig.restart()
    rig.shelf.store(FOLDERS.send, moved)
    await rig.attend()
    assert len(rig.submitter.accepted) == 1
    assert rig.shelf.texts("Sent") == rig.shelf.texts(FOLDERS.send) == []


async def test_nothing_is_sent_when_the_release_cannot_be_recorded(rig: Rig) -> None:
    """A crash after it would send it again: the state comes first."""
    await held(rig)
    rework(rig)
    real = rig.store.advance

    async def advance(hold: object, event: str, **changes: object) -> object:
        if event == "release":
            raise Unavailable("full", reason="full")
        return await real(hold, event, **changes)  # type: ignore[arg-type]

    rig.store.advance = advance  # type: ignore[assignment,method-assign]
    await rig.attend()
    assert rig.submitter.accepted == []
    assert len(rig.shelf.texts(FOLDERS.send)) == 1


def test_the_envelope_is_the_headers() -> None:
    """To, Cc and Bcc, each once; sealed addresses are opened."""
    octets = (
        b"From: Ada <ada@example.test>\r\n"
        b'To: Ann <ann@example.net>, "B (b at example.net)" <b=example.net@held.invalid>\r\n'
        b"Cc: ANN@example.net\r\nBcc: boss@example.test\r\nSubject: x\r\n\r\nhello\r\n"
    )
    envelope = envelope_of(octets)
    assert envelope.mail_from == "ada@example.test"
    assert envelope.rcpt_to == ("ann@example.net", "b@example.net", "boss@example.test")


# ------------------------------------------------------------------ the lead


@pytest.fixture
async def asked(rig: Rig) -> Rig:
    """A letter that lies before the lead."""
    rig.policy = replace(rig.policy, gate=Gate(override=Override.APPROVER, approver=LEAD, cooling_off=0))
    rig.restart()
    await held(rig)
    reply = await rig.pipeline.process(submission(letter(HARSH), id="s2"), rig.upstream)
    assert "lead" in reply.lines[0]
    return rig


def decide(rig: Rig, target: str, octets: bytes | None = None) -> None:
    """The lead moves the copy."""
    (copy,) = rig.leads.folders[FOLDERS.approve]
    rig.leads.delete(FOLDERS.approve, copy.uid)
    rig.leads.store(target, octets or copy.octets)


async def test_the_lead_is_asked_once(asked: Rig) -> None:
    """However often the author sends it; with who it is from, and what was found."""
    await asked.pipeline.process(submission(letter(HARSH), id="s3"), asked.upstream)
    (copy,) = asked.leads.texts(FOLDERS.approve)
    said = copy.replace(b"=\r\n", b"").replace(b"\r\n", b" ")
    assert b"Ada Agent (agent@example.test) asks" in said
    assert b"read the manual" in said
    assert len(asked.shelf.texts("Drafts")) == 1


async def test_an_approved_letter_is_sent_in_its_authors_name(asked: Rig) -> None:
    """As it was written; filed with the author, who is told; no draft is left."""
    decide(asked, FOLDERS.send)
    await asked.attend(LEAD)
    (sent,) = asked.submitter.accepted
    assert b"guardian" not in sent.lower()
    assert asked.submitter.envelopes[0][0] == AGENT
    assert asked.shelf.texts("Sent") == [sent]
    assert asked.leads.texts(FOLDERS.send) == []
    assert asked.shelf.texts("Drafts") == []
    (told,) = asked.shelf.texts("INBOX")
    assert b"Your lead has decided" in told


async def test_a_declined_letter_stays_with_its_author(asked: Rig) -> None:
    """Who is told."""
    decide(asked, FOLDERS.discard)
    await asked.attend(LEAD)
    assert asked.submitter.accepted == []
    assert len(asked.shelf.texts("Drafts")) == 1
    assert b"does not want this letter" in asked.shelf.texts("INBOX")[0]
    assert (await asked.hold()).state is State.HELD
    assert (await asked.hold()).asked is None


async def test_other_words_of_the_leads_go_back_to_the_author(asked: Rig) -> None:
    """As the draft, instead of the author's own; nothing is sent."""
    (copy,) = asked.leads.texts(FOLDERS.approve)
    decide(asked, FOLDERS.send, edited(copy, {"Dear Maria": "Dear Ms Keller"}))
    await asked.attend(LEAD)
    assert asked.submitter.accepted == []
    (draft,) = asked.shelf.texts("Drafts")
    assert b"Dear Ms Keller" in draft
    assert b"wrote some of this letter anew" in draft.replace(b"=\r\n", b"").replace(b"\r\n", b" ")


async def test_an_older_version_is_not_sent(asked: Rig) -> None:
    """The author has changed the letter while the lead was reading."""
    (draft,) = asked.shelf.texts("Drafts")
    revision = edited(draft, {"There is nothing we can do.": "That is your problem."}, message_id="<r@example.test>")
    await asked.pipeline.process(submission(revision, id="s4"), asked.upstream)
    decide(asked, FOLDERS.send)
    await asked.attend(LEAD)
    assert asked.submitter.accepted == []
    assert len(asked.shelf.texts("Drafts")) == 1
    assert b"That is your problem" in asked.shelf.texts("Drafts")[0]


async def test_without_the_authors_login_the_approval_waits_for_the_author(asked: Rig) -> None:
    """Whose next try goes out."""
    asked.accounts = (LEAD,)
    asked.shelves.by_account.pop(AGENT)
    decide(asked, FOLDERS.send)
    await asked.attend(LEAD)
    assert asked.submitter.accepted == []
    assert (await asked.hold()).is_approved
    reply = await asked.pipeline.process(submission(letter(HARSH), id="s5"), asked.upstream)
    assert reply.code == 250


async def test_a_lead_who_cannot_be_asked_is_not_said_to_be(rig: Rig) -> None:
    """The letter is held as any other; the next try asks."""
    rig.policy = replace(rig.policy, gate=Gate(override=Override.APPROVER, approver=LEAD, cooling_off=0))
    rig.restart()
    await held(rig)

    async def down(_: str) -> None:
        raise Unavailable("down", reason="refused")

    rig.journal.faults["place"] = down
    reply = await rig.pipeline.process(submission(letter(HARSH), id="s2"), rig.upstream)
    assert "lead" not in reply.lines[0]
    rig.journal.faults.clear()
    reply = await rig.pipeline.process(submission(letter(HARSH), id="s3"), rig.upstream)
    assert "lead" in reply.lines[0]


async def test_an_author_is_told_what_a_lead_sent_before_a_crash(asked: Rig) -> None:
    """The draft does not go on saying that it is not sent."""
    decide(asked, FOLDERS.send)
    await cut(asked, LEAD, "file")
    await asked.attend(LEAD)
    assert asked.shelf.texts("Sent") == asked.submitter.accepted
    assert len(asked.submitter.accepted) == 1
    (told,) = asked.shelf.texts("INBOX")
    assert b"it was sent as you wrote it" in told.replace(b"=\r\n", b"").replace(b"\r\n", b" ")
    assert asked.shelf.texts("Drafts") == asked.leads.texts(FOLDERS.send) == []


@pytest.mark.parametrize("effect", [*EFFECTS, "place", "place-reply"])
async def test_a_cut_while_a_lead_decides_sends_once_at_most(asked: Rig, effect: str) -> None:
    """The author's draft is there until the letter is sent."""
    decide(asked, FOLDERS.send)
    await cut(asked, LEAD, effect)
    for _ in range(4):
        asked.clock.at += IN_DOUBT_AFTER.total_seconds()
        try:
            await asked.attend(LEAD)
        except GuardianError:
            continue
    assert len(asked.submitter.accepted) <= 1
    assert asked.submitter.accepted or asked.shelf.texts("Drafts")
    assert asked.leads.texts(FOLDERS.send) == []
