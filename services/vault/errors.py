"""What can stand between the user and the vault."""

from __future__ import annotations

from enum import StrEnum

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message


class Problem(StrEnum):
    """Why the vault cannot be used; the page chooses its buttons by it."""

    NO_KEYRING = "no-keyring"
    """This PC offers no keyring that may be trusted, or it does not answer."""
    KEYRING_LOCKED = "keyring-locked"
    """The keyring stayed locked: the user can open it and try again."""
    KEY_MISSING = "key-missing"
    """The keyring works, and does not hold this vault's key (another PC, another user, a reset keyring)."""
    PASSPHRASE = "passphrase"  # noqa: S105 - the name of a problem
    """The vault has a passphrase, and none was given."""
    WRONG_PASSPHRASE = "wrong-passphrase"  # noqa: S105 - the name of a problem
    WRONG_KEY = "wrong-key"
    """The code that was given opens nothing here."""
    DAMAGED = "damaged"
    NEWER = "newer"
    """The file was written by a newer version of the program."""
    DISK = "disk"
    """The file cannot be read or written just now: full disk, read-only folder, another program."""


class VaultError(UserError):
    """A sentence for the user, with the problem it speaks of. Never holds a secret."""

    def __init__(self, problem: Problem, message: Message, hint: Message | str = "") -> None:
        self.problem = problem
        super().__init__(message, hint)


def damaged() -> VaultError:
    """The sentence for a file that is not, or no longer, a whole vault."""
    return VaultError(
        Problem.DAMAGED,
        Message(QT_TRANSLATE_NOOP("services", "Kasa dosyası hasarlı ya da bir kasa dosyası değil.")),
        Message(
            QT_TRANSLATE_NOOP(
                "services",
                "Dosyanın bir yedeği varsa yerine koyup yeniden deneyin. Yedek yoksa bu dosyayı kenara alıp"
                " yeni bir kasa kurabilirsiniz.",
            )
        ),
    )


def newer() -> VaultError:
    """The sentence for a file of a later version."""
    return VaultError(
        Problem.NEWER,
        Message(QT_TRANSLATE_NOOP("services", "Bu kasa, programın daha yeni bir sürümüyle kaydedilmiş.")),
        Message(QT_TRANSLATE_NOOP("services", "Birim Kalemi’ni güncelleyin. Kasa dosyasına dokunulmadı.")),
    )


def key_missing() -> VaultError:
    """The sentence for a whole file whose key is not in this keyring."""
    return VaultError(
        Problem.KEY_MISSING,
        Message(QT_TRANSLATE_NOOP("services", "Bu kasanın anahtarı bu bilgisayarın anahtarlığında yok.")),
        Message(
            QT_TRANSLATE_NOOP(
                "services",
                "Kasa başka bir bilgisayarda ya da kullanıcıyla kurulmuş ya da anahtarlık sıfırlanmış olabilir."
                " Kurtarma kitiniz varsa kodla açın; yoksa kasayı kurulduğu yerde açın ya da yenisini kurun.",
            )
        ),
    )


def key_foreign() -> VaultError:
    """The sentence for a keyring that holds something else under the name of this vault's key."""
    return VaultError(
        Problem.KEY_MISSING,
        Message(QT_TRANSLATE_NOOP("services", "Anahtarlıktaki anahtar bu kasanın anahtarı değil.")),
        Message(
            QT_TRANSLATE_NOOP(
                "services",
                "Anahtarlık değiştirilmiş ya da eski bir yedekten yüklenmiş olabilir. Kasa dosyası sağlam: kurtarma"
                " kitiyle açabilirsiniz.",
            )
        ),
    )


def wrong_key() -> VaultError:
    """The sentence for a code that opens no way into this file."""
    return VaultError(
        Problem.WRONG_KEY,
        Message(QT_TRANSLATE_NOOP("services", "Bu kod bu kasayı açmıyor.")),
        Message(
            QT_TRANSLATE_NOOP(
                "services",
                "Kodu kâğıttan yeniden yazın. Doğru yazdıysanız bu kâğıt başka bir kasanın olabilir ya da kodu sonradan"
                " yenilenmiştir.",
            )
        ),
    )


def passphrase_needed() -> VaultError:
    """The sentence for opening a vault with a passphrase without one."""
    return VaultError(
        Problem.PASSPHRASE,
        Message(QT_TRANSLATE_NOOP("services", "Bu kasa, kasa parolasıyla açılıyor.")),
        Message(QT_TRANSLATE_NOOP("services", "Kasa parolasını yazın.")),
    )


def wrong_passphrase(*, kit: bool | None = None) -> VaultError:
    """The sentence for a passphrase that does not open the vault. Nothing is lost, however often it is tried.

    ``kit``: whether a printed code would open it; unknown or of no use where it is ``None``.
    """
    hints = {
        None: QT_TRANSLATE_NOOP("services", "Büyük harf kilidini ve klavye dilini denetleyip yeniden yazın."),
        True: QT_TRANSLATE_NOOP(
            "services",
            "Büyük harf kilidini ve klavye dilini denetleyip yeniden yazın; kasadaki bilgilere bir şey olmaz."
            " Parolayı unuttuysanız kasayı kurtarma kitiyle açabilirsiniz.",
        ),
        False: QT_TRANSLATE_NOOP(
            "services",
            "Büyük harf kilidini ve klavye dilini denetleyip yeniden yazın; kasadaki bilgilere bir şey olmaz."
            " Bu kasanın kurtarma kiti yok: onu yalnız bu parola açar.",
        ),
    }
    return VaultError(
        Problem.WRONG_PASSPHRASE,
        Message(QT_TRANSLATE_NOOP("services", "Kasa parolası yanlış.")),
        Message(hints[kit]),
    )


def already_there() -> VaultError:
    """The sentence for making a vault where one is."""
    return VaultError(
        Problem.DISK,
        Message(QT_TRANSLATE_NOOP("services", "Burada zaten bir kasa var; üzerine yazılmadı.")),
        Message(QT_TRANSLATE_NOOP("services", "Sayfayı kapatıp yeniden açın.")),
    )


def tampered() -> Message:
    """The warning over a vault that opens and does not tell one story."""
    return Message(
        QT_TRANSLATE_NOOP(
            "services",
            "Kasa dosyası bu program dışında değiştirilmiş: bazı kayıtlar eksik ya da eski olabilir."
            " Dosyanın yedeğiyle karşılaştırın, kuşkulandığınız parolaları değiştirin.",
        )
    )


def older_copy() -> Message:
    """The warning over a file that had come further when it was last closed."""
    return Message(
        QT_TRANSLATE_NOOP(
            "services",
            "Kasa daha eski bir kopyadan açıldı: sonradan yaptığınız değişiklikler bunda yok. Yedeği siz geri"
            " yüklediyseniz bu kopyayla devam edin. Değilse kasayı kilitleyip yeni dosyayı yerine koyun; bulamazsanız"
            " son değiştirdiğiniz parolaları denetleyin.",
        )
    )


def clock_back() -> Message:
    """The warning over a vault whose last change lies in the future."""
    return Message(
        QT_TRANSLATE_NOOP(
            "services",
            "Bilgisayarın saati, kasadaki son değişiklikten geride. Saati düzeltin; yanlış saatle doğrulama kodları"
            " tutmaz.",
        )
    )


def passphrase_due() -> Message:
    """The warning over a vault on a shared login that opens without a passphrase."""
    return Message(
        QT_TRANSLATE_NOOP(
            "services",
            "Bu bilgisayar oturumunu başkaları da kullanıyor, ama kasanın kendi parolası yok. “Güvenlik” bölümünde bir"
            " kasa parolası belirleyin.",
        )
    )


def unproven() -> VaultError:
    """The sentence for new keys over a file that was tampered with."""
    return VaultError(
        Problem.DAMAGED,
        Message(QT_TRANSLATE_NOOP("services", "Kasanın anahtarları yenilenmedi: dosyanın geçmişi doğrulanamıyor.")),
        Message(QT_TRANSLATE_NOOP("services", "Dosyanın sağlam bir yedeğini geri yükleyip yeniden deneyin.")),
    )


def file_changed() -> VaultError:
    """The sentence for a passphrase or key that another window replaced in the meantime."""
    return VaultError(
        Problem.DISK,
        Message(QT_TRANSLATE_NOOP("services", "Kasanın kilidi bu sırada başka bir pencerede değiştirildi.")),
        Message(QT_TRANSLATE_NOOP("services", "Kasayı kilitleyip açın ve yeniden deneyin.")),
    )


def not_whole() -> VaultError:
    """The sentence for handing something out of a file that was tampered with: who receives it stands in the file."""
    return VaultError(
        Problem.DAMAGED,
        Message(
            QT_TRANSLATE_NOOP(
                "services", "Kasa dosyası bu program dışında değiştirilmiş; bu yüzden kimseye bir şey verilmedi."
            )
        ),
        Message(
            QT_TRANSLATE_NOOP("services", "Güvenlik bölümünden sağlam bir yedeği geri yükleyin, sonra yeniden deneyin.")
        ),
    )


def forged_entry() -> VaultError:
    """The sentence for one item that is not as it was put, in a file that opens."""
    return VaultError(
        Problem.DAMAGED,
        Message(
            QT_TRANSLATE_NOOP("services", "Bu kayıt bu program dışında değiştirilmiş; açılmadı, üzerine de yazılmadı.")
        ),
        Message(QT_TRANSLATE_NOOP("services", "Güvenlik bölümünden kasanın sağlam bir yedeğini geri yükleyin.")),
    )


def too_large() -> UserError:
    """The sentence for an item that no vault should hold."""
    return UserError(
        Message(QT_TRANSLATE_NOOP("services", "Bu kayıt kasaya sığmayacak kadar büyük.")),
        Message(QT_TRANSLATE_NOOP("services", "Uzun metinleri bir dosyada saklayın; kasadaki bilgiler duruyor.")),
    )
