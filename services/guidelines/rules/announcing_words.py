"""The words by which an announcement is known and read: events, cues of what is to come, places, ways to apply.

Patterns over folded text (``calendar_words.fold``), but for those whose names say otherwise.
"""

from __future__ import annotations

import re

from services.guidelines.rules.alternatives import by_first_letter, joined

_POSSESSIVE = r"(?:[ıiuü]m[ıiuü]z|m[ıiuü]z|[ıiuü]n[ıiuü]z|s[ıiuü]|[ıiuü])?"
_CASE = (
    r"(?P<case>n?[dt][ae]n|n?[dt][ae](?:y[ıi]z|ki)?|n[ıiuü]n|[ıiuü]n|y?[ae]|n[ae]|y?[ıiuü]|n[ıiuü]|y?l[ae]"
    r"|[dt][ıiuü]r)?"
)
EVENT_NOUNS = (
    r"panel|tatbikat|eleme\s+tur|kutlama(?=s[ıi]\b|m[ıi]z)|bilgilendirme(?=s[ıi]\b)|seminer|söyleşi|konferans|toplantı|tören|konser|dinleti|gösterim|gösteri|webinar|atölye|workshop|maç|forum"
    r"|buluşma|iftar|kokteyl|gala|açılış|yürüyüş|koşu|gezi|münazara|resital|kahvaltı|pikni[kğ]|mülakat|prova|kura\s+çekim"
    r"|sunum|sohbet|etkinli[kğ]|sempozyum|kongre|festival|şenli[kğ]|fuar|sergi|kermes|kamp|turnuva|zirve"
    r"|hackathon|çalıştay|kurs|oryantasyon|(?:kampüs|tanıtım|müze|doğa|kent|şehir|bisiklet|kütüphane)\s+tur|fidan\s+dik(?:me|im)|seçme(?=ler)|eleme(?=ler)|(?:sağlık|diş|göz|kanser)\s+tarama|yarış(?!ma)(?=lar)|(?:hoş\s+geldin|yılbaşı|yeni\s+yıl|veda|tanışma|kutlama|mezunlar)\s+yeme[kğ]|lansman|balo|genel\s+kurul|(?:voleybol|basketbol|futbol|futsal|hentbol|satranç|tenis|turnuva)\s+final|takas\s+günü|açık\s+ders|açılış\s+ders|imza\s+gün|temsilci(?:si|liği)?\s+seçim|tez\s+savunma|savunma\s+sınav"
    r"|sözlü\s+sınav|yeterlik\s+sınav|(?:okuma|masal|kod)\s+saat"
    r"|(?:tanıtım|kariyer|okuma|kapı|tanışma|mezunlar|pilav|spor|bilim|film|oyun)\s+gün"
    r"|(?:anma|tanıtım|oryantasyon|açılış|kutlama|iftar|mezuniyet|uyum|bilgilendirme|karşılama|günü|haftası|bayramı|eğitimi?)"
    r"\s+program"
    r"|eğitim(?<!uzaktan\seğitim)(?<!yüksek\seğitim)(?<!örgün\seğitim)(?=i\b|imiz|iniz|leri|i\s)"
    r"|canlı\s+yayın|açık\s+oturum|kan\s+bağışı(?:\s+(?:kampanya|gün))?|şölen|maraton|kurultay|defile|müzikal|masterclass"
    r"|(?:kitap|kıyafet|tohum|giysi|oyuncak)\s+takas|(?:gökyüzü|ay|yıldız|kuş|güneş|gezegen|tutulması)\s+gözlem|(?:cübbe|fidan|aşure|lokma|diploma)\s+(?:dağıtım|ikram)"
    r"|(?:film|şiir|oyun|kutu\s+oyunu|mikrofon|öğrenci|halk|bilim|mezuniyet|caz|tango|müzik|karaoke|türkü|tiyatro|dans|kültür|tanışma|mezunlar|kına|yıldız)\s+gece(?=s|m)|(?:film|müzik|tiyatro|oyun|şiir|kültür)\s+akşam|konuşma(?=s[ıi]\b)|(?:koro|orkestra|ritim|takım)\s+çalışma"
    r"|(?:bilgi|ses|şarkı|karaoke|şiir\s+okuma|dans|robot|proje\s+sunum)\s+yarışma|kış\s+okul|danışmanlı[kğ]ı?\s+gün|(?:öğrenci|mezun|personel|paydaş|akademisyen)\w*\s+görüşme|(?:hoş\s+geldin|yılbaşı|tanışma|mezuniyet|veda|dans|çay)\s+parti|(?:kahve|çay)\s+mola"
    r"|(?:huzurevi|barınak|müze|köy\s+okulu)\s+ziyaret|spor\s+okul|deneme\s+ders|konuşma\s+kulüb|tiyatro(?=muz)|(?:fakülte|akademik)\s+kurul"
    r"|(?:bahar|çevre|kıyı|sahil|orman|kampüs)\s+temizli[kğ]|yarışma(?=m[ıi]z\s+(?:yarın|bugün|bu\s))"
    r"|(?:psikoloji|teknoloji|biyoloji|arkeoloji|nöroloji|kardiyoloji|onkoloji|sosyoloji|cerrahi|tıp|hukuk|edebiyat|mimarlık|kültür|müzik|dans|tiyatro|felsefe|matematik|fizik|sağlık|gençlik|girişimcilik)\s+gün(?=leri)"
    r"|panel|seminar|conference|lecture|concert|ceremony|exhibition|symposium|meeting|open\s+day|career\s+fair|party|info(?:rmation)?\s+session|guest\s+talk|dinner|film\s+screening|tournament"
)
EVENT = re.compile(
    rf"(?<![\w#@/])(?P<noun>{by_first_letter(EVENT_NOUNS)})(?P<rest>(?:l[ae]r)?{_POSSESSIVE}'?{_CASE}|s)(?!\w|\.\w|@)"
)
GUEST = re.compile(
    r"(?<!\w)konuğu(?:muz)?\s+ol(?:acak|uyor)\w*|(?<=m[ıiuü]z[ae]\s)konuk\s+ol(?:acak|uyor)\w*"
    r"|(?<!\w)(?:tiyatro|oyun)\w*(?=[^.\n]{0,60}\b(?:karşınızda|sahnele(?:ye|ne)cek|sahne\s+alacak))"
    r"|(?<!\w)(?:öğrenci|mezun|aday|gen[çc]|çocuk|üye|veli|akademisyen|personel|okur|izleyici|dinleyici|sanatsever|kitapsever|ziyaretçi)\w*\s+(?:buluş(?:acak|uyor)|bir\s+araya\s+gel(?:ecek|iyor))\w*"
)
"""What tells of an event without a noun for it: a guest, a play, people who meet."""
OTHER_HEAD = re.compile(
    r"\s+(?:için\s+(?:bildiri|özet|poster|tam\s+metin)|salon|merkez|alan|oda|kitap|kitab|bildiri|rapor|takvim|belge|fotoğraf|kayd|kayıt|ders|ekib|ekip|takım|kurul|komite"
    r"|topluluğ|kulüb|kulüp|birim|katılımcı|konuşmacı|ücret|dizi|seri|katalog|sayfa|pist|saha|masraf|bina|binas|blok|kart"
    r"|başvuru|video|kanal|yer|sınıf|kapı|arşiv|tutana|karar|sonu[cç]|bilet|çağrı|öğretim|fakülte|öncesi|sonrası|süre|yıl"
    r"|materyal|hakk|sonund|sırasında|esnasında|boyunca|süresince|ekipman|malzeme|parkur|bütçe|plan|öneri|talep|grub|grup|ara[cç]|yazı|rehber|notlar|hall|room|center|centre|proceedings)"
)
ITS_HEAD = re.compile(
    r"\s+(?:bilet|kayıtlar|kayd|başvurular|bildiri|davetiye|fotoğraf|video|parola|şifre|bağlantı|link|kod|sonu[cç]|afiş|tamam"
    r"|özet|poster|ödül|gelir|kontenjanı?\s+dol|kıyafet|cübbe|hatıra|görüntü|heyecan|coşku|kupa|bitiren|tamamlayan|izleyen|gezen|logo|kazanan|birinci)"
)
"""What belongs to an event and is announced without it: ``sempozyumun bildiri özetleri``."""
WEAK_CASE = re.compile(r"n?[dt][ae]n?|n?[dt][ae]ki|[ıiuü]n|n[ıiuü]n|y?l[ae]")
OUR_OWN = re.compile(r"\w*m[ıiuü]z[dt][ae]")
"""The ending of our event (``tanıtım günümüzde``), which with a future is one to come."""
RUNS_FROM = re.compile(r"n?[dt][ae]n")
WAS = re.compile(
    r"\s+(?:\w+\s+)?(?:alınan|gelen|destek|emek|konuşan|verilen|yapılan|sunulan|giren|katılan|tartışılan|görüşülen)\b"
)

ITS_GUEST = re.compile(
    r"\s+(?:bu\s+\w+ki\s+)?(?:konu(?:ğu|kları)|konuşmacı(?:sı|ları)|teması|ikincisi|üçüncüsü|ilki)\b"
)
"""What belongs to an event that is announced by it."""
OWNED_NOUN = re.compile(r"(?:s?[ıiuü]|l[ae]r[ıi])?(?:n?[ıiuü]n)?|[ıiuü]m[ıiuü]z[ıiuü]n|m[ıiuü]z[ıiuü]n")
TAKES_PART = re.compile(
    r"\s+(?:(?:\w+\s+)?katılaca|kayıt|kayd|başvur|bildiri|(?:(?:genişletilmiş|poster|bildiri|tam)\s+)?(?:özet|poster|metin|makale)\w*)"
)
ON_SHOW = re.compile(r"[^.!?\n]{0,60}\b(?:kadar|dek|süresince|boyunca)\b")

FUTURE = re.compile(
    r"(?<!\w)(?!gelecek\s|gelecek\b(?!t)|yiyecek|içecek|giyecek|yakacak|olacağı)(?P<stem>\w+?)(?:y?(?:acak|ecek)(?:t[ıi]r|(?:lar|ler)(?!\s*(?::|için))|lard[ıi]r|lerd[ıi]r)?"
    r"|y?(?:acağ|eceğ)[ıi]z)(?!\w)|\bbir\s+araya\s+gelece[kğ]\w*|\bwill\s+(?:be|take|start|host|hold)\b"
)
CANCELLED = re.compile(r"m[ae]y(?:acak|ecek)|\biptal\b")
SOON = re.compile(
    r"\b(?:başlıyor|açılıyor|düzenleni(?:yor)|düzenliyoruz|gerçekleşiyor|gerçekleştiriyoruz|yapıyoruz|buluşuyor(?:uz)?|sizlerle|kapılarını\s+açıyor"
    r"|yola\s+çık(?:ıyor(?:uz)?)|sahnede|sahneleni?yor|sahne\s+alıyor|bizimle|teşrif\w*)\b"
)
"""What announces in the present tense."""
INVITE = re.compile(
    r"\bdavetli(?:siniz|dir)?\b(?!\s+konu)|\bdavet\s+ed(?:iyor|er)|\b(?:sizi|sizleri|hepinizi|herkesi|tüm|bütün|öğrencilerimizi|\w+[ıiuü]z[ıi])"
    r"\b[^.!?\n]{0,60}\bbekl(?:iyor|er)\w*|\bbekliyoruz\b|\bbekleriz\b|\bkatılın(?:ız)?\b|\bsakın\s+kaçırma|\bkaçırma(?:yın)?(?:ız)?\b"
    r"|\bgel(?:in|meyi\s+unutmayın)\b|\bkatıl\b(?=\W*(?:[.!\n]|\Z))|\bgel\b(?=\W*(?:[.!\n]|\Z))|\bsen\s+de\s+gel\b|\bbuluşalım\b|\bgörüşmek\s+(?:üzere|dileğiyle)\b|\byerini(?:zi)?\s+(?:al|ayır)"
    r"|\bkayıt\s+ol(?:un|mayı)\b|\bkaydol|\bgörmek\s+ister|\bgeç\s+kalmayın\b|\btakipte\s+kal|\bkontenjan|\brica\s+olunur|\brica\s+ederiz"
    r"|\bkatılım\s+(?:serbest|ücretsiz|zorunlu|tüm|herkese)|\bgiriş\s+(?:ücretsiz|serbest)|\bgeri\s+sayım\b|\bçok\s+yakında\b|\bunutmayın\b"
    r"|\bjoin\s+us\b|\bdon't\s+miss\b|\b(?:are|is)\s+(?:invited|welcome)\b|\bbring\s+your\b|\bregister\b|\bopens\b|\bhazır\s+mısın|\bkatılabilir|\bkatılımı(?:nız|)\s*(?:zorunlu|bekle)"
)
LAST_WORDS = re.compile(r"(?:(?P<before>\w+)\s+)?(?P<last>[^\W\d_]+)\W*\Z")
PAST = re.compile(
    r"[^\W\d_]+?(?:(?:[fstkçşhp]t|(?<![fstkçşhp])d)[ıiuü](?:k|lar|ler|m)?|m[ıiuü]ş(?:t[ıiuü]r?)?)|teşekkür(?:ler)?|kareler"
    r"|kutlarız|kutluyoruz|dileriz|diliyoruz|teşekkür (?:ederiz|ediyoruz)"
)
"""The last word of a sentence about what was, by the ear: a ``t`` stands only after voiceless consonants."""
PAST_CLAUSE = re.compile(r"(?<!başla)(?<!gel)(?<!kal)(?<!açıl)(?:[fstkçşhp]t|(?<=[^\Wfstkçşhp\d_])d)[ıiuü]k?\s*[,;]")
"""A clause about what was, before the rest of its sentence: ``Konserimiz büyük ilgi gördü, …``."""
NO_PAST = frozenset(
    (
        "kaldı",
        "başladı",
        "geldi",
        "geldi çattı",
        "kendi",
        "adı",
        "tadı",
        "kaydı",
        "yurdu",
        "şimdi",
        "yedi",
        "belli oldu",
    )
)
REPORT = re.compile(
    r"\b(?:gerçekleşti(?:rdik|rildi)?|düzenlendi|düzenledik|tamamlandı|tamamladık|yapıldı|yaptık|sona\s+erdi|buluştuk|ağırladık|ağırlandı"
    r"|kareler|katılan\s+(?:herkese|tüm)|katılım\s+sağla(?:dı|yan)|düzenlenen|gerçekleştirilen|geride\s+bıraktık|bitti)\b"
)
WISHES = re.compile(r"\b(?:başarılar|bol\s+şans)\b|\bcenaze\w*|\bvefat\w*|\bbaşsağlığı|\bbaş\s+sağlığı|\btebrik")
SERIES = re.compile(
    joined(
        r"\bher\s+(?:ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|bahar|güz|kış)\b|\d'?[dt][ae]n\s+beri\b|\bbir\s+sonraki\b|\b(?:başka|yeni)\s+etkinli\w*|\bher\s+(?:hafta|ay|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|gün|akşam|yıl|dönem)\b|\bhafta\s+içi\b"
        r"|\b(?:yıl|dönem|ay|hafta|yaz|sezon)\w*\s+boyunca\b|\bdevam\s+ed(?:ecek|iyor)|\bsürecek|\bgeleneksel\s+olarak"
    )
)
GOES_ON = re.compile(r"\bd[ae]\s+(?:devam\s+ed(?:ecek|iyor)|sür(?:ecek|üyor))")
"""What began already was announced already: ``kampanyamız yarın da devam ediyor``."""
QUOTED = re.compile(r"[“\"][^”\"\n]{0,120}[”\"]")
_ROOMS = (
    r"salon|amfi|derslik|oditoryum|fuaye|stadyum|stad|sinema|galeri|blok|havuz|meydan|anıt|avlu|bahçe|teras|otel|kafe|kafeterya|yemekhane"
    r"|laboratuvar|laboratuar|saha|kort|sera|konak|köşk|iskele|terminal|tiyatrosu|konservatuvar|sahnes|çim\s+alan|çimler|kampüs\s+alanı"
)
_HOUSES = (
    r"giriş|kapı|alan|çadır|stant|stand|bina|sınıf|oda|ofis|masa|yurt|kampüs|yerleşke|köy|orman|göl|sahil|kıyı|park|tesis|merkez|kitabev|kitapçı|kafeterya|fakülte|enstitü"
    r"|bölüm|kütüphane|müze|yüksekokul|rektörlü[kğ]|dekanlı[kğ]|hastane|poliklini[kğ]|klini[kğ]|üniversite|müdürlü[kğ]|başkanlı[kğ]|kat|cadde|sokak|plaj|konut"
)
_OWNED = r"(?:l[ae]r)?(?:s?[ıiuü]|[ıiuü]m[ıiuü]z|m[ıiuü]z)?"
PLACE = re.compile(
    r"[\U0001f4cd\U0001f4cc\U0001f3eb\U0001f3db\U0001f3e2\U0001f5fa\U0001f4bb]\ufe0f?[^\S\n]*"
    r"(?!\d{1,2}[./ ])(?=[^\W\d_])(?!saat|tarih)"
    r"|\b(?:yer|adres|mekan|konum|toplanma\s+(?:yeri|noktası)|buluşma(?:\s+(?:yeri|noktası))?|venue|place|location)\s*[:：]\s*(?=\w)(?!saat|tarih|konu[kş]|time|date)"
    rf"|\b(?:{_ROOMS}){_OWNED}'?(?:n?[dt][ae]\w*|n?[ae]|y[ae])?(?!\w)"
    rf"|\b(?:{_HOUSES}){_OWNED}'?n?[dt][ae](?:y[ıi]z|ki|n(?=\s+(?:kalk|hareket|başla|yola)|\s*[.,!\n]|\s*\Z))?(?!\w)"
    r"|\b\w{3,}\s+(?:önünde|önündeki|girişinde|girişte|bahçesinde|içinde|adresinde|katında|kapısında|kapıda|çevresinde|önünden|kapısından)\b"
    rf"|(?:[,|•·\n–]|\s-)\s*(?:[\w.'-]+\s){{0,5}}(?:{_HOUSES}|atölye){_OWNED}(?:\s+(?:önü|girişi|yanı|karşısı|bahçesi))?\s*(?=[,.|•·\n!)(-]|\Z)"
    r"|\b(?:zoom|teams|google\s+meet|meet\.|skype|webex|youtube|canlı\s+yayın|canlı\s+olarak|sanal|uzaktan(?!\s+eğitim)|radyo|podcast"
    r"|instagram|twitch|discord|spaces|web\s+sitesinde|obs\s+üzerinden|e-posta\w*\s+ile|hall|campus|auditorium|building|room|center|centre|library|theatre|theater|lounge|amphitheatre)\w*\b"
)
PLACE_BY_ENDING = re.compile(
    r"(?:\d[.:]\d\d(?:'[dt][ae])?|\b(?:günü|akşamı|sabahı|(?:pazar|cumar)tesi|salı|çarşamba|perşembe|cuma|pazar)|[^\W\d_]'[dt][ae])"
    r"\s+(?:[^\W\d_]+\s+){0,2}?(?P<name>[^\W\d_]{2,}[dt][ae](?:y[ıi]z)?)\s*(?=[.,!\n]|\Z)"
)
"""What stands behind an hour or a day in the case of places: ``18.30'da gölette``, ``cuma günü rasathanede``."""
NO_PLACE_BY_ENDING = re.compile(
    rf"(?:{EVENT_NOUNS}|sizde|bizde|elbette|saat|sıra|sürede|süre|eşliğinde|günde|gününde|tarihinde|haftada|ayda|yılda|kapsam|çerçeve|birlikte"
    r"|aras|ekranlarda|ekranda|yayında|sahnede|adına|temasında)"
)
COUNTER = re.compile(r"(?:(?<=[.!?\n,;])\s*|\A)(?:kayıt|bilet|başvuru|davetiye)\w*[^.!?\n,]*")
"""Where one registers or buys a ticket: not where the event is."""
ONLINE = re.compile(r"\b(?:çevrim\s*içi|online|on-line)\b")
"""On the net: a place only with a way there."""
NAMED_PLACE = re.compile(
    r"(?<![.!?\n]\s)(?<!\A)\b(?P<name>[A-ZÇĞİÖŞÜ][\w.-]*)['’](?:n?[dt][ae](?:y[ıi]z)?|n[ae]|y?[ae](?=\s[^.!?\n]{0,30}gezi))(?!\w)"
)
ROOM_NUMBER = re.compile(
    r"\b[A-ZÇĞİÖŞÜ]{1,2}(?:-\d|-?\d{2,4})\b(?!['’](?:te|de)n|\s*(?:TL|₺))|\b[A-Z] Blok|\b[A-ZÇĞİÖŞÜ]{2,4}-\d{3}\b"
)
NOT_A_PLACE = re.compile(
    rf"(?:{EVENT_NOUNS}|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|pazartesi|salı|çarşamba"
    r"|perşembe|cuma|pazar|teknofest|günleri|günü|haftası|bayramı|üyesi|hocamız|ramazan|rektör|dekan|ücretsiz|herkes|giriş|katıl|kapanış|konuk|konuşmacı|moderatör|twitter|facebook|x|linkedin|hanım|bey)"
)
VAGUE_TIME = re.compile(
    r"\b(?:öğleden\s+(?:sonra|önce)|gün\s+boyu|tüm\s+gün|bütün\s+gün|mesai|öğle\s+arası\w*|iftar\s+vakti|gün\s+batımı\w*|ders\s+arası"
    r"|gece\s+yarısı|öğle\s+yemeğ\w*|noon|midnight)\b"
)
VAGUE_DATE = re.compile(
    r"\b(?:yarın|bugün|akşam)k[iü]\b|\b\d{1,2}'(?:[ıiuü]nd?e?|[ıiuü]|s[ıi]n?d?[ae]?|nd[ae])\b|\bayın\s+\d|\b(?:hafta\s*sonu|ay\s+sonu)\w*\b"
    r"|\b(?:ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık)(?:\s+ay(?:ı|ında|ının)\w*|'?[dt][ae])(?!\w)"
)
MONTH_AHEAD = re.compile(
    r"\b(?:ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık)\s+ayında\s*(?=[.!\n]|\Z)"
)
DEADLINE = re.compile(
    r"(?:son\s+(?:başvuru|kayıt|gün|tarih|katılım)\w*|başvuru|kayıt|kayıtlar|başvurular\w*|bildiri\s+\w+|özet\s+\w+)(?:\s*\w*\s*){0,3}[:：]?\s*\Z"
)
DEADLINE_AFTER = re.compile(
    r"'?\w{0,6}(?:\s+\w+){0,3}?\s+(?:kadar|dek|değin|mesai\s+bitimi\w*|son\s+(?:gün|tarih|başvuru))\b|\s*(?:tarihine\s+kadar)"
)
LATER = re.compile(
    r"\b(?:belli\s+oldu|çok\s+yakında|takipte\s+kal|geri\s+sayım|duyurulacak|açıklanacak|açıklayacağız|paylaşılacak|paylaşacağız|ilan\s+edilecek|bildirilecek)"
)
PROGRAMME_LINK = re.compile(
    r"\b(?:program|ayrıntı|detay)\w*[^.!?\n]{0,40}(?:https?:|www\.|\w\.(?:edu|com|org|net|gov)\b)"
)
"""Where the places of an event of several days are told."""
DETAILS = re.compile(
    r"\b(?:ayrıntı|detay|program|bilgi)\w*\b[^.!?\n]{0,40}(?:https?:|www\.|\w\.(?:edu|com|org|net|gov)\b|profil|biyo|bio\b|bağlantı|link|web\s+sa|web\s+si|sitemiz)"
)
_OFFICES = (
    r"(?:başkanlı[kğ]|merkez|bölüm|kütüphane|gişe|yurt|yurd|temsilci|danışman|hoca|enstitü|birim|fakülte"
    r"|daire|yüksekokul)"
)
CONTACT = re.compile(
    r"https?:|www[.,]|(?<=\w)\.(?:edu|com|org|net|gov|gle|ly|ee|me|io)\b|@\w"
    r"|\b(?:0?\s?\(?\d{3}\)?[ -]\d{3}[ -]\d{2}[ -]?\d{2}\b|\d{3}\s\d\s\d{3}\b|444\s?\d\s?\d{3}\b|alo\s+\d{3}\b|dahili\b"
    r"|tel(?:efon)?\b|kare\s*kod|qr\b|form(?:u|unu|undan|la|dan|umuz\w*)?\b|profil|biyo(?:grafi)?|bio|bağlantı|link|dm\b|mesaj|e-?posta|mail|whatsapp|sekreterli"
    r"|öğrenci\s+işleri|obs\b|obis|ebys\b|ubys|sistem|web\b|site|internet|adres|ofis|birim(?:ine|imize|inden|e)\b|müdürlü|koordinatörlü|dilekçe|otomasyon"
    r"|şahsen\b|e-?devlet|banko|masa|stan[dt]|dekanlı|enstitü(?:ye|müze|süne)\b|duyuru|ilan|posta|portal|uygulama|kulüb(?:e|ümüze)\b|üzerinden\b"
    r"|kampüs\s+kart|yorum|hikaye|liste"
    rf"|{_OFFICES}\w*?(?:[ae]|[dt][ae]n)\s+(?:\w+\s+){{0,2}}(?:başvur|kayıt|kayd|yazıl)|(?:kayıt|başvuru|iletişim|bilgi)\w*(?:\s+için)?\s*:\s*[^\W\d_])"
)
APPLY = re.compile(
    r"\b(?:başvurularını(?:zı)?\b[^.!?\n]{0,50}\bbekl(?:iyor|er)\w*|başvur(?:ması|maları|manız)\s+(?:gerek|rica|bekle)\w*|"
    r"(?:başvurun(?:uz)?|başvurmayı\s+unutma(?:yın)?(?:ız)?|başvurabilir(?:siniz|sin|ler)?|hemen\s+başvur|kaydolun(?:uz)?|kaydol|kaydını\w*\s+yaptır\w*"
    r"|kayıt\s+ol(?:un(?:uz)?|mayı\s+unutma\w*|abilir\w*)?|kayıt\s+yaptır\w*|kayıtlarını\w*\s+yaptır\w*|başvuru(?:larını\w*)?\s+yap(?:ın|abilir|mayı)\w*"
    r"|başvurularınızı\s+bekl\w+|önceden\s+kayıt\w*|hemen\s+yerini(?:zi)?\s+ayır\w*|apply\s+now|register\s+now|sign\s+up)\b)"
)
OPEN_CALL = re.compile(
    r"\b(?:başvuru(?:lar|ları|larımız)?\s+(?:(?:hâlâ|hala|halen|artık|bugün)\s+)?(?:başla|açıl|açık\b|sürüyor|devam\s+ed(?:iyor|ecek)|alınıyor|bekleniyor)(?!\w*\s+m[ıi]\b)"
    r"|başvurular(?:ı|ımız)?\b[^.!?\n]{0,40}\b(?:başlıyor|başlayacak|sürüyor|devam\s+ediyor|alınıyor)|başvuru(?:su|ları)?\s+(?:için\s+)?son\s+(?:gün|tarih)"
    r"|başvur(?:sun|malı(?:dır|lar)?\b)|başvuru(?:nu|nuzu|larını|larınızı|sunu)?\s+yap(?:\b|ın|sın|malı|ma(?:sı|ları|nız)\s+(?:gerek|yeterli|rica))"
    r"|(?<!ders )(?<!kesin )kayıtlar(?:ı|ımız)?\s+(?:başladı|başlıyor|açıldı|açık\b|sürüyor|devam\s+ediyor)"
    r"(?!\s+m[ıi]\b)"
    r"|kayd(?:olsun|olmalı|olmanız|ını(?:zı)?\s+yaptır)|kayıt\s+(?:yaptırmalı|yaptırsın|yaptırma(?:sı|ları)\s+gerek|olmalı|olması|olmanız|zorunlu|şart|gerek(?!m))(?!\s+değil)"
    r"|(?:başvur(?:mak|u\s+yapmak)|kayıt\s+(?:yaptırmak|olmak))\s+isteyen|(?:isim|adını|adınızı)\s+yazdır|cv'?\w*\s+(?:gönder|yolla|ilet)"
    r"|isteyen\w*\b[^.!?\n]{0,60}\b(?:başvurabilir|kayıt\s+(?:olabilir|yaptırabilir)|kaydolabilir|yazılabilir)"
    r"|(?:program|kurs|kamp|burs|staj|proje|yarışma|atölye|eğitim|fon|turnuva|seçme)\w*[ae]\s+(?:\w+\s+)?başvurun"
    r"|(?<!ders )başvuru(?:lar|ları|larımız)?\b[^.!?\n]{0,60}\b(?:alın(?:acak|ıyor|makta)"
    r"|kabul\s+edil(?:ecek|iyor)|sona\s+er(?:ecek|iyor)|yapılacak|toplan(?:acak|ıyor))"
    r"|gönüllü(?:ler)?\s+(?:arıyoruz|aranıyor)\b)"
)
"""A call for applications or for registration that needs no other word to be one."""
LAST_DAY_TO_APPLY = re.compile(r"\bson\s+(?:başvuru|kayıt)(?:\s+(?:günü|tarihi))?\s*:?\s*\d")
NO_CALL = re.compile(
    r"\bders(?:e|in[ae]|lere|lerin[ae])?\s+(?:kayıt|kayd|seçim)|\bkesin\s+kayıt|\bkayıt\s+yenile|\bmazeret|\bsonu[cç](?:u|lar|ları)\b|\b(?:sona\s+er(?!ecek|iyor|er)|doldu\b|bitti\b|kapandı)"
)
"""Registration that everybody knows the way of, and calls that are over."""
PROGRAMME = re.compile(
    r"(?<=[^\W\d_]{3})\s+(?:başvuru|kayıt)(?:lar)?(?:ı|ları|larımız|ımız|mız)\b"
    r"|\w(?:n[ae]|y[ae])\s+başvur(?:ular|mak|acak|abil)|\w[ae]\s+kayıtlar\b|\b(?:arıyor|aranıyor|alınacak|applications?\b)|\bbaşvurular\s+(?:başladı|sürüyor|devam|açıldı)"
)
AUDIENCE = re.compile(
    r"öğrenci|personel|herkes|katılımcı|akademisyen|mezun|aday|halk|ziyaretçi|veli|çalışan|mensup|siz|sen\b|hepiniz|davetli|bekl|katılın"
    r"|açık|ilgilen|üye|çocuk|gençler|kadın|bayan|erkek|araştırmacı|öğretim\s+eleman|konuk|misafir|sanatsever|kitapsever|hemşehri|aile|girişimci"
    r"|fakülteler|bölümler|takımlar|kulüpler|sınıflar|ücretsiz|serbest|gel\b|gelin|kaçırma|unutmayın|student|staff|everyone|you\b"
)
ASKS_FOR_ITSELF = re.compile(r"başvurular|başvurma(?:sı|ları|nız)")
"""How a call for applications begins that needs no name before it."""
NO_EVENT = re.compile(
    r"\bsınav|\bfinal\s+(?:sınav|hafta|not)|\bbaşvur|\bkayıt|\bkayd|\bkapalı|\btatil|\bders(?:ler|e\b|i\b|in)|\byarıyıl|\b(?:güz|bahar|yaz)\s+dönem"
    r"|\bsona\s+er|\bson\s+(?:gün|tarih)|\btakvim|\bitibaren|\bbakım|\bkesinti|\bsonu[cç]|\bilan\s+ed|\baçıklan|\byayım|\bmazeret|\bharç|\böde(?:me|n)"
    r"|\bteslim|\brandevu|\bbayram|\bkutlu|\banıyor|\bsaygıyla|\byıl\s*dönüm|\bvefat|\bcenaze|\bertele|\biptal|\bşampiyon|\bindirim|\byayında|\bmenü"
    r"|\byemekhane|\bring\b|\bservis|\bsefer|\baçık(?:tır|\b(?!\s+(?:hava|ders|kapı|oturum)))|\bhizmet|\bmesai|\bal(?:ın|ım)acak|\bsatış|\bziyaret(?!i\s+kapsam)|\bteşekkür|\btebrik|\bhaftası|\bgeçen\s+(?:yıl|ay|hafta)|\bbildiri|\btemsil\s+ed|\bkatılaca[kğ]|\bsunacak|\bkongre\w*e\s+katıl"
)
"""What has a day and a place as well, and is no event to come to."""
COME_HERE = re.compile(
    r"\b(?:\w+y?acağız|\w+y?eceğiz|yapacak|yapıyoruz|yapılacak|yapacağız|düzenle\w+|gerçekleş\w+|buluşuyor\w*|buluşaca\w+|bizden\b|gelsin|gelin\b|ikram|davetli|bekler|bekliyoruz|sahne\w*"
    r"|kaçırma|görüşelim|görüşürüz|buluşalım|konuşul|konuşacağ|anlatacak|söyleyecek|oynanacak|toplanıyoruz|toplanacağ|\w+[ıiuü]yoruz|hep\s+birlikte|herkese|tüm\s+öğrenci)"
)
ENDS_AT = re.compile(r"n?[dt][ae](?:y[ıi]z)?\W*\Z")
ENDS_IN_PLACE = re.compile(r"(?:n?[dt][ae](?:y[ıi]z)?|\d)[^\w]*\Z")
FIELD = re.compile(
    r"(?:^|[.\n]\s*|\W{2})(?:yer|konuk|konuşmacı|konuşmacılar|saat|tarih|moderatör|venue|date|time|speaker)\s*[:：]"
)
"""A field of an announcement that is written as a form."""
WITHIN = re.compile(r"\s+(?:kapsamında|çerçevesinde|dahilinde|bünyesinde)\b")
"""What follows the name of a frame (``Kariyer Günleri kapsamında``), in which another event is announced."""
PLACE_AFTER_TIME = re.compile(
    r"\d[.:]\d\d(?:['’]\w+)?\s*[,|•·\n–-]\s*(?P<name>[A-ZÇĞİÖŞÜ]\w+(?:\s+[A-ZÇĞİÖŞÜ0-9][\w'’-]*){0,4})\s*(?=[.,!|\n(]|\Z)"
)
"""A name that stands behind an hour (``10.00, Göl Evi.``). In the text as written."""
COME = re.compile(
    r"\bkaçırma(?:yın)?\b|\bunutma(?:yın)?\b|\bgelin\b|\bdavetli|\bbekliyoruz\b|\bbekleriz\b|\bgörüşmek\s+üzere\b|\bbuluşalım\b"
)
"""An invitation that cannot be about the past."""
SURELY = re.compile(
    r"\b(?:davetlisiniz|davetlidir|düzenlenecek|gerçekleştirilecek|buluşuyoruz|buluşacağız|bekliyoruz|bekleriz)"
)
"""Cues that announce although neither hour nor place is told."""
GENERIC_PLURAL = re.compile(r"l[ae]r(?:y?l[ae]|[ıi]|[ae])?")
"""The ending of events in general (``açık dersler``), not of one."""
ON_A_WEEKDAY = re.compile(r"\s+(?:günü|akşamı|sabahı|(?:saat\s+)?\d{1,2}[.:]\d\d)|\s*(?:[,.!\n]|\Z)")
"""What follows a weekday on which the event of its sentence is."""
A_DAY_AHEAD = re.compile(r"\s+(?:günü|akşamı|sabahı|(?:saat\s+)?\d{1,2}[.:]\d\d)")
"""What follows a weekday that is a day to come."""
