using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using VcCleaner.Diagnostics;
using VcCleaner.Documents;
using VcCleaner.Structure;
using VcCleaner.Text;

namespace VcCleaner.Benchmarks.Structure;

/// <summary>A page whose headings are known: text in which shortcodes stand on lines of their own, and beside it the truth as JSON.</summary>
/// <param name="Site">The folder it lies in; pages of a site share their habits.</param>
/// <param name="Name">The name of its file.</param>
/// <param name="Page">Its lines, as the inference reads them.</param>
/// <param name="Labels">What each block of the page was.</param>
internal sealed record KnownPage(string Site, string Name, Page Page, ImmutableArray<LineLabel> Labels)
{
    /// <summary>How often the site had said the same by then, this time included: what stands below each of a hundred weekly letters is one habit, not a hundred.</summary>
    public ImmutableArray<int> Occurrences { get; init; } = [];

    public static IEnumerable<KnownPage> ReadAll(string folder)
    {
        var seen = new Dictionary<(string Site, string Text, LineLabel Label), int>();
        foreach (var path in Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var page = Read(path, Path.GetRelativePath(folder, Path.GetDirectoryName(path)!));
            yield return page with { Occurrences = [.. page.Labels.Select((_, i) => Count(page, i))] };
        }

        int Count(KnownPage page, int at) =>
            page.Page.Blocks[at].Line is { } line ? ++CollectionsMarshal.GetValueRefOrAddDefault(seen, (page.Site, TitleKey.Of(line.Text), page.Labels[at]), out _) : 1;
    }

    private static KnownPage Read(string path, string site)
    {
        using var truth = JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(path, ".truth.json")));
        var title = truth.RootElement.GetProperty("title").GetString();
        var document = TitleFolding.Apply(new Document(title, Blocks(File.ReadAllText(path))), new DecisionLog(new DiagnosticBag()));
        var page = Page.Read(document.Blocks);
        var headings = Keys(truth, "headings");
        var either = Keys(truth, "either");
        either.UnionWith(Keys(truth, "bold"));
        var items = Keys(truth, "lists");
        return new KnownPage(site, Path.GetFileNameWithoutExtension(path), page, [.. page.Blocks.Select(block => LabelOf(TitleKey.Of(block.Text)))]);

        // What stands once as a heading and once as an item can be either.
        LineLabel LabelOf(string key) => either.Contains(key) || (headings.Contains(key) && items.Contains(key)) ? LineLabel.Either : headings.Contains(key) ? LineLabel.Heading : items.Contains(key) ? LineLabel.Item : LineLabel.Text;
    }

    private static HashSet<string> Keys(JsonDocument truth, string name) =>
        [.. (truth.RootElement.TryGetProperty(name, out var texts) ? texts.EnumerateArray().Select(text => TitleKey.Of(text.GetString()!)) : [])];

    /// <summary>A crude reader is enough here: blank lines separate paragraphs, a line of shortcodes separates regions.</summary>
    private static ImmutableArray<Block> Blocks(string text)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var region = 0;
        foreach (var line in text.Split('\n'))
        {
            if (line.StartsWith("[/vc_", StringComparison.Ordinal) || line.StartsWith("[vc_", StringComparison.Ordinal))
            {
                region++;
                if (line.Contains("vc_single_image", StringComparison.Ordinal)) blocks.Add(new Paragraph([new Image("", "", null)]));
            }
            else if (!string.IsNullOrWhiteSpace(line)) blocks.Add(new Paragraph([new TextRun(line)]) { Origin = new TextSpan(region, 0) });
        }

        return blocks.ToImmutable();
    }
}
