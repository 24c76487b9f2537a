using System.Collections.Frozen;
using VcCleaner.Text;

namespace VcCleaner.Exports;

/// <summary>
/// Walks over the tags of one piece of an export and stops at every field. It forgives what XML does not: unknown prefixes and entities,
/// stray end tags, markup in a field. There is no DTD and so no entity of the file's own making.
/// </summary>
/// <param name="text">The piece, decoded.</param>
internal sealed class WxrFieldReader(string text)
{
    /// <summary>Elements that hold text and nothing else. All others are walked into.</summary>
    private static readonly FrozenSet<string> Fields = FrozenSet.ToFrozenSet(
        [
            "title", "link", "pubDate", "guid", "description", "language", "category", "dc:creator", "content:encoded", "excerpt:encoded",
            "wp:wxr_version", "wp:base_site_url", "wp:base_blog_url",
            "wp:post_id", "wp:post_date", "wp:post_date_gmt", "wp:post_modified", "wp:post_modified_gmt", "wp:post_name", "wp:status",
            "wp:post_parent", "wp:menu_order", "wp:post_type", "wp:post_password", "wp:is_sticky", "wp:attachment_url",
            "wp:meta_key", "wp:meta_value", "wp:author_login", "wp:author_display_name",
            "wp:category_nicename", "wp:category_parent", "wp:cat_name", "wp:tag_slug", "wp:tag_name",
            "wp:term_taxonomy", "wp:term_slug", "wp:term_parent", "wp:term_name", "wp:comment_approved", "wp:comment_content",
            "wp:comment_id", "wp:comment_parent", "wp:comment_type", "wp:comment_author", "wp:comment_date", "wp:comment_date_gmt",
            // What feeds have beside.
            "id", "name", "content", "summary", "published", "updated", "enclosure", "media:content", "media:thumbnail",
        ],
        StringComparer.Ordinal);

    private readonly HashSet<string> _neverClosed = new(StringComparer.Ordinal);
    private int _position;

    /// <summary>The element that was entered or left last, when <see cref="Read"/> returns a tag.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The field, when <see cref="Read"/> returns one.</summary>
    public WxrField Field { get; private set; }

    public WxrNode Read()
    {
        while (true)
        {
            var next = text.AsSpan(_position).IndexOf('<');
            if (next < 0) return WxrNode.End;

            _position += next;
            if (SkipSection()) continue;

            var start = _position + 1;
            var isEnd = start < text.Length && text[start] == '/';
            if (isEnd) start++;
            var name = text.AsSpan(start, NameLength(start));
            if (name.IsEmpty)
            {
                _position++;
                continue;
            }

            return ReadTag(Intern(name), start + name.Length, isEnd);
        }
    }

    private WxrNode ReadTag(string name, int attributesStart, bool isEnd)
    {
        Name = name;
        var tagEnd = EndOfTag(attributesStart);
        var attributes = TextSpan.FromBounds(Math.Min(attributesStart, tagEnd), tagEnd);
        _position = tagEnd + 1;
        if (isEnd) return WxrNode.Leave;
        if (!Fields.Contains(name)) return WxrNode.Enter;

        if (text[tagEnd - 1] == '/')
        {
            Field = new WxrField(name, attributes, new TextSpan(_position, 0));
            return WxrNode.Field;
        }

        var end = EndOfField(name, _position);
        Field = new WxrField(name, attributes, TextSpan.FromBounds(_position, end));
        _position = end;
        return WxrNode.Field;
    }

    /// <summary>Where the tag's <c>&gt;</c> stands; one in a quoted value does not count unless the quote is never closed.</summary>
    private int EndOfTag(int start)
    {
        var first = text.IndexOf('>', start);
        if (first < 0) return text.Length - 1;

        for (var i = start; i < text.Length && text[i] is not ('>' or '<'); i++)
        {
            if (text[i] is not ('"' or '\'')) continue;
            var length = text.AsSpan(i + 1).IndexOfAny(text[i], '<');
            if (length < 0 || text[i + 1 + length] == '<') return first;
            i += length + 1;
            if (i + 1 < text.Length && text[i + 1] == '>') return i + 1;
        }

        return first;
    }

    /// <summary>Where the closing tag begins or, if there is none, the next tag of any kind.</summary>
    private int EndOfField(string name, int start)
    {
        var firstTag = -1;
        for (var i = start; ;)
        {
            var next = text.AsSpan(i).IndexOf('<');
            if (next < 0) break;

            i += next;
            if (StartsSection(i, "<![CDATA["))
            {
                var end = text.IndexOf("]]>", i, StringComparison.Ordinal);
                if (end < 0) break;
                i = end + 3;
                continue;
            }

            if (IsClosingTag(i, name)) return i;
            if (firstTag < 0) firstTag = i;
            // What is not closed up to the end is not closed for later ones either: one search, not one for each.
            if (_neverClosed.Contains(name)) return firstTag;
            i++;
        }

        _ = _neverClosed.Add(name);
        return firstTag >= 0 ? firstTag : text.Length;
    }

    private bool IsClosingTag(int position, string name)
    {
        var nameStart = position + 2;
        return position + 1 < text.Length && text[position + 1] == '/'
            && string.CompareOrdinal(text, nameStart, name, 0, name.Length) == 0
            && nameStart + name.Length < text.Length
            && (text[nameStart + name.Length] == '>' || char.IsWhiteSpace(text[nameStart + name.Length]));
    }

    /// <summary>Steps over a CDATA section, a comment, a declaration or an instruction.</summary>
    private bool SkipSection()
    {
        var closer = StartsSection(_position, "<![CDATA[") ? "]]>" : StartsSection(_position, "<!--") ? "-->" : StartsSection(_position, "<?") ? "?>" : null;
        if (closer is null) return false;

        var end = text.IndexOf(closer, _position, StringComparison.Ordinal);
        _position = end < 0 ? text.Length : end + closer.Length;
        return true;
    }

    private bool StartsSection(int position, string opener) => string.CompareOrdinal(text, position, opener, 0, opener.Length) == 0;

    private int NameLength(int start)
    {
        var end = start;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is ':' or '_' or '-' or '.')) end++;
        return end - start;
    }

    private static string Intern(ReadOnlySpan<char> name)
        => Fields.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var known) ? known : new string(name);
}

/// <summary>What a <see cref="WxrFieldReader"/> stopped at.</summary>
internal enum WxrNode
{
    /// <summary>An element that holds others, such as <c>wp:postmeta</c>.</summary>
    Enter,

    /// <summary>Its end, or a stray end tag.</summary>
    Leave,

    /// <summary>An element that holds text.</summary>
    Field,

    /// <summary>The end of the piece.</summary>
    End,
}
