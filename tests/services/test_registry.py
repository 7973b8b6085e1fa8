"""The registry, with entry points of packages that are really on the path."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from workbench.domain.ports import SourceBytes
from workbench.errors import InputError, UserError
from workbench.services.messages import explain
from workbench.services.registry import CHECKS, IMPORTERS, Registry

CHECK = """
class {name}:
    id = "{id}"
    title = "A check from elsewhere"
    severity = "warning"
    options = ()
    def __init__(self, settings=None): pass
    def run(self, segments): return iter(())
"""
IMPORTER = """
class Importer:
    id = "{id}"
    title = "Files of another program"
    suffixes = (".odd",)
    options = ()
    def claims(self, source): {claims}
    def read(self, source, options): raise NotImplementedError
"""
Install = Callable[..., None]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Install]:
    """Put a package with entry points on the path, as pip would leave it."""
    before = set(sys.modules)
    monkeypatch.syspath_prepend(str(tmp_path))

    def put(package: str, code: str, entries: dict[str, str], version: str = "1.0") -> None:
        (tmp_path / f"{package}.py").write_text(code, encoding="utf-8")
        info = tmp_path / f"{package}-{version}.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(
            f"Metadata-Version: 2.1\nName: {package}\nVersion: {version}\n", encoding="utf-8"
        )
        (info / "entry_points.txt").write_text(
            "".join(f"[{group}]\nnamed = {value}\n" for group, value in entries.items()), encoding="utf-8"
        )
        importlib.invalidate_caches()

    yield put
    for name in set(sys.modules) - before:
        if name.startswith("bayan_test_"):
            del sys.modules[name]


def theirs(registry: Registry) -> list[tuple[str, str]]:
    return [pair for pair in registry.broken if pair[0].startswith("bayan_test_")]


def test_every_built_in_plugin_loads() -> None:
    registry = Registry()
    assert registry.broken == ()
    assert "empty" in registry.ids(CHECKS)
    assert registry.origin(CHECKS, "empty").startswith("workbench.plugins.checks.")


def test_a_plugin_of_another_package_is_found_by_its_id_after_the_built_ins(install: Install) -> None:
    install("bayan_test_a", CHECK.format(name="Mine", id="mine"), {"workbench.checks": "bayan_test_a:Mine"})
    registry = Registry()
    assert registry.get(CHECKS, "mine").title == "A check from elsewhere"
    assert registry.ids(CHECKS)[-1] == "mine"
    assert registry.origin(CHECKS, "mine") == "bayan_test_a:Mine (bayan_test_a 1.0)"


def test_nothing_is_imported_before_its_kind_is_asked_for(install: Install) -> None:
    install("bayan_test_lazy", CHECK.format(name="Mine", id="lazy"), {"workbench.checks": "bayan_test_lazy:Mine"})
    registry = Registry()
    registry.all(IMPORTERS)
    assert "bayan_test_lazy" not in sys.modules
    registry.all(CHECKS)
    assert "bayan_test_lazy" in sys.modules


@pytest.mark.parametrize(
    ("code", "value", "reason"),
    [
        ("raise RuntimeError('no licence')", ":Mine", "no licence"),
        ("import sys; sys.exit('stop')", ":Mine", "stop"),
        ("x = 1", ":Mine", "Mine"),
        ("Mine = 3", ":Mine", "not a class"),
        ("class Mine:\n    id = 'half'\n    title = ''", ":Mine", "lacks severity, options, run"),
        (CHECK.format(name="Mine", id=""), ":Mine", "no id"),
        ("import nothing_of_this_name", ":Mine", "nothing_of_this_name"),
        ("x = = 1", ":Mine", "SyntaxError"),
    ],
)
def test_a_plugin_that_cannot_be_used_is_listed_and_the_others_work(
    install: Install, code: str, value: str, reason: str
) -> None:
    install("bayan_test_bad", code, {"workbench.checks": "bayan_test_bad" + value})
    registry = Registry()
    ((origin, why),) = theirs(registry)
    assert origin == "bayan_test_bad:Mine (bayan_test_bad 1.0)"
    assert reason in why
    assert "empty" in registry.ids(CHECKS)


def test_a_second_plugin_with_a_taken_id_is_refused_with_both_origins(install: Install) -> None:
    install("bayan_test_thief", CHECK.format(name="Mine", id="empty"), {"workbench.checks": "bayan_test_thief:Mine"})
    registry = Registry()
    ((origin, why),) = theirs(registry)
    assert "bayan_test_thief 1.0" in origin
    assert "workbench.plugins.checks." in why
    assert registry.get(CHECKS, "empty").__module__.startswith("workbench.")


def test_two_other_packages_with_one_id_keep_the_first_by_name(install: Install) -> None:
    for name in ("bayan_test_one", "bayan_test_two"):
        install(name, CHECK.format(name="Mine", id="both"), {"workbench.checks": f"{name}:Mine"})
    registry = Registry()
    assert registry.get(CHECKS, "both").__module__ == "bayan_test_one"
    ((origin, why),) = theirs(registry)
    assert origin.startswith("bayan_test_two:Mine")
    assert "bayan_test_one:Mine" in why


def test_an_unknown_id_is_told_in_one_sentence_with_what_there_is() -> None:
    with pytest.raises(UserError) as caught:
        Registry().get(CHECKS, "spelling")
    assert "spelling" in explain(caught.value)
    assert "empty" in explain(caught.value)


def test_an_importer_of_another_package_may_claim_a_file(install: Install) -> None:
    code = IMPORTER.format(id="odd", claims="return source.name.endswith('.odd')")
    install("bayan_test_odd", code, {"workbench.importers": "bayan_test_odd:Importer"})
    assert Registry().importer_for(SourceBytes("letter.odd", b"x")).id == "odd"


def test_a_file_that_no_importer_claims_is_the_users_error() -> None:
    with pytest.raises(InputError) as caught:
        Registry().importer_for(SourceBytes("letter.zzz", b"\x00\x01\x02\x03"))
    assert "letter.zzz" in explain(caught.value)


def test_an_importer_that_fails_while_looking_does_not_stop_the_others(install: Install) -> None:
    install(
        "bayan_test_crash",
        IMPORTER.format(id="aaa-crash", claims="raise ValueError(source.name)"),
        {"workbench.importers": "bayan_test_crash:Importer"},
    )
    code = IMPORTER.format(id="odd", claims="return source.name.endswith('.odd')")
    install("bayan_test_odd2", code, {"workbench.importers": "bayan_test_odd2:Importer"})
    assert Registry().importer_for(SourceBytes("letter.odd", b"x")).id == "odd"
