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
        foreach (var entry in context.Elements.Entries)
        {
            var element = entry.Element;
            if (entry.Row is { Encoded.IsEmpty: true, Body: null or { Encoding: ValueEncoding.Plain } }) continue;
            if (entry.Definition.Role == ElementRole.Script || ElementLowering.IsHidden(element)) continue;
            if (entry.Row.Body is { Encoding: not (ValueEncoding.Plain or ValueEncoding.Url) } body && !element.Body.IsEmpty)
                Check(context, element, context.Content.Substring(element.Body), body.Encoding);
            foreach (var part in entry.Row.Encoded)
            {
                if (element[part.Attribute] is { Length: > 0 } value && part.IsSeen(new FieldSource(name => element[name]))) Check(context, element, value, part.Encoding);
            }
        }
    }

    private static void Check(LintContext context, ShortcodeElement element, string value, ValueEncoding encoding)
    {
        if (string.IsNullOrWhiteSpace(value)) return;
        var isRead = encoding == ValueEncoding.ParamGroup ? ParamGroup.TryRead(value, out _) : AttributeValues.TryDecode(value, encoding, out _);
        if (!isRead) context.Report(DiagnosticCatalog.UndecodableValue, element.OpenTag, value.Length > 40 ? value[..40] + "…" : value);
    }
}
