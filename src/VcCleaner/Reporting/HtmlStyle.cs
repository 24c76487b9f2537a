namespace VcCleaner.Reporting;

/// <summary>The unchanging start of the HTML report. Colours keep a contrast of 4.5 to 1 on light and dark screens.</summary>
internal static class HtmlStyle
{
    public const string Head =
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>vccleaner report</title>
        <style>
        :root { --text: #1f2328; --back: #ffffff; --soft: #f3f4f6; --line: #d0d7de; --note: #57606a; --error: #b3261e; --warning: #7a4b00; --info: #0b57a4; --mark: #fff3b0; }
        @media (prefers-color-scheme: dark) {
          :root { --text: #e6edf3; --back: #0d1117; --soft: #161b22; --line: #30363d; --note: #9da7b1; --error: #ff9b93; --warning: #f2c14e; --info: #7cc0ff; --mark: #5c4a00; }
        }
        body { margin: 0; color: var(--text); background: var(--back); font: 16px/1.5 system-ui, sans-serif; }
        main { max-width: 72rem; margin: 0 auto; padding: 1rem; }
        h2 { margin-top: 2rem; overflow-wrap: anywhere; }
        table { border-collapse: collapse; }
        caption { text-align: left; font-weight: 600; padding: 0.5rem 0; }
        th, td { text-align: left; padding: 0.25rem 0.75rem; border: 1px solid var(--line); font-weight: 400; }
        thead th { font-weight: 600; background: var(--soft); }
        .number { text-align: right; }
        ul { list-style: none; padding: 0; }
        li { border-top: 1px solid var(--line); padding: 0.5rem 0; }
        li p { margin: 0.25rem 0; overflow-wrap: anywhere; }
        pre { margin: 0.5rem 0; padding: 0.5rem; overflow-x: auto; background: var(--soft); }
        mark { color: inherit; background: var(--mark); }
        .place { font-variant-numeric: tabular-nums; }
        .note { color: var(--note); }
        .error { color: var(--error); font-weight: 600; }
        .warning { color: var(--warning); font-weight: 600; }
        .info { color: var(--info); font-weight: 600; }
        footer { margin-top: 2rem; color: var(--note); }
        </style>
        </head>
        <body>

        """;
}
