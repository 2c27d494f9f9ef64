"""One sentence for every way in which a file can fail to be a picture."""

from __future__ import annotations

from collections.abc import Mapping

from models.checking import IsCancelled
from models.diagnostics import Diagnostic
from models.enums import Severity
from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.images.client import Refused, WorkerClient
from services.images.facts import JsonObject, Limits, Unreadable
from services.images.finding import of_picture

_SENTENCES: Mapping[Unreadable, str] = {
    Unreadable.MISSING: QT_TRANSLATE_NOOP(
        "services", "Dosya bulunamadı: taşınmış, silinmiş ya da sürücüsü çıkarılmış olabilir. Görseli yeniden seçin."
    ),
    Unreadable.NOT_A_FILE: QT_TRANSLATE_NOOP(
        "services", "Bu bir görsel dosyası değil, klasör ya da aygıt. Klasörü açıp içindeki görselleri seçin."
    ),
    Unreadable.NO_PERMISSION: QT_TRANSLATE_NOOP(
        "services", "Bu dosyayı okuma izniniz yok. Dosyayı kendi klasörünüze kopyalayıp yeniden seçin."
    ),
    Unreadable.EMPTY: QT_TRANSLATE_NOOP(
        "services", "Dosya boş (0 bayt): kopyalama yarıda kalmış olabilir. Özgün dosyayı yeniden kopyalayın."
    ),
    Unreadable.TOO_MANY_BYTES: QT_TRANSLATE_NOOP(
        "services", "Dosya {megabytes} MB sınırını aşıyor. Görseli daha küçük kaydedip yeniden seçin."
    ),
    Unreadable.TOO_MANY_PIXELS: QT_TRANSLATE_NOOP(
        "services", "Görsel çok büyük ({detail} piksel; sınır {megapixels} milyon). Küçültülmüş bir kopyasını seçin."
    ),
    Unreadable.NOT_A_PICTURE: QT_TRANSLATE_NOOP(
        "services",
        "Dosyanın içinde tanınan bir görsel yok. JPEG, PNG ya da WebP olarak kaydedilmiş bir kopyasını seçin.",
    ),
    Unreadable.UNSUPPORTED: QT_TRANSLATE_NOOP(
        "services", "{detail} dosyaları paylaşılamaz. Görseli JPEG ya da PNG olarak kaydedip yeniden seçin."
    ),
    Unreadable.DAMAGED: QT_TRANSLATE_NOOP(
        "services", "Görsel dosyası bozuk ya da eksik, sonuna kadar açılamıyor. Özgün dosyayı yeniden kopyalayın."
    ),
    Unreadable.TOO_SLOW: QT_TRANSLATE_NOOP(
        "services", "Görsel {seconds} saniye içinde açılamadı, beklemeyi bıraktık. Başka bir kopyasını deneyin."
    ),
    Unreadable.NO_ANSWER: QT_TRANSLATE_NOOP(
        "services",
        "Dosyanın bulunduğu sürücü yanıt vermiyor. Bağlantısını denetleyip bir dakika sonra yeniden deneyin.",
    ),
    Unreadable.TOO_MUCH_MEMORY: QT_TRANSLATE_NOOP(
        "services", "Bu görseli açmak çok fazla bellek istiyor. Küçültülmüş bir kopyasını seçin."
    ),
    Unreadable.WORKER_LOST: QT_TRANSLATE_NOOP(
        "services",
        "Görsel açılırken okuyucu beklenmedik biçimde kapandı. Görseli JPEG olarak kaydedip yeniden deneyin.",
    ),
}
_KINDS: Mapping[str, str] = {
    "video": QT_TRANSLATE_NOOP(
        "services", "Bu dosya bir video. Burada yalnızca görseller incelenir; bir görsel seçin."
    ),
    "program": QT_TRANSLATE_NOOP("services", "Bu dosya bir program, görsel değil. Açmayın; kaynağından emin olun."),
}
_WHY = QT_TRANSLATE_NOOP(
    "services", "Görseller güvenlik için ayrı bir işlemde, süre ve boyut sınırıyla açılır; dosyanıza dokunulmaz."
)


def unreadable(reason: Unreadable, detail: str, limits: Limits) -> Diagnostic:
    """Return the finding for a file that could not be used. ``detail`` as in ``services.images.client.Refused``."""
    text = _KINDS.get(detail, _SENTENCES[reason]) if reason is Unreadable.UNSUPPORTED else _SENTENCES[reason]
    params = {
        "detail": detail,
        "megabytes": limits.bytes // 1_000_000,
        "megapixels": limits.pixels // 1_000_000,
        "seconds": round(limits.seconds),
    }
    data = {"reason": str(reason), "detail": detail}
    return of_picture("image.unreadable", Severity.ERROR, Message(text, params), Message(_WHY), data)


def answered(
    worker: WorkerClient, request: JsonObject, is_cancelled: IsCancelled, picture: bytes = b""
) -> tuple[JsonObject, bytes]:
    """Return what ``worker`` answers. Raises ``UserError`` where it refuses the file, and ``Cancelled``."""
    try:
        return worker.ask(request, is_cancelled, picture)
    except Refused as refusal:
        raise UserError(unreadable(refusal.reason, refusal.detail, worker.limits).message) from refusal
