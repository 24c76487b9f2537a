using System.Collections.Immutable;
using Markdig.Syntax.Inlines;
using VcCleaner.Documents;

namespace VcCleaner.Verification;

/// <summary>Turns Markdig's inlines into ours.</summary>
internal static class InlineReader
{
    public static ImmutableArray<Documents.Inline> Read(ContainerInline? container, bool isInCell = false)
    {
        var inlines = ImmutableArray.CreateBuilder<Documents.Inline>();
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is DelimiterInline or ContainerInline and not (EmphasisInline or LinkInline))
            {
                inlines.AddRange(Literal(inline));
                inlines.AddRange(Read((ContainerInline)inline, isInCell));
            }
            else
            {
                inlines.Add(Read(inline, isInCell));
            }
        }

        return inlines.DrainToImmutable();
    }

    public static string DestinationOf(AutolinkInline link) => (link.IsEmail ? "mailto:" : "") + link.Url;

    /// <summary>The characters of a code span.</summary>
    /// <remarks>GitHub divides cells before it reads code; Markdig leaves the backslash.</remarks>
    public static string CodeOf(CodeInline code, bool isInCell) => isInCell ? code.Content.Replace("\\|", "|", StringComparison.Ordinal) : code.Content;

    private static Documents.Inline Read(Markdig.Syntax.Inlines.Inline inline, bool isInCell) => inline switch
    {
        LiteralInline literal => new TextRun(literal.Content.ToString()),
        HtmlEntityInline entity => new TextRun(entity.Transcoded.ToString()),
        CodeInline code => new CodeSpan(CodeOf(code, isInCell)),
        LineBreakInline { IsHard: true } => new LineBreak(),
        LineBreakInline => new TextRun(" "),
        Markdig.Syntax.Inlines.HtmlInline html => new Documents.HtmlInline(html.Tag),
        AutolinkInline auto => new Link(DestinationOf(auto), null, [new TextRun(auto.Url)]),
        EmphasisInline { DelimiterChar: '~' } struck => new Strikethrough(Read(struck, isInCell)),
        EmphasisInline { DelimiterCount: 2 } strong => new Strong(Read(strong, isInCell)),
        EmphasisInline emphasis => new Emphasis(Read(emphasis, isInCell)),
        LinkInline { IsImage: true } image => new Image(PlainText.Of(Read((ContainerInline)image, isInCell)), image.Url ?? "", image.Title),
        LinkInline link => new Link(link.Url ?? "", link.Title, Read((ContainerInline)link, isInCell)),
        _ => new TextRun(inline.ToString() ?? ""),
    };

    // A delimiter that nothing closed is text.
    private static ImmutableArray<Documents.Inline> Literal(Markdig.Syntax.Inlines.Inline inline) =>
        inline is DelimiterInline delimiter ? [new TextRun(delimiter.ToLiteral())] : [];
}
