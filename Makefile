# Everything that a change has to pass: `make check`. One thing alone: `make test`, `make lint`, …
PYTHON = .venv/bin/python

.PHONY: setup check lint types layers test schemas rules examples bench

setup:
	python3 -m venv .venv
	$(PYTHON) -m pip install --quiet --constraint constraints.txt --editable '.[test]'

check: lint types layers test

lint:
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .

types:
	$(PYTHON) -m mypy

layers:
	.venv/bin/lint-imports

test:
	$(PYTHON) -m pytest

schemas:
	$(PYTHON) -m servicecycle schema --output docs/schema/cycle.schema.json
	$(PYTHON) -m servicecycle schema --of analysis --output docs/schema/analysis.schema.json
	$(PYTHON) -m servicecycle schema --of plan --output docs/schema/plan.schema.json

rules:
	$(PYTHON) -m servicecycle rules --format markdown --output docs/rules.md

examples:
	$(PYTHON) docs/gallery.py

bench:
	$(PYTHON) benchmarks/reading.py
	$(PYTHON) benchmarks/start_up.py
	$(PYTHON) benchmarks/check_one.py
	$(PYTHON) benchmarks/check_many.py
	$(PYTHON) benchmarks/charts.py
	$(PYTHON) benchmarks/reports.py
	$(PYTHON) benchmarks/confidence.py
	$(PYTHON) benchmarks/plans.py
