using System.Collections.Immutable;
using VcCleaner.Text;

namespace VcCleaner.Exports;

/// <summary>A file of the media library, as an export describes it. Empty text stands for what the export leaves out.</summary>
/// <remarks>There is one for each file of a site while the site is converted, so its texts are packed.</remarks>
internal sealed record Attachment
{
    private readonly PackedText _url;
    private readonly PackedText _pageUrl;
    private readonly PackedText _filePath;
    private readonly PackedText _title;
    private readonly PackedText _alternativeText;
    private readonly PackedText _caption;
    private readonly PackedText _description;

    public required long Id { get; init; }

    /// <summary>The address of the file itself, not of its page.</summary>
    public string Url { get => _url.ToString(); init => _url = new PackedText(value); }

    /// <summary>The address of its page, where WordPress showed it alone.</summary>
    public string PageUrl { get => _pageUrl.ToString(); init => _pageUrl = new PackedText(value); }

    /// <summary>The path below the uploads folder: <c>2019/05/team.jpg</c>.</summary>
    public string FilePath { get => _filePath.ToString(); init => _filePath = new PackedText(value); }

    public string Title { get => _title.ToString(); init => _title = new PackedText(value); }

    public string AlternativeText { get => _alternativeText.ToString(); init => _alternativeText = new PackedText(value); }

    public string Caption { get => _caption.ToString(); init => _caption = new PackedText(value); }

    public string Description { get => _description.ToString(); init => _description = new PackedText(value); }

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
