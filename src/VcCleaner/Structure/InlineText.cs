using System.Collections.Immutable;
using System.Text;
using VcCleaner.Documents;

namespace VcCleaner.Structure;

/// <summary>What a reader sees of running text, whatever marks it carries.</summary>
internal static class InlineText
{
    private const int MaxDepth = 64;

    public static string Of(ImmutableArray<Inline> inlines)
    {
        if (inlines is [TextRun { Value: var only }]) return LineText.Tidy(only);
        var text = new StringBuilder();
        Append(inlines, text, depth: 0);
        return LineText.Tidy(text.ToString());
    }

    private static void Append(ImmutableArray<Inline> inlines, StringBuilder text, int depth)
    {
        if (depth > MaxDepth) return;
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextRun run:
                    text.Append(run.Value);
                    break;
                case CodeSpan code:
                    text.Append(code.Code);
                    break;
                case LineBreak:
                    text.Append(' ');
                    break;
                case Emphasis { Inlines: var inner }:
                    Append(inner, text, depth + 1);
                    break;
                case Strong { Inlines: var inner }:
                    Append(inner, text, depth + 1);
                    break;
                case Strikethrough { Inlines: var inner }:
                    Append(inner, text, depth + 1);
                    break;
                case Link { Inlines: var inner }:
                    Append(inner, text, depth + 1);
                    break;
            }
        }
    }
}
