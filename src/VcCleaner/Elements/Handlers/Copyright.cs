using System.Collections.Immutable;
using VcCleaner.Documents;
using VcCleaner.Shortcodes;

namespace VcCleaner.Elements.Handlers;

/// <summary><c>vc_copyright</c>: its texts with the sign between them. The year was that of whoever looked, so it is left to the new site.</summary>
internal static class Copyright
{
    private const string DefaultPrefix = "Copyright ";
    private const string DefaultPostfix = " All rights reserved";

    public static Flow Lower(ShortcodeElement element, ElementDefinition definition, ILoweringContext context)
    {
        // Unlike other samples these are what people leave as they are, and they are true.
        var texts = new[] { element["prefix"] ?? DefaultPrefix, "©", element["postfix"] ?? DefaultPostfix }
            .Select(text => context.ReadInline(text.Trim(), element.OpenTag));
        ImmutableArray<Inline> line = LineOfTexts.Join(texts, " ");
        return Flow.Of(new Paragraph(line) { IsGiven = true });
    }
}
