PYTHON ?= python3
PORT ?= 8000
BIN := .venv/bin
SOURCES := $(shell find spec templates generator -type f -not -path '*/__pycache__/*' | tr ' ' '?')
# One more than processors, because tests of timeouts wait.
WORKERS = $$(($$(getconf _NPROCESSORS_ONLN) + 1))
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check

.PHONY: all help test check lint docs proofs corpus parity languages bench clean

all: .cache/built ## build everything: client, reference, bundle

help: ## show these lines
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(MAKEFILE_LIST)

.venv/base: pyproject.toml
	$(PYTHON) -m venv .venv
	$(PIP) --editable .
	touch $@

.venv/dev: .venv/base
	$(PIP) --editable '.[dev]'
	touch $@

.cache/built: .venv/base $(SOURCES)
	$(BIN)/python -m generator build --strict
	mkdir -p .cache && touch $@

test: .venv/dev ## test everything but what `make proofs` and `make languages` take long for
	$(BIN)/python -m pytest -n $(WORKERS)

check: .venv/base ## tell what of generated/ is not as built
	$(BIN)/python -m generator check --strict

lint: .venv/base ## validate the description and hold it against the house rules
	$(BIN)/python -m generator lint

docs: all ## serve the reference on loopback, PORT=8000
	$(BIN)/python -m http.server --bind 127.0.0.1 --directory generated/reference $(PORT)

proofs: .venv/dev .cache/browser ## test in a browser, beside oasdiff and Prism, and with hostile descriptions
	$(BIN)/python -m pytest -m proof --ignore tests/security --ignore tests/lint
	$(BIN)/python -m pytest -m proof -n auto tests/security tests/lint

corpus: .venv/dev ## build, import and type-check public descriptions of all kinds; OPTIONS=--fast for the small ones
	$(BIN)/python tests/corpus/run.py $(OPTIONS)

.cache/browser: tests/reference/browser/package-lock.json
	cd tests/reference/browser && npm ci --silent --no-audit --no-fund
	mkdir -p .cache && touch $@

parity: all .venv/dev ## compare with the official SDK and Huawei's definitions; OPTIONS="--sdk VERSION" for another SDK
	$(BIN)/python tests/parity/run.py $(OPTIONS)

languages: all ## do what the pages of other languages say: generate clients, compile and run them
	$(BIN)/python tests/interop/run.py

bench: .venv/dev .cache/browser ## measure beside the official SDK and other generators
	$(BIN)/python tests/benchmarks/run.py

clean: ## remove .venv and caches
	rm -rf .venv .cache tests/reference/browser/node_modules
