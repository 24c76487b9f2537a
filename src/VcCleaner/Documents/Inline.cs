using System.Collections.Immutable;

namespace VcCleaner.Documents;

/// <summary>A piece of running text. A closed family: every kind that can be written is listed in this file.</summary>
internal abstract record Inline
{
    private protected Inline()
    {
    }
}

/// <summary>Characters as a reader sees them: no entity, no escape, and in the canonical form no line feed.</summary>
internal sealed record TextRun(string Value) : Inline;

/// <summary>Emphasised text (<c>em</c>).</summary>
internal sealed record Emphasis(ImmutableArray<Inline> Inlines) : Inline;

/// <summary>Strongly emphasised text (<c>strong</c>).</summary>
internal sealed record Strong(ImmutableArray<Inline> Inlines) : Inline;

/// <summary>Struck out text (<c>del</c>).</summary>
internal sealed record Strikethrough(ImmutableArray<Inline> Inlines) : Inline;

/// <summary>Code in running text.</summary>
internal sealed record CodeSpan(string Code) : Inline;

/// <summary>A link.</summary>
/// <param name="Destination">The decoded URL, as <c>href</c> holds it.</param>
/// <param name="Title">Text shown when the pointer rests on it, or null.</param>
/// <param name="Inlines">What is shown; no link inside.</param>
internal sealed record Link(string Destination, string? Title, ImmutableArray<Inline> Inlines) : Inline;

/// <summary>A reference to an image.</summary>
/// <param name="Alt">What stands for the image where it cannot be seen.</param>
/// <param name="Source">The decoded URL or path; <c>attachment:ID</c> for a media library id that nothing resolves,
/// which is written by reference: <c>![alt][wp-image-ID]</c>.</param>
/// <param name="Title">Text shown when the pointer rests on it, or null.</param>
internal sealed record Image(string Alt, string Source, string? Title) : Inline
{
    /// <summary>Scheme of a <see cref="Source"/> that names a media library id.</summary>
    public const string AttachmentScheme = "attachment:";

    /// <summary>The media library id, where the source gave one. No part of what is written.</summary>
    public long? AttachmentId { get; init; }
}

/// <summary>A line break inside a paragraph (<c>br</c>).</summary>
internal sealed record LineBreak : Inline;

/// <summary>HTML in running text that is written as it is.</summary>
internal sealed record HtmlInline(string Html) : Inline;

/// <summary>Markdown in running text that is written byte for byte.</summary>
internal sealed record VerbatimInline(string Markdown) : Inline;
