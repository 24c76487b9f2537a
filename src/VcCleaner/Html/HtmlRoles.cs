using System.Collections.Frozen;

namespace VcCleaner.Html;

/// <summary>The table of what the HTML reader does with each element.</summary>
internal static class HtmlRoles
{
    private static readonly FrozenDictionary<string, HtmlRole> Roles = Build();

    /// <summary>The role of an element; unknown ones lose their tags and keep their content.</summary>
    public static HtmlRole Of(string name) => Roles.GetValueOrDefault(name, HtmlRole.Inline);

    private static FrozenDictionary<string, HtmlRole> Build()
    {
        var roles = new Dictionary<string, HtmlRole>(StringComparer.Ordinal);
        Add(HtmlRole.Block, "address article aside body center details dialog div fieldset figcaption figure footer header hgroup html legend main map nav search section " +
            "marquee option optgroup td th tr tbody thead tfoot caption");
        Add(HtmlRole.Paragraph, "p");
        Add(HtmlRole.Heading, "h1 h2 h3 h4 h5 h6");
        Add(HtmlRole.Quote, "blockquote");
        Add(HtmlRole.List, "ul ol menu dir");
        Add(HtmlRole.ListItem, "li");
        Add(HtmlRole.Definitions, "dl");
        // Outside a dl both still mean what they mean inside.
        Add(HtmlRole.Summary, "summary dt");
        Add(HtmlRole.Block, "dd");
        Add(HtmlRole.Table, "table");
        Add(HtmlRole.Preformatted, "pre xmp listing plaintext");
        Add(HtmlRole.Rule, "hr");
        Add(HtmlRole.Link, "a");
        Add(HtmlRole.Emphasis, "em i cite dfn var");
        Add(HtmlRole.Strong, "strong b");
        Add(HtmlRole.Strikethrough, "del s strike");
        Add(HtmlRole.Code, "code kbd samp tt");
        Add(HtmlRole.Quotation, "q");
        Add(HtmlRole.LineBreak, "br");
        Add(HtmlRole.Image, "img image");
        Add(HtmlRole.NoScript, "noscript");
        Add(HtmlRole.Embed, "iframe frame embed object applet video audio");
        Add(HtmlRole.MapArea, "area");
        Add(HtmlRole.Form, "form");
        Add(HtmlRole.Input, "input");
        Add(HtmlRole.Select, "select datalist");
        Add(HtmlRole.TextArea, "textarea");
        Add(HtmlRole.Button, "button");
        Add(HtmlRole.Script, "script style template");
        Add(HtmlRole.Drawing, "svg");
        Add(HtmlRole.Unseen, "title noembed noframes annotation annotation-xml");
        Add(HtmlRole.Void, "base basefont bgsound col colgroup link meta param source track wbr head");
        return roles.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(HtmlRole role, string names)
        {
            foreach (var name in names.Split(' ')) roles[name] = role;
        }
    }
}
