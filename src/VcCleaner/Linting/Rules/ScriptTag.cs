using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Html;

namespace VcCleaner.Linting.Rules;

/// <summary>A script in the HTML of an article.</summary>
internal sealed class ScriptTag : ILintRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.ScriptDropped];

    public void Check(LintContext context)
    {
        for (var i = 0; i < context.Tokens.Count; i++)
        {
            var token = context.Tokens[i];
            if (token.Kind != HtmlTokenKind.StartTag || token.Name != "script") continue;
            var body = i + 1 < context.Tokens.Count && context.Tokens[i + 1].Kind == HtmlTokenKind.Text ? context.Tokens[i + 1].Text : "";
            var source = token.Attribute("src") ?? body;
            if (!string.IsNullOrWhiteSpace(source)) context.Report(DiagnosticCatalog.ScriptDropped, token.Span, LintContext.Excerpt(source));
        }
    }
}
