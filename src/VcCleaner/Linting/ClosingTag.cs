using VcCleaner.Text;

namespace VcCleaner.Linting;

/// <summary>Finds out which tag a closing tag closes, however it is written.</summary>
internal static class ClosingTag
{
    /// <summary>The name in a closing tag at a place; null if none stands there.</summary>
    public static string? TagAt(TextSpan span, LintContext context)
    {
        if (context.Elements.StrayAt(span.Start) is { } stray) return stray.Tag;
        var index = context.Elements.Find(span.Start);
        return index >= 0 && context.Elements.Entries[index].Element is var element && element.CloseTag == span ? element.Tag : null;
    }
}
