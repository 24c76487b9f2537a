using System.Collections.Immutable;
using VcCleaner.Diagnostics;

namespace VcCleaner.Linting.Rules;

/// <summary>An element that a later version of the builder replaced.</summary>
internal sealed class DeprecatedElement : ILintRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.DeprecatedElement];

    public void Check(LintContext context)
    {
        foreach (var (element, definition, _, _) in context.Elements.Entries)
        {
            if (definition.Successor is { } successor) context.Report(DiagnosticCatalog.DeprecatedElement, element.OpenTag, element.Tag, successor);
        }
    }
}
