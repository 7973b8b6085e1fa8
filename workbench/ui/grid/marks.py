"""Small drawings that tell states apart by shape, not by colour alone."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from workbench.domain.enums import State

RADIUS = 4.6


def draw_state(painter: QPainter, state: State, middle: QPointF, colour: QColor, ground: QColor) -> None:
    """Draw a ring, a half disc, a disc, a disc with one tick, or with a ring around it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.4))
    disc = QRectF(middle.x() - RADIUS, middle.y() - RADIUS, 2 * RADIUS, 2 * RADIUS)
    filled = state in (State.TRANSLATED, State.REVIEWED, State.APPROVED)
    painter.setBrush(colour if filled else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(disc)
    if state is State.DRAFT:
        painter.setBrush(colour)
        painter.drawPie(disc, 90 * 16, 180 * 16)
    if state in (State.REVIEWED, State.APPROVED):
        _tick(painter, middle, ground)
    if state is State.APPROVED:
        painter.setPen(QPen(colour, 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(disc.adjusted(-2.6, -2.6, 2.6, 2.6))
    painter.restore()


def draw_lock(painter: QPainter, middle: QPointF, colour: QColor) -> None:
    """Draw a padlock."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawArc(QRectF(middle.x() - 3, middle.y() - 6, 6, 8), 0, 180 * 16)
    painter.setBrush(colour)
    painter.drawRoundedRect(QRectF(middle.x() - 4.5, middle.y() - 1.5, 9, 7), 1.5, 1.5)
    painter.restore()


def draw_note(painter: QPainter, middle: QPointF, colour: QColor) -> None:
    """Draw a bubble of speech with two lines in it."""
    x, y = middle.x(), middle.y()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(x - 5.5, y - 5, 11, 8), 2, 2)
    painter.drawPolyline(QPolygonF([QPointF(x - 2.5, y + 3), QPointF(x - 2.5, y + 6), QPointF(x + 0.5, y + 3)]))
    painter.drawLine(QPointF(x - 3, y - 2.2), QPointF(x + 3, y - 2.2))
    painter.drawLine(QPointF(x - 3, y + 0.2), QPointF(x + 1, y + 0.2))
    painter.restore()


def draw_warning(painter: QPainter, middle: QPointF, colour: QColor, ground: QColor) -> None:
    """Draw a triangle with a sign of exclamation."""
    x, y = middle.x(), middle.y()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.2))
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([QPointF(x, y - 5), QPointF(x + 5.5, y + 4.5), QPointF(x - 5.5, y + 4.5)]))
    painter.setPen(QPen(ground, 1.4))
    painter.drawLine(QPointF(x, y - 1.8), QPointF(x, y + 0.9))
    painter.drawPoint(QPointF(x, y + 3))
    painter.restore()


def _tick(painter: QPainter, middle: QPointF, ground: QColor) -> None:
    painter.setPen(QPen(ground, 1.5))
    corner = QPointF(middle.x() - 0.6, middle.y() + 1.9)
    painter.drawLine(QPointF(middle.x() - 2.4, middle.y() + 0.1), corner)
    painter.drawLine(corner, QPointF(middle.x() + 2.5, middle.y() - 1.9))
