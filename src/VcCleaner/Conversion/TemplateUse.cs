using VcCleaner.Exports;

namespace VcCleaner.Conversion;

/// <summary>Hands out each template of the export once for an article: a page that prints its footer twice says nothing new, and templates
/// that print each other have an end.</summary>
internal sealed class TemplateUse(TemplateLibrary library)
{
    private readonly HashSet<long> _used = [];

    /// <summary>The template that a shortcode names; null if there is none, or if the article has it already.</summary>
    public Template? Take(string reference) => library.Find(reference.Trim()) is { } template && _used.Add(template.Id) ? template : null;
}
