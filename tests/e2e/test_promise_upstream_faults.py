"""P1, P2, P3 while upstream misbehaves at every step of a session: refusing, dropping, hanging, talking out of turn."""

from __future__ import annotations

import asyncio
import ssl
import time
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from guardian.demo.mailbox import embedded_mailbox
from tests.bounds import HANGS
from tests.e2e.promises import (
    ACCOUNT,
    PASSWORD,
    TELLTALE,
    Answer,
    Client,
    Upstream,
    client,
    drafted,
    guardian,
    issue,
    stuffed,
)
from tests.e2e.promises import send as send_letter
from tests.e2e.setting import Setting
from tests.letters_for import GOOD, HARSH, letter
from tests.scripted_upstream import CLOSE, DEFAULT, HANG, RESET, Acts

pytestmark = pytest.mark.asyncio(loop_scope="module")

ANSWERED = 45.0  # seconds from the final dot to its answer, whatever hangs

# What a good server says there; STARTTLS is between EHLO and AUTH.
GOOD_CODE = {
    "connect": 220, "ehlo": 250, "starttls": 220, "auth": 235, "mail": 250,
    "rcpt": 250, "data": 354, "body": 250, "rset": 250, "quit": 221,
}  # fmt: skip
RELAYED = ("auth", "mail", "rcpt", "data", "body")  # steps whose refusal is for the client, word for word
REFUSALS = {
    "4xx": b"451-4.3.0 not\r\n451 4.3.0 now\r\n",
    "5xx": b"550 5.7.1 never\r\n",
    "421 and close": b"421 4.3.2 closing\r\n",
}
HARMLESS = ("several lines", "beyond ASCII")
MANNERS = (*REFUSALS, "close", "reset", "garbage", *HARMLESS, "8 KiB line", "two replies", "a strange code")


def acts(step: str, manner: str) -> Acts:
    """What upstream does at the step instead of its duty."""
    code = GOOD_CODE[step]
    last = "second" if step != "ehlo" else f"STARTTLS\r\n{code} AUTH PLAIN"
    between = " " if step != "ehlo" else "-"
    match manner:
        case "4xx" | "5xx":
            return [REFUSALS[manner]]
        case "421 and close":
            return [REFUSALS[manner], CLOSE]
        case "close":
            return [CLOSE]
        case "reset":
            return [RESET]
        case "garbage":
            return [b"\0\xffrubbish\n\r\n"]
        case "several lines":
            return [f"{code}-first \r\n{code}{between}{last}\r\n".encode()]
        case "beyond ASCII":
            return [f"{code}-schön\r\n{code}{between}{last}\r\n".encode()]
        case "8 KiB line":
            return [f"{code} {'x' * 8192}\r\n".encode()]
        case "two replies":
            return [f"{code} first\r\n451 second\r\n".encode()]
        case "a strange code":
            return [b"299-no such code\r\n2500 at all\r\n"]
    raise AssertionError(manner)


def expected(step: str, manner: str) -> int:
    """The class of what the client is told last, QUIT apart."""
    if step == "quit" or manner in HARMLESS:
        return 2
    return 5 if manner == "5xx" and step in RELAYED else 4


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def servers(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Setting]:
    """A guardian between an upstream with STARTTLS and an embedded mailbox."""
    directory = tmp_path_factory.mktemp("faults")
    authority = issue(directory)
    tls: ssl.SSLContext = authority.issue("DNS:localhost").server_context()
    users = {ACCOUNT: PASSWORD}
    async with (
        Upstream(users=users, tls=tls) as upstream,
        embedded_mailbox(host="127.0.0.1", port=0, users=users) as mailbox,
        guardian(directory, upstream=upstream.port, imap=mailbox.port, upstream_ca=authority.ca_file) as daemon,
    ):
        yield Setting(upstream, mailbox, daemon)
        upstream.release.set()


@pytest.fixture
def setting(servers: Setting) -> Setting:
    """The same, with nothing scripted."""
    servers.upstream.forget()
    return servers


def unique(text: str, name: str) -> bytes:
    """A letter that no other test sends."""
    tag = "".join(c if c.isalnum() else "-" for c in name)
    return letter(text, message_id=f"<{tag}@example.test>", thread=f"<q-{tag}@customer.example>", subject=f"Re: {name}")


async def converse(app: Client, octets: bytes) -> Answer:
    """All that a session says, as far as it is let."""
    answer = await app.login()
    if answer.code == 235:
        answer = await app.letter(octets)
    return answer


def tells_nothing(app: Client) -> None:
    """No refusal says where guardian runs, whom it talks to, or what it is made of."""
    for answer in app.heard:
        if answer.code >= 400:
            assert not TELLTALE.search(answer.text), answer


@pytest.mark.parametrize("manner", MANNERS)
@pytest.mark.parametrize("step", [s for s in GOOD_CODE if s != "rset"])
async def test_every_fault_has_its_reply(step: str, manner: str, setting: Setting) -> None:
    """P1, P3: the class of the client's reply is the table's, and a 2xx always is upstream's own final 2xx."""
    upstream = setting.upstream
    upstream.script = {step: acts(step, manner)}
    octets = unique(GOOD, f"{step} {manner}")
    async with client(setting.daemon.port) as app:
        answer = await converse(app, octets)
        assert answer.code // 100 == expected(step, manner), answer
        if manner in REFUSALS and step in RELAYED:
            assert [line.encode() for line in answer.lines] == REFUSALS[manner].splitlines()
        if answer.code // 100 == 2:
            assert [each.stuffed for each in upstream.accepted] == [stuffed(octets)]
            assert (await app.ask(b"QUIT")).code == 221
        elif step != "body":
            assert upstream.accepted == []
            assert upstream.dots == 0
        tells_nothing(app)
    assert b"AUTH" not in b"".join(upstream.clear)
    assert drafted(await setting.drafts(), octets) == 0


@pytest.mark.parametrize("manner", MANNERS)
async def test_a_held_letter_is_held_whatever_becomes_of_rset(manner: str, setting: Setting) -> None:
    """P2: no dot upstream for a held letter, and the next letter of the session goes out alone."""
    setting.upstream.script = {"rset": acts("rset", manner)}
    harsh, good = unique(HARSH, f"held {manner}"), unique(GOOD, f"after held {manner}")
    async with client(setting.daemon.port) as app:
        answer = await converse(app, harsh)
        assert answer.code == 550
        assert setting.upstream.dots == 0
        assert drafted(await setting.drafts(), harsh) == 1
        assert (await app.letter(good)).code == 250
        tells_nothing(app)
    assert [each.stuffed for each in setting.upstream.accepted] == [stuffed(good)]


EARLY = {
    "the final reply behind 354": {"data": [b"354 go\r\n250 2.0.0 queued\r\n", CLOSE]},
    "the final reply instead of 354": {"data": [b"250 2.0.0 queued\r\n"]},
    "all that is to come behind RCPT's reply": {"rcpt": [b"250 ok\r\n354 go\r\n250 2.0.0 queued\r\n"]},
    "a reply too many behind MAIL's": {"mail": [b"250 ok\r\n250 ok\r\n"]},
    "a challenge behind the welcome": {"auth": [b"235 welcome\r\n334 more\r\n"]},
}


@pytest.mark.parametrize("case", EARLY, ids=lambda case: case.replace(" ", "-"))
async def test_no_reply_out_of_turn_counts(case: str, setting: Setting) -> None:
    """P1: a 2xx that was said before the final dot is none, and nothing is accepted by it."""
    setting.upstream.script = dict(EARLY[case])
    async with client(setting.daemon.port) as app:
        answer = await converse(app, unique(GOOD, case))
        assert answer.code // 100 == 4, answer
        tells_nothing(app)
    assert setting.upstream.accepted == []


async def test_no_reply_before_the_dot_counts(setting: Setting) -> None:
    """P1: upstream says 250 while the letter is still on its way: whatever it means, it is not this letter."""
    setting.upstream.script = {"receiving": [b"250 2.0.0 queued\r\n"], "body": [HANG, CLOSE]}
    # Far more than the buffers of the connection take: the dot cannot have left when the 250 comes.
    attached = b"Content-Type: image/x\r\nContent-Transfer-Encoding: base64\r\n\r\n" + (b"A" * 76 + b"\r\n") * 300_000
    octets = (
        b"From: <agent@example.test>\r\nTo: <maria@customer.example>\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n\r\nThank you.\r\n--b\r\n' + attached + b"--b--\r\n"
    )
    async with client(setting.daemon.port) as app:
        answer = await converse(app, octets)
        assert answer.code // 100 == 4, answer
        tells_nothing(app)
    assert setting.upstream.accepted == []


async def test_upstream_out_of_service(setting: Setting) -> None:
    """P3: no connection upstream is 451 soon, and nothing needs a restart when it is back."""
    await setting.upstream.stop()
    try:
        async with client(setting.daemon.port) as app:
            answer = await app.ask(b"EHLO app.example")
            assert answer.code == 451
            assert answer.seconds < HANGS
            tells_nothing(app)
    finally:
        await setting.upstream.start()
    setting.upstream.forget()
    octets = unique(GOOD, "back in service")
    assert (await send_letter(setting.daemon.port, octets)).code == 250
    assert [each.stuffed for each in setting.upstream.accepted] == [stuffed(octets)]


async def test_a_connection_lost_between_letters_is_no_fault_of_the_author(setting: Setting) -> None:
    """P3: upstream hangs up on an idle session; the next letter goes out over a new one, under the same login."""
    first, second = unique(GOOD, "before it hung up"), unique(GOOD, "after it hung up")
    setting.upstream.script = {"body": [[DEFAULT, CLOSE], [DEFAULT]]}
    async with client(setting.daemon.port) as app:
        assert (await converse(app, first)).code == 250
        assert (await app.letter(second)).code == 250
    assert [(each.user, each.stuffed) for each in setting.upstream.accepted] == [
        (ACCOUNT, stuffed(first)),
        (ACCOUNT, stuffed(second)),
    ]


async def test_one_refused_recipient_halves_no_letter(setting: Setting) -> None:
    """P3: who is refused is told at RCPT in upstream's words; the letter goes to the others, or is held for them."""
    refusal = "550-5.1.1 nobody\r\n550 5.1.1 of that name\r\n"
    setting.upstream.refuse = {"gone@customer.example": refusal.encode()}
    try:
        for text, code in ((GOOD, 250), (HARSH, 550)):
            octets = unique(text, f"one refused {code}")
            async with client(setting.daemon.port) as app:
                await app.login()
                await app.ask(f"MAIL FROM:<{ACCOUNT}>".encode())
                assert (await app.ask(b"RCPT TO:<maria@customer.example>")).code == 250
                assert "\r\n".join((await app.ask(b"RCPT TO:<gone@customer.example>")).lines) + "\r\n" == refusal
                assert (await app.ask(b"DATA")).code == 354
                app.send(stuffed(octets) + b".\r\n")
                assert (await app.reply()).code == code
        (accepted,) = setting.upstream.accepted
        assert accepted.rcpts == (b"RCPT TO:<maria@customer.example>",)
    finally:
        setting.upstream.refuse = {}


@pytest.mark.slow
async def test_whatever_hangs_the_dot_is_answered_within_45_seconds(setting: Setting) -> None:
    """P1, P3: upstream hangs at each step, all at once; each is answered in time, and a late 250 answers the repeat."""
    upstream, apps = setting.upstream, {}
    answers: dict[str, Answer] = {}

    async def session(step: str, octets: bytes) -> None:
        async with client(setting.daemon.port, patience=90) as app:
            apps[step] = app
            answers[step] = await converse(app, octets)
            if step == "quit":
                assert (await app.ask(b"QUIT")).code == 221
            tells_nothing(app)

    letters = {step: unique(HARSH if step == "rset" else GOOD, f"hanging {step}") for step in GOOD_CODE}
    began = time.monotonic()
    async with asyncio.TaskGroup() as group:
        for step, octets in letters.items():
            upstream.claims.append({step: [HANG, DEFAULT] if step == "body" else [HANG, CLOSE]})
            group.create_task(session(step, octets))
            async with asyncio.timeout(HANGS):
                while upstream.claims:
                    await asyncio.sleep(0.005)
    assert time.monotonic() - began < 75

    codes = {step: answer.code for step, answer in answers.items()}
    # MAIL alone is tried once more on a new upstream session: nothing was under way yet.
    good = {"mail": 250, "quit": 250}
    assert codes == dict.fromkeys(GOOD_CODE, 451) | good | {"rset": 550}
    for step in ("data", "body", "rset", "mail", "quit"):
        assert apps[step].heard[-1 if step != "quit" else -2].seconds < ANSWERED
    assert sorted(each.stuffed for each in upstream.accepted) == sorted(stuffed(letters[s]) for s in good)

    upstream.release.set()  # now upstream answers the letter that hung at its dot: it has it
    async with asyncio.timeout(HANGS):
        while len(upstream.accepted) < 3:
            await asyncio.sleep(0.01)
    dots = upstream.dots
    again = await send_letter(setting.daemon.port, letters["body"])
    assert again.code == 250
    assert "queued as" in again.text
    assert upstream.dots == dots
    assert [each.stuffed for each in upstream.accepted].count(stuffed(letters["body"])) == 1
