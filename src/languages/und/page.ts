import type { PageLanguage } from '../../core/language';

/** What pages say around an article in languages that have no pack of their own. */
export const undeterminedPage: PageLanguage = {
  code: 'und',
  // mean of 17 languages, doi.org/10.1167/iovs.11-8284
  pace: 184,
  paceSource: 'Trauzettel-Klosinski & Dietz 2012',
  paceUnit: 'word',
  commonWords: [],
  page: {
    furniture: [
      'Mehr lesen', 'Anzeige', 'Werbung', 'Teilen', 'Kommentare', 'Das könnte Sie auch interessieren', 'Meistgelesen', 'Zum Thema', 'Themen', 'Startseite',
      'Partager', 'Publicité', 'Commentaires', 'Les plus lus', 'Sur le même sujet', 'À voir aussi',
      'Leer también', 'Compartir', 'Publicidad', 'Comentarios', 'Noticias relacionadas', 'Más leídas', 'Lo más leído',
      'Compartilhar', 'Compartilhe', 'Publicidade', 'Comentários', 'Mais lidas', 'Condividi', 'Pubblicità', 'Commenti', 'Articoli correlati',
      'Lees meer', 'Advertentie', 'Delen', 'Annonse', 'Läs även', 'Annons', 'Dela', 'Lue myös', 'Jaa', 'Mainos',
      'Reklama', 'Udostępnij', 'Komentarze', 'Polecamy', 'Podobne artykuły', 'Sdílet', 'Mohlo by vás zajímat', 'Prečítajte si aj', 'Olvasta már', 'Megosztás', 'Hirdetés', 'Citește și', 'Publicitate',
      'Читать также', 'Реклама', 'Поделиться', 'Комментарии', 'Похожие новости', 'По теме', 'Другие новости', 'Новости по теме', 'Поділитися', 'Коментарі', 'Свързани статии', 'Прочетете още',
      'Διαβάστε περισσότερα', 'Σχετικά άρθρα', 'Σχετικά θέματα', 'Διαφήμιση', 'Σχόλια', 'Κοινοποίηση', 'Περισσότερα', 'Δημοφιλή',
      'İlgili haberler', 'Bunlar da ilginizi çekebilir', 'Paylaş', 'Reklam', 'Yorumlar', 'Bagikan', 'Iklan', 'Artikel terkait', 'Komentar',
      '相关阅读', '相关新闻', '延伸阅读', '推荐阅读', '热点新闻', '更多', '分享', '分享到', '评论', '网友评论', '我要评论', '广告', '相關新聞', '延伸閱讀', '推薦閱讀', '分享到：', '関連記事', 'あわせて読みたい', '関連ニュース', '続きを読む', 'シェア', '広告', 'コメント', 'PR', '관련기사', '관련 기사', '공유', '댓글', '광고',
      'اقرأ أيضًا', 'إعلان', 'شارك', 'تعليقات', 'המשך לקרוא', 'שתפו', 'پڑھیں', 'विज्ञापन', 'อ่านเพิ่มเติม', 'แชร์', 'โฆษณา', 'ข่าวที่เกี่ยวข้อง',
    ],
    calls: ['Empfohlener redaktioneller Inhalt', 'An dieser Stelle finden Sie', 'An dieser Stelle befindet sich', 'Ich bin damit einverstanden', 'Pour afficher ce contenu', 'Jetzt weiterlesen', 'Jetzt neu bei', 'Jetzt abonnieren', 'Hier finden Sie', 'Mehr Themen', 'Il vous reste', 'La suite est réservée', 'Cet article est réservé', 'Téléchargez', 'Recevez', 'Sigue leyendo', 'Regístrate', 'También te puede interesar', 'Lea más', 'Mira también', 'Leggi tutto', 'Leggi di più', 'Lees verder', 'Meld je aan', 'Schrijf je in', 'Bekijk ook', 'Les mer', 'Följ oss', 'Prenumerera', 'Lue lisää', 'Zapisz się', 'Subskrybuj', 'Obserwuj nas', 'Dołącz do', 'Přečtěte si', 'Sledujte nás', 'Читать далее', 'Подробнее', 'Следите за', 'Takip et', 'Abone ol', 'Baca selengkapnya', 'Simak juga', 'Lihat juga', 'Ακολουθήστε', 'Κάντε κλικ', '点击查看', '扫描二维码', '更多精彩', '欢迎关注', '詳しくはこちら', '続きはこちら', '저작권자', '무단전재', 'اقرأ المزيد', 'اضغط هنا', 'تابعنا', 'और पढ़ें', 'อ่านต่อ', 'Lesen Sie auch', 'Lesen Sie hier', 'Lesen Sie mehr', 'Mehr zum Thema', 'Mehr dazu', 'Auch interessant', 'Hier geht es', 'Klicken Sie', 'Abonnieren Sie', 'Folgen Sie uns', 'Wir freuen uns über', 'Kennen Sie schon', 'Lire aussi', 'À lire aussi', 'Lire la suite', 'Lire également', 'Voir aussi', 'Article réservé', 'Cliquez ici', 'Abonnez-vous', 'Inscrivez-vous', 'Suivez-nous', 'Lea también', 'Lee también', 'Leer más', 'Te puede interesar', 'Suscríbete', 'Síguenos', 'Haz clic', 'Leia também', 'Leia mais', 'Clique aqui', 'Saiba mais', 'Inscreva-se', 'Siga-nos', 'Veja também', 'Leggi anche', 'Clicca qui', 'Iscriviti', 'Seguici', 'Lees ook', 'Klik hier', 'Volg ons', 'Les også', 'Klikk her', 'Følg oss', 'Läs också', 'Läs mer', 'Klicka här', 'Læs også', 'Klik her', 'Czytaj także', 'Czytaj też', 'Czytaj więcej', 'Zobacz także', 'Zobacz też', 'Kliknij', 'Przeczytaj także', 'Čtěte také', 'Читайте также', 'Подписывайтесь', 'Подпишитесь', 'Смотрите также', 'Читайте також', 'Підписуйтесь', 'Διαβάστε επίσης', 'Διαβάστε ακόμα', 'Δείτε επίσης', 'Tıklayın', 'Baca juga', 'Klik di sini', 'Ikuti kami', '☞', '关注我们', 'こちらをクリック', 'اقرأ أيضا', 'یہ بھی پڑھیں', 'यह भी पढ़ें'],
    bylinePrefixes: [
      'Von', 'Text', 'Text von', 'Ein Kommentar von', 'Eine Analyse von', 'Ein Interview von', 'Ein Gastbeitrag von', 'Autor', 'Autorin', 'Autoren', 'Par', 'Propos recueillis par', 'Publié par', 'Écrit par', 'Auteur', 'Por', 'Escrito por', 'Texto', 'Di', 'A cura di', 'Autore', 'Door', 'Av', 'Af', 'Tekst', 'Skrevet av', 'Skriven av', 'Opracował', 'Autor:', 'Napisał', 'Autoři', 'Szerző', 'Írta', 'De', 'Autori', 'Yazan', 'Haber', 'Oleh', 'Penulis', 'Na', 'Автор', 'Авторы', 'Текст', 'Γράφει ο', 'Γράφει η', 'Γράφουν οι', 'Του', 'Της', 'Από τον', 'Από την', 'Επιμέλεια', 'Συντάκτης', '记者', '記者', '本报记者', '本報記者', '新华社记者', '中新社记者', '本网记者', '实习记者', '见习记者', '通讯员', '作者', '文', '责编', '责任编辑', '責任編輯', '编辑', '撰文', '文／', '執筆', '기자', 'بقلم', 'كتب', 'מאת',
    ],
    bylineEnds: ['aus', 'à', 'desde', 'em', 'w', 'för', 'для', 'из', 'στο', 'στη', 'στην', '记者', '記者', '特派员', '特派員', '编辑', '編集委員', '報道', '报道', '摄', '기자', '특파원', '선임기자', '논설위원'],
    conjunctions: ['und', 'et', 'y', 'e', 'i', 'en', 'og', 'och', 'ja', 've', 'dan', 'és', 'și', 'и', 'та', 'і', 'και', 'と', '和', '및'],
    jobs: [
      'Agentur', 'Agenturen', 'agences', 'agencias', 'agenzie', 'agencje', 'Redaktion', 'Redakteur', 'Redakteurin', 'Korrespondent', 'Korrespondentin', 'Journalistin', 'journaliste', 'rédaction', 'correspondant', 'correspondante', 'periodista', 'redactor', 'redactora', 'jornalista', 'giornalista', 'redazione', 'redactie', 'redaktør', 'redaktor', 'dziennikarz', 'novinář', 'редактор', 'корреспондент', 'δημοσιογράφος', 'muhabir', 'wartawan', '记者', '編集', '기자', 'aktualisiert', 'Stand', 'mis à jour', 'publié', 'publicado', 'actualizado', 'folgen', 'suivre', 'seguir',
    ],
    creditPrefixes: ['Foto', 'Fotos', 'Bild', 'Bilder', 'Quelle', 'Crédit', 'Crédits', 'Crédit photo', 'Fotografía', 'Imagen', 'Imagem', 'Fotografia', 'Immagine', 'Beeld', 'Kuva', 'Zdjęcie', 'Zdroj', 'Kép', 'Фото', 'Φωτογραφία', 'Πηγή', 'Fotoğraf', '图', '图片', '供图', '圖', '写真', '撮影', '사진', 'الصورة', 'צילום', 'ภาพ'],
  },
};
