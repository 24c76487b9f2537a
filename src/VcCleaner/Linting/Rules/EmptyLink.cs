using System.Collections.Frozen;
using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Html;
using VcCleaner.Text;

namespace VcCleaner.Linting.Rules;

/// <summary>A link around nothing that has words: an icon of a font, or nothing at all.</summary>
internal sealed class EmptyLink : ILintRule
{
    /// <summary>Elements that show something without a word.</summary>
    private static readonly FrozenSet<string> Shown = FrozenSet.Create(
        "img", "picture", "svg", "video", "audio", "canvas", "iframe", "object", "embed", "input", "button", "select", "textarea", "math");

    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.EmptyLink];

    public void Check(LintContext context)
    {
        var tokens = context.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i] is not { Kind: HtmlTokenKind.StartTag, Name: "a" } link || AddressOf(link) is not { } address || IsNamed(link) || IsAnchor(link)) continue;
            if (EndOf(tokens, i) is not { } end) continue;
            context.Report(DiagnosticCatalog.EmptyLink, TextSpan.FromBounds(link.Span.Start, tokens[end].Span.End), FixOf(tokens, i, end), LintContext.Excerpt(address, 120));
        }
    }

    /// <summary>Where it leads; null for an anchor and for what another rule reports.</summary>
    private static string? AddressOf(in HtmlToken link) => link.Attribute("href")?.Trim() is { } address && !PlaceholderLink.IsPlaceholder(address) ? address : null;

    /// <summary>What a reader of screens says in the place of words.</summary>
    private static bool IsNamed(in HtmlToken link) => !string.IsNullOrWhiteSpace(link.Attribute("aria-label") ?? link.Attribute("title"));

    /// <summary>The marks that sites put before headings: somewhere to jump to, and nothing to click on.</summary>
    private static bool IsAnchor(in HtmlToken link) => link.Attribute("id") is not null || link.Attribute("name") is not null || link.Attribute("aria-hidden") == "true";

    /// <summary>The end tag of a link that shows nothing; null if it shows something, or is never closed.</summary>
    private static int? EndOf(IReadOnlyList<HtmlToken> tokens, int start)
    {
        for (var i = start + 1; i < tokens.Count; i++)
        {
            if (tokens[i] is { Kind: HtmlTokenKind.EndTag, Name: "a" }) return i;
            if (tokens[i].Kind == HtmlTokenKind.Text && !string.IsNullOrWhiteSpace(tokens[i].Text)) return null;
            if (tokens[i].Kind == HtmlTokenKind.StartTag && (tokens[i].Name == "a" || Shown.Contains(tokens[i].Name))) return null;
        }

        return null;
    }

    /// <summary>An icon inside is seen on the live page, so only a link around nothing is taken away, and nobody does it unseen.</summary>
    private static Fix? FixOf(IReadOnlyList<HtmlToken> tokens, int start, int end) =>
        tokens.Skip(start + 1).Take(end - start - 1).All(token => token.Kind == HtmlTokenKind.Text)
            ? new Fix(FixSafety.Unsafe, "Remove the link", [new TextEdit(TextSpan.FromBounds(tokens[start].Span.Start, tokens[end].Span.End), "")])
            : null;
}
