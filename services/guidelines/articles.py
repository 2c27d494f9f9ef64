"""The guideline's thirteen articles by short names of our own; the handbook says the rest of them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from models.messages import QT_TRANSLATE_NOOP, Message

ARTICLES: Mapping[int, Message] = MappingProxyType(
    {
        1: Message(QT_TRANSLATE_NOOP("services", "Düzenli paylaşım ve konu sırası")),
        2: Message(QT_TRANSLATE_NOOP("services", "Günde bir, en çok iki gönderi")),
        3: Message(QT_TRANSLATE_NOOP("services", "Dil ve yazım")),
        4: Message(QT_TRANSLATE_NOOP("services", "Sorular ve öneriler")),
        5: Message(QT_TRANSLATE_NOOP("services", "Bilmiyorsak yönlendirme")),
        6: Message(QT_TRANSLATE_NOOP("services", "Ayrımcı olmayan dil")),
        7: Message(QT_TRANSLATE_NOOP("services", "Görseller ve kaynaklar")),
        8: Message(QT_TRANSLATE_NOOP("services", "Kişisel başarılar")),
        9: Message(QT_TRANSLATE_NOOP("services", "Siyaset ve toplumsal değerler")),
        10: Message(QT_TRANSLATE_NOOP("services", "Eksiksiz ve doğru bilgi")),
        11: Message(QT_TRANSLATE_NOOP("services", "Güvenlik ve kişisel bilgiler")),
        12: Message(QT_TRANSLATE_NOOP("services", "Resmî hesaplar")),
        13: Message(QT_TRANSLATE_NOOP("services", "Kişisel profil değil, sayfa")),
    }
)
