using System.Globalization;
using System.Text;

namespace VcCleaner.Benchmarks.Speed;

/// <summary>Writes pages as WPBakery saves them, the same for the same size. The words are no language, so nobody owns them.</summary>
internal static class GeneratedContent
{
    private static readonly string[] Syllables = ["ba", "lo", "mi", "ner", "sa", "tu", "vel", "or", "can", "di", "fes", "gra"];

    /// <summary>Whole rows, until the text is as long as asked.</summary>
    public static string Page(int length)
    {
        var page = new StringBuilder(length + 2000);
        var next = 1u;
        for (var row = 0; page.Length < length; row++)
        {
            page.Append(CultureInfo.InvariantCulture, $"[vc_row full_width=\"stretch_row\" css=\".vc_custom_{row}{{margin-top: 10px !important;}}\"][vc_column width=\"1/2\" offset=\"vc_col-md-6\"]");
            page.Append(CultureInfo.InvariantCulture, $"[vc_custom_heading text=\"{Words(ref next, 4)}\" font_container=\"tag:h2|text_align:left\" use_theme_fonts=\"yes\"]");
            page.Append("[vc_column_text el_class=\"intro\"]");
            page.Append(Words(ref next, 40)).Append(".\n\n<strong>").Append(Words(ref next, 5)).Append("</strong> ");
            page.Append(CultureInfo.InvariantCulture, $"<a href=\"https://example.org/{row}/\">{Words(ref next, 3)}</a> &amp; ").Append(Words(ref next, 60)).Append(".\n<ul>\n<li>");
            page.Append(Words(ref next, 6)).Append("</li>\n<li>").Append(Words(ref next, 8)).Append("</li>\n</ul>\n[/vc_column_text][/vc_column]");
            page.Append(CultureInfo.InvariantCulture, $"[vc_column width=\"1/2\"][vc_single_image image=\"{row}\" img_size=\"full\" alignment=\"center\"]");
            page.Append(CultureInfo.InvariantCulture, $"[vc_btn title=\"{Words(ref next, 2)}\" color=\"blue\" link=\"url:https%3A%2F%2Fexample.org%2F{row}|title:More\"][/vc_column][/vc_row]\n");
        }

        return page.ToString();
    }

    /// <summary>What stands in the text elements of such a page, without shortcodes.</summary>
    public static string Html(int length)
    {
        var html = new StringBuilder(length + 2000);
        for (var next = 1u; html.Length < length;)
        {
            html.Append(Words(ref next, 40)).Append(".\n\n<strong>").Append(Words(ref next, 5)).Append("</strong> <a href=\"https://example.org/\">");
            html.Append(Words(ref next, 3)).Append("</a> &amp; ").Append(Words(ref next, 60)).Append(".\n<ul>\n<li>");
            html.Append(Words(ref next, 6)).Append("</li>\n<li>").Append(Words(ref next, 8)).Append("</li>\n</ul>\n");
        }

        return html.ToString();
    }

    /// <summary>A page with the quotes of its attributes curled, as WordPress does where the plugin is off.</summary>
    public static string Texturized(int length)
    {
        var page = new StringBuilder(Page(length));
        var isInTag = false;
        var isOpen = false;
        for (var i = 0; i < page.Length; i++)
        {
            if (page[i] is '[' or ']') isInTag = page[i] == '[';
            if (page[i] != '"' || !isInTag) continue;
            isOpen = !isOpen;
            page[i] = !isOpen && char.IsAsciiDigit(page[i - 1]) ? '″' : '”';
        }

        return page.ToString();
    }

    /// <summary>Bare lines between leaked shortcodes, as a copied page has them: nothing in it is marked, so everything is to be inferred.</summary>
    public static string BareLines(int length)
    {
        var page = new StringBuilder(length + 2000);
        var next = 1u;
        while (page.Length < length)
        {
            page.Append("[/vc_column_text][/vc_column][/vc_row][vc_row][vc_column][vc_column_text]\n\n");
            page.Append('B').Append(Words(ref next, 4)).Append("\n\nC").Append(Words(ref next, 70)).Append(".\n\nD");
            page.Append(Words(ref next, 50)).Append(":\n\n").Append(Words(ref next, 3)).Append("\n\n").Append(Words(ref next, 4)).Append("\n\n");
            page.Append(Words(ref next, 3)).Append("\n\nF").Append(Words(ref next, 3)).Append("?\n\nG").Append(Words(ref next, 60)).Append(".\n\n");
        }

        return page.ToString();
    }

    private static string Words(ref uint next, int count)
    {
        var words = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            if (i > 0) words.Append(' ');
            next = (next * 1_664_525) + 1_013_904_223;
            for (var rest = next >> 8; rest > 0xFFF; rest /= 13) words.Append(Syllables[rest % Syllables.Length]);
        }

        return words.ToString();
    }
}
