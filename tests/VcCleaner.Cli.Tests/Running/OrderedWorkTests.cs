using VcCleaner.Cli.Running;
using Xunit;

namespace VcCleaner.Cli.Tests.Running;

public sealed class OrderedWorkTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public void Results_come_in_the_order_of_the_jobs_however_long_each_takes(int workers)
    {
        var jobs = Enumerable.Range(0, 200);

        var results = OrderedWork.Run(jobs, workers, () => 0, (job, _) => Slowly(job), TestContext.Current.CancellationToken);

        Assert.Equal(jobs, results);
    }

    [Fact]
    public void Each_worker_keeps_what_it_was_given_to_itself()
    {
        var results = OrderedWork.Run(Enumerable.Range(0, 200), 4, () => new Tool(), (_, tool) => tool.Use(), TestContext.Current.CancellationToken);

        Assert.DoesNotContain(false, results);
    }

    [Fact]
    public void What_breaks_the_list_of_jobs_is_thrown_behind_the_results_before_it()
    {
        var results = new List<int>();

        var failure = Assert.Throws<IOException>(() =>
        {
            foreach (var result in OrderedWork.Run(Broken(), 3, () => 0, (job, _) => job, TestContext.Current.CancellationToken)) results.Add(result);
        });

        Assert.Equal("The disk is gone.", failure.Message);
        Assert.Equal([0, 1, 2], results);
    }

    [Fact]
    public void A_slow_reader_of_results_stops_the_list_of_jobs()
    {
        var asked = 0;
        using var results = OrderedWork.Run(Endless(() => asked++), 2, () => 0, (job, _) => job, TestContext.Current.CancellationToken).GetEnumerator();

        Assert.True(results.MoveNext());
        SpinWait.SpinUntil(() => asked > 1000, TimeSpan.FromMilliseconds(200));

        Assert.InRange(asked, 1, 100);
    }

    [Fact]
    public void A_job_that_never_ends_can_be_left()
    {
        using var never = new ManualResetEventSlim();
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        Assert.ThrowsAny<OperationCanceledException>(
            () => OrderedWork.Run([1], 1, () => 0, (_, _) => Wait(never), cancellation.Token).ToArray());

        never.Set();
    }

    private static bool Wait(ManualResetEventSlim gate)
    {
        gate.Wait(TestContext.Current.CancellationToken);
        return true;
    }

    private static int Slowly(int job)
    {
        if (job % 10 == 0) Thread.Sleep(2);
        return job;
    }

    private static IEnumerable<int> Broken()
    {
        for (var i = 0; i < 3; i++) yield return i;
        throw new IOException("The disk is gone.");
    }

    private static IEnumerable<int> Endless(Action ask)
    {
        for (var i = 0; ; i++)
        {
            ask();
            yield return i;
        }
    }

    private sealed class Tool
    {
        private int _users;

        public bool Use()
        {
            var isAlone = Interlocked.Increment(ref _users) == 1;
            Thread.Yield();
            Interlocked.Decrement(ref _users);
            return isAlone;
        }
    }
}
