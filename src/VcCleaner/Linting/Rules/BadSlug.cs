using System.Collections.Immutable;
using VcCleaner.Diagnostics;

namespace VcCleaner.Linting.Rules;

/// <summary>A slug that WordPress made up, or that no address should have.</summary>
internal sealed class BadSlug : ILintRule
{
    private const int Longest = 100;
    private const string UntitledDraft = "is what WordPress calls a draft without a title";

    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.BadSlug];

    public void Check(LintContext context)
    {
        if (context.Article.Post is { Status: "publish", Id: > 0 } post && ProblemOf(post.Slug) is { } problem)
            context.Report(DiagnosticCatalog.BadSlug, default, post.Slug.Length == 0 ? problem : $"`{LintContext.Excerpt(post.Slug, Longest)}` {problem}");
    }

    private static string? ProblemOf(string slug) => slug switch
    {
        "" => "is empty",
        _ when slug.All(char.IsAsciiDigit) => "is only a number",
        _ when slug.EndsWith("__trashed", StringComparison.Ordinal) || slug.Contains("__trashed-", StringComparison.Ordinal) => "is that of a deleted article",
        "hello-world" or "sample-page" => "is that of WordPress's sample",
        "auto-draft" or "untitled" or "no-title" => UntitledDraft,
        _ when slug.StartsWith("auto-draft-", StringComparison.Ordinal) || slug.StartsWith("untitled-", StringComparison.Ordinal) => UntitledDraft,
        _ when slug.Length > Longest => "is longer than 100 characters",
        _ when slug.Any(c => char.IsUpper(c) || char.IsWhiteSpace(c) || c is '/' or '\\' or '?' or '#' or '%' or '&' or '"' or '<' or '>') => "has characters that an address should not have",
        _ => null,
    };
}
