using VcCleaner.Shortcodes;
using VcCleaner.Text;

namespace VcCleaner.Linting.Fixing;

/// <summary>Writes attributes as a plugin reads them: with straight quotes, and with the builder's backticks where a quote would end the value.</summary>
internal static class AttributeText
{
    public static string Of(ShortcodeAttribute attribute, SourceText source)
    {
        var value = attribute.Value;
        var quote = '"';
        if (value.Contains('"', StringComparison.Ordinal))
        {
            if (IsInSingleQuotes(attribute, source) && !value.Contains('\'', StringComparison.Ordinal)) quote = '\'';
            else value = value.Replace("\"", "``", StringComparison.Ordinal);
        }
        else if (attribute.Quoting == AttributeQuoting.Single)
        {
            quote = '\'';
        }

        // The builder's editor stores brackets so; written as they are they would end the tag.
        if (source.Slice(attribute.ValueSpan).IndexOf("`{`") >= 0 || source.Slice(attribute.ValueSpan).IndexOf("`}`") >= 0)
            value = value.Replace("[", "`{`", StringComparison.Ordinal).Replace("]", "`}`", StringComparison.Ordinal);
        return attribute.IsPositional ? $"{quote}{value}{quote}" : $"{attribute.Name}={quote}{value}{quote}";
    }

    private static bool IsInSingleQuotes(ShortcodeAttribute attribute, SourceText source)
    {
        var before = source.Slice(TextSpan.FromBounds(attribute.Span.Start, attribute.ValueSpan.Start));
        if (before.IsEmpty) return false;
        var reference = before.LastIndexOf('&');
        var glyph = before[^1] == ';' && reference >= 0 && TypographicEntity.TryRead(before[reference..], out var decoded, out _) ? decoded : before[^1];
        return TagGlyphs.FamilyOf(glyph) == QuoteFamily.Single;
    }
}
