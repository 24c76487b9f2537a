using VcCleaner.Diagnostics;
using VcCleaner.Documents;
using VcCleaner.Shortcodes;

namespace VcCleaner.Elements.Handlers;

/// <summary><c>vc_tta_pageable</c>: its sections are like those of tabs, but their titles are never shown.</summary>
internal static class Pageable
{
    public static Flow Lower(ShortcodeElement element, ElementDefinition definition, ILoweringContext context)
    {
        var children = element.Children.Select(child => child is ShortcodeElement { Tag: "vc_tta_section" } section ? WithoutTitle(section) : child);
        return PartLowering.Lower(element with { Children = [.. children] }, definition, context);

        ShortcodeNode WithoutTitle(ShortcodeElement section)
        {
            if (section["title"] is not { Length: > 0 } title) return section;
            var cause = context.Diagnostics.Report(DiagnosticCatalog.UnseenTitle, section.OpenTag, section.Tag, element.Tag, title);
            context.Diagnostics.DropText(cause, title);
            return section with { Attributes = [.. section.Attributes.Where(attribute => attribute.Name != "title")] };
        }
    }
}
