using System.Buffers;

namespace VcCleaner.Conversion;

/// <summary>Tells whether a body was written as blocks; if not, the element may have stood in a sentence.</summary>
internal static class BlockHtml
{
    private static readonly SearchValues<string> Tags =
        SearchValues.Create(["<p>", "<p ", "<div", "<ul", "<ol", "<table", "<blockquote", "<h1", "<h2", "<h3", "<h4", "<h5", "<h6", "\n\n"], StringComparison.OrdinalIgnoreCase);

    public static bool IsIn(ReadOnlySpan<char> html) => html.ContainsAny(Tags);
}
