"""Held letters with a real Postfix and Dovecot: refused in words, kept as a draft, edited, sent clean."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest

from tests.bounds import HANGS
from tests.e2e.conftest import Login
from tests.e2e.daemon import Daemon, poll
from tests.e2e.letters import (
    BAD_TEXT,
    BETTER,
    BLAME,
    CLEAR,
    COLLEAGUE,
    CUSTOMER,
    GOOD_TEXT,
    IMPATIENT,
    KIND,
    REST,
    as_sent,
    asked_by,
    assert_clean,
    edit,
    reply,
    text_parts,
)
from tests.e2e.mailbox import Mailbox, Stored
from tests.postfix import ACCOUNT, Postfix

pytestmark = pytest.mark.server


def send(login: Login, octets: bytes, to: Sequence[str] = (CUSTOMER,)) -> tuple[int, list[str]]:
    """Send one letter; the final reply's code and lines."""
    with login() as client:
        client.mail(ACCOUNT)
        for recipient in to:
            assert client.rcpt(recipient)[0] == 250
        code, text = client.data(octets)
    return code, text.decode("ascii").split("\n")


def hold(login: Login, mailbox: Mailbox, octets: bytes, to: Sequence[str] = (CUSTOMER,)) -> Stored:
    """Send a letter that is held; its draft."""
    code, lines = send(login, octets, to)
    assert code == 550, lines
    (draft,) = mailbox.messages("Drafts")
    return draft


def test_reply_tells_what_happened(login: Login, mailbox: Mailbox, postfix: Postfix) -> None:
    """The 550 has 3 or 4 short ASCII lines; flagged words are in it, and the last line stands alone."""
    code, lines = send(login, reply(BAD_TEXT, "told"))
    assert code == 550
    assert len(lines) in (3, 4)
    assert all(line.startswith("5.7.1 ") and len(f"550-{line}") <= 120 for line in lines)
    references = re.findall(r"\(ref ([0-9A-Z]+)\)", "\n".join(lines))
    assert len(set(references)) == 1
    assert "Not sent" in lines[0]
    assert f"(ref {references[0]})" in lines[0]
    assert re.search(r'"[^"]+"', "".join(lines[1:-1]))
    assert "NOT SENT" in lines[-1]
    assert "Drafts" in lines[-1]
    assert postfix.delivered() == []


def test_draft_is_what_a_mail_app_expects(login: Login, mailbox: Mailbox) -> None:
    """Flags, Bcc, thread and the note of a draft with a plain and an HTML part."""
    letter = reply(BAD_TEXT, "draft", html=True)
    draft = hold(login, mailbox, letter, (CUSTOMER, COLLEAGUE))
    assert {"\\Draft", "\\Seen", "\\Flagged"} <= draft.flags
    parsed = draft.parsed
    assert COLLEAGUE in parsed["Bcc"]
    assert CUSTOMER not in parsed["Bcc"]
    assert parsed["Message-ID"] == "<draft.1@example.test>"
    assert parsed["In-Reply-To"] == asked_by("draft")
    token, *thread = parsed["References"].split()
    assert re.fullmatch(r"<guardian\.[0-9A-Z]+@[a-z.]+>", token)
    assert thread == [asked_by("draft")]
    parts = text_parts(draft.octets)
    assert set(parts) == {"text/plain", "text/html"}
    for text in parts.values():
        (begin,) = re.findall(r"\[guardian:(\w+):begin\]", text)
        (end,) = re.findall(r"\[guardian:(\w+):end\]", text)
        assert begin == end
        note, _, rest = text.partition(f"[guardian:{end}:end]")
        assert "You should have read" in note
        assert BLAME in rest
        assert REST in rest


def test_note_is_all_that_a_draft_adds(login: Login, mailbox: Mailbox) -> None:
    """The author's own words stand in the draft as they were: only the note, the token and Bcc are new."""
    letter = reply(BAD_TEXT, "added")
    draft = hold(login, mailbox, letter)
    header, _, body = letter.partition(b"\r\n\r\n")
    assert draft.octets.endswith(body)
    kept = [line for line in header.split(b"\r\n") if not line.startswith(b"References:")]
    assert all(line in draft.octets.split(b"\r\n") for line in kept)


@pytest.mark.parametrize("html", [False, True], ids=["plain", "alternative"])
def test_edited_draft_arrives_clean(html: bool, login: Login, mailbox: Mailbox, postfix: Postfix) -> None:
    """The story: held, edited, sent again, delivered without a trace of guardian; the draft is in Trash."""
    name = f"story-{html}".lower()
    letter = reply(BAD_TEXT, name, html=html)
    draft = hold(login, mailbox, letter, (CUSTOMER, COLLEAGUE))
    assert postfix.delivered() == []

    code, lines = send(login, edit(draft.octets, BETTER), (CUSTOMER, COLLEAGUE))

    assert code == 250, lines
    arrived = postfix.delivered(2)  # the maildir gets a copy for each recipient
    assert {re.search(rb"X-Original-To: (\S+)", a)[1].decode() for a in arrived} == {CUSTOMER, COLLEAGUE}  # type: ignore[index]
    for each in arrived:
        assert_clean(each)
        assert b"In-Reply-To: " + asked_by(name).encode() in each
        assert b"References: " + asked_by(name).encode() in each
        for text in text_parts(each).values():
            assert KIND in text
            assert CLEAR in text
            assert BLAME not in text
    mailbox.messages("Drafts", 0)
    (trashed,) = mailbox.messages("Trash", 1)
    assert trashed.octets == draft.octets


def test_unannotated_octets_come_back(login: Login, mailbox: Mailbox, postfix: Postfix) -> None:
    """P4 for a revision: what arrives is what the mail app sent, less exactly what guardian had put in."""
    letter = reply(BAD_TEXT, "octets")
    draft = hold(login, mailbox, letter)
    revised = draft.octets
    for old, new in BETTER.items():
        # The note quotes the words too, but ends before the author's text begins.
        head, _, tail = revised.rpartition(old.encode())
        revised = head + new.encode() + tail
    expected = letter
    for old, new in BETTER.items():
        expected = expected.replace(old.encode(), new.encode())

    assert send(login, revised)[0] == 250

    (arrived,) = postfix.delivered(1)
    assert as_sent(arrived, b"From: Sam") == expected


def test_same_letter_twice_is_one_draft(login: Login, mailbox: Mailbox, postfix: Postfix) -> None:
    """P6: the same letter with new Message-ID and Date, as mail apps make them, is refused, stored once."""
    draft = hold(login, mailbox, reply(BAD_TEXT, "twice"))
    code, lines = send(login, reply(BAD_TEXT, "twice", attempt=2))
    assert code == 550
    hold_id = re.findall(r"\(ref (\w+)\)", lines[-1])[0]
    assert f"guardian.{hold_id}@" in draft.parsed["References"]
    assert [d.octets for d in mailbox.messages("Drafts")] == [draft.octets]
    assert postfix.delivered() == []


def test_draft_thrown_away_and_the_letter_sent_again(login: Login, mailbox: Mailbox, postfix: Postfix) -> None:
    """With its draft deleted, the same letter gets a new one, which is moved away when a revision passes."""
    draft = hold(login, mailbox, reply(BAD_TEXT, "thrown"))
    mailbox.remove("Drafts", draft.uid)
    second = hold(login, mailbox, reply(BAD_TEXT, "thrown", attempt=2))
    assert second.uid != draft.uid
    assert send(login, edit(second.octets, BETTER))[0] == 250
    (arrived,) = postfix.delivered(1)
    assert_clean(arrived)
    mailbox.messages("Drafts", 0)


def test_sent_again_from_the_open_window(login: Login, mailbox: Mailbox, postfix: Postfix) -> None:
    """From the window that stayed open: no marks, other words, new Message-ID. The draft goes to Trash."""
    hold(login, mailbox, reply(BAD_TEXT, "window"))
    changed = reply(GOOD_TEXT, "window", attempt=2)
    code, lines = send(login, changed)
    assert code == 250, lines
    (arrived,) = postfix.delivered(1)
    assert as_sent(arrived, b"From: Sam") == changed
    mailbox.messages("Drafts", 0)
    mailbox.messages("Trash", 1)


OTHER = "Dear Ann,\r\n\r\nThank you for your patience. The invoice is in your account now.\r\n\r\nSam\r\n"


def test_another_letter_to_the_same_customer_leaves_the_draft(
    guardian: Daemon, login: Login, mailbox: Mailbox, postfix: Postfix
) -> None:
    """A different letter in another thread is no revision: it passes and the held draft stays."""
    draft = hold(login, mailbox, reply(BAD_TEXT, "other"))
    before = len(guardian.closed())
    assert send(login, reply(OTHER, "another", attempt=2))[0] == 250
    postfix.delivered(1)
    assert guardian.closed(before + 1)[-1]["hold"] == ""
    assert [d.uid for d in mailbox.messages("Drafts")] == [draft.uid]


def test_a_letter_rewritten_whole_takes_the_draft_s_place(
    guardian: Daemon, login: Login, mailbox: Mailbox, postfix: Postfix
) -> None:
    """In the same thread within the hour no word need be the same; the draft is not lost, it goes to Trash."""
    hold(login, mailbox, reply(BAD_TEXT, "rewritten"))
    assert send(login, reply(OTHER, "rewritten", attempt=2))[0] == 250
    postfix.delivered(1)
    mailbox.messages("Drafts", 0)
    mailbox.messages("Trash", 1)


def test_half_improved_is_held_again(login: Login, mailbox: Mailbox, postfix: Postfix) -> None:
    """A revision that still hurts is held under the same reference, as the only draft; nothing is sent."""
    draft = hold(login, mailbox, reply(BAD_TEXT, "half"))
    hold_id = re.findall(r"\[guardian:(\w+):begin\]", text_parts(draft.octets)["text/plain"])
    code, lines = send(login, edit(draft.octets, {IMPATIENT: CLEAR}))
    assert code == 550
    assert re.findall(r"\(ref (\w+)\)", lines[-1]) == hold_id
    (second,) = mailbox.messages("Drafts", 1)
    text = text_parts(second.octets)["text/plain"]
    assert text.count(":begin]") == 1
    assert CLEAR in text
    assert postfix.delivered() == []

    assert send(login, edit(second.octets, {BLAME: KIND}))[0] == 250
    (arrived,) = postfix.delivered(1)
    assert_clean(arrived)
    mailbox.messages("Drafts", 0)


def test_half_deleted_note_is_held_again(login: Login, mailbox: Mailbox, postfix: Postfix) -> None:
    """P5: with one of the note's two fences gone nothing leaves, though the words are fine now."""
    draft = hold(login, mailbox, reply(BAD_TEXT, "fence"))
    revised = edit(draft.octets, BETTER)
    torn = re.sub(rb"\[guardian:\w+:begin\][^\r\n]*\r\n", b"", revised, count=1)
    assert torn != revised
    code, _ = send(login, torn)
    assert code == 550
    assert postfix.delivered() == []
    mailbox.messages("Drafts", 1)


def test_deleted_note_passes(login: Login, mailbox: Mailbox, postfix: Postfix) -> None:
    """An author may tidy the whole note away by hand: it passes, without the token in References."""
    draft = hold(login, mailbox, reply(BAD_TEXT, "tidy"))
    revised = edit(draft.octets, BETTER)
    tidied = re.sub(rb"\[guardian:\w+:begin\].*\[guardian:\w+:end\][^\r\n]*\r\n(\r\n)?", b"", revised, flags=re.DOTALL)
    assert b":begin]" not in tidied
    assert send(login, tidied)[0] == 250
    (arrived,) = postfix.delivered(1)
    assert_clean(arrived)
    mailbox.messages("Drafts", 0)


def test_stale_html_part_is_held_again(login: Login, mailbox: Mailbox, postfix: Postfix) -> None:
    """NeoMutt edits the plain part and sends the HTML as it was: the customer would read the old words."""
    draft = hold(login, mailbox, reply(BAD_TEXT, "stale", html=True))
    code, _ = send(login, edit(draft.octets, BETTER, only="text/plain"))
    assert code == 550
    assert postfix.delivered() == []
    mailbox.messages("Drafts", 1)


def test_mail_app_deletes_its_draft_first(login: Login, mailbox: Mailbox, postfix: Postfix) -> None:
    """A mail app that removes the draft as it sends is not in guardian's way, nor guardian in its."""
    draft = hold(login, mailbox, reply(BAD_TEXT, "gone"))
    mailbox.remove("Drafts", draft.uid)
    assert send(login, edit(draft.octets, BETTER))[0] == 250
    (arrived,) = postfix.delivered(1)
    assert_clean(arrived)
    mailbox.messages("Drafts", 0)


def test_held_letter_of_many_recipients_reaches_none(login: Login, mailbox: Mailbox, postfix: Postfix) -> None:
    """P2: upstream saw the recipients and no final dot; the next letter in the same session is unharmed."""
    with login() as client:
        for _ in range(2):
            client.mail(ACCOUNT)
            client.rcpt(CUSTOMER)
            client.rcpt(COLLEAGUE)
            assert client.data(reply(BAD_TEXT, "many"))[0] == 550
        client.sendmail(ACCOUNT, [CUSTOMER], reply(GOOD_TEXT, "many", attempt=2))
    poll(lambda: "removed" in postfix.log(), limit=HANGS, what="the queue to run")
    (arrived,) = postfix.delivered(1)
    assert KIND in text_parts(arrived)["text/plain"]
    assert BLAME.encode() not in arrived
