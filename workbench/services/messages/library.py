"""Sentences about projects and the records of documents."""

from __future__ import annotations

MESSAGES: dict[str, str] = {
    "project.nameless": "A project needs a name.",
    "project.taken": "There is a project named “{project}” already. Nothing was changed.",
    "project.not-empty": "“{project}” still holds documents; move or remove them first. Nothing was changed.",
    "document.bad-grade": "{grade} is not a grade; sources are graded A to F, information 1 to 6.",
    "document.nameless-variable": "A variable needs a name.",
}
