"""The page Ayarlar: sections on the left, the chosen one on the right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from services.autostart import Autostart
from services.bootstrap import Lazy, StorageDoor
from services.language_tool.service import SecondOpinion
from services.paths import Paths
from services.settings import Settings
from ui.events import AppEvents
from ui.kit import PageHeader
from ui.settings.about_section import AboutSection
from ui.settings.allowances_card import AllowancesCard
from ui.settings.brand_section import BrandSection, BrandTools
from ui.settings.checks_section import ChecksSection, RuleTitles
from ui.settings.choice_sections import AppearanceSection, PlanningSection, ToneSection, VaultSection
from ui.settings.data_section import DataSection
from ui.settings.dictionary_section import DictionarySection
from ui.settings.editor_name import EditorNameCard
from ui.settings.form import Pen, Section
from ui.settings.opinion_section import OpinionSection
from ui.settings.publishing_section import PublishingSection
from ui.settings.unit_section import UnitSection
from ui.tasks import TaskRunner
from ui.theme.tokens import SPACE_L, SPACE_XL

_NAMES_WIDTH = 200
_READABLE_WIDTH = 720


class SettingsPage(QWidget):
    """No OK button: a change is kept as it is made."""

    def __init__(
        self,
        storage: StorageDoor,
        settings: Settings,
        paths: Paths,
        *,
        opinion: Lazy[SecondOpinion],
        rule_titles: RuleTitles,
        brand: BrandTools,
        autostart: Callable[[], Autostart],
        events: AppEvents,
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        pen = Pen(settings, tasks, events)
        self.unit = UnitSection(storage, events, tasks)
        self.editor_name = EditorNameCard(pen)
        self.unit.add(self.editor_name)
        self.brand = BrandSection(brand, events, tasks)
        self.appearance = AppearanceSection(pen)
        self.tone = ToneSection(pen)
        self.checks = ChecksSection(
            pen, events, tasks, rule_titles=rule_titles, allowances=AllowancesCard(storage, events, tasks)
        )
        self.dictionary = DictionarySection(storage, events, tasks)
        self.opinion = OpinionSection(pen, opinion, events, tasks)
        self.planning = PlanningSection(pen)
        self.planning.arrangement_asked.connect(events.arrangement_asked)
        self.publishing = PublishingSection(pen, tasks, autostart)
        self.vault = VaultSection(pen)
        self.data = DataSection(storage, paths, events, tasks)
        self.about = AboutSection(paths)
        self.names = QListWidget()
        self.names.setAccessibleName(self.tr("Bölümler"))
        self.names.setFixedWidth(_NAMES_WIDTH)
        self.names.setSizePolicy(self.names.sizePolicy().horizontalPolicy(), self.sizePolicy().verticalPolicy())
        self._stack = QStackedWidget()
        sections = self._sections()
        self.keys = tuple(key for key, _, _ in sections)
        for _, name, section in sections:
            self.names.addItem(name)
            self._stack.addWidget(_scrolled(section))
        self.names.currentRowChanged.connect(self._stack.setCurrentIndex)
        self.names.setCurrentRow(0)
        self._lay_out()
        self.setFocusProxy(self.names)
        events.section_chosen.connect(self._choose_section)

    def _sections(self) -> tuple[tuple[str, str, Section], ...]:
        """Return key, name and section of each row, in their order."""
        return (
            ("unit", self.tr("Birim"), self.unit),
            ("brand", self.tr("Kurumsal kimlik"), self.brand),
            ("appearance", self.tr("Görünüm"), self.appearance),
            ("checks", self.tr("Denetim"), self.checks),
            ("tone", self.tr("Dil ve üslup"), self.tone),
            ("dictionary", self.tr("Birim sözlüğü"), self.dictionary),
            ("opinion", self.tr("İkinci görüş"), self.opinion),
            ("planning", self.tr("Planlama"), self.planning),
            ("publishing", self.tr("Yayın"), self.publishing),
            ("vault", self.tr("Kasa"), self.vault),
            ("data", self.tr("Veri"), self.data),
            ("about", self.tr("Hakkında"), self.about),
        )

    def flush(self) -> None:
        """Keep what is being typed."""
        self.unit.flush()
        self.editor_name.flush()
        self.brand.flush()
        self.opinion.flush()

    def show_section(self, number: int) -> None:
        """Show the section ``number``, counted from 0 in the order of the list."""
        self.names.setCurrentRow(number)

    def _choose_section(self, key: str) -> None:
        if key in self.keys:
            self.show_section(self.keys.index(key))

    def memory(self) -> int:
        """Return what :meth:`remember` takes, for the page of another window."""
        return self.names.currentRow()

    def remember(self, memory: int) -> None:
        self.show_section(memory)

    def _lay_out(self) -> None:
        frame = QFrame()
        frame.setProperty("role", "card")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(6, 6, 6, 6)
        inside.addWidget(self.names)
        row = QHBoxLayout()
        row.setContentsMargins(SPACE_XL, 0, SPACE_XL, SPACE_XL)
        row.setSpacing(SPACE_L)
        row.addWidget(frame, 0)
        row.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(PageHeader(self.tr("Ayarlar"), self.tr("Değişiklikler hemen kaydedilir")))
        column.addLayout(row, 1)


def _scrolled(section: Section) -> QScrollArea:
    section.setMaximumWidth(_READABLE_WIDTH)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(section)
    return area
