using System.Globalization;
using System.Text;

namespace VcCleaner.Benchmarks.Content;

/// <summary>The content of one article of a generated export, in the four ways in which exports hold it.</summary>
internal sealed class GeneratedArticle(GeneratedWords words, int lastAttachment)
{
    private readonly StringBuilder _text = new();

    /// <summary>An article of some 2 to 14 KB. Of ten, five are WPBakery's, two of these with curled quotes; four are classic text, one is made of blocks.</summary>
    public StringBuilder Write(int number)
    {
        _text.Clear();
        var parts = 1 + words.Number(7);
        var kind = number % 10;
        for (var part = 0; part < parts; part++)
        {
            if (kind < 5) WriteRow(number, part);
            else if (kind < 9) WriteClassic(number);
            else WriteBlocks(number);
        }

        if (kind is 3 or 4) Texturize();
        return _text;
    }

    private void WriteRow(int number, int part)
    {
        Append($"[vc_row full_width=\"stretch_row\" css=\".vc_custom_{number}{part}{{margin-top: 10px !important;padding-bottom: 20px !important;}}\"][vc_column width=\"2/3\" offset=\"vc_col-md-8\"]");
        _text.Append("[vc_custom_heading text=\"");
        words.Write(_text, 4);
        _text.Append("\" font_container=\"tag:h2|text_align:left\" use_theme_fonts=\"yes\"][vc_column_text]");
        WriteClassic(number);
        _text.Append("[/vc_column_text][/vc_column][vc_column width=\"1/3\"]");
        Append($"[vc_single_image image=\"{Attachment()}\" img_size=\"full\" alignment=\"center\"][vc_btn title=\"");
        words.Write(_text, 2);
        Append($"\" color=\"blue\" link=\"url:https%3A%2F%2Fexample.org%2Farticle-{number + 1}%2F|title:More\"][vc_empty_space height=\"40px\"][/vc_column][/vc_row]");
    }

    private void WriteClassic(int number)
    {
        words.WriteSentences(_text, 4);
        _text.Append("\n\n");
        words.WriteSentences(_text, 2);
        _text.Append(" <strong>");
        words.Write(_text, 3);
        Append($"</strong> &amp; <a href=\"https://example.org/article-{number / 2}/\">");
        words.Write(_text, 3);
        _text.Append("</a>. ");
        words.WriteSentences(_text, 3);
        _text.Append("\n\n<h3>");
        words.Write(_text, 4);
        _text.Append("</h3>\n<ul>\n<li>");
        words.Write(_text, 6);
        _text.Append("</li>\n<li>");
        words.Write(_text, 8);
        _text.Append("</li>\n</ul>\n");
        words.WriteSentences(_text, 5);
        _text.Append("\n\n");
    }

    private void WriteBlocks(int number)
    {
        _text.Append("<!-- wp:paragraph -->\n<p>");
        words.WriteSentences(_text, 5);
        _text.Append(" <em>");
        words.Write(_text, 3);
        _text.Append("</em>.</p>\n<!-- /wp:paragraph -->\n\n");
        var attachment = Attachment();
        Append($"<!-- wp:image {{\"id\":{attachment},\"sizeSlug\":\"large\"}} -->\n<figure class=\"wp-block-image size-large\"><img src=\"https://example.org/wp-content/uploads/2020/05/picture-{attachment}-1024x683.jpg\" alt=\"");
        words.Write(_text, 3);
        Append($"\" class=\"wp-image-{attachment}\"/></figure>\n<!-- /wp:image -->\n\n<!-- wp:heading -->\n<h2>");
        words.Write(_text, 5);
        Append($"</h2>\n<!-- /wp:heading -->\n\n<!-- wp:paragraph -->\n<p><a href=\"https://example.org/article-{number}/\">");
        words.Write(_text, 2);
        _text.Append("</a> ");
        words.WriteSentences(_text, 4);
        _text.Append("</p>\n<!-- /wp:paragraph -->\n\n");
    }

    /// <summary>Curls the quotes of the tags, as WordPress does where the plugin is off.</summary>
    private void Texturize()
    {
        var isInTag = false;
        var isOpen = false;
        var text = _text.ToString().ToCharArray();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '[' or ']') isInTag = text[i] == '[';
            if (text[i] != '"' || !isInTag) continue;
            isOpen = !isOpen;
            text[i] = !isOpen && char.IsAsciiDigit(text[i - 1]) ? '″' : '”';
        }

        _text.Clear().Append(text);
    }

    private int Attachment() => 1 + words.Number(lastAttachment);

    private void Append(FormattableString text) => _text.AppendFormat(CultureInfo.InvariantCulture, text.Format, text.GetArguments());
}
