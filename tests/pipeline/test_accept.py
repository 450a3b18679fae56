"""hold_reply = "accept" and annotations = "note": what is answered, the note in INBOX, and the false copy in Sent."""

from __future__ import annotations

import asyncio
import email
import email.policy
import re
from dataclasses import replace
from email.message import EmailMessage
from typing import Any

import pytest

from guardian.checks.check import Action
from guardian.errors import Refused, ReviewFailed, Unavailable
from guardian.holds.model import State
from guardian.policy.model import Annotations, HoldReply
from tests.bounds import HANGS
from tests.fakes import hang, submission
from tests.letters_for import GOOD, HARSH, edited, letter
from tests.pipeline.conftest import Rig
from tests.pipeline.test_order import raising

ASIDE = "Guardian/Not sent"


@pytest.fixture
def accepting(rig: Rig) -> Rig:
    """The rig with 250 for held letters."""
    rig.policy = replace(rig.policy, hold_reply=HoldReply.ACCEPT)
    return rig


@pytest.fixture
def noting(rig: Rig) -> Rig:
    """The rig with remarks in a letter of their own."""
    rig.policy = replace(rig.policy, annotations=Annotations.NOTE)
    return rig


def inbox(rig: Rig) -> list[bytes]:
    """What the author sees in INBOX."""
    return [m.octets for m in rig.mailbox.folders.get("INBOX", [])]


def parsed(octets: bytes) -> EmailMessage:
    """As the standard library reads it."""
    m = email.message_from_bytes(octets, policy=email.policy.SMTP)
    assert isinstance(m, EmailMessage)
    assert not m.defects
    return m


# ------------------------------------------------------------------ the answer and the note


async def test_a_held_letter_is_accepted_once_it_is_stored(accepting: Rig) -> None:
    """250 that says it is kept; draft and note are there; upstream saw no dot (P1, P2)."""
    reply = await accepting.send(submission(letter(HARSH)))
    (hold,) = await accepting.holds()
    assert reply.wire() == f"250 2.0.0 Kept in your Drafts to reconsider, not sent (ref {hold.id})\r\n".encode()
    assert hold.state is State.HELD
    assert len(accepting.mailbox.drafts()) == 1
    assert accepting.upstream.dots == 0
    effects = [e for e in accepting.journal.effects if e in ("append-reply", "deliver-reply", "imap-close")]
    assert effects == ["append-reply", "deliver-reply", "imap-close"]


async def test_the_note_stands_in_the_thread(accepting: Rig) -> None:
    """Same subject, References to the customer's letter and to the held one, every remark, both texts."""
    await accepting.send(submission(letter(HARSH)))
    note = parsed(inbox(accepting)[0])
    assert note["Subject"] == "Re: Third broken kettle"
    assert note["In-Reply-To"] == "<kettle-3@customer.example>"
    assert note["References"].split() == ["<kettle-3@customer.example>", "<m1@example.test>"]
    assert note["To"] == "agent@example.test"
    assert note["Auto-Submitted"] == "auto-generated"
    for kind in ("plain", "html"):
        text = note.get_body((kind,))
        assert text is not None
        said = " ".join(text.get_content().split())
        assert "you should have read" in said
        assert "waits in your Drafts" in said
        assert "below" not in said


async def test_a_retry_makes_no_second_note(accepting: Rig) -> None:
    """Once per hold, even when the author has filed the first one elsewhere (P6)."""
    first = await accepting.send(submission(letter(HARSH)))
    accepting.mailbox.folders["INBOX"].clear()
    second = await accepting.send(submission(letter(HARSH, message_id="<m2@example.test>"), id="s2"))
    assert first == second
    assert inbox(accepting) == []
    assert len(accepting.mailbox.drafts()) == 1


@pytest.mark.parametrize("error", [Refused("x", reason="quota"), Unavailable("x", reason="lost")])
async def test_without_a_note_the_author_is_told_at_once(accepting: Rig, error: Exception) -> None:
    """Nobody would learn of a letter that was accepted and waits in silence: 550, and the next try makes it good."""
    accepting.journal.faults["deliver"] = raising(error)
    assert (await accepting.send(submission(letter(HARSH)))).code == 550
    assert len(accepting.mailbox.drafts()) == 1
    accepting.journal.faults.clear()
    assert (await accepting.send(submission(letter(HARSH), id="s2"))).code == 250
    assert len(accepting.mailbox.drafts()) == len(inbox(accepting)) == 1


async def test_a_note_whose_answer_was_lost_is_found_again(accepting: Rig) -> None:
    """The connection broke behind it."""
    accepting.journal.faults["deliver-reply"] = raising(Unavailable("x", reason="lost"))
    assert (await accepting.send(submission(letter(HARSH)))).code == 550
    accepting.journal.faults.clear()
    assert (await accepting.send(submission(letter(HARSH), id="s2"))).code == 250
    assert len(inbox(accepting)) == 1


@pytest.mark.parametrize("where", ["imap-open", "append", "annotate"])
async def test_what_is_not_stored_is_not_accepted(accepting: Rig, where: str) -> None:
    """4xx (P1, P3)."""
    accepting.journal.faults[where] = raising(Unavailable("x", reason="lost"))
    assert 400 <= (await accepting.send(submission(letter(HARSH)))).code < 500
    assert inbox(accepting) == []


async def test_a_revision_that_is_still_harsh_gets_a_new_note(accepting: Rig) -> None:
    """One draft and one note, about the words it has now; the old ones are in Trash."""
    await accepting.send(submission(letter(HARSH)))
    revision = edited(accepting.mailbox.drafts()[0], {"There is nothing we can do.": "That is your problem."})
    assert (await accepting.send(submission(revision, id="s2"))).code == 250
    (note,) = inbox(accepting)
    assert "That is your problem" in str(parsed(note).get_body(("plain",)))
    assert len(accepting.mailbox.drafts()) == 1
    assert len(accepting.mailbox.folders["Trash"]) == 2


async def test_a_released_letter_takes_its_note_along(accepting: Rig) -> None:
    """Nothing is left to do: draft and note go to Trash; nothing of them went upstream (P5)."""
    await accepting.send(submission(letter(HARSH)))
    revision = edited(accepting.mailbox.drafts()[0], {HARSH: GOOD})
    assert (await accepting.send(submission(revision, id="s2"))).code == 250
    assert accepting.mailbox.drafts() == inbox(accepting) == []
    assert b"guardian" not in accepting.upstream.accepted[0].lower()


async def test_an_undelivered_acceptance_is_no_outcome(accepting: Rig) -> None:
    """The app did not hear the 250 and sends the letter again, now overridden: it goes upstream (P1)."""
    s = submission(letter(HARSH))
    reply = await accepting.send(s)
    accepting.pipeline.undelivered(s, reply)
    await accepting.settle()
    revision = edited(accepting.mailbox.drafts()[0], {HARSH: GOOD})
    await accepting.send(submission(revision, id="s2"))
    assert accepting.upstream.dots == 1


async def test_one_listener_accepts_and_the_other_does_not(rig: Rig) -> None:
    """Phones on one port, desktops on another."""
    rig.policy = replace(rig.policy, accepting=frozenset({"smtp:2526"}))
    assert (await rig.send(submission(letter(HARSH)))).code == 550
    assert inbox(rig) == []
    other = submission(letter(HARSH, message_id="<m2@example.test>"), id="s2")
    assert (await rig.send(replace(other, listener="smtp:2526"))).code == 250
    assert len(inbox(rig)) == len(rig.mailbox.drafts()) == 1


# ------------------------------------------------------------------ annotations = "note"


@pytest.mark.parametrize("html", [False, True])
async def test_the_draft_stays_as_it_was_written(noting: Rig, html: bool) -> None:
    """Only the token and Bcc are new; the reply points to the note."""
    octets = letter(HARSH, html=html)
    reply = await noting.send(submission(octets, rcpt=("maria@customer.example", "boss@example.test")))
    (hold,) = await noting.holds()
    (draft,) = noting.mailbox.drafts()
    token = re.compile(rf"\s<guardian\.{hold.id}(\.differ)?@held\.invalid>(\r\n)?".encode())
    assert token.sub(b"", draft).replace(b"Bcc: boss@example.test\r\n", b"") == octets
    assert reply.code == 550
    assert "in the note in your inbox" in reply.lines[1]
    assert all(len(line) <= 120 for line in reply.wire().splitlines())
    assert len(inbox(noting)) == 1


async def test_a_revision_is_known_by_its_token(noting: Rig) -> None:
    """Other words, another subject: it is linked, goes out clean, and draft and note go to Trash."""
    await noting.send(submission(letter(HARSH)))
    revision = edited(noting.mailbox.drafts()[0], {HARSH: GOOD}).replace(b"Third broken kettle", b"Your money")
    assert (await noting.send(submission(revision, id="s2"))).code == 250
    (sent,) = noting.upstream.accepted
    assert b"held.invalid" not in sent
    assert b"References: <kettle-3@customer.example>" in sent
    assert noting.mailbox.drafts() == inbox(noting) == []


async def test_an_answer_to_the_note_carries_nothing_of_it(noting: Rig) -> None:
    """In a conversation view the note is the last letter: its id and its words stay behind (P5)."""
    await noting.send(submission(letter(HARSH)))
    note = parsed(inbox(noting)[0])
    said = note.get_body(("plain",))
    assert said is not None
    octets = letter(GOOD, quoted=said.get_content().replace("\n", "\n> "), message_id="<a@example.test>")
    octets = octets.replace(b"References: ", b"References: " + note["Message-ID"].encode() + b" ")
    octets = octets.replace(b"In-Reply-To: <kettle-3@customer.example>", b"In-Reply-To: " + note["Message-ID"].encode())
    reply = await noting.send(submission(octets, id="s2"))
    assert all(b"guardian" not in sent.lower() for sent in noting.upstream.accepted)
    assert reply.code in (250, 550)


async def test_texts_that_never_agreed_may_go_on_disagreeing(noting: Rig) -> None:
    """That they did not is said by a token of its own, since the draft has no note to say it."""
    octets = letter(HARSH, html=True).replace(b"Kind regards<br>Ada", b"With the very best wishes<br>your shop team")
    await noting.send(submission(octets))
    (draft,) = noting.mailbox.drafts()
    assert b".differ@held.invalid>" in draft
    reply = await noting.send(submission(edited(draft, {HARSH: GOOD}), id="s2"))
    assert reply.code == 250
    assert b"held.invalid" not in noting.upstream.accepted[0]


async def test_note_and_accept_go_together(noting: Rig) -> None:
    """250, a clean draft, one note."""
    noting.policy = replace(noting.policy, hold_reply=HoldReply.ACCEPT)
    assert (await noting.send(submission(letter(HARSH)))).code == 250
    assert b":begin]" not in noting.mailbox.drafts()[0]
    assert len(inbox(noting)) == 1


# ------------------------------------------------------------------ the false copy in Sent


async def accept(rig: Rig, octets: bytes) -> None:
    """Hand in a harsh letter that is accepted; Sent is being watched afterwards."""
    reply = await rig.pipeline.process(submission(octets), rig.upstream)
    assert reply.code == 250


@pytest.mark.parametrize("late", [1.0, 60.0, 1190.0])
async def test_the_copy_is_moved_whenever_it_comes(accepting: Rig, late: float) -> None:
    """At once, or 20 minutes later (apps on phones): out of Sent, beside the drafts, unchanged."""
    octets = letter(HARSH)
    accepting.meanwhile[accepting.clock.at + late] = lambda: accepting.mailbox.store("Sent", octets)
    await accept(accepting, octets)
    assert (await accepting.until("sent_copy_moved"))["result"] == "moved"
    assert accepting.mailbox.folders["Sent"] == []
    assert [m.octets for m in accepting.mailbox.folders[ASIDE]] == [octets]
    await accepting.settle()
    (hold,) = await accepting.holds()
    assert hold.copy_due is None


async def test_a_copy_with_bcc_or_another_id_is_known(accepting: Rig) -> None:
    """Apps keep Bcc in it, or give it an id of its own; words and Date are the same."""
    octets = letter(HARSH)
    copy = octets.replace(b"<m1@example.test>", b"<other@phone.example>").replace(
        b"Subject:", b"Bcc: b@x.org\r\nSubject:"
    )
    accepting.mailbox.store("Sent", copy)
    await accept(accepting, octets)
    assert (await accepting.until("sent_copy_moved"))["result"] == "moved"


LATER = (b"09:00:00 +0000", b"09:07:00 +0000")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"nothing we can do", b"a lot that we can do, and I have begun with it today"),  # other words
        (b"Maria Keller <maria@customer.example>", b"Tom <tom@customer.example>"),  # to somebody else
        (b"<m1@example.test>", b"<m9@example.test>"),  # written at another time, sent on purpose
        (b"Third broken kettle", b"Fourth broken kettle"),
    ],
)
async def test_another_letter_stays_in_sent(accepting: Rig, old: bytes, new: bytes) -> None:
    """Two signs out of three, or it is left alone; that nothing was found is said."""
    octets = letter(HARSH)
    other = octets.replace(old, new).replace(*LATER)
    accepting.mailbox.store("Sent", other)
    await accept(accepting, octets)
    assert (await accepting.until("sent_copy_not_found"))["reason"] == "time"
    assert [m.octets for m in accepting.mailbox.folders["Sent"]] == [other]
    assert accepting.clock.at >= 1000 + 20 * 60


async def test_the_copy_of_a_released_revision_stays(accepting: Rig) -> None:
    """Some apps keep the draft's Message-ID: words and Date tell the two apart."""
    octets = letter(HARSH)
    sent: list[bytes] = []

    def press_send() -> None:
        revision = edited(accepting.mailbox.drafts()[0], {"There is nothing we can do.": "Your money goes back."})
        sent.append(revision.replace(*LATER))
        accepting.mailbox.store("Sent", sent[0])

    accepting.meanwhile[accepting.clock.at + 100] = press_send
    accepting.meanwhile[accepting.clock.at + 900] = lambda: accepting.mailbox.store("Sent", octets)
    await accept(accepting, octets)
    await accepting.until("sent_copy_moved")
    assert [m.octets for m in accepting.mailbox.folders["Sent"]] == sent
    assert [m.octets for m in accepting.mailbox.folders[ASIDE]] == [octets]


async def test_the_login_is_forgotten_with_the_watch(accepting: Rig) -> None:
    """A mailbox that refuses it ends the watch; nothing is asked any more."""
    await accept(accepting, letter(HARSH))
    accepting.journal.faults["imap-open"] = raising(Refused("x", reason="login"))
    assert (await accepting.until("sent_copy_not_found"))["reason"] == "login"
    opened = accepting.mailbox.opened
    await accepting.pause(600)
    assert accepting.mailbox.opened == opened


async def test_a_mailbox_that_is_away_is_asked_again(accepting: Rig) -> None:
    """Until the time is over."""
    octets = letter(HARSH)
    accepting.mailbox.store("Sent", octets)
    await accept(accepting, octets)
    accepting.journal.faults["copies"] = raising(Unavailable("x", reason="lost"))
    accepting.meanwhile[accepting.clock.at + 300] = accepting.journal.faults.clear
    assert (await accepting.until("sent_copy_moved"))["result"] == "moved"


async def test_after_a_restart_what_was_not_found_is_told(accepting: Rig) -> None:
    """The login went with the process: stopping says so, and so does the next one, once."""
    accepting.journal.faults["copies"] = hang
    await accept(accepting, letter(HARSH))
    await accepting.settle()
    (hold,) = await accepting.holds()
    assert await accepting.until("sent_copy_not_found") == {"hold": hold.id, "reason": "stopping"}
    accepting.lines.clear()
    accepting.restart()
    await accepting.pipeline.begin()
    await accepting.pipeline.begin()
    told = [keys for event, keys in accepting.lines if event == "sent_copy_not_found"]
    assert told == [{"hold": hold.id, "reason": "restart"}]


# ------------------------------------------------------------------ seal


@pytest.fixture
def sealing(rig: Rig) -> Rig:
    """The rig with sealed drafts."""
    rig.policy = replace(rig.policy, seal=True)
    return rig


@pytest.mark.parametrize("annotations", list(Annotations))
async def test_a_sealed_draft_goes_out_with_its_real_recipients(sealing: Rig, annotations: Annotations) -> None:
    """Sealed in the mailbox, plain upstream, and checked by the customer's own name."""
    sealing.policy = replace(sealing.policy, annotations=annotations)
    await sealing.send(submission(letter(HARSH), rcpt=("maria@customer.example", "boss@example.test")))
    (draft,) = sealing.mailbox.drafts()
    assert b'To: "Maria Keller (maria at customer.example)" <maria=customer.example@held.invalid>\r\n' in draft
    assert b'Bcc: "boss at example.test" <boss=example.test@held.invalid>\r\n' in draft
    reply = await sealing.send(submission(edited(draft, {HARSH: GOOD}), id="s2"))
    assert reply.code == 250
    (sent,) = sealing.upstream.accepted
    assert b"To: Maria Keller <maria@customer.example>\r\n" in sent
    assert b"held.invalid" not in sent
    assert "person.wrong-name" not in sealing.closing()["checks"]


async def test_a_sealed_revision_that_is_still_harsh_is_sealed_again(sealing: Rig) -> None:
    """Once, not twice; and the same letter again is known (P6)."""
    await sealing.send(submission(letter(HARSH)))
    revision = edited(sealing.mailbox.drafts()[0], {"There is nothing we can do.": "That is your problem."})
    first = await sealing.send(submission(revision, id="s2"))
    second = await sealing.send(submission(revision, id="s3"))
    assert first.code == second.code == 550
    (draft,) = sealing.mailbox.drafts()
    assert draft.count(b"=customer.example@held.invalid") == 1
    (hold,) = await sealing.holds()
    assert hold.tries == 3


async def test_a_sealed_letter_nobody_could_read_does_not_go_out(sealing: Rig) -> None:
    """Its state is lost and the review fails: the sealed names would reach the customer (P5)."""
    octets = letter(GOOD, to="Maria <maria=customer.example@held.invalid>")
    sealing.journal.faults["consider"] = raising(ReviewFailed("killed", reason="timeout"))
    assert (await sealing.send(submission(octets))).code == 451
    assert sealing.upstream.dots == 0


async def test_with_every_check_off_a_sealed_letter_is_still_unsealed(sealing: Rig) -> None:
    """P5 does not depend on checks."""
    sealing.policy = replace(sealing.policy, actions=dict.fromkeys(sealing.policy.actions, Action.OFF))
    sealing.restart()
    await sealing.send(submission(letter(GOOD, to="Maria <maria=customer.example@held.invalid>")))
    assert b"To: Maria <maria@customer.example>\r\n" in sealing.upstream.accepted[0]


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({}, False),
        ({"hold_reply": HoldReply.ACCEPT}, True),
        ({"accepting": frozenset({"smtp:1"})}, True),
        ({"hold_reply": HoldReply.ACCEPT, "seal": True}, False),
        ({"hold_reply": HoldReply.ACCEPT, "annotations": Annotations.NOTE}, False),
    ],
)
async def test_drafts_that_may_be_sent_around_are_told_at_start(rig: Rig, changes: dict[str, Any], told: bool) -> None:
    """Where phones and webmail are to be expected."""
    rig.policy = replace(rig.policy, **changes)
    await rig.pipeline.begin()
    assert ("drafts_not_sealed", {"policy": rig.policy.version}) in rig.lines or not told
    assert bool(rig.lines) == told


@pytest.mark.parametrize("cut", ["append-reply", "deliver", "deliver-reply", "imap-close"])
async def test_a_crash_at_any_effect_is_made_good(accepting: Rig, cut: str) -> None:
    """A new process over the same state: one draft, one note, one 250 (P1, P6)."""
    accepting.journal.faults[cut] = hang
    task = asyncio.create_task(accepting.pipeline.process(submission(letter(HARSH)), accepting.upstream))
    async with asyncio.timeout(HANGS):
        while cut not in accepting.journal.effects:
            await asyncio.sleep(0.001)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    accepting.journal.faults.clear()
    accepting.restart()
    assert (await accepting.send(submission(letter(HARSH), id="s2"))).code == 250
    assert len(accepting.mailbox.drafts()) == len(inbox(accepting)) == 1


async def test_what_is_noted_meanwhile_does_not_keep_a_hold_open(accepting: Rig) -> None:
    """The copy in Sent is found while the revision is on its way: the hold is released all the same."""
    await accepting.send(submission(letter(HARSH)))

    async def note_it(_: str) -> None:
        (hold,) = await accepting.holds()
        await accepting.store.advance(hold, "tidied", copy_due=None)

    accepting.journal.faults["consider"] = note_it
    accepting.journal.faults["data"] = note_it
    revision = edited(accepting.mailbox.drafts()[0], {HARSH: GOOD})
    assert (await accepting.send(submission(revision, id="s2"))).code == 250
    (hold,) = await accepting.holds()
    assert hold.state is State.RELEASED
    assert accepting.mailbox.drafts() == []
