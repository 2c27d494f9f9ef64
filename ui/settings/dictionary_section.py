"""Birim sözlüğü: the unit's words, seen, added, edited, taken away, and moved in and out of files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from services.bootstrap import StorageDoor
from services.language import turkish
from services.spelling.unit_words import samples
from services.spelling.word_lists import WordList, load_word_list, save_word_list
from ui.events import AppEvents
from ui.kit import Card, UndoBar, button, label, tooltip_with_shortcut
from ui.settings.form import LANE, Section, complain
from ui.settings.words_list import WordsModel, WordsView
from ui.tasks import TaskRunner
from ui.theme import current_theme
from ui.theme.tokens import ICON_S, SPACE_S, SPACE_XS

_LONGEST_WORD = 200
_LIST_HEIGHT = 240
T = TypeVar("T")


class DictionarySection(Section):
    """Words that the checks take for right, with all their endings. Each change can be taken back."""

    def __init__(
        self, storage: StorageDoor, events: AppEvents, tasks: TaskRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._storage = storage
        self._events = events
        self._tasks = tasks
        self._wanted = ""
        self.model = WordsModel(self)
        self._build()
        self._connect()
        self._show_samples("")
        self._load()

    # Building

    def _build(self) -> None:
        card = self.card(
            self.tr("Birim sözlüğü"),
            self.tr("Adlar, kısaltmalar, terimler: denetim bunları bütün ekleriyle doğru sayar."),
        )
        self._column.setStretchFactor(card, 1000)  # a tall window shows more words
        card.body.addLayout(self._make_entry())
        self._problem = label("", "problem", wrap=True)
        self._problem.hide()
        card.body.addWidget(self._problem)
        card.body.addLayout(self._make_tools())
        self._add_list(card)
        self.undo_bar = UndoBar()
        card.body.addWidget(self.undo_bar)

    def _make_entry(self) -> QVBoxLayout:
        self.word = QLineEdit()
        self.word.setMaxLength(_LONGEST_WORD)
        self.word.setPlaceholderText(self.tr("Yeni sözcük"))
        self.word.setAccessibleName(self.tr("Yeni sözcük"))
        self.add_button = button(self.tr("Ekle"), self._add_word, icon="plus")
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        line.addWidget(self.word, 1)
        line.addWidget(self.add_button)
        self.samples = label("", "caption", wrap=True)
        column = QVBoxLayout()
        column.setSpacing(SPACE_XS)
        column.addLayout(line)
        column.addWidget(self.samples)
        return column

    def _make_tools(self) -> QHBoxLayout:
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Sözlükte ara"))
        self.search.setAccessibleName(self.tr("Sözlükte ara"))
        self.search.setToolTip(tooltip_with_shortcut(self.tr("Sözlükte ara"), "Ctrl+F"))
        self.search.setClearButtonEnabled(True)
        self._magnifier = QAction(self)
        self.search.addAction(self._magnifier, QLineEdit.ActionPosition.LeadingPosition)
        current_theme().changed.connect(self._dye)
        self._dye()
        self.import_button = button(self.tr("İçe aktar…"), self._choose_import)
        self.import_button.setToolTip(self.tr("Metin (her satırda bir sözcük), CSV ya da hunspell sözlüğü"))
        self.export_button = button(self.tr("Dışa aktar…"), self._choose_export)
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        line.addWidget(self.search, 1)
        line.addWidget(self.import_button)
        line.addWidget(self.export_button)
        return line

    def _add_list(self, card: Card) -> None:
        self.empty = label("", "muted", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        card.body.addWidget(self.empty, 1)
        self.view = WordsView(self.model)
        self.view.setAccessibleName(self.tr("Birim sözlüğü"))
        self.view.setMinimumHeight(_LIST_HEIGHT)
        card.body.addWidget(self.view, 1)
        self.count = label("", "caption")
        self.edit_button = button(self.tr("Düzenle"), self._edit_chosen)
        self.edit_button.setToolTip(tooltip_with_shortcut(self.tr("Seçili sözcüğü düzenleyin"), "F2"))
        self.remove_button = button(self.tr("Çıkar"), self._remove_chosen)
        self.remove_button.setToolTip(tooltip_with_shortcut(self.tr("Seçili sözcükleri sözlükten çıkarın"), "Delete"))
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        line.addWidget(self.count, 1)
        line.addWidget(self.edit_button)
        line.addWidget(self.remove_button)
        card.body.addLayout(line)

    def _connect(self) -> None:
        self.word.returnPressed.connect(self._add_word)
        self.word.textChanged.connect(self._show_samples)
        self.search.textChanged.connect(self._search)
        self.model.edited.connect(self._replace)
        self.view.delete_asked.connect(self._remove_chosen)
        self.view.selectionModel().selectionChanged.connect(self._show_choice)
        self._events.dictionary_changed.connect(self._load)
        keys = (("Ctrl+F", self, self._go_to_search), ("Esc", self.search, self.search.clear))
        for key, place, run in (*keys, ("Ctrl+Z", self.view, self.undo_bar.undo)):
            shortcut = QShortcut(QKeySequence(key), place)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(run)

    def _dye(self) -> None:
        self._magnifier.setIcon(current_theme().icon("search", "muted", ICON_S))

    # Showing

    def _load(self) -> None:
        self._tasks.run(
            LANE,
            lambda _: sorted(self._storage().dictionary.words(), key=turkish.sort_key),
            owner=self,
            done=self._show,
        )

    def _show(self, words: list[str]) -> None:
        place = self.view.verticalScrollBar().value()
        self.model.show(words)
        self.view.verticalScrollBar().setValue(place)
        row = self.model.row_of(self._wanted)
        if row >= 0:
            index = self.model.index(row)
            self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.view.scrollTo(index)
        self._wanted = ""
        self._show_state()

    def _show_state(self) -> None:
        total, shown = self.model.total, self.model.rowCount()
        if not total:
            self.empty.setText(
                self.tr("Sözlük boş. Bir sözcük yazın ya da bir listeyi içe aktarın; yazılardan da ekleyebilirsiniz.")
            )
        else:
            self.empty.setText(self.tr("Aramanıza uyan sözcük yok."))
        self.empty.setVisible(not shown)
        self.view.setVisible(bool(shown))
        self.search.setEnabled(bool(total))
        self.export_button.setEnabled(bool(total))
        if shown == total:
            self.count.setText(self.tr("{n} sözcük").format(n=total) if total else "")
        else:
            self.count.setText(self.tr("{total} sözcükten {n} tanesi").format(n=shown, total=total))
        for part in (self.edit_button, self.remove_button):
            part.setVisible(bool(shown))
        self._show_choice()

    def _show_choice(self) -> None:
        chosen = self.view.selectionModel().selectedIndexes()
        self.edit_button.setEnabled(len(chosen) == 1)
        self.remove_button.setEnabled(bool(chosen))

    def _show_samples(self, typed: str) -> None:
        forms = samples(" ".join(typed.split()))
        text = self.tr("Şunlar da doğru sayılır: {forms}").format(forms=", ".join(forms[1:]))
        hint = self.tr("Özel adı büyük harfle, eylemi -mak ya da -mek ekiyle yazın.")
        self.samples.setText(text if len(forms) > 1 else hint)

    def _search(self, words: str) -> None:
        self.model.search(words)
        self._show_state()

    def _go_to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    # Changing

    def _add_word(self) -> None:
        word = self.word.text().strip()
        if not word:
            self.word.setFocus()
            return

        def added(new: tuple[str, ...]) -> None:
            self.word.clear()
            if new:
                self.search.clear()
                self._changed(new[0])
                self.undo_bar.offer(self.tr("“{word}” eklendi.").format(word=new[0]), lambda: self._take_away(new))
            else:
                self.undo_bar.say(self.tr("“{word}” zaten sözlükte.").format(word=word))

        self._run(lambda: self._storage().dictionary.add_all((word,)), added)

    def _edit_chosen(self) -> None:
        self.view.setFocus()
        self.view.edit(self.view.currentIndex())

    def _replace(self, old: str, new: str) -> None:
        def replaced(stored: str) -> None:
            self._changed(stored)
            said = self.tr("“{old}” yerine “{new}” yazıldı.").format(old=old, new=stored)
            self.undo_bar.offer(said, lambda: self._put_back(stored, old))

        self._run(lambda: self._storage().dictionary.replace(old, new), replaced)

    def _put_back(self, new: str, old: str) -> None:
        self._run(lambda: self._storage().dictionary.replace(new, old), self._changed)

    def _remove_chosen(self) -> None:
        rows = sorted(index.row() for index in self.view.selectionModel().selectedIndexes())
        words = tuple(self.model.word(row) for row in rows)
        if not words:
            return
        # The word that takes the place of the last one is chosen then: Delete can be pressed again.
        after = rows[-1] + 1
        next_word = self.model.word(after) if after < self.model.rowCount() else ""

        def removed(_: None) -> None:
            self._changed(next_word)
            said = self.tr("“{word}” sözlükten çıkarıldı.").format(word=words[0])
            if len(words) > 1:
                said = self.tr("{n} sözcük sözlükten çıkarıldı.").format(n=len(words))
            self.undo_bar.offer(said, lambda: self._bring_back(words))

        self._run(lambda: self._storage().dictionary.remove_all(words), removed)

    def _take_away(self, words: tuple[str, ...]) -> None:
        self._run(lambda: self._storage().dictionary.remove_all(words), lambda _: self._changed(""))

    def _bring_back(self, words: tuple[str, ...]) -> None:
        self._run(lambda: self._storage().dictionary.add_all(words), lambda _: self._changed(words[0]))

    # Files

    def _choose_import(self) -> None:
        kinds = self.tr("Sözcük listeleri (*.txt *.csv *.tsv *.dic);;Tüm dosyalar (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Sözcük listesi seç"), "", kinds)
        if name:
            self.import_file(Path(name))

    def import_file(self, path: Path) -> None:
        """Add the words of a file. Where it is no list, a sentence says so and nothing changes."""

        def work() -> tuple[WordList, tuple[str, ...]]:
            found = load_word_list(path)
            return found, self._storage().dictionary.add_all(found.words)

        def imported(result: tuple[WordList, tuple[str, ...]]) -> None:
            found, new = result
            parts = [self.tr("{n} sözcük eklendi").format(n=len(new))]
            if known := len(found.words) - len(new):
                parts.append(self.tr("{n} sözcük zaten vardı").format(n=known))
            if found.skipped:
                parts.append(self.tr("{n} satırda sözcük bulunamadı").format(n=found.skipped))
            said = ", ".join(parts) + "."
            if new:
                self._changed(min(new, key=turkish.sort_key))
                self.undo_bar.offer(said, lambda: self._take_away(new))
            else:
                self.undo_bar.say(said)

        self._run(work, imported)

    def _choose_export(self) -> None:
        kinds = self.tr("Metin (*.txt);;Tüm dosyalar (*)")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Sözlüğü kaydet"), self.tr("birim-sozlugu.txt"), kinds)
        if name:
            self.export_file(Path(name))

    def export_file(self, path: Path) -> None:
        """Write all words to a file."""

        def work() -> int:
            words = self._storage().dictionary.words()
            save_word_list(path, words)
            return len(words)

        def exported(n: int) -> None:
            said = self.tr("{n} sözcük “{file}” dosyasına yazıldı.").format(n=n, file=path.name)
            self.undo_bar.say(said)

        self._run(work, exported)

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        complain(self._problem, None)
        self._tasks.run(
            LANE, lambda _: work(), owner=self, done=done, failed=lambda error: complain(self._problem, error)
        )

    def _changed(self, wanted: str) -> None:
        """Tell everybody; ``wanted`` is the word to choose in the list afterwards."""
        self._wanted = wanted
        self._events.dictionary_changed.emit()
