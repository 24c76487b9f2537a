namespace VcCleaner.Cli.Running;

/// <summary>Does jobs in parallel and hands out their results in the order of the jobs.</summary>
/// <remarks>The threads are our own because parsers want a deep stack, and because one that is stuck in a pipe must not keep the process alive.</remarks>
internal static class OrderedWork
{
    private const int QueuePerWorker = 8;
    private const int StackBytes = 16 << 20;

    /// <param name="jobs">Enumerated by the workers, one at a time; what it throws is thrown here, after the results before it.</param>
    /// <param name="workerCount">How many threads work.</param>
    /// <param name="hire">Makes what each worker keeps to itself.</param>
    /// <param name="work">Does a job; called by one worker at a time for each hired value.</param>
    /// <param name="cancellation">Ends the waiting at once; work that is under way is left behind.</param>
    public static IEnumerable<TResult> Run<TJob, TWorker, TResult>(
        IEnumerable<TJob> jobs, int workerCount, Func<TWorker> hire, Func<TJob, TWorker, TResult> work, CancellationToken cancellation)
    {
        using var line = new JobLine<TJob, TResult>(jobs, workerCount * QueuePerWorker);
        using var interruption = cancellation.UnsafeRegister(_ => line.Dispose(), null);
        for (var i = 0; i < workerCount; i++)
            new Thread(() => Work(line, hire, work), StackBytes) { IsBackground = true, Name = "vccleaner worker" }.Start();

        while (line.TryTakeResult(out var result)) yield return result;
        cancellation.ThrowIfCancellationRequested();
    }

    private static void Work<TJob, TWorker, TResult>(JobLine<TJob, TResult> line, Func<TWorker> hire, Func<TJob, TWorker, TResult> work)
    {
        TWorker? worker = default;
        var isHired = false;
        while (line.TakeJob() is { } entry)
        {
            try
            {
                if (!isHired) (worker, isHired) = (hire(), true);
                line.Complete(entry, work(entry.Job, worker!));
            }
#pragma warning disable CA1031 // Whatever it is belongs to the consumer's thread.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                line.Fail(entry, exception);
            }
        }
    }
}
