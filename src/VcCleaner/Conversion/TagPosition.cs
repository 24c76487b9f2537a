namespace VcCleaner.Conversion;

/// <summary>Follows HTML that comes in pieces, and tells whether the place between two of them is text, a tag, or the value of an attribute.</summary>
/// <remarks>It reads like a browser: a quote that is never closed holds all that follows.</remarks>
internal sealed class TagPosition
{
    private const char None = '\0';
    private char _quote;

    public bool IsInTag { get; private set; }

    /// <summary>True inside quotes: <c>&lt;a href="</c>.</summary>
    public bool IsInValue => _quote != None;

    /// <summary>What would end the tag here.</summary>
    public string Closing => IsInValue ? $"{_quote}>" : IsInTag ? ">" : "";

    /// <summary>Reads on.</summary>
    /// <returns>Where the tag that was open before ends, behind its bracket; -1 if none was open or it goes on.</returns>
    public int Advance(ReadOnlySpan<char> html)
    {
        var end = -1;
        var wasInTag = IsInTag;
        for (var at = 0; at < html.Length;)
        {
            var next = !IsInTag ? html[at..].IndexOf('<') : IsInValue ? html[at..].IndexOf(_quote) : html[at..].IndexOfAny('"', '\'', '>');
            if (next < 0) break;
            at += next + 1;
            if (!IsInTag) IsInTag = at < html.Length && (html[at] == '/' || char.IsAsciiLetter(html[at]));
            else if (IsInValue) _quote = None;
            else if (html[at - 1] == '>')
            {
                IsInTag = false;
                if (wasInTag && end < 0) end = at;
            }
            else if (html[..(at - 1)].TrimEnd() is [] or [.., '='])
            {
                _quote = html[at - 1];
            }
        }

        return end;
    }

    public void Reset()
    {
        IsInTag = false;
        _quote = None;
    }
}
