"""The quicker way to compile is there, and can be missed."""

import re
import sys

import pytest

from guardian.message import expression_tree, expressions


def test_it_is_the_quicker_one_here() -> None:
    """Of every Python that we test with."""
    assert expressions.compiled is expression_tree.compiled


def test_a_python_without_the_parts_of_re_compiles_as_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    """They are private to `re`, and may go."""
    monkeypatch.delitem(sys.modules, "guardian.message.expression_tree")
    monkeypatch.delattr(re, "_compiler")
    monkeypatch.setitem(sys.modules, "re._compiler", None)
    assert expressions.best() is re.compile
