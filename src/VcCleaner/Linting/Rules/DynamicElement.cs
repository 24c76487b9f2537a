using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Elements;

namespace VcCleaner.Linting.Rules;

/// <summary>An element that WordPress fills when the page is asked for.</summary>
internal sealed class DynamicElement : ILintRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.DynamicElement];

    public void Check(LintContext context)
    {
        foreach (var (element, definition, _, _) in context.Elements.Entries)
        {
            if (definition.Role == ElementRole.Dynamic || (definition.Role == ElementRole.Content && ElementLowering.IsMadeByWordPress(element, definition)))
                context.Report(DiagnosticCatalog.DynamicElement, element.OpenTag, DynamicPlaceholder.Tag(element, definition), definition.Kind);
        }
    }
}
