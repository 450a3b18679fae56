"""P1, P6: many letters held at one moment: each is in its author's Drafts, once."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.e2e.promises import drafted, send
from tests.e2e.setting import Setting, servers_for
from tests.letters_for import HARSH, letter

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.slow]

LETTERS = 100
TEAM = [f"agent{number}@example.test" for number in range(20)]
ALONE = "alone@example.test"
BUSY = "busy@example.test"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def setting(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Setting]:
    """A guardian between a good upstream and an embedded mailbox."""
    async with servers_for([*TEAM, ALONE, BUSY], tmp_path_factory.mktemp("many"), review={"workers": 2}) as them:
        yield them


def held(number: int, name: str, attempt: int = 1) -> bytes:
    """The n-th letter of the test `name`: its own customer, thread and words, some with dots, some with HTML.

    Another `attempt` is the same letter as a mail app sends it again: Message-ID, Date and boundary are new.
    """
    text = f"{HARSH} Your reference is {name}-{number:03d}.\n.dots\n{'and more ' * (number % 40)}"
    octets = letter(
        text,
        to=f"Maria <{name}{number}@customer.example>",
        message_id=f"<{name}{number}.{attempt}@example.test>",
        thread=f"<q-{name}{number}@customer.example>",
        subject=f"Re: {name}-{number:03d}",
        html=number % 3 == 0,
    )
    if attempt == 1:
        return octets
    octets = octets.replace(b"Sat, 21 Nov 2026 09:00:00", b"Sat, 21 Nov 2026 09:%02d:00" % attempt)
    at = octets.find(b'boundary="')
    if at > 0:
        boundary = octets[at + 10 : octets.index(b'"', at + 10)]
        octets = octets.replace(boundary, b"=_again%d" % attempt)
    return octets


async def send_all(setting: Setting, accounts: list[str], name: str, attempt: int = 1) -> set[int]:
    """All at once; the codes of the answers."""
    answers = await asyncio.gather(
        *(
            send(
                setting.daemon.port,
                held(number, name, attempt),
                f"{name}{number}@customer.example",
                user=accounts[number % len(accounts)],
                patience=45,
            )
            for number in range(LETTERS)
        )
    )
    return {answer.code for answer in answers}


@pytest.mark.parametrize("accounts", [[ALONE], TEAM], ids=["one-account", "20-accounts"])
async def test_a_hundred_letters_held_at_once_are_a_hundred_drafts(accounts: list[str], setting: Setting) -> None:
    """P1, P2, P6: each draft is its letter and a note; sent again, all at once, there is no draft more."""
    name = f"many{len(accounts)}"
    assert await send_all(setting, accounts, name) == {550}
    drafts = {account: await setting.drafts(account) for account in accounts}
    assert sum(map(len, drafts.values())) == LETTERS
    for number in range(LETTERS):
        octets = held(number, name)
        own = drafts[accounts[number % len(accounts)]]
        if number % 3:
            assert drafted(own, octets) == 1
        else:  # with HTML a second note stands in the second part
            (draft,) = [each for each in own if b"<%s%d.1@example.test>" % (name.encode(), number) in each]
            assert draft.count(b":begin]") == draft.count(b":end]") == 2
            assert len(draft) > len(octets)

    assert await send_all(setting, accounts, name, attempt=2) == {550}
    for account in accounts:
        assert await setting.drafts(account) == drafts[account]
    assert setting.upstream.dots == 0


async def test_one_letter_sent_ten_times_at_once_is_one_draft(setting: Setting) -> None:
    """P6: an impatient author, or two devices: the same letter in ten sessions at the same moment."""
    sendings = [held(number=1, name="ten", attempt=attempt) for attempt in range(1, 11)]
    random.Random(10).shuffle(sendings)
    answers = await asyncio.gather(*(send(setting.daemon.port, each, user=BUSY, patience=45) for each in sendings))
    assert {answer.code for answer in answers} == {550}
    assert len({answer.text[-12:] for answer in answers}) == 1  # the same reference
    assert len(await setting.drafts(BUSY)) == 1
    assert setting.upstream.dots == 0
