using System.Collections.Immutable;
using System.Text;

namespace VcCleaner.Exports.Sql;

/// <summary>Words, names and comments between the rows of a dump.</summary>
/// <param name="window">The dump.</param>
internal sealed class SqlLexer(ByteWindow window)
{
    private const int LongestNotice = 200;
    private const int LongestComment = 64 * 1024;

    /// <summary>What the last <c>SET NAMES</c> says, or null.</summary>
    public Encoding? Encoding { get; private set; }

    /// <summary>Whether mysqldump wrote its heading and so will write its last line, too.</summary>
    public bool HasHeading { get; private set; }

    /// <summary>Whether its last line was there.</summary>
    public bool HasEnding { get; private set; }

    /// <summary>Passes white space and comments. Statements for some versions only (<c>/*!40101 … */</c>) count as comments.</summary>
    public void SkipTrivia()
    {
        while (true)
        {
            var next = window.Peek();
            if (next is ' ' or '\n' or '\r' or '\t' or '\f' or 0xEF or 0xBB or 0xBF) window.Skip(1);
            else if (next == '#') SkipLine();
            else if (next == '-' && window.Peek(1) == '-' && window.Peek(2) is ' ' or '\n' or '\r' or '\t' or -1) SkipLine();
            else if (next == '/' && StartsComment()) SkipComment();
            else return;
        }
    }

    /// <summary>Passes a word if it comes next, and the white space behind it.</summary>
    public bool TrySkip(ReadOnlySpan<byte> word)
    {
        if (!window.StartsWith(word) || IsNameByte(window.Peek(word.Length))) return false;

        window.Skip(word.Length);
        SkipTrivia();
        return true;
    }

    /// <summary>The name of a table or a column, quoted in any way, without that of its database; null if none comes next.</summary>
    public string? TryReadName()
    {
        var name = TryReadPart();
        while (name is not null && window.Peek() == '.')
        {
            window.Skip(1);
            name = TryReadPart();
        }

        return name;
    }

    /// <summary>Names in brackets; null if something else comes next. White space in front was passed.</summary>
    public ImmutableArray<string>? TryReadNames()
    {
        var names = ImmutableArray.CreateBuilder<string>();
        do
        {
            window.Skip(1);
            SkipTrivia();
            if (TryReadName() is not { } name) return null;
            names.Add(name);
            SkipTrivia();
        }
        while (window.Peek() == ',');

        if (window.Peek() != ')') return null;
        window.Skip(1);
        return names.ToImmutable();
    }

    /// <summary>Remembers what <c>SET NAMES utf8mb4</c> says; the words before it were passed.</summary>
    public void ReadCharset()
    {
        if (window.Peek() is '\'' or '"') window.Skip(1);
        if (TryReadPart() is { } charset) Encoding = SqlCharsets.Find(charset);
    }

    public void SkipLine()
    {
        if (window.StartsWith("-- MySQL dump"u8) || window.StartsWith("-- MariaDB dump"u8)) HasHeading = true;
        else if (window.StartsWith("-- Dump completed"u8)) HasEnding = true;
        while (true)
        {
            var end = window.Rest.IndexOfAny((byte)'\n', (byte)'\r');
            if (end >= 0)
            {
                window.Skip(end);
                return;
            }

            window.Skip(window.Rest.Length);
            if (window.Peek() < 0) return;
        }
    }

    private string? TryReadPart()
    {
        var quote = window.Peek();
        if (quote is not ('`' or '"'))
        {
            var length = 0;
            while (IsNameByte(window.Peek(length))) length++;
            if (length == 0) return null;
            var word = Encoding.UTF8.GetString(window.Rest[..length]);
            window.Skip(length);
            return word;
        }

        // No name is longer than 64 characters; without the limit, a broken dump would be searched to its end.
        for (var length = 1; length < LongestNotice; length++)
        {
            var next = window.Peek(length);
            if (next < 0) return null;
            if (next != quote) continue;
            var name = Encoding.UTF8.GetString(window.Rest[1..length]);
            window.Skip(length + 1);
            return name;
        }

        return null;
    }

    private void SkipComment()
    {
        var notice = PeekText();
        var names = notice.IndexOf("SET NAMES ", StringComparison.OrdinalIgnoreCase);
        var isStatement = notice.StartsWith("/*!", StringComparison.Ordinal) || notice.StartsWith("/*M!", StringComparison.Ordinal);
        var end = notice.IndexOf("*/", StringComparison.Ordinal);
        if (isStatement && names > 0 && (end < 0 || names < end))
        {
            window.Skip(names + "SET NAMES ".Length);
            ReadCharset();
        }
        else
        {
            window.Skip(2);
        }

        window.Skip(window.Rest.IndexOf("*/"u8) + 2);
    }

    /// <summary>A comment that does not end soon is none: part of a broken dump, which must not hide the rest.</summary>
    private bool StartsComment()
    {
        if (window.Peek() != '/' || window.Peek(1) != '*') return false;

        _ = window.Peek(LongestComment);
        return window.Rest[2..].IndexOf("*/"u8) >= 0;
    }

    private string PeekText()
    {
        _ = window.Peek(LongestNotice);
        return Encoding.Latin1.GetString(window.Rest[..Math.Min(LongestNotice, window.Rest.Length)]);
    }

    private static bool IsNameByte(int value)
        => value is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' or '$' or >= 0x80;
}
