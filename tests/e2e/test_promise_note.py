"""P5, P6: nothing that guardian put into a draft reaches upstream, whatever mail apps and authors make of the draft."""

from __future__ import annotations

import asyncio
import email
import email.policy
import html
import random
import re
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from email.message import EmailMessage

import pytest
import pytest_asyncio

from guardian.demo.mailbox import embedded_mailbox
from tests.bounds import HANGS
from tests.drafts import flow, multipart, part, plain_of, reserialise
from tests.e2e.promises import PASSWORD, Upstream, guardian, send
from tests.e2e.setting import Setting, servers_for
from tests.letters_for import GOOD, HARSH, letter

pytestmark = pytest.mark.asyncio(loop_scope="module")

SEED = 20261121
TORN = 120  # drafts mutilated by chance
BCC = "boss@example.test"
RECIPIENTS = ("maria@customer.example", BCC)
ACCOUNTS = [f"agent{n}@example.test" for n in range(400)]  # one for each case: holds of one do not meddle with another


_unused = iter(ACCOUNTS)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def servers(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Setting]:
    """A guardian between a good upstream and an embedded mailbox."""
    async with servers_for(ACCOUNTS, tmp_path_factory.mktemp("note")) as them:
        yield them


@pytest.fixture
def setting(servers: Setting) -> Setting:
    """The same, with an empty ledger."""
    servers.upstream.forget()
    return servers


@dataclass(frozen=True)
class Held:
    """A letter that is held: its draft, the texts in it, and what guardian said in them."""

    account: str
    draft: bytes
    hold_id: str
    plain: str
    marked_up: str
    fragments: tuple[str, ...]

    def leaks(self, octets: bytes) -> list[str]:
        """What of the hold is in a letter, however its parts are encoded and laid out."""
        seen = [octets.decode("latin-1"), *texts(octets).values()]
        seen += [html.unescape(re.sub(r"<[^>]*>", "", text)) for text in seen]
        runs = [run_of(text) for text in seen]
        wanted = [f"guardian{self.hold_id}".lower(), "heldinvalid", *self.fragments]
        return [w for w in wanted if any(w in run for run in runs)] + re.findall(rb"(?im)^bcc:.*|x-guardian.*", octets)  # type: ignore[operator]


def run_of(text: str) -> str:
    """Letters and digits only, so that blanks, marks and line ends do not hide words."""
    return "".join(c for c in text.lower() if c.isalnum())


def texts(octets: bytes) -> dict[str, str]:
    """Media type to decoded text, its lines ended by LF."""
    parsed = email.message_from_bytes(octets, policy=email.policy.SMTP)
    assert isinstance(parsed, EmailMessage)
    own = [p for p in parsed.walk() if p.get_content_maintype() == "text"]
    return {p.get_content_type(): p.get_content().replace("\r\n", "\n") for p in own}


async def hold(setting: Setting) -> Held:
    """Send a harsh letter with a plain and an HTML part, to a customer and a blind copy; what came of it."""
    account = next(_unused)
    octets = letter(HARSH, html=True)
    answer = await send(setting.daemon.port, octets, *RECIPIENTS, user=account, sender=account)
    assert answer.code == 550
    (draft,) = await setting.mailbox.messages(account, "Drafts")
    both = texts(draft)
    (hold_id,) = set(re.findall(r"\[guardian:(\w+):begin\]", both["text/plain"]))
    noted = re.search(r"\[guardian:\w+:begin\](.*)\[guardian:\w+:end\]", both["text/plain"], re.DOTALL)
    assert noted
    own = run_of("".join(texts(octets).values()))
    sentences = {run_of(s) for s in re.split(r"(?<=[.:!?])\s|\n\s*\n", noted[1])}
    fragments = tuple(sorted(s for s in sentences if len(s) > 14 and s not in own))
    assert len(fragments) > 4, noted[1]
    held = Held(account, draft, hold_id, both["text/plain"], both["text/html"], fragments)
    assert set(fragments) <= set(held.leaks(draft))  # the search can fail
    return held


def improved(held: Held) -> tuple[str, str]:
    """The two texts with the author's words changed, below the note."""
    out = []
    for text in (held.plain, held.marked_up):
        head, end, rest = text.rpartition(f"[guardian:{held.hold_id}:end]")
        flat = re.sub(r"\s+", r"\\s+", re.escape(HARSH).replace(r"\ ", " "))
        rest, count = re.subn(flat, GOOD, rest)
        assert count == 1
        out.append(head + end + rest)
    return out[0], out[1]


def fields(held: Held, *, references: bool = True, more: str = "") -> bytes:
    """The header of the letter that a mail app makes of the draft: Message-ID and Date new, no Bcc."""
    thread = "<kettle-3@customer.example>"
    token = f"<guardian.{held.hold_id}@held.invalid> " if references else ""
    return (
        f"From: Ada Agent <{held.account}>\r\nTo: Maria Keller <maria@customer.example>\r\n"
        f"Subject: Re: Third broken kettle\r\nDate: Sat, 21 Nov 2026 10:00:00 +0000\r\n"
        f"Message-ID: <new.{held.hold_id}@example.test>\r\nIn-Reply-To: {thread}\r\n"
        f"References: {token}{thread}\r\n{more}MIME-Version: 1.0\r\n"
    ).encode()


App = Callable[[Held, str, str], bytes]


def thunderbird(held: Held, plain: str, marked_up: str) -> bytes:
    """The HTML kept, the plain part made from it, format=flowed."""
    made = part(flow(plain_of(marked_up)), more="; format=flowed")
    return fields(held) + multipart("alternative", made, part(marked_up, html=True))


def thunderbird_plain(held: Held, plain: str, marked_up: str) -> bytes:
    """Plain text, format=flowed; the token has become In-Reply-To as well."""
    octets = fields(held) + part(flow(plain), more="; format=flowed")
    return octets.replace(
        b"In-Reply-To: <kettle", f"In-Reply-To: <guardian.{held.hold_id}@held.invalid> <kettle".encode()
    )


def roundcube(held: Held, plain: str, marked_up: str) -> bytes:
    """The HTML written anew, classes prefixed, quoted-printable."""
    source = reserialise(reserialise(marked_up))
    made = part(plain_of(source, 66), encoding="quoted-printable", more="; format=flowed")
    return fields(held) + multipart("alternative", made, part(source, html=True, encoding="quoted-printable"))


def alpine(held: Held, plain: str, marked_up: str) -> bytes:
    """Both texts one after the other, the token gone."""
    return fields(held, references=False) + multipart(
        "mixed", part(plain, more="; format=flowed"), part(marked_up, html=True, encoding="base64")
    )


def mutt(held: Held, plain: str, marked_up: str) -> bytes:
    """The plain text alone."""
    return fields(held) + part(plain)


def webmail(held: Held, plain: str, marked_up: str) -> bytes:
    """HTML alone, on one line in base64, brackets as references, in one more element."""
    inner = re.sub(r"\s*\n\s*", " ", marked_up).replace("[", "&#91;").replace("]", "&rbrack;")
    return fields(held) + part(f'<div dir="ltr">{inner}</div>', html=True, encoding="base64")


def phone(held: Held, plain: str, marked_up: str) -> bytes:
    """The note below the new text, quoted, as an app does that answers a draft."""
    quoted = "\n".join(f"> {line}" for line in plain.splitlines())
    return fields(held, references=False) + part(f"Dear Maria,\n\n{GOOD}\n\nAda\n\nOn Sat, Ada wrote:\n{quoted}\n")


def forwarding(held: Held, plain: str, marked_up: str) -> bytes:
    """The draft as an attached letter."""
    attached = b"Content-Type: message/rfc822\r\n\r\n" + held.draft
    return fields(held, references=False) + multipart("mixed", part(f"Dear Maria,\n\n{GOOD}\n"), attached)


def as_a_file(held: Held, plain: str, marked_up: str) -> bytes:
    """The old text as a file."""
    file = part(plain, encoding="base64").replace(
        b"\r\n\r\n", b'\r\nContent-Disposition: attachment; filename="old.txt"\r\n\r\n', 1
    )
    return fields(held, references=False) + multipart("mixed", part(f"Dear Maria,\n\n{GOOD}\n"), file)


def wide_characters(held: Held, plain: str, marked_up: str) -> bytes:
    """UTF-16 in base64."""
    return fields(held) + part(plain, charset="utf-16-le", encoding="base64")


def with_its_bcc(held: Held, plain: str, marked_up: str) -> bytes:
    """An app that sends the Bcc field along."""
    return fields(held, more=f"Bcc: {BCC}\r\n") + part(plain, encoding="quoted-printable")


def signed(held: Held, plain: str, marked_up: str) -> bytes:
    """Signed with the note in it: it cannot be taken out without breaking the signature."""
    signature = b"Content-Type: application/pgp-signature\r\n\r\n-----BEGIN PGP SIGNATURE-----\r\n"
    return fields(held) + multipart("signed", part(plain, encoding="quoted-printable"), signature)


CLEANED: tuple[App, ...] = (thunderbird, thunderbird_plain, roundcube, alpine, mutt, webmail, with_its_bcc)
KEPT: tuple[App, ...] = (forwarding, as_a_file, wide_characters, signed)  # it cannot be taken out for certain
APPS: tuple[App, ...] = (*CLEANED, *KEPT, phone)


async def resend(setting: Setting, held: Held, octets: bytes) -> int:
    """Send it as the author of `held`; the promise is checked, the code returned."""
    before = len(setting.upstream.accepted)
    dots = setting.upstream.dots
    answer = await send(setting.daemon.port, octets, *RECIPIENTS, user=held.account, sender=held.account)
    for accepted in setting.upstream.accepted[before:]:
        assert held.leaks(accepted.stuffed) == []
    if answer.code == 250:
        assert len(setting.upstream.accepted) == before + 1
        assert len(setting.upstream.accepted[-1].rcpts) == len(RECIPIENTS)
    else:
        assert answer.code == 550
        assert f"(ref {held.hold_id})" in answer.lines[-1] or "NOT SENT" in answer.lines[-1], answer
        assert setting.upstream.dots == dots
    return answer.code


@pytest.mark.parametrize("app", APPS, ids=lambda app: app.__name__.replace("_", "-"))
async def test_what_mail_apps_send_of_a_draft(app: App, setting: Setting) -> None:
    """P5: edited and sent by 12 mail apps' manners: no fragment upstream; those that can be cleaned pass, whole."""
    held = await hold(setting)
    code = await resend(setting, held, app(held, *improved(held)))
    if app in CLEANED:
        assert code == 250
        (accepted,) = setting.upstream.accepted
        for text in texts(accepted.stuffed).values():
            shown = run_of(html.unescape(re.sub(r"<[^>]*>", "", text)))
            for words in ("Dear Maria", GOOD, "Kind regards", "I am really frustrated"):
                assert run_of(words) in shown
        assert b"<kettle-3@customer.example>" in accepted.stuffed
        async with asyncio.timeout(HANGS):  # the answer does not wait for this
            while await setting.mailbox.messages(held.account, "Drafts"):
                await asyncio.sleep(0.02)
    elif app in KEPT:
        assert code == 550
        assert await setting.mailbox.messages(held.account, "Drafts")


def tear(held: Held, plain: str, chance: random.Random) -> str:
    """The note as a careless author leaves it: lines gone, doubled, moved, typed into, quoted, joined, cut."""
    end = plain.index("\n", plain.index(f"[guardian:{held.hold_id}:end]")) + 1
    note, rest = plain[:end].splitlines(), plain[end:]
    for _ in range(chance.randint(1, 3)):
        at = chance.randrange(len(note)) if note else 0
        match chance.randrange(10):
            case 0:
                del note[at : at + 1]
            case 1:
                del note[at : at + chance.randint(1, 8)]
            case 2:
                note[at:at] = note[at : at + 2]
            case 3:
                chance.shuffle(note)
            case 4:
                note = [f"> {line}" for line in note]
            case 5:
                note[at:at] = ["Here I typed something."]
            case 6:
                note = " ".join(note).split("  ")
            case 7:
                note = [
                    re.sub(r"\[guardian:\w+:(begin|end)\]", "", line) if chance.random() < 0.5 else line
                    for line in note
                ]
            case 8:
                note = [line[: chance.randint(0, len(line))] if chance.random() < 0.2 else line for line in note]
            case 9:
                note = [
                    line.replace("guardian", chance.choice(["Guardian", "guardian ", "guard-\nian"])) for line in note
                ]
    torn = "\n".join(note) + "\n"
    return rest + "\n" + torn if chance.random() < 0.15 else torn + rest


@pytest.mark.slow
async def test_torn_notes_never_leave(setting: Setting) -> None:
    """P5: 120 drafts mutilated by chance, from a fixed seed, in changing encodings: clean or not sent."""
    chance = random.Random(SEED)
    codes: list[int] = []
    held = await hold(setting)
    for number in range(TORN):
        if codes and codes[-1] == 250:
            held = await hold(setting)
        plain, _ = improved(held)
        torn = tear(held, plain, chance)
        encoding = chance.choice(["8bit", "quoted-printable", "base64"])
        octets = fields(held, references=chance.random() < 0.7) + part(torn, encoding=encoding)
        octets = octets.replace(b"<new.", b"<torn%d." % number)
        codes.append(await resend(setting, held, octets))
    # Both happen: it is neither all let through nor all refused.
    assert codes.count(250) > TORN // 20, codes
    assert codes.count(550) > TORN // 20, codes


@pytest.mark.parametrize("app", [mutt, thunderbird, roundcube], ids=lambda app: app.__name__)
async def test_a_draft_sent_unchanged_is_the_same_hold(app: App, setting: Setting) -> None:
    """P6: the draft sent as it is, new Message-ID, Date and boundary each time: one hold, one draft, nothing sent."""
    held = await hold(setting)
    for number in range(3):
        octets = app(held, held.plain, held.marked_up)
        octets = octets.replace(b"<new.", b"<again%d." % number).replace(b"=_b1", b"=_boundary%d" % number)
        octets = octets.replace(b"10:00:00", b"10:0%d:00" % number)
        answer = await send(setting.daemon.port, octets, *RECIPIENTS, user=held.account, sender=held.account)
        assert answer.code == 550
        assert f"(ref {held.hold_id})" in answer.lines[-1]
        assert len(await setting.mailbox.messages(held.account, "Drafts")) == 1
    assert setting.upstream.dots == 0


async def test_the_note_does_not_leave_when_checks_are_off(tmp_path_factory: pytest.TempPathFactory) -> None:
    """P5: with nothing to hold any more (observe mode), a draft from before still goes out without the note, or not."""
    users = dict.fromkeys(ACCOUNTS, PASSWORD)
    directory = tmp_path_factory.mktemp("observe")
    async with (
        Upstream(users=users, require_auth=True) as upstream,
        embedded_mailbox(host="127.0.0.1", port=0, users=users) as mailbox,
    ):
        async with guardian(directory, upstream=upstream.port, imap=mailbox.port) as daemon:
            held = await hold(Setting(upstream, mailbox, daemon))
        sections = {"policy": {"mode": "observe"}}
        async with guardian(directory, upstream=upstream.port, imap=mailbox.port, **sections) as daemon:
            setting = Setting(upstream, mailbox, daemon)
            torn = held.plain.replace(f"[guardian:{held.hold_id}:begin]", "")
            assert await resend(setting, held, mutt(held, torn, "")) == 550
            assert await resend(setting, held, mutt(held, held.plain, "")) == 250
