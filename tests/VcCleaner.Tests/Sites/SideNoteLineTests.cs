using VcCleaner.Exports;
using VcCleaner.Sites;
using Xunit;

namespace VcCleaner.Tests.Sites;

public sealed class SideNoteLineTests
{
    [Fact]
    public void A_note_comes_back_as_it_was_written()
    {
        MediaReference[] media =
        [
            new(12, "https://kiln.example/a \"b\".jpg", "media/a-b.jpg", MediaStatus.Library) { AlternativeText = "Line\nbreak, \u2028 and é" },
            new(null, "", "", MediaStatus.Unresolved),
        ];
        Comment[] comments =
        [
            new(3, 0, "Ann", new DateTimeOffset(2021, 4, 1, 8, 30, 0, TimeSpan.FromHours(-5)), "Two\n\nparagraphs."),
            new(4, 3, "", null, ""),
        ];

        var line = SideNoteLine.Write(new SideNote(7, "posts/a.md") { Url = "/posts/a/", Media = [.. media], Comments = [.. comments] });
        var note = SideNoteLine.Read(line);

        Assert.DoesNotContain('\n', line);
        Assert.Equal((7, "posts/a.md", "/posts/a/"), (note.Item, note.Path, note.Url));
        Assert.Equal(media, note.Media);
        Assert.Equal(comments, note.Comments);
    }
}
