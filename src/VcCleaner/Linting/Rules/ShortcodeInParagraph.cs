using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Elements;
using VcCleaner.Html;
using VcCleaner.Text;

namespace VcCleaner.Linting.Rules;

/// <summary><c>&lt;p>[vc_row]&lt;/p></c>: paragraphs that WordPress made around tags that enclose paragraphs.</summary>
internal sealed class ShortcodeInParagraph : ILintRule
{
    private static readonly string[] Breaks = ["<br>", "<br/>", "<br />"];

    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.ShortcodeInParagraph];

    public void Check(LintContext context)
    {
        if (context.Elements.Entries.Count == 0) return;
        foreach (var token in context.Tokens)
        {
            if (token.Kind == HtmlTokenKind.StartTag && token.Name == "p" && token.Span.End <= context.Text.Length) CheckParagraph(token, context);
        }
    }

    private static void CheckParagraph(in HtmlToken paragraph, LintContext context)
    {
        var (layout, position) = ("", paragraph.Span.End);
        while (true)
        {
            position = SkipBlanks(context.Text, position);
            if (context.Elements.TagAt(position) is not { } tag) break;
            if (layout.Length == 0 && tag.Entry.Definition.Role == ElementRole.Layout) layout = tag.IsClosing ? $"/{tag.Entry.Element.Tag}" : tag.Entry.Element.Tag;
            position = tag.End;
        }

        if (layout.Length == 0) return;
        var isAlone = context.Text.AsSpan(position).StartsWith("</p>", StringComparison.OrdinalIgnoreCase);
        var fix = isAlone ? new Fix(FixSafety.Safe, "Remove the paragraph around the tags", [new TextEdit(paragraph.Span, ""), new TextEdit(new TextSpan(position, 4), "")]) : null;
        context.Report(DiagnosticCatalog.ShortcodeInParagraph, paragraph.Span, fix, layout);
    }

    private static int SkipBlanks(string text, int position)
    {
        while (true)
        {
            while (position < text.Length && char.IsWhiteSpace(text[position])) position++;
            var length = 0;
            foreach (var word in Breaks)
            {
                if (text.AsSpan(position).StartsWith(word, StringComparison.OrdinalIgnoreCase)) length = word.Length;
            }

            if (length == 0) return position;
            position += length;
        }
    }
}
