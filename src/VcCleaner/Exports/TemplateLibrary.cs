using System.Collections.Frozen;
using System.Globalization;

namespace VcCleaner.Exports;

/// <summary>The posts of an export that others print, by id or by slug. Only published ones: what a template holds gets into articles.</summary>
internal sealed class TemplateLibrary
{
    private readonly FrozenDictionary<long, Template> _byId;
    private readonly FrozenDictionary<string, Template> _bySlug;

    /// <param name="templates">In the order of the export; of several with one id or slug, the first counts.</param>
    public TemplateLibrary(IEnumerable<Template> templates)
    {
        Template[] all = [.. templates];
        _byId = all.DistinctBy(template => template.Id).ToFrozenDictionary(template => template.Id);
        _bySlug = all.Where(template => template.Slug.Length > 0).DistinctBy(template => template.Slug).ToFrozenDictionary(template => template.Slug, StringComparer.Ordinal);
    }

    public static TemplateLibrary Empty { get; } = new([]);

    /// <summary>The template that a shortcode names, or null.</summary>
    public Template? Find(string reference) =>
        long.TryParse(reference, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? _byId.GetValueOrDefault(id) : _bySlug.GetValueOrDefault(reference);
}
