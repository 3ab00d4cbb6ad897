# Muster's commands. `make` alone lists them; each does all of its own set-up in .venv.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
CHROMIUM ?= $(shell command -v chromium || command -v chromium-browser || command -v google-chrome)
# The browser's libraries are large: they are installed only where a browser is.
ifeq ($(CHROMIUM),)
TOOLS := $(VENV)/.tests
else
TOOLS := $(VENV)/.browser
endif
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes
export CHROMIUM

.DEFAULT_GOAL := help
.PHONY: help run test bench lint format check lock clean

help: ## list these commands
	@echo "Muster, a relational archive of military history"
	@echo
	@awk -F ':.*## ' '/^[a-z]+:.*## /{printf "  make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: $(VENV)/.run ## start the archive on http://127.0.0.1:$PORT/ (8000 when unset)
	@exec $(BIN)/python manage.py run

test: lint ## lint, check types, then run every test
	@$(BIN)/python -m pytest -n 2 --dist loadfile

bench: $(VENV)/.tests ## measure import and pages beside their floor, on an invented archive (3 minutes)
	@$(BIN)/python -m tests.bench

lint: $(TOOLS) ## check style, templates, imports between rooms, and types
	@echo "== ruff";          $(BIN)/ruff check --quiet .
	@echo "== ruff format";   $(BIN)/ruff format --quiet --check . || { echo "Run: make format" >&2; exit 1; }
	@echo "== djlint";        $(BIN)/djlint --quiet --lint archive/templates
	@echo "== import-linter"; $(BIN)/lint-imports --no-logo --no-cache >$(VENV)/imports.txt || { cat $(VENV)/imports.txt; exit 1; }
	@echo "== mypy";          $(BIN)/mypy --no-error-summary

format: $(TOOLS) ## put the code in the house's form
	@$(BIN)/ruff check --quiet --fix-only .
	@$(BIN)/ruff format --quiet .

check: $(VENV)/.run ## check the settings of this machine as for a public site
	@$(BIN)/python manage.py check --deploy

lock: $(VENV)/.made ## resolve the libraries of pyproject.toml anew, with their hashes
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check uv
	@$(call resolve,,,requirements.lock)
	@$(call resolve,--extra dev,--constraint requirements.lock,tests/requirements.lock)
	@$(call resolve,--extra dev --extra browser,--constraint tests/requirements.lock,tests/browser/requirements.lock)

clean: ## remove what was installed; the archive's data in var/ stay
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis

resolve = $(BIN)/uv pip compile pyproject.toml $(1) $(2) --output-file $(3) --quiet --upgrade \
	--universal --python-version 3.11 --generate-hashes --no-header --no-annotate

$(VENV)/.run: requirements.lock | $(VENV)/.made
	@echo "Installing the archive's libraries ..."
	@$(INSTALL) -r requirements.lock
	@touch $@

$(VENV)/.tests: tests/requirements.lock | $(VENV)/.made
	@echo "Installing the archive's libraries and the tools of its tests ..."
	@$(INSTALL) -r tests/requirements.lock
	@touch $@ $(VENV)/.run

$(VENV)/.browser: tests/browser/requirements.lock | $(VENV)/.made
	@echo "Installing the archive's libraries and the tools of its tests, for the browser too ..."
	@$(INSTALL) -r tests/browser/requirements.lock
	@touch $@ $(VENV)/.tests $(VENV)/.run

$(VENV)/.made:
	@for python in "$(PYTHON)" python3.13 python3.12 python3.11; do \
		if "$$python" -c 'import sys, venv, ensurepip; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))' 2>/dev/null; then \
			"$$python" -m venv $(VENV) && touch $@ && exit 0; \
		fi; \
	done; \
	echo "Muster needs Python 3.11, 3.12 or 3.13 with its modules venv and ensurepip (Debian: apt install python3-venv); name one like this: make PYTHON=/path/to/python3.12 run" >&2; \
	exit 1
