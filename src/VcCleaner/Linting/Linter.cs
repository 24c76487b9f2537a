using System.Collections.Frozen;
using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Elements;
using VcCleaner.Exports;
using VcCleaner.Linting.Suppressing;
using VcCleaner.Shortcodes;

namespace VcCleaner.Linting;

/// <summary>Looks for what is wrong in an article without converting it. Immutable, so all threads share one.</summary>
/// <remarks>What the reader and the parser have reported is among its findings; it only adds how to repair that.</remarks>
internal sealed class Linter
{
    private readonly LintOptions _options;
    private readonly ElementCatalog _catalog;
    private readonly RowLibrary _rowLibrary = new();
    private readonly ShortcodeOptions _shortcodes;
    private readonly ImmutableArray<ILintRule> _rules;
    private readonly FrozenDictionary<DiagnosticDescriptor, IFixRule> _fixes;
    private readonly ImmutableArray<(PostIgnore Ignore, FrozenSet<string> Ids)> _postIgnores;

    public Linter(LintOptions options, ElementCatalog catalog)
    {
        _options = options;
        _catalog = catalog;
        _shortcodes = new ShortcodeOptions { KnownTags = catalog.Tags, EnclosingTags = catalog.EnclosingTags };
        _rules = [.. RuleList.Rules.Where(rule => rule.Descriptors.Any(IsWanted))];
        _fixes = RuleList.Fixes.SelectMany(rule => rule.Descriptors.Select(descriptor => (descriptor, rule))).ToFrozenDictionary(pair => pair.descriptor, pair => pair.rule);
        _postIgnores =
        [
            .. options.PostIgnores.Select(ignore => (ignore, DiagnosticCatalog.All
                .Where(rule => ignore.Rules.Any(selector => RuleSelection.Matches(selector, rule))).Select(rule => rule.Id).ToFrozenSet())),
        ];
    }

    public LintOptions Options => _options;

    /// <param name="result">What a reader made of one input or item.</param>
    public ArticleFindings Check(ReadResult result) => Check(result, []);

    /// <param name="result">What a reader made of one input or item.</param>
    /// <param name="conversion">What its conversion reported, for <c>--deep</c>. What the linter finds itself, it finds more exactly.</param>
    public ArticleFindings Check(ReadResult result, ImmutableArray<Diagnostic> conversion)
    {
        var checkedArticle = Examine(result, conversion);
        var spots = new SpotReader(result.Source, checkedArticle.Context?.Elements);
        var findings = checkedArticle.Findings.Select(finding => Place(finding, spots));
        var facts = FactReader.Read(result, checkedArticle, spots, _options.Depth);
        return new ArticleFindings(facts, [.. findings], checkedArticle.Suppressions);
    }

    /// <summary>The findings that count, with their fixes, as spans of the article.</summary>
    public CheckedArticle Examine(ReadResult result, ImmutableArray<Diagnostic> conversion)
    {
        // Menus, revisions and orders are no pages, and nobody reads them; a template shows files all the same.
        var isPage = result.Article?.Post is not { } post || PostTypes.HasPages(post.Type);
        if (!isPage && _options.Depth < LintDepth.Site) return new CheckedArticle(null, [], SuppressionSet.Empty);

        var place = ArticlePlace.Of(result);
        var context = result.Article is { } article ? new LintContext(article, _catalog, _shortcodes, _rowLibrary) { Reading = result.Diagnostics } : null;
        if (!isPage || !_options.Scope.Has(place, result.Article?.Post)) return new CheckedArticle(context, [], SuppressionSet.Empty);

        IEnumerable<RawFinding> findings = result.Diagnostics.Select(diagnostic => new RawFinding(diagnostic, context is null ? null : FixOf(diagnostic, context)));
        var suppressions = SuppressionSet.Empty;
        if (context is not null)
        {
            foreach (var diagnostic in context.Tree.Diagnostics) context.Add(diagnostic, IsWanted(diagnostic.Descriptor) ? FixOf(diagnostic, context) : null);
            foreach (var rule in _rules) rule.Check(context);
            suppressions = SuppressionReader.Read(context);
            findings = findings.Concat(context.Findings).Concat(ConversionFindings.Unknown(context.Findings, conversion)).Concat(suppressions.Problems);
        }

        var counted = findings.OrderBy(finding => finding.Diagnostic.Span.Start).Where(Counts).ToList();
        // Only now is it known which comments are of use.
        if (!suppressions.All.IsEmpty) counted.AddRange(new UnusedSuppressions(this).DecidedIn(suppressions).Where(Counts).ToList());
        return new CheckedArticle(context, [.. counted], suppressions);

        bool Counts(RawFinding finding)
        {
            var (descriptor, span) = (finding.Diagnostic.Descriptor, finding.Diagnostic.Span);
            return IsWanted(descriptor) && !IsIgnored(place, descriptor) && !suppressions.Silences(descriptor, span);
        }
    }

    public bool IsWanted(DiagnosticDescriptor descriptor) => _options.IsWanted(descriptor);

    public bool IsIgnored(ArticlePlace place, DiagnosticDescriptor descriptor)
    {
        foreach (var (ignore, ids) in _postIgnores)
        {
            if (ids.Contains(descriptor.Id) && place.Is(ignore.Post)) return true;
        }

        return false;
    }

    private Fix? FixOf(Diagnostic diagnostic, LintContext context) =>
        _fixes.TryGetValue(diagnostic.Descriptor, out var rule) ? rule.FixOf(diagnostic, context) : null;

    private static PlacedFinding Place(RawFinding finding, SpotReader spots) =>
        new(finding.Diagnostic, spots.Read(finding.Diagnostic.Span), finding.Fix, spots.EditsOf(finding.Fix));
}

/// <summary>What an article gave, before its places are looked up.</summary>
/// <param name="Context">The article as rules saw it; null if there is none.</param>
/// <param name="Findings">Those that are wanted and not suppressed, by place.</param>
/// <param name="Suppressions">Comments that silence findings.</param>
internal sealed record CheckedArticle(LintContext? Context, ImmutableArray<RawFinding> Findings, SuppressionSet Suppressions);
