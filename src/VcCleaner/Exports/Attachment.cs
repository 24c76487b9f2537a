using System.Collections.Immutable;

namespace VcCleaner.Exports;

/// <summary>A file of the media library, as an export describes it. Empty text stands for what the export leaves out.</summary>
internal sealed record Attachment
{
    public required long Id { get; init; }

    /// <summary>The address of the file itself, not of its page.</summary>
    public string Url { get; init; } = "";

    /// <summary>The address of its page, where WordPress showed it alone.</summary>
    public string PageUrl { get; init; } = "";

    /// <summary>The path below the uploads folder: <c>2019/05/team.jpg</c>.</summary>
    public string FilePath { get; init; } = "";

    public string Title { get; init; } = "";

    public string AlternativeText { get; init; } = "";

    public string Caption { get; init; } = "";

    public string Description { get; init; } = "";

    /// <summary>The type that the file's name tells, such as <c>image/jpeg</c>.</summary>
    public string MediaType { get; init; } = "";

    /// <summary>The article it was uploaded to; 0 for none.</summary>
    public long ParentId { get; init; }

    /// <summary>Width in pixels; 0 if unknown.</summary>
    public int Width { get; init; }

    /// <summary>Height in pixels; 0 if unknown.</summary>
    public int Height { get; init; }

    /// <summary>The smaller copies that WordPress made.</summary>
    public ImmutableArray<AttachmentSize> Sizes { get; init; } = [];

    /// <summary>What is said here, and where nothing is, what another description of the same file says.</summary>
    public Attachment CompletedBy(Attachment other) => this with
    {
        PageUrl = First(PageUrl, other.PageUrl),
        FilePath = Url == other.Url ? First(FilePath, other.FilePath) : FilePath,
        Title = First(Title, other.Title),
        AlternativeText = First(AlternativeText, other.AlternativeText),
        Caption = First(Caption, other.Caption),
        Description = First(Description, other.Description),
        ParentId = ParentId == 0 ? other.ParentId : ParentId,
        Width = Width == 0 ? other.Width : Width,
        Height = Height == 0 ? other.Height : Height,
        Sizes = Sizes.IsEmpty ? other.Sizes : Sizes,
    };

    private static string First(string own, string other) => own.Length > 0 ? own : other;
}

/// <summary>A smaller copy of an image.</summary>
/// <param name="Name">Such as <c>thumbnail</c>.</param>
/// <param name="File">Name of the file, without its folder.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
internal readonly record struct AttachmentSize(string Name, string File, int Width, int Height);
