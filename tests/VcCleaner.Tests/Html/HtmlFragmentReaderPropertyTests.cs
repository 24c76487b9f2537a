using System.Text;
using CsCheck;
using VcCleaner.Diagnostics;
using VcCleaner.Documents;
using VcCleaner.Html;
using VcCleaner.Tests.Infrastructure;
using Xunit;

namespace VcCleaner.Tests.Html;

/// <summary>What must hold for any HTML.</summary>
public sealed class HtmlFragmentReaderPropertyTests
{
    private static readonly string[] Wrappers =
    [
        "p", "div", "b", "em", "span", "blockquote", "h2", "ul><li", "ol><li", "section", "strong", "dl><dd", "table><tr><td", "table><tr><th>a<th", "details", "code", "pre",
        "figure", "a href=/x", "center", "fieldset", "u", "table><caption", "x-y", "button", "summary", "label", "sub", "noscript", "main",
    ];

    [Fact]
    public void Reading_never_throws_and_gives_the_same_twice() =>
        HostileHtml.Any.Sample(
            html =>
            {
                var reader = new HtmlFragmentReader();
                var first = TreeText.Of(Read(reader, html));
                return first == TreeText.Of(Read(reader, html)) && ParagraphBreaks.Restore(html).Length >= 0;
            },
            iter: 3000);

    [Fact]
    public void Tokens_of_any_text_follow_each_other_without_overlap() =>
        HostileHtml.Any.Sample(
            html =>
            {
                var end = 0;
                foreach (var token in HtmlTokens.Read(html))
                {
                    if (token.Span.Start < end || token.Span.End < token.Span.Start || token.Span.End > html.Length) return false;
                    end = token.Span.End;
                }

                return true;
            },
            iter: 3000);

    [Fact]
    public void Every_visible_word_of_nested_elements_arrives_in_order() =>
        Gen.Select(Gen.Int[0, Wrappers.Length - 1], Gen.Bool).Array[1, 12].Sample(
            choices =>
            {
                var (html, expected) = Nest(choices);
                var blocks = Read(new HtmlFragmentReader(), html);
                var text = new StringBuilder();
                InlineText.Append(blocks, text);
                var words = text.ToString().Split((char[])[' ', '\n', ';'], StringSplitOptions.RemoveEmptyEntries);
                Assert.Equal(expected.Order(StringComparer.Ordinal), words.Where(word => word.StartsWith('w')).Order(StringComparer.Ordinal));
            },
            iter: 2000);

    /// <summary>Wraps elements around each other with a word of its own in each.</summary>
    private static (string Html, List<string> Words) Nest((int Wrapper, bool CloseFirst)[] choices)
    {
        var html = new StringBuilder();
        var words = new List<string>();
        var open = new Stack<string>();
        foreach (var (wrapper, closeFirst) in choices)
        {
            if (closeFirst && open.TryPop(out var last)) html.Append(last);
            html.Append('<').Append(Wrappers[wrapper]).Append('>').Append(AddWord()).Append(' ');
            open.Push(string.Concat(Wrappers[wrapper].Split('>').Reverse().Select(tag => $"</{tag.TrimStart('<').Split(' ')[0]}> ")));
        }

        while (open.TryPop(out var closer)) html.Append(closer).Append(AddWord()).Append(' ');
        return (html.ToString(), words);

        string AddWord()
        {
            words.Add($"w{words.Count}");
            return words[^1];
        }
    }

    private static System.Collections.Immutable.ImmutableArray<Block> Read(HtmlFragmentReader reader, string html) =>
        reader.Read(html, "vcm0:", new OddMarkers(), new DiagnosticBag(), default);

    private sealed class OddMarkers : IMarkerResolver
    {
        public Flow Resolve(int marker) => marker switch
        {
            0 => new InlineFlow([new Link("/l", null, [new TextRun("link")]), new LineBreak()]),
            1 => new BlockFlow([new Quote([new Paragraph([new TextRun("quote")])]), new SummaryBreak(), new CodeBlock("code", null)]),
            _ => Flow.Empty,
        };
    }
}
