using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace VcCleaner.Linting;

/// <summary>Names a finding by what it is and not by where it stands: rule, article, elements around it, and the text itself.</summary>
/// <remarks>So a baseline survives text that is added above or a row that moves, and notices if one finding is traded for another.</remarks>
internal static class Fingerprint
{
    /// <param name="id">The rule.</param>
    /// <param name="article">The article's key.</param>
    /// <param name="path">Tags of the elements around it.</param>
    /// <param name="snippet">What stands there; for a finding without a place, what fills its message.</param>
    /// <param name="ordinal">How many alike came before it.</param>
    public static string Of(string id, string article, string path, string snippet, int ordinal)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"1\u001F{id}\u001F{article}\u001F{path}\u001F{snippet}\u001F{ordinal}");
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), hash);
        return Convert.ToHexStringLower(hash[..16]);
    }
}
