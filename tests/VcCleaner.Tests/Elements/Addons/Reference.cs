using System.Text.Json;
using VcCleaner.Tests.Infrastructure;

namespace VcCleaner.Tests.Elements.Addons;

/// <summary>The reference of add-ons that the rows are held against.</summary>
internal static class Reference
{
    /// <summary>What the reference calls a family, by the catalogue's name for it; the others have one name.</summary>
    private static readonly Dictionary<string, string> Families = new()
    {
        ["Ultimate Addons for WPBakery"] = "Ultimate Addons",
        ["Salient (nectar)"] = "Salient",
        ["Jupiter (mk)"] = "Jupiter",
        ["The7 (dt)"] = "The7",
        ["Impreza / Zephyr (us)"] = "Impreza",
        ["Bridge / Qode (unprefixed)"] = "Bridge",
        ["Total (vcex)"] = "Total",
        ["Brooklyn (ut)"] = "Brooklyn",
        ["WordPress core"] = "WordPress",
        ["WooCommerce (not mapped by WPBakery)"] = "WooCommerce",
    };

    private const string AnyPrefix = "<prefix>_";

    /// <summary>Every entry of the reference; one that stands for several prefixes is read with the first.</summary>
    public static IReadOnlyList<ReferenceEntry> Read()
    {
        var path = Path.Combine(Corpus.Require(), "reference", "wpbakery", "addons.json");
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return [.. document.RootElement.EnumerateArray().Select(Entry)];
    }

    private static ReferenceEntry Entry(JsonElement entry)
    {
        var family = entry.GetProperty("family").GetString()!;
        var tag = entry.GetProperty("tag").GetString()!;
        var visible = entry.GetProperty("attributes").EnumerateArray()
            .Where(attribute => !attribute.TryGetProperty("decorative", out _))
            .Select(attribute => attribute.GetProperty("name").GetString()!);
        return new ReferenceEntry(
            tag.StartsWith(AnyPrefix, StringComparison.Ordinal) ? "Qode Interactive" : Families.GetValueOrDefault(family, family),
            tag.Replace(AnyPrefix, "mkdf_", StringComparison.Ordinal).ToLowerInvariant(),
            entry.TryGetProperty("content", out _),
            entry.GetProperty("enclosing").ValueKind == JsonValueKind.True,
            [.. visible]);
    }
}

/// <summary>A shortcode as the reference has it.</summary>
internal sealed record ReferenceEntry(string Family, string Tag, bool HasBody, bool IsEnclosing, IReadOnlyList<string> Visible);
