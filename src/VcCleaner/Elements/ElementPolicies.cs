using System.Text;
using VcCleaner.Diagnostics;
using VcCleaner.Documents;
using VcCleaner.Shortcodes;

namespace VcCleaner.Elements;

/// <summary>Keeps, drops or refuses an element, as the site's owner said.</summary>
internal static class ElementPolicies
{
    /// <returns>What is written for the element; null if it is lowered like any other.</returns>
    public static Flow? Apply(ShortcodeElement element, ElementDefinition definition, ILoweringContext context)
    {
        switch (definition.Policy)
        {
            case ElementPolicy.Keep:
                context.Diagnostics.Report(DiagnosticCatalog.KeptShortcode, element.OpenTag, element.Tag);
                return Kept(element, context);
            // Where the closing tag is missing, everything to the end of the parent seems to be inside, and surely was not meant.
            case ElementPolicy.Drop when element.Closing == ElementClosing.Implied:
                return context.LowerBody(element);
            case ElementPolicy.Drop:
                var cause = context.Diagnostics.Report(DiagnosticCatalog.DroppedShortcode, element.OpenTag, element.Tag);
                context.Diagnostics.DropRegion(cause, element.Span);
                return Flow.Empty;
            case ElementPolicy.Refuse:
                context.Diagnostics.Report(DiagnosticCatalog.RefusedShortcode, element.OpenTag, element.Tag);
                return null;
            default:
                return null;
        }
    }

    private static Flow Kept(ShortcodeElement element, ILoweringContext context)
    {
        var open = new TextRun(OpenTag(element));
        if (element.Closing is ElementClosing.Single or ElementClosing.SelfClosing) return Flow.Of(open);

        var close = new TextRun($"[/{element.Tag}]");
        return context.LowerBody(element) switch
        {
            InlineFlow inline => new InlineFlow([open, .. inline.Inlines, close]),
            BlockFlow { Blocks: [Paragraph only] } => Flow.Of(new Paragraph([open, .. only.Inlines, close])),
            var body => new BlockFlow([new Paragraph([open]), .. body.ToBlocks(), new Paragraph([close])]),
        };
    }

    /// <summary>The tag as a plugin reads it: with straight quotes, whatever has become of them.</summary>
    private static string OpenTag(ShortcodeElement element)
    {
        var tag = new StringBuilder("[").Append(element.Tag);
        foreach (var attribute in element.Attributes)
        {
            tag.Append(' ');
            if (!attribute.IsPositional) tag.Append(attribute.Name).Append('=');
            var quote = attribute.Value.Contains('"', StringComparison.Ordinal) ? '\'' : '"';
            tag.Append(quote).Append(attribute.Value.ReplaceLineEndings(" ")).Append(quote);
        }

        return tag.Append(element.Closing == ElementClosing.SelfClosing ? " /]" : "]").ToString();
    }
}
