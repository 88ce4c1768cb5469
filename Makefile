# Everything runs in .venv; `make` alone says what there is.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: help setup demo test check format lint types contracts features agreement bench clean

help:
	@grep -E '^[a-z]+:.*##' Makefile | sed 's/:.*## /: /'

setup: $(READY) ## install the project and its tools into .venv

$(READY): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1"
	$(BIN)/python -m pip install --quiet --editable . --group dev || $(MAKE) without-sessions
	@touch $(READY)

.PHONY: without-sessions
without-sessions: # no C compiler: everything but durable-rules, which builds from source
	@echo "durable-rules could not be built here; installing everything else (see README, Engines)"
	$(BIN)/python -m pip install --quiet --editable . --no-deps
	$(BIN)/python -m pip install --quiet "attrs>=24.2" "pyyaml>=6.0.2" "oxidd>=0.11" "wcwidth>=0.2.13" --group dev

demo: $(READY) ## evaluate US forces attacked beside the Self-Defense Forces, with citations
	$(BIN)/selfdefense evaluate scenarios/us-forces-attacked-survival-unknown.yaml

test: $(READY) ## all tests, doctests and features
	$(BIN)/python -m pytest

check: $(READY) format lint types contracts test ## format, lint, types, import contracts, tests, doctests, features, scenarios
	$(BIN)/selfdefense check japan
	$(BIN)/selfdefense test scenarios
	$(MAKE) law-under-test

format: $(READY)
	$(BIN)/ruff format --check .

lint: $(READY)
	$(BIN)/ruff check .

types: $(READY)
	$(BIN)/mypy

contracts: $(READY)
	$(BIN)/lint-imports

.PHONY: test-distributed
test-distributed: $(READY) ## the batch engine on Ray and on Spark, both in local mode (Spark needs Java; large downloads)
	$(BIN)/python -m pip install --quiet --editable ".[ray,spark]"
	$(BIN)/python -m pytest distributed

bench: $(READY) ## compare the engines with those of others, and write docs/performance.md (minutes)
	$(BIN)/python -m pip install --quiet --group bench
	$(BIN)/python benchmarks/compare.py docs/performance.md
	$(BIN)/python benchmarks/startup.py docs/start-up.md

.PHONY: bench-commands
bench-commands: $(READY) ## time each command on the Japan pack, and write docs/answering-times.md (minutes)
	$(BIN)/python benchmarks/commands.py docs/answering-times.md

.PHONY: law-under-test
law-under-test: $(READY) ## at least 95% of the law's conditions and norms are exercised each way
	$(BIN)/selfdefense coverage scenarios features/law --framework japan --quiet --at-least 0.95

.PHONY: mutants
mutants: $(READY) ## at least 95% of the small changes of the law are noticed (minutes)
	$(BIN)/selfdefense mutate scenarios features/law --framework japan --at-least 0.95

clean: ## remove what was installed and built
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
