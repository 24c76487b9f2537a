using VcCleaner.Elements;
using VcCleaner.Exports;
using VcCleaner.Shortcodes;
using VcCleaner.Tests.Infrastructure;
using VcCleaner.Text;
using Xunit;

namespace VcCleaner.Tests.Elements;

/// <summary>Tags that two families share: the attributes decide, and where they say nothing, the company that the tag keeps.</summary>
public sealed class FamilyEvidenceTests
{
    private static readonly string[] SharedTags = ["heading", "tab", "button", "testimonial", "icon"];

    private static readonly ElementCatalog Catalog = ElementCatalog.CreateDefault();

    /// <summary>Two invented themes that share the five most generic names there are.</summary>
    private static readonly ElementCatalog Themes = new(
    [
        .. Theme("Orchard", "orchard_mark", Row.Words("subtitle")),
        .. Theme("Harbour", "harbour_mark", Row.Words("motto")),
    ]);

    [Theory]
    [InlineData("heading")]
    [InlineData("tab")]
    [InlineData("button")]
    [InlineData("testimonial")]
    [InlineData("icon")]
    public void The_company_decides_where_the_attributes_do_not(string tag)
    {
        Assert.Equal("Orchard", FamilyOf($"[{tag} title=\"A\"][orchard_mark]", Themes));
        Assert.Equal("Harbour", FamilyOf($"[{tag} title=\"A\"][harbour_mark]", Themes));
        Assert.Equal("Harbour", FamilyOf($"[orchard_mark][harbour_mark][harbour_mark][{tag} title=\"A\"]", Themes));
    }

    [Theory]
    [InlineData("heading")]
    [InlineData("tab")]
    [InlineData("button")]
    [InlineData("testimonial")]
    [InlineData("icon")]
    public void Attributes_that_only_one_family_shows_outweigh_the_company(string tag) =>
        Assert.Equal("Harbour", FamilyOf($"[orchard_mark][{tag} title=\"A\" motto=\"B\"]", Themes));

    [Theory]
    [InlineData("[testimonial name=\"Ann\"]", "[full_width_section]", "Salient")]
    [InlineData("[testimonial name=\"Ann\"]", "[woodmart_title]", "Woodmart")]
    public void Real_themes_are_told_apart(string shared, string company, string family) => Assert.Equal(family, FamilyOf(company + shared, Catalog));

    [Fact]
    public void The_builders_own_row_stands_beside_a_theme_that_only_adds_attributes()
    {
        Assert.Equal("WPBakery Page Builder", FamilyOf("[mk_highlight][vc_column_text]", Catalog));
        Assert.Equal("Jupiter", FamilyOf("[mk_highlight][vc_column_text title=\"Plums\"]", Catalog));
    }

    [Fact]
    public void Conversion_and_ledger_judge_alike()
    {
        var result = Converting.Run("[woodmart_title title=\"Plums\"]\n\n[testimonial name=\"Ann\"]They ripen in August.[/testimonial]", ContentFormat.Text);

        Assert.Contains("They ripen in August.", result.Markdown, StringComparison.Ordinal);
        Assert.DoesNotContain(result.Diagnostics, d => d.Descriptor.Id == "VC903");
    }

    private static IEnumerable<ElementDefinition> Theme(string family, string mark, Part extra) =>
        SharedTags.Select(tag => Row.Content(tag, Row.Title("title"), extra))
            .Append(Row.Decoration(mark)).Select(row => row with { Family = family });

    /// <summary>The family of the one element whose tag is shared.</summary>
    private static string FamilyOf(string source, ElementCatalog catalog)
    {
        var options = new ShortcodeOptions { KnownTags = catalog.Tags, EnclosingTags = catalog.EnclosingTags };
        var tree = ShortcodeParser.Parse(new SourceText("article", source), options);
        var finder = new Finder();
        finder.Walk(tree);
        return catalog.Resolve(finder.Shared!, FamilyEvidence.Of(tree, catalog)).Family;
    }

    private sealed class Finder : ShortcodeWalker
    {
        public ShortcodeElement? Shared { get; private set; }

        protected override bool Enter(ShortcodeElement element)
        {
            if (element.Tag is "testimonial" or "tab" or "heading" or "icon" or "button" or "vc_column_text") Shared = element;
            return true;
        }
    }
}
