# Two commands are all a newcomer needs: `make demo` and `make test`. Both set everything up in .venv first.
#
#   make demo            guardian with an embedded mailbox and mail server; ONCE=1 runs the story and leaves
#   make test            the tests; TESTS=tests/smtp picks some, JOBS=0 runs them one after another
#   make seek            the property tests with examples drawn anew each time (in `make test` they are the same)
#   make check           everything that CI asks for: format, lint, types, import contracts, docs, tests
#   make fmt docs clean

JOBS ?= 2
TESTS ?= tests
PYTESTFLAGS ?=

VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed

.DEFAULT_GOAL := help
.PHONY: help demo test seek check format lint types contracts docs docs-current fmt clean

help:
	@sed -n 's/^#   //p' Makefile

# The first interpreter that is new enough, asked by running it: a name on PATH alone proves nothing (pyenv's shims).
# A virtual environment left half made, or made by a Python that is gone, is made anew.
$(STAMP): pyproject.toml
	@$(BIN)/python -c 'import pip' 2>/dev/null || { \
	  for py in $(PYTHON) python3 python3.14 python3.13 python3.12 python3.11; do \
	    $$py -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && break; py=; \
	  done; \
	  test -n "$$py" || { echo 'guardian needs Python 3.11 or newer. Install it, or name it: make PYTHON=/path/to/python3' >&2; exit 1; }; \
	  rm -rf $(VENV); \
	  $$py -m venv $(VENV) || { rm -rf $(VENV); echo 'No virtual environment. On Debian and Ubuntu: apt install python3-venv' >&2; exit 1; }; \
	}
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	@touch $@

demo: $(STAMP)
	$(BIN)/guardian demo $(if $(filter 1 yes true,$(ONCE)),--once)

test: $(STAMP)
	$(BIN)/python -m pytest $(if $(filter-out 0 1,$(JOBS)),-n $(JOBS) --dist loadfile) $(PYTESTFLAGS) $(TESTS)

seek: $(STAMP)
	GUARDIAN_EXAMPLES=seek $(BIN)/python -m pytest -m hypothesis $(PYTESTFLAGS) $(TESTS)

check: format lint types contracts docs-current test

format: $(STAMP)
	$(BIN)/ruff format --check .

lint: $(STAMP)
	$(BIN)/ruff check .

types: $(STAMP)
	$(BIN)/mypy

contracts: $(STAMP)
	$(BIN)/lint-imports --no-logo

docs-current: $(STAMP)
	$(BIN)/python tools/gendocs.py --check
	$(BIN)/python tools/work_out.py --check

docs: $(STAMP)
	$(BIN)/python tools/gendocs.py
	$(BIN)/python tools/work_out.py

fmt: $(STAMP)
	$(BIN)/ruff check --fix-only --quiet .
	$(BIN)/ruff format .

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache build dist *.egg-info
