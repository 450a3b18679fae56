"""The parts of NLTK that are used: what they bring along, and that nothing of the makeshift stays."""

from __future__ import annotations

import subprocess
import sys

import pytest

PROGRAM = """
import sys
{before}
from guardian.message import language
print(language.stem("complained"), language.sentence_spans("Ask Dr. Lee. She is in."))
print(sorted(m for m in sys.modules if m.startswith("nltk.") and m.count(".") == 1))
import nltk
from nltk.stem.snowball import EnglishStemmer
print(nltk.word_tokenize is not None, EnglishStemmer is language.EnglishStemmer, nltk.__file__ is not None)
"""


def _said(before: str = "") -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(before=before)], check=True, capture_output=True, text=True, timeout=60
    )
    return done.stdout.splitlines()


@pytest.mark.parametrize("before", ["", "import nltk"])
def test_the_same_whether_nltk_is_there_or_not(before: str) -> None:
    """Stems and sentences are NLTK's either way, and whoever imports NLTK afterwards gets the whole of it."""
    words, _, after = _said(before)
    assert words == "complain [(0, 12), (13, 23)]"
    assert after == "True True True"


def test_little_of_nltk_is_imported() -> None:
    """No corpus reader, parser or translation model, and none of the empty packages stays behind."""
    modules = _said()[1]
    assert "nltk.redos" in modules
    for package in ("nltk.corpus", "nltk.stem'", "nltk.tokenize'", "nltk.parse", "nltk.translate", "nltk.classify"):
        assert package not in modules


def test_a_version_that_does_not_put_up_with_it_is_imported_whole() -> None:
    """Should the short way fail, the long one is taken."""
    before = (
        "import importlib as _i\n_real = _i.import_module\n_failed = []\n"
        "def _import(name, *rest):\n"
        "    if not _failed and name.startswith('nltk'):\n"
        "        _failed.append(name)\n"
        "        raise ImportError(name)\n"
        "    return _real(name, *rest)\n"
        "_i.import_module = _import"
    )
    words, modules, after = _said(before)
    assert words == "complain [(0, 12), (13, 23)]"
    assert "nltk.corpus" in modules
    assert after == "True True True"
