using System.Text;
using AngleSharp.Dom;
using VcCleaner.Documents;

namespace VcCleaner.Html;

/// <content>Preformatted text.</content>
internal sealed partial class FragmentWalk
{
    private void ReadPreformatted(IElement element, FlowBuilder flow)
    {
        var language = CodeLanguage.Of(element.GetAttribute);
        if (language is null && element.QuerySelector("code") is { } code) language = CodeLanguage.Of(code.GetAttribute);
        flow.EndParagraph();
        var text = new StringBuilder();
        AppendCode(element.ChildNodes, text, language, flow);
        AddCodeBlock(text, language, flow);
    }

    private void AppendCode(INodeList nodes, StringBuilder text, string? language, FlowBuilder flow)
    {
        for (var i = 0; i < nodes.Length; i++)
        {
            switch (nodes[i])
            {
                case IText run:
                    text.Append(run.Data);
                    break;
                case IComment comment when MarkerPrefix.TryRead(comment.Data, markerPrefix, out var marker):
                    AppendMarker(resolver.Resolve(marker), text, language, flow);
                    break;
                case IElement element:
                    AppendCode(element, nodes, i, text, language, flow);
                    break;
            }
        }
    }

    private void AppendCode(IElement element, INodeList siblings, int index, StringBuilder text, string? language, FlowBuilder flow)
    {
        if (element.LocalName == "br")
        {
            text.Append('\n');
            return;
        }

        switch (HtmlRoles.Of(element.LocalName))
        {
            case HtmlRole.Image or HtmlRole.Embed or HtmlRole.Table or HtmlRole.Script or HtmlRole.Drawing or HtmlRole.NoScript or HtmlRole.Form or HtmlRole.Select:
                // No text: stands between two pieces of it.
                AddCodeBlock(text, language, flow);
                ReadElement(element, siblings, index, flow);
                flow.EndParagraph();
                break;
            case HtmlRole.Block or HtmlRole.Paragraph or HtmlRole.ListItem or HtmlRole.Heading or HtmlRole.Quote or HtmlRole.Preformatted
                or HtmlRole.List:
                // Highlighters put each line into an element.
                if (text.Length > 0 && text[^1] != '\n') text.Append('\n');
                AppendCode(element.ChildNodes, text, language, flow);
                if (text.Length > 0 && text[^1] != '\n') text.Append('\n');
                break;
            default:
                if (!DropIfHidden(element)) AppendCode(element.ChildNodes, text, language, flow);
                break;
        }
    }

    private static void AppendMarker(Flow content, StringBuilder text, string? language, FlowBuilder flow)
    {
        if (content is InlineFlow inline && !inline.Inlines.Any(part => part is Image || InlineText.HasLink(part)))
        {
            text.Append(InlineText.Of(content));
            return;
        }

        AddCodeBlock(text, language, flow);
        flow.AddRange(content.ToBlocks());
    }

    private static void AddCodeBlock(StringBuilder text, string? language, FlowBuilder flow)
    {
        var code = text.ToString().ReplaceLineEndings("\n").TrimEnd();
        text.Clear();
        // Blank lines before the first go, its indentation stays.
        var start = 0;
        for (var i = 0; i < code.Length && char.IsWhiteSpace(code[i]); i++)
        {
            if (code[i] == '\n') start = i + 1;
        }

        if (code.Length > start) flow.Add(new CodeBlock(code[start..], language));
    }
}
