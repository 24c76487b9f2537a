using VcCleaner.Documents;

namespace VcCleaner.Sites;

/// <summary>Writes template syntax in code and addresses in the form that the profile's site generator turns back into what was meant.</summary>
/// <param name="escapeCode">The profile's way for code.</param>
internal sealed class TemplateEscape(Func<string, string> escapeCode) : DocumentRewriter
{
    protected override Inline Rewrite(Link link) =>
        link.Destination.Contains('{') ? link with { Destination = EncodeBraces(link.Destination) } : link;

    protected override Inline Rewrite(Image image) =>
        image.Source.Contains('{') ? image with { Source = EncodeBraces(image.Source) } : image;

    protected override Inline Rewrite(CodeSpan code) => Escaped(code.Code) is { } escaped ? new CodeSpan(escaped) : code;

    protected override Block Rewrite(CodeBlock code) => Escaped(code.Text) is { } escaped ? code with { Text = escaped } : code;

    private string? Escaped(string code)
    {
        var escaped = escapeCode(code);
        return escaped == code ? null : escaped;
    }

    private static string EncodeBraces(string address) => address.Replace("{", "%7B", StringComparison.Ordinal);
}
