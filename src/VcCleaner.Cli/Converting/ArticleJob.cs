namespace VcCleaner.Cli.Converting;

/// <summary>An article that is still to be read and converted.</summary>
/// <param name="Name">How messages call its source.</param>
/// <param name="Convert">Does both; any thread may, with a pipeline of its own.</param>
internal sealed record ArticleJob(string Name, Func<Pipeline, ArticleOutcome> Convert);
