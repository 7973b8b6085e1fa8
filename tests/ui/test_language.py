import re
import shutil
import xml.etree.ElementTree as ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, Qt

from tests.ui.update_catalogues import I18N, build, gather
from workbench.domain.enums import State
from workbench.services import messages
from workbench.ui import language, notices
from workbench.ui.counts import Counts

SHOWN_IN_THE_WINDOW = (
    *("annotate", "briefing", "clause", "code", "document", "edit", "engine", "export", "file", "import", "memory"),
    *("note", "office", "project", "qa", "search", "store"),
)
NOT_SHOWN = ("store.check.",)


def entries(path):
    for context in ElementTree.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            yield context.findtext("name"), message


@pytest.fixture
def arabic(qapp):
    catalogues = language.install(qapp, "ar")
    yield
    for catalogue in catalogues:
        qapp.removeTranslator(catalogue)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qapp.setProperty("language", "en")


def test_every_sentence_of_the_window_is_in_the_arabic_catalogue(tmp_path):
    copy = tmp_path / "bayan_ar.ts"
    shutil.copy(I18N / "bayan_ar.ts", copy)
    gather(copy, "ar")
    open_ones, gone = [], []
    for context, message in entries(copy):
        translation = message.find("translation")
        forms = [form.text for form in translation.findall("numerusform")] or [translation.text]
        if translation.get("type") == "unfinished" or not all(forms):
            open_ones.append((context, message.findtext("source")))
        if message.get("numerus") == "yes" and len(forms) != 6:
            gone.append(message.findtext("source"))
    assert open_ones == []
    assert gone == []


@pytest.mark.parametrize(("state", "word"), [(State.DRAFT, "مسودة"), (State.APPROVED, "معتمد")])
def test_a_sentence_names_a_state_in_its_own_language(arabic, state, word):
    told = notices.sentence("qa.empty.blank", {"state": state.value})
    assert word in told
    assert not re.search("[A-Za-z]", told)
    assert f"counts as {state.value}." in messages.sentence("qa.empty.blank", {"state": state.value})


def test_placeholders_survive_translation():
    for path in I18N.glob("*_ar.ts"):
        for _, message in entries(path):
            source, translation = message.findtext("source"), message.findtext("translation")
            if message.get("numerus") != "yes":
                assert set(re.findall(r"{\w+}", source)) == set(re.findall(r"{\w+}", translation)), source


def test_the_built_catalogues_are_those_of_the_sources(tmp_path):
    for source in I18N.glob("*.ts"):
        built = tmp_path / f"{source.stem}.qm"
        build(source, built)
        assert built.read_bytes() == source.with_suffix(".qm").read_bytes(), f"run update_catalogues.py: {source.name}"


def test_every_error_that_the_window_can_meet_is_told_in_arabic(arabic):
    for code, template in messages.catalogue().items():
        if code.split(".")[0] in SHOWN_IN_THE_WINDOW and not code.startswith(NOT_SHOWN):
            assert QCoreApplication.translate("Messages", template) != template, code


def test_arabic_counts_in_six_forms(arabic):
    counts = Counts()
    said = [counts.segments(number) for number in (0, 1, 2, 5, 11, 100)]
    assert said == ["لا مقاطع", "مقطع واحد", "مقطعان", "5 مقاطع", "11 مقطعًا", "100 مقطع"]


def test_english_counts_in_two_forms(qapp):
    catalogues = language.install(qapp, "en")
    assert [Counts().segments(number) for number in (1, 2)] == ["1 segment", "2 segments"]
    for catalogue in catalogues:
        qapp.removeTranslator(catalogue)


def test_the_direction_is_set_with_the_language(arabic, qapp):
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
