# `make run` and `make test` do all the set-up they need; `make help` lists the rest.
.DEFAULT_GOAL := help
.PHONY: help run test check words bench harden bundle deb wheel prove pictures clean

PYTHON_HERE := .venv/bin/python

help: ## list the commands
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' Makefile

run: ## open AskWhy; make run ARGS="people --json" runs a command
	@packaging/set-up
	@$(PYTHON_HERE) -m askwhy $(ARGS)

test: ## run the tests; make test ARGS=tests/domain runs some
	@packaging/set-up --test
	@$(PYTHON_HERE) -m pytest $(ARGS)

check: ## look at style, types and the map of the rooms
	@packaging/set-up --test
	$(PYTHON_HERE) -m ruff check
	$(PYTHON_HERE) -m ruff format --check
	$(PYTHON_HERE) -m mypy
	$(PYTHON_HERE) -m pytest --quiet tests/test_layers.py

words: ## collect the texts for translation and compile them; make words ARGS=fr begins a new language
	@packaging/set-up --test
	@$(PYTHON_HERE) -m tests.words $(ARGS)

bench: ## measure how fast AskWhy is with a large book
	@packaging/set-up --test
	@$(PYTHON_HERE) tests/benchmarks/run.py $(ARGS)

harden: ## torment the book: kill, cut the power, fill the disk, damage it; make harden ARGS=5 does 5 of 100
	@packaging/set-up --test
	@$(PYTHON_HERE) -m tests.hardening.run $(ARGS)

bundle: ## make a folder with everything inside, packed into dist/, that runs without installing
	@packaging/set-up
	@PYTHONPATH=packaging $(PYTHON_HERE) -m making bundle

deb: ## make the package for Debian and Ubuntu, in dist/
	@packaging/set-up
	@PYTHONPATH=packaging $(PYTHON_HERE) -m making deb

wheel: ## make the wheel and the source archive for pipx and uv, in dist/
	@packaging/set-up
	@PYTHONPATH=packaging $(PYTHON_HERE) -m making wheel

prove: wheel ## prove that the wheel installs into a fresh environment and works there
	@packaging/set-up --test
	@packaging/prove-wheel $(ARGS)

pictures: ## take pictures of every page in every look; make pictures ARGS=--documentation renews those of the pages
	@packaging/set-up --test
	@$(PYTHON_HERE) packaging/pictures/take.py $(or $(ARGS),build/pictures)

clean: ## remove what these commands made; your book stays
	rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find desktop tests -name __pycache__ -prune -exec rm -rf {} +
