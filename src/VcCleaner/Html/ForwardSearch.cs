namespace VcCleaner.Html;

/// <summary>Finds the next occurrence of a string from places that only move forward; part of <see cref="ParagraphBreaks"/>.</summary>
/// <remarks>The last answer is kept until it is passed, so any number of questions costs one walk over the text:
/// a hundred thousand <c>&lt;p&gt;&lt;li</c> without a <c>&lt;/p&gt;</c> must not mean as many walks to the end.</remarks>
internal ref struct ForwardSearch(ReadOnlySpan<char> text, string needle)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _next = -1;

    /// <summary>The first occurrence at or after a place, or the length of the text.</summary>
    public int From(int start)
    {
        if (_next >= start) return _next;
        var found = start > _text.Length ? -1 : _text[start..].IndexOf(needle);
        return _next = found < 0 ? _text.Length : start + found;
    }
}
