namespace VcCleaner.Structure;

/// <summary>The words that buttons begin with, by language: <c>Join the Chat</c> behind a text leads away from it, and is no heading of what follows.</summary>
internal static class ActionWords
{
    public const string Lists =
        """
        see|view|go|visit|join|sign|register|subscribe|download|buy|shop|order|book|donate|click|watch|listen|get|try|read|share|follow|apply|browse|explore|discover|start|contact|call|check|learn|find|open|take|request|reserve|schedule|back|add|show|enroll|enrol|rsvp|tweet|submit|purchase|support|help|meet|ask|tell|send|save|continue
        ansehen|anmelden|jetzt|besuchen|kaufen|bestellen|buchen|herunterladen|spenden|entdecken|lesen|erfahren|abonnieren|bewerben|teilen
        voir|visiter|découvrir|découvrez|télécharger|acheter|commander|réserver|réservez|lire|rejoindre|rejoignez|contactez|inscrivez|suivez|partager|écouter
        ver|visitar|visita|descubrir|descubre|descargar|comprar|compra|reservar|reserva|leer|únete|contacta|inscríbete|suscríbete|síguenos|compartir|escuchar
        vedi|visita|scopri|scarica|acquista|ordina|prenota|leggi|unisciti|contatta|iscriviti|seguici|condividi|ascolta
        veja|visite|descubra|baixe|baixar|compre|reserve|leia|junte|contacte|inscreva|siga|partilhar|compartilhe|ouvir|ouça
        bekijk|bezoek|ontdek|koop|bestel|boek|lees|schrijf|volg|deel|luister|besök|upptäck|köp|beställ|boka|läs|följ|dela|besøg|køb|bestil|læs|kjøp|bestill|les
        zobacz|odwiedź|odkryj|pobierz|kup|zamów|zarezerwuj|czytaj|dołącz|zapisz|obserwuj|udostępnij|posłuchaj|přečtěte|stáhnout|koupit|objednat|olvasd|letöltés
        incele|keşfet|indir|satın|oku|katıl|kaydol|takip|paylaş|dinle
        смотреть|посмотреть|перейти|скачать|купить|заказать|забронировать|читать|присоединиться|подписаться|поделиться|узнать|слушать|дивитися|завантажити|купити|замовити|читати
        δείτε|επισκεφθείτε|ανακαλύψτε|κατεβάστε|αγοράστε|κλείστε|διαβάστε
        شاهد|زيارة|اكتشف|حمل|اشتر|احجز|اقرأ|انضم|اشترك|تابع|شارك|استمع|צפו|בקרו|גלו|הורידו|קנו|הזמינו|קראו|הצטרפו|הירשמו|עקבו|שתפו
        देखें|डाउनलोड|खरीदें|पढ़ें|जुड़ें
        """;
}
