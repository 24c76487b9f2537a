using System.Globalization;

namespace VcCleaner.Cli.Linting;

/// <summary>How long each phase of a run took, for <c>--timing</c>.</summary>
internal sealed class PhaseTimes
{
    private readonly TimeProvider _clock;
    private readonly long _start;
    private readonly List<(string Name, TimeSpan Time)> _phases = [];
    private long _last;

    public PhaseTimes(TimeProvider clock)
    {
        _clock = clock;
        _start = _last = clock.GetTimestamp();
    }

    public TimeSpan Total => _clock.GetElapsedTime(_start);

    /// <summary>What went on since the last phase was this one.</summary>
    public void End(string phase)
    {
        _phases.Add((phase, _clock.GetElapsedTime(_last)));
        _last = _clock.GetTimestamp();
    }

    public string ToText() =>
        $"timing: {string.Join(", ", _phases.Select(phase => string.Create(CultureInfo.InvariantCulture, $"{phase.Name} {phase.Time.TotalSeconds:0.000} s")))}";
}
