"""A preview shows what the file will show."""

from __future__ import annotations

import time

import pytest
from pypdf import PdfReader

from workbench.domain.briefings import Recipe
from workbench.errors import Cancelled
from workbench.services import previewing
from workbench.services.workspace import Workspace


class Wanted:
    """Says when nobody wants a preview any more."""

    def __init__(self, seconds: float = 600) -> None:
        self.end = time.monotonic() + seconds

    def raise_if_cancelled(self) -> None:
        if time.monotonic() > self.end:
            raise Cancelled


@pytest.fixture
def painted() -> None:
    if not previewing.can_paint():
        pytest.skip("needs LibreOffice and Poppler")


@pytest.mark.office
@pytest.mark.parametrize("wished", [True, False])
def test_the_contents_of_a_preview_have_page_numbers_where_they_are_wished(
    painted: None, sample: Workspace, tmp_path, wished: bool
) -> None:
    document = sample.store.documents.all()[0].id
    recipe = Recipe(page_numbers=wished)
    made = previewing.preview(sample, document, recipe, (), folder=tmp_path, cancel=Wanted())
    assert made.pdf is not None
    text = " ".join(page.extract_text() for page in PdfReader(made.pdf).pages[:4])
    assert ("press F9" in " ".join(text.split())) is not wished


@pytest.mark.office
def test_nobody_waits_for_the_page_numbers_of_a_preview_that_is_not_wanted_any_more(
    painted: None, sample: Workspace, tmp_path
) -> None:
    document = sample.store.documents.all()[0].id
    began = time.monotonic()
    with pytest.raises(Cancelled):
        previewing.preview(sample, document, Recipe(), (), folder=tmp_path, cancel=Wanted(0.5))
    assert time.monotonic() - began < 3
