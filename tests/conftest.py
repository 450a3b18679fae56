"""Shared fixtures. Makes `from tests.x import y` work with --import-mode=importlib."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from hypothesis import settings

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# A run that fails should tell of the change it runs on, not of the luck of a draw: the examples are the same each time.
# `make seek` draws new ones, and what it finds becomes an example of its test.
settings.register_profile("steady", derandomize=True)
settings.register_profile("seek", print_blob=True)
settings.load_profile(os.environ.get("GUARDIAN_EXAMPLES", "steady"))
