using System.Buffers;
using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Elements;
using VcCleaner.Shortcodes;
using VcCleaner.Text;

namespace VcCleaner.Verification;

/// <summary>Counts what a reader of the source saw: the text between tags, and what the catalogue's parts say of attributes.</summary>
internal sealed class SourceAccount
{
    /// <summary>Values inside values end somewhere; beyond it nothing is asked of the output.</summary>
    private const int MaxValueDepth = 8;

    /// <summary>What makes a value more than words.</summary>
    private static readonly SearchValues<char> Markup = SearchValues.Create("[<&\r\0");

    private readonly Account _account;
    private readonly ElementCatalog _catalog;
    private readonly FamilyEvidence _families;
    private readonly ShortcodeOptions _options;

    private SourceAccount(Account account, ElementCatalog catalog, FamilyEvidence families, ShortcodeOptions options)
    {
        _account = account;
        _catalog = catalog;
        _families = families;
        _options = options;
    }

    /// <summary>Counts a tree.</summary>
    /// <param name="tree">The source.</param>
    /// <param name="catalog">Says which attributes are seen.</param>
    /// <param name="families">What the article was made with.</param>
    /// <param name="options">How shortcodes inside values are parsed.</param>
    /// <param name="drops">What was left out on purpose; regions are not counted.</param>
    public static Account Of(ShortcodeTree tree, ElementCatalog catalog, FamilyEvidence families, ShortcodeOptions options, IReadOnlyList<Drop> drops)
    {
        var account = new Account();
        var count = new SourceAccount(account, catalog, families, options);
        var regions = drops.Select(drop => drop.Region).Where(region => !region.IsEmpty).ToHashSet();
        count.AddTree(tree.Source, tree.Nodes, options.Dialect, regions, depth: 0);
        return account;
    }

    private void AddTree(SourceText source, ImmutableArray<ShortcodeNode> nodes, ShortcodeDialect dialect, HashSet<TextSpan> left, int depth)
    {
        using var visible = new VisibleText(_account, dialect);
        var open = new Stack<ImmutableArray<ShortcodeNode>.Enumerator>();
        open.Push(nodes.GetEnumerator());
        while (open.TryPop(out var level))
        {
            while (level.MoveNext())
            {
                switch (level.Current)
                {
                    case ShortcodeText text:
                        visible.Add(source.Slice(text.Span));
                        break;
                    case EscapedShortcode escaped:
                        visible.AddLiteral(escaped.Literal);
                        break;
                    case ShortcodeElement element when !left.Contains(element.Span):
                        visible.AddBreak(_catalog.IsLayout(element.Tag));
                        if (!AddElement(source, element, depth)) break;
                        open.Push(level);
                        level = element.Children.GetEnumerator();
                        break;
                    case StrayCloser closer:
                        visible.AddBreak(_catalog.IsLayout(closer.Tag));
                        break;
                }
            }

            visible.AddBreak(isLayout: false);
        }

        visible.Count();
    }

    /// <summary>Counts an element's attributes; returns whether what it encloses is counted as it stands.</summary>
    private bool AddElement(SourceText source, ShortcodeElement element, int depth)
    {
        var definition = _catalog.Resolve(element, _families);
        if (definition.Role == ElementRole.Script) return false;
        var isBodyEncoded = false;
        var fields = new FieldSource(name => element[name]);
        foreach (var part in definition.Parts)
        {
            if (part is AttributePart only) AddPart(only, fields, depth);
            else foreach (var attribute in part.Attributes) AddPart(attribute, fields, depth);
            if (part is LinkListPart links) AddImageLinks(links, definition, fields);
            if (part is BodyPart { Encoding: not ValueEncoding.Plain } body)
            {
                isBodyEncoded = true;
                AddHtml(AttributeValues.TryDecode(source.Substring(element.Body), body.Encoding, out var html) ? html : source.Substring(element.Body), depth);
            }
        }

        return !isBodyEncoded;
    }

    private void AddPart(AttributePart part, FieldSource fields, int depth)
    {
        if (!part.IsSeen(fields)) return;
        if (fields[part.Attribute] is not { Length: > 0 } value)
        {
            if (part is LinkPart { Label: { } lonely }) AddHtml(fields[lonely] ?? "", depth);
            return;
        }

        switch (part)
        {
            case LinkPart link:
                if (LinkTarget.Read(value, link.Encoding) is { } target && Account.LinkKey(target.Url) is { } key) _account.Links.Add(key);
                if (link.Label is { } label) AddHtml(fields[label] ?? "", depth);
                break;
            case ImagePart image:
                foreach (var reference in AttributeValues.Images(value, image.Encoding)) AddImage(reference);
                AddHtml(image.AlternativeTextOf(fields) ?? "", depth);
                break;
            case ListPart list:
                foreach (var item in AttributeValues.Items(value, list.Encoding)) AddHtml(item, depth);
                break;
            case GroupPart group:
                if (!Shortcodes.Values.ParamGroup.TryRead(value, out var rows)) break;
                foreach (var row in rows)
                {
                    foreach (var field in group.Parts.SelectMany(inner => inner.Attributes)) AddPart(field, FieldSource.Of(row), depth);
                }

                break;
            case LinkListPart or MediaPart:
                break;
            case EmbedPart embed:
                AttributeValues.TryDecode(value, embed.Encoding, out var url);
                if (url.Contains('<', StringComparison.Ordinal)) AddHtml(url, depth);
                else if (Account.LinkKey(embed.Prefix + url) is { } embedded) _account.Links.Add(embedded);
                break;
            default:
                AttributeValues.TryDecode(value, part.Encoding, out var text);
                AddHtml(text, depth);
                break;
        }
    }

    /// <summary>A link counts if there is an image for it.</summary>
    private void AddImageLinks(LinkListPart part, ElementDefinition definition, FieldSource fields)
    {
        if (!part.IsSeen(fields) || fields[part.Attribute] is not { Length: > 0 } value) return;
        var images = definition.Parts.OfType<ImagePart>().Where(image => image.IsSeen(fields))
            .Sum(image => AttributeValues.Images(fields[image.Attribute] ?? "", image.Encoding).Count);
        foreach (var item in AttributeValues.Items(value, part.Encoding).Take(images))
        {
            if (LinkTarget.Read(item, ValueEncoding.Url) is { } target && Account.LinkKey(target.Url) is { } key) _account.Links.Add(key);
        }
    }

    private void AddImage(string reference) =>
        _account.Images.Add(long.TryParse(reference, out var id) ? Account.ImageKey(id) : Account.ImageKey(reference));

    /// <summary>A value is a small source of its own.</summary>
    private void AddHtml(string html, int depth)
    {
        if (html.Length == 0 || depth == MaxValueDepth) return;
        if (!html.AsSpan().ContainsAny(Markup))
        {
            _account.AddText(html);
            return;
        }

        var source = new SourceText("", html);
        var tree = ShortcodeParser.Parse(source, _options with { Dialect = ShortcodeDialect.Html });
        AddTree(source, tree.Nodes, ShortcodeDialect.Html, [], depth + 1);
    }
}
