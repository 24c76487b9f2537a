using VcCleaner.Cli.Files;

namespace VcCleaner.Cli.Converting;

/// <summary>What came of putting a text into its place; told to people later, when its turn comes.</summary>
internal sealed record Placement
{
    /// <summary>What happened to the file, or would happen.</summary>
    public FileChange Change { get; init; }

    /// <summary>What belongs on standard output: the text itself, or what would change; empty for nothing.</summary>
    public string Print { get; init; } = "";

    /// <summary>Why the file is not there, in one line; empty if it is.</summary>
    public string Failure { get; init; } = "";

    /// <summary>Whether the reason is somebody else's file.</summary>
    public bool IsInTheWay { get; init; }

    /// <summary>Does it, and tells what came of it.</summary>
    public static Placement Of(Func<Placement> put)
    {
        try
        {
            return put();
        }
        catch (FileInTheWay inTheWay)
        {
            return new Placement { Failure = inTheWay.Message, IsInTheWay = true };
        }
        catch (CommandFailure failure)
        {
            return new Placement { Failure = failure.Message };
        }
    }
}
