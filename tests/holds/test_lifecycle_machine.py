"""Hypothesis walks through the life of held letters: sending, moving, editing, deleting, waiting; with a cut or a fault
at any effect, and restarts. No order of events leaves the table, loses a letter, sends one twice or leaks a note.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import itertools
from collections import Counter
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from guardian.errors import OutcomeUnknown, Unavailable
from guardian.holds.lifecycle import TRANSITIONS, Event
from guardian.holds.model import State
from guardian.housekeeping import Housekeeper, Spans
from guardian.replies import Reply
from guardian.state.store import Store, connect
from tests.fakes import FakeClock, Stored, hang, submission
from tests.letters_for import GOOD, HARSH, edited, letter
from tests.shelves import AGENT, FOLDERS, Rig

EFFECTS = (
    "consider", "annotate", "imap-open", "append", "append-reply", "imap-close", "holds", "find", "retire", "data",
    "data-reply", "begin", "lying", "read", "move", "file", "awaits", "was-sent", "advance", "advanced",
)  # fmt: skip
REPLIES = {"ok": Reply(250, ("2.0.0 ok",)), "later": Reply(451, ("4.0.0 later",)), "no": Reply(554, ("5.0.0 no",))}


class Life(RuleBasedStateMachine):
    """One author, one mailbox, one outgoing server. Each version of the letter has a stamp of its own in its text."""

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.clock = FakeClock()
        self.store: Store = self.do(connect("sqlite://", now=self.clock.now))
        self.rig = Rig(self.store, clock=self.clock)
        self.keeps_for: Rig | None = None
        self.stamps = 0
        self.pushed: Counter[str] = Counter()  # stamp -> how often its author wanted it sent
        self.kept: set[str] = set()  # stamps that must be somewhere
        self._instrument()

    def do(self, work: Any) -> Any:
        """Run it to its end."""
        return self.loop.run_until_complete(work)

    def _instrument(self) -> None:
        """The state's moves are effects too: before they are written, and after."""
        real, journal = self.store.advance, self.rig.journal

        async def advance(*args: Any, **changes: Any) -> Any:
            await journal.effect("advance")
            done = await real(*args, **changes)
            await journal.effect("advanced")
            return done

        self.store.advance = advance  # type: ignore[method-assign]

    def teardown(self) -> None:
        """Close everything."""
        self.do(self.rig.pipeline.drain(0))
        self.do(self.store.close())
        self.loop.close()

    # ------------------------------------------------------------------ what the author does

    def stamp(self) -> str:
        """Words that no other version has."""
        self.stamps += 1
        return f"Case number {4000 + self.stamps}."

    def drafts(self) -> list[Stored]:
        """What the author sees."""
        return self.rig.shelf.folders["Drafts"]

    def by_smtp(self, octets: bytes, stamp: str, fault: tuple[str, str] | None) -> None:
        """The author sends; told 250 or 550 (P1) it is somewhere, else the author still has it."""
        self.pushed[stamp] += 1
        s = submission(octets, id=f"s{self.stamps}")
        reply = self.with_fault(self.rig.pipeline.process(s, self.rig.upstream), fault)
        if reply is not None and (reply.ok or reply.code == 550):
            self.kept.add(stamp)

    def with_fault(self, work: Any, fault: tuple[str, str] | None) -> Any:
        """Do it with one effect failing or never ending (then it is killed, and the process starts anew)."""

        async def broken(effect: str) -> None:
            after_the_dot = effect == "data-reply"
            raise OutcomeUnknown("gone") if after_the_dot else Unavailable("gone", reason="lost")

        async def whole() -> Any:
            task = asyncio.ensure_future(work)
            if fault and fault[1] == "kill":
                while not self.reached(fault[0]) and not task.done():
                    await asyncio.sleep(0)
                after = self.loop.time() + 0.2  # work that goes on after the answer may reach it too
                while not self.reached(fault[0]) and self.rig.at_work and self.loop.time() < after:
                    await asyncio.sleep(0)
                task.cancel()
                self.rig.journal.faults.clear()  # what is dead hangs no more: only what waits there already does
            return (await asyncio.gather(task, return_exceptions=True))[0]

        if fault:
            self.rig.journal.effects.clear()
            self.rig.journal.faults[fault[0]] = hang if fault[1] == "kill" else broken
        result = self.do(whole())
        if fault and fault[1] == "kill":
            self.do(self.rig.pipeline.drain(0))
            self.clock.at += 1
            self.rig.restart()
        self.do(self.rig.pipeline.drain(0.2))
        self.rig.journal.faults.clear()
        return None if isinstance(result, BaseException) else result

    def reached(self, effect: str) -> bool:
        """Whether the effect that never ends has begun."""
        return effect in self.rig.journal.effects

    faults = st.none() | st.none() | st.tuples(st.sampled_from(EFFECTS), st.sampled_from(["kill", "fail"]))

    @rule(fault=faults)
    def send_a_harsh_letter(self, fault: tuple[str, str] | None) -> None:
        """In a thread of its own."""
        stamp = self.stamp()
        self.by_smtp(self.harsh(stamp), stamp, fault)

    def harsh(self, stamp: str) -> bytes:
        """A letter that is held."""
        n = self.stamps
        return letter(f"{stamp} {HARSH}", message_id=f"<m{n}@example.test>", thread=f"<t{n}@customer.example>")

    @precondition(lambda self: self.drafts())
    @rule(data=st.data(), fault=faults, good=st.booleans())
    def send_a_draft(self, data: st.DataObject, fault: tuple[str, str] | None, good: bool) -> None:
        """Edited or not; the app leaves the draft where it is."""
        draft = data.draw(st.sampled_from(self.drafts()))
        octets, stamp = self.rework(draft.octets) if good else (draft.octets, self.stamp_of(draft.octets))
        self.by_smtp(octets, stamp, fault)

    @precondition(lambda self: self.drafts())
    @rule(data=st.data(), fault=faults, good=st.booleans())
    def move_a_draft_to_send(self, data: st.DataObject, fault: tuple[str, str] | None, good: bool) -> None:
        """Edited and saved before, or as it is; a watcher looks at once."""
        draft = data.draw(st.sampled_from(self.drafts()))
        octets, stamp = self.rework(draft.octets) if good else (draft.octets, self.stamp_of(draft.octets))
        self.rig.shelf.delete("Drafts", draft.uid)
        self.rig.shelf.store(FOLDERS.send, octets)
        self.pushed[stamp] += 1
        self.kept.discard(self.stamp_of(draft.octets))
        self.kept.add(stamp)
        self.look(fault)

    def rework(self, draft: bytes) -> tuple[bytes, str]:
        """The draft with kind words and a new stamp."""
        stamp = self.stamp()
        return edited(draft, {HARSH: GOOD, self.stamp_of(draft): stamp}), stamp

    def stamp_of(self, octets: bytes) -> str:
        """Of the letter below the note."""
        text = octets.replace(b"=\r\n", b"")
        at = text.rindex(b"Case number")
        return text[at : at + 17].decode()

    @precondition(lambda self: self.drafts())
    @rule(data=st.data(), where=st.sampled_from([FOLDERS.discard, ""]))
    def throw_a_draft_away(self, data: st.DataObject, where: str) -> None:
        """By the folder, or for good."""
        draft = data.draw(st.sampled_from(self.drafts()))
        self.kept.discard(self.stamp_of(draft.octets))
        self.rig.shelf.delete("Drafts", draft.uid)
        if where:
            self.rig.shelf.store(where, draft.octets)

    # ------------------------------------------------------------------ what happens to it

    @rule(fault=faults)
    def a_watcher_looks(self, fault: tuple[str, str] | None) -> None:
        """Once more."""
        self.look(fault)

    def look(self, fault: tuple[str, str] | None) -> None:
        """At the folders, and at the drafts of open holds."""

        async def whole() -> None:
            await self.rig.shelf.prepare((FOLDERS.send, FOLDERS.discard))
            await self.rig.releaser.attend(AGENT, self.rig.shelf)
            await self.keeper().look(AGENT, self.rig.shelf)

        self.with_fault(whole(), fault)

    @rule(answer=st.sampled_from(sorted(REPLIES)))
    def the_outgoing_server_answers(self, answer: str) -> None:
        """From now on."""
        self.rig.upstream.reply = self.rig.submitter.reply = REPLIES[answer]

    @rule(seconds=st.sampled_from([5, 70, 700, 4000, 4 * 86400]))
    def time_goes_by(self, seconds: float) -> None:
        """And the housekeeper does its round."""
        self.clock.at += seconds
        self.do(self.keeper().tidy())

    def keeper(self) -> Housekeeper:
        """As wired by the app."""

        names = ("expire_after", "purge_after", "keep_decisions", "renotify")
        spans = Spans(**{n: dt.timedelta(days=d) for n, d in zip(names, (14, 90, 400, 3), strict=True)})
        if self.rig is not self.keeps_for:
            self.keeps_for = self.rig
            self.housekeeper = Housekeeper(
                store=self.store, clock=self.clock, spans=spans, log=self.rig._log, remind=self.rig.approval.remind
            )
        return self.housekeeper

    # ------------------------------------------------------------------ what always holds

    @invariant()
    def nothing_is_sent_more_often_than_its_author_wanted(self) -> None:
        """No send without a decision."""
        sent = Counter(self.stamp_of(octets) for octets in self.rig.upstream.accepted)
        assert all(count <= self.pushed[stamp] for stamp, count in sent.items()), (sent, self.pushed)

    @invariant()
    def nothing_of_the_hold_leaves(self) -> None:
        """P5."""
        assert all(b"guardian" not in octets.lower() for octets in self.rig.upstream.accepted)

    @invariant()
    def no_letter_is_lost(self) -> None:
        """What its author was told is safe, or moved, is sent or somewhere in the mailbox."""
        everywhere = [m for folder in self.rig.shelf.folders.values() for m in folder]
        found = {self.stamp_of(m.octets) for m in everywhere if b"Case number" in m.octets.replace(b"=\r\n", b"")}
        found |= {self.stamp_of(octets) for octets in self.rig.upstream.accepted}
        assert self.kept <= found

    @invariant()
    def every_move_is_in_the_table(self) -> None:
        """As the history tells."""
        for hold in self.do(self.store.find()):
            moves = self.do(self.store.history(hold.id))
            for before, after in itertools.pairwise(moves):
                assert TRANSITIONS[before.state, Event(after.event)] is after.state
            assert moves[-1].state is hold.state
            assert hold.state in State


Life.TestCase.settings = settings(
    max_examples=30,
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
TestLife = Life.TestCase
