using System.Net;
using System.Text.RegularExpressions;
using VcCleaner.Sites;
using VcCleaner.Tests.Infrastructure;
using Xunit;
using static VcCleaner.Tests.Sites.SiteBuilder;

namespace VcCleaner.Tests.Sites;

/// <summary>The real generators build what was written for them: every page is there and shows what was meant, template syntax and all.</summary>
public sealed class GeneratorTests
{
    private static readonly string[] Traps =
    [
        "{{< figure >}}", "{{% note %}}", "{{ site.title }}", "{% if a %}", "{% raw %} {{ x }}", "{{<", "{%", "{{", "a {{< b", "{: .wide}", "{#mark}", "oars | sails",
        "| a | b |", "$$x^2$$", "^", ": a definition", "*[HTML]: x", "[^1]", "{{< a {{< b >}}", "}} {{{ x }}}", "<!-- x", "&#123;", "{:toc}", "~~~", "=====", "+++", "---",
    ];

    [Fact]
    public void Hugo_shows_what_was_meant() =>
        Build("hugo", SiteProfiles.Hugo, "--quiet --destination built", new()
        {
            ["config.toml"] = "baseURL = \"https://new.example/\"\n",
            ["layouts/_default/single.html"] = "<body>{{ .Content }}</body>",
            ["layouts/_default/list.html"] = "<body>{{ .Content }}</body>",
        });

    [Fact]
    public void Jekyll_shows_what_was_meant() =>
        Build("jekyll", SiteProfiles.Jekyll, "build --quiet --destination built", new()
        {
            ["_config.yml"] = "title: New\n",
            ["_layouts/page.html"] = "<body>{{ content }}</body>",
            ["_layouts/post.html"] = "<body>{{ content }}</body>",
        });

    private static void Build(string command, SiteProfile profile, string arguments, Dictionary<string, string> setup)
    {
        var path = Tools.Require(command);

        var folder = Directory.CreateTempSubdirectory("vccleaner-site-");
        try
        {
            var (files, _) = Convert(string.Concat(Traps.Select((trap, i) => Article(i + 1, $"trap-{i}", ContentOf(trap), i % 2 == 0 ? "page" : "post", title: "About traps"))), For(profile));
            foreach (var (name, text) in setup) Write(folder.FullName, name, text);
            foreach (var file in files) Write(folder.FullName, file.Path, file.Text);

            var (output, exitCode) = Tools.Run(path, folder.FullName, arguments.Split(' '));
            Assert.True(exitCode == 0, output);
            for (var i = 0; i < Traps.Length; i++)
            {
                var page = Path.Combine(folder.FullName, "built", i % 2 == 0 ? $"trap-{i}" : $"posts/trap-{i}", "index.html");
                Assert.Equal(TextOf(ContentOf(Traps[i])), TextOf(File.ReadAllText(page)));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string ContentOf(string trap)
    {
        var text = WebUtility.HtmlEncode(trap);
        return $"<p>{text}</p><h2>Head {text}</h2><p>Before {text} after, <strong>{text}</strong>.</p><p>Code <code>{text}</code> end</p><pre>{text}\nand {text}</pre><ul><li>{text}</li><li>b</li></ul>";
    }

    /// <summary>What a page shows, without blanks; typographic signs are the generator's own.</summary>
    private static string TextOf(string html)
    {
        var text = WebUtility.HtmlDecode(Regex.Replace(html, "<[^>]*>", ""));
        text = text.Replace("–", "--", StringComparison.Ordinal).Replace("—", "---", StringComparison.Ordinal).Replace("…", "...", StringComparison.Ordinal);
        // A lone opening in code gets a blank: no blank counts here.
        return Regex.Replace(text, "\\s", "");
    }

    private static void Write(string folder, string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
