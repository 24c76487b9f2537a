using VcCleaner.Documents;

namespace VcCleaner.Elements.Handlers;

/// <summary>Elements that enclose their heading: <c>[vc_custom_heading heading_semantic="h3"]Our work[/vc_custom_heading]</c>.</summary>
internal static class BodyHeading
{
    /// <param name="level">The heading's level, used unless an attribute says otherwise.</param>
    /// <param name="levelFrom">The attribute that may say otherwise, or null.</param>
    public static Lower At(int level, string? levelFrom = null) => (element, definition, context) =>
    {
        var flow = PartLowering.Lower(element, definition, context);
        if (element.Body.IsEmpty) return flow;

        // The body stands first in the row. One that brings a heading of its own keeps it.
        var blocks = flow.ToBlocks();
        var actual = levelFrom is null ? level : HeadingLevel.Read(element[levelFrom], level);
        if (actual == 0 || blocks is not [Paragraph line, .. var rest]) return flow;
        return new BlockFlow([new Heading(actual, line.Inlines) { Origin = element.OpenTag }, .. rest]);
    };
}
