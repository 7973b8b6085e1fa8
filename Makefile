# Two commands do everything: `make run` and `make test`. Each makes its own environment ready first.
PY := .venv/bin/python

.PHONY: run test lint types contracts gate bench pictures lock wheel clean

run: ## the main job on the sample: import, translate, code, check, brief, and the window where there is a display
	@.ci/setup run
	@$(PY) main.py demo

test: ## every test, for real: SQLite and PostgreSQL, Qt offscreen, LibreOffice, the wheel
	@.ci/setup test
	@QT_QPA_PLATFORM=offscreen $(PY) -m pytest -q -n 2 --dist loadfile

lint:
	@.ci/setup test
	@.venv/bin/ruff check .
	@.venv/bin/ruff format --check .

types:
	@.ci/setup test
	@$(PY) -m mypy

contracts:
	@.ci/setup test
	@.venv/bin/lint-imports --no-cache

gate: lint types contracts test ## what the gate runs

bench: ## the figures of docs/figures.md, printed as ratios taken in one run
	@.ci/setup test
	@for room in arabic storage import briefing checks window; do $(PY) -m tests.bench.$${room}_bench || exit 1; done

pictures: ## pictures of the window, into docs/pictures
	@.ci/setup test
	@$(PY) -m tests.pictures.make_pictures

lock: ## resolve the locks again: versions and hashes, no addresses (needs uv)
	uv pip compile -q --universal --generate-hashes --no-emit-index-url --no-header --python-version 3.11 pyproject.toml -o requirements.lock
	uv pip compile -q --universal --generate-hashes --no-emit-index-url --no-header --python-version 3.11 pyproject.toml --group dev -o requirements-dev.lock

wheel:
	@.ci/setup test
	@$(PY) -m build --no-isolation --outdir dist .

clean:
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
