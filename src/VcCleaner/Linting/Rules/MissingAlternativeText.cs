using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Html;
using VcCleaner.Text;

namespace VcCleaner.Linting.Rules;

/// <summary>An image without <c>alt</c>.</summary>
internal sealed class MissingAlternativeText : ILintRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.MissingAlternativeText];

    public void Check(LintContext context)
    {
        foreach (var token in context.Tokens)
        {
            if (token.Kind != HtmlTokenKind.StartTag || token.Name != "img" || token.Attribute("alt") is not null || IsPixel(token)) continue;
            var source = token.Attribute("src") ?? token.Attribute("data-src") ?? "";
            var name = source.StartsWith("data:", StringComparison.OrdinalIgnoreCase) ? "data:…" : LintContext.Excerpt(source, 100);
            context.Report(DiagnosticCatalog.MissingAlternativeText, token.Span, FixOf(token, source, context), name);
        }
    }

    /// <summary>The text that the media library has for the image.</summary>
    private static Fix? FixOf(in HtmlToken token, string source, LintContext context)
    {
        if (context.Article.Media.FindByUrl(source) is not { AlternativeText: { Length: > 0 } text } || text.AsSpan().IndexOfAny('"', '<', '&') >= 0) return null;
        const int behindName = 4;
        return new Fix(FixSafety.Unsafe, "Take the text of the media library", [new TextEdit(new TextSpan(token.Span.Start + behindName, 0), $" alt=\"{text}\"")]);
    }

    private static bool IsPixel(in HtmlToken token) => token.Attribute("width")?.Trim() is "0" or "1" or "1px" && token.Attribute("height")?.Trim() is "0" or "1" or "1px";
}
