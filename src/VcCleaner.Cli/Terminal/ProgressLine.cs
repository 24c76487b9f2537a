using System.Globalization;

namespace VcCleaner.Cli.Terminal;

/// <summary>One line that says how far a run is, for people at a terminal only; it erases itself.</summary>
internal sealed class ProgressLine
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly Surroundings _surroundings;
    private readonly int? _total;
    private readonly bool _isEnabled;
    private readonly long _start;
    private TimeSpan _next = Patience;
    private int _done;
    private bool _isShown;

    /// <param name="surroundings">Terminal, environment and clock.</param>
    /// <param name="total">How many articles there are, or null if nobody knows.</param>
    /// <param name="isWanted">False for a run that is quiet or too small.</param>
    public ProgressLine(Surroundings surroundings, int? total, bool isWanted)
    {
        _surroundings = surroundings;
        _total = total;
        _start = surroundings.Time.GetTimestamp();
        _isEnabled = isWanted && surroundings.IsErrorTerminal
            && string.IsNullOrEmpty(surroundings.Variable("CI")) && surroundings.Variable("TERM") != "dumb";
    }

    /// <summary>Counts an article, and draws the line anew if it is old enough.</summary>
    public void Advance()
    {
        _done++;
        if (!_isEnabled) return;

        var elapsed = _surroundings.Time.GetElapsedTime(_start);
        if (elapsed < _next) return;

        _next = elapsed + Interval;
        _isShown = true;
        _surroundings.Error.Write($"\r\e[2K{Text(elapsed)}");
    }

    public void Erase()
    {
        if (!_isShown) return;
        _isShown = false;
        _surroundings.Error.Write("\r\e[2K");
    }

    private string Text(TimeSpan elapsed)
    {
        var rate = _done / elapsed.TotalSeconds;
        return _total is { } total
            ? string.Create(CultureInfo.InvariantCulture, $"{_done} of {total} articles, {rate:0} a second, {(total - _done) / rate:0} s left")
            : string.Create(CultureInfo.InvariantCulture, $"{_done} articles, {rate:0} a second");
    }
}
