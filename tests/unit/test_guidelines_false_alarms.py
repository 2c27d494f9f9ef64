"""Texts of a university that hold a word of the lexicon in innocent use: no rule of article 6 may stir."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache

import pytest

from models.checking import Snapshot
from models.enums import Language
from services.guidelines.matcher import LexiconChecker
from services.guidelines.rules.disguised import DisguisedSwearingChecker
from services.paths import RESOURCES

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)

OFFICIAL_NAMES = (
    "Denizli Sanayici ve İşadamları Derneği ile iş birliği protokolü imzalandı.",
    "MÜSİAD, Müstakil Sanayici ve İşadamları Derneği olarak kuruldu.",
    "Türkiye İş Kadınları Derneği burs verecek.",
    "Türkiye Sakatlar Derneği üniversitemizi ziyaret etti.",
    "Altı Nokta Körler Derneği ile sesli kitap okuyoruz.",
    "Türkiye Sağırlar Milli Federasyonu başkanı konuğumuzdu.",
    "5378 sayılı Özürlüler Kanunu'nun adı 2013'te değiştirildi.",
    "Recep Tayyip Erdoğan Üniversitesi ile ortak çalıştay düzenlendi.",
    "Kadın Hastalıkları ve Doğum Anabilim Dalı hasta kabul ediyor.",
    "Gavur Dağları'nda bitki örtüsü araştırması yapıldı.",
    "Amele Birliği'nin Zonguldak'taki tarihi anlatıldı.",
    "Topal Osman Ağa üzerine tarih konferansı düzenlendi.",
    "Nilüfer Hatun İlkokulu öğrencileri laboratuvarımızı gezdi.",
    "Kız Kulesi'nin restorasyonu konuşuldu, İstanbul Erkek Lisesi mezunları buluştu.",
    "Fakir Baykurt, Keriman Halis ve Kel Hasan Efendi üzerine okumalar",
    "Prof. Dr. Hale Çoban ile Doç. Dr. Mehmet Topal jüride.",
    "Kör Osman Mahallesi ile Bayan Sulu Destanı",
)
TITLES = (
    "Zeugma'daki Çingene Kızı mozaiğini gördük.",
    "Emir Kusturica'nın Çingeneler Zamanı filmi bu akşam amfide.",
    "Örümcek Adam, Demir Adam ve Görünmez Adam: çizgi roman günleri",
    "Pamuk Prenses ve Yedi Cüceler çocuk oyunu pazar günü.",
    "Çirkin Ördek Yavrusu masalını kukla ile oynadık.",
    "On Küçük Zenci romanı okuma kulübünde.",
    "Kibritçi Kız, Kurt Adam ve Kardan Adam kış masalları",
    "Dostoyevski'nin Budala romanı ile Molière'in Cimri'si",
    "Salak ile Avanak gösterimi iptal edildi.",
    "Çöpçüler Kralı ve Kapıcılar Kralı film haftasında.",
    "Gogol'ün Bir Delinin Hatıra Defteri oyunu perşembe sahnede.",
    "Notre Dame'ın Kamburu müzikali için koro seçmeleri",
)
MEDICINE_AND_LAW = (
    "Spastik serebral palsili çocuklarda botulinum toksini uygulaması",
    "Randomize, çift kör, plasebo kontrollü bir çalışma yürütüldü.",
    "Makaleler kör hakemlik ilkesiyle değerlendirilir.",
    "Şizofreni hastalarının yakınlarında tükenmişlik ölçüldü.",
    "Otizm spektrum bozukluğu olan çocuklar için yaz okulu",
    "Alkolik hepatit ve alkolik siroz olgularının karşılaştırılması",
    "Renk körlüğünün kalıtımı ve gece körlüğü",
    "Ani sağırlık olgularında hiperbarik oksijen tedavisi",
    "Paranoyak kişilik bozukluğu ve bipolar bozukluk üzerine seminer",
    "Toplam doğurganlık hızı kadın başına 1,51 çocuğa geriledi.",
    "Kadın başına 1,5 çocuk düşüyor.",
    "Özürlü devamsızlık süresi toplam sürenin yüzde yirmisini aşamaz.",
    "Mazeretli ve özürlü devamsızlıklar için rapor gereklidir.",
    "Maluliyet aylığı bağlanan personelin işlemleri",
    "Cinsel tacizi önleme birimimizin yönergesi yayımlandı.",
    "Trans yağ asitleri ve kalp sağlığı",
    "Türk Medeni Kanunu (TMK) ile MK'nin ilgili hükümleri",
    "Adi ortaklık sözleşmesi ve adi suçlar üzerine ders",
    "Kasten öldürme suçunda haksız tahrik indirimi",
)
SPORT_AND_NATURE = (
    "Sporcumuzun sakatlığı geçti, pazara hazırız.",
    "Sakat oyuncular listesinde üç futbolcu var.",
    "Sakat futbolcumuz haftaya takımla çalışacak.",
    "Adam adama savunmada bu hafta çok iyiydik, 78-71!",
    "110 metre engelli koşusunda birincilik!",
    "Kadınlar 200 metre kurbağalamada üçüncüyüz.",
    "Erkek basketbol takımımız deplasmanda kazandı.",
    "Ortaokul kız voleybol takımları arasındaki turnuvaya ev sahipliği yaptık.",
    "Bok böceklerinin ekosistemdeki rolü",
    "Angut kuşlarının üreme alanları",
    "Göçmen kuşların akını başladı: leylek sayımı",
    "Beyaz cücelerin soğuma eğrileri, kırmızı cüce yıldızlar",
    "Bal arılarında kraliçe ve erkek arı üretimi",
    "Erkek farelerde yüksek yağlı diyetin etkisi",
    "Yabani eşeklerin korunması ve manda gibi türlerin yetiştirilmesi",
    "Köpeklerin bina içine alınması yasaktır.",
    "Hermafrodit çiçeklerin yapısı",
    "Cinsiyet değiştiren balık türleri üzerine tez savunması",
    "Asalak solucanların yaşam döngüsü",
)
EVERYDAY = (
    "Kız ve erkek öğrenci yurtlarına yerleşen öğrencilerin listesi ekte sunulmuştur.",
    "Sayın hanımlar, beyler, törenimize hoş geldiniz.",
    "Öğrenci İşleri Şefi Nermin Hanım ile görüşebilirsiniz.",
    "Mezunumuz Ayşe Hanım öğretmenlik deneyimini anlattı.",
    "Bu yıl kampüsün karı bir türlü erimedi.",
    "Kooperatifin yıllık kârı ortaklara dağıtıldı.",
    "Karı payı değil, kâr payı yazılmalıdır.",
    "Pandemide evde kaldık, derslerimizi çevrim içi yaptık.",
    "Dört gözle bekliyoruz: Bahar Şenliği 5 Mayıs'ta!",
    "Normal öğretim ve ikinci öğretim kayıt tarihleri",
    "Sağlıklı bireyler kan bağışında bulunabilir.",
    "Kaçak elektrik kullanımı ve gaz kaçağı uyarısı",
    "Konserimize öğrenci akını yaşandı!",
    "Yabancı uyruklu öğrenciler ikamet izinlerini yenilemelidir.",
    "Suriyeli öğrenciler için burs başvuruları başladı.",
    "Köylülerle birlikte lavanta hasadı yaptık; köylü kadınlar kooperatifi stant açtı.",
    "Yaşlı sağlığı ve geriatri günleri, 18-24 Mart Yaşlılar Haftası",
    "Ergenlik dönemi beslenmesi üzerine veli toplantısı",
    "LAN ve WLAN bakım çalışması nedeniyle kesinti olacaktır.",
    "Dosya adında AQ-12 kodunu, odada OÇ-2 levhasını kullanınız.",
    "Kazma vuruldu: Yeni yurt binası yükseliyor.",
    "Taşınır mal sayımı 25-29 Aralık'ta yapılacaktır.",
    "Başvuru adayların en az 18 yaşını doldurmuş olmasını gerektirir.",
    "Kaynaştırma eğitimi ve engelli öğrenci birimi duyurusu",
    "Roman vatandaşlarımızla Hıdırellez'i kutladık.",
    "Ana bina girişi kapalıdır; anahtarlar danışmadadır.",
    "Adamantanlar, adaptörler ve Adam Smith üzerine kısa notlar",
    "Anneler Günü kutlu olsun! Annelik ve babalık izinleri hakkında bilgilendirme",
    "Arkadaş! Yurduma alçakları uğratma sakın, siper et gövdeni, dursun bu hayâsızca akın.",
    "Hangi çılgın bana zincir vuracakmış? Şaşarım!",
    "Medeniyet dediğin tek dişi kalmış canavar",
    "Ne mutlu Türk'üm diyene! Muhtaç olduğun kudret, damarlarındaki asil kanda mevcuttur.",
)
ABOUT_WORDS = (
    "“İş adamı” yerine “iş insanı” yazmayı unutmayın.",
    "'Bayan' değil 'kadın' deyin.",
    'Bu çalışma, "bilim adamı" teriminin basında kullanım sıklığını incelemektedir.',
    'Argo sözlüğünde "puşt" maddesinin kökenbilimi',
    "Ev hanımı rolünün Türk sinemasındaki temsili",
    'Basında "namus cinayeti" söyleminin eleştirisi',
    "Varoş kavramının sosyolojideki tartışmaları",
    'Nefret söylemi atölyesinde "kıro" gibi aşağılayıcı sözleri konuştuk.',
)


@cache
def lexicon() -> LexiconChecker:
    return LexiconChecker(RESOURCES / "rules")


@pytest.mark.parametrize(
    "text", [*OFFICIAL_NAMES, *TITLES, *MEDICINE_AND_LAW, *SPORT_AND_NATURE, *EVERYDAY, *ABOUT_WORDS]
)
def test_innocent_texts_pass(text: str) -> None:
    snapshot = Snapshot(text, Language.TURKISH, NOW)
    found = [*lexicon().check(snapshot, lambda: False), *DisguisedSwearingChecker().check(snapshot, lambda: False)]
    assert [(one.rule, text[one.start : one.end]) for one in found if one.article == 6] == []
