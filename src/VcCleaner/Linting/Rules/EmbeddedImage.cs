using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Html;

namespace VcCleaner.Linting.Rules;

/// <summary>An image that stands in the page itself, or names no file at all.</summary>
internal sealed class EmbeddedImage : ILintRule
{
    private static readonly string[] Late = ["data-src", "data-lazy-src", "data-original", "data-srcset", "data-lazy-srcset", "srcset", "data-large-file", "data-orig-file", "data-lazyload", "data-full-url"];

    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.EmbeddedImage, DiagnosticCatalog.ImageWithoutSource];

    public void Check(LintContext context)
    {
        foreach (var token in context.Tokens)
        {
            if (token.Kind != HtmlTokenKind.StartTag || token.Name != "img") continue;
            var source = token.Attribute("src")?.Trim() ?? "";
            var isData = source.StartsWith("data:", StringComparison.OrdinalIgnoreCase);
            if ((source.Length > 0 && !isData) || HasLateSource(token)) continue;
            var alt = token.Attribute("alt")?.Trim() ?? "";
            var kept = alt.Length == 0 ? "nothing" : $"its alternative text `{LintContext.Excerpt(alt)}`";
            context.Report(isData ? DiagnosticCatalog.EmbeddedImage : DiagnosticCatalog.ImageWithoutSource, token.Span, kept);
        }
    }

    /// <summary>Scripts that load images late put a placeholder into <c>src</c>.</summary>
    private static bool HasLateSource(in HtmlToken token)
    {
        foreach (var name in Late)
        {
            if (!string.IsNullOrWhiteSpace(token.Attribute(name))) return true;
        }

        return false;
    }
}
