using System.Text;
using CsCheck;
using VcCleaner.Diagnostics;
using VcCleaner.Exports;
using VcCleaner.Text;
using Xunit;

namespace VcCleaner.Tests.Exports;

public class MojibakeRepairTests
{
    /// <summary>Our own sentences, with the capitals, quotes and dashes that look most like mojibake.</summary>
    private static readonly string[] Clean =
    [
        "“AMANHÔ, gritou a IRMÃ… E o PÃO? «MAÇû – não há; NÃO HÁ! A avó põe o chá à mesa.",
        "La lettre « Â » s’écrit à l’ancienne… « CAFÉ… » ou « THÉ » : 3 €, déjà bu – été, Noël, œuf. ÉTÉ’ CAFÉ”",
        "„Spaß“ macht GRÖSSE… „groß“ und „Fuß“; »Maß« – Ärger, Öl, ÜBUNG’ und 5 € für Ähren. ÄÖÜ“ Spaß…",
        "El niño comió piñas: «¡ACCIÓN!» – ¿Qué dice la SEÑORA… MAMÁ” y PAPÁ’? Mañana, año.",
        "È così: «CITTÀ» o “VIRTÙ”… perché no? L’È – già, più, PERCHÉ’.",
        "Zażółć gęślą jaźń – „ŁÓDŹ” i „SIŁĄ”… źdźbło, ćma, Święta: 5 zł.",
        "Příliš žluťoučký kůň: „MÁJ“ a „ČAJ“… ÚPĚL’ – ďábelské ódy, Řeka.",
        "Smörgås på ÖN… ”VÅR” och ”BLÅ” – Åre, ÅÄÖ” är sist. HÄÖ… SMÅ»",
        "România: „PÂINE” și „MÂ”… hâ…” – înger, țară, ÎN’ ȘI „COBORΔ.",
        "İstanbul’da “ÇAĞ” ve “DÜŞ”… şöyle – ığüöç, ÂLÂ” hâlâ kâr.",
        "Привет, «МИР» – это “хорошо”… Ёлка’ стоит 5 €.",
        "Γειά σου “Κόσμε”… «ΑΘΗΝΑ» – ώρα’ 5 €.",
        "日本語の「文章」…と—記号。© 2020 ™ ½ ×–÷ 5×… “ß”",
        "Đường phố “VIỆT”… Ô… «Â» – ăâêôơư Đ’ Ổ”.",
    ];

    [Theory]
    [InlineData("cafÃ©", "café")]
    [InlineData("donâ€™t", "don’t")]
    [InlineData("â€œHi,â€\u009D she said", "“Hi,” she said")]
    [InlineData("Ã‰tÃ© Ã\u00A0 Paris", "Été à Paris")]
    [InlineData("Next.Â\u00A0Then", "Next.\u00A0Then")]
    [InlineData("Â© 2019 Acmeâ„¢", "© 2019 Acme™")]
    [InlineData("3 Ã— 4 and 20Â°C", "3 × 4 and 20°C")]
    [InlineData("smile ðŸ˜€!", "smile 😀!")]
    [InlineData("“Real” quotes and cafÃ© beside", "“Real” quotes and café beside")]
    [InlineData("Ã¢â‚¬Å“twiceÃ¢â‚¬Â\u009D", "“twice”")]
    [InlineData("cafÃƒÂ©", "café")]
    [InlineData("“x” Ð´Ð¾Ð¼", "“x” дом")]
    [InlineData("wÅ‚asny “x”", "własny “x”")]
    public void Misread_text_is_read_right(string misread, string meant)
    {
        Assert.Equal(meant, Repair(misread).Text);
    }

    [Theory]
    [InlineData("The browser showed `â€œ` and “that” was it.")]
    [InlineData("The browser showed <code>Ã©</code>, “not é”.")]
    [InlineData("“NÃO” disse a IRMÃ”")]
    [InlineData("naïve café — déjà vu…")]
    [InlineData("a lone Ã… here")]
    public void Text_that_was_meant_stays(string text)
    {
        Assert.Equal(text, Repair(text).Text);
    }

    [Fact]
    public void Clean_text_in_many_languages_is_never_changed()
    {
        var pieces = Clean.SelectMany(s => s.Split(' ')).ToArray();
        var mixed = from language in Gen.OneOf(Clean)
                    from words in Gen.OneOf(language.Split(' ')).Array[1, 40]
                    select string.Join(' ', words);
        var anything = Gen.OneOf(pieces).Array[1, 30].Select(words => string.Join(' ', words));

        foreach (var text in Clean) Assert.Equal(text, Repair(text).Text);
        Gen.OneOf(mixed, anything).Sample(text => Repair(text).Text == text, iter: 20_000);
    }

    [Fact]
    public void Text_encoded_and_misread_comes_back_exactly()
    {
        Gen.Select(Gen.OneOf(Clean), Gen.Int[1, 2]).Sample((text, times) => Repair(Misread(text, times)).Text == text);
    }

    [Fact]
    public void Positions_behind_a_repair_are_those_of_the_file()
    {
        const string Misread = "x\ncafÃ© â€œMARKâ€\u009D\nMARK2";
        var repaired = Repair(Misread);
        var before = new SourceText("", Misread);

        foreach (var marker in (string[])["MARK", "MARK2", "caf"])
        {
            var expected = before.PositionOf(Misread.LastIndexOf(marker, StringComparison.Ordinal));
            Assert.Equal(expected, repaired.PositionOf(repaired.Text.LastIndexOf(marker, StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Each_run_is_one_finding_that_points_at_its_repair()
    {
        var findings = new List<Diagnostic>();

        var repaired = MojibakeRepair.Repair(new SourceText("", "cafÃ© donâ€™t"), findings);

        Assert.Equal(["é", "’"], findings.Select(d => repaired.Substring(d.Span)));
        Assert.Equal("`Ã©` is UTF-8 that was once read as Windows-1252; it was read as `é`.", findings[0].Message);
    }

    private static SourceText Repair(string text) => MojibakeRepair.Repair(new SourceText("", text), []);

    private static string Misread(string text, int times)
    {
        for (; times > 0; times--) text = EncodingSniffer.Windows1252.GetString(Encoding.UTF8.GetBytes(text));
        return text;
    }
}
