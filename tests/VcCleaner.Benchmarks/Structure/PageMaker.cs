using System.Globalization;
using System.Text.Json;

namespace VcCleaner.Benchmarks.Structure;

/// <summary>Makes pages of known structure from articles of Markdown: marks come off, shortcodes stand between the parts, the title comes twice.</summary>
internal static class PageMaker
{
    private const string Row = "[/vc_column_text][/vc_column][/vc_row][vc_row][vc_column][vc_column_text]";
    private const string RowWithImage = "[/vc_column_text][/vc_column][/vc_row][vc_row][vc_column width=”1/4″][vc_single_image image=”7″][/vc_column][vc_column width=”3/4″][vc_column_text]";

    /// <summary>A border stands before one block in so many; where, says nothing about the block, and nothing is learnt from it.</summary>
    private const uint BlocksPerBorder = 6;

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary><c>make-pages FOLDER OUT</c>: each folder in FOLDER is a site, each Markdown file in it an article. The same articles give the same pages.</summary>
    public static void Run(string folder, string target, TextWriter output)
    {
        foreach (var site in Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal))
        {
            var made = Directory.CreateDirectory(Path.Combine(target, Path.GetFileName(site))).FullName;
            var titles = new HashSet<string>(StringComparer.Ordinal);
            int headings = 0, items = 0;
            foreach (var path in Directory.EnumerateFiles(site, "*.md*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                if (MarkedArticle.Read(File.ReadAllText(path)) is not { } article || !titles.Add(article.Title)) continue;
                var name = Path.Combine(made, titles.Count.ToString("0000", CultureInfo.InvariantCulture));
                File.WriteAllText(name + ".txt", PageOf(article));
                File.WriteAllText(name + ".truth.json", TruthOf(article));
                headings += article.Lines.Count(line => line.Label == LineLabel.Heading);
                items += article.Lines.Count(line => line.Label == LineLabel.Item);
            }

            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(site)}: {titles.Count} pages, {headings} headings, {items} items"));
        }
    }

    private static string PageOf(MarkedArticle article)
    {
        var page = new StringWriter { NewLine = "\n" };
        page.WriteLine($"{article.Title}\n\n{article.Title}\n");
        for (var i = 0; i < article.Lines.Length; i++)
        {
            var roll = Hash($"{article.Title}/{i.ToString(CultureInfo.InvariantCulture)}");
            if (i > 0 && roll % BlocksPerBorder == 0) page.WriteLine((roll & 64) == 0 ? $"{Row}\n" : $"{RowWithImage}\n");
            page.WriteLine($"{article.Lines[i].Text}\n");
        }

        return page.ToString();
    }

    private static string TruthOf(MarkedArticle article)
    {
        return JsonSerializer.Serialize(
            new { title = article.Title, headings = Marked(LineLabel.Heading), lists = Marked(LineLabel.Item), either = Marked(LineLabel.Either) },
            Readable);

        string[] Marked(LineLabel label) => [.. article.Lines.Where(line => line.Label == label).Select(line => line.Text)];
    }

    /// <summary>FNV-1a: the same on every machine.</summary>
    private static uint Hash(string text)
    {
        var hash = 2166136261;
        foreach (var c in text) hash = (hash ^ c) * 16777619;
        return hash ^ (hash >> 15);
    }
}
