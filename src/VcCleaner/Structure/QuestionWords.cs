namespace VcCleaner.Structure;

/// <summary>The words questions and how-to headings begin with, by language.</summary>
internal static class QuestionWords
{
    public const string Lists =
        """
        how|what|what’s|what's|why|when|where|where’s|which|who|who’s|who's|whose|whom|can|could|do|does|did|is|are|was|will|should|would|may|must
        wie|was|warum|wieso|weshalb|wann|wo|woher|wohin|welche|welcher|welches|welchen|wer|wem|wen|wessen|kann|können|muss|darf|soll|ist|sind|gibt
        comment|pourquoi|quand|où|quel|quelle|quels|quelles|qui|que|combien|faut-il|puis-je|est-ce|qu’est-ce|qu'est-ce
        cómo|qué|por qué|cuándo|dónde|cuál|cuáles|quién|quiénes|cuánto|cuánta|cuántos|cuántas
        come|perché|cosa|che|quando|dove|quale|quali|chi|quanto|quanta|quanti|cos’è|cos'è
        como|porquê|porque|onde|qual|quais|quem|quanto|quantos|quantas
        hoe|wat|waarom|wanneer|waar|welke|welk|wie|hoeveel|kan
        hur|vad|varför|när|var|vilken|vilket|vilka|vem|hvordan|hvad|hva|hvorfor|hvornår|når|hvor|hvilken|hvilke|hvem
        miten|kuinka|mikä|mitä|miksi|milloin|missä|kuka|ketkä|paljonko|voiko|onko
        jak|co|dlaczego|kiedy|gdzie|jaki|jaka|jakie|który|która|które|kto|ile|czy|czym
        proč|kdy|kde|který|která|které|kdo|kolik|prečo|kedy|ktorý|koľko
        hogyan|mi|miért|mikor|hol|melyik|ki|mennyi
        cum|ce|când|unde|care|cine|cât
        nasıl|ne|neden|niçin|nerede|hangi|kim|kaç|nedir
        как|что|почему|зачем|когда|где|куда|какой|какая|какое|какие|кто|сколько|можно|нужно|чем
        як|що|чому|навіщо|коли|де|який|яка|яке|які|хто|скільки
        πώς|πως|τι|γιατί|πότε|πού|ποιος|ποια|ποιο|ποιοι|πόσο
        كيف|ما|ماذا|لماذا|متى|أين|هل|من|أي|كم
        איך|כיצד|מה|מהו|מהי|מדוע|למה|מתי|איפה|היכן|האם|מי|איזה|כמה
        چگونه|چطور|چرا|چه|کی|کجا|آیا|چیست
        क्या|कैसे|क्यों|कब|कहाँ|कहां|कौन|कितना|कितने
        어떻게|무엇|왜|언제|어디|누가|누구|얼마나|어떤
        làm|tại|vì|khi|bagaimana|apa|mengapa|kapan|dimana|siapa
        """;

    /// <summary>The same where words are not separated: what a question begins with, or ends with.</summary>
    public static bool IsAskedWithoutSpaces(ReadOnlySpan<char> line)
    {
        if (!line.ContainsAnyInRange('\u0E00', '\uD7FF')) return false;
        foreach (var opening in (ReadOnlySpan<string>)["什么", "什麼", "为什么", "為什麼", "为何", "為何", "如何", "怎么", "怎麼", "怎样", "怎樣", "哪", "谁", "誰", "なぜ", "どう", "いつ", "どこ", "何", "อะไร", "ทำไม", "อย่างไร", "เมื่อไร", "ที่ไหน", "วิธี"])
        {
            if (line.StartsWith(opening, StringComparison.Ordinal)) return true;
        }

        foreach (var closing in (ReadOnlySpan<string>)["吗", "嗎", "呢", "什么", "什麼", "とは", "ですか", "ますか", "のか", "อะไร", "อย่างไร", "หรือไม่", "ไหม"])
        {
            if (line.EndsWith(closing, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
