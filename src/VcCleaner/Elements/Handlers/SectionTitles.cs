using VcCleaner.Documents;
using VcCleaner.Shortcodes;

namespace VcCleaner.Elements.Handlers;

/// <summary>Tabs, tours and accordions from 7.x on: <c>section_title_tag="h3"</c> on the container is the level of the titles of its sections.</summary>
internal static class SectionTitles
{
    /// <summary>The attribute with the level. Sections do not have it; it is lent to them.</summary>
    public const string Level = "section_title_tag";

    public static Flow Lower(ShortcodeElement element, ElementDefinition definition, ILoweringContext context)
    {
        if (element.Attributes.LastOrDefault(attribute => attribute.Name == Level) is not { } level) return PartLowering.Lower(element, definition, context);
        var children = element.Children.Select(child => child is ShortcodeElement { Tag: "vc_tta_section" or "vc_tta_toggle_section" } section
            ? section with { Attributes = section.Attributes.Add(level) }
            : child);
        return PartLowering.Lower(element with { Children = [.. children] }, definition, context);
    }
}
