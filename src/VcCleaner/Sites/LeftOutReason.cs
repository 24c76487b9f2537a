namespace VcCleaner.Sites;

/// <summary>Why an article of the input is not written. Each is counted in the summary of a run.</summary>
internal enum LeftOutReason
{
    /// <summary>It is written.</summary>
    None,

    /// <summary>It could not be read; a finding says why.</summary>
    Unreadable,

    /// <summary>No article at all: a finding that concerns the input as a whole.</summary>
    Notice,

    /// <summary>An earlier state of another article, or one that the editor saved by itself.</summary>
    Revision,

    /// <summary>Part of WordPress's machinery: menus, templates, forms, orders.</summary>
    Machinery,

    /// <summary>A draft, or waiting for review or for its day.</summary>
    Draft,

    /// <summary>In the bin.</summary>
    Trash,

    /// <summary>For logged-in people only.</summary>
    Private,

    /// <summary>For people who know its password.</summary>
    Password,

    /// <summary>Of a type that was not asked for.</summary>
    OtherType,

    /// <summary>Of a status that was not asked for.</summary>
    OtherStatus,

    /// <summary>Not among the articles that were asked for, or not changed since the day that was asked for.</summary>
    NotSelected,
}
