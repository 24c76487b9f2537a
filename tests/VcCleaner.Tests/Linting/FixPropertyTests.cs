using System.Text;
using CsCheck;
using VcCleaner.Diagnostics;
using VcCleaner.Tests.Infrastructure;
using Xunit;

namespace VcCleaner.Tests.Linting;

/// <summary>What <c>--fix</c> promises, of whatever it is given: a second time changes nothing, nothing fixable is left, and no byte changes elsewhere.</summary>
public sealed class FixPropertyTests
{
    /// <summary>Pieces that meet each other in all orders; half of them are parts of something larger.</summary>
    private static readonly string[] Pieces =
    [
        .. PlantedDamageTests.Plants.Select(row => row.Data.Item2.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal)),
        "[vc_row]", "[/vc_row]", "[vc_column width=”1/2″]", "[/vc_column]", "[vc_column_text]", "[/vc_column_text]", "[vc_btn title=“More“", "]", "[", "“", "″", "&#8221;", "\"", "'",
        "<p>", "</p>", "<br />", "\n\n", "\r\n", " ", "text", "Ã©", "&amp;amp;nbsp;", "\\[vc\\_row\\]", "&#91;/vc_row&#93;", "[[vc_row]]", "<!-- vccleaner-ignore VC1: why -->", "]]>", "é", "海", "😀", "\uFEFF", "\u00A0",
        "link=\"a”", "a=b", "``", "`{`x`}`", "el_class='a\"b'", "<strong>Opening hours</strong>", "<a href=\"#\">", "</a>", "<img src=\"/a.jpg\">",
    ];

    private static readonly Gen<string> Content = Gen.Int[0, Pieces.Length - 1].Array[0, 14].Select(picks => string.Concat(picks.Select(pick => Pieces[pick])));

    [Theory]
    [InlineData(FixSafety.Safe, "page.txt")]
    [InlineData(FixSafety.Unsafe, "page.txt")]
    [InlineData(FixSafety.Safe, "page.md")]
    [InlineData(FixSafety.Unsafe, "page.md")]
    internal void Any_page_is_fixed_once_and_for_all(FixSafety most, string name) =>
        Content.Sample(content => Check(FixCheck.Of(name, Encoding.UTF8.GetBytes(content), most)), iter: 500);

    [Theory]
    [InlineData(FixSafety.Safe)]
    [InlineData(FixSafety.Unsafe)]
    internal void Any_export_is_fixed_once_and_for_all(FixSafety most) =>
        Gen.Select(Gen.Int[0, 100], Content.Array[1, 4]).Sample((seed, pieces) =>
        {
            var export = new CleanExport(seed);
            foreach (var piece in pieces) export.Plant(piece);
            return Check(FixCheck.Of("site.xml", Encoding.UTF8.GetBytes(export.ToString()), most));
        }, iter: 100);

    /// <summary>A share of the real content, the same each time; all of it takes the benchmarks' <c>check-fixes</c>.</summary>
    [Theory]
    [InlineData(FixSafety.Safe)]
    [InlineData(FixSafety.Unsafe)]
    internal void Real_content_is_fixed_once_and_for_all(FixSafety most)
    {
        const int share = 25;
        var folder = Path.Combine(Corpus.Require(), "corpus");
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Where((_, i) => i % share == 0);

        Assert.Empty(files.SelectMany(file => FixCheck.Of(Path.GetRelativePath(folder, file), File.ReadAllBytes(file), most).Broken));
    }

    private static bool Check(FixCheck check)
    {
        Assert.Empty(check.Broken);
        return true;
    }
}
