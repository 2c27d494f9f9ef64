"""The steps of the shown outlet, one below the other."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from services.platforms import ComposePlace
from services.publishing.composers import opening
from services.publishing.steps import Step
from ui.kit import button, label
from ui.messages import say
from ui.publishing.out_form import OutForm
from ui.publishing.pictures import Pictures
from ui.publishing.ports import PublishTools
from ui.publishing.session import Session
from ui.publishing.step_card import StepCard
from ui.publishing.words import step_title
from ui.theme.tokens import SPACE_S

_PREVIEW_LINES, _PREVIEW_LENGTH = 3, 220


class StepsView(QWidget):
    """A card for each step. Enter presses the button of the one that is next; it has the keyboard."""

    focused = Signal(object)
    """The card of the step that has the keyboard now."""
    said = Signal(str)
    """A sentence about what was just done."""

    def __init__(self, tools: PublishTools, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "scrolled")
        self._tools = tools
        self._session = session
        self._shown: object = None
        self._focused: Step | None = None
        self.pictures = Pictures(tools, self)
        self.form = OutForm(tools.clock, session.read_link)
        self.copy = button(self.tr("Kopyala"), self.copy_text)
        self.preview = label("", "muted", wrap=True)
        self.save = button(self.tr("Hazırla"), self.pictures.save)
        self.open_folder = button(self.tr("Klasörü aç"), self.pictures.show_folder, role="ghost")
        self.compose = button(self.tr("Aç"), lambda: self.open_place(0))
        self.suite = button("", lambda: self.open_place(1), role="ghost")
        self.copy_again = button(self.tr("Metni kopyala"), self.copy_text, role="ghost")
        self.confirm = button(self.tr("Yayımlandı"), self.form.confirm)
        self.cards = {
            Step.TEXT: StepCard(self.copy),
            Step.PICTURES: StepCard(self.save, self.open_folder),
            Step.COMPOSER: StepCard(self.compose, self.copy_again, self.suite),
            Step.OUT: StepCard(self.confirm),
        }
        self.cards[Step.TEXT].body.addWidget(self.preview)
        self.cards[Step.PICTURES].body.addWidget(self.pictures)
        self.cards[Step.OUT].body.addWidget(self.form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        for card in self.cards.values():
            column.addWidget(card)
        column.addStretch(1)
        for made in self.findChildren(QPushButton):
            made.setAutoDefault(False)  # Enter in a field must not press whatever button comes first
        self.form.confirmed.connect(session.went_out)
        self.pictures.said.connect(self.said)
        self.pictures.ready.connect(lambda: session.did(Step.PICTURES))

    def show_session(self) -> None:
        """Show where the shown outlet stands; the keyboard goes on with the steps."""
        session, known, outlet = self._session, self._session.known, self._session.outlet
        if known is None or outlet is None:
            return
        profile = self._tools.profiles()[outlet.platform]
        if self._shown != (known.post.id, outlet):
            self.form.begin()
        if Step.PICTURES in session.steps:
            self.pictures.show_known(known, profile, done=Step.PICTURES in session.done)
        self.preview.setText(_preview(session.text))
        self.preview.setVisible(Step.TEXT not in session.done)  # what is done need not take room
        self.open_folder.setVisible(self.pictures.folder is not None)
        self._name_places(profile.places)
        steps, done, current = session.steps, session.done, session.next
        for step, card in self.cards.items():
            card.setVisible(step in steps)
        for number, step in enumerate(steps, start=1):
            card = self.cards[step]
            card.name(number, step_title(step, profile.name), self._hint(step))
            card.show_state(done=step in done, current=step is current)
        now = (known.post.id, outlet, current)
        if self._shown != now[:2] or self._focused != current:
            self._shown, self._focused = now[:2], current
            self.take_focus()

    def take_focus(self) -> None:
        """Give the keyboard to what is to be done next."""
        current = self._session.next
        place: QWidget | None = self.form.link if current is Step.OUT else self.cards[current].main
        if place is not None:
            place.setFocus(Qt.FocusReason.OtherFocusReason)
        self.focused.emit(self.cards[current])

    def do_next(self) -> None:
        """Do the step that is next."""
        main = self.cards[self._session.next].main
        if main is not None and main.isVisible() and main.isEnabled():
            main.click()

    def copy_text(self) -> None:
        """Put exactly what is to be read there on the clipboard."""
        QGuiApplication.clipboard().setText(self._session.text)
        self.said.emit(self.tr("Metin panoda: Gönderi kutusuna Ctrl+V ile yapıştırın."))
        self._session.did(Step.TEXT)

    def open_place(self, number: int) -> None:
        """Open a page on which the post is begun; what it does not take from the address is on the clipboard."""
        outlet = self._session.outlet
        if outlet is None:
            return
        place = self._tools.profiles()[outlet.platform].places[number]
        text = self._session.text
        made = opening(place, text, self._session.account)
        if not made.filled and text.strip():
            QGuiApplication.clipboard().setText(text)
        if not QDesktopServices.openUrl(QUrl.fromEncoded(made.address.encode("ascii"))):
            self.said.emit(self.tr("Tarayıcı açılamadı. Sayfayı kendiniz açıp metni yapıştırın."))
            return
        if place.text and not made.filled:
            self.said.emit(self.tr("Metin adrese sığmadı; panoda. Açılan kutuya Ctrl+V ile yapıştırın."))
        self._session.did(Step.COMPOSER)

    # Inside

    def _name_places(self, places: tuple[ComposePlace, ...]) -> None:
        for one, place in zip((self.compose, self.suite), places, strict=False):
            one.setText(say(place.name))
            one.setAccessibleName(one.text())
        self.suite.setVisible(len(places) > 1)
        self.copy_again.setVisible(Step.TEXT not in self._session.steps and bool(self._session.text.strip()))

    def _hint(self, step: Step) -> str:
        session = self._session
        if step is Step.PICTURES and (many := self._too_many()):
            return many
        if step is Step.PICTURES and self.pictures.unfit:
            return self.tr("Biçimi uymayan görseller var; olduğu gibi de kaydedilir, platform keser.")
        if step is Step.COMPOSER and step in session.done:
            return self.tr("Sayfa açıldı. Gönderdiyseniz aşağıda not edin; göndermediyseniz yeniden açın.")
        return self._what_to_put_in() if step is Step.COMPOSER else ""

    def _what_to_put_in(self) -> str:
        """Say what the page that is opened still needs: of text and pictures, only what the post has."""
        session, outlet = self._session, self._session.outlet
        pasted, pictures = Step.TEXT in session.steps, Step.PICTURES in session.steps
        if outlet is not None and not pictures and self._tools.profiles()[outlet.platform].images.required:
            return self.tr(
                "Yazıda görsel yok; görseli ya da videoyu bu sayfada siz ekleyin, metni yapıştırıp gönderin."
            )
        if pictures and not session.text.strip():
            return self.tr("Görselleri klasörden ekleyin, gönderin.")
        if pasted and pictures:
            return self.tr("Metni yapıştırın, görselleri klasörden seçin, gönderin.")
        if pictures:
            return self.tr("Metin kutuda hazır gelir; görselleri klasörden ekleyin, gönderin.")
        return self.tr("Metni yapıştırın, gönderin.") if pasted else self.tr("Metin kutuda hazır gelir; gönderin.")

    def _too_many(self) -> str:
        """Say that the platform takes fewer pictures than the post has; nothing where it takes them all."""
        known, outlet = self._session.known, self._session.outlet
        if known is None or outlet is None:
            return ""
        profile, count = self._tools.profiles()[outlet.platform], len(known.post.attachments)
        if count <= profile.images.max_count:
            return ""
        said = self.tr("{platform} en çok {limit} görsel alır; bu yazıda {n} var. Hangilerini ekleyeceğinizi seçin.")
        return said.format(platform=profile.name, limit=profile.images.max_count, n=count)


def _preview(text: str) -> str:
    """Return the beginning of a text, as it will be read."""
    lines = text.strip().splitlines()
    shown = "\n".join(lines[:_PREVIEW_LINES])
    cut = len(lines) > _PREVIEW_LINES or len(shown) > _PREVIEW_LENGTH
    return shown[:_PREVIEW_LENGTH].rstrip() + ("…" if cut else "")
