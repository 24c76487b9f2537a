using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Linting.Rules;

/// <summary>An address with a mistake in its scheme, or without one.</summary>
internal sealed class MalformedAddress : ILintRule
{
    private static readonly string[] NearSchemes = ["http//", "https//", "http:/", "https:/", "htp://", "htps://", "htttp://", "htttps://", "hhttp://", "hhttps://", "ttp://", "ttps://", "http;//", "https;//", "http:\\\\", "https:\\\\"];

    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.MalformedAddress];

    public void Check(LintContext context)
    {
        foreach (var address in context.Addresses)
        {
            if (ProblemOf(address.Address) is { } problem)
                context.Report(DiagnosticCatalog.MalformedAddress, address.Span, FixOf(address, context), LintContext.Excerpt(address.Address, 120), problem);
        }
    }

    private static string? ProblemOf(string address)
    {
        if (address.StartsWith("http://http", StringComparison.OrdinalIgnoreCase) || address.StartsWith("https://http", StringComparison.OrdinalIgnoreCase))
            return address.AsSpan(7).IndexOf(':') is > 0 and < 7 || address.AsSpan(7).StartsWith("http//") ? "it has two schemes" : null;
        if (IsWithoutScheme(address)) return "it names a domain without a scheme";
        foreach (var scheme in NearSchemes)
        {
            if (address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) && !(scheme[^2] == ':' && address.AsSpan(scheme.Length).StartsWith("/"))) return "its scheme is misspelt";
        }

        return address.Length > 0 && "“”„‘’«»\"".Contains(address[0]) ? "quotes stand around it" : null;
    }

    private static bool IsWithoutScheme(string address) =>
        address.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && address.Length > 8 && address.AsSpan(4).Contains('.') && !address.Contains(' ', StringComparison.Ordinal);

    private static Fix? FixOf(ArticleAddress address, LintContext context)
    {
        if (!IsWithoutScheme(address.Address)) return null;
        var tag = context.Content.Slice(address.Span);
        var at = tag.IndexOf(address.Address, StringComparison.Ordinal);
        if (at <= 0 || tag[(at + 1)..].IndexOf(address.Address, StringComparison.Ordinal) >= 0 || tag[at - 1] is not ('"' or '\'' or '(')) return null;
        return new Fix(FixSafety.Unsafe, "Put `https://` before it", [new TextEdit(new TextSpan(address.Span.Start + at, 0), "https://")]);
    }
}
