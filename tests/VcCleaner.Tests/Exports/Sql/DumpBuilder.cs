using System.Text;
using VcCleaner.Exports;

namespace VcCleaner.Tests.Exports.Sql;

/// <summary>Writes small dumps, and reads them.</summary>
internal static class DumpBuilder
{
    public const string Posts =
        """
        CREATE TABLE `wp_posts` (
          `ID` bigint(20) unsigned NOT NULL AUTO_INCREMENT,
          `post_author` bigint(20) unsigned NOT NULL DEFAULT 0,
          `post_content` longtext COLLATE utf8mb4_unicode_ci NOT NULL COMMENT 'it''s; here)',
          `post_title` text NOT NULL,
          `post_status` varchar(20) NOT NULL DEFAULT 'publish',
          `post_name` varchar(200) NOT NULL DEFAULT '',
          `post_type` enum('post','page') NOT NULL,
          PRIMARY KEY (`ID`),
          KEY `type_status_date` (`post_type`,`post_status`,`ID`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

        """;

    public const string Insert = "INSERT INTO `wp_posts` VALUES ";

    public static string Row(int id, string content = "'Text'", string title = "'Title'") => $"({id},1,{content},{title},'publish','name-{id}','post')";

    public static Export Open(byte[] bytes, ReaderOptions? options = null)
        => Export.Open([new InputFile("dump.sql", () => new MemoryStream(bytes))], options ?? ReaderOptions.Default);

    public static Export Open(string text, ReaderOptions? options = null) => Open(Encoding.UTF8.GetBytes(text), options);

    public static List<ReadResult> Read(string text, ReaderOptions? options = null) => [.. Open(text, options).Articles()];

    /// <summary>The texts of all articles.</summary>
    public static string[] Contents(IEnumerable<ReadResult> results) => [.. results.Where(r => r.Article is not null).Select(r => r.Source.Text)];

    /// <summary>The ids of all findings but that addresses are unknown, which no small dump tells.</summary>
    public static string Ids(IEnumerable<ReadResult> results) => string.Join(' ', results.SelectMany(r => r.Diagnostics).Select(d => d.Descriptor.Id).Where(id => id != "VC019"));
}
