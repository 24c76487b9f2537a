using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using VcCleaner.Markdown;
using static VcCleaner.Markdown.EscapeContexts;

namespace VcCleaner.Sites;

/// <summary>What site generators would take for their own syntax in an article that only talks about it. Rows for prose, a function for code.</summary>
/// <remarks><c>&amp;#123;</c> is a literal brace to every reader of Markdown, and no template engine sees it. In code nothing of Markdown's
/// helps, so there the engine's own way is taken.</remarks>
internal static partial class TemplateSyntax
{
    private const string Brace = "&#123;";

    private const EscapeContexts Text = Prose | Title;

    public static ImmutableArray<EscapeRule> HugoRules { get; } =
    [
        new('{', Text, StartsHugoShortcode, "{{< a shortcode >}}, which fails the build if no template has its name") { Replacement = Brace },
        new('{', HeadingLine, static (in site) => site.Next is '#' or '.' or ':', "## A heading {#with-an-id}") { Replacement = Brace },
        new('$', Prose, DoublesDollar, "$$mathematics$$"),
        new('[', Prose, static (in site) => site.Index < 2 && (site.Next == '[' || site.Previous == '['), "- [[x]], whose inner brackets would be a box to tick"),
    ];

    public static ImmutableArray<EscapeRule> JekyllRules { get; } =
    [
        new('{', Text, StartsLiquid, "{{ a variable }}, {% a tag %}, {: .attributes}, {#an-id}") { Replacement = Brace },
        new('$', Prose, DoublesDollar, "$$mathematics$$"),
        new('^', Prose, static (in site) => site.IsLineStart && site.IsLast && site.After == '\n', "the end of a block") { Replacement = "&#94;" },
        new('^', Label, static (in site) => site.Index == 0, "[^a footnote]") { Replacement = "&#94;" },
        new('|', Title, static (in site) => true, "a table, whatever stands around the pipe") { Replacement = "&#124;" },
        new('<', Prose, static (in site) => site.Next == '<' || site.Previous == '<', "«"),
        new('>', Prose, static (in site) => site.Next == '>' || site.Previous == '>', "»"),
    ];

    /// <summary>Tera's shortcodes, <c>{{ f() }}</c> and <c>{% f() %}</c>, and what a heading may end in.</summary>
    public static ImmutableArray<EscapeRule> ZolaRules { get; } =
    [
        new('{', Text, static (in site) => site.Next is '{' or '%' or '#', "{{ a_shortcode() }}, {% another() %}") { Replacement = Brace },
        new('{', HeadingLine, static (in site) => site.Next is '#' or '.', "## A heading {#with-an-id}") { Replacement = Brace },
    ];

    /// <summary>What MDX takes for code.</summary>
    public static ImmutableArray<EscapeRule> MdxRules { get; } =
    [
        new('{', Prose, static (in site) => true, "{an expression}"),
        new('<', Prose, static (in site) => true, "<a-tag>, and an error before anything else"),
        new('i', Prose, static (in site) => site.IsLineStart && site.Rest.StartsWith("mport ", StringComparison.Ordinal), "import of a module") { Replacement = "&#105;" },
        new('e', Prose, static (in site) => site.IsLineStart && site.Rest.StartsWith("xport ", StringComparison.Ordinal), "export from a module") { Replacement = "&#101;" },
    ];

    /// <summary>Links between notes, tags, comments, highlights, formulas, names of blocks.</summary>
    public static ImmutableArray<EscapeRule> ObsidianRules { get; } =
    [
        new('[', Prose, static (in site) => site.Next == '[' || site.Previous == '[', "[[a note]]"),
        new('#', Prose, static (in site) => site.Next is not (' ' or '\n' or '#') && site.Previous is ' ' or '\n' or '(', "#a-tag"),
        new('%', Prose, static (in site) => site.Next == '%' || site.Previous == '%', "%%a comment%%"),
        new('=', Prose, static (in site) => site.Next == '=' || site.Previous == '=', "==a highlight=="),
        new('$', Prose, static (in site) => true, "$a formula$"),
        new('^', Prose, static (in site) => site.Previous is ' ' or '\n', "^the-name-of-a-block"),
    ];

    /// <summary>Hugo takes <c>{{&lt;/* … */&gt;}}</c> for the text <c>{{&lt; … &gt;}}</c>. A lone opening has no such form and gets a blank between its braces.</summary>
    public static string EscapeHugoCode(string code)
    {
        if (!code.Contains("{{", StringComparison.Ordinal)) return code;
        var text = new StringBuilder(code.Length + 16);
        var position = 0;
        for (var start = NextHugo(code, 0); start >= 0; start = NextHugo(code, position))
        {
            var close = code[start + 2] == '<' ? ">}}" : "%}}";
            var end = code.IndexOf(close, start + 3, StringComparison.Ordinal);
            var next = NextHugo(code, start + 3);
            text.Append(code, position, start - position);
            if (end < 0 || (next >= 0 && next < end) || code.AsSpan(start, end - start).Contains("*/", StringComparison.Ordinal))
            {
                text.Append("{ {");
                position = start + 2;
                continue;
            }

            text.Append(code, start, 3).Append("/*").Append(code, start + 3, end - start - 3).Append("*/").Append(close);
            position = end + 3;
        }

        return text.Append(code, position, code.Length - position).ToString();
    }

    /// <summary>Zola writes <c>{{/* f() */}}</c> as <c>{{ f() }}</c>.</summary>
    public static string EscapeZolaCode(string code) => ZolaShortcode().Replace(code, match =>
    {
        var (open, inner, close) = (match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value);
        return $"{open}/*{inner}*/{close}";
    });

    [GeneratedRegex(@"(\{\{|\{%)((?:(?!\*/|\{\{|\{%|\}\}|%\}).)*)(\}\}|%\})", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex ZolaShortcode();

    /// <summary>Liquid writes out a quoted brace, and looks at nothing that it has written.</summary>
    public static string EscapeLiquidCode(string code)
    {
        if (!code.Contains('{')) return code;
        var text = new StringBuilder(code.Length + 16);
        for (var i = 0; i < code.Length; i++)
        {
            var starts = code[i] == '{' && i + 1 < code.Length && code[i + 1] is ('{' or '%');
            _ = starts ? text.Append("{{ \"{\" }}") : text.Append(code[i]);
        }

        return text.ToString();
    }

    private static int NextHugo(string code, int from)
    {
        for (var i = code.IndexOf("{{", from, StringComparison.Ordinal); i >= 0; i = code.IndexOf("{{", i + 1, StringComparison.Ordinal))
        {
            if (i + 2 < code.Length && code[i + 2] is ('<' or '%')) return i;
        }

        return -1;
    }

    private static bool StartsHugoShortcode(in EscapeSite site) => site.Next == '{' && (site.Rest.Length < 2 || site.Rest[1] is '<' or '%');

    private static bool StartsLiquid(in EscapeSite site) => site.Next is '{' or '%' or ':' or '#' or '.';

    private static bool DoublesDollar(in EscapeSite site) => site.Next == '$' || site.Previous == '$';
}
