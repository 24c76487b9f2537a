using VcCleaner.Cli.Running;
using Xunit;

namespace VcCleaner.Cli.Tests.Running;

public sealed class MemoryBudgetTests
{
    [Fact]
    public async Task What_does_not_fit_waits_until_there_is_room()
    {
        using var budget = new MemoryBudget(100);
        budget.Take(60);
        var second = Task.Run(() => budget.Take(60), TestContext.Current.CancellationToken);

        await Task.Delay(50, TestContext.Current.CancellationToken);
        Assert.False(second.IsCompleted);
        budget.Give(60);
        await second;
    }

    [Fact]
    public void What_is_larger_than_all_of_it_goes_alone()
    {
        using var budget = new MemoryBudget(100);

        budget.Take(1000);
        budget.Give(1000);
        budget.Take(1000);
    }

    [Fact]
    public async Task Nobody_waits_for_a_budget_that_is_gone()
    {
        var budget = new MemoryBudget(100);
        budget.Take(100);
        var waiting = Task.Run(() => budget.Take(1), TestContext.Current.CancellationToken);

        budget.Dispose();

        await Assert.ThrowsAsync<OperationCanceledException>(() => waiting);
    }
}
