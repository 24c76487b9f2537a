using System.Text.RegularExpressions;

namespace VcCleaner.Sites;

/// <summary>A path of the old site and where its article is now.</summary>
/// <param name="From">Decoded path from the root.</param>
/// <param name="To">Percent-encoded path from the root of the new site.</param>
internal sealed record Redirect(string From, string To);

/// <summary>Writes the redirects that keep old links alive, in the forms that servers read.</summary>
internal static class Redirects
{
    /// <summary>One for each article whose address changes.</summary>
    public static IEnumerable<Redirect> For(SitePlan plan) =>
        from file in plan.Files
        let old = file.OldPath
        where old is not null
        select new Redirect(old, file.Url);

    /// <summary>Netlify and Cloudflare Pages: <c>_redirects</c>.</summary>
    public static IEnumerable<string> ToNetlify(IEnumerable<Redirect> redirects) => Lines(redirects, r => $"{Encoded(r.From)} {r.To} 301");

    /// <summary>An nginx map, to be included in <c>map $uri $new_uri { … }</c>.</summary>
    public static IEnumerable<string> ToNginx(IEnumerable<Redirect> redirects) => Lines(redirects, r => $"\"{Quotable(r.From)}\" \"{r.To}\";");

    /// <summary>Apache's mod_alias; its plain <c>Redirect</c> would take what is below a path along.</summary>
    public static IEnumerable<string> ToApache(IEnumerable<Redirect> redirects) =>
        Lines(redirects, r => $"RedirectMatch 301 \"^{Quotable(Regex.Escape(r.From.TrimEnd('/')))}/?$\" \"{r.To}\"");

    public static IEnumerable<string> ToCsv(IEnumerable<Redirect> redirects) =>
        redirects.Select(redirect => CsvLine.Of(Encoded(redirect.From), redirect.To)).Prepend("from,to\n");

    /// <summary>Both servers match the decoded path; a quote in it would end the directive.</summary>
    private static string Quotable(string path) => path.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);

    private static string Encoded(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    private static IEnumerable<string> Lines(IEnumerable<Redirect> redirects, Func<Redirect, string> line) => redirects.Select(r => line(r) + "\n");
}
