using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Documents;
using VcCleaner.Shortcodes;
using VcCleaner.Shortcodes.Values;
using VcCleaner.Text;

namespace VcCleaner.Elements;

/// <summary>Lowers an element by its row alone: each part becomes content, in the order of the row.</summary>
internal sealed class PartLowering
{
    private readonly FieldSource _fields;
    private readonly TextSpan _origin;
    private readonly ILoweringContext _context;
    private readonly FlowCollector _flow = new();
    private readonly LinkClaims _links;
    private readonly IReadOnlyList<string> _imageLinks;

    private PartLowering(ImmutableArray<Part> parts, FieldSource fields, TextSpan origin, ILoweringContext context)
    {
        _fields = fields;
        _origin = origin;
        _context = context;
        _links = new LinkClaims(parts, fields);
        _imageLinks = ImageLinks(parts, fields);
    }

    /// <summary>Lowers an element.</summary>
    public static Flow Lower(ShortcodeElement element, ElementDefinition definition, ILoweringContext context)
    {
        var lowering = new PartLowering(definition.Parts, new FieldSource(name => element[name]), element.OpenTag, context);
        var hasBody = false;
        foreach (var part in definition.Parts)
        {
            if (part is BodyPart body)
            {
                lowering.AddBody(element, body);
                hasBody = true;
            }
            else
            {
                lowering.Add(part);
            }
        }

        // A tag that is normally single but has a closing tag uses its body as text.
        if (!hasBody && !element.Body.IsEmpty) lowering.AddBody(element, Row.Body);
        return lowering.Finish();
    }

    /// <summary>Lowers what an element's attributes say, without what it encloses.</summary>
    public static Flow LowerAlone(ShortcodeElement element, ElementDefinition definition, ILoweringContext context) =>
        LowerFields(new FieldSource(name => element[name]), definition.Parts, element.OpenTag, context);

    /// <summary>Lowers one row of a repeated group.</summary>
    private static Flow LowerFields(FieldSource fields, ImmutableArray<Part> parts, TextSpan origin, ILoweringContext context)
    {
        var lowering = new PartLowering(parts, fields, origin, context);
        foreach (var part in parts) lowering.Add(part);
        return lowering.Finish();
    }

    private static IReadOnlyList<string> ImageLinks(ImmutableArray<Part> parts, FieldSource fields)
    {
        foreach (var part in parts)
        {
            if (part is LinkListPart list && list.IsSeen(fields)) return AttributeValues.Items(fields[list.Attribute] ?? "", list.Encoding);
        }

        return [];
    }

    private void Add(Part part)
    {
        if (part is LinePart line) AddLine(line);
        else if (part is AttributePart attribute && attribute.IsSeen(_fields)) AddAttribute(attribute, _fields[attribute.Attribute]);
    }

    private void AddAttribute(AttributePart part, string? value)
    {
        switch (part)
        {
            case LinkPart link:
                AddLink(link, value);
                break;
            case var _ when string.IsNullOrWhiteSpace(value):
                break;
            case HeadingPart heading:
                AddHeading(heading, value);
                break;
            case TextPart text:
                var line = _links.Claim(text.Attribute, _context.ReadInline(Decoded(value, text.Encoding), _origin), takesAny: false);
                AddGiven(new InlineFlow(line).ToBlocks());
                break;
            case HtmlPart html:
                AddGiven(_context.ReadHtml(Decoded(value, html.Encoding), _origin, html.Encoding != ValueEncoding.RawHtml));
                break;
            case ListPart list:
                AddList(AttributeValues.Items(value, list.Encoding).Select(item => new InlineFlow(_context.ReadInline(item, _origin)).ToBlocks()));
                break;
            case ImagePart image:
                AddImages(image, value);
                break;
            case MediaPart:
                AddList(ImageIds.Read(value).Select(id => new InlineFlow([_context.ResolveMedia(id, _origin)]).ToBlocks()));
                break;
            case EmbedPart embed:
                AddEmbed(embed.Prefix + Decoded(value, embed.Encoding).Trim());
                break;
            case GroupPart group:
                AddGroup(group, value);
                break;
        }
    }

    private void AddHeading(HeadingPart heading, string value)
    {
        var inlines = _links.Claim(heading.Attribute, _context.ReadInline(Decoded(value, heading.Encoding), _origin));
        if (inlines.IsEmpty) return;
        var level = heading.LevelFor(_fields);
        AddGiven([level == 0 ? new Paragraph(inlines) : new Heading(level, inlines) { Origin = _origin }]);
    }

    /// <summary>Adds what an attribute shows. Its name says what it is, so nobody has to guess it by its looks.</summary>
    private void AddGiven(ImmutableArray<Block> blocks) => _flow.AddBlocks([.. blocks.Select(block => block with { IsGiven = true })]);

    private void AddLine(LinePart line)
    {
        var texts = line.Texts
            .Where(text => text.IsSeen(_fields) && !string.IsNullOrWhiteSpace(_fields[text.Attribute]))
            .Select(text => _context.ReadInline(Decoded(_fields[text.Attribute]!, text.Encoding), _origin));
        var inlines = LineOfTexts.Join(texts, line.Separator);
        if (inlines.IsEmpty) return;
        AddGiven([new Paragraph(line.IsStrong ? [new Strong(inlines)] : inlines)]);
    }

    private void AddList(IEnumerable<ImmutableArray<Block>> items)
    {
        var list = items.Where(blocks => !blocks.IsEmpty).Select(blocks => new ListItem(blocks)).ToImmutableArray();
        if (!list.IsEmpty) _flow.AddBlocks([new ListBlock(IsOrdered: false, 1, list)]);
    }

    private void AddImages(ImagePart part, string value)
    {
        var references = AttributeValues.Images(value, part.Encoding);
        var alt = part.AlternativeTextOf(_fields);
        for (var i = 0; i < references.Count; i++)
        {
            var image = _context.ResolveImage(references[i], _origin);
            if (!string.IsNullOrWhiteSpace(alt)) image = image with { Alt = alt };
            var target = i < _imageLinks.Count ? LinkTarget.Read(_imageLinks[i], ValueEncoding.Url) : null;
            _flow.AddBlocks([new Paragraph(target is null ? _links.Claim(part.Attribute, [image]) : [target.Wrap([image])])]);
        }
    }

    private void AddEmbed(string url)
    {
        // A profile that was never filled in is stored as #.
        if (url is "" or "#") return;

        // A player's code instead of its address is HTML like any other.
        _flow.AddBlocks(url.Contains('<', StringComparison.Ordinal)
            ? _context.ReadHtml(url, _origin, restoresParagraphs: false)
            : [new Paragraph([new Link(url, null, [new TextRun(url)])])]);
    }

    private void AddGroup(GroupPart group, string value)
    {
        if (!Shortcodes.Values.ParamGroup.TryRead(value, out var rows))
        {
            _context.Diagnostics.Report(DiagnosticCatalog.UndecodableValue, _origin, Shortened(value));
            _flow.AddBlocks(_context.ReadHtml(value, _origin));
            return;
        }

        var items = rows.Select(row => LowerFields(FieldSource.Of(row), group.Parts, _origin, _context).ToBlocks());
        if (group.Frame == Frame.List)
        {
            AddList(items);
            return;
        }

        foreach (var blocks in items) _flow.AddBlocks(blocks);
    }

    private void AddLink(LinkPart part, string? value)
    {
        if (LinkClaims.LabelOf(part, _fields) is not { } label) return;
        var inlines = _context.ReadInline(label, _origin);
        var target = LinkTarget.Read(value, part.Encoding);
        _flow.AddInline(target is null || inlines.IsEmpty ? inlines : [target.Wrap(inlines)]);
    }

    private void AddBody(ShortcodeElement element, BodyPart body)
    {
        switch (body.Encoding)
        {
            case ValueEncoding.Plain:
                _flow.Add(_context.LowerBody(element));
                break;
            case ValueEncoding.Url:
                AddEmbed(_context.BodyText(element).Trim());
                break;
            default:
                var html = Decoded(_context.BodyText(element), body.Encoding);
                _flow.AddBlocks(_context.ReadHtml(html, element.Body, restoresParagraphs: false));
                break;
        }
    }

    private string Decoded(string value, ValueEncoding encoding)
    {
        if (AttributeValues.TryDecode(value, encoding, out var text)) return text;
        _context.Diagnostics.Report(DiagnosticCatalog.UndecodableValue, _origin, Shortened(value));
        return value;
    }

    private static string Shortened(string value) => value.Length > 40 ? value[..40] + "…" : value;

    private Flow Finish()
    {
        var flow = _flow.ToFlow();
        foreach (var target in _links.Unclaimed) flow = WithLink(flow, target);
        return flow;
    }

    private static Flow WithLink(Flow flow, LinkTarget target)
    {
        if (flow.IsEmpty) return Flow.Of(target.ToLink());
        if (LinkAnchor.TryWrap(flow.ToBlocks(), target) is { } wrapped) return flow is InlineFlow && wrapped is [Paragraph line] ? Flow.Of(line.Inlines) : new BlockFlow(wrapped);

        // Nothing to click on was found: the link names itself.
        return new BlockFlow([.. flow.ToBlocks(), new Paragraph([target.ToLink()])]);
    }
}
