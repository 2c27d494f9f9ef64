"""What somebody who is named suffers from: of all personal data the best protected.

An illness alone is a subject of talks and clinics. It is told of a person where his name stands near it, in the same
sentence, and where the words are those of a patient (``tanısı kondu``, ``tedavi görüyor``, ``ameliyat oldu``).
All text is plain (``services.guidelines.word_files``).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from services.guidelines.rules.alternatives import joined
from services.guidelines.rules.people import Person
from services.guidelines.rules.secret_numbers import Found
from services.guidelines.sentences import around

_DISEASES = (
    r"losemi|sezaryen|prostat|apandisit|bademcik|kanser|tumor|lenfoma|melanom|hepatit(?:\s+[abc])?|hiv|aids|epilepsi|sara|diyabet|seker\s+hastalig|seker(?=\s+hasta)|insulin|depresyon|bipolar"
    r"|sizofreni|anksiyete|panik\s+(?:atak|bozukluk)|obsesif|okb|otizm|asperger|dehb|hiperaktivite|dikkat\s+eksikligi|disleksi|alzheimer|demans"
    r"|parkinson|als|ms(?=\s+(?:hasta|atag|tani|teshis|tedavi))|multipl\s+skleroz|kistik\s+fibro\w+|talasemi|hemofili|akdeniz\s+(?:anemisi|atesi)|anemi|lupus|behcet"
    r"|romatoid\s+artrit|romatizma|guatr|hipotiroidi|tiroid|verem|tuberkuloz|zatur+e+|pnomoni|bronsit|koah|migren|astim|siroz|gastrit|ulser|crohn|colyak|kolit"
    r"|felc|inme|menenjit|psikoz|bulimi|anoreksi|travma\s+sonrasi\s+stres|tssb|uyku\s+apnesi|vertigo|egzama|sedef|vitiligo|uyuz|su\s+cicegi|kizamik|kabakulak"
    r"|grip|influenza|zona|sitma|covid|korona\w*|koronavirus|omikron|frengi|sifilis|hpv|bel\s+fitig|boyun\s+fitig|fitik|skolyoz|katarakt|glokom|retina|apandisit|bypass|anjiyo"
    r"|(?:yuksek\s+)?tansiyon|kolesterol|aritmi|kalp\s+(?:krizi|yetmezlig|kapag|pili|damar|ritim)|kalp|beyin\s+(?:kanama|tumor|ameliyat)|bobrek|karaciger|prostat"
    r"|meme|rahim|tup\s+mide|mide|safra\s+kesesi|obezite|yeme\s+bozuklug|kisilik\s+bozuklug|bipolar\s+bozukluk|(?:alkol|madde|uyusturucu|kumar)\s+bagimlilig|bagimlilik|menopoz|kisirlik|infertilite"
)
_DISEASE = rf"(?:{_DISEASES})"
_WHOSE = r"(?:\w{0,5}(?:\s+(?:kanser|tumor|atag|bozuklug|hastalig|nobet|kriz)\w*)?)"
_OF_A_PATIENT = (
    r"(?:hasta(?:si|ligi)(?!n[aei]\b|nda\b|n[iu]n\b)\w{0,9}|tedavi(?:si)?\s+(?:gor|al|ol|sur|basla|bit|tamamla|nedeniyle|altinda)\w*|tedavisi\w{0,6}(?=\s+(?:gor|al|sur|basla|bit|tamamla|neden))"
    r"|tani(?:si|siyla|sini|li)\w*|teshis\w*|ameliyat\w*|operasyon\w*|nakl\w*|nakil\w*|yetmezlig\w*|nobet\w*\s+gecir\w+|kriz\w*\s+gecir\w+|atag\w*\s+gecir\w+"
    r"|olmus|oldug\w+|oldu\b|gecir(?:di|mis|iyor|en|dig)\w*|nedeniyle|yuzunden|sebebiyle|dolayisiyla|pozitif\w*|test\w*\s+pozitif\w*|ila[cv]\w*\s+(?:kullan|al)\w*|ila[cv]larini\b"
    r"|(?:ile|yle|yla)?\s*(?:mucadele\s+ed|bogus|savas)\w+|atlat\w+|yend[ie]\w*|yakalan\w+|kapt[iu]\w*|tasiyicisi\w*|var(?:mis|\b)|tut(?:mus|tu)\b|cik(?:mis|ti|inca)\b|nukset\w+|alin(?:di|mis)\b|raporu?\b(?:\s+var)?|komasi\w*|iyiles\w+)"
)
_SUFFERS = re.compile(
    rf"\b{_DISEASE}{_WHOSE}['’]?\w{{0,4}}\s+(?:ile\s+)?{_OF_A_PATIENT}(?:\s+oldug\w+|\s+kon(?:du|ul)\w*|\s+koyul\w+|\s+aldi\w*)?"
)
_STATE = re.compile(
    joined(
        r"\bameliyati?\s+(?:oldu|olmus|olacak|olan|olup|oldug|edil|gecir)\w*|\bameliyati(?:niz|miz)?\s+(?:iyi\s+gec|basarili|gecti|var)\w*|\bameliyata\s+(?:alin|gir)\w+|\bameliyattan\s+cik\w+",
        r"\b(?:gun|gunluk|hafta|ay|aylik|haftalik)\s+(?:\w+\s+)?rapor(?:lu\w*|\s+ald[iu]\w*)\b|\braporlu(?:dur|yken|\s+oldug\w+)?(?=\s*(?:[.,;!)]|\Z|\n|izinli|ve\b))|\bistirahat\s+raporu\w*",
        r"\bhamile\w*\s+(?:oldug|kal)\w+|\b(?:apandisiti|bademcig\w+|safra\s+kesesi|bobregi|dalagi|rahmi)\s+alin\w+|\b(?:bag(?:i|lari)|meniskus\w*|asil|tendon\w*|menisk\w+)\s+(?:kop|yirtil)\w+|\bhamile(?:dir|ligi\w*)?\b(?=\s*[.,!;)]|\s+\w+\w*l[ae]r|\Z)|\bdusuk\s+yap(?:an|ti|mis)\w*(?:\s+esi)?|\b(?:intihar|intihara)\s+(?:girisim|tesebbus)\w*",
        r"\byogun\s+bakim(?!\w*\s+(?:hemsire|unite|uzman|staj|bolum|servis|ekib|yatag))\w*|\bhastaneye\s+(?:kaldiril|yatiril|yatt|yatis)\w*|\bhastanede\s+(?:yat|tedavi)\w+|\btedavi\s+(?:goruyor|gordug|altinda|gormekte|goren|altina)\w*",
        r"\b(?:psikiyatri\w*|psikoloji\w*|psikolojik|ruhsal|kemoterapi|radyoterapi|fizik|bagimlilik|depresyon|diyaliz)\s+(?:tedavi|terapi|destek|rapor|ila[cv])\w*(?:\s+(?:gor|al|nedeniyle|kullan)\w*)?",
        r"\b(?:kemoterapi|radyoterapi|diyaliz|terapi)(?:ye|si|ye\s+gir)?\s+(?:gor|al|gir|basla)\w+|\b(?:psikolog|psikiyatr|psikiyatrist)[ae]\s+(?:gid|basvur)\w+|\bantidepresan\w*|\bdepresyonda\b|\bdepresyona\s+gir\w+",
        r"\b(?:ayagi|kolu|bacagi|bilegi|kalcasi|parmagi|omzu|kaburgasi|burnu)(?:ni)?\s+(?:kirildi|kirilan|kirdi|kirmis|catla\w+|burkul\w+)|\btesti?\s+pozitif\w*|\bpozitif\s+cik\w+|\bkarantina\w*",
        r"\b(?:engelli|engel|maluliyet|saglik\s+kurulu|psikiyatri|ozurlu)\s+raporu?\w*|\byuzde\s+\w+\s+engelli|%\s?\d+\s+engelli|\bfelcli\b|\bfelc\s+(?:gecir|kal)\w+|\btani(?:si)?\s+(?:kon|al|koy)\w+|\btanili\b",
        r"\bteshisi?\s+kon\w+|\bbeyin\s+kanamasi\w*|\bkrizi\s+gecir\w+|\bfenalas\w+|\bbayil(?:di|mis)\w*|\bkurtaj\w*|\bdogum\s+izni\w*|\b(?:organ|bobrek|karaciger|kalp|ilik|kornea)\s+nakli\w*|\b(?:trombosit|kan)\s+araniyor\b",
    )
)
_BRACKETED = re.compile(rf" \((?P<illness>(?:{_DISEASE}|dusuk|dogum\s+sonrasi|ameliyat|istirahat)[^()\n]{{0,24}})\)")
_CUES = (
    *(
        "hasta",
        "tedavi",
        "alin",
        "kop",
        "yirtil",
        "tasiyici",
        "varmis",
        "tutmus",
        "tani",
        "teshis",
        "ameliyat",
        "operasyon",
        "nakl",
        "nakil",
        "yetmez",
        "nobet",
        "kriz",
        "atag",
    ),
    *("olmus", "oldu", "gecir", "nedeniyle", "yuzunden", "sebebiyle", "pozitif", "ilac", "ilav", "mucadele", "atlat"),
    *("yend", "yakalan", "kapt", "rapor", "hamile", "dusuk yap", "intihar", "yogun bakim", "terapi", "psikolog"),
    *("psikiyatr", "antidepresan", "depresyon", "kiril", "kirdi", "kirik", "karantina", "engelli", "felc", "fenalas"),
    *("bayil", "kurtaj", "dogum izni", "araniyor", "(", "iyiles", "dolayisiyla"),
)
"""One of these stands in whatever the patterns find."""
_EXPERT = re.compile(r"(?:prof|doc|dr|uzm|psk|op)\.\s*\Z")
_TALKS = re.compile(
    r"\w*\s+(?:\w+\s+)?(?:anlat|konus|uzerine|hakkinda|uzman|arastir|seminer|kitab|egzersiz|oner|sonrasi|icin\b(?!\s+(?:izin|bagis|destek|dersi))|konulu|tedavisini|belirti|hastalar)"
)
_A_SUBJECT = re.compile(
    r"\b(?:arastirma(?!\s+gorevli)|calisma[sl]|makale|bildiri|tez[ie]|tezinde|proje|patent|yontem|model[iy]|yayin|konferans|panel|seminer|soylesi|sunum|sunacak|anlat(?:ti|acak|iyor)"
    r"|konus(?:ma|acak|tu)|farkindalik|dernek|dernegi|gonullu|kitab|roman|film|oyun[ud]|belgesel|siir|sair|yazar|ressam|besteci|ameliyatini\s+(?:yap|gercek)|hastalarin|hastalara|hastalari|uzmani|bolumu\s+baskani|ogretti"
    r"|buldu|gelistir|tasarla|hayatini\s+kaybet|vefat|oldu(?:r|gunde)|ölüm|olum|yitir|aniyoruz|anild|anisina|dogumunun|padisah|sultan|bagisladi|kampanya(?:si)?\s+duzenle|odul|egitim\w*\s+ver)"
)
"""What makes an illness the matter that somebody works on, or tells of one who is history."""
_OF_HIS_OWN = re.compile(
    r"(?:gecir|oldu\b|olmus|yakalan|goruyor|gordu|raporlu|rapor[ul]|pozitif|yatiril|kaldiril|yogun|kiril|kond|hastasi|atlat|hamile)"
)
"""Said of a patient, whatever his title is."""
_LONG_AGO = re.compile(r"\b1[0-9]\d\d\b|\b20(?:0\d|1[0-5])['’]|\byuzyil")
_SENTENCE_END = re.compile(r"[.!?](?=\s)|[\n;]")
_CALLED = re.compile(r" (?:hoca|bey\b|hanim|abi|abla|usta|teyze|amca)\w*")
_OURS = re.compile(r"(?:m[iu]z|\bbizim)\s\Z|\baramizdan\s\Z")
_GAP = 60
_NAME_NEXT = re.compile(r",|\s+(?:olan|gecir\w+|gor\w+|bulunan|oldug\w+)(?:\s+\w+){0,2}|\s+\w*(?:hoca|ogrenci)\w*")
_TOLD = re.compile(r"\b(?:olmus|oldu|gecirmis|gecirdi|hasta\w+|tanisi\w*|tanili|raporu?\w*|tedavi\w*)\Z")


def find_illnesses(text: str, terms: tuple[str, ...], people: Callable[[], list[Person]]) -> Iterator[Found]:
    """Yield what somebody who is named nearby suffers from: of a person the first words only."""
    if not any(cue in text for cue in _CUES):
        return
    spans = {
        *((at, at + len(term)) for term in terms for at in _all_places(text, term)),
        *(match.span() for match in _SUFFERS.finditer(text)),
        *(match.span() for match in _STATE.finditer(text)),
        *(match.span("illness") for match in _BRACKETED.finditer(text)),
    }
    told: set[int] = set()
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        who = next((one for one in reversed(people()) if _is_said_of(text, one, start, end)), None)  # the nearest
        if who and who.start not in told:
            told.add(who.start)
            yield Found("health", start, end)


def _all_places(text: str, term: str) -> Iterator[int]:
    at = text.find(term)
    while at >= 0:
        yield at
        at = text.find(term, at + len(term))


def _is_said_of(text: str, person: Person, at: int, end: int) -> bool:
    if person.start >= end:
        # "Hoca kanser olmuş, Mehmet Yıldız'ın dersi boş", "Şeker hastası olan Derya Gül'e": the name comes next.
        between = text[end : person.start].rstrip()
        near = not between or _NAME_NEXT.fullmatch(between)
        told = near and person.words > 1 and _TOLD.search(text, at, end)
        return bool(told) and not _a_subject(text, at)
    name_end = min(person.end, at)  # "Volkan Hocamız Parkinson hastası": the illness may have a capital too
    if at <= person.start or at - name_end > _GAP or not _is_somebody(text, person, name_end):
        return False
    between = text[name_end:at].removeprefix(".")
    wished = "gecmis olsun" in text
    if re.search(r"[.?\n;](?=\s)" if wished else r"[.!?](?=\s)|[\n;]", between):
        return False
    own = _OF_HIS_OWN.search(text, at, min(len(text), end + 12))
    if _a_subject(text, at) or (not own and _TALKS.match(text, end)):
        return False
    return bool(own) or not _EXPERT.search(text, max(0, person.start - 12), person.start)


def _is_somebody(text: str, person: Person, end: int) -> bool:
    """Tell whether a name has two words, or one that is said to be somebody: ``Emine Hanım``, ``arkadaşımız Doruk``."""
    if " " in text[person.start : end].strip() or _CALLED.match(text, person.end):
        return True
    return _OURS.search(text, max(0, person.start - 24), person.start) is not None


def _a_subject(text: str, at: int) -> bool:
    """Tell whether the sentence around ``at`` is about work on illnesses, or about times long past."""
    span = around(text, at, at, _SENTENCE_END, 200)
    return bool(_A_SUBJECT.search(text, *span) or _LONG_AGO.search(text, *span))
