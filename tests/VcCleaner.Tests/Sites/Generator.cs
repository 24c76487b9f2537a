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

    /// <summary>Where a file's page is, below the folder of what was built.</summary>
    public Func<SiteFile, string> PageOf { get; init; } = file => Path.Combine(Uri.UnescapeDataString(file.Url).Trim('/'), "index.html");

    /// <summary>Those that there are, by the name of their profile.</summary>
    public static Generator Find(string name) => name switch
    {
        "hugo" => Hugo,
        "jekyll" => Jekyll,
        "eleventy" => Eleventy,
        "astro" => Astro(SiteProfiles.Astro),
        "docusaurus" => Docusaurus(SiteProfiles.Docusaurus),
        "astro --mdx" => Mdx(SiteProfiles.Astro.Mdx!),
        "docusaurus --mdx" => Docusaurus(SiteProfiles.Docusaurus.Mdx!),
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

    private static Generator Eleventy => new()
    {
        Profile = SiteProfiles.Eleventy,
        Program = () => Tools.Require("eleventy"),
        Arguments = ["--quiet", "--output=built"],
        Setup = ImmutableDictionary.CreateRange<string, string>(
        [
            new("package.json", "{}"),
            new("eleventy.config.js", "module.exports = config => { config.addPassthroughCopy('media'); };"),
            new("_includes/page.html", "<title>{{ title | escape }}</title><main>{{ content }}</main>"),
            new("_includes/post.html", "<title>{{ title | escape }}</title><main>{{ content }}</main>"),
        ]),
    };

    private static Generator Astro(SiteProfile profile) => new()
    {
        Profile = profile,
        Program = () => Tools.Require("astro"),
        Arguments = ["build", "--silent"],
        Setup = ImmutableDictionary.CreateRange<string, string>(
        [
            new("package.json", """{ "type": "module" }"""),
            new("astro.config.mjs", "export default { outDir: './built', site: 'https://new.example', telemetry: false };"),
            new("src/content.config.ts", """
                import { defineCollection } from 'astro:content';
                import { glob } from 'astro/loaders';
                const of = name => defineCollection({ loader: glob({ pattern: '**/*.{md,mdx}', base: `./src/content/${name}` }) });
                export const collections = { blog: of('blog'), pages: of('pages') };
                """),
            new("src/pages/blog/[...slug].astro", AstroPage("blog")),
            new("src/pages/[...slug].astro", AstroPage("pages")),
        ]),
    };

    private static string AstroPage(string collection) => $$"""
        ---
        import { getCollection, render } from 'astro:content';
        export async function getStaticPaths() {
          const entries = await getCollection('{{collection}}');
          return entries.map(entry => ({ params: { slug: entry.id === 'index' ? undefined : entry.id }, props: { entry } }));
        }
        const { entry } = Astro.props;
        const { Content } = await render(entry);
        ---
        <html><head><title>{entry.data.title}</title></head><body><main><Content /></main></body></html>
        """;

    private static Generator Docusaurus(SiteProfile profile) => new()
    {
        Profile = profile,
        Program = () => Tools.Require("docusaurus"),
        Arguments = ["build", "--out-dir", "built", "--no-minify"],
        Content = ".theme-doc-markdown, article .markdown",
        Setup = ImmutableDictionary.CreateRange<string, string>(
        [
            // Without a type: its builder writes modules of both kinds.
            new("package.json", "{}"),
            // A blog alone has no docs, which its presets insist on.
            new("docs/about-these-docs.md", "# Docs\n"),
            // Links that led nowhere on the old site lead nowhere on the new one.
            new("docusaurus.config.js", """
                module.exports = {
                  title: 'New', url: 'https://new.example', baseUrl: '/', onBrokenLinks: 'ignore', onBrokenAnchors: 'ignore', trailingSlash: true,
                  presets: [['classic', { docs: { sidebarPath: undefined }, blog: { onInlineTags: 'ignore', onInlineAuthors: 'ignore', onUntruncatedBlogPosts: 'ignore' } }]],
                };
                """),
        ]),
    };

    /// <summary>MDX's own compiler, on what is left without front matter, and React to show what comes of it.</summary>
    private static Generator Mdx(SiteProfile profile) => new()
    {
        Profile = profile,
        Program = () => Tools.Require("node"),
        Arguments = ["build.mjs"],
        PageOf = file => file.Path + ".html",
        Setup = ImmutableDictionary.CreateRange<string, string>(
        [
            new("build.mjs", """
                import fs from 'node:fs';
                import path from 'node:path';
                import { evaluate } from '@mdx-js/mdx';
                import remarkGfm from 'remark-gfm';
                import * as runtime from 'react/jsx-runtime';
                import { renderToStaticMarkup } from 'react-dom/server';
                for (const name of fs.readdirSync('.', { recursive: true }).filter(name => name.endsWith('.mdx'))) {
                  const text = fs.readFileSync(name, 'utf8').replace(/^---\n[^]*?\n---\n/, '');
                  const { default: Content } = await evaluate(text, { ...runtime, remarkPlugins: [remarkGfm] });
                  const page = path.join('built', name + '.html');
                  fs.mkdirSync(path.dirname(page), { recursive: true });
                  fs.writeFileSync(page, `<main>${renderToStaticMarkup(runtime.jsx(Content, {}))}</main>`);
                }
                """),
        ]),
    };
}
