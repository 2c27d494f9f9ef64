"""The source of a picture is declared once, by a form that the finding or the picture's own fields open."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from editor_fakes import FakeChecks, FakePictures, FakeReport, FakeStorage, make_post
from editor_page import Desk, editor
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from models.enums import Platform
from models.posts import Attachment, Post, Variant
from models.sources import PictureSource, SourceKind
from services.images.attribution import Case, attribution, proposal
from services.images.facts import PictureFacts
from services.images.proposals import Proposal
from ui.picture_source.dialog import SourceDialog
from ui.picture_source.heir import SourceHeir
from ui.picture_source.words import kind_help
from ui.source_form import SourceForm

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from services.clock import Clock
    from ui.events import AppEvents
    from ui.tasks import TaskRunner
    from ui.theme import Theme

FACTS = PictureFacts("JPEG", 800, 600, 800, 600, 1, 1000)
PICTURE = Attachment("1", "0" * 64, "bahar.jpg", "JPEG", 800, 600, "Bahçe")
NOW = datetime(2026, 11, 26, 6, tzinfo=UTC)


KIN = "f" * 64
"""The same picture in the unit's library."""


class Judging(FakePictures):
    """Judges the source of every picture, as the inspector does."""

    def inspect(self, path: Path, **words: object) -> FakeReport:
        text, source = cast("str | None", words.get("text")), cast("PictureSource | None", words.get("source"))
        kin = cast("Mapping[str, PictureSource]", words.get("kin", {})).get(KIN)
        found = attribution(
            Case(
                FACTS,
                "bahar.jpg",
                text,
                source=source or kin,
                from_library=source is None and kin is not None,
                kin=[KIN],
            )
        )
        return FakeReport(diagnostics=tuple(found), kin=(KIN,), proposal=proposal(Case(FACTS, "bahar.jpg", text)))


def post(text: str) -> Post:
    return replace(make_post("a", text), variants=(Variant(Platform.FACEBOOK),), attachments=(PICTURE,))


@pytest.fixture
def desk(
    qtbot: QtBot, theme: Theme, runner: tuple[TaskRunner, AppEvents, Clock], request: pytest.FixtureRequest
) -> Iterator[Desk]:
    with editor(qtbot, runner, FakeStorage([post(request.param)]), FakeChecks(), pictures=Judging()) as made:
        yield made


@pytest.fixture
def runner(tasks: TaskRunner, events: AppEvents, clock: Clock) -> tuple[TaskRunner, AppEvents, Clock]:
    return tasks, events, clock


def dialog(desk: Desk) -> SourceDialog:
    desk.until(lambda: desk.page.sources.asking.dialog is not None)
    found = desk.page.sources.asking.dialog
    assert found is not None
    return found


def source_button(desk: Desk) -> QPushButton:
    return next(made for made in desk.page.panel.detail.findChildren(QPushButton) if made.text() == "Kaynağı belirt…")


def choose(form: SourceForm, kind: SourceKind) -> None:
    form.kind.setCurrentIndex(1 + list(SourceKind).index(kind))


@pytest.mark.parametrize("desk", ["Bahar geldi."], indirect=True)
def test_the_finding_opens_the_form_and_the_answer_is_never_asked_for_again(desk: Desk) -> None:
    desk.settled("bahar.jpg")
    desk.page.review.step(1)
    source_button(desk).click()
    form = dialog(desk).form
    assert dialog(desk).help.text() == "Önce görselin kimin olduğunu seçin."
    choose(form, SourceKind.OWN)
    dialog(desk).keep.click()
    desk.settled()
    stored = desk.storage.sources.get(PICTURE.sha256)
    assert stored is not None
    assert stored.kind is SourceKind.OWN
    desk.page.undo_bar.undo()
    desk.settled("bahar.jpg")
    assert desk.storage.sources.get(PICTURE.sha256) is None


@pytest.mark.parametrize("desk", ["Bahar geldi."], indirect=True)
def test_what_is_recorded_of_the_same_picture_in_the_library_counts(desk: Desk) -> None:
    desk.settled("bahar.jpg")
    desk.storage.sources.declare(PictureSource(KIN, SourceKind.OWN, NOW))
    desk.events.picture_rights_changed.emit()
    desk.settled()


@pytest.mark.parametrize("desk", ["Bahar geldi."], indirect=True)
def test_a_student_s_work_is_to_be_named_after_that(desk: Desk) -> None:
    desk.settled("bahar.jpg")
    desk.page.review.step(1)
    source_button(desk).click()
    form = dialog(desk).form
    choose(form, SourceKind.STUDENT)
    assert not dialog(desk).keep.isEnabled()
    QTest.keyClicks(form.name, "Ada Er")
    assert dialog(desk).help.text().endswith("Örneğin: Görsel: Ada Er")
    dialog(desk).keep.click()
    desk.until(lambda: [mark.diagnostic.rule for mark in desk.page.panel.model.marks] == ["attribution.missing"])
    assert desk.page.card.strip.detail.source.text() in {"", "Öğrenci çalışması: Ada Er"}


@pytest.mark.parametrize("desk", ["Bahar geldi.\n\nFotoğraf: Ayşe Işık"], indirect=True)
def test_whom_the_post_credits_is_offered_to_be_kept_with_the_picture(desk: Desk) -> None:
    desk.settled()
    strip = desk.page.card.strip
    strip.choose("1")
    desk.until(lambda: "Ayşe Işık" in strip.detail.source_button.text())
    strip.detail.source_button.click()
    assert dialog(desk).form.name.text() == "Ayşe Işık"
    choose(dialog(desk).form, SourceKind.COLLEAGUE)
    dialog(desk).keep.click()
    desk.until(lambda: strip.detail.source.text() == "Bir meslektaşın: Ayşe Işık")
    assert strip.detail.credit.isHidden()
    strip.detail.source_button.click()
    assert dialog(desk).form.kind.currentText() == "Bir meslektaşın"
    dialog(desk).forget.click()
    desk.until(strip.detail.source.isHidden)
    desk.page.undo_bar.undo()
    desk.until(lambda: not strip.detail.source.isHidden())


def test_what_is_not_asked_for_is_not_kept(qtbot: QtBot, theme: Theme) -> None:
    form = SourceForm(date(2026, 11, 26))
    qtbot.addWidget(form)
    form.propose(Proposal(SourceKind.STOCK, "Ada", licence="CC BY"))
    assert form.source("0" * 64, NOW) == PictureSource("0" * 64, SourceKind.STOCK, NOW, "Ada", "", "CC BY")
    choose(form, SourceKind.OWN)
    assert form.source("0" * 64, NOW) == PictureSource("0" * 64, SourceKind.OWN, NOW, "Ada")


@pytest.mark.parametrize("kind", SourceKind)
def test_every_kind_has_its_words_and_comes_back_as_it_was(
    qtbot: QtBot, theme: Theme, clock: Clock, kind: SourceKind
) -> None:
    before = PictureSource("0" * 64, kind, NOW, "Ada", "" if kind is SourceKind.AI else "@ada")
    made = SourceDialog("0" * 64, "bahar.jpg", before, clock)
    qtbot.addWidget(made)
    assert made.help.text().startswith(kind_help(kind))
    assert made.keep.isEnabled()
    assert made.form.source("0" * 64, NOW) == before


def test_the_form_is_worked_by_keyboard(qtbot: QtBot, theme: Theme, clock: Clock) -> None:
    made = SourceDialog("0" * 64, "bahar.jpg", Proposal(), clock)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    declared: list[PictureSource] = []
    made.declared.connect(declared.append)
    assert made.focusWidget() is made.form.kind
    QTest.keyClick(made.form.kind, Qt.Key.Key_Down)
    QTest.keyClick(made.form.kind, Qt.Key.Key_Down)
    QTest.keyClick(made.form.kind, Qt.Key.Key_Tab)
    field = made.focusWidget()
    assert field is made.form.name
    assert field.accessibleName() == "Sahibi"
    QTest.keyClicks(field, "Can Er")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert [(one.kind, one.name) for one in declared] == [(SourceKind.COLLEAGUE, "Can Er")]


def test_copies_are_known_as_their_original_is_unless_somebody_said_otherwise(
    qtbot: QtBot, runner: tuple[TaskRunner, AppEvents, Clock], tmp_path: Path
) -> None:
    tasks, events, _clock = runner
    storage = FakeStorage()
    paths = [tmp_path / name for name in ("asıl.jpg", "kesit.jpg", "öteki.jpg")]
    digests: list[str] = []
    for path in paths:
        path.write_bytes(path.name.encode())
        digests.append(sha256(path.name.encode()).hexdigest())
    storage.sources.declare(PictureSource(digests[0], SourceKind.AGENCY, NOW, "DHA", expires_on=date(2026, 12, 31)))
    storage.sources.declare(PictureSource(digests[2], SourceKind.OWN, NOW))
    heir = SourceHeir(tasks, events, storage, events)
    with qtbot.waitSignal(events.picture_rights_changed):
        heir.inherit(paths[0], paths[1:])
    copy, other = (storage.sources.get(digest) for digest in digests[1:])
    assert copy == PictureSource(digests[1], SourceKind.AGENCY, NOW, "DHA", expires_on=date(2026, 12, 31))
    assert other is not None
    assert other.kind is SourceKind.OWN
