using System.Text;

namespace VcCleaner.Benchmarks.Content;

/// <summary>Words of no language, so nobody owns them; the same sequence for the same seed, on every machine.</summary>
internal sealed class GeneratedWords(uint seed)
{
    private static readonly string[] Syllables = ["ba", "lo", "mi", "ner", "sa", "tu", "vel", "or", "can", "di", "fes", "gra"];

    private uint _state = seed;

    /// <summary>A number from 0 up to, not including, <paramref name="limit"/>.</summary>
    public int Number(int limit) => (int)((Next() >> 8) % (uint)limit);

    public void Write(StringBuilder output, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (i > 0) output.Append(' ');
            for (var rest = (Next() >> 8) | 0x1000; rest > 0xFFF; rest /= 13) output.Append(Syllables[rest % Syllables.Length]);
        }
    }

    /// <summary>Sentences that begin with a capital and end with a full stop.</summary>
    public void WriteSentences(StringBuilder output, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (i > 0) output.Append(' ');
            var start = output.Length;
            Write(output, 6 + Number(12));
            output[start] = char.ToUpperInvariant(output[start]);
            output.Append('.');
        }
    }

    private uint Next() => _state = (_state * 1_664_525) + 1_013_904_223;
}
