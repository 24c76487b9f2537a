using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Html;

namespace VcCleaner.Linting.Rules;

/// <summary>A style sheet or a template in the HTML of an article.</summary>
internal sealed class StyleTag : ILintRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.StyleDropped];

    public void Check(LintContext context)
    {
        foreach (var token in context.Tokens)
        {
            if (token.Kind == HtmlTokenKind.StartTag && token.Name is "style" or "template") context.Report(DiagnosticCatalog.StyleDropped, token.Span, token.Name);
        }
    }
}
