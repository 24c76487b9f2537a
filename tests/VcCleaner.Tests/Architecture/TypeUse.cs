namespace VcCleaner.Tests.Architecture;

/// <summary>One type of an assembly names another type, or one of its members.</summary>
/// <param name="User">Full name of the outermost type that contains the mention.</param>
/// <param name="Assembly">The assembly in which the used type stands; empty for the user's own.</param>
/// <param name="Used">Full name of the outermost type that is mentioned.</param>
/// <param name="Member">The member that is mentioned, or empty.</param>
internal readonly record struct TypeUse(string User, string Assembly, string Used, string Member);
