using System.Collections.Frozen;
using System.Collections.Immutable;

namespace VcCleaner.Html;

/// <summary>Reads the attributes of a plain tag: <c>name="value"</c>, <c>name='value'</c>, <c>name=value</c> and <c>name</c>. Part of <see cref="PlainTokens"/>.</summary>
internal static class PlainAttributes
{
    /// <summary>A tag with more is left to a reader that looks for names twice in less time.</summary>
    private const int Most = 32;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = FrozenSet.Create(
        StringComparer.Ordinal,
        "align", "alt", "border", "cellpadding", "cellspacing", "class", "colspan", "data-id", "height", "href", "id", "lang", "loading", "name", "rel",
        "rowspan", "sizes", "src", "srcset", "start", "style", "target", "title", "type", "valign", "value", "width").GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsBlank(char c) => c is ' ' or '\n' or '\t';

    /// <summary>Finds the end of a tag, if everything up to it is plain.</summary>
    /// <param name="html">The HTML.</param>
    /// <param name="start">Behind the tag's name.</param>
    /// <param name="end">Where <c>&gt;</c> or <c>/&gt;</c> stands.</param>
    /// <param name="isSelfClosing">Which of both.</param>
    public static bool TrySkip(string html, int start, out int end, out bool isSelfClosing)
    {
        isSelfClosing = false;
        end = start;
        for (var count = 0; count <= Most; count++)
        {
            var blank = end;
            while (end < html.Length && IsBlank(html[end])) end++;
            if (end == html.Length) return false;
            if (html[end] == '>') return true;
            if (html[end] == '/')
            {
                isSelfClosing = true;
                return end + 1 < html.Length && html[end + 1] == '>';
            }

            if (end == blank || !TryReadOne(html, ref end, out _, out var value)) return false;
            if (value.ContainsAny('&', '\r', '\0') && (value.ContainsAny('\r', '\0') || !PlainReferences.TryDecode(value, isInAttribute: true, out _))) return false;
        }

        return false;
    }

    /// <summary>The attributes between a tag's name and its end, which <see cref="TrySkip"/> has found plain.</summary>
    public static ImmutableArray<KeyValuePair<string, string>> Read(ReadOnlySpan<char> tag)
    {
        if (tag.IsWhiteSpace()) return [];
        var attributes = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        for (var at = 0; at < tag.Length;)
        {
            if (IsBlank(tag[at]))
            {
                at++;
                continue;
            }

            if (!TryReadOne(tag, ref at, out var written, out var value)) break;
            var name = Names.TryGetValue(written, out var known) ? known : written.ToString().ToLowerInvariant();
            if (HasName(attributes, name)) continue;
            _ = PlainReferences.TryDecode(value, isInAttribute: true, out var decoded);
            attributes.Add(new(name, decoded));
        }

        return attributes.ToImmutable();
    }

    /// <summary>The decoded value of the first attribute of a name, or null: as <see cref="Read"/> has it, without the others.</summary>
    public static string? Find(ReadOnlySpan<char> tag, string name)
    {
        for (var at = 0; at < tag.Length;)
        {
            if (IsBlank(tag[at]))
            {
                at++;
                continue;
            }

            if (!TryReadOne(tag, ref at, out var written, out var value)) break;
            if (!written.Equals(name, StringComparison.OrdinalIgnoreCase)) continue;
            _ = PlainReferences.TryDecode(value, isInAttribute: true, out var decoded);
            return decoded;
        }

        return null;
    }

    private static bool TryReadOne(ReadOnlySpan<char> tag, ref int at, out ReadOnlySpan<char> name, out ReadOnlySpan<char> value)
    {
        value = default;
        var end = at;
        while (end < tag.Length && (char.IsAsciiLetterOrDigit(tag[end]) || tag[end] is '-' or '_' or ':' or '.')) end++;
        name = tag[at..end];
        if (end == at) return false;
        at = end;
        if (end == tag.Length || tag[end] != '=') return end == tag.Length || IsBlank(tag[end]) || tag[end] is '>' or '/';
        if (++end == tag.Length) return false;

        var quote = tag[end];
        if (quote is not ('"' or '\''))
        {
            var start = end;
            while (end < tag.Length && (char.IsAsciiLetterOrDigit(tag[end]) || tag[end] is '-' or '_' or '.' or '#' or '%')) end++;
            value = tag[start..end];
            at = end;
            return end > start && (end == tag.Length || IsBlank(tag[end]) || tag[end] == '>');
        }

        var length = tag[(end + 1)..].IndexOf(quote);
        if (length < 0) return false;
        value = tag.Slice(end + 1, length);
        at = end + length + 2;
        return true;
    }

    private static bool HasName(ImmutableArray<KeyValuePair<string, string>>.Builder attributes, string name)
    {
        foreach (var attribute in attributes)
        {
            if (string.Equals(attribute.Key, name, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
