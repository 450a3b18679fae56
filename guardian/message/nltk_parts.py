"""Pure: the two modules of NLTK that are used here, without all that `import nltk` brings along.

NLTK's packages import every reader, parser and translation model of theirs when one module of them is imported: 31 MB
and a fifth of a second in every worker, for a stemmer and a sentence splitter. While these two are imported, empty
packages with the same search path stand in for the four packages around them. They are taken away again at once, so
that a later `import nltk` gets the whole. Should a version of NLTK not put up with that, it is imported in full.
"""

from __future__ import annotations

import importlib
import importlib.util
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import TYPE_CHECKING

__all__ = ["EnglishStemmer", "PunktParameters", "PunktSentenceTokenizer"]

if TYPE_CHECKING:
    from nltk.stem.snowball import EnglishStemmer
    from nltk.tokenize.punkt import PunktParameters, PunktSentenceTokenizer

_PACKAGES = ("nltk", "nltk.stem", "nltk.tokenize", "nltk.corpus")
_WORDS_NEVER_ASKED_FOR = "stopwords"  # the stemmer's module names it; it is a data set that nobody has downloaded


@contextmanager
def _empty_packages() -> Iterator[None]:
    """Empty packages in the place of NLTK's own, for as long as the context lasts."""
    whole = importlib.util.find_spec("nltk")
    if whole is None or whole.submodule_search_locations is None:
        raise ImportError("no package nltk")
    roots = list(whole.submodule_search_locations)
    before = {name for name in sys.modules if name.partition(".")[0] == "nltk"}
    for name in _PACKAGES:
        package = ModuleType(name)
        package.__path__ = [root + name.removeprefix("nltk").replace(".", "/") for root in roots]
        sys.modules[name] = package
    setattr(sys.modules["nltk.corpus"], _WORDS_NEVER_ASKED_FOR, None)
    try:
        yield
    except BaseException:
        for name in [n for n in sys.modules if n.partition(".")[0] == "nltk" and n not in before]:
            del sys.modules[name]
        raise
    else:
        for name in _PACKAGES:
            del sys.modules[name]


def _imported() -> tuple[ModuleType, ModuleType]:
    """NLTK's Snowball stemmers and its sentence splitter."""
    names = ("nltk.stem.snowball", "nltk.tokenize.punkt")
    if "nltk" not in sys.modules:
        try:
            with _empty_packages():
                snowball, punkt = map(importlib.import_module, names)
            return snowball, punkt
        except (ImportError, AttributeError):
            pass
    snowball, punkt = map(importlib.import_module, names)
    return snowball, punkt


if not TYPE_CHECKING:
    _snowball, _punkt = _imported()
    EnglishStemmer = _snowball.EnglishStemmer
    PunktParameters, PunktSentenceTokenizer = _punkt.PunktParameters, _punkt.PunktSentenceTokenizer
