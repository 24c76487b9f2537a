using System.Globalization;

namespace VcCleaner.Text;

/// <summary>The hash by which GitHub's code scanning recognises a line that has moved, begun where the finding begins.</summary>
/// <remarks>
/// GitHub's own begins with the line, so on a page that is one line all findings of a rule would be one alert. The two are equal
/// where nothing but blanks stands before the finding. The algorithm is that of <c>fingerprints.ts</c> in github/codeql-action:
/// a polynomial of the next hundred characters, blanks and tabs left out, each end of a line a line feed.
/// </remarks>
internal static class LineHash
{
    private const int Length = 100;
    private const ulong Base = 37;
    private const ulong EndOfFile = 65535;

    public static string Of(string text, int start)
    {
        unchecked
        {
            ulong hash = 0;
            var count = 0;
            for (var i = start; i < text.Length && count < Length; i++)
            {
                var character = text[i];
                if (character is ' ' or '\t' || (character == '\n' && i > 0 && text[i - 1] == '\r')) continue;
                hash = (hash * Base) + (character == '\r' ? '\n' : character);
                count++;
            }

            if (count < Length)
            {
                hash = (hash * Base) + EndOfFile;
                count++;
            }

            for (; count < Length; count++) hash *= Base;
            return hash.ToString("x", CultureInfo.InvariantCulture);
        }
    }
}
