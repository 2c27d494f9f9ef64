"""İkinci görüş: whether LanguageTool is asked about posts that are not Turkish, where it is, and whether it answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from models.checking import Lane
from models.errors import Cancelled, UserError
from services.bootstrap import Lazy
from services.language_tool.address import read_address
from services.language_tool.choice import LOCAL, OFF, SERVER, address_to_consent
from services.language_tool.service import SecondOpinion
from services.language_tool.states import Standing, State, Trouble, untried
from services.settings import Key, Value
from ui.events import AppEvents
from ui.kit import Chip, button, label
from ui.messages import say
from ui.settings.form import LANE, Pen, Section, complain, row
from ui.settings.place_field import PlaceField
from ui.tasks import TaskRunner
from ui.theme.tokens import SPACE_M, SPACE_S, SPACE_XS

_CONTROL_WIDTH = 260
_LONGEST_ADDRESS = 500
_MISSING = (Trouble.ADDRESS, Trouble.NO_FOLDER, Trouble.NO_JAR, Trouble.NO_JAVA)
PlaceKey = Literal["checks.language_tool_folder", "checks.language_tool_java"]
_TONES = {
    Standing.READY: "success",
    Standing.STARTING: "information",
    Standing.CONSENT: "warning",
    Standing.TROUBLE: "warning",
}


class OpinionSection(Section):
    """Off, a server, or this PC; below it only what the chosen way needs, and how it stands."""

    def __init__(
        self,
        pen: Pen,
        opinion: Lazy[SecondOpinion],
        events: AppEvents,
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._pen = pen
        self._opinion = opinion
        self._events = events
        self._tasks = tasks
        self._trying = False
        self._refused: UserError | None = None
        self._build_mode()
        self._build_server()
        self._build_local()
        self._build_state()
        events.opinion_changed.connect(self._show_state)
        self._show()
        self._obey()

    # Building

    def _build_mode(self) -> None:
        card = self.card(
            self.tr("İkinci görüş: LanguageTool"),
            self.tr(
                "İngilizce ve başka dillerdeki yazılara bizim denetimimizden sonra bir de LanguageTool bakar. "
                "Türkçe bilmez; Türkçe yazılarınız ona hiçbir zaman gönderilmez."
            ),
        )
        self.mode = QComboBox()
        self.mode.setFixedWidth(_CONTROL_WIDTH)
        for value, words in (
            (OFF, self.tr("Kapalı")),
            (LOCAL, self.tr("Bu bilgisayarda çalıştır")),
            (SERVER, self.tr("Bir sunucuya sor")),
        ):
            self.mode.addItem(words, value)
        self._mode_problem = row(card, self.tr("LanguageTool"), self.mode)
        self.mode.activated.connect(self._choose_mode)

    def _build_server(self) -> None:
        self._server = self.card(self.tr("Sunucu"))
        self.url = QLineEdit()
        self.url.setMaxLength(_LONGEST_ADDRESS)
        self.url.setPlaceholderText("http://localhost:8081")
        self.url.setAccessibleName(self.tr("Sunucunun adresi"))
        self.url.editingFinished.connect(self._keep_url)
        self.url.textEdited.connect(self._url_typed)
        words = QVBoxLayout()
        words.setSpacing(SPACE_XS)
        words.addWidget(label(self.tr("Sunucunun adresi"), "section"))
        words.addWidget(self.url)
        self._server.body.addLayout(words)
        self._url_problem = label("", "problem", wrap=True)
        self._url_problem.hide()
        self._server.body.addWidget(self._url_problem)
        self.consent = QCheckBox(self.tr("Yazılarımın metni bu sunucuya gönderilsin"))
        self.consent.clicked.connect(self._consent_clicked)
        self._warning = label("", "caption", wrap=True)
        agreed = QVBoxLayout()
        agreed.setSpacing(SPACE_XS)
        agreed.addWidget(self.consent)
        agreed.addWidget(self._warning)
        self._server.body.addLayout(agreed)
        self._consent_problem = label("", "problem", wrap=True)
        self._consent_problem.hide()
        self._server.body.addWidget(self._consent_problem)

    def _build_local(self) -> None:
        self._local = self.card(
            self.tr("Bu bilgisayardaki LanguageTool"),
            self.tr(
                "Program hiçbir şey indirmez: languagetool.org’dan indirip açtığınız klasörü gösterin. "
                "Java 17 ya da daha yenisi gerekir. Metin bilgisayarınızdan çıkmaz."
            ),
        )
        self.folder = PlaceField(self.tr("LanguageTool klasörü"), folder=True)
        self.folder.chosen.connect(lambda: self._keep_place(self.folder, "checks.language_tool_folder"))
        self.java = PlaceField(self.tr("Java (boş bırakırsanız kendisi aranır)"), folder=False)
        self.java.chosen.connect(lambda: self._keep_place(self.java, "checks.language_tool_java"))
        self._local.body.addWidget(self.folder)
        self._local.body.addWidget(self.java)

    def _build_state(self) -> None:
        self._status = self.card(self.tr("Durum"))
        self._chip = Chip("")
        self._said = label("", wrap=True)
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._hint = label("", "muted", wrap=True)
        self.try_button = button(self.tr("Dene"), self._try, icon="check")
        self.try_button.setToolTip(self.tr("Kendi kısa cümlemizle bir soru sorar; yazılarınız gönderilmez"))
        line = QHBoxLayout()
        line.setSpacing(SPACE_M)
        said = QVBoxLayout()
        said.setSpacing(SPACE_XS)
        said.addWidget(self._chip)
        said.addWidget(self._said)
        said.addWidget(self._hint)
        line.addLayout(said, 1)
        line.addWidget(self.try_button, 0, Qt.AlignmentFlag.AlignTop)
        line.setContentsMargins(0, 0, 0, SPACE_S)
        self._status.body.addLayout(line)

    # Showing

    def _show(self) -> None:
        """Show the settings as they are."""
        settings = self._pen.settings
        mode = settings.get("checks.language_tool")
        self.mode.setCurrentIndex(self.mode.findData(mode))
        self._server.setVisible(mode == SERVER)
        self._local.setVisible(mode == LOCAL)
        self._status.setVisible(mode != OFF)
        if not self.url.hasFocus():
            self.url.setText(settings.get("checks.language_tool_url"))
            self._refused = None
            complain(self._url_problem, None)
        self.folder.show_place(settings.get("checks.language_tool_folder"))
        self.java.show_place(settings.get("checks.language_tool_java"))
        self._show_consent()

    def _show_consent(self) -> None:
        """Ask for consent where the address typed is not of this PC: unticked unless it was given for that very one."""
        address = address_to_consent(self.url.text())
        for part in (self.consent, self._warning):
            part.setVisible(address is not None)
        if address is None:
            return
        self.consent.setAccessibleName(
            self.tr("Yazılarımın metni {place} adresine gönderilsin").format(place=address.place)
        )
        self.consent.setChecked(self._pen.settings.get("checks.language_tool_consent") == address.origin)
        warning = self.tr(
            "{place}: Metin bu bilgisayardan çıkar ve bu sunucuyu işletenlerce görülebilir. "
            "Yalnızca Türkçe olmayan yazılar, siz yazarken gönderilir."
        ).format(place=address.place)
        if not address.is_encrypted:
            warning += " " + self.tr("Bu adres şifreli değil (http): metin yolda da okunabilir.")
        self._warning.setText(warning)

    def _show_state(self, state: State) -> None:
        if self._refused is not None and self.mode.currentData() == SERVER:
            # What is typed was not kept: the state of what was kept before would contradict the sentence beside it.
            state = State(Standing.TROUBLE, self._refused.message, self._refused.hint)
        if self._trying:
            return
        names = {
            Standing.OFF: self.tr("Kapalı"),
            Standing.UNTRIED: self.tr("Denenmedi"),
            Standing.STARTING: self.tr("Başlatılıyor"),
            Standing.READY: self.tr("Hazır"),
            Standing.CONSENT: self.tr("Onay bekliyor"),
            Standing.TROUBLE: self.tr("Çalışmıyor"),
        }
        name = self.tr("Eksik var") if state.trouble in _MISSING else names[state.standing]
        self._chip.show_state(name, _TONES.get(state.standing, ""))
        self._said.setText(say(state.message))
        self._hint.setText(say(state.hint_in_settings))
        self._hint.setVisible(bool(self._hint.text()))

    # Changing

    def flush(self) -> None:
        """Keep the address that is being typed."""
        self._keep_url()

    def _choose_mode(self, index: int) -> None:
        self._write("checks.language_tool", str(self.mode.itemData(index)))

    def _url_typed(self) -> None:
        complain(self._url_problem, None)
        self._show_consent()

    def _keep_url(self) -> None:
        text = self.url.text().strip()
        before, self._refused = self._refused, None
        if text == self._pen.settings.get("checks.language_tool_url"):
            if before is not None:
                complain(self._url_problem, None)
                self._obey()
            return
        if text:
            try:
                text = read_address(text).url
            except UserError as error:
                complain(self._url_problem, error)
                self._refused = error
                self._obey()
                return
        self.url.setText(text)
        self._write("checks.language_tool_url", text)

    def _keep_place(self, field: PlaceField, key: PlaceKey) -> None:
        if field.place() != self._pen.settings.get(key):
            self._write(key, field.place())

    def _consent_clicked(self, agreed: bool) -> None:
        self._keep_url()
        address = address_to_consent(self.url.text())
        self._write("checks.language_tool_consent", address.origin if agreed and address is not None else "")

    def _write(self, key: Key, value: Value) -> None:
        problem = {
            "checks.language_tool": self._mode_problem,
            "checks.language_tool_consent": self._consent_problem,
        }.get(key, self._url_problem if key == "checks.language_tool_url" else self.folder.problem)
        self._pen.write(self, key, value, problem, self._show, done=self._written)

    def _written(self) -> None:
        self._show()
        self._obey()

    # Asking

    def _obey(self) -> None:
        """Have the opinion follow the settings: what is no longer wanted ends now, not with the next post."""
        opinion = self._opinion

        def work(_is_cancelled: Callable[[], bool]) -> State:
            opinion().obey()
            return opinion().state

        self._tasks.run(Lane.SECOND_OPINION.value, work, owner=self, done=self._events.opinion_changed.emit)

    def _try(self) -> None:
        if self._trying:
            return
        self._keep_url()
        if self._refused is not None and self.mode.currentData() == SERVER:
            return
        # The button stays enabled: a disabled one would hand the keyboard's focus to something else.
        self._trying = True
        self._chip.show_state(self.tr("Deneniyor…"), "information")
        local = self._pen.settings.get("checks.language_tool") == LOCAL
        self._said.setText(
            self.tr("İlk açılış yarım dakikayı bulabilir.") if local else self.tr("Sunucunun yanıtı bekleniyor.")
        )
        self._hint.hide()
        # Behind the settings that are being written: they are written on their lane one after the other.
        self._tasks.run(LANE, lambda _: None, owner=self, done=lambda _: self._ask())

    def _ask(self) -> None:
        opinion = self._opinion

        def work(is_cancelled: Callable[[], bool]) -> State:
            try:
                return opinion().try_now(is_cancelled)
            except Cancelled:  # other settings were chosen meanwhile
                return opinion().state

        self._tasks.run(Lane.SECOND_OPINION.value, work, owner=self, done=self._tried, failed=self._could_not_try)

    def _tried(self, state: State) -> None:
        self._trying = False
        self._show_state(state)
        self._events.opinion_changed.emit(state)

    def _could_not_try(self, error: Exception) -> None:
        self._trying = False
        self._show_state(untried())
        self._tasks.task_failed.emit(error)
