using System.Collections.Immutable;
using VcCleaner.Documents;

namespace VcCleaner.Elements;

/// <summary>The links of an element that have no text of their own, until a heading or an image takes each.</summary>
internal sealed class LinkClaims
{
    private readonly List<(LinkTarget Target, string? Around)> _open = [];

    public LinkClaims(ImmutableArray<Part> parts, FieldSource fields)
    {
        foreach (var part in parts)
        {
            if (part is LinkPart link && link.IsSeen(fields) && LabelOf(link, fields) is null
                && LinkTarget.Read(fields[link.Attribute], link.Encoding) is { } target)
            {
                _open.Add((target, link.Around));
            }
        }
    }

    /// <summary>The links that nothing was found to stand on.</summary>
    public IEnumerable<LinkTarget> Unclaimed => _open.Count == 0 ? [] : _open.Select(link => link.Target).Distinct();

    /// <summary>The text that is clicked, where the link brings one.</summary>
    public static string? LabelOf(LinkPart link, FieldSource fields) =>
        link.Label is { } name && !string.IsNullOrWhiteSpace(fields[name]) ? fields[name] : null;

    /// <summary>Puts a link around what an attribute shows: the one that asks for it, or the first that asks for nothing.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="inlines">What it shows.</param>
    /// <param name="takesAny">Whether a link that asks for nothing may stand there: headings and images are clicked, running text is not.</param>
    public ImmutableArray<Inline> Claim(string attribute, ImmutableArray<Inline> inlines, bool takesAny = true)
    {
        if (inlines.IsEmpty) return inlines;
        var index = _open.FindIndex(link => link.Around == attribute);
        if (index < 0 && takesAny) index = _open.FindIndex(link => link.Around is null);
        if (index < 0) return inlines;
        var target = _open[index].Target;
        _open.RemoveAt(index);
        return [target.Wrap(inlines)];
    }
}
