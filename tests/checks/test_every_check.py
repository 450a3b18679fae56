"""What every check is held to, whatever it looks for."""

from __future__ import annotations

import dataclasses
import importlib.util
import re
import time
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import guardian.checks
from guardian.checks import catalogue
from guardian.checks.check import Action, Check
from guardian.review import review
from tests.bounds import bounded
from tests.checks.flagged import letter, matches, unmarked

CHECKS = pytest.mark.parametrize("check", catalogue.ALL, ids=lambda check: check.id)
UPSET = "The cot did not arrive and nobody answers, we waited all week. I am furious."
SOURCES = Path(guardian.checks.__file__).parent
TESTS = Path(__file__).parent

AWKWARD = {
    "one letter": "a" * 50_000,
    "blanks": "you " + " " * 50_000 + "should",
    "openings": "you should have " * 3_200,
    "half phrases": "there is nothing we can " * 2_100,
    "capitals": "DO NOT YOU " * 4_600,
    "marks": "!" * 25_000 + "?" * 25_000,
    "brackets": "[" * 17_000 + "{{" * 8_000 + "<" * 17_000,
    "quotes": '"you" ' * 8_400,
    "lines": "you\n" * 12_500,
    "stops": "you. " * 10_000,
    "unseen": "y\u200bo\u200bu\u200b " * 7_200,
}


def path_of(check: Check, root: Path, prefix: str = "") -> Path:
    """The file that belongs to a check."""
    family, _, name = check.id.partition(".")
    return root / family / f"{prefix}{name.replace('-', '_')}.py"


def module_of(check: Check) -> ModuleType:
    """The check's own test module."""
    spec = importlib.util.spec_from_file_location(f"cases_of_{check.id}", path_of(check, TESTS, "test_"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def cases_of(check: Check) -> list[str]:
    """The check's own cases, from its test."""
    cases: list[str] = module_of(check).CASES
    return cases


def customer_for(check: Check) -> str:
    """The customer's words, for the checks that need them."""
    return UPSET if check.needs_customer else ""


@CHECKS
def test_id_is_path(check: Check) -> None:
    """The id says where the check is."""
    assert path_of(check, SOURCES).is_file()


def test_every_check_file_is_listed() -> None:
    """A file with a CHECK that the catalogue does not know would never run."""
    with_check = {
        p for p in SOURCES.glob("*/*.py") if re.search(r"^CHECK = ", p.read_text(encoding="utf-8"), re.MULTILINE)
    }
    assert with_check == {path_of(check, SOURCES) for check in catalogue.ALL}
    assert len({check.id for check in catalogue.ALL}) == len(catalogue.ALL)


@CHECKS
def test_documentation_is_whole(check: Check) -> None:
    """First sentence, why, examples of both kinds."""
    sections = catalogue.sections(check.about)
    assert sections[""].endswith(".")
    assert sections["Why it is good" if check.signal else "Why reconsider"]
    assert catalogue.quotes(sections["Flagged"])
    assert catalogue.quotes(sections.get("Better", "") + "\n" + sections.get("Left alone", ""))


@CHECKS
def test_a_flag_says_itself_in_a_few_words(check: Check) -> None:
    """The label fits into one line of an SMTP reply."""
    assert bool(check.label) is not check.signal
    assert len(check.label) <= 32
    assert check.label.isascii()
    assert check.label[:1] == check.label[:1].lower()


@CHECKS
def test_examples_hold(check: Check) -> None:
    """Each example in the documentation is true, all of them as answers to the same customer."""
    customers = (UPSET, getattr(module_of(check), "CUSTOMER", UPSET)) if check.needs_customer else ("",)
    wrong = [
        [
            (title, quote)
            for title, text in catalogue.sections(check.about).items()
            for quote in catalogue.quotes(text)
            if bool(matches(check, letter(quote, customer=customer))) != (title == "Flagged")
        ]
        for customer in customers
    ]
    assert [] in wrong


@CHECKS
def test_enough_cases(check: Check) -> None:
    """At least three flagged and three left alone."""
    flagged = [bool(unmarked(case)[1]) for case in cases_of(check)]
    assert flagged.count(True) >= 3
    assert flagged.count(False) >= 3


@CHECKS
def test_nothing_in_an_empty_letter(check: Check) -> None:
    """No words, no finding."""
    for text in ("", "\n\n", " "):
        assert matches(check, letter(text, customer=customer_for(check))) == []


@CHECKS
def test_spans_lie_in_the_text_and_words_are_told(check: Check) -> None:
    """Every finding has a span of words, a message and (unless it is praise) an advice without open slots."""
    for case in cases_of(check):
        text, _ = unmarked(case)
        result = review(letter(text, customer=customer_for(check)), {}, {check.id})
        assert result.failed == ()
        for finding in result.findings:
            assert 0 <= finding.start < finding.end <= len(text)
            assert finding.words == text[finding.start : finding.end]
            assert finding.message
            assert finding.advice
            assert "{words}" not in finding.message + finding.advice


@CHECKS
def test_options_are_documented(check: Check) -> None:
    """Each option has a default and says what it is for."""
    for field in dataclasses.fields(check.options):
        assert field.default is not dataclasses.MISSING
        assert field.metadata["doc"]
    assert check.options() == check.options()


@CHECKS
def test_greeting_and_signature_are_not_judged(check: Check) -> None:
    """Tone is looked for between greeting and sign-off only; a gap in a greeting is a gap all the same."""
    if check.id.startswith("tone."):
        bad = next(unmarked(case)[0] for case in cases_of(check) if unmarked(case)[1])
        text = f"{bad}\n\nThe key is in the box.\n\n{bad}"
        found = review(letter(text, greeting=bad, signoff=bad), {}, {check.id}).findings
        assert found == ()
        assert review(letter(text), {}, {check.id}).findings != ()


@CHECKS
def test_praise_holds_nothing(check: Check) -> None:
    """A signal is never a reason to hold a letter."""
    assert not (check.signal and check.action is Action.HOLD)


@pytest.mark.parametrize("text", AWKWARD.values(), ids=AWKWARD.keys())
def test_awkward_text_is_bounded(text: str) -> None:
    """50 kB of awkward text are reviewed within seconds on a slow machine, by all checks together."""
    with bounded():
        result = review(letter(text, customer=text), {})
        assert result.failed == ()


@pytest.mark.parametrize("text", AWKWARD.values(), ids=AWKWARD.keys())
def test_time_grows_with_the_text(text: str) -> None:
    """Twice the text takes about twice the time: no pattern backtracks its way to the square of it."""

    def best(of: str) -> float:
        times = []
        for _ in range(3):
            start = time.process_time()
            review(letter(of), {})
            times.append(time.process_time() - start)
        return min(times)

    half, whole = best(text[: len(text) // 2]), best(text)
    assert whole <= 2.6 * half + 0.05


def test_catalogue_looks_up() -> None:
    """By id, by family, and by a name that is nearly right."""
    assert catalogue.get("tone.blame") is catalogue.family("tone")[0]
    assert catalogue.get("tone.nothing") is None
    assert catalogue.family("nothing") == ()
    assert catalogue.nearest("tone.balme")[0] == "tone.blame"
    assert catalogue.nearest("shouting") == ("tone.shouting",)
    assert set(catalogue.ids()) == {check.id for check in catalogue.ALL}


def test_checks_are_rendered() -> None:
    """The page has a section for every check, its options and its default."""
    page = catalogue.render_checks()
    for check in catalogue.ALL:
        assert f"\n### {check.id}\n" in page
    assert "`max_words` = `38`" in page
    assert "*default: hold; scored*" in page


def test_options_of_every_check_are_accepted() -> None:
    """Defaults given back as options change nothing."""
    options: dict[str, dict[str, Any]] = {c.id: dataclasses.asdict(c.options()) for c in catalogue.ALL}
    of = letter("You should have backed up. We will answer soon.", customer=UPSET)
    assert review(of, options) == review(of, {})
