namespace VcCleaner.Cli.Running;

/// <summary>Bounds by size what is under way at a time; what is larger than all of it goes alone.</summary>
/// <param name="size">How many bytes.</param>
internal sealed class MemoryBudget(long size) : IDisposable
{
    private readonly object _gate = new();
    private long _used;
    private bool _isClosed;

    /// <summary>Waits until there is room.</summary>
    /// <exception cref="OperationCanceledException">Nobody will make any.</exception>
    public void Take(long bytes)
    {
        lock (_gate)
        {
            while (!_isClosed && _used > 0 && _used + bytes > size) Monitor.Wait(_gate);
            if (_isClosed) throw new OperationCanceledException();
            _used += bytes;
        }
    }

    public void Give(long bytes)
    {
        lock (_gate)
        {
            _used -= bytes;
            Monitor.PulseAll(_gate);
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _isClosed = true;
            Monitor.PulseAll(_gate);
        }
    }
}
