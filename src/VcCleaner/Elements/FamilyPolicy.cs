namespace VcCleaner.Elements;

/// <summary>What the site's owner wants done with all shortcodes of a plugin or theme.</summary>
/// <param name="Family">Its name, as <c>inspect</c> and <c>explain</c> print it.</param>
/// <param name="Policy">What is done.</param>
internal sealed record FamilyPolicy(string Family, ElementPolicy Policy);
