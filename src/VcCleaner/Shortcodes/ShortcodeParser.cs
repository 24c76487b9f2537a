using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Shortcodes;

/// <summary>Parses the shortcodes of a text: lex, select, match, build. Never fails; whatever is no shortcode is text.</summary>
internal static class ShortcodeParser
{
    public static ShortcodeTree Parse(SourceText source, ShortcodeOptions options)
    {
        var lexer = new ShortcodeLexer(source.Text, options);
        lexer.Run();
        var tokens = TokenSelection.Select(lexer.Tokens, lexer.Zones.Count);
        if (tokens.Count == 0) return new ShortcodeTree(source, source.Length == 0 ? [] : [new ShortcodeText(new TextSpan(0, source.Length))], []);

        var diagnostics = new DiagnosticBag();
        var matches = TagMatcher.Match(tokens, options);
        var nodes = new TreeBuilder(source, options, tokens, matches, diagnostics).Build();
        return new ShortcodeTree(source, nodes, diagnostics.ToImmutable());
    }
}
