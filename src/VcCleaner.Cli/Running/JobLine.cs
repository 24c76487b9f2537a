using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;

namespace VcCleaner.Cli.Running;

/// <summary>Jobs that stand in line until their results are taken: workers take jobs from the list, one consumer takes results, first come, first served.</summary>
/// <remarks>The line is bounded: a slow consumer stops the reading of the list, so memory does not grow with the number of jobs.</remarks>
/// <param name="jobs">Read by one worker at a time, when it has nothing else to do: no thread of its own, no job that lies around.</param>
/// <param name="capacity">How many jobs may stand in line.</param>
internal sealed class JobLine<TJob, TResult>(IEnumerable<TJob> jobs, int capacity) : IDisposable
{
    private readonly IEnumerator<TJob> _jobs = jobs.GetEnumerator();
    private readonly Queue<Entry> _line = new(capacity);

    /// <summary>Guards the list of jobs, of which the next may be long in coming.</summary>
    private readonly object _list = new();

    /// <summary>Guards the line; pulsed with every change that somebody may wait for.</summary>
    private readonly object _gate = new();

    private bool _isListAtEnd;
    private bool _isClosed;

    /// <summary>The next job, at the end of the line; null when there is none, or nobody waits for its result any more.</summary>
    public Entry? TakeJob()
    {
        lock (_list)
        {
            if (!WaitForRoom())
            {
                _jobs.Dispose();
                return null;
            }

            var entry = ReadJob();
            lock (_gate)
            {
                _isListAtEnd = entry is null or { Failure: not null };
                if (entry is not null) _line.Enqueue(entry);
                Monitor.PulseAll(_gate);
            }

            return _isListAtEnd ? null : entry;
        }
    }

    public void Complete(Entry entry, TResult result)
    {
        entry.Result = result;
        Finish(entry);
    }

    public void Fail(Entry entry, Exception failure)
    {
        entry.Failure = ExceptionDispatchInfo.Capture(failure);
        Finish(entry);
    }

    /// <summary>Waits for the result of the first job in line; throws what its work threw.</summary>
    /// <returns>False when all jobs are done, or the line is closed.</returns>
    public bool TryTakeResult([MaybeNullWhen(false)] out TResult result)
    {
        result = default;
        Entry? first;
        lock (_gate)
        {
            while (!_isClosed && (_line.TryPeek(out first) ? !first.IsDone : !_isListAtEnd)) Monitor.Wait(_gate);
            if (_isClosed || !_line.TryDequeue(out first)) return false;
            Monitor.PulseAll(_gate);
        }

        first.Failure?.Throw();
        result = first.Result!;
        return true;
    }

    /// <summary>Closes the line: nobody waits any more, and nobody is waited for.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            _isClosed = true;
            Monitor.PulseAll(_gate);
        }
    }

    /// <returns>False if there is nothing to wait for.</returns>
    private bool WaitForRoom()
    {
        lock (_gate)
        {
            while (!_isClosed && !_isListAtEnd && _line.Count == capacity) Monitor.Wait(_gate);
            return !_isClosed && !_isListAtEnd;
        }
    }

    private Entry? ReadJob()
    {
        try
        {
            return _jobs.MoveNext() ? new Entry(_jobs.Current) : null;
        }
#pragma warning disable CA1031 // Whatever it is belongs to the consumer's thread.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return new Entry(default!) { IsDone = true, Failure = ExceptionDispatchInfo.Capture(exception) };
        }
    }

    private void Finish(Entry entry)
    {
        lock (_gate)
        {
            entry.IsDone = true;
            if (_line.TryPeek(out var first) && first == entry) Monitor.PulseAll(_gate);
        }
    }

    /// <summary>A job's place in the line.</summary>
    internal sealed class Entry(TJob job)
    {
        public TJob Job => job;

        public TResult? Result { get; set; }

        public ExceptionDispatchInfo? Failure { get; set; }

        public bool IsDone { get; set; }
    }
}
