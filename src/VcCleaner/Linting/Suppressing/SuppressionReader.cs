using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Linting.Suppressing;

/// <summary>Finds the comments that silence findings and works out how far each reaches.</summary>
/// <remarks>
/// A page of the builder is often one line, so a line is no scope: <c>vccleaner-ignore</c> reaches over the next shortcode or HTML element,
/// <c>vccleaner-disable</c> to <c>vccleaner-enable</c> or the end, <c>vccleaner-ignore-file</c> over the article.
/// </remarks>
internal sealed class SuppressionReader
{
    private const string Mark = "<!-- vccleaner-";

    private readonly LintContext _context;
    private readonly SuppressionScope _scope;
    private readonly ImmutableArray<Suppression>.Builder _suppressions = ImmutableArray.CreateBuilder<Suppression>();
    private readonly ImmutableArray<RawFinding>.Builder _problems = ImmutableArray.CreateBuilder<RawFinding>();
    private readonly Dictionary<string, SuppressionComment> _disabled = new(StringComparer.Ordinal);

    private SuppressionReader(LintContext context)
    {
        _context = context;
        _scope = new SuppressionScope(context);
    }

    public static SuppressionSet Read(LintContext context) =>
        context.Text.Contains(Mark, StringComparison.Ordinal) ? new SuppressionReader(context).Read() : SuppressionSet.Empty;

    private SuppressionSet Read()
    {
        var text = _context.Text;
        for (var at = text.IndexOf(Mark, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Mark, at + Mark.Length, StringComparison.Ordinal))
        {
            var end = text.IndexOf("-->", at, StringComparison.Ordinal);
            if (end < 0) break;
            Add(SuppressionComment.Parse(text.AsSpan(at + Mark.Length, end - at - Mark.Length), at + Mark.Length, TextSpan.FromBounds(at, end + 3)));
        }

        foreach (var (selector, comment) in _disabled) Disable(selector, comment, text.Length + 1);
        return new SuppressionSet(_suppressions.ToImmutable(), _problems.ToImmutable());
    }

    private void Add(SuppressionComment comment)
    {
        if (comment.Problem is { } problem)
        {
            _problems.Add(new RawFinding(
                new Diagnostic(DiagnosticCatalog.MalformedSuppression, comment.Span, [LintContext.Excerpt(_context.Content.Slice(comment.Span)), problem]), null));
            return;
        }

        foreach (var selector in comment.Selectors)
        {
            switch (comment.Verb)
            {
                case "ignore":
                    _suppressions.Add(new Suppression(selector, _scope.Behind(comment.Span.End), comment));
                    break;
                case "ignore-file":
                    _suppressions.Add(new Suppression(selector, default, comment) { IsWholeArticle = true });
                    break;
                case "disable":
                    _ = _disabled.TryAdd(selector, comment);
                    break;
                default:
                    if (_disabled.Remove(selector, out var start)) Disable(selector, start, comment.Span.Start);
                    break;
            }
        }
    }

    private void Disable(string selector, SuppressionComment comment, int end) =>
        _suppressions.Add(new Suppression(selector, TextSpan.FromBounds(comment.Span.End, end), comment));
}
