using VcCleaner.Cli.Commands;
using VcCleaner.Cli.Inputs;
using VcCleaner.Configuration;

namespace VcCleaner.Cli.Initializing;

/// <summary>The files that <c>init</c> writes. Each runs this version, so that an upgrade is a change that somebody makes.</summary>
internal static class StarterFiles
{
    private static string Tool => $"VcCleaner@{VersionCommand.Number}";

    public static StarterFile Configuration(string? profile) => new(
        ConfigurationFile.Name,
        $$"""
        {
          "$schema": "./{{SettingsSchema.FileName}}",
        {{(profile is null ? "" : $"  \"profile\": \"{profile}\",")}}
          // The site's own shortcodes, and what they become; `vccleaner inspect` lists those that are not known.
          "shortcodes": {
            // "theme_box": { "as": "quote", "title": "heading" },
            // "theme_*": "unwrap"
          },

          // How much findings matter to `vccleaner lint`; `vccleaner explain --all` lists them.
          "rules": {
            // "VC3": "error",
            // "unknown-shortcode": "off"
          },

          // What does not matter in single articles, by id or slug, and in files.
          "perPostIgnores": {
            // "1234": ["VC5"]
          },
          "perFileIgnores": {
            // "drafts/*": ["VC2"]
          }
        }

        """);

    public static StarterFile Schema { get; } = new(SettingsSchema.FileName, SettingsSchema.Text);

    public static StarterFile GitHub => Snippet(
        ".github/workflows/vccleaner.yml",
        $$$"""
        name: vccleaner
        on:
          push:
            branches: [main]
          pull_request:
        permissions:
          contents: read
          security-events: write
        jobs:
          lint:
            runs-on: ubuntu-latest
            steps:
              - uses: actions/checkout@v5
              - uses: actions/setup-dotnet@v5
                with:
                  dotnet-version: 10.0.x
              # Annotations beside the changes, and the whole list in the summary and under Security.
              - run: dotnet dnx {{{Tool}}} --yes -- lint . --output-format github --report sarif=vccleaner.sarif
              - if: ${{ !cancelled() && hashFiles('vccleaner.sarif') != '' }}
                uses: github/codeql-action/upload-sarif@v4
                with:
                  sarif_file: vccleaner.sarif
                  category: vccleaner

        """);

    public static StarterFile GitLab => new(
        ".gitlab/vccleaner.yml",
        $$"""
        # For .gitlab-ci.yml:
        #   include:
        #     - local: .gitlab/vccleaner.yml
        vccleaner:
          stage: test
          image: mcr.microsoft.com/dotnet/sdk:10.0
          script:
            - dotnet dnx {{Tool}} --yes -- lint . --report gitlab=gl-code-quality-report.json --report junit=vccleaner.xml
          artifacts:
            when: always
            reports:
              codequality: gl-code-quality-report.json
              junit: vccleaner.xml

        """);

    public static StarterFile PreCommit => Snippet(
        ".pre-commit-config.yaml",
        $$"""
        repos:
          - repo: local
            hooks:
              - id: vccleaner
                name: vccleaner lint
                entry: dotnet dnx {{Tool}} --yes -- lint --force-exclude
                language: system
                files: \.(xml|wxr|html?|txt)$
                require_serial: true

        """);

    /// <summary>What markdownlint says about content that cannot be changed: long lines, and headings that come again in another section.</summary>
    public static StarterFile Markdownlint { get; } = new(
        ".markdownlint.json",
        """
        {
          "MD013": false,
          "MD024": { "siblings_only": true }
        }

        """);

    private static StarterFile Snippet(string name, string text) => new(name, text) { IsSnippet = true };
}

/// <summary>A file that <c>init</c> writes.</summary>
/// <param name="Name">Its path, with forward slashes.</param>
/// <param name="Text">All of it.</param>
internal sealed record StarterFile(string Name, string Text)
{
    /// <summary>Whether it belongs into a file of that name that is there already.</summary>
    public bool IsSnippet { get; init; }
}
