<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="tr_TR">
<context>
    <name>AboutSection</name>
    <message>
        <source>Üniversite birimlerinin sosyal medya editörleri için.</source>
        <translation>For the social media editors of university units.</translation>
    </message>
    <message>
        <source>Sürüm {version} · Qt {qt} · Python {python}</source>
        <translation>Version {version} · Qt {qt} · Python {python}</translation>
    </message>
    <message>
        <source>Özgür yazılımdır: GNU Genel Kamu Lisansı&apos;nın 3. ya da sonraki bir sürümüyle dağıtılır (GPL-3.0-or-later). Hiçbir güvence verilmez.</source>
        <translation>Free software, under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</translation>
    </message>
    <message>
        <source>Kullanılan yazılımlar</source>
        <translation>Software it stands on</translation>
    </message>
    <message>
        <source>Günlük</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Sorun bildirirken işe yarar; içinde parola, anahtar ve kimlik numarası tutulmaz.</source>
        <translation>Useful when you report a problem; it holds no password, no key and no identity number.</translation>
    </message>
    <message>
        <source>Günlük klasörünü aç</source>
        <translation>Open the log folder</translation>
    </message>
</context>
<context>
    <name>AccountDetail</name>
    <message>
        <source>Hesabı aç</source>
        <translation>Open account</translation>
    </message>
    <message>
        <source>Hesabın sayfasını tarayıcıda açar</source>
        <translation>Opens the account&apos;s page in the browser</translation>
    </message>
    <message>
        <source>Platformun yardımı</source>
        <translation>The platform&apos;s help</translation>
    </message>
    <message>
        <source>Platformun yardım sayfalarını tarayıcıda açar</source>
        <translation>Opens the platform&apos;s help pages in the browser</translation>
    </message>
    <message>
        <source>Hesabı kaldır</source>
        <translation>Remove account</translation>
    </message>
    <message>
        <source>Hesap adı</source>
        <translation>Handle</translation>
    </message>
    <message>
        <source>Görünen ad</source>
        <translation>Display name</translation>
    </message>
    <message>
        <source>İsteğe bağlı</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Takipçi ya da arkadaş sayısı</source>
        <translation>Number of followers or friends</translation>
    </message>
    <message>
        <source>Bilinmiyor</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Takipçi ya da arkadaş</source>
        <translation>Followers or friends</translation>
    </message>
    <message>
        <source>Takipçi</source>
        <translation>Followers</translation>
    </message>
</context>
<context>
    <name>AccountListView</name>
    <message>
        <source>Birimin hesapları</source>
        <translation>The unit&apos;s accounts</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>hesap adı</source>
        <translation>account name</translation>
    </message>
    <message>
        <source>facebook.com/ adresinden sonraki ad</source>
        <translation>the name after facebook.com/</translation>
    </message>
    <message>
        <source>Hesap adı</source>
        <translation>Account name</translation>
    </message>
    <message>
        <source>Bu hesabı kaldır</source>
        <translation>Remove this account</translation>
    </message>
</context>
<context>
    <name>AccountsEditor</name>
    <message>
        <source>Hesap ekle</source>
        <translation>Add account</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Hesaplar</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Birimin hesapları</source>
        <translation>The unit&apos;s accounts</translation>
    </message>
    <message>
        <source>Resmî hesaplar</source>
        <translation>Official accounts</translation>
    </message>
    <message>
        <source>Güvenlik, resmîlik ve yetkiler</source>
        <translation>Security, official status and access</translation>
    </message>
    <message>
        <source>{accounts} hesap · listede eksik kalmadı</source>
        <translation>{accounts} accounts · nothing missing</translation>
    </message>
    <message>
        <source>{accounts} hesap · {open} eksik · {unknown} bilinmiyor</source>
        <translation>{accounts} accounts · {open} missing · {unknown} unknown</translation>
    </message>
</context>
<context>
    <name>AdaptDialog</name>
    <message>
        <source>Kuralı birime uyarla</source>
        <translation>Adapt the rule to the unit</translation>
    </message>
    <message>
        <source>Yalnız biriminizde geçerlidir; güncellemeler silmez, dilediğinizde geri alırsınız.</source>
        <translation>It holds for your unit only; updates keep it, and you can take it back whenever you like.</translation>
    </message>
    <message>
        <source>Kuraldaki gibi kalsın</source>
        <translation>Leave it as the rule has it</translation>
    </message>
    <message>
        <source>Her satıra bir söz. Ekleriyle de saymak için sonuna * koyun: dernek*</source>
        <translation>One expression a line. Put a * at the end to count its inflected forms too: dernek*</translation>
    </message>
    <message>
        <source>Cümlede şu geçiyorsa uyarma</source>
        <translation>Do not warn if the sentence has</translation>
    </message>
    <message>
        <source>Hemen önünde şu varsa uyarma</source>
        <translation>Do not warn right after</translation>
    </message>
    <message>
        <source>Hemen ardından şu gelirse uyarma</source>
        <translation>Do not warn right before</translation>
    </message>
    <message>
        <source>Önem</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Uyarlamayı geri al</source>
        <translation>Take the adaptation back</translation>
    </message>
    <message>
        <source>Vazgeç</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Kaydet</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>AddWordBar</name>
    <message>
        <source>Sözlüğe eklenecek biçim</source>
        <translation>Form that goes into the dictionary</translation>
    </message>
    <message>
        <source>Vazgeç</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ekle</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>“{word}” sözlüğe hangi biçimiyle eklensin?</source>
        <translation>In which form should “{word}” go into the dictionary?</translation>
    </message>
    <message>
        <source>Bu biçimi öner</source>
        <translation>Propose this form</translation>
    </message>
    <message>
        <source>Bunlar doğru sayılır: {forms}</source>
        <translation>These will be right: {forms}</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Dosyaya göre kaynağı: {name}</source>
        <translation>Source according to the file: {name}</translation>
    </message>
</context>
<context>
    <name>AlikeList</name>
    <message>
        <source>Arşivdeki benzerleri</source>
        <translation>Alike in the library</translation>
    </message>
    <message>
        <source>Benzer görsel: {name}, {size}</source>
        <translation>Alike: {name}, {size}</translation>
    </message>
</context>
<context>
    <name>AllowancesCard</name>
    <message>
        <source>Hiçbir yazıda sorulmayan sözler</source>
        <translation>Words no post is asked about</translation>
    </message>
    <message>
        <source>Bir bulguyu geçerken “Bu sözleri hiçbir yazıda sorma”yı seçtikleriniz burada durur.</source>
        <translation>What you passed with “Never ask about these words again” stands here.</translation>
    </message>
    <message>
        <source>Henüz böyle bir söz yok.</source>
        <translation>There are none yet.</translation>
    </message>
    <message>
        <source>Yeniden sorulsun</source>
        <translation>Ask again</translation>
    </message>
    <message>
        <source>“{words}” yeniden sorulacak.</source>
        <translation>“{words}” will be asked about again.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Yazdıklarınız kaydedilemediği için bu işlem yapılmadı.</source>
        <translation>This was not done, because what you wrote could not be saved.</translation>
    </message>
    <message>
        <source>Metniniz Yazı sayfasında duruyor. Kaydedildiğinde yeniden deneyin.</source>
        <translation>Your text is still on the Post page. Try again once it is saved.</translation>
    </message>
    <message>
        <source>Güvenliği gözden geçirilecek hesap: {n}</source>
        <translation>Accounts whose security is to be reviewed: {n}</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Görünüm</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Tema</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Sistemle aynı</source>
        <translation>Same as the system</translation>
    </message>
    <message>
        <source>Açık</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Koyu</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Dil</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>ArchiveBar</name>
    <message>
        <source>Ad, etiket, kişi, sahip ya da betimlemede ara</source>
        <translation>Search name, tag, person, owner or description</translation>
    </message>
    <message>
        <source>Arşivde ara</source>
        <translation>Search the library</translation>
    </message>
    <message>
        <source>Arşivde ara ({key})</source>
        <translation>Search the library ({key})</translation>
    </message>
    <message>
        <source>Hangi görseller</source>
        <translation>Which pictures</translation>
    </message>
    <message>
        <source>Tüm görseller</source>
        <translation>All pictures</translation>
    </message>
    <message>
        <source>İzni bitenler</source>
        <translation>Licence ended</translation>
    </message>
    <message>
        <source>İzni 30 gün içinde bitenler</source>
        <translation>Licence ends within 30 days</translation>
    </message>
    <message>
        <source>Rızası geri alınanlar</source>
        <translation>Consent withdrawn</translation>
    </message>
    <message>
        <source>Rıza kaydı eksik olanlar</source>
        <translation>Consent missing</translation>
    </message>
    <message>
        <source>Kaynağı belirsiz olanlar</source>
        <translation>Source unknown</translation>
    </message>
    <message>
        <source>Kullanılmayanlar</source>
        <translation>Not used</translation>
    </message>
    <message>
        <source>{n} görsel</source>
        <translation>{n} pictures</translation>
    </message>
    <message>
        <source>{total} görselden {done} tanesi eklendi</source>
        <translation>{done} of {total} pictures added</translation>
    </message>
    <message>
        <source>Arşive ekleme</source>
        <translation>Adding to the library</translation>
    </message>
    <message>
        <source>Eklemeyi durdur</source>
        <translation>Stop adding</translation>
    </message>
</context>
<context>
    <name>ArchiveDetail</name>
    <message>
        <source>Gönderiye ekle</source>
        <translation>Add to post</translation>
    </message>
    <message>
        <source>Arşivden çıkar (Del); geri alabilirsiniz</source>
        <translation>Remove from the library (Del); you can undo it</translation>
    </message>
    <message>
        <source>Görselde ne görünüyor? Gönderide alternatif metin olur.</source>
        <translation>What does the picture show? It becomes the alternative text in a post.</translation>
    </message>
    <message>
        <source>Betimleme</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Kaynak ve izin</source>
        <translation>Source and licence</translation>
    </message>
    <message>
        <source>Görünen kişiler</source>
        <translation>People shown</translation>
    </message>
    <message>
        <source>Virgülle ayırın: mezuniyet, kampüs</source>
        <translation>Separate by commas: graduation, campus</translation>
    </message>
    <message>
        <source>Etiketler</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Yalnız birim görür</source>
        <translation>Only the unit sees this</translation>
    </message>
    <message>
        <source>Notlar</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Kullanıldığı gönderiler</source>
        <translation>Used in posts</translation>
    </message>
    <message>
        <source>Kalıcı olarak sil…</source>
        <translation>Erase for good…</translation>
    </message>
    <message>
        <source>Dosyasıyla ve bütün kayıtlarıyla siler (Shift+Del); geri alınamaz</source>
        <translation>Erases it with its file and all that is recorded of it (Shift+Del); cannot be undone</translation>
    </message>
    <message>
        <source>{day} günü eklendi</source>
        <translation>Added on {day}</translation>
    </message>
</context>
<context>
    <name>ArchiveView</name>
    <message>
        <source>Aradığınız görsel bulunamadı.</source>
        <translation>No picture was found.</translation>
    </message>
    <message>
        <source>“{name}” arşivden çıkarıldı.</source>
        <translation>“{name}” was removed from the library.</translation>
    </message>
    <message>
        <source>{n} görsel arşive eklendi.</source>
        <translation>{n} picture(s) added to the library.</translation>
    </message>
    <message>
        <source>{n} görsel arşivde zaten vardı.</source>
        <translation>{n} picture(s) were in the library already.</translation>
    </message>
    <message>
        <source>{n} dosya görsel olarak okunamadı: {names}</source>
        <translation>{n} file(s) could not be read as pictures: {names}</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Maddenin bölümleri</source>
        <translation>Parts of the article</translation>
    </message>
    <message>
        <source>Madde</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Açık kalsın</source>
        <translation>Leave it on</translation>
    </message>
    <message>
        <source>Hepsini kapat</source>
        <translation>Switch all off</translation>
    </message>
    <message>
        <source>Madde {n}</source>
        <translation>Article {n}</translation>
    </message>
    <message>
        <source>Kurallar ({n})</source>
        <translation>Rules ({n})</translation>
    </message>
    <message>
        <source>Maddeyi yeniden aç</source>
        <translation>Switch the article on again</translation>
    </message>
    <message>
        <source>Maddeyi kapat…</source>
        <translation>Switch the article off…</translation>
    </message>
    <message>
        <source>Bu maddenin {n} kuralı hiçbir yazıda uyarmaz olur. Tek bir kural rahatsız ediyorsa onu kapatın.</source>
        <translation>The {n} rules of this article would warn in no text any more. If a single rule disturbs you, switch only that one off.</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Maddenin açıklaması</source>
        <translation>What the article says</translation>
    </message>
    <message>
        <source>Uygulamada yeri</source>
        <translation>Where it is in the app</translation>
    </message>
    <message>
        <source>Ölçüm</source>
        <translation>Measurement</translation>
    </message>
    <message>
        <source>Örnekler</source>
        <translation>Examples</translation>
    </message>
    <message>
        <source>{page} sayfasına git: {does}</source>
        <translation>Go to {page}: {does}</translation>
    </message>
    <message>
        <source>Uygulama neye bakar</source>
        <translation>What the app looks at</translation>
    </message>
    <message>
        <source>Neyi göremez</source>
        <translation>What it cannot see</translation>
    </message>
    <message>
        <source>Doğru</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Yanlış</source>
        <translation>Wrong</translation>
    </message>
    <message>
        <source>Bu sürümde henüz ölçülmedi.</source>
        <translation>Not measured yet in this version.</translation>
    </message>
    <message>
        <source>Bu maddenin ölçülebilen bir metin kuralı yok.</source>
        <translation>This article has no rule of text that could be measured.</translation>
    </message>
    <message>
        <source>Etiketli {n} metinde uyarıların {share} kadarı yerindeydi.</source>
        <translation>On {n} labelled texts {share} of the warnings were in place.</translation>
    </message>
    <message>
        <source>İşaretlenmiş yerlerin {share} kadarı bulundu; kalanı gözden kaçtı.</source>
        <translation>{share} of the labelled places were found; the rest was missed.</translation>
    </message>
    <message>
        <source>Ölçüm günü: {day}.</source>
        <translation>Measured on {day}.</translation>
    </message>
</context>
<context>
    <name>AttachmentDetail</name>
    <message>
        <source>Görmeyenlere görseli anlatan bir cümle</source>
        <translation>A sentence that tells those who cannot see it what the picture shows</translation>
    </message>
    <message>
        <source>Örneğin fotoğrafı çekenin adı</source>
        <translation>For example the photographer&apos;s name</translation>
    </message>
    <message>
        <source>Alternatif metin</source>
        <translation>Alternative text</translation>
    </message>
    <message>
        <source>Kaynak</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Görseli yazıdan çıkar</source>
        <translation>Take the picture out of the post</translation>
    </message>
    <message>
        <source>Görsel bu yazıdan çıkar; geri alabilirsiniz</source>
        <translation>The image leaves this post; you can undo it</translation>
    </message>
    <message>
        <source>Kapat</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Alternatif metin ve kaynak alanlarını kapatın; görsel yazıda kalır</source>
        <translation>Close the fields for alternative text and source; the image stays in the post</translation>
    </message>
    <message>
        <source>Platformlara uyarla…</source>
        <translation>Fit to platforms…</translation>
    </message>
    <message>
        <source>Görseli her platformun çerçevesine uyarlayıp kaydeder; hiçbir zaman esnetmez</source>
        <translation>Fits the picture to every platform&apos;s frames and saves it; never stretches it</translation>
    </message>
    <message>
        <source>Kaynak: {source}</source>
        <translation>Source: {source}</translation>
    </message>
    <message>
        <source>Değiştir…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Görselin belirtilen kaynağını değiştirin</source>
        <translation>Change the declared source of the picture</translation>
    </message>
    <message>
        <source>Kaynağı belirt…</source>
        <translation>Declare the source…</translation>
    </message>
    <message>
        <source>Bir kez belirtin; bu görsel için bir daha sorulmaz</source>
        <translation>Declare it once, and you are not asked about this picture again</translation>
    </message>
    <message>
        <source>“{name}” görselle saklansın…</source>
        <translation>Keep “{name}” with the picture…</translation>
    </message>
    <message>
        <source>Yazıda anılan “{name}”, görselin kaynağı olarak hatırlansın</source>
        <translation>Remember “{name}”, whom the post credits, as the source of the picture</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Görsel ekle</source>
        <translation>Add picture</translation>
    </message>
    <message>
        <source>Görsel ekle (Ctrl+Shift+O); sürükleyip bırakabilir veya yapıştırabilirsiniz</source>
        <translation>Add a picture (Ctrl+Shift+O); you can also drop or paste it</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>Aynısı ya da benzeri arşivde</source>
        <translation>The same or a similar one is in the archive</translation>
    </message>
    <message>
        <source>Rızası geri alındı</source>
        <translation>Consent withdrawn</translation>
    </message>
    <message>
        <source>İzni bitti</source>
        <translation>Licence ended</translation>
    </message>
    <message>
        <source>Rıza kaydı eksik</source>
        <translation>Consent missing</translation>
    </message>
    <message>
        <source>İzni bitiyor</source>
        <translation>Licence ends soon</translation>
    </message>
    <message>
        <source>Kaynağı belirsiz</source>
        <translation>Source unknown</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Bildirimi kapat</source>
        <translation>Close the notice</translation>
    </message>
</context>
<context>
    <name>BrandSection</name>
    <message>
        <source>Logolar</source>
        <translation>Logos</translation>
    </message>
    <message>
        <source>Üniversitenin, birimin ve ortakların logoları: her görselde aranır; gerilmiş, rengi değişmiş, çok küçük ya da karışık zeminde olan söylenir. Varsa açık renkli sürümünü de ekleyin.</source>
        <translation>The logos of the university, the unit and its partners: each is looked for in every picture, and one that is stretched, recoloured, too small or on a busy ground is pointed out. If there is a light version, add it too.</translation>
    </message>
    <message>
        <source>Logo ekle…</source>
        <translation>Add a logo…</translation>
    </message>
    <message>
        <source>PNG ya da JPEG; saydam zeminli PNG en iyisidir</source>
        <translation>PNG or JPEG; a PNG with a transparent ground is best</translation>
    </message>
    <message>
        <source>Çıkar</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Seçili logoyu çıkarın</source>
        <translation>Remove the chosen logo</translation>
    </message>
    <message>
        <source>Henüz logo yok. Logonun özgün dosyasını ekleyin.</source>
        <translation>No logo yet. Add the logo&apos;s original file.</translation>
    </message>
    <message>
        <source>Sınır yok</source>
        <translation>No limit</translation>
    </message>
    <message>
        <source> piksel</source>
        <translation> pixels</translation>
    </message>
    <message>
        <source>Adı</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>En az genişlik</source>
        <translation>Least width</translation>
    </message>
    <message>
        <source>en az {n} piksel</source>
        <translation>at least {n} pixels</translation>
    </message>
    <message>
        <source>Görseller (*.png *.jpg *.jpeg *.webp);;Tüm dosyalar (*)</source>
        <translation>Pictures (*.png *.jpg *.jpeg *.webp);;All files (*)</translation>
    </message>
    <message>
        <source>Logo seç</source>
        <translation>Choose a logo</translation>
    </message>
    <message>
        <source>“{logo}” eklendi.</source>
        <translation>“{logo}” was added.</translation>
    </message>
    <message>
        <source>“{logo}” çıkarıldı.</source>
        <translation>“{logo}” was removed.</translation>
    </message>
</context>
<context>
    <name>BusyBox</name>
    <message>
        <source>Birim Kalemi açık görünüyor ama yanıt vermiyor.</source>
        <translation>Birim Kalemi seems to be open but does not answer.</translation>
    </message>
    <message>
        <source>Biraz bekleyip yeniden deneyin; sürerse bilgisayarı yeniden başlatın.</source>
        <translation>Wait a little and try again; if it goes on, restart the computer.</translation>
    </message>
    <message>
        <source>Kapat</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Yas</source>
        <translation>Mourning</translation>
    </message>
    <message>
        <source>Anma</source>
        <translation>Remembrance</translation>
    </message>
    <message>
        <source>Sınav</source>
        <translation>Exams</translation>
    </message>
    <message>
        <source>Kayıt</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>Yayımlandı</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Durduruldu</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Zamanı geçti</source>
        <translation>Time has passed</translation>
    </message>
    <message>
        <source>Planlandı</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Hazır</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Fikir</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Taslak</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Henüz metin yok</source>
        <translation>No text yet</translation>
    </message>
    <message>
        <source>bugün</source>
        <translation>today</translation>
    </message>
    <message>
        <source>{n} yazı</source>
        <translation>Posts: {n}</translation>
    </message>
    <message>
        <source>yazı yok</source>
        <translation>no posts</translation>
    </message>
    <message>
        <source>süresi geçti</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>bugün son gün</source>
        <translation>last day today</translation>
    </message>
    <message>
        <source>yarın son gün</source>
        <translation>last day tomorrow</translation>
    </message>
    <message>
        <source>{n} gün kaldı</source>
        <translation>Days left: {n}</translation>
    </message>
    <message>
        <source>Paylaşımlar durdurulmuş durumda; taziye ya da acil durum duyurusu çıkabilir.</source>
        <translation>Posting is paused; a condolence or an emergency notice may go out.</translation>
    </message>
    <message>
        <source>Paylaşımlar durdurulmuş durumda; yazı yeniden başlatılana kadar bekler.</source>
        <translation>Posting is paused; the post waits until it is resumed.</translation>
    </message>
    <message>
        <source>O gün {name}: yazının uygun olduğuna bakın.</source>
        <translation>That day is {name}: see that the post fits.</translation>
    </message>
    <message>
        <source>Diğer</source>
        <translation>Other</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Önceki ay</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Sonraki ay</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>Bugün</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yeni yazı</source>
        <translation>New post</translation>
    </message>
    <message>
        <source>Seçili güne yeni yazı</source>
        <translation>New post on the chosen day</translation>
    </message>
    <message>
        <source>Aç</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Benzer yazıyı aç</source>
        <translation>Open the similar post</translation>
    </message>
    <message>
        <source>Ertesi güne taşı</source>
        <translation>Move to the next day</translation>
    </message>
    <message>
        <source>Bir hafta sonraya taşı</source>
        <translation>Move a week ahead</translation>
    </message>
    <message>
        <source>Sil</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Bu güne yazı ekle</source>
        <translation>Add a post to this day</translation>
    </message>
    <message>
        <source>Günün yazıları</source>
        <translation>Posts of the day</translation>
    </message>
    <message>
        <source>Bu güne özel gün ekle…</source>
        <translation>Add a special day here…</translation>
    </message>
    <message>
        <source>“{name}” gününü düzenle…</source>
        <translation>Edit “{name}”…</translation>
    </message>
    <message>
        <source>Bu ay için yazı yok. Bir güne çift tıklayın ya da N tuşuna basın.</source>
        <translation>No posts this month. Double-click a day or press N.</translation>
    </message>
    <message>
        <source>{n} yazı, {published} yayımlandı</source>
        <translation>Posts: {n}, published: {published}</translation>
    </message>
    <message>
        <source>Geri al</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Yinele</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>{n} hata</source>
        <translation>{n} errors</translation>
    </message>
    <message>
        <source>{n} uyarı</source>
        <translation>{n} warnings</translation>
    </message>
    <message>
        <source>Yazıda {what} duruyor</source>
        <translation>Left in the text: {what}</translation>
    </message>
    <message>
        <source>Yazıda {what} duruyor; planlamak için yazıyı açın</source>
        <translation>{what} left in the post; open it to plan it</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Klavye kısayolları</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Kapat</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Nasıl yapılır?</source>
        <translation>How is it done?</translation>
    </message>
    <message>
        <source>md. {n}</source>
        <translation>art. {n}</translation>
    </message>
    <message>
        <source>Kılavuzun {n}. maddesini aç</source>
        <translation>Open article {n} of the guideline</translation>
    </message>
    <message>
        <source>Nasıl yapılır: {item}</source>
        <translation>How is it done: {item}</translation>
    </message>
    <message>
        <source>Adımları gizle</source>
        <translation>Hide the steps</translation>
    </message>
    <message>
        <source>Tamam</source>
        <translation>All done</translation>
    </message>
    <message>
        <source>Eksik</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Günü geldi</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Bilinmiyor</source>
        <translation>Unknown</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Denetim listesi</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Kılavuz md. 11, 12 ve 13’ün bu hesaptan istedikleri</source>
        <translation>What articles 11, 12 and 13 of the guideline ask of this account</translation>
    </message>
    <message>
        <source>Hesabın türü</source>
        <translation>Kind of account</translation>
    </message>
    <message>
        <source>Yönetici sayısı</source>
        <translation>Number of administrators</translation>
    </message>
    <message>
        <source>Bilinmiyor</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Var</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Yok</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>“Resmi Hesap” yazısı</source>
        <translation>“Resmi Hesap” line</translation>
    </message>
    <message>
        <source>Açık</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Kapalı</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>İki adımlı doğrulama</source>
        <translation>Two-step verification</translation>
    </message>
    <message>
        <source>Bildirimler</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Yedek çalışma arkadaşı</source>
        <translation>Backup colleague</translation>
    </message>
    <message>
        <source>Adı ve soyadı</source>
        <translation>First name and surname</translation>
    </message>
    <message>
        <source>Bugün gözden geçirdim</source>
        <translation>Reviewed today</translation>
    </message>
    <message>
        <source>Son güvenlik gözden geçirmesi</source>
        <translation>Last security review</translation>
    </message>
    <message>
        <source>Son gözden geçirmenin günü</source>
        <translation>Day of the last review</translation>
    </message>
    <message>
        <source>Sonraki gözden geçirme: {day}</source>
        <translation>Next review: {day}</translation>
    </message>
    <message>
        <source>Yaklaşıyor · {words}</source>
        <translation>Coming up · {words}</translation>
    </message>
</context>
<context>
    <name>ChecksSection</name>
    <message>
        <source>Yazım</source>
        <translation>Spelling</translation>
    </message>
    <message>
        <source>Yazarken yazım denetimi yap</source>
        <translation>Check spelling as I type</translation>
    </message>
    <message>
        <source>Kapatılan kurallar</source>
        <translation>Switched-off rules</translation>
    </message>
    <message>
        <source>Kapattığınız kurallar hiçbir yazıda uyarı vermez.</source>
        <translation>The rules that you switched off warn in no post.</translation>
    </message>
    <message>
        <source>Kuralı yeniden aç</source>
        <translation>Switch the rule on again</translation>
    </message>
    <message>
        <source>Bütün kurallar açık.</source>
        <translation>All rules are on.</translation>
    </message>
</context>
<context>
    <name>CloseUp</name>
    <message>
        <source>Gerçek boyutunda: bulgunun yeri.</source>
        <translation>At its real size: the place of the finding.</translation>
    </message>
    <message>
        <source>Yükleniyor…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>Bu parça gösterilemedi: dosya artık okunamıyor.</source>
        <translation>This part cannot be shown: the file can no longer be read.</translation>
    </message>
    <message>
        <source>Görselden bir parça, gerçek boyutunda</source>
        <translation>A part of the picture, at its real size</translation>
    </message>
    <message>
        <source>Gerçek boyutunda: kenarlara bakın, çizgiler iki yana yayılıyor.</source>
        <translation>At its real size: look at the edges, the lines spread to both sides.</translation>
    </message>
    <message>
        <source>Gerçek boyutunda: kenarlar yumuşak, saç ve yaprak gibi ince ayrıntılar yok.</source>
        <translation>At its real size: the edges are soft, fine details such as hair and leaves are missing.</translation>
    </message>
    <message>
        <source>Gerçek boyutunda: küçük kareler ve kenarların çevresinde lekeler arayın.</source>
        <translation>At its real size: look for small squares, and for smudges around the edges.</translation>
    </message>
    <message>
        <source>Gerçek boyutunda: düz geçmesi gereken tonlar şerit şerit.</source>
        <translation>At its real size: tones that should pass softly lie in stripes.</translation>
    </message>
    <message>
        <source>Gerçek boyutunda: telefonda yazılar bundan da küçük görünür.</source>
        <translation>At its real size: on a phone the text is smaller still.</translation>
    </message>
    <message>
        <source>Gerçek boyutunda: saatin ve pilin göründüğü çubuk.</source>
        <translation>At its real size: the bar that shows the hour and the battery.</translation>
    </message>
    <message>
        <source>Gerçek boyutunda: siyah şerit ile görselin birleştiği yer.</source>
        <translation>At its real size: where the black bar meets the picture.</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Doğrulama kodu</source>
        <translation>Verification code</translation>
    </message>
    <message>
        <source>Kodu kopyalamak için Ctrl+Shift+C tuşlarına basın.</source>
        <translation>Press Ctrl+Shift+C to copy the code.</translation>
    </message>
    <message>
        <source>Sonraki {code}</source>
        <translation>Next {code}</translation>
    </message>
</context>
<context>
    <name>ComposeCard</name>
    <message>
        <source>Yazının metni</source>
        <translation>Text of the post</translation>
    </message>
    <message>
        <source>Yazınızı buraya yazın. Yazdıkça denetlenir ve kendiliğinden kaydedilir.</source>
        <translation>Write your post here. It is checked and saved as you type.</translation>
    </message>
    <message>
        <source>Kaydediliyor…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Kaydedildi {time}</source>
        <translation>Saved {time}</translation>
    </message>
    <message>
        <source>Kaydedilemedi</source>
        <translation>Not saved</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Madde {n}</source>
        <translation>Article {n}</translation>
    </message>
    <message>
        <source>Madde, kural ya da söz ara</source>
        <translation>Search articles, rules or words</translation>
    </message>
    <message>
        <source>Kılavuzda ara</source>
        <translation>Search the guideline</translation>
    </message>
    <message>
        <source>Kılavuzun maddeleri</source>
        <translation>The guideline&apos;s articles</translation>
    </message>
    <message>
        <source>“{words}” hiçbir maddede ya da kuralda geçmiyor.</source>
        <translation>“{words}” is in no article and no rule.</translation>
    </message>
    <message>
        <source>{n} kural</source>
        <translation>{n} rules</translation>
    </message>
    <message>
        <source>{n} kapalı</source>
        <translation>{n} off</translation>
    </message>
</context>
<context>
    <name>CopySaver</name>
    <message>
        <source>Paylaşım kopyaları nereye kaydedilsin?</source>
        <translation>Where should the copies for sharing be saved?</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>{n} fazla</source>
        <translation>{n} too many</translation>
    </message>
    <message>
        <source>{n} kaldı</source>
        <translation>{n} left</translation>
    </message>
    <message>
        <source>{platform}: {numbers}, {rest}</source>
        <translation>{platform}: {numbers}, {rest}</translation>
    </message>
</context>
<context>
    <name>CrashDesk</name>
    <message>
        <source>Raporu göster</source>
        <translation>Show the report</translation>
    </message>
    <message>
        <source>Program geçen sefer beklenmedik biçimde durdu.</source>
        <translation>The program stopped unexpectedly last time.</translation>
    </message>
    <message>
        <source>Kaydettikleriniz yerinde. İsterseniz hata raporuna bakın.</source>
        <translation>What you saved is in its place. You may look at the error report.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Hata raporu</source>
        <translation>Error report</translation>
    </message>
    <message>
        <source>Program geçen sefer beklenmedik biçimde durdu</source>
        <translation>The program stopped unexpectedly last time</translation>
    </message>
    <message>
        <source>Bir şey ters gitti</source>
        <translation>Something went wrong</translation>
    </message>
    <message>
        <source>Kaydettikleriniz güvende. Bu raporu bilgi işleme ya da geliştiricilere iletebilirsiniz; içinde parola, anahtar ve kimlik numarası yoktur, hiçbir yere kendiliğinden gönderilmez.</source>
        <translation>What you saved is safe. You may pass this report on to IT or to the developers; it holds no password, no key and no identity number, and is never sent by itself.</translation>
    </message>
    <message>
        <source>Raporun metni</source>
        <translation>Text of the report</translation>
    </message>
    <message>
        <source>Raporu sil</source>
        <translation>Delete the report</translation>
    </message>
    <message>
        <source>Kaydet…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Kapat</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Raporu kaydet</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>Metin (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
</context>
<context>
    <name>CredentialDialog</name>
    <message>
        <source>Kaydı düzenle</source>
        <translation>Edit entry</translation>
    </message>
    <message>
        <source>Yeni kayıt</source>
        <translation>New entry</translation>
    </message>
    <message>
        <source>Parola</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Doğrulama anahtarı</source>
        <translation>Verification key</translation>
    </message>
    <message>
        <source>Kurulum anahtarı ya da otpauth:// adresi</source>
        <translation>Set-up key or otpauth:// address</translation>
    </message>
    <message>
        <source>Kayıtlı doğrulama anahtarını kaldır</source>
        <translation>Remove the stored verification key</translation>
    </message>
    <message>
        <source>Notlar</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>&amp;Hesap</source>
        <translation>&amp;Account</translation>
    </message>
    <message>
        <source>Kayıt &amp;adı</source>
        <translation>Entry &amp;name</translation>
    </message>
    <message>
        <source>&amp;Kullanıcı adı</source>
        <translation>&amp;User name</translation>
    </message>
    <message>
        <source>&amp;Parola</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>&amp;Doğrulama anahtarı</source>
        <translation>&amp;Verification key</translation>
    </message>
    <message>
        <source>Adr&amp;es</source>
        <translation>A&amp;ddress</translation>
    </message>
    <message>
        <source>&amp;Notlar</source>
        <translation>N&amp;otes</translation>
    </message>
    <message>
        <source>Vazgeç</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Kaydet</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Diğer hesap</source>
        <translation>Another account</translation>
    </message>
    <message>
        <source>Değiştirmek için yeni parolayı yazın</source>
        <translation>Type the new password to change it</translation>
    </message>
    <message>
        <source>Değiştirmek için yeni anahtarı yazın</source>
        <translation>Type the new key to change it</translation>
    </message>
    <message>
        <source>İki adımlı doğrulamayı kurarken platform bu anahtarı gösterir. Karekodun altında yazar.</source>
        <translation>The platform shows this key while you set up two-step verification. It stands under the QR code.</translation>
    </message>
    <message>
        <source>Şu anki kod {code} · {seconds} sn. Platformun sayfasına bu kodu yazıp kurulumu bitirin.</source>
        <translation>Present code {code} · {seconds} s. Type this code on the platform&apos;s page to finish the set-up.</translation>
    </message>
    <message>
        <source>Platformun verdiği anahtar kısa ama kullanılabilir.</source>
        <translation>The platform&apos;s key is short but usable.</translation>
    </message>
</context>
<context>
    <name>CredentialListModel</name>
    <message>
        <source>İki adımlı doğrulama kodu eklenmemiş</source>
        <translation>No two-step verification code added</translation>
    </message>
    <message>
        <source>Enter: doğrulama kodunu kopyala</source>
        <translation>Enter: copy the verification code</translation>
    </message>
</context>
<context>
    <name>CreditAdding</name>
    <message>
        <source>ortak metin</source>
        <translation>shared text</translation>
    </message>
    <message>
        <source>Kaynak satırı {n} metne eklendi.</source>
        <translation>The credit was added to {n} texts.</translation>
    </message>
    <message>
        <source>Yer kalmayan: {names}</source>
        <translation>No room in: {names}</translation>
    </message>
</context>
<context>
    <name>Crisis</name>
    <message>
        <source>Paylaşımları durdur…</source>
        <translation>Pause posting…</translation>
    </message>
    <message>
        <source>Yeniden başlat…</source>
        <translation>Resume…</translation>
    </message>
    <message>
        <source>Hiçbir yazı silinmedi ya da taşınmadı; yeniden başlatınca hepsi olduğu gibi sürer.</source>
        <translation>No post was deleted or moved; when you resume, everything goes on as planned.</translation>
    </message>
    <message>
        <source>Platformlarda zamanlanmış gönderi varsa (Meta Business Suite, X) onları oradan da durdurun; Birim Kalemi kendiliğinden paylaşım yapmaz.</source>
        <translation>If posts are scheduled on the platforms themselves (Meta Business Suite, X), stop them there too; Birim Kalemi posts nothing by itself.</translation>
    </message>
    <message>
        <source>Yöneticinize ve kurumsal iletişim birimine haber verin; açıklamayı kimin yapacağını sorun.</source>
        <translation>Tell your manager and the communications office; ask who will make the statement.</translation>
    </message>
    <message>
        <source>Doğrulanmamış bilgi, sayı ve görüntü paylaşmayın; yalnız üniversitenin ve resmî kurumların duyurularını aktarın.</source>
        <translation>Share no unverified news, figures or pictures; pass on announcements of the university and of public authorities only.</translation>
    </message>
    <message>
        <source>Yorumları ve iletileri izleyin: acil olanı sorumlusuna iletin, tartışmaya girmeyin.</source>
        <translation>Watch comments and messages: pass on what is urgent, and enter no dispute.</translation>
    </message>
    <message>
        <source>Taziye ya da bilgilendirme gerekiyorsa sade yazın: kutlama, emoji ve tanıtım olmasın.</source>
        <translation>If condolences or news are needed, write plainly: no celebration, no emoji, no promotion.</translation>
    </message>
    <message>
        <source>Yeniden başlatmadan önce bekleyen yazıları okuyun; zamanı ya da tonu uymayanı erteleyin.</source>
        <translation>Before you go on, read the posts that wait; put off what no longer fits in time or tone.</translation>
    </message>
</context>
<context>
    <name>CropPreview</name>
    <message>
        <source>Önizleme yok</source>
        <translation>No preview</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>Veri klasörü</source>
        <translation>Data folder</translation>
    </message>
    <message>
        <source>Klasörü aç</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Yedekler</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Program her gün kendiliğinden yedek alır. Görseller klasörlerinde durur; yedek onları değiştirmez.</source>
        <translation>The program makes a backup every day by itself. Pictures stay in their folders; a backup does not change them.</translation>
    </message>
    <message>
        <source>Henüz yedek yok; ilki birazdan alınır.</source>
        <translation>No backup yet; the first is made in a moment.</translation>
    </message>
    <message>
        <source>Şimdi yedekle</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Geri yükle…</source>
        <translation>Restore…</translation>
    </message>
    <message>
        <source>Yedekten geri yükle</source>
        <translation>Restore from a backup</translation>
    </message>
    <message>
        <source>Veriler bu yedekteki hâline döndürülsün mü?
{backup}</source>
        <translation>Go back to the data of this backup?
{backup}</translation>
    </message>
    <message>
        <source>Şimdiki veriler silinmez; tarihli bir adla kenara konur.</source>
        <translation>The present data are not deleted; they are kept aside under a dated name.</translation>
    </message>
    <message>
        <source>Geri yükle</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Vazgeç</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>DayActions</name>
    <message>
        <source>“{name}” gününü ekle</source>
        <translation>add “{name}”</translation>
    </message>
    <message>
        <source>“{name}” takvime eklendi</source>
        <translation>“{name}” was added to the calendar</translation>
    </message>
    <message>
        <source>“{name}” gününü değiştir</source>
        <translation>change “{name}”</translation>
    </message>
    <message>
        <source>“{name}” değişti</source>
        <translation>“{name}” was changed</translation>
    </message>
    <message>
        <source>“{name}” gününü sil</source>
        <translation>delete “{name}”</translation>
    </message>
    <message>
        <source>“{name}” silindi</source>
        <translation>“{name}” was deleted</translation>
    </message>
    <message>
        <source>paylaşımları durdur</source>
        <translation>pause posting</translation>
    </message>
    <message>
        <source>Paylaşımlar durduruldu</source>
        <translation>Posting is paused</translation>
    </message>
    <message>
        <source>paylaşımları yeniden başlat</source>
        <translation>resume posting</translation>
    </message>
    <message>
        <source>Paylaşımlar yeniden başladı</source>
        <translation>Posting is resumed</translation>
    </message>
</context>
<context>
    <name>DayDelegate</name>
    <message>
        <source>+{n} daha</source>
        <translation>+{n} more</translation>
    </message>
</context>
<context>
    <name>DayList</name>
    <message>
        <source>Bu gün için yazı yok.</source>
        <translation>No posts on this day.</translation>
    </message>
    <message>
        <source>Günün yazıları</source>
        <translation>Posts of the day</translation>
    </message>
    <message>
        <source>Bu güne yazı ekle</source>
        <translation>Add a post to this day</translation>
    </message>
</context>
<context>
    <name>DayNotes</name>
    <message>
        <source>Günün uyarıları</source>
        <translation>Warnings of the day</translation>
    </message>
    <message>
        <source>Öteki yazıyı aç</source>
        <translation>Open the other post</translation>
    </message>
</context>
<context>
    <name>DayTable</name>
    <message>
        <source>Aylık takvim</source>
        <translation>Month calendar</translation>
    </message>
</context>
<context>
    <name>DaysDialog</name>
    <message>
        <source>Özel günler</source>
        <translation>Special days</translation>
    </message>
    <message>
        <source>Yas ilanı, sınav haftası, kayıt günleri … Takvimde görünür; yas günlerinde uymayan yazılar söylenir.</source>
        <translation>Days of mourning, exam weeks, registration … They are shown on the calendar; posts that do not fit a day of mourning are told.</translation>
    </message>
    <message>
        <source>Kapat</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Birimin özel günleri</source>
        <translation>Special days of the unit</translation>
    </message>
    <message>
        <source>Henüz özel gün eklenmedi.</source>
        <translation>No special day was added yet.</translation>
    </message>
    <message>
        <source>Takvimde hazır: {names}</source>
        <translation>Already on the calendar: {names}</translation>
    </message>
    <message>
        <source>Yeni özel gün</source>
        <translation>New special day</translation>
    </message>
    <message>
        <source>Örneğin: Güz dönemi final sınavları</source>
        <translation>For example: Final exams of the autumn term</translation>
    </message>
    <message>
        <source>Adı</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Türü</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>İlk gün</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Son gün</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Sil</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Ekle</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Günün adını yazın.</source>
        <translation>Write the name of the day.</translation>
    </message>
    <message>
        <source>Son gün, ilk günden önce olamaz.</source>
        <translation>The last day cannot be before the first.</translation>
    </message>
    <message>
        <source>Özel günü düzenle</source>
        <translation>Edit the special day</translation>
    </message>
    <message>
        <source>Kaydet</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>DeedBar</name>
    <message>
        <source>Bugün doğruladım</source>
        <translation>Verified today</translation>
    </message>
    <message>
        <source>Seçili hesapların “Resmi Hesap” yazdığını bugün gördüm</source>
        <translation>I saw today that the chosen accounts say “Resmi Hesap”</translation>
    </message>
    <message>
        <source>Hesabı aç</source>
        <translation>Open account</translation>
    </message>
    <message>
        <source>Hesabın sayfasını tarayıcıda açar</source>
        <translation>Opens the account&apos;s page in the browser</translation>
    </message>
    <message>
        <source>Düzenle</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Seçili hesabı düzenle</source>
        <translation>Edit the chosen account</translation>
    </message>
    <message>
        <source>Sil</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Seçili hesapları listeden sil</source>
        <translation>Delete the chosen accounts from the list</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Arşive ekle</source>
        <translation>Add to library</translation>
    </message>
    <message>
        <source>Sahibi, izni ve görünen kişilerle birlikte birimin görsel arşivinde dursun (Ctrl+Shift+A)</source>
        <translation>Keep it in the unit&apos;s picture library with its owner, licence and the people shown (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Listeden çıkar (dosya silinmez)</source>
        <translation>Take off the list (the file is not deleted)</translation>
    </message>
    <message>
        <source>Yazıya ekle</source>
        <translation>Add to the post</translation>
    </message>
    <message>
        <source>Paylaşım kopyası kaydet…</source>
        <translation>Save a copy for sharing…</translation>
    </message>
    <message>
        <source>Konum ve kişisel bilgiler silinmiş, platforma uygun bir kopya; özgün dosya olduğu gibi kalır</source>
        <translation>A copy that fits the platform, without place and personal details; the original file stays as it is</translation>
    </message>
    <message>
        <source>Şimdi incele</source>
        <translation>Check now</translation>
    </message>
    <message>
        <source>Görselde ne görünüyor? Afişte tarih, saat ve yer de yazsın.</source>
        <translation>What does the picture show? For a poster, give its date, time and place too.</translation>
    </message>
    <message>
        <source>Betimleme (alternatif metin)</source>
        <translation>Description (alternative text)</translation>
    </message>
    <message>
        <source>Çeken ya da çizen kişi, kurum</source>
        <translation>Person or institution that took or drew it</translation>
    </message>
    <message>
        <source>Kaynak</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Betimleme</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Kaynak: {source}</source>
        <translation>Source: {source}</translation>
    </message>
    <message>
        <source>Kaynağı belirt…</source>
        <translation>Declare the source…</translation>
    </message>
    <message>
        <source>Değiştir…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Bir kez belirtin; bu görsel için bir daha sorulmaz</source>
        <translation>Declare it once, and you are not asked about this picture again</translation>
    </message>
    <message>
        <source>Görselin belirtilen kaynağını değiştirin</source>
        <translation>Change the declared source of the picture</translation>
    </message>
    <message>
        <source>Bu görsel incelenmedi</source>
        <translation>This picture was not checked</translation>
    </message>
    <message>
        <source>Ayrıntılı inceleme yapılmadı</source>
        <translation>No detailed check was made</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Diğer hesap</source>
        <translation>Another account</translation>
    </message>
    <message>
        <source>Gizle</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Düzenle</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Kaydı sil…</source>
        <translation>Delete entry…</translation>
    </message>
    <message>
        <source>İki adımlı doğrulama kodu</source>
        <translation>Two-step verification code</translation>
    </message>
    <message>
        <source>Kısa anahtar</source>
        <translation>Short key</translation>
    </message>
    <message>
        <source>Platformun verdiği kurulum anahtarı 112 bitten kısa. Kodlar çalışır; platform yeniden kurulum sunuyorsa yeni bir anahtar almanız daha güvenlidir.</source>
        <translation>The platform&apos;s set-up key is shorter than 112 bits. Its codes work; if the platform offers a new set-up, a new key is safer.</translation>
    </message>
    <message>
        <source>Kodu kopyala</source>
        <translation>Copy code</translation>
    </message>
    <message>
        <source>Kodu kopyala. Platform kodu kabul etmezse bilgisayarın saatini denetleyin.</source>
        <translation>Copy the code. If the platform does not accept it, check the clock of this computer.</translation>
    </message>
    <message>
        <source>Bu hesapta kod yok. Platformda iki adımlı doğrulamayı açıp anahtarını ekleyin (Kılavuz md. 11).</source>
        <translation>This account has no code. Switch two-step verification on at the platform and add its key (Guideline art. 11).</translation>
    </message>
    <message>
        <source>Kod ekle</source>
        <translation>Add code</translation>
    </message>
    <message>
        <source>Kullanıcı adını kopyala</source>
        <translation>Copy user name</translation>
    </message>
    <message>
        <source>Kullanıcı adı</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Parola, gizli</source>
        <translation>Password, hidden</translation>
    </message>
    <message>
        <source>Parolayı göster</source>
        <translation>Show password</translation>
    </message>
    <message>
        <source>Parolayı kopyala</source>
        <translation>Copy password</translation>
    </message>
    <message>
        <source>Parola</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Adresi tarayıcıda aç</source>
        <translation>Open the address in the browser</translation>
    </message>
    <message>
        <source>Adres</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Notlar, gizli</source>
        <translation>Notes, hidden</translation>
    </message>
    <message>
        <source>Notları göster</source>
        <translation>Show notes</translation>
    </message>
    <message>
        <source>Notlar</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Parola son olarak {day} günü değişti.</source>
        <translation>The password was last changed on {day}.</translation>
    </message>
    <message>
        <source>Son değişiklik: {day}</source>
        <translation>Last change: {day}</translation>
    </message>
</context>
<context>
    <name>DictionarySection</name>
    <message>
        <source>Birim sözlüğü</source>
        <translation>Unit dictionary</translation>
    </message>
    <message>
        <source>Adlar, kısaltmalar, terimler: denetim bunları bütün ekleriyle doğru sayar.</source>
        <translation>Names, abbreviations, terms: the checks take them for right with all their endings.</translation>
    </message>
    <message>
        <source>Yeni sözcük</source>
        <translation>New word</translation>
    </message>
    <message>
        <source>Ekle</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Sözlükte ara</source>
        <translation>Search the dictionary</translation>
    </message>
    <message>
        <source>İçe aktar…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Metin (her satırda bir sözcük), CSV ya da hunspell sözlüğü</source>
        <translation>Text (one word a line), CSV or a hunspell dictionary</translation>
    </message>
    <message>
        <source>Dışa aktar…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Düzenle</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Seçili sözcüğü düzenleyin</source>
        <translation>Edit the chosen word</translation>
    </message>
    <message>
        <source>Çıkar</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Seçili sözcükleri sözlükten çıkarın</source>
        <translation>Remove the chosen words from the dictionary</translation>
    </message>
    <message>
        <source>Sözlük boş. Bir sözcük yazın ya da bir listeyi içe aktarın; yazılardan da ekleyebilirsiniz.</source>
        <translation>The dictionary is empty. Type a word or import a list; you can add words from your posts too.</translation>
    </message>
    <message>
        <source>Aramanıza uyan sözcük yok.</source>
        <translation>No word matches your search.</translation>
    </message>
    <message>
        <source>{n} sözcük</source>
        <translation>Words: {n}</translation>
    </message>
    <message>
        <source>{total} sözcükten {n} tanesi</source>
        <translation>{n} of {total} words</translation>
    </message>
    <message>
        <source>Şunlar da doğru sayılır: {forms}</source>
        <translation>Also right: {forms}</translation>
    </message>
    <message>
        <source>Özel adı büyük harfle, eylemi -mak ya da -mek ekiyle yazın.</source>
        <translation>Begin a name with a capital; end a verb in -mak or -mek.</translation>
    </message>
    <message>
        <source>“{word}” eklendi.</source>
        <translation>“{word}” was added.</translation>
    </message>
    <message>
        <source>“{word}” zaten sözlükte.</source>
        <translation>“{word}” is in the dictionary already.</translation>
    </message>
    <message>
        <source>“{old}” yerine “{new}” yazıldı.</source>
        <translation>“{new}” took the place of “{old}”.</translation>
    </message>
    <message>
        <source>“{word}” sözlükten çıkarıldı.</source>
        <translation>“{word}” was removed from the dictionary.</translation>
    </message>
    <message>
        <source>{n} sözcük sözlükten çıkarıldı.</source>
        <translation>Words removed from the dictionary: {n}.</translation>
    </message>
    <message>
        <source>Sözcük listeleri (*.txt *.csv *.tsv *.dic);;Tüm dosyalar (*)</source>
        <translation>Word lists (*.txt *.csv *.tsv *.dic);;All files (*)</translation>
    </message>
    <message>
        <source>Sözcük listesi seç</source>
        <translation>Choose a word list</translation>
    </message>
    <message>
        <source>{n} sözcük eklendi</source>
        <translation>Words added: {n}</translation>
    </message>
    <message>
        <source>{n} sözcük zaten vardı</source>
        <translation>already there: {n}</translation>
    </message>
    <message>
        <source>{n} satırda sözcük bulunamadı</source>
        <translation>lines without a word: {n}</translation>
    </message>
    <message>
        <source>Metin (*.txt);;Tüm dosyalar (*)</source>
        <translation>Text (*.txt);;All files (*)</translation>
    </message>
    <message>
        <source>Sözlüğü kaydet</source>
        <translation>Save the dictionary</translation>
    </message>
    <message>
        <source>birim-sozlugu.txt</source>
        <translation>unit-dictionary.txt</translation>
    </message>
    <message>
        <source>{n} sözcük “{file}” dosyasına yazıldı.</source>
        <translation>Words written to “{file}”: {n}.</translation>
    </message>
</context>
<context>
    <name>DraftsModel</name>
    <message>
        <source>Boş yazı</source>
        <translation>Empty post</translation>
    </message>
    <message>
        <source>{n} bulgu</source>
        <translation>Findings: {n}</translation>
    </message>
</context>
<context>
    <name>DraftsPanel</name>
    <message>
        <source>Yazılar</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Aramanıza uyan yazı bulunamadı.</source>
        <translation>No post matches your search.</translation>
    </message>
    <message>
        <source>Yazılarda ara</source>
        <translation>Search posts</translation>
    </message>
    <message>
        <source>Silinen yazılar</source>
        <translation>Deleted posts</translation>
    </message>
    <message>
        <source>Sil</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Paylaşacağınız görselleri buraya bırakın</source>
        <translation>Drop the pictures that you will share here</translation>
    </message>
    <message>
        <source>Esnemiş, küçük ya da kırpılacak görselleri, eksik kaynak ve betimlemeleri yayından önce görürsünüz. Kopyaladığınız bir görseli Ctrl+V ile de yapıştırabilirsiniz.</source>
        <translation>See stretched, small or soon-to-be-cropped pictures, missing credits and descriptions before you publish. You can also paste a copied picture with Ctrl+V.</translation>
    </message>
    <message>
        <source>Görsel seç…</source>
        <translation>Choose pictures…</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Yazı</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Bulgular</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Yeni yazı</source>
        <translation>New post</translation>
    </message>
    <message>
        <source>{n} yazı</source>
        <translation>Posts: {n}</translation>
    </message>
    <message>
        <source>Bulgular ({n})</source>
        <translation>Findings ({n})</translation>
    </message>
    <message>
        <source>Boş yazı</source>
        <translation>Empty post</translation>
    </message>
    <message>
        <source>“{name}” silindi.</source>
        <translation>“{name}” was deleted.</translation>
    </message>
</context>
<context>
    <name>EmptyArchive</name>
    <message>
        <source>Birimin görsellerini tek yerde tutun</source>
        <translation>Keep the unit&apos;s pictures in one place</translation>
    </message>
    <message>
        <source>Eklediğiniz her görselin sahibini, izninin son gününü ve görünen kişilerin açık rızasını bir kez yazın; gönderide kullandığınızda eksik olanı program hatırlatsın. Görselleri ya da bir klasörü buraya bırakabilirsiniz.</source>
        <translation>For each picture, enter once whose it is, the last day of its licence and the consent of the people shown; when you use it in a post, the program reminds you of what is missing. You can drop pictures or a folder here.</translation>
    </message>
    <message>
        <source>Görsel seç…</source>
        <translation>Choose pictures…</translation>
    </message>
    <message>
        <source>Gönderilerdeki görselleri ekle ({n})</source>
        <translation>Add the pictures of the posts ({n})</translation>
    </message>
</context>
<context>
    <name>EmptyDesk</name>
    <message>
        <source>Yeni yazı</source>
        <translation>New post</translation>
    </message>
    <message>
        <source>Silinen yazılar</source>
        <translation>Deleted posts</translation>
    </message>
    <message>
        <source>Henüz yazı yok</source>
        <translation>No posts yet</translation>
    </message>
    <message>
        <source>İlk yazınızı oluşturun; siz yazarken yazım ve kılavuz maddeleri birlikte denetlenir.</source>
        <translation>Write your first post; spelling and the guideline are checked together as you write.</translation>
    </message>
    <message>
        <source>Yazılarınız şu an okunamıyor</source>
        <translation>Your posts cannot be read at the moment</translation>
    </message>
    <message>
        <source>Yazılarınız yerinde duruyor. Programı kapatıp yeniden açmayı deneyin.</source>
        <translation>Your posts are still there. Try closing the program and opening it again.</translation>
    </message>
</context>
<context>
    <name>EmptyRegistry</name>
    <message>
        <source>Resmî hesap listesi boş</source>
        <translation>The list of official accounts is empty</translation>
    </message>
    <message>
        <source>Üniversitenin kurumsal iletişim biriminden resmî hesapların listesini isteyip buraya alın. Yazılarda geçen @adlar bu listeyle karşılaştırılır; benzer adlı sahte hesaplar söylenir (Kılavuz md. 12).</source>
        <translation>Ask the university&apos;s communication office for the list of official accounts and import it here. The @names in posts are compared with it, and fake accounts with similar names are pointed out (guideline, art. 12).</translation>
    </message>
    <message>
        <source>CSV dosyası al…</source>
        <translation>Import a CSV file…</translation>
    </message>
    <message>
        <source>Tek tek ekle</source>
        <translation>Add one by one</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Kalıcı olarak sil</source>
        <translation>Erase for good</translation>
    </message>
    <message>
        <source>Silinmiş gönderilerden ve eski sürümlerden de çıkar</source>
        <translation>Take it out of deleted posts and older versions too</translation>
    </message>
    <message>
        <source>Bu görsel bir gönderide kullanılıyor, bu yüzden silinemez. Gönderiyi açıp görseli çıkarın; yayımdaysa platformdan da kaldırın. Sonra yeniden deneyin.</source>
        <translation>A post uses this picture, so it cannot be erased. Open the post and take the picture out; if it is published, remove it from the platform too. Then try again.</translation>
    </message>
    <message>
        <source>Kapat</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Bunlar silinir ve geri getirilemez:</source>
        <translation>These are erased and cannot be brought back:</translation>
    </message>
    <message>
        <source>görselin dosyası ve küçük kopyası</source>
        <translation>the picture’s file and its thumbnail</translation>
    </message>
    <message>
        <source>görünen kişilerin adları, rıza günleri ve notları</source>
        <translation>the names of the people shown, the days of their consents, and notes</translation>
    </message>
    <message>
        <source>kaynağı, izni, betimlemesi, etiketleri ve notları</source>
        <translation>its source, licence, description, tags and notes</translation>
    </message>
    <message>
        <source>benzerlerini bulmaya yarayan dizindeki izi</source>
        <translation>its trace in the index that finds similar pictures</translation>
    </message>
    <message>
        <source>Dosyanın kendisi kalır: kayıtlı bir logo ya da henüz kaydedilmemiş bir yazı onu kullanıyor.</source>
        <translation>The file itself stays: a registered logo or a text not saved yet uses it.</translation>
    </message>
    <message>
        <source>{n} gönderinin silinmiş hâlinde ya da eski bir sürümünde bu görsel var. İşaretlerseniz oradan da çıkar; işaretlemezseniz dosyanın kendisi kalır.</source>
        <translation>This picture is in {n} deleted posts or older versions of posts. Tick to take it out of them too; otherwise the file itself stays.</translation>
    </message>
    <message>
        <source>Veritabanının önceki yedekleri bu kayıtları, sırası gelip silinene kadar (en çok bir yıl) saklar. Bilgisayarınızdaki özgün dosya, dışarı aktardığınız kopyalar ve yayımladıklarınız burada silinmez.</source>
        <translation>Earlier backups of the database keep these records until their turn to be deleted comes (a year at most). The original file on your computer, copies you exported and what you published are not erased here.</translation>
    </message>
    <message>
        <source>Vazgeç</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Yalnız arşivden çıkar</source>
        <translation>Only remove from the archive</translation>
    </message>
    <message>
        <source>Listeden kalkar; dosyası ve kayıtları durur, geri alabilirsiniz</source>
        <translation>It leaves the list; its file and records stay, and you can undo this</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>“{name}” ile ilgili kayıtlar silindi; dosyası başka yerde kullanıldığı için kaldı.</source>
        <translation>What was recorded of “{name}” was erased; its file stays, for it is in use elsewhere.</translation>
    </message>
    <message>
        <source>“{name}” ile ilgili kayıtlar silindi; dosyası şu anda kullanımda, arşiv yeniden açılınca silinecek.</source>
        <translation>What was recorded of “{name}” was erased; its file is in use now and will be deleted when the archive is opened again.</translation>
    </message>
    <message>
        <source>“{name}” kalıcı olarak silindi.</source>
        <translation>“{name}” was erased for good.</translation>
    </message>
</context>
<context>
    <name>FiguresView</name>
    <message>
        <source>Ölçümler</source>
        <translation>Measurements</translation>
    </message>
    <message>
        <source>Kurallar, birimlerin yazacağı türden etiketli metinlerde denenir. Uyarının yerinde olması, boşuna uyarmadığını; bulma oranı, aranan yerlerin ne kadarını gördüğünü söyler.</source>
        <translation>Rules are tried on labelled texts of the kind that units write. “In place” tells how seldom they warn for nothing, “found” how much they see of what is looked for.</translation>
    </message>
    <message>
        <source>Bu sürümde henüz ölçülmedi.</source>
        <translation>Not measured yet in this version.</translation>
    </message>
    <message>
        <source>Göremediklerimiz</source>
        <translation>What we cannot see</translation>
    </message>
    <message>
        <source>Madde {n} · {name}</source>
        <translation>Article {n} · {name}</translation>
    </message>
    <message>
        <source>Madde</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Kural</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Metin</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Yerinde</source>
        <translation>In place</translation>
    </message>
    <message>
        <source>Bulunan</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Ölçüm günü: {day}.</source>
        <translation>Measured on {day}.</translation>
    </message>
    <message>
        <source>Kurallar bu metinlere bakılarak da düzeltildi; görülmemiş metinlerde oranlar daha düşük olabilir.</source>
        <translation>The rules were also mended by looking at these texts; on unseen ones the shares may be lower.</translation>
    </message>
    <message>
        <source>Sorunsuz 1.000 cümlede {n} uyarı çıktı.</source>
        <translation>1,000 harmless sentences got {n} warnings.</translation>
    </message>
</context>
<context>
    <name>FinalLookDialog</name>
    <message>
        <source>Son bakış</source>
        <translation>Last look</translation>
    </message>
    <message>
        <source>Denetimin bir bölümü tamamlanamadı; burada görünmeyen bulgular olabilir.</source>
        <translation>A part of the check could not be completed; there may be findings that are not shown here.</translation>
    </message>
    <message>
        <source>Hataları düzeltin ya da neden kalması gerektiğini bir cümleyle yazın. Ötekiler size kalmış.</source>
        <translation>Mend the errors, or write in a sentence why they should stay. The rest is up to you.</translation>
    </message>
    <message>
        <source>Göz atmak isteyebileceğiniz birkaç nokta kaldı; karar sizin.</source>
        <translation>A few points are left that you may want to look at; it is your decision.</translation>
    </message>
    <message>
        <source>Kalan bulgular</source>
        <translation>Findings left</translation>
    </message>
    <message>
        <source>Platform ve görseller</source>
        <translation>Platform and pictures</translation>
    </message>
    <message>
        <source>Madde {n} · {name}</source>
        <translation>Article {n} · {name}</translation>
    </message>
    <message>
        <source>Metne dön</source>
        <translation>Back to the text</translation>
    </message>
    <message>
        <source>{n} hata karar bekliyor</source>
        <translation>{n} errors wait for a decision</translation>
    </message>
</context>
<context>
    <name>FindingActions</name>
    <message>
        <source>Düzeltmeler</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Öneri: {titles}</source>
        <translation>Suggestion: {titles}</translation>
    </message>
    <message>
        <source>Düzeltmeler için Alt+Enter</source>
        <translation>Alt+Enter for corrections</translation>
    </message>
</context>
<context>
    <name>FindingDetail</name>
    <message>
        <source>Gerekçeyle geç</source>
        <translation>Dismiss with a reason</translation>
    </message>
    <message>
        <source>Bu bulguyu bu yazı için, gerekçesini yazarak geçin</source>
        <translation>Dismiss this finding for this post, with your reason</translation>
    </message>
    <message>
        <source>Sözlüğe ekle</source>
        <translation>Add to dictionary</translation>
    </message>
    <message>
        <source>Bu sözcüğü birim sözlüğüne ekleyin; bir daha sorulmaz</source>
        <translation>Add this word to the unit dictionary; it is not asked again</translation>
    </message>
    <message>
        <source>Bu kuralı kapat</source>
        <translation>Switch this rule off</translation>
    </message>
    <message>
        <source>Bu kural hiçbir yazıda uyarmasın; Ayarlar › Denetim’den yeniden açılır</source>
        <translation>Never warn by this rule in any post; switch it on again in Settings › Checks</translation>
    </message>
    <message>
        <source>Kısa gerekçe</source>
        <translation>Short reason</translation>
    </message>
    <message>
        <source>Bulguyu geçme gerekçesi</source>
        <translation>Reason for dismissing the finding</translation>
    </message>
    <message>
        <source>Geç</source>
        <translation>Dismiss</translation>
    </message>
    <message>
        <source>Bu sözleri hiçbir yazıda sorma:</source>
        <translation>Never ask about these words in any post:</translation>
    </message>
    <message>
        <source>Yanlış alarmsa seçin; Ayarlar › Denetim’den geri alınır</source>
        <translation>Choose this for a false alarm; Settings › Checks takes it back</translation>
    </message>
    <message>
        <source>{article}: Kılavuz’da oku</source>
        <translation>{article}: read it in the Guideline</translation>
    </message>
    <message>
        <source>Maddeyi ve kuralı Kılavuz’da oku</source>
        <translation>Read article and rule in the Guideline</translation>
    </message>
    <message>
        <source>Görünenleri arşive yaz…</source>
        <translation>Record who is shown…</translation>
    </message>
    <message>
        <source>Görsel arşivinde aç</source>
        <translation>Open in the library</translation>
    </message>
    <message>
        <source>Öneriler aranıyor…</source>
        <translation>Looking for suggestions…</translation>
    </message>
    <message>
        <source>Kaldır</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Düzelt: {title}</source>
        <translation>Correct: {title}</translation>
    </message>
    <message>
        <source>Kaynağı değiştir…</source>
        <translation>Change the source…</translation>
    </message>
    <message>
        <source>Kaynağı belirt…</source>
        <translation>Declare the source…</translation>
    </message>
    <message>
        <source>Görsel kimin? Bir kez belirtin; bu görsel için bir daha sorulmaz</source>
        <translation>Whose picture is it? Declare it once, and you are not asked about this picture again</translation>
    </message>
    <message>
        <source>Önce kısa bir gerekçe yazın</source>
        <translation>Write a short reason first</translation>
    </message>
</context>
<context>
    <name>FindingMenu</name>
    <message>
        <source>Kaldır</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Öneriler aranıyor…</source>
        <translation>Looking for suggestions…</translation>
    </message>
    <message>
        <source>Öneri bulunamadı</source>
        <translation>No suggestion found</translation>
    </message>
    <message>
        <source>Kaynağı değiştir…</source>
        <translation>Change the source…</translation>
    </message>
    <message>
        <source>Kaynağı belirt…</source>
        <translation>Declare the source…</translation>
    </message>
    <message>
        <source>Gerekçeyle geç…</source>
        <translation>Dismiss with a reason…</translation>
    </message>
    <message>
        <source>Birim sözlüğüne ekle</source>
        <translation>Add to the unit’s dictionary</translation>
    </message>
    <message>
        <source>{article}: Kılavuz’da oku</source>
        <translation>{article}: read it in the Guideline</translation>
    </message>
    <message>
        <source>Bu kuralı kapat</source>
        <translation>Switch this rule off</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Madde {n}</source>
        <translation>Art. {n}</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Denetimler bu görselde bir şey bulmadı.</source>
        <translation>The checks found nothing in this picture.</translation>
    </message>
    <message>
        <source>Madde {n}</source>
        <translation>Art. {n}</translation>
    </message>
    <message>
        <source>Sosyal medya kılavuzunun maddesi</source>
        <translation>Article of the social media guideline</translation>
    </message>
    <message>
        <source>Erişilebilirlik</source>
        <translation>Accessibility</translation>
    </message>
    <message>
        <source>Yakından bak</source>
        <translation>Look closely</translation>
    </message>
    <message>
        <source>Bulgunun yerini gerçek boyutunda gösterir</source>
        <translation>Shows the place of the finding at its real size</translation>
    </message>
    <message>
        <source>Kaynağa yaz</source>
        <translation>Use as credit</translation>
    </message>
    <message>
        <source>Kaynağı belirt…</source>
        <translation>Declare the source…</translation>
    </message>
    <message>
        <source>Betimleme yaz</source>
        <translation>Write description</translation>
    </message>
    <message>
        <source>Kendiniz kırpın…</source>
        <translation>Crop it yourself…</translation>
    </message>
    <message>
        <source>Paylaşım kopyası kaydet…</source>
        <translation>Save a copy for sharing…</translation>
    </message>
    <message>
        <source>Görsel arşivine yaz…</source>
        <translation>Record in the picture library…</translation>
    </message>
    <message>
        <source>Oranı düzelt…</source>
        <translation>Correct the proportions…</translation>
    </message>
    <message>
        <source>Hata</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Uyarı</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Öneri</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>İpucu</source>
        <translation>Hint</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Bulgular</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Bulgu listesi</source>
        <translation>List of findings</translation>
    </message>
    <message>
        <source>Önceki bulgu</source>
        <translation>Previous finding</translation>
    </message>
    <message>
        <source>Sonraki bulgu</source>
        <translation>Next finding</translation>
    </message>
    <message>
        <source>Bulgu panelini kapat</source>
        <translation>Close the findings panel</translation>
    </message>
    <message>
        <source>Şu an gösterilecek bir bulgu yok.</source>
        <translation>There is nothing to show now.</translation>
    </message>
    <message>
        <source>Yazdıkça bulgular burada görünür: yazım, kılavuz maddeleri ve platform sınırları.</source>
        <translation>Findings appear here as you write: spelling, the guideline and the limits of the platforms.</translation>
    </message>
    <message>
        <source>Denetleniyor…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Denetim tamamlanamadı; bazı bulgular eksik olabilir. Metni değiştirdiğinizde yeniden denenir. Sürerse programı yeniden başlatın.</source>
        <translation>The check could not be completed; some findings may be missing. It is tried again when you change the text. If this goes on, restart the program.</translation>
    </message>
    <message>
        <source>{n} hata</source>
        <translation>Errors: {n}</translation>
    </message>
    <message>
        <source>{n} uyarı</source>
        <translation>warnings: {n}</translation>
    </message>
    <message>
        <source>{n} öneri</source>
        <translation>suggestions: {n}</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Örneğin: Güneşli Üniversitesi Kütüphanesi</source>
        <translation>For example: Güneşli University Library</translation>
    </message>
    <message>
        <source>Birimin adı</source>
        <translation>Name of the unit</translation>
    </message>
    <message>
        <source>İsteğe bağlı</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Üniversite</source>
        <translation>University</translation>
    </message>
    <message>
        <source>Birimin adını yazın ya da şimdilik geçin.</source>
        <translation>Write the unit&apos;s name, or skip this for now.</translation>
    </message>
    <message>
        <source>Şimdilik geç</source>
        <translation>Skip for now</translation>
    </message>
    <message>
        <source>Başla</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Birim Kalemi’ne hoş geldiniz</source>
        <translation>Welcome to Birim Kalemi</translation>
    </message>
    <message>
        <source>Yazılarınızı doğru hesaba, doğru dille hazırlamak için biriminizi tanıyalım. Bilgiler yalnız bu bilgisayarda kalır; sonra Hesaplar’dan ve Ayarlar’dan değiştirebilirsiniz.</source>
        <translation>Let us get to know your unit, so that your posts go to the right account in the right words. It all stays on this computer; you can change it in Accounts and Settings later.</translation>
    </message>
    <message>
        <source>Sosyal medya hesapları</source>
        <translation>Social media accounts</translation>
    </message>
</context>
<context>
    <name>FitCanvas</name>
    <message>
        <source>Kesilecek yer</source>
        <translation>Where to crop</translation>
    </message>
    <message>
        <source>Soldan %{left}, üstten %{top} kesilir; kalan genişlik %{width}. Oklar taşır, + ve − boyutlar.</source>
        <translation>{left} % is cut at the left, {top} % at the top; {width} % of the width remains. Arrows move it, + and − resize it.</translation>
    </message>
</context>
<context>
    <name>FitControls</name>
    <message>
        <source>Kırp</source>
        <translation>Crop</translation>
    </message>
    <message>
        <source>Çerçevenin biçimindeki kısım kalır; gerisi kesilir</source>
        <translation>A part in the frame&apos;s shape remains; the rest is cut off</translation>
    </message>
    <message>
        <source>Olduğu gibi</source>
        <translation>As it is</translation>
    </message>
    <message>
        <source>Görselin tamamı kendi oranıyla kalır, yalnız küçültülür</source>
        <translation>All of the picture stays in its own proportions, only smaller</translation>
    </message>
    <message>
        <source>Zemin ekle</source>
        <translation>Add a ground</translation>
    </message>
    <message>
        <source>Görselin tamamı çerçeveye sığar, boş kalan yere zemin konur</source>
        <translation>All of the picture fits the frame, with a ground where nothing is left</translation>
    </message>
    <message>
        <source>Kendiliğinden yerleştir</source>
        <translation>Place automatically</translation>
    </message>
    <message>
        <source>Yüz varsa yüzlere göre, yoksa ortadan kırpar</source>
        <translation>Crops around faces, or in the middle where there are none</translation>
    </message>
    <message>
        <source>Listedeki hepsine uygula</source>
        <translation>Apply to all in the list</translation>
    </message>
    <message>
        <source>Aynı yolu ve zemini listedeki bütün çerçeveler için seçer</source>
        <translation>Chooses the same way and ground for all frames of the list</translation>
    </message>
    <message>
        <source>Zemin</source>
        <translation>Ground</translation>
    </message>
    <message>
        <source>Bulanık</source>
        <translation>Blurred</translation>
    </message>
    <message>
        <source>Uyumlu renk</source>
        <translation>Matching colour</translation>
    </message>
    <message>
        <source>Beyaz</source>
        <translation>White</translation>
    </message>
    <message>
        <source>Başka renk…</source>
        <translation>Another colour…</translation>
    </message>
    <message>
        <source>Zemin rengi</source>
        <translation>Ground colour</translation>
    </message>
</context>
<context>
    <name>FitDialog</name>
    <message>
        <source>Platformlara uyarla</source>
        <translation>Fit to platforms</translation>
    </message>
    <message>
        <source>{platform} çerçevelerini göster</source>
        <translation>Show the frames of {platform}</translation>
    </message>
    <message>
        <source>Gönderi</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Profil ve kapak</source>
        <translation>Profile and cover</translation>
    </message>
    <message>
        <source>Tümü</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Çerçeveler</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Görsel açılıyor…</source>
        <translation>Opening the picture…</translation>
    </message>
    <message>
        <source>Uyarlamak bunu gidermez; esneme bütün çerçevelerde görünür.</source>
        <translation>Fitting does not undo this; the stretch would be seen in every frame.</translation>
    </message>
    <message>
        <source>Önce oranı düzelt…</source>
        <translation>Correct the proportions first…</translation>
    </message>
    <message>
        <source>Yukarıdan en az bir platform seçin.</source>
        <translation>Choose at least one platform above.</translation>
    </message>
    <message>
        <source>{n} dosya kaydedildi.</source>
        <translation>{n} files saved.</translation>
    </message>
    <message>
        <source>Dosya kaydedilmedi.</source>
        <translation>No file was saved.</translation>
    </message>
</context>
<context>
    <name>FitFoot</name>
    <message>
        <source>Hepsini kaydet ({n})</source>
        <translation>Save all ({n})</translation>
    </message>
    <message>
        <source>{total} dosyadan {done} tanesi hazır</source>
        <translation>{done} of {total} files ready</translation>
    </message>
    <message>
        <source>Kaydetme</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>Durdur</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Klasörü aç</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Yerine koy</source>
        <translation>Put in its place</translation>
    </message>
    <message>
        <source>Yazıya ekle</source>
        <translation>Add to the post</translation>
    </message>
    <message>
        <source>Yazıdaki görselin yerine kaydedileni koyar; betimleme ve kaynak kalır</source>
        <translation>Puts the saved picture in place of the post&apos;s; description and source stay</translation>
    </message>
    <message>
        <source>Kaydedilen görseli, betimlemesi ve kaynağıyla açık yazıya ekler</source>
        <translation>Adds the saved picture to the open post, with its description and source</translation>
    </message>
    <message>
        <source>Klasörü değiştir…</source>
        <translation>Change folder…</translation>
    </message>
    <message>
        <source>Profil ve kapak seti</source>
        <translation>Profile and cover set</translation>
    </message>
    <message>
        <source>Bütün platformların profil görselini ve kapağını bu görselden bir kerede kaydeder</source>
        <translation>Saves the profile picture and the cover of every platform from this picture at once</translation>
    </message>
    <message>
        <source>Kapat</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Yalnız bunu kaydet</source>
        <translation>Save this one</translation>
    </message>
    <message>
        <source>Hepsini kaydet</source>
        <translation>Save all</translation>
    </message>
    <message>
        <source>Klasör: {folder}</source>
        <translation>Folder: {folder}</translation>
    </message>
    <message>
        <source>Görseller nereye kaydedilsin?</source>
        <translation>Where should the pictures be saved?</translation>
    </message>
</context>
<context>
    <name>FramesModel</name>
    <message>
        <source>{n} yüz kesiliyor</source>
        <translation>{n} faces are cut</translation>
    </message>
    <message>
        <source>{n} yüz dışarıda kalıyor</source>
        <translation>{n} faces are left outside</translation>
    </message>
    <message>
        <source>{n} yüz kenarda kalıyor</source>
        <translation>{n} faces near the edge</translation>
    </message>
    <message>
        <source>{n} kat büyütülüyor</source>
        <translation>Enlarged {n} times</translation>
    </message>
    <message>
        <source>Tamamı, zemin üstünde</source>
        <translation>All of it, on a ground</translation>
    </message>
    <message>
        <source>Tamamı görünür</source>
        <translation>All of it is seen</translation>
    </message>
    <message>
        <source>%{lost} kadarı kesilir</source>
        <translation>{lost} % is cut off</translation>
    </message>
    <message>
        <source>Profil görselinin yalnız dairesi görünür.</source>
        <translation>Of a profile picture only the circle is seen.</translation>
    </message>
    <message>
        <source>Kesik çizgi: {safe}.</source>
        <translation>Dashed line: {safe}.</translation>
    </message>
    <message>
        <source>Görsel {n} kat büyütülüyor ve bulanık görünecek; varsa daha büyük bir dosya seçin.</source>
        <translation>The picture is enlarged {n} times and will look blurred; choose a larger file if there is one.</translation>
    </message>
    <message>
        <source>{n} yüz kesiliyor: çerçeveyi taşıyın ya da “Zemin ekle”yi seçin.</source>
        <translation>{n} faces are cut: move the frame or choose “Add a ground”.</translation>
    </message>
    <message>
        <source>{n} yüz çerçevenin dışında kalıyor.</source>
        <translation>{n} faces are left outside the frame.</translation>
    </message>
    <message>
        <source>{n} yüz dairenin kenarında kalıyor.</source>
        <translation>{n} faces are at the circle&apos;s edge.</translation>
    </message>
    <message>
        <source>{n} yüz kesik çizginin dışında kalıyor.</source>
        <translation>{n} faces are outside the dashed line.</translation>
    </message>
    <message>
        <source>Görselin tamamı, kendi oranıyla.</source>
        <translation>All of the picture, in its own proportions.</translation>
    </message>
    <message>
        <source>Görselin tamamı, zemin üstünde.</source>
        <translation>All of the picture, on a ground.</translation>
    </message>
    <message>
        <source>Görselin %{lost} kadarı kesilir.</source>
        <translation>{lost} % of the picture is cut off.</translation>
    </message>
    <message>
        <source>Görselin tamamı görünür.</source>
        <translation>All of the picture is seen.</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Kasa açılıyor</source>
        <translation>Opening the vault</translation>
    </message>
    <message>
        <source>İşletim sisteminiz anahtarlık parolanızı sorabilir; o pencereyi yanıtlayın.</source>
        <translation>Your operating system may ask for your keyring password; please answer its window.</translation>
    </message>
    <message>
        <source>Kasa kilitli</source>
        <translation>The vault is locked</translation>
    </message>
    <message>
        <source>Parolalarınız ve doğrulama kodlarınız şifreli duruyor.</source>
        <translation>Your passwords and verification codes are kept encrypted.</translation>
    </message>
    <message>
        <source>Kilidi aç</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Yeniden dene</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Kenara al, yenisini kur…</source>
        <translation>Put aside, make a new one…</translation>
    </message>
    <message>
        <source>Eldeki dosya silinmez; adı değiştirilip saklanır.</source>
        <translation>The present file is not deleted; it is renamed and kept.</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>Görsel arşivi</source>
        <translation>Picture library</translation>
    </message>
</context>
<context>
    <name>HandbookPage</name>
    <message>
        <source>Kılavuz</source>
        <translation>Guideline</translation>
    </message>
    <message>
        <source>On üç madde, kuralları ve birimin kendi kuralları</source>
        <translation>Thirteen articles, their rules and the unit&apos;s own</translation>
    </message>
    <message>
        <source>Yanıt hazırla</source>
        <translation>Prepare a reply</translation>
    </message>
    <message>
        <source>Sorulara hazır yanıt (madde 4 ve 5)</source>
        <translation>Ready answers to questions (articles 4 and 5)</translation>
    </message>
    <message>
        <source>Kılavuz açılıyor…</source>
        <translation>Opening the guideline…</translation>
    </message>
    <message>
        <source>Kılavuz açılamadı</source>
        <translation>The guideline could not be opened</translation>
    </message>
    <message>
        <source>Yeniden dene</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>{n} kural</source>
        <translation>{n} rules</translation>
    </message>
    <message>
        <source>Henüz yok</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Birim kuralları</source>
        <translation>Rules of the unit</translation>
    </message>
    <message>
        <source>Ölçümler</source>
        <translation>Measurements</translation>
    </message>
    <message>
        <source>Neyi ne kadar görüyoruz</source>
        <translation>What we see, and how well</translation>
    </message>
</context>
<context>
    <name>HandleDialog</name>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Hesap adı</source>
        <translation>Handle</translation>
    </message>
    <message>
        <source>hesap adı ya da adresi</source>
        <translation>handle or address</translation>
    </message>
    <message>
        <source>Ad</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>İsteğe bağlı</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Vazgeç</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ImagesPage</name>
    <message>
        <source>Görseller</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Görselleri paylaşmadan önce burada inceleyin</source>
        <translation>Look at pictures here before you share them</translation>
    </message>
    <message>
        <source>“{name}” listeden çıkarıldı.</source>
        <translation>“{name}” was taken off the list.</translation>
    </message>
    <message>
        <source>Görsel seç</source>
        <translation>Choose pictures</translation>
    </message>
    <message>
        <source>Bütün dosyalar</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Panodan</source>
        <translation>From the clipboard</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>İçe aktarma önizlemesi</source>
        <translation>Import preview</translation>
    </message>
    <message>
        <source>Hesap</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Ne olacak</source>
        <translation>What will happen</translation>
    </message>
    <message>
        <source>Dosyadaki satırlar</source>
        <translation>Rows of the file</translation>
    </message>
    <message>
        <source>Olduğu gibi kalır</source>
        <translation>Stays as it is</translation>
    </message>
    <message>
        <source>“{file}” içe alınırsa</source>
        <translation>If “{file}” is imported</translation>
    </message>
    <message>
        <source>Bu türden satır yok.</source>
        <translation>No rows of this kind.</translation>
    </message>
    <message>
        <source>Alınmayan satırlar yüzünden öbürleri beklemez.</source>
        <translation>Rows that are left out do not hold up the others.</translation>
    </message>
    <message>
        <source>Vazgeç</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{n} hesabı içe al</source>
        <translation>Import {n} accounts</translation>
    </message>
    <message>
        <source>{n} yeni</source>
        <translation>{n} new</translation>
    </message>
    <message>
        <source>{n} değişecek</source>
        <translation>{n} to change</translation>
    </message>
    <message>
        <source>{n} aynı</source>
        <translation>{n} the same</translation>
    </message>
    <message>
        <source>{n} alınmayacak</source>
        <translation>{n} left out</translation>
    </message>
    <message>
        <source>Eklenir; doğrulama günü yok</source>
        <translation>Is added; no day of verification</translation>
    </message>
    <message>
        <source>Eklenir; {day} günü doğrulanmış</source>
        <translation>Is added; verified on {day}</translation>
    </message>
    <message>
        <source>Ad: {old} → {new}</source>
        <translation>Name: {old} → {new}</translation>
    </message>
    <message>
        <source>Son doğrulama: {day}</source>
        <translation>Last verified: {day}</translation>
    </message>
    <message>
        <source>{n}. satır: {text}</source>
        <translation>Line {n}: {text}</translation>
    </message>
    <message>
        <source>Kuralları içe aktar</source>
        <translation>Import rules</translation>
    </message>
    <message>
        <source>Dosyadaki kurallar</source>
        <translation>Rules in the file</translation>
    </message>
    <message>
        <source>Kapat</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>{n} kuralı al</source>
        <translation>Take {n} rules</translation>
    </message>
    <message>
        <source>Dosyada kural yok.</source>
        <translation>There are no rules in the file.</translation>
    </message>
    <message>
        <source>Eklenecek</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Değişecek: Sizdekinin yerini alır</source>
        <translation>Changed: takes the place of yours</translation>
    </message>
    <message>
        <source>Sizde aynısı var</source>
        <translation>The same as yours</translation>
    </message>
    <message>
        <source>Alınamayan</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>ve {n} tane daha</source>
        <translation>and {n} more</translation>
    </message>
</context>
<context>
    <name>KindChoice</name>
    <message>
        <source>Bilinmiyor</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Sayfa</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Kişisel profil</source>
        <translation>Personal profile</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Yazım</source>
        <translation>Spelling</translation>
    </message>
    <message>
        <source>Kullanım</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Kılavuz</source>
        <translation>Guideline</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Görsel</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Kaynak</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Planlama</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Kılavuz md. {n}</source>
        <translation>Guideline, article {n}</translation>
    </message>
    <message>
        <source>Hata</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Uyarı</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Bilgi</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Öneri</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Fikir</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Taslak</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Hazır</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Planlandı</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Yayımlandı</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>İptal edildi</source>
        <translation>Cancelled</translation>
    </message>
</context>
<context>
    <name>LeftoverRow</name>
    <message>
        <source>{platform} metni</source>
        <translation>{platform} text</translation>
    </message>
    <message>
        <source>Metinde göster</source>
        <translation>Show in the text</translation>
    </message>
    <message>
        <source>Gerekçe yaz</source>
        <translation>Give a reason</translation>
    </message>
    <message>
        <source>Neden kalmalı? Bir cümle yeter.</source>
        <translation>Why should it stay? A sentence will do.</translation>
    </message>
    <message>
        <source>Gerekçe: {message}</source>
        <translation>Reason: {message}</translation>
    </message>
    <message>
        <source>Gerekçelendir</source>
        <translation>Justify</translation>
    </message>
    <message>
        <source>En az iki sözcükle, neden kalmalı?</source>
        <translation>In two words at least: why should it stay?</translation>
    </message>
    <message>
        <source>Gerekçe: {reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Kasada ara</source>
        <translation>Search the vault</translation>
    </message>
    <message>
        <source>Ara</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Kasadaki kayıtlar</source>
        <translation>Entries of the vault</translation>
    </message>
    <message>
        <source>Aradığınız kayıt bulunamadı.</source>
        <translation>No entry matches your search.</translation>
    </message>
</context>
<context>
    <name>LookBack</name>
    <message>
        <source>Sürümler</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Her kayıt bir sürümdür. Birine dönseniz de şimdiki metin kaybolmaz; o da listede kalır.</source>
        <translation>Every save is a version. If you go back to one, the present text is not lost; it stays in the list too.</translation>
    </message>
    <message>
        <source>Bu sürüme dön</source>
        <translation>Go back to this version</translation>
    </message>
    <message>
        <source>Henüz sürüm yok</source>
        <translation>No versions yet</translation>
    </message>
    <message>
        <source>Bu yazı kaydedildikçe sürümleri burada görünür.</source>
        <translation>As this post is saved, its versions appear here.</translation>
    </message>
    <message>
        <source>Silinenler</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Sildiğiniz yazılar burada durur; geri getirdiğiniz yazı listede yeniden açılır.</source>
        <translation>Posts you deleted are kept here; a post you bring back is opened in the list again.</translation>
    </message>
    <message>
        <source>Geri getir</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Silinen yazı yok</source>
        <translation>No deleted posts</translation>
    </message>
    <message>
        <source>Bir yazıyı silerseniz buradan geri getirebilirsiniz.</source>
        <translation>If you delete a post, you can bring it back from here.</translation>
    </message>
    <message>
        <source>{when} · {number}. sürüm</source>
        <translation>{when} · version {number}</translation>
    </message>
</context>
<context>
    <name>LookBackDialog</name>
    <message>
        <source>Kapat</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Önizleme</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Boş yazı</source>
        <translation>Empty post</translation>
    </message>
    <message>
        <source>Görsel: {name}</source>
        <translation>Picture: {name}</translation>
    </message>
    <message>
        <source>Gerekçeyle geçilenler</source>
        <translation>Passed with a reason</translation>
    </message>
</context>
<context>
    <name>MigrationCard</name>
    <message>
        <source>Profilden sayfaya geçiş</source>
        <translation>From a profile to a page</translation>
    </message>
    <message>
        <source>Birkaç gün sürebilir; hesap “Sayfa” olunca bu liste kalkar (Kılavuz md. 13).</source>
        <translation>It may take a few days; this list goes once the account is a “Page” (guideline, art. 13).</translation>
    </message>
</context>
<context>
    <name>OfficialDialog</name>
    <message>
        <source>Resmî hesabı düzenle</source>
        <translation>Edit official account</translation>
    </message>
    <message>
        <source>Yeni resmî hesap</source>
        <translation>New official account</translation>
    </message>
    <message>
        <source>Kaydet</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Ekle</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>örneğin: Kütüphane ve Dokümantasyon Daire Başkanlığı</source>
        <translation>for example: Department of Libraries and Documentation</translation>
    </message>
    <message>
        <source>Resmî olduğu görüldü</source>
        <translation>Seen to be official</translation>
    </message>
    <message>
        <source>Son doğrulama günü</source>
        <translation>Day of the last verification</translation>
    </message>
    <message>
        <source>Son doğrulama</source>
        <translation>Last verified</translation>
    </message>
</context>
<context>
    <name>OfficialModel</name>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Hesap</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Ad</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Son doğrulama</source>
        <translation>Last verified</translation>
    </message>
    <message>
        <source>Doğrulanmadı</source>
        <translation>Not verified</translation>
    </message>
</context>
<context>
    <name>OfficialSection</name>
    <message>
        <source>Resmî hesaplar</source>
        <translation>Official accounts</translation>
    </message>
    <message>
        <source>Aradığınız hesap bulunamadı.</source>
        <translation>No account matches your search.</translation>
    </message>
    <message>
        <source>@{handle} bugün doğrulandı.</source>
        <translation>@{handle} was verified today.</translation>
    </message>
    <message>
        <source>{n} hesap bugün doğrulandı.</source>
        <translation>{n} accounts were verified today.</translation>
    </message>
    <message>
        <source>@{handle} listeden silindi.</source>
        <translation>@{handle} was deleted from the list.</translation>
    </message>
    <message>
        <source>{n} hesap listeden silindi.</source>
        <translation>{n} accounts were deleted from the list.</translation>
    </message>
    <message>
        <source>@{handle} değiştirildi.</source>
        <translation>@{handle} was changed.</translation>
    </message>
    <message>
        <source>@{handle} eklendi.</source>
        <translation>@{handle} was added.</translation>
    </message>
    <message>
        <source>{n} hesap eklendi</source>
        <translation>{n} accounts added</translation>
    </message>
    <message>
        <source>{n} hesap değişti</source>
        <translation>{n} accounts changed</translation>
    </message>
    <message>
        <source>{n} satır alınmadı</source>
        <translation>{n} rows left out</translation>
    </message>
</context>
<context>
    <name>OpenView</name>
    <message>
        <source>{what} panoda. {seconds} sn sonra silinecek.</source>
        <translation>{what} is on the clipboard. It will be deleted in {seconds} s.</translation>
    </message>
    <message>
        <source>Kod</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Parola</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Kullanıcı adı</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Kaydı sil</source>
        <translation>Delete entry</translation>
    </message>
    <message>
        <source>“{title}” kaydı kasadan silinsin mi?</source>
        <translation>Delete the entry “{title}” from the vault?</translation>
    </message>
    <message>
        <source>Silinen kayıt geri getirilemez. Doğrulama kodunu başka bir yerde de kurduğunuzdan emin olun.</source>
        <translation>A deleted entry cannot be brought back. Make sure that you have set up the verification code elsewhere too.</translation>
    </message>
    <message>
        <source>Sil</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Kasa</source>
        <translation>Vault</translation>
    </message>
    <message>
        <source>Kilitle</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Yeni kayıt</source>
        <translation>New entry</translation>
    </message>
    <message>
        <source>Kasanız hazır</source>
        <translation>Your vault is ready</translation>
    </message>
    <message>
        <source>Yönettiğiniz ilk hesabın kullanıcı adını, parolasını ve doğrulama anahtarını ekleyin.</source>
        <translation>Add the user name, password and verification key of the first account that you manage.</translation>
    </message>
    <message>
        <source>İlk kaydı ekle</source>
        <translation>Add the first entry</translation>
    </message>
    <message>
        <source>Seçilen kayıt</source>
        <translation>Selected entry</translation>
    </message>
    <message numerus="yes">
        <source>%n kayıt</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} kopyalandı. Pano {seconds} saniye sonra temizlenecek.</source>
        <translation>{what} copied. The clipboard is cleared in {seconds} seconds.</translation>
    </message>
</context>
<context>
    <name>OpinionNote</name>
    <message>
        <source>Ayarları aç</source>
        <translation>Open settings</translation>
    </message>
    <message>
        <source>Bu notu kaldır</source>
        <translation>Remove this note</translation>
    </message>
    <message>
        <source>İkinci görüş alınamıyor</source>
        <translation>No second opinion to be had</translation>
    </message>
</context>
<context>
    <name>OpinionSection</name>
    <message>
        <source>İkinci görüş: LanguageTool</source>
        <translation>Second opinion: LanguageTool</translation>
    </message>
    <message>
        <source>İngilizce ve başka dillerdeki yazılara bizim denetimimizden sonra bir de LanguageTool bakar. Türkçe bilmez; Türkçe yazılarınız ona hiçbir zaman gönderilmez.</source>
        <translation>After our own checks, LanguageTool too looks at posts in English and other languages. It does not know Turkish; your Turkish posts are never sent to it.</translation>
    </message>
    <message>
        <source>Kapalı</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Bu bilgisayarda çalıştır</source>
        <translation>Run it on this PC</translation>
    </message>
    <message>
        <source>Bir sunucuya sor</source>
        <translation>Ask a server</translation>
    </message>
    <message>
        <source>LanguageTool</source>
        <translation>LanguageTool</translation>
    </message>
    <message>
        <source>Sunucu</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Sunucunun adresi</source>
        <translation>Address of the server</translation>
    </message>
    <message>
        <source>Yazılarımın metni bu sunucuya gönderilsin</source>
        <translation>Send the text of my posts to this server</translation>
    </message>
    <message>
        <source>Bu bilgisayardaki LanguageTool</source>
        <translation>LanguageTool on this PC</translation>
    </message>
    <message>
        <source>Program hiçbir şey indirmez: languagetool.org’dan indirip açtığınız klasörü gösterin. Java 17 ya da daha yenisi gerekir. Metin bilgisayarınızdan çıkmaz.</source>
        <translation>The program downloads nothing: show it the folder that you downloaded from languagetool.org and unpacked. Java 17 or newer is needed. The text does not leave your PC.</translation>
    </message>
    <message>
        <source>LanguageTool klasörü</source>
        <translation>LanguageTool folder</translation>
    </message>
    <message>
        <source>Java (boş bırakırsanız kendisi aranır)</source>
        <translation>Java (looked for where this is left empty)</translation>
    </message>
    <message>
        <source>Durum</source>
        <translation>How it stands</translation>
    </message>
    <message>
        <source>Dene</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>Kendi kısa cümlemizle bir soru sorar; yazılarınız gönderilmez</source>
        <translation>Asks about a short sentence of our own; none of your posts is sent</translation>
    </message>
    <message>
        <source>Yazılarımın metni {place} adresine gönderilsin</source>
        <translation>Send the text of my posts to {place}</translation>
    </message>
    <message>
        <source>{place}: Metin bu bilgisayardan çıkar ve bu sunucuyu işletenlerce görülebilir. Yalnızca Türkçe olmayan yazılar, siz yazarken gönderilir.</source>
        <translation>{place}: The text leaves this PC and can be seen by whoever runs this server. Only posts that are not Turkish are sent, while you write.</translation>
    </message>
    <message>
        <source>Bu adres şifreli değil (http): metin yolda da okunabilir.</source>
        <translation>This address is not encrypted (http): the text can be read on its way too.</translation>
    </message>
    <message>
        <source>Denenmedi</source>
        <translation>Not tried</translation>
    </message>
    <message>
        <source>Başlatılıyor</source>
        <translation>Starting</translation>
    </message>
    <message>
        <source>Hazır</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Onay bekliyor</source>
        <translation>Needs your consent</translation>
    </message>
    <message>
        <source>Çalışmıyor</source>
        <translation>Not working</translation>
    </message>
    <message>
        <source>Eksik var</source>
        <translation>Incomplete</translation>
    </message>
    <message>
        <source>Deneniyor…</source>
        <translation>Trying…</translation>
    </message>
    <message>
        <source>İlk açılış yarım dakikayı bulabilir.</source>
        <translation>The first start may take half a minute.</translation>
    </message>
    <message>
        <source>Sunucunun yanıtı bekleniyor.</source>
        <translation>Waiting for the server.</translation>
    </message>
</context>
<context>
    <name>OverdueDialog</name>
    <message>
        <source>Bu sırada zamanı geçenler</source>
        <translation>Passed by meanwhile</translation>
    </message>
    <message>
        <source>Paylaşımlar durmuşken {n} yazının zamanı geçti. Dilediğinizi yeni bir güne alın; dokunmadıklarınız takvimde “Zamanı geçti” olarak kalır.</source>
        <translation>Posts whose time passed during the pause: {n}. Give those you like a new day; the others stay on the calendar as “Time has passed”.</translation>
    </message>
    <message>
        <source>Kapat</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>OverdueRow</name>
    <message>
        <source>Adsız</source>
        <translation>Untitled</translation>
    </message>
    <message>
        <source>Yazıyı aç</source>
        <translation>Open the post</translation>
    </message>
    <message>
        <source>{day} taşı</source>
        <translation>Move to {day}</translation>
    </message>
    <message>
        <source>{day} taşındı</source>
        <translation>Moved to {day}</translation>
    </message>
</context>
<context>
    <name>PassedFindings</name>
    <message>
        <source>Bu yazıda gerekçeyle geçtiğiniz bulgular</source>
        <translation>Findings you dismissed with a reason in this post</translation>
    </message>
    <message>
        <source>Geçilenler ({n})</source>
        <translation>Dismissed ({n})</translation>
    </message>
</context>
<context>
    <name>PauseBanner</name>
    <message>
        <source>Ne yapmalı?</source>
        <translation>What to do?</translation>
    </message>
    <message>
        <source>Paylaşımlar durduruldu</source>
        <translation>Posting is paused</translation>
    </message>
    <message>
        <source>Başlangıç: {when}</source>
        <translation>Since {when}</translation>
    </message>
    <message>
        <source>{n} planlı yazı bekliyor</source>
        <translation>planned posts waiting: {n}</translation>
    </message>
    <message>
        <source>bekleyen planlı yazı yok</source>
        <translation>no planned post is waiting</translation>
    </message>
    <message>
        <source>Neden: {reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
</context>
<context>
    <name>PauseDialog</name>
    <message>
        <source>Paylaşımları durdur</source>
        <translation>Pause posting</translation>
    </message>
    <message>
        <source>Paylaşımları yeniden başlat</source>
        <translation>Resume posting</translation>
    </message>
    <message>
        <source>Başlangıç: {when}</source>
        <translation>Since {when}</translation>
    </message>
    <message>
        <source>Neden: {reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
    <message>
        <source>Bekleyen {n} yazının hiçbiri silinmedi ya da taşınmadı; hepsi planlandığı gibi sürer. Bu sırada zamanı geçenleri ayrıca göstereceğiz.</source>
        <translation>Posts that wait: {n}. None was deleted or moved; all go on as planned. Those whose time passed meanwhile are shown next.</translation>
    </message>
    <message>
        <source>Afet, kayıp ya da başka bir kriz anında kullanın. Şu an planlı yazı yok; yeni planlananlar da bekler.</source>
        <translation>For a disaster, a loss or another crisis. No post is planned now; what you plan from now on waits too.</translation>
    </message>
    <message>
        <source>Afet, kayıp ya da başka bir kriz anında kullanın. Planlı {n} yazı bekletilir; hiçbiri silinmez ya da taşınmaz, yeniden başlattığınızda hepsi olduğu gibi durur.</source>
        <translation>For a disaster, a loss or another crisis. Planned posts that will wait: {n}. None is deleted or moved; when you resume, all are as they were.</translation>
    </message>
    <message>
        <source>Neden? Bir cümle yeter: deprem, vefat, ulusal yas …</source>
        <translation>Why? One sentence is enough: an earthquake, a death, national mourning …</translation>
    </message>
    <message>
        <source>Durdurma nedeni</source>
        <translation>Reason for the pause</translation>
    </message>
    <message>
        <source>Nedenini yazın: sonradan bakan, kararı anlasın.</source>
        <translation>Write the reason, so that whoever looks later understands the decision.</translation>
    </message>
    <message>
        <source>NE YAPMALI?</source>
        <translation>WHAT TO DO?</translation>
    </message>
    <message>
        <source>ÖNCEKİ DURDURMALAR</source>
        <translation>EARLIER PAUSES</translation>
    </message>
    <message>
        <source>Yapılacaklar ve önceki durdurmalar</source>
        <translation>What to do, and earlier pauses</translation>
    </message>
    <message>
        <source>Vazgeç</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>PauseNotice</name>
    <message>
        <source>Yazmayı sürdürebilirsiniz. Paylaşımlar Takvim sayfasından yeniden başlatılır.</source>
        <translation>You can go on writing. Posting is resumed on the Calendar page.</translation>
    </message>
    <message>
        <source>Takvim’i aç</source>
        <translation>Open the calendar</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Tanınabilen kişinin fotoğrafı kişisel veridir (6698 sayılı KVKK). Yayın için açık rızasını aldığınız günü yazın; rızasını geri alırsa o günü de yazın.</source>
        <translation>A photograph of somebody who can be recognised is personal data (law 6698, KVKK). Enter the day on which you got the explicit consent to publish it; if it is withdrawn, enter that day too.</translation>
    </message>
    <message>
        <source>Kişi ekle</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Görselde tanınabilen kimse yok</source>
        <translation>Nobody can be recognised in the picture</translation>
    </message>
    <message>
        <source>Tanınabilen başka kimse yok</source>
        <translation>Nobody else can be recognised</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Adı soyadı</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Görseldeki kişinin adı soyadı</source>
        <translation>Full name of the person in the picture</translation>
    </message>
    <message>
        <source>Kişiyi çıkar</source>
        <translation>Remove the person</translation>
    </message>
    <message>
        <source>Açık rıza verdi</source>
        <translation>Gave explicit consent</translation>
    </message>
    <message>
        <source>Rızasını geri aldı</source>
        <translation>Withdrew the consent</translation>
    </message>
    <message>
        <source>Rıza belgesi nerede?</source>
        <translation>Where is the consent form?</translation>
    </message>
    <message>
        <source>Rıza belgesinin yeri ya da not</source>
        <translation>Place of the consent form, or a note</translation>
    </message>
</context>
<context>
    <name>PictureArchiving</name>
    <message>
        <source>Görseli arşive ekle</source>
        <translation>Add the picture to the library</translation>
    </message>
    <message>
        <source>Görselleri arşive ekle</source>
        <translation>Add the pictures to the library</translation>
    </message>
    <message>
        <source>{n} görsel arşive eklendi.</source>
        <translation>{n} picture(s) added to the library.</translation>
    </message>
    <message>
        <source>Görsel arşivinde aç</source>
        <translation>Open in the library</translation>
    </message>
</context>
<context>
    <name>PicturesModel</name>
    <message>
        <source>Sırada bekliyor</source>
        <translation>Waiting in the queue</translation>
    </message>
    <message>
        <source>Açılamadı</source>
        <translation>Could not be opened</translation>
    </message>
    <message>
        <source>İnceleniyor</source>
        <translation>Being inspected</translation>
    </message>
    <message>
        <source>Kullanılamaz</source>
        <translation>Cannot be used</translation>
    </message>
    <message>
        <source>{n} uyarı</source>
        <translation>warnings: {n}</translation>
    </message>
    <message>
        <source>{n} görsel</source>
        <translation>{n} pictures</translation>
    </message>
    <message>
        <source>{n} hata</source>
        <translation>{n} errors</translation>
    </message>
    <message>
        <source>{n} incelenmedi</source>
        <translation>{n} not checked</translation>
    </message>
    <message>
        <source>{total}: hata ve uyarı yok</source>
        <translation>{total}: no errors or warnings</translation>
    </message>
    <message>
        <source>İnceleme durduruldu</source>
        <translation>The check was stopped</translation>
    </message>
    <message>
        <source>İncelenmedi</source>
        <translation>Not checked</translation>
    </message>
    <message>
        <source>Ayrıntılı inceleme yapılmadı</source>
        <translation>No detailed check was made</translation>
    </message>
    <message>
        <source>{n} öneri</source>
        <translation>suggestions: {n}</translation>
    </message>
    <message>
        <source>{found}, incelemesi eksik</source>
        <translation>{found}, check incomplete</translation>
    </message>
    <message>
        <source>Bulgu yok</source>
        <translation>No findings</translation>
    </message>
</context>
<context>
    <name>PicturesPage</name>
    <message>
        <source>Görseller</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>İnceleme</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Görsel arşivi</source>
        <translation>Picture library</translation>
    </message>
    <message>
        <source>Arşive ekle…</source>
        <translation>Add to library…</translation>
    </message>
    <message>
        <source>Birimin görselleri; sahipleri, izinleri ve görünen kişilerin rızaları</source>
        <translation>The unit&apos;s pictures; their owners, licences and the consent of the people shown</translation>
    </message>
    <message>
        <source>Görselleri paylaşmadan önce burada inceleyin</source>
        <translation>Check pictures here before you share them</translation>
    </message>
    <message>
        <source>Kaynak: {credit}</source>
        <translation>Source: {credit}</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Seç…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Seç: {name}</source>
        <translation>Choose: {name}</translation>
    </message>
</context>
<context>
    <name>PlanActions</name>
    <message>
        <source>“{title}” yazısını {day} taşı</source>
        <translation>Move the post “{title}” to {day}</translation>
    </message>
    <message>
        <source>“{title}” yazısı {day} taşındı</source>
        <translation>The post “{title}” was moved to {day}</translation>
    </message>
    <message>
        <source>“{title}” yazısı {day} taslak olarak taşındı</source>
        <translation>“{title}” was moved to {day} as a draft</translation>
    </message>
    <message>
        <source>“{title}” yazısı {day} taşındı, durumu Planlandı oldu</source>
        <translation>The post “{title}” was moved to {day}; it is Planned now</translation>
    </message>
    <message>
        <source>“{title}” konusunu {day} koy</source>
        <translation>Put the topic “{title}” on {day}</translation>
    </message>
    <message>
        <source>“{title}” konusu {day} yerleştirildi</source>
        <translation>The topic “{title}” was put on {day}</translation>
    </message>
    <message>
        <source>“{title}” konusu {day} taslak olarak yerleştirildi</source>
        <translation>“{title}” was put on {day} as a draft</translation>
    </message>
    <message>
        <source>“{title}” yazısını sil</source>
        <translation>Delete the post “{title}”</translation>
    </message>
    <message>
        <source>“{title}” yazısı silindi</source>
        <translation>The post “{title}” was deleted</translation>
    </message>
    <message>
        <source>“{title}” konusunu sıraya ekle</source>
        <translation>Add the topic “{title}” to the queue</translation>
    </message>
    <message>
        <source>“{title}” konusu sıraya eklendi</source>
        <translation>The topic “{title}” was added to the queue</translation>
    </message>
    <message>
        <source>“{title}” konusunu değiştir</source>
        <translation>Change the topic “{title}”</translation>
    </message>
    <message>
        <source>“{title}” konusu değişti</source>
        <translation>The topic “{title}” was changed</translation>
    </message>
    <message>
        <source>“{title}” konusunu sil</source>
        <translation>Delete the topic “{title}”</translation>
    </message>
    <message>
        <source>“{title}” konusu silindi</source>
        <translation>The topic “{title}” was deleted</translation>
    </message>
    <message>
        <source>Adsız</source>
        <translation>Untitled</translation>
    </message>
</context>
<context>
    <name>PlanBar</name>
    <message>
        <source>Yayın zamanı</source>
        <translation>Time of publishing</translation>
    </message>
    <message>
        <source>Yayın zamanı (Türkiye saati)</source>
        <translation>Time of publishing (time in Türkiye)</translation>
    </message>
    <message>
        <source>Takvime koy</source>
        <translation>Put on the calendar</translation>
    </message>
    <message>
        <source>Takvimden çıkar</source>
        <translation>Take off the calendar</translation>
    </message>
    <message>
        <source>Yayımla</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Metinleri kopyalayın, X’te açın ya da yazıyı yayımlandı olarak işaretleyin</source>
        <translation>Copy the texts, open X, or mark the post as published</translation>
    </message>
    <message>
        <source>Zamanı değiştir</source>
        <translation>Change the time</translation>
    </message>
    <message>
        <source>Planla</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Takvimde: {when}</source>
        <translation>On the calendar: {when}</translation>
    </message>
</context>
<context>
    <name>PlanningSection</name>
    <message>
        <source>Planlama</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Kılavuz md. 2: hesap başına günde bir, en çok iki yazı; araları açık.</source>
        <translation>Guideline art. 2: one post a day for each account, two at most, well apart.</translation>
    </message>
    <message>
        <source>Günlük sınır</source>
        <translation>Daily limit</translation>
    </message>
    <message>
        <source> yazı</source>
        <translation> posts</translation>
    </message>
    <message>
        <source>Bir hesapta bundan çok yazı olan gün takvimde işaretlenir.</source>
        <translation>A day with more posts than this in one account is marked on the calendar.</translation>
    </message>
    <message>
        <source>En kısa aralık</source>
        <translation>Shortest gap</translation>
    </message>
    <message>
        <source> saat</source>
        <translation> hours</translation>
    </message>
    <message>
        <source>Aynı hesaptaki iki yazının arası bundan kısaysa takvim uyarır.</source>
        <translation>The calendar warns where two posts of an account are closer than this.</translation>
    </message>
    <message>
        <source>Sessizlik</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source> gün</source>
        <translation> days</translation>
    </message>
    <message>
        <source>Bir hesapta bu kadar gün yazı yoksa haber verilir (Kılavuz md. 1).</source>
        <translation>You are told when an account has had no post for so many days (guideline, art. 1).</translation>
    </message>
</context>
<context>
    <name>PlatformBar</name>
    <message>
        <source>{name} için de yazın</source>
        <translation>Write for {name} too</translation>
    </message>
    <message>
        <source>Platform: {name}</source>
        <translation>Platform: {name}</translation>
    </message>
    <message>
        <source>Sürümler</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Yazının dili</source>
        <translation>Language of the post</translation>
    </message>
    <message>
        <source>Yazının dili: denetim buna göre yapılır</source>
        <translation>Language of the post: the checks follow it</translation>
    </message>
</context>
<context>
    <name>ProportionFixer</name>
    <message>
        <source>Düzeltilmiş kopya nereye kaydedilsin?</source>
        <translation>Where should the corrected copy be saved?</translation>
    </message>
    <message>
        <source>{name} (oranı düzeltilmiş)</source>
        <translation>{name} (proportions corrected)</translation>
    </message>
</context>
<context>
    <name>ProportionPreview</name>
    <message>
        <source>Görselin şimdiki ve düzeltilmiş hâli</source>
        <translation>The picture as it is and corrected</translation>
    </message>
    <message>
        <source>Izgaranın gözleri düzeltilmiş hâlde karedir; kesik ve noktalı çizgiler öteki hâllerin sınırıdır.</source>
        <translation>The cells of the grid are square in the corrected shape; dashed and dotted lines are the outlines of the other shapes.</translation>
    </message>
</context>
<context>
    <name>ProportionsDialog</name>
    <message>
        <source>Oranı düzelt</source>
        <translation>Correct the proportions</translation>
    </message>
    <message>
        <source>Önerilen sınır</source>
        <translation>Proposed outline</translation>
    </message>
    <message>
        <source>Düzeltilmiş sınır</source>
        <translation>Corrected outline</translation>
    </message>
    <message>
        <source>Şimdiki sınır</source>
        <translation>Present outline</translation>
    </message>
    <message>
        <source>Şimdiki hâli ile düzeltilmiş hâli arasında</source>
        <translation>Between as it is and corrected</translation>
    </message>
    <message>
        <source>Ok tuşlarıyla da kaydırılır; Home şimdiki hâli gösterir, orta yer öneridir, End öneriyi aşar</source>
        <translation>The arrow keys move it too; Home shows the present shape, the middle is the proposal, End goes beyond it</translation>
    </message>
    <message>
        <source>Ok tuşlarıyla da kaydırılır; Home şimdiki hâli, End düzeltilmiş hâli gösterir</source>
        <translation>The arrow keys move it too; Home shows it as it is, End corrected</translation>
    </message>
    <message>
        <source>Şimdiki hâli</source>
        <translation>As it is</translation>
    </message>
    <message>
        <source>Öneri</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Öneriden fazlası</source>
        <translation>Beyond the proposal</translation>
    </message>
    <message>
        <source>Düzeltilmiş</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>Kareli ızgara</source>
        <translation>Grid of squares</translation>
    </message>
    <message>
        <source>Özgün görselde kare olan gözler: gerilmiş hâlinde dikdörtgen görünür</source>
        <translation>Cells that are squares in the original picture: where it is stretched they look oblong</translation>
    </message>
    <message>
        <source>Özgün dosya olduğu gibi kalır.</source>
        <translation>The original file stays as it is.</translation>
    </message>
    <message>
        <source>Kapat</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Düzeltilmiş kopyayı kaydet…</source>
        <translation>Save corrected copy…</translation>
    </message>
    <message>
        <source>{w} × {h} pikselden {new_w} × {new_h} piksele.</source>
        <translation>From {w} × {h} pixels to {new_w} × {new_h} pixels.</translation>
    </message>
    <message>
        <source>Oran, dosyanın kendi bilgisindeki boyuttan alındı.</source>
        <translation>The proportions are those of the size in the file&apos;s own information.</translation>
    </message>
    <message>
        <source>Oran, dosyadaki küçük görselden ölçüldü; makinelerin çektiği orana da uyuyor.</source>
        <translation>The proportions were measured in the little picture inside the file, and are those that cameras use.</translation>
    </message>
    <message>
        <source>Oran ölçüldü: yanılması yüzde birin altında.</source>
        <translation>The proportions were measured, to less than one per cent.</translation>
    </message>
    <message>
        <source>Oran bir tahmindir: yuvarlak bir şey yuvarlak görünene dek kaydırın; kopya göründüğü gibi kaydedilir.</source>
        <translation>The proportions are an estimate: slide until something round looks round; the copy is saved as it is shown.</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>Yayımla</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>{platform} metnini kopyala</source>
        <translation>Copy the text for {platform}</translation>
    </message>
    <message>
        <source>X’te aç</source>
        <translation>Open on X</translation>
    </message>
    <message>
        <source>Tarayıcı açılamadı. Metni kopyalayıp X’e kendiniz yapıştırabilirsiniz.</source>
        <translation>The browser could not be opened. You can copy the text and paste it on X yourself.</translation>
    </message>
    <message>
        <source>Yayımlanmadı olarak işaretle</source>
        <translation>Mark as not published</translation>
    </message>
    <message>
        <source>{platform} için görselleri kaydet…</source>
        <translation>Save the pictures for {platform}…</translation>
    </message>
    <message>
        <source>Yayımlandı olarak işaretle</source>
        <translation>Mark as published</translation>
    </message>
    <message>
        <source>{platform} metni kopyalandı; paylaşacağınız yere yapıştırabilirsiniz.</source>
        <translation>The text for {platform} is copied; paste it where you want to share it.</translation>
    </message>
    <message>
        <source>Yazı yayımlandı olarak işaretlendi.</source>
        <translation>The post is marked as published.</translation>
    </message>
    <message>
        <source>Yazı artık yayımlanmış sayılmıyor.</source>
        <translation>The post no longer counts as published.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Kısayollar</source>
        <translation>Shortcuts</translation>
    </message>
</context>
<context>
    <name>ReadingGauge</name>
    <message>
        <source>Okunuşu çok kolay</source>
        <translation>Very easy to read</translation>
    </message>
    <message>
        <source>Okunuşu kolay</source>
        <translation>Easy to read</translation>
    </message>
    <message>
        <source>Okunuşu orta</source>
        <translation>Fairly easy to read</translation>
    </message>
    <message>
        <source>Okunuşu zor</source>
        <translation>Hard to read</translation>
    </message>
    <message>
        <source>Okunuşu çok zor</source>
        <translation>Very hard to read</translation>
    </message>
    <message>
        <source>Cümle başına {words} sözcük, sözcük başına {syllables} hece.</source>
        <translation>{words} words in a sentence, {syllables} syllables in a word.</translation>
    </message>
    <message>
        <source>Kolaylık: 100 üzerinden {ease}.</source>
        <translation>Ease: {ease} out of 100.</translation>
    </message>
    <message>
        <source>Yalnızca bir göstergedir: Uzun adlar ve unvanlar iyi bir metni de zor gösterir. Kısa cümleler okumayı kolaylaştırır.</source>
        <translation>It is only a gauge: long names and titles make a good text look hard too. Short sentences are easier to read.</translation>
    </message>
    <message>
        <source>Aşağı yukarı {years}. sınıf düzeyi.</source>
        <translation>About the level of school year {years}.</translation>
    </message>
    <message>
        <source>Üniversite düzeyi.</source>
        <translation>University level.</translation>
    </message>
    <message>
        <source>Akademik metin düzeyi.</source>
        <translation>The level of an academic text.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Veriler açılamadı</source>
        <translation>The data could not be opened</translation>
    </message>
    <message>
        <source>Dosyanın yeri: {path}. Hiçbir şey silinmez; dosya tarihli bir adla kenara konur.</source>
        <translation>The file is here: {path}. Nothing is deleted; the file is kept aside under a dated name.</translation>
    </message>
    <message>
        <source>Yedekler</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Kapat</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Yeniden dene</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Boş başla (eskisi saklanır)</source>
        <translation>Start empty (the old file is kept)</translation>
    </message>
    <message>
        <source>Yedekten geri yükle</source>
        <translation>Restore from a backup</translation>
    </message>
</context>
<context>
    <name>RegistryFiles</name>
    <message>
        <source>Tablolar (*.csv *.tsv *.txt);;Tüm dosyalar (*)</source>
        <translation>Tables (*.csv *.tsv *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>Resmî hesapların listesini seç</source>
        <translation>Choose the list of official accounts</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Tüm dosyalar (*)</source>
        <translation>CSV (*.csv);;All files (*)</translation>
    </message>
    <message>
        <source>Resmî hesapları kaydet</source>
        <translation>Save the official accounts</translation>
    </message>
    <message>
        <source>hesap-listesi.csv</source>
        <translation>accounts.csv</translation>
    </message>
    <message>
        <source>{n} hesap “{file}” dosyasına yazıldı.</source>
        <translation>{n} accounts were written to “{file}”.</translation>
    </message>
</context>
<context>
    <name>ReplyChoice</name>
    <message>
        <source>Gelen mesajı yapıştırırsanız uygun metinler başa gelir.</source>
        <translation>Paste the message that came in, and fitting texts come first.</translation>
    </message>
    <message>
        <source>&amp;Gelen mesaj (isteğe bağlı)</source>
        <translation>&amp;Message received (optional)</translation>
    </message>
    <message>
        <source>Hazır yanıtlarda ara</source>
        <translation>Search ready answers</translation>
    </message>
    <message>
        <source>Hazır yanıtlar</source>
        <translation>Ready answers</translation>
    </message>
    <message>
        <source>Bu sözle hazır yanıt yok.</source>
        <translation>No ready answer has this word.</translation>
    </message>
</context>
<context>
    <name>ReplyDialog</name>
    <message>
        <source>Yanıt hazırla</source>
        <translation>Prepare a reply</translation>
    </message>
    <message>
        <source>Bir metin seçin, alanları doldurun, kopyalayıp platformda yapıştırın. Buradan hiçbir şey gönderilmez.</source>
        <translation>Choose a text, fill in the fields, copy it and paste it on the platform. Nothing is sent from here.</translation>
    </message>
    <message>
        <source>Yanıt</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Yanıtın dili</source>
        <translation>Language of the reply</translation>
    </message>
    <message>
        <source>Metni elle değiştirdiniz; alanlar artık ona dokunmaz.</source>
        <translation>You changed the text by hand; the fields leave it alone now.</translation>
    </message>
    <message>
        <source>Şablondan yeniden doldur</source>
        <translation>Fill in again from the template</translation>
    </message>
    <message>
        <source>Kapat</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Kopyala</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Kopyalandı. Platformda yapıştırıp göndermeden bir kez okuyun.</source>
        <translation>Copied. Paste it on the platform and read it once before you send it.</translation>
    </message>
</context>
<context>
    <name>ReplyFindings</name>
    <message>
        <source>Yanıttaki bulgular</source>
        <translation>Findings in the reply</translation>
    </message>
    <message>
        <source>Şu an gösterilecek bir bulgu yok.</source>
        <translation>There is nothing to show at the moment.</translation>
    </message>
    <message>
        <source>{n} bulgu</source>
        <translation>{n} findings</translation>
    </message>
    <message>
        <source>Kaldır</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Düzelt: {title}</source>
        <translation>Fix: {title}</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Bulgu bu yazı için geçildi.</source>
        <translation>The finding was dismissed for this post.</translation>
    </message>
    <message>
        <source>Bu sözler artık hiçbir yazıda sorulmaz.</source>
        <translation>These words are not asked about any more.</translation>
    </message>
    <message>
        <source>Kural kapatıldı; Ayarlar › Denetim’de listelenir.</source>
        <translation>The rule is switched off; it is listed in Settings › Checks.</translation>
    </message>
</context>
<context>
    <name>RuleDetail</name>
    <message>
        <source>Kuralın ayrıntısı</source>
        <translation>The rule in full</translation>
    </message>
    <message>
        <source>Neden</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Neyi göremez</source>
        <translation>What it cannot see</translation>
    </message>
    <message>
        <source>Bu kural denetlensin</source>
        <translation>Check this rule</translation>
    </message>
    <message>
        <source>Maddenin bütün kuralları kapalı; önce maddeyi açın.</source>
        <translation>All rules of the article are off; switch the article on first.</translation>
    </message>
    <message>
        <source>Bu kuralı birime uyarla…</source>
        <translation>Adapt this rule to the unit…</translation>
    </message>
    <message>
        <source>Kuralı düzenle…</source>
        <translation>Edit the rule…</translation>
    </message>
    <message>
        <source>Aradığı sözler</source>
        <translation>Words it looks for</translation>
    </message>
    <message>
        <source>{n} söz daha göster</source>
        <translation>Show {n} more</translation>
    </message>
    <message>
        <source>{n} sözü göster</source>
        <translation>Show {n} words</translation>
    </message>
    <message>
        <source>“…” sözün ekleriyle de bulunduğunu, “⋯” araya bir iki sözcük girebildiğini gösterir.</source>
        <translation>“…” means that inflected forms are found too, “⋯” that a word or two may stand between.</translation>
    </message>
    <message>
        <source>Örnekler</source>
        <translation>Examples</translation>
    </message>
    <message>
        <source>Uyarılır</source>
        <translation>Warned about</translation>
    </message>
    <message>
        <source>Uyarılmaz</source>
        <translation>Not warned about</translation>
    </message>
    <message>
        <source>Kaynaklar</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Adlar ve tanımlar en son {day} tarihinde gözden geçirildi.</source>
        <translation>Names and descriptions were last reviewed on {day}.</translation>
    </message>
    <message>
        <source>Kuralın adı: {id}</source>
        <translation>Name of the rule: {id}</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Birim kuralını düzenle</source>
        <translation>Edit the unit&apos;s rule</translation>
    </message>
    <message>
        <source>Yeni birim kuralı</source>
        <translation>New rule of the unit</translation>
    </message>
    <message>
        <source>Deneyin</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>Söyleşi konferans salonumuzda saat 14.00’te.</source>
        <translation>Söyleşi konferans salonumuzda saat 14.00’te.</translation>
    </message>
    <message>
        <source>Bir &amp;cümle yazın</source>
        <translation>Type a &amp;sentence</translation>
    </message>
    <message>
        <source>Ayrıntılı</source>
        <translation>In detail</translation>
    </message>
    <message>
        <source>Madde, önem, istisnalar ve örnekler</source>
        <translation>Article, severity, exceptions and examples</translation>
    </message>
    <message>
        <source>Vazgeç</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Kaydet</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Yarım kalan kural geri getirildi; henüz kaydedilmedi.</source>
        <translation>The half-filled rule was brought back; it is not saved yet.</translation>
    </message>
    <message>
        <source>Kayıtlı hâliyle başla</source>
        <translation>Start from the saved rule</translation>
    </message>
    <message>
        <source>Boş formla başla</source>
        <translation>Start with an empty form</translation>
    </message>
    <message>
        <source>Bu form diske yazılamıyor; program kapanmadan kaydedin.</source>
        <translation>This form cannot be written to disk; save it before the program closes.</translation>
    </message>
    <message>
        <source>Kural burada, siz yazdıkça denenir.</source>
        <translation>The rule is tried here as you type.</translation>
    </message>
    <message>
        <source>Bu cümlede bir şey bulmuyor.</source>
        <translation>It finds nothing in this sentence.</translation>
    </message>
    <message>
        <source>“{words}” bulundu</source>
        <translation>“{words}” found</translation>
    </message>
    <message>
        <source>Öneriyle böyle olur</source>
        <translation>What the suggestion makes of it</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>konferans salonu</source>
        <translation>konferans salonu</translation>
    </message>
    <message>
        <source>Yunus Emre Salonu</source>
        <translation>Yunus Emre Salonu</translation>
    </message>
    <message>
        <source>Salonun adı 2026’da değişti.</source>
        <translation>The hall got a new name in 2026.</translation>
    </message>
    <message>
        <source>Her satıra bir söz. Bütün ekleriyle bulunur: salonumuzda, salonunun…</source>
        <translation>One expression a line. All inflected forms are found: salonumuzda, salonunun…</translation>
    </message>
    <message>
        <source>&amp;Şu söz geçince uyar</source>
        <translation>&amp;Warn about</translation>
    </message>
    <message>
        <source>&amp;Yerine şunu öner</source>
        <translation>&amp;Suggest instead</translation>
    </message>
    <message>
        <source>İsterseniz boş bırakın. Ekler korunur.</source>
        <translation>May stay empty. Endings are carried over.</translation>
    </message>
    <message>
        <source>&amp;Neden</source>
        <translation>Wh&amp;y</translation>
    </message>
    <message>
        <source>Uyarının altında, yazana gösterilir.</source>
        <translation>Shown below the warning to whoever writes.</translation>
    </message>
    <message>
        <source>Madde {n} · {name}</source>
        <translation>Article {n} · {name}</translation>
    </message>
    <message>
        <source>Madde</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Önem</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>“{found}” yerine salonun yeni adını yazın.</source>
        <translation>Write the hall&apos;s new name instead of “{found}”.</translation>
    </message>
    <message>
        <source>Her satıra bir söz. Ekleriyle de saymak için sonuna * koyun: dernek*</source>
        <translation>One expression a line. Put a * at the end to count its inflected forms too: dernek*</translation>
    </message>
    <message>
        <source>Uyarının cümlesi</source>
        <translation>Sentence of the warning</translation>
    </message>
    <message>
        <source>{found} bulunan sözün yerini tutar.</source>
        <translation>{found} stands for the words found.</translation>
    </message>
    <message>
        <source>Hemen ardından şu gelirse uyarma</source>
        <translation>Do not warn right before</translation>
    </message>
    <message>
        <source>Hemen önünde şu varsa uyarma</source>
        <translation>Do not warn right after</translation>
    </message>
    <message>
        <source>Cümlede şu geçiyorsa uyarma</source>
        <translation>Do not warn if the sentence has</translation>
    </message>
    <message>
        <source>Yalnız cümlede şu geçiyorsa uyar</source>
        <translation>Warn only if the sentence has</translation>
    </message>
    <message>
        <source>Bulunması gereken örnekler</source>
        <translation>Examples that must be found</translation>
    </message>
    <message>
        <source>Her satıra bir örnek.</source>
        <translation>One example a line.</translation>
    </message>
    <message>
        <source>Uyarılmaması gereken örnekler</source>
        <translation>Examples that must pass</translation>
    </message>
    <message>
        <source>Kaynak</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>RulesList</name>
    <message>
        <source>birim kuralı</source>
        <translation>rule of the unit</translation>
    </message>
    <message>
        <source>birime uyarlandı</source>
        <translation>adapted to the unit</translation>
    </message>
    <message>
        <source>Kapalı</source>
        <translation>Off</translation>
    </message>
</context>
<context>
    <name>RulesPane</name>
    <message>
        <source>Kurallar</source>
        <translation>Rules</translation>
    </message>
</context>
<context>
    <name>SaveFailure</name>
    <message>
        <source>Şimdi kaydet</source>
        <translation>Save now</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Yapıştır</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Göster</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Gizle</source>
        <translation>Hide</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Bölümler</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Birim</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Kurumsal kimlik</source>
        <translation>Brand</translation>
    </message>
    <message>
        <source>Görünüm</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Denetim</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Dil ve üslup</source>
        <translation>Language and tone</translation>
    </message>
    <message>
        <source>Birim sözlüğü</source>
        <translation>Unit dictionary</translation>
    </message>
    <message>
        <source>İkinci görüş</source>
        <translation>Second opinion</translation>
    </message>
    <message>
        <source>Planlama</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Kasa</source>
        <translation>Vault</translation>
    </message>
    <message>
        <source>Veri</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Hakkında</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Ayarlar</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Değişiklikler hemen kaydedilir</source>
        <translation>Changes are saved at once</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Görseller</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Ayrıntılı inceleme: {total} görselden {done} tanesi</source>
        <translation>Second look: {done} of {total} pictures</translation>
    </message>
    <message>
        <source>Buraya görsel ya da klasör bırakabilir, Ctrl+V ile yapıştırabilirsiniz.</source>
        <translation>You can drop pictures or folders here, or paste with Ctrl+V.</translation>
    </message>
    <message>
        <source>Sürdür</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>İncelemeyi sürdür</source>
        <translation>Continue the check</translation>
    </message>
    <message>
        <source>{n} görsel incelenmedi.</source>
        <translation>{n} pictures were not checked.</translation>
    </message>
    <message>
        <source>{n} görselde ayrıntılı inceleme yapılmadı.</source>
        <translation>{n} pictures had no detailed check.</translation>
    </message>
    <message>
        <source>{n} görselin incelemesi yarım.</source>
        <translation>The check of {n} pictures is unfinished.</translation>
    </message>
    <message>
        <source>İnceleme</source>
        <translation>Inspection</translation>
    </message>
    <message>
        <source>İncelemeyi durdur</source>
        <translation>Stop the inspection</translation>
    </message>
    <message>
        <source>{total} görselden {done} tanesi incelendi</source>
        <translation>{done} of {total} pictures inspected</translation>
    </message>
</context>
<context>
    <name>ShelfTools</name>
    <message>
        <source>Yalnız sorunlular</source>
        <translation>Problems only</translation>
    </message>
    <message>
        <source>Hata ya da uyarı bulunan görselleri gösterir</source>
        <translation>Shows the pictures that have an error or a warning</translation>
    </message>
    <message>
        <source>Önce sorunlular</source>
        <translation>Worst first</translation>
    </message>
    <message>
        <source>Küçük kareler</source>
        <translation>Tiles</translation>
    </message>
    <message>
        <source>Bulguları dosyaya kaydet…</source>
        <translation>Save findings to a file…</translation>
    </message>
    <message>
        <source>Sıralama, görünüm ve liste</source>
        <translation>Order, view and list</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Her yerde</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Takvim</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Yazı</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Görseller</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Hesaplar</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Kasa</source>
        <translation>Vault</translation>
    </message>
    <message>
        <source>Kılavuz</source>
        <translation>Guideline</translation>
    </message>
    <message>
        <source>Ayarlar</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Sonraki ve önceki sayfa</source>
        <translation>Next and previous page</translation>
    </message>
    <message>
        <source>Kısayollar</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>Programdan çık</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Güne git</source>
        <translation>Go to a day</translation>
    </message>
    <message>
        <source>Seçili yazıyı gün ya da hafta taşı</source>
        <translation>Move the chosen post by a day or a week</translation>
    </message>
    <message>
        <source>Önceki ve sonraki ay</source>
        <translation>Previous and next month</translation>
    </message>
    <message>
        <source>Bugüne dön</source>
        <translation>Back to today</translation>
    </message>
    <message>
        <source>Güne yeni yazı</source>
        <translation>New post on the day</translation>
    </message>
    <message>
        <source>Yazıyı ya da günü aç</source>
        <translation>Open the post or the day</translation>
    </message>
    <message>
        <source>Yazıyı sil</source>
        <translation>Delete the post</translation>
    </message>
    <message>
        <source>Sıraya yeni konu</source>
        <translation>New topic in the queue</translation>
    </message>
    <message>
        <source>Sırada seçili konuyu seçili güne koy</source>
        <translation>Put the topic chosen in the queue on the chosen day</translation>
    </message>
    <message>
        <source>Sırada seçili konuyu düzenle</source>
        <translation>Edit the topic chosen in the queue</translation>
    </message>
    <message>
        <source>Sırada seçili konuyu sil</source>
        <translation>Delete the topic chosen in the queue</translation>
    </message>
    <message>
        <source>Sonraki uyarı</source>
        <translation>Next warning</translation>
    </message>
    <message>
        <source>Geri al ve yinele</source>
        <translation>Undo and redo</translation>
    </message>
    <message>
        <source>Yeni yazı</source>
        <translation>New post</translation>
    </message>
    <message>
        <source>Yazılarda ara</source>
        <translation>Search posts</translation>
    </message>
    <message>
        <source>Sonraki ve önceki bulgu</source>
        <translation>Next and previous finding</translation>
    </message>
    <message>
        <source>İmleçteki sözcüğün düzeltmeleri</source>
        <translation>Corrections of the word at the cursor</translation>
    </message>
    <message>
        <source>Bulguyu gerekçeyle geç</source>
        <translation>Dismiss the finding with a reason</translation>
    </message>
    <message>
        <source>Bulgunun maddesini Kılavuz’da oku</source>
        <translation>Read the finding&apos;s article in the Guideline</translation>
    </message>
    <message>
        <source>Görsel ekle</source>
        <translation>Add picture</translation>
    </message>
    <message>
        <source>Yayımla</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Şimdi kaydet</source>
        <translation>Save now</translation>
    </message>
    <message>
        <source>Yazının sürümleri</source>
        <translation>Versions of the post</translation>
    </message>
    <message>
        <source>Görsel seç</source>
        <translation>Choose pictures</translation>
    </message>
    <message>
        <source>Görsel yapıştır</source>
        <translation>Paste a picture</translation>
    </message>
    <message>
        <source>Yazıya ekle</source>
        <translation>Add to the post</translation>
    </message>
    <message>
        <source>Paylaşım kopyası kaydet</source>
        <translation>Save a copy for sharing</translation>
    </message>
    <message>
        <source>Arşive ekle</source>
        <translation>Add to library</translation>
    </message>
    <message>
        <source>İncelemeye ve görsel arşivine geç</source>
        <translation>Go to the inspection and to the picture library</translation>
    </message>
    <message>
        <source>Arşivde ara</source>
        <translation>Search the library</translation>
    </message>
    <message>
        <source>Platformlara uyarla</source>
        <translation>Fit to platforms</translation>
    </message>
    <message>
        <source>Uyarlarken kırpılan yeri taşı</source>
        <translation>Fitting: move the crop</translation>
    </message>
    <message>
        <source>Uyarlarken kırpılan yeri büyüt ve küçült</source>
        <translation>Fitting: enlarge and reduce the crop</translation>
    </message>
    <message>
        <source>Uyarlananların hepsini kaydet</source>
        <translation>Save all that was fitted</translation>
    </message>
    <message>
        <source>Görseli listeden ya da arşivden çıkar</source>
        <translation>Remove the picture from the list or the library</translation>
    </message>
    <message>
        <source>Son çıkarılanı ya da belirtileni geri al</source>
        <translation>Undo the last removal or declaration</translation>
    </message>
    <message>
        <source>Hesap ekle</source>
        <translation>Add account</translation>
    </message>
    <message>
        <source>Denetim listesine geç</source>
        <translation>Go to the checklist</translation>
    </message>
    <message>
        <source>Bugün bakıldı</source>
        <translation>Looked at today</translation>
    </message>
    <message>
        <source>Resmî hesaplarda ara</source>
        <translation>Search the official accounts</translation>
    </message>
    <message>
        <source>Resmî hesabı düzenle</source>
        <translation>Edit official account</translation>
    </message>
    <message>
        <source>Hesabı kaldır</source>
        <translation>Remove account</translation>
    </message>
    <message>
        <source>Kasada ara</source>
        <translation>Search the vault</translation>
    </message>
    <message>
        <source>Yeni kayıt</source>
        <translation>New entry</translation>
    </message>
    <message>
        <source>Kaydı düzenle</source>
        <translation>Edit entry</translation>
    </message>
    <message>
        <source>Kodu kopyala</source>
        <translation>Copy code</translation>
    </message>
    <message>
        <source>Parolayı kopyala</source>
        <translation>Copy password</translation>
    </message>
    <message>
        <source>Kullanıcı adını kopyala</source>
        <translation>Copy user name</translation>
    </message>
    <message>
        <source>Parolayı göster ya da gizle</source>
        <translation>Show or hide the password</translation>
    </message>
    <message>
        <source>Kasayı kilitle</source>
        <translation>Lock the vault</translation>
    </message>
    <message>
        <source>Kaydı sil</source>
        <translation>Delete entry</translation>
    </message>
    <message>
        <source>Madde, kural ya da söz ara</source>
        <translation>Search articles, rules or words</translation>
    </message>
    <message>
        <source>Seçili kuralı aç ya da kapat</source>
        <translation>Switch the chosen rule on or off</translation>
    </message>
    <message>
        <source>Yanıt hazırla</source>
        <translation>Prepare a reply</translation>
    </message>
    <message>
        <source>Yeni birim kuralı</source>
        <translation>New rule of the unit</translation>
    </message>
    <message>
        <source>Birim kuralını düzenle</source>
        <translation>Edit the unit&apos;s rule</translation>
    </message>
    <message>
        <source>Birim kuralını sil</source>
        <translation>Delete the unit&apos;s rule</translation>
    </message>
</context>
<context>
    <name>SourceAsking</name>
    <message>
        <source>“{name}” için kaynak: {source}</source>
        <translation>Source of “{name}”: {source}</translation>
    </message>
    <message>
        <source>“{name}” için kaynak unutuldu.</source>
        <translation>The source of “{name}” was forgotten.</translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>Görselin kaynağı</source>
        <translation>Source of the picture</translation>
    </message>
    <message>
        <source>Görsel kimin?</source>
        <translation>Whose picture is it?</translation>
    </message>
    <message>
        <source>Değişiklik, bu görselin kullanıldığı bütün yazılarda geçerli olur.</source>
        <translation>A change counts in every post that uses this picture.</translation>
    </message>
    <message>
        <source>Bir kez belirtin: bu görsel nerede kullanılırsa kullanılsın hatırlanır.</source>
        <translation>Declare it once: it is remembered wherever this picture is used.</translation>
    </message>
    <message>
        <source>Ad, yazıdan alındı.</source>
        <translation>The name comes from the post.</translation>
    </message>
    <message>
        <source>Bilinenler dosyadan alındı; denetleyin.</source>
        <translation>What is known comes from the file; look through it.</translation>
    </message>
    <message>
        <source>Kaynağı unut</source>
        <translation>Forget the source</translation>
    </message>
    <message>
        <source>Vazgeç</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Kaydet</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Örneğin: {line}</source>
        <translation>For example: {line}</translation>
    </message>
    <message>
        <source>Yazıda anılması gerekmez.</source>
        <translation>Need not be named in the text.</translation>
    </message>
    <message>
        <source>Yazıda adı ya da @ adı geçer.</source>
        <translation>The text names them, or their @ name.</translation>
    </message>
    <message>
        <source>Yazıda öğrencinin adı ya da @ adı geçer.</source>
        <translation>The text names the student, or their @ name.</translation>
    </message>
    <message>
        <source>Lisansı istiyorsa yazıda anılır; istenen sözü aşağıya yazın.</source>
        <translation>Named in the text if the licence asks for it; write the wording it asks for below.</translation>
    </message>
    <message>
        <source>İzinle kullanılır; yazıda ajansın adı geçer.</source>
        <translation>Used with permission; the text names the agency.</translation>
    </message>
    <message>
        <source>Sahibinden izin alın; yazıda adı ya da @ adı geçer.</source>
        <translation>Ask the owner; the text names them, or their @ name.</translation>
    </message>
    <message>
        <source>Yazıda sanatçı, varsa koleksiyon anılır.</source>
        <translation>The text names the artist, and the collection if there is one.</translation>
    </message>
    <message>
        <source>Yazıda yapay zekâ ile üretildiği söylenir.</source>
        <translation>The text says that it was made by AI.</translation>
    </message>
    <message>
        <source>Önce görselin kimin olduğunu seçin.</source>
        <translation>First choose whose picture it is.</translation>
    </message>
    <message>
        <source>Kimin olduğunu yazın: adı ya da @ adı.</source>
        <translation>Write whose it is: a name or an @ name.</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>Birimin kendi çekimi</source>
        <translation>The unit&apos;s own</translation>
    </message>
    <message>
        <source>Bir meslektaşın</source>
        <translation>A colleague&apos;s</translation>
    </message>
    <message>
        <source>Öğrenci çalışması</source>
        <translation>Student work</translation>
    </message>
    <message>
        <source>Lisanslı stok görsel</source>
        <translation>Licensed stock picture</translation>
    </message>
    <message>
        <source>Haber ajansı</source>
        <translation>News agency</translation>
    </message>
    <message>
        <source>İnternetten</source>
        <translation>From the web</translation>
    </message>
    <message>
        <source>Sanat eseri</source>
        <translation>Work of art</translation>
    </message>
    <message>
        <source>Yapay zekâ ile üretildi</source>
        <translation>Made with AI</translation>
    </message>
    <message>
        <source>Görsel kimin?</source>
        <translation>Whose picture is it?</translation>
    </message>
    <message>
        <source>Belirtilmedi</source>
        <translation>Not declared</translation>
    </message>
    <message>
        <source>Sahibi</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Hesabı</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Lisans ya da izin</source>
        <translation>Licence or permission</translation>
    </message>
    <message>
        <source>Örneğin CC BY 4.0 ya da yazılı izin</source>
        <translation>For example CC BY 4.0, or a written permission</translation>
    </message>
    <message>
        <source>İstenen kaynak yazısı</source>
        <translation>Credit asked for</translation>
    </message>
    <message>
        <source>Sahibi nasıl anılmak istiyorsa öyle</source>
        <translation>In the words that the owner asks for</translation>
    </message>
    <message>
        <source>İznin son günü var</source>
        <translation>The licence has a last day</translation>
    </message>
    <message>
        <source>Çeken ya da hazırlayan</source>
        <translation>Photographer or maker</translation>
    </message>
    <message>
        <source>Sahibi ya da stok sitesi</source>
        <translation>Owner or stock site</translation>
    </message>
    <message>
        <source>Ajans</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Site ve sahibi</source>
        <translation>Site and owner</translation>
    </message>
    <message>
        <source>Sanatçı</source>
        <translation>Artist</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Koleksiyon</source>
        <translation>Collection</translation>
    </message>
</context>
<context>
    <name>SpecialDays</name>
    <message>
        <source>Özel günler…</source>
        <translation>Special days…</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Ne yapmalı?</source>
        <translation>What to do?</translation>
    </message>
</context>
<context>
    <name>TextTabs</name>
    <message>
        <source>Metinler</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Ortak metne dön</source>
        <translation>Back to the shared text</translation>
    </message>
    <message>
        <source>Bu platformun ayrı metnini bırakın; Ctrl+Z ile geri gelir</source>
        <translation>Drop this platform&apos;s own text; Ctrl+Z brings it back</translation>
    </message>
    <message>
        <source>Ortak metin</source>
        <translation>Shared text</translation>
    </message>
    <message>
        <source>{name}: kendi metni var</source>
        <translation>{name}: has its own text</translation>
    </message>
    <message>
        <source>{name}: ortak metni kullanıyor</source>
        <translation>{name}: uses the shared text</translation>
    </message>
</context>
<context>
    <name>Thumbnail</name>
    <message>
        <source>{name}: alternatif metin yok</source>
        <translation>{name}: no alternative text</translation>
    </message>
</context>
<context>
    <name>ToneSection</name>
    <message>
        <source>Dil ve üslup</source>
        <translation>Language and tone</translation>
    </message>
    <message>
        <source>Kılavuz md. 3: yazılar birimi temsil eder. Üslup uyarıları burada seçtiklerinize göre verilir.</source>
        <translation>Guideline, art. 3: posts speak for the unit. Warnings about tone follow what you choose here.</translation>
    </message>
    <message>
        <source>Okura seslenme</source>
        <translation>Addressing the reader</translation>
    </message>
    <message>
        <source>Siz</source>
        <translation>Formal (siz)</translation>
    </message>
    <message>
        <source>Sen</source>
        <translation>Informal (sen)</translation>
    </message>
    <message>
        <source>Yazıya göre</source>
        <translation>As each post does</translation>
    </message>
    <message>
        <source>Seçtiğinizden başka türlü seslenen cümleler işaretlenir.</source>
        <translation>Sentences that address the reader in another way are marked.</translation>
    </message>
    <message>
        <source>Ne kadar sıkı</source>
        <translation>How strict</translation>
    </message>
    <message>
        <source>Rahat</source>
        <translation>Relaxed</translation>
    </message>
    <message>
        <source>Olağan</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Sıkı</source>
        <translation>Strict</translation>
    </message>
    <message>
        <source>Rahat seçilirse hafif üslup kusurları söylenmez; sıkı seçilirse uyarı olur.</source>
        <translation>Relaxed leaves mild faults of tone unsaid; strict makes them warnings.</translation>
    </message>
    <message>
        <source>En çok ünlem</source>
        <translation>Exclamation marks at most</translation>
    </message>
    <message>
        <source>Bir yazıda bundan çok ünlem işareti varsa söylenir.</source>
        <translation>You are told when a post has more exclamation marks than this.</translation>
    </message>
    <message>
        <source>En çok emoji</source>
        <translation>Emoji at most</translation>
    </message>
    <message>
        <source>Bir yazıda bundan çok emoji varsa söylenir.</source>
        <translation>You are told when a post has more emoji than this.</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Resmî hesaplarda ara</source>
        <translation>Search the official accounts</translation>
    </message>
    <message>
        <source>Ara</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>İçe aktar…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>CSV dosyasından hesap al; önce ne olacağı gösterilir</source>
        <translation>Take accounts from a CSV file; you see first what would happen</translation>
    </message>
    <message>
        <source>Dışa aktar…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Bütün listeyi CSV dosyasına yaz</source>
        <translation>Write the whole list to a CSV file</translation>
    </message>
    <message>
        <source>Resmî hesap ekle</source>
        <translation>Add official account</translation>
    </message>
    <message>
        <source>{n} hesap</source>
        <translation>{n} accounts</translation>
    </message>
    <message>
        <source>{total} hesaptan {n} tanesi</source>
        <translation>{n} of {total} accounts</translation>
    </message>
</context>
<context>
    <name>TopicForm</name>
    <message>
        <source>Konu</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Konunun adını yazın.</source>
        <translation>Write the topic&apos;s name.</translation>
    </message>
    <message>
        <source>Son paylaşım günü var</source>
        <translation>Has a last day for publishing</translation>
    </message>
    <message>
        <source>Son paylaşım günü</source>
        <translation>Last day for publishing</translation>
    </message>
    <message>
        <source>Not (isteğe bağlı)</source>
        <translation>Note (optional)</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Vazgeç</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Kapat</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Ekle</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Kaydet</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>TopicModel</name>
    <message>
        <source>son günü yok</source>
        <translation>no last day</translation>
    </message>
    <message>
        <source>Son gün: {day}</source>
        <translation>Last day: {day}</translation>
    </message>
</context>
<context>
    <name>TopicPanel</name>
    <message>
        <source>Sıradaki konular</source>
        <translation>Topics in the queue</translation>
    </message>
    <message>
        <source>Sıra</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Sıraya konu ekle</source>
        <translation>Add a topic to the queue</translation>
    </message>
    <message>
        <source>Sırada konu yok</source>
        <translation>No topics in the queue</translation>
    </message>
    <message>
        <source>Günü belli olmayan konuları buraya yazın; sonra bir güne sürükleyin.</source>
        <translation>Write down topics without a day here; drag them onto a day later.</translation>
    </message>
    <message>
        <source>Konu ekle</source>
        <translation>Add topic</translation>
    </message>
    <message>
        <source>Seçili güne koy</source>
        <translation>Put on this day</translation>
    </message>
    <message>
        <source>Konuyu takvimde seçili güne koy</source>
        <translation>Put the topic on the day chosen in the calendar</translation>
    </message>
    <message>
        <source>Konuyu düzenle</source>
        <translation>Edit topic</translation>
    </message>
    <message>
        <source>Konuyu sil</source>
        <translation>Delete topic</translation>
    </message>
    <message>
        <source>Düzenle</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Sil</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Yazıyı aç</source>
        <translation>Open the post</translation>
    </message>
    <message>
        <source>Geri al</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Geri al (Ctrl+Z)</source>
        <translation>Undo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Kapat</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>UnitAccounts</name>
    <message>
        <source>Hesap ekle</source>
        <translation>Add account</translation>
    </message>
    <message>
        <source>Birimin bir hesabını ekle</source>
        <translation>Add an account of the unit</translation>
    </message>
    <message>
        <source>Yeni hesap</source>
        <translation>New account</translation>
    </message>
    <message>
        <source>Ekle</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>@{handle} kaldırıldı. Eski yazılar bu hesabı göstermeyi sürdürür.</source>
        <translation>@{handle} was removed. Old posts go on showing this account.</translation>
    </message>
    <message>
        <source>Birimin hesapları burada durur</source>
        <translation>The unit&apos;s accounts stand here</translation>
    </message>
    <message>
        <source>Instagram, X ve Facebook hesaplarınızı ekleyin; güvenlikleri ve resmîlikleri için yapılacakları program sizin yerinize akılda tutsun (Kılavuz md. 11–13).</source>
        <translation>Add your Instagram, X and Facebook accounts; the program remembers for you what their security and official status still need (guideline, art. 11–13).</translation>
    </message>
    <message>
        <source>İlk hesabı ekle</source>
        <translation>Add the first account</translation>
    </message>
    <message>
        <source>@{handle} eklendi.</source>
        <translation>@{handle} was added.</translation>
    </message>
</context>
<context>
    <name>UnitActions</name>
    <message>
        <source>Kapalı</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Madde {n}</source>
        <translation>Article {n}</translation>
    </message>
    <message>
        <source>birime uyarlandı</source>
        <translation>adapted to the unit</translation>
    </message>
    <message>
        <source>{n} istisna</source>
        <translation>{n} exceptions</translation>
    </message>
    <message>
        <source>Kural kaydedilmedi.</source>
        <translation>The rule was not saved.</translation>
    </message>
    <message>
        <source>Kural kaydedildi; yazılarda artık aranıyor.</source>
        <translation>The rule is saved; texts are checked for it from now on.</translation>
    </message>
    <message>
        <source>“{name}” silindi.</source>
        <translation>“{name}” was deleted.</translation>
    </message>
    <message>
        <source>“{name}” kuralı yeniden olduğu gibi.</source>
        <translation>The rule “{name}” is as it was.</translation>
    </message>
    <message>
        <source>Kural yeniden olduğu gibi.</source>
        <translation>The rule is as it was.</translation>
    </message>
    <message>
        <source>Kural birime uyarlandı.</source>
        <translation>The rule was adapted to the unit.</translation>
    </message>
    <message>
        <source>Kural dosyası seç</source>
        <translation>Choose a file of rules</translation>
    </message>
    <message>
        <source>Kural dosyaları (*.yaml *.yml)</source>
        <translation>Files of rules (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>{n} kural alındı.</source>
        <translation>{n} rules were taken over.</translation>
    </message>
    <message>
        <source>Kuralları dışa aktar</source>
        <translation>Export rules</translation>
    </message>
    <message>
        <source>{n} kural “{file}” dosyasına yazıldı.</source>
        <translation>{n} rules were written to “{file}”.</translation>
    </message>
</context>
<context>
    <name>UnitPane</name>
    <message>
        <source>Birim kuralları</source>
        <translation>Rules of the unit</translation>
    </message>
    <message>
        <source>Birimin henüz kendi kuralı yok</source>
        <translation>The unit has no rules of its own yet</translation>
    </message>
    <message>
        <source>Hep aynı yazılması gereken bir ad, artık kullanılmayan bir söz mü var? “Şunun yerine bunu yaz” demek yarım dakika sürer.</source>
        <translation>Is there a name that must always be written the same, or a word that you no longer use? Saying “write this for that” takes half a minute.</translation>
    </message>
    <message>
        <source>İlk kuralı ekle</source>
        <translation>Add the first rule</translation>
    </message>
    <message>
        <source>İçe aktar…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Başka birimin kural dosyasını alın; önce ne getireceğini görürsünüz</source>
        <translation>Take over another unit&apos;s file of rules; you see first what it would bring</translation>
    </message>
    <message>
        <source>Dışa aktar…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Kurallarınızı başka birimler için bir dosyaya yazın</source>
        <translation>Write your rules to a file for other units</translation>
    </message>
    <message>
        <source>Yeni kural</source>
        <translation>New rule</translation>
    </message>
    <message>
        <source>Yeni birim kuralı</source>
        <translation>New rule of the unit</translation>
    </message>
    <message>
        <source>Yalnız sizin biriminizde geçerlidir; program güncellenince de kalır.</source>
        <translation>They hold for your unit only and stay when the program is updated.</translation>
    </message>
    <message>
        <source>Düzenle…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Seçili kuralı düzenleyin</source>
        <translation>Edit the chosen rule</translation>
    </message>
    <message>
        <source>Sil</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Seçili kuralı silin</source>
        <translation>Delete the chosen rule</translation>
    </message>
    <message>
        <source>Dosyada elle yapılan bir değişiklik bozuk; öbür kurallar çalışmayı sürdürüyor.</source>
        <translation>A change made by hand in the file is broken; the other rules go on working.</translation>
    </message>
    <message>
        <source>Dosyada {n} sorun daha var.</source>
        <translation>The file has {n} more problems.</translation>
    </message>
</context>
<context>
    <name>UnitSection</name>
    <message>
        <source>Birim</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Yazılarda birimin adı geçtiğinde denetim bu adı tanır.</source>
        <translation>The checks know the unit by this name where it occurs in posts.</translation>
    </message>
    <message>
        <source>Birimin adı</source>
        <translation>Name of the unit</translation>
    </message>
    <message>
        <source>Üniversite</source>
        <translation>University</translation>
    </message>
    <message>
        <source>Öbür adlar</source>
        <translation>Other names</translation>
    </message>
    <message>
        <source>Birimin ve üniversitenin başka adları, kısaltmaları; her satıra bir ad.</source>
        <translation>Other names and abbreviations of the unit and the university; one a line.</translation>
    </message>
    <message>
        <source>KAÜN
Çevre Enstitüsü</source>
        <translation>KAÜN
Çevre Enstitüsü</translation>
    </message>
    <message>
        <source>Herkese açık iletişim bilgileri</source>
        <translation>Public contacts</translation>
    </message>
    <message>
        <source>Buradaki telefon, e-posta ve IBAN yazılarda geçince kişisel bilgi uyarısı verilmez (md. 11).</source>
        <translation>A telephone number, e-mail address or IBAN that stands here raises no warning about personal data in posts (art. 11).</translation>
    </message>
    <message>
        <source>Birimin iletişim bilgileri</source>
        <translation>The unit&apos;s contacts</translation>
    </message>
    <message>
        <source>Her satıra bir telefon numarası, e-posta adresi ya da IBAN.</source>
        <translation>One telephone number, e-mail address or IBAN a line.</translation>
    </message>
    <message>
        <source>0312 000 00 00
birim@universite.edu.tr</source>
        <translation>0312 000 00 00
unit@university.edu.tr</translation>
    </message>
    <message>
        <source>Hesaplar</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Birimin sosyal medya hesapları ve üniversitenin resmî hesapları kendi sayfasındadır.</source>
        <translation>The unit&apos;s social media accounts and the university&apos;s official accounts have a page of their own.</translation>
    </message>
    <message>
        <source>Hesaplar sayfasını aç</source>
        <translation>Open the accounts page</translation>
    </message>
</context>
<context>
    <name>UnsavedBox</name>
    <message>
        <source>Kaydedilemeyen metin</source>
        <translation>Text that could not be saved</translation>
    </message>
    <message>
        <source>Yazdıklarınız kaydedilemedi.</source>
        <translation>What you wrote could not be saved.</translation>
    </message>
    <message>
        <source>Diskte yer açıp yeniden kapatmayı deneyebilir ya da metni kopyalayıp başka yerde saklayabilirsiniz.</source>
        <translation>You can free some disk space and close again, or copy the text and keep it elsewhere.</translation>
    </message>
    <message>
        <source>Kaydetmeden kapat</source>
        <translation>Close without saving</translation>
    </message>
    <message>
        <source>Metni kopyala</source>
        <translation>Copy text</translation>
    </message>
    <message>
        <source>Vazgeç</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>UsesList</name>
    <message>
        <source>ve {n} gönderi daha</source>
        <translation>and {n} more posts</translation>
    </message>
    <message>
        <source>Henüz hiçbir gönderide yok.</source>
        <translation>In no post yet.</translation>
    </message>
    <message>
        <source>Boş yazı</source>
        <translation>Empty post</translation>
    </message>
    <message>
        <source>yayımlandı</source>
        <translation>published</translation>
    </message>
    <message>
        <source>Yazıda aç</source>
        <translation>Open in the editor</translation>
    </message>
</context>
<context>
    <name>VaultPage</name>
    <message>
        <source>Yeni kasa kur</source>
        <translation>Make a new vault</translation>
    </message>
    <message>
        <source>Açılamayan kasa dosyası kenara alınsın mı?</source>
        <translation>Put the vault file that cannot be opened aside?</translation>
    </message>
    <message>
        <source>Dosya silinmez, adı değiştirilip saklanır; ardından boş bir kasa kurabilirsiniz.</source>
        <translation>The file is not deleted, only renamed and kept; you can then make an empty vault.</translation>
    </message>
    <message>
        <source>Kenara al</source>
        <translation>Put aside</translation>
    </message>
</context>
<context>
    <name>VaultSection</name>
    <message>
        <source>Kasa</source>
        <translation>Vault</translation>
    </message>
    <message>
        <source>Kendiliğinden kilitlenme</source>
        <translation>Locks by itself after</translation>
    </message>
    <message>
        <source> dakika</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>Bu süre boyunca dokunulmayan kasa kilitlenir.</source>
        <translation>A vault that is not touched for this long is locked.</translation>
    </message>
    <message>
        <source>Panoyu temizleme</source>
        <translation>Clears the clipboard after</translation>
    </message>
    <message>
        <source> saniye</source>
        <translation> seconds</translation>
    </message>
    <message>
        <source>Kopyalanan parola ve kod bu süre sonunda panodan silinir.</source>
        <translation>Copied passwords and codes are deleted from the clipboard after this time.</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Görselin önizlemesi</source>
        <translation>Preview of the picture</translation>
    </message>
    <message>
        <source>{platform} için incele ve önizle</source>
        <translation>Inspect and preview for {platform}</translation>
    </message>
    <message>
        <source>Uyarla…</source>
        <translation>Fit…</translation>
    </message>
    <message>
        <source>Platformlara uyarla</source>
        <translation>Fit to platforms</translation>
    </message>
    <message>
        <source>Görseli her platformun çerçevesine uyarlayıp kaydeder; hiçbir zaman esnetmez</source>
        <translation>Fits the picture to every platform&apos;s frames and saves it; never stretches it</translation>
    </message>
    <message>
        <source>Akış</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Tümü</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Gönderinin kendisi</source>
        <translation>The post itself</translation>
    </message>
    <message>
        <source>Bütün platformların gösterdiği yerler bir arada</source>
        <translation>What all platforms show, together</translation>
    </message>
    <message>
        <source>Profil ızgarası ve bağlantı önizlemesi</source>
        <translation>Profile grid and link preview</translation>
    </message>
    <message>
        <source>akış</source>
        <translation>feed</translation>
    </message>
    <message>
        <source>Her çizgi, üstünde adı yazanın gösterdiği yerdir.</source>
        <translation>Each line is around what the one named on it shows.</translation>
    </message>
    <message>
        <source>Görselin tamamını gösterenler: {names}.</source>
        <translation>These show all of the picture: {names}.</translation>
    </message>
    <message>
        <source>{platform} akışında görselin tamamı görünür.</source>
        <translation>The {platform} feed shows the whole picture.</translation>
    </message>
    <message>
        <source>{platform} önizlemesinde ({ratio}) görselin tamamı görünür.</source>
        <translation>The {platform} preview ({ratio}) shows the whole picture.</translation>
    </message>
    <message>
        <source>{platform} akışında görselin %{lost} kadarı kırpılır.</source>
        <translation>The {platform} feed crops about {lost}% of the picture.</translation>
    </message>
    <message>
        <source>{platform} önizlemesinde ({ratio}) görselin %{lost} kadarı dışarıda kalır.</source>
        <translation>About {lost}% of the picture stays outside the {platform} preview ({ratio}).</translation>
    </message>
</context>
<context>
    <name>WarningStrip</name>
    <message>
        <source>Sonrakini göster</source>
        <translation>Show next</translation>
    </message>
    <message>
        <source>Sonrakini göster (F8)</source>
        <translation>Show next (F8)</translation>
    </message>
    <message>
        <source>Kılavuz md.&#xa0;{articles}</source>
        <translation>Guideline art.&#xa0;{articles}</translation>
    </message>
    <message>
        <source>{n} günde günlük sınır ({limit}) aşılıyor</source>
        <translation>Days over the daily limit ({limit}): {n}</translation>
    </message>
    <message>
        <source>{n} günde yas gününe uymayan yazı</source>
        <translation>days with a post that does not fit a day of mourning: {n}</translation>
    </message>
    <message>
        <source>{n} günde yinelenen yazı</source>
        <translation>days with a repeated post: {n}</translation>
    </message>
    <message>
        <source>{n} gün durduruldu</source>
        <translation>paused days: {n}</translation>
    </message>
    <message>
        <source>sessiz hesap var</source>
        <translation>an account is silent</translation>
    </message>
    <message>
        <source>{n} günde gönderiler birbirine yakın</source>
        <translation>days with posts close together: {n}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Hesap bilgileriniz için bir kasa</source>
        <translation>A vault for your accounts</translation>
    </message>
    <message>
        <source>Kullanıcı adlarınız, parolalarınız ve iki adımlı doğrulama kodlarınız bu bilgisayarda şifreli durur. Kâğıda yazmanız gerekmez (Kılavuz md. 11).</source>
        <translation>Your user names, passwords and two-step verification codes are kept encrypted on this computer. You need not write them on paper (Guideline art. 11).</translation>
    </message>
    <message>
        <source>Şunlara karşı korur</source>
        <translation>It protects against</translation>
    </message>
    <message>
        <source>Şunlara karşı koruyamaz</source>
        <translation>It cannot protect against</translation>
    </message>
    <message>
        <source>Kasayı kur</source>
        <translation>Make the vault</translation>
    </message>
    <message>
        <source>Kasanın anahtarı bu bilgisayarın anahtarlığında saklanır; kasa başka bir bilgisayarda açılmaz. Platformların verdiği kurtarma kodlarını ayrıca güvenli bir yerde tutun.</source>
        <translation>The vault&apos;s key is kept in this computer&apos;s keyring; the vault does not open on another computer. Keep the platforms&apos; recovery codes in another safe place.</translation>
    </message>
    <message>
        <source>Bilgisayarın ya da diskin çalınması</source>
        <translation>Theft of the computer or of its disk</translation>
    </message>
    <message>
        <source>Bu bilgisayarda başka bir oturum açan kişiler</source>
        <translation>People who sign in to this computer as somebody else</translation>
    </message>
    <message>
        <source>Kasa dosyasının kopyalanması ya da değiştirilmesi</source>
        <translation>Copying or altering of the vault file</translation>
    </message>
    <message>
        <source>Siz oturum açmışken çalışan kötü amaçlı programlar</source>
        <translation>Malicious programs that run while you are signed in</translation>
    </message>
    <message>
        <source>Aynı oturumu sizinle paylaşan kişiler</source>
        <translation>People who share your session</translation>
    </message>
    <message>
        <source>Bilgisayarın ele geçirilmesi (parola ile kod aynı yerdedir)</source>
        <translation>A computer that was taken over (password and code are in the same place)</translation>
    </message>
</context>
<context>
    <name>WordAdding</name>
    <message>
        <source>“{word}” birim sözlüğüne eklendi.</source>
        <translation>“{word}” was added to the unit dictionary.</translation>
    </message>
    <message>
        <source>“{word}” birim sözlüğünde zaten var.</source>
        <translation>“{word}” is in the unit dictionary already.</translation>
    </message>
</context>
<context>
    <name>WordKinds</name>
    <message>
        <source>özel ad</source>
        <translation>name</translation>
    </message>
    <message>
        <source>kısaltma</source>
        <translation>abbreviation</translation>
    </message>
    <message>
        <source>eylem</source>
        <translation>verb</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Yazıya son bir kez bakılıyor…</source>
        <translation>The post is looked at once more…</translation>
    </message>
    <message>
        <source>Takvime koy</source>
        <translation>Put on the calendar</translation>
    </message>
    <message>
        <source>Planla</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Yayımlamaya geç</source>
        <translation>Go on to publishing</translation>
    </message>
    <message>
        <source>“{headline}” bekliyor: son bakışta karar verilecek bulgular var. Açıp yeniden deneyin.</source>
        <translation>“{headline}” waits: the last look has findings to decide about. Open it and try again.</translation>
    </message>
    <message>
        <source>Görsel ekle</source>
        <translation>Add picture</translation>
    </message>
    <message>
        <source>Görseller ({endings})</source>
        <translation>Pictures ({endings})</translation>
    </message>
    <message>
        <source>“{name}” yazıdan çıkarıldı.</source>
        <translation>“{name}” was taken out of the post.</translation>
    </message>
    <message>
        <source>Uyarlanan görsel “{name}” görselinin yerini aldı.</source>
        <translation>The fitted picture took the place of “{name}”.</translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>Bilinmiyor</source>
        <translation>Unknown</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Yeniden göster</source>
        <translation>Show again</translation>
    </message>
    <message>
        <source>Yeniden göster: {excerpt}</source>
        <translation>Show again: {excerpt}</translation>
    </message>
</context>
<context>
    <name>confirm</name>
    <message>
        <source>Vazgeç</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>self._page</name>
    <message>
        <source>Bulguları kaydet</source>
        <translation>Save the findings</translation>
    </message>
    <message>
        <source>gorsel-bulgulari</source>
        <translation>picture-findings</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>X adında yalnız İngilizce harf, rakam ve alt çizgi olur.</source>
        <translation>An X name has only English letters, digits and underscores.</translation>
    </message>
    <message>
        <source>Instagram adında yalnız İngilizce harf, rakam, nokta ve alt çizgi olur.</source>
        <translation>An Instagram name has only English letters, digits, full stops and underscores.</translation>
    </message>
    <message>
        <source>Facebook adında yalnız İngilizce harf, rakam, nokta ve kısa çizgi olur.</source>
        <translation>A Facebook name has only English letters, digits, full stops and hyphens.</translation>
    </message>
    <message>
        <source>Hesap adında boşluk olmaz; facebook.com/ adresinden sonraki adı yazın.</source>
        <translation>A handle has no spaces; write the name that follows facebook.com/.</translation>
    </message>
    <message>
        <source>Hesabın adını yazın ya da bu satırı silin.</source>
        <translation>Write the account&apos;s name or delete this line.</translation>
    </message>
    <message>
        <source>Hesap adında boşluk olmaz; adı bitişik yazın.</source>
        <translation>An account name has no spaces; write it as one word.</translation>
    </message>
    <message>
        <source>{platform} adları en çok {limit} karakterdir; bu ad {length} karakter.</source>
        <translation>{platform} names have at most {limit} characters; this one has {length}.</translation>
    </message>
    <message>
        <source>Hesap adı noktayla başlamaz, bitmez; iki nokta yan yana gelmez.</source>
        <translation>An account name neither begins nor ends with a full stop, and two do not stand side by side.</translation>
    </message>
    <message>
        <source>“{new}” yazın</source>
        <translation>Write “{new}”</translation>
    </message>
    <message>
        <source>Dosya {platform} için büyük: {size} MB, en çok {limit} MB olabilir.</source>
        <translation>The file is large for {platform}: {size} MB, at most {limit} MB are allowed.</translation>
    </message>
    <message>
        <source>Görseli, oranını koruyarak küçültün ya da JPEG olarak kaydedin.</source>
        <translation>Make the picture smaller, keeping its proportions, or save it as JPEG.</translation>
    </message>
    <message>
        <source>{platform} bu biçimi kabul etmez: {format}. JPEG ya da PNG olarak kaydedin.</source>
        <translation>{platform} does not accept this format: {format}. Save it as JPEG or PNG.</translation>
    </message>
    <message>
        <source>“Paylaşım kopyası kaydet” bunu sizin için yapar; özgün dosyanız kalır.</source>
        <translation>“Save a copy for sharing” does this for you; your original file stays.</translation>
    </message>
    <message>
        <source>Dosyanın adı {ending} ile bitiyor, içi ise {format}. Yüklenmezse uzantısını düzeltin.</source>
        <translation>The file&apos;s name ends in {ending}, but inside it is {format}. If it cannot be uploaded, correct its ending.</translation>
    </message>
    <message>
        <source>Görselin betimlemesi (alternatif metin) yok.</source>
        <translation>The picture has no description (alternative text).</translation>
    </message>
    <message>
        <source>Görme engelli takipçileriniz görseli bu metinden öğrenir: bir iki cümleyle ne göründüğünü yazın, afişteki tarih, saat ve yeri de ekleyin.</source>
        <translation>Followers who cannot see learn of the picture from this text: say in a sentence or two what it shows; for a poster, add date, time and place.</translation>
    </message>
    <message>
        <source>Betimleme {platform} için uzun: {length} karakter, en çok {limit} olabilir.</source>
        <translation>The description is long for {platform}: {length} characters, at most {limit} are allowed.</translation>
    </message>
    <message>
        <source>En önemlisini başa alın; ayrıntıyı gönderinin metnine bırakın.</source>
        <translation>Put what matters most first; leave the details to the post&apos;s text.</translation>
    </message>
    <message>
        <source>Betimleme bir dosya adına benziyor; görselde ne olduğunu söylemiyor.</source>
        <translation>The description looks like a file name; it does not say what is in the picture.</translation>
    </message>
    <message>
        <source>Betimleme çok kısa: görmeyen biri bundan görseli anlayamaz.</source>
        <translation>The description is too short: nobody who cannot see the picture can understand it from this.</translation>
    </message>
    <message>
        <source>Betimleme, gönderinin metnini yineliyor.</source>
        <translation>The description repeats the post&apos;s text.</translation>
    </message>
    <message>
        <source>Ekran okuyucu aynı sözleri iki kez okur. Metinde olmayanı yazın: kim, nerede, ne yapıyor?</source>
        <translation>A screen reader reads the same words twice. Write what the text does not say: who, where, doing what?</translation>
    </message>
    <message>
        <source>Betimlemede “görsel”, “fotoğraf” demeye gerek yok.</source>
        <translation>There is no need to say “picture” or “photograph” in the description.</translation>
    </message>
    <message>
        <source>Ekran okuyucu bunun bir görsel olduğunu zaten söyler: doğrudan ne göründüğüyle başlayın.</source>
        <translation>A screen reader already says that this is a picture: begin with what is to be seen.</translation>
    </message>
    <message>
        <source>Görsel, dosyadaki yön bilgisine göre döndürülerek gösteriliyor.</source>
        <translation>The picture is shown turned, as the file&apos;s orientation says.</translation>
    </message>
    <message>
        <source>Yön bilgisini okumayan programlar görseli yan ya da ters gösterebilir; yayından sonra bakın.</source>
        <translation>Programs that ignore the orientation may show the picture sideways or upside down; look at it after publishing.</translation>
    </message>
    <message>
        <source>Görsel {platform} için küçük: genişliği {width} piksel, en az {least} olmalı.</source>
        <translation>The picture is small for {platform}: it is {width} pixels wide and should have at least {least}.</translation>
    </message>
    <message>
        <source>Görsel {platform} üzerinde bulanık görünebilir: genişliği {width} piksel, önerilen {advised}.</source>
        <translation>The picture may look blurred on {platform}: it is {width} pixels wide, {advised} are advised.</translation>
    </message>
    <message>
        <source>Varsa özgün, daha büyük dosyayı kullanın; küçük görseli büyütmek netlik katmaz.</source>
        <translation>Use the larger original if there is one; enlarging a small picture adds no sharpness.</translation>
    </message>
    <message>
        <source>{platform} görselin üstünden ve altından toplam %{lost} kadarını kırpar.</source>
        <translation>{platform} crops about {lost}% of the picture at top and bottom together.</translation>
    </message>
    <message>
        <source>{platform} görselin iki yanından toplam %{lost} kadarını kırpar.</source>
        <translation>{platform} crops about {lost}% of the picture at both sides together.</translation>
    </message>
    <message>
        <source>Önizlemede kalan kısma bakın: {faces} yüz bütünüyle içinde kalmıyor. Görseli yayından önce kendiniz kırpın; sığdırmak için esnetmeyin.</source>
        <translation>Look at what remains in the preview: {faces} faces are not wholly inside. Crop the picture yourself before publishing; do not stretch it to make it fit.</translation>
    </message>
    <message>
        <source>Önizlemede kalan kısma bakın. Önemli bir şey dışarıda kalıyorsa görseli yayından önce kendiniz kırpın; sığdırmak için esnetmeyin.</source>
        <translation>Look at what is left in the preview. If something important stays outside, crop the picture yourself before publishing; do not stretch it to fit.</translation>
    </message>
    <message>
        <source>Dosya bulunamadı: taşınmış, silinmiş ya da sürücüsü çıkarılmış olabilir. Görseli yeniden seçin.</source>
        <translation>The file was not found: it may have been moved, deleted, or its drive removed. Choose the picture again.</translation>
    </message>
    <message>
        <source>Bu bir görsel dosyası değil, klasör ya da aygıt. Klasörü açıp içindeki görselleri seçin.</source>
        <translation>This is not a picture but a folder or a device. Open the folder and choose the pictures in it.</translation>
    </message>
    <message>
        <source>Bu dosyayı okuma izniniz yok. Dosyayı kendi klasörünüze kopyalayıp yeniden seçin.</source>
        <translation>You may not read this file. Copy it into a folder of your own and choose it again.</translation>
    </message>
    <message>
        <source>Dosya boş (0 bayt): kopyalama yarıda kalmış olabilir. Özgün dosyayı yeniden kopyalayın.</source>
        <translation>The file is empty (0 bytes): copying may have stopped halfway. Copy the original again.</translation>
    </message>
    <message>
        <source>Dosya {megabytes} MB sınırını aşıyor. Görseli daha küçük kaydedip yeniden seçin.</source>
        <translation>The file is larger than {megabytes} MB. Save the picture smaller and choose it again.</translation>
    </message>
    <message>
        <source>Görsel çok büyük ({detail} piksel; sınır {megapixels} milyon). Küçültülmüş bir kopyasını seçin.</source>
        <translation>The picture is too large ({detail} pixels; the limit is {megapixels} million). Choose a smaller copy.</translation>
    </message>
    <message>
        <source>Dosyanın içinde tanınan bir görsel yok. JPEG, PNG ya da WebP olarak kaydedilmiş bir kopyasını seçin.</source>
        <translation>There is no known picture in the file. Choose a copy that was saved as JPEG, PNG or WebP.</translation>
    </message>
    <message>
        <source>{detail} dosyaları paylaşılamaz. Görseli JPEG ya da PNG olarak kaydedip yeniden seçin.</source>
        <translation>{detail} files cannot be shared. Save the picture as JPEG or PNG and choose it again.</translation>
    </message>
    <message>
        <source>Görsel dosyası bozuk ya da eksik, sonuna kadar açılamıyor. Özgün dosyayı yeniden kopyalayın.</source>
        <translation>The picture file is damaged or incomplete and cannot be opened to its end. Copy the original again.</translation>
    </message>
    <message>
        <source>Görsel {seconds} saniye içinde açılamadı, beklemeyi bıraktık. Başka bir kopyasını deneyin.</source>
        <translation>The picture could not be opened within {seconds} seconds, so we stopped waiting. Try another copy.</translation>
    </message>
    <message>
        <source>Bu görseli açmak çok fazla bellek istiyor. Küçültülmüş bir kopyasını seçin.</source>
        <translation>Opening this picture takes too much memory. Choose a smaller copy.</translation>
    </message>
    <message>
        <source>Görsel açılırken okuyucu beklenmedik biçimde kapandı. Görseli JPEG olarak kaydedip yeniden deneyin.</source>
        <translation>The reader closed unexpectedly while opening the picture. Save it as JPEG and try again.</translation>
    </message>
    <message>
        <source>Bu dosya bir video. Burada yalnızca görseller incelenir; bir görsel seçin.</source>
        <translation>This file is a video. Only pictures are inspected here; choose a picture.</translation>
    </message>
    <message>
        <source>Bu dosya bir program, görsel değil. Açmayın; kaynağından emin olun.</source>
        <translation>This file is a program, not a picture. Do not open it; make sure where it comes from.</translation>
    </message>
    <message>
        <source>Görseller güvenlik için ayrı bir işlemde, süre ve boyut sınırıyla açılır; dosyanıza dokunulmaz.</source>
        <translation>For safety, pictures are opened in a separate process with limits of time and size; your file is not touched.</translation>
    </message>
    <message>
        <source>“{title}” konusunun süresi geçti. Tarihini yenileyin ya da konuyu silin (Kılavuz md. 1).</source>
        <translation>The topic “{title}” has expired. Give it a new date or delete it (Guideline art. 1).</translation>
    </message>
    <message>
        <source>“{title}” konusu için bugün son gün (Kılavuz md. 1).</source>
        <translation>Today is the last day for the topic “{title}” (Guideline art. 1).</translation>
    </message>
    <message>
        <source>“{title}” konusu için {days} gün kaldı (Kılavuz md. 1).</source>
        <translation>{days} days are left for the topic “{title}” (Guideline art. 1).</translation>
    </message>
    <message>
        <source>{where}: bu gün {count} gönderi var. Günde en çok {limit} gönderi önerilir (Kılavuz md. 2).</source>
        <translation>{where}: this day has {count} posts. At most {limit} a day are advised (Guideline art. 2).</translation>
    </message>
    <message>
        <source>{where}: {first} ve {second} gönderileri birbirine yakın. Araya en az {hours} saat koymanız önerilir (Kılavuz md. 2).</source>
        <translation>{where}: the posts at {first} and {second} are close together. At least {hours} hours between them are advised (Guideline art. 2).</translation>
    </message>
    <message>
        <source>Bu yazı yayımlandı; yayımlanmış bir yazının günü değişmez.</source>
        <translation>This post was published; the day of a published post does not change.</translation>
    </message>
    <message>
        <source>Geçmiş bir güne yazı planlanamaz. Bugünü ya da ileri bir günü seçin.</source>
        <translation>A post cannot be planned for a past day. Choose today or a later day.</translation>
    </message>
    <message>
        <source>Saat {time} bugün için geçti. Yazıyı ileri bir güne taşıyın ya da saatini değiştirin.</source>
        <translation>{time} has passed for today. Move the post to a later day or change its time.</translation>
    </message>
    <message>
        <source>Metin {platform} sınırını {over} karakter aşıyor ({value}/{limit}).</source>
        <translation>The text is {over} characters over the limit of {platform} ({value}/{limit}).</translation>
    </message>
    <message>
        <source>Altı çizili bölüm sığmıyor; {platform} bu uzunluktaki metni kabul etmez.</source>
        <translation>The underlined part does not fit; {platform} does not accept a text of this length.</translation>
    </message>
    <message>
        <source>{platform} en çok {limit} etiketi kabul eder; metinde {n} etiket var.</source>
        <translation>{platform} accepts at most {limit} hashtags; the text has {n}.</translation>
    </message>
    <message>
        <source>Metinde {n} etiket var; {platform} artık {limit} etikete izin veriyor.</source>
        <translation>The text has {n} hashtags; {platform} now allows {limit}.</translation>
    </message>
    <message>
        <source>En ilgili etiketleri bırakıp öbürlerini çıkarabilirsiniz.</source>
        <translation>Keep the most relevant hashtags and take the others out.</translation>
    </message>
    <message>
        <source>X bir gönderide yalnızca bir para etiketini ($) kabul eder.</source>
        <translation>X accepts only one cashtag ($) in a post.</translation>
    </message>
    <message>
        <source>Ayarlar kaydedilemedi.</source>
        <translation>The settings could not be saved.</translation>
    </message>
    <message>
        <source>Dosyanın yerinde olduğunu denetleyip yeniden seçin.</source>
        <translation>Check that the file is in its place and choose it again.</translation>
    </message>
    <message>
        <source>Dosya okunamadı; birimin kuralları şimdilik uygulanmıyor.</source>
        <translation>The file could not be read; the unit&apos;s rules are not applied for now.</translation>
    </message>
    <message>
        <source>Birimin kural dosyası okunamıyor; üzerine yazılmadı.</source>
        <translation>The unit&apos;s file of rules cannot be read; it was not overwritten.</translation>
    </message>
    <message>
        <source>Kural kaydedilmedi.</source>
        <translation>The rule was not saved.</translation>
    </message>
    <message>
        <source>Bu kural artık yok; listeyi yenileyin.</source>
        <translation>This rule is gone; reload the list.</translation>
    </message>
    <message>
        <source>“{file}” kaydedilemedi.</source>
        <translation>“{file}” could not be saved.</translation>
    </message>
    <message>
        <source>Birimin kurallarını şu anda programın başka bir kopyası yazıyor.</source>
        <translation>Another copy of the program is writing the unit’s rules right now.</translation>
    </message>
    <message>
        <source>Hiçbir şey kaybolmadı; birkaç saniye sonra yeniden deneyin.</source>
        <translation>Nothing was lost; try again in a few seconds.</translation>
    </message>
    <message>
        <source>Yarım kalan kural formları okunamadı.</source>
        <translation>The half-filled rule forms could not be read.</translation>
    </message>
    <message>
        <source>Yarım kalan kural formu saklanamadı.</source>
        <translation>The half-filled rule form could not be kept.</translation>
    </message>
    <message>
        <source>Diskte yer olduğunu ve klasöre yazma izninizi denetleyip yeniden deneyin.</source>
        <translation>Make sure that the disk has room and that you may write to the folder, and try again.</translation>
    </message>
    <message>
        <source>Ayar dosyası bozulmuş; “{file}” adıyla kenara kaldırıldı, varsayılan ayarlar kullanılıyor.</source>
        <translation>The settings file was damaged; it was put aside as “{file}”, and the default settings are used.</translation>
    </message>
    <message>
        <source>Ayar dosyası “{file}” okunamadı; varsayılan ayarlar kullanılıyor.</source>
        <translation>The settings file “{file}” could not be read; the default settings are used.</translation>
    </message>
    <message>
        <source>Diskte yer kalmadığı için kaydedilemedi.</source>
        <translation>It could not be saved because the disk is full.</translation>
    </message>
    <message>
        <source>Diskte yer açıp yeniden deneyin. Daha önce kaydettikleriniz güvende.</source>
        <translation>Make room on the disk and try again. What you saved before is safe.</translation>
    </message>
    <message>
        <source>Verilerin durduğu klasöre yazılamıyor.</source>
        <translation>The folder that holds the data cannot be written to.</translation>
    </message>
    <message>
        <source>Klasörün yazma iznini denetleyip yeniden deneyin; gerekirse bilgi işleme danışın.</source>
        <translation>Check that you may write to the folder and try again; ask IT if you need to.</translation>
    </message>
    <message>
        <source>Veritabanını şu anda başka bir program kullanıyor.</source>
        <translation>Another program is using the database at the moment.</translation>
    </message>
    <message>
        <source>Birim Kalemi başka bir pencerede açıksa onu kapatıp yeniden deneyin.</source>
        <translation>If Birim Kalemi is open in another window, close it and try again.</translation>
    </message>
    <message>
        <source>Veritabanı bozulmuş, okunamıyor.</source>
        <translation>The database is damaged and cannot be read.</translation>
    </message>
    <message>
        <source>Bir yedeği geri yükleyin. Bozuk dosya silinmez, kenara kaldırılır.</source>
        <translation>Restore a backup. The damaged file is not deleted but put aside.</translation>
    </message>
    <message>
        <source>Veritabanını Birim Kalemi&apos;nin daha yeni bir sürümü yazmış.</source>
        <translation>The database was written by a newer version of Birim Kalemi.</translation>
    </message>
    <message>
        <source>Programı güncelleyin ya da bir yedeği geri yükleyin; şimdiki dosya saklanır.</source>
        <translation>Update the program or restore a backup; the present file is kept.</translation>
    </message>
    <message>
        <source>“{file}” Birim Kalemi&apos;nin veritabanı değil.</source>
        <translation>“{file}” is not a database of Birim Kalemi.</translation>
    </message>
    <message>
        <source>Bir yedeği geri yükleyin ya da boş başlayın; şimdiki dosya saklanır.</source>
        <translation>Restore a backup or start empty; the present file is kept.</translation>
    </message>
    <message>
        <source>Veritabanı yerinde yok, oysa yedekleri duruyor.</source>
        <translation>The database is gone, but its backups are there.</translation>
    </message>
    <message>
        <source>Bir yedeği geri yükleyin. Verilerden vazgeçiyorsanız boş başlayabilirsiniz.</source>
        <translation>Restore a backup. If you give the data up, you may start empty.</translation>
    </message>
    <message>
        <source>Disk okunurken ya da yazılırken hata oldu.</source>
        <translation>The disk failed while reading or writing.</translation>
    </message>
    <message>
        <source>Diskin takılı olduğunu denetleyip yeniden deneyin; sürerse bilgi işleme danışın.</source>
        <translation>Check that the disk is connected and try again; if it goes on, ask IT.</translation>
    </message>
    <message>
        <source>“{file}” çok büyük.</source>
        <translation>“{file}” is too large.</translation>
    </message>
    <message>
        <source>En çok 4 MB’lik bir sözcük listesi seçin.</source>
        <translation>Choose a word list of at most 4 MB.</translation>
    </message>
    <message>
        <source>“{file}” yazılamadı.</source>
        <translation>“{file}” could not be written.</translation>
    </message>
    <message>
        <source>Dosyada sözcük bulunamadı.</source>
        <translation>No words were found in the file.</translation>
    </message>
    <message>
        <source>Her satırında bir sözcük olan bir metin dosyası seçin.</source>
        <translation>Choose a text file with one word on each line.</translation>
    </message>
    <message>
        <source>Dosyada {n} sözcük var.</source>
        <translation>The file has {n} words.</translation>
    </message>
    <message>
        <source>En çok {n} sözcüklük bir liste seçin.</source>
        <translation>Choose a list of at most {n} words.</translation>
    </message>
    <message>
        <source>En çok 5 MB’lik bir dosya seçin.</source>
        <translation>Choose a file of at most 5 MB.</translation>
    </message>
    <message>
        <source>Bu dosya bir metin dosyası değil.</source>
        <translation>This is not a text file.</translation>
    </message>
    <message>
        <source>Dosyada satır yok.</source>
        <translation>There are no rows in the file.</translation>
    </message>
    <message>
        <source>Dosyada hesap adlarının sütunu bulunamadı.</source>
        <translation>No column of handles was found in the file.</translation>
    </message>
    <message>
        <source>Dosyada {n} satır var.</source>
        <translation>There are {n} rows in the file.</translation>
    </message>
    <message>
        <source>Dosyayı bölün: bir kerede en çok {n} satır alınır.</source>
        <translation>Split the file: at most {n} rows are taken at a time.</translation>
    </message>
    <message>
        <source>İlk satırında “platform; hesap; ad; doğrulama tarihi” yazan bir CSV dosyası seçin. Excel’de “Farklı kaydet” ile CSV türünü seçebilirsiniz.</source>
        <translation>Choose a CSV file whose first row says “platform; handle; name; verified”. In Excel, “Save as” lets you choose the CSV type.</translation>
    </message>
    <message>
        <source>Bu hesap {line}. satırda da var.</source>
        <translation>This account also stands in line {line}.</translation>
    </message>
    <message>
        <source>Tırnak işareti açılmış, kapanmamış.</source>
        <translation>A quotation mark was opened and never closed.</translation>
    </message>
    <message>
        <source>Hesap adı boş.</source>
        <translation>The handle is empty.</translation>
    </message>
    <message>
        <source>Ad çok uzun: en çok {n} karakter olabilir.</source>
        <translation>The name is too long: it may have {n} characters at most.</translation>
    </message>
    <message>
        <source>Platformu belli değil: platform sütununu doldurun ya da adresini yazın.</source>
        <translation>The platform is not known: fill in the platform column or write the address.</translation>
    </message>
    <message>
        <source>“{name}” burada tutulmuyor; yalnız X, Facebook ve Instagram hesapları alınır.</source>
        <translation>“{name}” is not kept here; only X, Facebook and Instagram accounts are taken.</translation>
    </message>
    <message>
        <source>Platform sütunu {named} diyor, adres {addressed} adresi.</source>
        <translation>The platform column says {named}, but the address is one of {addressed}.</translation>
    </message>
    <message>
        <source>“{day}” bir tarih olarak okunamadı; 02.11.2026 gibi yazın.</source>
        <translation>“{day}” could not be read as a date; write it like 02.11.2026.</translation>
    </message>
    <message>
        <source>Doğrulama tarihi gelecekte: {day}.</source>
        <translation>The day of verification is in the future: {day}.</translation>
    </message>
    <message>
        <source>Dosyanın yerini ve izinlerini denetleyip yeniden deneyin.</source>
        <translation>Check the file&apos;s place and permissions, and try again.</translation>
    </message>
    <message>
        <source>En çok {n} MB olabilir; görseli küçültüp yeniden deneyin.</source>
        <translation>It may have {n} MB at most; make the picture smaller and try again.</translation>
    </message>
    <message>
        <source>“{file}” okunamadı.</source>
        <translation>“{file}” could not be read.</translation>
    </message>
    <message>
        <source>Dosyanın yerinde durduğunu ve boş olmadığını denetleyip yeniden deneyin.</source>
        <translation>Check that the file is still there and not empty, and try again.</translation>
    </message>
    <message>
        <source>Bu gönderi artık yok.</source>
        <translation>This post is gone.</translation>
    </message>
    <message>
        <source>Silinmiş olabilir. Listeyi yenileyip yeniden deneyin.</source>
        <translation>It may have been deleted. Refresh the list and try again.</translation>
    </message>
    <message>
        <source>Bu konu artık yok.</source>
        <translation>This topic is gone.</translation>
    </message>
    <message>
        <source>“{word}” zaten sözlükte.</source>
        <translation>“{word}” is in the dictionary already.</translation>
    </message>
    <message>
        <source>Başka bir biçim yazın ya da bu sözcüğü çıkarın.</source>
        <translation>Write another form, or remove this word.</translation>
    </message>
    <message>
        <source>Sözlüğe en çok {n} karakterlik kelime eklenebilir.</source>
        <translation>Words of the dictionary have at most {n} characters.</translation>
    </message>
    <message>
        <source>Kelimeyi kısaltıp yeniden deneyin.</source>
        <translation>Shorten the word and try again.</translation>
    </message>
    <message>
        <source>“{word}” bir sözcük değil.</source>
        <translation>“{word}” is not a word.</translation>
    </message>
    <message>
        <source>En az iki harfli bir sözcük yazın; &lt;, &gt; ya da = gibi işaretler kullanmayın.</source>
        <translation>Write a word of at least two letters, without signs such as &lt;, &gt; or =.</translation>
    </message>
    <message>
        <source>Kasa dosyası hasarlı ya da bir kasa dosyası değil.</source>
        <translation>The vault file is damaged or is no vault file.</translation>
    </message>
    <message>
        <source>Dosyanın bir yedeği varsa yerine koyup yeniden deneyin. Yedek yoksa bu dosyayı kenara alıp yeni bir kasa kurabilirsiniz.</source>
        <translation>If you have a backup of the file, put it in its place and try again. If not, you can put this file aside and make a new vault.</translation>
    </message>
    <message>
        <source>Bu kasa, programın daha yeni bir sürümüyle kaydedilmiş.</source>
        <translation>This vault was saved by a newer version of the program.</translation>
    </message>
    <message>
        <source>Birim Kalemi’ni güncelleyin. Kasa dosyasına dokunulmadı.</source>
        <translation>Update Birim Kalemi. The vault file was not touched.</translation>
    </message>
    <message>
        <source>Bu kasanın anahtarı bu bilgisayarın anahtarlığında yok.</source>
        <translation>The key of this vault is not in this computer&apos;s keyring.</translation>
    </message>
    <message>
        <source>Kasa başka bir bilgisayarda ya da başka bir kullanıcıyla kurulmuş olabilir; orada açın. Anahtarlık sıfırlandıysa kasa açılamaz: dosyayı kenara alıp yeni bir kasa kurabilirsiniz.</source>
        <translation>The vault may have been made on another computer or by another user; open it there. If the keyring was reset, the vault cannot be opened: you can put the file aside and make a new vault.</translation>
    </message>
    <message>
        <source>Burada zaten bir kasa var; üzerine yazılmadı.</source>
        <translation>There is a vault here already; it was not overwritten.</translation>
    </message>
    <message>
        <source>Sayfayı kapatıp yeniden açın.</source>
        <translation>Close the page and open it again.</translation>
    </message>
    <message>
        <source>Kasa dosyası bu program dışında değiştirilmiş: bazı kayıtlar eksik ya da eski olabilir. Dosyanın yedeğiyle karşılaştırın, kuşkulandığınız parolaları değiştirin.</source>
        <translation>The vault file was changed outside this program: some entries may be missing or old. Compare it with a backup, and change the passwords that you doubt.</translation>
    </message>
    <message>
        <source>Disk dolu; kasa kaydedilemedi.</source>
        <translation>The disk is full; the vault could not be saved.</translation>
    </message>
    <message>
        <source>Diskte yer açıp yeniden deneyin. Kasadaki bilgileriniz duruyor.</source>
        <translation>Make room on the disk and try again. What is in the vault is still there.</translation>
    </message>
    <message>
        <source>Kasa dosyasını şu anda başka bir program kullanıyor.</source>
        <translation>Another program is using the vault file at the moment.</translation>
    </message>
    <message>
        <source>Öteki programı kapatıp yeniden deneyin.</source>
        <translation>Close the other program and try again.</translation>
    </message>
    <message>
        <source>Kasa dosyası açılamıyor ya da yazılamıyor.</source>
        <translation>The vault file cannot be opened or written.</translation>
    </message>
    <message>
        <source>“{folder}” klasörüne yazma izniniz olduğunu denetleyip yeniden deneyin.</source>
        <translation>Check that you may write to the folder “{folder}” and try again.</translation>
    </message>
    <message>
        <source>Windows’ta Hizmetler penceresini açın, “Kimlik Bilgisi Yöneticisi” hizmetini başlatın ve yeniden deneyin.</source>
        <translation>Open Services in Windows, start the “Credential Manager” service and try again.</translation>
    </message>
    <message>
        <source>Anahtar Zinciri Erişimi’ni açın, “oturum açma” zincirinin göründüğünü denetleyip yeniden deneyin.</source>
        <translation>Open Keychain Access, check that the “login” keychain is there, and try again.</translation>
    </message>
    <message>
        <source>Bilgi işlem biriminizden gnome-keyring paketini kurmasını isteyin (Debian ve Ubuntu’da: sudo apt install gnome-keyring), oturumu kapatıp açın ve yeniden deneyin. KDE’de KWallet’ı açmanız yeter.</source>
        <translation>Ask IT to install the gnome-keyring package (on Debian and Ubuntu: sudo apt install gnome-keyring), sign out and in, and try again. On KDE it is enough to switch KWallet on.</translation>
    </message>
    <message>
        <source>Bu bilgisayarda güvenilir bir anahtarlık bulunamadı.</source>
        <translation>No trustworthy keyring was found on this computer.</translation>
    </message>
    <message>
        <source>İşletim sisteminin anahtarlığı kilitli kaldı.</source>
        <translation>The operating system&apos;s keyring stayed locked.</translation>
    </message>
    <message>
        <source>Yeniden deneyin ve açılan pencerede anahtarlık parolanızı yazın.</source>
        <translation>Try again and type your keyring password in the window that opens.</translation>
    </message>
    <message>
        <source>İşletim sisteminin anahtarlığı yanıt vermedi.</source>
        <translation>The operating system&apos;s keyring did not answer.</translation>
    </message>
    <message>
        <source>Parola isteyen bir pencere açık kalmış olabilir; onu yanıtlayıp yeniden deneyin.</source>
        <translation>A window that asks for a password may be open; answer it and try again.</translation>
    </message>
    <message>
        <source>İşletim sisteminin anahtarlığı isteği yerine getirmedi.</source>
        <translation>The operating system&apos;s keyring did not do what was asked.</translation>
    </message>
    <message>
        <source>Oturumu kapatıp açın ve yeniden deneyin.</source>
        <translation>Sign out and in, and try again.</translation>
    </message>
    <message>
        <source>Anahtarlık, kasanın anahtarını saklamadı.</source>
        <translation>The keyring did not keep the vault&apos;s key.</translation>
    </message>
    <message>
        <source>Kasa kurulmadı. Bilgi işlem biriminize anahtarlık hizmetini sorun.</source>
        <translation>The vault was not made. Ask IT about the keyring service.</translation>
    </message>
    <message>
        <source>Bu kayıtta iki adımlı doğrulama anahtarı yok.</source>
        <translation>This entry has no two-step verification key.</translation>
    </message>
    <message>
        <source>Kasa kilitli.</source>
        <translation>The vault is locked.</translation>
    </message>
    <message>
        <source>Önce kasanın kilidini açın.</source>
        <translation>Unlock the vault first.</translation>
    </message>
    <message>
        <source>Kayda bir ad verin.</source>
        <translation>Give the entry a name.</translation>
    </message>
    <message>
        <source>Bu kayıt artık kasada yok.</source>
        <translation>This entry is no longer in the vault.</translation>
    </message>
    <message>
        <source>Liste yenilendi; başka bir kayıt seçin.</source>
        <translation>The list was refreshed; choose another entry.</translation>
    </message>
    <message>
        <source>Bu bir kurulum anahtarı değil, internet adresi.</source>
        <translation>This is a web address, not a set-up key.</translation>
    </message>
    <message>
        <source>Platformun verdiği harfli anahtarı ya da otpauth adresini yazın.</source>
        <translation>Type the platform&apos;s key of letters, or the otpauth address.</translation>
    </message>
    <message>
        <source>Kurulum anahtarı boş.</source>
        <translation>The set-up key is empty.</translation>
    </message>
    <message>
        <source>Kurulum anahtarında 0, 1, 8 ve 9 rakamları bulunmaz.</source>
        <translation>A set-up key has no digits 0, 1, 8 and 9.</translation>
    </message>
    <message>
        <source>0 yerine O, 1 yerine I ya da L, 8 yerine B harfini deneyin.</source>
        <translation>Try the letter O for 0, I or L for 1, B for 8.</translation>
    </message>
    <message>
        <source>Kurulum anahtarında yeri olmayan bir karakter var.</source>
        <translation>The set-up key has a character that does not belong there.</translation>
    </message>
    <message>
        <source>Anahtar yalnız A–Z harflerinden ve 2–7 rakamlarından oluşur.</source>
        <translation>A key has only the letters A–Z and the digits 2–7.</translation>
    </message>
    <message>
        <source>Kurulum anahtarının uzunluğu olağan değil.</source>
        <translation>The length of the set-up key is unusual.</translation>
    </message>
    <message>
        <source>Anahtarı platformun sayfasından eksiksiz kopyalayın.</source>
        <translation>Copy the whole key from the platform&apos;s page.</translation>
    </message>
    <message>
        <source>Bu anahtar sayaçlı kod (HOTP) içindir; kasa zamana bağlı kod üretir.</source>
        <translation>This key is for counter-based codes (HOTP); the vault makes time-based ones.</translation>
    </message>
    <message>
        <source>Platformdan zamana bağlı (TOTP) kurulum anahtarı isteyin.</source>
        <translation>Ask the platform for a time-based (TOTP) set-up key.</translation>
    </message>
    <message>
        <source>Adresteki kod üretme yöntemi tanınmıyor.</source>
        <translation>The address names an unknown way of making codes.</translation>
    </message>
    <message>
        <source>Kasa SHA1, SHA256 ve SHA512 yöntemlerini bilir.</source>
        <translation>The vault knows SHA1, SHA256 and SHA512.</translation>
    </message>
    <message>
        <source>Adresteki basamak sayısı ya da süre olağan değil.</source>
        <translation>The number of digits or the period in the address is unusual.</translation>
    </message>
    <message>
        <source>Kodlar 6–8 basamaklı, süreleri 5–600 saniye olabilir.</source>
        <translation>Codes may have 6–8 digits and periods of 5–600 seconds.</translation>
    </message>
    <message>
        <source>otpauth adresi okunamadı.</source>
        <translation>The otpauth address could not be read.</translation>
    </message>
    <message>
        <source>Adresi baştan sona, bir kez kopyalayın ya da harfli anahtarı yazın.</source>
        <translation>Copy the whole address once, or type the key of letters.</translation>
    </message>
    <message>
        <source>Bu hesap listede zaten var.</source>
        <translation>This account is in the list already.</translation>
    </message>
    <message>
        <source>Bugün paylaşım için uygun bir saat kalmadı. İleri bir gün seçin.</source>
        <translation>No suitable time is left for publishing today. Choose a later day.</translation>
    </message>
    <message>
        <source>“{title}” taslak olarak duruyor: içinde hata var. Planlamak için yazıyı açın.</source>
        <translation>“{title}” stays a draft: there are errors in it. Open the post to plan it.</translation>
    </message>
    <message>
        <source>--jsonl ile --text ve --image kullanılmaz.</source>
        <translation>--text and --image cannot be used with --jsonl.</translation>
    </message>
    <message>
        <source>Metni ve görselleri her satırın kendisine yazın.</source>
        <translation>Put the text and the images into each line itself.</translation>
    </message>
    <message>
        <source>Denetlenecek bir şey verilmedi.</source>
        <translation>Nothing was given to check.</translation>
    </message>
    <message>
        <source>--text, --image ya da --jsonl kullanın; yardım için: check --help.</source>
        <translation>Use --text, --image or --jsonl; for help: check --help.</translation>
    </message>
    <message>
        <source>{name} bulunamadı.</source>
        <translation>{name} was not found.</translation>
    </message>
    <message>
        <source>{name} okunamadı: okuma izniniz yok.</source>
        <translation>{name} could not be read: you have no permission to read it.</translation>
    </message>
    <message>
        <source>{name} okunamadı: bu bir klasör.</source>
        <translation>{name} could not be read: it is a folder.</translation>
    </message>
    <message>
        <source>{name} okunamadı.</source>
        <translation>{name} could not be read.</translation>
    </message>
    <message>
        <source>Bu satır denetlenemedi; ayrıntısı standart hatada.</source>
        <translation>This line could not be checked; the details are on standard error.</translation>
    </message>
    <message>
        <source>Bilinmeyen anahtar: {key}</source>
        <translation>Unknown key: {key}</translation>
    </message>
    <message>
        <source>Dosyanın yerini ve okuma iznini denetleyin.</source>
        <translation>Check where the file is and that you may read it.</translation>
    </message>
    <message>
        <source>Satır JSON değil ({place}. karakter).</source>
        <translation>The line is not JSON (character {place}).</translation>
    </message>
    <message>
        <source>Her satıra tek bir JSON nesnesi yazın.</source>
        <translation>Write one JSON object on each line.</translation>
    </message>
    <message>
        <source>Satır bir JSON nesnesi değil.</source>
        <translation>The line is not a JSON object.</translation>
    </message>
    <message>
        <source>İstekte “text” de “images” da yok.</source>
        <translation>The request has neither “text” nor “images”.</translation>
    </message>
    <message>
        <source>Satır JSON değil.</source>
        <translation>The line is not JSON.</translation>
    </message>
    <message>
        <source>“{name}” bir metin olmalı.</source>
        <translation>“{name}” must be a text.</translation>
    </message>
    <message>
        <source>“{name}” metinlerden oluşan bir liste olmalı.</source>
        <translation>“{name}” must be a list of texts.</translation>
    </message>
    <message>
        <source>“{name}” x, facebook ya da instagram olmalı.</source>
        <translation>“{name}” must be x, facebook or instagram.</translation>
    </message>
    <message>
        <source>“{name}” post ya da reply olmalı.</source>
        <translation>“{name}” must be post or reply.</translation>
    </message>
    <message>
        <source>“{name}” tr ya da en olmalı.</source>
        <translation>“{name}” must be tr or en.</translation>
    </message>
    <message>
        <source>“{name}” bir ISO 8601 zamanı olmalı (örnek: 2026-11-26T09:00).</source>
        <translation>“{name}” must be an ISO 8601 time (for example 2026-11-26T09:00).</translation>
    </message>
    <message>
        <source>Metnin kodlaması okunamadı: {byte}. baytta {encoding} bozuluyor.</source>
        <translation>The text&apos;s encoding could not be read: it stops being {encoding} at byte {byte}.</translation>
    </message>
    <message>
        <source>Dosyayı UTF-8 olarak kaydedip yeniden deneyin.</source>
        <translation>Save the file as UTF-8 and try again.</translation>
    </message>
    <message>
        <source>Kapanmadan önceki son yazdıklarınız geri getirildi.</source>
        <translation>What you last typed before the program closed was brought back.</translation>
    </message>
    <message>
        <source>Kapanmadan önceki son yazdıklarınız burada ama henüz kaydedilemedi.</source>
        <translation>What you last wrote before the program ended is here but could not be saved yet.</translation>
    </message>
    <message>
        <source>Kapanmadan önceki son yazdıklarınızın bir bölümü okunamadı.</source>
        <translation>Some of what you last wrote before the program ended could not be read.</translation>
    </message>
    <message>
        <source>Yazılarınızın son kaydedilen hâlleri listede duruyor.</source>
        <translation>Your posts are in the list as they were last saved.</translation>
    </message>
    <message>
        <source>“{name}” bu yazıda zaten var.</source>
        <translation>“{name}” is in this post already.</translation>
    </message>
    <message>
        <source>“{name}” eklenmedi: görsel olarak okunamadı.</source>
        <translation>“{name}” was not added: it could not be read as a picture.</translation>
    </message>
    <message>
        <source>Dosyayı bir görüntüleyicide açıp yeniden kaydetmeyi deneyin.</source>
        <translation>Try opening the file in a viewer and saving it again.</translation>
    </message>
    <message>
        <source>Yazınız kaydedilemedi.</source>
        <translation>Your post could not be saved.</translation>
    </message>
    <message>
        <source>Yazdıklarınız ekranda duruyor; kayıt birazdan yeniden denenecek.</source>
        <translation>What you wrote is still on the screen; saving is tried again in a moment.</translation>
    </message>
    <message>
        <source>Seçtiğiniz zaman geçmişte kaldı.</source>
        <translation>The time that you chose has passed.</translation>
    </message>
    <message>
        <source>Takvime koymak için ileri bir gün ve saat seçin.</source>
        <translation>Choose a later day and time to put it on the calendar.</translation>
    </message>
    <message>
        <source>Yapıştırdığınız metin çok uzun: {length} karakterin ilk {taken} karakteri alındı.</source>
        <translation>The text that you pasted is very long: the first {taken} of {length} characters were taken.</translation>
    </message>
    <message>
        <source>Metnin tamamı panonuzda duruyor; gereken bölümü seçip yapıştırabilirsiniz.</source>
        <translation>The whole text is still on your clipboard; you can choose and paste the part that you need.</translation>
    </message>
    <message>
        <source>Bir seferde en çok {most} görsel incelenir.</source>
        <translation>At most {most} pictures are inspected at a time.</translation>
    </message>
    <message>
        <source>Daha küçük bir klasör ya da daha az dosya seçin.</source>
        <translation>Choose a smaller folder or fewer files.</translation>
    </message>
    <message>
        <source>Yapıştırılan görsel diske yazılamadı.</source>
        <translation>The pasted picture could not be written to the disk.</translation>
    </message>
    <message>
        <source>Diskte yer olduğundan emin olun ya da görseli dosya olarak seçin.</source>
        <translation>Make sure that the disk has room, or choose the picture as a file.</translation>
    </message>
    <message>
        <source>Yedek geri yüklendi.</source>
        <translation>The backup was restored.</translation>
    </message>
    <message>
        <source>Önceki veriler “{file}” adıyla saklandı.</source>
        <translation>The earlier data were kept as “{file}”.</translation>
    </message>
    <message>
        <source>Rapor oraya kaydedilemedi.</source>
        <translation>The report could not be saved there.</translation>
    </message>
    <message>
        <source>Yazma izniniz olan başka bir klasör seçin.</source>
        <translation>Choose another folder that you may write to.</translation>
    </message>
    <message>
        <source>Eski kasa “{name}” adıyla saklandı.</source>
        <translation>The old vault was kept as “{name}”.</translation>
    </message>
    <message>
        <source>{date} {right} gününe denk geliyor; “{found}” yazılmış.</source>
        <translation>{date} is a {right}, but “{found}” is written.</translation>
    </message>
    <message>
        <source>Tarih ile gün uyuşmayınca okurlar yanlış günde gelebilir. Yıl yazılmadıysa en yakın yıl alınır.</source>
        <translation>If date and weekday do not agree, readers may come on the wrong day. Where no year is written, the nearest is taken.</translation>
    </message>
    <message>
        <source>{found} diye bir gün yok; {month} {n} gün çeker.</source>
        <translation>There is no {found}; {month} has {n} days.</translation>
    </message>
    <message>
        <source>Takvimde olmayan bir tarih duyuruyu boşa çıkarır.</source>
        <translation>A date that is not in the calendar makes an announcement useless.</translation>
    </message>
    <message>
        <source>{found} diye bir gün yok; {month}. ay olmaz.</source>
        <translation>There is no {found}: no year has a month {month}.</translation>
    </message>
    <message>
        <source>“{found}” başlamadan bitiyor. Günlerin sırası doğru mu?</source>
        <translation>“{found}” ends before it begins. Are the days in the right order?</translation>
    </message>
    <message>
        <source>Tarih aralığında önce ilk gün, sonra son gün yazılır. Ay atlanmış da olabilir.</source>
        <translation>A range has its first day first and its last day last. A month may also have been left out.</translation>
    </message>
    <message>
        <source>“{found}” geçmişte kalıyor, cümle ise gelecekten söz ediyor. Tarih doğru mu?</source>
        <translation>“{found}” is in the past, but the sentence speaks of the future. Is the date right?</translation>
    </message>
    <message>
        <source>Tarih, gönderinin planlandığı günle (plan yoksa bugünle) karşılaştırıldı.</source>
        <translation>The date was compared with the day the post is planned for (with today if there is no plan).</translation>
    </message>
    <message>
        <source>Bir parolayı herkes görürse hesap da herkesin olur. Metinden çıkarın; bir yerde paylaşıldıysa hemen değiştirin.</source>
        <translation>Once everybody sees a password, the account is everybody&apos;s. Take it out; where it was shared, change it at once.</translation>
    </message>
    <message>
        <source>Kişiye ait iletişim bilgisi, sahibi istemeden paylaşılmamalı. Biriminizin telefonu ya da adresiyse Ayarlar&apos;da herkese açık iletişim bilgilerine ekleyin: bir daha sorulmaz.</source>
        <translation>A person&apos;s contact is not to be shared unless they want it. If it is your unit&apos;s, add it to the public contacts in Settings: you will not be asked again.</translation>
    </message>
    <message>
        <source>Kişiyi belirleyen bilgiler kişisel veridir; duyuruda adın baş harfleri ya da bağlantı yeter.</source>
        <translation>What tells who somebody is counts as personal data; initials or a link are enough for an announcement.</translation>
    </message>
    <message>
        <source>Metinde bir doğrulama ya da kurtarma kodu var; paylaşmadan önce çıkarın.</source>
        <translation>The text holds a verification or recovery code; take it out before you share it.</translation>
    </message>
    <message>
        <source>Metinde bir erişim anahtarı var; paylaşmadan önce çıkarın.</source>
        <translation>The text holds an access key; take it out before you share it.</translation>
    </message>
    <message>
        <source>Bu sayı bir T.C. kimlik numarası; paylaşmadan önce çıkarın.</source>
        <translation>This number is a Turkish identity number; take it out before you share.</translation>
    </message>
    <message>
        <source>Bu bir banka hesabı numarası (IBAN); paylaşmadan önce çıkarın.</source>
        <translation>This is a bank account number (IBAN); take it out before you share.</translation>
    </message>
    <message>
        <source>Kişisel hesaba para istemek kurumu da kişiyi de zor durumda bırakır. Kurumun hesabıysa Ayarlar&apos;da herkese açık iletişim bilgilerine ekleyin: bir daha sorulmaz.</source>
        <translation>Asking for money to a private account puts institution and person in a difficult position. If it is the institution&apos;s, add it to the public contacts in Settings: you will not be asked again.</translation>
    </message>
    <message>
        <source>Bu sayı bir kart numarası; paylaşmadan önce çıkarın.</source>
        <translation>This number is a card number; take it out before you share.</translation>
    </message>
    <message>
        <source>Bu bir pasaport numarası; paylaşmadan önce çıkarın.</source>
        <translation>This is a passport number; take it out before you share it.</translation>
    </message>
    <message>
        <source>Bu bir öğrenci numarası gibi görünüyor; herkesin görmesi gerekiyor mu?</source>
        <translation>This looks like a student number; does everybody need to see it?</translation>
    </message>
    <message>
        <source>Bir kişinin doğum tarihi yazılmış; herkesin görmesi gerekiyor mu?</source>
        <translation>Somebody&apos;s date of birth is given; does everybody need to see it?</translation>
    </message>
    <message>
        <source>Bu bir cep telefonu numarası; sahibi herkesle paylaşılmasını istiyor mu?</source>
        <translation>This is a mobile number; does its owner want everybody to have it?</translation>
    </message>
    <message>
        <source>Bu, kişisel bir e-posta adresi; kurumun adresi yazılabilir mi?</source>
        <translation>This is a private e-mail address; could the institution&apos;s stand here?</translation>
    </message>
    <message>
        <source>Bu adres bir kişinin adını taşıyor; birimin ortak adresi yazılabilir mi?</source>
        <translation>This address bears a person&apos;s name; could the unit&apos;s common address stand here?</translation>
    </message>
    <message>
        <source>Adı geçen kişinin sağlığından söz ediliyor; paylaşmak için açık izni var mı?</source>
        <translation>This speaks of the health of a person who is named; did they agree to share it?</translation>
    </message>
    <message>
        <source>Sağlık bilgisi en çok korunan kişisel veridir; açık rıza olmadan paylaşılmaz.</source>
        <translation>Health is the most protected kind of personal data; it is not shared without explicit consent.</translation>
    </message>
    <message>
        <source>Metinden çıkarın</source>
        <translation>Take it out of the text</translation>
    </message>
    <message>
        <source>Metinde bir parola var gibi görünüyor; paylaşmadan önce çıkarın.</source>
        <translation>There seems to be a password in the text; take it out before you share.</translation>
    </message>
    <message>
        <source>Paylaşılan bir bilgi geri alınamaz; gizli ve kişisel bilgiler gönderide yer almamalı.</source>
        <translation>What was shared cannot be taken back; secret and personal information does not belong in a post.</translation>
    </message>
    <message>
        <source>“{word}” sözlükte yok.</source>
        <translation>“{word}” is not in the dictionary.</translation>
    </message>
    <message>
        <source>Doğru yazdıysanız birim sözlüğüne ekleyin; bir daha sorulmaz.</source>
        <translation>If you wrote it right, add it to the unit dictionary; it is not asked again.</translation>
    </message>
    <message>
        <source>Yazım sözlüğü bulunamadı: {file}.</source>
        <translation>The spelling dictionary was not found: {file}.</translation>
    </message>
    <message>
        <source>Kurulum eksik; uygulamayı yeniden kurun.</source>
        <translation>The installation is incomplete; install the application again.</translation>
    </message>
    <message>
        <source>“{word}” yerine “{right}” yazılır.</source>
        <translation>Write “{right}”, not “{word}”.</translation>
    </message>
    <message>
        <source>TDK Yazım Kılavuzu&apos;ndaki biçim budur.</source>
        <translation>This is the form in the TDK spelling guide.</translation>
    </message>
    <message>
        <source>“{word}” ayrı yazılır: “{right}”.</source>
        <translation>Write “{right}” as separate words, not “{word}”.</translation>
    </message>
    <message>
        <source>TDK Yazım Kılavuzu&apos;na göre bu sözler ayrı yazılır; soru eki mi de öyle.</source>
        <translation>By the TDK spelling guide these are written apart; so is the question particle.</translation>
    </message>
    <message>
        <source>Özel ada ve kısaltmaya gelen ek kesme işaretiyle ayrılır: “{right}”.</source>
        <translation>A suffix after a proper name or abbreviation is set off with an apostrophe: “{right}”.</translation>
    </message>
    <message>
        <source>Kurum adları bunun dışındadır: Üniversitesine, Fakültesinin.</source>
        <translation>Names of institutions are an exception: Üniversitesine, Fakültesinin.</translation>
    </message>
    <message>
        <source>Bu ek kesme işaretiyle ayrılmaz: “{right}”.</source>
        <translation>This suffix is not set off with an apostrophe: “{right}”.</translation>
    </message>
    <message>
        <source>Kurum adlarına gelen ekler ile -li, -ci, -siz gibi yapım ekleri kesmesiz yazılır.</source>
        <translation>Suffixes of institutions&apos; names, and derivational ones such as -li, -ci, -siz, take no apostrophe.</translation>
    </message>
    <message>
        <source>Ek, sözcüğün sesine uymuyor: “{right}”.</source>
        <translation>The suffix does not follow the sounds of the word: “{right}”.</translation>
    </message>
    <message>
        <source>Ek; adın, kısaltmanın ya da sayının okunuşuna uyar: Sinop&apos;ta, TBMM&apos;nin, 3&apos;te, 10&apos;da.</source>
        <translation>The ending follows the reading of the name, abbreviation or number: Sinop&apos;ta, TBMM&apos;nin, 3&apos;te, 10&apos;da.</translation>
    </message>
    <message>
        <source>“{word}” iki kez yazılmış.</source>
        <translation>“{word}” is written twice.</translation>
    </message>
    <message>
        <source>Yazı yayımlandığı için takvimde kaldı.</source>
        <translation>The post stays on the calendar because it has been published.</translation>
    </message>
    <message>
        <source>Yazı sonradan değiştirildiği için silinmedi; Yazı sayfasında taslak olarak duruyor.</source>
        <translation>The post was changed since, so it was not deleted; it stays on the Post page as a draft.</translation>
    </message>
    <message>
        <source>LanguageTool sunucusunun adresi yazılmamış.</source>
        <translation>No address of a LanguageTool server is given.</translation>
    </message>
    <message>
        <source>Sunucu adresi http:// ya da https:// ile başlamalı.</source>
        <translation>The server&apos;s address must begin with http:// or https://.</translation>
    </message>
    <message>
        <source>Sunucu adresinde kullanıcı adı ve parola olmamalı.</source>
        <translation>The server&apos;s address must not hold a user name or a password.</translation>
    </message>
    <message>
        <source>Sunucu adresi okunamadı.</source>
        <translation>The server&apos;s address could not be read.</translation>
    </message>
    <message>
        <source>Adresi şu örnekteki gibi yazın: http://localhost:8081</source>
        <translation>Write the address like this: http://localhost:8081</translation>
    </message>
    <message>
        <source>İkinci görüş: LanguageTool.</source>
        <translation>Second opinion: LanguageTool.</translation>
    </message>
    <message>
        <source>İkinci görüş kapalı.</source>
        <translation>The second opinion is off.</translation>
    </message>
    <message>
        <source>LanguageTool henüz denenmedi.</source>
        <translation>LanguageTool has not been tried yet.</translation>
    </message>
    <message>
        <source>Çalışıp çalışmadığını görmek için Dene düğmesine basın.</source>
        <translation>Press Try it to see whether it works.</translation>
    </message>
    <message>
        <source>LanguageTool bir süredir gerekmediği için kapatıldı.</source>
        <translation>LanguageTool was ended, as it was not needed for a while.</translation>
    </message>
    <message>
        <source>Gerektiğinde kendiliğinden yeniden başlar.</source>
        <translation>It starts again by itself when it is needed.</translation>
    </message>
    <message>
        <source>LanguageTool başlatılıyor…</source>
        <translation>LanguageTool is starting…</translation>
    </message>
    <message>
        <source>LanguageTool bu bilgisayarda çalışıyor.</source>
        <translation>LanguageTool is running on this PC.</translation>
    </message>
    <message>
        <source>LanguageTool yanıt veriyor: {place}</source>
        <translation>LanguageTool answers: {place}</translation>
    </message>
    <message>
        <source>{place} sunucusuna metin göndermek için onayınız gerekiyor.</source>
        <translation>Your consent is needed to send text to {place}.</translation>
    </message>
    <message>
        <source>Onay kutusunu işaretleyene dek hiçbir şey gönderilmez.</source>
        <translation>Nothing is sent until you tick the box.</translation>
    </message>
    <message>
        <source>Bir süre sonra kendiliğinden yeniden denenir. Beklemeden denemek için Ayarlar › İkinci görüş’te Dene’ye basın.</source>
        <translation>It is tried again by itself after a while. To try at once, press Try it in Settings › Second opinion.</translation>
    </message>
    <message>
        <source>Sunucunun adresini denetleyin.</source>
        <translation>Check the server&apos;s address.</translation>
    </message>
    <message>
        <source>LanguageTool bağlantısı bu kurulumda yok ya da bozuk.</source>
        <translation>The link to LanguageTool is missing or damaged in this installation.</translation>
    </message>
    <message>
        <source>Programı yeniden kurun; denetimin geri kalanı çalışmayı sürdürür.</source>
        <translation>Install the program again; all other checks go on working.</translation>
    </message>
    <message>
        <source>LanguageTool sunucusuna ulaşılamadı.</source>
        <translation>The LanguageTool server could not be reached.</translation>
    </message>
    <message>
        <source>Sunucunun güvenlik sertifikası doğrulanamadı; metin gönderilmedi.</source>
        <translation>The server&apos;s security certificate could not be verified; no text was sent.</translation>
    </message>
    <message>
        <source>Adresi denetleyin; doğruysa bilgi işlem biriminize danışın.</source>
        <translation>Check the address; if it is right, ask your IT office.</translation>
    </message>
    <message>
        <source>LanguageTool bağlantısı yarıda kesildi.</source>
        <translation>The connection to LanguageTool broke off.</translation>
    </message>
    <message>
        <source>LanguageTool zamanında yanıt vermedi.</source>
        <translation>LanguageTool did not answer in time.</translation>
    </message>
    <message>
        <source>Sunucu daha fazla soru kabul etmiyor; sınırı dolmuş.</source>
        <translation>The server takes no more questions; its limit is reached.</translation>
    </message>
    <message>
        <source>Bir süre beklenecek. Sık olursa LanguageTool’u bu bilgisayarda çalıştırın.</source>
        <translation>It will be left alone for a while. If this happens often, run LanguageTool on this PC.</translation>
    </message>
    <message>
        <source>Bu yazı LanguageTool sunucusu için çok uzun.</source>
        <translation>This post is too long for the LanguageTool server.</translation>
    </message>
    <message>
        <source>Yazıyı kısaltın ya da LanguageTool’u bu bilgisayarda çalıştırın.</source>
        <translation>Shorten the post, or run LanguageTool on this PC.</translation>
    </message>
    <message>
        <source>LanguageTool soruyu kabul etmedi: {detail}</source>
        <translation>LanguageTool did not accept the question: {detail}</translation>
    </message>
    <message>
        <source>LanguageTool’un yeni bir sürümünü kullanmayı deneyin.</source>
        <translation>Try a newer version of LanguageTool.</translation>
    </message>
    <message>
        <source>Bu sunucu giriş istiyor ya da bu bilgisayara izin vermiyor.</source>
        <translation>This server wants a login, or does not admit this PC.</translation>
    </message>
    <message>
        <source>Girişsiz kullanılabilen bir sunucunun adresini yazın.</source>
        <translation>Give the address of a server that can be used without a login.</translation>
    </message>
    <message>
        <source>Sunucu başka bir adrese yönlendiriyor; metin oraya gönderilmedi.</source>
        <translation>The server points to another address; the text was not sent there.</translation>
    </message>
    <message>
        <source>Sunucunun yeni adresini yazın.</source>
        <translation>Give the server&apos;s new address.</translation>
    </message>
    <message>
        <source>Bu adreste LanguageTool bulunamadı.</source>
        <translation>There is no LanguageTool at this address.</translation>
    </message>
    <message>
        <source>LanguageTool sunucusunda bir sorun var ({detail}).</source>
        <translation>The LanguageTool server has a problem ({detail}).</translation>
    </message>
    <message>
        <source>Sunucunun yanıtı anlaşılamadı; LanguageTool olmayabilir.</source>
        <translation>The server&apos;s answer could not be understood; it may not be LanguageTool.</translation>
    </message>
    <message>
        <source>Bu LanguageTool yazının dilini tanımıyor: {detail}</source>
        <translation>This LanguageTool does not know the post&apos;s language: {detail}</translation>
    </message>
    <message>
        <source>Öbür dillerdeki yazılar denetlenmeyi sürdürür.</source>
        <translation>Posts in other languages are still looked at.</translation>
    </message>
    <message>
        <source>Adresi ve sunucunun çalıştığını denetleyin; bir süre sonra kendiliğinden yeniden denenir.</source>
        <translation>Check the address, and that the server is running; it is tried again by itself after a while.</translation>
    </message>
    <message>
        <source>Bir süre sonra kendiliğinden yeniden denenir.</source>
        <translation>It is tried again by itself after a while.</translation>
    </message>
    <message>
        <source>LanguageTool’un açılmış klasörünü yukarıdan seçin.</source>
        <translation>Choose the unpacked LanguageTool folder above.</translation>
    </message>
    <message>
        <source>Java 17 ya da daha yenisini kurun veya yerini yukarıda gösterin.</source>
        <translation>Install Java 17 or newer, or show above where it is.</translation>
    </message>
    <message>
        <source>Ayarlar’da LanguageTool’un açılmış klasörünü seçin.</source>
        <translation>Choose the unpacked LanguageTool folder in Settings.</translation>
    </message>
    <message>
        <source>Java 17 ya da daha yenisini kurun veya yerini Ayarlar’da gösterin.</source>
        <translation>Install Java 17 or newer, or show where it is in Settings.</translation>
    </message>
    <message>
        <source>LanguageTool klasörü seçilmemiş.</source>
        <translation>No LanguageTool folder is chosen.</translation>
    </message>
    <message>
        <source>Seçilen yerde languagetool-server.jar bulunamadı.</source>
        <translation>There is no languagetool-server.jar in the place chosen.</translation>
    </message>
    <message>
        <source>Bu bilgisayarda Java bulunamadı.</source>
        <translation>No Java was found on this PC.</translation>
    </message>
    <message>
        <source>Bu Java, LanguageTool için çok eski.</source>
        <translation>This Java is too old for LanguageTool.</translation>
    </message>
    <message>
        <source>Seçilen klasördeki LanguageTool eksik ya da bozuk.</source>
        <translation>The LanguageTool in the folder chosen is incomplete or damaged.</translation>
    </message>
    <message>
        <source>LanguageTool’u yeniden indirip açın, klasörünü yeniden seçin.</source>
        <translation>Download and unpack LanguageTool again, and choose its folder again.</translation>
    </message>
    <message>
        <source>LanguageTool başlatılamadı: {detail}</source>
        <translation>LanguageTool could not be started: {detail}</translation>
    </message>
    <message>
        <source>Klasörü ve Java’yı denetleyip yeniden deneyin.</source>
        <translation>Check the folder and Java, then try again.</translation>
    </message>
    <message>
        <source>Açık programları azaltıp yeniden deneyin.</source>
        <translation>Close some programs, then try again.</translation>
    </message>
    <message>
        <source>LanguageTool başladı ama zamanında hazır olmadı; kapatıldı.</source>
        <translation>LanguageTool started but was not ready in time; it was ended.</translation>
    </message>
    <message>
        <source>Türkçe sözlüğün “{file}” dosyası okunamadı.</source>
        <translation>The file “{file}” of the Turkish dictionary cannot be read.</translation>
    </message>
    <message>
        <source>Görsel denetiminin verisi bozuk ya da eksik: {files}. Öteki denetimler sürüyor; bazı bulgular gözden kaçabilir.</source>
        <translation>The data of the image checker are damaged or missing: {files}. The other checks go on; some findings may be missed.</translation>
    </message>
    <message>
        <source>Dil verisi bozuk ya da eksik: {files}. Denetim sağlam kalan verilerle sürüyor; bazı yanlışlar ve öneriler gözden kaçabilir.</source>
        <translation>Language data are damaged or missing: {files}. Checking goes on with what is whole; some mistakes and suggestions may be missed.</translation>
    </message>
    <message>
        <source>Uygulamayı yeniden kurun; yazdıklarınıza bir şey olmaz.</source>
        <translation>Install the app again; nothing that you wrote is lost.</translation>
    </message>
    <message>
        <source>Metin, Türkçe harfler kullanılmadan yazılmış görünüyor.</source>
        <translation>The text seems to have been typed without Turkish letters.</translation>
    </message>
    <message>
        <source>Türkçe harfleri yerine koy ({n} sözcük)</source>
        <translation>Put the Turkish letters back ({n} words)</translation>
    </message>
    <message>
        <source>Düzeltme ç, ğ, ı, ö, ş ve ü harflerini yerine koyar; bağlantı, etiket ve adreslere dokunmaz. Uyguladıktan sonra metni bir kez okuyun.</source>
        <translation>The fix puts ç, ğ, ı, ö, ş and ü back; links, tags and addresses stay as they are. Read the text once more afterwards.</translation>
    </message>
    <message>
        <source>Dil verisi okunamadı: {file}.</source>
        <translation>A language data file could not be read: {file}.</translation>
    </message>
    <message>
        <source>Bağlaç olan de/da ayrı yazılır: “{right}”.</source>
        <translation>Write the conjunction de/da apart: “{right}”.</translation>
    </message>
    <message>
        <source>Bulunma eki -de/-da bitişik yazılır: “{right}”.</source>
        <translation>The locative -de/-da is joined to its word: “{right}”.</translation>
    </message>
    <message>
        <source>Bulunma eki özel addan kesme işaretiyle ayrılır: “{right}”.</source>
        <translation>The locative is set off from a name by an apostrophe: “{right}”.</translation>
    </message>
    <message>
        <source>İnce ünlüden sonra de yazılır: “{right}”.</source>
        <translation>After a front vowel it is de: “{right}”.</translation>
    </message>
    <message>
        <source>TDK: de/da bağlacı kendinden önceki sözcüğün son ünlüsüne uyar: sen de, o da.</source>
        <translation>TDK: the conjunction de/da follows the last vowel of the word before it: sen de, o da.</translation>
    </message>
    <message>
        <source>TDK: “Dahi” anlamındaki de/da bağlaçtır: ayrı yazılır, te/ta olmaz. Cümleden çıkarınca anlam bozulmuyorsa bağlaçtır.</source>
        <translation>TDK: de/da in the sense of “too” is a conjunction: it is written apart and never becomes te/ta. If the sentence still makes sense without it, it is the conjunction.</translation>
    </message>
    <message>
        <source>TDK: Yer ve zaman bildiren -de/-da ektir: sözcüğe bitişir, sert ünsüzden sonra -te/-ta olur. Cümleden çıkarınca anlam bozulur.</source>
        <translation>TDK: -de/-da for place and time is a suffix: it is joined to the word and becomes -te/-ta after a hard consonant. Without it the sentence makes no sense.</translation>
    </message>
    <message>
        <source>Sıfat ve zamir yapan -ki bitişik yazılır: “{right}”.</source>
        <translation>The suffix -ki is joined to its word: “{right}”.</translation>
    </message>
    <message>
        <source>“{right}” kalıplaşmıştır, bitişik yazılır.</source>
        <translation>“{right}” is one word by usage.</translation>
    </message>
    <message>
        <source>Bağlaç olan ki ayrı yazılır: “{right}”.</source>
        <translation>Write the conjunction ki apart: “{right}”.</translation>
    </message>
    <message>
        <source>Doğrusu “{right}”.</source>
        <translation>It should be “{right}”.</translation>
    </message>
    <message>
        <source>TDK: Ek olan -ki sözcüğe bitişir: okuldaki, evdeki, bizimki, geçen yılki.</source>
        <translation>TDK: the suffix -ki is joined to its word: okuldaki, evdeki, bizimki, geçen yılki.</translation>
    </message>
    <message>
        <source>TDK: Belki, çünkü, hâlbuki, illaki, mademki, meğerki, oysaki ve sanki sözlerinde ki bitişik yazılır.</source>
        <translation>TDK: in belki, çünkü, hâlbuki, illaki, mademki, meğerki, oysaki and sanki the ki is joined.</translation>
    </message>
    <message>
        <source>TDK: Bağlaç olan ki ayrı yazılır: duydum ki, demek ki, öyle ki, yeter ki.</source>
        <translation>TDK: the conjunction ki is written apart: duydum ki, demek ki, öyle ki, yeter ki.</translation>
    </message>
    <message>
        <source>TDK: -ki eki yalnız bugünkü, dünkü, öbürkü gibi birkaç sözde yuvarlak ünlü alır.</source>
        <translation>TDK: the suffix -ki has a rounded vowel in a few words only, such as bugünkü, dünkü and öbürkü.</translation>
    </message>
    <message>
        <source>Romen rakamıyla yazılan sıra sayısından sonra nokta konur.</source>
        <translation>An ordinal in Roman numerals is followed by a full stop.</translation>
    </message>
    <message>
        <source>Belli bir günü gösteren ay adı büyük harfle başlar, eki kesmeyle ayrılır: 29 Ekim&apos;de.</source>
        <translation>The month of a certain day takes a capital, and its ending an apostrophe: 29 Ekim&apos;de.</translation>
    </message>
    <message>
        <source>Belli bir tarihi gösteren gün adı büyük harfle başlar: 29 Ekim Perşembe.</source>
        <translation>The weekday of a certain date takes a capital: 29 Ekim Perşembe.</translation>
    </message>
    <message>
        <source>Belli bir tarihe bağlı olmayan ay ve gün adları küçük harfle başlar.</source>
        <translation>Months and weekdays without a certain date take a small letter.</translation>
    </message>
    <message>
        <source>TDK&apos;ye göre saat ile dakika arasına nokta konur: 14.00.</source>
        <translation>TDK puts a full stop between hours and minutes: 14.00.</translation>
    </message>
    <message>
        <source>Rakamla yazılan sayıya gelen ek, okunuşa göre yazılır ve kesme alır.</source>
        <translation>An ending after digits follows the reading and takes an apostrophe.</translation>
    </message>
    <message>
        <source>Sayıya gelen ek kesme işaretiyle ayrılır: “{right}”.</source>
        <translation>The ending of a number is set off by an apostrophe: “{right}”.</translation>
    </message>
    <message>
        <source>Sıra sayısı ya noktayla (3.) ya da kesme ve ekle (3&apos;üncü) yazılır.</source>
        <translation>An ordinal is written with a full stop (3.) or with apostrophe and ending (3&apos;üncü).</translation>
    </message>
    <message>
        <source>Yüzde işareti Türkçede sayıdan önce, bitişik yazılır: %20.</source>
        <translation>In Turkish the per cent sign stands before the number, without a space: %20.</translation>
    </message>
    <message>
        <source>Üleştirme sayıları rakamla değil, yazıyla gösterilir: ikişer, onar.</source>
        <translation>Distributive numbers are written in words: ikişer, onar.</translation>
    </message>
    <message>
        <source>TDK bu sözcüğü düzeltme işaretiyle yazar; işaretsiz yazım da yaygındır.</source>
        <translation>TDK writes this word with a circumflex; many people write it without.</translation>
    </message>
    <message>
        <source>Düzeltme işareti, yazılışı aynı olan sözcükleri ayırır: hala, hâlâ; kar, kâr; resmi, resmî.</source>
        <translation>The circumflex tells apart words that are otherwise written alike: hala, hâlâ; kar, kâr; resmi, resmî.</translation>
    </message>
    <message>
        <source>“{word}” düzeltme işaretiyle yazılır: “{right}”.</source>
        <translation>Write “{right}” with a circumflex, not “{word}”.</translation>
    </message>
    <message>
        <source>Özel adlar, dil ve millet adları, bayramlar büyük harfle başlar.</source>
        <translation>Names, languages, nations and holidays take capitals.</translation>
    </message>
    <message>
        <source>Kişi adıyla kullanılan ünvanlar ve kısaltmaları büyük harfle başlar.</source>
        <translation>Titles used with a name, and their abbreviations, take capitals.</translation>
    </message>
    <message>
        <source>Cümle büyük harfle başlar: “{right}”.</source>
        <translation>A sentence begins with a capital: “{right}”.</translation>
    </message>
    <message>
        <source>TDK Yazım Kılavuzu&apos;nun 2023&apos;te çıkan baskısından beri böyle yazılır.</source>
        <translation>So written since TDK&apos;s spelling guide of 2023.</translation>
    </message>
    <message>
        <source>“{word}” artık “{right}” diye yazılıyor.</source>
        <translation>“{word}” is now written “{right}”.</translation>
    </message>
    <message>
        <source>Soru eki mi ayrı yazılır, önceki sözcüğe uyar ve kendisine gelen eklerle birleşir.</source>
        <translation>The question particle mi stands apart, harmonises with the word before it and joins its own endings.</translation>
    </message>
    <message>
        <source>Soru eki önceki sözcüğe uyar: “{right}”.</source>
        <translation>The question particle harmonises with the word before it: “{right}”.</translation>
    </message>
    <message>
        <source>Burada boşluk fazla.</source>
        <translation>There is a space too many here.</translation>
    </message>
    <message>
        <source>Noktalama işaretinden önce boşluk bırakılmaz: “{right}”.</source>
        <translation>No space before a punctuation mark: “{right}”.</translation>
    </message>
    <message>
        <source>Noktalama işaretinden sonra boşluk bırakılır: “{right}”.</source>
        <translation>A space after a punctuation mark: “{right}”.</translation>
    </message>
    <message>
        <source>Ayraç ve tırnakların iç yanında boşluk olmaz: “{right}”.</source>
        <translation>No space on the inner side of brackets and quotation marks: “{right}”.</translation>
    </message>
    <message>
        <source>Üç nokta üç tanedir: “{right}”.</source>
        <translation>An ellipsis has three dots: “{right}”.</translation>
    </message>
    <message>
        <source>Bir işaret yeter: “{right}”.</source>
        <translation>One mark is enough: “{right}”.</translation>
    </message>
    <message>
        <source>Kesme işareti &apos; ile, boşluksuz yazılır: “{right}”.</source>
        <translation>The apostrophe is typed &apos; and without spaces: “{right}”.</translation>
    </message>
    <message>
        <source>TDK: Üç nokta üç tanedir; soru ve ünlem işaretinden sonra iki nokta yeter.</source>
        <translation>TDK: an ellipsis has three dots; after a question or exclamation mark two are enough.</translation>
    </message>
    <message>
        <source>Kurum dilinde işaretler çoğaltılmaz; bir tanesi aynı şeyi söyler.</source>
        <translation>An institution does not multiply its marks; one says the same.</translation>
    </message>
    <message>
        <source>TDK: İşaretler önceki sözcüğe bitişik yazılır, sonrasında bir boşluk bırakılır.</source>
        <translation>TDK: a mark joins the word before it, and one space follows.</translation>
    </message>
    <message>
        <source>Kişisel profil değil, sayfa</source>
        <translation>A page, not a personal profile</translation>
    </message>
    <message>
        <source>5.000 arkadaş sınırı</source>
        <translation>The limit of 5,000 friends</translation>
    </message>
    <message>
        <source>En az iki yönetici</source>
        <translation>At least two administrators</translation>
    </message>
    <message>
        <source>“Resmi Hesap” yazısı</source>
        <translation>“Resmi Hesap” line</translation>
    </message>
    <message>
        <source>İki adımlı doğrulama</source>
        <translation>Two-step verification</translation>
    </message>
    <message>
        <source>Bildirimler</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Yedek çalışma arkadaşı</source>
        <translation>Backup colleague</translation>
    </message>
    <message>
        <source>Güvenlik gözden geçirmesi</source>
        <translation>Security review</translation>
    </message>
    <message>
        <source>Hesap adı</source>
        <translation>Handle</translation>
    </message>
    <message>
        <source>{n} eksik</source>
        <translation>{n} missing</translation>
    </message>
    <message>
        <source>{n} bilinmiyor</source>
        <translation>{n} unknown</translation>
    </message>
    <message>
        <source>Tamam</source>
        <translation>All done</translation>
    </message>
    <message>
        <source>Hesap bir sayfa: birden çok kişi kendi parolasıyla yönetebilir.</source>
        <translation>The account is a page: several people can run it, each with a password of their own.</translation>
    </message>
    <message>
        <source>Hesap kişisel bir profil: tek parolası vardır, tek kişi yönetir, en çok 5.000 arkadaşı olur. Birimlere sayfa gerekir.</source>
        <translation>The account is a personal profile: it has one password, one person runs it, and it has 5,000 friends at most. Units need a page.</translation>
    </message>
    <message>
        <source>Hesabın sayfa mı, kişisel profil mi olduğuna bakılmadı.</source>
        <translation>Nobody has looked whether the account is a page or a personal profile.</translation>
    </message>
    <message>
        <source>Arkadaş sayısı bilinmiyor; kişisel profil en çok 5.000 arkadaş alır.</source>
        <translation>The number of friends is unknown; a personal profile takes 5,000 at most.</translation>
    </message>
    <message>
        <source>Profilin {n} arkadaşı var: sınır doldu, yeni kimse eklenemez.</source>
        <translation>The profile has {n} friends: the limit is reached and nobody can be added.</translation>
    </message>
    <message>
        <source>Profilin {n} arkadaşı var: sınıra {left} kişi kaldı.</source>
        <translation>The profile has {n} friends: {left} more reach the limit.</translation>
    </message>
    <message>
        <source>Profilin {n} arkadaşı var; sınıra {left} kişilik yer var.</source>
        <translation>The profile has {n} friends; there is room for {left} more.</translation>
    </message>
    <message>
        <source>Hesabı kaç kişinin yönetebildiğine bakılmadı.</source>
        <translation>Nobody has looked how many people can run the account.</translation>
    </message>
    <message>
        <source>Hesabı kimse yönetemiyor: erişimi geri almak gerekir.</source>
        <translation>Nobody can run the account: access has to be recovered.</translation>
    </message>
    <message>
        <source>Hesabı tek kişi yönetebiliyor: o kişiye ulaşılamazsa hesaba kimse giremez.</source>
        <translation>One person alone can run the account: if they cannot be reached, nobody can get in.</translation>
    </message>
    <message>
        <source>Hesabı {n} kişi yönetebiliyor.</source>
        <translation>{n} people can run the account.</translation>
    </message>
    <message>
        <source>Tanıtım yazısında “Resmi Hesap” geçip geçmediğine bakılmadı.</source>
        <translation>Nobody has looked whether the profile text says “Resmi Hesap”.</translation>
    </message>
    <message>
        <source>Tanıtım yazısında “Resmi Hesap” geçiyor.</source>
        <translation>The profile text says “Resmi Hesap”.</translation>
    </message>
    <message>
        <source>Tanıtım yazısında “Resmi Hesap” geçmiyor: öbür birimler yalnız bunu yazan hesapları izler, okurlar da sahtesinden böyle ayırır.</source>
        <translation>The profile text does not say “Resmi Hesap”: other units follow only accounts that do, and readers tell fakes apart by it.</translation>
    </message>
    <message>
        <source>İki adımlı doğrulamanın açık olup olmadığına bakılmadı.</source>
        <translation>Nobody has looked whether two-step verification is on.</translation>
    </message>
    <message>
        <source>Girişte paroladan başka bir kod da isteniyor.</source>
        <translation>Signing in asks for a code beside the password.</translation>
    </message>
    <message>
        <source>İki adımlı doğrulama kapalı: parolayı öğrenen herkes birimin adına yazabilir.</source>
        <translation>Two-step verification is off: whoever learns the password can write in the unit&apos;s name.</translation>
    </message>
    <message>
        <source>Bildirimlerin açık olup olmadığına bakılmadı.</source>
        <translation>Nobody has looked whether notifications are on.</translation>
    </message>
    <message>
        <source>Yeni girişler, iletiler ve yorumlar haber veriliyor.</source>
        <translation>New sign-ins, messages and comments are notified.</translation>
    </message>
    <message>
        <source>Bildirimler kapalı: yabancı bir giriş ya da bekleyen bir soru günlerce fark edilmeyebilir.</source>
        <translation>Notifications are off: a stranger&apos;s sign-in or a waiting question may go unnoticed for days.</translation>
    </message>
    <message>
        <source>Size ulaşılamazsa hesapla ilgilenecek kişi: {name}.</source>
        <translation>Who looks after the account if you cannot be reached: {name}.</translation>
    </message>
    <message>
        <source>Yedek belirlenmemiş: size ulaşılamadığı gün hesap sahipsiz kalır.</source>
        <translation>No backup colleague is named: on the day you cannot be reached, nobody looks after the account.</translation>
    </message>
    <message>
        <source>Güvenlik ayarları hiç gözden geçirilmedi; 90 günde bir bakılmalı.</source>
        <translation>The security settings were never reviewed; they should be every 90 days.</translation>
    </message>
    <message>
        <source>Güvenlik ayarlarına bakıldı; {n} gün sonra yeniden bakılacak.</source>
        <translation>The security settings were reviewed; the next review is in {n} days.</translation>
    </message>
    <message>
        <source>90 gün doldu: güvenlik ayarlarına bugün yeniden bakın.</source>
        <translation>90 days are over: review the security settings today.</translation>
    </message>
    <message>
        <source>90 günlük gözden geçirme {n} gün gecikti.</source>
        <translation>The 90-day review is {n} days late.</translation>
    </message>
    <message>
        <source>Ad, platformun kurallarına uyuyor.</source>
        <translation>The handle follows the platform&apos;s rules.</translation>
    </message>
    <message>
        <source>Bu bir e-posta adresi değil; adres “ad@kurum.edu.tr” biçiminde olur.</source>
        <translation>This is no e-mail address; one looks like “name@institution.edu.tr”.</translation>
    </message>
    <message>
        <source>IBAN&apos;ın denetim rakamları tutmuyor; bir rakam eksik ya da yanlış.</source>
        <translation>The check digits of this IBAN do not match; a digit is missing or wrong.</translation>
    </message>
    <message>
        <source>Telefon numarası alan koduyla birlikte 10 rakam olur: 0312 000 00 00.</source>
        <translation>A telephone number has 10 digits with its area code: 0312 000 00 00.</translation>
    </message>
    <message>
        <source>Bu bir telefon numarası, e-posta adresi ya da IBAN değil.</source>
        <translation>This is no telephone number, e-mail address or IBAN.</translation>
    </message>
    <message>
        <source>Yerini bulamazsanız {platform} yardımında “{topic}” konusunu arayın.</source>
        <translation>If you cannot find it, look for “{topic}” in the help of {platform}.</translation>
    </message>
    <message>
        <source>sayfa oluşturma</source>
        <translation>creating a page</translation>
    </message>
    <message>
        <source>sayfaya yönetici ekleme</source>
        <translation>adding an administrator to a page</translation>
    </message>
    <message>
        <source>tanıtım yazısını düzenleme</source>
        <translation>editing the profile text</translation>
    </message>
    <message>
        <source>iki faktörlü kimlik doğrulama</source>
        <translation>two-factor authentication</translation>
    </message>
    <message>
        <source>bildirim ayarları</source>
        <translation>notification settings</translation>
    </message>
    <message>
        <source>hesap güvenliği</source>
        <translation>account security</translation>
    </message>
    <message>
        <source>Hesaba arkadaşlık isteği gönderilebiliyorsa kişisel profildir; yalnız izlenip beğenilebiliyorsa sayfadır.</source>
        <translation>If the account can be sent friend requests, it is a personal profile; if it can only be followed and liked, it is a page.</translation>
    </message>
    <message>
        <source>Profilse aşağıdaki “Profilden sayfaya geçiş” adımlarını izleyin.</source>
        <translation>If it is a profile, follow the steps under “From a profile to a page” below.</translation>
    </message>
    <message>
        <source>Sınır dolmadan aşağıdaki adımlarla sayfaya geçin; sayfada sınır yoktur.</source>
        <translation>Move to a page by the steps below before the limit is reached; a page has no limit.</translation>
    </message>
    <message>
        <source>Sayfanın erişim ayarlarından bir çalışma arkadaşınızı yönetici yapın.</source>
        <translation>Make a colleague an administrator in the page&apos;s access settings.</translation>
    </message>
    <message>
        <source>Herkes kendi hesabıyla girsin; kimse bir başkasının parolasını kullanmasın.</source>
        <translation>Let everybody sign in with an account of their own; nobody should use somebody else&apos;s password.</translation>
    </message>
    <message>
        <source>Hesabın tanıtım yazısına “Resmi Hesap” sözünü ve üniversitenin adını ekleyin.</source>
        <translation>Add “Resmi Hesap” and the university&apos;s name to the account&apos;s profile text.</translation>
    </message>
    <message>
        <source>Üniversitenin internet sayfasından bu hesaba bağlantı verilmesini isteyin.</source>
        <translation>Ask for a link to this account on the university&apos;s website.</translation>
    </message>
    <message>
        <source>Hesabın güvenlik ayarlarında iki adımlı doğrulamayı açın.</source>
        <translation>Switch two-step verification on in the account&apos;s security settings.</translation>
    </message>
    <message>
        <source>Yöntem olarak doğrulama uygulamasını seçin; verilen anahtarı Kasa’ya ekleyin, kodları Kasa üretir.</source>
        <translation>Choose an authenticator app as the method; add the key to the vault, which makes the codes.</translation>
    </message>
    <message>
        <source>Kurtarma kodlarını kâğıda değil Kasa’ya kaydedin.</source>
        <translation>Keep the recovery codes in the vault, not on paper.</translation>
    </message>
    <message>
        <source>Yeni girişler için güvenlik bildirimini açın.</source>
        <translation>Switch security alerts on for new sign-ins.</translation>
    </message>
    <message>
        <source>İleti ve yorum bildirimlerini de açın; soruları günde en az bir kez görürsünüz (md. 4).</source>
        <translation>Switch notifications of messages and comments on too; you see questions at least once a day (art. 4).</translation>
    </message>
    <message>
        <source>Bir çalışma arkadaşınızla konuşun; adını bu sayfadaki alana yazın.</source>
        <translation>Talk to a colleague, and write the name into the field on this page.</translation>
    </message>
    <message>
        <source>Ona kendi adıyla yönetici erişimi verin; parolanızı iletiyle göndermeyin.</source>
        <translation>Give them administrator access under their own name; do not send your password in a message.</translation>
    </message>
    <message>
        <source>Açık oturumlara bakın; tanımadıklarınızı kapatın.</source>
        <translation>Look at the open sessions and close those you do not know.</translation>
    </message>
    <message>
        <source>Kurtarma e-postasının ve telefonunun hâlâ birimin olduğunu denetleyin.</source>
        <translation>Check that the recovery e-mail address and telephone are still the unit&apos;s.</translation>
    </message>
    <message>
        <source>Bağlı uygulamalardan ve yöneticilerden gereği kalmayanları çıkarın.</source>
        <translation>Remove connected apps and administrators that are no longer needed.</translation>
    </message>
    <message>
        <source>Parola başka yerde de kullanıldıysa değiştirin.</source>
        <translation>Change the password if it was used anywhere else too.</translation>
    </message>
    <message>
        <source>Bitince “Bugün gözden geçirdim” düğmesine basın.</source>
        <translation>Press “Reviewed today” when you are done.</translation>
    </message>
    <message>
        <source>Adı, platformda göründüğü gibi @ olmadan yazın ya da adresini yapıştırın.</source>
        <translation>Write the handle as it stands on the platform without @, or paste its address.</translation>
    </message>
    <message>
        <source>X’in yetkilendirme özelliğiyle bir çalışma arkadaşınıza kendi hesabından erişim verin.</source>
        <translation>Give a colleague access from their own account with X&apos;s delegation feature.</translation>
    </message>
    <message>
        <source>Yetkilendirme kullanılamıyorsa girişi, Kasa’daki kaydıyla birlikte yedeğinize devredin.</source>
        <translation>If delegation is not available, hand the sign-in over to your backup colleague with its entry in the vault.</translation>
    </message>
    <message>
        <source>Profesyonel hesaba geçip birimin Facebook sayfasına bağlayın; yöneticileri erişebilir.</source>
        <translation>Switch to a professional account and connect it to the unit&apos;s Facebook page; its administrators get access.</translation>
    </message>
    <message>
        <source>Bir çalışma arkadaşınızı bu sayfanın yöneticisi yapın.</source>
        <translation>Make a colleague an administrator of this page.</translation>
    </message>
    <message>
        <source>hesap erişimini paylaşma</source>
        <translation>sharing access to an account</translation>
    </message>
    <message>
        <source>profesyonel hesabı sayfaya bağlama</source>
        <translation>connecting a professional account to a page</translation>
    </message>
    <message>
        <source>Profilin arşivini indirin: fotoğraflar, yazılar ve iletiler elinizde kalsın.</source>
        <translation>Download the profile&apos;s archive, so that pictures, posts and messages stay with you.</translation>
    </message>
    <message>
        <source>Kendi kişisel hesabınızla girip birimin adıyla bir sayfa oluşturun; türünü eğitim kurumu seçin.</source>
        <translation>Sign in with your own personal account and create a page in the unit&apos;s name; choose an educational institution as its category.</translation>
    </message>
    <message>
        <source>Sayfaya profil ve kapak görselini, iletişim bilgilerini ve “Resmi Hesap” sözünü ekleyin.</source>
        <translation>Add profile and cover pictures, contacts and “Resmi Hesap” to the page.</translation>
    </message>
    <message>
        <source>En az bir çalışma arkadaşınızı daha kendi hesabıyla yönetici yapın.</source>
        <translation>Make at least one more colleague an administrator with an account of their own.</translation>
    </message>
    <message>
        <source>Sık sorulan soruları ve son duyuruları sayfada yeniden paylaşın; boş bir sayfa izlenmez.</source>
        <translation>Post frequent questions and the latest announcements on the page again; nobody follows an empty page.</translation>
    </message>
    <message>
        <source>Profilde arkadaşlarınıza sayfanın adresini duyurun; duyuruyu bir ay boyunca üstte tutun.</source>
        <translation>Announce the page&apos;s address to your friends on the profile, and keep it pinned for a month.</translation>
    </message>
    <message>
        <source>Üniversitenin internet sayfasındaki ve afişlerdeki bağlantıları yeni adrese çevirtin.</source>
        <translation>Have the links on the university&apos;s website and on posters changed to the new address.</translation>
    </message>
    <message>
        <source>Profilde yeni bir şey yayımlamayın; arkadaşlar sayfaya geçince profili kapatın ya da dondurun.</source>
        <translation>Publish nothing new on the profile; close or deactivate it once your friends have moved to the page.</translation>
    </message>
    <message>
        <source>Burada hesabın türünü “Sayfa” yapın; adı değiştiyse onu da düzeltin.</source>
        <translation>Set the kind of the account here to “Page”; if its handle changed, correct that too.</translation>
    </message>
    <message>
        <source>Düzenli paylaşım ve konu sırası</source>
        <translation>Steady posting and the order of topics</translation>
    </message>
    <message>
        <source>Günde bir, en çok iki gönderi</source>
        <translation>One, at most two posts a day</translation>
    </message>
    <message>
        <source>Dil ve yazım</source>
        <translation>Language and spelling</translation>
    </message>
    <message>
        <source>Sorular ve öneriler</source>
        <translation>Questions and suggestions</translation>
    </message>
    <message>
        <source>Bilmiyorsak yönlendirme</source>
        <translation>Directing where we do not know</translation>
    </message>
    <message>
        <source>Ayrımcı olmayan dil</source>
        <translation>Language that excludes nobody</translation>
    </message>
    <message>
        <source>Görseller ve kaynaklar</source>
        <translation>Pictures and sources</translation>
    </message>
    <message>
        <source>Kişisel başarılar</source>
        <translation>Personal achievements</translation>
    </message>
    <message>
        <source>Siyaset ve toplumsal değerler</source>
        <translation>Politics and social values</translation>
    </message>
    <message>
        <source>Eksiksiz ve doğru bilgi</source>
        <translation>Complete and correct information</translation>
    </message>
    <message>
        <source>Güvenlik ve kişisel bilgiler</source>
        <translation>Security and personal data</translation>
    </message>
    <message>
        <source>Resmî hesaplar</source>
        <translation>Official accounts</translation>
    </message>
    <message>
        <source>1–13 arasındaki her madde tam bir kez yazılmalı.</source>
        <translation>Each article from 1 to 13 must be written exactly once.</translation>
    </message>
    <message>
        <source>Bu ad başka bir kuralda da var.</source>
        <translation>Another rule has this name too.</translation>
    </message>
    <message>
        <source>Burada bir metin olmalı.</source>
        <translation>There must be a text here.</translation>
    </message>
    <message>
        <source>Şunlardan biri olmalı: {words}.</source>
        <translation>It must be one of: {words}.</translation>
    </message>
    <message>
        <source>1 ile 13 arasında bir madde olmalı.</source>
        <translation>It must be an article from 1 to 13.</translation>
    </message>
    <message>
        <source>“tr” ve “en” cümlesi olmalı.</source>
        <translation>There must be a sentence for “tr” and for “en”.</translation>
    </message>
    <message>
        <source>Her öğe “anahtar: değer” satırlarından oluşmalı.</source>
        <translation>Each item must be made of “key: value” lines.</translation>
    </message>
    <message>
        <source>Burada boş olmayan bir liste olmalı.</source>
        <translation>There must be a list here that is not empty.</translation>
    </message>
    <message>
        <source>Kılavuz dosyası okunamadı ({place}): {what}</source>
        <translation>The handbook&apos;s file could not be read ({place}): {what}</translation>
    </message>
    <message>
        <source>{where}: {what}</source>
        <translation>{where}: {what}</translation>
    </message>
    <message>
        <source>Aranan söz çok uzun (en çok {n} karakter); birkaç satıra bölün.</source>
        <translation>The expression is too long ({n} characters at most); split it into several lines.</translation>
    </message>
    <message>
        <source>“{rest}” okunamadı: her “(” bir “)” ile kapanmalı, “|” yalnız ayraç içinde olabilir.</source>
        <translation>“{rest}” cannot be read: each “(” must be closed by a “)”, and “|” may stand in brackets only.</translation>
    </message>
    <message>
        <source>“{word}” okunamadı: “..2” gibi, iki noktadan sonra bir sayı yazın.</source>
        <translation>“{word}” cannot be read: write a number after the two dots, as in “..2”.</translation>
    </message>
    <message>
        <source>Ayraçtan sonra yalnız bir işaret gelebilir (~, ~P, ~PL, ~N, ^, *), “{mark}” değil.</source>
        <translation>After a bracket there may be one sign only (~, ~P, ~PL, ~N, ^, *), not “{mark}”.</translation>
    </message>
    <message>
        <source>“({inside})” içinde boş bir seçenek var; fazla “|” işaretini silin.</source>
        <translation>“({inside})” has an empty choice; delete the superfluous “|”.</translation>
    </message>
    <message>
        <source>Bir ayraçta {n} seçenek var, en çok {most} olabilir; birkaç satıra bölün.</source>
        <translation>A bracket has {n} choices and may have {most}; split it into several lines.</translation>
    </message>
    <message>
        <source>“{stem}(” ile başlayan seçeneklerde boşluk olamaz; seçenekleri ayrı yazın.</source>
        <translation>Choices that begin with “{stem}(” cannot have spaces; write them apart.</translation>
    </message>
    <message>
        <source>Aranan söz {n} ayrı biçimde yazılabiliyor (en çok {most}); “_” ve çok sözcüklü seçenekleri azaltın.</source>
        <translation>The expression can be written in {n} ways ({most} at most); use fewer “_” and choices of several words.</translation>
    </message>
    <message>
        <source>“{word}” içinde çok fazla “_” var.</source>
        <translation>“{word}” has too many “_”.</translation>
    </message>
    <message>
        <source>“{word}” çok fazla biçimde yazılabiliyor; “_” işaretlerini azaltın.</source>
        <translation>“{word}” can be written in too many ways; use fewer “_”.</translation>
    </message>
    <message>
        <source>Aranan söz boş; bir söz yazın.</source>
        <translation>The expression is empty; write one.</translation>
    </message>
    <message>
        <source>Aranan söz “..” ile başlayıp bitemez; önünde ve ardında bir sözcük olmalı.</source>
        <translation>An expression cannot begin or end with “..”; a word must stand before and after it.</translation>
    </message>
    <message>
        <source>İki “..” yan yana duramaz; birleştirin.</source>
        <translation>Two “..” cannot stand side by side; join them.</translation>
    </message>
    <message>
        <source>Bu söz denetimi yavaşlatır: en çok {words} sözcük, {gaps} aralık, her aralıkta {widest} sözcük olabilir.</source>
        <translation>This expression would slow the check down: at most {words} words, {gaps} gaps and {widest} words in a gap.</translation>
    </message>
    <message>
        <source>“~” ile “^” birlikte kullanılamaz; birini silin.</source>
        <translation>“~” and “^” cannot be used together; delete one.</translation>
    </message>
    <message>
        <source>“{word}” yalnız rakam: sayılar sözcük sayılmaz, bulunamaz.</source>
        <translation>“{word}” is digits only: numbers are no words and cannot be found.</translation>
    </message>
    <message>
        <source>“{word}”: yıldız tek başına durur; “~” ve “^” ile birlikte yazılamaz.</source>
        <translation>“{word}”: an asterisk stands alone; it cannot be written with “~” or “^”.</translation>
    </message>
    <message>
        <source>“{word}” çok geniş: yıldızın önünde ya da ardında en az iki harf olmalı.</source>
        <translation>“{word}” is too wide: at least two letters must stand before or after the asterisk.</translation>
    </message>
    <message>
        <source>“{word}”: tire sözcükleri ayırır; tire yerine boşluk yazın.</source>
        <translation>“{word}”: a hyphen separates words; write a space instead.</translation>
    </message>
    <message>
        <source>“{word}” okunamadı: harfler ve ~ ~P ~PL ~N ~+ ~- ^ * = _ işaretleri dışında bir şey var.</source>
        <translation>“{word}” cannot be read: there is something beside letters and the signs ~ ~P ~PL ~N ~+ ~- ^ * = _.</translation>
    </message>
    <message>
        <source>“schema” değeri {seen}; bu sürüm yalnız {known} okur. Uygulamayı güncelleyin ya da değeri düzeltin.</source>
        <translation>“schema” is {seen}; this version reads {known} only. Update the program or correct the value.</translation>
    </message>
    <message>
        <source>“{key}” şunlardan biri olmalı: {choices}.</source>
        <translation>“{key}” must be one of: {choices}.</translation>
    </message>
    <message>
        <source>Tarih 2026-03 ya da 2026-03-15 gibi yazılmalı (as_of).</source>
        <translation>The date must be written like 2026-03 or 2026-03-15 (as_of).</translation>
    </message>
    <message>
        <source>Kural “id:” ile başlayan anahtarlardan oluşmalı.</source>
        <translation>A rule must be made of keys, beginning with “id:”.</translation>
    </message>
    <message>
        <source>Kısa ad a-z harfleri, rakamlar ve tirelerle yazılmalı, örneğin “kep-adresi” (id).</source>
        <translation>The short name must be written in letters a-z, digits and hyphens, such as “kep-adresi” (id).</translation>
    </message>
    <message>
        <source>“article” 1 ile 13 arasında bir kılavuz maddesi olmalı, “{seen}” değil.</source>
        <translation>“article” must be an article of the guideline from 1 to 13, not “{seen}”.</translation>
    </message>
    <message>
        <source>“language” tr ya da en olmalı, “{seen}” değil.</source>
        <translation>“language” must be tr or en, not “{seen}”.</translation>
    </message>
    <message>
        <source>“severity” error, warning, information ya da hint olmalı, “{seen}” değil.</source>
        <translation>“severity” must be error, warning, information or hint, not “{seen}”.</translation>
    </message>
    <message>
        <source>9. madde yalnız sorar: önem derecesi en çok uyarı olabilir (severity: warning).</source>
        <translation>Article 9 only asks: its severity can be a warning at most (severity: warning).</translation>
    </message>
    <message>
        <source>Aranan söz yok: en az bir söz yazın (patterns).</source>
        <translation>There is nothing to look for: write at least one expression (patterns).</translation>
    </message>
    <message>
        <source>Kuralda {n} aranan söz var, en çok {most} olabilir; kuralı bölün.</source>
        <translation>The rule looks for {n} expressions and may for {most}; split it.</translation>
    </message>
    <message>
        <source>“{fix}” okunamadı: öneri düz metindir, yalnız sonunda ~, ~C ya da ~D olabilir.</source>
        <translation>“{fix}” cannot be read: a suggestion is plain text and may have ~, ~C or ~D at its end only.</translation>
    </message>
    <message>
        <source>“{fix}”: {place} yalnız aranan sözde birkaç seçenekli bir ayraç varsa yazılabilir.</source>
        <translation>“{fix}”: {place} may be written only where the expression has a bracket with several choices.</translation>
    </message>
    <message>
        <source>“window” 1 ile 50 arasında bir sayı olmalı.</source>
        <translation>“window” must be a number from 1 to 50.</translation>
    </message>
    <message>
        <source>“{word}” okunamadı: sözcük, sözcük*, *son, =Sözcük, iki_sözcük ya da # yazın.</source>
        <translation>“{word}” cannot be read: write word, word*, *end, =Word, two_words or #.</translation>
    </message>
    <message>
        <source>“{key}” true ya da false olmalı.</source>
        <translation>“{key}” must be true or false.</translation>
    </message>
    <message>
        <source>“{key}” altında “tr” ve “en” cümlesi olmalı, kuralda ya da grubunda.</source>
        <translation>“{key}” must have a sentence “tr” and one “en”, in the rule or its group.</translation>
    </message>
    <message>
        <source>Cümlede süslü ayraçla yalnız {place} yazılabilir; ötekini silin.</source>
        <translation>The sentence may have {place} in curly brackets only; delete the other.</translation>
    </message>
    <message>
        <source>“{group}” grubu dosyanın başında tanımlı değil.</source>
        <translation>The group “{group}” is not defined at the top of the file.</translation>
    </message>
    <message>
        <source>“{source}” kaynağı dosyanın başındaki “sources” listesinde yok.</source>
        <translation>The source “{source}” is not in the list “sources” at the top of the file.</translation>
    </message>
    <message>
        <source>Bir örnek çok uzun; en çok {most} karakter yazın.</source>
        <translation>An example is too long; write {most} characters at most.</translation>
    </message>
    <message>
        <source>“{key}” bir metin listesi olmalı.</source>
        <translation>“{key}” must be a list of texts.</translation>
    </message>
    <message>
        <source>Bulunması gereken bir örnek yok: en az bir cümle yazın (hits).</source>
        <translation>There is no example that should be found: write at least one sentence (hits).</translation>
    </message>
    <message>
        <source>Uyarılmaması gereken bir örnek yok: en az bir cümle yazın (clean).</source>
        <translation>There is no example that should pass: write at least one sentence (clean).</translation>
    </message>
    <message>
        <source>“{found}” biriminizin yazım kurallarına uymuyor.</source>
        <translation>“{found}” does not follow your unit&apos;s rules of wording.</translation>
    </message>
    <message>
        <source>Bu kuralı biriminiz ekledi.</source>
        <translation>Your unit added this rule.</translation>
    </message>
    <message>
        <source>Dosyada {n} kural var, en çok {most} olabilir; ilk {most} kural okundu.</source>
        <translation>The file has {n} rules and may have {most}; the first {most} were read.</translation>
    </message>
    <message>
        <source>“{key}” bir liste olmalı: her öğesi “-” ile başlayan satırlar.</source>
        <translation>“{key}” must be a list: lines that begin with “-”.</translation>
    </message>
    <message>
        <source>“{id}” adını başka bir kural da taşıyor; birine başka bir ad verin.</source>
        <translation>Another rule is called “{id}” too; give one of them another name.</translation>
    </message>
    <message>
        <source>“{key}” bilinmeyen bir anahtar; yazımını denetleyin ya da satırı silin.</source>
        <translation>“{key}” is an unknown key; check its spelling or delete the line.</translation>
    </message>
    <message>
        <source>Dosya {size} MB&apos;tan büyük; bir kural dosyası bu kadar büyük olamaz.</source>
        <translation>The file is larger than {size} MB; no file of rules can be that large.</translation>
    </message>
    <message>
        <source>Dosya UTF-8 değil. Düzenleyicinizde “UTF-8” olarak kaydedin.</source>
        <translation>The file is not in UTF-8. Save it as “UTF-8” in your editor.</translation>
    </message>
    <message>
        <source>Dosyanın en üstünde “rules:” gibi anahtarlar olmalı.</source>
        <translation>The top of the file must have keys such as “rules:”.</translation>
    </message>
    <message>
        <source>YAML yazımı bozuk. Bu satırda ve bir üstündekinde tırnakları, köşeli ayraçları, iki noktadan sonraki boşluğu ve satır başındaki girintiyi denetleyin.</source>
        <translation>The YAML is broken. In this line and the one above check quotation marks, square brackets, the space after a colon and the indentation.</translation>
    </message>
    <message>
        <source>Dosyada YAML&apos;de bulunamayacak bir karakter var; onu silin.</source>
        <translation>The file has a character that YAML cannot have; delete it.</translation>
    </message>
    <message>
        <source>Geçersiz bir karakter var; onu silin.</source>
        <translation>There is an invalid character; delete it.</translation>
    </message>
    <message>
        <source>Dosyada yalnız bir belge olabilir; “---” satırını silin.</source>
        <translation>The file can have one document only; delete the line “---”.</translation>
    </message>
    <message>
        <source>“*{name}” tanımlanmamış; önce “&amp;{name}” ile tanımlayın.</source>
        <translation>“*{name}” is not defined; define it first with “&amp;{name}”.</translation>
    </message>
    <message>
        <source>Dosyada çok fazla değer var.</source>
        <translation>The file has too many values.</translation>
    </message>
    <message>
        <source>Anahtar düz bir sözcük olmalı.</source>
        <translation>A key must be a plain word.</translation>
    </message>
    <message>
        <source>“{key}” iki kez yazılmış; birini silin.</source>
        <translation>“{key}” is written twice; delete one.</translation>
    </message>
    <message>
        <source>Değerler çok derin iç içe geçmiş.</source>
        <translation>Values are nested too deeply.</translation>
    </message>
    <message>
        <source>Kurum hesabında kişisel başarı, kurumla ilgisi anlatılırsa yer bulur: öğrencimiz, mezunumuz, öğretim üyemiz ya da bölümün adı yeter.</source>
        <translation>A personal success belongs on the institution&apos;s account where its tie is told: our student, our graduate, our lecturer or the department&apos;s name is enough.</translation>
    </message>
    <message>
        <source>Kurumun hesabı herkese açık bir vitrindir; özel günler ve kişisel anlar kişinin kendi hesabına yakışır.</source>
        <translation>The institution&apos;s account is a public window; private days and moments suit a person&apos;s own account.</translation>
    </message>
    <message>
        <source>Kişisel bir başarı anlatılıyor; kurumla ilgisi yazıdan anlaşılmıyor.</source>
        <translation>A personal success is told; the text does not say what it has to do with the institution.</translation>
    </message>
    <message>
        <source>Kişisel bir kutlama; kurumla ilgisi yazıdan anlaşılmıyor.</source>
        <translation>A personal celebration; the text does not say what it has to do with the institution.</translation>
    </message>
    <message>
        <source>Bu cümle özel yaşamdan; kurumun hesabına uygun mu?</source>
        <translation>This sentence is from private life; does it suit the institution&apos;s account?</translation>
    </message>
    <message>
        <source>Hepsini “{wanted}” diline çevirin: “{new}”</source>
        <translation>Turn all of it to “{wanted}”: “{new}”</translation>
    </message>
    <message>
        <source>Yazı okura hem “{found}” hem “{other}” diyor; tek bir seslenme seçin (biriminizinki: {wanted}).</source>
        <translation>The text says both “{found}” and “{other}” to its reader; choose one address (your unit&apos;s: {wanted}).</translation>
    </message>
    <message>
        <source>Biriminiz okura “{wanted}” diyor; “{found}” öyle değil.</source>
        <translation>Your unit says “{wanted}” to its readers; “{found}” does not.</translation>
    </message>
    <message>
        <source>Bir yazıda okura tek bir biçimde seslenmek gerekir; karışınca kime söylendiği belirsizleşir ve özensiz görünür.</source>
        <translation>One text addresses its reader in one way; mixed, it is unclear who is meant and looks careless.</translation>
    </message>
    <message>
        <source>Duyuruda tarih yok. Ne zaman?</source>
        <translation>The announcement has no date. When is it?</translation>
    </message>
    <message>
        <source>Duyuruda saat yok. Saat kaçta?</source>
        <translation>The announcement has no time. At what hour?</translation>
    </message>
    <message>
        <source>Duyuruda yer yok. Nerede?</source>
        <translation>The announcement has no place. Where is it?</translation>
    </message>
    <message>
        <source>Duyuruda tarih ve saat yok. Ne zaman?</source>
        <translation>The announcement has no date and no time. When is it?</translation>
    </message>
    <message>
        <source>Duyuruda tarih ve yer yok. Ne zaman, nerede?</source>
        <translation>The announcement has no date and no place. When and where is it?</translation>
    </message>
    <message>
        <source>Duyuruda saat ve yer yok. Saat kaçta, nerede?</source>
        <translation>The announcement has no time and no place. At what hour, and where?</translation>
    </message>
    <message>
        <source>Duyuruda tarih, saat ve yer yok. Ne zaman, nerede?</source>
        <translation>The announcement has no date, time or place. When and where is it?</translation>
    </message>
    <message>
        <source>Etkinlik duyurusunda okur önce ne zaman ve nerede olduğunu arar. Çevrim içi etkinlikte yer, katılım bağlantısıdır. Bilgi görseldeyse metne de yazın: Görseli göremeyenler ve arama yapanlar metni okur.</source>
        <translation>Readers of an announcement look first for when and where. For an online event the place is the link to join. If it stands in the picture, write it in the text too: those who cannot see the picture, and those who search, read the text.</translation>
    </message>
    <message>
        <source>Duyuruda kimlerin katılabileceği yazmıyor. Kimlere açık?</source>
        <translation>The announcement does not say who may come. Who is it for?</translation>
    </message>
    <message>
        <source>“Herkese açıktır” ya da “Öğrencilerimize açıktır” yazmak, yorumlarda aynı sorunun sorulmasını önler.</source>
        <translation>Writing “Open to all” or “Open to our students” saves the same question in the comments.</translation>
    </message>
    <message>
        <source>Başvuru isteniyor, ama nereden yapılacağı yazmıyor.</source>
        <translation>It asks for applications but does not say where to apply.</translation>
    </message>
    <message>
        <source>Bir bağlantı, form, adres ya da telefon ekleyin; yoksa herkes yorumlarda sorar.</source>
        <translation>Add a link, a form, an address or a telephone number, or everybody will ask in the comments.</translation>
    </message>
    <message>
        <source>Duyuru kimseyi çağırmıyor; bir davet ya da kayıt yolu ekleyebilirsiniz.</source>
        <translation>The announcement invites nobody; you may add an invitation or a way to register.</translation>
    </message>
    <message>
        <source>“Bekliyoruz”, “kaydolun” gibi bir söz ya da bir bağlantı, okuyanı katılmaya çağırır.</source>
        <translation>A word such as “join us” or “register”, or a link, calls readers to take part.</translation>
    </message>
    <message>
        <source>Başkasının sözü sahibiyle anılır: adını yazın ya da hesabını etiketleyin. Söz sizinse tırnağa gerek yok.</source>
        <translation>Somebody&apos;s words come with their owner: give the name or tag the account. Your own words need no quotation marks.</translation>
    </message>
    <message>
        <source>“Alıntıdır” ya da “internetten” demek kaynak göstermek değildir: eseri kimin ürettiğini yazın.</source>
        <translation>“Quoted” or “from the internet” names no source: say who made the work.</translation>
    </message>
    <message>
        <source>Okur bir rakama, arkasındaki kuruma bakarak güvenir. Kurumu, yılı ya da bağlantıyı ekleyin; veri sizinse “anketimize göre” gibi bir söz yeter.</source>
        <translation>Readers trust a figure for the institution behind it. Add the institution, the year or a link; if the data are yours, words such as “our survey says” are enough.</translation>
    </message>
    <message>
        <source>Bu söz kimin? Sahibinin adı geçmiyor.</source>
        <translation>Whose words are these? Their owner is not named.</translation>
    </message>
    <message>
        <source>Bu dizeler kimin? Şairin adı geçmiyor.</source>
        <translation>Whose lines are these? The poet is not named.</translation>
    </message>
    <message>
        <source>Alıntı olduğu yazılmış, ama kimden alındığı yazılmamış.</source>
        <translation>It says that this is quoted, but not from whom.</translation>
    </message>
    <message>
        <source>Görselin sahibi yazılmamış; internet bir kaynak değil.</source>
        <translation>The picture&apos;s owner is not named; the internet is no source.</translation>
    </message>
    <message>
        <source>Bu bilgi nereden? Kaynağı yazıda geçmiyor.</source>
        <translation>Where is this from? The text names no source.</translation>
    </message>
    <message>
        <source>Aynı etkinlik için iki ayrı bilgi okuru kararsız bırakır.</source>
        <translation>Two different facts about one event leave readers at a loss.</translation>
    </message>
    <message>
        <source>“{first}” ile “{last}”: bitiş başlangıçtan önce. Tarihler doğru mu?</source>
        <translation>“{first}” and “{last}”: the end comes before the beginning. Are the dates right?</translation>
    </message>
    <message>
        <source>Bitişi başlangıcından önce gelen bir tarih aralığı yanıltır.</source>
        <translation>A range of dates that ends before it begins misleads.</translation>
    </message>
    <message>
        <source>“{found}”: bitiş saati başlangıçtan önce. Saatler doğru mu?</source>
        <translation>“{found}”: the end comes before the beginning. Are the hours right?</translation>
    </message>
    <message>
        <source>“{found}” yazıyor, tarihler ise {n} gün. Hangisi doğru?</source>
        <translation>It says “{found}”, but the dates are {n} days. Which is right?</translation>
    </message>
    <message>
        <source>Yukarıda “{first}”, burada “{second}” yazıyor. Hangisi doğru?</source>
        <translation>It says “{first}” above and “{second}” here. Which is right?</translation>
    </message>
    <message>
        <source>Başvurunun son günü ({last}) etkinlikten ({day}) sonra. Tarihler doğru mu?</source>
        <translation>The last day to apply ({last}) comes after the event ({day}). Are the dates right?</translation>
    </message>
    <message>
        <source>“{found}” gizlenmiş bir küfür gibi okunuyor; çıkarın ya da değiştirin.</source>
        <translation>“{found}” reads like swearing in disguise; remove or replace it.</translation>
    </message>
    <message>
        <source>Noktalar, yıldızlar ya da rakamlar bir küfrü gizlemez: okur onu yine tanır.</source>
        <translation>Dots, stars or figures hide no swearing: readers know it all the same.</translation>
    </message>
    <message>
        <source>Çelişen saatler okuru kararsız bırakır.</source>
        <translation>Hours that disagree leave readers at a loss.</translation>
    </message>
    <message>
        <source>“{found}” diye bir saat yok.</source>
        <translation>There is no such time as “{found}”.</translation>
    </message>
    <message>
        <source>Saatler 00.00 ile 23.59 arasındadır; dakika 59&apos;u geçmez.</source>
        <translation>Times run from 00.00 to 23.59; minutes go no further than 59.</translation>
    </message>
    <message>
        <source>Bu yazımla bağlantıya tıklanamaz ya da yanlış yere gider.</source>
        <translation>Written like this the link cannot be clicked or leads astray.</translation>
    </message>
    <message>
        <source>Etiket boşlukta ve noktalama işaretinde biter; yalnızca rakamdan oluşan etiket bağlantı olmaz.</source>
        <translation>A hashtag ends at a space or a punctuation mark; one made of figures alone becomes no link.</translation>
    </message>
    <message>
        <source>“{found}” çalışmaz; doğrusu “{new}”.</source>
        <translation>“{found}” does not work; it should be “{new}”.</translation>
    </message>
    <message>
        <source>“{found}” eksik bir bağlantı.</source>
        <translation>“{found}” is an incomplete link.</translation>
    </message>
    <message>
        <source>“{found}” eksik bir e-posta adresi.</source>
        <translation>“{found}” is an incomplete e-mail address.</translation>
    </message>
    <message>
        <source>“{found}” etiket olarak çalışmaz.</source>
        <translation>“{found}” does not work as a hashtag.</translation>
    </message>
    <message>
        <source>“{found}” yerine tek bir işaret yeter.</source>
        <translation>One mark is enough instead of “{found}”.</translation>
    </message>
    <message>
        <source>Üst üste ünlem ve soru işaretleri bağırıyormuş izlenimi verir; kurum hesabı sakin konuşur.</source>
        <translation>Piled-up exclamation and question marks sound like shouting; an institution&apos;s account speaks calmly.</translation>
    </message>
    <message>
        <source>Emojiler yazıyı renklendirir, çoğu ise okumayı zorlaştırır; ekran okuyucular her birini sözcük gibi okur.</source>
        <translation>Emoji brighten a text, many make it hard to read; screen readers read each of them out as words.</translation>
    </message>
    <message>
        <source>Yazıda {n} ünlem var; biriminiz bir gönderide en çok {limit} istiyor.</source>
        <translation>The text has {n} exclamation marks; your unit wants at most {limit} in a post.</translation>
    </message>
    <message>
        <source>Yan yana {n} emoji var; biri yeter.</source>
        <translation>{n} emoji stand side by side; one is enough.</translation>
    </message>
    <message>
        <source>Yazıda {n} emoji var; biriminiz bir gönderide en çok {limit} istiyor.</source>
        <translation>The text has {n} emoji; your unit wants at most {limit} in a post.</translation>
    </message>
    <message>
        <source>@{written} resmî hesap değil; resmî hesap {right}.</source>
        <translation>@{written} is not the official account; that is {right}.</translation>
    </message>
    <message>
        <source>Adı bir harf ya da işaretle ayrılan hesaplar çoğu kez taklittir; takipçileri oraya göndermeyin. Bu hesap gerçekten sizinse onu Hesaplar&apos;da listeye ekleyin.</source>
        <translation>Accounts whose name differs by a letter or a sign are mostly imitations; do not send followers there. If it really is yours, add it to the list in Accounts.</translation>
    </message>
    <message>
        <source>@{written} listede yalnız şurada resmî: {platforms}.</source>
        <translation>@{written} is official on the list only here: {platforms}.</translation>
    </message>
    <message>
        <source>Aynı ad başka bir platformda başkasının olabilir. Bu platformdaki hesap da kurumunsa onu Hesaplar&apos;da listeye ekleyin.</source>
        <translation>The same name may be somebody else&apos;s on another platform. If the account here is the institution&apos;s too, add it to the list under Accounts.</translation>
    </message>
    <message>
        <source>@{written} bizim hesabımız diye geçiyor, ama resmî hesaplar listesinde yok.</source>
        <translation>@{written} is called ours, but it is not in the list of official accounts.</translation>
    </message>
    <message>
        <source>@{written} kurumun adını taşıyor, ama resmî hesaplar listesinde yok.</source>
        <translation>@{written} bears the institution&apos;s name, but is not on the list of official accounts.</translation>
    </message>
    <message>
        <source>Takipçiler yalnız resmî olduğu belli hesaplara güvenmeli. Yazımı denetleyin; hesap yeniyse onu Hesaplar&apos;da listeye ekleyin.</source>
        <translation>Followers should trust only accounts that are clearly official. Check the spelling; if the account is new, add it to the list in Accounts.</translation>
    </message>
    <message>
        <source>“{topic}” ile “{judged}” aynı cümlede; siyasi bir övgü ya da yergi gibi okunabilir mi?</source>
        <translation>“{topic}” and “{judged}” stand in one sentence; could it read as political praise or blame?</translation>
    </message>
    <message>
        <source>Siyasi kişi, kurum ve kararları öven ya da yeren sözler kurumun tarafsızlığına gölge düşürür. Bir dersi, araştırmayı ya da ziyareti anlatıyorsanız gerekçesini yazıp geçin.</source>
        <translation>Praise or blame of political people, bodies and decisions casts doubt on the institution&apos;s neutrality. If you tell of a course, a study or a visit, give the reason and go on.</translation>
    </message>
    <message>
        <source>Gönderi {planned} günü çıkacak; o gün “{word}” {meant} demek, metinde ise {date} yazıyor.</source>
        <translation>The post goes out on {planned}; on that day “{word}” means {meant}, but the text says {date}.</translation>
    </message>
    <message>
        <source>“Yarın”, “bu cuma” gibi sözler yayın gününe göre okunur. Gönderinin günü değişince onlar da değişir.</source>
        <translation>Words such as “tomorrow” or “this Friday” are read from the day of the post. When its day changes, so do they.</translation>
    </message>
    <message>
        <source>Gönderi {planned} günü çıkacak; o gün “{word}” {right} gününe denk geliyor, “{found}” yazılmış.</source>
        <translation>The post goes out on {planned}; from that day “{word}” is a {right}, but “{found}” is written.</translation>
    </message>
    <message>
        <source>Gönderi o gün saat {planned} için planlı; “{found}” o sırada geçmiş olacak.</source>
        <translation>The post is planned for {planned} that day; “{found}” will be past by then.</translation>
    </message>
    <message>
        <source>Gönderiyi daha erkene alın ya da saati düzeltin.</source>
        <translation>Plan the post earlier or correct the time.</translation>
    </message>
    <message>
        <source>“{word}” başka gün okunursa yanıltır; tarihi de yazabilirsiniz.</source>
        <translation>“{word}” misleads when read on another day; you may write the date as well.</translation>
    </message>
    <message>
        <source>“{found}” azarlayıcı ya da başından savan bir söz gibi okunabilir.</source>
        <translation>“{found}” may read as scolding or brushing off.</translation>
    </message>
    <message>
        <source>“{found}” soranı suçluyor gibi okunabilir; ne yapılabileceğini söyleyin.</source>
        <translation>“{found}” may read as blaming the person who asks; say what can be done.</translation>
    </message>
    <message>
        <source>Soran kişi bilgiyi bulamamış olabilir; sert bir yanıtı yalnız o değil, herkes okur. Bilgiyi verin ya da yol gösterin.</source>
        <translation>The person who asks may not have found the information; a harsh answer is read by everybody. Give the information or show the way.</translation>
    </message>
    <message>
        <source>Yanıtta selam ya da mesajın alındığını belirten bir söz yok.</source>
        <translation>The answer has no greeting and no word that the message arrived.</translation>
    </message>
    <message>
        <source>Önce mesajın ulaştığını söylemek soranı rahatlatır; yanıt kısa da olsa görüldüğünü bilir.</source>
        <translation>To say first that the message arrived reassures the person who asks, however short the answer.</translation>
    </message>
    <message>
        <source>Başına selam ve teşekkür ekleyin</source>
        <translation>Add a greeting and thanks at the beginning</translation>
    </message>
    <message>
        <source>Yanıt bilgi vermiyor, ne yapılacağını da söylemiyor.</source>
        <translation>The answer gives no information and does not say what happens next.</translation>
    </message>
    <message>
        <source>Doğru bilgiyi veremiyorsanız ilgili birime yönlendirin ya da öğrenip döneceğinizi, mümkünse ne zaman döneceğinizi yazın.</source>
        <translation>If you cannot give the right information, direct to the unit in charge, or write that you will find out and come back, and if possible when.</translation>
    </message>
    <message>
        <source>“Öğrenip döneceğiz” diye ekleyin</source>
        <translation>Add that you will find out and come back</translation>
    </message>
    <message>
        <source>“{found}” kişisel bilgiyi herkesin gördüğü yere istiyor olabilir.</source>
        <translation>“{found}” may ask for personal data where everybody can see them.</translation>
    </message>
    <message>
        <source>Numara ve kimlik bilgileri yorumda paylaşılmaz; özel mesajı ya da birime gelmeyi önerin.</source>
        <translation>Numbers and identities do not belong in comments; suggest a private message or a visit.</translation>
    </message>
    <message>
        <source>Büyük harfle yazılan sözler bağırıyormuş gibi okunur.</source>
        <translation>Words in capitals read like shouting.</translation>
    </message>
    <message>
        <source>Büyük harfli cümleler hem sert bir ton taşır hem daha yavaş okunur; kısaltmalar ve kısa başlıklar öyle kalabilir. Özel adları düzeltmeden sonra gözden geçirin.</source>
        <translation>Sentences in capitals sound harsh and are slower to read; abbreviations and short headings may stay. Look over proper names after the correction.</translation>
    </message>
    <message>
        <source>“{found}” konuşulduğu gibi yazılmış; yazı dilinde “{new}”.</source>
        <translation>“{found}” is written as it is spoken; in writing it is “{new}”.</translation>
    </message>
    <message>
        <source>Konuşurken yutulan ekler yazıda tam yazılır; kısaltılmış hâli özensiz görünür.</source>
        <translation>Endings that are swallowed in speech are written in full; shortened, they look careless.</translation>
    </message>
    <message>
        <source>“{found}” harfleri uzatılmış.</source>
        <translation>The letters of “{found}” are drawn out.</translation>
    </message>
    <message>
        <source>Uzatılan harfler konuşma dilinindir: arayanlar sözcüğü bulamaz, ekran okuyucular doğru okuyamaz.</source>
        <translation>Drawn-out letters belong to speech: nobody can search for the word, and screen readers cannot read it.</translation>
    </message>
    <message>
        <source>“{text}” örneği bulunmalıydı ama kural onu bulmuyor.</source>
        <translation>The example “{text}” should be found, but the rule does not find it.</translation>
    </message>
    <message>
        <source>“{fix}” önerisi yine aynı kurala takılıyor; başka bir öneri ya da bir istisna yazın.</source>
        <translation>The suggestion “{fix}” is found by the same rule again; write another suggestion or an exception.</translation>
    </message>
    <message>
        <source>“{text}” uyarılmamalıydı ama kural içinde “{found}” buluyor; bir istisna ekleyin.</source>
        <translation>“{text}” should pass, but the rule finds “{found}” in it; add an exception.</translation>
    </message>
    <message>
        <source>“{text}” için “{wanted}” önerilmeliydi, önerilen: “{seen}”.</source>
        <translation>For “{text}” the suggestion should be “{wanted}”, but it is: “{seen}”.</translation>
    </message>
    <message>
        <source>Hangi söz aransın? En az birini yazın.</source>
        <translation>Which words are to be found? Enter at least one.</translation>
    </message>
    <message>
        <source>9. madde yalnız sorar; önemi en çok “Uyarı” olabilir.</source>
        <translation>Article 9 only ever asks; its severity can be “Warning” at most.</translation>
    </message>
    <message>
        <source>Uygulamada böyle bir kural yok; adı değişmiş olabilir, bu değişikliği silin.</source>
        <translation>The program has no such rule; its name may have changed, delete this change.</translation>
    </message>
    <message>
        <source>Bizim kurallarımızda “{key}” değiştirilemez; satırı silin.</source>
        <translation>“{key}” cannot be changed in the rules of the program; delete the line.</translation>
    </message>
    <message>
        <source>“severity” error, warning, information ya da hint olmalı; 9. maddede en çok warning.</source>
        <translation>“severity” must be error, warning, information or hint; in article 9 warning at most.</translation>
    </message>
    <message>
        <source>{said} (Kılavuz md.&#xa0;{article})</source>
        <translation>{said} (Guideline art.&#xa0;{article})</translation>
    </message>
    <message>
        <source>Paylaşımlar durduruldu: bu günün {count} yazısı bekliyor, {notices} taziye ya da acil durum duyurusu çıkabilir (Kılavuz md.&#xa0;2).</source>
        <translation>Posting is paused: posts of this day that wait: {count}; condolence or emergency notices that may go out: {notices} (Guideline art.&#xa0;2).</translation>
    </message>
    <message>
        <source>Paylaşımlar durduruldu: bu günün {count} yazısı bekliyor (Kılavuz md.&#xa0;2).</source>
        <translation>Posting is paused: posts of this day that wait: {count} (Guideline art. 2).</translation>
    </message>
    <message>
        <source>{where}: {days} gündür gönderi yok, önümüzdeki günlere planlı yazı da yok. Sıradan bir konu koyabilirsiniz (Kılavuz md.&#xa0;1).</source>
        <translation>{where}: no post for {days} days, and none planned for the next days. You could place a topic from the queue (Guideline art. 1).</translation>
    </message>
    <message>
        <source>Bu yazı {day} gününe planlı: {occasion}. O gün için uygun mu?</source>
        <translation>This post is planned for {day}: {occasion}. Does it suit that day?</translation>
    </message>
    <message>
        <source>Yas ve anma günlerinde kutlama, tanıtım ve sıradan duyurular duyarsız bulunur. Yazıyı başka bir güne alın ya da uygunsa gerekçesini yazıp geçin.</source>
        <translation>On days of mourning and remembrance, celebrations, advertising and everyday notices are felt as insensitive. Choose another day, or pass this with a reason if it suits.</translation>
    </message>
    <message>
        <source>Bu yazıyla o gün aynı hesapta {count} gönderi olur; günde en çok {limit} önerilir.</source>
        <translation>With this post one account has {count} posts that day; at most {limit} a day are recommended.</translation>
    </message>
    <message>
        <source>Aynı hesapta saat {time} gönderisine yakın: “{headline}”. Araya en az {hours} saat koyun.</source>
        <translation>Close to the post of {time} on the same account: “{headline}”. Leave at least {hours} hours between them.</translation>
    </message>
    <message>
        <source>Paylaşımlar durduruldu{reason}: Bu yazı şimdi yayımlanmamalı.</source>
        <translation>Posting is paused{reason}: this post should not go out now.</translation>
    </message>
    <message>
        <source>Paylaşımlar durduruldu{reason}: Bu yazı bekleyecek.</source>
        <translation>Posting is paused{reason}: this post will wait.</translation>
    </message>
    <message>
        <source>Kriz anahtarı açık. Anahtar Takvim’den kapatılınca planlı yazılar olduğu gibi sürer.</source>
        <translation>The crisis switch is on. When it is switched off in the calendar, planned posts go on as they were.</translation>
    </message>
    <message>
        <source>Bir taslak aynı şeyi söylüyor: “{headline}”.</source>
        <translation>A draft says the same: “{headline}”.</translation>
    </message>
    <message>
        <source>Paylaşımlar durduruldu{reason}; bu yazı taziye, dayanışma ya da acil durum duyurusu gibi: Çıkabilir.</source>
        <translation>Posting is paused{reason}; this post looks like condolence, solidarity or an emergency notice: it may go out.</translation>
    </message>
    <message>
        <source>{day} tarihli gönderi aynı şeyi söylüyor: “{headline}”.</source>
        <translation>The post of {day} says the same: “{headline}”.</translation>
    </message>
    <message>
        <source>{day} gününe planlı yazı aynı şeyi söylüyor: “{headline}”.</source>
        <translation>The post planned for {day} says the same: “{headline}”.</translation>
    </message>
    <message>
        <source>Bir taslak neredeyse aynı şeyi söylüyor: “{headline}”.</source>
        <translation>A draft says almost the same: “{headline}”.</translation>
    </message>
    <message>
        <source>{day} tarihli gönderi neredeyse aynı şeyi söylüyor: “{headline}”.</source>
        <translation>The post of {day} says almost the same: “{headline}”.</translation>
    </message>
    <message>
        <source>{day} gününe planlı yazı neredeyse aynı şeyi söylüyor: “{headline}”.</source>
        <translation>The post planned for {day} says almost the same: “{headline}”.</translation>
    </message>
    <message>
        <source>Aynı şeyi yeniden okuyan takipçi uzaklaşır; X aynı metni ikinci kez kabul etmez. Bilerek yineliyorsanız gerekçesini yazıp geçin.</source>
        <translation>Followers who read the same again turn away; X refuses the same text twice. If you repeat it on purpose, pass this with a reason.</translation>
    </message>
    <message>
        <source>Kriz anahtarı açık. Böyle bir duyuru o sırada beklenir; adları, sayıları ve saati yayımlamadan bir daha doğrulayın, kutlama ve tanıtım eklemeyin.</source>
        <translation>The crisis switch is on. Such a notice is expected just then; check names, figures and times once more before it goes out, and add no celebration or advertising.</translation>
    </message>
    <message>
        <source>Sık paylaşım takipçileri kaçırır: günde bir, en çok iki gönderi, aralarında sabah ile akşam kadar zaman.</source>
        <translation>Posting too often drives followers away: one, at most two posts a day, as far apart as morning and evening.</translation>
    </message>
    <message>
        <source>“@{handle}” listede zaten var.</source>
        <translation>“@{handle}” is on the list already.</translation>
    </message>
    <message>
        <source>Listede arayıp o satırı düzenleyin.</source>
        <translation>Search the list and edit that row.</translation>
    </message>
    <message>
        <source>Paylaşımlar yeniden başladı; planlı yazılar olduğu gibi duruyor.</source>
        <translation>Posting is resumed; planned posts are as they were.</translation>
    </message>
    <message>
        <source>Madde {n}: {name} (bütünü)</source>
        <translation>Article {n}: {name} (all of it)</translation>
    </message>
    <message>
        <source>Madde {n} · {title}</source>
        <translation>Article {n} · {title}</translation>
    </message>
    <message>
        <source>“{found}” mesajlaşma kısaltması; sözcüğü açık yazın: “{new}”.</source>
        <translation>“{found}” is text-message shorthand; write the word in full: “{new}”.</translation>
    </message>
    <message>
        <source>Kısaltılmış sözcükleri her okur çözemez; ekran okuyucular da doğru okuyamaz.</source>
        <translation>Not every reader can decode shorthand, and screen readers cannot read it.</translation>
    </message>
    <message>
        <source>Yazı İngilizce görünüyor, ama Türkçe olarak denetleniyor.</source>
        <translation>The text looks English, but is checked as Turkish.</translation>
    </message>
    <message>
        <source>Yazının dilini üstteki kutudan İngilizce yapın; yazım ona göre denetlenir.</source>
        <translation>Set the language of the post to English in the box above; its spelling is then checked as English.</translation>
    </message>
    <message>
        <source>Konum, bir evi ya da kimin ne zaman nerede olduğunu ele verebilir. Paylaşım kopyasında silinir; özgün dosyanız olduğu gibi kalır.</source>
        <translation>A place can give away a home, or who was where and when. It is removed from the copy for sharing; your original file stays as it is.</translation>
    </message>
    <message>
        <source>Makine sahibinin adı, iletişim bilgisi ve seri numarası paylaşım kopyasında silinir; çekenin adı ve hak sahibi gibi künye bilgileri kalır.</source>
        <translation>The camera owner&apos;s name, contact details and serial numbers are removed from the copy for sharing; credits such as the photographer and the copyright holder stay.</translation>
    </message>
    <message>
        <source>Dosyada fotoğrafın çekildiği konum var.</source>
        <translation>The file contains the place where the photo was taken.</translation>
    </message>
    <message>
        <source>Dosyada makine sahibinin adı ya da iletişim bilgisi var.</source>
        <translation>The file contains the camera owner&apos;s name or contact details.</translation>
    </message>
    <message>
        <source>Dosyada makinenin seri numarası var.</source>
        <translation>The file contains the camera&apos;s serial number.</translation>
    </message>
    <message>
        <source>Paylaşım kopyaları “{folder}” klasöründe ({n}). Konum, seri numarası ve sahip bilgileri silindi; çekenin adı ve hak sahibi kaldı.</source>
        <translation>The copies for sharing are in the folder “{folder}” ({n}). Place, serial numbers and owner&apos;s details were removed; photographer and copyright holder stayed.</translation>
    </message>
    <message>
        <source>Oranı düzeltilmiş kopya kaydedildi ve listeye eklendi: {name}</source>
        <translation>The copy with corrected proportions was saved and added to the list: {name}</translation>
    </message>
    <message>
        <source>Hareketli görselin yalnızca ilk karesi alınabildi.</source>
        <translation>Only the first frame of the moving picture could be taken.</translation>
    </message>
    <message>
        <source>Platformun dosya sınırı için görsel küçültüldü; en-boy oranı değişmedi.</source>
        <translation>The picture was made smaller for the platform&apos;s file limit; its proportions did not change.</translation>
    </message>
    <message>
        <source>Görsel bulanık görünüyor: en net yerinde bile keskin bir kenar yok.</source>
        <translation>The picture looks blurred: even its sharpest part has no sharp edge.</translation>
    </message>
    <message>
        <source>İşaretli yere gerçek boyutunda bakın; varsa daha net bir kareyi seçin.</source>
        <translation>Look at the marked place at its real size; choose a sharper shot if you have one.</translation>
    </message>
    <message>
        <source>Görselde boyutunun verdiği kadar ayrıntı yok; küçük bir görselden büyütülmüş olabilir.</source>
        <translation>The picture has less detail than its size gives; it may have been enlarged from a small one.</translation>
    </message>
    <message>
        <source>Büyütmek netlik katmaz: elinizde varsa özgün dosyayı kullanın.</source>
        <translation>Enlarging adds no sharpness: use the original file if you have it.</translation>
    </message>
    <message>
        <source>Görsel çok sıkıştırılmış: kareler ve bulanık kenarlar görünebilir.</source>
        <translation>The picture is heavily compressed: blocks and smeared edges may show.</translation>
    </message>
    <message>
        <source>Sohbet uygulamalarından gelen görseller böyle olur; göndericiden özgün dosyayı isteyin.</source>
        <translation>Pictures from chat applications are often like this; ask the sender for the original file.</translation>
    </message>
    <message>
        <source>Yumuşak renk geçişleri basamak basamak görünüyor.</source>
        <translation>Soft passages of colour show as steps.</translation>
    </message>
    <message>
        <source>Az renkli (GIF gibi) ya da çok sıkıştırılmış dosyada olur: tasarımı PNG olarak dışa aktarın.</source>
        <translation>This happens in files with few colours (such as GIF) or much compression: export the design as PNG.</translation>
    </message>
    <message>
        <source>Görseldeki küçük yazılar telefonda okunmaz: harfler yaklaşık {points} punto boyunda kalıyor.</source>
        <translation>The small text in the picture cannot be read on a phone: its letters are only about {points} points tall.</translation>
    </message>
    <message>
        <source>Telefon, görseli 6–7 santimetre genişliğinde gösterir. Yazıyı büyütün ya da azaltın; tarih, saat ve yeri gönderinin metnine de yazın.</source>
        <translation>A phone shows the picture 6 to 7 centimetres wide. Make the text larger or shorter; write date, time and place into the post&apos;s text too.</translation>
    </message>
    <message>
        <source>Ekran görüntüsü özgün fotoğraftan küçük ve bulanıktır; kenarında bildirimler kalabilir. Fotoğrafın kendisini paylaşandan isteyin ya da fazlalıkları kırpın.</source>
        <translation>A screenshot is smaller and less sharp than the photograph itself, and notifications may remain at its edge. Ask whoever shared it for the photograph, or crop what is too much.</translation>
    </message>
    <message>
        <source>Bu bir telefon ekran görüntüsü: üstünde saat ve pil çubuğu duruyor.</source>
        <translation>This is a phone&apos;s screenshot: the bar with the hour and the battery is still at its top.</translation>
    </message>
    <message>
        <source>Dosyanın adına göre bu bir ekran görüntüsü.</source>
        <translation>By its file name, this is a screenshot.</translation>
    </message>
    <message>
        <source>“Paylaşım kopyası kaydet” renkleri ekranların rengine (sRGB) çevirir; özgün dosyanız kalır.</source>
        <translation>“Save a copy for sharing” converts the colours to those of screens (sRGB); your original file stays.</translation>
    </message>
    <message>
        <source>Görsel baskı renkleriyle (CMYK) kaydedilmiş: platformda renkleri değişebilir.</source>
        <translation>The picture is saved in printing colours (CMYK): its colours may change on the platform.</translation>
    </message>
    <message>
        <source>Görselin renk profili ({profile}) her yerde tanınmaz: renkleri soluk görünebilir.</source>
        <translation>The picture&apos;s colour profile ({profile}) is not known everywhere: its colours may look pale.</translation>
    </message>
    <message>
        <source>Görselin üstünde ve altında siyah şerit var.</source>
        <translation>The picture has black bars above and below.</translation>
    </message>
    <message>
        <source>Görselin iki yanında siyah şerit var.</source>
        <translation>The picture has black bars at two sides.</translation>
    </message>
    <message>
        <source>Ekran görüntüsünden ya da videodan kalmış olabilir; şeritleri kırpın.</source>
        <translation>They may come from a screenshot or a video; crop the bars off.</translation>
    </message>
    <message>
        <source>Görselin zemini saydam, çizgileri koyu: koyu ekranda görünmeyebilir.</source>
        <translation>The picture&apos;s ground is clear and its lines are dark: it may not be visible on a dark screen.</translation>
    </message>
    <message>
        <source>Açık renkli bir zemin ekleyin ya da açık renkli sürümünü kullanın.</source>
        <translation>Add a light ground, or use a light version.</translation>
    </message>
    <message>
        <source>Ekleyin: {line}</source>
        <translation>Add: {line}</translation>
    </message>
    <message>
        <source>Kopya bu klasöre yazılamadı: {folder}</source>
        <translation>The copy could not be written into this folder: {folder}</translation>
    </message>
    <message>
        <source>Diskte yer kalmamış: yer açın ya da başka bir klasör seçin.</source>
        <translation>The disk is full: make room or choose another folder.</translation>
    </message>
    <message>
        <source>Bu klasöre yazma izniniz yok: başka bir klasör seçin.</source>
        <translation>You may not write into this folder: choose another one.</translation>
    </message>
    <message>
        <source>Bu klasöre yazma izniniz ve diskte yer olduğundan emin olun ya da başka bir klasör seçin.</source>
        <translation>Make sure that you may write into this folder and that the disk has room, or choose another folder.</translation>
    </message>
    <message>
        <source>Açık rızasını geri alan biri görselde görünüyor: {names}.</source>
        <translation>Somebody in the picture has withdrawn the explicit consent: {names}.</translation>
    </message>
    <message>
        <source>Rıza her zaman geri alınabilir ve bu, o günden sonrası için geçerlidir (6698 sayılı KVKK). Görseli yeni bir gönderide kullanmayın; yayımda olanlar için üniversitenizin KVKK birimine danışın.</source>
        <translation>Consent can be withdrawn at any time, with effect from that day on (law 6698, KVKK). Don&apos;t use the picture in a new post; ask your university&apos;s data protection office about those already published.</translation>
    </message>
    <message>
        <source>Görselde görünen kişinin açık rızası kayıtlı değil: {names}.</source>
        <translation>No explicit consent is recorded for who is shown in the picture: {names}.</translation>
    </message>
    <message>
        <source>Tanınabilen bir kişinin fotoğrafı kişisel veridir (6698 sayılı KVKK). Rızayı alıp gününü görsel arşivine yazın; başka bir hukuki dayanak varsa gerekçesiyle geçin.</source>
        <translation>A photograph of somebody who can be recognised is personal data (law 6698, KVKK). Get the consent and enter its day in the picture library; where there is another legal basis, pass it with your reason.</translation>
    </message>
    <message>
        <source>Görselin kullanım izninin son günü {expires}; {day} günü yayımlanamaz.</source>
        <translation>The picture&apos;s licence ends on {expires}; it cannot be published on {day}.</translation>
    </message>
    <message>
        <source>İzni yenileyip yeni bitiş gününü görsel arşivine yazın ya da başka bir görsel seçin.</source>
        <translation>Renew the licence and enter its new last day in the picture library, or choose another picture.</translation>
    </message>
    <message>
        <source>Klasör</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Dosya</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Genişlik</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>Yükseklik</source>
        <translation>Height</translation>
    </message>
    <message>
        <source>Biçim</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Bayt</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Önem</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Kural</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Madde</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Bulgu</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Açıklama</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Hata</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Uyarı</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Öneri</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>İpucu</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>En çok {n} logo kaydedilir.</source>
        <translation>At most {n} logos can be registered.</translation>
    </message>
    <message>
        <source>Kullanmadığınız bir logoyu çıkarıp yeniden deneyin.</source>
        <translation>Remove a logo that you do not use and try again.</translation>
    </message>
    <message>
        <source>Logo çok küçük: {w} × {h} piksel.</source>
        <translation>The logo is too small: {w} × {h} pixels.</translation>
    </message>
    <message>
        <source>Kısa kenarı en az {n} piksel olan bir dosya seçin.</source>
        <translation>Choose a file whose shorter side has at least {n} pixels.</translation>
    </message>
    <message>
        <source>“{logo}” logosu yatayda yaklaşık %{percent} esnetilmiş.</source>
        <translation>The logo “{logo}” is stretched horizontally by about {percent}%.</translation>
    </message>
    <message>
        <source>“{logo}” logosu dikeyde yaklaşık %{percent} esnetilmiş.</source>
        <translation>The logo “{logo}” is stretched vertically by about {percent}%.</translation>
    </message>
    <message>
        <source>“{logo}” logosu yana yatırılmış.</source>
        <translation>The logo “{logo}” is slanted.</translation>
    </message>
    <message>
        <source>“{logo}” logosunun renkleri değiştirilmiş görünüyor.</source>
        <translation>The colours of the logo “{logo}” seem to have been changed.</translation>
    </message>
    <message>
        <source>“{logo}” logosu {n} piksel genişliğinde; en az {least} piksel olması istenmiş.</source>
        <translation>The logo “{logo}” is {n} pixels wide; at least {least} pixels are asked for.</translation>
    </message>
    <message>
        <source>“{logo}” logosu karışık bir zeminin üzerinde.</source>
        <translation>The logo “{logo}” stands on a busy ground.</translation>
    </message>
    <message>
        <source>Logolar yalnızca oranı korunarak büyütülüp küçültülür. Özgün dosyasını köşesinden boyutlandırarak koyun.</source>
        <translation>A logo is only made larger or smaller in its own proportions. Put in its original file, resized by a corner.</translation>
    </message>
    <message>
        <source>Kurumsal kimlik kılavuzunun verdiği renkleri kullanın; açık ya da tek renkli sürümü varsa onu da kaydedin.</source>
        <translation>Use the colours that the brand guide gives; if there is a light or one-coloured version, register it too.</translation>
    </message>
    <message>
        <source>Daha küçük logoda yazılar okunmaz; logoyu büyütün.</source>
        <translation>The words of a smaller logo cannot be read; make it larger.</translation>
    </message>
    <message>
        <source>Logonun çevresinde boş alan bırakın ya da altına düz renkli bir zemin koyun.</source>
        <translation>Leave space around the logo, or put an even ground behind it.</translation>
    </message>
    <message>
        <source>Görselde bir kişinin yüzü seçiliyor: paylaşılmasına onayı var mı?</source>
        <translation>One person&apos;s face can be made out in the picture: did they agree to its being shared?</translation>
    </message>
    <message>
        <source>Görselde {n} kişinin yüzü seçiliyor: paylaşılmasına onayları var mı?</source>
        <translation>The faces of {n} people can be made out in the picture: did they agree to its being shared?</translation>
    </message>
    <message>
        <source>Tanınabilen bir kişinin fotoğrafı kişisel veridir (6698 sayılı KVKK). Görünenleri ve onaylarını görsel arşivine yazarsanız bir daha sorulmaz. Yüzlerin kime ait olduğuna bakılmaz.</source>
        <translation>The photograph of a person who can be recognised is personal data (KVKK, law 6698). Once you note in the picture archive who is shown and that they agreed, this is not asked again. Whose faces they are is not looked at.</translation>
    </message>
    <message>
        <source>Bu görsel ile arşivdeki kopyasının en-boy oranı farklı; ikisinden biri gerilmiş.</source>
        <translation>This picture and its copy in the library differ in aspect ratio; one of the two was stretched.</translation>
    </message>
    <message>
        <source>Görsel yatayda yaklaşık %{percent} gerilmiş, çok olası.</source>
        <translation>The picture is stretched sideways by about {percent} %, very likely.</translation>
    </message>
    <message>
        <source>Görsel dikeyde yaklaşık %{percent} gerilmiş, çok olası.</source>
        <translation>The picture is stretched in height by about {percent} %, very likely.</translation>
    </message>
    <message>
        <source>Görsel yatayda yaklaşık %{percent} gerilmiş, olası.</source>
        <translation>The picture is stretched sideways by about {percent} %, likely.</translation>
    </message>
    <message>
        <source>Görsel dikeyde yaklaşık %{percent} gerilmiş, olası.</source>
        <translation>The picture is stretched in height by about {percent} %, likely.</translation>
    </message>
    <message>
        <source>Görsel yatayda yaklaşık %{percent} gerilmiş olabilir.</source>
        <translation>The image may be stretched horizontally by about {percent}%.</translation>
    </message>
    <message>
        <source>Görsel dikeyde yaklaşık %{percent} gerilmiş olabilir.</source>
        <translation>The image may be stretched vertically by about {percent}%.</translation>
    </message>
    <message>
        <source>Görsel kırpılmış ya da yatayda yaklaşık %{percent} gerilmiş olabilir.</source>
        <translation>The picture may have been cropped, or stretched sideways by about {percent} %.</translation>
    </message>
    <message>
        <source>Görsel kırpılmış ya da dikeyde yaklaşık %{percent} gerilmiş olabilir.</source>
        <translation>The picture may have been cropped, or stretched in height by about {percent} %.</translation>
    </message>
    <message>
        <source>Çok olası: görsel yatayda gerilmiş; ne kadar, kestirilemedi.</source>
        <translation>Very likely: the picture is stretched horizontally; by how much could not be estimated.</translation>
    </message>
    <message>
        <source>Çok olası: görsel dikeyde gerilmiş; ne kadar, kestirilemedi.</source>
        <translation>Very likely: the picture is stretched vertically; by how much could not be estimated.</translation>
    </message>
    <message>
        <source>Olası: görsel yatayda gerilmiş; ne kadar, kestirilemedi.</source>
        <translation>Likely: the picture is stretched horizontally; by how much could not be estimated.</translation>
    </message>
    <message>
        <source>Olası: görsel dikeyde gerilmiş; ne kadar, kestirilemedi.</source>
        <translation>Likely: the picture is stretched vertically; by how much could not be estimated.</translation>
    </message>
    <message>
        <source>Görsel yatayda gerilmiş olabilir; ne kadar, kestirilemedi.</source>
        <translation>The picture may be stretched horizontally; by how much could not be estimated.</translation>
    </message>
    <message>
        <source>Görsel dikeyde gerilmiş olabilir; ne kadar, kestirilemedi.</source>
        <translation>The picture may be stretched vertically; by how much could not be estimated.</translation>
    </message>
    <message>
        <source>Buradaki, arşivdekine göre yatayda yaklaşık %{percent} geniş. Doğru olan buradakiyse yok sayın; arşivdekiyse onu kullanın ya da buradakinin oranını düzeltin.</source>
        <translation>This one is about {percent}% wider than the one in the library. If this is the true one, ignore this; if that is, use it or correct the ratio of this one.</translation>
    </message>
    <message>
        <source>Buradaki, arşivdekine göre dikeyde yaklaşık %{percent} uzun. Doğru olan buradakiyse yok sayın; arşivdekiyse onu kullanın ya da buradakinin oranını düzeltin.</source>
        <translation>This one is about {percent}% taller than the one in the library. If this is the true one, ignore this; if that is, use it or correct the ratio of this one.</translation>
    </message>
    <message>
        <source>Dosyanın içindeki küçük görsel ise bu oranda bir gerilme göstermiyor.</source>
        <translation>The little picture inside the file, though, shows no stretch of that size.</translation>
    </message>
    <message>
        <source>Kırptıysanız sorun yok; esnettiyseniz özgün dosyadan, en-boy oranını koruyarak yeniden kaydedin.</source>
        <translation>If you cropped it, all is well; if you stretched it, save it again from the original file, keeping its proportions.</translation>
    </message>
    <message>
        <source>Esnettiyseniz özgün dosyadan, en-boy oranını koruyarak yeniden kaydedin; değilse yok sayın.</source>
        <translation>If you stretched it, save it again from the original with its aspect ratio kept; otherwise ignore this.</translation>
    </message>
    <message>
        <source>Dosyanın kendi bilgisinde {dw} × {dh} piksel yazıyor, görsel ise {w} × {h}.</source>
        <translation>The file&apos;s own information says {dw} × {dh} pixels, but the picture has {w} × {h}.</translation>
    </message>
    <message>
        <source>Dosya, piksellerinin kare olmadığını söylüyor (çözünürlük {across} × {down}); platformlar buna bakmaz.</source>
        <translation>The file says that its pixels are not square (resolution {across} × {down}); platforms ignore that.</translation>
    </message>
    <message>
        <source>Dosya bir düzenleyiciden geçmiş: {programs}.</source>
        <translation>The file went through an editor: {programs}.</translation>
    </message>
    <message>
        <source>Piksellerdeki izlere göre görselin eni ile boyu farklı oranlarda büyütülmüş ya da küçültülmüş.</source>
        <translation>By the traces in its pixels, the picture&apos;s width and height were scaled by different factors.</translation>
    </message>
    <message>
        <source>Dosyanın içindeki küçük görsel aynı sahneyi başka bir en-boy oranıyla gösteriyor.</source>
        <translation>The little picture inside the file shows the same scene in other proportions.</translation>
    </message>
    <message>
        <source>Birimin arşivindeki aynı görselle en-boy oranı farklı: ikisinden biri gerilmiş.</source>
        <translation>Its proportions differ from those of the same picture in the unit&apos;s archive: one of the two is stretched.</translation>
    </message>
    <message>
        <source>Görseldeki karekodun eni ve boyu eşit değil.</source>
        <translation>The QR code in the picture is not as wide as it is high.</translation>
    </message>
    <message>
        <source>Bu görsel artık arşivde değil.</source>
        <translation>This picture is no longer in the library.</translation>
    </message>
    <message>
        <source>Çıkarılmış olabilir. Listeyi yenileyip yeniden deneyin.</source>
        <translation>It may have been removed. Refresh the list and try again.</translation>
    </message>
    <message>
        <source>“{post}” gönderisi bu görseli kullanıyor.</source>
        <translation>The post “{post}” uses this picture.</translation>
    </message>
    <message>
        <source>Görseli önce gönderiden çıkarın, sonra silin.</source>
        <translation>Take the picture out of the post first, then erase it.</translation>
    </message>
    <message>
        <source>Bütün metinlere ekleyin</source>
        <translation>Add to all texts</translation>
    </message>
    <message>
        <source>{n} görselin bulguları “{file}” dosyasına yazıldı.</source>
        <translation>The findings of {n} pictures were written to “{file}”.</translation>
    </message>
</context>
</TS>
