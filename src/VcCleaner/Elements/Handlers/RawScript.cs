using VcCleaner.Diagnostics;
using VcCleaner.Documents;
using VcCleaner.Shortcodes;

namespace VcCleaner.Elements.Handlers;

/// <summary><c>vc_raw_js</c>: meant for scripts, used for any HTML. What of it is no script is kept.</summary>
internal static class RawScript
{
    public static Flow Lower(ShortcodeElement element, ElementDefinition definition, ILoweringContext context)
    {
        if (!IsScript(context.BodyText(element))) return PartLowering.Lower(element, definition, context);

        var cause = context.Diagnostics.Report(DiagnosticCatalog.ScriptElement, element.Span, element.Tag);
        context.Diagnostics.DropRegion(cause, element.Span);
        return Flow.Empty;
    }

    /// <summary>Whether a body is a script, and not markup that was put into the wrong element.</summary>
    public static bool IsScript(string body)
    {
        var isMarkup = AttributeValues.TryDecode(body, ValueEncoding.RawHtml, out var html) && html.Contains('<', StringComparison.Ordinal)
            && !html.TrimStart().StartsWith("<script", StringComparison.OrdinalIgnoreCase);
        return !isMarkup && !string.IsNullOrWhiteSpace(html);
    }
}
