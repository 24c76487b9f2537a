using System.Collections.Immutable;
using VcCleaner.Documents;

namespace VcCleaner.Elements.Handlers;

/// <summary>Headings that an add-on cuts into attributes, to colour or to animate a part: <c>We build</c>, <c>houses / bridges</c>.</summary>
internal static class HeadingLine
{
    /// <param name="level">The heading's level, used unless an attribute says otherwise.</param>
    /// <param name="levelFrom">The attribute that may say otherwise, or null.</param>
    public static Lower At(int level, string? levelFrom = null) => (element, definition, context) =>
    {
        var fields = new FieldSource(name => element[name]);
        var texts = definition.Parts.SelectMany(part => part.Attributes).Where(part => part.IsSeen(fields)).Select(Read);
        var inlines = LineOfTexts.Join(texts, separator: null);
        var flow = new FlowCollector();
        if (!inlines.IsEmpty)
        {
            var actual = levelFrom is null ? level : HeadingLevel.Read(element[levelFrom], level);
            flow.AddBlocks([actual == 0 ? new Paragraph(inlines) : new Heading(actual, inlines) { Origin = element.OpenTag }]);
        }

        if (!element.Body.IsEmpty) flow.Add(context.LowerBody(element));
        return flow.ToFlow();

        ImmutableArray<Inline> Read(AttributePart part)
        {
            if (element[part is LinkPart { Label: { } label } ? label : part.Attribute] is not { } value || string.IsNullOrWhiteSpace(value)) return [];

            // Words that take turns on the page stand side by side here.
            if (part is ListPart) value = string.Join(" / ", AttributeValues.Items(value, part.Encoding));
            var inlines = context.ReadInline(value, element.OpenTag);
            var target = part is LinkPart link ? LinkTarget.Read(element[link.Attribute], link.Encoding) : null;
            return target is null || inlines.IsEmpty ? inlines : [target.Wrap(inlines)];
        }
    };
}
