using System.Collections.Frozen;
using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Exports;
using VcCleaner.Text;

namespace VcCleaner.Linting.Rules;

/// <summary><c>&amp;amp;nbsp;</c>: a reference whose ampersand was escaped once more.</summary>
internal sealed class DoubledEntity : ILintRule
{
    private const string Escaped = "&amp;";
    private const int LongestName = 10;

    /// <summary>References that nobody shows on purpose. Those of angle brackets belong to texts about HTML.</summary>
    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        "amp", "nbsp", "quot", "rsquo", "lsquo", "rdquo", "ldquo", "ndash", "mdash", "hellip", "laquo", "raquo", "bdquo", "sbquo", "euro", "copy", "reg", "trade",
        "auml", "ouml", "uuml", "Auml", "Ouml", "Uuml", "szlig", "eacute", "egrave", "agrave", "ccedil", "ntilde", "oacute", "aacute", "iacute", "uacute");

    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.DoubledEntity];

    public void Check(LintContext context)
    {
        var text = context.Text;
        List<TextSpan>? zones = null;
        var nextZone = 0;
        for (var at = text.IndexOf(Escaped, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Escaped, at + Escaped.Length, StringComparison.Ordinal))
        {
            var rest = text.AsSpan(at + Escaped.Length);
            var length = rest[..Math.Min(rest.Length, LongestName)].IndexOf(';');
            if (length <= 0 || !IsReference(rest[..length])) continue;
            if (CodeZones.Contains(zones ??= CodeZones.Find(text), at, ref nextZone)) continue;

            var span = new TextSpan(at, Escaped.Length + length + 1);
            var fix = new Fix(FixSafety.Unsafe, "Take off one `amp;`", [new TextEdit(new TextSpan(at + 1, "amp;".Length), "")]);
            context.Report(DiagnosticCatalog.DoubledEntity, span, fix, context.Content.Substring(span), string.Concat("&", rest[..(length + 1)]));
        }
    }

    private static bool IsReference(ReadOnlySpan<char> name)
    {
        // Encoded brackets are a shortcode's, and have a finding of their own.
        if (name[0] != '#') return Names.Contains(name.ToString());
        return name.Length > 1 && name[1..].IndexOfAnyExceptInRange('0', '9') < 0 && name is not ("#91" or "#93" or "#60" or "#62");
    }
}
