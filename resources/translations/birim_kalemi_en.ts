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
    <name>App</name>
    <message>
        <source>Yazdıklarınız kaydedilemediği için bu işlem yapılmadı.</source>
        <translation>This was not done, because what you wrote could not be saved.</translation>
    </message>
    <message>
        <source>Metniniz Yazı sayfasında duruyor. Kaydedildiğinde yeniden deneyin.</source>
        <translation>Your text is still on the Post page. Try again once it is saved.</translation>
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
    <name>Banner</name>
    <message>
        <source>Bildirimi kapat</source>
        <translation>Close the notice</translation>
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
        <source>Yayımlandı</source>
        <translation>Published</translation>
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
    <name>DayTable</name>
    <message>
        <source>Aylık takvim</source>
        <translation>Month calendar</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Listeden çıkar (dosya silinmez)</source>
        <translation>Take off the list (the file is not deleted)</translation>
    </message>
    <message>
        <source>Yazıya ekle</source>
        <translation>Add to the post</translation>
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
        <source>Gerekçeyle geç…</source>
        <translation>Dismiss with a reason…</translation>
    </message>
    <message>
        <source>Birim sözlüğüne ekle</source>
        <translation>Add to the unit’s dictionary</translation>
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
        <source>Kaynağa yaz</source>
        <translation>Use as credit</translation>
    </message>
    <message>
        <source>Kaynağı ekle</source>
        <translation>Add credit</translation>
    </message>
    <message>
        <source>Betimleme yaz</source>
        <translation>Write description</translation>
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
        <source>Yazılarınızı doğru hesaba, doğru dille hazırlamak için biriminizi tanıyalım. Bilgiler yalnız bu bilgisayarda kalır; sonra Ayarlar’dan değiştirebilirsiniz.</source>
        <translation>Let us get to know your unit, so that your posts go to the right account in the right words. It all stays on this computer; you can change it in Settings later.</translation>
    </message>
    <message>
        <source>Sosyal medya hesapları</source>
        <translation>Social media accounts</translation>
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
        <source>{n} öneri</source>
        <translation>suggestions: {n}</translation>
    </message>
    <message>
        <source>Bulgu yok</source>
        <translation>No findings</translation>
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
    <name>Publishing</name>
    <message>
        <source>Yayımla</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>{n} hata duruyor</source>
        <translation>Errors left: {n}</translation>
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
    <name>Review</name>
    <message>
        <source>Bulgu bu yazı için geçildi.</source>
        <translation>The finding was dismissed for this post.</translation>
    </message>
    <message>
        <source>Kural kapatıldı; Ayarlar › Denetim’de listelenir.</source>
        <translation>The rule is switched off; it is listed in Settings › Checks.</translation>
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
        <source>Birim ve hesaplar</source>
        <translation>Unit and accounts</translation>
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
        <source>Buraya görsel ya da klasör bırakabilir, Ctrl+V ile yapıştırabilirsiniz.</source>
        <translation>You can drop pictures or folders here, or paste with Ctrl+V.</translation>
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
        <source>Kasa</source>
        <translation>Vault</translation>
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
        <source>Görseli listeden çıkar</source>
        <translation>Take the picture off the list</translation>
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
        <source>Hesaplar</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Birimin sosyal medya hesapları; adları @ olmadan yazılır.</source>
        <translation>The unit&apos;s social media accounts; their names are written without @.</translation>
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
        <source>Akış</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Gönderinin kendisi</source>
        <translation>The post itself</translation>
    </message>
    <message>
        <source>Profil ızgarası ve bağlantı önizlemesi</source>
        <translation>Profile grid and link preview</translation>
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
        <source>{n} günde günlük sınır ({limit}) aşılıyor</source>
        <translation>Days over the daily limit ({limit}): {n}</translation>
    </message>
    <message>
        <source>Kılavuz md.&#xa0;2</source>
        <translation>Guideline art. 2</translation>
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
        <source>Görselin kaynağı “{name}” görünüyor; paylaşırken adını yazın.</source>
        <translation>The picture seems to be by “{name}”; name them when you share it.</translation>
    </message>
    <message>
        <source>Görselin kaynağı “{name}” görünüyor, yazıda adı geçmiyor.</source>
        <translation>The picture seems to be by “{name}”, whom the post does not name.</translation>
    </message>
    <message>
        <source>Yazının sonuna “{line}” ekleyin</source>
        <translation>Add “{line}” at the end of the post</translation>
    </message>
    <message>
        <source>{agency} görselleri izinle kullanılır: kullanım hakkınız olduğundan emin olun ve kaynağı yazın.</source>
        <translation>Pictures of {agency} need permission: make sure that you may use it, and name the source.</translation>
    </message>
    <message>
        <source>Dosyada bütün hakların saklı olduğu yazıyor: sahibinden izin alın ve adını yazın.</source>
        <translation>The file says that all rights are reserved: ask its owner for permission, and name them.</translation>
    </message>
    <message>
        <source>Ad, dosyanın içindeki bilgilerde yazıyor. Başkasının emeğini adıyla ya da @ ile anın.</source>
        <translation>The name stands in the file&apos;s own information. Credit other people&apos;s work by name or with @.</translation>
    </message>
    <message>
        <source>Görselin kaynağı belli değil: dosyada da yazıda da ad yok.</source>
        <translation>The picture&apos;s source is unclear: neither the file nor the post names anybody.</translation>
    </message>
    <message>
        <source>Görselin kaynağı belli değil: dosyanın bilgilerinde ad yok.</source>
        <translation>The picture&apos;s source is unclear: the file names nobody.</translation>
    </message>
    <message>
        <source>Görseli kim çekti ya da çizdi? Kaynak alanına yazın; biriminizinse biriminizin adını yazın.</source>
        <translation>Who took or drew it? Write it in the credit field; if it is your unit&apos;s own, write the unit&apos;s name.</translation>
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
        <source>Görsel yatayda yaklaşık %{percent} esnetilmiş görünüyor.</source>
        <translation>The picture looks stretched sideways by about {percent}%.</translation>
    </message>
    <message>
        <source>Görsel dikeyde yaklaşık %{percent} esnetilmiş görünüyor.</source>
        <translation>The picture looks stretched upwards by about {percent}%.</translation>
    </message>
    <message>
        <source>Dosyanın kendi bilgisinde {dw} × {dh} piksel yazıyor, görsel ise {w} × {h}. Kırptıysanız sorun yok; esnettiyseniz özgün dosyadan, en-boy oranını koruyarak yeniden kaydedin.</source>
        <translation>The file&apos;s own information says {dw} × {dh} pixels, but the picture has {w} × {h}. If you cropped it, all is well; if you stretched it, save it anew from the original, keeping its proportions.</translation>
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
        <source>Bu dosya bir metin dosyası değil.</source>
        <translation>This is not a text file.</translation>
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
        <source>“{found}” geçmişte kalıyor, cümle ise gelecekten söz ediyor. Tarih doğru mu?</source>
        <translation>“{found}” is in the past, but the sentence speaks of the future. Is the date right?</translation>
    </message>
    <message>
        <source>Tarih, gönderinin planlandığı günle (plan yoksa bugünle) karşılaştırıldı.</source>
        <translation>The date was compared with the day the post is planned for (with today if there is no plan).</translation>
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
        <source>Bu sayı bir kart numarası; paylaşmadan önce çıkarın.</source>
        <translation>This number is a card number; take it out before you share.</translation>
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
</context>
</TS>
