namespace VcCleaner.Shortcodes;

/// <summary>Finds fenced code and code spans of Markdown. Part of the lexer.</summary>
internal sealed class MarkdownZoneReader(string text)
{
    private readonly Dictionary<int, int> _nextRunOfLength = [];
    private Dictionary<int, int>? _sameRun;
    private int _paragraphEnd;

    /// <summary>Reads the code that begins at a backtick or a tilde.</summary>
    /// <param name="start">First of its run.</param>
    /// <param name="zone">The code with its delimiters; an unclosed fence runs to the end, as in CommonMark.</param>
    /// <param name="runEnd">Past the run, where the search goes on if it begins no code.</param>
    public bool TryRead(int start, out OpaqueZone zone, out int runEnd)
    {
        runEnd = EndOfRun(start);
        zone = default;
        var length = runEnd - start;
        if (length >= 3 && StartsLine(start) && TryReadFence(start, runEnd, out zone)) return true;
        if (text[start] == '~') return false;

        if (start >= _paragraphEnd) ReadParagraph(start);
        if (_sameRun is null || !_sameRun.TryGetValue(start, out var closer)) return false;
        zone = new OpaqueZone(start, closer + length);
        return true;
    }

    private bool TryReadFence(int start, int runEnd, out OpaqueZone zone)
    {
        zone = new OpaqueZone(start, text.Length);
        var fence = text[start];
        var line = EndOfLine(runEnd);
        if (fence == '`' && text.AsSpan(runEnd, line - runEnd).Contains('`')) return false;

        while (line < text.Length)
        {
            var lineStart = line + 1;
            line = EndOfLine(lineStart);
            var content = text.AsSpan(lineStart, line - lineStart).Trim(" \t>\r");
            if (content.Length < runEnd - start || content.IndexOfAnyExcept(fence) >= 0) continue;
            zone = new OpaqueZone(start, line);
            break;
        }

        return true;
    }

    /// <summary>Pairs the runs of a paragraph from its end to its beginning: each with the next of the same length.</summary>
    private void ReadParagraph(int start)
    {
        var runs = new List<(int Start, int Length)>();
        _sameRun = [];
        _nextRunOfLength.Clear();
        var offset = start;
        while (offset < text.Length)
        {
            var distance = text.AsSpan(offset).IndexOfAny('`', '\n');
            if (distance < 0)
            {
                offset = text.Length;
                break;
            }

            offset += distance;
            if (text[offset] == '`')
            {
                var end = EndOfRun(offset);
                runs.Add((offset, end - offset));
                offset = end;
                continue;
            }

            var nextLine = EndOfLine(++offset);
            if (text.AsSpan(offset, nextLine - offset).IsWhiteSpace()) break;
        }

        _paragraphEnd = Math.Max(offset, start + 1);
        for (var i = runs.Count - 1; i >= 0; i--)
        {
            var (runStart, length) = runs[i];
            if (_nextRunOfLength.TryGetValue(length, out var next)) _sameRun[runStart] = next;
            _nextRunOfLength[length] = runStart;
        }
    }

    private int EndOfRun(int start)
    {
        var distance = text.AsSpan(start).IndexOfAnyExcept(text[start]);
        return distance < 0 ? text.Length : start + distance;
    }

    private int EndOfLine(int offset)
    {
        var distance = text.AsSpan(offset).IndexOf('\n');
        return distance < 0 ? text.Length : offset + distance;
    }

    private bool StartsLine(int offset)
    {
        while (offset > 0 && text[offset - 1] is (' ' or '\t' or '>')) offset--;
        return offset == 0 || text[offset - 1] == '\n';
    }
}
