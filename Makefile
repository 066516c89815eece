# One verb a target; each sets up what it needs. `make help` lists them.

PYTHON ?= $(shell command -v python3.11 || command -v python3 || command -v python)
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
EXTRAS := aiohttp,examples,httpx2,mock,orjson,redis,testing
VENDORED := openapi/altegio-b2b-v1.yaml
SPEC ?= $(VENDORED)
STRICT ?=
ACCEPT ?=
AUDIT ?=
NAME ?=
WHEEL ?=
PORT ?= 8765
ROUNDS ?= 200
SEED ?= 0
N ?= 300
AREA ?=
JOBS ?= auto
MINUTES ?=
BACKEND ?=
SECONDS ?= 120
FORMS := $(filter-out %/config.yml,$(wildcard .github/ISSUE_TEMPLATE/*.yml))

.DEFAULT_GOAL := help
.PHONY: help setup generate check-generated spec-diff update-spec take-in regenerate patches facts lint format types test unit hands test-lowest test-newest size bench reliability mock demo clean

help:  ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*##/\t/' | expand -t 18

$(READY): pyproject.toml custom/altegio/_version.py
	@echo "setting up $(VENV) (once)"
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or later is needed, PYTHON=$(PYTHON) is older"; exit 1; }
	@$(PYTHON) -m venv $(VENV)
	@# Dependency groups need pip 25.1; Python 3.11 brings an older one.
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check 'pip>=25.1'
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[$(EXTRAS)]' --group dev
	@touch $@

.venv-%/.ready: pyproject.toml
	@echo "setting up .venv-$* (once)"
	@$(PYTHON) -m venv --clear .venv-$*
	@.venv-$*/bin/python -m pip install --quiet --disable-pip-version-check uv
	@.venv-$*/bin/uv pip install --quiet --python .venv-$*/bin/python --resolution $(RESOLUTION_$*) -e '.[$(EXTRAS)]' --group test
	@touch $@
RESOLUTION_lowest := lowest-direct
RESOLUTION_newest := highest

# Environments of one dependency group: their tools are no concern of ours, and ours none of theirs.
.venv-audit/.ready .venv-contract/.ready: .venv-%/.ready: pyproject.toml
	@echo "setting up .venv-$* (once)"
	@$(PYTHON) -m venv --clear .venv-$*
	@.venv-$*/bin/python -m pip install --quiet --disable-pip-version-check 'pip>=25.1'
	@.venv-$*/bin/python -m pip install --quiet --disable-pip-version-check --group $*
	@touch $@

setup: $(READY)  ## make .venv with all that development needs

generate: $(READY)  ## descriptions -> patches -> generator -> altegio_client/ (SPEC=file replaces the one it is a revision of, ACCEPT=1 for another API)
	@$(BIN)/python -m custom.tools generate --spec $(SPEC) $(if $(STRICT),--strict) $(if $(ACCEPT),--accept)

check-generated: $(READY)  ## fail when altegio_client/ is not what the pipeline generates
	@$(BIN)/python -m custom.tools check --spec $(SPEC) --strict

spec-diff: $(READY)  ## what changed for users (OLD=, NEW=: file or revision, JSON=1; default: HEAD, working tree)
	@$(BIN)/python -m custom.tools.spec_diff $(if $(OLD),--old "$(OLD)") $(if $(NEW),--new "$(NEW)") \
		$(if $(JSON),--json) $(if $(filter undefined,$(origin LABELS)),,--labels "$$LABELS")

update-spec: $(READY)  ## take in the description that upstream publishes, or SPEC=file (NAME=online-booking: that one; default: what SPEC is a revision of, or b2b-v1)
	@$(BIN)/python -m custom.tools.update_spec $(if $(NAME),--name "$(NAME)") $(if $(filter file,$(origin SPEC)),,--file "$(SPEC)") $(if $(ACCEPT),--accept)

take-in: $(READY)  ## update-spec (SPEC= and NAME= as there), then package, inventory, CHANGELOG and version; the report goes to build/spec-diff.md
	@$(BIN)/python -m custom.tools.take_in $(if $(NAME),--name "$(NAME)") $(if $(filter file,$(origin SPEC)),,--file "$(SPEC)") $(if $(ACCEPT),--accept)

regenerate: take-in  ## take-in, then make test: from a changed description to a tree ready to commit
	@$(MAKE) --no-print-directory test SPEC=$(VENDORED)

patches: $(READY)  ## the table of all patches and what they change
	@$(BIN)/python -m custom.tools patches --spec $(SPEC) $(if $(STRICT),--strict)

facts: $(READY)  ## what became of the server facts, and what has no type yet; written into docs/oddities.md
	@$(BIN)/python -m custom.tools facts --spec $(SPEC)

lint: $(READY)  ## ruff: rules and format; import-linter: who may import whom; workflows and forms of .github
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/lint-imports --no-logo --cache-dir .ruff_cache/imports
	@$(BIN)/zizmor --quiet --offline --no-progress .github
	@$(BIN)/check-jsonschema --quiet --builtin-schema vendor.github-workflows .github/workflows/*.yml
	@$(BIN)/check-jsonschema --quiet --builtin-schema vendor.github-issue-forms $(FORMS)
	@$(BIN)/check-jsonschema --quiet --builtin-schema vendor.dependabot .github/dependabot.yml

format: $(READY)  ## let ruff fix and format what is hand-written
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

types: $(READY)  ## mypy --strict and pyright strict
	@MYPYPATH=custom $(BIN)/mypy -p altegio -p altegio_client
	@$(BIN)/mypy custom/tools custom/patches custom/bench tests examples
	@$(BIN)/pyright --pythonpath $(BIN)/python

unit: $(READY)  ## pytest alone
	@$(BIN)/python -m pytest -n auto --dist loadfile

test-lowest: .venv-lowest/.ready  ## pytest with the lowest allowed dependencies, in .venv-lowest
	@.venv-lowest/bin/python -m pytest -n auto --dist loadfile

test-newest: .venv-newest/.ready  ## pytest with the newest allowed dependencies, in .venv-newest
	@.venv-newest/bin/python -m pytest -n auto --dist loadfile

test: lint types check-generated unit  ## everything: lint, types, check-generated, pytest

.PHONY: test-wheel
test-wheel:  ## pytest against the wheel, installed in a clean environment (PYTHON=python3.13; WHEEL=file, default: one of this tree)
	@$(PYTHON) -m custom.tools.release.suite $(if $(WHEEL),--wheel "$(WHEEL)") -n auto --dist loadfile

.PHONY: audit
audit: .venv-audit/.ready  ## known vulnerabilities of the lowest and the newest dependencies (asks a public database; AUDIT= options)
	@mkdir -p build
	@.venv-audit/bin/uv pip compile --quiet --resolution lowest-direct --all-extras --output-file build/audit-lowest.txt pyproject.toml
	@.venv-audit/bin/uv pip compile --quiet --resolution highest --all-extras --output-file build/audit-newest.txt pyproject.toml
	@# pytest before 9.0.3 has a predictable folder in /tmp; which pytest an application runs is its own choice.
	@.venv-audit/bin/pip-audit --no-deps --disable-pip --ignore-vuln CVE-2025-71176 $(AUDIT) --requirement build/audit-lowest.txt
	@.venv-audit/bin/pip-audit --no-deps --disable-pip $(AUDIT) --requirement build/audit-newest.txt

hands: $(READY)  ## make the package from one description in many hands (HANDS="inline titled": those)
	@$(BIN)/python -m tests.codegen.hands $(HANDS)

size: $(READY)  ## code lines of each part of custom/, and what a plain call loads of it
	@$(BIN)/python -m custom.tools.size

bench: $(READY)  ## measure import, decoding, encoding and size; writes docs/benchmarks.md
	@$(BIN)/python -m custom.bench

.PHONY: release
release: $(READY)  ## check that VERSION= is ready, build it reproducibly into dist/, try it in a clean environment
	@$(BIN)/python -m custom.tools.release "$(VERSION)"

.PHONY: docs
docs: $(READY)  ## build the documentation site, with a reference of every call, in build/docs/site
	@$(BIN)/python -m custom.tools.site

.PHONY: fuzz
fuzz: $(READY)  ## send the mock server hostile requests and the client hostile responses (ROUNDS=200 an operation, SEED=0, MINUTES=60: seed after seed)
	@$(BIN)/python -m tests.fuzz --rounds $(ROUNDS) --seed $(SEED) --minutes $(or $(MINUTES),0)

.PHONY: soak
soak: $(READY)  ## a client under steady load and faults for MINUTES=30: memory, sockets, tasks, writes, limit (BACKEND="httpx aiohttp")
	@$(BIN)/python -m tests.soak --minutes $(or $(MINUTES),30) $(BACKEND)

reliability: $(READY)  ## let the client meet every fault of a broken server; writes docs/reliability.md
	@$(BIN)/python -m tests.e2e.reliability_report

.PHONY: coverage
coverage: $(READY)  ## pytest with the branches of what is written by hand measured; at least 97 % of them, lines apart
	@rm -rf build/coverage && mkdir -p build/coverage
	@$(BIN)/python -m coverage run -m pytest -n $(JOBS) --dist loadfile
	@$(BIN)/python -m coverage combine --quiet
	@$(BIN)/python -m coverage report
	@$(BIN)/python -m coverage json --quiet -o build/coverage/report.json
	@$(BIN)/python -m custom.tools.branches build/coverage/report.json

.PHONY: mutants
mutants: $(READY)  ## change the code in N=300 small ways, the sample of SEED=0, and see whether its tests notice
	@$(BIN)/python -m custom.tools.mutants --seed $(SEED) --count $(N) $(if $(AREA),--area $(AREA))

.PHONY: browser
browser: $(READY)  ## a person books, and reads the site, in headless Chromium (BROWSER=its command); skipped where there is none
	@$(BIN)/python -m pytest tests/e2e/browser_booking.py tests/e2e/browser_site.py

CONTRACT := build/contract
$(CONTRACT)/.ready: tests/proof/node/package.json tests/proof/node/package-lock.json
	@echo "installing the tools of Node in $(CONTRACT) (once)"
	@mkdir -p $(CONTRACT)
	@cp $^ $(CONTRACT)
	@cd $(CONTRACT) && npm ci --silent --no-audit --no-fund --ignore-scripts
	@touch $@

.PHONY: contract
contract: $(READY) $(CONTRACT)/.ready .venv-contract/.ready  ## Prism, schemathesis, Redocly, Spectral and another generator over the description; wants Node 20 (SECONDS=120 of schemathesis)
	@SECONDS=$(SECONDS) $(BIN)/python -m tests.proof

mock: $(READY)  ## the mock server on loopback (PORT=8765)
	@$(BIN)/python -m altegio.mock_server --port $(PORT)

demo: $(READY)  ## regenerate, start the mock server, run examples/quickstart.py against it
	@$(BIN)/python -m custom.tools generate --spec $(SPEC)
	@$(BIN)/python -m custom.tools.demo

clean:  ## remove virtual environments and caches
	rm -rf $(VENV) .venv-* .mypy_cache .pytest_cache .ruff_cache .hypothesis .schemathesis build dist
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
