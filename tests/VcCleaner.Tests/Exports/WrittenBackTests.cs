using CsCheck;
using VcCleaner.Tests.Exports.Sql;
using VcCleaner.Text;
using Xunit;

namespace VcCleaner.Tests.Exports;

/// <summary>A fix that is written into the file at the places of its characters is what the next run reads.</summary>
public class WrittenBackTests
{
    [Theory]
    [InlineData("dump.sql", DumpBuilder.Posts + DumpBuilder.Insert + "(1,1,'a \\\"b\\\" <x>\\r\\nc''s','T','publish','n','post');")]
    [InlineData("dump.sql", DumpBuilder.Posts + DumpBuilder.Insert + "(1,1,\"a 'b' <x>\nc\\\"s\",'T','publish','n','post');")]
    [InlineData("posts.json", "[{\"id\":1,\"title\":\"T\",\"content\":{\"raw\":\"a \\\"b\\\" <x>\\r\\nc\\u00e9\"}}]")]
    [InlineData("posts.csv", "title,content\nT,\"a \"\"b\"\" <x>\r\nc\"\n")]
    public void In_any_format(string name, string file)
    {
        var characters = Gen.OneOf("'", "\"", "\\", "\n", "é", "x", "]]>", ",", "😀").Array[0, 8].Select(string.Concat);

        characters.Sample(replacement =>
        {
            var source = Inputs.Read(name, file).Single(result => result.Article is not null).Source;
            var span = new TextSpan(source.Text.IndexOf("<x>", StringComparison.Ordinal), 3);
            var (start, end) = (OffsetOf(file, source.PositionOf(span.Start)), OffsetOf(file, source.EndPositionOf(span)));

            var edited = string.Concat(file.AsSpan(0, start), source.Container.Encode(replacement), file.AsSpan(end));

            var expected = source.Text.Replace("<x>", replacement, StringComparison.Ordinal);
            Assert.Equal(expected, Inputs.Read(name, edited).Single(result => result.Article is not null).Source.Text);
        }, iter: 200);
    }

    private static int OffsetOf(string file, LinePosition place)
    {
        var offset = 0;
        for (var line = 1; line < place.Line; line++) offset = file.IndexOf('\n', offset) + 1;
        return offset + place.Column - 1;
    }
}
