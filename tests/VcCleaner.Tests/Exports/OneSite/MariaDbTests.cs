using System.IO.Compression;
using Xunit;

namespace VcCleaner.Tests.Exports.OneSite;

/// <summary>Dumps that a real server makes, in every way that changes how they are written.</summary>
public class MariaDbTests
{
    private static readonly string[][] Ways =
    [
        [],
        ["--skip-extended-insert"],
        ["--complete-insert"],
        ["--complete-insert", "--skip-extended-insert", "--replace"],
        ["--insert-ignore", "--skip-quote-names"],
        ["--hex-blob"],
        ["--compact"],
        ["--compact", "--no-create-info"],
        ["--compatible=ansi"],
        ["--skip-opt"],
        ["--skip-set-charset"],
        ["--skip-comments", "--tz-utc=0"],
        ["--databases"],
        ["--add-drop-trigger", "--routines", "--events"],
    ];

    [Fact]
    public void A_site_in_a_server_becomes_the_same_files_however_it_is_dumped()
    {
        var site = SampleSite.Create();
        var expected = OneSiteTests.Convert("hugo", ("site.xml", SampleExport.Write(site)));

        using var server = MariaDbServer.Start();
        server.Load("wp", SampleDump.WriteExtended(site) + "\nDELIMITER ;;\nCREATE PROCEDURE p() BEGIN SELECT ';'; SELECT '('; END;;\nCREATE TRIGGER t BEFORE INSERT ON wp_users FOR EACH ROW SET NEW.user_url = ';';;\nDELIMITER ;\n");
        foreach (var way in Ways)
        {
            var dump = server.Dump("wp", way);

            OneSiteTests.Same(expected, OneSiteTests.Convert("hugo", [("dump.sql", dump)]));
        }

        OneSiteTests.Same(expected, OneSiteTests.Convert("hugo", [("dump.sql.gz", Gzip(server.Dump("wp")))]));
    }

    [Fact]
    public void A_Western_site_may_be_dumped_as_Latin1()
    {
        var site = SampleSite.Create(isWestern: true);
        var expected = OneSiteTests.Convert("hugo", ("site.xml", SampleExport.Write(site)));

        using var server = MariaDbServer.Start();
        server.Load("wp", SampleDump.WriteComplete(site));

        OneSiteTests.Same(expected, OneSiteTests.Convert("hugo", [("dump.sql", server.Dump("wp", "--default-character-set=latin1"))]));
        OneSiteTests.Same(expected, OneSiteTests.Convert("hugo", [("dump.sql", server.Dump("wp", "--default-character-set=latin1", "--skip-extended-insert"))]));
    }

    [Fact]
    public void Texts_in_columns_of_bytes_are_read_from_hexadecimal()
    {
        var site = SampleSite.Create();
        var expected = OneSiteTests.Convert("hugo", ("site.xml", SampleExport.Write(site)));

        using var server = MariaDbServer.Start();
        server.Load("wp", SampleDump.WriteExtended(site) + "\nALTER TABLE wp_posts MODIFY post_content LONGBLOB, MODIFY post_title LONGBLOB;\nALTER TABLE wp_terms MODIFY name LONGBLOB;\n");

        OneSiteTests.Same(expected, OneSiteTests.Convert("hugo", [("dump.sql", server.Dump("wp", "--hex-blob"))]));
        OneSiteTests.Same(expected, OneSiteTests.Convert("hugo", [("dump.sql", server.Dump("wp"))]));
    }

    private static byte[] Gzip(byte[] bytes)
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Fastest)) gzip.Write(bytes);
        return memory.ToArray();
    }
}
