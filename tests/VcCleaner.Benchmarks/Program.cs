using System.Globalization;
using BenchmarkDotNet.Running;
using VcCleaner.Benchmarks.Comparing;
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
    case ["make-pages", var folder, var target]:
        PageMaker.Run(folder, target, Console.Out);
        break;
    case ["show-confusions", var folder, var site]:
        StructureFit.Show(folder, site, Console.Out);
        break;
    case ["infer-share", var folder]:
        InferenceShare.Run(folder, Console.Out);
        break;
    case ["make-export", var file, var megabytes]:
        GeneratedExport.Write(file, long.Parse(megabytes, CultureInfo.InvariantCulture));
        break;
    case ["draw-findings", var folder, var seed, .. var ids]:
        FindingDraw.Run(folder, int.Parse(seed, CultureInfo.InvariantCulture), ids, Console.Out);
        break;
    case ["check-fixes", var folder]:
        FixSurvey.Run(folder, Console.Out);
        break;
    case ["lint-speed"]:
        LintBenchmarks.Run(Console.Out);
        break;
    case ["lint-speed", "rules"]:
        LintBenchmarks.RunRules(Console.Out);
        break;
    case ["compare", var export, var tool]:
        Comparison.Run(export, tool, runs: 5, [], Console.Out);
        break;
    case ["compare", var export, var tool, var runs, .. var names]:
        Comparison.Run(export, tool, int.Parse(runs, CultureInfo.InvariantCulture), names, Console.Out);
        break;
    case ["memory", var tool]:
        PeakMemory.Run(tool, [100, 300], Console.Out);
        break;
    case ["memory", var tool, .. var sizes]:
        PeakMemory.Run(tool, sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture)), Console.Out);
        break;
    case ["floor", var export, var sizes, var folder]:
        Floor.Run(export, sizes, folder);
        break;
    case ["--quick", .. var names]:
        QuickRun.Run(names, Console.Out);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(StageBenchmarks).Assembly).Run(args);
        break;
}
