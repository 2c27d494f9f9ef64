"""How it is said who wrote a review file, and what came of one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from services.review.files import Received, Trust
from services.review.papers import Verdict
from services.review.taking import Outcome, Taken

translate = QCoreApplication.translate


def _signature_words(received: Received) -> str:
    """Return in a sentence how far it is known who wrote the file."""
    return {
        Trust.VERIFIED: translate("Colleague", "İmzası doğrulandı: bu kişiyi Kasa’da doğrulamıştınız."),
        Trust.UNKNOWN: translate(
            "Colleague",
            "İmzası sağlam, ama bu kişi Kasa’da doğrulanmadı. Gönderenin gerçekten o olup olmadığını sorun.",
        ),
        Trust.UNSIGNED: translate(
            "Colleague", "İmzasız: adı, dosyayı yazan kendisi vermiş. Gönderenin gerçekten o olup olmadığını sorun."
        ),
    }[received.trust]


def source_words(received: Received) -> str:
    """Return the sender's unit, and how far it is known who wrote the file."""
    return " · ".join(part for part in (received.unit, _signature_words(received)) if part)


def name_of(received: Received) -> str:
    """Return the sender's name; behind one that was not verified it is said so, wherever it stands."""
    name = received.name or translate("Colleague", "Adsız")
    mark = {
        Trust.VERIFIED: "",
        Trust.UNKNOWN: translate("Colleague", "(doğrulanmadı)"),
        Trust.UNSIGNED: translate("Colleague", "(imzasız)"),
    }[received.trust]
    return f"{name} {mark}".strip()


def verdict_name(verdict: Verdict | None) -> str:
    """Return what a colleague says of a whole post."""
    if verdict is None:
        return translate("Colleague", "Yalnız not")
    return {
        Verdict.FITS: translate("Colleague", "Uygun"),
        Verdict.MEND: translate("Colleague", "Düzeltilsin"),
    }[verdict]


def outcome_words(taken: Taken) -> str:
    """Return what an answer did, one sentence for each kind of outcome."""
    counts = Counter(outcome for _, outcome in taken.outcomes)
    sentences: Sequence[tuple[Outcome, str]] = (
        (Outcome.READY, translate("Colleague", "{n} yazı Hazır oldu.")),
        (Outcome.DRAFT, translate("Colleague", "{n} yazı düzeltilmek üzere Taslak oldu.")),
        (Outcome.REMARKS, translate("Colleague", "{n} yazıya yalnız not düşüldü.")),
        (
            Outcome.WRITTEN_ON,
            translate("Colleague", "{n} yazı görüş istendikten sonra değişmiş: “uygun” denen metin bu değil."),
        ),
        (
            Outcome.MOVED_ON,
            translate("Colleague", "{n} yazı artık gözden geçirmede değil; durumuna dokunulmadı."),
        ),
        (Outcome.GONE, translate("Colleague", "{n} yazı artık burada yok.")),
    )
    said = [translate("Colleague", "{n} yeni not alındı.").format(n=taken.new_comments)]
    said += [words.format(n=counts[outcome]) for outcome, words in sentences if counts[outcome]]
    return " ".join(said)
