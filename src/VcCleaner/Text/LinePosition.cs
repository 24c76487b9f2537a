namespace VcCleaner.Text;

/// <summary>A place for people: line and column, both counted from one, the column in UTF-16 code units.</summary>
internal readonly record struct LinePosition(int Line, int Column)
{
    public override string ToString() => $"{Line}:{Column}";
}
