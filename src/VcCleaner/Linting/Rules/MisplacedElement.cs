using System.Collections.Frozen;
using System.Collections.Immutable;
using VcCleaner.Diagnostics;

namespace VcCleaner.Linting.Rules;

/// <summary>A column outside of a row, a tab outside of tabs.</summary>
internal sealed class MisplacedElement : ILintRule
{
    /// <summary>Element → where it may stand; the first is the one to name.</summary>
    private static readonly FrozenDictionary<string, string[]> Parents = new Dictionary<string, string[]>
    {
        ["vc_column"] = ["vc_row", "vc_row_inner"],
        ["vc_column_inner"] = ["vc_row_inner", "vc_row"],
        ["vc_tab"] = ["vc_tabs", "vc_tour"],
        ["vc_accordion_tab"] = ["vc_accordion"],
        ["vc_tta_section"] = ["vc_tta_tabs", "vc_tta_accordion", "vc_tta_tour", "vc_tta_pageable", "vc_tta_toggle"],
    }.ToFrozenDictionary();

    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.MisplacedElement];

    public void Check(LintContext context)
    {
        var entries = context.Elements.Entries;
        foreach (var (element, _, parent, _) in entries)
        {
            if (!Parents.TryGetValue(element.Tag, out var parents)) continue;
            var around = parent < 0 ? null : entries[parent].Element.Tag;
            if (around is not null && (parents.Contains(around) || IsKin(element.Tag, around))) continue;
            context.Report(DiagnosticCatalog.MisplacedElement, element.OpenTag, element.Tag, around is null ? "outside of all elements" : $"in `[{around}]`", parents[0]);
        }
    }

    /// <summary>Themes have rows and tabs of their own, and what stands in an element of its own name has a finding already.</summary>
    private static bool IsKin(string tag, string around) =>
        tag == around || !around.StartsWith("vc_", StringComparison.Ordinal)
        || (tag.StartsWith("vc_column", StringComparison.Ordinal) && around.Contains("row", StringComparison.Ordinal));
}
