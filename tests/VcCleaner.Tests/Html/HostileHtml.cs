using System.Text;
using CsCheck;

namespace VcCleaner.Tests.Html;

/// <summary>Makes HTML that nobody writes on purpose: pieces of tags, text and entities in any order.</summary>
internal static class HostileHtml
{
    private static readonly string[] Pieces =
    [
        "<p>", "</p>", "<div>", "</div>", "<b>", "</b>", "<i>", "</i>", "<a href=x>", "</a>", "<a href=\"", "<ul>", "</ul>", "<ol start=3>", "</ol>", "<li>", "</li>",
        "<table>", "</table>", "<tr>", "<td colspan=3>", "<td rowspan=2>", "<th>", "</td>", "</tr>", "<caption>", "<thead>", "<pre>", "</pre>", "<code>", "</code>",
        "<h2>", "</h2>", "<h3 id=a>", "<blockquote>", "</blockquote>", "<br>", "<br/>", "<hr>", "<img src=a.png alt=b>", "<img>", "<img src='data:x'>",
        "<noscript>", "</noscript>", "<script>", "</script>", "<style>", "</style>", "<textarea>", "</textarea>", "<title>", "<svg>", "</svg>", "<math>", "</math>",
        "<iframe src=y>", "</iframe>", "<object>", "<param name=movie value=z>", "<video>", "<source src=v>", "</video>", "<form>", "</form>", "<input type=submit value=go>",
        "<select>", "<option>", "</select>", "<button>", "</button>", "<dl>", "<dt>", "<dd>", "</dl>", "<details>", "<summary>", "</summary>", "<figure>", "<figcaption>",
        "<template>", "</template>", "<plaintext>", "<body>", "<html>", "</html>", "<head>", "<frameset>", "<col>", "<p hidden>", "<div style='display:none'>",
        "<!--", "-->", "<!--more-->", "<!--vcm0:0-->", "<!--vcm0:1-->", "<!--vcm0:99-->", "<![CDATA[", "]]>", "<?php", "<!doctype html>",
        "&", "&amp;", "&lt", "&nbsp;", "&#0;", "&#x110000;", "<", ">", "\"", "'", "=", "/", "</", "<1", "\n", "\n\n", "\r", "\t", " ", "\0", "\u00A0", "\uD83D", "word", "x", "é", "漢",
    ];

    public static Gen<string> Any { get; } = Gen.Int[0, Pieces.Length - 1].Array[0, 60].Select(indexes =>
    {
        var html = new StringBuilder();
        foreach (var index in indexes) html.Append(Pieces[index]);
        return html.ToString();
    });
}
