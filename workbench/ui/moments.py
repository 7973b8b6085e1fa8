"""Say when something happened as people do: a time today, a day this year, a date before."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QDate, QTime

from workbench.ui.language import locale

translate = QCoreApplication.translate


def moment(at: datetime | None, now: datetime | None = None) -> str:
    """Return a moment in the computer's own time zone, or nothing where it is not known."""
    if at is None:
        return ""
    here = (at if at.tzinfo is not None else at.replace(tzinfo=UTC)).astimezone()
    today = (now or datetime.now(UTC)).astimezone().date()
    clock = locale().toString(QTime(here.hour, here.minute), "HH:mm")
    days = (today - here.date()).days
    if days == 0:
        return clock
    if days == 1:
        return translate("Moment", "yesterday {time}").format(time=clock)
    date = QDate(here.year, here.month, here.day)
    return locale().toString(date, "d MMM" if here.year == today.year else "d MMM yyyy")


def exact_moment(at: datetime | None) -> str:
    """Return the full date and time, for a tool tip."""
    if at is None:
        return ""
    here = (at if at.tzinfo is not None else at.replace(tzinfo=UTC)).astimezone()
    date = locale().toString(QDate(here.year, here.month, here.day), "d MMMM yyyy")
    return f"{date} {here:%H:%M}"
