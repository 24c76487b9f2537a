using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Html;
using VcCleaner.Text;

namespace VcCleaner.Linting.Rules;

/// <summary><c>onclick</c> and its kin.</summary>
internal sealed class InlineEventHandler : ILintRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.EventHandlerDropped];

    public void Check(LintContext context)
    {
        foreach (var token in context.Tokens)
        {
            if (token.Kind != HtmlTokenKind.StartTag || token.Attributes.IsDefaultOrEmpty) continue;
            foreach (var (name, _) in token.Attributes)
            {
                if (name.Length > 4 && name.StartsWith("on", StringComparison.Ordinal) && !name.AsSpan().ContainsAnyExceptInRange('a', 'z'))
                    context.Report(DiagnosticCatalog.EventHandlerDropped, token.Span, FixOf(token, name, context), name, token.Name);
            }
        }
    }

    /// <summary>Takes the attribute off, if the tag then says the same without it. What the script did is lost, so nobody does it unseen.</summary>
    private static Fix? FixOf(in HtmlToken token, string name, LintContext context)
    {
        var tag = context.Content.Substring(token.Span);
        var start = tag.IndexOf($"{name}=", StringComparison.OrdinalIgnoreCase);
        if (start < 1 || !char.IsWhiteSpace(tag[start - 1])) return null;
        var quote = start + name.Length + 1;
        if (quote >= tag.Length || tag[quote] is not ('"' or '\'')) return null;
        var end = tag.IndexOf(tag[quote], quote + 1);
        if (end < 0) return null;

        while (start > 0 && char.IsWhiteSpace(tag[start - 1])) start--;
        var edit = new TextEdit(TextSpan.FromBounds(token.Span.Start + start, token.Span.Start + end + 1), "");
        var left = HtmlTokens.Read(tag.Remove(start, end + 1 - start)).ToList();
        return left is [{ Kind: HtmlTokenKind.StartTag } same] && same.Name == token.Name && same.Attributes.SequenceEqual(token.Attributes.Where(attribute => attribute.Key != name))
            ? new Fix(FixSafety.Unsafe, "Remove the script", [edit])
            : null;
    }
}
