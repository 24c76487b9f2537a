using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using VcCleaner.Exports;

namespace VcCleaner.Tests.Pathological;

/// <summary>An input that brings converters down by its size or its depth. Tests run it through the whole line, benchmarks at ten times its size, too.</summary>
/// <param name="Name">What is too much of what.</param>
/// <param name="Count">How much of it there is at the ordinary size.</param>
/// <param name="Make">Writes it at a size.</param>
/// <param name="Probe">What must stand in the output as often as the input has it where a reader sees it.</param>
/// <param name="Format">How the text is read.</param>
internal sealed record PathologicalInput(string Name, int Count, Func<int, string> Make, string Probe = PathologicalInput.Word, ContentFormat Format = ContentFormat.Text)
{
    private const string Word = "plum";

    /// <summary>How often the probe is seen at a size.</summary>
    public Func<int, int> Seen { get; init; } = count => count;

    public static ImmutableArray<PathologicalInput> All { get; } =
    [
        new("opening brackets", 100_000, count => new string('[', count), "["),
        new("rows that are never closed", 16_000, count => Numbered(count, "[vc_row]plum{0} ")),
        new("known shortcodes inside each other", 10_000, count => Nested(count, "[vc_row]plum ", "[/vc_row]")),
        new("text elements inside each other", 10_000, count => Nested(count, "[vc_column_text]plum ", "[/vc_column_text]")),
        new("unknown shortcodes inside each other", 10_000, count => Nested(count, "[abc_box title=\"t\"]plum ", "[/abc_box]")),
        new("divisions inside each other", 10_000, count => Nested(count, "<div>plum ", "</div>")),
        new("an attribute without an end", 10_000_000, count => "plum [vc_column_text css=\"" + new string('a', count)) { Seen = _ => 1 },
        new("ampersands", 1_000_000, count => new string('&', count), "&"),
        new("lists inside each other", 5_000, count => Nested(count, "<ul><li>plum ", "</li></ul>")),
        new("quotes inside each other", 5_000, count => Nested(count, "<blockquote>plum ", "</blockquote>")),
        new("quotes of Markdown inside each other", 10_000, count => new string('>', count) + " plum\n[vc_row]plum[/vc_row]", Format: ContentFormat.Markdown) { Seen = _ => 2 },
        new("bold that is never closed", 100_000, count => Repeated(count, "<b>plum ")),
        new("one line", 5_000_000 / LineWords.Length, count => Repeated(count, LineWords)),
        new("paragraphs of HTML", 20_000, count => Repeated(count, "<p>A plum &amp; <a href=\"/pear\">a pear</a>.</p>\n")),
        new("texturized tags", 20_000, count => Numbered(count, "[vc_column width=”1/4″ el_class=”c{0}″]plum[/vc_column]")),
        new("texturized attributes of one tag", 20_000, count => "[vc_column " + Numbered(count, "a{0}=”b″ ") + "]plum[/vc_column]") { Seen = _ => 1 },
        new("closing tags without opening ones", 20_000, count => Repeated(count, "plum[/vc_row]")),
        new("crossed tags", 10_000, count => Repeated(count, "[vc_row][vc_column]plum[/vc_row][/vc_column]")),
        new("less-than signs", 100_000, count => Repeated(count, "plum < ")),
        new("opened comments", 100_000, count => "plum" + Repeated(count, "<!-- ")) { Seen = _ => 1 },
        new("asterisks and underscores", 100_000, count => Repeated(count, "*_plum")),
    ];

    private const string LineWords = "plum and pear, ";

    public override string ToString() => Name;

    private static string Repeated(int count, string piece) => new StringBuilder(piece.Length * count).Insert(0, piece, count).ToString();

    private static string Nested(int count, string open, string close) => Repeated(count, open) + Repeated(count, close);

    private static string Numbered(int count, string piece)
    {
        var format = CompositeFormat.Parse(piece);
        var text = new StringBuilder(piece.Length * count);
        for (var i = 0; i < count; i++) text.AppendFormat(CultureInfo.InvariantCulture, format, i);
        return text.ToString();
    }
}
