"""Which mailboxes are Drafts and Trash, from tables of LIST responses."""

from __future__ import annotations

import pytest

from guardian.imap import folders
from guardian.imap.syntax import Answer, encode_mailbox


def answer(*lines: str) -> Answer:
    """A LIST's answer; names as people write them."""
    out = []
    for line in lines:
        attributes, delimiter, name = line.split(" ; ")
        out.append((b"* LIST (%s) %s " % (attributes.encode(), delimiter.encode()), encode_mailbox(name), b""))
    return Answer(condition="OK", untagged=tuple(out))


CASES = [
    ((r"\Drafts ; \"/\" ; Work in progress", r" ; \"/\" ; Drafts"), "", ("Work in progress", None)),
    ((r" ; \"/\" ; Drafts", r"\drafts \HasNoChildren ; \"/\" ; X", r"\TRASH ; \"/\" ; Y"), "", ("X", "Y")),
    ((r"\Drafts \Noselect ; \"/\" ; X", r" ; \"/\" ; Drafts"), "", ("Drafts", None)),
    ((r"\Drafts \NonExistent ; \"/\" ; X", r" ; \"/\" ; Y"), "", (None, None)),
    ((r"\Drafts ; \"/\" ; a/b/c", r"\Drafts ; \"/\" ; a/b"), "", ("a/b", None)),
    ((r" ; \"/\" ; Rascunhos", r" ; \"/\" ; Mine"), "Mine", ("Mine", None)),
    ((r" ; \".\" ; INBOX.Mine.too", r" ; \".\" ; INBOX.Drafts"), "Mine.too", ("INBOX.Mine.too", None)),
    ((r" ; \".\" ; A.B", r" ; \".\" ; INBOX"), "A/B", ("A.B", None)),
    ((r" ; \"/\" ; Entwürfe", r" ; \"/\" ; papierkorb"), "", ("Entwürfe", "papierkorb")),
    (
        (r" ; \".\" ; INBOX.Brouillons", r" ; \".\" ; INBOX.Corbeille"),
        "",
        ("INBOX.Brouillons", "INBOX.Corbeille"),
    ),
    (
        (r" ; \"/\" ; [Gmail]/Borradores", r" ; \"/\" ; [Gmail]/Papelera"),
        "",
        ("[Gmail]/Borradores", "[Gmail]/Papelera"),
    ),
    ((r" ; \"/\" ; Shared/Bob/Drafts", r" ; \"/\" ; Projects/Drafts"), "", (None, None)),
    ((rb" ; \"/\" ; Entwu\u0308rfe".decode("unicode_escape"),), "", ("Entwu\u0308rfe", None)),
    ((r" ; NIL ; Drafts", r" ; NIL ; Trash"), "", ("Drafts", "Trash")),
    ((r"\Drafts \Trash ; \"/\" ; Both",), "", ("Both", None)),
]


@pytest.mark.parametrize(("lines", "configured", "expected"), CASES)
def test_choice(lines: tuple[str, ...], configured: str, expected: tuple[str | None, str | None]) -> None:
    """Special use first, then the configured name, then a customary one; never the same folder twice."""
    listed = folders.own(folders.listed(answer(*(line.replace('\\"', '"') for line in lines))), ())
    drafts, trash = folders.choose(listed, configured)
    assert (drafts and drafts.name, trash and trash.name) == expected


def test_other_peoples_mailboxes_are_left_out() -> None:
    """What stands under another user's or a shared namespace is not the account's own, whatever it claims to be."""
    said = Answer(condition="OK", untagged=((b'* NAMESPACE (("" "/")) (("Other Users/" "/")) (("Sha&APw-/" "/"))',),))
    foreign = folders.foreign_prefixes(said)
    assert foreign == ("Other Users/", "Shaü/")
    listed = folders.listed(
        answer(r'\Drafts ; "/" ; Other Users/bob/Drafts', r'\Drafts ; "/" ; Shaü/D', ' ; "/" ; Drafts')
    )
    assert [f.name for f in folders.own(listed, foreign)] == ["Drafts"]


def test_no_namespaces() -> None:
    """NIL everywhere, or no answer, leaves nothing out."""
    assert folders.foreign_prefixes(Answer(condition="OK", untagged=((b"* NAMESPACE NIL NIL NIL",),))) == ()
    assert folders.foreign_prefixes(Answer(condition="BAD")) == ()


def test_odd_list_lines_are_passed_over() -> None:
    """A LIST line without its three members is no mailbox."""
    said = Answer(
        condition="OK",
        untagged=((b"* LIST",), (b"* LIST () NIL",), (b'* LIST x "/" y',), (b"* LIST () NIL ok",)),
    )
    assert [f.name for f in folders.listed(said)] == ["ok"]
