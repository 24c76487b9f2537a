using System.Collections.Immutable;

namespace VcCleaner.Markdown;

/// <summary>How Markdown is written; a profile's answers to questions on which readers of Markdown differ.</summary>
internal sealed record MarkdownOptions
{
    private readonly ImmutableArray<EscapeRule> _escapeRules = Markdown.EscapeRules.Default;

    /// <summary>For GitHub and anything that reads CommonMark with its extensions.</summary>
    public static MarkdownOptions Default { get; } = new();

    /// <summary>Every rule that applies; a profile appends its own to <see cref="EscapeRules.Default"/>.</summary>
    public ImmutableArray<EscapeRule> EscapeRules
    {
        get => _escapeRules;
        init
        {
            _escapeRules = value;
            EscapeTable = new EscapeTable(value);
        }
    }

    /// <summary>Whether a link that shows its own address is written <c>&lt;https://example.org></c>; MDX takes that for a tag.</summary>
    public bool UseAutolinks { get; init; } = true;

    /// <summary>Whether <c>&lt;!-- comments --></c> are read as such. Else each is written as a definition that nobody uses,
    /// <c>[//]: # 'words'</c>, which no reader of Markdown shows and every formatter and linter lets pass.</summary>
    public bool UseHtmlComments { get; init; } = true;

    /// <summary>The line that ends a summary.</summary>
    public string SummaryBreak { get; init; } = "<!--more-->";

    /// <summary>The columns at which lines of paragraphs are broken; 0 for not at all.</summary>
    public int WrapWidth { get; init; }

    internal EscapeTable EscapeTable { get; private init; } = new(Markdown.EscapeRules.Default);
}
