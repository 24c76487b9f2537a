using System.Collections.Concurrent;
using VcCleaner.Elements;

namespace VcCleaner.Linting;

/// <summary>The facts of all rows that have been met. Rows that are made up for one element are not kept.</summary>
internal sealed class RowLibrary
{
    // Rows are compared by reference: comparing what is in them would take longer than the work that is saved.
    private readonly ConcurrentDictionary<ElementDefinition, RowFacts> _facts = new(ReferenceEqualityComparer.Instance);

    public RowFacts Of(ElementDefinition row)
    {
        if (row.IsGuess || row.Complete is not null) return RowFacts.Of(row);
        return _facts.TryGetValue(row, out var facts) ? facts : _facts.GetOrAdd(row, RowFacts.Of);
    }
}
