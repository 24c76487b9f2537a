using System.Collections.Immutable;
using VcCleaner.Documents;
using VcCleaner.Shortcodes;
using VcCleaner.Shortcodes.Values;

namespace VcCleaner.Elements.Handlers;

/// <summary><c>vc_progress_bar</c>: a list of labels with their numbers; the unit of all of them is an attribute of its own.</summary>
internal static class ProgressBar
{
    public static Flow Lower(ShortcodeElement element, ElementDefinition definition, ILoweringContext context)
    {
        var flow = new FlowCollector();
        if (element["title"] is { Length: > 0 } title) flow.AddBlocks([new Heading(2, context.ReadInline(title, element.OpenTag))]);

        var units = context.ReadInline(element["units"] ?? "", element.OpenTag);
        var items = ImmutableArray.CreateBuilder<ListItem>();
        foreach (var bar in ProgressBars.Read(element["values"] ?? ""))
        {
            var label = context.ReadInline(bar.Label, element.OpenTag);
            var number = LineOfTexts.Join([context.ReadInline(bar.Value, element.OpenTag), units], null);
            var line = LineOfTexts.Join([label, number], ": ");
            if (!line.IsEmpty) items.Add(new ListItem([new Paragraph(line)]));
        }

        if (items.Count > 0) flow.AddBlocks([new ListBlock(IsOrdered: false, 1, items.ToImmutable())]);
        return flow.ToFlow();
    }
}
