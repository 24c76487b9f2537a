using System.Text;

namespace VcCleaner.Cli.Tests.Infrastructure;

/// <summary>Splits a command line at blanks, outside single and double quotes; the little of a shell that pages need.</summary>
internal static class CommandWords
{
    public static string[] Split(string line)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var quote = '\0';
        var isOpen = false;
        foreach (var character in line)
        {
            if (quote != '\0')
            {
                if (character == quote) quote = '\0';
                else word.Append(character);
            }
            else if (character is '\'' or '"')
            {
                quote = character;
                isOpen = true;
            }
            else if (character != ' ')
            {
                word.Append(character);
                isOpen = true;
            }
            else if (isOpen)
            {
                words.Add(word.ToString());
                word.Clear();
                isOpen = false;
            }
        }

        if (isOpen) words.Add(word.ToString());
        return [.. words];
    }
}
