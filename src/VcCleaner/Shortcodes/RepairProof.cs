using System.Text;

namespace VcCleaner.Shortcodes;

/// <summary>Proves a repair by doing to it what WordPress does: the tag, written cleanly and texturized, must be the source again.</summary>
/// <remarks>Both sides are compared as characters: whether a glyph is written as a reference or decoded is not WordPress's choice.</remarks>
internal sealed class RepairProof(string text)
{
    private readonly Texturizer _texturizer = new();
    private readonly StringBuilder _clean = new();
    private readonly StringBuilder _texturized = new();

    /// <summary>True if some translation of WordPress makes the tag's cells from its repaired attributes.</summary>
    /// <param name="cells">The tag as it is.</param>
    /// <param name="repairs">Its curled values, in order.</param>
    /// <param name="style">What its typography looks like.</param>
    public bool IsProven(TagCells cells, List<ValueRepair> repairs, TypographyStyle style)
    {
        // Quotes escaped as HTML were never curled: reading them back is exact.
        if (style.IsEscapedHtml) return true;

        return IsProven(cells, repairs, style, keepsMarkup: false) || IsProven(cells, repairs, style, keepsMarkup: true);
    }

    private bool IsProven(TagCells cells, List<ValueRepair> repairs, TypographyStyle style, bool keepsMarkup)
    {
        var source = Spelled(cells, 0, cells.Count, keepsMarkup);
        if (keepsMarkup && source.SequenceEqual(cells.Text(0, cells.Count))) return false;
        if (style.IsSerialized) source = Unescape(source);
        WriteClean(cells, repairs, keepsMarkup);
        var clean = _clean.ToString();
        var mayElide = clean.Contains('\'', StringComparison.Ordinal);
        foreach (var locale in TexturizeLocale.All)
        {
            // With a blank before it the first quote is an opening one, so it tells the locale as well.
            var isOwn = locale.CloseDouble[^1] == style.ClosingDouble || locale.OpenDouble[0] == style.ClosingDouble;
            if (!isOwn && repairs[0].Family == QuoteFamily.Double) continue;
            if (Gives(source, clean, locale)) return true;
            if (mayElide && Gives(source, clean, locale with { HasElisions = false })) return true;
        }

        return false;
    }

    private bool Gives(ReadOnlySpan<char> source, string clean, TexturizeLocale locale)
    {
        _texturized.Clear();
        TexturizeChunks(clean, locale);
        return _texturized.Equals(source);
    }

    /// <summary>A browser that writes a page out escapes what WordPress left alone.</summary>
    private static ReadOnlySpan<char> Unescape(ReadOnlySpan<char> source) =>
        source.ToString().Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal)
            .Replace("&amp;", "&", StringComparison.Ordinal);

    private void WriteClean(TagCells cells, List<ValueRepair> repairs, bool keepsMarkup)
    {
        _clean.Clear();
        var done = 0;
        foreach (var repair in repairs)
        {
            _clean.Append(Spelled(cells, done, repair.Start, keepsMarkup));
            var quote = repair.Family == QuoteFamily.Double ? '"' : '\'';
            _clean.Append(quote).Append(repair.Value).Append(quote);
            done = repair.End;
        }

        _clean.Append(Spelled(cells, done, cells.Count, keepsMarkup));
    }

    /// <summary>The characters of a range of cells; a break in place of a blank as such, or as the tag that it is if an author wrote it into a value.</summary>
    private ReadOnlySpan<char> Spelled(TagCells cells, int start, int end, bool keepsMarkup)
    {
        if (!keepsMarkup) return cells.Text(start, end);
        var spelled = new StringBuilder();
        for (var i = start; i < end; i++)
        {
            if (cells[i] is { Form: CellForm.Markup, Glyph: ' ' }) spelled.Append(text, cells.StartOf(i), cells.StartOf(i + 1) - cells.StartOf(i));
            else spelled.Append(cells[i].Glyph);
        }

        return spelled.ToString();
    }

    /// <summary>Markup inside a value is no text to WordPress: it splits the chunk, and a lone <c>&lt;</c> hides the rest.</summary>
    private void TexturizeChunks(ReadOnlySpan<char> clean, TexturizeLocale locale)
    {
        while (!clean.IsEmpty)
        {
            var markup = clean.IndexOf('<');
            _texturizer.Append(markup < 0 ? clean : clean[..markup], locale, _texturized);
            if (markup < 0) return;
            var end = clean[markup..].IndexOf('>');
            var length = end < 0 ? clean.Length - markup : end + 1;
            _texturized.Append(clean.Slice(markup, length));
            clean = clean[(markup + length)..];
        }
    }
}
