using System.Globalization;
using VcCleaner.Sites;

namespace VcCleaner.Cli.Converting;

/// <summary>Reads what <c>--shard</c> takes: which part of how many.</summary>
internal static class ShardOption
{
    /// <summary>The parts are opened at once when they are put together.</summary>
    private const int MaxCount = 1000;

    /// <exception cref="CommandFailure">It names no part.</exception>
    public static Shard Parse(string typed)
    {
        if (typed.Split('/') is not [var first, var second] || Number(first) is not { } number || Number(second) is not { } count)
            throw new CommandFailure($"`--shard` takes a part and the number of parts, such as 2/4, not `{typed}`.");
        if (count is < 1 or > MaxCount)
            throw new CommandFailure($"`--shard {typed}`: articles are divided into 1 to {MaxCount} parts, not {count}.");
        if (number < 1) throw new CommandFailure($"`--shard {typed}`: parts are counted from 1, so the first of {count} is 1/{count}.");
        if (number > count) throw new CommandFailure($"`--shard {typed}`: there is no part {number} of {count}; the last one is {count}/{count}.");
        return new Shard(number, count);
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
