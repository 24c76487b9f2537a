using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Elements;
using VcCleaner.Exports;

namespace VcCleaner.Linting.Rules;

/// <summary>A row that its editor switched off. On a page of Markdown it is visible all the same.</summary>
internal sealed class HiddenElement : ILintRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.HiddenElement, DiagnosticCatalog.HiddenElementKept];

    public void Check(LintContext context)
    {
        var descriptor = context.Article.Format == ContentFormat.Markdown ? DiagnosticCatalog.HiddenElementKept : DiagnosticCatalog.HiddenElement;
        foreach (var entry in context.Elements.Entries)
        {
            if (ElementLowering.IsHidden(entry.Element)) context.Report(descriptor, entry.Element.OpenTag, entry.Element.Tag);
        }
    }
}
