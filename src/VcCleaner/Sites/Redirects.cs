using System.Collections.Immutable;
using System.Text;
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
    public static ImmutableArray<Redirect> For(SitePlan plan)
    {
        var redirects = ImmutableArray.CreateBuilder<Redirect>();
        foreach (var file in plan.Files)
        {
            if (file.OldPath is { } old) redirects.Add(new Redirect(old, file.Url));
        }

        return redirects.ToImmutable();
    }

    /// <summary>Netlify and Cloudflare Pages: <c>_redirects</c>.</summary>
    public static string ToNetlify(ImmutableArray<Redirect> redirects) => Lines(redirects, r => $"{Encoded(r.From)} {r.To} 301");

    /// <summary>An nginx map, to be included in <c>map $uri $new_uri { … }</c>.</summary>
    public static string ToNginx(ImmutableArray<Redirect> redirects) => Lines(redirects, r => $"\"{Quotable(r.From)}\" \"{r.To}\";");

    /// <summary>Apache's mod_alias; its plain <c>Redirect</c> would take what is below a path along.</summary>
    public static string ToApache(ImmutableArray<Redirect> redirects) =>
        Lines(redirects, r => $"RedirectMatch 301 \"^{Quotable(Regex.Escape(r.From.TrimEnd('/')))}/?$\" \"{r.To}\"");

    public static string ToCsv(ImmutableArray<Redirect> redirects)
    {
        var csv = new StringBuilder("from,to\n");
        foreach (var redirect in redirects) CsvLine.Append(csv, Encoded(redirect.From), redirect.To);
        return csv.ToString();
    }

    /// <summary>Both servers match the decoded path; a quote in it would end the directive.</summary>
    private static string Quotable(string path) => path.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);

    private static string Encoded(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    private static string Lines(ImmutableArray<Redirect> redirects, Func<Redirect, string> line) => string.Concat(redirects.Select(r => line(r) + "\n"));
}
