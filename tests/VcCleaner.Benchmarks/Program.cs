using System.Globalization;
using BenchmarkDotNet.Running;
using VcCleaner.Benchmarks.Content;
using VcCleaner.Benchmarks.Linting;
using VcCleaner.Benchmarks.Speed;
using VcCleaner.Benchmarks.Structure;

switch (args)
{
    case ["fit-structure", var folder]:
        StructureFit.Run(folder, null, Console.Out);
        break;
    case ["fit-structure", var folder, var table]:
        StructureFit.Run(folder, table, Console.Out);
        break;
    case ["make-export", var file, var megabytes]:
        GeneratedExport.Write(file, long.Parse(megabytes, CultureInfo.InvariantCulture));
        break;
    case ["draw-findings", var folder, .. var ids]:
        FindingDraw.Run(folder, ids, Console.Out);
        break;
    case ["lint-speed"]:
        LintBenchmarks.Run(Console.Out);
        break;
    case ["lint-speed", "rules"]:
        LintBenchmarks.RunRules(Console.Out);
        break;
    case ["--quick", .. var names]:
        QuickRun.Run(names, Console.Out);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(StageBenchmarks).Assembly).Run(args);
        break;
}
