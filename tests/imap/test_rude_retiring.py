"""Drafts are retired with what a server can, and left alone where it refuses."""

from __future__ import annotations

import pytest

from guardian.errors import GuardianError, Refused, Unavailable
from guardian.holds.model import DraftRef
from guardian.imap.drafts import ImapDrafts
from tests.rude_imap import RudeImap, Step, rude_imap
from tests.rude_manners import (
    AGENT,
    letter,
    mailboxes,
    says,
)

pytestmark = pytest.mark.usefixtures("brisk")


async def opened_with_draft(server: RudeImap) -> tuple[ImapDrafts, DraftRef]:
    """A mailbox with the neighbour 10, marked deleted, and the draft 11."""
    server.flags[server.keep(b"Subject: neighbour\r\n\r\n")].add("\\Deleted")
    opened = await mailboxes(server).open(AGENT)
    return opened, await opened.put(letter(), hold_id="AB12C", message_id="<m@x>")


@pytest.mark.parametrize(
    ("capabilities", "folders", "outcome", "verbs", "left"),
    [
        ("UIDPLUS MOVE", ("Trash",), "moved", ["UID MOVE"], {10}),
        ("UIDPLUS", ("Trash",), "moved", ["UID COPY", "UID STORE", "UID EXPUNGE"], {10}),
        ("", ("Trash",), "moved", ["UID COPY", "UID STORE"], {10, 11}),
        ("UIDPLUS MOVE", (), "removed", ["UID STORE", "UID EXPUNGE"], {10}),
        ("", (), "removed", ["UID STORE"], {10, 11}),
    ],
)
async def test_retiring_with_what_the_server_can(
    capabilities: str, folders: tuple[str, ...], outcome: str, verbs: list[str], left: set[int]
) -> None:
    """MOVE where there is one, else COPY and delete; nobody else's mail is ever expunged."""
    there = (rb'(\Drafts) "/" Drafts', *(b'(\\Trash) "/" %s' % f.encode() for f in folders))
    server = RudeImap(capabilities=f"IMAP4rev1 AUTH=PLAIN SASL-IR {capabilities}", folders=there)
    async with rude_imap(server):
        opened, ref = await opened_with_draft(server)
        assert await opened.retire(ref) == outcome
        assert server.verbs[server.verbs.index("UID FETCH") + 1 :] == verbs
        assert set(server.stored) == left
        assert server.trash == ([letter()] if folders else [])
        assert await opened.holds(ref) is False
        await opened.close()


@pytest.mark.parametrize("verb", ["UID MOVE", "UID COPY", "UID STORE"])
async def test_a_refused_step_leaves_it_alone(verb: str) -> None:
    """When a step of the removal is refused, the draft stays and it is said so."""
    capabilities = CAPABILITIES_OF.get(verb, "IMAP4rev1 AUTH=PLAIN UIDPLUS")
    server = RudeImap({verb: says(tagged="NO [NOPERM] no")}, capabilities=capabilities)
    async with rude_imap(server):
        opened, ref = await opened_with_draft(server)
        assert await opened.retire(ref) == "unproven"
        assert ref.uid in server.stored
        await opened.close()


CAPABILITIES_OF = {"UID MOVE": "IMAP4rev1 AUTH=PLAIN UIDPLUS MOVE"}


async def test_a_read_only_folder_is_left_alone() -> None:
    """Nothing is tried on a folder that the server opened for reading only."""
    server = RudeImap()

    async def select(step: Step) -> bool:
        await step.send("* OK [UIDVALIDITY 77] v")
        await step.answer("OK [READ-ONLY] there")
        return True

    server.behaviour = {"SELECT": select}
    async with rude_imap(server):
        opened, ref = await opened_with_draft(server)
        assert await opened.retire(ref) == "unproven"
        assert "UID MOVE" not in server.verbs
        await opened.close()


@pytest.mark.parametrize(
    ("code", "error"),
    [("[UNAVAILABLE] ", Unavailable), ("[NOPERM] ", Refused), ("", Refused), ("[INUSE] ", Unavailable)],
)
async def test_a_folder_that_is_there_and_cannot_be_opened(code: str, error: type[GuardianError]) -> None:
    """A draft is not called gone because its folder could not be opened: that would make a second one."""
    server = RudeImap()
    async with rude_imap(server):
        opened, ref = await opened_with_draft(server)
        server.behaviour = {verb: says(tagged=f"NO {code}no") for verb in ("EXAMINE", "SELECT")}
        with pytest.raises(error):
            await opened.holds(ref)
        with pytest.raises(error):
            await opened.retire(ref)
        await opened.close()
