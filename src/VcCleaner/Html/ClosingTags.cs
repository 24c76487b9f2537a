namespace VcCleaner.Html;

/// <summary>Tells whether an element that holds none of its own kind is closed; asked from places that only move forward.</summary>
/// <remarks>What was found is kept until it is passed, so a thousand <c>&lt;iframe&gt;</c> do not mean as many walks to the end.</remarks>
internal sealed class ClosingTags(string html)
{
    private readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);

    /// <summary>True if <c>&lt;/name</c> stands at or after a place, and before another <c>&lt;name</c>.</summary>
    public bool Follow(string name, int start) => Next($"</{name}", start) < Next($"<{name}", start);

    /// <summary>Where a tag stands next; if nowhere, a closing one is further off than an opening one.</summary>
    private int Next(string tag, int start)
    {
        if (_next.TryGetValue(tag, out var next) && next >= start) return next;
        next = html.IndexOf(tag, start, StringComparison.OrdinalIgnoreCase);
        if (next < 0) next = tag[1] == '/' ? int.MaxValue : int.MaxValue - 1;
        return _next[tag] = next;
    }
}
