using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Linting.Rules;

/// <summary>Zero-width spaces, byte order marks, controls, and marks that reverse the direction of text.</summary>
internal sealed class InvisibleCharacter : ILintRule
{
    private static readonly SearchValues<char> Invisible = SearchValues.Create(
        "\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F"
        + "\u200B\u2060\uFEFF\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.InvisibleCharacter];

    public void Check(LintContext context)
    {
        var text = context.Text;
        for (var offset = 0; ;)
        {
            var next = text.AsSpan(offset).IndexOfAny(Invisible);
            if (next < 0) return;
            offset += next;
            if (!IsWordBreak(text, offset)) Report(context, offset);
            offset++;
        }
    }

    private static void Report(LintContext context, int offset)
    {
        var character = context.Text[offset];
        // Direction marks come in pairs, and one of them alone would turn the rest of the line.
        var isDirection = character is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';
        var fix = isDirection ? null : new Fix(FixSafety.Safe, "Remove the character", [new TextEdit(new TextSpan(offset, 1), "")]);
        context.Report(DiagnosticCatalog.InvisibleCharacter, new TextSpan(offset, 1), fix, string.Create(CultureInfo.InvariantCulture, $"U+{(int)character:X4}"));
    }

    /// <summary>Thai, Lao, Khmer and Burmese are written without spaces, and a zero-width one tells where a line may end.</summary>
    private static bool IsWordBreak(string text, int offset) =>
        text[offset] == '\u200B' && ((offset > 0 && IsSouthEastAsian(text[offset - 1])) || (offset + 1 < text.Length && IsSouthEastAsian(text[offset + 1])));

    private static bool IsSouthEastAsian(char c) => c is >= '\u0E00' and <= '\u0EFF' or >= '\u1000' and <= '\u109F' or >= '\u1780' and <= '\u17FF';
}
