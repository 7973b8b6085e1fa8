"""The Word briefing."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from workbench.domain.briefings import Bundle, Recipe
from workbench.domain.ports import BriefingReader, Option, Progress


class WordBriefing:
    """Renders a bundle to a .docx that is right-to-left where its text is."""

    id: ClassVar[str] = "word"
    title: ClassVar[str] = "Word briefing"
    suffix: ClassVar[str] = ".docx"
    options: ClassVar[tuple[Option, ...]] = ()

    def render(
        self,
        bundle: Bundle,
        recipe: Recipe,
        *,
        resources: Path,
        progress: Progress | None = None,
        reader: BriefingReader | None = None,
    ) -> bytes:
        """Return the whole file; equal input gives equal bytes. The reader has it early, without page numbers.

        Raises:
            UserError: the recipe names a section, template or scope that is not there.
        """
        # Start-up time: python-docx and lxml load when a briefing is made, not when plugins are listed.
        from workbench.plugins.briefings.compose import compose

        return compose(bundle, recipe, resources=resources, progress=progress, reader=reader)
