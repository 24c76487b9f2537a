using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Documents;
using VcCleaner.Shortcodes;

namespace VcCleaner.Elements;

/// <summary>Lowers any element: decides by its role, hands it to its handler or to its parts, and frames the result.</summary>
internal static class ElementLowering
{
    public static Flow Lower(ShortcodeElement element, ElementDefinition definition, ILoweringContext context)
    {
        element = WithPost(element, definition, context);
        if (ElementPolicies.Apply(element, definition, context) is { } settled) return settled;
        ReportRow(element, definition, context);
        return definition.Role switch
        {
            ElementRole.Decoration => Decoration(element, definition, context),
            ElementRole.Script => Script(element, context),
            ElementRole.Dynamic => Dynamic(element, definition, context),
            _ when IsHidden(element) && !context.KeepsHidden => Hidden(element, context),
            _ when IsMadeByWordPress(element, definition) => Dynamic(element, definition, context),
            _ => Framed(element, definition, context),
        };
    }

    /// <summary>WPBakery prints nothing of a section or row that its editor switched off.</summary>
    public static bool IsHidden(ShortcodeElement element) =>
        element["disable_element"] == "yes" && element.Tag is "vc_section" or "vc_row" or "vc_row_inner";

    private static void ReportRow(ShortcodeElement element, ElementDefinition definition, ILoweringContext context)
    {
        if (definition.IsGuess)
            context.Diagnostics.Report(DiagnosticCatalog.UnknownShortcode, element.OpenTag, element.Tag, SuggestedMapping.Of(element, definition));
        if (definition.Successor is { } successor) context.Diagnostics.Report(DiagnosticCatalog.DeprecatedElement, element.OpenTag, element.Tag, successor);
        if (IsHidden(element))
        {
            if (context.KeepsHidden) context.Diagnostics.Report(DiagnosticCatalog.HiddenElementKept, element.OpenTag, element.Tag);
            return;
        }

        foreach (var image in BackgroundImages.Of(element, definition)) context.Diagnostics.Report(DiagnosticCatalog.BackgroundImage, element.OpenTag, element.Tag, image);
    }

    /// <summary>An element that shows the title or the image of its post, with what it shows in its place: <c>source="post_title"</c>.</summary>
    private static ShortcodeElement WithPost(ShortcodeElement element, ElementDefinition definition, ILoweringContext context)
    {
        if (definition.Filled is not var (field, name) || !IsMadeByWordPress(element, definition) || context.ValueOf(field) is not { } value) return element;
        var others = element.Attributes.Where(attribute => attribute.Name != name && !definition.DynamicWhen.Any(condition => condition.Attribute == attribute.Name));
        return element with { Attributes = [.. others, new ShortcodeAttribute(element.OpenTag, name, default, value, AttributeQuoting.None, RepairConfidence.None)] };
    }

    public static bool IsMadeByWordPress(ShortcodeElement element, ElementDefinition definition)
    {
        if (definition.DynamicWhen.IsEmpty) return false;
        var fields = new FieldSource(name => element[name]);
        return definition.DynamicWhen.All(condition => condition.IsMet(fields));
    }

    private static Flow Framed(ShortcodeElement element, ElementDefinition definition, ILoweringContext context)
    {
        if (definition.Frame == Frame.List) return AsList(element, definition, context);
        var flow = (definition.Handler ?? PartLowering.Lower)(element, definition, context);
        if (flow.IsEmpty)
        {
            ReportSample(element, definition, context);
            return definition.Frame == Frame.Rule ? Flow.Of(new ThematicBreak()) : flow;
        }

        return definition.Frame switch
        {
            Frame.Quote => Flow.Of(new Quote(flow.ToBlocks())),
            Frame.Item => Flow.Of(new ListBlock(IsOrdered: false, 1, [new ListItem(flow.ToBlocks())]) { IsPiece = true }),
            _ => flow,
        };
    }

    /// <summary>The editor does not store what equals its sample text, so an element that looks empty here showed it to readers.</summary>
    private static void ReportSample(ShortcodeElement element, ElementDefinition definition, ILoweringContext context)
    {
        var fields = new FieldSource(name => element[name]);
        foreach (var part in definition.Parts.SelectMany(p => p.Attributes))
        {
            var attribute = part is LinkPart { Label: { } label } ? label : part.Attribute;
            if (part.Sample is not { } sample || element[attribute] is not null || !part.IsSeen(fields)) continue;
            context.Diagnostics.Report(DiagnosticCatalog.PlaceholderDefault, element.OpenTag, element.Tag, attribute, sample);
            return;
        }
    }

    /// <summary>What the container says of itself, such as a title, and then its children as items.</summary>
    private static BlockFlow AsList(ShortcodeElement element, ElementDefinition definition, ILoweringContext context)
    {
        var own = definition with { Parts = definition.Parts.RemoveAll(part => part is BodyPart) };
        var above = own.Parts.IsEmpty ? Flow.Empty : PartLowering.LowerAlone(element, own, context);
        ImmutableArray<ListItem> items =
            [.. context.LowerChildren(element).Select(child => child.ToBlocks()).Where(blocks => !blocks.IsEmpty).Select(blocks => new ListItem(blocks))];
        return new BlockFlow(items.IsEmpty ? above.ToBlocks() : above.ToBlocks().Add(new ListBlock(IsOrdered: false, 1, items)));
    }

    /// <summary>A decoration that encloses something after all, as a mistyped page may have it, gives it up.</summary>
    private static Flow Decoration(ShortcodeElement element, ElementDefinition definition, ILoweringContext context) => definition.Frame switch
    {
        Frame.Rule => Flow.Of(new ThematicBreak()),
        _ when !element.Body.IsEmpty => context.LowerBody(element),
        // An empty paragraph is not written, but ends the one before it.
        Frame.Gap => Flow.Of(new Paragraph([])),
        _ => Flow.Empty,
    };

    private static Flow Script(ShortcodeElement element, ILoweringContext context)
    {
        var cause = context.Diagnostics.Report(DiagnosticCatalog.ScriptElement, element.Span, element.Tag);
        context.Diagnostics.DropRegion(cause, element.Span);
        return Flow.Empty;
    }

    private static Flow Hidden(ShortcodeElement element, ILoweringContext context)
    {
        var cause = context.Diagnostics.Report(DiagnosticCatalog.HiddenElement, element.OpenTag, element.Tag);
        context.Diagnostics.DropRegion(cause, element.Span);
        return Flow.Empty;
    }

    private static Flow Dynamic(ShortcodeElement element, ElementDefinition definition, ILoweringContext context)
    {
        if (definition.TemplateAttribute is { } name && element[name] is { } reference && context.LowerTemplate(reference, element.OpenTag) is { } template) return template;
        context.Diagnostics.Report(DiagnosticCatalog.DynamicElement, element.OpenTag, DynamicPlaceholder.Tag(element, definition), definition.Kind);
        var flow = new FlowCollector();
        flow.Add((definition.Handler ?? PartLowering.Lower)(element, definition, context));
        flow.Add(DynamicPlaceholder.Of(element, definition, context.Placeholders));
        return flow.ToFlow();
    }
}
