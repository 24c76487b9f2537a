using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Elements;
using VcCleaner.Shortcodes;
using VcCleaner.Shortcodes.Values;

namespace VcCleaner.Linting.Rules;

/// <summary>A value in base64 or percent-encoded JSON that was cut off or changed.</summary>
internal sealed class UndecodableValue : ILintRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.UndecodableValue];

    public void Check(LintContext context)
    {
        foreach (var (element, definition, _, _) in context.Elements.Entries)
        {
            if (definition.Role == ElementRole.Script || ElementLowering.IsHidden(element)) continue;
            foreach (var part in definition.Parts)
            {
                if (part is BodyPart { Encoding: not (ValueEncoding.Plain or ValueEncoding.Url) } body && !element.Body.IsEmpty)
                    Check(context, element, context.Content.Substring(element.Body), body.Encoding);
                foreach (var attribute in part.Attributes)
                {
                    if (IsEncoded(attribute) && element[attribute.Attribute] is { Length: > 0 } value && attribute.IsSeen(new FieldSource(name => element[name])))
                        Check(context, element, value, attribute.Encoding);
                }
            }
        }
    }

    private static bool IsEncoded(AttributePart part) =>
        part is GroupPart || (part is TextPart or HtmlPart or EmbedPart && part.Encoding is ValueEncoding.RawHtml or ValueEncoding.Safe or ValueEncoding.Percent);

    private static void Check(LintContext context, ShortcodeElement element, string value, ValueEncoding encoding)
    {
        if (string.IsNullOrWhiteSpace(value)) return;
        var isRead = encoding == ValueEncoding.ParamGroup ? ParamGroup.TryRead(value, out _) : AttributeValues.TryDecode(value, encoding, out _);
        if (!isRead) context.Report(DiagnosticCatalog.UndecodableValue, element.OpenTag, value.Length > 40 ? value[..40] + "…" : value);
    }
}
