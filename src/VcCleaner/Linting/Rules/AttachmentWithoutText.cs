using System.Collections.Immutable;
using System.Globalization;
using VcCleaner.Diagnostics;
using VcCleaner.Exports;

namespace VcCleaner.Linting.Rules;

/// <summary>An attachment that an element shows and that the media library has no alternative text for.</summary>
internal sealed class AttachmentWithoutText : ILintRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.AttachmentWithoutText];

    public void Check(LintContext context)
    {
        foreach (var (id, span) in ImageReader.Read(context))
        {
            if (context.Article.Media.Find(id) is not { AlternativeText: "" } attachment) continue;
            var tag = context.ElementAt(span.Start)?.Tag ?? "";
            context.Report(DiagnosticCatalog.AttachmentWithoutText, span, id.ToString(CultureInfo.InvariantCulture), MediaPath.NameOf(MediaPath.Of(attachment.Url)), tag);
        }
    }
}
