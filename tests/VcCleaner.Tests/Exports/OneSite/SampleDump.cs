using System.Globalization;
using System.Text;

namespace VcCleaner.Tests.Exports.OneSite;

/// <summary>Writes the site as a dump, in the manner of several programs.</summary>
internal static class SampleDump
{
    private const string PostColumns =
        "ID,post_author,post_date,post_date_gmt,post_content,post_title,post_excerpt,post_status,comment_status,ping_status,post_password,post_name,"
        + "to_ping,pinged,post_modified,post_modified_gmt,post_content_filtered,post_parent,guid,menu_order,post_type,post_mime_type,comment_count";

    private static readonly (string Table, string Columns)[] Tables =
    [
        ("options", "option_id,option_name,option_value,autoload"),
        ("postmeta", "meta_id,post_id,meta_key,meta_value"),
        ("posts", PostColumns),
        ("term_relationships", "object_id,term_taxonomy_id,term_order"),
        ("term_taxonomy", "term_taxonomy_id,term_id,taxonomy,description,parent,count"),
        ("terms", "term_id,name,slug,term_group"),
        ("users", "ID,user_login,user_pass,user_nicename,user_email,user_url,user_registered,user_activation_key,user_status,display_name"),
    ];

    /// <summary>One statement for all rows of a table, and no names of columns: mysqldump.</summary>
    public static string WriteExtended(SampleSite site, string prefix = "wp_") => Write(site, prefix, (table, columns, rows) =>
        $"DROP TABLE IF EXISTS `{table}`;\n{Create(table, columns)}LOCK TABLES `{table}` WRITE;\nINSERT INTO `{table}` VALUES {string.Join(',', rows.Select(row => $"({string.Join(',', row.Select(Single))})"))};\nUNLOCK TABLES;\n");

    /// <summary>Names of columns, a line for each row, and line ends of Windows: phpMyAdmin.</summary>
    public static string WriteComplete(SampleSite site, string prefix = "wp_") => Write(site, prefix, (table, columns, rows) =>
        $"{Create(table, columns)}\nINSERT INTO `{table}` (`{columns.Replace(",", "`, `", StringComparison.Ordinal)}`) VALUES\n{string.Join(",\n", rows.Select(row => $"({string.Join(", ", row.Select(SingleOnWindows))})"))};\n");

    /// <summary>A statement for each row, and double quotes: Duplicator.</summary>
    public static string WriteSingle(SampleSite site, string prefix = "wp_") => Write(site, prefix, (table, columns, rows) =>
        Create(table, columns) + string.Concat(rows.Select(row => $"INSERT INTO `{table}` VALUES({string.Join(", ", row.Select(Double))});\n")));

    private static string Write(SampleSite site, string prefix, Func<string, string, List<object[]>, string> write)
        => "/*!40101 SET NAMES utf8mb4 */;\n" + string.Concat(Tables.Select(table => write(prefix + table.Table, table.Columns, Rows(site, table.Table))));

    private static string Create(string table, string columns)
        => $"CREATE TABLE `{table}` (\n{string.Join(",\n", columns.Split(',').Select(column => $"  `{column}` {(IsNumber(column) ? "bigint" : "longtext")} NOT NULL"))}\n) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;\n";

    private static bool IsNumber(string column) => column.EndsWith("_id", StringComparison.Ordinal) || column is "ID" or "post_author" or "post_parent" or "menu_order" or "comment_count" or "parent" or "count";

    private static List<object[]> Rows(SampleSite site, string table) => table switch
    {
        "options" => Options(site),
        "postmeta" => [.. Meta(site)],
        "posts" => [.. Posts(site)],
        "term_relationships" => [.. site.Posts.SelectMany(post => post.Terms.Select(id => new object[] { post.Id, id + 100, 0 }))],
        "term_taxonomy" => [.. site.Terms.Select(term => new object[] { term.Id + 100, term.Id, term.Taxonomy, "", 0, 1 })],
        "terms" => [.. site.Terms.Select(term => new object[] { term.Id, term.Name.Replace("&", "&amp;", StringComparison.Ordinal), term.Slug, 0 })],
        _ => [[1, "mara", "$P$Bsecret", "mara", "mara@private.example", "", "2020-01-01 00:00:00", "", 0, "Mara Keeper"]],
    };

    private static List<object[]> Options(SampleSite site) =>
    [
        [1, "siteurl", SampleSite.Url, "yes"], [2, "home", SampleSite.Url, "yes"], [3, "permalink_structure", "/%year%/%monthnum%/%postname%/", "yes"],
        [4, "blogname", "Harbour", "yes"], [5, "mailserver_pass", "secret", "yes"],
        [6, "sticky_posts", $"a:1:{{i:0;i:{site.Posts.First(post => post.IsSticky).Id};}}", "yes"],
    ];

    private static IEnumerable<object[]> Meta(SampleSite site)
    {
        var id = 0;
        foreach (var file in site.Files)
        {
            yield return [++id, file.Id, "_wp_attached_file", file.Path];
            yield return [++id, file.Id, "_wp_attachment_image_alt", file.AlternativeText];
            yield return [++id, file.Id, "_wp_attachment_metadata", file.Metadata];
        }

        foreach (var post in site.Posts.Where(post => post.FeaturedId > 0)) yield return [++id, post.Id, "_thumbnail_id", $"{post.FeaturedId}"];
        yield return [++id, site.Posts[0].Id, "_billing_email", "customer@private.example"];
    }

    private static IEnumerable<object[]> Posts(SampleSite site)
    {
        foreach (var post in site.Posts)
        {
            yield return Post(post.Id, post.Content, post.Title, post.Excerpt, post.Status, post.Slug, post.ParentId, post.Type);
            yield return Post(post.Id + 1000, "An older text.", post.Title, "", "inherit", $"{post.Id}-revision-v1", post.Id, "revision");
        }

        foreach (var file in site.Files) yield return Post(file.Id, "", file.Title, file.Caption, "inherit", file.Slug, 0, "attachment");
    }

    private static object[] Post(int id, string content, string title, string excerpt, string status, string slug, int parentId, string type) =>
    [
        id, 1, "2024-05-06 12:00:00", "2024-05-06 10:00:00", content, title, excerpt, status, "open", "open", "", slug,
        "", "", "2024-06-07 12:00:00", "2024-06-07 10:00:00", "", parentId, $"{SampleSite.Url}/?p={id}", 0, type, "", 0,
    ];

    private static string Single(object value) => value is string text ? $"'{Escape(text).Replace("'", "\\'", StringComparison.Ordinal)}'" : Number(value);

    private static string SingleOnWindows(object value) => Single(value is string text ? text.Replace("\n", "\r\n", StringComparison.Ordinal) : value);

    private static string Double(object value) => $"\"{Escape(value as string ?? Number(value)).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static string Escape(string text) => new StringBuilder(text).Replace("\\", "\\\\").Replace("\n", "\\n").Replace("\r", "\\r").Replace("\t", "\\t").ToString();

    private static string Number(object value) => Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
