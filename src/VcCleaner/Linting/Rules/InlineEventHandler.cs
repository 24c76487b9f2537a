using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Html;

namespace VcCleaner.Linting.Rules;

/// <summary><c>onclick</c> and its kin.</summary>
internal sealed class InlineEventHandler : ILintRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.EventHandlerDropped];

    public void Check(LintContext context)
    {
        foreach (var token in context.Tokens)
        {
            if (token.Kind != HtmlTokenKind.StartTag || token.Attributes.IsDefaultOrEmpty) continue;
            foreach (var (name, _) in token.Attributes)
            {
                if (name.Length > 4 && name.StartsWith("on", StringComparison.Ordinal) && !name.AsSpan().ContainsAnyExceptInRange('a', 'z'))
                    context.Report(DiagnosticCatalog.EventHandlerDropped, token.Span, name, token.Name);
            }
        }
    }
}
