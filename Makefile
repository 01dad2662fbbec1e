PYTHON ?= python3
BIN := .venv/bin
SOURCES := $(shell find spec templates generator -type f -not -path '*/__pycache__/*' | tr ' ' '?')

.PHONY: all help test check lint clean

all: .cache/built ## build everything: client, reference, bundle

help: ## show these lines
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(MAKEFILE_LIST)

.venv/base: pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	touch $@

.venv/dev: .venv/base
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	touch $@

.cache/built: .venv/base $(SOURCES)
	$(BIN)/python -m generator build --strict
	mkdir -p .cache && touch $@

test: .venv/dev ## test everything but what `make proofs` and its kin take long for
	$(BIN)/python -m pytest

check: .venv/base ## tell what of generated/ is not as built
	$(BIN)/python -m generator check --strict

lint: .venv/base ## validate the description and hold it against the house rules
	$(BIN)/python -m generator lint

clean: ## remove .venv and caches
	rm -rf .venv .cache
