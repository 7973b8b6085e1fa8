"""Gather the window's sentences into the catalogues and build them: `python tests/ui/update_catalogues.py`.

Translate what is new in `resources/i18n/*.ts` (Qt Linguist, or an editor), then run this again.
`messages_ar.ts` holds the sentences of `workbench/services/messages`, which `lupdate` does not see.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
I18N = ROOT / "resources" / "i18n"
TOOLS = Path(sys.executable).parent


def gather(target: Path, language: str) -> None:
    """Bring one catalogue up to date with the sources."""
    sources = sorted(str(path) for path in (ROOT / "workbench" / "ui").rglob("*.py"))
    options = ["-source-language", "en", "-target-language", language, "-locations", "none", "-no-obsolete"]
    if language == "en":
        options.append("-pluralonly")
    subprocess.run([TOOLS / "pyside6-lupdate", *sources, "-ts", str(target), *options], check=True, capture_output=True)


def build(source: Path, target: Path) -> None:
    """Compile a catalogue and put it in place at once: a window that has the old one mapped keeps it."""
    fresh = target.with_suffix(".part")
    subprocess.run([TOOLS / "pyside6-lrelease", str(source), "-qm", str(fresh)], check=True, capture_output=True)
    fresh.replace(target)


def main() -> int:
    """Gather and build all catalogues."""
    for language in ("ar", "en"):
        gather(I18N / f"bayan_{language}.ts", language)
    for source in sorted(I18N.glob("*.ts")):
        build(source, source.with_suffix(".qm"))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
