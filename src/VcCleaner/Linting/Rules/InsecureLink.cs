using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Linting.Rules;

/// <summary>A link or image over <c>http:</c>.</summary>
internal sealed class InsecureLink : ILintRule
{
    private const string Scheme = "http://";

    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.InsecureLink];

    public void Check(LintContext context)
    {
        foreach (var address in context.Addresses)
        {
            if (!address.Address.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) || address.Address.Length < Scheme.Length + 4) continue;
            if (!SiteAddress.HostOf(address.Address).Contains('.', StringComparison.Ordinal) || LocalLink.IsLocal(address.Address)) continue;
            context.Report(DiagnosticCatalog.InsecureLink, address.Span, FixOf(address, context), LintContext.Excerpt(address.Address, 120));
        }
    }

    /// <summary>Only where the scheme stands in the tag once and plainly, so that nothing else is changed.</summary>
    private static Fix? FixOf(ArticleAddress address, LintContext context)
    {
        var tag = context.Content.Slice(address.Span);
        var at = tag.IndexOf(Scheme, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || tag[(at + Scheme.Length)..].IndexOf(Scheme, StringComparison.OrdinalIgnoreCase) >= 0) return null;
        return new Fix(FixSafety.Unsafe, "Write `https:`", [new TextEdit(new TextSpan(address.Span.Start + at, "http".Length), "https")]);
    }
}
