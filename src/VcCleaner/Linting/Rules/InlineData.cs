using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Linting.Rules;

/// <summary>A file that stands in the text as base64.</summary>
internal sealed class InlineData : ILintRule
{
    private const string Mark = ";base64,";

    /// <summary>Icons of a few bytes, and the placeholders of images that load late, are left alone.</summary>
    private const int Shortest = 256;
    private const int LongestType = 60;

    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=");

    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.InlineData];

    public void Check(LintContext context)
    {
        var text = context.Text;
        for (var at = text.IndexOf(Mark, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Mark, at + Mark.Length, StringComparison.Ordinal))
        {
            var from = Math.Max(0, at - LongestType);
            var scheme = text.AsSpan(from, at - from).LastIndexOf("data:");
            if (scheme < 0) continue;
            var data = text.AsSpan(at + Mark.Length);
            var length = data.IndexOfAnyExcept(Letters);
            if (length < 0) length = data.Length;
            if (length < Shortest) continue;

            var start = from + scheme;
            var span = TextSpan.FromBounds(start, at + Mark.Length + length);
            context.Report(DiagnosticCatalog.InlineData, span, length.ToString(CultureInfo.InvariantCulture), LintContext.Excerpt(text.AsSpan(start + 5, at - start - 5), 40));
        }
    }
}
