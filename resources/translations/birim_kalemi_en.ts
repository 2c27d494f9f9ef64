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
    <name>AccessChoice</name>
    <message>
        <source>Bu bilgisayar oturumunu başkaları da kullanıyor</source>
        <translation>Others use this computer login too</translation>
    </message>
    <message>
        <source>O hâlde kasa her açılışta kendi parolasını da sorar; bilgisayarın başına geçen açamaz.</source>
        <translation>Then the vault also asks for its own password each time it is opened; whoever sits down at the computer cannot open it.</translation>
    </message>
</context>
<context>
    <name>AccessSection</name>
    <message>
        <source>Kasanın kilidi</source>
        <translation>The vault’s lock</translation>
    </message>
    <message>
        <source>Bu bilgisayar oturumunu başkaları da kullanıyor</source>
        <translation>Others use this computer login too</translation>
    </message>
    <message>
        <source>Kasa parolası</source>
        <translation>Vault password</translation>
    </message>
    <message>
        <source>Parola belirle…</source>
        <translation>Set a password…</translation>
    </message>
    <message>
        <source>Değiştir…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Kaldır…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>Anahtarları yenile…</source>
        <translation>Renew the keys…</translation>
    </message>
    <message>
        <source>Kasa dosyasının bir kopyasıyla anahtarı yabancı bir ele geçtiyse ya da kurtarma kiti kaybolduysa yenileyin. Kayıtlarınız durur; eski kit hiçbir şey açmaz, yenisini basarsınız.</source>
        <translation>Renew them if a copy of the vault file and its key fell into a stranger’s hands, or if the recovery kit was lost. Your entries stay; the old kit opens nothing, and you print a new one.</translation>
    </message>
    <message>
        <source>Kasanın anahtarları</source>
        <translation>The vault’s keys</translation>
    </message>
    <message>
        <source>Geri yükle…</source>
        <translation>Restore…</translation>
    </message>
    <message>
        <source>Kasa dosyasının her gün bir kopyası alınır; kopya da kasanın kendisi kadar kilitlidir.</source>
        <translation>The vault file is copied every day; a copy is locked as well as the vault itself.</translation>
    </message>
    <message>
        <source>Kasanın yedekleri</source>
        <translation>Backups of the vault</translation>
    </message>
    <message>
        <source>var</source>
        <translation>set</translation>
    </message>
    <message>
        <source>Kasa, bilgisayarın anahtarlığı ve kasa parolası birlikte olunca açılır.</source>
        <translation>The vault opens with the computer’s keyring and the vault password together.</translation>
    </message>
    <message>
        <source>gerekli</source>
        <translation>needed</translation>
    </message>
    <message>
        <source>Oturumu paylaştığınız için kasanın kendi parolası olmalı.</source>
        <translation>As you share the login, the vault should have its own password.</translation>
    </message>
    <message>
        <source>yok</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Bu bilgisayarda oturumunuzu açan kasayı da açar. Oturum yalnız sizinse bu yeterlidir.</source>
        <translation>Whoever logs in as you on this computer opens the vault too. If the login is yours alone, that is enough.</translation>
    </message>
    <message>
        <source>Oturumu başkaları da kullandığı için önce bir kasa parolası belirleyin.</source>
        <translation>As others use the login too, set a vault password first.</translation>
    </message>
    <message>
        <source>Anahtarları yenile</source>
        <translation>Renew the keys</translation>
    </message>
    <message>
        <source>Kasanın bütün anahtarları yenilensin mi?</source>
        <translation>Renew all keys of the vault?</translation>
    </message>
    <message>
        <source>Şimdiki kurtarma kiti geçersiz olur. Programın bu bilgisayardaki eski yedekleri silinip yenisi alınır.</source>
        <translation>The present recovery kit becomes void. The program&apos;s old copies on this PC are deleted and a new one is made.</translation>
    </message>
    <message>
        <source>Yenile</source>
        <translation>Renew</translation>
    </message>
    <message>
        <source>Açılamayanları kaldır</source>
        <translation>Remove what cannot be opened</translation>
    </message>
    <message>
        <source>Açılamayan kayıtlar kasadan kaldırılsın mı?</source>
        <translation>Remove the entries that cannot be opened from the vault?</translation>
    </message>
    <message>
        <source>İçlerindekiler geri gelmez; yalnız eski bir yedekte bulunabilir. Kalan kayıtlara dokunulmaz.</source>
        <translation>What is in them does not come back; it may only be found in an old backup. The other entries are not touched.</translation>
    </message>
    <message>
        <source>Kaldır</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>AccountActions</name>
    <message>
        <source>{platform} hesabı</source>
        <translation>{platform} account</translation>
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
        <source>Kasadaki kaydı aç</source>
        <translation>Open its entry in the vault</translation>
    </message>
    <message>
        <source>Yayın saatleri</source>
        <translation>Posting times</translation>
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
    <name>AccountRows</name>
    <message>
        <source>Kasadaki kaydı</source>
        <translation>Its record in the vault</translation>
    </message>
    <message>
        <source>{title} kaydına git</source>
        <translation>Go to the entry {title}</translation>
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
    <name>AccountsPart</name>
    <message>
        <source>Yeni kayıt</source>
        <translation>New entry</translation>
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
    <name>AgendaView</name>
    <message>
        <source>Yazı listesi</source>
        <translation>List of posts</translation>
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
    <name>Arrangement</name>
    <message>
        <source>Henüz kampanya yok</source>
        <translation>No campaigns yet</translation>
    </message>
    <message>
        <source>Tanıtım günleri, kayıt dönemi gibi birlikte duran yazıları bir araya getirir.</source>
        <translation>Brings posts together that belong together: open days, registration.</translation>
    </message>
    <message>
        <source>Kampanyalar</source>
        <translation>Campaigns</translation>
    </message>
    <message>
        <source>Yeni kampanya</source>
        <translation>New campaign</translation>
    </message>
    <message>
        <source>Henüz sütun yok</source>
        <translation>No pillars yet</translation>
    </message>
    <message>
        <source>Sütunlar neyi ne kadar paylaştığınızı gösterir. Önerilenlerle başlayabilirsiniz.</source>
        <translation>Pillars show what you post and how much of it. You can begin with those proposed.</translation>
    </message>
    <message>
        <source>İçerik sütunları</source>
        <translation>Content pillars</translation>
    </message>
    <message>
        <source>Yeni sütun</source>
        <translation>New pillar</translation>
    </message>
    <message>
        <source>Henüz dizi yok</source>
        <translation>No series yet</translation>
    </message>
    <message>
        <source>Her hafta, her ay ya da her yıl yinelenen yazılar kendiliğinden hazırlanır.</source>
        <translation>Posts that recur every week, month or year are made ready by themselves.</translation>
    </message>
    <message>
        <source>Diziler</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Yeni dizi</source>
        <translation>New series</translation>
    </message>
    <message>
        <source>{day} gününden başlayarak</source>
        <translation>From {day} on</translation>
    </message>
    <message>
        <source>{day} gününe kadar</source>
        <translation>Until {day}</translation>
    </message>
    <message>
        <source>Günleri belirsiz</source>
        <translation>Without days</translation>
    </message>
    <message>
        <source>her gün</source>
        <translation>every day</translation>
    </message>
    <message>
        <source>hafta içi</source>
        <translation>weekdays</translation>
    </message>
    <message>
        <source>Her hafta {weekday}</source>
        <translation>Every week on {weekday}</translation>
    </message>
    <message>
        <source>Her ay {day}. gün</source>
        <translation>Every month on day {day}</translation>
    </message>
    <message>
        <source>Her yıl {day}</source>
        <translation>Every year on {day}</translation>
    </message>
</context>
<context>
    <name>ArrangementDialog</name>
    <message>
        <source>Yayın düzeni</source>
        <translation>Posting order</translation>
    </message>
    <message>
        <source>Sütunlar</source>
        <translation>Pillars</translation>
    </message>
    <message>
        <source>Kampanyalar</source>
        <translation>Campaigns</translation>
    </message>
    <message>
        <source>Yayın saatleri</source>
        <translation>Posting times</translation>
    </message>
    <message>
        <source>Diziler</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Kapat</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Neyi, ne kadar, ne zaman paylaşıyorsunuz? Takvim ve “Haftaları doldur” buna bakar.</source>
        <translation>What do you post, how much of it, and when? The calendar and “Fill the weeks” go by this.</translation>
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
    <name>AskedEntry</name>
    <message>
        <source>bekleniyor</source>
        <translation>awaited</translation>
    </message>
    <message>
        <source>✓ kâğıttakiyle aynı</source>
        <translation>✓ as on the paper</translation>
    </message>
    <message>
        <source>✗ farklı, yeniden bakın</source>
        <translation>✗ different, look again</translation>
    </message>
</context>
<context>
    <name>AskedPassphrase</name>
    <message>
        <source>Kasa parolası</source>
        <translation>Vault password</translation>
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
    <name>BackupCard</name>
    <message>
        <source>Hesaplarınızın yedeği</source>
        <translation>Backup of your accounts</translation>
    </message>
    <message>
        <source>Hesaplara git</source>
        <translation>Go to the accounts</translation>
    </message>
    <message>
        <source>{n} alındı bekleniyor</source>
        <translation>{n} receipts awaited</translation>
    </message>
    <message>
        <source>… ve {n} hesap daha; yedekleri Hesaplar listesinde yazar.</source>
        <translation>… and {n} more accounts; the list Accounts tells of their backups.</translation>
    </message>
    <message>
        <source>Kasada henüz hesap yok. Önce hesaplarınızı ekleyin, sonra bir meslektaşınıza yedekletin.</source>
        <translation>There is no account in the vault yet. Add your accounts first, then back them up with a colleague.</translation>
    </message>
    <message>
        <source>Size ulaşılamazsa her hesabı açabilecek bir meslektaşınız var.</source>
        <translation>For every account there is a colleague who can open it if you cannot be reached.</translation>
    </message>
    <message>
        <source>{total} hesaptan {current} tanesinin yedeği güncel.</source>
        <translation>{current} of {total} accounts have a current backup.</translation>
    </message>
    <message>
        <source>Hiçbir hesabın güncel yedeği yok: size ulaşılamadığı gün kimse giremez.</source>
        <translation>No account has a current backup: on a day when you cannot be reached, nobody gets in.</translation>
    </message>
    <message>
        <source>Hesap verebilmek için önce bir meslektaşınızın kartını alıp altı sözcüğü karşılaştırın.</source>
        <translation>Before you can give accounts, take a colleague’s card and compare the six words.</translation>
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
    <name>Belonging</name>
    <message>
        <source>Sütun</source>
        <translation>Pillar</translation>
    </message>
    <message>
        <source>Kampanya</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>Sütunu yok</source>
        <translation>No pillar</translation>
    </message>
    <message>
        <source>Kampanyası yok</source>
        <translation>No campaign</translation>
    </message>
    <message>
        <source>Silinmiş</source>
        <translation>Deleted</translation>
    </message>
</context>
<context>
    <name>BelongingActions</name>
    <message>
        <source>Sütunu</source>
        <translation>Pillar</translation>
    </message>
    <message>
        <source>Sütunu yok</source>
        <translation>No pillar</translation>
    </message>
    <message>
        <source>Kampanyası</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>Kampanyası yok</source>
        <translation>No campaign</translation>
    </message>
</context>
<context>
    <name>BelongingButton</name>
    <message>
        <source>Sütun ve kampanya</source>
        <translation>Pillar and campaign</translation>
    </message>
    <message>
        <source>Sütunu yok</source>
        <translation>No pillar</translation>
    </message>
    <message>
        <source>Kampanyası yok</source>
        <translation>No campaign</translation>
    </message>
    <message>
        <source>Dizisi…</source>
        <translation>Its series…</translation>
    </message>
    <message>
        <source>Yayın düzeni…</source>
        <translation>Posting order…</translation>
    </message>
    <message>
        <source>Sütun seç</source>
        <translation>Choose a pillar</translation>
    </message>
    <message>
        <source>Kampanya seç</source>
        <translation>Choose a campaign</translation>
    </message>
    <message>
        <source>Yinelenen</source>
        <translation>Recurring</translation>
    </message>
    <message>
        <source>Sütun ve kampanya: {names}</source>
        <translation>Pillar and campaign: {names}</translation>
    </message>
    <message>
        <source>Yazının sütunu ve kampanyası: {names}</source>
        <translation>The post&apos;s pillar and campaign: {names}</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Silinenler</source>
        <translation>Deleted items</translation>
    </message>
    <message>
        <source>Sildiğiniz yazılar ve konular burada 90 gün durur, sonra bütün sürümleriyle kalıcı silinir.</source>
        <translation>Posts and topics that you delete stay here for 90 days, then they are erased for good with all their versions.</translation>
    </message>
    <message>
        <source>Silinen bir şey yok</source>
        <translation>Nothing was deleted</translation>
    </message>
    <message>
        <source>Bir yazıyı ya da konuyu silerseniz buradan geri gelir.</source>
        <translation>A post or topic that you delete comes back from here.</translation>
    </message>
    <message>
        <source>Kalıcı sil…</source>
        <translation>Erase for good…</translation>
    </message>
    <message>
        <source>Seçilenleri hemen ve geri dönüşsüz siler</source>
        <translation>Erases what is selected at once, with no way back</translation>
    </message>
    <message>
        <source>Kapat</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Geri getir</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Silinenlerde ara</source>
        <translation>Search deleted items</translation>
    </message>
    <message>
        <source>Önizleme</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Geri getirildi: {names}</source>
        <translation>Brought back: {names}</translation>
    </message>
    <message>
        <source>Yazıyı aç</source>
        <translation>Open the post</translation>
    </message>
    <message>
        <source>{names} kalıcı silinsin mi?</source>
        <translation>Erase {names} for good?</translation>
    </message>
    <message>
        <source>Bütün sürümleriyle silinir ve geri getirilemez. Görseller arşivde, eski yedekler yerinde kalır.</source>
        <translation>It is erased with all its versions and cannot be brought back. Pictures stay in the library, and earlier backups stay as they are.</translation>
    </message>
    <message>
        <source>Kalıcı sil</source>
        <translation>Erase for good</translation>
    </message>
    <message>
        <source>Vazgeç</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Kalıcı silindi: {names}</source>
        <translation>Erased for good: {names}</translation>
    </message>
    <message>
        <source>seçilen {n} öğe</source>
        <translation>{n} selected items</translation>
    </message>
    <message>
        <source>Boş yazı</source>
        <translation>Empty post</translation>
    </message>
</context>
<context>
    <name>BinModel</name>
    <message>
        <source>Yazı</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Konu</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Boş yazı</source>
        <translation>Empty post</translation>
    </message>
    <message>
        <source>{deleted} silindi, {goes} kalıcı silinir</source>
        <translation>Deleted on {deleted}, erased for good on {goes}</translation>
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
        <source>Tatil</source>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>Yarım gün</source>
        <translation>Half day</translation>
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
        <source>Gecikti</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Planlanmadı</source>
        <translation>Not planned</translation>
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
        <source>Planlandı, hatalı</source>
        <translation>Planned, with errors</translation>
    </message>
    <message>
        <source>Metin yazılacak</source>
        <translation>Text to write</translation>
    </message>
    <message>
        <source>İptal edildi</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Planlandı</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Gözden geçirmede</source>
        <translation>In review</translation>
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
        <source>{n} yazı süzgeçle gizli</source>
        <translation>{n} posts hidden by the filter</translation>
    </message>
    <message>
        <source>öneri: {what}</source>
        <translation>proposal: {what}</translation>
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
    <message>
        <source>+{n} daha</source>
        <translation>+{n} more</translation>
    </message>
    <message>
        <source>Öneri, henüz planlanmadı: {what}</source>
        <translation>A proposal, not planned yet: {what}</translation>
    </message>
    <message>
        <source>Öneri: {what}</source>
        <translation>Proposal: {what}</translation>
    </message>
    <message>
        <source>geçti</source>
        <translation>over</translation>
    </message>
    <message>
        <source>boş</source>
        <translation>free</translation>
    </message>
    <message>
        <source>{time} olağan paylaşım saati: {accounts}</source>
        <translation>{time} usual posting time: {accounts}</translation>
    </message>
</context>
<context>
    <name>CalendarList</name>
    <message>
        <source>{n} yazı</source>
        <translation>{n} posts</translation>
    </message>
    <message>
        <source>yazı yok</source>
        <translation>no posts</translation>
    </message>
    <message>
        <source>Tarihsiz</source>
        <translation>Undated</translation>
    </message>
    <message>
        <source>Dün</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>Bugün</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yarın</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>{n} hata</source>
        <translation>{n} errors</translation>
    </message>
    <message>
        <source>{n} uyarı</source>
        <translation>{n} warnings</translation>
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
        <source>Önceki gün</source>
        <translation>Previous day</translation>
    </message>
    <message>
        <source>Sonraki gün</source>
        <translation>Next day</translation>
    </message>
    <message>
        <source>Önceki hafta</source>
        <translation>Previous week</translation>
    </message>
    <message>
        <source>Sonraki hafta</source>
        <translation>Next week</translation>
    </message>
    <message>
        <source>Yayın düzeni: sütunlar, kampanyalar, saatler</source>
        <translation>Posting order: pillars, campaigns, times</translation>
    </message>
    <message>
        <source>Aç</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Yayımla…</source>
        <translation>Publish…</translation>
    </message>
    <message>
        <source>Benzer yazıyı aç</source>
        <translation>Open the similar post</translation>
    </message>
    <message>
        <source>Yeniden kullan</source>
        <translation>Use again</translation>
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
        <source>Kopyala</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Aynı güne kopyasını koy</source>
        <translation>Put a copy on the same day</translation>
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
        <source>Kopyayı bu güne koy</source>
        <translation>Paste on this day</translation>
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
        <source>Durumu</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Yazının durumu</source>
        <translation>State of the post</translation>
    </message>
    <message>
        <source>Yazıyı iptal et</source>
        <translation>Cancel the post</translation>
    </message>
    <message>
        <source>Silinenler</source>
        <translation>Deleted items</translation>
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
    <message>
        <source>Görünüm</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Gün</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Hafta</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Ay</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Liste</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Profil</source>
        <translation>Profile</translation>
    </message>
</context>
<context>
    <name>CalendarProfile</name>
    <message>
        <source>Görsel yok: Instagram görselsiz gönderi kabul etmez.</source>
        <translation>No picture: Instagram takes no post without one.</translation>
    </message>
    <message>
        <source>Yanındaki gönderiyle aynı görsel.</source>
        <translation>The same picture as the post beside it.</translation>
    </message>
</context>
<context>
    <name>CampaignsPart</name>
    <message>
        <source>Örneğin: Aday öğrenci tanıtım günleri</source>
        <translation>For example: Open days for applicants</translation>
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
        <source>Amaç, hedef kitle, etiketler … (isteğe bağlı)</source>
        <translation>Aim, audience, hashtags … (optional)</translation>
    </message>
    <message>
        <source>Adı</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rengi</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Bitti</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Başlamadı</source>
        <translation>Not begun</translation>
    </message>
    <message>
        <source>Sürüyor</source>
        <translation>Going on</translation>
    </message>
    <message>
        <source>Kampanyayı düzenle</source>
        <translation>Edit the campaign</translation>
    </message>
    <message>
        <source>Yeni kampanya</source>
        <translation>New campaign</translation>
    </message>
</context>
<context>
    <name>CardGiving</name>
    <message>
        <source>Kartınız kaydedildi: {name}</source>
        <translation>Your card was saved: {name}</translation>
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
    <name>ChoosingDialog</name>
    <message>
        <source>İki değişiklik aynı yerde</source>
        <translation>Two changes in one place</translation>
    </message>
    <message>
        <source>Bu yeri görüş istedikten sonra siz de değiştirmişsiniz</source>
        <translation>You have changed this passage, too, since you asked for an opinion</translation>
    </message>
    <message>
        <source>Görüş istediğinizde: “{words}”</source>
        <translation>When you asked: “{words}”</translation>
    </message>
    <message>
        <source>Metninizde şimdi</source>
        <translation>In your text now</translation>
    </message>
    <message>
        <source>{name} öneriyor</source>
        <translation>{name} suggests</translation>
    </message>
    <message>
        <source>Sonra</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Benimki kalsın</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>Öneriyi yaz</source>
        <translation>Write the suggestion</translation>
    </message>
</context>
<context>
    <name>ChoosingStage</name>
    <message>
        <source>Hesapları başka bir programdan al</source>
        <translation>Take accounts from another program</translation>
    </message>
    <message>
        <source>Önce öteki programda hesaplarınızı bir dosyaya aktarın, sonra o dosyayı burada seçin. Ne alınacağını görüp onaylamadan kasaya hiçbir şey yazılmaz.</source>
        <translation>First export your accounts to a file in the other program, then choose that file here. Nothing is written into the vault before you have seen what will be taken and agreed.</translation>
    </message>
    <message>
        <source>Karekod okut…</source>
        <translation>Read a QR code…</translation>
    </message>
    <message>
        <source>Vazgeç</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Dosya seç…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Ayarlar → Parolalar → Parolaları dışa aktar</source>
        <translation>Settings → Passwords → Export passwords</translation>
    </message>
    <message>
        <source>Parolalar → “…” menüsü → Parolaları dışa aktar</source>
        <translation>Passwords → “…” menu → Export passwords</translation>
    </message>
    <message>
        <source>Mac’te Parolalar uygulaması → Dosya → Dışa aktar</source>
        <translation>Passwords app on the Mac → File → Export</translation>
    </message>
    <message>
        <source>Araçlar → Kasayı dışa aktar → .json ya da parola korumalı .json</source>
        <translation>Tools → Export vault → .json or password protected .json</translation>
    </message>
    <message>
        <source>Veritabanı → Dışa aktar → CSV</source>
        <translation>Database → Export → CSV</translation>
    </message>
    <message>
        <source>Ayarlar → Yedekleme ya da içe ve dışa aktarma; parolalı da olur</source>
        <translation>Settings → Backups or Import &amp; Export; with a password too</translation>
    </message>
    <message>
        <source>Telefonda Hesapları aktar → Dışa aktar; çıkan karekodu aşağıdan okutun</source>
        <translation>On the phone Transfer accounts → Export; read the QR code with the button below</translation>
    </message>
    <message>
        <source>İlk satırı hesap, kullanıcı adı, parola olan listeyi “CSV UTF-8” olarak kaydedin</source>
        <translation>Save a list whose first line is account, user name, password as “CSV UTF-8”</translation>
    </message>
</context>
<context>
    <name>ClockDialog</name>
    <message>
        <source>Kod kabul edilmedi mi?</source>
        <translation>Code not accepted?</translation>
    </message>
    <message>
        <source>Kapat</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Bilgisayarın saatini denetle</source>
        <translation>Check the PC’s clock</translation>
    </message>
    <message>
        <source>Saat sunucusuna soruluyor…</source>
        <translation>Asking a time server…</translation>
    </message>
    <message>
        <source>Karşılaştırılan sunucu: {server}</source>
        <translation>Compared with: {server}</translation>
    </message>
    <message>
        <source>Kodlar saate göre üretilir ve yaklaşık 30 saniyede bir değişir. Bilgisayarın saati yarım dakikadan fazla şaşarsa platform kodu kabul etmez; saat diliminin etkisi yoktur.</source>
        <translation>Codes go by the clock and change about every 30 seconds. If the PC’s clock is off by more than half a minute, platforms refuse them; the time zone does not matter.</translation>
    </message>
    <message>
        <source>Saat henüz karşılaştırılmadı. Denetlerken yalnız “saat kaç?” diye sorulur, bilgi gitmez.</source>
        <translation>The clock has not been compared yet. Checking only asks “what time is it?”; no data is sent.</translation>
    </message>
    <message>
        <source>Saat</source>
        <translation>Clock</translation>
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
    <name>CodeDialog</name>
    <message>
        <source>Vazgeç</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>Kurtarma kodu</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Kâğıttaki {n} grup, sırayla</source>
        <translation>The {n} groups of the paper, in order</translation>
    </message>
    <message>
        <source>{n}. grup bekleniyor</source>
        <translation>Group {n} is awaited</translation>
    </message>
    <message>
        <source>{n}. grup doğru</source>
        <translation>Group {n} is right</translation>
    </message>
    <message>
        <source>{n}. grupta yanlış var</source>
        <translation>There is a mistake in group {n}</translation>
    </message>
</context>
<context>
    <name>CodePreview</name>
    <message>
        <source>Şu anki kod</source>
        <translation>Present code</translation>
    </message>
    <message>
        <source>Şu anki kod, ekranda</source>
        <translation>Present code, on the screen</translation>
    </message>
    <message>
        <source>{seconds} sn</source>
        <translation>{seconds} s</translation>
    </message>
</context>
<context>
    <name>CodeSources</name>
    <message>
        <source>Ekrandan seç…</source>
        <translation>From the screen…</translation>
    </message>
    <message>
        <source>Ekrandaki karekodu işaretleyip oku</source>
        <translation>Mark a QR code on the screen and read it</translation>
    </message>
    <message>
        <source>Panodan</source>
        <translation>From clipboard</translation>
    </message>
    <message>
        <source>Panodaki ekran görüntüsünden karekod oku</source>
        <translation>Read a QR code from the screenshot on the clipboard</translation>
    </message>
    <message>
        <source>Dosyadan…</source>
        <translation>From a file…</translation>
    </message>
    <message>
        <source>Görsel dosyasından ya da telefonla çekilmiş fotoğraftan karekod oku</source>
        <translation>Read a QR code from a picture’s file or a photo taken by phone</translation>
    </message>
    <message>
        <source>Okunuyor…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Görseller ({kinds})</source>
        <translation>Pictures ({kinds})</translation>
    </message>
    <message>
        <source>Karekodun görselini seç</source>
        <translation>Choose the QR code’s picture</translation>
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
    <name>Colleague</name>
    <message>
        <source>İmzası doğrulandı: bu kişiyi Kasa’da doğrulamıştınız.</source>
        <translation>Signature verified: you verified this person in the Vault.</translation>
    </message>
    <message>
        <source>İmzası sağlam, ama bu kişi Kasa’da doğrulanmadı. Gönderenin gerçekten o olup olmadığını sorun.</source>
        <translation>The signature is sound, but this person has not been verified in the Vault. Ask whether it was really they who sent it.</translation>
    </message>
    <message>
        <source>İmzasız: adı, dosyayı yazan kendisi vermiş. Gönderenin gerçekten o olup olmadığını sorun.</source>
        <translation>Unsigned: whoever wrote the file gave this name. Ask whether it was really they who sent it.</translation>
    </message>
    <message>
        <source>Adsız</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>(doğrulanmadı)</source>
        <translation>(not verified)</translation>
    </message>
    <message>
        <source>(imzasız)</source>
        <translation>(unsigned)</translation>
    </message>
    <message>
        <source>Yalnız not</source>
        <translation>Remarks only</translation>
    </message>
    <message>
        <source>Uygun</source>
        <translation>Fits</translation>
    </message>
    <message>
        <source>Düzeltilsin</source>
        <translation>To be mended</translation>
    </message>
    <message>
        <source>{n} yazı Hazır oldu.</source>
        <translation>{n} posts are Ready.</translation>
    </message>
    <message>
        <source>{n} yazı düzeltilmek üzere Taslak oldu.</source>
        <translation>{n} posts are drafts again, to be mended.</translation>
    </message>
    <message>
        <source>{n} yazıya yalnız not düşüldü.</source>
        <translation>{n} posts got remarks only.</translation>
    </message>
    <message>
        <source>{n} yazı görüş istendikten sonra değişmiş: “uygun” denen metin bu değil.</source>
        <translation>{n} posts have changed since the review was asked for: “fits” was not said of this text.</translation>
    </message>
    <message>
        <source>{n} yazı artık gözden geçirmede değil; durumuna dokunulmadı.</source>
        <translation>{n} posts are not in review any more; their state was left alone.</translation>
    </message>
    <message>
        <source>{n} yazı artık burada yok.</source>
        <translation>{n} posts are not here any more.</translation>
    </message>
    <message>
        <source>{n} yeni not alındı.</source>
        <translation>{n} new remarks were taken in.</translation>
    </message>
</context>
<context>
    <name>ColleaguePart</name>
    <message>
        <source>Görüş</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Bir meslektaştan görüş isteyin ya da gelen görüş dosyasını açın</source>
        <translation>Ask a colleague for a review, or open a review file that came</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Mavi</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>Yeşil</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Kehribar</source>
        <translation>Amber</translation>
    </message>
    <message>
        <source>Mor</source>
        <translation>Purple</translation>
    </message>
    <message>
        <source>Turkuaz</source>
        <translation>Teal</translation>
    </message>
    <message>
        <source>Pembe</source>
        <translation>Pink</translation>
    </message>
</context>
<context>
    <name>CommentList</name>
    <message>
        <source>Görüşler ({n})</source>
        <translation>Reviews ({n})</translation>
    </message>
    <message>
        <source>Yazıdan çıkarılmış bir görsel için</source>
        <translation>On a picture that was taken out of the post</translation>
    </message>
    <message>
        <source>“{name}” görseli için</source>
        <translation>On the picture “{name}”</translation>
    </message>
    <message>
        <source>Uygula</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Göster</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Kenara koy</source>
        <translation>Put aside</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Bu söz metinde artık yok; değiştirilmiş ya da silinmiş.</source>
        <translation>This passage is not in the text any more; it was changed or deleted.</translation>
    </message>
    <message>
        <source>Bu söz metinde birden çok yerde geçiyor; hangisi olduğuna bakıp kendiniz değiştirin.</source>
        <translation>This passage stands in several places; look which one is meant and change it yourself.</translation>
    </message>
    <message>
        <source>Öneri yazıldı; sizin değişikliğiniz de duruyor.</source>
        <translation>The suggestion was written; your own change stands, too.</translation>
    </message>
    <message>
        <source>Öneri metinde zaten yazıyor.</source>
        <translation>The text says so already.</translation>
    </message>
    <message>
        <source>Not kenara ayrıldı.</source>
        <translation>The remark was put aside.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Sözcükleri karşılaştır</source>
        <translation>Compare words</translation>
    </message>
    <message>
        <source>Sözcükler hazırlanıyor…</source>
        <translation>Preparing the words…</translation>
    </message>
    <message>
        <source>Altı sözcük de tuttu: bu kart {name} adlı kişinin. Telefonu kapatmadan kendi sözcüklerinizi de okuyun.</source>
        <translation>All six words match: this card belongs to {name}. Before you hang up, read out your own words too.</translation>
    </message>
    <message>
        <source>Önce yeni bir bilgisayara geçip geçmediğini sorun.</source>
        <translation>First ask whether they have moved to a new computer.</translation>
    </message>
    <message>
        <source>Onu bildiğiniz bir numaradan arayın ya da yanına gidin. Kartla birlikte gelen bir numarayı ya da e-postayı kullanmayın. O da kendi kasasında “Sözcüklerim”i ya da bu pencereyi açsın.</source>
        <translation>Call them on a number you know, or go and see them. Do not use a number or an e-mail that came with the card. They should open “My words” or this window in their own vault.</translation>
    </message>
    <message>
        <source>1. O okusun, siz yazın</source>
        <translation>1. They read, you type</translation>
    </message>
    <message>
        <source>Kendi ekranındaki altı büyük sözcüğü okusun. Duyduğunuz sırayla, aralarında boşlukla yazın; sözcüklerin ilk dört harfi yeter.</source>
        <translation>They read the six large words on their own screen. Type them in the order you hear them, with spaces between; the first four letters of each word are enough.</translation>
    </message>
    <message>
        <source>Duyduğunuz altı sözcük</source>
        <translation>The six words you hear</translation>
    </message>
    <message>
        <source>2. Siz okuyun, o yazsın</source>
        <translation>2. You read, they type</translation>
    </message>
    <message>
        <source>Bunlar sizin sözcükleriniz; herkese okunabilir. Yavaş ve sırayla okuyun.</source>
        <translation>These are your words; they may be read out to anybody. Read slowly and in order.</translation>
    </message>
    <message>
        <source>Sözcükler tutmuyor</source>
        <translation>The words differ</translation>
    </message>
    <message>
        <source>Sonra</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Karşılaştır</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Bitti</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>{n}. sözcük listede yok; bir daha okumasını isteyin.</source>
        <translation>Word {n} is not on the list; ask them to read it again.</translation>
    </message>
    <message>
        <source>Bunlar sizin kendi sözcükleriniz. O, kendi ekranındaki “Siz okuyun” başlıklı sözcükleri okumalı.</source>
        <translation>These are your own words. They should read the words under “You read” on their own screen.</translation>
    </message>
    <message>
        <source>{places}. sözcük tutmadı. Bir daha okumasını isteyin ve düzeltin.</source>
        <translation>Word {places} does not match. Ask them to read it again, and correct it.</translation>
    </message>
    <message>
        <source>Sözcükler bu karta uymuyor. Doğru pencereyi açtığını sorun. Yine uymazsa “Sözcükler tutmuyor” düğmesine basın: kart başka birinin olabilir.</source>
        <translation>The words do not fit this card. Ask whether they opened the right window. If they still do not fit, press “The words differ”: the card may be somebody else’s.</translation>
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
    <name>CopiesDialog</name>
    <message>
        <source>Kasanın yedekleri</source>
        <translation>Backups of the vault</translation>
    </message>
    <message>
        <source>Kasa, seçtiğiniz günkü hâline döner. Şimdiki dosya silinmez, kenara konur. Yedeği, o gün açan kilit açar.</source>
        <translation>The vault goes back to how it was on the day you choose. The present file is not deleted but put aside. A backup opens with the lock of its day.</translation>
    </message>
    <message>
        <source>Kasanın henüz yedeği yok.</source>
        <translation>The vault has no backup yet.</translation>
    </message>
    <message>
        <source>Vazgeç</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Geri yükle</source>
        <translation>Restore</translation>
    </message>
</context>
<context>
    <name>CopyNotice</name>
    <message>
        <source>{what} panoda. {seconds} sn sonra silinecek.</source>
        <translation>{what} is on the clipboard. It will be deleted in {seconds} s.</translation>
    </message>
    <message>
        <source>{what} kopyalandı. Pano {seconds} saniye sonra temizlenecek.</source>
        <translation>{what} copied. The clipboard is cleared in {seconds} seconds.</translation>
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
    <name>CounterBox</name>
    <message>
        <source>Kodu kopyala</source>
        <translation>Copy the code</translation>
    </message>
    <message>
        <source>Sonraki kod</source>
        <translation>Next code</translation>
    </message>
    <message>
        <source>{number}. kod. Bir kez kullanılır; platform kabul etmezse bir sonrakini üretin.</source>
        <translation>Code number {number}. It is used once; if the platform refuses it, make the next one.</translation>
    </message>
    <message>
        <source>{number}. kodu yine kopyaladınız. Onunla giriş yapıldıysa platform bir daha kabul etmez.</source>
        <translation>You have copied code number {number} again. If it was used to sign in, the platform will not take it again.</translation>
    </message>
    <message>
        <source>Bu hesabın kodları süreli değil, sıralıdır. Platform istediğinde “Sonraki kod” düğmesine basın.</source>
        <translation>This account’s codes go by number, not by time. Press “Next code” when the platform asks for one.</translation>
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
        <source>Kasa kilitlenirken yarım kalmıştı; kaldığı yerden sürüyor.</source>
        <translation>It was half filled when the vault was locked; it goes on where it stopped.</translation>
    </message>
    <message>
        <source>Yazdıklarınız kasaya girmez.</source>
        <translation>What you wrote does not go into the vault.</translation>
    </message>
    <message>
        <source>Doğrulama anahtarı da gider; platform onu bir daha göstermeyebilir.</source>
        <translation>The verification key is lost too; the platform may not show it again.</translation>
    </message>
    <message>
        <source>Kaydetmeden kapat</source>
        <translation>Close without saving</translation>
    </message>
    <message>
        <source>Form kaydedilmeden kapatılsın mı?</source>
        <translation>Close the form without saving?</translation>
    </message>
    <message>
        <source>Parola</source>
        <translation>Password</translation>
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
        <source>Kur&amp;tarma</source>
        <translation>Re&amp;covery</translation>
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
        <source>“{field}” {n} karakterden uzun olamaz: fazlasını silin ya da doğru metni yapıştırın.</source>
        <translation>“{field}” cannot be longer than {n} characters: delete the rest or paste the right text.</translation>
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
        <source>Kurtarma e-postası</source>
        <translation>Recovery mail</translation>
    </message>
    <message>
        <source>Kurtarma telefonu</source>
        <translation>Recovery phone</translation>
    </message>
</context>
<context>
    <name>CredentialEditing</name>
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
        <source>Silinen kayıt geri getirilemez.</source>
        <translation>A deleted entry cannot be brought back.</translation>
    </message>
    <message>
        <source>Sil</source>
        <translation>Delete</translation>
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
    <message>
        <source>Öneri: {what}</source>
        <translation>Proposal: {what}</translation>
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
    <message>
        <source>Bu ay için yazı yok. Bir güne çift tıklayın ya da N tuşuna basın.</source>
        <translation>No posts this month. Double-click a day or press N.</translation>
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
    <name>Deciding</name>
    <message>
        <source>Listenizde yeni adıyla görünür; durumu değişmez.</source>
        <translation>They will be shown under the new name on your list; their state does not change.</translation>
    </message>
    <message>
        <source>Kartı almak kimseye bir şey vermez. Sırada telefonda altı sözcüğü karşılaştırmak var.</source>
        <translation>Taking a card gives nothing to anybody. Next comes comparing six words over the telephone.</translation>
    </message>
    <message>
        <source>Adını değiştirdiğini bana kendisi söyledi</source>
        <translation>They told me in person that they changed their name</translation>
    </message>
    <message>
        <source>sizin adınız</source>
        <translation>your own name</translation>
    </message>
    <message>
        <source>Bu kart listenizdeki {name} adlı kişinin; yeni adı başka biriyle karışabilir: {other}. Arayıp sorun: karışırsa hesaplarınızı yanlış kişiye verebilirsiniz.</source>
        <translation>This card belongs to {name} on your list; the new name may be mistaken for somebody else’s: {other}. Call and ask: if you mix them up, you may give your accounts to the wrong person.</translation>
    </message>
    <message>
        <source>Bu karttaki ad sizin adınıza çok benziyor. Kimden geldiğini bilmiyorsanız almayın.</source>
        <translation>The name on this card looks much like yours. Do not take it unless you know whom it came from.</translation>
    </message>
    <message>
        <source>{name} adıyla sizde başka bir kart var. Yeni bir bilgisayara geçtiyse olağandır; yine de arayıp sorun.</source>
        <translation>You have another card under the name {name}. That is usual if they moved to a new computer; call and ask all the same.</translation>
    </message>
    <message>
        <source>Bu ad, listenizdeki {name} adına çok benziyor. Aynı kişi mi, yoksa ona benzetilmiş bir ad mı? Emin değilseniz almadan önce arayıp sorun.</source>
        <translation>This name looks much like {name} on your list. Is it the same person, or a name made to look like it? If you are not sure, call and ask before you take the card.</translation>
    </message>
    <message>
        <source>Bu kart listenizdeki {name} adlı kişinin; adını ya da birimini değiştirmiş. Sözcükleri aynı kalır.</source>
        <translation>This card belongs to {name} on your list, who changed their name or unit. Their words stay the same.</translation>
    </message>
    <message>
        <source>Listemde olmayan, yeni bir kişi</source>
        <translation>Somebody new who is not on my list</translation>
    </message>
    <message>
        <source>Listemdeki bir kişinin yeni bilgisayarı:</source>
        <translation>The new computer of somebody on my list:</translation>
    </message>
    <message>
        <source>Kimin yeni bilgisayarı</source>
        <translation>Whose new computer</translation>
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
        <source>Kod kabul edilmedi mi?</source>
        <translation>Code not accepted?</translation>
    </message>
    <message>
        <source>Kodu kopyala</source>
        <translation>Copy code</translation>
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
    <name>DoneStep</name>
    <message>
        <source>“{name}” hâlâ diskte: silin.</source>
        <translation>“{name}” is still on the disk: delete it.</translation>
    </message>
    <message>
        <source>PDF dosyasını sil</source>
        <translation>Delete the PDF file</translation>
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
        <source>Silinenler</source>
        <translation>Deleted items</translation>
    </message>
    <message>
        <source>Yazıyı iptal et</source>
        <translation>Cancel the post</translation>
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
    <name>EditorNameCard</name>
    <message>
        <source>Adınız</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Kaydettiğiniz her sürümün yanında yazar. Boş bırakabilirsiniz; bu bilgisayardan dışarı gitmez.</source>
        <translation>Stands beside every version that you save. You may leave it empty; it does not leave this computer.</translation>
    </message>
    <message>
        <source>Elif Kaya</source>
        <translation>Elif Kaya</translation>
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
        <source>son {n} yazı</source>
        <translation>last {n} posts</translation>
    </message>
    <message>
        <source>{n} yazı bulundu</source>
        <translation>{n} posts found</translation>
    </message>
    <message>
        <source>Bulgular ({n})</source>
        <translation>Findings ({n})</translation>
    </message>
    <message>
        <source>“{name}” iptal edildi.</source>
        <translation>“{name}” was cancelled.</translation>
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
    <name>EntrustedCard</name>
    <message>
        <source>Size emanet edilenler</source>
        <translation>Entrusted to you</translation>
    </message>
    <message>
        <source>Size emanet edilmiş hesap yok. Bir meslektaşınız devir dosyası gönderirse “Dosya al…” ile alın ya da dosyayı bu sayfaya sürükleyin.</source>
        <translation>No account has been entrusted to you. If a colleague sends a handoff file, take it by “Take a file…” or drag the file onto this page.</translation>
    </message>
    <message>
        <source>Tanınmayan biri</source>
        <translation>Somebody unknown</translation>
    </message>
    <message>
        <source>Aynı numarayla ikinci bir dosya geldi ve alınmadı: meslektaşınızı arayıp sorun.</source>
        <translation>A second file with the same number came and was not taken: call your colleague and ask.</translation>
    </message>
    <message>
        <source>Dene</source>
        <translation>Try</translation>
    </message>
    <message>
        <source>Hesapların açılabildiğini hiçbir parolayı göstermeden sınar</source>
        <translation>Tests that the accounts can be opened, without showing any password</translation>
    </message>
    <message>
        <source>Aç…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Kayıt…</source>
        <translation>Record…</translation>
    </message>
    <message>
        <source>Son açmanın kaydını yeniden gönderin</source>
        <translation>Send the record of the last opening once more</translation>
    </message>
    <message>
        <source>Alındı…</source>
        <translation>Receipt…</translation>
    </message>
    <message>
        <source>Alındıyı yeniden gönderin</source>
        <translation>Send the receipt once more</translation>
    </message>
    <message>
        <source>Sil…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>Paylaşım kaldırıldı</source>
        <translation>No longer shared</translation>
    </message>
    <message>
        <source>Süresi doldu</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>{day} günü açtınız</source>
        <translation>Opened on {day}</translation>
    </message>
    <message>
        <source>Deneme zamanı</source>
        <translation>Drill due</translation>
    </message>
    <message>
        <source>Hazır</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>{n} hesap</source>
        <translation>{n} accounts</translation>
    </message>
    <message>
        <source>{day} gününe kadar vekâlet</source>
        <translation>cover until {day}</translation>
    </message>
    <message>
        <source>sürekli yedek</source>
        <translation>standing backup</translation>
    </message>
    <message>
        <source>{day} günü aldınız</source>
        <translation>taken on {day}</translation>
    </message>
    <message>
        <source>{day} günü denediniz</source>
        <translation>tried on {day}</translation>
    </message>
    <message>
        <source>sonraki deneme {day}</source>
        <translation>next drill {day}</translation>
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
    <name>Exchange</name>
    <message>
        <source>Dışa/içe aktar</source>
        <translation>Export/import</translation>
    </message>
    <message>
        <source>Takvimi Excel, CSV ya da takvim dosyası olarak alıp vermek</source>
        <translation>Take and give the calendar as Excel, CSV or a calendar file</translation>
    </message>
    <message>
        <source>Excel ya da CSV dosyasından al…</source>
        <translation>Take from an Excel or CSV file…</translation>
    </message>
    <message>
        <source>Görünen ayı Excel ya da CSV olarak kaydet…</source>
        <translation>Save the shown month as Excel or CSV…</translation>
    </message>
    <message>
        <source>Bütün takvimi Excel ya da CSV olarak kaydet…</source>
        <translation>Save the whole calendar as Excel or CSV…</translation>
    </message>
    <message>
        <source>Takvim dosyası (ICS) olarak kaydet…</source>
        <translation>Save as a calendar file (ICS)…</translation>
    </message>
    <message>
        <source>Görünen ayı PDF olarak kaydet…</source>
        <translation>Save the shown month as PDF…</translation>
    </message>
    <message>
        <source>Seçili haftayı PDF olarak kaydet…</source>
        <translation>Save the chosen week as PDF…</translation>
    </message>
    <message>
        <source>Görünen ayı yazdır…</source>
        <translation>Print the shown month…</translation>
    </message>
    <message>
        <source>Seçili haftayı yazdır…</source>
        <translation>Print the chosen week…</translation>
    </message>
    <message>
        <source>Tablolar (*.xlsx *.csv *.tsv *.txt);;Tüm dosyalar (*)</source>
        <translation>Tables (*.xlsx *.csv *.tsv *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>Takvime alınacak dosyayı seç</source>
        <translation>Choose the file to take into the calendar</translation>
    </message>
    <message>
        <source>takvim</source>
        <translation>calendar</translation>
    </message>
    <message>
        <source>takvim-{month}</source>
        <translation>calendar-{month}</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Takvimi kaydet</source>
        <translation>Save the calendar</translation>
    </message>
    <message>
        <source>Takvim dosyasını kaydet</source>
        <translation>Save the calendar file</translation>
    </message>
    <message>
        <source>Takvim dosyaları (*.ics)</source>
        <translation>Calendar files (*.ics)</translation>
    </message>
    <message>
        <source>Güncel tutulacak takvim dosyasını seç</source>
        <translation>Choose the calendar file to keep up to date</translation>
    </message>
    <message>
        <source>Bir takvim dosyasını (ICS) hep güncel tut…</source>
        <translation>Keep a calendar file (ICS) up to date…</translation>
    </message>
    <message>
        <source>“{file}” güncel tutuluyor</source>
        <translation>“{file}” is kept up to date</translation>
    </message>
    <message>
        <source>Gecikti</source>
        <translation>Late</translation>
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
        <source>Gözden geçirmede</source>
        <translation>In review</translation>
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
    <name>FieldCard</name>
    <message>
        <source>Gizle</source>
        <translation>Hide</translation>
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
        <source>Kurtarma e-postası</source>
        <translation>Recovery mail</translation>
    </message>
    <message>
        <source>Kurtarma telefonu</source>
        <translation>Recovery phone</translation>
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
    <name>FileWarning</name>
    <message>
        <source>Bu kopyayla devam et</source>
        <translation>Go on with this copy</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>Hafta sonu: yoksa süresi geçecekti</source>
        <translation>Weekend: it would expire otherwise</translation>
    </message>
    <message>
        <source>İki gönderi: yoksa süresi geçecekti</source>
        <translation>Second post of the day: it would expire otherwise</translation>
    </message>
    <message>
        <source>Son günü {day}</source>
        <translation>Last day {day}</translation>
    </message>
    <message>
        <source>Tatil günü: yoksa süresi geçecekti</source>
        <translation>Holiday: it would expire otherwise</translation>
    </message>
    <message>
        <source>“{pillar}” payının altında</source>
        <translation>“{pillar}” is below its share</translation>
    </message>
    <message>
        <source>Önemi yüksek</source>
        <translation>High importance</translation>
    </message>
    <message>
        <source>Sıradaki konu</source>
        <translation>Next topic in the queue</translation>
    </message>
    <message>
        <source>Son günü geçti: {day}</source>
        <translation>Its last day is over: {day}</translation>
    </message>
    <message>
        <source>Son gününe kadar yer yok: {day}</source>
        <translation>No room until its last day: {day}</translation>
    </message>
    <message>
        <source>Sırası sonraki haftalarda; son günü {day}</source>
        <translation>Its turn comes in later weeks; last day {day}</translation>
    </message>
    <message>
        <source>Yer kalmadı; bekleyebilir</source>
        <translation>No room left; it can wait</translation>
    </message>
</context>
<context>
    <name>FillingPanel</name>
    <message>
        <source>Öneri</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Önerilen plan</source>
        <translation>Proposed plan</translation>
    </message>
    <message>
        <source>Seçilen önerileri takvime koyar; Ctrl+Z hepsini geri alır</source>
        <translation>Puts the chosen proposals on the calendar; Ctrl+Z takes all of them back</translation>
    </message>
    <message>
        <source>Vazgeç</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Kaç hafta doldurulsun</source>
        <translation>How many weeks to fill</translation>
    </message>
    <message>
        <source>{n} hafta</source>
        <translation>{n} weeks</translation>
    </message>
    <message>
        <source>Öneriyi kapat</source>
        <translation>Close the proposal</translation>
    </message>
    <message>
        <source>Plan hazırlanıyor…</source>
        <translation>Making the plan…</translation>
    </message>
    <message>
        <source>Seçilenleri yerleştir ({n})</source>
        <translation>Place the chosen ones ({n})</translation>
    </message>
    <message>
        <source>Hiçbirini seçme</source>
        <translation>Choose none</translation>
    </message>
    <message>
        <source>Tümünü seç</source>
        <translation>Choose all</translation>
    </message>
    <message>
        <source>{n} konu için yer bulundu.</source>
        <translation>Found room for {n} topics.</translation>
    </message>
    <message>
        <source>Boş yer bulunamadı.</source>
        <translation>Found no room.</translation>
    </message>
    <message>
        <source>{n} konuya yer yok.</source>
        <translation>No room for {n} topics.</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Süzgeçten çıkar: {what}</source>
        <translation>Take off the filter: {what}</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Takvimde ara</source>
        <translation>Search the calendar</translation>
    </message>
    <message>
        <source>Süz</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Hesaba, duruma, sütuna, kampanyaya ve yazana göre süz</source>
        <translation>Filter by account, state, pillar, campaign and author</translation>
    </message>
    <message>
        <source>{what}: {n} seçili</source>
        <translation>{what}: {n} chosen</translation>
    </message>
    <message>
        <source>Sonuçların {n} tanesinin günü yok; bunlar Yazı sayfasındadır.</source>
        <translation>{n} of the results have no day; they are on the page Yazı.</translation>
    </message>
    <message>
        <source>Aranıyor…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>Uyan yazı yok · bu gün {hidden} yazı gizli</source>
        <translation>No post fits · on this day {hidden} hidden</translation>
    </message>
    <message>
        <source>Uyan {total} yazının günü yok · bu gün {hidden} yazı gizli</source>
        <translation>{total} posts that fit have no day · on this day {hidden} hidden</translation>
    </message>
    <message>
        <source>Bu gün {shown} görünüyor, {hidden} gizli · toplam {total} sonuç</source>
        <translation>On this day {shown} shown, {hidden} hidden · {total} results in all</translation>
    </message>
    <message>
        <source>Uyan yazı yok · bu hafta {hidden} yazı gizli</source>
        <translation>No post fits · this week {hidden} hidden</translation>
    </message>
    <message>
        <source>Uyan {total} yazının günü yok · bu hafta {hidden} yazı gizli</source>
        <translation>{total} posts that fit have no day · this week {hidden} hidden</translation>
    </message>
    <message>
        <source>Bu hafta {shown} görünüyor, {hidden} gizli · toplam {total} sonuç</source>
        <translation>This week {shown} shown, {hidden} hidden · {total} results in all</translation>
    </message>
    <message>
        <source>Uyan yazı yok · bu ay {hidden} yazı gizli</source>
        <translation>No post fits · this month {hidden} hidden</translation>
    </message>
    <message>
        <source>Uyan {total} yazının günü yok · bu ay {hidden} yazı gizli</source>
        <translation>{total} posts that fit have no day · this month {hidden} hidden</translation>
    </message>
    <message>
        <source>Bu ay {shown} görünüyor, {hidden} gizli · toplam {total} sonuç</source>
        <translation>This month {shown} shown, {hidden} hidden · {total} results in all</translation>
    </message>
    <message>
        <source>Hesap</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Durum</source>
        <translation>How it stands</translation>
    </message>
    <message>
        <source>Sütun</source>
        <translation>Pillar</translation>
    </message>
    <message>
        <source>Kampanya</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>Yazan</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Sütunu olmayan</source>
        <translation>Without a pillar</translation>
    </message>
    <message>
        <source>Kampanyası olmayan</source>
        <translation>Without a campaign</translation>
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
        <source>Arşivdekini göster</source>
        <translation>Show the one in the library</translation>
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
        <source>Arşivdekini göster</source>
        <translation>Show the one in the library</translation>
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
    <name>FirstCard</name>
    <message>
        <source>Önce kendi kartınız</source>
        <translation>First your own card</translation>
    </message>
    <message>
        <source>Hesaplarınızı bir meslektaşınıza emanet edebilmek için birbirinizi tanıyan iki kart gerekir: siz ona kartınızı verirsiniz, o da size kendi kartını. Kart gizli değildir: adınızı, biriminizi ve yalnız size ait bir işareti taşır.</source>
        <translation>To entrust your accounts to a colleague, two cards must know each other: you give them yours, and they give you theirs. A card is not secret: it has your name, your unit and a mark that is yours alone.</translation>
    </message>
    <message>
        <source>Kartımı hazırla</source>
        <translation>Make my card</translation>
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
        <source>Bütün platformların profil görselini ve kapağını gösterir; “Hepsini kaydet” seti yazar</source>
        <translation>Shows the profile pictures and covers of all platforms; “Save all” writes the set</translation>
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
        <source>Kurtarma koduyla aç</source>
        <translation>Open by recovery code</translation>
    </message>
    <message>
        <source>Parolayı unuttuysanız; kasa parolası kalkar, sonra yenisini koyarsınız</source>
        <translation>If you forgot the passphrase; the vault&apos;s passphrase is removed then, and you set a new one</translation>
    </message>
    <message>
        <source>Yeniden dene</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Yedekten geri yükle…</source>
        <translation>Restore a backup…</translation>
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
    <name>GeneratorDialog</name>
    <message>
        <source>Parola üret</source>
        <translation>Make a password</translation>
    </message>
    <message>
        <source>Parolayı önce platformda değiştirin, sonra bu kaydı kaydedin.</source>
        <translation>Change the password on the platform first, then save this entry.</translation>
    </message>
    <message>
        <source>Güçlü: denenerek bulunamaz.</source>
        <translation>Strong: it cannot be found by trying.</translation>
    </message>
    <message>
        <source>Daha uzun olmalı: böylesi denenerek bulunabilir.</source>
        <translation>It should be longer: one like this can be found by trying.</translation>
    </message>
    <message>
        <source>Karışık karakterler</source>
        <translation>Mixed characters</translation>
    </message>
    <message>
        <source>Türkçe sözcükler</source>
        <translation>Turkish words</translation>
    </message>
    <message>
        <source>Üretilen parola</source>
        <translation>The password that was made</translation>
    </message>
    <message>
        <source>Yenisini üret</source>
        <translation>Make another one</translation>
    </message>
    <message>
        <source>Parolayı kopyala</source>
        <translation>Copy password</translation>
    </message>
    <message>
        <source>Büyük harf</source>
        <translation>Capital letters</translation>
    </message>
    <message>
        <source>Küçük harf</source>
        <translation>Small letters</translation>
    </message>
    <message>
        <source>Rakam</source>
        <translation>Digits</translation>
    </message>
    <message>
        <source>İşaret ({signs})</source>
        <translation>Signs ({signs})</translation>
    </message>
    <message>
        <source>Birbirine benzeyenler de olsun (0 ile O, 1 ile l)</source>
        <translation>Look-alikes too (0 and O, 1 and l)</translation>
    </message>
    <message>
        <source>&amp;Uzunluk</source>
        <translation>&amp;Length</translation>
    </message>
    <message>
        <source>Büyük harf ve rakam da olsun</source>
        <translation>A capital letter and a digit too</translation>
    </message>
    <message>
        <source>&amp;Sözcük sayısı</source>
        <translation>Number of &amp;words</translation>
    </message>
    <message>
        <source>Vazgeç</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Bunu kullan</source>
        <translation>Use this one</translation>
    </message>
    <message>
        <source>Parola</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Kopyalandı. Pano {seconds} saniye sonra temizlenecek.</source>
        <translation>Copied. The clipboard will be cleared in {seconds} seconds.</translation>
    </message>
</context>
<context>
    <name>GiveDialog</name>
    <message>
        <source>Meslektaşa ver</source>
        <translation>Give to a colleague</translation>
    </message>
    <message>
        <source>Dosyayı yalnız seçtiğiniz kişi açabilir. Verilen parola geri alınamaz, ancak değiştirilir. Meslektaşınız hesapları açarsa gerekçesi kaydedilir ve size gelir.</source>
        <translation>Only the person you choose can open the file. A password that was given cannot be taken back, only changed. If your colleague opens the accounts, the reason is recorded and reaches you.</translation>
    </message>
    <message>
        <source>Kime?</source>
        <translation>To whom?</translation>
    </message>
    <message>
        <source>Ne için?</source>
        <translation>What for?</translation>
    </message>
    <message>
        <source>Sürekli yedek: size ulaşılamadığı gün açsın</source>
        <translation>Standing backup: to be opened when you cannot be reached</translation>
    </message>
    <message>
        <source>Yokluğunuzda vekâlet, şu güne kadar:</source>
        <translation>Cover while you are away, until:</translation>
    </message>
    <message>
        <source>Vekâletin son günü</source>
        <translation>Last day of the cover</translation>
    </message>
    <message>
        <source>Hangi hesaplar?</source>
        <translation>Which accounts?</translation>
    </message>
    <message>
        <source>Tümü</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Hesapların notlarını da ver</source>
        <translation>Give the accounts’ notes as well</translation>
    </message>
    <message>
        <source>Vazgeç</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Devir dosyasını hazırla</source>
        <translation>Make the handoff file</translation>
    </message>
    <message>
        <source>Yeni dosya öncekinin yerine geçer; şunların yedeği kalmaz: {titles}. Kalsın isterseniz işaretleyin.</source>
        <translation>The new file takes the place of the one before; these lose their backup: {titles}. Tick them if they shall keep it.</translation>
    </message>
</context>
<context>
    <name>GivenCard</name>
    <message>
        <source>Verdikleriniz</source>
        <translation>Given by you</translation>
    </message>
    <message>
        <source>Yenile</source>
        <translation>Renew</translation>
    </message>
    <message>
        <source>Alındıyı al…</source>
        <translation>Take the receipt…</translation>
    </message>
    <message>
        <source>Dosyayı kaydet…</source>
        <translation>Save the file…</translation>
    </message>
    <message>
        <source>Geri çek…</source>
        <translation>Withdraw…</translation>
    </message>
    <message>
        <source>Açtı, gördükleri değişmeli</source>
        <translation>Opened, what was seen must change</translation>
    </message>
    <message>
        <source>Geri çekildi</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Paylaşım kaldırıldı</source>
        <translation>No longer shared</translation>
    </message>
    <message>
        <source>Kartı doğrulanmadı</source>
        <translation>Card not verified</translation>
    </message>
    <message>
        <source>Yeni kartıyla yenilenmeli</source>
        <translation>To be renewed for the new card</translation>
    </message>
    <message>
        <source>Süresi doldu</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Yenilenmeli</source>
        <translation>To be renewed</translation>
    </message>
    <message>
        <source>Dosya kaydedilmedi</source>
        <translation>File not saved</translation>
    </message>
    <message>
        <source>Alındı bekleniyor</source>
        <translation>Receipt awaited</translation>
    </message>
    <message>
        <source>{day} günü denedi</source>
        <translation>Tried on {day}</translation>
    </message>
    <message>
        <source>{day} günü aldı</source>
        <translation>Taken on {day}</translation>
    </message>
    <message>
        <source>sürekli yedek</source>
        <translation>standing backup</translation>
    </message>
    <message>
        <source>{day} gününe kadar vekâlet</source>
        <translation>cover until {day}</translation>
    </message>
    <message>
        <source>{n} hesap</source>
        <translation>{n} accounts</translation>
    </message>
    <message>
        <source>notlarıyla</source>
        <translation>with notes</translation>
    </message>
    <message>
        <source>dosya {day} tarihli</source>
        <translation>file of {day}</translation>
    </message>
    <message>
        <source>{shown} ve {n} hesap daha</source>
        <translation>{shown} and {n} more accounts</translation>
    </message>
    <message>
        <source>Dosya hazırlandıktan sonra değişti: {titles}.</source>
        <translation>Changed since the file was made: {titles}.</translation>
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
    <name>Handling</name>
    <message>
        <source>Kopyasını koy</source>
        <translation>Put a copy</translation>
    </message>
    <message>
        <source>Düzelt</source>
        <translation>Correct it</translation>
    </message>
</context>
<context>
    <name>HandoffGiving</name>
    <message>
        <source>Geri çek</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>{names} artık bu hesapların yedeği sayılmasın mı?</source>
        <translation>Shall {names} no longer count as the backup of these accounts?</translation>
    </message>
    <message>
        <source>Meslektaşınızdaki dosya silinmez ve açılmaya devam eder: bildiği parolaları değiştirmeyi unutmayın.</source>
        <translation>The file at your colleague’s is not deleted and goes on opening: do not forget to change the passwords they know.</translation>
    </message>
</context>
<context>
    <name>HandoffOpening</name>
    <message>
        <source>{name} adlı meslektaşınıza gönderin; o “Dosya al…” ile içeri alır.</source>
        <translation>Send it to {name}, who takes it by “Take a file…”.</translation>
    </message>
    <message>
        <source>Alındı</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>{day} günü açtınız. Gerekçeniz: {reason}</source>
        <translation>You opened it on {day}. Your reason: {reason}</translation>
    </message>
    <message>
        <source>Kaydı {name} adlı meslektaşınıza ve yöneticinize gönderin.</source>
        <translation>Send the record to {name} and to your manager.</translation>
    </message>
    <message>
        <source>Açma kaydı</source>
        <translation>Record of the opening</translation>
    </message>
    <message>
        <source>Emaneti sil</source>
        <translation>Delete what was entrusted</translation>
    </message>
    <message>
        <source>{name} adlı meslektaşınızın emaneti silinsin mi?</source>
        <translation>Delete what {name} entrusted to you?</translation>
    </message>
    <message>
        <source>Hesapları bir daha açamazsınız; meslektaşınıza haber verin ki yedeksiz kalmasın.</source>
        <translation>You will not be able to open the accounts again; tell your colleague, who would be left without a backup.</translation>
    </message>
    <message>
        <source>Sil</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>{n} hesabın hepsi sizin anahtarınızla açılıyor: {passwords} parola, {codes} doğrulama anahtarı. Hiçbiri gösterilmedi.</source>
        <translation>All {n} accounts open with your key: {passwords} passwords, {codes} two-factor keys. None of them was shown.</translation>
    </message>
    <message>
        <source>Sonucu {name} adlı meslektaşınıza gönderin. Sonraki deneme: {day}.</source>
        <translation>Send the result to {name}. Next drill: {day}.</translation>
    </message>
    <message>
        <source>Deneme başarılı</source>
        <translation>The drill went well</translation>
    </message>
</context>
<context>
    <name>HandoffSection</name>
    <message>
        <source>Dosya al…</source>
        <translation>Take a file…</translation>
    </message>
    <message>
        <source>Meslektaşa ver…</source>
        <translation>Give to a colleague…</translation>
    </message>
    <message>
        <source>{name} {day} günü emanetinizi açtı: “{reason}”</source>
        <translation>{name} opened what you entrusted on {day}: “{reason}”</translation>
    </message>
    <message>
        <source>Gördüklerinden hâlâ geçerli olanlar: {seen}. İşi bittiyse değiştirin.</source>
        <translation>Of what was seen these are still valid: {seen}. Change them once the work is done.</translation>
    </message>
    <message>
        <source>Değiştirilecekleri listele…</source>
        <translation>List what must change…</translation>
    </message>
    <message>
        <source>Merhaba,</source>
        <translation>Hello,</translation>
    </message>
    <message>
        <source>Size emanet ettiğim hesapları açabildiğinizi dener misiniz? Birim Kalemi’nde Kasa › Yedek ve devir bölümünde “Dene”ye basın; parolalar gösterilmez. Programın verdiği alındıyı bana gönderin.</source>
        <translation>Would you please try whether you can open the accounts that I entrusted to you? In Birim Kalemi press “Try” in Vault › Backup and handoff; no passwords are shown. Please send me the receipt that the program gives you.</translation>
    </message>
    <message>
        <source>Teşekkürler</source>
        <translation>Thank you</translation>
    </message>
    <message>
        <source>{name} açabildiğini kendi bilgisayarında dener; alındısını size gönderince “Dosya al…” ile alın.</source>
        <translation>{name} tries it on their own computer; when the receipt arrives, take it by “Take a file…”.</translation>
    </message>
    <message>
        <source>Deneme isteyin</source>
        <translation>Ask for a drill</translation>
    </message>
</context>
<context>
    <name>HandoffTaking</name>
    <message>
        <source>Hesaplar: {titles}.</source>
        <translation>Accounts: {titles}.</translation>
    </message>
    <message>
        <source>Parolalar kapalı durur; gerektiğinde gerekçesini yazıp açarsınız. Şimdi alındıyı {name} adlı meslektaşınıza gönderin: yedeğin tamam olduğunu ancak böyle bilir.</source>
        <translation>The passwords stay closed; when needed, you write down the reason and open them. Now send the receipt to {name}: only so do they know that the backup is complete.</translation>
    </message>
    <message>
        <source>{name} size {n} hesap emanet etti</source>
        <translation>{name} entrusted {n} accounts to you</translation>
    </message>
    <message>
        <source>Alındı</source>
        <translation>Receipt</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Kasanın geçmişi</source>
        <translation>History of the vault</translation>
    </message>
    <message>
        <source>Açılamayanları kaldır…</source>
        <translation>Remove what cannot be opened…</translation>
    </message>
    <message numerus="yes">
        <source>{day} gününden beri %n değişiklik; hepsi denetlendi, eksiği ve değiştirilmişi yok.</source>
        <translation>
            <numerusform>%n change since {day}; it was checked, nothing is missing or altered.</numerusform>
            <numerusform>%n changes since {day}; all were checked, none is missing or altered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kayıt bu program dışında değiştirilmiş ve açılamıyor. Önce sağlam bir yedeği geri yüklemeyi deneyin; olmazsa bunları kaldırıp kalanlarla devam edin. O zamana kadar devir ve anahtar yenileme durur.</source>
        <translation>
            <numerusform>%n entry(ies) were changed outside this program and cannot be opened. First try to restore a sound backup; if that fails, remove them and go on with the rest. Until then handoff and the renewal of keys are stopped.</numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Kasa dosyası bu program dışında değiştirilmiş. Bir yedeğini geri yükleyip karşılaştırın.</source>
        <translation>The vault file was changed outside this program. Restore a backup of it and compare.</translation>
    </message>
    <message>
        <source>Hesap kaydı</source>
        <translation>Account entry</translation>
    </message>
    <message>
        <source>Meslektaş</source>
        <translation>Colleague</translation>
    </message>
    <message>
        <source>Kendi kartınız</source>
        <translation>Your own card</translation>
    </message>
    <message>
        <source>Kurtarma kiti</source>
        <translation>Recovery kit</translation>
    </message>
    <message>
        <source>Devir ya da kurtarma kaydı</source>
        <translation>Handoff or recovery entry</translation>
    </message>
</context>
<context>
    <name>HourTable</name>
    <message>
        <source>Saatlik takvim</source>
        <translation>Calendar by the hour</translation>
    </message>
    <message>
        <source>Bu gün için yazı yok. Bir saate çift tıklayın ya da N tuşuna basın.</source>
        <translation>No posts on this day. Double-click an hour or press N.</translation>
    </message>
    <message>
        <source>Bu hafta için yazı yok. Bir saate çift tıklayın ya da N tuşuna basın.</source>
        <translation>No posts this week. Double-click an hour or press N.</translation>
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
    <name>ImportAction</name>
    <message>
        <source>İçe aktar…</source>
        <translation>Import…</translation>
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
        <source>Takvime al</source>
        <translation>Take into the calendar</translation>
    </message>
    <message>
        <source>“{file}” takvime alınırsa</source>
        <translation>If “{file}” is taken into the calendar</translation>
    </message>
    <message>
        <source>Alınan satırlar</source>
        <translation>Rows taken</translation>
    </message>
    <message>
        <source>Geri al</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>İşaretini kaldırdığınız satır alınmaz. Hepsi tek adımda geri alınabilir.</source>
        <translation>Rows that you untick are not taken. All of it can be undone in one step.</translation>
    </message>
    <message>
        <source>Tümü ({n})</source>
        <translation>All ({n})</translation>
    </message>
    <message>
        <source>Yeni ({n})</source>
        <translation>New ({n})</translation>
    </message>
    <message>
        <source>Değişen ({n})</source>
        <translation>Changed ({n})</translation>
    </message>
    <message>
        <source>Alınamayan ({n})</source>
        <translation>Refused ({n})</translation>
    </message>
    <message>
        <source>{n} satırı al</source>
        <translation>Take {n} rows</translation>
    </message>
    <message>
        <source>{n} gönderi takvime alındı</source>
        <translation>{n} posts were taken into the calendar</translation>
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
    <message>
        <source>İçe aktar</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Dışa aktarılmış dosyayı seçin</source>
        <translation>Choose the exported file</translation>
    </message>
    <message>
        <source>Dışa aktarılmış hesaplar (*.json *.csv *.2fas *.txt)</source>
        <translation>Exported accounts (*.json *.csv *.2fas *.txt)</translation>
    </message>
    <message>
        <source>Bütün dosyalar (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Dosyayı sil</source>
        <translation>Delete the file</translation>
    </message>
    <message>
        <source>“{file}” silinsin mi?</source>
        <translation>Delete “{file}”?</translation>
    </message>
    <message>
        <source>Silinen dosya geri getirilemez; içe aktarma da artık geri alınamaz.</source>
        <translation>A deleted file cannot be brought back; nor can the import be undone any more.</translation>
    </message>
    <message>
        <source>Sil</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Kasayla çalışılıyor…</source>
        <translation>At work on the vault…</translation>
    </message>
    <message>
        <source>Dosyayla çalışılıyor…</source>
        <translation>At work on the file…</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Parola</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Doğrulama</source>
        <translation>Two-factor</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>{n}. satır</source>
        <translation>Line {n}</translation>
    </message>
    <message>
        <source>{n}. kayıt</source>
        <translation>Entry {n}</translation>
    </message>
    <message>
        <source>Yeni kayıt olarak eklenir.</source>
        <translation>It is added as a new entry.</translation>
    </message>
    <message>
        <source>Kasadakine eklenir: {fields} (“{title}” kaydı).</source>
        <translation>Added to what the vault has: {fields} (entry “{title}”).</translation>
    </message>
    <message>
        <source>Kasadakinden farklı: {fields}. İşaretlerseniz “{title}” kaydı değişir.</source>
        <translation>Other than in the vault: {fields}. If you tick it, the entry “{title}” changes.</translation>
    </message>
    <message>
        <source>Kasada zaten var; atlanır.</source>
        <translation>It is in the vault already; it is left out.</translation>
    </message>
    <message>
        <source>Dosyada ikinci kez geçiyor; atlanır.</source>
        <translation>It is in the file a second time; it is left out.</translation>
    </message>
    <message>
        <source>parola</source>
        <translation>password</translation>
    </message>
    <message>
        <source>doğrulama anahtarı</source>
        <translation>two-factor key</translation>
    </message>
    <message>
        <source>not</source>
        <translation>note</translation>
    </message>
</context>
<context>
    <name>Judgement</name>
    <message>
        <source>Parola üret…</source>
        <translation>Make a password…</translation>
    </message>
    <message numerus="yes">
        <source>Bu parola %n başka kayıtta da var.</source>
        <translation>
            <numerusform>%n other entry has this password too.</numerusform>
            <numerusform>%n other entries have this password too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyChoice</name>
    <message>
        <source>Hangi hesap?</source>
        <translation>Which account?</translation>
    </message>
    <message>
        <source>Karekoddaki hesaplar</source>
        <translation>Accounts in the QR code</translation>
    </message>
    <message>
        <source>Vazgeç</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Bunu al</source>
        <translation>Take this one</translation>
    </message>
    <message>
        <source>Adsız hesap {number}</source>
        <translation>Unnamed account {number}</translation>
    </message>
    <message>
        <source>{name} (sayaçlı kod)</source>
        <translation>{name} (counted code)</translation>
    </message>
    <message>
        <source>{name} (kısa anahtar)</source>
        <translation>{name} (short key)</translation>
    </message>
    <message numerus="yes">
        <source>Görselde %n hesap var; bu kayda ait olanı seçin.</source>
        <translation>
            <numerusform>There is %n account in the picture; choose the one of this entry.</numerusform>
            <numerusform>There are %n accounts in the picture; choose the one of this entry.</numerusform>
        </translation>
    </message>
    <message>
        <source>Google Authenticator aktarması: {read}/{size} okundu; aradığınız hesap ötekinde olabilir.</source>
        <translation>Google Authenticator transfer: {read}/{size} read; the account may be in the other one.</translation>
    </message>
    <message numerus="yes">
        <source>%n hesap için kod üretilemiyor, listede yok.</source>
        <translation>
            <numerusform>For %n account no codes can be made; it is not listed.</numerusform>
            <numerusform>For %n accounts no codes can be made; they are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Doğrulama anahtarı</source>
        <translation>Verification key</translation>
    </message>
    <message>
        <source>Değiştirmek için yeni anahtarı yazın</source>
        <translation>Type the new key to change it</translation>
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
        <source>Anahtar duruyor</source>
        <translation>The key is still here</translation>
    </message>
    <message>
        <source>İki adımlı doğrulamayı kurarken platform bir karekod ve altında bu anahtarı gösterir.</source>
        <translation>While you set up two-step verification the platform shows a QR code and this key below it.</translation>
    </message>
    <message>
        <source>Karekoddan okundu</source>
        <translation>Read from a QR code</translation>
    </message>
    <message>
        <source>Daha önceki anahtar duruyor.</source>
        <translation>The earlier key is still there.</translation>
    </message>
    <message>
        <source>Sayaçlı kod anahtarı. Kaydedin; kodları kayıttaki “Sonraki kod” düğmesi üretir.</source>
        <translation>A key for counted codes. Save it; the entry’s button “Next code” makes the codes.</translation>
    </message>
    <message>
        <source>Platformun sayfasına bu kodu yazıp kurulumu bitirin.</source>
        <translation>Type this code into the platform’s page and finish the set-up.</translation>
    </message>
    <message>
        <source>Görselin dosyası anahtarın kendisidir: kaydettikten sonra silin.</source>
        <translation>The picture’s file is the key itself: delete it after saving.</translation>
    </message>
    <message>
        <source>Platformun verdiği anahtar kısa ama kullanılabilir.</source>
        <translation>The platform&apos;s key is short but usable.</translation>
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
        <source>Gözden geçirmede</source>
        <translation>In review</translation>
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
    <name>KitDialog</name>
    <message>
        <source>Kurtarma kiti</source>
        <translation>Recovery kit</translation>
    </message>
    <message>
        <source>1/3 · Kiti hazırla</source>
        <translation>1/3 · Prepare the kit</translation>
    </message>
    <message>
        <source>Kodu üret</source>
        <translation>Make the code</translation>
    </message>
    <message>
        <source>Vazgeç</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>kurtarma-kiti.pdf</source>
        <translation>recovery-kit.pdf</translation>
    </message>
    <message>
        <source>2/3 · Yazdır</source>
        <translation>2/3 · Print</translation>
    </message>
    <message>
        <source>Kâğıt elimde, dene</source>
        <translation>I have the paper: try it</translation>
    </message>
    <message>
        <source>3/3 · Kâğıdı dene</source>
        <translation>3/3 · Try the paper</translation>
    </message>
    <message>
        <source>Kiti onayla</source>
        <translation>Confirm the kit</translation>
    </message>
    <message>
        <source>Kit denendi ve geçerli. Kâğıdı zarfa koyun, kapağına tarih atıp imzalayın ve birimin kasasına bırakın.</source>
        <translation>The kit was tried and counts. Put the paper into an envelope, date and sign its flap, and leave it in the unit&apos;s safe.</translation>
    </message>
    <message>
        <source>Kit hazır</source>
        <translation>The kit is ready</translation>
    </message>
    <message>
        <source>Kapat</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Yazıcıya gönderildi. Kâğıdı alın, sonra deneyin.</source>
        <translation>Sent to the printer. Take the paper, then try it.</translation>
    </message>
    <message>
        <source>Bu bilgisayarda yazıcı bulunamadı. Kodu elle yazın ya da PDF olarak kaydedip başka yerde yazdırın.</source>
        <translation>No printer was found on this PC. Write the code down by hand, or save it as a PDF and print it elsewhere.</translation>
    </message>
    <message>
        <source>“{name}” kaydedildi. Dosya kodu içerir: yazdırın ve silin.</source>
        <translation>“{name}” was saved. The file holds the code: print it and delete it.</translation>
    </message>
    <message>
        <source>“{name}” silindi.</source>
        <translation>“{name}” was deleted.</translation>
    </message>
</context>
<context>
    <name>KitPaper</name>
    <message>
        <source>Bu kâğıdı nerede saklamalı?</source>
        <translation>Where to keep this paper?</translation>
    </message>
    <message>
        <source>Bilgisayar bozulursa, çalınırsa ya da kasa açılmazsa</source>
        <translation>If the PC breaks, is stolen, or the vault does not open</translation>
    </message>
    <message>
        <source>Kasa kurtarma kiti</source>
        <translation>Recovery kit of the vault</translation>
    </message>
    <message>
        <source>Bu kâğıttaki kod, Birim Kalemi’nin parola kasasını başka bir bilgisayarda açar. Kasanın kendisi bu kâğıtta değildir; kasa dosyası da gerekir.</source>
        <translation>The code on this paper opens the password vault of Birim Kalemi on another PC. The vault itself is not on this paper; its file is needed too.</translation>
    </message>
    <message>
        <source>Kimin kasası</source>
        <translation>Whose vault</translation>
    </message>
    <message>
        <source>Basıldığı gün</source>
        <translation>Printed on</translation>
    </message>
    <message>
        <source>Kasa no</source>
        <translation>Vault no.</translation>
    </message>
    <message>
        <source>Kit no</source>
        <translation>Kit no.</translation>
    </message>
    <message>
        <source>Bu kâğıdı ve kasa dosyasını birlikte eline geçiren kişi bütün hesapların parolalarını görür. Fotoğrafını çekmeyin, taramayın, e-postayla göndermeyin.</source>
        <translation>Whoever gets hold of this paper and the vault&apos;s file together sees the passwords of all accounts. Do not photograph, scan or mail it.</translation>
    </message>
    <message>
        <source>Kapalı bir zarfa koyun, kapağının üstüne tarih atıp imzalayın, birimin kasasında saklayın.</source>
        <translation>Put it into a sealed envelope, date and sign the flap, and keep it in the unit&apos;s safe.</translation>
    </message>
    <message>
        <source>Bilgisayarın ve kasa dosyası yedeğinin yanında tutmayın.</source>
        <translation>Do not keep it beside the PC or a backup of the vault&apos;s file.</translation>
    </message>
    <message>
        <source>Zarf açıldıysa kasadan yeni bir kit yapın. Kâğıt kaybolduysa kasada “Kit kayboldu…” deyin.</source>
        <translation>If the envelope was opened, make a new kit in the vault. If the paper is lost, press “Kit lost…” there.</translation>
    </message>
    <message>
        <source>Yeni bilgisayara Birim Kalemi’ni kurup açın ve Kasa sayfasına gidin.</source>
        <translation>Install and open Birim Kalemi on the new PC, and go to the page Vault.</translation>
    </message>
    <message>
        <source>“Yedekten kasa aç…” düğmesine basıp kasa dosyasını seçin (bellekteki kopya ya da eski bilgisayarın yedekler klasörü). Kasa dosyası yerindeyse bu adımı atlayın.</source>
        <translation>Press “Open a vault from a backup…” and choose the vault&apos;s file (the copy on a stick, or the old PC&apos;s folder of backups). Skip this step if the vault&apos;s file is in its place.</translation>
    </message>
    <message>
        <source>“Kurtarma koduyla aç” düğmesine basın, yukarıdaki sekiz grubu yazın.</source>
        <translation>Press “Open by recovery code” and type the eight groups above.</translation>
    </message>
    <message>
        <source>Yazarken büyük küçük harf, boşluk ve tire fark etmez. I ve L yerine 1, O yerine 0 sayılır.</source>
        <translation>Capitals, spaces and hyphens do not matter. I and L count as 1, O counts as 0.</translation>
    </message>
    <message>
        <source>Kasa açılınca yeni bir kit yapın, bu kâğıdı yok edin ve hesapların parolalarını gözden geçirin.</source>
        <translation>When the vault is open, make a new kit, destroy this paper, and look through the passwords of the accounts.</translation>
    </message>
    <message>
        <source>Denendiği gün: ________________        Zarfı kapatan: ________________________</source>
        <translation>Tried on: ________________        Sealed by: ________________________</translation>
    </message>
</context>
<context>
    <name>KitSection</name>
    <message>
        <source>Kurtarma kiti</source>
        <translation>Recovery kit</translation>
    </message>
    <message>
        <source>Kiti dene</source>
        <translation>Try the kit</translation>
    </message>
    <message>
        <source>Dene</source>
        <translation>Try</translation>
    </message>
    <message>
        <source>Kâğıttaki kodu baştan sona yazın ya da karekodunu okutun.</source>
        <translation>Type the code of the paper from beginning to end, or scan its QR code.</translation>
    </message>
    <message>
        <source>Yeni kitin kodunu yazarsanız {mark} numaralı kit geçersiz olur.</source>
        <translation>If you type the new kit&apos;s code, kit {mark} becomes void.</translation>
    </message>
    <message>
        <source>Kit kayboldu</source>
        <translation>Kit lost</translation>
    </message>
    <message>
        <source>Kasanın anahtarı değiştirilsin ve eski kitler geçersiz olsun mu?</source>
        <translation>Change the vault&apos;s key and make earlier kits void?</translation>
    </message>
    <message>
        <source>Bütün kayıtlar yeni bir anahtarla şifrelenir, programın eski yedekleri silinip yenisi alınır; ardından yeni bir kit yazdırın. Başka yere aldığınız kopyalar eski kâğıtla açılmaya devam eder: onlar da ortadaysa bütün parolaları değiştirin (Ayrılan kişi) ve kartınızı yenileyin (Meslektaşlar).</source>
        <translation>All records are encrypted under a new key, and the program&apos;s old copies are deleted and a new one is made; print a new kit afterwards. Copies that you took elsewhere can still be opened by the old paper: if they are about too, change all passwords (Somebody who leaves) and renew your card (Colleagues).</translation>
    </message>
    <message>
        <source>Anahtarı değiştir</source>
        <translation>Change the key</translation>
    </message>
    <message>
        <source>Kiti dene…</source>
        <translation>Try the kit…</translation>
    </message>
    <message>
        <source>Kurtarma kiti hazırla…</source>
        <translation>Prepare a recovery kit…</translation>
    </message>
    <message>
        <source>Denenmeyen kiti bırak…</source>
        <translation>Drop the untried kit…</translation>
    </message>
    <message>
        <source>Kit kayboldu…</source>
        <translation>Kit lost…</translation>
    </message>
    <message>
        <source>Kâğıt kaybolduysa ya da başkasının eline geçtiyse</source>
        <translation>If the paper is lost or came into other hands</translation>
    </message>
    <message>
        <source>Denenmeyen kit</source>
        <translation>Untried kit</translation>
    </message>
    <message>
        <source>Denenmeyen kit bırakılsın mı?</source>
        <translation>Drop the untried kit?</translation>
    </message>
    <message>
        <source>Basılan kâğıt varsa yok edin. Geçerli başka bir kit yoksa kasanın anahtarı da değişir ve programın eski yedekleri silinip yenisi alınır.</source>
        <translation>Destroy its paper if it was printed. If no other kit counts, the vault&apos;s key changes too, and the program&apos;s old copies are deleted and a new one is made.</translation>
    </message>
    <message>
        <source>Kiti bırak</source>
        <translation>Drop the kit</translation>
    </message>
    <message>
        <source>{day} günü bu kitle kasa açıldı; zarf artık kapalı değil. Yeni bir kit yapın: eskisi o zaman geçersiz olur.</source>
        <translation>The vault was opened with this kit on {day}; the envelope is no longer closed. Make a new kit: the old one becomes invalid then.</translation>
    </message>
    <message>
        <source>Kullanıldı</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>Kasa no {number}</source>
        <translation>Vault no. {number}</translation>
    </message>
    <message>
        <source>Geçerli kit {mark}, {day} günü yapıldı</source>
        <translation>Kit {mark} counts, made on {day}</translation>
    </message>
    <message>
        <source>Yeni kit yap…</source>
        <translation>Make a new kit…</translation>
    </message>
    <message>
        <source>{day} günü hazırlanan kit ({mark}) denenmedi: kâğıttaki kodu yazana kadar sayılmaz.</source>
        <translation>The kit prepared on {day} ({mark}) was not tried: it does not count until you have typed the code from its paper.</translation>
    </message>
    <message>
        <source>O zamana kadar {mark} numaralı kit geçerli.</source>
        <translation>Until then kit {mark} counts.</translation>
    </message>
    <message>
        <source>Denenmedi</source>
        <translation>Not tried</translation>
    </message>
    <message>
        <source>Bu bilgisayar bozulur ya da çalınırsa kasa açılamaz. Bir kurtarma kiti yazdırıp kapalı zarfla birimin kasasına koyun; beş dakika sürer.</source>
        <translation>If this PC breaks or is stolen, the vault cannot be opened. Print a recovery kit and put it into the unit&apos;s safe in a sealed envelope; it takes five minutes.</translation>
    </message>
    <message>
        <source>Kit yok</source>
        <translation>No kit</translation>
    </message>
    <message>
        <source>{day} günü denendi. Daha önceki kitler bu kasayı artık açmaz.</source>
        <translation>Tried on {day}. Earlier kits no longer open this vault.</translation>
    </message>
    <message>
        <source>Bir yıldan uzun zaman geçti: zarfı açıp kodu yeniden deneyin.</source>
        <translation>More than a year has passed: open the envelope and try the code again.</translation>
    </message>
    <message>
        <source>Yeniden deneyin</source>
        <translation>Try it again</translation>
    </message>
    <message>
        <source>Denendi</source>
        <translation>Tried</translation>
    </message>
</context>
<context>
    <name>LeavingCard</name>
    <message>
        <source>{total} işin {done} tanesi bitti</source>
        <translation>{done} of {total} tasks are done</translation>
    </message>
    <message>
        <source>{day} günü kapatıldı</source>
        <translation>Closed on {day}</translation>
    </message>
    <message>
        <source>Bütün işler bitince kapanır.</source>
        <translation>It closes when all tasks are done.</translation>
    </message>
    <message>
        <source>{n} hesap daha göster</source>
        <translation>Show {n} more accounts</translation>
    </message>
    <message>
        <source>{day} günü başladı. İstediğiniz zaman bırakıp kaldığınız yerden devam edin.</source>
        <translation>Begun on {day}. Stop whenever you like and go on where you left off.</translation>
    </message>
    <message>
        <source>Bu kişinin bildiği {n} kayıt sonradan kasadan silindi; onlar listede yok.</source>
        <translation>{n} records that this person knew have been deleted from the vault since; they are not on the list.</translation>
    </message>
    <message>
        <source>Bitti, listeyi kapat</source>
        <translation>Done, close the list</translation>
    </message>
    <message>
        <source>Listeyi sil</source>
        <translation>Delete the list</translation>
    </message>
    <message>
        <source>Yerinize gelen, kendi kasasında “önceki sorumlu” listesiyle parolaları değiştirmeli.</source>
        <translation>Your successor should change the passwords in their own vault, by the list for a “previous editor”.</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Liste başlat</source>
        <translation>Begin a list</translation>
    </message>
    <message>
        <source>Ne oldu?</source>
        <translation>What happened?</translation>
    </message>
    <message>
        <source>Kim?</source>
        <translation>Who?</translation>
    </message>
    <message>
        <source>Adı</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Önceki sorumlunun adı</source>
        <translation>Name of the previous editor</translation>
    </message>
    <message>
        <source>Meslektaşlar bölümünde kimse yok; başkasına hesap verilmemiş demektir.</source>
        <translation>Nobody is in Colleagues; so no account was given to anybody.</translation>
    </message>
    <message>
        <source>Bir meslektaşım ayrılıyor ya da artık hesaplara bakmayacak</source>
        <translation>A colleague is leaving or shall no longer look after the accounts</translation>
    </message>
    <message>
        <source>Bir meslektaşım hesapları acil durumda açtı, durum geçti</source>
        <translation>A colleague opened the accounts in an emergency, which is over</translation>
    </message>
    <message>
        <source>Ben ayrılıyorum, yerime biri geliyor</source>
        <translation>I am leaving, and somebody follows me</translation>
    </message>
    <message>
        <source>Bu kasayı önceki sorumludan devraldım; o her parolayı biliyor</source>
        <translation>I took this vault over from the previous editor, who knows every password</translation>
    </message>
    <message>
        <source>Vazgeç</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Listeyi başlat</source>
        <translation>Begin the list</translation>
    </message>
</context>
<context>
    <name>LeavingSection</name>
    <message>
        <source>Ayrılan kişi</source>
        <translation>Somebody who leaves</translation>
    </message>
    <message>
        <source>Birine verilen parola geri alınamaz, ancak değiştirilir. Liste, o kişinin hangi hesaplarda neyi bildiğini gösterir; kasada değişen parola kendiliğinden işaretlenir.</source>
        <translation>A password that was given cannot be taken back, only changed. The list shows what that person knows of which accounts; a password that changes in the vault ticks itself.</translation>
    </message>
    <message>
        <source>Liste başlat…</source>
        <translation>Begin a list…</translation>
    </message>
    <message>
        <source>Listeyi sil</source>
        <translation>Delete the list</translation>
    </message>
    <message>
        <source>Liste ve üzerindeki işaretler silinsin mi?</source>
        <translation>Delete the list and its ticks?</translation>
    </message>
    <message>
        <source>Hesaplara ve parolalara dokunulmaz. Silinen liste geri getirilemez.</source>
        <translation>Accounts and passwords are not touched. A deleted list cannot be brought back.</translation>
    </message>
    <message>
        <source>Sil</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>LeavingWords</name>
    <message>
        <source>Yerinize geleni yönetici yapın</source>
        <translation>Make your successor an administrator</translation>
    </message>
    <message>
        <source>Kurtarma e-postası ve telefonu o kişininse değiştirin</source>
        <translation>Change the recovery mail and telephone if they are theirs</translation>
    </message>
    <message>
        <source>Parolayı değiştirin</source>
        <translation>Change the password</translation>
    </message>
    <message>
        <source>İki adımlı doğrulamayı yeniden kurun</source>
        <translation>Set up two-factor authentication anew</translation>
    </message>
    <message>
        <source>Kurtarma kodlarını yenileyin</source>
        <translation>Renew the recovery codes</translation>
    </message>
    <message>
        <source>Notlarda gizli yanıt ya da kod varsa değiştirin</source>
        <translation>Change secret answers and codes that stand in the notes</translation>
    </message>
    <message>
        <source>Payları yenileyin; biri bu kişide olabilir</source>
        <translation>Renew the shares; this person may hold one</translation>
    </message>
    <message>
        <source>Başka cihazlardaki oturumları kapatın</source>
        <translation>Log out of sessions on other devices</translation>
    </message>
    <message>
        <source>Kişinin yetkisini kaldırın</source>
        <translation>Remove the person&apos;s access</translation>
    </message>
    <message>
        <source>Hesabı devir dosyasıyla verin</source>
        <translation>Give the account by a handoff file</translation>
    </message>
    <message>
        <source>Kurtarma e-postasını ve telefonunu değiştirin</source>
        <translation>Change the recovery mail and telephone</translation>
    </message>
    <message>
        <source>Kartını iptal edin; artık ona hesap verilmesin</source>
        <translation>Revoke their card, so that no account is given to them any more</translation>
    </message>
    <message>
        <source>Kurtarma kitinin zarfını teslim edin</source>
        <translation>Hand over the envelope with the recovery kit</translation>
    </message>
    <message>
        <source>iptal edilince işaretlenir</source>
        <translation>ticks itself when it is revoked</translation>
    </message>
    <message>
        <source>yeni paylar denenince işaretlenir</source>
        <translation>ticks itself when new shares were tried</translation>
    </message>
    <message>
        <source>devir dosyası hazırlanınca işaretlenir</source>
        <translation>ticks itself when the handoff file is made</translation>
    </message>
    <message>
        <source>yenisini kasaya yazınca işaretlenir</source>
        <translation>ticks itself when the new one is in the vault</translation>
    </message>
    <message>
        <source>{name} ayrılıyor</source>
        <translation>{name} is leaving</translation>
    </message>
    <message>
        <source>{name} hesapları acil durumda açtı</source>
        <translation>{name} opened the accounts in an emergency</translation>
    </message>
    <message>
        <source>{name} sizden önce sorumluydu</source>
        <translation>{name} was responsible before you</translation>
    </message>
    <message>
        <source>Siz ayrılıyorsunuz, yerinize {name} geliyor</source>
        <translation>You are leaving, and {name} follows you</translation>
    </message>
    <message>
        <source>Meslektaşlar</source>
        <translation>Colleagues</translation>
    </message>
    <message>
        <source>İki kişiyle açılan yedek</source>
        <translation>Backup that two people open</translation>
    </message>
    <message>
        <source>Kasanın kendisi</source>
        <translation>The vault itself</translation>
    </message>
    <message>
        <source>Facebook sayfaları ve Meta Business Suite</source>
        <translation>Facebook Pages and Meta Business Suite</translation>
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
    <name>ListPart</name>
    <message>
        <source>Sil</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Kaydet</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Ekle</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Uyan yazı yok</source>
        <translation>No post fits</translation>
    </message>
    <message>
        <source>Aramaya ve seçtiklerinize uyan hiçbir yazı bulunamadı.</source>
        <translation>No post was found that fits your search and your choices.</translation>
    </message>
    <message>
        <source>Süzgeci temizle</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>Bu ay için yazı yok.</source>
        <translation>No posts this month.</translation>
    </message>
    <message>
        <source>Tarihsiz: {n} yazı</source>
        <translation>Undated: {n} posts</translation>
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
        <source>{number}. sürüme dönüldü.</source>
        <translation>Went back to version {number}.</translation>
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
    <name>Meeting</name>
    <message>
        <source>Yeni kart onun değil</source>
        <translation>The new card is not theirs</translation>
    </message>
    <message>
        <source>{name} yeni bir kart hazırlamadığını size kendisi mi söyledi?</source>
        <translation>Did {name} tell you in person that they made no new card?</translation>
    </message>
    <message>
        <source>Yeni kart atılır ve bir daha alınmaz; önceden doğruladığınız kart geçerli kalır. Yeni kartı kimin gönderdiğini bilgi işlem birimine bildirin.</source>
        <translation>The new card is thrown away and never taken again; the card you verified earlier stays valid. Tell your IT department who sent the new card.</translation>
    </message>
    <message>
        <source>Yeni kartı at</source>
        <translation>Throw the new card away</translation>
    </message>
    <message>
        <source>Kartı iptal et</source>
        <translation>Revoke the card</translation>
    </message>
    <message>
        <source>{name} adlı kişinin kartı iptal edilsin mi?</source>
        <translation>Revoke the card of {name}?</translation>
    </message>
    <message>
        <source>Bu kişiye bir daha hesap verilemez, bu kart da geri alınamaz. Daha önce verdiğiniz parolaları o kişi bilir: onları değiştirin.</source>
        <translation>No account can be given to this person again, and this card cannot be taken back. They know the passwords you gave them earlier: change those.</translation>
    </message>
    <message>
        <source>İptal et</source>
        <translation>Revoke</translation>
    </message>
    <message>
        <source>Sözcükler tutmuyor</source>
        <translation>The words differ</translation>
    </message>
    <message>
        <source>Okuduğu sözcükler bu karta uymadı mı?</source>
        <translation>Did the words they read not fit this card?</translation>
    </message>
    <message>
        <source>Kart güvenilmez olarak işaretlenir; yanlış anlaşıldıysa sonra yeniden karşılaştırabilirsiniz.</source>
        <translation>The card is marked as not to be trusted; if something was misheard, you can compare again later.</translation>
    </message>
    <message>
        <source>Uymadı</source>
        <translation>They did not fit</translation>
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
    <name>MovingSection</name>
    <message>
        <source>Başka bilgisayara geçiş</source>
        <translation>Moving to another PC</translation>
    </message>
    <message>
        <source>Kopya şifrelidir: kurtarma kodu olmadan hiçbir bilgisayarda açılmaz. Bu bilgisayar bozulursa da yol aynıdır; eldeki son kopyayı kullanırsınız.</source>
        <translation>The copy is encrypted: no PC opens it without the recovery code. If this PC breaks, the way is the same, with the last copy that you have.</translation>
    </message>
    <message>
        <source>Kasa dosyasını kopyala…</source>
        <translation>Copy the vault&apos;s file…</translation>
    </message>
    <message>
        <source>Kasa dosyası nereye kopyalansın?</source>
        <translation>Where shall the vault&apos;s file be copied?</translation>
    </message>
    <message>
        <source>Kasa dosyası (*.sqlite3)</source>
        <translation>Vault file (*.sqlite3)</translation>
    </message>
    <message>
        <source>Kurtarma kiti denenmiş olsun; yoksa yukarıdan hazırlayın. Kasa dosyasını bir belleğe kopyalayın.</source>
        <translation>Have a recovery kit that was tried, or prepare one above. Copy the vault&apos;s file to a stick.</translation>
    </message>
    <message>
        <source>Yeni bilgisayarda Birim Kalemi’ni açın, Kasa sayfasında “Yedekten kasa aç…” ile o dosyayı seçin.</source>
        <translation>On the new PC open Birim Kalemi, and on the page Vault choose that file by “Open a vault from a backup…”.</translation>
    </message>
    <message>
        <source>“Kurtarma koduyla aç” deyip kâğıttaki kodu yazın; kasa o bilgisayarın anahtarlığına bağlanır.</source>
        <translation>Choose “Open by recovery code” and type the code of the paper; the vault is tied to that PC&apos;s keyring.</translation>
    </message>
    <message>
        <source>Eski bilgisayardaki kasayı artık kullanmayın: iki kopya birbirinin değişikliklerini görmez. Bellekteki kopyayı silin.</source>
        <translation>Use the vault on the old PC no more: two copies do not see each other&apos;s changes. Delete the copy on the stick.</translation>
    </message>
</context>
<context>
    <name>MyCardDialog</name>
    <message>
        <source>Kartımı ver</source>
        <translation>Give my card</translation>
    </message>
    <message>
        <source>Kartınızın karekodu</source>
        <translation>Your card’s QR code</translation>
    </message>
    <message>
        <source>Kartınız gizli değildir. Meslektaşınıza dosya olarak verin ya da e-postayla gönderin; telefonunun kamerası da karekodu okur. Sonra sizi arayıp altı sözcüğünüzü soracak.</source>
        <translation>Your card is not secret. Give it to your colleague as a file or send it by e-mail; the camera of their telephone reads the QR code too. They will then call you and ask for your six words.</translation>
    </message>
    <message>
        <source>&amp;Dosya olarak kaydet…</source>
        <translation>Save as a &amp;file…</translation>
    </message>
    <message>
        <source>&amp;Görsel olarak kaydet…</source>
        <translation>Save as a pict&amp;ure…</translation>
    </message>
    <message>
        <source>&amp;Yazdır…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>&amp;Metni kopyala</source>
        <translation>Copy the &amp;text</translation>
    </message>
    <message>
        <source>Görseli &amp;kopyala</source>
        <translation>&amp;Copy the picture</translation>
    </message>
    <message>
        <source>Kapat</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Meslektaş kartı</source>
        <translation>Colleague’s card</translation>
    </message>
    <message>
        <source>Görsel</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Kartınız nereye kaydedilsin?</source>
        <translation>Where should your card be saved?</translation>
    </message>
    <message>
        <source>Kartınız yazıcıya gönderildi.</source>
        <translation>Your card was sent to the printer.</translation>
    </message>
    <message>
        <source>Kartınızın metni kopyalandı. E-postaya yapıştırıp gönderin; satırlarını değiştirmeyin.</source>
        <translation>Your card’s text was copied. Paste it into an e-mail and send it; do not change its lines.</translation>
    </message>
    <message>
        <source>Kartınızın görseli kopyalandı. Bir iletiye yapıştırabilirsiniz.</source>
        <translation>Your card’s picture was copied. You can paste it into a message.</translation>
    </message>
</context>
<context>
    <name>MyWordsDialog</name>
    <message>
        <source>Sözcüklerim</source>
        <translation>My words</translation>
    </message>
    <message>
        <source>Sizin altı sözcüğünüz</source>
        <translation>Your six words</translation>
    </message>
    <message>
        <source>Kartınızı alan meslektaşınız sizi arayıp bunları sorar. Bu ekrandan, sırayla okuyun; o da kendi bilgisayarına yazar. Gizli değildirler, ama yazılı olarak göndermeyin: duyduğu sizin sesiniz olmalı.</source>
        <translation>A colleague who took your card calls you and asks for these. Read them from this screen, in order; they type them into their own computer. They are not secret, but do not send them in writing: what they hear must be your voice.</translation>
    </message>
    <message>
        <source>Kapat</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Kartımı düzenle</source>
        <translation>Edit my card</translation>
    </message>
    <message>
        <source>Sözcükleriniz değişmez. Meslektaşlarınız yeni adınızı görsün diye kartınızı onlara yeniden verin.</source>
        <translation>Your words do not change. Give your card to your colleagues again so that they see your new name.</translation>
    </message>
    <message>
        <source>Kaydet</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Vazgeç</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Bilgisayarınız çalındıysa ya da kurtarma kitiniz kasa dosyasının bir kopyasıyla birlikte başkasının eline geçtiyse kartınızı yenileyin.</source>
        <translation>If your computer was stolen, or your recovery kit fell into somebody else’s hands together with a copy of the vault file, renew your card.</translation>
    </message>
    <message>
        <source>Kartımı yenile…</source>
        <translation>Renew my card…</translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message>
        <source>&amp;Adınız ve soyadınız</source>
        <translation>Your &amp;full name</translation>
    </message>
    <message>
        <source>&amp;Biriminiz</source>
        <translation>Your &amp;unit</translation>
    </message>
</context>
<context>
    <name>NameStep</name>
    <message>
        <source>Kit, kasanızı bu bilgisayar olmadan da açan bir koddur. Kâğıda basılır, kapalı zarfla birimin kasasında durur. Kod bu ekranda gösterilmez, dosyaya yazılmaz; yazdırınca yalnız yazıcının kuyruğundan geçer.</source>
        <translation>The kit is a code that opens your vault without this PC. It is printed and kept in a sealed envelope in the unit&apos;s safe. The code is not shown on this screen and not written to a file; printing only passes it through the printer&apos;s queue.</translation>
    </message>
    <message>
        <source>Yeni kit denendiğinde {kit} numaralı kit geçersiz olur; o kâğıdı yok edin. Kasanın anahtarı değişir, programın eski yedekleri silinip yenisi alınır. Belleğe aldığınız kopyaları da yenileyin.</source>
        <translation>When the new kit is tried, kit {kit} becomes void; destroy that paper. The vault&apos;s key changes, and the program&apos;s old copies are deleted and a new one is made. Renew copies that you took to a stick, too.</translation>
    </message>
    <message>
        <source>Kâğıtta kimin kasası yazsın?</source>
        <translation>Whose vault shall the paper say?</translation>
    </message>
    <message>
        <source>Birim ve adınız</source>
        <translation>Your unit and name</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Şimdiki parola</source>
        <translation>Current password</translation>
    </message>
    <message>
        <source>Yeni kasa parolası</source>
        <translation>New vault password</translation>
    </message>
    <message>
        <source>Kasa parolası, yeniden</source>
        <translation>Vault password, again</translation>
    </message>
    <message>
        <source>Kasa parolası</source>
        <translation>Vault password</translation>
    </message>
    <message>
        <source>Yeniden</source>
        <translation>Again</translation>
    </message>
    <message>
        <source>Birbiriyle ilgisiz üç dört sözcük hem akılda kalır hem zor bulunur.</source>
        <translation>Three or four unrelated words are easy to remember and hard to guess.</translation>
    </message>
    <message>
        <source>Bu parola çabuk bulunur; başkasını seçin.</source>
        <translation>This password is soon found; choose another one.</translation>
    </message>
    <message>
        <source>İki satırdaki parola aynı değil.</source>
        <translation>The passwords in the two lines are not the same.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Paylaşımlar durduruldu: bu yazı şimdi yayımlanmaz.</source>
        <translation>Posting is stopped: this post does not go out now.</translation>
    </message>
    <message>
        <source>Başlangıç: {when}</source>
        <translation>Since {when}</translation>
    </message>
    <message>
        <source>Takvim’i aç</source>
        <translation>Open the calendar</translation>
    </message>
    <message>
        <source>Bu yazının platformu seçilmemiş.</source>
        <translation>No platform is chosen for this post.</translation>
    </message>
    <message>
        <source>Yazıyı açıp nerede yayımlanacağını seçin.</source>
        <translation>Open the post and choose where it goes.</translation>
    </message>
    <message>
        <source>Yazıyı aç</source>
        <translation>Open the post</translation>
    </message>
    <message>
        <source>Bu metinde hâlâ {n} hata var.</source>
        <translation>Errors left in this text: {n}.</translation>
    </message>
    <message>
        <source>Yazıda düzelt</source>
        <translation>Mend it in the post</translation>
    </message>
    <message>
        <source>Bununla yayımla</source>
        <translation>Publish it like this</translation>
    </message>
    <message>
        <source>Yayımlamadan bir bakın:</source>
        <translation>Have a look before you publish:</translation>
    </message>
    <message>
        <source>Baktım</source>
        <translation>I have looked</translation>
    </message>
</context>
<context>
    <name>NoticeArea</name>
    <message>
        <source>{n} bildirim daha var</source>
        <translation>More notices: {n}</translation>
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
    <name>OpenDialog</name>
    <message>
        <source>Emaneti aç</source>
        <translation>Open what was entrusted</translation>
    </message>
    <message>
        <source>{name} adlı meslektaşınızın hesapları açılacak</source>
        <translation>The accounts of {name} will be opened</translation>
    </message>
    <message>
        <source>Gerekçeniz, günü ve saatiyle kasanıza kaydedilir. Ardından imzalı kaydı hesapların sahibine ve yöneticinize gönderirsiniz; sahibi dönünce gördüğünüz parolaları değiştirir.</source>
        <translation>Your reason is recorded in your vault with its day and time. Then you send the signed record to the owner of the accounts and to your manager; on returning, the owner changes the passwords you have seen.</translation>
    </message>
    <message>
        <source>Vekâletin son günü geçti: önce meslektaşınıza ulaşmayı deneyin.</source>
        <translation>The last day of the cover is over: try to reach your colleague first.</translation>
    </message>
    <message>
        <source>Gerekçe</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Örneğin: Ayşe Hanım raporlu, kayıt duyurusu bugün yayımlanmalı</source>
        <translation>For example: Ayşe is on sick leave, the enrolment notice must be published today</translation>
    </message>
    <message>
        <source>Yalnız gereken hesapları açın</source>
        <translation>Open only the accounts you need</translation>
    </message>
    <message>
        <source>Hangi hesaplar?</source>
        <translation>Which accounts?</translation>
    </message>
    <message>
        <source>Vazgeç</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Kaydet ve aç</source>
        <translation>Record and open</translation>
    </message>
</context>
<context>
    <name>OpenSharesDialog</name>
    <message>
        <source>İki payla yedek aç</source>
        <translation>Open a backup with two shares</translation>
    </message>
    <message>
        <source>Yedek dosyasını seç…</source>
        <translation>Choose the backup file…</translation>
    </message>
    <message>
        <source>Dosya seçilmedi</source>
        <translation>No file chosen</translation>
    </message>
    <message>
        <source>Birinci sayfanın kelimeleri</source>
        <translation>Words of the first page</translation>
    </message>
    <message>
        <source>İkinci sayfanın kelimeleri</source>
        <translation>Words of the second page</translation>
    </message>
    <message>
        <source>Yedek dosyasını seçin</source>
        <translation>Choose the backup file</translation>
    </message>
    <message>
        <source>Birim yedeği (*.age)</source>
        <translation>Unit&apos;s backup (*.age)</translation>
    </message>
    <message>
        <source>Bütün dosyalar (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Vazgeç</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Yedeği aç</source>
        <translation>Open the backup</translation>
    </message>
    <message>
        <source>Kasama al</source>
        <translation>Take into my vault</translation>
    </message>
    <message>
        <source>{n} hesap açıldı. Yedek {day} günü alınmış; hazırlayan: {owner}, birim anahtarı no {number}. Kasanıza alınca bütün parolaları değiştirin ve payları yenileyin.</source>
        <translation>{n} accounts were opened. The backup is of {day}; made by: {owner}, unit key no. {number}. Once they are in your vault, change all passwords and renew the shares.</translation>
    </message>
</context>
<context>
    <name>OpenView</name>
    <message>
        <source>Hesaplar sahipsiz kalmasın</source>
        <translation>So that no account is left without an owner</translation>
    </message>
    <message>
        <source>Parolalarınız, hesaplarınızın ayarları ve kasanın sınırları</source>
        <translation>Your passwords, your accounts’ settings and the limits of the vault</translation>
    </message>
    <message>
        <source>Yedek ve devir</source>
        <translation>Backup and handoff</translation>
    </message>
    <message>
        <source>Güvenlik</source>
        <translation>Security</translation>
    </message>
    <message>
        <source>Kasa</source>
        <translation>Vault</translation>
    </message>
    <message>
        <source>Hesaplar</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Meslektaşlar</source>
        <translation>Colleagues</translation>
    </message>
    <message>
        <source>Kilitle</source>
        <translation>Lock</translation>
    </message>
</context>
<context>
    <name>OpenedAccount</name>
    <message>
        <source>Kullanıcı adı</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Parola</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Kurtarma kodları</source>
        <translation>Recovery codes</translation>
    </message>
    <message>
        <source>E-posta</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Notlar</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Siteyi aç</source>
        <translation>Open the site</translation>
    </message>
    <message>
        <source>{name}: kopyala</source>
        <translation>{name}: copy</translation>
    </message>
    <message>
        <source>{name}, gizli</source>
        <translation>{name}, hidden</translation>
    </message>
    <message>
        <source>{name}: göster</source>
        <translation>{name}: show</translation>
    </message>
    <message>
        <source>{name}: gizle</source>
        <translation>{name}: hide</translation>
    </message>
    <message>
        <source>Kod</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Sayaçlı: her kopyalama sıradaki kodu verir</source>
        <translation>Counted: every copy gives the next code</translation>
    </message>
    <message>
        <source>Kopyalamak için yanındaki düğmeye basın.</source>
        <translation>Press the button beside it to copy.</translation>
    </message>
</context>
<context>
    <name>OpenedDialog</name>
    <message>
        <source>{name} adlı meslektaşınızın hesapları</source>
        <translation>The accounts of {name}</translation>
    </message>
    <message>
        <source>Bu açma kaydedildi. Kaydı {name} adlı meslektaşınıza ve yöneticinize gönderin; işiniz bitince “Bitti”ye basın.</source>
        <translation>This opening was recorded. Send the record to {name} and to your manager; press “Done” when you have finished.</translation>
    </message>
    <message>
        <source>Kaydı &amp;dosya olarak kaydet…</source>
        <translation>Save the record as a &amp;file…</translation>
    </message>
    <message>
        <source>Açma kaydı</source>
        <translation>Record of the opening</translation>
    </message>
    <message>
        <source>Kaydın &amp;metnini kopyala</source>
        <translation>Copy the record’s &amp;text</translation>
    </message>
    <message>
        <source>Kayıt kopyalandı. E-postaya yapıştırıp gönderin; satırlarını değiştirmeyin.</source>
        <translation>The record is copied. Paste it into a mail and send it; do not change its lines.</translation>
    </message>
    <message>
        <source>Bitti</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Bitti: hepsini gizle</source>
        <translation>Done: hide everything</translation>
    </message>
    <message>
        <source>Açılan hesaplar</source>
        <translation>Opened accounts</translation>
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
    <name>OtherTime</name>
    <message>
        <source>Yeni yayın zamanı</source>
        <translation>New time of publication</translation>
    </message>
    <message>
        <source>Yeni zaman</source>
        <translation>New time</translation>
    </message>
    <message>
        <source>Bu zamana al</source>
        <translation>Move to this time</translation>
    </message>
    <message>
        <source>Vazgeç</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>OutCard</name>
    <message>
        <source>Gönderiyi aç</source>
        <translation>Open the post</translation>
    </message>
    <message>
        <source>Görselleri arşive ekle</source>
        <translation>Add the pictures to the library</translation>
    </message>
    <message>
        <source>Kaynağı ve izinleriyle birlikte görsel arşivine koyar</source>
        <translation>Puts them into the library, with their source and consents</translation>
    </message>
    <message>
        <source>Yayımlanmadı…</source>
        <translation>Not published…</translation>
    </message>
    <message>
        <source>Bu platformda yayımlanmadıysa notu geri alır</source>
        <translation>Takes the note back if it was not published on this platform</translation>
    </message>
    <message>
        <source>Sıradaki yazı</source>
        <translation>Next post</translation>
    </message>
    <message>
        <source>{when} tarihinde yayımlandı.</source>
        <translation>Published {when}.</translation>
    </message>
    <message>
        <source>Bu yazının işi bitti.</source>
        <translation>This post is done.</translation>
    </message>
</context>
<context>
    <name>OutForm</name>
    <message>
        <source>Varsa adresini yapıştırın</source>
        <translation>Paste its address, if you have it</translation>
    </message>
    <message>
        <source>Gönderinin bağlantısı</source>
        <translation>Link of the post</translation>
    </message>
    <message>
        <source>Yapıştır</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Panodaki bağlantıyı alır</source>
        <translation>Takes the link on the clipboard</translation>
    </message>
    <message>
        <source>Yayımlandığı zaman</source>
        <translation>When it was published</translation>
    </message>
    <message>
        <source>Bağlantı</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Saat</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Bağlantı uygun; saati de bağlantıdan alındı.</source>
        <translation>The link fits; its time was taken from it too.</translation>
    </message>
    <message>
        <source>Bağlantı uygun.</source>
        <translation>The link fits.</translation>
    </message>
</context>
<context>
    <name>OutcomeStage</name>
    <message>
        <source>İçe aktarma geri alındı.</source>
        <translation>The import was undone.</translation>
    </message>
    <message>
        <source>Dosya silindi.</source>
        <translation>The file was deleted.</translation>
    </message>
    <message>
        <source>Şimdi karekodların görsellerini silin</source>
        <translation>Now delete the pictures of the QR codes</translation>
    </message>
    <message>
        <source>Ekran görüntüsü ve fotoğraf, anahtarların kendisidir: bilgisayardan, telefondan ve çöp kutularından silin. E-postayla ya da mesajla taşıdıysanız oradan da.</source>
        <translation>A screenshot or a photo is the keys themselves: delete it from the PC, the phone and their bins. If you sent it by mail or message, there too.</translation>
    </message>
    <message>
        <source>Dosyayı sil</source>
        <translation>Delete the file</translation>
    </message>
    <message>
        <source>Şimdi dosyayı silin</source>
        <translation>Delete the file now</translation>
    </message>
    <message>
        <source>Silmeden önce dosyanın üzerine yazılır; çöp kutusuna gitmez. Yine de SSD disklerde, USB belleklerde, yedeklerde ve eşitlenen klasörlerde (OneDrive, Google Drive gibi) kopyaları kalmış olabilir. Dosyayı e-postayla ya da bellekle taşıdıysanız oradan da silin.</source>
        <translation>The file is written over before it is deleted, and does not go to the bin. Copies may still be on SSDs and USB sticks, in backups and in synchronised folders (OneDrive, Google Drive). If the file went by mail or on a stick, delete it there too.</translation>
    </message>
    <message>
        <source>İçe aktarmayı geri al</source>
        <translation>Undo the import</translation>
    </message>
    <message>
        <source>Kapat</source>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <source>%n kayıt eklendi.</source>
        <translation>
            <numerusform>%n entry was added.</numerusform>
            <numerusform>%n entries were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kayıt güncellendi.</source>
        <translation>
            <numerusform>%n entry was updated.</numerusform>
            <numerusform>%n entries were updated.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” parolalarınızı taşıyor; ona ulaşan herkes kullanabilir.</source>
        <translation>“{file}” carries your passwords; whoever gets at it can use them.</translation>
    </message>
    <message numerus="yes">
        <source>Almadığınız %n kayıt yalnız bu dosyada duruyor.</source>
        <translation>
            <numerusform>%n entry that you did not take is only in this file.</numerusform>
            <numerusform>%n entries that you did not take are only in this file.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dosya eşitlenen bir klasörde: bulut hesabınızdan ve oradaki çöp kutusundan da silin.</source>
        <translation>The file is in a synchronised folder: delete it from your cloud account and its bin too.</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source>Dosyayı USB belleğe ya da ortak klasöre kaydedin; e-postaya eklemek de olur. Şifrelidir: yalnız {names} açabilir.</source>
        <translation>Save the file on a USB stick or in a shared folder; attaching it to a mail is fine, too. It is encrypted: only {names} can open it.</translation>
    </message>
    <message>
        <source>Meslektaşınız kendi Birim Kalemi’nde Kasa › Yedek ve devir › “Dosya al…” ile alır; program ona bir alındı verir. Alındıyı size gönderince siz de “Dosya al…” ile içeri alın: yedek ancak o zaman tamamdır.</source>
        <translation>Your colleague takes it in their own Birim Kalemi by Vault › Backup and handoff › “Take a file…”; the program gives them a receipt. When the receipt reaches you, take it by “Take a file…” as well: only then is the backup complete.</translation>
    </message>
    <message>
        <source>Devir dosyası hazır</source>
        <translation>The handoff file is ready</translation>
    </message>
    <message>
        <source>&amp;Dosyayı kaydet…</source>
        <translation>&amp;Save the file…</translation>
    </message>
    <message>
        <source>Devir dosyası</source>
        <translation>Handoff file</translation>
    </message>
    <message>
        <source>E-posta &amp;metnini kopyala</source>
        <translation>Copy a &amp;mail text</translation>
    </message>
    <message>
        <source>Metin kopyalandı. E-postaya yapıştırın ve kaydettiğiniz dosyayı ekleyin.</source>
        <translation>The text is copied. Paste it into a mail and attach the file that you saved.</translation>
    </message>
    <message>
        <source>Dosyanın kendisini metin olarak &amp;kopyala</source>
        <translation>&amp;Copy the file itself as text</translation>
    </message>
    <message>
        <source>Kopyalandı. Ekteki dosyayı geçirmeyen e-postalar içindir: olduğu gibi yapıştırıp gönderin.</source>
        <translation>Copied. It is for mails that let no attachment through: paste and send it as it is.</translation>
    </message>
    <message>
        <source>&amp;Dosya olarak kaydet…</source>
        <translation>Save as a &amp;file…</translation>
    </message>
    <message>
        <source>E-posta için &amp;metni kopyala</source>
        <translation>Copy the &amp;text for a mail</translation>
    </message>
    <message>
        <source>Metin kopyalandı. E-postaya yapıştırıp gönderin; satırlarını değiştirmeyin.</source>
        <translation>The text is copied. Paste it into a mail and send it; do not change its lines.</translation>
    </message>
    <message>
        <source>&amp;Metni kopyala</source>
        <translation>Copy the &amp;text</translation>
    </message>
    <message>
        <source>Metin kopyalandı; e-postaya yapıştırın.</source>
        <translation>The text is copied; paste it into a mail.</translation>
    </message>
    <message>
        <source>Merhaba,</source>
        <translation>Hello,</translation>
    </message>
    <message>
        <source>Ekte, sorumlu olduğum hesapların devir dosyası var. Birim Kalemi’nde Kasa › Yedek ve devir › “Dosya al…” ile alır mısınız? Programın verdiği alındıyı bana gönderin; yedek o zaman tamamlanıyor.</source>
        <translation>Attached is the handoff file of the accounts that I look after. Would you please take it in Birim Kalemi by Vault › Backup and handoff › “Take a file…”? Please send me the receipt that the program gives you; only then is the backup complete.</translation>
    </message>
    <message>
        <source>Teşekkürler</source>
        <translation>Thank you</translation>
    </message>
    <message>
        <source>Kaydedildi: {name}</source>
        <translation>Saved: {name}</translation>
    </message>
</context>
<context>
    <name>OutgoingDialog</name>
    <message>
        <source>Aynı metin, karekod olarak</source>
        <translation>The same text as a QR code</translation>
    </message>
    <message>
        <source>Kapat</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Nereye kaydedilsin?</source>
        <translation>Where shall it be saved?</translation>
    </message>
</context>
<context>
    <name>OutletBar</name>
    <message>
        <source>{name}: yayımlandı</source>
        <translation>{name}: published</translation>
    </message>
</context>
<context>
    <name>OverviewSection</name>
    <message>
        <source>Hesapların güvenliği</source>
        <translation>Security of the accounts</translation>
    </message>
    <message numerus="yes">
        <source>%n kayıtta daha açık madde var; bunlar bitince gösterilir.</source>
        <translation>
            <numerusform>%n more entries have open lines; they are shown when these are done.</numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Kasadaki hesaplarda eksik görünmüyor.</source>
        <translation>Nothing seems to be missing in the vault’s accounts.</translation>
    </message>
    <message>
        <source>Kasada henüz kayıt yok.</source>
        <translation>There is no entry in the vault yet.</translation>
    </message>
    <message>
        <source>Eksik: {items}</source>
        <translation>Missing: {items}</translation>
    </message>
    <message>
        <source>Bilinmiyor: {items}</source>
        <translation>Unknown: {items}</translation>
    </message>
    <message>
        <source>Kayda git</source>
        <translation>Go to the entry</translation>
    </message>
    <message>
        <source>{title} kaydına git</source>
        <translation>Go to the entry {title}</translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>Kartımı yenile</source>
        <translation>Renew my card</translation>
    </message>
    <message>
        <source>Yeni bir kartınız ve yeni sözcükleriniz olsun mu?</source>
        <translation>Do you want a new card and new words?</translation>
    </message>
    <message>
        <source>Eski kartınızla imza atılamaz, ona hazırlanan yeni dosyalar alınmaz; size daha önce emanet edilenler açılmaya devam eder. Bütün meslektaşlarınıza yeni kartınızı verip altı sözcüğü yeniden karşılaştırmanız gerekir.</source>
        <translation>Nothing can be signed with your old card any more, and new files prepared for it are not taken; what was entrusted to you earlier still opens. You must give your new card to all your colleagues and compare six words again.</translation>
    </message>
</context>
<context>
    <name>PagePrinting</name>
    <message>
        <source>PDF olarak kaydet</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF dosyası (*.pdf)</source>
        <translation>PDF file (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>takvim</source>
        <translation>calendar</translation>
    </message>
    <message>
        <source>PDF olarak kaydet</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF dosyası (*.pdf)</source>
        <translation>PDF file (*.pdf)</translation>
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
    <name>PassphraseDialog</name>
    <message>
        <source>Şimdiki kasa parolası</source>
        <translation>Current vault password</translation>
    </message>
    <message>
        <source>Şimdiki parola</source>
        <translation>Current password</translation>
    </message>
    <message>
        <source>Kasa parolası belirle</source>
        <translation>Set a vault password</translation>
    </message>
    <message>
        <source>Kasa parolasını değiştir</source>
        <translation>Change the vault password</translation>
    </message>
    <message>
        <source>Kasa parolasını kaldır</source>
        <translation>Remove the vault password</translation>
    </message>
    <message>
        <source>Kasa bundan sonra bu parolayla açılır; bilgisayarın anahtarlığı tek başına yetmez. Parolayı unutursanız kasayı yalnız kurtarma kitiyle açabilirsiniz.</source>
        <translation>From now on the vault opens with this password; the computer’s keyring alone is not enough. If you forget it, only the recovery kit can open the vault.</translation>
    </message>
    <message>
        <source>Eski parola bundan sonra hiçbir şey açmaz.</source>
        <translation>From now on the old password opens nothing.</translation>
    </message>
    <message>
        <source>Bundan sonra bu bilgisayar oturumunu açan herkes kasayı da açabilir.</source>
        <translation>From now on whoever logs in here can open the vault too.</translation>
    </message>
    <message>
        <source>Belirle</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Değiştir</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Kaldır</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Vazgeç</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Şimdiki kasa parolasını yazın.</source>
        <translation>Type the current vault password.</translation>
    </message>
</context>
<context>
    <name>PassphraseView</name>
    <message>
        <source>Kasa kilitli</source>
        <translation>The vault is locked</translation>
    </message>
    <message>
        <source>Açmak için kasa parolanızı yazın.</source>
        <translation>Type your vault password to open it.</translation>
    </message>
    <message>
        <source>Kasa parolası</source>
        <translation>Vault password</translation>
    </message>
    <message>
        <source>Kilidi aç</source>
        <translation>Unlock</translation>
    </message>
</context>
<context>
    <name>PasswordStage</name>
    <message>
        <source>Dosyanın &amp;parolası</source>
        <translation>&amp;Password of the file</translation>
    </message>
    <message>
        <source>Dosyanın parolası</source>
        <translation>Password of the file</translation>
    </message>
    <message>
        <source>Vazgeç</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Dosyayı aç</source>
        <translation>Open the file</translation>
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
    <name>People</name>
    <message>
        <source>Birim Kalemi · meslektaş kartı</source>
        <translation>Birim Kalemi · colleague’s card</translation>
    </message>
    <message>
        <source>Bu kart gizli değildir. Alan kişi, gerçekten sizin olduğunu telefonda altı sözcükle anlar.</source>
        <translation>This card is not secret. Whoever takes it makes sure by six words over the telephone that it is really yours.</translation>
    </message>
    <message>
        <source>Doğrulanmadı</source>
        <translation>Not verified</translation>
    </message>
    <message>
        <source>Doğrulandı</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>Kartı değişti</source>
        <translation>Card changed</translation>
    </message>
    <message>
        <source>Sözcükler tutmadı</source>
        <translation>Words differed</translation>
    </message>
    <message>
        <source>İptal edildi</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>Kartı aldınız; gerçekten onun olduğunu henüz bilmiyorsunuz. Bildiğiniz numarasından arayıp altı sözcüğü karşılaştırın. O zamana kadar bu kişiye hesap verilemez.</source>
        <translation>You took the card; you do not know yet whether it is really theirs. Call them on the number you know and compare six words. Until then, no account can be given to this person.</translation>
    </message>
    <message>
        <source>Sözcükleri {day} günü karşılaştırdınız; kart onun. Bu kişiye hesap verebilirsiniz.</source>
        <translation>You compared the words on {day}; the card is theirs. You can give accounts to this person.</translation>
    </message>
    <message>
        <source>Bu kişinin adıyla {day} günü yeni bir kart geldi. Yeni bir bilgisayara geçtiyse olağandır; geçmediyse biri onun yerine geçmeye çalışıyor olabilir. Bildiğiniz numarasından arayıp sorun, sonra altı sözcüğü karşılaştırın. O zamana kadar bu kişiye hesap verilemez.</source>
        <translation>A new card came under this person’s name on {day}. That is usual if they moved to a new computer; if not, somebody may be trying to take their place. Call them on the number you know and ask, then compare six words. Until then, no account can be given to this person.</translation>
    </message>
    <message>
        <source>Okunan sözcükler bu karta uymadı: kart başka birinin olabilir. Kartı kimden, nasıl aldığınızı düşünün ve meslektaşınızdan kartını elden isteyin. Yanlış duyduysanız yeniden karşılaştırabilirsiniz.</source>
        <translation>The words that were read did not fit this card: it may be somebody else’s. Think of whom you got the card from and how, and ask your colleague for it in person. If you misheard, you can compare again.</translation>
    </message>
    <message>
        <source>Bu kartı {day} günü iptal ettiniz; kişiye bir daha hesap verilemez. Daha önce verdiğiniz parolaları değiştirin. Yeniden birlikte çalışacaksanız ondan yeni bir kart alın.</source>
        <translation>You revoked this card on {day}; no account can be given to this person again. Change the passwords you gave them earlier. If you are to work together again, take a new card from them.</translation>
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
    <message>
        <source>Meslektaşlarınız</source>
        <translation>Your colleagues</translation>
    </message>
</context>
<context>
    <name>PeoplePart</name>
    <message>
        <source>Kartımı ver</source>
        <translation>Give my card</translation>
    </message>
    <message>
        <source>Kart al</source>
        <translation>Take a card</translation>
    </message>
    <message>
        <source>Siz</source>
        <translation>Formal (siz)</translation>
    </message>
    <message>
        <source>Sözcüklerim</source>
        <translation>My words</translation>
    </message>
    <message>
        <source>Düzenle…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Henüz kimse yok</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>Kartınızı bir meslektaşınıza verin, onun kartını alın; sonra telefonda altı sözcüğü karşılaştırın. Hesaplarınızı ancak böyle tanıdığınız birine emanet edebilirsiniz.</source>
        <translation>Give your card to a colleague and take theirs; then compare six words over the telephone. Only somebody you know in this way can be entrusted with your accounts.</translation>
    </message>
    <message>
        <source>Meslektaşımın kartını al</source>
        <translation>Take my colleague’s card</translation>
    </message>
    <message>
        <source>Kartımı ona ver</source>
        <translation>Give them my card</translation>
    </message>
    <message>
        <source>{n} kişi, {verified} doğrulanmış</source>
        <translation>{n} people, {verified} verified</translation>
    </message>
    <message>
        <source>Hesaplarınızı emanet edeceğiniz kişiler</source>
        <translation>The people you will entrust your accounts to</translation>
    </message>
    <message>
        <source>{day} günü yenilendi: kartınızı herkese yeniden verin, sözcükleri yeniden karşılaştırın.</source>
        <translation>Renewed on {day}: give your card to everybody again, and compare words again.</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Önceki kartında “{name}, {unit}” yazıyordu.</source>
        <translation>Their earlier card said “{name}, {unit}”.</translation>
    </message>
    <message>
        <source>Sözcükleri karşılaştır…</source>
        <translation>Compare words…</translation>
    </message>
    <message>
        <source>Yeniden karşılaştır…</source>
        <translation>Compare again…</translation>
    </message>
    <message>
        <source>Yeni kart onun değil…</source>
        <translation>The new card is not theirs…</translation>
    </message>
    <message>
        <source>İptal et…</source>
        <translation>Revoke…</translation>
    </message>
    <message>
        <source>Hesap ver…</source>
        <translation>Give accounts…</translation>
    </message>
    <message>
        <source>Değiştirilecek parolalar…</source>
        <translation>Passwords to change…</translation>
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
    <name>PictureRow</name>
    <message>
        <source>Betimlemeyi kopyala</source>
        <translation>Copy the description</translation>
    </message>
    <message>
        <source>Kırp ya da sığdır…</source>
        <translation>Crop or fit…</translation>
    </message>
    <message>
        <source>hazır</source>
        <translation>ready</translation>
    </message>
    <message>
        <source>bu biçim gösterilmez: kırpın ya da zemine oturtun</source>
        <translation>this shape is not shown: crop it or put it on a ground</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Alternatif metin: {text}</source>
        <translation>Alternative text: {text}</translation>
    </message>
    <message>
        <source>yok</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Kaynak: {source}</source>
        <translation>Source: {source}</translation>
    </message>
    <message>
        <source>Küçük kopyası dosyada yok; görseli gönderenden isteyin.</source>
        <translation>There is no small copy in the file; ask the sender for the picture.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Görseller nereye kaydedilsin?</source>
        <translation>Where should the pictures be saved?</translation>
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
    <name>PillarsPart</name>
    <message>
        <source>Örneğin: Bilim ve araştırma</source>
        <translation>For example: Science and research</translation>
    </message>
    <message>
        <source>Adı</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Hedef pay</source>
        <translation>Target share</translation>
    </message>
    <message>
        <source>Rengi</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Önerilen sütunları ekle</source>
        <translation>Add the proposed pillars</translation>
    </message>
    <message>
        <source>Hedef %{share}</source>
        <translation>Target {share} %</translation>
    </message>
    <message>
        <source>Paylar toplamı %100.</source>
        <translation>The shares come to 100 %.</translation>
    </message>
    <message>
        <source>Paylar toplamı %{total}; kalan %{rest} serbest.</source>
        <translation>The shares come to {total} %; the other {rest} % are free.</translation>
    </message>
    <message>
        <source>Sütunu düzenle</source>
        <translation>Edit the pillar</translation>
    </message>
    <message>
        <source>Yeni sütun</source>
        <translation>New pillar</translation>
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
        <source>Yayımlandı: {when}</source>
        <translation>Published: {when}</translation>
    </message>
    <message>
        <source>Takvimden çıkarıldı.</source>
        <translation>Taken off the calendar.</translation>
    </message>
    <message>
        <source>Planlandı: {when}.</source>
        <translation>Planned: {when}.</translation>
    </message>
    <message>
        <source>Yayın bilgisi</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Yayımlandığı yerleri görün ya da yazıyı yeniden kullanın</source>
        <translation>See where it is published, or use the text again</translation>
    </message>
    <message>
        <source>Yazıyı adım adım yayımlayın ya da yayımlandı olarak işaretleyin</source>
        <translation>Publish the post step by step, or mark it as published</translation>
    </message>
    <message>
        <source>Zamanı değiştir</source>
        <translation>Change the time</translation>
    </message>
    <message>
        <source>Takvime eklendi: {when}.</source>
        <translation>Put on the calendar: {when}.</translation>
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
    <message>
        <source>Yayın düzeni</source>
        <translation>Posting order</translation>
    </message>
    <message>
        <source>İçerik sütunları ve hedef payları, kampanyalar, hesapların yayın saatleri.</source>
        <translation>Content pillars and their target shares, campaigns, the accounts&apos; posting times.</translation>
    </message>
    <message>
        <source>Yayın düzenini aç</source>
        <translation>Open the posting order</translation>
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
    <name>PostponeButton</name>
    <message>
        <source>Ertele…</source>
        <translation>Postpone…</translation>
    </message>
    <message>
        <source>Bir saat sonra ({when})</source>
        <translation>In an hour ({when})</translation>
    </message>
    <message>
        <source>Boş zaman: {when}</source>
        <translation>Free time: {when}</translation>
    </message>
    <message>
        <source>Öne al: {when}</source>
        <translation>Bring forward: {when}</translation>
    </message>
    <message>
        <source>Başka bir zaman…</source>
        <translation>Another time…</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>Satır</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Ne olacak</source>
        <translation>What will happen</translation>
    </message>
    <message>
        <source>Tarih</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Gönderi</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Açıklama</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Yeni</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Değişir</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Aynı</source>
        <translation>The same</translation>
    </message>
    <message>
        <source>Alınamıyor</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Kayıt</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>Kullanıcı adı</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>İçinde</source>
        <translation>In it</translation>
    </message>
</context>
<context>
    <name>PreviewStage</name>
    <message>
        <source>{program}: {n} kayıt</source>
        <translation>{program}: {n} entries</translation>
    </message>
    <message>
        <source>Tümü: {n}</source>
        <translation>All: {n}</translation>
    </message>
    <message>
        <source>Yeni: {n}</source>
        <translation>New: {n}</translation>
    </message>
    <message>
        <source>Kasadakinden farklı: {n}</source>
        <translation>Other than in the vault: {n}</translation>
    </message>
    <message>
        <source>Zaten var: {n}</source>
        <translation>There already: {n}</translation>
    </message>
    <message>
        <source>Alınamayan: {n}</source>
        <translation>Cannot be taken: {n}</translation>
    </message>
    <message>
        <source>Hepsini işaretle</source>
        <translation>Tick all</translation>
    </message>
    <message>
        <source>İşaretleri kaldır</source>
        <translation>Take ticks away</translation>
    </message>
    <message>
        <source>Vazgeç</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>%n kaydı kasaya al</source>
        <translation>
            <numerusform>Take %n entry into the vault</numerusform>
            <numerusform>Take %n entries into the vault</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kasadaki %n kaydın parolası ya da doğrulama anahtarı değişecek.</source>
        <translation>
            <numerusform>The password or the two-factor key of %n entry in the vault will change.</numerusform>
            <numerusform>The password or the two-factor key of %n entries in the vault will change.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yalnız işaretliler alınır; kişisel hesaplarınızı almayın.</source>
        <translation>Only ticked ones are taken; leave your personal accounts out.</translation>
    </message>
    <message>
        <source>Parolalar burada gösterilmez.</source>
        <translation>Passwords are not shown here.</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>Dosyadaki kayıtlar</source>
        <translation>Entries in the file</translation>
    </message>
</context>
<context>
    <name>PrintStep</name>
    <message>
        <source>Kod hazır. Şimdi bir sayfa yazdırın; yanında kimse yokken yazıcıdan hemen alın.</source>
        <translation>The code is ready. Print one page now, and take it from the printer at once while nobody is near.</translation>
    </message>
    <message>
        <source>Yazdır…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>PDF olarak kaydet…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Dosya kodu içerir: yazdırdıktan sonra silin.</source>
        <translation>The file holds the code: delete it after printing.</translation>
    </message>
    <message>
        <source>Elle yazacağım, göster</source>
        <translation>Show it, I write it by hand</translation>
    </message>
    <message>
        <source>PDF dosyasını sil</source>
        <translation>Delete the PDF file</translation>
    </message>
    <message>
        <source>Kodu gizle</source>
        <translation>Hide the code</translation>
    </message>
</context>
<context>
    <name>ProfileGrid</name>
    <message>
        <source>Profil ızgarası</source>
        <translation>Profile grid</translation>
    </message>
</context>
<context>
    <name>ProfileView</name>
    <message>
        <source>Instagram hesabı</source>
        <translation>Instagram account</translation>
    </message>
    <message>
        <source>Instagram hesabı yok</source>
        <translation>No Instagram account</translation>
    </message>
    <message>
        <source>Hesaplar sayfasından bir Instagram hesabı eklediğinizde profilin nasıl görüneceği burada durur.</source>
        <translation>When you add an Instagram account in Accounts, you see here what its profile will look like.</translation>
    </message>
    <message>
        <source>Profil</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Bu hesap için henüz gönderi yok. N tuşu yeni yazı açar.</source>
        <translation>No posts for this account yet. N begins a new one.</translation>
    </message>
    <message>
        <source>Aramaya uyan gönderi yok.</source>
        <translation>No post fits what is looked for.</translation>
    </message>
    <message>
        <source>{n} gönderi yolda</source>
        <translation>{n} posts to come</translation>
    </message>
    <message>
        <source>{n} gönderi yolda, {out} yayımlandı</source>
        <translation>{n} posts to come, {out} published</translation>
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
    <name>ProposalModel</name>
    <message>
        <source>Yeri bulunamayanlar</source>
        <translation>Without a place</translation>
    </message>
</context>
<context>
    <name>ProtectionCards</name>
    <message>
        <source>Şunlara karşı korur</source>
        <translation>It protects against</translation>
    </message>
    <message>
        <source>Şunlara karşı koruyamaz</source>
        <translation>It cannot protect against</translation>
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
        <source>Yolda değiştirilen ya da başkasının adına düzenlenen devir dosyaları</source>
        <translation>Handoff files that were changed on the way or made in somebody else’s name</translation>
    </message>
    <message>
        <source>Siz oturum açmışken çalışan kötü amaçlı programlar</source>
        <translation>Malicious programs that run while you are signed in</translation>
    </message>
    <message>
        <source>Bilgisayarda aynı oturumu sizinle paylaşan kişiler: kasaya bir parola ekleyin</source>
        <translation>People who share your login on this computer: add a password to the vault</translation>
    </message>
    <message>
        <source>Emanet ettiğiniz bilgiyi kopyalayan bir meslektaş: ayrılınca parolaları değiştirin</source>
        <translation>A colleague who copies what you entrusted: change the passwords when they leave</translation>
    </message>
    <message>
        <source>Bilgisayarın ele geçirilmesi: parola ile kod aynı kasadaysa ikisi birden gider</source>
        <translation>A computer that was taken over: where password and code are in one vault, both are gone</translation>
    </message>
</context>
<context>
    <name>ProtectionSection</name>
    <message>
        <source>Kasa neyi korur?</source>
        <translation>What does the vault protect?</translation>
    </message>
    <message>
        <source>Kasa açıkken pencere, ekran görüntülerinde ve paylaşılan ekranda görünmez. Sunumda göstermeniz gerekirse Ayarlar › Kasa’dan kapatabilirsiniz.</source>
        <translation>While the vault is open, the window is left out of screenshots and shared screens. If you have to show it in a presentation, switch that off in Settings › Vault.</translation>
    </message>
    <message>
        <source>Bu işletim sistemi bir pencereyi ekran görüntülerinden gizleyemiyor: ekranınızı paylaşmadan önce kasayı kilitleyin (Ctrl+L).</source>
        <translation>This operating system cannot keep a window out of screenshots: lock the vault (Ctrl+L) before you share your screen.</translation>
    </message>
    <message>
        <source>Kopyaladığınız parola kısa süre sonra panodan silinir. Program o sırada çökerse silecek kimse kalmaz: bir pano programı kullanıyorsanız ondan elle silin.</source>
        <translation>What you copy is taken off the clipboard after a short while. If the program crashes meanwhile, nobody is left to do so: where you use a clipboard manager, delete it there by hand.</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Yayımla</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Yazıyı aç</source>
        <translation>Open the post</translation>
    </message>
    <message>
        <source>Üstte kalsın</source>
        <translation>Keep on top</translation>
    </message>
    <message>
        <source>Pencere, tarayıcının üstünde durur</source>
        <translation>The window stays above the browser</translation>
    </message>
    <message>
        <source>Kapat</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Sıradaki adımı yapar</source>
        <translation>Does the next step</translation>
    </message>
    <message>
        <source>Planlanan: {when}{late}</source>
        <translation>Planned: {when}{late}</translation>
    </message>
    <message>
        <source>{told}.</source>
        <translation>{told}.</translation>
    </message>
    <message>
        <source>{n} görsel arşive eklendi.</source>
        <translation>{n} picture(s) added to the library.</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>Yayımla</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Yayımlanmadı olarak işaretle</source>
        <translation>Mark as not published</translation>
    </message>
    <message>
        <source>Yayımlandı olarak işaretle</source>
        <translation>Mark as published</translation>
    </message>
    <message>
        <source>Yayımlandığı yerler…</source>
        <translation>Where it is published…</translation>
    </message>
    <message>
        <source>Yeniden kullan</source>
        <translation>Use again</translation>
    </message>
    <message>
        <source>Adım adım yayımla…</source>
        <translation>Publish step by step…</translation>
    </message>
    <message>
        <source>Yazı yayımlandı olarak işaretlendi.</source>
        <translation>The post is marked as published.</translation>
    </message>
    <message>
        <source>Yazı artık yayımlanmış sayılmıyor.</source>
        <translation>The post no longer counts as published.</translation>
    </message>
    <message>
        <source>Boş yazı</source>
        <translation>Empty post</translation>
    </message>
    <message>
        <source>zamanı geldi</source>
        <translation>due now</translation>
    </message>
    <message>
        <source>{n} dakika gecikti</source>
        <translation>{n} minutes late</translation>
    </message>
    <message>
        <source>{n} saat gecikti</source>
        <translation>{n} hours late</translation>
    </message>
    <message>
        <source>{n} gün gecikti</source>
        <translation>{n} days late</translation>
    </message>
    <message>
        <source>durduruldu</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>henüz planlanmadı</source>
        <translation>not planned yet</translation>
    </message>
    <message>
        <source>platformu seçilmedi</source>
        <translation>no platform chosen</translation>
    </message>
    <message>
        <source>{platforms} tamam</source>
        <translation>{platforms} done</translation>
    </message>
    <message>
        <source>Metni kopyalayın</source>
        <translation>Copy the text</translation>
    </message>
    <message>
        <source>Görselleri hazırlayın</source>
        <translation>Make the pictures ready</translation>
    </message>
    <message>
        <source>{platform} sayfasını açıp gönderin</source>
        <translation>Open {platform} and post it</translation>
    </message>
    <message>
        <source>Yayımlandığını not edin</source>
        <translation>Note that it is published</translation>
    </message>
</context>
<context>
    <name>PublishingDesk</name>
    <message>
        <source>Zamanı gelen: {n} yazı</source>
        <translation>Due: {n} posts</translation>
    </message>
    <message>
        <source>Yayımla</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Listeyi aç</source>
        <translation>Open the list</translation>
    </message>
    <message>
        <source>Gecikti: “{name}”</source>
        <translation>Late: “{name}”</translation>
    </message>
    <message>
        <source>Zamanı geldi: “{name}”</source>
        <translation>Due now: “{name}”</translation>
    </message>
    <message>
        <source>Zamanı gelen: {n} yazı, gecikti: {late}</source>
        <translation>Due: {n} posts, late: {late}</translation>
    </message>
    <message>
        <source>“{name}” ve {n} yazı daha</source>
        <translation>“{name}” and {n} more</translation>
    </message>
    <message>
        <source>Zamanı gelen yazıları haber vermek için açık kaldı.</source>
        <translation>It stays open to tell you when posts are due.</translation>
    </message>
</context>
<context>
    <name>PublishingSection</name>
    <message>
        <source>Yayın</source>
        <translation>Publishing</translation>
    </message>
    <message>
        <source>Planlı bir yazının zamanı gelince haber verilir; bunun için program açık olmalı.</source>
        <translation>You are told when a planned post is due; for that, the program must be open.</translation>
    </message>
    <message>
        <source>Kapatınca bildirim alanında kalsın</source>
        <translation>Stay in the notification area when closed</translation>
    </message>
    <message>
        <source>Pencereyi kapatınca program bildirim alanında açık kalır. Ctrl+Q her zaman kapatır.</source>
        <translation>Closing the window leaves the program open in the notification area. Ctrl+Q always quits.</translation>
    </message>
    <message>
        <source>Bu bilgisayarda bildirim alanı görünmüyor; varsa pencere kapanınca orada kalır.</source>
        <translation>This computer shows no notification area; where there is one, the program stays there when the window is closed.</translation>
    </message>
    <message>
        <source>Bilgisayarla birlikte başlasın</source>
        <translation>Start with the computer</translation>
    </message>
    <message>
        <source>Oturum açılınca program sessizce başlar ve zamanı gelenleri haber verir.</source>
        <translation>The program starts quietly when you log in, and tells you what is due.</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Hayır</source>
        <translation>No</translation>
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
    <name>ReadingDialog</name>
    <message>
        <source>Görüş ver</source>
        <translation>Give a review</translation>
    </message>
    <message>
        <source>{name} görüşünüzü istiyor</source>
        <translation>{name} asks for your review</translation>
    </message>
    <message>
        <source>Okunan metin</source>
        <translation>Text being read</translation>
    </message>
    <message>
        <source>Metin: not düşmek istediğiniz yeri seçin</source>
        <translation>Text: select the passage you want to remark on</translation>
    </message>
    <message>
        <source>Notunuz</source>
        <translation>Your remark</translation>
    </message>
    <message>
        <source>Yerine önerdiğiniz söz (isterseniz)</source>
        <translation>What you suggest instead (optional)</translation>
    </message>
    <message>
        <source>Notu ekle</source>
        <translation>Add the remark</translation>
    </message>
    <message>
        <source>Notlarınız</source>
        <translation>Your remarks</translation>
    </message>
    <message>
        <source>Seçili notu sil</source>
        <translation>Delete the selected remark</translation>
    </message>
    <message>
        <source>Adınız</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Kasanız kilitliyse ya da kartınız yoksa görüşünüz bu adla ve imzasız gider</source>
        <translation>If your vault is locked or you have no card, your review goes under this name and unsigned</translation>
    </message>
    <message>
        <source>Kapat</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Görüşü kaydet…</source>
        <translation>Save the review…</translation>
    </message>
    <message>
        <source>Boş yazı</source>
        <translation>Empty post</translation>
    </message>
    <message>
        <source>Ortak metin</source>
        <translation>Shared text</translation>
    </message>
    <message>
        <source>Gerekçeyle geçilenler</source>
        <translation>Passed with a reason</translation>
    </message>
    <message>
        <source>“{name}” görseli için.</source>
        <translation>On the picture “{name}”.</translation>
    </message>
    <message>
        <source>Bütün yazı için. Bir yer için önce onu metinde seçin.</source>
        <translation>For the whole post. For a passage, select it in the text first.</translation>
    </message>
    <message>
        <source>Kaydetmeden kapat</source>
        <translation>Close without saving</translation>
    </message>
    <message>
        <source>Görüşünüz henüz kaydedilmedi. Kapatırsanız notlarınız silinir.</source>
        <translation>Your review has not been saved yet. If you close, your remarks are gone.</translation>
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
    <name>Recovering</name>
    <message>
        <source>Kurtarma koduyla aç</source>
        <translation>Open by recovery code</translation>
    </message>
    <message>
        <source>Kurtarma kitini zarfından çıkarın, kodu baştan sona yazın ya da karekodunu okutun. Büyük küçük harf, boşluk ve tire fark etmez.</source>
        <translation>Take the recovery kit out of its envelope and type the code from beginning to end, or scan its QR code. Capitals, spaces and hyphens do not matter.</translation>
    </message>
    <message>
        <source>Kasayı aç</source>
        <translation>Open the vault</translation>
    </message>
    <message>
        <source>Kasa dosyasını seçin</source>
        <translation>Choose the vault&apos;s file</translation>
    </message>
    <message>
        <source>Kasa dosyası (*.sqlite3)</source>
        <translation>Vault file (*.sqlite3)</translation>
    </message>
    <message>
        <source>Bütün dosyalar (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Kurtarma kodları</source>
        <translation>Recovery codes</translation>
    </message>
    <message>
        <source>Yalnız sıradaki</source>
        <translation>Only the next one</translation>
    </message>
    <message>
        <source>Bütün kodlar</source>
        <translation>All codes</translation>
    </message>
    <message numerus="yes">
        <source>%n kod kaldı</source>
        <translation>
            <numerusform>%n code left</numerusform>
            <numerusform>%n codes left</numerusform>
        </translation>
    </message>
    <message>
        <source>Kod kalmadı</source>
        <translation>No codes left</translation>
    </message>
    <message>
        <source>Yenilerini yapıştır…</source>
        <translation>Paste new ones…</translation>
    </message>
    <message>
        <source>Kod ekle…</source>
        <translation>Add codes…</translation>
    </message>
    <message>
        <source>Telefon kaybolduğunda girişi bunlar açar. Platformun güvenlik sayfasından alıp buraya yapıştırın; kâğıda ya da belgeye yazmayın.</source>
        <translation>These let you in when the phone is lost. Take them from the platform’s security page and paste them here; do not write them on paper or into a document.</translation>
    </message>
    <message>
        <source>Her kod bir kez kullanılır. Kullandığınızı işaretleyin.</source>
        <translation>Each code is used once. Tick off the one you used.</translation>
    </message>
    <message>
        <source>Kodlar bitmek üzere: platformun güvenlik sayfasından yenilerini alıp yapıştırın.</source>
        <translation>The codes are running out: take new ones from the platform’s security page and paste them.</translation>
    </message>
    <message>
        <source>Kurtarma kodu</source>
        <translation>Recovery code</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Kurtarma kodları</source>
        <translation>Recovery codes</translation>
    </message>
    <message>
        <source>{title}: kurtarma kodları</source>
        <translation>{title}: recovery codes</translation>
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
        <source>Kodları platformun sayfasından olduğu gibi yapıştırın: sütunlu, numaralı ya da satır satır olabilir.</source>
        <translation>Paste the codes as they stand on the platform’s page: in columns, numbered or one on each line.</translation>
    </message>
    <message>
        <source>Listedekiler bunlarla değişir; platform yeni kod verince eskileri geçersiz kılar.</source>
        <translation>They replace the ones in the list; a platform that hands out new codes voids the old ones.</translation>
    </message>
    <message numerus="yes">
        <source>%n kod bulundu.</source>
        <translation>
            <numerusform>%n code found.</numerusform>
            <numerusform>%n codes found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tekrar bir kez alındı.</source>
        <translation>
            <numerusform>%n repetition was taken once.</numerusform>
            <numerusform>%n repetitions were taken once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n satır kod gibi görünmüyor, alınmadı.</source>
        <translation>
            <numerusform>%n line does not look like a code and was not taken.</numerusform>
            <numerusform>%n lines do not look like codes and were not taken.</numerusform>
        </translation>
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
    <name>RecoveryRow</name>
    <message>
        <source>{number}. kurtarma kodu, gizli</source>
        <translation>Recovery code {number}, hidden</translation>
    </message>
    <message>
        <source>{number}. kurtarma kodunu kopyala</source>
        <translation>Copy recovery code {number}</translation>
    </message>
    <message>
        <source>Kullandım</source>
        <translation>I used it</translation>
    </message>
    <message>
        <source>Kullanıldı: {day}</source>
        <translation>Used: {day}</translation>
    </message>
    <message>
        <source>Gizle</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>{number}. kurtarma kodunu göster</source>
        <translation>Show recovery code {number}</translation>
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
    <name>ResultLine</name>
    <message>
        <source>Önceki sonuç</source>
        <translation>Previous result</translation>
    </message>
    <message>
        <source>Sonraki sonuç</source>
        <translation>Next result</translation>
    </message>
    <message>
        <source>Temizle</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Bütün yazıları yeniden göster</source>
        <translation>Show all posts again</translation>
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
    <name>ReviewExchange</name>
    <message>
        <source>Görüş</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Görüş iste…</source>
        <translation>Ask for a review…</translation>
    </message>
    <message>
        <source>Görüş dosyası al…</source>
        <translation>Open a review file…</translation>
    </message>
    <message>
        <source>Görüş istemek için önce yazıya bir şey yazın.</source>
        <translation>Write something first to ask for a review.</translation>
    </message>
    <message>
        <source>Görüş iste</source>
        <translation>Ask for a review</translation>
    </message>
    <message>
        <source>Yazı henüz kaydedilmedi; birazdan yeniden deneyin.</source>
        <translation>The post has not been saved yet; try again in a moment.</translation>
    </message>
    <message>
        <source>Görüş dosyaları ({endings})</source>
        <translation>Review files ({endings})</translation>
    </message>
    <message>
        <source>Görüş dosyası al</source>
        <translation>Open a review file</translation>
    </message>
    <message>
        <source>Görüşü kaydet</source>
        <translation>Save the review</translation>
    </message>
    <message>
        <source>Görüş {title}</source>
        <translation>Review {title}</translation>
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
    <name>ScanningStage</name>
    <message>
        <source>Hesapları karekodla al</source>
        <translation>Get accounts by QR code</translation>
    </message>
    <message>
        <source>Telefonda Google Authenticator’ı açın: menü → Hesapları aktar → Hesapları dışa aktar. Çıkan karekodun ekran görüntüsünü ya da fotoğrafını bilgisayara alıp okutun; birden çoksa sırayla hepsini.</source>
        <translation>Open Google Authenticator on the phone: menu → Transfer accounts → Export accounts. Bring a screenshot or a photo of the QR code to the PC and read it; if there are several, read all of them one by one.</translation>
    </message>
    <message>
        <source>Vazgeç</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Devam</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Bu karekod okunmuştu.</source>
        <translation>This QR code was read before.</translation>
    </message>
    <message>
        <source>{read}/{size} okundu.</source>
        <translation>{read}/{size} read.</translation>
    </message>
    <message>
        <source>Sırada {missing} karekod var.</source>
        <translation>Next: QR code {missing}</translation>
    </message>
    <message numerus="yes">
        <source>%n hesap okundu.</source>
        <translation>
            <numerusform>%n account read.</numerusform>
            <numerusform>%n accounts read.</numerusform>
        </translation>
    </message>
    <message>
        <source>Henüz karekod okunmadı.</source>
        <translation>No QR code has been read yet.</translation>
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
    <name>SecurityCard</name>
    <message>
        <source>Hesabın güvenliği</source>
        <translation>Security of the account</translation>
    </message>
    <message>
        <source>Hesaplar’da aç</source>
        <translation>Open in Accounts</translation>
    </message>
    <message>
        <source>Tamam: {items}.</source>
        <translation>In order: {items}.</translation>
    </message>
    <message>
        <source>Kayıt bir hesaba bağlı değil: düzenleyip hesabı seçerseniz denetim listesi de gelir.</source>
        <translation>The entry belongs to no account: edit it and choose the account, and its checklist comes too.</translation>
    </message>
    <message>
        <source>Değiştir…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Yedek ve devir</source>
        <translation>Backup and handoff</translation>
    </message>
    <message>
        <source>Açık olarak işaretle</source>
        <translation>Mark as on</translation>
    </message>
    <message>
        <source>Adını oraya da yaz</source>
        <translation>Write the name there too</translation>
    </message>
    <message>
        <source>Bugün baktım</source>
        <translation>Looked at today</translation>
    </message>
    <message>
        <source>Yaz…</source>
        <translation>Fill in…</translation>
    </message>
</context>
<context>
    <name>SecurityRow</name>
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
    <name>SeriesForm</name>
    <message>
        <source>Örneğin: Haftanın kitabı</source>
        <translation>For example: Book of the week</translation>
    </message>
    <message>
        <source>Her yazının başlayacağı metin (boşsa dizinin adı)</source>
        <translation>The text that each post begins with (the series&apos; name where empty)</translation>
    </message>
    <message>
        <source>Adı</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Metin</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Her hafta</source>
        <translation>Every week</translation>
    </message>
    <message>
        <source>Her ay</source>
        <translation>Every month</translation>
    </message>
    <message>
        <source>Her yıl</source>
        <translation>Every year</translation>
    </message>
    <message>
        <source>Son günü var</source>
        <translation>Has a last day</translation>
    </message>
    <message>
        <source>Saati belli</source>
        <translation>At a set time</translation>
    </message>
    <message>
        <source>Saat</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Seçilmezse hesabın o günkü yayın saati kullanılır</source>
        <translation>Otherwise the account&apos;s posting time of that day is used</translation>
    </message>
    <message>
        <source>Sıklık</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>İlk gün</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Platformlar</source>
        <translation>Platforms</translation>
    </message>
    <message>
        <source>Sonraki güne alınsın</source>
        <translation>Move it to the next day</translation>
    </message>
    <message>
        <source>Önceki güne alınsın</source>
        <translation>Move it to the day before</translation>
    </message>
    <message>
        <source>Gününde kalsın</source>
        <translation>Keep it on its day</translation>
    </message>
    <message>
        <source>O sefer atlansın</source>
        <translation>Leave it out that time</translation>
    </message>
    <message>
        <source>Okunmadan planlanmasın</source>
        <translation>Not planned before it was read</translation>
    </message>
    <message>
        <source>Her yazı taslak olarak hazırlanır; siz okuyup planlarsınız</source>
        <translation>Each post is prepared as a draft; you read and plan it</translation>
    </message>
    <message>
        <source>Neye bakılsın? Örneğin: tarih, salon, konuşmacı</source>
        <translation>What is to be checked? For example: date, room, speaker</translation>
    </message>
    <message>
        <source>Neye bakılsın</source>
        <translation>What is to be checked</translation>
    </message>
    <message>
        <source>Ara: ilk gün</source>
        <translation>Pause: first day</translation>
    </message>
    <message>
        <source>Ara: son gün</source>
        <translation>Pause: last day</translation>
    </message>
    <message>
        <source>Tatil ve yas gününde</source>
        <translation>On holidays and days of mourning</translation>
    </message>
    <message>
        <source>Sıradaki günler: {days}</source>
        <translation>The next days: {days}</translation>
    </message>
    <message>
        <source>Sırada gün yok.</source>
        <translation>No day is to come.</translation>
    </message>
    <message>
        <source>O gün olmayan aylarda ayın son günü alınır.</source>
        <translation>In months without that day, it is the last of the month.</translation>
    </message>
</context>
<context>
    <name>SeriesPart</name>
    <message>
        <source>Bugün bitir</source>
        <translation>End today</translation>
    </message>
    <message>
        <source>Bekleyen yazıları da takvimden kalkar; elle değiştirilenler kalır</source>
        <translation>Its waiting posts leave the calendar too; those changed by hand stay</translation>
    </message>
    <message>
        <source>Bitti</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Ara verildi</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Sürüyor</source>
        <translation>Going on</translation>
    </message>
    <message>
        <source>Başlamadı</source>
        <translation>Not begun</translation>
    </message>
    <message>
        <source>Diziyi düzenle</source>
        <translation>Edit the series</translation>
    </message>
    <message>
        <source>Yeni dizi</source>
        <translation>New series</translation>
    </message>
</context>
<context>
    <name>SettingAside</name>
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
        <source>Yayın</source>
        <translation>Publishing</translation>
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
    <name>ShareEdit</name>
    <message>
        <source>✓ {index}. pay</source>
        <translation>✓ share {index}</translation>
    </message>
    <message>
        <source>{place}. kelime listede yok</source>
        <translation>word {place} is not on the list</translation>
    </message>
    <message>
        <source>✗ bir kelime başka bir kelimeyle karışmış</source>
        <translation>✗ one word is in another&apos;s place</translation>
    </message>
    <message>
        <source>{total} kelimeden {n}</source>
        <translation>{n} of {total} words</translation>
    </message>
</context>
<context>
    <name>ShareLine</name>
    <message>
        <source>Sütunu olmayan yazı: {n}</source>
        <translation>Posts without a pillar: {n}</translation>
    </message>
    <message>
        <source>{month} ayında sütunların payı ve hedefi</source>
        <translation>Shares of the pillars in {month}, and their targets</translation>
    </message>
    <message>
        <source>{pillar}: {n} yazı, %{share} (hedef %{target})</source>
        <translation>{pillar}: {n} posts, {share} % (target {target} %)</translation>
    </message>
    <message>
        <source>{pillar}: {n} yazı, %{share}, hedefin altında (%{target})</source>
        <translation>{pillar}: {n} posts, {share} %, below the target ({target} %)</translation>
    </message>
    <message>
        <source>{pillar}: {n} yazı, %{share}, hedefin üstünde (%{target})</source>
        <translation>{pillar}: {n} posts, {share} %, above the target ({target} %)</translation>
    </message>
</context>
<context>
    <name>SharePaper</name>
    <message>
        <source>Birim yedeğinin payı</source>
        <translation>Share of the unit&apos;s backup</translation>
    </message>
    <message>
        <source>Birim yedeğinin payı {index}/3</source>
        <translation>Share {index}/3 of the unit&apos;s backup</translation>
    </message>
    <message>
        <source>Bu sayfa tek başına hiçbir şey açmaz. Üç paydan herhangi ikisi bir araya gelince birimin sosyal medya hesaplarının yedeği açılır.</source>
        <translation>This page alone opens nothing. When any two of the three shares come together, the backup of the unit&apos;s social media accounts opens.</translation>
    </message>
    <message>
        <source>Bu payın sahibi</source>
        <translation>Holder of this share</translation>
    </message>
    <message>
        <source>Basıldığı gün</source>
        <translation>Printed on</translation>
    </message>
    <message>
        <source>Kimin yedeği</source>
        <translation>Whose backup</translation>
    </message>
    <message>
        <source>Birim anahtarı no</source>
        <translation>Unit key no.</translation>
    </message>
    <message>
        <source>Ne zaman, nasıl?</source>
        <translation>When and how?</translation>
    </message>
    <message>
        <source>Kapalı zarfta saklayın. Öteki iki payın sahibine vermeyin, fotoğrafını çekmeyin.</source>
        <translation>Keep it in a sealed envelope. Do not give it to the holders of the other two shares, and do not photograph it.</translation>
    </message>
    <message>
        <source>Sorumluya ulaşılamayınca iki pay sahibi buluşur. Birim Kalemi kurulu bir bilgisayarda Yedek ve devir’den “İki payla yedek aç…” seçilir, yedek dosyası gösterilir, iki sayfanın kelimeleri yazılır.</source>
        <translation>When the editor cannot be reached, two holders meet. On a PC with Birim Kalemi they choose “Open a backup with two shares…” in Backup and handoff, show the backup file, and type the words of both pages.</translation>
    </message>
    <message>
        <source>Kelimeler İngilizcedir; ilk dört harf yeter, sıra önemlidir.</source>
        <translation>The words are English; the first four letters are enough, and their order matters.</translation>
    </message>
    <message>
        <source>Açıldıktan sonra bütün parolalar değiştirilir ve yeni paylar basılır.</source>
        <translation>After opening, all passwords are changed and new shares are printed.</translation>
    </message>
    <message>
        <source>Pay sahibi ayrılırsa ya da sayfa kaybolursa sorumluya haber verin: paylar yenilenir.</source>
        <translation>If a holder leaves or a page is lost, tell the editor: the shares are renewed.</translation>
    </message>
</context>
<context>
    <name>SharesDialog</name>
    <message>
        <source>Birim yedeğinin payları</source>
        <translation>Shares of the unit&apos;s backup</translation>
    </message>
    <message>
        <source>1/3 · Paylar kimde duracak?</source>
        <translation>1/3 · Who holds the shares?</translation>
    </message>
    <message>
        <source>Payları üret</source>
        <translation>Make the shares</translation>
    </message>
    <message>
        <source>Yedeğin anahtarı üç paya bölünür; üç kişiden herhangi ikisi bir araya gelince açar, biri tek başına açamaz. Anahtarın kendisi bu bilgisayarda kalmaz.</source>
        <translation>The backup&apos;s key is split into three shares; any two of three people open it together, one alone cannot. The key itself does not stay on this PC.</translation>
    </message>
    <message>
        <source>Yedek meslektaş</source>
        <translation>Backup colleague</translation>
    </message>
    <message>
        <source>Birim yöneticisi</source>
        <translation>Head of the unit</translation>
    </message>
    <message>
        <source>Zarf, birimin kasasında</source>
        <translation>Envelope in the unit&apos;s safe</translation>
    </message>
    <message>
        <source>{n}. payın sahibi</source>
        <translation>Holder of share {n}</translation>
    </message>
    <message>
        <source>Üç sayfa yazdırın; her sayfayı ayrı bir zarfa koyup sahibine verin.</source>
        <translation>Print three pages; put each into an envelope of its own and give it to its holder.</translation>
    </message>
    <message>
        <source>paylar.pdf</source>
        <translation>shares.pdf</translation>
    </message>
    <message>
        <source>Yazdır…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>PDF olarak kaydet…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>PDF dosyasını sil</source>
        <translation>Delete the PDF file</translation>
    </message>
    <message>
        <source>Yazıcıya gönderildi. Sayfaları alın.</source>
        <translation>Sent to the printer. Take the pages.</translation>
    </message>
    <message>
        <source>Bu bilgisayarda yazıcı bulunamadı; PDF olarak kaydedip yazdırın.</source>
        <translation>No printer was found on this PC; save as a PDF and print that.</translation>
    </message>
    <message>
        <source>2/3 · Yazdır</source>
        <translation>2/3 · Print</translation>
    </message>
    <message>
        <source>Sayfalar elimde, dene</source>
        <translation>I have the pages: try them</translation>
    </message>
    <message>
        <source>Her sayfadan istenen iki kelimeyi yazın; ilk dört harf yeter.</source>
        <translation>Type the two words that are asked for from each page; the first four letters are enough.</translation>
    </message>
    <message>
        <source>{share}. sayfa, {word}. kelime</source>
        <translation>Page {share}, word {word}</translation>
    </message>
    <message>
        <source>3/3 · Sayfaları dene</source>
        <translation>3/3 · Try the pages</translation>
    </message>
    <message>
        <source>Payları onayla</source>
        <translation>Confirm the shares</translation>
    </message>
    <message>
        <source>Paylar denendi. Şimdi yedek dosyasını kaydedip iki pay sahibinin ulaşabileceği bir yere, örneğin birimin ortak klasörüne koyun; her parola değişikliğinden sonra yenileyin.</source>
        <translation>The shares were tried. Now save the backup file and put it where two holders can reach it, such as the unit&apos;s shared folder; renew it after every change of a password.</translation>
    </message>
    <message>
        <source>“{name}” hâlâ diskte: silin.</source>
        <translation>“{name}” is still on the disk: delete it.</translation>
    </message>
    <message>
        <source>Paylar hazır</source>
        <translation>The shares are ready</translation>
    </message>
    <message>
        <source>Kapat</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>“{name}” kaydedildi. Üç payı birden içerir: yazdırın ve silin.</source>
        <translation>“{name}” was saved. It holds all three shares: print it and delete it.</translation>
    </message>
    <message>
        <source>“{name}” silindi.</source>
        <translation>“{name}” was deleted.</translation>
    </message>
</context>
<context>
    <name>SharesSection</name>
    <message>
        <source>İki kişiyle açılan yedek</source>
        <translation>Backup that two people open</translation>
    </message>
    <message>
        <source>Birim yedeği nereye kaydedilsin?</source>
        <translation>Where shall the unit&apos;s backup be saved?</translation>
    </message>
    <message>
        <source>Birim yedeği (*.age)</source>
        <translation>Unit&apos;s backup (*.age)</translation>
    </message>
    <message>
        <source>Yedek dosyası kaydet…</source>
        <translation>Save the backup file…</translation>
    </message>
    <message>
        <source>Payları hazırla…</source>
        <translation>Prepare shares…</translation>
    </message>
    <message>
        <source>Denenmeyen payları bırak</source>
        <translation>Drop the untried shares</translation>
    </message>
    <message>
        <source>İki payla yedek aç…</source>
        <translation>Open a backup with two shares…</translation>
    </message>
    <message>
        <source>Birim anahtarı no {number} · Paylar: {holders}</source>
        <translation>Unit key no. {number} · Shares: {holders}</translation>
    </message>
    <message>
        <source>Payları yenile…</source>
        <translation>Renew the shares…</translation>
    </message>
    <message>
        <source>Yedeğin tek bir kişide durması istenmiyorsa: anahtar üç paya bölünür, herhangi ikisi birlikte açar. Meslektaşa devrin yerine değil, yanına.</source>
        <translation>If the backup shall not lie with a single person: the key is split into three shares, any two of which open it together. Not instead of a handoff to a colleague, but beside it.</translation>
    </message>
    <message>
        <source>İsteğe bağlı</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>{day} günü hazırlanan paylar denenmedi; denenene kadar sayılmaz.</source>
        <translation>The shares prepared on {day} were not tried; until then they do not count.</translation>
    </message>
    <message>
        <source>Denenmedi</source>
        <translation>Not tried</translation>
    </message>
    <message>
        <source>Paylar hazır, yedek dosyası henüz kaydedilmedi.</source>
        <translation>The shares are ready; the backup file was not saved yet.</translation>
    </message>
    <message>
        <source>Dosya yok</source>
        <translation>No file</translation>
    </message>
    <message>
        <source>Yedek dosyası {day} günü kaydedildi.</source>
        <translation>The backup file was saved on {day}.</translation>
    </message>
    <message>
        <source>O günden beri {n} hesapta değişiklik var: dosyayı yeniden kaydedin.</source>
        <translation>Since then {n} accounts have changed: save the file again.</translation>
    </message>
    <message>
        <source>Eski</source>
        <translation>Old</translation>
    </message>
    <message>
        <source>Güncel</source>
        <translation>Current</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Karekodu seçin</source>
        <translation>Choose the QR code</translation>
    </message>
    <message>
        <source>Karekodun çevresini fareyle çizin. Enter: bütün ekran. Esc: vazgeç.</source>
        <translation>Draw around the QR code with the mouse. Enter: the whole screen. Esc: cancel.</translation>
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
        <source>Sıraya yeni konu</source>
        <translation>New topic in the queue</translation>
    </message>
    <message>
        <source>Haftaları doldur</source>
        <translation>Fill the weeks</translation>
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
        <source>Seçili yazıları gün ya da hafta, saatlerde yarım saat taşı</source>
        <translation>Move the selected posts by a day or week, in hours by half an hour</translation>
    </message>
    <message>
        <source>Birden çok yazı seç</source>
        <translation>Select several posts</translation>
    </message>
    <message>
        <source>Seçili yazıları kopyala, kopyaları seçili güne koy</source>
        <translation>Copy the selected posts, put copies on the selected day</translation>
    </message>
    <message>
        <source>Seçili yazının aynı güne kopyasını koy</source>
        <translation>Put a copy of the selected post on the same day</translation>
    </message>
    <message>
        <source>Listede ve profilde önceki ve sonraki ay</source>
        <translation>Previous and next month in list and profile</translation>
    </message>
    <message>
        <source>Listede ilk ve son yazı</source>
        <translation>First and last post in the list</translation>
    </message>
    <message>
        <source>Profilde komşu gönderiyle yer değiştir</source>
        <translation>Swap with the neighbouring post in the profile</translation>
    </message>
    <message>
        <source>Gün, hafta, ay, liste ve profil</source>
        <translation>Day, week, month, list and profile</translation>
    </message>
    <message>
        <source>Seçili yazıları sil</source>
        <translation>Delete the selected posts</translation>
    </message>
    <message>
        <source>Yayın düzeni</source>
        <translation>Posting order</translation>
    </message>
    <message>
        <source>Takvimde ara</source>
        <translation>Search the calendar</translation>
    </message>
    <message>
        <source>Sonraki ve önceki sonuç</source>
        <translation>Next and previous result</translation>
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
        <source>Silinenler (her sayfada)</source>
        <translation>Deleted items (on every page)</translation>
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
        <source>Başka programdan içe aktar</source>
        <translation>Import from another program</translation>
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
        <source>Sonraki kod (sıralı kodlarda)</source>
        <translation>Next code (for counted codes)</translation>
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
        <source>Parola üret</source>
        <translation>Make a password</translation>
    </message>
    <message>
        <source>Kasanın bölümleri</source>
        <translation>The parts of the vault</translation>
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
        <source>Meslektaşlar: kart al</source>
        <translation>Colleagues: take a card</translation>
    </message>
    <message>
        <source>Meslektaşlar: kartımı ver</source>
        <translation>Colleagues: give my card</translation>
    </message>
    <message>
        <source>Meslektaşlar: sözcüklerim</source>
        <translation>Colleagues: my words</translation>
    </message>
    <message>
        <source>Yedek ve devir: meslektaşa ver</source>
        <translation>Backup and handoff: give to a colleague</translation>
    </message>
    <message>
        <source>Yedek ve devir: dosya al</source>
        <translation>Backup and handoff: take a file</translation>
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
    <message>
        <source>Yayın</source>
        <translation>Publishing</translation>
    </message>
</context>
<context>
    <name>ShownGroups</name>
    <message>
        <source>Kurtarma kodunun grupları</source>
        <translation>Groups of the recovery code</translation>
    </message>
</context>
<context>
    <name>SlotRow</name>
    <message>
        <source>Saat</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Saati kaldır</source>
        <translation>Remove the time</translation>
    </message>
</context>
<context>
    <name>SlotsPart</name>
    <message>
        <source>Hesaplar</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Henüz hesap yok</source>
        <translation>No accounts yet</translation>
    </message>
    <message>
        <source>Önce Hesaplar sayfasında birimin hesaplarını ekleyin.</source>
        <translation>First add the unit&apos;s accounts on the page Accounts.</translation>
    </message>
    <message>
        <source>Haftaları doldururken konular bu saatlere önerilir. Günde bir, en çok iki saat; biri sabah, biri akşam (Kılavuz md. 2).</source>
        <translation>Filling the weeks proposes these times for topics. One a day, at most two; one in the morning, one in the evening (Guideline art. 2).</translation>
    </message>
    <message>
        <source>Önerilen saatleri kullan</source>
        <translation>Use the proposed times</translation>
    </message>
    <message>
        <source>Hafta içi sabah 09.30 ve akşam 17.30</source>
        <translation>On weekdays, 9:30 in the morning and 17:30 in the evening</translation>
    </message>
    <message>
        <source>Bütün hesaplarda kullan</source>
        <translation>Use for all accounts</translation>
    </message>
    <message>
        <source>Bu hesabın saatlerini öbür hesaplara da verir</source>
        <translation>Gives the other accounts the times of this one</translation>
    </message>
    <message>
        <source>Saat ekle</source>
        <translation>Add a time</translation>
    </message>
    <message>
        <source>Kaydet</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Saat seçilmedi</source>
        <translation>No times chosen</translation>
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
    <name>Standing</name>
    <message>
        <source>Durumunu değiştirmek için önce yazıya bir şey yazın.</source>
        <translation>Write something first to change the state of the post.</translation>
    </message>
    <message>
        <source>Yazının durumu bu arada değişti; olduğu gibi bırakıldı.</source>
        <translation>The state of the post has changed meanwhile; it was left as it is.</translation>
    </message>
    <message>
        <source>Yazının durumu “{state}” oldu.</source>
        <translation>The state of the post is now “{state}”.</translation>
    </message>
</context>
<context>
    <name>StateButton</name>
    <message>
        <source>Durum: {state}</source>
        <translation>State: {state}</translation>
    </message>
    <message>
        <source>Yayımlanan yazının durumu Yayımla menüsünden değişir</source>
        <translation>The state of a published post is changed in the Publish menu</translation>
    </message>
    <message>
        <source>Yazının durumu: değiştirmek için tıklayın</source>
        <translation>State of the post: click to change it</translation>
    </message>
    <message>
        <source>Yazının durumu</source>
        <translation>State of the post</translation>
    </message>
    <message>
        <source>Yazıyı iptal et</source>
        <translation>Cancel the post</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>tamam</source>
        <translation>done</translation>
    </message>
    <message>
        <source>sıradaki adım</source>
        <translation>next step</translation>
    </message>
    <message>
        <source>sonra</source>
        <translation>later</translation>
    </message>
</context>
<context>
    <name>StepProgress</name>
    <message>
        <source>Durdur</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Geri al ve yinele</source>
        <translation>Undo and redo</translation>
    </message>
    <message>
        <source>Değişiklikler yerine konuyor: {done}/{of}</source>
        <translation>Putting changes in place: {done}/{of}</translation>
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
    <name>StepsView</name>
    <message>
        <source>Kopyala</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Hazırla</source>
        <translation>Make ready</translation>
    </message>
    <message>
        <source>Klasörü aç</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Aç</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Metni kopyala</source>
        <translation>Copy text</translation>
    </message>
    <message>
        <source>Yayımlandı</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Metin panoda: Gönderi kutusuna Ctrl+V ile yapıştırın.</source>
        <translation>The text is on the clipboard: paste it into the post with Ctrl+V.</translation>
    </message>
    <message>
        <source>Tarayıcı açılamadı. Sayfayı kendiniz açıp metni yapıştırın.</source>
        <translation>The browser could not be opened. Open the page yourself and paste the text.</translation>
    </message>
    <message>
        <source>Metin adrese sığmadı; panoda. Açılan kutuya Ctrl+V ile yapıştırın.</source>
        <translation>The text did not fit into the address; it is on the clipboard. Paste it with Ctrl+V.</translation>
    </message>
    <message>
        <source>Biçimi uymayan görseller var; olduğu gibi de kaydedilir, platform keser.</source>
        <translation>Some pictures have a shape that does not fit; they can be saved as they are, and the platform cuts them.</translation>
    </message>
    <message>
        <source>Sayfa açıldı. Gönderdiyseniz aşağıda not edin; göndermediyseniz yeniden açın.</source>
        <translation>The page was opened. If you have posted it, note that below; if not, open it again.</translation>
    </message>
    <message>
        <source>Yazıda görsel yok; görseli ya da videoyu bu sayfada siz ekleyin, metni yapıştırıp gönderin.</source>
        <translation>The post has no picture; add the picture or the video on this page yourself, paste the text and post it.</translation>
    </message>
    <message>
        <source>Görselleri klasörden ekleyin, gönderin.</source>
        <translation>Add the pictures from their folder, and post it.</translation>
    </message>
    <message>
        <source>Metni yapıştırın, görselleri klasörden seçin, gönderin.</source>
        <translation>Paste the text, choose the pictures in their folder, and post it.</translation>
    </message>
    <message>
        <source>Metin kutuda hazır gelir; görselleri klasörden ekleyin, gönderin.</source>
        <translation>The text is there already; add the pictures from their folder, and post it.</translation>
    </message>
    <message>
        <source>Metni yapıştırın, gönderin.</source>
        <translation>Paste the text, and post it.</translation>
    </message>
    <message>
        <source>Metin kutuda hazır gelir; gönderin.</source>
        <translation>The text is there already; post it.</translation>
    </message>
    <message>
        <source>{platform} en çok {limit} görsel alır; bu yazıda {n} var. Hangilerini ekleyeceğinizi seçin.</source>
        <translation>{platform} takes {limit} pictures at the most; this post has {n}. Choose which to add.</translation>
    </message>
</context>
<context>
    <name>StrengthBar</name>
    <message>
        <source>Parolanın gücü: {words}</source>
        <translation>Strength of the password: {words}</translation>
    </message>
</context>
<context>
    <name>TakeCardDialog</name>
    <message>
        <source>Kart al</source>
        <translation>Take a card</translation>
    </message>
    <message>
        <source>Meslektaşınızın “.birimkart” dosyasını buraya sürükleyin ya da seçin. E-postada metin olarak geldiyse metnin tamamını kopyalayıp yapıştırın; karekodunun görseli de olur.</source>
        <translation>Drop your colleague’s “.birimkart” file here, or choose it. If it came as text in an e-mail, copy and paste the whole text; a picture of its QR code will do too.</translation>
    </message>
    <message>
        <source>Vazgeç</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Kartı al</source>
        <translation>Take the card</translation>
    </message>
    <message>
        <source>Meslektaşınızın kartını seçin</source>
        <translation>Choose your colleague’s card</translation>
    </message>
    <message>
        <source>Kartlar ve karekod görselleri</source>
        <translation>Cards and pictures of QR codes</translation>
    </message>
    <message>
        <source>Bütün dosyalar</source>
        <translation>All files</translation>
    </message>
</context>
<context>
    <name>TakeDialog</name>
    <message>
        <source>Dosya al</source>
        <translation>Take a file</translation>
    </message>
    <message>
        <source>Vazgeç</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Meslektaşınızın gönderdiği devir dosyasını, alındıyı ya da açma kaydını buraya sürükleyin ya da seçin; hangisi olduğunu program anlar. E-postada metin olarak geldiyse tamamını kopyalayıp yapıştırın; karekod görseli de olur.</source>
        <translation>Drag the handoff file, the receipt or the record of an opening that your colleague sent here, or choose it; the program knows which it is. If it came as text in a mail, copy and paste the whole of it; a picture of a QR code will do, too.</translation>
    </message>
    <message>
        <source>Dosya seç…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Yapıştır</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Panodakini al (Ctrl+V)</source>
        <translation>Take what is on the clipboard (Ctrl+V)</translation>
    </message>
    <message>
        <source>Meslektaşınızın gönderdiği dosyayı seçin</source>
        <translation>Choose the file that your colleague sent</translation>
    </message>
    <message>
        <source>Devir dosyaları ve alındılar</source>
        <translation>Handoff files and receipts</translation>
    </message>
    <message>
        <source>Bütün dosyalar (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>TakingDialog</name>
    <message>
        <source>Görüşü al</source>
        <translation>Take the review in</translation>
    </message>
    <message>
        <source>{name} görüşünü bildirdi</source>
        <translation>{name} gave a review</translation>
    </message>
    <message>
        <source>Burada olmayan bir yazı</source>
        <translation>A post that is not here</translation>
    </message>
    <message>
        <source>{verdict}, {n} not</source>
        <translation>{verdict}, {n} remarks</translation>
    </message>
    <message>
        <source>Vazgeç</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Al</source>
        <translation>Take in</translation>
    </message>
    <message>
        <source>Yine de al</source>
        <translation>Take in all the same</translation>
    </message>
</context>
<context>
    <name>TestStep</name>
    <message>
        <source>Kâğıdı elinize alın ve şu gruplarını yazın. Böylece kodun okunduğu ve kâğıdın doğru çıktığı bugün belli olur; bilgisayar bozulduğu gün değil.</source>
        <translation>Take the paper and type these groups of it. That shows today that the code can be read and the paper came out right, and not on the day when the PC breaks.</translation>
    </message>
    <message>
        <source>{n}. grup</source>
        <translation>Group {n}</translation>
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
    <name>TileDelegate</name>
    <message>
        <source>Görsel açılamadı</source>
        <translation>Picture cannot be opened</translation>
    </message>
    <message>
        <source>Görsel yok</source>
        <translation>No picture</translation>
    </message>
</context>
<context>
    <name>TileDetail</name>
    <message>
        <source>Aç</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Planlananlar üstte, yayımlananlar altta: profil bu sırayla görünecek.</source>
        <translation>Planned above, published below: the profile will be in this order.</translation>
    </message>
    <message>
        <source>Yer değiştirmek için planlı bir gönderinin üzerine sürükleyin ya da Alt+ok tuşuna basın.</source>
        <translation>To swap, drag onto a planned post or press Alt and an arrow.</translation>
    </message>
</context>
<context>
    <name>TodoRow</name>
    <message>
        <source>kasa gördü: {day}</source>
        <translation>seen by the vault: {day}</translation>
    </message>
    <message>
        <source>Sayfayı aç</source>
        <translation>Open the page</translation>
    </message>
    <message>
        <source>Meslektaşlar’ı aç</source>
        <translation>Open Colleagues</translation>
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
        <source>Düşük</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>Olağan</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Yüksek</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Önem</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>Kimden geldi (isteğe bağlı)</source>
        <translation>Brought by (optional)</translation>
    </message>
    <message>
        <source>Kimden geldi</source>
        <translation>Brought by</translation>
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
    <message>
        <source>önemi yüksek</source>
        <translation>high importance</translation>
    </message>
    <message>
        <source>önemi düşük</source>
        <translation>low importance</translation>
    </message>
</context>
<context>
    <name>TopicPanel</name>
    <message>
        <source>Haftaları doldur…</source>
        <translation>Fill the weeks…</translation>
    </message>
    <message>
        <source>Konular için önümüzdeki haftalarda uygun günleri önerir; siz onaylamadan hiçbir şey planlanmaz</source>
        <translation>Proposes fitting days for the topics in the weeks to come; nothing is planned until you agree</translation>
    </message>
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
    <message>
        <source>{n} acil</source>
        <translation>{n} urgent</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Birim Kalemi’ni aç</source>
        <translation>Open Birim Kalemi</translation>
    </message>
    <message>
        <source>Zamanı gelenler</source>
        <translation>Due posts</translation>
    </message>
    <message>
        <source>Programı kapat</source>
        <translation>Quit the program</translation>
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
    <message>
        <source>Parolayı gösterme</source>
        <translation>Showing the password</translation>
    </message>
    <message>
        <source>Gözle açtığınız parola bu süre sonunda yeniden gizlenir.</source>
        <translation>A password that you revealed is hidden again after this time.</translation>
    </message>
    <message>
        <source>Devir denemesi</source>
        <translation>Handoff rehearsal</translation>
    </message>
    <message>
        <source> gün</source>
        <translation> days</translation>
    </message>
    <message>
        <source>Meslektaşınız devri açabildiğini bu kadar gündür denememişse hesabın yanında söylenir.</source>
        <translation>If your colleague has not tried for so many days that the handoff opens, it is told beside the account.</translation>
    </message>
    <message>
        <source>Ekran kilitlenince kilitle</source>
        <translation>Lock with the screen</translation>
    </message>
    <message>
        <source>Bilgisayar uykuya geçerken kasa her zaman kilitlenir.</source>
        <translation>The vault is always locked when the computer goes to sleep.</translation>
    </message>
    <message>
        <source>Pencere küçültülünce kilitle</source>
        <translation>Lock when the window is minimised</translation>
    </message>
    <message>
        <source>Pencereyi görev çubuğuna indirdiğinizde kasa da kapanır.</source>
        <translation>When you minimise the window to the taskbar, the vault is locked too.</translation>
    </message>
    <message>
        <source>Ekran görüntüsünden gizle</source>
        <translation>Keep out of screenshots</translation>
    </message>
    <message>
        <source>Kasa açıkken pencere, ekran görüntülerinde ve paylaşılan ekranda görünmez.</source>
        <translation>While the vault is open, the window is left out of screenshots and shared screens.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Metin dışında değişenler</source>
        <translation>What changed beside the text</translation>
    </message>
    <message>
        <source>Bu iki sürüm aynı.</source>
        <translation>These two versions are the same.</translation>
    </message>
    <message>
        <source>{inserted} sözcük eklendi, {removed} sözcük çıktı.</source>
        <translation>{inserted} words added, {removed} words removed.</translation>
    </message>
    <message>
        <source>Metin dışında {n} değişiklik var.</source>
        <translation>There are {n} changes beside the text.</translation>
    </message>
    <message>
        <source>Sözcükler aynı; platform metni ayrıldı.</source>
        <translation>The words are the same; a platform&apos;s text was parted from the shared one.</translation>
    </message>
    <message>
        <source>Çıktı: “{words}”.</source>
        <translation>Removed: “{words}”.</translation>
    </message>
    <message>
        <source>Eklendi: “{words}”.</source>
        <translation>Added: “{words}”.</translation>
    </message>
    <message>
        <source>kendi metni oldu</source>
        <translation>got a text of its own</translation>
    </message>
    <message>
        <source>ortak metne döndü</source>
        <translation>went back to the shared text</translation>
    </message>
    <message>
        <source>değişmedi</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>Ortak metin</source>
        <translation>Shared text</translation>
    </message>
    <message>
        <source>silinmiş</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>Durum</source>
        <translation>How it stands</translation>
    </message>
    <message>
        <source>Planlanan gün</source>
        <translation>Planned day</translation>
    </message>
    <message>
        <source>Yayımlanma</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Bağlantı</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Dil</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Platformlar</source>
        <translation>Platforms</translation>
    </message>
    <message>
        <source>İçerik sütunu</source>
        <translation>Content pillar</translation>
    </message>
    <message>
        <source>Kampanya</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>Görsel</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Görsellerin sırası</source>
        <translation>Order of pictures</translation>
    </message>
    <message>
        <source>Alternatif metin</source>
        <translation>Alternative text</translation>
    </message>
    <message>
        <source>Kaynak satırı</source>
        <translation>Credit line</translation>
    </message>
    <message>
        <source>Gerekçeyle geçilen</source>
        <translation>Passed with a reason</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Bir önceki sürüme göre</source>
        <translation>Against the version before</translation>
    </message>
    <message>
        <source>Şimdiki yazıya göre</source>
        <translation>Against the post as it is now</translation>
    </message>
    <message>
        <source>Fark</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Görünüm</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Farkı metnin içinde göster</source>
        <translation>Show the difference in the text</translation>
    </message>
    <message>
        <source>Yan yana göster</source>
        <translation>Show side by side</translation>
    </message>
    <message>
        <source>Metnin tamamı</source>
        <translation>The whole text</translation>
    </message>
    <message>
        <source>Neye göre</source>
        <translation>Against what</translation>
    </message>
    <message>
        <source>Bu, ilk sürüm: öncesi yok.</source>
        <translation>This is the first version: there is none before it.</translation>
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
    <name>WaitingDialog</name>
    <message>
        <source>Zamanı gelenler</source>
        <translation>Due posts</translation>
    </message>
    <message>
        <source>Yayımlayın ya da yeni bir zaman verin. Dokunmadıklarınız burada ve takvimde durur.</source>
        <translation>Publish them or give them a new time. What you do not touch stays here and on the calendar.</translation>
    </message>
    <message>
        <source>Zamanı gelen yazılar</source>
        <translation>Posts that are due</translation>
    </message>
    <message>
        <source>Bekleyen yazı yok</source>
        <translation>No post waits</translation>
    </message>
    <message>
        <source>Planlı yazıların zamanı gelince burada görünür.</source>
        <translation>Planned posts appear here when their time has come.</translation>
    </message>
    <message>
        <source>Yazıyı aç</source>
        <translation>Open the post</translation>
    </message>
    <message>
        <source>Boş zamana ertele</source>
        <translation>Postpone to free time</translation>
    </message>
    <message>
        <source>Seçilenleri sıradaki boş zamanlara taşır</source>
        <translation>Moves what is chosen to the next free times</translation>
    </message>
    <message>
        <source>Kapat</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Yayımla</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>“{name}” yeni zamanı: {when}</source>
        <translation>New time of “{name}”: {when}</translation>
    </message>
    <message>
        <source>Ertelenen: {n} yazı daha</source>
        <translation>Also postponed: {n} more</translation>
    </message>
    <message>
        <source>Metinde {word} geçiyor; yeni güne göre düzeltin.</source>
        <translation>The text says {word}; correct it for the new day.</translation>
    </message>
    <message>
        <source>{n} yazıda {words} geçiyor; yeni günlerine göre düzeltin.</source>
        <translation>{n} posts say {words}; correct them for their new days.</translation>
    </message>
    <message>
        <source>Üç hafta içinde boş zaman bulunamayan: {n} yazı.</source>
        <translation>No free time within three weeks for: {n} posts.</translation>
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
        <source>Takvim uyarısı yok</source>
        <translation>No calendar warnings</translation>
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
        <source>{n} günde konusunun son günü geçmiş yazı</source>
        <translation>posts after their topic’s last day on {n} days</translation>
    </message>
    <message>
        <source>{n} günde metni yazılacak yazı</source>
        <translation>Days with a post to write: {n}</translation>
    </message>
    <message>
        <source>{n} tatil gününde duyuru</source>
        <translation>announcements on {n} holidays</translation>
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
        <source>Yedekten kasa aç…</source>
        <translation>Open a vault from a backup…</translation>
    </message>
    <message>
        <source>Başka bir bilgisayardan ya da yedekten bir kasa dosyanız varsa</source>
        <translation>If you have a vault file from another PC or from a backup</translation>
    </message>
    <message>
        <source>Kasanın anahtarı bu bilgisayarın anahtarlığında saklanır; kasa başka bir bilgisayarda ancak basılı kurtarma kitiyle açılır. Kiti kasayı kurduktan sonra Yedek ve devir’den yazdırın.</source>
        <translation>The vault&apos;s key is kept in this PC&apos;s keyring; on another PC the vault opens only by the printed recovery kit. Print the kit in Backup and handoff once the vault is set up.</translation>
    </message>
    <message>
        <source>Kasayı kur</source>
        <translation>Make the vault</translation>
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
    <name>WordsView</name>
    <message>
        <source>Sizin sözcükleriniz: {words}</source>
        <translation>Your words: {words}</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Yazıya son bir kez bakılıyor…</source>
        <translation>The post is looked at once more…</translation>
    </message>
    <message>
        <source>Yeni bir taslak açıldı. Takvime koymadan önce tarih, bağlantı ve adlara bakın.</source>
        <translation>A new draft is open. Look at dates, links and names before you put it on the calendar.</translation>
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
        <source>Dosyanın bulunduğu sürücü yanıt vermiyor. Bağlantısını denetleyip bir dakika sonra yeniden deneyin.</source>
        <translation>The drive that the file is on does not answer. Check its connection and try again in a minute.</translation>
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
        <source>Saat {time} bugün için geçti. İleri bir saat seçin.</source>
        <translation>{time} has passed today. Choose a later time.</translation>
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
        <source>{platform} görselsiz gönderi kabul etmez; bu yazıda görsel yok.</source>
        <translation>{platform} takes no post without a picture; this post has none.</translation>
    </message>
    <message>
        <source>Bir görsel ekleyin. Video paylaşacaksanız gerekçesini yazıp geçin.</source>
        <translation>Add a picture. If you share a video, pass this with a reason.</translation>
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
        <source>Veritabanı sunucusuna ulaşılamıyor.</source>
        <translation>The database server cannot be reached.</translation>
    </message>
    <message>
        <source>Ağ bağlantısını denetleyin; sunucu dönünce kaldığınız yerden sürer. Düzelmezse bilgi işleme danışın.</source>
        <translation>Check the network; when the server is back, you go on where you were. If this goes on, ask the IT staff.</translation>
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
        <source>Bu dizi artık yok.</source>
        <translation>This series is gone.</translation>
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
        <source>Kasa başka bir bilgisayarda ya da kullanıcıyla kurulmuş ya da anahtarlık sıfırlanmış olabilir. Kurtarma kitiniz varsa kodla açın; yoksa kasayı kurulduğu yerde açın ya da yenisini kurun.</source>
        <translation>The vault may have been set up on another PC or by another user, or the keyring was reset. If you have a recovery kit, open it by its code; if not, open the vault where it was set up, or set up a new one.</translation>
    </message>
    <message>
        <source>Anahtarlıktaki anahtar bu kasanın anahtarı değil.</source>
        <translation>The key in the keyring is not this vault’s key.</translation>
    </message>
    <message>
        <source>Anahtarlık değiştirilmiş ya da eski bir yedekten yüklenmiş olabilir. Kasa dosyası sağlam: kurtarma kitiyle açabilirsiniz.</source>
        <translation>The keyring may have been changed or restored from an old backup. The vault file is sound: you can open it with the recovery kit.</translation>
    </message>
    <message>
        <source>Bu kod bu kasayı açmıyor.</source>
        <translation>This code does not open this vault.</translation>
    </message>
    <message>
        <source>Kodu kâğıttan yeniden yazın. Doğru yazdıysanız bu kâğıt başka bir kasanın olabilir ya da kodu sonradan yenilenmiştir.</source>
        <translation>Type the code from the paper again. If you typed it correctly, the paper may belong to another vault, or its code was renewed later.</translation>
    </message>
    <message>
        <source>Bu kasa, kasa parolasıyla açılıyor.</source>
        <translation>This vault opens with a vault password.</translation>
    </message>
    <message>
        <source>Kasa parolasını yazın.</source>
        <translation>Type the vault password.</translation>
    </message>
    <message>
        <source>Büyük harf kilidini ve klavye dilini denetleyip yeniden yazın.</source>
        <translation>Check Caps Lock and the keyboard language and type it again.</translation>
    </message>
    <message>
        <source>Büyük harf kilidini ve klavye dilini denetleyip yeniden yazın; kasadaki bilgilere bir şey olmaz. Parolayı unuttuysanız kasayı kurtarma kitiyle açabilirsiniz.</source>
        <translation>Check Caps Lock and the keyboard language and type it again; nothing happens to what is in the vault. If you have forgotten the password, you can open the vault with the recovery kit.</translation>
    </message>
    <message>
        <source>Büyük harf kilidini ve klavye dilini denetleyip yeniden yazın; kasadaki bilgilere bir şey olmaz. Bu kasanın kurtarma kiti yok: onu yalnız bu parola açar.</source>
        <translation>Check Caps Lock and the keyboard language and type it again; nothing happens to what is in the vault. This vault has no recovery kit: only this password opens it.</translation>
    </message>
    <message>
        <source>Kasa parolası yanlış.</source>
        <translation>The vault password is wrong.</translation>
    </message>
    <message>
        <source>Kasa daha eski bir kopyadan açıldı: sonradan yaptığınız değişiklikler bunda yok. Yedeği siz geri yüklediyseniz bu kopyayla devam edin. Değilse kasayı kilitleyip yeni dosyayı yerine koyun; bulamazsanız son değiştirdiğiniz parolaları denetleyin.</source>
        <translation>The vault was opened from an older copy: it lacks the changes that you made later. If you restored the backup yourself, go on with this copy. If not, lock the vault and put the newer file in its place; if you cannot find it, check the passwords that you changed last.</translation>
    </message>
    <message>
        <source>Bilgisayarın saati, kasadaki son değişiklikten geride. Saati düzeltin; yanlış saatle doğrulama kodları tutmaz.</source>
        <translation>The computer’s clock is behind the last change in the vault. Set the clock right; with a wrong clock, verification codes do not match.</translation>
    </message>
    <message>
        <source>Bu bilgisayar oturumunu başkaları da kullanıyor, ama kasanın kendi parolası yok. “Güvenlik” bölümünde bir kasa parolası belirleyin.</source>
        <translation>Others use this computer login too, but the vault has no password of its own. Set a vault password in the “Security” part.</translation>
    </message>
    <message>
        <source>Kasanın anahtarları yenilenmedi: dosyanın geçmişi doğrulanamıyor.</source>
        <translation>The vault’s keys were not renewed: the file’s history cannot be proven.</translation>
    </message>
    <message>
        <source>Dosyanın sağlam bir yedeğini geri yükleyip yeniden deneyin.</source>
        <translation>Restore a sound backup of the file and try again.</translation>
    </message>
    <message>
        <source>Kasanın kilidi bu sırada başka bir pencerede değiştirildi.</source>
        <translation>Meanwhile the vault’s lock was changed in another window.</translation>
    </message>
    <message>
        <source>Kasayı kilitleyip açın ve yeniden deneyin.</source>
        <translation>Lock and unlock the vault, and try again.</translation>
    </message>
    <message>
        <source>Kasa dosyası bu program dışında değiştirilmiş; bu yüzden kimseye bir şey verilmedi.</source>
        <translation>The vault file was changed outside this program; therefore nothing was given to anybody.</translation>
    </message>
    <message>
        <source>Güvenlik bölümünden sağlam bir yedeği geri yükleyin, sonra yeniden deneyin.</source>
        <translation>Restore a sound backup from the “Security” part, then try again.</translation>
    </message>
    <message>
        <source>Bu kayıt bu program dışında değiştirilmiş; açılmadı, üzerine de yazılmadı.</source>
        <translation>This entry was changed outside this program; it was neither opened nor written over.</translation>
    </message>
    <message>
        <source>Güvenlik bölümünden kasanın sağlam bir yedeğini geri yükleyin.</source>
        <translation>Restore a sound backup of the vault from the “Security” part.</translation>
    </message>
    <message>
        <source>Bu kayıt kasaya sığmayacak kadar büyük.</source>
        <translation>This entry is too large for the vault.</translation>
    </message>
    <message>
        <source>Uzun metinleri bir dosyada saklayın; kasadaki bilgiler duruyor.</source>
        <translation>Keep long texts in a file; what is in the vault is unchanged.</translation>
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
        <source>Kasa dosyası bu sırada değişti. Kilidi açarak devam edin.</source>
        <translation>The vault file changed in the meantime. Unlock it to go on.</translation>
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
        <source>Kayıtta yarım kalmış bir karakter var; kaydedilmedi.</source>
        <translation>There is half a character in the entry; it was not saved.</translation>
    </message>
    <message>
        <source>Son yapıştırdığınız metni silip yeniden yazın.</source>
        <translation>Delete the text you pasted last and type it again.</translation>
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
        <source>Bu anahtar Steam’in harfli kodları içindir; kasa onları üretmez.</source>
        <translation>This key is for Steam’s lettered codes; the vault does not make those.</translation>
    </message>
    <message>
        <source>Steam kodlarını kendi telefon uygulamasında kullanın.</source>
        <translation>Use Steam’s codes in its own phone app.</translation>
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
        <source>Kodlar 6–8 basamaklı, süreleri 1 saniye ile 1 gün arasında olabilir.</source>
        <translation>Codes may have 6–8 digits and last from 1 second to 1 day.</translation>
    </message>
    <message>
        <source>Adresteki sayaç olağan değil.</source>
        <translation>The counter in the address is not a usual one.</translation>
    </message>
    <message>
        <source>Platformdan yeni bir karekod isteyin.</source>
        <translation>Ask the platform for a new QR code.</translation>
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
        <source>{n} yazı taşındı</source>
        <translation>{n} posts moved</translation>
    </message>
    <message>
        <source>{n} yazı {day} taşındı</source>
        <translation>{n} posts moved to {day}</translation>
    </message>
    <message>
        <source>“{title}” yazısı {day} taşındı</source>
        <translation>“{title}” was moved to {day}</translation>
    </message>
    <message>
        <source>“{title}” yazısı {day} taslak olarak taşındı</source>
        <translation>“{title}” was moved to {day} as a draft</translation>
    </message>
    <message>
        <source>“{title}” yazısı {day} taşındı, durumu Planlandı oldu</source>
        <translation>“{title}” was moved to {day} and is planned now</translation>
    </message>
    <message>
        <source>“{title}” yazısının yayın zamanı {day} olarak düzeltildi</source>
        <translation>The publication time of “{title}” was corrected to {day}</translation>
    </message>
    <message>
        <source>Bugün paylaşım için uygun bir saat kalmadı. İleri bir gün seçin.</source>
        <translation>No suitable time is left for publishing today. Choose a later day.</translation>
    </message>
    <message>
        <source>“{title}” konusu {day} yerleştirildi</source>
        <translation>“{title}” was placed on {day}</translation>
    </message>
    <message>
        <source>“{title}” konusu {day} taslak olarak yerleştirildi</source>
        <translation>“{title}” was placed on {day} as a draft</translation>
    </message>
    <message>
        <source>“{title}” taslak olarak duruyor: içinde hata var. Planlamak için yazıyı açın.</source>
        <translation>“{title}” stays a draft: there are errors in it. Open the post to plan it.</translation>
    </message>
    <message>
        <source>{n} yazı silindi</source>
        <translation>{n} posts deleted</translation>
    </message>
    <message>
        <source>“{title}” yazısı silindi</source>
        <translation>“{title}” was deleted</translation>
    </message>
    <message>
        <source>Bu konu artık sırada değil; yerleştirilmedi.</source>
        <translation>This topic is in the queue no more; it was not placed.</translation>
    </message>
    <message>
        <source>Başka bir pencerede takvime konmuş ya da silinmiş olabilir.</source>
        <translation>It may have been put on the calendar or deleted in another window.</translation>
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
        <source>Yayın zamanı ileride olamaz.</source>
        <translation>A time of publication cannot be in the future.</translation>
    </message>
    <message>
        <source>Gönderinin yayımlandığı saati seçin.</source>
        <translation>Choose the time when it was published.</translation>
    </message>
    <message>
        <source>“{name}” {platform} üzerinde yayımlandı</source>
        <translation>“{name}” was published on {platform}</translation>
    </message>
    <message>
        <source>“{name}”: {platform} bağlantısı eklendi</source>
        <translation>“{name}”: the link on {platform} was added</translation>
    </message>
    <message>
        <source>“{name}” {platform} üzerinde yayımlanmadı</source>
        <translation>“{name}” was not published on {platform}</translation>
    </message>
    <message>
        <source>Seçtiğiniz zaman geçmişte kaldı.</source>
        <translation>The time that you chose has passed.</translation>
    </message>
    <message>
        <source>Ertelemek için ileri bir gün ve saat seçin.</source>
        <translation>Choose a later day and time to postpone it to.</translation>
    </message>
    <message>
        <source>Bu yazı zaten yayımlandı.</source>
        <translation>This post is published already.</translation>
    </message>
    <message>
        <source>Bu yazı bu arada iptal edildi; ertelenmedi.</source>
        <translation>This post was cancelled meanwhile; it was not postponed.</translation>
    </message>
    <message>
        <source>Yine de yayımlanacaksa yazıyı açıp durumunu değiştirin.</source>
        <translation>If it is to be published after all, open it and change its state.</translation>
    </message>
    <message>
        <source>“{name}” ertelendi: {when}</source>
        <translation>“{name}” postponed: {when}</translation>
    </message>
    <message>
        <source>“{name}” öne alındı: {when}</source>
        <translation>“{name}” brought forward: {when}</translation>
    </message>
    <message>
        <source>Bu yazı artık {platform} için değil.</source>
        <translation>This post is no longer meant for {platform}.</translation>
    </message>
    <message>
        <source>Yazı sayfasında değiştirilmiş olabilir; listeye dönüp bakın.</source>
        <translation>It may have been changed on the page Post; go back to the list and look.</translation>
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
        <source>Görseldeki kayıtlı logo da bu oranda esnemiş: {logos}.</source>
        <translation>A registered logo in the picture is stretched by as much: {logos}.</translation>
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
    <message>
        <source>“{file}” dosyasından {n} gönderi alındı</source>
        <translation>{n} posts taken from “{file}”</translation>
    </message>
    <message>
        <source>“{cell}” bir tarih olarak okunamadı; 02.11.2026 gibi yazın.</source>
        <translation>“{cell}” could not be read as a date; write it like 02.11.2026.</translation>
    </message>
    <message>
        <source>“{cell}” bir saat olarak okunamadı; 09.30 gibi yazın.</source>
        <translation>“{cell}” could not be read as a time; write it like 09:30.</translation>
    </message>
    <message>
        <source>Bir hücrede formül var ve sonucu dosyada yok; Excel’de açıp kaydedin ya da değerini yazın.</source>
        <translation>A cell has a formula and its result is not in the file; open and save it in Excel, or type the value.</translation>
    </message>
    <message>
        <source>“{cell}” tarihinin yılını denetleyin.</source>
        <translation>Check the year of the date “{cell}”.</translation>
    </message>
    <message>
        <source>“{cell}” bir saat dilimi söylüyor; saatleri Türkiye saatiyle, dilim yazmadan girin.</source>
        <translation>“{cell}” names a time zone; enter times in Türkiye&apos;s time, without a zone.</translation>
    </message>
    <message>
        <source>“{cell}” bir durum değil; Taslak, Hazır, Planlandı ya da Yayımlandı yazın.</source>
        <translation>“{cell}” is no state; write Draft, Ready, Planned or Published.</translation>
    </message>
    <message>
        <source>{platform} için iki hesap yazılmış; bir gönderi bir platformda bir hesaba gider, ikincisine ayrı satır açın.</source>
        <translation>There are two accounts for {platform}; a post goes to one account of a platform, so give the second a row of its own.</translation>
    </message>
    <message>
        <source>“{cell}” birimin hesapları arasında yok.</source>
        <translation>“{cell}” is not among the unit&apos;s accounts.</translation>
    </message>
    <message>
        <source>Şu sütunlar alınmadı: {names}.</source>
        <translation>These columns were not taken: {names}.</translation>
    </message>
    <message>
        <source>Bu Excel dosyası parolayla korunuyor.</source>
        <translation>This Excel file is protected by a password.</translation>
    </message>
    <message>
        <source>Excel’de parolasını kaldırıp kaydedin ve yeniden seçin.</source>
        <translation>Remove its password in Excel, save it, and choose it again.</translation>
    </message>
    <message>
        <source>Bu, eski türden bir Excel dosyası (.xls).</source>
        <translation>This is an Excel file of the old kind (.xls).</translation>
    </message>
    <message>
        <source>Excel’de “Farklı kaydet” ile .xlsx türünü seçip onu alın.</source>
        <translation>In Excel, choose “Save as” with the type .xlsx and take that.</translation>
    </message>
    <message>
        <source>Bu bir takvim dosyası (ICS); buradan yalnız tablo alınır.</source>
        <translation>This is a calendar file (ICS); only tables are taken here.</translation>
    </message>
    <message>
        <source>Bu dosya bir tablo değil.</source>
        <translation>This file is not a table.</translation>
    </message>
    <message>
        <source>{line}. satırla aynı.</source>
        <translation>The same as row {line}.</translation>
    </message>
    <message>
        <source>Bu gönderi takvimde zaten var.</source>
        <translation>This post is on the calendar already.</translation>
    </message>
    <message>
        <source>Kimlik hücresi değiştirilmiş; yeni bir gönderi için boş bırakın.</source>
        <translation>The cell Kimlik was changed; leave it empty for a new post.</translation>
    </message>
    <message>
        <source>Bu gönderi silinmiş; önce geri getirin ya da Kimlik hücresini boşaltın.</source>
        <translation>This post was deleted; bring it back first, or empty the cell Kimlik.</translation>
    </message>
    <message>
        <source>Kimliği {line}. satırınkiyle aynı; kopyalanan satırda Kimlik hücresini boşaltın.</source>
        <translation>Its Kimlik is that of row {line}; empty the cell Kimlik in the copied row.</translation>
    </message>
    <message>
        <source>Satırda ne konu ne metin var.</source>
        <translation>The row has neither a topic nor a text.</translation>
    </message>
    <message>
        <source>Bir hücrede Excel’in hatası var: {cell}. Değerini yazın.</source>
        <translation>A cell has an error of Excel: {cell}. Type its value.</translation>
    </message>
    <message>
        <source>{column} değişir.</source>
        <translation>{column} changes.</translation>
    </message>
    <message>
        <source>{column}: {old} → {new}</source>
        <translation>{column}: {old} → {new}</translation>
    </message>
    <message>
        <source>Metin bir Excel hücresine sığmadığı için kısaltılmıştı; onu Yazı sayfasında değiştirin.</source>
        <translation>The text had been cut because it does not fit into a cell of Excel; change it on the page Post.</translation>
    </message>
    <message>
        <source>“{name}” adında bir içerik türü yok; yorum olarak saklanır.</source>
        <translation>There is no content pillar called “{name}”; it is kept as a comment.</translation>
    </message>
    <message>
        <source>Görseli Yazı sayfasında elle ekleyin: {names}</source>
        <translation>Attach the picture by hand on the page Post: {names}</translation>
    </message>
    <message>
        <source>Durumu Planlandı, ama tarihi yok.</source>
        <translation>Its state is Planned, but it has no date.</translation>
    </message>
    <message>
        <source>Zamanı geçmiş: gecikenler arasında görünür.</source>
        <translation>Its time has passed: it will be among the late ones.</translation>
    </message>
    <message>
        <source>Durumu Yayımlandı, ama tarihi yok.</source>
        <translation>Its state is Published, but it has no date.</translation>
    </message>
    <message>
        <source>Durumu Yayımlandı, ama tarihi ileride.</source>
        <translation>Its state is Published, but its date is ahead.</translation>
    </message>
    <message>
        <source>“{cell}” {state} olarak alınır.</source>
        <translation>“{cell}” is taken as {state}.</translation>
    </message>
    <message>
        <source>Saati var, tarihi yok.</source>
        <translation>It has a time, but no date.</translation>
    </message>
    <message>
        <source>En çok {n} MB’lik bir dosya seçin.</source>
        <translation>Choose a file of at most {n} MB.</translation>
    </message>
    <message>
        <source>Tabloda {n} satırdan fazlası var.</source>
        <translation>The table has more than {n} rows.</translation>
    </message>
    <message>
        <source>Dosyayı aylara ya da yıllara bölüp parça parça alın.</source>
        <translation>Split the file by months or years and take it part by part.</translation>
    </message>
    <message>
        <source>Tabloda {n} sütundan fazlası var.</source>
        <translation>The table has more than {n} columns.</translation>
    </message>
    <message>
        <source>Takvimin sütunlarını ayrı bir dosyaya kopyalayıp onu seçin.</source>
        <translation>Copy the calendar&apos;s columns into a file of their own and choose that.</translation>
    </message>
    <message>
        <source>İlk satırında Tarih, Saat, Hesap, Konu ya da Metin gibi başlıklar olan bir Excel (.xlsx) ya da CSV dosyası seçin. Örnek için takvimi dışa aktarıp bakabilirsiniz.</source>
        <translation>Choose an Excel (.xlsx) or CSV file with headings like Date, Time, Account, Topic or Text in its first row. For an example, export the calendar and look.</translation>
    </message>
    <message>
        <source>Dosyada takvim başlıkları bulunamadı.</source>
        <translation>No headings of a calendar were found in the file.</translation>
    </message>
    <message>
        <source>Bu Excel dosyası bozuk ya da yarım.</source>
        <translation>This Excel file is damaged or incomplete.</translation>
    </message>
    <message>
        <source>Excel’de açıp yeniden .xlsx olarak kaydedin ve onu seçin.</source>
        <translation>Open it in Excel, save it as .xlsx again, and choose that.</translation>
    </message>
    <message>
        <source>Bu bir LibreOffice dosyası; Excel (.xlsx) olarak kaydedin.</source>
        <translation>This is a file of LibreOffice; save it as Excel (.xlsx).</translation>
    </message>
    <message>
        <source>Bu dosyada makro var; makrolu dosyalar alınmaz.</source>
        <translation>This file has macros; files with macros are not taken.</translation>
    </message>
    <message>
        <source>Bu dosya bir Excel çalışma kitabı değil.</source>
        <translation>This file is not an Excel workbook.</translation>
    </message>
    <message>
        <source>Bu Excel dosyası açılınca çok büyüyor; güvenle okunamaz.</source>
        <translation>This Excel file becomes very large when it is unpacked; it cannot be read safely.</translation>
    </message>
    <message>
        <source>Yalnız takvimin satırlarını yeni bir dosyaya kopyalayıp onu seçin.</source>
        <translation>Copy only the calendar&apos;s rows into a new file and choose that.</translation>
    </message>
    <message>
        <source>Dosyada {n} sayfa var; “{name}” sayfası okundu.</source>
        <translation>The file has {n} sheets; the sheet “{name}” was read.</translation>
    </message>
    <message>
        <source>{n} birleştirilmiş hücre var; değerleri yalnız ilk satırlarında sayıldı, ötekiler boş.</source>
        <translation>There are {n} merged cells; their values count in their first rows only, the others are empty.</translation>
    </message>
    <message>
        <source>{n} gönderi bir tabloya sığmaz.</source>
        <translation>{n} posts do not fit into one table.</translation>
    </message>
    <message>
        <source>Daha kısa bir aralık seçin: bir dosyaya en çok {n} gönderi yazılır.</source>
        <translation>Choose a shorter range: at most {n} posts are written to a file.</translation>
    </message>
    <message>
        <source>Bu görüş dosyasını programın daha yeni bir sürümü yazmış.</source>
        <translation>This review file was written by a newer version of the program.</translation>
    </message>
    <message>
        <source>Birim Kalemi’ni güncelleyip dosyayı yeniden açın.</source>
        <translation>Update Birim Kalemi and open the file again.</translation>
    </message>
    <message>
        <source>Bu dosya bir görüş dosyası değil ya da yolda bozulmuş.</source>
        <translation>This file is no review file, or it was damaged on its way.</translation>
    </message>
    <message>
        <source>Dosyayı gönderenden yeniden isteyin. Yazılarınız değişmedi.</source>
        <translation>Ask the sender for the file again. Your posts have not changed.</translation>
    </message>
    <message>
        <source>Bu görüş dosyasının imzası tutmuyor: içi sonradan değiştirilmiş.</source>
        <translation>The signature of this review file is not right: it was changed afterwards.</translation>
    </message>
    <message>
        <source>Dosya alınmadı. Gönderene sorup yeniden isteyin.</source>
        <translation>The file was not taken in. Ask the sender for it again.</translation>
    </message>
    <message>
        <source>{name} adlı kişinin görüşü alındı</source>
        <translation>The review of {name} was taken in</translation>
    </message>
    <message>
        <source>“{name}” bu arada silinmiş; öyle bırakıldı.</source>
        <translation>“{name}” was deleted in the meantime; it was left so.</translation>
    </message>
    <message>
        <source>“{name}” bu arada değişmiş; değişen yeri olduğu gibi bırakıldı.</source>
        <translation>“{name}” has changed meanwhile; what changed was left as it is.</translation>
    </message>
    <message>
        <source>Kasa parolası en az {count} karakter olmalı.</source>
        <translation>The vault password must have at least {count} characters.</translation>
    </message>
    <message>
        <source>Birbiriyle ilgisiz üç dört sözcük iyi bir parola olur.</source>
        <translation>Three or four unrelated words make a good password.</translation>
    </message>
    <message>
        <source>Kasa parolası en çok {count} karakter olabilir.</source>
        <translation>The vault password can have at most {count} characters.</translation>
    </message>
    <message>
        <source>Parolanın gücü</source>
        <translation>Strength of the password</translation>
    </message>
    <message>
        <source>Her hesapta ayrı parola</source>
        <translation>A password of its own for each account</translation>
    </message>
    <message>
        <source>Kurtarma kodları</source>
        <translation>Recovery codes</translation>
    </message>
    <message>
        <source>Kurtarma e-postası ve telefonu</source>
        <translation>Recovery mail and telephone</translation>
    </message>
    <message>
        <source>Yedeğiniz hazır: {name}. Hesaplar sayfasındaki listede adı yazmıyor.</source>
        <translation>Your backup is ready: {name}. The checklist on the page Accounts does not have the name.</translation>
    </message>
    <message>
        <source>Parola kolay bulunacak gibi değil.</source>
        <translation>The password is not easily found.</translation>
    </message>
    <message>
        <source>Parola kolay bulunur: platformda yenisiyle değiştirin.</source>
        <translation>The password is easily found: change it for a new one on the platform.</translation>
    </message>
    <message>
        <source>Bu parola kasadaki başka bir hesapta yok.</source>
        <translation>No other account in the vault has this password.</translation>
    </message>
    <message>
        <source>Aynı parola {n} hesapta daha var: biri sızarsa hepsi açılır.</source>
        <translation>{n} more accounts have the same password: if one leaks, all are open.</translation>
    </message>
    <message>
        <source>Kullanılmamış {n} kurtarma kodu var.</source>
        <translation>There are {n} unused recovery codes.</translation>
    </message>
    <message>
        <source>Kullanılmamış {n} kurtarma kodu kaldı: platformdan yenilerini alın.</source>
        <translation>{n} unused recovery codes are left: get new ones from the platform.</translation>
    </message>
    <message>
        <source>Hesap kilitlenirse kodun hangi adrese ya da telefona gideceği yazılmamış.</source>
        <translation>It is not written down to which address or telephone a code goes if the account is locked.</translation>
    </message>
    <message>
        <source>Hesap kilitlenirse kodun gideceği yer yazılı.</source>
        <translation>It is written down where a code goes if the account is locked.</translation>
    </message>
    <message>
        <source>Son gözden geçirmede yazılıydı ve altı ay dolmadı.</source>
        <translation>It was there at the last review, less than six months ago.</translation>
    </message>
    <message>
        <source>Adres ve telefonun hâlâ sizin olduğuna bakın, sonra hesabı gözden geçirin.</source>
        <translation>See whether address and telephone are still yours, then review the account.</translation>
    </message>
    <message>
        <source>Bu kayıtta sayaçlı kod anahtarı yok.</source>
        <translation>This entry has no key for counted codes.</translation>
    </message>
    <message>
        <source>Kurtarma kodları bu arada değişti.</source>
        <translation>The recovery codes have changed meanwhile.</translation>
    </message>
    <message>
        <source>Kaydı yeniden seçip kodların güncel listesine bakın.</source>
        <translation>Choose the entry again and look at its present list of codes.</translation>
    </message>
    <message>
        <source>Başkalarının da kullandığı bir oturumda kasa parolası gerekir.</source>
        <translation>On a login that others use too, a vault password is required.</translation>
    </message>
    <message>
        <source>Bir kasa parolası belirleyin. Oturumu yalnız siz kullanıyorsanız önce bunu işaretleyin.</source>
        <translation>Set a vault password. If only you use the login, say so first.</translation>
    </message>
    <message>
        <source>Bu devir artık kasada yok.</source>
        <translation>This handoff is no longer in the vault.</translation>
    </message>
    <message>
        <source>Liste yenilendi; başka bir devir seçin.</source>
        <translation>The list was refreshed; choose another handoff.</translation>
    </message>
    <message>
        <source>Devir dosyası hazırlamak için önce kendi kartınız gerekir.</source>
        <translation>You need your own card before you can prepare a handoff file.</translation>
    </message>
    <message>
        <source>“Meslektaşlar” bölümünde kartınızı oluşturun.</source>
        <translation>Make your card under “Colleagues”.</translation>
    </message>
    <message>
        <source>{name} ile paylaşım kaldırılmış; ona devir hazırlanmaz.</source>
        <translation>Nothing is shared with {name} any more; no handoff can be made for them.</translation>
    </message>
    <message>
        <source>Onun yerine başka bir meslektaş seçin.</source>
        <translation>Choose another colleague instead.</translation>
    </message>
    <message>
        <source>{name} artık başka bir kart kullanıyor.</source>
        <translation>{name} uses another card now.</translation>
    </message>
    <message>
        <source>Devri yeni kartıyla hazırlayın: onu listeden yeniden seçin.</source>
        <translation>Make the handoff with the new card: choose the colleague from the list again.</translation>
    </message>
    <message>
        <source>{name} için devir hazırlanamaz: anahtarı doğrulanmış değil.</source>
        <translation>No handoff can be prepared for {name}: the key is not verified.</translation>
    </message>
    <message>
        <source>“Meslektaşlar” bölümünde kartını alın ve altı sözcüğü telefonda karşılaştırın.</source>
        <translation>Take the card under “Colleagues” and compare the six words on the telephone.</translation>
    </message>
    <message>
        <source>Bu devri verdiğiniz kimseyle artık paylaşım yok.</source>
        <translation>Nothing is shared any more with anybody you gave this handoff to.</translation>
    </message>
    <message>
        <source>Başka bir meslektaşınıza yeni bir devir hazırlayın.</source>
        <translation>Make a new handoff for another colleague.</translation>
    </message>
    <message>
        <source>Seçtiğiniz hesaplardan biri artık kasada yok.</source>
        <translation>One of the accounts that you chose is no longer in the vault.</translation>
    </message>
    <message>
        <source>Hesapları yeniden seçin.</source>
        <translation>Choose the accounts again.</translation>
    </message>
    <message>
        <source>Devredilecek hesap seçilmedi.</source>
        <translation>No account to hand over was chosen.</translation>
    </message>
    <message>
        <source>En az bir hesap seçin.</source>
        <translation>Choose at least one account.</translation>
    </message>
    <message>
        <source>Devrin kime verileceği seçilmedi.</source>
        <translation>Nobody was chosen to receive the handoff.</translation>
    </message>
    <message>
        <source>En az bir meslektaş seçin.</source>
        <translation>Choose at least one colleague.</translation>
    </message>
    <message>
        <source>Vekâletin son günü bugün ya da daha sonra olmalı.</source>
        <translation>The last day of the cover must be today or later.</translation>
    </message>
    <message>
        <source>Yokluğunuzun son gününü seçin.</source>
        <translation>Choose the last day of your absence.</translation>
    </message>
    <message>
        <source>Bu devir geri çekildi.</source>
        <translation>This handoff was withdrawn.</translation>
    </message>
    <message>
        <source>Yeniden vermek için yeni bir devir hazırlayın.</source>
        <translation>Prepare a new handoff to give the accounts again.</translation>
    </message>
    <message>
        <source>Bu kadarı tek bir devir dosyasına sığmıyor.</source>
        <translation>This is too much for one handoff file.</translation>
    </message>
    <message>
        <source>Hesapları iki ayrı devre bölün ya da notları dışarıda bırakın.</source>
        <translation>Divide the accounts into two handoffs, or leave the notes out.</translation>
    </message>
    <message>
        <source>Bu emanet artık kasada yok.</source>
        <translation>What was entrusted is no longer in the vault.</translation>
    </message>
    <message>
        <source>Liste yenilendi; başka bir emanet seçin.</source>
        <translation>The list was refreshed; choose another one.</translation>
    </message>
    <message>
        <source>Bu dosya bir devir, alındı, açma kaydı ya da kart değil.</source>
        <translation>This file is no handoff, receipt, opening record or card.</translation>
    </message>
    <message>
        <source>Meslektaşınızın gönderdiği dosyayı seçin.</source>
        <translation>Choose the file that your colleague sent.</translation>
    </message>
    <message>
        <source>Dosyanın başlığı bozuk ya da eksik; hiçbir anahtarla açılmaz.</source>
        <translation>The beginning of the file is damaged or incomplete; no key will open it.</translation>
    </message>
    <message>
        <source>Meslektaşınızdan dosyayı yeniden göndermesini isteyin.</source>
        <translation>Ask your colleague to send the file again.</translation>
    </message>
    <message>
        <source>Alındı ya da açma kaydı bozuk: bir bölümü eksik ya da değişmiş.</source>
        <translation>The receipt or opening record is damaged: a part is missing or was changed.</translation>
    </message>
    <message>
        <source>Meslektaşınızın gönderdiği metnin tamamını kopyalayın.</source>
        <translation>Copy the whole text that your colleague sent.</translation>
    </message>
    <message>
        <source>Dosya bir parolayla kilitlenmiş; devir dosyaları parolayla kilitlenmez.</source>
        <translation>The file is locked with a password; handoff files never are.</translation>
    </message>
    <message>
        <source>Dosya, Birim Kalemi’nin bildiği türden bir anahtar için hazırlanmamış.</source>
        <translation>The file was not made for a key of the kind that Birim Kalemi knows.</translation>
    </message>
    <message>
        <source>Dosya yarıda kesilmiş.</source>
        <translation>The file was cut short.</translation>
    </message>
    <message>
        <source>Boyu bir devir dosyasının boyu değil: yarıda kesilmiş ya da başka bir programla hazırlanmış.</source>
        <translation>Its size is not that of a handoff file: it was cut short or made with another program.</translation>
    </message>
    <message>
        <source>Programın daha yeni bir sürümüyle hazırlanmış.</source>
        <translation>It was made with a newer version of the program.</translation>
    </message>
    <message>
        <source>Bu dosya bir devir dosyası olamayacak kadar büyük.</source>
        <translation>This file is too large to be a handoff file.</translation>
    </message>
    <message>
        <source>Karekodun tamamı görünsün, yakından ve net olsun; olmazsa meslektaşınızdan dosyasını isteyin.</source>
        <translation>Show the whole QR code, close up and in focus; if that fails, ask your colleague for the file.</translation>
    </message>
    <message>
        <source>{name}, {when} günü {count} hesabı açabildiğini denedi. Bu metni Birim Kalemi’nde içeri alın.</source>
        <translation>{name} tried on {when} that {count} accounts can be opened. Take this text into Birim Kalemi.</translation>
    </message>
    <message>
        <source>{name}, {when} günü {count} hesabın devrini aldı. Bu metni Birim Kalemi’nde içeri alın.</source>
        <translation>{name} received {count} accounts on {when}. Take this text into Birim Kalemi.</translation>
    </message>
    <message>
        <source>{name}, {when} günü kendisine emanet edilen {count} hesabı açtı. Gerekçesi: {reason}. Hesapların sahibi bu metni Birim Kalemi’nde içeri alsın; bir örneğini yöneticiniz saklasın.</source>
        <translation>{name} opened {count} entrusted accounts on {when}. The reason: {reason}. The accounts’ owner should take this text into Birim Kalemi, and your manager should keep a copy.</translation>
    </message>
    <message>
        <source>Emaneti açmak için bir gerekçe yazın (en çok {most} harf).</source>
        <translation>Write a reason for opening what was entrusted (at most {most} letters).</translation>
    </message>
    <message>
        <source>Gerekçeniz kaydedilir; hesapların sahibi ve yöneticiniz görür.</source>
        <translation>Your reason is recorded; the accounts’ owner and your manager will see it.</translation>
    </message>
    <message>
        <source>Bu dosya sizin anahtarınızla açılmıyor.</source>
        <translation>This file does not open with your key.</translation>
    </message>
    <message>
        <source>Başkası için ya da önceki bilgisayarınız için hazırlanmış olabilir. Meslektaşınıza bugünkü kartınızı gönderip dosyayı yeniden isteyin.</source>
        <translation>It may have been made for somebody else or for your earlier computer. Send your colleague the card that you have today and ask for the file again.</translation>
    </message>
    <message>
        <source>Bu bir devir dosyası değil.</source>
        <translation>This is not a handoff file.</translation>
    </message>
    <message>
        <source>Meslektaşınızın gönderdiği “.age” uzantılı dosyayı seçin.</source>
        <translation>Choose the file ending in “.age” that your colleague sent.</translation>
    </message>
    <message>
        <source>Bu devir dosyası bozuk ya da yolda değiştirilmiş; içinden hiçbir şey alınmadı.</source>
        <translation>This handoff file is damaged or was changed on its way; nothing was taken from it.</translation>
    </message>
    <message>
        <source>Bu dosya bir parolayla kilitlenmiş; devir dosyaları parolayla kilitlenmez.</source>
        <translation>This file is locked with a password; handoff files never are.</translation>
    </message>
    <message>
        <source>Meslektaşınızdan devir dosyasını Birim Kalemi’nde hazırlamasını isteyin.</source>
        <translation>Ask your colleague to prepare the handoff file in Birim Kalemi.</translation>
    </message>
    <message>
        <source>Bu kasada henüz sizin kartınız yok; size hazırlanmış bir dosya açılamaz.</source>
        <translation>You have no card in this vault yet; a file made for you cannot be opened.</translation>
    </message>
    <message>
        <source>“Meslektaşlar” bölümünde kartınızı oluşturun, meslektaşınıza gönderin ve dosyayı isteyin.</source>
        <translation>Make your card under “Colleagues”, send it to your colleague and ask for the file.</translation>
    </message>
    <message>
        <source>Dosya açıldı, ama içindeki bir devir değil ya da eksik.</source>
        <translation>The file was opened, but what is in it is no handoff, or incomplete.</translation>
    </message>
    <message>
        <source>Bu devri gönderen, doğruladığınız bir meslektaş değil.</source>
        <translation>The sender of this handoff is not a colleague whom you verified.</translation>
    </message>
    <message>
        <source>Göndereni tanıyorsanız “Meslektaşlar” bölümünde kartını alıp altı sözcüğü karşılaştırın, sonra dosyayı yeniden açın.</source>
        <translation>If you know the sender, take the card under “Colleagues”, compare the six words, and open the file again.</translation>
    </message>
    <message>
        <source>Bu devri gönderen meslektaşın anahtarı değişmiş ve henüz doğrulanmamış.</source>
        <translation>The key of the colleague who sent this handoff has changed and is not verified yet.</translation>
    </message>
    <message>
        <source>Altı sözcüğü telefonda karşılaştırın, sonra dosyayı yeniden açın.</source>
        <translation>Compare the six words on the telephone, then open the file again.</translation>
    </message>
    <message>
        <source>Bu devri gönderenle paylaşım kaldırılmış; dosyası alınmadı.</source>
        <translation>Sharing with the sender of this handoff was ended; the file was not taken.</translation>
    </message>
    <message>
        <source>Yeniden birlikte çalışacaksanız önce yeni kartını alıp doğrulayın.</source>
        <translation>If you work together again, first take and verify the new card.</translation>
    </message>
    <message>
        <source>Dosyadaki imza gönderenin imzası değil; hiçbir şey alınmadı.</source>
        <translation>The signature in the file is not the sender’s; nothing was taken.</translation>
    </message>
    <message>
        <source>Dosyayı kullanmayın. Meslektaşınızı bildiğiniz bir numaradan arayıp dosyayı ondan isteyin.</source>
        <translation>Do not use the file. Call your colleague on a number that you know and ask for the file.</translation>
    </message>
    <message>
        <source>Bu devir, programın daha yeni bir sürümüyle hazırlanmış.</source>
        <translation>This handoff was made with a newer version of the program.</translation>
    </message>
    <message>
        <source>Bu devir size hazırlanmamış: birisi onu başkasından alıp size iletmiş.</source>
        <translation>This handoff was not made for you: somebody took it from another person and passed it on.</translation>
    </message>
    <message>
        <source>Hesapları bırakan kişiden size de bir devir dosyası hazırlamasını isteyin.</source>
        <translation>Ask the person who hands the accounts over to prepare a handoff file for you too.</translation>
    </message>
    <message>
        <source>Bu emanet eski kartınıza verilmişti: açılır, ama denemesi sayılmaz.</source>
        <translation>This was entrusted to your old card: it opens, but a rehearsal of it does not count.</translation>
    </message>
    <message>
        <source>Meslektaşınıza yeni kartınızı verin; hesapları yeniden versin.</source>
        <translation>Give your new card to your colleague, who should give you the accounts again.</translation>
    </message>
    <message>
        <source>Bu devrin daha yenisi sizde var; eskisi alınmadı.</source>
        <translation>You have a newer version of this handoff; the old one was not taken.</translation>
    </message>
    <message>
        <source>Meslektaşınız yeni bir dosya gönderdiyse onu seçin. Kasasını bir yedekten geri getirdiyse önce elinizdekinin alındısını ona yeniden gönderin.</source>
        <translation>If your colleague sent a new file, choose that one. If the vault was restored from a backup, first send the receipt of the one that you have again.</translation>
    </message>
    <message>
        <source>Bu devir dosyasını daha önce aldınız.</source>
        <translation>You have taken this handoff file before.</translation>
    </message>
    <message>
        <source>Alındısı ulaşmadıysa onu yeniden gönderebilirsiniz.</source>
        <translation>If its receipt did not arrive, you can send it again.</translation>
    </message>
    <message>
        <source>Aynı sıra numarasıyla iki ayrı devir dosyası var; ikincisi alınmadı, birincisi duruyor.</source>
        <translation>There are two different handoff files with the same number; the second was not taken, the first is kept.</translation>
    </message>
    <message>
        <source>Meslektaşınızı arayın: kasasını eski bir yedekten geri getirdiyse yeni bir devir hazırlasın; haberi yoksa parolaları değiştirmesi gerekir.</source>
        <translation>Call your colleague: who restored the vault from an old backup should prepare a new handoff; who knows nothing of it must change the passwords.</translation>
    </message>
    <message>
        <source>Bu bir alındı ya da açma kaydı değil, ya da bir bölümü eksik.</source>
        <translation>This is no receipt or opening record, or a part of it is missing.</translation>
    </message>
    <message>
        <source>Meslektaşınızın gönderdiği dosyayı seçin ya da metnin tamamını kopyalayın.</source>
        <translation>Choose the file that your colleague sent, or copy the whole text.</translation>
    </message>
    <message>
        <source>Bunu gönderen, doğruladığınız bir meslektaş değil.</source>
        <translation>The sender of this is not a colleague whom you verified.</translation>
    </message>
    <message>
        <source>“Meslektaşlar” bölümünde kartına bakın ve altı sözcüğü karşılaştırın.</source>
        <translation>Look at the card under “Colleagues” and compare the six words.</translation>
    </message>
    <message>
        <source>Bunu gönderen meslektaşın anahtarı değişmiş ve henüz doğrulanmamış.</source>
        <translation>The key of the colleague who sent this has changed and is not verified yet.</translation>
    </message>
    <message>
        <source>Altı sözcüğü telefonda karşılaştırın, sonra yeniden deneyin.</source>
        <translation>Compare the six words on the telephone, then try again.</translation>
    </message>
    <message>
        <source>Bunu gönderenle paylaşım kaldırılmış; sayılmadı.</source>
        <translation>Sharing with the sender of this was ended; it does not count.</translation>
    </message>
    <message>
        <source>Buradaki imza meslektaşınızın imzası değil; sayılmadı.</source>
        <translation>The signature is not your colleague’s; it does not count.</translation>
    </message>
    <message>
        <source>Meslektaşınızı bildiğiniz bir numaradan arayıp yenisini isteyin.</source>
        <translation>Call your colleague on a number that you know and ask for a new one.</translation>
    </message>
    <message>
        <source>Bu, programın daha yeni bir sürümüyle hazırlanmış.</source>
        <translation>This was made with a newer version of the program.</translation>
    </message>
    <message>
        <source>Birim Kalemi’ni güncelleyip yeniden deneyin.</source>
        <translation>Update Birim Kalemi and try again.</translation>
    </message>
    <message>
        <source>Bu, başka bir kasadan verilen bir devrin yanıtı.</source>
        <translation>This answers a handoff that was given from another vault.</translation>
    </message>
    <message>
        <source>Devri hazırladığınız bilgisayardaki kasada deneyin.</source>
        <translation>Try it in the vault on the computer where you prepared the handoff.</translation>
    </message>
    <message>
        <source>Bu, kasanızın bilmediği bir devrin yanıtı.</source>
        <translation>This answers a handoff that your vault does not know.</translation>
    </message>
    <message>
        <source>Kasanızı bir yedekten geri getirdiyseniz o devri yeniden hazırlayıp gönderin; meslektaşınız yeni dosyanın alındısını versin.</source>
        <translation>If you restored your vault from a backup, prepare and send that handoff again, and let your colleague give the receipt of the new file.</translation>
    </message>
    <message>
        <source>Bu alındı, dosyanın gerçekten açıldığını kanıtlamıyor; sayılmadı.</source>
        <translation>This receipt does not prove that the file was really opened; it does not count.</translation>
    </message>
    <message>
        <source>Meslektaşınızdan dosyayı yeniden açıp alındıyı yeniden göndermesini isteyin.</source>
        <translation>Ask your colleague to open the file again and to send the receipt again.</translation>
    </message>
    <message>
        <source>Bunu daha önce aldınız; yeni bir şey söylemiyor.</source>
        <translation>You have taken this before; it says nothing new.</translation>
    </message>
    <message>
        <source>Yapmanız gereken bir şey yok.</source>
        <translation>There is nothing you need to do.</translation>
    </message>
    <message>
        <source>Bundan önceki bir devir dosyası size ulaşmamış. Bu dosya tam; eksik olan yalnız ara sürüm.</source>
        <translation>An earlier handoff file did not reach you. This file is complete; only a version in between is missing.</translation>
    </message>
    <message>
        <source>Bu devrin süresi dolmuş. Açılabilir, ama önce meslektaşınıza sorun.</source>
        <translation>This handoff has expired. It can be opened, but ask your colleague first.</translation>
    </message>
    <message>
        <source>Bu devir ileri bir tarih taşıyor: bilgisayarınızın saati geri kalmış olabilir.</source>
        <translation>This handoff bears a later date: your computer’s clock may be slow.</translation>
    </message>
    <message>
        <source>Açıldı, değişmeli</source>
        <translation>Opened, must change</translation>
    </message>
    <message>
        <source>Meslektaşınız bu hesabı açtı; gördüğü hâlâ geçerli: {fields}. Değiştirin.</source>
        <translation>Your colleague opened this account; what was seen is still valid: {fields}. Change it.</translation>
    </message>
    <message>
        <source>ayrıntılar</source>
        <translation>details</translation>
    </message>
    <message>
        <source>parola</source>
        <translation>password</translation>
    </message>
    <message>
        <source>doğrulama anahtarı</source>
        <translation>two-factor key</translation>
    </message>
    <message>
        <source>kurtarma kodları</source>
        <translation>recovery codes</translation>
    </message>
    <message>
        <source>kullanıcı adı</source>
        <translation>user name</translation>
    </message>
    <message>
        <source>e-posta</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>telefon</source>
        <translation>telephone</translation>
    </message>
    <message>
        <source>notlar</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>Yedeği yok</source>
        <translation>No backup</translation>
    </message>
    <message>
        <source>Size ulaşılamadığı gün bu hesaba kimse giremez.</source>
        <translation>On a day when you cannot be reached, nobody gets into this account.</translation>
    </message>
    <message>
        <source>Yedeği yarım</source>
        <translation>Backup unfinished</translation>
    </message>
    <message>
        <source>Devir dosyası {name} için hazırlandı; alındısı henüz gelmedi.</source>
        <translation>The handoff file was made for {name}; the receipt has not come yet.</translation>
    </message>
    <message>
        <source>Yedeği {days} gündür eski</source>
        <translation>Backup stale for {days} days</translation>
    </message>
    <message>
        <source>Yedeği bugün eskidi</source>
        <translation>Backup stale since today</translation>
    </message>
    <message>
        <source>{name} şunların yenisini bilmiyor: {fields}.</source>
        <translation>{name} does not know the new values of: {fields}.</translation>
    </message>
    <message>
        <source>Deneme gecikti</source>
        <translation>Drill overdue</translation>
    </message>
    <message>
        <source>{name} yedeği uzun zamandır denemedi; açabildiğini yeniden göstersin.</source>
        <translation>{name} has not tried the backup for a long time and should show again that it opens.</translation>
    </message>
    <message>
        <source>Yedeği güncel</source>
        <translation>Backup current</translation>
    </message>
    <message>
        <source>Güncel yedek: {name}. Sonraki deneme: {day}.</source>
        <translation>Current backup: {name}. Next drill: {day}.</translation>
    </message>
    <message>
        <source>Meslektaş tanıyın</source>
        <translation>Get to know a colleague</translation>
    </message>
    <message>
        <source>Meslektaşa ver…</source>
        <translation>Give to a colleague…</translation>
    </message>
    <message>
        <source>Dosyayı kaydet…</source>
        <translation>Save the file…</translation>
    </message>
    <message>
        <source>Alındıyı al…</source>
        <translation>Take the receipt…</translation>
    </message>
    <message>
        <source>Yenile</source>
        <translation>Renew</translation>
    </message>
    <message>
        <source>Deneme isteyin…</source>
        <translation>Ask for a drill…</translation>
    </message>
    <message>
        <source>Kartına bakın</source>
        <translation>Look at the card</translation>
    </message>
    <message>
        <source>Kayda git</source>
        <translation>Go to the entry</translation>
    </message>
    <message>
        <source>Bu {program} dosyasının sürümü tanınmıyor.</source>
        <translation>This {program} file is of a version that is not known here.</translation>
    </message>
    <message>
        <source>Birim Kalemi’ni güncelleyin ya da kayıtları elle ekleyin.</source>
        <translation>Update Birim Kalemi, or add the entries by hand.</translation>
    </message>
    <message>
        <source>Bu Aegis dosyası parolayla açılmıyor.</source>
        <translation>This Aegis file does not open with a password.</translation>
    </message>
    <message>
        <source>Aegis’te parolayla şifreleyerek yeniden dışa aktarın.</source>
        <translation>Export it anew in Aegis, encrypted with a password.</translation>
    </message>
    <message>
        <source>Bu Bitwarden dosyasını yalnız onu üreten Bitwarden hesabı açabilir.</source>
        <translation>Only the Bitwarden account that made this Bitwarden file can open it.</translation>
    </message>
    <message>
        <source>Bitwarden’da yeniden dışa aktarın ve türü “Parola korumalı” ya da “.json” seçin.</source>
        <translation>Export anew in Bitwarden and choose the type “Password protected” or “.json”.</translation>
    </message>
    <message>
        <source>Çöp kutusundaydı; alınmadı.</source>
        <translation>It was in the bin; it was left out.</translation>
    </message>
    <message>
        <source>Hesap bilgisi değil (kart, kimlik gibi); alınmadı.</source>
        <translation>It is no account (a card or an identity, for instance); it was left out.</translation>
    </message>
    <message>
        <source>Geçiş anahtarı (passkey) alınamaz; öbür bilgileri alınır.</source>
        <translation>A passkey cannot be taken; the rest of the entry is.</translation>
    </message>
    <message>
        <source>Adı çok uzundu; kısaltıldı.</source>
        <translation>Its title was too long; it was shortened.</translation>
    </message>
    <message>
        <source>Kullanıcı adı olağandışı uzun; boş bırakıldı.</source>
        <translation>Its user name is unusually long; it was left empty.</translation>
    </message>
    <message>
        <source>Adresi çok uzundu; kısaltıldı.</source>
        <translation>Its address was too long; it was shortened.</translation>
    </message>
    <message>
        <source>Parolası {n} karakterden uzun; alınmadı. Dosyanın sütunları kaymış olabilir.</source>
        <translation>Its password is longer than {n} characters; it was left out. The columns of the file may have shifted.</translation>
    </message>
    <message>
        <source>Parolasında klavyeyle yazılamayan bir karakter var; alınmadı. Bu kaydı elle ekleyin.</source>
        <translation>Its password has a character that no keyboard types; it was left out. Add this entry by hand.</translation>
    </message>
    <message>
        <source>Notu {n} karakterden uzun; alınmadı. Notu kısaltıp yeniden dışa aktarın.</source>
        <translation>Its note is longer than {n} characters; it was left out. Shorten the note and export anew.</translation>
    </message>
    <message>
        <source>İçinde parola, doğrulama anahtarı ya da not yok.</source>
        <translation>There is no password, two-factor key or note in it.</translation>
    </message>
    <message>
        <source>Bu dosyayı açmak olağandışı uzun sürecek biçimde ayarlanmış.</source>
        <translation>This file is set up so that opening it would take unusually long.</translation>
    </message>
    <message>
        <source>Dosya kurcalanmış olabilir. Öteki programdan olağan ayarlarla ya da parolasız dışa aktarın.</source>
        <translation>It may have been tampered with. Export it from the other program with usual settings, or without a password.</translation>
    </message>
    <message>
        <source>Dosyada iki parola sütunu var; hangisi geçerli, belli değil.</source>
        <translation>The file has two password columns; which of them holds is not clear.</translation>
    </message>
    <message>
        <source>Fazla sütunu silin ya da başlığını değiştirip yeniden deneyin.</source>
        <translation>Delete the column that is too many or change its heading, and try again.</translation>
    </message>
    <message>
        <source>Dosyada sütun başlıkları var, kayıt yok.</source>
        <translation>The file has column headings and no entries.</translation>
    </message>
    <message>
        <source>Öteki programdan yeniden dışa aktarın.</source>
        <translation>Export it anew from the other program.</translation>
    </message>
    <message>
        <source>Dosyanın ilk satırında tanınan sütun başlıkları yok.</source>
        <translation>The first line of the file has no column headings that are known here.</translation>
    </message>
    <message>
        <source>İlk satıra “hesap; kullanıcı adı; parola; adres; not” başlıklarını yazın ya da dosyayı öteki programdan yeniden dışa aktarın.</source>
        <translation>Write the headings “account; user name; password; address; note” into the first line, or export the file anew from the other program.</translation>
    </message>
    <message>
        <source>Açılan tırnak kapanmamış; bu satır ve sonrası okunamadı.</source>
        <translation>A quotation mark was opened and never closed; this line and what follows could not be read.</translation>
    </message>
    <message>
        <source>Tırnaklar birbirini tutmuyor; satır alınmadı.</source>
        <translation>The quotation marks do not match; the line was left out.</translation>
    </message>
    <message>
        <source>Başlıklardan çok sütun var; bilgiler kaymış olabilir, satır alınmadı.</source>
        <translation>There are more columns than headings; what stands in them may have shifted, so the line was left out.</translation>
    </message>
    <message>
        <source>Satır yarım kalmış; alınmadı. Dosya eksik inmiş olabilir.</source>
        <translation>The line breaks off; it was left out. The file may not have been downloaded whole.</translation>
    </message>
    <message>
        <source>Tarayıcının kendi kaydı; alınmadı.</source>
        <translation>The browser&apos;s own entry; it was left out.</translation>
    </message>
    <message>
        <source>Bu bir KeePass veritabanı; buradan açılamaz.</source>
        <translation>This is a KeePass database; it cannot be opened from here.</translation>
    </message>
    <message>
        <source>KeePassXC’de veritabanını açın, Veritabanı → Dışa aktar → CSV ile kaydedip o dosyayı seçin.</source>
        <translation>Open the database in KeePassXC, save it with Database → Export → CSV and choose that file.</translation>
    </message>
    <message>
        <source>Bu bir görsel.</source>
        <translation>This is a picture.</translation>
    </message>
    <message>
        <source>İçinde karekod varsa “Yeni kayıt” formunda görsel dosyasından okutun.</source>
        <translation>If there is a QR code in it, have it read from the picture file in the form “New entry”.</translation>
    </message>
    <message>
        <source>Bu bir PDF; içinden hesap alınamaz.</source>
        <translation>This is a PDF; no accounts can be taken from it.</translation>
    </message>
    <message>
        <source>Öteki programdan CSV ya da JSON olarak dışa aktarın ya da kayıtları elle ekleyin.</source>
        <translation>Export from the other program as CSV or JSON, or add the entries by hand.</translation>
    </message>
    <message>
        <source>Bu, bir programın kendi veritabanı; buradan açılamaz.</source>
        <translation>This is a program&apos;s own database; it cannot be opened from here.</translation>
    </message>
    <message>
        <source>O programın “Dışa aktar” komutuyla CSV ya da JSON kaydedip o dosyayı seçin.</source>
        <translation>Save as CSV or JSON with that program&apos;s “Export” command and choose that file.</translation>
    </message>
    <message>
        <source>Bu bir Excel dosyası.</source>
        <translation>This is an Excel file.</translation>
    </message>
    <message>
        <source>Excel’de Farklı Kaydet ile “CSV UTF-8” türünü seçip o dosyayı seçin.</source>
        <translation>In Excel use Save As with the type “CSV UTF-8” and choose that file.</translation>
    </message>
    <message>
        <source>Bu bir 1Password arşivi (1PUX); buradan açılamaz.</source>
        <translation>This is a 1Password archive (1PUX); it cannot be opened from here.</translation>
    </message>
    <message>
        <source>1Password’da dışa aktarırken CSV türünü seçip o dosyayı seçin.</source>
        <translation>Choose the type CSV when exporting from 1Password, then choose that file.</translation>
    </message>
    <message>
        <source>Bu bir sıkıştırılmış arşiv.</source>
        <translation>This is a compressed archive.</translation>
    </message>
    <message>
        <source>Arşivi açın ve içindeki CSV ya da JSON dosyasını seçin.</source>
        <translation>Open the archive and choose the CSV or JSON file in it.</translation>
    </message>
    <message>
        <source>Bu, şifreli bir age dosyası; hesap listesi değil.</source>
        <translation>This is an encrypted age file, not a list of accounts.</translation>
    </message>
    <message>
        <source>Bir meslektaşınızdan geldiyse Kasa’da “Yedek ve devir” bölümünden açın.</source>
        <translation>If a colleague sent it, open it in the vault under “Backup and handoff”.</translation>
    </message>
    <message>
        <source>Bu dosya şifreli; buradan açılamaz.</source>
        <translation>This file is encrypted; it cannot be opened from here.</translation>
    </message>
    <message>
        <source>Şifreleyen programla açıp CSV ya da JSON olarak dışa aktarın.</source>
        <translation>Open it with the program that encrypted it, and export as CSV or JSON.</translation>
    </message>
    <message>
        <source>Bu bir HTML ya da XML dosyası; içinden hesap alınamaz.</source>
        <translation>This is an HTML or XML file; no accounts can be taken from it.</translation>
    </message>
    <message>
        <source>Öteki programdan CSV ya da JSON olarak dışa aktarın.</source>
        <translation>Export from the other program as CSV or JSON.</translation>
    </message>
    <message>
        <source>Bu, Firefox’un kendi şifreli parola dosyası; buradan açılamaz.</source>
        <translation>This is Firefox&apos;s own encrypted password file; it cannot be opened from here.</translation>
    </message>
    <message>
        <source>Firefox’ta Parolalar sayfasını açın, “…” menüsünden CSV olarak dışa aktarın.</source>
        <translation>Open the Passwords page in Firefox and export as CSV from its “…” menu.</translation>
    </message>
    <message>
        <source>Bu JSON dosyası tanınan bir hesap listesi değil.</source>
        <translation>This JSON file is not a list of accounts that is known here.</translation>
    </message>
    <message>
        <source>Aegis, 2FAS ve Bitwarden’ın JSON dosyaları alınabilir; öbür programlardan CSV olarak dışa aktarın.</source>
        <translation>JSON files of Aegis, 2FAS and Bitwarden can be imported; export from other programs as CSV.</translation>
    </message>
    <message>
        <source>Bu bir Proton Pass JSON dosyası; buradan açılamaz.</source>
        <translation>This is a JSON file of Proton Pass; it cannot be opened from here.</translation>
    </message>
    <message>
        <source>Proton Pass’te dışa aktarırken CSV türünü seçip o dosyayı seçin.</source>
        <translation>Choose the type CSV when exporting from Proton Pass, then choose that file.</translation>
    </message>
    <message>
        <source>Dosya bozuk ya da eksik inmiş; içindekiler okunamadı.</source>
        <translation>The file is damaged or was not downloaded whole; what is in it could not be read.</translation>
    </message>
    <message>
        <source>Öteki programdan yeniden dışa aktarıp yeni dosyayı seçin.</source>
        <translation>Export it anew from the other program and choose the new file.</translation>
    </message>
    <message>
        <source>Kayıttaki bilgiler beklenen biçimde değil.</source>
        <translation>What stands in the entry is not of the expected form.</translation>
    </message>
    <message>
        <source>Dosyada {n} kayıttan fazlası var.</source>
        <translation>The file has more than {n} entries.</translation>
    </message>
    <message>
        <source>Dosyayı bölün ya da yalnız gereken kayıtları dışa aktarın.</source>
        <translation>Split the file, or export only the entries that are needed.</translation>
    </message>
    <message>
        <source>Bu dosya, bir hesap listesi için çok büyük.</source>
        <translation>This file is too large for a list of accounts.</translation>
    </message>
    <message>
        <source>En çok {n} MB’lik bir dosya seçin; yalnız gereken kayıtları dışa aktarın.</source>
        <translation>Choose a file of at most {n} MB; export only the entries that are needed.</translation>
    </message>
    <message>
        <source>Google Authenticator aktarımı {size} karekoddan oluşuyor; {n} tanesi eksik.</source>
        <translation>The Google Authenticator transfer consists of {size} QR codes; {n} of them are missing.</translation>
    </message>
    <message>
        <source>Satır olağandışı uzun; alınmadı.</source>
        <translation>The line is unusually long; it was left out.</translation>
    </message>
    <message>
        <source>Satır bir otpauth adresi değil.</source>
        <translation>The line is no otpauth address.</translation>
    </message>
    <message>
        <source>Bu {program} dosyası parolayla korunuyor.</source>
        <translation>This {program} file is protected by a password.</translation>
    </message>
    <message>
        <source>Dosyayı dışa aktarırken verilen parolayı yazın.</source>
        <translation>Type the password that was given when the file was exported.</translation>
    </message>
    <message>
        <source>Bu {program} dosyası yazılan parolayla açılmadı.</source>
        <translation>This {program} file did not open with the password that was typed.</translation>
    </message>
    <message>
        <source>Büyük küçük harfe dikkat ederek yeniden yazın. Parola doğruysa dosya bozulmuştur: yeniden dışa aktarın.</source>
        <translation>Type it again, minding capitals. If the password is right the file is damaged: export it anew.</translation>
    </message>
    <message>
        <source>Dosya boş.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>Dosyada hiç kayıt yok.</source>
        <translation>There is no entry in the file.</translation>
    </message>
    <message>
        <source>Öteki programda kayıt olduğundan emin olup yeniden dışa aktarın.</source>
        <translation>Make sure that the other program has entries, and export them anew.</translation>
    </message>
    <message>
        <source>Doğrulama anahtarı okunamadı.</source>
        <translation>The two-factor key could not be read.</translation>
    </message>
    <message>
        <source>Doğrulama anahtarı olmadan alınır: {reason}</source>
        <translation>It is taken without its two-factor key: {reason}</translation>
    </message>
    <message>
        <source>Bu kodlar başka bir yöntemle üretiliyor (Steam, Yandex gibi); kasa bunları üretemez.</source>
        <translation>These codes are made in another way (as Steam&apos;s or Yandex&apos;s are); the vault cannot make them.</translation>
    </message>
    <message>
        <source>“{file}” silinemedi.</source>
        <translation>“{file}” could not be deleted.</translation>
    </message>
    <message>
        <source>Başka bir programda açıksa kapatın; dosyayı klasöründen silip çöp kutusunu boşaltın.</source>
        <translation>If it is open in another program, close it there; delete the file from its folder and empty the bin.</translation>
    </message>
    <message>
        <source>“{file}” içe aktarmadan sonra değişmiş; silinmedi.</source>
        <translation>“{file}” has changed since the import; it was not deleted.</translation>
    </message>
    <message>
        <source>Dosyaya bakın; gereksizse klasöründen silip çöp kutusunu boşaltın.</source>
        <translation>Look at the file; if it is not needed, delete it from its folder and empty the bin.</translation>
    </message>
    <message>
        <source>Bu dosya, tanınan bir hesap listesi değil.</source>
        <translation>This file is not a list of accounts that is known here.</translation>
    </message>
    <message>
        <source>Aegis, 2FAS, Bitwarden (JSON), KeePassXC ve tarayıcı parolaları (CSV) ya da otpauth adresleri alınabilir.</source>
        <translation>Aegis, 2FAS, Bitwarden (JSON), KeePassXC and browsers&apos; passwords (CSV), or otpauth addresses can be imported.</translation>
    </message>
    <message>
        <source>Bilgisayarın saati {seconds} saniye ileri.</source>
        <translation>The PC’s clock is {seconds} seconds fast.</translation>
    </message>
    <message>
        <source>Bilgisayarın saati {minutes} dakika {seconds} saniye ileri.</source>
        <translation>The PC’s clock is {minutes} minutes {seconds} seconds fast.</translation>
    </message>
    <message>
        <source>Bilgisayarın saati {hours} saat {minutes} dakika ileri.</source>
        <translation>The PC’s clock is {hours} hours {minutes} minutes fast.</translation>
    </message>
    <message>
        <source>Bilgisayarın saati {seconds} saniye geri.</source>
        <translation>The PC’s clock is {seconds} seconds slow.</translation>
    </message>
    <message>
        <source>Bilgisayarın saati {minutes} dakika {seconds} saniye geri.</source>
        <translation>The PC’s clock is {minutes} minutes {seconds} seconds slow.</translation>
    </message>
    <message>
        <source>Bilgisayarın saati {hours} saat {minutes} dakika geri.</source>
        <translation>The PC’s clock is {hours} hours {minutes} minutes slow.</translation>
    </message>
    <message>
        <source>Bilgisayarın saati, kasadaki son işlemden {seconds} saniye geride.</source>
        <translation>The PC’s clock is {seconds} seconds behind the last change in the vault.</translation>
    </message>
    <message>
        <source>Bilgisayarın saati, kasadaki son işlemden {minutes} dakika {seconds} saniye geride.</source>
        <translation>The PC’s clock is {minutes} minutes {seconds} seconds behind the last change in the vault.</translation>
    </message>
    <message>
        <source>Bilgisayarın saati, kasadaki son işlemden {hours} saat {minutes} dakika geride.</source>
        <translation>The PC’s clock is {hours} hours {minutes} minutes behind the last change in the vault.</translation>
    </message>
    <message>
        <source>Bilgisayarın saati doğru.</source>
        <translation>The PC’s clock is right.</translation>
    </message>
    <message>
        <source>Kod yine de kabul edilmiyorsa doğru hesabın kodunu seçtiğinizden ve süresi bitmeden yazdığınızdan emin olun.</source>
        <translation>If a code is still not accepted, make sure that it is the right account’s and that you type it before it runs out.</translation>
    </message>
    <message>
        <source>Platformlar bu kadar farkı hoş görür; büyürse kodlar kabul edilmez. Saati eşitlemeniz iyi olur.</source>
        <translation>Platforms forgive such a difference; if it grows, codes are refused. It is a good idea to synchronise the clock.</translation>
    </message>
    <message>
        <source>Bu saatle kodlar kabul edilmez. Windows’ta Ayarlar › Saat ve dil › Tarih ve saat sayfasında “Şimdi eşitle” düğmesine basın, saat diliminin İstanbul olduğuna bakın; yetkiniz yoksa bilgi işlem biriminden isteyin.</source>
        <translation>With this clock codes are refused. In Windows, press “Sync now” in Settings › Time &amp; language › Date &amp; time and check that the time zone is Istanbul; if you may not, ask your IT unit.</translation>
    </message>
    <message>
        <source>Bu saatle kodlar kabul edilmez. Sistem ayarlarının Tarih ve saat sayfasında saatin ağdan alınmasını açın; yetkiniz yoksa bilgi işlem biriminden isteyin.</source>
        <translation>With this clock codes are refused. In the system settings, on the page Date and time, have the time taken from the network; if you may not, ask your IT unit.</translation>
    </message>
    <message>
        <source>Bu karekod başka bir aktarmanın parçası.</source>
        <translation>This QR code is part of another transfer.</translation>
    </message>
    <message>
        <source>Telefonda aktarmayı yeniden başlatıp karekodları baştan okutun.</source>
        <translation>Start the transfer again on the phone and read the QR codes from the first one.</translation>
    </message>
    <message>
        <source>Google Authenticator’ın aktarma kodu okunamadı: eksik ya da bozuk.</source>
        <translation>Google Authenticator’s transfer code could not be read: it is incomplete or damaged.</translation>
    </message>
    <message>
        <source>Karekodu telefonda yeniden gösterip bir kez daha okutun.</source>
        <translation>Show the QR code on the phone again and read it once more.</translation>
    </message>
    <message>
        <source>Anahtarı boş ya da olağandan uzun.</source>
        <translation>Its key is empty or longer than usual.</translation>
    </message>
    <message>
        <source>Kod üretme yöntemi tanınmıyor.</source>
        <translation>Its way of making codes is not known.</translation>
    </message>
    <message>
        <source>Sayacı olağan değil.</source>
        <translation>Its counter is not a usual one.</translation>
    </message>
    <message>
        <source>Yapıştırdığınız metinde kurtarma kodu bulunamadı.</source>
        <translation>No recovery code was found in what you pasted.</translation>
    </message>
    <message>
        <source>Kodları platformun sayfasından seçip kopyalayın; her satıra bir kod da yazabilirsiniz.</source>
        <translation>Select and copy the codes on the platform’s page; you may also type one code on each line.</translation>
    </message>
    <message>
        <source>Yapıştırdığınız metin kurtarma kodları için fazla uzun.</source>
        <translation>What you pasted is too long for recovery codes.</translation>
    </message>
    <message>
        <source>Yalnız kodların bulunduğu satırları kopyalayıp yeniden yapıştırın.</source>
        <translation>Copy only the lines with the codes and paste again.</translation>
    </message>
    <message>
        <source>Karekoddaki hesapların hiçbiri için kod üretilemiyor.</source>
        <translation>Codes cannot be made for any account in the QR code.</translation>
    </message>
    <message>
        <source>Bu karekod yalnız belli bir firmanın doğrulama uygulaması içindir.</source>
        <translation>This QR code is for one company’s own authenticator app.</translation>
    </message>
    <message>
        <source>Sayfada “başka bir doğrulama uygulaması” seçeneğini arayıp o karekodu okutun.</source>
        <translation>Look for “another authenticator app” on the page and read that QR code.</translation>
    </message>
    <message>
        <source>Bu karekod bir internet adresi; doğrulama kodu kurulumu değil.</source>
        <translation>This QR code is a web address, not a set-up for codes.</translation>
    </message>
    <message>
        <source>Platformun iki adımlı doğrulama sayfasındaki karekodu ya da altındaki anahtarı kullanın.</source>
        <translation>Use the QR code on the platform’s two-step verification page, or the key below it.</translation>
    </message>
    <message>
        <source>Bu karekodda doğrulama kodu kurulumu yok.</source>
        <translation>There is no set-up for codes in this QR code.</translation>
    </message>
    <message>
        <source>Saat sunucularına ulaşılamadı; bilgisayarın saati denetlenemedi.</source>
        <translation>No time server could be reached; the PC’s clock could not be checked.</translation>
    </message>
    <message>
        <source>İnternet bağlantısına bakın ya da saati telefonunuzunkiyle saniyesine kadar karşılaştırın.</source>
        <translation>Check the internet connection, or compare the clock with your phone’s to the second.</translation>
    </message>
    <message>
        <source>Parolada en az bir tür karakter olsun.</source>
        <translation>Let the password have at least one kind of characters.</translation>
    </message>
    <message>
        <source>Parola bu kadar kısa ya da uzun olamaz.</source>
        <translation>A password cannot be this short or this long.</translation>
    </message>
    <message>
        <source>Sözcük sayısı 4 ile 10 arasında olsun.</source>
        <translation>Choose between 4 and 10 words.</translation>
    </message>
    <message>
        <source>Çok zayıf</source>
        <translation>Very weak</translation>
    </message>
    <message>
        <source>Zayıf</source>
        <translation>Weak</translation>
    </message>
    <message>
        <source>Orta</source>
        <translation>Fair</translation>
    </message>
    <message>
        <source>İyi</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Güçlü</source>
        <translation>Strong</translation>
    </message>
    <message>
        <source>Birimin, hesabın ya da platformun adı ilk denenenlerdendir.</source>
        <translation>The name of the unit, the account or the platform is among the first to be tried.</translation>
    </message>
    <message>
        <source>Sözlükteki sözcükler ve adlar kolay denenir.</source>
        <translation>Words of a dictionary and names are easily tried.</translation>
    </message>
    <message>
        <source>Tarihler ve yıllar kolay denenir.</source>
        <translation>Dates and years are easily tried.</translation>
    </message>
    <message>
        <source>Telefon numaraları kolay denenir.</source>
        <translation>Telephone numbers are easily tried.</translation>
    </message>
    <message>
        <source>Klavyede yan yana duran tuşlar kolay denenir.</source>
        <translation>Keys that lie side by side are easily tried.</translation>
    </message>
    <message>
        <source>Yinelenen harfler kolay denenir.</source>
        <translation>Repeated letters are easily tried.</translation>
    </message>
    <message>
        <source>Sıralı harf ve rakamlar kolay denenir.</source>
        <translation>Letters and digits in a row are easily tried.</translation>
    </message>
    <message>
        <source>Parola kısa: en az 14 karakter kullanın.</source>
        <translation>The password is short: use at least 14 characters.</translation>
    </message>
    <message>
        <source>Karekodun tamamı görünsün, yakından ve net olsun; olmazsa meslektaşınızdan kartını dosya olarak isteyin.</source>
        <translation>The whole QR code should be seen, close and sharp; if that fails, ask your colleague for their card as a file.</translation>
    </message>
    <message>
        <source>Bu dosya bir kart olamayacak kadar büyük.</source>
        <translation>This file is too large to be a card.</translation>
    </message>
    <message>
        <source>Meslektaşınızın gönderdiği “.birimkart” dosyasını seçin.</source>
        <translation>Choose the “.birimkart” file that your colleague sent.</translation>
    </message>
    <message>
        <source>Burada bir kart bulunamadı.</source>
        <translation>No card was found here.</translation>
    </message>
    <message>
        <source>Meslektaşınızın kart dosyasını seçin ya da gönderdiği metnin tamamını kopyalayın.</source>
        <translation>Choose your colleague’s card file, or copy the whole text they sent.</translation>
    </message>
    <message>
        <source>Bu kart bozuk: bir bölümü eksik ya da değişmiş.</source>
        <translation>This card is damaged: part of it is missing or was changed.</translation>
    </message>
    <message>
        <source>Meslektaşınızdan kartını yeniden isteyin; dosya olarak göndermesi en sağlamıdır.</source>
        <translation>Ask your colleague for the card again; sending it as a file is the safest way.</translation>
    </message>
    <message>
        <source>Bu kart, programın daha yeni bir sürümüyle hazırlanmış.</source>
        <translation>This card was made with a newer version of the program.</translation>
    </message>
    <message>
        <source>Birim Kalemi’ni güncelleyip kartı yeniden alın.</source>
        <translation>Update Birim Kalemi and take the card again.</translation>
    </message>
    <message>
        <source>Bu kart sonradan değiştirilmiş; sahibinin imzası tutmuyor.</source>
        <translation>This card was changed afterwards; its owner’s signature does not match.</translation>
    </message>
    <message>
        <source>Kartı almayın. Meslektaşınızı bildiğiniz bir numaradan arayıp kartını isteyin.</source>
        <translation>Do not take this card. Call your colleague on a number you know and ask for their card.</translation>
    </message>
    <message>
        <source>Bu karttaki ad, bir kişinin adında bulunmayan işaretler taşıyor.</source>
        <translation>The name on this card has signs that no person’s name has.</translation>
    </message>
    <message>
        <source>Kart alınmadı. Meslektaşınız adını düz harflerle yazıp yeni bir kart versin.</source>
        <translation>The card was not taken. Your colleague should write their name in plain letters and give you a new card.</translation>
    </message>
    <message>
        <source>Bu sizin kendi kartınız.</source>
        <translation>This is your own card.</translation>
    </message>
    <message>
        <source>Kendi kartınızı meslektaşınıza verin, ondan da onun kartını alın.</source>
        <translation>Give your own card to your colleague, and take theirs from them.</translation>
    </message>
    <message>
        <source>Bu kart sizde zaten var: {name}.</source>
        <translation>You already have this card: {name}.</translation>
    </message>
    <message>
        <source>Yeniden almanız gerekmez.</source>
        <translation>There is no need to take it again.</translation>
    </message>
    <message>
        <source>Bu, {name} adlı kişinin eski kartı.</source>
        <translation>This is an old card of {name}.</translation>
    </message>
    <message>
        <source>Sizde daha yenisi var; bir şey yapmanız gerekmez.</source>
        <translation>You have a newer one; there is nothing to do.</translation>
    </message>
    <message>
        <source>Bu, {name} adlı kişinin önceden doğruladığınız kartı.</source>
        <translation>This is the card of {name} that you verified earlier.</translation>
    </message>
    <message>
        <source>Sizdeki yeni kartı o göndermediyse, kişinin yanındaki “Yeni kart onun değil” düğmesine basın.</source>
        <translation>If they did not send the new card you have, press “The new card is not theirs” beside the person.</translation>
    </message>
    <message>
        <source>Bu kartı daha önce “{name} göndermedi” diye geri çevirmiştiniz.</source>
        <translation>You turned this card away earlier because {name} had not sent it.</translation>
    </message>
    <message>
        <source>Kart alınmadı. Kimin gönderdiğini öğrenmek için {name} ile konuşun.</source>
        <translation>The card was not taken. Talk to {name} to find out who sent it.</translation>
    </message>
    <message>
        <source>Bu kartı iptal etmiştiniz: {name}.</source>
        <translation>You revoked this card: {name}.</translation>
    </message>
    <message>
        <source>Yeniden birlikte çalışacaksanız meslektaşınız yeni bir kart hazırlasın.</source>
        <translation>If you are to work together again, your colleague should make a new card.</translation>
    </message>
    <message>
        <source>Bu kart, başka bir kişinin adını ve birimini taşıyor: {name}.</source>
        <translation>This card has the name and the unit of somebody else: {name}.</translation>
    </message>
    <message>
        <source>Kart alınmadı: listenizde ikisi birbirinden ayırt edilemezdi. Kartın sahibini arayın; adı gerçekten aynıysa ikinci adını da yazıp kartını yeniden versin.</source>
        <translation>The card was not taken: the two could not be told apart on your list. Call the card’s owner; if the name is really the same, they should add their second name and give their card again.</translation>
    </message>
    <message>
        <source>Bu kart, {name} adlı kişinin anahtarını kullanıyor.</source>
        <translation>This card uses the key of {name}.</translation>
    </message>
    <message>
        <source>Kart alınmadı: iki kişinin anahtarı aynı olamaz. Kartı gönderenle konuşun.</source>
        <translation>The card was not taken: two people cannot have the same key. Talk to whoever sent it.</translation>
    </message>
    <message>
        <source>Adınızı ve biriminizi yazın.</source>
        <translation>Enter your name and your unit.</translation>
    </message>
    <message>
        <source>Ad ya da birim çok uzun: en fazla {longest} harf.</source>
        <translation>The name or the unit is too long: {longest} letters at most.</translation>
    </message>
    <message>
        <source>Adınızı ve biriminizi yalnızca harf, rakam ve noktayla yazın.</source>
        <translation>Write your name and unit with letters, digits and full stops only.</translation>
    </message>
    <message>
        <source>Adınızda iki ayrı alfabenin harfleri var.</source>
        <translation>Your name has letters of two different alphabets.</translation>
    </message>
    <message>
        <source>Meslektaşınız kartınızda bu adı görür.</source>
        <translation>Your colleague sees this name on your card.</translation>
    </message>
    <message>
        <source>Ad ve birim birlikte karta sığmıyor: {n} harf fazla.</source>
        <translation>Name and unit together do not fit on the card: {n} letters too many.</translation>
    </message>
    <message>
        <source>Birimin adını kısaltın: “Fakültesi” yerine “Fak.” yazabilirsiniz.</source>
        <translation>Shorten the unit’s name: you may write “Fac.” for “Faculty”.</translation>
    </message>
    <message>
        <source>{name} için bu şimdi yapılamaz; durumu bu arada değişmiş.</source>
        <translation>This cannot be done for {name} now; their state has changed meanwhile.</translation>
    </message>
    <message>
        <source>Liste yenilendi; kişiyi yeniden seçin.</source>
        <translation>The list was refreshed; choose the person again.</translation>
    </message>
    <message>
        <source>Bu kişi artık listenizde yok.</source>
        <translation>This person is no longer on your list.</translation>
    </message>
    <message>
        <source>Kartınız zaten hazır.</source>
        <translation>Your card is already made.</translation>
    </message>
    <message>
        <source>Adınızı değiştirmek için “Kartımı düzenle”yi kullanın.</source>
        <translation>To change your name, use “Edit my card”.</translation>
    </message>
    <message>
        <source>Önce kendi kartınızı hazırlayın.</source>
        <translation>Make your own card first.</translation>
    </message>
    <message>
        <source>“Meslektaşlar” bölümünde adınızı ve biriminizi yazmanız yeter.</source>
        <translation>Entering your name and unit in “Colleagues” is enough.</translation>
    </message>
    <message>
        <source>Bu kasa için kurtarma kiti hazırlanmamış.</source>
        <translation>No recovery kit was prepared for this vault.</translation>
    </message>
    <message>
        <source>Kasanın açıldığı bilgisayarı ya da başka bir yedeği deneyin.</source>
        <translation>Try the PC on which the vault opens, or another backup.</translation>
    </message>
    <message>
        <source>Bu kod eski bir kitin (no {mark}); o kit artık geçersiz.</source>
        <translation>This code is of an older kit (no. {mark}); that kit is void now.</translation>
    </message>
    <message>
        <source>Geçerli kitin numarası {mark}. O numaralı kâğıdı bulun.</source>
        <translation>The kit that counts has the number {mark}. Find the paper with that number.</translation>
    </message>
    <message>
        <source>Kod doğru yazılmış ama bu kasayı açmıyor (kit no {mark}).</source>
        <translation>The code is typed right, but it does not open this vault (kit no. {mark}).</translation>
    </message>
    <message>
        <source>Kâğıttaki kasa numarasını karşılaştırın. Denenmeden bırakılan bir kit de açmaz.</source>
        <translation>Compare the vault&apos;s number on the paper. A kit that was dropped untried does not open it either.</translation>
    </message>
    <message>
        <source>{name} için değiştirilecek bir şey yok.</source>
        <translation>There is nothing to change for {name}.</translation>
    </message>
    <message>
        <source>Bu kişiye bu kasadan hiçbir hesap verilmemiş görünüyor.</source>
        <translation>It seems that this person was given no account from this vault.</translation>
    </message>
    <message>
        <source>Listede yapılmamış {n} iş var.</source>
        <translation>{n} tasks on the list are not done.</translation>
    </message>
    <message>
        <source>Kalanları bitirin; liste yerinde duruyor.</source>
        <translation>Finish the rest; the list stays where it is.</translation>
    </message>
    <message>
        <source>Bu liste artık kasada yok.</source>
        <translation>This list is no longer in the vault.</translation>
    </message>
    <message>
        <source>Seçilen dosya sağlam bir kasa dosyası değil.</source>
        <translation>The chosen file is not a whole vault file.</translation>
    </message>
    <message>
        <source>Yedekler klasöründeki ya da belleğe kopyaladığınız kasa dosyasını seçin.</source>
        <translation>Choose the vault file in the folder of backups or the one that you copied to a stick.</translation>
    </message>
    <message>
        <source>Diskte yer kalmadı; kasa dosyası kopyalanmadı.</source>
        <translation>No room is left on the disk; the vault&apos;s file was not copied.</translation>
    </message>
    <message>
        <source>“{folder}” diskinde yer açıp yeniden deneyin.</source>
        <translation>Make room on the disk of “{folder}” and try again.</translation>
    </message>
    <message>
        <source>Kasa dosyası kopyalanamadı.</source>
        <translation>The vault&apos;s file could not be copied.</translation>
    </message>
    <message>
        <source>“{source}” ile “{target}” yerlerine erişiminizi denetleyip yeniden deneyin.</source>
        <translation>Check your access to “{source}” and “{target}”, and try again.</translation>
    </message>
    <message>
        <source>Bu yedek, programın daha yeni bir sürümüyle yapılmış.</source>
        <translation>This backup was made by a newer version of the program.</translation>
    </message>
    <message>
        <source>Bu iki pay birlikte bir anahtar etmiyor.</source>
        <translation>These two shares do not make a key together.</translation>
    </message>
    <message>
        <source>İki ayrı kişinin payı olmalı; sayfalardaki birim anahtarı no da aynı olmalı.</source>
        <translation>They must be the shares of two people, and the unit key&apos;s number on both pages must be the same.</translation>
    </message>
    <message>
        <source>Seçilen dosya bu paylarla açılmıyor.</source>
        <translation>The chosen file does not open with these shares.</translation>
    </message>
    <message>
        <source>Dosya adındaki numarayı sayfalardaki birim anahtarı numarasıyla karşılaştırın.</source>
        <translation>Compare the number in the file&apos;s name with the unit key&apos;s number on the pages.</translation>
    </message>
    <message>
        <source>Dosya açıldı ama sizin birimin kasasından çıkmamış ya da bozulmuş.</source>
        <translation>The file opened, but it does not come from your unit&apos;s vault, or it is damaged.</translation>
    </message>
    <message>
        <source>İçindeki bilgilere güvenmeyin; dosyanın başka bir kopyasını deneyin.</source>
        <translation>Do not trust what is in it; try another copy of the file.</translation>
    </message>
    <message>
        <source>Önce payları yazdırıp deneyin.</source>
        <translation>First print the shares and try them.</translation>
    </message>
    <message>
        <source>Kâğıttaki o grubu harf harf karşılaştırın.</source>
        <translation>Compare that group with the paper, letter by letter.</translation>
    </message>
    <message>
        <source>Kurtarma kodu boş.</source>
        <translation>The recovery code is empty.</translation>
    </message>
    <message>
        <source>Kâğıttaki {groups} grubu sırayla yazın; boşluk ve tire fark etmez.</source>
        <translation>Type the {groups} groups of the paper in order; spaces and hyphens do not matter.</translation>
    </message>
    <message>
        <source>Yazılan, bir kurtarma koduna benzemiyor.</source>
        <translation>What was typed does not look like a recovery code.</translation>
    </message>
    <message>
        <source>Kod {groups} gruptur, her grupta {letters} harf ya da rakam vardır.</source>
        <translation>The code has {groups} groups, each of {letters} letters or digits.</translation>
    </message>
    <message>
        <source>Kodun şu gruplarında yanlış var: {places}.</source>
        <translation>There are mistakes in these groups of the code: {places}.</translation>
    </message>
    <message>
        <source>Kâğıttaki o grupları harf harf karşılaştırın.</source>
        <translation>Compare those groups with the paper, letter by letter.</translation>
    </message>
    <message>
        <source>{group}. grupta “{letter}” var; kodda o harf bulunmaz.</source>
        <translation>Group {group} has “{letter}”, which no code has.</translation>
    </message>
    <message>
        <source>{group}. grupta eksik harf var.</source>
        <translation>A letter is missing in group {group}.</translation>
    </message>
    <message>
        <source>{group}. grupta fazla harf var.</source>
        <translation>There is a letter too many in group {group}.</translation>
    </message>
    <message>
        <source>{group}. grupta bir yazım yanlışı var.</source>
        <translation>There is a typing mistake in group {group}.</translation>
    </message>
    <message>
        <source>“{typed}” yerine “{meant}” olabilir; kâğıttan bakın.</source>
        <translation>“{typed}” may be “{meant}”; look at the paper.</translation>
    </message>
    <message>
        <source>Görselde okunabilen bir karekod yok.</source>
        <translation>There is no readable QR code in the picture.</translation>
    </message>
    <message>
        <source>Karekodun tamamı görünsün, yakından ve net olsun; olmazsa altındaki anahtarı elle yazın.</source>
        <translation>Show the whole QR code, close and sharp; if that fails, type the key below it by hand.</translation>
    </message>
    <message>
        <source>Bu kayıtta zamana bağlı bir iki adımlı doğrulama anahtarı yok.</source>
        <translation>This entry has no key for codes that go by time.</translation>
    </message>
    <message>
        <source>Silinenlerden geri getirilen: {n}</source>
        <translation>Brought back from the deleted items: {n}</translation>
    </message>
    <message>
        <source>Haftalar dolduruldu: {n} konu</source>
        <translation>Weeks filled: {n} topics</translation>
    </message>
    <message>
        <source>Bu arada takvim değiştiği için {n} konu yerleştirilmedi; sırada duruyor. Öneriyi yenileyin.</source>
        <translation>The calendar changed meanwhile: {n} topics were not placed and stay in the queue. Ask for a new proposal.</translation>
    </message>
    <message>
        <source>Sırada konu yok: önce sıraya konu ekleyin.</source>
        <translation>There is no topic in the queue: add one first.</translation>
    </message>
    <message>
        <source>Paylaşımlar durdurulmuş durumda. Haftaları doldurmak için önce paylaşımları yeniden başlatın.</source>
        <translation>Posting is paused. To fill the weeks, let it go on first.</translation>
    </message>
    <message>
        <source>Kasaya alma işi pencerede yapılır: Kasa → İçe aktar.</source>
        <translation>Taking accounts into the vault is done in the window: Vault → Import.</translation>
    </message>
    <message>
        <source>Ne alınacağını görüp işaretlemeden hiçbir şey saklanmaz. Dosyaya buradan bakmak için --dry-run ekleyin.</source>
        <translation>Nothing is stored before you have seen and ticked what will be taken. Add --dry-run to look at the file from here.</translation>
    </message>
    <message>
        <source>Dosya da parola da standart girdiden okunamaz.</source>
        <translation>File and password cannot both be read from standard input.</translation>
    </message>
    <message>
        <source>Dosyanın adı geçersiz.</source>
        <translation>The name of the file is not valid.</translation>
    </message>
    <message>
        <source>Parola dosyası okunamadı.</source>
        <translation>The password file could not be read.</translation>
    </message>
    <message>
        <source>Parolayı UTF-8 bir dosyanın ilk satırına yazın.</source>
        <translation>Write the password into the first line of a UTF-8 file.</translation>
    </message>
    <message>
        <source>“{file}” kaydedildi; meslektaşınıza gönderin.</source>
        <translation>“{file}” was saved; send it to your colleague.</translation>
    </message>
    <message>
        <source>Dosya kartınızla imzalandı.</source>
        <translation>The file was signed with your card.</translation>
    </message>
    <message>
        <source>Dosya imzasız: imzalamak için Kasa’yı açıp Meslektaşlar’da kartınızı hazırlayın.</source>
        <translation>The file is unsigned: to sign, open the Vault and make your card under Colleagues.</translation>
    </message>
    <message>
        <source>Görüş dosyaları en çok 8 MB olur.</source>
        <translation>Review files are 8 MB at most.</translation>
    </message>
    <message>
        <source>Silinen yazı geri getirildi</source>
        <translation>The deleted post was brought back</translation>
    </message>
    <message>
        <source>“{title}” iptalden döndü</source>
        <translation>“{title}” came back from being cancelled</translation>
    </message>
    <message>
        <source>Bir yazının {number}. sürümüne dönüldü</source>
        <translation>Went back to version {number} of a post</translation>
    </message>
    <message>
        <source>{n} gönderi “{file}” dosyasına yazıldı.</source>
        <translation>{n} posts were written to “{file}”.</translation>
    </message>
    <message>
        <source>Bu bilgisayarda yazıcı yok; PDF olarak kaydedebilirsiniz.</source>
        <translation>This PC has no printer; you can save it as a PDF.</translation>
    </message>
    <message>
        <source>Kasanın anahtarları yenilendi. Eski kurtarma kitini yırtın ve yenisini basın.</source>
        <translation>The vault’s keys were renewed. Tear up the old recovery kit and print a new one.</translation>
    </message>
    <message>
        <source>Kasanın anahtarları yenilendi.</source>
        <translation>The vault’s keys were renewed.</translation>
    </message>
    <message>
        <source>Bu masaüstünde programlar ekrana bakamıyor.</source>
        <translation>On this desktop programs cannot look at the screen.</translation>
    </message>
    <message>
        <source>Karekodun ekran görüntüsünü panoya alın (Shift+Print), sonra “Panodan” düğmesine basın.</source>
        <translation>Take a screenshot of the QR code to the clipboard (Shift+Print), then press “From clipboard”.</translation>
    </message>
    <message>
        <source>Panoda görsel yok.</source>
        <translation>There is no picture on the clipboard.</translation>
    </message>
    <message>
        <source>Karekodun ekran görüntüsünü alın (Windows+Shift+S), sonra yeniden deneyin.</source>
        <translation>Take a screenshot of the QR code (Windows+Shift+S), then try again.</translation>
    </message>
    <message>
        <source>Kasada verilecek hesap yok.</source>
        <translation>There is no account in the vault that could be given.</translation>
    </message>
    <message>
        <source>Önce hesaplarınızı kasaya ekleyin.</source>
        <translation>Add your accounts to the vault first.</translation>
    </message>
    <message>
        <source>Hesap verebileceğiniz doğrulanmış bir meslektaş yok.</source>
        <translation>There is no verified colleague you could give accounts to.</translation>
    </message>
    <message>
        <source>Meslektaşınızın kartını alın ve altı sözcüğü telefonda karşılaştırın.</source>
        <translation>Take your colleague’s card and compare the six words on the telephone.</translation>
    </message>
    <message>
        <source>{name} kendisine emanet ettiğiniz {n} hesabı açtı: “{reason}”</source>
        <translation>{name} opened {n} accounts that you entrusted to them: “{reason}”</translation>
    </message>
    <message>
        <source>İşi bitince gördüklerini değiştirin; hangileri olduğu bu sayfanın başında yazar.</source>
        <translation>Change what was seen once the work is done; which that is stands at the top of this page.</translation>
    </message>
    <message>
        <source>{name} {n} hesabı açabildiğini denedi; yedek güncel.</source>
        <translation>{name} tried to open {n} accounts and could; the backup is current.</translation>
    </message>
    <message>
        <source>{name} {n} hesabın devrini aldı.</source>
        <translation>{name} has taken the handoff of {n} accounts.</translation>
    </message>
    <message>
        <source>Yedek tamam; yapmanız gereken bir şey yok.</source>
        <translation>The backup is complete; there is nothing you need to do.</translation>
    </message>
    <message>
        <source>Bu, önceki dosyanın alındısı; yenisininki hâlâ bekleniyor.</source>
        <translation>This is the receipt of the previous file; that of the new one is still awaited.</translation>
    </message>
    <message>
        <source>Bu bir devir dosyası, alındı, açma kaydı ya da kart değil.</source>
        <translation>This is no handoff file, receipt, record of an opening or card.</translation>
    </message>
    <message>
        <source>Meslektaşınızın gönderdiği dosyayı seçin ya da metnin tamamını kopyalayıp yapıştırın.</source>
        <translation>Choose the file that your colleague sent, or copy and paste the whole text.</translation>
    </message>
    <message>
        <source>Kasaya yapıştırdığınız metin panodan silindi.</source>
        <translation>The text that you pasted into the vault was taken off the clipboard.</translation>
    </message>
    <message>
        <source>Yeni kartınız hazır.</source>
        <translation>Your new card is ready.</translation>
    </message>
    <message>
        <source>Meslektaşlarınıza verin ve altı sözcüğü yeniden karşılaştırın.</source>
        <translation>Give it to your colleagues and compare six words again.</translation>
    </message>
    <message>
        <source>“{name}” okunamadı.</source>
        <translation>“{name}” could not be read.</translation>
    </message>
    <message>
        <source>Dosyanın yerinde durduğundan emin olup yeniden seçin.</source>
        <translation>Make sure that the file is still there, and choose it again.</translation>
    </message>
    <message>
        <source>Bu bir kart değil: devir dosyası, alındı ya da açma kaydı.</source>
        <translation>This is not a card: it is a handoff file, a receipt or a record of an opening.</translation>
    </message>
    <message>
        <source>Onu “Yedek ve devir” bölümünde “Dosya al…” ile alın.</source>
        <translation>Take it in “Backup and handoff” by “Take a file…”.</translation>
    </message>
    <message>
        <source>Kasa dosyası “{name}” adıyla kopyalandı.</source>
        <translation>The vault&apos;s file was copied as “{name}”.</translation>
    </message>
    <message>
        <source>Yeni bilgisayarda kurtarma koduyla açılır.</source>
        <translation>On the new PC it is opened by the recovery code.</translation>
    </message>
    <message>
        <source>Dosyayı bulunduğu klasörden kendiniz silin.</source>
        <translation>Delete the file yourself from its folder.</translation>
    </message>
    <message>
        <source>“{name}” kasa olarak alındı; seçtiğiniz dosyaya dokunulmadı.</source>
        <translation>“{name}” was taken in as the vault; the file that you chose was not touched.</translation>
    </message>
    <message>
        <source>Şimdi kurtarma koduyla açın.</source>
        <translation>Now open it by the recovery code.</translation>
    </message>
    <message>
        <source>Kasa kuruldu. Şimdi bir kurtarma kiti yazdırın.</source>
        <translation>The vault is set up. Now print a recovery kit.</translation>
    </message>
    <message>
        <source>Yedek ve devir (Alt+3): bu bilgisayar bozulursa kasayı yalnız kit açar.</source>
        <translation>Backup and handoff (Alt+3): if this PC breaks, only the kit opens the vault.</translation>
    </message>
    <message>
        <source>Kasa açıldı ve bu bilgisayarın anahtarlığına bağlandı.</source>
        <translation>The vault was opened and is tied to this PC&apos;s keyring now.</translation>
    </message>
    <message>
        <source>Bir dahaki açılışta kod gerekmez. Zarf açıldığı için Yedek ve devir’den yeni bir kit yapın.</source>
        <translation>The next opening needs no code. As the envelope was opened, make a new kit in Backup and handoff.</translation>
    </message>
    <message>
        <source>Birim yedeği bu kadar büyük olmaz; başka bir dosya seçin.</source>
        <translation>A unit&apos;s backup is not that large; choose another file.</translation>
    </message>
    <message>
        <source>Birim yedeği “{name}” adıyla kaydedildi.</source>
        <translation>The unit&apos;s backup was saved as “{name}”.</translation>
    </message>
    <message>
        <source>İki pay sahibinin ulaşabileceği bir yere koyun.</source>
        <translation>Put it where two of the holders can reach it.</translation>
    </message>
    <message>
        <source>Yedekten {n} hesap kasanıza alındı.</source>
        <translation>{n} accounts came from the backup into your vault.</translation>
    </message>
    <message>
        <source>Yedekten {n} hesap alındı; kasanızda zaten olan {left} hesaba dokunulmadı.</source>
        <translation>{n} accounts came from the backup; {left} that your vault has already were not touched.</translation>
    </message>
    <message>
        <source>Şimdi “Ayrılan kişi” listesiyle bütün parolaları değiştirin.</source>
        <translation>Now change all passwords by the list “Somebody who leaves”.</translation>
    </message>
    <message>
        <source>Açılışta başlatma ayarlanamadı.</source>
        <translation>Starting with the session could not be set.</translation>
    </message>
    <message>
        <source>Bilgisayarınız buna izin vermiyor olabilir; bilgi işleme sorun.</source>
        <translation>Your computer may not allow it; ask your IT department.</translation>
    </message>
    <message>
        <source>Duyuru ve hizmetler</source>
        <translation>News and services</translation>
    </message>
    <message>
        <source>Eğitim ve araştırma</source>
        <translation>Teaching and research</translation>
    </message>
    <message>
        <source>Etkinlikler</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Öğrenci yaşamı</source>
        <translation>Student life</translation>
    </message>
    <message>
        <source>Mezunlar ve toplum</source>
        <translation>Alumni and the public</translation>
    </message>
    <message>
        <source>Sütunun adını yazın.</source>
        <translation>Enter the pillar&apos;s name.</translation>
    </message>
    <message>
        <source>“{name}” adında bir sütun zaten var.</source>
        <translation>There is a pillar called “{name}” already.</translation>
    </message>
    <message>
        <source>Payların toplamı %{total} oluyor; en çok %100 olabilir. Bir payı azaltın.</source>
        <translation>The shares would come to {total} %; they can be 100 % at most. Lower one of them.</translation>
    </message>
    <message>
        <source>Kampanyanın adını yazın.</source>
        <translation>Enter the campaign&apos;s name.</translation>
    </message>
    <message>
        <source>En az bir gün seçin.</source>
        <translation>Choose at least one day.</translation>
    </message>
    <message>
        <source>Bu günlerden birinde aynı saat zaten var.</source>
        <translation>One of these days has the same time already.</translation>
    </message>
    <message>
        <source>Dizinin adını yazın.</source>
        <translation>Enter the series&apos; name.</translation>
    </message>
    <message>
        <source>En az bir platform seçin.</source>
        <translation>Choose at least one platform.</translation>
    </message>
    <message>
        <source>{first} ile {second} birbirine yakın: araya en az {hours} saat koyun (Kılavuz md. 2).</source>
        <translation>{first} and {second} are close: put at least {hours} hours between them (Guideline art. 2).</translation>
    </message>
    <message>
        <source>Ayarlarda günde bir gönderi seçili: bir güne ikinci saat eklenemez.</source>
        <translation>The settings say one post a day: a day cannot have a second time.</translation>
    </message>
    <message>
        <source>Bir günde en çok iki saat olabilir (Kılavuz md. 2). Gün ya da saat azaltın.</source>
        <translation>A day can have two times at most (Guideline art. 2). Take away days or times.</translation>
    </message>
    <message>
        <source>Son gün, ilk günden önce olamaz.</source>
        <translation>The last day cannot be before the first.</translation>
    </message>
    <message>
        <source>bağlantı</source>
        <translation>link</translation>
    </message>
    <message>
        <source>tarih</source>
        <translation>date</translation>
    </message>
    <message>
        <source>saat</source>
        <translation>time</translation>
    </message>
    <message>
        <source>kişi adı</source>
        <translation>names of people</translation>
    </message>
    <message>
        <source>ücret</source>
        <translation>price</translation>
    </message>
    <message>
        <source>{first}, {rest}</source>
        <translation>{first}, {rest}</translation>
    </message>
    <message>
        <source>Konunun son günü {last}; bu yazı ondan sonraya planlı.</source>
        <translation>The last day of the topic is {last}; this post is planned for later.</translation>
    </message>
    <message>
        <source>Daha erken bir gün seçin ya da konu hâlâ güncelse gerekçesini yazın.</source>
        <translation>Choose an earlier day, or give a reason where the topic is still of interest.</translation>
    </message>
    <message>
        <source>Metin yazılacak: yazıda yalnız konunun adı var.</source>
        <translation>The text is to be written: the post has only its topic&apos;s name.</translation>
    </message>
    <message>
        <source>Yayın gününden önce yazıyı yazın; bu kadarı yetiyorsa gerekçesini yazın.</source>
        <translation>Write it before its day; if this is enough, note the reason.</translation>
    </message>
    <message>
        <source>Bu ay yazıların %{share} kadarı “{pillar}” sütununda; hedef %{target}.</source>
        <translation>This month some {share} % of the posts are in the pillar “{pillar}”; the target is {target} %.</translation>
    </message>
    <message>
        <source>Öbür sütunlar geride kalıyor. Bu yazıyı sonraki aya alabilir ya da böyle bırakabilirsiniz.</source>
        <translation>The other pillars fall behind. You can move this post to the next month, or leave it so.</translation>
    </message>
    <message>
        <source>{day} resmî tatil: {name}. Duyurular o gün az okunur.</source>
        <translation>{day} is a public holiday: {name}. Few people read announcements on that day.</translation>
    </message>
    <message>
        <source>Başka bir güne alabilirsiniz; o gün için yazıldıysa gerekçesini yazın.</source>
        <translation>You can move it to another day; give a reason where it was written for that day.</translation>
    </message>
    <message>
        <source>Yinelenen yazı: Yayımlamadan önce bakın: {what}.</source>
        <translation>A post that comes again. Before publishing, look at: {what}.</translation>
    </message>
    <message>
        <source>Geçen sefer doğru olan değişmiş olabilir. Baktıysanız “Bakıldı” diye geçin.</source>
        <translation>What was true last time may have changed. Once you have looked, wave it through as “checked”.</translation>
    </message>
    <message>
        <source>Yılbaşı</source>
        <translation>New Year&apos;s Day</translation>
    </message>
    <message>
        <source>Ulusal Egemenlik ve Çocuk Bayramı</source>
        <translation>National Sovereignty and Children&apos;s Day</translation>
    </message>
    <message>
        <source>Emek ve Dayanışma Günü</source>
        <translation>Labour and Solidarity Day</translation>
    </message>
    <message>
        <source>Atatürk&apos;ü Anma, Gençlik ve Spor Bayramı</source>
        <translation>Commemoration of Atatürk, Youth and Sports Day</translation>
    </message>
    <message>
        <source>Demokrasi ve Millî Birlik Günü</source>
        <translation>Democracy and National Unity Day</translation>
    </message>
    <message>
        <source>Zafer Bayramı</source>
        <translation>Victory Day</translation>
    </message>
    <message>
        <source>Cumhuriyet Bayramı</source>
        <translation>Republic Day</translation>
    </message>
    <message>
        <source>Genel tatil</source>
        <translation>Public holiday</translation>
    </message>
    <message>
        <source>Ramazan Bayramı</source>
        <translation>Ramadan Feast</translation>
    </message>
    <message>
        <source>Kurban Bayramı</source>
        <translation>Feast of Sacrifice</translation>
    </message>
    <message>
        <source>{name} arifesi (13.00’ten sonra)</source>
        <translation>Eve of {name} (from 1 p.m.)</translation>
    </message>
    <message>
        <source>{name}, {n}. gün</source>
        <translation>{name}, day {n}</translation>
    </message>
    <message>
        <source>{name} (tahmini)</source>
        <translation>{name} (estimated)</translation>
    </message>
    <message>
        <source>Elle değiştirilen {left} yazıya dokunulmadı.</source>
        <translation>{left} posts that were changed by hand were left alone.</translation>
    </message>
    <message>
        <source>Takvimden kaldırılan yazı: {removed}.</source>
        <translation>Posts taken off the calendar: {removed}.</translation>
    </message>
    <message>
        <source>Takvimde bekleyen {changed} yazı da değişti.</source>
        <translation>{changed} posts that wait on the calendar were changed too.</translation>
    </message>
    <message>
        <source>Takvime eklenen yazı: {made}.</source>
        <translation>Posts put on the calendar: {made}.</translation>
    </message>
    <message>
        <source>resmî tatiller, yarım günler ve dinî bayramlar</source>
        <translation>public holidays, half days and religious feasts</translation>
    </message>
    <message>
        <source>Bu bir bağlantı değil. Gönderinin adresini yapıştırın.</source>
        <translation>This is not a link. Paste the address of the post.</translation>
    </message>
    <message>
        <source>Bu bağlantı {platform} sitesinden değil: {host}</source>
        <translation>This link is not from {platform}: {host}</translation>
    </message>
    <message>
        <source>Bu bağlantı {other} gönderisinin; burada {platform} bekleniyor.</source>
        <translation>This link is that of a post on {other}; here, {platform} is expected.</translation>
    </message>
    <message>
        <source>Bu, {platform} gönderisinin adresine benzemiyor; gönderiyi açıp adresini kopyalayın.</source>
        <translation>This does not look like the address of a post on {platform}; open the post and copy its address.</translation>
    </message>
    <message>
        <source>Bu gönderi @{account} hesabında görünüyor; sizin hesabınız @{handle}.</source>
        <translation>This post seems to be of the account @{account}; yours is @{handle}.</translation>
    </message>
    <message>
        <source>Boş zamanlara ertelendi: {n} yazı</source>
        <translation>Postponed to free times: {n} posts</translation>
    </message>
    <message>
        <source>Bu veriler bir sunucuda duruyor; yedeklerini sunucu alır.</source>
        <translation>These data are on a server, which makes their backups.</translation>
    </message>
    <message>
        <source>Bir yedeğe dönmek için bilgi işleme danışın.</source>
        <translation>To go back to a backup, ask your IT department.</translation>
    </message>
    <message>
        <source>Bu kurulum veritabanı sunucularıyla konuşamıyor.</source>
        <translation>This installation cannot talk to database servers.</translation>
    </message>
    <message>
        <source>Bilgi işlemden “psycopg” paketini kurmasını isteyin.</source>
        <translation>Ask your IT department to install the package “psycopg”.</translation>
    </message>
    <message>
        <source>Veritabanı sunucusunun adresi anlaşılamadı.</source>
        <translation>The address of the database server could not be understood.</translation>
    </message>
    <message>
        <source>Adres şöyle olmalı: postgresql://kullanıcı@sunucu/veritabanı</source>
        <translation>The address should look like this: postgresql://user@server/database</translation>
    </message>
    <message>
        <source>“{name}” yayımlandığı için takvimde kaldı.</source>
        <translation>“{name}” stayed on the calendar because it was published.</translation>
    </message>
    <message>
        <source>“{name}” sonradan değiştirildiği için silinmedi; Yazı sayfasında taslak olarak duruyor.</source>
        <translation>“{name}” was not deleted because it was changed later; it is a draft on the page Post.</translation>
    </message>
    <message>
        <source>“{name}” kampanyası değişti</source>
        <translation>The campaign “{name}” was changed</translation>
    </message>
    <message>
        <source>“{name}” kampanyası eklendi</source>
        <translation>The campaign “{name}” was added</translation>
    </message>
    <message>
        <source>“{name}” kampanyası silindi</source>
        <translation>The campaign “{name}” was deleted</translation>
    </message>
    <message>
        <source>Bu arada başka bir şey yapıldı; Takvim’de Ctrl+Z ile sırayla geri alabilirsiniz.</source>
        <translation>Something else was done since; on the calendar, Ctrl+Z takes things back one after the other.</translation>
    </message>
    <message>
        <source>Önerilen içerik sütunları eklendi</source>
        <translation>The proposed content pillars were added</translation>
    </message>
    <message>
        <source>“{name}” sütunu değişti</source>
        <translation>The pillar “{name}” was changed</translation>
    </message>
    <message>
        <source>“{name}” sütunu eklendi</source>
        <translation>The pillar “{name}” was added</translation>
    </message>
    <message>
        <source>“{name}” sütunu silindi</source>
        <translation>The pillar “{name}” was deleted</translation>
    </message>
    <message>
        <source>“{name}” dizisi değişti</source>
        <translation>The series “{name}” was changed</translation>
    </message>
    <message>
        <source>“{name}” dizisi eklendi</source>
        <translation>The series “{name}” was added</translation>
    </message>
    <message>
        <source>“{name}” dizisi silindi</source>
        <translation>The series “{name}” was deleted</translation>
    </message>
    <message>
        <source>“{name}” dizisi bitti</source>
        <translation>The series “{name}” has ended</translation>
    </message>
    <message>
        <source>Yayın saatleri bütün hesaplarda aynı oldu</source>
        <translation>Posting times are the same for all accounts</translation>
    </message>
    <message>
        <source>{account}: yayın saatleri değişti</source>
        <translation>{account}: posting times changed</translation>
    </message>
    <message>
        <source>{n} yazının sütunu değişti</source>
        <translation>The pillar of {n} posts was changed</translation>
    </message>
    <message>
        <source>{n} yazının kampanyası değişti</source>
        <translation>The campaign of {n} posts was changed</translation>
    </message>
    <message>
        <source>Kopyalanacak yazı seçili değil. Önce onu seçin.</source>
        <translation>No post to copy is selected. Select it first.</translation>
    </message>
    <message>
        <source>Önce bir yazı seçip Ctrl+C ile kopyalayın.</source>
        <translation>Select a post and copy it by Ctrl+C first.</translation>
    </message>
    <message>
        <source>O günde yeni bir yazı için yer yok. İleri bir güne kopyalayın.</source>
        <translation>There is no room for a new post on that day. Copy to a later day.</translation>
    </message>
    <message>
        <source>{n} yazının kopyası taslak olarak eklendi</source>
        <translation>Copies of {n} posts were put as drafts</translation>
    </message>
    <message>
        <source>“{title}” yazısının kopyası {day} taslak olarak eklendi</source>
        <translation>A copy of “{title}” was put on {day} as a draft</translation>
    </message>
    <message>
        <source>“{name}” takvime eklendi</source>
        <translation>“{name}” was added to the calendar</translation>
    </message>
    <message>
        <source>“{name}” değişti</source>
        <translation>“{name}” was changed</translation>
    </message>
    <message>
        <source>“{name}” silindi</source>
        <translation>“{name}” was deleted</translation>
    </message>
    <message>
        <source>Paylaşımlar durduruldu</source>
        <translation>Posting was stopped</translation>
    </message>
    <message>
        <source>Paylaşımlar yeniden başladı</source>
        <translation>Posting goes on again</translation>
    </message>
    <message>
        <source>“{title}” yayımlandı; taşınamaz. {day} taslak olarak bir kopyası konsun mu?</source>
        <translation>“{title}” is published and cannot be moved. Put a copy on {day} as a draft?</translation>
    </message>
    <message>
        <source>“{title}” yayımlandı. Yayın zamanı {when} olarak düzeltilsin mi?</source>
        <translation>“{title}” is published. Correct its publication time to {when}?</translation>
    </message>
    <message>
        <source>“{title}” bu arada değişmiş; durumu olduğu gibi kaldı.</source>
        <translation>“{title}” has changed meanwhile; its state was left as it is.</translation>
    </message>
    <message>
        <source>“{title}” iptal edildi</source>
        <translation>“{title}” was cancelled</translation>
    </message>
    <message>
        <source>{n} yazı iptal edildi</source>
        <translation>{n} posts were cancelled</translation>
    </message>
    <message>
        <source>“{title}” yazısının durumu “{state}” oldu</source>
        <translation>The state of “{title}” is now “{state}”</translation>
    </message>
    <message>
        <source>{n} yazının durumu “{state}” oldu</source>
        <translation>The state of {n} posts is now “{state}”</translation>
    </message>
    <message>
        <source>Bu iki yazının arası çok uzun: birini açıp tarihini değiştirin.</source>
        <translation>These two posts are too far apart: open one and change its date.</translation>
    </message>
    <message>
        <source>“{title}” ile “{other}” yer değiştirdi</source>
        <translation>“{title}” and “{other}” have changed places</translation>
    </message>
    <message>
        <source>“{title}” konusu sıraya eklendi</source>
        <translation>“{title}” was added to the queue</translation>
    </message>
    <message>
        <source>“{title}” konusu değişti</source>
        <translation>“{title}” was changed</translation>
    </message>
    <message>
        <source>“{title}” konusu silindi</source>
        <translation>“{title}” was deleted from the queue</translation>
    </message>
    <message>
        <source>Bir görüş kenara ayrıldı</source>
        <translation>A remark was put aside</translation>
    </message>
    <message>
        <source>Kenara ayrılan görüş geri geldi</source>
        <translation>A remark that was put aside came back</translation>
    </message>
    <message>
        <source>Durduruldu; hiçbir şey değişmedi.</source>
        <translation>Stopped; nothing was changed.</translation>
    </message>
    <message>
        <source>Yinelendi: {what}</source>
        <translation>Redone: {what}</translation>
    </message>
    <message>
        <source>Geri alındı: {what}</source>
        <translation>Undone: {what}</translation>
    </message>
    <message>
        <source>{first} Bunun gibi {n} tane daha var.</source>
        <translation>{first} There are {n} more like this.</translation>
    </message>
    <message>
        <source>Dizilerin yazıları hazırlandı</source>
        <translation>Posts of series were prepared</translation>
    </message>
    <message>
        <source>Dizilerden {n} yazı hazırlandı; takvimde duruyor.</source>
        <translation>{n} posts of series were prepared; they are on the calendar.</translation>
    </message>
    <message>
        <source>{n} yazı {platform} için @{handle} hesabına alındı</source>
        <translation>{n} posts go out by @{handle} on {platform}</translation>
    </message>
    <message>
        <source>“{title}” yazısı {platform} için @{handle} hesabına alındı</source>
        <translation>“{title}” goes out by @{handle} on {platform}</translation>
    </message>
</context>
</TS>
