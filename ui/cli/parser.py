"""What can be typed, and what ``--help`` says about it."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import NoReturn, TypeAlias

from models.checking import TextKind
from models.enums import Platform, Severity
from services.clock import ISTANBUL

NEVER = "never"
USAGE_ERROR = 2

_DESCRIPTION = """\
Birim Kalemi: birim hesaplarının gönderilerini yazmak, denetlemek ve yayımlamak için masaüstü uygulaması.
Komut verilmezse pencere açılır. Hiçbir komut internete bağlanmaz."""

_EPILOG = """\
örnekler:
  birim-kalemi                                   pencereyi açar
  birim-kalemi --demo                            örnek bir birimle, geçici bir profilde açar
  birim-kalemi check --text duyuru.txt --platform x
  birim-kalemi check --image afis.jpg --text duyuru.txt --json
  birim-kalemi check --jsonl < gonderiler.jsonl > sonuclar.jsonl
  birim-kalemi vault import parolalar.csv --dry-run
  birim-kalemi handoff inspect devir.age --json
  birim-kalemi self-test                         kurulumun eksiksiz olduğunu sınar"""

_IMPORT_DESCRIPTION = """\
Başka bir programdan dışa aktarılmış hesap dosyasında ne olduğunu söyler: biçimi, kayıtların adları ve alınamayanlar.
Parola, doğrulama anahtarı, kullanıcı adı ve not hiçbir yere yazılmaz; kasaya dokunulmaz."""

_IMPORT_EPILOG = """\
Okunanlar: Aegis ve 2FAS (açık ya da şifreli), Bitwarden JSON (açık ya da parola korumalı); KeePassXC, KeePass, Chrome,
Edge, Firefox, Safari, 1Password, LastPass, Proton Pass ve Bitwarden CSV; başlıklı elle tutulmuş CSV; otpauth ve Google
Authenticator aktarım adresleri (her satırda bir tane).

Şifreli dosyanın parolası --password-file ile, BIRIM_KALEMI_IMPORT_PASSWORD ortam değişkeniyle ya da sorulunca verilir;
komut satırına yazılmaz.

çıkış durumu:
  0  bütün kayıtlar alınabilir
  1  en az bir kaydın tümü ya da bir bilgisi alınamıyor (nedeni “problems” içinde)
  2  dosya okunamadı, tanınmadı ya da parolası yanlış (nedeni standart hatada)"""

_INSPECT_DESCRIPTION = """\
Bir devir dosyasından, alındıdan, açma kaydından ya da karttan anahtarsız ne bilinebiliyorsa onu söyler. Kasaya,
anahtarlara ve parolalara dokunulmaz."""

_INSPECT_EPILOG = """\
Devir dosyasında: kaç kişinin açabileceği, alıcıların türü, dosyanın boyu ve bozukluğu. Hesapların adı bile
görünmez. Alındı, açma kaydı ve kart imzalıdır, gizli değildir: açıkça ne söyledikleri yazılır. İmzaları, gönderenin
kartıyla kasada doğrulanır; kartın imzası kendi anahtarıyla burada da doğrulanır.

çıkış durumu:
  0  dosyada bir sorun görünmüyor
  1  bir sorun var (nedeni “problems” içinde): yarıda kesilmiş, parolayla kilitli, imzası tutmayan
  2  dosya okunamadı, başlığı bozuk ya da tanınmadı (nedeni standart hatada)"""

_CHECK_DESCRIPTION = """\
Bir metni ve görselleri denetler: yazım, kılavuz maddeleri, platform sınırları, görsel ve kaynak.
--json ile sonuç standart çıktıya JSON olarak yazılır; onsuz, okunur biçimde standart hataya yazılır."""

_CHECK_EPILOG = """\
--jsonl: standart girdinin her satırı bir istektir, her isteğe sırasıyla bir sonuç satırı yazılır:
  {"id": 1, "text": "…", "images": ["afis.jpg"], "platform": "x", "language": "tr",
   "at": "2026-11-26T09:00", "official": ["@universite"], "unit": "Birim adı", "university": "Üniversite adı",
   "names": ["BA", "birimin öbür adları"], "contacts": ["0312 246 66 66"], "kind": "post"}
  "text" ya da "images" gerekir, öbürleri isteğe bağlıdır. "contacts" yazılmasında sakınca olmayan telefon, e-posta ve
  IBAN'lar, "kind" gönderi (post) ya da yanıttır (reply). Okunamayan satır {"id", "error": {"code", "message"}} olur.
  Bilinmeyen bir anahtar ("offical") standart hatada bir kez söylenir; satır yine yanıtlanır.
  --platform, --language, --at, --unit, --official ve --kind, bunları yazmayan satırlar için geçerlidir; --text ve
  --image kullanılmaz.

Konumlar Unicode karakteri sayar (UTF-8 baytı değil); "end" son karakterden sonrasıdır. Saat dilimi yazılmazsa
Europe/Istanbul sayılır.

çıkış durumu:
  0  --fail-on düzeyinde ya da üstünde bulgu yok
  1  en az bir bulgu var
  2  istek ya da girdi okunamadı (nedeni standart hatada, --jsonl ile sonuç satırında); okunamayan bir görselin
     bulgusu image.unreadable'dır, isteğin kalanı yine de denetlenir"""


class _Help(argparse.HelpFormatter):
    """Says "kullanım" where argparse says "usage"."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],  # pyright: ignore[reportPrivateUsage] - argparse names its type so
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, "kullanım: " if prefix is None else prefix)


class _HelpAsWritten(_Help, argparse.RawDescriptionHelpFormatter):
    """The same, with descriptions whose lines are already broken."""


class TurkishParser(argparse.ArgumentParser):
    """Says what is wrong in one Turkish sentence, and where help is. Its own groups carry Turkish titles."""

    def __init__(self, *, prog: str, description: str, epilog: str | None = None, as_written: bool = False) -> None:
        formatter = _HelpAsWritten if as_written else _Help
        super().__init__(prog, None, description, epilog, formatter_class=formatter, add_help=False, allow_abbrev=False)
        self.inputs = self.add_argument_group("girdiler")
        self.options = self.add_argument_group("seçenekler")
        self.options.add_argument("-h", "--help", action="help", help="bu yardımı göster ve çık")

    def error(self, message: str) -> NoReturn:
        self.exit(
            USAGE_ERROR,
            f"{self.prog}: komut anlaşılamadı: {_turkish(message)}\nYardım için: {self.prog} --help\n",
        )


_Commands: TypeAlias = "argparse._SubParsersAction[TurkishParser]"  # pyright: ignore[reportPrivateUsage] - argparse names its type so


def build_parser() -> argparse.ArgumentParser:
    """Return the parser. ``command`` is ``None`` (the window), ``check``, ``vault``, ``handoff``, ``tour`` or
    ``self-test``."""
    parser = TurkishParser(
        prog="birim-kalemi",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        as_written=True,
    )
    options = parser.options
    options.add_argument("--demo", action="store_true", help="örnek birimle, kapanınca silinen geçici bir profilde aç")
    options.add_argument(
        "--profile", type=Path, metavar="KLASÖR", help="verileri bu klasörde tut (verilmezse kullanıcının kendi yeri)"
    )
    commands = parser.add_subparsers(dest="command", metavar="KOMUT", title="komutlar", parser_class=TurkishParser)
    _add_check(commands)
    _add_vault(commands)
    _add_handoff(commands)
    _add_tour(commands)
    commands.add_parser(
        "self-test",
        help="kurulumun eksiksiz olduğunu sına",
        description="Kaynakları, kuralları, sözlükleri, Qt eklentilerini, anahtarlığı ve SQLite'ı sınar; her biri için "
        "bir satır yazar. Bir eksik varsa çıkış durumu 1'dir.",
    )
    return parser


def moment(text: str) -> datetime:
    """Read an ISO-8601 date or time; without a zone it is Europe/Istanbul. Raises ValueError."""
    read = datetime.fromisoformat(text)
    return read if read.tzinfo is not None else read.replace(tzinfo=ISTANBUL)


def _add_check(commands: _Commands) -> None:
    parser = commands.add_parser(
        "check",
        help="metin ve görselleri denetle",
        description=_CHECK_DESCRIPTION,
        epilog=_CHECK_EPILOG,
        as_written=True,
    )
    check = parser.options
    check.add_argument("--text", metavar="DOSYA", help="UTF-8 metin dosyası; - standart girdi")
    check.add_argument(
        "--image", metavar="DOSYA", action="append", default=[], type=Path, help="görsel (yinelenebilir)"
    )
    check.add_argument("--platform", choices=[p.value for p in Platform], help="sınırları uygulanacak platform")
    check.add_argument("--language", choices=["tr", "en"], default="tr", help="metnin dili (tr)")
    check.add_argument("--at", type=_moment_argument, metavar="ZAMAN", help="yayın zamanı, ISO 8601: 2026-11-26T09:00")
    check.add_argument("--unit", metavar="AD", default="", help="birimin adı")
    check.add_argument("--official", metavar="@HESAP", action="append", default=[], help="resmî hesap (yinelenebilir)")
    check.add_argument(
        "--kind", choices=[kind.value for kind in TextKind], default="post", help="gönderi mi, yanıt mı (post)"
    )
    check.add_argument(
        "--only", metavar="ÖNEK", action="append", default=[], help="yalnız bu önekle başlayan kurallar (yinelenebilir)"
    )
    check.add_argument(
        "--fail-on",
        choices=[*(s.label for s in sorted(Severity, reverse=True)), NEVER],
        default=Severity.ERROR.label,
        help="çıkış durumunu 1 yapan en hafif düzey (error)",
    )
    check.add_argument("--json", action="store_true", help="sonucu standart çıktıya JSON olarak yaz")
    check.add_argument("--jsonl", action="store_true", help="standart girdiden satır satır istek oku")


def _add_group(commands: _Commands, name: str, says: str, description: str) -> _Commands:
    """Add a command that is a group of actions, and return where these are added."""
    group = commands.add_parser(name, help=says, description=description)
    return group.add_subparsers(
        dest="action", metavar="İŞLEM", title="işlemler", required=True, parser_class=TurkishParser
    )


def _add_vault(commands: _Commands) -> None:
    actions = _add_group(commands, "vault", "kasaya alınacak dosyayı önceden gör", "Kasayla ilgili işlemler.")
    parser = actions.add_parser(
        "import",
        help="başka bir programdan dışa aktarılmış dosyada ne olduğunu söyle",
        description=_IMPORT_DESCRIPTION,
        epilog=_IMPORT_EPILOG,
        as_written=True,
    )
    parser.inputs.add_argument("file", metavar="DOSYA", help="dışa aktarılmış dosya; - standart girdi")
    parser.options.add_argument("--dry-run", action="store_true", help="yalnız bak, hiçbir şey saklama (gerekli)")
    parser.options.add_argument("--json", action="store_true", help="sonucu standart çıktıya JSON olarak yaz")
    parser.options.add_argument(
        "--password-file", metavar="DOSYA", help="şifreli dosyanın parolası bu dosyanın ilk satırında; - standart girdi"
    )


def _add_handoff(commands: _Commands) -> None:
    actions = _add_group(
        commands,
        "handoff",
        "devir dosyasına, alındıya ya da karta anahtarsız bak",
        "Devir dosyalarıyla ilgili işlemler.",
    )
    parser = actions.add_parser(
        "inspect",
        help="dosyadan anahtarsız ne bilinebiliyorsa söyle",
        description=_INSPECT_DESCRIPTION,
        epilog=_INSPECT_EPILOG,
        as_written=True,
    )
    parser.inputs.add_argument("file", metavar="DOSYA", help="devir, alındı, açma kaydı ya da kart; - standart girdi")
    parser.options.add_argument("--json", action="store_true", help="sonucu standart çıktıya JSON olarak yaz")


def _add_tour(commands: _Commands) -> None:
    tour = commands.add_parser(
        "tour",
        help="örnek birimle asıl işi baştan sona yap ve her ekranın görüntüsünü kaydet",
        description="Gerçek pencereyi örnek birimle sürer; her ekranın PNG'sini, açık ve koyu temada, KLASÖR'e yazar.",
    )
    tour.inputs.add_argument("folder", type=Path, metavar="KLASÖR", help="görüntülerin yazılacağı klasör")
    tour.options.add_argument(
        "--size", type=_size, default=(1280, 800), metavar="EN×BOY", help="pencerenin boyutu (1280x800)"
    )


def _moment_argument(text: str) -> datetime:
    try:
        return moment(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” bir ISO 8601 zamanı değil (örnek: 2026-11-26T09:00)") from None


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.replace("×", "x").partition("x")
    if not (width.isdecimal() and height.isdecimal()) or not (640 <= int(width) <= 8000 and 480 <= int(height) <= 8000):
        raise argparse.ArgumentTypeError(f"“{text}” bir pencere boyutu değil (örnek: 1280x800)")
    return int(width), int(height)


def _turkish(message: str) -> str:
    """Return argparse's own sentence in Turkish, as far as it is one that users meet."""
    for english, turkish in (
        ("unrecognized arguments:", "bilinmeyen seçenek:"),
        ("the following arguments are required:", "eksik:"),
        ("expected one argument", "bir değer bekliyor"),
        ("invalid choice:", "geçersiz değer:"),
        ("choose from", "seçenekler:"),
        ("argument", "seçenek"),
    ):
        message = message.replace(english, turkish)
    return message
