using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Elements;
using VcCleaner.Elements.Handlers;

namespace VcCleaner.Linting.Rules;

/// <summary>An element that holds a script.</summary>
internal sealed class ScriptElement : ILintRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.ScriptElement];

    public void Check(LintContext context)
    {
        foreach (var (element, definition, _, _) in context.Elements.Entries)
        {
            if (definition.Role == ElementRole.Script || (definition.Handler == RawScript.Lower && RawScript.IsScript(context.Content.Substring(element.Body))))
                context.Report(DiagnosticCatalog.ScriptElement, element.Span, element.Tag);
        }
    }
}
