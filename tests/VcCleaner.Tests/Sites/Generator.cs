using System.Collections.Immutable;
using VcCleaner.Sites;
using VcCleaner.Tests.Infrastructure;

namespace VcCleaner.Tests.Sites;

/// <summary>A real site generator: what it needs beside our files, how it is run, and what its pages look like.</summary>
internal sealed record Generator
{
    public required SiteProfile Profile { get; init; }

    /// <summary>Its program, or the test is skipped.</summary>
    public required Func<string> Program { get; init; }

    public required ImmutableArray<string> Arguments { get; init; }

    /// <summary>The smallest site that shows what we write: configuration and templates, by path.</summary>
    public required ImmutableDictionary<string, string> Setup { get; init; }

    /// <summary>The element of a page that holds an article's text and nothing else.</summary>
    public string Content { get; init; } = "main";

    /// <summary>Those that there are, by the name of their profile.</summary>
    public static Generator Find(string name) => name switch
    {
        "hugo" => Hugo,
        "jekyll" => Jekyll,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
    };

    private static Generator Hugo => new()
    {
        Profile = SiteProfiles.Hugo,
        Program = () => Tools.Require("hugo"),
        Arguments = ["--quiet", "--destination", "built"],
        Setup = ImmutableDictionary.CreateRange<string, string>(
        [
            new("config.toml", "baseURL = \"https://new.example/\"\n"),
            new("layouts/_default/single.html", "<title>{{ .Title }}</title><main>{{ .Content }}</main>"),
            new("layouts/_default/list.html", "<title>{{ .Title }}</title><main>{{ .Content }}</main>"),
        ]),
    };

    private static Generator Jekyll => new()
    {
        Profile = SiteProfiles.Jekyll,
        Program = () => Tools.Require("jekyll"),
        Arguments = ["build", "--quiet", "--destination", "built"],
        Setup = ImmutableDictionary.CreateRange<string, string>(
        [
            // Articles of a theme's demonstration bear dates that have not come yet; without it they vanish.
            new("_config.yml", "title: New\nfuture: true\n"),
            new("_layouts/page.html", "<title>{{ page.title | escape }}</title><main>{{ content }}</main>"),
            new("_layouts/post.html", "<title>{{ page.title | escape }}</title><main>{{ content }}</main>"),
        ]),
    };
}
