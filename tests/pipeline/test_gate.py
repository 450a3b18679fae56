"""The gate in a letter's way: revisions word by word, and every override from the first hold to the sent letter."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
import sqlalchemy as sa

from guardian.holds.model import State
from guardian.message.model import Label
from guardian.message.reason import LABELS
from guardian.policy.model import Audience, Gate, Override
from guardian.replies import Reply
from guardian.state.schema import DECISIONS
from tests.fakes import submission
from tests.letters_for import GOOD, HARSH, edited, letter
from tests.pipeline.conftest import Rig

WHY = "The customer wrote these very words first."
ONCE = "There is nothing we can do."
BLAME = "you should have read the manual before using it"


def use(rig: Rig, **changes: Any) -> None:
    """Change the gate of the policy in force."""
    rig.policy = replace(rig.policy, gate=replace(rig.policy.gate, **changes))


async def held(rig: Rig, *, html: bool = False, text: str = HARSH) -> bytes:
    """Send a harsh letter; return its draft."""
    assert (await rig.send(submission(letter(text, html=html), id="s0"))).code == 550
    return rig.mailbox.drafts()[-1]


def written(draft: bytes, label: Label, why: str = WHY) -> bytes:
    """The draft as a mail app sends it after its author wrote on a line of the note."""
    text = LABELS[label]
    assert text.encode() in draft
    return edited(draft, {}).replace(text.encode(), f"{text} {why}".encode())


async def decisions(rig: Rig) -> list[Any]:
    """Every decision there is, in order."""
    await rig.store.flush()
    async with rig.store._engine.connect() as connection:
        return list((await connection.execute(sa.select(DECISIONS).order_by(DECISIONS.c.number))).all())


def note_of(draft: bytes) -> str:
    """The plain note's text, on one line."""
    text = re.sub(r"=\r\n", "", draft.decode("utf-8", "replace"))
    return " ".join(re.search(r":begin\](.*?)\[guardian:\w+:sum", text, re.DOTALL)[1].split())  # type: ignore[index]


# ------------------------------------------------------------------ word by word


async def test_a_second_note_names_what_is_still_wrong_and_what_got_better(rig: Rig) -> None:
    """One of the flagged places is good now: it is no longer named but for the praise."""
    draft = await held(rig)
    assert "Better now" not in note_of(draft)
    reply = await rig.send(submission(edited(draft, {ONCE: "Your money goes back today."}), id="s2"))
    assert reply.code == 550
    note = note_of(rig.mailbox.drafts()[-1])
    gone = note.partition("Better now, and gone: ")[2].partition(".")[0]
    assert "can feel like a closed door" in gone.split("; ")
    assert "nothing we can do" not in note
    assert "you should have read" in note
    assert "Thank you for reworking it." in note


async def test_a_rewording_that_trips_the_same_check_gets_other_advice(rig: Rig) -> None:
    """Once, and the second time it is said again; the digests remember it, not the words."""
    draft = await held(rig)
    first = note_of(draft)
    again = "you failed to read the manual before using it"
    await rig.send(submission(edited(draft, {BLAME: again}), id="s2"))
    second = rig.mailbox.drafts()[-1]
    assert "you reworded this" not in first
    assert "you reworded this once; " in note_of(second)
    await rig.send(submission(edited(second, {again: "so it was your own mistake"}), id="s3"))
    assert "you reworded this twice; " in note_of(rig.mailbox.drafts()[-1])
    (hold,) = await rig.holds()
    assert {k.check: k.tried for k in hold.findings}["tone.blame"] == 2
    assert hold.rounds == 3


# ------------------------------------------------------------------ reasons


@pytest.mark.parametrize("html", [False, True])
@pytest.mark.parametrize(("label", "way"), [(Label.SEND_ANYWAY, "reason"), (Label.NOT_RIGHT, "not-right")])
async def test_a_reason_lets_the_letter_go_without_it(rig: Rig, html: bool, label: Label, way: str) -> None:
    """Upstream gets the letter as it was first written (P5); the decision has length, hold and checks, no text (P7)."""
    draft = await held(rig, html=html)
    reply = await rig.send(submission(written(draft, label), id="s2"))
    assert reply.code == 250
    (sent,) = rig.upstream.accepted
    plain = sent.decode("utf-8").lower()
    for never in ("because", "anyway", "not right", "guardian", "wrote these very words"):
        assert never not in plain
    assert "you should have read the manual" in plain
    (hold,) = await rig.holds()
    assert hold.state is State.RELEASED
    assert rig.mailbox.drafts() == []
    first, last = await decisions(rig)
    length = len(re.sub(r"\W", "", WHY))
    assert (first.way, first.length, first.against) == ("", 0, [])
    assert (last.way, last.length, last.hold_id, last.reason) == (way, length, hold.id, "overridden")
    assert "tone.blame" in last.against
    (line,) = [keys for event, keys in rig.lines if event == "hold_overridden"]
    assert (line["hold"], line["way"], line["length"]) == (hold.id, way, length)
    assert "very words" not in repr(rig.lines) + repr(last)


async def test_an_empty_line_is_no_reason(rig: Rig) -> None:
    """The same letter, held under the same reference."""
    draft = await held(rig)
    assert (await rig.send(submission(written(draft, Label.SEND_ANYWAY, "..."), id="s2"))).code == 550
    assert rig.mailbox.drafts() == [draft]


async def test_a_reason_without_a_hold_is_none(rig: Rig) -> None:
    """A box kept from a letter that is long gone opens nothing."""
    draft = await held(rig)
    assert (await rig.send(submission(edited(draft, {HARSH: GOOD}), id="s2"))).code == 250
    other = written(draft, Label.SEND_ANYWAY).replace(b"maria@", b"tom@").replace(b"<kettle-3@", b"<other@")
    reply = await rig.send(submission(other, id="s3", rcpt=("tom@customer.example",)))
    assert reply.code == 550
    assert len(rig.upstream.accepted) == 1


async def test_a_reason_and_a_damaged_box_is_held(rig: Rig) -> None:
    """P5 is stronger: the note's end is gone."""
    draft = await held(rig)
    torn = re.sub(rb"\[guardian:\w+:end\]", b"", written(draft, Label.SEND_ANYWAY))
    assert (await rig.send(submission(torn, id="s2"))).code == 550
    assert rig.upstream.dots == 0


async def test_upstreams_refusal_of_an_override_is_no_decision(rig: Rig) -> None:
    """The letter did not go: the hold is as before, and nothing counts against the check."""
    draft = await held(rig)
    rig.upstream.reply = Reply(554, ("5.7.1 over your limit",))
    assert (await rig.send(submission(written(draft, Label.NOT_RIGHT), id="s2"))) == rig.upstream.reply
    assert [d.way for d in await decisions(rig)] == ["", ""]
    (hold,) = await rig.holds()
    assert hold.state is State.HELD


@pytest.mark.parametrize("override", [Override.NEVER, Override.RESEND])
async def test_no_line_is_offered_where_no_reason_counts(rig: Rig, override: Override) -> None:
    """And one from an older draft counts no more."""
    draft = await held(rig)
    use(rig, override=override)
    assert (await rig.send(submission(written(draft, Label.SEND_ANYWAY), id="s2"))).code == 550
    await rig.send(submission(edited(draft, {ONCE: "Nope."}), id="s3"))
    assert "Send anyway because" not in note_of(rig.mailbox.drafts()[-1])


# ------------------------------------------------------------------ other ways


async def test_resend_after_the_cooling_off(rig: Rig) -> None:
    """At once it is held again with the time left, in one draft; after it, the same words go out clean."""
    use(rig, override=Override.RESEND)
    draft = await held(rig)
    assert "not before 2 minutes have passed" in note_of(draft)
    rig.clock.at += 30
    early = await rig.send(submission(edited(draft, {}, message_id="<e@example.test>"), id="s2"))
    assert (early.code, "in 90 seconds" in early.lines[-1]) == (550, True)
    assert rig.mailbox.drafts() == [draft]
    rig.clock.at += 90
    assert (await rig.send(submission(edited(draft, {}, message_id="<f@example.test>"), id="s3"))).code == 250
    assert b"guardian" not in rig.upstream.accepted[0]
    assert (await decisions(rig))[-1].way == "resend"
    assert rig.mailbox.drafts() == []


async def test_resend_from_the_open_window(rig: Rig) -> None:
    """No mark in it: the same letter all the same."""
    use(rig, override=Override.RESEND)
    await held(rig)
    rig.clock.at += 121
    assert (await rig.send(submission(letter(HARSH, message_id="<w@example.test>"), id="s2"))).code == 250
    assert rig.mailbox.drafts() == []


async def test_rewording_begins_the_cooling_off_anew(rig: Rig) -> None:
    """The time runs for the words that were held last."""
    use(rig, override=Override.RESEND)
    draft = await held(rig)
    rig.clock.at += 119
    await rig.send(submission(edited(draft, {ONCE: "That is your problem."}), id="s2"))
    again = rig.mailbox.drafts()[-1]
    rig.clock.at += 5
    reply = await rig.send(submission(again, id="s3"))
    assert (reply.code, "in 2 minutes" in reply.lines[-1]) == (550, True)


async def test_never_is_never(rig: Rig) -> None:
    """Time and number do not help when the admin wants a wall."""
    use(rig, override=Override.NEVER, max_holds=0)
    draft = await held(rig)
    for i in range(5):
        rig.clock.at += 9999
        assert (await rig.send(submission(draft, id=f"s{i}"))).code == 550
    assert rig.upstream.dots == 0


async def test_what_is_firm_stays_held(rig: Rig) -> None:
    """A placeholder and a reason: held, and the note says that there is no way around it; without it the rest goes."""
    text = f"{HARSH}\n\nYour number is [ORDER NUMBER]."
    draft = await held(rig, text=text)
    assert "cannot be sent as it is" in note_of(draft)
    assert "Send anyway" not in note_of(draft)
    await rig.send(submission(edited(draft, {"[ORDER NUMBER]": "4711"}), id="s2"))
    again = rig.mailbox.drafts()[-1]
    assert (await rig.send(submission(written(again, Label.SEND_ANYWAY), id="s3"))).code == 250


async def test_after_three_reworked_versions_the_fourth_passes(rig: Rig) -> None:
    """Whoever tried three times is not kept any longer; the decision says so."""
    await held(rig)
    words = [BLAME, "you failed to read the manual", "so it was your own mistake", "you are to blame for this"]
    for i, (old, new) in enumerate(pairwise(words)):
        reply = await rig.send(submission(edited(rig.mailbox.drafts()[-1], {old: new}), id=f"s{i}"))
        assert reply.code == (550 if i < 2 else 250)
    assert (await decisions(rig))[-1].way == "max-holds"
    assert b"you are to blame" in rig.upstream.accepted[0]


async def test_software_gets_its_line(rig: Rig) -> None:
    """Four lines, the last one to be parsed."""
    rig.policy = replace(rig.policy, audience=Audience.SOFTWARE)
    reply = await rig.send(submission(letter(HARSH)))
    (hold,) = await rig.holds()
    assert re.fullmatch(rf"5\.7\.1 guardian ref={hold.id} checks=[a-z.,+0-9-]+ retry=after-change", reply.lines[-1])
    assert all(len(line) <= 120 for line in reply.wire().splitlines())


async def test_the_default_gate_asks_for_a_reason() -> None:
    """As the agreement says."""
    assert Gate() == Gate(override=Override.REASON, cooling_off=120.0, max_holds=3)
