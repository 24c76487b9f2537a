using System.Collections.Immutable;

namespace VcCleaner.Exports;

/// <summary>A value that PHP serialized. A closed family; numbers and truth values are their text.</summary>
internal abstract record PhpValue
{
    private protected PhpValue()
    {
    }

    /// <summary>The text of a scalar; empty for a map.</summary>
    public virtual string Text => "";

    /// <summary>An entry of a map, or null.</summary>
    public virtual PhpValue? this[string key] => null;
}

/// <summary>A string, a number, <c>1</c> or nothing for true or false, nothing for null.</summary>
internal sealed record PhpScalar(string Value) : PhpValue
{
    public override string Text => Value;
}

/// <summary>A list, a map or the fields of an object, in order.</summary>
internal sealed record PhpMap(ImmutableArray<KeyValuePair<string, PhpValue>> Entries) : PhpValue
{
    public override PhpValue? this[string key]
    {
        get
        {
            foreach (var entry in Entries)
            {
                if (entry.Key == key) return entry.Value;
            }

            return null;
        }
    }
}
