using VcCleaner.Diagnostics;

namespace VcCleaner.Exports;

/// <summary>A stream that can be looked at before it is read, ends at a limit, and ends, not throws, where a compressed stream is damaged.</summary>
/// <param name="inner">What is read; closed with this stream.</param>
/// <param name="maxBytes">The most that is handed out.</param>
internal sealed class InputStream(Stream inner, long maxBytes) : Stream
{
    private byte[] _head = [];
    private int _headPosition;
    /// <summary>Why the stream ended early, or null.</summary>
    public DiagnosticDescriptor? Failure { get; private set; }

    /// <summary>How many bytes came out so far.</summary>
    public long Count { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>The first bytes, which are read again later. Called once, before reading.</summary>
    public ReadOnlySpan<byte> Peek(int length)
    {
        var head = new byte[length];
        var count = 0;
        for (int read; count < length && (read = ReadInner(head.AsSpan(count))) > 0;) count += read;
        _head = head[..count];
        return _head;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (_headPosition == _head.Length) return ReadInner(buffer);

        var count = Math.Min(buffer.Length, _head.Length - _headPosition);
        _head.AsSpan(_headPosition, count).CopyTo(buffer);
        _headPosition += count;
        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }

    private int ReadInner(Span<byte> buffer)
    {
        if (Failure is not null) return 0;

        try
        {
            var count = inner.Read(buffer);
            Count += count;
            if (Count <= maxBytes) return count;

            Failure = DiagnosticCatalog.TooLargeInput;
            return 0;
        }
        catch (InvalidDataException)
        {
            Failure = DiagnosticCatalog.CorruptArchive;
            return 0;
        }
    }
}
