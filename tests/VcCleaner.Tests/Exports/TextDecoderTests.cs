using System.Text;
using CsCheck;
using VcCleaner.Diagnostics;
using VcCleaner.Exports;
using Xunit;

namespace VcCleaner.Tests.Exports;

public class TextDecoderTests
{
    private const string Sample = "Grüße aus der Küche: „Salz“ & 5 €\n[vc_row]\n";

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("utf-32BE")]
    public void A_byte_order_mark_decides_and_is_not_part_of_the_text(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(Sample)];

        Assert.Equal((Sample, ""), Decode(bytes));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void UTF_16_without_a_mark_is_known_by_its_null_bytes(string name)
    {
        Assert.Equal((Sample, "VC002"), Decode(Encoding.GetEncoding(name).GetBytes(Sample)));
    }

    [Fact]
    public void UTF_8_without_a_mark_needs_no_finding()
    {
        Assert.Equal((Sample, ""), Decode(Encoding.UTF8.GetBytes(Sample)));
    }

    [Fact]
    public void Windows_1252_is_the_last_guess()
    {
        Assert.Equal((Sample, "VC002"), Decode(EncodingSniffer.Windows1252.GetBytes(Sample)));
    }

    [Theory]
    [InlineData("<?xml version=\"1.0\" encoding=\"ISO-8859-2\"?><p>", "iso-8859-2", "żółw i gęś")]
    [InlineData("<html><head><meta charset=windows-1251></head>", "windows-1251", "Привет")]
    [InlineData("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=shift_jis\">", "shift_jis", "こんにちは")]
    public void A_declared_encoding_is_believed_where_the_text_is_not_UTF_8(string head, string name, string body)
    {
        var bytes = EncodingSniffer.FromName(name)!.GetBytes(head + body);

        Assert.Equal((head + body, ""), Decode(bytes));
    }

    [Fact]
    public void A_declared_encoding_is_not_believed_where_the_text_is_UTF_8()
    {
        const string Text = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><p>Grüße</p>";

        Assert.Equal((Text, ""), Decode(Encoding.UTF8.GetBytes(Text)));
    }

    [Fact]
    public void A_lone_bad_byte_becomes_a_replacement_character_and_a_finding_with_its_offset()
    {
        byte[] bytes = [.. "Größe "u8, 0xE9, .. " für alle"u8];
        var diagnostics = new DiagnosticBag();

        var text = TextDecoder.Decode(bytes, null, diagnostics);

        var finding = Assert.Single(diagnostics.ToImmutable());
        Assert.Equal("Größe \uFFFD für alle", text);
        Assert.Equal(6, finding.Span.Start);
        Assert.Equal("Byte `0xE9` at offset 8 is not valid UTF-8; it was replaced by `U+FFFD`.", finding.Message);
    }

    [Fact]
    public void A_character_cut_off_at_the_end_speaks_for_UTF_8()
    {
        byte[] bytes = [.. "abc "u8, 0xE2, 0x80];

        Assert.Equal(("abc \uFFFD", "VC001"), Decode(bytes));
    }

    [Theory]
    [InlineData("windows-1251")]
    [InlineData("KOI8-R")]
    [InlineData("UTF-16LE")]
    public void A_named_encoding_wins_over_every_guess(string name)
    {
        var bytes = EncodingSniffer.FromName(name)!.GetBytes("Привет");

        Assert.Equal(("Привет", ""), Decode(bytes, name));
    }

    [Theory]
    [InlineData("utf-99")]
    [InlineData("")]
    [InlineData("utf-7")]
    public void An_unknown_name_is_an_error_and_no_exception(string name)
    {
        Assert.Equal((null, "VC003"), Decode("abc"u8.ToArray(), name));
    }

    [Theory]
    [InlineData("504B0304140000000800", "a ZIP archive")]
    [InlineData("1F8B08000000000000FF", "a gzip file")]
    [InlineData("255044462D312E370A25", "a PDF document")]
    [InlineData("89504E470D0A1A0A0000", "a PNG image")]
    [InlineData("FFD8FFE000104A464946", "a JPEG image")]
    [InlineData("00010203040506070809", "binary data")]
    public void Binary_input_is_named(string hex, string description)
    {
        var diagnostics = new DiagnosticBag();

        Assert.Null(TextDecoder.Decode(Convert.FromHexString(hex), null, diagnostics));

        Assert.Equal($"The input is {description}, not text; nothing was read.", Assert.Single(diagnostics.ToImmutable()).Message);
    }

    [Fact]
    public void A_lone_null_character_is_replaced()
    {
        var text = new string('x', 300) + "\0";

        Assert.Equal((new string('x', 300) + "\uFFFD", "VC007"), Decode(Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void Any_bytes_decode_to_text_or_to_a_finding()
    {
        Gen.Byte.Array[0, 200].Sample(bytes =>
        {
            var (text, ids) = Decode(bytes);
            return text is not null || ids.Length > 0;
        });
    }

    private static (string? Text, string Ids) Decode(byte[] bytes, string? name = null)
    {
        var diagnostics = new DiagnosticBag();
        var text = TextDecoder.Decode(bytes, name, diagnostics);
        return (text, string.Join(' ', diagnostics.ToImmutable().Select(d => d.Descriptor.Id)));
    }
}
