using System.Buffers;
using Markdig.Extensions.AutoLinks;
using Markdig.Helpers;
using Markdig.Parsers;

namespace VcCleaner.Verification;

/// <summary>Finds bare links as Markdig's own parser does, but looks for it only where one may begin: that one stops at each h, f, m, t and w
/// of a text, which takes as long as all the rest of the reading.</summary>
/// <remarks>A parser without opening characters: it is asked where text begins, and ends the text in front of what may be a link.</remarks>
internal sealed class BareLinkParser : InlineParser
{
    private const int LongestBeginning = 8;

    private static readonly SearchValues<string> Beginnings =
        SearchValues.Create(["https://", "http://", "ftp://", "mailto:", "tel:", "www."], StringComparison.Ordinal);

    private readonly AutoLinkParser _links = new(new AutoLinkOptions());

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice;
        if (_links.Match(processor, ref slice)) return true;

        slice = text;
        if (NextBeginning(processor, slice) is not { } next) return false;
        text.End = next - 1;
        slice.Start = next;
        return processor.LiteralInlineParser.Match(processor, ref text);
    }

    /// <summary>Where in the text something begins like a link, before any other parser is asked; null if nothing does.</summary>
    private static int? NextBeginning(InlineProcessor processor, in StringSlice text)
    {
        var start = text.Start + 1;
        var opening = processor.Parsers.IndexOfOpeningCharacter(text.Text, start, text.End);
        var limit = opening < 0 ? text.End + 1 : opening;
        var end = Math.Min(limit + LongestBeginning - 1, text.End + 1);
        var ahead = text.Text.AsSpan(start, end - start).IndexOfAny(Beginnings);
        return ahead >= 0 && start + ahead < limit ? start + ahead : null;
    }
}
