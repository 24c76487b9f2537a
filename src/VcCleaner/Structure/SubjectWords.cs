namespace VcCleaner.Structure;

/// <summary>Words that a statement begins with and a heading hardly ever, by language: somebody or something that then does something.</summary>
internal static class SubjectWords
{
    public const string Lists =
        """
        i|i’m|i'm|i’ve|i've|we|we’re|we're|we’ve|we've|we’ll|we'll|you|you’re|you're|you’ll|you'll|he|he’s|he's|she|she’s|she's|it|it’s|it's|they|they’re|they're|this|that|that’s|that's|these|those|there|there’s|there's|here|here’s|here's|if|but|so|then|also|please|let|let’s|let's|thanks|thank|note|maybe|yes|no|not|sometimes|usually|currently|recently|unfortunately|fortunately
        ich|wir|ihr|sie|er|es|dies|diese|dieser|dieses|das|da|hier|wenn|aber|dann|bitte|also|danke|leider|vielleicht
        je|j’ai|nous|vous|il|elle|ils|elles|on|c’est|c'est|ce|cela|voici|voilà|si|mais|alors|merci
        yo|nosotros|usted|ustedes|él|ella|ellos|ellas|es|esto|esta|este|estos|estas|hay|aquí|si|pero|entonces|gracias
        io|noi|voi|lui|lei|loro|è|questo|questa|questi|queste|ecco|se|ma|allora|grazie
        eu|nós|você|vocês|ele|ela|eles|elas|isto|este|esta|estes|estas|aqui|mas|então|obrigado
        ik|wij|we|jij|u|hij|zij|ze|het|dit|deze|er|hier|als|maar|dan|bedankt|jag|vi|ni|du|han|hon|de|det|den|detta|här|om|men|tack
        ja|my|wy|on|ona|oni|to|tu|jeśli|ale|więc|proszę|dziękuję|já|my|vy|to|ale|pokud|én|mi|ez|az|ha|de
        ben|biz|siz|o|bu|şu|burada|eğer|ama|teşekkürler
        я|мы|вы|он|она|они|это|этот|эта|эти|здесь|если|но|тогда|спасибо|ми|ви|він|вона|вони|це|тут|якщо|але
        εγώ|εμείς|εσείς|αυτός|αυτή|αυτό|εδώ|αν|αλλά
        أنا|نحن|أنت|هو|هي|هم|هذا|هذه|هنا|إذا|لكن|شكرا|אני|אנחנו|אתם|הוא|היא|הם|זה|זאת|כאן|אם|אבל|תודה
        मैं|हम|आप|वह|वे|यह|ये|यहाँ|यदि|लेकिन|अगर
        """;
}
