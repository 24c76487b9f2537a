using System.Text;
using VcCleaner.Shortcodes;
using VcCleaner.Text;

namespace VcCleaner.Tests.Shortcodes;

/// <summary>Writes a tree so tersely that a row of a theory is one line: <c>vc_row(vc_btn{title=More} "text" /stray)</c>.</summary>
/// <remarks>
/// Parentheses hold the children of an element with a closing tag, angle brackets those of one without; a single element has neither,
/// a self-closing one ends in a slash. Braces hold attributes; <c>[[…]]</c> is an escaped shortcode.
/// </remarks>
internal sealed class ShortcodeNotation : ShortcodeWalker
{
    private readonly StringBuilder _builder = new();
    private readonly SourceText _source;

    private ShortcodeNotation(SourceText source) => _source = source;

    public static string Of(string text, ShortcodeOptions? options = null)
    {
        var source = new SourceText("test", text);
        var tree = ShortcodeParser.Parse(source, options ?? ShortcodeOptions.Default);
        return Of(tree);
    }

    public static string Of(ShortcodeTree tree)
    {
        var writer = new ShortcodeNotation(tree.Source);
        writer.Walk(tree);
        return writer._builder.ToString();
    }

    protected override void Visit(ShortcodeText text) => Write($"\"{_source.Substring(text.Span)}\"");

    protected override void Visit(StrayCloser closer) => Write($"/{closer.Tag}");

    protected override void Visit(EscapedShortcode escaped) => Write($"[{escaped.Literal}]");

    protected override bool Enter(ShortcodeElement element)
    {
        var attributes = element.Attributes.Select(a => a.IsPositional ? a.Value : $"{a.Name}={a.Value}");
        Write(element.Tag + (element.Attributes.IsEmpty ? "" : $"{{{string.Join(", ", attributes)}}}"));
        _builder.Append(element.Closing switch
        {
            ElementClosing.Explicit => "(",
            ElementClosing.Implied => "<",
            ElementClosing.SelfClosing => "/",
            _ => "",
        });
        return true;
    }

    protected override void Leave(ShortcodeElement element) => _builder.Append(element.Closing switch
    {
        ElementClosing.Explicit => ")",
        ElementClosing.Implied => ">",
        _ => "",
    });

    private void Write(string text)
    {
        if (_builder.Length > 0 && _builder[^1] is not ('(' or '<')) _builder.Append(' ');
        _builder.Append(text);
    }
}
