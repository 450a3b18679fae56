"""The review of a whole letter: order, merging, crashes, language, risk."""

from __future__ import annotations

import dataclasses
import datetime as dt
from typing import Any

import pytest

from guardian.checks import catalogue
from guardian.checks.check import Check, Match, Reading, Where
from guardian.message.model import Letter, Zones
from guardian.message.text import Span
from guardian.review import review

GOOD = "Hello Ann,\n\nI'm sorry the cot came late. I have sent a new one today; it arrives on Friday.\n\nBob"
BAD = "Ann,\n\nAs I already said, it takes a week. You should have ordered sooner.\n\nBob"


def letter(text: str, **fields: Any) -> Letter:
    """A letter of these words."""
    return Letter(zones=Zones(authored=text), **fields)


def crash(reading: Reading, options: Any) -> list[Match]:
    """A check with a defect."""
    raise RuntimeError("a defect")


def replaced(check_id: str, **changes: Any) -> tuple[Check, ...]:
    """The catalogue with one check changed."""
    return tuple(dataclasses.replace(c, **changes) if c.id == check_id else c for c in catalogue.ALL)


def test_good_letter_has_signals_and_no_findings() -> None:
    """What is done well is said; nothing is held against it."""
    result = review(letter(GOOD, subject="Your cot"), {})
    assert result.findings == ()
    assert {"care.apologises", "answer.offers"} <= {s.check for s in result.signals}
    assert result.risk < 0.2
    assert result.failed == ()


def test_findings_are_in_order_with_their_words() -> None:
    """Subject first, then the body from top to bottom; words and message fit the text."""
    result = review(letter(BAD, subject="You failed to answer"), {})
    assert (result.findings[0].check, result.findings[0].words) == ("tone.blame", "You failed to")
    assert result.findings[0].where is Where.SUBJECT
    body = [f for f in result.findings if f.where is Where.BODY]
    assert [f.start for f in body] == sorted(f.start for f in body)
    assert all(result.authored[f.start : f.end] == f.words for f in body)
    assert all(f.words in f.message for f in body)
    assert result.subject == "You failed to answer"
    assert result.risk > 0.8


def test_scores_of_every_scored_check() -> None:
    """Scores are there whether or not the check fires."""
    scored = {c.score_id or c.id for c in catalogue.ALL if c.score}
    for text in (GOOD, BAD, ""):
        scores = review(letter(text), {}).scores
        assert set(scores) == scored
        assert all(0.0 <= s <= 1.0 for s in scores.values())


def test_a_crashing_check_costs_only_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    """The others are run, and the crash is recorded."""
    tone = {c.id for c in catalogue.family("tone")}
    assert {f.check for f in review(letter(BAD), {}, tone).findings} == {"tone.blame", "tone.impatient"}
    monkeypatch.setattr(catalogue, "ALL", replaced("tone.blame", find=crash))
    result = review(letter(BAD), {}, tone)
    assert result.failed == ("tone.blame",)
    assert {f.check for f in result.findings} == {"tone.impatient"}


def test_an_unknown_option_is_a_failure_of_that_check() -> None:
    """Options that do not fit are not silently ignored."""
    assert review(letter(GOOD), {"tone.shouting": {"loudness": 3}}).failed == ("tone.shouting",)


def test_options_reach_the_check() -> None:
    """A list, as the configuration gives it, is as good as a tuple."""
    result = review(letter("The thing is naff."), {"tone.profanity": {"extra": ["naff"]}})
    assert [f.words for f in result.findings] == ["naff"]


def test_only_the_enabled_run() -> None:
    """Checks that are off neither find nor score."""
    result = review(letter(BAD), {}, {"tone.impatient"})
    assert {f.check for f in result.findings} == {"tone.impatient"}
    assert set(result.scores) <= {"tone.impatient"}


def test_overlapping_findings_become_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """One stretch of words is one finding, with the surer advice."""

    def twice(reading: Reading, options: Any) -> list[Match]:
        return [
            Match(span=Span(0, 6), advice="weak", score=0.5),
            Match(span=Span(3, 9), advice="strong", score=0.9),
            Match(span=Span(9, 12), advice="apart", score=0.5),
        ]

    monkeypatch.setattr(catalogue, "ALL", replaced("tone.blame", find=twice))
    found = review(letter("one two three four"), {}, {"tone.blame"}).findings
    assert [(f.start, f.end, f.advice) for f in found] == [(0, 9, "strong"), (9, 12, "apart")]


def test_the_customer_is_read() -> None:
    """The customer's state is part of the review."""
    upset = review(letter(GOOD, customer="It broke again, I am furious! Why?"), {}).customer
    assert upset.known
    assert upset.upset > 0.5
    assert upset.questions == 1
    assert not review(letter(GOOD), {}).customer.known


def test_another_language_is_left_alone() -> None:
    """Nothing is said about a letter that the checks cannot read."""
    text = (
        "Sehr geehrte Frau Lindner, vielen Dank für Ihre Nachricht. Wir haben die Rechnung geprüft und "
        "werden Ihnen den Betrag bis Freitag zurückzahlen. DAS IST NICHT IHRE SCHULD!!! Mit freundlichen "
        "Grüßen"
    )
    result = review(letter(text), {})
    assert result.language == "other"
    assert result.findings == ()


@pytest.mark.parametrize(
    "text",
    [
        "Уважаемая Анна, спасибо за ваше письмо. Мы проверили счёт и вернём вам деньги до пятницы. С уважением, Пётр",
        "Chère Madame, merci pour votre message. Nous avons vérifié la facture et nous vous rembourserons vendredi.",
    ],
)
def test_other_scripts_and_languages(text: str) -> None:
    """Folding look-alikes does not make English of Russian or French."""
    assert review(letter(text), {}).language == "other"


def test_unseen_characters_do_not_hide_the_language() -> None:
    """Zero-width blanks in every word do not get a letter past the checks."""
    text = "\u200b".join("You should have ordered sooner, and we will not do anything about it now.")
    result = review(letter(text), {})
    assert result.language != "other"
    assert {"tone.blame", "tone.disguised"} <= {f.check for f in result.findings}


def test_an_encrypted_letter_is_left_alone() -> None:
    """There is nothing to read in it."""
    assert review(letter(BAD, encrypted=True), {}).findings == ()


def test_the_flagged_words_shown_are_bounded() -> None:
    """A page of capitals does not become a page of message."""
    result = review(letter("YOU MUST NOT DO THIS AGAIN " * 400 + "!"), {})
    assert result.findings
    assert all(len(f.message) < 500 and len(f.advice) < 700 for f in result.findings)


def test_promises_are_told() -> None:
    """What the letter commits its author to, with the day, from when it was sent."""
    sent = dt.datetime(2026, 9, 9, 10, 30, tzinfo=dt.UTC)
    result = review(letter("Ann,\n\nthe cot is here. We will bring it on Friday.\n\nBob", sent=sent), {})
    assert [(p.words, p.due) for p in result.promises] == [("We will bring it on Friday", "2026-09-11")]
    assert review(letter("Ann,\n\nthe cot is in the hall.\n\nBob"), {}).promises == ()
