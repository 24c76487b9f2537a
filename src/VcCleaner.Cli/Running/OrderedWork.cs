using System.Collections.Concurrent;

namespace VcCleaner.Cli.Running;

/// <summary>Does jobs in parallel and hands out their results in the order of the jobs.</summary>
/// <remarks>
/// The queue is bounded: a slow consumer stops the producer, so memory does not grow with the number of jobs. The threads are
/// our own because parsers want a deep stack, and because one that is stuck in a pipe must not keep the process alive.
/// </remarks>
internal static class OrderedWork
{
    private const int QueuePerWorker = 8;
    private const int StackBytes = 16 << 20;

    /// <param name="jobs">Enumerated on a thread of its own; what it throws is thrown here, after the results before it.</param>
    /// <param name="workerCount">How many threads work.</param>
    /// <param name="hire">Makes what each worker keeps to itself.</param>
    /// <param name="work">Does a job; called by one worker at a time for each hired value.</param>
    /// <param name="cancellation">Ends the waiting at once; work that is under way is left behind.</param>
    public static IEnumerable<TResult> Run<TJob, TWorker, TResult>(
        IEnumerable<TJob> jobs, int workerCount, Func<TWorker> hire, Func<TJob, TWorker, TResult> work, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var inOrder = new BlockingCollection<Task<TResult>>(workerCount * QueuePerWorker);
        var open = new BlockingCollection<(TJob Job, TaskCompletionSource<TResult> Result)>();
        var token = stop.Token;

        Start("vccleaner jobs", () => Produce(jobs, inOrder, open, token));
        for (var i = 0; i < workerCount; i++) Start("vccleaner worker", () => Work(open, hire, work, token));

        try
        {
            foreach (var result in inOrder.GetConsumingEnumerable(token))
            {
                yield return result.WaitAsync(token).GetAwaiter().GetResult();
            }
        }
        finally
        {
            stop.Cancel();
        }
    }

    private static void Start(string name, Action action) =>
        new Thread(() => EndQuietly(action), StackBytes) { IsBackground = true, Name = name }.Start();

    /// <summary>Nobody waits for the results of a thread that was told to stop.</summary>
    private static void EndQuietly(Action action)
    {
        try
        {
            action();
        }
        catch (OperationCanceledException)
        {
        }
    }

    private static void Produce<TJob, TResult>(
        IEnumerable<TJob> jobs,
        BlockingCollection<Task<TResult>> inOrder,
        BlockingCollection<(TJob Job, TaskCompletionSource<TResult> Result)> open,
        CancellationToken stop)
    {
        try
        {
            foreach (var job in jobs)
            {
                var result = new TaskCompletionSource<TResult>(TaskCreationOptions.RunContinuationsAsynchronously);
                inOrder.Add(result.Task, stop);
                open.Add((job, result), stop);
            }
        }
#pragma warning disable CA1031 // Whatever it is belongs to the consumer's thread.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            inOrder.Add(Task.FromException<TResult>(exception), stop);
        }
        finally
        {
            open.CompleteAdding();
            inOrder.CompleteAdding();
        }
    }

    private static void Work<TJob, TWorker, TResult>(
        BlockingCollection<(TJob Job, TaskCompletionSource<TResult> Result)> open,
        Func<TWorker> hire,
        Func<TJob, TWorker, TResult> work,
        CancellationToken stop)
    {
        TWorker? worker = default;
        var isHired = false;
        foreach (var (job, result) in open.GetConsumingEnumerable(stop))
        {
            try
            {
                if (!isHired) (worker, isHired) = (hire(), true);
                result.SetResult(work(job, worker!));
            }
#pragma warning disable CA1031 // Whatever it is belongs to the consumer's thread.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                result.SetException(exception);
            }
        }
    }
}
