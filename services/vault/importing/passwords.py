"""What is said where an export file has a password of its own."""

from __future__ import annotations

from models.messages import QT_TRANSLATE_NOOP, Message
from services.vault.importing.drafts import PasswordNeeded, WrongPassword


def asked(program: str) -> PasswordNeeded:
    return PasswordNeeded(
        "password-needed",
        Message(QT_TRANSLATE_NOOP("services", "Bu {program} dosyası parolayla korunuyor."), {"program": program}),
        Message(QT_TRANSLATE_NOOP("services", "Dosyayı dışa aktarırken verilen parolayı yazın.")),
    )


def wrong(program: str) -> WrongPassword:
    return WrongPassword(
        "wrong-password",
        Message(
            QT_TRANSLATE_NOOP("services", "Bu {program} dosyası yazılan parolayla açılmadı."), {"program": program}
        ),
        Message(
            QT_TRANSLATE_NOOP(
                "services",
                "Büyük küçük harfe dikkat ederek yeniden yazın. Parola doğruysa dosya bozulmuştur:"
                " yeniden dışa aktarın.",
            )
        ),
    )
