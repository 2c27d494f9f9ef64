# Every target sets up what it needs first; a second run finds it done and does no work again.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
PYTHON := .venv/bin/python
ARGS ?=
ONLY ?=

.PHONY: run test check fmt bench tour docs data model setup setup-dev lock translations help
.DEFAULT_GOAL := help

help: ## Show this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 16

setup: ## Install system libraries (Debian, Ubuntu), the virtual environment and all packages
	@bash packaging/linux/setup.sh

run: setup ## Open the app; without a display: run the tour under Xvfb and say where its pictures are
	@bash packaging/linux/run.sh $(ARGS)

test: setup ## Run every test (at most ten minutes on two cores)
	@$(PYTHON) -m pytest -n auto --maxprocesses 4 --dist loadfile $(ARGS)

check: setup ## Format, lint, types and architecture contracts
	@$(PYTHON) -m ruff format --check --no-cache .
	@$(PYTHON) -m ruff check --no-cache .
	@$(PYTHON) -m pyright
	@.venv/bin/lint-imports --no-cache

fmt: setup ## Format the code and mend what the linter can mend
	@$(PYTHON) -m ruff format .
	@$(PYTHON) -m ruff check --fix .

bench: setup ## Measure speed and safety: make bench, or make bench ONLY=core
	@$(PYTHON) -m tests.benchmarks $(if $(ONLY),--only $(ONLY))

docs: setup ## Take the pictures of README and of the user guide anew
	@bash packaging/docs_images.sh

tour: setup ## Take the pictures of every screen into build/tour
	@bash packaging/linux/tour.sh build/tour $(ARGS)

data: setup ## Build the language data anew from pinned inputs (some ten minutes): make data, or make data ONLY=english
	@bash packaging/data/make_data.sh $(ONLY)

model: setup ## Train the network that sees stretched pictures anew (fetches pictures; about an hour)
	@bash packaging/training/stretch/make_model.sh

translations: setup ## Collect the texts of the screen and compile the English translation
	@$(PYTHON) packaging/translations.py

lock: setup ## Pin every dependency with hashes for all platforms (needs uv)
	@bash packaging/lock.sh
