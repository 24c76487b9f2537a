namespace VcCleaner.Exports;

/// <summary>What a whole input is, and so which reader it gets.</summary>
internal enum InputKind
{
    /// <summary>One article: text, HTML or Markdown.</summary>
    Page,

    /// <summary>WordPress's own export.</summary>
    Wxr,

    /// <summary>Answers of WordPress's REST interface.</summary>
    RestJson,

    /// <summary>An export of Ghost, or answers of its interface.</summary>
    Ghost,

    /// <summary>A dump of the database.</summary>
    Sql,

    /// <summary>A table.</summary>
    Csv,

    /// <summary>An RSS or Atom feed without WordPress's additions.</summary>
    Feed,

    /// <summary>Another kind of XML.</summary>
    Xml,

    /// <summary>No text at all.</summary>
    Binary,
}
