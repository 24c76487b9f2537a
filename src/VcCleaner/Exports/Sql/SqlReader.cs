using System.Globalization;
using VcCleaner.Diagnostics;

namespace VcCleaner.Exports.Sql;

/// <summary>
/// Reads dumps of a database. The first pass keeps everything but texts, by site; the second hands out the posts of one site. Tables may stand
/// in several files, in any order.
/// </summary>
internal sealed class SqlReader : ExportReader
{
    private readonly OrderedDictionary<string, SqlSite> _sites = new(StringComparer.Ordinal);

    /// <summary>The site that is read, or null if there is none.</summary>
    private SqlSite? _site;

    /// <summary>The first dump, with which is said what concerns them all.</summary>
    private string? _firstName;

    public override void Scan(OpenedInput input, ExportSurvey survey)
    {
        _firstName ??= input.Name;
        var reader = new SqlDumpReader(input.AsciiStream, survey.Options.MaxItemBytes, table => table.Kind != SqlTableKind.Other) { DefaultEncoding = input.AsciiEncoding };
        for (var step = reader.Read(); step != SqlStep.End; step = reader.Read())
        {
            if (step == SqlStep.Row) Add(reader.Row, survey.Options);
        }
    }

    /// <summary>Chooses the site with most posts, and makes attachments of rows whose fields stand elsewhere.</summary>
    public override void Complete(ExportSurvey survey)
    {
        if (_sites.Count == 0) return;

        _site = _sites.Values.MaxBy(site => site.PostCount)!;
        if (survey.Options.TablePrefix is { } prefix) _site = _sites.GetValueOrDefault(prefix) ?? new SqlSite(prefix);
        SharePeople(_site);

        var permalinks = new SqlPermalinks(_site);
        survey.Add(SqlSiteFacts.Of(_site));
        foreach (var attachment in _site.Attachments) survey.Add(SqlSiteFacts.Attachment(_site, attachment, permalinks));
    }

    public override IEnumerable<ExportItem> Items(OpenedInput input, ExportContext context)
    {
        if (context.Options.EncodingName is { } label && EncodingSniffer.FromName(label) is null)
        {
            yield return Problem(input.Name, default, DiagnosticCatalog.UnknownEncoding, label);
            yield break;
        }

        foreach (var problem in ProblemsOfSites(input.Name)) yield return problem;

        var reader = new SqlDumpReader(input.AsciiStream, context.Options.MaxItemBytes, IsOfSite) { DefaultEncoding = input.AsciiEncoding };
        var posts = _site is null ? null : new SqlPostReader(input.Name, _site, context);
        var count = 0;
        for (var step = reader.Read(); step != SqlStep.End; step = reader.Read())
        {
            if (step == SqlStep.Break)
            {
                yield return Problem(input.Name, reader.BreakPosition, DiagnosticCatalog.BrokenRow, reader.Reason, Invariant(reader.BreakLine));
            }
            else if (posts is not null && reader.Row.Table.Kind == SqlTableKind.Posts)
            {
                count++;
                var row = reader.Row.Store(reader.RowPosition);
                yield return new ExportItem(() => posts.Read(row));
            }
        }

        if (input.Stream.Failure is { } failure) yield return Problem(input.Name, reader.EndPosition, failure, Invariant(context.Options.MaxExpandedBytes));
        else if (reader.IsTruncated) yield return Problem(input.Name, reader.EndPosition, DiagnosticCatalog.TruncatedExport, Invariant(reader.EndPosition.Line), Invariant(count));
    }

    /// <summary>A break matters in the tables that were read, of the site that is read.</summary>
    private bool IsOfSite(SqlTable table) => table.Kind != SqlTableKind.Other && (_site is null || table.Prefix == _site.Prefix);

    /// <summary>What is said once, however many files there are.</summary>
    private IEnumerable<ExportItem> ProblemsOfSites(string name)
    {
        if (name != _firstName) yield break;

        if (_site is null || _site.PostCount + _site.Attachments.Count == 0)
        {
            yield return Problem(name, default, DiagnosticCatalog.NoPosts);
            yield break;
        }

        var others = _sites.Values.Where(site => site != _site && site.PostCount > 0).Select(site => $"`{site.Prefix}`").ToList();
        if (others.Count > 0) yield return Problem(name, default, DiagnosticCatalog.SeveralSites, _site.Prefix, string.Join(", ", others));
        if (!_site.HasAddresses) yield return Problem(name, default, DiagnosticCatalog.UnknownAddresses, _site.Prefix);
    }

    private void Add(in SqlRow row, ReaderOptions options)
    {
        var prefix = row.Table.Prefix;
        if (!_sites.TryGetValue(prefix, out var site)) _sites[prefix] = site = new SqlSite(prefix);
        if (row.Table.Kind == SqlTableKind.Posts) SqlSiteFacts.AddPost(site, row);
        else site.Add(row, options);
    }

    /// <summary>The sites of a network share one table of users: <c>wp_users</c> for <c>wp_2_posts</c>.</summary>
    private void SharePeople(SqlSite site)
    {
        if (site.Users.Count > 0) return;

        foreach (var other in _sites.Values.Where(other => site.Prefix.StartsWith(other.Prefix, StringComparison.Ordinal)))
        {
            foreach (var (id, user) in other.Users) _ = site.Users.TryAdd(id, user);
        }
    }

    private static string Invariant(long value) => value.ToString(CultureInfo.InvariantCulture);
}
