using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Elements;
using VcCleaner.Exports;
using VcCleaner.Html;
using VcCleaner.Shortcodes;
using VcCleaner.Text;

namespace VcCleaner.Linting;

/// <summary>One article as rules see it: its text, its elements, its HTML tokens, and a place for findings.</summary>
internal sealed class LintContext
{
    private readonly List<RawFinding> _findings = [];
    private List<HtmlToken>? _tokens;
    private List<ArticleAddress>? _addresses;
    private List<ArticleHeading>? _headings;
    private HashSet<int>? _replaced;

    public LintContext(Article article, ElementCatalog catalog, ShortcodeOptions shortcodes, RowLibrary rows)
    {
        Article = article;
        Shortcodes = article.Format == ContentFormat.Markdown ? shortcodes with { Dialect = ShortcodeDialect.Markdown } : shortcodes;
        Tree = ShortcodeParser.Parse(article.Content, Shortcodes);
        Elements = new ElementIndex(Tree, catalog, rows);
    }

    public Article Article { get; }

    /// <summary>How the text was parsed; a fix that writes a tag reads it again in the same way.</summary>
    public ShortcodeOptions Shortcodes { get; }

    public ShortcodeTree Tree { get; }

    public ElementIndex Elements { get; }

    public SourceText Content => Article.Content;

    public string Text => Article.Content.Text;

    /// <summary>Tags, comments and texts between them. Read when the first rule asks: rules of the source do without.</summary>
    public IReadOnlyList<HtmlToken> Tokens => _tokens ??= [.. HtmlTokens.Read(Text)];

    /// <summary>Addresses of links and images.</summary>
    public IReadOnlyList<ArticleAddress> Addresses => _addresses ??= [.. AddressReader.Read(this)];

    /// <summary>Headings in the order in which readers meet them.</summary>
    public IReadOnlyList<ArticleHeading> Headings => _headings ??= HeadingReader.Read(this);

    public IReadOnlyList<RawFinding> Findings => _findings;

    /// <summary>What the reader reported, its spans in this text.</summary>
    public ImmutableArray<Diagnostic> Reading { get; init; } = [];

    /// <summary>Whether the reader has put the character at an offset in the place of bytes that are no character.</summary>
    public bool IsReplacedByReading(int offset) =>
        (_replaced ??= [.. Reading
            .Where(diagnostic => diagnostic.Descriptor == DiagnosticCatalog.InvalidBytes || diagnostic.Descriptor == DiagnosticCatalog.NullCharacter)
            .Select(diagnostic => diagnostic.Span.Start)]).Contains(offset);

    public void Report(DiagnosticDescriptor descriptor, TextSpan span, params ReadOnlySpan<string> arguments) =>
        _findings.Add(new RawFinding(new Diagnostic(descriptor, span, [.. arguments]), null));

    public void Report(DiagnosticDescriptor descriptor, TextSpan span, Fix? fix, params ReadOnlySpan<string> arguments) =>
        _findings.Add(new RawFinding(new Diagnostic(descriptor, span, [.. arguments]), fix));

    public void Add(Diagnostic diagnostic, Fix? fix) => _findings.Add(new RawFinding(diagnostic, fix));

    /// <summary>The element whose opening tag begins at an offset, or null.</summary>
    public ShortcodeElement? ElementAt(int offset)
    {
        var index = Elements.FirstFrom(offset);
        return index < Elements.Entries.Count && Elements.Entries[index].Element.Span.Start == offset ? Elements.Entries[index].Element : null;
    }

    /// <summary>The element whose opening tag holds an offset, or null.</summary>
    public ShortcodeElement? ElementWithTagAt(int offset) =>
        Elements.Find(offset) is var index and >= 0 && Elements.Entries[index].Element.OpenTag.Contains(offset) ? Elements.Entries[index].Element : null;

    /// <summary>Source on one line and not too long, for a message.</summary>
    public static string Excerpt(ReadOnlySpan<char> source, int longest = 60)
    {
        var text = source.Trim();
        var isCut = text.Length > longest;
        if (isCut) text = text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)];
        Span<char> line = stackalloc char[text.Length];
        for (var i = 0; i < text.Length; i++) line[i] = char.IsWhiteSpace(text[i]) ? ' ' : text[i] == '`' ? '\'' : text[i];
        return isCut ? string.Concat(line, "…") : line.ToString();
    }
}
