using VcCleaner.Text;

namespace VcCleaner.Diagnostics;

/// <summary>Reader-visible text that was left out on purpose; an entry of the ledger, backed by a finding.</summary>
/// <param name="Cause">The finding that tells people about it.</param>
/// <param name="Region">Source text whose visible words all count as dropped; empty where <paramref name="Text"/> says it.</param>
/// <param name="Text">The words themselves, where they are known only after reading.</param>
internal sealed record Drop(Diagnostic Cause, TextSpan Region, string Text);
