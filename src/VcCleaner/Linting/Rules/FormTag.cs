using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Html;

namespace VcCleaner.Linting.Rules;

/// <summary>A form in the HTML of an article.</summary>
internal sealed class FormTag : ILintRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.FormFlattened];

    public void Check(LintContext context)
    {
        var depth = 0;
        foreach (var token in context.Tokens)
        {
            if (token.Name == "form") depth = token.Kind == HtmlTokenKind.StartTag ? 1 : 0;
            var isControl = token.Name == "form" || (depth == 0 && token.Name is "select" or "textarea" or "input" && depth == 0);
            if (token.Kind != HtmlTokenKind.StartTag || !isControl || IsHidden(token)) continue;
            context.Report(DiagnosticCatalog.FormFlattened, token.Span, token.Name);
        }
    }

    private static bool IsHidden(in HtmlToken token) => token.Name == "input" && "hidden".Equals(token.Attribute("type"), StringComparison.OrdinalIgnoreCase);
}
