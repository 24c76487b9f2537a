using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Html;
using VcCleaner.Text;

namespace VcCleaner.Linting.Rules;

/// <summary>A paragraph that is nothing but bold, and short.</summary>
internal sealed class BoldHeading : ILintRule
{
    private const int LongestHeading = 80;
    private const int LowestLevel = 6;

    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.BoldHeading];

    public void Check(LintContext context)
    {
        var tokens = context.Tokens;
        var level = 2;
        for (var i = 0; i + 4 < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Kind != HtmlTokenKind.StartTag) continue;
            if (token.Name is ['h', >= '1' and <= '6']) level = Math.Min(LowestLevel, token.Name[1] - '0' + 1);
            if (token.Name != "p" || tokens[i + 1] is not { Kind: HtmlTokenKind.StartTag, Name: "strong" or "b" } bold) continue;
            if (tokens[i + 2].Kind != HtmlTokenKind.Text || tokens[i + 3] is not { Kind: HtmlTokenKind.EndTag } boldEnd || boldEnd.Name != bold.Name) continue;
            if (tokens[i + 4] is not { Kind: HtmlTokenKind.EndTag, Name: "p" } end || !IsHeading(tokens[i + 2].Text, context, tokens[i + 2].Span)) continue;

            var span = TextSpan.FromBounds(token.Span.Start, end.Span.End);
            var text = context.Content.Substring(tokens[i + 2].Span).Trim();
            var fix = new Fix(FixSafety.Unsafe, "Make it a heading", [new TextEdit(span, $"<h{level}>{text}</h{level}>")]);
            context.Report(DiagnosticCatalog.BoldHeading, span, fix, LintContext.Excerpt(tokens[i + 2].Text));
        }
    }

    /// <summary>Words, not a label with its colon nor a sentence; and no shortcode.</summary>
    private static bool IsHeading(string text, LintContext context, TextSpan span)
    {
        var line = text.AsSpan().Trim();
        if (line.Length is < 3 or > LongestHeading || line[^1] is '.' or ',' or ';' or ':' or '…' || !char.IsLetterOrDigit(line[0])) return false;
        var next = context.Elements.FirstFrom(span.Start);
        return HasWord(line) && (next == context.Elements.Entries.Count || context.Elements.Entries[next].Element.Span.Start >= span.End);
    }

    /// <summary>Letters, and no path: not <c>05:00 – 20:00</c> nor <c>config/mail.php</c>.</summary>
    private static bool HasWord(ReadOnlySpan<char> line)
    {
        if (line.IndexOfAny('/', '\\') >= 0) return false;
        var letters = 0;
        foreach (var c in line)
        {
            if (char.IsLetter(c)) letters++;
        }

        return letters > 2;
    }
}
