using System.Text;
using VcCleaner.Shortcodes;
using VcCleaner.Text;

namespace VcCleaner.Linting.Fixing;

/// <summary>Writes a whole opening tag as WordPress wants it: plain brackets, lower case, straight quotes.</summary>
internal static class TagText
{
    public static string Of(ShortcodeElement element, SourceText source)
    {
        var text = new StringBuilder("[").Append(element.Tag);
        foreach (var attribute in element.Attributes)
        {
            var isPlainWord = attribute.IsPositional && attribute.Quoting == AttributeQuoting.None;
            text.Append(' ').Append(isPlainWord ? attribute.Value : AttributeText.Of(attribute, source));
        }

        return text.Append(element.Closing == ElementClosing.SelfClosing ? " /]" : "]").ToString();
    }
}
