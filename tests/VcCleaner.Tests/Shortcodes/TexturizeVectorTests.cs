using System.Text.Json;
using System.Text.RegularExpressions;
using VcCleaner.Shortcodes;
using VcCleaner.Shortcodes.Values;
using VcCleaner.Tests.Infrastructure;
using VcCleaner.Text;
using Xunit;

namespace VcCleaner.Tests.Shortcodes;

/// <summary>Attributes that WordPress has curled must come back as they were. The vectors are outputs of WordPress itself.</summary>
/// <remarks>
/// A snippet counts as right if all its tags, in order, have exactly the attributes that WordPress reads from the clean snippet. To compare,
/// WPBakery's backticks are undone on both sides, and WordPress's own damage (backslashes stripped, a value with a lone <c>&lt;</c> emptied, earlier
/// duplicates forgotten) is done to our values. Where we read other tags or attributes from the clean snippet on purpose
/// (in <c>pre</c>, without a space), that reading is what must come back.
/// </remarks>
public sealed class TexturizeVectorTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("texturized_entities", 0.99)]
    [InlineData("texturized_unicode", 0.95)]
    [InlineData("texturized_dom", 0.92)]
    public void Curled_attributes_come_back_exactly(string form, double share) =>
        Assert.InRange(Measure("texturize.ndjson", form, _ => true), share, 1);

    [Fact]
    public void Attributes_curled_in_any_locale_come_back_exactly() =>
        Assert.InRange(Measure("texturize-locales.ndjson", "texturized_entities", v => v.GetProperty("locale").GetString() != "my_MM"), 0.97, 1);

    private double Measure(string file, string form, Func<JsonElement, bool> isCounted)
    {
        var (right, all) = (0, 0);
        foreach (var line in File.ReadLines(Path.Combine(Corpus.Require(), "vectors", file)))
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            using var parsed = JsonDocument.Parse(line);
            var vector = parsed.RootElement;
            if (!isCounted(vector)) continue;
            all++;
            var source = vector.GetProperty(form).GetString()!;
            var actual = ActualTags(source);
            var expected = Expected(ExpectedTags(vector), ActualTags(vector.GetProperty("clean").GetString()!));
            if (expected == actual) right++;
            else output.WriteLine($"{vector.GetProperty("id")} {source}\n  want {expected}\n  got  {actual}");
        }

        output.WriteLine($"{file} {form}: {right} of {all}, {right / (double)all:P2}");
        return right / (double)all;
    }

    private static string Expected(string wordPress, string ours) => Names(wordPress) == Names(ours) ? wordPress : ours;

    private static string Names(string tags) => Regex.Replace(tags, "=[^,{}]*(?=[,}])", "");

    private static string ExpectedTags(JsonElement vector) => string.Join(" ", vector.GetProperty("tags").EnumerateArray().Select(tag =>
        (tag.GetProperty("close").GetBoolean() ? "/" : "") + tag.GetProperty("tag").GetString() + "{"
        + string.Join(", ", tag.GetProperty("atts").EnumerateArray().Select(a => Attribute(a[0].ValueKind == JsonValueKind.String ? a[0].GetString()! : "", a[1].GetString()!))) + "}"));

    private static string Attribute(string name, string value) => $"{name}={BacktickEscapes.Undo(value)}";

    private static string ActualTags(string text)
    {
        var collector = new TagCollector();
        collector.Walk(ShortcodeParser.Parse(new SourceText("vector", text), ShortcodeOptions.Default));
        return string.Join(" ", collector.Tags);
    }

    /// <summary>PHP's <c>stripcslashes</c> and WordPress's check for unclosed markup.</summary>
    private static string AsWordPressReads(string value)
    {
        value = Regex.Replace(value, @"\\([abfnrtv]|x[0-9A-Fa-f]{1,2}|[0-7]{1,3}|.|$)", escape => escape.Groups[1].Value switch
        {
            "a" => "\a",
            "b" => "\b",
            "f" => "\f",
            "n" => "\n",
            "r" => "\r",
            "t" => "\t",
            "v" => "\v",
            ['x', _, ..] hex when hex.Length > 1 => ((char)Convert.ToInt32(hex[1..], 16)).ToString(),
            [>= '0' and <= '7', ..] octal => ((char)Convert.ToInt32(octal, 8)).ToString(),
            var other => other,
        });
        return value.LastIndexOf('<') > value.LastIndexOf('>') ? "" : value;
    }

    private sealed class TagCollector : ShortcodeWalker
    {
        public List<string> Tags { get; } = [];

        protected override bool Enter(ShortcodeElement element)
        {
            var lasting = element.Attributes.Where((a, i) => a.IsPositional || !element.Attributes.Skip(i + 1).Any(b => b.Name == a.Name));
            Tags.Add($"{element.Tag}{{{string.Join(", ", lasting.Select(a => Attribute(a.Name, AsWordPressReads(a.Value))))}}}");
            return true;
        }

        protected override void Leave(ShortcodeElement element)
        {
            if (element.CloseTag is not null) Tags.Add($"/{element.Tag}{{}}");
        }

        protected override void Visit(StrayCloser closer) => Tags.Add($"/{closer.Tag}{{}}");
    }
}
