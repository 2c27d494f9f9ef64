"""``self-test``: proves that an installed build is whole. Packagers' tools forget data files and discovered modules."""

from __future__ import annotations

import sys
import tempfile
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from models.errors import UserError
from services.clock import SystemClock
from services.paths import Paths


@dataclass(frozen=True, slots=True)
class SelfCheck:
    """One thing to prove. ``run`` returns what it saw, in a few words, and raises where something is missing.

    What is only ``reported`` never fails the test: it belongs to the PC, not to the build.
    """

    name: str
    run: Callable[[], str]
    reported: bool = False


class Missing(Exception):  # noqa: N818 - says what is so
    """Something that belongs to the build is not there or does not answer as it must: what, in Turkish words."""


def run_checks(checks: Sequence[SelfCheck]) -> int:
    """Run ``checks``, write a line for each to standard output, and return 0, or 1 where one failed."""
    failed = 0
    for check in checks:
        try:
            word, detail = "tamam", check.run()
        except UserError as error:
            word, detail = ("bilgi" if check.reported else "EKSİK"), error.turkish()
        except Exception as error:  # whatever it is, it is this check's result, and the next ones still run
            word, detail = ("bilgi" if check.reported else "EKSİK"), _said(error)
        failed += word == "EKSİK"
        sys.stdout.write(f"{word:6} {check.name}: {detail}\n")
    sys.stdout.write("Kurulum eksiksiz.\n" if not failed else f"{failed} eksik var.\n")
    return 1 if failed else 0


def _said(error: Exception) -> str:
    """Return ``error`` in words; what nobody foresaw is also told to packagers, on standard error."""
    if isinstance(error, Missing):
        return str(error)
    if isinstance(error, ImportError):
        return f"“{error.name or error}” yüklenemedi"
    if isinstance(error, OSError) and error.filename:
        return f"“{error.filename}” okunamadı"
    traceback.print_exception(error, file=sys.stderr)
    return "denenirken beklenmeyen bir hata oldu; ayrıntısı standart hatada"


def service_checks(resources: Path) -> list[SelfCheck]:
    """Return the checks of everything below the window."""
    return [
        SelfCheck("Kaynak dosyaları", lambda: _files(resources)),
        SelfCheck("Dil verisi", lambda: _language_data(resources)),
        SelfCheck("Platform sınırları", lambda: _platforms(resources)),
        SelfCheck("Kılavuz sayfası", lambda: _handbook(resources)),
        SelfCheck("Kılavuz kuralları", lambda: _finds(resources, "Bilim adamları konuştu.", "guideline.6")),
        SelfCheck("Tarih kuralı", lambda: _finds(resources, "Tören 29 Ekim 2026 cuma günü.", "guideline.10")),
        SelfCheck("Türkçe sözlük", lambda: _spells(resources, "tr", "Herkez geldi, öğrencilerimiz de.", "Herkez")),
        SelfCheck("İngilizce sözlük", lambda: _spells(resources, "en", "They recieve good letters.", "recieve")),
        SelfCheck("LanguageTool bağlantısı", _language_tool),
        SelfCheck("Veritabanı", _database),
        SelfCheck("Örnek birim", lambda: _sample(resources)),
        SelfCheck("Görsel süreci", lambda: _picture(resources)),
        SelfCheck("Şifreleme ve 2 adımlı kod", _codes),
        SelfCheck("Kasa", _vault),
        SelfCheck("Anahtarlık", _keyring, reported=True),
    ]


def _files(resources: Path) -> str:
    wanted = ("icons/app.svg", "platforms/x.toml", "rules", "spelling", "sample/unit.toml", "translations")
    missing = [name for name in wanted if not (resources / name).exists()]
    if missing:
        raise Missing(f"bulunamadı: {', '.join(missing)}")
    return f"{sum(1 for path in resources.rglob('*') if path.is_file())} dosya"


def _language_data(resources: Path) -> str:
    from services.seals import damaged_files, sealed_files

    broken = damaged_files(resources)
    if broken:
        raise Missing(f"bozuk ya da eksik: {', '.join(broken)}")
    return f"{len(sealed_files(resources))} dosya sağlam"


def _platforms(resources: Path) -> str:
    from models.enums import Platform
    from services.platforms import load_platforms

    known = load_platforms(resources)
    if set(known) != set(Platform):
        raise Missing(f"okunamayanlar: {', '.join(sorted(set(Platform) - set(known)))}")
    return ", ".join(sorted(known))


def _handbook(resources: Path) -> str:
    from services.guidelines.handbook import read_handbook

    book = read_handbook(resources)
    return f"{len(book.articles)} madde"


def _diagnosed(resources: Path, text: str, language: str) -> list[tuple[str, str]]:
    from models.checking import Snapshot
    from models.enums import Language
    from services.bootstrap import all_checkers
    from services.checking import CheckService

    snapshot = Snapshot(text, Language(language), SystemClock().now())
    found = CheckService(all_checkers(resources)).check(snapshot, lambda: False)
    return [(diagnostic.rule, text[diagnostic.start : diagnostic.end]) for diagnostic in found]


def _finds(resources: Path, text: str, rule: str) -> str:
    rules = [found for found, _ in _diagnosed(resources, text, "tr") if found.startswith(rule)]
    if not rules:
        raise Missing(f"“{text}” cümlesinde beklenen bulgu çıkmadı ({rule})")
    return rules[0]


def _spells(resources: Path, language: str, text: str, wrong: str) -> str:
    words = [word for rule, word in _diagnosed(resources, text, language) if rule.startswith("spelling.")]
    if words != [wrong]:
        found = ", ".join(f"“{word}”" for word in words) or "hiçbir sözcük"
        raise Missing(f"“{text}” metninde yalnız “{wrong}” bulunmalıydı; bulunan: {found}")
    return f"“{wrong}” tanınmadı, öbürleri tanındı"


def _language_tool() -> str:
    """The library reads data files of its own when it is imported; packagers' tools forget such."""
    import_module("services.language_tool.adapter")
    return "yüklendi"


def _database() -> str:
    import sqlite3

    from services.storage import open_storage

    with tempfile.TemporaryDirectory(prefix="birim-kalemi-", ignore_cleanup_errors=True) as folder:
        paths = Paths.in_folder(Path(folder))
        open_storage(paths, SystemClock()).close()
        connection = sqlite3.connect(paths.database)
        try:
            mode = connection.execute("PRAGMA journal_mode").fetchone()[0]
        finally:
            connection.close()
    if mode != "wal":
        raise Missing(f"WAL kipinde açılmadı ({mode})")
    return f"SQLite {sqlite3.sqlite_version}, WAL"


def _sample(resources: Path) -> str:
    from services.sample.reading import read_sample

    sample = read_sample(resources, SystemClock().now())
    missing = [p.file for post in sample.posts for p in post.pictures if not (sample.pictures / p.file).is_file()]
    if missing:
        raise Missing(f"görselleri bulunamadı: {', '.join(missing)}")
    return f"{len(sample.posts)} yazı, {len(sample.topics)} konu"


def _picture(resources: Path) -> str:
    from services.images.inspector import ImageInspector
    from services.platforms import load_platforms

    inspector = ImageInspector(load_platforms(resources))
    try:
        report = inspector.inspect(resources / "sample" / "pictures" / "laboratuvar.jpg")
    finally:
        inspector.close()
    if not report.readable:
        raise Missing("laboratuvar.jpg açılamadı")
    return f"{report.format} {report.width}×{report.height}"


def _codes() -> str:
    from datetime import UTC, datetime

    from services.vault import crypto
    from services.vault.otp.codes import code_at
    from services.vault.otp.settings import OtpSettings
    from services.vault.secret import Secret

    # RFC 6238, appendix B: at 59 seconds the SHA-1 code of this key is 94287082.
    settings = OtpSettings(Secret("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"), digits=8)
    if code_at(settings, datetime.fromtimestamp(59, UTC)).value.reveal() != "94287082":
        raise Missing("RFC 6238 örneğinin kodu yanlış çıktı")
    key = crypto.new_key()
    if crypto.unseal(key, crypto.seal(key, b"kalem", b"test"), b"test") != b"kalem":
        raise Missing("şifrelenen metin olduğu gibi geri açılmadı")
    return "RFC 6238 örneği doğru"


def _vault() -> str:
    """A vault with a passphrase, made, locked and opened again in a folder that goes: SQLite, ciphers, Argon2id."""
    from services.sample.demo import MemoryKeys
    from services.vault.app_lock import Cost
    from services.vault.secret import Secret
    from services.vault.strongroom import Strongroom

    phrase = Secret("deneme için bir parola")
    with tempfile.TemporaryDirectory() as folder:
        vault = Strongroom(Path(folder) / "vault.sqlite3", MemoryKeys(), SystemClock(), cost=Cost(memory=64, passes=1))
        vault.create(phrase)
        with vault.writing() as room:
            room.put("test", "1", {"text": "kalem"}, action="test")
        vault.lock()
        vault.unlock(phrase)
        with vault.reading() as room:
            entry = room.get("test", "1")
        if entry is None or entry.payload["text"] != "kalem" or not vault.prove():
            raise Missing("kasaya konan olduğu gibi geri alınamadı")
    return "kuruldu, kilitlendi, açıldı"


def _keyring() -> str:
    from services.vault.keyring_adapter import SystemKeyring

    SystemKeyring(deadline=10).check()
    return "kullanılabilir"
