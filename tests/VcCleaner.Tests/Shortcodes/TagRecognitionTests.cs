using System.Collections.Frozen;
using VcCleaner.Shortcodes;
using Xunit;

namespace VcCleaner.Tests.Shortcodes;

/// <summary>What is a tag, and what is prose in brackets.</summary>
public sealed class TagRecognitionTests
{
    private static readonly ShortcodeOptions Markdown = new() { Dialect = ShortcodeDialect.Markdown };

    [Theory]
    [InlineData("see [1] and [2]")]
    [InlineData("so [sic] it goes")]
    [InlineData("[In-Person] event")]
    [InlineData("an [in-person] event")]
    [InlineData("<!--[if IE]> x <![endif]-->")]
    [InlineData("[if lt IE 9]")]
    [InlineData("array[0] and map[some_key]")]
    [InlineData("[[Foo alloc] init]")]
    [InlineData("[x] done, [ ] open")]
    [InlineData("[where x = 5]")]
    [InlineData("[http://example.org]")]
    [InlineData("[]")]
    [InlineData("[[]]")]
    [InlineData("[/]")]
    [InlineData("[/quote]")]
    [InlineData("[note]: http://example.org")]
    [InlineData("[!NOTE] text")]
    [InlineData("[^1] note")]
    public void Prose_in_brackets_stays_prose(string text)
    {
        Assert.Equal($"\"{text}\"", ShortcodeNotation.Of(text));
        Assert.Equal($"\"{text}\"", ShortcodeNotation.Of(text, Markdown));
    }

    [Theory]
    [InlineData("[button](url)")]
    [InlineData("[my_page](url)")]
    [InlineData("[gallery](url)")]
    [InlineData("[some text][ref]")]
    [InlineData("`[vc_row]` is a tag")]
    [InlineData("``a ` [vc_row]`` is")]
    [InlineData("```\n[vc_row]\n```\n")]
    [InlineData("~~~ html\n[vc_row]\n~~~\nend")]
    [InlineData("> ```\n> [vc_row]\n> ```")]
    public void Markdown_keeps_its_brackets_and_its_code(string text) => Assert.Equal($"\"{text}\"", ShortcodeNotation.Of(text, Markdown));

    [Theory]
    [InlineData("<pre>[vc_row]</pre>")]
    [InlineData("<code class=\"x\">[vc_row]</code> and <code>[/vc_row]</code>")]
    [InlineData("<script>a[vc_row]=1</script>")]
    [InlineData("<!-- [vc_row] -->")]
    [InlineData("<style>[vc_row]{}</style>")]
    [InlineData("<![CDATA[ [vc_row] ]]>")]
    public void Code_and_comments_keep_their_brackets(string text) => Assert.Equal($"\"{text}\"", ShortcodeNotation.Of(text));

    [Theory]
    [InlineData("[vc_anything]", "vc_anything")]
    [InlineData("[VC_Row ]", "vc_row")]
    [InlineData("[ vc_row]a[/ vc_row ]", "vc_row(\"a\")")]
    [InlineData("[box color=\"red\"]", "box{color=red}")]
    [InlineData("[box color=red]", "box{color=red}")]
    [InlineData("[quote]x[/quote]", "quote(\"x\")")]
    [InlineData("[recent_posts]", "recent_posts")]
    [InlineData("<p>[booking-form]</p>", "\"<p>\" booking-form \"</p>\"")]
    [InlineData("[gallery]", "gallery")]
    [InlineData("[TS-VCSC-Title a=\"b\"]", "ts-vcsc-title{a=b}")]
    [InlineData("&#91;vc_row a=&#8221;b&#8221;&#93;", "vc_row{a=b}")]
    [InlineData("&#x5B;vc_row&#x5d;x&lbrack;/vc_row&rbrack;", "vc_row(\"x\")")]
    [InlineData("&amp;#91;vc_row a=&amp;quot;b &amp;amp; c&amp;quot;&amp;#93;", "vc_row{a=b & c}")]
    [InlineData(@"\[vc\_row el\_id=""a\_b""\]x\[/vc\_row\]", "vc_row{el_id=a_b}(\"x\")")]
    [InlineData(@"\[vc_row]x[/vc\_row]", "vc_row(\"x\")")]
    [InlineData(@"\[vc\_btn title=\""a \* b\""\]", "vc_btn{title=a * b}")]
    [InlineData("[vc_btn title=&quot;a &amp;amp; b&quot;]", "vc_btn{title=a &amp; b}")]
    [InlineData("[[vc_row]a[/vc_row]]", "[[vc_row]a[/vc_row]]")]
    public void A_tag_is_read_in_each_form_it_is_left_in(string text, string tree)
    {
        Assert.Equal(tree, ShortcodeNotation.Of(text));
        Assert.Equal(tree, ShortcodeNotation.Of(text, Markdown));
    }

    [Theory]
    [InlineData("[vc_column]<pre>a[/vc_column][vc_column]b</pre>[/vc_column]", "vc_column(\"<pre>a\") vc_column(\"b</pre>\")")]
    [InlineData("[vc_column]<code>a[/vc_column]</code>", "vc_column(\"<code>a\") \"</code>\"")]
    [InlineData("<code>[vc_column]a</code>[/vc_column]", "\"<code>\" vc_column(\"a</code>\")")]
    [InlineData("[vc_column]use <code>[/vc_column]</code>[/vc_column]", "vc_column(\"use <code>[/vc_column]</code>\")")]
    public void A_zone_that_a_pair_straddles_is_not_opaque(string text, string tree) => Assert.Equal(tree, ShortcodeNotation.Of(text));

    [Theory]
    [InlineData("so [plum_box]", "\"so \" plum_box")]
    [InlineData("so [intro text=\"x\"]", "\"so \" intro{text=x}")]
    // A word that a theme uses as a tag is a word first: it must stand alone or be closed.
    [InlineData("so [intro] it is", "\"so [intro] it is\"")]
    [InlineData("so\n[intro]\nit is", "\"so\n\" intro \"\nit is\"")]
    public void A_known_tag_needs_little_evidence(string text, string tree)
    {
        var options = new ShortcodeOptions { KnownTags = FrozenSet.Create("intro", "plum_box") };

        Assert.Equal(tree, ShortcodeNotation.Of(text, options));
    }

    [Theory]
    [InlineData("our [plum_box][14] and [plum_box](/url)", "\"our [plum_box][14] and [plum_box](/url)\"")]
    [InlineData("[plum_box][vc_row]", "plum_box vc_row")]
    public void In_Markdown_the_text_of_a_link_is_no_tag(string text, string tree)
    {
        var options = new ShortcodeOptions { Dialect = ShortcodeDialect.Markdown, KnownTags = FrozenSet.Create("plum_box") };

        Assert.Equal(tree, ShortcodeNotation.Of(text, options));
    }
}
