using System.Text;

namespace VcCleaner.Text;

/// <summary>Tells how many bytes a place in a text is further along than its UTF-16 column says, in constant time for each place.</summary>
internal sealed class Utf8Columns
{
    /// <summary>Findings of a texturized page ask for a place each, so the way to the last known sum is kept short.</summary>
    private const int Step = 256;

    private readonly string _text;

    /// <summary>Extra bytes before each multiple of the step; null if there are none at all.</summary>
    private readonly int[]? _before;

    public Utf8Columns(string text)
    {
        _text = text;
        if (Ascii.IsValid(text)) return;

        _before = new int[(text.Length / Step) + 1];
        for (var i = 1; i < _before.Length; i++) _before[i] = _before[i - 1] + Count((i - 1) * Step, i * Step);
    }

    /// <summary>Bytes minus code units between two offsets.</summary>
    public int ExtraBytes(int start, int end) => _before is null ? 0 : Before(end) - Before(start);

    private int Before(int offset) => _before![offset / Step] + Count(offset / Step * Step, offset);

    /// <summary>Half of a pair counts one, so that a pair, two units, has its four bytes wherever it is cut.</summary>
    private int Count(int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++)
        {
            var unit = _text[i];
            if (unit >= 0x80) count += unit < 0x800 || char.IsSurrogate(unit) ? 1 : 2;
        }

        return count;
    }
}
