using System.Text;

namespace VcCleaner.Text;

/// <summary>How the characters of a text are written in its file, so that a fix of the text can be written there.</summary>
/// <remarks>A reader that undoes escapes of its own (JSON, SQL) derives one and gives it to the <see cref="SourceText"/>.</remarks>
internal abstract class TextContainer
{
    /// <summary>The text is the file, or a run of it.</summary>
    public static TextContainer File { get; } = new Verbatim();

    /// <summary>A CDATA section of XML, which only <c>]]&gt;</c> can end.</summary>
    public static TextContainer CData { get; } = new CDataSection();

    /// <summary>Text of XML outside of CDATA.</summary>
    public static TextContainer XmlText { get; } = new XmlCharacters();

    /// <summary>A place that is never edited: serialized PHP counts its bytes, an archive is compressed.</summary>
    public static TextContainer Sealed { get; } = new Closed();

    /// <summary>The text as it has to be written in the file, or null if it cannot be written there.</summary>
    public abstract string? Encode(string text);

    private sealed class Verbatim : TextContainer
    {
        public override string Encode(string text) => text;
    }

    private sealed class CDataSection : TextContainer
    {
        public override string Encode(string text) => text.Replace("]]>", "]]]]><![CDATA[>", StringComparison.Ordinal);
    }

    private sealed class XmlCharacters : TextContainer
    {
        public override string Encode(string text) => new StringBuilder(text).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").ToString();
    }

    private sealed class Closed : TextContainer
    {
        public override string? Encode(string text) => null;
    }
}
