using System.Collections.Frozen;
using System.Collections.Immutable;

namespace VcCleaner.Exports.Sql;

/// <summary>A table of a dump, with its columns in the order of its rows.</summary>
/// <param name="name">Without the database's name and quotes.</param>
/// <param name="columns">Their names; none if the dump does not tell.</param>
internal sealed class SqlTable(string name, ImmutableArray<string> columns)
{
    private readonly FrozenDictionary<string, int> _indexes = columns.Select((column, index) => (column, index)).DistinctBy(pair => pair.column, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(pair => pair.column, pair => pair.index, StringComparer.OrdinalIgnoreCase);

    public string Name { get; } = name;

    public ImmutableArray<string> Columns { get; } = columns;

    /// <summary>Which of WordPress's tables it is; <see cref="SqlTableKind.Other"/> for those of plugins.</summary>
    public SqlTableKind Kind { get; private init; }

    /// <summary>What stands before the name of every table of one site: <c>wp_</c>.</summary>
    public string Prefix { get; private init; } = "";

    /// <summary>The place of a column in a row, or -1.</summary>
    public int IndexOf(string column) => _indexes.GetValueOrDefault(column, -1);

    /// <summary>The table by its name, if its columns are those that WordPress gives it.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="columns">Its columns; none for those of every WordPress.</param>
    public static SqlTable Of(string name, ImmutableArray<string> columns)
    {
        foreach (var (kind, suffix, needed, all) in WordPressTables.All)
        {
            if (!name.EndsWith(suffix, StringComparison.OrdinalIgnoreCase)) continue;

            var table = new SqlTable(name, columns.IsEmpty ? all : columns) { Kind = kind, Prefix = name[..^suffix.Length] };
            if (needed.All(column => table.IndexOf(column) >= 0)) return table;
        }

        return new SqlTable(name, columns);
    }
}

/// <summary>The tables of WordPress that articles are made of.</summary>
internal enum SqlTableKind
{
    Other,
    Posts,
    PostMeta,
    Terms,
    TermTaxonomy,
    TermRelationships,
    Users,
    Options,
}
