using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Elements;
using VcCleaner.Html;
using VcCleaner.Shortcodes;
using VcCleaner.Shortcodes.Values;

namespace VcCleaner.Linting.Rules;

/// <summary>A link whose address was never filled in.</summary>
internal sealed class PlaceholderLink : ILintRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.PlaceholderLink];

    public void Check(LintContext context)
    {
        foreach (var token in context.Tokens)
        {
            if (token.Kind == HtmlTokenKind.StartTag && token.Name == "a" && token.Attribute("href")?.Trim() is { } address && IsPlaceholder(address))
                context.Report(DiagnosticCatalog.PlaceholderLink, token.Span, address);
        }

        foreach (var entry in context.Elements.Entries)
        {
            foreach (var link in entry.Row.Links)
            {
                if (AttributeNamed(entry.Element, link.Attribute) is not { } attribute) continue;
                if (AddressIn(attribute.Value, link.Encoding) is { Length: > 0 } address && IsPlaceholder(address))
                    context.Report(DiagnosticCatalog.PlaceholderLink, attribute.Span, address);
            }
        }
    }

    public static bool IsPlaceholder(string address) => address is "" or "#" or "#!" or "##" or "http://" or "https://" or "http://#" or "https://#";

    private static string AddressIn(string value, ValueEncoding encoding) =>
        encoding == ValueEncoding.VcLink && VcLink.TryRead(value, out var link) ? link.Url.Trim() : value.Trim();

    private static ShortcodeAttribute? AttributeNamed(ShortcodeElement element, string name)
    {
        foreach (var attribute in element.Attributes)
        {
            if (attribute.Name == name) return attribute;
        }

        return null;
    }
}
