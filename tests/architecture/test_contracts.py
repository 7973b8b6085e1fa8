"""The house stands as it was drawn: layers, sizes, lone imports, sentences for every code."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

from tests.conftest import CHECKOUT
from workbench.services.messages import catalogue

PACKAGE = CHECKOUT / "workbench"
MODULES = sorted(path for path in PACKAGE.rglob("*.py") if "_bundled" not in path.parts)
MAX_FILE, MAX_CLASS, MAX_FUNCTION = 400, 20, 40
_CODE = re.compile(r"[a-z][a-z-]*(?:\.[a-z][a-z-]*)+")
_RAISERS = (
    "UserError",
    "InputError",
    "StoreError",
    "StaleChange",
    "EngineError",
    "Notice",
    "failure",
    "tell",
    "sentence",
)

ALL = """
import importlib, sys, warnings
warnings.simplefilter("error")
for name in sys.argv[1:]:
    importlib.import_module(name)
"""


def trees() -> Iterator[tuple[Path, ast.Module]]:
    for path in MODULES:
        yield path, ast.parse(path.read_text(encoding="utf-8"))


def dotted(path: Path) -> str:
    parts = path.relative_to(CHECKOUT).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")


def test_imports_point_one_way() -> None:
    program = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([program, "--no-cache"], cwd=CHECKOUT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_no_file_is_longer_than_the_limit() -> None:
    every = [*MODULES, *sorted((CHECKOUT / "tests").rglob("*.py"))]
    long = {str(path): n for path in every if (n := len(path.read_text(encoding="utf-8").splitlines())) > MAX_FILE}
    assert not long


def test_no_class_has_more_methods_and_no_function_more_lines_than_the_limit() -> None:
    large: list[str] = []
    for path, tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                methods = sum(isinstance(item, (ast.FunctionDef, ast.AsyncFunctionDef)) for item in node.body)
                if methods > MAX_CLASS:
                    large.append(f"{path.name}: class {node.name} has {methods} methods")
            elif isinstance(node, ast.FunctionDef) and node.end_lineno is not None:
                lines = node.end_lineno - node.lineno + 1
                if lines > MAX_FUNCTION:
                    large.append(f"{path.name}: {node.name} has {lines} lines")
    assert not large


def imports_at_start(tree: ast.Module, names: set[str]) -> Iterator[str]:
    """Yield what of ours a module imports while it is itself being imported."""
    for node in tree.body:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            inner = {f"{node.module}.{alias.name}" for alias in node.names}
            yield from inner & names if inner & names else {node.module} & names


def test_every_module_can_be_imported_alone() -> None:
    """No module waits for one that waits for it, and each of them loads without a warning."""
    names = {dotted(path) for path in MODULES if path.name != "__main__.py"}
    graph = {dotted(path): set(imports_at_start(tree, names)) for path, tree in trees()}
    TopologicalSorter(graph).prepare()  # raises CycleError
    done = subprocess.run(
        [sys.executable, "-c", ALL, *sorted(names)], cwd=CHECKOUT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def codes_raised() -> Iterator[tuple[str, str]]:
    """Yield every sentence code that a call of an error, notice or teller names."""
    for path, tree in trees():
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            for argument in node.args[:2]:
                if name in _RAISERS and isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                    if _CODE.fullmatch(argument.value):
                        yield path.name, argument.value
                    break


def test_every_code_that_is_raised_has_a_sentence() -> None:
    missing = {(where, code) for where, code in codes_raised() if code not in catalogue()}
    assert not missing
    assert len({code for _, code in codes_raised()}) > 60


def test_sentences_end_like_sentences_and_do_not_shout() -> None:
    bad = [code for code, text in catalogue().items() if "!" in text or (not text[0].isupper() and text[0] not in "{“")]
    assert not bad


def test_arabic_words_are_never_cut_by_latin_notions_of_a_word() -> None:
    r"""`\\w` and `\\b` cut a word at its vowel marks: no pattern of the Arabic core that holds Arabic may use them."""
    found = [
        f"{path.name}:{node.lineno}"
        for path in (PACKAGE / "domain" / "arabic").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and re.search("\\\\[wb]", node.value)
        and re.search("[\u0600-\u06ff]", node.value)
    ]
    assert not found


def test_no_module_keeps_state() -> None:
    """Constants and loggers only: a lower-case name at module level that is rebound is state."""
    states = [
        f"{path.name}:{node.lineno}"
        for path, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.Global)
    ]
    assert not states


def test_project_files_name_no_machine_and_no_host() -> None:
    tracked = subprocess.run(["git", "ls-files"], cwd=CHECKOUT, capture_output=True, text=True, check=True).stdout
    words = re.compile("/" + "work/|/" + "root/|files[.]python" + "hosted|registry[.]npm" + "js|pypi[.]" + "org/simple")
    found = []
    for name in tracked.splitlines():
        path = CHECKOUT / name
        readable = path.suffix in (".py", ".md", ".toml", ".lock", ".yml", ".sh", ".json", "") and path.is_file()
        if readable and words.search(path.read_text(encoding="utf-8", errors="replace")):
            found.append(name)
    assert not found
