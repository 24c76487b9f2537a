using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text;
using VcCleaner.Text;

namespace VcCleaner.Exports;

/// <summary>What the text of a field means: CDATA marks taken off, entities read, characters dropped that XML forbids.</summary>
internal static class WxrText
{
    private const int LongestEntity = 34;
    private const string Forbidden =
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F";

    private static readonly SearchValues<char> TextMarks = SearchValues.Create("<&" + Forbidden);
    private static readonly SearchValues<char> ForbiddenMarks = SearchValues.Create(Forbidden);
    private static readonly SearchValues<char> CDataMarks = SearchValues.Create("]" + Forbidden);

    /// <summary>The text for people.</summary>
    public static string Decode(string text, TextSpan span)
    {
        var raw = text.AsSpan(span.Start, span.Length);
        if (raw.IndexOfAny(TextMarks) < 0) return new string(raw);

        var edits = FindEdits(text, span, out _);
        var decoded = new StringBuilder(span.Length);
        var position = span.Start;
        foreach (var edit in edits)
        {
            _ = decoded.Append(text, position, edit.Span.Start - position).Append(edit.Replacement);
            position = edit.Span.End;
        }

        return decoded.Append(text, position, span.End - position).ToString();
    }

    /// <summary>What is to be changed to make the text of a field the text that it means.</summary>
    /// <param name="text">The piece of the export.</param>
    /// <param name="span">The field's value in it.</param>
    /// <param name="repairs">How many of the changes XML would not have made.</param>
    public static List<TextEdit> FindEdits(string text, TextSpan span, out WxrRepairs repairs)
    {
        repairs = default;
        var edits = new List<TextEdit>();
        // Shortcodes are full of brackets: only where a control character lurks is every one of them looked at.
        var hasForbidden = text.AsSpan(span.Start, span.Length).ContainsAny(ForbiddenMarks);
        var isCData = false;
        for (var i = span.Start; i < span.End;)
        {
            var rest = text.AsSpan(i, span.End - i);
            var next = !isCData ? rest.IndexOfAny(TextMarks) : hasForbidden ? rest.IndexOfAny(CDataMarks) : rest.IndexOf("]]>");
            if (next < 0) break;

            i += next;
            rest = rest[next..];
            if (isCData && rest.StartsWith("]]>"))
            {
                // `]]]]><![CDATA[>` is how an export writes `]]>`: one edit for the end and the new beginning.
                isCData = rest.StartsWith("]]><![CDATA[");
                i = Replace(edits, i, isCData ? "]]><![CDATA[".Length : 3, "");
            }
            else if (!isCData && rest.StartsWith("<![CDATA["))
            {
                isCData = true;
                i = Replace(edits, i, 9, "");
            }
            else if (rest[0] == '&')
            {
                i = DecodeEntity(edits, i, rest, ref repairs);
            }
            else if (rest[0] == '<')
            {
                // Markup that nobody wrapped in CDATA is text all the same.
                repairs = repairs with { Markup = repairs.Markup + 1 };
                i++;
            }
            else if (IsForbidden(rest[0]))
            {
                repairs = repairs with { ControlCharacters = repairs.ControlCharacters + 1 };
                i = Replace(edits, i, 1, "");
            }
            else
            {
                i++;
            }
        }

        return edits;
    }

    private static int DecodeEntity(List<TextEdit> edits, int position, ReadOnlySpan<char> rest, ref WxrRepairs repairs)
    {
        var length = rest[..Math.Min(rest.Length, LongestEntity)].IndexOf(';') + 1;
        var decoded = length > 0 ? DecodeEntity(rest[..length]) : null;
        if (decoded is null)
        {
            repairs = repairs with { BareAmpersands = repairs.BareAmpersands + 1 };
            return position + 1;
        }

        if (rest[..length] is not ("&lt;" or "&gt;" or "&amp;" or "&quot;" or "&apos;") && rest[1] != '#') repairs = repairs with { Entities = repairs.Entities + 1 };
        return Replace(edits, position, length, decoded);
    }

    private static string? DecodeEntity(ReadOnlySpan<char> entity)
    {
        if (entity is "&apos;") return "'";
        if (entity[1] != '#')
        {
            var source = new string(entity);
            return WebUtility.HtmlDecode(source) is var named && named != source ? named : null;
        }

        var digits = entity[2..^1];
        var isHex = digits.Length > 0 && digits[0] is 'x' or 'X';
        var isNumber = isHex
            ? int.TryParse(digits[1..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            : int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);
        if (!isNumber || !Rune.IsValid(value)) return null;
        return value < 0x20 && IsForbidden((char)value) ? "" : new Rune(value).ToString();
    }

    private static bool IsForbidden(char c) => c < ' ' && c is not ('\t' or '\n' or '\r');

    private static int Replace(List<TextEdit> edits, int start, int length, string replacement)
    {
        edits.Add(new TextEdit(new TextSpan(start, length), replacement));
        return start + length;
    }
}

/// <summary>How often the text of a field was not XML.</summary>
internal readonly record struct WxrRepairs(int ControlCharacters, int Entities, int BareAmpersands, int Markup);
