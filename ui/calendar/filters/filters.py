"""Holds the filter bar and the board together: what is typed and ticked is the filter, and what it finds is told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, time, timedelta

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from models.calendar import FilterPart, PostLine, PostPlace
from services.clock import local_day
from services.planning import local_moment, post_moment
from ui.calendar.board.board import Board
from ui.calendar.board.finder import Total
from ui.calendar.dates import month_days, week_start
from ui.calendar.filters.bar import SEARCH_KEY, FilterHead, FilterRow
from ui.calendar.filters.chips import ChipLook
from ui.calendar.filters.options import Option, chosen, options, part_name, with_chosen, without_gone
from ui.calendar.views.kinds import ViewKind
from ui.calendar.views.stage import Stage
from ui.orders import Orders

_MOST_CHIPS = 3
"""Of one part; beyond, one chip stands for all of them."""
_SLOW_MS = 300
translate = QCoreApplication.translate


class Filters(QObject):
    """Put ``head`` and ``row`` above the calendar; all else happens by itself."""

    def __init__(self, board: Board, stage: Stage, orders: Orders, page: QWidget) -> None:
        super().__init__(page)
        self._board = board
        self._sieve = board.sieve
        self._stage = stage
        self._orders = orders
        self._authors: list[str] = []
        self._slow = QTimer(self, singleShot=True, interval=_SLOW_MS)
        self._slow.timeout.connect(self._say_searching)
        self.head, self.row = FilterHead(), FilterRow()
        self.field = self.head.field
        self.field.typed.connect(self._type)
        self.field.escaped.connect(self._escape)
        self.field.entered.connect(self.jump)
        self.field.left.connect(self._leave)
        self.head.opened.connect(self._open)
        self.row.chosen.connect(self._choose)
        self.row.opened.connect(self._count)
        self.row.chips.removed.connect(self._remove)
        self.row.chips.emptied.connect(self._leave)
        self.row.result.cleared.connect(self._clear)
        self.row.result.jumped.connect(self.jump)
        board.changed.connect(self._follow)
        board.loaded.connect(self._read_authors)
        self._sieve.counted.connect(self._say)
        stage.went.connect(self._say)
        stage.kind_changed.connect(self._say)
        orders.changed.connect(self._follow_choices)
        for keys, deed in (
            (SEARCH_KEY, self._begin),
            ("F3", lambda: self.jump(backwards=False)),
            ("Shift+F3", lambda: self.jump(backwards=True)),
        ):
            shortcut = QShortcut(QKeySequence(keys), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(deed)

    def jump(self, backwards: bool) -> None:
        """Go to the next post that is found, or to the one before, in whatever month it stands; begin where none is."""
        if self._sieve.wanted:
            self._sieve.finder.next_after(self._sieve.wanted, self._place(), self._arrive, backwards=backwards)
        else:
            self._begin()

    # What is asked for

    def _type(self, text: str) -> None:
        self._sieve.show_only(replace(self._sieve.wanted, text=text))
        self._follow()

    def _choose(self, part: FilterPart, keys: frozenset[str]) -> None:
        self._sieve.show_only(with_chosen(self._sieve.wanted, part, keys))
        self._follow()

    def _remove(self, chip: ChipLook) -> None:
        self._choose(chip.part, chosen(self._sieve.wanted, chip.part) - chip.keys)

    def _clear(self) -> None:
        self._sieve.clear()
        self._follow()
        self._leave()

    def _escape(self) -> None:
        """Show everything again; where everything is shown, go back to the calendar."""
        if self._sieve.wanted or self.field.text():
            self.field.clear()
            self._sieve.clear()
            self._follow()
        else:
            self._leave()

    def _begin(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _leave(self) -> None:
        self._stage.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self) -> None:
        self._read_authors()
        self._follow()

    # Where it is found

    def _place(self) -> PostPlace:
        """Return where the search goes on: at the selected post, or at the beginning of the current day."""
        post = self._board.post(self._stage.view.selected_post())
        moment = post_moment(post) if post is not None else None
        if post is not None and moment is not None:
            return PostPlace(moment, post.id)
        return PostPlace(local_moment(self._stage.current_day, time.min), "")

    def _arrive(self, hit: PostLine | None) -> None:
        if hit is not None and hit.moment is not None:
            self._stage.go_to(local_day(hit.moment))
            self._stage.view.select_post(hit.id)

    # What is told

    def _read_authors(self) -> None:
        """Ask who wrote posts, for whoever sees it."""
        if self.head.more.isChecked() or self._sieve.wanted.authors:
            self._sieve.finder.authors(self._take_authors)

    def _take_authors(self, authors: list[str]) -> None:
        self._authors = authors
        self._follow_choices()

    def _follow_choices(self) -> None:
        """Take what there is no more off the filter."""
        self._sieve.show_only(without_gone(self._sieve.wanted, self._offered()))
        self._follow()

    def _count(self, part: FilterPart) -> None:
        """Say in an open check list how many posts each choice stands for."""

        def done(counts: Mapping[str, int]) -> None:
            opened = self.row.buttons[part].list
            if opened is not None:
                opened.show_counts(counts)

        self._sieve.finder.tally(self._sieve.wanted, part, done)

    def _offered(self) -> dict[FilterPart, list[Option]]:
        return options(self._board.accounts, self._orders.pillars, self._orders.campaigns, self._authors)

    def _follow(self) -> None:
        wanted, offered = self._sieve.wanted, self._offered()
        for part, made in self.row.buttons.items():
            made.show_choice(offered[part], chosen(wanted, part))
        self.field.show_text(wanted.text)
        self.head.show_number(sum(len(chosen(wanted, part)) for part in FilterPart))
        self.row.chips.show_chips(self._chips(offered))
        self._say()
        self.row.show_parts(choices=self.head.more.isChecked(), result=bool(wanted))

    def _chips(self, offered: dict[FilterPart, list[Option]]) -> Iterator[ChipLook]:
        wanted = self._sieve.wanted
        for part in FilterPart:
            keys = chosen(wanted, part)
            if len(keys) > _MOST_CHIPS:
                words = translate("Filters", "{what}: {n} seçili").format(what=part_name(part), n=len(keys))
                yield ChipLook(words, part, keys)
                continue
            for option in offered[part]:
                if option.key in keys:
                    yield ChipLook(option.name, part, frozenset({option.key}))

    def _say(self) -> None:
        """Say how much is shown of the days, how much is hidden, and how much there is anywhere."""
        total = self._sieve.total
        if self._sieve.found is None or total is None:
            if self._sieve.wanted and not self._slow.isActive():
                self._slow.start()
            return
        self._slow.stop()
        days = self._days()
        words = self._words(total).format(
            shown=sum(len(self._board.posts_on(day)) for day in days),
            hidden=sum(self._board.hidden_on(day) for day in days),
            total=total.all,
        )
        undated = translate("Filters", "Sonuçların {n} tanesinin günü yok; bunlar Yazı sayfasındadır.")
        self.row.result.say(
            words,
            undated.format(n=total.undated) if total.undated else "",
            can_jump=total.all > total.undated,
            is_empty=not total.all,
        )

    def _say_searching(self) -> None:
        """Say that the answer takes longer than usual: what stands there until then is of the last search."""
        if self._sieve.wanted:
            self.row.result.say(translate("Filters", "Aranıyor…"))

    def _words(self, total: Total) -> str:
        nothing, undated, something = {
            ViewKind.DAY: (
                translate("Filters", "Uyan yazı yok · bu gün {hidden} yazı gizli"),
                translate("Filters", "Uyan {total} yazının günü yok · bu gün {hidden} yazı gizli"),
                translate("Filters", "Bu gün {shown} görünüyor, {hidden} gizli · toplam {total} sonuç"),
            ),
            ViewKind.WEEK: (
                translate("Filters", "Uyan yazı yok · bu hafta {hidden} yazı gizli"),
                translate("Filters", "Uyan {total} yazının günü yok · bu hafta {hidden} yazı gizli"),
                translate("Filters", "Bu hafta {shown} görünüyor, {hidden} gizli · toplam {total} sonuç"),
            ),
        }.get(
            self._stage.kind,
            (
                translate("Filters", "Uyan yazı yok · bu ay {hidden} yazı gizli"),
                translate("Filters", "Uyan {total} yazının günü yok · bu ay {hidden} yazı gizli"),
                translate("Filters", "Bu ay {shown} görünüyor, {hidden} gizli · toplam {total} sonuç"),
            ),
        )
        return nothing if not total.all else undated if total.all == total.undated else something

    def _days(self) -> list[date]:
        """Return the days that are looked at."""
        if self._stage.kind is ViewKind.DAY:
            return [self._stage.current_day]
        if self._stage.kind is ViewKind.WEEK:
            return [week_start(self._stage.current_day) + timedelta(days=n) for n in range(7)]
        return month_days(self._board.month)
