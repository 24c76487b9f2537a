namespace VcCleaner.Documents;

/// <summary>Compares documents by structure and names the first place where they differ.</summary>
internal static class DocumentComparer
{
}
