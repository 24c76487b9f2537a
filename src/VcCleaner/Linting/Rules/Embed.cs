using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Html;

namespace VcCleaner.Linting.Rules;

/// <summary>A frame or player, which becomes a link, or nothing if it has no address.</summary>
internal sealed class Embed : ILintRule
{
    private static readonly string[] Addresses = ["src", "data-src", "data-lazy-src", "data-litespeed-src", "data-src-cmplz"];

    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.EmbedLinked, DiagnosticCatalog.EmbedWithoutAddress];

    public void Check(LintContext context)
    {
        foreach (var token in context.Tokens)
        {
            // Players and objects may have their address in a tag inside; only of a frame the tag tells all.
            if (token.Kind != HtmlTokenKind.StartTag || token.Name is not ("iframe" or "frame")) continue;
            if (AddressOf(token) is { } address) context.Report(DiagnosticCatalog.EmbedLinked, token.Span, token.Name, address);
            else context.Report(DiagnosticCatalog.EmbedWithoutAddress, token.Span, token.Name);
        }
    }

    private static string? AddressOf(in HtmlToken token)
    {
        foreach (var name in Addresses)
        {
            if (token.Attribute(name)?.Trim() is { Length: > 0 } address && !address.StartsWith("about:", StringComparison.OrdinalIgnoreCase)
                && !address.StartsWith("data:", StringComparison.OrdinalIgnoreCase)) return address;
        }

        return null;
    }
}
