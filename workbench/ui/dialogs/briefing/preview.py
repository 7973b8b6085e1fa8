"""The pages of a briefing as they will look, a moment after each change."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QScrollArea, QStackedWidget, QTextBrowser, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from workbench.services.previewing import Preview

translate = QCoreApplication.translate

NARROWEST, WIDEST = 200, 640
ROOM = 44  # margins and the scroll bar


class PreviewPane(QWidget):
    """Shows pictures of pages, or a page of HTML, and says which."""

    def __init__(self) -> None:
        super().__init__()
        self.said = QLabel()
        self.said.setObjectName("said")
        self.said.setWordWrap(True)
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setSpacing(12)
        self._column.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.pages: list[QLabel] = []
        self.shown = 0
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inner)
        area.setAccessibleName(translate("Briefing", "Preview"))
        self.html = QTextBrowser()
        self.html.setOpenLinks(False)
        self.stack = QStackedWidget()
        self.stack.addWidget(area)
        self.stack.addWidget(self.html)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.said)
        layout.addWidget(self.stack, 1)

    def wait(self) -> None:
        """Say that a preview is on its way."""
        self.said.setText(translate("Briefing", "Making the preview…"))

    def show_preview(self, preview: Preview, pictures: Sequence[QImage] = ()) -> None:
        """Show a first page, or the page of HTML."""
        if preview.html:
            self.said.setText(
                translate(
                    "Briefing",
                    "Preview of the texts in HTML: the pages of Word look different. Install LibreOffice and "
                    "Poppler to see them.",
                )
            )
            if preview.rows is not None:
                cut = translate("Briefing", "Only the first {rows} rows are shown here.").format(rows=preview.rows)
                self.said.setText(f"{self.said.text()} {cut}")
            self.html.setHtml(preview.html)
            self.stack.setCurrentWidget(self.html)
            return
        self.stack.setCurrentIndex(0)
        self.said.setText(translate("Briefing", "LibreOffice preview · first page"))
        self.shown = 0
        self.add_pages(pictures)

    def page_width(self) -> int:
        """Return how wide a picture of a page is to be, in pixels of the screen."""
        return int(max(NARROWEST, min(WIDEST, self.width() - ROOM)) * self.devicePixelRatioF())

    def add_pages(self, pictures: Sequence[QImage]) -> None:
        """Show pictures of the next pages, in place of those of the preview before."""
        for image in pictures:
            if self.shown == len(self.pages):
                self.pages.append(QLabel())
                self._column.addWidget(self.pages[-1])
            picture = QPixmap.fromImage(image)
            picture.setDevicePixelRatio(self.devicePixelRatioF())
            page = self.pages[self.shown]
            page.setPixmap(picture)
            self.shown += 1
            page.setAccessibleName(translate("Briefing", "Page {number}").format(number=self.shown))

    def end(self) -> None:
        """Say how many pages there are, and drop what is left of the preview before."""
        text = translate("Briefing", "LibreOffice preview · {pages} pages; Word may break pages elsewhere.")
        self.said.setText(text.format(pages=self.shown))
        for left in self.pages[self.shown :]:
            left.deleteLater()
        del self.pages[self.shown :]

    def refuse(self, sentence: str) -> None:
        """Say why there is no preview."""
        self.said.setText(sentence)
