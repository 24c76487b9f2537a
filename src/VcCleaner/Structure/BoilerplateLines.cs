namespace VcCleaner.Structure;

/// <summary>Lines that themes print between articles and that nobody would call a heading, by language.</summary>
internal static class BoilerplateLines
{
    public const string Lists =
        """
        read more|read more here|continue reading|click here|learn more here|more info|more information|find out more|view more|view all|see all|see more|show more|load more|download|download now|download pdf|download here|sign up|sign up now|subscribe|subscribe now|register|register now|register here|log in|login|buy now|buy tickets|add to cart|shop now|order now|book now|book online|get started now|contact us today|call us|call now|share|share this|tweet|pin it|print|back|back to top|next|previous|next post|previous post|home|menu|search|leave a comment|leave a reply|no comments|reply|posted in|tagged|advertisement|sponsored|photo|image|video|play|close|yes|no|n/a|tba|tbd|lorem ipsum|apply now|apply here|donate|donate now|join now|join us today|watch now|listen now|try it now|free trial|send|submit
        weiterlesen|mehr lesen|mehr erfahren|mehr|hier klicken|jetzt buchen|jetzt anmelden|jetzt kaufen|anmelden|abonnieren|teilen|drucken|zurück|weiter|nach oben|startseite|suche|kommentar hinterlassen|anzeige|herunterladen|in den warenkorb
        lire la suite|en savoir plus|cliquez ici|voir plus|voir tout|télécharger|s'inscrire|s’inscrire|réserver|acheter|partager|imprimer|retour|suivant|précédent|accueil|laisser un commentaire|publicité
        leer más|seguir leyendo|saber más|más información|haz clic aquí|ver más|ver todo|descargar|inscríbete|suscríbete|reservar|comprar|compartir|imprimir|volver|siguiente|anterior|inicio|deja un comentario|publicidad
        leggi tutto|leggi di più|scopri di più|clicca qui|vedi tutto|scarica|iscriviti|prenota|prenota ora|acquista|condividi|stampa|indietro|avanti|successivo|precedente
        leia mais|ler mais|saiba mais|continue lendo|clique aqui|ver mais|ver tudo|baixar|inscreva-se|assine|reservar|comprar|compartilhar|imprimir|voltar|próximo|anterior|início
        lees meer|lees verder|meer informatie|klik hier|bekijk alles|downloaden|aanmelden|boek nu|koop nu|delen|terug|volgende|vorige
        läs mer|klicka här|ladda ner|dela|läs vidare|læs mere|les mer|lue lisää|klikkaa tästä|lataa|jaa
        czytaj więcej|czytaj dalej|więcej|dowiedz się więcej|kliknij tutaj|zobacz więcej|zobacz wszystko|pobierz|zapisz się|zarezerwuj|kup teraz|udostępnij|drukuj|wstecz|dalej|poprzedni|następny|dodaj komentarz|reklama
        číst více|více|stáhnout|tovább|letöltés|citește mai mult|descarcă|devamını oku|daha fazla|indir|paylaş
        читать далее|читать дальше|подробнее|узнать больше|нажмите здесь|смотреть все|скачать|подписаться|зарегистрироваться|купить|заказать|поделиться|распечатать|назад|вперёд|далее|главная|оставить комментарий|реклама|читати далі|докладніше|завантажити
        διαβάστε περισσότερα|περισσότερα|κάντε κλικ εδώ|λήψη
        اقرأ المزيد|المزيد|اضغط هنا|تحميل|اشترك|سجل الآن|مشاركة|التالي|السابق|ادامه مطلب|دانلود|اشتراک‌گذاری
        קרא עוד|קראו עוד|המשך קריאה|לחץ כאן|לחצו כאן|הורדה|הרשמה|שתף|הבא|הקודם
        और पढ़ें|यहाँ क्लिक करें|यहां क्लिक करें|डाउनलोड करें|साझा करें
        阅读更多|继续阅读|了解更多|查看更多|点击这里|点击此处|下载|立即购买|注册|订阅|分享|返回|下一篇|上一篇|首页
        閱讀更多|繼續閱讀|了解更多|查看更多|點擊這裡|下載|立即購買|註冊|訂閱|分享|返回|下一篇|上一篇|首頁
        続きを読む|もっと見る|詳しくはこちら|こちら|ダウンロード|登録|予約する|購入する|シェア|戻る|次へ|前へ|ホーム
        더 보기|더 읽기|자세히 보기|여기를 클릭|다운로드|구독|공유|이전|다음
        อ่านต่อ|อ่านเพิ่มเติม|คลิกที่นี่|ดาวน์โหลด|แชร์
        xem thêm|đọc tiếp|tải xuống|baca selengkapnya|selengkapnya|klik di sini|unduh|bagikan
        """;
}
