"""A unit's ten years: 60,000 posts of 20 accounts with all that belongs to them, made in well under a minute.

Rows go past the repositories, for these would take half an hour; each is what the repositories would have written, and
``storage.search.fill`` finds nothing to add. The database is kept under ``build/`` for the next run of the same month.
"""

from __future__ import annotations

import hashlib
import random
import shutil
import sqlite3
import sys
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from models.calendar import Campaign, Pillar, Rhythm, Series, Slot
from models.enums import Importance, Language, Platform, PostState
from models.messages import Message
from models.posts import Account, Post, Topic, Unit, Variant
from services.clock import ISTANBUL, FixedClock
from services.language.search_words import folded_words
from services.paths import Paths
from services.storage import Storage, codec, open_storage

ROOT = Path(__file__).resolve().parents[2]
POSTS, ACCOUNTS, YEARS, FINDINGS = 60_000, 20, 10, 2_000_000
_MIGRATIONS = ROOT / "services" / "storage" / "migrations" / "versions"
_AHEAD_DAYS = 90
_SEED = 7
_HOURS = (9, 10, 11, 12, 14, 15, 17, 18)
_PILLARS = ("Araştırma", "Öğrenci yaşamı", "Etkinlikler", "Duyurular", "Toplumla ilişkiler")
_CAMPAIGNS = ("Tanıtım günleri", "Mezuniyet", "Kütüphane haftası", "Bahar şenliği")
_AUTHORS = ("Ayşe Işık", "Deniz Çınar", "Ömer Güneş", "Şule Yıldız")

_OPENINGS = (
    "Kitap kulübümüz bu ay Diyarbakır'da geçen bir romanı konuşuyor.",
    "Tez yazım atölyesine kayıtlar başladı.",
    "Kariyer günlerinde on iki kuruluşun temsilcisi kampüsümüzdeydi.",
    "Çevre mühendisliği öğrencilerimiz gölün kıyısında ölçüm yaptı.",
    "Yabancı dil konuşma saatleri bu dönem de ücretsiz.",
    "Güz dönemi sınav programı duyuru sayfamızda.",
    "Dr. Işıl Öztürk'ün yürüttüğü proje desteklenmeye değer bulundu.",
    "Kütüphanemiz sınav haftasında gece yarısına kadar açık.",
    "Spor şenliğinde voleybol takımımız finale çıktı.",
    "Mezunlarımızla çevrim içi söyleşilerin beşincisi yapıldı.",
    "Iğdır'dan gelen lise öğrencileri laboratuvarlarımızı gezdi.",
    "Tıp tarihi sergisi ziyarete açıldı.",
)
_MIDDLES = (
    "Katılım herkese açık, yerler sınırlı.",
    "Ayrıntılı bilgi ve kayıt için birimimizin sayfasına bakabilirsiniz.",
    "Soruları olanlar mesajla yazabilir; en geç bir iş günü içinde yanıtlıyoruz.",
    "Emeği geçen arkadaşlarımıza teşekkür ederiz.",
    "Buluşma yeri merkez yerleşkedeki mavi salon.",
    "Kayıt yaptıranlara hatırlatma iletisi gönderilecek.",
    "Fotoğraflar için iletişim fakültesi öğrencilerine teşekkürler.",
    "Programın tamamı bağlantıda.",
    "Gelemeyenler için kayıt sonradan paylaşılacak.",
    "Engelsiz ulaşım için birim sekreterliğimize yazmanız yeterli.",
)
_TAGS = ("#üniversite", "#kütüphane", "#KitapKulübü", "#kariyer", "#çevre", "#bilim", "#spor", "#mezunlar")
_RULES = ("spelling.unknown", "usage.ki", "guideline.10.when", "guideline.3.register", "platform.x.hashtags")


def decade(today: date, *, posts: int = POSTS, findings: int = FINDINGS) -> Path:
    """Return the database of a unit whose last ten years end ``today``; it is made where there is none yet.

    Copy it before use: it is the pattern of every run.
    """
    sources = (Path(__file__), *sorted(_MIGRATIONS.glob("*.py")))
    made_by = hashlib.sha256(b"".join(source.read_bytes() for source in sources)).hexdigest()[:12]
    month = today.replace(day=1)
    path = ROOT / "build" / "decades" / f"{month:%Y-%m}-{posts}-{findings}-{made_by}" / "birim-kalemi.sqlite3"
    if not path.exists():
        shutil.rmtree(path.parents[1], ignore_errors=True)
        partial = path.with_name("partial")
        partial.mkdir(parents=True)
        _make(partial, month, posts, findings)
        (partial / path.name).replace(path)
        shutil.rmtree(partial)
    return path


def profile_of(folder: Path, today: date, *, posts: int = POSTS, findings: int = FINDINGS) -> Paths:
    """Return a profile in ``folder`` with a copy of the decade."""
    paths = Paths.in_folder(folder)
    paths.data.mkdir(parents=True)
    shutil.copyfile(decade(today, posts=posts, findings=findings), paths.database)
    return paths


def _make(folder: Path, month: date, posts: int, findings: int) -> None:
    paths = Paths(folder, folder)
    clock = FixedClock(datetime.combine(month, time(8), UTC))
    storage = open_storage(paths, clock)
    _orders(storage, month)
    storage.close()
    chance = random.Random(_SEED)
    with closing(sqlite3.connect(paths.database, isolation_level=None)) as raw:
        for line in ("journal_mode=OFF", "synchronous=OFF", "foreign_keys=OFF", "cache_size=-400000"):
            raw.execute(f"PRAGMA {line}")
        raw.execute("BEGIN")
        made = sorted(_posts(chance, month, posts), key=lambda post: post.id)
        _write_posts(raw, made, chance)
        _write_findings(raw, made, findings, chance)
        raw.execute("COMMIT")
        raw.execute("PRAGMA journal_mode=WAL")
    storage = open_storage(paths, clock)
    _deeds(storage, made, clock)
    assert storage.search.fill() is None
    storage.close()


def _orders(storage: Storage, month: date) -> None:
    """Store the unit, its accounts with two slots each, pillars, campaigns, series and a queue of topics."""
    storage.unit.set(Unit("Kütüphane ve Dokümantasyon", "Güneşli Üniversitesi"))
    for number in range(ACCOUNTS):
        account = Account(f"hesap{number:02}", list(Platform)[number % 3], f"gunesli_birim{number:02}")
        storage.unit.save_account(account)
        slots = [Slot(f"{account.id}-{hour}", account.id, time(hour, 30)) for hour in (9, 17)]
        storage.slots.save(account.id, slots)
    storage.pillars.save([Pillar(f"eksen{n}", name, 20, n) for n, name in enumerate(_PILLARS)])
    for number, name in enumerate(_CAMPAIGNS):
        storage.campaigns.save(Campaign(f"kampanya{number}", name, colour=number))
    storage.series.save(
        Series(
            "dizi",
            "Haftanın kitabı",
            Rhythm.WEEKLY,
            month,
            datetime.combine(month, time(), UTC),
            text="Haftanın kitabı:",
        )
    )
    for number in range(300):
        storage.topics.add(_topic(number, month))


def _topic(number: int, month: date) -> Topic:
    expires = month + timedelta(days=number) if number % 3 else None
    made_at = datetime.combine(month, time(), UTC) - timedelta(days=number)
    title = f"{_OPENINGS[number % len(_OPENINGS)]} ({number})"
    return Topic(f"konu{number:03}", title, made_at, "", expires, Importance(number % 3 + 1), f"eksen{number % 5}")


def _posts(chance: random.Random, month: date, count: int) -> Iterator[Post]:
    first = month - timedelta(days=365 * YEARS)
    span = (month - first).days + _AHEAD_DAYS
    now = datetime.combine(month, time(8), UTC)
    for number in range(count):
        day = first + timedelta(days=number * span // count)
        moment = datetime.combine(day, time(chance.choice(_HOURS), chance.choice((0, 15, 30, 45))), ISTANBUL)
        yield _post(chance, number, moment.astimezone(UTC), now)


def _post(chance: random.Random, number: int, moment: datetime, now: datetime) -> Post:
    text = " ".join(
        (
            chance.choice(_OPENINGS),
            *chance.sample(_MIDDLES, chance.randrange(1, 4)),
            f"Saat {moment.astimezone(ISTANBUL):%H.%M}, duyuru no {number}.",
            *chance.sample(_TAGS, 2),
        )
    )
    accounts = chance.sample(range(ACCOUNTS), chance.choice((1, 1, 1, 1, 2, 2, 3)))
    variants = tuple(Variant(list(Platform)[n % 3], None, f"hesap{n:02}") for n in sorted(accounts))
    written = moment - timedelta(days=chance.randrange(1, 20))
    is_past = moment < now
    state = (
        _past_state(chance) if is_past else chance.choice((PostState.PLANNED,) * 6 + (PostState.DRAFT, PostState.READY))
    )
    return Post(
        id=f"{chance.getrandbits(128):032x}",
        state=state,
        language=Language.TURKISH,
        text=text,
        variants=variants,
        created_at=written,
        updated_at=written + timedelta(hours=2),
        planned_at=None if number % 500 == 0 else moment,
        published_at=moment + timedelta(minutes=3) if state is PostState.PUBLISHED else None,
        revision=1 + (number % 3 == 0),
        pillar_id=f"eksen{number % 5}" if number % 6 else None,
        campaign_id=f"kampanya{number % 4}" if number % 50 < 4 else None,
        series_id="dizi" if number % 100 == 0 else None,
        author=_AUTHORS[number % len(_AUTHORS)],
    )


def _past_state(chance: random.Random) -> PostState:
    dice = chance.random()
    return PostState.PUBLISHED if dice < 0.985 else PostState.CANCELLED if dice < 0.995 else PostState.PLANNED


def _write_posts(raw: sqlite3.Connection, posts: list[Post], chance: random.Random) -> None:
    raw.executemany(
        "INSERT INTO post (id, state, language, text, created_at, updated_at, planned_at, published_at, moment,"
        " revision, pillar_id, campaign_id, series_id, author, looked_through, errors, warnings, deleted_at)"
        " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        (_post_row(post, chance) for post in posts),
    )
    raw.executemany(
        "INSERT INTO variant (post_id, position, platform, account_id, link) VALUES (?,?,?,?,'')",
        ((p.id, place, v.platform.value, v.account_id) for p in posts for place, v in enumerate(p.variants)),
    )
    raw.executemany("INSERT INTO post_words VALUES (?,?)", ((p.id, folded_words(p.texts)) for p in posts))
    raw.executemany("INSERT INTO revision VALUES (?,?,?,?)", _revisions(posts))
    raw.executemany(
        "INSERT INTO attachment (post_id, position, id, sha256, file_name, format, width, height, alt_text, credit)"
        " VALUES (?,0,?,?,'foto.jpg','JPEG',1600,1200,'Salonda toplanan öğrenciler','Fotoğraf: İletişim Fakültesi')",
        ((p.id, p.id, hashlib.sha256(p.id.encode()).hexdigest()) for p in posts if p.id < "4"),
    )


def _post_row(post: Post, chance: random.Random) -> tuple[object, ...]:
    deleted = _stored(post.updated_at) if chance.random() < 0.005 and post.state is not PostState.PLANNED else None
    moments = map(_stored, (post.created_at, post.updated_at, post.planned_at, post.published_at, post.moment))
    orders = (post.pillar_id, post.campaign_id, post.series_id, post.author)
    head = (post.id, post.state.value, post.language.value, post.text)
    return (*head, *moments, post.revision, *orders, post.revision, chance.randrange(2), chance.randrange(4), deleted)


def _revisions(posts: Iterable[Post]) -> Iterator[tuple[object, ...]]:
    for post in posts:
        for number in range(1, post.revision + 1):
            body = codec.post_to_json(replace(post, revision=number))
            yield post.id, number, _stored(post.updated_at), body


def _write_findings(raw: sqlite3.Connection, posts: list[Post], count: int, chance: random.Random) -> None:
    whole, rest = divmod(count, len(posts))
    raw.executemany(
        "INSERT INTO finding (post_id, position, rule, severity, platform, excerpt) VALUES (?,?,?,?,NULL,?)",
        (
            (post.id, place, _RULES[place % len(_RULES)], place % 4 + 1, _TAGS[place % len(_TAGS)])
            for number, post in enumerate(posts)
            for place in range(whole + (number < rest))
        ),
    )


def _stored(moment: datetime | None) -> str | None:
    """Return a time as SQLAlchemy keeps it in SQLite."""
    return None if moment is None else f"{moment.astimezone(UTC):%Y-%m-%d %H:%M:%S.%f}"


def _deeds(storage: Storage, posts: list[Post], clock: FixedClock) -> None:
    """Move some posts about today, so that there is a history to undo."""
    ahead = [
        post for post in posts if post.state is PostState.PLANNED and (post.planned_at or clock.now()) > clock.now()
    ]
    for post in ahead[:40]:
        with storage.deeds.deed(Message("“{title}” taşındı", {"title": post.headline})):
            storage.posts.update(post.id, lambda one: one.planned((one.planned_at or clock.now()) + timedelta(days=1)))


if __name__ == "__main__":
    print(decade(datetime.now(UTC).date(), posts=int(sys.argv[1]) if len(sys.argv) > 1 else POSTS))
