"""How each kind of finding looks and is called: shape, colour token and Turkish name, in one place."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from models.enums import DiagnosticKind, Language, Platform, PostState, Severity
from ui.theme import current_theme
from ui.theme.tokens import ICON_M, ICON_S

_LINE_TOKENS = {
    DiagnosticKind.SPELLING: "spelling_line",
    DiagnosticKind.USAGE: "usage_line",
    DiagnosticKind.GUIDELINE: "guideline_line",
    DiagnosticKind.PLATFORM: "platform_line",
}
_SEVERITY_TOKENS = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.INFORMATION: "information",
    Severity.HINT: "hint",
}
_WAVE_STEP = 2.5
_WAVE_HEIGHT = 2.5
_STATE_TONES = {
    PostState.REVIEW: "review",
    PostState.PLANNED: "information",
    PostState.READY: "success",
    PostState.PUBLISHED: "success",
}
_STATE_ICONS = {
    PostState.IDEA: "hint",
    PostState.DRAFT: "editor",
    PostState.REVIEW: "eye",
    PostState.READY: "check",
    PostState.PLANNED: "clock",
    PostState.PUBLISHED: "success",
    PostState.CANCELLED: "close",
}


def line_token(kind: DiagnosticKind) -> str:
    """Return the colour token of a kind's underline."""
    return _LINE_TOKENS.get(kind, "guideline_line")


def mark_token(kind: DiagnosticKind, severity: Severity) -> str:
    """Return the colour token of an underline in the text: the kind's own, but an error looks like one."""
    return "error" if severity is Severity.ERROR else line_token(kind)


def severity_token(severity: Severity) -> str:
    """Return the colour token of a severity."""
    return _SEVERITY_TOKENS[severity]


def kind_name(kind: DiagnosticKind) -> str:
    translate = QCoreApplication.translate
    return {
        DiagnosticKind.SPELLING: translate("Kinds", "Yazım"),
        DiagnosticKind.USAGE: translate("Kinds", "Kullanım"),
        DiagnosticKind.GUIDELINE: translate("Kinds", "Kılavuz"),
        DiagnosticKind.PLATFORM: translate("Kinds", "Platform"),
        DiagnosticKind.IMAGE: translate("Kinds", "Görsel"),
        DiagnosticKind.ATTRIBUTION: translate("Kinds", "Kaynak"),
        DiagnosticKind.PLANNING: translate("Kinds", "Planlama"),
    }[kind]


def rule_name(rule: str) -> str:
    """Return what a rule is about, for where there are no words to quote: its article, or its kind."""
    kind = DiagnosticKind(rule.split(".", 1)[0])
    article = rule.split(".")[1] if kind is DiagnosticKind.GUIDELINE else ""
    if article:
        return QCoreApplication.translate("Kinds", "Kılavuz md. {n}").format(n=article)
    return kind_name(kind)


def state_name(state: PostState) -> str:
    translate = QCoreApplication.translate
    return {
        PostState.IDEA: translate("Kinds", "Fikir"),
        PostState.DRAFT: translate("Kinds", "Taslak"),
        PostState.REVIEW: translate("Kinds", "Gözden geçirmede"),
        PostState.READY: translate("Kinds", "Hazır"),
        PostState.PLANNED: translate("Kinds", "Planlandı"),
        PostState.PUBLISHED: translate("Kinds", "Yayımlandı"),
        PostState.CANCELLED: translate("Kinds", "İptal edildi"),
    }[state]


def state_tone(state: PostState) -> str:
    """Return the tone of a state in the style sheet; empty for what is plain."""
    return _STATE_TONES.get(state, "")


def state_icon(state: PostState) -> str:
    """Return the icon of a state: the same as on the calendar."""
    return _STATE_ICONS[state]


def platform_name(platform: Platform) -> str:
    return {Platform.X: "X", Platform.FACEBOOK: "Facebook", Platform.INSTAGRAM: "Instagram"}[platform]


def language_name(language: Language) -> str:
    """Return a language's name in that language: whoever writes in it finds it."""
    return {
        Language.TURKISH: "Türkçe",
        Language.ENGLISH: "English",
        Language.GERMAN: "Deutsch",
        Language.FRENCH: "Français",
        Language.SPANISH: "Español",
        Language.ITALIAN: "Italiano",
        Language.RUSSIAN: "Русский",
        Language.ARABIC: "العربية",
    }[language]


def draw_line(painter: QPainter, kind: DiagnosticKind, colour: QColor, start: QPointF, width: float) -> None:
    """Draw a kind's underline: spelling a wave, usage dots, guideline a double line, platform a solid line,
    everything else dashes. ``start`` is the left top of the line's band, three pixels high."""
    left, right, y = start.x(), start.x() + width, start.y()
    pen = QPen(colour, 1.3)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if kind is DiagnosticKind.SPELLING:
        count = max(2, round((right - left) / _WAVE_STEP))
        step = (right - left) / count
        wave = [QPointF(left + step * i, y + (_WAVE_HEIGHT if i % 2 else 0)) for i in range(count + 1)]
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF(wave))
    elif kind is DiagnosticKind.USAGE:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        count = max(1, int((right - left) / 4.5))
        gap = (right - left) / count
        for i in range(count):
            painter.drawEllipse(QRectF(left + gap * (i + 0.5) - 1.2, y, 2.4, 2.4))
    elif kind is DiagnosticKind.GUIDELINE:
        painter.setPen(pen)
        painter.drawLine(QPointF(left, y), QPointF(right, y))
        painter.drawLine(QPointF(left, y + 3), QPointF(right, y + 3))
    else:
        pen.setWidthF(2)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if kind is not DiagnosticKind.PLATFORM:
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.drawLine(QPointF(left, y + 1), QPointF(right, y + 1))


def draw_symbol(painter: QPainter, kind: DiagnosticKind, severity: Severity, box: QRectF) -> None:
    """Draw a finding's symbol for lists, in the colour of its severity.

    Two letters over the kind's underline, or a picture for findings about pictures; a filled sign for errors.
    """
    theme = current_theme()
    token = severity_token(severity)
    about_picture = kind in (DiagnosticKind.IMAGE, DiagnosticKind.ATTRIBUTION)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if severity is Severity.ERROR:
        _draw_error(painter, QRectF(box.left() + 2, box.top(), ICON_S, ICON_S))
    elif about_picture:
        ratio = painter.device().devicePixelRatioF()
        pixmap = theme.pixmap("images", token, round(ICON_M * ratio))
        painter.drawPixmap(QRectF(box.left() + 1, box.top(), ICON_M, ICON_M), pixmap, QRectF(pixmap.rect()))
    else:
        font = painter.font()
        font.setPixelSize(round(box.height() * 0.68))
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(theme.colour(token))
        letters = QRectF(box.left(), box.top() - 3, box.width(), box.height())
        painter.drawText(letters, Qt.AlignmentFlag.AlignCenter, "ab")
    if not about_picture:
        draw_line(painter, kind, theme.colour(token), QPointF(box.left(), box.bottom() - 4), box.width())
    painter.restore()


def _draw_error(painter: QPainter, box: QRectF) -> None:
    """Draw a full disc with an exclamation mark: no other finding has as much colour."""
    theme = current_theme()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("error"))
    painter.drawEllipse(box)
    font = painter.font()
    font.setPixelSize(round(box.height() * 0.75))
    font.setWeight(font.Weight.Bold)
    painter.setFont(font)
    painter.setPen(theme.colour("surface"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "!")
