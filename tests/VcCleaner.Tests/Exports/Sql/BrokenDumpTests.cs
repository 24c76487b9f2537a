using CsCheck;
using VcCleaner.Exports;
using VcCleaner.Text;
using Xunit;
using static VcCleaner.Tests.Exports.Sql.DumpBuilder;

namespace VcCleaner.Tests.Exports.Sql;

public class BrokenDumpTests
{
    private const string Lines = Posts + Insert + "\n";
    private static readonly int FirstRow = Lines.Split('\n').Length;

    [Theory]
    [InlineData("(2,1,'unclosed,'Title','publish','n','post')")]
    [InlineData("(2,1,'it's here','Title','publish','n','post')")]
    [InlineData("(2,1,'Text','Title','publish','n'")]
    [InlineData("(2,1,'Text','Title')")]
    [InlineData("(2,1,'Text',,'publish','n','post')")]
    [InlineData("(2,1,'Text\n(and more)','Ti'tle','publish','n','post')")]
    [InlineData("(2,1,CONCAT('a','b'),'Title','publish','n','post')")]
    [InlineData("garbage")]
    public void A_broken_row_costs_one_row(string broken)
    {
        var results = Read(Lines + Row(1, "'One'") + ",\n" + broken + ",\n" + Row(3, "'Three'") + ",\n" + Row(4, "'Four'") + ";\n");

        Assert.Equal(["One", "Three", "Four"], Contents(results));
        var problem = Assert.Single(results, r => r.Diagnostics.Any(d => d.Descriptor.Id == "VC016"));
        Assert.Equal(FirstRow + 1, problem.Source.PositionOf(0).Line);
    }

    [Fact]
    public void Rows_of_one_line_are_found_again_too()
    {
        var results = Read(Posts + Insert + Row(1, "'One'") + ",(2,1,'it's here','Title','publish','n','post')," + Row(3, "'Three'") + ";\n");

        Assert.Equal(["One", "Three"], Contents(results));
        Assert.Equal("VC016", Ids(results));
    }

    [Fact]
    public void A_break_in_another_table_does_not_hide_the_posts()
    {
        var sql = "CREATE TABLE `wp_comments` (`a` int, `b` text);\nINSERT INTO `wp_comments` VALUES (1,'it's'),\n(2,'no;'),(3,'x');\n" + Posts + Insert + Row(1) + ";";

        Assert.Equal(["Text"], Contents(Read(sql)));
        Assert.Equal("", Ids(Read(sql)));
    }

    [Theory]
    [InlineData("'unterminated")]
    [InlineData("'ends in an escape\\")]
    [InlineData("'Text','Title'")]
    [InlineData("'Text','Title','publish','n','post'),")]
    public void A_dump_that_breaks_off_keeps_what_came_before(string end)
    {
        var results = Read(Lines + Row(1, "'One'") + ",\n(2,1," + end);

        Assert.Contains("One", Contents(results));
        var problem = results[^1];
        Assert.Equal("VC010", Assert.Single(problem.Diagnostics).Descriptor.Id);
        Assert.Equal(FirstRow + 1, problem.Source.PositionOf(0).Line);
        Assert.Contains($"line {FirstRow + 1};", problem.Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dump_of_mysqldump_without_its_last_line_breaks_off()
    {
        const string Head = "-- MySQL dump 10.13  Distrib 8.0.36\n";
        var rows = Posts + Insert + Row(1) + ";\n";

        Assert.Equal("VC010", Ids(Read(Head + rows)));
        Assert.Equal("", Ids(Read(Head + rows + "-- Dump completed on 2024-05-06\n")));
        Assert.Equal("", Ids(Read(rows)));
    }

    [Fact]
    public void A_row_that_is_too_large_is_left_out_and_the_next_one_read()
    {
        var sql = Lines + Row(1, "'One'") + ",\n" + Row(2, $"'{new string('x', 3_000_000)}'") + ",\n" + Row(3, "'Three'") + ";";

        var results = Read(sql, new ReaderOptions { MaxItemBytes = 1_000_000 });

        Assert.Equal(["One", "Three"], Contents(results));
        Assert.Equal("VC016", Ids(results));
        Assert.Equal(new LinePosition(FirstRow + 1, 1), results.Single(r => r.Article is null && r.Diagnostics[0].Descriptor.Id == "VC016").Source.PositionOf(0));
    }

    [Fact]
    public void Whatever_is_in_a_dump_nothing_throws()
    {
        var piece = Gen.OneOf(
            Gen.OneOf("INSERT INTO `wp_posts` VALUES ", Posts, "(", ")", ",", ";", "'", "\"", "`", "\\", "--", "-- ", "#", "/*", "*/", "/*!40101 SET NAMES ", "NULL", "0x4", "x'4'",
                "_binary ", "DELIMITER ", "\n", "\r\n", "1", "'Text'", Row(1), Row(2), " ON ", "CREATE TABLE ", "SET NAMES ", "\0", "é", "\uFEFF", "REPLACE ", "wp_posts", "."),
            Gen.String[0, 4]);

        piece.Array[0, 60].Sample(pieces => _ = Read("-- \nINSERT INTO x VALUES (1);" + string.Concat(pieces)));
    }

    [Fact]
    public void Every_whole_row_survives_whatever_breaks_around_it()
    {
        var junk = Gen.OneOf("'", "\"", "(2,'", "(3,1,'a'b','t'", "\\", ")", "((", "/*", "--", "`", "(9,1,2,3,4,5,6,", "x");

        junk.Array[1, 6].Sample(pieces =>
        {
            var results = Read(Lines + Row(1, "'One'") + ",\n" + string.Join('\n', pieces) + "\n);\nINSERT INTO `wp_posts` VALUES \n" + Row(8, "'Eight'") + ",\n" + Row(9, "'Nine'") + ";\n");
            return Contents(results).Contains("One") && Contents(results).Contains("Nine");
        });
    }

    [Fact]
    public void Hostile_dumps_take_linear_time()
    {
        // Each would take hours if a break were searched again from every line of it.
        string[] pieces = ["(1,'\n", "(1,\"\n(1,'\n", "(1,\n", "),(1", "INSERT INTO wp_posts VALUES (\n", "/*\n", "INSERT \n", "(1,'\\\n", "DELIMITER x\n", "(1,\"'\n"];
        foreach (var piece in pieces) _ = Read(Lines + string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length)));
    }
}
