"""Taking the marks out of what a mail app made of a held draft."""

from __future__ import annotations

import random
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guardian.message import card, fence, markup, note, structure
from guardian.message.cleaning import clean as clean_excerpt
from guardian.message.model import Cleaning, Residue, apply_edits
from tests.drafts import (
    CONTENT,
    HOLD,
    HTML,
    PLAIN,
    clean,
    flow,
    hold,
    letter,
    multipart,
    part,
    plain_of,
    reserialise,
    says_note,
)

NOTE = note.render_plain(CONTENT)
CARD = note.render_html(CONTENT)
AT = HTML.index("<body>") + 6
NOTED = HTML[:AT] + CARD + HTML[AT:]
TOKEN = b"References: <guardian.7F3K2Q@held.invalid>\r\n"
WORDS = re.compile(r"\w+")


def shown(source: str) -> str:
    """What a reader of HTML sees, blanks evened out."""
    return " ".join(markup.flatten(source, markup.scan(source)).text.split())


# ------------------------------------------------------------------ ordinary letters


@pytest.mark.parametrize(
    "octets",
    [
        letter(part(PLAIN)),
        letter(part(HTML, html=True)),
        letter(multipart("alternative", part(PLAIN), part("<p>Something else</p>", html=True))),
        letter(part("See `[guardian:7F3K2:begin]` in the docs. Change the letter below and send it again.\n")),
        letter(part("I read The Guardian: 7 pages\n"), fields=b"Bcc: boss@x\r\nReferences: <a@x>\r\n"),
        letter(b"Content-Type: text/plain; charset=x-unknown\r\n\r\nHi\r\n"),
    ],
)
def test_letters_without_marks_are_left_alone(octets: bytes) -> None:
    """No edits, no residue, whatever an ordinary letter holds; not even its Bcc is touched (P4)."""
    found, sent, _ = clean(octets)
    assert found == Cleaning()
    assert sent is octets


def test_texts_are_given_decoded() -> None:
    """Every text comes back decoded, by part, without the note."""
    octets = letter(multipart("alternative", part("née\n", encoding="base64"), part("<p>née</p>", html=True)))
    _, _, texts = clean(hold(octets))
    assert texts == {"1": "née\r\n", "2": "<p>née</p>"}


# ------------------------------------------------------------------ mail apps


def thunderbird(plain: str, marked_up: str) -> bytes:
    """The HTML kept, the plain part made from it in format=flowed, References in one line, In-Reply-To from
    it.
    """
    made = flow(plain_of(marked_up))
    entity = multipart("alternative", part(made, more="; format=flowed"), part(marked_up, html=True))
    fields = b"In-Reply-To: <a@x>\r\nReferences: <guardian.7F3K2Q@held.invalid> <a@x>\r\n"
    return letter(entity, fields=fields)


def thunderbird_plain(plain: str, marked_up: str) -> bytes:
    """The plain text in format=flowed; a new letter, so that the token has become In-Reply-To too."""
    return letter(
        part(flow(plain), more="; format=flowed"), fields=TOKEN + TOKEN.replace(b"References", b"In-Reply-To")
    )


def roundcube(plain: str, marked_up: str) -> bytes:
    """The HTML written anew, with prefixed classes after three saves, quoted-printable."""
    source = reserialise(reserialise(reserialise(marked_up)))
    made = part(plain_of(source, 66), encoding="quoted-printable", more="; format=flowed")
    return letter(multipart("alternative", made, part(source, html=True, encoding="quoted-printable")), fields=TOKEN)


def alpine(plain: str, marked_up: str) -> bytes:
    """Both texts in one multipart/mixed, the token gone."""
    return letter(
        multipart("mixed", part(plain, more="; format=flowed"), part(marked_up, html=True, encoding="base64"))
    )


def mutt(plain: str, marked_up: str) -> bytes:
    """The plain text byte for byte, the HTML gone."""
    return letter(part(plain, charset="us-ascii", encoding="7bit"), fields=TOKEN)


def webmail(plain: str, marked_up: str) -> bytes:
    """Only HTML, on one line in base64, every bracket a reference, everything in one more element."""
    inner = re.sub(r"\s*\n\s*", " ", marked_up).replace("[", "&#91;").replace("]", "&rbrack;")
    return letter(part(f'<div dir="ltr">{inner}</div>', html=True, encoding="base64"), fields=TOKEN)


APPS = [thunderbird, thunderbird_plain, roundcube, alpine, mutt, webmail]


@pytest.mark.parametrize("app", APPS, ids=lambda f: f.__name__)
@pytest.mark.parametrize("edited", [False, True])
def test_what_mail_apps_make_of_a_draft_comes_out_clean(app, edited: bool) -> None:
    """The note is gone from every part, the author's words are all there, and the letter may pass."""
    plain, marked_up = PLAIN, HTML
    if edited:
        plain = plain.replace("You should have read the manual", "I copied page 3 for you")
        marked_up = marked_up.replace("You should have read the manual", "I copied page 3 for you")
    at = marked_up.index("<body>") + 6
    octets = app(NOTE + plain, marked_up[:at] + CARD + marked_up[at:])
    assert says_note(octets)
    found, sent, texts = clean(octets)
    assert (found.hold_ids, found.residue) == ((HOLD,), Residue.NONE)
    assert not says_note(sent)
    for text in texts.values():
        seen = shown(text) if "<" in text else text
        assert WORDS.findall(seen) == WORDS.findall(plain)
    assert b"References: <guardian" not in sent
    assert b"In-Reply-To: <guardian" not in sent


def test_neomutt_and_its_stale_html() -> None:
    """An edited plain part beside the HTML as it was is held again: the reader would see the old words."""
    octets = hold(letter(multipart("alternative", part(PLAIN), part(HTML, html=True))))
    edited = octets.replace(b"You should have read the manual.\r\n", b"I copied it for you.\r\n", 1)
    assert clean(edited)[0].residue is Residue.PARTS_DISAGREE
    assert clean(octets)[0].residue is Residue.NONE


def test_one_word_less_is_a_difference() -> None:
    """Taking one word out of one part only is told."""
    octets = hold(letter(multipart("alternative", part(PLAIN), part(HTML, html=True))))
    assert clean(octets.replace(b"thank you", b"thank", 1))[0].residue is Residue.PARTS_DISAGREE


def test_texts_that_never_agreed_need_not_agree() -> None:
    """A letter whose HTML has more to show than its plain text can still be sent after a hold."""
    octets = letter(multipart("alternative", part("Please read the HTML.\n"), part(HTML, html=True)))
    found, sent, _ = clean(hold(octets))
    assert (found.residue, sent) == (Residue.NONE, octets)


# ------------------------------------------------------------------ what authors do to the box


def test_a_moved_note_goes_too() -> None:
    """The note below the text is cut there."""
    found, sent, _ = clean(letter(part(PLAIN + NOTE), fields=TOKEN))
    assert (found.residue, sent) == (Residue.NONE, letter(part(PLAIN)))


def test_a_doubled_note_goes_twice() -> None:
    """A note that was pasted once more is cut in both places, plain and HTML."""
    assert clean(letter(part(NOTE + PLAIN + NOTE)))[1] == letter(part(PLAIN))
    twice = HTML[:AT] + CARD + CARD + HTML[AT:]
    assert clean(letter(part(twice, html=True)))[1] == letter(part(HTML, html=True))


def test_a_quoted_note_goes() -> None:
    """A note that somebody answers, quoted line by line, is cut with its quotation marks."""
    quoted = "".join(f"> {line}\n" for line in (NOTE + PLAIN).rstrip("\n").split("\n"))
    _, sent, texts = clean(letter(part("Look:\n\n" + quoted), fields=TOKEN))
    assert texts[""] == "Look:\r\n\r\n" + "".join(f"> {line}\r\n" for line in PLAIN.rstrip("\n").split("\n"))
    assert not says_note(sent)


def test_words_typed_into_the_card_stay() -> None:
    """What an author types in the card, behind the closing mark, is kept; the card around it goes."""
    typed = NOTED.replace(":end]</p>", ":end]</p><p>Sorry, Ann!</p>").replace("</div>\n", "</div>", 1)
    found, _, texts = clean(letter(part(typed, html=True)))
    assert found.residue is Residue.NONE
    assert texts[""].replace("\r\n", "") == HTML.replace("<body>", "<body><p>Sorry, Ann!</p>").replace("\n", "")


def test_words_typed_behind_a_mark_in_its_paragraph_stay() -> None:
    """What an author types on the line of the closing mark is kept, and the markup stays balanced."""
    typed = NOTED.replace(":end]</p>", ":end] Sorry, <b>Ann</b>!</p>")
    found, _, texts = clean(letter(part(typed, html=True)))
    assert found.residue is Residue.NONE
    assert shown(texts[""]).startswith("Sorry, Ann! Dear Ann,")
    tags = [p.kind for p in markup.scan(texts[""]) if p.name in ("p", "b", "div")]
    assert tags.count("open") == tags.count("close")


def test_words_typed_between_the_marks_are_kept_back() -> None:
    """Words inside the box are neither sent nor lost: the letter is held and says why."""
    typed = NOTED.replace("Already good:", "Dear Ann, I am sorry.</p><p>Already good:")
    assert clean(letter(part(typed, html=True)))[0].residue is Residue.WORDS_IN_BOX
    typed = NOTE.replace("Already good:", "Dear Ann, I am sorry.\n\nAlready good:")
    assert clean(letter(part(typed + PLAIN)))[0].residue is Residue.WORDS_IN_BOX


def test_a_card_taken_apart_goes() -> None:
    """Without the wrapper the paragraphs from mark to mark are cut, whatever holds them."""
    loose = re.sub(r"</?div[^>]*>", "", CARD)
    for around in ("{}", "<blockquote>{}</blockquote>", "<table><tr><td>{}</td></tr></table>"):
        source = HTML[:AT] + around.format(loose.strip("\n")) + HTML[AT:]
        found, _, texts = clean(letter(part(source, html=True)))
        assert found.residue is Residue.NONE
        assert shown(texts[""]) == shown(HTML)


def test_a_card_without_paragraphs_goes() -> None:
    """An app that writes line breaks for paragraphs leaves text and <br> to be cut, beside the author's."""
    broken = re.sub(r"<p[^>]*>", "", CARD).replace("</p>", "<br>").replace("\n", "")
    broken = re.sub(r"</?div[^>]*>", "", broken)
    source = f"<body><div>{broken}Dear Ann,<br>thank you.</div></body>"
    found, _, texts = clean(letter(part(source, html=True)))
    assert found.residue is Residue.NONE
    assert shown(texts[""]) == "Dear Ann, thank you."


def test_a_mark_cut_by_tags_is_found() -> None:
    """Tags and references inside a mark do not hide it."""
    source = NOTED.replace("[guardian:7F3K2Q:end]", "[guar<span>dian:&shy;7F3</span>K2Q:<wbr>end<i>&#93;</i>")
    found, sent, _ = clean(letter(part(source, html=True)))
    assert (found.residue, sent) == (Residue.NONE, letter(part(HTML, html=True)))


@pytest.mark.parametrize(
    ("plain", "residue"),
    [
        (NOTE.replace(fence.begin(HOLD), "") + PLAIN, Residue.HALF_FENCE),
        (NOTE.replace(fence.end(HOLD), "") + PLAIN, Residue.HALF_FENCE),
        (NOTE.replace("begin]", "beg") + PLAIN, Residue.HALF_FENCE),
        ("guardian:7F3K2Q\n" + PLAIN, Residue.LEFT_OVER),
        (re.sub(r"\[[^\]]*\]", "", NOTE) + PLAIN, Residue.LEFT_OVER),
        (note.CLOSING + "\n" + PLAIN, Residue.LEFT_OVER),
        ("Why reconsider: it is rude\n" + PLAIN, Residue.LEFT_OVER),
    ],
)
def test_what_is_left_of_a_note_is_told(plain: str, residue: Residue) -> None:
    """A note that was only partly deleted holds the letter again."""
    assert clean(letter(part(plain), fields=TOKEN))[0].residue is residue


def test_a_card_without_its_marks_is_told() -> None:
    """A card whose marks were deleted may hold anybody's words: it is not guessed."""
    source = re.sub(r"\[guardian:[^\]]*\]", "", NOTED)
    assert clean(letter(part(source, html=True)))[0].residue is Residue.LEFT_OVER


def test_an_emptied_card_goes() -> None:
    """A card whose text was deleted is taken out, and the letter linked by what it was called."""
    source = HTML[:AT] + f'<div class="v1guardian-note" title="guardian:{HOLD}"><p><br></p></div>' + HTML[AT:]
    found, sent, _ = clean(letter(part(source, html=True)))
    assert (found.hold_ids, found.residue) == ((HOLD,), Residue.NONE)
    assert sent == letter(part(HTML, html=True))


def test_a_card_without_marks_and_thread_is_told() -> None:
    """In a letter that nothing else betrays the card's class is enough: its words may be anybody's, so it is told."""
    octets = letter(part(f'<div class="guardian-note"><p>{note.CLOSING}</p></div><p>Dear Ann</p>', html=True))
    assert clean(octets)[0].residue is Residue.LEFT_OVER
    octets = letter(part('<div class="v1guardian-note"><br></div><p>Dear Ann</p>', html=True))
    found, sent, _ = clean(octets)
    assert (found.residue, sent) == (Residue.NONE, letter(part("<p>Dear Ann</p>", html=True)))


@pytest.mark.parametrize(
    "line",
    [
        "1. \u201cYou should have read it\u201d can read as blame.",
        "> 12. They asked more than \u201cread it\u201d answers.",
        "\u201cread it\u201d closes the door without a word on why, or on what else could help.",
    ],
)
def test_a_remark_without_its_marks_is_told(line: str) -> None:
    """A remark that is left of a deleted box is known by what its check says."""
    assert clean(letter(part(f"{line}\n\n{PLAIN}"), fields=TOKEN))[0].residue is Residue.LEFT_OVER
    assert clean(letter(part(f"{line}\n\n{PLAIN}")))[0] == Cleaning()


def test_points_of_the_authors_own_are_no_remarks() -> None:
    """Lists are what good answers are made of."""
    points = "1. Unplug it.\n2. You mention a file, but nothing is attached.\n3. \u201cReset\u201d is what you press.\n"
    assert clean(letter(part(f"{points}\n{PLAIN}"), fields=TOKEN))[0].residue is Residue.NONE


@pytest.mark.parametrize("style", [card.TOP, card.TOP.replace("#8796a1", "rgb(135, 150, 161)").upper()])
def test_words_typed_into_the_card_lose_its_looks(style: str) -> None:
    """Roundcube's caret stands in the card's first line: what is typed there must not arrive small and grey."""
    typed = f'<p style="{style}">First of all, thank you.</p>'
    source = NOTED.replace(f'<p style="{card.TOP}">', f'{typed}<p style="{card.TOP}">')
    found, sent, _ = clean(letter(part(source, html=True)))
    assert found.residue is Residue.NONE
    assert sent == letter(part(HTML[:AT] + "<p>First of all, thank you.</p>" + HTML[AT:], html=True))


def test_looks_that_outlive_a_deleted_card_go() -> None:
    """An author deletes the box and types in what is left of its last line."""
    grey = '<font color="#8796a1">your letter</font>'
    source = HTML.replace("<p>Dear", f'<p style="{card.MARK}">Dear').replace("your letter", grey)
    found, sent, _ = clean(letter(part(source, html=True), fields=TOKEN))
    assert found.residue is Residue.NONE
    assert sent == letter(part(HTML.replace("your letter", "<font>your letter</font>"), html=True))


def test_looks_are_taken_from_revisions_only() -> None:
    """A letter that was never held keeps its colours, whichever they are; so does an HTML attachment."""
    source = HTML.replace("<p>Dear", f'<p style="{card.MARK}">Dear')
    assert clean(letter(part(source, html=True)))[1] == letter(part(source, html=True))
    attached = b"Content-Disposition: attachment; filename=a.html\r\n" + part(source, html=True)
    found, sent, _ = clean(letter(multipart("mixed", part(HTML, html=True), attached), fields=TOKEN))
    assert (found.residue, sent) == (Residue.NONE, letter(multipart("mixed", part(HTML, html=True), attached)))


def test_a_deleted_note_is_fine() -> None:
    """An author who deletes the whole box may send; the token still links the letter."""
    found, sent, _ = clean(letter(part(PLAIN), fields=TOKEN))
    assert (found.hold_ids, found.residue) == ((HOLD,), Residue.NONE)
    assert sent == letter(part(PLAIN))


# ------------------------------------------------------------------ elsewhere in the letter


def test_marks_in_attachments_are_told() -> None:
    """A draft that was attached or forwarded with its note is not sent, and not damaged."""
    attached = b"Content-Type: text/plain; name=a.txt\r\nContent-Disposition: attachment\r\n\r\n" + NOTE.encode()
    forwarded = b"Content-Type: message/rfc822\r\n\r\n" + letter(part(NOTE + PLAIN))
    named = b'Content-Type: application/pdf; name="guardian:7F3K2Q.pdf"\r\n\r\nx\r\n'
    for extra in (attached, forwarded, named):
        found, sent, _ = clean(octets := letter(multipart("mixed", part(PLAIN), extra)))
        assert (found.residue, sent) == (Residue.IN_ATTACHMENT, octets)


def test_marks_in_a_signed_part_are_told() -> None:
    """A note that the author signed cannot be cut without breaking the signature."""
    signature = b"Content-Type: application/pgp-signature\r\n\r\nxx\r\n"
    octets = letter(multipart("signed", part(NOTE + PLAIN), signature), fields=TOKEN)
    assert clean(octets)[0].residue is Residue.SIGNED


@pytest.mark.parametrize(
    "field",
    [
        b"X-Draft: guardian:7F3K2Q\r\n",
        b"Comments: [guardian:7F3K2Q:begin]\r\n",
        b"Keywords: =?utf-8?b?W2d1YXJkaWFuOjdGM0syUTpiZWdpbl0=?=\r\n",
        b"Original-Message-ID: <guardian.7F3K2Q@held.invalid>\r\n",
    ],
)
def test_marks_in_other_fields_are_told(field: bytes) -> None:
    """A mark in a field that guardian never writes to is not sent (P5)."""
    found, _, _ = clean(letter(part(PLAIN), fields=field))
    assert (found.hold_ids, found.residue) == ((HOLD,), Residue.LEFT_OVER)


@pytest.mark.parametrize(
    "fields",
    [
        b"References: <a@x> <guardian.7F3K2Q@held.invalid>\r\n",
        b"References: <guardian.7f3k2q@HELD.invalid> <a@x>\r\n",
        b"References:\r\n <guardian.7F3K2Q@held.invalid>\r\n <a@x>\r\n",
        b"References: <guardian.7F3K2Q@held.invalid>\r\n\t<a@x>\r\n",
        b"References: <guardian.7F3K2Q@held.invalid><a@x>\r\n",
        b"References: <a@x> <guardian.7F3K2Q@held.invalid>\r\n <guardian.7F3K2Q@held.invalid>\r\n",
    ],
)
def test_the_token_goes_wherever_it_stands(fields: bytes) -> None:
    """However an app folded References, the token goes and the other entries stay, in a valid field."""
    found, sent, _ = clean(letter(part(PLAIN), fields=fields))
    assert (found.hold_ids, found.residue) == ((HOLD,), Residue.NONE)
    kept = structure.field_body(sent, structure.scan(sent), "references")
    assert kept is not None
    assert kept.split() == [b"<a@x>"]
    assert b"\r\n \r\n" not in sent


def test_bcc_of_a_revision_goes() -> None:
    """The Bcc that guardian restored is taken out: the envelope has those recipients."""
    assert b"boss" not in clean(letter(part(PLAIN), fields=TOKEN + b"Bcc: boss@x,\r\n eve@x\r\n"))[1]


def test_unreadable_revisions_are_told() -> None:
    """A revision with a text in a charset that guardian cannot search is not sent."""
    octets = letter(b"Content-Type: text/plain; charset=utf-7\r\n\r\nHi\r\n", fields=TOKEN)
    assert clean(octets)[0].residue is Residue.UNDECODABLE


def test_a_text_that_was_not_read_whole_is_told() -> None:
    """A revision whose text is longer than what was read may hide a mark behind that."""
    octets = letter(part(NOTE + PLAIN + "x" * 100 + "\n"), fields=TOKEN)
    excerpt = structure.excerpt(octets, structure.scan(octets))
    short = type(excerpt)(
        structure=excerpt.structure,
        header=excerpt.header,
        texts={"": excerpt.texts[""][:-50]},
        size=excerpt.size,
    )
    assert clean_excerpt(short)[0].residue is Residue.UNDECODABLE


# ------------------------------------------------------------------ anything


def scrambled(text: str, seed: int) -> str:
    """A text after a few random deletions, copies, moves and wraps of whole lines."""
    chance = random.Random(seed)
    lines = text.split("\n")
    for _ in range(chance.randint(1, 4)):
        a = chance.randrange(len(lines))
        b = min(len(lines), a + chance.randint(1, 6))
        match chance.randrange(6):
            case 0:
                del lines[a:b]
            case 1:
                lines[a:a] = lines[a:b]
            case 2:
                lines += lines[a:b]
            case 3:
                lines[a:b] = [" ".join(lines[a:b])]
            case 4:
                lines[a:b] = [f"> {x}" for x in lines[a:b]]
            case _:
                lines[a:b] = [x.upper() if chance.random() < 0.5 else x.replace(" ", "\n") for x in lines[a:b]]
        lines = lines or [""]
    return "\n".join(lines)


@settings(max_examples=400, deadline=None)
@given(st.integers(0, 2**32), st.booleans(), st.sampled_from(["8bit", "quoted-printable", "base64"]))
def test_no_mark_is_ever_sent(seed: int, marked_up: bool, encoding: str) -> None:
    """Whatever was done to a draft's lines, what would be sent has no mark and no sentence that only the note
    has.
    """
    text = scrambled(NOTED if marked_up else NOTE + PLAIN, seed)
    octets = letter(part(text, html=marked_up, encoding=encoding), fields=TOKEN)
    found, sent, texts = clean(octets)
    assert found.hold_ids[:1] == (HOLD,)
    if found.residue is Residue.NONE:
        assert not fence.find_ids(sent.decode("utf-8"))
        again, same, _ = clean(sent)
        assert again == Cleaning()
        assert same == sent
        seen = shown(texts[""]) if marked_up else texts[""]
        assert not note.remains(seen)
        assert not fence.find_ids(seen)


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="<>/=\"'& pdivbr![]:-guardian7F3K2Qbegins\n", max_size=120), st.integers(0, 400))
def test_odd_markup_never_raises_and_never_leaks(junk: str, at: int) -> None:
    """Broken HTML around and inside a card is cleaned or told, never an exception."""
    source = NOTED[:at] + junk + NOTED[at:]
    found, _, texts = clean(letter(part(source, html=True)))
    if found.residue is Residue.NONE:
        assert not fence.find_ids(texts[""])


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="ab .\n", min_size=1, max_size=40), st.integers(0, 2000), st.booleans())
def test_typed_words_are_sent_or_kept(typed: str, at: int, marked_up: bool) -> None:
    """Words typed anywhere in a draft stand in what is sent, unless the letter is held again."""
    word = f" zebra{typed}"
    if marked_up:
        places = [m.end() for m in re.finditer(r">[^<]", NOTED)]
        place = places[at % len(places)]
        source = NOTED[:place] + word + NOTED[place:]
    else:
        source = NOTE + PLAIN
        place = at % len(source)
        source = source[:place] + word + source[place:]
    found, _, texts = clean(letter(part(source, html=marked_up), fields=TOKEN))
    assert found.residue is not Residue.NONE or "zebra" in texts[""]


def test_a_token_with_a_wrong_id_goes_out_too() -> None:
    """The domain is nobody else's: a token that is not quite one must not reach a customer."""
    token = b"References: <guardian.JZXESJ@held.invalid> <q@customer.example>\r\n"
    octets = b"From: a@b.example\r\nTo: c@d.example\r\n" + token + b"\r\nHello\r\n"
    cleaning, _ = clean_excerpt(structure.excerpt(octets, structure.scan(octets)))
    assert apply_edits(octets, cleaning.edits) == octets.replace(token, b"References: <q@customer.example>\r\n")
