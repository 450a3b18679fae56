"""Held drafts as mail apps and their users send them back: nothing of guardian's goes out, and little is held for fear.

Each draft is made from a seed and changed by one to three entries of the catalogue.
"""

from __future__ import annotations

import html
import os
import random
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from email.utils import getaddresses

import pytest

from guardian.checks import catalogue
from guardian.message import draft, fence, note, structure
from guardian.message.model import NoteContent, Remark, Residue, apply_edits
from tests.drafts import clean, multipart, part
from tests.message.client_mutations import REASON
from tests.message.composed import opened
from tests.message.mutation import CATALOGUE, Mutation

SEED = 20261122
FLAGGED = (
    "You should have read the manual",
    "As I already said",
    "There is nothing we can do",
    "asap",
    "Zählen Sie nach",
)
GOOD = ("I copied the page for you", "As promised", "Here is what I can do", "by Thursday", "Danke für Ihre Mühe")
MESSAGES = tuple(c.message for c in catalogue.ALL if not c.signal and c.id != "house.phrase")
ADVICE = (
    'Say where it stands: "It is on page 3 of the manual, I copied it for you."',
    "Give a day, even a late one.",
    "Begin with what helps from here: “In short: …”.",
    "",
)
PRAISE = ("“Dear Ann” could only be meant for them.", "You thank the customer by name.")
REASONS = ("findings", "note-still-in-it", "half-fence", "words-in-box", "parts-disagree", "left-over")
TO = (
    "Ann Miller <ann@example.net>",
    "ann@example.net",
    '"Miller, Ann (home)" <ann.miller@example.net>, Bob <bob+x=1@example.org>',
    "=?utf-8?q?J=C3=B6rg_M=C3=BCller?= <joerg@example.net>,\r\n Zoe <zoe@example.net>",
)
BODY = (
    "thank you for your letter about order {number}.",
    "The kettle is covered, and a new one is on its way to you.",
    "Please open https://shop.example/a?b=c and read what stands there.",
    "In short: the lid has to click twice before it boils.",
)
QUOTED = "On Fri, 20 Nov 2026, Ann Miller wrote:\n> The kettle leaks & I am frustrated.\n> Can I have my money back?\n"
CITED = (
    "<div>On Fri, 20 Nov 2026, Ann Miller wrote:<br></div>"
    "<blockquote type=cite><p>The kettle leaks &amp; I am frustrated.</p><p>Can I have my money back?</p></blockquote>"
)


@dataclass(frozen=True)
class Case:
    """One draft sent back: the letter its author meant, what guardian put in, and what came of the cleaning."""

    number: int
    mutations: tuple[Mutation, ...]
    written: bytes
    content: NoteContent
    sent_back: bytes


def cases(count: int) -> Iterator[Case]:
    """`count` drafts, the same ones each time."""
    for number in range(count):
        chance = random.Random(SEED * 1_000_003 + number)
        yield make(number, chance)


def make(number: int, chance: random.Random) -> Case:
    """One draft, edited by its author, changed by an app."""
    words = chance.sample(FLAGGED, chance.randint(1, 3))
    content = note_on(words, chance)
    to = chance.choice(TO)
    fields = f"From: Sam <sam@shop.example>\r\nTo: {to}\r\nSubject: Re: Order {number}\r\n"
    fields += "In-Reply-To: <asked@example.net>\r\nReferences: <first@example.net>\r\n <asked@example.net>\r\n"
    shape = chance.choice(["plain", "html", "both", "both"])
    body = [BODY[0].format(number=number), *chance.sample(BODY[1:], chance.randint(1, 3))]
    layout = chance.random()

    def written(said: list[str]) -> bytes:
        paragraphs = ["Dear Ann,", *(f"{b} {w}." for b, w in zip(body, said, strict=False)), *body[len(said) :]]
        paragraphs += [f"{w}." for w in said[len(body) :]]
        plain = "\n\n".join(paragraphs) + ("\n\n-- \nSam Field\n" if layout < 0.5 else "\n\nKind regards\nSam\n")
        source = "".join(f"<p>{p}</p>\n" for p in paragraphs) + "<p>-- <br>Sam Field</p>" * (layout < 0.5)
        source += "<p>Kind regards<br>Sam</p>" * (layout >= 0.5)
        if layout > 0.3:
            plain, source = f"{plain}\n{QUOTED}", source + CITED
        source = f"<html><head><style>p{{margin:0}}</style></head><body>{source}</body></html>\n"
        if shape == "plain":
            entity = part(plain)
        elif shape == "html":
            entity = part(source, html=True)
        else:
            entity = multipart("alternative", part(plain), part(source, html=True))
        return fields.encode() + entity

    excerpt = structure.excerpt(before := written(words), structure.scan(before))
    held = apply_edits(before, draft.annotate(excerpt, content, ["ann@example.net"]))
    # The author changes the words in the letter, not those quoted in the box.
    better = [GOOD[FLAGGED.index(w)] for w in words]
    composed = opened(_edited(held, words, better))
    pool = [m for m in CATALOGUE if m.real] if chance.random() < 0.5 else CATALOGUE
    mutations = tuple(chance.sample(pool, chance.randint(1, 3)))
    for m in mutations:
        composed = m.change(composed, chance)
    return Case(number, mutations, written(better), content, composed.octets())


def _edited(held: bytes, words: list[str], better: list[str]) -> bytes:
    """The words changed behind each closing mark."""
    pieces = re.split(rb"(\[guardian:\w+:begin\].*?\[guardian:\w+:end\])", held, flags=re.DOTALL)
    for i in range(0, len(pieces), 2):
        for old, new in zip(words, better, strict=True):
            pieces[i] = pieces[i].replace(old.encode(), new.encode())
    return b"".join(pieces)


def note_on(words: list[str], chance: random.Random) -> NoteContent:
    """A note on these words."""
    remarks = tuple(
        Remark(
            check="tone.blame",
            words=w if chance.random() < 0.9 else "",
            message=(chance.choice(MESSAGES)).replace("{words}", w),
            advice=chance.choice(ADVICE),
            holds=i == 0 or chance.random() < 0.5,
        )
        for i, w in enumerate(words)
    )
    return NoteContent(
        hold_id=fence.make_id(chance.randbytes(4)),
        remarks=remarks,
        praise=PRAISE[: chance.randint(0, 2)],
        reason=chance.choice(REASONS) if chance.random() < 0.3 else "findings",
        tries=chance.randint(1, 3),
        gone=("“kindly” is better",) if chance.random() < 0.3 else (),
        offer=chance.choice(["", "reason", "reason", "resend", "firm", "approver"]),
        after="2 minutes",
        seal=chance.random() < 0.4,
    )


# ------------------------------------------------------------------ looking at what would go upstream


def shingles(text: str) -> set[tuple[str, ...]]:
    """Every four words in a row."""
    words = re.findall(r"[^\W\d_]+", text.casefold())
    return set(zip(words, words[1:], words[2:], words[3:], strict=False))


def shown(texts: dict[str, str]) -> str:
    """All that a reader or a text search may see: sources, and tags left out."""
    bare = [html.unescape(re.sub(r"<[^>]*>", tag, t)) for t in texts.values() for tag in ("", " ")]
    return "\n".join([*texts.values(), *bare])


def fragments(case: Case, sent: bytes, texts: dict[str, str]) -> list[str]:
    """What is guardian's in `sent`; decided without guardian's own reading of notes."""
    seen = sent.decode("latin-1") + "\n" + shown(texts)
    run = re.sub(r"[\s\u200b\u00ad\u2060]|<!-- -->", "", seen).casefold()
    named = [
        "guardian",
        "held.invalid",
        case.content.hold_id.casefold(),
        "guardian-note",
        "notsentyet.",
        "becausezuzana",
    ]
    named += ["".join(REASON.casefold().split()), "#22313c", "rgb(34,49,60)", "sendanywaybecause", "whyreconsider:"]
    named += [f"({local}at{domain})" for local, _, domain in (a.partition("@") for a in addresses(case.written))]
    named += [s.split(":")[2].rstrip("]").casefold() for s in sum_marks(case.content)]
    found = [n for n in named if n in run]
    own = note.render_plain(case.content)
    mine = shingles(own) - shingles(shown(clean(case.written)[2]))
    return found + [" ".join(s) for s in mine & shingles(shown(texts))]


def sum_marks(content: NoteContent) -> list[str]:
    """The sums that the plain note has."""
    return re.findall(r"\[guardian:\w+:sum:\w+\]", note.render_plain(content))


def addresses(octets: bytes) -> list[str]:
    """Whom To names."""
    to = re.search(r"(?m)^To:((?:.*\r\n)(?:[ \t].*\r\n)*)", octets.decode("latin-1"))
    return [address for _, address in getaddresses([re.sub(r"\r\n", "", to[1])])] if to else []


def words_of(texts: dict[str, str]) -> Counter[str]:
    """The words of the text that has most of them."""
    bare = [html.unescape(re.sub(r"<style.*?</style>|<[^>]*>", " ", t, flags=re.DOTALL | re.I)) for t in texts.values()]
    every = [Counter(re.findall(r"[^\W_]+", t)) for t in bare]
    return max(every, key=lambda c: c.total(), default=Counter())


MANY = int(os.environ.get("GUARDIAN_DRAFTS", "0"))


def judge(count: int) -> None:
    """Mutate, clean and look: nothing leaks, nothing is lost, and the real ones pass."""
    leaked, lost, misled = [], [], []
    real = unsure = 0
    why: Counter[str] = Counter()
    for case in cases(count):
        names = [m.name for m in case.mutations]
        found, sent, texts = clean(case.sent_back)
        if found.residue is Residue.NONE:
            if bad := fragments(case, sent, texts):
                leaked.append((case.number, names, bad[:4]))
            if missing := words_of(clean(case.written)[2]) - words_of(texts):
                lost.append((case.number, names, dict(missing)))
            if addresses(sent) != addresses(case.written):
                misled.append((case.number, names, addresses(sent)))
        if all(m.real for m in case.mutations):
            real += 1
            if found.residue is not Residue.NONE and not any(m.differs for m in case.mutations):
                unsure += 1
                why[f"{found.residue} {'+'.join(names)}"] += 1
    print(f"{count} drafts, {real} changed as real apps do, {unsure} of them held again: {unsure / max(1, real):.2%}")
    print(why.most_common(12))
    assert not leaked, f"{len(leaked)}: {leaked[:8]}"
    assert not lost, f"{len(lost)}: {lost[:8]}"
    assert not misled, f"{len(misled)}: {misled[:8]}"
    assert unsure < 0.02 * real


def test_mutated_drafts_leak_nothing() -> None:
    """A sample for every run."""
    judge(600)


@pytest.mark.slow
@pytest.mark.skipif(not MANY, reason="GUARDIAN_DRAFTS=10000 tries that many drafts, which takes minutes")
def test_many_mutated_drafts_leak_nothing() -> None:
    """As many as are asked for."""
    judge(MANY)
