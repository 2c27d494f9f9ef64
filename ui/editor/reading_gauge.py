"""How easy the open text is to read: a few quiet words beside the counters, and what is behind them on a hover."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.checking import IsCancelled
from models.enums import Language
from services.guidelines.readability import Ease, Gauge, gauge
from ui.kit import label
from ui.tasks import Task, TaskRunner

_MEASURE_AFTER_MS = 600
"""The gauge waits for a pause: words that change with every key would be noise."""
_LAST_YEAR_OF_SCHOOL = 12
_LAST_YEAR_OF_UNIVERSITY = 16


@dataclass(frozen=True, slots=True)
class _Measure:
    text: str
    language: Language

    def __call__(self, _is_cancelled: IsCancelled) -> Gauge | None:
        return gauge(self.text, self.language)


class ReadingGauge(QWidget):
    """Says ``Okunuşu kolay``. Never a warning: it has one colour for all. Measuring runs on the "rules" lane."""

    def __init__(self, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._task: Task[Gauge | None] | None = None
        self._read: Callable[[], tuple[str, Language] | None] = lambda: None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.words = label("", "caption")
        self.words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.words)
        self._timer = QTimer(self, singleShot=True, interval=_MEASURE_AFTER_MS)
        self._timer.timeout.connect(self._start)

    def watch(self, read: Callable[[], tuple[str, Language] | None]) -> None:
        """Set the function that returns the open text and its language; ``None`` where no text is open."""
        self._read = read

    def touch(self) -> None:
        """Measure again when the writing pauses."""
        self._timer.start()

    def _start(self) -> None:
        if self._task is not None:
            self._task.cancel()
        read = self._read()
        if read is None:
            self.show_gauge(None)
            return
        self._task = self._tasks.run("rules", _Measure(*read), owner=self, done=self.show_gauge)

    def show_gauge(self, measured: Gauge | None) -> None:
        """Show what was measured; nothing where the text is too short for it."""
        self.words.setText("" if measured is None else self._in_short(measured))
        told = "" if measured is None else self._in_full(measured)
        self.setToolTip(told)
        self.words.setAccessibleDescription(told)

    def _in_short(self, measured: Gauge) -> str:
        return {
            Ease.VERY_EASY: self.tr("Okunuşu çok kolay"),
            Ease.EASY: self.tr("Okunuşu kolay"),
            Ease.MEDIUM: self.tr("Okunuşu orta"),
            Ease.HARD: self.tr("Okunuşu zor"),
            Ease.VERY_HARD: self.tr("Okunuşu çok zor"),
        }[measured.level]

    def _in_full(self, measured: Gauge) -> str:
        number = QLocale().toString
        counted = self.tr("Cümle başına {words} sözcük, sözcük başına {syllables} hece.").format(
            words=number(measured.words_in_a_sentence, "f", 1),
            syllables=number(measured.syllables_in_a_word, "f", 1),
        )
        scale = self.tr("Kolaylık: 100 üzerinden {ease}.").format(ease=number(round(measured.ease)))
        if measured.years is not None:
            scale += " " + self._schooling(round(measured.years))
        advice = self.tr(
            "Yalnızca bir göstergedir: Uzun adlar ve unvanlar iyi bir metni de zor gösterir. "
            "Kısa cümleler okumayı kolaylaştırır."
        )
        return "\n".join((counted, scale, advice))

    def _schooling(self, years: int) -> str:
        if years <= _LAST_YEAR_OF_SCHOOL:
            return self.tr("Aşağı yukarı {years}. sınıf düzeyi.").format(years=max(years, 1))
        if years <= _LAST_YEAR_OF_UNIVERSITY:
            return self.tr("Üniversite düzeyi.")
        return self.tr("Akademik metin düzeyi.")
