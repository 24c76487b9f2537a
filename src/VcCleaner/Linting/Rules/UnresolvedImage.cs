using System.Collections.Immutable;
using System.Globalization;
using VcCleaner.Diagnostics;

namespace VcCleaner.Linting.Rules;

/// <summary>An image by number that is in no media library.</summary>
internal sealed class UnresolvedImage : ILintRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.UnresolvedImage];

    public void Check(LintContext context)
    {
        foreach (var (id, span) in ImageReader.Read(context))
        {
            if (context.Article.Media.Find(id) is null) context.Report(DiagnosticCatalog.UnresolvedImage, span, id.ToString(CultureInfo.InvariantCulture));
        }
    }
}
