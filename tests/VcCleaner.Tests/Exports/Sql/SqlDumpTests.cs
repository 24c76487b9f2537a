using System.Text;
using VcCleaner.Exports;
using VcCleaner.Text;
using Xunit;
using static VcCleaner.Tests.Exports.Sql.DumpBuilder;

namespace VcCleaner.Tests.Exports.Sql;

public class SqlDumpTests
{
    [Theory]
    [InlineData("'plain'", "plain")]
    [InlineData("\"double\"", "double")]
    [InlineData(@"'it\'s \""quoted\"" and it''s'", "it's \"quoted\" and it's")]
    [InlineData("\"say \"\"so\"\" and it''s\"", "say \"so\" and it''s")]
    [InlineData(@"'a\nb\r\nc\td\\n'", "a\nb\nc\td\\n")]
    [InlineData(@"'100\% of \_names\_ \x'", @"100\% of \_names\_ x")]
    [InlineData(@"'nul\0 and \Z'", "nul and ")]
    [InlineData("'line\nof\r\nlines\rend'", "line\nof\nlines\nend")]
    [InlineData("_binary 'bytes'", "bytes")]
    [InlineData("_utf8mb4'text'", "text")]
    [InlineData("N'national'", "national")]
    [InlineData("0x5B76635F726F775D", "[vc_row]")]
    [InlineData("x'c3bc0a78'", "ü\nx")]
    [InlineData("_binary 0x41", "A")]
    [InlineData("NULL", "")]
    [InlineData("''", "")]
    [InlineData("'\\''", "'")]
    [InlineData("'--'", "--")]
    [InlineData("'a /* b */ # c; (1,2),('", "a /* b */ # c; (1,2),(")]
    [InlineData("12.5", "12.5")]
    public void A_value_means_what_MySQL_reads(string value, string text)
    {
        var results = Read(Posts + Insert + Row(1, value) + "," + Row(2) + ";");

        Assert.Equal([text, "Text"], Contents(results));
        Assert.Equal("", Ids(results));
    }

    [Theory]
    [InlineData("INSERT INTO `wp_posts` VALUES (1,1,'Text','Title','publish','name','post');")]
    [InlineData("INSERT  IGNORE INTO `base`.`wp_posts`\n VALUES\n( 1 ,\t1, 'Text','Title','publish','name','post' )\n;")]
    [InlineData("insert into wp_posts values (1,1,'Text','Title','publish','name','post')")]
    [InlineData("REPLACE INTO \"wp_posts\" VALUES (1,1,'Text','Title','publish','name','post') ON DUPLICATE KEY UPDATE `ID`=';';")]
    [InlineData("INSERT INTO wp_posts (`post_type`, ID, `post_content`, post_title, `post_status`) VALUES ('post',1,'Text','Title','publish');")]
    [InlineData("LOCK TABLES `wp_posts` WRITE;\n/*!40000 ALTER TABLE `wp_posts` DISABLE KEYS */;\nINSERT INTO `wp_posts` VALUES (1,1,'Text','Title','publish','name','post');")]
    [InlineData("/*!50003 SET sql_mode = '' */ ;\nDELIMITER ;;\n/*!50003 CREATE TRIGGER x BEFORE INSERT ON wp_posts FOR EACH ROW BEGIN SELECT ';'; SELECT 'a'; END */;;\nDELIMITER ;\nINSERT INTO `wp_posts` VALUES (1,1,'Text','Title','publish','name','post');")]
    [InlineData("DELIMITER $$\nCREATE PROCEDURE p() BEGIN INSERT INTO wp_posts VALUES (9,9,'no','no','no','no','no'); END$$\nDELIMITER ;\nINSERT INTO `wp_posts` VALUES (1,1,'Text','Title','publish','name','post');")]
    [InlineData("CREATE TABLE `other` (`a;b` int, `c` text DEFAULT ';');\nINSERT INTO `other` VALUES (1,'x; INSERT INTO `wp_posts` VALUES (7)');\nINSERT INTO `wp_posts` VALUES (1,1,'Text','Title','publish','name','post');")]
    public void Statements_are_read_however_they_are_written(string sql)
    {
        var results = Read(Posts + sql);

        Assert.Equal(["Text"], Contents(results));
        Assert.DoesNotContain("VC016", Ids(results), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_names_of_columns_the_order_is_that_of_WordPress()
    {
        var results = Read("INSERT INTO `blog_posts` VALUES (5,1,'2024-05-06 12:00:00','2024-05-06 10:00:00','Text','A title','','publish','open','open','','a-title','','','2024-05-06 12:00:00','2024-05-06 10:00:00','',0,'https://x.example/?p=5',3,'page','',2);");

        var post = results.Single(r => r.Article is not null).Article!.Post!;
        Assert.Equal((5, "page", "a-title", 3, 2), (post.Id, post.Type, post.Slug, post.MenuOrder, post.CommentCount));
        Assert.Equal("2024-05-06T12:00:00.0000000+02:00", post.Published!.Value.ToString("O"));
    }

    [Fact]
    public void Where_backslashes_are_no_escapes_they_stay()
    {
        var results = Read("SET sql_mode='NO_BACKSLASH_ESCAPES';\n" + Posts + Insert + Row(1, @"'C:\new\'") + ";");

        Assert.Equal([@"C:\new\"], Contents(results));
    }

    [Theory]
    [InlineData("/*!40101 SET NAMES latin1 */;", "Caf\u00E9 \u201C", "latin1", "")]
    [InlineData("SET NAMES cp1251;", "дом", "windows-1251", "")]
    [InlineData("/*!40101 SET NAMES utf8mb4 */;", "Café “", "utf-8", "")]
    [InlineData("/*!40101 SET NAMES latin1 */;", "Café “", "utf-8", "")]
    [InlineData("", "Caf\u00E9", "windows-1252", "VC002")]
    [InlineData("/*!50503 SET NAMES utf8mb4 */;", "CafÃ© donâ€™t", "utf-8", "VC006 VC006")]
    public void A_value_is_decoded_as_the_dump_says_unless_it_is_UTF8_all_the_same(string names, string content, string encoding, string findings)
    {
        var codec = EncodingSniffer.FromName(encoding)!;
        var bytes = codec.GetBytes(names + "\n" + Posts + Insert + Row(1, $"'{content}'") + ";");

        List<ReadResult> results = [.. Open(bytes).Articles()];

        Assert.Equal([content.Replace("Ã©", "é", StringComparison.Ordinal).Replace("â€™", "’", StringComparison.Ordinal)], Contents(results));
        Assert.Equal(findings, Ids(results));
    }

    [Fact]
    public void A_dump_that_a_Windows_shell_wrote_as_UTF16_is_read()
    {
        var bytes = Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("-- Dump\n" + Posts + Insert + Row(1, "'Äpfel'") + ";")).ToArray();

        Assert.Equal(["Äpfel"], Contents(Open(bytes).Articles()));
    }

    [Fact]
    public void Revisions_and_autosaves_are_told_without_their_texts()
    {
        var results = Read(Posts + Insert + Row(1) + ",(2,1,'Old','T','inherit','1-revision-v1','revision'),(3,1,'','Auto','auto-draft','','post');");

        Assert.Equal(["Text", "", ""], Contents(results));
        Assert.Equal(["post", "revision", "post"], results.Where(r => r.Article is not null).Select(r => r.Article!.Post!.Type));
    }

    [Fact]
    public void Every_character_keeps_its_line_and_column_in_the_file()
    {
        const string Content = @"'[vc_row a=\""1\""]MARK1 it''s ü😀 MARK2\r\nMARK3\nline MARK4" + "\nraw line MARK5\r\nMARK6 \\0MARK7'";
        var sql = Posts + Insert + Row(1, "'é\\n'") + "," + Row(2, Content) + ";";

        var source = Read(sql).Last(r => r.Article is not null).Source;

        var file = new SourceText("", sql);
        for (var i = 1; i <= 7; i++)
        {
            var expected = file.PositionOf(sql.IndexOf($"MARK{i}", StringComparison.Ordinal));
            Assert.Equal(expected, source.PositionOf(source.Text.IndexOf($"MARK{i}", StringComparison.Ordinal)));
        }

        var quote = source.Text.IndexOf('"', StringComparison.Ordinal);
        Assert.Equal(file.PositionOf(sql.IndexOf("\\\"1", StringComparison.Ordinal)), source.PositionOf(quote));
    }

    [Fact]
    public void A_dump_without_posts_says_so()
    {
        Assert.Equal("VC017", Ids(Read("-- Dump\nCREATE TABLE `shop` (`id` int);\nINSERT INTO `shop` VALUES (1);")));
    }

    [Fact]
    public void Of_several_sites_the_largest_is_read_unless_one_is_named()
    {
        var sql = Posts + Insert + Row(1) + ";\n" + (Posts + Insert + Row(1, "'Second'") + "," + Row(2, "'Third'")).Replace("wp_posts", "wp_2_posts", StringComparison.Ordinal) + ";";

        Assert.Equal(["Second", "Third"], Contents(Read(sql)));
        Assert.Equal("VC018", Ids(Read(sql)));
        Assert.Equal(["Text"], Contents(Read(sql, new ReaderOptions { TablePrefix = "wp_" })));
    }
}
