using System.Text;
using VcCleaner.Text;

namespace VcCleaner.Markdown;

/// <summary>Breaks the lines of a written paragraph at blanks (<c>--wrap</c>). A line feed in a paragraph is a blank to every reader, so nothing
/// changes but what people see in an editor.</summary>
/// <remarks>No line begins with what could begin a block, as in <c>born in⏎1970. Later</c>, which becomes a list. Between two characters of Chinese
/// or Japanese no line ends even where a blank stands: some readers drop a line feed there.</remarks>
internal static class LineWrapper
{
    /// <summary>Wraps a paragraph.</summary>
    /// <param name="paragraph">As it is written, without what stands before it on its first line.</param>
    /// <param name="texts">Where running text stands in it, in order: not code, addresses or labels.</param>
    /// <param name="column">The columns before it on its first line.</param>
    /// <param name="prefix">What each further line begins with.</param>
    /// <param name="width">The columns of a line.</param>
    public static string Wrap(string paragraph, IReadOnlyList<TextSpan> texts, int column, string prefix, int width)
    {
        if (column + DisplayWidth.Of(paragraph) <= width) return paragraph;

        var wrapped = new StringBuilder(paragraph.Length + 16);
        var prefixWidth = DisplayWidth.Of(prefix);
        var start = 0;
        var line = new Line();
        foreach (var blank in Breaks(paragraph, texts).Append(paragraph.Length))
        {
            var piece = paragraph.AsSpan(start, blank - start);
            var lineEnd = piece.IndexOf('\n');
            var pieceWidth = DisplayWidth.Of(lineEnd < 0 ? piece : piece[..lineEnd]);
            if (start > 0 && column + 1 + pieceWidth > width && line.MayEnd)
            {
                wrapped.Append('\n').Append(prefix);
                column = prefixWidth;
                line = new Line();
            }
            else if (start > 0)
            {
                wrapped.Append(' ');
                column++;
            }

            wrapped.Append(piece);
            if (lineEnd >= 0)
            {
                piece = piece[(piece.LastIndexOf('\n') + 1)..];
                pieceWidth = DisplayWidth.Of(piece);
                (column, line) = (0, new Line());
                piece = piece[Math.Min(prefix.Length, piece.Length)..];
            }

            column += pieceWidth;
            line.Add(piece);
            start = blank + 1;
        }

        return wrapped.ToString();
    }

    private static IEnumerable<int> Breaks(string paragraph, IReadOnlyList<TextSpan> texts)
    {
        foreach (var span in texts)
        {
            for (var blank = paragraph.IndexOf(' ', span.Start, span.Length); blank >= 0; blank = paragraph.IndexOf(' ', blank + 1, span.End - blank - 1))
            {
                if (MayBreak(paragraph, blank)) yield return blank;
            }
        }
    }

    private static bool MayBreak(string paragraph, int blank)
    {
        if (blank == 0 || blank + 1 == paragraph.Length) return false;
        var (before, after) = (paragraph[blank - 1], paragraph[blank + 1]);
        // A backslash before a line feed is a hard break.
        if (before is ' ' or '\\' or '\n' || after is ' ' or '\n') return false;
        return !(IsIdeographic(before) && IsIdeographic(after)) && !BeginsBlock(paragraph.AsSpan(blank + 1));
    }

    /// <summary>Whether a line that begins so could be more than a line of a paragraph to some reader.</summary>
    private static bool BeginsBlock(ReadOnlySpan<char> line) => line[0] switch
    {
        >= '0' and <= '9' => line.IndexOfAnyExceptInRange('0', '9') is > 0 and var end && line[end] is '.' or ')',
        'i' or 'e' => line.StartsWith("import ") || line.StartsWith("export "),
        '*' or '_' => line.IndexOfAnyExcept(line[0]) is not (1 or 2) || line[line.IndexOfAnyExcept(line[0])] is ' ' or '\n',
        '[' => line.Length < 2 || line[1] == '^' || Word(line).Contains("]:", StringComparison.Ordinal),
        '`' => line.StartsWith("```"),
        '!' => line.StartsWith("!!"),
        '(' or '"' or '\'' or ',' or ';' or '/' or '?' or '&' or '\\' or '@' => false,
        var c => char.IsAscii(c) && char.IsPunctuation(c) || c is '+' or '<' or '=' or '>' or '^' or '`' or '|' or '~' or '$',
    };

    /// <summary>What matters of the line that is being filled.</summary>
    private struct Line
    {
        private bool _hasWord;
        private char _first;
        private char _last;

        /// <summary>A line of signs alone underlines the one before it as a heading or is a rule, and one of a tag alone begins a block of HTML.</summary>
        public readonly bool MayEnd => _hasWord && !(_first == '<' && _last == '>');

        public void Add(ReadOnlySpan<char> piece)
        {
            if (piece.IsEmpty) return;
            if (_first == '\0') _first = piece[0];
            _last = piece[^1];
            foreach (var c in piece) _hasWord |= char.IsAsciiLetterOrDigit(c) || !char.IsAscii(c);
        }
    }

    private static ReadOnlySpan<char> Word(ReadOnlySpan<char> line) => line.IndexOfAny(' ', '\n') is >= 0 and var end ? line[..end] : line;

    /// <summary>Wide, and of a script that sets no blanks between words; Korean does.</summary>
    private static bool IsIdeographic(char c) => c is not (>= '\uAC00' and <= '\uD7A3' or >= '\u1100' and <= '\u11FF') && DisplayWidth.Of([c]) == 2;
}
